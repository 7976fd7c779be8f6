export const id = 6682;
export const ids = [6682,8890];
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

/***/ 76682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitSourceTree: () => (/* binding */ gitSourceTree)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68890);

/** Read by one `cat-file`: enough that few processes are started, little enough that it fits in memory. */
const BATCH_BYTES = 16 * 1024 * 1024;
const SEARCH_TIMEOUT_MS = 60_000;
/** A commit of a clone or of a bare repository, by `ls-tree`, `cat-file --batch` and `grep`. No network. */
function gitSourceTree(options) {
    const { directory, commit } = options;
    const inCommit = {
        gitDir: undefined,
        env: { ...(0,_git_js__WEBPACK_IMPORTED_MODULE_0__.gitEnvironment)({ "protocol.allow": "never" }), GIT_NO_LAZY_FETCH: "1" },
    };
    const run = (args, more = {}) => (0,_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(["-C", directory, ...args], { ...inCommit, ...more });
    let tree;
    const blobs = () => {
        tree ??= run(["ls-tree", "-r", "-l", "-z", "--full-tree", commit]).then(readTree);
        return tree;
    };
    return {
        async files() {
            return [...(await blobs()).values()].map(({ path, bytes }) => ({ path, bytes }));
        },
        async *texts(paths) {
            const all = await blobs();
            for (const batch of batches(paths.flatMap((path) => all.get(path) ?? []))) {
                const input = batch.map((blob) => `${blob.sha}\n`).join("");
                const output = await run(["cat-file", "--batch"], {
                    input,
                    maxBytes: 2 * BATCH_BYTES + sizeOf(batch),
                });
                let offset = 0;
                for (const { path, bytes } of batch) {
                    // `<sha> blob <size>\n<content>\n`
                    const start = output.indexOf(10, offset) + 1;
                    const text = decode(output.subarray(start, start + bytes));
                    offset = start + bytes + 1;
                    if (text !== undefined)
                        yield { path, text };
                }
            }
        },
        async containing(words) {
            const patterns = words.flatMap((word) => ["-e", word]);
            const output = await run(["grep", "-l", "-z", "-I", "-F", "--no-textconv", ...patterns, commit, "--"], {
                okExitCodes: [1],
                timeoutMs: SEARCH_TIMEOUT_MS,
            });
            // `<commit>:<path>`
            return output
                .toString()
                .split("\0")
                .filter((entry) => entry !== "")
                .map((entry) => entry.slice(commit.length + 1));
        },
    };
}
/** `<mode> blob <sha> <size>\t<path>`; links and submodules are no files. */
function readTree(output) {
    const blobs = new Map();
    for (const entry of output.toString().split("\0")) {
        const [, sha, size, path] = /^100\d{3} blob (\S+) +(\d+)\t([\s\S]+)$/.exec(entry) ?? [];
        if (sha !== undefined && path !== undefined)
            blobs.set(path, { path, sha, bytes: Number(size) });
    }
    return blobs;
}
function* batches(blobs) {
    let batch = [];
    let bytes = 0;
    for (const blob of blobs) {
        if (bytes + blob.bytes > BATCH_BYTES && batch.length > 0) {
            yield batch;
            batch = [];
            bytes = 0;
        }
        batch.push(blob);
        bytes += blob.bytes;
    }
    if (batch.length > 0)
        yield batch;
}
const sizeOf = (batch) => batch.reduce((sum, blob) => sum + blob.bytes, 0);
function decode(bytes) {
    if (bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
