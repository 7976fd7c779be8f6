import { ProviderError, type ProviderFailure } from "../../domain/errors.ts";
import { eventId } from "../../domain/ledger/event-id.ts";
import type { LedgerEvent } from "../../domain/ledger.ts";
import type { BatchModel } from "../../ports/batch-model.ts";
import { envelope, type RunContext } from "../run-context.ts";
import type { Ask, AskContext, BatchPorts } from "./batch-ports.ts";
import { reserveAsks } from "./reserve-asks.ts";
import { settled } from "./settle-asks.ts";

/** After these nobody knows whether the provider has taken the batch: a later run looks before anything is sent again. */
const UNCLEAR: ReadonlySet<ProviderFailure> = new Set(["network", "timeout", "server", "aborted"]);

/**
 * Hands requests over to be answered within a day, and gives back how many. Intent first (with the custom ids, the most
 * that each may cost, and the budget asked in the same commit), receipt after.
 */
export async function submitBatch(
  ports: BatchPorts & { batches: BatchModel },
  context: RunContext,
  about: AskContext,
  choose: (page: readonly LedgerEvent[]) => readonly Ask[],
): Promise<number> {
  const reserved = await reserveAsks(ports, context, about, { direct: false, choose });
  if (reserved === undefined) return 0;
  const { event, asks } = reserved;
  const { requests } = event;
  try {
    const { batchId } = await ports.batches.submit(asks);
    const receipt: LedgerEvent = {
      ...envelope(context, ports.clock, about.page),
      id: eventId.batchSubmitted(about.page, event.batch),
      type: "batch.submitted",
      batch: event.batch,
      batchId,
    };
    await ports.ledger.update(() => ({ append: [receipt], result: undefined }));
    return asks.length;
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    ports.logger.warn(`A batch of ${asks.length} requests: ${error.message}`);
    if (UNCLEAR.has(error.failure)) return asks.length;
    // Refused as a whole: nothing is billed, and what was held is free again.
    const batch = { number: event.batch, model: event.model, direct: false, at: event.at, requests };
    const append = asks.flatMap(({ customId }) =>
      settled(ports, context, about, batch, {
        customId,
        outcome: "errored",
        error: error.message,
        billed: "none",
      }),
    );
    await ports.ledger.update(() => ({ append, result: undefined }));
    return 0;
  }
}
