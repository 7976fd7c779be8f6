import { describe, expect, test } from "vitest";
import { ladderEscalation } from "../../src/routing/ladder-escalation.ts";
import { learnedEscalation } from "../../src/routing/learned-escalation.ts";
import { ENOUGH_TASKS, learnedRouter } from "../../src/routing/learned-router.ts";
import { ruleRouter } from "../../src/routing/rule-router.ts";
import { learnSuccess, type Observation } from "../../src/routing/success-model.ts";
import { escalationFor, estimateWith, HAIKU, OPUS, redOn, requestFor, SONNET } from "./routing-fixtures.ts";

const COST: Record<string, number> = { haiku: 40_000, sonnet: 300_000, opus: 600_000 };

function observations(
  rung: string,
  failed: string[],
  successes: number,
  failures: number,
  evidence: string[] = [],
) {
  return Array.from({ length: successes + failures }, (_, index): Observation => ({
    failed,
    rung,
    resolved: index < successes,
    costMicroUsd: COST[rung],
    evidence,
  }));
}

const RECORD = [
  ...observations("haiku", [], 14, 3),
  ...observations("sonnet", [], 3, 0),
  ...observations("sonnet", ["haiku"], 12, 12, ["patch:small"]),
  ...observations("sonnet", ["haiku"], 1, 23, ["patch:large"]),
  ...observations("opus", ["haiku", "sonnet"], 1, 19),
  ...observations("opus", ["haiku"], 6, 24),
];

function policies(record: Observation[], valueUsd = 2) {
  const model = learnSuccess(record, (rung) => ({ success: 0.5, costMicroUsd: COST[rung] ?? 0 }));
  const shared = { model, valueMicroUsd: valueUsd * 1e6, overheadMicroUsd: 0 };
  return {
    router: learnedRouter({ ...shared, rules: ruleRouter }),
    escalation: learnedEscalation({ ...shared, ladderPolicy: ladderEscalation }),
  };
}

describe("the learned router", () => {
  test("starts where the record says that it pays, and says why with its numbers", () => {
    const decision = policies(RECORD).router.route(requestFor("add sorting to the table"));
    expect(decision.rung).toEqual(HAIKU);
    expect(decision.rule).toBe("learned");
    expect(decision.reasons[0]).toMatch(
      /^haiku has gone green on 14 of 17 tasks on record; starting there is expected to cost \$0\.\d+ against \$0\.\d+ on opus\.$/,
    );
    expect(decision.reasons[1]).toBe("The rules alone would have chosen sonnet.");
    expect(decision.expectedMicroUsd).toBeGreaterThan(40_000);
  });

  test("leaves it to the rules until there are enough tasks", () => {
    const few = policies(observations("haiku", [], ENOUGH_TASKS - 1, 0)).router;
    const decision = few.route(requestFor("add sorting to the table"));
    expect(decision.rule).toBe("middle-by-default");
    expect(decision.reasons.at(-1)).toContain(`Only ${ENOUGH_TASKS - 1} tasks`);
  });

  test.each([
    ["fix the SQL injection in search", "security-critical"],
    ["what does src/a.ts do?", "read-only"],
  ])("does not overrule the rules for '%s'", (text, rule) => {
    expect(policies(RECORD).router.route(requestFor(text)).rule).toBe(rule);
  });

  test("does not overrule a tier that was asked for, nor the audit preset", () => {
    const { router } = policies(RECORD);
    expect(router.route(requestFor("x", { requestedTier: "opus" })).rung).toEqual(OPUS);
    expect(router.route(requestFor("add sorting", { preset: "audit" })).rung).toEqual(SONNET);
  });

  test.each([0, 0.01, 0.04])(
    "where nothing is worth its cost at $%s, it starts where the least is lost",
    (value) => {
      const decision = policies(RECORD, value).router.route(requestFor("add sorting to the table"));
      expect(decision).toMatchObject({ rung: HAIKU, rule: "learned" });
      expect(decision.reasons).toEqual([
        expect.stringMatching(
          /no tier is worth its cost at \$0\.0\d for a resolved task; haiku loses the least\.$/,
        ),
        "The rules alone would have chosen sonnet.",
      ]);
      expect(decision.expectedMicroUsd).toBe(40_000);
    },
  );

  test("… and no lower than thinly tested code may", () => {
    const { router } = policies(RECORD, 0);
    const startOf = (change: Parameters<typeof estimateWith>[0], ladder = [HAIKU, SONNET, OPUS]) =>
      router.route(requestFor("", { estimate: estimateWith(change), ladder })).rung;
    expect(startOf({ testCoverage: 0.4 })).toEqual(SONNET);
    expect(startOf({ testCoverage: 0.4 }, [HAIKU])).toEqual(HAIKU);
    expect(startOf({ testCoverage: 0.4, kind: "docs" })).toEqual(HAIKU);
    expect(startOf({ testCoverage: 0.5 })).toEqual(HAIKU);
  });

  test("… and a wish, reading and security stay with the rules", () => {
    const { router } = policies(RECORD, 0);
    expect(router.route(requestFor("x", { requestedTier: "sonnet" })).rung).toEqual(SONNET);
    expect(router.route(requestFor("fix the SQL injection in search")).rung).toEqual(OPUS);
  });

  test("without a rung to plan with, the rules decide", () => {
    const byRules = { rung: OPUS, rule: "x", reasons: [], expectedMicroUsd: undefined };
    const model = learnSuccess(RECORD, () => ({ success: 0.5, costMicroUsd: 1 }));
    const router = learnedRouter({
      model,
      rules: { route: () => byRules },
      valueMicroUsd: 1,
      overheadMicroUsd: 0,
    });
    expect(router.route(requestFor("x", { ladder: [] }))).toBe(byRules);
  });

  test("compares with nothing when the best rung is the only one", () => {
    const decision = policies(RECORD).router.route(requestFor("add sorting", { ladder: [HAIKU] }));
    expect(decision.reasons[0]).toMatch(/expected to cost \$0\.\d+\.$/);
  });
});

describe("the learned escalation", () => {
  const after = (stat?: { files: number; additions: number; deletions: number }, valueUsd = 2) =>
    policies(RECORD, valueUsd).escalation.next(
      escalationFor([redOn(HAIKU, "a", stat === undefined ? {} : { stat })], { estimate: estimateWith() }),
    );

  test("goes on after a small patch and stops after a large one", () => {
    const small = after({ files: 1, additions: 5, deletions: 2 });
    expect(small).toMatchObject({ kind: "escalate", rung: SONNET });
    expect(small.reason).toContain("a patch of at most 30 lines");
    expect(small.reason).toContain("13 of 48");
    const large = after({ files: 3, additions: 90, deletions: 2 }, 1.4);
    expect(large).toMatchObject({ kind: "stop", status: "exhausted" });
    expect(large.reason).toContain("a patch of more than 30 lines");
    expect(large.reason).toContain("more than that chance of $1.40");
  });

  test("a dearer task pays for more tries", () => {
    expect(after({ files: 3, additions: 90, deletions: 2 }, 40).kind).toBe("escalate");
  });

  test("is the plain ladder while little is on record", () => {
    const plain = policies([]).escalation.next(escalationFor([redOn(HAIKU, "a")]));
    expect(plain).toEqual(ladderEscalation.next(escalationFor([redOn(HAIKU, "a")])));
  });

  test("leaves stops, rechecks and repairs to the ladder", () => {
    const { escalation } = policies(RECORD);
    expect(escalation.next(escalationFor([redOn(OPUS, "a")])).kind).toBe("stop");
    expect(escalation.next(escalationFor([redOn(HAIKU, "a")])).kind).toBe("escalate");
    expect(escalation.next(escalationFor([redOn(HAIKU, "a")], { cause: "flaky" })).kind).toBe("recheck");
  });

  test("keeps to what the budget covers", () => {
    const rich = learnedEscalation({
      model: learnSuccess(observations("haiku", [], 5, 20), (rung) => ({
        success: rung === "opus" ? 0.9 : 0.01,
        costMicroUsd: rung === "opus" ? 1 : 5e6,
      })),
      valueMicroUsd: 100e6,
      overheadMicroUsd: 0,
      ladderPolicy: ladderEscalation,
    });
    const decision = rich.next(
      escalationFor([redOn(HAIKU, "a")], {
        ladder: [HAIKU, { name: "sonnet@low", line: "sonnet" }, OPUS],
        budgetLeftMicroUsd: 500_000,
        ceilingOf: (rung) => (rung.line === "opus" ? 1_000_000 : 400_000),
      }),
    );
    expect(decision).toMatchObject({ kind: "escalate", rung: { name: "sonnet@low" } });
  });

  test("after a dearer rung the ladder decides", () => {
    const request = escalationFor([redOn(OPUS, "a"), redOn(HAIKU, "b")]);
    expect(policies(RECORD).escalation.next(request)).toEqual(ladderEscalation.next(request));
  });
});
