import type { BatchOutcome, BatchRequest, EventOf } from "../ledger.ts";
import type { Cost } from "../money.ts";

/** A batch of requests that a task handed to the provider. */
export interface Batch {
  number: number;
  model: string;
  /** The provider's name for it; undefined: it is not known to have been submitted. */
  batchId: string | undefined;
  requests: readonly (BatchRequest & { outcome?: BatchOutcome; cost?: Cost })[];
}

/** The batches of one task, gathered event by event. */
export class Batches {
  readonly #byNumber = new Map<number, Batch>();

  reserved({ batch: number, model, requests }: EventOf<"batch.reserved">): void {
    this.#byNumber.set(number, { number, model, batchId: undefined, requests });
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
