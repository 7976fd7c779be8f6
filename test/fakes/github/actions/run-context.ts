import type { JsonObject } from "../json-value.ts";
import { Members } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import type { RunRecord } from "../records.ts";
import { type Permissions, uniformPermissions } from "../tokens.ts";

/** The `github` context of a run. */
function githubContext(platform: Platform, run: RunRecord): JsonObject {
  const { urls, settings, state } = platform;
  const pull =
    run.ref.startsWith("refs/pull/") && run.pulls[0] !== undefined ? state.pull(run.pulls[0]) : null;
  const repository = new Members(run.payload).object("repository");
  return {
    action: "__run",
    actor: run.actor.login,
    actor_id: String(run.actor.id),
    api_url: urls.api,
    base_ref: pull?.baseRef ?? "",
    event: run.payload,
    event_name: run.event,
    graphql_url: urls.graphql,
    head_ref: pull?.headRef ?? "",
    ref: run.ref,
    ref_name: run.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    ref_protected: settings.requiredChecks[run.ref.replace("refs/heads/", "")] !== undefined,
    ref_type: run.ref.startsWith("refs/tags/") ? "tag" : "branch",
    repository: `${urls.owner}/${urls.repo}`,
    repository_id: String(repository.number("id") ?? 0),
    repository_owner: urls.owner,
    repository_owner_id: String(state.account(urls.owner).id),
    repositoryUrl: urls.clone.replace(/^http/, "git"),
    retention_days: "90",
    run_attempt: String(run.attempt),
    run_id: String(run.id),
    run_number: String(run.number),
    server_url: urls.server,
    sha: run.sha,
    triggering_actor: run.triggeringActor.login,
    workflow: run.workflow.name,
    workflow_ref: `${urls.owner}/${urls.repo}/${run.workflow.path}@${run.ref}`,
    workflow_sha: run.sha,
  };
}

/** Runs of a fork's pull request see no secrets and get a token that only reads. */
function isUntrusted(platform: Platform, run: RunRecord): boolean {
  return run.headOwner !== platform.urls.owner && run.ref.startsWith("refs/pull/");
}

/**
 * The rights of a job's token: the job's `permissions:` or else the workflow's or else the
 * repository's setting; never more than the calling job has, and never write access for a fork.
 */
export function jobPermissions(
  platform: Platform,
  run: RunRecord,
  declared: Permissions | undefined,
  ceiling: Permissions | undefined,
): Permissions {
  const setting: Permissions =
    platform.settings.defaultWorkflowPermissions === "write"
      ? uniformPermissions("write")
      : { contents: "read", packages: "read" };
  const wanted = declared ?? ceiling ?? setting;
  const readOnly = isUntrusted(platform, run);
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([scope, access]) => {
      const limit = ceiling === undefined ? access : ceiling[scope];
      if (limit === undefined) return [];
      const least = access === "read" || limit === "read" || readOnly ? "read" : access;
      return [[scope, least]];
    }),
  );
}

/** The contexts that all jobs of a run share. */
export function runContexts(platform: Platform, run: RunRecord): JsonObject {
  const { secrets, variables } = platform;
  const inputs = new Members(run.payload).raw("inputs") ?? {};
  return {
    github: githubContext(platform, run),
    vars: { ...variables },
    secrets: isUntrusted(platform, run) ? {} : { ...secrets },
    inputs: run.event === "workflow_dispatch" ? inputs : {},
  };
}
