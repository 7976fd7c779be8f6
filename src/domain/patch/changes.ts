import type { DiffHunk, DiffLine, FileDiff } from "../unified-diff.ts";

/** Lines that were taken out and put in at one place, without context between them. */
export interface Change {
  hunk: DiffHunk;
  removed: DiffLine[];
  added: DiffLine[];
}

export interface LinePair {
  removed: DiffLine;
  added: DiffLine;
}

export function changesOf(file: FileDiff): Change[] {
  const changes: Change[] = [];
  for (const hunk of file.hunks) {
    let current: Change = { hunk, removed: [], added: [] };
    for (const line of hunk.lines) {
      if (line.kind === "context") {
        if (current.removed.length + current.added.length > 0) changes.push(current);
        current = { hunk, removed: [], added: [] };
      } else {
        current[line.kind].push(line);
      }
    }
    if (current.removed.length + current.added.length > 0) changes.push(current);
  }
  return changes;
}

/** The change that a changed line belongs to. */
export function changeOf(subject: { changes: Change[] }, line: DiffLine): Change | undefined {
  const known =
    CHANGES.get(subject.changes) ??
    new Map(
      subject.changes.flatMap((change) =>
        [...change.removed, ...change.added].map((one) => [one, change] as const),
      ),
    );
  CHANGES.set(subject.changes, known);
  return known.get(line);
}

const CHANGES = new WeakMap<Change[], Map<DiffLine, Change>>();

/** A rewrite larger than this is not an edit of its lines any more, unless each is like the one in its position. */
const LARGEST_CHANGE = 80;

/** Removed lines with the added line that each most likely became; lines without a likeness are left out. */
export function pairLines(change: Change): LinePair[] {
  const known = PAIRS.get(change) ?? mostAlike(change);
  PAIRS.set(change, known);
  return known;
}

/** Many rules ask for the same pairs. */
const PAIRS = new WeakMap<Change, LinePair[]>();

/** From here on a line of a large change became the one in the same position. */
const SURELY_ALIKE = 0.6;

function mostAlike({ removed, added }: Change): LinePair[] {
  if (removed.length > LARGEST_CHANGE || added.length > LARGEST_CHANGE) {
    return removed.length === added.length
      ? removed.flatMap((old, at) => {
          const now = added[at]!;
          return similarity(old.text, now.text) >= SURELY_ALIKE ? [{ removed: old, added: now }] : [];
        })
      : [];
  }
  // A line alone against a line alone is an edit, unless the two have nothing in common.
  const least = removed.length === 1 && added.length === 1 ? 0.1 : 0.3;
  const candidates = removed.flatMap((old, oldAt) =>
    added.flatMap((now, newAt) => {
      const likeness = similarity(old.text, now.text);
      // Of equally like lines the one in the same position is meant.
      return likeness < least ? [] : [{ old, now, score: likeness - Math.abs(oldAt - newAt) / 1000 }];
    }),
  );
  const taken = new Set<DiffLine>();
  const pairs: LinePair[] = [];
  for (const { old, now } of candidates.toSorted((a, b) => b.score - a.score)) {
    if (taken.has(old) || taken.has(now)) continue;
    taken.add(old).add(now);
    pairs.push({ removed: old, added: now });
  }
  return pairs;
}

/** Characters that are compared with one group of lines; that takes a second or so. */
const MOST_COMPARED = 20_000_000;

/**
 * Whether one of the removed lines among these is like the text. Where that was asked too often, the answer is yes: then
 * somebody looks.
 */
export function isLikeAny(lines: DiffLine[], text: string, least: number): boolean {
  const known = LIKENESS.get(lines) ?? {
    removed: lines.filter(({ kind }) => kind === "removed"),
    answers: new Map<string, boolean>(),
    compared: 0,
  };
  LIKENESS.set(lines, known);
  const key = `${least} ${text}`;
  const answer =
    known.answers.get(key) ??
    known.removed.some((old) => {
      known.compared += Math.min(old.text.length, LONGEST) + Math.min(text.length, LONGEST);
      return known.compared > MOST_COMPARED || similarity(old.text, text) > least;
    });
  known.answers.set(key, answer);
  return answer;
}

const LIKENESS = new WeakMap<
  DiffLine[],
  { removed: DiffLine[]; answers: Map<string, boolean>; compared: number }
>();

/** Characters of a line that count. */
const LONGEST = 1000;

/** Sørensen–Dice coefficient over the words of two lines, 0–1. */
export function similarity(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    common++;
  }
  return (2 * common) / (left.length + right.length);
}

function words(text: string): string[] {
  return Array.from(text.slice(0, LONGEST).matchAll(/[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu), ([word]) => word);
}

const COMMENT =
  /^\s*(?:\/\/|\/\*|\*(?:\s|\/|$)|#(?!\[|!\[|\s*(?:if|endif|else|elif|pragma|define|include|region)\b|(?:expect|require)\()|--\s|;;|<!--|%\s|'\s|REM\s)/u;

export function isComment(text: string): boolean {
  return COMMENT.test(text);
}

/** A commented line without its comment sign. */
export function uncomment(text: string): string {
  return text.replace(/^\s*(?:\/\/+|\/\*+|\*|#+|--|;;|<!--|%)\s?/u, "").replace(/(?:\*\/|-->)\s*$/u, "");
}
