import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addCosts,
  formatUsd,
  NO_COST,
  parseUsd,
  PARTS_PER_MICRO_USD,
  roundCosts,
  roundUp,
  toUsd,
  usd,
} from "../../src/domain/money.ts";

describe("formatUsd", () => {
  it.each([
    [0, "$0.00"],
    [1, "$0.000001"],
    [42, "$0.000042"],
    [99, "$0.000099"],
    [100, "$0.0001"],
    [149, "$0.0001"],
    [150, "$0.0002"],
    [12_300, "$0.0123"],
    [12_345, "$0.0123"],
    [12_350, "$0.0124"],
    [40_000, "$0.04"],
    [500_000, "$0.50"],
    [999_949, "$0.9999"],
    [999_950, "$1.00"],
    [1_000_000, "$1.00"],
    [1_005_000, "$1.01"],
    [12_346_789, "$12.35"],
    [1_234_567_000_000, "$1,234,567.00"],
    [-50_000, "-$0.05"],
  ])("%i micro-dollars read %s", (microUsd, text) => {
    expect(formatUsd(microUsd)).toBe(text);
    expect(formatUsd({ microUsd, exact: true })).toBe(text);
  });

  it.each([
    [12_399, "at least $0.0123"],
    [0, "at least $0.00"],
    [1_999_999, "at least $1.99"],
  ])("a lower bound of %i reads %s: rounded down, as otherwise it were none", (microUsd, text) => {
    expect(formatUsd({ microUsd, exact: false })).toBe(text);
  });

  it("shows what can be read back, within half of its last digit", () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (microUsd) => {
        const shown = parseUsd(formatUsd(microUsd));
        const digit = microUsd >= 1_000_000 ? 10_000 : microUsd >= 100 ? 100 : 1;
        expect(Math.abs((shown ?? Number.NaN) - microUsd)).toBeLessThanOrEqual(digit / 2);
      }),
    );
  });
});

describe("parseUsd", () => {
  it.each([
    ["2", 2_000_000],
    ["$0.50", 500_000],
    [".5", 500_000],
    ["$.05", 50_000],
    [" 1.25 usd ", 1_250_000],
    ["3 USD", 3_000_000],
    ["1,250.00", 1_250_000_000],
    ["0.000001", 1],
    ["0", 0],
    ["9007199254.740991", Number.MAX_SAFE_INTEGER],
  ])("%j is %i micro-dollars", (text, microUsd) => {
    expect(parseUsd(text)).toBe(microUsd);
  });

  it.each([
    "",
    "$",
    ".",
    "5.",
    "-1",
    "+1",
    "1e3",
    "1,5",
    "12,50",
    "1,2345",
    "0.0000001",
    "NaN",
    "Infinity",
    "1 2",
    "€5",
    "5 EUR",
    "9007199254.740992",
    "99999999999999999999",
    "$$5",
  ])("%j is no amount", (text) => {
    expect(parseUsd(text)).toBeUndefined();
  });
});

describe("usd", () => {
  it.each([
    [0.1, 100_000],
    [1.005, 1_005_000],
    [0.000_001_4, 1],
    [6.25, 6_250_000],
  ])("%d dollars are %i micro-dollars", (dollars, microUsd) => {
    expect(usd(dollars)).toBe(microUsd);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e10])("%d is no amount", (dollars) => {
    expect(() => usd(dollars)).toThrow(RangeError);
  });

  it("comes back from toUsd", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (microUsd) => {
        fc.pre(microUsd < 1e15);
        expect(usd(toUsd(microUsd))).toBe(microUsd);
      }),
    );
  });
});

describe("roundCosts", () => {
  const half = { parts: PARTS_PER_MICRO_USD / 2n, exact: true };

  it("rounds the sum, half up, and not its parts", () => {
    expect(roundCosts()).toEqual(NO_COST);
    expect(roundCosts(half)).toEqual({ microUsd: 1, exact: true });
    expect(roundCosts({ parts: half.parts - 1n, exact: true }).microUsd).toBe(0);
    expect(roundCosts(half, half, half)).toEqual({ microUsd: 2, exact: true });
  });

  it("rounds a lower bound down", () => {
    const most = { parts: PARTS_PER_MICRO_USD * 2n - 1n, exact: false };
    expect(roundCosts(most)).toEqual({ microUsd: 1, exact: false });
    expect(roundCosts(half, { parts: half.parts - 1n, exact: false })).toEqual({ microUsd: 0, exact: false });
  });

  it("is never further than half a micro-dollar from the truth, whatever is added up", () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 15n })), (all) => {
        const truth = all.reduce((sum, parts) => sum + parts, 0n);
        const { microUsd } = roundCosts(...all.map((parts) => ({ parts, exact: true })));
        const off = BigInt(microUsd) * PARTS_PER_MICRO_USD - truth;
        expect(off <= half.parts && off > -half.parts).toBe(true);
        expect(BigInt(roundUp(truth)) * PARTS_PER_MICRO_USD - truth).toBeGreaterThanOrEqual(0n);
        expect(roundUp(truth) - microUsd).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("addCosts", () => {
  it("is a lower bound as soon as one part is", () => {
    expect(addCosts()).toEqual(NO_COST);
    expect(addCosts({ microUsd: 1, exact: true }, { microUsd: 2, exact: true })).toEqual({
      microUsd: 3,
      exact: true,
    });
    expect(addCosts({ microUsd: 1, exact: false }, { microUsd: 2, exact: true })).toEqual({
      microUsd: 3,
      exact: false,
    });
  });
});
