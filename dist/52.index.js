export const id = 52;
export const ids = [52];
export const modules = {

/***/ 60052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTrace: () => (/* binding */ runTrace)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _domain_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83693);


/**
 * `upshift trace`: every ledger event of one task in the order in which it was written, with its time, and the API
 * calls of its runs where their logs are given.
 */
async function runTrace(options, io) {
    const ledger = await io.readLedger(options.ledger);
    const events = await ledger.eventsOf(options.task);
    if (events.length === 0) {
        const known = [];
        for await (const { id } of ledger.tasks()) {
            known.push(id);
            if (known.length > 5)
                known.shift();
        }
        const newest = known.length === 0 ? "It holds none." : `The newest are ${known.join(", ")}.`;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The ledger ${options.ledger} holds no task ${options.task}. ${newest}`);
    }
    if (options.json === true) {
        for (const event of events)
            await io.write(`${JSON.stringify(event)}\n`);
        return;
    }
    const logs = await Promise.all(options.log.map((path) => io.readText(path)));
    const steps = [...events.map(stepOf), ...logs.flatMap(apiCalls)];
    // The sort is stable: what was written in one commit keeps its order.
    for (const step of steps.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))) {
        const { at, run, what, says } = step;
        await io.write(`${at}  ${run.padEnd(14)}  ${what.padEnd(20)}  ${oneLine(says)}\n`);
    }
}
function stepOf(event) {
    const run = event.run === null ? "" : `${event.run.id}.${event.run.attempt}`;
    return { at: event.at, run, what: event.type, says: saysOf(event) };
}
function saysOf(event) {
    switch (event.type) {
        case "task.created": {
            const { kind, text, title, baseSha } = event.taskSpec;
            const by = event.actor === null ? "" : ` by @${event.actor.login}`;
            return `${kind}${by} at ${baseSha.slice(0, 7)}, ladder ${event.ladder.join(" → ")}: ${text === "" ? title : text}`;
        }
        case "attempt.reserved":
            return `attempt ${event.attempt} (${event.mode}) on ${event.rung.name} (${event.model}), at most ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(event.ceilingMicroUsd)}: ${event.reasons.join(" ")}`;
        case "attempt.finished": {
            const head = event.headSha === undefined ? "no commit" : `commit ${event.headSha.slice(0, 7)}`;
            const error = event.error === undefined ? "" : `: ${event.error}`;
            return `attempt ${event.attempt}: ${event.end}, ${head}, ${event.turns} turns, ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(event.cost)}${error}`;
        }
        case "gate.measured":
            return `attempt ${event.attempt}: ${JSON.stringify(event.metrics)}`;
        case "ci.concluded":
            return `attempt ${event.attempt}: ${event.verdict}${event.cause === undefined ? "" : ` (${event.cause})`} on ${event.headSha.slice(0, 7)}${ciCostOf(event)}: ${event.explanation}`;
        case "review.made": {
            const since = event.since === undefined ? "" : ` since ${event.since.slice(0, 7)}`;
            return `attempt ${event.attempt}: ${event.said.length} findings on ${event.headSha.slice(0, 7)}${since}, ${event.dropped} not confirmed, ${event.resolved} resolved`;
        }
        case "review.drafted":
            return `attempt ${event.attempt}: ${event.review.findings.length} findings on ${event.headSha.slice(0, 7)} wait for the second pass`;
        case "review.checked":
            return `attempt ${event.attempt}, finding ${event.finding}: ${event.holds ? "holds" : "does not hold"}, ${event.reason}`;
        case "effect.intended":
            return `${event.effect} ${event.key}`;
        case "effect.done":
            return `${event.effect} ${event.ref}${event.url === undefined ? "" : ` ${event.url}`}`;
        case "task.stop-requested":
            return event.reason;
        case "task.closed":
            return `${event.status}: ${event.explanation}`;
        case "batch.reserved": {
            const most = event.requests.reduce((sum, { ceilingMicroUsd }) => sum + ceilingMicroUsd, 0);
            return `batch ${event.batch} for ${event.model}: ${event.requests.length} requests, at most ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(most)}`;
        }
        case "batch.submitted":
            return `batch ${event.batch} is ${event.batchId}`;
        case "batch.collected": {
            const error = event.error === undefined ? "" : `: ${event.error}`;
            return `batch ${event.batch}, ${event.customId}: ${event.outcome}, ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(event.cost)}${error}`;
        }
        case "feedback.received":
            return `${event.rating > 0 ? "+1" : "-1"} by ${event.source}`;
        case "feedback.withdrawn":
            return `taken back by ${event.source}`;
        case "job.planned":
            return `round ${event.round}: ${event.units.map((unit) => unit.id).join(", ")}`;
        case "job.paused":
            return `after ${event.failures.join(", ")}`;
        case "job.triaged":
            return `${event.path}: ${event.worth ? "worth it" : "not worth it"}, ${event.reason}`;
        case "job.resumed":
            return event.actor === null ? "" : `by @${event.actor.login}`;
    }
}
function ciCostOf({ ciMinutes, ciCost }) {
    const minutes = ciMinutes === undefined ? "" : `, ${ciMinutes.toFixed(1)} min`;
    return ciCost === undefined ? minutes : `${minutes}, ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(ciCost)}`;
}
/** As the Action's debug log writes them, after the time that GitHub puts before every line. */
const CALL = /^\uFEFF?(\d{4}-\d\d-\d\dT[\d:.]+Z) (?:##\[debug\]|::debug::)GitHub: (.+)$/gmu;
function apiCalls(log) {
    return [...log.matchAll(CALL)].map(([, at = "", says = ""]) => ({ at, run: "", what: "api", says }));
}
/** What others wrote (words of a task, of CI) may hold anything: one line, and nothing that a terminal obeys. */
function oneLine(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}


/***/ }),

/***/ 83693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ PARTS_PER_MICRO_USD),
/* harmony export */   FF: () => (/* binding */ roundCosts),
/* harmony export */   Iu: () => (/* binding */ addCosts),
/* harmony export */   Mn: () => (/* binding */ toUsd),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   WR: () => (/* binding */ NO_COST),
/* harmony export */   _e: () => (/* binding */ parseUsd),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   yd: () => (/* binding */ roundUp)
/* harmony export */ });
const NO_COST = { microUsd: 0, exact: true };
const MICRO_PER_USD = 1_000_000;
const PARTS_PER_MICRO_USD = 2000000n;
/** The sum to the nearest micro-dollar, half up; a lower bound is rounded down, as otherwise it would not be one. */
function roundCosts(...costs) {
    const parts = costs.reduce((sum, cost) => sum + cost.parts, 0n);
    const exact = costs.every((cost) => cost.exact);
    return { microUsd: Number((parts + (exact ? PARTS_PER_MICRO_USD / 2n : 0n)) / PARTS_PER_MICRO_USD), exact };
}
/** Parts → the micro-dollars that cover them: what is held or charged is never less than what is spent. */
function roundUp(parts) {
    return Number((parts + PARTS_PER_MICRO_USD - 1n) / PARTS_PER_MICRO_USD);
}
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
    const match = /^\$?\s*(?=[\d.])(?<whole>\d{1,3}(?:,\d{3})+|\d*)(?:\.(?<part>\d{1,6}))?\s*(?:usd)?$/iu.exec(text.trim());
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
function readable(microUsd, halfUp) {
    const decimals = microUsd >= MICRO_PER_USD ? 2 : microUsd >= 100 ? 4 : 6;
    const step = 10 ** (6 - decimals);
    const rounded = Math.floor((microUsd + (halfUp ? Math.floor(step / 2) : 0)) / step) * step;
    const whole = Math.floor(rounded / MICRO_PER_USD);
    const part = String(rounded % MICRO_PER_USD).padStart(6, "0");
    // At least two decimals, as prices are written; zeros beyond them carry nothing.
    const shown = part.slice(0, 2) + part.slice(2).replace(/0+$/u, "");
    return `${String(whole).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",")}.${shown}`;
}


/***/ })

};
