import { ConfigurationError } from "../../domain/errors.ts";
import { foldTasks, type TaskState } from "../../domain/ledger/task-state.ts";
import type { LedgerStore } from "../../ports/ledger-store.ts";
import { localChanges } from "./changes.ts";
import type { Clone } from "./clone.ts";

/** A task of this clone: its number, and where its work goes. */
export interface Place {
  number: number;
  branch: string;
  /** The task that is gone on with. */
  known: TaskState | undefined;
}

/** The task's number in this clone and its branch: new ones, or those of the newest task. */
export async function placeOf(
  clone: Clone,
  ledger: LedgerStore,
  task: string | undefined,
  options: { continue?: true; branch?: string },
): Promise<Place> {
  let newest: TaskState | undefined;
  let highest = 0;
  for await (const state of foldTasks(await ledger.read())) {
    if (state.task.source.kind !== "issue") continue;
    highest = Math.max(highest, state.task.source.number);
    if (newest === undefined || newest.createdAt < state.createdAt) newest = state;
  }
  if (options.continue === true) {
    if (newest?.task.source.kind !== "issue")
      throw new ConfigurationError("this clone's ledger holds no task to go on with");
    return { number: newest.task.source.number, branch: newest.task.branch, known: newest };
  }
  const changes = localChanges(clone, 0);
  if (options.branch !== undefined) {
    if ((await changes.branchHead(options.branch)) !== undefined)
      throw new ConfigurationError(`the branch ${options.branch} is there already: name another one`);
    return { number: highest + 1, branch: options.branch, known: undefined };
  }
  const slug = slugOf(task ?? "");
  for (let suffix = 1; ; suffix++) {
    const branch = `upshift/${slug}${suffix === 1 ? "" : `-${suffix}`}`;
    if ((await changes.branchHead(branch)) === undefined)
      return { number: highest + 1, branch, known: undefined };
  }
}

function slugOf(text: string): string {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, "");
  return words === "" ? "task" : words;
}
