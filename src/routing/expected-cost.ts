import type { ComplexityEstimate } from "../domain/complexity.ts";
import type { Ladder, ModelLine, Rung } from "../domain/ladder.ts";
import type { MicroUsd } from "../domain/money.ts";
import type { Usage } from "../domain/usage.ts";
import { measuredPrior } from "./recorded-evidence.ts";

/** An ordinary attempt of a dozen turns: the context is written to the cache once and read again each turn. */
const TURNS = 12;
const ORDINARY_CONTEXT_TOKENS = 20_000;

/** Tokens of one attempt at such a task, by class; for expectations, never for ceilings. */
export function typicalUsage(estimate: ComplexityEstimate): Usage {
  const context = estimate.contextTokens ?? ORDINARY_CONTEXT_TOKENS;
  const turns = estimate.flags.readOnly ? 4 : Math.round(TURNS * (0.5 + estimate.score));
  return {
    inputTokens: 1_000 * turns,
    outputTokens: (estimate.flags.readOnly ? 300 : 800) * turns,
    cacheWrite5mTokens: context + 2_000 * turns,
    cacheWrite1hTokens: 0,
    cacheReadTokens: context * turns,
  };
}

/**
 * What a task is expected to cost from a rung on, escalations included: the price of an attempt on each rung, times the
 * chance that it is reached. Undefined where some rung's price is unknown.
 */
export function expectedCost(options: {
  ladder: Ladder;
  from: Rung;
  estimate: ComplexityEstimate;
  /** Price of one attempt with that usage; undefined when it is unknown. */
  priceOf: (line: ModelLine, usage: Usage) => MicroUsd | undefined;
}): MicroUsd | undefined {
  const { ladder, from, estimate, priceOf } = options;
  const usage = typicalUsage(estimate);
  const chanceOf = measuredPrior(ladder, () => 0);
  const failed: string[] = [];
  let reached = 1;
  let total = 0;
  for (const rung of ladder.slice(ladder.findIndex((candidate) => candidate.name === from.name))) {
    const price = priceOf(rung.line, usage);
    if (price === undefined) return undefined;
    total += reached * price;
    if (estimate.flags.readOnly) break;
    reached *= 1 - chanceOf(rung.name, failed).success;
    failed.push(rung.name);
  }
  return Math.round(total);
}
