import Anthropic, { BadRequestError } from "@anthropic-ai/sdk";
import { describe, expect, onTestFinished, test } from "vitest";

import type { FakeAnthropic } from "../../fakes/anthropic/server.ts";
import { startAnthropic } from "../../fakes/anthropic/server.ts";

/*
 * The fake is only worth something if it refuses what the API refuses: each rule has a request that breaks it.
 */

async function start(): Promise<{ api: FakeAnthropic; client: Anthropic }> {
  const api = await startAnthropic();
  onTestFinished(() => api.close());
  return { api, client: clientOf(api) };
}

function clientOf(api: FakeAnthropic): Anthropic {
  return new Anthropic({ apiKey: "k", baseURL: api.url, maxRetries: 0, timeout: 5000, logLevel: "off" });
}

const GOOD: Anthropic.MessageCreateParamsNonStreaming = {
  model: "claude-sonnet-5-5",
  max_tokens: 100,
  messages: [{ role: "user", content: "hi" }],
};

const toolUse = (id: string): Anthropic.ToolUseBlockParam => ({ type: "tool_use", id, name: "t", input: {} });
const toolResult = (id: string): Anthropic.ToolResultBlockParam => ({ type: "tool_result", tool_use_id: id });
const cached = (text: string): Anthropic.TextBlockParam => ({
  type: "text",
  text,
  cache_control: { type: "ephemeral" },
});

const hi: Anthropic.MessageParam = { role: "user", content: "hi" };
const user = (...content: Anthropic.ContentBlockParam[]): Anthropic.MessageParam => ({
  role: "user",
  content,
});
const assistant = (...content: Anthropic.ContentBlockParam[]): Anthropic.MessageParam => ({
  role: "assistant",
  content,
});

describe("the fake refuses what the API refuses", () => {
  test("and answers what it answers", async () => {
    const { api, client } = await start();
    api.script(() => ({ content: ["ok"] }));
    expect((await client.messages.create(GOOD)).content).toMatchObject([{ text: "ok" }]);
    expect([...api.violations, ...api.selfViolations]).toEqual([]);
  });

  test.each<[string, object, RegExp]>([
    ["an unknown member", { systm: "x" }, /systm/],
    ["a sampling parameter", { temperature: 0.5 }, /temperature/],
    ["a wrong type", { max_tokens: "100" }, /max_tokens/],
    [
      "a misspelt member deep inside",
      { messages: [{ role: "user", content: [{ type: "text", txt: "x" }] }] },
      /text/,
    ],
    ["too many output tokens", { max_tokens: 128_001 }, /maximum allowed number of output tokens/],
    ["no messages", { messages: [] }, /at least one message/],
    ["an assistant first", { messages: [assistant({ type: "text", text: "x" }), hi] }, /user role/],
    ["a prefill", { messages: [hi, assistant({ type: "text", text: "x" })] }, /prefill/],
    ["forced tool use", { tool_choice: { type: "any" }, tools: [tool("a")] }, /forced tool use/],
    ["thinking with a budget", { thinking: { type: "enabled", budget_tokens: 1024 } }, /thinking/],
    [
      "effort for a model without it",
      { model: "claude-haiku-4-5", output_config: { effort: "low" } },
      /effort/,
    ],
    ["two tools of one name", { tools: [tool("a"), tool("a")] }, /unique/],
    ["a bad tool name", { tools: [tool("a b")] }, /pattern/],
    ["five cache breakpoints", { messages: [user(..."12345".split("").map(cached))] }, /maximum of 4/],
    ["empty text", { messages: [user({ type: "text", text: " " })] }, /non-empty/],
    ["an empty system block", { system: [{ type: "text", text: "" }] }, /non-empty/],
    ["an empty message", { messages: [user()] }, /non-empty content/],
    [
      "a tool use without its result",
      { messages: [hi, assistant(toolUse("a")), hi] },
      /without `tool_result`/,
    ],
    ["a result without its tool use", { messages: [user(toolResult("a"))] }, /unexpected `tool_use_id`/],
    [
      "a result after text",
      { messages: [hi, assistant(toolUse("a")), user({ type: "text", text: "x" }, toolResult("a"))] },
      /must come first/,
    ],
    [
      "two tool uses of one id",
      { messages: [hi, assistant(toolUse("a"), toolUse("a")), user(toolResult("a"))] },
      /ids must be unique/,
    ],
    [
      "foreign thinking",
      { messages: [hi, assistant({ type: "thinking", thinking: "x", signature: "y" }), hi] },
      /Invalid `signature`/,
    ],
    ["half a surrogate pair", { messages: [user({ type: "text", text: "x\ud83d" })] }, /low surrogate/],
    [
      "a prompt beyond the window",
      { model: "claude-haiku-4-5", system: "x".repeat(810_000) },
      /prompt is too long/,
    ],
  ])("%s", async (_name, change, message) => {
    const { api, client } = await start();
    api.script([{ content: ["never"] }]);
    const call = client.messages.create({ ...GOOD, ...change });
    await expect(call).rejects.toBeInstanceOf(BadRequestError);
    await expect(call).rejects.toThrow(message);
    expect(api.violations).toHaveLength(1);
    expect(api.unusedTurns()).toBe(1);
    expect(api.selfViolations).toEqual([]);
  });

  test("thinking of one model is foreign to another", async () => {
    const { api, client } = await start();
    api.script(() => ({ content: [{ type: "thinking", thinking: "hm" }, "ok"] }));
    const reply = await client.messages.create(GOOD);
    const next = {
      ...GOOD,
      messages: [...GOOD.messages, { role: "assistant" as const, content: reply.content }, hi],
    };
    await client.messages.create(next);
    await expect(client.messages.create({ ...next, model: "claude-opus-5-5" })).rejects.toThrow(/signature/);
  });

  test.each([
    ["an unknown model", { ...GOOD, model: "claude-haiku-9" }],
    ["a retired model", { ...GOOD, model: "claude-opus-4-0" }],
  ])("%s is not found", async (_name, body) => {
    const { client } = await start();
    await expect(client.messages.create(body)).rejects.toMatchObject({
      status: 404,
      type: "not_found_error",
    });
  });

  test("a missing key is refused", async () => {
    const { api } = await start();
    const response = await fetch(`${api.url}/v1/models`, { headers: { "anthropic-version": "2026-10-21" } });
    expect(response.status).toBe(401);
  });

  test("an unscripted request is a violation, not silence", async () => {
    const { api, client } = await start();
    await expect(client.messages.create(GOOD)).rejects.toThrow(/no scripted turn/);
    expect(api.violations).toHaveLength(1);
  });

  test("its own replies are checked too", async () => {
    const { api, client } = await start();
    api.script([{ content: [{ type: "raw", block: { type: "text", txt: "misspelt" } }] }]);
    await client.messages.create(GOOD);
    expect(api.selfViolations).toHaveLength(1);
  });
});

describe("scripts", () => {
  test("conversations are told apart by model and first message", async () => {
    const { api, client } = await start();
    api.script({ model: /haiku/, turns: [{ content: ["h1"] }, { content: ["h2"] }] });
    api.script({ model: /haiku/, turns: [{ content: ["again"] }] });
    api.script({ model: "claude-opus-5-5", turns: [(request) => ({ content: [`asked ${request.model}`] })] });
    const say = async (model: string, text: string): Promise<unknown> => {
      const reply = await client.messages.create({
        ...GOOD,
        model,
        messages: [{ role: "user", content: text }],
      });
      return reply.content[0]?.type === "text" ? reply.content[0].text : undefined;
    };
    expect(await say("claude-haiku-5-5", "first")).toBe("h1");
    expect(await say("claude-haiku-5-5", "second")).toBe("again");
    expect(await say("claude-opus-5-5", "first")).toBe("asked claude-opus-5-5");
    expect(api.unusedTurns()).toBe(1);
    expect(await say("claude-haiku-5-5", "first")).toBe("h2");
    expect(api.journal.map((entry) => entry.conversation)).toHaveLength(4);
    expect(new Set(api.journal.map((entry) => entry.conversation)).size).toBe(3);
  });
});

describe("usage", () => {
  test("a prefix is cached from 512 tokens on, for five minutes after its last use", async () => {
    let now = 0;
    const api = await startAnthropic({ now: () => now });
    onTestFinished(() => api.close());
    const client = clientOf(api);
    api.script(() => ({ content: ["ok"] }));
    const ask = async (text: string): Promise<[number | null, number | null]> => {
      const { usage } = await client.messages.create({ ...GOOD, system: [cached(text)] });
      return [usage.cache_creation_input_tokens, usage.cache_read_input_tokens];
    };
    expect(await ask("short")).toEqual([0, 0]);
    const long = "x".repeat(4000);
    expect(await ask(long)).toEqual([1007, 0]);
    now += 4 * 60_000;
    expect(await ask(long)).toEqual([0, 1007]);
    now += 4 * 60_000;
    expect(await ask(long)).toEqual([0, 1007]);
    now += 6 * 60_000;
    expect(await ask(long)).toEqual([1007, 0]);
    expect(await ask(`${long}y`)).toEqual([1007, 0]);
  });

  test("a moving breakpoint reads what the call before it wrote", async () => {
    const { api, client } = await start();
    api.script(() => ({ content: ["ok"] }));
    const first = await client.messages.create({
      ...GOOD,
      messages: [{ role: "user", content: [cached("x".repeat(4000))] }],
    });
    const second = await client.messages.create({
      ...GOOD,
      messages: [
        { role: "user", content: [{ type: "text", text: "x".repeat(4000) }] },
        { role: "assistant", content: "ok" },
        { role: "user", content: [cached("y".repeat(400))] },
      ],
    });
    expect(second.usage.cache_read_input_tokens).toBe(first.usage.cache_creation_input_tokens);
    expect(second.usage.cache_creation_input_tokens).toBeGreaterThan(100);
    expect(second.usage.input_tokens).toBe(0);
  });

  test("count_tokens agrees with the bill", async () => {
    const { api, client } = await start();
    api.script(() => ({ content: ["ok"] }));
    const { model, messages } = GOOD;
    const counted = await client.messages.countTokens({ model, messages });
    const reply = await client.messages.create(GOOD);
    expect(counted.input_tokens).toBe(reply.usage.input_tokens);
    expect([...api.violations, ...api.selfViolations]).toEqual([]);
  });
});

function tool(name: string): Anthropic.Tool {
  return { name, input_schema: { type: "object" } };
}
