import { expect, test } from "vitest";
import { pairedInterval, seededRandom } from "../../src/routing/bootstrap.ts";

test("an interval holds its mean, and the same differences give the same interval", () => {
  const random = seededRandom(1);
  const differences = Array.from({ length: 200 }, () => random() - 0.4);
  const interval = pairedInterval(differences);
  expect(interval.low).toBeLessThan(interval.mean);
  expect(interval.high).toBeGreaterThan(interval.mean);
  expect(pairedInterval(differences)).toEqual(interval);
});

test("the bootstrap and the normal approximation agree where they meet", () => {
  const random = seededRandom(2);
  const differences = Array.from({ length: 2_000 }, () => random());
  const small = pairedInterval(differences);
  const large = pairedInterval([...differences, small.mean]);
  expect(large.low).toBeCloseTo(small.low, 2);
  expect(large.high).toBeCloseTo(small.high, 2);
});

test("equal differences leave no doubt, and no differences say nothing", () => {
  expect(pairedInterval([0.5, 0.5])).toEqual({ mean: 0.5, low: 0.5, high: 0.5 });
  expect(pairedInterval([])).toEqual({ mean: 0, low: 0, high: 0 });
});

test("random numbers are spread over 0 to 1", () => {
  const random = seededRandom(3);
  const numbers = Array.from({ length: 1_000 }, random);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, one) => sum + one, 0) / 1_000).toBeCloseTo(0.5, 1);
});
