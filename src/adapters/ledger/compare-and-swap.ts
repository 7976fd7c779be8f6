import { CodeHostError } from "../../domain/errors.ts";
import type { Ledger, LedgerDamage, LedgerEvent } from "../../domain/ledger.ts";
import type { Clock, Random } from "../../ports/clock.ts";
import type { LedgerChange, LedgerStore } from "../../ports/ledger-store.ts";
import {
  findLoss,
  type LedgerFiles,
  type LedgerSnapshot,
  openSnapshot,
  planAppend,
  ShardCache,
} from "./ledger-files.ts";

/** Where a ledger's files are kept, and the one way to change them. */
export interface LedgerFilesHost {
  load(): Promise<LedgerFiles>;
  /**
   * Replaces the given files if the ledger is still as `expected`, all or none of them. `conflict`: somebody else was
   * faster, nothing was written.
   */
  publish(change: {
    expected: LedgerFiles;
    files: ReadonlyMap<string, string>;
    written: readonly LedgerEvent[];
  }): Promise<"published" | "conflict">;
}

export interface Backoff {
  tries: number;
  /**
   * Milliseconds; the wait after try n is a random share of `baseMs * 2^n`, at most `capMs`. Where a try takes long both
   * grow with its own time: as many writers as share a slow machine or host must also spread over a longer time, or
   * they slow each other down until nobody gets through.
   */
  baseMs: number;
  capMs: number;
}

/** Sixteen writers at once all get through (`test/adapters/ledger/many-writers.test.ts`); 64 are tried at night. */
const DEFAULT_BACKOFF: Backoff = { tries: 200, baseMs: 200, capMs: 10_000 };

/** A write that follows a read within this time is first tried on what was read. */
const FRESH_MS = 10_000;

/** "Full jitter": writers that collided once spread out instead of colliding again. */
export function backoffMs(backoff: Backoff, attempt: number, random: Random, tookMs = 0): number {
  const cap = Math.max(backoff.capMs, 16 * tookMs);
  return random.next() * Math.min(cap, Math.max(backoff.baseMs, 2 * tookMs) * 2 ** attempt);
}

/**
 * A ledger store over files with a compare-and-swap: on conflict the whole read-modify-write is redone on the newest
 * state, never merged. Calls of one store run one after the other.
 */
export function compareAndSwapStore(options: {
  host: LedgerFilesHost;
  clock: Clock;
  random: Random;
  backoff?: Backoff;
}): LedgerStore {
  const { host, clock, random, backoff = DEFAULT_BACKOFF } = options;
  const losses: LedgerDamage[] = [];
  const cache = new ShardCache();
  let previous: LedgerFiles | undefined;
  /** What was read last, for a write that follows at once. */
  let latest: { snapshot: LedgerSnapshot; at: number } | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work, work);
    queue = done.catch(() => undefined);
    return done;
  };

  const load = async (): Promise<LedgerSnapshot> => {
    const files = await host.load();
    if (previous !== undefined) losses.push(...(await findLoss(previous, files)));
    previous = files;
    const opened = openSnapshot(files, cache);
    const snapshot = { ...opened, damage: [...losses, ...opened.damage] };
    latest = { snapshot, at: clock.now() };
    return snapshot;
  };
  const takeLatest = (): LedgerSnapshot | undefined => {
    const taken = latest;
    latest = undefined;
    return taken !== undefined && clock.now() - taken.at < FRESH_MS ? taken.snapshot : undefined;
  };

  return {
    read: () => inTurn(load),
    update: <T>(decide: (ledger: Ledger) => LedgerChange<T> | Promise<LedgerChange<T>>) =>
      inTurn(async () => {
        const planOn = async (snapshot: LedgerSnapshot) => {
          const { append, result } = await decide(snapshot);
          return { result, expected: snapshot.files, ...(await planAppend(snapshot, append)) };
        };
        const publish = async (change: Awaited<ReturnType<typeof planOn>>): Promise<boolean> => {
          latest = undefined;
          return (await host.publish(change)) === "published";
        };
        // What was read a moment ago need not be read again: if it is out of date the write is refused. A decision to write
        // nothing, or to throw, meets no such test, so it is taken on the newest state alone.
        const recent = takeLatest();
        const early = recent === undefined ? undefined : await planOn(recent).catch(() => undefined);
        if (early !== undefined && early.files.size > 0 && (await publish(early))) return early.result;
        for (let attempt = 0; attempt < backoff.tries; attempt++) {
          const begun = clock.now();
          const change = await planOn(await load());
          if (change.files.size === 0 || (await publish(change))) return change.result;
          await clock.sleep(backoffMs(backoff, attempt, random, clock.now() - begun));
        }
        throw new CodeHostError(
          `The ledger could not be written: ${backoff.tries} tries each met somebody else's write.`,
          { failure: "conflict" },
        );
      }),
  };
}
