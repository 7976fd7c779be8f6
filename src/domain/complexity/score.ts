import type { ComplexityEstimate, Evidence } from "../complexity.ts";
import type { TaskSize } from "./task-size.ts";

type Scored = Pick<ComplexityEstimate, "files" | "lines" | "flags">;

/**
 * One number from 0 to 1: the size, and above it a floor for what is at stake.
 * 1 file ≈ 0.2, 3 files ≈ 0.43, 6 files ≈ 0.6, 20 files ≈ 0.8; critical or architectural work is at least 0.75.
 */
export function complexityScore(estimate: Scored): number {
  if (estimate.flags.readOnly) return 0.05;
  return Math.round(Math.max(sizeScore(estimate), floorOf(estimate.flags)) * 100) / 100;
}

/** What the score is made of, for the user: what was not counted is said to be about so much. */
export function scoreEvidence(estimate: Scored & Pick<TaskSize, "known" | "linesKnown">): Evidence {
  const { files, lines, flags, known, linesKnown } = estimate;
  const size = `${known ? "" : "about "}${files} ${files === 1 ? "file" : "files"} and ${linesKnown ? "" : "about "}${lines} lines`;
  const because = flags.readOnly
    ? "as nothing changes"
    : floorOf(flags) > sizeScore(estimate)
      ? "the least for work that is critical, architectural or of several steps"
      : flags.simplePattern
        ? `half of what its size (${size}) makes, for a simple edit`
        : `by its size: ${size}`;
  return { about: "score", says: `is ${complexityScore(estimate)} on a scale from 0 to 1, ${because}` };
}

function sizeScore({ files, lines, flags }: Scored): number {
  const bySize = 1 - 1 / (1 + Math.max(files, lines / 80) / 4);
  return flags.simplePattern ? bySize * 0.5 : bySize;
}

function floorOf(flags: Scored["flags"]): number {
  const critical = [
    flags.architecture,
    flags.securityCritical,
    flags.performanceCritical,
    flags.multiStep,
  ].filter(Boolean).length;
  return critical === 0 ? 0 : Math.min(0.95, 0.7 + 0.05 * critical);
}
