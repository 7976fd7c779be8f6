import { expect, test } from "vitest";
import { estimateFromText } from "../../src/domain/complexity.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import { ruleRouter } from "../../src/routing/rule-router.ts";
import { HELD_OUT_CASES } from "./held-out-cases.ts";
import { SECOND_HELD_OUT_CASES } from "./second-held-out-cases.ts";
import { STRATEGY_EXAMPLES } from "./strategy-examples.ts";
import { TIER_CASES } from "./tier-cases.ts";

const LADDER: Ladder = [
  { name: "haiku", line: "haiku" },
  { name: "sonnet", line: "sonnet" },
  { name: "opus", line: "opus" },
];

const tierOf = (text: string): string =>
  ruleRouter.route({
    estimate: estimateFromText({ text }),
    text,
    ladder: LADDER,
    preset: "conservative",
    urgent: false,
  }).rung.name;

test.each([...STRATEGY_EXAMPLES, ...TIER_CASES, ...HELD_OUT_CASES, ...SECOND_HELD_OUT_CASES])(
  "%s ← %s",
  (tier, text) => {
    expect(tierOf(text)).toBe(tier);
  },
);
