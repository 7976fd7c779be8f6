import type { BatchOutcome, BatchRequest, EventOf, LedgerEvent } from "../ledger.ts";
import type { Cost } from "../money.ts";

/** A batch of requests that a task handed to the provider. */
export interface Batch {
  number: number;
  model: string;
  /** The provider's name for it; undefined: it is not known to have been submitted. */
  batchId: string | undefined;
  /** Made one by one, so that the provider has no batch of it. */
  direct: boolean;
  /** When it was reserved, ISO 8601, UTC, and by which run. */
  at: string;
  run: { id: number; attempt: number } | null;
  requests: readonly (BatchRequest & { outcome?: BatchOutcome; cost?: Cost })[];
}

/** The batches of one task, gathered event by event. */
export class Batches {
  readonly #byNumber = new Map<number, Batch>();

  reserved({ batch: number, model, requests, direct, at, run }: EventOf<"batch.reserved">): void {
    this.#byNumber.set(number, {
      number,
      model,
      batchId: undefined,
      direct: direct === true,
      at,
      run,
      requests,
    });
  }

  submitted({ batch: number, batchId }: EventOf<"batch.submitted">): void {
    const batch = this.#byNumber.get(number);
    if (batch !== undefined) this.#byNumber.set(number, { ...batch, batchId });
  }

  collected({ batch: number, customId, outcome, cost }: EventOf<"batch.collected">): void {
    const batch = this.#byNumber.get(number);
    if (batch === undefined) return;
    const requests = batch.requests.map((request) =>
      request.customId === customId ? { ...request, outcome, cost } : request,
    );
    this.#byNumber.set(number, { ...batch, requests });
  }

  /** A request waits to be collected. */
  get isOpen(): boolean {
    return this.list.some(({ requests }) => requests.some(({ outcome }) => outcome === undefined));
  }

  get list(): readonly Batch[] {
    return [...this.#byNumber.values()].toSorted((one, other) => one.number - other.number);
  }
}

/** The batches on a page of the ledger that is no task's, such as a job's own. */
export function foldBatches(events: readonly LedgerEvent[]): readonly Batch[] {
  const batches = new Batches();
  for (const event of events) {
    if (event.type === "batch.reserved") batches.reserved(event);
    else if (event.type === "batch.submitted") batches.submitted(event);
    else if (event.type === "batch.collected") batches.collected(event);
  }
  return batches.list;
}
