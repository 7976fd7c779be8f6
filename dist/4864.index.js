export const id = 4864;
export const ids = [4864];
export const modules = {

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
        redCause: event.cause,
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
    // Issues belong to jobs.
    if (event.effect === "issue")
        return {};
    if (event.effect === "review")
        return { review: { id: Number(event.ref), url: event.url } };
    return { pullRequest: { number: Number(event.ref), url: event.url } };
}
/** The members that have a value: an absent member and one that is `undefined` are not the same. */
function known(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
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


/***/ })

};
