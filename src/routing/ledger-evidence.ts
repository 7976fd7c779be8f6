import type { Attempt } from "../domain/attempt.ts";
import type { ComplexityEstimate } from "../domain/complexity.ts";
import type { CloseStatus } from "../domain/ledger.ts";
import { isResolved, succeeded } from "../domain/statistics.ts";
import type { Observation } from "./success-model.ts";
import { evidenceOfAttempt } from "./task-evidence.ts";

/** A task as the ledger tells it. */
export interface ClosedTask {
  estimate: ComplexityEstimate;
  /** Oldest first. */
  attempts: readonly Attempt[];
  /** ISO 8601. */
  createdAt: string;
  /** What it was closed as; absent while it is not. */
  closed?: { status: CloseStatus };
}

/** After this many days an observation weighs half: models, prices and repositories change. */
export const HALF_LIFE_DAYS = 90;

/**
 * What a repository's own tasks teach: each judged attempt is one observation, given what had failed before it. A green
 * attempt on a task that was not resolved (`isResolved`) is neither a success nor a failure of its rung.
 */
export function* observationsOfLedger(tasks: Iterable<ClosedTask>, now: string): Generator<Observation> {
  for (const task of tasks) {
    const { attempts, createdAt } = task;
    const ageDays = Math.max(0, Date.parse(now) - Date.parse(createdAt)) / 86_400_000;
    const failed: string[] = [];
    let left: readonly string[] = [];
    for (const attempt of attempts) {
      const resolved = succeeded(attempt);
      if (resolved && !isResolved(task)) break;
      if (!resolved && attempt.verdict !== "red" && attempt.end === "submitted") break;
      const { cost } = attempt;
      yield {
        failed: [...failed],
        rung: attempt.rung.name,
        resolved,
        costMicroUsd: cost === undefined ? undefined : cost.microUsd + (attempt.ciCost?.microUsd ?? 0),
        evidence: left,
        weight: 0.5 ** (ageDays / HALF_LIFE_DAYS),
      };
      if (resolved) break;
      if (!failed.includes(attempt.rung.name)) failed.push(attempt.rung.name);
      left = evidenceOfAttempt(attempt, attempt.verdict === "red" ? "ours" : "before-ci");
    }
  }
}
