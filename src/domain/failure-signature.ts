import { textHash } from "./text-hash.ts";
import type { FailureEvidence } from "./verdict.ts";

/*
 * A signature is equal for equal failures of two runs, whatever differs between any two runs: times, durations,
 * temporary paths, hashes, counts, line numbers, and the order in which tests happened to fail.
 */

/** Messages that take part in a signature; a failure with more is told apart well enough by these. */
const MOST_MESSAGES = 100;

/** Empty when there is nothing to tell the failure by: an unknown failure is like no other. */
export function signatureOf(tests: readonly string[], messages: readonly string[]): string {
  const names = sorted(tests.map(withoutRunValues));
  // Numbers that belong to a word stay: TS2322 and TS2554 are two errors.
  const said = sorted(
    messages.map((message) => withoutRunValues(message).replace(/(?<![A-Za-z\d])\d+/g, "0")),
  ).slice(0, MOST_MESSAGES);
  if (names.length === 0 && said.length === 0) return "";
  const text = JSON.stringify([names, said]);
  return textHash(text);
}

/** One signature over all failing checks of a commit; empty as soon as one of them is unknown. */
export function combinedSignature(evidence: readonly Pick<FailureEvidence, "check" | "signature">[]): string {
  if (evidence.length === 0 || evidence.some(({ signature }) => signature === "")) return "";
  const text = JSON.stringify(sorted(evidence.map(({ check, signature }) => `${check} ${signature}`)));
  return textHash(text);
}

/** Takes out what another run of the same thing would print differently. Numbers stay: test names count on them. */
function withoutRunValues(text: string): string {
  return text
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?/g, "<time>")
    .replace(/\b\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?\b/g, "<time>")
    .replace(/\b\d+(?:\.\d+)? ?(?:ms|µs|ns|s|sec|secs|seconds|minutes)\b/g, "<duration>")
    .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<id>")
    .replace(/\b0x[0-9a-f]+\b/gi, "<hex>")
    .replace(/(?:\/private)?\/(?:tmp|var\/folders|var\/tmp)\/[^\s'"`):,]*/g, "<tmp>")
    .replace(/[A-Z]:\\Users\\[^\s'"`):,]*?\\Temp\\[^\s'"`):,]*/gi, "<tmp>")
    .replace(
      /\/home\/runner\/work\/[^/\s]+\/[^/\s]+\/|[A-Z]:\\a\\[^\\\s]+\\[^\\\s]+\\|\/__w\/[^/\s]+\/[^/\s]+\//g,
      "",
    )
    .replace(/:\d+(?::\d+)?\b/g, ":<line>")
    .replace(/\b(?=[a-f]{0,63}\d)[0-9a-f]{7,64}\b/g, "<hash>")
    .replace(/\s+/g, " ")
    .trim();
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ""))].toSorted();
}
