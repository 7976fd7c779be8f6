import type { Config } from "../domain/config.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { Outcome } from "../domain/outcome.ts";
import { climbLadder, type ClimbPorts } from "./climb-ladder.ts";
import { assignmentOf, type FollowUp, reserveFollowUp } from "./follow-up.ts";
import { keptAttempt, publishing } from "./kept-work.ts";
import type { RunContext } from "./run-context.ts";
import { showStatus } from "./show-status.ts";

/**
 * Publishes a change that the code host did not take when it was made, without paying a model for it again. Undefined:
 * the ledger keeps no such change.
 */
export async function publishKept(
  ports: ClimbPorts,
  context: RunContext,
  state: TaskState,
  config: Config,
  request?: FollowUp["request"],
): Promise<Outcome | undefined> {
  const number = keptAttempt(state);
  const followUp = number === undefined ? undefined : publishing(state, number, config);
  if (followUp === undefined) return undefined;
  const asked = request === undefined ? followUp : { ...followUp, request };
  const reserved = await reserveFollowUp(ports, context, state, asked);
  if (reserved.kind !== "reserved") {
    return { status: "skipped", reason: `${state.id} has been gone on with already` };
  }
  const commentId = await showStatus(ports, context, config, reserved.state);
  return climbLadder(ports, context, assignmentOf(reserved.state, { config, commentId }));
}
