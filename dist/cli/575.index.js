export const id = 575;
export const ids = [575];
export const modules = {

/***/ 5975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBacktest: () => (/* binding */ runBacktest)
});

// UNUSED EXPORTS: DEFAULT_VALUE_USD

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
;// CONCATENATED MODULE: ./build/routing/backtest.js
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
/** A cascade that repairs or rechecks for ever is a bug in the policy. */
const MOST_STEPS = 32;
/** Replays one task through the same router and escalation policy that production uses. */
function replayTask(task, policy, options) {
    const { ladder, preset, overheadMicroUsd, falseGreenRate } = options;
    const estimate = policy.readsTasks ? task.estimate() : UNREAD;
    let { rung } = policy.router.route({ estimate, text: task.text, ladder, preset, urgent: false });
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
    const solving = options.ladder
        .map((rung) => ({ rung, outcome: outcomeOn(task, rung) }))
        .filter(({ outcome }) => outcome.resolved)
        .toSorted((one, other) => one.outcome.costMicroUsd - other.outcome.costMicroUsd)[0];
    if (solving === undefined)
        return { solved: 0, costMicroUsd: 0, escalated: 0, startedOn: "none" };
    return {
        solved: 1,
        costMicroUsd: solving.outcome.costMicroUsd + options.overheadMicroUsd,
        escalated: 0,
        startedOn: solving.rung.name,
    };
}
function summarise(results, valueUsd) {
    const tasks = results.length;
    const mean = (pick) => tasks === 0 ? 0 : results.reduce((sum, result) => sum + pick(result), 0) / tasks;
    const solved = mean((result) => result.solved);
    const costPerTaskUsd = mean((result) => result.costMicroUsd) / 1e6;
    const starts = Map.groupBy(results, (result) => result.startedOn);
    return {
        tasks,
        solved,
        costPerTaskUsd,
        costPerResolvedUsd: solved === 0 ? undefined : costPerTaskUsd / solved,
        utility: valueUsd * solved - costPerTaskUsd,
        escalationRate: mean((result) => result.escalated),
        share: Object.fromEntries([...starts].map(([name, started]) => [name, started.length / tasks])),
    };
}
/** Utility of one task in USD. */
function utilityOf(result, valueUsd) {
    return valueUsd * result.solved - result.costMicroUsd / 1e6;
}

;// CONCATENATED MODULE: ./build/routing/fixed-cascade.js

/** Always the same rungs in the same order, whatever the task: what every other policy has to beat. */
function fixedCascade(rungs) {
    const [first] = rungs;
    if (first === undefined)
        throw new errors/* ConfigurationError */.j1("A fixed cascade needs at least one tier.");
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

// EXTERNAL MODULE: ./build/routing/ladder-escalation.js + 1 modules
var ladder_escalation = __webpack_require__(3647);
// EXTERNAL MODULE: ./build/routing/learned-escalation.js
var learned_escalation = __webpack_require__(5294);
// EXTERNAL MODULE: ./build/routing/learned-router.js
var learned_router = __webpack_require__(9286);
// EXTERNAL MODULE: ./build/routing/recorded-evidence.js
var recorded_evidence = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/routing/rule-router.js + 2 modules
var rule_router = __webpack_require__(7652);
// EXTERNAL MODULE: ./build/routing/success-model.js
var success_model = __webpack_require__(2990);
;// CONCATENATED MODULE: ./build/routing/backtest-policies.js








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
const RULES_POLICY = { router: rule_router/* ruleRouter */.Q, escalation: ladder_escalation/* ladderEscalation */._, readsTasks: true };
/** Learns from tasks with every outcome on record. Nothing of the tasks that it is later tried on may be among them. */
function learnedPolicy(options) {
    const { tasks, ladder, valueMicroUsd, overheadMicroUsd } = options;
    const model = (0,success_model/* learnSuccess */.M$)(observations(tasks, ladder), (0,recorded_evidence/* measuredPrior */.Z)(ladder, (line) => PRIOR_COST[line]));
    const shared = { model, valueMicroUsd, overheadMicroUsd };
    return {
        readsTasks: true,
        router: (0,learned_router/* learnedRouter */.R)({ ...shared, rules: rule_router/* ruleRouter */.Q }),
        escalation: (0,learned_escalation/* learnedEscalation */.L)({ ...shared, ladderPolicy: ladder_escalation/* ladderEscalation */._ }),
    };
}
function* observations(tasks, ladder) {
    for (const task of tasks)
        yield* (0,recorded_evidence/* observationsOf */.b)(task, ladder);
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
    for (const rungs of subsequences(options.ladder)) {
        const policy = fixedCascade(rungs);
        const { utility } = summarise(tasks.map((task) => replayTask(task, policy, options)), valueUsd);
        if (best === undefined || utility > best.utility)
            best = { rungs, utility };
    }
    return best?.rungs ?? options.ladder;
}
/** All ways to climb a ladder: its non-empty subsequences, shortest and cheapest first. */
function subsequences(ladder) {
    let found = [[]];
    for (const rung of ladder)
        found = [...found, ...found.map((rungs) => [...rungs, rung])];
    return found.filter((rungs) => rungs.length > 0).toSorted((one, other) => one.length - other.length);
}

;// CONCATENATED MODULE: ./build/routing/bootstrap.js
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

// EXTERNAL MODULE: ./build/routing/router.js
var router = __webpack_require__(2232);
// EXTERNAL MODULE: ./build/domain/complexity.js + 8 modules
var complexity = __webpack_require__(2256);
// EXTERNAL MODULE: ./build/domain/record.js
var record = __webpack_require__(4612);
;// CONCATENATED MODULE: ./build/cli/recorded-tasks.js



/**
 * Reads recorded outcomes, one JSON object a line:
 * `{"task", "outcomes": {model: {"resolved", "costUsd", "calls"?}}, "patch"?: {"files", "additions", "deletions"}}`.
 * Only the named models are looked at. Throws `ConfigurationError` with file and line for what cannot be used.
 */
function readRecordedTasks(options) {
    const { file, text, models } = options;
    // Large files are often made of few rows: equal lines are read once, and so are equal texts.
    const byLine = new Map();
    const estimates = new Map();
    const tasks = [];
    let line = 0;
    for (const raw of text.split("\n")) {
        line += 1;
        if (raw.trim() === "")
            continue;
        const same = byLine.get(raw);
        if (same !== undefined) {
            tasks.push(same);
            continue;
        }
        const fail = (problem) => {
            throw new errors/* ConfigurationError */.j1(`${file}, line ${line}: ${problem}`, { at: { file, line, column: 1 } });
        };
        const row = parseLine(raw);
        if (row === undefined || typeof row["task"] !== "string" || !(0,record/* isRecord */.u)(row["outcomes"])) {
            return fail('not an object with the text "task" and the object "outcomes".');
        }
        const outcomes = new Map();
        for (const model of models) {
            const outcome = readOutcome(row["outcomes"][model]);
            if (outcome === undefined) {
                const known = Object.keys(row["outcomes"]).join(", ");
                return fail(`no usable outcome of "${model}" (it has ${known === "" ? "none" : known}).`);
            }
            outcomes.set(model, outcome);
        }
        const task = row["task"];
        const recorded = {
            text: task,
            estimate: () => {
                let known = estimates.get(task);
                if (known === undefined) {
                    known = estimateOf(task);
                    estimates.set(task, known);
                }
                return known;
            },
            stat: readStat(row["patch"]),
            outcomes,
        };
        byLine.set(raw, recorded);
        tasks.push(recorded);
    }
    if (tasks.length === 0)
        throw new errors/* ConfigurationError */.j1(`${file} has no rows.`);
    return tasks;
}
/** The first line is what was asked, the rest its description. Sizes and ratings of the solution are never looked at. */
function estimateOf(task) {
    const end = task.indexOf("\n");
    return end === -1
        ? (0,complexity/* estimateFromText */.Q)({ text: task })
        : (0,complexity/* estimateFromText */.Q)({ text: task.slice(0, end), body: task.slice(end + 1) });
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
    const ladder = ladderOf(models);
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
    const learn = (from) => learnedPolicy({ tasks: from, ladder, valueMicroUsd: valueUsd * 1e6, overheadMicroUsd });
    const resultsOf = (policy) => tasks.map((task) => replayTask(task, policy, replay));
    const results = wanted.kind === "learned"
        ? training === undefined
            ? crossFitted(tasks, learn, replay)
            : resultsOf(learn(training))
        : resultsOf(wanted.policy);
    const cascade = bestFixedCascade(training ?? tasks, replay, valueUsd);
    const baselines = [
        ...ladder.map((rung) => ({ name: `always ${rung.name}`, policy: fixedCascade([rung]) })),
        {
            name: `best fixed cascade (${cascade.map((rung) => rung.name).join(" > ")})`,
            policy: fixedCascade(cascade),
        },
    ].map(({ name, policy }) => {
        const theirs = resultsOf(policy);
        return {
            policy: name,
            summary: summarise(theirs, valueUsd),
            difference: pairedInterval(results.map((result, index) => {
                const their = theirs[index];
                return utilityOf(result, valueUsd) - (their === undefined ? 0 : utilityOf(their, valueUsd));
            })),
        };
    });
    const summary = summarise(results, valueUsd);
    const bound = summarise(tasks.map((task) => clairvoyant(task, replay)), valueUsd);
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
        return policy === undefined ? [] : [replayTask(task, policy, replay)];
    });
}
function parsePolicy(text, ladder) {
    if (text === "learned")
        return { kind: "learned" };
    if (text === "rules")
        return { kind: "given", policy: RULES_POLICY };
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
    return { kind: "given", policy: fixedCascade(rungs) };
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

/***/ 3693:
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

/***/ 4612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** True for what JSON calls an object: the first step from `unknown` to anything. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ })

};
