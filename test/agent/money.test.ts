import { expect, test } from "vitest";
import { type AgentResult, runAgent } from "../../src/agent/loop.ts";
import { taskTools } from "../../src/agent/tools.ts";
import { DEFAULT_LIMITS } from "../../src/domain/ladder.ts";
import { parseUsd, usd } from "../../src/domain/money.ts";
import { PRICE_TABLE } from "../../src/domain/price-table.ts";
import { type PriceTable, withPriceOverrides } from "../../src/domain/pricing.ts";
import { NO_USAGE, UNKNOWN_USAGE, type Usage } from "../../src/domain/usage.ts";
import type { LanguageModel } from "../../src/ports/language-model.ts";
import { memoryWorkspace } from "../fakes/ports/memory-workspace.ts";

/* What the calls of one attempt come to: each is priced by itself, by its own date and prompt, and rounded with the rest. */

interface Setting {
  model?: string;
  /** What each reply reports; the last one hands in. */
  usages: readonly Usage[];
  /** When each request is made. */
  times?: readonly string[];
  prices?: PriceTable;
}

async function attempt(setting: Setting): Promise<AgentResult> {
  const { model = "claude-sonnet-5-5", usages, times = [], prices = PRICE_TABLE } = setting;
  const workspace = memoryWorkspace("b".repeat(40), { "a.ts": "one\n" });
  let asked = 0;
  const languageModel: LanguageModel = {
    async respond(request) {
      const usage = usages[asked] ?? NO_USAGE;
      asked += 1;
      const last = asked === usages.length;
      const call = last
        ? {
            name: "submit",
            input: { summary: "Done.", commit_message: "fix: a", confidence: 1, reasoning: "" },
          }
        : { name: "str_replace_based_edit_tool", input: { command: "view", path: "a.ts" } };
      return {
        content: [{ type: "tool_use", id: `call_${asked}`, ...call }],
        stopReason: "tool_use",
        rawStopReason: null,
        usage,
        model: request.model,
        requestId: undefined,
      };
    },
  };
  return runAgent({
    languageModel,
    model,
    prices,
    limits: DEFAULT_LIMITS.sonnet,
    ceilingMicroUsd: usd(10),
    system: [{ type: "text", text: "Work." }],
    opening: [{ type: "text", text: "Mend a.ts." }],
    workspace,
    toolbox: taskTools(workspace, false),
    clock: { now: () => Date.parse(times[asked] ?? "2026-11-23T10:00:00Z"), sleep: async () => {} },
    stopRequested: async () => false,
  });
}

const reads = { ...NO_USAGE, cacheReadTokens: 1_000_000 };

test("an attempt that goes on past a change of prices pays each request at the prices of its own day", async () => {
  const times = ["2026-10-06T23:59:58Z", "2026-10-06T23:59:59.999Z", "2026-10-07T00:00:00Z"];
  const { cost, chargedMicroUsd } = await attempt({ usages: [reads, reads, reads], times });
  expect(cost).toEqual({ microUsd: parseUsd("0.50"), exact: true });
  expect(chargedMicroUsd).toBe(parseUsd("0.50"));
});

test("each request is in the band of its own prompt, and none of their sum", async () => {
  const prompt = (inputTokens: number): Usage => ({ ...NO_USAGE, inputTokens, outputTokens: 1_000 });
  const { cost } = await attempt({
    model: "claude-haiku-5-5",
    usages: [prompt(60_000), prompt(60_000), prompt(100_001)],
  });
  // Twice $0.0065, once $0.0525005.
  expect(cost).toEqual({ microUsd: 65_501, exact: true });
});

test("many small requests are rounded once", async () => {
  // 0.6 micro-dollars each: one by one they would be ten.
  const usages = Array.from({ length: 10 }, () => ({ ...NO_USAGE, inputTokens: 6 }));
  const { cost, chargedMicroUsd } = await attempt({ model: "claude-haiku-5-5", usages });
  expect([cost.microUsd, chargedMicroUsd]).toEqual([6, 6]);
});

test("usage that a reply does not tell makes the cost a lower bound and is charged at its worst", async () => {
  const told = { ...NO_USAGE, outputTokens: 10_000 };
  const { cost, chargedMicroUsd, usage } = await attempt({ usages: [told, UNKNOWN_USAGE] });
  expect(cost).toEqual({ microUsd: usd(0.1), exact: false });
  expect(usage).toMatchObject({ inputTokens: undefined, atLeast: { outputTokens: 10_000 } });
  // The second reply may have held 16,000 tokens.
  expect(chargedMicroUsd).toBeGreaterThan(usd(0.1) + usd(0.16));
});

test("searches that the provider made and the prices of a gateway count", async () => {
  const all = usd(1);
  const prices = withPriceOverrides(PRICE_TABLE, [
    {
      model: "claude-sonnet-5-5",
      from: "2026-11-01",
      source: "https://gateway.example/prices",
      prices: { input: all, output: all, cacheWrite5m: all, cacheWrite1h: all, cacheRead: all },
    },
  ]);
  const { cost } = await attempt({ usages: [{ ...reads, webSearches: 3 }], prices });
  expect(cost).toEqual({ microUsd: usd(1.03), exact: true });
});
