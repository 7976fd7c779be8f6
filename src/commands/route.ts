import { access } from "node:fs/promises";
import type { Command } from "commander";
import type { RouteOptions } from "../cli/route.ts";
import { numberOption, writeOut } from "./terminal.ts";

export function registerRoute(program: Command): void {
  program
    .command("route")
    .description("Say which tier would try a task first, and why. No key, no network.")
    .option("--task <text>", "the task, in words")
    .option("--body <text>", "more of it: the issue's body")
    .option("--repo <dir>", "a checkout to look names up in")
    .option("--files <n>", "files that it will touch, where known", numberOption)
    .option("--lines <n>", "lines that it will change, where known", numberOption)
    .option("--ledger <path>", "folder of a ledger to learn from")
    .option("--preset <name>", "audit, conservative, balanced or aggressive")
    .option("--tier <name>", "the tier that was asked for")
    .option("--urgent", "a fast answer counts")
    .option("--coverage <share>", "share of lines that tests cover, 0 to 1", numberOption)
    .option("--value <usd>", "what a resolved task is worth", numberOption)
    .option("--json", "print JSON")
    .option(
      "--jsonl",
      'one {"task", "body"?, "files"?, "lines"?} a line on stdin, one answer a line on stdout',
    )
    .action(async (options: RouteOptions) => {
      const [{ runRoute }, { gitRepositorySurvey }, { fileLedgerStore }, system] = await Promise.all([
        import("../cli/route.ts"),
        import("../adapters/git/repository-survey.ts"),
        import("../adapters/ledger/file-ledger-store.ts"),
        import("../adapters/system.ts"),
      ]);
      await runRoute(options, {
        input: process.stdin,
        write: writeOut,
        surveyOf: (directory) => gitRepositorySurvey({ directory, now: () => Date.now() }),
        readLedger: async (directory) => {
          await access(directory);
          const clock = system.systemClock;
          return fileLedgerStore({ directory, clock, random: system.systemRandom }).read();
        },
        now: () => new Date().toISOString(),
      });
    });
}
