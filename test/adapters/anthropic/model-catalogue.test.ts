import { createServer } from "node:http";

import { expect, onTestFinished, test } from "vitest";

import { anthropicClient } from "../../../src/adapters/anthropic/clients/anthropic.ts";
import { anthropicModelCatalogue } from "../../../src/adapters/anthropic/model-catalogue.ts";
import { ProviderError } from "../../../src/domain/errors.ts";
import { BUNDLED_CATALOGUE, resolveModel } from "../../../src/domain/model-catalogue.ts";
import { FAKE_MODELS } from "../../fakes/anthropic/models.ts";
import { startAnthropic } from "../../fakes/anthropic/server.ts";
import { anthropicAt } from "./settings.ts";

const NOW = Date.parse("2026-11-23T00:00:00Z");

test("all pages are read, retired models included, newest first", async () => {
  const template = FAKE_MODELS[0];
  if (template === undefined) throw new Error("no model to copy");
  const many = Array.from({ length: 230 }, (_, index) => ({
    ...template,
    id: `model-${index}`,
    createdAt: new Date(NOW - index * 1000).toISOString(),
  }));
  const api = await startAnthropic({ models: [...many, ...FAKE_MODELS] });
  onTestFinished(() => api.close());
  const models = await anthropicModelCatalogue(anthropicClient(anthropicAt(api.url))).list();
  expect(models).toHaveLength(many.length + FAKE_MODELS.length);
  expect(api.journal).toHaveLength(3);
  expect(models[0]?.id).toBe("model-0");
  expect(models.find((model) => model.id === "claude-haiku-5-5")).toEqual({
    id: "claude-haiku-5-5",
    line: "haiku",
    lifecycle: "active",
    createdAt: "2026-10-07T00:00:00Z",
    maxInputTokens: 1_000_000,
    maxOutputTokens: 128_000,
    efforts: ["low", "medium", "high", "xhigh", "max"],
  });
  expect(models.find((model) => model.id === "claude-sonnet-4-5")).toMatchObject({
    lifecycle: "deprecated",
    retiresAt: "2026-11-30T00:00:00Z",
    efforts: [],
  });
  expect(models.find((model) => model.id === "claude-opus-4-0")).toMatchObject({ lifecycle: "retired" });
  expect([...api.violations, ...api.selfViolations]).toEqual([]);
});

test("the tiers resolve to the same models with and without the Models API", async () => {
  const api = await startAnthropic();
  onTestFinished(() => api.close());
  const listed = await anthropicModelCatalogue(anthropicClient(anthropicAt(api.url))).list();
  for (const line of ["haiku", "sonnet", "opus"] as const) {
    const online = resolveModel(line, { listed, now: NOW });
    expect(online.reason).toBe(`newest active of line ${line}`);
    expect(online.model).toEqual(resolveModel(line, { listed: undefined, now: NOW }).model);
  }
  for (const model of BUNDLED_CATALOGUE.models) expect(listed.map(({ id }) => id)).toContain(model.id);
});

test("a gateway that leaves fields out is read with care", async () => {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({ data: [{ id: "some-model", line: "mythos" }, { id: "bare" }], has_more: false }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const models = await anthropicModelCatalogue(
    anthropicClient(anthropicAt(`http://127.0.0.1:${port}`)),
  ).list();
  expect(models).toEqual([
    expect.objectContaining({ id: "some-model", line: "other", lifecycle: "active" }),
    expect.objectContaining({ id: "bare", line: "other", maxInputTokens: undefined }),
  ]);
});

test("a refused key is a ProviderError", async () => {
  const api = await startAnthropic({ apiKey: "right" });
  onTestFinished(() => api.close());
  const list = anthropicModelCatalogue(anthropicClient(anthropicAt(api.url, "wrong"))).list();
  await expect(list).rejects.toBeInstanceOf(ProviderError);
  await expect(list).rejects.toMatchObject({ failure: "authentication", retryable: false });
});
