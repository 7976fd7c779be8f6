import type { AttemptEnd } from "../domain/attempt.ts";
import { createMeter } from "../domain/budget.ts";
import { assertNever, ProviderError } from "../domain/errors.ts";
import type { Effort, RungLimits } from "../domain/ladder.ts";
import type { Cost, MicroUsd } from "../domain/money.ts";
import { priceExactly, type PriceTable, worstCaseCost } from "../domain/pricing.ts";
import { addUsage, NO_USAGE, type Usage } from "../domain/usage.ts";
import type { Clock } from "../ports/clock.ts";
import type {
  LanguageModel,
  Message,
  ModelResponse,
  TextBlock,
  ToolResultBlock,
  ToolUseBlock,
} from "../ports/language-model.ts";
import type { Workspace } from "../ports/workspace.ts";
import { describeCall, moveCacheMark, promptBound, reminder, textOf } from "./conversation.ts";
import { runTool, type Submission, type Toolbox, type ToolOutcome } from "./tools.ts";

export interface AgentOptions<S> {
  languageModel: LanguageModel;
  /** Exact model id. */
  model: string;
  effort?: Effort;
  prices: PriceTable;
  limits: RungLimits;
  /** The most that all calls together may cost. */
  ceilingMicroUsd: MicroUsd;
  system: TextBlock[];
  opening: TextBlock[];
  workspace: Workspace;
  toolbox: Toolbox<S>;
  clock: Clock;
  /** Asked between turns: has somebody said stop? */
  stopRequested: () => Promise<boolean>;
  /** Looks at what was handed in: undefined takes it, a text goes back to the model in place of taking it. */
  review?: (turnsLeft: number) => Promise<string | undefined>;
  onTurn?: (progress: { turn: number; usage: Usage; cost: Cost; doing: string }) => void;
}

export interface AgentResult<S = Submission> {
  end: Exclude<AttemptEnd, "patch-refused">;
  submission?: S;
  /** Last text of the model: the answer to a question. */
  text: string;
  usage: Usage;
  cost: Cost;
  /** What budgets count: the cost, with the worst case of what is unknown. */
  chargedMicroUsd: MicroUsd;
  turns: number;
  durationMs: number;
  /** Why it ended, for people, when the end alone does not say it. */
  detail?: string;
}

/** Cap on one response. A larger file than this belongs in several edits. */
const RESPONSE_TOKENS = 16_000;
/** Below this a response cannot say anything useful. */
const LEAST_RESPONSE_TOKENS = 1_000;
/** So many tool errors in a row mean that the model is lost; every further turn would only cost. */
const MAX_FAILED_CALLS = 8;

/** The answer to a `submit` beside a call that failed. */
const NOT_RECEIVED = {
  text: "not handed in: another call of this reply failed. Mend that, then submit again.",
  isError: true,
};

/**
 * One conversation with one model: ask, run the tools it calls, answer, until it hands in, stops, or a limit is
 * reached. Whatever the end, the edits are in the workspace and the usage is counted, that of failed calls included.
 */
export async function runAgent<S>(options: AgentOptions<S>): Promise<AgentResult<S>> {
  const { languageModel, workspace, toolbox, limits, clock } = options;
  const tools = [...toolbox.definitions];
  const messages: Message[] = [{ role: "user", content: options.opening }];
  const meter = createMeter(options.ceilingMicroUsd);
  const startedAt = clock.now();
  let usage: Usage = NO_USAGE;
  let outputTokens = 0;
  let turns = 0;
  let text = "";
  let reminded = false;
  let failedCalls = 0;
  // Reviews run programs: their time is not the model's.
  let reviewMs = 0;

  const finish = (end: AgentResult["end"], detail?: string, submission?: S): AgentResult<S> => ({
    end,
    ...(submission === undefined ? {} : { submission }),
    text,
    usage,
    cost: meter.cost,
    chargedMicroUsd: meter.chargedMicroUsd,
    turns,
    durationMs: clock.now() - startedAt,
    ...(detail === undefined ? {} : { detail }),
  });

  for (;;) {
    const leftMs = limits.wallMs - (clock.now() - startedAt - reviewMs);
    const leftOutput = limits.outputTokens - outputTokens;
    if (await options.stopRequested()) return finish("stopped-by-user");
    if (turns >= limits.turns) return finish("turn-limit", `${limits.turns} turns`);
    if (leftMs <= 0) return finish("time-limit", `${Math.round(limits.wallMs / 60_000)} minutes`);
    if (leftOutput < LEAST_RESPONSE_TOKENS)
      return finish("output-token-limit", `${limits.outputTokens} tokens`);

    const inputTokens = promptBound(options.system, messages);
    if (inputTokens > (limits.promptTokens ?? Number.POSITIVE_INFINITY)) {
      return finish("context-limit", `the next prompt may hold ${inputTokens} tokens`);
    }
    const maxOutputTokens = Math.min(RESPONSE_TOKENS, leftOutput);
    const now = new Date(clock.now()).toISOString();
    const priced = { model: options.model, at: now, table: options.prices };
    const worstCase = worstCaseCost({ ...priced, inputTokens, maxOutputTokens });
    if (!meter.fits(worstCase))
      return finish("cost-limit", "the next call no longer fits the attempt's ceiling");

    turns += 1;
    const charge = (calls: readonly Usage[]): void => {
      for (const call of calls) {
        usage = addUsage(usage, call);
        outputTokens += call.outputTokens ?? maxOutputTokens;
        meter.charge(priceExactly({ ...priced, usage: call }), worstCase);
      }
    };
    let response: ModelResponse;
    try {
      response = await languageModel.respond(
        {
          model: options.model,
          ...(options.effort === undefined ? {} : { effort: options.effort }),
          maxOutputTokens,
          // Each try may cost the worst case, and what no longer fits is not tried again.
          maxBilledTries: Math.max(1, Math.floor(meter.leftMicroUsd / worstCase)),
          system: options.system,
          tools,
          messages,
        },
        AbortSignal.timeout(leftMs),
      );
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      charge(error.calls);
      if (error.failure === "aborted" && (await options.stopRequested())) return finish("stopped-by-user");
      if (error.failure === "aborted")
        return finish("time-limit", `${Math.round(limits.wallMs / 60_000)} minutes`);
      if (error.failure === "too-large") return finish("context-limit", error.message);
      return finish("provider-error", error.message);
    }
    charge(response.calls ?? [response.usage]);

    const calls = response.content.filter((block): block is ToolUseBlock => block.type === "tool_use");
    const said = textOf(response.content);
    if (said !== "") text = said;
    options.onTurn?.({ turn: turns, usage, cost: meter.cost, doing: calls.map(describeCall).join(", ") });
    if (response.content.length > 0) messages.push({ role: "assistant", content: response.content });

    switch (response.stopReason) {
      case "refusal":
        return finish("refusal", said || "the model declined");
      case "model_context_window_exceeded":
        return finish("context-limit", "the model's context window is full");
      case "pause_turn":
        // The provider paused a long turn of its own: sending the conversation back as it is goes on with it.
        continue;
      case "tool_use":
      case "max_tokens":
      case "end_turn":
      case "stop_sequence":
      case "unknown":
        break;
      default:
        return assertNever(response.stopReason);
    }

    if (calls.length > 0) {
      const answered: { call: ToolUseBlock; outcome: ToolOutcome<S> }[] = [];
      for (const call of calls) {
        // A call that was cut off has no whole input: it must be answered, and must not be run.
        const outcome: ToolOutcome<S> =
          response.stopReason === "max_tokens" && call === calls.at(-1)
            ? { text: "your reply was cut off here; make smaller edits", isError: true }
            : await runTool(call, toolbox);
        answered.push({ call, outcome });
      }
      // Handed in beside an edit that did not land, it would be half a change.
      const isHalf = answered.some(({ outcome }) => outcome.isError);
      const results: ToolResultBlock[] = [];
      let submission: S | undefined;
      for (const { call, outcome } of answered) {
        const { text: says, isError } = isHalf && outcome.submission !== undefined ? NOT_RECEIVED : outcome;
        if (!isError) submission ??= outcome.submission;
        failedCalls = isError ? failedCalls + 1 : 0;
        results.push({ type: "tool_result", toolUseId: call.id, text: says, isError });
      }
      if (submission !== undefined) {
        const reviewedAt = clock.now();
        const objection = await options.review?.(limits.turns - turns);
        reviewMs += clock.now() - reviewedAt;
        if (objection === undefined) return finish("submitted", undefined, submission);
        const handedIn = answered.findIndex(({ outcome }) => outcome.submission !== undefined);
        const result = results[handedIn];
        if (result !== undefined) results[handedIn] = { ...result, text: objection, isError: true };
      }
      if (failedCalls >= MAX_FAILED_CALLS)
        return finish("turn-limit", `${failedCalls} tool calls in a row failed`);
      messages.push({
        role: "user",
        content: [...results, ...reminder(limits.turns - turns, toolbox.closing)],
      });
      moveCacheMark(messages);
      continue;
    }

    if (toolbox.handIn === undefined)
      return text === "" ? finish("no-change", "no answer") : finish("answered");
    // It stopped without handing in: ask once. Edits that are there are work cut short, for the apply stage to judge.
    if (reminded) {
      return (await workspace.patch()) === undefined
        ? finish("no-change", "the model stopped without changing anything")
        : finish("turn-limit", "the model stopped without handing in its edits");
    }
    reminded = true;
    if (response.content.length === 0)
      messages.push({ role: "assistant", content: [{ type: "text", text: "…" }] });
    messages.push({ role: "user", content: [{ type: "text", text: toolbox.handIn }] });
    moveCacheMark(messages);
  }
}
