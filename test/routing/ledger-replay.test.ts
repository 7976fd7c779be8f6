import { describe, expect, test } from "vitest";
import type { Attempt } from "../../src/domain/attempt.ts";
import type { CloseStatus } from "../../src/domain/ledger.ts";
import { succeeded } from "../../src/domain/statistics.ts";
import { RULES_POLICY } from "../../src/routing/backtest-policies.ts";
import { fixedCascade } from "../../src/routing/fixed-cascade.ts";
import { replayLedger } from "../../src/routing/ledger-replay.ts";
import type { SuccessModel } from "../../src/routing/success-model.ts";
import { attemptOn, estimateWith, HAIKU, LADDER, OPUS, redOn, SONNET } from "./routing-fixtures.ts";

const MODEL: SuccessModel = {
  tasks: 0,
  prospect: () => ({ success: 0.5, costMicroUsd: 100, error: 0.1, tries: 0, successes: 0 }),
};
const cost = (microUsd: number) => ({ cost: { microUsd, exact: true } });
const green = (rung: typeof HAIKU, microUsd: number) =>
  attemptOn(rung, { verdict: "green", ...cost(microUsd) });
const taskOf = (
  attempts: readonly Attempt[],
  status: CloseStatus = attempts.some(succeeded) ? "green" : "exhausted",
) => ({
  estimate: estimateWith(),
  createdAt: "2026-11-20T00:00:00Z",
  attempts,
  closed: { status },
});
const OPTIONS = { policy: RULES_POLICY, preset: "conservative", ladder: LADDER, model: MODEL } as const;
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
      reached: { sonnet: 1 },
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

  test.each(["stopped", "not-ours"] as const)("what was closed %s after green is not resolved", (status) => {
    const task = taskOf([green(SONNET, 30)], status);
    expect(replayLedger([task], OPTIONS)).toMatchObject({
      recorded: { microUsd: 30, resolved: 0 },
      expected: { microUsd: 30, resolved: 0 },
    });
    // What nobody tried may resolve it.
    const policy = fixedCascade([OPUS]);
    expect(replayLedger([task], { ...OPTIONS, policy }).expected.resolved).toBe(0.5);
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
