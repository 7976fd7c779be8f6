import type Anthropic from "@anthropic-ai/sdk";

import type { ReportedUsage } from "./usage.ts";
import { mergeReportedUsage } from "./usage.ts";

/** A content block while it streams in: as it started, and the parts that came since. */
export interface DraftBlock {
  start: Anthropic.ContentBlock;
  text: string;
  /** JSON text of a tool's input; empty when the block started with its input whole. */
  json: string;
  thinking: string;
  signature: string | undefined;
}

/** A reply while it streams in. */
export interface MessageDraft {
  model: string;
  blocks: DraftBlock[];
  stopReason: string | null;
  stopExplanation: string | undefined;
  usage: ReportedUsage;
  /** True once `message_delta` has given the last output count. */
  outputCounted: boolean;
  /** True once `message_stop` came: a stream that ends before it was cut. */
  complete: boolean;
}

/**
 * Takes one event into the reply; `undefined` before `message_start`. Kept apart from the SDK's own accumulator
 * because that one parses a tool's input leniently: an edit cut in the middle would look like a whole one.
 * Event and block types that we don't know are skipped or kept as they started, as the API asks of clients
 * (https://platform.claude.com/docs/en/build-with-claude/streaming).
 */
export function applyEvent(
  draft: MessageDraft | undefined,
  event: Anthropic.RawMessageStreamEvent,
): MessageDraft | undefined {
  if (event.type === "message_start") {
    return {
      model: event.message.model,
      blocks: [],
      stopReason: null,
      stopExplanation: undefined,
      usage: mergeReportedUsage({}, event.message.usage ?? {}),
      outputCounted: false,
      complete: false,
    };
  }
  if (draft === undefined) return undefined;
  switch (event.type) {
    case "content_block_start":
      draft.blocks[event.index] = {
        start: event.content_block,
        text: "",
        json: "",
        thinking: "",
        signature: undefined,
      };
      break;
    case "content_block_delta": {
      const block = draft.blocks[event.index];
      if (block !== undefined) applyDelta(block, event.delta);
      break;
    }
    case "message_delta":
      draft.stopReason = event.delta.stop_reason;
      draft.stopExplanation = explanationOf(event.delta.stop_details);
      draft.usage = mergeReportedUsage(draft.usage, event.usage ?? {});
      draft.outputCounted = typeof event.usage?.output_tokens === "number";
      break;
    case "message_stop":
      draft.complete = true;
      break;
    case "content_block_stop":
    default:
      break;
  }
  return draft;
}

function applyDelta(block: DraftBlock, delta: Anthropic.RawContentBlockDelta): void {
  switch (delta.type) {
    case "text_delta":
      block.text += delta.text;
      break;
    case "input_json_delta":
      block.json += delta.partial_json;
      break;
    case "thinking_delta":
      block.thinking += delta.thinking;
      break;
    case "signature_delta":
      block.signature = delta.signature;
      break;
    case "citations_delta":
    default:
      break;
  }
}

function explanationOf(details: Anthropic.RefusalStopDetails | null | undefined): string | undefined {
  const words = [details?.category, details?.explanation].filter(
    (word) => typeof word === "string" && word !== "",
  );
  return words.length === 0 ? undefined : words.join(": ");
}
