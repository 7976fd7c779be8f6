import { expect, test } from "vitest";
import { idAt, pricesAt } from "../../src/domain/provider-models.ts";
import type { PriceTable, TokenPrices } from "../../src/domain/pricing.ts";

const PRICES: TokenPrices = {
  input: 1_000_000,
  output: 5_000_000,
  cacheWrite5m: undefined,
  cacheWrite1h: 2_000_000,
  cacheRead: 100_000,
};
const LONG = { aboveTokens: 200_000, prices: { ...PRICES, input: 2_000_000 } };
const BUNDLED: PriceTable = [
  { model: "claude-haiku-5-5", from: "2026-01-01", source: "a price list", prices: PRICES },
  {
    model: "claude-sonnet-4-5",
    from: "2026-01-01",
    source: "a price list",
    prices: PRICES,
    longPrompt: LONG,
  },
];
const MODELS = [
  {
    id: "claude-haiku-5-5",
    line: "haiku",
    lifecycle: "active",
    createdAt: "2026-01-01T00:00:00Z",
    maxInputTokens: undefined,
    maxOutputTokens: undefined,
  },
] as const;
const at = (provider: Parameters<typeof pricesAt>[0], pin?: string, regional = false) =>
  pricesAt(provider, {
    bundled: BUNDLED,
    models: MODELS,
    pins: pin === undefined ? {} : { haiku: pin },
    regional,
  });

test("models that were released with dates keep them", () => {
  expect(idAt("vertex", "claude-haiku-4-5")).toBe("claude-haiku-4-5@20251001");
  expect(idAt("vertex", "claude-haiku-5-5")).toBe("claude-haiku-5-5");
  const dated = "eu.anthropic.claude-sonnet-4-5-20250929-v1:0";
  expect(at("bedrock", dated).find(({ model }) => model === dated)?.longPrompt).toMatchObject({
    aboveTokens: 200_000,
    prices: { input: 2_200_000 },
  });
});

test("the provider that set the prices has no others", () => {
  expect(at("anthropic", "claude-haiku-5-5")).toEqual([]);
});

test("a region costs a tenth more, and what has no published price stays without one", () => {
  expect(at("vertex", undefined, true).map(({ prices }) => prices)).toEqual([
    {
      input: 1_100_000,
      output: 5_500_000,
      cacheWrite5m: undefined,
      cacheWrite1h: 2_200_000,
      cacheRead: 110_000,
    },
  ]);
  expect(at("vertex")).toEqual([]);
  expect(
    at("bedrock", "eu.anthropic.claude-haiku-5-5").map(({ model, prices }) => [model, prices.input]),
  ).toEqual([
    ["global.anthropic.claude-haiku-5-5", 1_000_000],
    ["eu.anthropic.claude-haiku-5-5", 1_100_000],
  ]);
});
