import type { Config } from "../domain/config.ts";
import { ProviderError } from "../domain/errors.ts";
import type { Rung } from "../domain/ladder.ts";
import { type ModelInfo, type ResolvedModel, resolveModel } from "../domain/model-catalogue.ts";
import { priceRowFor, type PriceTable, withPriceOverrides } from "../domain/pricing.ts";
import { PRICE_TABLE } from "../domain/price-table.ts";
import type { Clock } from "../ports/clock.ts";
import type { ModelCatalogue } from "../ports/language-model.ts";
import type { Logger } from "../ports/logger.ts";

/** The exact model behind each rung of the ladder, all of them with a price. */
export interface LadderModels {
  of(rung: Rung): ResolvedModel;
  prices: PriceTable;
}

/**
 * Resolves every rung's tier to the newest active model of its line. Throws `ConfigurationError` for a line without a
 * model and a model without a price: better before the first attempt than between two of them.
 */
export async function resolveLadder(
  ports: { catalogue: ModelCatalogue; clock: Clock; logger: Logger },
  config: Config,
): Promise<LadderModels> {
  const listed = await ports.catalogue.list().catch((error: unknown): ModelInfo[] | undefined => {
    if (!(error instanceof ProviderError)) throw error;
    ports.logger.warn(`The Models API did not answer (${error.message}); using the bundled catalogue.`);
    return undefined;
  });
  const now = ports.clock.now();
  const prices = withPriceOverrides(PRICE_TABLE, config.prices);
  const resolved = new Map<string, ResolvedModel>();
  for (const rung of config.ladder) {
    const found = resolveModel(rung.line, { listed, pins: config.models, now });
    for (const warning of found.warnings) ports.logger.warn(warning);
    priceRowFor({ model: found.model.id, at: new Date(now).toISOString(), table: prices });
    resolved.set(rung.name, found);
  }
  return {
    prices,
    of(rung) {
      // A rung that left the ladder since an earlier attempt is resolved when it is asked for.
      return resolved.get(rung.name) ?? resolveModel(rung.line, { listed, pins: config.models, now });
    },
  };
}
