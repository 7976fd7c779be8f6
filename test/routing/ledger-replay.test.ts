import { describe, expect, test } from "vitest";
import type { Attempt } from "../../src/domain/attempt.ts";
import { auditByKind } from "../../src/routing/audit-by-kind.ts";
import { RULES_POLICY } from "../../src/routing/backtest-policies.ts";
import { fixedCascade } from "../../src/routing/fixed-cascade.ts";
import { costQualityFrontier } from "../../src/routing/frontier.ts";
import { replayLedger } from "../../src/routing/ledger-replay.ts";
import type { SuccessModel } from "../../src/routing/success-model.ts";
import { attemptOn, estimateWith, HAIKU, LADDER, OPUS, redOn, SONNET } from "./routing-fixtures.ts";

const MODEL: SuccessModel = {
  firstTries: 0,
  prospect: () => ({ success: 0.5, costMicroUsd: 100, tries: 0, successes: 0 }),
};
const cost = (microUsd: number) => ({ cost: { microUsd, exact: true } });
const green = (rung: typeof HAIKU, microUsd: number) =>
  attemptOn(rung, { verdict: "green", ...cost(microUsd) });
const taskOf = (attempts: readonly Attempt[], change: Parameters<typeof estimateWith>[0] = {}) => ({
  estimate: estimateWith(change),
  text: "add sorting to the table",
  createdAt: "2026-11-20T00:00:00Z",
  attempts,
});
const OPTIONS = { policy: RULES_POLICY, preset: "conservative", ladder: LADDER, model: MODEL } as const;
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe("a replay of the ledger", () => {
  test("counts a rung that was tried as it went", () => {
    const tried = taskOf([
      redOn(HAIKU, "a", cost(7)),
      attemptOn(SONNET, { verdict: "green", ...cost(30), ciCost: { microUsd: 5, exact: true } }),
    ]);
    // Starts on sonnet, which is known to have worked for 35.
    expect(replayLedger([tried], OPTIONS)).toEqual({
      tasks: 1,
      recorded: { microUsd: 42, resolved: 1 },
      expected: { microUsd: 35, resolved: 1 },
      saved: { mean: 7, low: 7, high: 7 },
      knownShare: 1,
      starts: { sonnet: 1 },
    });
  });

  test("takes what was never tried from the record", () => {
    const cheap = taskOf([green(HAIKU, 7)]);
    // sonnet 100, then with one half opus 100.
    expect(replayLedger([cheap, cheap], OPTIONS)).toMatchObject({
      expected: { microUsd: 300, resolved: 1.5 },
      knownShare: 0,
      starts: { sonnet: 2 },
    });
  });

  test("goes on as the escalation policy says", () => {
    const task = taskOf([redOn(SONNET, "a", cost(30))]);
    expect(replayLedger([task], { ...OPTIONS, policy: fixedCascade([SONNET]) }).expected).toEqual({
      microUsd: 30,
      resolved: 0,
    });
    expect(replayLedger([task], OPTIONS).expected).toEqual({ microUsd: 130, resolved: 0.5 });
  });

  test("knows that a fourth red commit is never made", () => {
    const task = taskOf(["a", "b", "c"].map((head) => redOn(SONNET, head, cost(10))));
    expect(replayLedger([task], OPTIONS).expected).toEqual({ microUsd: 30, resolved: 0 });
  });

  test("leaves out tasks that nothing judged, and takes an unknown cost as the average", () => {
    expect(replayLedger([taskOf([attemptOn(SONNET)])], OPTIONS)).toMatchObject({ tasks: 0, knownShare: 1 });
    const unknown = taskOf([redOn(SONNET, "a"), attemptOn(OPUS, { verdict: "green", ...cost(60) })]);
    expect(replayLedger([unknown], OPTIONS).recorded).toEqual({ microUsd: 160, resolved: 1 });
  });
});

describe("the frontier of cost and quality", () => {
  const OF_THE_DAY = {
    ladder: LADDER,
    today: "conservative",
    now: "2026-11-21T00:00:00Z",
    costOf: () => 100,
  } as const;
  // The cheap rung does everything: no other policy can be as good.
  const tasks = times(30, taskOf([green(HAIKU, 7)], { known: true, files: 1, lines: 9 }));

  test("has a point for every preset and cascade, and for what is on record", () => {
    const points = costQualityFrontier(tasks, OF_THE_DAY);
    const cascades = ["haiku", "haiku > opus", "haiku > sonnet", "haiku > sonnet > opus"];
    const dearer = ["opus", "sonnet", "sonnet > opus"];
    const others = ["aggressive", "audit", "balanced", "conservative", "recorded"];
    expect(points.map((point) => point.name).toSorted()).toEqual(
      [...others, ...cascades, ...dearer].toSorted(),
    );
    expect(points.filter((point) => point.today).map((point) => point.name)).toEqual(["conservative"]);
    const costs = points.map((point) => point.costPerTaskMicroUsd);
    expect(costs).toEqual(costs.toSorted((one, other) => one - other));
  });

  test("marks what nothing beats in both", () => {
    const efficient = costQualityFrontier(tasks, OF_THE_DAY).filter((point) => point.efficient);
    expect(efficient.every((point) => point.costPerTaskMicroUsd === 7 && point.resolvedShare === 1)).toBe(
      true,
    );
    expect(efficient.map((point) => point.name)).toContain("haiku");
    expect(efficient.map((point) => point.name)).not.toContain("sonnet");
  });

  test("lets the conservative preset widen as it would today", () => {
    const conservative = costQualityFrontier(tasks, OF_THE_DAY).find((point) => point.today);
    expect(conservative).toMatchObject({ costPerTaskMicroUsd: 7, knownShare: 1, saved: { mean: 0 } });
  });

  test("is empty without a task to compare", () => {
    expect(costQualityFrontier([], OF_THE_DAY)).toEqual([]);
  });
});

describe("the audit by kind", () => {
  const fix = { kind: "fix" } as const;
  const docs = { kind: "docs" } as const;

  test("says what the cheap tier has served, and how often it was not asked", () => {
    const rows = auditByKind(
      [
        ...times(9, taskOf([green(HAIKU, 7)], fix)),
        taskOf([redOn(HAIKU, "a"), green(SONNET, 30)], fix),
        ...times(3, taskOf([green(SONNET, 30)], fix)),
        ...times(2, taskOf([redOn(SONNET, "b")], docs)),
        taskOf([attemptOn(HAIKU)], docs),
      ],
      "haiku",
    );
    expect(rows).toEqual([
      {
        kind: "fix",
        tasks: 13,
        resolved: 13,
        escalated: 1,
        first: { haiku: { tried: 10, succeeded: 9 }, sonnet: { tried: 3, succeeded: 3 } },
        cheapCouldServe: expect.objectContaining({ share: 0.9, of: 10 }),
        missed: 3,
      },
      {
        kind: "docs",
        tasks: 2,
        resolved: 0,
        escalated: 0,
        first: { sonnet: { tried: 2, succeeded: 0 } },
        cheapCouldServe: undefined,
        missed: 0,
      },
    ]);
  });

  test("misses nothing where the cheap tier mostly fails", () => {
    const tasks = [...times(5, taskOf([redOn(HAIKU, "a")], fix)), taskOf([green(SONNET, 30)], fix)];
    expect(auditByKind(tasks, "haiku")[0]).toMatchObject({ missed: 0, cheapCouldServe: { share: 0 } });
  });
});
