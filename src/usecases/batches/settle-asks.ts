import type { Batch } from "../../domain/ledger/batches.ts";
import { eventId } from "../../domain/ledger/event-id.ts";
import type { BatchOutcome, EventOf, LedgerEvent } from "../../domain/ledger.ts";
import { type Cost, roundCosts } from "../../domain/money.ts";
import { PRICE_TABLE } from "../../domain/price-table.ts";
import { priceExactly, withPriceOverrides } from "../../domain/pricing.ts";
import { addUsage, NO_USAGE, UNKNOWN_USAGE, type Usage } from "../../domain/usage.ts";
import type { ModelResponse } from "../../ports/language-model.ts";
import { envelope, type RunContext } from "../run-context.ts";
import type { AskContext, BatchPorts } from "./batch-ports.ts";

/** What is known of a request that brought no answer. */
export interface Unanswered {
  outcome: Exclude<BatchOutcome, "succeeded">;
  error?: string | undefined;
  /** `none`: the provider says, or it is certain, that nothing was billed. `unknown`: all that was held for it counts. */
  billed: "none" | "unknown" | readonly Usage[];
}

/** The events that settle one request: its cost at the prices of the day on which it was reserved, and what it means. */
export function settled(
  ports: Pick<BatchPorts, "clock">,
  context: RunContext,
  about: AskContext,
  batch: Pick<Batch, "number" | "model" | "direct" | "at" | "requests">,
  result: { customId: string; response: ModelResponse } | ({ customId: string } & Unanswered),
): LedgerEvent[] {
  const { customId } = result;
  const calls =
    "response" in result
      ? (result.response.calls ?? [result.response.usage])
      : typeof result.billed === "string"
        ? []
        : result.billed;
  const isUnknown = !("response" in result) && result.billed === "unknown";
  const collected: EventOf<"batch.collected"> = {
    ...envelope(context, ports.clock, about.page),
    id: eventId.batchCollected(about.page, batch.number, customId),
    type: "batch.collected",
    batch: batch.number,
    customId,
    outcome: "response" in result ? "succeeded" : result.outcome,
    usage: isUnknown ? UNKNOWN_USAGE : addUsage(NO_USAGE, ...calls),
    cost: isUnknown ? { microUsd: 0, exact: false } : priceOf(about, batch, calls),
    ...("response" in result || result.error === undefined ? {} : { error: result.error.slice(0, 500) }),
  };
  if (!("response" in result)) return [collected];
  const purpose = batch.requests.find((request) => request.customId === customId)?.purpose ?? "";
  return [collected, ...about.answered({ customId, purpose }, result.response)];
}

function priceOf(
  { config }: Pick<AskContext, "config">,
  { model, direct, at }: Pick<Batch, "model" | "direct" | "at">,
  calls: readonly Usage[],
): Cost {
  const table = withPriceOverrides(PRICE_TABLE, config.prices);
  return roundCosts(...calls.map((usage) => priceExactly({ usage, model, at, table, batch: !direct })));
}
