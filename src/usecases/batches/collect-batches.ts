import { isHostFailure, ProviderError } from "../../domain/errors.ts";
import { type Batch, foldBatches } from "../../domain/ledger/batches.ts";
import { eventId } from "../../domain/ledger/event-id.ts";
import type { LedgerEvent } from "../../domain/ledger.ts";
import type { BatchModel } from "../../ports/batch-model.ts";
import { envelope, type RunContext } from "../run-context.ts";
import type { AskContext, BatchPorts } from "./batch-ports.ts";
import { settled, type Unanswered } from "./settle-asks.ts";

/** How far the provider's clock and the runner's may differ when a batch is looked up by its time. Milliseconds. */
const CLOCK_SKEW_MS = 10 * 60_000;

export interface Collected {
  answered: number;
  /** Expired, refused, or of unknown fate. */
  failed: number;
  /** Still with the provider, or with a run that is at work. */
  waiting: number;
}

/**
 * Settles what has become of the requests of a page: answers and costs in one ledger commit a batch. What the provider
 * still works on is left alone; what was never submitted, or is gone, is settled as failed, so that it holds no money and
 * may be asked again. Doing it again finds nothing to do.
 */
export async function collectBatches(
  ports: BatchPorts,
  context: RunContext,
  about: AskContext,
): Promise<Collected> {
  const all = foldBatches(await (await ports.ledger.read()).eventsOf(about.page));
  const sum: Collected = { answered: 0, failed: 0, waiting: 0 };
  for (const batch of all) {
    const open = batch.requests
      .filter((request) => request.outcome === undefined)
      .map((each) => each.customId);
    if (open.length === 0) continue;
    try {
      const append = await resultsOf(ports, context, about, { batch, open, all });
      if (append === undefined) {
        sum.waiting += open.length;
        continue;
      }
      await ports.ledger.update(() => ({ append, result: undefined }));
      for (const event of append) {
        if (event.type !== "batch.collected") continue;
        if (event.outcome === "succeeded") sum.answered += 1;
        else sum.failed += 1;
      }
    } catch (error) {
      // A provider that does not answer now is asked by the next run.
      if (!(error instanceof ProviderError)) throw error;
      ports.logger.warn(`Batch ${batch.number} of ${about.page} cannot be collected: ${error.message}`);
      sum.waiting += open.length;
    }
  }
  return sum;
}

interface OpenBatch {
  batch: Batch;
  /** Custom ids that wait for a result. */
  open: readonly string[];
  all: readonly Batch[];
}

/** The events that settle a batch; undefined while there is nothing to settle yet. */
async function resultsOf(
  ports: BatchPorts,
  context: RunContext,
  about: AskContext,
  { batch, open, all }: OpenBatch,
): Promise<LedgerEvent[] | undefined> {
  const fail = (unanswered: Unanswered, ids = open): LedgerEvent[] =>
    ids.flatMap((customId) => settled(ports, context, about, batch, { customId, ...unanswered }));
  if (batch.batchId === undefined && (await isAtWork(ports, context, batch))) return undefined;
  if (batch.direct)
    return fail({ outcome: "errored", error: "the run that asked has ended", billed: "unknown" });
  const model = ports.batches;
  if (model === undefined) return undefined;

  const lookup: Lookup =
    batch.batchId === undefined
      ? await findSubmitted(model, batch, all)
      : { kind: "found", batchId: batch.batchId };
  if (lookup.kind === "perhaps") return undefined;
  const gone = {
    outcome: "errored",
    error: "the provider no longer has its results",
    billed: "unknown",
  } as const;
  if (lookup.kind === "forgotten") return fail(gone);
  if (lookup.kind === "absent")
    return fail({ outcome: "errored", error: "it was never submitted", billed: "none" });
  const found = lookup.batchId;
  const status = await model.status(found);
  if (status?.state === "running") return undefined;
  if (status === undefined || status.state === "gone") return fail(gone);

  const receipt: LedgerEvent[] =
    batch.batchId !== undefined
      ? []
      : [
          {
            ...envelope(context, ports.clock, about.page),
            id: eventId.batchSubmitted(about.page, batch.number),
            type: "batch.submitted",
            batch: batch.number,
            batchId: found,
          },
        ];
  const events: LedgerEvent[] = [];
  const missing = new Set(open);
  for await (const result of model.results(found)) {
    const { customId } = result;
    if (!missing.delete(customId)) continue;
    events.push(
      ...(result.outcome === "succeeded"
        ? settled(ports, context, about, batch, { customId, response: result.response })
        : // https://platform.claude.com/docs/en/build-with-claude/batch-processing: only what succeeded is billed.
          fail({ outcome: result.outcome, error: result.error, billed: "none" }, [customId])),
    );
  }
  const lost = fail({ outcome: "errored", error: "the provider has no result for it", billed: "unknown" }, [
    ...missing,
  ]);
  return [...receipt, ...events, ...lost];
}

/** The run that wrote an intent may be about to act on it: to submit a batch, to ask, to say a review. */
export async function isAtWork(
  ports: Pick<BatchPorts, "workflows" | "logger">,
  context: RunContext,
  { run }: Pick<Batch, "run">,
): Promise<boolean> {
  if (run === null) return false;
  // Within one run everything is done one after the other; an earlier attempt of it is over.
  if (run.id === context.run?.id) return false;
  try {
    return await ports.workflows.isActive(run.id);
  } catch (error) {
    if (!isHostFailure(error)) throw error;
    ports.logger.warn(`Whether run ${run.id} has ended is not known: ${error.message}`);
    return true;
  }
}

type Lookup =
  | { kind: "found"; batchId: string }
  | { kind: "perhaps" }
  | { kind: "forgotten" }
  | { kind: "absent" };

/**
 * The batch that was submitted although its answer was lost. The provider's list tells a batch by nothing but its time
 * and size; its custom ids are in its results. While one of that size still runs it may be ours: nothing is sent again
 * until that is known. One whose results are no longer kept, or that has none, may have been ours: it counts as billed.
 */
async function findSubmitted(model: BatchModel, batch: Batch, all: readonly Batch[]): Promise<Lookup> {
  const ours = new Set(batch.requests.map((request) => request.customId));
  const known = new Set(all.map((each) => each.batchId));
  const since = new Date(Date.parse(batch.at) - CLOCK_SKEW_MS).toISOString();
  let isPossible = false;
  let isForgotten = false;
  for (const candidate of await model.since(since)) {
    if (known.has(candidate.id) || candidate.requests !== batch.requests.length) continue;
    if (candidate.state === "running") isPossible = true;
    if (candidate.state === "gone") isForgotten = true;
    if (candidate.state !== "ended") continue;
    const first = await firstResult(model, candidate.id);
    if (first === undefined) isForgotten = true;
    else if (ours.has(first)) return { kind: "found", batchId: candidate.id };
  }
  return { kind: isPossible ? "perhaps" : isForgotten ? "forgotten" : "absent" };
}

async function firstResult(model: BatchModel, batchId: string): Promise<string | undefined> {
  for await (const { customId } of model.results(batchId)) return customId;
  return undefined;
}
