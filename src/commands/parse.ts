import type { Command } from "commander";
import { writeOut } from "./terminal.ts";

export function registerParse(program: Command): void {
  program
    .command("parse")
    .description(
      'Read the commands in comments: one {"body": "…"} a line on stdin, one result a line on stdout.',
    )
    .requiredOption("--jsonl", "lines of JSON in, lines of JSON out")
    .option("--trigger <word>", "the word that starts a command", "/ai")
    .action(async (options: { trigger: string }) => {
      const { parseJsonLines } = await import("../cli/parse.ts");
      await parseJsonLines({ input: process.stdin, write: writeOut, trigger: options.trigger });
    });
}
