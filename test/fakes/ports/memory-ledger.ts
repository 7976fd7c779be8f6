import type { Ledger, LedgerEvent } from "../../../src/domain/ledger.ts";
import type { LedgerStore } from "../../../src/ports/ledger-store.ts";

/** A ledger of these events. */
export function ledgerOfEvents(events: Iterable<LedgerEvent>, head: string | null = null): Ledger {
  const byTask = Map.groupBy(events, (event) => event.task);
  return {
    head,
    damage: [],
    eventsOf: (task) => Promise.resolve(byTask.get(task) ?? []),
    async *tasks() {
      for (const [id, own] of byTask) yield { id, events: own, damage: [], unknown: [] };
    },
  };
}

/** A ledger in memory. One process, so nothing ever conflicts; the same event id is still written once. */
export function memoryLedger(): LedgerStore & { all(): LedgerEvent[] } {
  const events: LedgerEvent[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  return {
    read: async () => ledgerOfEvents(events),
    update(decide) {
      const done = queue.then(async () => {
        const { append, result } = await decide(ledgerOfEvents(events));
        for (const event of append) {
          if (!events.some((other) => other.id === event.id)) events.push(structuredClone(event));
        }
        return result;
      });
      queue = done.catch(() => undefined);
      return done;
    },
    all: () => events,
  };
}
