import { rate, type RungPerformance } from "../domain/statistics.ts";
import type { Preset } from "./router.ts";

/** The three tiers that the rules speak of. */
export type Tier = "haiku" | "sonnet" | "opus";

/** When one-file implementation work may start on the cheap tier, from careful to bold. */
export const ONE_FILE_STEPS = ["never", "when-known", "when-likely"] as const;
export type OneFileOnCheap = (typeof ONE_FILE_STEPS)[number];

/** What a preset changes about the rules. */
export interface PresetRules {
  oneFileOnCheap: OneFileOnCheap;
  /** Everything on this tier; the rules are still asked, and their answer is logged. */
  everythingOn?: Tier;
}

export const PRESET_RULES: Readonly<Record<Preset, PresetRules>> = {
  audit: { oneFileOnCheap: "never", everythingOn: "sonnet" },
  conservative: { oneFileOnCheap: "never" },
  balanced: { oneFileOnCheap: "when-known" },
  aggressive: { oneFileOnCheap: "when-likely" },
};

/** `conservative` widens by itself once the cheap tier has been tried first this often … */
export const TRIES_TO_WIDEN = 20;
/** … and its success rate is above this with 97.5% confidence (lower end of the Wilson interval). */
export const RATE_TO_WIDEN = 0.7;

/** The preset that counts: `conservative` becomes `balanced` when the repository's own record allows it. */
export function effectivePreset(
  preset: Preset,
  performance: readonly RungPerformance[],
  cheapRung: string | undefined,
): { preset: Preset; reason: string | undefined } {
  const cheap = performance.find((one) => one.rung === cheapRung);
  if (preset !== "conservative" || cheap === undefined) return { preset, reason: undefined };
  const seen = rate(cheap.firstSucceeded, cheap.firstAttempts);
  if (seen === undefined || seen.of < TRIES_TO_WIDEN || seen.low < RATE_TO_WIDEN)
    return { preset, reason: undefined };
  return {
    preset: "balanced",
    reason: `The conservative preset has widened to balanced: ${cheap.rung} succeeded first time on ${cheap.firstSucceeded} of ${cheap.firstAttempts} tasks.`,
  };
}

/** Test coverage moves the line: 80% and more catches what the cheap tier gets wrong. */
export function withCoverage(step: OneFileOnCheap, coverage: number | undefined): OneFileOnCheap {
  if (coverage === undefined || coverage < 0.8) return step;
  return step === "never" ? "when-known" : "when-likely";
}
