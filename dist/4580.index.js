export const id = 4580;
export const ids = [4580];
export const modules = {

/***/ 88699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitRepositorySurvey: () => (/* binding */ gitRepositorySurvey)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/domain/complexity/coverage-report.js
/** Share of covered lines (0–1) in an lcov tracefile: `LF` lines found, `LH` lines hit. Undefined when it counts none. */
function coverageFromLcov(text) {
    const total = (key) => [...text.matchAll(new RegExp(`^${key}:(\\d+)\\s*$`, "gm"))].reduce((sum, [, digits]) => sum + Number(digits), 0);
    const found = total("LF");
    return found === 0 ? undefined : Math.min(1, total("LH") / found);
}
/** The same from Istanbul's `coverage-summary.json`. */
function coverageFromSummary(text) {
    const percent = /"total"\s*:\s*\{[^}]*?"lines"\s*:\s*\{[^}]*?"pct"\s*:\s*(\d+(?:\.\d+)?)/.exec(text)?.[1];
    return percent === undefined ? undefined : Math.min(1, Number(percent) / 100);
}

// EXTERNAL MODULE: ./build/domain/complexity/repository-evidence.js
var repository_evidence = __webpack_require__(16992);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/adapters/git/git.js
var git = __webpack_require__(68890);
;// CONCATENATED MODULE: ./build/adapters/git/repository-survey.js






const MOST_PATHS = 6;
const MOST_IDENTIFIERS = 8;
/** Files of a change whose users are looked for: all names in one look-up. */
const MOST_CHANGED = 50;
/** Commits of a file's history that say what it changes with; larger commits say nothing. */
const HISTORY = 20;
const LARGEST_TELLING_COMMIT = 30;
const LARGEST_REPORT_BYTES = 16 * 1024 * 1024;
const REPORTS = [
    { path: "coverage/coverage-summary.json", read: coverageFromSummary },
    { path: "coverage-summary.json", read: coverageFromSummary },
    { path: "coverage/lcov.info", read: coverageFromLcov },
    { path: "lcov.info", read: coverageFromLcov },
];
/**
 * Surveys one commit of a clone, with git alone: argument vectors, hooks and every other program off, no network (a
 * partial clone does not fetch what it lacks). Throws `ConfigurationError` where the folder is no git repository.
 */
function gitRepositorySurvey(options) {
    const { directory, commit = "HEAD", budgetMs = 5_000, now } = options;
    /** Output of a look-up, undefined when it failed or there was no time for it. */
    const askUntil = (end) => async (args) => {
        const left = end - now();
        if (left <= 0)
            return undefined;
        try {
            const out = await (0,git.git)(["-C", directory, ...args], {
                gitDir: undefined,
                timeoutMs: left,
                okExitCodes: [1],
                env: { ...(0,git.gitEnvironment)({ "protocol.allow": "never" }), GIT_NO_LAZY_FETCH: "1" },
            });
            return out.toString("utf8");
        }
        catch (error) {
            if (error instanceof errors/* ConfigurationError */.j1)
                throw error;
            return undefined;
        }
    };
    return {
        async aboutChange(paths) {
            const ask = askUntil(now() + budgetMs);
            const gitattributes = (await ask(["cat-file", "blob", `${commit}:.gitattributes`])) ?? "";
            const stems = [...new Set(paths.map(stem))].slice(0, MOST_CHANGED);
            const users = stems.length === 0
                ? undefined
                : await ask(grep(stems.flatMap((each) => ["-F", "-e", each]), commit));
            const changed = new Set(paths.map((path) => `${commit}:${path}`));
            return {
                gitattributes,
                usedBy: users === undefined ? undefined : filesIn(users).filter((file) => !changed.has(file)).length,
            };
        },
        async survey({ paths, identifiers }) {
            const ask = askUntil(now() + budgetMs);
            if ((await ask(["rev-parse", "--git-dir"])) === undefined)
                throw new errors/* ConfigurationError */.j1(`${directory} is no git repository, or git cannot read it.`);
            const tree = await ask(["ls-tree", "-r", "-l", "-z", "--full-tree", commit]);
            if (tree === undefined)
                return { ...repository_evidence/* NO_REPOSITORY_EVIDENCE */.PR, testCoverage: await coverageIn(directory) };
            const tracked = readTree(tree);
            const files = [];
            const missing = [];
            for (const name of paths.slice(0, MOST_PATHS)) {
                const path = resolve(name, tracked);
                if (path === undefined) {
                    if (!isFolder(name, tracked))
                        missing.push(name);
                }
                else
                    files.push({
                        path,
                        bytes: tracked.get(path) ?? 0,
                        usedBy: filesIn(await ask(grep(["-F", "-e", stem(path)], commit))).filter((file) => !file.endsWith(path)).length,
                        together: companyOf(await ask(repository_survey_history(path, commit))),
                    });
            }
            const symbols = [];
            for (const name of identifiers.slice(0, MOST_IDENTIFIERS)) {
                const found = await ask(grep(["-w", "-F", "-e", name.replace(/\(\)$/, "")], commit));
                if (found !== undefined)
                    symbols.push({ name, files: filesIn(found).length });
            }
            return {
                trackedFiles: tracked.size,
                files,
                missing,
                symbols,
                testCoverage: await coverageIn(directory),
            };
        },
    };
}
function grep(pattern, commit) {
    return ["grep", "-l", "-z", "-I", "--no-textconv", ...pattern, commit, "--"];
}
function repository_survey_history(path, commit) {
    return [
        "log",
        `-n${HISTORY}`,
        "--no-merges",
        // The first commit, and the boundary of a shallow clone, seem to change every file together.
        "--min-parents=1",
        "--full-diff",
        "--name-only",
        "--no-ext-diff",
        "--no-textconv",
        "--no-renames",
        "--format=%x01",
        commit,
        "--",
        `:(literal)${path}`,
    ];
}
/** Paths and sizes of `ls-tree -l -z`: `<mode> <type> <sha> <size>\t<path>`. Submodules have no size. */
function readTree(text) {
    const tracked = new Map();
    for (const entry of text.split("\0")) {
        const [, size, path] = /^\d+ blob \S+ +(\d+)\t([\s\S]+)$/.exec(entry) ?? [];
        if (path !== undefined)
            tracked.set(path, Number(size));
    }
    return tracked;
}
/** The tracked file that a task means: the exact path, or the only or shortest one that ends so. */
function resolve(name, tracked) {
    if (tracked.has(name))
        return name;
    return [...tracked.keys()]
        .filter((path) => path.endsWith(`/${name}`))
        .toSorted((one, other) => one.length - other.length)[0];
}
function isFolder(name, tracked) {
    const folder = `${name.replace(/\/+$/, "")}/`;
    return [...tracked.keys()].some((path) => path.startsWith(folder));
}
/** What others import a file by: its name without extension, after a slash. */
function stem(path) {
    const name = (0,external_node_path_.basename)(path).replace(/(?:\.d)?\.\w+$/, "");
    return name === "index" || name === "__init__" ? path.replace(/\/[^/]+$/, "") : `/${name}`;
}
function filesIn(listed) {
    return (listed ?? "").split("\0").filter((entry) => entry !== "");
}
/** Mean number of other files in the commits that changed a file. */
function companyOf(log) {
    const sizes = (log ?? "")
        .split("\u0001")
        .slice(1)
        .map((entry) => entry.split("\n").filter((line) => line !== "").length)
        .filter((size) => size > 0 && size <= LARGEST_TELLING_COMMIT);
    return sizes.length === 0 ? undefined : sizes.reduce((sum, size) => sum + size - 1, 0) / sizes.length;
}
/** A coverage report in the checkout. Links are not followed: it is a stranger's folder. */
async function coverageIn(directory) {
    for (const report of REPORTS) {
        const path = (0,external_node_path_.join)(directory, report.path);
        try {
            const stat = await (0,promises_.lstat)(path);
            if (!stat.isFile() || stat.size > LARGEST_REPORT_BYTES)
                continue;
            const share = report.read(await (0,promises_.readFile)(path, "utf8"));
            if (share !== undefined)
                return share;
        }
        catch {
            // Not there: the next one.
        }
    }
    return undefined;
}


/***/ }),

/***/ 84126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ decidePermission),
/* harmony export */   aH: () => (/* binding */ isUnchangedBody),
/* harmony export */   eO: () => (/* binding */ PERMISSION_LEVELS)
/* harmony export */ });
/* unused harmony export actorsToAuthorise */
/** A collaborator's level, weakest first, as `GET …/collaborators/{user}/permission` reports it. */
const PERMISSION_LEVELS = ["none", "read", "triage", "write", "maintain", "admin"];
/** Costs nothing and changes nothing, so reading is enough. All other verbs spend money, the read-only ones too. */
const FREE_VERBS = new Set(["help"]);
/**
 * Whether an account may give a command. `level` is what the permission API said, `unknown` when it failed or gave no
 * answer: then nobody may. Bots have no level of their own; they are let in by their numeric id, exactly as listed,
 * and by nothing in their login, since anyone can register a name with a `[bot]` look.
 */
function decidePermission(request) {
    const { actor, level, minimum, botIds, command } = request;
    const who = `@${actor.login}`;
    if (!Number.isSafeInteger(actor.id) || actor.id <= 0)
        return deny("The account behind this command is not known.");
    switch (actor.type) {
        case "Bot":
            if (botIds.includes(actor.id))
                return { allowed: true };
            return deny(`${who} is a bot. A bot may give commands when its numeric id (${actor.id}) is in \`permission.bots\` of \`.github/upshift.yml\`.`);
        case "Organization":
        case "Mannequin":
            return deny(`${who} is not a person's account.`);
        case "User":
            break;
        default:
            return deny(`${who} has an account of an unknown kind.`);
    }
    const needed = FREE_VERBS.has(command) ? "read" : minimum;
    const rank = level === "unknown" ? -1 : PERMISSION_LEVELS.indexOf(level);
    if (level === "unknown" || rank === -1) {
        return deny(`GitHub did not say which permission ${who} has here, so the command was not followed.`);
    }
    // `none` as the least level would let in everybody who can comment; then at least reading is needed.
    if (rank >= Math.max(PERMISSION_LEVELS.indexOf(needed), PERMISSION_LEVELS.indexOf("read"))) {
        return { allowed: true };
    }
    return deny(`${who} has ${level === "none" ? "no" : `the ${level}`} permission here; commands need ${needed} or better.`);
}
function deny(reason) {
    return { allowed: false, reason };
}
/**
 * Everybody whose right must be checked before a command is followed, each once: who wrote it, who caused the event,
 * and who started the workflow run again, since a re-run acts with the first person's words on the second one's click.
 */
function actorsToAuthorise(actors) {
    const all = [actors.author, actors.sender, actors.triggering].filter((actor) => actor !== undefined);
    return all.filter((actor, index) => all.findIndex((other) => other.id === actor.id) === index);
}
/**
 * Whether a comment still says what the event said. Only line ends may differ, as the API and the event have been seen
 * to write them differently; an edit that changes anything else is a new text that nobody has authorised.
 */
function isUnchangedBody(eventBody, liveBody) {
    return withLineFeeds(eventBody) === withLineFeeds(liveBody);
}
const withLineFeeds = (text) => text.replaceAll(/\r\n?/g, "\n");


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

/***/ 46749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderConfigurationError),
/* harmony export */   W: () => (/* binding */ renderHelp)
/* harmony export */ });
/* harmony import */ var _domain_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9436);
/* harmony import */ var _domain_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72457);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5120);



/** `/ai help`; with a word that nobody understands, the same and what may have been meant. */
function renderHelp(trigger, unknown) {
    const say = (words) => `\`${trigger} ${words}\``;
    return [
        ...(unknown === undefined ? [] : [didNotUnderstand(unknown)]),
        "**Upshift** does a task with the cheapest model tier that gets your CI green.",
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["say", "and it will"], "ll", [
            [
                say("fix the failing date test"),
                "change the code on a branch, open a draft pull request, and climb a tier when CI is red; on a pull request, work on its own branch",
            ],
            [
                `${say("ask …")}, ${say("explain …")}`,
                "answer in a comment, changing nothing; on a pull request, about its diff",
            ],
            [`${say("plan …")}, then ${say("implement")}`, "write a checkbox list of steps, then follow it"],
            [
                say("review …"),
                "review a pull request: one review with comments at its lines; words after it say what to look at",
            ],
            [say("route …"), "say which tier it would start with, why, and what that may cost"],
            [
                `${say("retry")}, ${say("escalate")}`,
                "try the newest task again, on the same tier or the next one up",
            ],
            [say("stop"), "end what runs here after its turn, and what waits for CI at once"],
            [say("cost"), "say what the tasks here have cost"],
            [say("report"), "say what all tasks have cost, against which targets, and what to change"],
            [say("doctor"), "look at key, models, permissions, workflows and rules, and say what to mend"],
            [say("help"), "show this"],
        ]),
        "Verbs: `fix implement refactor test docs ask explain plan review route retry escalate stop cost report doctor`, or plain words. Options: `--tier haiku|sonnet|opus`, `--budget 0.50`, `--urgent`, `--dry-run`.",
    ].join("\n\n");
}
function didNotUnderstand(word) {
    const meant = (0,_domain_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .z)(word, KNOWN_VERBS);
    const hint = meant === undefined ? "" : ` Did you mean \`${meant}\`?`;
    return `**${(0,_domain_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(word)} alone is no command, so nothing was done.**${hint}`;
}
const KNOWN_VERBS = [
    "fix",
    "implement",
    "refactor",
    "test",
    "docs",
    "ask",
    "explain",
    "plan",
    "review",
    "route",
    "retry",
    "escalate",
    "stop",
    "cost",
    "report",
    "doctor",
    "help",
];
/** Names the place and the fix. */
function renderConfigurationError(error) {
    const at = error.at === undefined ? "" : ` (\`${error.at.file}\`, line ${error.at.line})`;
    return `**The configuration has a mistake, so nothing was done**${at}.\n\n\`\`\`text\n${error.message.replaceAll("```", "'''")}\n\`\`\``;
}


/***/ }),

/***/ 34663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ repositoryPorts)
/* harmony export */ });
/* harmony import */ var _adapters_git_repository_survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88699);
/* harmony import */ var _adapters_git_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78991);
/* harmony import */ var _adapters_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19292);
/* harmony import */ var _usecases_estimate_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43781);
/* harmony import */ var _usecases_policy_for_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66193);





/**
 * The ports that look at a repository's objects, its ledger and this machine, and at no code host: the same for a job on
 * a runner and for a clone on a laptop.
 */
function repositoryPorts(from) {
    const { openStore, ledger, redact } = from;
    return {
        clock: _adapters_system_js__WEBPACK_IMPORTED_MODULE_2__.systemClock,
        random: _adapters_system_js__WEBPACK_IMPORTED_MODULE_2__.systemRandom,
        redact,
        routing: async (config) => (0,_usecases_policy_for_js__WEBPACK_IMPORTED_MODULE_4__.policyFor)({ ledger, clock: _adapters_system_js__WEBPACK_IMPORTED_MODULE_2__.systemClock }, config),
        secretsIn: async (patch) => {
            // A large library that only a run with a patch needs.
            const { findSecretsInPatch } = await __webpack_require__.e(/* import() */ 6824).then(__webpack_require__.bind(__webpack_require__, 36824));
            return findSecretsInPatch(patch, redact);
        },
        openWorkspace: async (sha) => (0,_adapters_git_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitWorkspace */ .q)(await openStore(), sha),
        estimate: async ({ sha, ...request }) => {
            const objects = await openStore();
            await objects.ensureCommit(sha);
            const survey = (0,_adapters_git_repository_survey_js__WEBPACK_IMPORTED_MODULE_0__.gitRepositorySurvey)({
                directory: objects.gitDir,
                commit: sha,
                now: () => _adapters_system_js__WEBPACK_IMPORTED_MODULE_2__.systemClock.now(),
            });
            return (0,_usecases_estimate_task_js__WEBPACK_IMPORTED_MODULE_3__.estimateTask)(survey, request);
        },
    };
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

/***/ 45222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ denial)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _domain_permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84126);


/**
 * Why these accounts may not; undefined when all may. Whoever ran the workflow again is asked about as well. `command` is
 * what they want done, as `decidePermission` knows it. Nobody in `actors`: it is the repository's own schedule.
 */
async function denial(ports, context, request) {
    const { minimum, bots } = request.rules;
    const rerunBy = context.rerunBy === undefined
        ? undefined
        : await ports.permissions.accountOf(context.rerunBy).catch(unknownOf(ports.logger));
    if (rerunBy === "unknown")
        return "the account that ran this workflow again is not known";
    for (const actor of [...request.actors, ...(rerunBy === undefined ? [] : [rerunBy])]) {
        const level = await ports.permissions.permissionOf(actor).catch(unknownOf(ports.logger));
        const { command } = request;
        const decision = (0,_domain_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .decidePermission */ .G3)({ actor, level, minimum, botIds: bots, command });
        if (!decision.allowed)
            return decision.reason;
    }
    return undefined;
}
/** A permission that cannot be read is none. */
function unknownOf(logger) {
    return (error) => {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeHostError */ .kX) && !(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PermissionError */ .i_))
            throw error;
        logger.warn(`A permission cannot be read: ${error.message}`);
        return "unknown";
    };
}


/***/ }),

/***/ 43781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   estimateTask: () => (/* binding */ estimateTask)
/* harmony export */ });
/* harmony import */ var _domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66458);
/* harmony import */ var _domain_complexity_task_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44297);
/* harmony import */ var _domain_complexity_generated_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22798);
/* harmony import */ var _domain_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78690);




/** How hard a task looks by its words, by what the repository says of the names in them, and by the diff that it is about. */
async function estimateTask(survey, { text, body, kind, config, change }) {
    const task = {
        text,
        body,
        repository: await survey.survey((0,_domain_complexity_task_words_js__WEBPACK_IMPORTED_MODULE_1__/* .namedThings */ .Di)(text, body)),
        ...(kind === undefined ? {} : { kind }),
        ...(config.testCoverage === undefined ? {} : { testCoverage: config.testCoverage }),
    };
    if (change === undefined)
        return (0,_domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateFromText */ .Qx)(task);
    const { gitattributes, usedBy } = await survey.aboutChange(change.flatMap(({ oldPath }) => oldPath ?? []));
    return (0,_domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateFromDiff */ .i4)(task, (0,_domain_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOfFiles */ .y)(change, {
        linguist: (0,_domain_complexity_generated_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .linguistRules */ .h)(gitattributes),
        ...(usedBy === undefined ? {} : { usedBy }),
    }));
}


/***/ }),

/***/ 89225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  te: () => (/* binding */ followCommand),
  S2: () => (/* binding */ handleCommand),
  JH: () => (/* binding */ handleSignal)
});

// EXTERNAL MODULE: ./build/domain/command.js + 8 modules
var command = __webpack_require__(31652);
// EXTERNAL MODULE: ./build/domain/config.js
var domain_config = __webpack_require__(427);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/permission.js
var permission = __webpack_require__(84126);
// EXTERNAL MODULE: ./build/render/diagnosis.js
var diagnosis = __webpack_require__(65592);
// EXTERNAL MODULE: ./build/render/replies.js
var replies = __webpack_require__(46749);
;// CONCATENATED MODULE: ./build/usecases/command-request.js
function requestOfComment(trigger, command) {
    return {
        delivery: trigger.delivery,
        key: String(trigger.commentId),
        actor: trigger.author,
        thread: trigger.thread,
        command,
        comment: {
            id: trigger.commentId,
            kind: trigger.commentKind,
            body: trigger.body,
            ...(trigger.place === undefined ? {} : { place: trigger.place }),
        },
    };
}
/** A label or an assignment asks for what the issue describes. */
function requestOfSignal(trigger) {
    return {
        delivery: trigger.delivery,
        // The time of the event is its only identity; a redelivery carries the same one.
        key: trigger.delivery.replace(/^issue-\d+-/, "").replaceAll(/[^A-Za-z0-9]+/g, ""),
        actor: trigger.sender,
        thread: trigger.thread,
        command: { kind: "command", verb: "do", text: "", options: {} },
        comment: null,
    };
}

// EXTERNAL MODULE: ./build/usecases/denial.js
var denial = __webpack_require__(45222);
// EXTERNAL MODULE: ./build/usecases/report.js
var report = __webpack_require__(61855);
// EXTERNAL MODULE: ./build/usecases/start-task.js + 2 modules
var start_task = __webpack_require__(33307);
// EXTERNAL MODULE: ./build/render/failure.js
var failure = __webpack_require__(41915);
// EXTERNAL MODULE: ./build/render/status-comment.js
var status_comment = __webpack_require__(903);
;// CONCATENATED MODULE: ./build/usecases/tell-failure.js




/**
 * Says why a run fails where its commenter looks: in the task's status comment if there is one, else in a reply. For
 * what a person can mend; a bug of ours is for the log.
 */
async function tellFailure(ports, about, error) {
    const isConfiguration = error instanceof errors/* ConfigurationError */.j1;
    if (!isConfiguration && !(0,errors/* isHostFailure */.Xw)(error))
        return;
    const text = isConfiguration ? (0,replies/* renderConfigurationError */.L)(error) : (0,failure/* renderFailure */.z)(error);
    const marker = (0,status_comment/* statusMarker */.B)(about.task);
    const body = `${marker}\n\n${text}`;
    try {
        const status = await ports.conversation.findOwnComment(about.number, marker);
        if (status === undefined)
            await ports.conversation.postComment(about.number, body);
        else
            await ports.conversation.updateComment(status.id, body);
        if (about.comment !== undefined)
            await ports.conversation.react(about.comment.id, "confused", about.comment.kind);
    }
    catch (second) {
        // Where not even this may be said, the run's own page still says it.
        if (!(0,errors/* isHostFailure */.Xw)(second))
            throw second;
    }
}

// EXTERNAL MODULE: ./build/domain/ladder.js
var ladder = __webpack_require__(31221);
// EXTERNAL MODULE: ./build/domain/job.js
var job = __webpack_require__(85438);
// EXTERNAL MODULE: ./build/domain/ledger/event-id.js
var event_id = __webpack_require__(81057);
// EXTERNAL MODULE: ./build/domain/ledger/task-state.js
var task_state = __webpack_require__(83642);
// EXTERNAL MODULE: ./build/domain/money.js
var money = __webpack_require__(83693);
// EXTERNAL MODULE: ./build/render/cost-table.js
var cost_table = __webpack_require__(97301);
// EXTERNAL MODULE: ./build/render/markdown.js
var markdown = __webpack_require__(5120);
;// CONCATENATED MODULE: ./build/render/costs.js



/** `/ai cost`: every task of a thread, its attempts folded away. */
function renderCosts(tasks, config) {
    if (tasks.length === 0)
        return "Nothing has been spent here.";
    const models = (0,money/* addCosts */.Iu)(...tasks.map((state) => state.spent));
    const ci = (0,money/* addCosts */.Iu)(...tasks.map((state) => state.ciCost));
    const lines = tasks.map((state) => {
        const outcome = state.closed?.status ?? state.phase;
        return (0,markdown/* details */.zH)(`\`${state.id}\`: ${(0,money/* formatUsd */.UK)((0,money/* addCosts */.Iu)(state.spent, state.ciCost))}, ${outcome}`, (0,cost_table/* costTable */.kN)(state.attempts, state.closed !== undefined));
    });
    const parts = ci.microUsd === 0 && ci.exact ? "" : `: ${(0,money/* formatUsd */.UK)(models)} for models and ${(0,money/* formatUsd */.UK)(ci)} for CI`;
    const limit = `A task may cost ${(0,money/* formatUsd */.UK)(config.budget.perTaskMicroUsd)} in model calls.`;
    return [`**${(0,money/* formatUsd */.UK)((0,money/* addCosts */.Iu)(models, ci))}** so far${parts}. ${limit}`, ...lines].join("\n\n");
}

// EXTERNAL MODULE: ./build/usecases/climb-ladder.js + 1 modules
var climb_ladder = __webpack_require__(3031);
// EXTERNAL MODULE: ./build/usecases/close-task.js
var close_task = __webpack_require__(81119);
// EXTERNAL MODULE: ./build/usecases/follow-up.js
var follow_up = __webpack_require__(57752);
// EXTERNAL MODULE: ./build/usecases/late-pull-request.js
var late_pull_request = __webpack_require__(73613);
// EXTERNAL MODULE: ./build/usecases/lease.js
var lease = __webpack_require__(51279);
// EXTERNAL MODULE: ./build/usecases/publish-kept.js
var publish_kept = __webpack_require__(6507);
// EXTERNAL MODULE: ./build/usecases/run-context.js
var run_context = __webpack_require__(18430);
// EXTERNAL MODULE: ./build/usecases/settle-interrupted.js
var settle_interrupted = __webpack_require__(74781);
// EXTERNAL MODULE: ./build/usecases/show-status.js
var show_status = __webpack_require__(82343);
;// CONCATENATED MODULE: ./build/usecases/task-commands.js














/** Tasks that were started on an issue or pull request, or whose pull request it is, oldest first. */
async function tasksOfThread(ledger, number) {
    const found = [];
    for await (const state of (0,task_state/* foldTasks */.u)(ledger)) {
        const { source } = state.task;
        const isHere = source.kind !== "job" && source.number === number;
        if (isHere || state.effects.pullRequest?.number === number)
            found.push(state);
    }
    return found.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
}
/** `stop`: the running attempt ends after its turn; a task that waits for CI is closed at once. */
async function stopTasks(ports, context, request, config) {
    const { delivery, actor, thread } = request;
    const reason = `@${actor.login} said stop`;
    const open = await ports.ledger.update(async (ledger) => {
        const all = await tasksOfThread(ledger, thread.number);
        const heard = all.filter((state) => state.events.some(({ id }) => id === event_id/* eventId */.Q.stopRequested(state.id, delivery)));
        // Delivered again: what it had not ended yet is ended, and what was begun since then is none of its business.
        if (heard.length > 0)
            return {
                append: [],
                result: {
                    states: heard.filter((each) => each.phase !== "closed" && each.stopRequested),
                    heard: true,
                },
            };
        const states = all.filter((state) => state.phase !== "closed");
        const append = states.map((state) => ({
            ...(0,run_context/* envelope */.R)(context, ports.clock, state.id, { actor, delivery }),
            id: event_id/* eventId */.Q.stopRequested(state.id, delivery),
            type: "task.stop-requested",
            reason,
        }));
        return { append, result: { states, heard: false } };
    });
    if (open.states.length === 0)
        return open.heard
            ? { status: "skipped", reason: "this stop has been served already" }
            : say(ports, thread.number, "Nothing is running here.");
    const closed = [];
    for (const state of open.states) {
        // A running attempt closes the task itself; one whose job has died leaves that to us.
        if (state.phase === "working" && (await (0,lease/* isHeld */.i)(ports, context, state))) {
            const note = `${reason}: the running attempt ends after its current turn.`;
            await (0,show_status/* showStatus */.wc)(ports, context, (0,job/* configOfTask */.Lq)(config, state.task), state, { note });
            continue;
        }
        const explanation = `Stopped by @${actor.login}.`;
        const own = (0,job/* configOfTask */.Lq)(config, state.task);
        closed.push(await (0,close_task/* closeTask */.C)(ports, context, { state, config: own, status: "stopped", explanation }));
    }
    const last = closed.at(-1);
    return last === undefined
        ? { status: "replied", reply: "The running attempt ends after its current turn." }
        : { status: "closed", task: last };
}
/** `cost`: what the tasks of this thread have cost so far. */
async function tellCosts(ports, request, config) {
    const tasks = await tasksOfThread(await ports.ledger.read(), request.thread.number);
    return say(ports, request.thread.number, renderCosts(tasks, config));
}
/**
 * `retry [--tier]` and `escalate`: one more attempt of the thread's newest task, on the same rung, the one named or the
 * next one up, with a hand-off of all that was tried.
 */
async function tryAgain(ports, context, request, repository) {
    const { command, thread, delivery, actor } = request;
    const state = (await tasksOfThread(await ports.ledger.read(), thread.number)).at(-1);
    if (state === undefined)
        return say(ports, thread.number, `There is no task here to ${command.verb}.`);
    const config = (0,job/* configOfTask */.Lq)(repository, state.task);
    if (state.deliveries.has(delivery))
        return servedAlready(state);
    if (state.phase === "working" && (await (0,lease/* isHeld */.i)(ports, context, state)))
        return say(ports, thread.number, "An attempt is running. Wait for it, or say `stop` first.");
    const obstacle = await obstacleTo(ports, request, state);
    if (obstacle !== undefined)
        return say(ports, thread.number, `**Not started.** ${obstacle}`);
    if (command.verb === "retry" && command.options.tier === undefined) {
        // What an earlier run has left half done is ended first, without asking a model.
        if ((0,late_pull_request/* lacksPullRequest */.j)(state))
            return (0,late_pull_request/* openLatePullRequest */.N)(ports, context, state, config);
        if (state.phase === "working" && state.attempts.at(-1)?.end === undefined)
            return (0,settle_interrupted/* settleInterrupted */.i)(ports, context, state);
        const published = await (0,publish_kept/* publishKept */.O)(ports, context, state, config, { delivery, actor });
        if (published !== undefined)
            return published;
    }
    const rung = rungFor(request, state, config);
    if (rung === undefined) {
        return say(ports, thread.number, "There is no tier above the last one on this ladder. Try `retry --tier`, or add a rung.");
    }
    const reserved = await (0,follow_up/* reserveFollowUp */.M)(ports, context, state, {
        config,
        mode: command.verb === "escalate" ? "escalate" : "retry",
        rung,
        reason: `@${actor.login} said ${command.verb}.`,
        request: { delivery, actor },
    });
    switch (reserved.kind) {
        case "stopped":
        case "overtaken":
            return servedAlready(state);
        case "refused":
            return say(ports, thread.number, `**Not started.** ${reserved.message}`);
        case "reserved": {
            const commentId = await (0,show_status/* showStatus */.wc)(ports, context, config, reserved.state);
            return (0,climb_ladder/* climbLadder */.I)(ports, context, (0,follow_up/* assignmentOf */.t)(reserved.state, { config, commentId }));
        }
    }
}
const servedAlready = (state) => ({
    status: "skipped",
    reason: `${state.id} has been gone on with already`,
});
/** Why another attempt could publish nothing, so that none is paid for; undefined: it could. */
async function obstacleTo(ports, { thread }, { task, lastHeadSha }) {
    if (task.kind === "question" || task.kind === "plan")
        return undefined;
    if (thread.state === "closed")
        return `#${thread.number} is closed. Reopen it, then say it again.`;
    if (task.source.kind !== "pull-request")
        return undefined;
    const pull = await ports.pullRequests.pullRequest(task.source.number);
    if (pull === undefined || pull.state === "closed")
        return `#${task.source.number} is closed.`;
    if (pull.headSha === (lastHeadSha ?? task.baseSha))
        return undefined;
    return `\`${task.branch}\` has moved on to \`${pull.headSha.slice(0, 7)}\` since. Give the command itself again to work on what is there now.`;
}
function rungFor(request, state, config) {
    const { verb, options } = request.command;
    const last = state.attempts.at(-1)?.rung;
    if (options.tier !== undefined)
        return (0,ladder/* findRung */.s3)(config.ladder, options.tier);
    if (last === undefined)
        return config.ladder[0];
    return verb === "escalate" ? (0,ladder/* nextRung */.O7)(config.ladder, last) : last;
}
async function say(ports, number, reply) {
    await ports.conversation.postComment(number, reply);
    return { status: "replied", reply };
}

// EXTERNAL MODULE: ./build/usecases/task-of-request.js
var task_of_request = __webpack_require__(37304);
;// CONCATENATED MODULE: ./build/usecases/handle-command.js













/**
 * One comment from permission to pull request. Nothing is answered or spent before the commenter's right is known: a
 * stranger's comment gets no reply that could be used to make noise.
 */
async function handleCommand(ports, context, trigger) {
    const parsed = (0,command/* parseComment */.v)(trigger.body, { trigger: context.trigger });
    if (parsed.kind === "none")
        return skipped(`the comment holds no ${context.trigger} command`);
    // Who may command is configuration, so it is read first; a mistake in it is held back until we know who asks.
    const config = await readConfig(ports, context);
    const verb = parsed.kind === "command" ? parsed.verb : "do";
    const denied = trigger.author.id === trigger.sender.id
        ? await (0,denial/* denial */.K)(ports, context, { actors: [trigger.author], rules: rulesOf(config), command: verb })
        : "the comment's author did not cause this event";
    if (denied !== undefined) {
        await courtesy(ports.conversation.react(trigger.commentId, "confused", trigger.commentKind));
        return { status: "refused", reason: denied };
    }
    if (trigger.thread.locked)
        return await refuseLocked(ports, trigger);
    try {
        const changed = await changedSince(ports, trigger);
        if (changed !== undefined)
            return await refuse(ports, trigger, changed);
        await courtesy(ports.conversation.react(trigger.commentId, "eyes", trigger.commentKind));
        if (isUnread(config))
            throw config;
        if (parsed.kind === "error")
            return await refuse(ports, trigger, parsed.message);
        return await followCommand(ports, context, requestOfComment(trigger, parsed), config);
    }
    catch (error) {
        const comment = { id: trigger.commentId, kind: trigger.commentKind };
        const task = (0,task_of_request/* taskIdOf */.G6)({ thread: trigger.thread, key: String(trigger.commentId) });
        await tellFailure(ports, { number: trigger.thread.number, task, comment }, error);
        throw error;
    }
}
/** A label or an assignment that the configuration names asks for what the issue describes. */
async function handleSignal(ports, context, trigger) {
    const config = await ports.loadConfig(context.base.sha);
    const { signal } = trigger;
    const isMeant = "label" in signal
        ? config.start.label === signal.label
        : config.start.assignee?.toLowerCase() === signal.assignee.toLowerCase();
    if (!isMeant)
        return skipped("the configuration starts no task on this label or assignment");
    const asking = { actors: [trigger.sender], rules: config.permission, command: "do" };
    const denied = await (0,denial/* denial */.K)(ports, context, asking);
    if (denied !== undefined)
        return { status: "refused", reason: denied };
    const request = requestOfSignal(trigger);
    try {
        await courtesy(ports.conversation.react(trigger.thread.number, "eyes", "issue"));
        return await followCommand(ports, context, request, config);
    }
    catch (error) {
        const { number } = trigger.thread;
        await tellFailure(ports, { number, task: (0,task_of_request/* taskIdOf */.G6)(request), comment: undefined }, error);
        throw error;
    }
}
/** What a command asks for, once it is known that whoever gave it may. */
async function followCommand(ports, context, request, config) {
    const { thread, command } = request;
    if (thread.locked)
        return { status: "refused", reason: `#${thread.number} is locked` };
    // One word that is no verb is a slip of the pen, not a task to spend money on. (Not every script parts words.)
    if (command.verb === "do" && /^[A-Za-z-]{1,20}$/.test(command.text) && request.comment !== null)
        return reply(ports, request, (0,replies/* renderHelp */.W)(context.trigger, command.text));
    const isDry = context.dryRun || command.options.dryRun === true;
    switch (command.verb) {
        case "doctor":
            return reply(ports, request, (0,diagnosis/* renderDiagnosis */.s)(await ports.diagnose(context)));
        case "help":
            return reply(ports, request, (0,replies/* renderHelp */.W)(context.trigger));
        case "report":
            return (0,report/* tellReport */.kf)(ports, context, request, config);
        case "stop":
            if (isDry)
                return tryOut(ports, request);
            return stopTasks(ports, context, request, config);
        case "cost":
            return tellCosts(ports, request, config);
        case "retry":
        case "escalate":
            if (isDry)
                return tryOut(ports, request);
            return tryAgain(ports, context, request, config);
        case "do":
        case "fix":
        case "implement":
        case "refactor":
        case "test":
        case "docs":
        case "ask":
        case "explain":
        case "plan":
        case "review":
        case "route":
            return (0,start_task/* startTask */.g)(ports, context, request, config);
        default:
            return (0,errors/* assertNever */.xb)(command.verb);
    }
}
/** A broken configuration is told only to those who may command, so it is carried past the permission check. */
async function readConfig(ports, context) {
    try {
        return await ports.loadConfig(context.base.sha);
    }
    catch (error) {
        if (isUnread(error))
            return error;
        throw error;
    }
}
/** While the rules cannot be read the usual ones hold. */
const rulesOf = (config) => isUnread(config) ? domain_config/* DEFAULT_CONFIG */.PV.permission : config.permission;
const isUnread = (value) => value instanceof errors/* ConfigurationError */.j1 || (0,errors/* isHostFailure */.Xw)(value);
/** What was approved by being written is what must run: an edited or deleted comment is neither. */
async function changedSince(ports, trigger) {
    const live = await ports.conversation.comment(trigger.commentId, trigger.commentKind);
    if (live === undefined)
        return "The comment was deleted before work began, so nothing was done.";
    if (live.author.id !== trigger.author.id || !(0,permission/* isUnchangedBody */.aH)(trigger.body, live.body)) {
        return "The comment was edited after it was posted, so nothing was done. Post the command again as a new comment.";
    }
    return undefined;
}
async function refuse(ports, trigger, reason) {
    await ports.conversation.postComment(trigger.thread.number, reason);
    await courtesy(ports.conversation.react(trigger.commentId, "confused", trigger.commentKind));
    return { status: "refused", reason };
}
/** In a locked conversation words may not be ours to post: a reaction there, the reason in the job's summary. */
async function refuseLocked(ports, { thread, commentId, commentKind }) {
    await courtesy(ports.conversation.react(commentId, "confused", commentKind));
    return {
        status: "refused",
        reason: `#${thread.number} is locked, so nothing was done: unlock the conversation and say the command again.`,
    };
}
async function reply(ports, request, text) {
    await ports.conversation.postComment(request.thread.number, text);
    return { status: "replied", reply: text };
}
async function tryOut(ports, request) {
    const said = `**Dry run.** \`${request.command.verb}\` was understood; nothing was done.`;
    await ports.conversation.postComment(request.thread.number, said);
    return { status: "dry-run", reply: said };
}
const skipped = (reason) => ({ status: "skipped", reason });
/** A reaction is a courtesy: that it failed must not fail the task. */
async function courtesy(reaction) {
    await reaction.catch((error) => {
        if (!(error instanceof errors/* CodeHostError */.kX) && !(error instanceof errors/* PermissionError */.i_))
            throw error;
    });
}


/***/ }),

/***/ 57961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ heardOf),
/* harmony export */   c: () => (/* binding */ hearOpinions)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _domain_ledger_event_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81057);
/* harmony import */ var _render_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41915);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18430);




/** What to remember of a task while a ledger is read; undefined where there is nothing to vote on. */
function heardOf({ id, effects, feedback }) {
    return effects.commentId === undefined ? undefined : { task: id, commentId: effects.commentId, feedback };
}
/**
 * Writes down 👍 and 👎 on our comments, those that were changed or taken back included. One request where nothing has
 * changed: only comments whose counts differ from the ledger's are asked about. Bots have no vote. What cannot be
 * heard now is heard the next time, and fails nothing.
 */
async function hearOpinions(ports, context, tasks) {
    if (tasks.length === 0)
        return;
    try {
        const counts = await ports.opinions.counts();
        for (const { task, commentId, feedback } of tasks) {
            const now = counts.get(commentId);
            if (now === undefined || (now.up === feedback.up && now.down === feedback.down))
                continue;
            await hear(ports, context, task, await ports.opinions.on(commentId));
        }
    }
    catch (error) {
        if (!(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostFailure */ .Xw)(error))
            throw error;
        ports.logger.warn(`Votes on comments cannot be heard: ${(0,_render_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .k)(error)}`);
    }
}
async function hear(ports, context, task, opinions) {
    const people = opinions
        .filter(({ by }) => by.type !== "Bot")
        .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
    await ports.ledger.update(async (ledger) => {
        const events = await ledger.eventsOf(task);
        const known = new Set(events.map(({ id }) => id));
        const given = people.map(({ id, by, rating }) => {
            const source = sourceOf(id);
            return {
                ...(0,_run_context_js__WEBPACK_IMPORTED_MODULE_3__/* .envelope */ .R)(context, ports.clock, task, { actor: by }),
                id: _domain_ledger_event_id_js__WEBPACK_IMPORTED_MODULE_1__/* .eventId */ .Q.feedback(task, source),
                type: "feedback.received",
                rating,
                source,
            };
        });
        const there = new Set(people.map(({ id }) => sourceOf(id)));
        const withdrawn = events.flatMap((event) => {
            if (event.type !== "feedback.received" || there.has(event.source))
                return [];
            return [
                {
                    ...(0,_run_context_js__WEBPACK_IMPORTED_MODULE_3__/* .envelope */ .R)(context, ports.clock, task),
                    actor: event.actor,
                    id: _domain_ledger_event_id_js__WEBPACK_IMPORTED_MODULE_1__/* .eventId */ .Q.feedbackWithdrawn(task, event.source),
                    type: "feedback.withdrawn",
                    source: event.source,
                },
            ];
        });
        return { append: [...withdrawn, ...given].filter(({ id }) => !known.has(id)), result: undefined };
    });
}
/** A reaction has an id of its own; whoever changes their mind makes another. */
const sourceOf = (reaction) => `reaction-${reaction}`;


/***/ }),

/***/ 73613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openLatePullRequest),
/* harmony export */   j: () => (/* binding */ lacksPullRequest)
/* harmony export */ });
/* harmony import */ var _domain_ledger_event_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81057);
/* harmony import */ var _await_ci_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95552);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64980);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96236);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18430);
/* harmony import */ var _show_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82343);






/** The newest commit of a task is on its own branch, and no pull request shows it: one could not be opened then. */
function lacksPullRequest(state) {
    return (state.task.source.kind !== "pull-request" &&
        state.phase === "awaiting-ci" &&
        state.effects.pullRequest === undefined);
}
/**
 * Opens the pull request that an earlier run could not, from what the ledger kept of the attempt, and lets CI judge. No
 * model is asked.
 */
async function openLatePullRequest(ports, context, state, config) {
    const last = state.attempts.at(-1);
    const submission = last?.summary === undefined
        ? undefined
        : {
            summary: last.summary,
            commitMessage: "",
            confidence: last.confidence,
            reasoning: "",
            openQuestions: last.openQuestions ?? [],
        };
    const pull = await (0,_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .seeToPullRequest */ .p)(ports, {
        assignment: { task: state.task, config },
        submission,
        findings: last?.findings ?? [],
        isNew: false,
        runUrl: context.runUrl,
    });
    const receipt = {
        ...(0,_run_context_js__WEBPACK_IMPORTED_MODULE_4__/* .envelope */ .R)(context, ports.clock, state.id),
        id: _domain_ledger_event_id_js__WEBPACK_IMPORTED_MODULE_0__/* .eventId */ .Q.done(state.id, "pull-request", String(pull.number)),
        type: "effect.done",
        effect: "pull-request",
        ref: String(pull.number),
        url: pull.url,
    };
    const task = await (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g)(ports, state, [receipt]);
    await (0,_show_status_js__WEBPACK_IMPORTED_MODULE_5__/* .showStatus */ .wc)(ports, context, config, task);
    await (0,_await_ci_js__WEBPACK_IMPORTED_MODULE_1__/* .awaitCi */ .t)(ports, context, config, task);
    return { status: "awaiting-ci", task };
}


/***/ }),

/***/ 47218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ whereabouts)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);

/** Looks whether people went on without us. */
async function whereabouts(ports, state) {
    const { task } = state;
    const number = state.effects.pullRequest?.number;
    const pull = number === undefined ? undefined : await ports.pullRequests.pullRequest(number);
    // First, as merging closes the issue as well.
    if (pull?.merged === true)
        return { moved: stopped("The pull request was merged before CI had its say."), pull };
    if (pull?.state === "closed")
        return { moved: stopped("The pull request was closed."), pull };
    if (task.source.kind === "issue") {
        const issue = await ports.conversation.issue(task.source.number).catch(undefinedWhenGone);
        if (issue === undefined)
            return { moved: stopped("The issue was deleted or moved elsewhere."), pull };
        if (issue.state === "closed")
            return { moved: stopped("The issue was closed."), pull };
    }
    if (pull === undefined)
        return { moved: undefined, pull };
    if (pull.headSha === state.lastHeadSha)
        return { moved: undefined, pull };
    const moved = {
        status: "needs-human",
        explanation: `The branch \`${task.branch}\` has moved on to \`${pull.headSha.slice(0, 7)}\`, which is not Upshift's commit.`,
    };
    return { moved, pull };
}
const stopped = (explanation) => ({ status: "stopped", explanation });
function undefinedWhenGone(error) {
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeHostError */ .kX && error.failure === "not-found")
        return undefined;
    throw error;
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


/***/ }),

/***/ 61855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jy: () => (/* binding */ reportOnSchedule),
/* harmony export */   kf: () => (/* binding */ tellReport)
/* harmony export */ });
/* unused harmony export REPORT_MARKER */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _domain_ledger_task_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83642);
/* harmony import */ var _render_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41915);
/* harmony import */ var _render_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78380);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41551);
/* harmony import */ var _report_task_row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58623);
/* harmony import */ var _hear_opinions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57961);







/** By this line the report's issue is found again; it counts only under our own account. */
const REPORT_MARKER = "<!-- upshift report -->";
const TITLE = "Upshift report";
/**
 * `mode: report`: hears votes, then writes the report to the job summary, into the one issue that is kept up to date, and as a
 * page where one is wanted. An issue that somebody closed is written to and stays closed.
 */
async function reportOnSchedule(ports, context) {
    const config = await ports.loadConfig(context.base.sha);
    if (!context.dryRun)
        await (0,_hear_opinions_js__WEBPACK_IMPORTED_MODULE_6__/* .hearOpinions */ .c)(ports, context, await votable(ports.ledger));
    const { report, rows } = await readReport(ports, context, config);
    await ports.writePage?.({ report, rows: rows.result() });
    const text = (0,_render_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderReport */ .B)(report);
    if (context.dryRun)
        return { status: "dry-run", reply: text };
    try {
        await writeIssue(ports.issues, text);
    }
    catch (error) {
        // The report is made; an issue that cannot be written now must not take the job summary with it.
        if (!(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostFailure */ .Xw)(error))
            throw error;
        const problem = (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .k)(error);
        ports.logger.warn(`The report's issue cannot be written: ${problem}`);
        return { status: "replied", reply: `> [!WARNING]\n> The issue cannot be written: ${problem}\n\n${text}` };
    }
    return { status: "replied", reply: text };
}
async function writeIssue(issues, text) {
    // Two ways to look, as a second issue every week would be a nuisance: among all that we opened, and by our label.
    const known = (await issues.findOldestOwn(REPORT_MARKER)) ?? (await issues.findOwn(REPORT_MARKER));
    if (known === undefined)
        await issues.open({ marker: REPORT_MARKER, title: TITLE, body: text });
    else
        await issues.update(known.number, `${REPORT_MARKER}\n\n${text}`);
}
/** `/ai report`: the same in a comment. */
async function tellReport(ports, context, request, config) {
    const { report } = await readReport(ports, context, config);
    const reply = (0,_render_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderReport */ .B)(report);
    await ports.conversation.postComment(request.thread.number, reply);
    return { status: "replied", reply };
}
async function readReport(ports, { repository }, config) {
    const rows = new _report_task_row_js__WEBPACK_IMPORTED_MODULE_5__/* .NewestRows */ .o_();
    const report = await (0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOnLedger */ .Vf)(await ports.ledger.read(), {
        now: new Date(ports.clock.now()).toISOString(),
        repository: `${repository.owner}/${repository.name}`,
        config,
    }, (task) => rows.add(task));
    return { report, rows };
}
async function votable(store) {
    const found = [];
    for await (const { events } of (await store.read()).tasks()) {
        const task = (0,_domain_ledger_task_state_js__WEBPACK_IMPORTED_MODULE_1__/* .foldTask */ .N)(events);
        const heard = task === undefined ? undefined : (0,_hear_opinions_js__WEBPACK_IMPORTED_MODULE_6__/* .heardOf */ ._)(task);
        if (heard !== undefined)
            found.push(heard);
    }
    return found;
}


/***/ }),

/***/ 3442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ resumeOnChecks),
  V: () => (/* binding */ resumeTask)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/ledger/task-state.js
var task_state = __webpack_require__(83642);
// EXTERNAL MODULE: ./build/render/failure.js
var failure = __webpack_require__(41915);
// EXTERNAL MODULE: ./build/render/no-ci.js
var no_ci = __webpack_require__(32775);
// EXTERNAL MODULE: ./build/render/status-comment.js
var status_comment = __webpack_require__(903);
// EXTERNAL MODULE: ./build/usecases/await-ci.js
var await_ci = __webpack_require__(95552);
// EXTERNAL MODULE: ./build/usecases/climb-ladder.js + 1 modules
var climb_ladder = __webpack_require__(3031);
// EXTERNAL MODULE: ./build/domain/failure-signature.js
var failure_signature = __webpack_require__(44080);
// EXTERNAL MODULE: ./build/domain/ledger/event-id.js
var event_id = __webpack_require__(81057);
// EXTERNAL MODULE: ./build/domain/pricing.js
var pricing = __webpack_require__(69867);
// EXTERNAL MODULE: ./build/domain/failure-evidence.js + 3 modules
var failure_evidence = __webpack_require__(71301);
// EXTERNAL MODULE: ./build/domain/group-by.js
var group_by = __webpack_require__(98350);
// EXTERNAL MODULE: ./build/domain/relevant-checks.js
var relevant_checks = __webpack_require__(25596);
;// CONCATENATED MODULE: ./build/domain/judge.js


/**
 * Check runs and statuses of one head SHA → what CI says, and if it is red, whose fault it is. Only conclusions
 * judge; what a log claims changes nothing but the cause of a red.
 */
function judge(request) {
    const relevant = (0,relevant_checks/* relevantChecks */.LP)(request);
    const { deciding, missing } = judge_select(request, relevant.checks);
    const everything = required(request).length === 0;
    // With named checks only those decide, so other workflows matter no more than as the place where one may yet come.
    const openRuns = everything || missing.length > 0 ? relevant.runs : [];
    const awaited = deciding.filter(({ state }) => state === "pending");
    // Jobs that need others come into being only when those are done: while a run is active nothing of it is final.
    const active = openRuns.filter((run) => isActive(run) && !awaited.some(({ runId }) => runId === run.id));
    const running = [
        ...namesOf(awaited),
        ...(everything ? active.map(({ name }) => name) : openRuns.some(isActive) ? missing : []),
    ];
    if (running.length > 0)
        return pending(running, `waiting for ${list(running)}`);
    const failedRuns = openRuns.filter(({ state }) => state === "startup-failure");
    const failing = [...deciding.filter(({ state }) => isRed(state)), ...failedRuns.map(checkOfFailedRun)];
    if (failing.length > 0)
        return red(request, failing);
    const awaiting = unique([
        ...namesOf(deciding.filter(({ state }) => state === "awaiting-approval")),
        ...openRuns.filter(({ state }) => state === "awaiting-approval").map(({ name }) => name),
    ]);
    const expired = unique(openRuns.filter(({ state }) => state === "expired").map(({ name }) => name));
    const incomplete = awaiting.length + expired.length + missing.length > 0;
    const isMute = deciding.length === 0;
    if (request.conflict === true && (incomplete || isMute || everything))
        return conflicting();
    if (incomplete)
        return pending(unique([...awaiting, ...expired, ...missing]), whyPending(awaiting, expired, missing));
    if (isMute)
        return { kind: "unknown", explanation: "no check of the repository said anything about this commit" };
    // A skipped required check holds nothing up at GitHub either, but it takes one that ran to call a commit green.
    if (!relevant.checks.some(({ state }) => state === "success" || state === "neutral")) {
        return { kind: "unknown", explanation: `nothing ran, all was skipped: ${list(namesOf(deciding))}` };
    }
    const optionalRed = relevant.checks.filter((check) => isRed(check.state) && !deciding.includes(check));
    return { kind: "green", checks: deciding.length, optionalRed: namesOf(optionalRed) };
}
/** What was asked for, without what we were told never to look at or report ourselves: that could never come. */
function required({ required: names, ignore = [], own = {} }) {
    const never = new Set([...ignore, ...(own.names ?? [])]);
    return unique((names ?? []).filter((name) => !never.has(name)));
}
function judge_select(request, checks) {
    const names = required(request);
    if (names.length === 0)
        return { deciding: checks, missing: [] };
    return {
        deciding: checks.filter((check) => names.some((name) => (0,relevant_checks/* isNamed */.ev)(check, name))),
        missing: names.filter((name) => !checks.some((check) => (0,relevant_checks/* isNamed */.ev)(check, name))),
    };
}
/** Skipped and neutral count as GitHub counts them: they hold nothing up. */
function isRed(state) {
    return state === "failure" || state === "cancelled" || state === "timed-out" || state === "stale";
}
function isActive({ state }) {
    return state === "queued" || state === "in-progress";
}
/** A workflow file that GitHub could not start has no check runs; it still must not look green. */
function checkOfFailedRun(run) {
    return {
        source: "check-run",
        name: run.name,
        state: "stale",
        startedAt: run.startedAt ?? "",
        url: "",
        runId: run.id,
        run,
    };
}
function red(request, failing) {
    const evidence = (request.evidence ?? []).filter(({ check }) => failing.some(({ name }) => name === check));
    const byCause = (0,group_by/* groupBy */.$)(failing, (check) => causeOf(check, request));
    const cause = causeOfAll(request, failing, byCause);
    return {
        kind: "red",
        cause,
        failing: failing.map(withoutRun),
        evidence,
        explanation: explain(cause, failing, byCause, evidence),
    };
}
function withoutRun(check) {
    const { run: _run, ...result } = check;
    const workflow = (0,relevant_checks/* workflowOf */.B4)(check);
    return workflow === undefined ? result : { ...result, workflow };
}
/**
 * One failing check that is ours makes the red ours. "Not ours" is said only when every failing check fails in the
 * same way on the parent. What says nothing about the change (a lost runner, a cancelled sibling) never excuses a
 * check that does, and is worth another look rather than another attempt.
 */
function causeOfAll(request, failing, byCause) {
    const suspects = byCause.get("suspect") ?? [];
    if (suspects.some((check) => !isRedOnBase(check, request)))
        return "ours";
    if (suspects.length === failing.length)
        return "red-on-base";
    const others = ["infrastructure", "timed-out", "flaky"];
    return others.find((cause) => byCause.has(cause)) ?? "cancelled";
}
function causeOf(check, request) {
    const evidence = (request.evidence ?? []).filter((of) => of.check === check.name);
    if (check.state === "stale")
        return "infrastructure";
    if (check.state === "timed-out" || evidence.some(({ timedOut }) => timedOut === true))
        return "timed-out";
    const isLost = evidence.length > 0 && evidence.every(({ infrastructure }) => infrastructure !== undefined);
    if (isLost)
        return "infrastructure";
    if (check.state === "cancelled")
        return "cancelled";
    return isFlaky(check, request, evidence) ? "flaky" : "suspect";
}
/**
 * The same job on the same commit has also passed, or only tests that are known for it failed. Said once: what is red
 * again after the recheck is red.
 */
function isFlaky(check, request, evidence) {
    const { rechecks = 0, earlier = [], flakyTests = [] } = request.history ?? {};
    if (rechecks > 0)
        return false;
    const failedTests = evidence.flatMap((of) => of.failedTests);
    if (failedTests.length > 0 && failedTests.every((test) => flakyTests.includes(test)))
        return true;
    const { checks } = (0,relevant_checks/* relevantChecks */.LP)(request);
    return [...earlier, ...checks].some((other) => other.state === "success" && isSameCheck(other, check));
}
/** Whatever the event and attempt. */
function isSameCheck(a, b) {
    const isSameWorkflow = (a.runId !== undefined && a.runId === b.runId) || (0,relevant_checks/* workflowOf */.B4)(a) === (0,relevant_checks/* workflowOf */.B4)(b);
    return a.source === b.source && a.name === b.name && a.appId === b.appId && isSameWorkflow;
}
function isRedOnBase(check, request) {
    const { base } = request;
    if (base === undefined || request.taskIsToFixIt)
        return false;
    const { checks } = (0,relevant_checks/* relevantChecks */.LP)({ ...request, checks: base.checks, runs: [] });
    const isRedThere = checks.some(({ name, state }) => name === check.name && state === "failure");
    const here = signaturesOf(check.name, request.evidence ?? []);
    const there = signaturesOf(check.name, base.evidence);
    // An unknown failure is like no other, not even like another unknown one.
    return (isRedThere && here.length > 0 && here.every((signature) => signature !== "" && there.includes(signature)));
}
function signaturesOf(name, evidence) {
    return evidence.filter(({ check }) => check === name).map(({ signature }) => signature);
}
function conflicting() {
    return {
        kind: "red",
        cause: "conflict",
        failing: [],
        evidence: [],
        explanation: "the branch conflicts with its base, and GitHub starts no pull request checks until that is resolved",
    };
}
function pending(waitingFor, explanation) {
    return { kind: "pending", waitingFor: unique(waitingFor), explanation };
}
function whyPending(awaiting, expired, missing) {
    const parts = [
        [awaiting, "waiting for somebody with write access to approve the run of"],
        [expired, "nobody approved in time, so it must be run again:"],
        [missing, "not reported yet:"],
    ];
    return parts
        .filter(([names]) => names.length > 0)
        .map(([names, words]) => `${words} ${list(names)}`)
        .join("; ");
}
const IN_WORDS = {
    suspect: "failed",
    infrastructure: "failed for a reason outside the repository",
    "timed-out": "ran out of time",
    flaky: "failed, but has also passed on this very commit",
    cancelled: "was cancelled",
};
function explain(cause, failing, byCause, evidence) {
    if (cause === "red-on-base")
        return `${list(namesOf(failing))} failed in the same way before this change`;
    const parts = [...byCause]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([of, checks]) => `${list(namesOf(checks))} ${IN_WORDS[of]}`);
    const reason = evidence.find(({ infrastructure }) => infrastructure !== undefined)?.infrastructure;
    if (cause === "infrastructure" && reason !== undefined)
        parts.push(`(${reason})`);
    const tests = unique(evidence.flatMap(({ failedTests }) => failedTests));
    if (cause === "ours" && tests.length > 0)
        parts.push(`failing tests: ${list(tests)}`);
    return parts.join("; ");
}
/** At most five names, each on one line and short: they come from workflows and logs. */
function list(names) {
    const shown = names.slice(0, 5).map((name) => name.replace(/[\s\p{C}]+/gu, " ").slice(0, 100));
    return names.length > 5 ? `${shown.join(", ")} and ${names.length - 5} more` : shown.join(", ");
}
function namesOf(checks) {
    return unique(checks.map(({ name }) => name));
}
/** Sorted, so that the order in which GitHub lists things shows nowhere. */
function unique(names) {
    return [...new Set(names)].toSorted();
}

// EXTERNAL MODULE: ./build/usecases/own-checks.js
var own_checks = __webpack_require__(22091);
;// CONCATENATED MODULE: ./build/usecases/read-verdict.js




/** Tokens of one failing check's log that a prompt carries. */
const EVIDENCE_TOKENS = 1_500;
/** A hundred red jobs of one matrix say what three of them say. */
const MOST_LOGS = 12;
/**
 * Reads everything that CI said of a commit and judges it. Logs are fetched only for what is red, and the parent's
 * checks only where they could excuse the head.
 */
async function readVerdict(ports, context, state, config, { headSha, conflict }) {
    const [checks, runs] = await readChecks(ports, context, headSha);
    const required = config.gate.required ?? (await ports.checks.requiredChecks(state.task.baseRef));
    const selection = { checks, runs, own: (0,own_checks/* ownChecks */.w)(context, runs), ignore: config.gate.ignore };
    const history = { rechecks: rechecksOf(state, headSha) };
    const request = { ...selection, required, taskIsToFixIt: false, conflict, history };
    const relevant = (0,relevant_checks/* relevantChecks */.LP)(selection);
    const isActive = relevant.checks.some((check) => check.state === "pending") ||
        relevant.runs.some((run) => run.state === "queued" || run.state === "in-progress");
    const isMute = relevant.checks.length + relevant.runs.length === 0;
    const first = judge(request);
    if (first.kind !== "red")
        return { verdict: first, runs, isActive, isMute };
    const evidence = await evidenceOf(ports, first.failing);
    const fixing = isAboutCi(state, evidence);
    const base = fixing ? undefined : await baseOf(ports, selection, first.failing, state.task.baseSha);
    const verdict = judge({
        ...request,
        evidence,
        taskIsToFixIt: fixing,
        ...(base === undefined ? {} : { base }),
    });
    return { verdict, runs, isActive, isMute };
}
/** How often failed jobs of a commit were run again: each time is written as a verdict that is still pending. */
function rechecksOf(state, headSha) {
    return state.events.filter((event) => event.type === "ci.concluded" && event.verdict === "pending" && event.headSha === headSha).length;
}
/**
 * Where CI is called inside this run its jobs carry the caller's name in front. Without it they have the names by which
 * the configuration, branch protection and the parent's own CI know them.
 */
async function readChecks(ports, context, headSha) {
    const { ciJobs, run } = context;
    if (ciJobs === undefined || run === null) {
        return Promise.all([ports.checks.checksOf(headSha), ports.checks.runsOf(headSha)]);
    }
    const jobs = await ports.checks.jobsOf(run);
    const called = jobs.filter((job) => job.name.startsWith(ciJobs));
    return [called.map((job) => ({ ...job, name: job.name.slice(ciJobs.length).trim() || job.name })), []];
}
async function evidenceOf(ports, failing) {
    const evidence = [];
    for (const check of failing.slice(0, MOST_LOGS)) {
        const log = await ports.checks.logOf(check);
        const clean = log === undefined ? undefined : ports.redact(log);
        evidence.push((0,failure_evidence/* failureEvidence */.S)({ check, log: clean, tokenBudget: EVIDENCE_TOKENS }));
    }
    return evidence;
}
/** What the pinned parent said, read only as far as the head's failing checks go. */
async function baseOf(ports, selection, failing, baseSha) {
    const checks = await ports.checks.checksOf(baseSha);
    const names = new Set(failing.map((check) => check.name));
    const red = (0,relevant_checks/* relevantChecks */.LP)({ ...selection, checks, runs: [] }).checks.filter((check) => names.has(check.name) && check.state !== "success" && check.state !== "pending");
    // One check that was not red on the parent is enough: the head's failure is ours.
    if (new Set(red.map((check) => check.name)).size < names.size)
        return undefined;
    return { checks, evidence: await evidenceOf(ports, red) };
}
/**
 * Was the task to mend what is red? Then red on the parent is no excuse. A task says so by speaking of CI, tests or
 * builds that fail, or by naming one of the tests.
 */
function isAboutCi(state, evidence) {
    const { task } = state;
    const text = `${task.text}\n${task.title}\n${task.body}`.toLowerCase();
    if (state.estimate.kind === "fix" &&
        /\b(?:test|tests|ci|build|check|checks|lint|type|types|red|fail\w*|broken|pipeline|workflow)\b/.test(text)) {
        return true;
    }
    return evidence.some((each) => each.failedTests.some((name) => name.length > 5 && text.includes(name.toLowerCase())));
}

// EXTERNAL MODULE: ./build/usecases/run-context.js
var run_context = __webpack_require__(18430);
;// CONCATENATED MODULE: ./build/usecases/conclude.js





/** The verdict as an event. Its id names the judgement, so that the same one is written once. */
function conclude(ports, context, state, trigger, { verdict, runs }, ciMicroUsdPerMinute) {
    const attempt = state.attempts.at(-1)?.number ?? 1;
    const red = verdict.kind === "red" ? verdict : undefined;
    const rechecks = rechecksOf(state, trigger.headSha);
    return {
        ...(0,run_context/* envelope */.R)(context, ports.clock, state.id, { delivery: trigger.delivery }),
        id: event_id/* eventId */.Q.ci(state.id, attempt, trigger.headSha, judgementOf(runs, verdict, rechecks)),
        type: "ci.concluded",
        attempt,
        headSha: trigger.headSha,
        verdict: verdict.kind,
        explanation: "explanation" in verdict ? verdict.explanation : "all checks passed",
        ...(red === undefined
            ? {}
            : {
                cause: red.cause,
                failingChecks: red.failing.map((check) => check.name),
                failedTests: red.evidence.flatMap((each) => each.failedTests).slice(0, 50),
                errorLines: red.evidence.flatMap((each) => each.errorLines).slice(0, 60),
                failureSignature: (0,failure_signature/* combinedSignature */.o)(red.evidence),
            }),
        ...ciTime(runs, ciMicroUsdPerMinute, countedMs(state, trigger.headSha)),
    };
}
/** `<run>.<attempt>` of all runs, or the verdict where none is known: a recheck of a commit is another judgement. */
function judgementOf(runs, verdict, rechecks) {
    const ids = runs.map((run) => `${run.id}.${run.attempt}`).toSorted();
    if (ids.length > 0)
        return ids.join("+");
    return rechecks === 0 ? verdict.kind : `${verdict.kind}.${rechecks}`;
}
/** What CI took and cost; a lower bound where GitHub does not tell a run's time, nothing where it tells none. */
function ciTime(runs, price, counted) {
    const runsMs = runs.map((run) => run.billableMs);
    if (runsMs.every((ms) => ms === undefined))
        return {};
    const { ciMinutes, ciCost } = (0,pricing/* priceCiTime */.bQ)({ runsMs, microUsdPerMinute: price ?? 0, countedMs: counted });
    return price === undefined ? { ciMinutes } : { ciMinutes, ciCost };
}
/**
 * A run's time is that of all its attempts, and a commit is judged more than once where CI said nothing at first or was
 * asked again: each minute counts once.
 */
function countedMs({ events }, headSha) {
    return events.reduce((sum, event) => event.type === "ci.concluded" && event.headSha === headSha
        ? sum + Math.round((event.ciMinutes ?? 0) * 60_000)
        : sum, 0);
}

// EXTERNAL MODULE: ./build/usecases/close-task.js
var close_task = __webpack_require__(81119);
// EXTERNAL MODULE: ./build/usecases/config-for.js
var config_for = __webpack_require__(62009);
// EXTERNAL MODULE: ./build/usecases/lease.js
var lease = __webpack_require__(51279);
// EXTERNAL MODULE: ./build/usecases/next-attempt.js
var next_attempt = __webpack_require__(704);
// EXTERNAL MODULE: ./build/usecases/record.js
var record = __webpack_require__(96236);
// EXTERNAL MODULE: ./build/usecases/show-status.js
var show_status = __webpack_require__(82343);
;// CONCATENATED MODULE: ./build/usecases/recheck.js





/** Undefined where nothing can be run again; a called workflow is called again by the round that follows. */
function runsToRepeat(context, { verdict, runs }) {
    if (context.ciJobs !== undefined)
        return [];
    const failing = new Set(verdict.failing.flatMap((check) => check.runId ?? []));
    const repeatable = runs.filter((run) => failing.has(run.id));
    return repeatable.length === 0 ? undefined : repeatable;
}
/**
 * Runs the failed jobs of the same commit once more. The verdict is written as pending: the attempt is not judged yet.
 * Nobody wakes us when they end, as a re-run by the job token makes no event: the sweep reads what they say.
 */
async function recheck(ports, context, { state, config, verdict, concluded }, runs, reason) {
    // GitHub refuses to run jobs of a run again that has not ended; its end wakes us.
    if (runs.some((run) => run.state !== "concluded"))
        return { status: "skipped", reason: "the failed run has not ended yet" };
    try {
        for (const run of runs)
            await ports.workflows.rerunFailedJobs(run);
    }
    catch (error) {
        if (!(0,errors/* isHostFailure */.Xw)(error) || (0,errors/* isPassingFailure */.IM)(error))
            throw error;
        // The token may not, whatever the workflow grants: a person can, and a dearer model would mend nothing.
        const explanation = `${verdict.explanation}. It does not look like the change's doing, and the failed jobs could not be run again from here: ${(0,failure/* failureText */.k)(error)} Run them again from the Actions page.`;
        const closing = { state, config, status: "needs-human", explanation, with: [concluded] };
        return { status: "closed", task: await (0,close_task/* closeTask */.C)(ports, context, closing) };
    }
    const task = await (0,record/* record */.g)(ports, state, [{ ...concluded, verdict: "pending", explanation: reason }]);
    await (0,show_status/* showStatus */.wc)(ports, context, config, task, { note: `${reason} (${verdict.explanation}.)` });
    return { status: "awaiting-ci", task };
}

// EXTERNAL MODULE: ./build/usecases/moved-state.js
var moved_state = __webpack_require__(47218);
// EXTERNAL MODULE: ./build/usecases/settle-interrupted.js
var settle_interrupted = __webpack_require__(74781);
;// CONCATENATED MODULE: ./build/usecases/state-with-commit.js


/** Waits for a job that has pushed and not yet written so. Milliseconds. */
const COMMIT_LOOKS_MS = [2_000, 3_000, 5_000, 10_000, 20_000];
/**
 * CI may be quicker than the job that pushed is with its ledger commit. Its word would then find the task at work, and
 * nobody would come again before the sweep. So a commit that the ledger does not know yet is waited for, as long as
 * the job that works on the task is alive.
 */
async function stateWithCommit(ports, context, known, headSha) {
    let state = known;
    for (const wait of COMMIT_LOOKS_MS) {
        const isAhead = headSha !== undefined && !state.attempts.some((attempt) => attempt.headSha === headSha);
        if (state.phase !== "working" || !isAhead || !(await (0,lease/* isHeld */.i)(ports, context, state)))
            return state;
        await ports.clock.sleep(wait);
        const ledger = await ports.ledger.read();
        state = (0,task_state/* foldTask */.N)(await ledger.eventsOf(known.id)) ?? state;
    }
    return state;
}

;// CONCATENATED MODULE: ./build/usecases/resume-on-checks.js



















/**
 * CI has said something about a branch of ours: accept, repair, escalate, check again or stop. All state is rebuilt
 * from the ledger, so a delivery that comes twice, late or out of order finds nothing left to do.
 */
async function resumeOnChecks(ports, context, trigger) {
    const ledger = await ports.ledger.read();
    const named = await Promise.all(trigger.taskIds.map(async (id) => (0,task_state/* foldTask */.N)(await ledger.eventsOf(id))));
    const state = named.find((each) => each !== undefined) ?? (await taskOfCommit(ledger, trigger.headSha));
    if (state !== undefined)
        return resumeTask(ports, context, state, trigger);
    return skipped(`the ledger holds no task ${trigger.taskIds.join(", ") || `for ${trigger.headSha}`}`);
}
/** Dispatched CI knows its commit for sure; a branch of somebody else's says nothing about the task. */
async function taskOfCommit(ledger, headSha) {
    if (headSha === undefined)
        return undefined;
    for await (const { events } of ledger.tasks()) {
        const isIt = events.some((event) => event.type === "attempt.finished" && event.headSha === headSha);
        const state = isIt ? (0,task_state/* foldTask */.N)(events) : undefined;
        if (state !== undefined)
            return state;
    }
    return undefined;
}
/** One task at the point where CI has to be asked. */
async function resumeTask(ports, context, known, trigger) {
    let state = await stateWithCommit(ports, context, known, trigger.headSha);
    // The run that made this commit, or the one that this commit's verdict had started, has died before it could say what
    // it did: what it left is settled and gone on with at once.
    const isLeft = state.phase === "working" && state.attempts.at(-1)?.end === undefined;
    if (isLeft && trigger.headSha !== undefined && !(await (0,lease/* isHeld */.i)(ports, context, state))) {
        const settled = await (0,settle_interrupted/* settleInterrupted */.i)(ports, context, state);
        const isOfDead = settled.status === "awaiting-ci" && settled.task.attempts.length === state.attempts.length;
        if (!isOfDead)
            return settled;
        state = settled.task;
    }
    if (state.phase === "closed")
        return skipped(`${state.id} is closed: ${state.closed?.status ?? ""}`);
    if (state.phase === "working")
        return skipped(`${state.id} is being worked on`);
    const headSha = trigger.headSha ?? state.lastHeadSha;
    if (headSha === undefined || state.lastHeadSha !== headSha)
        return skipped(`${trigger.headSha} is not the newest commit of ${state.id}`);
    const config = await (0,config_for/* configFor */.m)(ports, context, state);
    try {
        return await judgeTask(ports, context, state, { headSha, delivery: trigger.delivery }, config);
    }
    catch (error) {
        // The branch waits for a verdict, and nobody who waits with it looks into the log of this run.
        if ((0,errors/* isHostFailure */.Xw)(error)) {
            const at = { config, runUrl: context.runUrl, now: ports.clock.now() };
            const render = (shown) => `${(0,status_comment/* renderStatus */.L)(shown, at)}\n\n${(0,failure/* renderFailure */.z)(error)}`;
            await (0,show_status/* showStatus */.wc)(ports, context, config, state, { render });
        }
        throw error;
    }
}
async function judgeTask(ports, context, state, trigger, config) {
    const { moved, pull } = await (0,moved_state/* whereabouts */.C)(ports, state);
    if (moved !== undefined) {
        const { status, explanation } = moved;
        return {
            status: "closed",
            task: await (0,close_task/* closeTask */.C)(ports, context, { state, config, status, explanation }),
        };
    }
    const commit = { ...trigger, conflict: pull?.mergeable === false };
    const reading = await settledReading(ports, context, state, commit, config);
    const { verdict } = reading;
    ports.logger.info(`Verdict on ${trigger.headSha}: ${verdict.kind}${"explanation" in verdict ? `, ${verdict.explanation}` : ""}`);
    switch (verdict.kind) {
        case "pending":
        case "unknown":
            await tellWhatIsAwaited(ports, context, config, state, reading, conclude(ports, context, state, trigger, reading, config.ciMicroUsdPerMinute));
            return skipped(`no verdict yet: ${verdict.explanation}`);
        case "green":
            return accept(ports, context, {
                pull,
                state,
                config,
                verdict,
                concluded: conclude(ports, context, state, trigger, reading, config.ciMicroUsdPerMinute),
            });
        case "red":
            return answerRed(ports, context, {
                state,
                config,
                verdict,
                runs: reading.runs,
                concluded: conclude(ports, context, state, trigger, reading, config.ciMicroUsdPerMinute),
            });
        default:
            return (0,errors/* assertNever */.xb)(verdict);
    }
}
/** Waits between looks while the CI that reported back is still ending. Milliseconds. */
const LAST_JOB_WAITS_MS = [5_000, 10_000, 20_000, 30_000];
/**
 * The verdict. CI that we dispatched reports back from its own last job, so it may still be running when we look, and
 * no later event will come: then we look again for a minute.
 */
async function settledReading(ports, context, state, commit, config) {
    let reading = await readVerdict(ports, context, state, config, commit);
    if (!commit.delivery.startsWith("dispatch-"))
        return reading;
    for (const wait of LAST_JOB_WAITS_MS) {
        if (reading.verdict.kind !== "pending")
            break;
        await ports.clock.sleep(wait);
        reading = await readVerdict(ports, context, state, config, commit);
    }
    return reading;
}
/**
 * Checks that still run need no words. What no event will end (an approval that is missing, a required check that
 * nobody reports, nothing but skipped jobs) is said in the comment, once: the ledger keeps what has been said.
 */
async function tellWhatIsAwaited(ports, context, config, state, reading, concluded) {
    if (reading.isActive)
        return;
    const isDispatched = reading.runs.some((run) => run.event === "workflow_dispatch");
    const problem = isDispatched ? undefined : await (0,await_ci/* startCi */.d)(ports, config, state);
    // What could not be started after the push has been started now.
    if (config.gate.mode === "dispatch" && !isDispatched && problem === undefined)
        return;
    const { lastVerdict } = state;
    const isTold = lastVerdict?.id.startsWith(concluded.id) === true && lastVerdict.explanation === concluded.explanation;
    if (isTold)
        return;
    // Neither green nor red, and no recheck: the next real verdict has an id of its own.
    const id = `${concluded.id}/told/${state.events.length}`;
    const told = { ...concluded, id, verdict: "unknown" };
    const after = await (0,record/* record */.g)(ports, state, [told]);
    const note = problem ??
        (reading.isMute
            ? (0,no_ci/* renderNoCi */.Q)("nothing", config.gate.mode)
            : `CI has not judged \`${concluded.headSha.slice(0, 7)}\`: ${concluded.explanation}.`);
    await (0,show_status/* showStatus */.wc)(ports, context, config, after, { note });
}
async function accept(ports, context, { state, config, verdict, concluded, pull, }) {
    const weakened = state.attempts.at(-1)?.findings?.filter((finding) => finding.verdict !== "accept") ?? [];
    const optional = verdict.optionalRed.length === 0 ? "" : ` Not required and red: ${verdict.optionalRed.join(", ")}.`;
    const closing = { state, config, with: [concluded] };
    // Reviewers are asked once there is something to review, and not of every red try.
    const { reviewers } = config.pullRequest;
    if (pull !== undefined && reviewers.length > 0)
        await ports.changes.requestReviewers(pull.number, reviewers);
    if (weakened.length > 0) {
        const what = weakened.map((finding) => `\`${finding.path}\`: ${finding.message}`).join("; ");
        const explanation = `All ${verdict.checks} checks are green, but the change also touches how it is checked, so green proves less: ${what}.${optional}`;
        return {
            status: "closed",
            task: await (0,close_task/* closeTask */.C)(ports, context, { ...closing, status: "needs-human", explanation }),
        };
    }
    // A person's own pull request is theirs to mark ready.
    const isTheirs = state.task.source.kind === "pull-request";
    const ready = isTheirs || pull === undefined || !pull.draft || (await ports.changes.markReady(pull));
    const review = isTheirs
        ? `The commit is on \`${state.task.branch}\`.`
        : ready
            ? "The pull request is ready for review."
            : "It could not be marked ready: this token may not do that; press “Ready for review”.";
    const checks = verdict.checks === 1 ? "1 check" : `${verdict.checks} checks`;
    const explanation = `${checks} passed on \`${state.lastHeadSha?.slice(0, 7) ?? ""}\`. ${review}${optional}`;
    return {
        status: "closed",
        task: await (0,close_task/* closeTask */.C)(ports, context, { ...closing, status: "green", explanation }),
    };
}
async function answerRed(ports, context, judged) {
    const { state, config, verdict, concluded } = judged;
    const again = runsToRepeat(context, judged);
    // A runner that was lost says nothing: CI is asked once more before a person is. That costs no model call.
    if (verdict.cause === "infrastructure" &&
        again !== undefined &&
        rechecksOf(state, concluded.headSha) === 0) {
        return recheck(ports, context, judged, again, "CI itself failed, not the change: the failed jobs run again.");
    }
    // What cannot be run again by us is judged as it stands.
    const isUnstable = verdict.cause === "flaky" || verdict.cause === "timed-out";
    const cause = isUnstable && again === undefined ? "ours" : verdict.cause;
    const step = await (0,next_attempt/* nextAttempt */.n)(ports, context, state, config, {
        cause,
        evidence: verdict.evidence,
        concluded,
    });
    switch (step.kind) {
        case "assigned":
            return (0,climb_ladder/* climbLadder */.I)(ports, context, step.assignment);
        case "overtaken":
            return skipped(`another run has gone on with ${state.id}`);
        case "recheck":
            return recheck(ports, context, judged, again ?? [], step.reason);
        case "stop": {
            const isNotItsFault = step.status === "not-ours" || cause === "cancelled" || cause === "infrastructure";
            const explanation = isNotItsFault ? `${step.reason} ${verdict.explanation}` : step.reason;
            const closing = { state, config, status: step.status, explanation, with: [concluded] };
            return { status: "closed", task: await (0,close_task/* closeTask */.C)(ports, context, closing) };
        }
        default:
            return (0,errors/* assertNever */.xb)(step);
    }
}
const skipped = (reason) => ({ status: "skipped", reason });


/***/ }),

/***/ 33307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ startTask)
});

// EXTERNAL MODULE: ./build/domain/task.js
var domain_task = __webpack_require__(28332);
// EXTERNAL MODULE: ./build/domain/ladder.js
var ladder = __webpack_require__(31221);
// EXTERNAL MODULE: ./build/domain/money.js
var money = __webpack_require__(83693);
// EXTERNAL MODULE: ./build/domain/untrusted-text.js + 8 modules
var untrusted_text = __webpack_require__(11436);
// EXTERNAL MODULE: ./build/render/markdown.js
var markdown = __webpack_require__(5120);
;// CONCATENATED MODULE: ./build/render/plan.js




/** What a dry run says: the tier, why, and the most that it would cost. */
function renderPlan(options) {
    const { task, estimate, decision, config, model } = options;
    const { rung } = decision;
    const above = config.ladder.slice(config.ladder.findIndex((each) => each.name === rung.name) + 1);
    return [
        `**Dry run.** This would start on **${rung.name}** (\`${model}\`), at most ${(0,money/* formatUsd */.UK)((0,ladder/* ceilingOf */.tO)(rung, config.limits))} for the first attempt.`,
        (0,markdown/* bullets */.e5)([...decision.reasons, ...estimate.evidence.map((each) => `${each.about}: ${each.says}`)].map((line) => (0,markdown/* cell */.Hn)((0,untrusted_text/* defuseOutput */.wK)(line)))),
        task.kind === "review"
            ? `A review has no CI to wait for: whatever is found, it ends with one attempt, within ${(0,money/* formatUsd */.UK)(config.budget.perTaskMicroUsd)}.`
            : above.length === 0
                ? "There is no tier above it."
                : `On red it would go on with ${above.map((each) => each.name).join(" → ")}, within ${(0,money/* formatUsd */.UK)(config.budget.perTaskMicroUsd)} for the task.`,
        `<sub>Upshift · task \`${task.id}\` · nothing was changed and no model was asked</sub>`,
    ].join("\n\n");
}

// EXTERNAL MODULE: ./build/usecases/follow-up.js
var follow_up = __webpack_require__(57752);
// EXTERNAL MODULE: ./build/usecases/pull-diff.js
var pull_diff = __webpack_require__(43088);
// EXTERNAL MODULE: ./build/usecases/ladder-models.js
var ladder_models = __webpack_require__(58728);
// EXTERNAL MODULE: ./build/usecases/open-task.js
var open_task = __webpack_require__(22179);
// EXTERNAL MODULE: ./build/usecases/review-scope.js + 1 modules
var review_scope = __webpack_require__(45600);
// EXTERNAL MODULE: ./build/usecases/show-status.js
var show_status = __webpack_require__(82343);
// EXTERNAL MODULE: ./build/usecases/task-of-request.js
var task_of_request = __webpack_require__(37304);
;// CONCATENATED MODULE: ./build/usecases/authorise.js









/**
 * Turns a permitted command into a reserved attempt: estimate, rung, budget, ledger, status comment, in this order, so
 * that nothing is promised that is not paid for. The same delivery again reserves nothing.
 */
async function authorise(ports, context, request, config) {
    const found = await (0,task_of_request/* taskOf */.Xb)(ports, context, request);
    if (found.kind === "refused")
        return refuse(ports, request.thread.number, found.reason);
    const { task } = found;
    const { command, thread } = request;
    const verbKind = task_of_request/* KIND_OF_VERB */.pj[command.verb];
    const words = command.text === "" ? thread.title : command.text;
    const refusal = found.readOnly ? refuseFork(thread.number) : undefined;
    if (refusal !== undefined && verbKind !== undefined && !domain_task/* READ_ONLY_KINDS */.i.has(verbKind))
        return refuse(ports, thread.number, refusal);
    const reviewed = verbKind === "review" ? await (0,review_scope/* reviewScope */.bc)(ports, task, config) : undefined;
    if (reviewed?.kind === "nothing")
        return nothingToDo(ports, thread.number, reviewed.reason);
    const isAboutPull = verbKind !== "review" &&
        (command.text === "" || (verbKind !== undefined && domain_task/* READ_ONLY_KINDS */.i.has(verbKind)));
    const pullDiff = isAboutPull ? await (0,pull_diff/* pullDiffOf */.uA)(ports, task) : undefined;
    const change = reviewed?.files ?? (pullDiff === undefined ? undefined : (0,pull_diff/* filesOf */.R8)(pullDiff));
    const estimate = await ports.estimate({
        text: command.verb === "do" || verbKind === "question" ? words : `${command.verb} ${words}`,
        body: command.text === "" ? thread.body : `${thread.title}\n\n${thread.body}`,
        ...(verbKind === undefined ? {} : { kind: verbKind }),
        sha: task.baseSha,
        config,
        ...(change === undefined ? {} : { change }),
    });
    // Plain words may ask for a review, too; on an issue there is none to be had, only an answer.
    if (verbKind === undefined && estimate.kind === "review" && thread.isPullRequest)
        return authorise(ports, context, { ...request, command: { ...command, verb: "review" } }, config);
    task.kind = verbKind ?? (estimate.kind === "review" ? "question" : estimate.kind);
    if (refusal !== undefined && !domain_task/* READ_ONLY_KINDS */.i.has(task.kind))
        return refuse(ports, thread.number, refusal);
    const { router, performance, topTierLeftToday } = await ports.routing(config);
    const decision = router.route({
        estimate,
        ladder: config.ladder,
        preset: config.preset,
        urgent: command.options.urgent === true,
        performance,
        ...(topTierLeftToday === undefined ? {} : { topTierLeftToday }),
        ...(command.options.tier === undefined ? {} : { requestedTier: command.options.tier }),
    });
    const models = await (0,ladder_models/* resolveLadder */.r)(ports, config);
    if (context.dryRun || command.options.dryRun === true || command.verb === "route") {
        const reply = renderPlan({ task, estimate, decision, config, model: models.of(decision.rung).model.id });
        // The input `dry-run` promises that nothing is written anywhere.
        await ports.conversation.postComment(thread.number, reply);
        return { kind: "done", outcome: { status: "dry-run", reply } };
    }
    const { delivery } = request;
    const opened = await (0,open_task/* openTask */.a)(ports, context, { delivery, task, estimate, decision, config, models });
    switch (opened.kind) {
        case "duplicate":
            return { kind: "known", state: opened.state };
        case "refused": {
            await ports.conversation.postComment(thread.number, `**Not started.** ${opened.message}`);
            return { kind: "done", outcome: { status: "refused", reason: opened.message } };
        }
        case "opened": {
            const commentId = await (0,show_status/* showStatus */.wc)(ports, context, config, opened.state);
            const assignment = (0,follow_up/* assignmentOf */.t)(opened.state, { config, commentId });
            return {
                kind: "assigned",
                assignment: {
                    ...assignment,
                    ...(pullDiff === undefined ? {} : { pullDiff: (0,pull_diff/* diffForPrompt */.ND)(pullDiff) }),
                    ...(reviewed === undefined
                        ? {}
                        : { review: { scope: reviewed.scope, checker: (0,review_scope/* checkerOf */.NO)(config, models) } }),
                },
            };
        }
    }
}
const refuseFork = (number) => `#${number} comes from a fork, so Upshift only reads it: \`review\`, \`ask\`, \`explain\` and \`plan\` work here.`;
async function refuse(ports, number, reason) {
    await ports.conversation.postComment(number, reason);
    return { kind: "done", outcome: { status: "refused", reason } };
}
/** Asked for by somebody who may, and there is nothing that could be done: said, not an error. */
async function nothingToDo(ports, number, reason) {
    await ports.conversation.postComment(number, reason);
    return { kind: "done", outcome: { status: "skipped", reason } };
}

// EXTERNAL MODULE: ./build/usecases/climb-ladder.js + 1 modules
var climb_ladder = __webpack_require__(3031);
// EXTERNAL MODULE: ./build/usecases/take-up-again.js
var take_up_again = __webpack_require__(87543);
;// CONCATENATED MODULE: ./build/usecases/start-task.js



/** A permitted request becomes a task and its first attempt, or finds the task that it has already. */
async function startTask(ports, context, request, config) {
    const authorised = await authorise(ports, context, request, config);
    if (authorised.kind === "done")
        return authorised.outcome;
    if (authorised.kind === "known")
        return (0,take_up_again/* takeUpAgain */.d)(ports, context, authorised.state);
    return (0,climb_ladder/* climbLadder */.I)(ports, context, authorised.assignment);
}


/***/ }),

/***/ 37304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ taskIdOf),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   pj: () => (/* binding */ KIND_OF_VERB)
/* harmony export */ });
/* harmony import */ var _domain_ledger_task_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83642);
/* harmony import */ var _render_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51271);


/** Kinds that a verb says by itself; for the rest the estimate reads the words. */
const KIND_OF_VERB = {
    fix: "fix",
    implement: "implement",
    refactor: "refactor",
    test: "test",
    docs: "docs",
    ask: "question",
    explain: "question",
    plan: "plan",
    review: "review",
};
const TRUSTED_ASSOCIATIONS = ["OWNER", "MEMBER", "COLLABORATOR"];
/**
 * What was asked for, pinned: an issue to the default branch's commit, a pull request to its head. A fork's head is
 * looked at as data and never becomes a place to write to.
 */
async function taskOf(ports, context, request) {
    const { thread, command } = request;
    const plan = await planFor(ports, request);
    const shared = { ...sharedMembers(context, request), ...(plan === undefined ? {} : { plan }) };
    const isReview = command.verb === "review";
    if (!thread.isPullRequest && isReview) {
        return { kind: "refused", reason: `\`review\` is for pull requests, and #${thread.number} is an issue.` };
    }
    if (!thread.isPullRequest) {
        if (thread.state === "closed") {
            return { kind: "refused", reason: `#${thread.number} is closed. Reopen it, then ask again.` };
        }
        const id = taskIdOf(request);
        const source = { kind: "issue", number: thread.number, commentId: request.comment?.id ?? null };
        const base = { baseSha: context.base.sha, baseRef: context.base.ref };
        return {
            kind: "task",
            readOnly: false,
            task: { ...shared, ...base, id, source, branch: request.branch ?? `upshift/${id}` },
        };
    }
    const pull = await ports.pullRequests.pullRequest(thread.number);
    const comment = request.comment;
    if (pull === undefined || (comment === null && !isReview)) {
        return { kind: "refused", reason: `Pull request #${thread.number} cannot be read.` };
    }
    const isQuestion = isReview || ["ask", "explain", "plan"].includes(command.verb);
    if (pull.state === "closed" && !isQuestion) {
        return {
            kind: "refused",
            reason: `#${thread.number} is ${pull.merged ? "merged" : "closed"}: there is nothing to change.`,
        };
    }
    if (!isQuestion && isNobodysBranch(pull.headRef, context)) {
        return {
            kind: "refused",
            reason: `#${thread.number} comes from \`${pull.headRef}\`, and Upshift commits neither to the default branch nor to its own ledger.`,
        };
    }
    const id = taskIdOf(request);
    const headSha = request.headSha ?? pull.headSha;
    const isForeign = isFork(pull, context);
    return {
        kind: "task",
        readOnly: isForeign,
        task: {
            ...shared,
            id,
            source: {
                kind: "pull-request",
                number: thread.number,
                commentId: comment?.id ?? null,
                commentKind: comment?.kind ?? "issue-comment",
                headSha,
                headRef: pull.headRef,
            },
            // A fork's change is reviewed from its diff alone, beside the files that it would go into.
            baseSha: isReview && isForeign ? (pull.baseSha ?? context.base.sha) : headSha,
            baseRef: pull.baseRef,
            branch: pull.headRef,
        },
    };
}
/** The same request has the same task, however often it comes. */
function taskIdOf({ thread, key }) {
    return `${thread.isPullRequest ? "pull" : "issue"}-${thread.number}-${key}`;
}
/**
 * The newest plan on this thread, for `implement`: somebody with write access asked for both. The ledger says which
 * comment holds it: with the job's token every workflow writes under our account, so a marker proves nothing.
 */
async function planFor(ports, { command, thread }) {
    if (command.verb !== "implement")
        return undefined;
    const plans = [];
    for await (const state of (0,_domain_ledger_task_state_js__WEBPACK_IMPORTED_MODULE_0__/* .foldTasks */ .u)(await ports.ledger.read())) {
        const { kind, source } = state.task;
        const isHere = source.kind !== "job" && source.number === thread.number;
        if (kind === "plan" && isHere && state.closed?.status === "answered")
            plans.push(state);
    }
    plans.sort((a, b) => (b.closed?.at ?? "").localeCompare(a.closed?.at ?? ""));
    for (const { id, effects } of plans) {
        if (effects.commentId === undefined)
            continue;
        const comment = await ports.conversation.comment(effects.commentId, "issue-comment");
        const plan = comment === undefined ? undefined : (0,_render_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .planIn */ .r)(comment.body, id);
        if (plan !== undefined)
            return plan.slice(0, 8_000);
    }
    return undefined;
}
/** Branches that no task may move: a pull request can have any branch as its head (`main` into `release`). */
function isNobodysBranch(headRef, context) {
    const name = headRef.replace(/^refs\/heads\//, "");
    return name === context.base.ref || name === "upshift/ledger" || headRef.startsWith("refs/");
}
function isFork(pull, context) {
    const own = `${context.repository.owner}/${context.repository.name}`.toLowerCase();
    return pull.headRepository?.toLowerCase() !== own;
}
function placeText({ path, line }) {
    return line === undefined ? path.slice(0, 500) : `${path.slice(0, 500)}:${line}`;
}
function sharedMembers(context, { thread, command, actor, comment }) {
    const { tier, budget, urgent } = command.options;
    return {
        kind: "implement",
        verb: command.verb,
        text: command.text,
        comment: comment?.body.slice(0, 10_000) ?? "",
        ...(comment?.place === undefined ? {} : { place: placeText(comment.place) }),
        title: thread.title,
        body: thread.body,
        bodyAuthor: {
            login: thread.author.login,
            trusted: TRUSTED_ASSOCIATIONS.includes(thread.authorAssociation),
        },
        actor,
        trustedSha: context.base.sha,
        options: {
            ...(tier === undefined ? {} : { tier }),
            ...(budget === undefined ? {} : { budgetMicroUsd: Math.round(budget * 1_000_000) }),
            ...(urgent === undefined ? {} : { urgent }),
        },
    };
}


/***/ })

};
