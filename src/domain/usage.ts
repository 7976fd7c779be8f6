/** The classes that input and output tokens are billed by. */
export const TOKEN_CLASSES = [
  "inputTokens",
  "outputTokens",
  "cacheWrite5mTokens",
  "cacheWrite1hTokens",
  "cacheReadTokens",
] as const;
export type TokenClass = (typeof TOKEN_CLASSES)[number];

/** Tokens by billing class. A class that the provider did not report is `undefined`: unknown, never zero. */
export interface Usage {
  /** Uncached input tokens. */
  inputTokens: number | undefined;
  /** Output tokens, thinking included. */
  outputTokens: number | undefined;
  /** Tokens written to the 5-minute cache. */
  cacheWrite5mTokens: number | undefined;
  /** Tokens written to the 1-hour cache. */
  cacheWrite1hTokens: number | undefined;
  /** Tokens read from a cache. */
  cacheReadTokens: number | undefined;
  /**
   * Of a sum with an unknown part: the known part of each unknown class, so that a lower bound can be shown and
   * priced. Holds no class that is known.
   */
  atLeast?: Partial<Record<TokenClass, number>>;
  /** Web searches that the provider ran and bills one by one. Absent: the request offered none. */
  webSearches?: number;
}

export const NO_USAGE: Usage = {
  inputTokens: 0,
  outputTokens: 0,
  cacheWrite5mTokens: 0,
  cacheWrite1hTokens: 0,
  cacheReadTokens: 0,
};

export const UNKNOWN_USAGE: Usage = {
  inputTokens: undefined,
  outputTokens: undefined,
  cacheWrite5mTokens: undefined,
  cacheWrite1hTokens: undefined,
  cacheReadTokens: undefined,
};

/** A count of one class: what is known of it, and whether that is all of it. */
export interface TokenCount {
  tokens: number;
  exact: boolean;
}

/** The smallest count that the usage vouches for. A value that is no count (negative, fraction, NaN) is unknown. */
export function tokensOf(usage: Usage, tokenClass: TokenClass): TokenCount {
  const value = usage[tokenClass];
  if (isCount(value)) return { tokens: value, exact: true };
  const least = usage.atLeast?.[tokenClass];
  return { tokens: isCount(least) ? least : 0, exact: false };
}

/** Tokens of the whole prompt: uncached input, cache writes and cache reads. */
export function promptTokens(usage: Usage): TokenCount {
  return (["inputTokens", "cacheWrite5mTokens", "cacheWrite1hTokens", "cacheReadTokens"] as const)
    .map((tokenClass) => tokensOf(usage, tokenClass))
    .reduce((sum, count) => ({ tokens: sum.tokens + count.tokens, exact: sum.exact && count.exact }));
}

/** True when every class is known. */
export function isUsageKnown(usage: Usage): boolean {
  return TOKEN_CLASSES.every((tokenClass) => tokensOf(usage, tokenClass).exact);
}

/**
 * Adds usage class by class. Unknown plus known is unknown for that class, and the known part is kept in `atLeast`.
 * A sum is for showing: price each request by itself, as the long-prompt band belongs to one request.
 */
export function addUsage(...usages: readonly Usage[]): Usage {
  const sum: Usage = { ...NO_USAGE };
  const atLeast: Partial<Record<TokenClass, number>> = {};
  for (const tokenClass of TOKEN_CLASSES) {
    const counts = usages.map((usage) => tokensOf(usage, tokenClass));
    const tokens = counts.reduce((total, count) => total + count.tokens, 0);
    if (counts.every((count) => count.exact)) {
      sum[tokenClass] = tokens;
    } else {
      sum[tokenClass] = undefined;
      if (tokens > 0) atLeast[tokenClass] = tokens;
    }
  }
  if (Object.keys(atLeast).length > 0) sum.atLeast = atLeast;
  const webSearches = usages.reduce((total, usage) => total + (usage.webSearches ?? 0), 0);
  if (webSearches > 0) sum.webSearches = webSearches;
  return sum;
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}
