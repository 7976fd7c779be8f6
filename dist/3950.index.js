export const id = 3950;
export const ids = [3950];
export const modules = {

/***/ 5222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDoctor: () => (/* binding */ runDoctor)
/* harmony export */ });
/* harmony import */ var _domain_setup_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4858);
/* harmony import */ var _render_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65592);


/**
 * `upshift doctor`: prints what was found and gives back the exit code: 0 when an attempt can work here (warnings and
 * what could not be looked at included), 1 when something keeps it from working.
 */
async function runDoctor(options, ports) {
    const findings = await ports.diagnose();
    const worst = (0,_domain_setup_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__/* .worstOf */ .A)(findings);
    await ports.write(options.json === true ? `${JSON.stringify({ worst, findings })}\n` : (0,_render_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosisText */ .f)(findings));
    return worst === "error" ? 1 : 0;
}


/***/ }),

/***/ 427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ VERIFICATIONS),
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   ic: () => (/* binding */ CONFIG_PRESETS),
/* harmony export */   mg: () => (/* binding */ AUTO_REVIEWS),
/* harmony export */   pQ: () => (/* binding */ GATE_MODES)
/* harmony export */ });
/* harmony import */ var _ladder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31221);

/** How boldly the cheap tiers are used; `audit` routes as usual and only records. */
const CONFIG_PRESETS = ["audit", "conservative", "balanced", "aggressive"];
/**
 * `events`: an App's or a person's token pushes, CI runs by itself. `dispatch`: the job token pushes and we start the CI
 * workflow, which reports back by starting ours. `reusable`: CI is a called workflow of the same run.
 */
const GATE_MODES = ["events", "dispatch", "reusable"];
/** Which pull requests are reviewed without a command. */
const AUTO_REVIEWS = ["off", "opened", "all"];
/** When a review's second pass is made. */
const VERIFICATIONS = ["now", "batch", "off"];
/**
 * What holds without a configuration file. Two dollars pay for one attempt on each tier of the default ladder at what
 * attempts usually cost (their ceilings add up to 2.40), so that a first user can neither be ruined nor stopped early.
 */
const DEFAULT_CONFIG = {
    ladder: [..._ladder_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LADDER */ .r],
    models: {},
    prices: [],
    preset: "conservative",
    budget: {
        perTaskMicroUsd: 2_000_000,
        perDayMicroUsd: undefined,
        perMonthMicroUsd: undefined,
        perActorDayMicroUsd: undefined,
    },
    limits: { ..._ladder_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR },
    gate: { required: undefined, ignore: [], mode: "events", workflow: undefined },
    gates: [],
    start: { label: undefined, assignee: undefined },
    routing: { learn: true, taskValueMicroUsd: 2_000_000, topTierPerDay: undefined },
    ciMicroUsdPerMinute: undefined,
    permission: { minimum: "write", bots: [] },
    protectedPaths: { refuse: [], needsHuman: [], allow: [] },
    review: {
        auto: "off",
        drafts: false,
        bots: false,
        labels: [],
        ignoreLabels: [],
        paths: [],
        ignorePaths: [],
        maxComments: 10,
        verify: "now",
        focus: undefined,
    },
    pullRequest: { draft: true, labels: [], reviewers: [] },
    jobs: [],
    testCoverage: undefined,
};


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


/***/ }),

/***/ 65592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ diagnosisText),
/* harmony export */   s: () => (/* binding */ renderDiagnosis)
/* harmony export */ });
/* harmony import */ var _domain_setup_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4858);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5120);


const SIGN = { ok: "✅", warning: "⚠️", error: "❌", unknown: "❔" };
/** The answer to `/ai doctor`: what to mend first, what is fine folded away. */
function renderDiagnosis(findings) {
    const open = ["error", "warning", "unknown"].flatMap((level) => findings.filter((finding) => finding.level === level));
    const fine = findings.filter((finding) => finding.level === "ok");
    return [
        `**${headline(findings)}**`,
        ...(open.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)(open.map((finding) => `${SIGN[finding.level]} ${said(finding)}`))]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`${fine.length} ${fine.length === 1 ? "thing is" : "things are"} as they should be`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)(fine.map((finding) => `${SIGN.ok} ${said(finding)}`))),
    ].join("\n\n");
}
/** The same for a terminal, a line for each finding and one for its fix. */
function diagnosisText(findings) {
    const lines = findings.flatMap(({ level, says, fix }) => [
        `${WORD[level].padEnd(8)} ${says}`,
        ...(fix === undefined ? [] : [`${" ".repeat(8)} → ${fix}`]),
    ]);
    return [...lines, "", headline(findings), ""].join("\n");
}
const WORD = {
    ok: "ok",
    warning: "warning",
    error: "ERROR",
    unknown: "unknown",
};
function headline(findings) {
    const errors = findings.filter((finding) => finding.level === "error").length;
    switch ((0,_domain_setup_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__/* .worstOf */ .A)(findings)) {
        case "error":
            return `${errors} ${errors === 1 ? "thing keeps" : "things keep"} Upshift from working here.`;
        case "warning":
            return "Upshift works here; some things could be better.";
        case "unknown":
            return "Upshift should work here; some things could not be looked at.";
        case "ok":
            return "All is well: comment `/ai fix …` on an issue.";
    }
}
const said = ({ says, fix }) => fix === undefined ? cellText(says) : `${cellText(says)}\n→ ${fix}`;
/** Names in it come from files of the repository. */
const cellText = (text) => (text.includes("`") ? text.replaceAll(/\s+/g, " ") : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(text));


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


/***/ })

};
