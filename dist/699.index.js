export const id = 699;
export const ids = [699];
export const modules = {

/***/ 31830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ DamageTally)
/* harmony export */ });
/** So many places are named; all are counted. */
const MOST_NAMED = 20;
/** What is wrong with a ledger, gathered while its tasks come one by one. */
class DamageTally {
    /** Lines that cannot be read. */
    lines = 0;
    named = [];
    add(damage) {
        this.lines += damage.length;
        this.name(...damage);
    }
    /** Something is missing that no line stands for. */
    name(...damage) {
        this.named.push(...damage.slice(0, MOST_NAMED - this.named.length));
    }
}


/***/ }),

/***/ 94313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   G_: () => (/* binding */ TOO_FEW),
/* harmony export */   I7: () => (/* binding */ STATE_WORDS),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LT: () => (/* binding */ targetWords),
/* harmony export */   OF: () => (/* binding */ figureRange),
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   eL: () => (/* binding */ figureValue),
/* harmony export */   h9: () => (/* binding */ LOWER_BOUNDS_NOTICE),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   lD: () => (/* binding */ replayed),
/* harmony export */   mB: () => (/* binding */ SIMULATED_NOTICE),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   ry: () => (/* binding */ damageLines),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* unused harmony export day */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5120);

/** What is said in place of a number that would rest on fewer than five tasks. */
const TOO_FEW = "not enough tasks yet";
/** `96.0%`, and from 99.95% on no false hundred. */
function percent(share) {
    const shown = (share * 100).toFixed(1);
    if (shown === "100.0" && share < 1)
        return "> 99.9%";
    return `${shown}%`;
}
/** Dollars → `$1,138.07`, `$0.190`, `$0.0042`: always as many places, so that columns of numbers line up. */
function dollars(usd) {
    const size = Math.abs(usd);
    const [whole = "", part = ""] = size
        .toFixed(size >= 0.9995 ? 2 : size >= 0.00995 || size === 0 ? 3 : 4)
        .split(".");
    return `${usd < 0 ? "-" : ""}$${whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",")}.${part}`;
}
/** `5,659` */
function wholeNumber(value) {
    return String(Math.round(value)).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
}
function amount(value, unit) {
    if (unit === "share")
        return percent(value);
    return unit === "usd" ? dollars(value) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(value);
}
/** The number alone: `96.0%`. */
function figureValue({ value, unit }) {
    return value === null ? TOO_FEW : amount(value, unit);
}
/** Its 95% range: `95.5 – 96.5%`; empty where there is none. */
function figureRange({ low, high, unit }) {
    return low === null || high === null ? "" : range(low, high, unit);
}
function range(low, high, unit) {
    const from = amount(Math.max(low, unit === "share" ? -1 : 0), unit);
    return `${from.replace(/%$/u, "")} – ${amount(high, unit)}`;
}
/** `$0.12 (0.10 – 0.14)` for a mean in micro-dollars or milliseconds. */
function meanOf(interval, unit) {
    if (interval === undefined)
        return TOO_FEW;
    if (unit === "ms")
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(interval.value)} (${range(interval.low, interval.high, "ms")})`;
    const [value, low, high] = [interval.value / 1e6, interval.low / 1e6, interval.high / 1e6];
    return `${dollars(value)} (${range(low, high, "usd")})`;
}
/** `> 95%`, `< 20%`, `60 – 80%`; empty where there is none. */
function targetWords(target) {
    if (target === null)
        return "";
    const { from, to } = target;
    const whole = (share) => `${Math.round(share * 100)}`;
    if (from !== undefined && to !== undefined)
        return `${whole(from)} – ${whole(to)}%`;
    return from === undefined ? `< ${whole(to ?? 0)}%` : `> ${whole(from)}%`;
}
/** `icon` for Markdown, `mark` where a font may have no emoji. */
const STATE_WORDS = {
    met: { icon: "✅", mark: "✓", says: "on target" },
    missed: { icon: "❌", mark: "✗", says: "off target" },
    open: { icon: "➖", mark: "~", says: "cannot be said yet" },
    "too-few": { icon: "…", mark: "", says: TOO_FEW },
    plain: { icon: "", mark: "", says: "" },
};
/** What the backtest says of a setting, in a sentence that claims no more than it knows. */
function replayed({ savedUsdPerTask: saved, resolved }, { backtest }) {
    if (saved === null)
        return `The backtest has ${TOO_FEW}.`;
    const all = saved.value * backtest.tasks;
    const bounds = `${dollars(saved.low * backtest.tasks)} to ${dollars(saved.high * backtest.tasks)}`;
    const recorded = backtest.points.find(({ name }) => name === "recorded")?.resolved ?? resolved;
    const change = Math.round((resolved - recorded) * 1_000) / 10;
    const quality = change === 0 ? "as many" : `${Math.abs(change)} points ${change > 0 ? "more" : "fewer"}`;
    const how = all < 0 ? `cost ${dollars(-all)} more` : `saved ${dollars(all)}`;
    return `Over the newest ${wholeNumber(backtest.tasks)} tasks the backtest says it would have ${how} (saving ${bounds}), with ${quality} tasks resolved.`;
}
function damaged(lines) {
    return `${lines === 1 ? "1 line" : `${wholeNumber(lines)} lines`} of the ledger cannot be read and ${lines === 1 ? "is" : "are"} not counted`;
}
/** File and line of damage, and what is wrong there. */
function place({ path, line, problem }) {
    return `${path}${line === 0 ? "" : `:${line}`}: ${problem}`;
}
/** For a terminal: how much, then where. */
function damageLines(lines, places) {
    return [...(lines === 0 ? [] : [damaged(lines)]), ...places.map(place)];
}
/** Both ends of a period (ISO 8601), or its one day; undefined where nothing happened. */
function days({ first, last }) {
    if (first === null || last === null)
        return undefined;
    return day(first) === day(last) ? day(first) : `${day(first)} – ${day(last)}`;
}
/** `1 Dec 2025`, UTC. */
function day(at) {
    const date = new Date(at);
    const month = MONTHS[date.getUTCMonth()] ?? "";
    return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Said once, above all amounts, where usage of some request is missing. */
const LOWER_BOUNDS_NOTICE = "The usage of some requests is not known: amounts of money are at least what is shown.";
/** What stands at the top of everything that the simulator had a hand in. */
const SIMULATED_NOTICE = "SIMULATED: these tasks did not happen. Their outcomes were drawn from the rates in scripts/simulation/tasks.ts.";


/***/ }),

/***/ 24171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ shareFigure),
/* harmony export */   TQ: () => (/* binding */ FEWEST),
/* harmony export */   ZQ: () => (/* binding */ sumsFigure)
/* harmony export */ });
/* unused harmony export FIGURES */
/* harmony import */ var _domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16518);


/** Below this many tasks (attempts, votes) nothing is claimed. */
const FEWEST = 5;
/**
 * Every headline figure: its place in docs/reports.md is its id, its target is the strategy's (docs/routing.md). A share
 * is a number of 0–1.
 */
const FIGURES = {
    "cost-reduction-middle": {
        label: "Cheaper than middle-only",
        unit: "share",
        target: { from: 0.4 },
    },
    "cost-reduction-top": { label: "Cheaper than top-only", unit: "share", target: { from: 0.4 } },
    quality: { label: "Quality: tasks with CI green", unit: "share", target: { from: 0.95 } },
    "escalation-rate": { label: "Escalation rate", unit: "share", target: { to: 0.2 } },
    satisfaction: { label: "Satisfaction: thumbs up", unit: "share", target: { from: 0.8 } },
    "cheap-share": { label: "Begun on the cheap tier", unit: "share", target: { from: 0.6, to: 0.8 } },
    "middle-share": { label: "Begun on the middle tier", unit: "share", target: { from: 0.15, to: 0.3 } },
    "top-share": { label: "Begun on the top tier", unit: "share", target: { from: 0.05, to: 0.15 } },
    "cost-per-resolved": { label: "Cost of a resolved task", unit: "usd" },
    "cost-per-task": { label: "Cost of a task", unit: "usd" },
    "working-time": { label: "Working time of a task", unit: "ms" },
    "time-to-close": { label: "From command to close", unit: "ms" },
};
/** A share of counts, with Wilson's interval. */
function shareFigure(id, hits, of) {
    const seen = of < FEWEST ? undefined : (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .rate */ .TS)(hits, of);
    const interval = seen === undefined ? undefined : { value: seen.share, low: seen.low, high: seen.high };
    return figure(id, interval, of, "Wilson");
}
/** A figure made of sums, with the jackknife's interval. `of`: how many it rests on, where that is not all of them. */
function sumsFigure(id, sums, from, of = sums.count) {
    return figure(id, of < FEWEST ? undefined : sums.interval(from), of, "jackknife");
}
function figure(id, interval, of, method) {
    const { label, unit, target } = FIGURES[id];
    const { value = null, low = null, high = null } = interval ?? {};
    return {
        id,
        label,
        unit,
        value,
        low,
        high,
        of,
        target: target ?? null,
        state: stateOf(interval, target),
        interval: method,
    };
}
function stateOf(interval, target) {
    if (interval === undefined)
        return "too-few";
    if (target === undefined)
        return "plain";
    const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = target;
    if (interval.low >= from && interval.high <= to)
        return "met";
    return interval.high < from || interval.low > to ? "missed" : "open";
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

/***/ 12296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ observationsOfLedger)
/* harmony export */ });
/* unused harmony export HALF_LIFE_DAYS */
/* harmony import */ var _domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16518);
/* harmony import */ var _task_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73148);


/** After this many days an observation weighs half: models, prices and repositories change. */
const HALF_LIFE_DAYS = 90;
/**
 * What a repository's own tasks teach: each judged attempt is one observation, given what had failed before it. A green
 * attempt on a task that was not resolved (`isResolved`) is neither a success nor a failure of its rung.
 */
function* observationsOfLedger(tasks, now) {
    for (const task of tasks) {
        const { attempts, createdAt } = task;
        const ageDays = Math.max(0, Date.parse(now) - Date.parse(createdAt)) / 86_400_000;
        const failed = [];
        let left = [];
        for (const attempt of attempts) {
            const resolved = (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq)(attempt);
            if (resolved && !(0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .isResolved */ .ZY)(task))
                break;
            if (!resolved && attempt.verdict !== "red" && attempt.end === "submitted")
                break;
            const { cost } = attempt;
            yield {
                failed: [...failed],
                rung: attempt.rung.name,
                resolved,
                costMicroUsd: cost === undefined ? undefined : cost.microUsd + (attempt.ciCost?.microUsd ?? 0),
                evidence: left,
                weight: 0.5 ** (ageDays / HALF_LIFE_DAYS),
            };
            if (resolved)
                break;
            if (!failed.includes(attempt.rung.name))
                failed.push(attempt.rung.name);
            left = (0,_task_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOfAttempt */ .cC)(attempt, attempt.verdict === "red" ? "ours" : "before-ci");
        }
    }
}


/***/ }),

/***/ 28030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isComparable),
/* harmony export */   z: () => (/* binding */ replayLedger)
/* harmony export */ });
/* harmony import */ var _domain_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98350);
/* harmony import */ var _domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16518);
/* harmony import */ var _bootstrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29983);



/** A cascade that climbs for ever is a bug in the policy. */
const MOST_STEPS = 32;
/** False where nothing was judged, such as a task whose CI was cancelled: it says nothing of any policy. */
function isComparable({ attempts }) {
    return attempts.some(_domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .sL);
}
/**
 * "What would these tasks have cost under another policy?" Each task starts where the router sends it now and goes on
 * as the escalation policy says. A rung that was judged on the task counts as it went; one that was not counts with
 * its average chance and cost after the same failures. Budgets are not looked at.
 */
function replayLedger(tasks, options) {
    const compared = [...tasks].filter(isComparable).map((task) => replayTask(task, options));
    const sum = (pick) => compared.reduce((total, one) => total + pick(one), 0);
    const expected = sum((one) => one.microUsd);
    const starts = (0,_domain_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(compared, (one) => one.start);
    return {
        tasks: compared.length,
        recorded: {
            microUsd: sum((one) => one.recordedMicroUsd),
            resolved: sum((one) => Number(one.recordedResolved)),
        },
        expected: { microUsd: expected, resolved: sum((one) => one.resolved) },
        saved: (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_2__/* .pairedInterval */ .$)(compared.map((one) => one.recordedMicroUsd - one.microUsd)),
        knownShare: expected === 0 ? 1 : sum((one) => one.knownMicroUsd) / expected,
        starts: Object.fromEntries([...starts].map(([name, started]) => [name, started.length])),
        reached: sumByName(compared.map((one) => one.reached)),
    };
}
function sumByName(all) {
    const sums = {};
    for (const [name, value] of all.flatMap((one) => [...one]))
        sums[name] = (sums[name] ?? 0) + value;
    return sums;
}
function replayTask(task, options) {
    const { policy, preset, ladder, model, performance = [] } = options;
    const { estimate, attempts } = task;
    const costOf = (attempt) => attempt.cost === undefined
        ? model.prospect(attempt.rung.name, [], []).costMicroUsd
        : attempt.cost.microUsd + (attempt.ciCost?.microUsd ?? 0);
    const total = (of) => of.reduce((sum, attempt) => sum + costOf(attempt), 0);
    let { rung } = policy.router.route({ estimate, ladder, preset, urgent: false, performance });
    const start = rung.name;
    const history = [];
    const failed = [];
    let reached = 1;
    let microUsd = 0;
    let knownMicroUsd = 0;
    let resolved = 0;
    const reachedBy = new Map();
    for (let step = 0; step < MOST_STEPS && reached > 0; step += 1) {
        const tried = attempts.filter((attempt) => attempt.rung.name === rung.name && (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .sL)(attempt));
        const known = tried.length > 0;
        const { success, costMicroUsd } = known
            ? { success: Number(tried.some(_domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq)), costMicroUsd: total(tried) }
            : model.prospect(rung.name, failed, []);
        reachedBy.set(rung.name, reached);
        microUsd += reached * costMicroUsd;
        if (known)
            knownMicroUsd += reached * costMicroUsd;
        // After green no policy climbs on; whether the task was resolved by it is another matter.
        if (!known || (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .isResolved */ .ZY)(task))
            resolved += reached * success;
        reached *= 1 - success;
        history.push(...(known ? tried : [assumedRed(rung, history.length + 1)]));
        failed.push(rung.name);
        const next = policy.escalation.next({
            history,
            ladder,
            cause: "ours",
            evidence: [],
            estimate,
            budgetLeftMicroUsd: Number.POSITIVE_INFINITY,
            ceilingOf: () => 0,
        });
        if (next.kind !== "escalate")
            break;
        rung = next.rung;
    }
    return {
        start,
        recordedMicroUsd: total(attempts),
        recordedResolved: (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .isResolved */ .ZY)(task),
        microUsd,
        knownMicroUsd,
        resolved,
        reached: reachedBy,
    };
}
/** Stands for a try that was never made, where it is supposed to have failed. */
function assumedRed(rung, number) {
    return {
        number,
        mode: number === 1 ? "first" : "escalate",
        rung,
        model: rung.name,
        startSha: "",
        ceilingMicroUsd: 0,
        reservedAt: "",
        end: "submitted",
        verdict: "red",
        headSha: `assumed-${number}`,
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
