export const id = 8059;
export const ids = [8059];
export const modules = {

/***/ 48059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfig: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/ladder.js
var domain_ladder = __webpack_require__(31221);
// EXTERNAL MODULE: ./build/domain/money.js
var money = __webpack_require__(83693);
// EXTERNAL MODULE: ./build/domain/quoted.js
var quoted = __webpack_require__(72457);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/domain/nearest-word.js
var nearest_word = __webpack_require__(9436);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/domain/config.js
var config = __webpack_require__(427);
// EXTERNAL MODULE: ./build/domain/gate.js
var gate = __webpack_require__(12782);
// EXTERNAL MODULE: ./build/domain/job.js
var job = __webpack_require__(85438);
// EXTERNAL MODULE: ./build/domain/repository-path.js
var repository_path = __webpack_require__(26041);
;// CONCATENATED MODULE: ./build/adapters/config/values.js



/* Kinds of values that several sections of the configuration have. */
const RUNG_NAMES = domain_ladder/* MODEL_LINES */.kg.flatMap((line) => [
    line,
    ...domain_ladder/* EFFORTS */.ig.map((effort) => `${line}@${effort}`),
]);
/** Far above any sensible amount: catches a slipped decimal point, and keeps micro-dollars exact. */
const MOST_DOLLARS = 1_000_000;
const dollars = () => schemas/* number */.aig().min(0).max(MOST_DOLLARS);
const positiveDollars = () => schemas/* number */.aig().positive().max(MOST_DOLLARS);
const wholeNumber = (least, most) => schemas/* int */.Whr().min(least).max(most);
const names = () => schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(500)).max(500);
function optionalUsd(amount) {
    return amount === undefined ? undefined : (0,money/* usd */.dR)(amount);
}

;// CONCATENATED MODULE: ./build/adapters/config/job-schema.js






/** Five fields of cron, one space between, as GitHub hands the text back in `github.event.schedule`. */
const CRON = /^[\d*/,A-Za-z-]+(?: [\d*/,A-Za-z-]+){4}$/;
/** One entry of `jobs`. */
const jobSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/)
        .describe("Name of the job, in small letters, digits and hyphens; part of its branches' names."),
    recipe: schemas/* enum */.k5n(job/* RECIPES */.IF)
        .describe("What it does: remove code that nothing refers to (dead-code), replace any by real types (tighten-types), or mend what one lint rule finds (lint-rule).")
        .optional(),
    rule: schemas/* string */.YjP()
        .regex(/^[\w@./:-]{1,100}$/)
        .describe("With lint-rule: the rule as its linter names it, such as no-console or E501.")
        .optional(),
    entry_points: names()
        .describe("With dead-code: globs of files whose exports others use, beside those that are found.")
        .optional(),
    prompt: schemas/* string */.YjP()
        .min(1)
        .max(4000)
        .describe("In place of a recipe: what is to be done to each file, in your own words.")
        .optional(),
    contains: schemas/* string */.YjP().min(1).max(200).describe("With prompt: only files that hold this text.").optional(),
    paths: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(500))
        .min(1)
        .max(100)
        .describe("Globs of the files it may look at; one that begins with ! takes files out. Default: all, but a prompt must name some.")
        .optional(),
    report: schemas/* string */.YjP()
        .min(1)
        .max(500)
        .describe("Path of a report that finds or ranks its candidates: ESLint JSON, SARIF, knip JSON, or Istanbul's coverage-summary.json; a file of the job's working folder, else of the repository.")
        .optional(),
    cadence: schemas/* string */.YjP()
        .regex(CRON)
        .describe("Cron text, equal to one under `schedule` in the workflow. Without it the job runs when somebody starts it.")
        .optional(),
    ladder: schemas/* array */.YOg(schemas/* enum */.k5n(RUNG_NAMES))
        .min(1)
        .describe("The tiers it may climb. Default: the ladder of the repository.")
        .optional(),
    budget: schemas/* strictObject */.rej({
        per_task: positiveDollars().describe("Most that one of its tasks may cost, US dollars.").optional(),
        per_day: dollars().describe("Most for its tasks of a day (UTC), US dollars.").optional(),
        per_month: dollars().describe("Most for its tasks of a month (UTC), US dollars.").optional(),
    })
        .describe("Its own limits, within those of the repository.")
        .optional(),
    max_open_pull_requests: wholeNumber(1, 50)
        .describe("Its open pull requests and running tasks at a time. Default: 2.")
        .optional(),
    labels: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(50))
        .max(100)
        .describe("Labels to put on its pull requests.")
        .optional(),
    reviewers: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[\w-]{1,39}(?:\/[\w.-]{1,100})?$/))
        .max(15)
        .describe("Whose review is asked for: logins, and teams as org/team.")
        .optional(),
    pause_after: wholeNumber(1, 100)
        .describe("So many failures in a row, and it waits for a person. Default: 3.")
        .optional(),
    again_after: wholeNumber(0, 3650)
        .describe("Days during which a file that was done, or could not be done, is left alone. Default: 30.")
        .optional(),
    triage: schemas/* enum */.k5n(job/* TRIAGES */.iF)
        .describe("Ask the cheapest tier first whether a candidate is worth a pull request: one request each, at once (now) or at half price by a later run (batch). Default: off.")
        .optional(),
})
    .superRefine(checkWork)
    .describe("One scheduled job.");
/** A job does one thing, and says all that this needs and nothing that belongs to another. */
function checkWork(written, context) {
    const report = (key, message) => context.addIssue({ code: "custom", path: [key], message });
    const { recipe, prompt, ladder } = written;
    if ((recipe === undefined) === (prompt === undefined))
        report(recipe === undefined ? "recipe" : "prompt", "a job has either a `recipe` or a `prompt`");
    if (recipe === "lint-rule" && written.rule === undefined)
        report("rule", "the recipe lint-rule needs the `rule`");
    if (recipe !== "lint-rule" && written.rule !== undefined)
        report("rule", "only lint-rule has a `rule`");
    if (recipe !== "dead-code" && written.entry_points !== undefined)
        report("entry_points", "only dead-code has `entry_points`");
    if (prompt === undefined && written.contains !== undefined)
        report("contains", "only a job with a `prompt` has `contains`");
    if (prompt !== undefined && written.paths === undefined)
        report("paths", "a job with a `prompt` needs `paths`");
    const place = (0,repository_path/* parseRepositoryPath */.X)(written.report ?? "report.json");
    if (!place.ok)
        report("report", place.reason);
    try {
        if (ladder !== undefined)
            (0,domain_ladder/* parseLadder */._k)(ladder);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        report("ladder", error.message);
    }
}
/** Two jobs with one name would share branches and a page in the ledger. */
function checkIds(jobs, context) {
    for (const [index, { id }] of jobs.entries()) {
        if (jobs.findIndex((other) => other.id === id) < index)
            context.addIssue({ code: "custom", path: [index, "id"], message: `another job has the id \`${id}\`` });
    }
}

;// CONCATENATED MODULE: ./build/adapters/config/schema.js





/*
 * `.github/upshift.yml` as users write it: snake_case keys, dollars, minutes. Descriptions end up in the JSON Schema
 * that editors show, so they speak to users. Nothing here transforms: that is `to-config.ts`.
 */
const tokenPrices = {
    input: dollars().describe("Uncached input, US dollars per million tokens."),
    output: dollars().describe("Output, thinking included, US dollars per million tokens."),
    cache_write_5m: dollars()
        .describe("Write to the 5-minute cache, US dollars per million tokens; leave out where there is no such price.")
        .optional(),
    cache_write_1h: dollars()
        .describe("Write to the 1-hour cache, US dollars per million tokens; leave out where there is no such price.")
        .optional(),
    cache_read: dollars()
        .describe("Read from a cache, US dollars per million tokens; leave out where there is no such price.")
        .optional(),
};
const priceRow = schemas/* strictObject */.rej({
    model: schemas/* string */.YjP().min(1).max(200).describe("Exact model id, as in `claude-haiku-5-5`."),
    from: iso/* date */.p6().describe("First day of these prices (UTC), as in 2026-11-23."),
    source: schemas/* string */.YjP().min(1).max(2000).describe("Where the prices were published; shown in reports."),
    ...tokenPrices,
    long_prompt: schemas/* strictObject */.rej({
        above_tokens: wholeNumber(1, 100_000_000).describe("Prompts above this many tokens are priced by this."),
        ...tokenPrices,
    })
        .describe("Prices for the whole of a request whose prompt, caches counted, is above a number of tokens.")
        .optional(),
})
    .describe("Prices of one model from a day on.");
const rungLimits = schemas/* strictObject */.rej({
    turns: wholeNumber(1, 1000).describe("Requests to the model in one attempt.").optional(),
    output_tokens: wholeNumber(1, 10_000_000)
        .describe("Output tokens of one attempt, thinking included.")
        .optional(),
    usd: positiveDollars()
        .describe("Most that one attempt may cost, US dollars; reserved before it starts.")
        .optional(),
    minutes: schemas/* number */.aig()
        .positive()
        .max(350)
        .describe("Wall time of one attempt, minutes; a job ends at 360.")
        .optional(),
    prompt_tokens: wholeNumber(1000, 10_000_000).describe("Tokens that one prompt may hold.").optional(),
})
    .describe("Limits of one attempt. What is left out keeps its default.");
const CONFIG_SCHEMA = schemas/* strictObject */.rej({
    ladder: schemas/* array */.YOg(schemas/* enum */.k5n(RUNG_NAMES))
        .min(1)
        .describe("The tiers to climb, cheapest first. A tier may have an effort level, as in `haiku@high`. Default: haiku, sonnet, opus.")
        .optional(),
    models: schemas/* strictObject */.rej({
        haiku: schemas/* string */.YjP().min(1).max(200).describe("Model id to use for the tier haiku.").optional(),
        sonnet: schemas/* string */.YjP().min(1).max(200).describe("Model id to use for the tier sonnet.").optional(),
        opus: schemas/* string */.YjP().min(1).max(200).describe("Model id to use for the tier opus.").optional(),
        fable: schemas/* string */.YjP().min(1).max(200).describe("Model id to use for the tier fable.").optional(),
    })
        .describe("Exact model ids, in place of the newest active model of a tier.")
        .optional(),
    prices: schemas/* array */.YOg(priceRow)
        .max(200)
        .describe("Prices that replace the built-in ones, for example those of a gateway.")
        .optional(),
    preset: schemas/* enum */.k5n(config/* CONFIG_PRESETS */.ic)
        .describe("How boldly the cheap tiers are used. Default: conservative.")
        .optional(),
    budget: schemas/* strictObject */.rej({
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
    limits: schemas/* strictObject */.rej(Object.fromEntries(RUNG_NAMES.map((name) => [name, rungLimits.optional()])))
        .describe("Limits of one attempt, by tier (`haiku`) or by tier and effort (`haiku@high`).")
        .optional(),
    gate: schemas/* strictObject */.rej({
        required: names()
            .min(1)
            .refine((list) => !list.includes("upshift"), {
            error: "`upshift` is the check of Upshift itself, which never counts; name the checks of your CI",
        })
            .describe("Names of the checks that decide. Default: those that the branch requires, else all.")
            .optional(),
        ignore: names().describe("Names of checks that are never looked at.").optional(),
        mode: schemas/* enum */.k5n(config/* GATE_MODES */.pQ)
            .describe("How CI comes to run: by itself (events), started by Upshift (dispatch), or as a called workflow of the same run (reusable). Default: events.")
            .optional(),
        workflow: schemas/* string */.YjP()
            .regex(/^[\w.-]+\.ya?ml$/)
            .describe("File name of the CI workflow that the mode dispatch starts, such as ci.yml.")
            .optional(),
    })
        .describe("Which checks judge an attempt.")
        .optional(),
    gates: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().min(1).max(100).describe("As it is shown, as in `unit tests`."),
        run: schemas/* string */.YjP()
            .min(1)
            .max(2_000)
            .describe("Line of shell, run at the root of the repository. It has no network and no secrets."),
        kind: schemas/* enum */.k5n(gate/* GATE_KINDS */.W)
            .describe("What its exit code tells. Where only lint or types fail, the same tier mends it. Default: tests.")
            .optional(),
        minutes: schemas/* number */.aig()
            .positive()
            .max(60)
            .describe("Wall time after which it is killed and counts as unknown. Default: 5.")
            .optional(),
        links: names()
            .describe("Untracked folders of the job's working directory that it may read, such as `node_modules`. Default: none.")
            .optional(),
    }))
        .max(20)
        .describe("Commands to run on a finished attempt, in a sandbox, before CI is paid for. Default: none.")
        .optional(),
    start: schemas/* strictObject */.rej({
        label: schemas/* string */.YjP().min(1).max(50).describe("Label of an issue that starts a task on it.").optional(),
        assignee: schemas/* string */.YjP()
            .min(1)
            .max(39)
            .describe("Login whose assignment to an issue starts a task on it.")
            .optional(),
    })
        .describe("What starts a task beside comments.")
        .optional(),
    routing: schemas/* strictObject */.rej({
        learn: schemas/* boolean */.zMY()
            .describe("Let the repository's own record of outcomes decide beside the rules. Default: true.")
            .optional(),
        task_value: positiveDollars()
            .describe("What a resolved task is worth, US dollars: how much may be spent in the hope of it. Default: 2.")
            .optional(),
        top_tier_per_day: wholeNumber(0, 10_000)
            .describe("Tasks of a day (UTC) that may start on the top tier. Default: no cap.")
            .optional(),
    })
        .describe("How a tier is chosen.")
        .optional(),
    ci: schemas/* strictObject */.rej({
        usd_per_minute: dollars()
            .describe("Price of a minute of CI, US dollars; without it CI time is shown but costs nothing.")
            .optional(),
    })
        .describe("What CI costs.")
        .optional(),
    permission: schemas/* strictObject */.rej({
        minimum: schemas/* enum */.k5n(["triage", "write", "maintain", "admin"])
            .describe("The least permission of a person who may give commands. Default: write.")
            .optional(),
        bots: schemas/* array */.YOg(wholeNumber(1, Number.MAX_SAFE_INTEGER))
            .max(100)
            .describe("Numeric account ids of bots that may give commands. Default: none.")
            .optional(),
    })
        .describe("Who may give commands.")
        .optional(),
    protected_paths: schemas/* strictObject */.rej({
        refuse: names()
            .describe("Globs of paths that no patch may touch, beside the built-in ones.")
            .optional(),
        needs_human: names().describe("Globs of paths whose change a person must look at.").optional(),
        allow: names()
            .describe("Globs of paths to lift from the built-in refusals: lockfiles, lifecycle scripts, dot folders.")
            .optional(),
    })
        .describe("Which files a patch may touch.")
        .optional(),
    pull_request: schemas/* strictObject */.rej({
        draft: schemas/* boolean */.zMY()
            .describe("Open as a draft, ready when the checks are green. Default: true.")
            .optional(),
        labels: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(50)).max(100).describe("Labels to put on it.").optional(),
    })
        .describe("The pull request that carries a change.")
        .optional(),
    review: schemas/* strictObject */.rej({
        auto: schemas/* enum */.k5n(config/* AUTO_REVIEWS */.mg)
            .describe("Which pull requests are reviewed without a command: none (off), those that are opened or made ready (opened), or each push as well (all). Never those of forks. Default: off.")
            .optional(),
        drafts: schemas/* boolean */.zMY().describe("Review drafts without a command, too. Default: false.").optional(),
        bots: schemas/* boolean */.zMY()
            .describe("Review the pull requests of bots without a command, too. Default: false.")
            .optional(),
        labels: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(50))
            .max(100)
            .describe("Review without a command only what has one of these labels. Default: whatever it has.")
            .optional(),
        ignore_labels: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(50))
            .max(100)
            .describe("Labels whose pull requests are not reviewed without a command.")
            .optional(),
        paths: names().describe("Globs of the files to review. Default: all.").optional(),
        ignore_paths: names().describe("Globs of files that are not reviewed.").optional(),
        max_comments: wholeNumber(1, 50)
            .describe("Most findings that one review says, the most serious ones. Default: 10.")
            .optional(),
        verify: schemas/* literal */.euz([...config/* VERIFICATIONS */.BV, true, false])
            .describe("When a second, cheaper pass checks each finding against the code: before the review goes out (now, or true), at half price and within a day for reviews that nobody asked for (batch), or never (off, or false). Default: now.")
            .optional(),
        focus: schemas/* string */.YjP()
            .min(1)
            .max(2000)
            .describe("What a reviewer should look at in this repository, in your own words.")
            .optional(),
    })
        .describe("Reviews of pull requests.")
        .optional(),
    jobs: schemas/* array */.YOg(jobSchema)
        .max(50)
        .superRefine(checkIds)
        .describe("Scheduled refactor jobs: docs/jobs.md.")
        .optional(),
    test_coverage: schemas/* number */.aig()
        .min(0)
        .max(1)
        .describe("Share of lines that the tests cover, from 0 to 1. High coverage lets the cheap tiers do more.")
        .optional(),
})
    .describe("Configuration of Upshift.");

;// CONCATENATED MODULE: ./build/adapters/config/problems.js




/** No key or word of ours is longer, and comparing words takes the product of their lengths. */
const LONGEST_COMPARED = 40;
/** What the schema found, in words for the one who wrote the file, and where. */
function problemsOf(issue, source) {
    if (issue.code === "unrecognized_keys") {
        return issue.keys.map((key) => ({
            ...source.positionOf(issue.path, key),
            message: unknownKey(key, issue.path),
        }));
    }
    const written = valueAt(source.data, issue.path);
    // What the program checks by itself has words for what is missing, too.
    const what = written === undefined && issue.code !== "custom" ? "is missing" : mismatch(issue, written);
    const name = issue.path.length === 0 ? "the file" : `\`${pathText(issue.path)}\``;
    return [{ ...source.positionOf(issue.path), message: `${name} ${what}` }];
}
function unknownKey(key, path) {
    const keys = keysAt(path);
    const near = nearest(key, keys);
    const where = path.length === 0 ? "here" : `in \`${pathText(path)}\``;
    const hint = near === undefined
        ? `the keys are ${keys.map((known) => `\`${known}\``).join(", ")}`
        : `did you mean \`${near}\`?`;
    return `${(0,quoted/* quoted */.T)(key)} is not a key ${where}; ${hint}${elsewhere(key)}`;
}
/** `haiku@hgh` is meant to be a rung with an effort level, so it is not compared with bare tiers. */
function nearest(word, candidates) {
    const alike = candidates.filter((candidate) => candidate.includes("@") === word.includes("@"));
    return (0,nearest_word/* nearestWord */.z)(word.slice(0, LONGEST_COMPARED), alike);
}
/** What belongs to the Action's inputs, since it is needed before this file can be read. */
function elsewhere(key) {
    return INPUTS.has(key) ? ` (it is an input of the action: \`${key.replaceAll("_", "-")}\`)` : "";
}
const INPUTS = new Set([
    "trigger",
    "dry_run",
    "anthropic_api_key",
    "github_token",
    "push_token",
    "anthropic_base_url",
]);
/** "must be …, not …", to follow the key. */
function mismatch(issue, written) {
    const not = `not ${valueText(written)}`;
    switch (issue.code) {
        case "invalid_type":
            return `must be ${TYPE_TEXT[issue.expected] ?? issue.expected}, ${not}`;
        case "invalid_value": {
            const values = issue.values.map(String);
            const near = typeof written === "string" ? nearest(written, values) : undefined;
            // The rung names are many; those with an effort level follow a pattern.
            const shown = values.length > 10 ? values.filter((value) => !value.includes("@")) : values;
            const more = shown.length < values.length ? ", or one of them with an effort level, as in `haiku@high`" : "";
            const hint = near === undefined ? "" : `; did you mean \`${near}\`?`;
            return `must be one of ${shown.map((value) => `\`${value}\``).join(", ")}${more}, ${not}${hint}`;
        }
        case "too_small":
        case "too_big":
            return sizeText(issue, not);
        case "invalid_format":
            return issue.format === "date"
                ? `must be a date such as 2026-11-23, ${not}`
                : `has a wrong form: ${not.slice(4)}`;
        default:
            return `is wrong: ${issue.message}`;
    }
}
function sizeText(issue, not) {
    const isLeast = issue.code === "too_small";
    const bound = String(isLeast ? issue.minimum : issue.maximum);
    if (issue.origin === "array")
        return isLeast ? "must not be an empty list" : `must have at most ${bound} items`;
    if (issue.origin === "string")
        return isLeast ? "must not be empty" : `must have at most ${bound} characters`;
    if (isLeast)
        return `must be ${issue.inclusive === false ? `above ${bound}` : `${bound} or more`}, ${not}`;
    return `must be ${bound} or less, ${not}`;
}
const TYPE_TEXT = {
    int: "a whole number",
    number: "a number",
    string: "text",
    boolean: "true or false",
    array: "a list",
    object: "a section with keys",
};
function valueText(value) {
    if (Array.isArray(value))
        return "a list";
    if (value === null)
        return "nothing";
    if (typeof value === "object")
        return "a section";
    if (typeof value === "string")
        return `the text ${(0,quoted/* quoted */.T)(value)}`;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : typeof value;
}
/** `prices[0].input` */
function pathText(path) {
    let text = "";
    for (const step of path) {
        if (typeof step === "number")
            text += `[${step}]`;
        else
            text += `${text === "" ? "" : "."}${String(step)}`;
    }
    return text;
}
/** The valid keys of the section at a path. */
function keysAt(path) {
    let schema = CONFIG_SCHEMA;
    for (const step of path) {
        schema = inner(schema);
        if (schema instanceof schemas/* ZodArray */.naA)
            schema = schema.element;
        else if (schema instanceof schemas/* ZodObject */.bvH)
            schema = schema.shape[String(step)];
    }
    schema = inner(schema);
    return schema instanceof schemas/* ZodObject */.bvH ? Object.keys(schema.shape) : [];
}
const inner = (schema) => (schema instanceof schemas/* ZodOptional */.IiU ? schema.unwrap() : schema);
function valueAt(data, path) {
    let value = data;
    for (const step of path) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
            return undefined;
        value = Reflect.get(value, step);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/adapters/config/to-job.js


/** Small numbers: what comes back has to be read by people. */
const DEFAULT_OPEN_PULL_REQUESTS = 2;
const DEFAULT_PAUSE_AFTER = 3;
const DEFAULT_AGAIN_AFTER_DAYS = 30;
/** A job of the validated file in the program's terms, defaults filled in. */
function toJob(job) {
    const { budget } = job;
    return {
        id: job.id,
        work: workOf(job),
        paths: job.paths ?? ["**"],
        report: job.report,
        cadence: job.cadence,
        ladder: job.ladder === undefined ? undefined : [...(0,domain_ladder/* parseLadder */._k)(job.ladder)],
        budget: {
            perTaskMicroUsd: optionalUsd(budget?.per_task),
            perDayMicroUsd: optionalUsd(budget?.per_day),
            perMonthMicroUsd: optionalUsd(budget?.per_month),
        },
        maxOpenPullRequests: job.max_open_pull_requests ?? DEFAULT_OPEN_PULL_REQUESTS,
        labels: job.labels ?? [],
        reviewers: job.reviewers ?? [],
        pauseAfter: job.pause_after ?? DEFAULT_PAUSE_AFTER,
        againAfterDays: job.again_after ?? DEFAULT_AGAIN_AFTER_DAYS,
        triage: job.triage ?? "off",
    };
}
function workOf({ recipe, rule = "", entry_points: entryPoints = [], prompt = "", contains, }) {
    switch (recipe) {
        case "dead-code":
            return { kind: recipe, entryPoints };
        case "tighten-types":
            return { kind: recipe };
        case "lint-rule":
            return { kind: recipe, rule };
        case undefined:
            return { kind: "prompt", prompt, contains };
    }
}

;// CONCATENATED MODULE: ./build/adapters/config/to-config.js





const MINUTE_MS = 60_000;
/** Most test suites that are worth running before CI end within it. */
const DEFAULT_GATE_MINUTES = 5;
/**
 * A validated file in the program's terms: defaults filled in, dollars as micro-dollars, minutes as milliseconds.
 * Throws `ConfigurationError` for a ladder whose order is wrong.
 */
function toConfig(file) {
    const { budget, gate, permission, protected_paths: paths, pull_request: pullRequest } = file;
    return {
        ladder: file.ladder === undefined ? [...config/* DEFAULT_CONFIG */.PV.ladder] : [...(0,domain_ladder/* parseLadder */._k)(file.ladder)],
        models: present(file.models ?? {}),
        prices: (file.prices ?? []).map(to_config_priceRow),
        preset: file.preset ?? config/* DEFAULT_CONFIG */.PV.preset,
        budget: {
            perTaskMicroUsd: optionalUsd(budget?.per_task) ?? config/* DEFAULT_CONFIG */.PV.budget.perTaskMicroUsd,
            perDayMicroUsd: optionalUsd(budget?.per_day) ?? config/* DEFAULT_CONFIG */.PV.budget.perDayMicroUsd,
            perMonthMicroUsd: optionalUsd(budget?.per_month) ?? config/* DEFAULT_CONFIG */.PV.budget.perMonthMicroUsd,
            perActorDayMicroUsd: optionalUsd(budget?.per_actor_day) ?? config/* DEFAULT_CONFIG */.PV.budget.perActorDayMicroUsd,
        },
        limits: limits(file.limits ?? {}),
        gate: {
            required: gate?.required ?? config/* DEFAULT_CONFIG */.PV.gate.required,
            ignore: gate?.ignore ?? config/* DEFAULT_CONFIG */.PV.gate.ignore,
            mode: gate?.mode ?? config/* DEFAULT_CONFIG */.PV.gate.mode,
            workflow: gate?.workflow ?? config/* DEFAULT_CONFIG */.PV.gate.workflow,
        },
        gates: (file.gates ?? []).map(localGate),
        start: {
            label: file.start?.label ?? config/* DEFAULT_CONFIG */.PV.start.label,
            assignee: file.start?.assignee ?? config/* DEFAULT_CONFIG */.PV.start.assignee,
        },
        routing: {
            learn: file.routing?.learn ?? config/* DEFAULT_CONFIG */.PV.routing.learn,
            taskValueMicroUsd: optionalUsd(file.routing?.task_value) ?? config/* DEFAULT_CONFIG */.PV.routing.taskValueMicroUsd,
            topTierPerDay: file.routing?.top_tier_per_day ?? config/* DEFAULT_CONFIG */.PV.routing.topTierPerDay,
        },
        ciMicroUsdPerMinute: optionalUsd(file.ci?.usd_per_minute) ?? config/* DEFAULT_CONFIG */.PV.ciMicroUsdPerMinute,
        permission: {
            minimum: permission?.minimum ?? config/* DEFAULT_CONFIG */.PV.permission.minimum,
            bots: permission?.bots ?? config/* DEFAULT_CONFIG */.PV.permission.bots,
        },
        protectedPaths: {
            refuse: paths?.refuse ?? config/* DEFAULT_CONFIG */.PV.protectedPaths.refuse,
            needsHuman: paths?.needs_human ?? config/* DEFAULT_CONFIG */.PV.protectedPaths.needsHuman,
            allow: paths?.allow ?? config/* DEFAULT_CONFIG */.PV.protectedPaths.allow,
        },
        pullRequest: {
            draft: pullRequest?.draft ?? config/* DEFAULT_CONFIG */.PV.pullRequest.draft,
            labels: pullRequest?.labels ?? config/* DEFAULT_CONFIG */.PV.pullRequest.labels,
            reviewers: config/* DEFAULT_CONFIG */.PV.pullRequest.reviewers,
        },
        review: review(file.review ?? {}),
        jobs: (file.jobs ?? []).map(toJob),
        testCoverage: file.test_coverage ?? config/* DEFAULT_CONFIG */.PV.testCoverage,
    };
}
/** `true` and `false` are what could be said before there was a choice of when. */
function verification(value) {
    return typeof value === "boolean" ? (value ? "now" : "off") : value;
}
function review(file) {
    const usual = config/* DEFAULT_CONFIG */.PV.review;
    return {
        auto: file.auto ?? usual.auto,
        drafts: file.drafts ?? usual.drafts,
        bots: file.bots ?? usual.bots,
        labels: file.labels ?? usual.labels,
        ignoreLabels: file.ignore_labels ?? usual.ignoreLabels,
        paths: file.paths ?? usual.paths,
        ignorePaths: file.ignore_paths ?? usual.ignorePaths,
        maxComments: file.max_comments ?? usual.maxComments,
        verify: verification(file.verify) ?? usual.verify,
        focus: file.focus ?? usual.focus,
    };
}
function localGate(file) {
    return {
        name: file.name,
        run: file.run,
        kind: file.kind ?? "tests",
        wallMs: Math.round((file.minutes ?? DEFAULT_GATE_MINUTES) * MINUTE_MS),
        links: file.links ?? [],
    };
}
/** A rung's own limits stand on those of its line, and these on the defaults. */
function limits(file) {
    const all = { ...domain_ladder/* DEFAULT_LIMITS */.dR };
    // Lines first, whatever the order in the file, so that the rungs find what they stand on.
    const named = Object.entries(file).toSorted(([a], [b]) => Number(a.includes("@")) - Number(b.includes("@")));
    for (const [name, own] of named) {
        if (own === undefined)
            continue;
        const { line } = (0,domain_ladder/* parseRung */.C7)(name);
        const base = all[line] ?? domain_ladder/* DEFAULT_LIMITS */.dR[line];
        const promptTokens = own.prompt_tokens ?? base.promptTokens;
        all[name] = {
            turns: own.turns ?? base.turns,
            outputTokens: own.output_tokens ?? base.outputTokens,
            microUsd: optionalUsd(own.usd) ?? base.microUsd,
            wallMs: own.minutes === undefined ? base.wallMs : Math.round(own.minutes * MINUTE_MS),
            ...(promptTokens === undefined ? {} : { promptTokens }),
        };
    }
    return all;
}
function to_config_priceRow(row) {
    const { model, from, source, long_prompt: long } = row;
    const longPrompt = long && { aboveTokens: long.above_tokens, prices: to_config_tokenPrices(long) };
    return {
        model,
        from,
        source,
        prices: to_config_tokenPrices(row),
        ...(longPrompt === undefined ? {} : { longPrompt }),
    };
}
function to_config_tokenPrices(prices) {
    return {
        input: (0,money/* usd */.dR)(prices.input),
        output: (0,money/* usd */.dR)(prices.output),
        cacheWrite5m: optionalUsd(prices.cache_write_5m),
        cacheWrite1h: optionalUsd(prices.cache_write_1h),
        cacheRead: optionalUsd(prices.cache_read),
    };
}
/** Without the members that are undefined. */
function present(record) {
    const kept = {};
    for (const key in record) {
        const value = record[key];
        if (value !== undefined)
            kept[key] = value;
    }
    return kept;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/adapters/config/yaml-source.js


/** A configuration file is a page of text: what is larger is not one, and must not be worked through. */
const MOST_CHARACTERS = 100_000;
const MOST_SYNTAX_ERRORS = 3;
/** A YAML text that knows where each of its keys and values stands. */
class YamlSource {
    problems = [];
    /** The content as plain data, keys without a value left out; undefined for an empty text or one with problems. */
    data;
    #lines = new dist/* LineCounter */.HN();
    #document;
    constructor(text) {
        if (text.length > MOST_CHARACTERS) {
            this.#report(0, `the file has ${text.length} characters; at most ${MOST_CHARACTERS} are read`);
            return;
        }
        try {
            this.#document = (0,dist/* parseDocument */.Tp)(text, {
                lineCounter: this.#lines,
                // `silent` would also hide that there is a second document.
                logLevel: "error",
                prettyErrors: false,
                stringKeys: true,
            });
            this.#checkDocument(this.#document, text);
            if (this.problems.length === 0)
                this.data = withoutEmpty(this.#document.toJS({ maxAliasCount: 0 }));
        }
        catch (error) {
            // Thousands of nested brackets exhaust the parser's stack.
            if (!(error instanceof RangeError))
                throw error;
            this.#report(0, "the file is nested too deeply");
        }
    }
    /** Where the value at a path stands or, with `key`, the key itself; of a missing one, where its parent's key is. */
    positionOf(path, key) {
        let node = this.#document?.contents;
        let offset = 0;
        const steps = key === undefined ? path : [...path, key];
        for (const [index, step] of steps.entries()) {
            if ((0,dist/* isMap */.jh)(node)) {
                const pair = node.items.find(({ key: name }) => (0,dist/* isScalar */.jn)(name) && String(name.value) === step);
                if (pair === undefined)
                    break;
                const isLast = index === steps.length - 1;
                if (startOf(pair.key) !== undefined)
                    offset = startOf(pair.key) ?? offset;
                // A value that is a map or list is shown by its key: the eye looks for the name.
                if (isLast && key === undefined && (0,dist/* isScalar */.jn)(pair.value))
                    offset = startOf(pair.value) ?? offset;
                node = pair.value;
            }
            else if ((0,dist/* isSeq */.oP)(node) && typeof step === "number") {
                node = node.items[step];
                offset = startOf(node) ?? offset;
            }
            else {
                break;
            }
        }
        return this.#position(offset);
    }
    #checkDocument(document, text) {
        // One slip in the syntax makes the parser stumble again and again; the first few say what is wrong.
        for (const { code, pos, message } of [...document.errors, ...document.warnings].slice(0, MOST_SYNTAX_ERRORS)) {
            const name = code === "DUPLICATE_KEY" ? `${(0,quoted/* quoted */.T)(/^[^:\n]*/.exec(text.slice(pos[0]))?.[0] ?? "")} ` : "";
            this.#report(pos[0], name + (WORDING[code] ?? lowerFirst(firstLine(message))));
        }
        (0,dist/* visit */.YR)(document, {
            Alias: (_key, node) => {
                this.#report(startOf(node) ?? 0, "an alias (`*name`) cannot be used here; write the value out");
            },
        });
    }
    #report(offset, message) {
        const { line, column } = this.#position(offset);
        const isKnown = this.problems.some((known) => known.message === message && known.line === line);
        if (!isKnown)
            this.problems.push({ line, column, message });
    }
    #position(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    }
}
/** The parser's words where they would not help somebody who has never written a parser. */
const WORDING = {
    TAB_AS_INDENT: "a tab cannot indent YAML; use spaces",
    DUPLICATE_KEY: "is there twice",
    MULTIPLE_DOCS: "the file holds more than one document (`---`); keep one",
    NON_STRING_KEY: "a key must be a word",
    RESOURCE_EXHAUSTION: "the file is nested too deeply",
};
function startOf(node) {
    if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range))
        return undefined;
    const start = node.range[0];
    return typeof start === "number" ? start : undefined;
}
/** `budget:` with every line below it commented out is null in YAML and means that nothing was set. */
function withoutEmpty(value) {
    if (Array.isArray(value))
        return value.map((item) => (item === null ? null : withoutEmpty(item)));
    if (value === null)
        return undefined;
    if (typeof value !== "object")
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, item]) => item !== null)
        .map(([key, item]) => [key, withoutEmpty(item)]));
}
const firstLine = (text) => text.split("\n", 1)[0] ?? "";
const lowerFirst = (text) => text.slice(0, 1).toLowerCase() + text.slice(1);

;// CONCATENATED MODULE: ./build/adapters/config/load-config.js








/** The message goes into a comment, which has to stay readable. */
const MOST_SHOWN = 20;
/**
 * Configuration of a repository: an input wins over the file, and the file over the defaults; an empty input counts as
 * not given. Throws one `ConfigurationError` that names all that is wrong, the first of it with its position.
 */
function loadConfig(options) {
    const { text, file, inputs = {} } = options;
    const problems = [];
    const config = readFile(text ?? "", problems);
    const wrongInputs = [];
    const overrides = readInputs(inputs, wrongInputs);
    if (config === undefined || wrongInputs.length > 0)
        throw failure(file, problems, wrongInputs);
    return {
        ...config,
        ladder: overrides.ladder === undefined ? config.ladder : [...overrides.ladder],
        budget: { ...config.budget, ...overrides.budget },
    };
}
/** Undefined when there are problems, which are then in the list. */
function readFile(text, problems) {
    const source = new YamlSource(text);
    problems.push(...source.problems);
    if (problems.length > 0)
        return undefined;
    const parsed = CONFIG_SCHEMA.safeParse(source.data ?? {});
    if (!parsed.success) {
        problems.push(...parsed.error.issues.flatMap((issue) => problemsOf(issue, source)));
        return undefined;
    }
    try {
        return toConfig(parsed.data);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        // Only the order of the ladder is judged after the schema.
        problems.push({ ...source.positionOf(["ladder"]), message: `\`ladder\`: ${error.message}` });
        return undefined;
    }
}
function readInputs(inputs, wrong) {
    const budget = {};
    for (const [input, text, key] of [
        ["budget-per-task", inputs.budgetPerTask, "perTaskMicroUsd"],
        ["budget-per-day", inputs.budgetPerDay, "perDayMicroUsd"],
        ["budget-per-month", inputs.budgetPerMonth, "perMonthMicroUsd"],
    ]) {
        if (isGiven(text)) {
            const amount = readAmount(input, text, wrong);
            if (amount !== undefined)
                budget[key] = amount;
        }
    }
    return { ladder: isGiven(inputs.ladder) ? readLadder(inputs.ladder, wrong) : undefined, budget };
}
const isGiven = (text) => text !== undefined && text.trim() !== "";
function readAmount(input, text, wrong) {
    const amount = (0,money/* parseUsd */._e)(text);
    if (amount === undefined) {
        wrong.push(`the input \`${input}\` must be an amount of US dollars such as 2.00, not ${(0,quoted/* quoted */.T)(text)}`);
    }
    else if (amount === 0 && input === "budget-per-task") {
        wrong.push(`the input \`${input}\` must be above 0`);
    }
    else {
        return amount;
    }
    return undefined;
}
function readLadder(text, wrong) {
    try {
        return (0,domain_ladder/* parseLadder */._k)(text);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        wrong.push(`the input \`ladder\`: ${error.message}`);
        return undefined;
    }
}
function failure(file, problems, inputs) {
    const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
    const lines = [
        ...sorted.map(({ line, column, message }) => `${message} (${file}:${line}:${column})`),
        ...inputs,
    ];
    const [first = ""] = lines;
    const shown = lines.slice(0, MOST_SHOWN);
    if (lines.length > MOST_SHOWN)
        shown.push(`and ${lines.length - MOST_SHOWN} more`);
    const at = sorted[0] && {
        file,
        line: sorted[0].line,
        column: sorted[0].column,
    };
    return new errors/* ConfigurationError */.j1(lines.length === 1 ? first : `${lines.length} mistakes:\n${shown.map((line) => `- ${line}`).join("\n")}`, at === undefined ? {} : { at });
}


/***/ }),

/***/ 427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ VERIFICATIONS),
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   ic: () => (/* binding */ CONFIG_PRESETS),
/* harmony export */   mg: () => (/* binding */ AUTO_REVIEWS),
/* harmony export */   pQ: () => (/* binding */ GATE_MODES)
/* harmony export */ });
/* harmony import */ var _ladder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31221);

/** How boldly the cheap tiers are used; `audit` routes as usual and only records. */
const CONFIG_PRESETS = ["audit", "conservative", "balanced", "aggressive"];
/**
 * `events`: an App's or a person's token pushes, CI runs by itself. `dispatch`: the job token pushes and we start the CI
 * workflow, which reports back by starting ours. `reusable`: CI is a called workflow of the same run.
 */
const GATE_MODES = ["events", "dispatch", "reusable"];
/** Which pull requests are reviewed without a command. */
const AUTO_REVIEWS = ["off", "opened", "all"];
/** When a review's second pass is made. */
const VERIFICATIONS = ["now", "batch", "off"];
/**
 * What holds without a configuration file. Two dollars pay for one attempt on each tier of the default ladder at what
 * attempts usually cost (their ceilings add up to 2.40), so that a first user can neither be ruined nor stopped early.
 */
const DEFAULT_CONFIG = {
    ladder: [..._ladder_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LADDER */ .r],
    models: {},
    prices: [],
    preset: "conservative",
    budget: {
        perTaskMicroUsd: 2_000_000,
        perDayMicroUsd: undefined,
        perMonthMicroUsd: undefined,
        perActorDayMicroUsd: undefined,
    },
    limits: { ..._ladder_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR },
    gate: { required: undefined, ignore: [], mode: "events", workflow: undefined },
    gates: [],
    start: { label: undefined, assignee: undefined },
    routing: { learn: true, taskValueMicroUsd: 2_000_000, topTierPerDay: undefined },
    ciMicroUsdPerMinute: undefined,
    permission: { minimum: "write", bots: [] },
    protectedPaths: { refuse: [], needsHuman: [], allow: [] },
    review: {
        auto: "off",
        drafts: false,
        bots: false,
        labels: [],
        ignoreLabels: [],
        paths: [],
        ignorePaths: [],
        maxComments: 10,
        verify: "now",
        focus: undefined,
    },
    pullRequest: { draft: true, labels: [], reviewers: [] },
    jobs: [],
    testCoverage: undefined,
};


/***/ }),

/***/ 26041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ collisionKey),
/* harmony export */   X: () => (/* binding */ parseRepositoryPath)
/* harmony export */ });
// Git itself treats these as `.git` on the file systems where it has been attacked (see git's verify_path).
const GIT_ALIASES = /^(?:\.git|git~\d+)$/i;
/**
 * Reads a path that a model or a patch wrote. Refuses what could leave the repository or reach what is not ours to
 * touch on any file system: absolute paths, `..`, drive letters, backslashes, control characters, and every spelling
 * of `.git`. A leading `./` and doubled or trailing slashes are forgiven.
 */
function parseRepositoryPath(raw) {
    const refuse = (reason) => ({ ok: false, reason });
    if (raw.length > 4096)
        return refuse("the path is too long");
    if (/[\u0000-\u001f\u007f]/.test(raw))
        return refuse("the path has control characters");
    if (raw.includes("\\"))
        return refuse("use / between folders, not \\");
    if (raw.startsWith("/") || /^[a-z]:/i.test(raw)) {
        return refuse("paths are relative to the root of the repository (no leading /)");
    }
    const segments = raw.split("/").filter((segment) => segment !== "" && segment !== ".");
    if (segments.length === 0)
        return refuse("the path is empty");
    for (const segment of segments) {
        if (segment === "..")
            return refuse("the path leaves the repository");
        // Windows drops blanks at the end of names, and a diff cannot show a name of blanks alone.
        if (segment.trim() !== segment)
            return refuse("a folder or file name begins or ends with white space");
        if (isGitFolder(segment))
            return refuse("git's own files are off limits");
        if (new TextEncoder().encode(segment).length > 255)
            return refuse("a folder or file name is too long");
    }
    return { ok: true, path: segments.join("/") };
}
/** `.git` under any name a file system may fold into it: case, NTFS short names, trailing dots, ignorable characters. */
function isGitFolder(segment) {
    const folded = segment
        .normalize("NFKC")
        .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, "")
        .replace(/(?::.*|[. ]+)$/u, "");
    return GIT_ALIASES.test(folded);
}
/** Two paths with one key are one file on a file system that folds case or normalises Unicode. */
function collisionKey(path) {
    return path.normalize("NFC").toLowerCase().normalize("NFC");
}


/***/ })

};
