import { DamageTally } from "../domain/ledger/damage.ts";
import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { Ledger } from "../domain/ledger.ts";
import { damageLines } from "../render/report/words.ts";

/** All tasks of a ledger, oldest first; `warn` is told of every line that cannot be read. */
export async function readLedgerTasks(ledger: Ledger, warn: (line: string) => void): Promise<TaskState[]> {
  const tasks: TaskState[] = [];
  const damaged = new DamageTally();
  damaged.add(ledger.damage);
  for await (const { events, damage } of ledger.tasks()) {
    damaged.add(damage);
    const state = foldTask(events);
    if (state !== undefined) tasks.push(state);
  }
  for (const line of damageLines(damaged.lines, damaged.named)) warn(line);
  return tasks.toSorted((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt));
}
