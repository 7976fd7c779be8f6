import type { JsonObject } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import type { Account, PullRequest, Review, ReviewComment } from "../records.ts";
import { fileDiffs } from "../git-diff.ts";
import { labelJson, rollupJson } from "./issue-json.ts";
import { repositoryJson } from "./repository-json.ts";
import { association, userJson } from "./user-json.ts";

function side(platform: Platform, owner: string, ref: string, sha: string): JsonObject {
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: userJson(platform.urls, platform.state.account(owner)),
    repo: repositoryJson(platform, owner),
  };
}

/** A pull request as lists give it. */
export function simplePullJson(platform: Platform, pull: PullRequest): JsonObject {
  const { urls, state } = platform;
  const issue = state.issue(pull.number);
  const url = urls.repoApi(`/pulls/${pull.number}`);
  const issueUrl = urls.repoApi(`/issues/${pull.number}`);
  const page = urls.page(`/pull/${pull.number}`);
  const statuses = urls.repoApi(`/statuses/${pull.headSha}`);
  const users = (accounts: readonly Account[]): JsonObject[] =>
    accounts.map((account) => userJson(urls, account));
  return {
    url,
    id: issue.id,
    node_id: `PR_${issue.id}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issueUrl,
    number: pull.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user: userJson(urls, issue.author),
    body: issue.body,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    assignee: issue.assignees[0] === undefined ? null : userJson(urls, issue.assignees[0]),
    assignees: users(issue.assignees),
    requested_reviewers: users(pull.requestedReviewers),
    requested_teams: [],
    labels: issue.labels.map((label) => labelJson(urls, label)),
    milestone: null,
    draft: pull.draft,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: urls.repoApi("/pulls/comments{/number}"),
    comments_url: `${issueUrl}/comments`,
    statuses_url: statuses,
    head: side(platform, pull.headOwner, pull.headRef, pull.headSha),
    base: side(platform, urls.owner, pull.baseRef, pull.baseSha),
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issueUrl },
      comments: { href: `${issueUrl}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: urls.repoApi("/pulls/comments{/number}") },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: association(urls.owner, issue.author),
    auto_merge: null,
    active_lock_reason: null,
  };
}

function mergeableState(platform: Platform, pull: PullRequest): string {
  if (!pull.mergeable) return "dirty";
  if (pull.draft) return "draft";
  const latest = new Map(
    [...platform.state.checkRuns.values()]
      .filter((check) => check.suite.headSha === pull.headSha)
      .map((check) => [check.name, check.conclusion]),
  );
  const good = new Set(["success", "neutral", "skipped"]);
  return [...latest.values()].every((conclusion) => good.has(conclusion ?? "")) ? "clean" : "unstable";
}

/** A pull request as it is given alone and in webhook payloads, with its numbers. */
export async function pullJson(platform: Platform, pull: PullRequest): Promise<JsonObject> {
  const { git, state, urls } = platform;
  const issue = state.issue(pull.number);
  const base = (await git.mergeBase(pull.baseSha, pull.headSha)) ?? pull.baseSha;
  const files = await fileDiffs(git, base, pull.headSha);
  const commits = await git.text(["rev-list", "--count", `${base}..${pull.headSha}`]);
  const open = issue.state === "open";
  return {
    ...simplePullJson(platform, pull),
    merged: pull.mergedAt !== null,
    mergeable: open ? pull.mergeable : null,
    rebaseable: open ? pull.mergeable : null,
    mergeable_state: open ? mergeableState(platform, pull) : "unknown",
    merged_by: pull.mergedBy === null ? null : userJson(urls, pull.mergedBy),
    comments: state.commentsOf(pull.number).length,
    review_comments: [...state.reviewComments.values()].filter((one) => one.pull === pull.number).length,
    maintainer_can_modify: false,
    commits: Number(commits),
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** The few members of a pull request that runs and checks carry. Empty for forks, as on GitHub. */
export function minimalPullJson(platform: Platform, pull: PullRequest): JsonObject {
  const { urls } = platform;
  const repo = { id: 700_001, url: urls.repoApi(), name: urls.repo };
  return {
    id: platform.state.issue(pull.number).id,
    number: pull.number,
    url: urls.repoApi(`/pulls/${pull.number}`),
    head: { ref: pull.headRef, sha: pull.headSha, repo },
    base: { ref: pull.baseRef, sha: pull.baseSha, repo },
  };
}

export function reviewJson(platform: Platform, pull: PullRequest, review: Review): JsonObject {
  const { urls } = platform;
  const page = `${urls.page(`/pull/${pull.number}`)}#pullrequestreview-${review.id}`;
  const api = urls.repoApi(`/pulls/${pull.number}`);
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: userJson(urls, review.author),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: api,
    author_association: association(urls.owner, review.author),
    _links: { html: { href: page }, pull_request: { href: api } },
    submitted_at: review.submittedAt,
    commit_id: review.commitId,
  };
}

/** A comment as the list of one review gives it: an older form, which knows positions in the diff. */
export function legacyReviewCommentJson(platform: Platform, comment: ReviewComment): JsonObject {
  const { subject_type: _, ...shared } = reviewCommentJson(platform, comment);
  return shared;
}

export function reviewCommentJson(platform: Platform, comment: ReviewComment): JsonObject {
  const { urls } = platform;
  const url = urls.repoApi(`/pulls/comments/${comment.id}`);
  const page = urls.page(`/pull/${comment.pull}#discussion_r${comment.id}`);
  const pull = urls.repoApi(`/pulls/${comment.pull}`);
  return {
    url,
    pull_request_review_id: comment.reviewId,
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    diff_hunk: comment.diffHunk,
    path: comment.path,
    commit_id: comment.commitId,
    original_commit_id: comment.commitId,
    user: userJson(urls, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: page,
    pull_request_url: pull,
    author_association: association(urls.owner, comment.author),
    _links: { self: { href: url }, html: { href: page }, pull_request: { href: pull } },
    reactions: rollupJson(comment.reactions, url),
    start_line: comment.startLine,
    original_start_line: comment.startLine,
    start_side: comment.startLine === null ? null : comment.side,
    line: comment.line,
    original_line: comment.line,
    side: comment.side,
    position: 1,
    original_position: 1,
    subject_type: "line",
    ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }),
  };
}
