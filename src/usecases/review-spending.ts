import type { AgentResult } from "../agent/loop.ts";
import type { RungLimits } from "../domain/ladder.ts";
import { addCosts, type MicroUsd, NO_COST } from "../domain/money.ts";
import { addUsage, NO_USAGE, tokensOf, type Usage } from "../domain/usage.ts";
import type { Assignment, AttemptOutput } from "./assignment.ts";
import type { ReviewPass } from "../domain/review/review-output.ts";

/** Turns of one conversation, and the fewest that one is worth beginning with. */
const PART_TURNS = 15;
export const FEWEST_TURNS = 2;
/** Turns of the second pass. */
export const CHECK_TURNS = 8;

/** All conversations of a review share the limits and the ceiling of one attempt. */
export interface ReviewSpending {
  add(pass: ReviewPass["pass"], model: string, result: AgentResult<unknown>): void;
  left(): MicroUsd;
  /** What the next of so many conversations may use. */
  limitsFor(conversations: number): RungLimits;
  passes(): ReviewPass[];
  output(): Omit<AttemptOutput, "end">;
}

export function reviewSpending({
  limits,
  ceilingMicroUsd,
}: Pick<Assignment, "limits" | "ceilingMicroUsd">): ReviewSpending {
  const passes = new Map<ReviewPass["pass"], ReviewPass>();
  let usage: Usage = NO_USAGE;
  let charged = 0;
  let turns = 0;
  let durationMs = 0;
  return {
    add(pass, model, result) {
      const before = passes.get(pass) ?? { pass, model, turns: 0, cost: NO_COST };
      passes.set(pass, {
        ...before,
        turns: before.turns + result.turns,
        cost: addCosts(before.cost, result.cost),
      });
      usage = addUsage(usage, result.usage);
      charged += result.chargedMicroUsd;
      turns += result.turns;
      durationMs += result.durationMs;
    },
    left: () => Math.max(0, ceilingMicroUsd - charged),
    limitsFor(conversations) {
      const turnsLeft = limits.turns - turns - CHECK_TURNS - FEWEST_TURNS * (conversations - 1);
      const least = Math.min(FEWEST_TURNS, limits.turns - turns);
      return {
        ...limits,
        turns: Math.min(PART_TURNS, Math.max(least, turnsLeft)),
        wallMs: Math.max(0, limits.wallMs - durationMs),
        outputTokens: Math.max(0, limits.outputTokens - tokensOf(usage, "outputTokens").tokens),
      };
    },
    passes: () => [...passes.values()],
    output: () => ({
      text: "",
      usage,
      cost: addCosts(...[...passes.values()].map(({ cost }) => cost)),
      chargedMicroUsd: charged,
      turns,
      durationMs,
    }),
  };
}
