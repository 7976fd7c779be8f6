import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CodeHostError } from "../../domain/errors.ts";
import type { Changes, PullRequest, PullRequests } from "../../ports/code-host.ts";
import { git, GitError, type GitOptions, gitText } from "../git/git.ts";
import type { Clone } from "./clone.ts";

type Commit = Parameters<Changes["commitPatch"]>[0];

/**
 * Commits into the clone's object store and moves a branch, by plumbing alone: no working tree, no index of the user's
 * and no hook has a part in it. The pull request of a local run is its branch, under the number of the run's thread.
 */
export function localChanges(clone: Clone, number: number): Changes & PullRequests {
  const inClone: GitOptions = { gitDir: clone.gitDir };
  let opened: PullRequest | undefined;

  const branchHead = async (branch: string): Promise<string | undefined> => {
    const head = await gitText(["rev-parse", "--verify", "--quiet", `refs/heads/${branch}^{commit}`], {
      ...inClone,
      okExitCodes: [1],
    });
    return head === "" ? undefined : head;
  };

  const commitAt: Changes["commitAt"] = async (sha) => {
    try {
      const text = await gitText(["show", "--no-patch", "--format=%P%n%B", `${sha}^{commit}`], inClone);
      const [parents = "", ...message] = text.split("\n");
      return {
        parents: parents.split(" ").filter((each) => each !== ""),
        message: message.join("\n").trim(),
      };
    } catch (error) {
      if (error instanceof GitError) return undefined;
      throw error;
    }
  };

  const pullRequestFor: Changes["pullRequestFor"] = async (branch, base) => {
    return opened?.headRef === branch && opened.baseRef === base ? current(opened) : undefined;
  };

  const current = async (pull: PullRequest): Promise<PullRequest> => ({
    ...pull,
    headSha: (await branchHead(pull.headRef)) ?? "",
  });

  return {
    branchHead,
    commitAt,
    pullRequestFor,
    pullRequest: async (asked) => (opened === undefined || asked !== number ? undefined : current(opened)),
    diff: async () => undefined,
    diffBetween: async () => undefined,
    compare: async () => undefined,
    openFrom: async () => [],
    changedPaths: async () => [],

    async commitPatch(commit) {
      const { branch, parent, message } = commit;
      const head = await branchHead(branch);
      const tree = await treeOf(clone, commit);
      if (head !== undefined && head !== parent) {
        const there = await commitAt(head);
        const isOurs =
          there?.parents.length === 1 &&
          there.parents[0] === parent &&
          (await gitText(["rev-parse", `${head}^{tree}`], inClone)) === tree;
        if (isOurs) return { sha: head };
        throw moved(branch, parent, head);
      }
      await refuseCheckedOut(clone, branch);
      const sha = await gitText(["commit-tree", tree, "-p", parent], {
        ...inClone,
        input: message,
        env: identityOf(clone),
      });
      // With the old value git refuses when somebody else has moved it meanwhile; an empty one means "not there yet".
      await git(["update-ref", `refs/heads/${branch}`, sha, head ?? ""], inClone).catch((error: unknown) => {
        if (error instanceof GitError) throw moved(branch, head, undefined, error);
        throw error;
      });
      return { sha };
    },

    async openPullRequest({ branch, base, title, body, draft }) {
      opened = {
        number,
        url: "",
        nodeId: String(number),
        state: "open",
        merged: false,
        draft,
        headRef: branch,
        headSha: (await branchHead(branch)) ?? "",
        headRepository: undefined,
        baseRef: base,
        mergeable: true,
        title,
        body,
      };
      return opened;
    },
    async updatePullRequest(_, change) {
      if (opened !== undefined) opened = { ...opened, ...change };
    },
    markReady: async () => true,
    requestReviewers: async () => {},
  };
}

async function treeOf(clone: Clone, { patch }: Commit): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), "upshift-index-"));
  const inIndex: GitOptions = { gitDir: clone.gitDir, env: { GIT_INDEX_FILE: join(scratch, "index") } };
  try {
    await git(["read-tree", patch.baseSha], inIndex);
    const zero = "0".repeat(patch.baseSha.length);
    for (const edit of patch.edits) {
      const sha =
        edit.op === "delete"
          ? zero
          : await gitText(["hash-object", "-w", "--stdin", "--no-filters"], {
              ...inIndex,
              input: Buffer.from(edit.contentBase64, "base64"),
            });
      const mode = edit.op === "delete" ? "0" : edit.mode;
      await git(["update-index", "-z", "--index-info"], {
        ...inIndex,
        input: `${mode} ${sha} 0\t${edit.path}\0`,
      });
    }
    return await gitText(["write-tree"], inIndex);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Moving a branch under somebody's feet would make their tree look like a change that undoes ours. */
async function refuseCheckedOut(clone: Clone, branch: string): Promise<void> {
  const list = await gitText(["worktree", "list", "--porcelain"], { gitDir: clone.gitDir });
  const entry = list.split("\n\n").find((each) => each.split("\n").includes(`branch refs/heads/${branch}`));
  const where = entry === undefined ? undefined : /^worktree (.*)$/m.exec(entry)?.[1];
  if (where === undefined) return;
  throw new CodeHostError(`${branch} is checked out in ${where}, and a run moves no branch that is`, {
    failure: "conflict",
    remedy: "switch to another branch there, or name another one with --branch",
  });
}

function identityOf({ author }: Clone): Record<string, string> {
  return {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
  };
}

function moved(
  branch: string,
  expected: string | undefined,
  found: string | undefined,
  cause?: unknown,
): CodeHostError {
  const place = (sha: string | undefined): string => (sha === undefined ? "elsewhere" : sha.slice(0, 12));
  return new CodeHostError(`branch ${branch} has moved: expected ${place(expected)}, found ${place(found)}`, {
    failure: "conflict",
    remedy: "run again to start from what is there now",
    cause,
  });
}
