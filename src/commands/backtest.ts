import { text as textOf } from "node:stream/consumers";
import type { Command } from "commander";
import type { BacktestOptions } from "../cli/backtest.ts";
import { ConfigurationError } from "../domain/errors.ts";
import { numberOption, readText, warnLine, writeOut } from "./terminal.ts";

export function registerBacktest(program: Command): void {
  program
    .command("backtest")
    .description("Replay recorded outcomes through a routing policy: solved, cost, utility.")
    .option("--data <file>", "recorded outcomes, a task a line (JSON); - reads standard input")
    .option("--train <file>", "recorded outcomes to learn from")
    .option("--tiers <names>", "recorded models, cheapest first, with commas between")
    .option("--policy <policy>", "rules, learned, always:<tier> or fixed:a>b>c")
    .option("--ledger <place>", "in place of the three: a repository's own ledger, replayed under --preset")
    .option("--since <day>", "with --ledger: only tasks of this day (ISO 8601) or later")
    .option("--value <usd>", "what a resolved task is worth", numberOption)
    .option("--ci-cost <usd>", "what CI and waiting cost for each attempt", numberOption)
    .option("--false-green <rate>", "chance that a wrong change comes out green, 0 to 1", numberOption)
    .option("--preset <name>", "preset of the rules")
    .option("--json", "print JSON")
    .action(async (options: Partial<BacktestOptions> & { ledger?: string; since?: string }) => {
      const { data, tiers, policy, ledger, preset } = options;
      if (ledger !== undefined) {
        const [{ runLedgerBacktest }, { withLedgers }] = await Promise.all([
          import("../cli/backtest-ledger.ts"),
          import("../adapters/ledger/open-ledger.ts"),
        ]);
        const replayed = { ...options, ledger, preset: preset ?? "balanced" };
        await withLedgers({}, (readLedger) =>
          runLedgerBacktest(replayed, {
            readLedger,
            write: writeOut,
            warn: warnLine,
            now: () => new Date().toISOString(),
          }),
        );
        return;
      }
      if (data === undefined || tiers === undefined || policy === undefined) {
        throw new ConfigurationError("backtest needs --data, --tiers and --policy, or --ledger.");
      }
      const { runBacktest } = await import("../cli/backtest.ts");
      await runBacktest(
        { ...options, data, tiers, policy },
        { read: readText, input: async () => textOf(process.stdin), write: writeOut },
      );
    });
}
