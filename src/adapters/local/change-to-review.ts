import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { ConfigurationError } from "../../domain/errors.ts";
import { git, GitError, type GitOptions, gitText } from "../git/git.ts";
import type { Clone } from "./clone.ts";

/** A change in a clone: two commits and what lies between them. */
export interface ChangeToReview {
  baseSha: string;
  headSha: string;
  diff: string;
  /** For people: `main..topic`, "uncommitted work". */
  name: string;
}

/** Where a change usually branched off, the first that is there. */
const USUAL_BASES = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];

/**
 * What a range of commits changes: `main..topic` as written, or one name, from where `HEAD` branched off it. Without one,
 * from where `HEAD` branched off the default branch. Throws `ConfigurationError` for what names no commits.
 */
export async function changeInRange(
  clone: Clone,
  gitDir: string,
  range: string | undefined,
): Promise<ChangeToReview> {
  const commit = async (name: string): Promise<string | undefined> => {
    const args = [
      "-C",
      clone.root,
      "rev-parse",
      "--verify",
      "--quiet",
      "--end-of-options",
      `${name}^{commit}`,
    ];
    return gitText(args, { gitDir: undefined }).catch(undefinedForGitError);
  };
  const [, left = "", dots = "", right = ""] = /^(.*?)(\.{2,3})(.*)$/.exec(range ?? "") ?? [];
  const from = dots === "" ? (range ?? (await firstOf(USUAL_BASES, commit))) : left || "HEAD";
  if (from === undefined) {
    throw new ConfigurationError("there is no main branch to compare with: name a range, as in main..HEAD");
  }
  const to = dots === "" ? "HEAD" : right || "HEAD";
  const [base, head] = [await commit(from), await commit(to)];
  for (const [name, sha] of [[from, base] as const, [to, head] as const]) {
    if (sha === undefined) throw new ConfigurationError(`${JSON.stringify(name)} names no commit here`);
  }
  if (base === undefined || head === undefined) throw new Error("both ends of the range are known");
  // As GitHub shows a pull request: since the branch left its base, whatever has come to the base since.
  const baseSha = dots === ".." ? base : await gitText(["merge-base", base, head], { gitDir });
  return { baseSha, headSha: head, diff: await diffBetween(gitDir, baseSha, head), name: `${from}..${to}` };
}

/**
 * What lies in the working tree and in no commit, new files included. It is written as a commit into the private object
 * store and nowhere else: neither the clone's index nor its objects are touched, and no filter of it runs.
 */
export async function uncommittedChange(clone: Clone, gitDir: string): Promise<ChangeToReview> {
  const scratch = join(gitDir, "upshift");
  await mkdir(scratch, { recursive: true });
  const inTree: GitOptions = {
    gitDir,
    env: { GIT_INDEX_FILE: join(scratch, "index"), GIT_WORK_TREE: clone.root },
  };
  await git(["read-tree", clone.head], inTree);
  await git(["-C", clone.root, "add", "--all", "--", ":/"], inTree);
  const tree = await gitText(["write-tree"], inTree);
  const identity = { GIT_AUTHOR_NAME: "you", GIT_AUTHOR_EMAIL: "you@localhost" };
  const committer = { GIT_COMMITTER_NAME: "you", GIT_COMMITTER_EMAIL: "you@localhost" };
  const headSha = await gitText(["commit-tree", tree, "-p", clone.head], {
    gitDir,
    input: "Uncommitted work",
    env: { ...identity, ...committer },
  });
  const diff = await diffBetween(gitDir, clone.head, headSha);
  return { baseSha: clone.head, headSha, diff, name: "uncommitted work" };
}

async function diffBetween(gitDir: string, base: string, head: string): Promise<string> {
  const args = ["diff-tree", "-r", "-p", "--find-renames", "--no-ext-diff", "--no-textconv", "--no-color"];
  return String(await git([...args, base, head], { gitDir }));
}

async function firstOf(
  names: readonly string[],
  commit: (name: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  for (const name of names) {
    // The first that is there is taken, so they are asked for one after the other.
    // oxlint-disable-next-line no-await-in-loop
    if ((await commit(name)) !== undefined) return name;
  }
  return undefined;
}

function undefinedForGitError(error: unknown): undefined {
  if (error instanceof GitError) return undefined;
  throw error;
}
