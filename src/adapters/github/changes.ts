import { CodeHostError } from "../../domain/errors.ts";
import type { Changes } from "../../ports/code-host.ts";
import { isDenied, isGone } from "./code-host-error.ts";
import { treeEntries } from "./commit-tree.ts";
import { graphql } from "./graphql.ts";
import type { RepositoryClient } from "./octokit.ts";
import { pullRequestOf } from "./pull-request-payload.ts";
import { repeatAfterLookup } from "./repeat-after-lookup.ts";

type CommitOptions = Parameters<Changes["commitPatch"]>[0];

/**
 * Writes through the REST git-data API: it keeps file modes, and without an author of its own the commit of an App
 * is shown as verified. No local git and no push are involved.
 */
export function createChanges(client: RepositoryClient): Changes {
  const { octokit, owner, repo, clock } = client;

  async function branchHead(branch: string): Promise<string | undefined> {
    try {
      const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
      return data.object.sha;
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  }

  async function treeOf(commit: string): Promise<{ tree: string; parents: string[] }> {
    const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit });
    return { tree: data.tree.sha, parents: data.parents.map(({ sha }) => sha) };
  }

  /** Commit and tree are named by what they hold and hurt nobody while no ref names them: safe to repeat. */
  const repeatable = { request: { retries: 3 } };

  async function createTree({ patch }: CommitOptions): Promise<string> {
    // Only a tree's SHA is documented for `base_tree`, not a commit's.
    const base = await treeOf(patch.baseSha);
    const { data } = await octokit.rest.git.createTree({
      owner,
      repo,
      base_tree: base.tree,
      tree: await treeEntries(client, patch.edits),
      ...repeatable,
    });
    return data.sha;
  }

  async function moveBranch(branch: string, from: string | undefined, to: string): Promise<void> {
    await repeatAfterLookup({
      write: async () => {
        if (from === undefined) {
          await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: to });
        } else {
          await octokit.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: to, force: false });
        }
        return true;
      },
      find: async () => {
        const head = await branchHead(branch);
        if (head === to) return true;
        if (head !== from) throw moved(branch, from, head);
        return undefined;
      },
      clock,
    });
  }

  async function openPullRequestFor(branch: string, base: string) {
    const found = await pullRequestFor(branch, base);
    return found?.state === "open" ? found : undefined;
  }

  async function pullRequestFor(branch: string, base: string) {
    const { data } = await octokit.rest.pulls.list({
      owner,
      repo,
      head: `${owner}:${branch}`,
      base,
      state: "all",
      sort: "created",
      direction: "desc",
      per_page: 100,
    });
    // A filter that GitHub can't read is ignored, and then everybody's pull requests come back.
    const home = `${owner}/${repo}`.toLowerCase();
    const ours = data
      .map(pullRequestOf)
      .filter(
        (pull) =>
          pull.headRef === branch && pull.baseRef === base && pull.headRepository?.toLowerCase() === home,
      );
    return ours.find(({ state }) => state === "open") ?? ours[0];
  }

  return {
    branchHead,
    pullRequestFor,

    async commitAt(sha) {
      try {
        const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: sha });
        return { parents: data.parents.map((parent) => parent.sha), message: data.message };
      } catch (error) {
        if (isGone(error)) return undefined;
        throw error;
      }
    },

    async commitPatch(options) {
      const { branch, parent, patch, message } = options;
      const head = await branchHead(branch);
      const tree = await createTree(options);
      if (head !== undefined && head !== parent) {
        const commit = await treeOf(head);
        const isOurs = commit.tree === tree && commit.parents.length === 1 && commit.parents[0] === parent;
        if (isOurs) return { sha: head };
        throw moved(branch, parent, head);
      }
      if (patch.edits.length === 0) {
        throw new CodeHostError(`there is nothing to commit to ${branch}`, { failure: "invalid" });
      }
      const { data } = await octokit.rest.git.createCommit({
        owner,
        repo,
        message,
        tree,
        parents: [parent],
        ...repeatable,
      });
      try {
        await moveBranch(branch, head, data.sha);
      } catch (error) {
        // 422 "Reference already exists", or not a fast-forward: somebody was faster, perhaps a second delivery of us.
        if (!(error instanceof CodeHostError) || !/already exists|fast.forward/i.test(error.message))
          throw error;
        throw moved(branch, head, await branchHead(branch), error);
      }
      return { sha: data.sha };
    },

    async openPullRequest({ branch, base, title, body, draft }) {
      const open = (asDraft: boolean) =>
        repeatAfterLookup({
          write: async () => {
            const { data } = await octokit.rest.pulls.create({
              owner,
              repo,
              head: branch,
              base,
              title,
              body,
              draft: asDraft,
            });
            return pullRequestOf(data);
          },
          find: () => openPullRequestFor(branch, base),
          clock,
        });
      try {
        return await open(draft).catch((error: unknown) => {
          // Private repositories of some plans have no drafts.
          if (draft && isRefused(error, /draft pull requests are not supported/i)) return open(false);
          throw error;
        });
      } catch (error) {
        if (!isRefused(error, /pull request already exists/i)) throw error;
        const existing = await openPullRequestFor(branch, base);
        if (existing === undefined) throw error;
        return existing;
      }
    },

    async updatePullRequest(number, change) {
      await repeatAfterLookup({
        // Setting the same text again changes nothing, so there is nothing to look up.
        write: async () => {
          await octokit.rest.pulls.update({ owner, repo, pull_number: number, ...change });
        },
        find: async () => undefined,
        clock,
      });
    },

    async requestReviewers(number, reviewers) {
      const teams = reviewers.filter((each) => each.includes("/")).map((each) => each.split("/")[1] ?? "");
      const logins = reviewers.filter((each) => !each.includes("/"));
      // One by one: a single name that GitHub refuses (left the organisation, opened the pull request) refuses them all.
      for (const asked of [
        ...logins.map((login) => ({ reviewers: [login] })),
        ...teams.map((team) => ({ team_reviewers: [team] })),
      ]) {
        try {
          // oxlint-disable-next-line no-await-in-loop
          await octokit.rest.pulls.requestReviewers({ owner, repo, pull_number: number, ...asked });
        } catch (error) {
          if (!(error instanceof CodeHostError)) throw error;
          client.log.warn(`no review was asked of ${JSON.stringify(asked)} on #${number}: ${error.message}`);
        }
      }
    },

    async markReady(pullRequest) {
      if (!pullRequest.draft) return true;
      const mutation = `mutation ($id: ID!) {
        markPullRequestReadyForReview(input: { pullRequestId: $id }) { pullRequest { isDraft } }
      }`;
      try {
        // REST has no such call.
        await graphql(client, mutation, { id: pullRequest.nodeId });
        return true;
      } catch (error) {
        if (!isDenied(error)) throw error;
        // It is refused as well when it is no draft any more: a person, or our own first try, was faster.
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pullRequest.number });
        if (data.draft === false) return true;
        client.log.warn(`pull request #${pullRequest.number} stays a draft: ${error.message}`);
        return false;
      }
    },
  };
}

function moved(
  branch: string,
  expected: string | undefined,
  found: string | undefined,
  cause?: unknown,
): CodeHostError {
  return new CodeHostError(`branch ${branch} has moved: expected ${place(expected)}, found ${place(found)}`, {
    failure: "conflict",
    remedy: "somebody else pushed to it; ask again to start from what is there now",
    cause,
  });
}

function place(sha: string | undefined): string {
  return sha === undefined ? "absent" : `at ${sha.slice(0, 12)}`;
}

function isRefused(error: unknown, because: RegExp): error is CodeHostError {
  return (
    error instanceof CodeHostError &&
    (error.failure === "invalid" || error.failure === "forbidden") &&
    because.test(error.message)
  );
}
