import { expect, test } from "vitest";
import { expectedCost, typicalUsage } from "../../src/routing/expected-cost.ts";
import { measuredPrior } from "../../src/routing/recorded-evidence.ts";
import { estimateWith, HAIKU, LADDER, OPUS } from "./routing-fixtures.ts";

const PRICES: Record<string, number> = { haiku: 100, sonnet: 1_000, opus: 2_000 };
const priceOf = (line: string) => PRICES[line];
const estimate = estimateWith();
const reading = estimateWith({ flags: { ...estimate.flags, readOnly: true } });

test("escalations are part of what a task costs", () => {
  // 100 + 0.4·1000 + 0.4·0.6·2000
  expect(expectedCost({ ladder: LADDER, from: HAIKU, estimate, priceOf })).toBe(980);
  expect(expectedCost({ ladder: LADDER, from: OPUS, estimate, priceOf })).toBe(2_000);
});

test("reading is not escalated by CI", () => {
  expect(expectedCost({ ladder: LADDER, from: HAIKU, estimate: reading, priceOf })).toBe(100);
});

test("an unknown price makes the whole unknown", () => {
  const ladder = [HAIKU, { name: "fable", line: "fable" as const }];
  expect(expectedCost({ ladder, from: HAIKU, estimate, priceOf })).toBeUndefined();
});

test("usage grows with context and complexity, and reading takes less", () => {
  const cacheRead = (change: Parameters<typeof estimateWith>[0]) =>
    typicalUsage(estimateWith(change)).cacheReadTokens ?? 0;
  expect(cacheRead({ contextTokens: 100_000 })).toBeGreaterThan(cacheRead({ contextTokens: 10_000 }));
  expect(cacheRead({ score: 0.9 })).toBeGreaterThan(cacheRead({ score: 0.1 }));
  expect(typicalUsage(reading).outputTokens).toBeLessThan(typicalUsage(estimate).outputTokens ?? 0);
});

test("failures of different tiers go together: chances fall with each failure", () => {
  const prior = measuredPrior(LADDER, () => 7);
  const chances = [[], ["haiku"], ["haiku", "sonnet"], ["haiku", "sonnet", "opus"]].map(
    (failed) => prior("opus", failed).success,
  );
  expect(chances).toEqual([0.75, 0.4, 0.29, 0.15]);
  expect(prior("unknown", []).success).toBe(0.75);
});
