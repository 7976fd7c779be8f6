import { GraphQLError } from "graphql";
import { ApiError } from "../api-error.ts";
import { isOutdated } from "../changes/reviews.ts";
import { setDraft } from "../changes/pull-requests.ts";
import type { Actor } from "../events.ts";
import { type JsonObject, Members } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import type { Account, Issue, PullRequest, ReviewThread } from "../records.ts";
import { satisfies, type Token } from "../tokens.ts";
import { createCommitOnBranch } from "./commit-on-branch.ts";

function refuse(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

function requirePermission(token: Token, requirement: string): void {
  if (!satisfies(token.permissions, requirement)) {
    throw refuse("FORBIDDEN", "Resource not accessible by integration");
  }
}

function unknownNode(id: string): GraphQLError {
  return refuse("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
}

function actorNode(account: Account): object {
  const login = account.login.replace("[bot]", "");
  return { __typename: account.type, login, id: `U_${account.id}`, databaseId: account.id };
}

/** A list as GraphQL connections show it: whole, since the fake's lists are short. */
function connection(nodes: readonly object[]): object {
  return {
    totalCount: nodes.length,
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: String(index) })),
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  };
}

function threadNode(platform: Platform, pull: PullRequest, thread: ReviewThread): object {
  const first = thread.comments[0];
  return {
    __typename: "PullRequestReviewThread",
    id: `PRRT_${thread.id}`,
    isResolved: thread.resolved,
    isOutdated: () => first !== undefined && isOutdated(platform, pull, first),
    isCollapsed: thread.resolved,
    path: first?.path ?? "",
    line: first?.line ?? null,
    comments: () =>
      connection(
        thread.comments.map((comment) => ({
          __typename: "PullRequestReviewComment",
          id: `PRRC_${comment.id}`,
          databaseId: comment.id,
          fullDatabaseId: String(comment.id),
          body: comment.body,
          path: comment.path,
          author: actorNode(comment.author),
        })),
      ),
  };
}

function pullNode(platform: Platform, pull: PullRequest): object {
  const issue: Issue = platform.state.issue(pull.number);
  return {
    __typename: "PullRequest",
    id: `PR_${issue.id}`,
    databaseId: issue.id,
    number: pull.number,
    title: issue.title,
    body: issue.body ?? "",
    isDraft: pull.draft,
    state: pull.mergedAt === null ? issue.state.toUpperCase() : "MERGED",
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseSha,
    mergeable: pull.mergeable ? "MERGEABLE" : "CONFLICTING",
    url: platform.urls.page(`/pull/${pull.number}`),
    author: actorNode(issue.author),
    reviewThreads: () => connection(pull.threads.map((thread) => threadNode(platform, pull, thread))),
  };
}

/** The queries and mutations the fake knows. Others come back as `null`, as the schema allows. */
export function rootValue(platform: Platform, actor: Actor, token: Token): object {
  const { state, urls } = platform;
  const findPull = (id: string): PullRequest => {
    const issue = [...state.issues.values()].find((one) => `PR_${one.id}` === id);
    if (issue?.pull == null) throw unknownNode(id);
    return issue.pull;
  };
  const findThread = (id: string): { pull: PullRequest; thread: ReviewThread } => {
    const all = state.pullRequests.flatMap((pull) => pull.threads.map((thread) => ({ pull, thread })));
    const found = all.find(({ thread }) => `PRRT_${thread.id}` === id);
    if (found === undefined) throw unknownNode(id);
    return found;
  };
  const nodeOfThread = (id: string): object => {
    const { pull, thread } = findThread(id);
    return threadNode(platform, pull, thread);
  };
  const draft = async (input: JsonObject, to: boolean): Promise<object> => {
    const members = new Members(input);
    // `pull-requests: write` alone is refused: github.com/cli/cli/issues/8910
    requirePermission(token, "pull_requests=write,contents=write");
    const pull = findPull(members.string("pullRequestId") ?? "");
    if (to && !platform.settings.draftPullRequests) {
      throw refuse("UNPROCESSABLE", "Draft pull requests are not supported in this repository.");
    }
    await setDraft(platform, actor, pull, to);
    return { clientMutationId: null, pullRequest: pullNode(platform, pull) };
  };
  const resolveThread = (input: JsonObject, resolved: boolean): object => {
    requirePermission(token, "pull_requests=write");
    const id = new Members(input).string("threadId") ?? "";
    findThread(id).thread.resolved = resolved;
    return { clientMutationId: null, thread: nodeOfThread(id) };
  };
  return {
    viewer: () => ({ ...actor.account, id: `U_${actor.account.id}`, databaseId: actor.account.id }),
    repository: (input: { owner: string; name: string }) => {
      if (input.owner.toLowerCase() !== urls.owner.toLowerCase() || input.name !== urls.repo) {
        throw refuse(
          "NOT_FOUND",
          `Could not resolve to a Repository with the name '${input.owner}/${input.name}'.`,
        );
      }
      return {
        __typename: "Repository",
        id: "R_700001",
        databaseId: 700_001,
        name: urls.repo,
        nameWithOwner: `${urls.owner}/${urls.repo}`,
        isArchived: state.archived,
        pullRequest: ({ number }: { number: number }) => {
          requirePermission(token, "pull_requests=read");
          const pull = state.issues.get(number)?.pull;
          if (pull == null)
            throw refuse("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${number}.`);
          return pullNode(platform, pull);
        },
      };
    },
    node: ({ id }: { id: string }) => {
      requirePermission(token, "pull_requests=read");
      return id.startsWith("PRRT_") ? nodeOfThread(id) : pullNode(platform, findPull(id));
    },
    markPullRequestReadyForReview: ({ input }: { input: JsonObject }) => draft(input, false),
    convertPullRequestToDraft: ({ input }: { input: JsonObject }) => draft(input, true),
    resolveReviewThread: ({ input }: { input: JsonObject }) => resolveThread(input, true),
    unresolveReviewThread: ({ input }: { input: JsonObject }) => resolveThread(input, false),
    createCommitOnBranch: async ({ input }: { input: JsonObject }) => {
      requirePermission(token, "contents=write");
      try {
        return await createCommitOnBranch(platform, actor, token, new Members(input));
      } catch (error) {
        if (error instanceof ApiError) throw refuse("UNPROCESSABLE", error.message);
        throw error;
      }
    },
  };
}
