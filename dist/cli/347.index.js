export const id = 347;
export const ids = [347,292];
export const modules = {

/***/ 8890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
/* unused harmony export authorizationSettings */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);


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
    const maxBytes = options.maxBytes ?? 64 * 1024 * 1024;
    return new Promise((resolve, reject) => {
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
        const out = [];
        let outBytes = 0;
        let stderr = "";
        let overflow = false;
        child.stdout.on("data", (chunk) => {
            outBytes += chunk.length;
            if (outBytes > maxBytes) {
                overflow = true;
                child.kill("SIGKILL");
            }
            else
                out.push(chunk);
        });
        child.stderr.on("data", (chunk) => {
            if (stderr.length < 64 * 1024)
                stderr += chunk.toString();
        });
        // A git that exits early closes its input; the exit code tells the story.
        child.stdin.on("error", () => { });
        child.on("error", reject);
        child.on("close", (code) => {
            if (overflow)
                reject(new GitError(args, null, `more than ${maxBytes} bytes of output`));
            else if (code === 0 || (code !== null && options.okExitCodes?.includes(code)))
                resolve(Buffer.concat(out));
            else
                reject(new GitError(args, code, stderr));
        });
        child.stdin.end(options.input ?? "");
    });
}
/** The same, as trimmed text. */
async function gitText(args, options) {
    return (await git(args, options)).toString("utf8").trim();
}


/***/ }),

/***/ 7347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLedger: () => (/* binding */ openLedger)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/adapters/system.js
var system = __webpack_require__(9292);
// EXTERNAL MODULE: ./build/adapters/ledger/file-ledger-store.js
var file_ledger_store = __webpack_require__(7415);
// EXTERNAL MODULE: ./build/adapters/git/git.js
var git = __webpack_require__(8890);
// EXTERNAL MODULE: ./build/adapters/ledger/compare-and-swap.js + 2 modules
var compare_and_swap = __webpack_require__(3998);
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
const MAX_LEDGER_BYTES = 1024 * 1024 * 1024;
/** The files of the branch, and the compare-and-swap on its head. `push` is there for tests to take the guard away. */
function gitLedgerHost(options, push = pushArguments) {
    const { clock, random, branch = LEDGER_BRANCH, timeoutMs = 60_000 } = options;
    const gitDir = (0,external_node_path_.join)(options.workDirectory, "ledger.git");
    const remoteRef = `refs/heads/${branch}`;
    const run = {
        gitDir,
        env: (0,git/* gitEnvironment */._K)(remoteSettings(options)),
        maxBytes: MAX_LEDGER_BYTES,
        timeoutMs,
    };
    /** Texts by blob, so that a later load reads only what is new. */
    let blobs = new Map();
    let last;
    let ready;
    let commits = 0;
    const initialise = async () => {
        await (0,promises_.mkdir)(gitDir, { recursive: true });
        try {
            await (0,git/* git */.$Y)(["init", "--quiet", "--bare", "--object-format=sha1"], run);
        }
        catch (error) {
            if (error instanceof git/* GitError */.XS)
                throw error;
            throw new errors/* ConfigurationError */.j1("The ledger needs git, which was not found on this machine's PATH.", {
                cause: error,
            });
        }
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
                await (0,git/* git */.$Y)(fetchArguments, run);
                return await (0,git/* gitText */.q_)(["rev-parse", "--verify", SEEN], run);
            }
            catch (error) {
                if (!(error instanceof git/* GitError */.XS))
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
    const readFiles = async (head) => {
        const listing = (await (0,git/* git */.$Y)(["ls-tree", "-r", "-z", head], run)).toString("latin1");
        const entries = [
            ...listing.matchAll(/(?<mode>\d+) (?<type>\w+) (?<oid>[0-9a-f]+)\t(?<path>[^\0]+)\0/gu),
        ].map(({ groups }) => ({
            isFile: groups?.["type"] === "blob" && groups["mode"]?.startsWith("100") === true,
            oid: groups?.["oid"] ?? "",
            path: groups?.["path"] ?? "",
        }));
        const missing = entries
            .filter((entry) => entry.isFile && !blobs.has(entry.oid))
            .map((entry) => entry.oid);
        const read = missing.length === 0 ? new Map() : await readBlobs(missing, run);
        const files = new Map();
        const kept = new Map();
        for (const { isFile, oid, path } of entries) {
            // A link or a submodule is nothing that we write: an empty file of a wrong name would hide it, so its name tells.
            const text = isFile ? (blobs.get(oid) ?? read.get(oid) ?? "") : "not a regular file\n";
            files.set(path, text);
            if (isFile)
                kept.set(oid, text);
        }
        blobs = kept;
        return { head, files };
    };
    /**
     * Our commit is in the branch's history, perhaps under later ones. Of a long history the newest part decides as soon
     * as it reaches down to our parent.
     */
    const hasArrived = async (commit, parent) => {
        for (const depth of [LATELY, WHOLE_HISTORY]) {
            if ((await fetchHead(depth)) === null)
                return false;
            const history = new Set((await (0,git/* gitText */.q_)(["rev-list", SEEN], run)).split("\n"));
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
                return { head, files: new Map() };
            if (last?.head !== head)
                last = await readFiles(head);
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
                    await (0,git/* git */.$Y)(push({ remoteRef, commit, expected: parent }), run);
                    return "published";
                }
                catch (error) {
                    if (!(error instanceof git/* GitError */.XS))
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
    };
    if (authorizationHeader !== undefined && /^https?:/u.test(remoteUrl)) {
        settings[`http.${new URL(remoteUrl).origin}/.extraHeader`] = `Authorization: ${authorizationHeader}`;
    }
    return settings;
}
async function readBlobs(oids, run) {
    const output = await (0,git/* git */.$Y)(["cat-file", "--batch"], { ...run, input: `${oids.join("\n")}\n` });
    const texts = new Map();
    let position = 0;
    while (position < output.length) {
        const lineEnd = output.indexOf("\n", position);
        const [oid = "", type, size] = output.toString("latin1", position, lineEnd).split(" ");
        if (type !== "blob")
            throw new Error(`the ledger's object ${oid} cannot be read: ${type ?? "no answer"}`);
        const start = lineEnd + 1;
        const end = start + Number(size);
        texts.set(oid, output.toString("latin1", start, end));
        position = end + 1;
    }
    return texts;
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
    return (0,git/* gitText */.q_)(["fast-import", "--quiet", "--done", "--date-format=raw"], { ...run, input });
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

;// CONCATENATED MODULE: ./build/adapters/ledger/open-ledger.js








/** What git takes for an address and not for a folder. */
const ADDRESS = /^(?:[a-z][a-z+]*:\/\/|[\w.-]+@[\w.-]+:)/u;
/**
 * Reads a ledger for somebody at a terminal: the ledger branch of a repository here or at an address, or a folder that
 * holds the ledger's files. Throws `ConfigurationError` where there is none.
 */
async function openLedger(place, { token } = {}) {
    if (!ADDRESS.test(place) && !(await isRepository(place))) {
        if (!(await exists(place)))
            throw new errors/* ConfigurationError */.j1(`There is no ledger at ${place}.`);
        return (0,file_ledger_store.fileLedgerStore)({ directory: place, clock: system.systemClock, random: system.systemRandom }).read();
    }
    const workDirectory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "upshift-ledger-"));
    try {
        const ledger = await gitLedgerStore({
            remoteUrl: ADDRESS.test(place) ? place : (0,external_node_path_.resolve)(place),
            // A token is for the host that it was made for, and for no address without encryption.
            ...(token === undefined || !place.startsWith("https://")
                ? {}
                : { authorizationHeader: `basic ${external_node_buffer_.Buffer.from(`x-access-token:${token}`).toString("base64")}` }),
            workDirectory,
            clock: system.systemClock,
            random: system.systemRandom,
        }).read();
        if (ledger.head === null)
            throw new errors/* ConfigurationError */.j1(`${place} has no ledger branch.`);
        return ledger;
    }
    finally {
        await (0,promises_.rm)(workDirectory, { recursive: true, force: true });
    }
}
/** A work tree or a bare repository. */
async function isRepository(path) {
    return ((await exists((0,external_node_path_.join)(path, ".git"))) ||
        ((await exists((0,external_node_path_.join)(path, "HEAD"))) && (await exists((0,external_node_path_.join)(path, "objects")))));
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}


/***/ }),

/***/ 9292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock),
/* harmony export */   systemRandom: () => (/* binding */ systemRandom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


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


/***/ })

};
