import fc from "fast-check";
import { expect, test } from "vitest";
import { learnSuccess, type Observation, type Prior } from "../../src/routing/success-model.ts";

const PRIOR: Prior = { success: 0.5, costMicroUsd: 100 };
const learn = (observations: Observation[], prior = PRIOR) => learnSuccess(observations, () => prior);
const seen = (resolved: boolean, change: Partial<Observation> = {}): Observation => ({
  failed: [],
  rung: "haiku",
  resolved,
  costMicroUsd: 200,
  evidence: [],
  ...change,
});
const times = (count: number, observation: Observation): Observation[] =>
  Array.from({ length: count }, () => observation);

test("without observations the prior stands", () => {
  expect(learn([]).prospect("haiku", [], [])).toEqual({
    success: 0.5,
    costMicroUsd: 100,
    error: Math.sqrt((0.5 * 0.5) / 4),
    tries: 0,
    successes: 0,
  });
});

test("counts are pulled towards the prior, which is worth four tries", () => {
  const model = learn([...times(6, seen(true)), ...times(2, seen(false))]);
  // (6 + 4·0.5) / (8 + 4); cost (8·200 + 4·100) / 12
  expect(model.prospect("haiku", [], [])).toEqual({
    success: 8 / 12,
    costMicroUsd: 2000 / 12,
    error: expect.closeTo(Math.sqrt(((8 / 12) * (4 / 12)) / 12)),
    tries: 8,
    successes: 6,
  });
  expect(model.tasks).toBe(8);
});

test("what failed before is a situation of its own, in any order", () => {
  const model = learn(times(8, seen(false, { rung: "opus", failed: ["sonnet", "haiku"] })));
  expect(model.prospect("opus", ["haiku", "sonnet"], []).tries).toBe(8);
  expect(model.prospect("opus", ["haiku"], []).tries).toBe(0);
  expect(model.tasks).toBe(0);
});

test("evidence moves the odds by hand-checkable ratios", () => {
  const model = learn([
    ...times(6, seen(true, { evidence: ["patch:small"] })),
    ...times(2, seen(false, { evidence: ["patch:small"] })),
    ...times(4, seen(false, { evidence: ["patch:large"], costMicroUsd: 400 })),
  ]);
  // base (6 + 2) / (12 + 4) = 0.5; share of large 4/12; with success (0 + 8/3) / 14, with failure (4 + 8/3) / 14
  const ratio = 8 / 3 / (4 + 8 / 3);
  const large = model.prospect("haiku", [], ["patch:large"]);
  expect(large.success).toBeCloseTo(ratio / (1 + ratio), 12);
  // base cost (8·200 + 4·400 + 4·100) / 16 = 225; large adds (1600 − 4·225) / (4 + 8)
  expect(large.costMicroUsd).toBeCloseTo(225 + 700 / 12, 9);
  expect(model.prospect("haiku", [], ["patch:small"]).success).toBeGreaterThan(0.5);
  expect(model.prospect("haiku", [], ["never:seen"]).success).toBe(0.5);
});

test("old observations weigh less, and unknown costs are left out", () => {
  const model = learn([seen(true, { weight: 0.5, costMicroUsd: undefined })]);
  const { success, costMicroUsd } = model.prospect("haiku", [], []);
  expect(success).toBeCloseTo(2.5 / 4.5, 12);
  expect(costMicroUsd).toBe(100);
});

test("chances stay between 0 and 1 and costs from 0 up, whatever was seen", () => {
  const observation = fc.record({
    failed: fc.constantFrom<string[]>([], ["haiku"]),
    rung: fc.constantFrom("haiku", "sonnet"),
    resolved: fc.boolean(),
    costMicroUsd: fc.option(fc.nat(1e7), { nil: undefined }),
    evidence: fc.subarray(["patch:small", "patch:large", "confidence:low"]),
    weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.array(observation),
      fc.subarray(["patch:large", "confidence:low"]),
      (observations, evidence) => {
        const { success, costMicroUsd } = learn(observations).prospect("sonnet", ["haiku"], evidence);
        expect(success).toBeGreaterThan(0);
        expect(success).toBeLessThan(1);
        expect(costMicroUsd).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
