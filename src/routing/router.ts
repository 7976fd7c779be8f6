import type { ComplexityEstimate } from "../domain/complexity.ts";
import type { Ladder, Rung } from "../domain/ladder.ts";
import type { MicroUsd } from "../domain/money.ts";
import type { RungPerformance } from "../domain/statistics.ts";

export const PRESETS = ["audit", "conservative", "balanced", "aggressive"] as const;
export type Preset = (typeof PRESETS)[number];

export interface RoutingRequest {
  estimate: ComplexityEstimate;
  ladder: Ladder;
  preset: Preset;
  urgent: boolean;
  /** A tier the user asked for by `--tier`: it wins. */
  requestedTier?: string;
  /** How each rung has done here; lets `conservative` widen. Absent: nothing is known. */
  performance?: readonly RungPerformance[];
  /** Starts on the top tier that the daily cap still allows; absent: no cap. */
  topTierLeftToday?: number;
}

export interface RoutingDecision {
  rung: Rung;
  /** Name of the rule that decided: a row of the rule table. */
  rule: string;
  /** Sentences a user can read and check. */
  reasons: string[];
  /** Expected cost of the whole task from here; undefined when unknown. */
  expectedMicroUsd: MicroUsd | undefined;
  /** Under the audit preset: where routing would have started. */
  wouldHaveChosen?: Rung;
}

export interface Router {
  route(request: RoutingRequest): RoutingDecision;
}
