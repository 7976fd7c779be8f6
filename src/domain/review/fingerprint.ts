import { textHash } from "../text-hash.ts";
import type { FileDiff } from "../unified-diff.ts";
import type { EarlierFinding, ReviewFinding } from "./finding.ts";
import { type DiffPosition, linesAt } from "./position.ts";

/** Of two titles that share at least this part of their words, the second says nothing new. */
const ALIKE = 0.5;
/** Lines around a finding by which one that was put a little beside it is known again. */
const NEIGHBOURHOOD = 3;
/** A line of fewer letters (a brace, `end`) is everywhere and tells nothing. */
const TELLING = 4;

/** By what a finding is known again after a push, whatever its line numbers and its words have become. */
export interface Fingerprint {
  /** Of file and code; of file and words for what stands at no line. */
  fingerprint: string;
  /** Of the lines around it; empty for what stands at no line. */
  near: readonly string[];
}

export function fingerprintOf(
  files: readonly FileDiff[],
  finding: Pick<ReviewFinding, "path" | "title">,
  position: DiffPosition | undefined,
): Fingerprint {
  const code = position === undefined ? [] : linesAt(files, position).map(plain).filter(Boolean);
  const what = code.length > 0 ? code.join("\n") : wordsOf(finding.title).join(" ");
  return {
    fingerprint: textHash(JSON.stringify([finding.path ?? "", what])).slice(0, 20),
    near: position === undefined ? [] : neighbourhood(files, position),
  };
}

/**
 * Whether this has been said on the pull request before: at the same code, however it is worded now, or in much the same
 * words about lines beside it. The same words elsewhere in the file are another finding.
 */
export function isSaid(
  finding: Pick<ReviewFinding, "path" | "title">,
  print: Fingerprint,
  said: readonly EarlierFinding[],
): boolean {
  return said.some((earlier) => earlier.fingerprint === print.fingerprint || isTwin(finding, print, earlier));
}

/** Whether two findings of one review are the same: one line may have two faults, told in different words. */
export function isTwin(
  finding: Pick<ReviewFinding, "path" | "title">,
  { near }: Fingerprint,
  other: EarlierFinding,
): boolean {
  if (other.path !== finding.path || !areAlike(other.title, finding.title)) return false;
  if (near.length === 0 && other.near.length === 0) return true;
  return near.some((line) => other.near.includes(line));
}

function neighbourhood(files: readonly FileDiff[], { path, side, line, startLine }: DiffPosition): string[] {
  const around = { side, line: line + NEIGHBOURHOOD, startLine: (startLine ?? line) - NEIGHBOURHOOD };
  const lines = linesAt(files, { path, ...around });
  const telling = lines.map(plain).filter((text) => text.replaceAll(/[^\p{L}\p{N}]/gu, "").length >= TELLING);
  return [...new Set(telling.map((text) => textHash(text).slice(0, 8)))];
}

const plain = (line: string): string => line.replaceAll(/\s+/g, " ").trim();

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
