import { jobOfTask } from "../job.ts";
import type { Ledger, LedgerEvent } from "../ledger.ts";
import { type Cost, type MicroUsd, NO_COST } from "../money.ts";
import type { TaskId } from "../task.ts";

/** Model money of one scope (a task, a day, …). CI is not in it: budgets hold what a model call can spend. */
export interface SpendTotals {
  /** For people: what finished attempts cost, a lower bound where usage was unknown. */
  spent: Cost;
  /** For budgets: the same, with the worst case in place of what is unknown. */
  chargedMicroUsd: MicroUsd;
  /**
   * Held by attempts that have not been settled. A run whose lease is over may still be at work, so time alone frees
   * nothing: the sweep or a later delivery settles what a dead run has left.
   */
  reservedMicroUsd: MicroUsd;
}

export const NO_SPEND: SpendTotals = {
  spent: NO_COST,
  chargedMicroUsd: 0,
  reservedMicroUsd: 0,
};

/** Totals of a ledger by scope. An attempt belongs to the UTC day on which it was reserved, also when it settles later. */
export interface Spend {
  tasks: ReadonlyMap<TaskId, SpendTotals>;
  /** By `YYYY-MM-DD`. */
  days: ReadonlyMap<string, SpendTotals>;
  /** By `YYYY-MM`. */
  months: ReadonlyMap<string, SpendTotals>;
  /** By `actorDayKey`. */
  actorDays: ReadonlyMap<string, SpendTotals>;
  /** Days and months of scheduled jobs, by `jobPeriodKey`. */
  jobPeriods: ReadonlyMap<string, SpendTotals>;
}

export function actorDayKey(actorId: number, day: string): string {
  return `${actorId} ${day}`;
}

/** `period` is a day or a month. */
export function jobPeriodKey(jobId: string, period: string): string {
  return `${jobId} ${period}`;
}

/** The money of one task by itself. */
export function spendOfTask(id: TaskId, events: readonly LedgerEvent[]): SpendTotals {
  const fold = spendFold();
  fold.add(id, events);
  return fold.spend.tasks.get(id) ?? NO_SPEND;
}

interface Money extends SpendTotals {
  at: string;
  actorId: number | undefined;
}

/**
 * What has been spent and is held, in one pass over the tasks. Spend without a name (the machine's own follow-up
 * attempts) counts for whoever asked for the task.
 */
export async function foldSpend(ledger: Pick<Ledger, "tasks">): Promise<Spend> {
  const fold = spendFold();
  for await (const { id, events } of ledger.tasks()) fold.add(id, events);
  return fold.spend;
}

/** The same, for who walks through the tasks anyway: `add` each of them once, then take `spend`. */
export function spendFold(): {
  add(task: TaskId, events: readonly LedgerEvent[]): void;
  readonly spend: Spend;
} {
  const tasks = new Map<TaskId, SpendTotals>();
  const days = new Map<string, SpendTotals>();
  const months = new Map<string, SpendTotals>();
  const actorDays = new Map<string, SpendTotals>();
  const jobPeriods = new Map<string, SpendTotals>();
  return {
    spend: { tasks, days, months, actorDays, jobPeriods },
    add(task, events) {
      const job = jobOfTask(task);
      for (const money of moneyOf(events)) {
        const day = money.at.slice(0, 10);
        addTo(tasks, task, money);
        addTo(days, day, money);
        addTo(months, day.slice(0, 7), money);
        if (money.actorId !== undefined) addTo(actorDays, actorDayKey(money.actorId, day), money);
        if (job === undefined) continue;
        addTo(jobPeriods, jobPeriodKey(job, day), money);
        addTo(jobPeriods, jobPeriodKey(job, day.slice(0, 7)), money);
      }
    },
  };
}

/** The money of each attempt of one task, and of each request of its batches. */
function moneyOf(events: readonly LedgerEvent[]): Iterable<Money> {
  const byKey = new Map<number | string, Money>();
  let askedBy: number | undefined;
  const hold = (key: number | string, event: LedgerEvent, ceiling: MicroUsd): void => {
    byKey.set(key, {
      at: event.at,
      actorId: event.actor?.id ?? askedBy,
      spent: NO_COST,
      chargedMicroUsd: 0,
      reservedMicroUsd: ceiling,
    });
  };
  // A reservation that is missing (its line was damaged) takes nothing away from what was spent.
  const settle = (key: number | string, event: LedgerEvent, cost: Cost, charged?: MicroUsd): void => {
    const held = byKey.get(key);
    const ceiling = held?.reservedMicroUsd ?? 0;
    const unknownAtMost = cost.exact ? cost.microUsd : Math.max(cost.microUsd, ceiling);
    byKey.set(key, {
      at: held?.at ?? event.at,
      actorId: held === undefined ? (event.actor?.id ?? askedBy) : held.actorId,
      spent: cost,
      chargedMicroUsd: charged ?? unknownAtMost,
      reservedMicroUsd: 0,
    });
  };
  for (const event of events) {
    switch (event.type) {
      case "task.created":
        askedBy = event.taskSpec.actor.id;
        break;
      case "attempt.reserved":
        hold(event.attempt, event, event.ceilingMicroUsd);
        break;
      case "attempt.finished":
        settle(event.attempt, event, event.cost, event.chargedMicroUsd);
        break;
      case "batch.reserved":
        for (const { customId, ceilingMicroUsd } of event.requests)
          hold(`${event.batch} ${customId}`, event, ceilingMicroUsd);
        break;
      case "batch.collected":
        settle(`${event.batch} ${event.customId}`, event, event.cost);
        break;
      default:
        break;
    }
  }
  return byKey.values();
}

function addTo<K>(totals: Map<K, SpendTotals>, key: K, more: SpendTotals): void {
  const sum = totals.get(key);
  if (sum === undefined) {
    const { spent, chargedMicroUsd, reservedMicroUsd } = more;
    totals.set(key, { spent: { ...spent }, chargedMicroUsd, reservedMicroUsd });
    return;
  }
  // In place: a ledger has several of these for each of a hundred thousand attempts.
  sum.spent.microUsd += more.spent.microUsd;
  sum.spent.exact &&= more.spent.exact;
  sum.chargedMicroUsd += more.chargedMicroUsd;
  sum.reservedMicroUsd += more.reservedMicroUsd;
}
