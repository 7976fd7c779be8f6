export const id = 3897;
export const ids = [3897];
export const modules = {

/***/ 12782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ gateMetrics),
/* harmony export */   W: () => (/* binding */ GATE_KINDS)
/* harmony export */ });
/*
 * Local gates: commands of the repository itself (a parser, its tests, its linter) that say whether a finished attempt
 * is worth a CI run. What they say decides nothing for good: CI judges.
 */
/** Which of the quality gate's questions a command answers. */
const GATE_KINDS = ["syntax", "tests", "lint", "types"];
/** A kind holds when every command of it passed, fails when one failed, and is unknown otherwise. */
function gateMetrics(results) {
    const metrics = {};
    for (const kind of GATE_KINDS) {
        const said = results.filter((result) => result.kind === kind).map(({ passed }) => passed);
        if (said.includes(false))
            metrics[kind] = false;
        else if (said.length > 0 && said.every((passed) => passed === true))
            metrics[kind] = true;
    }
    return metrics;
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

/***/ 72457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
const LONGEST_SHOWN = 40;
/**
 * Somebody's own words inside one of our messages: one short line of code that cannot break out of its back-ticks,
 * mention anybody, or hide characters.
 */
function quoted(text) {
    const line = text
        .slice(0, LONGEST_SHOWN * 4)
        .replaceAll(/[`\s\p{Cc}\p{Cf}]+/gu, " ")
        .trim();
    const characters = Array.from(line);
    const isLong = characters.length > LONGEST_SHOWN;
    const shown = isLong ? `${characters.slice(0, LONGEST_SHOWN).join("")}…` : line;
    return `\`${shown === "" ? " " : shown}\``.toWellFormed();
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* unused harmony exports datetime, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
