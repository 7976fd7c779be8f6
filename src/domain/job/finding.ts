import type { Candidate } from "../job.ts";

export type Finding = Candidate["findings"][number];

/** A pull request that mends more than this is not small any more; the rest waits for another round. */
export const MOST_FINDINGS = 20;
const LONGEST_LINE = 200;

/** One finding for each line that holds one of the offsets, with the line's own words. */
export function findingsAt(text: string, offsets: readonly number[]): Finding[] {
  if (offsets.length === 0) return [];
  const findings: Finding[] = [];
  const sorted = offsets.toSorted((one, other) => one - other);
  let at = 0;
  let line = 1;
  for (const start of sorted) {
    for (let next = text.indexOf("\n", at); next >= 0 && next < start; next = text.indexOf("\n", at)) {
      at = next + 1;
      line += 1;
    }
    if (findings.at(-1)?.line === line) continue;
    const end = text.indexOf("\n", at);
    findings.push({ line, says: said(text.slice(at, end < 0 ? undefined : end)) });
  }
  return findings;
}

/** One line of somebody else's words, cut to what a list can hold. */
export function said(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim().slice(0, LONGEST_LINE);
}
