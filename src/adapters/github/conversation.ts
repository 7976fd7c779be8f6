import { CodeHostError } from "../../domain/errors.ts";
import type { CommentKind, Conversation, Issue, IssueComment, Reaction } from "../../ports/code-host.ts";
import { actorOf } from "./account.ts";
import { isDenied, isGone } from "./code-host-error.ts";
import { fitComment } from "./comment-body.ts";
import type { RepositoryClient } from "./octokit.ts";
import { ownAccountOf } from "./own-account.ts";
import { lastPage } from "./pages.ts";
import { repeatAfterLookup } from "./repeat-after-lookup.ts";

interface CommentPayload {
  id: number;
  body?: string;
  user: { id: number; login: string; type?: string } | null;
  created_at: string;
  html_url: string;
}

/** Comments looked through for our own, newest first: 10 pages of 100. */
const MOST_PAGES_BACK = 10;

/** How far GitHub's clock and the runner's may differ when a comment is looked up by its time. Milliseconds. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** Talking on issues and pull requests. Which account is ours is asked at most once, and only where it matters. */
export function createConversation(client: RepositoryClient): Conversation {
  const { octokit, owner, repo, log, clock } = client;
  let ownId: number | undefined;

  async function ownAccount(): Promise<number> {
    ownId ??= await ownAccountOf(client);
    return ownId;
  }

  /** Own comments only; the newest that passes, page by page from the end (the API lists oldest first). */
  async function newestOwn(
    issue: number,
    wanted: (comment: IssueComment) => boolean,
  ): Promise<IssueComment | undefined> {
    const fetchPage = (page: number) =>
      octokit.rest.issues.listComments({ owner, repo, issue_number: issue, per_page: 100, page });
    const first = await fetchPage(1);
    if (first.data.length === 0) return undefined;
    const last = lastPage(first.headers.link);
    for (let page = last; page > Math.max(0, last - MOST_PAGES_BACK); page -= 1) {
      // Newest first, and mostly the first look finds it: fetching all pages at once would cost more.
      // oxlint-disable-next-line no-await-in-loop
      const { data } = page === 1 ? first : await fetchPage(page);
      const candidates = data.map(commentOf).filter(wanted);
      // Mostly there is none, and then nobody has to be asked who we are.
      if (candidates.length === 0) continue;
      // oxlint-disable-next-line no-await-in-loop
      const mine = await ownAccount();
      const found = candidates.findLast((comment) => comment.author.id === mine);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  return {
    async issue(number) {
      const { data } = await octokit.rest.issues.get({ owner, repo, issue_number: number });
      const home = `/repos/${owner}/${repo}`.toLowerCase();
      // A transferred issue answers with a redirect, which fetch has followed: this is another repository's issue.
      if (data.number !== number || !data.repository_url.toLowerCase().endsWith(home)) {
        throw new CodeHostError(`issue ${number} was moved to ${data.html_url}`, { failure: "not-found" });
      }
      return {
        number: data.number,
        title: data.title,
        body: data.body ?? "",
        author: actorOf(data.user),
        state: data.state === "closed" ? "closed" : "open",
        locked: data.locked,
        isPullRequest: data.pull_request !== undefined,
        labels: data.labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))),
      } satisfies Issue;
    },

    async comment(id, kind = "issue-comment") {
      return unlessGone(async () => {
        const { data } =
          kind === "issue-comment"
            ? await octokit.rest.issues.getComment({ owner, repo, comment_id: id })
            : await octokit.rest.pulls.getReviewComment({ owner, repo, comment_id: id });
        return commentOf(data);
      });
    },

    async react(id, reaction, on = "issue-comment") {
      // Reacting twice is one reaction (docs.github.com/rest/reactions/reactions: 200 instead of 201), so repeating
      // needs no look.
      await unlessGone(() =>
        repeatAfterLookup({
          write: () => createReaction(client, id, reaction, on),
          find: async () => undefined,
          clock,
        }),
      );
    },

    async postComment(issue, body) {
      const fitted = fitComment(body);
      const startedAt = clock.now();
      const comment = await repeatAfterLookup({
        write: async () => {
          const { data } = await octokit.rest.issues.createComment({
            owner,
            repo,
            issue_number: issue,
            body: fitted,
          });
          ownId ??= data.user?.id;
          return commentOf(data);
        },
        find: () =>
          newestOwn(
            issue,
            (found) =>
              sameText(found.body, fitted) && Date.parse(found.createdAt) >= startedAt - CLOCK_SKEW_MS,
          ),
        clock,
      });
      return comment;
    },

    async updateComment(id, body) {
      const fitted = fitComment(body);
      return unlessGone(() =>
        repeatAfterLookup({
          write: async () =>
            commentOf(
              (await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body: fitted })).data,
            ),
          find: async () => {
            const { data } = await octokit.rest.issues.getComment({ owner, repo, comment_id: id });
            return sameText(data.body ?? "", fitted) ? commentOf(data) : undefined;
          },
          clock,
        }),
      );
    },

    findOwnComment: (issue, marker) => newestOwn(issue, (comment) => comment.body.includes(marker)),

    async addLabels(issue, labels) {
      if (labels.length === 0) return;
      const add = () => octokit.rest.issues.addLabels({ owner, repo, issue_number: issue, labels });
      try {
        await add().catch(async (error: unknown) => {
          // GitHub makes missing labels itself where the token may; a host that does not says 404 or 422.
          if (!(error instanceof CodeHostError) || !["not-found", "invalid"].includes(error.failure))
            throw error;
          await createLabels(client, labels);
          await add();
        });
      } catch (error) {
        if (!(error instanceof CodeHostError)) throw error;
        log.warn(`labels ${labels.join(", ")} not set on #${issue}: ${error.message}`);
      }
    },
  };
}

async function createReaction(
  { octokit, owner, repo }: RepositoryClient,
  id: number,
  content: Reaction,
  on: CommentKind | "issue",
): Promise<void> {
  const { reactions } = octokit.rest;
  switch (on) {
    case "issue":
      await reactions.createForIssue({ owner, repo, issue_number: id, content });
      return;
    case "issue-comment":
      await reactions.createForIssueComment({ owner, repo, comment_id: id, content });
      return;
    case "review-comment":
      await reactions.createForPullRequestReviewComment({ owner, repo, comment_id: id, content });
  }
}

async function createLabels({ octokit, owner, repo }: RepositoryClient, labels: string[]): Promise<void> {
  for (const name of labels) {
    try {
      // Writes go one at a time: GitHub asks for that, and the pace would queue them anyway.
      // oxlint-disable-next-line no-await-in-loop
      await octokit.rest.issues.createLabel({ owner, repo, name });
    } catch (error) {
      const exists = error instanceof CodeHostError && error.failure === "invalid";
      if (!exists && !isDenied(error)) throw error;
    }
  }
}

async function unlessGone<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

function commentOf(payload: CommentPayload): IssueComment {
  return {
    id: payload.id,
    body: payload.body ?? "",
    author: actorOf(payload.user),
    createdAt: payload.created_at,
    url: payload.html_url,
  };
}

/** GitHub may give line ends and trailing space back differently. */
function sameText(a: string, b: string): boolean {
  return plainEnds(a) === plainEnds(b);
}

function plainEnds(text: string): string {
  return text.replaceAll("\r\n", "\n").trimEnd();
}
