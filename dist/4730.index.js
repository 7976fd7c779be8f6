export const id = 4730;
export const ids = [4730];
export const modules = {

/***/ 78380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: ./build/domain/statistics.js
var statistics = __webpack_require__(16518);
// EXTERNAL MODULE: ./build/domain/untrusted-text.js + 8 modules
var untrusted_text = __webpack_require__(11436);
// EXTERNAL MODULE: ./build/report/figure.js
var figure = __webpack_require__(24171);
// EXTERNAL MODULE: ./build/render/markdown.js
var markdown = __webpack_require__(5120);
;// CONCATENATED MODULE: ./build/render/report/mermaid.js
/*
 * Charts as GitHub renders them in Markdown (docs.github.com, "Creating diagrams"). Every label is ours or a date, so nothing
 * that people wrote can get into a diagram.
 */
/** Stands out on GitHub's light and dark pages; the default is all but white. */
const BAR_COLOUR = "#3566c9";
/** Bars that stay readable on a phone. */
const MOST_BARS = 12;
const fence = (lines) => ["```mermaid", ...lines, "```"].join("\n");
/** Dollars by month, or by day where the report covers no more than that; undefined without spend. */
function spendChart({ days }) {
    const sums = new Map();
    const isShort = days.length <= MOST_BARS;
    for (const { day, cheap, middle, top, ci } of days) {
        const name = isShort ? day.slice(5) : day.slice(0, 7);
        sums.set(name, (sums.get(name) ?? 0) + cheap + middle + top + ci);
    }
    const bars = [...sums].slice(-MOST_BARS);
    const names = bars.map(([name]) => `"${isShort ? name : name.slice(2)}"`);
    // Without limits the axis would begin at the smallest bar, and a tenth less would look like nothing.
    const most = Math.max(0, ...bars.map(([, usd]) => usd));
    if (most === 0)
        return undefined;
    // Enough digits for cents of cents: a bar that is rounded up would stand above its axis.
    const digits = most < 1 ? 3 - Math.floor(Math.log10(most)) : 2;
    const top = most < 1 ? (most * 1.1).toFixed(digits) : Math.ceil(most * 1.1);
    const values = bars.map(([, usd]) => usd.toFixed(digits));
    return fence([
        `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${BAR_COLOUR}"}}}}%%`,
        "xychart-beta",
        `  title "Models and CI, by ${isShort ? "day" : "month"}"`,
        `  x-axis [${names.join(", ")}]`,
        `  y-axis "US dollars" 0 --> ${top}`,
        `  bar [${values.join(", ")}]`,
    ]);
}
/** Where tasks began and where they were resolved; undefined without tasks. */
function flowChart({ flow }) {
    if (flow.length === 0)
        return undefined;
    const links = flow.map(({ from, to, tasks }) => `  began ${from},${to === "unresolved" ? to : `resolved by ${to}`},${tasks}`);
    return fence(["sankey-beta", "", ...links]);
}

// EXTERNAL MODULE: ./build/render/report/words.js
var words = __webpack_require__(94313);
;// CONCATENATED MODULE: ./build/render/report/markdown.js






/**
 * The report for a comment, an issue or a job summary: the numbers that matter and the advice first, on one screen of a
 * phone; everything else folded away.
 */
function renderReport(report) {
    const parts = [
        report.simulated ? `> [!WARNING]\n> ${words/* SIMULATED_NOTICE */.mB}` : "",
        headline(report),
        report.spent.exact ? "" : words/* LOWER_BOUNDS_NOTICE */.h9,
        figures(report),
        advice(report),
        (0,markdown/* details */.zH)("Where the money went", [spendChart(report) ?? "Nothing was spent.", budget(report)].join("\n\n")),
        (0,markdown/* details */.zH)("Where tasks began and ended", flowChart(report) ?? `${words/* TOO_FEW */.G_}.`),
        (0,markdown/* details */.zH)("How each rung did", rungs(report)),
        (0,markdown/* details */.zH)("What could the cheap tier have served?", kinds(report)),
        (0,markdown/* details */.zH)("Why tasks escalated", escalations(report)),
        (0,markdown/* details */.zH)("What caches saved", caches(report)),
        (0,markdown/* details */.zH)("What other settings would have cost", policies(report)),
        footer(report),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
function headline(report) {
    const { tasks, spent, period } = report;
    if (tasks.all === 0)
        return "**No tasks yet.** Say `/ai fix …` on an issue, and the next report has something to tell.";
    const days = words/* days */._3(period);
    const span = days === undefined ? "" : ` · ${days}`;
    const atLeast = spent.exact ? "" : "at least ";
    const resolved = `${words/* wholeNumber */.rD(tasks.resolved)} of ${words/* wholeNumber */.rD(tasks.closed)} tasks resolved`;
    return `**${atLeast}${words/* dollars */.E9(spent.usd)}** · ${resolved}${span}${savings(report)}`;
}
function savings({ figures: all, savedUsd }) {
    const figure = all.find(({ id }) => id === "cost-reduction-middle");
    if (figure?.value === undefined || figure.value === null || savedUsd.middle === null)
        return "";
    const [how, size] = figure.value < 0 ? ["more", -figure.value] : ["less", figure.value];
    return `\n\n**${words/* percent */.KN(size)} ${how}** than with the middle tier alone (${words/* figureRange */.OF(figure)}), about ${words/* dollars */.E9(Math.abs(savedUsd.middle))}.`;
}
function figures(report) {
    const line = (figure) => {
        const { icon } = words/* STATE_WORDS */.I7[figure.state];
        const target = words/* targetWords */.LT(figure.target);
        const range = words/* figureRange */.OF(figure);
        return [
            figure.label,
            figure.value === null ? words/* TOO_FEW */.G_ : `**${words/* figureValue */.eL(figure)}**`,
            range,
            target === "" ? "" : `${target} ${icon}`,
        ];
    };
    return (0,markdown/* table */.tp)(["", "now", "95% range", "target"], "lrrr", report.figures.map(line));
}
function advice(report) {
    if (report.tasks.closed < figure/* FEWEST */.TQ)
        return `**Advice:** ${words/* TOO_FEW */.G_}.`;
    if (report.advice.length === 0)
        return "**Advice:** nothing stands out; leave the settings as they are.";
    const lines = report.advice.map(({ says, setting, backtest }) => {
        const tried = backtest === null ? "" : ` ${words/* replayed */.lD(backtest, report)}`;
        return `${(0,untrusted_text/* defuseOutput */.wK)(says)} Change: \`${(0,markdown/* cell */.Hn)(setting)}\`.${tried}`;
    });
    return `**Advice**\n${(0,markdown/* bullets */.e5)(lines)}`;
}
function rungs(report) {
    const rows = report.rungs.map((rung) => {
        const success = rung.attempts < figure/* FEWEST */.TQ ? undefined : (0,statistics/* rate */.TS)(rung.succeeded, rung.attempts);
        const escalated = rung.firstAttempts < figure/* FEWEST */.TQ ? undefined : (0,statistics/* rate */.TS)(rung.escalated, rung.firstAttempts);
        return [
            rung.rung,
            words/* wholeNumber */.rD(rung.attempts),
            share(success),
            words/* meanOf */.hm(rung.attempts < figure/* FEWEST */.TQ ? undefined : rung.cost, "micro-usd"),
            words/* meanOf */.hm(rung.attempts < figure/* FEWEST */.TQ ? undefined : rung.duration, "ms"),
            share(escalated),
        ];
    });
    return (0,markdown/* table */.tp)(["rung", "attempts", "succeeded", "model cost", "time", "escalated"], "lrrrrr", rows);
}
function share(seen) {
    return seen === undefined
        ? words/* TOO_FEW */.G_
        : `${words/* percent */.KN(seen.share)} (${words/* range */.y1(seen.low, seen.high, "share")})`;
}
function kinds({ kinds: all }) {
    const rows = all.map((kind) => [
        kind.kind,
        words/* wholeNumber */.rD(kind.tasks),
        kind.cheapRate === null ? words/* TOO_FEW */.G_ : share(kind.cheapRate),
        words/* wholeNumber */.rD(kind.begunAbove),
        kind.couldHaveServed === null
            ? words/* TOO_FEW */.G_
            : `≤ ${words/* wholeNumber */.rD(kind.couldHaveServed.tasks)} (${words/* wholeNumber */.rD(kind.couldHaveServed.low)} – ${words/* wholeNumber */.rD(kind.couldHaveServed.high)})`,
        kind.couldHaveSavedUsd === null
            ? words/* TOO_FEW */.G_
            : `≤ ${words/* dollars */.E9(kind.couldHaveSavedUsd.value)} (${words/* dollars */.E9(kind.couldHaveSavedUsd.low)} – ${words/* dollars */.E9(kind.couldHaveSavedUsd.high)})`,
    ]);
    const head = ["kind", "tasks", "cheap tier served", "begun above", "it could have served", "and saved"];
    return `${(0,markdown/* table */.tp)(head, "lrrrrr", rows)}\n\nUpper bounds: tasks that begin higher are harder ones.`;
}
function escalations({ escalations: all }) {
    if (all.length === 0)
        return "No task has escalated.";
    const rows = all.map(({ from, to, kind, because, times, resolved }) => [
        `${from} → ${to}`,
        kind,
        (0,markdown/* cell */.Hn)((0,untrusted_text/* defuseOutput */.wK)(because)),
        words/* wholeNumber */.rD(times),
        words/* wholeNumber */.rD(resolved),
    ]);
    return (0,markdown/* table */.tp)(["step", "kind", "because", "times", "resolved"], "lllrr", rows);
}
function caches({ caches: all }) {
    if (all.length === 0)
        return "No usage is on record.";
    const rows = all.map(({ model, promptTokens, readTokens, savedUsd, savedShare }) => [
        `\`${(0,markdown/* cell */.Hn)((0,untrusted_text/* defuseOutput */.wK)(model))}\``,
        (0,markdown/* count */.U9)(promptTokens),
        promptTokens === 0 ? "" : words/* percent */.KN(readTokens / promptTokens),
        words/* dollars */.E9(savedUsd),
        savedShare === null ? "" : words/* percent */.KN(savedShare),
    ]);
    return `${(0,markdown/* table */.tp)(["model", "prompt tokens", "from cache", "saved", "of its bill without"], "lrrrr", rows)}\n\nEach model has a cache of its own; none carries over to another.`;
}
function policies({ backtest: { tasks, points } }) {
    if (points.length === 0)
        return `${words/* TOO_FEW */.G_}.`;
    const rows = points
        .toSorted((one, other) => one.usdPerTask - other.usdPerTask)
        .map((point) => [
        `${point.isToday ? "👉 " : ""}${(0,markdown/* cell */.Hn)(point.name)}${point.onFrontier ? " ★" : ""}`,
        words/* dollars */.E9(point.usdPerTask),
        words/* percent */.KN(point.resolved),
        point.savedUsdPerTask === null
            ? ""
            : `${words/* dollars */.E9(point.savedUsdPerTask.low)} – ${words/* dollars */.E9(point.savedUsdPerTask.high)}`,
        words/* percent */.KN(point.knownShare),
    ]);
    return [
        `The newest ${words/* wholeNumber */.rD(tasks)} closed tasks, replayed. What was tried on a task counts as it went; the rest with averages after the same failures. Tasks that begin higher are harder, so what bolder settings save is an upper bound. ★: nothing else here is both cheaper and better. 👉: today.`,
        (0,markdown/* table */.tp)(["policy", "a task", "resolved", "saved a task", "on record"], "lrrrr", rows),
    ].join("\n\n");
}
function budget({ budget: use }) {
    const lines = use.limits.map(({ scope, limitUsd, mostUsd, where }) => `The dearest ${scope}${where === "" ? "" : ` (${(0,markdown/* cell */.Hn)(where)})`} cost ${words/* dollars */.E9(mostUsd)} of ${words/* dollars */.E9(limitUsd)} (${words/* percent */.KN(limitUsd === 0 ? 1 : mostUsd / limitUsd)}).`);
    const ceilings = use.ceilingShare === null
        ? []
        : [`Attempts used ${words/* percent */.KN(use.ceilingShare)} of what was reserved for them.`];
    const stops = `${use.endedAtCeiling} attempts ended at their ceiling; a budget stopped ${use.stoppedByBudget} tasks.`;
    return (0,markdown/* bullets */.e5)([...lines, ...ceilings, stops]);
}
function footer({ damagedLines, damage: places, madeAt }) {
    const damage = damagedLines === 0 ? "" : ` · ${words/* damaged */.qM(damagedLines)}`;
    const list = places.length === 0
        ? ""
        : `${(0,markdown/* details */.zH)("What is wrong with the ledger", (0,markdown/* bullets */.e5)(places.map((place) => (0,markdown/* cell */.Hn)((0,untrusted_text/* defuseOutput */.wK)(words/* place */.ik(place))))))}\n\n`;
    return `${list}<sub>Upshift report · ${madeAt.slice(0, 16).replace("T", " ")} UTC${damage} · ranges: Wilson for shares, jackknife for the rest · docs/reports.md has every formula</sub>`;
}


/***/ }),

/***/ 41551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vf: () => (/* binding */ reportOnLedger)
});

// UNUSED EXPORTS: ReportBuilder, SIMULATED, reportOf

// EXTERNAL MODULE: ./build/domain/interval.js
var interval = __webpack_require__(32772);
// EXTERNAL MODULE: ./build/domain/ladder.js
var ladder = __webpack_require__(31221);
// EXTERNAL MODULE: ./build/domain/ledger/batches.js
var batches = __webpack_require__(52687);
// EXTERNAL MODULE: ./build/domain/ledger/damage.js
var damage = __webpack_require__(31830);
// EXTERNAL MODULE: ./build/domain/ledger/task-state.js
var task_state = __webpack_require__(83642);
// EXTERNAL MODULE: ./build/domain/price-table.js
var price_table = __webpack_require__(10017);
// EXTERNAL MODULE: ./build/domain/pricing.js
var pricing = __webpack_require__(69867);
// EXTERNAL MODULE: ./build/domain/statistics.js
var statistics = __webpack_require__(16518);
;// CONCATENATED MODULE: ./build/routing/suggestions.js

const FEWEST_TASKS = 5;
const MOSTLY = 0.7;
/**
 * Learns from escalations: "tasks that touch `db/migrations/` escalated 6 of 7 times". A folder is named when most of
 * at least five tasks escalated, clearly more (Wilson interval) than the tasks elsewhere; of nested folders with the
 * same tasks the innermost, else the outermost that qualifies. `paths` are those that a task's patches touched.
 */
function suggestionsFrom(tasks) {
    const all = { escalated: 0, of: 0 };
    const byFolder = new Map();
    for (const { attempts, paths } of tasks) {
        const rungs = new Set(attempts.filter(statistics/* isJudged */.sL).map((attempt) => attempt.rung.name));
        if (rungs.size === 0)
            continue;
        count(all, rungs.size > 1);
        for (const folder of new Set(paths.flatMap(foldersOf))) {
            const seen = byFolder.get(folder) ?? { escalated: 0, of: 0 };
            byFolder.set(folder, seen);
            count(seen, rungs.size > 1);
        }
    }
    const standingOut = [...byFolder].filter(([, seen]) => standsOut(seen, all));
    return standingOut
        .filter(([folder, { of }]) => !standingOut.some(([other, theirs]) => (other !== folder && other.startsWith(folder) && theirs.of === of) ||
        (other !== folder && folder.startsWith(other) && theirs.of > of)))
        .map(([folder, { escalated, of }]) => ({
        folder,
        escalated,
        of,
        says: `Tasks that touch \`${folder}\` escalated ${escalated} of ${of} times: start them a tier higher.`,
    }))
        .toSorted((one, other) => other.escalated - one.escalated);
}
function count(seen, escalated) {
    seen.of += 1;
    seen.escalated += Number(escalated);
}
function standsOut(here, all) {
    const share = (0,statistics/* rate */.TS)(here.escalated, here.of);
    if (share === undefined || share.of < FEWEST_TASKS || share.share < MOSTLY)
        return false;
    const elsewhere = (0,statistics/* rate */.TS)(all.escalated - here.escalated, all.of - here.of);
    return share.low > (elsewhere?.share ?? 0);
}
/** `a/b/c.sql` lies in `a/` and `a/b/`. */
function foldersOf(path) {
    const parts = path.split("/").slice(0, -1);
    return parts.map((_, index) => `${parts.slice(0, index + 1).join("/")}/`);
}

// EXTERNAL MODULE: ./build/routing/backtest-policies.js
var backtest_policies = __webpack_require__(45129);
// EXTERNAL MODULE: ./build/routing/rule-router.js + 2 modules
var rule_router = __webpack_require__(67652);
// EXTERNAL MODULE: ./build/domain/complexity.js + 21 modules
var complexity = __webpack_require__(66458);
// EXTERNAL MODULE: ./build/domain/newest-price.js
var newest_price = __webpack_require__(19739);
// EXTERNAL MODULE: ./build/routing/expected-cost.js
var expected_cost = __webpack_require__(23699);
// EXTERNAL MODULE: ./build/routing/fixed-cascade.js
var fixed_cascade = __webpack_require__(68208);
// EXTERNAL MODULE: ./build/routing/ledger-evidence.js
var ledger_evidence = __webpack_require__(12296);
// EXTERNAL MODULE: ./build/routing/ledger-replay.js
var ledger_replay = __webpack_require__(28030);
// EXTERNAL MODULE: ./build/routing/recorded-evidence.js
var recorded_evidence = __webpack_require__(25191);
// EXTERNAL MODULE: ./build/routing/router.js
var router = __webpack_require__(62232);
// EXTERNAL MODULE: ./build/routing/success-model.js
var success_model = __webpack_require__(52990);
// EXTERNAL MODULE: ./build/report/figure.js
var figure = __webpack_require__(24171);
// EXTERNAL MODULE: ./build/report/tiers.js
var tiers = __webpack_require__(70498);
;// CONCATENATED MODULE: ./build/report/policies.js













/** The backtest replays the newest so many closed tasks: older ones tell of other models and prices. */
const MOST_REPLAYED = 2_000;
/** Keeps the newest closed tasks while they come in any order. */
class NewestTasks {
    #kept = [];
    /** So many newer ones are kept already. */
    #tooOld = "";
    /** A task on which nothing was judged says nothing of any policy. */
    add({ attempts, estimate, createdAt, closed, lastDiff }) {
        if (createdAt < this.#tooOld || !(0,ledger_replay/* isComparable */.n)({ attempts }))
            return;
        const own = closed === undefined ? {} : { closed: { status: closed.status } };
        this.#kept.push({ attempts, estimate, createdAt, ...own, paths: pathsOf(lastDiff) });
        if (this.#kept.length < 2 * MOST_REPLAYED)
            return;
        this.#kept = this.result();
        this.#tooOld = this.#kept.at(-1)?.createdAt ?? "";
    }
    /** Newest first. */
    result() {
        return this.#kept
            .toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
            .slice(0, MOST_REPLAYED);
    }
}
/**
 * Replays the newest closed tasks under every preset, on the ladder without each of its rungs, and, to compare, with every
 * fixed order of rungs. What was tried on a task counts as it went; what was not counts with its average chance and cost
 * after the same failures (`routing/ledger-replay`). Undefined below five tasks. `today`: the configured preset, where it is known.
 */
function backtest(options) {
    const { tasks, ladder, now, today, config } = options;
    if (tasks.length < figure/* FEWEST */.TQ)
        return undefined;
    const price = (0,newest_price/* newestPrice */.Y)(now, config);
    const usage = (0,expected_cost/* typicalUsage */.I)((0,complexity/* estimateFromText */.Qx)({ text: "" }));
    const model = (0,success_model/* learnSuccess */.M$)((0,ledger_evidence/* observationsOfLedger */.o)(tasks, now), (0,recorded_evidence/* measuredPrior */.Z)(ladder, (line) => price(line, usage) ?? 0));
    const shared = {
        tasks,
        ladder,
        model,
        preset: today ?? "balanced",
        performance: (0,statistics/* performanceByRung */.sg)(tasks.map((task) => task.attempts)),
        tried: triesByRung(tasks),
    };
    const replay = (name, setting, policy) => replayed({ ...shared, name, setting, policy });
    const presets = router/* PRESETS */.f.map((preset) => {
        const name = `preset: ${preset}`;
        return replayed({ ...shared, name, setting: name, policy: backtest_policies/* RULES_POLICY */.PI, preset });
    });
    const shorter = ladder
        .map((left) => ladder.filter((rung) => rung !== left))
        .filter((rungs) => rungs.length > 0)
        .map((rungs) => {
        const name = ladderSetting(rungs);
        return replayed({ ...shared, name, setting: name, policy: backtest_policies/* RULES_POLICY */.PI, ladder: rungs });
    });
    const cascades = (0,backtest_policies/* cascadesOf */.xZ)(ladder).map((rungs) => replay(`always ${rungs.map((rung) => rung.name).join(" > ")}`, null, (0,fixed_cascade/* fixedCascade */.b)(rungs)));
    const points = [...presets, ...shorter, ...cascades].flatMap((point) => point ?? []);
    points.unshift(recordedPoint(tasks, today === undefined));
    for (const point of points) {
        point.isToday ||= point.name === `preset: ${today}`;
        point.onFrontier = !points.some((other) => isBetter(other, point));
    }
    return { tasks: tasks.length, points, replay };
}
/** A policy may lead so many of its tasks to rungs that hardly anybody has tried, and still be spoken of. */
const MOST_UNPROVED = 0.05;
/** Null where it would rest on hearsay: fewer than five tasks began where it begins, or were tried where it often leads. */
function replayed({ tasks, name, setting, tried, ...options }) {
    const { starts, reached, expected, saved, knownShare } = (0,ledger_replay/* replayLedger */.z)(tasks, options);
    if (Object.keys(starts).some((start) => options.model.prospect(start, [], []).tries < figure/* FEWEST */.TQ))
        return null;
    const unproved = Object.entries(reached).filter(([rung]) => (tried.get(rung) ?? 0) < figure/* FEWEST */.TQ);
    if (unproved.reduce((sum, [, times]) => sum + times, 0) > MOST_UNPROVED * tasks.length)
        return null;
    return {
        name,
        setting,
        usdPerTask: expected.microUsd / tasks.length / 1e6,
        resolved: expected.resolved / tasks.length,
        savedUsdPerTask: { value: saved.mean / 1e6, low: saved.low / 1e6, high: saved.high / 1e6 },
        knownShare,
        onFrontier: false,
        isToday: false,
    };
}
function triesByRung(tasks) {
    const tried = new Map();
    for (const { attempts } of tasks)
        for (const rung of new Set(attempts.map((attempt) => attempt.rung.name)))
            tried.set(rung, (tried.get(rung) ?? 0) + 1);
    return tried;
}
function recordedPoint(tasks, isToday) {
    const microUsd = tasks
        .flatMap(({ attempts }) => attempts)
        .reduce((sum, attempt) => sum + (0,tiers/* attemptCost */.BB)(attempt), 0);
    return {
        name: "recorded",
        setting: null,
        usdPerTask: microUsd / tasks.length / 1e6,
        resolved: tasks.filter(statistics/* isResolved */.ZY).length / tasks.length,
        savedUsdPerTask: null,
        knownShare: 1,
        onFrontier: false,
        isToday,
    };
}
/** The line of configuration that makes a ladder. */
function ladderSetting(ladder) {
    return `ladder: [${ladder.map((rung) => rung.name).join(", ")}]`;
}
function isBetter(one, other) {
    if (one.usdPerTask > other.usdPerTask || one.resolved < other.resolved)
        return false;
    return one.usdPerTask < other.usdPerTask || one.resolved > other.resolved;
}
/** Files of a diff, from its headers. */
function pathsOf(diff) {
    if (diff === undefined)
        return [];
    return [...diff.matchAll(/^\+\+\+ b\/(.+)$/gmu)].map(([, path = ""]) => path);
}

;// CONCATENATED MODULE: ./build/report/advice.js




/** Attempts before a rung is said to help rarely, and the success rate that its whole interval has to be below. */
const TRIES_TO_JUDGE = 20;
const RARELY = 0.3;
/** From careful to bold. */
const BOLDNESS = ["audit", "conservative", "balanced", "aggressive"];
/** Follows from the figures alone: the same report gives the same advice. */
function adviceFrom(options) {
    const { figures, rungs, folders, backtest, ladder, learn, today = "balanced" } = options;
    const figure = (id) => figures.find((each) => each.id === id);
    const point = (name) => backtest?.points.find((each) => each.name === name) ?? null;
    const preset = (step) => BOLDNESS[BOLDNESS.indexOf(today) + step] ?? today;
    const advice = [];
    const escalation = figure("escalation-rate");
    if (escalation?.state === "missed") {
        const careful = preset(-1);
        advice.push({
            id: "too-aggressive",
            says: `${percent(escalation.value)} of tasks escalate, more than one in five: the rules send too much to the cheap tier.`,
            setting: `preset: ${careful}`,
            backtest: point(`preset: ${careful}`),
        });
    }
    const cheap = figure("cheap-share");
    if (cheap?.state === "missed" && (cheap.high ?? 1) < (cheap.target?.from ?? 0)) {
        const bolder = preset(1);
        advice.push({
            id: "savings-missed",
            says: `${percent(cheap.value)} of tasks begin on the cheap tier, where 60 to 80% could: savings are missed.`,
            setting: `preset: ${bolder}`,
            backtest: point(`preset: ${bolder}`),
        });
    }
    const top = figure("top-share");
    if (top?.state === "missed" && (top.low ?? 0) > (top.target?.to ?? 1)) {
        const capped = { route: (request) => rule_router/* ruleRouter */.Qm.route({ ...request, topTierLeftToday: 0 }) };
        advice.push({
            id: "complexity-overestimated",
            says: `${percent(top.value)} of tasks begin on the top tier, where 5 to 15% should: complexity is overestimated.`,
            setting: "routing.top_tier_per_day: 0",
            backtest: backtest?.replay("no start on the top tier", "routing.top_tier_per_day: 0", {
                ...backtest_policies/* RULES_POLICY */.PI,
                router: capped,
            }) ?? null,
        });
    }
    for (const row of rungs) {
        const seen = row.attempts < TRIES_TO_JUDGE ? undefined : (0,statistics/* rate */.TS)(row.succeeded, row.attempts);
        const rest = ladder.filter((rung) => rung.name !== row.rung);
        if (seen === undefined || seen.high >= RARELY || rest.length === 0 || rest.length === ladder.length)
            continue;
        const setting = ladderSetting(rest);
        advice.push({
            id: "rung-rarely-helps",
            says: `${row.rung} succeeded in ${row.succeeded} of ${row.attempts} attempts.`,
            setting,
            backtest: point(setting),
        });
    }
    const advised = new Set(advice.map(({ setting }) => setting));
    const points = (backtest?.points ?? []).filter((each) => isCheaperAndAsGood(each, point("recorded")));
    const [setting] = points.filter((each) => each.setting !== null && !each.isToday).toSorted(byCost);
    if (setting?.setting !== undefined && setting.setting !== null && !advised.has(setting.setting))
        advice.push({
            id: "cheaper-setting",
            says: "Another setting would have resolved as many tasks for less.",
            setting: setting.setting,
            backtest: setting,
        });
    const [cascade] = points.filter((each) => each.setting === null).toSorted(byCost);
    if (learn !== true &&
        cascade !== undefined &&
        cascade.usdPerTask < (setting?.usdPerTask ?? Number.POSITIVE_INFINITY))
        advice.push({
            id: "learning-pays",
            says: `To begin with ${cascade.name.replace("always ", "")} whatever the task would have been cheaper than any preset: let routing learn from this ledger.`,
            setting: "routing.learn: true",
            backtest: cascade,
        });
    for (const { says } of folders.slice(0, 3))
        advice.push({ id: "folder-escalates", says, setting: "--tier in the command", backtest: null });
    return advice;
}
/** Points of resolved tasks that a saving may cost and still be called "as many". */
const AS_GOOD = 0.005;
function isCheaperAndAsGood(point, recorded) {
    return (point.savedUsdPerTask?.low ?? 0) > 0 && point.resolved >= (recorded?.resolved ?? 1) - AS_GOOD;
}
const byCost = (one, other) => one.usdPerTask - other.usdPerTask;
function percent(share) {
    return `${Math.round((share ?? 0) * 100)}%`;
}

// EXTERNAL MODULE: ./build/domain/group-by.js
var group_by = __webpack_require__(98350);
;// CONCATENATED MODULE: ./build/report/budget-use.js


class SpendTally {
    #days = new Map();
    #reserved = 0;
    #spent = 0;
    #endedAtCeiling = 0;
    #stoppedByBudget = 0;
    #dearest = { microUsd: 0, id: "" };
    add({ id, attempts, closed, spent, batches }) {
        for (const attempt of attempts) {
            const sums = this.#dayOf(attempt.reservedAt);
            const model = attempt.cost?.microUsd ?? 0;
            sums[(0,tiers/* tierOf */.kx)(attempt)] += model;
            sums.ci += (0,tiers/* attemptCost */.BB)(attempt) - model;
            this.#reserved += attempt.ceilingMicroUsd;
            this.#spent += model;
            if (attempt.end === "cost-limit")
                this.#endedAtCeiling += 1;
        }
        this.addBatches(batches);
        if (closed?.status === "budget")
            this.#stoppedByBudget += 1;
        if (spent.microUsd > this.#dearest.microUsd)
            this.#dearest = { microUsd: spent.microUsd, id };
    }
    /** A job's own page has batches and no task. */
    addBatches(batches) {
        for (const { at, model, requests } of batches) {
            const sums = this.#dayOf(at);
            for (const { ceilingMicroUsd, cost } of requests) {
                const microUsd = cost?.microUsd ?? 0;
                sums[(0,tiers/* tierOfModel */.DT)(model)] += microUsd;
                this.#reserved += ceilingMicroUsd;
                this.#spent += microUsd;
            }
        }
    }
    addLoose(spend) {
        for (const { at, tier, microUsd, ciMicroUsd } of spend) {
            const sums = this.#dayOf(at);
            sums[tier] += microUsd;
            sums.ci += ciMicroUsd;
        }
    }
    #dayOf(at) {
        const day = at.slice(0, 10);
        let sums = this.#days.get(day);
        if (sums === undefined)
            this.#days.set(day, (sums = { cheap: 0, middle: 0, top: 0, ci: 0 }));
        return sums;
    }
    /** Days with an attempt or a batch, oldest first. */
    days() {
        return [...this.#days]
            .toSorted(([one], [other]) => (one < other ? -1 : 1))
            .map(([day, { cheap, middle, top, ci }]) => ({
            day,
            cheap: cheap / 1e6,
            middle: middle / 1e6,
            top: top / 1e6,
            ci: ci / 1e6,
        }));
    }
    budget(budget) {
        const days = this.days().map((day) => ({ name: day.day, usd: modelsOf(day) }));
        const months = [...(0,group_by/* groupBy */.$)(days, ({ name }) => name.slice(0, 7))].map(([name, group]) => ({
            name,
            usd: group.reduce((sum, { usd }) => sum + usd, 0),
        }));
        const dearestTask = { name: this.#dearest.id, usd: this.#dearest.microUsd / 1e6 };
        const scopes = [
            { scope: "task", limit: budget?.perTaskMicroUsd, of: [dearestTask] },
            { scope: "day", limit: budget?.perDayMicroUsd, of: days },
            { scope: "month", limit: budget?.perMonthMicroUsd, of: months },
        ];
        return {
            ceilingShare: this.#reserved === 0 ? null : this.#spent / this.#reserved,
            endedAtCeiling: this.#endedAtCeiling,
            stoppedByBudget: this.#stoppedByBudget,
            limits: scopes.flatMap(({ scope, limit, of }) => {
                const most = of.reduce((dearest, each) => (each.usd > dearest.usd ? each : dearest), {
                    name: "",
                    usd: 0,
                });
                return limit === undefined
                    ? []
                    : [{ scope, limitUsd: limit / 1e6, mostUsd: most.usd, where: most.name }];
            }),
        };
    }
}
function modelsOf(day) {
    return tiers/* TIERS */.iB.reduce((sum, tier) => sum + day[tier], 0);
}

// EXTERNAL MODULE: ./build/domain/usage.js
var domain_usage = __webpack_require__(94310);
;// CONCATENATED MODULE: ./build/report/cache-savings.js


/** Adds up tokens by model and day, so that each is priced once, at the prices of its day. */
class CacheTally {
    #byModelDay = new Map();
    add({ attempts }) {
        for (const { model, usage, reservedAt } of attempts) {
            if (usage === undefined)
                continue;
            const day = reservedAt.slice(0, 10);
            let days = this.#byModelDay.get(model);
            if (days === undefined)
                this.#byModelDay.set(model, (days = new Map()));
            let counts = days.get(day);
            if (counts === undefined)
                days.set(day, (counts = noTokens()));
            for (const tokenClass of domain_usage/* TOKEN_CLASSES */.j5)
                counts[tokenClass] += usage[tokenClass] ?? 0;
        }
    }
    /** Models without a price are left out: what their cache saved nobody knows. */
    result(prices) {
        return [...this.#byModelDay]
            .filter(([model]) => (0,pricing/* hasPrice */.mC)(model, prices))
            .map(([model, days]) => {
            const sum = { promptTokens: 0, readTokens: 0, paid: 0, without: 0 };
            for (const [at, counts] of days) {
                // A sum over many requests: none of them is in the long-prompt band by itself.
                const price = (usage) => (0,pricing/* priceUsage */.zP)({ usage, model, at, table: prices, band: "standard" }).microUsd;
                const prompt = promptOf(counts);
                sum.promptTokens += prompt;
                sum.readTokens += counts.cacheReadTokens;
                sum.paid += price(counts);
                sum.without += price({ ...noTokens(), inputTokens: prompt, outputTokens: counts.outputTokens });
            }
            return {
                model,
                promptTokens: sum.promptTokens,
                readTokens: sum.readTokens,
                savedUsd: (sum.without - sum.paid) / 1e6,
                savedShare: sum.without === 0 ? null : (sum.without - sum.paid) / sum.without,
            };
        })
            .toSorted((one, other) => other.savedUsd - one.savedUsd);
    }
}
function noTokens() {
    return {
        inputTokens: 0,
        outputTokens: 0,
        cacheWrite5mTokens: 0,
        cacheWrite1hTokens: 0,
        cacheReadTokens: 0,
    };
}
function promptOf(counts) {
    return counts.inputTokens + counts.cacheWrite5mTokens + counts.cacheWrite1hTokens + counts.cacheReadTokens;
}

;// CONCATENATED MODULE: ./build/report/cost-reduction.js



/** Kinds of tasks that are compared with each other only: reading, one file, two to five, six and more. */
const STRATA = 4;
/** Sums: what was paid, what the tier's own attempts on these tasks were paid; then three for each stratum. */
const PAID = 0;
const OWN = 1;
const FIRST_STRATUM = 2;
const A_STRATUM = 3;
/**
 * What the closed tasks would have cost on one tier alone. A task that the tier worked on counts with what it was paid
 * there. For any other stands the mean, over the tasks that began on that tier, of what they were paid there, taken
 * from tasks of the same stratum (of all strata where it has none). Nothing is credited for quality: a tier alone would have
 * left other tasks unsolved.
 */
class CostReduction {
    #tier;
    #sums = new interval/* GroupedSums */.Pl(FIRST_STRATUM + STRATA * A_STRATUM);
    #comparable = 0;
    constructor(tier) {
        this.#tier = tier;
    }
    add(task) {
        const { attempts } = task;
        if (!attempts.some((attempt) => attempt.cost !== undefined))
            return;
        const own = attempts.filter((attempt) => (0,tiers/* tierOf */.kx)(attempt) === this.#tier);
        const ownCost = own.reduce((sum, attempt) => sum + (0,tiers/* attemptCost */.BB)(attempt), 0);
        const values = Array(FIRST_STRATUM + STRATA * A_STRATUM).fill(0);
        const stratum = FIRST_STRATUM + stratumOf(task) * A_STRATUM;
        values[PAID] = (0,tiers/* taskCost */.LL)(task);
        values[OWN] = ownCost;
        if (own.length === 0)
            values[stratum] = 1;
        else if (own[0] === attempts[0]) {
            values[stratum + 1] = 1;
            values[stratum + 2] = ownCost;
            this.#comparable += 1;
        }
        this.#sums.add(values);
    }
    figure() {
        const id = this.#tier === "middle" ? "cost-reduction-middle" : "cost-reduction-top";
        return (0,figure/* sumsFigure */.ZQ)(id, this.#sums, reduction, this.#comparable);
    }
    /** Micro-dollars of the comparison; undefined where the figure says "not enough". */
    amounts() {
        const totals = this.#sums.totals();
        const baseline = baselineOf(totals);
        if (this.figure().value === null || baseline === undefined)
            return undefined;
        return { paid: totals[PAID] ?? 0, baseline };
    }
}
function stratumOf({ estimate }) {
    if (estimate.flags.readOnly)
        return 0;
    return estimate.files < 2 ? 1 : estimate.files < 6 ? 2 : 3;
}
function baselineOf(sums) {
    const at = (index) => sums[index] ?? 0;
    const strata = [...Array(STRATA).keys()].map((stratum) => {
        const start = FIRST_STRATUM + stratum * A_STRATUM;
        return { without: at(start), begun: at(start + 1), cost: at(start + 2) };
    });
    const begun = strata.reduce((sum, stratum) => sum + stratum.begun, 0);
    if (begun === 0)
        return undefined;
    const overall = strata.reduce((sum, stratum) => sum + stratum.cost, 0) / begun;
    return strata.reduce((sum, each) => sum + each.without * (each.begun === 0 ? overall : each.cost / each.begun), at(OWN));
}
function reduction(sums) {
    const baseline = baselineOf(sums);
    if (baseline === undefined || baseline === 0)
        return undefined;
    return (baseline - (sums[PAID] ?? 0)) / baseline;
}

;// CONCATENATED MODULE: ./build/report/escalation-patterns.js

const MOST_SHOWN = 8;
class EscalationTally {
    #patterns = new Map();
    add(state) {
        const { task, attempts } = state;
        const resolved = Number((0,statistics/* isResolved */.ZY)(state));
        attempts.forEach((attempt, index) => {
            const next = attempts[index + 1];
            if (next === undefined || next.rung.name === attempt.rung.name)
                return;
            const because = reasonOf(attempt);
            const key = `${attempt.rung.name} ${next.rung.name} ${task.kind} ${because}`;
            let pattern = this.#patterns.get(key);
            if (pattern === undefined) {
                const names = { from: attempt.rung.name, to: next.rung.name, kind: task.kind, because };
                pattern = { ...names, times: 0, resolved: 0 };
                this.#patterns.set(key, pattern);
            }
            pattern.times += 1;
            pattern.resolved += resolved;
        });
    }
    /** The most frequent first. */
    result() {
        return [...this.#patterns.values()]
            .toSorted((one, other) => other.times - one.times || (one.because < other.because ? -1 : 1))
            .slice(0, MOST_SHOWN);
    }
}
function reasonOf({ verdict, end, failingChecks }) {
    if (verdict === "red")
        return failingChecks?.[0] === undefined ? "red" : `red: ${failingChecks[0]}`;
    return end ?? "not finished";
}

;// CONCATENATED MODULE: ./build/report/loose-spend.js

/** What was spent on attempts without a `task.created` among their events; without a reservation the middle tier stands in. */
function looseSpend(events) {
    const byAttempt = new Map();
    const of = (attempt, at) => {
        let spend = byAttempt.get(attempt);
        if (spend === undefined)
            byAttempt.set(attempt, (spend = { at, tier: "middle", microUsd: 0, ciMicroUsd: 0 }));
        return spend;
    };
    for (const event of events) {
        if (event.type === "attempt.reserved")
            of(event.attempt, event.at).tier = (0,tiers/* tierOfLine */.WN)(event.rung.line);
        else if (event.type === "attempt.finished")
            of(event.attempt, event.at).microUsd = event.cost.microUsd;
        else if (event.type === "ci.concluded")
            of(event.attempt, event.at).ciMicroUsd += event.ciCost?.microUsd ?? 0;
    }
    return [...byAttempt.values()];
}
/** A job's own page begins otherwise, and what a later version wrote is whole; a file of attempts, or of nothing, has lost its first line. */
function hasLostItsStart(events, unknown) {
    return ((events.length === 0 && unknown.length === 0) || events.some(({ type }) => type.startsWith("attempt.")));
}

;// CONCATENATED MODULE: ./build/report/kind-audit.js




class KindTally {
    #byKind = new Map();
    add(task) {
        const first = task.attempts.find(statistics/* isJudged */.sL);
        if (first === undefined)
            return;
        const { kind } = task.task;
        let tally = this.#byKind.get(kind);
        if (tally === undefined) {
            tally = { resolved: 0, cheapServed: 0, sums: new interval/* GroupedSums */.Pl(4) };
            this.#byKind.set(kind, tally);
        }
        const isCheap = (0,tiers/* tierOf */.kx)(first) === "cheap";
        const cost = (0,tiers/* taskCost */.LL)(task);
        tally.resolved += Number((0,statistics/* isResolved */.ZY)(task));
        tally.cheapServed += Number(isCheap && servedBySame(task, first.rung.name));
        tally.sums.add(isCheap ? [1, cost, 0, 0] : [0, 0, 1, cost]);
    }
    /** The kinds with the most tasks first. */
    result() {
        return [...this.#byKind]
            .map(([kind, { resolved, cheapServed, sums }]) => {
            const [cheapFirst = 0, cheapCost = 0, begunAbove = 0, aboveCost = 0] = sums.totals();
            const cheapRate = cheapFirst < figure/* FEWEST */.TQ ? undefined : (0,statistics/* rate */.TS)(cheapServed, cheapFirst);
            const isComparable = cheapRate !== undefined && begunAbove >= figure/* FEWEST */.TQ;
            const saved = isComparable ? sums.interval(savedOf) : undefined;
            return {
                kind,
                tasks: sums.count,
                resolved,
                meanUsd: (cheapCost + aboveCost) / sums.count / 1e6,
                cheapFirst,
                cheapServed,
                cheapRate: cheapRate ?? null,
                begunAbove,
                couldHaveServed: isComparable
                    ? {
                        tasks: begunAbove * cheapRate.share,
                        low: begunAbove * cheapRate.low,
                        high: begunAbove * cheapRate.high,
                    }
                    : null,
                couldHaveSavedUsd: saved === undefined
                    ? null
                    : { value: saved.value / 1e6, low: saved.low / 1e6, high: saved.high / 1e6 },
            };
        })
            .toSorted((one, other) => other.tasks - one.tasks);
    }
}
/** The rung that began also ended it: repairs on the same rung are its own work. */
function servedBySame(task, rung) {
    return (0,statistics/* isResolved */.ZY)(task) && task.attempts.findLast(statistics/* succeeded */.gq)?.rung.name === rung;
}
function savedOf(sums) {
    const [cheapTasks = 0, cheapCost = 0, aboveTasks = 0, aboveCost = 0] = sums;
    return cheapTasks === 0 ? undefined : aboveCost - aboveTasks * (cheapCost / cheapTasks);
}

;// CONCATENATED MODULE: ./build/report/report.js



















/** Tasks of the simulator (scripts/simulate-ledger.ts) are named so, that nobody takes them for real ones. */
const SIMULATED = "simulated-";
/** Gathers a report while tasks come one by one, in any order; keeps sums, not tasks. */
class ReportBuilder {
    #options;
    #middle = new CostReduction("middle");
    #top = new CostReduction("top");
    #spend = new SpendTally();
    #rungs = new statistics/* PerformanceTally */.NO();
    #caches = new CacheTally();
    #kinds = new KindTally();
    #escalations = new EscalationTally();
    #newest = new NewestTasks();
    /** Micro-dollars of closed tasks, and how many were resolved; then the same by task. */
    #perResolved = new interval/* GroupedSums */.Pl(2);
    #perTask = new interval/* GroupedSums */.Pl(2);
    #working = new interval/* GroupedSums */.Pl(2);
    #toClose = new interval/* GroupedSums */.Pl(2);
    #flow = new Map();
    #begun = { cheap: 0, middle: 0, top: 0 };
    #tasks = { all: 0, closed: 0, resolved: 0, attempts: 0 };
    #spent = { microUsd: 0, exact: true };
    #gated = { green: 0, of: 0 };
    #escalated = { of: 0, times: 0 };
    #votes = { up: 0, down: 0 };
    #first = null;
    #last = null;
    #newestLadder;
    #simulated = false;
    constructor(options) {
        this.#options = options;
    }
    /** True when the task is of the period and was counted. */
    add(task) {
        const { createdAt, attempts } = task;
        if (!this.#isInPeriod(createdAt))
            return false;
        if (this.#first === null || createdAt < this.#first)
            this.#first = createdAt;
        if (this.#last === null || createdAt > this.#last)
            this.#last = createdAt;
        if (this.#newestLadder === undefined || createdAt > this.#newestLadder.at)
            this.#newestLadder = { at: createdAt, names: task.ladder };
        this.#simulated ||= task.id.startsWith(SIMULATED);
        this.#tasks.all += 1;
        this.#tasks.attempts += attempts.length;
        this.#spent.microUsd += (0,tiers/* taskCost */.LL)(task);
        this.#spent.exact &&= task.spent.exact && task.ciCost.exact;
        this.#spend.add(task);
        this.#caches.add(task);
        this.#votes.up += task.feedback.up;
        this.#votes.down += task.feedback.down;
        const first = attempts[0];
        if (first !== undefined)
            this.#begun[(0,tiers/* tierOf */.kx)(first)] += 1;
        if (task.closed !== undefined)
            this.#addClosed(task, task.closed);
        return true;
    }
    /** Batches of a scheduled job, which are no task's: their money counts, in the period in which they were reserved. */
    addBatches(batches) {
        const own = batches.filter(({ at }) => this.#isInPeriod(at));
        this.#spend.addBatches(own);
        for (const { cost } of own.flatMap(({ requests }) => requests)) {
            this.#spent.microUsd += cost?.microUsd ?? 0;
            this.#spent.exact &&= cost?.exact === true;
        }
    }
    #isInPeriod(at) {
        const { since = "", until = "~" } = this.#options;
        return at >= since && at < until;
    }
    #addClosed(task, closed) {
        const { attempts } = task;
        const resolved = (0,statistics/* isResolved */.ZY)(task);
        this.#tasks.closed += 1;
        this.#tasks.resolved += Number(resolved);
        const isGated = !["question", "plan", "review"].includes(task.task.kind);
        if (isGated && !["answered", "reviewed", "stopped", "not-ours"].includes(closed.status)) {
            this.#gated.of += 1;
            this.#gated.green += Number(closed.status === "green");
        }
        if (attempts.some(statistics/* isJudged */.sL)) {
            this.#escalated.of += 1;
            this.#escalated.times += Number((0,tiers/* hasEscalated */.l0)(task));
        }
        this.#rungs.add(attempts);
        this.#kinds.add(task);
        this.#escalations.add(task);
        this.#middle.add(task);
        this.#top.add(task);
        this.#newest.add(task);
        const first = attempts[0];
        if (first === undefined)
            return;
        const cost = (0,tiers/* taskCost */.LL)(task);
        this.#perResolved.add([cost, Number(resolved)]);
        this.#perTask.add([cost, 1]);
        this.#working.add([attempts.reduce((sum, attempt) => sum + (attempt.durationMs ?? 0), 0), 1]);
        this.#toClose.add([Date.parse(closed.at) - Date.parse(task.createdAt), 1]);
        const from = (0,tiers/* tierOf */.kx)(first);
        const to = (0,tiers/* resolvedBy */.CO)(task) ?? "unresolved";
        const key = `${from} ${to}`;
        const edge = this.#flow.get(key);
        if (edge === undefined)
            this.#flow.set(key, { from, to, tasks: 1 });
        else
            edge.tasks += 1;
    }
    /** Of a task that cannot be told (its first event is lost) the money counts all the same, as a lower bound. */
    addLoose(events) {
        const own = looseSpend(events).filter(({ at }) => this.#isInPeriod(at));
        if (own.length === 0)
            return;
        this.#spend.addLoose(own);
        for (const { microUsd, ciMicroUsd } of own)
            this.#spent.microUsd += microUsd + ciMicroUsd;
        this.#spent.exact = false;
    }
    finish(damaged = new damage/* DamageTally */.u()) {
        const { now, repository = null, since = null, until = null, config } = this.#options;
        const begun = this.#begun.cheap + this.#begun.middle + this.#begun.top;
        const dollars = ([above = 0, below = 0]) => (0,interval/* ratio */.CG)([above / 1e6, below]);
        const figures = [
            this.#middle.figure(),
            this.#top.figure(),
            (0,figure/* shareFigure */.GK)("quality", this.#gated.green, this.#gated.of),
            (0,figure/* shareFigure */.GK)("escalation-rate", this.#escalated.times, this.#escalated.of),
            (0,figure/* shareFigure */.GK)("satisfaction", this.#votes.up, this.#votes.up + this.#votes.down),
            (0,figure/* shareFigure */.GK)("cheap-share", this.#begun.cheap, begun),
            (0,figure/* shareFigure */.GK)("middle-share", this.#begun.middle, begun),
            (0,figure/* shareFigure */.GK)("top-share", this.#begun.top, begun),
            (0,figure/* sumsFigure */.ZQ)("cost-per-resolved", this.#perResolved, dollars),
            (0,figure/* sumsFigure */.ZQ)("cost-per-task", this.#perTask, dollars),
            (0,figure/* sumsFigure */.ZQ)("working-time", this.#working, interval/* ratio */.CG),
            (0,figure/* sumsFigure */.ZQ)("time-to-close", this.#toClose, interval/* ratio */.CG),
        ];
        const ladder = config?.ladder ?? ladderOf(this.#newestLadder?.names);
        const place = (name) => ladder.findIndex((rung) => rung.name === name);
        const rungs = this.#rungs.rows().toSorted((one, other) => place(one.rung) - place(other.rung));
        const today = config?.preset;
        const newest = this.#newest.result();
        const replay = backtest({ tasks: newest, ladder, now, today, config });
        const prices = (0,pricing/* withPriceOverrides */.p5)(price_table/* PRICE_TABLE */.d, config?.prices ?? []);
        return {
            repository,
            simulated: this.#simulated,
            madeAt: now,
            period: { since, until, first: this.#first, last: this.#last },
            tasks: this.#tasks,
            spent: { usd: this.#spent.microUsd / 1e6, exact: this.#spent.exact },
            savedUsd: { middle: savedBy(this.#middle), top: savedBy(this.#top) },
            figures,
            flow: [...this.#flow.values()].toSorted((one, other) => other.tasks - one.tasks),
            rungs,
            caches: this.#caches.result(prices),
            days: this.#spend.days(),
            kinds: this.#kinds.result(),
            escalations: this.#escalations.result(),
            budget: this.#spend.budget(config?.budget),
            backtest: { tasks: replay?.tasks ?? 0, points: replay?.points ?? [] },
            advice: adviceFrom({
                figures,
                rungs,
                ladder,
                today,
                learn: config?.routing.learn,
                backtest: replay,
                folders: suggestionsFrom(newest),
            }),
            damagedLines: damaged.lines,
            damage: damaged.named,
        };
    }
}
/** The report of a whole ledger; `onTask` sees every task of the period. */
async function reportOnLedger(ledger, options, onTask) {
    const builder = new ReportBuilder(options);
    const damaged = new damage/* DamageTally */.u();
    damaged.add(ledger.damage);
    for await (const { id, events, damage, unknown } of ledger.tasks()) {
        damaged.add(damage);
        const task = (0,task_state/* foldTask */.N)(events);
        if (task !== undefined) {
            if (builder.add(task))
                onTask?.(task);
            continue;
        }
        builder.addBatches((0,batches/* foldBatches */.Y)(events));
        builder.addLoose(events);
        if (hasLostItsStart(events, unknown))
            damaged.name({ path: id, line: 0, problem: "the task has no first event: only its money is counted" });
    }
    return builder.finish(damaged);
}
/** The same for tasks that are at hand. */
function reportOf(tasks, options) {
    const builder = new ReportBuilder(options);
    for (const task of tasks)
        builder.add(task);
    return builder.finish();
}
function savedBy(reduction) {
    const amounts = reduction.amounts();
    return amounts === undefined ? null : (amounts.baseline - amounts.paid) / 1e6;
}
/** A ledger names its rungs as configuration does; what cannot be read is an old name, and the default ladder stands in. */
function ladderOf(names) {
    if (names === undefined)
        return ladder/* DEFAULT_LADDER */.r;
    try {
        return (0,ladder/* parseLadder */._k)(names);
    }
    catch {
        return ladder/* DEFAULT_LADDER */.r;
    }
}


/***/ }),

/***/ 58623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o_: () => (/* binding */ NewestRows)
/* harmony export */ });
/* unused harmony exports taskRow, MOST_ROWS */
/* harmony import */ var _domain_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94222);
/* harmony import */ var _tiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70498);


const MOST_LOG_LINES = 8;
const LONGEST_LINE = 200;
const LONGEST_TEXT = 400;
function taskRow(state) {
    const { id, task, createdAt, closed, phase, effects, attempts } = state;
    const reasons = new Map();
    const logs = new Map();
    for (const event of state.events) {
        if (event.type === "attempt.reserved")
            reasons.set(event.attempt, event.reasons.join(" "));
        else if (event.type === "ci.concluded")
            logs.set(event.attempt, event);
    }
    return {
        id,
        title: cut(task.title === "" ? task.text : task.title, LONGEST_LINE),
        kind: task.kind,
        createdAt,
        status: closed?.status ?? phase,
        url: effects.pullRequest?.url ?? "",
        usd: (0,_tiers_js__WEBPACK_IMPORTED_MODULE_1__/* .taskCost */ .LL)(state) / 1e6,
        exact: state.spent.exact && state.ciCost.exact,
        attempts: attempts.map((attempt) => ({
            rung: attempt.rung.name,
            model: attempt.model,
            mode: attempt.mode,
            reasons: cut(reasons.get(attempt.number) ?? "", LONGEST_TEXT),
            end: attempt.end ?? "running",
            verdict: attempt.verdict ?? "",
            says: cut(attempt.verdictText ?? attempt.summary ?? "", LONGEST_TEXT),
            log: (logs.get(attempt.number)?.errorLines ?? [])
                .slice(0, MOST_LOG_LINES)
                .map((line) => cut(line, LONGEST_LINE)),
            usd: (0,_tiers_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptCost */ .BB)(attempt) / 1e6,
            exact: attempt.cost?.exact === true && attempt.ciCost?.exact !== false,
            ms: attempt.durationMs ?? null,
            turns: attempt.turns ?? null,
            confidence: attempt.confidence ?? null,
        })),
    };
}
/** A token that is cut in two has no longer the form of one: it is taken out before. */
function cut(whole, most) {
    if (whole.length <= most)
        return whole;
    const text = (0,_domain_redaction_js__WEBPACK_IMPORTED_MODULE_0__.redactTokens)(whole);
    return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
/** The page's table holds no more than this, so that a browser stays quick and a page can be sent. */
const MOST_ROWS = 10_000;
/** Keeps the rows of the newest tasks while they come in any order. */
class NewestRows {
    #kept = [];
    /** So many newer ones are kept already. */
    #tooOld = "";
    add(task) {
        if (task.createdAt < this.#tooOld)
            return;
        this.#kept.push(taskRow(task));
        if (this.#kept.length < 2 * MOST_ROWS)
            return;
        this.#kept = this.result();
        this.#tooOld = this.#kept.at(-1)?.createdAt ?? "";
    }
    /** Newest first. */
    result() {
        return this.#kept
            .toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
            .slice(0, MOST_ROWS);
    }
}


/***/ }),

/***/ 70498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ attemptCost),
/* harmony export */   CO: () => (/* binding */ resolvedBy),
/* harmony export */   DT: () => (/* binding */ tierOfModel),
/* harmony export */   LL: () => (/* binding */ taskCost),
/* harmony export */   WN: () => (/* binding */ tierOfLine),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   kx: () => (/* binding */ tierOf),
/* harmony export */   l0: () => (/* binding */ hasEscalated)
/* harmony export */ });
/* harmony import */ var _domain_ladder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31221);
/* harmony import */ var _domain_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16518);


/** What the strategy calls cheap, middle and top, whatever the rungs of a ladder are named. */
const TIERS = ["cheap", "middle", "top"];
const TIER_OF = { haiku: "cheap", sonnet: "middle", opus: "top", fable: "top" };
function tierOf(attempt) {
    return tierOfLine(attempt.rung.line);
}
function tierOfLine(line) {
    return TIER_OF[line];
}
/** Of a batch only the model is on record; one whose name tells no line counts as the middle. */
function tierOfModel(model) {
    return TIER_OF[_domain_ladder_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_LINES */ .kg.find((line) => model.includes(line)) ?? "sonnet"];
}
/** Models and CI of one attempt; a lower bound where something is unknown. */
function attemptCost(attempt) {
    return (attempt.cost?.microUsd ?? 0) + (attempt.ciCost?.microUsd ?? 0);
}
/** Models, batches included, and CI; a lower bound where something is unknown. */
function taskCost({ spent, ciCost }) {
    return spent.microUsd + ciCost.microUsd;
}
/** Where the task was resolved; undefined where it was not. */
function resolvedBy(task) {
    const attempt = (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .isResolved */ .ZY)(task) ? task.attempts.findLast(_domain_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .gq) : undefined;
    return attempt === undefined ? undefined : tierOf(attempt);
}
/** A later attempt ran on another rung than the first. */
function hasEscalated({ attempts }) {
    return attempts.some((attempt) => attempt.rung.name !== attempts[0]?.rung.name);
}


/***/ })

};
