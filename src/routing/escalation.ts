import type { Attempt } from "../domain/attempt.ts";
import type { ComplexityEstimate } from "../domain/complexity.ts";
import type { Ladder, Rung } from "../domain/ladder.ts";
import type { MicroUsd } from "../domain/money.ts";
import type { FailureEvidence, RedCause } from "../domain/verdict.ts";

/** What is known when an attempt has failed: before CI (its own end) or after it (a red verdict). */
export interface EscalationRequest {
  /** Oldest first; the last one is what failed. */
  history: readonly Attempt[];
  ladder: Ladder;
  cause: RedCause | "before-ci";
  evidence: readonly FailureEvidence[];
  /** How often CI has already been run again for the last head SHA without a new commit; absent: never. */
  rechecks?: number;
  /** Of the task, as it was routed by; lets a policy learn from tasks like it. */
  estimate?: ComplexityEstimate;
  budgetLeftMicroUsd: MicroUsd;
  /** Worst case of one attempt on a rung. */
  ceilingOf(rung: Rung): MicroUsd;
}

export type EscalationDecision =
  | { kind: "repair"; rung: Rung; reason: string }
  | { kind: "escalate"; rung: Rung; reason: string }
  | { kind: "recheck"; reason: string }
  | { kind: "stop"; status: "exhausted" | "budget" | "not-ours" | "needs-human"; reason: string };

export interface EscalationPolicy {
  next(request: EscalationRequest): EscalationDecision;
}
