import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addUsage,
  isUsageKnown,
  NO_USAGE,
  promptTokens,
  TOKEN_CLASSES,
  tokensOf,
  UNKNOWN_USAGE,
  type Usage,
} from "../../src/domain/usage.ts";

const count = fc.option(fc.nat(1_000_000), { nil: undefined });
const usage: fc.Arbitrary<Usage> = fc.record({
  inputTokens: count,
  outputTokens: count,
  cacheWrite5mTokens: count,
  cacheWrite1hTokens: count,
  cacheReadTokens: count,
});

describe("addUsage", () => {
  it("adds class by class", () => {
    expect(
      addUsage(
        { ...NO_USAGE, inputTokens: 3, webSearches: 1 },
        { ...NO_USAGE, inputTokens: 4, outputTokens: 5 },
      ),
    ).toEqual({ ...NO_USAGE, inputTokens: 7, outputTokens: 5, webSearches: 1 });
  });

  it("adds nothing to nothing", () => {
    expect(addUsage()).toEqual(NO_USAGE);
  });

  it("keeps the known part of a class that is unknown", () => {
    const sum = addUsage({ ...NO_USAGE, outputTokens: 7 }, { ...NO_USAGE, outputTokens: undefined });
    expect(sum).toEqual({ ...NO_USAGE, outputTokens: undefined, atLeast: { outputTokens: 7 } });
    expect(addUsage(sum, { ...NO_USAGE, outputTokens: 2 }).atLeast).toEqual({ outputTokens: 9 });
  });

  it("never turns unknown into zero", () => {
    expect(addUsage(NO_USAGE, UNKNOWN_USAGE)).toEqual(UNKNOWN_USAGE);
    expect(isUsageKnown(addUsage(NO_USAGE, UNKNOWN_USAGE))).toBe(false);
    expect(isUsageKnown(NO_USAGE)).toBe(true);
  });

  it("does not depend on order or grouping, and never loses a token", () => {
    fc.assert(
      fc.property(usage, usage, usage, (a, b, c) => {
        expect(addUsage(addUsage(a, b), c)).toEqual(addUsage(a, addUsage(b, c)));
        expect(addUsage(a, b, c)).toEqual(addUsage(c, a, b));
        for (const tokenClass of TOKEN_CLASSES) {
          const parts = [a, b, c].map((part) => part[tokenClass]);
          const sum = tokensOf(addUsage(a, b, c), tokenClass);
          expect(sum.exact).toBe(!parts.includes(undefined));
          expect(sum.tokens).toBe(parts.reduce<number>((total, part) => total + (part ?? 0), 0));
        }
      }),
    );
  });
});

describe("tokensOf", () => {
  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("takes %s for unknown", (value) => {
    expect(tokensOf({ ...NO_USAGE, inputTokens: value }, "inputTokens")).toEqual({ tokens: 0, exact: false });
    expect(tokensOf({ ...UNKNOWN_USAGE, atLeast: { inputTokens: value } }, "inputTokens")).toEqual({
      tokens: 0,
      exact: false,
    });
  });
});

describe("promptTokens", () => {
  it("counts cache reads and writes, not the output", () => {
    expect(
      promptTokens({
        inputTokens: 1,
        outputTokens: 1000,
        cacheWrite5mTokens: 10,
        cacheWrite1hTokens: 100,
        cacheReadTokens: 5,
      }),
    ).toEqual({ tokens: 116, exact: true });
    expect(promptTokens({ ...NO_USAGE, inputTokens: 9, cacheReadTokens: undefined })).toEqual({
      tokens: 9,
      exact: false,
    });
  });
});
