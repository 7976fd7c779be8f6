import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../src/domain/errors.ts";
import { PARTS_PER_MICRO_USD, parseUsd, roundCosts, usd } from "../../src/domain/money.ts";
import { PRICE_TABLE } from "../../src/domain/price-table.ts";
import {
  hasPrice,
  priceCiTime,
  priceExactly,
  type PriceRow,
  priceRowFor,
  priceUsage,
  withPriceOverrides,
  worstCaseCost,
} from "../../src/domain/pricing.ts";
import { addUsage, NO_USAGE, UNKNOWN_USAGE, type Usage } from "../../src/domain/usage.ts";

const table = PRICE_TABLE;
const NOW = "2026-11-23T12:00:00Z";

function price(model: string, usage: Partial<Usage>, options: { at?: string; batch?: boolean } = {}) {
  return priceUsage({ usage: { ...NO_USAGE, ...usage }, model, table, at: NOW, ...options });
}

describe("published worked examples", () => {
  // https://platform.claude.com/docs/en/about-claude/pricing, "Worked example" of a coding session with Claude Opus 5
  // (read 2026-11); its charge for session runtime is not one of the Messages API.
  it("50,000 input and 15,000 output tokens at Opus 5: $0.25 + $0.375", () => {
    expect(price("claude-opus-5", { inputTokens: 50_000, outputTokens: 15_000 })).toEqual({
      microUsd: parseUsd("0.625"),
      exact: true,
    });
  });

  it("the same with 40,000 of them cache reads: $0.05 + $0.02 + $0.375", () => {
    expect(
      price("claude-opus-5", { inputTokens: 10_000, cacheReadTokens: 40_000, outputTokens: 15_000 }).microUsd,
    ).toBe(parseUsd("0.445"));
  });

  // https://github.com/patrickbykov/claude-telemetry-widget/wiki/Cost (2026-10-06), checked by hand against the table.
  it("Opus 5.5 with a warm one-hour cache: $0.008 + $0.028 + $0.064 + $0.030", () => {
    expect(
      price("claude-opus-5-5", {
        inputTokens: 2_000,
        cacheReadTokens: 140_000,
        cacheWrite1hTokens: 8_000,
        outputTokens: 1_500,
      }).microUsd,
    ).toBe(parseUsd("0.130"));
  });

  // https://www.anthropic.com/news/contextual-retrieval, footnote on cost: "$1.02 per million document tokens" with
  // chunks of 800 tokens in documents of 8,000, 50 of instructions and 100 of context, at the prices of Claude 3 Haiku.
  it("contextual retrieval: a document is written to the cache once and read for each of its ten chunks", () => {
    const row: PriceRow = {
      model: "claude-3-haiku",
      from: "2024-03-13",
      source: "https://www.anthropic.com/news/claude-3-family",
      prices: {
        input: usd(0.25),
        output: usd(1.25),
        cacheWrite5m: usd(0.3),
        cacheWrite1h: usd(0.5),
        cacheRead: usd(0.03),
      },
    };
    const priced = { model: row.model, at: NOW, table: [row] };
    const write = priceExactly({ ...priced, usage: { ...NO_USAGE, cacheWrite5mTokens: 8_000 } });
    const chunk = { ...NO_USAGE, inputTokens: 800 + 50, outputTokens: 100, cacheReadTokens: 8_000 };
    const chunks = Array.from({ length: 10 }, () => priceExactly({ ...priced, usage: chunk }));
    const document = roundCosts(write, ...chunks).microUsd;
    expect((document * 1_000_000) / 8_000).toBeCloseTo(usd(1.02), -4);
  });

  // https://dev.to/neverpaytwice/claude-batch-api-half-price-if-you-can-wait-ecg, checked by hand: ten thousand a month
  // are $360, or $180 in batches.
  it("5,000 input and 800 output tokens at Opus 5.5: $0.036, in a batch $0.018", () => {
    const usage = { inputTokens: 5_000, outputTokens: 800 };
    expect(price("claude-opus-5-5", usage).microUsd).toBe(parseUsd("0.036"));
    expect(price("claude-opus-5-5", usage, { batch: true }).microUsd).toBe(parseUsd("0.018"));
  });

  // https://platform.claude.com/docs/en/build-with-claude/batch-processing, price table (read 2026-11).
  it.each([
    ["claude-opus-5-5", 10, 2, 10],
    ["claude-sonnet-5-5", 10, 1, 5],
    ["claude-haiku-5-5", 10, 0.05, 0.25],
    ["claude-haiku-5-5", 100_001, 0.25, 1.25],
    ["claude-haiku-4-5", 10, 0.5, 2.5],
  ])("a batch at %s with prompts of %i tokens: $%d in, $%d out a million", (model, prompt, input, output) => {
    const usage = { ...NO_USAGE, inputTokens: prompt, outputTokens: prompt };
    const { parts } = priceExactly({ usage, model, at: NOW, table, batch: true });
    expect(Number(parts / PARTS_PER_MICRO_USD)).toBe(Math.floor((usd(input + output) * prompt) / 1_000_000));
  });

  // https://platform.claude.com/docs/en/about-claude/pricing, "Web search tool": $10 per 1,000 searches plus tokens.
  it("1,000 web searches: $10, not halved in a batch", () => {
    expect(price("claude-sonnet-5-5", { webSearches: 1_000 }).microUsd).toBe(usd(10));
    expect(price("claude-sonnet-5-5", { webSearches: 1_000 }, { batch: true }).microUsd).toBe(usd(10));
  });
});

describe("priceUsage", () => {
  it.each([
    ["inputTokens", 2],
    ["outputTokens", 10],
    ["cacheWrite5mTokens", 2.5],
    ["cacheWrite1hTokens", 4],
    ["cacheReadTokens", 0.1],
  ] as const)("a million %s at Sonnet 5.5 cost $%d", (tokenClass, dollars) => {
    expect(price("claude-sonnet-5-5", { [tokenClass]: 1_000_000 }).microUsd).toBe(usd(dollars));
  });

  it("uses the row of the request's date", () => {
    const read = { cacheReadTokens: 1_000_000 };
    expect(price("claude-sonnet-5-5", read, { at: "2026-10-06T23:59:59.999Z" }).microUsd).toBe(usd(0.2));
    expect(price("claude-sonnet-5-5", read, { at: "2026-10-07T00:00:00Z" }).microUsd).toBe(usd(0.1));
    expect(price("claude-sonnet-5-5", read, { at: "2020-01-01" }).microUsd).toBe(usd(0.2));
  });

  it.each([
    ["at the threshold", { inputTokens: 100_000, outputTokens: 1_000 }, 0.0105],
    ["one token above, output and all", { inputTokens: 100_001, outputTokens: 1_000 }, 0.0525005],
    [
      "cache reads and writes count",
      { cacheReadTokens: 99_000, cacheWrite5mTokens: 1_000, inputTokens: 1 },
      0.0055755,
    ],
    ["the output does not", { inputTokens: 1_000, outputTokens: 120_000 }, 0.0601],
  ])("long-prompt band of Haiku 5.5: %s", (_, usage, dollars) => {
    const expected = BigInt(Math.round(dollars * 1e7));
    expect(price("claude-haiku-5-5", usage).microUsd).toBe(Number((expected + 5n) / 10n));
  });

  it("takes a band from outside for a sum over requests", () => {
    const usage = { ...NO_USAGE, inputTokens: 1_000_000 };
    const of = (model: string, band: "standard" | "long") =>
      priceUsage({ usage, model, at: NOW, table, band }).microUsd;
    expect(of("claude-haiku-5-5", "standard")).toBe(usd(0.1));
    expect(of("claude-haiku-5-5", "long")).toBe(usd(0.5));
    expect(of("claude-opus-5-5", "long")).toBe(usd(4));
  });

  it("halves tokens in a batch", () => {
    expect(
      price("claude-opus-5-5", { inputTokens: 1_000, outputTokens: 500 }, { batch: true }).microUsd,
    ).toBe(usd(0.007));
  });

  it("rounds once, half a micro-dollar up", () => {
    // 5 tokens × $0.10 per million = half a micro-dollar.
    expect(price("claude-haiku-5-5", { inputTokens: 5 }).microUsd).toBe(1);
    expect(price("claude-haiku-5-5", { inputTokens: 4 }).microUsd).toBe(0);
    expect(price("claude-haiku-5-5", { inputTokens: 4, cacheReadTokens: 10 }).microUsd).toBe(1);
    expect(price("claude-haiku-5-5", { inputTokens: 9 }, { batch: true }).microUsd).toBe(0);
    expect(price("claude-haiku-5-5", { inputTokens: 10 }, { batch: true }).microUsd).toBe(1);
  });

  it("adds up to the price of all tokens together, however many requests they came in", () => {
    const requests = fc.array(
      fc.record({
        inputTokens: fc.nat(3_000),
        outputTokens: fc.nat(300),
        cacheWrite5mTokens: fc.nat(99),
        cacheWrite1hTokens: fc.nat(9),
        cacheReadTokens: fc.nat(50_000),
      }),
      { maxLength: 60 },
    );
    const models = fc.constantFrom(...new Set(table.map((row) => row.model)));
    fc.assert(
      fc.property(requests, models, fc.boolean(), (usages, model, batch) => {
        const priced = { model, at: NOW, table, batch };
        const sum = roundCosts(...usages.map((usage) => priceExactly({ ...priced, usage })));
        const together = priceUsage({ ...priced, usage: addUsage(...usages), band: "standard" });
        expect(sum).toEqual(together);
      }),
    );
  });

  it("gives a lower bound, rounded down, where a class is unknown", () => {
    expect(price("claude-haiku-5-5", { inputTokens: 19, outputTokens: undefined })).toEqual({
      microUsd: 1,
      exact: false,
    });
    expect(
      priceUsage({
        usage: { ...UNKNOWN_USAGE, atLeast: { outputTokens: 1_000_000 } },
        model: "claude-opus-5-5",
        at: NOW,
        table,
      }),
    ).toEqual({ microUsd: usd(20), exact: false });
  });

  it("gives a lower bound where a class has no published price, unless it is unused", () => {
    const row: PriceRow = {
      model: "m",
      from: "2026-01-01",
      source: "a test",
      prices: {
        input: usd(1),
        output: usd(2),
        cacheWrite5m: undefined,
        cacheWrite1h: undefined,
        cacheRead: undefined,
      },
    };
    const of = (usage: Partial<Usage>) =>
      priceUsage({ usage: { ...NO_USAGE, ...usage }, model: "m", at: NOW, table: [row] });
    expect(of({ inputTokens: 1_000_000 })).toEqual({ microUsd: usd(1), exact: true });
    expect(of({ inputTokens: 1_000_000, cacheReadTokens: 1 })).toEqual({ microUsd: usd(1), exact: false });
  });

  it("is exact far beyond what doubles could add up", () => {
    const tokens = 9_007_199_254_740_991;
    expect(price("claude-haiku-4-5", { inputTokens: tokens }).microUsd).toBe(tokens);
  });

  it("never costs less for more tokens, and adds up to the cost of the whole within rounding", () => {
    const tokens = fc.nat(90_000);
    const usages = fc.record({
      inputTokens: tokens,
      outputTokens: tokens,
      cacheWrite5mTokens: tokens,
      cacheWrite1hTokens: tokens,
      cacheReadTokens: tokens,
    });
    fc.assert(
      fc.property(usages, fc.constantFrom(...new Set(table.map((row) => row.model))), (usage, model) => {
        const whole = price(model, usage).microUsd;
        expect(price(model, { ...usage, outputTokens: usage.outputTokens + 10 }).microUsd).toBeGreaterThan(
          whole,
        );
        expect(whole).toBeLessThanOrEqual(
          worstCaseCost({
            model,
            at: NOW,
            table,
            inputTokens:
              usage.inputTokens + usage.cacheReadTokens + usage.cacheWrite5mTokens + usage.cacheWrite1hTokens,
            maxOutputTokens: usage.outputTokens,
            cache: "1h",
          }),
        );
      }),
    );
  });
});

function worst(options: Partial<Parameters<typeof worstCaseCost>[0]>): number {
  return worstCaseCost({
    model: "claude-opus-5-5",
    at: NOW,
    table,
    inputTokens: 0,
    maxOutputTokens: 0,
    ...options,
  });
}

describe("worstCaseCost", () => {
  it("takes the dearest class that the request can fall into", () => {
    expect(worst({ inputTokens: 1_000_000, cache: "none" })).toBe(usd(4));
    expect(worst({ inputTokens: 1_000_000 })).toBe(usd(5));
    expect(worst({ inputTokens: 1_000_000, cache: "1h" })).toBe(usd(8));
    expect(worst({ inputTokens: 1_000_000, maxOutputTokens: 1_000_000, cache: "none", batch: true })).toBe(
      usd(12),
    );
  });

  it("uses the long-prompt band when the prompt may reach it", () => {
    const long = { model: "claude-haiku-5-5", maxOutputTokens: 1_000, cache: "none" } as const;
    expect(worst({ ...long, inputTokens: 100_000 })).toBe(usd(0.0105));
    expect(worst({ ...long, inputTokens: 100_001 })).toBe(52_501);
  });

  it("rounds up", () => {
    expect(worst({ model: "claude-haiku-5-5", inputTokens: 1, cache: "none" })).toBe(1);
    expect(worst({ inputTokens: 0.5, maxOutputTokens: 0.5, cache: "none" })).toBe(24);
  });

  it("reckons a class without a price at twice the input", () => {
    const row: PriceRow = {
      model: "m",
      from: "2026-01-01",
      source: "a test",
      prices: {
        input: usd(1),
        output: usd(2),
        cacheWrite5m: undefined,
        cacheWrite1h: undefined,
        cacheRead: undefined,
      },
    };
    expect(worst({ model: "m", table: [row], inputTokens: 1_000_000 })).toBe(usd(2));
  });
});

describe("priceRowFor", () => {
  it("refuses a model without a price and says where to put one", () => {
    expect(() => priceRowFor({ model: "gpt-9", at: NOW, table })).toThrow(ConfigurationError);
    expect(() => priceRowFor({ model: "gpt-9", at: NOW, table })).toThrow(
      /No price is known for the model "gpt-9"\. Add a row for it under "prices" in \.github\/upshift\.yml.*claude-haiku-5-5/u,
    );
    expect(hasPrice("gpt-9", table)).toBe(false);
  });

  it("prices a dated snapshot as its alias, unless it has a row of its own", () => {
    expect(priceRowFor({ model: "claude-haiku-4-5-20251001", at: NOW, table }).prices.input).toBe(usd(1));
    expect(hasPrice("claude-haiku-4-5-20251001", table)).toBe(true);
    expect(hasPrice("claude-haiku-4-5", table)).toBe(true);
    const own = { ...priceRow("claude-haiku-4-5-20251001", "2026-01-01", 7) };
    expect(priceRowFor({ model: own.model, at: NOW, table: [...table, own] }).prices.input).toBe(usd(7));
    expect(() => priceRowFor({ model: "claude-haiku-4-5-preview", at: NOW, table })).toThrow(
      ConfigurationError,
    );
  });

  it("does not depend on the order of the rows", () => {
    const rows = [
      priceRow("m", "2026-03-01", 3),
      priceRow("m", "2026-01-01", 1),
      priceRow("m", "2026-02-01", 2),
    ];
    const at = (date: string) => priceRowFor({ model: "m", at: date, table: rows }).prices.input;
    expect([at("2025-12-31"), at("2026-01-31"), at("2026-02-01"), at("2026-12-01")]).toEqual(
      [1, 1, 2, 3].map(usd),
    );
  });
});

describe("withPriceOverrides", () => {
  const bundled = [
    priceRow("m", "2026-01-01", 1),
    priceRow("m", "2026-06-01", 2),
    priceRow("other", "2026-01-01", 9),
  ];
  const at = (rows: PriceRow[], model: string, date: string) =>
    priceRowFor({ model, at: date, table: withPriceOverrides(bundled, rows) }).prices.input;

  it("wins from its first day on, also over newer bundled rows, and not before", () => {
    const overrides = [
      priceRow("m", "2026-04-01", 6),
      priceRow("m", "2026-03-01", 5),
      priceRow("m", "2026-05-01", 6),
    ];
    expect(at(overrides, "m", "2026-02-01")).toBe(usd(1));
    expect(at(overrides, "m", "2026-03-15")).toBe(usd(5));
    expect(at(overrides, "m", "2026-07-01")).toBe(usd(6));
    expect(at(overrides, "other", "2026-07-01")).toBe(usd(9));
  });

  it("adds models", () => {
    expect(at([priceRow("new", "2026-01-01", 3)], "new", "2026-07-01")).toBe(usd(3));
    expect(withPriceOverrides(bundled, [])).toEqual(bundled);
  });
});

describe("priceCiTime", () => {
  // https://docs.github.com/en/billing/reference/actions-runner-pricing: a 2-core Linux runner was $0.008 a minute.
  const microUsdPerMinute = usd(0.008);

  it("adds the runs of a judgement by the millisecond", () => {
    expect(priceCiTime({ runsMs: [90_000, 30_000], microUsdPerMinute })).toEqual({
      ciMinutes: 2,
      ciCost: { microUsd: usd(0.016), exact: true },
    });
    expect(priceCiTime({ runsMs: [1], microUsdPerMinute }).ciCost.microUsd).toBe(0);
    expect(priceCiTime({ runsMs: [4], microUsdPerMinute }).ciCost.microUsd).toBe(1);
    expect(priceCiTime({ runsMs: [], microUsdPerMinute }).ciCost).toEqual({ microUsd: 0, exact: true });
  });

  it("leaves out what an earlier judgement has counted", () => {
    expect(priceCiTime({ runsMs: [90_000, 60_000], microUsdPerMinute, countedMs: 90_000 })).toEqual({
      ciMinutes: 1,
      ciCost: { microUsd: usd(0.008), exact: true },
    });
    expect(priceCiTime({ runsMs: [60_000], microUsdPerMinute, countedMs: 90_000 }).ciMinutes).toBe(0);
  });

  it("gives a lower bound where the host does not tell the time", () => {
    expect(priceCiTime({ runsMs: [60_000, undefined], microUsdPerMinute })).toEqual({
      ciMinutes: 1,
      ciCost: { microUsd: usd(0.008), exact: false },
    });
  });
});

describe("the bundled table", () => {
  it("names a source and a day for every row, once for each model and day", () => {
    for (const { source, from } of table) {
      expect(source).toMatch(/^https:\/\/platform\.claude\.com\//u);
      expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    }
    expect(new Set(table.map(({ model, from }) => `${model} ${from}`)).size).toBe(table.length);
  });
});

function priceRow(model: string, from: string, input: number): PriceRow {
  const all = usd(input);
  return {
    model,
    from,
    source: "a test",
    prices: { input: all, output: all, cacheWrite5m: all, cacheWrite1h: all, cacheRead: all },
  };
}
