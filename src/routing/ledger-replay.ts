import { groupBy } from "../domain/group-by.ts";
import type { Attempt } from "../domain/attempt.ts";
import type { Ladder, Rung } from "../domain/ladder.ts";
import type { MicroUsd } from "../domain/money.ts";
import { isJudged, isResolved, type RungPerformance, succeeded } from "../domain/statistics.ts";
import type { Policy } from "./backtest.ts";
import { type Interval, pairedInterval } from "./bootstrap.ts";
import type { ClosedTask } from "./ledger-evidence.ts";
import type { Preset } from "./router.ts";
import type { SuccessModel } from "./success-model.ts";

export interface LedgerReplay {
  /** Tasks that could be compared: at least one attempt on them was judged. */
  tasks: number;
  /** What the tasks did cost, and how many were resolved. An attempt of unknown cost counts with the average. */
  recorded: { microUsd: MicroUsd; resolved: number };
  /** What they would have under the other policy. An expectation: what was never tried is taken from the record. */
  expected: { microUsd: MicroUsd; resolved: number };
  /** Recorded minus expected cost of one task, micro-dollars, with its paired 95% interval. */
  saved: Interval;
  /** Share of the expected cost that comes from attempts on record rather than from averages. */
  knownShare: number;
  /** Names of rungs, and how many tasks would have started there. */
  starts: Readonly<Record<string, number>>;
  /** Names of rungs, and how many tasks are expected to have come there. */
  reached: Readonly<Record<string, number>>;
}

export interface LedgerReplayOptions {
  policy: Policy;
  preset: Preset;
  ladder: Ladder;
  /** Chances and costs of what was never tried. */
  model: SuccessModel;
  /** How each rung has done; lets the conservative preset widen as it would today. */
  performance?: readonly RungPerformance[];
}

/** A cascade that climbs for ever is a bug in the policy. */
const MOST_STEPS = 32;

/** False where nothing was judged, such as a task whose CI was cancelled: it says nothing of any policy. */
export function isComparable({ attempts }: Pick<ClosedTask, "attempts">): boolean {
  return attempts.some(isJudged);
}

/**
 * "What would these tasks have cost under another policy?" Each task starts where the router sends it now and goes on
 * as the escalation policy says. A rung that was judged on the task counts as it went; one that was not counts with
 * its average chance and cost after the same failures. Budgets are not looked at.
 */
export function replayLedger(tasks: Iterable<ClosedTask>, options: LedgerReplayOptions): LedgerReplay {
  const compared = [...tasks].filter(isComparable).map((task) => replayTask(task, options));
  const sum = (pick: (one: TaskReplay) => number): number =>
    compared.reduce((total, one) => total + pick(one), 0);
  const expected = sum((one) => one.microUsd);
  const starts = groupBy(compared, (one) => one.start);
  return {
    tasks: compared.length,
    recorded: {
      microUsd: sum((one) => one.recordedMicroUsd),
      resolved: sum((one) => Number(one.recordedResolved)),
    },
    expected: { microUsd: expected, resolved: sum((one) => one.resolved) },
    saved: pairedInterval(compared.map((one) => one.recordedMicroUsd - one.microUsd)),
    knownShare: expected === 0 ? 1 : sum((one) => one.knownMicroUsd) / expected,
    starts: Object.fromEntries([...starts].map(([name, started]) => [name, started.length])),
    reached: sumByName(compared.map((one) => one.reached)),
  };
}

interface TaskReplay {
  start: string;
  recordedMicroUsd: MicroUsd;
  recordedResolved: boolean;
  microUsd: MicroUsd;
  knownMicroUsd: MicroUsd;
  /** Chance that the task is resolved. */
  resolved: number;
  /** Chance that it came to a rung. */
  reached: ReadonlyMap<string, number>;
}

function sumByName(all: readonly ReadonlyMap<string, number>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [name, value] of all.flatMap((one) => [...one])) sums[name] = (sums[name] ?? 0) + value;
  return sums;
}

function replayTask(task: ClosedTask, options: LedgerReplayOptions): TaskReplay {
  const { policy, preset, ladder, model, performance = [] } = options;
  const { estimate, attempts } = task;
  const costOf = (attempt: Attempt): MicroUsd =>
    attempt.cost === undefined
      ? model.prospect(attempt.rung.name, [], []).costMicroUsd
      : attempt.cost.microUsd + (attempt.ciCost?.microUsd ?? 0);
  const total = (of: readonly Attempt[]): MicroUsd => of.reduce((sum, attempt) => sum + costOf(attempt), 0);

  let { rung } = policy.router.route({ estimate, ladder, preset, urgent: false, performance });
  const start = rung.name;
  const history: Attempt[] = [];
  const failed: string[] = [];
  let reached = 1;
  let microUsd = 0;
  let knownMicroUsd = 0;
  let resolved = 0;
  const reachedBy = new Map<string, number>();
  for (let step = 0; step < MOST_STEPS && reached > 0; step += 1) {
    const tried = attempts.filter((attempt) => attempt.rung.name === rung.name && isJudged(attempt));
    const known = tried.length > 0;
    const { success, costMicroUsd } = known
      ? { success: Number(tried.some(succeeded)), costMicroUsd: total(tried) }
      : model.prospect(rung.name, failed, []);
    reachedBy.set(rung.name, reached);
    microUsd += reached * costMicroUsd;
    if (known) knownMicroUsd += reached * costMicroUsd;
    // After green no policy climbs on; whether the task was resolved by it is another matter.
    if (!known || isResolved(task)) resolved += reached * success;
    reached *= 1 - success;
    history.push(...(known ? tried : [assumedRed(rung, history.length + 1)]));
    failed.push(rung.name);
    const next = policy.escalation.next({
      history,
      ladder,
      cause: "ours",
      evidence: [],
      estimate,
      budgetLeftMicroUsd: Number.POSITIVE_INFINITY,
      ceilingOf: () => 0,
    });
    if (next.kind !== "escalate") break;
    rung = next.rung;
  }
  return {
    start,
    recordedMicroUsd: total(attempts),
    recordedResolved: isResolved(task),
    microUsd,
    knownMicroUsd,
    resolved,
    reached: reachedBy,
  };
}

/** Stands for a try that was never made, where it is supposed to have failed. */
function assumedRed(rung: Rung, number: number): Attempt {
  return {
    number,
    mode: number === 1 ? "first" : "escalate",
    rung,
    model: rung.name,
    startSha: "",
    ceilingMicroUsd: 0,
    reservedAt: "",
    end: "submitted",
    verdict: "red",
    headSha: `assumed-${number}`,
  };
}
