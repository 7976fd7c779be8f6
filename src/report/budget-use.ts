import { groupBy } from "../domain/group-by.ts";
import type { Config } from "../domain/config.ts";
import type { Batch } from "../domain/ledger/batches.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { LooseSpend } from "./loose-spend.ts";
import { attemptCost, type Tier, TIERS, tierOf, tierOfModel } from "./tiers.ts";

/** What a UTC day cost, dollars by tier, and CI beside them. */
export interface DayCost {
  day: string;
  cheap: number;
  middle: number;
  top: number;
  ci: number;
}

/** How much of what could have been spent was. Models only, as budgets count them. */
export interface BudgetUse {
  /** Share of all reserved ceilings that was spent; null without a reservation. */
  ceilingShare: number | null;
  /** Attempts that ended at their ceiling, and tasks that a budget stopped. */
  endedAtCeiling: number;
  stoppedByBudget: number;
  limits: {
    scope: "task" | "day" | "month";
    limitUsd: number;
    /** The dearest task, day or month of the period. */
    mostUsd: number;
    /** Which one that was. */
    where: string;
  }[];
}

export class SpendTally {
  readonly #days = new Map<string, Record<Tier | "ci", number>>();
  #reserved = 0;
  #spent = 0;
  #endedAtCeiling = 0;
  #stoppedByBudget = 0;
  #dearest = { microUsd: 0, id: "" };

  add({ id, attempts, closed, spent, batches }: TaskState): void {
    for (const attempt of attempts) {
      const sums = this.#dayOf(attempt.reservedAt);
      const model = attempt.cost?.microUsd ?? 0;
      sums[tierOf(attempt)] += model;
      sums.ci += attemptCost(attempt) - model;
      this.#reserved += attempt.ceilingMicroUsd;
      this.#spent += model;
      if (attempt.end === "cost-limit") this.#endedAtCeiling += 1;
    }
    this.addBatches(batches);
    if (closed?.status === "budget") this.#stoppedByBudget += 1;
    if (spent.microUsd > this.#dearest.microUsd) this.#dearest = { microUsd: spent.microUsd, id };
  }

  /** A job's own page has batches and no task. */
  addBatches(batches: readonly Batch[]): void {
    for (const { at, model, requests } of batches) {
      const sums = this.#dayOf(at);
      for (const { ceilingMicroUsd, cost } of requests) {
        const microUsd = cost?.microUsd ?? 0;
        sums[tierOfModel(model)] += microUsd;
        this.#reserved += ceilingMicroUsd;
        this.#spent += microUsd;
      }
    }
  }

  addLoose(spend: readonly LooseSpend[]): void {
    for (const { at, tier, microUsd, ciMicroUsd } of spend) {
      const sums = this.#dayOf(at);
      sums[tier] += microUsd;
      sums.ci += ciMicroUsd;
    }
  }

  #dayOf(at: string): Record<Tier | "ci", number> {
    const day = at.slice(0, 10);
    let sums = this.#days.get(day);
    if (sums === undefined) this.#days.set(day, (sums = { cheap: 0, middle: 0, top: 0, ci: 0 }));
    return sums;
  }

  /** Days with an attempt or a batch, oldest first. */
  days(): DayCost[] {
    return [...this.#days]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([day, { cheap, middle, top, ci }]) => ({
        day,
        cheap: cheap / 1e6,
        middle: middle / 1e6,
        top: top / 1e6,
        ci: ci / 1e6,
      }));
  }

  budget(budget: Config["budget"] | undefined): BudgetUse {
    const days = this.days().map((day) => ({ name: day.day, usd: modelsOf(day) }));
    const months = [...groupBy(days, ({ name }) => name.slice(0, 7))].map(([name, group]) => ({
      name,
      usd: group.reduce((sum, { usd }) => sum + usd, 0),
    }));
    const dearestTask = { name: this.#dearest.id, usd: this.#dearest.microUsd / 1e6 };
    const scopes = [
      { scope: "task" as const, limit: budget?.perTaskMicroUsd, of: [dearestTask] },
      { scope: "day" as const, limit: budget?.perDayMicroUsd, of: days },
      { scope: "month" as const, limit: budget?.perMonthMicroUsd, of: months },
    ];
    return {
      ceilingShare: this.#reserved === 0 ? null : this.#spent / this.#reserved,
      endedAtCeiling: this.#endedAtCeiling,
      stoppedByBudget: this.#stoppedByBudget,
      limits: scopes.flatMap(({ scope, limit, of }) => {
        const most = of.reduce((dearest, each) => (each.usd > dearest.usd ? each : dearest), {
          name: "",
          usd: 0,
        });
        return limit === undefined
          ? []
          : [{ scope, limitUsd: limit / 1e6, mostUsd: most.usd, where: most.name }];
      }),
    };
  }
}

function modelsOf(day: DayCost): number {
  return TIERS.reduce((sum, tier) => sum + day[tier], 0);
}
