export const id = 4310;
export const ids = [4310];
export const modules = {

/***/ 57415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ fileLedgerStore)
/* harmony export */ });
/* unused harmony export fileLedgerHost */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var _domain_ledger_shard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80019);
/* harmony import */ var _compare_and_swap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20386);
/* harmony import */ var _ledger_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58788);








/** Path and whole new text of each file of a change. */
const journalSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()]));
/** A lock older than this was left by a process that died: a write takes milliseconds. */
const LOCK_LIFETIME_MS = 30_000;
/** In place of a version: a link, a folder or a pipe, which nobody follows, opens or waits for. */
const NO_FILE = "no file";
/** So many files are read in one go. */
const PORTION = 32;
const LOCAL_BACKOFF = { tries: 200, baseMs: 5, capMs: 250 };
/** The ledger in a local folder, for the command line: the same files, the same guarantees. */
function fileLedgerStore(options) {
    const { clock, random, backoff = LOCAL_BACKOFF } = options;
    return (0,_compare_and_swap_js__WEBPACK_IMPORTED_MODULE_5__/* .compareAndSwapStore */ .v)({ host: fileLedgerHost(options), clock, random, backoff });
}
function fileLedgerHost(options) {
    const { directory, clock, random } = options;
    const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "lock");
    const journal = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, "journal.json");
    const load = async () => {
        const versions = new Map();
        for (const path of await shardsBelow(directory)) {
            // Here and below the blocking calls: of many small files they read thirty times as many a second.
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(`${directory}/${path}`, { bigint: true });
            // Every write of ours makes a new file and moves it into place.
            versions.set(path, found.isFile() ? `${found.size} ${found.ino} ${found.mtimeNs}` : NO_FILE);
        }
        if (versions.size === 0)
            return _ledger_files_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_FILES */ .EM;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        for (const [path, version] of versions)
            hash.update(`${path}\0${version}\0`);
        return {
            head: hash.digest("hex"),
            versions,
            async *read(paths) {
                for (let from = 0; from < paths.length; from += PORTION)
                    yield paths
                        .slice(from, from + PORTION)
                        .map((path) => versions.get(path) === NO_FILE ? _ledger_files_js__WEBPACK_IMPORTED_MODULE_6__/* .NOT_A_FILE */ .bd : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`${directory}/${path}`, "latin1"));
            },
            continues: (path, before) => Promise.resolve(versions.get(path) !== NO_FILE &&
                hasLineEndAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path), sizeIn(before.versions.get(path)))),
        };
    };
    /** Ends a change of several files that a crash had cut in two. */
    const recover = async () => {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(journal, "utf8").catch(() => undefined);
        if (text === undefined)
            return;
        await apply(directory, new Map(journalSchema.parse(JSON.parse(text))), random.id());
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(journal);
    };
    return {
        async load() {
            if (await exists(journal))
                await withLock(lock, clock, recover);
            return load();
        },
        async publish({ expected, files }) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory, { recursive: true });
            const outcome = await withLock(lock, clock, async () => {
                await recover();
                const current = await load();
                if (current.head !== expected.head)
                    return "conflict";
                if (files.size > 1)
                    await writeWhole(journal, JSON.stringify([...files]), random.id());
                await apply(directory, files, random.id());
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(journal, { force: true });
                return "published";
            });
            return outcome ?? "conflict";
        },
    };
}
const sizeIn = (version) => Number(version?.split(" ")[0] ?? 0);
/**
 * What a file was is not kept, only how long: one that only grew has the end of a line where it ended then, or begins a
 * new one there after half a line. Another text of the same or a greater length hardly ever does.
 */
function hasLineEndAt(path, size) {
    if (size === 0)
        return true;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
    try {
        const bytes = Buffer.alloc(2);
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes, 0, 2, size - 1);
        return read > 0 && bytes.subarray(0, read).includes("\n");
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
async function shardsBelow(directory) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, _domain_ledger_shard_js__WEBPACK_IMPORTED_MODULE_4__/* .SHARD_FOLDER */ .sX);
    const months = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(root).catch(() => []);
    const paths = [];
    for (const month of months) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, month)).catch(() => []);
        paths.push(...names.filter((name) => name.endsWith(".jsonl")).map((name) => `${_domain_ledger_shard_js__WEBPACK_IMPORTED_MODULE_4__/* .SHARD_FOLDER */ .sX}${month}/${name}`));
    }
    return paths.toSorted();
}
/** Runs `work` alone. Undefined: somebody else holds the lock. */
async function withLock(lock, clock, work) {
    try {
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(lock, "wx")).close();
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(lock, { force: true });
    }
}
/**
 * Removes the lock of a process that died. It is moved aside first and looked at again: in between somebody else may have
 * done the same and be at work under a new lock, which then goes back.
 */
async function takeAwayIfLeft(lock, clock) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(lock).catch(() => undefined);
    if (found === undefined || clock.now() - found.mtimeMs <= LOCK_LIFETIME_MS)
        return;
    const aside = `${lock}.left-${found.ino}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(lock, aside).catch(() => undefined);
    const moved = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(aside).catch(() => undefined);
    if (moved !== undefined && moved.ino !== found.ino)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(aside, lock).catch(() => undefined);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(aside, { force: true });
}
async function apply(directory, files, uniqueName) {
    for (const [path, text] of files) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
        await writeWhole(target, text, uniqueName);
    }
}
/** A reader sees the old file or the new one, never a part; also after a power cut. */
async function writeWhole(target, text, uniqueName) {
    const temporary = `${target}.${uniqueName}.tmp`;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, "w", 0o600);
    try {
        await file.writeFile(Buffer.from(text, "latin1"));
        await file.sync();
    }
    finally {
        await file.close();
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).then(() => true, () => false);
}
function isCode(error, code) {
    return error instanceof Error && "code" in error && error.code === code;
}


/***/ }),

/***/ 14051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ MAX_LEDGER_BYTES),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   xk: () => (/* binding */ READING_SETTINGS)
/* harmony export */ });
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68890);
/* harmony import */ var _ledger_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58788);


const MAX_LEDGER_BYTES = 1024 * 1024 * 1024;
const READING_SETTINGS = {
    // Files of tasks are much alike, so git stores them as differences; with little room for what it has unpacked it
    // unpacks the same ones again and again.
    "core.deltaBaseCacheLimit": "256m",
};
/** In place of the object's name of a link or a submodule: git takes it for no object's and for no branch's. */
const NO_FILE = "no..file";
/** The ledger's files in a commit whose objects are here. */
async function filesAt(head, run) {
    const listing = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(["ls-tree", "-r", "-z", head], run)).toString("latin1");
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
            const oids = [before, { versions }].map((files) => files.versions.get(path) ?? NO_FILE);
            const texts = [];
            for await (const portion of readBlobs(oids, run))
                texts.push(...portion);
            return texts[1]?.startsWith(texts[0] ?? "") === true;
        },
    };
}
/** Texts of blobs in this order, through one process, in portions as git writes them. */
async function* readBlobs(oids, run) {
    if (oids.length === 0)
        return;
    const input = `${oids.join("\n")}\n`;
    let held = [];
    let length = 0;
    /** So many bytes make the object whole that has begun. */
    let needed = 0;
    for await (const chunk of (0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__.gitStream)(["cat-file", "--batch", "--buffer"], { ...run, input })) {
        held.push(chunk);
        length += chunk.length;
        if (length < needed)
            continue;
        const { texts, rest, wants } = wholeBlobs(Buffer.concat(held, length));
        held = [rest];
        length = rest.length;
        needed = wants;
        if (texts.length > 0)
            yield texts;
    }
}
/** Of what `cat-file --batch` writes (for each object a line with name, type and size, its bytes, a newline) the objects that are whole. */
function wholeBlobs(bytes) {
    const texts = [];
    let position = 0;
    let wants = 0;
    for (;;) {
        const lineEnd = bytes.indexOf("\n", position);
        if (lineEnd < 0)
            break;
        const [oid = "", type, size] = bytes.toString("latin1", position, lineEnd).split(" ");
        if (oid === NO_FILE) {
            texts.push(_ledger_files_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_A_FILE */ .bd);
            position = lineEnd + 1;
            continue;
        }
        if (type !== "blob")
            throw new Error(`the ledger's object ${oid} cannot be read: ${type ?? "no answer"}`);
        const end = lineEnd + 1 + Number(size);
        if (end >= bytes.length) {
            wants = end + 1 - position;
            break;
        }
        texts.push(bytes.toString("latin1", lineEnd + 1, end));
        position = end + 1;
    }
    return { texts, rest: bytes.subarray(position), wants };
}


/***/ }),

/***/ 60773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jF: () => (/* binding */ LEDGER_BRANCH),
  LA: () => (/* binding */ gitLedgerStore)
});

// UNUSED EXPORTS: gitLedgerHost, pushArguments

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/git/git.js
var git = __webpack_require__(68890);
// EXTERNAL MODULE: ./build/adapters/ledger/compare-and-swap.js
var compare_and_swap = __webpack_require__(20386);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
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

// EXTERNAL MODULE: ./build/adapters/ledger/git-ledger-files.js
var git_ledger_files = __webpack_require__(14051);
// EXTERNAL MODULE: ./build/adapters/ledger/ledger-files.js + 3 modules
var ledger_files = __webpack_require__(58788);
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
/** The files of the branch, and the compare-and-swap on its head. `push` is there for tests to take the guard away. */
function gitLedgerHost(options, push = pushArguments) {
    const { clock, random, branch = LEDGER_BRANCH, timeoutMs = 60_000 } = options;
    const gitDir = (0,external_node_path_.join)(options.workDirectory, "ledger.git");
    const remoteRef = `refs/heads/${branch}`;
    const run = {
        gitDir,
        env: (0,git.gitEnvironment)(remoteSettings(options)),
        maxBytes: git_ledger_files/* MAX_LEDGER_BYTES */.FX,
        timeoutMs,
    };
    let last;
    let ready;
    let commits = 0;
    const initialise = async () => {
        await (0,promises_.mkdir)(gitDir, { recursive: true });
        await (0,git.git)(["init", "--quiet", "--bare", "--object-format=sha1"], run);
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
                last = await (0,git_ledger_files/* filesAt */.Tl)(head, run);
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
        ...git_ledger_files/* READING_SETTINGS */.xk,
    };
    if (authorizationHeader !== undefined && /^https?:/u.test(remoteUrl)) {
        settings[`http.${new URL(remoteUrl).origin}/.extraHeader`] = `Authorization: ${authorizationHeader}`;
    }
    return settings;
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

/***/ 13319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withLedgers: () => (/* binding */ withLedgers)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/ledger/shard.js
var shard = __webpack_require__(80019);
// EXTERNAL MODULE: ./build/adapters/system.js
var system = __webpack_require__(19292);
// EXTERNAL MODULE: ./build/adapters/ledger/file-ledger-store.js
var file_ledger_store = __webpack_require__(57415);
// EXTERNAL MODULE: ./build/adapters/ledger/git-ledger-store.js + 2 modules
var git_ledger_store = __webpack_require__(60773);
// EXTERNAL MODULE: ./build/adapters/ledger/ledger-files.js + 3 modules
var ledger_files = __webpack_require__(58788);
// EXTERNAL MODULE: ./build/adapters/git/git.js
var git = __webpack_require__(68890);
// EXTERNAL MODULE: ./build/adapters/ledger/git-ledger-files.js
var git_ledger_files = __webpack_require__(14051);
;// CONCATENATED MODULE: ./build/adapters/ledger/local-ledger.js



/** As a clone has it: its own branch, or what it last fetched. */
const REFS = [`refs/heads/${git_ledger_store/* LEDGER_BRANCH */.jF}`, `refs/remotes/origin/${git_ledger_store/* LEDGER_BRANCH */.jF}`];
/**
 * The ledger of a repository on this disk (work tree or bare), read where it is: a big one need not be copied first. Of
 * the repository's own branch and the one fetched from `origin` the newer commit counts. Undefined: it has neither.
 */
async function localLedgerFiles(repository, timeoutMs) {
    const run = {
        gitDir: undefined,
        // What a partial clone lacks is not fetched behind the reader's back.
        env: { ...(0,git.gitEnvironment)({ ...git_ledger_files/* READING_SETTINGS */.xk, "protocol.allow": "never" }), GIT_NO_LAZY_FETCH: "1" },
        maxBytes: git_ledger_files/* MAX_LEDGER_BYTES */.FX,
        timeoutMs,
    };
    const gitDir = await (0,git.gitText)(["-C", repository, "rev-parse", "--absolute-git-dir"], run);
    const newest = ["for-each-ref", "--count=1", "--sort=-committerdate", "--format=%(objectname)", ...REFS];
    const head = await (0,git.gitText)(newest, { ...run, gitDir });
    return head === "" ? undefined : (0,git_ledger_files/* filesAt */.Tl)(head, { ...run, gitDir });
}

;// CONCATENATED MODULE: ./build/adapters/ledger/open-ledger.js











const READ_TIMEOUT_MS = 15 * 60_000;
/** What git takes for an address and not for a folder. */
const ADDRESS = /^(?:[a-z][a-z+]*:\/\/|[\w.-]+@[\w.-]+:)/u;
/**
 * Reads ledgers for somebody at a terminal: the ledger branch of a repository here or at an address, or a folder that
 * holds the ledger's files. What a branch needs on this machine's disk is removed when `work` is done.
 */
async function withLedgers({ token }, work) {
    const workDirectory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "upshift-ledger-"));
    try {
        return await work((place) => openLedger(place, { workDirectory, token }));
    }
    finally {
        await (0,promises_.rm)(workDirectory, { recursive: true, force: true });
    }
}
/** Throws `ConfigurationError` where there is no ledger. */
async function openLedger(place, { workDirectory, token }) {
    if (!ADDRESS.test(place) && !(await isRepository(place))) {
        if (!(await exists(place)))
            throw new errors/* ConfigurationError */.j1(`There is no ledger at ${place}.`);
        if (!(await exists((0,external_node_path_.join)(place, shard/* SHARD_FOLDER */.sX))))
            throw new errors/* ConfigurationError */.j1(`${place} holds no ledger: it has no folder ${shard/* SHARD_FOLDER */.sX}. Name the folder above that one, or a repository that has the branch ${git_ledger_store/* LEDGER_BRANCH */.jF}.`);
        return (0,file_ledger_store/* fileLedgerStore */.j)({ directory: place, clock: system.systemClock, random: system.systemRandom }).read();
    }
    if (!ADDRESS.test(place)) {
        const files = await localLedgerFiles(place, READ_TIMEOUT_MS);
        if (files === undefined)
            throw noBranch(place);
        return (0,ledger_files/* openSnapshot */.r3)(files);
    }
    const ledger = await (0,git_ledger_store/* gitLedgerStore */.LA)({
        remoteUrl: place,
        // A token is for the host that it was made for, and for no address without encryption.
        ...(token === undefined || !place.startsWith("https://")
            ? {}
            : { authorizationHeader: `basic ${external_node_buffer_.Buffer.from(`x-access-token:${token}`).toString("base64")}` }),
        // Whoever sits at a terminal can end it; a big ledger on a slow machine must not be cut off.
        timeoutMs: READ_TIMEOUT_MS,
        workDirectory,
        clock: system.systemClock,
        random: system.systemRandom,
    }).read();
    if (ledger.head === null)
        throw noBranch(place);
    return ledger;
}
function noBranch(place) {
    return new errors/* ConfigurationError */.j1(`${place} has no ledger: no branch ${git_ledger_store/* LEDGER_BRANCH */.jF}, and none of origin's.`);
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

/***/ 48984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ LEDGER_VERSION),
/* harmony export */   K8: () => (/* binding */ EFFECT_KINDS),
/* harmony export */   hY: () => (/* binding */ BATCH_OUTCOMES)
/* harmony export */ });
/* harmony import */ var _ledger_event_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81057);
/* harmony import */ var _ledger_spend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89347);
/* harmony import */ var _ledger_task_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83642);
/** Schema version written into every event. */
const LEDGER_VERSION = 1;
const EFFECT_KINDS = ["comment", "branch", "pull-request", "issue", "review"];
/** As the provider's results say it. */
const BATCH_OUTCOMES = ["succeeded", "errored", "expired", "canceled"];





/***/ }),

/***/ 52687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ foldBatches),
/* harmony export */   p: () => (/* binding */ Batches)
/* harmony export */ });
/** The batches of one task, gathered event by event. */
class Batches {
    #byNumber = new Map();
    reserved({ batch: number, model, requests, direct, at, run }) {
        this.#byNumber.set(number, {
            number,
            model,
            batchId: undefined,
            direct: direct === true,
            at,
            run,
            requests,
        });
    }
    submitted({ batch: number, batchId }) {
        const batch = this.#byNumber.get(number);
        if (batch !== undefined)
            this.#byNumber.set(number, { ...batch, batchId });
    }
    collected({ batch: number, customId, outcome, cost }) {
        const batch = this.#byNumber.get(number);
        if (batch === undefined)
            return;
        const requests = batch.requests.map((request) => request.customId === customId ? { ...request, outcome, cost } : request);
        this.#byNumber.set(number, { ...batch, requests });
    }
    /** A request waits to be collected. */
    get isOpen() {
        return this.list.some(({ requests }) => requests.some(({ outcome }) => outcome === undefined));
    }
    get list() {
        return [...this.#byNumber.values()].toSorted((one, other) => one.number - other.number);
    }
}
/** The batches on a page of the ledger that is no task's, such as a job's own. */
function foldBatches(events) {
    const batches = new Batches();
    for (const event of events) {
        if (event.type === "batch.reserved")
            batches.reserved(event);
        else if (event.type === "batch.submitted")
            batches.submitted(event);
        else if (event.type === "batch.collected")
            batches.collected(event);
    }
    return batches.list;
}


/***/ }),

/***/ 81057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ eventId)
/* harmony export */ });
/**
 * Natural keys of events: the same fact has the same id whoever writes it, so that writing it twice is writing it once.
 * Everything that can happen more than once carries what tells one time from the other.
 */
const eventId = {
    created: (task) => `${task}/created`,
    reserved: (task, attempt) => `${task}/${attempt}/reserved`,
    finished: (task, attempt) => `${task}/${attempt}/finished`,
    gate: (task, attempt) => `${task}/${attempt}/gate`,
    review: (task, attempt) => `${task}/${attempt}/review`,
    drafted: (task, attempt) => `${task}/${attempt}/drafted`,
    checked: (task, customId) => `${task}/checked/${customId}`,
    /** `evidence` tells one judgement of a commit from the next: `<run id>.<run attempt>`, or the verdict for a status. */
    ci: (task, attempt, headSha, evidence) => `${task}/${attempt}/ci/${headSha}/${evidence}`,
    intended: (task, effect, key) => `${task}/intent/${effect}/${key}`,
    done: (task, effect, ref) => `${task}/effect/${effect}/${ref}`,
    /** `by` is the delivery that asked: a task that went on may be stopped again. */
    stopRequested: (task, by) => `${task}/stop/${by}`,
    /** `attempts` is how many there had been: a task that is retried can be closed again. */
    closed: (task, attempts) => `${task}/closed/${attempts}`,
    batchReserved: (task, batch) => `${task}/batch/${batch}/reserved`,
    batchSubmitted: (task, batch) => `${task}/batch/${batch}/submitted`,
    batchCollected: (task, batch, customId) => `${task}/batch/${batch}/collected/${customId}`,
    /** `source` is one opinion once given: whoever changes it gives another. */
    feedback: (task, source) => `${task}/feedback/${source}`,
    feedbackWithdrawn: (task, source) => `${task}/feedback/${source}/withdrawn`,
    planned: (job, round) => `${job}/planned/${round}`,
    /** `last` is the failed task after which it paused. */
    paused: (job, last) => `${job}/paused/${last}`,
    /** `by` is the run in which a person let it go on. */
    resumed: (job, by) => `${job}/resumed/${by}`,
    triaged: (job, customId) => `${job}/triaged/${customId}`,
};


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

/***/ 83642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ foldTask),
/* harmony export */   u: () => (/* binding */ foldTasks)
/* harmony export */ });
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83693);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52687);


/**
 * Folds the events of one task, oldest first. Undefined without a `task.created`: such a task is yet to be created (or
 * its first line was damaged: writing `task.created` again, rebuilt from the comment, mends it).
 */
function foldTask(events) {
    const created = events.find((event) => event.type === "task.created");
    if (created === undefined)
        return undefined;
    const attempts = new Map();
    const open = new Map();
    const gates = new Map();
    const unconfirmed = new Map();
    const deliveries = new Set();
    const seen = new Set();
    const effects = {};
    const batches = new _batches_js__WEBPACK_IMPORTED_MODULE_1__/* .Batches */ .p();
    /** By the person's number, or by source where nobody is named. */
    const ratings = new Map();
    let closed;
    let review;
    let stopRequested = false;
    let lastHeadSha;
    let lastDiff;
    let lastVerdict;
    let spent = _money_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR;
    let ciCost = _money_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR;
    for (const event of events) {
        if (seen.has(event.id))
            continue;
        seen.add(event.id);
        if (event.delivery !== undefined)
            deliveries.add(event.delivery);
        switch (event.type) {
            case "task.created":
                break;
            case "attempt.reserved":
                attempts.set(event.attempt, attemptOf(event));
                open.set(event.attempt, {
                    attempt: event.attempt,
                    ceilingMicroUsd: event.ceilingMicroUsd,
                    leaseUntil: event.leaseUntil,
                    run: event.run,
                });
                closed = undefined;
                stopRequested = false;
                break;
            case "attempt.finished": {
                const attempt = attempts.get(event.attempt);
                if (attempt !== undefined)
                    settle(attempt, event);
                open.delete(event.attempt);
                spent = (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addCosts */ .Iu)(spent, event.cost);
                lastHeadSha = event.headSha ?? lastHeadSha;
                lastDiff = event.diff ?? lastDiff;
                break;
            }
            case "gate.measured":
                gates.set(event.attempt, event);
                break;
            case "ci.concluded": {
                const attempt = attempts.get(event.attempt);
                // The first judgement's CI has been paid for even when a second one overrules it.
                const cost = (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addCosts */ .Iu)(attempt?.ciCost ?? _money_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR, event.ciCost ?? _money_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR);
                if (attempt !== undefined)
                    judge(attempt, event, cost);
                ciCost = (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addCosts */ .Iu)(ciCost, event.ciCost ?? _money_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR);
                lastVerdict = event;
                break;
            }
            case "effect.intended":
                unconfirmed.set(`${event.effect} ${event.key}`, { effect: event.effect, key: event.key });
                break;
            case "effect.done":
                unconfirmed.delete(`${event.effect} ${event.key ?? event.ref}`);
                Object.assign(effects, effectOf(event));
                break;
            case "review.made":
                review = event;
                break;
            case "task.stop-requested":
                stopRequested = true;
                break;
            case "task.closed":
                closed = { status: event.status, explanation: event.explanation, at: event.at };
                break;
            case "batch.reserved":
                batches.reserved(event);
                break;
            case "batch.submitted":
                batches.submitted(event);
                break;
            case "batch.collected":
                batches.collected(event);
                spent = (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addCosts */ .Iu)(spent, event.cost);
                break;
            case "feedback.received":
                ratings.set(event.actor?.id ?? event.source, event);
                break;
            case "feedback.withdrawn":
                // An older opinion that was given up for a newer one may go, too: the newer one stays.
                if (ratings.get(event.actor?.id ?? event.source)?.source === event.source)
                    ratings.delete(event.actor?.id ?? event.source);
                break;
            // Looked for by who finishes the review.
            case "review.drafted":
            case "review.checked":
            // A job's own page is no task.
            case "job.planned":
            case "job.paused":
            case "job.resumed":
            case "job.triaged":
                break;
        }
    }
    const list = [...attempts.values()].toSorted((a, b) => a.number - b.number);
    const last = list.at(-1);
    // Given up without being settled: what it cost will never be known.
    const abandoned = [...open.keys()].some((number) => closed !== undefined || number !== last?.number) ||
        (closed !== undefined && batches.isOpen);
    return {
        id: created.task,
        task: created.taskSpec,
        estimate: created.estimate,
        ladder: created.ladder,
        createdAt: created.at,
        attempts: list,
        phase: closed !== undefined ? "closed" : isAwaitingCi(last) ? "awaiting-ci" : "working",
        ...(closed === undefined ? {} : { closed }),
        spent: abandoned ? { ...spent, exact: false } : spent,
        ciCost,
        reservations: [...open.values()],
        effects,
        unconfirmed: [...unconfirmed.values()],
        lastHeadSha,
        lastDiff,
        lastVerdict,
        review,
        gates,
        stopRequested,
        batches: batches.list,
        feedback: {
            up: [...ratings.values()].filter(({ rating }) => rating > 0).length,
            down: [...ratings.values()].filter(({ rating }) => rating < 0).length,
        },
        deliveries,
        events,
    };
}
/** The state of every task of a ledger that has a `task.created`, one by one. */
async function* foldTasks(ledger) {
    for await (const { events } of ledger.tasks()) {
        const state = foldTask(events);
        if (state !== undefined)
            yield state;
    }
}
/** A commit was made and CI has said neither green nor red. */
function isAwaitingCi(last) {
    return last?.headSha !== undefined && last.verdict !== "green" && last.verdict !== "red";
}
function attemptOf(event) {
    return {
        number: event.attempt,
        mode: event.mode,
        rung: event.rung,
        model: event.model,
        startSha: event.startSha,
        ceilingMicroUsd: event.ceilingMicroUsd,
        reservedAt: event.at,
    };
}
/*
 * Written out member by member, as this runs for every attempt of a big ledger: an absent member and one that is
 * `undefined` are not the same.
 */
function settle(attempt, event) {
    attempt.end = event.end;
    attempt.usage = event.usage;
    attempt.cost = event.cost;
    attempt.turns = event.turns;
    attempt.durationMs = event.durationMs;
    if (event.confidence !== undefined)
        attempt.confidence = event.confidence;
    if (event.summary !== undefined)
        attempt.summary = event.summary;
    if (event.openQuestions !== undefined)
        attempt.openQuestions = event.openQuestions;
    if (event.headSha !== undefined)
        attempt.headSha = event.headSha;
    if (event.stat !== undefined)
        attempt.stat = event.stat;
    if (event.findings !== undefined)
        attempt.findings = event.findings;
}
function judge(attempt, event, ciCost) {
    attempt.verdict = event.verdict;
    attempt.verdictText = event.explanation;
    if (event.cause !== undefined)
        attempt.redCause = event.cause;
    if (event.failureSignature !== undefined)
        attempt.failureSignature = event.failureSignature;
    if (event.failingChecks !== undefined)
        attempt.failingChecks = event.failingChecks;
    if (event.ciMinutes !== undefined)
        attempt.ciMinutes = (attempt.ciMinutes ?? 0) + event.ciMinutes;
    if (event.ciCost !== undefined)
        attempt.ciCost = ciCost;
}
function effectOf(event) {
    if (event.effect === "comment")
        return { commentId: Number(event.ref) };
    if (event.effect === "branch")
        return { branch: event.ref };
    // Issues belong to jobs.
    if (event.effect === "issue")
        return {};
    if (event.effect === "review")
        return { review: { id: Number(event.ref), url: event.url } };
    return { pullRequest: { number: Number(event.ref), url: event.url } };
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
