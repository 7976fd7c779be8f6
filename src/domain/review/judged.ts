import type { ReviewFinding } from "./finding.ts";

/** Whether a finding holds, by its number. */
export interface FindingCheck {
  finding: number;
  holds: boolean;
}

/** What a second pass leaves: what it refutes goes, what it did not judge stays, and that is told. */
export function judged(
  findings: readonly ReviewFinding[],
  checks: readonly FindingCheck[],
): { findings: ReviewFinding[]; unchecked?: string } {
  const verdicts = new Map(checks.map(({ finding, holds }) => [finding, holds]));
  const unjudged = findings.filter((_, number) => !verdicts.has(number)).length;
  return {
    findings: findings.filter((_, number) => verdicts.get(number) !== false),
    ...(unjudged === 0 ? {} : { unchecked: `it said nothing about ${unjudged} of them` }),
  };
}
