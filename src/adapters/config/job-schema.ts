import { z } from "zod";
import { ConfigurationError } from "../../domain/errors.ts";
import { RECIPES, TRIAGES } from "../../domain/job.ts";
import { parseLadder } from "../../domain/ladder.ts";
import { parseRepositoryPath } from "../../domain/repository-path.ts";
import { dollars, names, positiveDollars, RUNG_NAMES, wholeNumber } from "./values.ts";

/** Five fields of cron, one space between, as GitHub hands the text back in `github.event.schedule`. */
const CRON = /^[\d*/,A-Za-z-]+(?: [\d*/,A-Za-z-]+){4}$/;

/** One entry of `jobs`. */
export const jobSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/)
      .describe("Name of the job, in small letters, digits and hyphens; part of its branches' names."),
    recipe: z
      .enum(RECIPES)
      .describe(
        "What it does: remove code that nothing refers to (dead-code), replace any by real types (tighten-types), or mend what one lint rule finds (lint-rule).",
      )
      .optional(),
    rule: z
      .string()
      .regex(/^[\w@./:-]{1,100}$/)
      .describe("With lint-rule: the rule as its linter names it, such as no-console or E501.")
      .optional(),
    entry_points: names()
      .describe("With dead-code: globs of files whose exports others use, beside those that are found.")
      .optional(),
    prompt: z
      .string()
      .min(1)
      .max(4000)
      .describe("In place of a recipe: what is to be done to each file, in your own words.")
      .optional(),
    contains: z.string().min(1).max(200).describe("With prompt: only files that hold this text.").optional(),
    paths: z
      .array(z.string().min(1).max(500))
      .min(1)
      .max(100)
      .describe(
        "Globs of the files it may look at; one that begins with ! takes files out. Default: all, but a prompt must name some.",
      )
      .optional(),
    report: z
      .string()
      .min(1)
      .max(500)
      .describe(
        "Path of a report that finds or ranks its candidates: ESLint JSON, SARIF, knip JSON, or Istanbul's coverage-summary.json; a file of the job's working folder, else of the repository.",
      )
      .optional(),
    cadence: z
      .string()
      .regex(CRON)
      .describe(
        "Cron text, equal to one under `schedule` in the workflow. Without it the job runs when somebody starts it.",
      )
      .optional(),
    ladder: z
      .array(z.enum(RUNG_NAMES))
      .min(1)
      .describe("The tiers it may climb. Default: the ladder of the repository.")
      .optional(),
    budget: z
      .strictObject({
        per_task: positiveDollars().describe("Most that one of its tasks may cost, US dollars.").optional(),
        per_day: dollars().describe("Most for its tasks of a day (UTC), US dollars.").optional(),
        per_month: dollars().describe("Most for its tasks of a month (UTC), US dollars.").optional(),
      })
      .describe("Its own limits, within those of the repository.")
      .optional(),
    max_open_pull_requests: wholeNumber(1, 50)
      .describe("Its open pull requests and running tasks at a time. Default: 2.")
      .optional(),
    labels: z
      .array(z.string().min(1).max(50))
      .max(100)
      .describe("Labels to put on its pull requests.")
      .optional(),
    reviewers: z
      .array(z.string().regex(/^[\w-]{1,39}(?:\/[\w.-]{1,100})?$/))
      .max(15)
      .describe("Whose review is asked for: logins, and teams as org/team.")
      .optional(),
    pause_after: wholeNumber(1, 100)
      .describe("So many failures in a row, and it waits for a person. Default: 3.")
      .optional(),
    again_after: wholeNumber(0, 3650)
      .describe("Days during which a file that was done, or could not be done, is left alone. Default: 30.")
      .optional(),
    triage: z
      .enum(TRIAGES)
      .describe(
        "Ask the cheapest tier first whether a candidate is worth a pull request: one request each, at once (now) or at half price by a later run (batch). Default: off.",
      )
      .optional(),
  })
  .superRefine(checkWork)
  .describe("One scheduled job.");

interface Work {
  recipe?: (typeof RECIPES)[number] | undefined;
  rule?: string | undefined;
  entry_points?: unknown;
  prompt?: string | undefined;
  contains?: string | undefined;
  paths?: unknown;
  report?: string | undefined;
  ladder?: readonly string[] | undefined;
}

/** A job does one thing, and says all that this needs and nothing that belongs to another. */
function checkWork(written: Work, context: z.RefinementCtx): void {
  const report = (key: keyof Work, message: string): void =>
    context.addIssue({ code: "custom", path: [key], message });
  const { recipe, prompt, ladder } = written;
  if ((recipe === undefined) === (prompt === undefined))
    report(recipe === undefined ? "recipe" : "prompt", "a job has either a `recipe` or a `prompt`");
  if (recipe === "lint-rule" && written.rule === undefined)
    report("rule", "the recipe lint-rule needs the `rule`");
  if (recipe !== "lint-rule" && written.rule !== undefined) report("rule", "only lint-rule has a `rule`");
  if (recipe !== "dead-code" && written.entry_points !== undefined)
    report("entry_points", "only dead-code has `entry_points`");
  if (prompt === undefined && written.contains !== undefined)
    report("contains", "only a job with a `prompt` has `contains`");
  if (prompt !== undefined && written.paths === undefined)
    report("paths", "a job with a `prompt` needs `paths`");
  const place = parseRepositoryPath(written.report ?? "report.json");
  if (!place.ok) report("report", place.reason);
  try {
    if (ladder !== undefined) parseLadder(ladder);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    report("ladder", error.message);
  }
}

/** Two jobs with one name would share branches and a page in the ledger. */
export function checkIds(jobs: readonly { id: string }[], context: z.RefinementCtx): void {
  for (const [index, { id }] of jobs.entries()) {
    if (jobs.findIndex((other) => other.id === id) < index)
      context.addIssue({ code: "custom", path: [index, "id"], message: `another job has the id \`${id}\`` });
  }
}
