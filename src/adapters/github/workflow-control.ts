import { CodeHostError } from "../../domain/errors.ts";
import type { WorkflowControl } from "../../ports/code-host.ts";
import { isGone } from "./code-host-error.ts";
import type { RepositoryClient } from "./octokit.ts";
import { repeatAfterLookup } from "./repeat-after-lookup.ts";

/** How far GitHub's clock and the runner's may differ when a run is looked up by its time. Milliseconds. */
const CLOCK_SKEW_MS = 60_000;

export function createWorkflowControl({ octokit, owner, repo, clock }: RepositoryClient): WorkflowControl {
  return {
    async rerunFailedJobs({ id, attempt }) {
      await repeatAfterLookup({
        write: async () => {
          await octokit.rest.actions.reRunWorkflowFailedJobs({ owner, repo, run_id: id });
          return true;
        },
        find: async () => {
          const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: id });
          return (data.run_attempt ?? 1) > attempt ? true : undefined;
        },
        clock,
      });
    },

    async dispatch({ workflow, ref, inputs }) {
      const since = clock.now() - CLOCK_SKEW_MS;
      await repeatAfterLookup({
        write: async () => {
          await octokit.rest.actions.createWorkflowDispatch({
            owner,
            repo,
            workflow_id: workflow,
            ref,
            ...(inputs === undefined ? {} : { inputs }),
          });
          return true;
        },
        find: async () => {
          const { data } = await octokit.rest.actions.listWorkflowRuns({
            owner,
            repo,
            workflow_id: workflow,
            branch: ref,
            event: "workflow_dispatch",
            per_page: 10,
          });
          return data.workflow_runs.some((run) => Date.parse(run.created_at) >= since) ? true : undefined;
        },
        clock,
      });
    },

    async cancel(runId) {
      try {
        // Cancelling twice is cancelling once, so an unclear failure is simply repeated.
        await octokit.rest.actions.cancelWorkflowRun({ owner, repo, run_id: runId, request: { retries: 3 } });
        return true;
      } catch (error) {
        const isOver = error instanceof CodeHostError && ["conflict", "not-found"].includes(error.failure);
        if (isOver) return false;
        throw error;
      }
    },

    async isActive(runId) {
      try {
        const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
        return data.status !== "completed";
      } catch (error) {
        if (isGone(error)) return false;
        throw error;
      }
    },
  };
}
