import type { LedgerEvent } from "../../../src/domain/ledger.ts";
import type { LedgerStore } from "../../../src/ports/ledger-store.ts";
import { ledgerOfEvents } from "./memory-ledger.ts";

/**
 * A ledger in memory whose writers race: each reads and decides while others write, and whoever comes second is told so
 * and decides anew. With `compares: false` it writes what it had decided on the older state: the control of a test.
 */
export function racingLedger(options: {
  /** Lets others go on for a while. */
  pause: () => Promise<void>;
  compares?: boolean;
}): LedgerStore & { all(): LedgerEvent[] } {
  const { pause, compares = true } = options;
  const events: LedgerEvent[] = [];
  return {
    read: async () => {
      await pause();
      return ledgerOfEvents([...events]);
    },
    async update(decide) {
      for (;;) {
        const seen = events.length;
        const { append, result } = await decide(ledgerOfEvents(events.slice()));
        await pause();
        if (compares && events.length !== seen) continue;
        for (const event of append) {
          if (!events.some((other) => other.id === event.id)) events.push(structuredClone(event));
        }
        return result;
      }
    },
    all: () => events,
  };
}
