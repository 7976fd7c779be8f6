import { type DiffLine, type FileDiff, parseUnifiedDiff } from "../unified-diff.ts";

/** One file of a comparison: its hunks as the code host gives them, undefined where it gives none (too large, binary). */
export interface ChangedFile {
  path: string;
  patch: string | undefined;
}

/** Lines of the new files that a push has touched, by path; `all` where that cannot be told line by line. */
export type FreshLines = ReadonlyMap<string, ReadonlySet<number> | "all">;

/** What a comparison of two heads has touched. A removal touches the lines on both of its sides. */
export function freshLines(changes: readonly ChangedFile[]): FreshLines {
  return new Map(changes.map((change) => [change.path, linesOf(change)]));
}

function linesOf({ path, patch }: ChangedFile): ReadonlySet<number> | "all" {
  const hunks = patch === undefined ? undefined : hunksOf(path, patch);
  if (hunks === undefined) return "all";
  const lines = new Set<number>();
  for (const hunk of hunks) {
    let last = (hunk.find(({ kind }) => kind !== "removed")?.newLine ?? 1) - 1;
    for (const line of hunk) {
      if (line.kind === "removed") lines.add(last).add(last + 1);
      else {
        last = line.newLine;
        if (line.kind === "added") lines.add(last);
      }
    }
  }
  return lines;
}

function hunksOf(path: string, patch: string): DiffLine[][] | undefined {
  try {
    const name = /["\\\n]/.test(path) ? "file" : path;
    return parseUnifiedDiff(`--- a/${name}\n+++ b/${name}\n${patch}\n`).flatMap((file) =>
      file.hunks.map((hunk) => hunk.lines),
    );
  } catch {
    // A patch that the host has cut short: what it leaves out may be new.
    return undefined;
  }
}

/**
 * The hunks of a pull request's diff that hold something new. Whole hunks, so that what is read and where a comment may
 * stand are those of the whole pull request; what a merge from the base brought in is in no hunk of it.
 */
export function onlyFresh(files: readonly FileDiff[], fresh: FreshLines): FileDiff[] {
  return files.flatMap((file) => {
    const lines = fresh.get(file.path);
    if (lines === undefined) return [];
    if (lines === "all" || file.kind === "deleted") return [file];
    const hunks = file.hunks.filter((hunk) =>
      hunk.lines.some(({ kind, newLine }) => kind !== "removed" && lines.has(newLine)),
    );
    return hunks.length === 0 ? [] : [{ ...file, hunks }];
  });
}
