import type { Attempt } from "./attempt.ts";
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

/** True when an attempt did what it was for. */
export function succeeded(attempt: Attempt): boolean {
  return attempt.verdict === "green" || attempt.end === "answered";
}

/** True when the attempt is over and its result known: CI that is still running is not a failure. */
export function isJudged(attempt: Attempt): boolean {
  if (attempt.verdict === "green" || attempt.verdict === "red") return true;
  return attempt.end !== undefined && attempt.end !== "submitted";
}

/** Performance of every rung that was used, in the order of first use. Each task is its attempts, oldest first. */
export function performanceByRung(tasks: Iterable<readonly Attempt[]>): RungPerformance[] {
  const byRung = new Map<string, { seen: Attempt[]; first: { attempt: Attempt; escalated: boolean }[] }>();
  for (const attempts of tasks) {
    const judged = attempts.filter(isJudged);
    judged.forEach((attempt, index) => {
      const name = attempt.rung.name;
      const entry = byRung.get(name) ?? { seen: [], first: [] };
      byRung.set(name, entry);
      entry.seen.push(attempt);
      if (index === 0)
        entry.first.push({ attempt, escalated: judged.some((later) => later.rung.name !== name) });
    });
  }
  return [...byRung].map(([rung, { seen, first }]) => ({
    rung,
    attempts: seen.length,
    succeeded: seen.filter(succeeded).length,
    firstAttempts: first.length,
    firstSucceeded: first.filter(({ attempt }) => succeeded(attempt)).length,
    escalated: first.filter(({ escalated }) => escalated).length,
    meanCostMicroUsd: mean(seen.map((attempt) => attempt.cost?.microUsd)),
    meanDurationMs: mean(seen.map((attempt) => attempt.durationMs)),
  }));
}

function mean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}
