import { describe, expect, test } from "vitest";
import { estimateFromText } from "../../src/domain/complexity.ts";
import { DEFAULT_LADDER } from "../../src/domain/ladder.ts";
import type { Attempt } from "../../src/domain/attempt.ts";
import { type PolicyOptions, RULES_ONLY, routingPolicy } from "../../src/routing/policy.ts";

const NOW = "2026-11-23T10:00:00Z";

function attempt(line: "haiku" | "opus", verdict: "green" | "red", ciMinutes?: number): Attempt {
  return {
    number: 1,
    mode: "first",
    rung: { name: line, line },
    model: `claude-${line}-5-5`,
    startSha: "a".repeat(40),
    ceilingMicroUsd: 150_000,
    reservedAt: NOW,
    end: "submitted",
    headSha: "b".repeat(40),
    cost: { microUsd: 10_000, exact: true },
    verdict,
    ...(ciMinutes === undefined ? {} : { ciMinutes }),
  };
}

const task = (attempts: Attempt[], createdAt = NOW): PolicyOptions["tasks"][number] => ({
  estimate: estimateFromText({ text: "add an endpoint" }),
  attempts,
  createdAt,
  closed: { status: attempts.some(({ verdict }) => verdict === "green") ? "green" : "exhausted" },
});

const options = (tasks: PolicyOptions["tasks"], more: Partial<PolicyOptions> = {}): PolicyOptions => ({
  tasks,
  ladder: DEFAULT_LADDER,
  now: NOW,
  costOf: () => 50_000,
  valueMicroUsd: 2_000_000,
  ciMicroUsdPerMinute: undefined,
  topTierPerDay: undefined,
  ...more,
});

const route = (policy: ReturnType<typeof routingPolicy>) =>
  policy.router.route({
    estimate: estimateFromText({ text: "add an endpoint" }),
    ladder: DEFAULT_LADDER,
    preset: "balanced",
    urgent: false,
  });

describe("the policy of a repository", () => {
  test("without a record it is the rules", () => {
    expect(routingPolicy(options([]))).toEqual(RULES_ONLY);
  });

  test("a record of cheap successes moves the start down", () => {
    const record = Array.from({ length: 40 }, () => task([attempt("haiku", "green")]));
    expect(route(routingPolicy(options([]))).rung.name).toBe("sonnet");
    expect(route(routingPolicy(options(record))).rung.name).toBe("haiku");
    expect(routingPolicy(options(record)).performance).toMatchObject([{ rung: "haiku" }]);
  });

  test("the day's cap counts what has started on the top tier today", () => {
    const tasks = [
      task([attempt("opus", "red")]),
      task([attempt("opus", "red")], "2026-11-22T10:00:00Z"),
      task([]),
    ];
    expect(routingPolicy(options(tasks, { topTierPerDay: 3 })).topTierLeftToday).toBe(2);
    expect(routingPolicy(options(tasks, { topTierPerDay: 0 })).topTierLeftToday).toBe(0);
    expect(routingPolicy(options([], { topTierPerDay: 3 })).topTierLeftToday).toBe(3);
  });

  test("CI that costs as much as a task is worth stops the climb", () => {
    const record = Array.from({ length: 40 }, () => task([attempt("haiku", "red", 10)]));
    const stop = (price: number | undefined) =>
      routingPolicy(options(record, { ciMicroUsdPerMinute: price })).escalation.next({
        history: [attempt("haiku", "red")],
        ladder: DEFAULT_LADDER,
        cause: "ours",
        evidence: [],
        budgetLeftMicroUsd: 10_000_000,
        ceilingOf: () => 100_000,
      });
    expect(stop(1_000_000)).toMatchObject({ kind: "stop" });
    expect(stop(1_000)).toMatchObject({ kind: "escalate" });
    expect(stop(undefined)).toMatchObject({ kind: "escalate" });
  });

  test("CI of unknown length is not priced", () => {
    const record = Array.from({ length: 40 }, () => task([attempt("haiku", "green")]));
    expect(route(routingPolicy(options(record, { ciMicroUsdPerMinute: 1_000_000 }))).rung.name).toBe("haiku");
  });
});
