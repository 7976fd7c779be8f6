import { promptBound } from "../../agent/conversation.ts";
import { budgetLines, tightest } from "../../domain/budget.ts";
import { foldBatches } from "../../domain/ledger/batches.ts";
import { eventId } from "../../domain/ledger/event-id.ts";
import { foldSpend } from "../../domain/ledger/spend.ts";
import type { EventOf, LedgerEvent } from "../../domain/ledger.ts";
import type { MicroUsd } from "../../domain/money.ts";
import { PRICE_TABLE } from "../../domain/price-table.ts";
import { withPriceOverrides, worstCaseCost } from "../../domain/pricing.ts";
import type { Clock } from "../../ports/clock.ts";
import type { LedgerStore } from "../../ports/ledger-store.ts";
import { envelope, type RunContext } from "../run-context.ts";
import type { Ask, AskContext } from "./batch-ports.ts";

export interface Reserved {
  event: EventOf<"batch.reserved">;
  /** Those that the budget allows, in the order in which they were given. */
  asks: readonly Ask[];
}

/**
 * Enters requests as about to be made, with the most that each may cost, in one ledger commit. `choose` says which of
 * them are still wanted by what the newest ledger has on this page. Undefined where there are none, or no money.
 */
export async function reserveAsks(
  ports: { ledger: LedgerStore; clock: Clock },
  context: RunContext,
  about: Pick<AskContext, "page" | "config" | "payer">,
  what: {
    direct: boolean;
    choose(page: readonly LedgerEvent[]): readonly Ask[];
  },
): Promise<Reserved | undefined> {
  const { page, config, payer } = about;
  const shared = envelope(context, ports.clock, page, payer === null ? {} : { actor: payer });
  const table = withPriceOverrides(PRICE_TABLE, config.prices);
  const ceilingOf = ({ request }: Ask): MicroUsd =>
    worstCaseCost({
      model: request.model,
      at: shared.at,
      table,
      inputTokens: promptBound(request.system, request.messages),
      maxOutputTokens: request.maxOutputTokens,
      cache: "none",
      batch: !what.direct,
    });
  return ports.ledger.update<Reserved | undefined>(async (ledger) => {
    const events = await ledger.eventsOf(page);
    const spend = await foldSpend(ledger);
    // A job's page is no task: what it may cost in all is said by the limits of days and months.
    const task = events.some(({ type }) => type === "task.created") ? page : `${page}/asks`;
    const question = { spend, budget: config.budget, task, actor: payer, now: shared.at };
    let left = tightest(budgetLines(question))?.leftMicroUsd ?? 0;
    const asks: Ask[] = [];
    const requests: EventOf<"batch.reserved">["requests"] = [];
    for (const ask of what.choose(events)) {
      const ceilingMicroUsd = ceilingOf(ask);
      if (ceilingMicroUsd > left) break;
      left -= ceilingMicroUsd;
      asks.push(ask);
      requests.push({ customId: ask.customId, purpose: ask.purpose, ceilingMicroUsd });
    }
    const model = asks[0]?.request.model;
    if (model === undefined) return { append: [], result: undefined };
    const batch = foldBatches(events).length + 1;
    const event: EventOf<"batch.reserved"> = {
      ...shared,
      id: eventId.batchReserved(page, batch),
      type: "batch.reserved",
      batch,
      model,
      requests,
      ...(what.direct ? { direct: true } : {}),
    };
    return { append: [event], result: { event, asks } };
  });
}
