import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attempt } from "../../src/domain/attempt.ts";
import { performanceByRung, rate } from "../../src/domain/statistics.ts";

describe("a rate", () => {
  test("has the Wilson interval of its counts", () => {
    // 8 of 10: 0.4902 to 0.9433 (Wilson, 95%)
    const eight = rate(8, 10);
    expect(eight?.share).toBe(0.8);
    expect(eight?.low).toBeCloseTo(0.4902, 3);
    expect(eight?.high).toBeCloseTo(0.9433, 3);
  });

  test("of nothing is unknown", () => {
    expect(rate(0, 0)).toBeUndefined();
  });

  test("stays between 0 and 1 and holds its share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, part) => {
          const hits = Math.round(part * of);
          const seen = rate(hits, of);
          expect(seen?.low).toBeGreaterThanOrEqual(0);
          expect(seen?.high).toBeLessThanOrEqual(1);
          expect(seen?.low).toBeLessThanOrEqual(hits / of + 1e-12);
          expect(seen?.high).toBeGreaterThanOrEqual(hits / of - 1e-12);
        },
      ),
    );
  });
});

const attempt = (rung: "haiku" | "opus", change: Partial<Attempt>): Attempt => ({
  number: 1,
  mode: "first",
  rung: { name: rung, line: rung },
  model: rung,
  startSha: "",
  ceilingMicroUsd: 0,
  reservedAt: "",
  ...change,
});

describe("performance by rung", () => {
  test("counts first tries, successes, escalations and means", () => {
    const performance = performanceByRung([
      [
        attempt("haiku", {
          verdict: "green",
          end: "submitted",
          cost: { microUsd: 10, exact: true },
          durationMs: 4,
        }),
      ],
      [
        attempt("haiku", { verdict: "red", end: "submitted", cost: { microUsd: 30, exact: true } }),
        attempt("opus", { verdict: "green" }),
      ],
      [attempt("haiku", { end: "turn-limit" })],
      [attempt("haiku", { end: "answered" })],
      [attempt("haiku", { end: "submitted" })],
      [attempt("haiku", {})],
    ]);
    expect(performance).toEqual([
      {
        rung: "haiku",
        attempts: 4,
        succeeded: 2,
        firstAttempts: 4,
        firstSucceeded: 2,
        escalated: 1,
        meanCostMicroUsd: 20,
        meanDurationMs: 4,
      },
      {
        rung: "opus",
        attempts: 1,
        succeeded: 1,
        firstAttempts: 0,
        firstSucceeded: 0,
        escalated: 0,
        meanCostMicroUsd: undefined,
        meanDurationMs: undefined,
      },
    ]);
  });

  test("of no tasks is empty", () => {
    expect(performanceByRung([])).toEqual([]);
  });
});
