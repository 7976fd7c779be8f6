import { failureEvidence } from "../domain/failure-evidence.ts";
import { type GateMetrics, gateMetrics, type GateResult } from "../domain/gate.ts";
import type { Random } from "../ports/clock.ts";
import type { GateRunner } from "../ports/gate.ts";
import type { Logger } from "../ports/logger.ts";
import type { Workspace } from "../ports/workspace.ts";
import { gateFeedback, type GateFailure } from "../prompts/gate-feedback.ts";
import type { Assignment } from "./assignment.ts";

/** What local gates said of the patch that was handed in. */
export interface GateReport {
  metrics: GateMetrics;
  failures: readonly GateFailure[];
}

/** Tokens of all gates' output together that the model is shown. */
const FEEDBACK_TOKENS = 2_500;
/** A repair takes a look, an edit and a `submit`. */
const LEAST_TURNS = 3;

export interface LocalGates {
  /** Asked at each `submit`: what to tell the model instead of taking it, or undefined to take it. */
  review(turnsLeft: number): Promise<string | undefined>;
  /** Of the submission that was taken; undefined where none was measured. */
  report(): GateReport | undefined;
}

/**
 * Runs the repository's own commands on what the model hands in. A failure is shown to the model once, as long as turns
 * are left to mend it: a repair in a conversation that knows the files costs a fraction of a CI run and an attempt.
 */
export function localGates(
  ports: { gates: GateRunner; logger: Logger; random: Random },
  assignment: Assignment,
  workspace: Workspace,
): LocalGates {
  const { gates } = assignment.config;
  let report: GateReport | undefined;
  let asked = false;
  return {
    async review(turnsLeft) {
      const patch = await workspace.patch();
      if (gates.length === 0 || patch === undefined) return undefined;
      const results = await ports.gates.measure({ sha: workspace.baseSha, edits: patch.edits }, gates);
      for (const result of results) ports.logger.info(`gate ${result.name}: ${said(result)}`);
      const failed = results.filter((result) => result.passed === false);
      const failures = failed.map((result) => failureOf(result, failed.length));
      if (failures.length > 0 && !asked && turnsLeft >= LEAST_TURNS) {
        asked = true;
        return gateFeedback(failures, ports.random.id());
      }
      report = { metrics: gateMetrics(results), failures };
      return undefined;
    },
    report: () => report,
  };
}

function failureOf({ name, output }: GateResult, share: number): GateFailure {
  const { errorLines } = failureEvidence({
    check: { name },
    log: output,
    tokenBudget: Math.floor(FEEDBACK_TOKENS / share),
  });
  return { check: name, errorLines };
}

function said({ passed, problem }: GateResult): string {
  if (passed === undefined) return `unknown, ${problem ?? "no reason given"}`;
  return passed ? "passed" : "failed";
}
