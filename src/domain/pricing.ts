import { ConfigurationError } from "./errors.ts";
import {
  type Cost,
  type MicroUsd,
  PARTS_PER_MICRO_USD,
  roundCosts,
  roundUp,
  type UnroundedCost,
} from "./money.ts";
import { promptTokens, type TokenClass, tokensOf, type Usage } from "./usage.ts";

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

export type PriceTable = readonly PriceRow[];

/** $10 for 1,000 searches. https://platform.claude.com/docs/en/about-claude/pricing (web search tool), 2026-11. */
const WEB_SEARCH_MICRO_USD: MicroUsd = 10_000;

/** A class without a published price is reckoned at twice the input price in a worst case: the dearest class there is. */
const UNPUBLISHED_FACTOR = 2n;

/** Micro-dollars per million tokens, times tokens → parts of a micro-dollar. */
const PARTS_PER_PRICED_TOKEN = PARTS_PER_MICRO_USD / 1_000_000n;

/**
 * The bundled rows with a configuration's own on top: from the first day of an override on, the bundled rows of that
 * model no longer count; before it they still do.
 */
export function withPriceOverrides(bundled: PriceTable, overrides: PriceTable): PriceTable {
  const firstDay = new Map<string, string>();
  for (const row of overrides) {
    const known = firstDay.get(row.model);
    if (known === undefined || row.from < known) firstDay.set(row.model, row.from);
  }
  const kept = bundled.filter((row) => row.from < (firstDay.get(row.model) ?? "9999-99-99"));
  return [...kept, ...overrides];
}

/**
 * The row that prices a request of this model made at `at` (ISO 8601, or its date): the newest that had begun; before
 * the first, the first. A dated snapshot (`claude-haiku-4-5-20251001`) has the prices of its alias.
 * Throws `ConfigurationError` for a model without a price: a cost that nobody can know must not be run up.
 */
export function priceRowFor(options: { model: string; at: string; table: PriceTable }): PriceRow {
  const { model, at, table } = options;
  const exact = table.filter((row) => row.model === model);
  const alias = model.replace(/-20\d{6}$/u, "");
  const rows = (exact.length > 0 ? exact : table.filter((row) => row.model === alias)).toSorted((a, b) =>
    a.from < b.from ? -1 : Number(a.from > b.from),
  );
  const row = rows.findLast((candidate) => candidate.from <= at.slice(0, 10)) ?? rows[0];
  if (row === undefined) {
    const known = [...new Set(table.map((candidate) => candidate.model))].join(", ");
    throw new ConfigurationError(
      `No price is known for the model "${model}". Add a row for it under "prices" in .github/upshift.yml, ` +
        `or choose a model that has one: ${known}.`,
    );
  }
  return row;
}

/** True when the model has a price, so that a caller can leave it out instead of failing on it. */
export function hasPrice(model: string, table: PriceTable): boolean {
  const alias = model.replace(/-20\d{6}$/u, "");
  return table.some((row) => row.model === model || row.model === alias);
}

interface UsageToPrice {
  usage: Usage;
  model: string;
  at: string;
  table: PriceTable;
  /** Message Batches API: half price on all token classes. Charges for server tools are not halved. */
  batch?: boolean;
  band?: "standard" | "long";
}

/** What one request cost, to the nearest micro-dollar. Requests that are added up are added before that: `priceExactly`. */
export function priceUsage(options: UsageToPrice): Cost {
  return roundCosts(priceExactly(options));
}

/**
 * What one request cost. Whether it is in the long-prompt band is decided by its own whole prompt (cache reads and
 * writes counted), and the band prices the output too; so a sum over requests must not be priced with a model that
 * has a band, unless `band` says which one its requests were in.
 *
 * Reckoned in integers and not rounded. With an unknown class, or one without a published price, the result is the cost
 * of the known part, and `exact` is false.
 */
export function priceExactly(options: UsageToPrice): UnroundedCost {
  const { usage, batch = false } = options;
  const row = priceRowFor(options);
  const prompt = promptTokens(usage);
  const isLong =
    options.band === undefined
      ? row.longPrompt !== undefined && prompt.tokens > row.longPrompt.aboveTokens
      : options.band === "long";
  const prices = isLong ? (row.longPrompt?.prices ?? row.prices) : row.prices;

  // In big integers: a long run at high prices would leave the range of exact doubles.
  let priced = 0n;
  // A prompt that may yet be above the threshold is not known to be in the dearer band.
  let exact = true;
  for (const [tokenClass, price] of pricesByClass(prices)) {
    const count = tokensOf(usage, tokenClass);
    exact &&= count.exact && (price !== undefined || count.tokens === 0);
    priced += BigInt(count.tokens) * BigInt(price ?? 0);
  }
  const searches = BigInt((usage.webSearches ?? 0) * WEB_SEARCH_MICRO_USD) * PARTS_PER_MICRO_USD;
  return { parts: priced * partsPerToken(batch) + searches, exact };
}

/**
 * The most that one request can cost, rounded up: every prompt token in the dearest class it can fall into, all of the
 * output allowed, and the long-prompt band when the prompt may reach it. `inputTokens` is an upper bound of the prompt.
 */
export function worstCaseCost(options: {
  model: string;
  at: string;
  table: PriceTable;
  inputTokens: number;
  maxOutputTokens: number;
  /** The longest-lived cache that the request may write to; default 5 minutes. */
  cache?: "none" | "5m" | "1h";
  batch?: boolean;
}): MicroUsd {
  const { inputTokens, maxOutputTokens, cache = "5m", batch = false } = options;
  const row = priceRowFor(options);
  const { longPrompt } = row;
  const prices =
    longPrompt !== undefined && inputTokens > longPrompt.aboveTokens ? longPrompt.prices : row.prices;
  const unpublished = BigInt(prices.input) * UNPUBLISHED_FACTOR;
  const orUnpublished = (price: MicroUsd | undefined): bigint =>
    price === undefined ? unpublished : BigInt(price);
  const candidates = [BigInt(prices.input)];
  if (cache !== "none") candidates.push(orUnpublished(prices.cacheWrite5m), orUnpublished(prices.cacheRead));
  if (cache === "1h") candidates.push(orUnpublished(prices.cacheWrite1h));
  const dearest = candidates.reduce((most, price) => (price > most ? price : most));
  const priced =
    BigInt(Math.ceil(inputTokens)) * dearest + BigInt(Math.ceil(maxOutputTokens)) * BigInt(prices.output);
  return roundUp(priced * partsPerToken(batch));
}

/**
 * What CI took and cost for one judgement: the time of each workflow run's jobs in milliseconds (undefined where the host
 * does not tell) at a price for the minute. By the millisecond, rounded half up once; a host's bill may round
 * each job up to a whole minute and be a little higher. A run of unknown length makes the cost a lower bound.
 */
export function priceCiTime(options: {
  runsMs: readonly (number | undefined)[];
  microUsdPerMinute: MicroUsd;
  /** Of that time, what earlier judgements of the same commit have counted. */
  countedMs?: number;
}): { ciMinutes: number; ciCost: Cost } {
  const all = options.runsMs.reduce<number>((sum, run) => sum + (run ?? 0), 0);
  const ms = Math.max(0, all - (options.countedMs ?? 0));
  return {
    ciMinutes: ms / 60_000,
    ciCost: {
      microUsd: Math.round((ms * options.microUsdPerMinute) / 60_000),
      exact: !options.runsMs.includes(undefined),
    },
  };
}

function partsPerToken(batch: boolean): bigint {
  return batch ? PARTS_PER_PRICED_TOKEN / 2n : PARTS_PER_PRICED_TOKEN;
}

function pricesByClass(prices: TokenPrices): [TokenClass, MicroUsd | undefined][] {
  return [
    ["inputTokens", prices.input],
    ["outputTokens", prices.output],
    ["cacheWrite5mTokens", prices.cacheWrite5m],
    ["cacheWrite1hTokens", prices.cacheWrite1h],
    ["cacheReadTokens", prices.cacheRead],
  ];
}
