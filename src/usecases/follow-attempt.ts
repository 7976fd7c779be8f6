import type { TaskState } from "../domain/ledger/task-state.ts";
import type { EventOf } from "../domain/ledger.ts";
import type { Config } from "../domain/config.ts";
import type { Outcome } from "../domain/outcome.ts";
import { renderAnswer } from "../render/answer.ts";
import type { Assignment } from "./assignment.ts";
import { awaitCi, type AwaitCiPorts } from "./await-ci.ts";
import { closeTask } from "./close-task.ts";
import { keptAttempt } from "./kept-work.ts";
import { nextAttempt, type NextAttemptPorts } from "./next-attempt.ts";
import type { RunContext } from "./run-context.ts";

export type FollowPorts = AwaitCiPorts & NextAttemptPorts;

/**
 * Where a settled attempt has left the task: waiting for CI, or at an end that no other tier could better (an answer, a
 * stop, a provider that refuses service). Undefined: another attempt may follow. All is read from the ledger, so that a
 * run that takes over from a dead one comes to the same end.
 */
export async function endOfAttempt(
  ports: FollowPorts,
  context: RunContext,
  state: TaskState,
  config: Config,
): Promise<Outcome | undefined> {
  if (state.stopRequested) {
    const closing = { state, config, status: "stopped" as const, explanation: "Somebody said stop." };
    return { status: "closed", task: await closeTask(ports, context, closing) };
  }
  if (state.phase === "awaiting-ci") {
    await awaitCi(ports, context, config, state);
    return { status: "awaiting-ci", task: state };
  }
  const closed = await finalEnd(ports, context, state, config);
  return closed === undefined ? undefined : { status: "closed", task: closed };
}

/** Reserves the attempt that follows one which left nothing for CI to judge, or closes the task. */
export async function attemptAfter(
  ports: FollowPorts,
  context: RunContext,
  state: TaskState,
  config: Config,
): Promise<{ assignment: Assignment } | { outcome: Outcome }> {
  const measured = state.gates.get(state.attempts.at(-1)?.number ?? 0);
  const evidence = (measured?.failures ?? []).map((failure) => ({
    ...failure,
    failedTests: [],
    signature: "",
  }));
  const step = await nextAttempt(ports, context, state, config, { cause: "before-ci", evidence });
  switch (step.kind) {
    case "assigned":
      return { assignment: step.assignment };
    case "overtaken":
      return { outcome: { status: "skipped", reason: `another run has gone on with ${state.id}` } };
    case "recheck":
      throw new Error("there is no CI run to check again before CI");
    case "stop": {
      const { status, reason } = step;
      const task = await closeTask(ports, context, { state, config, status, explanation: reason });
      return { outcome: { status: "closed", task } };
    }
  }
}

/** How the newest settled attempt is recorded. */
function lastFinished(state: TaskState): EventOf<"attempt.finished"> | undefined {
  return state.events.findLast((event) => event.type === "attempt.finished");
}

/** What went wrong, as the ledger keeps it. */
const problemOf = (state: TaskState): string => lastFinished(state)?.error ?? "";

function keptWords(state: TaskState): string {
  if (keptAttempt(state) === undefined) return "";
  return " The change is kept: say `/ai retry` once that is mended, and it is published without asking a model again.";
}

async function finalEnd(
  ports: FollowPorts,
  context: RunContext,
  state: TaskState,
  config: Config,
): Promise<TaskState | undefined> {
  const close = (closing: Omit<Parameters<typeof closeTask>[2], "state" | "config">): Promise<TaskState> =>
    closeTask(ports, context, { state, config, ...closing });
  switch (state.attempts.at(-1)?.end) {
    case "submitted":
      // With a commit it is CI that had the last word.
      if (state.attempts.at(-1)?.headSha !== undefined) return undefined;
      return close({
        status: "failed",
        explanation: `The change could not be published. ${problemOf(state)}${keptWords(state)}`,
      });
    case "answered": {
      const answer = lastFinished(state)?.answer;
      // Written by a version that kept none: the question is asked again.
      if (answer === undefined) return undefined;
      return close({
        status: "answered",
        explanation: "The question is answered.",
        render: (after) => renderAnswer(after, answer, context.runUrl),
      });
    }
    case "moved":
      return close({ status: "stopped", explanation: problemOf(state) });
    case "stopped-by-user":
      return close({ status: "stopped", explanation: "Somebody said stop." });
    case "no-sandbox":
      return close({
        status: "failed",
        explanation: `No model was asked, because the repository's local gates cannot be run: ${problemOf(state)}`,
      });
    case "provider-error":
      return close({
        status: "failed",
        explanation: `The model's provider did not serve the request: ${problemOf(state) || "no reason given"}. Say the command again to retry.`,
      });
    default:
      return undefined;
  }
}
