export const id = 8126;
export const ids = [8126,6491];
export const modules = {

/***/ 1743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runReport: () => (/* binding */ runReport)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _domain_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94222);
/* harmony import */ var _render_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78380);
/* harmony import */ var _render_report_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56491);
/* harmony import */ var _render_report_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94313);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41551);
/* harmony import */ var _report_task_row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58623);







const FORMATS = ["md", "html", "json"];
/** `upshift report`: what the ledger says, for people (md, html) or programs (json). */
async function runReport(options, io) {
    const { format, repository } = options;
    if (!FORMATS.includes(format))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`--format is one of ${FORMATS.join(", ")}, not ${JSON.stringify(format)}.`);
    const since = dayOption("--since", options.since);
    const until = dayOption("--until", options.until);
    if (since !== undefined && until !== undefined && since >= until)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`--since ${options.since} is not before --until ${options.until}.`);
    if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/u.test(repository))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`--repository is owner/name, not ${JSON.stringify(repository)}.`);
    const config = options.config === undefined ? undefined : await io.readConfig(options.config);
    const rows = format === "html" ? new _report_task_row_js__WEBPACK_IMPORTED_MODULE_6__/* .NewestRows */ .o_() : undefined;
    const report = await (0,_report_report_js__WEBPACK_IMPORTED_MODULE_5__/* .reportOnLedger */ .Vf)(await io.readLedger(options.ledger), {
        now: io.now(),
        ...(repository === undefined ? {} : { repository }),
        ...(since === undefined ? {} : { since }),
        ...(until === undefined ? {} : { until }),
        ...(config === undefined ? {} : { config }),
    }, (task) => rows?.add(task));
    for (const line of (0,_render_report_words_js__WEBPACK_IMPORTED_MODULE_4__/* .damageLines */ .ry)(report.damagedLines, report.damage))
        io.warn(line);
    // Names in a ledger are what somebody wrote; no report is the place where a token comes to light.
    if (format === "json")
        await io.write(`${(0,_domain_redaction_js__WEBPACK_IMPORTED_MODULE_1__.redactTokens)(JSON.stringify(report, undefined, 2))}\n`);
    else if (rows === undefined)
        await io.write(`${(0,_domain_redaction_js__WEBPACK_IMPORTED_MODULE_1__.redactTokens)((0,_render_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderReport */ .B)(report))}\n`);
    else
        await io.write(await (0,_render_report_page_js__WEBPACK_IMPORTED_MODULE_3__.renderPage)({ report, rows: rows.result(), script: await io.pageScript() }));
}
/** A day or a moment, ISO 8601, as the ledger writes its times: these compare as texts. */
function dayOption(name, text) {
    if (text === undefined)
        return undefined;
    if (/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/u.test(text)) {
        const date = new Date(text.length === 10 || text.endsWith("Z") ? text : `${text}Z`);
        // 30 February is read as a day of March.
        if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10)))
            return date.toISOString();
    }
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${name} is a day such as 2026-11-01, not ${JSON.stringify(text)}.`);
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

/***/ 56491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPage: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./build/domain/redaction.js + 1 modules
var redaction = __webpack_require__(94222);
;// CONCATENATED MODULE: ./build/render/report/page-style.js
/** Calm, printable, light and dark: the toggle sets `data-theme`, without it the system decides. */
const LIGHT = `
  color-scheme: light;
  --paper: #ffffff; --raised: #f6f7f9; --ink: #1c2128; --soft: #57606a; --line: #d8dee4;
  --link: #0a58ca; --cheap: #1a7f6b; --middle: #3566c9; --top: #8f4bab; --ci: #757d87; --none: #b0413e;
  --good: #18794e; --bad: #b42318; --open: #6b5900; --mark: #fff4ce;`;
const DARK = `
  color-scheme: dark;
  --paper: #12161c; --raised: #1b2129; --ink: #e8ebef; --soft: #a3adb8; --line: #333c47;
  --link: #85b4ff; --cheap: #4cbda5; --middle: #82aaf5; --top: #c993de; --ci: #98a2ad; --none: #f08a80;
  --good: #5cc795; --bad: #ff938a; --open: #dcc25a; --mark: #3b3413;`;
const PAGE_STYLE = `
:root {${LIGHT}}
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) {${DARK}} }
:root[data-theme="dark"] {${DARK}}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 24px 20px 64px; }
.notice { margin: 0; padding: 10px 20px; background: var(--mark); text-align: center; font-weight: 600; font-size: 14px; }
h1 { font-size: 22px; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 19px; margin: 48px 0 4px; }
h2 + p { margin: 0 0 16px; color: var(--soft); max-width: 72ch; }
a { color: var(--link); }
.head { display: flex; gap: 16px; justify-content: space-between; align-items: start; }
.head p { margin: 2px 0 0; color: var(--soft); font-size: 14px; }
button, input, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 6px 10px; }
button { cursor: pointer; background: var(--raised); }
button:disabled { cursor: default; color: var(--soft); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.theme { white-space: nowrap; font-size: 14px; }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; margin: 24px 0 0; padding: 0; list-style: none; }
.tiles li { background: var(--raised); border-radius: 10px; padding: 14px 16px; }
.tiles strong { display: block; font-size: 30px; line-height: 1.15; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.tiles .few { font-size: 17px; letter-spacing: 0; line-height: 2; }
.tiles span { color: var(--soft); font-size: 14px; display: block; }
.scroll { overflow-x: auto; max-width: 100%; position: relative; }
table { border-collapse: collapse; width: 100%; font-size: 15px; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 7px 12px 7px 0; border-bottom: 1px solid var(--line); vertical-align: baseline; }
th { font-weight: 600; } thead th { color: var(--soft); font-size: 13px; white-space: nowrap; }
tbody th { font-weight: 400; }
.n { text-align: right; white-space: nowrap; } .soft { color: var(--soft); } .small { font-size: 13px; }
td:last-child, th:last-child { padding-right: 0; }
.figures tbody th { white-space: nowrap; padding-right: 20px; }
.figures .bar { width: 34%; padding-left: 16px; padding-right: 16px; } .figures td.bar { padding-top: 0; padding-bottom: 0; vertical-align: middle; }
.band { position: relative; height: 22px; min-width: 120px; }
.band i { position: absolute; display: block; }
.band .track { left: 0; right: 0; top: 10px; height: 2px; background: var(--line); }
.band .target { top: 5px; height: 12px; background: var(--cheap); opacity: 0.25; border-radius: 2px; }
.band .range { top: 9px; height: 4px; background: var(--ink); border-radius: 2px; min-width: 2px; }
.band .point { top: 5px; width: 4px; height: 12px; margin-left: -2px; background: var(--ink); border-radius: 1px; }
.state { white-space: nowrap; } .met { color: var(--good); } .missed { color: var(--bad); } .open { color: var(--open); }
.advice { display: grid; gap: 12px; padding: 0; margin: 0; list-style: none; }
.advice li { border-left: 4px solid var(--middle); background: var(--raised); border-radius: 0 8px 8px 0; padding: 12px 16px; }
.advice p { margin: 0; max-width: 80ch; } .advice p + p { margin-top: 4px; }
code { font: 0.9em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--raised); padding: 1px 5px; border-radius: 4px; overflow-wrap: anywhere; }
.advice code { background: var(--paper); }
figure { margin: 0; } figure svg { display: block; max-width: 100%; height: auto; overflow: visible; background: transparent; color: var(--ink); }
figcaption { color: var(--soft); font-size: 14px; margin-bottom: 6px; }
.keys { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 0 0 8px; padding: 0; list-style: none; font-size: 14px; }
.keys i { display: inline-block; width: 12px; height: 12px; border-radius: 3px; margin-right: 6px; vertical-align: -1px; }
details.data { margin-top: 8px; font-size: 14px; } summary { cursor: pointer; }
.filters { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: end; margin: 8px 0 12px; }
.filters label { display: grid; gap: 2px; font-size: 13px; color: var(--soft); } .filters label > * { color: var(--ink); font-size: 15px; }
.filters label.grow { flex: 1 1 220px; } .filters label.check { display: flex; gap: 6px; align-items: center; padding-bottom: 8px; }
.pager { display: flex; gap: 12px; align-items: center; justify-content: space-between; margin-top: 12px; font-size: 14px; }
.tasks .what { overflow-wrap: anywhere; min-width: 220px; } .tasks td, .tasks th { padding-top: 6px; padding-bottom: 6px; }
.tasks td.less { white-space: nowrap; }
.tasks .open-task { border: 0; background: none; padding: 0; text-align: left; color: var(--link); font-size: 15px; }
.tasks .open-task::before { content: "▸ "; color: var(--soft); } .tasks .open-task[aria-expanded="true"]::before { content: "▾ "; }
.sort { border: 0; background: none; padding: 0; font: inherit; color: inherit; }
.steps { white-space: nowrap; } .steps b { font-weight: 600; } .steps .cheap { color: var(--cheap); } .steps .middle { color: var(--middle); } .steps .top { color: var(--top); }
.attempts { background: var(--raised); border-radius: 8px; padding: 12px 16px; margin: 4px 0 10px; display: grid; gap: 14px; }
.attempts h3 { font-size: 15px; margin: 0; } .attempts p { margin: 2px 0 0; overflow-wrap: anywhere; }
pre { margin: 6px 0 0; padding: 8px 10px; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; overflow-x: auto; font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.two tbody th { white-space: nowrap; }
.two { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 40px; }
footer { margin-top: 48px; color: var(--soft); font-size: 13px; border-top: 1px solid var(--line); padding-top: 12px; }
@media (max-width: 720px) {
  main { padding: 16px 14px 48px; } .tiles { grid-template-columns: 1fr 1fr; gap: 8px; } .tiles li { padding: 10px 12px; }
  .tiles strong { font-size: 24px; } .two tbody th { white-space: nowrap; }
.two { grid-template-columns: minmax(0, 1fr); } h2 { margin-top: 36px; }
  .figures td.bar, .figures th.bar, .figures td.range, .figures th.range { display: none; }
  .tasks .less { display: none; } .state .says { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; } .figures tbody th, .figures td.soft { white-space: normal; } .tasks .what { min-width: 0; } .steps { white-space: normal; }
}
.in-short { display: none; font-weight: 400; }
@media (max-width: 480px) { .tasks .wide { display: none; } .tasks .in-short { display: block; margin-top: 2px; } .tasks .what { width: 100%; } }
@media print {
  :root, :root[data-theme="dark"] {${LIGHT}}
  body { font-size: 11pt; } main { max-width: none; padding: 0; } .theme, .filters, .pager button { display: none; }
  h2, h2 + p { break-after: avoid; } figure, .advice li, tr { break-inside: avoid; } .scroll { overflow: visible; }
  .two { display: block; } table { font-size: 9pt; }
}
`.trim();

// EXTERNAL MODULE: ./build/render/report/words.js
var words = __webpack_require__(94313);
;// CONCATENATED MODULE: ./build/render/report/page.js



/**
 * The report as one page that asks nobody for anything: style, script and data are in it, and its policy forbids every
 * request. Only the script of this very hash runs. The data is JSON in an inert block, and the script puts it into the page
 * as text alone, so a title that looks like markup stays a title.
 */
async function renderPage(options) {
    const { report, rows } = options;
    // A string of the library that named its own end tag would end the page.
    const script = options.script.replaceAll("</script", String.raw `<\/script`);
    const policy = [
        "default-src 'none'",
        `script-src 'sha256-${await sha256(script)}'`,
        "style-src 'unsafe-inline'",
        "base-uri 'none'",
        "form-action 'none'",
    ].join("; ");
    const name = (0,redaction.redactTokens)(report.repository ?? "this repository");
    return [
        "<!doctype html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        `<title>${report.simulated ? "SIMULATED · " : ""}Upshift report for ${escapeHtml(name)}</title>`,
        `<style>${PAGE_STYLE}</style>`,
        "</head>",
        "<body>",
        report.simulated ? `<p class="notice" role="note">${escapeHtml(words/* SIMULATED_NOTICE */.mB)}</p>` : "",
        '<main id="report"><noscript>This page draws itself with the script that is in it: allow scripts to see it.</noscript></main>',
        `<script type="application/json" id="data">${inertJson({ report, rows })}</script>`,
        `<script>${script}</script>`,
        "</body>",
        "</html>",
        "",
    ].join("\n");
}
/** JSON in which nothing can end the block that it stands in, and no text has the form of a token. */
function inertJson(data) {
    const redacted = (_, value) => typeof value === "string" ? (0,redaction.redactTokens)(value) : value;
    return JSON.stringify(data, redacted).replaceAll("<", String.raw `\u003c`);
}
async function sha256(text) {
    const digest = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
function escapeHtml(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;");
}


/***/ })

};
