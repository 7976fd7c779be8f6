export const id = 8699;
export const ids = [8699,8890];
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

/***/ 16992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ contextTokensOf),
/* harmony export */   A7: () => (/* binding */ repositoryEvidence),
/* harmony export */   PR: () => (/* binding */ NO_REPOSITORY_EVIDENCE),
/* harmony export */   XG: () => (/* binding */ repositoryLogOdds)
/* harmony export */ });
const NO_REPOSITORY_EVIDENCE = {
    trackedFiles: 0,
    files: [],
    missing: [],
    symbols: [],
    testCoverage: undefined,
};
/** Bytes of source a token stands for, roughly; and what a task needs on top of the files that it names. */
const BYTES_PER_TOKEN = 4;
const OVERHEAD_TOKENS = 2_000;
/** Tokens of the named files and of a share of those that change with them. */
function contextTokensOf(repository) {
    const bytes = repository.files.reduce((sum, file) => sum + file.bytes * (1 + 0.5 * Math.min(5, file.together ?? 0)), 0);
    return OVERHEAD_TOKENS + Math.round(bytes / BYTES_PER_TOKEN);
}
/**
 * How the odds of touching a second file move with what the checkout says, in log-odds: up with the company that named
 * files usually change in, up a little with identifiers in many files. For six files and more, both made the prediction
 * worse on real history (bench/README.md), so that one is left to the text.
 */
function repositoryLogOdds(repository) {
    const together = meanOf(repository.files.flatMap((file) => (file.together === undefined ? [] : [file.together])));
    const spread = meanOf(repository.symbols.map((symbol) => symbol.files).filter((files) => files > 0));
    return ((together === undefined ? 0 : 0.5 * (Math.log1p(together) - Math.log(3))) +
        (spread === undefined ? 0 : 0.1 * (Math.log1p(spread) - Math.log(5))));
}
function repositoryEvidence(repository) {
    return [
        ...repository.files.map(({ path, usedBy, together }) => ({
            about: "files",
            says: `names ${path}, which ${count(usedBy, "other file")} ${usedBy === 1 ? "uses" : "use"}${together === undefined ? "" : ` and which usually changes with ${count(Math.round(together), "other")}`}`,
        })),
        ...repository.symbols.map(({ name, files }) => ({
            about: "files",
            says: `names ${name}, found ${files === 0 ? "nowhere" : `in ${count(files, "file")}`}`,
        })),
        ...repository.missing.map((path) => ({ about: "files", says: `names ${path}, which does not exist` })),
        {
            about: "context",
            says: `needs about ${contextTokensOf(repository).toLocaleString("en")} tokens of context${repository.files.length === 0 ? ", as it names no file" : ": the files it names, and a part of what changes with them"}`,
        },
    ];
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function meanOf(values) {
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ })

};
