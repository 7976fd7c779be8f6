import type { JsonObject } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import type { JobRecord, RunRecord, Workflow } from "../records.ts";
import { simpleCommitJson } from "./commit-json.ts";
import { minimalPullJson } from "./pull-json.ts";
import { minimalRepositoryJson } from "./repository-json.ts";
import { userJson } from "./user-json.ts";

const CREATED = "2020-01-01T00:00:00Z";

export function workflowJson(platform: Platform, workflow: Workflow): JsonObject {
  const { urls } = platform;
  return {
    id: workflow.id,
    node_id: `W_${workflow.id}`,
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    created_at: CREATED,
    updated_at: CREATED,
    url: urls.repoApi(`/actions/workflows/${workflow.id}`),
    html_url: urls.page(`/blob/${platform.state.defaultBranch}/${workflow.path}`),
    badge_url: urls.page(`/workflows/${encodeURIComponent(workflow.name)}/badge.svg`),
  };
}

/** A run. With `attempt`, as that attempt was. */
export async function runJson(
  platform: Platform,
  run: RunRecord,
  attempt = run.attempt,
): Promise<JsonObject> {
  const { urls, state, git } = platform;
  const url = urls.repoApi(`/actions/runs/${run.id}`);
  const past = attempt < run.attempt;
  const pulls = run.headOwner === urls.owner ? run.pulls : [];
  return {
    id: run.id,
    name: run.workflow.name,
    node_id: `WFR_${run.id}`,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.workflow.path,
    display_title: run.title,
    run_number: run.number,
    event: run.event,
    status: past ? "completed" : run.status,
    conclusion: past ? attemptConclusion(run.attempts[attempt - 1] ?? []) : run.conclusion,
    workflow_id: run.workflow.id,
    check_suite_id: run.suite.id,
    check_suite_node_id: `CS_${run.suite.id}`,
    url,
    html_url: urls.page(`/actions/runs/${run.id}`),
    pull_requests: pulls.map((number) => minimalPullJson(platform, state.pull(number))),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    actor: userJson(urls, run.actor),
    run_attempt: attempt,
    referenced_workflows: [],
    run_started_at: run.startedAt,
    triggering_actor: userJson(urls, run.triggeringActor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: urls.repoApi(`/check-suites/${run.suite.id}`),
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt > 1 ? `${url}/attempts/${attempt - 1}` : null,
    workflow_url: urls.repoApi(`/actions/workflows/${run.workflow.id}`),
    head_commit: simpleCommitJson(await git.readCommit(run.headSha)),
    repository: minimalRepositoryJson(platform),
    head_repository: minimalRepositoryJson(platform, run.headOwner),
  };
}

function attemptConclusion(jobs: readonly JobRecord[]): string {
  const conclusions = jobs.map((job) => job.checkRun.conclusion);
  if (conclusions.includes("failure") || conclusions.includes("timed_out")) return "failure";
  return conclusions.includes("cancelled") ? "cancelled" : "success";
}

export function jobJson(platform: Platform, job: JobRecord): JsonObject {
  const { urls } = platform;
  const { run, checkRun } = job;
  const started = checkRun.startedAt !== null && checkRun.conclusion !== "skipped";
  return {
    id: job.id,
    run_id: run.id,
    workflow_name: run.workflow.name,
    head_branch: run.headBranch,
    run_url: urls.repoApi(`/actions/runs/${run.id}`),
    run_attempt: job.attempt,
    node_id: `CR_${job.id}`,
    head_sha: run.headSha,
    url: urls.repoApi(`/actions/jobs/${job.id}`),
    html_url: checkRun.detailsUrl,
    status: checkRun.status,
    conclusion: checkRun.conclusion,
    created_at: job.createdAt,
    started_at: checkRun.startedAt ?? job.createdAt,
    completed_at: checkRun.completedAt,
    name: job.name,
    steps: job.steps.map((step) => ({
      name: step.name,
      status: step.status,
      conclusion: step.conclusion,
      number: step.number,
      started_at: step.startedAt,
      completed_at: step.completedAt,
    })),
    check_run_url: urls.repoApi(`/check-runs/${job.id}`),
    labels: job.labels,
    runner_id: started ? 1 : null,
    runner_name: started ? "GitHub Actions 1" : null,
    runner_group_id: started ? 0 : null,
    runner_group_name: started ? "GitHub Actions" : null,
  };
}
