import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Outcome } from "../../src/domain/outcome.ts";
import { World, writes } from "./world.ts";

/* CI that ends before the job that pushed has told the ledger of its commit. */

function quick(): { world: World; early: Promise<Outcome>[] } {
  const early: Promise<Outcome>[] = [];
  const world = new World({
    replies: { haiku: [writes("42")] },
    instead: {
      clock: {
        now: () => Date.parse("2026-11-23T10:00:00Z"),
        // Another process does something meanwhile.
        sleep: async () => {
          for (let turns = 0; turns < 50; turns += 1) await turn();
        },
      },
    },
  });
  const usual = { ...world.host.changes };
  Object.assign(world.host.changes, {
    openPullRequest: async (options: Parameters<typeof usual.openPullRequest>[0]) => {
      early.push(world.ciEnds(2));
      // It has read the ledger before ours is written.
      for (let turns = 0; turns < 20; turns += 1) await turn();
      return usual.openPullRequest(options);
    },
  });
  // The event has a run of its own; the first job's is asked for.
  Object.assign(world.host.workflows, { isActive: async () => true });
  return { world, early };
}

test("its word is not lost: the run that it woke waits for the commit", async () => {
  const { world, early } = quick();
  await world.comment("/ai fix the answer --tier haiku");
  const [outcome] = await Promise.all(early);
  expect(outcome).toMatchObject({ status: "closed", task: { closed: { status: "green" } } });
});

// For a job that has died nobody waits: left-behind.test.ts.
