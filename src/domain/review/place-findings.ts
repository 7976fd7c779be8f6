import type { FileDiff } from "../unified-diff.ts";
import { bySeverity, type EarlierFinding, type ReviewFinding } from "./finding.ts";
import { type Fingerprint, fingerprintOf, isSaid, isTwin } from "./fingerprint.ts";
import { type DiffPosition, positionOf } from "./position.ts";
import { fitSuggestion } from "./suggestion.ts";

/** A finding that will be said. */
export interface PlacedFinding extends Fingerprint {
  finding: ReviewFinding;
  /** Undefined: it fits no line of the diff, so the summary says it. */
  position: DiffPosition | undefined;
  /** Replaces the lines of the position. */
  suggestion: { text: string | undefined } | undefined;
}

export interface PlacedFindings {
  /** Most serious first. */
  said: PlacedFinding[];
  /** Said on an earlier push, or twice in this review. */
  repeated: number;
  /** Less serious ones beyond the limit. */
  beyond: number;
}

/** Findings as they go out: none twice, the most serious ones, each where GitHub takes it. */
export function placeFindings(options: {
  /** The whole diff of the pull request. */
  files: readonly FileDiff[];
  findings: readonly ReviewFinding[];
  earlier: readonly EarlierFinding[];
  /** The most that may be said. */
  limit: number;
}): PlacedFindings {
  const { files, earlier, limit } = options;
  const known: EarlierFinding[] = [];
  const fresh: PlacedFinding[] = [];
  for (const finding of options.findings.toSorted(bySeverity)) {
    const placed = placeOf(files, finding);
    if (isSaid(finding, placed, earlier) || known.some((other) => isTwin(finding, placed, other))) continue;
    const { fingerprint, near } = placed;
    known.push({ fingerprint, near, path: finding.path, title: finding.title });
    fresh.push(placed);
  }
  return {
    said: fresh.slice(0, limit),
    repeated: options.findings.length - fresh.length,
    beyond: Math.max(0, fresh.length - limit),
  };
}

function placeOf(files: readonly FileDiff[], finding: ReviewFinding): PlacedFinding {
  const fitted = fitSuggestion(files, finding);
  const position = fitted?.position ?? positionOf(files, finding);
  return {
    ...fingerprintOf(files, finding, position),
    finding,
    position,
    suggestion: fitted === undefined ? undefined : { text: fitted.text },
  };
}
