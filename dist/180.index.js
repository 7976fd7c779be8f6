export const id = 180;
export const ids = [180];
export const modules = {

/***/ 9180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 2 modules
var utils = __webpack_require__(7176);
// EXTERNAL MODULE: ./build/adapters/actions/inputs.js
var actions_inputs = __webpack_require__(1432);
// EXTERNAL MODULE: ./build/adapters/actions/logger.js
var actions_logger = __webpack_require__(7125);
// EXTERNAL MODULE: ./build/adapters/actions/stage-files.js
var stage_files = __webpack_require__(1305);
// EXTERNAL MODULE: ./build/adapters/actions/report.js + 1 modules
var report = __webpack_require__(4581);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/ladder.js
var ladder = __webpack_require__(1221);
// EXTERNAL MODULE: ./build/domain/money.js
var money = __webpack_require__(3693);
// EXTERNAL MODULE: ./build/domain/quoted.js
var quoted = __webpack_require__(2457);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/domain/nearest-word.js
var nearest_word = __webpack_require__(9436);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/domain/config.js

/** How boldly the cheap tiers are used; `audit` routes as usual and only records. */
const CONFIG_PRESETS = ["audit", "conservative", "balanced", "aggressive"];
/**
 * `events`: an App's or a person's token pushes, CI runs by itself. `dispatch`: the job token pushes and we start the CI
 * workflow, which reports back by starting ours. `reusable`: CI is a called workflow of the same run.
 */
const GATE_MODES = ["events", "dispatch", "reusable"];
/**
 * What holds without a configuration file. Two dollars pay for one attempt on each tier of the default ladder at what
 * attempts usually cost (their ceilings add up to 2.40), so that a first user can neither be ruined nor stopped early.
 */
const DEFAULT_CONFIG = {
    ladder: [...ladder/* DEFAULT_LADDER */.r],
    models: {},
    prices: [],
    preset: "conservative",
    budget: {
        perTaskMicroUsd: 2_000_000,
        perDayMicroUsd: undefined,
        perMonthMicroUsd: undefined,
        perActorDayMicroUsd: undefined,
    },
    limits: { ...ladder/* DEFAULT_LIMITS */.dR },
    gate: { required: undefined, ignore: [], mode: "events", workflow: undefined },
    start: { label: undefined, assignee: undefined },
    routing: { learn: true, taskValueMicroUsd: 2_000_000, topTierPerDay: undefined },
    ciMicroUsdPerMinute: undefined,
    permission: { minimum: "write", bots: [] },
    protectedPaths: { refuse: [], needsHuman: [], allow: [] },
    pullRequest: { draft: true, labels: [] },
    testCoverage: undefined,
};

;// CONCATENATED MODULE: ./build/adapters/config/schema.js



/*
 * `.github/upshift.yml` as users write it: snake_case keys, dollars, minutes. Descriptions end up in the JSON Schema
 * that editors show, so they speak to users. Nothing here transforms: that is `to-config.ts`.
 */
const RUNG_NAMES = ladder/* MODEL_LINES */.kg.flatMap((line) => [line, ...ladder/* EFFORTS */.ig.map((effort) => `${line}@${effort}`)]);
/** Far above any sensible amount: catches a slipped decimal point, and keeps micro-dollars exact. */
const MOST_DOLLARS = 1_000_000;
const dollars = () => schemas/* number */.aig().min(0).max(MOST_DOLLARS);
const positiveDollars = () => schemas/* number */.aig().positive().max(MOST_DOLLARS);
const wholeNumber = (least, most) => schemas/* int */.Whr().min(least).max(most);
const names = () => schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(500)).max(500);
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
    preset: schemas/* enum */.k5n(CONFIG_PRESETS)
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
            .describe("Names of the checks that decide. Default: those that the branch requires, else all.")
            .optional(),
        ignore: names().describe("Names of checks that are never looked at.").optional(),
        mode: schemas/* enum */.k5n(GATE_MODES)
            .describe("How CI comes to run: by itself (events), started by Upshift (dispatch), or as a called workflow of the same run (reusable). Default: events.")
            .optional(),
        workflow: schemas/* string */.YjP()
            .regex(/^[\w.-]+\.ya?ml$/)
            .describe("File name of the CI workflow that the mode dispatch starts, such as ci.yml.")
            .optional(),
    })
        .describe("Which checks judge an attempt.")
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
    const what = written === undefined ? "is missing" : mismatch(issue, written);
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

;// CONCATENATED MODULE: ./build/adapters/config/to-config.js



const MINUTE_MS = 60_000;
/**
 * A validated file in the program's terms: defaults filled in, dollars as micro-dollars, minutes as milliseconds.
 * Throws `ConfigurationError` for a ladder whose order is wrong.
 */
function toConfig(file) {
    const { budget, gate, permission, protected_paths: paths, pull_request: pullRequest } = file;
    return {
        ladder: file.ladder === undefined ? [...DEFAULT_CONFIG.ladder] : [...(0,ladder/* parseLadder */._k)(file.ladder)],
        models: present(file.models ?? {}),
        prices: (file.prices ?? []).map(to_config_priceRow),
        preset: file.preset ?? DEFAULT_CONFIG.preset,
        budget: {
            perTaskMicroUsd: optionalUsd(budget?.per_task) ?? DEFAULT_CONFIG.budget.perTaskMicroUsd,
            perDayMicroUsd: optionalUsd(budget?.per_day) ?? DEFAULT_CONFIG.budget.perDayMicroUsd,
            perMonthMicroUsd: optionalUsd(budget?.per_month) ?? DEFAULT_CONFIG.budget.perMonthMicroUsd,
            perActorDayMicroUsd: optionalUsd(budget?.per_actor_day) ?? DEFAULT_CONFIG.budget.perActorDayMicroUsd,
        },
        limits: limits(file.limits ?? {}),
        gate: {
            required: gate?.required ?? DEFAULT_CONFIG.gate.required,
            ignore: gate?.ignore ?? DEFAULT_CONFIG.gate.ignore,
            mode: gate?.mode ?? DEFAULT_CONFIG.gate.mode,
            workflow: gate?.workflow ?? DEFAULT_CONFIG.gate.workflow,
        },
        start: {
            label: file.start?.label ?? DEFAULT_CONFIG.start.label,
            assignee: file.start?.assignee ?? DEFAULT_CONFIG.start.assignee,
        },
        routing: {
            learn: file.routing?.learn ?? DEFAULT_CONFIG.routing.learn,
            taskValueMicroUsd: optionalUsd(file.routing?.task_value) ?? DEFAULT_CONFIG.routing.taskValueMicroUsd,
            topTierPerDay: file.routing?.top_tier_per_day ?? DEFAULT_CONFIG.routing.topTierPerDay,
        },
        ciMicroUsdPerMinute: optionalUsd(file.ci?.usd_per_minute) ?? DEFAULT_CONFIG.ciMicroUsdPerMinute,
        permission: {
            minimum: permission?.minimum ?? DEFAULT_CONFIG.permission.minimum,
            bots: permission?.bots ?? DEFAULT_CONFIG.permission.bots,
        },
        protectedPaths: {
            refuse: paths?.refuse ?? DEFAULT_CONFIG.protectedPaths.refuse,
            needsHuman: paths?.needs_human ?? DEFAULT_CONFIG.protectedPaths.needsHuman,
            allow: paths?.allow ?? DEFAULT_CONFIG.protectedPaths.allow,
        },
        pullRequest: {
            draft: pullRequest?.draft ?? DEFAULT_CONFIG.pullRequest.draft,
            labels: pullRequest?.labels ?? DEFAULT_CONFIG.pullRequest.labels,
        },
        testCoverage: file.test_coverage ?? DEFAULT_CONFIG.testCoverage,
    };
}
/** A rung's own limits stand on those of its line, and these on the defaults. */
function limits(file) {
    const all = { ...ladder/* DEFAULT_LIMITS */.dR };
    // Lines first, whatever the order in the file, so that the rungs find what they stand on.
    const named = Object.entries(file).toSorted(([a], [b]) => Number(a.includes("@")) - Number(b.includes("@")));
    for (const [name, own] of named) {
        if (own === undefined)
            continue;
        const { line } = (0,ladder/* parseRung */.C7)(name);
        const base = all[line] ?? ladder/* DEFAULT_LIMITS */.dR[line];
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
function optionalUsd(dollars) {
    return dollars === undefined ? undefined : (0,money/* usd */.dR)(dollars);
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
var dist = __webpack_require__(8815);
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
        return (0,ladder/* parseLadder */._k)(text);
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

// EXTERNAL MODULE: ./build/adapters/git/object-store.js
var object_store = __webpack_require__(6471);
;// CONCATENATED MODULE: ./build/domain/complexity/coverage-report.js
/** Share of covered lines (0–1) in an lcov tracefile: `LF` lines found, `LH` lines hit. Undefined when it counts none. */
function coverageFromLcov(text) {
    const total = (key) => [...text.matchAll(new RegExp(`^${key}:(\\d+)\\s*$`, "gm"))].reduce((sum, [, digits]) => sum + Number(digits), 0);
    const found = total("LF");
    return found === 0 ? undefined : Math.min(1, total("LH") / found);
}
/** The same from Istanbul's `coverage-summary.json`. */
function coverageFromSummary(text) {
    const percent = /"total"\s*:\s*\{[^}]*?"lines"\s*:\s*\{[^}]*?"pct"\s*:\s*(\d+(?:\.\d+)?)/.exec(text)?.[1];
    return percent === undefined ? undefined : Math.min(1, Number(percent) / 100);
}

;// CONCATENATED MODULE: ./build/domain/complexity/repository-evidence.js
const NO_REPOSITORY_EVIDENCE = {
    trackedFiles: 0,
    files: [],
    missing: [],
    symbols: [],
    testCoverage: undefined,
};
/** Bytes of source a token stands for, roughly; and what a task needs on top of the files that it names. */
const BYTES_PER_TOKEN = 4;
const OVERHEAD_TOKENS = 2_000;
/** Tokens of the named files and of a share of those that change with them. */
function contextTokensOf(repository) {
    const bytes = repository.files.reduce((sum, file) => sum + file.bytes * (1 + 0.5 * Math.min(5, file.together ?? 0)), 0);
    return OVERHEAD_TOKENS + Math.round(bytes / BYTES_PER_TOKEN);
}
/**
 * How the odds of touching a second file move with what the checkout says, in log-odds: up with the company that named
 * files usually change in, up a little with identifiers in many files. For six files and more, both made the prediction
 * worse on real history (bench/README.md), so that one is left to the text.
 */
function repositoryLogOdds(repository) {
    const together = meanOf(repository.files.flatMap((file) => (file.together === undefined ? [] : [file.together])));
    const spread = meanOf(repository.symbols.map((symbol) => symbol.files).filter((files) => files > 0));
    return ((together === undefined ? 0 : 0.5 * (Math.log1p(together) - Math.log(3))) +
        (spread === undefined ? 0 : 0.1 * (Math.log1p(spread) - Math.log(5))));
}
function repositoryEvidence(repository) {
    return [
        ...repository.files.map(({ path, usedBy, together }) => ({
            about: "files",
            says: `names ${path}, which ${count(usedBy, "other file")} ${usedBy === 1 ? "uses" : "use"}${together === undefined ? "" : ` and which usually changes with ${count(Math.round(together), "other")}`}`,
        })),
        ...repository.symbols.map(({ name, files }) => ({
            about: "files",
            says: `names ${name}, found in ${count(files, "file")}`,
        })),
        ...repository.missing.map((path) => ({ about: "files", says: `names ${path}, which does not exist` })),
        ...(repository.testCoverage === undefined
            ? []
            : [
                {
                    about: "coverage",
                    says: `tests cover ${Math.round(repository.testCoverage * 100)}% of the lines`,
                },
            ]),
    ];
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function meanOf(values) {
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

// EXTERNAL MODULE: ./build/adapters/git/git.js
var git = __webpack_require__(8890);
;// CONCATENATED MODULE: ./build/adapters/git/repository-survey.js






const MOST_PATHS = 6;
const MOST_IDENTIFIERS = 8;
/** Commits of a file's history that say what it changes with; larger commits say nothing. */
const HISTORY = 20;
const LARGEST_TELLING_COMMIT = 30;
const LARGEST_REPORT_BYTES = 16 * 1024 * 1024;
const REPORTS = [
    { path: "coverage/coverage-summary.json", read: coverageFromSummary },
    { path: "coverage-summary.json", read: coverageFromSummary },
    { path: "coverage/lcov.info", read: coverageFromLcov },
    { path: "lcov.info", read: coverageFromLcov },
];
/**
 * Surveys one commit of a clone, with git alone: argument vectors, hooks and every other program off, no network (a
 * partial clone does not fetch what it lacks). Throws `ConfigurationError` where the folder is no git repository.
 */
function gitRepositorySurvey(options) {
    const { directory, commit = "HEAD", budgetMs = 5_000, now } = options;
    return {
        async survey({ paths, identifiers }) {
            const end = now() + budgetMs;
            /** Output of a look-up, undefined when it failed or there was no time for it. */
            const ask = async (args) => {
                const left = end - now();
                if (left <= 0)
                    return undefined;
                try {
                    const out = await (0,git/* git */.$Y)(["-C", directory, ...args], {
                        gitDir: undefined,
                        timeoutMs: left,
                        okExitCodes: [1],
                        env: { ...(0,git/* gitEnvironment */._K)({ "protocol.allow": "never" }), GIT_NO_LAZY_FETCH: "1" },
                    });
                    return out.toString("utf8");
                }
                catch {
                    return undefined;
                }
            };
            if ((await ask(["rev-parse", "--git-dir"])) === undefined)
                throw new errors/* ConfigurationError */.j1(`${directory} is no git repository, or git cannot read it.`);
            const tree = await ask(["ls-tree", "-r", "-l", "-z", "--full-tree", commit]);
            if (tree === undefined)
                return { ...NO_REPOSITORY_EVIDENCE, testCoverage: await coverageIn(directory) };
            const tracked = readTree(tree);
            const files = [];
            const missing = [];
            for (const name of paths.slice(0, MOST_PATHS)) {
                const path = resolve(name, tracked);
                if (path === undefined)
                    missing.push(name);
                else
                    files.push({
                        path,
                        bytes: tracked.get(path) ?? 0,
                        usedBy: filesIn(await ask(grep(["-F", "-e", stem(path)], commit))).filter((file) => !file.endsWith(path)).length,
                        together: companyOf(await ask(repository_survey_history(path, commit))),
                    });
            }
            const symbols = [];
            for (const name of identifiers.slice(0, MOST_IDENTIFIERS)) {
                const found = await ask(grep(["-w", "-F", "-e", name.replace(/\(\)$/, "")], commit));
                if (found !== undefined)
                    symbols.push({ name, files: filesIn(found).length });
            }
            return {
                trackedFiles: tracked.size,
                files,
                missing,
                symbols,
                testCoverage: await coverageIn(directory),
            };
        },
    };
}
function grep(pattern, commit) {
    return ["grep", "-l", "-z", "-I", "--no-textconv", ...pattern, commit, "--"];
}
function repository_survey_history(path, commit) {
    return [
        "log",
        `-n${HISTORY}`,
        "--no-merges",
        // The first commit, and the boundary of a shallow clone, seem to change every file together.
        "--min-parents=1",
        "--full-diff",
        "--name-only",
        "--no-ext-diff",
        "--no-textconv",
        "--no-renames",
        "--format=%x01",
        commit,
        "--",
        `:(literal)${path}`,
    ];
}
/** Paths and sizes of `ls-tree -l -z`: `<mode> <type> <sha> <size>\t<path>`. Submodules have no size. */
function readTree(text) {
    const tracked = new Map();
    for (const entry of text.split("\0")) {
        const [, size, path] = /^\d+ blob \S+ +(\d+)\t([\s\S]+)$/.exec(entry) ?? [];
        if (path !== undefined)
            tracked.set(path, Number(size));
    }
    return tracked;
}
/** The tracked file that a task means: the exact path, or the only or shortest one that ends so. */
function resolve(name, tracked) {
    if (tracked.has(name))
        return name;
    return [...tracked.keys()]
        .filter((path) => path.endsWith(`/${name}`))
        .toSorted((one, other) => one.length - other.length)[0];
}
/** What others import a file by: its name without extension, after a slash. */
function stem(path) {
    const name = (0,external_node_path_.basename)(path).replace(/(?:\.d)?\.\w+$/, "");
    return name === "index" || name === "__init__" ? path.replace(/\/[^/]+$/, "") : `/${name}`;
}
function filesIn(listed) {
    return (listed ?? "").split("\0").filter((entry) => entry !== "");
}
/** Mean number of other files in the commits that changed a file. */
function companyOf(log) {
    const sizes = (log ?? "")
        .split("\u0001")
        .slice(1)
        .map((entry) => entry.split("\n").filter((line) => line !== "").length)
        .filter((size) => size > 0 && size <= LARGEST_TELLING_COMMIT);
    return sizes.length === 0 ? undefined : sizes.reduce((sum, size) => sum + size - 1, 0) / sizes.length;
}
/** A coverage report in the checkout. Links are not followed: it is a stranger's folder. */
async function coverageIn(directory) {
    for (const report of REPORTS) {
        const path = (0,external_node_path_.join)(directory, report.path);
        try {
            const stat = await (0,promises_.lstat)(path);
            if (!stat.isFile() || stat.size > LARGEST_REPORT_BYTES)
                continue;
            const share = report.read(await (0,promises_.readFile)(path, "utf8"));
            if (share !== undefined)
                return share;
        }
        catch {
            // Not there: the next one.
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/adapters/git/workspace.js + 1 modules
var workspace = __webpack_require__(5680);
;// CONCATENATED MODULE: ./build/adapters/github/code-host-error.js

/**
 * Whatever a request threw, as a `CodeHostError`: what failed, why, and where GitHub lets us know it, the exact
 * line that mends it. Errors that did not come from a request (a bug of ours) pass unchanged.
 */
function toCodeHostError(error, request) {
    if (error instanceof errors/* CodeHostError */.kX || !(error instanceof Error))
        return error;
    const status = "status" in error && typeof error.status === "number" ? error.status : undefined;
    if (status === undefined)
        return error;
    const headers = responseHeaders(error);
    const call = `${request.method} ${request.url.replace(/^https?:\/\/[^/]+/, "")}`;
    // Octokit gives status 500 to what never had an answer (reset, time-out, name not found).
    if (headers === undefined) {
        return new errors/* CodeHostError */.kX(`GitHub could not be reached for ${call}: ${error.message}`, {
            failure: "network",
            cause: error,
        });
    }
    const failure = failureOf(status, error.message);
    const remedy = remedyOf(failure, status, error.message, headers, request);
    return new errors/* CodeHostError */.kX(`GitHub answered ${status} to ${call}: ${error.message}`, {
        failure,
        status,
        ...(remedy === undefined ? {} : { remedy }),
        cause: error,
    });
}
/** A write after which nobody knows whether it took place: look before you repeat it. */
function isAmbiguous(error) {
    return error instanceof errors/* CodeHostError */.kX && (error.failure === "server" || error.failure === "network");
}
/** True for what is not there, or not any more. */
function isGone(error) {
    return error instanceof errors/* CodeHostError */.kX && error.failure === "not-found";
}
/** True where the token may not: GitHub answers 404 instead of 403 for what a token may not even know of. */
function isDenied(error) {
    return error instanceof errors/* CodeHostError */.kX && (error.failure === "forbidden" || error.failure === "not-found");
}
/** Undefined when no answer came. */
function responseHeaders(error) {
    if (!("response" in error))
        return undefined;
    const { response } = error;
    if (typeof response !== "object" || response === null || !("headers" in response))
        return undefined;
    return Object.fromEntries(Object.entries(response.headers ?? {}));
}
function failureOf(status, message) {
    if (status >= 500)
        return "server";
    if (status === 429 || (status === 403 && /rate limit/i.test(message)))
        return "rate-limit";
    if (status === 401)
        return "unauthenticated";
    if (status === 404 || status === 410)
        return "not-found";
    if (status === 409 || /not a fast.forward/i.test(message))
        return "conflict";
    if (status === 403 || status === 451)
        return "forbidden";
    return "invalid";
}
function remedyOf(failure, status, message, headers, request) {
    if (failure === "rate-limit") {
        const reset = Number(headers["x-ratelimit-reset"]);
        return Number.isFinite(reset) && headers["x-ratelimit-remaining"] === "0"
            ? `wait until ${new Date(reset * 1000).toISOString()}; the task is kept`
            : "wait a few minutes; the task is kept";
    }
    if (status === 401)
        return "the token is wrong or has expired (a job's token ends with the job): give a valid one";
    if (/not permitted to create or approve pull requests/i.test(message)) {
        return ("Settings → Actions → General → Workflow permissions: tick " +
            '"Allow GitHub Actions to create and approve pull requests" (an organisation may forbid it above), ' +
            "or give Upshift a GitHub App or personal access token for pushing");
    }
    if (/without `?workflows?`? permission|workflow.*scope/i.test(message)) {
        return "a job's token may never change files under .github/workflows; use a token with the Workflows permission";
    }
    if (/archived/i.test(message))
        return "the repository is archived and read-only: unarchive it";
    if (/\blocked\b/i.test(message))
        return "unlock the conversation, or give the token's account write access";
    if (/rule violation|protected branch|ruleset/i.test(message)) {
        return "a ruleset or branch protection forbids this ref: exempt `upshift/**` or add the token's App to its bypass list";
    }
    if (/saml|sso/i.test(message))
        return "authorise the token for the organisation's single sign-on";
    const isWrite = request.method !== "GET" && request.method !== "HEAD";
    if (status === 403 || (status === 404 && isWrite))
        return permissionRemedy(headers, request);
    return undefined;
}
/** Paths that show which permission they need, for hosts that do not send the header. First match wins. */
const PERMISSION_OF_PATH = [
    [/\/actions\/(?:jobs|runs|workflows)/, "actions"],
    [/\/check-(?:runs|suites)/, "checks"],
    [/\/status(?:es)?(?:\/|$|\?)/, "statuses"],
    [/\/pulls(?:\/|$|\?)/, "pull-requests"],
    [/\/(?:issues|labels)(?:\/|$|\?)/, "issues"],
    [/\/(?:git|contents|branches|commits|merges)(?:\/|$|\?)/, "contents"],
];
/** Not to be had for a job's token: only an App or a personal access token can carry them. */
const NOT_FOR_JOB_TOKEN = new Set(["administration", "workflows", "members", "organization-administration"]);
/**
 * The line to add. GitHub names what it would have accepted in `x-accepted-github-permissions`:
 * `contents=write` or `issues=write; pull_requests=write` (either), `a=read,b=write` (both);
 * docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api.
 */
function permissionRemedy(headers, request) {
    const header = headers["x-accepted-github-permissions"];
    const fallback = PERMISSION_OF_PATH.find(([path]) => path.test(request.url))?.[1];
    const level = request.method === "GET" || request.method === "HEAD" ? "read" : "write";
    const accepted = typeof header === "string" && header.trim() !== ""
        ? acceptedPermissions(header)
        : fallback === undefined
            ? []
            : [[`${fallback}: ${level}`]];
    if (accepted.length === 0)
        return undefined;
    const names = accepted.flat();
    const lines = accepted.map((both) => both.map((line) => `\`${line}\``).join(" and ")).join(" or ");
    if (names.some((line) => NOT_FOR_JOB_TOKEN.has(line.split(":")[0] ?? ""))) {
        return `a job's token can't have ${lines}: use a GitHub App or personal access token that has it`;
    }
    return `add ${lines} under \`permissions:\` of the job that runs Upshift (an App or fine-grained token needs the same right)`;
}
function acceptedPermissions(header) {
    return header
        .slice(0, 500)
        .split(";")
        .map((all) => all
        .split(",")
        .map((pair) => /^\s*([a-z_]+)\s*=\s*([a-z]+)\s*$/.exec(pair))
        .filter((match) => match !== null)
        .map(([, name = "", level = ""]) => `${name.replaceAll("_", "-")}: ${level}`)
        // Every token has it, and it is no key of `permissions:`.
        .filter((line) => line !== "metadata: read"))
        .filter((all) => all.length > 0);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/adapters/github/commit-tree.js

/** Larger files go as blobs of their own, so that one request never grows without bound. Bytes. */
const MOST_INLINE_BYTES = 1_000_000;
const MOST_INLINE_TOTAL_BYTES = 8_000_000;
/**
 * The edits as tree entries. Text goes inline, which costs no call; what is not surely the same bytes again after a
 * trip through JSON text (binary, NUL, byte-order mark, nothing at all) is uploaded as a blob, one call each.
 */
async function treeEntries(client, edits) {
    const entries = [];
    let inlineBytes = 0;
    for (const edit of edits) {
        if (edit.op === "delete") {
            entries.push({ path: edit.path, mode: "100644", type: "blob", sha: null });
            continue;
        }
        const bytes = external_node_buffer_.Buffer.from(edit.contentBase64, "base64");
        const content = inlineText(bytes);
        const file = { path: edit.path, mode: edit.mode, type: "blob" };
        if (content !== undefined && inlineBytes + bytes.length <= MOST_INLINE_TOTAL_BYTES) {
            inlineBytes += bytes.length;
            entries.push({ ...file, content });
        }
        else {
            // One at a time, as GitHub asks of writes.
            // oxlint-disable-next-line no-await-in-loop
            entries.push({ ...file, sha: await uploadBlob(client, bytes) });
        }
    }
    return entries;
}
function inlineText(bytes) {
    if (bytes.length === 0 || bytes.length > MOST_INLINE_BYTES || bytes.includes(0))
        return undefined;
    const content = bytes.toString("utf8");
    const survives = external_node_buffer_.Buffer.from(content, "utf8").equals(bytes) && !content.startsWith("\uFEFF");
    return survives ? content : undefined;
}
/** A blob is named by its content: making it again makes nothing new, so an unclear failure is simply repeated. */
async function uploadBlob({ octokit, owner, repo }, bytes) {
    const { data } = await octokit.rest.git.createBlob({
        owner,
        repo,
        content: bytes.toString("base64"),
        encoding: "base64",
        request: { retries: 3 },
    });
    return data.sha;
}

;// CONCATENATED MODULE: ./build/adapters/github/graphql.js

/**
 * One GraphQL call, for the few things that REST does not have. Only queries and mutations that may run twice:
 * it is repeated after an unclear failure. GraphQL refuses with status 200 and a list of errors: those become
 * `CodeHostError`s too.
 */
async function graphql({ octokit }, query, variables = {}) {
    try {
        return await octokit.graphql(query, { ...variables, request: { retries: 3 } });
    }
    catch (error) {
        if (error instanceof errors/* CodeHostError */.kX || !(error instanceof Error))
            throw error;
        if (error.name !== "GraphqlResponseError" && !/rate limit/i.test(error.message))
            throw error;
        throw new errors/* CodeHostError */.kX(`GitHub refused: ${error.message}`, {
            failure: graphql_failureOf(error.message),
            cause: error,
        });
    }
}
function graphql_failureOf(message) {
    if (/rate limit/i.test(message))
        return "rate-limit";
    return /could not resolve to/i.test(message) ? "not-found" : "forbidden";
}

;// CONCATENATED MODULE: ./build/adapters/github/account.js
/** A deleted account: GitHub sends `null`. Its id matches nobody, so it can never be trusted by accident. */
const GHOST = { id: 0, login: "ghost", type: "User" };
function actorOf(account) {
    if (account === null || account === undefined)
        return GHOST;
    return { id: account.id, login: account.login, type: typeOf(account.type) };
}
function typeOf(type) {
    switch (type) {
        case "Bot":
        case "Organization":
        case "Mannequin":
            return type;
        default:
            return "User";
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/pull-request-payload.js

function pullRequestOf(payload) {
    return {
        number: payload.number,
        url: payload.html_url,
        nodeId: payload.node_id,
        state: payload.state === "closed" ? "closed" : "open",
        merged: payload.merged_at !== null,
        draft: payload.draft ?? false,
        headRef: payload.head.ref,
        headSha: payload.head.sha,
        // Null once the fork is deleted.
        headRepository: payload.head.repo?.full_name,
        baseRef: payload.base.ref,
        baseSha: payload.base.sha,
        mergeable: payload.mergeable ?? null,
        title: payload.title,
        body: payload.body ?? "",
        author: actorOf(payload.user),
        locked: payload.locked,
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/repeat-after-lookup.js

/** Pauses before looking: GitHub's replicas may not show at once what has just been written. Milliseconds. */
const PAUSES_MS = [1_000, 4_000];
/**
 * Does a write that must not happen twice. After an ambiguous failure (5xx, reset, time-out) the effect is looked
 * up first, and the write repeated only when it is not there.
 */
async function repeatAfterLookup(options) {
    for (const pauseMs of PAUSES_MS) {
        try {
            return await options.write();
        }
        catch (error) {
            if (!isAmbiguous(error))
                throw error;
            await options.clock.sleep(pauseMs);
            const found = await options.find();
            if (found !== undefined)
                return found;
        }
    }
    return options.write();
}

;// CONCATENATED MODULE: ./build/adapters/github/changes.js






/**
 * Writes through the REST git-data API: it keeps file modes, and without an author of its own the commit of an App
 * is shown as verified. No local git and no push are involved.
 */
function createChanges(client) {
    const { octokit, owner, repo, clock } = client;
    async function branchHead(branch) {
        try {
            const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
            return data.object.sha;
        }
        catch (error) {
            if (isGone(error))
                return undefined;
            throw error;
        }
    }
    async function treeOf(commit) {
        const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit });
        return { tree: data.tree.sha, parents: data.parents.map(({ sha }) => sha) };
    }
    /** Commit and tree are named by what they hold and hurt nobody while no ref names them: safe to repeat. */
    const repeatable = { request: { retries: 3 } };
    async function createTree({ patch }) {
        // Only a tree's SHA is documented for `base_tree`, not a commit's.
        const base = await treeOf(patch.baseSha);
        const { data } = await octokit.rest.git.createTree({
            owner,
            repo,
            base_tree: base.tree,
            tree: await treeEntries(client, patch.edits),
            ...repeatable,
        });
        return data.sha;
    }
    async function moveBranch(branch, from, to) {
        await repeatAfterLookup({
            write: async () => {
                if (from === undefined) {
                    await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: to });
                }
                else {
                    await octokit.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: to, force: false });
                }
                return true;
            },
            find: async () => {
                const head = await branchHead(branch);
                if (head === to)
                    return true;
                if (head !== from)
                    throw moved(branch, from, head);
                return undefined;
            },
            clock,
        });
    }
    async function openPullRequestFor(branch, base) {
        const found = await pullRequestFor(branch, base);
        return found?.state === "open" ? found : undefined;
    }
    async function pullRequestFor(branch, base) {
        const { data } = await octokit.rest.pulls.list({
            owner,
            repo,
            head: `${owner}:${branch}`,
            base,
            state: "all",
            sort: "created",
            direction: "desc",
            per_page: 100,
        });
        // A filter that GitHub can't read is ignored, and then everybody's pull requests come back.
        const home = `${owner}/${repo}`.toLowerCase();
        const ours = data
            .map(pullRequestOf)
            .filter((pull) => pull.headRef === branch && pull.baseRef === base && pull.headRepository?.toLowerCase() === home);
        return ours.find(({ state }) => state === "open") ?? ours[0];
    }
    return {
        branchHead,
        pullRequestFor,
        async commitAt(sha) {
            try {
                const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: sha });
                return { parents: data.parents.map((parent) => parent.sha), message: data.message };
            }
            catch (error) {
                if (isGone(error))
                    return undefined;
                throw error;
            }
        },
        async commitPatch(options) {
            const { branch, parent, patch, message } = options;
            const head = await branchHead(branch);
            const tree = await createTree(options);
            if (head !== undefined && head !== parent) {
                const commit = await treeOf(head);
                const isOurs = commit.tree === tree && commit.parents.length === 1 && commit.parents[0] === parent;
                if (isOurs)
                    return { sha: head };
                throw moved(branch, parent, head);
            }
            if (patch.edits.length === 0) {
                throw new errors/* CodeHostError */.kX(`there is nothing to commit to ${branch}`, { failure: "invalid" });
            }
            const { data } = await octokit.rest.git.createCommit({
                owner,
                repo,
                message,
                tree,
                parents: [parent],
                ...repeatable,
            });
            try {
                await moveBranch(branch, head, data.sha);
            }
            catch (error) {
                // 422 "Reference already exists", or not a fast-forward: somebody was faster, perhaps a second delivery of us.
                if (!(error instanceof errors/* CodeHostError */.kX) || !/already exists|fast.forward/i.test(error.message))
                    throw error;
                throw moved(branch, head, await branchHead(branch), error);
            }
            return { sha: data.sha };
        },
        async openPullRequest({ branch, base, title, body, draft }) {
            const open = (asDraft) => repeatAfterLookup({
                write: async () => {
                    const { data } = await octokit.rest.pulls.create({
                        owner,
                        repo,
                        head: branch,
                        base,
                        title,
                        body,
                        draft: asDraft,
                    });
                    return pullRequestOf(data);
                },
                find: () => openPullRequestFor(branch, base),
                clock,
            });
            try {
                return await open(draft).catch((error) => {
                    // Private repositories of some plans have no drafts.
                    if (draft && isRefused(error, /draft pull requests are not supported/i))
                        return open(false);
                    throw error;
                });
            }
            catch (error) {
                if (!isRefused(error, /pull request already exists/i))
                    throw error;
                const existing = await openPullRequestFor(branch, base);
                if (existing === undefined)
                    throw error;
                return existing;
            }
        },
        async updatePullRequest(number, change) {
            await repeatAfterLookup({
                // Setting the same text again changes nothing, so there is nothing to look up.
                write: async () => {
                    await octokit.rest.pulls.update({ owner, repo, pull_number: number, ...change });
                },
                find: async () => undefined,
                clock,
            });
        },
        async markReady(pullRequest) {
            if (!pullRequest.draft)
                return true;
            const mutation = `mutation ($id: ID!) {
        markPullRequestReadyForReview(input: { pullRequestId: $id }) { pullRequest { isDraft } }
      }`;
            try {
                // REST has no such call.
                await graphql(client, mutation, { id: pullRequest.nodeId });
                return true;
            }
            catch (error) {
                if (!isDenied(error))
                    throw error;
                // It is refused as well when it is no draft any more: a person, or our own first try, was faster.
                const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pullRequest.number });
                if (data.draft === false)
                    return true;
                client.log.warn(`pull request #${pullRequest.number} stays a draft: ${error.message}`);
                return false;
            }
        },
    };
}
function moved(branch, expected, found, cause) {
    return new errors/* CodeHostError */.kX(`branch ${branch} has moved: expected ${place(expected)}, found ${place(found)}`, {
        failure: "conflict",
        remedy: "somebody else pushed to it; ask again to start from what is there now",
        cause,
    });
}
function place(sha) {
    return sha === undefined ? "absent" : `at ${sha.slice(0, 12)}`;
}
function isRefused(error, because) {
    return (error instanceof errors/* CodeHostError */.kX &&
        (error.failure === "invalid" || error.failure === "forbidden") &&
        because.test(error.message));
}

;// CONCATENATED MODULE: ./build/adapters/github/check-payload.js
/** The app that reports the jobs of GitHub Actions; its check runs are jobs, with the same id. */
const ACTIONS_SLUG = "github-actions";
function checkOfRun(payload) {
    const { app, output } = payload;
    const runId = runIdOf(payload);
    const summary = [output.title, output.summary].filter((part) => part !== null && part !== "").join("\n");
    return {
        source: "check-run",
        name: payload.name,
        state: payload.status === "completed" ? concluded(payload.conclusion) : "pending",
        startedAt: payload.started_at ?? payload.completed_at ?? "",
        url: payload.html_url ?? payload.details_url ?? "",
        checkRunId: payload.id,
        ...(payload.completed_at === null ? {} : { completedAt: payload.completed_at }),
        ...(app?.slug === ACTIONS_SLUG ? { jobId: payload.id } : {}),
        ...(runId === undefined ? {} : { runId }),
        ...(app === null ? {} : { appId: app.id }),
        ...(summary === "" ? {} : { summary: summary.slice(0, 10_000) }),
    };
}
/** A job of Actions in the shape of the check run that it also is. */
function checkOfJob(job) {
    return {
        source: "check-run",
        name: job.name,
        state: job.status === "completed" ? concluded(job.conclusion) : "pending",
        startedAt: job.started_at,
        url: job.html_url ?? "",
        jobId: job.id,
        runId: job.run_id,
        checkRunId: job.id,
        ...(job.completed_at === null ? {} : { completedAt: job.completed_at }),
    };
}
/** `https://github.com/o/r/actions/runs/<run>/job/<job>`, the page of a job. */
function runIdOf(payload) {
    if (payload.app?.slug !== ACTIONS_SLUG)
        return undefined;
    const id = /\/actions\/runs\/(\d+)\//.exec(`${payload.details_url ?? payload.html_url ?? ""}/`)?.[1];
    return id === undefined ? undefined : Number(id);
}
/** docs.github.com/rest/checks/runs; `startup_failure` is sent though the description does not list it. */
function concluded(conclusion) {
    switch (conclusion) {
        case "success":
        case "neutral":
        case "skipped":
        case "cancelled":
        case "stale":
            return conclusion;
        case "timed_out":
            return "timed-out";
        case "action_required":
            return "awaiting-approval";
        default:
            // An end that we do not know is never a good one.
            return "failure";
    }
}
function checkOfStatus(payload) {
    const state = stateOfStatus(payload.state);
    return {
        source: "status",
        name: payload.context,
        state,
        startedAt: payload.updated_at,
        url: payload.target_url ?? "",
        ...(state === "pending" ? {} : { completedAt: payload.updated_at }),
        ...(payload.description === null ? {} : { summary: payload.description.slice(0, 10_000) }),
    };
}
function stateOfStatus(state) {
    if (state === "success" || state === "pending")
        return state;
    return "failure";
}
/** `jobs` are the check runs of this run, every attempt of them; undefined when they could not be read. */
function workflowRunOf(payload, jobs) {
    return {
        id: payload.id,
        attempt: payload.run_attempt ?? 1,
        name: payload.name ?? payload.path,
        headSha: payload.head_sha,
        billableMs: jobs === undefined ? undefined : timeOf(jobs),
        state: runState(payload, jobs),
        event: payload.event,
        workflowId: payload.workflow_id,
        path: payload.path,
        startedAt: payload.run_started_at ?? payload.created_at,
        ...(payload.conclusion === null ? {} : { conclusion: payload.conclusion }),
    };
}
function runState({ status, conclusion }, jobs) {
    if (conclusion === "action_required" || status === "action_required")
        return "awaiting-approval";
    if (status === "in_progress")
        return "in-progress";
    if (status !== "completed")
        return "queued";
    if (conclusion === "startup_failure")
        return "startup-failure";
    return conclusion === "failure" && jobs?.length === 0 ? "expired" : "concluded";
}
/** Jobs that never started took no time; one without an end is still running and counts nothing yet. */
function timeOf(jobs) {
    let total = 0;
    for (const { started_at: start, completed_at: end, conclusion } of jobs) {
        if (start === null || end === null || conclusion === "skipped")
            continue;
        const ms = Date.parse(end) - Date.parse(start);
        if (ms > 0)
            total += ms;
    }
    return total;
}

;// CONCATENATED MODULE: ./build/adapters/github/log-text.js
/** What is kept of a long log: its start (set-up, first error) and its end (summary, exit). Bytes. */
const KEEP_HEAD = 2_000_000;
const KEEP_TAIL = 6_000_000;
/** After that nobody reads on: a job that prints without end must not hold the runner. */
const MOST_READ = 200_000_000;
/** Reads a stream into bounded text, saying where it left something out. Throws when the stream breaks off. */
async function boundedText(stream) {
    const head = [];
    const tail = [];
    let headBytes = 0;
    let tailBytes = 0;
    let dropped = 0;
    let read = 0;
    for await (const chunk of stream) {
        read += chunk.byteLength;
        if (headBytes < KEEP_HEAD) {
            head.push(chunk);
            headBytes += chunk.byteLength;
            continue;
        }
        tail.push(chunk);
        tailBytes += chunk.byteLength;
        while (tail.length > 1 && tailBytes - (tail[0]?.byteLength ?? 0) > KEEP_TAIL) {
            const bytes = tail.shift()?.byteLength ?? 0;
            tailBytes -= bytes;
            dropped += bytes;
        }
        if (read > MOST_READ)
            break;
    }
    const cut = dropped > 0 ? `\n… ${dropped} bytes of this log left out …\n` : "";
    return `${decode(head)}${cut}${decode(tail)}`;
}
function decode(chunks) {
    const decoder = new TextDecoder("utf-8", { fatal: false });
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}

;// CONCATENATED MODULE: ./build/adapters/github/pages.js

/** Far above anything real (5,000 items at 100 a page): a server that never stops must not hold a runner. */
const MOST_PAGES = 50;
/** All pages of a list. Half a list must never look like a whole one, so a list without end is an error. */
async function allPages(fetchPage) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        // Pages are asked for one after the other: the next one exists only if this one says so.
        // oxlint-disable-next-line no-await-in-loop
        const { items, link, total = 0 } = await fetchPage(page);
        all.push(...items);
        const isMore = hasNext(link) || (items.length > 0 && all.length < total);
        if (!isMore)
            return all;
    }
    throw new errors/* CodeHostError */.kX(`a list at GitHub has more than ${MOST_PAGES} pages`, { failure: "invalid" });
}
function hasNext(link) {
    return link !== undefined && link.includes('rel="next"');
}
/** Number of the last page; 1 where there is only one. */
function lastPage(link) {
    const last = link?.split(",").find((part) => part.includes('rel="last"'));
    return Number(/[?&]page=(\d+)/.exec(last ?? "")?.[1] ?? 1);
}

;// CONCATENATED MODULE: ./build/adapters/github/checks.js





/** What CI said of a commit. Read-only. */
function createChecks(client) {
    const { octokit, owner, repo, log } = client;
    function checkRunsOf(sha, filter) {
        return allPages(async (page) => {
            const response = await octokit.rest.checks.listForRef({
                owner,
                repo,
                ref: sha,
                filter,
                per_page: 100,
                page,
            });
            return { items: response.data.check_runs, link: response.headers.link };
        });
    }
    /** GitHub combines statuses itself: one per context, the newest. */
    function statusesOf(sha) {
        return allPages(async (page) => {
            const response = await octokit.rest.repos.getCombinedStatusForRef({
                owner,
                repo,
                ref: sha,
                per_page: 100,
                page,
            });
            return { items: response.data.statuses, link: response.headers.link, total: response.data.total_count };
        });
    }
    async function jobLog(jobId) {
        for (let attempt = 1;; attempt += 1) {
            try {
                // Redirects to a storage host; fetch follows and leaves our token behind.
                // oxlint-disable-next-line no-await-in-loop
                const response = await octokit.request("GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs", {
                    owner,
                    repo,
                    job_id: jobId,
                    request: { parseSuccessResponseBody: false },
                });
                const body = response.data;
                // oxlint-disable-next-line no-await-in-loop
                return body instanceof ReadableStream ? await boundedText(body) : String(body);
            }
            catch (error) {
                if (isGone(error))
                    return undefined;
                if (error instanceof errors/* CodeHostError */.kX && !isAmbiguous(error))
                    throw error;
                // Half a log could show the wrong error, so a broken stream is read again, then given up.
                log.warn(`the log of job ${jobId} could not be read: ${messageOf(error)}`);
                if (attempt === 2)
                    return undefined;
            }
        }
    }
    /** What the check says at lines of the diff; of a lost runner this is all there is. */
    async function annotationsOf(checkRunId) {
        try {
            const { data } = await octokit.rest.checks.listAnnotations({
                owner,
                repo,
                check_run_id: checkRunId,
                per_page: 100,
            });
            const lines = data
                .filter(({ annotation_level: level }) => level !== "notice")
                .map((at) => `##[${at.annotation_level === "failure" ? "error" : "warning"}]${annotationText(at)}`);
            return lines.length === 0 ? undefined : lines.join("\n");
        }
        catch (error) {
            if (isDenied(error))
                return undefined;
            throw error;
        }
    }
    /** From rulesets, which every reader may see. */
    async function requiredByRules(branch) {
        const rules = await allPages(async (page) => {
            const response = await octokit.rest.repos.getBranchRules({ owner, repo, branch, per_page: 100, page });
            return { items: response.data, link: response.headers.link };
        });
        return rules.flatMap((rule) => rule.type === "required_status_checks"
            ? (rule.parameters?.required_status_checks ?? []).map(({ context }) => context)
            : []);
    }
    /**
     * From classic branch protection. The branch itself carries a summary that `contents: read` may see; the
     * protection's own address needs administration rights, which a job's token can never have.
     */
    async function requiredByProtection(branch) {
        const { data } = await octokit.rest.repos.getBranch({ owner, repo, branch });
        const required = data.protection.required_status_checks;
        if (required === undefined || required.enforcement_level === "off")
            return [];
        return [...required.contexts, ...required.checks.map(({ context }) => context)];
    }
    return {
        async checksOf(sha) {
            const [runs, statuses] = await Promise.all([checkRunsOf(sha, "latest"), statusesOf(sha)]);
            return [...runs.map(checkOfRun), ...statuses.map(checkOfStatus)];
        },
        async logOf(check) {
            const text = check.jobId === undefined ? undefined : await jobLog(check.jobId);
            // Why a job was cancelled or timed out stands in its annotations, not in its log.
            const ended = check.state === "cancelled" || check.state === "timed-out";
            if (check.checkRunId === undefined || (text !== undefined && !ended))
                return text;
            const annotations = await annotationsOf(check.checkRunId);
            return text === undefined || annotations === undefined
                ? (text ?? annotations)
                : `${text}\n${annotations}`;
        },
        async requiredChecks(branch) {
            const [rules, protection] = await Promise.all([
                undefinedIfDenied(() => requiredByRules(branch)),
                undefinedIfDenied(() => requiredByProtection(branch)),
            ]);
            const names = [...new Set([...(rules ?? []), ...(protection ?? [])])];
            // One source silent and the other empty is not the same as "nothing is required".
            const isKnown = names.length > 0 || (rules !== undefined && protection !== undefined);
            return isKnown ? names : undefined;
        },
        async runsOf(sha, { withTimes = true } = {}) {
            const runs = await allPages(async (page) => {
                const response = await octokit.rest.actions.listWorkflowRunsForRepo({
                    owner,
                    repo,
                    head_sha: sha,
                    per_page: 100,
                    page,
                });
                return { items: response.data.workflow_runs, link: response.headers.link };
            });
            // Jobs are check runs with the same times: one list instead of one call per run, and none before a run has ended.
            const hasEnded = withTimes && runs.some((run) => run.status === "completed");
            const checkRuns = hasEnded ? await undefinedIfDenied(() => checkRunsOf(sha, "all")) : undefined;
            return runs.map((run) => workflowRunOf(run, checkRuns?.filter((job) => isOfSuite(job, run.check_suite_id) || runIdOf(job) === run.id)));
        },
        async jobsOf({ id, attempt }) {
            const jobs = await allPages(async (page) => {
                const response = await octokit.rest.actions.listJobsForWorkflowRunAttempt({
                    owner,
                    repo,
                    run_id: id,
                    attempt_number: attempt,
                    per_page: 100,
                    page,
                });
                return { items: response.data.jobs, link: response.headers.link };
            });
            return jobs.map(checkOfJob);
        },
    };
}
function isOfSuite(job, suite) {
    return suite !== undefined && job.check_suite?.id === suite;
}
async function undefinedIfDenied(read) {
    try {
        return await read();
    }
    catch (error) {
        if (isDenied(error))
            return undefined;
        throw error;
    }
}
function annotationText(at) {
    const said = [at.title, at.message].filter((part) => part !== null && part !== "").join(": ");
    // Actions puts what is about the whole job on the made-up path `.github`.
    return (at.path === ".github" ? said : `${at.path}:${at.start_line}: ${said}`).slice(0, 4_000);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/adapters/github/comment-body.js
/** GitHub refuses 65,536 characters and more; the rest is for the sentence below. */
const comment_body_MOST_CHARACTERS = 65_000;
const CUT = "\n\n*This comment was cut here: GitHub takes at most 65,536 characters.*\n";
/** The body as GitHub takes it: cut at the end of a line, with an open code fence closed, and saying so. */
function fitComment(body) {
    if (body.length <= comment_body_MOST_CHARACTERS)
        return body;
    const head = body.slice(0, comment_body_MOST_CHARACTERS);
    const lineEnd = head.lastIndexOf("\n");
    // A single line longer than half the comment is cut inside, else nearly nothing would be left.
    const kept = (lineEnd > comment_body_MOST_CHARACTERS / 2 ? head.slice(0, lineEnd) : head).replace(/[\uD800-\uDBFF]$/, "");
    return `${kept}${closingFence(kept)}${CUT}`;
}
function closingFence(text) {
    let open;
    for (const line of text.split("\n")) {
        const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
        if (fence === null)
            continue;
        const [, mark = "", info = ""] = fence;
        if (open === undefined)
            open = mark;
        else if (mark.startsWith(open) && info.trim() === "")
            open = undefined;
    }
    return open === undefined ? "" : `\n${open.slice(0, 200)}`;
}

;// CONCATENATED MODULE: ./build/adapters/github/conversation.js







/** Comments looked through for our own, newest first: 10 pages of 100. */
const MOST_PAGES_BACK = 10;
/** How far GitHub's clock and the runner's may differ when a comment is looked up by its time. Milliseconds. */
const CLOCK_SKEW_MS = 5 * 60_000;
/** Talking on issues and pull requests. Which account is ours is asked at most once, and only where it matters. */
function createConversation(client) {
    const { octokit, owner, repo, log, clock } = client;
    let ownId;
    async function ownAccount() {
        if (ownId === undefined) {
            const { viewer } = await graphql(client, "query { viewer { databaseId } }");
            if (viewer.databaseId === null) {
                throw new errors/* CodeHostError */.kX("GitHub does not say which account our token is", { failure: "invalid" });
            }
            ownId = viewer.databaseId;
        }
        return ownId;
    }
    /** Own comments only; the newest that passes, page by page from the end (the API lists oldest first). */
    async function newestOwn(issue, wanted) {
        const fetchPage = (page) => octokit.rest.issues.listComments({ owner, repo, issue_number: issue, per_page: 100, page });
        const first = await fetchPage(1);
        if (first.data.length === 0)
            return undefined;
        const last = lastPage(first.headers.link);
        for (let page = last; page > Math.max(0, last - MOST_PAGES_BACK); page -= 1) {
            // Newest first, and mostly the first look finds it: fetching all pages at once would cost more.
            // oxlint-disable-next-line no-await-in-loop
            const { data } = page === 1 ? first : await fetchPage(page);
            const candidates = data.map(commentOf).filter(wanted);
            // Mostly there is none, and then nobody has to be asked who we are.
            if (candidates.length === 0)
                continue;
            // oxlint-disable-next-line no-await-in-loop
            const mine = await ownAccount();
            const found = candidates.findLast((comment) => comment.author.id === mine);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    return {
        async issue(number) {
            const { data } = await octokit.rest.issues.get({ owner, repo, issue_number: number });
            const home = `/repos/${owner}/${repo}`.toLowerCase();
            // A transferred issue answers with a redirect, which fetch has followed: this is another repository's issue.
            if (data.number !== number || !data.repository_url.toLowerCase().endsWith(home)) {
                throw new errors/* CodeHostError */.kX(`issue ${number} was moved to ${data.html_url}`, { failure: "not-found" });
            }
            return {
                number: data.number,
                title: data.title,
                body: data.body ?? "",
                author: actorOf(data.user),
                state: data.state === "closed" ? "closed" : "open",
                locked: data.locked,
                isPullRequest: data.pull_request !== undefined,
                labels: data.labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))),
            };
        },
        async comment(id, kind = "issue-comment") {
            return unlessGone(async () => {
                const { data } = kind === "issue-comment"
                    ? await octokit.rest.issues.getComment({ owner, repo, comment_id: id })
                    : await octokit.rest.pulls.getReviewComment({ owner, repo, comment_id: id });
                return commentOf(data);
            });
        },
        async react(id, reaction, on = "issue-comment") {
            // Reacting twice is one reaction (docs.github.com/rest/reactions/reactions: 200 instead of 201), so repeating
            // needs no look.
            await unlessGone(() => repeatAfterLookup({
                write: () => createReaction(client, id, reaction, on),
                find: async () => undefined,
                clock,
            }));
        },
        async postComment(issue, body) {
            const fitted = fitComment(body);
            const startedAt = clock.now();
            const comment = await repeatAfterLookup({
                write: async () => {
                    const { data } = await octokit.rest.issues.createComment({
                        owner,
                        repo,
                        issue_number: issue,
                        body: fitted,
                    });
                    ownId ??= data.user?.id;
                    return commentOf(data);
                },
                find: () => newestOwn(issue, (found) => sameText(found.body, fitted) && Date.parse(found.createdAt) >= startedAt - CLOCK_SKEW_MS),
                clock,
            });
            return comment;
        },
        async updateComment(id, body) {
            const fitted = fitComment(body);
            return unlessGone(() => repeatAfterLookup({
                write: async () => commentOf((await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body: fitted })).data),
                find: async () => {
                    const { data } = await octokit.rest.issues.getComment({ owner, repo, comment_id: id });
                    return sameText(data.body ?? "", fitted) ? commentOf(data) : undefined;
                },
                clock,
            }));
        },
        findOwnComment: (issue, marker) => newestOwn(issue, (comment) => comment.body.includes(marker)),
        async addLabels(issue, labels) {
            if (labels.length === 0)
                return;
            const add = () => octokit.rest.issues.addLabels({ owner, repo, issue_number: issue, labels });
            try {
                await add().catch(async (error) => {
                    // GitHub makes missing labels itself where the token may; a host that does not says 404 or 422.
                    if (!(error instanceof errors/* CodeHostError */.kX) || !["not-found", "invalid"].includes(error.failure))
                        throw error;
                    await createLabels(client, labels);
                    await add();
                });
            }
            catch (error) {
                if (!(error instanceof errors/* CodeHostError */.kX))
                    throw error;
                log.warn(`labels ${labels.join(", ")} not set on #${issue}: ${error.message}`);
            }
        },
    };
}
async function createReaction({ octokit, owner, repo }, id, content, on) {
    const { reactions } = octokit.rest;
    switch (on) {
        case "issue":
            await reactions.createForIssue({ owner, repo, issue_number: id, content });
            return;
        case "issue-comment":
            await reactions.createForIssueComment({ owner, repo, comment_id: id, content });
            return;
        case "review-comment":
            await reactions.createForPullRequestReviewComment({ owner, repo, comment_id: id, content });
    }
}
async function createLabels({ octokit, owner, repo }, labels) {
    for (const name of labels) {
        try {
            // Writes go one at a time: GitHub asks for that, and the pace would queue them anyway.
            // oxlint-disable-next-line no-await-in-loop
            await octokit.rest.issues.createLabel({ owner, repo, name });
        }
        catch (error) {
            const exists = error instanceof errors/* CodeHostError */.kX && error.failure === "invalid";
            if (!exists && !isDenied(error))
                throw error;
        }
    }
}
async function unlessGone(read) {
    try {
        return await read();
    }
    catch (error) {
        if (isGone(error))
            return undefined;
        throw error;
    }
}
function commentOf(payload) {
    return {
        id: payload.id,
        body: payload.body ?? "",
        author: actorOf(payload.user),
        createdAt: payload.created_at,
        url: payload.html_url,
    };
}
/** GitHub may give line ends and trailing space back differently. */
function sameText(a, b) {
    return plainEnds(a) === plainEnds(b);
}
function plainEnds(text) {
    return text.replaceAll("\r\n", "\n").trimEnd();
}

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(1267);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(3251);
;// CONCATENATED MODULE: ./build/adapters/github/octokit.js





const ThrottledOctokit = dist_src/* Octokit */.E.plugin(plugin_throttling_dist_bundle/* throttling */.A, dist_bundle/* retry */.L);
/**
 * A client that repeats reads after 5xx and resets, and anything that GitHub turned away for a rate limit (nothing
 * happened then), within a bounded total wait. It never repeats a write on its own: the effect may have taken place.
 * Every failure is a `CodeHostError`.
 */
function createOctokit(options) {
    const { log } = options;
    const secondMs = options.secondMs ?? 1000;
    const maxWaitMs = options.maxRateLimitWaitMs ?? 90_000;
    const timeoutMs = options.requestTimeoutMs ?? 60_000;
    const send = options.fetch ?? fetch;
    const now = () => (options.clock === undefined ? Date.now() : options.clock.now());
    let waitedMs = 0;
    const mayWait = (retryAfter, request) => {
        const waitMs = retryAfter * secondMs;
        if (waitedMs + waitMs > maxWaitMs) {
            log.warn(`GitHub's rate limit asks for ${retryAfter} s before ${request.method} ${request.url}: too long, giving up`);
            return false;
        }
        waitedMs += waitMs;
        log.info(`GitHub's rate limit: waiting ${retryAfter} s before ${request.method} ${request.url}`);
        return true;
    };
    // One write at a time, and fewer than the 80 content-creating requests a minute after which GitHub objects
    // (docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits).
    // The plugin's own pace, a second per write and three per comment, would make users wait for nothing.
    const pace = new light.Group({
        maxConcurrent: 1,
        reservoir: 60,
        reservoirRefreshAmount: 60,
        reservoirRefreshInterval: 60_000,
    });
    const octokit = new ThrottledOctokit({
        auth: options.token,
        baseUrl: options.apiUrl.replace(/\/+$/, ""),
        userAgent: "upshift",
        log: {
            debug: () => undefined,
            info: (message) => log.debug(message),
            warn: (message) => log.warn(message),
            // Many failures are expected and handled (a missing branch is a 404): the caller decides what is worth a line.
            error: (message) => log.debug(message),
        },
        request: {
            // Inside all retries, so that every try is timed, counted and made readable to the plugins.
            fetch: async (url, init) => {
                const startedAt = now();
                const report = (status) => options.onCall?.({
                    method: init.method ?? "GET",
                    path: new URL(url).pathname,
                    status,
                    durationMs: now() - startedAt,
                });
                try {
                    const timeout = AbortSignal.timeout(timeoutMs);
                    const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
                    const response = await send(url, { ...init, signal });
                    const whole = isJson(response) ? await wholeJson(response) : response;
                    report(response.status);
                    return await namedRateLimit(whole);
                }
                catch (error) {
                    report(undefined);
                    throw error;
                }
            },
        },
        throttle: {
            write: pace,
            notifications: pace,
            retryAfterBaseValue: secondMs,
            onRateLimit: (retryAfter, request) => mayWait(retryAfter, request),
            onSecondaryRateLimit: (retryAfter, request) => mayWait(retryAfter, request),
        },
        // 429 is the throttling plugin's business; 406, 409 and 410 do not go away by asking again.
        retry: {
            retries: 3,
            retryAfterBaseValue: secondMs,
            doNotRetry: [400, 401, 403, 404, 406, 409, 410, 422, 429, 451],
        },
    });
    // Registered last, so these run around the plugins: before them on the way in, after them on the way out.
    octokit.hook.before("request", (request) => {
        // A copy: the libraries share this object between requests and would carry our setting over.
        const retries = request.request?.["retries"] ?? (request.method === "GET" ? undefined : 0);
        request.request = { ...request.request, ...(retries === undefined ? {} : { retries }) };
    });
    octokit.hook.wrap("request", async (request, requestOptions) => {
        try {
            return await request(requestOptions);
        }
        catch (error) {
            throw toCodeHostError(error, octokit.request.endpoint.parse(requestOptions));
        }
    });
    return octokit;
}
function isJson(response) {
    return (response.body !== null && (response.headers.get("content-type") ?? "").startsWith("application/json"));
}
/** Reads the body here, inside the retries: octokit would hand on a body that broke off as an odd string. */
async function wholeJson(response) {
    const text = await response.text();
    if (response.ok)
        JSON.parse(text);
    return new Response(text, { status: response.status, headers: response.headers });
}
/**
 * The throttling plugin knows a secondary limit by the words "secondary rate" alone. GitHub may also answer with a
 * bare 429, or with `retry-after` on a 403: the same thing, so it gets the same words.
 */
async function namedRateLimit(response) {
    const limited = response.status === 429 || (response.status === 403 && response.headers.has("retry-after"));
    if (!limited || response.headers.get("x-ratelimit-remaining") === "0")
        return response;
    const text = await response.text().catch(() => "");
    if (/secondary rate/i.test(text))
        return new Response(text, response);
    const headers = new Headers(response.headers);
    headers.set("content-type", "application/json; charset=utf-8");
    const said = /"message"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? response.statusText;
    return new Response(JSON.stringify({ message: `secondary rate limit: ${said}` }), {
        status: response.status,
        headers,
    });
}

;// CONCATENATED MODULE: ./build/adapters/github/pull-requests.js



function createPullRequests({ octokit, owner, repo }) {
    return {
        async pullRequest(number) {
            try {
                return pullRequestOf((await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data);
            }
            catch (error) {
                if (isGone(error))
                    return undefined;
                throw error;
            }
        },
        async diff(number) {
            try {
                const mediaType = { format: "diff" };
                const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number, mediaType });
                // The client's types know the JSON answer only.
                const text = data;
                return typeof text === "string" ? text : undefined;
            }
            catch (error) {
                // Over 20,000 lines or 300 files GitHub answers 406
                // (docs.github.com/rest/pulls/pulls#get-a-pull-request).
                const isTooLarge = error instanceof errors/* CodeHostError */.kX && error.status === 406;
                if (isTooLarge || isGone(error))
                    return undefined;
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/domain/permission.js
/** A collaborator's level, weakest first, as `GET …/collaborators/{user}/permission` reports it. */
const PERMISSION_LEVELS = ["none", "read", "triage", "write", "maintain", "admin"];
/** Costs nothing and changes nothing, so reading is enough. All other verbs spend money, the read-only ones too. */
const FREE_VERBS = new Set(["help"]);
/**
 * Whether an account may give a command. `level` is what the permission API said, `unknown` when it failed or gave no
 * answer: then nobody may. Bots have no level of their own; they are let in by their numeric id, exactly as listed,
 * and by nothing in their login, since anyone can register a name with a `[bot]` look.
 */
function decidePermission(request) {
    const { actor, level, minimum, botIds, command } = request;
    const who = `@${actor.login}`;
    if (!Number.isSafeInteger(actor.id) || actor.id <= 0)
        return deny("The account behind this command is not known.");
    switch (actor.type) {
        case "Bot":
            if (botIds.includes(actor.id))
                return { allowed: true };
            return deny(`${who} is a bot. A bot may give commands when its numeric id (${actor.id}) is in \`permission.bots\` of \`.github/upshift.yml\`.`);
        case "Organization":
        case "Mannequin":
            return deny(`${who} is not a person's account.`);
        case "User":
            break;
        default:
            return deny(`${who} has an account of an unknown kind.`);
    }
    const needed = FREE_VERBS.has(command) ? "read" : minimum;
    const rank = PERMISSION_LEVELS.indexOf(level === "unknown" ? "none" : level);
    if (level === "unknown" || rank < 0) {
        return deny(`GitHub did not say which permission ${who} has here, so the command was not followed.`);
    }
    // `none` as the least level would let in everybody who can comment; then at least reading is needed.
    if (rank >= Math.max(PERMISSION_LEVELS.indexOf(needed), PERMISSION_LEVELS.indexOf("read"))) {
        return { allowed: true };
    }
    return deny(`${who} has ${level === "none" ? "no" : `the ${level}`} permission here; commands need ${needed} or better.`);
}
function deny(reason) {
    return { allowed: false, reason };
}
/**
 * Everybody whose right must be checked before a command is followed, each once: who wrote it, who caused the event,
 * and who started the workflow run again, since a re-run acts with the first person's words on the second one's click.
 */
function actorsToAuthorise(actors) {
    const all = [actors.author, actors.sender, actors.triggering].filter((actor) => actor !== undefined);
    return all.filter((actor, index) => all.findIndex((other) => other.id === actor.id) === index);
}
/**
 * Whether a comment still says what the event said. Only line ends may differ, as the API and the event have been seen
 * to write them differently; an edit that changes anything else is a new text that nobody has authorised.
 */
function isUnchangedBody(eventBody, liveBody) {
    return withLineFeeds(eventBody) === withLineFeeds(liveBody);
}
const withLineFeeds = (text) => text.replaceAll(/\r\n?/g, "\n");

;// CONCATENATED MODULE: ./build/adapters/github/permissions.js



/**
 * Asks the collaborator-permission API, never `author_association`, which is weaker. Every failure throws, and the
 * caller denies (docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user).
 */
function createPermissions({ octokit, owner, repo }) {
    return {
        async accountOf(login) {
            return actorOf((await octokit.rest.users.getByUsername({ username: login })).data);
        },
        async permissionOf(actor) {
            const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
                owner,
                repo,
                username: actor.login,
            });
            // A login can be renamed and taken by somebody else: only the number is the person.
            if (data.user?.id !== actor.id) {
                throw new errors/* CodeHostError */.kX(`the login ${actor.login} does not belong to account ${actor.id}`, {
                    failure: "forbidden",
                });
            }
            return levelOf(data.role_name) ?? levelOf(data.permission) ?? "none";
        },
    };
}
/** `role_name` tells maintain and triage apart; a custom role's name is no level, then `permission` counts. */
function levelOf(name) {
    return PERMISSION_LEVELS.find((level) => level === name);
}

;// CONCATENATED MODULE: ./build/adapters/github/repository.js


/**
 * Reads the repository through the API. `defaultBranchName`, where the event's payload tells it, saves a call.
 */
function createRepository({ octokit, owner, repo }, options = {}) {
    return {
        async defaultBranch() {
            const name = options.defaultBranchName ?? (await octokit.rest.repos.get({ owner, repo })).data.default_branch;
            const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${name}` });
            return { name, sha: data.object.sha };
        },
        async fileAt(path, sha) {
            try {
                const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref: sha });
                // A folder is a list; a submodule or a link that leads nowhere is no file.
                if (Array.isArray(data) || data.type !== "file")
                    return undefined;
                if (data.encoding === "base64")
                    return repository_text(data.content);
                // Files over 1 MB come without content (docs.github.com/rest/repos/contents#get-repository-content).
                const blob = await octokit.rest.git.getBlob({ owner, repo, file_sha: data.sha });
                return repository_text(blob.data.content);
            }
            catch (error) {
                if (isGone(error))
                    return undefined;
                throw error;
            }
        },
    };
}
function repository_text(base64) {
    return external_node_buffer_.Buffer.from(base64, "base64").toString("utf8");
}

;// CONCATENATED MODULE: ./build/adapters/github/workflow-control.js



/** How far GitHub's clock and the runner's may differ when a run is looked up by its time. Milliseconds. */
const workflow_control_CLOCK_SKEW_MS = 60_000;
function createWorkflowControl({ octokit, owner, repo, clock }) {
    return {
        async rerunFailedJobs({ id, attempt }) {
            await repeatAfterLookup({
                write: async () => {
                    await octokit.rest.actions.reRunWorkflowFailedJobs({ owner, repo, run_id: id });
                    return true;
                },
                find: async () => {
                    const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: id });
                    return (data.run_attempt ?? 1) > attempt ? true : undefined;
                },
                clock,
            });
        },
        async dispatch({ workflow, ref, inputs }) {
            const since = clock.now() - workflow_control_CLOCK_SKEW_MS;
            await repeatAfterLookup({
                write: async () => {
                    await octokit.rest.actions.createWorkflowDispatch({
                        owner,
                        repo,
                        workflow_id: workflow,
                        ref,
                        ...(inputs === undefined ? {} : { inputs }),
                    });
                    return true;
                },
                find: async () => {
                    const { data } = await octokit.rest.actions.listWorkflowRuns({
                        owner,
                        repo,
                        workflow_id: workflow,
                        branch: ref,
                        event: "workflow_dispatch",
                        per_page: 10,
                    });
                    return data.workflow_runs.some((run) => Date.parse(run.created_at) >= since) ? true : undefined;
                },
                clock,
            });
        },
        async cancel(runId) {
            try {
                // Cancelling twice is cancelling once, so an unclear failure is simply repeated.
                await octokit.rest.actions.cancelWorkflowRun({ owner, repo, run_id: runId, request: { retries: 3 } });
                return true;
            }
            catch (error) {
                const isOver = error instanceof errors/* CodeHostError */.kX && ["conflict", "not-found"].includes(error.failure);
                if (isOver)
                    return false;
                throw error;
            }
        },
        async isActive(runId) {
            try {
                const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
                return data.status !== "completed";
            }
            catch (error) {
                if (isGone(error))
                    return false;
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/domain/ledger/event-id.js
/**
 * Natural keys of events: the same fact has the same id whoever writes it, so that writing it twice is writing it once.
 * Everything that can happen more than once carries what tells one time from the other.
 */
const eventId = {
    created: (task) => `${task}/created`,
    reserved: (task, attempt) => `${task}/${attempt}/reserved`,
    finished: (task, attempt) => `${task}/${attempt}/finished`,
    gate: (task, attempt) => `${task}/${attempt}/gate`,
    /** `evidence` tells one judgement of a commit from the next: `<run id>.<run attempt>`, or the verdict for a status. */
    ci: (task, attempt, headSha, evidence) => `${task}/${attempt}/ci/${headSha}/${evidence}`,
    intended: (task, effect, key) => `${task}/intent/${effect}/${key}`,
    done: (task, effect, ref) => `${task}/effect/${effect}/${ref}`,
    /** `by` is the delivery that asked: a task that went on may be stopped again. */
    stopRequested: (task, by) => `${task}/stop/${by}`,
    /** `attempts` is how many there had been: a task that is retried can be closed again. */
    closed: (task, attempts) => `${task}/closed/${attempts}`,
    feedback: (task, source) => `${task}/feedback/${source}`,
};

// EXTERNAL MODULE: ./build/domain/ledger/spend.js
var spend = __webpack_require__(9347);
;// CONCATENATED MODULE: ./build/domain/ledger/task-state.js

/**
 * Folds the events of one task, oldest first. Undefined without a `task.created`: such a task is yet to be created (or
 * its first line was damaged: writing `task.created` again, rebuilt from the comment, mends it).
 */
function foldTask(events) {
    const created = events.find((event) => event.type === "task.created");
    if (created === undefined)
        return undefined;
    const attempts = new Map();
    const open = new Map();
    const gates = new Map();
    const unconfirmed = new Map();
    const deliveries = new Set();
    const seen = new Set();
    const effects = {};
    let closed;
    let stopRequested = false;
    let lastHeadSha;
    let lastDiff;
    let lastVerdict;
    let spent = money/* NO_COST */.WR;
    let ciCost = money/* NO_COST */.WR;
    for (const event of events) {
        if (seen.has(event.id))
            continue;
        seen.add(event.id);
        if (event.delivery !== undefined)
            deliveries.add(event.delivery);
        switch (event.type) {
            case "task.created":
                break;
            case "attempt.reserved":
                attempts.set(event.attempt, attemptOf(event));
                open.set(event.attempt, {
                    attempt: event.attempt,
                    ceilingMicroUsd: event.ceilingMicroUsd,
                    leaseUntil: event.leaseUntil,
                    run: event.run,
                });
                closed = undefined;
                stopRequested = false;
                break;
            case "attempt.finished": {
                const attempt = attempts.get(event.attempt);
                if (attempt !== undefined)
                    Object.assign(attempt, resultOf(event));
                open.delete(event.attempt);
                spent = (0,money/* addCosts */.Iu)(spent, event.cost);
                lastHeadSha = event.headSha ?? lastHeadSha;
                lastDiff = event.diff ?? lastDiff;
                break;
            }
            case "gate.measured":
                gates.set(event.attempt, event.metrics);
                break;
            case "ci.concluded": {
                const attempt = attempts.get(event.attempt);
                // The first judgement's CI has been paid for even when a second one overrules it.
                const cost = (0,money/* addCosts */.Iu)(attempt?.ciCost ?? money/* NO_COST */.WR, event.ciCost ?? money/* NO_COST */.WR);
                if (attempt !== undefined)
                    Object.assign(attempt, judgementOf(event, attempt, cost));
                ciCost = (0,money/* addCosts */.Iu)(ciCost, event.ciCost ?? money/* NO_COST */.WR);
                lastVerdict = event;
                break;
            }
            case "effect.intended":
                unconfirmed.set(`${event.effect} ${event.key}`, { effect: event.effect, key: event.key });
                break;
            case "effect.done":
                unconfirmed.delete(`${event.effect} ${event.key ?? event.ref}`);
                Object.assign(effects, effectOf(event));
                break;
            case "task.stop-requested":
                stopRequested = true;
                break;
            case "task.closed":
                closed = { status: event.status, explanation: event.explanation, at: event.at };
                break;
            case "feedback.received":
                break;
        }
    }
    const list = [...attempts.values()].toSorted((a, b) => a.number - b.number);
    const last = list.at(-1);
    // Given up without being settled: what it cost will never be known.
    const abandoned = [...open.keys()].some((number) => closed !== undefined || number !== last?.number);
    return {
        id: created.task,
        task: created.taskSpec,
        estimate: created.estimate,
        ladder: created.ladder,
        createdAt: created.at,
        attempts: list,
        phase: closed !== undefined ? "closed" : isAwaitingCi(last) ? "awaiting-ci" : "working",
        ...(closed === undefined ? {} : { closed }),
        spent: abandoned ? { ...spent, exact: false } : spent,
        ciCost,
        reservations: [...open.values()],
        effects,
        unconfirmed: [...unconfirmed.values()],
        lastHeadSha,
        lastDiff,
        lastVerdict,
        gates,
        stopRequested,
        deliveries,
        events,
    };
}
/** A commit was made and CI has said neither green nor red. */
function isAwaitingCi(last) {
    return last?.headSha !== undefined && last.verdict !== "green" && last.verdict !== "red";
}
function attemptOf(event) {
    return {
        number: event.attempt,
        mode: event.mode,
        rung: event.rung,
        model: event.model,
        startSha: event.startSha,
        ceilingMicroUsd: event.ceilingMicroUsd,
        reservedAt: event.at,
    };
}
function resultOf(event) {
    return known({
        end: event.end,
        usage: event.usage,
        cost: event.cost,
        turns: event.turns,
        durationMs: event.durationMs,
        confidence: event.confidence,
        summary: event.summary,
        openQuestions: event.openQuestions,
        headSha: event.headSha,
        stat: event.stat,
        findings: event.findings,
    });
}
function judgementOf(event, attempt, ciCost) {
    return known({
        verdict: event.verdict,
        verdictText: event.explanation,
        failureSignature: event.failureSignature,
        failingChecks: event.failingChecks,
        ciMinutes: event.ciMinutes === undefined ? undefined : (attempt.ciMinutes ?? 0) + event.ciMinutes,
        ciCost: event.ciCost === undefined ? undefined : ciCost,
    });
}
function effectOf(event) {
    if (event.effect === "comment")
        return { commentId: Number(event.ref) };
    if (event.effect === "branch")
        return { branch: event.ref };
    return { pullRequest: { number: Number(event.ref), url: event.url } };
}
/** The members that have a value: an absent member and one that is `undefined` are not the same. */
function known(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/domain/ledger.js
/** Schema version written into every event. */
const LEDGER_VERSION = 1;
const EFFECT_KINDS = ["comment", "branch", "pull-request"];




;// CONCATENATED MODULE: ./build/domain/ledger/shard.js

/** Where the shards are on the ledger branch; everything outside is left alone. */
const SHARD_FOLDER = "tasks/";
/** Folder and file name must fit the common limit of 255 bytes a name. */
const LONGEST_NAME = 200;
/**
 * The one file of a task: `tasks/2026-11/issue-7-4242.jsonl`, in the folder of the month (UTC) in which it was created,
 * so that a month can be read by itself. Bytes outside `a-z 0-9 . _ -` become `%` and two lower-case hexadecimal digits:
 * capitals too, as some file systems do not tell them from small letters. Throws `RangeError` for an id that is empty or too long.
 */
function shardPath(task, createdAt) {
    const name = [...new TextEncoder().encode(task)]
        .map((byte) => /[a-z0-9._-]/u.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).padStart(2, "0")}`)
        .join("");
    if (name === "" || name.length > LONGEST_NAME)
        throw new RangeError(`not a task id: ${JSON.stringify(task)}`);
    return `${SHARD_FOLDER}${createdAt.slice(0, 7)}/${name}.jsonl`;
}
/** The task that a shard belongs to, from its path; undefined for a file that is no shard. */
function taskOfShard(path) {
    const name = /^tasks\/\d{4}-\d{2}\/((?:[a-z0-9._-]|%[0-9a-f]{2})+)\.jsonl$/u.exec(path)?.[1];
    if (name?.includes("%") !== true)
        return name;
    const bytes = name.replaceAll(/%(..)/gu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
/**
 * Events as lines of JSON, one a line, each ended by a newline. Only ASCII: everything else is `\uXXXX`, so a file cut
 * at any byte loses nothing but its last line, whatever reads it.
 */
function encodeEvents(events) {
    return events
        .map((event) => `${JSON.stringify(event).replaceAll(/[\u007f-\u{10ffff}]/gu, escapeUnits)}\n`)
        .join("");
}
/** One character as `\uXXXX`, or as two of them where it takes two UTF-16 units. */
function escapeUnits(character) {
    return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
        .join("");
}
/**
 * The text of a shard after an append. What is there stays as it is, byte for byte; a last line without its newline
 * (a cut write) gets one, so that it spoils nothing that follows.
 */
function appendToShard(text, events) {
    const gap = text === "" || text.endsWith("\n") ? "" : "\n";
    return text + gap + encodeEvents(events);
}
/** Types of events that this version knows; a line of another type was written by a later one. */
const KNOWN_TYPES = new Set([
    "task.created",
    "attempt.reserved",
    "attempt.finished",
    "gate.measured",
    "ci.concluded",
    "effect.intended",
    "effect.done",
    "task.stop-requested",
    "task.closed",
    "feedback.received",
]);
/**
 * Reads a shard: every complete event, in order. Events of later versions are kept apart; what cannot be read is
 * reported with its line. Of two events with one id the first counts.
 */
function decodeShard(options) {
    const { path, text, parse } = options;
    const task = taskOfShard(path);
    const ids = new Map();
    const shard = {
        task,
        ids,
        events: [],
        unknown: [],
        damage: [],
    };
    if (task === undefined) {
        shard.damage.push({ path, line: 0, problem: "the name of this file is not that of a task" });
        return shard;
    }
    const lines = text.split("\n");
    const isAscii = !/[^\n\u0020-\u007e]/u.test(text);
    lines.forEach((raw, index) => {
        if (raw === "")
            return;
        const line = index + 1;
        const report = (problem) => {
            shard.damage.push({ path, line, problem });
        };
        // Written as ASCII, so any other character is damage, even where the JSON still parses.
        const read = isAscii || !/[^\u0020-\u007e]/u.test(raw) ? readLine(raw) : undefined;
        if (read === undefined) {
            const isCut = line === lines.length;
            report(isCut ? "half a line: the write of this event was cut" : "not an event: the line is damaged");
            return;
        }
        if (read.task !== task) {
            report(`an event of the task ${JSON.stringify(read.task)}, in the file of ${JSON.stringify(task)}`);
            return;
        }
        const first = ids.get(read.id);
        if (first !== undefined) {
            const what = lines[first - 1] === raw ? "repeats" : "differs from";
            report(`the id ${JSON.stringify(read.id)} is there twice: this ${what} line ${first}, which counts`);
            return;
        }
        if (read.v !== LEDGER_VERSION) {
            shard.unknown.push({ task, raw });
            report(`written with schema version ${read.v}, read with ${LEDGER_VERSION}: kept, not counted`);
        }
        else if (!KNOWN_TYPES.has(read.type)) {
            shard.unknown.push({ task, raw });
        }
        else {
            const parsed = parse(read.value);
            if ("problem" in parsed) {
                report(`not a valid ${read.type}: ${parsed.problem}`);
                return;
            }
            shard.events.push(parsed.event);
        }
        ids.set(read.id, line);
    });
    return shard;
}
/** What every event of every version has; undefined when the line is not one. */
function readLine(raw) {
    let value;
    try {
        value = JSON.parse(raw);
    }
    catch {
        return undefined;
    }
    if (typeof value !== "object" || value === null)
        return undefined;
    if (!("v" in value && "id" in value && "task" in value && "type" in value))
        return undefined;
    const { v, id, task, type } = value;
    if (typeof v !== "number" || typeof id !== "string")
        return undefined;
    if (typeof task !== "string" || typeof type !== "string")
        return undefined;
    return { v, id, task, type, value };
}

;// CONCATENATED MODULE: ./build/adapters/ledger/event-schema.js



/*
 * The shape of every event of this version, as docs/ledger.md tells it. A later version may add members: they pass, and as
 * what is used is the value that was checked and not zod's copy of it, they stay.
 */
const event_schema_count = schemas/* int */.Whr().nonnegative();
const event_schema_text = schemas/* string */.YjP();
const time = schemas/* string */.YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/, "not a UTC time");
const share = schemas/* number */.aig().min(0).max(1);
const cost = schemas/* object */.Ikc({ microUsd: event_schema_count, exact: schemas/* boolean */.zMY() });
/** All members of a union of the domain: one that is missing here, or foreign, does not compile. */
const oneOf = (values) => schemas/* enum */.k5n(values);
const rung = schemas/* object */.Ikc({
    name: event_schema_text,
    line: schemas/* enum */.k5n(ladder/* MODEL_LINES */.kg),
    effort: schemas/* enum */.k5n(ladder/* EFFORTS */.ig).exactOptional(),
});
const usage = schemas/* object */.Ikc({
    inputTokens: event_schema_count.optional(),
    outputTokens: event_schema_count.optional(),
    cacheWrite5mTokens: event_schema_count.optional(),
    cacheWrite1hTokens: event_schema_count.optional(),
    cacheReadTokens: event_schema_count.optional(),
    atLeast: schemas/* record */.g1P(schemas/* string */.YjP(), event_schema_count).exactOptional(),
    webSearches: event_schema_count.exactOptional(),
});
const actorAccount = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    login: event_schema_text,
    type: oneOf({
        User: "User",
        Bot: "Bot",
        Organization: "Organization",
        Mannequin: "Mannequin",
    }),
});
const kind = oneOf({
    question: "question",
    docs: "docs",
    test: "test",
    fix: "fix",
    refactor: "refactor",
    implement: "implement",
    plan: "plan",
    review: "review",
});
const taskSpec = schemas/* object */.Ikc({
    id: event_schema_text,
    source: schemas/* discriminatedUnion */.gMt("kind", [
        schemas/* object */.Ikc({ kind: schemas/* literal */.euz("issue"), number: event_schema_count, commentId: event_schema_count.nullable() }),
        schemas/* object */.Ikc({
            kind: schemas/* literal */.euz("pull-request"),
            number: event_schema_count,
            commentId: event_schema_count,
            commentKind: oneOf({
                "issue-comment": "issue-comment",
                "review-comment": "review-comment",
            }),
            headSha: event_schema_text,
            headRef: event_schema_text,
        }),
        schemas/* object */.Ikc({ kind: schemas/* literal */.euz("job"), jobId: event_schema_text, unit: event_schema_text }),
    ]),
    kind,
    verb: event_schema_text,
    text: event_schema_text,
    comment: event_schema_text,
    place: event_schema_text.exactOptional(),
    plan: event_schema_text.exactOptional(),
    title: event_schema_text,
    body: event_schema_text,
    bodyAuthor: schemas/* object */.Ikc({ login: event_schema_text, trusted: schemas/* boolean */.zMY() }),
    actor: actorAccount,
    trustedSha: event_schema_text,
    baseSha: event_schema_text,
    baseRef: event_schema_text,
    branch: event_schema_text,
    options: schemas/* object */.Ikc({
        tier: event_schema_text.exactOptional(),
        budgetMicroUsd: event_schema_count.exactOptional(),
        urgent: schemas/* boolean */.zMY().exactOptional(),
    }),
});
const estimate = schemas/* object */.Ikc({
    kind,
    files: schemas/* number */.aig(),
    lines: schemas/* number */.aig(),
    known: schemas/* boolean */.zMY(),
    pAtLeast2Files: share,
    pAtLeast6Files: share,
    flags: schemas/* object */.Ikc({
        readOnly: schemas/* boolean */.zMY(),
        simplePattern: schemas/* boolean */.zMY(),
        architecture: schemas/* boolean */.zMY(),
        securityCritical: schemas/* boolean */.zMY(),
        performanceCritical: schemas/* boolean */.zMY(),
        multiStep: schemas/* boolean */.zMY(),
    }),
    contextTokens: schemas/* number */.aig().optional(),
    testCoverage: share.optional(),
    score: share,
    evidence: schemas/* array */.YOg(schemas/* object */.Ikc({ about: event_schema_text, says: event_schema_text })),
});
const finding = schemas/* object */.Ikc({
    rule: event_schema_text,
    path: event_schema_text,
    line: event_schema_count,
    message: event_schema_text,
    verdict: oneOf({ accept: "accept", "needs-human": "needs-human", refuse: "refuse" }),
});
const envelope = {
    v: schemas/* literal */.euz(LEDGER_VERSION),
    id: event_schema_text,
    at: time,
    task: event_schema_text,
    actor: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), login: event_schema_text }).nullable(),
    run: schemas/* object */.Ikc({ id: event_schema_count, attempt: event_schema_count }).nullable(),
    delivery: event_schema_text.exactOptional(),
};
const attempt = schemas/* int */.Whr().positive();
const event_schema_event = schemas/* discriminatedUnion */.gMt("type", [
    schemas/* object */.Ikc({ ...envelope, type: schemas/* literal */.euz("task.created"), taskSpec, estimate, ladder: schemas/* array */.YOg(event_schema_text) }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("attempt.reserved"),
        attempt,
        mode: oneOf({ first: "first", repair: "repair", escalate: "escalate", retry: "retry" }),
        rung,
        model: event_schema_text,
        startSha: event_schema_text,
        ceilingMicroUsd: event_schema_count,
        reasons: schemas/* array */.YOg(event_schema_text),
        leaseUntil: time,
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("attempt.finished"),
        attempt,
        end: oneOf({
            submitted: "submitted",
            answered: "answered",
            "turn-limit": "turn-limit",
            "output-token-limit": "output-token-limit",
            "cost-limit": "cost-limit",
            "time-limit": "time-limit",
            "context-limit": "context-limit",
            refusal: "refusal",
            "stopped-by-user": "stopped-by-user",
            "no-change": "no-change",
            "provider-error": "provider-error",
            "patch-refused": "patch-refused",
            "held-back": "held-back",
            moved: "moved",
            interrupted: "interrupted",
        }),
        usage,
        cost,
        chargedMicroUsd: event_schema_count.exactOptional(),
        turns: event_schema_count,
        durationMs: schemas/* number */.aig().nonnegative(),
        confidence: share.exactOptional(),
        summary: event_schema_text.exactOptional(),
        openQuestions: schemas/* array */.YOg(event_schema_text).exactOptional(),
        headSha: event_schema_text.exactOptional(),
        stat: schemas/* object */.Ikc({ files: event_schema_count, additions: event_schema_count, deletions: event_schema_count }).exactOptional(),
        diff: event_schema_text.exactOptional(),
        findings: schemas/* array */.YOg(finding).exactOptional(),
        error: event_schema_text.exactOptional(),
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("gate.measured"),
        attempt,
        metrics: schemas/* object */.Ikc({
            syntax: schemas/* boolean */.zMY().exactOptional(),
            tests: schemas/* boolean */.zMY().exactOptional(),
            lint: schemas/* boolean */.zMY().exactOptional(),
            types: schemas/* boolean */.zMY().exactOptional(),
        }),
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("ci.concluded"),
        attempt,
        headSha: event_schema_text,
        verdict: oneOf({ green: "green", red: "red", pending: "pending", unknown: "unknown" }),
        cause: oneOf({
            ours: "ours",
            "red-on-base": "red-on-base",
            cancelled: "cancelled",
            "timed-out": "timed-out",
            infrastructure: "infrastructure",
            flaky: "flaky",
            conflict: "conflict",
        }).exactOptional(),
        explanation: event_schema_text,
        failingChecks: schemas/* array */.YOg(event_schema_text).exactOptional(),
        failedTests: schemas/* array */.YOg(event_schema_text).exactOptional(),
        errorLines: schemas/* array */.YOg(event_schema_text).exactOptional(),
        failureSignature: event_schema_text.exactOptional(),
        ciMinutes: schemas/* number */.aig().nonnegative().exactOptional(),
        ciCost: cost.exactOptional(),
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("effect.intended"),
        effect: schemas/* enum */.k5n(EFFECT_KINDS),
        key: event_schema_text,
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("effect.done"),
        effect: schemas/* enum */.k5n(EFFECT_KINDS),
        ref: event_schema_text,
        key: event_schema_text.exactOptional(),
        url: event_schema_text.exactOptional(),
    }),
    schemas/* object */.Ikc({ ...envelope, type: schemas/* literal */.euz("task.stop-requested"), reason: event_schema_text }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("task.closed"),
        status: oneOf({
            green: "green",
            answered: "answered",
            exhausted: "exhausted",
            budget: "budget",
            "not-ours": "not-ours",
            "needs-human": "needs-human",
            stopped: "stopped",
            failed: "failed",
        }),
        explanation: event_schema_text,
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("feedback.received"),
        rating: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(-1)]),
        source: event_schema_text,
    }),
]);
/** Checks a parsed line of a shard and gives it back unchanged, members of later versions included. */
const parseEvent = (value) => {
    if (isEvent(value))
        return { event: value };
    const problems = event_schema_event.safeParse(value).error?.issues ?? [];
    return { problem: problems.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ") };
};
function isEvent(value) {
    return event_schema_event.safeParse(value).success;
}

;// CONCATENATED MODULE: ./build/adapters/ledger/ledger-files.js


/** Decodes all shards. Those whose text is as in `previous` are taken from there. */
function decodeLedger(loaded, previous) {
    const shards = new Map();
    const pathOf = new Map();
    const idsOf = new Map();
    const events = new Map();
    const unknown = [];
    const damage = [];
    for (const path of [...loaded.files.keys()].filter((name) => name.startsWith(SHARD_FOLDER)).toSorted()) {
        const text = loaded.files.get(path) ?? "";
        const before = previous?.shards.get(path);
        const decoded = before?.text === text ? before.decoded : decodeShard({ path, text, parse: parseEvent });
        shards.set(path, { text, decoded });
        damage.push(...decoded.damage);
        const { task } = decoded;
        if (task === undefined)
            continue;
        unknown.push(...decoded.unknown);
        const other = pathOf.get(task);
        if (other === undefined) {
            pathOf.set(task, path);
            idsOf.set(task, decoded.ids);
            events.set(task, decoded.events);
        }
        else {
            damage.push({ path, line: 0, problem: `the task has a second file, ${other}: both are read` });
            const known = idsOf.get(task) ?? new Map();
            const more = decoded.events.filter((event) => !known.has(event.id));
            idsOf.set(task, new Map([...known, ...decoded.ids]));
            events.set(task, [...(events.get(task) ?? []), ...more]);
        }
    }
    return { ...loaded, shards, pathOf, idsOf, ledger: { head: loaded.head, events, damage, unknown } };
}
/**
 * The new texts of the files that an append changes; ids that are there already change nothing. Throws `TypeError` for
 * an event that a reader would refuse: better no entry than a damaged one.
 */
function planAppend(snapshot, append) {
    const files = new Map();
    const written = [];
    const taken = new Set();
    for (const event of append) {
        const path = snapshot.pathOf.get(event.task) ?? newPath(files, event);
        if (taken.has(event.id) || snapshot.idsOf.get(event.task)?.has(event.id) === true)
            continue;
        const checked = parseEvent(JSON.parse(encodeEvents([event])));
        if ("problem" in checked) {
            throw new TypeError(`the ledger event ${event.id} is not valid: ${checked.problem}`);
        }
        taken.add(event.id);
        files.set(path, appendToShard(files.get(path) ?? snapshot.shards.get(path)?.text ?? "", [event]));
        written.push(event);
    }
    return { files, written };
}
/** A task's first file; events of one change go to one file also when they straddle the turn of a month. */
function newPath(files, event) {
    const path = shardPath(event.task, event.at);
    const name = path.slice(path.lastIndexOf("/"));
    return [...files.keys()].find((known) => known.endsWith(name)) ?? path;
}
/**
 * What a later load proves to be lost: a ledger only grows, so every file that was there must still be there and begin
 * as it did. Anything else is a forced push or a deleted branch.
 */
function findLoss(before, after) {
    if (before.head === null || before.head === after.head)
        return [];
    const remedy = `The last good commit is ${before.head}: push it to the branch again to get it back`;
    if (after.head === null) {
        return [{ path: "", line: 0, problem: `the ledger was deleted while it was in use. ${remedy}` }];
    }
    const loss = [];
    for (const [path, text] of before.files) {
        const now = after.files.get(path);
        if (!path.startsWith(SHARD_FOLDER) || now?.startsWith(text) === true)
            continue;
        const what = now === undefined ? "is gone" : "was rewritten";
        loss.push({ path, line: 0, problem: `${what}: the ledger's branch was force-pushed. ${remedy}` });
    }
    return loss;
}

;// CONCATENATED MODULE: ./build/adapters/ledger/compare-and-swap.js


/** With a push of a second or so, some hundred runs at once all get through. */
const DEFAULT_BACKOFF = { tries: 200, baseMs: 200, capMs: 10_000 };
/** "Full jitter": writers that collided once spread out instead of colliding again. */
function backoffMs(backoff, attempt, random, tookMs = 0) {
    return random.next() * Math.min(backoff.capMs, Math.max(backoff.baseMs, 2 * tookMs) * 2 ** attempt);
}
/**
 * A ledger store over files with a compare-and-swap: on conflict the whole read-modify-write is redone on the newest
 * state, never merged. Calls of one store run one after the other.
 */
function compareAndSwapStore(options) {
    const { host, clock, random, backoff = DEFAULT_BACKOFF } = options;
    const losses = [];
    let previous;
    let queue = Promise.resolve();
    const inTurn = (work) => {
        const done = queue.then(work, work);
        queue = done.catch(() => undefined);
        return done;
    };
    const load = async () => {
        const files = await host.load();
        if (previous !== undefined)
            losses.push(...findLoss(previous, files));
        const snapshot = decodeLedger(files, previous);
        previous = snapshot;
        if (losses.length === 0)
            return snapshot;
        const { ledger } = snapshot;
        return { ...snapshot, ledger: { ...ledger, damage: [...losses, ...ledger.damage] } };
    };
    return {
        read: () => inTurn(async () => (await load()).ledger),
        update: (decide) => inTurn(async () => {
            for (let attempt = 0; attempt < backoff.tries; attempt++) {
                const begun = clock.now();
                const snapshot = await load();
                const change = decide(snapshot.ledger);
                const plan = planAppend(snapshot, change.append);
                if (plan.files.size === 0)
                    return change.result;
                const outcome = await host.publish({ expected: snapshot, ...plan });
                if (outcome === "published")
                    return change.result;
                await clock.sleep(backoffMs(backoff, attempt, random, clock.now() - begun));
            }
            throw new errors/* CodeHostError */.kX(`The ledger could not be written: ${backoff.tries} tries each met somebody else's write.`, { failure: "conflict" });
        }),
    };
}

;// CONCATENATED MODULE: ./build/adapters/ledger/git-failure.js

/** What git and GitHub say, most telling first. Texts of git 2.30–2.51 with `LC_ALL=C`, and of github.com. */
const PATTERNS = [
    ["no-branch", /couldn't find remote ref/u],
    ["name-taken", /'refs\/heads\/[^']+' exists; cannot create/u],
    ["archived", /archived so it is read-only/u],
    [
        "ruleset",
        /GH0(?:06|13)\b|repository rule violations|protected branch hook declined|pre-receive hook declined/u,
    ],
    [
        "conflict",
        /\((?:stale info|fetch first|non-fast-forward|needs force|remote ref updated since checkout|failed to update ref|incorrect old value provided|reference already exists)\)|cannot lock ref|failed to lock|but expected/u,
    ],
    [
        "forbidden",
        /returned error: 403|Permission to \S+ denied|Write access to repository not granted|Resource not accessible/u,
    ],
    [
        "unauthenticated",
        /returned error: 401|Authentication failed|could not read Username|Invalid username or/u,
    ],
    [
        "not-found",
        /returned error: 404|[Rr]epository (?:'[^']*' )?not found|does not appear to be a git repository|does not exist/u,
    ],
];
function classifyGitFailure(stderr) {
    return PATTERNS.find(([, pattern]) => pattern.test(stderr))?.[0] ?? "unclear";
}
/** The error a user sees for a failure that no retry mends. `branch` and `said` (git's own words) go into the message. */
function explainGitFailure(failure, options) {
    const { branch, said, cause } = options;
    const says = `git said: ${lastWords(said)}`;
    switch (failure) {
        case "forbidden":
            return new errors/* PermissionError */.i_(`The token may not write the ledger branch "${branch}": it needs \`contents: write\`. ${says}`, {
                remedy: "add `contents: write` under `permissions:` of the job that runs Upshift",
                cause,
            });
        case "archived":
            return new errors/* PermissionError */.i_(`The repository is archived, so the ledger cannot be written. ${says}`, {
                cause,
            });
        case "name-taken":
            return new errors/* ConfigurationError */.j1(`The ledger branch "${branch}" cannot be made, as another branch's name is in its way: rename that branch. ${says}`, { cause });
        case "ruleset":
            return new errors/* PermissionError */.i_(`A ruleset or branch protection of the repository refuses the ledger branch "${branch}". ${says}`, {
                remedy: `Exclude the branch "${branch}" from the rule, or let the token's account bypass it.`,
                cause,
            });
        case "unauthenticated":
            return new errors/* CodeHostError */.kX(`The token for the ledger was not accepted. ${says}`, {
                failure: "unauthenticated",
                status: 401,
                cause,
            });
        case "not-found":
            return new errors/* CodeHostError */.kX(`The repository of the ledger cannot be found, or the token may not see it. ${says}`, {
                failure: "not-found",
                status: 404,
                cause,
            });
        default:
            return new errors/* CodeHostError */.kX(`The ledger branch "${branch}" cannot be reached. ${says}`, {
                failure: "network",
                cause,
            });
    }
}
/** git tells the reason last, but for hints and the summary of what it tried. */
function lastWords(stderr) {
    const lines = stderr
        .split("\n")
        .map((line) => line.replace(/^(?:(?:remote|fatal|error):\s*)+/u, "").trim())
        .filter((line) => !/^(?:$|hint:|To |failed to push some refs)/u.test(line));
    return lines.slice(-3).join(" / ").slice(0, 500);
}

;// CONCATENATED MODULE: ./build/adapters/ledger/readme.js
/** First file on a new ledger branch, for whoever opens it and wonders. ASCII, like all files of the ledger. */
const LEDGER_README = `# Upshift's ledger

This branch is written by Upshift (\`/ai\` comments on issues and pull requests). It holds what was tried, what it cost and
what CI said: one file of JSON lines a task, in \`tasks/<month>/\`. It shares no history with your code and runs no CI.

Budgets and routing rest on it, so please do not edit, force-push or delete it by hand. The format is described in
\`docs/ledger.md\` of Upshift.
`;

;// CONCATENATED MODULE: ./build/adapters/ledger/git-ledger-store.js







const LEDGER_BRANCH = "upshift/ledger";
/**
 * The ledger on its branch of the repository itself, by git plumbing alone: no checkout, no hook, no forced update.
 * Throws `PermissionError` when the token or a ruleset forbids writing, `CodeHostError` when the host cannot be reached
 * or 200 tries in a row met other writers.
 */
function gitLedgerStore(options) {
    const { clock, random, backoff } = options;
    const host = gitLedgerHost(options);
    return compareAndSwapStore({ host, clock, random, ...(backoff === undefined ? {} : { backoff }) });
}
const SEEN = "refs/upshift/seen";
/** Tries to reach the host before giving up. */
const REACH = { tries: 5, baseMs: 500, capMs: 8_000 };
/** Depths of a fetch: more than is written while one push is on its way, and what git takes for "all of it". */
const LATELY = "50";
const WHOLE_HISTORY = "2147483647";
const MAX_LEDGER_BYTES = 1024 * 1024 * 1024;
/** The files of the branch, and the compare-and-swap on its head. `push` is there for tests to take the guard away. */
function gitLedgerHost(options, push = pushArguments) {
    const { clock, random, branch = LEDGER_BRANCH, timeoutMs = 60_000 } = options;
    const gitDir = (0,external_node_path_.join)(options.workDirectory, "ledger.git");
    const remoteRef = `refs/heads/${branch}`;
    const run = {
        gitDir,
        env: (0,git/* gitEnvironment */._K)(remoteSettings(options)),
        maxBytes: MAX_LEDGER_BYTES,
        timeoutMs,
    };
    /** Texts by blob, so that a later load reads only what is new. */
    let blobs = new Map();
    let last;
    let ready;
    let commits = 0;
    const initialise = async () => {
        await (0,promises_.mkdir)(gitDir, { recursive: true });
        try {
            await (0,git/* git */.$Y)(["init", "--quiet", "--bare", "--object-format=sha1"], run);
        }
        catch (error) {
            if (error instanceof git/* GitError */.XS)
                throw error;
            throw new errors/* ConfigurationError */.j1("The ledger needs git, which was not found on this machine's PATH.", {
                cause: error,
            });
        }
    };
    /** Brings the branch's newest commit here. Null: there is no such branch. */
    const fetchHead = async (depth) => {
        const fetchArguments = [
            "fetch",
            "--quiet",
            `--depth=${depth}`,
            "--no-tags",
            "--no-write-fetch-head",
            "--no-auto-maintenance",
            "ledger",
            `+${remoteRef}:${SEEN}`,
        ];
        for (let attempt = 0;; attempt++) {
            try {
                await (0,git/* git */.$Y)(fetchArguments, run);
                return await (0,git/* gitText */.q_)(["rev-parse", "--verify", SEEN], run);
            }
            catch (error) {
                if (!(error instanceof git/* GitError */.XS))
                    throw error;
                const failure = classifyGitFailure(error.stderr);
                if (failure === "no-branch")
                    return null;
                // A fetch changes nothing at the host, so whatever may go better the next time is simply tried again.
                const passes = failure === "unclear" || failure === "conflict";
                if (!passes || attempt + 1 >= REACH.tries) {
                    const reason = failure === "conflict" ? "unclear" : failure;
                    throw explainGitFailure(reason, { branch, said: error.stderr, cause: error });
                }
                await clock.sleep(backoffMs(REACH, attempt, random));
            }
        }
    };
    const readFiles = async (head) => {
        const listing = (await (0,git/* git */.$Y)(["ls-tree", "-r", "-z", head], run)).toString("latin1");
        const entries = [
            ...listing.matchAll(/(?<mode>\d+) (?<type>\w+) (?<oid>[0-9a-f]+)\t(?<path>[^\0]+)\0/gu),
        ].map(({ groups }) => ({
            isFile: groups?.["type"] === "blob" && groups["mode"]?.startsWith("100") === true,
            oid: groups?.["oid"] ?? "",
            path: groups?.["path"] ?? "",
        }));
        const missing = entries
            .filter((entry) => entry.isFile && !blobs.has(entry.oid))
            .map((entry) => entry.oid);
        const read = missing.length === 0 ? new Map() : await readBlobs(missing, run);
        const files = new Map();
        const kept = new Map();
        for (const { isFile, oid, path } of entries) {
            // A link or a submodule is nothing that we write: an empty file of a wrong name would hide it, so its name tells.
            const text = isFile ? (blobs.get(oid) ?? read.get(oid) ?? "") : "not a regular file\n";
            files.set(path, text);
            if (isFile)
                kept.set(oid, text);
        }
        blobs = kept;
        return { head, files };
    };
    /**
     * Our commit is in the branch's history, perhaps under later ones. Of a long history the newest part decides as soon
     * as it reaches down to our parent.
     */
    const hasArrived = async (commit, parent) => {
        for (const depth of [LATELY, WHOLE_HISTORY]) {
            if ((await fetchHead(depth)) === null)
                return false;
            const history = new Set((await (0,git/* gitText */.q_)(["rev-list", SEEN], run)).split("\n"));
            if (history.has(commit))
                return true;
            if (parent !== null && history.has(parent))
                return false;
        }
        return false;
    };
    return {
        async load() {
            ready ??= initialise();
            await ready;
            const head = await fetchHead("1");
            if (head === null)
                return { head, files: new Map() };
            if (last?.head !== head)
                last = await readFiles(head);
            return last;
        },
        async publish({ expected, files, written }) {
            const parent = expected.head;
            const commit = await makeCommit({
                parent,
                files: parent === null ? new Map([["README.md", LEDGER_README], ...files]) : files,
                message: commitMessage(written, random.id()),
                seconds: Math.floor(clock.now() / 1000),
                ref: `refs/upshift/commit-${++commits}`,
                run,
            });
            let inDoubt = false;
            for (let attempt = 0;; attempt++) {
                try {
                    await (0,git/* git */.$Y)(push({ remoteRef, commit, expected: parent }), run);
                    return "published";
                }
                catch (error) {
                    if (!(error instanceof git/* GitError */.XS))
                        throw error;
                    const failure = classifyGitFailure(error.stderr);
                    if (failure !== "conflict" && failure !== "unclear" && failure !== "no-branch") {
                        throw explainGitFailure(failure, { branch, said: error.stderr, cause: error });
                    }
                    // A reply may have been lost after the branch had moved, so look before saying that it did not. Even a refusal
                    // by the host may be of a request that curl sent a second time by itself, with our own commit in the way; only
                    // when git never sent anything, having seen another value advertised, is there no doubt.
                    inDoubt ||= failure === "unclear" || error.stderr.includes("[remote rejected]");
                    if (inDoubt && (await hasArrived(commit, parent)))
                        return "published";
                    if (failure !== "unclear")
                        return "conflict";
                    if (attempt + 1 >= REACH.tries) {
                        throw explainGitFailure("unclear", { branch, said: error.stderr, cause: error });
                    }
                    await clock.sleep(backoffMs(REACH, attempt, random));
                }
            }
        },
    };
}
/**
 * The compare-and-swap. A plain push is almost one: git refuses it unless the value that the host advertises is an
 * ancestor of the commit. But a branch that was deleted or rolled back in between may pass that test, depending on how
 * much history happens to be here. With the lease the advertised value must be exactly the one that was read (empty:
 * there must be none), and git hands it to the host, which compares once more under its lock. The commit's only
 * parent is that same value, so the update is always a fast-forward, and a rule against forced pushes has nothing to refuse.
 */
function pushArguments(options) {
    const { remoteRef, commit, expected } = options;
    return [
        "push",
        "--no-verify",
        "--no-signed",
        `--force-with-lease=${remoteRef}:${expected ?? ""}`,
        "ledger",
        `${commit}:${remoteRef}`,
    ];
}
function remoteSettings(options) {
    const { remoteUrl, authorizationHeader } = options;
    const settings = {
        "remote.ledger.url": remoteUrl,
        "protocol.allow": "never",
        "protocol.https.allow": "always",
        "protocol.http.allow": "always",
        "protocol.file.allow": "always",
        "transfer.fsckObjects": "true",
        // A redirect could carry the header to another host.
        "http.followRedirects": "false",
        "core.askPass": "",
    };
    if (authorizationHeader !== undefined && /^https?:/u.test(remoteUrl)) {
        settings[`http.${new URL(remoteUrl).origin}/.extraHeader`] = `Authorization: ${authorizationHeader}`;
    }
    return settings;
}
async function readBlobs(oids, run) {
    const output = await (0,git/* git */.$Y)(["cat-file", "--batch"], { ...run, input: `${oids.join("\n")}\n` });
    const texts = new Map();
    let position = 0;
    while (position < output.length) {
        const lineEnd = output.indexOf("\n", position);
        const [oid = "", type, size] = output.toString("latin1", position, lineEnd).split(" ");
        if (type !== "blob")
            throw new Error(`the ledger's object ${oid} cannot be read: ${type ?? "no answer"}`);
        const start = lineEnd + 1;
        const end = start + Number(size);
        texts.set(oid, output.toString("latin1", start, end));
        position = end + 1;
    }
    return texts;
}
/** Blobs, trees and commit in one process; the parent's other files stay as they are. */
async function makeCommit(options) {
    const { parent, files, message, seconds, ref, run } = options;
    const stream = [
        `commit ${ref}\nmark :1\ncommitter Upshift <upshift@users.noreply.github.com> ${seconds} +0000\n`,
        data(message),
        parent === null ? "" : `from ${parent}\n`,
        ...[...files].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
        "\nget-mark :1\ndone\n",
    ];
    const input = Buffer.from(stream.join(""), "latin1");
    return (0,git/* gitText */.q_)(["fast-import", "--quiet", "--done", "--date-format=raw"], { ...run, input });
}
/** A counted string of fast-import; latin1, so its length in bytes is that in characters. */
function data(text) {
    return `data ${text.length}\n${text}\n`;
}
/**
 * `[skip ci]` keeps CI off the branch. The write's own id makes two commits with the same events at the same second
 * different: were they one commit, both writers would be told that they had won.
 */
function commitMessage(written, writeId) {
    const types = [...new Set(written.map((event) => event.type))].join(", ");
    return `Ledger: ${types} [skip ci]\n\nUpshift-Write: ${writeId}\n`;
}

// EXTERNAL MODULE: ./build/adapters/anthropic/lazy.js
var lazy = __webpack_require__(6746);
// EXTERNAL MODULE: ./build/adapters/redaction.js
var redaction = __webpack_require__(8196);
// EXTERNAL MODULE: ./build/adapters/system.js
var system = __webpack_require__(9292);
;// CONCATENATED MODULE: ./build/domain/complexity/simple-edits.js
/** Things in a repository that can be looked at. A looking verb before anything else asks for a feature. */
const READABLE_THING = /\b(?:files?|folders?|director(?:y|ies)|lines?|functions?|methods?|class(?:es)?|modules?|components? (?:that|which|using)|imports?|importers?|exports?|usages?|uses?|callers?|call sites?|calls?|occurrences?|references?|definitions?|defined|declared|declarations?|implement(?:ed|ations?|s)|todos?|fixmes?|comments?|console\.\w+|console|print statements?|config\w*|settings?|environment variables?|env vars?|dependenc(?:y|ies)|packages?|versions?|scripts?|endpoints?|routes?|migrations?|schemas?|tests?|specs?|code|codebase|repo(?:sitory)?|source|where|which|whether|if|how|who|what|content(?:s)?|readme|docs?|documentation|changelog|licen[cs]e|commits?|branch(?:es)?|constants?|variables?|types?|interfaces?|enums?|names?|pathname|codename|quotation|logs?|strings?|regex\w*|pattern|matches|place|places|spots?|secrets?|hard.?coded|flags?|deprecated|unused|duplicates?|workflow|dockerfile|manifest|package|entry ?points?|handlers?|hooks?|services?|for)\b/;
const EDIT = "(?:add|insert|put|throw in|drop in|stick|place|emit|print|log|output|use|find|choose|pick|write|include|append|attach|give|supply|provide|drop|remove|delete|strip|get rid of|kill|fix|correct|update|change|adjust|tweak|bump|set|replace|swap|rename|sort|alphabeti[sz]e|reorder|re-?order|format|reformat|re-?indent|edit|reword|rephrase|clarify|mention|capitali[sz]e|lowercase|uppercase|shorten|amend|raise|lower|increase|decrease|switch|turn|mark|annotate|type|document|comment(?: out)?|refresh|tidy(?: up)?|clean(?: up)?|make|use|move|convert|improve|extend|note|list|link|uncomment|declare|specify|silence|repair|leave|define)";
/** Small edits with one right answer: the cheap tier's own ground. Matched against the first sentence. */
const SIMPLE_EDIT = [
    {
        says: "corrects wording",
        kind: "docs",
        pattern: /\b(?:typos?|misspell\w*|mis-?spelled|misspelt|spell(?:ed|ing|s)\b|spelling|grammar\w*|grammatical|punctuation|wording|reword|rephrase|capitali[sz]\w+|proofread)\b/,
        unless: /\b(?:spell.?check(?:er|ing) (?:feature|engine|service)|toleran\w+|fuzzy|search|suggest\w*|detect\w*)\b/,
        anyBreadth: true,
    },
    {
        says: "edits a comment",
        kind: "docs",
        pattern: new RegExp(`^${EDIT}\\b.{0,60}?\\b(?:code comments?|comments?|jsdoc|tsdoc|doc.?strings?|doc.?comments?|javadoc|rustdoc|licen[cs]e headers?|copyright(?: year| notice| headers?)?|file headers?|todos?|fixmes?)\\b`),
        unless: /\b(?:comment(?:s|ing)? (?:system|feature|section|thread|form|box|moderation|api|endpoint|model|table|widget|count|component)|commenting|user comments?|nested comments?|on (?:posts|articles|photos))\b/,
    },
    {
        says: "annotates a type",
        pattern: new RegExp(`^${EDIT}\\b.{0,50}?\\b(?:type (?:annotations?|hints?|declarations?|alias|import)|as (?:readonly|const|private|protected|public|optional|nullable|deprecated|final|static|async)|with (?:its|their|the right|a|proper) types?|return types?|typings?|types?(?= (?:codename )?(?:to|for|on|of|in)\\b)|readonly|const assertion|generic parameter|as const)\\b`),
    },
    {
        says: "adds or edits a log line",
        pattern: new RegExp(`^log (?:the |an? |any |each )?(?:\\w+ ){0,2}(?:errors?|exceptions?|messages?|warnings?|values?|results?|responses?|requests?|urls?|ids?|payloads?|durations?|arguments?|failures?|status(?: code)?)\\b|^${EDIT}\\b.{0,50}?\\b(?:console\\.\\w+|print statements?|(?:debug|info|error|warn(?:ing)?|log(?:ging)?|trace) (?:lines?|statements?|messages?|calls?|output|level)|(?:error|debug|warning|info|extra|some|a|more)? ?logging (?:to|in|inside|for|when|around|before|after)|logs? (?:to|in|when|before|after|line|statement|message|at|of))`),
        unless: /\b(?:structured|centrali[sz]ed|framework|system|pipeline|middleware|infrastructure|rotation|aggregat\w+|audit|correlation|shipping|security)\b/,
    },
    {
        says: "edits imports",
        pattern: new RegExp(`^${EDIT}\\b.{0,40}?\\b(?:imports?|import (?:statement|path|order)s?|unused (?:\\w+ )?(?:variables?|imports?|parameters?|params?|args?|arguments?|functions?|exports?|constants?|dependenc(?:y|ies)|code|css|class(?:es)?|files?)|dead code|commented.out(?: code| lines?)?|semicolons?|trailing (?:commas?|whitespace|spaces|newlines?)|whitespace|blank lines?|indentation|newlines?|(?:single|double) quotes|eol)\\b`),
        unless: /\b(?:import (?:feature|wizard|from (?:csv|excel|json|a file)|of (?:users?|data|orders?|products?|contacts?|records?|customers?)|job|pipeline|endpoint)|csv|bulk|importer|circular|users?|data)\b/,
    },
    {
        says: "renames one thing",
        pattern: /^rename\b.{0,60}?\b(?:variables?|vars?|functions?|fn|methods?|parameters?|params?|arguments?|args?|const(?:ant)?s?|fields?|prop(?:s|erty)?|class|interface|type|file|helper|identifier|enum|hook|component|codename|pathname|quotation|local|flag|test|it|key|script|heading|button|label|title|branch|job|step)\b|^rename \S+ (?:to|into|as|=>|->|→) \S+|^(?:give|call)\b.{0,40}?\b(?:better|clearer|more descriptive|meaningful|different|new|nicer|shorter|longer|proper|sensible) name|^(?:use|find|pick|choose|give|come up with)\b.{0,30}?\b(?:better|clearer|more descriptive|more meaningful|different|nicer|shorter|longer|proper|sensible) name/,
        unless: /\b(?:table|column|database|endpoint|package|public api|everywhere|and (?:all|every|update)|with (?:a )?(?:migration|backwards?|alias))\b/,
    },
    {
        says: "changes one value",
        pattern: /^(?:change|replace|swap|correct|turn) (?:the (?:word|text|string|label) )?quotation (?:to|with|by|for|into) quotation|^(?:swap|swap out|change|set|update|bump|increase|decrease|raise|lower|adjust|switch|make|turn|replace|tweak|edit|use|flip|reduce|double|halve)\b.{0,60}?\b(?:(?:default |http |server |dev )?port|(?:default )?timeout|colou?r|background|font(?: size)?|padding|margin|border|width|height|version(?: number)?|(?:max|min)(?:imum)?|limit|threshold|default(?: value)?|constant|flag|label|title|heading|caption|placeholder|tooltip|(?:button|link|menu|error|help|footer|header|welcome|alert|label|confirmation|success|page) (?:text|message|label|copy|title|colou?r)|text|string|url|link|email(?: address)?|year|name|description|icon|logo|image|picture|favicon|avatar|log ?level|interval|retries|retry count|page size|node version|copyright|slogan|tagline|wording|copy|message)\b.{0,60}?(?:\b(?:to|from|as|by|for|into|with|say|says|instead)\b|→|->|=)|^bump \S+(?: \S+)? (?:to|from)\b|^bump the (?:\w+ )?(?:version|year|dependency|patch|minor)/,
        unless: /\b(?:dynamic\w*|depend(?:s|ing)|based on|configurable|per (?:user|tenant|customer)|calculat\w*|comput\w*|when(?:ever)?|if|each|responsive|algorithm|logic|behaviou?r|so that|from (?:env|config|the database|the api)|schema|signature|parameteri[sz]\w*|validation)\b/,
    },
    {
        says: "edits a readme or notes",
        kind: "docs",
        pattern: new RegExp(`^(?:${EDIT})\\b.{0,80}?\\b(?:readme|changelog|contributing|licen[cs]e(?: file)?|code of conduct|authors file|\\.?gitignore|editorconfig|(?:broken|dead|outdated|wrong|stale) (?:\\w+ )?(?:links?|urls?)|badges?|release notes?|alt (?:text|attribute)s?|env example|package description|keywords|(?:install\\w*|setup|usage) (?:section|instructions|steps|example|command)|table of contents|emoji|shebang|(?:in|to|of) (?:the |our )?(?:\\w+ )?(?:docs?|documentation|manual|guide|wiki|handbook)|docs? (?:page|link|example|for|with|to)|documentation (?:for|page|link|with|to)|help text|usage text|man page|faq)\\b`),
        unless: /\b(?:generator|automatically|automated|pipeline|rewrite|entire|whole|all (?:the |our )?(?:docs|documentation|pages)|site|from scratch|translate)\b/,
    },
    {
        says: "names a small slip in text or layout of code",
        pattern: /\bsedscript\b|^(?:there(?:'s| is| are)|the \w+ has|pathname has|fix|remove|add|drop|delete|insert|strip)\b.{0,20}?\b(?:extra|stray|superfluous|missing|needless|trailing|double|forgotten) (?:blank |empty |closing |opening |trailing )?(?:lines?|spaces?|semicolons?|commas?|newlines?|whitespace|periods?|full stops?|parenthes[ei]s|quotes?|backticks?|brackets?)\b|^(?:the |our |an? |this )?(?:\w+ ){0,2}(?:comments?|doc.?strings?|jsdoc|readme|changelog|licen[cs]e|copyright|footer|import paths?|link|badge|year|docs?|documentation|example)\b.{0,40}?\b(?:outdated|out of date|stale|obsolete|wrong (?:case|year|name|link|url|path|version|number|date)|last year\w*|dead|404|broken|still (?:says?|mentions?|has|have|shows?|refers?|points?|lists?)|(?:says|mentions|lists|claims|refers|points|shows)|no longer (?:true|correct|applies|matches|exists)|misleading|incorrect|inaccurate)\b|\b(?:outdated|stale|obsolete|misleading) (?:\w+ )?(?:comments?|doc.?strings?|jsdoc|readme|link|url|badge|year|example in the)\b/,
        unless: /\b(?:comments? (?:count|list|section|thread|form|api)|on (?:posts|articles)|redirect\w*|router|generated|users?|cache)\b/,
    },
    {
        says: "adds or drops one line of markup, configuration or data",
        pattern: /^(?:add|remove|delete|drop|insert|put|append|include|ignore|exclude)\b.{0,60}?\b(?:to|from|in|into|at|of)\b.{0,20}?\b(?:gitignore|npmignore|dockerignore|eslintignore|editorconfig|package\.json scripts?|codeowners|the (?:enum|keywords|allow ?list|deny ?list|array of|list of (?:constants|names|colou?rs|countries)))\b|^(?:add|remove|delete|drop)\b.{0,30}?\b(?:trailing|extra|stray|redundant|duplicate|obsolete|leftover|debug|unnecessary|empty) (?:\w+ )?(?:commas?|lines?|spaces?|files?|whitespace|newlines?|statements?|semicolons?|parenthes[ei]s|brackets?|prints?|logs?|debugger|words?|newline)\b|\bdebugger (?:statement|line)|^(?:sort|alphabeti[sz]e|order)\b.{0,40}?\b(?:imports?|keys|entries|list|exports?|dependencies|lines|words|constants)\b|^(?:format|reformat|re-?indent|prettify|lint)\b.{0,30}?\b(?:pathname|file|json|this|codename|markdown|yaml)\b/,
        unless: /\bon (?:the )?(?:client|server|page|screen)\b|\bby (?:price|date|name|relevance)\b/,
    },
];
/** Everything, everywhere: the words that widen a task beyond a few files. */
const BREADTH = /\b(?:entire|whole|complete|full|all|every|each|any|across|throughout)\b(?: of)?(?: the| our| its| these| this)? ?(?:\w+[ -]){0,2}?(?:code ?base|app(?:lication)?s?|systems?|platform|project|product|api(?:s| layer)?|layer|back.?end|front.?end|services?|modules?|packages?|components?|repo(?:sitor(?:y|ies))?|monorepo|workspaces?|files|endpoints?|handlers?|routes?|controllers?|models?|tables?|pages|screens|views|class(?:es)?|functions|stack|clients?|call ?sites?|usages|callers|places?|teams?|regions?|schemas?|queries|forms|site|server|architecture|infrastructure|database|data ?(?:layer|model|access)|ui|library|libraries|sdk|layers|apps|store|state|error handling|imports|tests?|test suite|code|source|src|tree|translations|styles?|stylesheets?|dependencies)\b|\b(?:code ?base|system|project|repo(?:sitory)?|site|app|platform|product|organi[sz]ation|company).?wide\b|\beverywhere\b|\bglobally\b|\bwholesale\b|\b(?:dozens|hundreds|thousands) of (?:files|modules|components|places|call sites|endpoints|classes)\b|\b(?:\d{2,}|[6-9]|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty) (?:\w+ )?(?:files|modules|components|services|packages|endpoints|controllers|tables|classes|pages|apps|repositories)\b/;

;// CONCATENATED MODULE: ./build/domain/complexity/topics.js
/** Says by itself that security is at stake, whatever the verb. */
const SECURITY_PROBLEMS = [
    {
        says: "names a vulnerability",
        pattern: /\b(?:vulnerabilit(?:y|ies)|vulnerable|exploit\w*|cve-?\d*|xss|csrf|ssrf|rce|idor|(?:sql|code|command|prompt|shell|header|script) injection|inject(?:ed|ing|s)? (?:sql|code|html|script|shell|commands?|javascript)|path traversal|directory traversal|open redirect|prototype pollution|deseriali[sz]ation attack|timing attack|replay attack|brute.?forc\w*|clickjacking|attackers?|malicious\w*|hackers?|hacked|abus(?:e|ed|ing)|phish\w*|tamper\w*|spoof\w*|hijack\w*|eavesdrop\w*|enumerat\w+ (?:users?|accounts?|ids)|credential stuffing|account takeover|guess(?:able|ing)? (?:\w+ ){0,3}(?:links?|tokens?|ids?|passwords?|urls?|codes?)|backdoor\w*|sniff\w*|man.in.the.middle|zip.?slip|privilege escalation|security (?:hole|issue|bug|flaw|audit|review|incident|hardening|breach|problem|risk|weakness))\b/,
    },
    {
        says: "says that data or rights reach the wrong people",
        pattern: /\b(?:(?:see|view|read|access|edit|open|download|delete|modify|reach|get)(?:ing|s)? (?:into )?(?:other|another|each other|someone else|somebody else|anyone|anybody|a different|any other)(?:'s|s)? ?(?:user|tenant|customer|people|person|account|compan|organi[sz]ation|team|order|invoice|private|message|file|document|profile|data|workspace|record)\w*(?:'s?)?|without (?:being )?(?:(?:logged|signed) in|logging in|authori[sz]\w+|authenticat\w+|permission|a (?:valid )?(?:token|password|session))|bypass\w* (?:the |our )?(?:auth\w*|login|permission|access|check|paywall|rate)|(?:leak|expos|disclos)\w* (?:of )?(?:\w+ ){0,3}(?:secret|credential|token|password|key|pii|personal|private|session|customer|user|internal|sensitive)\w*|(?:secret|credential|token|password|api key|session|private key)s? (?:\w+ ){0,4}(?:leak|expos|in plain ?text|unencrypted|logged)\w*|unauthori[sz]ed|account takeover|(?:stolen|forged|hijack\w*|spoof\w*|tamper\w*) ?(?:token|session|cookie|request|signature|account)?s?|untrusted (?:input|html|code|upload\w*|data))\b/,
    },
    {
        says: "says who may reach what",
        pattern: /\b(?:(?:must|should|may|can|could|shall) only(?: be (?:able|allowed) to)? (?:reach|see|access|read|view|edit|delete|download|query)|(?:must|should|may|can|could|shall) (?:not|no longer|never) (?:be (?:able|allowed) to )?(?:reach|see|access|view|download) (?:the |any )?(?:other|another|each|private|internal|admin)|only (?:admins?|administrators|owners?|managers|members|staff|moderators|the owner|editors|authenticated|logged.in|authori[sz]ed|verified) (?:\w+ ){0,2}(?:may|can|should|must|are allowed)|restrict\w* (?:\w+ ){0,4}(?:to|access|by role)|not (?:be )?allowed to (?:see|access|read|edit|delete))\b/,
    },
    {
        says: "asks for hardening",
        pattern: /\b(?:harden\w*|lock down|threat model\w*|pen(?:etration)?.?test\w*|secure (?:the|our|all|against|by)|security.critical)\b/,
    },
];
/** Security machinery: critical when a task builds or changes it, not when it mentions it. */
const SECURITY_MACHINERY = [
    {
        says: "changes how people are identified",
        pattern: /\b(?:auth|authn|authz|authentication|authori[sz]ation|authenticat(?:e|es|ed|ing)|oauth\d?|openid|oidc|saml|sso|single sign.?on|jwts?|json web tokens?|mfa|2fa|two.factor|multi.factor|passkeys?|webauthn|magic links?|session (?:handling|management|token|cookie|expiry|storage)s?|sessions? (?:expire|invalidat|revo)\w*|refresh tokens?|access tokens?|bearer tokens?|token (?:rotation|revocation|validation|refresh|verification|signing|expiry)|log.?in (?:flow|system|process|sessions?|attempts?|throttl\w*|with)|(?:log|sign)(?:ging|ing)?.?(?:in|on|up) (?:with|via|through|using) \w+|social log.?ins?|identity (?:provider|service|management)|ldap|active directory|biometric\w*|one.time (?:passwords?|codes?)|otp|totp|sign.?out everywhere|revo(?:ke|king|cation)\w*|password (?:reset|hash\w*|storage|policy|recovery|less)|passwordless|credentials? (?:storage|store|handling))\b/,
    },
    {
        says: "changes who may do what",
        pattern: /\b(?:rbac|abac|role.based|access control|permissions? (?:model|system|check\w*|layer)|(?:fine.grained|granular) permissions?|row.level security|tenant isolation|acls?|privileges?|impersonat\w*|audit (?:trail|log)|sandbox\w*)\b/,
    },
    {
        says: "handles secrets or cryptography",
        pattern: /\b(?:(?:sign|signed|signing|encrypt\w*) (?:and \w+ )?(?:\w+ ){0,2}(?:cookies?|urls?|requests?|tokens?|payloads?|messages?|backups?|data)|rotat\w* (?:\w+ ){0,2}(?:keys?|secrets?|credentials?|tokens?)|crypto|cryptograph\w*|encrypt\w*|decrypt\w*|cipher\w*|(?:private|signing|encryption|api) keys?|key (?:rotation|management|exchange)|secrets? (?:management|rotation|manager|store|vault)|rotat\w* (?:the |our )?(?:secrets?|keys?|credentials?|tokens?)|bcrypt|argon2|scrypt|hmac|tls|mtls|ssl|certificates?|signature verification|verify\w* (?:\w+ ){0,3}signatures?|saniti[sz]\w* (?:\w+ ){0,3}(?:html|input|sql|user)|content security policy|csp|cors policy|pii|gdpr|hipaa|pci|data retention|right to be forgotten|anonymi[sz]\w*|pseudonymi[sz]\w*|personal data)\b/,
    },
    {
        says: "moves money",
        pattern: /\b(?:payments?|stripe|paypal|adyen|braintree|billing|payouts?|refunds?|charge(?:s|d|backs?)? (?:\w+ ){0,3}(?:cards?|customers?|users?|twice|double)|(?:customers?|users?|cards?|people) (?:\w+ ){0,3}charged|double.?charg\w*|credit cards?|direct debit|wallets?|ledger balances?|money transfers?|transfer(?:ring|s)? (?:of )?(?:money|funds)|subscription (?:billing|plans?|lifecycle)|metered|proration)\b/,
    },
];
/** Says by itself that speed or resources are at stake. */
const PERFORMANCE = [
    {
        says: "speaks of memory that runs out or grows",
        pattern: /\b(?:(?:memory|ram|heap|rss) (?:leak\w*|climbs?|grows?|rises?|goes up|never|usage|use|consumption|footprint|pressure|growth|exhaust\w*|keeps|climbs|grows|balloons|rises|bloat)|leak\w* (?:\w+ ){0,2}(?:memory|connections?|file (?:handles?|descriptors?)|sockets?|handles?|goroutines?|threads?)|(?:connection|handle|descriptor|socket|goroutine|thread|listener)s? leak\w*|out of memory|oom\b|oom.?kill\w*|heap (?:grows|growth|size|dump|usage|exhaust\w*|out)|(?:ram|heap|memory|rss) (?:\w+ ){0,3}(?:grow|climb|ris|increas|balloon|explod|fill|doubl|creep)\w*|(?:eats?|eating|uses?|using|consum\w+|exhaust\w*) (?:up )?(?:\w+ ){0,3}(?:memory|ram|heap)|gigabytes? of (?:ram|memory)|garbage collect\w*)/,
    },
    {
        says: "is about speed, load or throughput",
        pattern: /\b(?:performance|optimi[sz](?:e|es|ed|ing|ations?)\b(?! imports)|throughput|latenc(?:y|ies)|p\d{2}(?:th)?\b|response times?|bottlenecks?|scalab\w*|scal(?:e|es|ing)(?: up| out)? (?:to|for|the|our|horizontally|beyond|out|past|with|under|poorly|badly)|auto.?scal\w*|horizontal scaling|under (?:heavy |high |peak |sustained |real |production )*(?:load|traffic|concurrency)|at scale|(?:high|heavy|peak) (?:load|traffic|concurrency)|load spikes?|traffic spikes?|concurrent (?:users|connections|requests)|(?:million|thousand|billion)s? of (?:users|rows|records|events|requests|messages|connections|items|documents)|\d+ ?(?:k|m|million|thousand) (?:users|rows|records|events|requests|messages|rps|connections)|requests (?:per|a) (?:second|minute)|rps\b|qps\b|cpu (?:\w+ ){0,4}(?:usage|load|spike\w*|100|time|pegged|pinned|bound|maxed|high)|(?:pegs?|pegged|pins?|pinned|maxes|maxed|burns?|hogs?) (?:out )?(?:\w+ ){0,3}cpu|(?:100|full) ?%? (?:of )?cpu|n ?\+ ?1 (?:quer\w+|problem|select|request|issue|pattern|call)s?|slow (?:quer(?:y|ies)|request|endpoint|response|api|page load|dashboard|report|start.?up|in production)\w*|speed (?:up|of)|faster\b|sluggish\w*|(?:too|very|so|really|extremely|painfully|unbearably|getting|gets|became|becomes|is|are|runs|got|increasingly|progressively) slow(?:er|ly)?|slows? (?:down|to a crawl)|slowdown|crawl(?:s|ing)?\b|lag(?:s|gy|ging)\b|grinds? to a halt|chokes? (?:when|on|under) (?:\w+ ){0,3}(?:load|traffic|large|big|users|many)|within \d+ ?(?:ms|milliseconds|s|seconds)|(?:below|under|less than) \d+ ?(?:ms|milliseconds)|(?:thousands?|millions?|billions?|hundreds of thousands|\w+ (?:million|thousand|billion)) (?:of )?(?:\w+ )?(?:users|rows|records|events|requests|messages|connections|items|documents|clients|devices|entries|products|subscribers|people|visitors)|(?:ten|hundred|\d+) ?(?:x|times) (?:the |more |as much |our )?(?:traffic|load|users|data|faster|volume)|(?:more than|over|above) \w+ (?:people|users|visitors|clients|connections|requests) (?:are|at|on)|(?:takes?|needs?|taking|lasts?) (?:\w+ ){0,4}(?:seconds|minutes|hours|forever|too long|ages)|starv\w*|(?:connection|thread) pool (?:\w+ )?(?:exhaust\w*|runs? out|is full|dries)|exhausts? the (?:\w+ )?pool|back.?pressure|cold starts?|bundle size|load(?:ing)? times?|page weight|time to (?:first byte|interactive)|start.?up time|(?:dies?|crash\w*|restart\w*|hangs?|freez\w+|unresponsive|killed|degrad\w+|stops? responding|needs? a restart) (?:\w+ ){0,4}(?:after (?:a few|some|several|two|three|\d+|many) (?:hours|days|minutes)|every (?:night|morning|few hours|hour|day)|overnight)|the longer (?:it|the \w+) (?:runs?|is up)|until (?:it|the \w+) (?:dies|restarts?|is killed|crashes|is restarted|falls over)|profil(?:e|ing) (?:the|our|why|where|production|and|cpu|memory)|caching (?:layer|strategy|system|tier)|cache (?:layer|invalidation|stampede|strategy|tier)|stampede)/,
    },
];
/** Two things at once, across processes: hard to reproduce and easy to get wrong. */
const DISTRIBUTED = [
    {
        says: "spans processes or services",
        pattern: /\b(?:distributed|micro.?services?|(?:multiple|several|many|all|both|across|between|our|different|\d+|two|three|four|five) (?:the |of )?(?:our |the )?(?:\w+ )?(?:services|servers|nodes|instances|replicas|pods|regions|clusters|workers|processes|machines|data ?cent(?:er|re)s|backends|shards)|cross.service|service.to.service|multi.?(?:region|node|tenant|cluster|process|instance)\w*|cluster\w*|shard(?:s|ed|ing)?|partition(?:ed|ing)|replicat(?:e|ed|es|ion)|failover|leader election|split.brain|consensus|(?:handled|processed|delivered|consumed|executed|run|sent|picked up|started|claimed|booked|sold|reserved|applied) (?:\w+ ){0,2}(?:by (?:two|both|several|multiple|more than one)|more than once)|(?:two|both|several|multiple|concurrent|parallel) (?:consumers|workers|warehouses|customers|schedulers|cron ?jobs|jobs|writers|readers|threads|requests|transactions|buyers|agents|publishers|subscribers|sessions)|(?:several|multiple|different|many|other|separate) (?:machines|hosts|boxes)|stale (?:data|reads?) (?:after|from) (?:a |the )?(?:failover|replica\w*)|out of sync|lose[sd]? (?:\w+ )?(?:messages|events|orders|jobs|writes)|(?:messages|events|orders|jobs|writes) (?:\w+ )?(?:get|are|go) (?:lost|missing|dropped|duplicated)|eventual(?:ly)? consisten\w*|message (?:queue|bus|broker)s?|event bus|kafka|rabbitmq|raft|two.phase commit|saga\b|idempoten\w+|exactly.once|at.least.once)/,
    },
    {
        says: "is about locks or transactions",
        pattern: /\b(?:dead.?lock\w*|live.?lock\w*|distributed locks?|lock contention|lock(?:s|ing)? (?:\w+ ){0,3}(?:timeout|wait|order|twice|never)|database (?:locks?|transactions?)|(?:concurrent|parallel|simultaneous) (?:transactions?|writes?|updates?|writers?)|transaction isolation|isolation level|(?:lost|dirty) (?:updates?|reads?|writes?)|phantom reads?|optimistic locking|pessimistic locking|data corruption|corrupt(?:s|ed|ing)? (?:\w+ ){0,3}(?:data|rows?|records?|database|state|index|balances?))/,
    },
];
/** Two things at once inside one place: middle work unless it is also distributed. */
const LOCAL_RACE = /\b(?:race conditions?|racy|races? (?:between|with)|data race|(?:double|twice|two|second) ?(?:click|submit|tap|press)\w*|out of order|stale (?:closure|response|state|result))\b/;
/** Systems that take a design, whatever verb introduces them. */
const SYSTEMS = [
    {
        says: "needs a system of its own",
        pattern: /\b(?:real.?time|live (?:collaborat|cursor|update|sync|edit|presence|chat|feed|stream|notification|dashboard|prices?|scores?|video|location|quer)\w*|chat (?:system|server|rooms?|feature|between)|(?:instant|direct) messaging|typing indicators?|presence (?:indicator|system|tracking)|push(?:ed)? (?:\w+ )?to (?:all |every )?(?:connected )?(?:clients|browsers|users|devices)|server.sent events|pub.?sub|outbox|collaborative (?:edit\w*|document|whiteboard)|collaborat\w+ (?:\w+ ){0,5}(?:same time|simultaneously|live|real.?time)|(?:same time|simultaneous(?:ly)?) (?:edit\w*|collaborat\w*)|edit\w* (?:\w+ ){0,6}(?:at the same time|simultaneously|concurrently|together)|crdts?|operational transform\w*|web.?sockets?|push notifications?|notification (?:system|service|platform|infrastructure|pipeline|cent(?:er|re))s?|(?:plug.?in|extension|module) (?:system|architecture|framework|api|platform|marketplace)|event.(?:driven|sourc\w+)|cqrs|domain.driven|hexagonal|clean architecture|(?:multi|single).?tenan\w*|tenanc\w+|tenants\b|saas|without (?:any )?(?:downtime|data loss|an outage|interruption)|no downtime|third.part(?:y|ies) (?:\w+ )?(?:plug.?ins?|extensions?|integrations?|developers|apps)|survives? (?:a |an )?(?:crash|restart|outage|failure)\w*|keep (?:on )?working (?:when|while|if|even)|(?:interface|api|contract) for third parties|stable (?:public )?(?:interface|api)|white.?label\w*|off.?line (?:mode|first|support|sync|editing|capabilit\w*)|works? offline|sync engine|conflict resolution|(?:job|task|work|message|background|priority) queues?|(?:workflow|rules?|recommendation|search|template|query|policy|pricing|scheduling|game|physics|rendering) engine|full.?text search|recommendation system|machine learning|(?:data|etl|ingestion|analytics|ml|event|processing|streaming|media|video|ci\/cd|deployment) pipeline|data warehouse|api gateway|service mesh|load balanc\w*|circuit breakers?|feature.flag (?:system|service|platform|framework)|rate.limit\w* (?:\w+ ){0,3}(?:service|system|infrastructure|gateway|all|every|distributed|across|tenant|cluster)|distributed tracing|observability|telemetry (?:pipeline|platform)|disaster recovery|zero.?downtime|blue.green|high availability|single point of failure|design system|internationali[sz]ation|(?:i18n|l10n|locali[sz]ation) (?:framework|system|infrastructure|support|across)|monorepo|micro.?front.?ends?|server.side rendering|redis (?:\w+ )?(?:cache|caching)|caching layer|cache layer|cache in front of|(?:redis|memcached|varnish|cdn) (?:\w+ ){0,3}cach\w*|cach\w* (?:\w+ ){0,3}(?:redis|memcached)|(?:two|several|multiple|many|all) (?:users|people|players|editors|authors|participants|teammates) (?:\w+ ){0,6}(?:same|shared|together|live|simultaneously|concurrently)|kubernetes|k8s|helm charts?|terraform|i18n|l10n|permission system|audit (?:trail|log(?:ging)? system)|import.?export system|reporting (?:system|platform|engine)|scheduler (?:service|system)|storage (?:layer|engine|backend)s?|compiler|interpreter|parser generator|virtual machine|state machine engine|video (?:call|stream|transcod)\w*|streaming (?:platform|service|infrastructure))/,
    },
];
/** Words that ask for thought before work. */
const PLANNING = /\b(?:architect(?:ure|ural|ing)?|system design|design doc\w*|technical design|road ?map|rfc|adr|blueprint (?:for|of)|proposal|strategy|phased|in phases|step.by.step plan|multi.?step|roll.?out plan|migration (?:plan|path|guide|strategy)|work breakdown|trade.?offs?|feasibility|end.to.end|from scratch|ground.up|greenfield|proof of concept|overhaul|re.?architect\w*|re.?think|moderni[sz]\w*|re.?platform\w*|decouple|decompos\w*|break (?:up |apart )?(?:the |our )?monolith|split (?:up )?(?:the |our )?(?:\w+ )?(?:monolith|backend|application|app\b|system|database|service)|bounded contexts?|separate services?|independent(?:ly)? deploy\w*|standalone services?|own (?:micro)?service)/;
/** Problems that count even when only the description names them. */
const NAMED_IN_DESCRIPTION = [
    {
        says: "describes a vulnerability",
        pattern: /\b(?:vulnerabilit(?:y|ies)|cve-\d+|xss|csrf|ssrf|sql injection|remote code execution|path traversal|privilege escalation)\b/,
    },
];
const RESOURCES_IN_DESCRIPTION = [
    {
        says: "describes a lack of memory",
        pattern: /\b(?:memory leaks?|out of memory|oom.?kill\w*|heap out of memory)\b/,
    },
];
/** Parts of a program that people look at or read; naming a critical topic beside one is only a mention. */
const SURFACE = /\b(?:button|label|link|icon|logo|colou?rs?|css|styl(?:e|es|ing)|margin|padding|align\w*|layout|font|tooltip|placeholder|modal|dialog|spinner|banner|toast|badge|avatar|header|footer|sidebar|navbar|menu|tab|card|dark mode|theme|wording|copy|caption|heading|title|texts?|messages?|translations?|form|field|input|page|screen|view|checkbox|dropdown|favicon|screenshot|emails? template|pdf|csv|export|tests?|mocks?|fixtures?|specs?|docs?|documentation|readme|comments?|types?|typings|logs?(?!.?(?:in|out|on)\b)|logging(?! (?:\w+ )?(?:in|out|on|into)\b)|example|sample|story|storybook|enum|constant|helper|parser|formatter)\b/;

;// CONCATENATED MODULE: ./build/domain/complexity/criticality.js


/** Technologies whose exchange for another one touches everything that stands on them. */
const FOUNDATION = /\b(?:mongo(?:db)?|postgres(?:ql)?|mysql|mariadb|sqlite|dynamo(?:db)?|oracle|sql server|cassandra|firebase|firestore|supabase|elasticsearch|opensearch|solr|algolia|cockroach(?:db)?|couch(?:db|base)|neo4j|clickhouse|snowflake|bigquery|s3|local disk|file system|redis|memcached|kafka|rabbitmq|sqs|(?:no)?sql|rest(?:ful)?|graphql|trpc|grpc|soap|openapi|react|vue|angular(?:js)?|svelte|next(?:\.js)?|nuxt|remix|ember|backbone|jquery|express|fastify|koa|nest(?:js)?|hapi|django|flask|fastapi|rails|laravel|spring(?: boot)?|redux|mobx|zustand|prisma|sequelize|typeorm|mongoose|knex|hibernate|sqlalchemy|javascript|typescript|js|ts|flow|python|java|kotlin|swift|golang|go|rust|c\+\+|php|ruby|es modules|esm|commonjs|cjs|kubernetes|k8s|ecs|lambda|serverless|heroku|aws|gcp|azure|on-?prem\w*|cloud|docker|terraform|webpack|vite|rollup|esbuild|jest|vitest|mocha|jasmine|cypress|playwright|enzyme|monolith\w*|micro.?services?|monorepo|cookies?|sessions?|class(?:es|-based| components)?|functional|hooks|callbacks?|promises|async|options api|composition api|server components|tailwind|bootstrap|material.ui|polling|cron|queues?|events?)\b/g;
/** When something happens is not what happens: "wrong totals when a refund falls on the 31st" is about totals. */
const CIRCUMSTANCE = /\b(?:when(?:ever)?|if|while|after|before|because|since|once|as soon as|until|unless)\b[^,;]*/g;
/**
 * What is at stake. A critical topic counts when the task changes critical behaviour; reading, documenting, testing
 * or editing words beside it is only a mention (routing.md, "Where they disagree").
 */
function readFlags(words, intent) {
    const evidence = [];
    const say = (about, says) => {
        evidence.push({ about, says });
        return true;
    };
    const { ask, prose } = words;
    const readOnly = intent === "look-up";
    const simplePattern = intent === "simple-edit" || intent === "document";
    const flags = {
        readOnly,
        simplePattern,
        architecture: false,
        securityCritical: false,
        performanceCritical: false,
        multiStep: false,
    };
    if (readOnly || simplePattern)
        return { flags, evidence };
    const system = first(SYSTEMS, ask);
    const wide = BREADTH.exec(ask)?.[0];
    const surface = SURFACE.test(ask);
    const isLook = /^(?:(?:re)?design|sketch)\b/.test(ask) &&
        surface &&
        system === undefined &&
        wide === undefined &&
        !PLANNING.test(ask);
    if (intent === "design" && !isLook)
        flags.architecture = say("architecture", "asks for a design or a plan");
    if (intent === "test")
        return { flags, evidence };
    const problem = first(SECURITY_PROBLEMS, prose) ?? first(NAMED_IN_DESCRIPTION, words.description);
    const machinery = surface ? undefined : first(SECURITY_MACHINERY, ask.replace(CIRCUMSTANCE, " "));
    if (problem !== undefined)
        flags.securityCritical = say("security", quote(problem));
    else if (machinery !== undefined)
        flags.securityCritical = say("security", quote(machinery));
    const slow = first(PERFORMANCE, intent === "fix" || intent === "diagnose" ? prose : ask) ??
        first(RESOURCES_IN_DESCRIPTION, words.description);
    if (slow !== undefined)
        flags.performanceCritical = say("performance", quote(slow));
    const distributed = first(DISTRIBUTED, ask) ?? (LOCAL_RACE.test(ask) ? first(DISTRIBUTED, prose) : undefined);
    if (distributed !== undefined && intent !== "refactor" && intent !== "migrate") {
        if (intent === "fix" || intent === "diagnose" || LOCAL_RACE.test(ask))
            flags.performanceCritical = say("performance", quote(distributed));
        else
            flags.architecture = say("architecture", quote(distributed));
    }
    if (system !== undefined && intent !== "fix" && intent !== "diagnose")
        flags.architecture = say("architecture", quote(system));
    if (intent === "diagnose" &&
        /\b(?:production|prod|outage|incident|live (?:site|system|traffic))\b/.test(prose))
        flags.performanceCritical = say("performance", "is a diagnosis in production");
    const isReport = intent === "fix" && !/^(?:fix|repair|resolve|solve|handle|address|eliminate|overhaul)\b/.test(ask);
    if (wide !== undefined && !isOnePlace(words) && !isReport)
        flags.architecture = say("architecture", `reaches across the code base ("${wide.trim()}")`);
    if (distributed !== undefined && (intent === "refactor" || intent === "migrate"))
        flags.architecture = say("architecture", quote(distributed));
    if (PLANNING.test(ask) && intent !== "fix")
        flags.architecture = say("architecture", "asks for thought before work");
    if (intent === "migrate" || intent === "refactor" || intent === "implement") {
        const foundations = new Set(ask.match(FOUNDATION) ?? []);
        if (foundations.size >= 2 &&
            /→|->|\b(?:from|to|into|with|by|for|off|over|instead of|in favou?r of)\b/.test(ask) &&
            !isOnePlace(words) &&
            (intent !== "implement" || /\bfrom\b.*\bto\b|\binstead of\b|\bin place of\b/.test(ask)))
            flags.architecture = say("architecture", `exchanges one foundation for another (${[...foundations].slice(0, 3).join(", ")})`);
        else if (intent === "migrate" &&
            /^(?:migrate|port|transition|re-?platform|moderni[sz]e)\b/.test(ask) &&
            !isOnePlace(words))
            flags.architecture = say("architecture", "asks for a migration");
    }
    if (steps(words) >= 3)
        flags.multiStep = say("steps", "lists three or more separate pieces of work");
    return { flags, evidence };
}
function first(cues, text) {
    for (const cue of cues) {
        const match = cue.pattern.exec(text);
        if (match !== null)
            return { cue, match: match[0].trim() };
    }
    return undefined;
}
function quote(found) {
    return `${found.cue.says} ("${found.match}")`;
}
/** One file, function or component is named as the object, and nothing wider. */
function isOnePlace(words) {
    return (words.paths.length === 1 ||
        /\b(?:this|that|the|a|an|one|single) (?:\w+ ){0,2}(?:file|function|method|helper|component|module|class|hook|script|handler|route|endpoint|test|query)\b/.test(words.ask) ||
        /\b(?:codename|pathname)\b/.test(words.ask));
}
/** Pieces of work the first sentence joins: "add X, migrate Y and then remove Z". */
function steps(words) {
    const verbs = words.ask.match(/(?:^|,|;|\band\b|\bthen\b|\bfinally\b)\s*(?:and |then |finally |also )*(?:add|create|build|implement|migrate|move|remove|replace|rewrite|update|introduce|deprecate|extract|split|wire|expose|convert|roll out|document|deploy|backfill)\b/g);
    return new Set(verbs?.map((verb) => verb.trim())).size;
}

;// CONCATENATED MODULE: ./build/domain/complexity/intent.js


const CHANGE_VERB = "(?:fix|replace|remove|rename|update|change|add|delete|refactor|convert|migrate|rewrite|implement|move|extract|correct|repair|resolve|solve|patch|upgrade|optimi[sz]e|improve|eliminate|prevent|stop|mitigate|make|clean)";
const THEN_CHANGES = new RegExp(`(?:\\band(?: then| also)?|\\bthen|,|;|\\bto) (?:please )?${CHANGE_VERB}\\b(?! (?:sense|sure))`);
const QUESTION = /^(?:what(?:'s| is| are| does| do| did| happens| kind| version| else)?|which|where(?:'s)?|who(?:'s)?|whose|when(?:'s)? (?:is|was|are|were|did|does|do|will)|how (?:many|much|does|do|is|are|often|long|big|large|old|did|was|were|has|can i|come|to)|why (?:do|does|did|is|are|was|were|have|has) (?:we|you|they|i|this|that|the|it)|(?:an? |the )?(?:\w+ )?(?:list|overview|summary|count|inventory|explanation|rundown|map) of|(?:is|are|was|were|do|does|did|has|have) (?:there|this|that|the|it|we|you|i|any|our|all|these|those|they|some(?:one|body)?|any(?:one|body)?|codename|pathname)\b|explain|describe|summari[sz]e|tell (?:me|us)|outline how|walk (?:me|us) through|give (?:me|us) (?:an? |the )?(?:\w+ )?(?:overview|summary|list|count|rundown|explanation|tour|idea|breakdown)|i(?:'m| am) (?:looking for|curious|wondering|trying to (?:understand|find))|i wonder|wondering|clarify|remind me|in which|on which|at which|from where|by whom|for which|under which|to which)\b/;
/** "Is lodash still used anywhere?": any plain yes-or-no question. */
const YES_OR_NO = /^(?:is|are|was|were|does|do|did|has|have)\b[^?]{0,200}\?\s*$/;
const LOOK_VERB = /^(?:read|view|cat|open|print (?:out|the|all|every)|list|enumerate|count|grep|search|find|locate|look (?:up|for|at|through|into)|lookup|identify|show|display|point (?:me|out)|check|scan|inspect|see|browse|collect|gather|detect|trace|report|dump|compare|diff|verify|confirm|determine|figure out|work out|get|fetch|pull up|spot|name|tally|output|return|quote|browse)\b/;
const SHOW_ME = /^(?:show|point|tell|give|get|fetch|find|print|display) (?:me|us|it|out)\b/;
const ASKS_BACK = /\b(?:and|then|to) (?:tell|show|give|let) (?:me|us)\b|\b(?:what|which|where|who|how (?:many|much|does|do|is|are))\b[^.?]*\?$/;
const WHY = /\bwhy\b|\bfind out what(?:'s| is)?\b|\b(?:root|underlying) cause|\bwhat(?:'s| is)? (?:causing|making|eating|leaking|behind|wrong|killing|going wrong|happening)/;
const INVESTIGATE = /^(?:investigate|diagnose|debug|trouble.?shoot|track down|hunt down|get to the bottom|pin down|analy[sz]e why|dig into|chase down|trac(?:e|k) (?:the|down))\b/;
const SYMPTOM = /\b(?:fails?|failing|failed|failure|crash\w*|breaks?|broken|broke|error(?:s|ed|ing)?|exceptions?|throws?|threw|wrong|incorrect\w*|bug|buggy|hangs?|hung|freez\w+|froze|stuck|(?:does|do|did|is|are|was|wo|ca|has|should|must|may)(?:n't| not|nt)|can(?:not|'t)|never|no longer|stop(?:s|ped)|missing|lost|loses|vanish\w*|disappear\w*|duplicat\w+|twice|nan\b|null\b|undefined|regression|flak(?:y|es|ing)|intermittent\w*|random(?:ly)?|sometimes|occasional\w*|unexpected\w*|instead of|off by one|mismatch\w*|overflows?|overlap\w*|ignor(?:es|ed|ing)|leak\w*|corrupt\w*|timeouts?|times? out|timing out|timed out|slow\w*|dead.?lock\w*|oom\b|killed|restarts?|restarting|4\d\d\b|50\d\b|gets? (?:dropped|truncated|cut|swallowed)|swallow\w*|spikes?|too (?:many|much|long)|goes? (?:down|missing)|unresponsive|unavailable|drift\w*)\b/;
const PRODUCTION = /\b(?:in |on |the |our )?(?:production|prod|live (?:site|system|environment|traffic)|outages?|incidents?|post.?mortem|on.?call|customers? (?:report|see|complain)\w*)\b/;
const DESIGN = /^(?:(?:re)?design|architect|plan|propose|suggest (?:an? |the )?(?:\w+ )?(?:architecture|design|approach|structure|strategy)|draft (?:an? )?(?:\w+ )?(?:plan|design|proposal|rfc|architecture|strategy)|sketch|outline|devise|strategi[sz]e|conceive|define (?:the |an? |our )?(?:\w+ )?(?:architecture|strategy|roadmap|boundaries|contract)|come up with|think through|work out (?:a|the|how (?:we|to))|figure out how (?:we|to)|specify|evaluate|assess|recommend|decide|choose|weigh|compare (?:approaches|options|alternatives)|lay out|map out|(?:create|make|draw up|put together|develop|formulate|give (?:me|us)|hand in|compile|work up|draft) (?:an? |the )?(?:\w+ )?(?:plan|concept|design|architecture|roadmap|proposal|strategy|rfc|blueprint)|prepare (?:an? |the )?(?:\w+ )?(?:plan|design|architecture|roadmap|proposal|migration|strategy|rfc)|write (?:an? |the |up an? )?(?:\w+ )?(?:rfc|design doc\w*|plan|proposal|adr|architecture\w*|technical design|roadmap)|produce (?:an? |the )?(?:\w+ )?(?:plan|design|architecture|roadmap|proposal|strategy))\b/;
const HOW_SHOULD_WE = /^(?:how (?:should|could|would|might|can) (?:we|i|you|one|this|our|the)|what(?:'s| is| would be| are)? (?:the |a )?(?:best|right|cleanest|proper|recommended|good) (?:way|approach|strategy|architecture|design|structure)|what (?:would it take|should|approach)|which (?:\w+ )?(?:approach|architecture|database|strategy|framework) (?:should|would|is)|should (?:we|i))\b/;
const MIGRATE = /^(?:migrate|port|leave|ditch|abandon|drop|sunset|deprecate|relocate|get (?:\w+ ){0,4}(?:off|onto|away from)|transition|replatform|re-?platform|moderni[sz]e|switch|convert|rewrite|upgrade|move|replace|swap|transform|translate|modularis|transfer|phase out|retire|adopt|bring|turn|get rid of|swap out|roll out|take|shift|exchange|substitute)\b/;
const TEST_WORK = /^(?:test|tests|cover|backfill|mock|stub)\b|^(?:\w+[ -]){0,5}(?:tests|specs|test cases|coverage) (?:for|of|that|around|covering|on|to)\b|^(?:add|write|create|extend|improve|increase|expand|implement|set up|build|provide|generate|raise|introduce|include|need|have|put|fix|update|repair|stabili[sz]e|de-?flake|make|cover|rewrite|refactor|split|clean up|speed up|un-?skip|re-?enable|simulate|use|replace|convert|change|migrate)\b.{0,80}?\b(?:tests?|test (?:suite|case|coverage|data)s?|specs?|test coverage|coverage|unit.tests?|e2e|end.to.end tests?|integration tests?|regression tests?|snapshots?|mocks?|stubs?|fixtures?|edge.case)\b/;
const FIX = /^(?:fix|repair|resolve|solve|correct|patch|handle|guard|prevent|avoid|stop|catch|address|mend|restore|recover|hotfix|work ?around|deal with|cope with|protect|eliminate|debug|revert)\b/;
const REFACTOR = /^(?:refactor|extract|simplify|clean ?up|tidy|re-?structure|re-?organi[sz]e|split|break (?:up|out|down|apart)|inline|de-?duplicate|dedupe|decouple|consolidate|merge|unify|reuse|abstract|encapsulate|generali[sz]e|move|pull (?:out|up)|push down|factor out|hoist|convert|rewrite|turn|re-?write|modulari[sz]e|separate|isolate|flatten|collapse|narrow|standardi[sz]e|dry up)\b/;
const DOCUMENT = /^(?:document|describe in|write (?:up |the |some |a |an )?(?:\w+ ){0,2}(?:docs?|documentation|readme|guide|tutorial|changelog|release notes|faq|how.?to|manual|page about)|(?:update|extend|improve|expand|add|refresh|revise|clarify|fix|correct|reword|proofread|polish)\b.{0,60}?\b(?:docs?|documentation|readme|guide|tutorial|changelog|release notes|contributing|faq|manual|instructions|install\w* (?:steps|section)))\b/;
const REVIEW = /^(?:review|code review|audit|critique|give feedback|look over|assess the (?:code|quality|pull request|pr)|vet)\b/;
/** A test or build that is red is a defect to mend, not a test to write. */
const MENDS_RED = /^(?:fix|repair|mend|debug|resolve|un-?break|get|make)\b.{0,60}?\b(?:failing|fails|red|broken|flaky|failed|green|pass(?:es|ing)?)\b.{0,40}?\b(?:tests?|specs?|suite|build|ci|pipeline|checks?)\b|^(?:fix|repair|mend|debug|un-?break)\b.{0,40}?\b(?:build|ci|pipeline)\b/;
/** What a task wants, from its first sentence. The order of the tests is the order in which they win. */
function readIntent(words) {
    const { ask, prose } = words;
    const symptom = SYMPTOM.test(prose);
    if (HOW_SHOULD_WE.test(ask))
        return { intent: "design", says: "asks how something should be built" };
    if (REVIEW.test(ask))
        return { intent: "review", says: "asks for a review" };
    if (INVESTIGATE.test(ask))
        return { intent: "diagnose", says: "asks for the cause of a problem" };
    if (WHY.test(ask) && (symptom || matchesAny(PERFORMANCE, prose)))
        return { intent: "diagnose", says: "asks why something goes wrong" };
    if (/^(?:find|locate|identify|hunt|spot|detect)\b/.test(ask) && seeksDefect(ask))
        return { intent: "diagnose", says: "looks for a defect, not for a place" };
    if (looksUp(ask) && reportsProblem(prose.slice(ask.length)))
        return { intent: "diagnose", says: "asks about something that goes wrong" };
    if (looksUp(ask))
        return { intent: "look-up", says: "only asks to read or find something" };
    const breadth = BREADTH.test(ask);
    const edit = SIMPLE_EDIT.find((candidate) => candidate.pattern.test(ask));
    if (edit !== undefined && (!breadth || edit.anyBreadth === true) && !edit.unless?.test(ask))
        return {
            intent: "simple-edit",
            says: edit.says,
            ...(edit.kind === undefined ? {} : { kind: edit.kind }),
        };
    if (MENDS_RED.test(ask))
        return { intent: "fix", says: "asks to mend what is red" };
    if (TEST_WORK.test(ask) && !/^(?:design|plan)\b/.test(ask))
        return { intent: "test", says: "asks for tests" };
    if (DESIGN.test(ask))
        return { intent: "design", says: "asks for a design or a plan" };
    if (DOCUMENT.test(ask))
        return { intent: "document", says: "asks for documentation" };
    if (MIGRATE.test(ask) && /\b(?:from|to|into|with|by|for|in favou?r of|onto|off|away)\b|→|->/.test(ask))
        return { intent: "migrate", says: "moves something from one shape to another" };
    if (REFACTOR.test(ask))
        return { intent: "refactor", says: "asks to restructure code" };
    if (MIGRATE.test(ask))
        return { intent: "migrate", says: "moves something from one shape to another" };
    if (FIX.test(ask))
        return { intent: "fix", says: "asks for a fix" };
    if (symptom && (PRODUCTION.test(prose) || LOCAL_RACE.test(prose)) && !startsWithBuild(ask))
        return { intent: "diagnose", says: "reports something that goes wrong in use" };
    if (symptom && !startsWithBuild(ask))
        return { intent: "fix", says: "reports something that goes wrong" };
    if (PLANNING.test(ask))
        return { intent: "design", says: "asks for a design or a plan" };
    if (/→|->|=>/.test(ask))
        return { intent: "migrate", says: "moves something from one shape to another" };
    return { intent: "implement", says: "asks for something new or changed" };
}
function matchesAny(cues, text) {
    return cues.some((cue) => cue.pattern.test(text));
}
function startsWithBuild(ask) {
    return /^(?:add|implement|create|build|introduce|support|allow|let|enable|make|write|provide|expose|use|set|show|display|change|update|extend|improve|optimi[sz]e|integrate|develop|generate|return|validate|send|store|cache|speed)\b/.test(ask);
}
function seeksDefect(ask) {
    return /\b(?:leak\w*|bug|race|dead.?lock|cause|culprit|regression|bottleneck|vulnerabilit\w+|why|what (?:is|makes|causes|keeps))\b/.test(ask);
}
/** "Check that the file is an image before saving it" asks for code that checks. */
const WANTS_CHECK = /^(?:check|verify|confirm|validate|detect)\b.*\b(?:before|whenever|on (?:save|submit|upload|load|start)|each time|every time|at (?:start|runtime))\b/;
/** Reading only: a question, or a looking verb before a readable thing, with no change asked for after it. */
function looksUp(ask) {
    if (THEN_CHANGES.test(ask) || WANTS_CHECK.test(ask))
        return false;
    if (QUESTION.test(ask) || YES_OR_NO.test(ask))
        return true;
    if (SHOW_ME.test(ask) || (ASKS_BACK.test(ask) && !startsWithChange(ask)))
        return true;
    return LOOK_VERB.test(ask) && READABLE_THING.test(ask);
}
/** What follows the question says that something runs out, hangs or mixes things up. */
function reportsProblem(rest) {
    return SYMPTOM.test(rest) && (matchesAny(PERFORMANCE, rest) || matchesAny(DISTRIBUTED, rest));
}
function startsWithChange(ask) {
    return startsWithBuild(ask) || MIGRATE.test(ask) || FIX.test(ask) || REFACTOR.test(ask);
}
/** The nearest task kind of an intent. */
const KIND_OF_INTENT = {
    "look-up": "question",
    "simple-edit": "implement",
    document: "docs",
    test: "test",
    fix: "fix",
    diagnose: "fix",
    refactor: "refactor",
    implement: "implement",
    migrate: "refactor",
    design: "plan",
    review: "review",
};

;// CONCATENATED MODULE: ./build/domain/complexity/size-model.js
/*
 * Written by bench/complexity/fit.ts from 14451 commits of 25 public repositories; do not edit by hand.
 * Each number is what the feature adds to the log-odds that a task touches that many files.
 */
const AT_LEAST_2_FILES = {
    intercept: -0.31,
    // oxfmt-ignore
    weights: [
        1.73, // type:feat
        0.99, // type:fix
        -0.81, // type:docs
        -0.32, // type:test
        0.36, // type:refactor
        0.18, // type:perf
        -0.59, // type:ci
        0.01, // scoped
        -0.38, // scope:docs
        -0.41, // scope:tooling
        0.63, // breakingMark
        -0.10, // saysFix
        -0.32, // saysUpdate
        -0.19, // saysCleanUp
        0.43, // saysRename
        0.62, // saysMove
        0.53, // saysRefactor
        0.44, // saysMigrate
        0.59, // saysSupport
        -0.45, // saysMinor
        -0.33, // saysDocs
        0.33, // saysLint
        -0.12, // saysPerformance
        0.08, // saysApi
        0.12, // saysBreaking
        0.37, // saysAll
        0.24, // saysNew
        0.54, // joinsTwo
        -0.26, // breadth
        0.25, // plurals
        -0.32, // titleNamesPath
        0.82, // bodyTests
        0.17, // bodyAll
        0.25, // bodyMoves
        0.49, // bodyCloses
        -0.26, // hasBody
        1.07, // bullets
        -0.83, // paths
    ],
};
const AT_LEAST_6_FILES = {
    intercept: -2.24,
    // oxfmt-ignore
    weights: [
        1.18, // type:feat
        -0.10, // type:fix
        -0.50, // type:docs
        0.00, // type:test
        0.46, // type:refactor
        0.45, // type:perf
        -0.22, // type:ci
        -0.18, // scoped
        -0.21, // scope:docs
        -0.12, // scope:tooling
        1.31, // breakingMark
        -0.59, // saysFix
        -0.38, // saysUpdate
        -0.34, // saysCleanUp
        0.58, // saysRename
        0.37, // saysMove
        0.60, // saysRefactor
        0.35, // saysMigrate
        0.21, // saysSupport
        -0.28, // saysMinor
        -0.06, // saysDocs
        0.60, // saysLint
        -0.31, // saysPerformance
        0.32, // saysApi
        0.50, // saysBreaking
        0.34, // saysAll
        0.38, // saysNew
        0.50, // joinsTwo
        0.11, // breadth
        0.16, // plurals
        -0.33, // titleNamesPath
        0.06, // bodyTests
        0.49, // bodyAll
        0.40, // bodyMoves
        -0.09, // bodyCloses
        -0.41, // hasBody
        0.79, // bullets
        -0.25, // paths
    ],
};

;// CONCATENATED MODULE: ./build/domain/complexity/task-words.js
const FENCE = /(```|~~~)[\s\S]*?(?:\1|$)/g;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const task_words_URL = /https?:\/\/\S+/gi;
const PATH = /(?<![\w@./-])(?:(?:\.{0,2}\/)?(?:[\w@.-]+\/)+[\w.-]+\.[a-z]\w{0,7}|(?:[\w@-]+\/){2,}[\w-]*|(?:src|lib|test|tests|docs|packages|app|apps|scripts|bin|pkg|internal|cmd)\/[\w./-]*|[\w-]+(?:\.[\w-]+)*\.(?:tsx?|jsx?|mjs|cjs|py|go|rs|rb|java|kt|php|cs|cpp|cc|c|h|css|scss|html|vue|svelte|md|mdx|json|ya?ml|toml|sql|sh|lock|txt|env|ini|xml|proto|graphql))(?![\w/])/gi;
/** Products whose names look like file names. */
const PRODUCT = /^(?:node|next|vue|react|express|nest|nuxt|three|d3|chart|ember|backbone|day|moment|alpine|solid|angular|koa|socket|discord)\.(?:js|io)$/i;
/** Cheap to test, and without it no path can be named: most tasks need not be searched for them. */
const MAY_NAME_PATH = /[\w-][./][\w*]|\/\w/;
const NOTHING = /(?!)/g;
const INLINE_CODE = /`([^`\n]{1,200})`/g;
const QUOTED = /"[^"\n]{1,160}"|“[^”\n]{1,160}”|«[^»\n]{1,160}»|(?<=^|[\s(])'[^'\n]{1,80}'(?=$|[\s).,;:!?])/g;
const CONVENTIONAL = /^(feat|feature|fix|docs?|tests?|chore|refactor|perf|ci|build|style|revert|deps|wip|improvement|security|hotfix|bugfix)(?:\([^)\n]{1,60}\))?(!?):\s+/i;
const BRACKET_TAG = /^\s*\[[^\]\n]{1,30}\]\s*:?\s*/;
const CODE_LIKE = /\b(?:[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+|[a-z0-9]+(?:_[a-z0-9]+)+|[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+|[A-Za-z_]\w*\(\))/g;
/** What people say before they say what they want. Applied until nothing more comes off. */
const PREAMBLE = /^(?:\/ai\b|@[\w-]+|(?:hi|hello|hey|ok|okay|so|also|and|please|pls|kindly|quickly|just|simply|asap)(?!-)\b|(?:bug|bug report|feature request|feature|todo|task|request|urgent|ticket|story|goal)(?=\s*[:–—])|(?:can|could|would|will) (?:you|we|someone|somebody|anyone)\b(?: please)?|is it possible to|(?:i|we|you|they)(?:'d| would)? (?:like|love|want|need|have|ought)(?: you| us)? to\b|(?:i|we) (?:need|want)(?= (?:an?|the|some) )|(?:we|you|i) (?:should|must)(?: really| probably| also)?\b|it would be (?:nice|great|good|useful|helpful) (?:to|if (?:you|we) could)|let us|let's|lets|help (?:me|us)(?: to)?\b|go ahead and|make sure to|your (?:task|job) is to|try to|do me a favou?r and|it(?:'s| is) time to|there(?:'s| is) a need to|the (?:task|goal|idea) is to)[\s,:!–—-]*/;
/** Says nothing by itself: what is meant stands in the description. */
const VACUOUS = /^(?:please |can you |could you )*(?:do|fix|solve|implement|handle|address|work on|take care of|look (?:at|into)|resolve|try)?\s*(?:this|it|that|the issue|this (?:issue|one|bug|ticket|please))?[.!\s]*$/i;
/** Reads a task. `body` is the description below it, where there is one. */
function readTaskWords(text, body = "") {
    const whole = `${text}\n${body}`;
    const namesPath = MAY_NAME_PATH.test(whole);
    const paths = unique([...whole.matchAll(namesPath ? PATH : NOTHING)]
        .map((match) => match[0].replace(/^\.\//, ""))
        .filter((path) => !PRODUCT.test(path)));
    const identifiers = unique([
        ...[...whole.matchAll(INLINE_CODE)].map(([, code = ""]) => code).filter((code) => !paths.includes(code)),
        ...[...text.replace(PATH, " ").replace(task_words_URL, " ").matchAll(CODE_LIKE)].map((match) => match[0]),
    ]);
    const says = VACUOUS.test(text.trim()) && body.trim() !== "" ? body : text;
    const conventional = CONVENTIONAL.exec(says.trim());
    const title = says.trim().replace(CONVENTIONAL, "").replace(BRACKET_TAG, "");
    const prose = withoutPreamble(proseOf(title));
    const [firstLine = ""] = prose.split(/\n|(?<=[a-z0-9)?!])[.!?](?=\s)|(?<=\?)\s/);
    return {
        ask: firstLine.trim(),
        prose,
        description: proseOf(body),
        paths,
        identifiers,
        conventionalType: conventional?.[1]?.toLowerCase(),
    };
}
/** Nothing in it that could be code, a quotation, a path or an address. */
const PLAIN = /^[\w\s,;!?()-]*(?:\.\s*)?$/;
const SPACES = /[ \t]+/g;
function proseOf(text) {
    if (PLAIN.test(text))
        return text.toLowerCase().replace(SPACES, " ").trim();
    return text
        .normalize("NFKC")
        .replace(/[’‘]/g, "'")
        .replace(FENCE, " ")
        .replace(COMMENT, " ")
        .replace(task_words_URL, " ")
        .replace(SUBSTITUTION, " sedscript ")
        .replace(INLINE_CODE, (_, code) => (PATH_ONLY.test(code) ? " pathname " : " codename "))
        .replace(QUOTED, " quotation ")
        .replace(MAY_NAME_PATH.test(text) ? PATH : NOTHING, (path) => (PRODUCT.test(path) ? path : " pathname "))
        .toLowerCase()
        .replace(SPACES, " ")
        .trim();
}
/** A substitution as sed writes it. */
const SUBSTITUTION = /(?<![\w/])s\/[^/\s]+\/[^/\s]*\/[gi]*/g;
const PATH_ONLY = /^[\w@./-]*\/[\w./-]+$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{1,6}$/i;
function withoutPreamble(text) {
    let rest = text;
    for (;;) {
        const shorter = rest.replace(PREAMBLE, "");
        if (shorter === rest || shorter === "")
            return rest;
        rest = shorter;
    }
}
function unique(values) {
    return [...new Set(values)];
}

;// CONCATENATED MODULE: ./build/domain/complexity/size-features.js


/** Yes-or-no features of the subject line: lower case, without type and scope of a conventional commit. */
const SUBJECT_CUES = {
    saysFix: /^(?:fix|fixes|fixed|fixing|resolv\w*|correct\w*|handle\w*|prevent\w*|avoid\w*|ensure\w*|guard|don'?t|do not)\b|\bbug\b/,
    saysUpdate: /^(?:update[sd]?|updating|change[sd]?|changing|set|tweak\w*|adjust\w*|improv\w*|clarif\w*|enhance\w*)\b/,
    saysCleanUp: /\b(?:clean ?-?up|unused|leftover|dead code|redundant|unnecessary|obsolete|no longer (?:needed|used))\b/,
    saysRename: /\brenam\w*\b/,
    saysMove: /\b(?:mov(?:e|es|ed|ing)|extract\w*|split\w*|separat\w*|relocat\w*|reorgani[sz]\w*|restructur\w*|consolidat\w*|merg(?:e|ing)|unif(?:y|ies))\b/,
    saysRefactor: /\b(?:refactor\w*|simplif\w*|rewrit\w*|rework\w*|overhaul\w*|moderni[sz]\w*)\b/,
    saysMigrate: /\b(?:migrat\w*|convert\w*|port(?:ed|ing)?|switch\w*|replac\w*|adopt\w*|transition\w*|upgrad\w*|stabili[sz]\w*|deprecat\w*|standardi[sz]\w*)\b/,
    saysSupport: /\b(?:support\w*|allow\w*|enabl\w*|option|options|flag|configurable|customi[sz]\w*)\b/,
    saysMinor: /\b(?:typos?|minor|small|tiny|simple|nit|nits|missing|missed|wrong|incorrect|spelling|grammar|wording|link|links|url|badge|broken|comment|message|format(?:ting)?|indent\w*|whitespace|example|snippet|note|mention)\b/,
    saysDocs: /\b(?:docs?|documentation|readme|jsdoc|guide|tutorial|changelog|contributing|website|blog|faq|license|sponsors?|cookbook|examples?)\b/,
    saysLint: /\b(?:eslint|lint\w*|prettier|biome|oxlint|tslint|xo|ruff|clippy|mypy|format|rustfmt|editorconfig)\b/,
    saysPerformance: /\b(?:perf\w*|optimi[sz]\w*|speed|fast\w*|memory|cach\w*|lazy)\b/,
    saysApi: /\b(?:api|apis|endpoints?|interface|plugin|plugins|hooks?|middleware|adapter|provider|providers|module|modules|system|architecture|framework|client|server|strategy|command)\b/,
    saysBreaking: /\b(?:breaking|major|experimental|stable|legacy|deprecat\w*|drop support|remove support|v\d+)\b/,
    saysAll: /\b(?:all|every|each|across|everywhere|throughout|multiple|various|many|several|entire|whole|global(?:ly)?|both|misc|miscellaneous|consistent(?:ly)?|consistency)\b/,
    saysNew: /\b(?:new|initial|first|implement\w*|introduc\w*|feature|command|rule|integration|backend|ui|page|component|generator|package)\b/,
    joinsTwo: /\band\b|,|&|\+|;/,
};
const TYPES = ["feat", "fix", "docs", "test", "refactor", "perf", "ci"];
/** Yes-or-no features of the description. */
const BODY_CUES = {
    bodyTests: /\b(?:tests?|specs?|coverage)\b/,
    bodyAll: /\b(?:all|every|each|across|everywhere|throughout|multiple|various|several|entire)\b/,
    bodyMoves: /\b(?:refactor\w*|mov(?:e|ed|ing)|extract\w*|renam\w*|migrat\w*|rewrit\w*|restructur\w*|replac\w*|convert\w*|delet\w*|deprecat\w*|breaking)\b/,
    bodyCloses: /\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|ref(?:s|erences)?)\s*:?\s+(?:[\w./-]+)?#\d+/,
};
/** Lines that a pull request template puts there, whatever the change. */
const TEMPLATE_LINE = /^\s*(?:#{1,6}\s.*|[-*]\s*\[[ x]\].*|<!--.*|\*{1,2}(?:checklist|summary|background|description)\*{0,2}:?|n\/?a|(?:co-authored|signed-off)-by:.*)\s*$/i;
const size_features_CONVENTIONAL = /^[a-z]+(?:\(([^)\n]*)\))?(!?):\s+/i;
const PLURAL = /^[a-z]{3,}[a-rt-z]s$/;
const NOT_PLURAL = /(?:us|is|ess)$/;
const SUBJECT_PATTERNS = Object.values(SUBJECT_CUES);
const BODY_PATTERNS = Object.values(BODY_CUES);
/** Names of the features, in the order in which `sizeFeatures` gives their values. */
const SIZE_FEATURES = [
    ...TYPES.map((type) => `type:${type}`),
    "scoped",
    "scope:docs",
    "scope:tooling",
    "breakingMark",
    ...Object.keys(SUBJECT_CUES),
    "breadth",
    "plurals",
    "titleNamesPath",
    ...Object.keys(BODY_CUES),
    "hasBody",
    "bullets",
    "paths",
];
/**
 * What the size model looks at, each 0 or 1 or a small count. They were chosen from sixty by the size of their fitted
 * weight; `bench/complexity` says how.
 */
function sizeFeatures(text, body, words = readTaskWords(text, body)) {
    const title = text.trim();
    const conventional = size_features_CONVENTIONAL.exec(title);
    const scope = conventional?.[1] ?? "";
    const subject = title.replace(size_features_CONVENTIONAL, "").toLowerCase();
    const own = body
        .split("\n")
        .filter((line) => !TEMPLATE_LINE.test(line))
        .join("\n")
        .toLowerCase();
    return [
        ...TYPES.map((type) => Number(words.conventionalType === type)),
        Number(scope !== ""),
        Number(/docs?|readme|example|website/.test(scope)),
        Number(/deps|ci|package|travis|lint|release|build|dev/.test(scope)),
        Number(conventional?.[2] === "!"),
        ...SUBJECT_PATTERNS.map((pattern) => Number(pattern.test(subject))),
        Number(BREADTH.test(subject)),
        Math.min(3, subject.split(/\s+/).filter((word) => PLURAL.test(word) && !NOT_PLURAL.test(word)).length),
        Number(/[\w-]+\.[a-z]{1,4}\b|[\w-]+\/[\w-]+/i.test(title)),
        ...BODY_PATTERNS.map((pattern) => Number(pattern.test(own))),
        Number(own.trim() !== ""),
        Math.log1p((own.match(/^\s*(?:[-*]|\d+\.)\s+/gm) ?? []).length),
        Math.log1p(words.paths.length),
    ];
}

;// CONCATENATED MODULE: ./build/domain/complexity/prediction.js



/** Median changed lines a file in the fitting data, rounded. */
const LINES_PER_FILE = 30;
/** How many files a task is likely to change, from its words and, where there is one, from the checkout. */
function predictSize(words, text, body, repository = NO_REPOSITORY_EVIDENCE) {
    const features = sizeFeatures(text, body, words);
    return sized(probability(AT_LEAST_2_FILES, features, repositoryLogOdds(repository)), probability(AT_LEAST_6_FILES, features));
}
/** Six or more files are also two or more. One file, two to five (three on average), six and more (ten). */
function sized(pAtLeast2Files, pAtLeast6) {
    const pAtLeast6Files = Math.min(pAtLeast2Files, pAtLeast6);
    const files = Math.max(1, Math.round(1 + 2 * pAtLeast2Files + 7 * pAtLeast6Files));
    return { pAtLeast2Files, pAtLeast6Files, files, lines: files * LINES_PER_FILE };
}
/** Probability of the event that a model was fitted to. */
function probability(model, features, shift = 0) {
    const logOdds = model.weights.reduce((sum, weight, index) => sum + weight * (features[index] ?? 0), model.intercept + shift);
    return 1 / (1 + Math.exp(-logOdds));
}

;// CONCATENATED MODULE: ./build/domain/complexity/score.js
/**
 * One number from 0 to 1: the size, and above it a floor for what is at stake.
 * 1 file ≈ 0.2, 3 files ≈ 0.43, 6 files ≈ 0.6, 20 files ≈ 0.8; critical or architectural work is at least 0.75.
 */
function complexityScore(estimate) {
    const { files, lines, flags } = estimate;
    if (flags.readOnly)
        return 0.05;
    const bySize = 1 - 1 / (1 + Math.max(files, lines / 80) / 4);
    const simple = flags.simplePattern ? bySize * 0.5 : bySize;
    const critical = [
        flags.architecture,
        flags.securityCritical,
        flags.performanceCritical,
        flags.multiStep,
    ].filter(Boolean).length;
    const floor = critical === 0 ? 0 : Math.min(0.95, 0.7 + 0.05 * critical);
    return Math.round(Math.max(simple, floor) * 100) / 100;
}

;// CONCATENATED MODULE: ./build/domain/complexity.js






/** Predicts a task from its words, and from the checkout where there is one. */
function estimateFromText(task) {
    const body = task.body ?? "";
    const words = readTaskWords(task.text, body);
    const intent = INTENT_OF_KIND.get(task.kind) ?? readIntent(words);
    const { flags, evidence } = readFlags(words, intent.intent);
    const { repository } = task;
    const predicted = predictSize(words, task.text, body, repository);
    const counted = knownCounts(task);
    const known = counted !== undefined;
    const { files, lines } = counted ?? (flags.readOnly ? { files: 0, lines: 0 } : predicted);
    return {
        kind: task.kind ?? intent.kind ?? KIND_OF_INTENT[intent.intent],
        files,
        lines,
        known,
        pAtLeast2Files: known ? Number(files >= 2) : predicted.pAtLeast2Files,
        pAtLeast6Files: known ? Number(files >= 6) : predicted.pAtLeast6Files,
        flags,
        contextTokens: repository === undefined ? undefined : contextTokensOf(repository),
        testCoverage: task.testCoverage ?? repository?.testCoverage,
        score: complexityScore({ files, lines, flags }),
        evidence: [
            { about: "kind", says: intent.says },
            ...evidence,
            {
                about: "files",
                says: known
                    ? `${files} ${files === 1 ? "file" : "files"} and ${lines} lines, as counted`
                    : `is ${percent(predicted.pAtLeast2Files)} likely to touch more than one file, ${percent(predicted.pAtLeast6Files)} more than five`,
            },
            ...(repository === undefined ? [] : repositoryEvidence(repository)),
        ],
    };
}
/** Estimates from a diff: sizes are counted, words still say what is at stake. */
function estimateFromDiff(task, diff) {
    const estimate = estimateFromText({ ...task, files: diff.files, lines: diff.lines });
    return { ...estimate, evidence: [...estimate.evidence, ...diff.evidence] };
}
/** Kinds that a command's verb settles, whatever its words are. */
const INTENT_OF_KIND = new Map([
    ["review", { intent: "review", says: "asks for a review" }],
    ["plan", { intent: "design", says: "asks for a design or a plan" }],
]);
/** Counts that were given; one implies the other so that the thresholds for files and lines agree. */
function knownCounts({ files, lines }) {
    if (files !== undefined)
        return { files, lines: lines ?? files * LINES_PER_FILE };
    if (lines !== undefined)
        return { files: Math.max(1, Math.ceil(lines / 50)), lines };
    return undefined;
}
function percent(share) {
    return `${Math.round(share * 100)}%`;
}

// EXTERNAL MODULE: ./build/domain/redaction.js + 2 modules
var domain_redaction = __webpack_require__(254);
// EXTERNAL MODULE: ./build/domain/untrusted-text.js + 8 modules
var untrusted_text = __webpack_require__(9224);
// EXTERNAL MODULE: ./build/render/markdown.js
var markdown = __webpack_require__(5120);
;// CONCATENATED MODULE: ./build/render/failure.js


/** What to do about it first, then what the code host said. One paragraph. */
function failureText(error) {
    const said = (0,markdown/* cell */.Hn)((0,untrusted_text/* defuseOutput */.wK)(error.message)).replace(/\.$/, "");
    const remedy = error.remedy?.replace(/\.$/, "");
    if (remedy === undefined)
        return `${said}.`;
    return `${remedy.slice(0, 1).toUpperCase()}${remedy.slice(1)}. (${said}.)`;
}
/** The same for those who never look into a log. */
function renderFailure(error) {
    return `⚠️ **Upshift could not go on.** ${failureText(error)} Nothing that was done is lost: the next sweep, or \`retry\`, goes on with a task that had begun; else say the command again.`;
}

;// CONCATENATED MODULE: ./build/render/replies.js



/** `/ai help`; with a word that nobody understands, the same and what may have been meant. */
function renderHelp(trigger, unknown) {
    const say = (words) => `\`${trigger} ${words}\``;
    return [
        ...(unknown === undefined ? [] : [didNotUnderstand(unknown)]),
        "**Upshift** does a task with the cheapest model tier that gets your CI green.",
        (0,markdown/* table */.tp)(["say", "and it will"], "ll", [
            [
                say("fix the failing date test"),
                "change the code on a branch, open a draft pull request, and climb a tier when CI is red; on a pull request, work on its own branch",
            ],
            [
                `${say("ask …")}, ${say("explain …")}`,
                "answer in a comment, changing nothing; on a pull request, about its diff",
            ],
            [`${say("plan …")}, then ${say("implement")}`, "write a checkbox list of steps, then follow it"],
            [say("route …"), "say which tier it would start with, why, and what that may cost"],
            [
                `${say("retry")}, ${say("escalate")}`,
                "try the newest task again, on the same tier or the next one up",
            ],
            [say("stop"), "end what runs here after its turn, and what waits for CI at once"],
            [say("cost"), "say what the tasks here have cost"],
            [say("help"), "show this"],
        ]),
        "Verbs: `fix implement refactor test docs ask explain plan route retry escalate stop cost`, or plain words. Options: `--tier haiku|sonnet|opus`, `--budget 0.50`, `--urgent`, `--dry-run`.",
    ].join("\n\n");
}
function didNotUnderstand(word) {
    const meant = (0,nearest_word/* nearestWord */.z)(word, KNOWN_VERBS);
    const hint = meant === undefined ? "" : ` Did you mean \`${meant}\`?`;
    return `**${(0,quoted/* quoted */.T)(word)} alone is no command, so nothing was done.**${hint}`;
}
const KNOWN_VERBS = [
    "fix",
    "implement",
    "refactor",
    "test",
    "docs",
    "ask",
    "explain",
    "plan",
    "route",
    "retry",
    "escalate",
    "stop",
    "cost",
    "help",
];
/** A verb that is understood and that nothing stands behind yet: said, not pretended. */
function renderUnavailable(what) {
    return `Upshift understands \`${what}\` but cannot do it in this version. Nothing was done and nothing was spent.`;
}
/** Names the place and the fix. */
function renderConfigurationError(error) {
    const at = error.at === undefined ? "" : ` (\`${error.at.file}\`, line ${error.at.line})`;
    return `**The configuration has a mistake, so nothing was done**${at}.\n\n\`\`\`text\n${error.message.replaceAll("```", "'''")}\n\`\`\``;
}

// EXTERNAL MODULE: ./build/domain/price-table.js
var price_table = __webpack_require__(17);
// EXTERNAL MODULE: ./build/domain/pricing.js
var pricing = __webpack_require__(9867);
;// CONCATENATED MODULE: ./build/domain/newest-price.js


/** Prices of the newest model of a line that has any on that day. */
function newestPrice(now) {
    return (line, usage) => {
        const newest = price_table/* PRICE_TABLE */.d.filter((row) => row.model.startsWith(`claude-${line}-`)).toSorted((one, other) => other.from.localeCompare(one.from))[0];
        // Sum over many requests: none of them is in the long-prompt band by itself.
        return newest === undefined
            ? undefined
            : (0,pricing/* priceUsage */.zP)({ usage, model: newest.model, at: now, table: price_table/* PRICE_TABLE */.d, band: "standard" }).microUsd;
    };
}

;// CONCATENATED MODULE: ./build/routing/recorded-evidence.js

/**
 * What tasks with the outcome of every rung on record teach: each rung is one observation for every set of cheaper
 * rungs that failed on the same task.
 */
function* observationsOf(task, ladder) {
    const known = evidenceOfTask(task.estimate());
    let histories = [[]];
    for (const rung of ladder) {
        const outcome = task.outcomes.get(rung.name);
        if (outcome === undefined)
            continue;
        for (const failed of histories) {
            yield {
                failed,
                rung: rung.name,
                resolved: outcome.resolved,
                costMicroUsd: outcome.costMicroUsd,
                evidence: failed.length === 0 ? known : [...known, ...leftBehind(task)],
            };
        }
        if (!outcome.resolved)
            histories = [...histories, ...histories.map((failed) => [...failed, rung.name])];
    }
}
function leftBehind(task) {
    return evidenceOfAttempt({ end: "submitted", ...(task.stat === undefined ? {} : { stat: task.stat }) });
}
/**
 * Beliefs before any record: chances as measured on 500 public tasks (docs/routing.md), 60, 71 and 75% for the first
 * try of the cheap, middle and top tier, 40% after one failure, 29% after two and half of that after more: failures
 * of different tiers go together. Costs by tier for one attempt.
 */
function recorded_evidence_measuredPrior(ladder, costOf) {
    const lineOf = new Map(ladder.map((rung) => [rung.name, rung.line]));
    return (rung, failed) => {
        const line = lineOf.get(rung) ?? "opus";
        return {
            success: AFTER_FAILURES[failed.length - 1] ?? (failed.length === 0 ? FIRST_TRY[line] : 0.15),
            costMicroUsd: costOf(line),
        };
    };
}
const FIRST_TRY = { haiku: 0.6, sonnet: 0.71, opus: 0.75, fable: 0.75 };
const AFTER_FAILURES = [0.4, 0.29];

;// CONCATENATED MODULE: ./build/routing/expected-cost.js

/** An ordinary attempt of a dozen turns: the context is written to the cache once and read again each turn. */
const TURNS = 12;
const ORDINARY_CONTEXT_TOKENS = 20_000;
/** Tokens of one attempt at such a task, by class; for expectations, never for ceilings. */
function typicalUsage(estimate) {
    const context = estimate.contextTokens ?? ORDINARY_CONTEXT_TOKENS;
    const turns = estimate.flags.readOnly ? 4 : Math.round(TURNS * (0.5 + estimate.score));
    return {
        inputTokens: 1_000 * turns,
        outputTokens: (estimate.flags.readOnly ? 300 : 800) * turns,
        cacheWrite5mTokens: context + 2_000 * turns,
        cacheWrite1hTokens: 0,
        cacheReadTokens: context * turns,
    };
}
/**
 * What a task is expected to cost from a rung on, escalations included: the price of an attempt on each rung, times the
 * chance that it is reached. Undefined where some rung's price is unknown.
 */
function expectedCost(options) {
    const { ladder, from, estimate, priceOf } = options;
    const usage = typicalUsage(estimate);
    const chanceOf = measuredPrior(ladder, () => 0);
    const failed = [];
    let reached = 1;
    let total = 0;
    for (const rung of ladder.slice(ladder.findIndex((candidate) => candidate.name === from.name))) {
        const price = priceOf(rung.line, usage);
        if (price === undefined)
            return undefined;
        total += reached * price;
        if (estimate.flags.readOnly)
            break;
        reached *= 1 - chanceOf(rung.name, failed).success;
        failed.push(rung.name);
    }
    return Math.round(total);
}

;// CONCATENATED MODULE: ./build/domain/statistics.js
/**
 * Wilson score interval, 95%: holds for small counts and never leaves 0–1. Undefined when there is nothing to count.
 * Wilson, J. Am. Stat. Assoc. 22 (1927), 209–212.
 */
function rate(hits, of) {
    if (of === 0)
        return undefined;
    const z = 1.96;
    const share = hits / of;
    const centre = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
    const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
    return { share, low: Math.max(0, centre - half), high: Math.min(1, centre + half), of };
}
/** True when an attempt did what it was for. */
function succeeded(attempt) {
    return attempt.verdict === "green" || attempt.end === "answered";
}
/** True when the attempt is over and its result known: CI that is still running is not a failure. */
function isJudged(attempt) {
    if (attempt.verdict === "green" || attempt.verdict === "red")
        return true;
    return attempt.end !== undefined && attempt.end !== "submitted";
}
/** Performance of every rung that was used, in the order of first use. Each task is its attempts, oldest first. */
function performanceByRung(tasks) {
    const byRung = new Map();
    for (const attempts of tasks) {
        const judged = attempts.filter(isJudged);
        judged.forEach((attempt, index) => {
            const name = attempt.rung.name;
            const entry = byRung.get(name) ?? { seen: [], first: [] };
            byRung.set(name, entry);
            entry.seen.push(attempt);
            if (index === 0)
                entry.first.push({ attempt, escalated: judged.some((later) => later.rung.name !== name) });
        });
    }
    return [...byRung].map(([rung, { seen, first }]) => ({
        rung,
        attempts: seen.length,
        succeeded: seen.filter(succeeded).length,
        firstAttempts: first.length,
        firstSucceeded: first.filter(({ attempt }) => succeeded(attempt)).length,
        escalated: first.filter(({ escalated }) => escalated).length,
        meanCostMicroUsd: mean(seen.map((attempt) => attempt.cost?.microUsd)),
        meanDurationMs: mean(seen.map((attempt) => attempt.durationMs)),
    }));
}
function mean(values) {
    const known = values.filter((value) => value !== undefined);
    return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}

// EXTERNAL MODULE: ./build/domain/budget.js
var domain_budget = __webpack_require__(8923);
;// CONCATENATED MODULE: ./build/routing/ladder-escalation.js


/** Failures that a tool reports with file, line and remedy: the same tier mends them with the log in hand. */
const MECHANICAL = /\b(?:lint(?:er|ing)?|eslint|oxlint|biome|ruff|flake8|pylint|clippy|golangci|rubocop|stylelint|format(?:ter|ting)?|fmt|oxfmt|prettier|gofmt|rustfmt|black|isort|types?|type-?check|tsc|mypy|pyright|typescript)\b/i;
/** The log itself says what to do. */
const SAYS_REMEDY = /\bdid you mean\b|\bto (?:fix|resolve) (?:this|it|them)\b|--fix\b|\brun [`'"]?[\w:./ -]{2,60}[`'"]? to (?:fix|update|format|regenerate)\b|\bplease (?:run|commit|update)\b/i;
function isEvident({ check, errorLines }) {
    return MECHANICAL.test(check) || errorLines.some((line) => SAYS_REMEDY.test(line));
}
/** Red head SHAs after which a human is asked. */
const MAX_RED_HEADS = 3;
/**
 * The plain ladder. Stops come first (three red head SHAs, the same failure twice on a rung, money), then one recheck
 * for a flaky red, then one repair a rung for mechanical failures, then the next rung.
 */
const ladderEscalation = {
    next(request) {
        const { history, ladder, cause, evidence, budgetLeftMicroUsd } = request;
        const last = history.at(-1);
        if (last === undefined)
            throw new RangeError("an escalation needs an attempt that failed");
        if (cause === "red-on-base" || cause === "cancelled" || cause === "infrastructure")
            return { kind: "stop", status: "not-ours", reason: NOT_OURS[cause] };
        if (cause === "conflict")
            return { kind: "stop", status: "needs-human", reason: "The branch conflicts with its base." };
        if (last.end === "stopped-by-user")
            return { kind: "stop", status: "needs-human", reason: "Somebody stopped this task." };
        const redHeads = distinctRedHeads(history);
        if (redHeads >= MAX_RED_HEADS)
            return {
                kind: "stop",
                status: "exhausted",
                reason: `CI has been red on ${redHeads} different commits.`,
            };
        if (sameFailureTwice(history))
            return {
                kind: "stop",
                status: "exhausted",
                reason: `${last.rung.name} has failed in the identical way twice.`,
            };
        const unstable = cause === "flaky" || cause === "timed-out";
        if (unstable && (request.rechecks ?? 0) === 0)
            return {
                kind: "recheck",
                reason: "The failure looks flaky: CI runs again before anything is paid for.",
            };
        const repairs = history.filter((attempt) => attempt.rung.name === last.rung.name && attempt.mode === "repair").length;
        if (cause === "ours" && repairs === 0 && evidence.length > 0 && evidence.every(isEvident))
            return affordable(request, last.rung, {
                kind: "repair",
                rung: last.rung,
                reason: `Only ${evidence.map((item) => item.check).join(", ")} failed: ${last.rung.name} gets one try to mend it.`,
            });
        const at = ladder.findIndex((rung) => rung.name === last.rung.name);
        const next = ladder[at + 1];
        if (next === undefined)
            return {
                kind: "stop",
                status: "exhausted",
                reason: `${last.rung.name} is the last rung of the ladder.`,
            };
        return affordable(request, next, {
            kind: "escalate",
            rung: next,
            reason: cause === "before-ci"
                ? `${last.rung.name} ended without a patch worth a CI run (${last.end ?? "unknown end"}).`
                : `CI is red after ${last.rung.name}.`,
        });
        function affordable(of, rung, decision) {
            const least = (0,domain_budget/* leastWorthReserving */.TB)(of.ceilingOf(rung));
            if (least <= budgetLeftMicroUsd)
                return decision;
            return {
                kind: "stop",
                status: "budget",
                reason: `${(0,money/* formatUsd */.UK)(budgetLeftMicroUsd)} is left of this task's budget, and an attempt on ${rung.name} needs at least ${(0,money/* formatUsd */.UK)(least)}. Whoever may change the default branch can raise \`budget.per_task\` in \`.github/upshift.yml\`; a command that named a \`--budget\` can be given again with a higher one.`,
            };
        }
    },
};
const NOT_OURS = {
    "red-on-base": "The same checks are red on the base commit.",
    cancelled: "The checks were cancelled.",
    infrastructure: "CI itself failed, not the change.",
};
function distinctRedHeads(history) {
    let reds = new Set();
    for (const attempt of history) {
        if (attempt.verdict === "green")
            reds = new Set();
        if (attempt.verdict === "red" && attempt.headSha !== undefined)
            reds.add(attempt.headSha);
    }
    return reds.size;
}
function sameFailureTwice(history) {
    const last = history.at(-1);
    if (last?.failureSignature === undefined || last.failureSignature === "")
        return false;
    return history.some((attempt) => attempt !== last &&
        attempt.rung.name === last.rung.name &&
        attempt.failureSignature === last.failureSignature);
}

;// CONCATENATED MODULE: ./build/routing/expected-value.js
/**
 * A different rung than the one that is best on average must be better by this share of the value: counts of a few
 * dozen tries are too noisy for less, and changing the order on noise costs more than it gains (bench/README.md).
 */
const SWITCH_SHARE = 0.1;
/** Planners by ladder: what was worked out for one task holds for the next. */
function plannerCache(stakes) {
    const planners = new WeakMap();
    return (ladder) => {
        let known = planners.get(ladder);
        if (known === undefined) {
            const plan = planner({ ...stakes, rungs: ladder.map((rung) => rung.name) });
            known = memoised(plan);
            planners.set(ladder, known);
        }
        return known;
    };
}
/** Evidence has few values, so few situations make up all tasks. */
function memoised(plan) {
    const plans = new Map();
    return (failed, evidence) => {
        const key = `${failed.join(">")}|${evidence.join("|")}`;
        let known = plans.get(key);
        if (known === undefined) {
            known = plan(failed, evidence);
            plans.set(key, known);
        }
        return known;
    };
}
/**
 * Bellman's equation over the rungs above the last one that failed:
 *   W(failed) = max(0, max over rungs of p·V − c + (1 − p)·W(failed + rung)).
 * The evidence is that of the present situation; what a later failure would leave behind is not known yet, so later
 * steps count with their average.
 */
function planner(options) {
    const { model, rungs, valueMicroUsd, overheadMicroUsd } = options;
    const usual = new Map();
    const optionsIn = (failed, evidence) => above(rungs, failed).map((rung) => {
        const prospect = model.prospect(rung, failed, evidence);
        const own = prospect.costMicroUsd + overheadMicroUsd;
        const next = bestOf(usualIn([...failed, rung]));
        const goesOn = next !== undefined && next.worthMicroUsd > 0;
        const fails = 1 - prospect.success;
        return {
            rung,
            prospect,
            worthMicroUsd: prospect.success * valueMicroUsd - own + (goesOn ? fails * next.worthMicroUsd : 0),
            costMicroUsd: own + (goesOn ? fails * next.costMicroUsd : 0),
        };
    });
    const usualIn = (failed) => {
        const key = failed.join(">");
        const known = usual.get(key);
        if (known !== undefined)
            return known;
        const found = optionsIn(failed, []);
        usual.set(key, found);
        return found;
    };
    return (failed, evidence) => {
        const possible = optionsIn(failed, evidence);
        const best = bestOf(possible);
        const usualRung = bestOf(usualIn(failed))?.rung;
        const usualNow = possible.find((option) => option.rung === usualRung);
        const chosen = best !== undefined &&
            usualNow !== undefined &&
            best.worthMicroUsd <= usualNow.worthMicroUsd + SWITCH_SHARE * valueMicroUsd
            ? usualNow
            : best;
        return { best: chosen !== undefined && chosen.worthMicroUsd > 0 ? chosen : undefined, options: possible };
    };
}
function above(rungs, failed) {
    return rungs.slice(1 + Math.max(-1, ...failed.map((name) => rungs.indexOf(name))));
}
function bestOf(options) {
    return options.reduce((best, option) => (best === undefined || option.worthMicroUsd > best.worthMicroUsd ? option : best), undefined);
}

;// CONCATENATED MODULE: ./build/routing/preset.js

/** When one-file implementation work may start on the cheap tier, from careful to bold. */
const ONE_FILE_STEPS = (/* unused pure expression or super */ null && (["never", "when-known", "when-likely"]));
const PRESET_RULES = {
    audit: { oneFileOnCheap: "never", everythingOn: "sonnet" },
    conservative: { oneFileOnCheap: "never" },
    balanced: { oneFileOnCheap: "when-known" },
    aggressive: { oneFileOnCheap: "when-likely" },
};
/** `conservative` widens by itself once the cheap tier has been tried first this often … */
const TRIES_TO_WIDEN = 20;
/** … and its success rate is above this with 97.5% confidence (lower end of the Wilson interval). */
const RATE_TO_WIDEN = 0.7;
/** The preset that counts: `conservative` becomes `balanced` when the repository's own record allows it. */
function effectivePreset(preset, performance, cheapRung) {
    const cheap = performance.find((one) => one.rung === cheapRung);
    if (preset !== "conservative" || cheap === undefined)
        return { preset, reason: undefined };
    const seen = rate(cheap.firstSucceeded, cheap.firstAttempts);
    if (seen === undefined || seen.of < TRIES_TO_WIDEN || seen.low < RATE_TO_WIDEN)
        return { preset, reason: undefined };
    return {
        preset: "balanced",
        reason: `The conservative preset has widened to balanced: ${cheap.rung} succeeded first time on ${cheap.firstSucceeded} of ${cheap.firstAttempts} tasks.`,
    };
}
/** Test coverage moves the line: 80% and more catches what the cheap tier gets wrong. */
function withCoverage(step, coverage) {
    if (coverage === undefined || coverage < 0.8)
        return step;
    return step === "never" ? "when-known" : "when-likely";
}

;// CONCATENATED MODULE: ./build/routing/rules.js
/** Below this chance of touching a second file, one-file work counts as likely. */
const ONE_FILE_LIKELY = 0.4;
/**
 * All rules; the first that holds decides. Their sources are the strategy's framework (F), decision tree (T),
 * heuristics (H1–H6), patterns (P) and model strengths (M); the order between them is that of its section "Where they
 * disagree": read-only intent, then criticality, then known counts, then patterns, then the middle tier.
 */
const RULES = [
    {
        // F, T, P: "purely informational"; beats topic words and counts, as nothing changes.
        name: "read-only",
        tier: "haiku",
        when: ({ estimate }) => estimate.flags.readOnly,
        because: (estimate) => `It ${evidence(estimate, "kind")}: nothing is changed.`,
    },
    {
        // F, T, H1, P.
        name: "security-critical",
        tier: "opus",
        when: ({ estimate }) => estimate.flags.securityCritical,
        because: (estimate) => `It changes security-critical behaviour: it ${evidence(estimate, "security")}.`,
    },
    {
        // F, T, H1, P, M.
        name: "performance-critical",
        tier: "opus",
        when: ({ estimate }) => estimate.flags.performanceCritical,
        because: (estimate) => `It is performance-critical: it ${evidence(estimate, "performance")}.`,
    },
    {
        // F, T, H2, P, M.
        name: "architecture",
        tier: "opus",
        when: ({ estimate }) => estimate.flags.architecture,
        because: (estimate) => `It needs architecture: it ${evidence(estimate, "architecture")}.`,
    },
    {
        // H2.
        name: "multi-step",
        tier: "opus",
        when: ({ estimate }) => estimate.flags.multiStep,
        because: (estimate) => `It needs a plan: it ${evidence(estimate, "steps")}.`,
    },
    {
        // F, T, H3.
        name: "large-change",
        tier: "opus",
        when: ({ estimate }) => estimate.known && (estimate.files > 5 || estimate.lines > 500),
        because: (estimate) => `${sizeOf(estimate)}: more than 5 files or 500 lines.`,
    },
    {
        // F, T, H4: known counts beat patterns.
        name: "several-files",
        tier: "sonnet",
        when: ({ estimate }) => estimate.known && (estimate.files > 1 || estimate.lines > 50),
        because: (estimate) => `${sizeOf(estimate)}: more than one file or 50 lines.`,
    },
    {
        // F, T, H5, P, M.
        name: "simple-edit",
        tier: "haiku",
        when: ({ estimate }) => estimate.flags.simplePattern,
        because: (estimate) => `It ${evidence(estimate, "kind")}: a simple edit with a clear right answer.`,
    },
    {
        // T: one-file implementation work, where the file is known and the preset allows it.
        name: "one-file-known",
        tier: "haiku",
        when: ({ estimate, oneFileOnCheap }) => estimate.known && oneFileOnCheap !== "never",
        because: (estimate) => `${sizeOf(estimate)}: one known file.`,
    },
    {
        // T: the same where the prediction is strong.
        name: "one-file-likely",
        tier: "haiku",
        when: ({ estimate, oneFileOnCheap }) => oneFileOnCheap === "when-likely" && estimate.pAtLeast2Files < ONE_FILE_LIKELY,
        because: (estimate) => `Only ${Math.round(estimate.pAtLeast2Files * 100)}% likely to touch more than one file.`,
    },
];
/** H6: when no other rule holds. */
const MIDDLE_BY_DEFAULT = {
    name: "middle-by-default",
    tier: "sonnet",
    when: () => true,
    because: (estimate) => `It ${evidence(estimate, "kind")}: standard development, and the middle tier when in doubt.`,
};
function evidence(estimate, about) {
    return estimate.evidence.find((item) => item.about === about)?.says ?? "says so";
}
function sizeOf({ files, lines }) {
    return `${files} ${files === 1 ? "file" : "files"} and ${lines} lines`;
}

;// CONCATENATED MODULE: ./build/routing/rule-router.js


/** Complexity score below which urgency may choose a faster tier. */
const TOO_COMPLEX_TO_HURRY = 0.7;
/** Test coverage below which code is not left to the cheap tier. */
const LOW_COVERAGE = 0.5;
/** The default router: the rule table, then what the request and the repository change about its answer. */
const ruleRouter = {
    route(request) {
        const { estimate, ladder, requestedTier } = request;
        if (requestedTier !== undefined)
            return {
                rung: rungOfTier(ladder, requestedTier),
                rule: "requested-tier",
                reasons: [`You asked for ${requestedTier}.`],
                expectedMicroUsd: undefined,
            };
        const cheapRung = rungOfTier(ladder, "haiku").name;
        const { preset, reason } = effectivePreset(request.preset, request.performance ?? [], cheapRung);
        const settings = PRESET_RULES[preset];
        const oneFileOnCheap = withCoverage(settings.oneFileOnCheap, estimate.testCoverage);
        const rule = RULES.find((candidate) => candidate.when({ estimate, oneFileOnCheap })) ?? MIDDLE_BY_DEFAULT;
        const adjusted = adjust(rule.tier, request);
        const reasons = [rule.because(estimate), ...(reason === undefined ? [] : [reason]), ...adjusted.reasons];
        const rung = rungOfTier(ladder, adjusted.tier);
        if (settings.everythingOn === undefined)
            return { rung, rule: rule.name, reasons, expectedMicroUsd: undefined };
        return {
            rung: rungOfTier(ladder, settings.everythingOn),
            rule: rule.name,
            reasons: [
                ...reasons,
                `The audit preset runs everything on ${settings.everythingOn}; routing would have chosen ${rung.name}.`,
            ],
            expectedMicroUsd: undefined,
            wouldHaveChosen: rung,
        };
    },
};
/** Hurry, thin tests and the day's cap move a tier by one. */
function adjust(tier, request) {
    const { estimate, urgent, topTierLeftToday } = request;
    const reasons = [];
    let result = tier;
    if (urgent && result !== "haiku" && estimate.score < TOO_COMPLEX_TO_HURRY) {
        result = result === "opus" ? "sonnet" : "haiku";
        reasons.push(`Urgent, and a complexity score of ${estimate.score} is below 0.7: the faster ${result}.`);
    }
    const changesCode = !estimate.flags.readOnly && estimate.kind !== "docs";
    if (result === "haiku" &&
        changesCode &&
        estimate.testCoverage !== undefined &&
        estimate.testCoverage < LOW_COVERAGE) {
        result = "sonnet";
        reasons.push(`Tests cover ${Math.round(estimate.testCoverage * 100)}% of the lines, less than 50%: at least sonnet.`);
    }
    if (result === "opus" && topTierLeftToday !== undefined && topTierLeftToday <= 0) {
        result = "sonnet";
        reasons.push("Today's cap on the top tier is used up: sonnet instead.");
    }
    return { tier: result, reasons };
}
const ORDER = ["haiku", "sonnet", "opus", "fable"];
/** The rung of a tier, or of a rung's own name: else the nearest dearer one, else the last. */
function rungOfTier(ladder, tier) {
    const wanted = ORDER.indexOf(tier);
    const rung = ladder.find((candidate) => candidate.name === tier) ??
        ladder.find((candidate) => candidate.line === tier) ??
        ladder.find((candidate) => ORDER.indexOf(candidate.line) >= wanted) ??
        ladder.at(-1);
    if (rung === undefined)
        throw new RangeError("a ladder has at least one rung");
    return rung;
}

;// CONCATENATED MODULE: ./build/routing/task-evidence.js
/** Above this many changed lines a failed patch counts as large. Chosen on the replay data by cross-validation. */
const LARGE_PATCH_LINES = 30;
/**
 * What is known of a task before anything was tried: whether the rules see it as simple, ordinary or critical. Finer
 * features of the text (kind, predicted size) were tried and made the choice worse (bench/README.md).
 */
function task_evidence_evidenceOfTask({ flags }) {
    const critical = flags.architecture || flags.securityCritical || flags.performanceCritical || flags.multiStep;
    const simple = flags.readOnly || flags.simplePattern;
    return [`task:${critical ? "critical" : simple ? "simple" : "ordinary"}`];
}
/** What a failed attempt left behind. Dimensions that are unknown are left out: they say nothing. */
function task_evidence_evidenceOfAttempt(attempt, cause) {
    const items = [];
    if (attempt.stat !== undefined) {
        const lines = attempt.stat.additions + attempt.stat.deletions;
        items.push(`patch:${lines > LARGE_PATCH_LINES ? "large" : "small"}`);
    }
    if (attempt.confidence !== undefined)
        items.push(`confidence:${attempt.confidence < 0.7 ? "low" : "high"}`);
    if (attempt.end !== undefined && attempt.end !== "submitted")
        items.push(`end:${attempt.end}`);
    if (cause === "before-ci")
        items.push("red:before-ci");
    return items;
}
/** The item in words, for a sentence that starts "after a failure that left". */
function inWords(item) {
    const words = {
        "task:critical": "a critical task",
        "task:simple": "a simple task",
        "task:ordinary": "an ordinary task",
        "patch:large": `a patch of more than ${LARGE_PATCH_LINES} lines`,
        "patch:small": `a patch of at most ${LARGE_PATCH_LINES} lines`,
        "confidence:low": "low confidence",
        "confidence:high": "fair confidence",
        "red:before-ci": "nothing worth a CI run",
    };
    return words[item] ?? item.replace(":", " ");
}

;// CONCATENATED MODULE: ./build/routing/learned-router.js



/** Tasks on record before the record is heard at all. */
const ENOUGH_TASKS = 20;
/** Rules that the record does not overrule: an order by the user, and changes whose mistakes CI does not see. */
const KEPT_RULES = new Set(["requested-tier", "read-only", "security-critical"]);
/** Starts where past tasks say that a resolved task costs the least. The rules are its prior. */
function learnedRouter({ model, rules, valueMicroUsd, overheadMicroUsd }) {
    const plannerOf = plannerCache({ model, valueMicroUsd, overheadMicroUsd });
    return {
        route(request) {
            const byRules = rules.route(request);
            if (KEPT_RULES.has(byRules.rule) || request.preset === "audit")
                return byRules;
            if (model.firstTries < ENOUGH_TASKS)
                return {
                    ...byRules,
                    reasons: [
                        ...byRules.reasons,
                        `Only ${model.firstTries} tasks are on record; from ${ENOUGH_TASKS} on the record is heard.`,
                    ],
                };
            const plan = plannerOf(request.ladder)([], task_evidence_evidenceOfTask(request.estimate));
            const rung = request.ladder.find((candidate) => candidate.name === plan.best?.rung);
            if (plan.best === undefined || rung === undefined)
                return {
                    ...byRules,
                    reasons: [
                        ...byRules.reasons,
                        `By the record no tier is worth its cost at ${(0,money/* formatUsd */.UK)(valueMicroUsd)} for a resolved task; the rules decide.`,
                    ],
                };
            return {
                rung,
                rule: "learned",
                reasons: [
                    compared(plan.best, plan.options.at(-1)),
                    `The rules alone would have chosen ${byRules.rung.name}.`,
                ],
                expectedMicroUsd: Math.round(plan.best.costMicroUsd),
            };
        },
    };
}
/** "haiku has gone green on 14 of 17 tasks like this; starting there costs $0.04 against $0.31 on opus". */
function compared(best, dearest) {
    const { tries, successes } = best.prospect;
    const other = dearest === undefined || dearest.rung === best.rung
        ? ""
        : ` against ${(0,money/* formatUsd */.UK)(dearest.costMicroUsd)} on ${dearest.rung}`;
    return `${best.rung} has gone green on ${successes} of ${tries} tasks on record; starting there is expected to cost ${(0,money/* formatUsd */.UK)(best.costMicroUsd)}${other}.`;
}

;// CONCATENATED MODULE: ./build/routing/learned-escalation.js





/**
 * The ladder's order of precedence, with the record deciding where to climb and when a further try is worth less than
 * it costs: after a failure the chances are far lower than before it, and what the attempt left behind moves them.
 */
function learnedEscalation(options) {
    const { model, valueMicroUsd, overheadMicroUsd, ladderPolicy } = options;
    const plannerOf = plannerCache({ model, valueMicroUsd, overheadMicroUsd });
    return {
        next(request) {
            const plain = ladderPolicy.next(request);
            if (plain.kind !== "escalate" || model.firstTries < ENOUGH_TASKS)
                return plain;
            const failed = [...new Set(request.history.map((attempt) => attempt.rung.name))];
            const evidence = [
                ...(request.estimate === undefined ? [] : task_evidence_evidenceOfTask(request.estimate)),
                ...request.history.slice(-1).flatMap((last) => task_evidence_evidenceOfAttempt(last, request.cause)),
            ];
            const { best, options: possible } = plannerOf(request.ladder)(failed, evidence);
            const [likeliest] = possible.toSorted((one, other) => other.worthMicroUsd - one.worthMicroUsd);
            if (likeliest === undefined)
                return plain;
            const situation = `After ${failed.join(" and ")} failed (${evidence.map(inWords).join(", ")})`;
            if (best === undefined)
                return {
                    kind: "stop",
                    status: "exhausted",
                    reason: `${situation}, ${likeliest.rung} is ${learned_escalation_percent(likeliest.prospect.success)} likely to resolve it for ${(0,money/* formatUsd */.UK)(Math.round(likeliest.prospect.costMicroUsd))}: more than that chance of ${(0,money/* formatUsd */.UK)(valueMicroUsd)}, the worth of a resolved task.`,
                };
            const rung = rungOfTier(request.ladder, best.rung);
            if (!affordable(request, rung))
                return plain;
            const { success, successes, tries, costMicroUsd } = best.prospect;
            return {
                kind: "escalate",
                rung,
                reason: `${situation}, ${rung.name} is ${learned_escalation_percent(success)} likely to resolve it for ${(0,money/* formatUsd */.UK)(Math.round(costMicroUsd))} (${successes} of ${tries} on record after such failures).`,
            };
        },
    };
}
function affordable(request, rung) {
    return request.ceilingOf(rung) <= request.budgetLeftMicroUsd;
}
function learned_escalation_percent(share) {
    return `${Math.round(share * 100)}%`;
}

;// CONCATENATED MODULE: ./build/routing/ledger-evidence.js


/** After this many days an observation weighs half: models, prices and repositories change. */
const HALF_LIFE_DAYS = 90;
/** What a repository's own tasks teach: each judged attempt is one observation, given what had failed before it. */
function* observationsOfLedger(tasks, now) {
    for (const { estimate, attempts, createdAt } of tasks) {
        const known = task_evidence_evidenceOfTask(estimate);
        const ageDays = Math.max(0, Date.parse(now) - Date.parse(createdAt)) / 86_400_000;
        const failed = [];
        let left = [];
        for (const attempt of attempts) {
            const resolved = succeeded(attempt);
            if (!resolved && attempt.verdict !== "red" && attempt.end === "submitted")
                break;
            const { cost } = attempt;
            yield {
                failed: [...failed],
                rung: attempt.rung.name,
                resolved,
                costMicroUsd: cost === undefined ? undefined : cost.microUsd + (attempt.ciCost?.microUsd ?? 0),
                evidence: [...known, ...left],
                weight: 0.5 ** (ageDays / HALF_LIFE_DAYS),
            };
            if (resolved)
                break;
            if (!failed.includes(attempt.rung.name))
                failed.push(attempt.rung.name);
            left = task_evidence_evidenceOfAttempt(attempt, attempt.verdict === "red" ? "ours" : "before-ci");
        }
    }
}
const FEWEST_TASKS = 5;
const MOSTLY = 0.7;
/** Folders whose tasks mostly had to escalate: "tasks that touch `db/migrations/` escalated 6 of 7 times". */
function suggestionsFrom(tasks) {
    const byFolder = new Map();
    for (const { attempts, paths } of tasks) {
        const [first] = attempts;
        if (first === undefined)
            continue;
        const escalated = attempts.some((attempt) => attempt.rung.name !== first.rung.name);
        const folders = new Set(paths.map((path) => path.replace(/[^/]*$/, "")).filter((folder) => folder !== ""));
        for (const folder of folders) {
            const seen = byFolder.get(folder) ?? { escalated: 0, of: 0 };
            byFolder.set(folder, { escalated: seen.escalated + Number(escalated), of: seen.of + 1 });
        }
    }
    return [...byFolder]
        .filter(([, { escalated, of }]) => of >= FEWEST_TASKS && escalated / of >= MOSTLY)
        .map(([folder, { escalated, of }]) => ({
        folder,
        escalated,
        of,
        says: `Tasks that touch \`${folder}\` escalated ${escalated} of ${of} times: start them a tier higher.`,
    }))
        .toSorted((one, other) => other.escalated - one.escalated);
}

;// CONCATENATED MODULE: ./build/routing/success-model.js
/** How many tries the prior is worth. */
const PRIOR_TRIES = 4;
/** How many tries the belief "this evidence changes nothing" is worth. */
const NEUTRAL_TRIES = 8;
/**
 * Learns by counting. For each rung and each set of rungs that failed before it: successes and failures, pulled
 * towards the prior (Beta shrinkage). Each piece of evidence then moves the odds by how much more often it was seen
 * with successes than with failures, itself pulled towards no difference (naive Bayes). All of it can be redone by hand.
 */
function learnSuccess(observations, priorOf) {
    const situations = new Map();
    let firstTries = 0;
    for (const seen of observations) {
        const key = situationKey(seen.rung, seen.failed);
        let situation = situations.get(key);
        if (situation === undefined) {
            situation = { ...emptyTally(), tries: 0, successfulTries: 0, byEvidence: new Map() };
            situations.set(key, situation);
        }
        if (seen.failed.length === 0)
            firstTries += 1;
        situation.tries += 1;
        situation.successfulTries += Number(seen.resolved);
        success_model_count(situation, seen);
        for (const item of seen.evidence) {
            let tally = situation.byEvidence.get(item);
            if (tally === undefined) {
                tally = emptyTally();
                situation.byEvidence.set(item, tally);
            }
            success_model_count(tally, seen);
        }
    }
    return {
        firstTries,
        prospect: (rung, failed, evidence) => prospectOf(situations.get(situationKey(rung, failed)), priorOf(rung, failed), evidence),
    };
}
function prospectOf(situation, prior, evidence) {
    if (situation === undefined)
        return { success: prior.success, costMicroUsd: prior.costMicroUsd, tries: 0, successes: 0 };
    const { successes, failures } = situation;
    const base = (successes + PRIOR_TRIES * prior.success) / (successes + failures + PRIOR_TRIES);
    const baseCost = (situation.cost + PRIOR_TRIES * prior.costMicroUsd) / (situation.costWeight + PRIOR_TRIES);
    let odds = base / (1 - base);
    let cost = baseCost;
    for (const item of evidence) {
        const tally = situation.byEvidence.get(item);
        if (tally === undefined)
            continue;
        odds *= likelihoodRatio(tally, situation);
        cost += (tally.cost - tally.costWeight * baseCost) / (tally.costWeight + NEUTRAL_TRIES);
    }
    return {
        success: odds / (1 + odds),
        costMicroUsd: Math.max(0, cost),
        tries: situation.tries,
        successes: situation.successfulTries,
    };
}
/** How much more often the evidence came with successes than with failures; 1 says nothing. */
function likelihoodRatio(tally, all) {
    const share = (tally.successes + tally.failures) / (all.successes + all.failures);
    const withSuccess = (tally.successes + NEUTRAL_TRIES * share) / (all.successes + NEUTRAL_TRIES);
    const withFailure = (tally.failures + NEUTRAL_TRIES * share) / (all.failures + NEUTRAL_TRIES);
    return withSuccess / withFailure;
}
function emptyTally() {
    return { successes: 0, failures: 0, cost: 0, costWeight: 0 };
}
function success_model_count(tally, { resolved, costMicroUsd, weight = 1 }) {
    if (resolved)
        tally.successes += weight;
    else
        tally.failures += weight;
    if (costMicroUsd === undefined)
        return;
    tally.cost += weight * costMicroUsd;
    tally.costWeight += weight;
}
function situationKey(rung, failed) {
    return failed.length === 0 ? rung : `${failed.toSorted().join("+")}>${rung}`;
}

;// CONCATENATED MODULE: ./build/routing/policy.js








/** The rules alone: for a repository without a record, and where learning is switched off. */
const RULES_ONLY = {
    router: ruleRouter,
    escalation: ladderEscalation,
    performance: [],
    topTierLeftToday: undefined,
};
/** The policy that the record of a repository's own tasks makes of the rules. Without a record it is the rules. */
function routingPolicy(options) {
    const { tasks, ladder, now, costOf, valueMicroUsd, topTierPerDay } = options;
    const topTierLeftToday = topTierPerDay === undefined
        ? undefined
        : Math.max(0, topTierPerDay - topStartsOn(now.slice(0, 10), tasks));
    if (tasks.length === 0)
        return { ...RULES_ONLY, topTierLeftToday };
    const model = learnSuccess(observationsOfLedger(tasks, now), recorded_evidence_measuredPrior(ladder, costOf));
    const learned = { model, valueMicroUsd, overheadMicroUsd: ciOverhead(tasks, options.ciMicroUsdPerMinute) };
    return {
        router: learnedRouter({ ...learned, rules: ruleRouter }),
        escalation: learnedEscalation({ ...learned, ladderPolicy: ladderEscalation }),
        performance: performanceByRung(tasks.map((task) => task.attempts)),
        topTierLeftToday,
    };
}
function topStartsOn(day, tasks) {
    return tasks.filter((task) => task.createdAt.startsWith(day) && task.attempts[0]?.rung.line === "opus")
        .length;
}
/** What CI of one attempt costs on average here. */
function ciOverhead(tasks, price) {
    if (price === undefined)
        return 0;
    const minutes = tasks
        .flatMap((task) => task.attempts)
        .flatMap((attempt) => attempt.ciMinutes ?? []);
    if (minutes.length === 0)
        return 0;
    return Math.round((minutes.reduce((sum, each) => sum + each, 0) / minutes.length) * price);
}

;// CONCATENATED MODULE: ./build/usecases/policy-for.js





/** How this repository routes just now, by its configuration and its own ledger. */
async function policyFor(ports, config) {
    const { learn, taskValueMicroUsd, topTierPerDay } = config.routing;
    if (!learn && topTierPerDay === undefined)
        return RULES_ONLY;
    const ledger = await ports.ledger.read();
    const now = new Date(ports.clock.now()).toISOString();
    const price = newestPrice(now);
    const usual = typicalUsage(estimateFromText({ text: "" }));
    const policy = routingPolicy({
        tasks: [...ledger.events.values()]
            .flatMap((events) => foldTask(events) ?? [])
            .toSorted((one, other) => one.createdAt.localeCompare(other.createdAt)),
        ladder: config.ladder,
        now,
        costOf: (line) => price(line, usual) ?? 0,
        valueMicroUsd: taskValueMicroUsd,
        ciMicroUsdPerMinute: config.ciMicroUsdPerMinute,
        topTierPerDay,
    });
    return learn ? policy : { ...RULES_ONLY, topTierLeftToday: policy.topTierLeftToday };
}

// EXTERNAL MODULE: ./build/domain/usage.js
var domain_usage = __webpack_require__(4310);
// EXTERNAL MODULE: ./build/render/status-comment.js
var status_comment = __webpack_require__(903);
// EXTERNAL MODULE: ./build/domain/unified-diff.js
var unified_diff = __webpack_require__(7667);
;// CONCATENATED MODULE: ./build/domain/diff-stat.js

/** Files and lines of a unified diff, as `git diff --shortstat` counts them. */
function diffStat(diff) {
    const files = (0,unified_diff/* parseUnifiedDiff */.r)(diff);
    const lines = files.flatMap((file) => file.hunks.flatMap((hunk) => hunk.lines));
    return {
        files: files.length,
        additions: lines.filter((line) => line.kind === "added").length,
        deletions: lines.filter((line) => line.kind === "removed").length,
    };
}

;// CONCATENATED MODULE: ./build/routing/quality-gate.js
/** Share of the known metrics that hold; undefined when none is known. */
function qualityScore(metrics) {
    const known = [metrics.syntax, metrics.tests, metrics.lint, metrics.types].filter((metric) => metric !== undefined);
    return known.length === 0 ? undefined : known.filter(Boolean).length / known.length;
}
/** What a rung's patch may grow to before a dearer rung should look at the task. The top lines have no bound. */
const ENVELOPES = {
    haiku: { files: 5, lines: 500 },
    sonnet: { files: 20, lines: 2_000 },
};
/**
 * Whether a finished attempt is worth a CI run: confidence below 0.7 or quality below 0.75 is not, unless only lint or
 * types fail; above 0.8 and 0.9 it is; between, it is with a note. A patch that has outgrown its rung is not either.
 */
function judgeBeforeCi(attempt) {
    const { line, confidence, metrics, stat } = attempt;
    const envelope = ENVELOPES[line];
    if (envelope !== undefined && stat !== undefined) {
        const lines = stat.additions + stat.deletions;
        if (stat.files > envelope.files || lines > envelope.lines)
            return {
                kind: "escalate",
                reason: `The patch has grown to ${stat.files} files and ${lines} lines, more than the ${envelope.files} files and ${envelope.lines} lines that ${line} is trusted with.`,
            };
    }
    if (confidence !== undefined && confidence < 0.7)
        return { kind: "escalate", reason: `The model's own confidence is ${confidence}, below 0.7.` };
    const quality = qualityScore(metrics);
    const failing = ["syntax", "tests", "lint", "types"].filter((name) => metrics[name] === false);
    if (failing.length > 0 && failing.every((name) => name === "lint" || name === "types"))
        return { kind: "repair", reason: `Only ${failing.join(" and ")} failed: the same tier can mend that.` };
    if (quality !== undefined && quality < 0.75)
        return {
            kind: "escalate",
            reason: `Quality is ${Math.round(quality * 100)}% (${failing.join(" and ")} failed), below 75%.`,
        };
    const doubts = [
        ...(confidence !== undefined && confidence <= 0.8 ? [`confidence is ${confidence}`] : []),
        ...(quality !== undefined && quality <= 0.9 ? [`${failing.join(" and ")} failed`] : []),
    ];
    return {
        kind: "proceed",
        note: doubts.length === 0 ? undefined : `Goes to CI although ${doubts.join(" and ")}.`,
    };
}

// EXTERNAL MODULE: ./build/domain/patch.js + 23 modules
var domain_patch = __webpack_require__(6158);
// EXTERNAL MODULE: ./build/ports/workspace.js
var ports_workspace = __webpack_require__(902);
;// CONCATENATED MODULE: ./build/usecases/attempt-events.js




/** Diff kept in the ledger for the next attempt's hand-off. */
const LEDGER_DIFF_CHARACTERS = 16_000;
/** By this a task's pull request is found: there is one open pull request for a head and a base. */
function pullRequestKey(task) {
    return `${task.branch}:${task.baseRef}`;
}
/** The events that settle an attempt: what it was and cost, and receipts for what now exists at the code host. */
function attemptEvents(shared, finished) {
    const { assignment, published } = finished;
    return [
        finishedEvent(shared, finished),
        ...(assignment.commentId === 0 ? [] : [commentReceipt(shared, assignment)]),
        ...(published === undefined ? [] : publishedReceipts(shared, assignment.task, published)),
    ];
}
function finishedEvent(shared, finished) {
    const { assignment, output, check, published, patch, problem } = finished;
    const { submission } = output;
    return {
        ...shared,
        id: eventId.finished(assignment.task.id, assignment.number),
        type: "attempt.finished",
        attempt: assignment.number,
        end: finished.end,
        usage: output.usage,
        cost: output.cost,
        chargedMicroUsd: output.chargedMicroUsd,
        turns: output.turns,
        durationMs: Math.max(0, Math.round(output.durationMs)),
        ...(submission?.confidence === undefined ? {} : { confidence: submission.confidence }),
        ...(submission === undefined ? {} : { summary: (0,untrusted_text/* defuseOutput */.wK)(submission.summary).slice(0, 4000) }),
        ...(submission === undefined || submission.openQuestions.length === 0
            ? {}
            : {
                openQuestions: submission.openQuestions
                    .slice(0, 10)
                    .map((question) => (0,untrusted_text/* defuseOutput */.wK)(question).slice(0, 500)),
            }),
        ...(published === undefined ? {} : { headSha: published.headSha }),
        ...(patch === undefined
            ? {}
            : { stat: diffStat(patch.diff), diff: patch.diff.slice(0, LEDGER_DIFF_CHARACTERS) }),
        ...(check.findings.length === 0 ? {} : { findings: check.findings.slice(0, 20) }),
        ...(problem === undefined ? {} : { error: problem.slice(0, 1000) }),
    };
}
function commentReceipt(shared, assignment) {
    return {
        ...shared,
        id: eventId.done(assignment.task.id, "comment", String(assignment.commentId)),
        type: "effect.done",
        effect: "comment",
        key: (0,status_comment/* statusMarker */.B)(assignment.task.id),
        ref: String(assignment.commentId),
    };
}
function publishedReceipts(shared, task, { pullRequest }) {
    const branch = {
        ...shared,
        id: eventId.done(task.id, "branch", task.branch),
        type: "effect.done",
        effect: "branch",
        ref: task.branch,
    };
    if (pullRequest === undefined)
        return [branch];
    const number = String(pullRequest.number);
    return [
        branch,
        {
            ...shared,
            id: eventId.done(task.id, "pull-request", number),
            type: "effect.done",
            effect: "pull-request",
            key: pullRequestKey(task),
            ref: number,
            ...(pullRequest.url === undefined ? {} : { url: pullRequest.url }),
        },
    ];
}

;// CONCATENATED MODULE: ./build/render/commit-message.js

const SUBJECT_CHARACTERS = 72;
/** Words by which a commit message tells CI to look away: a model that writes one would get zero checks. */
const CI_SKIPS = /\[(?:skip[ -]ci|ci[ -]skip|no[ -]ci|skip[ -]actions|actions[ -]skip)\]|^[ \t]*skip-checks:.*$/gim;
/** The model's commit message made safe, with the task in a trailer; a plain one where there is none. */
function commit_message_commitMessage(task, written) {
    const [subject, ...body] = safe(written ?? "").split("\n");
    const text = body.join("\n").trim();
    const lines = [subjectOf(task, subject ?? "")];
    if (text !== "")
        lines.push("", text);
    lines.push("", `Upshift-Task: ${task.id}`);
    return lines.join("\n");
}
/** True for a message that `commitMessage` wrote for this task. */
function hasTaskTrailer(message, task) {
    return message.split("\n").includes(`Upshift-Task: ${task}`);
}
/** One line that names the change: for the commit's subject and the pull request's title. */
function subjectOf(task, written) {
    const subject = safe(written).split("\n")[0]?.trim() ?? "";
    const fallback = safe(task.text === "" ? task.title : task.text)
        .split("\n")[0]
        ?.trim() ?? "";
    const chosen = subject !== "" ? subject : fallback !== "" ? fallback : task.id;
    return chosen.length <= SUBJECT_CHARACTERS ? chosen : `${chosen.slice(0, SUBJECT_CHARACTERS - 1)}…`;
}
function safe(text) {
    let left = (0,untrusted_text/* defuseOutput */.wK)(text, "commit-message");
    // Taking one out can put another one together: `[ci [no ci]skip]`.
    for (let before = ""; before !== left;) {
        before = left;
        left = left.replaceAll(CI_SKIPS, "");
    }
    return left.trim();
}

;// CONCATENATED MODULE: ./build/render/pull-request.js



function pullRequestTitle(task, commitMessage) {
    return subjectOf(task, commitMessage ?? "");
}
/** A description for whoever reviews: what and why first, then what to look at with care, then where it came from. */
function pullRequestBody(options) {
    const { task, submission, findings } = options;
    const parts = [];
    parts.push(submission === undefined ? "The model handed in no description." : (0,untrusted_text/* defuseOutput */.wK)(submission.summary));
    if (findings.length > 0) {
        const rows = findings.map((finding) => `\`${(0,markdown/* cell */.Hn)(finding.path)}:${finding.line}\`: ${(0,markdown/* cell */.Hn)(finding.message)}`);
        parts.push(`> [!WARNING]\n> Look at these before anything else; a green build does not speak for them.\n\n${(0,markdown/* bullets */.e5)(rows)}`);
    }
    if (submission !== undefined && submission.openQuestions.length > 0) {
        parts.push(`**Open questions**\n\n${(0,markdown/* bullets */.e5)(submission.openQuestions.map((question) => (0,untrusted_text/* defuseOutput */.wK)(question)))}`);
    }
    if (submission?.confidence !== undefined) {
        const percent = Math.round(submission.confidence * 100);
        const why = submission.reasoning === "" ? "" : `: ${(0,untrusted_text/* defuseOutput */.wK)(submission.reasoning)}`;
        parts.push(`**Confidence that CI is green: ${percent}%**${why}`);
    }
    if (task.source.kind === "issue")
        parts.push(`Closes #${task.source.number}`);
    const run = options.runUrl === undefined ? "" : ` · [run](${options.runUrl})`;
    parts.push(`<sub>Written by Upshift for @\u200b${(0,markdown/* cell */.Hn)(task.actor.login)} · task \`${task.id}\`${run}</sub>`);
    return parts.join("\n\n");
}

;// CONCATENATED MODULE: ./build/usecases/run-context.js

/** The members that every event of this run shares. */
function run_context_envelope(context, clock, task, by = {}) {
    return {
        v: LEDGER_VERSION,
        at: new Date(clock.now()).toISOString(),
        task,
        actor: by.actor === undefined ? null : { id: by.actor.id, login: by.actor.login },
        run: context.run,
        ...(by.delivery === undefined ? {} : { delivery: by.delivery }),
    };
}

;// CONCATENATED MODULE: ./build/usecases/show-status.js


/**
 * Brings the task's one comment up to date and gives back its id (0 when there is none). Where no receipt says which
 * comment that is (a run was killed between posting and recording) it is found by its marker under our own account;
 * one that somebody deleted is posted anew.
 */
async function showStatus(ports, context, config, state, text = {}) {
    const { source } = state.task;
    if (source.kind === "job")
        return 0;
    const options = { config, runUrl: context.runUrl, now: ports.clock.now(), note: text.note };
    const body = text.render?.(state) ?? (0,status_comment/* renderStatus */.L)(state, options);
    try {
        const known = state.effects.commentId;
        const id = known ?? (await ports.conversation.findOwnComment(source.number, (0,status_comment/* statusMarker */.B)(state.id)))?.id;
        const updated = id === undefined ? undefined : await ports.conversation.updateComment(id, body);
        return (updated ?? (await ports.conversation.postComment(source.number, body))).id;
    }
    catch (error) {
        // The work is in the ledger; a comment that cannot be written now must not undo it.
        if (!(error instanceof errors/* CodeHostError */.kX) && !(error instanceof errors/* PermissionError */.i_))
            throw error;
        ports.logger.warn(`The status comment could not be updated: ${error.message}`);
        return state.effects.commentId ?? 0;
    }
}

;// CONCATENATED MODULE: ./build/usecases/close-task.js





/** Says on the pull request and the issue that a person has to look. */
const NEEDS_HUMAN_LABEL = "upshift:needs-human";
const HAPPY = new Set(["green", "answered"]);
/**
 * Ends a task: comment, reaction and label first, the ledger last. What is done at the code host can be done twice
 * without harm; a closed task is never looked at again, so closing it first could leave a stale comment for ever.
 */
async function closeTask(ports, context, closing) {
    const { state, config, status, explanation } = closing;
    const closed = {
        ...run_context_envelope(context, ports.clock, state.id),
        id: eventId.closed(state.id, state.attempts.length),
        type: "task.closed",
        status,
        explanation,
    };
    const append = [...(closing.with ?? []), closed];
    const after = folded([...state.events, ...append]);
    await showStatus(ports, context, config, after, closing.render === undefined ? {} : { render: closing.render });
    await courtesies(ports, after, status);
    return ports.ledger.update((ledger) => {
        const known = ledger.events.get(state.id) ?? [];
        const now = foldTask(known);
        // Another run may have gone on meanwhile: a task that has a newer attempt is not ours to close.
        if (now !== undefined && now.attempts.length > state.attempts.length)
            return { append: [], result: now };
        return { append, result: folded([...known, ...append]) };
    });
}
async function courtesies(ports, state, status) {
    const { source } = state.task;
    try {
        const reaction = HAPPY.has(status) ? "rocket" : "confused";
        if (source.kind === "pull-request") {
            await ports.conversation.react(source.commentId, reaction, source.commentKind);
        }
        else if (source.kind === "issue") {
            await (source.commentId === null
                ? ports.conversation.react(source.number, reaction, "issue")
                : ports.conversation.react(source.commentId, reaction));
        }
        if (!HAPPY.has(status) && status !== "stopped" && source.kind !== "job") {
            const threads = new Set([source.number, state.effects.pullRequest?.number ?? source.number]);
            for (const thread of threads)
                await ports.conversation.addLabels(thread, [NEEDS_HUMAN_LABEL]);
        }
    }
    catch (error) {
        if (!(error instanceof errors/* CodeHostError */.kX) && !(error instanceof errors/* PermissionError */.i_))
            throw error;
        ports.logger.warn(`A reaction or label could not be set: ${error.message}`);
    }
}
function folded(events) {
    const state = foldTask(events);
    if (state === undefined)
        throw new Error("the events hold no task");
    return state;
}

;// CONCATENATED MODULE: ./build/usecases/own-commit.js

/**
 * The commit that an attempt of this task put on the branch although no receipt says so: the run died between the two.
 * Known by its parent, which is the one that the attempt built on, and by the task's trailer in its message.
 */
async function ownCommitOnBranch(ports, task, parentSha) {
    const head = await ports.changes.branchHead(task.branch);
    if (head === undefined || head === parentSha)
        return undefined;
    const commit = await ports.changes.commitAt(head);
    const isOurs = commit !== undefined &&
        commit.parents.length === 1 &&
        commit.parents[0] === parentSha &&
        hasTaskTrailer(commit.message, task.id);
    return isOurs ? head : undefined;
}

;// CONCATENATED MODULE: ./build/usecases/publish.js






/** Commits an attempt's patch and sees to its pull request. Doing it again finds what is there. */
async function publish(ports, context, what) {
    const { assignment, output, patch, check } = what;
    const { task } = assignment;
    let published;
    try {
        const explanation = await movedMeanwhile(ports, assignment);
        if (explanation !== undefined)
            return { kind: "moved", explanation };
        const { sha } = await ports.changes.commitPatch({
            branch: task.branch,
            parent: assignment.parentSha,
            patch,
            message: commit_message_commitMessage(task, output.submission?.commitMessage),
        });
        published = { headSha: sha };
        // On a person's pull request the commit is all there is to publish.
        const pullRequest = task.source.kind === "pull-request"
            ? { number: task.source.number }
            : await seeToPullRequest(ports, {
                assignment,
                submission: output.submission,
                findings: check.findings,
                isNew: assignment.number === 1,
                runUrl: context.runUrl,
            });
        return { kind: "published", published: { headSha: sha, pullRequest } };
    }
    catch (error) {
        if (!(0,errors/* isHostFailure */.Xw)(error))
            throw error;
        if (error instanceof errors/* CodeHostError */.kX && error.failure === "conflict")
            return { kind: "moved", explanation: failureText(error) };
        return { kind: "failed", error, published: published ?? (await publish_leftBehind(ports, assignment)) };
    }
}
/** A commit that was made although its answer was lost. */
async function publish_leftBehind(ports, { task, parentSha }) {
    try {
        const head = await ownCommitOnBranch(ports, task, parentSha);
        return head === undefined ? undefined : { headSha: head };
    }
    catch (error) {
        if (!(0,errors/* isHostFailure */.Xw)(error))
            throw error;
        return undefined;
    }
}
/** What people did while the attempt ran, in words; undefined: nothing that matters. */
async function movedMeanwhile(ports, { task, parentSha }) {
    const { source } = task;
    switch (source.kind) {
        case "job":
            return undefined;
        case "issue": {
            const issue = await ports.conversation.issue(source.number).catch((error) => {
                if (error instanceof errors/* CodeHostError */.kX && error.failure === "not-found")
                    return undefined;
                throw error;
            });
            if (issue === undefined)
                return `#${source.number} was deleted or moved elsewhere while this was worked on.`;
            return issue.state === "closed" ? `#${source.number} was closed while this was worked on.` : undefined;
        }
        case "pull-request": {
            const pull = await ports.pullRequests.pullRequest(source.number);
            if (pull === undefined)
                return `#${source.number} is gone.`;
            if (pull.merged)
                return `#${source.number} was merged while this was worked on.`;
            if (pull.state === "closed")
                return `#${source.number} was closed while this was worked on.`;
            if (pull.headSha === parentSha)
                return undefined;
            // A run that died after its commit leaves this head behind: committing the same tree again finds it.
            if ((await ownCommitOnBranch(ports, task, parentSha)) === pull.headSha)
                return undefined;
            return `\`${task.branch}\` has moved on from \`${parentSha.slice(0, 7)}\` to \`${pull.headSha.slice(0, 7)}\` while this was worked on, so nothing was pushed. Say the command again to work on what is there now.`;
        }
    }
}
/** Brings the open pull request of the task's branch up to date, or opens one. */
async function seeToPullRequest(ports, { assignment, submission, findings, isNew, runUrl }) {
    const { task, config } = assignment;
    const text = {
        title: pullRequestTitle(task, submission?.commitMessage),
        body: pullRequestBody({ task, submission, findings, runUrl }),
    };
    const existing = isNew ? undefined : await ports.changes.pullRequestFor(task.branch, task.baseRef);
    if (existing?.state === "open") {
        await ports.changes.updatePullRequest(existing.number, text);
        return existing;
    }
    const pullRequest = await ports.changes.openPullRequest({
        branch: task.branch,
        base: task.baseRef,
        ...text,
        draft: config.pullRequest.draft,
    });
    const { labels } = config.pullRequest;
    await ports.conversation.addLabels(pullRequest.number, findings.some((finding) => finding.verdict === "needs-human") ? [...labels, NEEDS_HUMAN_LABEL] : labels);
    return pullRequest;
}

;// CONCATENATED MODULE: ./build/usecases/apply-patch.js













/**
 * Publishes what an attempt made and settles its account. The order is: check, commit, pull request, ledger, comment;
 * each step finds what an earlier, interrupted run of it left behind. Without a patch worth a commit only the account
 * is settled: what follows is the escalation policy's to say.
 *
 * Where the code host fails on the way, what was reached and what it cost is settled first and the failure thrown then:
 * the commit is in the ledger, so that the sweep or `retry` goes on from there and no model is paid twice for it.
 */
async function applyPatch(ports, context, assignment, output) {
    const { task } = assignment;
    let end = output.end;
    let check = { verdict: "accept", findings: [] };
    let published;
    let patch;
    let problem = output.detail;
    let failure;
    if (!assignment.readOnly && output.patch !== undefined && end !== "stopped-by-user") {
        const made = await remade(ports, assignment, output.patch);
        if (typeof made === "string") {
            end = "patch-refused";
            problem = made;
        }
        else if (made !== undefined) {
            patch = made;
            check = (0,domain_patch/* checkPatch */.xV)(patch, {
                ...domain_patch/* DEFAULT_PATCH_LIMITS */.Ss,
                protectedPaths: assignment.config.protectedPaths,
            });
            if (check.verdict !== "refuse")
                check = withSecrets(check, await ports.secretsIn(patch));
            const doubt = await notWorthCi(ports, assignment, output, patch);
            if (check.verdict === "refuse") {
                end = "patch-refused";
                problem = check.findings.map((finding) => finding.message).join("; ");
            }
            else if (end === "submitted" && doubt !== undefined) {
                end = "held-back";
                problem = doubt;
            }
            else if (end === "submitted" || isLastChance(assignment, end)) {
                const publication = await publish(ports, context, { assignment, output, patch, check });
                switch (publication.kind) {
                    case "published":
                        ({ published } = publication);
                        break;
                    case "moved":
                        end = "moved";
                        problem = publication.explanation;
                        break;
                    case "failed":
                        ({ published } = publication);
                        problem = failureText(publication.error);
                        if (published !== undefined || isPassing(publication.error))
                            failure = publication.error;
                        // Without a commit there is nothing to go on from: the attempt is made again when the host is well.
                        if (published === undefined && failure !== undefined)
                            end = "interrupted";
                        break;
                }
            }
        }
    }
    const finished = { assignment, output, end, check, published, patch, problem };
    const events = attemptEvents(run_context_envelope(context, ports.clock, task.id), finished);
    const state = await ports.ledger.update((ledger) => {
        const known = ledger.events.get(task.id) ?? [];
        const folded = foldTask([...known, ...events]);
        if (folded === undefined)
            throw new Error(`the ledger has lost ${task.id}`);
        return { append: events, result: folded };
    });
    if (failure !== undefined)
        throw failure;
    if (state.phase === "awaiting-ci")
        await showStatus(ports, context, assignment.config, state);
    return state;
}
/**
 * Why a dearer rung should look at the task before CI is paid for: too little confidence, or a patch that has outgrown
 * its rung. Undefined where it should not, and where there is no such rung or no budget for it: then this patch is the
 * best that there will be, and CI may as well judge it.
 */
async function notWorthCi(ports, assignment, output, patch) {
    const { rung, config, task } = assignment;
    const next = (0,ladder/* nextRung */.O7)(config.ladder, rung);
    if (next === undefined)
        return undefined;
    const gate = judgeBeforeCi({
        line: rung.line,
        confidence: output.submission?.confidence,
        metrics: {},
        stat: diffStat(patch.diff),
    });
    if (gate.kind === "proceed")
        return undefined;
    const { events } = await ports.ledger.read();
    const now = new Date(ports.clock.now()).toISOString();
    const budget = (0,domain_budget/* budgetOfTask */.KU)(config, task);
    const left = (0,domain_budget/* tightest */.X7)((0,domain_budget/* budgetLines */.B9)({ ledger: { events }, budget, task: task.id, actor: task.actor, now }));
    const isAffordable = (left?.leftMicroUsd ?? 0) >= (0,domain_budget/* leastWorthReserving */.TB)((0,ladder/* ceilingOf */.tO)(next, config.limits));
    return isAffordable ? gate.reason : undefined;
}
const LIMITS = new Set([
    "turn-limit",
    "output-token-limit",
    "cost-limit",
    "time-limit",
    "context-limit",
]);
/** An attempt of the top rung that ended at a limit: nobody will go on from it, so its work so far is published. */
function isLastChance({ config, rung }, end) {
    return LIMITS.has(end) && (0,ladder/* nextRung */.O7)(config.ladder, rung) === undefined;
}
/** What may go better by itself; a missing right or a rule of the repository will not. */
function isPassing(error) {
    return error instanceof errors/* CodeHostError */.kX && ["server", "network", "rate-limit"].includes(error.failure);
}
function withSecrets(check, secrets) {
    return secrets.length === 0 ? check : { verdict: "refuse", findings: [...check.findings, ...secrets] };
}
/**
 * The same edits on a workspace of our own: the diff that the rules read is then surely the diff that is committed. A
 * text says why they cannot be made there: a model's edits always can, so somebody else wrote them.
 */
async function remade(ports, assignment, patch) {
    const limits = { ...domain_patch/* DEFAULT_PATCH_LIMITS */.Ss, protectedPaths: assignment.config.protectedPaths };
    const shape = (0,domain_patch/* checkPatch */.xV)({ ...patch, baseSha: assignment.startSha }, limits);
    // What is refused unseen (malformed, too large, a forbidden path) is not even replayed.
    if (shape.verdict === "refuse")
        return { ...patch, baseSha: assignment.startSha };
    const workspace = await ports.openWorkspace(assignment.startSha);
    try {
        await workspace.replay(patch.edits);
        return await workspace.patch();
    }
    catch (error) {
        if (error instanceof ports_workspace/* WorkspaceError */.k)
            return error.message;
        throw error;
    }
    finally {
        await workspace.close();
    }
}

// EXTERNAL MODULE: ./build/render/cost-table.js
var cost_table = __webpack_require__(7301);
;// CONCATENATED MODULE: ./build/render/answer.js





/** Stands between the status marker and a plan. */
const PLAN_MARKER = "<!-- upshift plan -->";
/** The answer to a question takes the status comment's place, its cost folded below. */
function renderAnswer(state, answer, runUrl) {
    const run = runUrl === undefined ? "" : ` · [run](${runUrl})`;
    return [
        (0,status_comment/* statusMarker */.B)(state.id),
        ...(state.task.kind === "plan" ? [PLAN_MARKER] : []),
        (0,untrusted_text/* defuseOutput */.wK)(answer),
        (0,markdown/* details */.zH)(`Cost: ${(0,money/* formatUsd */.UK)(state.spent)}`, (0,cost_table/* costTable */.kN)(state.attempts)),
        `<sub>Upshift · task \`${state.id}\` · answered by ${state.attempts.at(-1)?.rung.name ?? "?"}${run}</sub>`,
    ].join("\n\n");
}
/**
 * The plan in the comment of the task that made it; undefined for a comment that is put together in another way. Ticking
 * a box on the page edits the comment, and a browser ends lines with CRLF.
 */
function planIn(body, task) {
    const head = [(0,status_comment/* statusMarker */.B)(task), PLAN_MARKER, ""].join("\n\n");
    const text = body.replaceAll("\r\n", "\n");
    if (!text.startsWith(head))
        return undefined;
    const costs = text.lastIndexOf("\n\n<details>");
    const plan = text.slice(head.length, costs < 0 ? undefined : costs).trim();
    return plan === "" ? undefined : plan;
}

;// CONCATENATED MODULE: ./build/domain/relevant-checks.js
/** What may take part in a verdict. The order of what comes in changes nothing. */
function relevantChecks(selection) {
    const all = selection.runs ?? [];
    const runById = new Map(all.map((run) => [run.id, run]));
    const superseded = new Set(all.filter((run) => isSuperseded(run, all)).map(({ id }) => id));
    const own = selection.own ?? {};
    const checks = selection.checks
        .map((check) => ({ ...check, run: runById.get(check.runId ?? -1) }))
        .filter((check) => !isOwnCheck(check, own))
        .filter((check) => !(selection.ignore ?? []).some((name) => isNamed(check, name)))
        .filter((check) => check.runId === undefined || !superseded.has(check.runId));
    const runs = all.filter((run) => !isOwnRun(run, own) && !superseded.has(run.id));
    return { checks: newest(checks, checkKey, isNewerCheck), runs: newest(runs, runKey, isNewerRun) };
}
/** True when a configured name means this check: its own name, or the `workflow / job` that GitHub's pages show. */
function isNamed(check, name) {
    if (check.name === name)
        return true;
    const workflow = workflowOf(check);
    return workflow !== undefined && `${workflow} / ${check.name}` === name;
}
/** Name of the workflow that a check belongs to, where it is known at all. */
function workflowOf(check) {
    return check.workflow ?? check.run?.name;
}
function isOwnCheck(check, own) {
    const workflow = workflowOf(check);
    return ((own.names ?? []).includes(check.name) ||
        (check.appId !== undefined && (own.appIds ?? []).includes(check.appId)) ||
        (check.runId !== undefined && (own.runIds ?? []).includes(check.runId)) ||
        (workflow !== undefined && (own.workflows ?? []).includes(workflow)) ||
        (check.run !== undefined && isOwnRun(check.run, own)));
}
function isOwnRun(run, own) {
    const workflows = own.workflows ?? [];
    return ((own.runIds ?? []).includes(run.id) ||
        workflows.includes(run.name) ||
        (run.path !== undefined && workflows.includes(run.path)));
}
/**
 * A run that waits for approval (or waited until it expired) and whose work a dispatched run of the same workflow
 * has done for the same commit: nobody needs to approve it any more. Or a run that was cancelled, and a newer one of the
 * same workflow and commit was not: so GitHub ends all but the newest run of a concurrency group.
 */
function isSuperseded(run, all) {
    const isWaiting = run.state === "awaiting-approval" || run.state === "expired";
    const isCancelled = run.conclusion === "cancelled";
    if (!isWaiting && !isCancelled)
        return false;
    return all.some((other) => {
        if (other.id === run.id || other.headSha !== run.headSha || workflowKey(other) !== workflowKey(run))
            return false;
        return isWaiting
            ? other.event === "workflow_dispatch" && other.state === "concluded"
            : other.id > run.id && other.conclusion !== "cancelled";
    });
}
function workflowKey(run) {
    return String(run.workflowId ?? run.path ?? run.name);
}
function runKey(run) {
    return JSON.stringify([workflowKey(run), run.event ?? ""]);
}
/** Two apps, workflows or events may name a check alike: those are two checks, and both count. */
function checkKey(check) {
    const workflow = check.run === undefined ? (check.workflow ?? "") : workflowKey(check.run);
    return JSON.stringify([check.source, check.appId ?? 0, workflow, check.run?.event ?? "", check.name]);
}
function newest(items, keyOf, isNewer) {
    const kept = new Map();
    for (const item of items) {
        const other = kept.get(keyOf(item));
        if (other === undefined || isNewer(item, other))
            kept.set(keyOf(item), item);
    }
    return [...kept.values()];
}
/** Worst last: of two results that can't be told apart by time the worse one counts. */
const BY_SEVERITY = [
    "skipped",
    "neutral",
    "success",
    "stale",
    "cancelled",
    "timed-out",
    "failure",
    "awaiting-approval",
    "pending",
];
function isNewerCheck(a, b) {
    const order = relevant_checks_time(a) - relevant_checks_time(b) || checkRunId(a) - checkRunId(b) || severity(a) - severity(b);
    return order > 0;
}
function checkRunId(check) {
    return check.checkRunId ?? 0;
}
function severity(check) {
    return BY_SEVERITY.indexOf(check.state);
}
/** A check that is queued again has no start yet: that is the newest there can be. */
function relevant_checks_time(check) {
    const started = Date.parse(check.startedAt);
    if (!Number.isNaN(started))
        return started;
    return check.state === "pending" ? Number.MAX_SAFE_INTEGER : 0;
}
function isNewerRun(a, b) {
    return (a.id - b.id || a.attempt - b.attempt) > 0;
}

;// CONCATENATED MODULE: ./build/render/no-ci.js
/** Why no CI judges a commit yet, and what its mode is missing: docs/ci.md has the whole story. */
function renderNoCi(what, mode) {
    if (what === "awaiting-approval") {
        return "CI waits for **approval**: somebody with write access has to approve the run on the pull request. A push with the token of a GitHub App or a person (input `push-token`) needs no approval.";
    }
    if (what === "conflict") {
        return "**No CI has started for this commit.** The branch conflicts with its base, and GitHub starts no `pull_request` workflow until that is resolved.";
    }
    const missing = {
        events: "Pushes made with the job token start no workflow. Pass the token of a GitHub App or a person as `push-token`, or set `gate.mode` to `dispatch` or `reusable`. With such a token, see that a workflow of yours runs on `pull_request`, or on `push` to all branches.",
        dispatch: "The CI workflow was asked to run and has not begun. It needs `on: workflow_dispatch` on the default branch.",
        reusable: "The CI workflow has to be called in the same run, after the attempt.",
    };
    return `**No CI has started for this commit.** ${missing[mode]} The sweep looks again later.`;
}

;// CONCATENATED MODULE: ./build/usecases/own-checks.js
/** Our workflow files, as docs/ci.md says to name them: `upshift.yml`, `upshift-sweep.yml`, … */
const OWN_FILE = /(?:^|\/)upshift[\w.-]*\.ya?ml$/i;
/** The job by which dispatched CI reports back to us, and the usual name of our own job. */
const OWN_JOB = "upshift";
/**
 * How our own checks are told from the repository's. A review comment makes our workflow run on the very commit that
 * it is about, and a sweep reads what other workflows of ours left there: none of that may ever look like CI.
 */
function ownChecks(context, runs) {
    return {
        names: [OWN_JOB],
        workflows: context.ownWorkflows,
        runIds: runs.filter((run) => OWN_FILE.test(run.path ?? "")).map((run) => run.id),
    };
}

;// CONCATENATED MODULE: ./build/usecases/await-ci.js






/** Waits between looks for the first sign of CI after a push: about a minute in all. Milliseconds. */
const LOOKS_MS = [1_000, 2_000, 5_000, 10_000, 20_000, 20_000];
/**
 * Sees to it that somebody will judge the new commit: starts CI where the mode says that we do, and looks for up to a
 * minute whether it has begun. Where nothing comes the comment says what the mode is missing; the task stays open for
 * the sweep. A run that waits for a person's approval is a sign as well, and is named.
 */
async function awaitCi(ports, context, config, state) {
    const sha = state.lastHeadSha;
    const { mode } = config.gate;
    // A called workflow starts when this job has ended: there is nothing to look for yet.
    if (sha === undefined || mode === "reusable")
        return;
    const problem = await startCi(ports, config, state);
    if (problem !== undefined) {
        await showStatus(ports, context, config, state, { note: problem });
        return;
    }
    for (const wait of LOOKS_MS) {
        await ports.clock.sleep(wait);
        const found = await signOfCi(ports, context, config, sha);
        if (found === "started")
            return;
        // Beside a run that we dispatched, the one that our push made may wait for approval for ever.
        if (found === "awaiting-approval" && mode === "events") {
            await showStatus(ports, context, config, state, { note: renderNoCi("awaiting-approval", mode) });
            return;
        }
    }
    ports.logger.warn(`No CI has started for ${sha}.`);
    const what = (await isConflicting(ports, state)) ? "conflict" : "nothing";
    await showStatus(ports, context, config, state, { note: renderNoCi(what, mode) });
}
/** In the mode `dispatch`, starts CI on the task's branch. Gives back what keeps it from starting, in words. */
async function startCi(ports, config, state) {
    const { mode, workflow } = config.gate;
    if (mode !== "dispatch")
        return undefined;
    if (workflow === undefined) {
        return "CI cannot be started: `gate.mode` is `dispatch`, and `gate.workflow` names no workflow file.";
    }
    try {
        await ports.workflows.dispatch({ workflow, ref: state.task.branch });
        return undefined;
    }
    catch (error) {
        if (!(0,errors/* isHostFailure */.Xw)(error))
            throw error;
        return `CI could not be started with \`${workflow}\`: ${failureText(error)}`;
    }
}
async function signOfCi(ports, context, config, sha) {
    const { ignore } = config.gate;
    const runs = await ports.checks.runsOf(sha, { withTimes: false });
    const own = ownChecks(context, runs);
    const others = relevantChecks({ checks: [], runs, own, ignore }).runs;
    if (others.some((run) => run.state !== "awaiting-approval"))
        return "started";
    const checks = await ports.checks.checksOf(sha);
    const said = relevantChecks({ checks, runs, own, ignore }).checks;
    if (said.some((check) => check.state !== "awaiting-approval"))
        return "started";
    return others.length > 0 ? "awaiting-approval" : "nothing";
}
/** GitHub starts no `pull_request` workflow for a pull request that conflicts with its base. */
async function isConflicting(ports, state) {
    const number = state.effects.pullRequest?.number;
    if (number === undefined)
        return false;
    try {
        return (await ports.pullRequests.pullRequest(number))?.mergeable === false;
    }
    catch (error) {
        if (!(0,errors/* isHostFailure */.Xw)(error))
            throw error;
        return false;
    }
}

// EXTERNAL MODULE: ./build/domain/model-catalogue.js
var model_catalogue = __webpack_require__(7508);
;// CONCATENATED MODULE: ./build/usecases/ladder-models.js




/**
 * Resolves every rung's tier to the newest active model of its line. Throws `ConfigurationError` for a line without a
 * model and a model without a price: better before the first attempt than between two of them.
 */
async function resolveLadder(ports, config) {
    const listed = await ports.catalogue.list().catch((error) => {
        if (!(error instanceof errors/* ProviderError */.mZ))
            throw error;
        ports.logger.warn(`The Models API did not answer (${error.message}); using the bundled catalogue.`);
        return undefined;
    });
    const now = ports.clock.now();
    const prices = (0,pricing/* withPriceOverrides */.p5)(price_table/* PRICE_TABLE */.d, config.prices);
    const resolved = new Map();
    for (const rung of config.ladder) {
        const found = (0,model_catalogue/* resolveModel */.AX)(rung.line, { listed, pins: config.models, now });
        for (const warning of found.warnings)
            ports.logger.warn(warning);
        (0,pricing/* priceRowFor */.bz)({ model: found.model.id, at: new Date(now).toISOString(), table: prices });
        resolved.set(rung.name, found);
    }
    return {
        prices,
        of(rung) {
            // A rung that left the ladder since an earlier attempt is resolved when it is asked for.
            return resolved.get(rung.name) ?? (0,model_catalogue/* resolveModel */.AX)(rung.line, { listed, pins: config.models, now });
        },
    };
}

;// CONCATENATED MODULE: ./build/usecases/reserve-attempt.js



/** Longest life of an attempt's job beside the model loop: start-up, fetching, committing. Milliseconds. */
const LEASE_MARGIN_MS = 10 * 60_000;
/**
 * Decides an attempt's rung within what the budgets leave, and makes its `attempt.reserved` event. Pure, so that the
 * ledger can redo it on a conflict: two runs can never both take the last dollar.
 */
function reserveAttempt(options) {
    const { ledger, envelope, task, config, models, number, wanted } = options;
    const budget = (0,domain_budget/* budgetOfTask */.KU)(config, task);
    const question = { ledger, budget, task: task.id, actor: task.actor, now: envelope.at };
    const left = (0,domain_budget/* tightest */.X7)((0,domain_budget/* budgetLines */.B9)(question))?.leftMicroUsd ?? Number.POSITIVE_INFINITY;
    const ceiling = (rung) => (0,ladder/* ceilingOf */.tO)(rung, config.limits);
    const affordable = (0,domain_budget/* maxAffordableRung */.b$)({
        // An escalation that bought the tier which has just failed would be none.
        ladder: options.mode === "escalate" || options.mode === "repair" ? [wanted] : config.ladder,
        wanted,
        ceilingOf: ceiling,
        leftMicroUsd: left,
    });
    // Where not even the cheapest rung's usual ceiling fits, a smaller one may still do useful work.
    const rung = affordable?.rung ?? wanted;
    const decision = (0,domain_budget/* reserve */.vY)({
        ...question,
        ceiling: ceiling(rung),
        minimum: (0,domain_budget/* leastWorthReserving */.TB)(ceiling(rung)),
    });
    if (decision.kind === "refused")
        return { kind: "refused", message: decision.message };
    const notes = [affordable?.says, decision.note].filter((note) => note !== undefined);
    const resolved = models.of(rung);
    const lease = (config.limits[rung.name] ?? config.limits[rung.line])?.wallMs ?? 0;
    return {
        kind: "reserved",
        event: {
            ...envelope,
            id: eventId.reserved(task.id, number),
            type: "attempt.reserved",
            attempt: number,
            mode: options.mode,
            rung,
            model: resolved.model.id,
            startSha: options.startSha,
            ceilingMicroUsd: decision.grantedMicroUsd,
            reasons: [...options.reasons, ...notes],
            leaseUntil: new Date(Date.parse(envelope.at) + lease + LEASE_MARGIN_MS).toISOString(),
        },
    };
}

;// CONCATENATED MODULE: ./build/usecases/follow-up.js






/** Reserves one more attempt of a task. Two runs that both want the next attempt get one. */
async function reserveFollowUp(ports, context, state, followUp) {
    const { config, mode, request } = followUp;
    const models = await resolveLadder(ports, config);
    const number = state.attempts.length + 1;
    const shared = run_context_envelope(context, ports.clock, state.id, request ?? {});
    return ports.ledger.update((ledger) => {
        const known = ledger.events.get(state.id) ?? [];
        const now = foldTask(known);
        if (now?.stopRequested === true && request === undefined) {
            return { append: [], result: { kind: "stopped" } };
        }
        const isServed = request !== undefined && now?.deliveries.has(request.delivery) === true;
        const isClosed = now?.phase === "closed" && request === undefined;
        if (now === undefined || now.attempts.length >= number || isServed || isClosed) {
            return { append: [], result: { kind: "overtaken" } };
        }
        const reservation = reserveAttempt({
            ledger,
            envelope: shared,
            task: state.task,
            config,
            models,
            number,
            mode,
            wanted: followUp.rung,
            startSha: mode === "repair" ? (state.lastHeadSha ?? state.task.baseSha) : state.task.baseSha,
            reasons: [followUp.reason],
        });
        if (reservation.kind === "refused")
            return { append: [], result: reservation };
        const append = [...(followUp.with ?? []), reservation.event];
        const after = foldTask([...known, ...append]);
        if (after === undefined)
            throw new Error("a reserved task must fold");
        return { append, result: { kind: "reserved", state: after } };
    });
}
/** The newest reserved attempt as what the stages hand on. `commentId` is where its status is shown. */
function assignmentOf(state, options) {
    const attempt = state.attempts.at(-1);
    if (attempt === undefined)
        throw new Error("a reserved task has an attempt");
    const { config } = options;
    return {
        task: state.task,
        number: attempt.number,
        mode: attempt.mode,
        rung: attempt.rung,
        model: attempt.model,
        limits: (0,ladder/* limitsOf */.Af)(attempt.rung, config.limits),
        ceilingMicroUsd: attempt.ceilingMicroUsd,
        startSha: attempt.startSha,
        parentSha: state.lastHeadSha ?? state.task.baseSha,
        readOnly: state.task.kind === "question" || state.task.kind === "plan",
        handOff: attempt.mode === "first" ? null : handOffOf(state, attempt.mode, options.evidence),
        commentId: options.commentId,
        config,
    };
}
function handOffOf(state, mode, evidence) {
    return {
        mode,
        attempts: state.attempts.slice(0, -1).map((attempt) => ({
            tier: attempt.rung.name,
            summary: attempt.summary ?? "",
            outcome: attempt.verdictText ?? (0,cost_table/* resultOf */.Bg)(attempt, true),
        })),
        diff: mode === "repair" ? undefined : state.lastDiff,
        failing: evidence?.map(({ check, errorLines }) => ({ check, errorLines })) ?? recordedFailure(state),
    };
}
/** What the ledger kept of the last red verdict, for an attempt that somebody asks for later. */
function recordedFailure(state) {
    const verdict = state.lastVerdict;
    if (verdict?.errorLines === undefined)
        return [];
    return [{ check: verdict.failingChecks?.join(", ") ?? "CI", errorLines: verdict.errorLines }];
}

;// CONCATENATED MODULE: ./build/usecases/next-attempt.js





/**
 * What follows a failed attempt. A repair or an escalation is reserved in the ledger in the same commit as the verdict
 * that caused it, so that two runs that see the same red build start one attempt.
 */
async function nextAttempt(ports, context, state, config, failure) {
    const { escalation } = await ports.routing(config);
    const decision = decide(escalation, state, config, failure);
    if (decision.kind === "recheck" || decision.kind === "stop")
        return decision;
    const reserved = await reserveFollowUp(ports, context, state, {
        config,
        mode: decision.kind,
        rung: decision.rung,
        reason: decision.reason,
        ...(failure.concluded === undefined ? {} : { with: [failure.concluded] }),
    });
    if (reserved.kind === "refused")
        return { kind: "stop", status: "budget", reason: reserved.message };
    if (reserved.kind === "stopped")
        return { kind: "stop", status: "stopped", reason: "Somebody said stop." };
    if (reserved.kind === "overtaken")
        return reserved;
    const commentId = await showStatus(ports, context, config, reserved.state);
    return {
        kind: "assigned",
        assignment: assignmentOf(reserved.state, { config, commentId, evidence: failure.evidence }),
    };
}
function decide(escalation, state, config, failure) {
    const limit = (0,domain_budget/* budgetOfTask */.KU)(config, state.task).perTaskMicroUsd;
    const rechecks = state.events.filter((event) => event.type === "ci.concluded" && event.verdict === "pending" && event.headSha === state.lastHeadSha).length;
    const judged = failure.concluded === undefined ? state : (foldTask([...state.events, failure.concluded]) ?? state);
    return escalation.next({
        estimate: state.estimate,
        history: judged.attempts,
        ladder: config.ladder,
        cause: failure.cause,
        evidence: failure.evidence,
        rechecks,
        budgetLeftMicroUsd: Math.max(0, limit - state.spent.microUsd),
        ceilingOf: (rung) => (0,ladder/* ceilingOf */.tO)(rung, config.limits),
    });
}

;// CONCATENATED MODULE: ./build/usecases/follow-attempt.js




/**
 * Where a settled attempt has left the task: waiting for CI, or at an end that no other tier could better (an answer, a
 * stop, a provider that refuses service). Undefined: another attempt may follow. `text` is an answer to a question,
 * which the ledger does not keep.
 */
async function endOfAttempt(ports, context, state, config, text) {
    if (state.stopRequested) {
        const closing = { state, config, status: "stopped", explanation: "Somebody said stop." };
        return { status: "closed", task: await closeTask(ports, context, closing) };
    }
    if (state.phase === "awaiting-ci") {
        await awaitCi(ports, context, config, state);
        return { status: "awaiting-ci", task: state };
    }
    const closed = await finalEnd(ports, context, state, config, text);
    return closed === undefined ? undefined : { status: "closed", task: closed };
}
/** Reserves the attempt that follows one which left nothing for CI to judge, or closes the task. */
async function attemptAfter(ports, context, state, config) {
    const step = await nextAttempt(ports, context, state, config, { cause: "before-ci", evidence: [] });
    switch (step.kind) {
        case "assigned":
            return { assignment: step.assignment };
        case "overtaken":
            return { outcome: { status: "skipped", reason: `another run has gone on with ${state.id}` } };
        case "recheck":
            throw new Error("there is no CI run to check again before CI");
        case "stop": {
            const { status, reason } = step;
            const task = await closeTask(ports, context, { state, config, status, explanation: reason });
            return { outcome: { status: "closed", task } };
        }
    }
}
/** What went wrong, as the ledger keeps it. */
function problemOf(state) {
    const finished = state.events.findLast((event) => event.type === "attempt.finished");
    return finished?.type === "attempt.finished" ? (finished.error ?? "") : "";
}
async function finalEnd(ports, context, state, config, text) {
    const close = (closing) => closeTask(ports, context, { state, config, ...closing });
    switch (state.attempts.at(-1)?.end) {
        case "submitted":
            // With a commit it is CI that had the last word.
            if (state.attempts.at(-1)?.headSha !== undefined)
                return undefined;
            return close({
                status: "failed",
                explanation: `The change could not be published. ${problemOf(state)}`,
            });
        case "answered":
            // A run that died before it could say the answer has lost it: the question is asked again.
            if (text === undefined)
                return undefined;
            return close({
                status: "answered",
                explanation: "The question is answered.",
                render: (after) => renderAnswer(after, text, context.runUrl),
            });
        case "moved":
            return close({ status: "stopped", explanation: problemOf(state) });
        case "stopped-by-user":
            return close({ status: "stopped", explanation: "Somebody said stop." });
        case "provider-error":
            return close({
                status: "failed",
                explanation: `The model's provider did not serve the request: ${problemOf(state) || "no reason given"}. Say the command again to retry.`,
            });
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./build/usecases/stage-files.js
var usecases_stage_files = __webpack_require__(1453);
;// CONCATENATED MODULE: ./build/usecases/apply-stage.js













/**
 * The last of three jobs. It has the right to write and runs no code of the repository. Which attempt it settles, what
 * that may cost and where it goes come from the ledger and from the configuration of the base commit; the file only
 * says what was done, and is refused whole where it says anything that does not fit.
 */
async function applyStage(ports, context, file) {
    const state = await reservedByThisRun(ports, context);
    if (state === undefined) {
        return { status: "skipped", reason: "this run holds no reserved attempt, or it is settled already" };
    }
    const config = await ports.loadConfig(context.base.sha);
    const assignment = assignmentOf(state, { config, commentId: await apply_stage_commentOf(ports, state) });
    const checked = checkFile(file, assignment, state.attempts.at(-1)?.reservedAt ?? state.createdAt);
    if (checked.kind === "refused")
        return refuse(ports, context, assignment, checked.reason);
    const output = checked.kind === "missing"
        ? nothing("interrupted", assignment, "the attempt's job ended without a result")
        : state.stopRequested
            ? { ...redacted(checked.output, (text) => ports.redact(text)), end: "stopped-by-user" }
            : redacted(checked.output, (text) => ports.redact(text));
    const settled = await applyPatch(ports, context, assignment, output);
    if (checked.kind !== "missing") {
        const ended = await endOfAttempt(ports, context, settled, config, output.text);
        if (ended !== undefined)
            return ended;
    }
    return handOn(ports, context, settled, config);
}
/** The one attempt that this very run has reserved: an artifact cannot choose another. */
async function reservedByThisRun(ports, context) {
    const { run } = context;
    if (run === null)
        return undefined;
    const { events } = await ports.ledger.read();
    for (const each of events.values()) {
        const isOurs = each.some((event) => event.type === "attempt.reserved" && event.run?.id === run.id);
        const state = isOurs ? foldTask(each) : undefined;
        const newest = state?.attempts.at(-1);
        const isOpen = state?.reservations.some((open) => open.run?.id === run.id && open.attempt === newest?.number);
        if (state !== undefined && isOpen === true && state.phase === "working")
            return state;
    }
    return undefined;
}
async function apply_stage_commentOf(ports, state) {
    const { source } = state.task;
    if (state.effects.commentId !== undefined)
        return state.effects.commentId;
    if (source.kind === "job")
        return 0;
    return (await ports.conversation.findOwnComment(source.number, (0,status_comment/* statusMarker */.B)(state.id)))?.id ?? 0;
}
function checkFile(file, assignment, reservedAt) {
    if (file.kind === "missing")
        return { kind: "missing" };
    if (file.kind === "bad")
        return { kind: "refused", reason: file.reason };
    const read = (0,usecases_stage_files/* readAttempt */.ce)(file.text);
    if (read.kind === "refused")
        return read;
    const { claim, output } = read;
    const refused = (reason) => ({ kind: "refused", reason });
    if (claim.task !== assignment.task.id)
        return refused("it is about another task");
    if (claim.number !== assignment.number)
        return refused("it is about another attempt");
    if (claim.startSha !== assignment.startSha)
        return refused("it starts from another commit");
    if (output.patch !== undefined && output.patch.baseSha !== assignment.startSha)
        return refused("its patch is for another commit");
    if (assignment.readOnly && output.patch !== undefined)
        return refused("a question was answered with a patch");
    if (!assignment.readOnly && output.end === "answered")
        return refused("it answers what was no question");
    if (output.turns > assignment.limits.turns)
        return refused("it had more turns than it was allowed");
    const implausible = implausibleMoney(output, assignment, reservedAt);
    if (implausible !== undefined)
        return refused(implausible);
    return { kind: "output", output: withinCeiling(output, assignment) };
}
/**
 * Work without cost is a lie about money. The least that the usage can have cost is its price in the cheapest band of
 * every class; prices that are all zero (a model of one's own behind a gateway) make that zero.
 */
function implausibleMoney(output, assignment, reservedAt) {
    const { usage, cost, chargedMicroUsd, end } = output;
    if (chargedMicroUsd < cost.microUsd)
        return "it charges less than it says it cost";
    const prices = leastPrices(assignment, reservedAt);
    const isFree = Object.values(prices).every((price) => price === 0);
    const spoke = output.turns > 0 && end !== "provider-error" && end !== "time-limit";
    const worked = spoke || output.patch !== undefined || output.submission !== undefined || output.text !== "";
    if (worked && output.turns === 0)
        return "it did something in no turn";
    if (worked && !isFree && chargedMicroUsd === 0)
        return "it says that work cost nothing";
    const least = domain_usage/* TOKEN_CLASSES */.j5.reduce((sum, name) => sum + ((0,domain_usage/* tokensOf */.k8)(usage, name).tokens * prices[name]) / 1_000_000, 0);
    // Each of many calls may have been rounded down by one.
    if (chargedMicroUsd + output.turns < Math.floor(least))
        return "its cost is below the price of its tokens";
    return undefined;
}
function leastPrices(assignment, at) {
    const table = (0,pricing/* withPriceOverrides */.p5)(price_table/* PRICE_TABLE */.d, assignment.config.prices);
    const { prices } = (0,pricing/* priceRowFor */.bz)({ model: assignment.model, at, table });
    return {
        inputTokens: prices.input,
        outputTokens: prices.output,
        cacheWrite5mTokens: prices.cacheWrite5m ?? 0,
        cacheWrite1hTokens: prices.cacheWrite1h ?? 0,
        cacheReadTokens: prices.cacheRead ?? 0,
    };
}
/** What was reserved is the most that is charged, and all of it is charged for what claims to have cost more. */
function withinCeiling(output, { ceilingMicroUsd }) {
    if (output.chargedMicroUsd <= ceilingMicroUsd)
        return output;
    const microUsd = Math.min(output.cost.microUsd, ceilingMicroUsd);
    return { ...output, chargedMicroUsd: ceilingMicroUsd, cost: { microUsd, exact: false } };
}
function redacted(output, redact) {
    const { submission, detail } = output;
    return {
        ...output,
        text: redact(output.text),
        ...(submission === undefined
            ? {}
            : {
                submission: {
                    ...submission,
                    summary: redact(submission.summary),
                    commitMessage: redact(submission.commitMessage),
                    reasoning: redact(submission.reasoning),
                    openQuestions: submission.openQuestions.map(redact),
                },
            }),
        ...(detail === undefined ? {} : { detail: redact(detail) }),
    };
}
/** Nothing is known of what such an attempt did, so its whole ceiling counts as spent. */
function nothing(end, assignment, detail) {
    return {
        end,
        text: "",
        usage: domain_usage/* UNKNOWN_USAGE */.rb,
        cost: { microUsd: 0, exact: false },
        chargedMicroUsd: assignment.ceilingMicroUsd,
        turns: 0,
        durationMs: 0,
        detail,
    };
}
/** Somebody has tampered, or a job of another version has written: a person looks before another cent is spent. */
async function refuse(ports, context, assignment, reason) {
    const output = nothing("patch-refused", assignment, `the attempt's file was refused: ${reason}`);
    const state = await applyPatch(ports, context, assignment, output);
    ports.logger.warn(`The attempt's file was refused: ${reason}.`);
    const task = await closeTask(ports, context, {
        state,
        config: assignment.config,
        status: "needs-human",
        explanation: `The file that the attempt's job handed over was refused: ${reason}. Nothing of it was used, and the attempt counts with all that was reserved for it.`,
    });
    return { status: "closed", task };
}
/**
 * What follows is decided by a run of its own: it starts with the first job and its rights again, however long the
 * ladder is. Where it cannot be started the sweep finds the task.
 */
async function handOn(ports, context, state, config) {
    const workflow = context.ownWorkflows
        .find((name) => /\.ya?ml$/u.test(name))
        ?.split("/")
        .at(-1);
    const handedOn = (reason) => ({ status: "handed-on", task: state, reason });
    try {
        if (workflow === undefined)
            throw new Error("the workflow's file is not known");
        await ports.workflows.dispatch({ workflow, ref: context.base.ref, inputs: { "task-id": state.id } });
        return handedOn("a run of its own goes on with it");
    }
    catch (error) {
        const why = (0,errors/* isHostFailure */.Xw)(error)
            ? failureText(error)
            : error instanceof Error
                ? error.message
                : "unknown";
        const note = `The next attempt could not be started (${why}); the next sweep goes on with it.`;
        await showStatus(ports, context, config, state, { note });
        return handedOn(note);
    }
}

// EXTERNAL MODULE: ./build/usecases/attempt-task.js + 9 modules
var attempt_task = __webpack_require__(3370);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/domain/complexity/generated-paths.js
/**
 * Files that machines write: they count neither as files nor as lines. Lockfiles, vendored folders, build output,
 * snapshots and generated code by their usual names; a repository's own `.gitattributes` adds to it.
 */
const GENERATED = [
    /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|Cargo\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|composer\.lock|Gemfile\.lock|go\.sum|flake\.lock|mix\.lock|pubspec\.lock|Podfile\.lock|packages\.lock\.json|gradle\.lockfile)$/,
    /(?:^|\/)(?:node_modules|vendor|vendored|third_party|bower_components|dist|build|out|target|coverage|\.next|\.nuxt|__pycache__|__generated__|generated)\//,
    /(?:^|\/)(?:__snapshots__|snapshots)\/|\.snap$|\.ambr$/,
    /\.min\.(?:js|css)$|\.(?:js|css)\.map$|\.bundle\.js$|\.pb\.go$|_pb2(?:_grpc)?\.py$|\.g\.dart$|\.designer\.cs$|\.generated\.\w+$|_generated\.\w+$/i,
];
function isGeneratedPath(path) {
    return GENERATED.some((pattern) => pattern.test(path));
}
const ATTRIBUTE = /(^|\s)(-)?linguist-(?:generated|vendored)(?:=(true|false))?(?=\s|$)/;
/** `dist/** linguist-generated` → one rule. Lines about other attributes say nothing. */
function linguistRules(gitattributes) {
    return gitattributes.split(/\r?\n/).flatMap((line) => {
        const [pattern = ""] = line.trim().split(/\s+/);
        const attribute = ATTRIBUTE.exec(line.trim().slice(pattern.length));
        if (pattern === "" || pattern.startsWith("#") || attribute === null)
            return [];
        return [{ pattern, generated: attribute[2] === undefined && attribute[3] !== "false" }];
    });
}

;// CONCATENATED MODULE: ./build/domain/diff.js



/** Shorter lines (a brace, `return;`) are the same everywhere: equal ones are no move. */
const SHORTEST_MOVE = 4;
/**
 * Counts a unified diff. Generated files, lockfiles, vendored folders and snapshots are left out by name and by the
 * repository's linguist attributes; a line that is removed in one place and added in another counts once.
 * `usedBy` says how many other files use what changed. Throws `DiffSyntaxError` for what is no unified diff.
 */
function diffSize(diff, options = {}) {
    const isGenerated = generatedBy(options.linguist ?? []);
    const all = (0,unified_diff/* parseUnifiedDiff */.r)(diff);
    const leftOut = all.filter((file) => isGenerated(file.path)).map((file) => file.path);
    const files = all.filter((file) => !isGenerated(file.path));
    const changed = files.flatMap((file) => file.hunks.flatMap((hunk) => hunk.lines));
    const added = changed.filter((line) => line.kind === "added").map((line) => line.text.trim());
    const removed = changed.filter((line) => line.kind === "removed").map((line) => line.text.trim());
    const movedLines = movesBetween(removed, added);
    const lines = added.length + removed.length - movedLines;
    const hunks = files.reduce((sum, file) => sum + file.hunks.length, 0);
    const languages = languagesOf(files);
    return {
        files: files.length,
        lines,
        hunks,
        movedLines,
        languages,
        leftOut,
        evidence: [
            {
                about: "lines",
                says: `${lines} changed lines in ${hunks} hunks${movedLines === 0 ? "" : `, ${movedLines} of them moved`}`,
            },
            ...(languages.length === 0 ? [] : [{ about: "languages", says: languages.join(", ") }]),
            ...(leftOut.length === 0
                ? []
                : [{ about: "files", says: `not counted, as machines write them: ${leftOut.join(", ")}` }]),
            ...(options.usedBy === undefined
                ? []
                : [{ about: "files", says: `${options.usedBy} other files use what changed` }]),
        ],
    };
}
/** The last rule that matches wins, as in git; without one the usual names decide. */
function generatedBy(rules) {
    const compiled = rules.map(({ pattern, generated }) => ({
        generated,
        matches: picomatch(pattern.replace(/^\//, ""), { dot: true, basename: !pattern.includes("/") }),
    }));
    return (path) => compiled.findLast((rule) => rule.matches(path))?.generated ?? isGeneratedPath(path);
}
/** How many removed lines turn up among the added ones. */
function movesBetween(removed, added) {
    const waiting = new Map();
    for (const line of removed)
        if (line.length >= SHORTEST_MOVE)
            waiting.set(line, (waiting.get(line) ?? 0) + 1);
    let moves = 0;
    for (const line of added) {
        const left = waiting.get(line) ?? 0;
        if (left === 0)
            continue;
        waiting.set(line, left - 1);
        moves += 1;
    }
    return moves;
}
function languagesOf(files) {
    const lines = new Map();
    for (const file of files) {
        const extension = /\.(\w+)$/.exec(file.path)?.[1]?.toLowerCase();
        if (extension === undefined)
            continue;
        const changed = file.hunks.flatMap((hunk) => hunk.lines).filter((line) => line.kind !== "context").length;
        lines.set(extension, (lines.get(extension) ?? 0) + changed);
    }
    return [...lines].toSorted(([, one], [, other]) => other - one).map(([extension]) => extension);
}

;// CONCATENATED MODULE: ./build/usecases/pull-diff.js



/** Characters of a pull request's diff in a prompt: some 10,000 tokens, read at every turn from the cache. */
const PROMPT_CHARACTERS = 30_000;
/**
 * What the task's pull request changes; undefined where the task is about no pull request, or its diff cannot be had:
 * the model can still read the files.
 */
async function pullDiffOf(ports, task) {
    if (task.source.kind !== "pull-request")
        return undefined;
    try {
        return await ports.pullRequests.diff(task.source.number);
    }
    catch (error) {
        if (!(0,errors/* isHostFailure */.Xw)(error))
            throw error;
        ports.logger.warn(`The pull request's diff cannot be read: ${error.message}`);
        return undefined;
    }
}
/** As much of a diff as a prompt carries, cut at the end of a line. */
function diffForPrompt(diff) {
    if (diff.length <= PROMPT_CHARACTERS)
        return diff;
    const kept = diff.slice(0, diff.lastIndexOf("\n", PROMPT_CHARACTERS) + 1);
    const rest = diff.slice(kept.length).split("\n").length;
    return `${kept}(cut: ${rest} more lines; read the files for the rest)`;
}
/** The assignment with its pull request's diff, which every attempt is shown. */
async function withPullDiff(ports, assignment) {
    if (assignment.pullDiff !== undefined)
        return assignment;
    const diff = await pullDiffOf(ports, assignment.task);
    return diff === undefined ? assignment : { ...assignment, pullDiff: diffForPrompt(diff) };
}
/** Undefined for what is no diff that can be read in exactly one way: then the size is guessed from the words. */
function pull_diff_sizeOf(diff) {
    try {
        return diffSize(diff);
    }
    catch (error) {
        if (error instanceof unified_diff/* DiffSyntaxError */.L)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/usecases/climb-ladder.js




/**
 * From a reserved attempt to the point where CI has to speak or the task is over. An attempt that leaves nothing worth
 * a CI run is followed by the next one at once.
 */
async function climbLadder(ports, context, first) {
    let assignment = first;
    for (;;) {
        const current = await withPullDiff(ports, assignment);
        if (ports.handOver !== undefined) {
            await ports.handOver(current);
            const { task, number, rung } = current;
            return { status: "assigned", taskId: task.id, attempt: number, tier: rung.name };
        }
        const title = `Attempt ${current.number}: ${current.rung.name} (${current.model})`;
        const output = await ports.logger.group(title, () => (0,attempt_task/* attemptTask */.f)({ ...ports, stopRequested: () => ports.stopRequested(current.task.id) }, current));
        const state = await applyPatch(ports, context, current, output);
        const ended = await endOfAttempt(ports, context, state, current.config, output.text);
        if (ended !== undefined)
            return ended;
        const next = await attemptAfter(ports, context, state, current.config);
        if ("outcome" in next)
            return next.outcome;
        assignment = next.assignment;
    }
}

;// CONCATENATED MODULE: ./build/usecases/settle-interrupted.js











/** So often a task is taken up again after its job died; then a person is asked. */
const MOST_INTERRUPTIONS = 2;
/**
 * The job that worked on a task died (cancelled, timed out, runner lost). What it had published is found at the code
 * host by its natural keys (branch, one open pull request of it) and entered; where there was nothing, the attempt is
 * made again on the same rung.
 */
async function settleInterrupted(ports, context, state) {
    const config = await ports.loadConfig(context.base.sha);
    if (state.stopRequested) {
        const explanation = "Somebody said stop.";
        return {
            status: "closed",
            task: await closeTask(ports, context, { state, config, status: "stopped", explanation }),
        };
    }
    const finished = state.attempts.at(-1)?.end !== undefined;
    const published = finished ? undefined : await findPublished(ports, state);
    const settled = finished ? state : await settle(ports, context, state, published);
    if (settled.phase === "awaiting-ci") {
        await showStatus(ports, context, config, settled);
        return { status: "awaiting-ci", task: settled };
    }
    if (config.gate.mode === "reusable") {
        // CI is called by the run that makes the attempt; nobody would call it for one that is made here.
        const explanation = "The job that worked on this ended early. Say `/ai retry` to try again.";
        const closing = { state: settled, config, status: "needs-human", explanation };
        return { status: "closed", task: await closeTask(ports, context, closing) };
    }
    const interruptions = settled.attempts.filter((attempt) => attempt.end === "interrupted").length;
    const last = settled.attempts.at(-1);
    if (last === undefined || interruptions > MOST_INTERRUPTIONS) {
        const explanation = "The job that worked on this ended early several times.";
        return {
            status: "closed",
            task: await closeTask(ports, context, { state: settled, config, status: "needs-human", explanation }),
        };
    }
    const reserved = await reserveFollowUp(ports, context, settled, {
        config,
        mode: "retry",
        rung: last.rung,
        reason: "The job that worked on this ended early; the same tier tries again.",
    });
    if (reserved.kind === "stopped") {
        const closing = {
            state: settled,
            config,
            status: "stopped",
            explanation: "Somebody said stop.",
        };
        return { status: "closed", task: await closeTask(ports, context, closing) };
    }
    if (reserved.kind === "overtaken")
        return { status: "skipped", reason: "another run has gone on with it" };
    if (reserved.kind === "refused") {
        const closing = { state: settled, config, status: "budget", explanation: reserved.message };
        return { status: "closed", task: await closeTask(ports, context, closing) };
    }
    const commentId = await showStatus(ports, context, config, reserved.state);
    return climbLadder(ports, context, assignmentOf(reserved.state, { config, commentId }));
}
/** A commit on the task's branch that the ledger has no receipt for, and its pull request. */
async function findPublished(ports, state) {
    const { task } = state;
    const parent = state.lastHeadSha ?? task.baseSha;
    const head = await ownCommitOnBranch(ports, task, parent);
    if (head === undefined)
        return undefined;
    if (task.source.kind === "pull-request") {
        return { headSha: head, pullRequest: { number: task.source.number, url: undefined } };
    }
    const existing = await ports.changes.pullRequestFor(task.branch, task.baseRef);
    if (existing?.state === "open")
        return { headSha: head, pullRequest: existing };
    const opened = await ports.changes.openPullRequest({
        branch: task.branch,
        base: task.baseRef,
        title: pullRequestTitle(task, commit_message_commitMessage(task, undefined)),
        body: pullRequestBody({ task, submission: undefined, findings: [], runUrl: undefined }),
        draft: true,
    });
    return { headSha: head, pullRequest: opened };
}
async function settle(ports, context, state, published) {
    const attempt = state.attempts.at(-1);
    if (attempt === undefined)
        throw new Error("a working task has an attempt");
    const shared = run_context_envelope(context, ports.clock, state.id);
    const finished = {
        ...shared,
        id: eventId.finished(state.id, attempt.number),
        type: "attempt.finished",
        attempt: attempt.number,
        end: published === undefined ? "interrupted" : "submitted",
        usage: domain_usage/* UNKNOWN_USAGE */.rb,
        // What it cost is unknown; for budgets its whole ceiling counts as spent.
        cost: { microUsd: 0, exact: false },
        chargedMicroUsd: attempt.ceilingMicroUsd,
        turns: 0,
        durationMs: 0,
        ...(published === undefined ? {} : { headSha: published.headSha }),
        error: "the job ended before the attempt was settled",
    };
    const receipts = published?.pullRequest === undefined
        ? []
        : [
            {
                ...shared,
                id: eventId.done(state.id, "pull-request", String(published.pullRequest.number)),
                type: "effect.done",
                effect: "pull-request",
                ref: String(published.pullRequest.number),
                ...(published.pullRequest.url === undefined ? {} : { url: published.pullRequest.url }),
            },
        ];
    return ports.ledger.update((ledger) => {
        const known = ledger.events.get(state.id) ?? [];
        const append = [finished, ...receipts];
        return { append, result: foldTask([...known, ...append]) ?? state };
    });
}

;// CONCATENATED MODULE: ./build/usecases/continue-task.js





/**
 * Goes on with a task whose newest attempt is settled and left nothing for CI to judge. Only the ledger is believed:
 * a task that is not at that point, or is not there at all, is left alone, whoever asks.
 */
async function continueTask(ports, context, taskId) {
    const events = (await ports.ledger.read()).events.get(taskId);
    const state = events === undefined ? undefined : foldTask(events);
    if (state === undefined)
        return { status: "skipped", reason: "the ledger holds no such task" };
    if (state.phase !== "working")
        return { status: "skipped", reason: `${state.id} is ${state.phase}` };
    if (state.attempts.at(-1)?.end === undefined)
        return { status: "skipped", reason: "an attempt is running" };
    return goOn(ports, context, state, await ports.loadConfig(context.base.sha));
}
/** The step after a settled attempt, by the same rules as if the run that settled it had gone on itself. */
async function goOn(ports, context, state, config) {
    if (state.stopRequested) {
        const closing = { state, config, status: "stopped", explanation: "Somebody said stop." };
        return { status: "closed", task: await closeTask(ports, context, closing) };
    }
    const last = state.attempts.at(-1);
    // Of these nothing is left that a rule could judge: the same tier tries again, a few times.
    if (last?.end === "interrupted" || last?.end === "answered")
        return settleInterrupted(ports, context, state);
    const ended = await endOfAttempt(ports, context, state, config, undefined);
    if (ended !== undefined)
        return ended;
    const next = await attemptAfter(ports, context, state, config);
    return "outcome" in next ? next.outcome : climbLadder(ports, context, next.assignment);
}

// EXTERNAL MODULE: ./build/domain/command.js + 8 modules
var command = __webpack_require__(9271);
;// CONCATENATED MODULE: ./build/render/plan.js




/** What a dry run says: the tier, why, and the most that it would cost. */
function renderPlan(options) {
    const { task, estimate, decision, config, model } = options;
    const { rung } = decision;
    const above = config.ladder.slice(config.ladder.findIndex((each) => each.name === rung.name) + 1);
    return [
        `**Dry run.** This would start on **${rung.name}** (\`${model}\`), at most ${(0,money/* formatUsd */.UK)((0,ladder/* ceilingOf */.tO)(rung, config.limits))} for the first attempt.`,
        (0,markdown/* bullets */.e5)([...decision.reasons, ...estimate.evidence.map((each) => `${each.about}: ${each.says}`)].map((line) => (0,markdown/* cell */.Hn)((0,untrusted_text/* defuseOutput */.wK)(line)))),
        above.length === 0
            ? "There is no tier above it."
            : `On red it would go on with ${above.map((each) => each.name).join(" → ")}, within ${(0,money/* formatUsd */.UK)(config.budget.perTaskMicroUsd)} for the task.`,
        `<sub>Upshift · task \`${task.id}\` · nothing was changed and no model was asked</sub>`,
    ].join("\n\n");
}

;// CONCATENATED MODULE: ./build/usecases/task-of-request.js


/** Kinds that a verb says by itself; for the rest the estimate reads the words. */
const KIND_OF_VERB = {
    fix: "fix",
    implement: "implement",
    refactor: "refactor",
    test: "test",
    docs: "docs",
    ask: "question",
    explain: "question",
    plan: "plan",
};
const TRUSTED_ASSOCIATIONS = ["OWNER", "MEMBER", "COLLABORATOR"];
/**
 * What was asked for, pinned: an issue to the default branch's commit, a pull request to its head. A fork's head is
 * looked at as data and never becomes a place to write to.
 */
async function taskOf(ports, context, request) {
    const { thread, command } = request;
    const plan = await planFor(ports, request);
    const shared = { ...sharedMembers(context, request), ...(plan === undefined ? {} : { plan }) };
    if (!thread.isPullRequest) {
        if (thread.state === "closed") {
            return { kind: "refused", reason: `#${thread.number} is closed. Reopen it, then ask again.` };
        }
        const id = taskIdOf(request);
        const source = { kind: "issue", number: thread.number, commentId: request.comment?.id ?? null };
        const base = { baseSha: context.base.sha, baseRef: context.base.ref };
        return {
            kind: "task",
            readOnly: false,
            task: { ...shared, ...base, id, source, branch: `upshift/${id}` },
        };
    }
    const pull = await ports.pullRequests.pullRequest(thread.number);
    const comment = request.comment;
    if (pull === undefined || comment === null) {
        return { kind: "refused", reason: `Pull request #${thread.number} cannot be read.` };
    }
    const isQuestion = ["ask", "explain", "plan"].includes(command.verb);
    if (pull.state === "closed" && !isQuestion) {
        return {
            kind: "refused",
            reason: `#${thread.number} is ${pull.merged ? "merged" : "closed"}: there is nothing to change.`,
        };
    }
    if (!isQuestion && isNobodysBranch(pull.headRef, context)) {
        return {
            kind: "refused",
            reason: `#${thread.number} comes from \`${pull.headRef}\`, and Upshift commits neither to the default branch nor to its own ledger.`,
        };
    }
    const id = taskIdOf(request);
    return {
        kind: "task",
        readOnly: isFork(pull, context),
        task: {
            ...shared,
            id,
            source: {
                kind: "pull-request",
                number: thread.number,
                commentId: comment.id,
                commentKind: comment.kind,
                headSha: pull.headSha,
                headRef: pull.headRef,
            },
            baseSha: pull.headSha,
            baseRef: pull.baseRef,
            branch: pull.headRef,
        },
    };
}
/** The same request has the same task, however often it comes. */
function taskIdOf({ thread, key }) {
    return `${thread.isPullRequest ? "pull" : "issue"}-${thread.number}-${key}`;
}
/**
 * The newest plan on this thread, for `implement`: somebody with write access asked for both. The ledger says which
 * comment holds it: with the job's token every workflow writes under our account, so a marker proves nothing.
 */
async function planFor(ports, { command, thread }) {
    if (command.verb !== "implement")
        return undefined;
    const { events } = await ports.ledger.read();
    const plans = [...events.values()]
        .flatMap((each) => foldTask(each) ?? [])
        .filter(({ task, closed }) => task.kind === "plan" && closed?.status === "answered")
        .filter(({ task }) => task.source.kind !== "job" && task.source.number === thread.number)
        .toSorted((a, b) => (b.closed?.at ?? "").localeCompare(a.closed?.at ?? ""));
    for (const { id, effects } of plans) {
        if (effects.commentId === undefined)
            continue;
        const comment = await ports.conversation.comment(effects.commentId, "issue-comment");
        const plan = comment === undefined ? undefined : planIn(comment.body, id);
        if (plan !== undefined)
            return plan.slice(0, 8_000);
    }
    return undefined;
}
/** Branches that no task may move: a pull request can have any branch as its head (`main` into `release`). */
function isNobodysBranch(headRef, context) {
    const name = headRef.replace(/^refs\/heads\//, "");
    return name === context.base.ref || name === "upshift/ledger" || headRef.startsWith("refs/");
}
function isFork(pull, context) {
    const own = `${context.repository.owner}/${context.repository.name}`.toLowerCase();
    return pull.headRepository?.toLowerCase() !== own;
}
function placeText({ path, line }) {
    return line === undefined ? path.slice(0, 500) : `${path.slice(0, 500)}:${line}`;
}
function sharedMembers(context, { thread, command, actor, comment }) {
    const { tier, budget, urgent } = command.options;
    return {
        kind: "implement",
        verb: command.verb,
        text: command.text,
        comment: comment?.body.slice(0, 10_000) ?? "",
        ...(comment?.place === undefined ? {} : { place: placeText(comment.place) }),
        title: thread.title,
        body: thread.body,
        bodyAuthor: {
            login: thread.author.login,
            trusted: TRUSTED_ASSOCIATIONS.includes(thread.authorAssociation),
        },
        actor,
        trustedSha: context.base.sha,
        options: {
            ...(tier === undefined ? {} : { tier }),
            ...(budget === undefined ? {} : { budgetMicroUsd: Math.round(budget * 1_000_000) }),
            ...(urgent === undefined ? {} : { urgent }),
        },
    };
}

;// CONCATENATED MODULE: ./build/usecases/authorise.js












/**
 * Turns a permitted command into a reserved attempt: estimate, rung, budget, ledger, status comment, in this order, so
 * that nothing is promised that is not paid for. The same delivery again reserves nothing.
 */
async function authorise(ports, context, request, config) {
    const found = await taskOf(ports, context, request);
    if (found.kind === "refused")
        return authorise_refuse(ports, request.thread.number, found.reason);
    const { task } = found;
    const { command, thread } = request;
    const verbKind = KIND_OF_VERB[command.verb];
    const words = command.text === "" ? thread.title : command.text;
    const refusal = found.readOnly ? refuseFork(thread.number) : undefined;
    if (refusal !== undefined && verbKind !== undefined && !READ_ONLY_KINDS.has(verbKind))
        return authorise_refuse(ports, thread.number, refusal);
    const isAboutPull = command.text === "" || (verbKind !== undefined && READ_ONLY_KINDS.has(verbKind));
    const pullDiff = isAboutPull ? await pullDiffOf(ports, task) : undefined;
    const size = pullDiff === undefined ? undefined : pull_diff_sizeOf(pullDiff);
    const estimate = await ports.estimate({
        text: command.verb === "do" || verbKind === "question" ? words : `${command.verb} ${words}`,
        body: command.text === "" ? thread.body : `${thread.title}\n\n${thread.body}`,
        ...(verbKind === undefined ? {} : { kind: verbKind }),
        sha: task.baseSha,
        config,
        ...(size === undefined ? {} : { size }),
    });
    task.kind = verbKind ?? estimate.kind;
    if (refusal !== undefined && !READ_ONLY_KINDS.has(task.kind))
        return authorise_refuse(ports, thread.number, refusal);
    const { router, performance, topTierLeftToday } = await ports.routing(config);
    const decision = router.route({
        estimate,
        text: words,
        ladder: config.ladder,
        preset: config.preset,
        urgent: command.options.urgent === true,
        performance,
        ...(topTierLeftToday === undefined ? {} : { topTierLeftToday }),
        ...(command.options.tier === undefined ? {} : { requestedTier: command.options.tier }),
    });
    const models = await resolveLadder(ports, config);
    if (context.dryRun || command.options.dryRun === true || command.verb === "route") {
        const reply = renderPlan({ task, estimate, decision, config, model: models.of(decision.rung).model.id });
        // The input `dry-run` promises that nothing is written anywhere.
        await ports.conversation.postComment(thread.number, reply);
        return { kind: "done", outcome: { status: "dry-run", reply } };
    }
    const opened = await openTask(ports, context, { request, task, estimate, decision, config, models });
    switch (opened.kind) {
        case "duplicate":
            return { kind: "known", state: opened.state };
        case "refused": {
            await ports.conversation.postComment(thread.number, `**Not started.** ${opened.message}`);
            return { kind: "done", outcome: { status: "refused", reason: opened.message } };
        }
        case "opened": {
            const commentId = await showStatus(ports, context, config, opened.state);
            const assignment = assignmentOf(opened.state, { config, commentId });
            return {
                kind: "assigned",
                assignment: pullDiff === undefined ? assignment : { ...assignment, pullDiff: diffForPrompt(pullDiff) },
            };
        }
    }
}
const READ_ONLY_KINDS = new Set(["question", "plan", "review"]);
const refuseFork = (number) => `#${number} comes from a fork, so Upshift only reads it: \`ask\`, \`explain\` and \`plan\` work here.`;
async function authorise_refuse(ports, number, reason) {
    await ports.conversation.postComment(number, reason);
    return { kind: "done", outcome: { status: "refused", reason } };
}
async function openTask(ports, context, what) {
    const { request, task, estimate, decision, config, models } = what;
    const by = { actor: task.actor, delivery: request.delivery };
    const shared = run_context_envelope(context, ports.clock, task.id, by);
    return ports.ledger.update((ledger) => {
        const known = ledger.events.get(task.id) ?? [];
        const existing = foldTask(known);
        if (existing !== undefined)
            return { append: [], result: { kind: "duplicate", state: existing } };
        const reservation = reserveAttempt({
            ledger,
            envelope: shared,
            task,
            config,
            models,
            number: 1,
            mode: "first",
            wanted: decision.rung,
            startSha: task.baseSha,
            reasons: decision.reasons,
        });
        if (reservation.kind === "refused")
            return { append: [], result: reservation };
        const created = {
            ...shared,
            id: eventId.created(task.id),
            type: "task.created",
            taskSpec: task,
            estimate,
            ladder: config.ladder.map((rung) => rung.name),
        };
        const append = [created, reservation.event, ...intentsOf(shared, task)];
        const state = foldTask([...known, ...append]);
        if (state === undefined)
            throw new Error("a created task must fold");
        return { append, result: { kind: "opened", state } };
    });
}
/**
 * What the task is about to do at the code host, each with the natural key by which it is looked up before it is done
 * again: the marker of its comment, its branch, and the one open pull request from there. They ride in the commit that
 * reserves the first attempt.
 */
function intentsOf(shared, task) {
    const intents = [];
    if (task.source.kind !== "job")
        intents.push({ effect: "comment", key: (0,status_comment/* statusMarker */.B)(task.id) });
    if (!READ_ONLY_KINDS.has(task.kind)) {
        intents.push({ effect: "branch", key: task.branch });
        if (task.source.kind !== "pull-request") {
            intents.push({ effect: "pull-request", key: pullRequestKey(task) });
        }
    }
    return intents.map(({ effect, key }) => ({
        ...shared,
        id: eventId.intended(task.id, effect, key),
        type: "effect.intended",
        effect,
        key,
    }));
}

;// CONCATENATED MODULE: ./build/usecases/command-request.js
function requestOfComment(trigger, command) {
    return {
        delivery: trigger.delivery,
        key: String(trigger.commentId),
        actor: trigger.author,
        thread: trigger.thread,
        command,
        comment: {
            id: trigger.commentId,
            kind: trigger.commentKind,
            body: trigger.body,
            ...(trigger.place === undefined ? {} : { place: trigger.place }),
        },
    };
}
/** A label or an assignment asks for what the issue describes. */
function requestOfSignal(trigger) {
    return {
        delivery: trigger.delivery,
        // The time of the event is its only identity; a redelivery carries the same one.
        key: trigger.delivery.replace(/^issue-\d+-/, "").replaceAll(/[^A-Za-z0-9]+/g, ""),
        actor: trigger.sender,
        thread: trigger.thread,
        command: { kind: "command", verb: "do", text: "", options: {} },
        comment: null,
    };
}

;// CONCATENATED MODULE: ./build/usecases/lease.js

/** A job is killed at the latest then: https://docs.github.com/en/actions/reference/limits. */
const LONGEST_JOB_MS = 6 * 3_600_000;
/**
 * Whether somebody is at work on a task: its newest reservation is within its time, and the run that holds it has not
 * ended. A run that was cancelled or lost its runner thus lets go at once and not after an hour, and one that is slower
 * than was thought keeps its task for as long as a job can live. Where the host does not say, the lease counts: two
 * runs on one task are worse than a wait.
 */
async function isHeld(ports, context, state) {
    const lease = state.reservations.at(-1);
    if (lease === undefined)
        return false;
    const now = ports.clock.now();
    const isWithinLease = Date.parse(lease.leaseUntil) > now;
    const reserved = state.attempts.find((attempt) => attempt.number === lease.attempt);
    const isOutlived = reserved === undefined || Date.parse(reserved.reservedAt) + LONGEST_JOB_MS <= now;
    if (!isWithinLease && isOutlived)
        return false;
    const { run } = lease;
    if (run === null)
        return isWithinLease;
    // An earlier attempt of this very run is over, or this one would not have begun.
    if (run.id === context.run?.id)
        return run.attempt >= context.run.attempt;
    try {
        return await ports.workflows.isActive(run.id);
    }
    catch (error) {
        if (!(0,errors/* isHostFailure */.Xw)(error))
            throw error;
        ports.logger.warn(`Whether run ${run.id} has ended is not known: ${error.message}`);
        return isWithinLease;
    }
}

;// CONCATENATED MODULE: ./build/usecases/tell-failure.js




/**
 * Says why a run fails where its commenter looks: in the task's status comment if there is one, else in a reply. For
 * what a person can mend; a bug of ours is for the log.
 */
async function tellFailure(ports, about, error) {
    const isConfiguration = error instanceof errors/* ConfigurationError */.j1;
    if (!isConfiguration && !(0,errors/* isHostFailure */.Xw)(error))
        return;
    const text = isConfiguration ? renderConfigurationError(error) : renderFailure(error);
    const marker = (0,status_comment/* statusMarker */.B)(about.task);
    const body = `${marker}\n\n${text}`;
    try {
        const status = await ports.conversation.findOwnComment(about.number, marker);
        if (status === undefined)
            await ports.conversation.postComment(about.number, body);
        else
            await ports.conversation.updateComment(status.id, body);
        if (about.comment !== undefined)
            await ports.conversation.react(about.comment.id, "confused", about.comment.kind);
    }
    catch (second) {
        // Where not even this may be said, the run's own page still says it.
        if (!(0,errors/* isHostFailure */.Xw)(second))
            throw second;
    }
}

;// CONCATENATED MODULE: ./build/render/costs.js



/** `/ai cost`: every task of a thread, its attempts folded away. */
function renderCosts(tasks, config) {
    if (tasks.length === 0)
        return "Nothing has been spent here.";
    const total = (0,money/* addCosts */.Iu)(...tasks.map((state) => state.spent));
    const lines = tasks.map((state) => {
        const outcome = state.closed?.status ?? state.phase;
        return (0,markdown/* details */.zH)(`\`${state.id}\`: ${(0,money/* formatUsd */.UK)(state.spent)}, ${outcome}`, (0,cost_table/* costTable */.kN)(state.attempts, state.closed !== undefined));
    });
    const limit = `A task may cost ${(0,money/* formatUsd */.UK)(config.budget.perTaskMicroUsd)}.`;
    return [`**${(0,money/* formatUsd */.UK)(total)}** so far. ${limit}`, ...lines].join("\n\n");
}

;// CONCATENATED MODULE: ./build/usecases/late-pull-request.js






/** The newest commit of an issue's task is on its branch, and no pull request shows it: one could not be opened then. */
function lacksPullRequest(state) {
    return (state.task.source.kind === "issue" &&
        state.phase === "awaiting-ci" &&
        state.effects.pullRequest === undefined);
}
/**
 * Opens the pull request that an earlier run could not, from what the ledger kept of the attempt, and lets CI judge. No
 * model is asked.
 */
async function openLatePullRequest(ports, context, state, config) {
    const last = state.attempts.at(-1);
    const submission = last?.summary === undefined
        ? undefined
        : {
            summary: last.summary,
            commitMessage: "",
            confidence: last.confidence,
            reasoning: "",
            openQuestions: last.openQuestions ?? [],
        };
    const pull = await seeToPullRequest(ports, {
        assignment: { task: state.task, config },
        submission,
        findings: last?.findings ?? [],
        isNew: false,
        runUrl: context.runUrl,
    });
    const receipt = {
        ...run_context_envelope(context, ports.clock, state.id),
        id: eventId.done(state.id, "pull-request", String(pull.number)),
        type: "effect.done",
        effect: "pull-request",
        ref: String(pull.number),
        url: pull.url,
    };
    const task = await ports.ledger.update((ledger) => {
        const known = ledger.events.get(state.id) ?? [];
        return { append: [receipt], result: foldTask([...known, receipt]) ?? state };
    });
    await showStatus(ports, context, config, task);
    await awaitCi(ports, context, config, task);
    return { status: "awaiting-ci", task };
}

;// CONCATENATED MODULE: ./build/usecases/task-commands.js












/** Tasks that were started on an issue or pull request, or whose pull request it is, oldest first. */
function tasksOfThread(ledger, number) {
    return [...ledger.events.values()]
        .flatMap((events) => foldTask(events) ?? [])
        .filter(({ task, effects }) => (task.source.kind !== "job" && task.source.number === number) ||
        effects.pullRequest?.number === number)
        .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
}
/** `stop`: the running attempt ends after its turn; a task that waits for CI is closed at once. */
async function stopTasks(ports, context, request, config) {
    const { delivery, actor, thread } = request;
    const reason = `@${actor.login} said stop`;
    const open = await ports.ledger.update((ledger) => {
        const states = tasksOfThread(ledger, thread.number).filter((state) => state.phase !== "closed");
        const append = states.map((state) => ({
            ...run_context_envelope(context, ports.clock, state.id, { actor, delivery }),
            id: eventId.stopRequested(state.id, delivery),
            type: "task.stop-requested",
            reason,
        }));
        return { append, result: states };
    });
    if (open.length === 0)
        return say(ports, thread.number, "Nothing is running here.");
    const closed = [];
    for (const state of open) {
        // A running attempt closes the task itself; one whose job has died leaves that to us.
        if (state.phase === "working" && (await isHeld(ports, context, state))) {
            const note = `${reason}: the running attempt ends after its current turn.`;
            await showStatus(ports, context, config, state, { note });
            continue;
        }
        const explanation = `Stopped by @${actor.login}.`;
        closed.push(await closeTask(ports, context, { state, config, status: "stopped", explanation }));
    }
    const last = closed.at(-1);
    return last === undefined
        ? { status: "replied", reply: "The running attempt ends after its current turn." }
        : { status: "closed", task: last };
}
/** `cost`: what the tasks of this thread have cost so far. */
async function tellCosts(ports, request, config) {
    const tasks = tasksOfThread(await ports.ledger.read(), request.thread.number);
    return say(ports, request.thread.number, renderCosts(tasks, config));
}
/**
 * `retry [--tier]` and `escalate`: one more attempt of the thread's newest task, on the same rung, the one named or the
 * next one up, with a hand-off of all that was tried.
 */
async function tryAgain(ports, context, request, config) {
    const { command, thread, delivery, actor } = request;
    const state = tasksOfThread(await ports.ledger.read(), thread.number).at(-1);
    if (state === undefined)
        return say(ports, thread.number, `There is no task here to ${command.verb}.`);
    if (state.deliveries.has(delivery))
        return servedAlready(state);
    if (state.phase === "working" && (await isHeld(ports, context, state)))
        return say(ports, thread.number, "An attempt is running. Wait for it, or say `stop` first.");
    const obstacle = await obstacleTo(ports, request, state);
    if (obstacle !== undefined)
        return say(ports, thread.number, `**Not started.** ${obstacle}`);
    if (command.verb === "retry" && command.options.tier === undefined) {
        // What an earlier run has left half done is ended first, without asking a model.
        if (lacksPullRequest(state))
            return openLatePullRequest(ports, context, state, config);
        if (state.phase === "working" && state.attempts.at(-1)?.end === undefined)
            return settleInterrupted(ports, context, state);
    }
    const rung = rungFor(request, state, config);
    if (rung === undefined) {
        return say(ports, thread.number, "There is no tier above the last one on this ladder. Try `retry --tier`, or add a rung.");
    }
    const reserved = await reserveFollowUp(ports, context, state, {
        config,
        mode: command.verb === "escalate" ? "escalate" : "retry",
        rung,
        reason: `@${actor.login} said ${command.verb}.`,
        request: { delivery, actor },
    });
    switch (reserved.kind) {
        case "stopped":
        case "overtaken":
            return servedAlready(state);
        case "refused":
            return say(ports, thread.number, `**Not started.** ${reserved.message}`);
        case "reserved": {
            const commentId = await showStatus(ports, context, config, reserved.state);
            return climbLadder(ports, context, assignmentOf(reserved.state, { config, commentId }));
        }
    }
}
const servedAlready = (state) => ({
    status: "skipped",
    reason: `${state.id} has been gone on with already`,
});
/** Why another attempt could publish nothing, so that none is paid for; undefined: it could. */
async function obstacleTo(ports, { thread }, { task, lastHeadSha }) {
    if (task.kind === "question" || task.kind === "plan")
        return undefined;
    if (thread.state === "closed")
        return `#${thread.number} is closed. Reopen it, then say it again.`;
    if (task.source.kind !== "pull-request")
        return undefined;
    const pull = await ports.pullRequests.pullRequest(task.source.number);
    if (pull === undefined || pull.state === "closed")
        return `#${task.source.number} is closed.`;
    if (pull.headSha === (lastHeadSha ?? task.baseSha))
        return undefined;
    return `\`${task.branch}\` has moved on to \`${pull.headSha.slice(0, 7)}\` since. Give the command itself again to work on what is there now.`;
}
function rungFor(request, state, config) {
    const { verb, options } = request.command;
    const last = state.attempts.at(-1)?.rung;
    if (options.tier !== undefined)
        return (0,ladder/* findRung */.s3)(config.ladder, options.tier);
    if (last === undefined)
        return config.ladder[0];
    return verb === "escalate" ? (0,ladder/* nextRung */.O7)(config.ladder, last) : last;
}
async function say(ports, number, reply) {
    await ports.conversation.postComment(number, reply);
    return { status: "replied", reply };
}

;// CONCATENATED MODULE: ./build/usecases/handle-command.js












/**
 * One comment from permission to pull request. Nothing is answered or spent before the commenter's right is known: a
 * stranger's comment gets no reply that could be used to make noise.
 */
async function handleCommand(ports, context, trigger) {
    const parsed = (0,command/* parseComment */.v)(trigger.body, { trigger: context.trigger });
    if (parsed.kind === "none")
        return skipped(`the comment holds no ${context.trigger} command`);
    // Who may command is configuration, so it is read first; a mistake in it is held back until we know who asks.
    const config = await readConfig(ports, context);
    const verb = parsed.kind === "command" ? parsed.verb : "do";
    const denied = trigger.author.id === trigger.sender.id
        ? await denial(ports, context, trigger.author, config, verb)
        : "the comment's author did not cause this event";
    if (denied !== undefined) {
        await courtesy(ports.conversation.react(trigger.commentId, "confused", trigger.commentKind));
        return { status: "refused", reason: denied };
    }
    try {
        const changed = await changedSince(ports, trigger);
        if (changed !== undefined)
            return await handle_command_refuse(ports, trigger, changed);
        await courtesy(ports.conversation.react(trigger.commentId, "eyes", trigger.commentKind));
        if (isUnread(config))
            throw config;
        if (parsed.kind === "error")
            return await handle_command_refuse(ports, trigger, parsed.message);
        return await follow(ports, context, requestOfComment(trigger, parsed), config);
    }
    catch (error) {
        const comment = { id: trigger.commentId, kind: trigger.commentKind };
        const task = taskIdOf({ thread: trigger.thread, key: String(trigger.commentId) });
        await tellFailure(ports, { number: trigger.thread.number, task, comment }, error);
        throw error;
    }
}
/** A label or an assignment that the configuration names asks for what the issue describes. */
async function handleSignal(ports, context, trigger) {
    const config = await ports.loadConfig(context.base.sha);
    const { signal } = trigger;
    const isMeant = "label" in signal
        ? config.start.label === signal.label
        : config.start.assignee?.toLowerCase() === signal.assignee.toLowerCase();
    if (!isMeant)
        return skipped("the configuration starts no task on this label or assignment");
    const denied = await denial(ports, context, trigger.sender, config, "do");
    if (denied !== undefined)
        return { status: "refused", reason: denied };
    const request = requestOfSignal(trigger);
    try {
        await courtesy(ports.conversation.react(trigger.thread.number, "eyes", "issue"));
        return await follow(ports, context, request, config);
    }
    catch (error) {
        const { number } = trigger.thread;
        await tellFailure(ports, { number, task: taskIdOf(request), comment: undefined }, error);
        throw error;
    }
}
async function follow(ports, context, request, config) {
    const { thread, command } = request;
    if (thread.locked)
        return { status: "refused", reason: `#${thread.number} is locked` };
    // One word that is no verb is a slip of the pen, not a task to spend money on. (Not every script parts words.)
    if (command.verb === "do" && /^[A-Za-z-]{1,20}$/.test(command.text) && request.comment !== null)
        return reply(ports, request, renderHelp(context.trigger, command.text));
    const isDry = context.dryRun || command.options.dryRun === true;
    switch (command.verb) {
        case "help":
            return reply(ports, request, renderHelp(context.trigger));
        case "review":
        case "report":
            return reply(ports, request, renderUnavailable(command.verb));
        case "stop":
            if (isDry)
                return tryOut(ports, request);
            return stopTasks(ports, context, request, config);
        case "cost":
            return tellCosts(ports, request, config);
        case "retry":
        case "escalate":
            if (isDry)
                return tryOut(ports, request);
            return tryAgain(ports, context, request, config);
        case "do":
        case "fix":
        case "implement":
        case "refactor":
        case "test":
        case "docs":
        case "ask":
        case "explain":
        case "plan":
        case "route": {
            const authorised = await authorise(ports, context, request, config);
            if (authorised.kind === "done")
                return authorised.outcome;
            if (authorised.kind === "known")
                return again(ports, context, authorised.state);
            return climbLadder(ports, context, authorised.assignment);
        }
        default:
            return (0,errors/* assertNever */.xb)(command.verb);
    }
}
/**
 * The same request once more. While somebody works on it, or once that is done, there is nothing to do; where the run
 * that served it died, this one takes over.
 */
async function again(ports, context, state) {
    const isAbandoned = state.phase === "working" && !(await isHeld(ports, context, state));
    if (!isAbandoned)
        return skipped(`${state.id} is already known: ${state.phase}`);
    return settleInterrupted(ports, context, state);
}
/** A broken configuration is told only to those who may command, so it is carried past the permission check. */
async function readConfig(ports, context) {
    try {
        return await ports.loadConfig(context.base.sha);
    }
    catch (error) {
        if (isUnread(error))
            return error;
        throw error;
    }
}
const isUnread = (value) => value instanceof errors/* ConfigurationError */.j1 || (0,errors/* isHostFailure */.Xw)(value);
/** Why this account may not; undefined when it may. Whoever ran the workflow again is asked about as well. */
async function denial(ports, context, actor, config, verb) {
    const rules = isUnread(config) ? { minimum: "write", bots: [] } : config.permission;
    const rerunBy = context.rerunBy === undefined
        ? undefined
        : await ports.permissions.accountOf(context.rerunBy).catch(unknownOf(ports));
    if (rerunBy === "unknown")
        return "the account that ran this workflow again is not known";
    for (const each of [actor, ...(rerunBy === undefined ? [] : [rerunBy])]) {
        const level = await ports.permissions.permissionOf(each).catch(unknownOf(ports));
        const { minimum, bots } = rules;
        const decision = decidePermission({ actor: each, level, minimum, botIds: bots, command: verb });
        if (!decision.allowed)
            return decision.reason;
    }
    return undefined;
}
/** A permission that cannot be read is none. */
function unknownOf(ports) {
    return (error) => {
        if (!(error instanceof errors/* CodeHostError */.kX) && !(error instanceof errors/* PermissionError */.i_))
            throw error;
        ports.logger.warn(`A permission cannot be read: ${error.message}`);
        return "unknown";
    };
}
/** What was approved by being written is what must run: an edited or deleted comment is neither. */
async function changedSince(ports, trigger) {
    const live = await ports.conversation.comment(trigger.commentId, trigger.commentKind);
    if (live === undefined)
        return "The comment was deleted before work began, so nothing was done.";
    if (live.author.id !== trigger.author.id || !isUnchangedBody(trigger.body, live.body)) {
        return "The comment was edited after it was posted, so nothing was done. Post the command again as a new comment.";
    }
    return undefined;
}
async function handle_command_refuse(ports, trigger, reason) {
    await ports.conversation.postComment(trigger.thread.number, reason);
    await courtesy(ports.conversation.react(trigger.commentId, "confused", trigger.commentKind));
    return { status: "refused", reason };
}
async function reply(ports, request, text) {
    await ports.conversation.postComment(request.thread.number, text);
    return { status: "replied", reply: text };
}
async function tryOut(ports, request) {
    const said = `**Dry run.** \`${request.command.verb}\` was understood; nothing was done.`;
    await ports.conversation.postComment(request.thread.number, said);
    return { status: "dry-run", reply: said };
}
const skipped = (reason) => ({ status: "skipped", reason });
/** A reaction is a courtesy: that it failed must not fail the task. */
async function courtesy(reaction) {
    await reaction.catch((error) => {
        if (!(error instanceof errors/* CodeHostError */.kX) && !(error instanceof errors/* PermissionError */.i_))
            throw error;
    });
}

;// CONCATENATED MODULE: ./build/domain/failure-signature.js
/*
 * A signature is equal for equal failures of two runs, whatever differs between any two runs: times, durations,
 * temporary paths, hashes, counts, line numbers, and the order in which tests happened to fail.
 */
/** Messages that take part in a signature; a failure with more is told apart well enough by these. */
const MOST_MESSAGES = 100;
/** Empty when there is nothing to tell the failure by: an unknown failure is like no other. */
function signatureOf(tests, messages) {
    const names = sorted(tests.map(withoutRunValues));
    // Numbers that belong to a word stay: TS2322 and TS2554 are two errors.
    const said = sorted(messages.map((message) => withoutRunValues(message).replace(/(?<![A-Za-z\d])\d+/g, "0"))).slice(0, MOST_MESSAGES);
    if (names.length === 0 && said.length === 0)
        return "";
    const text = JSON.stringify([names, said]);
    return hash(text, 0) + hash(text, 1);
}
/** One signature over all failing checks of a commit; empty as soon as one of them is unknown. */
function combinedSignature(evidence) {
    if (evidence.length === 0 || evidence.some(({ signature }) => signature === ""))
        return "";
    const text = JSON.stringify(sorted(evidence.map(({ check, signature }) => `${check} ${signature}`)));
    return hash(text, 0) + hash(text, 1);
}
/** Takes out what another run of the same thing would print differently. Numbers stay: test names count on them. */
function withoutRunValues(text) {
    return text
        .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?/g, "<time>")
        .replace(/\b\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?\b/g, "<time>")
        .replace(/\b\d+(?:\.\d+)? ?(?:ms|µs|ns|s|sec|secs|seconds|minutes)\b/g, "<duration>")
        .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<id>")
        .replace(/\b0x[0-9a-f]+\b/gi, "<hex>")
        .replace(/(?:\/private)?\/(?:tmp|var\/folders|var\/tmp)\/[^\s'"`):,]*/g, "<tmp>")
        .replace(/[A-Z]:\\Users\\[^\s'"`):,]*?\\Temp\\[^\s'"`):,]*/gi, "<tmp>")
        .replace(/\/home\/runner\/work\/[^/\s]+\/[^/\s]+\/|[A-Z]:\\a\\[^\\\s]+\\[^\\\s]+\\|\/__w\/[^/\s]+\/[^/\s]+\//g, "")
        .replace(/:\d+(?::\d+)?\b/g, ":<line>")
        .replace(/\b(?=[a-f]{0,63}\d)[0-9a-f]{7,64}\b/g, "<hash>")
        .replace(/\s+/g, " ")
        .trim();
}
function sorted(texts) {
    return [...new Set(texts.filter((text) => text !== ""))].toSorted();
}
/** 53 bits of a well-mixing string hash (cyrb53, public domain); no secret hangs on it, only equality. */
function hash(text, seed) {
    let high = 0xdeadbeef ^ seed;
    let low = 0x41c6ce57 ^ seed;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        high = Math.imul(high ^ code, 2654435761);
        low = Math.imul(low ^ code, 1597334677);
    }
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
}

;// CONCATENATED MODULE: ./build/domain/ci-log.js
/*
 * The log of a job as GitHub Actions gives it: a time stamp before every line, colours, and `##[…]` marks. Anybody who
 * can open a pull request can print anything into it, so everything here is bounded and runs once over the text.
 */
/** Characters looked at, from the start and from the end of a log. */
const HEAD_CHARACTERS = 1_000_000;
const TAIL_CHARACTERS = 3_000_000;
/** Lines looked at, likewise. */
const HEAD_LINES = 10_000;
const TAIL_LINES = 30_000;
/** Longer lines are data, not messages. */
const LINE_CHARACTERS = 2_000;
const TIMESTAMP = /^\uFEFF?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/;
// Colours and cursor moves (ECMA-48 control sequences), and links and titles (operating system commands).
// oxlint-disable-next-line no-control-regex
const ANSI = /\u001B\[[0-9;?]*[ -/]*[@-~]|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)?/g;
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;
/** The steps that failed; of a log that marks none, everything as one step. */
function failingSteps(log) {
    const steps = readSteps(log);
    const failed = steps.filter((step) => step.failed);
    if (failed.length > 0)
        return failed;
    const lines = steps.flatMap((step) => step.lines);
    return lines.length === 0 ? [] : [{ title: "", lines, errors: [], failed: true }];
}
function readSteps(log) {
    const steps = [];
    let step = openStep(steps, "");
    // Between `##[group]Run …` and its end stand the script and its environment, not what it printed.
    let inHeader = false;
    for (const raw of boundedLines(log)) {
        const line = cleanLine(raw);
        const mark = /^##\[([a-z-]+)\]/.exec(line)?.[1];
        const text = mark === undefined ? line : line.slice(mark.length + 4);
        if (mark === "group" && text.startsWith("Run ")) {
            step = openStep(steps, text.slice(4));
            inHeader = true;
        }
        else if (mark === "endgroup") {
            inHeader = false;
        }
        else if (line === "Post job cleanup.") {
            step = openStep(steps, line);
            inHeader = false;
        }
        else if (mark === "error") {
            step.failed = true;
            step.errors.push(text);
            if (!isExitLine(text))
                step.lines.push(text);
        }
        else if (!inHeader && mark !== "debug" && mark !== "warning") {
            step.lines.push(text);
        }
    }
    return steps;
}
function openStep(steps, title) {
    const step = { title: title.slice(0, 200), lines: [], errors: [], failed: false };
    steps.push(step);
    return step;
}
/** What the runner prints after every failing step: says nothing about why. */
function isExitLine(text) {
    return /^(?:Error: )?Process completed with exit code \d+\.?$/.test(text);
}
function boundedLines(log) {
    const isLong = log.length > HEAD_CHARACTERS + TAIL_CHARACTERS;
    const text = isLong ? `${log.slice(0, HEAD_CHARACTERS)}\n${log.slice(-TAIL_CHARACTERS)}` : log;
    // JUnit reports are often one single line.
    const lines = (text.includes("<testcase") ? text.replace(/<(?=testcase|failure|error|skipped)/g, "\n<") : text).split("\n");
    return lines.length > HEAD_LINES + TAIL_LINES
        ? [...lines.slice(0, HEAD_LINES), ...lines.slice(-TAIL_LINES)]
        : lines;
}
function cleanLine(raw) {
    const cut = raw.length > LINE_CHARACTERS ? raw.slice(0, LINE_CHARACTERS) : raw;
    const line = afterReturn(cut.replace(TIMESTAMP, "").replace(ANSI, "")).replace(CONTROL, "").trimEnd();
    return line.startsWith("{") ? goTestOutput(line) : line;
}
/** A progress bar goes back to the start of its line: only what it wrote last was ever to be seen. */
function afterReturn(line) {
    const text = line.endsWith("\r") ? line.slice(0, -1) : line;
    return text.slice(text.lastIndexOf("\r") + 1);
}
/** `go test -json` wraps every line of output into an event. */
function goTestOutput(line) {
    if (!line.includes('"Action":'))
        return line;
    try {
        const event = JSON.parse(line);
        const isOutput = typeof event === "object" && event !== null && "Output" in event;
        return isOutput && typeof event.Output === "string"
            ? event.Output.trimEnd().slice(0, LINE_CHARACTERS)
            : "";
    }
    catch {
        return line;
    }
}

;// CONCATENATED MODULE: ./build/domain/failed-tests.js
/** At most so many names, each at most so long: the names come from whoever wrote the tests. */
const MOST_NAMES = 200;
const NAME_CHARACTERS = 300;
/** Names of the tests that failed, as the common runners print them. Lines are clean: no colours, no time stamps. */
function failedTests(lines) {
    const names = [
        ...lines.flatMap((line) => LINE_PATTERNS.flatMap((pattern) => pattern.exec(line)?.[1] ?? [])),
        ...goTests(lines),
        ...nodeSpec(lines),
        ...tap(lines),
        ...jest(lines),
        ...numbered(lines),
        ...unittest(lines),
        ...junit(lines),
    ];
    const trimmed = names.map((name) => name.trim().slice(0, NAME_CHARACTERS)).filter((name) => name !== "");
    return [...new Set(trimmed)].slice(0, MOST_NAMES);
}
/** Runners that name a failed test on one line that stands for itself. */
const LINE_PATTERNS = [
    // pytest's short summary: `FAILED tests/test_a.py::test_b[x] - AssertionError: …`
    /^(?:FAILED|ERROR) ([^\s:]+\.py(?:::.*?)?)(?: - .*)?$/,
    // cargo: `test dates::parses ... FAILED`
    /^test (.+?) \.\.\. FAILED$/,
    // rspec's list: `rspec ./spec/date_spec.rb:12 # Date parses`
    /^rspec \S+ # (.+)$/,
    // dotnet: `  Failed Dates.Parses [12 ms]`; xunit: `[xUnit.net 00:00:01.2]     Dates.Parses [FAIL]`
    /^\s*(?:Failed|X) (\S.*?) \[[<\d][^\]]{0,40}\]$/,
    /^\s*\[xUnit\.net [^\]]+\]\s+(\S.*?) \[FAIL\]$/,
    // surefire: `[ERROR] com.a.DateTest.parses  Time elapsed: 0.01 s  <<< FAILURE!` (with `--` before it since 3.x)
    /^\[ERROR\] +(?!Tests run)(\S+) +(?:-- )?Time elapsed: .*<<< (?:FAILURE|ERROR)!$/,
    // gradle: `DateTest > parses FAILED`
    /^(\S+ > .+) FAILED$/,
    // bun: `(fail) dates > parses [0.12ms]`
    /^\(fail\) (.+?)(?: \[[\d.]+ ?m?s\])?$/,
];
/** `--- FAIL: TestDate/parses (0.00s)`; a test fails with its parts, so only the parts are named. */
function goTests(lines) {
    const names = lines.flatMap((line) => /^\s*--- FAIL: (\S+) \(/.exec(line)?.[1] ?? []);
    const parents = new Set(names.flatMap((name) => prefixes(name)));
    return names.filter((name) => !parents.has(name));
}
function prefixes(name) {
    const parts = name.split("/").slice(0, 20);
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
/** node:test, spec reporter: `✖ parses (1.2ms)`; the section at the end leaves out suites that fail by their tests. */
function nodeSpec(lines) {
    const section = lines.findIndex((line) => /^\s*✖ failing tests:$/.test(line));
    return lines
        .slice(Math.max(section, 0))
        .flatMap((line) => /^\s*✖ (.+?) \(\d[\d.]*m?s\)(?: # .*)?$/.exec(line)?.[1] ?? []);
}
/** TAP, also node:test's: `not ok 3 - parses`, but not what is expected to fail or fails only by its subtests. */
function tap(lines) {
    return lines.flatMap((line, index) => {
        const [, name = "", directive = ""] = /^\s*not ok \d+(?: - | )(.*?)(?: # (.*))?$/.exec(line) ?? [];
        if (name === "" || /^(?:TODO|SKIP)\b/i.test(directive))
            return [];
        const detail = lines.slice(index + 1, index + 12);
        const end = detail.findIndex((next) => next.trim() === "...");
        const own = end === -1 ? detail : detail.slice(0, end);
        return own.some((next) => next.includes("'subtestsFailed'")) ? [] : [name];
    });
}
/** jest: `  ● suite › name`. vitest: ` FAIL  file > suite > name`; a file alone when it did not even load. */
function jest(lines) {
    const bullets = lines.flatMap((line) => /^\s*● (.+)$/.exec(line)?.[1] ?? []);
    const names = bullets.filter((name) => !/^(?:Console|Validation|Deprecation|Test suite failed to run)\b/.test(name));
    const files = lines.flatMap((line) => /^\s*FAIL {1,2}(\S[^\t]*?)(?: \[ .{1,200} \])?(?: \([\d.]+ m?s\))?$/.exec(line)?.[1] ?? []);
    return names.length > 0 && !files.some((file) => file.includes(" > ")) ? names : files;
}
/** mocha (`2 failing`), playwright, phpunit (`There was 1 failure:`): a numbered list, names over several lines. */
function numbered(lines) {
    const start = lines.findIndex((line) => /^\s*\d+ failing$|^There (?:was|were) \d+ (?:failure|error)s?:$/.test(line));
    const playwright = lines.flatMap((line) => /^\s+\d+\) (\[[^\]]+\] › [^─]+)/.exec(line)?.[1] ?? []);
    if (start === -1)
        return playwright;
    const names = [];
    const list = lines.slice(start + 1);
    for (const [index, line] of list.entries()) {
        const first = /^\s*\d+\) (.+)$/.exec(line)?.[1];
        if (first === undefined)
            continue;
        // phpunit's names are one line; mocha's go on until one that ends with a colon.
        const isWhole = /^[\w\\]+::\w+/.test(first) || first.endsWith(":");
        const parts = isWhole ? [first] : [first, ...restOfName(list.slice(index + 1, index + 10))];
        names.push(parts.join(" > ").replace(/:$/, ""));
    }
    return names;
}
function restOfName(following) {
    const parts = [];
    for (const line of following.map((text) => text.trim())) {
        if (line === "")
            break;
        parts.push(line);
        if (line.endsWith(":"))
            break;
    }
    return parts;
}
/** `FAIL: test_parses (test_dates.DateTest)`, since 3.11 with the whole name in brackets. */
function unittest(lines) {
    return lines.flatMap((line) => {
        const [, name = "", place = ""] = /^(?:FAIL|ERROR): (\S+) \(([\w.]+)\)/.exec(line) ?? [];
        if (name === "")
            return [];
        return [place === name || place.endsWith(`.${name}`) ? place : `${place}.${name}`];
    });
}
/** JUnit XML: a `<testcase>` with a `<failure>` or `<error>` inside. */
function junit(lines) {
    const names = [];
    let current;
    for (const line of lines) {
        const tag = /^\s*<(testcase|failure|error|skipped)\b/.exec(line)?.[1];
        if (tag === "testcase") {
            const name = attribute(line, "name");
            const owner = attribute(line, "classname");
            current = owner === undefined || name === undefined ? name : `${owner}.${name}`;
        }
        else if (tag !== undefined && current !== undefined) {
            // node:test writes what it expects to fail as skipped and failed.
            if (tag !== "skipped")
                names.push(current);
            current = undefined;
        }
        if (line.includes("</testcase>"))
            current = undefined;
    }
    return names;
}
function attribute(line, name) {
    const at = line.indexOf(` ${name}="`);
    if (at === -1)
        return undefined;
    const start = at + name.length + 3;
    const end = line.indexOf('"', start);
    return end === -1 ? undefined : unescapeXml(line.slice(start, end));
}
function unescapeXml(text) {
    return text
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&apos;", "'")
        .replaceAll("&amp;", "&");
}

;// CONCATENATED MODULE: ./build/domain/failure-patterns.js
/** Where the runners' own account of all failures begins: what stands before it only lists what passed. */
const FAILURE_SECTION = /^\s*(?:✖ failing tests:|\d+ failing|Failures:|failures:|Failed examples:|There (?:was|were) \d+ (?:failure|error)s?:|=+ (?:FAILURES|ERRORS) =+|⎯+ Failed (?:Tests|Suites) \d+ ⎯+|Summary of all failing tests)$/;
/** Lines that surely name a failure: of tests, compilers and linters. */
const SURE = [
    /^\s*not ok \d+/,
    /^\s*✖ .+ \(\d[\d.]*m?s\)/,
    /^\s*● .+/,
    /^\s*FAIL {1,2}\S/,
    /^\s*--- FAIL: /,
    /^---- .+ ----$/,
    /^(?:FAIL|ERROR): \S+ \(/,
    /^(?:FAILED|ERROR) \S+\.py/,
    /^\s*Failed \S.* \[[<\d]/,
    /<<< (?:FAILURE|ERROR)!/,
    /^\S+ > .+ FAILED$/,
    /^\(fail\) /,
    /^\s*<(?:failure|error)\b/,
    /\berror (?:TS|CS|FS|C)\d+:/,
    /^error\[E\d+\]: /,
    /^\S+:\d+(?::\d+)?: (?:fatal )?error: /,
    /^\S+\.(?:go|py|rb|js|ts|c|cc|cpp|h|swift|kt|java):\d+:\d+: /,
    /^\[ERROR\] .*:\[\d+,\d+\]/,
    /^\s+\d+:\d+\s+error\s+/,
    /^\s*(?:would|Would) reformat:? /,
    /^Diff in .+[: ]\d+:?$/,
    /^\[(?:warn|error)\] \S+\.\w+$/,
    /^\s*\S+:\d+:\d+ lint\/\S+/,
];
/** Lines that name an error in general words. */
const LIKELY = [
    /^\s*(?:[\w.]*(?:Error|Exception|Failure))(?: \[[A-Z_]+\])?\b:?/,
    /^Traceback \(most recent call last\)/,
    /panicked at/,
    /^\s*npm (?:ERR!|error) /,
    /^(?:fatal|Error|ERROR|error): /,
    /command not found$/,
    /Segmentation fault/,
];
const POSSIBLE = /\b(?:errors?|failed|failures?|exception|panic|fatal)\b/i;
const HARMLESS = /\b(?:0|no) (?:errors?|failed|failures?|failing)\b|\b(?:errors?|failed|failures?|fail):? 0\b/i;
/** Index of every line of the surest kind that a step has; empty when nothing in it looks like an error. */
function errorAnchors(lines) {
    const sure = indexesOf(lines, (line) => SURE.some((pattern) => pattern.test(line)));
    if (sure.length > 0)
        return { at: sure, sure: true };
    const likely = indexesOf(lines, (line) => LIKELY.some((pattern) => pattern.test(line)));
    if (likely.length > 0)
        return { at: likely, sure: false };
    return { at: indexesOf(lines, (line) => POSSIBLE.test(line) && !HARMLESS.test(line)), sure: false };
}
function indexesOf(lines, wanted) {
    return lines.flatMap((line, index) => (line !== "" && wanted(line) ? [index] : []));
}
/** What an error says, and what was expected and found: together they tell one failure from another. */
function isErrorMessage(line) {
    return LIKELY.some((pattern) => pattern.test(line)) || MESSAGE.some((pattern) => pattern.test(line));
}
const MESSAGE = [
    // The details of TAP.
    /^\s+(?:error|code|name): '/,
    /\berror (?:TS|CS|FS|C)\d+:/,
    /^error(?:\[E\d+\])?: /,
    /: (?:fatal )?error: /,
    /^E {3,}\S/,
    /^\s*(?:Expected|Received|expected|actual|left|right):? \S/,
    /^\s+\d+:\d+\s+error\s+/,
    /^\S+\.\w+:\d+:\d+: \S/,
    /^\s*(?:would|Would) reformat:? /,
    /^Diff in /,
    /^\[(?:warn|error)\] \S+\.\w+$/,
    /^\s*\S+:\d+:\d+ lint\/\S+/,
];
const failure_patterns_MECHANICAL = [
    // tsc, mypy, pyright, flow
    [
        "types",
        /\berror TS\d+:|^Found \d+ errors? in \d+ files? \(checked |^\S+:\d+: error: .+ {2}\[[a-z-]+\]$|\(report[A-Z]\w+\)$/,
    ],
    // eslint, oxlint, biome, ruff, clippy, golangci-lint, rubocop, shellcheck, flake8
    ["lint", /^✖ \d+ problems? \(\d+ errors?|^Found \d+ warnings? and [1-9]\d* errors?\.|\blint\/\w+\/\w+/],
    [
        "lint",
        /^\S+:\d+:\d+: [A-Z]{1,4}\d{3,4} |#\[(?:deny|warn)\(clippy::|clippy::\w+`|\((?:errcheck|staticcheck|govet|revive|unused|gosimple|ineffassign)\)$/,
    ],
    ["lint", /\d+ offenses? detected|\bSC\d{4}\b|^ {1,8}\d+:\d+ {1,8}error {1,8}\S/],
    // prettier, oxfmt, biome, black, ruff format, rustfmt, gofmt, isort
    [
        "format",
        /Code style issues? (?:found|detected)|^Format issues found|Formatter would have printed|^\s*File content differs from formatting output/,
    ],
    [
        "format",
        /^(?:would|Would) reformat:? |^\d+ files? would be reformatted|^Diff in .+[: ]\d+:?$|Imports are incorrectly sorted|files? (?:is|are) not formatted/,
    ],
];
const FORMATTER_COMMAND = /\b(?:gofmt|goimports|gofumpt) (?:-\w+ )*-[ld]\b|\b(?:terraform|cargo|deno|mix|dart) (?:fmt|format)\b/;
/** Only form is wrong, as the tool that failed says itself. Where tools of two kinds speak, the deeper kind counts. */
function mechanicalFailure(step) {
    if (FORMATTER_COMMAND.test(step.title))
        return "format";
    const kinds = new Set(failure_patterns_MECHANICAL.filter(([, pattern]) => step.lines.some((line) => pattern.test(line))).map(([kind]) => kind));
    return ["types", "lint", "format"].find((kind) => kinds.has(kind));
}
const INFRASTRUCTURE = [
    [
        "the runner was lost",
        /lost communication with the server|runner has received a shutdown signal|The hosted runner .{0,100}(?:lost|encountered)/,
    ],
    ["the runner's disk was full", /No space left on device|\bENOSPC\b/],
    [
        "GitHub Actions had a fault",
        /GitHub Actions has encountered an internal error|Our services aren't available right now/,
    ],
    [
        "an action could not be downloaded",
        /Failed to download (?:action|archive)|Unable to (?:download|resolve) action/,
    ],
    [
        "the cache service failed",
        /Cache service responded with [45]\d\d|Failed to (?:restore|save) cache|reserveCache failed/i,
    ],
    [
        "a rate limit was hit",
        /API rate limit exceeded|secondary rate limit|\b429 Too Many Requests|toomanyrequests/i,
    ],
    [
        "the network failed",
        /npm (?:ERR!|error) (?:code |errno )?(?:ECONNRESET|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ERR_SOCKET_TIMEOUT|E429|E50\d)\b/,
    ],
    [
        "the network failed",
        /Could not resolve host|Temporary failure in name resolution|TLS handshake timeout|spurious network error/,
    ],
    [
        "the network failed",
        /requested URL returned error: 5\d\d|received unexpected HTTP status: 5\d\d|Failed to connect to \S+ port \d+|Read timed out\.|dial tcp .{0,100} i\/o timeout/,
    ],
];
/** What outside the repository broke, in words; undefined when nothing says so. */
function infrastructureFault(steps) {
    const lines = steps.flatMap((step) => [...step.lines, ...step.errors]);
    return INFRASTRUCTURE.find(([, pattern]) => lines.some((line) => pattern.test(line)))?.[0];
}
/** GitHub's words when `timeout-minutes` or the limit of a job is over. */
function ranOutOfTime(steps) {
    return steps.some((step) => step.errors.some((line) => /exceeded the maximum execution time/.test(line)));
}

;// CONCATENATED MODULE: ./build/domain/failure-evidence.js




/** Lines kept around an error: what led to it, and what it says. */
const BEFORE = 2;
const AFTER = 20;
/** A longer line is cut when it is shown. */
const SHOWN_CHARACTERS = 400;
/**
 * What a failing check printed, reduced to what tells one failure from another.
 *
 * The log is untrusted: whoever wrote the code under test wrote it. Nothing in it can change a verdict, only name the
 * cause of a red that its conclusion already proved. Redact it before, as a cut can hide half a secret from a scanner.
 * Time is linear in the log, and of a very long one only the start and the end are looked at.
 *
 * `tokenBudget` is the most that `errorLines` may take of a prompt, in tokens (counted as three characters each).
 */
function failureEvidence(options) {
    const { check, log } = options;
    const steps = failingSteps(log ?? check.summary ?? "");
    const tests = [...new Set(steps.flatMap((step) => failedTests(step.lines)))];
    const messages = steps.flatMap(messagesOf);
    const mechanical = tests.length === 0 ? commonMechanical(steps) : undefined;
    // An error of the code under test may well speak of networks: the runner is to blame only when nothing else is.
    const isExplained = tests.length > 0 || mechanical !== undefined || steps.some((step) => errorAnchors(step.lines).sure);
    const infrastructure = isExplained ? undefined : infrastructureFault(steps);
    return {
        check: check.name,
        errorLines: errorLines(steps, options.tokenBudget),
        failedTests: tests,
        // A check without a log says too little to be told from another failure.
        signature: log === undefined ? "" : signatureOf(tests, messages),
        ...(mechanical === undefined ? {} : { mechanical }),
        ...(infrastructure === undefined ? {} : { infrastructure }),
        ...(ranOutOfTime(steps) ? { timedOut: true } : {}),
    };
}
/** All that failed must be mechanical, else a repair on the same rung has little hope. */
function commonMechanical(steps) {
    const kinds = steps.map(mechanicalFailure);
    if (kinds.includes(undefined))
        return undefined;
    return ["types", "lint", "format"].find((kind) => kinds.includes(kind));
}
function messagesOf(step) {
    const messages = step.lines.filter(isErrorMessage);
    if (messages.length > 0)
        return messages;
    return errorAnchors(step.lines).at.flatMap((index) => step.lines.slice(index, index + 1));
}
/** The steps share the budget evenly; what one leaves over goes to the next. */
function errorLines(steps, tokenBudget) {
    const shown = [];
    let left = tokenBudget;
    for (const [index, step] of steps.entries()) {
        const share = Math.floor(left / (steps.length - index));
        const excerpt = withinBudget(excerptOf(step), share);
        left -= excerpt.reduce((sum, line) => sum + tokensOf(line), 0);
        shown.push(...excerpt);
    }
    return shown;
}
function excerptOf(step) {
    const title = step.title === "" ? [] : [`[step] ${step.title}`];
    const lines = step.lines.filter((line) => !isForeignFrame(line));
    const section = lines.findIndex((line) => FAILURE_SECTION.test(line));
    if (section !== -1)
        return [...title, ...lines.slice(section)];
    const anchors = errorAnchors(lines).at;
    // Nothing looks like an error: the end of the output is the best there is.
    if (anchors.length === 0)
        return [...title, ...lines.slice(-AFTER)];
    const excerpt = [];
    let next = 0;
    for (const anchor of anchors) {
        const from = Math.max(next, anchor - BEFORE);
        const to = Math.min(lines.length, anchor + AFTER);
        if (to <= next)
            continue;
        if (from > next)
            excerpt.push("…");
        excerpt.push(...lines.slice(from, to));
        next = to;
    }
    return [...title, ...excerpt];
}
/** Stack frames outside the repository's own code. */
function isForeignFrame(line) {
    return line.includes("node:internal/") || /^\s+at .*(?:\(node:|node_modules[\\/])/.test(line);
}
function withinBudget(lines, tokenBudget) {
    const kept = [];
    let left = tokenBudget;
    let wasEmpty = true;
    for (const line of lines) {
        const isEmpty = line.trim() === "";
        if (isEmpty && wasEmpty)
            continue;
        wasEmpty = isEmpty;
        const shown = line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line;
        left -= tokensOf(shown);
        if (left < 0)
            break;
        kept.push(shown);
    }
    return kept;
}
/** On the safe side: text of programs takes three to four characters a token. */
function tokensOf(line) {
    return Math.ceil((line.length + 1) / 3);
}

;// CONCATENATED MODULE: ./build/domain/judge.js

/**
 * Check runs and statuses of one head SHA → what CI says, and if it is red, whose fault it is. Only conclusions
 * judge; what a log claims changes nothing but the cause of a red.
 */
function judge(request) {
    const relevant = relevantChecks(request);
    const { deciding, missing } = judge_select(request, relevant.checks);
    const everything = required(request).length === 0;
    // With named checks only those decide, so other workflows matter no more than as the place where one may yet come.
    const openRuns = everything || missing.length > 0 ? relevant.runs : [];
    const awaited = deciding.filter(({ state }) => state === "pending");
    // Jobs that need others come into being only when those are done: while a run is active nothing of it is final.
    const active = openRuns.filter((run) => isActive(run) && !awaited.some(({ runId }) => runId === run.id));
    const running = [
        ...namesOf(awaited),
        ...(everything ? active.map(({ name }) => name) : openRuns.some(isActive) ? missing : []),
    ];
    if (running.length > 0)
        return pending(running, `waiting for ${list(running)}`);
    const failedRuns = openRuns.filter(({ state }) => state === "startup-failure");
    const failing = [...deciding.filter(({ state }) => isRed(state)), ...failedRuns.map(checkOfFailedRun)];
    if (failing.length > 0)
        return red(request, failing);
    const awaiting = judge_unique([
        ...namesOf(deciding.filter(({ state }) => state === "awaiting-approval")),
        ...openRuns.filter(({ state }) => state === "awaiting-approval").map(({ name }) => name),
    ]);
    const expired = judge_unique(openRuns.filter(({ state }) => state === "expired").map(({ name }) => name));
    const incomplete = awaiting.length + expired.length + missing.length > 0;
    const isMute = deciding.length === 0;
    if (request.conflict === true && (incomplete || isMute || everything))
        return conflicting();
    if (incomplete)
        return pending(judge_unique([...awaiting, ...expired, ...missing]), whyPending(awaiting, expired, missing));
    if (isMute)
        return { kind: "unknown", explanation: "no check of the repository said anything about this commit" };
    // A skipped required check holds nothing up at GitHub either, but it takes one that ran to call a commit green.
    if (!relevant.checks.some(({ state }) => state === "success" || state === "neutral")) {
        return { kind: "unknown", explanation: `nothing ran, all was skipped: ${list(namesOf(deciding))}` };
    }
    const optionalRed = relevant.checks.filter((check) => isRed(check.state) && !deciding.includes(check));
    return { kind: "green", checks: deciding.length, optionalRed: namesOf(optionalRed) };
}
/** What was asked for, without what we were told never to look at or report ourselves: that could never come. */
function required({ required: names, ignore = [], own = {} }) {
    const never = new Set([...ignore, ...(own.names ?? [])]);
    return judge_unique((names ?? []).filter((name) => !never.has(name)));
}
function judge_select(request, checks) {
    const names = required(request);
    if (names.length === 0)
        return { deciding: checks, missing: [] };
    return {
        deciding: checks.filter((check) => names.some((name) => isNamed(check, name))),
        missing: names.filter((name) => !checks.some((check) => isNamed(check, name))),
    };
}
/** Skipped and neutral count as GitHub counts them: they hold nothing up. */
function isRed(state) {
    return state === "failure" || state === "cancelled" || state === "timed-out" || state === "stale";
}
function isActive({ state }) {
    return state === "queued" || state === "in-progress";
}
/** A workflow file that GitHub could not start has no check runs; it still must not look green. */
function checkOfFailedRun(run) {
    return {
        source: "check-run",
        name: run.name,
        state: "stale",
        startedAt: run.startedAt ?? "",
        url: "",
        runId: run.id,
        run,
    };
}
function red(request, failing) {
    const evidence = (request.evidence ?? []).filter(({ check }) => failing.some(({ name }) => name === check));
    const byCause = Map.groupBy(failing, (check) => causeOf(check, request));
    const cause = causeOfAll(request, failing, byCause);
    return {
        kind: "red",
        cause,
        failing: failing.map(withoutRun),
        evidence,
        explanation: explain(cause, failing, byCause, evidence),
    };
}
function withoutRun(check) {
    const { run: _run, ...result } = check;
    const workflow = workflowOf(check);
    return workflow === undefined ? result : { ...result, workflow };
}
/**
 * One failing check that is ours makes the red ours. "Not ours" is said only when every failing check fails in the
 * same way on the parent. What says nothing about the change (a lost runner, a cancelled sibling) never excuses a
 * check that does, and is worth another look rather than another attempt.
 */
function causeOfAll(request, failing, byCause) {
    const suspects = byCause.get("suspect") ?? [];
    if (suspects.some((check) => !isRedOnBase(check, request)))
        return "ours";
    if (suspects.length === failing.length)
        return "red-on-base";
    const others = ["infrastructure", "timed-out", "flaky"];
    return others.find((cause) => byCause.has(cause)) ?? "cancelled";
}
function causeOf(check, request) {
    const evidence = (request.evidence ?? []).filter((of) => of.check === check.name);
    if (check.state === "stale")
        return "infrastructure";
    if (check.state === "timed-out" || evidence.some(({ timedOut }) => timedOut === true))
        return "timed-out";
    const isLost = evidence.length > 0 && evidence.every(({ infrastructure }) => infrastructure !== undefined);
    if (isLost)
        return "infrastructure";
    if (check.state === "cancelled")
        return "cancelled";
    return isFlaky(check, request, evidence) ? "flaky" : "suspect";
}
/**
 * The same job on the same commit has also passed, or only tests that are known for it failed. Said once: what is red
 * again after the recheck is red.
 */
function isFlaky(check, request, evidence) {
    const { rechecks = 0, earlier = [], flakyTests = [] } = request.history ?? {};
    if (rechecks > 0)
        return false;
    const failedTests = evidence.flatMap((of) => of.failedTests);
    if (failedTests.length > 0 && failedTests.every((test) => flakyTests.includes(test)))
        return true;
    const { checks } = relevantChecks(request);
    return [...earlier, ...checks].some((other) => other.state === "success" && isSameCheck(other, check));
}
/** Whatever the event and attempt. */
function isSameCheck(a, b) {
    const isSameWorkflow = (a.runId !== undefined && a.runId === b.runId) || workflowOf(a) === workflowOf(b);
    return a.source === b.source && a.name === b.name && a.appId === b.appId && isSameWorkflow;
}
function isRedOnBase(check, request) {
    const { base } = request;
    if (base === undefined || request.taskIsToFixIt)
        return false;
    const { checks } = relevantChecks({ ...request, checks: base.checks, runs: [] });
    const isRedThere = checks.some(({ name, state }) => name === check.name && state === "failure");
    const here = signaturesOf(check.name, request.evidence ?? []);
    const there = signaturesOf(check.name, base.evidence);
    // An unknown failure is like no other, not even like another unknown one.
    return (isRedThere && here.length > 0 && here.every((signature) => signature !== "" && there.includes(signature)));
}
function signaturesOf(name, evidence) {
    return evidence.filter(({ check }) => check === name).map(({ signature }) => signature);
}
function conflicting() {
    return {
        kind: "red",
        cause: "conflict",
        failing: [],
        evidence: [],
        explanation: "the branch conflicts with its base, and GitHub starts no pull request checks until that is resolved",
    };
}
function pending(waitingFor, explanation) {
    return { kind: "pending", waitingFor: judge_unique(waitingFor), explanation };
}
function whyPending(awaiting, expired, missing) {
    const parts = [
        [awaiting, "waiting for somebody with write access to approve the run of"],
        [expired, "nobody approved in time, so it must be run again:"],
        [missing, "not reported yet:"],
    ];
    return parts
        .filter(([names]) => names.length > 0)
        .map(([names, words]) => `${words} ${list(names)}`)
        .join("; ");
}
const IN_WORDS = {
    suspect: "failed",
    infrastructure: "failed for a reason outside the repository",
    "timed-out": "ran out of time",
    flaky: "failed, but has also passed on this very commit",
    cancelled: "was cancelled",
};
function explain(cause, failing, byCause, evidence) {
    if (cause === "red-on-base")
        return `${list(namesOf(failing))} failed in the same way before this change`;
    const parts = [...byCause]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([of, checks]) => `${list(namesOf(checks))} ${IN_WORDS[of]}`);
    const reason = evidence.find(({ infrastructure }) => infrastructure !== undefined)?.infrastructure;
    if (cause === "infrastructure" && reason !== undefined)
        parts.push(`(${reason})`);
    const tests = judge_unique(evidence.flatMap(({ failedTests }) => failedTests));
    if (cause === "ours" && tests.length > 0)
        parts.push(`failing tests: ${list(tests)}`);
    return parts.join("; ");
}
/** At most five names, each on one line and short: they come from workflows and logs. */
function list(names) {
    const shown = names.slice(0, 5).map((name) => name.replace(/[\s\p{C}]+/gu, " ").slice(0, 100));
    return names.length > 5 ? `${shown.join(", ")} and ${names.length - 5} more` : shown.join(", ");
}
function namesOf(checks) {
    return judge_unique(checks.map(({ name }) => name));
}
/** Sorted, so that the order in which GitHub lists things shows nowhere. */
function judge_unique(names) {
    return [...new Set(names)].toSorted();
}

;// CONCATENATED MODULE: ./build/usecases/read-verdict.js




/** Tokens of one failing check's log that a prompt carries. */
const EVIDENCE_TOKENS = 1_500;
/** A hundred red jobs of one matrix say what three of them say. */
const MOST_LOGS = 12;
/**
 * Reads everything that CI said of a commit and judges it. Logs are fetched only for what is red, and the parent's
 * checks only where they could excuse the head.
 */
async function readVerdict(ports, context, state, config, { headSha, conflict }) {
    const [checks, runs] = await readChecks(ports, context, headSha);
    const required = config.gate.required ?? (await ports.checks.requiredChecks(state.task.baseRef));
    const selection = { checks, runs, own: ownChecks(context, runs), ignore: config.gate.ignore };
    const history = { rechecks: rechecksOf(state, headSha) };
    const request = { ...selection, required, taskIsToFixIt: false, conflict, history };
    const relevant = relevantChecks(selection);
    const isActive = relevant.checks.some((check) => check.state === "pending") ||
        relevant.runs.some((run) => run.state === "queued" || run.state === "in-progress");
    const isMute = relevant.checks.length + relevant.runs.length === 0;
    const first = judge(request);
    if (first.kind !== "red")
        return { verdict: first, runs, isActive, isMute };
    const evidence = await evidenceOf(ports, first.failing);
    const fixing = isAboutCi(state, evidence);
    const base = fixing ? undefined : await baseOf(ports, selection, first.failing, state.task.baseSha);
    const verdict = judge({
        ...request,
        evidence,
        taskIsToFixIt: fixing,
        ...(base === undefined ? {} : { base }),
    });
    return { verdict, runs, isActive, isMute };
}
/** How often failed jobs of a commit were run again: each time is written as a verdict that is still pending. */
function rechecksOf(state, headSha) {
    return state.events.filter((event) => event.type === "ci.concluded" && event.verdict === "pending" && event.headSha === headSha).length;
}
/**
 * Where CI is called inside this run its jobs carry the caller's name in front. Without it they have the names by which
 * the configuration, branch protection and the parent's own CI know them.
 */
async function readChecks(ports, context, headSha) {
    const { ciJobs, run } = context;
    if (ciJobs === undefined || run === null) {
        return Promise.all([ports.checks.checksOf(headSha), ports.checks.runsOf(headSha)]);
    }
    const jobs = await ports.checks.jobsOf(run);
    const called = jobs.filter((job) => job.name.startsWith(ciJobs));
    return [called.map((job) => ({ ...job, name: job.name.slice(ciJobs.length).trim() || job.name })), []];
}
async function evidenceOf(ports, failing) {
    const evidence = [];
    for (const check of failing.slice(0, MOST_LOGS)) {
        const log = await ports.checks.logOf(check);
        const clean = log === undefined ? undefined : ports.redact(log);
        evidence.push(failureEvidence({ check, log: clean, tokenBudget: EVIDENCE_TOKENS }));
    }
    return evidence;
}
/** What the pinned parent said, read only as far as the head's failing checks go. */
async function baseOf(ports, selection, failing, baseSha) {
    const checks = await ports.checks.checksOf(baseSha);
    const names = new Set(failing.map((check) => check.name));
    const red = relevantChecks({ ...selection, checks, runs: [] }).checks.filter((check) => names.has(check.name) && check.state !== "success" && check.state !== "pending");
    // One check that was not red on the parent is enough: the head's failure is ours.
    if (new Set(red.map((check) => check.name)).size < names.size)
        return undefined;
    return { checks, evidence: await evidenceOf(ports, red) };
}
/**
 * Was the task to mend what is red? Then red on the parent is no excuse. A task says so by speaking of CI, tests or
 * builds that fail, or by naming one of the tests.
 */
function isAboutCi(state, evidence) {
    const { task } = state;
    const text = `${task.text}\n${task.title}\n${task.body}`.toLowerCase();
    if (state.estimate.kind === "fix" &&
        /\b(?:test|tests|ci|build|check|checks|lint|type|types|red|fail\w*|broken|pipeline|workflow)\b/.test(text)) {
        return true;
    }
    return evidence.some((each) => each.failedTests.some((name) => name.length > 5 && text.includes(name.toLowerCase())));
}

;// CONCATENATED MODULE: ./build/usecases/conclude.js





/** The verdict as an event. Its id names the judgement, so that the same one is written once. */
function conclude(ports, context, state, trigger, { verdict, runs }, ciMicroUsdPerMinute) {
    const attempt = state.attempts.at(-1)?.number ?? 1;
    const red = verdict.kind === "red" ? verdict : undefined;
    const rechecks = rechecksOf(state, trigger.headSha);
    return {
        ...run_context_envelope(context, ports.clock, state.id, { delivery: trigger.delivery }),
        id: eventId.ci(state.id, attempt, trigger.headSha, conclude_judgementOf(runs, verdict, rechecks)),
        type: "ci.concluded",
        attempt,
        headSha: trigger.headSha,
        verdict: verdict.kind,
        explanation: "explanation" in verdict ? verdict.explanation : "all checks passed",
        ...(red === undefined
            ? {}
            : {
                cause: red.cause,
                failingChecks: red.failing.map((check) => check.name),
                failedTests: red.evidence.flatMap((each) => each.failedTests).slice(0, 50),
                errorLines: red.evidence.flatMap((each) => each.errorLines).slice(0, 60),
                failureSignature: combinedSignature(red.evidence),
            }),
        ...ciTime(runs, ciMicroUsdPerMinute),
    };
}
/** `<run>.<attempt>` of all runs, or the verdict where none is known: a recheck of a commit is another judgement. */
function conclude_judgementOf(runs, verdict, rechecks) {
    const ids = runs.map((run) => `${run.id}.${run.attempt}`).toSorted();
    if (ids.length > 0)
        return ids.join("+");
    return rechecks === 0 ? verdict.kind : `${verdict.kind}.${rechecks}`;
}
/** What CI took and cost; a lower bound where GitHub does not tell a run's time, nothing where it tells none. */
function ciTime(runs, price) {
    const runsMs = runs.map((run) => run.billableMs);
    if (runsMs.every((ms) => ms === undefined))
        return {};
    const { ciMinutes, ciCost } = (0,pricing/* priceCiTime */.bQ)({ runsMs, microUsdPerMinute: price ?? 0 });
    return price === undefined ? { ciMinutes } : { ciMinutes, ciCost };
}

;// CONCATENATED MODULE: ./build/usecases/moved-state.js

/** Looks whether people went on without us. */
async function whereabouts(ports, state) {
    const { task } = state;
    const number = state.effects.pullRequest?.number;
    const pull = number === undefined ? undefined : await ports.pullRequests.pullRequest(number);
    // First, as merging closes the issue as well.
    if (pull?.merged === true)
        return { moved: stopped("The pull request was merged before CI had its say."), pull };
    if (pull?.state === "closed")
        return { moved: stopped("The pull request was closed."), pull };
    if (task.source.kind === "issue") {
        const issue = await ports.conversation.issue(task.source.number).catch(undefinedWhenGone);
        if (issue === undefined)
            return { moved: stopped("The issue was deleted or moved elsewhere."), pull };
        if (issue.state === "closed")
            return { moved: stopped("The issue was closed."), pull };
    }
    if (pull === undefined)
        return { moved: undefined, pull };
    if (pull.headSha === state.lastHeadSha)
        return { moved: undefined, pull };
    const moved = {
        status: "needs-human",
        explanation: `The branch \`${task.branch}\` has moved on to \`${pull.headSha.slice(0, 7)}\`, which is not Upshift's commit.`,
    };
    return { moved, pull };
}
const stopped = (explanation) => ({ status: "stopped", explanation });
function undefinedWhenGone(error) {
    if (error instanceof errors/* CodeHostError */.kX && error.failure === "not-found")
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./build/usecases/resume-on-checks.js













/**
 * CI has said something about a branch of ours: accept, repair, escalate, check again or stop. All state is rebuilt
 * from the ledger, so a delivery that comes twice, late or out of order finds nothing left to do.
 */
async function resumeOnChecks(ports, context, trigger) {
    const { events } = await ports.ledger.read();
    const named = trigger.taskIds.map((id) => foldTask(events.get(id) ?? []));
    const state = named.find((each) => each !== undefined) ?? taskOfCommit(events, trigger.headSha);
    if (state !== undefined)
        return resumeTask(ports, context, state, trigger);
    return resume_on_checks_skipped(`the ledger holds no task ${trigger.taskIds.join(", ") || `for ${trigger.headSha}`}`);
}
/** Dispatched CI knows its commit for sure; a branch of somebody else's says nothing about the task. */
function taskOfCommit(events, headSha) {
    for (const of of events.values()) {
        const isIt = of.some((event) => event.type === "attempt.finished" && event.headSha === headSha);
        const state = isIt && headSha !== undefined ? foldTask(of) : undefined;
        if (state !== undefined)
            return state;
    }
    return undefined;
}
/** One task at the point where CI has to be asked. */
async function resumeTask(ports, context, state, trigger) {
    if (state.phase === "closed")
        return resume_on_checks_skipped(`${state.id} is closed: ${state.closed?.status ?? ""}`);
    if (state.phase === "working")
        return resume_on_checks_skipped(`${state.id} is being worked on`);
    const headSha = trigger.headSha ?? state.lastHeadSha;
    if (headSha === undefined || state.lastHeadSha !== headSha)
        return resume_on_checks_skipped(`${trigger.headSha} is not the newest commit of ${state.id}`);
    const config = await ports.loadConfig(context.base.sha);
    try {
        return await judgeTask(ports, context, state, { headSha, delivery: trigger.delivery }, config);
    }
    catch (error) {
        // The branch waits for a verdict, and nobody who waits with it looks into the log of this run.
        if ((0,errors/* isHostFailure */.Xw)(error)) {
            const at = { config, runUrl: context.runUrl, now: ports.clock.now() };
            const render = (shown) => `${(0,status_comment/* renderStatus */.L)(shown, at)}\n\n${renderFailure(error)}`;
            await showStatus(ports, context, config, state, { render });
        }
        throw error;
    }
}
async function judgeTask(ports, context, state, trigger, config) {
    const { moved, pull } = await whereabouts(ports, state);
    if (moved !== undefined) {
        const { status, explanation } = moved;
        return {
            status: "closed",
            task: await closeTask(ports, context, { state, config, status, explanation }),
        };
    }
    const commit = { ...trigger, conflict: pull?.mergeable === false };
    const reading = await settledReading(ports, context, state, commit, config);
    const { verdict } = reading;
    ports.logger.info(`Verdict on ${trigger.headSha}: ${verdict.kind}${"explanation" in verdict ? `, ${verdict.explanation}` : ""}`);
    switch (verdict.kind) {
        case "pending":
        case "unknown":
            await tellWhatIsAwaited(ports, context, config, state, reading, conclude(ports, context, state, trigger, reading, config.ciMicroUsdPerMinute));
            return resume_on_checks_skipped(`no verdict yet: ${verdict.explanation}`);
        case "green":
            return accept(ports, context, {
                pull,
                state,
                config,
                verdict,
                concluded: conclude(ports, context, state, trigger, reading, config.ciMicroUsdPerMinute),
            });
        case "red":
            return answerRed(ports, context, {
                state,
                config,
                verdict,
                runs: reading.runs,
                concluded: conclude(ports, context, state, trigger, reading, config.ciMicroUsdPerMinute),
            });
        default:
            return (0,errors/* assertNever */.xb)(verdict);
    }
}
/** Waits between looks while the CI that reported back is still ending. Milliseconds. */
const LAST_JOB_WAITS_MS = [5_000, 10_000, 20_000, 30_000];
/**
 * The verdict. CI that we dispatched reports back from its own last job, so it may still be running when we look, and
 * no later event will come: then we look again for a minute.
 */
async function settledReading(ports, context, state, commit, config) {
    let reading = await readVerdict(ports, context, state, config, commit);
    if (!commit.delivery.startsWith("dispatch-"))
        return reading;
    for (const wait of LAST_JOB_WAITS_MS) {
        if (reading.verdict.kind !== "pending")
            break;
        await ports.clock.sleep(wait);
        reading = await readVerdict(ports, context, state, config, commit);
    }
    return reading;
}
/**
 * Checks that still run need no words. What no event will end (an approval that is missing, a required check that
 * nobody reports, nothing but skipped jobs) is said in the comment, once: the ledger keeps what has been said.
 */
async function tellWhatIsAwaited(ports, context, config, state, reading, concluded) {
    if (reading.isActive)
        return;
    const isDispatched = reading.runs.some((run) => run.event === "workflow_dispatch");
    const problem = isDispatched ? undefined : await startCi(ports, config, state);
    // What could not be started after the push has been started now.
    if (config.gate.mode === "dispatch" && !isDispatched && problem === undefined)
        return;
    const { lastVerdict } = state;
    const isTold = lastVerdict?.id.startsWith(concluded.id) === true && lastVerdict.explanation === concluded.explanation;
    if (isTold)
        return;
    // Neither green nor red, and no recheck: the next real verdict has an id of its own.
    const id = `${concluded.id}/told/${state.events.length}`;
    const told = { ...concluded, id, verdict: "unknown" };
    const after = await append(ports, state, [told]);
    const note = problem ??
        (reading.isMute
            ? renderNoCi("nothing", config.gate.mode)
            : `CI has not judged \`${concluded.headSha.slice(0, 7)}\`: ${concluded.explanation}.`);
    await showStatus(ports, context, config, after, { note });
}
async function append(ports, state, events) {
    return ports.ledger.update((ledger) => {
        const known = ledger.events.get(state.id) ?? [];
        return { append: events, result: foldTask([...known, ...events]) ?? state };
    });
}
async function accept(ports, context, { state, config, verdict, concluded, pull, }) {
    const weakened = state.attempts.at(-1)?.findings?.filter((finding) => finding.verdict !== "accept") ?? [];
    const optional = verdict.optionalRed.length === 0 ? "" : ` Not required and red: ${verdict.optionalRed.join(", ")}.`;
    const closing = { state, config, with: [concluded] };
    if (weakened.length > 0) {
        const what = weakened.map((finding) => `\`${finding.path}\`: ${finding.message}`).join("; ");
        const explanation = `All ${verdict.checks} checks are green, but the change also touches how it is checked, so green proves less: ${what}.${optional}`;
        return {
            status: "closed",
            task: await closeTask(ports, context, { ...closing, status: "needs-human", explanation }),
        };
    }
    // A person's own pull request is theirs to mark ready.
    const isTheirs = state.task.source.kind === "pull-request";
    const ready = isTheirs || pull === undefined || !pull.draft || (await ports.changes.markReady(pull));
    const review = isTheirs
        ? `The commit is on \`${state.task.branch}\`.`
        : ready
            ? "The pull request is ready for review."
            : "It could not be marked ready: this token may not do that; press “Ready for review”.";
    const checks = verdict.checks === 1 ? "1 check" : `${verdict.checks} checks`;
    const explanation = `${checks} passed on \`${state.lastHeadSha?.slice(0, 7) ?? ""}\`. ${review}${optional}`;
    return {
        status: "closed",
        task: await closeTask(ports, context, { ...closing, status: "green", explanation }),
    };
}
async function answerRed(ports, context, judged) {
    const { state, config, verdict, concluded } = judged;
    const again = runsToRepeat(context, judged);
    // A runner that was lost says nothing: CI is asked once more before a person is. That costs no model call.
    if (verdict.cause === "infrastructure" &&
        again !== undefined &&
        rechecksOf(state, concluded.headSha) === 0) {
        return recheck(ports, context, judged, again, "CI itself failed, not the change: the failed jobs run again.");
    }
    // What cannot be run again by us is judged as it stands.
    const isUnstable = verdict.cause === "flaky" || verdict.cause === "timed-out";
    const cause = isUnstable && again === undefined ? "ours" : verdict.cause;
    const step = await nextAttempt(ports, context, state, config, {
        cause,
        evidence: verdict.evidence,
        concluded,
    });
    switch (step.kind) {
        case "assigned":
            return climbLadder(ports, context, step.assignment);
        case "overtaken":
            return resume_on_checks_skipped(`another run has gone on with ${state.id}`);
        case "recheck":
            return recheck(ports, context, judged, again ?? [], step.reason);
        case "stop": {
            const explanation = step.status === "not-ours" ? `${step.reason} ${verdict.explanation}` : step.reason;
            const closing = { state, config, status: step.status, explanation, with: [concluded] };
            return { status: "closed", task: await closeTask(ports, context, closing) };
        }
        default:
            return (0,errors/* assertNever */.xb)(step);
    }
}
/** Undefined where nothing can be run again; a called workflow is called again by the round that follows. */
function runsToRepeat(context, { verdict, runs }) {
    if (context.ciJobs !== undefined)
        return [];
    const failing = new Set(verdict.failing.flatMap((check) => check.runId ?? []));
    const repeatable = runs.filter((run) => failing.has(run.id));
    return repeatable.length === 0 ? undefined : repeatable;
}
/**
 * Runs the failed jobs of the same commit once more. The verdict is written as pending: the attempt is not judged yet.
 * Nobody wakes us when they end, as a re-run by the job token makes no event: the sweep reads what they say.
 */
async function recheck(ports, context, { state, config, verdict, concluded }, runs, reason) {
    // GitHub refuses to run jobs of a run again that has not ended; its end wakes us.
    if (runs.some((run) => run.state !== "concluded"))
        return resume_on_checks_skipped("the failed run has not ended yet");
    for (const run of runs)
        await ports.workflows.rerunFailedJobs(run);
    const task = await append(ports, state, [{ ...concluded, verdict: "pending", explanation: reason }]);
    await showStatus(ports, context, config, task, { note: `${reason} (${verdict.explanation}.)` });
    return { status: "awaiting-ci", task };
}
const resume_on_checks_skipped = (reason) => ({ status: "skipped", reason });

;// CONCATENATED MODULE: ./build/usecases/sweep.js










/** A task that nobody has judged for so long is given to a person. Milliseconds. */
const GIVE_UP_MS = 72 * 3_600_000;
/**
 * Finds tasks whose event never came (schedules are dropped, runs are cancelled, webhooks are lost) and resumes,
 * finishes or closes them. With nothing open it costs one fetch of the ledger.
 */
async function sweep(ports, context) {
    const ledger = await ports.ledger.read();
    for (const damage of ledger.damage) {
        ports.logger.warn(`The ledger is damaged at ${damage.path}:${damage.line}: ${damage.problem}`);
    }
    const open = [...ledger.events.values()]
        .flatMap((events) => foldTask(events) ?? [])
        .filter((state) => state.phase !== "closed");
    const told = ledger.damage.map(({ path, line, problem }) => `ledger damaged at ${path}:${line}: ${problem}`);
    for (const state of open) {
        try {
            const outcome = await sweepTask(ports, context, state);
            // One run hands one attempt to the next job; what else is open is found by the next sweep.
            if (outcome.status === "assigned")
                return outcome;
            told.push(`${state.id}: ${outcome.status}${"reason" in outcome ? `, ${outcome.reason}` : ""}`);
        }
        catch (error) {
            // One task that cannot be helped now must not keep the sweep from the others.
            if (!(0,errors/* isHostFailure */.Xw)(error))
                throw error;
            told.push(`${state.id}: ${failureText(error)}`);
        }
    }
    if (told.length === 0)
        return { status: "skipped", reason: "no task is open" };
    return { status: "replied", reply: told.map((line) => `- ${line}`).join("\n") };
}
async function sweepTask(ports, context, state) {
    if (state.phase === "working") {
        if (await isHeld(ports, context, state))
            return { status: "skipped", reason: "an attempt is running" };
        // What an attempt came to is in the ledger; only the step after it is missing.
        return state.attempts.at(-1)?.end === undefined
            ? settleInterrupted(ports, context, state)
            : goOn(ports, context, state, await ports.loadConfig(context.base.sha));
    }
    if (lacksPullRequest(state))
        return openLatePullRequest(ports, context, state, await ports.loadConfig(context.base.sha));
    const headSha = state.lastHeadSha ?? "";
    const isStale = ports.clock.now() - newestEventMs(state) > GIVE_UP_MS;
    const trigger = { headSha, delivery: `sweep-${headSha}` };
    const outcome = await resumeTask(ports, context, state, trigger).catch((error) => {
        // What has kept us from judging for days will not end by itself.
        if (!isStale || !(0,errors/* isHostFailure */.Xw)(error))
            throw error;
        return { status: "skipped", reason: failureText(error) };
    });
    if (outcome.status !== "skipped")
        return outcome;
    const config = await ports.loadConfig(context.base.sha);
    // Where CI is a called workflow nothing but the run that called it can judge.
    if (config.gate.mode === "reusable" && !(await isRunActive(ports, state))) {
        const ended = `The run that had \`${headSha.slice(0, 7)}\` judged has ended without a verdict. Say \`/ai retry\` to try again.`;
        const closing = { state, config, status: "needs-human", explanation: ended };
        return { status: "closed", task: await closeTask(ports, context, closing) };
    }
    if (!isStale)
        return outcome;
    const { moved } = await whereabouts(ports, state);
    const explanation = moved?.explanation ?? `No CI has judged \`${headSha.slice(0, 7)}\` for three days: ${outcome.reason}.`;
    const status = moved?.status ?? "needs-human";
    return { status: "closed", task: await closeTask(ports, context, { state, config, status, explanation }) };
}
async function isRunActive(ports, state) {
    const run = state.events.findLast((event) => event.type === "attempt.reserved")?.run;
    return run !== undefined && run !== null && ports.workflows.isActive(run.id);
}
function newestEventMs(state) {
    return Math.max(...state.events.map((event) => Date.parse(event.at)));
}

;// CONCATENATED MODULE: ./build/usecases/speech.js
const UNWRITTEN = {
    id: 0,
    body: "",
    author: { id: 0, login: "", type: "User" },
    createdAt: "",
    url: "",
};
/** The input `dry-run` promises that nothing is written anywhere: what would be said is said in the job summary. */
function withoutSpeech(conversation) {
    return {
        ...conversation,
        react: async () => { },
        addLabels: async () => { },
        postComment: async () => UNWRITTEN,
        updateComment: async () => UNWRITTEN,
    };
}
/**
 * A reply carries the delivery that it answers, so that the same event delivered again gets no second one. What has a
 * marker of its own, as a task's status has, is left alone.
 */
function replyingOnce(conversation, delivery) {
    const marker = `<!-- upshift reply=${delivery.replaceAll(/[^\w.:-]/g, "")} -->`;
    return {
        ...conversation,
        async postComment(issue, body) {
            if (body.startsWith("<!-- upshift "))
                return conversation.postComment(issue, body);
            const said = await conversation.findOwnComment(issue, marker);
            return said ?? conversation.postComment(issue, `${marker}\n${body}`);
        },
    };
}

;// CONCATENATED MODULE: ./build/run.js







/** One event in, one use case, one outcome out. */
async function run(ports, context, trigger) {
    if (context.dryRun && ["checks", "sweep", "continue", "apply"].includes(trigger.kind))
        return { status: "skipped", reason: "dry run: no task goes on" };
    const conversation = context.dryRun
        ? withoutSpeech(ports.conversation)
        : "delivery" in trigger
            ? replyingOnce(ports.conversation, trigger.delivery)
            : ports.conversation;
    const speaking = { ...ports, conversation };
    switch (trigger.kind) {
        case "comment":
            return handleCommand(speaking, context, trigger);
        case "issue-signal":
            return handleSignal(speaking, context, trigger);
        case "sweep":
            return sweep(ports, context);
        case "checks":
            return resumeOnChecks(ports, context, trigger);
        case "continue":
            return continueTask(ports, context, trigger.taskId);
        case "apply":
            return applyStage(ports, context, await ports.attemptFile());
        case "attempt":
            throw new Error("the attempt stage has a door of its own: src/attempt-action.ts");
        case "unrelated":
            return { status: "skipped", reason: trigger.reason };
        default:
            return (0,errors/* assertNever */.xb)(trigger);
    }
}

;// CONCATENATED MODULE: ./build/usecases/stop-watch.js


/** How often a running attempt looks for a stop request. Each look is one small fetch. Milliseconds. */
const LOOK_EVERY_MS = 20_000;
/**
 * Asked between the turns of a running attempt: has somebody said stop? Looks into the ledger at most every 20 s. A
 * ledger that cannot be read now ends no attempt: the next look may find it.
 */
function stopWatch(ports) {
    let nextLook = ports.clock.now() + LOOK_EVERY_MS;
    return async (task) => {
        if (ports.clock.now() < nextLook)
            return false;
        nextLook = ports.clock.now() + LOOK_EVERY_MS;
        try {
            const events = (await ports.ledger.read()).events.get(task);
            return events !== undefined && foldTask(events)?.stopRequested === true;
        }
        catch (error) {
            if (!(0,errors/* isHostFailure */.Xw)(error))
                throw error;
            ports.logger.warn(`Whether somebody said stop is not known: ${error.message}`);
            return false;
        }
    };
}

;// CONCATENATED MODULE: ./build/action.js




































/** The composition root of the Action: builds the adapters, runs the event, reports. */
async function runAction(environment, trigger) {
    const inputs = (0,actions_inputs/* readInputs */.K)();
    const redact = (0,domain_redaction/* createRedactor */.lY)([inputs.anthropicApiKey, inputs.githubToken, inputs.pushToken].filter((each) => each !== ""));
    const logger = (0,actions_logger/* actionsLogger */.M)(redact);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(environment.temporaryFolder ?? (0,external_node_os_.tmpdir)(), "upshift-"));
    const closing = [() => (0,promises_.rm)(folder, { recursive: true, force: true })];
    try {
        const client = clientFor(environment, inputs.githubToken, logger);
        const context = await contextOf(environment, inputs, client, trigger);
        let config;
        const ports = buildPorts({ environment, inputs, client, redact, logger, folder, closing });
        const outcome = await run({ ...ports, loadConfig: async (sha) => (config = await ports.loadConfig(sha)) }, context, trigger);
        const status = config === undefined ? undefined : { config, runUrl: context.runUrl, now: system/* systemClock */.m.now() };
        await (0,report/* reportOutcome */.R)(outcome, { redact, status });
        logger.info(`Outcome: ${outcome.status}${"reason" in outcome ? `, ${outcome.reason}` : ""}`);
    }
    catch (error) {
        await fail(error, redact);
    }
    finally {
        for (const close of closing.toReversed())
            await close();
    }
}
function clientFor(environment, token, log) {
    // The toolkit's fetch goes through the proxy that a self-hosted runner names in its environment.
    const fetch = utils/* defaults */.NT.request?.fetch;
    const octokit = createOctokit({
        token,
        apiUrl: environment.apiUrl,
        log,
        // With debug logging on, a run's log tells every exchange with GitHub in order.
        onCall: ({ method, path, status, durationMs }) => log.debug(`GitHub: ${method} ${path} ${status ?? "no answer"} ${Math.round(durationMs)} ms`),
        ...(fetch === undefined ? {} : { fetch }),
    });
    const { owner, name } = environment.repository;
    return { octokit, owner, repo: name, log, clock: system/* systemClock */.m };
}
/** Events whose GITHUB_SHA is the default branch's commit; for the rest it is asked. */
const PINNED_BY_EVENT = new Set(["issue_comment", "workflow_run", "check_suite", "schedule"]);
async function contextOf(environment, inputs, client, trigger) {
    const defaultBranch = trigger.kind === "unrelated" ? "" : trigger.defaultBranch;
    const isPinned = PINNED_BY_EVENT.has(environment.eventName) && defaultBranch !== "" && environment.sha !== "";
    const found = isPinned ? undefined : await createRepository(client).defaultBranch();
    const base = { ref: found?.name ?? defaultBranch, sha: found?.sha ?? environment.sha };
    return {
        repository: environment.repository,
        base,
        run: environment.run,
        runUrl: environment.runUrl,
        rerunBy: environment.rerunBy,
        ciJobs: inputs.ciJobs,
        ownWorkflows: environment.ownWorkflows,
        trigger: inputs.trigger,
        dryRun: inputs.dryRun,
    };
}
function buildPorts(from) {
    const { environment, inputs, client, redact, logger, folder, closing } = from;
    const remoteUrl = `${environment.serverUrl}/${client.owner}/${client.repo}.git`;
    const repository = createRepository(client);
    const pushClient = inputs.pushToken === inputs.githubToken ? client : clientFor(environment, inputs.pushToken, logger);
    const ledger = (0,redaction/* redactingLedger */.z$)(gitLedgerStore({
        remoteUrl,
        authorizationHeader: `basic ${Buffer.from(`x-access-token:${inputs.githubToken}`).toString("base64")}`,
        workDirectory: folder,
        clock: system/* systemClock */.m,
        random: system/* systemRandom */.v,
    }), redact);
    const provider = (0,lazy/* lazyAnthropic */.h)({ apiKey: inputs.anthropicApiKey, baseUrl: inputs.anthropicBaseUrl });
    const { languageModel } = provider;
    const catalogue = inputs.anthropicApiKey === "" ? keyless : provider.catalogue;
    // One private object store for all workspaces of this run: a commit is fetched once.
    let store;
    const openStore = () => {
        if (store === undefined) {
            store = (0,object_store/* openObjectStore */.$)({
                remote: { url: remoteUrl, token: inputs.githubToken },
                temporaryFolder: folder,
            });
            closing.push(async () => (await store)?.close());
        }
        return store;
    };
    const stageFile = (name) => (0,external_node_path_.join)(environment.workFolder, name);
    return {
        permissions: createPermissions(client),
        pullRequests: createPullRequests(client),
        conversation: (0,redaction/* redactingConversation */.nm)(createConversation(client), redact),
        changes: (0,redaction/* redactingChanges */.BK)(createChanges(pushClient), redact),
        checks: createChecks(client),
        workflows: createWorkflowControl(client),
        ledger,
        languageModel: (0,redaction/* redactingModel */.nN)(languageModel, redact),
        catalogue,
        routing: async (config) => policyFor({ ledger, clock: system/* systemClock */.m }, config),
        clock: system/* systemClock */.m,
        random: system/* systemRandom */.v,
        logger,
        redact,
        secretsIn: async (patch) => {
            // A large library that only a run with a patch needs.
            const { findSecretsInPatch } = await __webpack_require__.e(/* import() */ 824).then(__webpack_require__.bind(__webpack_require__, 6824));
            return findSecretsInPatch(patch, redact);
        },
        openWorkspace: async (sha) => (0,workspace/* openGitWorkspace */.q)(await openStore(), sha),
        estimate: async ({ text, body, kind, sha, config, size }) => {
            const objects = await openStore();
            await objects.ensureCommit(sha);
            const survey = gitRepositorySurvey({
                directory: objects.gitDir,
                commit: sha,
                now: () => system/* systemClock */.m.now(),
            });
            const task = {
                text,
                body,
                repository: await survey.survey(readTaskWords(text, body)),
                ...(kind === undefined ? {} : { kind }),
                ...(config.testCoverage === undefined ? {} : { testCoverage: config.testCoverage }),
            };
            return size === undefined ? estimateFromText(task) : estimateFromDiff(task, size);
        },
        loadConfig: async (sha) => loadConfig({
            text: await repository.fileAt(inputs.configPath, sha),
            file: inputs.configPath,
            inputs: inputs.overrides,
        }),
        ...(inputs.mode === "authorise"
            ? {
                handOver: (assignment) => (0,stage_files/* writeStageFile */.yc)(stageFile(stage_files/* ASSIGNMENT_FILE */.Vt), (0,usecases_stage_files/* encodeAssignment */.Od)(assignment, environment.run)),
            }
            : {}),
        attemptFile: () => (0,stage_files/* readStageFile */.vY)(stageFile(stage_files/* ATTEMPT_FILE */.xq), usecases_stage_files/* MAX_STAGE_FILE_BYTES */.Fd),
        stopRequested: stopWatch({ ledger, clock: system/* systemClock */.m, logger }),
    };
}
/** Two of the three jobs have no key on purpose: they know the models that are bundled, or pinned by configuration. */
const keyless = {
    list: async () => {
        throw new errors/* ProviderError */.mZ("this job has no API key", { failure: "authentication", retryable: false });
    },
};
/** A user's mistake is named with its place and has no stack; anything else is a bug and keeps it. */
async function fail(error, redact) {
    process.exitCode = core/* ExitCode */.yU.Failure;
    core/* setOutput */.uH("status", "failed");
    const say = (text, properties) => core/* error */.z3((0,domain_redaction/* defuseRunnerCommands */.dT)(redact(text)), properties);
    let summary;
    if (error instanceof errors/* ConfigurationError */.j1) {
        const { at } = error;
        const place = at === undefined ? {} : { file: at.file, startLine: at.line, startColumn: at.column };
        say(error.message, { title: "Upshift configuration", ...place });
        summary = renderConfigurationError(error);
    }
    else if ((0,errors/* isHostFailure */.Xw)(error)) {
        say(failureText(error), { title: "Upshift" });
        summary = renderFailure(error);
    }
    else {
        say(error instanceof Error ? (error.stack ?? error.message) : String(error), { title: "Upshift" });
        const message = error instanceof Error ? error.message : String(error);
        summary = `**Failed by a mistake in Upshift:** ${(0,untrusted_text/* defuseOutput */.wK)(message)}. The log has the details.`;
    }
    await core/* summary */.z.addRaw(redact(summary), true).write();
}


/***/ })

};
