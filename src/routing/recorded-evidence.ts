import type { Ladder, ModelLine } from "../domain/ladder.ts";
import type { MicroUsd } from "../domain/money.ts";
import type { RecordedTask } from "./backtest.ts";
import type { Observation, PriorOf } from "./success-model.ts";
import { evidenceOfAttempt } from "./task-evidence.ts";

/**
 * What tasks with the outcome of every rung on record teach: each rung is one observation for every set of cheaper
 * rungs that failed on the same task.
 */
export function* observationsOf(task: RecordedTask, ladder: Ladder): Generator<Observation> {
  let histories: (readonly string[])[] = [[]];
  let isCounted = false;
  for (const rung of ladder) {
    const outcome = task.outcome(rung.name);
    if (outcome === undefined) continue;
    for (const failed of histories) {
      yield {
        failed,
        rung: rung.name,
        resolved: outcome.resolved,
        costMicroUsd: outcome.costMicroUsd,
        evidence: failed.length === 0 ? [] : leftBehind(task),
        ...(isCounted ? { isAlternative: true } : {}),
      };
    }
    isCounted = true;
    if (!outcome.resolved) histories = [...histories, ...histories.map((failed) => [...failed, rung.name])];
  }
}

function leftBehind(task: RecordedTask): readonly string[] {
  return evidenceOfAttempt({ end: "submitted", ...(task.stat === undefined ? {} : { stat: task.stat }) });
}

/**
 * Beliefs before any record: chances as measured on 500 public tasks (docs/routing.md), 60, 71 and 75% for the first
 * try of the cheap, middle and top tier, 40% after one failure, 29% after two and half of that after more: failures
 * of different tiers go together. Costs by tier for one attempt.
 */
export function measuredPrior(ladder: Ladder, costOf: (line: ModelLine) => MicroUsd): PriorOf {
  const lineOf = new Map(ladder.map((rung) => [rung.name, rung.line]));
  return (rung, failed) => {
    const line = lineOf.get(rung) ?? "opus";
    return {
      success: AFTER_FAILURES[failed.length - 1] ?? (failed.length === 0 ? FIRST_TRY[line] : 0.15),
      costMicroUsd: costOf(line),
    };
  };
}

const FIRST_TRY = { haiku: 0.6, sonnet: 0.71, opus: 0.75, fable: 0.75 } as const;
const AFTER_FAILURES: readonly number[] = [0.4, 0.29];
