import { expect, test } from "vitest";
import { CodeHostError } from "../../src/domain/errors.ts";
import type { LedgerEvent } from "../../src/domain/ledger.ts";
import { stopWatch } from "../../src/usecases/stop-watch.ts";
import { created, reserved, TASK } from "../domain/ledger-samples.ts";
import { memoryLedger } from "../fakes/ports/memory-ledger.ts";

const STOP: LedgerEvent = {
  v: 1,
  id: `${TASK}/stop/comment-77`,
  at: "2026-11-23T10:01:00.000Z",
  task: TASK,
  actor: { id: 11, login: "ada" },
  run: null,
  type: "task.stop-requested",
  reason: "@ada said stop",
};

async function watched() {
  const ledger = memoryLedger();
  const append = (...events: LedgerEvent[]): Promise<undefined> =>
    ledger.update(() => ({ append: events, result: undefined }));
  await append(created(), reserved(1));
  let now = 0;
  let reads = 0;
  let isDown = false;
  const warnings: string[] = [];
  const asks = stopWatch({
    ledger: {
      ...ledger,
      read: async () => {
        reads += 1;
        if (isDown) throw new CodeHostError("GitHub could not be reached", { failure: "network" });
        return ledger.read();
      },
    },
    clock: { now: () => now, sleep: async () => {} },
    logger: {
      debug: () => {},
      info: () => {},
      warn: (message) => void warnings.push(message),
      error: () => {},
      group: (_, body) => body(),
    },
  });
  return {
    append,
    warnings,
    at: (ms: number) => {
      now = ms;
      return asks(TASK);
    },
    reads: () => reads,
    goDown: (down: boolean) => (isDown = down),
  };
}

test("a stop request is seen within 20 seconds, and the ledger is read no more often", async () => {
  const watch = await watched();
  await watch.append(STOP);
  expect(await watch.at(19_999)).toBe(false);
  expect(watch.reads()).toBe(0);
  expect(await watch.at(20_000)).toBe(true);
  expect(await watch.at(20_001)).toBe(false);
  expect(watch.reads()).toBe(1);
});

test("without a request the attempt goes on; a stop before this attempt is not for it", async () => {
  const watch = await watched();
  expect(await watch.at(20_000)).toBe(false);
  await watch.append(STOP, reserved(2));
  expect(await watch.at(40_000)).toBe(false);
});

test("a ledger that cannot be read ends no attempt, and the next look sees the request", async () => {
  const watch = await watched();
  await watch.append(STOP);
  watch.goDown(true);
  expect(await watch.at(20_000)).toBe(false);
  expect(watch.warnings).toHaveLength(1);
  watch.goDown(false);
  expect(await watch.at(40_000)).toBe(true);
});
