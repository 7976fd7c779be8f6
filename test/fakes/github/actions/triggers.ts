import type { WorkflowFile } from "../../runner/workflow-file.ts";
import { fileDiffs } from "../git-diff.ts";
import type { GitHubEvent } from "../events.ts";
import { isJsonObject, Members } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import { matchesFilter } from "./filter-pattern.ts";

/** Where the runs of an event take their workflow files from, and what they report on. */
export interface Ground {
  /** `GITHUB_SHA`, and the commit whose workflow files count. */
  readonly sha: string;
  readonly ref: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly headOwner: string;
  readonly pulls: readonly number[];
}

/** `pull_request` has these activity types unless the workflow names others. */
const PULL_TYPES = ["opened", "synchronize", "reopened"];
const ON_TEST_MERGE = new Set(["pull_request", "pull_request_review", "pull_request_review_comment"]);
const SKIP = /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/;

/** Where an event's runs take place, or `null` where GitHub starts none: a conflict, a deleted branch. */
export async function groundOf(platform: Platform, event: GitHubEvent): Promise<Ground | null> {
  const { git, state, urls } = platform;
  if (event.pull !== null) {
    const pull = state.pull(event.pull);
    const place = {
      headSha: pull.headSha,
      headBranch: pull.headRef,
      headOwner: pull.headOwner,
      pulls: [pull.number],
    };
    if (!ON_TEST_MERGE.has(event.name))
      return { sha: pull.baseSha, ref: `refs/heads/${pull.baseRef}`, ...place };
    if (pull.mergeCommitSha === null) return null;
    return { sha: pull.mergeCommitSha, ref: `refs/pull/${pull.number}/merge`, ...place };
  }
  if (event.ref !== null && event.sha !== null) {
    if (/^0+$/.test(event.sha)) return null;
    const branch = /^refs\/heads\/(.+)$/.exec(event.ref)?.[1] ?? null;
    const pulls = branch === null ? [] : state.openPullsFrom(urls.owner, branch).map((pull) => pull.number);
    const tag = event.ref.replace(/^refs\/tags\//, "");
    const headBranch = branch ?? tag;
    return { sha: event.sha, ref: event.ref, headSha: event.sha, headBranch, headOwner: urls.owner, pulls };
  }
  const head = await git.resolve(`refs/heads/${state.defaultBranch}`);
  if (head === null) return null;
  return {
    sha: head,
    ref: `refs/heads/${state.defaultBranch}`,
    headSha: head,
    headBranch: state.defaultBranch,
    headOwner: urls.owner,
    pulls: [],
  };
}

/** Whether a workflow file's `on:` takes an event. */
export async function isTriggered(
  platform: Platform,
  file: WorkflowFile,
  event: GitHubEvent,
  ground: Ground,
): Promise<boolean> {
  const config = file.events[event.name];
  if (config === undefined) return false;
  if (event.workflowPath !== null && event.workflowPath !== file.path) return false;
  if (event.name === "schedule") {
    const cron = new Members(event.payload).string("schedule");
    return Array.isArray(config) && config.some((one) => isJsonObject(one) && one["cron"] === cron);
  }
  const filter = new Members(config);
  const fallback = event.name.startsWith("pull_request") && !event.name.includes("review") ? PULL_TYPES : [];
  const types = filter.has("types") ? filter.strings("types") : fallback;
  if (types.length > 0 && event.action !== null && !types.includes(event.action)) return false;
  if (event.name === "workflow_run" && !takesRun(filter, event)) return false;
  if (event.name === "push")
    return takesRef(filter, ground.ref) && (await takesPaths(platform, filter, event));
  if (event.name.startsWith("pull_request") && event.pull !== null) {
    const { baseRef } = platform.state.pull(event.pull);
    return takesName(filter, "branches", baseRef) && (await takesPaths(platform, filter, event));
  }
  return true;
}

function takesName(filter: Members, key: string, name: string): boolean {
  if (filter.has(key)) return matchesFilter(filter.strings(key), name);
  const ignored = filter.strings(`${key}-ignore`);
  return ignored.length === 0 || !matchesFilter(ignored, name);
}

function takesRef(filter: Members, ref: string): boolean {
  const has = (key: string): boolean => filter.has(key) || filter.has(`${key}-ignore`);
  const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
  if (tag !== undefined) return has("tags") ? takesName(filter, "tags", tag) : !has("branches");
  const branch = ref.replace(/^refs\/heads\//, "");
  return has("branches") ? takesName(filter, "branches", branch) : !has("tags");
}

function takesRun(filter: Members, event: GitHubEvent): boolean {
  const run = new Members(event.payload).object("workflow_run");
  const names = filter.strings("workflows");
  if (names.length > 0 && !names.includes(run.string("name") ?? "")) return false;
  return takesName(filter, "branches", run.string("head_branch") ?? "");
}

async function takesPaths(platform: Platform, filter: Members, event: GitHubEvent): Promise<boolean> {
  if (!filter.has("paths") && !filter.has("paths-ignore")) return true;
  const changed = await changedPaths(platform, event);
  if (filter.has("paths")) return changed.some((path) => matchesFilter(filter.strings("paths"), path));
  return changed.some((path) => !matchesFilter(filter.strings("paths-ignore"), path));
}

async function changedPaths(platform: Platform, event: GitHubEvent): Promise<string[]> {
  const { git, state } = platform;
  const payload = new Members(event.payload);
  const pull = event.pull === null ? null : state.pull(event.pull);
  const head = pull?.headSha ?? payload.string("after") ?? "";
  const before = pull?.baseSha ?? payload.string("before") ?? "";
  const trunk = await git.resolve(`refs/heads/${state.defaultBranch}`);
  const from = /^0+$/.test(before) ? (trunk ?? head) : before;
  const base = (await git.mergeBase(from, head)) ?? from;
  return (await fileDiffs(git, base, head)).map((file) => file.filename);
}

/** `[skip ci]` and its relatives in the head commit hold for `push` and `pull_request` alone. */
export async function isSkipped(platform: Platform, event: GitHubEvent, ground: Ground): Promise<boolean> {
  if (event.name !== "push" && event.name !== "pull_request") return false;
  const { message } = await platform.git.readCommit(ground.headSha);
  return SKIP.test(message) || /\n\n(.*\n)*skip-checks: *true\s*$/.test(message);
}
