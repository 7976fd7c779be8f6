import { z } from "zod";
import { EFFORTS, MODEL_LINES } from "../../domain/ladder.ts";
import { type MicroUsd, usd } from "../../domain/money.ts";

/* Kinds of values that several sections of the configuration have. */

export const RUNG_NAMES = MODEL_LINES.flatMap((line) => [
  line,
  ...EFFORTS.map((effort) => `${line}@${effort}`),
]);

/** Far above any sensible amount: catches a slipped decimal point, and keeps micro-dollars exact. */
const MOST_DOLLARS = 1_000_000;

export const dollars = () => z.number().min(0).max(MOST_DOLLARS);
export const positiveDollars = () => z.number().positive().max(MOST_DOLLARS);
export const wholeNumber = (least: number, most: number) => z.int().min(least).max(most);
export const names = () => z.array(z.string().min(1).max(500)).max(500);

export function optionalUsd(amount: number | undefined): MicroUsd | undefined {
  return amount === undefined ? undefined : usd(amount);
}
