import type { Config } from "./config.ts";
import type { ModelLine } from "./ladder.ts";
import type { MicroUsd } from "./money.ts";
import { PRICE_TABLE } from "./price-table.ts";
import { hasPrice, priceUsage, withPriceOverrides } from "./pricing.ts";
import type { Usage } from "./usage.ts";

/**
 * What usage costs today on each line: on the model that the configuration pins, else on the newest that has a price,
 * at the configuration's own prices where it has any. Undefined for a line without a price.
 */
export function newestPrice(
  now: string,
  config: Pick<Config, "models" | "prices"> = { models: {}, prices: [] },
): (line: ModelLine, usage: Usage) => MicroUsd | undefined {
  const table = withPriceOverrides(PRICE_TABLE, config.prices);
  return (line, usage) => {
    const newest = table
      .filter((row) => row.model.startsWith(`claude-${line}-`) && row.from <= now)
      .toSorted((one, other) => other.from.localeCompare(one.from))[0];
    const model = config.models[line] ?? newest?.model;
    if (model === undefined || !hasPrice(model, table)) return undefined;
    // Sum over many requests: none of them is in the long-prompt band by itself.
    return priceUsage({ usage, model, at: now, table, band: "standard" }).microUsd;
  };
}
