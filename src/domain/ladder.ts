import type { MicroUsd } from "./money.ts";

/** A family of models as the Models API names it. What users read as the *tier*. */
export const MODEL_LINES = ["haiku", "sonnet", "opus", "fable"] as const;
export type ModelLine = (typeof MODEL_LINES)[number];

export const EFFORTS = ["low", "medium", "high", "xhigh", "max"] as const;
export type Effort = (typeof EFFORTS)[number];

/** One step of the ladder: a model line, and how hard it is asked to think. `haiku@high` is a rung of its own. */
export interface Rung {
  /** `haiku` or `haiku@high`: unique in a ladder, and what configuration and the ledger say. */
  name: string;
  line: ModelLine;
  /** Absent: the model's own default. */
  effort?: Effort;
}

/** What one attempt on a rung may use up. Whichever is reached first ends the attempt; the work so far is kept. */
export interface RungLimits {
  turns: number;
  outputTokens: number;
  microUsd: MicroUsd;
  wallMs: number;
}

/** Rungs from cheapest to dearest; at least one. */
export type Ladder = readonly Rung[];
