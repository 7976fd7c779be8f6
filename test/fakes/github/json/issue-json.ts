import type { JsonObject } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import { type Comment, type Issue, type Label, type Reaction, REACTIONS } from "../records.ts";
import type { Urls } from "../urls.ts";
import { association, userJson } from "./user-json.ts";

export function labelJson(urls: Urls, label: Label): JsonObject {
  return {
    id: label.id,
    node_id: `LA_${label.id}`,
    url: urls.repoApi(`/labels/${encodeURIComponent(label.name)}`),
    name: label.name,
    color: label.color,
    default: false,
    // The published description of a pull request in a list has a text here, never null.
    description: label.description ?? "",
  };
}

export function reactionJson(urls: Urls, reaction: Reaction): JsonObject {
  return {
    id: reaction.id,
    node_id: `REA_${reaction.id}`,
    user: userJson(urls, reaction.user),
    content: reaction.content,
    created_at: reaction.createdAt,
  };
}

/** The counts of reactions that every issue and comment carries. */
export function rollupJson(reactions: readonly Reaction[], url: string): JsonObject {
  const counts = REACTIONS.map((content) => [
    content,
    reactions.filter((reaction) => reaction.content === content).length,
  ]);
  return { url: `${url}/reactions`, total_count: reactions.length, ...Object.fromEntries(counts) };
}

export function issueJson(platform: Platform, issue: Issue): JsonObject {
  const { urls, state } = platform;
  const url = urls.repoApi(`/issues/${issue.number}`);
  const page = urls.page(`/${issue.pull === null ? "issues" : "pull"}/${issue.number}`);
  return {
    url,
    repository_url: urls.repoApi(),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    id: issue.id,
    node_id: issue.pull === null ? `I_${issue.id}` : `PR_${issue.id}`,
    number: issue.number,
    title: issue.title,
    user: userJson(urls, issue.author),
    labels: issue.labels.map((label) => labelJson(urls, label)),
    state: issue.state,
    locked: issue.locked,
    assignee: issue.assignees[0] === undefined ? null : userJson(urls, issue.assignees[0]),
    assignees: issue.assignees.map((account) => userJson(urls, account)),
    milestone: null,
    comments: state.commentsOf(issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: issue.closedBy === null ? null : userJson(urls, issue.closedBy),
    author_association: association(urls.owner, issue.author),
    active_lock_reason: null,
    ...(issue.pull === null ? {} : { draft: issue.pull.draft, pull_request: pullLinks(urls, issue) }),
    body: issue.body,
    reactions: rollupJson(issue.reactions, url),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    state_reason: issue.stateReason,
  };
}

function pullLinks(urls: Urls, issue: Issue): JsonObject {
  const page = urls.page(`/pull/${issue.number}`);
  return {
    url: urls.repoApi(`/pulls/${issue.number}`),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: issue.pull?.mergedAt ?? null,
  };
}

export function commentJson(platform: Platform, comment: Comment): JsonObject {
  const { urls, state } = platform;
  const url = urls.repoApi(`/issues/comments/${comment.id}`);
  const kind = state.issues.get(comment.issue)?.pull == null ? "issues" : "pull";
  return {
    url,
    html_url: urls.page(`/${kind}/${comment.issue}#issuecomment-${comment.id}`),
    issue_url: urls.repoApi(`/issues/${comment.issue}`),
    id: comment.id,
    node_id: `IC_${comment.id}`,
    user: userJson(urls, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(urls.owner, comment.author),
    body: comment.body,
    reactions: rollupJson(comment.reactions, url),
    performed_via_github_app: null,
  };
}
