import { estimateFromText } from "../domain/complexity.ts";
import { ConfigurationError } from "../domain/errors.ts";
import type { Ledger } from "../domain/ledger.ts";
import { formatUsd } from "../domain/money.ts";
import { newestPrice } from "../domain/newest-price.ts";
import { performanceByRung } from "../domain/statistics.ts";
import { RULES_POLICY } from "../routing/backtest-policies.ts";
import { typicalUsage } from "../routing/expected-cost.ts";
import { observationsOfLedger } from "../routing/ledger-evidence.ts";
import { type LedgerReplay, replayLedger } from "../routing/ledger-replay.ts";
import { measuredPrior } from "../routing/recorded-evidence.ts";
import { type Preset, PRESETS } from "../routing/router.ts";
import { learnSuccess } from "../routing/success-model.ts";
import { FEWEST } from "../report/figure.ts";
import type { BacktestOptions } from "./backtest.ts";
import { readLedgerTasks } from "./ledger-tasks.ts";
import { LADDER } from "./route.ts";

/** Options that say how to replay recorded rows: a ledger has no use for them. */
const OF_ROWS: ReadonlyMap<string, string> = new Map([
  ["data", "--data"],
  ["train", "--train"],
  ["tiers", "--tiers"],
  ["policy", "--policy"],
  ["value", "--value"],
  ["ciCost", "--ci-cost"],
  ["falseGreen", "--false-green"],
]);

export interface LedgerBacktestOptions extends Partial<BacktestOptions> {
  ledger: string;
  preset: string;
}

/** `upshift backtest --ledger PATH --preset NAME`: what the tasks on record would have cost under another preset. */
export async function runLedgerBacktest(
  options: LedgerBacktestOptions,
  io: {
    readLedger(path: string): Promise<Ledger>;
    write(text: string): Promise<void> | void;
    warn: (line: string) => void;
    now(): string;
  },
): Promise<void> {
  refuseOptionsOfRows(options);
  const preset = PRESETS.find((candidate) => candidate === options.preset);
  if (preset === undefined)
    throw new ConfigurationError(`--preset is one of ${PRESETS.join(", ")}, not "${options.preset}".`);
  const all = await readLedgerTasks(await io.readLedger(options.ledger), io.warn);
  const closed = all.filter((task) => task.phase === "closed" && task.createdAt >= (options.since ?? ""));
  const price = newestPrice(io.now());
  const usage = typicalUsage(estimateFromText({ text: "" }));
  const model = learnSuccess(
    observationsOfLedger(closed, io.now()),
    measuredPrior(LADDER, (line) => price(line, usage) ?? 0),
  );
  const replay = replayLedger(closed, {
    policy: RULES_POLICY,
    preset,
    ladder: LADDER,
    model,
    performance: performanceByRung(closed.map((task) => task.attempts)),
  });
  await io.write(
    options.json === true ? `${JSON.stringify(asJson(preset, replay))}\n` : asText(preset, replay),
  );
}

function refuseOptionsOfRows(options: LedgerBacktestOptions): void {
  const named = new Map<string, unknown>(Object.entries(options));
  const given = [...OF_ROWS].flatMap(([key, option]) => (named.get(key) === undefined ? [] : [option]));
  if (given.length === 0) return;
  throw new ConfigurationError(
    `--ledger replays a repository's own tasks under --preset; leave out ${given.join(", ")}, or leave out --ledger to replay the rows of --data.`,
  );
}

/** Fewer tasks than this say nothing of another policy. */
function isEnough({ tasks }: LedgerReplay): boolean {
  return tasks >= FEWEST;
}

function asJson(preset: Preset, replay: LedgerReplay): unknown {
  const { recorded, expected, knownShare, saved, starts } = replay;
  const enough = isEnough(replay);
  return {
    preset,
    tasks: replay.tasks,
    recorded: { costUsd: recorded.microUsd / 1e6, resolved: recorded.resolved },
    expected: enough ? { costUsd: expected.microUsd / 1e6, resolved: expected.resolved } : null,
    knownShare: enough ? knownShare : null,
    savedPerTaskUsd: enough ? { mean: saved.mean / 1e6, low: saved.low / 1e6, high: saved.high / 1e6 } : null,
    starts,
  };
}

function asText(preset: Preset, replay: LedgerReplay): string {
  const { recorded, expected, knownShare, saved } = replay;
  const dollars = (microUsd: number): string => formatUsd(Math.round(microUsd));
  const starts = Object.entries(replay.starts).map(([name, count]) => `${name} ${count}`);
  return [
    `${replay.tasks} closed ${replay.tasks === 1 ? "task" : "tasks"} on which an attempt was judged.`,
    ...(replay.tasks === 0
      ? []
      : [`Recorded: ${dollars(recorded.microUsd)}, ${recorded.resolved} resolved.`]),
    ...(isEnough(replay)
      ? [
          `Under ${preset}: about ${dollars(expected.microUsd)}, about ${expected.resolved.toFixed(1)} resolved.`,
          `Saved on a task: ${dollars(saved.mean)}, between ${dollars(saved.low)} and ${dollars(saved.high)} with 95% confidence.`,
          `${Math.round(knownShare * 100)}% of that cost is from attempts on record, the rest from averages over them.`,
        ]
      : [`Not enough tasks yet: from ${FEWEST} on, what they would have cost under ${preset} is told.`]),
    ...(starts.length === 0 ? [] : [`Starts under ${preset}: ${starts.join(", ")}.`]),
    "",
  ].join("\n");
}
