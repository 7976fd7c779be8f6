import { parseUnifiedDiff } from "./unified-diff.ts";

export interface DiffStat {
  files: number;
  additions: number;
  deletions: number;
}

/** Files and lines of a unified diff, as `git diff --shortstat` counts them. */
export function diffStat(diff: string): DiffStat {
  const files = parseUnifiedDiff(diff);
  const lines = files.flatMap((file) => file.hunks.flatMap((hunk) => hunk.lines));
  return {
    files: files.length,
    additions: lines.filter((line) => line.kind === "added").length,
    deletions: lines.filter((line) => line.kind === "removed").length,
  };
}
