export const id = 518;
export const ids = [518,345];
export const modules = {

/***/ 5518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLedgerBacktest: () => (/* binding */ runLedgerBacktest)
});

// EXTERNAL MODULE: ./build/domain/complexity.js + 8 modules
var complexity = __webpack_require__(2256);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/money.js
var money = __webpack_require__(3693);
// EXTERNAL MODULE: ./build/routing/expected-cost.js
var expected_cost = __webpack_require__(3699);
// EXTERNAL MODULE: ./build/routing/ledger-evidence.js
var ledger_evidence = __webpack_require__(2296);
// EXTERNAL MODULE: ./build/domain/statistics.js
var statistics = __webpack_require__(6518);
;// CONCATENATED MODULE: ./build/routing/ledger-replay.js

/**
 * "What would these tasks have cost under another preset?" Each task starts where the router sends it now and climbs
 * the ladder. A rung that was tried on the task counts as it went; one that was not counts with its average chance and
 * cost after the same failures.
 */
function replayLedger(tasks, options) {
    const { router, preset, ladder, model } = options;
    const recorded = { microUsd: 0, resolved: 0 };
    const expected = { microUsd: 0, resolved: 0 };
    const starts = {};
    let knownMicroUsd = 0;
    for (const { estimate, attempts, text } of tasks) {
        recorded.microUsd += attempts.reduce((sum, attempt) => sum + costOf(attempt), 0);
        recorded.resolved += Number(attempts.some(statistics/* succeeded */.gq));
        const { rung: start } = router.route({ estimate, text, ladder, preset, urgent: false });
        starts[start.name] = (starts[start.name] ?? 0) + 1;
        const failed = [];
        let reached = 1;
        for (const rung of ladder.slice(ladder.indexOf(start))) {
            const tried = attempts.filter((attempt) => attempt.rung.name === rung.name);
            const outlook = tried.length > 0
                ? {
                    success: Number(tried.some(statistics/* succeeded */.gq)),
                    costMicroUsd: tried.reduce((sum, one) => sum + costOf(one), 0),
                }
                : model.prospect(rung.name, failed, []);
            expected.microUsd += reached * outlook.costMicroUsd;
            if (tried.length > 0)
                knownMicroUsd += reached * outlook.costMicroUsd;
            expected.resolved += reached * outlook.success;
            reached *= 1 - outlook.success;
            failed.push(rung.name);
        }
    }
    return {
        tasks: tasks.length,
        recorded,
        expected,
        knownShare: expected.microUsd === 0 ? 1 : knownMicroUsd / expected.microUsd,
        starts,
    };
}
function costOf(attempt) {
    return (attempt.cost?.microUsd ?? 0) + (attempt.ciCost?.microUsd ?? 0);
}

// EXTERNAL MODULE: ./build/routing/recorded-evidence.js
var recorded_evidence = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/routing/router.js
var router = __webpack_require__(2232);
// EXTERNAL MODULE: ./build/routing/rule-router.js + 2 modules
var rule_router = __webpack_require__(7652);
// EXTERNAL MODULE: ./build/routing/success-model.js
var success_model = __webpack_require__(2990);
// EXTERNAL MODULE: ./build/cli/ledger-tasks.js
var ledger_tasks = __webpack_require__(5243);
// EXTERNAL MODULE: ./build/cli/route.js + 1 modules
var route = __webpack_require__(3345);
// EXTERNAL MODULE: ./build/domain/newest-price.js + 3 modules
var newest_price = __webpack_require__(9885);
;// CONCATENATED MODULE: ./build/cli/backtest-ledger.js













/** `upshift backtest --ledger PATH --preset NAME`: what the tasks on record would have cost under another preset. */
async function runLedgerBacktest(options, io) {
    const preset = router/* PRESETS */.f.find((candidate) => candidate === options.preset);
    if (preset === undefined)
        throw new errors/* ConfigurationError */.j1(`--preset is one of ${router/* PRESETS */.f.join(", ")}, not "${options.preset}".`);
    const all = await (0,ledger_tasks/* readLedgerTasks */.Y)(options.ledger, async (path) => io.readLedger(path));
    const closed = all
        .filter((task) => task.phase === "closed" && task.createdAt >= (options.since ?? ""))
        .map((state) => ({ ...state, text: state.task.text }));
    const price = (0,newest_price/* newestPrice */.Y)(io.now());
    const usage = (0,expected_cost/* typicalUsage */.I)((0,complexity/* estimateFromText */.Q)({ text: "" }));
    const model = (0,success_model/* learnSuccess */.M$)((0,ledger_evidence/* observationsOfLedger */.oW)(closed, io.now()), (0,recorded_evidence/* measuredPrior */.Z)(route.LADDER, (line) => price(line, usage) ?? 0));
    const replay = replayLedger(closed, { router: rule_router/* ruleRouter */.Q, preset, ladder: route.LADDER, model });
    const { recorded, expected, knownShare, starts } = replay;
    await io.write(options.json === true
        ? `${JSON.stringify({
            preset,
            tasks: replay.tasks,
            recorded: { costUsd: recorded.microUsd / 1e6, resolved: recorded.resolved },
            expected: { costUsd: expected.microUsd / 1e6, resolved: expected.resolved },
            knownShare,
            starts,
        })}\n`
        : [
            `${replay.tasks} closed tasks.`,
            `Recorded: ${(0,money/* formatUsd */.UK)(Math.round(recorded.microUsd))}, ${recorded.resolved} resolved.`,
            `Under ${preset}: about ${(0,money/* formatUsd */.UK)(Math.round(expected.microUsd))}, about ${expected.resolved.toFixed(1)} resolved.`,
            `${Math.round(knownShare * 100)}% of that cost is from attempts on record, the rest from averages over them.`,
            `Starts: ${Object.entries(starts)
                .map(([name, count]) => `${name} ${count}`)
                .join(", ")}.`,
            "",
        ].join("\n"));
}


/***/ }),

/***/ 5243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readLedgerTasks)
/* harmony export */ });
/* harmony import */ var _domain_ledger_task_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3642);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6046);


/** All tasks of a ledger, oldest first. `read` throws where there is no ledger at the path. */
async function readLedgerTasks(path, read) {
    let ledger;
    try {
        ledger = await read(path);
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${path} cannot be read as a ledger.`, { cause: error });
    }
    return [...ledger.events.values()]
        .flatMap((events) => (0,_domain_ledger_task_state_js__WEBPACK_IMPORTED_MODULE_0__/* .foldTask */ .N)(events) ?? [])
        .toSorted((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt));
}


/***/ }),

/***/ 3345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LADDER: () => (/* binding */ LADDER),
  runRoute: () => (/* binding */ runRoute)
});

// EXTERNAL MODULE: ./build/domain/complexity.js + 8 modules
var complexity = __webpack_require__(2256);
// EXTERNAL MODULE: ./build/domain/complexity/repository-evidence.js
var repository_evidence = __webpack_require__(6992);
// EXTERNAL MODULE: ./build/domain/complexity/task-words.js
var task_words = __webpack_require__(4297);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/money.js
var money = __webpack_require__(3693);
// EXTERNAL MODULE: ./build/domain/newest-price.js + 3 modules
var newest_price = __webpack_require__(9885);
// EXTERNAL MODULE: ./build/domain/record.js
var record = __webpack_require__(4612);
// EXTERNAL MODULE: ./build/domain/statistics.js
var statistics = __webpack_require__(6518);
// EXTERNAL MODULE: ./build/routing/expected-cost.js
var expected_cost = __webpack_require__(3699);
// EXTERNAL MODULE: ./build/routing/ladder-escalation.js + 1 modules
var ladder_escalation = __webpack_require__(3647);
// EXTERNAL MODULE: ./build/routing/learned-escalation.js
var learned_escalation = __webpack_require__(5294);
// EXTERNAL MODULE: ./build/routing/learned-router.js
var learned_router = __webpack_require__(9286);
// EXTERNAL MODULE: ./build/routing/ledger-evidence.js
var ledger_evidence = __webpack_require__(2296);
// EXTERNAL MODULE: ./build/routing/recorded-evidence.js
var recorded_evidence = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/routing/rule-router.js + 2 modules
var rule_router = __webpack_require__(7652);
// EXTERNAL MODULE: ./build/routing/success-model.js
var success_model = __webpack_require__(2990);
;// CONCATENATED MODULE: ./build/routing/policy.js








/** The rules alone: for a repository without a record, and where learning is switched off. */
const RULES_ONLY = {
    router: rule_router/* ruleRouter */.Q,
    escalation: ladder_escalation/* ladderEscalation */._,
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
    const model = (0,success_model/* learnSuccess */.M$)((0,ledger_evidence/* observationsOfLedger */.oW)(tasks, now), (0,recorded_evidence/* measuredPrior */.Z)(ladder, costOf));
    const learned = { model, valueMicroUsd, overheadMicroUsd: ciOverhead(tasks, options.ciMicroUsdPerMinute) };
    return {
        router: (0,learned_router/* learnedRouter */.R)({ ...learned, rules: rule_router/* ruleRouter */.Q }),
        escalation: (0,learned_escalation/* learnedEscalation */.L)({ ...learned, ladderPolicy: ladder_escalation/* ladderEscalation */._ }),
        performance: (0,statistics/* performanceByRung */.sg)(tasks.map((task) => task.attempts)),
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

// EXTERNAL MODULE: ./build/routing/router.js
var router = __webpack_require__(2232);
// EXTERNAL MODULE: ./build/cli/ledger-tasks.js
var ledger_tasks = __webpack_require__(5243);
// EXTERNAL MODULE: ./build/cli/parse.js + 11 modules
var parse = __webpack_require__(9102);
;// CONCATENATED MODULE: ./build/cli/route.js













const LADDER = [
    { name: "haiku", line: "haiku" },
    { name: "sonnet", line: "sonnet" },
    { name: "opus", line: "opus" },
];
const DEFAULT_VALUE_USD = 2;
/** `upshift route`: which tier would try a task first, and why. Calls no model and needs no network. */
async function runRoute(options, io) {
    const preset = presetOf(options.preset);
    const tasks = options.ledger === undefined
        ? []
        : await (0,ledger_tasks/* readLedgerTasks */.Y)(options.ledger, async (path) => io.readLedger(path));
    const performance = (0,statistics/* performanceByRung */.sg)(tasks.map((task) => task.attempts));
    const router = routerFor(tasks, options.value ?? DEFAULT_VALUE_USD, io.now());
    const answer = async (input) => decide({ input, options, preset, router, performance, io });
    if (options.jsonl === true) {
        for await (const line of (0,parse/* linesOf */.D)(io.input)) {
            const input = parseTask(line);
            const result = typeof input === "string" ? { error: input } : await answer(input);
            await io.write(`${JSON.stringify(result)}\n`);
        }
        return;
    }
    if (options.task === undefined || options.task.trim() === "")
        throw new errors/* ConfigurationError */.j1("route needs --task TEXT, or --jsonl with one task a line on stdin.");
    const { task, body, files, lines } = options;
    const result = await answer({
        task,
        body,
        files: counted("--files", files),
        lines: counted("--lines", lines),
    });
    await io.write(options.json === true ? `${JSON.stringify(result)}\n` : asText(result));
}
async function decide(what) {
    const { input, options, preset, router, performance, io } = what;
    const repository = options.repo === undefined
        ? undefined
        : await io.surveyOf(options.repo).survey((0,task_words/* readTaskWords */.D)(input.task, input.body));
    const estimate = (0,complexity/* estimateFromText */.Q)({
        text: input.task,
        ...(input.body === undefined ? {} : { body: input.body }),
        ...(input.files === undefined ? {} : { files: input.files }),
        ...(input.lines === undefined ? {} : { lines: input.lines }),
        ...(options.coverage === undefined ? {} : { testCoverage: share("--coverage", options.coverage) }),
        ...(repository === undefined ? {} : { repository: { ...repository_evidence/* NO_REPOSITORY_EVIDENCE */.PR, ...repository } }),
    });
    const { rung, rule, reasons, expectedMicroUsd } = router.route({
        estimate,
        text: input.task,
        ladder: LADDER,
        preset,
        urgent: options.urgent === true,
        performance,
        ...(options.tier === undefined ? {} : { requestedTier: tierOf(options.tier) }),
    });
    const expected = expectedMicroUsd ??
        (0,expected_cost/* expectedCost */.y)({ ladder: LADDER, from: rung, estimate, priceOf: (0,newest_price/* newestPrice */.Y)(io.now()) });
    return {
        tier: rung.line,
        rung: { name: rung.name, line: rung.line, effort: rung.effort ?? null },
        rule,
        estimate,
        reasons,
        expectedCostUsd: expected === undefined ? null : expected / 1e6,
    };
}
function routerFor(tasks, valueUsd, now) {
    const price = (0,newest_price/* newestPrice */.Y)(now);
    const usual = (0,expected_cost/* typicalUsage */.I)((0,complexity/* estimateFromText */.Q)({ text: "" }));
    return routingPolicy({
        tasks,
        ladder: LADDER,
        now,
        costOf: (line) => price(line, usual) ?? 0,
        valueMicroUsd: (0,money/* usd */.dR)(valueUsd),
        ciMicroUsdPerMinute: undefined,
        topTierPerDay: undefined,
    }).router;
}
/** One line of `--jsonl`; a sentence when it cannot be used. */
function parseTask(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return "The line is not JSON.";
    }
    if (!(0,record/* isRecord */.u)(value) || typeof value["task"] !== "string")
        return 'The line is not an object with the text "task".';
    const { task, body, files, lines } = value;
    if (body !== undefined && body !== null && typeof body !== "string")
        return '"body" is not a text.';
    for (const [name, number] of [
        ["files", files],
        ["lines", lines],
    ])
        if (number !== undefined && number !== null && !isCount(number))
            return `"${name}" is not a whole number from 0 up.`;
    return {
        task,
        body: typeof body === "string" ? body : undefined,
        files: isCount(files) ? files : undefined,
        lines: isCount(lines) ? lines : undefined,
    };
}
function isCount(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function counted(name, value) {
    if (value === undefined || isCount(value))
        return value;
    throw new errors/* ConfigurationError */.j1(`${name} is a whole number from 0 up.`);
}
function share(name, value) {
    if (value >= 0 && value <= 1)
        return value;
    throw new errors/* ConfigurationError */.j1(`${name} is a share from 0 to 1.`);
}
function presetOf(text = "conservative") {
    const preset = router/* PRESETS */.f.find((candidate) => candidate === text);
    if (preset === undefined)
        throw new errors/* ConfigurationError */.j1(`--preset is one of ${router/* PRESETS */.f.join(", ")}, not "${text}".`);
    return preset;
}
function tierOf(text) {
    if (LADDER.some((rung) => rung.name === text))
        return text;
    throw new errors/* ConfigurationError */.j1(`--tier is one of ${LADDER.map((rung) => rung.name).join(", ")}, not "${text}".`);
}
function asText({ tier, reasons, estimate, expectedCostUsd, rule }) {
    return [
        `${tier} (rule: ${rule})`,
        ...reasons.map((reason) => `  ${reason}`),
        `Complexity ${estimate.score}:`,
        ...estimate.evidence.map(({ about, says }) => `  ${about}: ${says}`),
        `Expected cost: ${expectedCostUsd === null ? "unknown" : (0,money/* formatUsd */.UK)((0,money/* usd */.dR)(expectedCostUsd))}`,
        "",
    ].join("\n");
}


/***/ }),

/***/ 3642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ foldTask)
/* harmony export */ });
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3693);

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
    let spent = _money_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR;
    let ciCost = _money_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR;
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
                spent = (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addCosts */ .Iu)(spent, event.cost);
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
                const cost = (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addCosts */ .Iu)(attempt?.ciCost ?? _money_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR, event.ciCost ?? _money_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR);
                if (attempt !== undefined)
                    Object.assign(attempt, judgementOf(event, attempt, cost));
                ciCost = (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addCosts */ .Iu)(ciCost, event.ciCost ?? _money_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR);
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


/***/ }),

/***/ 9885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ newestPrice)
});

// EXTERNAL MODULE: ./build/domain/money.js
var money = __webpack_require__(3693);
;// CONCATENATED MODULE: ./build/domain/price-table.js

/** Where all rows were read, on 2026-11-23. A row's own `source` names the page that dates it. */
const PRICING_PAGE = "https://platform.claude.com/docs/en/about-claude/pricing";
const MODELS_PAGE = "https://platform.claude.com/docs/en/about-claude/models/overview";
/**
 * Published prices of Anthropic's own API, dollars per million tokens, each valid from its date on. A model's first
 * row begins when the model came out. Prices are data, not a formula: a cache read is a tenth of the input price on
 * some models and a twentieth or less on others.
 */
const PRICE_TABLE = [
    {
        model: "claude-haiku-5-5",
        from: "2026-10-07",
        source: PRICING_PAGE,
        prices: prices(0.1, 0.5, 0.125, 0.2, 0.01),
        longPrompt: { aboveTokens: 100_000, prices: prices(0.5, 2.5, 0.625, 1, 0.05) },
    },
    {
        model: "claude-sonnet-5-5",
        from: "2026-09-28",
        source: `${PRICING_PAGE} (before the change of 2026-10-07)`,
        prices: prices(2, 10, 2.5, 4, 0.2),
    },
    {
        model: "claude-sonnet-5-5",
        from: "2026-10-07",
        source: `${PRICING_PAGE} (cache reads halved on 2026-10-07)`,
        prices: prices(2, 10, 2.5, 4, 0.1),
    },
    { model: "claude-opus-5-5", from: "2026-09-22", source: PRICING_PAGE, prices: prices(4, 20, 5, 8, 0.2) },
    { model: "claude-opus-5", from: "2026-07-24", source: MODELS_PAGE, prices: prices(5, 25, 6.25, 10, 0.5) },
    { model: "claude-haiku-4-5", from: "2025-10-15", source: MODELS_PAGE, prices: prices(1, 5, 1.25, 2, 0.1) },
    {
        model: "claude-fable-5-1",
        from: "2026-09-01",
        source: PRICING_PAGE,
        prices: prices(10, 50, 12.5, 20, 0.25),
    },
];
function prices(input, output, cacheWrite5m, cacheWrite1h, cacheRead) {
    return {
        input: (0,money/* usd */.dR)(input),
        output: (0,money/* usd */.dR)(output),
        cacheWrite5m: (0,money/* usd */.dR)(cacheWrite5m),
        cacheWrite1h: (0,money/* usd */.dR)(cacheWrite1h),
        cacheRead: (0,money/* usd */.dR)(cacheRead),
    };
}

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
;// CONCATENATED MODULE: ./build/domain/usage.js
/** The classes that input and output tokens are billed by. */
const TOKEN_CLASSES = (/* unused pure expression or super */ null && ([
    "inputTokens",
    "outputTokens",
    "cacheWrite5mTokens",
    "cacheWrite1hTokens",
    "cacheReadTokens",
]));
const NO_USAGE = {
    inputTokens: 0,
    outputTokens: 0,
    cacheWrite5mTokens: 0,
    cacheWrite1hTokens: 0,
    cacheReadTokens: 0,
};
const UNKNOWN_USAGE = {
    inputTokens: undefined,
    outputTokens: undefined,
    cacheWrite5mTokens: undefined,
    cacheWrite1hTokens: undefined,
    cacheReadTokens: undefined,
};
/** The smallest count that the usage vouches for. A value that is no count (negative, fraction, NaN) is unknown. */
function tokensOf(usage, tokenClass) {
    const value = usage[tokenClass];
    if (isCount(value))
        return { tokens: value, exact: true };
    const least = usage.atLeast?.[tokenClass];
    return { tokens: isCount(least) ? least : 0, exact: false };
}
/** Tokens of the whole prompt: uncached input, cache writes and cache reads. */
function promptTokens(usage) {
    return ["inputTokens", "cacheWrite5mTokens", "cacheWrite1hTokens", "cacheReadTokens"]
        .map((tokenClass) => tokensOf(usage, tokenClass))
        .reduce((sum, count) => ({ tokens: sum.tokens + count.tokens, exact: sum.exact && count.exact }));
}
/** True when every class is known. */
function isUsageKnown(usage) {
    return TOKEN_CLASSES.every((tokenClass) => tokensOf(usage, tokenClass).exact);
}
/**
 * Adds usage class by class. Unknown plus known is unknown for that class, and the known part is kept in `atLeast`.
 * A sum is for showing: price each request by itself, as the long-prompt band belongs to one request.
 */
function addUsage(...usages) {
    const sum = { ...NO_USAGE };
    const atLeast = {};
    for (const tokenClass of TOKEN_CLASSES) {
        const counts = usages.map((usage) => tokensOf(usage, tokenClass));
        const tokens = counts.reduce((total, count) => total + count.tokens, 0);
        if (counts.every((count) => count.exact)) {
            sum[tokenClass] = tokens;
        }
        else {
            sum[tokenClass] = undefined;
            if (tokens > 0)
                atLeast[tokenClass] = tokens;
        }
    }
    if (Object.keys(atLeast).length > 0)
        sum.atLeast = atLeast;
    const webSearches = usages.reduce((total, usage) => total + (usage.webSearches ?? 0), 0);
    if (webSearches > 0)
        sum.webSearches = webSearches;
    return sum;
}
function isCount(value) {
    return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./build/domain/pricing.js


/** $10 for 1,000 searches. https://platform.claude.com/docs/en/about-claude/pricing (web search tool), 2026-11. */
const WEB_SEARCH_MICRO_USD = 10_000;
/** A class without a published price is reckoned at twice the input price in a worst case: the dearest class there is. */
const UNPUBLISHED_FACTOR = 2n;
const TOKENS_PER_PRICE = 1000000n;
/**
 * The bundled rows with a configuration's own on top: from the first day of an override on, the bundled rows of that
 * model no longer count; before it they still do.
 */
function withPriceOverrides(bundled, overrides) {
    const firstDay = new Map();
    for (const row of overrides) {
        const known = firstDay.get(row.model);
        if (known === undefined || row.from < known)
            firstDay.set(row.model, row.from);
    }
    const kept = bundled.filter((row) => row.from < (firstDay.get(row.model) ?? "9999-99-99"));
    return [...kept, ...overrides];
}
/**
 * The row that prices a request of this model made at `at` (ISO 8601, or its date): the newest that had begun; before
 * the first, the first. A dated snapshot (`claude-haiku-4-5-20251001`) has the prices of its alias.
 * Throws `ConfigurationError` for a model without a price: a cost that nobody can know must not be run up.
 */
function priceRowFor(options) {
    const { model, at, table } = options;
    const exact = table.filter((row) => row.model === model);
    const alias = model.replace(/-20\d{6}$/u, "");
    const rows = (exact.length > 0 ? exact : table.filter((row) => row.model === alias)).toSorted((a, b) => a.from < b.from ? -1 : Number(a.from > b.from));
    const row = rows.findLast((candidate) => candidate.from <= at.slice(0, 10)) ?? rows[0];
    if (row === undefined) {
        const known = [...new Set(table.map((candidate) => candidate.model))].join(", ");
        throw new errors/* ConfigurationError */.j1(`No price is known for the model "${model}". Add a row for it under "prices" in .github/upshift.yml, ` +
            `or choose a model that has one: ${known}.`);
    }
    return row;
}
/** True when the model has a price, so that a caller can leave it out instead of failing on it. */
function hasPrice(model, table) {
    const alias = model.replace(/-20\d{6}$/u, "");
    return table.some((row) => row.model === model || row.model === alias);
}
/**
 * What one request cost. Whether it is in the long-prompt band is decided by its own whole prompt (cache reads and
 * writes counted), and the band prices the output too; so a sum over requests must not be priced with a model that
 * has a band, unless `band` says which one its requests were in.
 *
 * Reckoned exactly in integers, rounded once per request to the nearest micro-dollar (half up). With an unknown class,
 * or one without a published price, the result is the cost of the known part, rounded down, and `exact` is false.
 */
function priceUsage(options) {
    const { usage, batch = false } = options;
    const row = priceRowFor(options);
    const prompt = promptTokens(usage);
    const isLong = options.band === undefined
        ? row.longPrompt !== undefined && prompt.tokens > row.longPrompt.aboveTokens
        : options.band === "long";
    const prices = isLong ? (row.longPrompt?.prices ?? row.prices) : row.prices;
    // Micro-dollars × a million, in big integers: a long run at high prices would leave the range of exact doubles.
    let scaled = 0n;
    // A prompt that may yet be above the threshold is not known to be in the dearer band.
    let exact = true;
    for (const [tokenClass, price] of pricesByClass(prices)) {
        const count = tokensOf(usage, tokenClass);
        exact &&= count.exact && (price !== undefined || count.tokens === 0);
        scaled += BigInt(count.tokens) * BigInt(price ?? 0);
    }
    const divisor = batch ? TOKENS_PER_PRICE * 2n : TOKENS_PER_PRICE;
    const tokens = exact ? (scaled * 2n + divisor) / (divisor * 2n) : scaled / divisor;
    return { microUsd: Number(tokens) + (usage.webSearches ?? 0) * WEB_SEARCH_MICRO_USD, exact };
}
/**
 * The most that one request can cost, rounded up: every prompt token in the dearest class it can fall into, all of the
 * output allowed, and the long-prompt band when the prompt may reach it. `inputTokens` is an upper bound of the prompt.
 */
function worstCaseCost(options) {
    const { inputTokens, maxOutputTokens, cache = "5m", batch = false } = options;
    const row = priceRowFor(options);
    const { longPrompt } = row;
    const prices = longPrompt !== undefined && inputTokens > longPrompt.aboveTokens ? longPrompt.prices : row.prices;
    const unpublished = BigInt(prices.input) * UNPUBLISHED_FACTOR;
    const orUnpublished = (price) => price === undefined ? unpublished : BigInt(price);
    const candidates = [BigInt(prices.input)];
    if (cache !== "none")
        candidates.push(orUnpublished(prices.cacheWrite5m), orUnpublished(prices.cacheRead));
    if (cache === "1h")
        candidates.push(orUnpublished(prices.cacheWrite1h));
    const dearest = candidates.reduce((most, price) => (price > most ? price : most));
    const scaled = BigInt(Math.ceil(inputTokens)) * dearest + BigInt(Math.ceil(maxOutputTokens)) * BigInt(prices.output);
    const divisor = batch ? TOKENS_PER_PRICE * 2n : TOKENS_PER_PRICE;
    return Number((scaled + divisor - 1n) / divisor);
}
/**
 * What CI took and cost for one judgement: the time of each workflow run's jobs in milliseconds (undefined where the host
 * does not tell) at a price for the minute. By the millisecond, rounded half up once; a host's bill may round
 * each job up to a whole minute and be a little higher. A run of unknown length makes the cost a lower bound.
 */
function priceCiTime(options) {
    const ms = options.runsMs.reduce((sum, run) => sum + (run ?? 0), 0);
    return {
        ciMinutes: ms / 60_000,
        ciCost: {
            microUsd: Math.round((ms * options.microUsdPerMinute) / 60_000),
            exact: !options.runsMs.includes(undefined),
        },
    };
}
function pricesByClass(prices) {
    return [
        ["inputTokens", prices.input],
        ["outputTokens", prices.output],
        ["cacheWrite5mTokens", prices.cacheWrite5m],
        ["cacheWrite1hTokens", prices.cacheWrite1h],
        ["cacheReadTokens", prices.cacheRead],
    ];
}

;// CONCATENATED MODULE: ./build/domain/newest-price.js


/** Prices of the newest model of a line that has any on that day. */
function newestPrice(now) {
    return (line, usage) => {
        const newest = PRICE_TABLE.filter((row) => row.model.startsWith(`claude-${line}-`)).toSorted((one, other) => other.from.localeCompare(one.from))[0];
        // Sum over many requests: none of them is in the long-prompt band by itself.
        return newest === undefined
            ? undefined
            : priceUsage({ usage, model: newest.model, at: now, table: PRICE_TABLE, band: "standard" }).microUsd;
    };
}


/***/ }),

/***/ 3699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ typicalUsage),
/* harmony export */   y: () => (/* binding */ expectedCost)
/* harmony export */ });
/* harmony import */ var _recorded_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5191);

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
    const chanceOf = (0,_recorded_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredPrior */ .Z)(ladder, () => 0);
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


/***/ }),

/***/ 2296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oW: () => (/* binding */ observationsOfLedger)
/* harmony export */ });
/* unused harmony exports HALF_LIFE_DAYS, suggestionsFrom */
/* harmony import */ var _domain_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6518);
/* harmony import */ var _task_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3148);


/** After this many days an observation weighs half: models, prices and repositories change. */
const HALF_LIFE_DAYS = 90;
/** What a repository's own tasks teach: each judged attempt is one observation, given what had failed before it. */
function* observationsOfLedger(tasks, now) {
    for (const { estimate, attempts, createdAt } of tasks) {
        const known = (0,_task_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOfTask */ .Y7)(estimate);
        const ageDays = Math.max(0, Date.parse(now) - Date.parse(createdAt)) / 86_400_000;
        const failed = [];
        let left = [];
        for (const attempt of attempts) {
            const resolved = (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .gq)(attempt);
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
            left = (0,_task_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOfAttempt */ .cC)(attempt, attempt.verdict === "red" ? "ours" : "before-ci");
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


/***/ })

};
