import { expect, onTestFinished, test } from "vitest";

import { lazyProvider, pricedFor } from "../../../src/adapters/anthropic/lazy-provider.ts";
import { secretsOf } from "../../../src/adapters/anthropic/provider.ts";
import { DEFAULT_CONFIG } from "../../../src/domain/config.ts";
import { BUNDLED_CATALOGUE, resolveModel } from "../../../src/domain/model-catalogue.ts";
import { PRICE_TABLE } from "../../../src/domain/price-table.ts";
import { priceRowFor, withPriceOverrides } from "../../../src/domain/pricing.ts";
import { startAnthropic } from "../../fakes/anthropic/server.ts";
import { startBedrock } from "../../fakes/providers/bedrock.ts";
import { settings } from "./settings.ts";

const NOW = Date.parse("2026-11-23T00:00:00Z");

test("a mistyped provider is named with the nearest valid word", () => {
  expect(() => settings({ UPSHIFT_PROVIDER: "bedrok" })).toThrow(/did you mean bedrock/);
  expect(settings({}).kind).toBe("anthropic");
  expect(settings({ UPSHIFT_PROVIDER: " Vertex " }).kind).toBe("vertex");
});

test("every credential among the settings is a secret, and no name or place is", () => {
  const given = settings({
    ANTHROPIC_API_KEY: "s1",
    AWS_ACCESS_KEY_ID: "public",
    AWS_SECRET_ACCESS_KEY: "s2",
    AWS_SESSION_TOKEN: "s3",
    AWS_BEARER_TOKEN_BEDROCK: "s4",
    ANTHROPIC_FOUNDRY_API_KEY: "s5",
    ANTHROPIC_FOUNDRY_RESOURCE: "public",
  });
  expect(secretsOf(given)).toEqual(["s1", "s2", "s3", "s4", "s5"]);
});

test.each(["bedrock", "vertex", "foundry"])(
  "%s: every tier resolves to a model with a price, and the user is told where the ids come from",
  async (kind) => {
    const said: string[] = [];
    const provider = settings({ UPSHIFT_PROVIDER: kind });
    const listed = await lazyProvider(provider, {
      now: () => NOW,
      say: (text) => said.push(text),
    }).catalogue.list();
    expect(said.join()).toMatch(/own table of \d{4}-\d\d-\d\d/);
    const { prices } = pricedFor(provider, DEFAULT_CONFIG);
    const table = withPriceOverrides(PRICE_TABLE, prices);
    for (const line of ["haiku", "sonnet", "opus"] as const) {
      const { model } = resolveModel(line, { listed, now: NOW });
      const bundled = resolveModel(line, { listed: undefined, now: NOW }).model;
      expect(model.id).toContain(bundled.id);
      const at = "2026-11-23";
      expect(priceRowFor({ model: model.id, at, table }).prices).toEqual(
        priceRowFor({ model: bundled.id, at, table: PRICE_TABLE }).prices,
      );
    }
  },
);

test("one region costs a tenth more than the global endpoint, in every class and band", () => {
  const regional = settings({ UPSHIFT_PROVIDER: "vertex", CLOUD_ML_REGION: "europe-west1" });
  const { prices } = pricedFor(regional, DEFAULT_CONFIG);
  const haiku = prices.find((row) => row.model === "claude-haiku-5-5");
  expect(haiku?.prices).toEqual({
    input: 110_000,
    output: 550_000,
    cacheWrite5m: 137_500,
    cacheWrite1h: 220_000,
    cacheRead: 11_000,
  });
  expect(haiku?.longPrompt?.prices.output).toBe(2_750_000);
});

test("a pinned inference profile is priced by where it runs; what nobody has priced stays unknown", () => {
  const models = {
    haiku: "us.anthropic.claude-haiku-5-5",
    sonnet: "anthropic.claude-haiku-4-5-20251001-v1:0",
    opus: "us.anthropic.claude-of-tomorrow",
  };
  const { prices } = pricedFor(settings({ UPSHIFT_PROVIDER: "bedrock" }), { ...DEFAULT_CONFIG, models });
  const table = withPriceOverrides(PRICE_TABLE, prices);
  const inputOf = (model: string): number => priceRowFor({ model, at: "2026-11-23", table }).prices.input;
  expect(inputOf(models.haiku)).toBe(110_000);
  expect(inputOf(models.sonnet)).toBe(Math.round(inputOf("claude-haiku-4-5") * 1.1));
  expect(() => inputOf(models.opus)).toThrow(/No price is known/);
});

test("prices of the configuration win over those that we know of a provider", () => {
  const own = {
    ...PRICE_TABLE[0],
    model: "global.anthropic.claude-haiku-5-5",
    from: "2026-01-01",
    source: "contract",
  };
  const given = own as (typeof PRICE_TABLE)[number]; // oxlint-disable-line typescript/no-unsafe-type-assertion
  const { prices } = pricedFor(settings({ UPSHIFT_PROVIDER: "bedrock" }), {
    ...DEFAULT_CONFIG,
    prices: [given],
  });
  const row = priceRowFor({
    model: own.model,
    at: "2026-11-23",
    table: withPriceOverrides(PRICE_TABLE, prices),
  });
  expect(row.source).toBe("contract");
});

test("a request that was signed with another secret is refused by Bedrock", async () => {
  const api = await startAnthropic();
  const keys = { accessKeyId: "AKIA1", secretAccessKey: "right" };
  const bedrock = await startBedrock(api.url, { region: "us-east-1", keys });
  onTestFinished(async () => {
    await bedrock.close();
    await api.close();
  });
  const { languageModel } = lazyProvider(
    settings({
      UPSHIFT_PROVIDER: "bedrock",
      ANTHROPIC_BEDROCK_BASE_URL: bedrock.url,
      AWS_ACCESS_KEY_ID: "AKIA1",
      AWS_SECRET_ACCESS_KEY: "wrong",
    }),
  );
  const asked = languageModel.respond({
    model: "global.anthropic.claude-haiku-5-5",
    maxOutputTokens: 10,
    system: [],
    tools: [],
    messages: [{ role: "user", content: [{ type: "text", text: "hi" }] }],
  });
  await expect(asked).rejects.toMatchObject({
    retryable: false,
    message: expect.stringMatching(/may not|refused/),
  });
  expect(bedrock.violations).toEqual(["the signature does not match the request"]);
  expect(api.journal).toEqual([]);
});

test("the table of models has no id twice at any provider", () => {
  for (const kind of ["bedrock", "vertex", "foundry"]) {
    const { prices } = pricedFor(settings({ UPSHIFT_PROVIDER: kind }), DEFAULT_CONFIG);
    const rows = prices.map((row) => `${row.model} ${row.from}`);
    expect(new Set(rows).size).toBe(rows.length);
  }
  expect(BUNDLED_CATALOGUE.models.length).toBeGreaterThan(3);
});
