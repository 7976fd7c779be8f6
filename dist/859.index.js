export const id = 859;
export const ids = [859,8890,9292];
export const modules = {

/***/ 68890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitError: () => (/* binding */ GitError),
/* harmony export */   authorizationSettings: () => (/* binding */ authorizationSettings),
/* harmony export */   git: () => (/* binding */ git),
/* harmony export */   gitEnvironment: () => (/* binding */ gitEnvironment),
/* harmony export */   gitStream: () => (/* binding */ gitStream),
/* harmony export */   gitText: () => (/* binding */ gitText)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87997);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56046);


// By name: a test may make the global ones run fast, and a process takes the time that it takes.


/** git said no. `stderr` is kept whole; the message has its first line. */
class GitError extends Error {
    name = "GitError";
    exitCode;
    stderr;
    constructor(args, exitCode, stderr) {
        const said = stderr.trim().split("\n")[0] ?? "";
        super(`git ${args[0] ?? ""} failed (${exitCode ?? "killed"}): ${said}`);
        this.exitCode = exitCode;
        this.stderr = stderr;
    }
}
/**
 * Settings that switch off everything by which a repository or a machine could make git run a program or ask a
 * question: hooks, fsmonitor, external diff, credential helpers, prompts. Passed by environment, which counts as
 * command scope and so wins over every file.
 */
const HARDENING = {
    "core.hooksPath": node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    "core.fsmonitor": "false",
    "core.attributesFile": node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    "core.quotePath": "false",
    "credential.helper": "",
    "diff.external": "",
    "gc.auto": "0",
    "maintenance.auto": "false",
    "protocol.ext.allow": "never",
    "safe.directory": "*",
};
/** Environment for git that takes nothing from ours but PATH (and a proxy or CA where the machine needs one). */
function gitEnvironment(settings = {}) {
    const environment = {
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_LITERAL_PATHSPECS: "0",
        LC_ALL: "C",
        HOME: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    };
    for (const name of [
        "PATH",
        "SYSTEMROOT",
        "HTTPS_PROXY",
        "https_proxy",
        "NO_PROXY",
        "no_proxy",
        "SSL_CERT_FILE",
    ]) {
        const value = process.env[name];
        if (value !== undefined)
            environment[name] = value;
    }
    const entries = Object.entries({ ...HARDENING, ...settings });
    environment["GIT_CONFIG_COUNT"] = String(entries.length);
    entries.forEach(([key, value], index) => {
        environment[`GIT_CONFIG_KEY_${index}`] = key;
        environment[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return environment;
}
/** Settings that send a token to one server only; by environment, so it is in no argument list and no file. */
function authorizationSettings(url, token) {
    if (token === undefined || !/^https?:/.test(url))
        return {};
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    return { [`http.${new URL(url).origin}/.extraHeader`]: `AUTHORIZATION: basic ${basic}` };
}
/** Runs git with an argument vector and gives back its standard output as bytes. */
async function git(args, options) {
    const out = [];
    for await (const chunk of gitStream(args, options))
        out.push(chunk);
    return Buffer.concat(out);
}
/**
 * The same, piece by piece as git writes it. Throws what `git` throws, at the latest after the last piece; who stops
 * taking ends the process.
 */
async function* gitStream(args, options) {
    const maxBytes = options.maxBytes ?? 64 * 1024 * 1024;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...args], {
        env: {
            ...gitEnvironment(),
            ...(options.gitDir === undefined ? {} : { GIT_DIR: options.gitDir }),
            ...options.env,
        },
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
    // Not spawn's own: where there is no git to start, that one keeps the process waiting until it is over.
    const patience = (0,node_timers__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(() => child.kill("SIGKILL"), options.timeoutMs ?? 120_000);
    let stderr = "";
    child.stderr.on("data", (chunk) => {
        if (stderr.length < 64 * 1024)
            stderr += chunk.toString();
    });
    // A git that exits early closes its input; the exit code tells the story.
    child.stdin.on("error", () => { });
    const ended = new Promise((resolve, reject) => {
        child.on("error", (error) => reject(withoutGit(error)));
        child.on("close", resolve);
    });
    // Who stops taking never looks at it.
    ended.catch(() => { });
    child.stdin.end(options.input ?? "");
    let bytes = 0;
    try {
        for await (const chunk of child.stdout) {
            if (!Buffer.isBuffer(chunk))
                continue;
            bytes += chunk.length;
            if (bytes > maxBytes)
                throw new GitError(args, null, `more than ${maxBytes} bytes of output`);
            yield chunk;
        }
        const code = await ended;
        if (code === 0 || (code !== null && options.okExitCodes?.includes(code)))
            return;
        throw new GitError(args, code, stderr);
    }
    finally {
        (0,node_timers__WEBPACK_IMPORTED_MODULE_2__.clearTimeout)(patience);
        child.kill("SIGKILL");
    }
}
/** No git at all is for the user to mend; anything else that keeps a process from starting is told as it is. */
function withoutGit(error) {
    if (error.code !== "ENOENT")
        return error;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1("git was not found on this machine's PATH: install it.", { cause: error });
}
/** The same, as trimmed text. */
async function gitText(args, options) {
    return (await git(args, options)).toString("utf8").trim();
}


/***/ }),

/***/ 19292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock),
/* harmony export */   systemRandom: () => (/* binding */ systemRandom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


const systemClock = {
    now: () => Date.now(),
    sleep: async (ms) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms);
    },
};
const systemRandom = {
    next: () => Math.random(),
    id: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(18).toString("hex"),
};


/***/ }),

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
    const redact = (0,_domain_redaction_js__WEBPACK_IMPORTED_MODULE_13__.createRedactor)((0,_adapters_actions_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsAmong */ .o)(inputs));
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
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3((0,_domain_redaction_js__WEBPACK_IMPORTED_MODULE_13__.defuseRunnerCommands)(redact(text)), { title: "Upshift" });
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

/***/ 24900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ LOOP_ENDS),
/* harmony export */   p: () => (/* binding */ ATTEMPT_ENDS)
/* harmony export */ });
/** Why the model loop ended. `submitted` and `answered` are the good ends; the rest keep the work so far. */
const LOOP_ENDS = [
    "submitted",
    "answered",
    "turn-limit",
    "output-token-limit",
    "cost-limit",
    "time-limit",
    "context-limit",
    "refusal",
    "stopped-by-user",
    "no-change",
    "provider-error",
    /** Local gates are configured and the machine has no sandbox for them: no model was asked. */
    "no-sandbox",
];
/** How an attempt ended: as its loop did, or as only the stages around it can say. */
const ATTEMPT_ENDS = [
    ...LOOP_ENDS,
    "patch-refused",
    /** People went on meanwhile (closed, merged, pushed): nothing was published over it. */
    "moved",
    /** Handed in, and not worth a CI run: a dearer rung is asked first. */
    "held-back",
    /** The job died; what it cost is not known. */
    "interrupted",
];


/***/ }),

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

/***/ 10017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PRICE_TABLE)
/* harmony export */ });
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83693);

/** Where all rows were read, on 2026-11-23. A row's own `source` names the page that dates it. */
const PRICING_PAGE = "https://platform.claude.com/docs/en/about-claude/pricing";
const MODELS_PAGE = "https://platform.claude.com/docs/en/about-claude/models/overview";
/**
 * Published prices of Anthropic's own API, dollars per million tokens, each valid from its date on. A model's first
 * row begins when the model came out. Prices are data, not a formula: a cache read is a tenth of the input price on
 * some models and a twentieth or less on others.
 */
const PRICE_TABLE = [
    {
        model: "claude-haiku-5-5",
        from: "2026-10-07",
        source: PRICING_PAGE,
        prices: prices(0.1, 0.5, 0.125, 0.2, 0.01),
        longPrompt: { aboveTokens: 100_000, prices: prices(0.5, 2.5, 0.625, 1, 0.05) },
    },
    {
        model: "claude-sonnet-5-5",
        from: "2026-09-28",
        source: `${PRICING_PAGE} (before the change of 2026-10-07)`,
        prices: prices(2, 10, 2.5, 4, 0.2),
    },
    {
        model: "claude-sonnet-5-5",
        from: "2026-10-07",
        source: `${PRICING_PAGE} (cache reads halved on 2026-10-07)`,
        prices: prices(2, 10, 2.5, 4, 0.1),
    },
    { model: "claude-opus-5-5", from: "2026-09-22", source: PRICING_PAGE, prices: prices(4, 20, 5, 8, 0.2) },
    { model: "claude-opus-5", from: "2026-07-24", source: MODELS_PAGE, prices: prices(5, 25, 6.25, 10, 0.5) },
    { model: "claude-haiku-4-5", from: "2025-10-15", source: MODELS_PAGE, prices: prices(1, 5, 1.25, 2, 0.1) },
    {
        model: "claude-fable-5-1",
        from: "2026-09-01",
        source: PRICING_PAGE,
        prices: prices(10, 50, 12.5, 20, 0.25),
    },
];
function prices(input, output, cacheWrite5m, cacheWrite1h, cacheRead) {
    return {
        input: (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(input),
        output: (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(output),
        cacheWrite5m: (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(cacheWrite5m),
        cacheWrite1h: (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(cacheWrite1h),
        cacheRead: (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(cacheRead),
    };
}


/***/ }),

/***/ 69867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ priceCiTime),
/* harmony export */   bz: () => (/* binding */ priceRowFor),
/* harmony export */   jn: () => (/* binding */ worstCaseCost),
/* harmony export */   mC: () => (/* binding */ hasPrice),
/* harmony export */   p5: () => (/* binding */ withPriceOverrides),
/* harmony export */   s8: () => (/* binding */ priceExactly),
/* harmony export */   zP: () => (/* binding */ priceUsage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83693);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94310);



/** $10 for 1,000 searches. https://platform.claude.com/docs/en/about-claude/pricing (web search tool), 2026-11. */
const WEB_SEARCH_MICRO_USD = 10_000;
/** A class without a published price is reckoned at twice the input price in a worst case: the dearest class there is. */
const UNPUBLISHED_FACTOR = 2n;
/** Micro-dollars per million tokens, times tokens → parts of a micro-dollar. */
const PARTS_PER_PRICED_TOKEN = _money_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTS_PER_MICRO_USD */ .Dr / 1000000n;
/**
 * The bundled rows with a configuration's own on top: from the first day of an override on, the bundled rows of that
 * model no longer count; before it they still do.
 */
function withPriceOverrides(bundled, overrides) {
    const firstDay = new Map();
    for (const row of overrides) {
        const known = firstDay.get(row.model);
        if (known === undefined || row.from < known)
            firstDay.set(row.model, row.from);
    }
    const kept = bundled.filter((row) => row.from < (firstDay.get(row.model) ?? "9999-99-99"));
    return [...kept, ...overrides];
}
/**
 * The row that prices a request of this model made at `at` (ISO 8601, or its date): the newest that had begun; before
 * the first, the first. A dated snapshot (`claude-haiku-4-5-20251001`) has the prices of its alias.
 * Throws `ConfigurationError` for a model without a price: a cost that nobody can know must not be run up.
 */
function priceRowFor(options) {
    const { model, at, table } = options;
    const exact = table.filter((row) => row.model === model);
    const alias = model.replace(/-20\d{6}$/u, "");
    const rows = (exact.length > 0 ? exact : table.filter((row) => row.model === alias)).toSorted((a, b) => a.from < b.from ? -1 : Number(a.from > b.from));
    const row = rows.findLast((candidate) => candidate.from <= at.slice(0, 10)) ?? rows[0];
    if (row === undefined) {
        const known = [...new Set(table.map((candidate) => candidate.model))].join(", ");
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`No price is known for the model "${model}". Add a row for it under "prices" in .github/upshift.yml, ` +
            `or choose a model that has one: ${known}.`);
    }
    return row;
}
/** True when the model has a price, so that a caller can leave it out instead of failing on it. */
function hasPrice(model, table) {
    const alias = model.replace(/-20\d{6}$/u, "");
    return table.some((row) => row.model === model || row.model === alias);
}
/** What one request cost, to the nearest micro-dollar. Requests that are added up are added before that: `priceExactly`. */
function priceUsage(options) {
    return (0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .roundCosts */ .FF)(priceExactly(options));
}
/**
 * What one request cost. Whether it is in the long-prompt band is decided by its own whole prompt (cache reads and
 * writes counted), and the band prices the output too; so a sum over requests must not be priced with a model that
 * has a band, unless `band` says which one its requests were in.
 *
 * Reckoned in integers and not rounded. With an unknown class, or one without a published price, the result is the cost
 * of the known part, and `exact` is false.
 */
function priceExactly(options) {
    const { usage, batch = false } = options;
    const row = priceRowFor(options);
    const prompt = (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .promptTokens */ .Hl)(usage);
    const isLong = options.band === undefined
        ? row.longPrompt !== undefined && prompt.tokens > row.longPrompt.aboveTokens
        : options.band === "long";
    const prices = isLong ? (row.longPrompt?.prices ?? row.prices) : row.prices;
    // In big integers: a long run at high prices would leave the range of exact doubles.
    let priced = 0n;
    // A prompt that may yet be above the threshold is not known to be in the dearer band.
    let exact = true;
    for (const [tokenClass, price] of pricesByClass(prices)) {
        const count = (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .tokensOf */ .k8)(usage, tokenClass);
        exact &&= count.exact && (price !== undefined || count.tokens === 0);
        priced += BigInt(count.tokens) * BigInt(price ?? 0);
    }
    const searches = BigInt((usage.webSearches ?? 0) * WEB_SEARCH_MICRO_USD) * _money_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTS_PER_MICRO_USD */ .Dr;
    return { parts: priced * partsPerToken(batch) + searches, exact };
}
/**
 * The most that one request can cost, rounded up: every prompt token in the dearest class it can fall into, all of the
 * output allowed, and the long-prompt band when the prompt may reach it. `inputTokens` is an upper bound of the prompt.
 */
function worstCaseCost(options) {
    const { inputTokens, maxOutputTokens, cache = "5m", batch = false } = options;
    const row = priceRowFor(options);
    const { longPrompt } = row;
    const prices = longPrompt !== undefined && inputTokens > longPrompt.aboveTokens ? longPrompt.prices : row.prices;
    const unpublished = BigInt(prices.input) * UNPUBLISHED_FACTOR;
    const orUnpublished = (price) => price === undefined ? unpublished : BigInt(price);
    const candidates = [BigInt(prices.input)];
    if (cache !== "none")
        candidates.push(orUnpublished(prices.cacheWrite5m), orUnpublished(prices.cacheRead));
    if (cache === "1h")
        candidates.push(orUnpublished(prices.cacheWrite1h));
    const dearest = candidates.reduce((most, price) => (price > most ? price : most));
    const priced = BigInt(Math.ceil(inputTokens)) * dearest + BigInt(Math.ceil(maxOutputTokens)) * BigInt(prices.output);
    return (0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .roundUp */ .yd)(priced * partsPerToken(batch));
}
/**
 * What CI took and cost for one judgement: the time of each workflow run's jobs in milliseconds (undefined where the host
 * does not tell) at a price for the minute. By the millisecond, rounded half up once; a host's bill may round
 * each job up to a whole minute and be a little higher. A run of unknown length makes the cost a lower bound.
 */
function priceCiTime(options) {
    const all = options.runsMs.reduce((sum, run) => sum + (run ?? 0), 0);
    const ms = Math.max(0, all - (options.countedMs ?? 0));
    return {
        ciMinutes: ms / 60_000,
        ciCost: {
            microUsd: Math.round((ms * options.microUsdPerMinute) / 60_000),
            exact: !options.runsMs.includes(undefined),
        },
    };
}
function partsPerToken(batch) {
    return batch ? PARTS_PER_PRICED_TOKEN / 2n : PARTS_PER_PRICED_TOKEN;
}
function pricesByClass(prices) {
    return [
        ["inputTokens", prices.input],
        ["outputTokens", prices.output],
        ["cacheWrite5mTokens", prices.cacheWrite5m],
        ["cacheWrite1hTokens", prices.cacheWrite1h],
        ["cacheReadTokens", prices.cacheRead],
    ];
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


/***/ }),

/***/ 94310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ promptTokens),
/* harmony export */   j5: () => (/* binding */ TOKEN_CLASSES),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   rb: () => (/* binding */ UNKNOWN_USAGE),
/* harmony export */   vk: () => (/* binding */ addUsage),
/* harmony export */   yJ: () => (/* binding */ NO_USAGE)
/* harmony export */ });
/* unused harmony export isUsageKnown */
/** The classes that input and output tokens are billed by. */
const TOKEN_CLASSES = [
    "inputTokens",
    "outputTokens",
    "cacheWrite5mTokens",
    "cacheWrite1hTokens",
    "cacheReadTokens",
];
const NO_USAGE = {
    inputTokens: 0,
    outputTokens: 0,
    cacheWrite5mTokens: 0,
    cacheWrite1hTokens: 0,
    cacheReadTokens: 0,
};
const UNKNOWN_USAGE = {
    inputTokens: undefined,
    outputTokens: undefined,
    cacheWrite5mTokens: undefined,
    cacheWrite1hTokens: undefined,
    cacheReadTokens: undefined,
};
/** The smallest count that the usage vouches for. A value that is no count (negative, fraction, NaN) is unknown. */
function tokensOf(usage, tokenClass) {
    const value = usage[tokenClass];
    if (isCount(value))
        return { tokens: value, exact: true };
    const least = usage.atLeast?.[tokenClass];
    return { tokens: isCount(least) ? least : 0, exact: false };
}
/** Tokens of the whole prompt: uncached input, cache writes and cache reads. */
function promptTokens(usage) {
    return ["inputTokens", "cacheWrite5mTokens", "cacheWrite1hTokens", "cacheReadTokens"]
        .map((tokenClass) => tokensOf(usage, tokenClass))
        .reduce((sum, count) => ({ tokens: sum.tokens + count.tokens, exact: sum.exact && count.exact }));
}
/** True when every class is known. */
function isUsageKnown(usage) {
    return TOKEN_CLASSES.every((tokenClass) => tokensOf(usage, tokenClass).exact);
}
/**
 * Adds usage class by class. Unknown plus known is unknown for that class, and the known part is kept in `atLeast`.
 * A sum is for showing: price each request by itself, as the long-prompt band belongs to one request.
 */
function addUsage(...usages) {
    const sum = { ...NO_USAGE };
    const atLeast = {};
    for (const tokenClass of TOKEN_CLASSES) {
        const counts = usages.map((usage) => tokensOf(usage, tokenClass));
        const tokens = counts.reduce((total, count) => total + count.tokens, 0);
        if (counts.every((count) => count.exact)) {
            sum[tokenClass] = tokens;
        }
        else {
            sum[tokenClass] = undefined;
            if (tokens > 0)
                atLeast[tokenClass] = tokens;
        }
    }
    if (Object.keys(atLeast).length > 0)
        sum.atLeast = atLeast;
    const webSearches = usages.reduce((total, usage) => total + (usage.webSearches ?? 0), 0);
    if (webSearches > 0)
        sum.webSearches = webSearches;
    return sum;
}
function isCount(value) {
    return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}


/***/ })

};
