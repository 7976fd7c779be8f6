import { isHostFailure } from "../domain/errors.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { Clock } from "../ports/clock.ts";
import type { WorkflowControl } from "../ports/code-host.ts";
import type { Logger } from "../ports/logger.ts";
import type { RunContext } from "./run-context.ts";

/** A job is killed at the latest then: https://docs.github.com/en/actions/reference/limits. */
const LONGEST_JOB_MS = 6 * 3_600_000;

/**
 * Whether somebody is at work on a task: its newest reservation is within its time, and the run that holds it has not
 * ended. A run that was cancelled or lost its runner thus lets go at once and not after an hour, and one that is slower
 * than was thought keeps its task for as long as a job can live. Where the host does not say, the lease counts: two
 * runs on one task are worse than a wait.
 */
export async function isHeld(
  ports: { workflows: WorkflowControl; clock: Clock; logger: Logger },
  context: RunContext,
  state: TaskState,
): Promise<boolean> {
  const lease = state.reservations.at(-1);
  if (lease === undefined) return false;
  const now = ports.clock.now();
  const isWithinLease = Date.parse(lease.leaseUntil) > now;
  const reserved = state.attempts.find((attempt) => attempt.number === lease.attempt);
  const isOutlived = reserved === undefined || Date.parse(reserved.reservedAt) + LONGEST_JOB_MS <= now;
  if (!isWithinLease && isOutlived) return false;
  const { run } = lease;
  if (run === null) return isWithinLease;
  // An earlier attempt of this very run is over, or this one would not have begun.
  if (run.id === context.run?.id) return run.attempt >= context.run.attempt;
  try {
    return await ports.workflows.isActive(run.id);
  } catch (error) {
    if (!isHostFailure(error)) throw error;
    ports.logger.warn(`Whether run ${run.id} has ended is not known: ${error.message}`);
    return isWithinLease;
  }
}
