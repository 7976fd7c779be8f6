/*
 * Local gates: commands of the repository itself (a parser, its tests, its linter) that say whether a finished attempt
 * is worth a CI run. What they say decides nothing for good: CI judges.
 */

/** Which of the quality gate's questions a command answers. */
export const GATE_KINDS = ["syntax", "tests", "lint", "types"] as const;
export type GateKind = (typeof GATE_KINDS)[number];

/** One command to run on an attempt's files. */
export interface Gate {
  /** As it is shown: `unit tests`. */
  name: string;
  /** A line of shell, from the base commit's configuration or a user's own command line; never from a model. */
  run: string;
  kind: GateKind;
  /** Wall time after which it is killed, milliseconds. */
  wallMs: number;
  /** Folders beside the tracked files that it may read, such as `node_modules`; where they are is the adapter's to know. */
  links: readonly string[];
}

export interface GateResult {
  name: string;
  kind: GateKind;
  /** Undefined is unknown, never a failure: it ran out of time, or the machine has no such command. */
  passed: boolean | undefined;
  /** Why it is unknown, for people. */
  problem?: string;
  /** The end of what it printed, untrusted and bounded. Empty where it passed. */
  output: string;
}

/** What local gates measured. An absent metric is unknown and stays so: CI fills it in. */
export type GateMetrics = Partial<Record<GateKind, boolean>>;

/** A kind holds when every command of it passed, fails when one failed, and is unknown otherwise. */
export function gateMetrics(results: readonly Pick<GateResult, "kind" | "passed">[]): GateMetrics {
  const metrics: GateMetrics = {};
  for (const kind of GATE_KINDS) {
    const said = results.filter((result) => result.kind === kind).map(({ passed }) => passed);
    if (said.includes(false)) metrics[kind] = false;
    else if (said.length > 0 && said.every((passed) => passed === true)) metrics[kind] = true;
  }
  return metrics;
}
