import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { Ledger } from "../domain/ledger.ts";
import { damaged as damagedWords, place } from "../render/report/words.ts";

/** So many places of damage are named; all are counted. */
const MOST_DAMAGE = 20;

/** All tasks of a ledger, oldest first; `warn` is told of every line that cannot be read. */
export async function readLedgerTasks(ledger: Ledger, warn: (line: string) => void): Promise<TaskState[]> {
  const tasks: TaskState[] = [];
  const damaged = [...ledger.damage];
  for await (const { events, damage } of ledger.tasks()) {
    damaged.push(...damage);
    const state = foldTask(events);
    if (state !== undefined) tasks.push(state);
  }
  for (const each of damaged.slice(0, MOST_DAMAGE)) warn(place(each));
  if (damaged.length > 0) warn(damagedWords(damaged.length));
  return tasks.toSorted((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt));
}
