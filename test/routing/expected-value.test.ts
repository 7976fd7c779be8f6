import fc from "fast-check";
import { expect, test } from "vitest";
import { planner, plannerCache } from "../../src/routing/expected-value.ts";
import type { Prospect, SuccessModel } from "../../src/routing/success-model.ts";
import { LADDER } from "./routing-fixtures.ts";

const ERROR = 0.03;

/** A model that is a table: `failed>rung` (with `!` when there is evidence) → chance and cost. */
function table(rows: Record<string, readonly [success: number, costMicroUsd: number]>): SuccessModel {
  return {
    tasks: 100,
    prospect(rung, failed, evidence): Prospect {
      const key = [...failed, rung].join(">");
      const [success, costMicroUsd] = (evidence.length > 0 ? rows[`${key}!`] : undefined) ??
        rows[key] ?? [0.5, 10];
      return { success, costMicroUsd, error: ERROR, tries: 9, successes: 5 };
    },
  };
}

const plan = (
  rows: Parameters<typeof table>[0],
  { failed = [] as string[], evidence = [] as string[], value = 100, overhead = 0 } = {},
) =>
  planner({ model: table(rows), rungs: ["a", "b"], valueMicroUsd: value, overheadMicroUsd: overhead })(
    failed,
    evidence,
  );

test("Bellman by hand: a cheap start pays when the chance of success covers its cost", () => {
  // W(a) = 0.3·100 − 20 = 10; a first: 0.5·100 − 5 + 0.5·10 = 50; b first: 0.6·100 − 20 = 40
  const { best, options } = plan({ a: [0.5, 5], b: [0.6, 20], "a>b": [0.3, 20] });
  expect(best).toMatchObject({ rung: "a", worthMicroUsd: 50, costMicroUsd: 15 });
  expect(options.map((option) => option.worthMicroUsd)).toEqual([50, 40]);
});

test("a later step that is worth less than nothing is not counted: stopping costs nothing", () => {
  const { best } = plan({ a: [0.5, 5], b: [0.1, 60], "a>b": [0.1, 60] });
  expect(best).toMatchObject({ rung: "a", worthMicroUsd: 45, costMicroUsd: 5 });
});

test("stops where no rung is worth its cost", () => {
  expect(plan({ a: [0.01, 5], b: [0.1, 60], "a>b": [0, 60] }).best).toBeUndefined();
  expect(plan({ "a>b": [0.2, 30] }, { failed: ["a"] }).best).toBeUndefined();
  expect(plan({ "a>b": [0.4, 30] }, { failed: ["a"] }).best?.rung).toBe("b");
});

test("CI and waiting count as cost", () => {
  expect(plan({ "a>b": [0.4, 30] }, { failed: ["a"], overhead: 20 }).best).toBeUndefined();
});

test("only rungs above the last failed one are left", () => {
  expect(plan({}, { failed: ["b"] })).toEqual({ best: undefined, options: [] });
});

test("evidence changes the order only for more than one standard error", () => {
  const rows = { a: [0.5, 5], b: [0.52, 20], "a>b": [0.01, 20] } as const;
  // Usually a (45) over b (32). With evidence b is worth 45 + gain; the errors of both add up to √2 · 3.
  const switched = (gain: number) =>
    plan({ ...rows, "b!": [(65 + gain) / 100, 20], "a!": [0.5, 5] }, { evidence: ["x"] }).best?.rung;
  const margin = Math.SQRT2 * 100 * ERROR;
  expect(switched(margin - 0.1)).toBe("a");
  expect(switched(margin + 0.1)).toBe("b");
});

test("evidence stops what usually goes on, and goes on where one usually stops, only by a standard error", () => {
  const goesOn = (usual: number, now: number) =>
    plan({ "a>b": [usual, 30], "a>b!": [now, 30] }, { failed: ["a"], evidence: ["x"] }).best !== undefined;
  // 30 of 100 is what b costs, and 3 of 100 is the error.
  expect(goesOn(0.4, 0.28)).toBe(true);
  expect(goesOn(0.4, 0.26)).toBe(false);
  expect(goesOn(0.2, 0.32)).toBe(false);
  expect(goesOn(0.2, 0.34)).toBe(true);
});

test("plans are worked out once for each ladder and situation", () => {
  let asked = 0;
  const model: SuccessModel = {
    tasks: 0,
    prospect: () => {
      asked += 1;
      return { success: 0.5, costMicroUsd: 1, error: 0.1, tries: 1, successes: 1 };
    },
  };
  const plans = plannerCache({ model, valueMicroUsd: 100, overheadMicroUsd: 0 });
  const first = plans(LADDER)([], []);
  const after = asked;
  expect(plans(LADDER)([], [])).toBe(first);
  expect(asked).toBe(after);
  expect(plans([...LADDER])([], [])).not.toBe(first);
});

test("the worth of going on is never less than that of the best single try", () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  const cost = fc.nat(200);
  fc.assert(
    fc.property(chance, cost, chance, cost, chance, (a, costA, b, costB, afterA) => {
      const { options } = plan({ a: [a, costA], b: [b, costB], "a>b": [afterA, costB] });
      const [first] = options;
      expect(first?.worthMicroUsd).toBeGreaterThanOrEqual(a * 100 - costA - 1e-9);
      expect(options[1]?.worthMicroUsd).toBeCloseTo(b * 100 - costB, 9);
    }),
  );
});
