/** Integer micro-dollars: 1_000_000 is one US dollar. Money is never a float of dollars inside the program. */
export type MicroUsd = number;

/** An amount of money that may be a lower bound: `exact` is false when some usage or price was unknown. */
export interface Cost {
  microUsd: MicroUsd;
  exact: boolean;
}

export const NO_COST: Cost = { microUsd: 0, exact: true };

const MICRO_PER_USD = 1_000_000;

/**
 * A cost that has not been rounded yet, so that a sum of many requests is rounded once and cannot drift. Prices are whole
 * micro-dollars per million tokens and a batch halves them: a micro-dollar has two million parts, and nothing is smaller.
 */
export interface UnroundedCost {
  parts: bigint;
  exact: boolean;
}

export const PARTS_PER_MICRO_USD = 2_000_000n;

/** The sum to the nearest micro-dollar, half up; a lower bound is rounded down, as otherwise it would not be one. */
export function roundCosts(...costs: readonly UnroundedCost[]): Cost {
  const parts = costs.reduce((sum, cost) => sum + cost.parts, 0n);
  const exact = costs.every((cost) => cost.exact);
  return { microUsd: Number((parts + (exact ? PARTS_PER_MICRO_USD / 2n : 0n)) / PARTS_PER_MICRO_USD), exact };
}

/** Parts → the micro-dollars that cover them: what is held or charged is never less than what is spent. */
export function roundUp(parts: bigint): MicroUsd {
  return Number((parts + PARTS_PER_MICRO_USD - 1n) / PARTS_PER_MICRO_USD);
}

/** The sum of costs; a lower bound as soon as one of them is. */
export function addCosts(...costs: readonly Cost[]): Cost {
  let microUsd = 0;
  let exact = true;
  for (const cost of costs) {
    microUsd += cost.microUsd;
    exact &&= cost.exact;
  }
  return { microUsd, exact };
}

/** Dollars as written in code or configuration → micro-dollars, to the nearest one. Throws `RangeError` for what is no amount. */
export function usd(dollars: number): MicroUsd {
  const microUsd = Math.round(dollars * MICRO_PER_USD);
  if (!Number.isSafeInteger(microUsd)) throw new RangeError(`${dollars} is not an amount of dollars`);
  return microUsd;
}

/** Micro-dollars → dollars as a number, for JSON output only; never reckon with it. */
export function toUsd(microUsd: MicroUsd): number {
  return microUsd / MICRO_PER_USD;
}

/**
 * Reads an amount of dollars as a person writes it: `2`, `$0.50`, `.5`, `1,250.00 USD`. Undefined for anything else:
 * signs, exponents, decimal commas, more than six decimals, or more than a number can hold exactly.
 */
export function parseUsd(text: string): MicroUsd | undefined {
  const match = /^\$?\s*(?=[\d.])(?<whole>\d{1,3}(?:,\d{3})+|\d*)(?:\.(?<part>\d{1,6}))?\s*(?:usd)?$/iu.exec(
    text.trim(),
  );
  const whole = (match?.groups?.["whole"] ?? "").replaceAll(",", "");
  const part = match?.groups?.["part"] ?? "";
  if (whole === "" && part === "") return undefined;
  const microUsd = Number(whole) * MICRO_PER_USD + Number(part.padEnd(6, "0"));
  return Number.isSafeInteger(microUsd) ? microUsd : undefined;
}

/**
 * Money for people: `$12.35`, `$0.0123`, `$0.000042`, `at least $0.0123`. From a dollar on two decimals; below it two
 * to four, and for less than a hundredth of a cent all six, so that a small cost never reads as nothing. Rounds half up;
 * a lower bound is rounded down, as otherwise it would not be one.
 */
export function formatUsd(amount: Cost | MicroUsd): string {
  const cost = typeof amount === "number" ? { microUsd: amount, exact: true } : amount;
  const sign = cost.microUsd < 0 ? "-" : "";
  const size = Math.abs(cost.microUsd);
  const text = `${sign}$${readable(size, cost.exact)}`;
  return cost.exact ? text : `at least ${text}`;
}

function readable(microUsd: MicroUsd, halfUp: boolean): string {
  const decimals = microUsd >= MICRO_PER_USD ? 2 : microUsd >= 100 ? 4 : 6;
  const step = 10 ** (6 - decimals);
  const rounded = Math.floor((microUsd + (halfUp ? Math.floor(step / 2) : 0)) / step) * step;
  const whole = Math.floor(rounded / MICRO_PER_USD);
  const part = String(rounded % MICRO_PER_USD).padStart(6, "0");
  // At least two decimals, as prices are written; zeros beyond them carry nothing.
  const shown = part.slice(0, 2) + part.slice(2).replace(/0+$/u, "");
  return `${String(whole).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",")}.${shown}`;
}
