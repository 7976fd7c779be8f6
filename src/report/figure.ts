import type { GroupedSums } from "../domain/interval.ts";
import { type Interval } from "../domain/interval.ts";
import { rate } from "../domain/statistics.ts";

/** Below this many tasks (attempts, votes) nothing is claimed. */
export const FEWEST = 5;

/**
 * Every headline figure: its place in docs/reports.md is its id, its target is the strategy's (docs/routing.md). A share
 * is a number of 0–1.
 */
export const FIGURES = {
  "cost-reduction-middle": {
    label: "Cheaper than middle-only",
    unit: "share",
    target: { from: 0.4 },
  },
  "cost-reduction-top": { label: "Cheaper than top-only", unit: "share", target: { from: 0.4 } },
  quality: { label: "Quality: tasks with CI green", unit: "share", target: { from: 0.95 } },
  "escalation-rate": { label: "Escalation rate", unit: "share", target: { to: 0.2 } },
  satisfaction: { label: "Satisfaction: thumbs up", unit: "share", target: { from: 0.8 } },
  "cheap-share": { label: "Begun on the cheap tier", unit: "share", target: { from: 0.6, to: 0.8 } },
  "middle-share": { label: "Begun on the middle tier", unit: "share", target: { from: 0.15, to: 0.3 } },
  "top-share": { label: "Begun on the top tier", unit: "share", target: { from: 0.05, to: 0.15 } },
  "cost-per-resolved": { label: "Cost of a resolved task", unit: "usd" },
  "cost-per-task": { label: "Cost of a task", unit: "usd" },
  "working-time": { label: "Working time of a task", unit: "ms" },
  "time-to-close": { label: "From command to close", unit: "ms" },
} as const satisfies Record<string, FigureWords>;

export type FigureId = keyof typeof FIGURES;

interface FigureWords {
  label: string;
  unit: "share" | "usd" | "ms";
  target?: Target;
}

export interface Target {
  from?: number;
  to?: number;
}

export type FigureState =
  /** The whole range is within the target. */
  | "met"
  /** The whole range is outside. */
  | "missed"
  /** The range holds the target's edge: nobody can say yet. */
  | "open"
  /** Fewer than five to count. */
  | "too-few"
  /** There is no target. */
  | "plain";

export interface Figure {
  id: FigureId;
  label: string;
  unit: FigureWords["unit"];
  /** Dollars for money, milliseconds for time. Null: not enough tasks yet. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** How many tasks (or votes) it counts. */
  of: number;
  target: Target | null;
  state: FigureState;
  interval: "Wilson" | "jackknife";
}

/** A share of counts, with Wilson's interval. */
export function shareFigure(id: FigureId, hits: number, of: number): Figure {
  const seen = of < FEWEST ? undefined : rate(hits, of);
  const interval = seen === undefined ? undefined : { value: seen.share, low: seen.low, high: seen.high };
  return figure(id, interval, of, "Wilson");
}

/** A figure made of sums, with the jackknife's interval. `of`: how many it rests on, where that is not all of them. */
export function sumsFigure(
  id: FigureId,
  sums: GroupedSums,
  from: (sums: readonly number[]) => number | undefined,
  of = sums.count,
): Figure {
  return figure(id, of < FEWEST ? undefined : sums.interval(from), of, "jackknife");
}

function figure(
  id: FigureId,
  interval: Interval | undefined,
  of: number,
  method: Figure["interval"],
): Figure {
  const { label, unit, target }: FigureWords = FIGURES[id];
  const { value = null, low = null, high = null } = interval ?? {};
  return {
    id,
    label,
    unit,
    value,
    low,
    high,
    of,
    target: target ?? null,
    state: stateOf(interval, target),
    interval: method,
  };
}

function stateOf(interval: Interval | undefined, target: Target | undefined): FigureState {
  if (interval === undefined) return "too-few";
  if (target === undefined) return "plain";
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = target;
  if (interval.low >= from && interval.high <= to) return "met";
  return interval.high < from || interval.low > to ? "missed" : "open";
}
