import type { Clock } from "../../ports/clock.ts";
import { isAmbiguous } from "./code-host-error.ts";

/** Pauses before looking: GitHub's replicas may not show at once what has just been written. Milliseconds. */
const PAUSES_MS = [1_000, 4_000] as const;

/**
 * Does a write that must not happen twice. After an ambiguous failure (5xx, reset, time-out) the effect is looked
 * up first, and the write repeated only when it is not there.
 */
export async function repeatAfterLookup<T>(options: {
  write: () => Promise<T>;
  find: () => Promise<T | undefined>;
  clock: Clock;
}): Promise<T> {
  for (const pauseMs of PAUSES_MS) {
    try {
      return await options.write();
    } catch (error) {
      if (!isAmbiguous(error)) throw error;
      await options.clock.sleep(pauseMs);
      const found = await options.find();
      if (found !== undefined) return found;
    }
  }
  return options.write();
}
