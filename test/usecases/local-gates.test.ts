import { expect, test } from "vitest";
import type { Config } from "../../src/domain/config.ts";
import type { Gate, GateResult } from "../../src/domain/gate.ts";
import { gateMetrics } from "../../src/domain/gate.ts";
import type { GateRunner } from "../../src/ports/gate.ts";
import { foldTask } from "../../src/domain/ledger/task-state.ts";
import type { LedgerStore } from "../../src/ports/ledger-store.ts";
import { memoryLedger } from "../fakes/ports/memory-ledger.ts";
import { World, writes } from "./world.ts";

const gate = (kind: Gate["kind"]): Gate => ({
  name: `npm run ${kind}`,
  run: `npm run ${kind}`,
  kind,
  wallMs: 60_000,
  links: [],
});

const withGates =
  (...kinds: Gate["kind"][]) =>
  (usual: Config): Config => ({ ...usual, gates: kinds.map(gate) });

/** Passes where the answer is 42; keeps what it was asked to run on. */
function gatesThatWant42(): GateRunner & { seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    unavailable: async () => undefined,
    async measure(tree, gates): Promise<GateResult[]> {
      const edit = tree.edits.find(({ path }) => path === "answer.txt");
      const text = edit?.op === "write" ? Buffer.from(edit.contentBase64, "base64").toString() : "41\n";
      seen.push(text);
      return gates.map(({ name, kind }) =>
        text === "42\n"
          ? { name, kind, passed: true, output: "" }
          : { name, kind, passed: false, output: `setting up\nAssertionError: expected 42, got ${text}` },
      );
    },
  };
}

const measured = (world: World): unknown[] =>
  world.ledger.all().flatMap((event) => (event.type === "gate.measured" ? [event.metrics] : []));

test("a failing gate is shown once, as untrusted text, and its repair goes to CI", async () => {
  const gates = gatesThatWant42();
  const world = new World({
    replies: { haiku: [writes("40"), writes("42")] },
    config: withGates("tests"),
    instead: { gates },
  });
  expect((await world.comment("/ai fix the answer --tier haiku")).status).toBe("awaiting-ci");
  expect(gates.seen).toEqual(["40\n", "42\n"]);
  const told = JSON.stringify(world.model.requests[1]?.messages.at(-1)?.content);
  expect(told).toContain('<untrusted-0123456789abcdef label=\\"output of npm run tests\\"');
  expect(told).toContain("AssertionError: expected 42, got 40");
  expect(told).toContain('"isError":true');
  expect(measured(world)).toEqual([{ tests: true }]);
  expect((await world.ciEnds()).status).toBe("closed");
  const [task] = world.ledger.all().map((event) => event.task);
  expect(foldTask(world.ledger.all().filter((event) => event.task === task))?.gates.get(1)).toMatchObject({
    metrics: { tests: true },
  });
});

test("what fails twice is not worth a CI run: the next tier is told what failed", async () => {
  const gates = gatesThatWant42();
  const world = new World({
    replies: { haiku: [writes("40"), writes("43")], sonnet: [writes("42")] },
    config: withGates("tests", "syntax"),
    instead: { gates },
  });
  expect((await world.comment("/ai fix the answer --tier haiku")).status).toBe("awaiting-ci");
  expect(gates.seen).toEqual(["40\n", "43\n", "42\n"]);
  expect(measured(world)).toEqual([
    { tests: false, syntax: false },
    { tests: true, syntax: true },
  ]);
  expect(world.status).toContain("haiku held back → sonnet");
  const opening = JSON.stringify(world.model.requests[2]?.messages[0]);
  expect(opening).toContain("AssertionError: expected 42, got 43");
  // One commit: what was held back cost no CI run.
  expect([...world.host.commits]).toHaveLength(2);
});

test("the run that takes up after one that died is told what failed, too", async () => {
  const kept = memoryLedger();
  const died = new Error("the process died");
  const dying: LedgerStore = {
    read: () => kept.read(),
    update: (decide) =>
      kept.update(async (ledger) => {
        const change = await decide(ledger);
        if (change.append.some((event) => event.type === "attempt.reserved" && event.attempt === 2))
          throw died;
        return change;
      }),
  };
  const world = new World({
    replies: { haiku: [writes("40"), writes("43")], sonnet: [writes("42")] },
    config: withGates("tests"),
    instead: { gates: gatesThatWant42(), ledger: dying },
  });
  await expect(world.comment("/ai fix the answer --tier haiku")).rejects.toBe(died);
  expect(kept.all().find((event) => event.type === "gate.measured")).toMatchObject({
    failures: [
      {
        check: "npm run tests",
        errorLines: expect.arrayContaining([expect.stringContaining("expected 42, got 43")]),
      },
    ],
  });
  await world.sweep(2, { ledger: kept });
  const opening = JSON.stringify(world.model.requests[2]?.messages[0]);
  expect(opening).toContain("AssertionError: expected 42, got 43");
});

test("without turns to mend it, it is taken as it is", async () => {
  const world = new World({
    replies: { haiku: [writes("40")], sonnet: [writes("42")] },
    config: (usual) => {
      const { haiku, ...others } = usual.limits;
      if (haiku === undefined) throw new Error("haiku has limits");
      return { ...withGates("tests")(usual), limits: { ...others, haiku: { ...haiku, turns: 3 } } };
    },
    instead: { gates: gatesThatWant42() },
  });
  await world.comment("/ai fix the answer --tier haiku");
  expect(measured(world)).toEqual([{ tests: false }, { tests: true }]);
});

test("unknown stays unknown and holds nothing back", async () => {
  const unknown: GateRunner = {
    unavailable: async () => undefined,
    measure: async (_tree, gates) =>
      gates.map(({ name, kind }) => ({
        name,
        kind,
        passed: undefined,
        problem: "no such command",
        output: "",
      })),
  };
  const world = new World({
    replies: { haiku: [writes("42")] },
    config: withGates("tests"),
    instead: { gates: unknown },
  });
  expect((await world.comment("/ai fix the answer --tier haiku")).status).toBe("awaiting-ci");
  expect(measured(world)).toEqual([{}]);
});

test("where there is no sandbox no model is asked and the task says why", async () => {
  const broken: GateRunner = {
    unavailable: async () => "bubblewrap (bwrap) not installed. Run apt-get install bubblewrap.",
    measure: () => Promise.reject(new Error("nothing may be run")),
  };
  const world = new World({ replies: {}, config: withGates("tests"), instead: { gates: broken } });
  const outcome = await world.comment("/ai fix the answer --tier haiku");
  expect(outcome.status).toBe("closed");
  expect(world.model.requests).toEqual([]);
  expect(world.status).toContain("bubblewrap (bwrap) not installed");
  expect(world.ledger.all()).toContainEqual(
    expect.objectContaining({ type: "attempt.finished", end: "no-sandbox", chargedMicroUsd: 0 }),
  );
});

test("a question runs no gate", async () => {
  const broken: GateRunner = {
    unavailable: () => Promise.reject(new Error("not asked")),
    measure: () => Promise.reject(new Error("nothing may be run")),
  };
  const world = new World({
    replies: { haiku: [{ text: "It is 41." }], sonnet: [{ text: "It is 41." }] },
    config: withGates("tests"),
    instead: { gates: broken },
  });
  await world.comment("/ai explain the answer");
  expect(world.status).toContain("It is 41.");
});

test.each([
  { said: [true, true], metric: true },
  { said: [true, false], metric: false },
  { said: [undefined, false], metric: false },
  { said: [true, undefined], metric: undefined },
  { said: [], metric: undefined },
])("gates of one kind that said $said make $metric", ({ said, metric }) => {
  expect(gateMetrics(said.map((passed) => ({ kind: "lint", passed })))).toEqual(
    metric === undefined ? {} : { lint: metric },
  );
});
