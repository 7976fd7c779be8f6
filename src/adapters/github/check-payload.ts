import type { CheckResult, CheckState, WorkflowRun } from "../../domain/verdict.ts";

/** The app that reports the jobs of GitHub Actions; its check runs are jobs, with the same id. */
const ACTIONS_SLUG = "github-actions";

export interface CheckRunPayload {
  id: number;
  name: string;
  status: string;
  conclusion: string | null;
  started_at: string | null;
  completed_at: string | null;
  html_url: string | null;
  details_url: string | null;
  app: { id: number; slug?: string } | null;
  check_suite: { id: number } | null;
  output: { title: string | null; summary: string | null };
}

export interface StatusPayload {
  context: string;
  state: string;
  description: string | null;
  target_url: string | null;
  created_at: string;
  updated_at: string;
}

export interface WorkflowRunPayload {
  id: number;
  name?: string | null;
  head_sha: string;
  run_attempt?: number;
  status: string | null;
  conclusion: string | null;
  event: string;
  path: string;
  workflow_id: number;
  check_suite_id?: number;
  created_at: string;
  run_started_at?: string;
}

export function checkOfRun(payload: CheckRunPayload): CheckResult {
  const { app, output } = payload;
  const runId = runIdOf(payload);
  const summary = [output.title, output.summary].filter((part) => part !== null && part !== "").join("\n");
  return {
    source: "check-run",
    name: payload.name,
    state: payload.status === "completed" ? concluded(payload.conclusion) : "pending",
    startedAt: payload.started_at ?? payload.completed_at ?? "",
    url: payload.html_url ?? payload.details_url ?? "",
    checkRunId: payload.id,
    ...(payload.completed_at === null ? {} : { completedAt: payload.completed_at }),
    ...(app?.slug === ACTIONS_SLUG ? { jobId: payload.id } : {}),
    ...(runId === undefined ? {} : { runId }),
    ...(app === null ? {} : { appId: app.id }),
    ...(summary === "" ? {} : { summary: summary.slice(0, 10_000) }),
  };
}

/** The members of a job that we read. */
export interface JobPayload {
  id: number;
  run_id: number;
  name: string;
  status: string;
  conclusion: string | null;
  started_at: string;
  completed_at: string | null;
  html_url: string | null;
}

/** A job of Actions in the shape of the check run that it also is. */
export function checkOfJob(job: JobPayload): CheckResult {
  return {
    source: "check-run",
    name: job.name,
    state: job.status === "completed" ? concluded(job.conclusion) : "pending",
    startedAt: job.started_at,
    url: job.html_url ?? "",
    jobId: job.id,
    runId: job.run_id,
    checkRunId: job.id,
    ...(job.completed_at === null ? {} : { completedAt: job.completed_at }),
  };
}

/** `https://github.com/o/r/actions/runs/<run>/job/<job>`, the page of a job. */
export function runIdOf(payload: CheckRunPayload): number | undefined {
  if (payload.app?.slug !== ACTIONS_SLUG) return undefined;
  const id = /\/actions\/runs\/(\d+)\//.exec(`${payload.details_url ?? payload.html_url ?? ""}/`)?.[1];
  return id === undefined ? undefined : Number(id);
}

/** docs.github.com/rest/checks/runs; `startup_failure` is sent though the description does not list it. */
function concluded(conclusion: string | null): CheckState {
  switch (conclusion) {
    case "success":
    case "neutral":
    case "skipped":
    case "cancelled":
    case "stale":
      return conclusion;
    case "timed_out":
      return "timed-out";
    case "action_required":
      return "awaiting-approval";
    default:
      // An end that we do not know is never a good one.
      return "failure";
  }
}

export function checkOfStatus(payload: StatusPayload): CheckResult {
  const state = stateOfStatus(payload.state);
  return {
    source: "status",
    name: payload.context,
    state,
    startedAt: payload.updated_at,
    url: payload.target_url ?? "",
    ...(state === "pending" ? {} : { completedAt: payload.updated_at }),
    ...(payload.description === null ? {} : { summary: payload.description.slice(0, 10_000) }),
  };
}

function stateOfStatus(state: string): CheckState {
  if (state === "success" || state === "pending") return state;
  return "failure";
}

/** `jobs` are the check runs of this run, every attempt of them; undefined when they could not be read. */
export function workflowRunOf(
  payload: WorkflowRunPayload,
  jobs: readonly CheckRunPayload[] | undefined,
): WorkflowRun {
  return {
    id: payload.id,
    attempt: payload.run_attempt ?? 1,
    name: payload.name ?? payload.path,
    headSha: payload.head_sha,
    billableMs: jobs === undefined ? undefined : timeOf(jobs),
    state: runState(payload, jobs),
    event: payload.event,
    workflowId: payload.workflow_id,
    path: payload.path,
    startedAt: payload.run_started_at ?? payload.created_at,
    ...(payload.conclusion === null ? {} : { conclusion: payload.conclusion }),
  };
}

function runState(
  { status, conclusion }: WorkflowRunPayload,
  jobs: readonly CheckRunPayload[] | undefined,
): NonNullable<WorkflowRun["state"]> {
  if (conclusion === "action_required" || status === "action_required") return "awaiting-approval";
  if (status === "in_progress") return "in-progress";
  if (status !== "completed") return "queued";
  if (conclusion === "startup_failure") return "startup-failure";
  return conclusion === "failure" && jobs?.length === 0 ? "expired" : "concluded";
}

/** Jobs that never started took no time; one without an end is still running and counts nothing yet. */
function timeOf(jobs: readonly CheckRunPayload[]): number {
  let total = 0;
  for (const { started_at: start, completed_at: end, conclusion } of jobs) {
    if (start === null || end === null || conclusion === "skipped") continue;
    const ms = Date.parse(end) - Date.parse(start);
    if (ms > 0) total += ms;
  }
  return total;
}
