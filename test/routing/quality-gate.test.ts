import { describe, expect, test } from "vitest";
import type { GateMetrics } from "../../src/domain/gate.ts";
import { judgeBeforeCi, qualityScore } from "../../src/routing/quality-gate.ts";

const stat = (files: number, additions: number, deletions = 0) => ({ files, additions, deletions });
const judge = (change: Partial<Parameters<typeof judgeBeforeCi>[0]>) =>
  judgeBeforeCi({ line: "haiku", confidence: undefined, metrics: {}, stat: undefined, ...change });

test.each<[GateMetrics, number | undefined]>([
  [{}, undefined],
  [{ syntax: true }, 1],
  [{ syntax: true, tests: false }, 0.5],
  [{ syntax: true, tests: true, lint: false, types: true }, 0.75],
])("quality of %j is %s", (metrics, score) => {
  expect(qualityScore(metrics)).toBe(score);
});

describe("confidence", () => {
  test.each([
    [0.69, "escalate", undefined],
    [0.7, "proceed", "Goes to CI although confidence is 0.7."],
    [0.8, "proceed", "Goes to CI although confidence is 0.8."],
    [0.81, "proceed", undefined],
    [undefined, "proceed", undefined],
  ])("%s → %s", (confidence, kind, note) => {
    const verdict = judge({ confidence, metrics: { syntax: true, tests: true } });
    expect(verdict.kind).toBe(kind);
    if (verdict.kind === "proceed") expect(verdict.note).toBe(note);
  });
});

describe("quality", () => {
  test("below 75% escalates, unless only lint and types fail", () => {
    expect(judge({ metrics: { syntax: false, tests: true } })).toMatchObject({
      kind: "escalate",
      reason: "Quality is 50% (syntax failed), below 75%.",
    });
    expect(judge({ metrics: { syntax: true, lint: false, types: false } })).toMatchObject({ kind: "repair" });
  });

  test("of 75% goes on and says so", () => {
    expect(judge({ metrics: { syntax: true, lint: true, types: true, tests: false } })).toEqual({
      kind: "proceed",
      note: "Goes to CI although tests failed.",
    });
  });

  test("that is unknown is left to CI", () => {
    expect(judge({ confidence: 0.9 })).toEqual({ kind: "proceed", note: undefined });
  });
});

describe("the envelope of a rung", () => {
  test.each([
    ["haiku", stat(5, 500), "proceed"],
    ["haiku", stat(6, 10), "escalate"],
    ["haiku", stat(1, 400, 101), "escalate"],
    ["sonnet", stat(20, 1_000, 1_000), "proceed"],
    ["sonnet", stat(21, 1), "escalate"],
    ["opus", stat(500, 50_000), "proceed"],
  ] as const)("%s with %j → %s", (line, size, kind) => {
    expect(judge({ line, stat: size, confidence: 0.95 }).kind).toBe(kind);
  });
});
