import type { Outcome } from "../domain/outcome.ts";
import { applyPatch, type ApplyPorts } from "./apply-patch.ts";
import type { Assignment } from "./assignment.ts";
import { attemptTask, type AttemptPorts } from "./attempt-task.ts";
import { attemptAfter, endOfAttempt, type FollowPorts } from "./follow-attempt.ts";
import { withPullDiff } from "./pull-diff.ts";
import { reviewPullRequest, type ReviewPorts } from "./review-pull-request.ts";
import type { RunContext } from "./run-context.ts";

export interface ClimbPorts
  extends ApplyPorts, FollowPorts, Omit<ReviewPorts, "handOver">, Omit<AttemptPorts, "stopRequested"> {
  /** Has somebody asked for this task to stop? Asked between turns. */
  stopRequested(task: string): Promise<boolean>;
  /** Present where another job, with fewer rights, makes the attempts: it is handed what was reserved. */
  handOver?: (assignment: Assignment) => Promise<void>;
}

/**
 * From a reserved attempt to the point where CI has to speak or the task is over; a review is over at once. An attempt that leaves nothing worth
 * a CI run is followed by the next one at once.
 */
export async function climbLadder(
  ports: ClimbPorts,
  context: RunContext,
  first: Assignment,
): Promise<Outcome> {
  if (first.task.kind === "review") return reviewPullRequest(ports, context, first);
  let assignment = first;
  for (;;) {
    const current = await withPullDiff(ports, assignment);
    if (ports.handOver !== undefined) {
      await ports.handOver(current);
      const { task, number, rung } = current;
      return { status: "assigned", taskId: task.id, attempt: number, tier: rung.name };
    }
    const title = `Attempt ${current.number}: ${current.rung.name} (${current.model})`;
    const output = await ports.logger.group(title, () =>
      attemptTask({ ...ports, stopRequested: () => ports.stopRequested(current.task.id) }, current),
    );
    const state = await applyPatch(ports, context, current, output);
    const ended = await endOfAttempt(ports, context, state, current.config);
    if (ended !== undefined) return ended;
    const next = await attemptAfter(ports, context, state, current.config);
    if ("outcome" in next) return next.outcome;
    assignment = next.assignment;
  }
}
