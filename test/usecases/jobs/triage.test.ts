import { expect, test } from "vitest";
import type { Config } from "../../../src/domain/config.ts";
import { ProviderError } from "../../../src/domain/errors.ts";
import { foldSpend } from "../../../src/domain/ledger/spend.ts";
import type { EventOf } from "../../../src/domain/ledger.ts";
import type { LanguageModel } from "../../../src/ports/language-model.ts";
import { MemoryBatches, responseOf } from "../../fakes/ports/memory-batches.ts";
import { World } from "../world.ts";
import { JOB, tick } from "./job-samples.ts";

/* Whether a candidate is worth a pull request: asked in a batch by one run and collected by a later one, or at once. */

interface Setting {
  triage?: "batch" | "now";
  max?: number;
  budget?: Partial<Config["budget"]>;
  /** What the model says when it is asked at once. */
  direct?: (asked: number) => string;
  isActive?: boolean;
}

function setUp({ triage = "batch", max = 1, budget = {}, direct, isActive = false }: Setting = {}) {
  const batches = new MemoryBatches();
  const atOnce = { asked: 0 };
  const languageModel: LanguageModel = {
    respond: async () => {
      atOnce.asked += 1;
      return responseOf(direct?.(atOnce.asked) ?? '{"worth": true, "reason": "asked at once"}');
    },
  };
  const world = new World({
    files: { "a.txt": "41\n", "b.txt": "41\n", "c.txt": "41\n", "d.txt": "41\n", "e.txt": "1\n" },
    replies: {},
    config: (usual) => ({
      ...usual,
      budget: { ...usual.budget, ...budget },
      jobs: [{ ...JOB, triage, maxOpenPullRequests: max }],
    }),
    instead: { batches, languageModel },
  });
  world.host.workflows.isActive = async () => isActive;
  const eventsOf = <T extends "batch.reserved" | "batch.submitted" | "batch.collected" | "job.triaged">(
    type: T,
  ) => world.ledger.all().filter((event): event is EventOf<T> => event.type === type);
  return { world, batches, direct: atOnce, eventsOf };
}

const units = (outcome: object) => ("units" in outcome && Array.isArray(outcome.units) ? outcome.units : []);
const files = (outcome: object) => units(outcome).map((unit: string) => unit.split(".")[1]);

test("a round asks about three candidates for each pull request, in one batch, and begins none of them", async () => {
  const { world, batches, eventsOf } = setUp();
  const outcome = await world.wake(tick());
  expect(outcome).toMatchObject({
    units: [],
    reply: expect.stringContaining("a model is asked about it first"),
  });
  expect(batches.submitted.map(({ items }) => items.length)).toEqual([3]);
  const [item] = batches.submitted[0]?.items ?? [];
  expect(item?.customId).toMatch(/^triage-[0-9a-f]{28}-20261123$/);
  const text = JSON.stringify(item?.request.messages);
  expect(text).toContain("Put the right number in.");
  expect(text).toMatch(/<untrusted[^>]*>a\.txt|a\.txt/);
  expect(eventsOf("batch.reserved")).toHaveLength(1);
  expect(eventsOf("batch.submitted")).toMatchObject([{ batch: 1, batchId: "batch-1" }]);
});

test("the intent is in the ledger before anything is sent, with the half price held", async () => {
  const { world, batches, eventsOf } = setUp();
  const submit = batches.submit.bind(batches);
  let before = -1;
  batches.submit = async (items) => {
    before = eventsOf("batch.reserved").length;
    return submit(items);
  };
  await world.wake(tick());
  expect(before).toBe(1);
  const held = (await foldSpend(await world.ledger.read())).days.get("2026-11-23");
  expect(held?.reservedMicroUsd).toBeGreaterThan(0);
});

test("doubled, run again or asked the next day while the answer is awaited, nothing is asked twice", async () => {
  const { world, batches } = setUp();
  await world.wake(tick());
  await world.wake(tick(), { hours: 1, run: 2 });
  await world.wake(tick(), { run: 1 });
  expect(batches.submitted).toHaveLength(1);
  await world.wake(tick(), { hours: 24, run: 3 });
  const asked = batches.submitted.flatMap(({ items }) => items.map((item) => item.customId.slice(7, 35)));
  expect(new Set(asked).size).toBe(asked.length);
});

test("the next round begins what is worth it, and says why it leaves the rest", async () => {
  const { world, batches, eventsOf } = setUp({ max: 2 });
  await world.wake(tick());
  const [first] = batches.submitted[0]?.items ?? [];
  batches.end("batch-1", (id) =>
    id === first?.customId
      ? '{"worth": false, "reason": "it is right as it is"}'
      : '{"worth": true, "reason": "wrong"}',
  );
  const outcome = await world.wake(tick(), { hours: 24, run: 2 });
  expect(files(outcome)).toEqual(["b-txt", "c-txt"]);
  expect(outcome).toMatchObject({
    reply: expect.stringContaining("not worth a pull request: it is right as it is"),
  });
  const [collected] = eventsOf("batch.collected");
  // 2,000 tokens in at $0.10 and 100 out at $0.50 a million, halved.
  expect(collected).toMatchObject({ outcome: "succeeded", cost: { microUsd: 125, exact: true } });
  const spend = await foldSpend(await world.ledger.read());
  expect(spend.jobPeriods.get("answers 2026-11-23")).toMatchObject({
    chargedMicroUsd: 125 * 5,
    reservedMicroUsd: 0,
  });
});

test("the sweep collects, once", async () => {
  const { world, batches, eventsOf } = setUp();
  await world.wake(tick());
  expect(await world.sweep(1)).toMatchObject({ status: "skipped" });
  batches.end("batch-1");
  expect(await world.sweep(2)).toMatchObject({ reply: "- answers: 3 answers collected, 0 without one" });
  const before = world.ledger.all().length;
  expect(await world.sweep(3)).toMatchObject({ status: "skipped" });
  expect(world.ledger.all()).toHaveLength(before);
  expect(eventsOf("job.triaged")).toHaveLength(3);
});

test("what has expired or failed is asked at once by the next round, and costs the usual price", async () => {
  const { world, batches, direct, eventsOf } = setUp({ max: 3 });
  await world.wake(tick());
  const ids = batches.submitted[0]?.items.map((item) => item.customId) ?? [];
  batches.end("batch-1", (id) =>
    id === ids[0] ? "expired" : id === ids[1] ? "errored" : '{"worth": false, "reason": "no"}',
  );
  const outcome = await world.wake(tick(), { hours: 24, run: 2 });
  expect(direct.asked).toBe(2);
  expect(files(outcome)).toEqual(["a-txt", "b-txt"]);
  const collected = eventsOf("batch.collected");
  expect(collected.filter((event) => event.outcome !== "succeeded").map((event) => event.cost)).toEqual([
    { microUsd: 0, exact: true },
    { microUsd: 0, exact: true },
  ]);
  expect(collected.at(-1)?.cost).toEqual({ microUsd: 250, exact: true });
  await world.wake(tick(), { hours: 25, run: 3 });
  expect(direct.asked).toBe(2);
});

test("after a lost answer the batch is looked for and not sent again, while it runs and when it has ended", async () => {
  const { world, batches, eventsOf } = setUp();
  batches.next = "lost";
  await world.wake(tick());
  expect(eventsOf("batch.submitted")).toEqual([]);
  await world.wake(tick(), { hours: 2, run: 2 });
  expect(batches.submitted).toHaveLength(1);
  expect(eventsOf("batch.collected")).toEqual([]);
  batches.end("batch-1");
  const outcome = await world.wake(tick(), { hours: 24, run: 3 });
  expect(eventsOf("batch.submitted")[0]).toMatchObject({ batch: 1, batchId: "batch-1" });
  expect(batches.submitted.map(({ items }) => items.length)).toEqual([3]);
  expect(files(outcome)).toEqual(["a-txt"]);
});

test("somebody else's batch of the same size is not taken for ours", async () => {
  const { world, batches, eventsOf } = setUp();
  batches.next = "unreachable";
  await world.wake(tick());
  const stranger = {
    customId: "of-somebody-else",
    request: { model: "", maxOutputTokens: 1, system: [], tools: [], messages: [] },
  };
  await batches.submit([stranger, { ...stranger, customId: "b" }, { ...stranger, customId: "c" }]);
  await world.wake(tick(), { hours: 1, run: 2 });
  // It may be ours: nothing is settled or sent again.
  expect(eventsOf("batch.collected")).toEqual([]);
  batches.end("batch-1");
  await world.wake(tick(), { hours: 24, run: 3 });
  expect(eventsOf("batch.collected").filter((event) => event.batch === 1)).toMatchObject([
    { outcome: "errored", cost: { microUsd: 0, exact: true }, error: "it was never submitted" },
    { outcome: "errored" },
    { outcome: "errored" },
  ]);
});

test("a batch that was refused holds no money, and its candidates are asked about at once", async () => {
  const { world, batches, direct } = setUp();
  batches.next = "refused";
  await world.wake(tick());
  const spend = await foldSpend(await world.ledger.read());
  expect(spend.days.get("2026-11-23")).toMatchObject({ reservedMicroUsd: 0, chargedMicroUsd: 0 });
  await world.wake(tick(), { hours: 24, run: 2 });
  expect(direct.asked).toBe(3);
});

test("results that are not kept any longer count with all that was held for them", async () => {
  const { world, batches, eventsOf } = setUp();
  await world.wake(tick());
  batches.forget("batch-1");
  await world.sweep(1);
  expect(eventsOf("batch.collected")).toMatchObject([
    { outcome: "errored", cost: { microUsd: 0, exact: false } },
    { outcome: "errored" },
    { outcome: "errored" },
  ]);
  const held = eventsOf("batch.reserved")[0]?.requests.reduce((sum, each) => sum + each.ceilingMicroUsd, 0);
  const spend = await foldSpend(await world.ledger.read());
  expect(spend.days.get("2026-11-23")).toMatchObject({ chargedMicroUsd: held, reservedMicroUsd: 0 });
});

test("asked at once: the same round knows the answer and works on it", async () => {
  const { world, batches, direct } = setUp({
    triage: "now",
    direct: (asked) =>
      asked === 1 ? '{"worth": false, "reason": "no"}' : 'Yes: {"worth": true, "reason": "wrong"}',
  });
  expect(files(await world.wake(tick()))).toEqual(["b-txt"]);
  expect(direct.asked).toBe(3);
  expect(batches.submitted).toEqual([]);
  await world.wake(tick(), { hours: 1, run: 2 });
  expect(direct.asked).toBe(3);
});

test("a run that died while it asked leaves its whole ceiling spent, and nothing held", async () => {
  const here = setUp({ triage: "now" });
  const { world, eventsOf } = here;
  const broken: LanguageModel = {
    respond: async () => {
      throw new Error("killed");
    },
  };
  await expect(world.wake(tick(), { run: 1, instead: { languageModel: broken } })).rejects.toThrow("killed");
  expect(eventsOf("batch.reserved")).toMatchObject([{ direct: true }]);
  await world.sweep(3);
  expect(eventsOf("batch.collected").map((event) => event.cost)).toEqual([
    { microUsd: 0, exact: false },
    { microUsd: 0, exact: false },
    { microUsd: 0, exact: false },
  ]);
});

test("what another run is asking just now is left to it", async () => {
  const { world, batches, eventsOf } = setUp({ isActive: true });
  batches.next = "unreachable";
  await world.wake(tick());
  await world.sweep(1);
  expect(eventsOf("batch.collected")).toEqual([]);
});

test("a budget that is used up asks nothing, and what fits only in part asks that part", async () => {
  const none = setUp({ budget: { perDayMicroUsd: 10 } });
  await none.world.wake(tick());
  expect(none.batches.submitted).toEqual([]);
  const all = setUp();
  await all.world.wake(tick());
  const each = all.eventsOf("batch.reserved")[0]?.requests[0]?.ceilingMicroUsd ?? 0;
  const part = setUp({ budget: { perDayMicroUsd: each * 2 + 1 } });
  await part.world.wake(tick());
  expect(part.eventsOf("batch.reserved")[0]?.requests).toHaveLength(2);
});

test("an answer that is no clear no lets the candidate pass", async () => {
  const { world } = setUp({ triage: "now", direct: () => "I am not sure." });
  expect(files(await world.wake(tick()))).toEqual(["a-txt"]);
});

test("a key that is refused is not tried again for each candidate", async () => {
  let asked = 0;
  const refused: LanguageModel = {
    respond: async () => {
      asked += 1;
      throw new ProviderError("no such key", { failure: "authentication", retryable: false });
    },
  };
  const { world, eventsOf } = setUp({ triage: "now" });
  await world.wake(tick(), { instead: { languageModel: refused } });
  expect(asked).toBe(1);
  expect(eventsOf("batch.collected").map((event) => event.error)).toEqual([
    "no such key",
    "no such key",
    "no such key",
  ]);
});
