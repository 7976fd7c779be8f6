import { describe, expect, test } from "vitest";
import type { Attempt } from "../../src/domain/attempt.ts";
import type { CloseStatus } from "../../src/domain/ledger.ts";
import { observationsOfLedger } from "../../src/routing/ledger-evidence.ts";
import { evidenceOfAttempt, inWords } from "../../src/routing/task-evidence.ts";
import { attemptOn, estimateWith, HAIKU, redOn, SONNET } from "./routing-fixtures.ts";

const NOW = "2026-11-23T00:00:00Z";
const observed = (attempts: Attempt[], createdAt = NOW, status: CloseStatus = "green") => [
  ...observationsOfLedger([{ estimate: estimateWith(), attempts, createdAt, closed: { status } }], NOW),
];

describe("what the ledger teaches", () => {
  test("each judged attempt, given what had failed before it", () => {
    const seen = observed([
      redOn(HAIKU, "a", {
        cost: { microUsd: 10, exact: true },
        ciCost: { microUsd: 5, exact: true },
        stat: { files: 1, additions: 1, deletions: 0 },
      }),
      redOn(HAIKU, "b", { mode: "repair" }),
      attemptOn(SONNET, { verdict: "green", cost: { microUsd: 7, exact: true } }),
      redOn(SONNET, "never reached"),
    ]);
    expect(
      seen.map(({ failed, rung, resolved, costMicroUsd }) => [failed, rung, resolved, costMicroUsd]),
    ).toEqual([
      [[], "haiku", false, 15],
      [["haiku"], "haiku", false, undefined],
      [["haiku"], "sonnet", true, 7],
    ]);
    expect(seen[1]?.evidence).toContain("patch:small");
    expect(seen[0]?.evidence).not.toContain("patch:small");
  });

  test("an attempt whose CI is still running is no failure", () => {
    expect(observed([attemptOn(HAIKU)])).toEqual([]);
    expect(observed([attemptOn(HAIKU, { end: "turn-limit" })])).toHaveLength(1);
  });

  test.each(["stopped", "not-ours", "needs-human"] as const)(
    "a green attempt of a task closed %s is neither a success nor a failure",
    (status) => {
      const attempts = [redOn(HAIKU, "a"), attemptOn(SONNET, { verdict: "green" })];
      expect(observed(attempts, NOW, status).map(({ rung, resolved }) => [rung, resolved])).toEqual([
        ["haiku", false],
      ]);
    },
  );

  test("an answer counts as success", () => {
    expect(observed([attemptOn(HAIKU, { end: "answered" })])[0]?.resolved).toBe(true);
  });

  test("it forgets slowly: half in 90 days", () => {
    const [old] = observed([redOn(HAIKU, "a")], "2026-08-25T00:00:00Z");
    expect(old?.weight).toBeCloseTo(0.5);
    const [fromTheFuture] = observed([redOn(HAIKU, "a")], "2027-01-01T00:00:00Z");
    expect(fromTheFuture?.weight).toBe(1);
  });
});

describe("evidence", () => {
  test.each([
    [{ end: "submitted" as const }, []],
    [{ stat: { files: 1, additions: 20, deletions: 10 } }, ["patch:small"]],
    [{ stat: { files: 1, additions: 20, deletions: 11 } }, ["patch:large"]],
    [{ confidence: 0.69 }, ["confidence:low"]],
    [{ confidence: 0.7 }, ["confidence:high"]],
    [{ end: "turn-limit" as const }, ["end:turn-limit"]],
  ])("of %j is %j", (attempt, items) => {
    expect(evidenceOfAttempt(attempt)).toEqual(items);
  });

  test("of an attempt that never reached CI", () => {
    expect(evidenceOfAttempt({}, "before-ci")).toEqual(["red:before-ci"]);
  });

  test("in words, also for what has no words of its own", () => {
    expect(inWords("patch:large")).toBe("a patch of more than 30 lines");
    expect(inWords("end:turn-limit")).toBe("end turn-limit");
  });
});
