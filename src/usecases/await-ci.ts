import type { Config } from "../domain/config.ts";
import { isHostFailure } from "../domain/errors.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import { relevantChecks } from "../domain/relevant-checks.ts";
import type { Clock } from "../ports/clock.ts";
import type { Checks, Conversation, PullRequests, WorkflowControl } from "../ports/code-host.ts";
import type { Logger } from "../ports/logger.ts";
import { failureText } from "../render/failure.ts";
import { renderNoCi } from "../render/no-ci.ts";
import { ownChecks } from "./own-checks.ts";
import type { RunContext } from "./run-context.ts";
import { showStatus } from "./show-status.ts";

export interface AwaitCiPorts {
  checks: Checks;
  workflows: WorkflowControl;
  pullRequests: PullRequests;
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
  const { mode } = config.gate;
  // A called workflow starts when this job has ended: there is nothing to look for yet.
  if (sha === undefined || mode === "reusable") return;
  const problem = await startCi(ports, config, state);
  if (problem !== undefined) {
    await showStatus(ports, context, config, state, { note: problem });
    return;
  }
  for (const wait of LOOKS_MS) {
    await ports.clock.sleep(wait);
    const found = await signOfCi(ports, context, config, sha);
    if (found === "started") return;
    // Beside a run that we dispatched, the one that our push made may wait for approval for ever.
    if (found === "awaiting-approval" && mode === "events") {
      await showStatus(ports, context, config, state, { note: renderNoCi("awaiting-approval", mode) });
      return;
    }
  }
  ports.logger.warn(`No CI has started for ${sha}.`);
  const what = (await isConflicting(ports, state)) ? "conflict" : "nothing";
  await showStatus(ports, context, config, state, { note: renderNoCi(what, mode) });
}

/** In the mode `dispatch`, starts CI on the task's branch. Gives back what keeps it from starting, in words. */
export async function startCi(
  ports: Pick<AwaitCiPorts, "workflows">,
  config: Config,
  state: TaskState,
): Promise<string | undefined> {
  const { mode, workflow } = config.gate;
  if (mode !== "dispatch") return undefined;
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

type Sign = "started" | "awaiting-approval" | "nothing";

async function signOfCi(
  ports: AwaitCiPorts,
  context: RunContext,
  config: Config,
  sha: string,
): Promise<Sign> {
  const { ignore } = config.gate;
  const runs = await ports.checks.runsOf(sha, { withTimes: false });
  const own = ownChecks(context, runs);
  const others = relevantChecks({ checks: [], runs, own, ignore }).runs;
  if (others.some((run) => run.state !== "awaiting-approval")) return "started";
  const checks = await ports.checks.checksOf(sha);
  const said = relevantChecks({ checks, runs, own, ignore }).checks;
  if (said.some((check) => check.state !== "awaiting-approval")) return "started";
  return others.length > 0 ? "awaiting-approval" : "nothing";
}

/** GitHub starts no `pull_request` workflow for a pull request that conflicts with its base. */
async function isConflicting(ports: AwaitCiPorts, state: TaskState): Promise<boolean> {
  const number = state.effects.pullRequest?.number;
  if (number === undefined) return false;
  try {
    return (await ports.pullRequests.pullRequest(number))?.mergeable === false;
  } catch (error) {
    if (!isHostFailure(error)) throw error;
    return false;
  }
}
