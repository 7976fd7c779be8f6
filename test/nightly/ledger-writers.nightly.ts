import * as fc from "fast-check";
import { expect, it } from "vitest";
import { appendAtOnce } from "../adapters/ledger/writers-at-once.ts";
import { everyEventOnce, newTally } from "../adapters/ledger/writer-model.ts";

it("64 writers × 20 appends: every entry kept once, one commit each", { timeout: 3_600_000 }, async () => {
  const { decisions, ms } = await appendAtOnce({ writers: 64, appends: 20 });
  process.stdout.write(`64 writers × 20 appends: ${decisions} tries in ${Math.round(ms / 1000)} s\n`);
  expect(decisions).toBeGreaterThan(64 * 20);
});

it("200 interleavings of writers that are killed: every event once", { timeout: 3_600_000 }, async () => {
  await fc.assert(everyEventOnce(newTally()), { numRuns: 200, endOnFailure: true });
});
