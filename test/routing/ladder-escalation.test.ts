import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attempt } from "../../src/domain/attempt.ts";
import { ladderEscalation, MAX_RED_HEADS } from "../../src/routing/ladder-escalation.ts";
import {
  attemptOn,
  escalationFor,
  failureOf,
  HAIKU,
  LADDER,
  OPUS,
  redOn,
  SONNET,
} from "./routing-fixtures.ts";

const next = (...request: Parameters<typeof escalationFor>) =>
  ladderEscalation.next(escalationFor(...request));

describe("stops first", () => {
  test("red on the base is not ours", () => {
    expect(next([redOn(HAIKU, "a")], { cause: "red-on-base" })).toEqual({
      kind: "stop",
      status: "not-ours",
      reason: "The same checks are red on the base commit.",
    });
  });

  test.each([
    ["cancelled", "The checks were cancelled."],
    ["infrastructure", "CI itself failed, not the change."],
  ] as const)("%s says nothing about the change, so a person goes on", (cause, reason) => {
    expect(next([redOn(HAIKU, "a")], { cause })).toEqual({ kind: "stop", status: "needs-human", reason });
  });

  test("a conflict and a stop by the user need a human", () => {
    expect(next([redOn(HAIKU, "a")], { cause: "conflict" })).toMatchObject({ status: "needs-human" });
    expect(next([attemptOn(HAIKU, { end: "stopped-by-user" })], { cause: "before-ci" })).toMatchObject({
      status: "needs-human",
    });
  });

  test("three different red heads, also when a repair could follow", () => {
    const history = [redOn(HAIKU, "a"), redOn(HAIKU, "b", { mode: "repair" }), redOn(SONNET, "c")];
    expect(next(history, { evidence: [failureOf("lint")] })).toMatchObject({
      kind: "stop",
      status: "exhausted",
    });
  });

  test("one head seen red three times counts once", () => {
    const history = [redOn(HAIKU, "a"), redOn(HAIKU, "a"), redOn(HAIKU, "a")];
    expect(next(history)).toMatchObject({ kind: "escalate", rung: SONNET });
  });

  test("green resets the count", () => {
    const history: Attempt[] = [
      redOn(HAIKU, "a"),
      redOn(HAIKU, "b"),
      attemptOn(SONNET, { verdict: "green", headSha: "c" }),
      redOn(SONNET, "d"),
    ];
    expect(next(history)).toMatchObject({ kind: "escalate", rung: OPUS });
  });

  test("the identical failure twice on one rung", () => {
    const history = [
      redOn(HAIKU, "a", { failureSignature: "same" }),
      redOn(HAIKU, "b", { failureSignature: "same", mode: "repair" }),
    ];
    expect(next(history)).toMatchObject({ kind: "stop", status: "exhausted" });
  });

  test.each([
    [
      "on different rungs",
      [redOn(HAIKU, "a", { failureSignature: "same" }), redOn(SONNET, "b", { failureSignature: "same" })],
    ],
    [
      "with unknown signatures",
      [redOn(HAIKU, "a", { failureSignature: "" }), redOn(HAIKU, "b", { failureSignature: "" })],
    ],
    [
      "that differ",
      [redOn(HAIKU, "a", { failureSignature: "one" }), redOn(HAIKU, "b", { failureSignature: "two" })],
    ],
  ])("not failures %s", (_, history) => {
    expect(next(history)).toMatchObject({ kind: "escalate" });
  });

  test("no budget for the next rung", () => {
    expect(next([redOn(HAIKU, "a")], { budgetLeftMicroUsd: 499_999 })).toMatchObject({
      kind: "stop",
      status: "budget",
    });
    expect(next([redOn(HAIKU, "a")], { budgetLeftMicroUsd: 500_000 }).kind).toBe("escalate");
  });

  test("no budget for a repair", () => {
    const request = { evidence: [failureOf("eslint")], budgetLeftMicroUsd: 0 };
    expect(next([redOn(HAIKU, "a")], request)).toMatchObject({ kind: "stop", status: "budget" });
  });

  test("no rung left, or a rung that the ladder no longer has", () => {
    expect(next([redOn(OPUS, "a")])).toMatchObject({ kind: "stop", status: "exhausted" });
    expect(next([redOn({ name: "old", line: "haiku" }, "a")])).toMatchObject({
      kind: "escalate",
      rung: HAIKU,
    });
  });
});

describe("then rechecks", () => {
  test.each(["flaky", "timed-out"] as const)("%s once", (cause) => {
    expect(next([redOn(HAIKU, "a")], { cause }).kind).toBe("recheck");
    expect(next([redOn(HAIKU, "a")], { cause, rechecks: 1 })).toMatchObject({
      kind: "escalate",
      rung: SONNET,
    });
  });
});

describe("then repairs", () => {
  test.each([
    "lint",
    "ESLint",
    "prettier --check",
    "types",
    "typecheck (24)",
    "mypy",
    "cargo clippy",
    "rustfmt",
  ])("%s is mechanical", (check) => {
    expect(next([redOn(SONNET, "a")], { evidence: [failureOf(check)] })).toMatchObject({
      kind: "repair",
      rung: SONNET,
    });
  });

  test("a log that says what to do is as good", () => {
    const check = {
      ...failureOf("build"),
      errorLines: ["error: cannot find 'fooo'", "help: did you mean `foo`?"],
    };
    expect(next([redOn(SONNET, "a")], { evidence: [check] }).kind).toBe("repair");
    expect(next([redOn(SONNET, "a")], { evidence: [check, failureOf("unit tests")] }).kind).toBe("escalate");
  });

  test("once a rung", () => {
    const history = [redOn(HAIKU, "a"), redOn(HAIKU, "b", { mode: "repair" })];
    expect(next(history, { evidence: [failureOf("lint")] })).toMatchObject({
      kind: "escalate",
      rung: SONNET,
    });
  });

  test("not when tests fail too, and not before CI", () => {
    const evidence = [failureOf("lint"), failureOf("unit tests")];
    expect(next([redOn(HAIKU, "a")], { evidence }).kind).toBe("escalate");
    expect(next([attemptOn(HAIKU)], { evidence: [failureOf("lint")], cause: "before-ci" }).kind).toBe(
      "escalate",
    );
  });
});

test("then the next rung, with the reason", () => {
  expect(next([redOn(HAIKU, "a")])).toEqual({
    kind: "escalate",
    rung: SONNET,
    reason: "CI is red after haiku.",
  });
  expect(next([attemptOn(HAIKU, { end: "turn-limit" })], { cause: "before-ci" })).toMatchObject({
    reason: "haiku ended without a patch worth a CI run (turn-limit).",
  });
  const { end: _, ...unended } = attemptOn(HAIKU);
  expect(next([unended], { cause: "before-ci" })).toMatchObject({
    reason: "haiku ended without a patch worth a CI run (unknown end).",
  });
});

test("without a failed attempt there is nothing to escalate", () => {
  expect(() => next([])).toThrow(RangeError);
});

test("whatever fails, a task ends after a bounded number of attempts", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ check: fc.constantFrom("lint", "unit tests"), signature: fc.constantFrom("x", "y", "") }),
        {
          minLength: LADDER.length * 2,
          maxLength: LADDER.length * 2,
        },
      ),
      (failures) => {
        const history: Attempt[] = [];
        let rung = HAIKU;
        for (const [step, { check, signature }] of failures.entries()) {
          const mode = step === 0 ? "first" : "repair";
          history.push(redOn(rung, String(step), { failureSignature: signature, mode }));
          const decision = next(history, { evidence: [failureOf(check)] });
          if (decision.kind === "stop") break;
          if (decision.kind !== "recheck") rung = decision.rung;
        }
        expect(history.length).toBeLessThanOrEqual(MAX_RED_HEADS);
      },
    ),
  );
});
