import type Anthropic from "@anthropic-ai/sdk";

import type { MessagesClient } from "./clients/messages-client.ts";
import type { CallFailure } from "./error.ts";
import { requestIdIn, silent, stopped, streamCut, toCallFailure } from "./error.ts";
import type { MessageDraft } from "./message-draft.ts";
import { applyEvent } from "./message-draft.ts";
import type { ProviderWords } from "./provider.ts";

export interface StreamedCall {
  client: MessagesClient;
  words: ProviderWords;
  body: Anthropic.MessageCreateParamsStreaming;
  signal: AbortSignal | undefined;
  /** Longest time without headers or an event, milliseconds. */
  silenceMs: number;
  onEvent: (event: Anthropic.RawMessageStreamEvent) => void;
}

/** A whole reply, or what came of it before the failure: that part is billed too. */
export type StreamedReply =
  | { draft: MessageDraft; requestId: string | undefined; failure?: undefined }
  | { draft: MessageDraft | undefined; requestId: string | undefined; failure: CallFailure };

/** One try of one request. Throws only what is a bug. */
export async function streamMessage(call: StreamedCall): Promise<StreamedReply> {
  // The SDK's own timeout ends with the headers, and its stream ends without an error when it is aborted.
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), call.silenceMs);
  const signals = call.signal === undefined ? [] : [call.signal];
  let draft: MessageDraft | undefined;
  let requestId: string | undefined;
  const failed = (failure: CallFailure): StreamedReply => ({ draft, requestId, failure });
  try {
    const { data: events, response } = await call.client.messages
      .create(call.body, { signal: AbortSignal.any([...signals, silence.signal]) })
      .withResponse();
    requestId = requestIdIn(response.headers);
    for await (const event of events) {
      timer.refresh();
      draft = applyEvent(draft, event);
      call.onEvent(event);
    }
  } catch (error) {
    if (call.signal?.aborted === true) return failed(stopped());
    if (silence.signal.aborted) return failed(silent(call.silenceMs, call.words));
    const failure = toCallFailure(error, Date.now(), call.words);
    if (failure === undefined) throw error;
    return failed(failure);
  } finally {
    clearTimeout(timer);
  }
  if (draft?.complete === true) return { draft, requestId };
  if (call.signal?.aborted === true) return failed(stopped());
  if (silence.signal.aborted) return failed(silent(call.silenceMs, call.words));
  return failed(streamCut(call.words));
}
