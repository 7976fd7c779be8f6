import { expect, test } from "vitest";
import type { LedgerEvent } from "../../src/domain/ledger.ts";
import { World, writes } from "./world.ts";

/** CI reports while the run that made the commit has yet to settle it; `settles` after so many looks. */
async function fastCi(settlesAfter: number): Promise<{ world: World; slept: number[] }> {
  const slept: number[] = [];
  let unsettled: LedgerEvent[] = [];
  let isEarly = false;
  let now = Date.parse("2026-11-23T10:00:00Z");
  const world = new World({
    replies: { haiku: [writes("42")] },
    instead: {
      clock: {
        now: () => (now += 10),
        sleep: async (ms) => {
          if (!isEarly) return;
          slept.push(ms);
          if (slept.length === settlesAfter) world.ledger.all().push(...unsettled);
        },
      },
    },
  });
  await world.comment("/ai fix the answer --tier haiku");
  const events = world.ledger.all();
  unsettled = events.splice(events.findIndex((event) => event.type === "attempt.finished"));
  isEarly = true;
  return { world, slept };
}

test("CI that is faster than the run that made the commit is heard all the same", async () => {
  const { world, slept } = await fastCi(2);
  expect(await world.ciEnds()).toMatchObject({ status: "closed" });
  expect(world.status).toContain("CI is green");
  expect(slept).toHaveLength(2);
});

test("an attempt that is not settled within a minute is left to the sweep", async () => {
  const { world, slept } = await fastCi(Number.POSITIVE_INFINITY);
  expect(await world.ciEnds()).toMatchObject({
    status: "skipped",
    reason: expect.stringContaining("worked on"),
  });
  expect(slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(90_000);
});
