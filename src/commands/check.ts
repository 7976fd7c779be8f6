import type { Command } from "commander";
import { writeOut } from "./terminal.ts";

export function registerCheck(program: Command): void {
  const check = program.command("check").description("The Action's own safety checks, as a tool.");

  check
    .command("patch")
    .description('Judge unified diffs: one {"diff": "…"} a line on stdin, one verdict a line on stdout.')
    .requiredOption("--jsonl", "lines of JSON in, lines of JSON out")
    .action(async () => {
      const [{ runCheckPatch }, { findSecretsInDiff }, { redactTokens }] = await Promise.all([
        import("../cli/check.ts"),
        import("../adapters/secrets/find-secrets.ts"),
        import("../domain/redaction.ts"),
      ]);
      await runCheckPatch({ input: process.stdin, write: writeOut }, (diff) =>
        findSecretsInDiff(diff, redactTokens),
      );
    });

  check
    .command("text")
    .description('Clean texts for a prompt: one {"text": "…"} a line on stdin, one result a line on stdout.')
    .requiredOption("--jsonl", "lines of JSON in, lines of JSON out")
    .action(async () => {
      const [{ runCheckText }, { findSecrets }] = await Promise.all([
        import("../cli/check.ts"),
        import("../adapters/secrets/find-secrets.ts"),
      ]);
      await runCheckText({ input: process.stdin, write: writeOut }, findSecrets);
    });
}
