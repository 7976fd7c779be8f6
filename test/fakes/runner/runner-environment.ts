import { join } from "node:path";
import { asText } from "./expression.ts";
import { Members } from "../github/json-value.ts";
import type { JobRequest } from "./job-request.ts";

/** The members of the `github` context that become `GITHUB_*` variables. */
const FROM_CONTEXT = [
  "action",
  "actor",
  "actor_id",
  "api_url",
  "base_ref",
  "event_name",
  "event_path",
  "graphql_url",
  "head_ref",
  "job",
  "ref",
  "ref_name",
  "ref_protected",
  "ref_type",
  "repository",
  "repository_id",
  "repository_owner",
  "repository_owner_id",
  "retention_days",
  "run_attempt",
  "run_id",
  "run_number",
  "server_url",
  "sha",
  "triggering_actor",
  "workflow",
  "workflow_ref",
  "workflow_sha",
];

/** The environment of every step: what a hosted runner sets, and nothing of this machine's. */
export function runnerEnvironment(
  request: JobRequest,
  workspace: string,
  path: readonly string[],
): Record<string, string> {
  const github = new Members(request.contexts["github"]);
  const variables = FROM_CONTEXT.map((name): [string, string] => [
    `GITHUB_${name.toUpperCase()}`,
    asText(github.raw(name)),
  ]);
  return {
    ...Object.fromEntries(variables),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    HOME: join(request.directory, "home"),
    LANG: "C.UTF-8",
    PATH: path.join(":"),
    RUNNER_ARCH: "X64",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_NAME: "GitHub Actions 1",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: join(request.directory, "temp"),
    RUNNER_TOOL_CACHE: join(request.directory, "tools"),
    ...request.environment,
  };
}
