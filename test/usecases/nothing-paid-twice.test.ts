import { expect, test } from "vitest";
import { CodeHostError, PermissionError } from "../../src/domain/errors.ts";
import { foldSpend } from "../../src/domain/ledger.ts";
import { RULES_ONLY } from "../../src/routing/policy.ts";
import { stopRequested } from "../domain/ledger-samples.ts";
import { World, writes } from "./world.ts";

/** The code host is gone for the status comment from the nth update on, until it is told that all is well. */
function silenced(world: World, from: number): () => void {
  const { conversation } = world.host;
  const update = conversation.updateComment.bind(conversation);
  let updates = 0;
  let isWell = false;
  conversation.updateComment = async (...args) => {
    updates += 1;
    if (!isWell && updates >= from) throw new CodeHostError("gone", { failure: "server", status: 502 });
    return update(...args);
  };
  return () => {
    isWell = true;
  };
}

test("an answer that could not be said is said by the next run, and no model is asked again", async () => {
  const world = new World({ replies: { haiku: [{ text: "It is 42, because of the question." }] } });
  const restore = silenced(world, 1);
  await expect(world.comment("/ai ask what is the answer? --tier haiku")).rejects.toThrow("gone");
  restore();
  const outcome = await world.sweep(3);
  expect(outcome).toMatchObject({ status: "replied" });
  expect(world.status).toContain("It is 42, because of the question.");
  expect(world.model.requests).toHaveLength(1);
});

test("what a dead attempt still held is charged when its task is closed", async () => {
  const world = new World({ replies: { haiku: [writes("42")] } });
  const { ledger } = world;
  await world.comment("/ai fix the answer --tier haiku");
  const held = ledger.all().filter((event) => event.type === "attempt.finished");
  expect(held).toHaveLength(1);
  const task = held[0]?.task ?? "";
  // As if the run had died before it settled.
  const index = ledger.all().findIndex((event) => event.type === "attempt.finished");
  ledger.all().splice(index, ledger.all().length - index);
  const [before] = (await foldSpend(await ledger.read())).tasks.values();
  expect(before?.reservedMicroUsd).toBeGreaterThan(0);
  await ledger.update(() => ({
    append: [{ ...stopRequested(), task, id: `${task}/stop/9` }],
    result: undefined,
  }));
  await world.sweep(3);
  const [spend] = (await foldSpend(await ledger.read())).tasks.values();
  expect(spend?.reservedMicroUsd).toBe(0);
  expect(spend?.chargedMicroUsd).toBeGreaterThan(0);
  expect(spend?.spent.exact).toBe(false);
});

/** A ruleset of the repository takes no commit until it is told that all is well. */
function refusing(world: World, error: Error): () => void {
  const { changes } = world.host;
  const commit = changes.commitPatch.bind(changes);
  let isWell = false;
  changes.commitPatch = async (change) => {
    if (!isWell) throw error;
    return commit(change);
  };
  return () => {
    isWell = true;
  };
}

test("a change that a ruleset refused is kept, and `retry` publishes it without asking a model", async () => {
  const world = new World({ replies: { haiku: [writes("42")] } });
  const mended = refusing(
    world,
    new PermissionError("A ruleset forbids it.", { remedy: "exclude upshift/*" }),
  );
  await world.comment("/ai fix the answer --tier haiku");
  expect(world.status).toContain("The change is kept: say `/ai retry` once that is mended");
  mended();
  await world.comment("/ai retry");
  await world.ciEnds();
  expect(world.status).toContain("CI is green");
  expect(world.model.requests).toHaveLength(1);
  const finished = world.ledger.all().filter((event) => event.type === "attempt.finished");
  expect(finished.map(({ cost }) => cost.microUsd)).toEqual([expect.any(Number), 0]);
  expect(world.ledger.all().findLast((event) => event.type === "attempt.reserved")).toMatchObject({
    publishes: 1,
    ceilingMicroUsd: 0,
  });
});

test("a change that met a broken host is published by the sweep, a few times at the most", async () => {
  const gone = new CodeHostError("gone", { failure: "server", status: 502 });
  const world = new World({ replies: { haiku: [writes("42")] } });
  const mended = refusing(world, gone);
  await expect(world.comment("/ai fix the answer --tier haiku")).rejects.toThrow("gone");
  await world.sweep(3);
  mended();
  await world.sweep(4);
  await world.ciEnds();
  expect(world.status).toContain("CI is green");
  expect(world.model.requests).toHaveLength(1);

  const hopeless = new World({ replies: { haiku: [writes("42")] } });
  refusing(hopeless, gone);
  await expect(hopeless.comment("/ai fix the answer --tier haiku")).rejects.toThrow("gone");
  for (let hours = 3; hours < 10; hours += 1) await hopeless.sweep(hours);
  expect(hopeless.status).toContain("The change could not be published");
  expect(hopeless.model.requests).toHaveLength(1);
  expect(hopeless.ledger.all().filter((event) => event.type === "attempt.reserved")).toHaveLength(4);
});

test("the day's cap on the top tier holds for two runs that have both been told that there is room", async () => {
  const world = new World({
    replies: { opus: [writes("42")], sonnet: [writes("42")] },
    config: (usual) => ({ ...usual, routing: { ...usual.routing, topTierPerDay: 1 } }),
    instead: {
      routing: async () => ({
        ...RULES_ONLY,
        router: {
          route: ({ ladder }) => ({
            rung: ladder.at(-1) ?? expect.fail("no ladder"),
            rule: "test",
            reasons: ["There is room."],
            expectedMicroUsd: undefined,
          }),
        },
      }),
    },
  });
  await world.comment("/ai fix the answer");
  await world.comment("/ai fix the answer");
  const reserved = world.ledger.all().filter((event) => event.type === "attempt.reserved");
  expect(reserved.map(({ rung }) => rung.line)).toEqual(["opus", "sonnet"]);
  expect(reserved[1]?.reasons.join(" ")).toContain("Today's cap on the top tier is used up: sonnet");
});
