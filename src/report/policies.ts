import { estimateFromText } from "../domain/complexity.ts";
import type { Config } from "../domain/config.ts";
import type { Interval } from "../domain/interval.ts";
import type { Ladder } from "../domain/ladder.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import { newestPrice } from "../domain/newest-price.ts";
import { isResolved, performanceByRung } from "../domain/statistics.ts";
import type { Policy } from "../routing/backtest.ts";
import { cascadesOf, RULES_POLICY } from "../routing/backtest-policies.ts";
import { typicalUsage } from "../routing/expected-cost.ts";
import { fixedCascade } from "../routing/fixed-cascade.ts";
import { type ClosedTask, observationsOfLedger } from "../routing/ledger-evidence.ts";
import { isComparable, type LedgerReplayOptions, replayLedger } from "../routing/ledger-replay.ts";
import { measuredPrior } from "../routing/recorded-evidence.ts";
import { PRESETS, type Preset } from "../routing/router.ts";
import { learnSuccess } from "../routing/success-model.ts";
import { FEWEST } from "./figure.ts";
import { attemptCost } from "./tiers.ts";

/** The backtest replays the newest so many closed tasks: older ones tell of other models and prices. */
const MOST_REPLAYED = 2_000;

/** One way to run the ladder, as the backtest on this ledger sees it. */
export interface PolicyPoint {
  /** `recorded`, `preset: balanced`, `ladder: [haiku, opus]`, `always haiku > opus`. */
  name: string;
  /** The setting that would bring it about; null for what is on record, and for an order of rungs that no setting forces. */
  setting: string | null;
  usdPerTask: number;
  /** Share of tasks resolved; an expectation where attempts were not on record. */
  resolved: number;
  /** Against what was recorded, dollars a task: above zero it would have been cheaper. Null: not enough tasks yet. */
  savedUsdPerTask: Interval | null;
  /** Share of its cost that is from attempts on record. */
  knownShare: number;
  /** No other policy here is both cheaper and better. */
  onFrontier: boolean;
  /** How the repository is run today. */
  isToday: boolean;
}

/** A closed task as the backtest and the folders need it. */
interface NewTask extends ClosedTask {
  /** Files that its newest patch touched. */
  paths: readonly string[];
}

/** Keeps the newest closed tasks while they come in any order. */
export class NewestTasks {
  #kept: NewTask[] = [];
  /** So many newer ones are kept already. */
  #tooOld = "";

  /** A task on which nothing was judged says nothing of any policy. */
  add({ attempts, estimate, createdAt, closed, lastDiff }: TaskState): void {
    if (createdAt < this.#tooOld || !isComparable({ attempts })) return;
    const own = closed === undefined ? {} : { closed: { status: closed.status } };
    this.#kept.push({ attempts, estimate, createdAt, ...own, paths: pathsOf(lastDiff) });
    if (this.#kept.length < 2 * MOST_REPLAYED) return;
    this.#kept = this.result();
    this.#tooOld = this.#kept.at(-1)?.createdAt ?? "";
  }

  /** Newest first. */
  result(): NewTask[] {
    return this.#kept
      .toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
      .slice(0, MOST_REPLAYED);
  }
}

export interface Backtest {
  /** How many of the newest closed tasks were replayed. */
  tasks: number;
  points: PolicyPoint[];
  /** Any other way to start, for advice. Null: not enough tasks yet. */
  replay(name: string, setting: string | null, policy: Policy): PolicyPoint | null;
}

/**
 * Replays the newest closed tasks under every preset, on the ladder without each of its rungs, and, to compare, with every
 * fixed order of rungs. What was tried on a task counts as it went; what was not counts with its average chance and cost
 * after the same failures (`routing/ledger-replay`). Undefined below five tasks. `today`: the configured preset, where it is known.
 */
export function backtest(options: {
  tasks: readonly ClosedTask[];
  ladder: Ladder;
  now: string;
  today: Preset | undefined;
  /** Whose models and prices stand in for what is not on record; undefined: the built-in ones. */
  config?: Pick<Config, "models" | "prices"> | undefined;
}): Backtest | undefined {
  const { tasks, ladder, now, today, config } = options;
  if (tasks.length < FEWEST) return undefined;
  const price = newestPrice(now, config);
  const usage = typicalUsage(estimateFromText({ text: "" }));
  const model = learnSuccess(
    observationsOfLedger(tasks, now),
    measuredPrior(ladder, (line) => price(line, usage) ?? 0),
  );
  const shared = {
    tasks,
    ladder,
    model,
    preset: today ?? "balanced",
    performance: performanceByRung(tasks.map((task) => task.attempts)),
    tried: triesByRung(tasks),
  };
  const replay: Backtest["replay"] = (name, setting, policy) =>
    replayed({ ...shared, name, setting, policy });
  const presets = PRESETS.map((preset) => {
    const name = `preset: ${preset}`;
    return replayed({ ...shared, name, setting: name, policy: RULES_POLICY, preset });
  });
  const shorter = ladder
    .map((left) => ladder.filter((rung) => rung !== left))
    .filter((rungs) => rungs.length > 0)
    .map((rungs) => {
      const name = ladderSetting(rungs);
      return replayed({ ...shared, name, setting: name, policy: RULES_POLICY, ladder: rungs });
    });
  const cascades = cascadesOf(ladder).map((rungs) =>
    replay(`always ${rungs.map((rung) => rung.name).join(" > ")}`, null, fixedCascade(rungs)),
  );
  const points = [...presets, ...shorter, ...cascades].flatMap((point) => point ?? []);
  points.unshift(recordedPoint(tasks, today === undefined));
  for (const point of points) {
    point.isToday ||= point.name === `preset: ${today}`;
    point.onFrontier = !points.some((other) => isBetter(other, point));
  }
  return { tasks: tasks.length, points, replay };
}

/** A policy may lead so many of its tasks to rungs that hardly anybody has tried, and still be spoken of. */
const MOST_UNPROVED = 0.05;

interface Replaying extends LedgerReplayOptions {
  tasks: readonly ClosedTask[];
  name: string;
  setting: string | null;
  /** By name, on how many tasks each rung was tried. */
  tried: ReadonlyMap<string, number>;
}

/** Null where it would rest on hearsay: fewer than five tasks began where it begins, or were tried where it often leads. */
function replayed({ tasks, name, setting, tried, ...options }: Replaying): PolicyPoint | null {
  const { starts, reached, expected, saved, knownShare } = replayLedger(tasks, options);
  if (Object.keys(starts).some((start) => options.model.prospect(start, [], []).tries < FEWEST)) return null;
  const unproved = Object.entries(reached).filter(([rung]) => (tried.get(rung) ?? 0) < FEWEST);
  if (unproved.reduce((sum, [, times]) => sum + times, 0) > MOST_UNPROVED * tasks.length) return null;
  return {
    name,
    setting,
    usdPerTask: expected.microUsd / tasks.length / 1e6,
    resolved: expected.resolved / tasks.length,
    savedUsdPerTask: { value: saved.mean / 1e6, low: saved.low / 1e6, high: saved.high / 1e6 },
    knownShare,
    onFrontier: false,
    isToday: false,
  };
}

function triesByRung(tasks: readonly ClosedTask[]): Map<string, number> {
  const tried = new Map<string, number>();
  for (const { attempts } of tasks)
    for (const rung of new Set(attempts.map((attempt) => attempt.rung.name)))
      tried.set(rung, (tried.get(rung) ?? 0) + 1);
  return tried;
}

function recordedPoint(tasks: readonly ClosedTask[], isToday: boolean): PolicyPoint {
  const microUsd = tasks
    .flatMap(({ attempts }) => attempts)
    .reduce((sum, attempt) => sum + attemptCost(attempt), 0);
  return {
    name: "recorded",
    setting: null,
    usdPerTask: microUsd / tasks.length / 1e6,
    resolved: tasks.filter(isResolved).length / tasks.length,
    savedUsdPerTask: null,
    knownShare: 1,
    onFrontier: false,
    isToday,
  };
}

/** The line of configuration that makes a ladder. */
export function ladderSetting(ladder: Ladder): string {
  return `ladder: [${ladder.map((rung) => rung.name).join(", ")}]`;
}

function isBetter(one: PolicyPoint, other: PolicyPoint): boolean {
  if (one.usdPerTask > other.usdPerTask || one.resolved < other.resolved) return false;
  return one.usdPerTask < other.usdPerTask || one.resolved > other.resolved;
}

/** Files of a diff, from its headers. */
function pathsOf(diff: string | undefined): string[] {
  if (diff === undefined) return [];
  return [...diff.matchAll(/^\+\+\+ b\/(.+)$/gmu)].map(([, path = ""]) => path);
}
