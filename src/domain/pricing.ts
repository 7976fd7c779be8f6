import type { MicroUsd } from "./money.ts";

/** Micro-dollars per million tokens, by class. `undefined`: the provider publishes no such price. */
export interface TokenPrices {
  input: MicroUsd;
  output: MicroUsd;
  cacheWrite5m: MicroUsd | undefined;
  cacheWrite1h: MicroUsd | undefined;
  cacheRead: MicroUsd | undefined;
}

/** Prices of one model from a date on, with where they were published. */
export interface PriceRow {
  model: string;
  /** First day of validity, `YYYY-MM-DD`, UTC. */
  from: string;
  source: string;
  prices: TokenPrices;
  /** A prompt above this many tokens (cache reads and writes counted) is priced whole by these instead. */
  longPrompt?: { aboveTokens: number; prices: TokenPrices };
}
