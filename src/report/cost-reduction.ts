import { GroupedSums } from "../domain/interval.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import { type Figure, sumsFigure } from "./figure.ts";
import { attemptCost, taskCost, type Tier, tierOf } from "./tiers.ts";

/** Kinds of tasks that are compared with each other only: reading, one file, two to five, six and more. */
const STRATA = 4;
/** Sums: what was paid, what the tier's own attempts on these tasks were paid; then three for each stratum. */
const PAID = 0;
const OWN = 1;
const FIRST_STRATUM = 2;
const A_STRATUM = 3;

/**
 * What the closed tasks would have cost on one tier alone. A task that the tier worked on counts with what it was paid
 * there. For any other stands the mean, over the tasks that began on that tier, of what they were paid there, taken
 * from tasks of the same stratum (of all strata where it has none). Nothing is credited for quality: a tier alone would have
 * left other tasks unsolved.
 */
export class CostReduction {
  readonly #tier: Exclude<Tier, "cheap">;
  readonly #sums = new GroupedSums(FIRST_STRATUM + STRATA * A_STRATUM);
  #comparable = 0;

  constructor(tier: Exclude<Tier, "cheap">) {
    this.#tier = tier;
  }

  add(task: TaskState): void {
    const { attempts } = task;
    if (!attempts.some((attempt) => attempt.cost !== undefined)) return;
    const own = attempts.filter((attempt) => tierOf(attempt) === this.#tier);
    const ownCost = own.reduce((sum, attempt) => sum + attemptCost(attempt), 0);
    const values = Array<number>(FIRST_STRATUM + STRATA * A_STRATUM).fill(0);
    const stratum = FIRST_STRATUM + stratumOf(task) * A_STRATUM;
    values[PAID] = taskCost(task);
    values[OWN] = ownCost;
    if (own.length === 0) values[stratum] = 1;
    else if (own[0] === attempts[0]) {
      values[stratum + 1] = 1;
      values[stratum + 2] = ownCost;
      this.#comparable += 1;
    }
    this.#sums.add(values);
  }

  figure(): Figure {
    const id = this.#tier === "middle" ? "cost-reduction-middle" : "cost-reduction-top";
    return sumsFigure(id, this.#sums, reduction, this.#comparable);
  }

  /** Micro-dollars of the comparison; undefined where the figure says "not enough". */
  amounts(): { paid: number; baseline: number } | undefined {
    const totals = this.#sums.totals();
    const baseline = baselineOf(totals);
    if (this.figure().value === null || baseline === undefined) return undefined;
    return { paid: totals[PAID] ?? 0, baseline };
  }
}

function stratumOf({ estimate }: TaskState): number {
  if (estimate.flags.readOnly) return 0;
  return estimate.files < 2 ? 1 : estimate.files < 6 ? 2 : 3;
}

function baselineOf(sums: readonly number[]): number | undefined {
  const at = (index: number): number => sums[index] ?? 0;
  const strata = [...Array(STRATA).keys()].map((stratum) => {
    const start = FIRST_STRATUM + stratum * A_STRATUM;
    return { without: at(start), begun: at(start + 1), cost: at(start + 2) };
  });
  const begun = strata.reduce((sum, stratum) => sum + stratum.begun, 0);
  if (begun === 0) return undefined;
  const overall = strata.reduce((sum, stratum) => sum + stratum.cost, 0) / begun;
  return strata.reduce(
    (sum, each) => sum + each.without * (each.begun === 0 ? overall : each.cost / each.begun),
    at(OWN),
  );
}

function reduction(sums: readonly number[]): number | undefined {
  const baseline = baselineOf(sums);
  if (baseline === undefined || baseline === 0) return undefined;
  return (baseline - (sums[PAID] ?? 0)) / baseline;
}
