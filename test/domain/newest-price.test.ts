import { expect, test } from "vitest";
import type { ModelLine } from "../../src/domain/ladder.ts";
import { usd } from "../../src/domain/money.ts";
import { newestPrice } from "../../src/domain/newest-price.ts";
import type { PriceRow } from "../../src/domain/pricing.ts";
import { NO_USAGE } from "../../src/domain/usage.ts";

/* What routing and reports take for the price of a tier. */

const NOW = "2026-11-23T10:00:00Z";
const MILLION = { ...NO_USAGE, inputTokens: 1_000_000 };

function row(model: string, from: string, dollars: number): PriceRow {
  const all = usd(dollars);
  return {
    model,
    from,
    source: "https://gateway.example/prices",
    prices: { input: all, output: all, cacheWrite5m: all, cacheWrite1h: all, cacheRead: all },
  };
}

test("is that of the newest model of the line, in its usual band, and none for a line without one", () => {
  expect(newestPrice(NOW)("haiku", MILLION)).toBe(usd(0.1));
  expect(newestPrice(NOW)("sonnet", MILLION)).toBe(usd(2));
  // A line that a later version names and this table does not.
  const unknown: ModelLine = JSON.parse('"mythos"');
  expect(newestPrice(NOW)(unknown, MILLION)).toBeUndefined();
});

test("is that of the day: a model that is yet to come has none", () => {
  expect(newestPrice("2026-09-01")("haiku", MILLION)).toBe(usd(1));
  expect(newestPrice("2026-09-01")("sonnet", MILLION)).toBeUndefined();
});

test("is the configuration's own where it has one", () => {
  const prices = [row("claude-haiku-5-5", "2026-11-01", 7), row("claude-haiku-6", "2026-12-01", 9)];
  expect(newestPrice(NOW, { models: {}, prices })("haiku", MILLION)).toBe(usd(7));
});

test("is that of the model that the configuration pins", () => {
  const price = newestPrice(NOW, {
    models: { haiku: "claude-haiku-4-5", sonnet: "our-own", opus: "nobody-knows" },
    prices: [row("our-own", "2026-01-01", 3)],
  });
  expect([price("haiku", MILLION), price("sonnet", MILLION), price("opus", MILLION)]).toEqual([
    usd(1),
    usd(3),
    undefined,
  ]);
});
