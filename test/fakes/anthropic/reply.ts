import { randomUUID } from "node:crypto";

import type Anthropic from "@anthropic-ai/sdk";

import type { PromptUsage } from "./prompt-cache.ts";
import { tokensOfText } from "./prompt-cache.ts";
import { signThinking } from "./rules.ts";
import type { ReplyTurn, TurnBlock } from "./script.ts";

/** A reply as the API would send it whole. `unknown` members: a scenario may break the types on purpose. */
export type Reply = Omit<Anthropic.Message, "content" | "stop_reason" | "usage"> & {
  content: Record<string, unknown>[];
  stop_reason: string | null;
  usage: Anthropic.Usage | null;
};

/** An event of the stream, by its name. */
export type StreamEvent = { type: string } & Record<string, unknown>;

export function buildReply(turn: ReplyTurn, model: string, prompt: PromptUsage): Reply {
  const content = turn.content.map((block) => toContent(block, model));
  const usesTool = content.some((block) => block["type"] === "tool_use");
  return {
    id: `msg_${randomUUID().slice(0, 8)}`,
    type: "message",
    role: "assistant",
    model,
    content,
    stop_reason: turn.stopReason ?? (usesTool ? "tool_use" : "end_turn"),
    stop_sequence: null,
    stop_details: turn.stopDetails ?? null,
    container: null,
    diagnostics: null,
    usage: turn.usage === null ? null : { ...simulatedUsage(content, prompt), ...turn.usage },
  };
}

function simulatedUsage(content: readonly unknown[], prompt: PromptUsage): Anthropic.Usage {
  return {
    input_tokens: prompt.input,
    output_tokens: tokensOfText(JSON.stringify(content)),
    cache_creation_input_tokens: prompt.cacheWrite5m + prompt.cacheWrite1h,
    cache_read_input_tokens: prompt.cacheRead,
    cache_creation: {
      ephemeral_5m_input_tokens: prompt.cacheWrite5m,
      ephemeral_1h_input_tokens: prompt.cacheWrite1h,
    },
    inference_geo: null,
    output_tokens_details: null,
    server_tool_use: null,
    service_tier: "standard",
    speed: null,
  };
}

function toContent(block: TurnBlock, model: string): Record<string, unknown> {
  if (typeof block === "string") return { type: "text", text: block, citations: null };
  switch (block.type) {
    case "thinking":
      return { type: "thinking", thinking: block.thinking, signature: signThinking(model, block.thinking) };
    case "tool_use":
      return {
        type: "tool_use",
        id: block.id ?? `toolu_${randomUUID().slice(0, 8)}`,
        name: block.name,
        input: block.input,
        caller: { type: "direct" },
      };
    case "raw":
      return block.block;
    default:
      throw new Error(`unknown block ${JSON.stringify(block)}`);
  }
}

/** The reply as the API streams it: text, tool input and thinking in pieces, usage at the start and at the end. */
export function toEvents(reply: Reply, turn: ReplyTurn): StreamEvent[] {
  const startUsage = reply.usage === null ? null : { ...reply.usage, output_tokens: 1 };
  return [
    {
      type: "message_start",
      message: { ...reply, content: [], stop_reason: null, stop_details: null, usage: startUsage },
    },
    { type: "ping" },
    ...reply.content.flatMap((block, index) => blockEvents(block, index, turn)),
    {
      type: "message_delta",
      delta: {
        stop_reason: reply.stop_reason,
        stop_sequence: null,
        stop_details: reply.stop_details,
        container: null,
      },
      usage: reply.usage === null ? null : finalUsage(reply.usage),
    },
    { type: "message_stop" },
  ];
}

function finalUsage(usage: Anthropic.Usage): Anthropic.MessageDeltaUsage {
  return {
    input_tokens: usage.input_tokens,
    output_tokens: usage.output_tokens,
    cache_creation_input_tokens: usage.cache_creation_input_tokens,
    cache_read_input_tokens: usage.cache_read_input_tokens,
    output_tokens_details: null,
    server_tool_use: null,
  };
}

function blockEvents(block: Record<string, unknown>, index: number, turn: ReplyTurn): StreamEvent[] {
  const delta = (change: Record<string, unknown>): StreamEvent => ({
    type: "content_block_delta",
    index,
    delta: change,
  });
  const framed = (start: Record<string, unknown>, deltas: StreamEvent[]): StreamEvent[] => [
    { type: "content_block_start", index, content_block: start },
    ...deltas,
    { type: "content_block_stop", index },
  ];
  switch (block["type"]) {
    case "text":
      return framed(
        { ...block, text: "" },
        pieces(String(block["text"])).map((text) => delta({ type: "text_delta", text })),
      );
    case "tool_use": {
      const json = JSON.stringify(block["input"]).slice(0, turn.cutToolInputAt);
      return framed(
        { ...block, input: {} },
        pieces(json).map((partial) => delta({ type: "input_json_delta", partial_json: partial })),
      );
    }
    case "thinking":
      return framed({ ...block, thinking: "", signature: "" }, [
        ...pieces(String(block["thinking"])).map((thinking) => delta({ type: "thinking_delta", thinking })),
        delta({ type: "signature_delta", signature: block["signature"] }),
      ]);
    default:
      return framed(block, []);
  }
}

function pieces(text: string): string[] {
  return text.match(/[^]{1,24}/gu) ?? [];
}
