import { ApiError } from "../api-error.ts";
import { createReviewComment } from "../changes/comments.ts";
import { createReview } from "../changes/reviews.ts";
import { checkWritable, editIssue, emitIssueEvent, setIssueState } from "../changes/issues.ts";
import { createPull, mergePull, refreshMerge } from "../changes/pull-requests.ts";
import { fileDiffs, unifiedDiff } from "../git-diff.ts";
import { commitJson, fileJson } from "../json/commit-json.ts";
import {
  legacyReviewCommentJson,
  pullJson,
  reviewCommentJson,
  reviewJson,
  simplePullJson,
} from "../json/pull-json.ts";
import type { PullRequest, ReviewComment } from "../records.ts";
import {
  type ApiRequest,
  created,
  list,
  noContent,
  numberParameter,
  ok,
  required,
  type Route,
  route,
} from "../router.ts";
import { addReaction, deleteReaction, listReactions } from "./issues.ts";

const REPOSITORY = "/repos/{owner}/{repo}";
const PULL = `${REPOSITORY}/pulls/{pull_number}`;
const COMMENT = `${REPOSITORY}/pulls/comments/{comment_id}`;
const READ = "pull_requests=read";
const WRITE = "pull_requests=write";

function thePull(request: ApiRequest): PullRequest {
  const issue = request.platform.state.issues.get(numberParameter(request, "pull_number"));
  return required(issue?.pull);
}

function theComment(request: ApiRequest): ReviewComment {
  return required(request.platform.state.reviewComments.get(numberParameter(request, "comment_id")));
}

async function range(request: ApiRequest, pull: PullRequest): Promise<[base: string, head: string]> {
  const base = await request.platform.git.mergeBase(pull.baseSha, pull.headSha);
  return [base ?? pull.baseSha, pull.headSha];
}

export const pullRoutes: Route[] = [
  route(`GET ${REPOSITORY}/pulls`, READ, ({ platform, query }) => {
    const state = query.get("state") ?? "open";
    const head = query.get("head");
    const base = query.get("base");
    const pulls = platform.state.pullRequests
      .filter((pull) => state === "all" || platform.state.issue(pull.number).state === state)
      .filter((pull) => head === null || head === `${pull.headOwner}:${pull.headRef}`)
      .filter((pull) => base === null || base === pull.baseRef);
    const ordered = query.get("direction") === "asc" ? pulls : pulls.toReversed();
    return list(ordered.map((pull) => simplePullJson(platform, pull)));
  }),
  route(`POST ${REPOSITORY}/pulls`, WRITE, async ({ platform, actor, body }) => {
    const issue = await createPull(platform, actor, {
      title: body.string("title") ?? "",
      body: body.string("body") ?? null,
      head: body.string("head") ?? "",
      base: body.string("base") ?? "",
      draft: body.boolean("draft") ?? false,
    });
    return created(await pullJson(platform, required(issue.pull)));
  }),
  route(`GET ${PULL}`, READ, async (request) => {
    const pull = thePull(request);
    if (request.accept.includes("diff")) {
      const [base, head] = await range(request, pull);
      const content = await unifiedDiff(request.platform.git, base, head);
      return { status: 200, text: { type: "application/vnd.github.diff; charset=utf-8", content } };
    }
    return ok(await pullJson(request.platform, pull));
  }),
  route(`PATCH ${PULL}`, WRITE, async (request) => {
    const { platform, actor, body } = request;
    checkWritable(platform);
    const pull = thePull(request);
    const issue = platform.state.issue(pull.number);
    const text = body.has("body") ? (body.string("body") ?? null) : undefined;
    await editIssue(platform, actor, issue, { title: body.string("title"), body: text });
    const base = body.string("base");
    if (base !== undefined && base !== pull.baseRef) {
      const sha = await platform.git.resolve(`refs/heads/${base}`);
      if (sha === null) throw new ApiError(422, "Validation Failed");
      pull.baseRef = base;
      pull.baseSha = sha;
      await refreshMerge(platform, pull);
      await emitIssueEvent(platform, issue, "edited", actor, { changes: {} });
    }
    const state = body.string("state");
    if (state === "open" || state === "closed") await setIssueState(platform, actor, issue, state);
    return ok(await pullJson(platform, pull));
  }),
  route(`PUT ${PULL}/merge`, "contents=write", async (request) => {
    const sha = await mergePull(request.platform, request.actor, thePull(request));
    return ok({ sha, merged: true, message: "Pull Request successfully merged" });
  }),
  route(`GET ${PULL}/files`, READ, async (request) => {
    const pull = thePull(request);
    const files = await fileDiffs(request.platform.git, ...(await range(request, pull)));
    return list(files.map((file) => fileJson(request.platform, file, pull.headSha)));
  }),
  route(`GET ${PULL}/commits`, READ, async (request) => {
    const [base, head] = await range(request, thePull(request));
    const commits = (await request.platform.git.log([`${base}..${head}`])).toReversed();
    return list(commits.map((commit) => commitJson(request.platform, commit)));
  }),
  route(`GET ${PULL}/reviews`, READ, (request) => {
    const pull = thePull(request);
    return list(pull.reviews.map((review) => reviewJson(request.platform, pull, review)));
  }),
  route(`POST ${PULL}/reviews`, WRITE, async (request) => {
    const { platform, actor, body } = request;
    const pull = thePull(request);
    return ok(reviewJson(platform, pull, await createReview(platform, actor, pull, body)));
  }),
  route(`GET ${PULL}/reviews/{review_id}/comments`, READ, (request) => {
    const review = numberParameter(request, "review_id");
    const comments = thePull(request).threads.flatMap((thread) => thread.comments);
    return list(
      comments
        .filter(({ reviewId }) => reviewId === review)
        .map((comment) => legacyReviewCommentJson(request.platform, comment)),
    );
  }),
  route(`POST ${PULL}/requested_reviewers`, WRITE, async (request) => {
    const { platform, body } = request;
    const pull = thePull(request);
    for (const login of body.strings("reviewers")) {
      const account = platform.state.accounts.get(login.toLowerCase());
      if (account === undefined || account.role === "none") {
        throw new ApiError(422, "Reviews may only be requested from collaborators.");
      }
      if (!pull.requestedReviewers.includes(account)) pull.requestedReviewers.push(account);
    }
    return created(simplePullJson(platform, pull));
  }),
  route(`GET ${PULL}/requested_reviewers`, READ, async (request) => {
    const simple = simplePullJson(request.platform, thePull(request));
    return ok({ users: simple["requested_reviewers"] ?? [], teams: [] });
  }),
  route(`GET ${PULL}/comments`, READ, (request) => {
    const comments = thePull(request).threads.flatMap((thread) => thread.comments);
    return list(comments.map((comment) => reviewCommentJson(request.platform, comment)));
  }),
  route(`POST ${PULL}/comments/{comment_id}/replies`, WRITE, async (request) => {
    const { platform, actor, body } = request;
    const pull = thePull(request);
    const id = numberParameter(request, "comment_id");
    const thread = required(pull.threads.find((one) => one.comments.some((comment) => comment.id === id)));
    const reply = { body: body.string("body") ?? "", path: "", line: null, thread };
    return created(reviewCommentJson(platform, await createReviewComment(platform, actor, pull, reply)));
  }),
  route(`GET ${COMMENT}`, READ, (request) => ok(reviewCommentJson(request.platform, theComment(request)))),
  route(`PATCH ${COMMENT}`, WRITE, (request) => {
    const comment = theComment(request);
    comment.body = request.body.string("body") ?? comment.body;
    comment.updatedAt = request.platform.clock.timestamp();
    return ok(reviewCommentJson(request.platform, comment));
  }),
  route(`DELETE ${COMMENT}`, WRITE, (request) => {
    request.platform.state.reviewComments.delete(theComment(request).id);
    return noContent();
  }),
  route(`GET ${COMMENT}/reactions`, READ, (request) => listReactions(request, theComment(request).reactions)),
  route(`POST ${COMMENT}/reactions`, WRITE, (request) => addReaction(request, theComment(request).reactions)),
  route(`DELETE ${COMMENT}/reactions/{reaction_id}`, WRITE, (request) =>
    deleteReaction(request, theComment(request).reactions),
  ),
];
