import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { Config } from "../domain/config.ts";
import { isHostFailure } from "../domain/errors.ts";
import { priceRowFor, type TokenPrices, withPriceOverrides } from "../domain/pricing.ts";
import { PRICE_TABLE } from "../domain/price-table.ts";
import type { Outcome } from "../domain/outcome.ts";
import { type TokenClass, tokensOf, TOKEN_CLASSES, UNKNOWN_USAGE } from "../domain/usage.ts";
import type { WorkflowControl } from "../ports/code-host.ts";
import { failureText } from "../render/failure.ts";
import { statusMarker } from "../render/status-comment.ts";
import { applyPatch, type ApplyPorts } from "./apply-patch.ts";
import type { Assignment, AttemptOutput } from "./assignment.ts";
import { closeTask } from "./close-task.ts";
import { configFor } from "./config-for.ts";
import { endOfAttempt, type FollowPorts } from "./follow-attempt.ts";
import { assignmentOf } from "./follow-up.ts";
import { closeReview, type PublishReviewPorts } from "./close-review.ts";
import { publishReview } from "./publish-review.ts";
import { withReviewScope } from "./review-scope.ts";
import type { RunContext } from "./run-context.ts";
import { showStatus, threadOf } from "./show-status.ts";
import { readAttempt } from "./stage-files.ts";

export interface ApplyStagePorts extends ApplyPorts, FollowPorts, PublishReviewPorts {
  workflows: WorkflowControl;
  loadConfig(sha: string): Promise<Config>;
  redact(text: string): string;
  /** What the attempt's job left. */
  attemptFile(): Promise<FoundFile>;
}

/** A file of another job: its text within bounds, nothing, or why it is not even read. */
export type FoundFile =
  | { kind: "text"; text: string }
  | { kind: "missing" }
  | { kind: "bad"; reason: string };

/**
 * The last of three jobs. It has the right to write and runs no code of the repository. Which attempt it settles, what
 * that may cost and where it goes come from the ledger and from the configuration of the base commit; the file only
 * says what was done, and is refused whole where it says anything that does not fit.
 */
export async function applyStage(
  ports: ApplyStagePorts,
  context: RunContext,
  file: FoundFile,
): Promise<Outcome> {
  const state = await reservedByThisRun(ports, context);
  if (state === undefined) {
    return { status: "skipped", reason: "this run holds no reserved attempt, or it is settled already" };
  }
  const config = await configFor(ports, context, state);
  const assignment = await scoped(
    ports,
    assignmentOf(state, { config, commentId: await commentOf(ports, state) }),
  );
  const checked: Checked =
    assignment.kept === undefined
      ? checkFile(file, assignment, state.attempts.at(-1)?.reservedAt ?? state.createdAt)
      : { kind: "output", output: assignment.kept };
  if (checked.kind === "refused") return refuse(ports, context, assignment, checked.reason);

  const output: AttemptOutput =
    checked.kind === "missing"
      ? nothing("interrupted", assignment, "the attempt's job ended without a result")
      : state.stopRequested
        ? { ...redacted(checked.output, (text) => ports.redact(text)), end: "stopped-by-user" }
        : redacted(checked.output, (text) => ports.redact(text));
  if (assignment.task.kind === "review" && checked.kind !== "missing")
    return publishReviewOf(ports, context, assignment, output);
  const settled = await applyPatch(ports, context, assignment, output);
  if (checked.kind !== "missing") {
    const ended = await endOfAttempt(ports, context, settled, config);
    if (ended !== undefined) return ended;
  }
  return handOn(ports, context, settled, config);
}

/** What a review is about is asked of the code host again: the file's word for it is not taken. */
async function scoped(ports: ApplyStagePorts, assignment: Assignment): Promise<Assignment> {
  if (assignment.task.kind !== "review") return assignment;
  const found = await withReviewScope(ports, assignment);
  return "nothing" in found ? assignment : found;
}

async function publishReviewOf(
  ports: ApplyStagePorts,
  context: RunContext,
  assignment: Assignment,
  output: AttemptOutput,
): Promise<Outcome> {
  const { review } = assignment;
  if (review !== undefined) return publishReview(ports, context, { ...assignment, review }, output);
  const reason = "The pull request was closed, merged or pushed to while it was reviewed.";
  return closeReview(ports, context, assignment, output, "stopped", reason);
}

/** The one attempt that this very run has reserved: an artifact cannot choose another. */
async function reservedByThisRun(
  ports: ApplyStagePorts,
  context: RunContext,
): Promise<TaskState | undefined> {
  const { run } = context;
  if (run === null) return undefined;
  const ledger = await ports.ledger.read();
  for await (const { events } of ledger.tasks()) {
    const isOurs = events.some((event) => event.type === "attempt.reserved" && event.run?.id === run.id);
    const state = isOurs ? foldTask(events) : undefined;
    const newest = state?.attempts.at(-1);
    const isOpen = state?.reservations.some(
      (open) => open.run?.id === run.id && open.attempt === newest?.number,
    );
    if (state !== undefined && isOpen === true && state.phase === "working") return state;
  }
  return undefined;
}

async function commentOf(ports: ApplyStagePorts, state: TaskState): Promise<number> {
  if (state.effects.commentId !== undefined) return state.effects.commentId;
  const thread = threadOf(state);
  if (thread === undefined) return 0;
  return (await ports.conversation.findOwnComment(thread, statusMarker(state.id)))?.id ?? 0;
}

type Checked =
  | { kind: "output"; output: AttemptOutput }
  | { kind: "missing" }
  | { kind: "refused"; reason: string };

function checkFile(file: FoundFile, assignment: Assignment, reservedAt: string): Checked {
  if (file.kind === "missing") return { kind: "missing" };
  if (file.kind === "bad") return { kind: "refused", reason: file.reason };
  const read = readAttempt(file.text);
  if (read.kind === "refused") return read;
  const { claim, output } = read;
  const refused = (reason: string): Checked => ({ kind: "refused", reason });
  if (claim.task !== assignment.task.id) return refused("it is about another task");
  if (claim.number !== assignment.number) return refused("it is about another attempt");
  if (claim.startSha !== assignment.startSha) return refused("it starts from another commit");
  if (output.patch !== undefined && output.patch.baseSha !== assignment.startSha)
    return refused("its patch is for another commit");
  if (assignment.task.kind !== "review" && output.review !== undefined)
    return refused("it reviews where nothing was to be reviewed");
  if (assignment.readOnly && output.patch !== undefined)
    return refused("a question was answered with a patch");
  if (!assignment.readOnly && output.end === "answered") return refused("it answers what was no question");
  if (output.turns > assignment.limits.turns) return refused("it had more turns than it was allowed");
  const implausible = implausibleMoney(output, assignment, reservedAt);
  if (implausible !== undefined) return refused(implausible);
  return { kind: "output", output: withinCeiling(output, assignment) };
}

/**
 * Work without cost is a lie about money. The least that the usage can have cost is its price in the cheapest band of
 * every class; prices that are all zero (a model of one's own behind a gateway) make that zero.
 */
function implausibleMoney(
  output: AttemptOutput,
  assignment: Assignment,
  reservedAt: string,
): string | undefined {
  const { usage, cost, chargedMicroUsd, end } = output;
  if (chargedMicroUsd < cost.microUsd) return "it charges less than it says it cost";
  const prices = leastPrices(assignment, reservedAt);
  const isFree = Object.values(prices).every((price) => price === 0);
  const spoke = output.turns > 0 && end !== "provider-error" && end !== "time-limit";
  const worked = spoke || output.patch !== undefined || output.submission !== undefined || output.text !== "";
  if (worked && output.turns === 0) return "it did something in no turn";
  if (worked && !isFree && chargedMicroUsd === 0) return "it says that work cost nothing";
  const least = TOKEN_CLASSES.reduce(
    (sum, name) => sum + (tokensOf(usage, name).tokens * prices[name]) / 1_000_000,
    0,
  );
  if (chargedMicroUsd < Math.floor(least)) return "its cost is below the price of its tokens";
  return undefined;
}

function leastPrices(assignment: Assignment, at: string): Record<TokenClass, number> {
  const table = withPriceOverrides(PRICE_TABLE, assignment.config.prices);
  // The second pass of a review has a cheaper model, and only the sum of both is told.
  const { checker } = assignment.review ?? {};
  const models = checker ? [assignment.model, checker.model] : [assignment.model];
  const rows = models.map((model) => priceRowFor({ model, at, table }).prices);
  const least = (price: (row: TokenPrices) => number | undefined): number =>
    Math.min(...rows.map((row) => price(row) ?? 0));
  return {
    inputTokens: least(({ input }) => input),
    outputTokens: least(({ output }) => output),
    cacheWrite5mTokens: least(({ cacheWrite5m }) => cacheWrite5m),
    cacheWrite1hTokens: least(({ cacheWrite1h }) => cacheWrite1h),
    cacheReadTokens: least(({ cacheRead }) => cacheRead),
  };
}

/** What was reserved is the most that is charged, and all of it is charged for what claims to have cost more. */
function withinCeiling(output: AttemptOutput, { ceilingMicroUsd }: Assignment): AttemptOutput {
  if (output.chargedMicroUsd <= ceilingMicroUsd) return output;
  const microUsd = Math.min(output.cost.microUsd, ceilingMicroUsd);
  return { ...output, chargedMicroUsd: ceilingMicroUsd, cost: { microUsd, exact: false } };
}

function redacted(output: AttemptOutput, redact: (text: string) => string): AttemptOutput {
  const { submission, detail } = output;
  return {
    ...output,
    text: redact(output.text),
    ...(submission === undefined
      ? {}
      : {
          submission: {
            ...submission,
            summary: redact(submission.summary),
            commitMessage: redact(submission.commitMessage),
            reasoning: redact(submission.reasoning),
            openQuestions: submission.openQuestions.map(redact),
          },
        }),
    ...(detail === undefined ? {} : { detail: redact(detail) }),
  };
}

/** Nothing is known of what such an attempt did, so its whole ceiling counts as spent. */
function nothing(end: AttemptOutput["end"], assignment: Assignment, detail: string): AttemptOutput {
  return {
    end,
    text: "",
    usage: UNKNOWN_USAGE,
    cost: { microUsd: 0, exact: false },
    chargedMicroUsd: assignment.ceilingMicroUsd,
    turns: 0,
    durationMs: 0,
    detail,
  };
}

/** Somebody has tampered, or a job of another version has written: a person looks before another cent is spent. */
async function refuse(
  ports: ApplyStagePorts,
  context: RunContext,
  assignment: Assignment,
  reason: string,
): Promise<Outcome> {
  const output = nothing("patch-refused", assignment, `the attempt's file was refused: ${reason}`);
  const state = await applyPatch(ports, context, assignment, output);
  ports.logger.warn(`The attempt's file was refused: ${reason}.`);
  const task = await closeTask(ports, context, {
    state,
    config: assignment.config,
    status: "needs-human",
    explanation: `The file that the attempt's job handed over was refused: ${reason}. Nothing of it was used, and the attempt counts with all that was reserved for it.`,
  });
  return { status: "closed", task };
}

/**
 * What follows is decided by a run of its own: it starts with the first job and its rights again, however long the
 * ladder is. Where it cannot be started the sweep finds the task.
 */
async function handOn(
  ports: ApplyStagePorts,
  context: RunContext,
  state: TaskState,
  config: Config,
): Promise<Outcome> {
  const workflow = context.ownWorkflows
    .find((name) => /\.ya?ml$/u.test(name))
    ?.split("/")
    .at(-1);
  const handedOn = (reason: string): Outcome => ({ status: "handed-on", task: state, reason });
  try {
    if (workflow === undefined) throw new Error("the workflow's file is not known");
    await ports.workflows.dispatch({ workflow, ref: context.base.ref, inputs: { "task-id": state.id } });
    return handedOn("a run of its own goes on with it");
  } catch (error) {
    const why = isHostFailure(error)
      ? failureText(error)
      : error instanceof Error
        ? error.message
        : "unknown";
    const note = `The next attempt could not be started (${why}); the next sweep goes on with it.`;
    await showStatus(ports, context, config, state, { note });
    return handedOn(note);
  }
}
