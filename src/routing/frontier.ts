import type { Ladder, ModelLine } from "../domain/ladder.ts";
import type { MicroUsd } from "../domain/money.ts";
import { performanceByRung } from "../domain/statistics.ts";
import { cascadesOf, RULES_POLICY } from "./backtest-policies.ts";
import type { Interval } from "./bootstrap.ts";
import { fixedCascade } from "./fixed-cascade.ts";
import { observationsOfLedger } from "./ledger-evidence.ts";
import { isComparable, type ReplayableTask, replayLedger } from "./ledger-replay.ts";
import { measuredPrior } from "./recorded-evidence.ts";
import { type Preset, PRESETS } from "./router.ts";
import { learnSuccess } from "./success-model.ts";

/** One way to route the ledger's tasks, as a point of cost and quality. */
export interface FrontierPoint {
  /** A preset, a cascade such as `haiku > opus`, or `recorded`. */
  name: string;
  kind: "preset" | "cascade" | "recorded";
  /** True for the preset that the repository has set. */
  today: boolean;
  costPerTaskMicroUsd: MicroUsd;
  /** 0–1; an expectation, except for what is recorded. */
  resolvedShare: number;
  /** Share of the cost that comes from attempts on record rather than from averages. */
  knownShare: number;
  /** Recorded minus expected cost of one task, micro-dollars, with its paired 95% interval. */
  saved: Interval;
  /** True when no other policy resolves as much for less: the point lies on the frontier. What is recorded is not compared. */
  efficient: boolean;
}

/**
 * Replays the ledger's closed tasks under every preset and every fixed cascade. Cheapest first; empty without a
 * comparable task. The chances of what was never tried are learned from the same tasks, shrunk towards what was
 * measured on public ones: a reader should be told (`knownShare`).
 */
export function costQualityFrontier(
  tasks: readonly ReplayableTask[],
  options: {
    ladder: Ladder;
    today: Preset;
    /** ISO 8601, UTC. */
    now: string;
    /** What one attempt on a line costs before there is a record. */
    costOf: (line: ModelLine) => MicroUsd;
  },
): FrontierPoint[] {
  const { ladder, today, now, costOf } = options;
  const compared = tasks.filter(isComparable);
  const shared = {
    ladder,
    model: learnSuccess(observationsOfLedger(compared, now), measuredPrior(ladder, costOf)),
    performance: performanceByRung(compared.map((task) => task.attempts)),
  };
  const ways = [
    ...PRESETS.map((preset) => ({ name: preset, kind: "preset", preset, policy: RULES_POLICY }) as const),
    ...cascadesOf(ladder).map((rungs) => {
      const name = rungs.map((rung) => rung.name).join(" > ");
      return { name, kind: "cascade", preset: today, policy: fixedCascade(rungs) } as const;
    }),
  ];
  const count = compared.length;
  if (count === 0) return [];
  const points = ways.map(({ name, kind, preset, policy }) => {
    const { expected, knownShare, saved, recorded } = replayLedger(compared, { ...shared, policy, preset });
    return {
      point: {
        name,
        kind,
        today: kind === "preset" && preset === today,
        costPerTaskMicroUsd: expected.microUsd / count,
        resolvedShare: expected.resolved / count,
        knownShare,
        saved,
      },
      recorded,
    };
  });
  const replayed = points.map(({ point }): FrontierPoint => ({
    ...point,
    efficient: !points.some(({ point: other }) => dominates(other, point)),
  }));
  const recorded = points.slice(0, 1).map(({ recorded: { microUsd, resolved } }): FrontierPoint => ({
    name: "recorded",
    kind: "recorded",
    today: false,
    costPerTaskMicroUsd: microUsd / count,
    resolvedShare: resolved / count,
    knownShare: 1,
    saved: { mean: 0, low: 0, high: 0 },
    efficient: false,
  }));
  return [...replayed, ...recorded].toSorted(
    (one, other) => one.costPerTaskMicroUsd - other.costPerTaskMicroUsd,
  );
}

type Point = Pick<FrontierPoint, "costPerTaskMicroUsd" | "resolvedShare">;

function dominates(one: Point, other: Point): boolean {
  return (
    one.costPerTaskMicroUsd <= other.costPerTaskMicroUsd &&
    one.resolvedShare >= other.resolvedShare &&
    (one.costPerTaskMicroUsd < other.costPerTaskMicroUsd || one.resolvedShare > other.resolvedShare)
  );
}
