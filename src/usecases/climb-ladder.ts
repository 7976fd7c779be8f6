import type { Outcome } from "../domain/outcome.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import { renderAnswer } from "../render/answer.ts";
import { applyPatch, type ApplyPorts } from "./apply-patch.ts";
import type { Assignment, AttemptOutput } from "./assignment.ts";
import { awaitCi, type AwaitCiPorts } from "./await-ci.ts";
import { attemptTask, type AttemptPorts } from "./attempt-task.ts";
import { closeTask } from "./close-task.ts";
import { nextAttempt, type NextAttemptPorts } from "./next-attempt.ts";
import type { RunContext } from "./run-context.ts";

export interface ClimbPorts
  extends ApplyPorts, AwaitCiPorts, NextAttemptPorts, Omit<AttemptPorts, "stopRequested"> {
  /** Has somebody asked for this task to stop? Asked between turns. */
  stopRequested(task: string): Promise<boolean>;
}

/**
 * From a reserved attempt to the point where CI has to speak or the task is over. An attempt that leaves nothing worth
 * a CI run is followed by the next one at once.
 */
export async function climbLadder(
  ports: ClimbPorts,
  context: RunContext,
  first: Assignment,
): Promise<Outcome> {
  let assignment = first;
  for (;;) {
    const current = assignment;
    const title = `Attempt ${current.number}: ${current.rung.name} (${current.model})`;
    const output = await ports.logger.group(title, () =>
      attemptTask({ ...ports, stopRequested: () => ports.stopRequested(current.task.id) }, current),
    );
    const state = await applyPatch(ports, context, current, output);
    if (state.phase === "awaiting-ci") {
      await awaitCi(ports, context, current.config, state);
      return { status: "awaiting-ci", task: state };
    }
    const ended = await endOf(ports, context, current, output, state);
    if (ended !== undefined) return { status: "closed", task: ended };

    const step = await nextAttempt(ports, context, state, current.config, {
      cause: "before-ci",
      evidence: [],
    });
    switch (step.kind) {
      case "assigned":
        assignment = step.assignment;
        continue;
      case "overtaken":
        return { status: "skipped", reason: `another run has gone on with ${state.id}` };
      case "recheck":
        throw new Error("there is no CI run to check again before CI");
      case "stop": {
        const { status, reason } = step;
        const closing = { state, config: current.config, status, explanation: reason };
        return { status: "closed", task: await closeTask(ports, context, closing) };
      }
    }
  }
}

function problemOf(state: TaskState): string {
  const finished = state.events.findLast((event) => event.type === "attempt.finished");
  return finished?.type === "attempt.finished" ? (finished.error ?? "") : "";
}

/** Ends that no other tier could better: an answer, a stop, a provider that refuses service. */
async function endOf(
  ports: ClimbPorts,
  context: RunContext,
  assignment: Assignment,
  output: AttemptOutput,
  state: TaskState,
): Promise<TaskState | undefined> {
  const { config } = assignment;
  switch (state.attempts.at(-1)?.end) {
    case "submitted":
      return closeTask(ports, context, {
        state,
        config,
        status: "failed",
        explanation: `The change could not be published. ${problemOf(state)}`,
      });
    case "answered":
      return closeTask(ports, context, {
        state,
        config,
        status: "answered",
        explanation: "The question is answered.",
        render: (after) => renderAnswer(after, output.text, context.runUrl),
      });
    case "stopped-by-user":
      return closeTask(ports, context, {
        state,
        config,
        status: "stopped",
        explanation: "Somebody said stop.",
      });
    case "provider-error":
      return closeTask(ports, context, {
        state,
        config,
        status: "failed",
        explanation: `The model's provider did not serve the request: ${output.detail ?? "no reason given"}. Say the command again to retry.`,
      });
    default:
      return undefined;
  }
}
