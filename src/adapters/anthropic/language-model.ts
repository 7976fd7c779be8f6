import { setTimeout as sleep } from "node:timers/promises";

import type Anthropic from "@anthropic-ai/sdk";

import { ProviderError } from "../../domain/errors.ts";
import type { Usage } from "../../domain/usage.ts";
import { addUsage, UNKNOWN_USAGE } from "../../domain/usage.ts";
import type { LanguageModel, ModelResponse } from "../../ports/language-model.ts";
import { DEFAULT_TIMEOUT_MS, type MessagesClient } from "./clients/messages-client.ts";
import type { CallFailure } from "./error.ts";
import { mayBeBilled, stopped } from "./error.ts";
import { fromBlocks } from "./from-response.ts";
import type { MessageDraft } from "./message-draft.ts";
import type { ProviderWords } from "./provider.ts";
import { toStopReason } from "./stop-reason.ts";
import { streamMessage } from "./stream-message.ts";
import { toRequest } from "./to-request.ts";
import { toUsage } from "./usage.ts";

/** What happens during a call, for somebody who watches. Text is the model's own: untrusted. */
export type ModelProgress =
  | { type: "text"; text: string }
  | { type: "tool"; name: string }
  | { type: "retry"; reason: string; waitMs: number };

export interface LanguageModelOptions {
  client: MessagesClient;
  words: ProviderWords;
  /** Tries after the first one; 2 unless given. */
  maxRetries?: number;
  /** Longest silence of the provider, milliseconds; 10 minutes unless given, as thinking may take that long. */
  timeoutMs?: number;
  onProgress?: (progress: ModelProgress) => void;
  /** First wait between tries where the provider names none, milliseconds; doubles each time. 500 unless given. */
  retryDelayMs?: number;
}

const DEFAULT_MAX_RETRIES = 2;
const DEFAULT_RETRY_DELAY_MS = 500;
/** A job that waits is paid by the minute: asked to wait longer, the call fails and the sweep comes back later. */
const LONGEST_WAIT_MS = 60_000;

/**
 * The Messages API, streamed, as a `LanguageModel`, whichever cloud serves it.
 *
 * One retry loop for all failures, in place of the SDK's: the SDK forgets a reply that was cut after it began, though
 * it is billed, and retries a spend limit, as it looks at the status only. It keeps to the SDK's habits otherwise:
 * two retries, `retry-after`, `x-should-retry`, exponential back-off with jitter.
 */
export function messagesLanguageModel(options: LanguageModelOptions): LanguageModel {
  const { client, words } = options;
  const retries = options.maxRetries ?? DEFAULT_MAX_RETRIES;
  return {
    async respond(request, signal) {
      const body = toRequest(request);
      const calls: Usage[] = [];
      for (let attempt = 0; ; attempt++) {
        if (signal?.aborted === true) throw toProviderError(stopped(), undefined, calls, 0);
        const { draft, requestId, failure } = await streamMessage({
          client,
          words,
          body,
          signal,
          silenceMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
          onEvent: progressReporter(options.onProgress),
        });
        // What was begun is billed, whatever becomes of it; of what was lost on the way it is not known.
        if (draft !== undefined) calls.push(toUsage(draft.usage, draft.outputCounted));
        else if (failure !== undefined && mayBeBilled(failure)) calls.push(UNKNOWN_USAGE);
        if (failure === undefined) return toResponse(draft, requestId, calls);

        const waitMs = retryWait(failure, attempt, options.retryDelayMs ?? DEFAULT_RETRY_DELAY_MS);
        const isPaidOut = calls.length >= (request.maxBilledTries ?? Number.POSITIVE_INFINITY);
        if (!failure.retryable || attempt >= retries || isPaidOut || waitMs > LONGEST_WAIT_MS) {
          throw toProviderError(failure, requestId, calls, waitMs);
        }
        options.onProgress?.({ type: "retry", reason: failure.message, waitMs });
        if (!(await waited(waitMs, signal))) throw toProviderError(stopped(), requestId, calls, 0);
      }
    },
  };
}

function toResponse(draft: MessageDraft, requestId: string | undefined, calls: Usage[]): ModelResponse {
  return {
    content: fromBlocks(draft.blocks),
    ...toStopReason(draft.stopReason),
    ...(draft.stopExplanation === undefined ? {} : { stopExplanation: draft.stopExplanation }),
    usage: addUsage(...calls),
    calls,
    model: draft.model,
    requestId,
  };
}

function toProviderError(
  failure: CallFailure,
  requestId: string | undefined,
  calls: Usage[],
  waitMs: number,
): ProviderError {
  const id = failure.requestId ?? requestId;
  const wait =
    failure.retryable && waitMs > LONGEST_WAIT_MS
      ? `; it asks to wait ${Math.ceil(waitMs / 1000)} s, which is too long for a running job`
      : "";
  return new ProviderError(`${failure.message}${wait}`, {
    failure: failure.failure,
    retryable: failure.retryable,
    calls,
    ...(id === undefined ? {} : { requestId: id }),
    cause: failure.cause,
  });
}

/** What the provider asks for, else 0.5 s, 1 s, 2 s … of which up to a quarter is chance, so that jobs spread out. */
function retryWait(failure: CallFailure, attempt: number, firstDelayMs: number): number {
  if (failure.retryAfterMs !== undefined && failure.retryAfterMs > 0) return failure.retryAfterMs;
  return firstDelayMs * 2 ** attempt * (1 - Math.random() / 4);
}

/** False when the signal ended the wait. */
async function waited(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    await sleep(ms, undefined, signal === undefined ? {} : { signal });
    return true;
  } catch (error) {
    if (signal?.aborted === true) return false;
    throw error;
  }
}

function progressReporter(
  report: LanguageModelOptions["onProgress"],
): (event: Anthropic.RawMessageStreamEvent) => void {
  return (event) => {
    if (event.type === "content_block_delta" && event.delta.type === "text_delta") {
      report?.({ type: "text", text: event.delta.text });
    } else if (event.type === "content_block_start" && event.content_block.type === "tool_use") {
      report?.({ type: "tool", name: event.content_block.name });
    }
  };
}
