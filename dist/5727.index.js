export const id = 5727;
export const ids = [5727];
export const modules = {

/***/ 3725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runJobsCommand: () => (/* binding */ runJobsCommand)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _domain_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83693);
/* harmony import */ var _usecases_jobs_plan_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18823);
/* harmony import */ var _usecases_jobs_preview_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5696);




/** `upshift jobs`: what each job would do next, on which tier, and what that is expected to cost. No key, no network. */
async function runJobsCommand(options, io) {
    const plans = [];
    for (const job of chosen(options, io.config))
        plans.push(await (0,_usecases_jobs_plan_job_js__WEBPACK_IMPORTED_MODULE_2__/* .dryPlan */ .V)(io, { base: io.base, run: null }, { job, person: undefined }));
    const previews = await (0,_usecases_jobs_preview_units_js__WEBPACK_IMPORTED_MODULE_3__/* .previewUnits */ .g)(io, io, io.config, plans, undefined);
    if (options.json === true) {
        for (const plan of plans)
            await io.write(`${JSON.stringify(jsonOf(plan, previews))}\n`);
        return;
    }
    for (const plan of plans)
        await io.write(textOf(plan, previews));
    const unknown = [
        ...(io.hasLedger ? [] : ["earlier rounds (no --ledger)"]),
        "what is open on GitHub (no network)",
    ];
    await io.write(`Not looked at: ${unknown.join(", ")}.\n`);
}
function chosen({ job }, { jobs }) {
    if (jobs.length === 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1("the configuration has no jobs");
    if (job === undefined)
        return jobs;
    const found = jobs.filter((each) => each.id === job);
    if (found.length > 0)
        return found;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`there is no job ${JSON.stringify(job)}; there is ${jobs.map(({ id }) => id).join(", ")}`);
}
function jsonOf({ job, units, leftOut, paused }, previews) {
    return {
        job: job.id,
        cadence: job.cadence ?? null,
        paused: paused !== undefined,
        units: units.map((unit) => {
            const preview = previews.get(unit.id);
            const cost = preview?.expectedMicroUsd;
            return {
                ...unit,
                tier: preview?.tier ?? null,
                expectedCostUsd: cost === undefined ? null : (0,_domain_money_js__WEBPACK_IMPORTED_MODULE_1__/* .toUsd */ .Mn)(cost),
                reasons: preview?.reasons ?? [],
            };
        }),
        leftOut,
    };
}
function textOf({ job, units, leftOut, paused }, previews) {
    const when = job.cadence === undefined ? "by hand" : job.cadence;
    const lines = [`${job.id} (${when})`];
    if (paused !== undefined)
        lines.push(`  paused after ${paused.failures.length} failures in a row`);
    else if (units.length === 0)
        lines.push("  nothing to do");
    for (const unit of units) {
        const preview = previews.get(unit.id);
        const cost = preview?.expectedMicroUsd;
        const expected = cost === undefined ? "cost unknown" : `about ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(cost)}`;
        lines.push(`  ${unit.path}: ${preview?.tier ?? "?"}, ${expected}`);
        for (const finding of unit.findings)
            lines.push(`    ${finding.line}: ${plain(finding.says)}`);
    }
    if (leftOut.length > 0) {
        const [first] = leftOut;
        lines.push(`  left for later: ${leftOut.length} (${first?.path ?? ""}: ${first?.why ?? ""}${leftOut.length > 1 ? ", …" : ""})`);
    }
    return `${lines.join("\n")}\n`;
}
/** Lines of code are whatever somebody wrote: nothing in them that a terminal obeys. */
function plain(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, " ");
}


/***/ }),

/***/ 11304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ budgetLines),
/* harmony export */   KU: () => (/* binding */ budgetOfTask),
/* harmony export */   TB: () => (/* binding */ leastWorthReserving),
/* harmony export */   X7: () => (/* binding */ tightest),
/* harmony export */   b$: () => (/* binding */ maxAffordableRung),
/* harmony export */   qf: () => (/* binding */ createMeter),
/* harmony export */   vY: () => (/* binding */ reserve)
/* harmony export */ });
/* harmony import */ var _ledger_spend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89347);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83693);


/** Keys in `.github/upshift.yml`, as a refusal names them. */
const BUDGET_KEYS = {
    task: "budget.per_task",
    day: "budget.per_day",
    month: "budget.per_month",
    "actor-day": "budget.per_actor_day",
    "job-day": "jobs[].budget.per_day",
    "job-month": "jobs[].budget.per_month",
};
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
 * The dearest rung up to the wanted one whose worst case still fits: a budget chooses a lower tier, or skips the top
 * rung, before it stops a task. `says` tells the user so; undefined when the wanted rung itself fits. Undefined when no
 * rung fits.
 */
function maxAffordableRung(options) {
    const { ladder, wanted, ceilingOf, leftMicroUsd } = options;
    const index = ladder.findIndex((rung) => rung.name === wanted.name);
    const reachable = index < 0 ? [wanted] : ladder.slice(0, index + 1);
    const rung = reachable.findLast((candidate) => ceilingOf(candidate) <= leftMicroUsd);
    if (rung === undefined)
        return undefined;
    if (rung.name === wanted.name)
        return { rung, says: undefined };
    return {
        rung,
        says: `The budget has ${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(leftMicroUsd)} left and an attempt at ${wanted.name} may cost up to ` +
            `${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(ceilingOf(wanted))}, so ${rung.name} (up to ${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(ceilingOf(rung))}) is used instead.`,
    };
}
function createMeter(ceiling) {
    let cost = _money_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COST */ .WR;
    let chargedMicroUsd = 0;
    const left = () => Math.max(0, ceiling - chargedMicroUsd);
    return {
        fits: (worstCase) => worstCase <= left(),
        charge(called, worstCase) {
            cost = (0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .addCosts */ .Iu)(cost, called);
            chargedMicroUsd += called.exact ? called.microUsd : Math.max(called.microUsd, worstCase);
        },
        get cost() {
            return cost;
        },
        get chargedMicroUsd() {
            return chargedMicroUsd;
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
    return (`The next attempt may cost up to ${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(needed)}, but only ${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(line.leftMicroUsd)} is left of ` +
        `${describe(line)}: ${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(line.chargedMicroUsd)} is spent${held}. ` +
        `Whoever may change the default branch can raise \`${BUDGET_KEYS[line.scope]}\` in \`.github/upshift.yml\`${until}.`);
}
function nextPeriod(scope, now) {
    const date = new Date(now);
    const next = scope === "month" || scope === "job-month"
        ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
        : Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1);
    return `${new Date(next).toISOString().slice(0, 10)} 00:00 UTC`;
}


/***/ }),

/***/ 31221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   C7: () => (/* binding */ parseRung),
/* harmony export */   O7: () => (/* binding */ nextRung),
/* harmony export */   _k: () => (/* binding */ parseLadder),
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   ig: () => (/* binding */ EFFORTS),
/* harmony export */   kg: () => (/* binding */ MODEL_LINES),
/* harmony export */   r: () => (/* binding */ DEFAULT_LADDER),
/* harmony export */   s3: () => (/* binding */ findRung),
/* harmony export */   tO: () => (/* binding */ ceilingOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9436);


/** A family of models as the Models API names it, cheapest first. What users read as the *tier*. */
const MODEL_LINES = ["haiku", "sonnet", "opus", "fable"];
const EFFORTS = ["low", "medium", "high", "xhigh", "max"];
const DEFAULT_LADDER = [
    { name: "haiku", line: "haiku" },
    { name: "sonnet", line: "sonnet" },
    { name: "opus", line: "opus" },
];
const MINUTE = 60_000;
/**
 * Limits of one attempt, by line. The dollars are the ceiling that is reserved before the first call: about twice what
 * a 20-turn attempt with a warm cache costs at the line's prices of November 2026, so that a healthy attempt ends by
 * itself. Haiku's prompt stays below 100,000 tokens, where its price is five times higher for the whole request
 * (https://platform.claude.com/docs/en/about-claude/pricing); the margin covers what is not known before sending.
 */
const DEFAULT_LIMITS = {
    haiku: {
        turns: 40,
        outputTokens: 40_000,
        microUsd: 150_000,
        wallMs: 8 * MINUTE,
        promptTokens: 90_000,
    },
    sonnet: {
        turns: 40,
        outputTokens: 40_000,
        microUsd: 750_000,
        wallMs: 12 * MINUTE,
        promptTokens: 180_000,
    },
    opus: {
        turns: 40,
        outputTokens: 48_000,
        microUsd: 1_500_000,
        wallMs: 15 * MINUTE,
        promptTokens: 180_000,
    },
    fable: {
        turns: 40,
        outputTokens: 48_000,
        microUsd: 4_000_000,
        wallMs: 20 * MINUTE,
        promptTokens: 180_000,
    },
};
/**
 * `haiku` or `haiku@high` → a rung; case and outer spaces do not count.
 * Throws `ConfigurationError` that names the nearest valid word.
 */
function parseRung(text) {
    const [lineText = "", effortText, ...rest] = text
        .trim()
        .toLowerCase()
        .split("@")
        .map((part) => part.trim());
    const line = MODEL_LINES.find((known) => known === lineText);
    if (line === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${quote(text)} is not a tier${hint(lineText, MODEL_LINES)}`);
    }
    if (effortText === undefined)
        return { name: line, line };
    const effort = EFFORTS.find((known) => known === effortText);
    if (effort === undefined || rest.length > 0) {
        const wrong = [effortText, ...rest].join("@");
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${quote(text)}: ${quote(wrong)} is not an effort level${hint(wrong, EFFORTS)}`);
    }
    return { name: `${line}@${effort}`, line, effort };
}
/**
 * `haiku, haiku@high, sonnet` or a list of such names → a ladder. Throws `ConfigurationError` for an unknown name, a
 * name given twice, no name at all, and an order that does not climb: escalating to a cheaper tier is never meant.
 */
function parseLadder(input) {
    const names = (typeof input === "string" ? input.split(/[,\n]/) : input)
        .map((name) => name.trim())
        .filter((name) => name !== "");
    if (names.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`the ladder is empty: name at least one tier of ${MODEL_LINES.join(", ")}`);
    }
    const ladder = names.map(parseRung);
    for (const [index, rung] of ladder.entries()) {
        const below = ladder.slice(0, index);
        if (below.some((other) => other.name === rung.name)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`the ladder names ${rung.name} twice`);
        }
        const dearer = below.find((other) => isAbove(other, rung));
        if (dearer !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`the ladder climbs from the cheapest tier to the dearest: ${rung.name} must stand before ${dearer.name}`);
        }
    }
    return ladder;
}
/**
 * The rung that a user's word means on this ladder: the exact name, else the line's lowest rung (`sonnet` finds
 * `sonnet@high`). Undefined when the ladder has none of that line.
 */
function findRung(ladder, name) {
    const wanted = parseRung(name);
    const exact = ladder.find((rung) => rung.name === wanted.name);
    if (exact !== undefined || wanted.effort !== undefined)
        return exact;
    return ladder.find((rung) => rung.line === wanted.line);
}
/**
 * The next rung up, undefined at the top. A rung that is no longer on the ladder (the configuration changed between
 * two attempts) is followed by the lowest rung that is above it.
 */
function nextRung(ladder, rung) {
    const index = ladder.findIndex((other) => other.name === rung.name);
    if (index >= 0)
        return ladder[index + 1];
    return ladder.find((other) => isAbove(other, rung));
}
/** Limits of a rung: its own by full name, else its line's, else the default ones of its line. */
function limitsOf(rung, limits = {}) {
    return own(limits, rung.name) ?? own(limits, rung.line) ?? DEFAULT_LIMITS[rung.line];
}
/** Most that one attempt on a rung may cost: what is reserved for it before the first call. */
function ceilingOf(rung, limits) {
    return limitsOf(rung, limits).microUsd;
}
/** A dearer line, or the same line at a higher effort. No effort given is the model's default: not comparable. */
function isAbove(rung, other) {
    const lines = MODEL_LINES.indexOf(rung.line) - MODEL_LINES.indexOf(other.line);
    if (lines !== 0)
        return lines > 0;
    if (rung.effort === undefined || other.effort === undefined)
        return false;
    return EFFORTS.indexOf(rung.effort) > EFFORTS.indexOf(other.effort);
}
/** Names come from configuration files, so `constructor` must not find anything. */
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
function hint(word, valid) {
    const nearest = (0,_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .z)(word, valid);
    const suggestion = nearest === undefined ? "" : `; did you mean ${nearest}?`;
    return `${suggestion} (valid: ${valid.join(", ")})`;
}
/** The user's own words, shortened: a message must stay one readable line. */
function quote(text) {
    const line = text.trim().replaceAll(/\s+/g, " ");
    return `"${line.length > 40 ? `${line.slice(0, 40)}…` : line}"`;
}


/***/ }),

/***/ 48984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ LEDGER_VERSION),
/* harmony export */   K8: () => (/* binding */ EFFECT_KINDS),
/* harmony export */   hY: () => (/* binding */ BATCH_OUTCOMES)
/* harmony export */ });
/* harmony import */ var _ledger_event_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81057);
/* harmony import */ var _ledger_spend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89347);
/* harmony import */ var _ledger_task_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83642);
/** Schema version written into every event. */
const LEDGER_VERSION = 1;
const EFFECT_KINDS = ["comment", "branch", "pull-request", "issue", "review"];
/** As the provider's results say it. */
const BATCH_OUTCOMES = ["succeeded", "errored", "expired", "canceled"];





/***/ }),

/***/ 81057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ eventId)
/* harmony export */ });
/**
 * Natural keys of events: the same fact has the same id whoever writes it, so that writing it twice is writing it once.
 * Everything that can happen more than once carries what tells one time from the other.
 */
const eventId = {
    created: (task) => `${task}/created`,
    reserved: (task, attempt) => `${task}/${attempt}/reserved`,
    finished: (task, attempt) => `${task}/${attempt}/finished`,
    gate: (task, attempt) => `${task}/${attempt}/gate`,
    review: (task, attempt) => `${task}/${attempt}/review`,
    drafted: (task, attempt) => `${task}/${attempt}/drafted`,
    checked: (task, customId) => `${task}/checked/${customId}`,
    /** `evidence` tells one judgement of a commit from the next: `<run id>.<run attempt>`, or the verdict for a status. */
    ci: (task, attempt, headSha, evidence) => `${task}/${attempt}/ci/${headSha}/${evidence}`,
    intended: (task, effect, key) => `${task}/intent/${effect}/${key}`,
    done: (task, effect, ref) => `${task}/effect/${effect}/${ref}`,
    /** `by` is the delivery that asked: a task that went on may be stopped again. */
    stopRequested: (task, by) => `${task}/stop/${by}`,
    /** `attempts` is how many there had been: a task that is retried can be closed again. */
    closed: (task, attempts) => `${task}/closed/${attempts}`,
    batchReserved: (task, batch) => `${task}/batch/${batch}/reserved`,
    batchSubmitted: (task, batch) => `${task}/batch/${batch}/submitted`,
    batchCollected: (task, batch, customId) => `${task}/batch/${batch}/collected/${customId}`,
    /** `source` is one opinion once given: whoever changes it gives another. */
    feedback: (task, source) => `${task}/feedback/${source}`,
    feedbackWithdrawn: (task, source) => `${task}/feedback/${source}/withdrawn`,
    planned: (job, round) => `${job}/planned/${round}`,
    /** `last` is the failed task after which it paused. */
    paused: (job, last) => `${job}/paused/${last}`,
    /** `by` is the run in which a person let it go on. */
    resumed: (job, by) => `${job}/resumed/${by}`,
    triaged: (job, customId) => `${job}/triaged/${customId}`,
};


/***/ }),

/***/ 9436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/**
 * The candidate that a mistyped word most likely meant, for "did you mean …?". Undefined when nothing is close:
 * a wrong suggestion is worse than none. Letter case does not count; of equally close ones the first is taken.
 */
function nearestWord(word, candidates) {
    const typed = word.toLowerCase();
    let nearest;
    let shortest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const target = candidate.toLowerCase();
        const distance = isSlip(typed, target) ? 1 : editDistance(typed, target);
        // About a third of the letters may be wrong: `snnet` is sonnet, `gpt` is nothing of ours.
        if (distance > Math.max(1, Math.floor(target.length / 3)) || distance >= shortest)
            continue;
        nearest = candidate;
        shortest = distance;
    }
    return nearest;
}
/** Mistakes that are small however many letters they touch: an unfinished or a longer word, two letters swapped. */
function isSlip(typed, target) {
    if (typed.length >= 3 && (target.startsWith(typed) || typed.startsWith(target)))
        return true;
    return Array.from(typed).some((letter, at) => typed.slice(0, at) + typed.slice(at + 1, at + 2) + letter + typed.slice(at + 2) === target);
}
/** Letters to insert, delete or replace to get from one word to the other (Levenshtein). */
function editDistance(from, to) {
    let above = Array.from({ length: to.length + 1 }, (_, column) => column);
    let distance = to.length;
    for (let row = 1; row <= from.length; row++) {
        let [diagonal, left] = [row - 1, row];
        const current = [left];
        for (const [column, up] of above.slice(1).entries()) {
            left = Math.min(up + 1, left + 1, diagonal + (from[row - 1] === to[column] ? 0 : 1));
            diagonal = up;
            current.push(left);
        }
        above = current;
        distance = left;
    }
    return distance;
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
    for (const rung of ladder) {
        const outcome = task.outcomes.get(rung.name);
        if (outcome === undefined)
            continue;
        for (const failed of histories) {
            yield {
                failed,
                rung: rung.name,
                resolved: outcome.resolved,
                costMicroUsd: outcome.costMicroUsd,
                evidence: failed.length === 0 ? [] : leftBehind(task),
            };
        }
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
