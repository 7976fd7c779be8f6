export const id = 6193;
export const ids = [6193];
export const modules = {

/***/ 19739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ newestPrice)
/* harmony export */ });
/* harmony import */ var _price_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10017);
/* harmony import */ var _pricing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69867);


/** Prices of the newest model of a line that has any on that day. */
function newestPrice(now) {
    return (line, usage) => {
        const newest = _price_table_js__WEBPACK_IMPORTED_MODULE_0__/* .PRICE_TABLE */ .d.filter((row) => row.model.startsWith(`claude-${line}-`)).toSorted((one, other) => other.from.localeCompare(one.from))[0];
        // Sum over many requests: none of them is in the long-prompt band by itself.
        return newest === undefined
            ? undefined
            : (0,_pricing_js__WEBPACK_IMPORTED_MODULE_1__/* .priceUsage */ .zP)({ usage, model: newest.model, at: now, table: _price_table_js__WEBPACK_IMPORTED_MODULE_0__/* .PRICE_TABLE */ .d, band: "standard" }).microUsd;
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
/* harmony export */   zP: () => (/* binding */ priceUsage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94310);


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
    const prompt = (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .promptTokens */ .Hl)(usage);
    const isLong = options.band === undefined
        ? row.longPrompt !== undefined && prompt.tokens > row.longPrompt.aboveTokens
        : options.band === "long";
    const prices = isLong ? (row.longPrompt?.prices ?? row.prices) : row.prices;
    // Micro-dollars × a million, in big integers: a long run at high prices would leave the range of exact doubles.
    let scaled = 0n;
    // A prompt that may yet be above the threshold is not known to be in the dearer band.
    let exact = true;
    for (const [tokenClass, price] of pricesByClass(prices)) {
        const count = (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensOf */ .k8)(usage, tokenClass);
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
/** What a repository's own tasks teach: each judged attempt is one observation, given what had failed before it. */
function* observationsOfLedger(tasks, now) {
    for (const { attempts, createdAt } of tasks) {
        const ageDays = Math.max(0, Date.parse(now) - Date.parse(createdAt)) / 86_400_000;
        const failed = [];
        let left = [];
        for (const attempt of attempts) {
            const resolved = (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq)(attempt);
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

/***/ 22923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RULES_ONLY),
/* harmony export */   o: () => (/* binding */ routingPolicy)
/* harmony export */ });
/* harmony import */ var _domain_statistics_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16518);
/* harmony import */ var _ladder_escalation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65391);
/* harmony import */ var _learned_escalation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55294);
/* harmony import */ var _learned_router_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9286);
/* harmony import */ var _ledger_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12296);
/* harmony import */ var _recorded_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25191);
/* harmony import */ var _rule_router_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67652);
/* harmony import */ var _success_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52990);








/** The rules alone: for a repository without a record, and where learning is switched off. */
const RULES_ONLY = {
    router: _rule_router_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleRouter */ .Q,
    escalation: _ladder_escalation_js__WEBPACK_IMPORTED_MODULE_0__/* .ladderEscalation */ ._,
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
    const model = (0,_success_model_js__WEBPACK_IMPORTED_MODULE_5__/* .learnSuccess */ .M$)((0,_ledger_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .observationsOfLedger */ .o)(tasks, now), (0,_recorded_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredPrior */ .Z)(ladder, costOf));
    const learned = { model, valueMicroUsd, overheadMicroUsd: ciOverhead(tasks, options.ciMicroUsdPerMinute) };
    return {
        router: (0,_learned_router_js__WEBPACK_IMPORTED_MODULE_2__/* .learnedRouter */ .R)({ ...learned, rules: _rule_router_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleRouter */ .Q }),
        escalation: (0,_learned_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .learnedEscalation */ .L)({ ...learned, ladderPolicy: _ladder_escalation_js__WEBPACK_IMPORTED_MODULE_0__/* .ladderEscalation */ ._ }),
        performance: (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_7__/* .performanceByRung */ .sg)(tasks.map((task) => task.attempts)),
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


/***/ }),

/***/ 66193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyFor: () => (/* binding */ policyFor)
/* harmony export */ });
/* harmony import */ var _domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38185);
/* harmony import */ var _domain_ledger_task_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83642);
/* harmony import */ var _domain_newest_price_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19739);
/* harmony import */ var _routing_expected_cost_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23699);
/* harmony import */ var _routing_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22923);





/** How this repository routes just now, by its configuration and its own ledger. */
async function policyFor(ports, config) {
    const { learn, taskValueMicroUsd, topTierPerDay } = config.routing;
    if (!learn && topTierPerDay === undefined)
        return _routing_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .RULES_ONLY */ .X;
    const tasks = [];
    for await (const { estimate, attempts, createdAt } of (0,_domain_ledger_task_state_js__WEBPACK_IMPORTED_MODULE_1__/* .foldTasks */ .u)(await ports.ledger.read())) {
        tasks.push({ estimate, attempts, createdAt });
    }
    const now = new Date(ports.clock.now()).toISOString();
    const price = (0,_domain_newest_price_js__WEBPACK_IMPORTED_MODULE_2__/* .newestPrice */ .Y)(now);
    const usual = (0,_routing_expected_cost_js__WEBPACK_IMPORTED_MODULE_3__/* .typicalUsage */ .I)((0,_domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateFromText */ .Qx)({ text: "" }));
    const policy = (0,_routing_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .routingPolicy */ .o)({
        tasks: tasks.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt)),
        ladder: config.ladder,
        now,
        costOf: (line) => price(line, usual) ?? 0,
        valueMicroUsd: taskValueMicroUsd,
        ciMicroUsdPerMinute: config.ciMicroUsdPerMinute,
        topTierPerDay,
    });
    return learn ? policy : { ..._routing_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .RULES_ONLY */ .X, topTierLeftToday: policy.topTierLeftToday };
}


/***/ })

};
