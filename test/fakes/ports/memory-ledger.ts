import type { Ledger, LedgerEvent } from "../../../src/domain/ledger.ts";
import type { LedgerStore } from "../../../src/ports/ledger-store.ts";

/** A ledger in memory. One process, so nothing ever conflicts; the same event id is still written once. */
export function memoryLedger(): LedgerStore & { all(): LedgerEvent[] } {
  const events: LedgerEvent[] = [];
  const now = (): Ledger => ({ head: null, damage: [], events: Map.groupBy(events, (event) => event.task) });
  return {
    read: async () => now(),
    async update(decide) {
      const { append, result } = decide(now());
      for (const event of append) {
        if (!events.some((other) => other.id === event.id)) events.push(structuredClone(event));
      }
      return result;
    },
    all: () => events,
  };
}
