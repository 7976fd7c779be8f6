import type { CheckSelection } from "../domain/relevant-checks.ts";
import type { WorkflowRun } from "../domain/verdict.ts";
import type { RunContext } from "./run-context.ts";

/** Our workflow files, as docs/ci.md says to name them: `upshift.yml`, `upshift-sweep.yml`, … */
const OWN_FILE = /(?:^|\/)upshift[\w.-]*\.ya?ml$/i;

/** The job by which dispatched CI reports back to us, and the usual name of our own job. */
const OWN_JOB = "upshift";

/**
 * How our own checks are told from the repository's. A review comment makes our workflow run on the very commit that
 * it is about, and a sweep reads what other workflows of ours left there: none of that may ever look like CI.
 */
export function ownChecks(
  context: RunContext,
  runs: readonly WorkflowRun[],
): NonNullable<CheckSelection["own"]> {
  return {
    names: [OWN_JOB],
    workflows: context.ownWorkflows,
    runIds: runs.filter((run) => OWN_FILE.test(run.path ?? "")).map((run) => run.id),
  };
}
