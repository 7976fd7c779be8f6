import type { Ledger, LedgerEvent } from "../domain/ledger.ts";

/** What a change wants written, and what it wants to tell its caller. */
export interface LedgerChange<T> {
  append: LedgerEvent[];
  result: T;
}

export interface LedgerStore {
  read(): Promise<Ledger>;
  /**
   * Read, decide, write, atomically: `decide` sees the newest ledger and is called again on every conflict, so it
   * may read that ledger and do nothing else. Events whose id is already there are not written twice. Nothing to append writes nothing.
   */
  update<T>(decide: (ledger: Ledger) => LedgerChange<T> | Promise<LedgerChange<T>>): Promise<T>;
}
