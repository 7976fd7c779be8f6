import type { Actor } from "../events.ts";
import { commentJson, issueJson } from "../json/issue-json.ts";
import { pullJson, reviewCommentJson } from "../json/pull-json.ts";
import type { JsonObject } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import type { Comment, Issue, PullRequest, ReviewComment, ReviewThread } from "../records.ts";
import { checkBody, checkUnlocked, checkWritable, touch } from "./issues.ts";

function emitComment(
  platform: Platform,
  issue: Issue,
  comment: Comment,
  action: string,
  actor: Actor,
  extra: JsonObject = {},
): void {
  const payload = { issue: issueJson(platform, issue), comment: commentJson(platform, comment), ...extra };
  platform.emit({ name: "issue_comment", action, actor, payload });
}

export function createComment(platform: Platform, actor: Actor, issue: Issue, body: string): Comment {
  checkWritable(platform);
  checkUnlocked(issue, actor);
  checkBody("IssueComment", body);
  const now = platform.clock.timestamp();
  const comment: Comment = {
    id: platform.state.nextId(),
    issue: issue.number,
    body,
    author: actor.account,
    createdAt: now,
    updatedAt: now,
    reactions: [],
  };
  platform.state.comments.set(comment.id, comment);
  touch(platform, issue);
  emitComment(platform, issue, comment, "created", actor);
  return comment;
}

export function editComment(platform: Platform, actor: Actor, comment: Comment, body: string): void {
  checkWritable(platform);
  checkBody("IssueComment", body);
  const changes = { changes: { body: { from: comment.body } } };
  comment.body = body;
  comment.updatedAt = platform.clock.timestamp();
  emitComment(platform, platform.state.issue(comment.issue), comment, "edited", actor, changes);
}

export function deleteComment(platform: Platform, actor: Actor, comment: Comment): void {
  checkWritable(platform);
  platform.state.comments.delete(comment.id);
  emitComment(platform, platform.state.issue(comment.issue), comment, "deleted", actor);
}

/** Adds a comment on lines of a pull request, as a new thread or an answer in one. */
export async function createReviewComment(
  platform: Platform,
  actor: Actor,
  pull: PullRequest,
  input: {
    body: string;
    path: string;
    line: number | null;
    startLine?: number | null;
    side?: "LEFT" | "RIGHT";
    reviewId?: number;
    commitId?: string;
    diffHunk?: string;
    thread?: ReviewThread;
  },
): Promise<ReviewComment> {
  checkWritable(platform);
  checkBody("PullRequestReviewComment", input.body);
  const now = platform.clock.timestamp();
  const first = input.thread?.comments[0];
  const comment: ReviewComment = {
    id: platform.state.nextId(),
    pull: pull.number,
    reviewId: input.reviewId ?? platform.state.nextId(),
    path: first?.path ?? input.path,
    line: first?.line ?? input.line,
    startLine: first?.startLine ?? input.startLine ?? null,
    side: first?.side ?? input.side ?? "RIGHT",
    diffHunk: first?.diffHunk ?? input.diffHunk ?? "@@ -1 +1 @@",
    commitId: input.commitId ?? pull.headSha,
    inReplyTo: first?.id ?? null,
    body: input.body,
    author: actor.account,
    createdAt: now,
    updatedAt: now,
    reactions: [],
  };
  if (input.thread === undefined) {
    pull.threads.push({ id: platform.state.nextId(), comments: [comment], resolved: false });
  } else {
    input.thread.comments.push(comment);
  }
  platform.state.reviewComments.set(comment.id, comment);
  platform.emit({
    name: "pull_request_review_comment",
    action: "created",
    actor,
    pull: pull.number,
    payload: {
      comment: reviewCommentJson(platform, comment),
      pull_request: await pullJson(platform, pull),
    },
  });
  return comment;
}
