import { Buffer } from "node:buffer";
import { CodeHostError, PermissionError } from "../../domain/errors.ts";
import type { RepositorySetup } from "../../ports/setup.ts";
import { parseWorkflow } from "../setup/parse-workflow.ts";
import { isDenied, isGone } from "./code-host-error.ts";
import type { RepositoryClient } from "./octokit.ts";

const FOLDER = ".github/workflows";

/** How the repository is set up, read through the API with whatever rights the token has. */
export function createRepositorySetup({ octokit, owner, repo }: RepositoryClient): RepositorySetup {
  const at = { owner, repo };
  return {
    async visibility() {
      const { data } = await octokit.rest.repos.get(at);
      const { visibility } = data;
      if (visibility === "public" || visibility === "private" || visibility === "internal") return visibility;
      return data.private ? "private" : "public";
    },

    async workflows(sha) {
      const { data } = await octokit.rest.repos
        .getContent({ ...at, path: FOLDER, ref: sha })
        .catch((error: unknown) => {
          if (isGone(error)) return { data: [] };
          throw error;
        });
      const files = (Array.isArray(data) ? data : []).filter(
        (entry) => entry.type === "file" && /\.ya?ml$/.test(entry.name),
      );
      return Promise.all(
        files.map(async ({ path, sha: blob }) => {
          const { data: content } = await octokit.rest.git.getBlob({ ...at, file_sha: blob });
          return parseWorkflow(path, Buffer.from(content.content, "base64").toString("utf8"));
        }),
      );
    },

    rulesOf: (branch) =>
      unlessHidden(async () => {
        const { data } = await octokit.rest.repos.getBranchRules({ ...at, branch, per_page: 100 });
        return data.map((rule) => rule.type);
      }),

    jobTokenMayOpenPullRequests: () =>
      unlessHidden(async () => {
        const { data } = await octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(at);
        return data.can_approve_pull_request_reviews;
      }),

    async readable(sha) {
      const page = { ...at, per_page: 1 };
      const tries: Record<string, () => Promise<unknown>> = {
        contents: () => octokit.rest.git.getCommit({ ...at, commit_sha: sha }),
        issues: () => octokit.rest.issues.listForRepo({ ...page, state: "all" }),
        "pull-requests": () => octokit.rest.pulls.list({ ...page, state: "all" }),
        checks: () => octokit.rest.checks.listForRef({ ...page, ref: sha }),
        statuses: () => octokit.rest.repos.getCombinedStatusForRef({ ...page, ref: sha }),
        actions: () => octokit.rest.actions.listWorkflowRunsForRepo(page),
      };
      const found = await Promise.all(
        Object.entries(tries).map(async ([name, read]) => [name, await mayRead(read)] as const),
      );
      return Object.fromEntries(found);
    },
  };
}

/** Undefined where the token may not see it. */
async function unlessHidden<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isDenied(error) || isGone(error)) return undefined;
    throw error;
  }
}

async function mayRead(read: () => Promise<unknown>): Promise<boolean | undefined> {
  try {
    await read();
    return true;
  } catch (error) {
    if (isDenied(error) || isGone(error)) return false;
    if (error instanceof CodeHostError || error instanceof PermissionError) return undefined;
    throw error;
  }
}
