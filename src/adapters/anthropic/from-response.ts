import type { AssistantBlock } from "../../ports/language-model.ts";
import type { DraftBlock } from "./message-draft.ts";

/**
 * Content blocks by their type, never by position. Thinking and every type that we don't know become opaque, to be
 * sent back as they came: a changed thinking block is refused.
 */
export function fromBlocks(blocks: readonly DraftBlock[]): AssistantBlock[] {
  // A stream may leave holes where it skipped an index.
  return blocks.filter((block) => block !== undefined).map(fromBlock);
}

function fromBlock(block: DraftBlock): AssistantBlock {
  const { start } = block;
  switch (start.type) {
    case "text":
      return { type: "text", text: start.text + block.text };
    case "tool_use":
      return { type: "tool_use", id: start.id, name: start.name, input: toolInput(start.input, block.json) };
    case "thinking":
      return {
        type: "opaque",
        value: {
          ...start,
          thinking: start.thinking + block.thinking,
          signature: block.signature ?? start.signature,
        },
      };
    default:
      return { type: "opaque", value: start };
  }
}

/**
 * A tool's input is an object or it is not one: what was cut or is no object is wrapped as
 * https://platform.claude.com/docs/en/agents-and-tools/tool-use/fine-grained-tool-streaming advises, so that the
 * tool refuses it, the model sees why, and the block can still be sent back.
 */
function toolInput(started: unknown, json: string): Record<string, unknown> {
  if (json === "") return isObject(started) ? started : {};
  try {
    const input: unknown = JSON.parse(json);
    if (isObject(input)) return input;
  } catch {
    // Not whole JSON: the reply ended in the middle of it.
  }
  return { INVALID_JSON: json };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
