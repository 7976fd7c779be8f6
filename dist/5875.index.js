export const id = 5875;
export const ids = [5875];
export const modules = {

/***/ 84449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBacktest: () => (/* binding */ runBacktest)
});

// UNUSED EXPORTS: DEFAULT_VALUE_USD

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/routing/backtest.js
var backtest = __webpack_require__(6202);
// EXTERNAL MODULE: ./build/routing/backtest-policies.js
var backtest_policies = __webpack_require__(45129);
// EXTERNAL MODULE: ./build/routing/bootstrap.js
var bootstrap = __webpack_require__(29983);
// EXTERNAL MODULE: ./build/routing/fixed-cascade.js
var fixed_cascade = __webpack_require__(68208);
// EXTERNAL MODULE: ./build/routing/router.js
var router = __webpack_require__(62232);
// EXTERNAL MODULE: ./build/domain/complexity.js + 19 modules
var complexity = __webpack_require__(38185);
// EXTERNAL MODULE: ./build/domain/record.js
var record = __webpack_require__(14612);
;// CONCATENATED MODULE: ./build/cli/recorded-tasks.js



/**
 * Reads recorded outcomes, one JSON object a line:
 * `{"task", "outcomes": {model: {"resolved", "costUsd", "calls"?}}, "patch"?: {"files", "additions", "deletions"}}`.
 * Only the named models are looked at, and the text of a task only when somebody asks for it: most of a file is text.
 * Throws `ConfigurationError` with file and line for what cannot be used.
 */
function readRecordedTasks(options) {
    const { file, text, models } = options;
    const estimates = new Estimates();
    const tasks = [];
    let line = 0;
    for (let from = 0; from <= text.length;) {
        const end = text.indexOf("\n", from);
        const to = end === -1 ? text.length : end;
        const raw = text.slice(from, to);
        from = to + 1;
        line += 1;
        if (raw.trim() === "")
            continue;
        const row = parseRow(raw);
        if (row === undefined || !(0,record/* isRecord */.u)(row.rest["outcomes"]))
            throw unusable(file, line, 'not an object with the text "task" and the object "outcomes".');
        const recorded = row.rest["outcomes"];
        const outcomes = models.map((model) => {
            const outcome = readOutcome(recorded[model]);
            if (outcome !== undefined)
                return outcome;
            const known = Object.keys(recorded).join(", ");
            throw unusable(file, line, `no usable outcome of "${model}" (it has ${known === "" ? "none" : known}).`);
        });
        tasks.push(new RecordedRow(row.text, estimates, readStat(row.rest["patch"]), new OutcomesInOrder(models, outcomes)));
    }
    if (tasks.length === 0)
        throw new errors/* ConfigurationError */.j1(`${file} has no rows.`);
    return tasks;
}
function unusable(file, line, problem) {
    return new errors/* ConfigurationError */.j1(`${file}, line ${line}: ${problem}`, { at: { file, line, column: 1 } });
}
/** There are as many of these as rows: no closure and no map for each. */
class RecordedRow {
    stat;
    outcomes;
    text;
    estimates;
    constructor(text, estimates, stat, outcomes) {
        this.text = text;
        this.estimates = estimates;
        this.stat = stat;
        this.outcomes = outcomes;
    }
    estimate() {
        return this.estimates.of(decoded(this.text));
    }
}
class OutcomesInOrder {
    models;
    outcomes;
    constructor(models, outcomes) {
        this.models = models;
        this.outcomes = outcomes;
    }
    get(model) {
        return this.outcomes[this.models.indexOf(model)];
    }
}
/** Large files are often made of few texts: the first ones are read once each. */
class Estimates {
    static MOST = 5_000;
    known = new Map();
    of(task) {
        const known = this.known.get(task);
        if (known !== undefined)
            return known;
        const estimate = estimateOf(task);
        if (this.known.size < Estimates.MOST)
            this.known.set(task, estimate);
        return estimate;
    }
}
/** The first line is what was asked, the rest its description. Sizes and ratings of the solution are never looked at. */
function estimateOf(task) {
    const end = task.indexOf("\n");
    return end === -1 ? (0,complexity/* estimateOfWords */.D0)(task, "") : (0,complexity/* estimateOfWords */.D0)(task.slice(0, end), task.slice(end + 1));
}
const TASK = '"task":';
/**
 * A row with its text left as it stands until it is wanted: the parser is given an empty string in its place. Where
 * that does not work out (another member before it has the name, the text is no string) the row is parsed as a whole.
 */
function parseRow(raw) {
    const name = raw.indexOf(TASK);
    if (name !== -1) {
        const from = raw.indexOf('"', name + TASK.length);
        if (raw.slice(name + TASK.length, from).trim() === "") {
            const to = endOfString(raw, from);
            const rest = parseLine(`${raw.slice(0, from)}""${raw.slice(to)}`);
            if (rest?.["task"] === "")
                return { rest, text: { json: raw.slice(from, to) } };
        }
    }
    const rest = parseLine(raw);
    const task = rest?.["task"];
    return rest === undefined || typeof task !== "string" ? undefined : { rest, text: { value: task } };
}
/** Index after the closing quote of the JSON string that opens at `from`. */
function endOfString(raw, from) {
    let at = from;
    do {
        at = raw.indexOf('"', at + 1);
        if (at === -1)
            return raw.length;
    } while (isEscaped(raw, at));
    return at + 1;
}
/** An odd number of backslashes stands before it. */
function isEscaped(raw, at) {
    let backslashes = 0;
    while (raw.charCodeAt(at - 1 - backslashes) === 92)
        backslashes += 1;
    return backslashes % 2 === 1;
}
/** What a JSON string may hold besides itself: escapes, and characters that may not stand in it. */
const NEEDS_PARSER = /[\\\0-\x1f]/;
function decoded(text) {
    if ("value" in text)
        return text.value;
    const { json } = text;
    return NEEDS_PARSER.test(json) ? String(JSON.parse(json)) : json.slice(1, -1);
}
function parseLine(raw) {
    try {
        const value = JSON.parse(raw);
        return (0,record/* isRecord */.u)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function readOutcome(value) {
    if (!(0,record/* isRecord */.u)(value))
        return undefined;
    const { resolved, costUsd, calls } = value;
    if (typeof resolved !== "boolean" || !isAmount(costUsd))
        return undefined;
    return {
        resolved,
        costMicroUsd: costUsd * 1e6,
        ...(isAmount(calls) ? { turns: calls } : {}),
    };
}
function readStat(value) {
    if (!(0,record/* isRecord */.u)(value))
        return undefined;
    const { files, additions, deletions } = value;
    return isAmount(files) && isAmount(additions) && isAmount(deletions)
        ? { files, additions, deletions }
        : undefined;
}
function isAmount(value) {
    return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

;// CONCATENATED MODULE: ./build/cli/backtest.js







/** What a resolved task is worth where nobody says, USD. */
const DEFAULT_VALUE_USD = 2;
const FOLDS = 5;
/** `upshift backtest`: replays recorded outcomes and says what a policy would have solved and cost. */
async function runBacktest(options, io) {
    const models = options.tiers
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "");
    if (models.length === 0 || new Set(models).size < models.length)
        throw new errors/* ConfigurationError */.j1(`--tiers needs one or more different names, cheapest first: "${options.tiers}".`);
    const valueUsd = amount("--value", options.value ?? DEFAULT_VALUE_USD);
    const overheadMicroUsd = amount("--ci-cost", options.ciCost ?? 0) * 1e6;
    const falseGreenRate = amount("--false-green", options.falseGreen ?? 0);
    if (falseGreenRate > 1)
        throw new errors/* ConfigurationError */.j1("--false-green is a share from 0 to 1.");
    const ladder = (0,backtest_policies/* ladderOf */.Id)(models);
    const replay = {
        ladder,
        preset: presetOf(options.preset),
        overheadMicroUsd,
        falseGreenRate,
    };
    const wanted = parsePolicy(options.policy, ladder);
    const load = async (file) => readRecordedTasks({ file, text: await readText(file, io), models });
    const tasks = await load(options.data);
    const training = options.train === undefined ? undefined : await load(options.train);
    const learn = (from) => (0,backtest_policies/* learnedPolicy */.WJ)({ tasks: from, ladder, valueMicroUsd: valueUsd * 1e6, overheadMicroUsd });
    const resultsOf = (policy) => [...(0,backtest/* replayed */.lD)(tasks, policy, replay)];
    const results = wanted.kind === "learned"
        ? training === undefined
            ? crossFitted(tasks, learn, replay)
            : resultsOf(learn(training))
        : resultsOf(wanted.policy);
    const utilities = results.map((result) => (0,backtest/* utilityOf */.E0)(result, valueUsd));
    const cascade = (0,backtest_policies/* bestFixedCascade */.NZ)(training ?? tasks, replay, valueUsd);
    const baselines = [
        ...ladder.map((rung) => ({ name: `always ${rung.name}`, policy: (0,fixed_cascade/* fixedCascade */.b)([rung]) })),
        {
            name: `best fixed cascade (${cascade.map((rung) => rung.name).join(" > ")})`,
            policy: (0,fixed_cascade/* fixedCascade */.b)(cascade),
        },
    ].map(({ name, policy }) => {
        const differences = [];
        function* compared() {
            for (const their of (0,backtest/* replayed */.lD)(tasks, policy, replay)) {
                differences.push(utilities[differences.length] - (0,backtest/* utilityOf */.E0)(their, valueUsd));
                yield their;
            }
        }
        const summary = (0,backtest/* summarise */.fS)(compared(), valueUsd);
        return { policy: name, summary, difference: (0,bootstrap/* pairedInterval */.$)(differences) };
    });
    const summary = (0,backtest/* summarise */.fS)(results, valueUsd);
    const bound = (0,backtest/* summarise */.fS)(tasks.map((task) => (0,backtest/* clairvoyant */.BM)(task, replay)), valueUsd);
    const notes = [
        standIns(ladder),
        training === undefined
            ? wanted.kind === "learned"
                ? `No --train: each fifth of the rows is decided by what the other four fifths teach; the best fixed cascade was chosen on the rows themselves.`
                : `No --train: the best fixed cascade was chosen on the rows themselves.`
            : `Learned and chosen on ${training.length} other rows.`,
    ];
    await io.write(options.json === true
        ? `${JSON.stringify(asJson({ options, valueUsd, summary, baselines, bound, notes }))}\n`
        : asText({ options, valueUsd, summary, baselines, bound, notes }));
}
function crossFitted(tasks, learn, replay) {
    const policies = Array.from({ length: FOLDS }, (_, fold) => learn(tasks.filter((__, index) => index % FOLDS !== fold)));
    return tasks.flatMap((task, index) => {
        const policy = policies[index % FOLDS];
        return policy === undefined ? [] : [(0,backtest/* replayTask */.P_)(task, policy, replay)];
    });
}
function parsePolicy(text, ladder) {
    if (text === "learned")
        return { kind: "learned" };
    if (text === "rules")
        return { kind: "given", policy: backtest_policies/* RULES_POLICY */.PI };
    const [, kind, rest = ""] = /^(always|fixed):(.*)$/.exec(text) ?? [];
    if (kind === undefined)
        throw new errors/* ConfigurationError */.j1(`--policy is "rules", "learned", "always:<tier>" or "fixed:a>b>c", not "${text}".`);
    const names = rest.split(">").map((name) => name.trim());
    if (kind === "always" && names.length > 1)
        throw new errors/* ConfigurationError */.j1(`--policy always: takes one tier, not "${rest}".`);
    if (new Set(names).size < names.length)
        throw new errors/* ConfigurationError */.j1(`--policy fixed: names a tier twice: "${rest}".`);
    const rungs = names.map((name) => {
        const rung = ladder.find((candidate) => candidate.name === name);
        if (rung === undefined)
            throw new errors/* ConfigurationError */.j1(`--policy names the tier "${name}", which is not among --tiers ${ladder.map((one) => one.name).join(",")}.`);
        return rung;
    });
    return { kind: "given", policy: (0,fixed_cascade/* fixedCascade */.b)(rungs) };
}
function presetOf(text) {
    const preset = router/* PRESETS */.f.find((candidate) => candidate === (text ?? "conservative"));
    if (preset === undefined)
        throw new errors/* ConfigurationError */.j1(`--preset is one of ${router/* PRESETS */.f.join(", ")}, not "${text ?? ""}".`);
    return preset;
}
function amount(name, value) {
    if (!Number.isFinite(value) || value < 0)
        throw new errors/* ConfigurationError */.j1(`${name} is a number from 0 up.`);
    return value;
}
async function readText(file, io) {
    try {
        return await io.read(file);
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`${file} cannot be read.`, { cause: error });
    }
}
function standIns(ladder) {
    const others = ladder.filter((rung) => !rung.name.includes(rung.line));
    return others.length === 0
        ? "Every recorded model is of the tier that it is named after."
        : others.map((rung) => `${rung.name} stands in for ${rung.line}`).join(", ") + ".";
}
function asJson({ options, valueUsd, summary, baselines, bound, notes }) {
    return {
        policy: options.policy,
        valueUsd,
        ...withNull(summary),
        baselines: baselines.map((baseline) => ({
            policy: baseline.policy,
            ...withNull(baseline.summary),
            utilityDifference: baseline.difference,
        })),
        clairvoyant: withNull(bound),
        notes,
    };
}
/** JSON has no undefined: a cost for each of no resolved tasks is null. */
function withNull(summary) {
    return { ...summary, costPerResolvedUsd: summary.costPerResolvedUsd ?? null };
}
function asText({ options, valueUsd, summary, baselines, bound, notes }) {
    const row = (name, one, difference) => [
        name.padEnd(64),
        `${(100 * one.solved).toFixed(1)}%`.padStart(7),
        `$${one.costPerTaskUsd.toFixed(3)}`.padStart(9),
        (one.costPerResolvedUsd === undefined ? "-" : `$${one.costPerResolvedUsd.toFixed(3)}`).padStart(10),
        one.utility.toFixed(3).padStart(8),
        `${(100 * one.escalationRate).toFixed(1)}%`.padStart(10),
        difference === undefined
            ? ""
            : `  ${signed(difference.mean)} [${signed(difference.low)}, ${signed(difference.high)}]`,
    ].join("");
    const head = "policy".padEnd(64) +
        "solved".padStart(7) +
        "$/task".padStart(9) +
        "$/solved".padStart(10) +
        "utility".padStart(8) +
        "escalated".padStart(10) +
        "  our utility minus theirs [95%]";
    const share = Object.entries(summary.share)
        .map(([name, part]) => `${name} ${Math.round(part * 100)}%`)
        .join(", ");
    return [
        `${summary.tasks} tasks, $${valueUsd} for a resolved one.`,
        ...notes,
        "",
        head,
        row(options.policy, summary),
        ...baselines.map((baseline) => row(baseline.policy, baseline.summary, baseline.difference)),
        row("clairvoyant", bound),
        "",
        `Started on: ${share}.`,
        "",
    ].join("\n");
}
function signed(value) {
    return `${value < 0 ? "" : "+"}${value.toFixed(3)}`;
}


/***/ }),

/***/ 85438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ configOfJob),
/* harmony export */   IF: () => (/* binding */ RECIPES),
/* harmony export */   KF: () => (/* binding */ unitId),
/* harmony export */   Lq: () => (/* binding */ configOfTask),
/* harmony export */   R9: () => (/* binding */ payerOf),
/* harmony export */   c7: () => (/* binding */ SCHEDULE),
/* harmony export */   cF: () => (/* binding */ ledgerOfJob),
/* harmony export */   eC: () => (/* binding */ jobOfTask),
/* harmony export */   iF: () => (/* binding */ TRIAGES)
/* harmony export */ });
/* harmony import */ var _text_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39043);

const RECIPES = ["dead-code", "tighten-types", "lint-rule"];
/** When candidates are asked about, one model request each, before a pull request is begun for them. */
const TRIAGES = ["off", "now", "batch"];
/** Who acts where nobody gave a command: the repository by its schedule. No account has this id. */
const SCHEDULE = { id: 0, login: "schedule", type: "Bot" };
/** Whose daily limit a task counts for; null where it is the repository's own. */
function payerOf({ actor }) {
    return actor.id === SCHEDULE.id ? null : actor;
}
/** Where the ledger keeps what belongs to a job and to none of its tasks. */
function ledgerOfJob(jobId) {
    return `job-${jobId}`;
}
/** The job that a task, or a job's own page in the ledger, belongs to; undefined for the tasks of people. */
function jobOfTask(task) {
    return /^job-([a-z0-9-]+)(?:\.|$)/.exec(task)?.[1];
}
/**
 * The natural key of a unit: job, file and round. The path is shortened for people's eyes and told apart by its hash; a
 * dot ends the job's id, which has none, so that no job's branches begin with another one's.
 */
function unitId(jobId, path, round) {
    const slug = path
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-+|-+$/g, "")
        .slice(-40)
        .replace(/^-+/, "");
    return [ledgerOfJob(jobId), ...(slug === "" ? [] : [slug]), (0,_text_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .textHash */ ._)(path).slice(0, 10), round].join(".");
}
/** The configuration as it holds for one task: a job has its own ladder, budget, labels and reviewers. */
function configOfTask(config, task) {
    const { source } = task;
    const job = source.kind === "job" ? config.jobs.find((each) => each.id === source.jobId) : undefined;
    return job === undefined ? config : configOfJob(config, job);
}
function configOfJob(config, job) {
    const { perTaskMicroUsd, perDayMicroUsd, perMonthMicroUsd } = job.budget;
    return {
        ...config,
        ladder: job.ladder ?? config.ladder,
        budget: {
            ...config.budget,
            perTaskMicroUsd: Math.min(config.budget.perTaskMicroUsd, perTaskMicroUsd ?? Number.POSITIVE_INFINITY),
            job: { id: job.id, perDayMicroUsd, perMonthMicroUsd },
        },
        pullRequest: {
            ...config.pullRequest,
            labels: [...new Set([...config.pullRequest.labels, ...job.labels])],
            reviewers: [...job.reviewers],
        },
    };
}


/***/ }),

/***/ 89347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ actorDayKey),
/* harmony export */   e: () => (/* binding */ jobPeriodKey),
/* harmony export */   hs: () => (/* binding */ NO_SPEND),
/* harmony export */   mj: () => (/* binding */ foldSpend)
/* harmony export */ });
/* unused harmony export spendFold */
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85438);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83693);


const NO_SPEND = {
    spent: _money_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COST */ .WR,
    chargedMicroUsd: 0,
    reservedMicroUsd: 0,
};
function actorDayKey(actorId, day) {
    return `${actorId} ${day}`;
}
/** `period` is a day or a month. */
function jobPeriodKey(jobId, period) {
    return `${jobId} ${period}`;
}
/**
 * What has been spent and is held, in one pass over the tasks. Spend without a name (the machine's own follow-up
 * attempts) counts for whoever asked for the task.
 */
async function foldSpend(ledger) {
    const fold = spendFold();
    for await (const { id, events } of ledger.tasks())
        fold.add(id, events);
    return fold.spend;
}
/** The same, for who walks through the tasks anyway: `add` each of them once, then take `spend`. */
function spendFold() {
    const tasks = new Map();
    const days = new Map();
    const months = new Map();
    const actorDays = new Map();
    const jobPeriods = new Map();
    return {
        spend: { tasks, days, months, actorDays, jobPeriods },
        add(task, events) {
            const job = (0,_job_js__WEBPACK_IMPORTED_MODULE_0__/* .jobOfTask */ .eC)(task);
            for (const money of moneyOf(events)) {
                const day = money.at.slice(0, 10);
                addTo(tasks, task, money);
                addTo(days, day, money);
                addTo(months, day.slice(0, 7), money);
                if (money.actorId !== undefined)
                    addTo(actorDays, actorDayKey(money.actorId, day), money);
                if (job === undefined)
                    continue;
                addTo(jobPeriods, jobPeriodKey(job, day), money);
                addTo(jobPeriods, jobPeriodKey(job, day.slice(0, 7)), money);
            }
        },
    };
}
/** The money of each attempt of one task, and of each request of its batches. */
function moneyOf(events) {
    const byKey = new Map();
    let askedBy;
    const hold = (key, event, ceiling) => {
        byKey.set(key, {
            at: event.at,
            actorId: event.actor?.id ?? askedBy,
            spent: _money_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COST */ .WR,
            chargedMicroUsd: 0,
            reservedMicroUsd: ceiling,
        });
    };
    // A reservation that is missing (its line was damaged) takes nothing away from what was spent.
    const settle = (key, event, cost, charged) => {
        const held = byKey.get(key);
        const ceiling = held?.reservedMicroUsd ?? 0;
        const unknownAtMost = cost.exact ? cost.microUsd : Math.max(cost.microUsd, ceiling);
        byKey.set(key, {
            at: held?.at ?? event.at,
            actorId: held === undefined ? (event.actor?.id ?? askedBy) : held.actorId,
            spent: cost,
            chargedMicroUsd: charged ?? unknownAtMost,
            reservedMicroUsd: 0,
        });
    };
    for (const event of events) {
        switch (event.type) {
            case "task.created":
                askedBy = event.taskSpec.actor.id;
                break;
            case "attempt.reserved":
                hold(event.attempt, event, event.ceilingMicroUsd);
                break;
            case "attempt.finished":
                settle(event.attempt, event, event.cost, event.chargedMicroUsd);
                break;
            case "batch.reserved":
                for (const { customId, ceilingMicroUsd } of event.requests)
                    hold(`${event.batch} ${customId}`, event, ceilingMicroUsd);
                break;
            case "batch.collected":
                settle(`${event.batch} ${event.customId}`, event, event.cost);
                break;
            default:
                break;
        }
    }
    return byKey.values();
}
function addTo(totals, key, more) {
    const sum = totals.get(key);
    if (sum === undefined) {
        const { spent, chargedMicroUsd, reservedMicroUsd } = more;
        totals.set(key, { spent: { ...spent }, chargedMicroUsd, reservedMicroUsd });
        return;
    }
    // In place: a ledger has several of these for each of a hundred thousand attempts.
    sum.spent.microUsd += more.spent.microUsd;
    sum.spent.exact &&= more.spent.exact;
    sum.chargedMicroUsd += more.chargedMicroUsd;
    sum.reservedMicroUsd += more.reservedMicroUsd;
}


/***/ }),

/***/ 83693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ addCosts),
/* harmony export */   Mn: () => (/* binding */ toUsd),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   WR: () => (/* binding */ NO_COST),
/* harmony export */   _e: () => (/* binding */ parseUsd),
/* harmony export */   dR: () => (/* binding */ usd)
/* harmony export */ });
const NO_COST = { microUsd: 0, exact: true };
const MICRO_PER_USD = 1_000_000;
/** The sum of costs; a lower bound as soon as one of them is. */
function addCosts(...costs) {
    let microUsd = 0;
    let exact = true;
    for (const cost of costs) {
        microUsd += cost.microUsd;
        exact &&= cost.exact;
    }
    return { microUsd, exact };
}
/** Dollars as written in code or configuration → micro-dollars, to the nearest one. Throws `RangeError` for what is no amount. */
function usd(dollars) {
    const microUsd = Math.round(dollars * MICRO_PER_USD);
    if (!Number.isSafeInteger(microUsd))
        throw new RangeError(`${dollars} is not an amount of dollars`);
    return microUsd;
}
/** Micro-dollars → dollars as a number, for JSON output only; never reckon with it. */
function toUsd(microUsd) {
    return microUsd / MICRO_PER_USD;
}
/**
 * Reads an amount of dollars as a person writes it: `2`, `$0.50`, `.5`, `1,250.00 USD`. Undefined for anything else:
 * signs, exponents, decimal commas, more than six decimals, or more than a number can hold exactly.
 */
function parseUsd(text) {
    const match = /^\s*\$?\s*(?<whole>\d{1,3}(?:,\d{3})+|\d*)(?:\.(?<part>\d{1,6}))?\s*(?:usd)?\s*$/iu.exec(text);
    const whole = (match?.groups?.["whole"] ?? "").replaceAll(",", "");
    const part = match?.groups?.["part"] ?? "";
    if (whole === "" && part === "")
        return undefined;
    const microUsd = Number(whole) * MICRO_PER_USD + Number(part.padEnd(6, "0"));
    return Number.isSafeInteger(microUsd) ? microUsd : undefined;
}
/**
 * Money for people: `$12.35`, `$0.0123`, `$0.000042`, `at least $0.0123`. From a dollar on two decimals; below it two
 * to four, and for less than a hundredth of a cent all six, so that a small cost never reads as nothing. Rounds half up;
 * a lower bound is rounded down, as otherwise it would not be one.
 */
function formatUsd(amount) {
    const cost = typeof amount === "number" ? { microUsd: amount, exact: true } : amount;
    const sign = cost.microUsd < 0 ? "-" : "";
    const size = Math.abs(cost.microUsd);
    const text = `${sign}$${readable(size, cost.exact)}`;
    return cost.exact ? text : `at least ${text}`;
}
function readable(microUsd, roundUp) {
    const decimals = microUsd >= MICRO_PER_USD ? 2 : microUsd >= 100 ? 4 : 6;
    const step = 10 ** (6 - decimals);
    const rounded = Math.floor((microUsd + (roundUp ? Math.floor(step / 2) : 0)) / step) * step;
    const whole = Math.floor(rounded / MICRO_PER_USD);
    const part = String(rounded % MICRO_PER_USD).padStart(6, "0");
    // At least two decimals, as prices are written; zeros beyond them carry nothing.
    const shown = part.slice(0, 2) + part.slice(2).replace(/0+$/u, "");
    return `${String(whole).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",")}.${shown}`;
}


/***/ }),

/***/ 39043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ textHash)
/* harmony export */ });
/** 106 bits in 28 hexadecimal digits, to tell texts apart. No secret hangs on it, only equality. */
function textHash(text) {
    return hash(text, 0) + hash(text, 1);
}
/** 53 bits of a well-mixing string hash (cyrb53, public domain). */
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


/***/ }),

/***/ 45129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ ladderOf),
/* harmony export */   NZ: () => (/* binding */ bestFixedCascade),
/* harmony export */   PI: () => (/* binding */ RULES_POLICY),
/* harmony export */   WJ: () => (/* binding */ learnedPolicy),
/* harmony export */   xZ: () => (/* binding */ cascadesOf)
/* harmony export */ });
/* harmony import */ var _backtest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6202);
/* harmony import */ var _fixed_cascade_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68208);
/* harmony import */ var _ladder_escalation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65391);
/* harmony import */ var _learned_escalation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55294);
/* harmony import */ var _learned_router_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9286);
/* harmony import */ var _recorded_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25191);
/* harmony import */ var _rule_router_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67652);
/* harmony import */ var _success_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52990);








/** Recorded models as a ladder: a model that is named after a tier is that tier, others stand in by their place. */
function ladderOf(models) {
    return models.map((name, index) => {
        const named = ["haiku", "sonnet", "opus", "fable"].find((line) => name.includes(line));
        return { name, line: named ?? byPlace(index, models.length) };
    });
}
function byPlace(index, count) {
    if (index === 0 && count > 1)
        return "haiku";
    return index > 0 && index === count - 1 ? "opus" : "sonnet";
}
const RULES_POLICY = { router: _rule_router_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleRouter */ .Q, escalation: _ladder_escalation_js__WEBPACK_IMPORTED_MODULE_2__/* .ladderEscalation */ ._, readsTasks: true };
/** Learns from tasks with every outcome on record. Nothing of the tasks that it is later tried on may be among them. */
function learnedPolicy(options) {
    const { tasks, ladder, valueMicroUsd, overheadMicroUsd } = options;
    const model = (0,_success_model_js__WEBPACK_IMPORTED_MODULE_7__/* .learnSuccess */ .M$)(observations(tasks, ladder), (0,_recorded_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .measuredPrior */ .Z)(ladder, (line) => PRIOR_COST[line]));
    const shared = { model, valueMicroUsd, overheadMicroUsd };
    return {
        readsTasks: true,
        router: (0,_learned_router_js__WEBPACK_IMPORTED_MODULE_4__/* .learnedRouter */ .R)({ ...shared, rules: _rule_router_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleRouter */ .Q }),
        escalation: (0,_learned_escalation_js__WEBPACK_IMPORTED_MODULE_3__/* .learnedEscalation */ .L)({ ...shared, ladderPolicy: _ladder_escalation_js__WEBPACK_IMPORTED_MODULE_2__/* .ladderEscalation */ ._ }),
    };
}
function* observations(tasks, ladder) {
    for (const task of tasks)
        yield* (0,_recorded_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .observationsOf */ .b)(task, ladder);
}
/** Micro-dollars of one attempt before any is on record, from the same 500 public tasks. */
const PRIOR_COST = {
    haiku: 40_000,
    sonnet: 560_000,
    opus: 720_000,
    fable: 1_500_000,
};
/** The order and length of rungs that would have been worth the most on these tasks, whatever the task. */
function bestFixedCascade(tasks, options, valueUsd) {
    let best;
    for (const rungs of cascadesOf(options.ladder)) {
        const policy = (0,_fixed_cascade_js__WEBPACK_IMPORTED_MODULE_1__/* .fixedCascade */ .b)(rungs);
        const { utility } = (0,_backtest_js__WEBPACK_IMPORTED_MODULE_0__/* .summarise */ .fS)((0,_backtest_js__WEBPACK_IMPORTED_MODULE_0__/* .replayed */ .lD)(tasks, policy, options), valueUsd);
        if (best === undefined || utility > best.utility)
            best = { rungs, utility };
    }
    return best?.rungs ?? options.ladder;
}
/** All ways to climb a ladder: its non-empty subsequences, shortest and cheapest first. */
function cascadesOf(ladder) {
    let found = [[]];
    for (const rung of ladder)
        found = [...found, ...found.map((rungs) => [...rungs, rung])];
    return found.filter((rungs) => rungs.length > 0).toSorted((one, other) => one.length - other.length);
}


/***/ }),

/***/ 6202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ clairvoyant),
/* harmony export */   E0: () => (/* binding */ utilityOf),
/* harmony export */   P_: () => (/* binding */ replayTask),
/* harmony export */   fS: () => (/* binding */ summarise),
/* harmony export */   lD: () => (/* binding */ replayed)
/* harmony export */ });
/** Stands for a task that nobody reads. */
const UNREAD = {
    kind: "implement",
    files: 1,
    lines: 1,
    known: false,
    pAtLeast2Files: 0.5,
    pAtLeast6Files: 0.5,
    flags: {
        readOnly: false,
        simplePattern: false,
        architecture: false,
        securityCritical: false,
        performanceCritical: false,
        multiStep: false,
    },
    contextTokens: undefined,
    testCoverage: undefined,
    score: 0.5,
    evidence: [],
};
const NO_EVIDENCE = [];
const FREE = () => 0;
/** Results of a policy on tasks, one at a time. */
function* replayed(tasks, policy, options) {
    for (const task of tasks)
        yield replayTask(task, policy, options);
}
/** A cascade that repairs or rechecks for ever is a bug in the policy. */
const MOST_STEPS = 32;
/** Replays one task through the same router and escalation policy that production uses. */
function replayTask(task, policy, options) {
    const { ladder, preset, overheadMicroUsd, falseGreenRate } = options;
    const estimate = policy.readsTasks ? task.estimate() : UNREAD;
    let { rung } = policy.router.route({ estimate, ladder, preset, urgent: false });
    const startedOn = rung.name;
    const history = [];
    let reached = 1;
    let solved = 0;
    let costMicroUsd = 0;
    let escalated = 0;
    for (let step = 0; step < MOST_STEPS; step += 1) {
        const outcome = outcomeOn(task, rung);
        costMicroUsd += reached * (outcome.costMicroUsd + overheadMicroUsd);
        if (step === 1)
            escalated = reached;
        if (outcome.resolved) {
            solved = reached;
            break;
        }
        reached *= 1 - falseGreenRate;
        history.push(attemptOf(task, rung, outcome, history.length + 1));
        const decision = policy.escalation.next({
            history,
            ladder,
            cause: "ours",
            evidence: NO_EVIDENCE,
            estimate,
            budgetLeftMicroUsd: Number.POSITIVE_INFINITY,
            ceilingOf: FREE,
        });
        if (decision.kind !== "escalate" && decision.kind !== "repair")
            break;
        rung = decision.rung;
    }
    return { solved, costMicroUsd, escalated, startedOn };
}
function outcomeOn(task, rung) {
    const outcome = task.outcomes.get(rung.name);
    if (outcome === undefined)
        throw new RangeError(`no outcome of ${rung.name} is on record`);
    return outcome;
}
/** The attempt as production would know it after a red CI run. */
function attemptOf(task, rung, outcome, number) {
    const attempt = {
        number,
        mode: number === 1 ? "first" : "escalate",
        rung,
        model: rung.name,
        startSha: "",
        ceilingMicroUsd: 0,
        reservedAt: "",
        end: "submitted",
        cost: { microUsd: outcome.costMicroUsd, exact: true },
        verdict: "red",
        headSha: String(number),
    };
    if (outcome.turns !== undefined)
        attempt.turns = outcome.turns;
    if (task.stat !== undefined)
        attempt.stat = task.stat;
    return attempt;
}
/** The best that any policy could have done: the cheapest rung that resolves the task, and nothing where none does. */
function clairvoyant(task, options) {
    let cheapest = Number.POSITIVE_INFINITY;
    let startedOn;
    for (const rung of options.ladder) {
        const { resolved, costMicroUsd } = outcomeOn(task, rung);
        if (!resolved || costMicroUsd >= cheapest)
            continue;
        cheapest = costMicroUsd;
        startedOn = rung.name;
    }
    if (startedOn === undefined)
        return { solved: 0, costMicroUsd: 0, escalated: 0, startedOn: "none" };
    return { solved: 1, costMicroUsd: cheapest + options.overheadMicroUsd, escalated: 0, startedOn };
}
/** Adds up results as they come: none needs to be kept. */
function summarise(results, valueUsd) {
    let tasks = 0;
    const sum = { solved: 0, costMicroUsd: 0, escalated: 0 };
    const starts = new Map();
    for (const result of results) {
        tasks += 1;
        sum.solved += result.solved;
        sum.costMicroUsd += result.costMicroUsd;
        sum.escalated += result.escalated;
        starts.set(result.startedOn, (starts.get(result.startedOn) ?? 0) + 1);
    }
    const mean = (total) => (tasks === 0 ? 0 : total / tasks);
    const solved = mean(sum.solved);
    const costPerTaskUsd = mean(sum.costMicroUsd) / 1e6;
    return {
        tasks,
        solved,
        costPerTaskUsd,
        costPerResolvedUsd: solved === 0 ? undefined : costPerTaskUsd / solved,
        utility: valueUsd * solved - costPerTaskUsd,
        escalationRate: mean(sum.escalated),
        share: Object.fromEntries([...starts].map(([name, started]) => [name, started / tasks])),
    };
}
/** Utility of one task in USD. */
function utilityOf(result, valueUsd) {
    return valueUsd * result.solved - result.costMicroUsd / 1e6;
}


/***/ }),

/***/ 29983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pairedInterval)
/* harmony export */ });
/* unused harmony export seededRandom */
const RESAMPLES = 1_000;
/** From here on the bootstrap of a mean is a normal distribution for all practical purposes, and far cheaper so. */
const LARGE = 2_000;
/**
 * 95% interval of the mean of paired differences: percentile bootstrap, and the normal approximation for large
 * samples. Deterministic: the same differences give the same interval.
 */
function pairedInterval(differences) {
    const n = differences.length;
    if (n === 0)
        return { mean: 0, low: 0, high: 0 };
    const mean = differences.reduce((sum, value) => sum + value, 0) / n;
    if (n > LARGE) {
        const variance = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
        const half = 1.96 * Math.sqrt(variance / n);
        return { mean, low: mean - half, high: mean + half };
    }
    const random = seededRandom(n);
    // The indices below are all within bounds: 0 ≤ random() < 1.
    const means = Array.from({ length: RESAMPLES }, () => {
        let sum = 0;
        for (let draw = 0; draw < n; draw += 1)
            sum += differences[Math.floor(random() * n)];
        return sum / n;
    }).toSorted((one, other) => one - other);
    return {
        mean,
        low: means[Math.floor(RESAMPLES * 0.025)],
        high: means[Math.ceil(RESAMPLES * 0.975) - 1],
    };
}
/** Mulberry32: small, fast, and the same everywhere. 0 ≤ x < 1. */
function seededRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}


/***/ }),

/***/ 68208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fixedCascade)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);

/** Always the same rungs in the same order, whatever the task: what every other policy has to beat. */
function fixedCascade(rungs) {
    const [first] = rungs;
    if (first === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1("A fixed cascade needs at least one tier.");
    const name = rungs.map((rung) => rung.name).join(" > ");
    return {
        readsTasks: false,
        router: {
            route: () => ({
                rung: first,
                rule: "fixed-cascade",
                reasons: [`Always ${name}.`],
                expectedMicroUsd: undefined,
            }),
        },
        escalation: {
            next({ history }) {
                const next = rungs[history.length];
                return next === undefined
                    ? { kind: "stop", status: "exhausted", reason: `Always ${name}, and no further.` }
                    : { kind: "escalate", rung: next, reason: `Always ${name}.` };
            },
        },
    };
}


/***/ }),

/***/ 62232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PRESETS)
/* harmony export */ });
const PRESETS = ["audit", "conservative", "balanced", "aggressive"];


/***/ })

};
