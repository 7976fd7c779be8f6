import { textHash } from "../text-hash.ts";
import type { EarlierFinding, ReviewFinding } from "./finding.ts";

/** Of two titles that share at least this part of their words, the second says nothing new. */
const ALIKE = 0.6;

/**
 * Tells findings apart from one push to the next: by file and by the code that they stand at, whatever its line numbers
 * and indentation have become and however a model words it this time. Without code, by the words of the title.
 */
export function fingerprintOf(
  finding: Pick<ReviewFinding, "path" | "title">,
  code: readonly string[],
): string {
  const lines = code.map((line) => line.replaceAll(/\s+/g, " ").trim()).filter((line) => line !== "");
  const what = lines.length > 0 ? lines.join("\n") : wordsOf(finding.title).join(" ");
  return textHash(JSON.stringify([finding.path ?? "", what])).slice(0, 20);
}

/** Whether this has been said on the pull request: at the same code, or about the same file in much the same words. */
export function isSaid(
  finding: Pick<ReviewFinding, "path" | "title">,
  fingerprint: string,
  said: readonly EarlierFinding[],
): boolean {
  return said.some(
    (earlier) =>
      earlier.fingerprint === fingerprint ||
      (earlier.path === finding.path && areAlike(earlier.title, finding.title)),
  );
}

function areAlike(one: string, other: string): boolean {
  const mine = wordsOf(one);
  const theirs = new Set(wordsOf(other));
  const shared = mine.filter((word) => theirs.has(word)).length;
  return shared > 0 && shared / (mine.length + theirs.size - shared) >= ALIKE;
}

/** Sorted, as the order of the words is chance; short ones are in every title. */
function wordsOf(title: string): string[] {
  const words = title.toLowerCase().match(/[\p{L}\p{N}_]{3,}/gu) ?? [];
  return [...new Set(words)].toSorted();
}
