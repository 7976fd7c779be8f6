import { CodeHostError } from "../../domain/errors.ts";
import type { PullRequests } from "../../ports/code-host.ts";
import { isGone } from "./code-host-error.ts";
import type { RepositoryClient } from "./octokit.ts";
import { pullRequestOf } from "./pull-request-payload.ts";

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

    async diff(number) {
      try {
        const mediaType = { format: "diff" };
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number, mediaType });
        // The client's types know the JSON answer only.
        const text: unknown = data;
        return typeof text === "string" ? text : undefined;
      } catch (error) {
        // Over 20,000 lines or 300 files GitHub answers 406
        // (docs.github.com/rest/pulls/pulls#get-a-pull-request).
        const isTooLarge = error instanceof CodeHostError && error.status === 406;
        if (isTooLarge || isGone(error)) return undefined;
        throw error;
      }
    },
  };
}
