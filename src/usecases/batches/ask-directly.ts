import { ProviderError } from "../../domain/errors.ts";
import type { LedgerEvent } from "../../domain/ledger.ts";
import type { RunContext } from "../run-context.ts";
import type { Ask, AskContext, BatchPorts } from "./batch-ports.ts";
import { reserveAsks } from "./reserve-asks.ts";
import { settled } from "./settle-asks.ts";

/**
 * Makes single requests at once, one after the other, at the usual price: what cannot wait, and what a batch has let
 * expire. Reserved together, settled one by one, so that a run that dies on the way leaves at most one cost unknown.
 */
export async function askDirectly(
  ports: BatchPorts,
  context: RunContext,
  about: AskContext,
  choose: (page: readonly LedgerEvent[]) => readonly Ask[],
): Promise<number> {
  const reserved = await reserveAsks(ports, context, about, { direct: true, choose });
  if (reserved === undefined) return 0;
  const { event, asks } = reserved;
  const { requests } = event;
  const batch = { number: event.batch, model: event.model, direct: true, at: event.at, requests };
  let hopeless: ProviderError | undefined;
  for (const { customId, request } of asks) {
    const append =
      hopeless === undefined
        ? await answerTo(request, customId)
        : settled(ports, context, about, batch, {
            customId,
            outcome: "errored",
            error: hopeless.message,
            billed: "none",
          });
    await ports.ledger.update(() => ({ append, result: undefined }));
  }
  return asks.length;

  async function answerTo(request: Ask["request"], customId: string): Promise<LedgerEvent[]> {
    try {
      // One worst case is held for it: a reply that broke off is billed, so it is not tried again.
      const response = await ports.languageModel.respond({ ...request, maxBilledTries: 1 });
      return settled(ports, context, about, batch, { customId, response });
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      ports.logger.warn(`${customId}: ${error.message}`);
      // What can only fail again is not asked again.
      if (!error.retryable) hopeless = error;
      return settled(ports, context, about, batch, {
        customId,
        outcome: "errored",
        error: error.message,
        billed: error.calls,
      });
    }
  }
}
