export const id = 9927;
export const ids = [9927,8890,9292,6641];
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
        timeout: options.timeoutMs ?? 120_000,
        killSignal: "SIGKILL",
        windowsHide: true,
    });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
        if (stderr.length < 64 * 1024)
            stderr += chunk.toString();
    });
    // A git that exits early closes its input; the exit code tells the story.
    child.stdin.on("error", () => { });
    const ended = new Promise((resolve, reject) => {
        child.on("error", reject);
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
        child.kill("SIGKILL");
    }
}
/** The same, as trimmed text. */
async function gitText(args, options) {
    return (await git(args, options)).toString("utf8").trim();
}


/***/ }),

/***/ 57415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileLedgerHost: () => (/* binding */ fileLedgerHost),
/* harmony export */   fileLedgerStore: () => (/* binding */ fileLedgerStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var _domain_ledger_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80019);
/* harmony import */ var _compare_and_swap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20386);
/* harmony import */ var _ledger_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95233);







/** Path and whole new text of each file of a change. */
const journalSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()]));
/** A lock older than this was left by a process that died: a write takes milliseconds. */
const LOCK_LIFETIME_MS = 30_000;
const LOCAL_BACKOFF = { tries: 200, baseMs: 5, capMs: 250 };
/** The ledger in a local folder, for the command line: the same files, the same guarantees. */
function fileLedgerStore(options) {
    const { clock, random, backoff = LOCAL_BACKOFF } = options;
    return (0,_compare_and_swap_js__WEBPACK_IMPORTED_MODULE_4__/* .compareAndSwapStore */ .v)({ host: fileLedgerHost(options), clock, random, backoff });
}
function fileLedgerHost(options) {
    const { directory, clock, random } = options;
    const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "lock");
    const journal = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "journal.json");
    const load = async () => {
        const versions = new Map();
        for (const path of await shardsBelow(directory)) {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path), { bigint: true });
            // Every write of ours makes a new file and moves it into place.
            versions.set(path, `${found.size} ${found.ino} ${found.mtimeNs}`);
        }
        if (versions.size === 0)
            return _ledger_files_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_FILES */ .EM;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        for (const [path, version] of versions)
            hash.update(`${path}\0${version}\0`);
        const textOf = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path))).toString("latin1");
        return {
            head: hash.digest("hex"),
            versions,
            async *read(paths) {
                for (const path of paths)
                    yield textOf(path);
            },
            // What the file was is known by its size alone.
            continues: (path, before) => Promise.resolve(sizeIn(versions.get(path)) >= sizeIn(before.versions.get(path))),
        };
    };
    /** Ends a change of several files that a crash had cut in two. */
    const recover = async () => {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(journal, "utf8").catch(() => undefined);
        if (text === undefined)
            return;
        await apply(directory, new Map(journalSchema.parse(JSON.parse(text))), random.id());
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(journal);
    };
    return {
        async load() {
            if (await exists(journal))
                await withLock(lock, clock, recover);
            return load();
        },
        async publish({ expected, files }) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
            const outcome = await withLock(lock, clock, async () => {
                await recover();
                const current = await load();
                if (current.head !== expected.head)
                    return "conflict";
                if (files.size > 1)
                    await writeWhole(journal, JSON.stringify([...files]), random.id());
                await apply(directory, files, random.id());
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(journal, { force: true });
                return "published";
            });
            return outcome ?? "conflict";
        },
    };
}
const sizeIn = (version) => Number(version?.split(" ")[0] ?? 0);
async function shardsBelow(directory) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _domain_ledger_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .SHARD_FOLDER */ .sX);
    const months = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root).catch(() => []);
    const paths = [];
    for (const month of months) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, month)).catch(() => []);
        paths.push(...names.filter((name) => name.endsWith(".jsonl")).map((name) => `${_domain_ledger_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .SHARD_FOLDER */ .sX}${month}/${name}`));
    }
    return paths.toSorted();
}
/** Runs `work` alone. Undefined: somebody else holds the lock. */
async function withLock(lock, clock, work) {
    try {
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(lock, "wx")).close();
    }
    catch (error) {
        if (!isCode(error, "EEXIST"))
            throw error;
        await takeAwayIfLeft(lock, clock);
        return undefined;
    }
    try {
        return await work();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(lock, { force: true });
    }
}
/**
 * Removes the lock of a process that died. It is moved aside first and looked at again: in between somebody else may have
 * done the same and be at work under a new lock, which then goes back.
 */
async function takeAwayIfLeft(lock, clock) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(lock).catch(() => undefined);
    if (found === undefined || clock.now() - found.mtimeMs <= LOCK_LIFETIME_MS)
        return;
    const aside = `${lock}.left-${found.ino}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(lock, aside).catch(() => undefined);
    const moved = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(aside).catch(() => undefined);
    if (moved !== undefined && moved.ino !== found.ino)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(aside, lock).catch(() => undefined);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { force: true });
}
async function apply(directory, files, uniqueName) {
    for (const [path, text] of files) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
        await writeWhole(target, text, uniqueName);
    }
}
/** A reader sees the old file or the new one, never a part; also after a power cut. */
async function writeWhole(target, text, uniqueName) {
    const temporary = `${target}.${uniqueName}.tmp`;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, "w", 0o600);
    try {
        await file.writeFile(Buffer.from(text, "latin1"));
        await file.sync();
    }
    finally {
        await file.close();
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(() => true, () => false);
}
function isCode(error, code) {
    return error instanceof Error && "code" in error && error.code === code;
}


/***/ }),

/***/ 60773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LA: () => (/* binding */ gitLedgerStore)
});

// UNUSED EXPORTS: gitLedgerHost, pushArguments

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/adapters/git/git.js
var git = __webpack_require__(68890);
// EXTERNAL MODULE: ./build/adapters/ledger/compare-and-swap.js
var compare_and_swap = __webpack_require__(20386);
;// CONCATENATED MODULE: ./build/adapters/ledger/git-failure.js

/** What git and GitHub say, most telling first. Texts of git 2.30–2.51 with `LC_ALL=C`, and of github.com. */
const PATTERNS = [
    ["no-branch", /couldn't find remote ref/u],
    ["name-taken", /'refs\/heads\/[^']+' exists; cannot create/u],
    ["archived", /archived so it is read-only/u],
    [
        "ruleset",
        /GH0(?:06|13)\b|repository rule violations|protected branch hook declined|pre-receive hook declined/u,
    ],
    [
        "conflict",
        /\((?:stale info|fetch first|non-fast-forward|needs force|remote ref updated since checkout|failed to update ref|incorrect old value provided|reference already exists)\)|cannot lock ref|failed to lock|but expected/u,
    ],
    [
        "forbidden",
        /returned error: 403|Permission to \S+ denied|Write access to repository not granted|Resource not accessible/u,
    ],
    [
        "unauthenticated",
        /returned error: 401|Authentication failed|could not read Username|Invalid username or/u,
    ],
    [
        "not-found",
        /returned error: 404|[Rr]epository (?:'[^']*' )?not found|does not appear to be a git repository|does not exist/u,
    ],
];
function classifyGitFailure(stderr) {
    return PATTERNS.find(([, pattern]) => pattern.test(stderr))?.[0] ?? "unclear";
}
/** The error a user sees for a failure that no retry mends. `branch` and `said` (git's own words) go into the message. */
function explainGitFailure(failure, options) {
    const { branch, said, cause } = options;
    const says = `git said: ${lastWords(said)}`;
    switch (failure) {
        case "forbidden":
            return new errors/* PermissionError */.i_(`The token may not write the ledger branch "${branch}": it needs \`contents: write\`. ${says}`, {
                remedy: "add `contents: write` under `permissions:` of the job that runs Upshift",
                cause,
            });
        case "archived":
            return new errors/* PermissionError */.i_(`The repository is archived, so the ledger cannot be written. ${says}`, {
                cause,
            });
        case "name-taken":
            return new errors/* ConfigurationError */.j1(`The ledger branch "${branch}" cannot be made, as another branch's name is in its way: rename that branch. ${says}`, { cause });
        case "ruleset":
            return new errors/* PermissionError */.i_(`A ruleset or branch protection of the repository refuses the ledger branch "${branch}". ${says}`, {
                remedy: `Exclude the branch "${branch}" from the rule, or let the token's account bypass it.`,
                cause,
            });
        case "unauthenticated":
            return new errors/* CodeHostError */.kX(`The token for the ledger was not accepted. ${says}`, {
                failure: "unauthenticated",
                status: 401,
                cause,
            });
        case "not-found":
            return new errors/* CodeHostError */.kX(`The repository of the ledger cannot be found, or the token may not see it. ${says}`, {
                failure: "not-found",
                status: 404,
                cause,
            });
        default:
            return new errors/* CodeHostError */.kX(`The ledger branch "${branch}" cannot be reached. ${says}`, {
                failure: "network",
                cause,
            });
    }
}
/** git tells the reason last, but for hints and the summary of what it tried. */
function lastWords(stderr) {
    const lines = stderr
        .split("\n")
        .map((line) => line.replace(/^(?:(?:remote|fatal|error):\s*)+/u, "").trim())
        .filter((line) => !/^(?:$|hint:|To |failed to push some refs)/u.test(line));
    return lines.slice(-3).join(" / ").slice(0, 500);
}

// EXTERNAL MODULE: ./build/adapters/ledger/ledger-files.js + 2 modules
var ledger_files = __webpack_require__(95233);
;// CONCATENATED MODULE: ./build/adapters/ledger/readme.js
/** First file on a new ledger branch, for whoever opens it and wonders. ASCII, like all files of the ledger. */
const LEDGER_README = `# Upshift's ledger

This branch is written by Upshift (\`/ai\` comments on issues and pull requests). It holds what was tried, what it cost and
what CI said: one file of JSON lines a task, in \`tasks/<month>/\`. It shares no history with your code and runs no CI.

Budgets and routing rest on it, so please do not edit, force-push or delete it by hand. The format is described in
\`docs/ledger.md\` of Upshift.
`;

;// CONCATENATED MODULE: ./build/adapters/ledger/git-ledger-store.js








const LEDGER_BRANCH = "upshift/ledger";
/**
 * The ledger on its branch of the repository itself, by git plumbing alone: no checkout, no hook, no forced update.
 * Throws `PermissionError` when the token or a ruleset forbids writing, `CodeHostError` when the host cannot be reached
 * or 200 tries in a row met other writers.
 */
function gitLedgerStore(options) {
    const { clock, random, backoff } = options;
    const host = gitLedgerHost(options);
    return (0,compare_and_swap/* compareAndSwapStore */.v)({ host, clock, random, ...(backoff === undefined ? {} : { backoff }) });
}
const SEEN = "refs/upshift/seen";
/** Tries to reach the host before giving up. */
const REACH = { tries: 5, baseMs: 500, capMs: 8_000 };
/** Depths of a fetch: more than is written while one push is on its way, and what git takes for "all of it". */
const LATELY = "50";
const WHOLE_HISTORY = "2147483647";
/** In place of an object's name: a link or a submodule. */
const NO_FILE = "no file";
const MAX_LEDGER_BYTES = 1024 * 1024 * 1024;
/** The files of the branch, and the compare-and-swap on its head. `push` is there for tests to take the guard away. */
function gitLedgerHost(options, push = pushArguments) {
    const { clock, random, branch = LEDGER_BRANCH, timeoutMs = 60_000 } = options;
    const gitDir = (0,external_node_path_.join)(options.workDirectory, "ledger.git");
    const remoteRef = `refs/heads/${branch}`;
    const run = {
        gitDir,
        env: (0,git.gitEnvironment)(remoteSettings(options)),
        maxBytes: MAX_LEDGER_BYTES,
        timeoutMs,
    };
    let last;
    let ready;
    let commits = 0;
    const initialise = async () => {
        await (0,promises_.mkdir)(gitDir, { recursive: true });
        try {
            await (0,git.git)(["init", "--quiet", "--bare", "--object-format=sha1"], run);
        }
        catch (error) {
            if (error instanceof git.GitError)
                throw error;
            throw new errors/* ConfigurationError */.j1("The ledger needs git, which was not found on this machine's PATH.", {
                cause: error,
            });
        }
    };
    /** What the fetch has brought: read from its file, as git writes it, where that is there. */
    const seenHead = async () => {
        const loose = await (0,promises_.readFile)((0,external_node_path_.join)(gitDir, SEEN), "latin1").catch(() => "");
        return /^[0-9a-f]{40}\n$/u.test(loose) ? loose.trim() : (0,git.gitText)(["rev-parse", "--verify", SEEN], run);
    };
    /** Brings the branch's newest commit here. Null: there is no such branch. */
    const fetchHead = async (depth) => {
        const fetchArguments = [
            "fetch",
            "--quiet",
            `--depth=${depth}`,
            "--no-tags",
            "--no-write-fetch-head",
            "--no-auto-maintenance",
            "ledger",
            `+${remoteRef}:${SEEN}`,
        ];
        for (let attempt = 0;; attempt++) {
            try {
                await (0,git.git)(fetchArguments, run);
                return await seenHead();
            }
            catch (error) {
                if (!(error instanceof git.GitError))
                    throw error;
                const failure = classifyGitFailure(error.stderr);
                if (failure === "no-branch")
                    return null;
                // A fetch changes nothing at the host, so whatever may go better the next time is simply tried again.
                const passes = failure === "unclear" || failure === "conflict";
                if (!passes || attempt + 1 >= REACH.tries) {
                    const reason = failure === "conflict" ? "unclear" : failure;
                    throw explainGitFailure(reason, { branch, said: error.stderr, cause: error });
                }
                await clock.sleep((0,compare_and_swap/* backoffMs */.j)(REACH, attempt, random));
            }
        }
    };
    const filesAt = async (head) => {
        const listing = (await (0,git.git)(["ls-tree", "-r", "-z", head], run)).toString("latin1");
        const versions = new Map();
        for (const entry of listing.split("\0")) {
            const [mode = "", , oid = ""] = entry.split(/[ \t]/u, 3);
            if (entry !== "")
                versions.set(entry.slice(entry.indexOf("\t") + 1), mode.startsWith("100") ? oid : NO_FILE);
        }
        const read = (paths) => readBlobs(paths.map((path) => versions.get(path) ?? NO_FILE), run);
        return {
            head,
            versions,
            read,
            async continues(path, before) {
                const texts = [];
                for await (const text of readBlobs([before.versions.get(path), versions.get(path)], run))
                    texts.push(text);
                return texts[1]?.startsWith(texts[0] ?? "") === true;
            },
        };
    };
    /**
     * Our commit is in the branch's history, perhaps under later ones. Of a long history the newest part decides as soon
     * as it reaches down to our parent.
     */
    const hasArrived = async (commit, parent) => {
        for (const depth of [LATELY, WHOLE_HISTORY]) {
            if ((await fetchHead(depth)) === null)
                return false;
            const history = new Set((await (0,git.gitText)(["rev-list", SEEN], run)).split("\n"));
            if (history.has(commit))
                return true;
            if (parent !== null && history.has(parent))
                return false;
        }
        return false;
    };
    return {
        async load() {
            ready ??= initialise();
            await ready;
            const head = await fetchHead("1");
            if (head === null)
                return ledger_files/* NO_FILES */.EM;
            if (last?.head !== head)
                last = await filesAt(head);
            return last;
        },
        async publish({ expected, files, written }) {
            const parent = expected.head;
            const commit = await makeCommit({
                parent,
                files: parent === null ? new Map([["README.md", LEDGER_README], ...files]) : files,
                message: commitMessage(written, random.id()),
                seconds: Math.floor(clock.now() / 1000),
                ref: `refs/upshift/commit-${++commits}`,
                run,
            });
            let inDoubt = false;
            for (let attempt = 0;; attempt++) {
                try {
                    await (0,git.git)(push({ remoteRef, commit, expected: parent }), run);
                    return "published";
                }
                catch (error) {
                    if (!(error instanceof git.GitError))
                        throw error;
                    const failure = classifyGitFailure(error.stderr);
                    if (failure !== "conflict" && failure !== "unclear" && failure !== "no-branch") {
                        throw explainGitFailure(failure, { branch, said: error.stderr, cause: error });
                    }
                    // A reply may have been lost after the branch had moved, so look before saying that it did not. Even a refusal
                    // by the host may be of a request that curl sent a second time by itself, with our own commit in the way; only
                    // when git never sent anything, having seen another value advertised, is there no doubt.
                    inDoubt ||= failure === "unclear" || error.stderr.includes("[remote rejected]");
                    if (inDoubt && (await hasArrived(commit, parent)))
                        return "published";
                    if (failure !== "unclear")
                        return "conflict";
                    if (attempt + 1 >= REACH.tries) {
                        throw explainGitFailure("unclear", { branch, said: error.stderr, cause: error });
                    }
                    await clock.sleep((0,compare_and_swap/* backoffMs */.j)(REACH, attempt, random));
                }
            }
        },
    };
}
/**
 * The compare-and-swap. A plain push is almost one: git refuses it unless the value that the host advertises is an
 * ancestor of the commit. But a branch that was deleted or rolled back in between may pass that test, depending on how
 * much history happens to be here. With the lease the advertised value must be exactly the one that was read (empty:
 * there must be none), and git hands it to the host, which compares once more under its lock. The commit's only
 * parent is that same value, so the update is always a fast-forward, and a rule against forced pushes has nothing to refuse.
 */
function pushArguments(options) {
    const { remoteRef, commit, expected } = options;
    return [
        "push",
        "--no-verify",
        "--no-signed",
        `--force-with-lease=${remoteRef}:${expected ?? ""}`,
        "ledger",
        `${commit}:${remoteRef}`,
    ];
}
function remoteSettings(options) {
    const { remoteUrl, authorizationHeader } = options;
    const settings = {
        "remote.ledger.url": remoteUrl,
        "protocol.allow": "never",
        "protocol.https.allow": "always",
        "protocol.http.allow": "always",
        "protocol.file.allow": "always",
        "transfer.fsckObjects": "true",
        // A redirect could carry the header to another host.
        "http.followRedirects": "false",
        "core.askPass": "",
        // Files of tasks are much alike, so git stores them as differences; with little room for what it has unpacked it
        // unpacks the same ones again and again.
        "core.deltaBaseCacheLimit": "256m",
    };
    if (authorizationHeader !== undefined && /^https?:/u.test(remoteUrl)) {
        settings[`http.${new URL(remoteUrl).origin}/.extraHeader`] = `Authorization: ${authorizationHeader}`;
    }
    return settings;
}
/**
 * Texts of blobs in this order, through one process, each as soon as git has written it. A link or a submodule is nothing that we
 * write: as an empty file it would look whole, so it reads as a line that is damage.
 */
async function* readBlobs(oids, run) {
    const known = oids.filter((oid) => oid !== undefined && oid !== NO_FILE);
    const input = `${known.join("\n")}\n`;
    const output = known.length === 0 ? [] : (0,git.gitStream)(["cat-file", "--batch", "--buffer"], { ...run, input });
    const blobs = readBatch(output);
    for (const oid of oids) {
        if (oid === undefined || oid === NO_FILE)
            yield "not a regular file\n";
        else {
            const blob = await blobs.next();
            if (blob.done === true)
                throw new Error(`the ledger's object ${oid} cannot be read`);
            yield blob.value;
        }
    }
}
/** What `cat-file --batch` writes: for each object a line with its name, type and size, its bytes and a newline. */
async function* readBatch(output) {
    let held = [];
    let length = 0;
    /** So many bytes make the object whole that has begun. */
    let needed = 0;
    for await (const chunk of output) {
        held.push(chunk);
        length += chunk.length;
        if (length < needed)
            continue;
        const bytes = Buffer.concat(held, length);
        let position = 0;
        for (;;) {
            const lineEnd = bytes.indexOf("\n", position);
            if (lineEnd < 0)
                break;
            const [oid = "", type, size] = bytes.toString("latin1", position, lineEnd).split(" ");
            if (type !== "blob")
                throw new Error(`the ledger's object ${oid} cannot be read: ${type ?? "no answer"}`);
            const end = lineEnd + 1 + Number(size);
            needed = end + 1 - position;
            if (end >= bytes.length)
                break;
            yield bytes.toString("latin1", lineEnd + 1, end);
            position = end + 1;
            needed = 0;
        }
        held = [bytes.subarray(position)];
        length -= position;
    }
}
/** Blobs, trees and commit in one process; the parent's other files stay as they are. */
async function makeCommit(options) {
    const { parent, files, message, seconds, ref, run } = options;
    const stream = [
        `commit ${ref}\nmark :1\ncommitter Upshift <upshift@users.noreply.github.com> ${seconds} +0000\n`,
        data(message),
        parent === null ? "" : `from ${parent}\n`,
        ...[...files].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
        "\nget-mark :1\ndone\n",
    ];
    const input = Buffer.from(stream.join(""), "latin1");
    return (0,git.gitText)(["fast-import", "--quiet", "--done", "--date-format=raw"], { ...run, input });
}
/** A counted string of fast-import; latin1, so its length in bytes is that in characters. */
function data(text) {
    return `data ${text.length}\n${text}\n`;
}
/**
 * `[skip ci]` keeps CI off the branch. The write's own id makes two commits with the same events at the same second
 * different: were they one commit, both writers would be told that they had won.
 */
function commitMessage(written, writeId) {
    const types = [...new Set(written.map((event) => event.type))].join(", ");
    return `Ledger: ${types} [skip ci]\n\nUpshift-Write: ${writeId}\n`;
}


/***/ }),

/***/ 55273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withLedgers: () => (/* binding */ withLedgers)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56046);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19292);
/* harmony import */ var _file_ledger_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57415);
/* harmony import */ var _git_ledger_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60773);








const READ_TIMEOUT_MS = 15 * 60_000;
/** What git takes for an address and not for a folder. */
const ADDRESS = /^(?:[a-z][a-z+]*:\/\/|[\w.-]+@[\w.-]+:)/u;
/**
 * Reads ledgers for somebody at a terminal: the ledger branch of a repository here or at an address, or a folder that
 * holds the ledger's files. What a branch needs on this machine's disk is removed when `work` is done.
 */
async function withLedgers({ token }, work) {
    const workDirectory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "upshift-ledger-"));
    try {
        return await work((place) => openLedger(place, { workDirectory, token }));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(workDirectory, { recursive: true, force: true });
    }
}
/** Throws `ConfigurationError` where there is no ledger. */
async function openLedger(place, { workDirectory, token }) {
    if (!ADDRESS.test(place) && !(await isRepository(place))) {
        if (!(await exists(place)))
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`There is no ledger at ${place}.`);
        return (0,_file_ledger_store_js__WEBPACK_IMPORTED_MODULE_6__.fileLedgerStore)({ directory: place, clock: _system_js__WEBPACK_IMPORTED_MODULE_5__.systemClock, random: _system_js__WEBPACK_IMPORTED_MODULE_5__.systemRandom }).read();
    }
    const ledger = await (0,_git_ledger_store_js__WEBPACK_IMPORTED_MODULE_7__/* .gitLedgerStore */ .LA)({
        remoteUrl: ADDRESS.test(place) ? place : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(place),
        // A token is for the host that it was made for, and for no address without encryption.
        ...(token === undefined || !place.startsWith("https://")
            ? {}
            : { authorizationHeader: `basic ${node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`x-access-token:${token}`).toString("base64")}` }),
        // Whoever sits at a terminal can end it; a big ledger on a slow machine must not be cut off.
        timeoutMs: READ_TIMEOUT_MS,
        workDirectory,
        clock: _system_js__WEBPACK_IMPORTED_MODULE_5__.systemClock,
        random: _system_js__WEBPACK_IMPORTED_MODULE_5__.systemRandom,
    }).read();
    if (ledger.head === null)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${place} has no ledger branch.`);
    return ledger;
}
/** A work tree or a bare repository. */
async function isRepository(path) {
    return ((await exists((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, ".git"))) ||
        ((await exists((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, "HEAD"))) && (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, "objects")))));
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path).then(() => true, () => false);
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

/***/ 31221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   C7: () => (/* binding */ parseRung),
/* harmony export */   O7: () => (/* binding */ nextRung),
/* harmony export */   _k: () => (/* binding */ parseLadder),
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   ig: () => (/* binding */ EFFORTS),
/* harmony export */   kg: () => (/* binding */ MODEL_LINES),
/* harmony export */   r: () => (/* binding */ DEFAULT_LADDER),
/* harmony export */   s3: () => (/* binding */ findRung),
/* harmony export */   tO: () => (/* binding */ ceilingOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9436);


/** A family of models as the Models API names it, cheapest first. What users read as the *tier*. */
const MODEL_LINES = ["haiku", "sonnet", "opus", "fable"];
const EFFORTS = ["low", "medium", "high", "xhigh", "max"];
const DEFAULT_LADDER = [
    { name: "haiku", line: "haiku" },
    { name: "sonnet", line: "sonnet" },
    { name: "opus", line: "opus" },
];
const MINUTE = 60_000;
/**
 * Limits of one attempt, by line. The dollars are the ceiling that is reserved before the first call: about twice what
 * a 20-turn attempt with a warm cache costs at the line's prices of November 2026, so that a healthy attempt ends by
 * itself. Haiku's prompt stays below 100,000 tokens, where its price is five times higher for the whole request
 * (https://platform.claude.com/docs/en/about-claude/pricing); the margin covers what is not known before sending.
 */
const DEFAULT_LIMITS = {
    haiku: {
        turns: 40,
        outputTokens: 40_000,
        microUsd: 150_000,
        wallMs: 8 * MINUTE,
        promptTokens: 90_000,
    },
    sonnet: {
        turns: 40,
        outputTokens: 40_000,
        microUsd: 750_000,
        wallMs: 12 * MINUTE,
        promptTokens: 180_000,
    },
    opus: {
        turns: 40,
        outputTokens: 48_000,
        microUsd: 1_500_000,
        wallMs: 15 * MINUTE,
        promptTokens: 180_000,
    },
    fable: {
        turns: 40,
        outputTokens: 48_000,
        microUsd: 4_000_000,
        wallMs: 20 * MINUTE,
        promptTokens: 180_000,
    },
};
/**
 * `haiku` or `haiku@high` → a rung; case and outer spaces do not count.
 * Throws `ConfigurationError` that names the nearest valid word.
 */
function parseRung(text) {
    const [lineText = "", effortText, ...rest] = text
        .trim()
        .toLowerCase()
        .split("@")
        .map((part) => part.trim());
    const line = MODEL_LINES.find((known) => known === lineText);
    if (line === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${quote(text)} is not a tier${hint(lineText, MODEL_LINES)}`);
    }
    if (effortText === undefined)
        return { name: line, line };
    const effort = EFFORTS.find((known) => known === effortText);
    if (effort === undefined || rest.length > 0) {
        const wrong = [effortText, ...rest].join("@");
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${quote(text)}: ${quote(wrong)} is not an effort level${hint(wrong, EFFORTS)}`);
    }
    return { name: `${line}@${effort}`, line, effort };
}
/**
 * `haiku, haiku@high, sonnet` or a list of such names → a ladder. Throws `ConfigurationError` for an unknown name, a
 * name given twice, no name at all, and an order that does not climb: escalating to a cheaper tier is never meant.
 */
function parseLadder(input) {
    const names = (typeof input === "string" ? input.split(/[,\n]/) : input)
        .map((name) => name.trim())
        .filter((name) => name !== "");
    if (names.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`the ladder is empty: name at least one tier of ${MODEL_LINES.join(", ")}`);
    }
    const ladder = names.map(parseRung);
    for (const [index, rung] of ladder.entries()) {
        const below = ladder.slice(0, index);
        if (below.some((other) => other.name === rung.name)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`the ladder names ${rung.name} twice`);
        }
        const dearer = below.find((other) => isAbove(other, rung));
        if (dearer !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`the ladder climbs from the cheapest tier to the dearest: ${rung.name} must stand before ${dearer.name}`);
        }
    }
    return ladder;
}
/**
 * The rung that a user's word means on this ladder: the exact name, else the line's lowest rung (`sonnet` finds
 * `sonnet@high`). Undefined when the ladder has none of that line.
 */
function findRung(ladder, name) {
    const wanted = parseRung(name);
    const exact = ladder.find((rung) => rung.name === wanted.name);
    if (exact !== undefined || wanted.effort !== undefined)
        return exact;
    return ladder.find((rung) => rung.line === wanted.line);
}
/**
 * The next rung up, undefined at the top. A rung that is no longer on the ladder (the configuration changed between
 * two attempts) is followed by the lowest rung that is above it.
 */
function nextRung(ladder, rung) {
    const index = ladder.findIndex((other) => other.name === rung.name);
    if (index >= 0)
        return ladder[index + 1];
    return ladder.find((other) => isAbove(other, rung));
}
/** Limits of a rung: its own by full name, else its line's, else the default ones of its line. */
function limitsOf(rung, limits = {}) {
    return own(limits, rung.name) ?? own(limits, rung.line) ?? DEFAULT_LIMITS[rung.line];
}
/** Most that one attempt on a rung may cost: what is reserved for it before the first call. */
function ceilingOf(rung, limits) {
    return limitsOf(rung, limits).microUsd;
}
/** A dearer line, or the same line at a higher effort. No effort given is the model's default: not comparable. */
function isAbove(rung, other) {
    const lines = MODEL_LINES.indexOf(rung.line) - MODEL_LINES.indexOf(other.line);
    if (lines !== 0)
        return lines > 0;
    if (rung.effort === undefined || other.effort === undefined)
        return false;
    return EFFORTS.indexOf(rung.effort) > EFFORTS.indexOf(other.effort);
}
/** Names come from configuration files, so `constructor` must not find anything. */
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
function hint(word, valid) {
    const nearest = (0,_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .z)(word, valid);
    const suggestion = nearest === undefined ? "" : `; did you mean ${nearest}?`;
    return `${suggestion} (valid: ${valid.join(", ")})`;
}
/** The user's own words, shortened: a message must stay one readable line. */
function quote(text) {
    const line = text.trim().replaceAll(/\s+/g, " ");
    return `"${line.length > 40 ? `${line.slice(0, 40)}…` : line}"`;
}


/***/ }),

/***/ 9436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/**
 * The candidate that a mistyped word most likely meant, for "did you mean …?". Undefined when nothing is close:
 * a wrong suggestion is worse than none. Letter case does not count; of equally close ones the first is taken.
 */
function nearestWord(word, candidates) {
    const typed = word.toLowerCase();
    let nearest;
    let shortest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const target = candidate.toLowerCase();
        const distance = isSlip(typed, target) ? 1 : editDistance(typed, target);
        // About a third of the letters may be wrong: `snnet` is sonnet, `gpt` is nothing of ours.
        if (distance > Math.max(1, Math.floor(target.length / 3)) || distance >= shortest)
            continue;
        nearest = candidate;
        shortest = distance;
    }
    return nearest;
}
/** Mistakes that are small however many letters they touch: an unfinished or a longer word, two letters swapped. */
function isSlip(typed, target) {
    if (typed.length >= 3 && (target.startsWith(typed) || typed.startsWith(target)))
        return true;
    return Array.from(typed).some((letter, at) => typed.slice(0, at) + typed.slice(at + 1, at + 2) + letter + typed.slice(at + 2) === target);
}
/** Letters to insert, delete or replace to get from one word to the other (Levenshtein). */
function editDistance(from, to) {
    let above = Array.from({ length: to.length + 1 }, (_, column) => column);
    let distance = to.length;
    for (let row = 1; row <= from.length; row++) {
        let [diagonal, left] = [row - 1, row];
        const current = [left];
        for (const [column, up] of above.slice(1).entries()) {
            left = Math.min(up + 1, left + 1, diagonal + (from[row - 1] === to[column] ? 0 : 1));
            diagonal = up;
            current.push(left);
        }
        above = current;
        distance = left;
    }
    return distance;
}


/***/ }),

/***/ 92195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ RISKS),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   gh: () => (/* binding */ highestRisk),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** From what must not be merged to what may be mended some day. Matters of taste are no findings. */
const SEVERITIES = ["critical", "major", "minor"];
const RISKS = ["low", "medium", "high"];
/** Most serious first; those of one severity stay in their order. */
function bySeverity(one, other) {
    return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
}
/** The worst of several; `low` where there is none. */
function highestRisk(risks) {
    return RISKS.findLast((risk) => risks.includes(risk)) ?? "low";
}


/***/ })

};
