import type { Command } from "commander";
import type { ReviewOptions } from "../local-review.ts";
import { numberOption } from "./terminal.ts";

export function registerReview(program: Command): void {
  program
    .command("review")
    .description("Review a change in this clone as the Action reviews a pull request.")
    .argument("[range]", "main..topic, or a branch that HEAD left; default: the main branch")
    .option("--repo <dir>", "the clone to look at", ".")
    .option("--uncommitted", "review the working tree's uncommitted work, new files included")
    .option("--focus <words>", "what to look at above all")
    .option("--tier <name>", "the tier to review with; default: by the size of the diff")
    .option("--budget <usd>", "the most that the review may cost", numberOption)
    .option("--no-verify", "leave out the second pass, which checks each finding")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      `
Nothing is written, neither to the clone nor to its ledger. The key comes from ANTHROPIC_API_KEY, or from the variables of
another provider (UPSHIFT_PROVIDER).

Exit codes: 0 nothing found, 1 something found, 2 not reviewed, or asked for in a way that cannot be, 130 interrupted.`,
    )
    .action(async (range: string | undefined, options: ReviewOptions) => {
      const { reviewInClone } = await import("../local-review.ts");
      process.exitCode = await reviewInClone(range, options);
    });
}
