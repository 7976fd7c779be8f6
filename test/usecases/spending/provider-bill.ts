import { promptBound } from "../../../src/agent/conversation.ts";
import { ProviderError } from "../../../src/domain/errors.ts";
import type { LedgerEvent } from "../../../src/domain/ledger.ts";
import { jobOfTask } from "../../../src/domain/job.ts";
import { PRICE_TABLE } from "../../../src/domain/price-table.ts";
import { priceExactly } from "../../../src/domain/pricing.ts";
import { NO_USAGE, UNKNOWN_USAGE, type Usage } from "../../../src/domain/usage.ts";
import type { AssistantBlock, LanguageModel, ModelRequest } from "../../../src/ports/language-model.ts";

/*
 * A provider that keeps its own bill, whatever its replies tell of it: usage may be missing, whole or in part, a reply
 * may break off, the caller may die on it. The bill is the truth that budgets are held against.
 */

export class Dead extends Error {
  override name = "Dead";
}

/** What the provider has billed, in parts of a micro-dollar, and for what. */
export class Bill {
  /** By `task X`, `day 2026-11-23`, `month 2026-11`, `actor 1 2026-11-23`, `job a 2026-11-23`, `job a 2026-11`. */
  readonly scopes = new Map<string, bigint>();
  calls = 0;

  /** For the newest reservation of that run, on the day on which it was made. */
  add(events: readonly LedgerEvent[], runId: number, usage: Usage, model: string): void {
    const reserved = events.findLast(
      (event) =>
        (event.type === "attempt.reserved" || event.type === "batch.reserved") && event.run?.id === runId,
    );
    if (reserved === undefined) throw new Error(`run ${runId} calls a model and has reserved nothing`);
    this.enter(events, reserved, usage, model, false);
  }

  enter(
    events: readonly LedgerEvent[],
    reserved: LedgerEvent,
    usage: Usage,
    model: string,
    batch: boolean,
  ): void {
    this.calls += 1;
    const { parts } = priceExactly({ usage, model, at: reserved.at, table: PRICE_TABLE, batch });
    const day = reserved.at.slice(0, 10);
    const created = events.find((event) => event.type === "task.created" && event.task === reserved.task);
    const actor = reserved.actor?.id ?? created?.actor?.id;
    const job = jobOfTask(reserved.task);
    const keys = [`task ${reserved.task}`, `day ${day}`, `month ${day.slice(0, 7)}`];
    if (actor !== undefined) keys.push(`actor ${actor} ${day}`);
    if (job !== undefined) keys.push(`job ${job} ${day}`, `job ${job} ${day.slice(0, 7)}`);
    for (const key of keys) this.scopes.set(key, (this.scopes.get(key) ?? 0n) + parts);
  }
}

/** Up to all that such a request can hold. Single requests write to no cache. */
export function usageOf(share: () => number, request: ModelRequest): Usage {
  const prompt = Math.floor(promptBound(request.system, request.messages) * share());
  const written = request.tools.length === 0 ? 0 : Math.floor(prompt * share());
  const read = request.tools.length === 0 ? 0 : Math.floor((prompt - written) * share());
  return {
    ...NO_USAGE,
    inputTokens: prompt - written - read,
    cacheWrite5mTokens: written,
    cacheReadTokens: read,
    outputTokens: Math.floor(request.maxOutputTokens * share()),
  };
}

/** What a reply tells of its usage: all, all but a class or two, or nothing. */
export function told(random: () => number, usage: Usage): Usage {
  const chance = random();
  if (chance < 0.15) return UNKNOWN_USAGE;
  if (chance < 0.3) return { ...usage, outputTokens: undefined };
  return chance < 0.4 ? { ...usage, inputTokens: undefined, cacheReadTokens: undefined } : usage;
}

/** One run's view of the provider. */
export function billingModel(options: {
  random: () => number;
  /** What part of all that it may hold a request holds; drawn for each class. */
  share: () => number;
  bill: (usage: Usage, model: string) => void;
  /** Share of the calls on which the caller dies. */
  deaths: number;
  content: (request: ModelRequest) => AssistantBlock[];
}): LanguageModel {
  const { random, share, bill, deaths, content } = options;
  return {
    async respond(request) {
      const billed = (): Usage => {
        const usage = usageOf(share, request);
        bill(usage, request.model);
        return usage;
      };
      const calls: Usage[] = [];
      // Replies that broke off and were asked for again.
      const retries = Math.min(2, (request.maxBilledTries ?? 3) - 1);
      for (let retry = 0; retry < retries && random() < 0.2; retry += 1)
        calls.push({ ...billed(), outputTokens: undefined });
      const chance = random();
      if (chance < deaths / 2) throw new Dead("before it was billed");
      if (chance < 0.1)
        throw new ProviderError("cut", {
          failure: "network",
          retryable: false,
          calls: [...calls, { ...billed(), outputTokens: undefined }],
        });
      const usage = billed();
      if (random() < deaths) throw new Dead("after it was billed");
      calls.push(told(random, usage));
      return {
        content: content(request),
        stopReason: "tool_use",
        rawStopReason: null,
        usage: calls.at(-1) ?? usage,
        calls,
        model: request.model,
        requestId: undefined,
      };
    },
  };
}
