import { addStatus } from "../changes/checks.ts";
import { ApiError } from "../api-error.ts";
import { checkRunJson, statusJson, suiteJson } from "../json/check-json.ts";
import { minimalRepositoryJson } from "../json/repository-json.ts";
import type { Json, JsonObject } from "../json-value.ts";
import type { CheckRun, CommitStatus } from "../records.ts";
import {
  type ApiRequest,
  created,
  list,
  numberParameter,
  ok,
  type Reply,
  required,
  type Route,
  route,
} from "../router.ts";

const REPOSITORY = "/repos/{owner}/{repo}";
const COMMIT = `${REPOSITORY}/commits/{ref}`;

async function theSha(request: ApiRequest): Promise<string> {
  const ref = (request.parameters["ref"] ?? "").replace(/^heads\//, "");
  const sha = await request.platform.git.resolveCommitish(ref);
  if (sha === null) throw new ApiError(422, `No commit found for SHA: ${ref}`);
  return sha;
}

/** Check runs of a commit. `latest`, the default, hides the older attempts of a re-run. */
function selectChecks(request: ApiRequest, checks: readonly CheckRun[]): Reply {
  const { query, platform } = request;
  const name = query.get("check_name");
  const status = query.get("status");
  const appId = query.get("app_id");
  const chosen = checks
    .filter((check) => name === null || check.name === name)
    .filter((check) => status === null || check.status === status)
    .filter((check) => appId === null || String(check.suite.app.id) === appId);
  const newest = new Map(chosen.map((check) => [`${check.suite.id} ${check.name}`, check]));
  const shown = query.get("filter") === "all" ? chosen : [...newest.values()];
  const json = shown.toReversed().map((check) => checkRunJson(platform, check));
  return list(json, "check_runs");
}

function newestStatuses(statuses: readonly CommitStatus[]): CommitStatus[] {
  return [...new Map(statuses.map((status) => [status.context, status])).values()];
}

function combinedState(statuses: readonly CommitStatus[]): string {
  if (statuses.some((status) => status.state === "failure" || status.state === "error")) return "failure";
  return statuses.length === 0 || statuses.some((status) => status.state === "pending")
    ? "pending"
    : "success";
}

export const checkRoutes: Route[] = [
  route(`GET ${COMMIT}/check-runs`, "checks=read", async (request) => {
    const sha = await theSha(request);
    const all = [...request.platform.state.checkRuns.values()];
    return selectChecks(
      request,
      all.filter((check) => check.suite.headSha === sha),
    );
  }),
  route(`GET ${COMMIT}/check-suites`, "checks=read", async (request) => {
    const { platform } = request;
    const sha = await theSha(request);
    const suites = platform.state.checkSuites.filter((suite) => suite.headSha === sha);
    return list(await Promise.all(suites.map((suite) => suiteJson(platform, suite))), "check_suites");
  }),
  route(`GET ${REPOSITORY}/check-suites/{check_suite_id}`, "checks=read", async (request) => {
    const id = numberParameter(request, "check_suite_id");
    const suite = required(request.platform.state.checkSuites.find((one) => one.id === id));
    return ok(await suiteJson(request.platform, suite));
  }),
  route(`GET ${REPOSITORY}/check-suites/{check_suite_id}/check-runs`, "checks=read", (request) => {
    const id = numberParameter(request, "check_suite_id");
    const all = [...request.platform.state.checkRuns.values()];
    return selectChecks(
      request,
      all.filter((check) => check.suite.id === id),
    );
  }),
  route(`GET ${REPOSITORY}/check-runs/{check_run_id}`, "checks=read", (request) => {
    const id = numberParameter(request, "check_run_id");
    return ok(checkRunJson(request.platform, required(request.platform.state.checkRuns.get(id))));
  }),
  route(`GET ${REPOSITORY}/check-runs/{check_run_id}/annotations`, "checks=read", (request) => {
    const { platform } = request;
    const check = required(platform.state.checkRuns.get(numberParameter(request, "check_run_id")));
    return list(
      check.annotations.map((annotation) => ({
        path: annotation.path,
        blob_href: platform.urls.page(`/blob/${check.suite.headSha}/${annotation.path}`),
        start_line: annotation.line,
        start_column: null,
        end_line: annotation.line,
        end_column: null,
        annotation_level: annotation.level,
        title: annotation.title ?? "",
        message: annotation.message,
        raw_details: "",
      })),
    );
  }),
  route(`GET ${COMMIT}/status`, "statuses=read", async (request) => {
    const { platform } = request;
    const sha = await theSha(request);
    const newest = newestStatuses(platform.state.statuses.filter((status) => status.sha === sha));
    const items = newest.map((status) => statusJson(platform, status, false));
    // Only the statuses are cut into pages; the state is that of all.
    const wrap = (page: Json[], total: number): JsonObject => ({
      state: combinedState(newest),
      statuses: page,
      sha,
      total_count: total,
      repository: minimalRepositoryJson(platform),
      commit_url: platform.urls.repoApi(`/commits/${sha}`),
      url: platform.urls.repoApi(`/commits/${sha}/status`),
    });
    return { status: 200, list: { items, wrap } };
  }),
  route(`GET ${COMMIT}/statuses`, "statuses=read", async (request) => {
    const { platform } = request;
    const sha = await theSha(request);
    const all = platform.state.statuses.filter((status) => status.sha === sha).toReversed();
    return list(all.map((status) => statusJson(platform, status, true)));
  }),
  route(`POST ${REPOSITORY}/statuses/{sha}`, "statuses=write", async (request) => {
    const { platform, actor, body } = request;
    const sha = await platform.git.resolve(request.parameters["sha"] ?? "");
    const state = (["error", "failure", "pending", "success"] as const).find(
      (one) => one === body.string("state"),
    );
    if (sha === null || state === undefined) throw new ApiError(422, "Validation Failed");
    const status = await addStatus(platform, actor, {
      sha,
      state,
      context: body.string("context") ?? "default",
      description: body.string("description") ?? null,
      targetUrl: body.string("target_url") ?? null,
    });
    return created(statusJson(platform, status, true));
  }),
];
