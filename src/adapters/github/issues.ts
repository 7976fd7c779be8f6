import type { Issues } from "../../ports/code-host.ts";
import type { RepositoryClient } from "./octokit.ts";
import { ownAccountOf } from "./own-account.ts";
import { repeatAfterLookup } from "./repeat-after-lookup.ts";

/** Open issues with our label that are looked through, newest first. */
const LOOKED_THROUGH = 100;

/** By this label our own issues are found among any number of others. */
const LABEL = "upshift:notice";

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

  return {
    findOwn,

    async open({ marker, title, body }) {
      return repeatAfterLookup({
        write: async () => {
          const text = `${marker}\n\n${body}`;
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
