import type { Command } from "commander";
import type { RunOptions } from "../local-run.ts";
import { numberOption } from "./terminal.ts";

export function registerRun(program: Command): void {
  program
    .command("run")
    .description("Let the cheapest tier that can solve a task here, with a command of yours as the judge.")
    .argument("[task]", "what shall be done, in words")
    .option("--repo <dir>", "the clone to work on", ".")
    .option("--gate <command>", "what has to pass; default: the repository's own test command")
    .option("--tier <name>", "the tier to begin with, such as sonnet or haiku@high")
    .option("--budget <usd>", "the most that the task may cost", numberOption)
    .option("--preset <name>", "audit, conservative, balanced or aggressive")
    .option("--urgent", "a fast answer counts")
    .option("--branch <name>", "branch for the work; default: upshift/ and the task's first words")
    .option("--worktree <dir>", "also put the branch into a working tree of its own")
    .option("--ledger <dir>", "folder of the ledger; default: in the repository's .git")
    .option("--minutes <n>", "how long the gate may take; default: 10", numberOption)
    .option(
      "--no-sandbox",
      "run the gate unconfined, where there is no sandbox: it is code that a model wrote",
    )
    .option("--continue", "go on with the newest task of this clone")
    .option("--json", "one JSON object a line: what happens, and last the result")
    .addHelpText(
      "after",
      `
Without a sandbox (bubblewrap, on Linux) the gate needs --no-sandbox. The key comes from ANTHROPIC_API_KEY, or from
the variables of another provider (UPSHIFT_PROVIDER).

Exit codes: 0 green or answered, 1 not solved, 2 asked for in a way that cannot be, 3 not within the budget,
130 interrupted.`,
    )
    .action(async (task: string | undefined, options: RunOptions) => {
      const { runInClone } = await import("../local-run.ts");
      process.exitCode = await runInClone(task, options);
    });
}
