import type { Effort } from "../domain/ladder.ts";
import type { ModelInfo } from "../domain/model-catalogue.ts";
import type { Usage } from "../domain/usage.ts";

/** Plain text. `cache` asks the provider to keep the prompt up to and including this block. */
export interface TextBlock {
  type: "text";
  text: string;
  cache?: boolean;
}

export interface ToolUseBlock {
  type: "tool_use";
  id: string;
  name: string;
  /** As the model wrote it: unknown until the tool has parsed it. */
  input: unknown;
}

export interface ToolResultBlock {
  type: "tool_result";
  toolUseId: string;
  text: string;
  isError: boolean;
  cache?: boolean;
}

/** Anything the provider wants back unchanged (thinking, server tools). Bound to the model that made it. */
export interface OpaqueBlock {
  type: "opaque";
  value: unknown;
}

export type AssistantBlock = TextBlock | ToolUseBlock | OpaqueBlock;
export type UserBlock = TextBlock | ToolResultBlock;

export type Message =
  | { role: "user"; content: UserBlock[] }
  | { role: "assistant"; content: AssistantBlock[] };

/** A tool with a JSON Schema of ours, or one whose schema the provider knows by `providerType`. */
export type ToolDefinition =
  | { name: string; description: string; inputSchema: Record<string, unknown> }
  | { name: string; providerType: "text_editor_20250728" };

export type StopReason =
  | "end_turn"
  | "tool_use"
  | "max_tokens"
  | "refusal"
  | "pause_turn"
  | "model_context_window_exceeded"
  | "stop_sequence"
  | "unknown";

export interface ModelRequest {
  model: string;
  effort?: Effort;
  /** Cap on this one response, thinking included. */
  maxOutputTokens: number;
  /**
   * How often this may be billed: a reply that broke off after it began is, and so is its retry. Not sent. Absent: as
   * often as the adapter retries.
   */
  maxBilledTries?: number;
  system: TextBlock[];
  tools: ToolDefinition[];
  messages: Message[];
}

export interface ModelResponse {
  content: AssistantBlock[];
  stopReason: StopReason;
  /** The provider's own word for a stop reason that we do not know. */
  rawStopReason: string | null;
  /** What the provider says about a refusal, where it says anything. */
  stopExplanation?: string;
  /** Sum over all tries, for showing and for limits. */
  usage: Usage;
  /**
   * Each billed try by itself, the answering one last. Price these and add the costs: a long-prompt band belongs to
   * one request, so pricing the sum is wrong after a retry. Absent: there was one try.
   */
  calls?: readonly Usage[];
  /** The model that answered, as it names itself. */
  model: string;
  requestId: string | undefined;
}

export interface LanguageModel {
  /**
   * One request, streamed inside, whole outside. Failures are `ProviderError`s that carry what was already billed:
   * retries happen in the adapter, and the usage of each failed try is in what is returned or thrown. A try that
   * broke off has an unknown output count, with what was seen of it in `atLeast`. A tool input that is not whole JSON
   * (the reply was cut) arrives as `{ INVALID_JSON: "…" }`, so that it can't pass for a valid one.
   */
  respond(request: ModelRequest, signal?: AbortSignal): Promise<ModelResponse>;
}

export interface ModelCatalogue {
  /** All models, newest first. Throws `ProviderError` when the provider does not answer. */
  list(): Promise<ModelInfo[]>;
}
