import fc from "fast-check";
import { expect, test } from "vitest";
import { GroupedSums, ratio, studentT } from "../../src/domain/interval.ts";

test("the interval of a mean is the textbook's t interval while every task is a group of its own", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 2, maxLength: 40 }),
      (values) => {
        const sums = new GroupedSums(2);
        for (const value of values) sums.add([value, 1]);
        const n = values.length;
        const mean = values.reduce((sum, value) => sum + value, 0) / n;
        const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
        const half = studentT(n - 1) * Math.sqrt(variance / n);
        const seen = sums.interval(ratio);
        expect(seen?.value).toBeCloseTo(mean, 6);
        expect(seen?.low).toBeCloseTo(mean - half, 6);
        expect(seen?.high).toBeCloseTo(mean + half, 6);
      },
    ),
  );
});

test("with many tasks it holds the truth about 95 times of 100", () => {
  let held = 0;
  let state = 1;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let run = 0; run < 400; run += 1) {
    const sums = new GroupedSums(2);
    for (let task = 0; task < 400; task += 1) sums.add([random() ** 3, 1]);
    const { low = 1, high = 0 } = sums.interval(ratio) ?? {};
    held += Number(low <= 0.25 && 0.25 <= high);
  }
  expect(held / 400).toBeGreaterThan(0.92);
  expect(held / 400).toBeLessThan(0.98);
});

test("says nothing of one task, of a figure that is not defined, or of one that is not without some group", () => {
  const one = new GroupedSums(2);
  one.add([3, 1]);
  expect(one.interval(ratio)).toBeUndefined();
  expect(new GroupedSums(2).interval(ratio)).toBeUndefined();
  const none = new GroupedSums(2);
  none.add([3]);
  none.add([4, 0]);
  expect(none.interval(ratio)).toBeUndefined();
  none.add([4, 1]);
  expect(none.totals()).toEqual([11, 1]);
  expect(none.count).toBe(3);
  expect(none.interval(ratio)).toBeUndefined();
});

test("knows Student's t to three digits", () => {
  // Tables: 1 12.706, 3 3.182, 5 2.571, 6 2.447, 9 2.262, 15 2.131, 39 2.023.
  for (const [degrees, t] of [
    [1, 12.706],
    [3, 3.182],
    [5, 2.571],
    [6, 2.447],
    [9, 2.262],
    [15, 2.131],
    [39, 2.023],
  ] as const)
    expect(studentT(degrees)).toBeCloseTo(t, 2);
});

test("a ratio of nothing is unknown", () => {
  expect(ratio([])).toBeUndefined();
  expect(ratio([1])).toBeUndefined();
  expect(ratio([3, 2])).toBe(1.5);
});
