import type { OwnReview, OwnThread, ReviewDraft, Reviews } from "../../ports/code-host.ts";
import { isDenied } from "./code-host-error.ts";
import { fitComment } from "./comment-body.ts";
import { graphql } from "./graphql.ts";
import type { RepositoryClient } from "./octokit.ts";
import { ownAccountOf } from "./own-account.ts";
import { allPages } from "./pages.ts";
import { repeatAfterLookup } from "./repeat-after-lookup.ts";

/** Threads of a pull request by page; the first comment says whose they are. */
const THREADS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { databaseId }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        nodes {
          id isResolved isOutdated
          comments(first: 1) {
            nodes { body author { ... on User { databaseId } ... on Bot { databaseId } } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

interface ThreadsAnswer {
  viewer: { databaseId: number | null };
  repository: {
    pullRequest: {
      reviewThreads: {
        nodes: {
          id: string;
          isResolved: boolean;
          isOutdated: boolean;
          comments: { nodes: { body: string; author: { databaseId?: number | null } | null }[] };
        }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    } | null;
  };
}

const RESOLVE = `mutation ($threadId: ID!) {
  resolveReviewThread(input: { threadId: $threadId }) { thread { isResolved } }
}`;

/** Far above anything real: 1,000 threads. */
const MOST_THREAD_PAGES = 10;

/** Reviewing pull requests: comments on lines, in one review, under our own account. */
export function createReviews(client: RepositoryClient): Reviews {
  const { octokit, owner, repo, log, clock } = client;
  let ownId: number | undefined;

  const findOwn = async (number: number, marker: string): Promise<OwnReview | undefined> => {
    const reviews = await allPages(async (page) => {
      const { data, headers } = await octokit.rest.pulls.listReviews({
        owner,
        repo,
        pull_number: number,
        per_page: 100,
        page,
      });
      return { items: data, link: headers.link };
    });
    const marked = reviews.filter((review) => review.body.includes(marker));
    if (marked.length === 0) return undefined;
    ownId ??= await ownAccountOf(client);
    const mine = ownId;
    const found = marked.findLast((review) => review.user?.id === mine);
    return found === undefined ? undefined : { id: found.id, url: found.html_url };
  };

  return {
    findOwn,

    async post(number, draft) {
      return repeatAfterLookup({
        write: async () => {
          const { data } = await octokit.rest.pulls.createReview({
            owner,
            repo,
            pull_number: number,
            commit_id: draft.commitSha,
            event: "COMMENT",
            body: fitComment(draft.body),
            ...(draft.comments.length === 0 ? {} : { comments: draft.comments.map(commentOf) }),
          });
          ownId ??= data.user?.id;
          return { id: data.id, url: data.html_url };
        },
        find: () => findOwn(number, draft.marker),
        clock,
      });
    },

    async commentsOf(number, reviewId) {
      const comments = await allPages(async (page) => {
        const { data, headers } = await octokit.rest.pulls.listCommentsForReview({
          owner,
          repo,
          pull_number: number,
          review_id: reviewId,
          per_page: 100,
          page,
        });
        return { items: data, link: headers.link };
      });
      return comments.map(({ path, body }) => ({ path, body }));
    },

    async openThreads(number) {
      const threads: OwnThread[] = [];
      let after: string | null = null;
      for (let page = 0; page < MOST_THREAD_PAGES; page += 1) {
        // The next page exists only if this one says so.
        // oxlint-disable-next-line no-await-in-loop
        const answer: ThreadsAnswer = await graphql<ThreadsAnswer>(client, THREADS, {
          owner,
          repo,
          number,
          after,
        });
        const list = answer.repository.pullRequest?.reviewThreads;
        for (const { id, isResolved, isOutdated, comments } of list?.nodes ?? []) {
          const [first] = comments.nodes;
          const author = first?.author?.databaseId ?? undefined;
          const isOurs = author !== undefined && author === (answer.viewer.databaseId ?? undefined);
          if (first !== undefined && isOurs && !isResolved)
            threads.push({ id, isOutdated, body: first.body });
        }
        after = list?.pageInfo.endCursor ?? null;
        if (list?.pageInfo.hasNextPage !== true) break;
      }
      return threads;
    },

    async resolve(threadId) {
      try {
        await graphql(client, RESOLVE, { threadId });
        return true;
      } catch (error) {
        // A job token has been refused this where it may write reviews: the comment then stays open.
        if (!isDenied(error)) throw error;
        log.warn(`A review thread could not be resolved: ${error.message}`);
        return false;
      }
    },
  };
}

type Comment = ReviewDraft["comments"][number];

function commentOf({ position, body }: Comment): {
  path: string;
  body: string;
  line: number;
  side: string;
  start_line?: number;
  start_side?: string;
} {
  const { path, side, line, startLine } = position;
  return {
    path,
    body: fitComment(body),
    line,
    side,
    ...(startLine === undefined ? {} : { start_line: startLine, start_side: side }),
  };
}
