import type { Ladder } from "../domain/ladder.ts";
import { rate, type RungRow } from "../domain/statistics.ts";
import { RULES_POLICY } from "../routing/backtest-policies.ts";
import type { Suggestion } from "../routing/suggestions.ts";
import type { Preset, Router } from "../routing/router.ts";
import { ruleRouter } from "../routing/rule-router.ts";
import type { Figure, FigureId } from "./figure.ts";
import { type Backtest, ladderSetting, type PolicyPoint } from "./policies.ts";

/** One thing to change, and what the record says about changing it. */
export interface Advice {
  id:
    | "too-aggressive"
    | "savings-missed"
    | "complexity-overestimated"
    | "rung-rarely-helps"
    | "cheaper-setting"
    | "learning-pays"
    | "folder-escalates";
  /** What the numbers show. */
  says: string;
  /** The line of `.github/upshift.yml` (or of the command) to change. */
  setting: string;
  /** What the backtest on this ledger says of that setting. Null: not enough tasks yet, or it cannot be replayed. */
  backtest: PolicyPoint | null;
}

/** Attempts before a rung is said to help rarely, and the success rate that its whole interval has to be below. */
const TRIES_TO_JUDGE = 20;
const RARELY = 0.3;

/** From careful to bold. */
const BOLDNESS: readonly Preset[] = ["audit", "conservative", "balanced", "aggressive"];

/** Follows from the figures alone: the same report gives the same advice. */
export function adviceFrom(options: {
  figures: readonly Figure[];
  rungs: readonly RungRow[];
  folders: readonly Suggestion[];
  backtest: Backtest | undefined;
  ladder: Ladder;
  today: Preset | undefined;
  /** Whether routing learns; undefined: not known. */
  learn: boolean | undefined;
}): Advice[] {
  const { figures, rungs, folders, backtest, ladder, learn, today = "balanced" } = options;
  const figure = (id: FigureId): Figure | undefined => figures.find((each) => each.id === id);
  const point = (name: string): PolicyPoint | null =>
    backtest?.points.find((each) => each.name === name) ?? null;
  const preset = (step: 1 | -1): Preset => BOLDNESS[BOLDNESS.indexOf(today) + step] ?? today;
  const advice: Advice[] = [];

  const escalation = figure("escalation-rate");
  if (escalation?.state === "missed") {
    const careful = preset(-1);
    advice.push({
      id: "too-aggressive",
      says: `${percent(escalation.value)} of tasks escalate, more than one in five: the rules send too much to the cheap tier.`,
      setting: `preset: ${careful}`,
      backtest: point(`preset: ${careful}`),
    });
  }
  const cheap = figure("cheap-share");
  if (cheap?.state === "missed" && (cheap.high ?? 1) < (cheap.target?.from ?? 0)) {
    const bolder = preset(1);
    advice.push({
      id: "savings-missed",
      says: `${percent(cheap.value)} of tasks begin on the cheap tier, where 60 to 80% could: savings are missed.`,
      setting: `preset: ${bolder}`,
      backtest: point(`preset: ${bolder}`),
    });
  }
  const top = figure("top-share");
  if (top?.state === "missed" && (top.low ?? 0) > (top.target?.to ?? 1)) {
    const capped: Router = { route: (request) => ruleRouter.route({ ...request, topTierLeftToday: 0 }) };
    advice.push({
      id: "complexity-overestimated",
      says: `${percent(top.value)} of tasks begin on the top tier, where 5 to 15% should: complexity is overestimated.`,
      setting: "routing.top_tier_per_day: 0",
      backtest:
        backtest?.replay("no start on the top tier", "routing.top_tier_per_day: 0", {
          ...RULES_POLICY,
          router: capped,
        }) ?? null,
    });
  }
  for (const row of rungs) {
    const seen = row.attempts < TRIES_TO_JUDGE ? undefined : rate(row.succeeded, row.attempts);
    const rest = ladder.filter((rung) => rung.name !== row.rung);
    if (seen === undefined || seen.high >= RARELY || rest.length === 0 || rest.length === ladder.length)
      continue;
    const setting = ladderSetting(rest);
    advice.push({
      id: "rung-rarely-helps",
      says: `${row.rung} succeeded in ${row.succeeded} of ${row.attempts} attempts.`,
      setting,
      backtest: point(setting),
    });
  }
  const advised = new Set(advice.map(({ setting }) => setting));
  const points = (backtest?.points ?? []).filter((each) => isCheaperAndAsGood(each, point("recorded")));
  const [setting] = points.filter((each) => each.setting !== null && !each.isToday).toSorted(byCost);
  if (setting?.setting !== undefined && setting.setting !== null && !advised.has(setting.setting))
    advice.push({
      id: "cheaper-setting",
      says: "Another setting would have resolved as many tasks for less.",
      setting: setting.setting,
      backtest: setting,
    });
  const [cascade] = points.filter((each) => each.setting === null).toSorted(byCost);
  if (
    learn !== true &&
    cascade !== undefined &&
    cascade.usdPerTask < (setting?.usdPerTask ?? Number.POSITIVE_INFINITY)
  )
    advice.push({
      id: "learning-pays",
      says: `To begin with ${cascade.name.replace("always ", "")} whatever the task would have been cheaper than any preset: let routing learn from this ledger.`,
      setting: "routing.learn: true",
      backtest: cascade,
    });
  for (const { says } of folders.slice(0, 3))
    advice.push({ id: "folder-escalates", says, setting: "--tier in the command", backtest: null });
  return advice;
}

/** Points of resolved tasks that a saving may cost and still be called "as many". */
const AS_GOOD = 0.005;

function isCheaperAndAsGood(point: PolicyPoint, recorded: PolicyPoint | null): boolean {
  return (point.savedUsdPerTask?.low ?? 0) > 0 && point.resolved >= (recorded?.resolved ?? 1) - AS_GOOD;
}

const byCost = (one: PolicyPoint, other: PolicyPoint): number => one.usdPerTask - other.usdPerTask;

function percent(share: number | null): string {
  return `${Math.round((share ?? 0) * 100)}%`;
}
