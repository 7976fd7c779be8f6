import type { Config } from "../domain/config.ts";
import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { Outcome } from "../domain/outcome.ts";
import { draftOf } from "../domain/review/draft.ts";
import { climbLadder } from "./climb-ladder.ts";
import { closeTask } from "./close-task.ts";
import { configFor } from "./config-for.ts";
import { finishReview } from "./finish-review.ts";
import { attemptAfter, endOfAttempt } from "./follow-attempt.ts";
import { timesPublished } from "./kept-work.ts";
import { publishKept } from "./publish-kept.ts";
import type { ResumePorts } from "./resume-on-checks.ts";
import type { RunContext } from "./run-context.ts";
import { settleInterrupted } from "./settle-interrupted.ts";

/**
 * Goes on with a task whose newest attempt is settled and left nothing for CI to judge. Only the ledger is believed:
 * a task that is not at that point, or is not there at all, is left alone, whoever asks.
 */
export async function continueTask(
  ports: ResumePorts,
  context: RunContext,
  taskId: string,
): Promise<Outcome> {
  const ledger = await ports.ledger.read();
  const state = foldTask(await ledger.eventsOf(taskId));
  if (state === undefined) return { status: "skipped", reason: "the ledger holds no such task" };
  if (state.phase !== "working") return { status: "skipped", reason: `${state.id} is ${state.phase}` };
  if (state.attempts.at(-1)?.end === undefined) return { status: "skipped", reason: "an attempt is running" };
  return goOn(ports, context, state, await configFor(ports, context, state));
}

/** So often in a row a change that the code host did not take is tried again by itself. */
const MOST_PUBLISHINGS = 3;

/** The step after a settled attempt, by the same rules as if the run that settled it had gone on itself. */
export async function goOn(
  ports: ResumePorts,
  context: RunContext,
  state: TaskState,
  config: Config,
): Promise<Outcome> {
  if (state.stopRequested) {
    const closing = { state, config, status: "stopped" as const, explanation: "Somebody said stop." };
    return { status: "closed", task: await closeTask(ports, context, closing) };
  }
  if (draftOf(state) !== undefined) return finishReview(ports, context, state, config);
  const last = state.attempts.at(-1);
  // Of such an attempt nothing is left that a rule could judge: the same tier tries again, a few times.
  if (last?.end === "interrupted") return settleInterrupted(ports, context, state);
  const kept =
    timesPublished(state) < MOST_PUBLISHINGS ? await publishKept(ports, context, state, config) : undefined;
  if (kept !== undefined) return kept;
  const ended = await endOfAttempt(ports, context, state, config);
  if (ended !== undefined) return ended;
  if (last?.end === "answered") return settleInterrupted(ports, context, state);
  const next = await attemptAfter(ports, context, state, config);
  return "outcome" in next ? next.outcome : climbLadder(ports, context, next.assignment);
}
