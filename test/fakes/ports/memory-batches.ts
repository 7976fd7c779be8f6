import { ProviderError } from "../../../src/domain/errors.ts";
import type { BatchItem, BatchModel, BatchResult, BatchStatus } from "../../../src/ports/batch-model.ts";
import type { ModelResponse } from "../../../src/ports/language-model.ts";

/** Batches in memory, which end when a test says so. */
export class MemoryBatches implements BatchModel {
  readonly submitted: { status: BatchStatus; items: readonly BatchItem[]; results: BatchResult[] }[] = [];
  /** `lost`: the next batch is taken and its answer never comes; `refused`: it is not taken. */
  next: "taken" | "lost" | "refused" | "unreachable" = "taken";
  createdAt = "2026-11-23T10:00:00.000Z";

  async submit(items: readonly BatchItem[]): Promise<{ batchId: string }> {
    const how = this.next;
    this.next = "taken";
    if (how === "refused") throw new ProviderError("bad", { failure: "bad-request", retryable: false });
    if (how === "unreachable") throw new ProviderError("gone", { failure: "network", retryable: true });
    const id = `batch-${this.submitted.length + 1}`;
    const status: BatchStatus = { id, createdAt: this.createdAt, state: "running", requests: items.length };
    this.submitted.push({ status, items, results: [] });
    if (how === "lost")
      throw new ProviderError("the answer was lost", { failure: "network", retryable: true });
    return { batchId: id };
  }

  end(id: string, answer: (customId: string) => string = () => '{"worth": true, "reason": "clear"}'): void {
    const batch = this.#find(id);
    if (batch === undefined) throw new Error(`no ${id}`);
    batch.status = { ...batch.status, state: "ended" };
    batch.results = batch.items.map(({ customId }): BatchResult => {
      const text = answer(customId);
      if (text === "errored" || text === "expired" || text === "canceled") return { customId, outcome: text };
      return { customId, outcome: "succeeded", response: responseOf(text) };
    });
  }

  forget(id: string): void {
    const batch = this.#find(id);
    if (batch !== undefined) batch.status = { ...batch.status, state: "gone" };
  }

  async status(batchId: string): Promise<BatchStatus | undefined> {
    return this.#find(batchId)?.status;
  }

  async since(time: string): Promise<readonly BatchStatus[]> {
    return this.submitted.map((each) => each.status).filter((status) => status.createdAt >= time);
  }

  async *results(batchId: string): AsyncIterable<BatchResult> {
    yield* this.#find(batchId)?.results ?? [];
  }

  #find(id: string) {
    return this.submitted.find((each) => each.status.id === id);
  }
}

export function responseOf(text: string): ModelResponse {
  const usage = {
    inputTokens: 2_000,
    outputTokens: 100,
    cacheWrite5mTokens: 0,
    cacheWrite1hTokens: 0,
    cacheReadTokens: 0,
  };
  return {
    content: [{ type: "text", text }],
    stopReason: "end_turn",
    rawStopReason: null,
    usage,
    calls: [usage],
    model: "claude-haiku-5-5",
    requestId: undefined,
  };
}
