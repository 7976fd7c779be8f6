import type { LedgerDamage } from "../ledger.ts";

/** So many places are named; all are counted. */
const MOST_NAMED = 20;

/** What is wrong with a ledger, gathered while its tasks come one by one. */
export class DamageTally {
  /** Lines that cannot be read. */
  lines = 0;
  readonly named: LedgerDamage[] = [];

  add(damage: readonly LedgerDamage[]): void {
    this.lines += damage.length;
    this.name(...damage);
  }

  /** Something is missing that no line stands for. */
  name(...damage: readonly LedgerDamage[]): void {
    this.named.push(...damage.slice(0, MOST_NAMED - this.named.length));
  }
}
