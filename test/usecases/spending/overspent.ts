import type { Config } from "../../../src/domain/config.ts";
import { actorDayKey, foldSpend, jobPeriodKey, type SpendTotals } from "../../../src/domain/ledger/spend.ts";
import { type MicroUsd, PARTS_PER_MICRO_USD } from "../../../src/domain/money.ts";
import type { LedgerStore } from "../../../src/ports/ledger-store.ts";
import { type Bill, Dead } from "./provider-bill.ts";

/**
 * Scopes that were billed more than their limit, or hold more than it, or were billed more than the ledger charges and
 * holds for them. `roundedOff`: what each call may have lost when its line was rounded to a whole micro-dollar; an
 * attempt's charge is rounded up and loses nothing.
 */
export async function overspent(
  ledger: LedgerStore,
  bill: Bill,
  budget: Config["budget"],
  roundedOff = 0,
): Promise<string[]> {
  const spend = await foldSpend(await ledger.read());
  return [...bill.scopes].flatMap(([scope, parts]) => {
    const [kind = "", name = "", period = ""] = scope.split(" ");
    const known: Record<string, [MicroUsd | undefined, SpendTotals | undefined]> = {
      task: [budget.perTaskMicroUsd, spend.tasks.get(name)],
      day: [budget.perDayMicroUsd, spend.days.get(name)],
      month: [budget.perMonthMicroUsd, spend.months.get(name)],
      actor: [budget.perActorDayMicroUsd, spend.actorDays.get(actorDayKey(Number(name), period))],
      job: [
        period.length > "2026-11".length ? budget.job?.perDayMicroUsd : budget.job?.perMonthMicroUsd,
        spend.jobPeriods.get(jobPeriodKey(name, period)),
      ],
    };
    const [limit = Number.MAX_SAFE_INTEGER, totals] = known[kind] ?? [];
    const counted = (totals?.chargedMicroUsd ?? 0) + (totals?.reservedMicroUsd ?? 0);
    const billed = Number(parts) / Number(PARTS_PER_MICRO_USD) - roundedOff * bill.calls;
    if (billed > limit) return [`${scope}: billed ${billed} of ${limit}`];
    if (counted > limit) return [`${scope}: ${counted} charged and held of ${limit}`];
    return billed > counted ? [`${scope}: billed ${billed}, the ledger knows of ${counted}`] : [];
  });
}

/** A ledger whose user may die with each write: before it, or when all is written. */
export function dying(ledger: LedgerStore, random: () => number, deaths: number): LedgerStore {
  return {
    read: () => ledger.read(),
    async update(decide) {
      if (random() < deaths / 4) throw new Dead("before a write");
      const result = await ledger.update(decide);
      if (random() < deaths / 4) throw new Dead("after a write");
      return result;
    },
  };
}
