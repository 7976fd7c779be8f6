export const id = 166;
export const ids = [166];
export const modules = {

/***/ 63910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLedgerBacktest: () => (/* binding */ runLedgerBacktest)
/* harmony export */ });
/* harmony import */ var _domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66458);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56046);
/* harmony import */ var _domain_money_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83693);
/* harmony import */ var _domain_newest_price_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19739);
/* harmony import */ var _domain_statistics_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(16518);
/* harmony import */ var _routing_backtest_policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45129);
/* harmony import */ var _routing_expected_cost_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23699);
/* harmony import */ var _routing_ledger_evidence_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(12296);
/* harmony import */ var _routing_ledger_replay_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(28030);
/* harmony import */ var _routing_recorded_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25191);
/* harmony import */ var _routing_router_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62232);
/* harmony import */ var _routing_success_model_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52990);
/* harmony import */ var _report_figure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24171);
/* harmony import */ var _ledger_tasks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25243);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86736);















/** Options that say how to replay recorded rows: a ledger has no use for them. */
const OF_ROWS = new Map([
    ["data", "--data"],
    ["train", "--train"],
    ["tiers", "--tiers"],
    ["policy", "--policy"],
    ["value", "--value"],
    ["ciCost", "--ci-cost"],
    ["falseGreen", "--false-green"],
]);
/** `upshift backtest --ledger PATH --preset NAME`: what the tasks on record would have cost under another preset. */
async function runLedgerBacktest(options, io) {
    refuseOptionsOfRows(options);
    const preset = _routing_router_js__WEBPACK_IMPORTED_MODULE_10__/* .PRESETS */ .f.find((candidate) => candidate === options.preset);
    if (preset === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`--preset is one of ${_routing_router_js__WEBPACK_IMPORTED_MODULE_10__/* .PRESETS */ .f.join(", ")}, not "${options.preset}".`);
    const all = await (0,_ledger_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .readLedgerTasks */ .Y)(await io.readLedger(options.ledger), io.warn);
    const closed = all.filter((task) => task.phase === "closed" && task.createdAt >= (options.since ?? ""));
    const price = (0,_domain_newest_price_js__WEBPACK_IMPORTED_MODULE_3__/* .newestPrice */ .Y)(io.now());
    const usage = (0,_routing_expected_cost_js__WEBPACK_IMPORTED_MODULE_5__/* .typicalUsage */ .I)((0,_domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateFromText */ .Qx)({ text: "" }));
    const model = (0,_routing_success_model_js__WEBPACK_IMPORTED_MODULE_11__/* .learnSuccess */ .M$)((0,_routing_ledger_evidence_js__WEBPACK_IMPORTED_MODULE_12__/* .observationsOfLedger */ .o)(closed, io.now()), (0,_routing_recorded_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredPrior */ .Z)(_route_js__WEBPACK_IMPORTED_MODULE_9__.LADDER, (line) => price(line, usage) ?? 0));
    const replay = (0,_routing_ledger_replay_js__WEBPACK_IMPORTED_MODULE_13__/* .replayLedger */ .z)(closed, {
        policy: _routing_backtest_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .RULES_POLICY */ .PI,
        preset,
        ladder: _route_js__WEBPACK_IMPORTED_MODULE_9__.LADDER,
        model,
        performance: (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_14__/* .performanceByRung */ .sg)(closed.map((task) => task.attempts)),
    });
    await io.write(options.json === true ? `${JSON.stringify(asJson(preset, replay))}\n` : asText(preset, replay));
}
function refuseOptionsOfRows(options) {
    const named = new Map(Object.entries(options));
    const given = [...OF_ROWS].flatMap(([key, option]) => (named.get(key) === undefined ? [] : [option]));
    if (given.length === 0)
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`--ledger replays a repository's own tasks under --preset; leave out ${given.join(", ")}, or leave out --ledger to replay the rows of --data.`);
}
/** Fewer tasks than this say nothing of another policy. */
function isEnough({ tasks }) {
    return tasks >= _report_figure_js__WEBPACK_IMPORTED_MODULE_7__/* .FEWEST */ .TQ;
}
function asJson(preset, replay) {
    const { recorded, expected, knownShare, saved, starts } = replay;
    const enough = isEnough(replay);
    return {
        preset,
        tasks: replay.tasks,
        recorded: { costUsd: recorded.microUsd / 1e6, resolved: recorded.resolved },
        expected: enough ? { costUsd: expected.microUsd / 1e6, resolved: expected.resolved } : null,
        knownShare: enough ? knownShare : null,
        savedPerTaskUsd: enough ? { mean: saved.mean / 1e6, low: saved.low / 1e6, high: saved.high / 1e6 } : null,
        starts,
    };
}
function asText(preset, replay) {
    const { recorded, expected, knownShare, saved } = replay;
    const dollars = (microUsd) => (0,_domain_money_js__WEBPACK_IMPORTED_MODULE_2__/* .formatUsd */ .UK)(Math.round(microUsd));
    const starts = Object.entries(replay.starts).map(([name, count]) => `${name} ${count}`);
    return [
        `${replay.tasks} closed ${replay.tasks === 1 ? "task" : "tasks"} on which an attempt was judged.`,
        ...(replay.tasks === 0
            ? []
            : [`Recorded: ${dollars(recorded.microUsd)}, ${recorded.resolved} resolved.`]),
        ...(isEnough(replay)
            ? [
                `Under ${preset}: about ${dollars(expected.microUsd)}, about ${expected.resolved.toFixed(1)} resolved.`,
                `Saved on a task: ${dollars(saved.mean)}, between ${dollars(saved.low)} and ${dollars(saved.high)} with 95% confidence.`,
                `${Math.round(knownShare * 100)}% of that cost is from attempts on record, the rest from averages over them.`,
            ]
            : [`Not enough tasks yet: from ${_report_figure_js__WEBPACK_IMPORTED_MODULE_7__/* .FEWEST */ .TQ} on, what they would have cost under ${preset} is told.`]),
        ...(starts.length === 0 ? [] : [`Starts under ${preset}: ${starts.join(", ")}.`]),
        "",
    ].join("\n");
}


/***/ }),

/***/ 25243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readLedgerTasks)
/* harmony export */ });
/* harmony import */ var _domain_ledger_damage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31830);
/* harmony import */ var _domain_ledger_task_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83642);
/* harmony import */ var _render_report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94313);



/** All tasks of a ledger, oldest first; `warn` is told of every line that cannot be read. */
async function readLedgerTasks(ledger, warn) {
    const tasks = [];
    const damaged = new _domain_ledger_damage_js__WEBPACK_IMPORTED_MODULE_2__/* .DamageTally */ .u();
    damaged.add(ledger.damage);
    for await (const { events, damage } of ledger.tasks()) {
        damaged.add(damage);
        const state = (0,_domain_ledger_task_state_js__WEBPACK_IMPORTED_MODULE_0__/* .foldTask */ .N)(events);
        if (state !== undefined)
            tasks.push(state);
    }
    for (const line of (0,_render_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .damageLines */ .ry)(damaged.lines, damaged.named))
        warn(line);
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
/* harmony import */ var _domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66458);
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
    const tasks = options.ledger === undefined ? [] : await (0,_ledger_tasks_js__WEBPACK_IMPORTED_MODULE_7__/* .readLedgerTasks */ .Y)(await io.readLedger(options.ledger), io.warn);
    const performance = (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_9__/* .performanceByRung */ .sg)(tasks.map((task) => task.attempts));
    const router = routerFor(tasks, options.value ?? DEFAULT_VALUE_USD, io.now());
    const answer = async (input) => decide({ input, options, preset, router, performance, io });
    if (options.jsonl === true) {
        if (options.task !== undefined)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1("route takes --task, or --jsonl with one task a line on stdin, not both.");
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
    if (task.trim() === "")
        return '"task" is empty.';
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

/***/ 98350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Members by key, keys in the order in which they first come. `Map.groupBy`, which Node 20 does not have. */
function groupBy(members, keyOf) {
    const groups = new Map();
    for (const member of members) {
        const key = keyOf(member);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [member]);
        else
            group.push(member);
    }
    return groups;
}


/***/ }),

/***/ 5120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/** Text for a table cell or another single line of Markdown: no line breaks, pipes or back-ticks that could end it. */
function cell(text) {
    return text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").replaceAll("`", "'").trim();
}
function bullets(items) {
    return items.map((item) => `- ${item.replaceAll("\n", "\n  ")}`).join("\n");
}
/** Rows under a head; `align` has one of `l`, `r` a column. */
function table(head, align, rows) {
    const rule = align.split("").map((side) => (side === "r" ? "--:" : ":--"));
    return [head, rule, ...rows].map((columns) => `| ${columns.join(" | ")} |`).join("\n");
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** `950`, `12.3k`, `1.2M`. */
function count(value) {
    if (value < 1_000)
        return String(value);
    return value < 1_000_000 ? `${(value / 1_000).toFixed(1)}k` : `${(value / 1_000_000).toFixed(1)}M`;
}
/** `< 1 s`, `8 s`, `4 min 10 s`. */
function duration(ms) {
    if (ms < 1_000)
        return "< 1 s";
    const seconds = Math.round(ms / 1_000);
    if (seconds < 60)
        return `${seconds} s`;
    const rest = seconds % 60;
    return rest === 0 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 60)} min ${rest} s`;
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
    router: _rule_router_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleRouter */ .Qm,
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
        router: (0,_learned_router_js__WEBPACK_IMPORTED_MODULE_2__/* .learnedRouter */ .R)({ ...learned, rules: _rule_router_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleRouter */ .Qm }),
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


/***/ })

};
