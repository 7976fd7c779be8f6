import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everyEventOnce, newTally, type Push } from "./writer-model.ts";

const forcedPush: Push = ({ remoteRef, commit }) => ["push", "--force", "ledger", `${commit}:${remoteRef}`];

describe("writers over one branch, killed between any two side effects", () => {
  it("keep every event once", { timeout: 120_000 }, async () => {
    const tally = newTally();
    await fc.assert(everyEventOnce(tally), { numRuns: 8, seed: 20261123, endOnFailure: true });
    for (const [name, count] of Object.entries(tally)) expect(count, name).toBeGreaterThanOrEqual(2);
  });

  it("lose some as soon as the compare-and-swap is gone", { timeout: 120_000 }, async () => {
    const result = await fc.check(everyEventOnce(newTally(), forcedPush), {
      numRuns: 30,
      endOnFailure: true,
    });
    expect(result.failed).toBe(true);
    expect(String(result.errorInstance)).toContain("AssertionError");
  });
});
