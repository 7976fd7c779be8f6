import type { Cost } from "../money.ts";
import type { ReviewFinding, Risk } from "./finding.ts";
import type { LeftOut } from "./split-diff.ts";

/** What was found, before anything of it is looked for in the diff. */
export interface ReviewOutput {
  /** What the change does: a sentence or two from each part. */
  summary: string;
  risk: Risk;
  riskReason: string;
  /** Those that the second pass let stand, most serious first. */
  findings: ReviewFinding[];
  /** Fingerprints of earlier findings that the change has mended. */
  mended: string[];
  /** Findings that had been said before. */
  repeated: number;
  /** Findings that the second pass did not confirm. */
  dropped: number;
  /** Why no second pass stands behind them, for people; absent where one does. */
  unchecked?: string;
  /** Parts that were read. */
  parts: number;
  leftOut: LeftOut[];
  passes: ReviewPass[];
}

/** What one pass of a review took. */
export interface ReviewPass {
  pass: "review" | "check";
  model: string;
  turns: number;
  cost: Cost;
}
