export const id = 3929;
export const ids = [3929];
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


/***/ })

};
