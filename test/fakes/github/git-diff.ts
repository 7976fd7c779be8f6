import type { GitRepository } from "./git-repository.ts";

export interface FileDiff {
  readonly filename: string;
  readonly previousFilename: string | null;
  readonly status: "added" | "modified" | "removed" | "renamed" | "copied" | "changed";
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Hunks only, as GitHub gives them; `null` for binary files. */
  readonly patch: string | null;
}

const STATUS: Record<string, FileDiff["status"]> = {
  A: "added",
  M: "modified",
  D: "removed",
  R: "renamed",
  C: "copied",
  T: "changed",
};

/** The unified diff of two commits, as the `application/vnd.github.diff` media type returns it. */
export async function unifiedDiff(repository: GitRepository, base: string, head: string): Promise<string> {
  // Byte for byte: a last line may be an empty one.
  return String(await repository.bytes(["diff", "-M", base, head]));
}

const known = new Map<string, Promise<FileDiff[]>>();

/**
 * File by file what changed between two commits, with rename detection. Commits are named by their
 * content, so each pair is compared once per process.
 */
export function fileDiffs(repository: GitRepository, base: string, head: string): Promise<FileDiff[]> {
  const key = `${base} ${head}`;
  let diffs = known.get(key);
  if (diffs === undefined) {
    diffs = readDiffs(repository, base, head);
    known.set(key, diffs);
  }
  return diffs;
}

async function readDiffs(repository: GitRepository, base: string, head: string): Promise<FileDiff[]> {
  const out = (await repository.bytes(["diff", "-M", "--raw", "-z", "--abbrev=40", base, head])).toString();
  const fields = out.split("\0");
  const files: FileDiff[] = [];
  for (let at = 0; fields[at]?.startsWith(":");) {
    const [, , oldSha = "", newSha = "", letter = "M"] = (fields[at] ?? "").split(" ");
    const from = fields[at + 1] ?? "";
    const renamed = /^[RC]/.test(letter);
    const to = renamed ? (fields[at + 2] ?? "") : from;
    at += renamed ? 3 : 2;
    files.push({
      filename: to,
      previousFilename: renamed ? from : null,
      status: STATUS[letter[0] ?? "M"] ?? "modified",
      sha: letter === "D" ? oldSha : newSha,
      ...(await fileChanges(repository, base, head, renamed ? [from, to] : [to])),
    });
  }
  return files;
}

async function fileChanges(
  repository: GitRepository,
  base: string,
  head: string,
  paths: string[],
): Promise<Pick<FileDiff, "additions" | "deletions" | "patch">> {
  const text = String(await repository.bytes(["diff", "-M", base, head, "--", ...paths])).replace(/\n$/, "");
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith("@@"));
  if (start < 0) return { additions: 0, deletions: 0, patch: null };
  const hunks = lines.slice(start);
  return {
    additions: hunks.filter((line) => line.startsWith("+")).length,
    deletions: hunks.filter((line) => line.startsWith("-")).length,
    patch: hunks.join("\n"),
  };
}
