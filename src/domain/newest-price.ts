import type { ModelLine } from "./ladder.ts";
import type { MicroUsd } from "./money.ts";
import { PRICE_TABLE } from "./price-table.ts";
import { priceUsage } from "./pricing.ts";
import type { Usage } from "./usage.ts";

/** Prices of the newest model of a line that has any on that day. */
export function newestPrice(now: string): (line: ModelLine, usage: Usage) => MicroUsd | undefined {
  return (line, usage) => {
    const newest = PRICE_TABLE.filter((row) => row.model.startsWith(`claude-${line}-`)).toSorted(
      (one, other) => other.from.localeCompare(one.from),
    )[0];
    // Sum over many requests: none of them is in the long-prompt band by itself.
    return newest === undefined
      ? undefined
      : priceUsage({ usage, model: newest.model, at: now, table: PRICE_TABLE, band: "standard" }).microUsd;
  };
}
