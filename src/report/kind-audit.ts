import { GroupedSums, type Interval } from "../domain/interval.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import { isJudged, isResolved, rate, type Rate, succeeded } from "../domain/statistics.ts";
import type { TaskKind } from "../domain/task.ts";
import { FEWEST } from "./figure.ts";
import { taskCost, tierOf } from "./tiers.ts";

/** "What could the cheap tier have served?", for one kind of task. */
export interface KindAudit {
  kind: TaskKind;
  /** Closed tasks with a judged attempt, and how many were resolved. */
  tasks: number;
  resolved: number;
  meanUsd: number;
  /** Tasks that the cheap tier tried first, and how many it served by itself. */
  cheapFirst: number;
  cheapServed: number;
  cheapRate: Rate | null;
  /** Tasks that began above it. */
  begunAbove: number;
  /** Of those, how many the cheap tier would have served at its rate: an upper bound, as harder tasks begin higher. Null: not enough tasks yet. */
  couldHaveServed: { tasks: number; low: number; high: number } | null;
  /** Dollars, had those tasks cost what this kind costs when begun on the cheap tier, escalations paid. Null: not enough tasks yet. */
  couldHaveSavedUsd: Interval | null;
}

interface Tally {
  resolved: number;
  cheapServed: number;
  /** Tasks begun on the cheap tier and what they cost; the same for tasks begun above. */
  sums: GroupedSums;
}

export class KindTally {
  readonly #byKind = new Map<TaskKind, Tally>();

  add(task: TaskState): void {
    const first = task.attempts.find(isJudged);
    if (first === undefined) return;
    const { kind } = task.task;
    let tally = this.#byKind.get(kind);
    if (tally === undefined) {
      tally = { resolved: 0, cheapServed: 0, sums: new GroupedSums(4) };
      this.#byKind.set(kind, tally);
    }
    const isCheap = tierOf(first) === "cheap";
    const cost = taskCost(task);
    tally.resolved += Number(isResolved(task));
    tally.cheapServed += Number(isCheap && servedBySame(task, first.rung.name));
    tally.sums.add(isCheap ? [1, cost, 0, 0] : [0, 0, 1, cost]);
  }

  /** The kinds with the most tasks first. */
  result(): KindAudit[] {
    return [...this.#byKind]
      .map(([kind, { resolved, cheapServed, sums }]) => {
        const [cheapFirst = 0, cheapCost = 0, begunAbove = 0, aboveCost = 0] = sums.totals();
        const cheapRate = cheapFirst < FEWEST ? undefined : rate(cheapServed, cheapFirst);
        const isComparable = cheapRate !== undefined && begunAbove >= FEWEST;
        const saved = isComparable ? sums.interval(savedOf) : undefined;
        return {
          kind,
          tasks: sums.count,
          resolved,
          meanUsd: (cheapCost + aboveCost) / sums.count / 1e6,
          cheapFirst,
          cheapServed,
          cheapRate: cheapRate ?? null,
          begunAbove,
          couldHaveServed: isComparable
            ? {
                tasks: begunAbove * cheapRate.share,
                low: begunAbove * cheapRate.low,
                high: begunAbove * cheapRate.high,
              }
            : null,
          couldHaveSavedUsd:
            saved === undefined
              ? null
              : { value: saved.value / 1e6, low: saved.low / 1e6, high: saved.high / 1e6 },
        };
      })
      .toSorted((one, other) => other.tasks - one.tasks);
  }
}

/** The rung that began also ended it: repairs on the same rung are its own work. */
function servedBySame(task: TaskState, rung: string): boolean {
  return isResolved(task) && task.attempts.findLast(succeeded)?.rung.name === rung;
}

function savedOf(sums: readonly number[]): number | undefined {
  const [cheapTasks = 0, cheapCost = 0, aboveTasks = 0, aboveCost = 0] = sums;
  return cheapTasks === 0 ? undefined : aboveCost - aboveTasks * (cheapCost / cheapTasks);
}
