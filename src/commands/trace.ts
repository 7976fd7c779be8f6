import type { Command } from "commander";
import type { TraceOptions } from "../cli/trace.ts";
import { readText, writeOut } from "./terminal.ts";

export function registerTrace(program: Command): void {
  program
    .command("trace")
    .description("Tell what happened to one task: every event of the ledger in order, with its time.")
    .requiredOption(
      "--ledger <place>",
      "ledger folder, git repository, or address of one (GITHUB_TOKEN is used)",
    )
    .requiredOption("--task <id>", "such as issue-7-4242, as the status comment's last line has it")
    .option(
      "--log <files...>",
      "job logs of its runs with debug logging on: their API calls are told, too",
      [],
    )
    .option("--json", "print the events as JSON, one a line")
    .action(async (options: TraceOptions) => {
      const [{ runTrace }, { withLedgers }] = await Promise.all([
        import("../cli/trace.ts"),
        import("../adapters/ledger/open-ledger.ts"),
      ]);
      const token = process.env["GITHUB_TOKEN"];
      await withLedgers({ token }, (readLedger) =>
        runTrace(options, { readLedger, readText, write: writeOut }),
      );
    });
}
