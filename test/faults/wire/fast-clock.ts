import { createRequire, syncBuiltinESMExports } from "node:module";
import type timers from "node:timers/promises";

/*
 * Waiting in fast motion, for this process only: what the adapters and their libraries wait (backoffs, rate limits,
 * silence) is a hundredth, and days can pass between two events. Nothing of theirs is replaced but the clock.
 */

const FASTER = 100;
/** The longest patience (ten minutes of a silent provider) would still be six seconds of every stalled request. */
const LONG_MS = 300_000;
const MUCH_FASTER = 300;

const scaled = (ms: number): number => (ms < 20 ? ms : ms / (ms >= LONG_MS ? MUCH_FASTER : FASTER));

let offset = 0;

/** From now until the returned function is called: test files share a process. */
export function installFastClock(): () => void {
  const { setTimeout, Date } = globalThis;
  const now = Date.now;
  Date.now = () => now.call(Date) + offset;
  const faster = (body: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
    setTimeout(() => body(...args), scaled(ms));
  Object.assign(globalThis, { setTimeout: Object.assign(faster, setTimeout) });
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  // A loaded machine is slow in earnest: a request gets six real seconds of its sixty.
  AbortSignal.timeout = (ms) => timeout(Math.ceil(ms / 10));
  const promises: typeof timers = createRequire(import.meta.url)("node:timers/promises");
  const sleep = promises.setTimeout;
  Object.assign(promises, {
    setTimeout: (ms = 0, value?: unknown, options?: object) => sleep(scaled(ms), value, options),
  });
  syncBuiltinESMExports();
  return () => {
    offset = 0;
    Date.now = now;
    AbortSignal.timeout = timeout;
    Object.assign(globalThis, { setTimeout });
    Object.assign(promises, { setTimeout: sleep });
    syncBuiltinESMExports();
  };
}

export function letHoursPass(hours: number): void {
  offset += hours * 3_600_000;
}
