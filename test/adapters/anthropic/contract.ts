import { describe, expect, onTestFinished, test } from "vitest";

import { ProviderError } from "../../../src/domain/errors.ts";
import { promptTokens, UNKNOWN_USAGE } from "../../../src/domain/usage.ts";
import type { IdentityToken } from "../../../src/adapters/actions/identity-token.ts";
import type { ModelProgress } from "../../../src/adapters/anthropic/language-model.ts";
import { lazyProvider, type ProviderOptions } from "../../../src/adapters/anthropic/lazy-provider.ts";
import type { ProviderSettings } from "../../../src/adapters/anthropic/provider.ts";
import { idAt } from "../../../src/domain/provider-models.ts";
import type { LanguageModel, Message, ModelRequest } from "../../../src/ports/language-model.ts";
import type { ErrorTurn } from "../../fakes/anthropic/script.ts";
import type { FakeAnthropic } from "../../fakes/anthropic/server.ts";
import { startAnthropic } from "../../fakes/anthropic/server.ts";

type AdapterOptions = Omit<ProviderOptions, "identityToken" | "now" | "say">;

/** A provider's server in front of the strict fake, in the provider's own protocol. */
export interface Wire {
  url: string;
  /** What the adapter sent that the provider would refuse or not understand. */
  violations: string[];
  close(): Promise<void>;
}

export interface AdapterUnderTest {
  settings: (baseUrl: string) => ProviderSettings;
  /** Translates between the provider's protocol and the Messages API; absent where they are the same. */
  wire?: (messagesApi: string) => Promise<Wire>;
  identityToken?: IdentityToken;
  /** What a person is told to look at when the credentials are refused. */
  credentials: RegExp;
  /** False where the provider's answers carry no id. */
  hasRequestIds?: boolean;
  /** Failures of the Messages API that this provider does not have. */
  lacks?: readonly string[];
}

/** What every adapter of the Messages API must do, whichever cloud serves it. Real HTTP against the strict fake. */
export function languageModelContract(name: string, adapter: AdapterUnderTest): void {
  const { kind } = adapter.settings("http://127.0.0.1:9");
  const requestId: unknown = adapter.hasRequestIds === false ? undefined : expect.stringMatching(/^req_/);
  const ask = (text: string): ModelRequest => ({
    model: idAt(kind, "claude-haiku-5-5"),
    maxOutputTokens: 1000,
    system: [{ type: "text", text: "You are terse." }],
    tools: [SEARCH],
    messages: [user(text)],
  });

  async function start(
    options: AdapterOptions = {},
  ): Promise<{ api: FakeAnthropic; model: LanguageModel; stop: () => Promise<void> }> {
    const api = await startAnthropic();
    const wire = await adapter.wire?.(api.url);
    const stop = async (): Promise<void> => {
      await wire?.close();
      await api.close();
    };
    onTestFinished(async () => {
      await stop();
      expect([...api.selfViolations, ...(wire?.violations ?? [])]).toEqual([]);
    });
    const { identityToken } = adapter;
    const { languageModel } = lazyProvider(adapter.settings(wire?.url ?? api.url), {
      retryDelayMs: 1,
      ...(identityToken === undefined ? {} : { identityToken }),
      ...options,
    });
    return { api, model: languageModel, stop };
  }

  describe(`${name}: replies`, () => {
    test("a text reply comes whole, with its usage and its request id", async () => {
      const { api, model } = await start();
      api.script([{ content: ["Hello there, this is more than one piece of text."] }]);
      const response = await model.respond(ask("hi"));
      expect(response.content).toEqual([
        { type: "text", text: "Hello there, this is more than one piece of text." },
      ]);
      expect(response).toMatchObject({
        stopReason: "end_turn",
        rawStopReason: null,
        model: "claude-haiku-5-5",
        usage: { cacheWrite5mTokens: 0, cacheWrite1hTokens: 0, cacheReadTokens: 0 },
      });
      expect(response.usage.inputTokens).toBeGreaterThan(0);
      expect(response.usage.outputTokens).toBeGreaterThan(1);
      expect(response.requestId).toEqual(requestId);
      expect(api.violations).toEqual([]);
    });

    test("a tool loop of three turns sends thinking and unknown blocks back unchanged", async () => {
      const { api, model } = await start();
      api.script([
        {
          content: [
            { type: "thinking", thinking: "I should look at the file before anything else is done." },
            "Looking.",
            { type: "tool_use", name: "search", input: { pattern: "parseDate", deep: { a: [1, "ä"] } } },
          ],
        },
        {
          content: [
            { type: "raw", block: { type: "redacted_thinking", data: "c2VjcmV0" } },
            { type: "tool_use", name: "search", input: { pattern: "a" } },
            { type: "tool_use", name: "search", input: { pattern: "b" } },
          ],
        },
        { content: ["Done."] },
      ]);
      const messages: Message[] = [user("fix it")];
      const inputs: unknown[] = [];
      for (let turn = 0; turn < 3; turn++) {
        const response = await model.respond({ ...ask(""), messages });
        messages.push({ role: "assistant", content: response.content });
        const calls = response.content.filter((block) => block.type === "tool_use");
        inputs.push(...calls.map((call) => call.input));
        if (response.stopReason !== "tool_use") break;
        messages.push({
          role: "user",
          content: calls.map((call) => ({
            type: "tool_result",
            toolUseId: call.id,
            text: "",
            isError: turn === 1,
          })),
        });
      }
      // The fake refuses a thinking block whose text or signature changed.
      expect(api.violations).toEqual([]);
      expect(inputs).toEqual([
        { pattern: "parseDate", deep: { a: [1, "ä"] } },
        { pattern: "a" },
        { pattern: "b" },
      ]);
      const last = api.journal.at(-1)?.body?.messages ?? [];
      expect(last[1]?.content).toMatchObject([{ type: "thinking" }, { type: "text" }, { type: "tool_use" }]);
      expect(last[3]?.content).toMatchObject([{ type: "redacted_thinking", data: "c2VjcmV0" }, {}, {}]);
      expect(messages.at(-1)?.content).toEqual([{ type: "text", text: "Done." }]);
    });

    test("cache breakpoints make the second call read what the first one wrote, per model", async () => {
      const { api, model } = await start();
      api.script((): { content: string[] } => ({ content: ["ok"] }));
      const long = "All of this is the stable part of the prompt. ".repeat(100);
      const request: ModelRequest = { ...ask("hi"), system: [{ type: "text", text: long, cache: true }] };
      const first = await model.respond(request);
      const second = await model.respond(request);
      const other = await model.respond({ ...request, model: idAt(kind, "claude-sonnet-5-5") });
      expect(first.usage.cacheWrite5mTokens).toBeGreaterThan(1000);
      expect(first.usage).toMatchObject({ cacheReadTokens: 0, cacheWrite1hTokens: 0 });
      expect(second.usage).toMatchObject({
        cacheWrite5mTokens: 0,
        cacheReadTokens: first.usage.cacheWrite5mTokens,
        inputTokens: first.usage.inputTokens,
      });
      expect(other.usage.cacheReadTokens).toBe(0);
      expect(promptTokens(second.usage)).toEqual(promptTokens(first.usage));
    });

    test("of more than four cache breakpoints the first and the last three are kept", async () => {
      const { api, model } = await start();
      api.script([{ content: ["ok"] }]);
      await model.respond({
        ...ask(""),
        system: [{ type: "text", text: "system", cache: true }],
        messages: [
          {
            role: "user",
            content: ["1", "2", "3", "4", "5"].map((text) => ({ type: "text", text, cache: true })),
          },
        ],
      });
      const body = api.journal[0]?.body;
      expect(body?.system).toMatchObject([{ cache_control: { type: "ephemeral" } }]);
      const content = body?.messages[0]?.content;
      expect(Array.isArray(content) && content.map((block) => "cache_control" in block)).toEqual([
        false,
        false,
        true,
        true,
        true,
      ]);
    });

    test.each([
      ["end_turn", "end_turn", null],
      ["tool_use", "tool_use", null],
      ["max_tokens", "max_tokens", null],
      ["refusal", "refusal", null],
      ["pause_turn", "pause_turn", null],
      ["model_context_window_exceeded", "model_context_window_exceeded", null],
      ["stop_sequence", "stop_sequence", null],
      ["out_of_ink", "unknown", "out_of_ink"],
    ])("stop reason %s is %s", async (raw, stopReason, rawStopReason) => {
      const { api, model } = await start();
      api.script([{ content: ["x"], stopReason: raw, unchecked: true }]);
      expect(await model.respond(ask("hi"))).toMatchObject({ stopReason, rawStopReason });
    });

    test("a refusal says why", async () => {
      const { api, model } = await start();
      api.script([
        {
          content: [],
          stopReason: "refusal",
          stopDetails: { type: "refusal", category: "cyber", explanation: "looks like an exploit" },
        },
      ]);
      expect(await model.respond(ask("hi"))).toMatchObject({
        content: [],
        stopExplanation: "cyber: looks like an exploit",
      });
    });

    test("a paused reply can be sent back to go on", async () => {
      const { api, model } = await start();
      api.script([{ content: ["half"], stopReason: "pause_turn" }, { content: ["whole"] }]);
      const first = await model.respond(ask("hi"));
      await model.respond({
        ...ask(""),
        messages: [user("hi"), { role: "assistant", content: first.content }],
      });
      expect(api.violations).toEqual([]);
    });

    test("half a tool input can't pass for a whole one", async () => {
      const { api, model } = await start();
      const input = { command: "create", path: "a.ts", file_text: "one\ntwo\nthree" };
      api.script([
        {
          content: [{ type: "tool_use", name: "search", input }],
          stopReason: "max_tokens",
          cutToolInputAt: 50,
        },
      ]);
      const response = await model.respond(ask("hi"));
      expect(response.content).toMatchObject([
        { type: "tool_use", input: { INVALID_JSON: JSON.stringify(input).slice(0, 50) } },
      ]);
    });

    test("unknown block types are kept, empty text and halves of characters are not sent", async () => {
      const { api, model } = await start();
      api.script([
        { content: [{ type: "raw", block: { type: "hologram", depth: 3 } }, "ok"], unchecked: true },
        { content: ["ok"] },
      ]);
      const { content } = await model.respond(ask("hi"));
      expect(content[0]).toEqual({ type: "opaque", value: { type: "hologram", depth: 3 } });
      await model.respond({
        ...ask(""),
        system: [{ type: "text", text: " \n" }],
        messages: [
          user("hi"),
          { role: "assistant", content: [{ type: "text", text: "" }] },
          user("cut \ud83d"),
        ],
      });
      expect(api.violations).toEqual([]);
    });

    test("progress is told as it comes", async () => {
      const progress: ModelProgress[] = [];
      const { api, model } = await start({ onProgress: (event) => progress.push(event) });
      api.script([
        { error: { status: 529, type: "overloaded_error" } },
        { content: ["Hello", { type: "tool_use", name: "search", input: {} }] },
      ]);
      await model.respond(ask("hi"));
      expect(progress.map((event) => event.type)).toEqual(["retry", "text", "tool"]);
    });
  });

  describe(`${name}: requests`, () => {
    test("effort is sent where the model takes it, and nothing that the newest models refuse", async () => {
      const { api, model } = await start();
      api.script(() => ({ content: ["ok"] }));
      await model.respond({ ...ask("hi"), effort: "high" });
      await model.respond({ ...ask("hi"), effort: "high", model: idAt(kind, "claude-haiku-4-5") });
      await model.respond({ ...ask("hi"), tools: [EDITOR, SEARCH] });
      expect(api.violations).toEqual([]);
      expect(api.journal.map((entry) => entry.body?.output_config)).toEqual([
        { effort: "high" },
        undefined,
        undefined,
      ]);
      expect(api.journal[2]?.body?.tools?.[0]).toEqual({
        type: "text_editor_20250728",
        name: "str_replace_based_edit_tool",
      });
      const sent = Object.keys(api.journal[0]?.body ?? {});
      expect(sent.toSorted()).toEqual([
        "max_tokens",
        "messages",
        "model",
        "output_config",
        "stream",
        "system",
        "tools",
      ]);
    });
  });

  describe(`${name}: failures`, () => {
    const failures: [string, ErrorTurn["error"], ProviderError["failure"], number, RegExp][] = [
      ["400", { status: 400, type: "invalid_request_error", message: "bad" }, "bad-request", 1, /bad/],
      [
        "prompt too long",
        { status: 400, type: "invalid_request_error", message: "prompt is too long: 9 tokens > 8 maximum" },
        "too-large",
        1,
        /too large/,
      ],
      [
        "own spend limit",
        {
          status: 400,
          type: "invalid_request_error",
          message: "You have reached your specified API usage limits. You will regain access on 2026-12-01.",
        },
        "spend-limit",
        1,
        /spend limit/,
      ],
      ["401", { status: 401, type: "authentication_error" }, "authentication", 1, adapter.credentials],
      ["402", { status: 402, type: "billing_error" }, "spend-limit", 1, /spend limit/],
      ["403", { status: 403, type: "permission_error" }, "permission", 1, /may not do/],
      ["404", { status: 404, type: "not_found_error", message: "model: x" }, "not-found", 1, /model: x/],
      ["408", { status: 408, type: "invalid_request_error" }, "timeout", 3, /408/],
      ["409", { status: 409, type: "conflict_error" }, "server", 3, /409/],
      ["413", { status: 413, type: "invalid_request_error" }, "too-large", 1, /too large/],
      ["429", { status: 429, type: "rate_limit_error" }, "rate-limit", 3, /limits our rate/],
      [
        "429 spend limit",
        { status: 429, type: "rate_limit_error", code: "enforced_spend_limit_reached" },
        "spend-limit",
        1,
        /raise it/,
      ],
      [
        "429 spend limit, told to retry",
        {
          status: 429,
          type: "rate_limit_error",
          code: "enforced_spend_limit_reached",
          headers: { "x-should-retry": "true", "retry-after": "0" },
        },
        "spend-limit",
        1,
        /raise it/,
      ],
      ["500", { status: 500, type: "api_error" }, "server", 3, /500/],
      [
        "503 no retry",
        { status: 503, type: "api_error", headers: { "x-should-retry": "false" } },
        "server",
        1,
        /503/,
      ],
      ["504", { status: 504, type: "timeout_error" }, "timeout", 3, /504/],
      ["529", { status: 529, type: "overloaded_error" }, "overloaded", 3, /overloaded/],
    ];
    const lacks = new Set(adapter.lacks);
    test.each(failures.filter(([failure]) => !lacks.has(failure)))(
      "%s",
      async (_name, error, failure, tries, message) => {
        const { api, model } = await start();
        api.script(() => ({ error }));
        const thrown = await failureOf(model.respond(ask("hi")));
        expect(thrown).toMatchObject({ failure, retryable: tries > 1, calls: [] });
        expect(thrown.message).toMatch(message);
        expect(thrown.requestId).toEqual(requestId);
        expect(api.journal).toHaveLength(tries);
      },
    );

    test("a retry that works leaves no trace but its usage", async () => {
      const { api, model } = await start();
      api.script([
        { error: { status: 500, type: "api_error" } },
        { error: { status: 429, type: "rate_limit_error", headers: { "retry-after-ms": "5" } } },
        { content: ["ok"], usage: { input_tokens: 10, output_tokens: 3 } },
      ]);
      expect(await model.respond(ask("hi"))).toMatchObject({
        usage: { inputTokens: 10, outputTokens: 3 },
        calls: [{ inputTokens: 10, outputTokens: 3 }],
      });
    });

    test.each([
      ["retry-after", () => "0.3"],
      ["retry-after-ms", () => "300"],
    ])("%s is waited for", async (header, value) => {
      const { api, model } = await start();
      api.script([
        { error: { status: 429, type: "rate_limit_error", headers: { [header]: value() } } },
        { content: ["ok"] },
      ]);
      const started = performance.now();
      await model.respond(ask("hi"));
      expect(performance.now() - started).toBeGreaterThan(290);
    });

    test("a wait too long for a running job fails at once and says so", async () => {
      const { api, model } = await start();
      api.script(() => ({
        error: { status: 429, type: "rate_limit_error", headers: { "retry-after": "3600" } },
      }));
      const thrown = await failureOf(model.respond(ask("hi")));
      expect(thrown).toMatchObject({ failure: "rate-limit", retryable: true });
      expect(thrown.message).toContain("3600 s");
      expect(api.journal).toHaveLength(1);
    });

    test("no retries when none are allowed", async () => {
      const { api, model } = await start({ maxRetries: 0 });
      api.script(() => ({ error: { status: 500, type: "api_error" } }));
      await failureOf(model.respond(ask("hi")));
      expect(api.journal).toHaveLength(1);
    });

    test("nobody listens", async () => {
      const { model, stop } = await start();
      await stop();
      expect(await failureOf(model.respond(ask("hi")))).toMatchObject({
        failure: "network",
        retryable: true,
        calls: [],
      });
    });
  });

  describe(`${name}: replies that break off are billed`, () => {
    const breaks = [
      ["dropped connection", { dropAfter: 4 }],
      ["stream that ends early", { truncateAfter: 4 }],
      ["overloaded in the middle", { errorAfter: { events: 4, type: "overloaded_error" } }],
      ["server error in the middle", { errorAfter: { events: 4, type: "api_error" } }],
    ] as const;
    test.each(breaks)("%s: the retry adds to what was seen", async (_name, broken) => {
      const { api, model } = await start();
      const usage = { input_tokens: 100, cache_read_input_tokens: 7 };
      api.script([
        { content: ["some words that will never be whole"], usage, ...broken },
        { content: ["whole"], usage: { ...usage, output_tokens: 30 } },
      ]);
      const response = await model.respond(ask("hi"));
      expect(response.content).toEqual([{ type: "text", text: "whole" }]);
      expect(response.usage).toMatchObject({
        inputTokens: 200,
        cacheReadTokens: 14,
        // How much the broken try wrote is not known; at least what both reported.
        outputTokens: undefined,
        atLeast: { outputTokens: 31 },
      });
      expect(response.calls).toMatchObject([
        { inputTokens: 100, outputTokens: undefined, atLeast: { outputTokens: 1 } },
        { inputTokens: 100, outputTokens: 30 },
      ]);
    });

    test.each(breaks)("%s every time: the error carries all tries", async (_name, broken) => {
      const { api, model } = await start();
      api.script(() => ({ content: ["some words"], usage: { input_tokens: 100 }, ...broken }));
      const thrown = await failureOf(model.respond(ask("hi")));
      expect(thrown).toMatchObject({
        retryable: true,
        calls: [{ inputTokens: 100 }, { inputTokens: 100 }, { inputTokens: 100 }],
      });
      expect(thrown.requestId).toEqual(requestId);
      expect(api.journal).toHaveLength(3);
    });

    test.each(breaks)("%s: billed no more often than is paid for", async (_name, broken) => {
      const { api, model } = await start();
      const reply = { content: ["some words"], usage: { input_tokens: 100 }, ...broken };
      api.script([{ error: { status: 529, type: "overloaded_error" } }, reply, { content: ["too much"] }]);
      const thrown = await failureOf(model.respond({ ...ask("hi"), maxBilledTries: 1 }));
      expect(thrown).toMatchObject({ retryable: true, calls: [{ inputTokens: 100 }] });
      expect(api.journal).toHaveLength(2);
    });

    test("lost before the reply was heard to begin, it is not known what is billed", async () => {
      const { api, model } = await start({ maxRetries: 1 });
      api.script(() => ({ content: ["x"], dropAfter: 0 }));
      expect(await failureOf(model.respond(ask("hi")))).toMatchObject({
        failure: "network",
        calls: [UNKNOWN_USAGE, UNKNOWN_USAGE],
      });
    });

    test("a spend limit in the middle of a reply is not tried again", async () => {
      const { api, model } = await start();
      api.script(() => ({ content: ["x"], errorAfter: { events: 3, type: "billing_error" } }));
      expect(await failureOf(model.respond(ask("hi")))).toMatchObject({ failure: "spend-limit" });
      expect(api.journal).toHaveLength(1);
    });

    test("a missing usage is unknown, not zero", async () => {
      const { api, model } = await start();
      api.script([{ content: ["x"], usage: null }]);
      const { usage } = await model.respond(ask("hi"));
      expect(usage).toEqual({
        inputTokens: undefined,
        outputTokens: undefined,
        cacheWrite5mTokens: undefined,
        cacheWrite1hTokens: undefined,
        cacheReadTokens: undefined,
      });
    });

    test("cache fields that are null are unknown; a total without its split is the 5-minute cache", async () => {
      const { api, model } = await start();
      api.script([
        { content: ["x"], usage: { cache_creation: null, cache_read_input_tokens: null } },
        { content: ["x"], usage: { cache_creation: null, cache_creation_input_tokens: null } },
        { content: ["x"], usage: { cache_creation: null, cache_creation_input_tokens: 9 } },
      ]);
      expect((await model.respond(ask("hi"))).usage.cacheReadTokens).toBeUndefined();
      expect((await model.respond(ask("hi"))).usage.cacheWrite5mTokens).toBeUndefined();
      expect((await model.respond(ask("hi"))).usage).toMatchObject({
        cacheWrite5mTokens: 9,
        cacheWrite1hTokens: 0,
      });
    });
  });

  describe(`${name}: stopping`, () => {
    test("a signal ends the call in the middle and keeps the usage so far", async () => {
      const { api, model } = await start({ onProgress: () => stop.abort() });
      const stop = new AbortController();
      api.script([{ content: ["word ".repeat(200)], usage: { input_tokens: 50 }, eventDelayMs: 10 }]);
      const thrown = await failureOf(model.respond(ask("hi"), stop.signal));
      expect(thrown).toMatchObject({ failure: "aborted", retryable: false, calls: [{ inputTokens: 50 }] });
      expect(api.journal).toHaveLength(1);
    });

    test("a signal ends the wait before a retry", async () => {
      const stop = new AbortController();
      const { api, model } = await start({ onProgress: () => stop.abort() });
      api.script(() => ({
        error: { status: 429, type: "rate_limit_error", headers: { "retry-after": "30" } },
      }));
      expect(await failureOf(model.respond(ask("hi"), stop.signal))).toMatchObject({ failure: "aborted" });
      expect(api.journal).toHaveLength(1);
    });

    test("a signal that is already set calls nobody", async () => {
      const { api, model } = await start();
      const thrown = await failureOf(model.respond(ask("hi"), AbortSignal.abort()));
      expect(thrown).toMatchObject({ failure: "aborted", calls: [] });
      expect(api.journal).toHaveLength(0);
    });

    test("a slow reply is no silence", async () => {
      const { api, model } = await start({ timeoutMs: 300 });
      api.script([{ content: ["word ".repeat(20)], eventDelayMs: 60 }]);
      const started = performance.now();
      expect(await model.respond(ask("hi"))).toMatchObject({ stopReason: "end_turn" });
      expect(performance.now() - started).toBeGreaterThan(400);
      expect(api.journal).toHaveLength(1);
    });

    test.each([
      ["before the headers", { delayMs: 400 }],
      ["between events", { eventDelayMs: 400 }],
    ])("silence %s ends the try", async (_name, slow) => {
      const { api, model } = await start({ timeoutMs: 100, maxRetries: 1 });
      api.script(() => ({ content: ["x"], ...slow }));
      expect(await failureOf(model.respond(ask("hi")))).toMatchObject({
        failure: "timeout",
        retryable: true,
        calls: [UNKNOWN_USAGE, UNKNOWN_USAGE],
      });
      expect(api.journal).toHaveLength(2);
    });
  });
}

const EDITOR = { name: "str_replace_based_edit_tool", providerType: "text_editor_20250728" } as const;
const SEARCH = {
  name: "search",
  description: "Searches the files.",
  inputSchema: { type: "object", properties: { pattern: { type: "string" } }, required: ["pattern"] },
};

function user(text: string): Message {
  return { role: "user", content: [{ type: "text", text }] };
}

async function failureOf(call: Promise<unknown>): Promise<ProviderError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
  throw new Error("the call did not fail");
}
