import { succeeded } from "../domain/statistics.ts";
import type { Ladder } from "../domain/ladder.ts";
import type { MicroUsd } from "../domain/money.ts";
import type { ClosedTask } from "./ledger-evidence.ts";
import type { Preset, Router } from "./router.ts";
import type { SuccessModel } from "./success-model.ts";

export interface LedgerReplay {
  tasks: number;
  /** What the tasks did cost, and how many were resolved. */
  recorded: { microUsd: MicroUsd; resolved: number };
  /** What they would have under the other preset. An expectation: what was never tried is taken from the record. */
  expected: { microUsd: MicroUsd; resolved: number };
  /** Share of the expected cost that comes from attempts on record rather than from averages. */
  knownShare: number;
  /** Names of rungs, and how many tasks would have started there. */
  starts: Readonly<Record<string, number>>;
}

/**
 * "What would these tasks have cost under another preset?" Each task starts where the router sends it now and climbs
 * the ladder. A rung that was tried on the task counts as it went; one that was not counts with its average chance and
 * cost after the same failures.
 */
export function replayLedger(
  tasks: readonly (ClosedTask & { text: string })[],
  options: { router: Router; preset: Preset; ladder: Ladder; model: SuccessModel },
): LedgerReplay {
  const { router, preset, ladder, model } = options;
  const recorded = { microUsd: 0, resolved: 0 };
  const expected = { microUsd: 0, resolved: 0 };
  const starts: Record<string, number> = {};
  let knownMicroUsd = 0;
  for (const { estimate, attempts, text } of tasks) {
    recorded.microUsd += attempts.reduce((sum, attempt) => sum + costOf(attempt), 0);
    recorded.resolved += Number(attempts.some(succeeded));
    const { rung: start } = router.route({ estimate, text, ladder, preset, urgent: false });
    starts[start.name] = (starts[start.name] ?? 0) + 1;
    const failed: string[] = [];
    let reached = 1;
    for (const rung of ladder.slice(ladder.indexOf(start))) {
      const tried = attempts.filter((attempt) => attempt.rung.name === rung.name);
      const outlook =
        tried.length > 0
          ? {
              success: Number(tried.some(succeeded)),
              costMicroUsd: tried.reduce((sum, one) => sum + costOf(one), 0),
            }
          : model.prospect(rung.name, failed, []);
      expected.microUsd += reached * outlook.costMicroUsd;
      if (tried.length > 0) knownMicroUsd += reached * outlook.costMicroUsd;
      expected.resolved += reached * outlook.success;
      reached *= 1 - outlook.success;
      failed.push(rung.name);
    }
  }
  return {
    tasks: tasks.length,
    recorded,
    expected,
    knownShare: expected.microUsd === 0 ? 1 : knownMicroUsd / expected.microUsd,
    starts,
  };
}

function costOf(attempt: ClosedTask["attempts"][number]): MicroUsd {
  return (attempt.cost?.microUsd ?? 0) + (attempt.ciCost?.microUsd ?? 0);
}
