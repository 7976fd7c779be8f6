import { randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileEdit, FileMode, Patch } from "../../domain/patch.ts";
import { collisionKey, parseRepositoryPath } from "../../domain/repository-path.ts";
import { WorkspaceError, type Workspace } from "../../ports/workspace.ts";
import { git, GitError, gitText, type GitOptions } from "./git.ts";
import type { ObjectStore } from "./object-store.ts";

const MAX_FILE_BYTES = 2 * 1024 * 1024;
const MAX_MATCH_CHARACTERS = 300;
const SEARCH_TIMEOUT_MS = 10_000;

interface Entry {
  mode: string;
  sha: string;
}

export interface GitWorkspace extends Workspace {
  /** Writes all files, edits included, below a folder that must not exist: for local gates, the one use of real files. */
  checkOut(folder: string): Promise<void>;
}

/**
 * A workspace made of git objects: an index of its own over the pinned tree. Reading is `cat-file`, writing is
 * `hash-object` and `update-index`; there is no working tree that a path could point out of.
 */
export async function openGitWorkspace(store: ObjectStore, baseSha: string): Promise<GitWorkspace> {
  await store.ensureCommit(baseSha);
  const scratch = join(dirname(store.gitDir), `workspace-${randomUUID()}`);
  const emptyTree = join(scratch, "empty");
  await mkdir(emptyTree, { recursive: true });
  const index = join(scratch, "index");
  const inIndex: GitOptions = {
    gitDir: store.gitDir,
    env: { GIT_INDEX_FILE: index, GIT_WORK_TREE: emptyTree },
  };
  // An index that does not exist: an attributes file among the edits must not decide how the diff reads.
  const withoutIndex: GitOptions = {
    gitDir: store.gitDir,
    env: { GIT_INDEX_FILE: join(scratch, "none"), GIT_WORK_TREE: emptyTree },
  };
  await git(["read-tree", baseSha], inIndex);

  const entryAt = async (path: string): Promise<Entry | undefined> => {
    const line = (
      await git(["ls-files", "--stage", "-z", "--", `:(top,literal)${path}`], inIndex)
    ).toString();
    for (const record of line.split("\0")) {
      const match = /^(\d{6}) ([0-9a-f]+) 0\t(.*)$/s.exec(record);
      if (match?.[3] === path) return { mode: match[1] ?? "", sha: match[2] ?? "" };
    }
    return undefined;
  };

  const regularFile = async (path: string): Promise<Entry> => {
    const entry = await entryAt(path);
    if (entry === undefined) throw new WorkspaceError(`${path} does not exist`);
    if (entry.mode === "120000")
      throw new WorkspaceError(`${path} is a symbolic link; links are not followed`);
    if (entry.mode === "160000") throw new WorkspaceError(`${path} is a submodule`);
    return entry;
  };

  const bytesOf = async (sha: string): Promise<Buffer> => {
    const size = Number(await gitText(["cat-file", "-s", sha], inIndex));
    if (size > MAX_FILE_BYTES) throw new WorkspaceError(`the file is too large (${size} bytes)`);
    return git(["cat-file", "blob", sha], inIndex);
  };

  const setEntry = async (mode: string, sha: string, path: string): Promise<void> => {
    await git(["update-index", "-z", "--index-info"], { ...inIndex, input: `${mode} ${sha} 0\t${path}\0` });
  };

  /** Without a mode: that of the file that is there. */
  const put = async (path: string, content: Buffer, mode: FileMode | undefined): Promise<void> => {
    if (content.length > MAX_FILE_BYTES) throw new WorkspaceError("the text is too large");
    const there = await entryAt(path);
    if (there === undefined) await refuseCollision(path, inIndex);
    const kept = there === undefined ? "100644" : (await regularFile(path)).mode;
    const sha = await gitText(["hash-object", "-w", "--stdin", "--no-filters"], {
      ...inIndex,
      input: content,
    });
    await setEntry(mode ?? kept, sha, path);
  };

  const take = async (path: string): Promise<void> => {
    await regularFile(path);
    await setEntry("0", "0".repeat(40), path);
  };

  return {
    baseSha,

    async read(raw) {
      const path = allowed(raw);
      return decodeText(path, await bytesOf((await regularFile(path)).sha));
    },

    async write(path, text) {
      await put(allowed(path), Buffer.from(text), undefined);
    },

    async replay(edits) {
      for (const edit of edits) {
        if (edit.op === "write") {
          await put(allowed(edit.path), Buffer.from(edit.contentBase64, "base64"), edit.mode);
        } else await take(allowed(edit.path));
      }
    },

    async remove(path) {
      await take(allowed(path));
    },

    async list({ path, glob, limit }) {
      const spec =
        glob !== undefined
          ? `:(top,glob)${path === undefined || isRoot(path) ? glob : `${allowed(path)}/${glob}`}`
          : path === undefined || isRoot(path)
            ? ":(top)"
            : `:(top,literal)${allowed(path)}`;
      const out = (await git(["ls-files", "--cached", "-z", "--", spec], inIndex)).toString();
      const paths = out.split("\0").filter((each) => each !== "" && isVisible(each));
      return { paths: paths.slice(0, limit), truncated: paths.length > limit };
    },

    async search({ pattern, glob, ignoreCase, limit }) {
      const args = ["grep", "--cached", "-n", "-z", "-I", "-E", "--no-color", "--max-depth=-1"];
      if (ignoreCase === true) args.push("-i");
      args.push("-e", pattern, "--", glob === undefined ? ":(top)" : `:(top,glob)${glob}`);
      const out = await git(args, { ...inIndex, okExitCodes: [1], timeoutMs: SEARCH_TIMEOUT_MS }).catch(
        (error: unknown) => {
          if (!(error instanceof GitError)) throw error;
          throw new WorkspaceError(
            error.exitCode === null
              ? "the search took too long; narrow it"
              : (error.stderr.split("\n")[0] ?? ""),
          );
        },
      );
      const matches = [];
      for (const line of out.toString().split("\n")) {
        const [file, number, text] = line.split("\0");
        if (file === undefined || number === undefined || text === undefined || !isVisible(file)) continue;
        if (matches.length === limit) return { matches, truncated: true };
        matches.push({ path: file, line: Number(number), text: text.slice(0, MAX_MATCH_CHARACTERS) });
      }
      return { matches, truncated: false };
    },

    async patch(): Promise<Patch | undefined> {
      const tree = await gitText(["write-tree"], inIndex);
      const raw = (
        await git(["diff-tree", "-r", "-z", "--no-renames", "--raw", baseSha, tree], withoutIndex)
      ).toString();
      const edits: FileEdit[] = [];
      const fields = raw.split("\0");
      for (let at = 0; at + 1 < fields.length; at += 2) {
        const [, newMode, , newSha, status] = (fields[at] ?? "").slice(1).split(" ");
        const path = fields[at + 1] ?? "";
        if (status === "D") edits.push({ op: "delete", path });
        else {
          const content = await git(["cat-file", "blob", newSha ?? ""], inIndex);
          const mode = newMode === "100755" ? "100755" : "100644";
          edits.push({ op: "write", path, mode, contentBase64: content.toString("base64") });
        }
      }
      if (edits.length === 0) return undefined;
      const diff = await git(
        [
          "diff-tree",
          "-r",
          "-p",
          "--find-renames",
          "--no-ext-diff",
          "--no-textconv",
          "--no-color",
          baseSha,
          tree,
        ],
        withoutIndex,
      );
      return { baseSha, edits, diff: diff.toString() };
    },

    async checkOut(folder) {
      // Fails where the folder is there: nothing is written over what somebody else has made.
      await mkdir(folder);
      await git(["checkout-index", "--all", "--quiet", `--prefix=${folder}/`], inIndex);
    },

    async close() {
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

const isRoot = (path: string): boolean => path === "" || path === "." || path === "/" || path === "./";

/** `.github` decides what CI is and who reviews: neither read nor written here. */
const isVisible = (path: string): boolean => !/^\.github(?:\/|$)/i.test(path);

function allowed(raw: string): string {
  const parsed = parseRepositoryPath(raw);
  if (!parsed.ok) throw new WorkspaceError(`${JSON.stringify(raw.slice(0, 120))}: ${parsed.reason}`);
  if (!isVisible(collisionKey(parsed.path))) throw new WorkspaceError(".github is off limits");
  return parsed.path;
}

/** A new file must not fold into one that is there on a file system that ignores case or normalises Unicode. */
async function refuseCollision(path: string, inIndex: GitOptions): Promise<void> {
  const all = (await git(["ls-files", "--cached", "-z"], inIndex)).toString().split("\0");
  const key = collisionKey(path);
  for (const other of all) {
    const otherKey = collisionKey(other);
    if (otherKey === key) throw new WorkspaceError(`${path} would collide with ${other}`);
    if (otherKey.startsWith(`${key}/`)) throw new WorkspaceError(`${path} is a folder`);
    if (other !== "" && key.startsWith(`${otherKey}/`))
      throw new WorkspaceError(`${other} is a file, not a folder`);
  }
}

function decodeText(path: string, bytes: Buffer): string {
  if (bytes.includes(0)) throw new WorkspaceError(`${path} is a binary file`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new WorkspaceError(`${path} is not UTF-8 text`);
  }
}
