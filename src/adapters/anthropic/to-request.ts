import type Anthropic from "@anthropic-ai/sdk";

import { assertNever } from "../../domain/errors.ts";
import type { Effort } from "../../domain/ladder.ts";
import { acceptedEffort, BUNDLED_CATALOGUE } from "../../domain/model-catalogue.ts";
import { anthropicId } from "../../domain/provider-models.ts";
import type {
  AssistantBlock,
  ModelRequest,
  TextBlock,
  ToolDefinition,
  UserBlock,
} from "../../ports/language-model.ts";

/** https://platform.claude.com/docs/en/build-with-claude/prompt-caching */
const MAX_CACHE_BREAKPOINTS = 4;

/**
 * Our request → parameters of the Messages API. Never sent, because the 5.5 models refuse them: sampling parameters,
 * an assistant prefill, forced tool use, `thinking: enabled`.
 */
export function toRequest(request: ModelRequest): Anthropic.MessageCreateParamsStreaming {
  const system = request.system.filter(hasText);
  const messages = request.messages
    .map((message) => ({ role: message.role, content: message.content.filter(hasText) }))
    .filter((message) => message.content.length > 0);
  const breakpoints = chooseBreakpoints([...system, ...messages.flatMap((message) => message.content)]);
  const effort = effortFor(request.model, request.effort);
  return {
    model: request.model,
    max_tokens: request.maxOutputTokens,
    ...(effort === undefined ? {} : { output_config: { effort } }),
    ...(system.length === 0 ? {} : { system: system.map((block) => textParam(block, breakpoints)) }),
    ...(request.tools.length === 0 ? {} : { tools: request.tools.map(toolParam) }),
    messages: messages.map(({ role, content }) => ({
      role,
      content: content.map((block) => blockParam(block, breakpoints)),
    })),
    stream: true,
  };
}

/** A model that is known not to take effort gets none; one that we don't know gets what was asked for. */
function effortFor(model: string, wanted: Effort | undefined): Effort | undefined {
  if (wanted === undefined) return undefined;
  const id = anthropicId(model);
  const known = BUNDLED_CATALOGUE.models.find((bundled) => bundled.id === id);
  return acceptedEffort(known?.efforts, wanted);
}

type Block = AssistantBlock | UserBlock;

/** The API refuses empty text blocks, but models send them. */
function hasText(block: Block): boolean {
  return block.type !== "text" || block.text.trim() !== "";
}

/**
 * The blocks that may carry a cache breakpoint. Of too many the first stays, as the stable prefix is the dearest to
 * lose, and the last three: the moving end of the conversation and where the calls before this one left their cache.
 */
function chooseBreakpoints(blocks: readonly Block[]): ReadonlySet<Block> {
  const wanted = blocks.filter((block) => "cache" in block && block.cache);
  if (wanted.length <= MAX_CACHE_BREAKPOINTS) return new Set(wanted);
  return new Set([...wanted.slice(0, 1), ...wanted.slice(1 - MAX_CACHE_BREAKPOINTS)]);
}

function cacheControl(
  block: Block,
  breakpoints: ReadonlySet<Block>,
): { cache_control?: Anthropic.CacheControlEphemeral } {
  return breakpoints.has(block) ? { cache_control: { type: "ephemeral" } } : {};
}

function blockParam(block: Block, breakpoints: ReadonlySet<Block>): Anthropic.ContentBlockParam {
  switch (block.type) {
    case "text":
      return textParam(block, breakpoints);
    case "tool_use":
      return { type: "tool_use", id: block.id, name: block.name, input: block.input };
    case "tool_result":
      return {
        type: "tool_result",
        tool_use_id: block.toolUseId,
        ...(block.text === "" ? {} : { content: block.text.toWellFormed() }),
        ...(block.isError ? { is_error: true } : {}),
        ...cacheControl(block, breakpoints),
      };
    case "opaque":
      if (isBlockParam(block.value)) return block.value;
      throw new Error("an opaque block that did not come from this adapter");
    default:
      return assertNever(block);
  }
}

/** Half of a surrogate pair (a cut in the middle of an emoji) makes the whole request invalid: it is replaced. */
function textParam(block: TextBlock, breakpoints: ReadonlySet<Block>): Anthropic.TextBlockParam {
  return { type: "text", text: block.text.toWellFormed(), ...cacheControl(block, breakpoints) };
}

/** `fromBlocks` made it from a block of this API, which takes its blocks back in the shape it gave them. */
function isBlockParam(value: unknown): value is Anthropic.ContentBlockParam {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function toolParam(tool: ToolDefinition): Anthropic.ToolUnion {
  if ("providerType" in tool) return { type: tool.providerType, name: "str_replace_based_edit_tool" };
  return {
    name: tool.name,
    description: tool.description,
    input_schema: { ...tool.inputSchema, type: "object" },
  };
}
