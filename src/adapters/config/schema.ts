import { z } from "zod";
import { AUTO_REVIEWS, CONFIG_PRESETS, GATE_MODES, VERIFICATIONS } from "../../domain/config.ts";
import { GATE_KINDS } from "../../domain/gate.ts";
import { checkIds, jobSchema } from "./job-schema.ts";
import { dollars, names, positiveDollars, RUNG_NAMES, wholeNumber } from "./values.ts";

/*
 * `.github/upshift.yml` as users write it: snake_case keys, dollars, minutes. Descriptions end up in the JSON Schema
 * that editors show, so they speak to users. Nothing here transforms: that is `to-config.ts`.
 */

const tokenPrices = {
  input: dollars().describe("Uncached input, US dollars per million tokens."),
  output: dollars().describe("Output, thinking included, US dollars per million tokens."),
  cache_write_5m: dollars()
    .describe(
      "Write to the 5-minute cache, US dollars per million tokens; leave out where there is no such price.",
    )
    .optional(),
  cache_write_1h: dollars()
    .describe(
      "Write to the 1-hour cache, US dollars per million tokens; leave out where there is no such price.",
    )
    .optional(),
  cache_read: dollars()
    .describe("Read from a cache, US dollars per million tokens; leave out where there is no such price.")
    .optional(),
};

const priceRow = z
  .strictObject({
    model: z.string().min(1).max(200).describe("Exact model id, as in `claude-haiku-5-5`."),
    from: z.iso.date().describe("First day of these prices (UTC), as in 2026-11-23."),
    source: z.string().min(1).max(2000).describe("Where the prices were published; shown in reports."),
    ...tokenPrices,
    long_prompt: z
      .strictObject({
        above_tokens: wholeNumber(1, 100_000_000).describe(
          "Prompts above this many tokens are priced by this.",
        ),
        ...tokenPrices,
      })
      .describe(
        "Prices for the whole of a request whose prompt, caches counted, is above a number of tokens.",
      )
      .optional(),
  })
  .describe("Prices of one model from a day on.");

const rungLimits = z
  .strictObject({
    turns: wholeNumber(1, 1000).describe("Requests to the model in one attempt.").optional(),
    output_tokens: wholeNumber(1, 10_000_000)
      .describe("Output tokens of one attempt, thinking included.")
      .optional(),
    usd: positiveDollars()
      .describe("Most that one attempt may cost, US dollars; reserved before it starts.")
      .optional(),
    minutes: z
      .number()
      .positive()
      .max(350)
      .describe("Wall time of one attempt, minutes; a job ends at 360.")
      .optional(),
    prompt_tokens: wholeNumber(1000, 10_000_000).describe("Tokens that one prompt may hold.").optional(),
  })
  .describe("Limits of one attempt. What is left out keeps its default.");

export const CONFIG_SCHEMA = z
  .strictObject({
    ladder: z
      .array(z.enum(RUNG_NAMES))
      .min(1)
      .describe(
        "The tiers to climb, cheapest first. A tier may have an effort level, as in `haiku@high`. Default: haiku, sonnet, opus.",
      )
      .optional(),
    models: z
      .strictObject({
        haiku: z.string().min(1).max(200).describe("Model id to use for the tier haiku.").optional(),
        sonnet: z.string().min(1).max(200).describe("Model id to use for the tier sonnet.").optional(),
        opus: z.string().min(1).max(200).describe("Model id to use for the tier opus.").optional(),
        fable: z.string().min(1).max(200).describe("Model id to use for the tier fable.").optional(),
      })
      .describe("Exact model ids, in place of the newest active model of a tier.")
      .optional(),
    prices: z
      .array(priceRow)
      .max(200)
      .describe("Prices that replace the built-in ones, for example those of a gateway.")
      .optional(),
    preset: z
      .enum(CONFIG_PRESETS)
      .describe("How boldly the cheap tiers are used. Default: conservative.")
      .optional(),
    budget: z
      .strictObject({
        per_task: positiveDollars()
          .describe("Most that one task may cost, US dollars. Default: 2.")
          .optional(),
        per_day: dollars()
          .describe("Most for all tasks of a day (UTC), US dollars. Default: no limit.")
          .optional(),
        per_month: dollars()
          .describe("Most for all tasks of a month (UTC), US dollars. Default: no limit.")
          .optional(),
        per_actor_day: dollars()
          .describe("Most for all tasks of one person in a day (UTC), US dollars. Default: no limit.")
          .optional(),
      })
      .describe("Limits on spending, US dollars.")
      .optional(),
    limits: z
      .strictObject(Object.fromEntries(RUNG_NAMES.map((name) => [name, rungLimits.optional()])))
      .describe("Limits of one attempt, by tier (`haiku`) or by tier and effort (`haiku@high`).")
      .optional(),
    gate: z
      .strictObject({
        required: names()
          .min(1)
          .refine((list) => !list.includes("upshift"), {
            error: "`upshift` is the check of Upshift itself, which never counts; name the checks of your CI",
          })
          .describe("Names of the checks that decide. Default: those that the branch requires, else all.")
          .optional(),
        ignore: names().describe("Names of checks that are never looked at.").optional(),
        mode: z
          .enum(GATE_MODES)
          .describe(
            "How CI comes to run: by itself (events), started by Upshift (dispatch), or as a called workflow of the same run (reusable). Default: events.",
          )
          .optional(),
        workflow: z
          .string()
          .regex(/^[\w.-]+\.ya?ml$/)
          .describe("File name of the CI workflow that the mode dispatch starts, such as ci.yml.")
          .optional(),
      })
      .describe("Which checks judge an attempt.")
      .optional(),
    gates: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(100).describe("As it is shown, as in `unit tests`."),
          run: z
            .string()
            .min(1)
            .max(2_000)
            .describe("Line of shell, run at the root of the repository. It has no network and no secrets."),
          kind: z
            .enum(GATE_KINDS)
            .describe(
              "What its exit code tells. Where only lint or types fail, the same tier mends it. Default: tests.",
            )
            .optional(),
          minutes: z
            .number()
            .positive()
            .max(60)
            .describe("Wall time after which it is killed and counts as unknown. Default: 5.")
            .optional(),
          links: names()
            .describe(
              "Untracked folders of the job's working directory that it may read, such as `node_modules`. Default: none.",
            )
            .optional(),
        }),
      )
      .max(20)
      .describe("Commands to run on a finished attempt, in a sandbox, before CI is paid for. Default: none.")
      .optional(),
    start: z
      .strictObject({
        label: z.string().min(1).max(50).describe("Label of an issue that starts a task on it.").optional(),
        assignee: z
          .string()
          .min(1)
          .max(39)
          .describe("Login whose assignment to an issue starts a task on it.")
          .optional(),
      })
      .describe("What starts a task beside comments.")
      .optional(),
    routing: z
      .strictObject({
        learn: z
          .boolean()
          .describe("Let the repository's own record of outcomes decide beside the rules. Default: true.")
          .optional(),
        task_value: positiveDollars()
          .describe(
            "What a resolved task is worth, US dollars: how much may be spent in the hope of it. Default: 2.",
          )
          .optional(),
        top_tier_per_day: wholeNumber(0, 10_000)
          .describe("Tasks of a day (UTC) that may start on the top tier. Default: no cap.")
          .optional(),
      })
      .describe("How a tier is chosen.")
      .optional(),
    ci: z
      .strictObject({
        usd_per_minute: dollars()
          .describe("Price of a minute of CI, US dollars; without it CI time is shown but costs nothing.")
          .optional(),
      })
      .describe("What CI costs.")
      .optional(),
    permission: z
      .strictObject({
        minimum: z
          .enum(["triage", "write", "maintain", "admin"])
          .describe("The least permission of a person who may give commands. Default: write.")
          .optional(),
        bots: z
          .array(wholeNumber(1, Number.MAX_SAFE_INTEGER))
          .max(100)
          .describe("Numeric account ids of bots that may give commands. Default: none.")
          .optional(),
      })
      .describe("Who may give commands.")
      .optional(),
    protected_paths: z
      .strictObject({
        refuse: names()
          .describe("Globs of paths that no patch may touch, beside the built-in ones.")
          .optional(),
        needs_human: names().describe("Globs of paths whose change a person must look at.").optional(),
        allow: names()
          .describe(
            "Globs of paths to lift from the built-in refusals: lockfiles, lifecycle scripts, dot folders.",
          )
          .optional(),
      })
      .describe("Which files a patch may touch.")
      .optional(),
    pull_request: z
      .strictObject({
        draft: z
          .boolean()
          .describe("Open as a draft, ready when the checks are green. Default: true.")
          .optional(),
        labels: z.array(z.string().min(1).max(50)).max(100).describe("Labels to put on it.").optional(),
      })
      .describe("The pull request that carries a change.")
      .optional(),
    review: z
      .strictObject({
        auto: z
          .enum(AUTO_REVIEWS)
          .describe(
            "Which pull requests are reviewed without a command: none (off), those that are opened or made ready (opened), or each push as well (all). Never those of forks. Default: off.",
          )
          .optional(),
        drafts: z.boolean().describe("Review drafts without a command, too. Default: false.").optional(),
        bots: z
          .boolean()
          .describe("Review the pull requests of bots without a command, too. Default: false.")
          .optional(),
        labels: z
          .array(z.string().min(1).max(50))
          .max(100)
          .describe("Review without a command only what has one of these labels. Default: whatever it has.")
          .optional(),
        ignore_labels: z
          .array(z.string().min(1).max(50))
          .max(100)
          .describe("Labels whose pull requests are not reviewed without a command.")
          .optional(),
        paths: names().describe("Globs of the files to review. Default: all.").optional(),
        ignore_paths: names().describe("Globs of files that are not reviewed.").optional(),
        max_comments: wholeNumber(1, 50)
          .describe("Most findings that one review says, the most serious ones. Default: 10.")
          .optional(),
        verify: z
          .literal([...VERIFICATIONS, true, false])
          .describe(
            "When a second, cheaper pass checks each finding against the code: before the review goes out (now, or true), at half price and within a day for reviews that nobody asked for (batch), or never (off, or false). Default: now.",
          )
          .optional(),
        focus: z
          .string()
          .min(1)
          .max(2000)
          .describe("What a reviewer should look at in this repository, in your own words.")
          .optional(),
      })
      .describe("Reviews of pull requests.")
      .optional(),
    jobs: z
      .array(jobSchema)
      .max(50)
      .superRefine(checkIds)
      .describe("Scheduled refactor jobs: docs/jobs.md.")
      .optional(),
    test_coverage: z
      .number()
      .min(0)
      .max(1)
      .describe(
        "Share of lines that the tests cover, from 0 to 1. High coverage lets the cheap tiers do more.",
      )
      .optional(),
  })
  .describe("Configuration of Upshift.");

/** The file's content after validation, still in the user's own terms. */
export type ConfigFile = z.output<typeof CONFIG_SCHEMA>;
