import type { Config } from "../domain/config.ts";
import { isHostFailure } from "../domain/errors.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { Clock } from "../ports/clock.ts";
import type { Checks, Conversation, WorkflowControl } from "../ports/code-host.ts";
import type { Logger } from "../ports/logger.ts";
import { failureText } from "../render/failure.ts";
import { renderNoCi } from "../render/no-ci.ts";
import type { RunContext } from "./run-context.ts";
import { showStatus } from "./show-status.ts";

export interface AwaitCiPorts {
  checks: Checks;
  workflows: WorkflowControl;
  conversation: Conversation;
  clock: Clock;
  logger: Logger;
}

/** Waits between looks for the first sign of CI after a push: about a minute in all. Milliseconds. */
const LOOKS_MS = [1_000, 2_000, 5_000, 10_000, 20_000, 20_000];

/**
 * Sees to it that somebody will judge the new commit: starts CI where the mode says that we do, and looks for up to a
 * minute whether it has begun. Where nothing comes the comment says what the mode is missing; the task stays open for
 * the sweep. A run that waits for a person's approval is a sign as well, and is named.
 */
export async function awaitCi(
  ports: AwaitCiPorts,
  context: RunContext,
  config: Config,
  state: TaskState,
): Promise<void> {
  const sha = state.lastHeadSha;
  const { mode, workflow } = config.gate;
  // A called workflow starts when this job has ended: there is nothing to look for yet.
  if (sha === undefined || mode === "reusable") return;
  if (mode === "dispatch") {
    const problem = await dispatchCi(ports, state, workflow);
    if (problem !== undefined) {
      await showStatus(ports, context, config, state, { note: problem });
      return;
    }
  }
  for (const wait of LOOKS_MS) {
    await ports.clock.sleep(wait);
    const found = await signOfCi(ports, sha);
    if (found === "started") return;
    if (found === "awaiting-approval") {
      await showStatus(ports, context, config, state, { note: renderNoCi("awaiting-approval", mode) });
      return;
    }
  }
  ports.logger.warn(`No CI has started for ${sha}.`);
  await showStatus(ports, context, config, state, { note: renderNoCi("nothing", mode) });
}

async function dispatchCi(
  ports: AwaitCiPorts,
  state: TaskState,
  workflow: string | undefined,
): Promise<string | undefined> {
  if (workflow === undefined) {
    return "CI cannot be started: `gate.mode` is `dispatch`, and `gate.workflow` names no workflow file.";
  }
  try {
    await ports.workflows.dispatch({ workflow, ref: state.task.branch });
    return undefined;
  } catch (error) {
    if (!isHostFailure(error)) throw error;
    return `CI could not be started with \`${workflow}\`: ${failureText(error)}`;
  }
}

async function signOfCi(
  ports: AwaitCiPorts,
  sha: string,
): Promise<"started" | "awaiting-approval" | "nothing"> {
  const runs = await ports.checks.runsOf(sha);
  if (runs.some((run) => run.state !== "awaiting-approval")) return "started";
  if (runs.length > 0) return "awaiting-approval";
  return (await ports.checks.checksOf(sha)).length > 0 ? "started" : "nothing";
}
