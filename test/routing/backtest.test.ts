import { describe, expect, test } from "vitest";
import {
  clairvoyant,
  replayTask,
  summarise,
  utilityOf,
  type RecordedTask,
  type ReplayOptions,
} from "../../src/routing/backtest.ts";
import {
  bestFixedCascade,
  ladderOf,
  learnedPolicy,
  RULES_POLICY,
} from "../../src/routing/backtest-policies.ts";
import { fixedCascade } from "../../src/routing/fixed-cascade.ts";
import { learnSuccess } from "../../src/routing/success-model.ts";
import { observationsOf } from "../../src/routing/recorded-evidence.ts";
import { estimateWith, LADDER } from "./routing-fixtures.ts";

type Row = readonly [resolved: boolean, costUsd: number];

function task(outcomes: Record<string, Row>, change: Partial<RecordedTask> = {}): RecordedTask {
  return {
    estimate: () => estimateWith(),
    stat: undefined,
    outcome(rung) {
      const [resolved, costUsd] = outcomes[rung] ?? [];
      return resolved === undefined || costUsd === undefined
        ? undefined
        : { resolved, costMicroUsd: costUsd * 1e6 };
    },
    ...change,
  };
}

const OPTIONS: ReplayOptions = {
  ladder: LADDER,
  preset: "conservative",
  overheadMicroUsd: 0,
  falseGreenRate: 0,
};
const HARD = task({ haiku: [false, 0.1], sonnet: [false, 1], opus: [true, 2] });
const EASY = task({ haiku: [true, 0.05], sonnet: [true, 0.5], opus: [true, 1] });
const HOPELESS = task({ haiku: [false, 0.2], sonnet: [false, 1.5], opus: [false, 3] });
const CASCADE = fixedCascade(LADDER);

describe("replay", () => {
  test("pays for every try until one resolves the task", () => {
    expect(replayTask(HARD, CASCADE, OPTIONS)).toEqual({
      solved: 1,
      costMicroUsd: 3.1e6,
      escalated: 1,
      startedOn: "haiku",
    });
    expect(replayTask(EASY, CASCADE, OPTIONS)).toMatchObject({
      solved: 1,
      costMicroUsd: 50_000,
      escalated: 0,
    });
    expect(replayTask(HOPELESS, CASCADE, OPTIONS)).toMatchObject({ solved: 0, costMicroUsd: 4.7e6 });
  });

  test("CI is paid for each attempt", () => {
    expect(replayTask(HARD, CASCADE, { ...OPTIONS, overheadMicroUsd: 100_000 }).costMicroUsd).toBeCloseTo(
      3.4e6,
    );
  });

  test("a false green ends the cascade early, in expectation", () => {
    const result = replayTask(HARD, CASCADE, { ...OPTIONS, falseGreenRate: 0.5 });
    // haiku fails and looks green half of the time, and so does sonnet.
    expect(result).toMatchObject({ solved: 0.25, escalated: 0.5, costMicroUsd: 0.1e6 + 0.5e6 + 0.25 * 2e6 });
  });

  test("the production rules and ladder go the way they go in production", () => {
    expect(replayTask(HARD, RULES_POLICY, OPTIONS)).toMatchObject({
      startedOn: "sonnet",
      solved: 1,
      costMicroUsd: 3e6,
    });
  });

  test("a policy that never ends is cut off", () => {
    const stubborn = {
      readsTasks: false,
      router: fixedCascade([LADDER[0] ?? { name: "", line: "haiku" as const }]).router,
      escalation: {
        next: () => ({
          kind: "repair" as const,
          rung: { name: "haiku", line: "haiku" as const },
          reason: "",
        }),
      },
    };
    expect(replayTask(HARD, stubborn, OPTIONS).costMicroUsd).toBeCloseTo(3.2e6);
  });

  test("size and calls are known after an attempt and not before", () => {
    const seen: unknown[] = [];
    const sized = task(
      { haiku: [false, 1], sonnet: [true, 1], opus: [true, 1] },
      { stat: { files: 1, additions: 2, deletions: 3 } },
    );
    replayTask(
      { ...sized, outcome: (name) => ({ resolved: name !== "haiku", costMicroUsd: 1e6, turns: 7 }) },
      {
        readsTasks: true,
        router: {
          route: (request) => (
            seen.push(JSON.stringify(request).includes("additions")),
            CASCADE.router.route(request)
          ),
        },
        escalation: {
          next: (request) => (
            seen.push(request.history[0]?.stat, request.history[0]?.turns),
            CASCADE.escalation.next(request)
          ),
        },
      },
      OPTIONS,
    );
    expect(seen).toEqual([false, { files: 1, additions: 2, deletions: 3 }, 7]);
  });

  test("an outcome that is not on record is an error, not a guess", () => {
    expect(() => replayTask(task({ haiku: [false, 1] }), CASCADE, OPTIONS)).toThrow(RangeError);
  });
});

test("the clairvoyant pays for the cheapest try that works, and for nothing where none does", () => {
  const odd = task({ haiku: [false, 0.1], sonnet: [true, 2], opus: [true, 1] });
  expect(clairvoyant(odd, { ...OPTIONS, overheadMicroUsd: 5 })).toMatchObject({
    solved: 1,
    costMicroUsd: 1_000_005,
    startedOn: "opus",
  });
  expect(clairvoyant(HOPELESS, OPTIONS)).toMatchObject({ solved: 0, costMicroUsd: 0 });
});

describe("the summary", () => {
  test("adds up", () => {
    const summary = summarise(
      [EASY, HARD, HOPELESS].map((one) => replayTask(one, CASCADE, OPTIONS)),
      10,
    );
    expect(summary).toMatchObject({ tasks: 3, share: { haiku: 1 } });
    expect(summary.solved).toBeCloseTo(2 / 3);
    expect(summary.costPerTaskUsd).toBeCloseTo(7.85 / 3);
    expect(summary.costPerResolvedUsd).toBeCloseTo(7.85 / 2);
    expect(summary.utility).toBeCloseTo((20 - 7.85) / 3);
    expect(summary.escalationRate).toBeCloseTo(2 / 3);
    expect(utilityOf(replayTask(EASY, CASCADE, OPTIONS), 10)).toBeCloseTo(9.95);
  });

  test("of nothing, or of nothing solved, has no cost for each resolved task", () => {
    expect(summarise([], 1)).toMatchObject({ solved: 0, costPerResolvedUsd: undefined, share: {} });
    expect(summarise([replayTask(HOPELESS, CASCADE, OPTIONS)], 1).costPerResolvedUsd).toBeUndefined();
  });
});

describe("fixed cascades", () => {
  test("the best one is found among all ways up the ladder", () => {
    const names = (tasks: RecordedTask[], value: number) =>
      bestFixedCascade(tasks, OPTIONS, value).map((rung) => rung.name);
    expect(names([EASY, EASY, HOPELESS], 1)).toEqual(["haiku"]);
    expect(names([HARD, EASY], 10)).toEqual(["haiku", "opus"]);
    expect(bestFixedCascade([], { ...OPTIONS, ladder: [] }, 1)).toEqual([]);
  });

  test("an empty one is a mistake", () => {
    expect(() => fixedCascade([])).toThrow("at least one tier");
  });
});

test.each([
  [["a"], ["sonnet"]],
  [
    ["a", "b"],
    ["haiku", "opus"],
  ],
  [
    ["gpt-5-mini", "claude-sonnet-4-5", "claude-opus-4-5"],
    ["haiku", "sonnet", "opus"],
  ],
  [
    ["a", "b", "c", "my-fable"],
    ["haiku", "sonnet", "sonnet", "fable"],
  ],
])("recorded models %j stand for %j", (models, lines) => {
  expect(ladderOf(models).map((rung) => rung.line)).toEqual(lines);
});

describe("learning from recorded outcomes", () => {
  test("every rung teaches about every set of cheaper failures", () => {
    const learned = [...observationsOf(HARD, LADDER)].map(({ failed, rung, resolved }) => [
      failed.join("+"),
      rung,
      resolved,
    ]);
    expect(learned).toEqual([
      ["", "haiku", false],
      ["", "sonnet", false],
      ["haiku", "sonnet", false],
      ["", "opus", true],
      ["haiku", "opus", true],
      ["sonnet", "opus", true],
      ["haiku+sonnet", "opus", true],
    ]);
    expect([...observationsOf(task({ opus: [true, 1] }), LADDER)]).toHaveLength(1);
  });

  test("a task counts once, however many of its rungs are on record", () => {
    const prior = () => ({ success: 0.5, costMicroUsd: 1 });
    const tasks = [HARD, EASY, HARD, task({ opus: [true, 1] })];
    const seen = tasks.flatMap((one) => [...observationsOf(one, LADDER)]);
    expect(learnSuccess(seen, prior).tasks).toBe(4);
  });

  test("the size of the change is evidence after a failure only", () => {
    const sized = { ...HARD, stat: { files: 2, additions: 40, deletions: 1 } };
    const [first, , afterHaiku] = [...observationsOf(sized, LADDER)];
    expect(first?.evidence).not.toContain("patch:large");
    expect(afterHaiku?.evidence).toContain("patch:large");
  });

  test("a learned policy beats always-top on tasks like those that it has seen", () => {
    const tasks = Array.from({ length: 40 }, (_, index) => (index % 4 === 0 ? HARD : EASY));
    const policy = learnedPolicy({ tasks, ladder: LADDER, valueMicroUsd: 5e6, overheadMicroUsd: 0 });
    const ours = summarise(
      tasks.map((one) => replayTask(one, policy, OPTIONS)),
      5,
    );
    const top = summarise(
      tasks.map((one) => replayTask(one, fixedCascade(LADDER.slice(2)), OPTIONS)),
      5,
    );
    expect(ours.utility).toBeGreaterThan(top.utility);
    expect(ours.share["haiku"]).toBe(1);
  });
});
