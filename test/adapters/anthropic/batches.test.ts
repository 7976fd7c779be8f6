import { afterEach, beforeEach, expect, test } from "vitest";
import { anthropicBatches } from "../../../src/adapters/anthropic/batches.ts";
import { anthropicClient } from "../../../src/adapters/anthropic/clients/anthropic.ts";
import { ProviderError } from "../../../src/domain/errors.ts";
import type { BatchItem, BatchModel, BatchResult } from "../../../src/ports/batch-model.ts";
import { type FakeAnthropic, startAnthropic } from "../../fakes/anthropic/server.ts";
import { anthropicAt } from "./settings.ts";

/* The Message Batches API through the SDK, against the embedded provider. */

let fake: FakeAnthropic;
let batches: BatchModel;
let now = Date.parse("2026-11-29T04:00:00Z");

beforeEach(async () => {
  fake = await startAnthropic({ apiKey: "sk-test", now: () => now });
  batches = anthropicBatches(anthropicClient(anthropicAt(fake.url, "sk-test")));
});
afterEach(async () => {
  expect(fake.violations).toEqual([]);
  expect(fake.selfViolations).toEqual([]);
  await fake.close();
});

const item = (customId: string, text = customId): BatchItem => ({
  customId,
  request: {
    model: "claude-haiku-5-5",
    maxOutputTokens: 100,
    effort: "low",
    system: [{ type: "text", text: "Answer." }],
    tools: [],
    messages: [{ role: "user", content: [{ type: "text", text }] }],
  },
});

async function resultsOf(id: string): Promise<BatchResult[]> {
  const results: BatchResult[] = [];
  for await (const result of batches.results(id)) results.push(result);
  return results.toSorted((one, other) => one.customId.localeCompare(other.customId));
}

test("what is submitted is collected, each result by its custom id", async () => {
  fake.script(({ body }) => ({
    content: [`answer to ${JSON.stringify(body).includes("first") ? "first" : "other"}`],
  }));
  const { batchId } = await batches.submit([item("a", "first"), item("b"), item("c"), item("d")]);
  expect(await batches.status(batchId)).toMatchObject({ state: "running", requests: 4 });
  fake.endBatch(batchId, (id) => (id === "b" ? "expired" : id === "c" ? "errored" : "succeeded"));
  expect(await batches.status(batchId)).toMatchObject({ state: "ended", requests: 4 });
  const [a, b, c, d] = await resultsOf(batchId);
  expect(a).toMatchObject({
    outcome: "succeeded",
    response: { content: [{ type: "text", text: "answer to first" }] },
  });
  expect(b).toEqual({ customId: "b", outcome: "expired" });
  expect(c).toEqual({ customId: "c", outcome: "errored", error: "injected" });
  expect(d).toMatchObject({
    outcome: "succeeded",
    response: { stopReason: "end_turn", model: "claude-haiku-5-5" },
  });
  if (a?.outcome === "succeeded") {
    expect(a.response.usage.inputTokens).toBeGreaterThan(0);
    expect(a.response.usage.outputTokens).toBeGreaterThan(0);
  }
});

test("the list is read back to a time, newest first, over its pages", async () => {
  const first = await batches.submit([item("old")]);
  now += 3_600_000;
  const later: string[] = [];
  for (let index = 0; index < 103; index += 1)
    later.push((await batches.submit([item(`n${index}`)])).batchId);
  const found = await batches.since("2026-11-29T04:30:00Z");
  expect(found.map((batch) => batch.id)).toEqual(later.toReversed());
  expect(found.map((batch) => batch.id)).not.toContain(first.batchId);
});

test("a batch whose results are not kept any longer is gone, one that is not known is undefined", async () => {
  fake.script(() => ({ content: ["yes"] }));
  const { batchId } = await batches.submit([item("a")]);
  fake.endBatch(batchId);
  fake.batches.archive(batchId);
  expect(await batches.status(batchId)).toMatchObject({ state: "gone" });
  expect(await batches.status("msgbatch_0")).toBeUndefined();
});

test("a lost answer is an error that says so, and the batch is not sent again", async () => {
  fake.loseNextBatchAnswer();
  const failure: unknown = await batches.submit([item("a")]).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ProviderError);
  expect(failure).toMatchObject({ failure: "network" });
  expect(fake.batches.all).toHaveLength(1);
});

test("the provider's refusals are told apart", async () => {
  const stranger = anthropicBatches(anthropicClient(anthropicAt(fake.url, "sk-other")));
  await expect(stranger.submit([item("a")])).rejects.toMatchObject({
    failure: "authentication",
    retryable: false,
  });
});
