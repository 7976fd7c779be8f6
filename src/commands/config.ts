import type { Command } from "commander";
import { readText, writeOut } from "./terminal.ts";

export function registerConfig(program: Command): void {
  program
    .command("config")
    .description("The configuration file.")
    .command("check")
    .description("Say whether a configuration file is valid, with line and column of what is not.")
    .argument("[file]", "path of the file", ".github/upshift.yml")
    .option("--json", "print one line of JSON")
    .action(async (file: string, options: { json?: boolean }) => {
      const [{ runConfigCheck }, { loadConfig }] = await Promise.all([
        import("../cli/config-check.ts"),
        import("../adapters/config/load-config.ts"),
      ]);
      process.exitCode = await runConfigCheck(
        { ...options, file },
        {
          async check(path) {
            loadConfig({ text: await readText(path), file: path });
          },
          write: writeOut,
        },
      );
    });
}
