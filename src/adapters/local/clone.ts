import { realpath } from "node:fs/promises";
import { basename } from "node:path";
import { ConfigurationError } from "../../domain/errors.ts";
import { git, GitError, gitText } from "../git/git.ts";

/** A repository on this machine, as it stood when the run began. */
export interface Clone {
  /** Top folder of the working tree. */
  root: string;
  name: string;
  /** The repository's own folder, shared by all its worktrees: what we keep is there, and never in the tree. */
  gitDir: string;
  head: string;
  /** Name of the branch that is checked out; `HEAD` where none is. */
  branch: string;
  /** Whether there is work that no commit holds. */
  isDirty: boolean;
  /** Who commits here. */
  author: { name: string; email: string };
}

/** Looks at the clone around a folder. Throws `ConfigurationError` where there is none, or no commit to start from. */
export async function openClone(folder: string): Promise<Clone> {
  const root = await ask(folder, ["rev-parse", "--show-toplevel"]);
  if (root === undefined || root === "") {
    throw new ConfigurationError(`${folder} is not inside a git repository with a working tree`);
  }
  const head = await ask(root, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  if (head === undefined || head === "") {
    throw new ConfigurationError(`${root} has no commit yet: commit something to start from`);
  }
  const status = await ask(root, ["status", "--porcelain", "--untracked-files=normal"]);
  return {
    root: await realpath(root),
    name: basename(root),
    gitDir: (await ask(root, ["rev-parse", "--path-format=absolute", "--git-common-dir"])) ?? `${root}/.git`,
    head,
    branch: (await ask(root, ["symbolic-ref", "--quiet", "--short", "HEAD"])) ?? "HEAD",
    isDirty: status !== "",
    author: {
      name: (await identity(root, "user.name")) ?? "Upshift",
      email: (await identity(root, "user.email")) ?? "upshift@localhost",
    },
  };
}

/** Text of a file at a commit; undefined where there is none. */
export async function fileAt(
  clone: Pick<Clone, "gitDir">,
  sha: string,
  path: string,
): Promise<string | undefined> {
  const found = await git(["cat-file", "blob", `${sha}:${path}`], { gitDir: clone.gitDir }).catch(
    (error: unknown) => {
      if (error instanceof GitError) return undefined;
      throw error;
    },
  );
  return found?.toString("utf8");
}

/** Folders that the repository ignores and its commands need: dependencies that are installed beside the code. */
const DEPENDENCIES = new Set(["node_modules", ".venv", "venv", "vendor"]);

/** The ignored dependency folders of a clone, relative to its root. */
export async function dependencyFolders(clone: Pick<Clone, "root">): Promise<string[]> {
  const ignored = await ask(clone.root, [
    "ls-files",
    "--others",
    "--ignored",
    "--exclude-standard",
    "--directory",
    "-z",
  ]);
  return (ignored ?? "")
    .split("\0")
    .filter((path) => path.endsWith("/"))
    .map((path) => path.slice(0, -1))
    .filter((path) => DEPENDENCIES.has(basename(path)));
}

/** Puts a branch into a working tree of its own. Throws `ConfigurationError` where git will not. */
export async function addWorktree(clone: Clone, folder: string, branch: string): Promise<void> {
  try {
    await git(["-C", clone.root, "worktree", "add", "--quiet", folder, branch], { gitDir: undefined });
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause;
    throw new ConfigurationError(`${folder} cannot be made a worktree of ${branch}: ${cause.message}`, {
      cause,
    });
  }
}

async function ask(folder: string, args: readonly string[]): Promise<string | undefined> {
  return gitText(["-C", folder, ...args], { gitDir: undefined }).catch((error: unknown) => {
    if (error instanceof GitError) return undefined;
    throw error;
  });
}

/**
 * The user's name for commits. It may be in the user's own file, which every other call of ours leaves unread; reading a
 * value runs nothing.
 */
async function identity(folder: string, key: string): Promise<string | undefined> {
  const home = process.env["HOME"];
  const global = process.env["GIT_CONFIG_GLOBAL"];
  const value = await gitText(["-C", folder, "config", "--get", key], {
    gitDir: undefined,
    env: {
      ...(home === undefined ? {} : { HOME: home }),
      GIT_CONFIG_GLOBAL: global ?? (home === undefined ? "/dev/null" : `${home}/.gitconfig`),
    },
  }).catch((error: unknown) => {
    if (error instanceof GitError) return "";
    throw error;
  });
  return value === "" ? undefined : value;
}
