import { CodeHostError } from "../../domain/errors.ts";
import type { PullRequests } from "../../ports/code-host.ts";
import { isGone } from "./code-host-error.ts";
import type { RepositoryClient } from "./octokit.ts";
import { allPages } from "./pages.ts";
import { pullRequestOf } from "./pull-request-payload.ts";

const DIFF = { format: "diff" };

/** A comparison lists no more: docs.github.com/rest/commits/commits#compare-two-commits. */
const MOST_FILES = 300;

export function createPullRequests({ octokit, owner, repo }: RepositoryClient): PullRequests {
  return {
    async pullRequest(number) {
      try {
        return pullRequestOf((await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data);
      } catch (error) {
        if (isGone(error)) return undefined;
        throw error;
      }
    },

    diff: (number) =>
      diffOf(() => octokit.rest.pulls.get({ owner, repo, pull_number: number, mediaType: DIFF })),

    diffBetween: (base, head) =>
      diffOf(() =>
        octokit.rest.repos.compareCommitsWithBasehead({
          owner,
          repo,
          basehead: `${base}...${head}`,
          mediaType: DIFF,
        }),
      ),

    async compare(base, head) {
      try {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
          owner,
          repo,
          basehead: `${base}...${head}`,
          // The commits of a comparison come in pages, its files with the first one.
          per_page: 1,
        });
        const files = (data.files ?? []).map((file) => ({ path: file.filename, patch: file.patch }));
        return { status: data.status, files: files.length < MOST_FILES ? files : undefined };
      } catch (error) {
        if (isGone(error)) return undefined;
        throw error;
      }
    },

    async openFrom(branchPrefix) {
      const home = `${owner}/${repo}`.toLowerCase();
      const pulls = await allPages(async (page) => {
        const { data, headers } = await octokit.rest.pulls.list({
          owner,
          repo,
          state: "open",
          per_page: 100,
          page,
        });
        return { items: data.map(pullRequestOf), link: headers.link };
      });
      return pulls.filter(
        (pull) => pull.headRef.startsWith(branchPrefix) && pull.headRepository?.toLowerCase() === home,
      );
    },

    async changedPaths(number) {
      // GitHub lists at most 3,000 files (docs.github.com/rest/pulls/pulls#list-pull-requests-files).
      const files = await allPages(async (page) => {
        const { data, headers } = await octokit.rest.pulls.listFiles({
          owner,
          repo,
          pull_number: number,
          per_page: 100,
          page,
        });
        return { items: data, link: headers.link };
      });
      return files.flatMap(({ filename, previous_filename: before }) =>
        before === undefined ? [filename] : [before, filename],
      );
    },
  };
}

/** The answer to a request for a diff, which the client's types take for JSON. */
async function diffOf(request: () => Promise<{ data: unknown }>): Promise<string | undefined> {
  try {
    const { data } = await request();
    return typeof data === "string" ? data : undefined;
  } catch (error) {
    // Over 20,000 lines or 300 files GitHub answers 406
    // (docs.github.com/rest/pulls/pulls#get-a-pull-request).
    const isTooLarge = error instanceof CodeHostError && error.status === 406;
    if (isTooLarge || isGone(error)) return undefined;
    throw error;
  }
}
