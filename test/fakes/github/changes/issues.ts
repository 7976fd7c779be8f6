import { ApiError, invalid } from "../api-error.ts";
import type { Actor } from "../events.ts";
import { issueJson, labelJson } from "../json/issue-json.ts";
import { pullJson } from "../json/pull-json.ts";
import { userJson } from "../json/user-json.ts";
import type { JsonObject } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import type { Account, Issue, Label, PullRequest, Reaction, ReactionContent } from "../records.ts";

const MAX_BODY = 65_536;
/** Only these may write to a locked conversation. */
const MAY_WRITE_LOCKED = new Set(["admin", "maintain", "write"]);

/** Refuses texts that GitHub refuses. */
export function checkBody(resource: string, body: string | null | undefined): void {
  if (body != null && body.length > MAX_BODY) {
    throw invalid(resource, "body", `body is too long (maximum is ${MAX_BODY} characters)`);
  }
}

/** Refuses to write where nobody may, whatever their rights. */
export function checkWritable(platform: Platform): void {
  if (platform.state.archived) {
    throw new ApiError(403, "Repository was archived so is read-only.");
  }
}

/** Refuses comments on a locked conversation to those without write access. */
export function checkUnlocked(issue: Issue, actor: Actor): void {
  const mayWrite =
    actor.via !== "pat" && actor.via !== "web" ? false : MAY_WRITE_LOCKED.has(actor.account.role);
  if (issue.locked && !mayWrite) {
    throw new ApiError(403, "Unable to create comment because issue is locked.");
  }
}

/** Adds an issue or the issue side of a pull request, without any event. */
export function addIssue(
  platform: Platform,
  author: Account,
  title: string,
  body: string | null,
  makePull: (number: number) => PullRequest | null,
): Issue {
  const now = platform.clock.timestamp();
  const number = platform.state.nextIssueNumber();
  const issue: Issue = {
    id: platform.state.nextId(),
    number,
    title,
    body,
    author,
    state: "open",
    stateReason: null,
    locked: false,
    labels: [],
    assignees: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    reactions: [],
    pull: makePull(number),
  };
  platform.state.issues.set(number, issue);
  return issue;
}

/** Emits `issues` or `pull_request`, whichever this number is. */
export async function emitIssueEvent(
  platform: Platform,
  issue: Issue,
  action: string,
  actor: Actor,
  extra: JsonObject = {},
): Promise<void> {
  if (issue.pull === null) {
    platform.emit({
      name: "issues",
      action,
      actor,
      payload: { issue: issueJson(platform, issue), ...extra },
    });
    return;
  }
  const pull = await pullJson(platform, issue.pull);
  platform.emit({
    name: "pull_request",
    action,
    actor,
    pull: issue.number,
    payload: { number: issue.number, pull_request: pull, ...extra },
  });
}

export async function createIssue(
  platform: Platform,
  actor: Actor,
  input: { title: string; body: string | null; labels?: readonly string[] },
): Promise<Issue> {
  checkWritable(platform);
  checkBody("Issue", input.body);
  const issue = addIssue(platform, actor.account, input.title, input.body, () => null);
  issue.labels = (input.labels ?? []).map((name) => findOrCreateLabel(platform, name));
  await emitIssueEvent(platform, issue, "opened", actor);
  return issue;
}

export async function setIssueState(
  platform: Platform,
  actor: Actor,
  issue: Issue,
  state: "open" | "closed",
  reason: Issue["stateReason"] = null,
): Promise<void> {
  if (issue.state === state) return;
  issue.state = state;
  issue.stateReason = state === "closed" ? (reason ?? "completed") : "reopened";
  if (issue.pull !== null) issue.stateReason = null;
  issue.closedAt = state === "closed" ? platform.clock.timestamp() : null;
  issue.closedBy = state === "closed" ? actor.account : null;
  touch(platform, issue);
  await emitIssueEvent(platform, issue, state === "closed" ? "closed" : "reopened", actor);
}

export async function editIssue(
  platform: Platform,
  actor: Actor,
  issue: Issue,
  change: { title?: string | undefined; body?: string | null | undefined },
): Promise<void> {
  checkBody("Issue", change.body);
  const changes: JsonObject = {};
  if (change.title !== undefined && change.title !== issue.title) {
    changes["title"] = { from: issue.title };
    issue.title = change.title;
  }
  if (change.body !== undefined && change.body !== issue.body) {
    changes["body"] = { from: issue.body ?? "" };
    issue.body = change.body;
  }
  if (Object.keys(changes).length === 0) return;
  touch(platform, issue);
  await emitIssueEvent(platform, issue, "edited", actor, { changes });
}

/** GitHub creates a missing label when it is put on an issue. */
function findOrCreateLabel(platform: Platform, name: string): Label {
  const key = name.toLowerCase();
  let label = platform.state.labels.get(key);
  if (label === undefined) {
    label = { id: platform.state.nextId(), name, color: "ededed", description: null };
    platform.state.labels.set(key, label);
  }
  return label;
}

export async function addLabels(
  platform: Platform,
  actor: Actor,
  issue: Issue,
  names: readonly string[],
): Promise<void> {
  for (const name of names) {
    const label = findOrCreateLabel(platform, name);
    if (issue.labels.includes(label)) continue;
    issue.labels.push(label);
    touch(platform, issue);
    await emitIssueEvent(platform, issue, "labeled", actor, { label: labelJson(platform.urls, label) });
  }
}

export async function removeLabel(
  platform: Platform,
  actor: Actor,
  issue: Issue,
  label: Label,
): Promise<void> {
  issue.labels = issue.labels.filter((other) => other !== label);
  touch(platform, issue);
  await emitIssueEvent(platform, issue, "unlabeled", actor, { label: labelJson(platform.urls, label) });
}

export async function assign(
  platform: Platform,
  actor: Actor,
  issue: Issue,
  assignee: Account,
): Promise<void> {
  if (issue.assignees.includes(assignee)) return;
  issue.assignees.push(assignee);
  touch(platform, issue);
  const extra = { assignee: userJson(platform.urls, assignee) };
  await emitIssueEvent(platform, issue, "assigned", actor, extra);
}

/** Adds a reaction, once per account and kind. */
export function react(
  platform: Platform,
  account: Account,
  reactions: Reaction[],
  content: ReactionContent,
): { reaction: Reaction; created: boolean } {
  const same = reactions.find((one) => one.content === content && one.user.id === account.id);
  if (same !== undefined) return { reaction: same, created: false };
  const reaction: Reaction = {
    id: platform.state.nextId(),
    content,
    user: account,
    createdAt: platform.clock.timestamp(),
  };
  reactions.push(reaction);
  return { reaction, created: true };
}

export function touch(platform: Platform, issue: Issue): void {
  issue.updatedAt = platform.clock.timestamp();
}
