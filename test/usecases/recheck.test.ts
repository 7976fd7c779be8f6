import { expect, test } from "vitest";
import { CodeHostError, PermissionError } from "../../src/domain/errors.ts";
import type { Ports } from "../../src/run.ts";
import { World, writes } from "./world.ts";

/* CI itself has failed: its jobs run again, and nobody is paid. Where they cannot be run again a person is asked. */

function lostRunner(rerunFailedJobs: Ports["workflows"]["rerunFailedJobs"]): World {
  const world = new World({
    replies: { haiku: [writes("42")] },
    ci: () => "##[error]The hosted runner lost communication with the server.\n",
  });
  Object.assign(world.host.workflows, { rerunFailedJobs });
  Object.assign(world.host.checks, {
    runsOf: async () => [{ id: 1, attempt: 1, name: "CI", state: "concluded", conclusion: "failure" }],
  });
  return world;
}

test("the failed jobs run again, once", async () => {
  const again: number[] = [];
  const world = lostRunner(async ({ id }) => void again.push(id));
  await world.comment("/ai fix the answer --tier haiku");
  expect((await world.ciEnds()).status).toBe("awaiting-ci");
  expect(again).toEqual([1]);
});

test.each([
  new PermissionError("Resource not accessible by integration", { remedy: "grant `actions: write`" }),
  new CodeHostError("GitHub answered 403 to POST /rerun-failed-jobs", { failure: "forbidden", status: 403 }),
])("a refusal ($message) is told, and no dearer model is paid for it", async (refusal) => {
  const world = lostRunner(() => Promise.reject(refusal));
  await world.comment("/ai fix the answer --tier haiku");
  const outcome = await world.ciEnds();
  expect(outcome).toMatchObject({ status: "closed", task: { closed: { status: "needs-human" } } });
  expect(world.status).toContain("could not be run again from here");
  expect(world.status).toContain(refusal.remedy === undefined ? "403" : "Grant `actions: write`");
  expect(world.model.requests).toHaveLength(1);
});

test("an outage is none: the task stays open for the next event", async () => {
  const world = lostRunner(() =>
    Promise.reject(new CodeHostError("502", { failure: "server", status: 502 })),
  );
  await world.comment("/ai fix the answer --tier haiku");
  await expect(world.ciEnds()).rejects.toThrow("502");
  expect(world.ledger.all().at(-1)).not.toMatchObject({ type: "task.closed" });
});

test("what CI took is counted once, however often a commit is judged", async () => {
  let log: string | undefined = "##[error]The hosted runner lost communication with the server.\n";
  const world = new World({
    replies: { haiku: [writes("42")] },
    ci: () => log,
    config: (usual) => ({ ...usual, ciMicroUsdPerMinute: 8_000 }),
  });
  // GitHub tells the time of all attempts of a run.
  const run = (attempt: number, billableMs: number) => ({ id: 1, attempt, name: "CI", billableMs });
  const other = { id: 2, attempt: 1, name: "Lint", billableMs: 30_000, state: "concluded" };
  Object.assign(world.host.checks, {
    runsOf: async () => [{ ...run(1, 60_000), state: "concluded", conclusion: "failure" }, other],
  });
  await world.comment("/ai fix the answer --tier haiku");
  await world.ciEnds();
  log = undefined;
  Object.assign(world.host.checks, {
    runsOf: async () => [{ ...run(2, 150_000), state: "concluded" }, other],
  });
  expect(await world.ciEnds()).toMatchObject({
    status: "closed",
    task: { attempts: [{ ciMinutes: 3 }], ciCost: { microUsd: 24_000, exact: true } },
  });
  expect(world.status).toContain("3 min, $0.024");
});
