import type { LedgerEvent, UnknownEvent } from "../domain/ledger.ts";
import type { MicroUsd } from "../domain/money.ts";
import { type Tier, tierOfLine } from "./tiers.ts";

/** Money of an attempt whose task cannot be told. */
export interface LooseSpend {
  /** When it was reserved, else when it was settled; ISO 8601, UTC. */
  at: string;
  tier: Tier;
  microUsd: MicroUsd;
  ciMicroUsd: MicroUsd;
}

/** What was spent on attempts without a `task.created` among their events; without a reservation the middle tier stands in. */
export function looseSpend(events: readonly LedgerEvent[]): LooseSpend[] {
  const byAttempt = new Map<number, LooseSpend>();
  const of = (attempt: number, at: string): LooseSpend => {
    let spend = byAttempt.get(attempt);
    if (spend === undefined)
      byAttempt.set(attempt, (spend = { at, tier: "middle", microUsd: 0, ciMicroUsd: 0 }));
    return spend;
  };
  for (const event of events) {
    if (event.type === "attempt.reserved") of(event.attempt, event.at).tier = tierOfLine(event.rung.line);
    else if (event.type === "attempt.finished") of(event.attempt, event.at).microUsd = event.cost.microUsd;
    else if (event.type === "ci.concluded")
      of(event.attempt, event.at).ciMicroUsd += event.ciCost?.microUsd ?? 0;
  }
  return [...byAttempt.values()];
}

/** A job's own page begins otherwise, and what a later version wrote is whole; a file of attempts, or of nothing, has lost its first line. */
export function hasLostItsStart(events: readonly LedgerEvent[], unknown: readonly UnknownEvent[]): boolean {
  return (
    (events.length === 0 && unknown.length === 0) || events.some(({ type }) => type.startsWith("attempt."))
  );
}
