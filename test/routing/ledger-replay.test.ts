import { expect, test } from "vitest";
import { replayLedger } from "../../src/routing/ledger-replay.ts";
import { ruleRouter } from "../../src/routing/rule-router.ts";
import type { SuccessModel } from "../../src/routing/success-model.ts";
import { attemptOn, estimateWith, HAIKU, LADDER, OPUS, redOn, SONNET } from "./routing-fixtures.ts";

const MODEL: SuccessModel = {
  firstTries: 0,
  prospect: () => ({ success: 0.5, costMicroUsd: 100, tries: 0, successes: 0 }),
};
const cost = (microUsd: number) => ({ cost: { microUsd, exact: true } });
const taskOf = (attempts: Parameters<typeof replayLedger>[0][number]["attempts"]) => ({
  estimate: estimateWith(),
  text: "add sorting to the table",
  createdAt: "2026-11-20T00:00:00Z",
  attempts,
});
const OPTIONS = { router: ruleRouter, preset: "conservative", ladder: LADDER, model: MODEL } as const;

test("a rung that was tried counts as it went, others with their average", () => {
  const tried = taskOf([
    redOn(HAIKU, "a", cost(7)),
    attemptOn(SONNET, { verdict: "green", ...cost(30), ciCost: { microUsd: 5, exact: true } }),
  ]);
  // Starts on sonnet, which is known to have worked for 35.
  expect(replayLedger([tried], OPTIONS)).toEqual({
    tasks: 1,
    recorded: { microUsd: 42, resolved: 1 },
    expected: { microUsd: 35, resolved: 1 },
    knownShare: 1,
    starts: { sonnet: 1 },
  });
});

test("what was never tried is an expectation", () => {
  const cheap = taskOf([attemptOn(HAIKU, { verdict: "green", ...cost(7) })]);
  // sonnet 100, then with one half opus 100.
  expect(replayLedger([cheap, cheap], OPTIONS)).toMatchObject({
    expected: { microUsd: 300, resolved: 1.5 },
    knownShare: 0,
    starts: { sonnet: 2 },
  });
});

test("no tasks cost nothing, and an unknown cost counts as none", () => {
  expect(replayLedger([], OPTIONS)).toMatchObject({ tasks: 0, knownShare: 1 });
  expect(
    replayLedger([taskOf([redOn(SONNET, "a"), attemptOn(OPUS, { verdict: "green" })])], OPTIONS).recorded,
  ).toEqual({
    microUsd: 0,
    resolved: 1,
  });
});
