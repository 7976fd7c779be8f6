import { expect, test } from "vitest";
import { type AgentResult, runAgent } from "../../src/agent/loop.ts";
import { taskTools } from "../../src/agent/tools.ts";
import { ProviderError } from "../../src/domain/errors.ts";
import { DEFAULT_LIMITS } from "../../src/domain/ladder.ts";
import { roundCosts } from "../../src/domain/money.ts";
import { PRICE_TABLE } from "../../src/domain/price-table.ts";
import { priceExactly, worstCaseCost } from "../../src/domain/pricing.ts";
import type { Usage } from "../../src/domain/usage.ts";
import type { LanguageModel, ModelRequest } from "../../src/ports/language-model.ts";
import { memoryWorkspace } from "../fakes/ports/memory-workspace.ts";
import { type Reply, ScriptedModel } from "../fakes/ports/scripted-model.ts";

const MODEL = "claude-haiku-5-5";
const NOW = Date.parse("2026-11-23T10:00:00Z");
const PRICED = { model: MODEL, at: new Date(NOW).toISOString(), table: PRICE_TABLE };

const edit = (from: string, to: string) =>
  [
    "str_replace_based_edit_tool",
    { command: "str_replace", path: "a.ts", old_str: from, new_str: to },
  ] as const;
const submit = [
  "submit",
  { summary: "Done.", commit_message: "fix: a", confidence: 1, reasoning: "" },
] as const;

async function agent(languageModel: LanguageModel, ceilingMicroUsd = 10_000_000): Promise<AgentResult> {
  const workspace = memoryWorkspace("b".repeat(40), { "a.ts": "one\n" });
  return runAgent({
    languageModel,
    model: MODEL,
    prices: PRICE_TABLE,
    limits: DEFAULT_LIMITS.haiku,
    ceilingMicroUsd,
    system: [{ type: "text", text: "Work." }],
    opening: [{ type: "text", text: "Mend a.ts." }],
    workspace,
    toolbox: taskTools(workspace, false),
    clock: { now: () => NOW, sleep: async () => {} },
    stopRequested: async () => false,
  });
}

const scripted = (...replies: Reply[]): ScriptedModel => new ScriptedModel({ haiku: replies });

test.each([
  ["before it", [edit("absent", "two"), submit]],
  ["after it", [submit, edit("absent", "two")]],
] as const)("what is handed in beside a call that failed %s is not taken", async (_, calls) => {
  const model = scripted({ calls }, { calls: [edit("one", "two"), submit] });
  expect(await agent(model)).toMatchObject({ end: "submitted", turns: 2 });
  const results = model.requests[1]?.messages.at(-1)?.content;
  expect(results).toMatchObject([{ isError: true }, { isError: true }]);
  expect(JSON.stringify(results)).toContain("submit again");
});

test("a model that stops without handing in has changed nothing, or left work", async () => {
  const talk: Reply[] = [{ text: "Done, I think." }, { text: "Done." }];
  expect(await agent(scripted(...talk))).toMatchObject({
    end: "no-change",
    detail: "the model stopped without changing anything",
  });
  expect(await agent(scripted({ calls: [edit("one", "two")] }, ...talk))).toMatchObject({
    end: "turn-limit",
    detail: "the model stopped without handing in its edits",
  });
});

/** Fails after so many billed tries as it may make, each of which broke off. */
function breaking(call: Usage): LanguageModel & { requests: ModelRequest[] } {
  const requests: ModelRequest[] = [];
  return {
    requests,
    async respond(request) {
      requests.push(request);
      const calls = Array.from({ length: Math.min(3, request.maxBilledTries ?? 3) }, () => call);
      throw new ProviderError("cut", { failure: "network", retryable: true, calls });
    },
  };
}

const cut = (inputTokens: number): Usage => ({
  inputTokens,
  outputTokens: undefined,
  cacheWrite5mTokens: 0,
  cacheWrite1hTokens: 0,
  cacheReadTokens: 0,
  atLeast: { outputTokens: 1 },
});

test("each try that broke off is charged by itself", async () => {
  const call = cut(150_000);
  const result = await agent(breaking(call));
  const each = priceExactly({ ...PRICED, usage: call });
  expect(result).toMatchObject({ end: "provider-error", usage: { inputTokens: 450_000 } });
  expect(result.cost).toEqual(roundCosts(each, each, each));
});

test("tries that broke off cannot take an attempt over its ceiling", async () => {
  const probe = breaking(cut(100));
  await agent(probe);
  expect(probe.requests[0]?.maxBilledTries).toBeGreaterThan(3);
  const { chargedMicroUsd: threeTries } = await agent(breaking(cut(100)));
  const ceiling = Math.floor((threeTries * 2) / 3 + 1);
  const model = breaking(cut(100));
  const result = await agent(model, ceiling);
  expect(model.requests[0]?.maxBilledTries).toBe(2);
  expect(result.chargedMicroUsd).toBeLessThanOrEqual(ceiling);
  // What a try wrote is not known, so each counts as all that a reply may hold.
  const { maxOutputTokens } = model.requests[0] ?? { maxOutputTokens: 0 };
  const oneReply = worstCaseCost({ ...PRICED, inputTokens: 0, maxOutputTokens });
  expect(result.chargedMicroUsd).toBeGreaterThan(2 * oneReply);
});
