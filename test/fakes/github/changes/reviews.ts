import { ApiError } from "../api-error.ts";
import type { Actor } from "../events.ts";
import { fileDiffs } from "../git-diff.ts";
import type { Members } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import type { PullRequest, Review, ReviewComment } from "../records.ts";
import { reviewHunk, type ReviewLines } from "../review-lines.ts";
import { createReviewComment } from "./comments.ts";
import { checkBody, checkUnlocked, checkWritable } from "./issues.ts";

const STATES = { APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED", COMMENT: "COMMENTED" } as const;

function refuse(error: string): ApiError {
  return new ApiError(422, "Unprocessable Entity", { errors: [error] });
}

/**
 * A review with its comments, or none of it: GitHub refuses the whole for one line outside the diff. Lines are those of
 * the commit that was reviewed, which has to be part of the pull request.
 */
export async function createReview(
  platform: Platform,
  actor: Actor,
  pull: PullRequest,
  body: Members,
): Promise<Review> {
  checkWritable(platform);
  const issue = platform.state.issue(pull.number);
  checkUnlocked(issue, actor);
  const event = body.string("event");
  const text = body.string("body") ?? "";
  checkBody("PullRequestReview", text);
  if (event === "APPROVE" && actor.via === "job" && !platform.settings.actionsMayCreatePullRequests) {
    throw new ApiError(422, "GitHub Actions is not permitted to approve pull requests.");
  }
  if (event !== "COMMENT" && event !== undefined && issue.author.id === actor.account.id) {
    throw refuse(`Can not ${event === "APPROVE" ? "approve" : "request changes on"} your own pull request`);
  }
  const comments = body.objects("comments");
  if (event !== "APPROVE" && event !== undefined && text === "" && comments.length === 0)
    throw refuse("Body can't be blank");
  const commit = body.string("commit_id") ?? pull.headSha;
  const base = (await platform.git.mergeBase(pull.baseSha, pull.headSha)) ?? pull.baseSha;
  const isPart =
    (await platform.git.isAncestor(commit, pull.headSha)) && !(await platform.git.isAncestor(commit, base));
  if (!isPart) throw refuse("Commit is not part of the pull request");
  const files = await fileDiffs(platform.git, base, commit);
  const placed = comments.map((comment) => {
    checkBody("PullRequestReviewComment", comment.string("body") ?? "");
    const file = files.find((one) => one.filename === comment.string("path"));
    if (file === undefined) throw refuse("Path could not be resolved");
    const at = linesOf(comment);
    const found = reviewHunk(file.patch, at);
    if ("refusal" in found) throw refuse(found.refusal);
    return { comment, at, hunk: found.hunk };
  });
  const review: Review = {
    id: platform.state.nextId(),
    body: text,
    state:
      event === "APPROVE" || event === "REQUEST_CHANGES" || event === "COMMENT" ? STATES[event] : "PENDING",
    author: actor.account,
    commitId: commit,
    submittedAt: platform.clock.timestamp(),
  };
  pull.reviews.push(review);
  for (const { comment, at, hunk } of placed) {
    await createReviewComment(platform, actor, pull, {
      body: comment.string("body") ?? "",
      path: comment.string("path") ?? "",
      line: at.line,
      startLine: at.startLine,
      side: at.side,
      reviewId: review.id,
      commitId: commit,
      diffHunk: hunk,
    });
  }
  return review;
}

function linesOf(comment: Members): ReviewLines {
  const side = comment.string("side") === "LEFT" ? "LEFT" : "RIGHT";
  const start = comment.string("start_side");
  return {
    line: comment.number("line") ?? null,
    side,
    startLine: comment.number("start_line") ?? null,
    startSide: start === "LEFT" || start === "RIGHT" ? start : side,
  };
}

/** Whether the lines of a comment have changed since it was made: the page then folds it away as outdated. */
export async function isOutdated(
  platform: Platform,
  pull: PullRequest,
  comment: ReviewComment,
): Promise<boolean> {
  const { git } = platform;
  if (comment.commitId === pull.headSha || comment.line === null) return false;
  if (comment.side === "LEFT") {
    const base = (await git.mergeBase(pull.baseSha, pull.headSha)) ?? pull.baseSha;
    const file = (await fileDiffs(git, base, pull.headSha)).find(({ filename }) => filename === comment.path);
    const { line, side } = comment;
    return !("hunk" in reviewHunk(file?.patch ?? null, { line, side, startLine: null, startSide: side }));
  }
  const changes = await git.text(["diff", "-U0", comment.commitId, pull.headSha, "--", comment.path]);
  const first = comment.startLine ?? comment.line;
  return [...changes.matchAll(/^@@ -(\d+)(?:,(\d+))? /gm)].some(([, start, count]) => {
    const from = Number(start);
    const length = Number(count ?? 1);
    return length > 0 && from <= (comment.line ?? 0) && from + length - 1 >= first;
  });
}
