import type { Attempt } from "../domain/attempt.ts";
import type { RedCause } from "../domain/verdict.ts";

/**
 * One thing that is known of a failed attempt, as `dimension:value`. One value a dimension. The text of a task is no
 * evidence: its kind, predicted size and what is at stake were all tried and made the choice worse (bench/README.md).
 */
export type EvidenceItem = string;

/** Above this many changed lines a failed patch counts as large. Chosen on the replay data by cross-validation. */
export const LARGE_PATCH_LINES = 30;

/** What a failed attempt left behind. Dimensions that are unknown are left out: they say nothing. */
export function evidenceOfAttempt(
  attempt: Pick<Attempt, "stat" | "confidence" | "end">,
  cause?: RedCause | "before-ci",
): EvidenceItem[] {
  const items: EvidenceItem[] = [];
  if (attempt.stat !== undefined) {
    const lines = attempt.stat.additions + attempt.stat.deletions;
    items.push(`patch:${lines > LARGE_PATCH_LINES ? "large" : "small"}`);
  }
  if (attempt.confidence !== undefined) items.push(`confidence:${attempt.confidence < 0.7 ? "low" : "high"}`);
  if (attempt.end !== undefined && attempt.end !== "submitted") items.push(`end:${attempt.end}`);
  if (cause === "before-ci") items.push("red:before-ci");
  return items;
}

/** The item in words, for a sentence that starts "after a failure that left". */
export function inWords(item: EvidenceItem): string {
  const words: Record<string, string> = {
    "patch:large": `a patch of more than ${LARGE_PATCH_LINES} lines`,
    "patch:small": `a patch of at most ${LARGE_PATCH_LINES} lines`,
    "confidence:low": "low confidence",
    "confidence:high": "fair confidence",
    "red:before-ci": "nothing worth a CI run",
  };
  return words[item] ?? item.replace(":", " ");
}
