import type { Config } from "../domain/config.ts";
import { isHostFailure, isPassingFailure } from "../domain/errors.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { EventOf } from "../domain/ledger.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Verdict, WorkflowRun } from "../domain/verdict.ts";
import type { WorkflowControl } from "../ports/code-host.ts";
import { failureText } from "../render/failure.ts";
import { type ClosePorts, closeTask } from "./close-task.ts";
import { record } from "./record.ts";
import type { RunContext } from "./run-context.ts";
import { showStatus } from "./show-status.ts";

export interface RecheckPorts extends ClosePorts {
  workflows: WorkflowControl;
}

export interface Judged<V> {
  state: TaskState;
  config: Config;
  verdict: V;
  concluded: EventOf<"ci.concluded">;
}

export interface JudgedRed extends Judged<Extract<Verdict, { kind: "red" }>> {
  runs: readonly WorkflowRun[];
}

/** Undefined where nothing can be run again; a called workflow is called again by the round that follows. */
export function runsToRepeat(
  context: RunContext,
  { verdict, runs }: JudgedRed,
): readonly WorkflowRun[] | undefined {
  if (context.ciJobs !== undefined) return [];
  const failing = new Set(verdict.failing.flatMap((check) => check.runId ?? []));
  const repeatable = runs.filter((run) => failing.has(run.id));
  return repeatable.length === 0 ? undefined : repeatable;
}

/**
 * Runs the failed jobs of the same commit once more. The verdict is written as pending: the attempt is not judged yet.
 * Nobody wakes us when they end, as a re-run by the job token makes no event: the sweep reads what they say.
 */
export async function recheck(
  ports: RecheckPorts,
  context: RunContext,
  { state, config, verdict, concluded }: JudgedRed,
  runs: readonly WorkflowRun[],
  reason: string,
): Promise<Outcome> {
  // GitHub refuses to run jobs of a run again that has not ended; its end wakes us.
  if (runs.some((run) => run.state !== "concluded"))
    return { status: "skipped", reason: "the failed run has not ended yet" };
  try {
    for (const run of runs) await ports.workflows.rerunFailedJobs(run);
  } catch (error) {
    if (!isHostFailure(error) || isPassingFailure(error)) throw error;
    // The token may not, whatever the workflow grants: a person can, and a dearer model would mend nothing.
    const explanation = `${verdict.explanation}. It does not look like the change's doing, and the failed jobs could not be run again from here: ${failureText(error)} Run them again from the Actions page.`;
    const closing = { state, config, status: "needs-human" as const, explanation, with: [concluded] };
    return { status: "closed", task: await closeTask(ports, context, closing) };
  }
  const task = await record(ports, state, [{ ...concluded, verdict: "pending", explanation: reason }]);
  await showStatus(ports, context, config, task, { note: `${reason} (${verdict.explanation}.)` });
  return { status: "awaiting-ci", task };
}
