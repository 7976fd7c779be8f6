import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { LedgerEvent } from "../domain/ledger.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";

/** Writes events of a task that is there, in one commit, and gives back the task as it is then. */
export async function record(
  ports: { ledger: LedgerStore },
  state: TaskState,
  events: LedgerEvent[],
): Promise<TaskState> {
  return ports.ledger.update(async (ledger) => {
    const known = await ledger.eventsOf(state.id);
    return { append: events, result: foldTask([...known, ...events]) ?? state };
  });
}
