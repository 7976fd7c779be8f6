export const id = 5765;
export const ids = [5765];
export const modules = {

/***/ 32772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   Pl: () => (/* binding */ GroupedSums)
/* harmony export */ });
/* unused harmony export studentT */
/** More groups than this narrow the interval of a mean hardly any further, and each costs memory. */
const MOST_GROUPS = 40;
/**
 * Sums over tasks that come one by one, kept by group, so that any figure made of sums (a mean, a ratio, a saving) gets
 * an interval without the tasks being kept: the delete-a-group jackknife with a t interval. Task n goes to group n mod 40,
 * so below forty-one tasks each is a group of its own, and the interval of a mean is then the textbook's t interval.
 * Quenouille, Biometrika 43 (1956), 353–360; Kott, J. Off. Stat. 17 (2001), 521–526.
 */
class GroupedSums {
    #width;
    #groups = [];
    #count = 0;
    /** `width`: how many numbers each task adds. */
    constructor(width) {
        this.#width = width;
    }
    /** How many tasks were added. */
    get count() {
        return this.#count;
    }
    add(values) {
        const group = (this.#groups[this.#count % MOST_GROUPS] ??= Array(this.#width).fill(0));
        this.#count += 1;
        for (let index = 0; index < this.#width; index += 1)
            group[index] += values[index] ?? 0;
    }
    totals() {
        return this.#sumWithout(-1);
    }
    /** Undefined where the figure is, for all tasks or without some group: then there is too little to say a range. */
    interval(figure) {
        const groups = this.#groups.length;
        const value = figure(this.totals());
        if (value === undefined || groups < 2)
            return undefined;
        const without = [];
        for (let group = 0; group < groups; group += 1) {
            const one = figure(this.#sumWithout(group));
            if (one === undefined)
                return undefined;
            without.push(one);
        }
        const mean = without.reduce((sum, one) => sum + one, 0) / groups;
        const spread = without.reduce((sum, one) => sum + (one - mean) ** 2, 0);
        const half = studentT(groups - 1) * Math.sqrt(((groups - 1) / groups) * spread);
        return { value, low: value - half, high: value + half };
    }
    #sumWithout(left) {
        const sums = Array(this.#width).fill(0);
        this.#groups.forEach((group, index) => {
            if (index !== left)
                group.forEach((value, at) => (sums[at] += value));
        });
        return sums;
    }
}
/** The sums' first by their second: a mean where the second counts, else a ratio. Undefined where nothing divides. */
function ratio([above = 0, below = 0]) {
    return below === 0 ? undefined : above / below;
}
/** The first degrees of freedom, where the series below is not yet good to three digits. */
const FIRST_STUDENT_T = [12.706, 4.303, 3.182, 2.776, 2.571];
/** 97.5% quantile of Student's t: Abramowitz and Stegun 26.7.5, around the normal quantile. */
function studentT(degrees) {
    const z = 1.959964;
    return (FIRST_STUDENT_T[degrees - 1] ??
        z +
            (z ** 3 + z) / (4 * degrees) +
            (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
            (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3));
}


/***/ }),

/***/ 16518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ PerformanceTally),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   ZY: () => (/* binding */ isResolved),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   sg: () => (/* binding */ performanceByRung)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32772);

/**
 * Wilson score interval, 95%: holds for small counts and never leaves 0–1. Undefined when there is nothing to count.
 * Wilson, J. Am. Stat. Assoc. 22 (1927), 209–212.
 */
function rate(hits, of) {
    if (of === 0)
        return undefined;
    const z = 1.96;
    const share = hits / of;
    const centre = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
    const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
    return { share, low: Math.max(0, centre - half), high: Math.min(1, centre + half), of };
}
/**
 * True when CI is green, or the question was answered, or the review given: what a task was closed as decides, not how
 * one of its attempts went. A task that was stopped after a green attempt is not resolved.
 */
function isResolved({ closed }) {
    return closed !== undefined && ["green", "answered", "reviewed"].includes(closed.status);
}
/** True when an attempt did what it was for. */
function succeeded(attempt) {
    return attempt.verdict === "green" || attempt.end === "answered";
}
/** True when the attempt is over and its result known: CI that is still running is not a failure. */
function isJudged(attempt) {
    if (attempt.verdict === "green" || attempt.verdict === "red")
        return true;
    return attempt.end !== undefined && attempt.end !== "submitted";
}
/** Performance of every rung that was used, in the order of first use. Each task is its attempts, oldest first. */
function performanceByRung(tasks) {
    const tally = new PerformanceTally();
    for (const attempts of tasks)
        tally.add(attempts);
    return tally.performance();
}
/** Counts how every rung has done while tasks come one by one. */
class PerformanceTally {
    #byRung = new Map();
    /** Attempts of one task, oldest first. */
    add(attempts) {
        let first;
        for (const attempt of attempts) {
            if (!isJudged(attempt))
                continue;
            const tally = this.#tallyOf(attempt.rung.name);
            const success = Number(succeeded(attempt));
            tally.attempts += 1;
            tally.succeeded += success;
            if (attempt.cost !== undefined)
                tally.cost.add([attempt.cost.microUsd, 1]);
            if (attempt.durationMs !== undefined)
                tally.duration.add([attempt.durationMs, 1]);
            if (first === undefined) {
                first = attempt;
                tally.firstAttempts += 1;
                tally.firstSucceeded += success;
            }
        }
        if (first === undefined)
            return;
        const { name } = first.rung;
        if (attempts.some((attempt) => isJudged(attempt) && attempt.rung.name !== name))
            this.#tallyOf(name).escalated += 1;
    }
    performance() {
        return [...this.#byRung].map(([rung, { cost, duration, ...counts }]) => ({
            rung,
            ...counts,
            meanCostMicroUsd: (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .CG)(cost.totals()),
            meanDurationMs: (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .CG)(duration.totals()),
        }));
    }
    rows() {
        return this.performance().map((row) => {
            const { cost, duration } = this.#tallyOf(row.rung);
            return { ...row, cost: cost.interval(_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .CG), duration: duration.interval(_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .CG) };
        });
    }
    #tallyOf(rung) {
        let tally = this.#byRung.get(rung);
        if (tally === undefined) {
            const counts = { attempts: 0, succeeded: 0, firstAttempts: 0, firstSucceeded: 0, escalated: 0 };
            tally = { ...counts, cost: new _interval_js__WEBPACK_IMPORTED_MODULE_0__/* .GroupedSums */ .Pl(2), duration: new _interval_js__WEBPACK_IMPORTED_MODULE_0__/* .GroupedSums */ .Pl(2) };
            this.#byRung.set(rung, tally);
        }
        return tally;
    }
}


/***/ }),

/***/ 80537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ plannerCache),
/* harmony export */   Y2: () => (/* binding */ worthiest)
/* harmony export */ });
/* unused harmony export planner */
/** Planners by ladder: what was worked out for one task holds for the next. */
function plannerCache(stakes) {
    const planners = new WeakMap();
    return (ladder) => {
        let known = planners.get(ladder);
        if (known === undefined) {
            const plan = planner({ ...stakes, rungs: ladder.map((rung) => rung.name) });
            known = memoised(plan);
            planners.set(ladder, known);
        }
        return known;
    };
}
/** Evidence has few values, so few situations make up all tasks. */
function memoised(plan) {
    const plans = new Map();
    return (failed, evidence) => {
        const key = `${failed.join(">")}|${evidence.join("|")}`;
        let known = plans.get(key);
        if (known === undefined) {
            known = plan(failed, evidence);
            plans.set(key, known);
        }
        return known;
    };
}
/**
 * Bellman's equation over the rungs above the last one that failed:
 *   W(failed) = max(0, max over rungs of p·V − c + (1 − p)·W(failed + rung)).
 * The evidence is that of the present situation; what a later failure would leave behind is not known yet, so later
 * steps count with their average.
 *
 * Evidence overrules what is best on average (another rung, or to stop, or to go on) only by more than one standard
 * error of the chances that it rests on: the one-standard-error rule of model selection (Breiman et al., 1984), under
 * which the simpler choice is kept unless the other is clearly better.
 */
function planner(options) {
    const { model, rungs, valueMicroUsd, overheadMicroUsd } = options;
    const usually = new Map();
    const optionsIn = (failed, evidence) => above(rungs, failed).map((rung) => {
        const prospect = model.prospect(rung, failed, evidence);
        const own = prospect.costMicroUsd + overheadMicroUsd;
        const next = worthiest(usualIn([...failed, rung]));
        const goesOn = next !== undefined && next.worthMicroUsd > 0;
        const fails = 1 - prospect.success;
        return {
            rung,
            prospect,
            worthMicroUsd: prospect.success * valueMicroUsd - own + (goesOn ? fails * next.worthMicroUsd : 0),
            costMicroUsd: own + (goesOn ? fails * next.costMicroUsd : 0),
        };
    });
    const usualIn = (failed) => {
        const key = failed.join(">");
        const known = usually.get(key);
        if (known !== undefined)
            return known;
        const found = optionsIn(failed, []);
        usually.set(key, found);
        return found;
    };
    return (failed, evidence) => {
        const possible = optionsIn(failed, evidence);
        const usual = worthiest(usualIn(failed));
        const usualNow = possible.find((option) => option.rung === usual?.rung);
        const best = worthiest(possible);
        if (usual === undefined || usualNow === undefined || best === undefined)
            return { best: undefined, options: possible };
        const errorOf = ({ prospect }) => prospect.error * valueMicroUsd;
        const gain = best.worthMicroUsd - usualNow.worthMicroUsd;
        const chosen = gain > Math.hypot(errorOf(best), errorOf(usualNow)) ? best : usualNow;
        const goesOnUsually = usual.worthMicroUsd > 0;
        const threshold = goesOnUsually ? -errorOf(chosen) : errorOf(chosen);
        return { best: chosen.worthMicroUsd > threshold ? chosen : undefined, options: possible };
    };
}
function above(rungs, failed) {
    return rungs.slice(1 + Math.max(-1, ...failed.map((name) => rungs.indexOf(name))));
}
/** The option worth the most, of equal ones the cheapest; undefined of none. */
function worthiest(options) {
    return options.reduce((best, option) => (best === undefined || option.worthMicroUsd > best.worthMicroUsd ? option : best), undefined);
}


/***/ }),

/***/ 65391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ladderEscalation)
/* harmony export */ });
/* unused harmony export MAX_RED_HEADS */
/* harmony import */ var _domain_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11304);
/* harmony import */ var _domain_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83693);


/** Failures that a tool reports with file, line and remedy: the same tier mends them with the log in hand. */
const MECHANICAL = /\b(?:lint(?:er|ing)?|eslint|oxlint|biome|ruff|flake8|pylint|clippy|golangci|rubocop|stylelint|format(?:ter|ting)?|fmt|oxfmt|prettier|gofmt|rustfmt|black|isort|types?|type-?check|tsc|mypy|pyright|typescript)\b/i;
/** The log itself says what to do. */
const SAYS_REMEDY = /\bdid you mean\b|\bto (?:fix|resolve) (?:this|it|them)\b|--fix\b|\brun [`'"]?[\w:./ -]{2,60}[`'"]? to (?:fix|update|format|regenerate)\b|\bplease (?:run|commit|update)\b/i;
function isEvident({ check, errorLines }) {
    return MECHANICAL.test(check) || errorLines.some((line) => SAYS_REMEDY.test(line));
}
/** Red head SHAs after which a human is asked. */
const MAX_RED_HEADS = 3;
/**
 * The plain ladder. Stops come first (three red head SHAs, the same failure twice on a rung, money), then one recheck
 * for a flaky red, then one repair a rung for mechanical failures, then the next rung.
 */
const ladderEscalation = {
    next(request) {
        const { history, ladder, cause, evidence, budgetLeftMicroUsd } = request;
        const last = history.at(-1);
        if (last === undefined)
            throw new RangeError("an escalation needs an attempt that failed");
        if (cause === "red-on-base")
            return { kind: "stop", status: "not-ours", reason: "The same checks are red on the base commit." };
        if (cause === "cancelled" || cause === "infrastructure")
            return { kind: "stop", status: "needs-human", reason: NO_VERDICT[cause] };
        if (cause === "conflict")
            return { kind: "stop", status: "needs-human", reason: "The branch conflicts with its base." };
        if (last.end === "stopped-by-user")
            return { kind: "stop", status: "needs-human", reason: "Somebody stopped this task." };
        const redHeads = distinctRedHeads(history);
        if (redHeads >= MAX_RED_HEADS)
            return {
                kind: "stop",
                status: "exhausted",
                reason: `CI has been red on ${redHeads} different commits.`,
            };
        if (sameFailureTwice(history))
            return {
                kind: "stop",
                status: "exhausted",
                reason: `${last.rung.name} has failed in the identical way twice.`,
            };
        const unstable = cause === "flaky" || cause === "timed-out";
        if (unstable && (request.rechecks ?? 0) === 0)
            return {
                kind: "recheck",
                reason: "The failure looks flaky: CI runs again before anything is paid for.",
            };
        const repairs = history.filter((attempt) => attempt.rung.name === last.rung.name && attempt.mode === "repair").length;
        if (cause === "ours" && repairs === 0 && evidence.length > 0 && evidence.every(isEvident))
            return affordable(request, last.rung, {
                kind: "repair",
                rung: last.rung,
                reason: `Only ${evidence.map((item) => item.check).join(", ")} failed: ${last.rung.name} gets one try to mend it.`,
            });
        const at = ladder.findIndex((rung) => rung.name === last.rung.name);
        const next = ladder[at + 1];
        if (next === undefined)
            return {
                kind: "stop",
                status: "exhausted",
                reason: `${last.rung.name} is the last rung of the ladder.`,
            };
        return affordable(request, next, {
            kind: "escalate",
            rung: next,
            reason: cause === "before-ci"
                ? `${last.rung.name} ended without a patch worth a CI run (${last.end ?? "unknown end"}).`
                : `CI is red after ${last.rung.name}.`,
        });
        function affordable(of, rung, decision) {
            const least = (0,_domain_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .leastWorthReserving */ .TB)(of.ceilingOf(rung));
            if (least <= budgetLeftMicroUsd)
                return decision;
            return {
                kind: "stop",
                status: "budget",
                reason: `${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(budgetLeftMicroUsd)} is left of this task's budget, and an attempt on ${rung.name} needs at least ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(least)}. ${(0,_domain_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .whoCanRaise */ .Dh)("task")}.`,
            };
        }
    },
};
/** CI said nothing about the change, so nobody but a person can say how to go on. */
const NO_VERDICT = {
    cancelled: "The checks were cancelled.",
    infrastructure: "CI itself failed, not the change.",
};
function distinctRedHeads(history) {
    let reds = new Set();
    for (const attempt of history) {
        if (attempt.verdict === "green")
            reds = new Set();
        if (attempt.verdict === "red" && attempt.headSha !== undefined)
            reds.add(attempt.headSha);
    }
    return reds.size;
}
function sameFailureTwice(history) {
    const last = history.at(-1);
    if (last?.failureSignature === undefined || last.failureSignature === "")
        return false;
    return history.some((attempt) => attempt !== last &&
        attempt.rung.name === last.rung.name &&
        attempt.failureSignature === last.failureSignature);
}


/***/ }),

/***/ 55294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ learnedEscalation)
/* harmony export */ });
/* harmony import */ var _domain_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83693);
/* harmony import */ var _expected_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80537);
/* harmony import */ var _rule_router_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67652);
/* harmony import */ var _learned_router_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9286);
/* harmony import */ var _task_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73148);





/**
 * The ladder's order of precedence, with the record deciding where to climb and when a further try is worth less than
 * it costs: after a failure the chances are far lower than before it, and what the attempt left behind moves them.
 */
function learnedEscalation(options) {
    const { model, valueMicroUsd, overheadMicroUsd, ladderPolicy } = options;
    const plannerOf = (0,_expected_value_js__WEBPACK_IMPORTED_MODULE_3__/* .plannerCache */ .DC)({ model, valueMicroUsd, overheadMicroUsd });
    // Plans are few and attempts many: each plan is put into words once.
    const decisions = new WeakMap();
    return {
        next(request) {
            const plain = ladderPolicy.next(request);
            if (plain.kind !== "escalate" || model.tasks < _learned_router_js__WEBPACK_IMPORTED_MODULE_2__/* .ENOUGH_TASKS */ .K)
                return plain;
            const failed = [...new Set(request.history.map((attempt) => attempt.rung.name))];
            const evidence = request.history.slice(-1).flatMap((last) => (0,_task_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOfAttempt */ .cC)(last, request.cause));
            const plan = plannerOf(request.ladder)(failed, evidence);
            if (!decisions.has(plan)) {
                const left = evidence.length === 0 ? "" : ` and left ${evidence.map(_task_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4).join(", ")}`;
                const situation = `After ${failed.join(" and ")} failed${left}`;
                decisions.set(plan, decisionBy(plan, situation, request.ladder, valueMicroUsd));
            }
            const decision = decisions.get(plan);
            if (decision === undefined)
                return plain;
            return decision.kind === "escalate" && !affordable(request, decision.rung) ? plain : decision;
        },
    };
}
/** What a plan says in a situation; undefined where there is nothing left to try. */
function decisionBy({ best, options }, situation, ladder, valueMicroUsd) {
    const [likeliest] = options.toSorted((one, other) => other.worthMicroUsd - one.worthMicroUsd);
    if (likeliest === undefined)
        return undefined;
    if (best === undefined)
        return {
            kind: "stop",
            status: "exhausted",
            reason: `${situation}, ${likeliest.rung} is ${percent(likeliest.prospect.success)} likely to resolve it for ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(Math.round(likeliest.prospect.costMicroUsd))}: more than that chance of ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(valueMicroUsd)}, the worth of a resolved task.`,
        };
    const rung = (0,_rule_router_js__WEBPACK_IMPORTED_MODULE_1__/* .rungOfTier */ .co)(ladder, best.rung);
    const { success, successes, tries, costMicroUsd } = best.prospect;
    return {
        kind: "escalate",
        rung,
        reason: `${situation}, ${rung.name} is ${percent(success)} likely to resolve it for ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(Math.round(costMicroUsd))} (${successes} of ${tries} on record after such failures).`,
    };
}
function affordable(request, rung) {
    return request.ceilingOf(rung) <= request.budgetLeftMicroUsd;
}
function percent(share) {
    return `${Math.round(share * 100)}%`;
}


/***/ }),

/***/ 9286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ENOUGH_TASKS),
/* harmony export */   R: () => (/* binding */ learnedRouter)
/* harmony export */ });
/* harmony import */ var _domain_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83693);
/* harmony import */ var _expected_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80537);
/* harmony import */ var _rule_router_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67652);



/** Tasks on record before the record is heard at all. */
const ENOUGH_TASKS = 20;
/** Rules that the record does not overrule: an order by the user, and changes whose mistakes CI does not see. */
const KEPT_RULES = new Set(["requested-tier", "read-only", "security-critical"]);
/**
 * Starts where past tasks say that a resolved task costs the least. The rules are its prior. Where a resolved task is
 * worth less than any try, the one that was asked for starts where the least is lost.
 */
function learnedRouter({ model, rules, valueMicroUsd, overheadMicroUsd }) {
    const plannerOf = (0,_expected_value_js__WEBPACK_IMPORTED_MODULE_2__/* .plannerCache */ .DC)({ model, valueMicroUsd, overheadMicroUsd });
    // Plans are few and tasks many: each plan is put into words once.
    const sentences = new WeakMap();
    const sentenceOf = (plan, best) => {
        const sentence = sentences.get(plan) ?? compared(best, plan.options.at(-1));
        sentences.set(plan, sentence);
        return sentence;
    };
    return {
        route(request) {
            const byRules = rules.route(request);
            // Nor does CI judge a review.
            const isKept = KEPT_RULES.has(byRules.rule) || request.estimate.kind === "review";
            if (isKept || request.preset === "audit")
                return byRules;
            if (model.tasks < ENOUGH_TASKS)
                return {
                    ...byRules,
                    reasons: [
                        ...byRules.reasons,
                        `Only ${model.tasks} tasks are on record; from ${ENOUGH_TASKS} on the record is heard.`,
                    ],
                };
            const { ladder, estimate } = request;
            const plan = plannerOf(ladder)([], []);
            const allowed = new Set((0,_rule_router_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedRungs */ .OZ)(ladder, estimate).map((rung) => rung.name));
            const start = plan.best ?? (0,_expected_value_js__WEBPACK_IMPORTED_MODULE_2__/* .worthiest */ .Y2)(plan.options.filter((option) => allowed.has(option.rung)));
            const rung = ladder.find((candidate) => candidate.name === start?.rung);
            if (start === undefined || rung === undefined)
                return byRules;
            const sentence = plan.best === undefined
                ? `By the record no tier is worth its cost at ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(valueMicroUsd)} for a resolved task; ${rung.name} loses the least.`
                : sentenceOf(plan, plan.best);
            return {
                rung,
                rule: "learned",
                reasons: [sentence, `The rules alone would have chosen ${byRules.rung.name}.`],
                expectedMicroUsd: Math.round(start.costMicroUsd),
            };
        },
    };
}
/** "haiku has gone green on 14 of 17 tasks like this; starting there costs $0.04 against $0.31 on opus". */
function compared(best, dearest) {
    const { tries, successes } = best.prospect;
    const other = dearest === undefined || dearest.rung === best.rung
        ? ""
        : ` against ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(dearest.costMicroUsd)} on ${dearest.rung}`;
    return `${best.rung} has gone green on ${successes} of ${tries} tasks on record; starting there is expected to cost ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(best.costMicroUsd)}${other}.`;
}


/***/ }),

/***/ 67652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OZ: () => (/* binding */ allowedRungs),
  Qm: () => (/* binding */ ruleRouter),
  co: () => (/* binding */ rungOfTier)
});

// EXTERNAL MODULE: ./build/domain/statistics.js
var statistics = __webpack_require__(16518);
;// CONCATENATED MODULE: ./build/routing/preset.js

/** When one-file implementation work may start on the cheap tier, from careful to bold. */
const ONE_FILE_STEPS = (/* unused pure expression or super */ null && (["never", "when-known", "when-likely"]));
const PRESET_RULES = {
    audit: { oneFileOnCheap: "never", everythingOn: "sonnet" },
    conservative: { oneFileOnCheap: "never" },
    balanced: { oneFileOnCheap: "when-known" },
    aggressive: { oneFileOnCheap: "when-likely" },
};
/** `conservative` widens by itself once the cheap tier has been tried first this often … */
const TRIES_TO_WIDEN = 20;
/** … and its success rate is above this with 97.5% confidence (lower end of the Wilson interval). */
const RATE_TO_WIDEN = 0.7;
/** The preset that counts: `conservative` becomes `balanced` when the repository's own record allows it. */
function effectivePreset(preset, performance, cheapRung) {
    const cheap = performance.find((one) => one.rung === cheapRung);
    if (preset !== "conservative" || cheap === undefined)
        return { preset, reason: undefined };
    const seen = (0,statistics/* rate */.TS)(cheap.firstSucceeded, cheap.firstAttempts);
    if (seen === undefined || seen.of < TRIES_TO_WIDEN || seen.low < RATE_TO_WIDEN)
        return { preset, reason: undefined };
    return {
        preset: "balanced",
        reason: `The conservative preset has widened to balanced: ${cheap.rung} succeeded first time on ${cheap.firstSucceeded} of ${cheap.firstAttempts} tasks.`,
    };
}
/** Test coverage moves the line: 80% and more catches what the cheap tier gets wrong. */
function withCoverage(step, coverage) {
    if (coverage === undefined || coverage < 0.8)
        return step;
    return step === "never" ? "when-known" : "when-likely";
}

// EXTERNAL MODULE: ./build/domain/complexity.js + 21 modules
var complexity = __webpack_require__(66458);
;// CONCATENATED MODULE: ./build/routing/rules.js

/** Below this chance of touching a second file, one-file work counts as likely. */
const ONE_FILE_LIKELY = 0.4;
/**
 * All rules; the first that holds decides. Their sources are the strategy's framework (F), decision tree (T),
 * heuristics (H1–H6), patterns (P) and model strengths (M); the order between them is that of its section "Where they
 * disagree": read-only intent, then criticality, then known counts, then patterns, then the middle tier.
 */
const RULES = [
    {
        // F, T, P: "purely informational"; beats topic words and counts, as nothing changes.
        name: "read-only",
        tier: "haiku",
        when: ({ estimate }) => estimate.flags.readOnly,
        because: (estimate) => `It ${evidence(estimate, "kind")}: nothing is changed.`,
    },
    {
        // F, T, H1, P.
        name: "security-critical",
        tier: "opus",
        when: ({ estimate }) => estimate.flags.securityCritical,
        because: (estimate) => `It changes security-critical behaviour: it ${evidence(estimate, "security")}.`,
    },
    {
        // F, T, H1, P, M.
        name: "performance-critical",
        tier: "opus",
        when: ({ estimate }) => estimate.flags.performanceCritical,
        because: (estimate) => `It is performance-critical: it ${evidence(estimate, "performance")}.`,
    },
    {
        // F, T, H2, P, M.
        name: "architecture",
        tier: "opus",
        when: ({ estimate }) => estimate.flags.architecture,
        because: (estimate) => `It needs architecture: it ${evidence(estimate, "architecture")}.`,
    },
    {
        // H2.
        name: "multi-step",
        tier: "opus",
        when: ({ estimate }) => estimate.flags.multiStep,
        because: (estimate) => `It needs a plan: it ${evidence(estimate, "steps")}.`,
    },
    {
        // F, T, H3.
        name: "large-change",
        tier: "opus",
        when: ({ estimate }) => knownAbove(estimate, 5, 500),
        because: (estimate) => `${sizeOf(estimate)}: more than 5 files or 500 lines.`,
    },
    {
        // F, T, H4: known counts beat patterns.
        name: "several-files",
        tier: "sonnet",
        when: ({ estimate }) => knownAbove(estimate, 1, 50),
        because: (estimate) => `${sizeOf(estimate)}: more than one file or 50 lines.`,
    },
    {
        // F, T, H5, P, M.
        name: "simple-edit",
        tier: "haiku",
        when: ({ estimate }) => estimate.flags.simplePattern,
        because: (estimate) => `It ${evidence(estimate, "kind")}: a simple edit with a clear right answer.`,
    },
    {
        // H4 the other way round: what is no more than that is little to read, and reading changes nothing.
        name: "small-review",
        tier: "haiku",
        when: ({ estimate }) => estimate.kind === "review" && estimate.known && (0,complexity/* linesAreKnown */.tY)(estimate),
        because: (estimate) => `${sizeOf(estimate)} to read: no more than one file and 50 lines.`,
    },
    {
        // T: one-file implementation work, where the file is known and the preset allows it.
        name: "one-file-known",
        tier: "haiku",
        when: ({ estimate, oneFileOnCheap }) => estimate.known && oneFileOnCheap !== "never",
        because: (estimate) => `${sizeOf(estimate)}: one known file.`,
    },
    {
        // T: the same where the prediction is strong.
        name: "one-file-likely",
        tier: "haiku",
        when: ({ estimate, oneFileOnCheap }) => oneFileOnCheap === "when-likely" && estimate.pAtLeast2Files < ONE_FILE_LIKELY,
        because: (estimate) => `Only ${Math.round(estimate.pAtLeast2Files * 100)}% likely to touch more than one file.`,
    },
];
/** H6: when no other rule holds. */
const MIDDLE_BY_DEFAULT = {
    name: "middle-by-default",
    tier: "sonnet",
    when: () => true,
    because: (estimate) => `It ${evidence(estimate, "kind")}: standard development, and the middle tier when in doubt.`,
};
function evidence(estimate, about) {
    return estimate.evidence.find((item) => item.about === about)?.says ?? "says so";
}
/** More files or lines than that, by what was counted; a prediction is no fact. */
function knownAbove(estimate, files, lines) {
    return (estimate.known && estimate.files > files) || ((0,complexity/* linesAreKnown */.tY)(estimate) && estimate.lines > lines);
}
/** What was counted, in words. */
function sizeOf(estimate) {
    const files = `${estimate.files} ${estimate.files === 1 ? "file" : "files"}`;
    const lines = `${estimate.lines} lines`;
    if (!estimate.known)
        return lines;
    return (0,complexity/* linesAreKnown */.tY)(estimate) ? `${files} and ${lines}` : files;
}

;// CONCATENATED MODULE: ./build/routing/rule-router.js


/** Complexity score below which urgency may choose a faster tier. */
const TOO_COMPLEX_TO_HURRY = 0.7;
/** Test coverage below which code is not left to the cheap tier. */
const LOW_COVERAGE = 0.5;
/** The default router: the rule table, then what the request and the repository change about its answer. */
const ruleRouter = {
    route(request) {
        const { estimate, ladder, requestedTier } = request;
        if (requestedTier !== undefined)
            return {
                rung: rungOfTier(ladder, requestedTier),
                rule: "requested-tier",
                reasons: [`You asked for ${requestedTier}.`],
                expectedMicroUsd: undefined,
            };
        const cheapRung = rungOfTier(ladder, "haiku").name;
        const { preset, reason } = effectivePreset(request.preset, request.performance ?? [], cheapRung);
        const settings = PRESET_RULES[preset];
        const oneFileOnCheap = withCoverage(settings.oneFileOnCheap, estimate.testCoverage);
        const rule = RULES.find((candidate) => candidate.when({ estimate, oneFileOnCheap })) ?? MIDDLE_BY_DEFAULT;
        const adjusted = adjust(rule.tier, request);
        const reasons = [rule.because(estimate), ...(reason === undefined ? [] : [reason]), ...adjusted.reasons];
        const rung = rungOfTier(ladder, adjusted.tier);
        if (settings.everythingOn === undefined)
            return { rung, rule: rule.name, reasons, expectedMicroUsd: undefined };
        return {
            rung: rungOfTier(ladder, settings.everythingOn),
            rule: rule.name,
            reasons: [
                ...reasons,
                `The audit preset runs everything on ${settings.everythingOn}; routing would have chosen ${rung.name}.`,
            ],
            expectedMicroUsd: undefined,
            wouldHaveChosen: rung,
        };
    },
};
/** Hurry, thin tests and the day's cap move a tier by one. */
function adjust(tier, request) {
    const { estimate, urgent, topTierLeftToday } = request;
    const reasons = [];
    let result = tier;
    if (urgent && result !== "haiku" && estimate.score < TOO_COMPLEX_TO_HURRY) {
        result = result === "opus" ? "sonnet" : "haiku";
        reasons.push(`Urgent, and a complexity score of ${estimate.score} is below 0.7: the faster ${result}.`);
    }
    const thin = thinCoverage(estimate);
    if (result === "haiku" && thin !== undefined) {
        result = "sonnet";
        reasons.push(`Tests cover ${Math.round(thin * 100)}% of the lines, less than 50%: at least sonnet.`);
    }
    if (result === "opus" && topTierLeftToday !== undefined && topTierLeftToday <= 0) {
        result = "sonnet";
        reasons.push("Today's cap on the top tier is used up: sonnet instead.");
    }
    return { tier: result, reasons };
}
/** The coverage, where it is too low to leave a change of code to the cheap tier. */
function thinCoverage({ flags, kind, testCoverage }) {
    if (flags.readOnly || kind === "docs" || testCoverage === undefined)
        return undefined;
    return testCoverage < LOW_COVERAGE ? testCoverage : undefined;
}
/** Rungs on which the rules let such a task start, whatever it is worth; cheapest first. */
function allowedRungs(ladder, estimate) {
    if (thinCoverage(estimate) === undefined)
        return ladder;
    return ladder.slice(ladder.indexOf(rungOfTier(ladder, "sonnet")));
}
const ORDER = ["haiku", "sonnet", "opus", "fable"];
/** The rung of a tier, or of a rung's own name: else the nearest dearer one, else the last. */
function rungOfTier(ladder, tier) {
    const wanted = ORDER.indexOf(tier);
    const rung = ladder.find((candidate) => candidate.name === tier) ??
        ladder.find((candidate) => candidate.line === tier) ??
        ladder.find((candidate) => ORDER.indexOf(candidate.line) >= wanted) ??
        ladder.at(-1);
    if (rung === undefined)
        throw new RangeError("a ladder has at least one rung");
    return rung;
}


/***/ }),

/***/ 52990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ learnSuccess)
/* harmony export */ });
/* unused harmony exports PRIOR_TRIES, NEUTRAL_TRIES */
/** How many tries the prior is worth. */
const PRIOR_TRIES = 4;
/** How many tries the belief "this evidence changes nothing" is worth. */
const NEUTRAL_TRIES = 8;
/**
 * Learns by counting. For each rung and each set of rungs that failed before it: successes and failures, pulled
 * towards the prior (Beta shrinkage). Each piece of evidence then moves the odds by how much more often it was seen
 * with successes than with failures, itself pulled towards no difference (naive Bayes). All of it can be redone by hand.
 */
function learnSuccess(observations, priorOf) {
    const situations = new Map();
    let tasks = 0;
    for (const seen of observations) {
        const key = situationKey(seen.rung, seen.failed);
        let situation = situations.get(key);
        if (situation === undefined) {
            situation = { ...emptyTally(), tries: 0, successfulTries: 0, byEvidence: new Map() };
            situations.set(key, situation);
        }
        if (seen.failed.length === 0 && seen.isAlternative !== true)
            tasks += 1;
        situation.tries += 1;
        situation.successfulTries += Number(seen.resolved);
        count(situation, seen);
        for (const item of seen.evidence) {
            let tally = situation.byEvidence.get(item);
            if (tally === undefined) {
                tally = emptyTally();
                situation.byEvidence.set(item, tally);
            }
            count(tally, seen);
        }
    }
    return {
        tasks,
        prospect: (rung, failed, evidence) => prospectOf(situations.get(situationKey(rung, failed)), priorOf(rung, failed), evidence),
    };
}
function prospectOf(situation, prior, evidence) {
    if (situation === undefined)
        return {
            success: prior.success,
            costMicroUsd: prior.costMicroUsd,
            error: standardError(prior.success, PRIOR_TRIES),
            tries: 0,
            successes: 0,
        };
    const { successes, failures } = situation;
    const base = (successes + PRIOR_TRIES * prior.success) / (successes + failures + PRIOR_TRIES);
    const baseCost = (situation.cost + PRIOR_TRIES * prior.costMicroUsd) / (situation.costWeight + PRIOR_TRIES);
    let odds = base / (1 - base);
    let cost = baseCost;
    let seen = successes + failures + PRIOR_TRIES;
    for (const item of evidence) {
        const tally = situation.byEvidence.get(item);
        if (tally === undefined)
            continue;
        odds *= likelihoodRatio(tally, situation);
        seen = Math.min(seen, tally.successes + tally.failures + NEUTRAL_TRIES);
        cost += (tally.cost - tally.costWeight * baseCost) / (tally.costWeight + NEUTRAL_TRIES);
    }
    const success = odds / (1 + odds);
    return {
        success,
        costMicroUsd: Math.max(0, cost),
        error: standardError(success, seen),
        tries: situation.tries,
        successes: situation.successfulTries,
    };
}
/** Of a share over so many tries. */
function standardError(share, tries) {
    return Math.sqrt((share * (1 - share)) / tries);
}
/** How much more often the evidence came with successes than with failures; 1 says nothing. */
function likelihoodRatio(tally, all) {
    const share = (tally.successes + tally.failures) / (all.successes + all.failures);
    const withSuccess = (tally.successes + NEUTRAL_TRIES * share) / (all.successes + NEUTRAL_TRIES);
    const withFailure = (tally.failures + NEUTRAL_TRIES * share) / (all.failures + NEUTRAL_TRIES);
    return withSuccess / withFailure;
}
function emptyTally() {
    return { successes: 0, failures: 0, cost: 0, costWeight: 0 };
}
function count(tally, { resolved, costMicroUsd, weight = 1 }) {
    if (resolved)
        tally.successes += weight;
    else
        tally.failures += weight;
    if (costMicroUsd === undefined)
        return;
    tally.cost += weight * costMicroUsd;
    tally.costWeight += weight;
}
function situationKey(rung, failed) {
    return failed.length === 0 ? rung : `${failed.toSorted().join("+")}>${rung}`;
}


/***/ })

};
