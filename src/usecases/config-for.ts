import type { Config } from "../domain/config.ts";
import { configOfTask } from "../domain/job.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { RunContext } from "./run-context.ts";

/** The configuration of the base commit, as it holds for one task. */
export async function configFor(
  ports: { loadConfig(sha: string): Promise<Config> },
  context: RunContext,
  { task }: Pick<TaskState, "task">,
): Promise<Config> {
  return configOfTask(await ports.loadConfig(context.base.sha), task);
}
