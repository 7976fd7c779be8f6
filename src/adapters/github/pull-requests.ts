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
  };
}
