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
