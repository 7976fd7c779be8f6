import { linesAreKnown, type ComplexityEstimate } from "../domain/complexity.ts";
import type { OneFileOnCheap, Tier } from "./preset.ts";

export interface RuleInput {
  estimate: ComplexityEstimate;
  oneFileOnCheap: OneFileOnCheap;
}

/** One row of the rule table. */
export interface Rule {
  name: string;
  tier: Tier;
  when(input: RuleInput): boolean;
  /** The reason, for the user. */
  because(estimate: ComplexityEstimate): string;
}

/** Below this chance of touching a second file, one-file work counts as likely. */
export const ONE_FILE_LIKELY = 0.4;

/**
 * All rules; the first that holds decides. Their sources are the strategy's framework (F), decision tree (T),
 * heuristics (H1–H6), patterns (P) and model strengths (M); the order between them is that of its section "Where they
 * disagree": read-only intent, then criticality, then known counts, then patterns, then the middle tier.
 */
export const RULES: readonly Rule[] = [
  {
    // F, T, P: "purely informational"; beats topic words and counts, as nothing changes.
    name: "read-only",
    tier: "haiku",
    when: ({ estimate }) => estimate.flags.readOnly,
    because: (estimate) => `It ${evidence(estimate, "kind")}: nothing is changed.`,
  },
  {
    // F, T, H1, P.
    name: "security-critical",
    tier: "opus",
    when: ({ estimate }) => estimate.flags.securityCritical,
    because: (estimate) => `It changes security-critical behaviour: it ${evidence(estimate, "security")}.`,
  },
  {
    // F, T, H1, P, M.
    name: "performance-critical",
    tier: "opus",
    when: ({ estimate }) => estimate.flags.performanceCritical,
    because: (estimate) => `It is performance-critical: it ${evidence(estimate, "performance")}.`,
  },
  {
    // F, T, H2, P, M.
    name: "architecture",
    tier: "opus",
    when: ({ estimate }) => estimate.flags.architecture,
    because: (estimate) => `It needs architecture: it ${evidence(estimate, "architecture")}.`,
  },
  {
    // H2.
    name: "multi-step",
    tier: "opus",
    when: ({ estimate }) => estimate.flags.multiStep,
    because: (estimate) => `It needs a plan: it ${evidence(estimate, "steps")}.`,
  },
  {
    // F, T, H3.
    name: "large-change",
    tier: "opus",
    when: ({ estimate }) => knownAbove(estimate, 5, 500),
    because: (estimate) => `${sizeOf(estimate)}: more than 5 files or 500 lines.`,
  },
  {
    // F, T, H4: known counts beat patterns.
    name: "several-files",
    tier: "sonnet",
    when: ({ estimate }) => knownAbove(estimate, 1, 50),
    because: (estimate) => `${sizeOf(estimate)}: more than one file or 50 lines.`,
  },
  {
    // F, T, H5, P, M.
    name: "simple-edit",
    tier: "haiku",
    when: ({ estimate }) => estimate.flags.simplePattern,
    because: (estimate) => `It ${evidence(estimate, "kind")}: a simple edit with a clear right answer.`,
  },
  {
    // H4 the other way round: what is no more than that is little to read, and reading changes nothing.
    name: "small-review",
    tier: "haiku",
    when: ({ estimate }) => estimate.kind === "review" && estimate.known && linesAreKnown(estimate),
    because: (estimate) => `${sizeOf(estimate)} to read: no more than one file and 50 lines.`,
  },
  {
    // T: one-file implementation work, where the file is known and the preset allows it.
    name: "one-file-known",
    tier: "haiku",
    when: ({ estimate, oneFileOnCheap }) => estimate.known && oneFileOnCheap !== "never",
    because: (estimate) => `${sizeOf(estimate)}: one known file.`,
  },
  {
    // T: the same where the prediction is strong.
    name: "one-file-likely",
    tier: "haiku",
    when: ({ estimate, oneFileOnCheap }) =>
      oneFileOnCheap === "when-likely" && estimate.pAtLeast2Files < ONE_FILE_LIKELY,
    because: (estimate) =>
      `Only ${Math.round(estimate.pAtLeast2Files * 100)}% likely to touch more than one file.`,
  },
];

/** H6: when no other rule holds. */
export const MIDDLE_BY_DEFAULT: Rule = {
  name: "middle-by-default",
  tier: "sonnet",
  when: () => true,
  because: (estimate) =>
    `It ${evidence(estimate, "kind")}: standard development, and the middle tier when in doubt.`,
};

function evidence(estimate: ComplexityEstimate, about: string): string {
  return estimate.evidence.find((item) => item.about === about)?.says ?? "says so";
}

/** More files or lines than that, by what was counted; a prediction is no fact. */
function knownAbove(estimate: ComplexityEstimate, files: number, lines: number): boolean {
  return (estimate.known && estimate.files > files) || (linesAreKnown(estimate) && estimate.lines > lines);
}

/** What was counted, in words. */
function sizeOf(estimate: ComplexityEstimate): string {
  const files = `${estimate.files} ${estimate.files === 1 ? "file" : "files"}`;
  const lines = `${estimate.lines} lines`;
  if (!estimate.known) return lines;
  return linesAreKnown(estimate) ? `${files} and ${lines}` : files;
}
