import picomatch from "picomatch";
import { isGeneratedPath, type LinguistRule } from "./complexity/generated-paths.ts";
import { parseUnifiedDiff, type FileDiff } from "./unified-diff.ts";

/** The size of a change without what machines write. */
export interface DiffSize {
  files: number;
  /** Lines added and removed; a moved line counts once. */
  lines: number;
  hunks: number;
  /** Lines that were only moved. */
  movedLines: number;
  /** By file extension, most lines first: `ts`, `py`. */
  languages: string[];
  /** Files left out because machines write them. */
  leftOut: string[];
  /** How it was counted, for the user. */
  evidence: { about: string; says: string }[];
}

/** Shorter lines (a brace, `return;`) are the same everywhere: equal ones are no move. */
const SHORTEST_MOVE = 4;

/**
 * Counts a unified diff. Generated files, lockfiles, vendored folders and snapshots are left out by name and by the
 * repository's linguist attributes; a line that is removed in one place and added in another counts once.
 * `usedBy` says how many other files use what changed. Throws `DiffSyntaxError` for what is no unified diff.
 */
export function diffSize(diff: string, options: DiffSizeOptions = {}): DiffSize {
  return sizeOfFiles(parseUnifiedDiff(diff), options);
}

interface DiffSizeOptions {
  linguist?: readonly LinguistRule[];
  usedBy?: number;
}

/** The same for a diff that has been read, or for some of its files. */
export function sizeOfFiles(all: readonly FileDiff[], options: DiffSizeOptions = {}): DiffSize {
  const isGenerated = generatedBy(options.linguist ?? []);
  const leftOut = all.filter((file) => isGenerated(file.path)).map((file) => file.path);
  const files = all.filter((file) => !isGenerated(file.path));
  const changed = files.flatMap((file) => file.hunks.flatMap((hunk) => hunk.lines));
  const added = changed.filter((line) => line.kind === "added").map((line) => line.text.trim());
  const removed = changed.filter((line) => line.kind === "removed").map((line) => line.text.trim());
  const movedLines = movesBetween(removed, added);
  const lines = added.length + removed.length - movedLines;
  const hunks = files.reduce((sum, file) => sum + file.hunks.length, 0);
  const languages = languagesOf(files);
  return {
    files: files.length,
    lines,
    hunks,
    movedLines,
    languages,
    leftOut,
    evidence: [
      {
        about: "lines",
        says: `${lines} changed lines in ${hunks} hunks${movedLines === 0 ? "" : `, ${movedLines} of them moved`}`,
      },
      ...(languages.length === 0 ? [] : [{ about: "languages", says: languages.join(", ") }]),
      ...(leftOut.length === 0
        ? []
        : [{ about: "files", says: `not counted, as machines write them: ${leftOut.join(", ")}` }]),
      ...(options.usedBy === undefined
        ? []
        : [{ about: "files", says: `${options.usedBy} other files use what changed` }]),
    ],
  };
}

/** The last rule that matches wins, as in git; without one the usual names decide. */
function generatedBy(rules: readonly LinguistRule[]): (path: string) => boolean {
  const compiled = rules.map(({ pattern, generated }) => ({
    generated,
    matches: picomatch(pattern.replace(/^\//, ""), { dot: true, basename: !pattern.includes("/") }),
  }));
  return (path) => compiled.findLast((rule) => rule.matches(path))?.generated ?? isGeneratedPath(path);
}

/** How many removed lines turn up among the added ones. */
function movesBetween(removed: readonly string[], added: readonly string[]): number {
  const waiting = new Map<string, number>();
  for (const line of removed)
    if (line.length >= SHORTEST_MOVE) waiting.set(line, (waiting.get(line) ?? 0) + 1);
  let moves = 0;
  for (const line of added) {
    const left = waiting.get(line) ?? 0;
    if (left === 0) continue;
    waiting.set(line, left - 1);
    moves += 1;
  }
  return moves;
}

function languagesOf(files: readonly FileDiff[]): string[] {
  const lines = new Map<string, number>();
  for (const file of files) {
    const extension = /\.(\w+)$/.exec(file.path)?.[1]?.toLowerCase();
    if (extension === undefined) continue;
    const changed = file.hunks.flatMap((hunk) => hunk.lines).filter((line) => line.kind !== "context").length;
    lines.set(extension, (lines.get(extension) ?? 0) + changed);
  }
  return [...lines].toSorted(([, one], [, other]) => other - one).map(([extension]) => extension);
}
