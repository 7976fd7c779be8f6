import type { Attempt } from "../../src/domain/attempt.ts";
import { estimateFromText, type ComplexityEstimate } from "../../src/domain/complexity.ts";
import type { Ladder, Rung } from "../../src/domain/ladder.ts";
import type { FailureEvidence } from "../../src/domain/verdict.ts";
import type { EscalationRequest } from "../../src/routing/escalation.ts";
import type { RoutingRequest } from "../../src/routing/router.ts";

export const HAIKU: Rung = { name: "haiku", line: "haiku" };
export const SONNET: Rung = { name: "sonnet", line: "sonnet" };
export const OPUS: Rung = { name: "opus", line: "opus" };
export const LADDER: Ladder = [HAIKU, SONNET, OPUS];

export function estimateWith(change: Partial<ComplexityEstimate> = {}): ComplexityEstimate {
  return { ...estimateFromText({ text: "add sorting to the table" }), ...change };
}

export function requestFor(text: string, change: Partial<RoutingRequest> = {}): RoutingRequest {
  return {
    estimate: estimateFromText({ text }),
    ladder: LADDER,
    preset: "conservative",
    urgent: false,
    ...change,
  };
}

export function attemptOn(rung: Rung, change: Partial<Attempt> = {}): Attempt {
  return {
    number: 1,
    mode: "first",
    rung,
    model: `claude-${rung.line}`,
    startSha: "base",
    ceilingMicroUsd: 1_000_000,
    reservedAt: "2026-11-01T00:00:00Z",
    end: "submitted",
    ...change,
  };
}

/** A red attempt with a head of its own. */
export function redOn(rung: Rung, headSha: string, change: Partial<Attempt> = {}): Attempt {
  return attemptOn(rung, { verdict: "red", headSha, ...change });
}

export function failureOf(check: string): FailureEvidence {
  return { check, errorLines: [], failedTests: [], signature: "" };
}

export function escalationFor(
  history: readonly Attempt[],
  change: Partial<EscalationRequest> = {},
): EscalationRequest {
  return {
    history,
    ladder: LADDER,
    cause: "ours",
    evidence: [],
    budgetLeftMicroUsd: 10_000_000,
    ceilingOf: () => 1_000_000,
    ...change,
  };
}
