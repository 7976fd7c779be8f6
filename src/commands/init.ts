import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Command } from "commander";
import type { InitOptions, InitQuestions } from "../cli/init.ts";
import { numberOption, writeOut } from "./terminal.ts";

export function registerInit(program: Command): void {
  program
    .command("init")
    .description(
      "Set a repository up: looks at it, asks at most three questions, writes workflow and configuration.",
    )
    .option("--repo <dir>", "a checkout of the repository", ".")
    .option("--ci <names...>", "names or files of the workflows that judge a change")
    .option("--gate <mode>", "events: a token of an App or a person pushes; dispatch: only the job token")
    .option("--form <form>", "one-job or three-jobs; by default three where strangers may write issues")
    .option("--budget <usd>", "most to spend in a month, US dollars", numberOption)
    .option("--action <reference>", "the action to use", "upshift-dev/upshift@v1")
    .option("--yes", "ask nothing, and write over files that are there after showing the difference")
    .option("--dry-run", "write nothing")
    .option("--json", "print one line of JSON")
    .action(async (options: InitOptions) => {
      const [{ runInit }, { inspectCheckout }, { readExampleWorkflow }, { withDispatch }, { lookUp }] =
        await Promise.all([
          import("../cli/init.ts"),
          import("../adapters/setup/inspect-checkout.ts"),
          import("../adapters/setup/example-workflows.ts"),
          import("../adapters/setup/ci-workflow-edit.ts"),
          import("../adapters/setup/look-up.ts"),
        ]);
      const host = lookUp(process.env);
      const isTerminal = process.stdin.isTTY && process.stdout.isTTY && options.json !== true;
      await runInit(options, {
        inspect: inspectCheckout,
        visibility: host.visibility,
        commitOf: host.commitOf,
        example: readExampleWorkflow,
        withDispatch,
        read: (path) => readFile(path, "utf8").catch(() => undefined),
        async write(path, text) {
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, text);
        },
        print: writeOut,
        ask: isTerminal ? await questions() : undefined,
      });
    });
}

/** The prompts of a terminal. Leaving one with Ctrl-C ends the command; nothing has been written then. */
async function questions(): Promise<InitQuestions> {
  const { cancel, confirm, isCancel, multiselect, select, text } = await import("@clack/prompts");
  const isAnswer = <T>(value: T): value is Exclude<T, symbol> => !isCancel(value);
  const answered = <T>(value: T): Exclude<T, symbol> => {
    if (isAnswer(value)) return value;
    cancel("Nothing was written.");
    return process.exit(130);
  };
  return {
    ci: async (candidates) =>
      answered(
        await multiselect({
          message: "Which workflows judge a change?",
          options: candidates.map((each) => ({ value: each, label: each.name, hint: each.path })),
          initialValues: candidates.slice(0, 1),
          required: true,
        }),
      ),
    gate: async () =>
      answered(
        await select({
          message: "Whose token will push? (GitHub starts no CI for what the job token pushes.)",
          options: [
            { value: "events" as const, label: "A GitHub App's or a person's", hint: "CI starts by itself" },
            {
              value: "dispatch" as const,
              label: "The job token",
              hint: "Upshift starts CI; CI gets one job more",
            },
          ],
        }),
      ),
    monthlyBudgetUsd: async (suggested) =>
      Number(
        answered(
          await text({
            message: "Most to spend in a month, US dollars?",
            initialValue: String(suggested),
            validate: (value) => (Number(value) > 0 ? undefined : "An amount above 0, such as 50"),
          }),
        ),
      ),
    mayWrite: async (path) => answered(await confirm({ message: `Write ${path}?` })),
  };
}
