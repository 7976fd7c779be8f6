import { expect, test } from "vitest";
import { type AgentResult, runAgent } from "../../src/agent/loop.ts";
import { taskTools } from "../../src/agent/tools.ts";
import type { RungLimits } from "../../src/domain/ladder.ts";
import { PRICE_TABLE } from "../../src/domain/price-table.ts";
import type { LanguageModel, ModelRequest } from "../../src/ports/language-model.ts";
import { memoryWorkspace } from "../fakes/ports/memory-workspace.ts";

/*
 * A model that never stops: it looks at the same file for ever. Each limit ends it alone, with the others out of the
 * way, so that a limit that is removed leaves a loop that runs into the test's own end.
 */

const FAR = 1_000;
const NO_LIMITS: RungLimits = {
  turns: 1_000_000,
  outputTokens: 1_000_000_000,
  microUsd: 1_000_000_000,
  wallMs: 1_000_000_000,
};

/** `ms` pass with every request. */
async function endless(limits: Partial<RungLimits>, ceilingMicroUsd = 1_000_000_000, ms = 0) {
  const requests: ModelRequest[] = [];
  const workspace = memoryWorkspace("b".repeat(40), { "a.ts": "one\n" });
  let now = Date.parse("2026-11-23T10:00:00Z");
  const languageModel: LanguageModel = {
    async respond(request, signal) {
      requests.push(request);
      if (requests.length > FAR) throw new Error("the loop does not end");
      if (signal?.aborted === true) throw new Error("asked after its time");
      now += ms;
      const input = { command: "view", path: "a.ts" };
      return {
        content: [{ type: "tool_use", id: `call_${requests.length}`, name: EDITOR, input }],
        stopReason: "tool_use",
        rawStopReason: null,
        usage: {
          inputTokens: 1_000,
          outputTokens: 500,
          cacheWrite5mTokens: 0,
          cacheWrite1hTokens: 0,
          cacheReadTokens: 0,
        },
        model: request.model,
        requestId: undefined,
      };
    },
  };
  const result: AgentResult = await runAgent({
    languageModel,
    model: "claude-haiku-5-5",
    prices: PRICE_TABLE,
    limits: { ...NO_LIMITS, ...limits },
    ceilingMicroUsd,
    system: [{ type: "text", text: "Work." }],
    opening: [{ type: "text", text: "Mend a.ts." }],
    workspace,
    toolbox: taskTools(workspace, false),
    clock: { now: () => now, sleep: async () => {} },
    stopRequested: async () => false,
  });
  return { result, requests: requests.length };
}

const EDITOR = "str_replace_based_edit_tool";

test("turns end a loop", async () => {
  const { result, requests } = await endless({ turns: 7 });
  expect(result).toMatchObject({ end: "turn-limit", turns: 7 });
  expect(requests).toBe(7);
});

test("tokens end a loop, and the last reply may not write more than is left", async () => {
  const { result } = await endless({ outputTokens: 20_000 });
  expect(result.end).toBe("output-token-limit");
  expect(result.usage.outputTokens).toBeLessThanOrEqual(20_000);
});

test("dollars end a loop before a call that no longer fits", async () => {
  const ceiling = 40_000;
  const { result, requests } = await endless({}, ceiling);
  expect(result.end).toBe("cost-limit");
  expect(requests).toBeGreaterThan(3);
  expect(result.chargedMicroUsd).toBeLessThanOrEqual(ceiling);
});

test("time ends a loop", async () => {
  const { result, requests } = await endless({ wallMs: 60_000 }, 1_000_000_000, 7_000);
  expect(result.end).toBe("time-limit");
  expect(requests).toBe(9);
});
