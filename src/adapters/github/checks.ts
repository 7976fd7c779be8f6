import { CodeHostError } from "../../domain/errors.ts";
import type { Checks } from "../../ports/code-host.ts";
import { checkOfJob, checkOfRun, checkOfStatus, runIdOf, workflowRunOf } from "./check-payload.ts";
import type { CheckRunPayload } from "./check-payload.ts";
import { isAmbiguous, isDenied, isGone } from "./code-host-error.ts";
import { boundedText } from "./log-text.ts";
import type { RepositoryClient } from "./octokit.ts";
import { allPages } from "./pages.ts";

/** What CI said of a commit. Read-only. */
export function createChecks(client: RepositoryClient): Checks {
  const { octokit, owner, repo, log } = client;

  function checkRunsOf(sha: string, filter: "latest" | "all"): Promise<CheckRunPayload[]> {
    return allPages(async (page) => {
      const response = await octokit.rest.checks.listForRef({
        owner,
        repo,
        ref: sha,
        filter,
        per_page: 100,
        page,
      });
      return { items: response.data.check_runs, link: response.headers.link };
    });
  }

  /** GitHub combines statuses itself: one per context, the newest. */
  function statusesOf(sha: string) {
    return allPages(async (page) => {
      const response = await octokit.rest.repos.getCombinedStatusForRef({
        owner,
        repo,
        ref: sha,
        per_page: 100,
        page,
      });
      return { items: response.data.statuses, link: response.headers.link, total: response.data.total_count };
    });
  }

  async function jobLog(jobId: number): Promise<string | undefined> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        // Redirects to a storage host; fetch follows and leaves our token behind.
        // oxlint-disable-next-line no-await-in-loop
        const response = await octokit.request("GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs", {
          owner,
          repo,
          job_id: jobId,
          request: { parseSuccessResponseBody: false },
        });
        const body: unknown = response.data;
        // oxlint-disable-next-line no-await-in-loop
        return body instanceof ReadableStream ? await boundedText(body) : String(body);
      } catch (error) {
        if (isGone(error)) return undefined;
        if (error instanceof CodeHostError && !isAmbiguous(error)) throw error;
        // Half a log could show the wrong error, so a broken stream is read again, then given up.
        log.warn(`the log of job ${jobId} could not be read: ${messageOf(error)}`);
        if (attempt === 2) return undefined;
      }
    }
  }

  /** What the check says at lines of the diff; of a lost runner this is all there is. */
  async function annotationsOf(checkRunId: number): Promise<string | undefined> {
    try {
      const { data } = await octokit.rest.checks.listAnnotations({
        owner,
        repo,
        check_run_id: checkRunId,
        per_page: 100,
      });
      const lines = data
        .filter(({ annotation_level: level }) => level !== "notice")
        .map((at) => `##[${at.annotation_level === "failure" ? "error" : "warning"}]${annotationText(at)}`);
      return lines.length === 0 ? undefined : lines.join("\n");
    } catch (error) {
      if (isDenied(error)) return undefined;
      throw error;
    }
  }

  /** From rulesets, which every reader may see. */
  async function requiredByRules(branch: string): Promise<string[]> {
    const rules = await allPages(async (page) => {
      const response = await octokit.rest.repos.getBranchRules({ owner, repo, branch, per_page: 100, page });
      return { items: response.data, link: response.headers.link };
    });
    return rules.flatMap((rule) =>
      rule.type === "required_status_checks"
        ? (rule.parameters?.required_status_checks ?? []).map(({ context }) => context)
        : [],
    );
  }

  /**
   * From classic branch protection. The branch itself carries a summary that `contents: read` may see; the
   * protection's own address needs administration rights, which a job's token can never have.
   */
  async function requiredByProtection(branch: string): Promise<string[]> {
    const { data } = await octokit.rest.repos.getBranch({ owner, repo, branch });
    const required = data.protection.required_status_checks;
    if (required === undefined || required.enforcement_level === "off") return [];
    return [...required.contexts, ...required.checks.map(({ context }) => context)];
  }

  return {
    async checksOf(sha) {
      const [runs, statuses] = await Promise.all([checkRunsOf(sha, "latest"), statusesOf(sha)]);
      return [...runs.map(checkOfRun), ...statuses.map(checkOfStatus)];
    },

    async logOf(check) {
      const text = check.jobId === undefined ? undefined : await jobLog(check.jobId);
      // Why a job was cancelled or timed out stands in its annotations, not in its log.
      const ended = check.state === "cancelled" || check.state === "timed-out";
      if (check.checkRunId === undefined || (text !== undefined && !ended)) return text;
      const annotations = await annotationsOf(check.checkRunId);
      return text === undefined || annotations === undefined
        ? (text ?? annotations)
        : `${text}\n${annotations}`;
    },

    async requiredChecks(branch) {
      const [rules, protection] = await Promise.all([
        undefinedIfDenied(() => requiredByRules(branch)),
        undefinedIfDenied(() => requiredByProtection(branch)),
      ]);
      const names = [...new Set([...(rules ?? []), ...(protection ?? [])])];
      // One source silent and the other empty is not the same as "nothing is required".
      const isKnown = names.length > 0 || (rules !== undefined && protection !== undefined);
      return isKnown ? names : undefined;
    },

    async runsOf(sha, { withTimes = true } = {}) {
      const runs = await allPages(async (page) => {
        const response = await octokit.rest.actions.listWorkflowRunsForRepo({
          owner,
          repo,
          head_sha: sha,
          per_page: 100,
          page,
        });
        return { items: response.data.workflow_runs, link: response.headers.link };
      });
      // Jobs are check runs with the same times: one list instead of one call per run, and none before a run has ended.
      const hasEnded = withTimes && runs.some((run) => run.status === "completed");
      const checkRuns = hasEnded ? await undefinedIfDenied(() => checkRunsOf(sha, "all")) : undefined;
      return runs.map((run) =>
        workflowRunOf(
          run,
          checkRuns?.filter((job) => isOfSuite(job, run.check_suite_id) || runIdOf(job) === run.id),
        ),
      );
    },

    async jobsOf({ id, attempt }) {
      const jobs = await allPages(async (page) => {
        const response = await octokit.rest.actions.listJobsForWorkflowRunAttempt({
          owner,
          repo,
          run_id: id,
          attempt_number: attempt,
          per_page: 100,
          page,
        });
        return { items: response.data.jobs, link: response.headers.link };
      });
      return jobs.map(checkOfJob);
    },
  };
}

function isOfSuite(job: CheckRunPayload, suite: number | undefined): boolean {
  return suite !== undefined && job.check_suite?.id === suite;
}

async function undefinedIfDenied<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isDenied(error)) return undefined;
    throw error;
  }
}

function annotationText(at: {
  path: string;
  start_line: number;
  title: string | null;
  message: string | null;
}): string {
  const said = [at.title, at.message].filter((part) => part !== null && part !== "").join(": ");
  // Actions puts what is about the whole job on the made-up path `.github`.
  return (at.path === ".github" ? said : `${at.path}:${at.start_line}: ${said}`).slice(0, 4_000);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
