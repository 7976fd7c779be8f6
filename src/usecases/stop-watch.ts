import { isHostFailure } from "../domain/errors.ts";
import { foldTask } from "../domain/ledger/task-state.ts";
import type { Clock } from "../ports/clock.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import type { Logger } from "../ports/logger.ts";

/** How often a running attempt looks for a stop request. Each look is one small fetch. Milliseconds. */
const LOOK_EVERY_MS = 20_000;

/**
 * Asked between the turns of a running attempt: has somebody said stop? Looks into the ledger at most every 20 s. A
 * ledger that cannot be read now ends no attempt: the next look may find it.
 */
export function stopWatch(ports: {
  ledger: LedgerStore;
  clock: Clock;
  logger: Logger;
}): (task: string) => Promise<boolean> {
  let nextLook = ports.clock.now() + LOOK_EVERY_MS;
  return async (task) => {
    if (ports.clock.now() < nextLook) return false;
    nextLook = ports.clock.now() + LOOK_EVERY_MS;
    try {
      const ledger = await ports.ledger.read();
      return foldTask(await ledger.eventsOf(task))?.stopRequested === true;
    } catch (error) {
      if (!isHostFailure(error)) throw error;
      ports.logger.warn(`Whether somebody said stop is not known: ${error.message}`);
      return false;
    }
  };
}
