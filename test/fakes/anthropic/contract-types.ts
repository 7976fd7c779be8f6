/*
 * What of the SDK's published types the fake holds requests, and its own replies, against. These names are the
 * definitions of the JSON Schema that `contract.ts` generates from this file; no code imports it.
 */
import type {
  BatchCreateParams,
  MessageBatch,
  MessageBatchIndividualResponse,
} from "@anthropic-ai/sdk/resources/messages/batches.js";
import type {
  Message,
  MessageCountTokensParams,
  MessageCreateParamsNonStreaming,
  MessageCreateParamsStreaming,
  MessageTokensCount,
  RawMessageStreamEvent,
} from "@anthropic-ai/sdk/resources/messages/messages.js";
import type { ModelInfo } from "@anthropic-ai/sdk/resources/models.js";
import type { ErrorType } from "@anthropic-ai/sdk/resources/shared.js";

export type WholeRequest = MessageCreateParamsNonStreaming;
export type StreamRequest = MessageCreateParamsStreaming;
export type CountRequest = MessageCountTokensParams;
export type WholeReply = Message;
export type StreamEvent = RawMessageStreamEvent;
export type CountReply = MessageTokensCount;

export interface BatchRequest {
  requests: BatchCreateParams["requests"];
}
export type BatchReply = MessageBatch;
export type BatchLine = MessageBatchIndividualResponse;

export interface BatchPage {
  data: MessageBatch[];
  has_more: boolean;
  first_id: string | null;
  last_id: string | null;
}

export interface ModelPage {
  data: ModelInfo[];
  has_more: boolean;
  first_id: string | null;
  last_id: string | null;
}

/** The SDK's `ErrorResponse` lacks `details`, which its error classes read. */
export interface ErrorReply {
  type: "error";
  error: { type: ErrorType; message: string; details?: { error_code: string } };
  request_id: string | null;
}
