import type { ComplexityEstimate } from "../domain/complexity.ts";
import type { Ladder, Rung } from "../domain/ladder.ts";
import { effectivePreset, PRESET_RULES, withCoverage, type Tier } from "./preset.ts";
import type { Router, RoutingDecision, RoutingRequest } from "./router.ts";
import { MIDDLE_BY_DEFAULT, RULES } from "./rules.ts";

/** Complexity score below which urgency may choose a faster tier. */
const TOO_COMPLEX_TO_HURRY = 0.7;
/** Test coverage below which code is not left to the cheap tier. */
const LOW_COVERAGE = 0.5;

/** The default router: the rule table, then what the request and the repository change about its answer. */
export const ruleRouter: Router = {
  route(request: RoutingRequest): RoutingDecision {
    const { estimate, ladder, requestedTier } = request;
    if (requestedTier !== undefined)
      return {
        rung: rungOfTier(ladder, requestedTier),
        rule: "requested-tier",
        reasons: [`You asked for ${requestedTier}.`],
        expectedMicroUsd: undefined,
      };
    const cheapRung = rungOfTier(ladder, "haiku").name;
    const { preset, reason } = effectivePreset(request.preset, request.performance ?? [], cheapRung);
    const settings = PRESET_RULES[preset];
    const oneFileOnCheap = withCoverage(settings.oneFileOnCheap, estimate.testCoverage);
    const rule = RULES.find((candidate) => candidate.when({ estimate, oneFileOnCheap })) ?? MIDDLE_BY_DEFAULT;
    const adjusted = adjust(rule.tier, request);
    const reasons = [rule.because(estimate), ...(reason === undefined ? [] : [reason]), ...adjusted.reasons];
    const rung = rungOfTier(ladder, adjusted.tier);
    if (settings.everythingOn === undefined)
      return { rung, rule: rule.name, reasons, expectedMicroUsd: undefined };
    return {
      rung: rungOfTier(ladder, settings.everythingOn),
      rule: rule.name,
      reasons: [
        ...reasons,
        `The audit preset runs everything on ${settings.everythingOn}; routing would have chosen ${rung.name}.`,
      ],
      expectedMicroUsd: undefined,
      wouldHaveChosen: rung,
    };
  },
};

/** Hurry, thin tests and the day's cap move a tier by one. */
function adjust(tier: Tier, request: RoutingRequest): { tier: Tier; reasons: string[] } {
  const { estimate, urgent, topTierLeftToday } = request;
  const reasons: string[] = [];
  let result = tier;
  if (urgent && result !== "haiku" && estimate.score < TOO_COMPLEX_TO_HURRY) {
    result = result === "opus" ? "sonnet" : "haiku";
    reasons.push(`Urgent, and a complexity score of ${estimate.score} is below 0.7: the faster ${result}.`);
  }
  const thin = thinCoverage(estimate);
  if (result === "haiku" && thin !== undefined) {
    result = "sonnet";
    reasons.push(`Tests cover ${Math.round(thin * 100)}% of the lines, less than 50%: at least sonnet.`);
  }
  if (result === "opus" && topTierLeftToday !== undefined && topTierLeftToday <= 0) {
    result = "sonnet";
    reasons.push("Today's cap on the top tier is used up: sonnet instead.");
  }
  return { tier: result, reasons };
}

/** The coverage, where it is too low to leave a change of code to the cheap tier. */
function thinCoverage({ flags, kind, testCoverage }: ComplexityEstimate): number | undefined {
  if (flags.readOnly || kind === "docs" || testCoverage === undefined) return undefined;
  return testCoverage < LOW_COVERAGE ? testCoverage : undefined;
}

/** Rungs on which the rules let such a task start, whatever it is worth; cheapest first. */
export function allowedRungs(ladder: Ladder, estimate: ComplexityEstimate): Ladder {
  if (thinCoverage(estimate) === undefined) return ladder;
  return ladder.slice(ladder.indexOf(rungOfTier(ladder, "sonnet")));
}

const ORDER: readonly string[] = ["haiku", "sonnet", "opus", "fable"];

/** The rung of a tier, or of a rung's own name: else the nearest dearer one, else the last. */
export function rungOfTier(ladder: Ladder, tier: string): Rung {
  const wanted = ORDER.indexOf(tier);
  const rung =
    ladder.find((candidate) => candidate.name === tier) ??
    ladder.find((candidate) => candidate.line === tier) ??
    ladder.find((candidate) => ORDER.indexOf(candidate.line) >= wanted) ??
    ladder.at(-1);
  if (rung === undefined) throw new RangeError("a ladder has at least one rung");
  return rung;
}
