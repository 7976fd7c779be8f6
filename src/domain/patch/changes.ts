import type { DiffLine, FileDiff } from "../unified-diff.ts";

/** Lines that were taken out and put in at one place, without context between them. */
export interface Change {
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
    let current: Change = { removed: [], added: [] };
    for (const line of hunk.lines) {
      if (line.kind === "context") {
        if (current.removed.length + current.added.length > 0) changes.push(current);
        current = { removed: [], added: [] };
      } else {
        current[line.kind].push(line);
      }
    }
    if (current.removed.length + current.added.length > 0) changes.push(current);
  }
  return changes;
}

/** A rewrite larger than this is not an edit of its lines any more. */
const LARGEST_CHANGE = 80;

/** Removed lines with the added line that each most likely became; lines without a likeness are left out. */
export function pairLines({ removed, added }: Change): LinePair[] {
  if (removed.length > LARGEST_CHANGE || added.length > LARGEST_CHANGE) return [];
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
  return Array.from(text.slice(0, 1000).matchAll(/[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu), ([word]) => word);
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
