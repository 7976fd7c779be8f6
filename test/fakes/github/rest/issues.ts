import { ApiError } from "../api-error.ts";
import { createComment, deleteComment, editComment } from "../changes/comments.ts";
import {
  addLabels,
  assign,
  createIssue,
  editIssue,
  react,
  removeLabel,
  setIssueState,
} from "../changes/issues.ts";
import { commentJson, issueJson, labelJson, reactionJson } from "../json/issue-json.ts";
import type { Comment, Issue, Reaction } from "../records.ts";
import { REACTIONS } from "../records.ts";
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
import { satisfies } from "../tokens.ts";

const ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}";
const COMMENT = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
const READ = "issues=read; pull_requests=read";
const WRITE = "issues=write; pull_requests=write";

/** The addressed issue. `pull_requests` alone is enough for a pull request and for nothing else. */
function theIssue(request: ApiRequest, access: "read" | "write" = "read"): Issue {
  const issue = required(request.platform.state.issues.get(numberParameter(request, "issue_number")));
  checkKind(request, issue, access);
  return issue;
}

function theComment(request: ApiRequest, access: "read" | "write" = "read"): Comment {
  const comment = required(request.platform.state.comments.get(numberParameter(request, "comment_id")));
  checkKind(request, request.platform.state.issue(comment.issue), access);
  return comment;
}

function checkKind(request: ApiRequest, issue: Issue, access: "read" | "write"): void {
  const publicRead = access === "read" && request.platform.state.visibility === "public";
  if (issue.pull !== null || publicRead) return;
  if (!satisfies(request.token.permissions, `issues=${access}`)) {
    throw new ApiError(403, "Resource not accessible by integration", {
      headers: { "x-accepted-github-permissions": `issues=${access}` },
    });
  }
}

function addReaction(request: ApiRequest, reactions: Reaction[]): ReturnType<typeof ok> {
  const content = REACTIONS.find((one) => one === request.body.string("content"));
  if (content === undefined) throw new ApiError(422, "Validation Failed");
  const added = react(request.platform, request.actor.account, reactions, content);
  const body = reactionJson(request.platform.urls, added.reaction);
  return added.created ? created(body) : ok(body);
}

function listReactions(request: ApiRequest, reactions: readonly Reaction[]): ReturnType<typeof list> {
  const content = request.query.get("content");
  const chosen = reactions.filter((one) => content === null || one.content === content);
  return list(chosen.map((one) => reactionJson(request.platform.urls, one)));
}

function deleteReaction(request: ApiRequest, reactions: Reaction[]): ReturnType<typeof noContent> {
  const id = numberParameter(request, "reaction_id");
  const at = reactions.findIndex((one) => one.id === id);
  if (at < 0) required(null);
  reactions.splice(at, 1);
  return noContent();
}

export { addReaction, deleteReaction, listReactions };

export const issueRoutes: Route[] = [
  route("GET /repos/{owner}/{repo}/issues", READ, (request) => {
    const { platform, query } = request;
    const state = query.get("state") ?? "open";
    const labels = (query.get("labels") ?? "").split(",").filter(Boolean);
    const creator = query.get("creator");
    const found = [...platform.state.issues.values()]
      .filter((issue) => state === "all" || issue.state === state)
      .filter((issue) => labels.every((name) => issue.labels.some((label) => label.name === name)))
      .filter((issue) => creator === null || issue.author.login === creator);
    const ordered = query.get("direction") === "asc" ? found : found.toReversed();
    return list(ordered.map((issue) => issueJson(platform, issue)));
  }),
  route("POST /repos/{owner}/{repo}/issues", "issues=write", async (request) => {
    const { platform, actor, body } = request;
    const issue = await createIssue(platform, actor, {
      title: body.string("title") ?? "",
      body: body.string("body") ?? null,
      labels: body.strings("labels"),
    });
    return created(issueJson(platform, issue));
  }),
  route(`GET ${ISSUE}`, READ, (request) => ok(issueJson(request.platform, theIssue(request)))),
  route(`PATCH ${ISSUE}`, WRITE, async (request) => {
    const { platform, actor, body } = request;
    const issue = theIssue(request, "write");
    const text = body.has("body") ? (body.string("body") ?? null) : undefined;
    await editIssue(platform, actor, issue, { title: body.string("title"), body: text });
    const state = body.string("state");
    if (state === "open" || state === "closed") {
      const reason = body.string("state_reason");
      const known = reason === "not_planned" || reason === "duplicate" ? reason : null;
      await setIssueState(platform, actor, issue, state, known);
    }
    if (body.has("labels")) {
      issue.labels = issue.labels.filter((label) => body.strings("labels").includes(label.name));
      await addLabels(platform, actor, issue, body.strings("labels"));
    }
    return ok(issueJson(platform, issue));
  }),
  route(`POST ${ISSUE}/assignees`, WRITE, async (request) => {
    const { platform, actor, body } = request;
    const issue = theIssue(request, "write");
    for (const login of body.strings("assignees")) {
      const account = platform.state.accounts.get(login.toLowerCase());
      if (account !== undefined) await assign(platform, actor, issue, account);
    }
    return created(issueJson(platform, issue));
  }),
  route(`GET ${ISSUE}/labels`, READ, (request) =>
    list(theIssue(request).labels.map((label) => labelJson(request.platform.urls, label))),
  ),
  route(`POST ${ISSUE}/labels`, WRITE, async (request) => {
    const issue = theIssue(request, "write");
    await addLabels(request.platform, request.actor, issue, request.body.strings("labels"));
    return ok(issue.labels.map((label) => labelJson(request.platform.urls, label)));
  }),
  route(`DELETE ${ISSUE}/labels/{name}`, WRITE, async (request) => {
    const issue = theIssue(request, "write");
    const name = request.parameters["name"]?.toLowerCase();
    const label = issue.labels.find((one) => one.name.toLowerCase() === name);
    if (label === undefined) throw new ApiError(404, "Label does not exist");
    await removeLabel(request.platform, request.actor, issue, label);
    return ok(issue.labels.map((one) => labelJson(request.platform.urls, one)));
  }),
  route(`GET ${ISSUE}/comments`, READ, (request) => {
    const { platform, query } = request;
    const since = query.get("since");
    const comments = platform.state
      .commentsOf(theIssue(request).number)
      .filter((comment) => since === null || comment.updatedAt >= since);
    return list(comments.map((comment) => commentJson(platform, comment)));
  }),
  route(`POST ${ISSUE}/comments`, WRITE, (request) => {
    const { platform, actor, body } = request;
    const comment = createComment(platform, actor, theIssue(request, "write"), body.string("body") ?? "");
    return created(commentJson(platform, comment));
  }),
  route("GET /repos/{owner}/{repo}/issues/comments", READ, ({ platform, query }) => {
    const comments = [...platform.state.comments.values()];
    // Without `sort` the order is by id, whatever `direction` says.
    const isNewestFirst = query.get("sort") === "created" && query.get("direction") !== "asc";
    const ordered = isNewestFirst ? comments.toReversed() : comments;
    return list(ordered.map((comment) => commentJson(platform, comment)));
  }),
  route(`GET ${COMMENT}`, READ, (request) => ok(commentJson(request.platform, theComment(request)))),
  route(`PATCH ${COMMENT}`, WRITE, (request) => {
    const comment = theComment(request, "write");
    editComment(request.platform, request.actor, comment, request.body.string("body") ?? "");
    return ok(commentJson(request.platform, comment));
  }),
  route(`DELETE ${COMMENT}`, WRITE, (request) => {
    deleteComment(request.platform, request.actor, theComment(request, "write"));
    return noContent();
  }),
  route(`GET ${ISSUE}/reactions`, READ, (request) => listReactions(request, theIssue(request).reactions)),
  route(`POST ${ISSUE}/reactions`, WRITE, (request) =>
    addReaction(request, theIssue(request, "write").reactions),
  ),
  route(`DELETE ${ISSUE}/reactions/{reaction_id}`, WRITE, (request) =>
    deleteReaction(request, theIssue(request, "write").reactions),
  ),
  route(`GET ${COMMENT}/reactions`, READ, (request) => listReactions(request, theComment(request).reactions)),
  route(`POST ${COMMENT}/reactions`, WRITE, (request) =>
    addReaction(request, theComment(request, "write").reactions),
  ),
  route(`DELETE ${COMMENT}/reactions/{reaction_id}`, WRITE, (request) =>
    deleteReaction(request, theComment(request, "write").reactions),
  ),
];
