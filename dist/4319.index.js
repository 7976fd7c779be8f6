export const id = 4319;
export const ids = [4319];
export const modules = {

/***/ 72664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAttemptAction: () => (/* binding */ runAttemptAction)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96421);
/* harmony import */ var _adapters_actions_identity_token_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(91495);
/* harmony import */ var _adapters_actions_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31432);
/* harmony import */ var _adapters_actions_logger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87125);
/* harmony import */ var _adapters_actions_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44581);
/* harmony import */ var _adapters_actions_stage_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1305);
/* harmony import */ var _adapters_anthropic_lazy_provider_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25546);
/* harmony import */ var _adapters_gates_gate_runner_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75273);
/* harmony import */ var _adapters_git_object_store_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96471);
/* harmony import */ var _adapters_git_workspace_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78991);
/* harmony import */ var _adapters_redaction_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(18196);
/* harmony import */ var _adapters_system_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(19292);
/* harmony import */ var _domain_redaction_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(94222);
/* harmony import */ var _usecases_attempt_task_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(53730);
/* harmony import */ var _usecases_review_change_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(38018);
/* harmony import */ var _usecases_stage_files_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(91453);



















/**
 * The middle one of three jobs. It holds the key of the model's provider and a token that may only read; it knows no
 * ledger, no comment and no branch, and leaves one file.
 */
async function runAttemptAction(environment) {
    const inputs = (0,_adapters_actions_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .K)();
    const redact = (0,_domain_redaction_js__WEBPACK_IMPORTED_MODULE_13__/* .createRedactor */ .lY)((0,_adapters_actions_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsAmong */ .o)(inputs));
    const logger = (0,_adapters_actions_logger_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsLogger */ .M)(redact);
    const folder = environment.workFolder;
    try {
        const assignment = await assignmentIn(folder, environment.run);
        const outcome = typeof assignment === "string"
            ? { status: "refused", reason: assignment }
            : await attempt({ environment, inputs, redact, logger, folder }, assignment);
        await (0,_adapters_actions_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportOutcome */ .R)(outcome, { redact, status: undefined });
        logger.info(`Outcome: ${outcome.status}${"reason" in outcome ? `, ${outcome.reason}` : ""}`);
        if (outcome.status === "refused")
            process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .ExitCode */ .yU.Failure;
    }
    catch (error) {
        process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .ExitCode */ .yU.Failure;
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH("status", "failed");
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3((0,_domain_redaction_js__WEBPACK_IMPORTED_MODULE_13__/* .defuseRunnerCommands */ .dT)(redact(text)), { title: "Upshift" });
        await _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z.addRaw("**Failed while making the attempt.** The log has the details.", true).write();
    }
}
async function assignmentIn(folder, run) {
    const file = await (0,_adapters_actions_stage_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readStageFile */ .vY)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _adapters_actions_stage_files_js__WEBPACK_IMPORTED_MODULE_7__/* .ASSIGNMENT_FILE */ .Vt), _usecases_stage_files_js__WEBPACK_IMPORTED_MODULE_16__/* .MAX_STAGE_FILE_BYTES */ .Fd);
    if (file.kind === "missing")
        return `there is no ${_adapters_actions_stage_files_js__WEBPACK_IMPORTED_MODULE_7__/* .ASSIGNMENT_FILE */ .Vt}: download it before this step`;
    return file.kind === "bad" ? file.reason : (0,_usecases_stage_files_js__WEBPACK_IMPORTED_MODULE_16__/* .readAssignment */ .K6)(file.text, run);
}
async function attempt(from, assignment) {
    const { environment, inputs, redact, logger, folder } = from;
    const { owner, name } = environment.repository;
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.temporaryFolder ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "upshift-"));
    const store = await (0,_adapters_git_object_store_js__WEBPACK_IMPORTED_MODULE_10__/* .openObjectStore */ .$)({
        remote: { url: `${environment.serverUrl}/${owner}/${name}.git`, token: inputs.githubToken },
        temporaryFolder: scratch,
    });
    try {
        const { languageModel } = (0,_adapters_anthropic_lazy_provider_js__WEBPACK_IMPORTED_MODULE_8__/* .lazyProvider */ .EY)(inputs.provider, {
            identityToken: (0,_adapters_actions_identity_token_js__WEBPACK_IMPORTED_MODULE_17__/* .githubIdentityToken */ .f)(process.env, { mask: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq }),
        });
        const { task, number, rung, model } = assignment;
        const output = await logger.group(`Attempt ${number}: ${rung.name} (${model})`, () => make({
            languageModel: (0,_adapters_redaction_js__WEBPACK_IMPORTED_MODULE_18__/* .redactingModel */ .nN)(languageModel, redact),
            gates: (0,_adapters_gates_gate_runner_js__WEBPACK_IMPORTED_MODULE_9__/* .createGateRunner */ .q)({
                openStore: async () => store,
                temporaryFolder: scratch,
                workFolder: folder,
                hidden: environment.runnerFolders,
            }),
            openWorkspace: (sha) => (0,_adapters_git_workspace_js__WEBPACK_IMPORTED_MODULE_11__/* .openGitWorkspace */ .q)(store, sha),
            // A stop is in the ledger, which this job cannot read: the last job heeds it before it publishes.
            stopRequested: async () => false,
            clock: _adapters_system_js__WEBPACK_IMPORTED_MODULE_12__.systemClock,
            random: _adapters_system_js__WEBPACK_IMPORTED_MODULE_12__.systemRandom,
            logger,
        }, assignment));
        await (0,_adapters_actions_stage_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeStageFile */ .yc)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _adapters_actions_stage_files_js__WEBPACK_IMPORTED_MODULE_7__/* .ATTEMPT_FILE */ .xq), (0,_usecases_stage_files_js__WEBPACK_IMPORTED_MODULE_16__/* .encodeAttempt */ .KS)(assignment, withoutSecrets(output, redact)));
        return { status: "attempted", taskId: task.id, attempt: number, tier: rung.name, end: output.end };
    }
    finally {
        await store.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
    }
}
/** A review is made of the diff that the first job has fetched: this one can ask no code host. */
function make(ports, assignment) {
    const { review } = assignment;
    if (assignment.task.kind !== "review")
        return (0,_usecases_attempt_task_js__WEBPACK_IMPORTED_MODULE_14__/* .attemptTask */ .f)(ports, assignment);
    if (review === undefined)
        throw new Error("the assignment of a review holds no scope");
    return (0,_usecases_review_change_js__WEBPACK_IMPORTED_MODULE_15__/* .reviewChange */ .r)(ports, { ...assignment, review });
}
/** Words without secrets. The patch stays as it is, byte for byte: the last job judges it. */
function withoutSecrets(output, redact) {
    const { patch, ...rest } = output;
    return { ...(0,_adapters_redaction_js__WEBPACK_IMPORTED_MODULE_18__/* .redactDeep */ .KL)(rest, redact), ...(patch === undefined ? {} : { patch }) };
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

/***/ 26041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ collisionKey),
/* harmony export */   X: () => (/* binding */ parseRepositoryPath)
/* harmony export */ });
// Git itself treats these as `.git` on the file systems where it has been attacked (see git's verify_path).
const GIT_ALIASES = /^(?:\.git|git~\d+)$/i;
/**
 * Reads a path that a model or a patch wrote. Refuses what could leave the repository or reach what is not ours to
 * touch on any file system: absolute paths, `..`, drive letters, backslashes, control characters, and every spelling
 * of `.git`. A leading `./` and doubled or trailing slashes are forgiven.
 */
function parseRepositoryPath(raw) {
    const refuse = (reason) => ({ ok: false, reason });
    if (raw.length > 4096)
        return refuse("the path is too long");
    if (/[\u0000-\u001f\u007f]/.test(raw))
        return refuse("the path has control characters");
    if (raw.includes("\\"))
        return refuse("use / between folders, not \\");
    if (raw.startsWith("/") || /^[a-z]:/i.test(raw)) {
        return refuse("paths are relative to the root of the repository (no leading /)");
    }
    const segments = raw.split("/").filter((segment) => segment !== "" && segment !== ".");
    if (segments.length === 0)
        return refuse("the path is empty");
    for (const segment of segments) {
        if (segment === "..")
            return refuse("the path leaves the repository");
        // Windows drops blanks at the end of names, and a diff cannot show a name of blanks alone.
        if (segment.trim() !== segment)
            return refuse("a folder or file name begins or ends with white space");
        if (isGitFolder(segment))
            return refuse("git's own files are off limits");
        if (new TextEncoder().encode(segment).length > 255)
            return refuse("a folder or file name is too long");
    }
    return { ok: true, path: segments.join("/") };
}
/** `.git` under any name a file system may fold into it: case, NTFS short names, trailing dots, ignorable characters. */
function isGitFolder(segment) {
    const folded = segment
        .normalize("NFKC")
        .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, "")
        .replace(/(?::.*|[. ]+)$/u, "");
    return GIT_ALIASES.test(folded);
}
/** Two paths with one key are one file on a file system that folds case or normalises Unicode. */
function collisionKey(path) {
    return path.normalize("NFC").toLowerCase().normalize("NFC");
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
