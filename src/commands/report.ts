import type { Command } from "commander";
import { keepYoungGenerationSmall } from "../adapters/young-generation.ts";
import type { ReportCommand } from "../cli/report.ts";
import { readText, warnLine, writeOut, writeText } from "./terminal.ts";

export function registerReport(program: Command): void {
  program
    .command("report")
    .description("What tasks cost, how many were resolved, and what to change: from the ledger alone.")
    .requiredOption(
      "--ledger <place>",
      "ledger folder, git repository, or address of one (GITHUB_TOKEN is used)",
    )
    .option("--format <format>", "md, html (one page that works from disk) or json", "md")
    .option("--since <day>", "only tasks created on this day (ISO 8601, UTC) or later")
    .option("--until <day>", "only tasks created before this day")
    .option("--config <file>", "the repository's upshift.yml: budgets, and which preset is today's")
    .option("--repository <name>", "owner/name, for the title")
    .option("--output <file>", "where to write it, in place of the terminal")
    .action(async ({ output, ...options }: ReportCommand & { output?: string }) => {
      const [{ runReport }, { withLedgers }, { readPageScript }] = await Promise.all([
        import("../cli/report.ts"),
        import("../adapters/ledger/open-ledger.ts"),
        import("../adapters/page-script.ts"),
      ]);
      keepYoungGenerationSmall();
      const token = process.env["GITHUB_TOKEN"];
      await withLedgers({ token }, (readLedger) =>
        runReport(options, {
          readLedger,
          readConfig: async (file) => {
            const { loadConfig } = await import("../adapters/config/load-config.ts");
            return loadConfig({ text: await readText(file), file });
          },
          pageScript: readPageScript,
          write: output === undefined ? writeOut : (text) => writeText(output, text),
          warn: warnLine,
          now: () => new Date().toISOString(),
        }),
      );
    });
}
