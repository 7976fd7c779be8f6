import type { InitAnswers, PlannedFile } from "./answers.ts";

/** `.github/upshift.yml` with the few keys that people change first, each with what it does. */
export function configFile(answers: InitAnswers, testCommand: string | undefined): PlannedFile {
  const { action, gate, ci, monthlyBudgetUsd } = answers;
  const schema = `https://raw.githubusercontent.com/${action.repository}/${action.sha ?? action.version}/docs/upshift.schema.json`;
  const [first] = ci;
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    "# What Upshift may do here and what it may spend. Without a key its default holds; all keys are in docs/configuration.md.",
    "",
    "# How boldly the cheap tiers are used: audit, conservative, balanced or aggressive.",
    "preset: conservative",
    "",
    "# US dollars, counted from the ledger before anything is spent.",
    "budget:",
    "  per_task: 2",
    `  per_month: ${monthlyBudgetUsd}`,
    ...(gate === "dispatch"
      ? [
          "",
          "# There is no token but the job's, so Upshift starts CI itself: docs/ci.md.",
          "gate:",
          "  mode: dispatch",
          `  workflow: ${first?.path.split("/").at(-1) ?? "ci.yml"}`,
        ]
      : []),
    ...(testCommand === undefined
      ? []
      : [
          "",
          "# Found here: this command runs the tests. Uncommented, it runs in a sandbox before CI is paid for.",
          "# gates:",
          "#   - name: tests",
          `#     run: ${testCommand}`,
          "#     kind: tests",
        ]),
    "",
  ];
  return { path: ".github/upshift.yml", text: lines.join("\n") };
}
