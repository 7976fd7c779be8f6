export const id = 6193;
export const ids = [6193];
export const modules = {

/***/ 12296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ observationsOfLedger)
/* harmony export */ });
/* unused harmony export HALF_LIFE_DAYS */
/* harmony import */ var _domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16518);
/* harmony import */ var _task_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73148);


/** After this many days an observation weighs half: models, prices and repositories change. */
const HALF_LIFE_DAYS = 90;
/**
 * What a repository's own tasks teach: each judged attempt is one observation, given what had failed before it. A green
 * attempt on a task that was not resolved (`isResolved`) is neither a success nor a failure of its rung.
 */
function* observationsOfLedger(tasks, now) {
    for (const task of tasks) {
        const { attempts, createdAt } = task;
        const ageDays = Math.max(0, Date.parse(now) - Date.parse(createdAt)) / 86_400_000;
        const failed = [];
        let left = [];
        for (const attempt of attempts) {
            const resolved = (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq)(attempt);
            if (resolved && !(0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .isResolved */ .ZY)(task))
                break;
            if (!resolved && attempt.verdict !== "red" && attempt.end === "submitted")
                break;
            const { cost } = attempt;
            yield {
                failed: [...failed],
                rung: attempt.rung.name,
                resolved,
                costMicroUsd: cost === undefined ? undefined : cost.microUsd + (attempt.ciCost?.microUsd ?? 0),
                evidence: left,
                weight: 0.5 ** (ageDays / HALF_LIFE_DAYS),
            };
            if (resolved)
                break;
            if (!failed.includes(attempt.rung.name))
                failed.push(attempt.rung.name);
            left = (0,_task_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOfAttempt */ .cC)(attempt, attempt.verdict === "red" ? "ours" : "before-ci");
        }
    }
}


/***/ }),

/***/ 22923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RULES_ONLY),
/* harmony export */   o: () => (/* binding */ routingPolicy)
/* harmony export */ });
/* harmony import */ var _domain_statistics_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16518);
/* harmony import */ var _ladder_escalation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65391);
/* harmony import */ var _learned_escalation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55294);
/* harmony import */ var _learned_router_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9286);
/* harmony import */ var _ledger_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12296);
/* harmony import */ var _recorded_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25191);
/* harmony import */ var _rule_router_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67652);
/* harmony import */ var _success_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52990);








/** The rules alone: for a repository without a record, and where learning is switched off. */
const RULES_ONLY = {
    router: _rule_router_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleRouter */ .Qm,
    escalation: _ladder_escalation_js__WEBPACK_IMPORTED_MODULE_0__/* .ladderEscalation */ ._,
    performance: [],
    topTierLeftToday: undefined,
};
/** The policy that the record of a repository's own tasks makes of the rules. Without a record it is the rules. */
function routingPolicy(options) {
    const { tasks, ladder, now, costOf, valueMicroUsd, topTierPerDay } = options;
    const topTierLeftToday = topTierPerDay === undefined
        ? undefined
        : Math.max(0, topTierPerDay - topStartsOn(now.slice(0, 10), tasks));
    if (tasks.length === 0)
        return { ...RULES_ONLY, topTierLeftToday };
    const model = (0,_success_model_js__WEBPACK_IMPORTED_MODULE_5__/* .learnSuccess */ .M$)((0,_ledger_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .observationsOfLedger */ .o)(tasks, now), (0,_recorded_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredPrior */ .Z)(ladder, costOf));
    const learned = { model, valueMicroUsd, overheadMicroUsd: ciOverhead(tasks, options.ciMicroUsdPerMinute) };
    return {
        router: (0,_learned_router_js__WEBPACK_IMPORTED_MODULE_2__/* .learnedRouter */ .R)({ ...learned, rules: _rule_router_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleRouter */ .Qm }),
        escalation: (0,_learned_escalation_js__WEBPACK_IMPORTED_MODULE_1__/* .learnedEscalation */ .L)({ ...learned, ladderPolicy: _ladder_escalation_js__WEBPACK_IMPORTED_MODULE_0__/* .ladderEscalation */ ._ }),
        performance: (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_7__/* .performanceByRung */ .sg)(tasks.map((task) => task.attempts)),
        topTierLeftToday,
    };
}
function topStartsOn(day, tasks) {
    return tasks.filter((task) => task.createdAt.startsWith(day) && task.attempts[0]?.rung.line === "opus")
        .length;
}
/** What CI of one attempt costs on average here. */
function ciOverhead(tasks, price) {
    if (price === undefined)
        return 0;
    const minutes = tasks
        .flatMap((task) => task.attempts)
        .flatMap((attempt) => attempt.ciMinutes ?? []);
    if (minutes.length === 0)
        return 0;
    return Math.round((minutes.reduce((sum, each) => sum + each, 0) / minutes.length) * price);
}


/***/ }),

/***/ 66193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyFor: () => (/* binding */ policyFor)
/* harmony export */ });
/* harmony import */ var _domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66458);
/* harmony import */ var _domain_ledger_task_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83642);
/* harmony import */ var _domain_newest_price_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19739);
/* harmony import */ var _routing_expected_cost_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23699);
/* harmony import */ var _routing_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22923);





/** How this repository routes just now, by its configuration and its own ledger. */
async function policyFor(ports, config) {
    const { learn, taskValueMicroUsd, topTierPerDay } = config.routing;
    if (!learn && topTierPerDay === undefined)
        return _routing_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .RULES_ONLY */ .X;
    const tasks = [];
    for await (const { estimate, attempts, createdAt, closed } of (0,_domain_ledger_task_state_js__WEBPACK_IMPORTED_MODULE_1__/* .foldTasks */ .u)(await ports.ledger.read())) {
        tasks.push({ estimate, attempts, createdAt, ...(closed === undefined ? {} : { closed }) });
    }
    const now = new Date(ports.clock.now()).toISOString();
    const price = (0,_domain_newest_price_js__WEBPACK_IMPORTED_MODULE_2__/* .newestPrice */ .Y)(now, config);
    const usual = (0,_routing_expected_cost_js__WEBPACK_IMPORTED_MODULE_3__/* .typicalUsage */ .I)((0,_domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateFromText */ .Qx)({ text: "" }));
    const policy = (0,_routing_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .routingPolicy */ .o)({
        tasks: tasks.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt)),
        ladder: config.ladder,
        now,
        costOf: (line) => price(line, usual) ?? 0,
        valueMicroUsd: taskValueMicroUsd,
        ciMicroUsdPerMinute: config.ciMicroUsdPerMinute,
        topTierPerDay,
    });
    return learn ? policy : { ..._routing_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .RULES_ONLY */ .X, topTierLeftToday: policy.topTierLeftToday };
}


/***/ })

};
