import { foldTasks, type TaskState } from "../domain/ledger/task-state.ts";
import type { Ledger } from "../domain/ledger.ts";
import { ConfigurationError } from "../domain/errors.ts";

/** All tasks of a ledger, oldest first. `read` throws where there is no ledger at the path. */
export async function readLedgerTasks(
  path: string,
  read: (path: string) => Promise<Ledger>,
): Promise<TaskState[]> {
  let ledger: Ledger;
  try {
    ledger = await read(path);
  } catch (error) {
    throw new ConfigurationError(`${path} cannot be read as a ledger.`, { cause: error });
  }
  const tasks: TaskState[] = [];
  for await (const state of foldTasks(ledger)) tasks.push(state);
  return tasks.toSorted((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt));
}
