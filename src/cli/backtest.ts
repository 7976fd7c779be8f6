import { ConfigurationError } from "../domain/errors.ts";
import type { Ladder, Rung } from "../domain/ladder.ts";
import {
  clairvoyant,
  replayed,
  replayTask,
  summarise,
  utilityOf,
  type Policy,
  type RecordedTask,
  type ReplayOptions,
  type Summary,
  type TaskResult,
} from "../routing/backtest.ts";
import { bestFixedCascade, ladderOf, learnedPolicy, RULES_POLICY } from "../routing/backtest-policies.ts";
import { pairedInterval, type Interval } from "../routing/bootstrap.ts";
import { fixedCascade } from "../routing/fixed-cascade.ts";
import { PRESETS, type Preset } from "../routing/router.ts";
import { readRecordedTasks } from "./recorded-tasks.ts";
import { checkTierOrder } from "./tier-order.ts";

export interface BacktestOptions {
  /** A file, or `-` for standard input. */
  data: string;
  train?: string;
  /** Comma-separated names of recorded models, cheapest first. */
  tiers: string;
  /** `rules`, `learned`, `always:<tier>` or `fixed:a>b>c`. */
  policy: string;
  /** USD that a resolved task is worth. */
  value?: number;
  /** USD of CI and waiting for each attempt. */
  ciCost?: number;
  /** Chance that a wrong change comes out green, 0–1. */
  falseGreen?: number;
  preset?: string;
  /** Of a ledger alone, as rows have no date: only tasks created on this day (ISO 8601) or later. */
  since?: string;
  json?: boolean;
}

export interface BacktestIo {
  /** Whole text of a file; throws when there is none. */
  read(path: string): Promise<string>;
  /** Whole text of standard input: the file `-`. */
  input(): Promise<string>;
  write(text: string): Promise<void> | void;
}

/** What a resolved task is worth where nobody says, USD. */
export const DEFAULT_VALUE_USD = 2;
const FOLDS = 5;

interface Comparison {
  policy: string;
  summary: Summary;
  /** Utility of the policy minus that of this baseline, USD a task. */
  difference: Interval;
}

/** `upshift backtest`: replays recorded outcomes and says what a policy would have solved and cost. */
export async function runBacktest(options: BacktestOptions, io: BacktestIo): Promise<void> {
  if (options.since !== undefined)
    throw new ConfigurationError("--since goes with --ledger: the rows of --data have no date.");
  const models = options.tiers
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (models.length === 0 || new Set(models).size < models.length)
    throw new ConfigurationError(
      `--tiers needs one or more different names, cheapest first: "${options.tiers}".`,
    );
  const valueUsd = amount("--value", options.value ?? DEFAULT_VALUE_USD);
  const overheadMicroUsd = amount("--ci-cost", options.ciCost ?? 0) * 1e6;
  const falseGreenRate = amount("--false-green", options.falseGreen ?? 0);
  if (falseGreenRate > 1) throw new ConfigurationError("--false-green is a share from 0 to 1.");
  const ladder = ladderOf(models);
  const replay: ReplayOptions = {
    ladder,
    preset: presetOf(options.preset),
    overheadMicroUsd,
    falseGreenRate,
  };
  const wanted = parsePolicy(options.policy, ladder);

  const load = async (file: string): Promise<RecordedTask[]> =>
    readRecordedTasks({ file: nameOf(file), text: await readText(file, io), models });
  if (options.data === "-" && options.train === "-")
    throw new ConfigurationError(
      "--data and --train cannot both be standard input: give one of them as a file.",
    );
  const tasks = await load(options.data);
  checkTierOrder(models, tasks);
  const training = options.train === undefined ? undefined : await load(options.train);

  const learn = (from: readonly RecordedTask[]): Policy =>
    learnedPolicy({ tasks: from, ladder, valueMicroUsd: valueUsd * 1e6, overheadMicroUsd });
  const resultsOf = (policy: Policy): TaskResult[] => [...replayed(tasks, policy, replay)];
  const results =
    wanted.kind === "learned"
      ? training === undefined
        ? crossFitted(tasks, learn, replay)
        : resultsOf(learn(training))
      : resultsOf(wanted.policy);

  const utilities = results.map((result) => utilityOf(result, valueUsd));
  const cascade = bestFixedCascade(training ?? tasks, replay, valueUsd);
  const baselines = [
    ...ladder.map((rung) => ({ name: `always ${rung.name}`, policy: fixedCascade([rung]) })),
    {
      name: `best fixed cascade (${cascade.map((rung) => rung.name).join(" > ")})`,
      policy: fixedCascade(cascade),
    },
  ].map(({ name, policy }): Comparison => {
    const differences: number[] = [];
    function* compared(): Generator<TaskResult> {
      for (const their of replayed(tasks, policy, replay)) {
        differences.push(utilities[differences.length]! - utilityOf(their, valueUsd));
        yield their;
      }
    }
    const summary = summarise(compared(), valueUsd);
    return { policy: name, summary, difference: pairedInterval(differences) };
  });
  const own = summarise(results, valueUsd);
  // Tiers that nothing started on are told, too.
  const summary = { ...own, share: { ...Object.fromEntries(models.map((name) => [name, 0])), ...own.share } };
  const bound = summarise(
    tasks.map((task) => clairvoyant(task, replay)),
    valueUsd,
  );
  const notes = [
    standIns(ladder),
    training === undefined
      ? wanted.kind === "learned"
        ? `No --train: each fifth of the rows is decided by what the other four fifths teach; the best fixed cascade was chosen on the rows themselves.`
        : `No --train: the best fixed cascade was chosen on the rows themselves.`
      : `Learned and chosen on ${training.length} other rows.`,
  ];
  await io.write(
    options.json === true
      ? `${JSON.stringify(asJson({ options, valueUsd, summary, baselines, bound, notes }))}\n`
      : asText({ options, valueUsd, summary, baselines, bound, notes }),
  );
}

function crossFitted(
  tasks: readonly RecordedTask[],
  learn: (from: readonly RecordedTask[]) => Policy,
  replay: ReplayOptions,
): TaskResult[] {
  const policies = Array.from({ length: FOLDS }, (_, fold) =>
    learn(tasks.filter((__, index) => index % FOLDS !== fold)),
  );
  return tasks.flatMap((task, index) => {
    const policy = policies[index % FOLDS];
    return policy === undefined ? [] : [replayTask(task, policy, replay)];
  });
}

type WantedPolicy = { kind: "learned" } | { kind: "given"; policy: Policy };

function parsePolicy(text: string, ladder: Ladder): WantedPolicy {
  if (text === "learned") return { kind: "learned" };
  if (text === "rules") return { kind: "given", policy: RULES_POLICY };
  const [, kind, rest = ""] = /^(always|fixed):(.*)$/.exec(text) ?? [];
  if (kind === undefined)
    throw new ConfigurationError(
      `--policy is "rules", "learned", "always:<tier>" or "fixed:a>b>c", not "${text}".`,
    );
  const names = rest.split(">").map((name) => name.trim());
  if (kind === "always" && names.length > 1)
    throw new ConfigurationError(`--policy always: takes one tier, not "${rest}".`);
  if (new Set(names).size < names.length)
    throw new ConfigurationError(`--policy fixed: names a tier twice: "${rest}".`);
  const rungs = names.map((name): Rung => {
    const rung = ladder.find((candidate) => candidate.name === name);
    if (rung === undefined)
      throw new ConfigurationError(
        `--policy names the tier "${name}", which is not among --tiers ${ladder.map((one) => one.name).join(",")}.`,
      );
    return rung;
  });
  return { kind: "given", policy: fixedCascade(rungs) };
}

function presetOf(text: string | undefined): Preset {
  const preset = PRESETS.find((candidate) => candidate === (text ?? "conservative"));
  if (preset === undefined)
    throw new ConfigurationError(`--preset is one of ${PRESETS.join(", ")}, not "${text ?? ""}".`);
  return preset;
}

function amount(name: string, value: number): number {
  if (!Number.isFinite(value) || value < 0) throw new ConfigurationError(`${name} is a number from 0 up.`);
  return value;
}

const nameOf = (file: string): string => (file === "-" ? "standard input" : file);

async function readText(file: string, io: BacktestIo): Promise<string> {
  try {
    return await (file === "-" ? io.input() : io.read(file));
  } catch (error) {
    throw new ConfigurationError(`${nameOf(file)} cannot be read.`, { cause: error });
  }
}

function standIns(ladder: Ladder): string {
  const others = ladder.filter((rung) => !rung.name.includes(rung.line));
  return others.length === 0
    ? "Every recorded model is of the tier that it is named after."
    : others.map((rung) => `${rung.name} stands in for ${rung.line}`).join(", ") + ".";
}

interface Report {
  options: BacktestOptions;
  valueUsd: number;
  summary: Summary;
  baselines: readonly Comparison[];
  bound: Summary;
  notes: readonly string[];
}

function asJson({ options, valueUsd, summary, baselines, bound, notes }: Report): unknown {
  return {
    policy: options.policy,
    valueUsd,
    ...withNull(summary),
    baselines: baselines.map((baseline) => ({
      policy: baseline.policy,
      ...withNull(baseline.summary),
      utilityDifference: baseline.difference,
    })),
    clairvoyant: withNull(bound),
    notes,
  };
}

/** JSON has no undefined: a cost for each of no resolved tasks is null. */
function withNull(summary: Summary): Record<string, unknown> {
  return { ...summary, costPerResolvedUsd: summary.costPerResolvedUsd ?? null };
}

function asText({ options, valueUsd, summary, baselines, bound, notes }: Report): string {
  const row = (name: string, one: Summary, difference?: Interval): string =>
    [
      name.padEnd(64),
      `${(100 * one.solved).toFixed(1)}%`.padStart(7),
      `$${one.costPerTaskUsd.toFixed(3)}`.padStart(9),
      (one.costPerResolvedUsd === undefined ? "-" : `$${one.costPerResolvedUsd.toFixed(3)}`).padStart(10),
      one.utility.toFixed(3).padStart(8),
      `${(100 * one.escalationRate).toFixed(1)}%`.padStart(10),
      difference === undefined
        ? ""
        : `  ${signed(difference.mean)} [${signed(difference.low)}, ${signed(difference.high)}]`,
    ].join("");
  const head =
    "policy".padEnd(64) +
    "solved".padStart(7) +
    "$/task".padStart(9) +
    "$/solved".padStart(10) +
    "utility".padStart(8) +
    "escalated".padStart(10) +
    "  our utility minus theirs [95%]";
  const share = Object.entries(summary.share)
    .map(([name, part]) => `${name} ${Math.round(part * 100)}%`)
    .join(", ");
  return [
    `${summary.tasks} tasks, $${valueUsd} for a resolved one.`,
    ...notes,
    "",
    head,
    row(options.policy, summary),
    ...baselines.map((baseline) => row(baseline.policy, baseline.summary, baseline.difference)),
    row("clairvoyant", bound),
    "",
    `Started on: ${share}.`,
    "",
  ].join("\n");
}

function signed(value: number): string {
  return `${value < 0 ? "" : "+"}${value.toFixed(3)}`;
}
