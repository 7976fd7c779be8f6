import type { Attempt } from "../domain/attempt.ts";
import { leastWorthReserving, whoCanRaise } from "../domain/budget.ts";
import { formatUsd } from "../domain/money.ts";
import type { Rung } from "../domain/ladder.ts";
import type { FailureEvidence } from "../domain/verdict.ts";
import type { EscalationDecision, EscalationPolicy, EscalationRequest } from "./escalation.ts";

/** Failures that a tool reports with file, line and remedy: the same tier mends them with the log in hand. */
const MECHANICAL =
  /\b(?:lint(?:er|ing)?|eslint|oxlint|biome|ruff|flake8|pylint|clippy|golangci|rubocop|stylelint|format(?:ter|ting)?|fmt|oxfmt|prettier|gofmt|rustfmt|black|isort|types?|type-?check|tsc|mypy|pyright|typescript)\b/i;

/** The log itself says what to do. */
const SAYS_REMEDY =
  /\bdid you mean\b|\bto (?:fix|resolve) (?:this|it|them)\b|--fix\b|\brun [`'"]?[\w:./ -]{2,60}[`'"]? to (?:fix|update|format|regenerate)\b|\bplease (?:run|commit|update)\b/i;

function isEvident({ check, errorLines }: FailureEvidence): boolean {
  return MECHANICAL.test(check) || errorLines.some((line) => SAYS_REMEDY.test(line));
}

/** Red head SHAs after which a human is asked. */
export const MAX_RED_HEADS = 3;

/**
 * The plain ladder. Stops come first (three red head SHAs, the same failure twice on a rung, money), then one recheck
 * for a flaky red, then one repair a rung for mechanical failures, then the next rung.
 */
export const ladderEscalation: EscalationPolicy = {
  next(request: EscalationRequest): EscalationDecision {
    const { history, ladder, cause, evidence, budgetLeftMicroUsd } = request;
    const last = history.at(-1);
    if (last === undefined) throw new RangeError("an escalation needs an attempt that failed");

    if (cause === "red-on-base")
      return { kind: "stop", status: "not-ours", reason: "The same checks are red on the base commit." };
    if (cause === "cancelled" || cause === "infrastructure")
      return { kind: "stop", status: "needs-human", reason: NO_VERDICT[cause] };
    if (cause === "conflict")
      return { kind: "stop", status: "needs-human", reason: "The branch conflicts with its base." };
    if (last.end === "stopped-by-user")
      return { kind: "stop", status: "needs-human", reason: "Somebody stopped this task." };

    const redHeads = distinctRedHeads(history);
    if (redHeads >= MAX_RED_HEADS)
      return {
        kind: "stop",
        status: "exhausted",
        reason: `CI has been red on ${redHeads} different commits.`,
      };
    if (sameFailureTwice(history))
      return {
        kind: "stop",
        status: "exhausted",
        reason: `${last.rung.name} has failed in the identical way twice.`,
      };

    const unstable = cause === "flaky" || cause === "timed-out";
    if (unstable && (request.rechecks ?? 0) === 0)
      return {
        kind: "recheck",
        reason: "The failure looks flaky: CI runs again before anything is paid for.",
      };

    const repairs = history.filter(
      (attempt) => attempt.rung.name === last.rung.name && attempt.mode === "repair",
    ).length;
    if (cause === "ours" && repairs === 0 && evidence.length > 0 && evidence.every(isEvident))
      return affordable(request, last.rung, {
        kind: "repair",
        rung: last.rung,
        reason: `Only ${evidence.map((item) => item.check).join(", ")} failed: ${last.rung.name} gets one try to mend it.`,
      });

    const at = ladder.findIndex((rung) => rung.name === last.rung.name);
    const next = ladder[at + 1];
    if (next === undefined)
      return {
        kind: "stop",
        status: "exhausted",
        reason: `${last.rung.name} is the last rung of the ladder.`,
      };
    return affordable(request, next, {
      kind: "escalate",
      rung: next,
      reason:
        cause === "before-ci"
          ? `${last.rung.name} ended without a patch worth a CI run (${last.end ?? "unknown end"}).`
          : `CI is red after ${last.rung.name}.`,
    });

    function affordable(of: EscalationRequest, rung: Rung, decision: EscalationDecision): EscalationDecision {
      const least = leastWorthReserving(of.ceilingOf(rung));
      if (least <= budgetLeftMicroUsd) return decision;
      return {
        kind: "stop",
        status: "budget",
        reason: `${formatUsd(budgetLeftMicroUsd)} is left of this task's budget, and an attempt on ${rung.name} needs at least ${formatUsd(least)}. ${whoCanRaise("task")}.`,
      };
    }
  },
};

/** CI said nothing about the change, so nobody but a person can say how to go on. */
const NO_VERDICT = {
  cancelled: "The checks were cancelled.",
  infrastructure: "CI itself failed, not the change.",
} as const;

function distinctRedHeads(history: readonly Attempt[]): number {
  let reds = new Set<string>();
  for (const attempt of history) {
    if (attempt.verdict === "green") reds = new Set();
    if (attempt.verdict === "red" && attempt.headSha !== undefined) reds.add(attempt.headSha);
  }
  return reds.size;
}

function sameFailureTwice(history: readonly Attempt[]): boolean {
  const last = history.at(-1);
  if (last?.failureSignature === undefined || last.failureSignature === "") return false;
  return history.some(
    (attempt) =>
      attempt !== last &&
      attempt.rung.name === last.rung.name &&
      attempt.failureSignature === last.failureSignature,
  );
}
