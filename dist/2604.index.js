export const id = 2604;
export const ids = [2604];
export const modules = {

/***/ 11304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ budgetLines),
/* harmony export */   Dh: () => (/* binding */ whoCanRaise),
/* harmony export */   ER: () => (/* binding */ leftOfTask),
/* harmony export */   KU: () => (/* binding */ budgetOfTask),
/* harmony export */   TB: () => (/* binding */ leastWorthReserving),
/* harmony export */   X7: () => (/* binding */ tightest),
/* harmony export */   b$: () => (/* binding */ maxAffordableRung),
/* harmony export */   qf: () => (/* binding */ createMeter),
/* harmony export */   vY: () => (/* binding */ reserve)
/* harmony export */ });
/* harmony import */ var _ledger_spend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89347);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83693);


/** Keys in `.github/upshift.yml`, and inputs of the action in their place, as a refusal names them. */
const BUDGET_KEYS = {
    task: ["budget.per_task", "budget-per-task"],
    day: ["budget.per_day", "budget-per-day"],
    month: ["budget.per_month", "budget-per-month"],
    "actor-day": ["budget.per_actor_day"],
    "job-day": ["jobs[].budget.per_day"],
    "job-month": ["jobs[].budget.per_month"],
};
/** Who can raise a limit, and where. */
function whoCanRaise(scope) {
    const [key, input] = BUDGET_KEYS[scope];
    const instead = input === undefined ? "" : ` (or \`${input}\` in the workflow, which wins)`;
    const own = scope === "task" ? "; a command that named a `--budget` can be given again with a higher one" : "";
    return `Whoever may change the default branch can raise \`${key}\` in \`.github/upshift.yml\`${instead}${own}`;
}
/** Every limit that applies to a task of this actor now, with what is left of it. */
function budgetLines(question) {
    const { spend, budget, task, actor, now } = question;
    const day = now.slice(0, 10);
    const limits = [
        ["task", budget.perTaskMicroUsd, spend.tasks.get(task)],
        ["day", budget.perDayMicroUsd, spend.days.get(day)],
        ["month", budget.perMonthMicroUsd, spend.months.get(now.slice(0, 7))],
    ];
    if (actor !== null) {
        limits.push(["actor-day", budget.perActorDayMicroUsd, spend.actorDays.get((0,_ledger_spend_js__WEBPACK_IMPORTED_MODULE_0__/* .actorDayKey */ .VH)(actor.id, day))]);
    }
    const { job } = budget;
    if (job !== undefined) {
        limits.push(["job-day", job.perDayMicroUsd, spend.jobPeriods.get((0,_ledger_spend_js__WEBPACK_IMPORTED_MODULE_0__/* .jobPeriodKey */ .e)(job.id, day))]);
        limits.push([
            "job-month",
            job.perMonthMicroUsd,
            spend.jobPeriods.get((0,_ledger_spend_js__WEBPACK_IMPORTED_MODULE_0__/* .jobPeriodKey */ .e)(job.id, now.slice(0, 7))),
        ]);
    }
    return limits.flatMap(([scope, limitMicroUsd, used]) => {
        if (limitMicroUsd === undefined)
            return [];
        const { chargedMicroUsd, reservedMicroUsd } = used ?? _ledger_spend_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SPEND */ .hs;
        const leftMicroUsd = Math.max(0, limitMicroUsd - chargedMicroUsd - reservedMicroUsd);
        return [{ scope, limitMicroUsd, chargedMicroUsd, reservedMicroUsd, leftMicroUsd }];
    });
}
/** The line with the least left: the one that will stop the task. There always is one, as every task has a limit. */
function tightest(lines) {
    return lines.reduce((least, line) => (least === undefined || line.leftMicroUsd < least.leftMicroUsd ? line : least), undefined);
}
/** The configured budget, with the task's own limit where its command gave a lower one. */
function budgetOfTask(config, task) {
    const own = task.options.budgetMicroUsd ?? Number.POSITIVE_INFINITY;
    return { ...config.budget, perTaskMicroUsd: Math.min(config.budget.perTaskMicroUsd, own) };
}
/** What is left of a task's own limit, and the limit: as the next reservation will see it, with the worst of what is unknown. */
function leftOfTask(config, { id, task, events }) {
    const limitMicroUsd = budgetOfTask(config, task).perTaskMicroUsd;
    const { chargedMicroUsd, reservedMicroUsd } = (0,_ledger_spend_js__WEBPACK_IMPORTED_MODULE_0__/* .spendOfTask */ .Bz)(id, events);
    return { leftMicroUsd: Math.max(0, limitMicroUsd - chargedMicroUsd - reservedMicroUsd), limitMicroUsd };
}
/** The least that an attempt is worth beginning with: half of its usual ceiling. Below it most end at the limit. */
function leastWorthReserving(ceiling) {
    return Math.floor(ceiling / 2);
}
/**
 * May an attempt that costs at most `ceiling` begin? Pure: call it inside `LedgerStore.update` and write
 * `attempt.reserved` with the granted ceiling in the same change, so that two runs cannot both take the last dollar.
 * `minimum` (default: the whole ceiling) is the least that is still worth beginning with.
 */
function reserve(question) {
    const { ceiling, minimum = ceiling } = question;
    const line = tightest(budgetLines(question));
    if (line === undefined || line.leftMicroUsd >= ceiling) {
        return { kind: "granted", grantedMicroUsd: ceiling, note: undefined };
    }
    if (line.leftMicroUsd >= minimum && line.leftMicroUsd > 0) {
        return {
            kind: "granted",
            grantedMicroUsd: line.leftMicroUsd,
            note: `The attempt may use ${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(line.leftMicroUsd)} instead of ${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(ceiling)}: that is all that is left of ${describe(line)}.`,
        };
    }
    return { kind: "refused", line, neededMicroUsd: minimum, message: refusal(line, minimum, question.now) };
}
/**
 * The dearest rung up to the wanted one whose worst case still fits, else the dearest of which enough fits to be worth
 * beginning with: a budget chooses a lower tier, or skips the top rung, before it stops a task. `says` tells the user so;
 * undefined when the wanted rung itself is taken. Undefined when no rung fits.
 */
function maxAffordableRung(options) {
    const { ladder, wanted, ceilingOf, line } = options;
    const { leftMicroUsd } = line;
    const index = ladder.findIndex((rung) => rung.name === wanted.name);
    const reachable = index < 0 ? [wanted] : ladder.slice(0, index + 1);
    const rung = reachable.findLast((candidate) => ceilingOf(candidate) <= leftMicroUsd) ??
        reachable.findLast((candidate) => leastWorthReserving(ceilingOf(candidate)) <= leftMicroUsd);
    if (rung === undefined)
        return undefined;
    if (rung.name === wanted.name)
        return { rung, says: undefined };
    return {
        rung,
        says: `${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(leftMicroUsd)} is left of ${describe(line)} and an attempt at ${wanted.name} may cost up to ` +
            `${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(ceilingOf(wanted))}, so ${rung.name} (up to ${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(Math.min(ceilingOf(rung), leftMicroUsd))}) is used instead.`,
    };
}
function createMeter(ceiling) {
    let spent = { parts: 0n, exact: true };
    let charged = 0n;
    const left = () => Math.max(0, ceiling - (0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .roundUp */ .yd)(charged));
    return {
        fits: (worstCase) => worstCase <= left(),
        charge(called, worstCase) {
            spent = { parts: spent.parts + called.parts, exact: spent.exact && called.exact };
            const unknownAtMost = BigInt(worstCase) * _money_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTS_PER_MICRO_USD */ .Dr;
            charged += called.exact || called.parts > unknownAtMost ? called.parts : unknownAtMost;
        },
        get cost() {
            return (0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .roundCosts */ .FF)(spent);
        },
        get chargedMicroUsd() {
            return (0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .roundUp */ .yd)(charged);
        },
        get leftMicroUsd() {
            return left();
        },
    };
}
const SCOPE_WORDS = {
    task: "for one task",
    day: "for the day (UTC)",
    month: "for the month (UTC)",
    "actor-day": "for one person a day (UTC)",
    "job-day": "for this job a day (UTC)",
    "job-month": "for this job a month (UTC)",
};
function describe(line) {
    return `the budget of ${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(line.limitMicroUsd)} ${SCOPE_WORDS[line.scope]}`;
}
function refusal(line, needed, now) {
    const held = line.reservedMicroUsd > 0
        ? `, ${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(line.reservedMicroUsd)} is held by attempts that are not settled yet`
        : "";
    const until = line.scope === "task" ? "" : `, or ask again from ${nextPeriod(line.scope, now)} on`;
    return (`An attempt needs at least ${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(needed)}, but only ${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(line.leftMicroUsd)} is left of ` +
        `${describe(line)}: ${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(line.chargedMicroUsd)} is spent${held}. ` +
        `${whoCanRaise(line.scope)}${until}.`);
}
function nextPeriod(scope, now) {
    const date = new Date(now);
    const next = scope === "month" || scope === "job-month"
        ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
        : Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1);
    return `${new Date(next).toISOString().slice(0, 10)} 00:00 UTC`;
}


/***/ }),

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

/***/ 89347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ spendOfTask),
/* harmony export */   El: () => (/* binding */ spendFold),
/* harmony export */   VH: () => (/* binding */ actorDayKey),
/* harmony export */   e: () => (/* binding */ jobPeriodKey),
/* harmony export */   hs: () => (/* binding */ NO_SPEND),
/* harmony export */   mj: () => (/* binding */ foldSpend)
/* harmony export */ });
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
/** The money of one task by itself. */
function spendOfTask(id, events) {
    const fold = spendFold();
    fold.add(id, events);
    return fold.spend.tasks.get(id) ?? NO_SPEND;
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


/***/ }),

/***/ 25191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ measuredPrior),
/* harmony export */   b: () => (/* binding */ observationsOf)
/* harmony export */ });
/* harmony import */ var _task_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73148);

/**
 * What tasks with the outcome of every rung on record teach: each rung is one observation for every set of cheaper
 * rungs that failed on the same task.
 */
function* observationsOf(task, ladder) {
    let histories = [[]];
    let isCounted = false;
    for (const rung of ladder) {
        const outcome = task.outcome(rung.name);
        if (outcome === undefined)
            continue;
        for (const failed of histories) {
            yield {
                failed,
                rung: rung.name,
                resolved: outcome.resolved,
                costMicroUsd: outcome.costMicroUsd,
                evidence: failed.length === 0 ? [] : leftBehind(task),
                ...(isCounted ? { isAlternative: true } : {}),
            };
        }
        isCounted = true;
        if (!outcome.resolved)
            histories = [...histories, ...histories.map((failed) => [...failed, rung.name])];
    }
}
function leftBehind(task) {
    return (0,_task_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOfAttempt */ .cC)({ end: "submitted", ...(task.stat === undefined ? {} : { stat: task.stat }) });
}
/**
 * Beliefs before any record: chances as measured on 500 public tasks (docs/routing.md), 60, 71 and 75% for the first
 * try of the cheap, middle and top tier, 40% after one failure, 29% after two and half of that after more: failures
 * of different tiers go together. Costs by tier for one attempt.
 */
function measuredPrior(ladder, costOf) {
    const lineOf = new Map(ladder.map((rung) => [rung.name, rung.line]));
    return (rung, failed) => {
        const line = lineOf.get(rung) ?? "opus";
        return {
            success: AFTER_FAILURES[failed.length - 1] ?? (failed.length === 0 ? FIRST_TRY[line] : 0.15),
            costMicroUsd: costOf(line),
        };
    };
}
const FIRST_TRY = { haiku: 0.6, sonnet: 0.71, opus: 0.75, fable: 0.75 };
const AFTER_FAILURES = [0.4, 0.29];


/***/ }),

/***/ 73148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cC: () => (/* binding */ evidenceOfAttempt),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* unused harmony export LARGE_PATCH_LINES */
/** Above this many changed lines a failed patch counts as large. Chosen on the replay data by cross-validation. */
const LARGE_PATCH_LINES = 30;
/** What a failed attempt left behind. Dimensions that are unknown are left out: they say nothing. */
function evidenceOfAttempt(attempt, cause) {
    const items = [];
    if (attempt.stat !== undefined) {
        const lines = attempt.stat.additions + attempt.stat.deletions;
        items.push(`patch:${lines > LARGE_PATCH_LINES ? "large" : "small"}`);
    }
    if (attempt.confidence !== undefined)
        items.push(`confidence:${attempt.confidence < 0.7 ? "low" : "high"}`);
    if (attempt.end !== undefined && attempt.end !== "submitted")
        items.push(`end:${attempt.end}`);
    if (cause === "before-ci")
        items.push("red:before-ci");
    return items;
}
/** The item in words, for a sentence that starts "after a failure that left". */
function inWords(item) {
    const words = {
        "patch:large": `a patch of more than ${LARGE_PATCH_LINES} lines`,
        "patch:small": `a patch of at most ${LARGE_PATCH_LINES} lines`,
        "confidence:low": "low confidence",
        "confidence:high": "fair confidence",
        "red:before-ci": "nothing worth a CI run",
    };
    return words[item] ?? item.replace(":", " ");
}


/***/ })

};
