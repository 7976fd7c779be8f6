import { describe, expect, test } from "vitest";
import { usd } from "../../src/domain/money.ts";
import { type PriceTable, priceUsage } from "../../src/domain/pricing.ts";
import { NO_USAGE } from "../../src/domain/usage.ts";

/** The prices that the strategy's arithmetic was written at: dollars per million tokens of input and output. */
const OLD_PRICES: Readonly<Record<string, readonly [input: number, output: number]>> = {
  haiku: [0.25, 1.25],
  sonnet: [3, 15],
  opus: [15, 75],
};
const TABLE: PriceTable = Object.entries(OLD_PRICES).map(([model, [input, output]]) => ({
  model,
  from: "2024-03-01",
  source: "the strategy's own figures",
  prices: {
    input: usd(input),
    output: usd(output),
    cacheWrite5m: undefined,
    cacheWrite1h: undefined,
    cacheRead: undefined,
  },
}));
const REQUESTS_A_DAY = 100;
const WORKDAYS = 22;
const MONTHS = 12;

/** USD of one request that reads so many tokens. */
function costOf(model: string, inputTokens: number): number {
  const usage = { ...NO_USAGE, inputTokens };
  return priceUsage({ usage, model, at: "2025-01-01", table: TABLE }).microUsd / 1e6;
}

type Split = readonly [haiku: number, sonnet: number, opus: number];

/** USD a day with 5K input tokens a request, split over haiku, sonnet and opus in percent. */
function daily([haiku, sonnet, opus]: Split): number {
  const shares = { haiku, sonnet, opus };
  return Object.entries(shares).reduce(
    (sum, [model, percent]) => sum + ((REQUESTS_A_DAY * percent) / 100) * costOf(model, 5_000),
    0,
  );
}

const monthly = (split: Split): number => daily(split) * WORKDAYS;

describe("the strategy's cost scenarios", () => {
  test("all on sonnet: $1.50 a day, $33 a month, $396 a year", () => {
    expect(daily([0, 100, 0])).toBeCloseTo(1.5, 9);
    expect(monthly([0, 100, 0])).toBeCloseTo(33, 9);
    expect(monthly([0, 100, 0]) * MONTHS).toBeCloseTo(396, 9);
  });

  test.each([
    { split: [60, 30, 10], day: 1.275, less: 15 },
    { split: [70, 25, 5], day: 0.8375, less: 44, year: 221 },
    { split: [80, 15, 5], day: 0.7, less: 53, year: 185 },
  ] as const)("a split of $split costs $day a day, $less% less", ({ split, day, less, ...rest }) => {
    expect(daily(split)).toBeCloseTo(day, 9);
    expect(Math.round((1 - daily(split) / 1.5) * 100)).toBe(less);
    if ("year" in rest) expect(Math.round(monthly(split) * MONTHS)).toBe(rest.year);
  });

  test("teams multiply the rounded yearly figures", () => {
    const before = Math.round(monthly([0, 100, 0]) * MONTHS);
    const after = Math.round(monthly([70, 25, 5]) * MONTHS);
    expect([5 * before, 5 * after]).toEqual([1_980, 1_105]);
    expect([20 * before, 20 * after]).toEqual([7_920, 4_420]);
  });

  test("a cheap model that needs three tries at 100K tokens: $0.075 against $0.30", () => {
    expect(3 * costOf("haiku", 100_000)).toBeCloseTo(0.075, 9);
    expect(costOf("sonnet", 100_000)).toBeCloseTo(0.3, 9);
  });

  test("a context of 2K instead of 10K tokens: haiku $0.0025 to $0.0005, sonnet $0.03 to $0.006", () => {
    expect([costOf("haiku", 10_000), costOf("haiku", 2_000)]).toEqual([0.0025, 0.0005]);
    expect([costOf("sonnet", 10_000), costOf("sonnet", 2_000)]).toEqual([0.03, 0.006]);
  });
});
