import type { ModelRequest, ModelResponse } from "./language-model.ts";

/** One request of a batch. `customId` ties its result to it: 1 to 64 of letters, digits, `_` and `-`. */
export interface BatchItem {
  customId: string;
  request: ModelRequest;
}

export interface BatchStatus {
  id: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** `gone`: it ended, and its results are not kept any longer. */
  state: "running" | "ended" | "gone";
  /** How many requests it holds. */
  requests: number;
}

export type BatchResult =
  | { customId: string; outcome: "succeeded"; response: ModelResponse }
  | { customId: string; outcome: "errored" | "expired" | "canceled"; error?: string };

/**
 * Requests that may wait a day, for half the price. Failures are `ProviderError`s. Nothing here is repeated by itself
 * when its answer was lost: a batch that was taken twice is paid for twice.
 */
export interface BatchModel {
  submit(items: readonly BatchItem[]): Promise<{ batchId: string }>;
  /** Undefined where the provider does not know it. */
  status(batchId: string): Promise<BatchStatus | undefined>;
  /** All that were created at that time (ISO 8601, UTC) or later, newest first, whoever submitted them. */
  since(time: string): Promise<readonly BatchStatus[]>;
  /** Of a batch that has ended. In no order. */
  results(batchId: string): AsyncIterable<BatchResult>;
}
