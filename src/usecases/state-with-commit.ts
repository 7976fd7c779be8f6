import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { Clock } from "../ports/clock.ts";
import type { WorkflowControl } from "../ports/code-host.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import type { Logger } from "../ports/logger.ts";
import { isHeld } from "./lease.ts";
import type { RunContext } from "./run-context.ts";

/** Waits for a job that has pushed and not yet written so. Milliseconds. */
const COMMIT_LOOKS_MS = [2_000, 3_000, 5_000, 10_000, 20_000];

/**
 * CI may be quicker than the job that pushed is with its ledger commit. Its word would then find the task at work, and
 * nobody would come again before the sweep. So a commit that the ledger does not know yet is waited for, as long as
 * the job that works on the task is alive.
 */
export async function stateWithCommit(
  ports: { ledger: LedgerStore; workflows: WorkflowControl; clock: Clock; logger: Logger },
  context: RunContext,
  known: TaskState,
  headSha: string | undefined,
): Promise<TaskState> {
  let state = known;
  for (const wait of COMMIT_LOOKS_MS) {
    const isAhead = headSha !== undefined && !state.attempts.some((attempt) => attempt.headSha === headSha);
    if (state.phase !== "working" || !isAhead || !(await isHeld(ports, context, state))) return state;
    await ports.clock.sleep(wait);
    const ledger = await ports.ledger.read();
    state = foldTask(await ledger.eventsOf(known.id)) ?? state;
  }
  return state;
}
