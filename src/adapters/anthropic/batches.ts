import type Anthropic from "@anthropic-ai/sdk";

import { ProviderError } from "../../domain/errors.ts";
import type { BatchModel, BatchResult, BatchStatus } from "../../ports/batch-model.ts";
import type { ModelResponse } from "../../ports/language-model.ts";
import { callApi } from "./call-api.ts";
import { fromBlocks } from "./from-response.ts";
import { toStopReason } from "./stop-reason.ts";
import { toRequest } from "./to-request.ts";
import { toUsage } from "./usage.ts";

const PAGE_SIZE = 100;
/** Reading may be repeated, submitting may not. */
const READING = { maxRetries: 2 };

/** The Message Batches API (https://platform.claude.com/docs/en/build-with-claude/batch-processing). */
export function anthropicBatches(client: Pick<Anthropic, "messages">): BatchModel {
  const { batches } = client.messages;
  return {
    async submit(items) {
      const requests = items.map(({ customId, request }) => {
        const { stream: _, ...params } = toRequest(request);
        return { custom_id: customId, params };
      });
      const { id } = await callApi(() => batches.create({ requests }));
      return { batchId: id };
    },

    async status(batchId) {
      try {
        return statusOf(await callApi(() => batches.retrieve(batchId, undefined, READING)));
      } catch (error) {
        if (error instanceof ProviderError && error.failure === "not-found") return undefined;
        throw error;
      }
    },

    async since(time) {
      return callApi(async () => {
        const found: BatchStatus[] = [];
        // Newest first, so the first one that is too old ends it.
        for await (const batch of batches.list({ limit: PAGE_SIZE }, READING)) {
          if (Date.parse(batch.created_at) < Date.parse(time)) break;
          found.push(statusOf(batch));
        }
        return found;
      });
    },

    async *results(batchId) {
      const lines = await callApi(() => batches.results(batchId, undefined, READING));
      const read = lines[Symbol.asyncIterator]();
      for (;;) {
        const next = await callApi(() => read.next());
        if (next.done === true) return;
        yield resultOf(next.value);
      }
    },
  };
}

function statusOf(batch: Anthropic.Messages.MessageBatch): BatchStatus {
  const counts = batch.request_counts;
  return {
    id: batch.id,
    createdAt: batch.created_at,
    state: batch.processing_status !== "ended" ? "running" : batch.archived_at === null ? "ended" : "gone",
    requests: counts.processing + counts.succeeded + counts.errored + counts.canceled + counts.expired,
  };
}

function resultOf({
  custom_id: customId,
  result,
}: Anthropic.Messages.MessageBatchIndividualResponse): BatchResult {
  switch (result.type) {
    case "succeeded":
      return { customId, outcome: "succeeded", response: responseOf(result.message) };
    case "errored":
      return { customId, outcome: "errored", error: result.error.error.message };
    case "expired":
    case "canceled":
      return { customId, outcome: result.type };
  }
}

function responseOf(message: Anthropic.Message): ModelResponse {
  const usage = toUsage(message.usage, true);
  return {
    content: fromBlocks(
      message.content.map((start) => ({ start, text: "", json: "", thinking: "", signature: undefined })),
    ),
    ...toStopReason(message.stop_reason),
    usage,
    calls: [usage],
    model: message.model,
    requestId: undefined,
  };
}
