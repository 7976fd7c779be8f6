export const id = 3910;
export const ids = [3910,6736];
export const modules = {

/***/ 63910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLedgerBacktest: () => (/* binding */ runLedgerBacktest)
/* harmony export */ });
/* harmony import */ var _domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38185);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56046);
/* harmony import */ var _domain_money_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83693);
/* harmony import */ var _domain_newest_price_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19739);
/* harmony import */ var _domain_statistics_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(16518);
/* harmony import */ var _routing_backtest_policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45129);
/* harmony import */ var _routing_expected_cost_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23699);
/* harmony import */ var _routing_ledger_evidence_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12296);
/* harmony import */ var _routing_ledger_replay_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(28030);
/* harmony import */ var _routing_recorded_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25191);
/* harmony import */ var _routing_router_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62232);
/* harmony import */ var _routing_success_model_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52990);
/* harmony import */ var _ledger_tasks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25243);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86736);














/** `upshift backtest --ledger PATH --preset NAME`: what the tasks on record would have cost under another preset. */
async function runLedgerBacktest(options, io) {
    const preset = _routing_router_js__WEBPACK_IMPORTED_MODULE_9__/* .PRESETS */ .f.find((candidate) => candidate === options.preset);
    if (preset === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`--preset is one of ${_routing_router_js__WEBPACK_IMPORTED_MODULE_9__/* .PRESETS */ .f.join(", ")}, not "${options.preset}".`);
    const all = await (0,_ledger_tasks_js__WEBPACK_IMPORTED_MODULE_7__/* .readLedgerTasks */ .Y)(options.ledger, async (path) => io.readLedger(path));
    const closed = all.filter((task) => task.phase === "closed" && task.createdAt >= (options.since ?? ""));
    const price = (0,_domain_newest_price_js__WEBPACK_IMPORTED_MODULE_3__/* .newestPrice */ .Y)(io.now());
    const usage = (0,_routing_expected_cost_js__WEBPACK_IMPORTED_MODULE_5__/* .typicalUsage */ .I)((0,_domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateFromText */ .Qx)({ text: "" }));
    const model = (0,_routing_success_model_js__WEBPACK_IMPORTED_MODULE_10__/* .learnSuccess */ .M$)((0,_routing_ledger_evidence_js__WEBPACK_IMPORTED_MODULE_11__/* .observationsOfLedger */ .o)(closed, io.now()), (0,_routing_recorded_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredPrior */ .Z)(_route_js__WEBPACK_IMPORTED_MODULE_8__.LADDER, (line) => price(line, usage) ?? 0));
    const replay = (0,_routing_ledger_replay_js__WEBPACK_IMPORTED_MODULE_12__/* .replayLedger */ .z)(closed, {
        policy: _routing_backtest_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .RULES_POLICY */ .PI,
        preset,
        ladder: _route_js__WEBPACK_IMPORTED_MODULE_8__.LADDER,
        model,
        performance: (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_13__/* .performanceByRung */ .sg)(closed.map((task) => task.attempts)),
    });
    const { recorded, expected, knownShare, saved, starts } = replay;
    await io.write(options.json === true
        ? `${JSON.stringify({
            preset,
            tasks: replay.tasks,
            recorded: { costUsd: recorded.microUsd / 1e6, resolved: recorded.resolved },
            expected: { costUsd: expected.microUsd / 1e6, resolved: expected.resolved },
            knownShare,
            savedPerTaskUsd: { mean: saved.mean / 1e6, low: saved.low / 1e6, high: saved.high / 1e6 },
            starts,
        })}\n`
        : [
            `${replay.tasks} closed tasks on which an attempt was judged.`,
            `Recorded: ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_2__/* .formatUsd */ .UK)(Math.round(recorded.microUsd))}, ${recorded.resolved} resolved.`,
            `Under ${preset}: about ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_2__/* .formatUsd */ .UK)(Math.round(expected.microUsd))}, about ${expected.resolved.toFixed(1)} resolved.`,
            `Saved on a task: ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_2__/* .formatUsd */ .UK)(Math.round(saved.mean))}, between ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_2__/* .formatUsd */ .UK)(Math.round(saved.low))} and ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_2__/* .formatUsd */ .UK)(Math.round(saved.high))} with 95% confidence.`,
            `${Math.round(knownShare * 100)}% of that cost is from attempts on record, the rest from averages over them.`,
            `Starts: ${Object.entries(starts)
                .map(([name, count]) => `${name} ${count}`)
                .join(", ")}.`,
            "",
        ].join("\n"));
}


/***/ }),

/***/ 25243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readLedgerTasks)
/* harmony export */ });
/* harmony import */ var _domain_ledger_task_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83642);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56046);


/** All tasks of a ledger, oldest first. `read` throws where there is no ledger at the path. */
async function readLedgerTasks(path, read) {
    let ledger;
    try {
        ledger = await read(path);
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${path} cannot be read as a ledger.`, { cause: error });
    }
    const tasks = [];
    for await (const state of (0,_domain_ledger_task_state_js__WEBPACK_IMPORTED_MODULE_0__/* .foldTasks */ .u)(ledger))
        tasks.push(state);
    return tasks.toSorted((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt));
}


/***/ }),

/***/ 22422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   parseJsonLines: () => (/* binding */ parseJsonLines)
/* harmony export */ });
/* harmony import */ var _domain_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31652);
/* harmony import */ var _domain_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14612);


/**
 * `upshift parse --jsonl`: for each line `{"body": "…"}` one line of JSON that says what the comment means. A line that
 * cannot be read, an empty one too, gives an error on its own line, so that line n answers line n.
 *
 * `write` gets each answer with its line feed; what it returns is awaited, which lets a slow reader slow us down.
 */
async function parseJsonLines(options) {
    const { input, write, trigger } = options;
    for await (const line of linesOf(input)) {
        await write(`${JSON.stringify(parseLine(line, trigger))}\n`);
    }
}
function parseLine(line, trigger) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return { kind: "error", message: "The line is not JSON." };
    }
    if (!(0,_domain_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) || typeof value["body"] !== "string") {
        return { kind: "error", message: 'The line is not an object with the text "body".' };
    }
    return (0,_domain_command_js__WEBPACK_IMPORTED_MODULE_0__/* .parseComment */ .v)(value["body"], trigger === undefined ? {} : { trigger });
}
/**
 * Lines that end with a line feed, or with the end of the input. Not `readline`, which also ends lines at U+2028 and
 * lone carriage returns, as may stand inside JSON.
 */
async function* linesOf(input) {
    const decoder = new TextDecoder();
    // The parts of an unfinished line: a long line in many chunks must not be copied for each of them.
    let unfinished = [];
    for await (const chunk of input) {
        const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
        const parts = text.split("\n");
        const last = parts.pop() ?? "";
        for (const part of parts) {
            yield unfinished.join("") + part;
            unfinished = [];
        }
        if (last !== "")
            unfinished.push(last);
    }
    unfinished.push(decoder.decode());
    const rest = unfinished.join("");
    if (rest !== "")
        yield rest;
}


/***/ }),

/***/ 86736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LADDER: () => (/* binding */ LADDER),
/* harmony export */   runRoute: () => (/* binding */ runRoute)
/* harmony export */ });
/* harmony import */ var _domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38185);
/* harmony import */ var _domain_complexity_repository_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16992);
/* harmony import */ var _domain_complexity_task_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44297);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56046);
/* harmony import */ var _domain_money_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83693);
/* harmony import */ var _domain_newest_price_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19739);
/* harmony import */ var _domain_record_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14612);
/* harmony import */ var _domain_statistics_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16518);
/* harmony import */ var _routing_expected_cost_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23699);
/* harmony import */ var _routing_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22923);
/* harmony import */ var _routing_router_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(62232);
/* harmony import */ var _ledger_tasks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25243);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22422);













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
        : await (0,_ledger_tasks_js__WEBPACK_IMPORTED_MODULE_7__/* .readLedgerTasks */ .Y)(options.ledger, async (path) => io.readLedger(path));
    const performance = (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_9__/* .performanceByRung */ .sg)(tasks.map((task) => task.attempts));
    const router = routerFor(tasks, options.value ?? DEFAULT_VALUE_USD, io.now());
    const answer = async (input) => decide({ input, options, preset, router, performance, io });
    if (options.jsonl === true) {
        for await (const line of (0,_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .linesOf */ .D)(io.input)) {
            const input = parseTask(line);
            const result = typeof input === "string" ? { error: input } : await answer(input);
            await io.write(`${JSON.stringify(result)}\n`);
        }
        return;
    }
    if (options.task === undefined || options.task.trim() === "")
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1("route needs --task TEXT, or --jsonl with one task a line on stdin.");
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
        : await io.surveyOf(options.repo).survey((0,_domain_complexity_task_words_js__WEBPACK_IMPORTED_MODULE_10__/* .namedThings */ .Di)(input.task, input.body));
    const estimate = (0,_domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateFromText */ .Qx)({
        text: input.task,
        ...(input.body === undefined ? {} : { body: input.body }),
        ...(input.files === undefined ? {} : { files: input.files }),
        ...(input.lines === undefined ? {} : { lines: input.lines }),
        ...(options.coverage === undefined ? {} : { testCoverage: share("--coverage", options.coverage) }),
        ...(repository === undefined ? {} : { repository: { ..._domain_complexity_repository_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_REPOSITORY_EVIDENCE */ .PR, ...repository } }),
    });
    const { rung, rule, reasons, expectedMicroUsd } = router.route({
        estimate,
        ladder: LADDER,
        preset,
        urgent: options.urgent === true,
        performance,
        ...(options.tier === undefined ? {} : { requestedTier: tierOf(options.tier) }),
    });
    const expected = expectedMicroUsd ??
        (0,_routing_expected_cost_js__WEBPACK_IMPORTED_MODULE_5__/* .expectedCost */ .y)({ ladder: LADDER, from: rung, estimate, priceOf: (0,_domain_newest_price_js__WEBPACK_IMPORTED_MODULE_4__/* .newestPrice */ .Y)(io.now()) });
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
    const price = (0,_domain_newest_price_js__WEBPACK_IMPORTED_MODULE_4__/* .newestPrice */ .Y)(now);
    const usual = (0,_routing_expected_cost_js__WEBPACK_IMPORTED_MODULE_5__/* .typicalUsage */ .I)((0,_domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateFromText */ .Qx)({ text: "" }));
    return (0,_routing_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .routingPolicy */ .o)({
        tasks,
        ladder: LADDER,
        now,
        costOf: (line) => price(line, usual) ?? 0,
        valueMicroUsd: (0,_domain_money_js__WEBPACK_IMPORTED_MODULE_3__/* .usd */ .dR)(valueUsd),
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
    if (!(0,_domain_record_js__WEBPACK_IMPORTED_MODULE_11__/* .isRecord */ .u)(value) || typeof value["task"] !== "string")
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
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${name} is a whole number from 0 up.`);
}
function share(name, value) {
    if (value >= 0 && value <= 1)
        return value;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${name} is a share from 0 to 1.`);
}
function presetOf(text = "conservative") {
    const preset = _routing_router_js__WEBPACK_IMPORTED_MODULE_12__/* .PRESETS */ .f.find((candidate) => candidate === text);
    if (preset === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`--preset is one of ${_routing_router_js__WEBPACK_IMPORTED_MODULE_12__/* .PRESETS */ .f.join(", ")}, not "${text}".`);
    return preset;
}
function tierOf(text) {
    if (LADDER.some((rung) => rung.name === text))
        return text;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`--tier is one of ${LADDER.map((rung) => rung.name).join(", ")}, not "${text}".`);
}
function asText({ tier, reasons, estimate, expectedCostUsd, rule }) {
    return [
        `${tier} (rule: ${rule})`,
        ...reasons.map((reason) => `  ${reason}`),
        `Complexity ${estimate.score}:`,
        ...estimate.evidence.map(({ about, says }) => `  ${about}: ${says}`),
        `Expected cost: ${expectedCostUsd === null ? "unknown" : (0,_domain_money_js__WEBPACK_IMPORTED_MODULE_3__/* .formatUsd */ .UK)((0,_domain_money_js__WEBPACK_IMPORTED_MODULE_3__/* .usd */ .dR)(expectedCostUsd))}`,
        "",
    ].join("\n");
}


/***/ }),

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

/***/ 28030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isComparable),
/* harmony export */   z: () => (/* binding */ replayLedger)
/* harmony export */ });
/* harmony import */ var _domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16518);
/* harmony import */ var _bootstrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29983);


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
    const starts = Map.groupBy(compared, (one) => one.start);
    return {
        tasks: compared.length,
        recorded: {
            microUsd: sum((one) => one.recordedMicroUsd),
            resolved: sum((one) => Number(one.recordedResolved)),
        },
        expected: { microUsd: expected, resolved: sum((one) => one.resolved) },
        saved: (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedInterval */ .$)(compared.map((one) => one.recordedMicroUsd - one.microUsd)),
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
        recordedResolved: attempts.some(_domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq),
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

/***/ 62232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PRESETS)
/* harmony export */ });
const PRESETS = ["audit", "conservative", "balanced", "aggressive"];


/***/ })

};
