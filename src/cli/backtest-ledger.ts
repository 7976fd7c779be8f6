import { estimateFromText } from "../domain/complexity.ts";
import { ConfigurationError } from "../domain/errors.ts";
import type { Ledger } from "../domain/ledger.ts";
import { formatUsd } from "../domain/money.ts";
import { newestPrice } from "../domain/newest-price.ts";
import { performanceByRung } from "../domain/statistics.ts";
import { RULES_POLICY } from "../routing/backtest-policies.ts";
import { typicalUsage } from "../routing/expected-cost.ts";
import { observationsOfLedger } from "../routing/ledger-evidence.ts";
import { replayLedger } from "../routing/ledger-replay.ts";
import { measuredPrior } from "../routing/recorded-evidence.ts";
import { PRESETS } from "../routing/router.ts";
import { learnSuccess } from "../routing/success-model.ts";
import { readLedgerTasks } from "./ledger-tasks.ts";
import { LADDER } from "./route.ts";

/** `upshift backtest --ledger PATH --preset NAME`: what the tasks on record would have cost under another preset. */
export async function runLedgerBacktest(
  options: {
    ledger: string;
    preset: string;
    /** Only tasks created on this day (ISO 8601) or later. */
    since?: string;
    json?: boolean;
  },
  io: {
    readLedger(path: string): Promise<Ledger>;
    write(text: string): Promise<void> | void;
    now(): string;
  },
): Promise<void> {
  const preset = PRESETS.find((candidate) => candidate === options.preset);
  if (preset === undefined)
    throw new ConfigurationError(`--preset is one of ${PRESETS.join(", ")}, not "${options.preset}".`);
  const all = await readLedgerTasks(options.ledger, async (path) => io.readLedger(path));
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
  const { recorded, expected, knownShare, saved, starts } = replay;
  await io.write(
    options.json === true
      ? `${JSON.stringify({
          preset,
          tasks: replay.tasks,
          recorded: { costUsd: recorded.microUsd / 1e6, resolved: recorded.resolved },
          expected: { costUsd: expected.microUsd / 1e6, resolved: expected.resolved },
          knownShare,
          savedPerTaskUsd: { mean: saved.mean / 1e6, low: saved.low / 1e6, high: saved.high / 1e6 },
          starts,
        })}\n`
      : [
          `${replay.tasks} closed tasks on which an attempt was judged.`,
          `Recorded: ${formatUsd(Math.round(recorded.microUsd))}, ${recorded.resolved} resolved.`,
          `Under ${preset}: about ${formatUsd(Math.round(expected.microUsd))}, about ${expected.resolved.toFixed(1)} resolved.`,
          `Saved on a task: ${formatUsd(Math.round(saved.mean))}, between ${formatUsd(Math.round(saved.low))} and ${formatUsd(Math.round(saved.high))} with 95% confidence.`,
          `${Math.round(knownShare * 100)}% of that cost is from attempts on record, the rest from averages over them.`,
          `Starts: ${Object.entries(starts)
            .map(([name, count]) => `${name} ${count}`)
            .join(", ")}.`,
          "",
        ].join("\n"),
  );
}
