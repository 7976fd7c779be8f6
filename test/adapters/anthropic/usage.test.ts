import { expect, test } from "vitest";
import { mergeReportedUsage, toUsage } from "../../../src/adapters/anthropic/usage.ts";

/* The counts of the Messages API by the classes that are billed. */

const REPORTED = {
  input_tokens: 1,
  output_tokens: 2,
  cache_creation_input_tokens: 7,
  cache_creation: { ephemeral_5m_input_tokens: 3, ephemeral_1h_input_tokens: 4 },
  cache_read_input_tokens: 5,
  server_tool_use: { web_search_requests: 6, web_fetch_requests: 9 },
};

test("every class that is billed arrives by itself, searches of the web among them", () => {
  expect(toUsage(REPORTED, true)).toEqual({
    inputTokens: 1,
    outputTokens: 2,
    cacheWrite5mTokens: 3,
    cacheWrite1hTokens: 4,
    cacheReadTokens: 5,
    webSearches: 6,
  });
});

test.each(Object.keys(REPORTED).filter((name) => name !== "cache_creation" && name !== "server_tool_use"))(
  "%s that is missing, null or no count is unknown, never nothing",
  (name) => {
    const { cache_creation: _, ...bare } = REPORTED;
    for (const value of [undefined, null, -1, 0.5, "7"]) {
      const usage = toUsage({ ...bare, [name]: value }, true);
      expect(Object.values(usage)).toContain(undefined);
    }
  },
);

test("a total of cache writes without their lifetimes is the 5-minute cache: nothing else is ever asked for", () => {
  expect(toUsage({ ...REPORTED, cache_creation: null }, true)).toMatchObject({
    cacheWrite5mTokens: 7,
    cacheWrite1hTokens: 0,
  });
});

test("of a reply that broke off the output is what had come by then, and no more is known", () => {
  expect(toUsage(REPORTED, false)).toMatchObject({ outputTokens: undefined, atLeast: { outputTokens: 2 } });
});

test("later counts stand in the place of earlier ones, and what is left out stays", () => {
  const later = { output_tokens: 20, server_tool_use: { web_search_requests: 8 }, input_tokens: null };
  expect(toUsage(mergeReportedUsage(REPORTED, later), true)).toMatchObject({
    inputTokens: 1,
    outputTokens: 20,
    webSearches: 8,
  });
});
