import { randomUUID } from "node:crypto";

import type Anthropic from "@anthropic-ai/sdk";

type MessageBatch = Anthropic.Messages.MessageBatch;
type Line = Anthropic.Messages.MessageBatchIndividualResponse;

/** What is to become of a request whose batch ends; `succeeded` unless a scenario says otherwise. */
export type Fate = Line["result"]["type"];

interface Stored {
  batch: MessageBatch;
  readonly requests: readonly Anthropic.Messages.BatchCreateParams.Request[];
  lines: readonly Line[];
}

/** https://platform.claude.com/docs/en/build-with-claude/batch-processing: 24 hours, 100,000 requests. */
const LIFE_MS = 24 * 3_600_000;
const MOST_REQUESTS = 100_000;

/** The batches of a workspace. They end when a scenario says so. */
export class BatchBook {
  readonly #stored: Stored[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  get all(): readonly MessageBatch[] {
    return this.#stored.map((each) => each.batch);
  }

  get waiting(): readonly string[] {
    return this.all.filter((batch) => batch.processing_status !== "ended").map((batch) => batch.id);
  }

  requestsOf(id: string): readonly Anthropic.Messages.BatchCreateParams.Request[] {
    return this.#find(id)?.requests ?? [];
  }

  create(requests: Stored["requests"]): MessageBatch {
    const now = this.#now();
    const batch: MessageBatch = {
      id: `msgbatch_${randomUUID().replaceAll("-", "").slice(0, 24)}`,
      type: "message_batch",
      processing_status: "in_progress",
      created_at: new Date(now).toISOString(),
      expires_at: new Date(now + LIFE_MS).toISOString(),
      ended_at: null,
      archived_at: null,
      cancel_initiated_at: null,
      results_url: null,
      request_counts: { processing: requests.length, succeeded: 0, errored: 0, canceled: 0, expired: 0 },
    };
    this.#stored.unshift({ batch, requests, lines: [] });
    return batch;
  }

  get(id: string): MessageBatch | undefined {
    return this.#find(id)?.batch;
  }

  /** Newest first, as the API lists them. */
  page(limit: number, afterId: string | null) {
    const from = afterId === null ? 0 : this.all.findIndex((batch) => batch.id === afterId) + 1;
    const data = this.all.slice(from, from + limit);
    return {
      data,
      has_more: from + limit < this.all.length,
      first_id: data[0]?.id ?? null,
      last_id: data.at(-1)?.id ?? null,
    };
  }

  /** Undefined while there are none. */
  lines(id: string): readonly Line[] | undefined {
    const stored = this.#find(id);
    return stored?.batch.results_url === null ? undefined : stored?.lines;
  }

  /** Lines come in no order; here in the opposite one. */
  end(id: string, resultsUrl: string, lines: readonly Line[]): void {
    const stored = this.#find(id);
    if (stored === undefined || stored.batch.processing_status === "ended")
      throw new Error(`no open batch ${id}`);
    const count = (type: Fate): number => lines.filter((line) => line.result.type === type).length;
    stored.lines = lines.toReversed();
    stored.batch = {
      ...stored.batch,
      processing_status: "ended",
      ended_at: new Date(this.#now()).toISOString(),
      results_url: resultsUrl,
      request_counts: {
        processing: 0,
        succeeded: count("succeeded"),
        errored: count("errored"),
        canceled: count("canceled"),
        expired: count("expired"),
      },
    };
  }

  /** After 29 days the results of a batch are not kept any longer. */
  archive(id: string): void {
    const stored = this.#find(id);
    if (stored !== undefined)
      stored.batch = { ...stored.batch, archived_at: new Date(this.#now()).toISOString(), results_url: null };
  }

  #find(id: string): Stored | undefined {
    return this.#stored.find((each) => each.batch.id === id);
  }
}

/** What the API refuses about a batch as a whole. */
export function brokenBatchRules(requests: Stored["requests"]): string[] {
  const ids = requests.map((request) => request.custom_id);
  const broken = ids
    .filter((id) => !/^[a-zA-Z0-9_-]{1,64}$/.test(id))
    .map((id) => `requests: custom_id ${JSON.stringify(id)} should match pattern '^[a-zA-Z0-9_-]{1,64}$'`);
  if (requests.length === 0) broken.push("requests: at least one request is required");
  if (requests.length > MOST_REQUESTS) broken.push(`requests: at most ${MOST_REQUESTS} requests`);
  if (new Set(ids).size !== ids.length) broken.push("requests: custom_id must be unique");
  if (requests.some(({ params }) => "stream" in params && params.stream))
    broken.push("requests: stream is not supported in a batch");
  return broken;
}
