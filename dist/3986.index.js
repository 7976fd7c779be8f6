export const id = 3986;
export const ids = [3986];
export const modules = {

/***/ 23356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ textsBesideBundle),
/* harmony export */   L: () => (/* binding */ bundleFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Folder of the script that runs: `dist`, `dist/cli`, or `src` in development. */
function bundleFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? "."));
}
/**
 * Texts of the files with that path from the bundle's folder or from one of the two above it, the nearest first: what lies
 * beside the bundle in every copy of this repository, whichever door was taken.
 */
function* textsBesideBundle(path) {
    for (const folder of [".", "..", "../.."]) {
        try {
            yield (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundleFolder(), folder, path), "utf8");
        }
        catch {
            // Not here.
        }
    }
}


/***/ }),

/***/ 10752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keepYoungGenerationSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

/**
 * A big ledger streams through as objects that live for a moment. Left to itself V8 gives them ever more room: twice the
 * memory, for a tenth less of processor time at most (bench/ledger/fold.ts, bench/report/attempts.ts).
 */
function keepYoungGenerationSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
}


/***/ }),

/***/ 33986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);
/* harmony import */ var _commands_backtest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var _commands_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21979);
/* harmony import */ var _commands_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64429);
/* harmony import */ var _commands_doctor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44268);
/* harmony import */ var _commands_init_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90713);
/* harmony import */ var _commands_jobs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71187);
/* harmony import */ var _commands_parse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42816);
/* harmony import */ var _commands_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13233);
/* harmony import */ var _commands_review_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35407);
/* harmony import */ var _commands_run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8890);
/* harmony import */ var _commands_route_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27826);
/* harmony import */ var _commands_terminal_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(81083);
/* harmony import */ var _commands_trace_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(22134);
/* harmony import */ var _commands_version_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5975);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(56046);
















/*
 * Door 2: the command line. `src/commands` has the composition root of each subcommand, which loads what it needs when
 * it is called.
 */
(0,_commands_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .watchOutput */ .X9)();
const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB("upshift")
    .description("The cheapest model tier that gets your CI green.")
    .version((0,_commands_version_js__WEBPACK_IMPORTED_MODULE_14__/* .versionHere */ .J)())
    .showHelpAfterError("(--help shows what there is)")
    .exitOverride();
(0,_commands_init_js__WEBPACK_IMPORTED_MODULE_5__/* .registerInit */ .c)(program);
(0,_commands_doctor_js__WEBPACK_IMPORTED_MODULE_4__/* .registerDoctor */ .v)(program);
(0,_commands_config_js__WEBPACK_IMPORTED_MODULE_3__/* .registerConfig */ .A)(program);
(0,_commands_run_js__WEBPACK_IMPORTED_MODULE_10__/* .registerRun */ .j)(program);
(0,_commands_review_js__WEBPACK_IMPORTED_MODULE_9__/* .registerReview */ .m)(program);
(0,_commands_parse_js__WEBPACK_IMPORTED_MODULE_7__/* .registerParse */ .b)(program);
(0,_commands_check_js__WEBPACK_IMPORTED_MODULE_2__/* .registerCheck */ .U)(program);
(0,_commands_route_js__WEBPACK_IMPORTED_MODULE_11__/* .registerRoute */ .R)(program);
(0,_commands_backtest_js__WEBPACK_IMPORTED_MODULE_1__/* .registerBacktest */ .V)(program);
(0,_commands_trace_js__WEBPACK_IMPORTED_MODULE_13__/* .registerTrace */ .R)(program);
(0,_commands_jobs_js__WEBPACK_IMPORTED_MODULE_6__/* .registerJobs */ .i)(program);
(0,_commands_report_js__WEBPACK_IMPORTED_MODULE_8__/* .registerReport */ .U)(program);
try {
    await program.parseAsync(process.argv);
}
catch (error) {
    // Help and the version are answers; anything else that commander ends with is a mistake in the words.
    if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
        process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .ConfigurationError */ .j1 || (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .isHostFailure */ .Xw)(error)) {
        process.stderr.write(`upshift: ${error.message}\n`);
        process.exitCode = 2;
    }
    else
        throw error;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ registerBacktest)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56046);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81083);



function registerBacktest(program) {
    program
        .command("backtest")
        .description("Replay recorded outcomes through a routing policy: solved, cost, utility.")
        .option("--data <file>", "recorded outcomes, a task a line (JSON); - reads standard input")
        .option("--train <file>", "recorded outcomes to learn from")
        .option("--tiers <names>", "recorded models, cheapest first, with commas between")
        .option("--policy <policy>", "rules, learned, always:<tier> or fixed:a>b>c")
        .option("--ledger <place>", "in place of the three: a repository's own ledger, replayed under --preset")
        .option("--since <day>", "with --ledger: only tasks of this day (ISO 8601) or later")
        .option("--value <usd>", "what a resolved task is worth", _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOption */ .jZ)
        .option("--ci-cost <usd>", "what CI and waiting cost for each attempt", _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOption */ .jZ)
        .option("--false-green <rate>", "chance that a wrong change comes out green, 0 to 1", _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOption */ .jZ)
        .option("--preset <name>", "preset of the rules")
        .option("--json", "print JSON")
        .action(async (options) => {
        const { data, tiers, policy, ledger, preset } = options;
        if (ledger !== undefined) {
            const [{ runLedgerBacktest }, { withLedgers }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(6458), __webpack_require__.e(2604), __webpack_require__.e(1652), __webpack_require__.e(5765), __webpack_require__.e(6506), __webpack_require__.e(699), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 63910)),
                Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(3492), __webpack_require__.e(4310)]).then(__webpack_require__.bind(__webpack_require__, 13319)),
            ]);
            const replayed = { ...options, ledger, preset: preset ?? "balanced" };
            await withLedgers({}, (readLedger) => runLedgerBacktest(replayed, {
                readLedger,
                write: _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOut */ .sD,
                warn: _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .warnLine */ .ry,
                now: () => new Date().toISOString(),
            }));
            return;
        }
        if (data === undefined || tiers === undefined || policy === undefined) {
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1("backtest needs --data, --tiers and --policy, or --ledger.");
        }
        const { runBacktest } = await Promise.all(/* import() */[__webpack_require__.e(6458), __webpack_require__.e(2604), __webpack_require__.e(5765), __webpack_require__.e(4890)]).then(__webpack_require__.bind(__webpack_require__, 24890));
        await runBacktest({ ...options, data, tiers, policy }, { read: _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR, input: async () => (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(process.stdin), write: _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOut */ .sD });
    });
}


/***/ }),

/***/ 21979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ registerCheck)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81083);

function registerCheck(program) {
    const check = program.command("check").description("The Action's own safety checks, as a tool.");
    check
        .command("patch")
        .description('Judge unified diffs: one {"diff": "…"} a line on stdin, one verdict a line on stdout.')
        .requiredOption("--jsonl", "lines of JSON in, lines of JSON out")
        .action(async () => {
        const [{ runCheckPatch }, { findSecretsInDiff }, { redactTokens }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(4006), __webpack_require__.e(3857), __webpack_require__.e(1652), __webpack_require__.e(5647), __webpack_require__.e(5307), __webpack_require__.e(6129)]).then(__webpack_require__.bind(__webpack_require__, 90485)),
            Promise.all(/* import() */[__webpack_require__.e(3857), __webpack_require__.e(4443)]).then(__webpack_require__.bind(__webpack_require__, 36824)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 94222)),
        ]);
        await runCheckPatch({ input: process.stdin, write: _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOut */ .sD }, (diff) => findSecretsInDiff(diff, redactTokens));
    });
    check
        .command("text")
        .description('Clean texts for a prompt: one {"text": "…"} a line on stdin, one result a line on stdout.')
        .requiredOption("--jsonl", "lines of JSON in, lines of JSON out")
        .action(async () => {
        const [{ runCheckText }, { findSecrets }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(4006), __webpack_require__.e(3857), __webpack_require__.e(1652), __webpack_require__.e(5647), __webpack_require__.e(5307), __webpack_require__.e(6129)]).then(__webpack_require__.bind(__webpack_require__, 90485)),
            Promise.all(/* import() */[__webpack_require__.e(3857), __webpack_require__.e(4443)]).then(__webpack_require__.bind(__webpack_require__, 36824)),
        ]);
        await runCheckText({ input: process.stdin, write: _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOut */ .sD }, findSecrets);
    });
}


/***/ }),

/***/ 64429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ registerConfig)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81083);

function registerConfig(program) {
    program
        .command("config")
        .description("The configuration file.")
        .command("check")
        .description("Say whether a configuration file is valid, with line and column of what is not.")
        .argument("[file]", "path of the file", ".github/upshift.yml")
        .option("--json", "print one line of JSON")
        .action(async (file, options) => {
        const [{ runConfigCheck }, { loadConfig }] = await Promise.all([
            __webpack_require__.e(/* import() */ 2374).then(__webpack_require__.bind(__webpack_require__, 22374)),
            Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(8815), __webpack_require__.e(8059), __webpack_require__.e(3897)]).then(__webpack_require__.bind(__webpack_require__, 48059)),
        ]);
        process.exitCode = await runConfigCheck({ ...options, file }, {
            async check(path) {
                loadConfig({ text: await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(path), file: path });
            },
            write: _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOut */ .sD,
        });
    });
}


/***/ }),

/***/ 44268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ registerDoctor)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81083);


function registerDoctor(program) {
    program
        .command("doctor")
        .description("Look at all that a task will need, and say what to mend. Reads only; costs nothing.")
        .option("--repo <dir>", "a checkout, whose remote names the repository", ".")
        .option("--repository <name>", "owner/name, in place of a checkout")
        .option("--config <file>", "path of the configuration file on the default branch", ".github/upshift.yml")
        .option("--json", "print one line of JSON")
        .addHelpText("after", "\nGITHUB_TOKEN reads the repository; ANTHROPIC_API_KEY (or another provider's variables) asks for the models.\nExit code: 0 it can work, 1 something keeps it from working, 2 it could not be looked at.")
        .action(async (options) => {
        const [{ runDoctor }, { diagnoseRemote }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(4858), __webpack_require__.e(3950)]).then(__webpack_require__.bind(__webpack_require__, 5222)),
            Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(8815), __webpack_require__.e(3922), __webpack_require__.e(8059), __webpack_require__.e(4858), __webpack_require__.e(3273)]).then(__webpack_require__.bind(__webpack_require__, 74713)),
        ]);
        const place = await placeOf(options);
        process.exitCode = await runDoctor(options, {
            diagnose: () => diagnoseRemote(place, options.config),
            write: _terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOut */ .sD,
        });
    });
}
async function placeOf(options) {
    const [owner, name, rest] = (options.repository ?? "").split("/");
    if (owner !== undefined && owner !== "" && name !== undefined && name !== "" && rest === undefined)
        return { host: "github.com", owner, name };
    if (options.repository !== undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`--repository is ${JSON.stringify(options.repository)}; write owner/name.`);
    const { inspectCheckout } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2240)]).then(__webpack_require__.bind(__webpack_require__, 2240));
    const { remote } = await inspectCheckout(options.repo);
    if (remote === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${options.repo} has no remote on a GitHub host. Name the repository with --repository owner/name.`);
    return remote;
}


/***/ }),

/***/ 90713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ registerInit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81083);



function registerInit(program) {
    program
        .command("init")
        .description("Set a repository up: looks at it, asks at most three questions, writes workflow and configuration.")
        .option("--repo <dir>", "a checkout of the repository", ".")
        .option("--ci <names...>", "names or files of the workflows that judge a change")
        .option("--gate <mode>", "events: a token of an App or a person pushes; dispatch: only the job token")
        .option("--form <form>", "one-job or three-jobs; by default three where strangers may write issues")
        .option("--budget <usd>", "most to spend in a month, US dollars", _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOption */ .jZ)
        .option("--action <reference>", "the action to use", "upshift-dev/upshift@v1")
        .option("--yes", "ask nothing, and write over files that are there after showing the difference")
        .option("--dry-run", "write nothing")
        .option("--json", "print one line of JSON")
        .action(async (options) => {
        const [{ runInit }, { inspectCheckout }, { readExampleWorkflow }, { withDispatch }, { lookUp }] = await Promise.all([
            __webpack_require__.e(/* import() */ 1041).then(__webpack_require__.bind(__webpack_require__, 41041)),
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2240)]).then(__webpack_require__.bind(__webpack_require__, 2240)),
            __webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 50458)),
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1866)]).then(__webpack_require__.bind(__webpack_require__, 91866)),
            __webpack_require__.e(/* import() */ 2640).then(__webpack_require__.bind(__webpack_require__, 72640)),
        ]);
        const host = lookUp(process.env);
        const isTerminal = process.stdin.isTTY && process.stdout.isTTY && options.json !== true;
        await runInit(options, {
            inspect: inspectCheckout,
            visibility: host.visibility,
            commitOf: host.commitOf,
            example: readExampleWorkflow,
            withDispatch,
            read: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(() => undefined),
            async write(path, text) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
            },
            print: _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOut */ .sD,
            ask: isTerminal ? await questions() : undefined,
        });
    });
}
/** The prompts of a terminal. Leaving one with Ctrl-C ends the command; nothing has been written then. */
async function questions() {
    const { cancel, confirm, isCancel, multiselect, select, text } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 26170));
    const isAnswer = (value) => !isCancel(value);
    const answered = (value) => {
        if (isAnswer(value))
            return value;
        cancel("Nothing was written.");
        return process.exit(130);
    };
    return {
        ci: async (candidates) => answered(await multiselect({
            message: "Which workflows judge a change?",
            options: candidates.map((each) => ({ value: each, label: each.name, hint: each.path })),
            initialValues: candidates.slice(0, 1),
            required: true,
        })),
        gate: async () => answered(await select({
            message: "Whose token will push? (GitHub starts no CI for what the job token pushes.)",
            options: [
                { value: "events", label: "A GitHub App's or a person's", hint: "CI starts by itself" },
                {
                    value: "dispatch",
                    label: "The job token",
                    hint: "Upshift starts CI; CI gets one job more",
                },
            ],
        })),
        monthlyBudgetUsd: async (suggested) => Number(answered(await text({
            message: "Most to spend in a month, US dollars?",
            initialValue: String(suggested),
            validate: (value) => (Number(value) > 0 ? undefined : "An amount above 0, such as 50"),
        }))),
        mayWrite: async (path) => answered(await confirm({ message: `Write ${path}?` })),
    };
}


/***/ }),

/***/ 71187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ registerJobs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81083);



/** Nothing is known of earlier rounds. */
const NO_LEDGER = { head: null, damage: [], eventsOf: async () => [], async *tasks() { } };
const CONFIGURATION = ".github/upshift.yml";
function registerJobs(program) {
    program
        .command("jobs")
        .description("List what each scheduled job would do next, on which tier, and its expected cost. No key, no network.")
        .option("--repo <dir>", "a clone", ".")
        .option("--job <id>", "one job of the configuration (default: all)")
        .option("--ledger <place>", "ledger folder, or git repository that has the ledger's branch")
        .option("--json", "print JSON, a job a line")
        .action(async (options) => {
        const [{ runJobsCommand }, { loadConfig }, { gitText }, { gitSourceTree }, { gitRepositorySurvey }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(4006), __webpack_require__.e(3857), __webpack_require__.e(2604), __webpack_require__.e(6506), __webpack_require__.e(5647), __webpack_require__.e(5307), __webpack_require__.e(6229), __webpack_require__.e(1409), __webpack_require__.e(5350), __webpack_require__.e(3929)]).then(__webpack_require__.bind(__webpack_require__, 3725)),
            Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(8815), __webpack_require__.e(8059), __webpack_require__.e(3897)]).then(__webpack_require__.bind(__webpack_require__, 48059)),
            __webpack_require__.e(/* import() */ 8890).then(__webpack_require__.bind(__webpack_require__, 68890)),
            __webpack_require__.e(/* import() */ 6682).then(__webpack_require__.bind(__webpack_require__, 76682)),
            __webpack_require__.e(/* import() */ 8699).then(__webpack_require__.bind(__webpack_require__, 88699)),
        ]);
        const [{ withLedgers }, { systemClock }, { estimateTask }, { policyFor }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(3492), __webpack_require__.e(4310)]).then(__webpack_require__.bind(__webpack_require__, 13319)),
            __webpack_require__.e(/* import() */ 9292).then(__webpack_require__.bind(__webpack_require__, 19292)),
            Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(6458), __webpack_require__.e(3781)]).then(__webpack_require__.bind(__webpack_require__, 43781)),
            Promise.all(/* import() */[__webpack_require__.e(6458), __webpack_require__.e(2604), __webpack_require__.e(5765), __webpack_require__.e(6506), __webpack_require__.e(6193)]).then(__webpack_require__.bind(__webpack_require__, 66193)),
        ]);
        const { repo: directory } = options;
        const text = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, CONFIGURATION));
        const config = loadConfig({ text, file: CONFIGURATION });
        const sha = await gitText(["-C", directory, "rev-parse", "HEAD"], { gitDir: undefined });
        await withLedgers({}, async (readLedger) => {
            const ledger = options.ledger === undefined ? NO_LEDGER : await readLedger(options.ledger);
            const store = { read: async () => ledger };
            await runJobsCommand(options, {
                config,
                base: { ref: "HEAD", sha },
                hasLedger: options.ledger !== undefined,
                ledger: store,
                clock: systemClock,
                openTree: async () => gitSourceTree({ directory, commit: sha }),
                report: async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path), "utf8").catch(() => undefined),
                pullRequests: { openFrom: async () => [], changedPaths: async () => [] },
                estimate: (request) => estimateTask(gitRepositorySurvey({ directory, commit: sha, now: () => Date.now() }), request),
                routing: (own) => policyFor({ ledger: store, clock: systemClock }, own),
                write: _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOut */ .sD,
            });
        });
    });
}


/***/ }),

/***/ 42816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ registerParse)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81083);

function registerParse(program) {
    program
        .command("parse")
        .description('Read the commands in comments: one {"body": "…"} a line on stdin, one result a line on stdout.')
        .requiredOption("--jsonl", "lines of JSON in, lines of JSON out")
        .option("--trigger <word>", "the word that starts a command", "/ai")
        .action(async (options) => {
        const { parseJsonLines } = await Promise.all(/* import() */[__webpack_require__.e(1652), __webpack_require__.e(6558)]).then(__webpack_require__.bind(__webpack_require__, 22422));
        await parseJsonLines({ input: process.stdin, write: _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOut */ .sD, trigger: options.trigger });
    });
}


/***/ }),

/***/ 13233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ registerReport)
/* harmony export */ });
/* harmony import */ var _adapters_young_generation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10752);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81083);


function registerReport(program) {
    program
        .command("report")
        .description("What tasks cost, how many were resolved, and what to change: from the ledger alone.")
        .requiredOption("--ledger <place>", "ledger folder, git repository, or address of one (GITHUB_TOKEN is used)")
        .option("--format <format>", "md, html (one page that works from disk) or json", "md")
        .option("--since <day>", "only tasks created on this day (ISO 8601, UTC) or later")
        .option("--until <day>", "only tasks created before this day")
        .option("--config <file>", "the repository's upshift.yml: budgets, and which preset is today's")
        .option("--repository <name>", "owner/name, for the title")
        .option("--output <file>", "where to write it, in place of the terminal")
        .action(async ({ output, ...options }) => {
        const [{ runReport }, { withLedgers }, { readPageScript }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(6458), __webpack_require__.e(2604), __webpack_require__.e(5765), __webpack_require__.e(6506), __webpack_require__.e(5647), __webpack_require__.e(699), __webpack_require__.e(4730), __webpack_require__.e(8126)]).then(__webpack_require__.bind(__webpack_require__, 1743)),
            Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(3492), __webpack_require__.e(4310)]).then(__webpack_require__.bind(__webpack_require__, 13319)),
            __webpack_require__.e(/* import() */ 5235).then(__webpack_require__.bind(__webpack_require__, 97616)),
        ]);
        (0,_adapters_young_generation_js__WEBPACK_IMPORTED_MODULE_0__/* .keepYoungGenerationSmall */ .D)();
        const token = process.env["GITHUB_TOKEN"];
        await withLedgers({ token }, (readLedger) => runReport(options, {
            readLedger,
            readConfig: async (file) => {
                const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(8815), __webpack_require__.e(8059), __webpack_require__.e(3897)]).then(__webpack_require__.bind(__webpack_require__, 48059));
                return loadConfig({ text: await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(file), file });
            },
            pageScript: readPageScript,
            write: output === undefined ? _terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOut */ .sD : (text) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .writeText */ .x3)(output, text),
            warn: _terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .warnLine */ .ry,
            now: () => new Date().toISOString(),
        }));
    });
}


/***/ }),

/***/ 35407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ registerReview)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81083);

function registerReview(program) {
    program
        .command("review")
        .description("Review a change in this clone as the Action reviews a pull request.")
        .argument("[range]", "main..topic, or a branch that HEAD left; default: the main branch")
        .option("--repo <dir>", "the clone to look at", ".")
        .option("--uncommitted", "review the working tree's uncommitted work, new files included")
        .option("--focus <words>", "what to look at above all")
        .option("--tier <name>", "the tier to review with; default: by the size of the diff")
        .option("--budget <usd>", "the most that the review may cost", _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOption */ .jZ)
        .option("--no-verify", "leave out the second pass, which checks each finding")
        .option("--json", "print JSON")
        .addHelpText("after", `
Nothing is written, neither to the clone nor to its ledger. The key comes from ANTHROPIC_API_KEY, or from the variables of
another provider (UPSHIFT_PROVIDER).

Exit codes: 0 nothing found, 1 something found, 2 not reviewed, or asked for in a way that cannot be, 130 interrupted.`)
        .action(async (range, options) => {
        const { reviewInClone } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(3857), __webpack_require__.e(6458), __webpack_require__.e(2604), __webpack_require__.e(1652), __webpack_require__.e(5765), __webpack_require__.e(6506), __webpack_require__.e(5647), __webpack_require__.e(5307), __webpack_require__.e(6229), __webpack_require__.e(8059), __webpack_require__.e(699), __webpack_require__.e(4858), __webpack_require__.e(1409), __webpack_require__.e(4730), __webpack_require__.e(3492), __webpack_require__.e(397), __webpack_require__.e(4580), __webpack_require__.e(8820)]).then(__webpack_require__.bind(__webpack_require__, 46270));
        process.exitCode = await reviewInClone(range, options);
    });
}


/***/ }),

/***/ 27826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ registerRoute)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81083);

function registerRoute(program) {
    program
        .command("route")
        .description("Say which tier would try a task first, and why. No key, no network.")
        .option("--task <text>", "the task, in words")
        .option("--body <text>", "more of it: the issue's body")
        .option("--repo <dir>", "a checkout to look names up in")
        .option("--files <n>", "files that it will touch, where known", _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOption */ .jZ)
        .option("--lines <n>", "lines that it will change, where known", _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOption */ .jZ)
        .option("--ledger <path>", "ledger folder, git repository, or address of one: past tasks are learned from")
        .option("--preset <name>", "audit, conservative, balanced or aggressive")
        .option("--tier <name>", "the tier that was asked for")
        .option("--urgent", "a fast answer counts")
        .option("--coverage <share>", "share of lines that tests cover, 0 to 1", _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOption */ .jZ)
        .option("--value <usd>", "what a resolved task is worth", _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOption */ .jZ)
        .option("--json", "print JSON")
        .option("--jsonl", 'one {"task", "body"?, "files"?, "lines"?} a line on stdin, one answer a line on stdout')
        .action(async (options) => {
        const [{ runRoute }, { gitRepositorySurvey }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(6458), __webpack_require__.e(2604), __webpack_require__.e(1652), __webpack_require__.e(5765), __webpack_require__.e(6506), __webpack_require__.e(6736)]).then(__webpack_require__.bind(__webpack_require__, 86736)),
            __webpack_require__.e(/* import() */ 8699).then(__webpack_require__.bind(__webpack_require__, 88699)),
        ]);
        const io = {
            input: process.stdin,
            write: _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOut */ .sD,
            warn: _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .warnLine */ .ry,
            surveyOf: (directory) => gitRepositorySurvey({ directory, now: () => Date.now() }),
            now: () => new Date().toISOString(),
        };
        if (options.ledger === undefined) {
            await runRoute(options, {
                ...io,
                readLedger: () => Promise.reject(new Error("no ledger was named")),
            });
            return;
        }
        const { withLedgers } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(3492), __webpack_require__.e(4310)]).then(__webpack_require__.bind(__webpack_require__, 13319));
        await withLedgers({}, (readLedger) => runRoute(options, { ...io, readLedger }));
    });
}


/***/ }),

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ registerRun)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81083);

function registerRun(program) {
    program
        .command("run")
        .description("Let the cheapest tier that can solve a task here, with a command of yours as the judge.")
        .argument("[task]", "what shall be done, in words")
        .option("--repo <dir>", "the clone to work on", ".")
        .option("--gate <command>", "what has to pass; default: the repository's own test command")
        .option("--tier <name>", "the tier to begin with, such as sonnet or haiku@high")
        .option("--budget <usd>", "the most that the task may cost", _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOption */ .jZ)
        .option("--preset <name>", "audit, conservative, balanced or aggressive")
        .option("--urgent", "a fast answer counts")
        .option("--branch <name>", "branch for the work; default: upshift/ and the task's first words")
        .option("--worktree <dir>", "also put the branch into a working tree of its own")
        .option("--ledger <dir>", "folder of the ledger; default: in the repository's .git")
        .option("--minutes <n>", "how long the gate may take; default: 10", _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOption */ .jZ)
        .option("--no-sandbox", "run the gate unconfined, where there is no sandbox: it is code that a model wrote")
        .option("--continue", "go on with the newest task of this clone")
        .option("--json", "one JSON object a line: what happens, and last the result")
        .addHelpText("after", `
Without a sandbox (bubblewrap, on Linux) the gate needs --no-sandbox. The key comes from ANTHROPIC_API_KEY, or from
the variables of another provider (UPSHIFT_PROVIDER).

Exit codes: 0 green or answered, 1 not solved, 2 asked for in a way that cannot be, 3 not within the budget,
130 interrupted.`)
        .action(async (task, options) => {
        const { runInClone } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(3857), __webpack_require__.e(6458), __webpack_require__.e(2604), __webpack_require__.e(1652), __webpack_require__.e(5765), __webpack_require__.e(6506), __webpack_require__.e(5647), __webpack_require__.e(5307), __webpack_require__.e(6229), __webpack_require__.e(8059), __webpack_require__.e(699), __webpack_require__.e(4858), __webpack_require__.e(1409), __webpack_require__.e(4730), __webpack_require__.e(3492), __webpack_require__.e(397), __webpack_require__.e(4580), __webpack_require__.e(6982)]).then(__webpack_require__.bind(__webpack_require__, 66212));
        process.exitCode = await runInClone(task, options);
    });
}


/***/ }),

/***/ 81083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X9: () => (/* binding */ watchOutput),
/* harmony export */   jZ: () => (/* binding */ numberOption),
/* harmony export */   ry: () => (/* binding */ warnLine),
/* harmony export */   sD: () => (/* binding */ writeOut),
/* harmony export */   x3: () => (/* binding */ writeText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67375);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56046);




/** A reader that has had enough (`| head -1`) ends us quietly; output that cannot be written is told in one line. */
function watchOutput() {
    process.stdout.on("error", (error) => {
        if (error.code !== "EPIPE")
            process.stderr.write(`upshift: the output cannot be written: ${error.message}\n`);
        process.exit(error.code === "EPIPE" ? 0 : 2);
    });
}
/** Writes to standard output; resolves when the reader is ready for more. */
async function writeOut(text) {
    if (!process.stdout.write(text))
        await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process.stdout, "drain");
}
function warnLine(line) {
    process.stderr.write(`upshift: ${line}\n`);
}
/** Whole text of a file that the user named. Throws `ConfigurationError` when it cannot be read. */
async function readText(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8").catch((cause) => {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${path} cannot be read: ${reasonOf(cause)}`, { cause });
    });
}
/** Writes a file that the user named. Throws `ConfigurationError` when that cannot be done. */
async function writeText(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text).catch((cause) => {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${path} cannot be written: ${reasonOf(cause)}`, { cause });
    });
}
const REASONS = {
    ENOENT: "there is no such file or folder",
    EISDIR: "it is a folder",
    EACCES: "it is not allowed",
    ENOSPC: "the disk is full",
};
function reasonOf(cause) {
    if (!(cause instanceof Error))
        return String(cause);
    const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
    return REASONS[code] ?? cause.message;
}
/** An option's value as a number; commander tells the user which option was wrong. */
function numberOption(text) {
    const value = Number(text);
    if (text.trim() === "" || !Number.isFinite(value))
        throw new commander__WEBPACK_IMPORTED_MODULE_2__/* .InvalidArgumentError */ .Di("not a number");
    return value;
}


/***/ }),

/***/ 22134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ registerTrace)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81083);

function registerTrace(program) {
    program
        .command("trace")
        .description("Tell what happened to one task: every event of the ledger in order, with its time.")
        .requiredOption("--ledger <place>", "ledger folder, git repository, or address of one (GITHUB_TOKEN is used)")
        .requiredOption("--task <id>", "such as issue-7-4242, as the status comment's last line has it")
        .option("--log <files...>", "job logs of its runs with debug logging on: their API calls are told, too", [])
        .option("--json", "print the events as JSON, one a line")
        .action(async (options) => {
        const [{ runTrace }, { withLedgers }] = await Promise.all([
            __webpack_require__.e(/* import() */ 52).then(__webpack_require__.bind(__webpack_require__, 60052)),
            Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(3492), __webpack_require__.e(4310)]).then(__webpack_require__.bind(__webpack_require__, 13319)),
        ]);
        const token = process.env["GITHUB_TOKEN"];
        await withLedgers({ token }, (readLedger) => runTrace(options, { readLedger, readText: _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR, write: _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOut */ .sD }));
    });
}


/***/ }),

/***/ 5975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ versionHere)
/* harmony export */ });
/* harmony import */ var _adapters_beside_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23356);
/* harmony import */ var _domain_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14612);


/** The version of this copy, from the project's package.json. "unknown" where somebody has moved the bundle away from it. */
function versionHere() {
    for (const text of (0,_adapters_beside_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .textsBesideBundle */ .F)("package.json")) {
        const found = JSON.parse(text);
        if ((0,_domain_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(found) && found["name"] === "upshift" && typeof found["version"] === "string")
            return found["version"];
    }
    return "unknown";
}


/***/ })

};
