import { once } from "node:events";
import { Command, CommanderError } from "commander";
import { ConfigurationError } from "./domain/errors.ts";

/*
 * Door 2: the command line. Each subcommand is loaded when it is called.
 */
const program = new Command("upshift")
  .description("The cheapest model tier that gets your CI green.")
  .showHelpAfterError("(--help shows what there is)")
  .exitOverride();

program
  .command("parse")
  .description(
    'Read the commands in comments: one {"body": "…"} a line on stdin, one result a line on stdout.',
  )
  .requiredOption("--jsonl", "lines of JSON in, lines of JSON out")
  .option("--trigger <word>", "the word that starts a command", "/ai")
  .action(async (options: { trigger: string }) => {
    const { parseJsonLines } = await import("./cli/parse.ts");
    await parseJsonLines({ input: process.stdin, write: writeOut, trigger: options.trigger });
  });

/** Resolves when the reader is ready for more. */
async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else if (error instanceof ConfigurationError) {
    process.stderr.write(`upshift: ${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}
