import type { ComplexityEstimate } from "../domain/complexity.ts";
import type { Ladder, ModelLine, Rung } from "../domain/ladder.ts";
import type { Preset, Router, RoutingDecision, RoutingRequest } from "./router.ts";

/** The three tiers that the strategy speaks of. */
export type Tier = Extract<ModelLine, "haiku" | "sonnet" | "opus">;

/** What presets change about the rules, as data. */
interface PresetRules {
  /** Everything on this tier, whatever the rules say; they are still asked and logged. */
  everythingOn?: Tier;
  /** When one-file implementation work may start on the cheap tier. */
  oneFileOnCheap: "never" | "when-known" | "when-likely";
}

export const PRESET_RULES: Readonly<Record<Preset, PresetRules>> = {
  audit: { everythingOn: "sonnet", oneFileOnCheap: "never" },
  conservative: { oneFileOnCheap: "never" },
  balanced: { oneFileOnCheap: "when-known" },
  aggressive: { oneFileOnCheap: "when-likely" },
};

interface RuleInput {
  estimate: ComplexityEstimate;
  oneFileOnCheap: PresetRules["oneFileOnCheap"];
}

export interface Rule {
  name: string;
  tier: Tier;
  when(input: RuleInput): boolean;
  because(estimate: ComplexityEstimate): string;
}

const says = (estimate: ComplexityEstimate, about: string, fallback: string): string =>
  estimate.evidence.find((item) => item.about === about)?.says ?? fallback;

/** All rules, first match wins. Sources: the strategy's framework, tree, heuristics and patterns, in the order that its section "Where they disagree" gives. */
export const RULES: readonly Rule[] = [
  {
    name: "read-only",
    tier: "haiku",
    when: ({ estimate }) => estimate.flags.readOnly,
    because: (estimate) => `The task ${says(estimate, "kind", "only reads")}: nothing is changed.`,
  },
  {
    name: "security-critical",
    tier: "opus",
    when: ({ estimate }) => estimate.flags.securityCritical,
    because: (estimate) =>
      `The task changes security-critical behaviour: it ${says(estimate, "security", "says so")}.`,
  },
  {
    name: "performance-critical",
    tier: "opus",
    when: ({ estimate }) => estimate.flags.performanceCritical,
    because: (estimate) =>
      `The task is performance-critical: it ${says(estimate, "performance", "says so")}.`,
  },
  {
    name: "architecture",
    tier: "opus",
    when: ({ estimate }) => estimate.flags.architecture,
    because: (estimate) => `The task needs architecture: it ${says(estimate, "architecture", "says so")}.`,
  },
  {
    name: "multi-step",
    tier: "opus",
    when: ({ estimate }) => estimate.flags.multiStep,
    because: (estimate) => `The task needs a plan: it ${says(estimate, "steps", "says so")}.`,
  },
  {
    name: "large-change",
    tier: "opus",
    when: ({ estimate }) => estimate.known && (estimate.files > 5 || estimate.lines > 500),
    because: (estimate) =>
      `${estimate.files} files and ${estimate.lines} lines are more than 5 files or 500 lines.`,
  },
  {
    name: "several-files",
    tier: "sonnet",
    when: ({ estimate }) => estimate.known && (estimate.files > 1 || estimate.lines > 50),
    because: (estimate) =>
      `${estimate.files} files and ${estimate.lines} lines are more than one file or 50 lines.`,
  },
  {
    name: "simple-edit",
    tier: "haiku",
    when: ({ estimate }) => estimate.flags.simplePattern,
    because: (estimate) =>
      `The task ${says(estimate, "kind", "is a small edit")}: a simple edit with a clear right answer.`,
  },
  {
    name: "one-file-known",
    tier: "haiku",
    when: ({ estimate, oneFileOnCheap }) => estimate.known && oneFileOnCheap !== "never",
    because: (estimate) => `One known file and ${estimate.lines} lines.`,
  },
  {
    name: "one-file-likely",
    tier: "haiku",
    when: ({ estimate, oneFileOnCheap }) => oneFileOnCheap === "when-likely" && estimate.pAtLeast2Files < 0.4,
    because: (estimate) =>
      `Only ${Math.round(estimate.pAtLeast2Files * 100)}% likely to touch more than one file.`,
  },
];

/** When no other rule holds. */
const MIDDLE_BY_DEFAULT: Rule = {
  name: "middle-by-default",
  tier: "sonnet",
  when: () => true,
  because: (estimate) =>
    `The task ${says(estimate, "kind", "is ordinary work")}: standard development, and the middle tier when in doubt.`,
};

/** The rung of a tier: the first of its line, else the nearest dearer one, else the last. */
export function rungOfTier(ladder: Ladder, tier: string): Rung {
  const order: readonly string[] = ["haiku", "sonnet", "opus", "fable"];
  const wanted = order.indexOf(tier);
  const rung =
    ladder.find((candidate) => candidate.name === tier) ??
    ladder.find((candidate) => candidate.line === tier) ??
    ladder.find((candidate) => order.indexOf(candidate.line) >= wanted) ??
    ladder.at(-1);
  if (rung === undefined) throw new RangeError("a ladder has at least one rung");
  return rung;
}

/** The default router: the rule table, then what preset and request change about it. */
export const ruleRouter: Router = {
  route(request: RoutingRequest): RoutingDecision {
    const { estimate, ladder, preset, urgent, requestedTier } = request;
    if (requestedTier !== undefined)
      return {
        rung: rungOfTier(ladder, requestedTier),
        rule: "requested-tier",
        reasons: [`You asked for ${requestedTier}.`],
        expectedMicroUsd: undefined,
      };
    const settings = PRESET_RULES[preset];
    const { oneFileOnCheap } = settings;
    const rule = RULES.find((candidate) => candidate.when({ estimate, oneFileOnCheap })) ?? MIDDLE_BY_DEFAULT;
    const reasons = [rule.because(estimate)];
    let tier = rule.tier;
    if (urgent && estimate.score < 0.7 && tier !== "haiku") {
      tier = tier === "opus" ? "sonnet" : "haiku";
      reasons.push(
        `Urgent, and a complexity score of ${estimate.score} is below 0.7: the faster ${tier} tier.`,
      );
    }
    if (settings.everythingOn !== undefined) {
      reasons.push(
        `The audit preset runs everything on ${settings.everythingOn}; routing would have chosen ${tier}.`,
      );
      tier = settings.everythingOn;
    }
    return { rung: rungOfTier(ladder, tier), rule: rule.name, reasons, expectedMicroUsd: undefined };
  },
};
