import { isJudged, rate, type Rate, succeeded } from "../domain/statistics.ts";
import type { TaskKind } from "../domain/task.ts";
import type { ClosedTask } from "./ledger-evidence.ts";
import { isComparable } from "./ledger-replay.ts";

/** What tasks of one kind say about the tiers: "what could the cheap tier have served?". */
export interface KindAudit {
  kind: TaskKind;
  /** Tasks with at least one judged attempt. */
  tasks: number;
  resolved: number;
  /** Tasks that needed a second rung. */
  escalated: number;
  /** Names of rungs, and on how many tasks they were tried and succeeded. A later try is a harder one: it counts apart. */
  first: Readonly<Record<string, { tried: number; succeeded: number }>>;
  /**
   * Share of these tasks that the cheapest rung can serve as far as its first tries show, with what the counts allow.
   * Undefined where it was tried first on fewer than `FEWEST_TRIES` of them: nothing is claimed then.
   */
  cheapCouldServe: Rate | undefined;
  /** Tasks that a dearer rung started although the record says that the cheapest serves most like them. */
  missed: number;
}

/** No share is claimed on fewer first tries. */
export const FEWEST_TRIES = 5;

/** One row a kind, most tasks first. `cheapRung` is the name of the ladder's first rung. */
export function auditByKind(tasks: Iterable<ClosedTask>, cheapRung: string): KindAudit[] {
  const byKind = Map.groupBy([...tasks].filter(isComparable), (task) => task.estimate.kind);
  return [...byKind]
    .map(([kind, ofKind]) => auditOf(kind, ofKind, cheapRung))
    .toSorted((one, other) => other.tasks - one.tasks);
}

function auditOf(kind: TaskKind, tasks: readonly ClosedTask[], cheapRung: string): KindAudit {
  const first: Record<string, { tried: number; succeeded: number }> = {};
  let resolved = 0;
  let escalated = 0;
  for (const { attempts } of tasks) {
    const judged = attempts.filter(isJudged);
    const rungs = new Set(judged.map((attempt) => attempt.rung.name));
    resolved += Number(judged.some(succeeded));
    escalated += Number(rungs.size > 1);
    for (const attempt of judged.slice(0, 1)) {
      const seen = (first[attempt.rung.name] ??= { tried: 0, succeeded: 0 });
      seen.tried += 1;
      seen.succeeded += Number(succeeded(attempt));
    }
  }
  const cheap = first[cheapRung] ?? { tried: 0, succeeded: 0 };
  const cheapCouldServe = cheap.tried < FEWEST_TRIES ? undefined : rate(cheap.succeeded, cheap.tried);
  return {
    kind,
    tasks: tasks.length,
    resolved,
    escalated,
    first,
    cheapCouldServe,
    missed: cheapCouldServe === undefined || cheapCouldServe.low < 0.5 ? 0 : tasks.length - cheap.tried,
  };
}
