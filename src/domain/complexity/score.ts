import type { ComplexityEstimate } from "../complexity.ts";

/**
 * One number from 0 to 1: the size, and above it a floor for what is at stake.
 * 1 file ≈ 0.2, 3 files ≈ 0.43, 6 files ≈ 0.6, 20 files ≈ 0.8; critical or architectural work is at least 0.75.
 */
export function complexityScore(estimate: Pick<ComplexityEstimate, "files" | "lines" | "flags">): number {
  const { files, lines, flags } = estimate;
  if (flags.readOnly) return 0.05;
  const bySize = 1 - 1 / (1 + Math.max(files, lines / 80) / 4);
  const simple = flags.simplePattern ? bySize * 0.5 : bySize;
  const critical = [
    flags.architecture,
    flags.securityCritical,
    flags.performanceCritical,
    flags.multiStep,
  ].filter(Boolean).length;
  const floor = critical === 0 ? 0 : Math.min(0.95, 0.7 + 0.05 * critical);
  return Math.round(Math.max(simple, floor) * 100) / 100;
}
