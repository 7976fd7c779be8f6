/** Integer micro-dollars: 1_000_000 is one US dollar. Money is never a float of dollars inside the program. */
export type MicroUsd = number;

/** An amount of money that may be a lower bound: `exact` is false when some usage or price was unknown. */
export interface Cost {
  microUsd: MicroUsd;
  exact: boolean;
}
