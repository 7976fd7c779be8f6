import { usd } from "./money.ts";
import type { PriceTable, TokenPrices } from "./pricing.ts";

/** Where all rows were read, on 2026-11-23. A row's own `source` names the page that dates it. */
const PRICING_PAGE = "https://platform.claude.com/docs/en/about-claude/pricing";
const MODELS_PAGE = "https://platform.claude.com/docs/en/about-claude/models/overview";

/**
 * Published prices of Anthropic's own API, dollars per million tokens, each valid from its date on. A model's first
 * row begins when the model came out. Prices are data, not a formula: a cache read is a tenth of the input price on
 * some models and a twentieth or less on others.
 */
export const PRICE_TABLE: PriceTable = [
  {
    model: "claude-haiku-5-5",
    from: "2026-10-07",
    source: PRICING_PAGE,
    prices: prices(0.1, 0.5, 0.125, 0.2, 0.01),
    longPrompt: { aboveTokens: 100_000, prices: prices(0.5, 2.5, 0.625, 1, 0.05) },
  },
  {
    model: "claude-sonnet-5-5",
    from: "2026-09-28",
    source: `${PRICING_PAGE} (before the change of 2026-10-07)`,
    prices: prices(2, 10, 2.5, 4, 0.2),
  },
  {
    model: "claude-sonnet-5-5",
    from: "2026-10-07",
    source: `${PRICING_PAGE} (cache reads halved on 2026-10-07)`,
    prices: prices(2, 10, 2.5, 4, 0.1),
  },
  { model: "claude-opus-5-5", from: "2026-09-22", source: PRICING_PAGE, prices: prices(4, 20, 5, 8, 0.2) },
  { model: "claude-opus-5", from: "2026-07-24", source: MODELS_PAGE, prices: prices(5, 25, 6.25, 10, 0.5) },
  { model: "claude-haiku-4-5", from: "2025-10-15", source: MODELS_PAGE, prices: prices(1, 5, 1.25, 2, 0.1) },
  {
    model: "claude-fable-5-1",
    from: "2026-09-01",
    source: PRICING_PAGE,
    prices: prices(10, 50, 12.5, 20, 0.25),
  },
];

function prices(
  input: number,
  output: number,
  cacheWrite5m: number,
  cacheWrite1h: number,
  cacheRead: number,
): TokenPrices {
  return {
    input: usd(input),
    output: usd(output),
    cacheWrite5m: usd(cacheWrite5m),
    cacheWrite1h: usd(cacheWrite1h),
    cacheRead: usd(cacheRead),
  };
}
