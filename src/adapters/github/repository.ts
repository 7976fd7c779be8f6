import { Buffer } from "node:buffer";
import type { Repository } from "../../ports/code-host.ts";
import { isGone } from "./code-host-error.ts";
import type { RepositoryClient } from "./octokit.ts";

/**
 * Reads the repository through the API. `defaultBranchName`, where the event's payload tells it, saves a call.
 */
export function createRepository(
  { octokit, owner, repo }: RepositoryClient,
  options: { defaultBranchName?: string } = {},
): Repository {
  return {
    async defaultBranch() {
      const name =
        options.defaultBranchName ?? (await octokit.rest.repos.get({ owner, repo })).data.default_branch;
      const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${name}` });
      return { name, sha: data.object.sha };
    },

    async fileAt(path, sha) {
      try {
        const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref: sha });
        // A folder is a list; a submodule or a link that leads nowhere is no file.
        if (Array.isArray(data) || data.type !== "file") return undefined;
        if (data.encoding === "base64") return text(data.content);
        // Files over 1 MB come without content (docs.github.com/rest/repos/contents#get-repository-content).
        const blob = await octokit.rest.git.getBlob({ owner, repo, file_sha: data.sha });
        return text(blob.data.content);
      } catch (error) {
        if (isGone(error)) return undefined;
        throw error;
      }
    },
  };
}

function text(base64: string): string {
  return Buffer.from(base64, "base64").toString("utf8");
}
