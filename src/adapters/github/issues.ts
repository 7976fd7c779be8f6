import type { Issues, OwnIssue } from "../../ports/code-host.ts";
import type { RepositoryClient } from "./octokit.ts";
import { fitComment } from "./comment-body.ts";
import { ownAccountOf, ownIdentityOf } from "./own-account.ts";
import { hasNext } from "./pages.ts";
import { repeatAfterLookup } from "./repeat-after-lookup.ts";

/** Open issues with our label that are looked through, newest first. */
const LOOKED_THROUGH = 100;

/** By this label our own issues are found among any number of others. */
const LABEL = "upshift:notice";

/** Far above what an account of ours can have opened (its pull requests are in the list): a list without end must end. */
const MOST_PAGES = 2_000;

export function createIssues(client: RepositoryClient): Issues {
  const { octokit, owner, repo, clock } = client;

  async function findOwn(marker: string): Promise<{ number: number; url: string } | undefined> {
    const { data } = await octokit.rest.issues.listForRepo({
      owner,
      repo,
      state: "open",
      labels: LABEL,
      sort: "created",
      direction: "desc",
      per_page: LOOKED_THROUGH,
    });
    const candidates = data.filter((issue) => issue.body?.includes(marker) === true);
    if (candidates.length === 0) return undefined;
    // Anybody can write a marker into an issue of their own.
    const own = await ownAccountOf(client);
    const found = candidates.find((issue) => issue.user?.id === own);
    return found && { number: found.number, url: found.html_url };
  }

  async function findOldestOwn(marker: string): Promise<OwnIssue | undefined> {
    const { id, login } = await ownIdentityOf(client);
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      // Oldest first, page by page: what is kept up to date for years is among the first that we opened.
      // oxlint-disable-next-line no-await-in-loop
      const { data, headers } = await octokit.rest.issues.listForRepo({
        owner,
        repo,
        creator: login,
        state: "all",
        sort: "created",
        direction: "asc",
        per_page: 100,
        page,
      });
      const found = data.find(
        ({ user, body, pull_request: pull }) =>
          user?.id === id && pull === undefined && body?.includes(marker) === true,
      );
      if (found !== undefined) return { number: found.number, url: found.html_url };
      if (!hasNext(headers.link)) return undefined;
    }
    return undefined;
  }

  return {
    findOwn,
    findOldestOwn,

    async update(number, body) {
      // Writing the same text twice is writing it once, so repeating needs no look.
      await repeatAfterLookup({
        write: () =>
          octokit.rest.issues.update({ owner, repo, issue_number: number, body: fitComment(body) }),
        find: async () => undefined,
        clock,
      });
    },

    async open({ marker, title, body }) {
      return repeatAfterLookup({
        write: async () => {
          const text = fitComment(`${marker}\n\n${body}`);
          const { data } = await octokit.rest.issues.create({
            owner,
            repo,
            title,
            body: text,
            labels: [LABEL],
          });
          return { number: data.number, url: data.html_url };
        },
        find: () => findOwn(marker),
        clock,
      });
    },
  };
}
