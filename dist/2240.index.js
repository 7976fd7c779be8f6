export const id = 2240;
export const ids = [2240,8890];
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

/***/ 2240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectCheckout: () => (/* binding */ inspectCheckout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56046);
/* harmony import */ var _domain_setup_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39787);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68890);
/* harmony import */ var _parse_workflow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67680);






/** Looks at a checkout as it lies on this machine. Throws `ConfigurationError` outside a git repository. */
async function inspectCheckout(directory) {
    const run = (...args) => (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__.gitText)(["-C", directory, ...args], { gitDir: undefined });
    const root = await run("rev-parse", "--show-toplevel").catch((cause) => {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${directory} is not inside a git repository. Run it there, or name one with --repo.`, {
            cause,
        });
    });
    const orNothing = (text) => text.catch((error) => {
        if (error instanceof _git_git_js__WEBPACK_IMPORTED_MODULE_4__.GitError)
            return "";
        throw error;
    });
    const [address, remoteHead, branch, listing] = await Promise.all([
        orNothing(run("config", "--get", "remote.origin.url")),
        orNothing(run("symbolic-ref", "--short", "refs/remotes/origin/HEAD")),
        orNothing(run("symbolic-ref", "--short", "HEAD")),
        (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__.git)(["-C", root, "ls-files", "-z"], { gitDir: undefined }),
    ]);
    const files = listing
        .toString("utf8")
        .split("\0")
        .filter((path) => path !== "");
    const read = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), "utf8").catch(() => "");
    const workflowFiles = files.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    const manifests = _domain_setup_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFESTS */ .V4.filter((name) => files.includes(name));
    return {
        root,
        remote: (0,_domain_setup_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteOf */ .e1)(address),
        defaultBranch: remoteHead.replace(/^origin\//, "") || branch || "main",
        files,
        workflows: await Promise.all(workflowFiles.map(async (path) => (0,_parse_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWorkflow */ .h)(path, await read(path)))),
        manifests: Object.fromEntries(await Promise.all(manifests.map(async (name) => [name, await read(name)]))),
    };
}


/***/ }),

/***/ 67680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseWorkflow)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_setup_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67670);


/** Reads a workflow file; one that is no YAML has no triggers and no jobs, as GitHub runs none of it. */
function parseWorkflow(path, text) {
    try {
        // An alias may repeat a tree without end: workflow files have none on GitHub, or few.
        return (0,_domain_setup_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkflowFacts */ .z)(path, (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 20, logLevel: "silent" }));
    }
    catch {
        return (0,_domain_setup_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkflowFacts */ .z)(path, undefined);
    }
}


/***/ }),

/***/ 39787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P7: () => (/* binding */ languagesOf),
/* harmony export */   PU: () => (/* binding */ ciCandidates),
/* harmony export */   V4: () => (/* binding */ MANIFESTS),
/* harmony export */   e1: () => (/* binding */ remoteOf),
/* harmony export */   jO: () => (/* binding */ testCommandOf)
/* harmony export */ });
/** Files whose text is read for the test command. */
const MANIFESTS = ["package.json", "Makefile"];
const LANGUAGES = {
    ts: "TypeScript",
    tsx: "TypeScript",
    mts: "TypeScript",
    js: "JavaScript",
    jsx: "JavaScript",
    mjs: "JavaScript",
    cjs: "JavaScript",
    py: "Python",
    go: "Go",
    rs: "Rust",
    java: "Java",
    kt: "Kotlin",
    rb: "Ruby",
    php: "PHP",
    cs: "C#",
    c: "C",
    h: "C",
    cc: "C++",
    cpp: "C++",
    hpp: "C++",
    swift: "Swift",
    ex: "Elixir",
    exs: "Elixir",
    scala: "Scala",
    sh: "Shell",
};
/** Languages by number of files, the most used first, at most three. */
function languagesOf(files) {
    const counts = new Map();
    for (const file of files) {
        const language = LANGUAGES[file.slice(file.lastIndexOf(".") + 1).toLowerCase()];
        if (language !== undefined)
            counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    return [...counts]
        .toSorted((a, b) => b[1] - a[1])
        .slice(0, 3)
        .map(([language]) => language);
}
/** The command that runs the tests, as the repository's own files say; undefined where none does. */
function testCommandOf({ files, manifests, }) {
    const has = (name) => files.includes(name);
    const script = scriptsOf(manifests["package.json"] ?? "")["test"];
    // What `npm init` writes for a package without tests.
    if (typeof script === "string" && !script.includes("no test specified")) {
        if (has("pnpm-lock.yaml"))
            return "pnpm test";
        return has("yarn.lock") ? "yarn test" : "npm test";
    }
    if (/^test\s*:/m.test(manifests["Makefile"] ?? ""))
        return "make test";
    if (has("go.mod"))
        return "go test ./...";
    if (has("Cargo.toml"))
        return "cargo test";
    if (has("pom.xml"))
        return "mvn --batch-mode test";
    if (has("gradlew"))
        return "./gradlew test";
    if (has("tox.ini"))
        return "tox";
    if (has("pytest.ini") || has("conftest.py") || files.some((file) => /(?:^|\/)test_\w+\.py$/.test(file)))
        return "python -m pytest";
    return undefined;
}
function scriptsOf(manifest) {
    try {
        const parsed = JSON.parse(manifest);
        const scripts = typeof parsed === "object" && parsed !== null && "scripts" in parsed ? parsed.scripts : {};
        return typeof scripts === "object" && scripts !== null ? { ...scripts } : {};
    }
    catch {
        return {};
    }
}
/** Workflows that may be the CI: they run for pull requests or pushes and are not ours. The likeliest first. */
function ciCandidates(workflows) {
    const rank = ({ triggers, name, path }) => (triggers.includes("pull_request") ? 0 : 2) +
        (/\b(?:ci|tests?|build|checks?)\b/i.test(`${name} ${path}`) ? 0 : 1);
    return workflows
        .filter(({ triggers, jobs }) => (triggers.includes("pull_request") || triggers.includes("push")) &&
        jobs.every((job) => job.upshift === undefined))
        .toSorted((a, b) => rank(a) - rank(b));
}
/** `owner` and `name` of a repository's address: `https://host/o/n.git`, `git@host:o/n.git`, `ssh://git@host/o/n`. */
function remoteOf(address) {
    const match = /^(?:https?:\/\/|ssh:\/\/|git:\/\/)(?:[^@/]+@)?([^/]+)\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(address) ?? /^[\w.-]+@([\w.-]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(address);
    const [, host, owner, name] = match ?? [];
    return host === undefined || owner === undefined || name === undefined ? undefined : { host, owner, name };
}


/***/ }),

/***/ 67670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ givesPushToken),
/* harmony export */   z: () => (/* binding */ readWorkflowFacts)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14612);

/** Whether the step gives a token whose pushes start workflows, which the job token's do not. */
function givesPushToken(step) {
    return step?.inputs.some((name) => name === "push-token" || name === "app-id") === true;
}
const OUR_ACTION = /^[\w.-]+\/upshift@(\S+)$/;
const DISPATCHES = /\/dispatches\b|\bgh workflow run\b/;
/** Reads a parsed workflow file. Whatever has another shape than GitHub's is passed over: the file may be anybody's. */
function readWorkflowFacts(path, workflow) {
    const root = record(workflow);
    const on = root["on"];
    const triggers = typeof on === "string" ? [on] : Array.isArray(on) ? texts(on) : Object.keys(record(on));
    const dispatch = record(record(on)["workflow_dispatch"]);
    return {
        path,
        name: typeof root["name"] === "string" ? root["name"] : path,
        triggers,
        waitsFor: texts(record(record(on)["workflow_run"])["workflows"]),
        dispatchInputs: Object.keys(record(dispatch["inputs"])),
        jobs: Object.entries(record(root["jobs"])).map(([id, job]) => readJob(id, record(job), root)),
    };
}
function readJob(id, job, workflow) {
    const steps = Array.isArray(job["steps"]) ? job["steps"].map(record) : [];
    const ours = steps.flatMap((step) => readStep(step) ?? [])[0];
    const scripts = steps.map((step) => (typeof step["run"] === "string" ? step["run"] : ""));
    return {
        id,
        permissions: permissionsOf(job["permissions"] ?? workflow["permissions"]),
        concurrencyGroup: groupOf(job["concurrency"] ?? workflow["concurrency"]),
        upshift: ours,
        dispatches: scripts.some((script) => DISPATCHES.test(script)),
    };
}
function readStep(step) {
    const ref = OUR_ACTION.exec(typeof step["uses"] === "string" ? step["uses"] : "")?.[1];
    if (ref === undefined)
        return undefined;
    const inputs = record(step["with"]);
    return { ref, mode: typeof inputs["mode"] === "string" ? inputs["mode"] : "", inputs: Object.keys(inputs) };
}
/** `read-all` and `write-all` stand for every permission: https://docs.github.com/actions/writing-workflows/workflow-syntax-for-github-actions#permissions */
function permissionsOf(value) {
    if (value === undefined)
        return undefined;
    if (value === "write-all" || value === "read-all")
        return { "*": value === "write-all" ? "write" : "read" };
    return Object.fromEntries(Object.entries(record(value)).filter((entry) => typeof entry[1] === "string"));
}
function groupOf(value) {
    if (typeof value === "string")
        return value;
    const { group } = record(value);
    return typeof group === "string" ? group : undefined;
}
const record = (value) => ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? value : {});
const texts = (value) => typeof value === "string"
    ? [value]
    : Array.isArray(value)
        ? value.filter((each) => typeof each === "string")
        : [];


/***/ })

};
