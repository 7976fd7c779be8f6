import type { DiffHunk, DiffLine, FileDiff } from "../unified-diff.ts";
import type { DiffSide, ReviewFinding } from "./finding.ts";

/**
 * Where GitHub takes a review comment: a line that the pull request's diff shows, or a range of them in one hunk. `RIGHT`
 * is for added and unchanged lines, `LEFT` for removed ones
 * (https://docs.github.com/en/rest/pulls/comments#create-a-review-comment-for-a-pull-request).
 */
export interface DiffPosition {
  path: string;
  side: DiffSide;
  /** The last line of the range. */
  line: number;
  /** Absent for a single line; else below `line` and on the same side of the same hunk. */
  startLine?: number;
}

type Place = Pick<ReviewFinding, "path" | "line" | "startLine" | "side">;

/**
 * The place of a finding as GitHub takes it; undefined where no line of it is in the diff. A range that leaves its hunk is
 * cut to what the hunk shows, and an unchanged line that was called `LEFT` is looked at from the right.
 */
export function positionOf(files: readonly FileDiff[], place: Place): DiffPosition | undefined {
  const file = fileAt(files, place.path);
  if (file === undefined || place.line === undefined) return undefined;
  const first = Math.min(place.startLine ?? place.line, place.line);
  const last = Math.max(place.startLine ?? place.line, place.line);
  const side = place.side ?? "RIGHT";
  // The end of a range is where the comment is shown, so its hunk is looked at first.
  for (const hunk of file.hunks.toReversed()) {
    const found = side === "LEFT" ? leftOf(hunk, first, last) : rightOf(hunk, first, last);
    if (found !== undefined) return { path: file.path, ...found };
  }
  return undefined;
}

/** By its new path, or by the one that it had before it was renamed. */
export function fileAt(files: readonly FileDiff[], path: string | undefined): FileDiff | undefined {
  if (path === undefined) return undefined;
  return files.find((file) => file.path === path) ?? files.find((file) => file.oldPath === path);
}

/** The lines of a range, as the side of the position shows them. */
export function linesAt(files: readonly FileDiff[], position: DiffPosition): string[] {
  const numberOf = (line: DiffLine): number => (position.side === "LEFT" ? line.oldLine : line.newLine);
  const first = position.startLine ?? position.line;
  return (fileAt(files, position.path)?.hunks ?? [])
    .flatMap((hunk) => hunk.lines)
    .filter((line) => (position.side === "LEFT" ? line.kind === "removed" : line.kind !== "removed"))
    .filter((line) => numberOf(line) >= first && numberOf(line) <= position.line)
    .map((line) => line.text);
}

type Range = Omit<DiffPosition, "path">;

function rightOf(hunk: DiffHunk, first: number, last: number): Range | undefined {
  const lines = hunk.lines.filter(
    ({ kind, newLine }) => kind !== "removed" && newLine >= first && newLine <= last,
  );
  return rangeOf(
    "RIGHT",
    lines.map(({ newLine }) => newLine),
  );
}

function leftOf(hunk: DiffHunk, first: number, last: number): Range | undefined {
  const lines = hunk.lines.filter(
    ({ kind, oldLine }) => kind !== "added" && oldLine >= first && oldLine <= last,
  );
  const removed = lines.filter(({ kind }) => kind === "removed").map(({ oldLine }) => oldLine);
  if (removed.length > 0) return rangeOf("LEFT", removed);
  return rangeOf(
    "RIGHT",
    lines.map(({ newLine }) => newLine),
  );
}

function rangeOf(side: DiffSide, lines: readonly number[]): Range | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return first === last ? { side, line: last } : { side, line: last, startLine: first };
}
