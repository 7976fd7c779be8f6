import { once } from "node:events";
import { access, readFile } from "node:fs/promises";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import type { BacktestOptions } from "./cli/backtest.ts";
import type { RouteOptions } from "./cli/route.ts";
import type { TraceOptions } from "./cli/trace.ts";
import { ConfigurationError, isHostFailure } from "./domain/errors.ts";

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

const check = program.command("check").description("The Action's own safety checks, as a tool.");

check
  .command("patch")
  .description('Judge unified diffs: one {"diff": "…"} a line on stdin, one verdict a line on stdout.')
  .requiredOption("--jsonl", "lines of JSON in, lines of JSON out")
  .action(async () => {
    const { runCheckPatch } = await import("./cli/check.ts");
    await runCheckPatch({ input: process.stdin, write: writeOut });
  });

check
  .command("text")
  .description('Clean texts for a prompt: one {"text": "…"} a line on stdin, one result a line on stdout.')
  .requiredOption("--jsonl", "lines of JSON in, lines of JSON out")
  .action(async () => {
    const { runCheckText } = await import("./cli/check.ts");
    await runCheckText({ input: process.stdin, write: writeOut });
  });

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
  .option("--jsonl", 'one {"task", "body"?, "files"?, "lines"?} a line on stdin, one answer a line on stdout')
  .action(async (options: RouteOptions) => {
    const [{ runRoute }, { gitRepositorySurvey }, { fileLedgerStore }, system] = await Promise.all([
      import("./cli/route.ts"),
      import("./adapters/git/repository-survey.ts"),
      import("./adapters/ledger/file-ledger-store.ts"),
      import("./adapters/system.ts"),
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

program
  .command("backtest")
  .description("Replay recorded outcomes through a routing policy: solved, cost, utility.")
  .option("--data <file>", "recorded outcomes, a task a line (JSON)")
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
    const { data, tiers, policy, ledger, since, preset, json } = options;
    if (ledger !== undefined) {
      const [{ runLedgerBacktest }, { openLedger }] = await Promise.all([
        import("./cli/backtest-ledger.ts"),
        import("./adapters/ledger/open-ledger.ts"),
      ]);
      await runLedgerBacktest(
        {
          ledger,
          preset: preset ?? "balanced",
          ...(since === undefined ? {} : { since }),
          ...(json === undefined ? {} : { json }),
        },
        { readLedger: (place) => openLedger(place), write: writeOut, now: () => new Date().toISOString() },
      );
      return;
    }
    if (data === undefined || tiers === undefined || policy === undefined) {
      throw new ConfigurationError("backtest needs --data, --tiers and --policy, or --ledger.");
    }
    const { runBacktest } = await import("./cli/backtest.ts");
    await runBacktest({ ...options, data, tiers, policy }, { read: readText, write: writeOut });
  });

program
  .command("trace")
  .description("Tell what happened to one task: every event of the ledger in order, with its time.")
  .requiredOption(
    "--ledger <place>",
    "ledger folder, git repository, or address of one (GITHUB_TOKEN is used)",
  )
  .requiredOption("--task <id>", "such as issue-7-4242, as the status comment's last line has it")
  .option("--log <files...>", "job logs of its runs with debug logging on: their API calls are told, too", [])
  .option("--json", "print the events as JSON, one a line")
  .action(async (options: TraceOptions) => {
    const [{ runTrace }, { openLedger }] = await Promise.all([
      import("./cli/trace.ts"),
      import("./adapters/ledger/open-ledger.ts"),
    ]);
    const token = process.env["GITHUB_TOKEN"];
    await runTrace(options, {
      readLedger: (place) => openLedger(place, token === undefined ? {} : { token }),
      readText,
      write: writeOut,
    });
  });

/** Resolves when the reader is ready for more. */
async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Whole text of a file that the user named. */
async function readText(path: string): Promise<string> {
  return readFile(path, "utf8").catch((cause: unknown) => {
    throw new ConfigurationError(`${path} cannot be read`, { cause });
  });
}

function numberOption(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) throw new InvalidArgumentError("not a number");
  return value;
}

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else if (error instanceof ConfigurationError || isHostFailure(error)) {
    process.stderr.write(`upshift: ${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}
