import type { JsonObject } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import { ACTIONS_APP, type CheckApp, type CheckRun, type CheckSuite, type CommitStatus } from "../records.ts";
import { simpleCommitJson } from "./commit-json.ts";
import { minimalPullJson } from "./pull-json.ts";
import { minimalRepositoryJson } from "./repository-json.ts";
import { userJson } from "./user-json.ts";

const CREATED = "2018-07-30T09:30:17Z";

function appJson(platform: Platform, app: CheckApp): JsonObject {
  const { urls } = platform;
  return {
    id: app.id,
    client_id: `Iv1.${app.id}`,
    slug: app.slug,
    node_id: `A_${app.id}`,
    owner: userJson(urls, { login: "github", id: 9919, type: "Organization", role: "none" }),
    name: app.name,
    description: `${app.name}, embedded`,
    external_url: `${urls.server}/apps/${app.slug}`,
    html_url: `${urls.server}/apps/${app.slug}`,
    created_at: CREATED,
    updated_at: CREATED,
    permissions: { checks: "write", contents: "read", metadata: "read" },
    events: ["check_run", "check_suite"],
  };
}

function pullsOf(platform: Platform, suite: CheckSuite): JsonObject[] {
  if (suite.headBranch === null) return [];
  return platform.state
    .openPullsFrom(platform.urls.owner, suite.headBranch)
    .filter((pull) => pull.headSha === suite.headSha)
    .map((pull) => minimalPullJson(platform, pull));
}

export function checkRunJson(platform: Platform, check: CheckRun): JsonObject {
  const { urls } = platform;
  const url = urls.repoApi(`/check-runs/${check.id}`);
  return {
    id: check.id,
    name: check.name,
    node_id: `CR_${check.id}`,
    head_sha: check.suite.headSha,
    external_id: String(check.id),
    url,
    html_url: check.detailsUrl,
    details_url: check.detailsUrl,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      ...check.output,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: check.suite.id },
    app: appJson(platform, check.suite.app),
    pull_requests: pullsOf(platform, check.suite),
  };
}

/** What a suite's check runs add up to. */
export function suiteOutcome(checks: readonly CheckRun[]): { status: string; conclusion: string | null } {
  if (checks.some((check) => check.status !== "completed"))
    return { status: "in_progress", conclusion: null };
  if (checks.length === 0) return { status: "queued", conclusion: null };
  const order = ["failure", "timed_out", "cancelled", "action_required", "success", "neutral", "skipped"];
  const found = order.find((conclusion) => checks.some((check) => check.conclusion === conclusion));
  return { status: "completed", conclusion: found ?? "success" };
}

export async function suiteJson(platform: Platform, suite: CheckSuite): Promise<JsonObject> {
  const { urls, state, git } = platform;
  const run = [...state.runs.values()].find((one) => one.suite === suite);
  const checks = [...state.checkRuns.values()].filter((check) => check.suite === suite);
  const outcome =
    run === undefined ? suiteOutcome(checks) : { status: run.status, conclusion: run.conclusion };
  const url = urls.repoApi(`/check-suites/${suite.id}`);
  return {
    id: suite.id,
    node_id: `CS_${suite.id}`,
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    status: outcome.status,
    conclusion: outcome.conclusion,
    url,
    before: null,
    after: suite.headSha,
    pull_requests: pullsOf(platform, suite),
    app: appJson(platform, suite.app),
    repository: minimalRepositoryJson(platform),
    created_at: suite.createdAt,
    updated_at: platform.clock.timestamp(),
    head_commit: simpleCommitJson(await git.readCommit(suite.headSha)),
    latest_check_runs_count: checks.length,
    check_runs_url: `${url}/check-runs`,
    ...(suite.app === ACTIONS_APP ? {} : { rerequestable: true, runs_rerequestable: true }),
  };
}

export function statusJson(platform: Platform, status: CommitStatus, withCreator: boolean): JsonObject {
  const { urls } = platform;
  return {
    url: urls.repoApi(`/statuses/${status.sha}`),
    avatar_url: `${urls.server}/avatars/${status.creator.id}`,
    id: status.id,
    node_id: `SC_${status.id}`,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    ...(withCreator ? { creator: userJson(urls, status.creator) } : {}),
  };
}
