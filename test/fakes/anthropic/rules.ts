import { createHash } from "node:crypto";

import type Anthropic from "@anthropic-ai/sdk";

import type { FakeModel } from "./models.ts";
import { promptTokens } from "./prompt-cache.ts";

/*
 * The Messages API's rules that types can't say. Messages follow the real API's.
 */

export interface RuleContext {
  model: FakeModel;
  /** True when the last assistant message may stand at the end: the reply before was `pause_turn`. */
  paused: boolean;
}

type MessageParams = Anthropic.MessageCreateParams;

/** Everything that the API would refuse about this request; empty: it would be answered. */
export function brokenRules(body: MessageParams, context: RuleContext): string[] {
  return [
    ...modelRules(body, context),
    ...toolRules(body.tools ?? []),
    ...conversationRules(body, context),
    ...cacheRules(body),
    ...textRules(body),
  ];
}

function modelRules(body: MessageParams, { model }: RuleContext): string[] {
  const broken: string[] = [];
  if (body.max_tokens > model.maxTokens) {
    broken.push(
      `max_tokens: ${body.max_tokens} > ${model.maxTokens}, which is the maximum allowed number of output tokens for ${model.id}`,
    );
  }
  if (body.max_tokens < 1) broken.push("max_tokens: must be greater than or equal to 1");
  const effort = body.output_config?.effort;
  if (typeof effort === "string" && !model.efforts.includes(effort)) {
    broken.push(`output_config.effort: ${model.id} does not support effort ${effort}`);
  }
  if (model.refusesForcedTools && (body.tool_choice?.type === "any" || body.tool_choice?.type === "tool")) {
    broken.push(`tool_choice: ${model.id} does not support forced tool use`);
  }
  if (model.refusesLegacyParameters && body.thinking?.type === "enabled") {
    broken.push(`thinking.type: ${model.id} does not support enabled; use adaptive`);
  }
  const tokens = promptTokens(body);
  if (tokens > model.maxInputTokens) {
    broken.push(`prompt is too long: ${tokens} tokens > ${model.maxInputTokens} maximum`);
  }
  return broken;
}

function toolRules(tools: readonly Anthropic.ToolUnion[]): string[] {
  const names = tools.flatMap((tool) => ("name" in tool && typeof tool.name === "string" ? [tool.name] : []));
  const broken = names
    .filter((name) => !/^[a-zA-Z0-9_-]{1,128}$/.test(name))
    .map((name) => `tools: name ${JSON.stringify(name)} should match pattern '^[a-zA-Z0-9_-]{1,128}$'`);
  if (new Set(names).size !== names.length) broken.push("tools: Tool names must be unique.");
  return broken;
}

function conversationRules(body: MessageParams, { model, paused }: RuleContext): string[] {
  const broken: string[] = [];
  if (body.messages.length === 0) return ["messages: at least one message is required"];
  if (body.messages[0]?.role !== "user") broken.push("messages.0: first message must use the user role");
  let open: string[] = [];
  for (const [index, message] of body.messages.entries()) {
    const blocks = blocksOf(message);
    if (blocks.length === 0) broken.push(`messages.${index}: all messages must have non-empty content`);
    const answered = blocks.flatMap((block) => (block.type === "tool_result" ? [block.tool_use_id] : []));
    for (const id of open.filter((toolUse) => !answered.includes(toolUse))) {
      broken.push(
        `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${id}`,
      );
    }
    for (const id of answered.filter((toolUse) => !open.includes(toolUse))) {
      broken.push(`messages.${index}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${id}`);
    }
    const firstOther = blocks.findIndex((block) => block.type !== "tool_result");
    if (firstOther >= 0 && blocks.slice(firstOther).some((block) => block.type === "tool_result")) {
      broken.push(`messages.${index}: tool_result blocks must come first`);
    }
    for (const block of blocks) broken.push(...thinkingRules(block, index, model));
    open = blocks.flatMap((block) => (block.type === "tool_use" ? [block.id] : []));
    if (new Set(open).size !== open.length) broken.push(`messages.${index}: \`tool_use\` ids must be unique`);
  }
  if (body.messages.at(-1)?.role === "assistant" && model.refusesLegacyParameters && !paused) {
    broken.push("This model does not support assistant message prefill.");
  }
  return broken;
}

/** A thinking block goes back to the model that made it, unchanged. */
function thinkingRules(block: Anthropic.ContentBlockParam, index: number, model: FakeModel): string[] {
  if (block.type !== "thinking" || block.signature === signThinking(model.id, block.thinking)) return [];
  return [`messages.${index}: Invalid \`signature\` in \`thinking\` block`];
}

/** The signature that binds a thinking block to its model and to its text. */
export function signThinking(model: string, thinking: string): string {
  return createHash("sha256").update(model).update("\0").update(thinking).digest("base64");
}

function cacheRules(body: MessageParams): string[] {
  const breakpoints =
    JSON.stringify({ ...body, cache_control: undefined }).split('"cache_control":{').length - 1;
  return breakpoints > 4
    ? [`A maximum of 4 blocks with cache_control may be provided. Found ${breakpoints}.`]
    : [];
}

function textRules(body: MessageParams): string[] {
  const broken: string[] = [];
  const system = typeof body.system === "string" ? [] : (body.system ?? []);
  if (system.some((block) => block.text.trim() === "")) {
    broken.push("system: text content blocks must be non-empty");
  }
  for (const [index, message] of body.messages.entries()) {
    if (blocksOf(message).some((block) => block.type === "text" && block.text.trim() === "")) {
      broken.push(`messages.${index}: text content blocks must be non-empty`);
    }
  }
  // JSON.stringify writes whole characters as they are and only halves of surrogate pairs as escapes.
  if (/(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/.test(JSON.stringify(body))) {
    broken.push("The request body is not valid JSON: no low surrogate in string");
  }
  return broken;
}

function blocksOf(message: Anthropic.MessageParam): Anthropic.ContentBlockParam[] {
  return typeof message.content === "string" ? [{ type: "text", text: message.content }] : message.content;
}
