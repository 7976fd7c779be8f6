import type { ModelLine } from "./ladder.ts";
import type { ModelInfo } from "./model-catalogue.ts";
import { type PriceRow, type PriceTable, type TokenPrices } from "./pricing.ts";

/** Who serves the models. A gateway that speaks the Messages API counts as `anthropic`, with another address. */
export const PROVIDERS = ["anthropic", "bedrock", "vertex", "foundry"] as const;
export type ProviderKind = (typeof PROVIDERS)[number];

/**
 * Ids that do not follow the rule of `idAt`: models that were released before the clouds dropped dates and versions.
 * https://platform.claude.com/docs/en/build-with-claude/claude-on-amazon-bedrock and
 * https://platform.claude.com/docs/en/build-with-claude/claude-on-vertex-ai, model tables, 2026-11.
 */
const OLDER_IDS: Readonly<Record<string, Partial<Record<ProviderKind, string>>>> = {
  "claude-haiku-4-5": {
    bedrock: "global.anthropic.claude-haiku-4-5-20251001-v1:0",
    vertex: "claude-haiku-4-5@20251001",
  },
  "claude-sonnet-4-5": {
    bedrock: "global.anthropic.claude-sonnet-4-5-20250929-v1:0",
    vertex: "claude-sonnet-4-5@20250929",
  },
};

/** What a provider calls a model. On Bedrock this is the global inference profile; others are pinned by hand. */
export function idAt(provider: ProviderKind, model: string): string {
  const older = OLDER_IDS[model]?.[provider];
  if (older !== undefined) return older;
  return provider === "bedrock" ? `global.anthropic.${model}` : model;
}

const BEDROCK_ID =
  /^(?:(?<scope>[a-z]{2,6})\.)?anthropic\.(?<model>claude-[a-z0-9-]+?)(?:-20\d{6})?(?:-v\d+(?::\d+)?)?$/;

/** The id on the Anthropic API of a model that a provider calls by another one; its own for what is no such id. */
export function anthropicId(id: string): string {
  const onBedrock = BEDROCK_ID.exec(id)?.groups?.["model"];
  return onBedrock ?? id.replace(/@20\d{6}$/, "");
}

/** The models as a provider without a Models API of its own serves them. */
export function modelsAt(provider: ProviderKind, models: readonly ModelInfo[]): ModelInfo[] {
  return models.map((model) => ({ ...model, id: idAt(provider, model.id) }));
}

/**
 * Endpoints of one region cost a tenth more than global ones on Bedrock and Vertex, from the 4.5 models on; Foundry
 * bills the standard prices. https://platform.claude.com/docs/en/about-claude/pricing, third-party platforms.
 */
const REGIONAL_PERCENT = 110;

/**
 * The bundled prices under the provider's own ids, for its catalogue and for what is pinned by hand. A model whose
 * price nobody has published gets no row: it stays unknown.
 */
export function pricesAt(
  provider: ProviderKind,
  options: {
    bundled: PriceTable;
    models: readonly ModelInfo[];
    pins: Partial<Record<ModelLine, string>>;
    /** Vertex: requests go to one region and not to the global endpoint. */
    regional: boolean;
  },
): PriceTable {
  if (provider === "anthropic") return [];
  const ids = new Set([
    ...options.models.map((model) => idAt(provider, model.id)),
    ...Object.values(options.pins),
  ]);
  return [...ids].flatMap((id) => {
    const percent = isRegional(provider, id, options.regional) ? REGIONAL_PERCENT : 100;
    if (percent === 100 && anthropicId(id) === id) return [];
    return options.bundled
      .filter((row) => row.model === anthropicId(id))
      .map((row): PriceRow => ({
        ...row,
        model: id,
        prices: times(row.prices, percent),
        ...(row.longPrompt === undefined
          ? {}
          : { longPrompt: { ...row.longPrompt, prices: times(row.longPrompt.prices, percent) } }),
      }));
  });
}

function isRegional(provider: ProviderKind, id: string, regional: boolean): boolean {
  if (provider === "vertex") return regional;
  return provider === "bedrock" && BEDROCK_ID.exec(id)?.groups?.["scope"] !== "global";
}

function times(prices: TokenPrices, percent: number): TokenPrices {
  const scaled = (price: number): number => Math.round((price * percent) / 100);
  const orUnknown = (price: number | undefined): number | undefined =>
    price === undefined ? undefined : scaled(price);
  return {
    input: scaled(prices.input),
    output: scaled(prices.output),
    cacheWrite5m: orUnknown(prices.cacheWrite5m),
    cacheWrite1h: orUnknown(prices.cacheWrite1h),
    cacheRead: orUnknown(prices.cacheRead),
  };
}
