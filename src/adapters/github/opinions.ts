import type { Opinion, Opinions } from "../../ports/code-host.ts";
import { actorOf } from "./account.ts";
import type { RepositoryClient } from "./octokit.ts";
import { allPages, hasNext } from "./pages.ts";

/** The newest comments of a repository that are looked at: people vote on what they have just read. */
const MOST_PAGES = 3;

/** 👍 and 👎 on comments, as docs.github.com/rest/reactions tells them. */
export function createOpinions({ octokit, owner, repo }: RepositoryClient): Opinions {
  return {
    async counts() {
      const counts = new Map<number, { up: number; down: number }>();
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        // Mostly one page is all there is.
        // oxlint-disable-next-line no-await-in-loop
        const { data, headers } = await octokit.rest.issues.listCommentsForRepo({
          owner,
          repo,
          sort: "created",
          direction: "desc",
          per_page: 100,
          page,
        });
        for (const { id, reactions } of data)
          counts.set(id, { up: reactions?.["+1"] ?? 0, down: reactions?.["-1"] ?? 0 });
        if (!hasNext(headers.link)) break;
      }
      return counts;
    },

    async on(commentId) {
      const reactions = await allPages(async (page) => {
        const { data, headers } = await octokit.rest.reactions.listForIssueComment({
          owner,
          repo,
          comment_id: commentId,
          per_page: 100,
          page,
        });
        return { items: data, link: headers.link };
      });
      return reactions
        .filter(({ content }) => content === "+1" || content === "-1")
        .map(({ id, content, user, created_at: at }): Opinion => ({
          id,
          rating: content === "+1" ? 1 : -1,
          by: actorOf(user),
          at,
        }));
    },
  };
}
