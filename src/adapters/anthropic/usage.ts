import type { Usage } from "../../domain/usage.ts";

/** The counts of a `usage` object that we bill by, as they came: nothing in it is sure to be there. */
export interface ReportedUsage {
  input_tokens?: unknown;
  output_tokens?: unknown;
  cache_creation_input_tokens?: unknown;
  cache_read_input_tokens?: unknown;
  cache_creation?: unknown;
  /** What the provider's own tools did, such as searches of the web: billed one by one. */
  server_tool_use?: unknown;
}

/**
 * Later counts over earlier ones: the counts of `message_delta` are running totals of the whole message, and leave
 * out what did not change (https://platform.claude.com/docs/en/build-with-claude/streaming).
 */
export function mergeReportedUsage(earlier: ReportedUsage, later: ReportedUsage): ReportedUsage {
  const present = Object.entries(later).filter(([, value]) => value !== null && value !== undefined);
  return { ...earlier, ...Object.fromEntries(present) };
}

/**
 * The API's counts → usage by billing class. What is missing, null or no count stays unknown. `final` says that the
 * output count is the last one; of a call that broke off it is only what had been reported by then.
 */
export function toUsage(reported: ReportedUsage, final: boolean): Usage {
  const output = count(reported.output_tokens);
  const tools = isRecord(reported.server_tool_use) ? reported.server_tool_use : {};
  const webSearches = count(tools["web_search_requests"]) ?? 0;
  return {
    inputTokens: count(reported.input_tokens),
    outputTokens: final ? output : undefined,
    ...cacheWrites(reported),
    cacheReadTokens: count(reported.cache_read_input_tokens),
    ...(webSearches > 0 ? { webSearches } : {}),
    ...(!final && output !== undefined && output > 0 ? { atLeast: { outputTokens: output } } : {}),
  };
}

/** By lifetime where the API says so. Where it gives only the total: we never ask for the 1-hour cache. */
function cacheWrites(reported: ReportedUsage): Pick<Usage, "cacheWrite5mTokens" | "cacheWrite1hTokens"> {
  const total = count(reported.cache_creation_input_tokens);
  const split = isRecord(reported.cache_creation) ? reported.cache_creation : {};
  const fiveMinutes = count(split["ephemeral_5m_input_tokens"]);
  const oneHour = count(split["ephemeral_1h_input_tokens"]);
  if (total === undefined) return { cacheWrite5mTokens: fiveMinutes, cacheWrite1hTokens: oneHour };
  const rest = total - (oneHour ?? 0);
  return rest < 0
    ? { cacheWrite5mTokens: fiveMinutes, cacheWrite1hTokens: oneHour }
    : { cacheWrite5mTokens: rest, cacheWrite1hTokens: oneHour ?? 0 };
}

function count(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
