export const id = 4890;
export const ids = [4890];
export const modules = {

/***/ 24890:
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
// EXTERNAL MODULE: ./build/domain/complexity.js + 21 modules
var complexity = __webpack_require__(66458);
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
    const { file, models } = options;
    // Some editors begin a file with a byte order mark.
    const text = options.text.replace(/^\uFEFF/u, "");
    const estimates = new Estimates();
    const table = new OutcomeTable(models);
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
            throw unusable(file, line, notJson(raw) ?? 'not an object with the text "task" and the object "outcomes".');
        const outcomes = row.rest["outcomes"];
        for (const model of models) {
            if (table.add(outcomes[model]))
                continue;
            const known = Object.keys(outcomes).join(", ");
            throw unusable(file, line, `no usable outcome of "${model}" (it has ${known === "" ? "none" : known}).`);
        }
        const at = { file, line };
        tasks.push(new RecordedRow(estimates, row.json, at, readStat(row.rest["patch"]), table, tasks.length));
    }
    if (tasks.length === 0)
        throw new errors/* ConfigurationError */.j1(`${file} has no rows.`);
    return tasks;
}
function unusable(file, line, problem) {
    return new errors/* ConfigurationError */.j1(`${file}, line ${line}: ${problem}`, { at: { file, line, column: 1 } });
}
/** Outcomes of all rows, a number each: as objects they would be most of what the collector has to copy. */
class OutcomeTable {
    models;
    resolved = [];
    costs = [];
    /** NaN where it is not known. */
    calls = [];
    constructor(models) {
        this.models = models;
    }
    /** The next outcome, in the order of the models; false for one that cannot be used. */
    add(value) {
        if (!(0,record/* isRecord */.u)(value))
            return false;
        const { resolved, costUsd, calls } = value;
        if (typeof resolved !== "boolean" || !isAmount(costUsd))
            return false;
        this.resolved.push(resolved);
        this.costs.push(costUsd * 1e6);
        this.calls.push(isAmount(calls) ? calls : Number.NaN);
        return true;
    }
    of(row, model) {
        const column = this.models.indexOf(model);
        if (column === -1)
            return undefined;
        const at = row * this.models.length + column;
        const outcome = { resolved: this.resolved[at], costMicroUsd: this.costs[at] };
        const calls = this.calls[at];
        if (!Number.isNaN(calls))
            outcome.turns = calls;
        return outcome;
    }
}
/** There are as many of these as rows: no closure and no map for each. */
class RecordedRow {
    stat;
    estimates;
    json;
    at;
    table;
    row;
    constructor(estimates, json, at, stat, table, row) {
        this.estimates = estimates;
        this.json = json;
        this.at = at;
        this.stat = stat;
        this.table = table;
        this.row = row;
    }
    estimate() {
        return this.estimates.of(this.json, this.at);
    }
    outcome(model) {
        return this.table.of(this.row, model);
    }
}
/** Large files are often made of few texts: the first ones are read once each. They are told apart by their titles. */
class Estimates {
    static MOST = 5_000;
    known = new Map();
    of(json, at) {
        const end = endOfFirstLine(json);
        const title = json.slice(0, end);
        const known = this.known.get(title);
        if (known?.json === json)
            return known.estimate;
        const estimate = (0,complexity/* estimateOfWords */.D0)(decoded(end === json.length ? json : `${title}"`, at), new Description(json, end, at));
        if (this.known.size < Estimates.MOST)
            this.known.set(title, { json, estimate });
        return estimate;
    }
}
/**
 * What stands below the first line of a task, decoded when it is wanted. The first line is what was asked; sizes and
 * ratings of the solution are never looked at.
 */
class Description {
    json;
    from;
    at;
    /** From after a line feed at an index of the JSON string. */
    constructor(json, from, at) {
        this.json = json;
        this.from = from;
        this.at = at;
    }
    /** Letters stand for themselves: what escapes them though it need not is searched in vain. */
    mayHave(pattern) {
        return this.from < this.json.length && pattern.test(this.json);
    }
    text() {
        return this.from === this.json.length
            ? ""
            : decoded(`"${this.json.slice(this.from + LINE_FEED.length)}`, this.at);
    }
}
const LINE_FEED = "\\n";
/** Index of the first line feed in a JSON string; its length where it has one line. */
function endOfFirstLine(json) {
    let at = json.indexOf(LINE_FEED);
    while (at !== -1 && isEscaped(json, at))
        at = json.indexOf(LINE_FEED, at + 1);
    return at === -1 ? json.length : at;
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
                return { rest, json: raw.slice(from, to) };
        }
    }
    const rest = parseLine(raw);
    const task = rest?.["task"];
    return rest === undefined || typeof task !== "string" ? undefined : { rest, json: JSON.stringify(task) };
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
/** The text of a JSON string. Throws for one that is none, as the parser has not looked into it before. */
function decoded(json, { file, line }) {
    try {
        return String(JSON.parse(json));
    }
    catch {
        throw unusable(file, line, 'the text "task" has a control character or an escape that JSON does not allow.');
    }
}
/** What the parser has against a line; undefined where it is JSON. */
function notJson(raw) {
    try {
        JSON.parse(raw);
        return undefined;
    }
    catch (error) {
        // To the parser the line is a text of its own: its number of it would mislead.
        return `not JSON: ${error instanceof Error ? error.message.replace(/ \(line \d+ column \d+\)/u, "") : String(error)}.`;
    }
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

;// CONCATENATED MODULE: ./build/cli/tier-order.js

/** A tier that cost so many times what a later one did is out of order; less may be chance. */
const CLEARLY_DEARER = 1.5;
/** A cascade that climbs down in price is none: the rows' own costs say which tier is the cheaper one. */
function checkTierOrder(models, tasks) {
    const costs = models.map((name) => {
        const sum = tasks.reduce((total, task) => total + (task.outcome(name)?.costMicroUsd ?? 0), 0);
        return { name, usd: sum / tasks.length / 1e6 };
    });
    for (const [index, dear] of costs.entries()) {
        const cheap = costs.slice(index + 1).find(({ usd }) => dear.usd > CLEARLY_DEARER * usd);
        if (cheap === undefined)
            continue;
        const right = costs.toSorted((one, other) => one.usd - other.usd).map(({ name }) => name);
        throw new errors/* ConfigurationError */.j1(`--tiers is cheapest first, and in these rows ${dear.name} cost $${dear.usd.toFixed(3)} a task and ${cheap.name} $${cheap.usd.toFixed(3)}: write --tiers ${right.join(",")}.`);
    }
}

;// CONCATENATED MODULE: ./build/cli/backtest.js








/** What a resolved task is worth where nobody says, USD. */
const DEFAULT_VALUE_USD = 2;
const FOLDS = 5;
/** `upshift backtest`: replays recorded outcomes and says what a policy would have solved and cost. */
async function runBacktest(options, io) {
    if (options.since !== undefined)
        throw new errors/* ConfigurationError */.j1("--since goes with --ledger: the rows of --data have no date.");
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
    const load = async (file) => readRecordedTasks({ file: nameOf(file), text: await readText(file, io), models });
    if (options.data === "-" && options.train === "-")
        throw new errors/* ConfigurationError */.j1("--data and --train cannot both be standard input: give one of them as a file.");
    const tasks = await load(options.data);
    checkTierOrder(models, tasks);
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
    const own = (0,backtest/* summarise */.fS)(results, valueUsd);
    // Tiers that nothing started on are told, too.
    const summary = { ...own, share: { ...Object.fromEntries(models.map((name) => [name, 0])), ...own.share } };
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
const nameOf = (file) => (file === "-" ? "standard input" : file);
async function readText(file, io) {
    try {
        return await (file === "-" ? io.input() : io.read(file));
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`${nameOf(file)} cannot be read.`, { cause: error });
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
const RULES_POLICY = { router: _rule_router_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleRouter */ .Qm, escalation: _ladder_escalation_js__WEBPACK_IMPORTED_MODULE_2__/* .ladderEscalation */ ._, readsTasks: true };
/** Learns from tasks with every outcome on record. Nothing of the tasks that it is later tried on may be among them. */
function learnedPolicy(options) {
    const { tasks, ladder, valueMicroUsd, overheadMicroUsd } = options;
    const model = (0,_success_model_js__WEBPACK_IMPORTED_MODULE_7__/* .learnSuccess */ .M$)(observations(tasks, ladder), (0,_recorded_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .measuredPrior */ .Z)(ladder, (line) => PRIOR_COST[line]));
    const shared = { model, valueMicroUsd, overheadMicroUsd };
    return {
        readsTasks: true,
        router: (0,_learned_router_js__WEBPACK_IMPORTED_MODULE_4__/* .learnedRouter */ .R)({ ...shared, rules: _rule_router_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleRouter */ .Qm }),
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
    const outcome = task.outcome(rung.name);
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
    if (n >= LARGE) {
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
