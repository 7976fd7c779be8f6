import type { Command } from "commander";
import type { RouteOptions } from "../cli/route.ts";
import { numberOption, warnLine, writeOut } from "./terminal.ts";

export function registerRoute(program: Command): void {
  program
    .command("route")
    .description("Say which tier would try a task first, and why. No key, no network.")
    .option("--task <text>", "the task, in words")
    .option("--body <text>", "more of it: the issue's body")
    .option("--repo <dir>", "a checkout to look names up in")
    .option("--files <n>", "files that it will touch, where known", numberOption)
    .option("--lines <n>", "lines that it will change, where known", numberOption)
    .option(
      "--ledger <path>",
      "ledger folder, git repository, or address of one: past tasks are learned from",
    )
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
      const [{ runRoute }, { gitRepositorySurvey }] = await Promise.all([
        import("../cli/route.ts"),
        import("../adapters/git/repository-survey.ts"),
      ]);
      const io = {
        input: process.stdin,
        write: writeOut,
        warn: warnLine,
        surveyOf: (directory: string) => gitRepositorySurvey({ directory, now: () => Date.now() }),
        now: () => new Date().toISOString(),
      };
      if (options.ledger === undefined) {
        await runRoute(options, {
          ...io,
          readLedger: () => Promise.reject(new Error("no ledger was named")),
        });
        return;
      }
      const { withLedgers } = await import("../adapters/ledger/open-ledger.ts");
      await withLedgers({}, (readLedger) => runRoute(options, { ...io, readLedger }));
    });
}
