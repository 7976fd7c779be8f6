import type { Attempt } from "./attempt.ts";
import { GroupedSums, type Interval, ratio } from "./interval.ts";
import type { CloseStatus } from "./ledger.ts";
import type { MicroUsd } from "./money.ts";

/** A share with the range that the counts allow. */
export interface Rate {
  share: number;
  low: number;
  high: number;
  of: number;
}

/**
 * Wilson score interval, 95%: holds for small counts and never leaves 0–1. Undefined when there is nothing to count.
 * Wilson, J. Am. Stat. Assoc. 22 (1927), 209–212.
 */
export function rate(hits: number, of: number): Rate | undefined {
  if (of === 0) return undefined;
  const z = 1.96;
  const share = hits / of;
  const centre = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return { share, low: Math.max(0, centre - half), high: Math.min(1, centre + half), of };
}

/** How one rung has done on closed tasks. */
export interface RungPerformance {
  rung: string;
  /** Attempts with a known end: green, red, answered or given up before CI. */
  attempts: number;
  /** Attempts that ended green, or answered a question. */
  succeeded: number;
  /** Attempts that were the first of their task, and how many of those succeeded. */
  firstAttempts: number;
  firstSucceeded: number;
  /** First attempts after which a dearer rung had to try. */
  escalated: number;
  /** Over attempts whose cost is known, CI not included; undefined without any. */
  meanCostMicroUsd: MicroUsd | undefined;
  /** Milliseconds of the model loop; undefined without any. */
  meanDurationMs: number | undefined;
}

/**
 * True when CI is green, or the question was answered, or the review given: what a task was closed as decides, not how
 * one of its attempts went. A task that was stopped after a green attempt is not resolved.
 */
export function isResolved({ closed }: { closed?: { status: CloseStatus } }): boolean {
  return closed !== undefined && ["green", "answered", "reviewed"].includes(closed.status);
}

/** True when an attempt did what it was for. */
export function succeeded(attempt: Attempt): boolean {
  return attempt.verdict === "green" || attempt.end === "answered";
}

/** True when the attempt is over and its result known: CI that is still running is not a failure. */
export function isJudged(attempt: Attempt): boolean {
  if (attempt.verdict === "green" || attempt.verdict === "red") return true;
  return attempt.end !== undefined && attempt.end !== "submitted";
}

/** The same with the ranges in which its means lie. */
export interface RungRow extends RungPerformance {
  cost: Interval | undefined;
  duration: Interval | undefined;
}

/** Performance of every rung that was used, in the order of first use. Each task is its attempts, oldest first. */
export function performanceByRung(tasks: Iterable<readonly Attempt[]>): RungPerformance[] {
  const tally = new PerformanceTally();
  for (const attempts of tasks) tally.add(attempts);
  return tally.performance();
}

/** Counts how every rung has done while tasks come one by one. */
export class PerformanceTally {
  readonly #byRung = new Map<string, RungTally>();

  /** Attempts of one task, oldest first. */
  add(attempts: readonly Attempt[]): void {
    let first: Attempt | undefined;
    for (const attempt of attempts) {
      if (!isJudged(attempt)) continue;
      const tally = this.#tallyOf(attempt.rung.name);
      const success = Number(succeeded(attempt));
      tally.attempts += 1;
      tally.succeeded += success;
      if (attempt.cost !== undefined) tally.cost.add([attempt.cost.microUsd, 1]);
      if (attempt.durationMs !== undefined) tally.duration.add([attempt.durationMs, 1]);
      if (first === undefined) {
        first = attempt;
        tally.firstAttempts += 1;
        tally.firstSucceeded += success;
      }
    }
    if (first === undefined) return;
    const { name } = first.rung;
    if (attempts.some((attempt) => isJudged(attempt) && attempt.rung.name !== name))
      this.#tallyOf(name).escalated += 1;
  }

  performance(): RungPerformance[] {
    return [...this.#byRung].map(([rung, { cost, duration, ...counts }]) => ({
      rung,
      ...counts,
      meanCostMicroUsd: ratio(cost.totals()),
      meanDurationMs: ratio(duration.totals()),
    }));
  }

  rows(): RungRow[] {
    return this.performance().map((row) => {
      const { cost, duration } = this.#tallyOf(row.rung);
      return { ...row, cost: cost.interval(ratio), duration: duration.interval(ratio) };
    });
  }

  #tallyOf(rung: string): RungTally {
    let tally = this.#byRung.get(rung);
    if (tally === undefined) {
      const counts = { attempts: 0, succeeded: 0, firstAttempts: 0, firstSucceeded: 0, escalated: 0 };
      tally = { ...counts, cost: new GroupedSums(2), duration: new GroupedSums(2) };
      this.#byRung.set(rung, tally);
    }
    return tally;
  }
}

interface RungTally {
  attempts: number;
  succeeded: number;
  firstAttempts: number;
  firstSucceeded: number;
  escalated: number;
  cost: GroupedSums;
  duration: GroupedSums;
}
