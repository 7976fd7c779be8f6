import { estimateFromText } from "../domain/complexity.ts";
import { ConfigurationError } from "../domain/errors.ts";
import type { Ledger } from "../domain/ledger.ts";
import { formatUsd } from "../domain/money.ts";
import { typicalUsage } from "../routing/expected-cost.ts";
import { observationsOfLedger } from "../routing/ledger-evidence.ts";
import { replayLedger } from "../routing/ledger-replay.ts";
import { measuredPrior } from "../routing/recorded-evidence.ts";
import { PRESETS } from "../routing/router.ts";
import { ruleRouter } from "../routing/rule-router.ts";
import { learnSuccess } from "../routing/success-model.ts";
import { readLedgerTasks } from "./ledger-tasks.ts";
import { LADDER } from "./route.ts";
import { newestPrice } from "../domain/newest-price.ts";

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
  const closed = all
    .filter((task) => task.phase === "closed" && task.createdAt >= (options.since ?? ""))
    .map((state) => ({ ...state, text: state.task.text }));
  const price = newestPrice(io.now());
  const usage = typicalUsage(estimateFromText({ text: "" }));
  const model = learnSuccess(
    observationsOfLedger(closed, io.now()),
    measuredPrior(LADDER, (line) => price(line, usage) ?? 0),
  );
  const replay = replayLedger(closed, { router: ruleRouter, preset, ladder: LADDER, model });
  const { recorded, expected, knownShare, starts } = replay;
  await io.write(
    options.json === true
      ? `${JSON.stringify({
          preset,
          tasks: replay.tasks,
          recorded: { costUsd: recorded.microUsd / 1e6, resolved: recorded.resolved },
          expected: { costUsd: expected.microUsd / 1e6, resolved: expected.resolved },
          knownShare,
          starts,
        })}\n`
      : [
          `${replay.tasks} closed tasks.`,
          `Recorded: ${formatUsd(Math.round(recorded.microUsd))}, ${recorded.resolved} resolved.`,
          `Under ${preset}: about ${formatUsd(Math.round(expected.microUsd))}, about ${expected.resolved.toFixed(1)} resolved.`,
          `${Math.round(knownShare * 100)}% of that cost is from attempts on record, the rest from averages over them.`,
          `Starts: ${Object.entries(starts)
            .map(([name, count]) => `${name} ${count}`)
            .join(", ")}.`,
          "",
        ].join("\n"),
  );
}
