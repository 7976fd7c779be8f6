export const id = 6506;
export const ids = [6506];
export const modules = {

/***/ 52687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ foldBatches),
/* harmony export */   p: () => (/* binding */ Batches)
/* harmony export */ });
/** The batches of one task, gathered event by event. */
class Batches {
    #byNumber = new Map();
    reserved({ batch: number, model, requests, direct, at, run }) {
        this.#byNumber.set(number, {
            number,
            model,
            batchId: undefined,
            direct: direct === true,
            at,
            run,
            requests,
        });
    }
    submitted({ batch: number, batchId }) {
        const batch = this.#byNumber.get(number);
        if (batch !== undefined)
            this.#byNumber.set(number, { ...batch, batchId });
    }
    collected({ batch: number, customId, outcome, cost }) {
        const batch = this.#byNumber.get(number);
        if (batch === undefined)
            return;
        const requests = batch.requests.map((request) => request.customId === customId ? { ...request, outcome, cost } : request);
        this.#byNumber.set(number, { ...batch, requests });
    }
    /** A request waits to be collected. */
    get isOpen() {
        return this.list.some(({ requests }) => requests.some(({ outcome }) => outcome === undefined));
    }
    get list() {
        return [...this.#byNumber.values()].toSorted((one, other) => one.number - other.number);
    }
}
/** The batches on a page of the ledger that is no task's, such as a job's own. */
function foldBatches(events) {
    const batches = new Batches();
    for (const event of events) {
        if (event.type === "batch.reserved")
            batches.reserved(event);
        else if (event.type === "batch.submitted")
            batches.submitted(event);
        else if (event.type === "batch.collected")
            batches.collected(event);
    }
    return batches.list;
}


/***/ }),

/***/ 83642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ foldTask),
/* harmony export */   u: () => (/* binding */ foldTasks)
/* harmony export */ });
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83693);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52687);


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
    const batches = new _batches_js__WEBPACK_IMPORTED_MODULE_1__/* .Batches */ .p();
    /** By the person's number, or by source where nobody is named. */
    const ratings = new Map();
    let closed;
    let review;
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
                    settle(attempt, event);
                open.delete(event.attempt);
                spent = (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addCosts */ .Iu)(spent, event.cost);
                lastHeadSha = event.headSha ?? lastHeadSha;
                lastDiff = event.diff ?? lastDiff;
                break;
            }
            case "gate.measured":
                gates.set(event.attempt, event);
                break;
            case "ci.concluded": {
                const attempt = attempts.get(event.attempt);
                // The first judgement's CI has been paid for even when a second one overrules it.
                const cost = (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addCosts */ .Iu)(attempt?.ciCost ?? _money_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR, event.ciCost ?? _money_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR);
                if (attempt !== undefined)
                    judge(attempt, event, cost);
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
            case "review.made":
                review = event;
                break;
            case "task.stop-requested":
                stopRequested = true;
                break;
            case "task.closed":
                closed = { status: event.status, explanation: event.explanation, at: event.at };
                break;
            case "batch.reserved":
                batches.reserved(event);
                break;
            case "batch.submitted":
                batches.submitted(event);
                break;
            case "batch.collected":
                batches.collected(event);
                spent = (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addCosts */ .Iu)(spent, event.cost);
                break;
            case "feedback.received":
                ratings.set(event.actor?.id ?? event.source, event);
                break;
            case "feedback.withdrawn":
                // An older opinion that was given up for a newer one may go, too: the newer one stays.
                if (ratings.get(event.actor?.id ?? event.source)?.source === event.source)
                    ratings.delete(event.actor?.id ?? event.source);
                break;
            // Looked for by who finishes the review.
            case "review.drafted":
            case "review.checked":
            // A job's own page is no task.
            case "job.planned":
            case "job.paused":
            case "job.resumed":
            case "job.triaged":
                break;
        }
    }
    const list = [...attempts.values()].toSorted((a, b) => a.number - b.number);
    const last = list.at(-1);
    // Given up without being settled: what it cost will never be known.
    const abandoned = [...open.keys()].some((number) => closed !== undefined || number !== last?.number) ||
        (closed !== undefined && batches.isOpen);
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
        review,
        gates,
        stopRequested,
        batches: batches.list,
        feedback: {
            up: [...ratings.values()].filter(({ rating }) => rating > 0).length,
            down: [...ratings.values()].filter(({ rating }) => rating < 0).length,
        },
        deliveries,
        events,
    };
}
/** The state of every task of a ledger that has a `task.created`, one by one. */
async function* foldTasks(ledger) {
    for await (const { events } of ledger.tasks()) {
        const state = foldTask(events);
        if (state !== undefined)
            yield state;
    }
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
/*
 * Written out member by member, as this runs for every attempt of a big ledger: an absent member and one that is
 * `undefined` are not the same.
 */
function settle(attempt, event) {
    attempt.end = event.end;
    attempt.usage = event.usage;
    attempt.cost = event.cost;
    attempt.turns = event.turns;
    attempt.durationMs = event.durationMs;
    if (event.confidence !== undefined)
        attempt.confidence = event.confidence;
    if (event.summary !== undefined)
        attempt.summary = event.summary;
    if (event.openQuestions !== undefined)
        attempt.openQuestions = event.openQuestions;
    if (event.headSha !== undefined)
        attempt.headSha = event.headSha;
    if (event.stat !== undefined)
        attempt.stat = event.stat;
    if (event.findings !== undefined)
        attempt.findings = event.findings;
}
function judge(attempt, event, ciCost) {
    attempt.verdict = event.verdict;
    attempt.verdictText = event.explanation;
    if (event.cause !== undefined)
        attempt.redCause = event.cause;
    if (event.failureSignature !== undefined)
        attempt.failureSignature = event.failureSignature;
    if (event.failingChecks !== undefined)
        attempt.failingChecks = event.failingChecks;
    if (event.ciMinutes !== undefined)
        attempt.ciMinutes = (attempt.ciMinutes ?? 0) + event.ciMinutes;
    if (event.ciCost !== undefined)
        attempt.ciCost = ciCost;
}
function effectOf(event) {
    if (event.effect === "comment")
        return { commentId: Number(event.ref) };
    if (event.effect === "branch")
        return { branch: event.ref };
    // Issues belong to jobs.
    if (event.effect === "issue")
        return {};
    if (event.effect === "review")
        return { review: { id: Number(event.ref), url: event.url } };
    return { pullRequest: { number: Number(event.ref), url: event.url } };
}


/***/ }),

/***/ 19739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ newestPrice)
/* harmony export */ });
/* harmony import */ var _price_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10017);
/* harmony import */ var _pricing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69867);


/**
 * What usage costs today on each line: on the model that the configuration pins, else on the newest that has a price,
 * at the configuration's own prices where it has any. Undefined for a line without a price.
 */
function newestPrice(now, config = { models: {}, prices: [] }) {
    const table = (0,_pricing_js__WEBPACK_IMPORTED_MODULE_1__/* .withPriceOverrides */ .p5)(_price_table_js__WEBPACK_IMPORTED_MODULE_0__/* .PRICE_TABLE */ .d, config.prices);
    return (line, usage) => {
        const newest = table
            .filter((row) => row.model.startsWith(`claude-${line}-`) && row.from <= now)
            .toSorted((one, other) => other.from.localeCompare(one.from))[0];
        const model = config.models[line] ?? newest?.model;
        if (model === undefined || !(0,_pricing_js__WEBPACK_IMPORTED_MODULE_1__/* .hasPrice */ .mC)(model, table))
            return undefined;
        // Sum over many requests: none of them is in the long-prompt band by itself.
        return (0,_pricing_js__WEBPACK_IMPORTED_MODULE_1__/* .priceUsage */ .zP)({ usage, model, at: now, table, band: "standard" }).microUsd;
    };
}


/***/ }),

/***/ 10017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PRICE_TABLE)
/* harmony export */ });
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83693);

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
        input: (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(input),
        output: (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(output),
        cacheWrite5m: (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(cacheWrite5m),
        cacheWrite1h: (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(cacheWrite1h),
        cacheRead: (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(cacheRead),
    };
}


/***/ }),

/***/ 69867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ priceCiTime),
/* harmony export */   bz: () => (/* binding */ priceRowFor),
/* harmony export */   jn: () => (/* binding */ worstCaseCost),
/* harmony export */   mC: () => (/* binding */ hasPrice),
/* harmony export */   p5: () => (/* binding */ withPriceOverrides),
/* harmony export */   s8: () => (/* binding */ priceExactly),
/* harmony export */   zP: () => (/* binding */ priceUsage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83693);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94310);



/** $10 for 1,000 searches. https://platform.claude.com/docs/en/about-claude/pricing (web search tool), 2026-11. */
const WEB_SEARCH_MICRO_USD = 10_000;
/** A class without a published price is reckoned at twice the input price in a worst case: the dearest class there is. */
const UNPUBLISHED_FACTOR = 2n;
/** Micro-dollars per million tokens, times tokens → parts of a micro-dollar. */
const PARTS_PER_PRICED_TOKEN = _money_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTS_PER_MICRO_USD */ .Dr / 1000000n;
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`No price is known for the model "${model}". Add a row for it under "prices" in .github/upshift.yml, ` +
            `or choose a model that has one: ${known}.`);
    }
    return row;
}
/** True when the model has a price, so that a caller can leave it out instead of failing on it. */
function hasPrice(model, table) {
    const alias = model.replace(/-20\d{6}$/u, "");
    return table.some((row) => row.model === model || row.model === alias);
}
/** What one request cost, to the nearest micro-dollar. Requests that are added up are added before that: `priceExactly`. */
function priceUsage(options) {
    return (0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .roundCosts */ .FF)(priceExactly(options));
}
/**
 * What one request cost. Whether it is in the long-prompt band is decided by its own whole prompt (cache reads and
 * writes counted), and the band prices the output too; so a sum over requests must not be priced with a model that
 * has a band, unless `band` says which one its requests were in.
 *
 * Reckoned in integers and not rounded. With an unknown class, or one without a published price, the result is the cost
 * of the known part, and `exact` is false.
 */
function priceExactly(options) {
    const { usage, batch = false } = options;
    const row = priceRowFor(options);
    const prompt = (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .promptTokens */ .Hl)(usage);
    const isLong = options.band === undefined
        ? row.longPrompt !== undefined && prompt.tokens > row.longPrompt.aboveTokens
        : options.band === "long";
    const prices = isLong ? (row.longPrompt?.prices ?? row.prices) : row.prices;
    // In big integers: a long run at high prices would leave the range of exact doubles.
    let priced = 0n;
    // A prompt that may yet be above the threshold is not known to be in the dearer band.
    let exact = true;
    for (const [tokenClass, price] of pricesByClass(prices)) {
        const count = (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .tokensOf */ .k8)(usage, tokenClass);
        exact &&= count.exact && (price !== undefined || count.tokens === 0);
        priced += BigInt(count.tokens) * BigInt(price ?? 0);
    }
    const searches = BigInt((usage.webSearches ?? 0) * WEB_SEARCH_MICRO_USD) * _money_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTS_PER_MICRO_USD */ .Dr;
    return { parts: priced * partsPerToken(batch) + searches, exact };
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
    const priced = BigInt(Math.ceil(inputTokens)) * dearest + BigInt(Math.ceil(maxOutputTokens)) * BigInt(prices.output);
    return (0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .roundUp */ .yd)(priced * partsPerToken(batch));
}
/**
 * What CI took and cost for one judgement: the time of each workflow run's jobs in milliseconds (undefined where the host
 * does not tell) at a price for the minute. By the millisecond, rounded half up once; a host's bill may round
 * each job up to a whole minute and be a little higher. A run of unknown length makes the cost a lower bound.
 */
function priceCiTime(options) {
    const all = options.runsMs.reduce((sum, run) => sum + (run ?? 0), 0);
    const ms = Math.max(0, all - (options.countedMs ?? 0));
    return {
        ciMinutes: ms / 60_000,
        ciCost: {
            microUsd: Math.round((ms * options.microUsdPerMinute) / 60_000),
            exact: !options.runsMs.includes(undefined),
        },
    };
}
function partsPerToken(batch) {
    return batch ? PARTS_PER_PRICED_TOKEN / 2n : PARTS_PER_PRICED_TOKEN;
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


/***/ }),

/***/ 94310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ promptTokens),
/* harmony export */   j5: () => (/* binding */ TOKEN_CLASSES),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   rb: () => (/* binding */ UNKNOWN_USAGE),
/* harmony export */   vk: () => (/* binding */ addUsage),
/* harmony export */   yJ: () => (/* binding */ NO_USAGE)
/* harmony export */ });
/* unused harmony export isUsageKnown */
/** The classes that input and output tokens are billed by. */
const TOKEN_CLASSES = [
    "inputTokens",
    "outputTokens",
    "cacheWrite5mTokens",
    "cacheWrite1hTokens",
    "cacheReadTokens",
];
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


/***/ }),

/***/ 23699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ typicalUsage),
/* harmony export */   y: () => (/* binding */ expectedCost)
/* harmony export */ });
/* harmony import */ var _recorded_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25191);

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


/***/ })

};
