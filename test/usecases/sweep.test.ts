import { expect, test } from "vitest";
import { type Config, DEFAULT_CONFIG } from "../../src/domain/config.ts";
import { PermissionError } from "../../src/domain/errors.ts";
import type { Outcome } from "../../src/domain/outcome.ts";
import type { Checks } from "../../src/ports/code-host.ts";
import type { Ports } from "../../src/run.ts";
import { writes, World } from "./world.ts";

/* What the sweep does hours and days later, without waiting for them. */

/** A task that has been handed in, and a code host whose CI says nothing about it. */
async function silentCi(gate: Partial<Config["gate"]> = {}) {
  const config = { ...DEFAULT_CONFIG, gate: { ...DEFAULT_CONFIG.gate, ...gate } };
  const world = new World({ replies: { haiku: [writes("42")] }, config: () => config });
  await world.comment("/ai fix the answer --tier haiku");
  const dispatched: string[] = [];
  const checks: Checks = { ...world.host.checks, checksOf: async () => [], runsOf: async () => [] };
  const workflows = {
    ...world.host.workflows,
    dispatch: async ({ ref }: { ref: string }) => void dispatched.push(ref),
  };
  const after = (hours: number, instead: Partial<Ports> = {}): Promise<Outcome> =>
    world.sweep(hours, { checks, workflows, ...instead });
  return { world, after, dispatched, checks };
}

const events = (world: World): number => world.ledger.all().length;

test("no CI: said once, never green, and given to a person after three days", async () => {
  const { world, after } = await silentCi();
  await after(1);
  expect(world.status).toContain("No CI has started for this commit");
  const told = events(world);
  await after(2);
  expect(events(world)).toBe(told);
  expect(world.status).toContain("CI decides");
  await after(74);
  expect(world.status).toContain("A human has to look at this");
  expect(world.status).toMatch(/No CI has judged `\w{7}` for three days/);
});

test("dispatch: CI that could not be started is started later", async () => {
  const { after, dispatched, world } = await silentCi({ mode: "dispatch", workflow: "ci.yml" });
  await after(1);
  expect(dispatched).toHaveLength(1);
  expect(dispatched[0]).toMatch(/^upshift\/issue-7-/);
  expect(world.status).toContain("CI decides");
});

test("reusable: a run that ended without a verdict is named, and nothing is started that nobody would judge", async () => {
  const { world, after, dispatched } = await silentCi({ mode: "reusable" });
  await after(1);
  expect(world.status).toContain("has ended without a verdict. Say `/ai retry`");
  expect(dispatched).toEqual([]);
});

test("reusable: a run that is still at it is left alone", async () => {
  const { world, after } = await silentCi({ mode: "reusable" });
  await after(1, { workflows: { ...world.host.workflows, isActive: async () => true } });
  expect(world.status).toContain("CI decides");
});

test("what the token may not read is said, and ends the task only after days", async () => {
  const { world, after, checks } = await silentCi();
  const denied = async (): Promise<never> => {
    throw new PermissionError("The token may not read checks.", { remedy: "checks: read" });
  };
  const change = { checks: { ...checks, checksOf: denied } };
  expect(await after(1, change)).toMatchObject({
    status: "replied",
    reply: expect.stringContaining("checks"),
  });
  expect(world.status).toContain("CI decides");
  await after(74, change);
  expect(world.status).toContain("A human has to look at this");
});
