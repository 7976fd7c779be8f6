import type { GateMetrics } from "../domain/gate.ts";
import type { ModelLine } from "../domain/ladder.ts";

/** Share of the known metrics that hold; undefined when none is known. */
export function qualityScore(metrics: GateMetrics): number | undefined {
  const known = [metrics.syntax, metrics.tests, metrics.lint, metrics.types].filter(
    (metric) => metric !== undefined,
  );
  return known.length === 0 ? undefined : known.filter(Boolean).length / known.length;
}

/** What a rung's patch may grow to before a dearer rung should look at the task. The top lines have no bound. */
export const ENVELOPES: Readonly<Partial<Record<ModelLine, { files: number; lines: number }>>> = {
  haiku: { files: 5, lines: 500 },
  sonnet: { files: 20, lines: 2_000 },
};

export type BeforeCi =
  /** CI is worth paying for. `note` is set when the user should know about doubts. */
  | { kind: "proceed"; note: string | undefined }
  /** The same rung mends what a tool has pointed at. */
  | { kind: "repair"; reason: string }
  | { kind: "escalate"; reason: string };

/**
 * Whether a finished attempt is worth a CI run: confidence below 0.7 or quality below 0.75 is not, unless only lint or
 * types fail; above 0.8 and 0.9 it is; between, it is with a note. A patch that has outgrown its rung is not either.
 */
export function judgeBeforeCi(attempt: {
  line: ModelLine;
  confidence: number | undefined;
  metrics: GateMetrics;
  stat: { files: number; additions: number; deletions: number } | undefined;
}): BeforeCi {
  const { line, confidence, metrics, stat } = attempt;
  const envelope = ENVELOPES[line];
  if (envelope !== undefined && stat !== undefined) {
    const lines = stat.additions + stat.deletions;
    if (stat.files > envelope.files || lines > envelope.lines)
      return {
        kind: "escalate",
        reason: `The patch has grown to ${stat.files} files and ${lines} lines, more than the ${envelope.files} files and ${envelope.lines} lines that ${line} is trusted with.`,
      };
  }
  if (confidence !== undefined && confidence < 0.7)
    return { kind: "escalate", reason: `The model's own confidence is ${confidence}, below 0.7.` };
  const quality = qualityScore(metrics);
  const failing = (["syntax", "tests", "lint", "types"] as const).filter((name) => metrics[name] === false);
  if (failing.length > 0 && failing.every((name) => name === "lint" || name === "types"))
    return { kind: "repair", reason: `Only ${failing.join(" and ")} failed: the same tier can mend that.` };
  if (quality !== undefined && quality < 0.75)
    return {
      kind: "escalate",
      reason: `Quality is ${Math.round(quality * 100)}% (${failing.join(" and ")} failed), below 75%.`,
    };
  const doubts = [
    ...(confidence !== undefined && confidence <= 0.8 ? [`confidence is ${confidence}`] : []),
    ...(quality !== undefined && quality <= 0.9 ? [`${failing.join(" and ")} failed`] : []),
  ];
  return {
    kind: "proceed",
    note: doubts.length === 0 ? undefined : `Goes to CI although ${doubts.join(" and ")}.`,
  };
}
