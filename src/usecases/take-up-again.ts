import type { TaskState } from "../domain/ledger/task-state.ts";
import type { Outcome } from "../domain/outcome.ts";
import { configFor } from "./config-for.ts";
import { goOn } from "./continue-task.ts";
import { isHeld } from "./lease.ts";
import type { ResumePorts } from "./resume-on-checks.ts";
import type { RunContext } from "./run-context.ts";
import { settleInterrupted } from "./settle-interrupted.ts";

/**
 * The same request once more. While somebody works on it, or once that is done, there is nothing to do; where the run
 * that served it died, this one takes over.
 */
export async function takeUpAgain(
  ports: ResumePorts,
  context: RunContext,
  state: TaskState,
): Promise<Outcome> {
  const isAbandoned = state.phase === "working" && !(await isHeld(ports, context, state));
  if (!isAbandoned) return { status: "skipped", reason: `${state.id} is already known: ${state.phase}` };
  // What the attempt came to is in the ledger; only the step after it is missing.
  if (state.attempts.at(-1)?.end !== undefined)
    return goOn(ports, context, state, await configFor(ports, context, state));
  return settleInterrupted(ports, context, state);
}
