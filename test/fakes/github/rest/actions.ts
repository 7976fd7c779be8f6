import { ApiError } from "../api-error.ts";
import { dispatchWorkflow, emitRepositoryDispatch, findWorkflow } from "../actions/dispatch.ts";
import { logSignature } from "../job-logs.ts";
import { jobJson, runJson, workflowJson } from "../json/run-json.ts";
import type { JobRecord, RunRecord } from "../records.ts";
import {
  type ApiRequest,
  created,
  list,
  noContent,
  numberParameter,
  ok,
  type Reply,
  required,
  type Route,
  route,
} from "../router.ts";

const REPOSITORY = "/repos/{owner}/{repo}";
const ACTIONS = `${REPOSITORY}/actions`;
const RUN = `${ACTIONS}/runs/{run_id}`;

function theRun(request: ApiRequest): RunRecord {
  return required(request.platform.state.runs.get(numberParameter(request, "run_id")));
}

function theJob(request: ApiRequest): JobRecord {
  const id = numberParameter(request, "job_id");
  const all = [...request.platform.state.runs.values()].flatMap((run) => run.attempts.flat());
  return required(all.find((job) => job.id === id));
}

async function selectRuns(request: ApiRequest, runs: readonly RunRecord[]): Promise<Reply> {
  const { platform, query } = request;
  const matches = (name: string, value: string | null): boolean =>
    query.get(name) === null || query.get(name) === value;
  const status = query.get("status");
  const chosen = runs
    .filter((run) => matches("branch", run.headBranch))
    .filter((run) => matches("head_sha", run.headSha))
    .filter((run) => matches("event", run.event))
    .filter((run) => matches("actor", run.actor.login))
    .filter((run) => matches("check_suite_id", String(run.suite.id)))
    .filter((run) => status === null || run.status === status || run.conclusion === status)
    .toReversed();
  return list(await Promise.all(chosen.map((run) => runJson(platform, run))), "workflow_runs");
}

async function rerun(request: ApiRequest, failedOnly: boolean): Promise<Reply> {
  const run = theRun(request);
  if (run.status !== "completed") {
    throw new ApiError(403, "This workflow is already running");
  }
  await request.platform.actions?.rerun(run, request.actor, failedOnly);
  return created({});
}

function listJobs(request: ApiRequest, jobs: readonly JobRecord[]): Reply {
  return list(
    jobs.map((job) => jobJson(request.platform, job)),
    "jobs",
  );
}

export const actionRoutes: Route[] = [
  route(`GET ${ACTIONS}/runs`, "actions=read", (request) =>
    selectRuns(request, [...request.platform.state.runs.values()]),
  ),
  route(`GET ${RUN}`, "actions=read", async (request) =>
    ok(await runJson(request.platform, theRun(request))),
  ),
  route(`GET ${RUN}/attempts/{attempt_number}`, "actions=read", async (request) => {
    const run = theRun(request);
    const attempt = numberParameter(request, "attempt_number");
    if (attempt < 1 || attempt > run.attempt) required(null);
    return ok(await runJson(request.platform, run, attempt));
  }),
  route(`GET ${RUN}/attempts/{attempt_number}/jobs`, "actions=read", (request) =>
    listJobs(request, required(theRun(request).attempts[numberParameter(request, "attempt_number") - 1])),
  ),
  route(`GET ${RUN}/jobs`, "actions=read", (request) => {
    const { attempts } = theRun(request);
    return listJobs(
      request,
      request.query.get("filter") === "all" ? attempts.flat() : (attempts.at(-1) ?? []),
    );
  }),
  route(`GET ${RUN}/timing`, "actions=read", (request) => {
    theRun(request);
    return ok({ billable: {}, run_duration_ms: 1000 });
  }),
  route(`POST ${RUN}/rerun`, "actions=write", (request) => rerun(request, false)),
  route(`POST ${RUN}/rerun-failed-jobs`, "actions=write", (request) => rerun(request, true)),
  route(`POST ${RUN}/cancel`, "actions=write", (request) => {
    const run = theRun(request);
    if (run.status === "completed")
      throw new ApiError(409, "Cannot cancel a workflow run that is completed.");
    request.platform.actions?.cancel(run);
    return { status: 202, body: {} };
  }),
  route(`POST ${RUN}/approve`, "actions=write", async (request) => {
    const run = theRun(request);
    if (request.token.kind === "job") throw new ApiError(403, "Resource not accessible by integration");
    if (run.conclusion !== "action_required") throw new ApiError(403, "This run is not waiting for approval");
    await request.platform.actions?.approve(run, request.actor);
    return created({});
  }),
  route(`GET ${ACTIONS}/jobs/{job_id}`, "actions=read", (request) =>
    ok(jobJson(request.platform, theJob(request))),
  ),
  route(
    `GET ${ACTIONS}/jobs/{job_id}/logs`,
    "actions=read",
    (request) => {
      const job = theJob(request);
      if (job.log.length === 0) required(null);
      const url = `${request.platform.urls.server}/_logs/${job.id}?sig=${logSignature(job.id)}`;
      return { status: 302, headers: { location: url } };
    },
    false,
  ),
  route(`GET ${ACTIONS}/workflows`, "actions=read", ({ platform }) => {
    const workflows = [...platform.state.workflows.values()];
    return list(
      workflows.map((workflow) => workflowJson(platform, workflow)),
      "workflows",
    );
  }),
  route(`GET ${ACTIONS}/workflows/{workflow_id}`, "actions=read", (request) => {
    const { platform } = request;
    return ok(workflowJson(platform, findWorkflow(platform, request.parameters["workflow_id"] ?? "")));
  }),
  route(`GET ${ACTIONS}/workflows/{workflow_id}/runs`, "actions=read", (request) => {
    const { platform } = request;
    const workflow = findWorkflow(platform, request.parameters["workflow_id"] ?? "");
    const runs = [...platform.state.runs.values()].filter((run) => run.workflow.id === workflow.id);
    return selectRuns(request, runs);
  }),
  route(`POST ${ACTIONS}/workflows/{workflow_id}/dispatches`, "actions=write", async (request) => {
    const { platform, actor, body } = request;
    const workflow = findWorkflow(platform, request.parameters["workflow_id"] ?? "");
    const id = await dispatchWorkflow(
      platform,
      actor,
      workflow,
      body.string("ref") ?? "",
      body.object("inputs"),
    );
    if (body.boolean("return_run_details") !== true) return noContent();
    return ok({
      workflow_run_id: id,
      run_url: platform.urls.repoApi(`/actions/runs/${id}`),
      html_url: platform.urls.page(`/actions/runs/${id}`),
    });
  }),
  route(`POST ${REPOSITORY}/dispatches`, "contents=write", (request) => {
    const { platform, actor, body } = request;
    emitRepositoryDispatch(
      platform,
      actor,
      body.string("event_type") ?? "",
      body.raw("client_payload") ?? {},
    );
    return noContent();
  }),
];
