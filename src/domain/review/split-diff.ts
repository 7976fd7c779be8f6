import { groupBy } from "../group-by.ts";
import { isGeneratedPath } from "../complexity/generated-paths.ts";
import { roleOf } from "../patch/file-role.ts";
import type { DiffHunk, FileDiff } from "../unified-diff.ts";

/** What one conversation reads: whole hunks of files that belong together. */
export interface DiffPart {
  /** A file that is too large for one part is in several, each with some of its hunks. */
  files: FileDiff[];
  /** About how many tokens a prompt needs to show it. */
  tokens: number;
}

export interface LeftOut {
  path: string;
  /** For people, without a full stop: "machines write it". */
  reason: string;
}

export interface SplitDiff {
  parts: DiffPart[];
  leftOut: LeftOut[];
}

/** Characters a token stands for, at the least; and what a line costs beside its text: two numbers and a mark. */
const CHARACTERS_PER_TOKEN = 3;
const LINE_TOKENS = 5;
/** The name of a file and the head of a hunk. */
const HEAD_TOKENS = 30;

/**
 * Cuts a diff into parts of at most `tokens` each, at most `parts` of them, keeping together what belongs together: a file
 * and its tests first, then a folder. Never inside a hunk: one that is too large alone is left out, as is what machines
 * write and what shows no text. Everything that is left out is told, with the reason.
 */
export function splitDiff(files: readonly FileDiff[], limits: { tokens: number; parts: number }): SplitDiff {
  const leftOut: LeftOut[] = [];
  const readable = files.flatMap((file) => {
    const reason = unreadable(file);
    if (reason !== undefined) leftOut.push({ path: file.path, reason });
    return reason === undefined ? fittingHunks(file, limits.tokens, leftOut) : [];
  });
  const packed = pack(readable, limits.tokens);
  const heaviestFirst = packed.toSorted((a, b) => weightOf(b) - weightOf(a));
  const kept = new Set(heaviestFirst.slice(0, limits.parts));
  for (const part of packed) {
    if (kept.has(part)) continue;
    const reason = `the change is larger than the ${limits.parts} parts that one review reads`;
    leftOut.push(...part.files.map(({ path }) => ({ path, reason })));
  }
  return { parts: packed.filter((part) => kept.has(part)), leftOut: distinct(leftOut) };
}

function unreadable(file: FileDiff): string | undefined {
  if (file.binary) return "it is binary";
  if (isGeneratedPath(file.path)) return "machines write it";
  if (file.hunks.length > 0) return undefined;
  return file.kind === "renamed" || file.kind === "copied"
    ? `it is only ${file.kind}`
    : "the diff shows no line of it";
}

function fittingHunks(file: FileDiff, tokens: number, leftOut: LeftOut[]): FileDiff[] {
  const hunks = file.hunks.filter((hunk) => HEAD_TOKENS + hunkTokens(hunk) <= tokens);
  const large = file.hunks.length - hunks.length;
  if (large > 0) {
    const what = large === 1 ? "one hunk of it is" : `${large} hunks of it are`;
    leftOut.push({ path: file.path, reason: `${what} too large to be read at once` });
  }
  return hunks.length === 0 ? [] : [{ ...file, hunks }];
}

function hunkTokens(hunk: DiffHunk): number {
  return hunk.lines.reduce(
    (sum, { text }) => sum + LINE_TOKENS + Math.ceil(text.length / CHARACTERS_PER_TOKEN),
    HEAD_TOKENS,
  );
}

const fileTokens = (file: FileDiff): number =>
  file.hunks.reduce((sum, hunk) => sum + hunkTokens(hunk), HEAD_TOKENS);
const tokensOf = (files: readonly FileDiff[]): number =>
  files.reduce((sum, file) => sum + fileTokens(file), 0);

/** Fills one part after the other, and begins a new one where a group that fits whole would be torn. */
function pack(files: readonly FileDiff[], tokens: number): DiffPart[] {
  const parts: DiffPart[] = [];
  const put = (group: FileDiff[], needed: number): void => {
    const last = parts.at(-1);
    if (last === undefined || last.tokens + needed > tokens) parts.push({ files: group, tokens: needed });
    else {
      last.files.push(...group);
      last.tokens += needed;
    }
  };
  const addAll = (groups: readonly FileDiff[][], smaller: (group: FileDiff[]) => FileDiff[][]): void => {
    for (const group of groups) {
      const needed = tokensOf(group);
      if (needed <= tokens) put(group, needed);
      else addAll(smaller(group), smallerThan(smaller));
    }
  };
  addAll(byPath(files, folderOf), byKin);
  return parts;
}

type Smaller = (group: FileDiff[]) => FileDiff[][];

/** Folder, then a file with its tests, then a file, then its hunks. */
const byKin: Smaller = (group) => byPath(group, stemOf);
const byFile: Smaller = (group) => group.map((file) => [file]);
const byHunk: Smaller = (group) =>
  group.flatMap((file) => file.hunks.map((hunk) => [{ ...file, hunks: [hunk] }]));
const smallerThan = (smaller: Smaller): Smaller => (smaller === byKin ? byFile : byHunk);

function byPath(files: readonly FileDiff[], keyOf: (path: string) => string): FileDiff[][] {
  const groups = groupBy(files, (file) => keyOf(file.path));
  return [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

/** Folders that say what kind of file is in them, not what it is about. */
const KIND_FOLDER = /^(?:src|lib|app|main|java|kotlin|python|tests?|__tests__|specs?|unit|integration|e2e)$/i;

/** `src/auth/token.ts` and `test/auth/token.test.ts` are both about `auth`. */
function folderOf(path: string): string {
  const folders = path.split("/").slice(0, -1);
  return folders
    .filter((folder) => !KIND_FOLDER.test(folder))
    .join("/")
    .toLowerCase();
}

/** `token` for `token.ts`, `token.test.ts`, `test_token.py`, `TokenTest.java` and `token_spec.rb`. */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name
    .replace(/^\.+/, "")
    .replace(/\..*$/, "")
    .replace(/^tests?[_-]|[_-](?:tests?|spec)$|(?<=[a-z0-9])(?:Tests?|Spec|IT)$/, "")
    .toLowerCase();
}

/** Code weighs more than its tests, and both more than prose, where not everything can be read. */
function weightOf(part: DiffPart): number {
  return part.files.reduce((sum, file) => {
    const { source, prose } = roleOf(file.path);
    const changed = file.hunks.flatMap((hunk) => hunk.lines).filter(({ kind }) => kind !== "context").length;
    return sum + changed * (source ? 4 : prose ? 1 : 2);
  }, 0);
}

function distinct(leftOut: readonly LeftOut[]): LeftOut[] {
  const seen = new Set<string>();
  return leftOut.filter(({ path, reason }) => {
    const key = `${path}\0${reason}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
