import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { GitObjects } from "./git-objects.ts";
import { git, GitError, type GitCall } from "./git-process.ts";

const ZERO = "0".repeat(40);
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

export interface Identity {
  readonly name: string;
  readonly email: string;
  /** ISO date. */
  readonly date: string;
}

export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  /** `null` removes the path. */
  readonly sha: string | null;
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number | null;
}

export interface CommitObject {
  readonly sha: string;
  readonly tree: string;
  readonly parents: string[];
  readonly author: Identity;
  readonly committer: Identity;
  readonly message: string;
}

/** Runs before git accepts a push: the rules that need the pushed objects to judge. */
const PRE_RECEIVE = `#!/bin/sh
while read -r old new ref; do
  for pattern in $FAKE_BLOCKED_REFS; do
    case "$ref" in $pattern)
      echo "error: GH013: Repository rule violations found for $ref." >&2; exit 1;;
    esac
  done
  if [ -n "$FAKE_FORBID_WORKFLOWS" ] && [ "$new" != ${ZERO} ]; then
    touched=$(git log --format= --name-only "$new" --not --all -- .github/workflows | sort -u | head -n 1)
    if [ -n "$touched" ]; then
      echo "refusing to allow a GitHub App to create or update workflow \\\`$touched\\\` without \\\`workflows\\\` permission" >&2
      exit 1
    fi
  fi
done
`;

/** The bare repository behind the fake: objects, refs and merges are git's own. */
export class GitRepository {
  readonly directory: string;
  readonly #commits = new Map<string, CommitObject>();
  readonly #names: GitObjects;
  readonly #blobs: GitObjects;
  #indexes = 0;

  private constructor(directory: string) {
    this.directory = directory;
    this.#names = new GitObjects(directory, { withContent: false });
    this.#blobs = new GitObjects(directory, { withContent: true });
  }

  /** Ends the processes that answer look-ups. */
  close(): void {
    this.#names.close();
    this.#blobs.close();
  }

  static async create(directory: string, defaultBranch: string): Promise<GitRepository> {
    await mkdir(directory, { recursive: true });
    await git(["init", "-q", "--bare", "-b", defaultBranch, directory], { cwd: directory });
    const settings = [
      ["http.receivepack", "true"],
      ["uploadpack.allowAnySHA1InWant", "true"],
      ["uploadpack.allowFilter", "true"],
      ["receive.hideRefs", "refs/pull"],
      ["transfer.hideRefs", "refs/forks"],
      ["gc.auto", "0"],
      ["core.logAllRefUpdates", "false"],
    ];
    const config = settings.map(([key, value]) => {
      const [section, name] = (key ?? "").split(".");
      return `[${section}]\n\t${name} = ${value}\n`;
    });
    await writeFile(join(directory, "config"), `[core]\n\tbare = true\n${config.join("")}`);
    await mkdir(join(directory, "hooks"), { recursive: true });
    await writeFile(join(directory, "hooks", "pre-receive"), PRE_RECEIVE, { mode: 0o755 });
    return new GitRepository(directory);
  }

  bytes(args: readonly string[], call: Omit<GitCall, "cwd"> = {}): Promise<Buffer> {
    return git(args, { cwd: this.directory, ...call });
  }

  async text(args: readonly string[], call: Omit<GitCall, "cwd"> = {}): Promise<string> {
    return (await this.bytes(args, call)).toString().trimEnd();
  }

  /** The object that a ref or SHA names, or `null` when there is none. */
  async resolve(
    name: string,
    kind: "commit" | "tree" | "blob" | "object" = "commit",
  ): Promise<string | null> {
    if (name === "" || name.startsWith("-")) return null;
    return (await this.#names.find(`${name}^{${kind}}`))?.sha ?? null;
  }

  /** What lies at a path of a commit, or `null`. */
  async at(commit: string, path: string): Promise<{ sha: string; type: string } | null> {
    const found = await this.#names.find(`${commit}:${path.replace(/\/$/, "")}`);
    return found === null ? null : { sha: found.sha, type: found.type };
  }

  /** The commit a branch, tag or SHA names, in the order GitHub looks. */
  async resolveCommitish(name: string): Promise<string | null> {
    return (
      (await this.resolve(`refs/heads/${name}`)) ??
      (await this.resolve(`refs/tags/${name}`)) ??
      (/^[0-9a-f]{7,40}$/.test(name) ? await this.resolve(name) : null) ??
      (name.startsWith("refs/") ? await this.resolve(name) : null)
    );
  }

  async refs(prefix: string): Promise<{ ref: string; sha: string; type: string }[]> {
    const out = await this.text([
      "for-each-ref",
      "--format=%(refname) %(objectname) %(objecttype)",
      ...(prefix === "" ? [] : [prefix]),
    ]);
    return out
      .split("\n")
      .filter(Boolean)
      .map((line) => {
        const [ref = "", sha = "", type = ""] = line.split(" ");
        return { ref, sha, type };
      });
  }

  async validRefName(ref: string): Promise<boolean> {
    return this.text(["check-ref-format", ref]).then(
      () => true,
      () => false,
    );
  }

  /** Moves a ref, and only if it still stands at `old` (`null`: does not exist). */
  async updateRef(ref: string, sha: string | null, old: string | null): Promise<boolean> {
    const args =
      sha === null ? ["update-ref", "-d", ref, old ?? ZERO] : ["update-ref", ref, sha, old ?? ZERO];
    try {
      await this.bytes(args);
      return true;
    } catch (error) {
      if (error instanceof GitError) return false;
      throw error;
    }
  }

  async setRef(ref: string, sha: string): Promise<void> {
    await this.bytes(["update-ref", ref, sha]);
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    return this.bytes(["merge-base", "--is-ancestor", ancestor, descendant]).then(
      () => true,
      () => false,
    );
  }

  async mergeBase(left: string, right: string): Promise<string | null> {
    return this.text(["merge-base", left, right]).catch(() => null);
  }

  writeBlob(content: Buffer | string): Promise<string> {
    return this.text(["hash-object", "-w", "--stdin"], { input: content });
  }

  async readBlob(sha: string): Promise<Buffer> {
    const found = await this.#blobs.find(sha);
    if (found?.type !== "blob") throw new Error(`no blob ${sha}`);
    return found.content;
  }

  /** The content of a file at a commit, or `null` when it is not there. */
  async readFile(commit: string, path: string): Promise<Buffer | null> {
    const found = await this.#blobs.find(`${commit}:${path}`);
    return found?.type === "blob" ? found.content : null;
  }

  async writeTree(base: string | null, changes: readonly TreeChange[]): Promise<string> {
    const index = join(this.directory, `index-${process.pid}-${this.#indexes++}`);
    const env = { GIT_INDEX_FILE: index };
    const lines = changes.map((change) =>
      change.sha === null ? `0 ${ZERO}\t${change.path}` : `${change.mode} ${change.sha}\t${change.path}`,
    );
    await this.bytes(["read-tree", base ?? EMPTY_TREE], { env });
    if (lines.length > 0) {
      await this.bytes(["update-index", "--add", "--index-info"], { env, input: `${lines.join("\n")}\n` });
    }
    return this.text(["write-tree"], { env });
  }

  async readTree(tree: string, recursive: boolean): Promise<TreeEntry[]> {
    const out = await this.bytes(["ls-tree", "-z", "-l", ...(recursive ? ["-r", "-t"] : []), tree]);
    return out
      .toString()
      .split("\0")
      .filter(Boolean)
      .map((line) => {
        const [info = "", path = ""] = line.split("\t");
        const [mode = "", type = "", sha = "", size = "-"] = info.split(/ +/);
        return { path, mode, type, sha, size: size === "-" ? null : Number(size) };
      });
  }

  writeCommit(commit: {
    tree: string;
    parents: readonly string[];
    message: string;
    author: Identity;
    committer?: Identity;
  }): Promise<string> {
    const committer = commit.committer ?? commit.author;
    return this.text(["commit-tree", commit.tree, ...commit.parents.flatMap((parent) => ["-p", parent])], {
      input: commit.message,
      env: {
        GIT_AUTHOR_NAME: commit.author.name,
        GIT_AUTHOR_EMAIL: commit.author.email,
        GIT_AUTHOR_DATE: commit.author.date,
        GIT_COMMITTER_NAME: committer.name,
        GIT_COMMITTER_EMAIL: committer.email,
        GIT_COMMITTER_DATE: committer.date,
      },
    });
  }

  /** A commit by its SHA. Commits never change, so each is read once. */
  async readCommit(sha: string): Promise<CommitObject> {
    const known = this.#commits.get(sha);
    if (known !== undefined) return known;
    const [commit] = await this.log([sha, "-n", "1"]);
    if (commit === undefined) throw new Error(`no commit ${sha}`);
    this.#commits.set(sha, commit);
    return commit;
  }

  /** Commits in git's order, newest first, for any `git log` selection. */
  async log(selection: readonly string[]): Promise<CommitObject[]> {
    const format = "%H%x00%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B%x01";
    const out = (await this.bytes(["log", `--format=${format}`, ...selection])).toString();
    return out
      .split("\u0001")
      .map((part) => part.replace(/^\n/, ""))
      .filter(Boolean)
      .map((part) => {
        const [
          sha = "",
          tree = "",
          parents = "",
          an = "",
          ae = "",
          ad = "",
          cn = "",
          ce = "",
          cd = "",
          body = "",
        ] = part.split("\0");
        return {
          sha,
          tree,
          parents: parents.split(" ").filter(Boolean),
          author: { name: an, email: ae, date: ad },
          committer: { name: cn, email: ce, date: cd },
          message: body.trimEnd(),
        };
      });
  }

  /** The tree of merging two commits, or `null` when they conflict. */
  async mergeTree(base: string, head: string): Promise<string | null> {
    try {
      const out = await this.text(["merge-tree", "--write-tree", "--name-only", base, head]);
      return out.split("\n")[0] ?? null;
    } catch (error) {
      if (error instanceof GitError && error.exitCode === 1) return null;
      throw error;
    }
  }
}
