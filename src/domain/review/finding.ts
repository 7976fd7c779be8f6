/** From what must not be merged to what may be mended some day. Matters of taste are no findings. */
export const SEVERITIES = ["critical", "major", "minor"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const RISKS = ["low", "medium", "high"] as const;
export type Risk = (typeof RISKS)[number];

/** `RIGHT` counts lines of the new file (added or unchanged), `LEFT` lines of the old one (removed). */
export type DiffSide = "LEFT" | "RIGHT";

/** Something wrong that a reviewer saw, as it said it: nothing in it has been checked against the diff. */
export interface ReviewFinding {
  severity: Severity;
  /** One line: what is wrong. */
  title: string;
  /** Why, and what comes of it. Markdown. */
  reason: string;
  /** Undefined for what is about no file. */
  path?: string;
  /** 1-based; the last one where it is about several lines. */
  line?: number;
  startLine?: number;
  side?: DiffSide;
  suggestion?: Suggestion;
}

/** A small edit that mends it. */
export interface Suggestion {
  /** The whole lines that it replaces, exactly as the new file has them. */
  replaces: string;
  /** What they become; empty: they are removed. */
  with: string;
}

/** What a reviewer says about one part of a change. */
export interface PartReview {
  /** What the change does, in a sentence or two. */
  summary: string;
  risk: Risk;
  riskReason: string;
  findings: ReviewFinding[];
  /** Numbers of earlier findings that the change has mended. */
  mended: number[];
}

/** Something that was said before on this pull request. */
export interface EarlierFinding {
  /** See `fingerprintOf`. */
  fingerprint: string;
  near: readonly string[];
  path: string | undefined;
  title: string;
}

/** Most serious first; those of one severity stay in their order. */
export function bySeverity(one: { severity: Severity }, other: { severity: Severity }): number {
  return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
}

/** The worst of several; `low` where there is none. */
export function highestRisk(risks: readonly Risk[]): Risk {
  return RISKS.findLast((risk) => risks.includes(risk)) ?? "low";
}
