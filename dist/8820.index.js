export const id = 8820;
export const ids = [8820];
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

/***/ 12256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ dependencyFolders),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   l: () => (/* binding */ addWorktree),
/* harmony export */   ok: () => (/* binding */ openClone)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56046);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68890);




/** Looks at the clone around a folder. Throws `ConfigurationError` where there is none, or no commit to start from. */
async function openClone(folder) {
    const root = await ask(folder, ["rev-parse", "--show-toplevel"]);
    if (root === undefined || root === "") {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${folder} is not inside a git repository with a working tree`);
    }
    const head = await ask(root, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
    if (head === undefined || head === "") {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${root} has no commit yet: commit something to start from`);
    }
    const status = await ask(root, ["status", "--porcelain", "--untracked-files=normal"]);
    return {
        root: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root),
        name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root),
        gitDir: (await ask(root, ["rev-parse", "--path-format=absolute", "--git-common-dir"])) ?? `${root}/.git`,
        head,
        branch: (await ask(root, ["symbolic-ref", "--quiet", "--short", "HEAD"])) ?? "HEAD",
        isDirty: status !== "",
        author: {
            name: (await identity(root, "user.name")) ?? "Upshift",
            email: (await identity(root, "user.email")) ?? "upshift@localhost",
        },
    };
}
/** Text of a file at a commit; undefined where there is none. */
async function fileAt(clone, sha, path) {
    const found = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__.git)(["cat-file", "blob", `${sha}:${path}`], { gitDir: clone.gitDir }).catch((error) => {
        if (error instanceof _git_git_js__WEBPACK_IMPORTED_MODULE_3__.GitError)
            return undefined;
        throw error;
    });
    return found?.toString("utf8");
}
/** Folders that the repository ignores and its commands need: dependencies that are installed beside the code. */
const DEPENDENCIES = new Set(["node_modules", ".venv", "venv", "vendor"]);
/** The ignored dependency folders of a clone, relative to its root. */
async function dependencyFolders(clone) {
    const ignored = await ask(clone.root, [
        "ls-files",
        "--others",
        "--ignored",
        "--exclude-standard",
        "--directory",
        "-z",
    ]);
    return (ignored ?? "")
        .split("\0")
        .filter((path) => path.endsWith("/"))
        .map((path) => path.slice(0, -1))
        .filter((path) => DEPENDENCIES.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
}
/** Puts a branch into a working tree of its own. Throws `ConfigurationError` where git will not. */
async function addWorktree(clone, folder, branch) {
    try {
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__.git)(["-C", clone.root, "worktree", "add", "--quiet", folder, branch], { gitDir: undefined });
    }
    catch (cause) {
        if (!(cause instanceof _git_git_js__WEBPACK_IMPORTED_MODULE_3__.GitError))
            throw cause;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${folder} cannot be made a worktree of ${branch}: ${cause.message}`, {
            cause,
        });
    }
}
async function ask(folder, args) {
    return (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__.gitText)(["-C", folder, ...args], { gitDir: undefined }).catch((error) => {
        if (error instanceof _git_git_js__WEBPACK_IMPORTED_MODULE_3__.GitError)
            return undefined;
        throw error;
    });
}
/**
 * The user's name for commits. It may be in the user's own file, which every other call of ours leaves unread; reading a
 * value runs nothing.
 */
async function identity(folder, key) {
    const home = process.env["HOME"];
    const global = process.env["GIT_CONFIG_GLOBAL"];
    const value = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__.gitText)(["-C", folder, "config", "--get", key], {
        gitDir: undefined,
        env: {
            ...(home === undefined ? {} : { HOME: home }),
            GIT_CONFIG_GLOBAL: global ?? (home === undefined ? "/dev/null" : `${home}/.gitconfig`),
        },
    }).catch((error) => {
        if (error instanceof _git_git_js__WEBPACK_IMPORTED_MODULE_3__.GitError)
            return "";
        throw error;
    });
    return value === "" ? undefined : value;
}


/***/ }),

/***/ 96240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ interruptible),
/* harmony export */   Px: () => (/* binding */ observed),
/* harmony export */   YW: () => (/* binding */ interruption)
/* harmony export */ });
/** The first interruption lets what is begun come to an end and is told; the second one ends the process. */
function interruption(tell) {
    const controller = new AbortController();
    const onSignal = () => {
        if (controller.signal.aborted)
            process.exit(130);
        tell();
        controller.abort();
    };
    process.on("SIGINT", onSignal);
    process.on("SIGTERM", onSignal);
    return {
        signal: controller.signal,
        close: () => {
            process.off("SIGINT", onSignal);
            process.off("SIGTERM", onSignal);
        },
    };
}
/** A model that stops in the middle of a reply when somebody interrupts. */
function interruptible(model, interrupted) {
    return {
        respond: (request, signal) => model.respond(request, signal === undefined ? interrupted : AbortSignal.any([signal, interrupted])),
    };
}
/** A ledger that tells of every event once it is written. */
function observed(store, tell) {
    const told = new Set();
    return {
        read: () => store.read(),
        async update(decide) {
            // What was decided last is what was written: on a conflict it is decided again.
            let written = [];
            const result = await store.update(async (ledger) => {
                const change = await decide(ledger);
                written = change.append;
                return change;
            });
            for (const event of written) {
                if (told.has(event.id))
                    continue;
                told.add(event.id);
                tell(event);
            }
            return result;
        },
    };
}


/***/ }),

/***/ 32720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   cs: () => (/* binding */ LOCAL_ACTOR),
/* harmony export */   gm: () => (/* binding */ runLocally)
/* harmony export */ });
/* harmony import */ var _domain_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31652);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56046);
/* harmony import */ var _domain_ladder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31221);
/* harmony import */ var _domain_ledger_task_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83642);
/* harmony import */ var _usecases_handle_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89225);
/* harmony import */ var _usecases_resume_on_checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3442);






/** The person at the keyboard. Whoever can run this can do everything that it does by hand. */
const LOCAL_ACTOR = { id: 1, login: "you", type: "User" };
/** Exit codes, as docs/command-line.md lists them. A mistake in what was asked for is 2, by the door itself. */
const EXIT_CODES = {
    green: 0,
    answered: 0,
    "dry-run": 0,
    replied: 0,
    budget: 3,
    // Nothing else is refused here: the person at the keyboard may do anything but spend more than was said.
    refused: 3,
    interrupted: 130,
};
const exitCodeOf = (status) => EXIT_CODES[status] ?? 1;
/**
 * The Action's own use cases on a clone: reserve, attempt, commit, and then the gate in place of CI, until the task is
 * closed or somebody interrupts. What is done stays done; a later run goes on from the ledger.
 */
async function runLocally(run, request) {
    const { ports, context } = run;
    let answer;
    const speaking = {
        ...ports,
        conversation: {
            ...ports.conversation,
            postComment: (number, body) => ((answer = body), ports.conversation.postComment(number, body)),
            updateComment: (id, body) => ((answer = body), ports.conversation.updateComment(id, body)),
        },
    };
    let outcome = await begin(run, speaking, request);
    while (outcome.status === "awaiting-ci" && !run.interrupted.aborted) {
        const headSha = outcome.task.lastHeadSha;
        if (headSha === undefined)
            throw new Error("a task that waits for CI has a commit");
        if ((await run.judge(headSha)) === undefined)
            break;
        outcome = await (0,_usecases_resume_on_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .resumeTask */ .V)(speaking, context, outcome.task, { headSha, delivery: `gate-${headSha}` });
    }
    return resultOf(run, outcome, answer);
}
async function begin(run, ports, request) {
    const { context, config, number, branch } = run;
    const { text } = request;
    if (text !== undefined)
        return (0,_usecases_handle_command_js__WEBPACK_IMPORTED_MODULE_4__/* .followCommand */ .te)(ports, context, requestOf(run, request, text), config);
    const state = await newestTask(ports, number);
    if (state === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1("there is no task of this clone to go on with");
    // What is committed and was not judged costs nothing to judge.
    if (state.phase === "awaiting-ci")
        return { status: "awaiting-ci", task: state };
    const again = {
        ...requestOf(run, request, `retry`),
        branch,
        command: { kind: "command", verb: "retry", text: "", options: optionsOf(request) },
    };
    return (0,_usecases_handle_command_js__WEBPACK_IMPORTED_MODULE_4__/* .followCommand */ .te)(ports, context, again, config);
}
function requestOf(run, request, text) {
    const key = String(run.ports.clock.now());
    // The first line is the command, so that `fix`, `test` or `explain` mean here what they mean in a comment.
    const parsed = (0,_domain_command_js__WEBPACK_IMPORTED_MODULE_0__/* .parseComment */ .v)(`${run.context.trigger} ${text}`, { trigger: run.context.trigger });
    if (parsed.kind === "error")
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(parsed.message);
    if (parsed.kind === "none")
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1("the task is empty: say what shall be done");
    const { tier } = request;
    if (tier !== undefined && (0,_domain_ladder_js__WEBPACK_IMPORTED_MODULE_2__/* .findRung */ .s3)(run.config.ladder, tier) === undefined) {
        const names = run.config.ladder.map((rung) => rung.name).join(", ");
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`the ladder has no ${tier}; it has ${names}`);
    }
    return {
        delivery: `run-${key}`,
        key,
        actor: LOCAL_ACTOR,
        branch: run.branch,
        thread: {
            number: run.number,
            isPullRequest: false,
            title: text.split("\n")[0]?.slice(0, 200) ?? "",
            body: text.includes("\n") ? text : "",
            author: LOCAL_ACTOR,
            authorAssociation: "OWNER",
            state: "open",
            locked: false,
        },
        command: { ...parsed, options: { ...parsed.options, ...optionsOf(request) } },
        comment: null,
    };
}
function optionsOf({ tier, budget, urgent }) {
    return {
        ...(tier === undefined ? {} : { tier }),
        ...(budget === undefined ? {} : { budget }),
        ...(urgent === undefined ? {} : { urgent }),
    };
}
async function newestTask(ports, number) {
    let newest;
    for await (const state of (0,_domain_ledger_task_state_js__WEBPACK_IMPORTED_MODULE_3__/* .foldTasks */ .u)(await ports.ledger.read())) {
        if (state.task.source.kind === "issue" && state.task.source.number === number)
            newest = state;
    }
    return newest;
}
function resultOf(run, outcome, said) {
    const task = "task" in outcome ? outcome.task : undefined;
    const stopped = run.interrupted.aborted && task?.closed?.status !== "green";
    const status = stopped ? "interrupted" : (task?.closed?.status ?? outcome.status);
    const reply = "reply" in outcome ? outcome.reply : undefined;
    const words = "reason" in outcome ? outcome.reason : (task?.closed?.explanation ?? "");
    const answered = task?.closed?.status === "answered" ? said : reply;
    return {
        status,
        explanation: stopped ? "What was done is kept. Go on with: upshift run --continue" : words,
        branch: task?.lastHeadSha === undefined ? undefined : task.task.branch,
        headSha: task?.lastHeadSha,
        worktree: undefined,
        unfinished: undefined,
        answer: answered?.replaceAll(/<!--[\s\S]*?-->\n*/g, "").trim(),
        task,
    };
}


/***/ }),

/***/ 46270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewInClone: () => (/* binding */ reviewInClone)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/anthropic/lazy-provider.js
var lazy_provider = __webpack_require__(25546);
// EXTERNAL MODULE: ./build/adapters/anthropic/provider.js
var anthropic_provider = __webpack_require__(59301);
// EXTERNAL MODULE: ./build/adapters/config/load-config.js + 7 modules
var load_config = __webpack_require__(48059);
// EXTERNAL MODULE: ./build/adapters/git/object-store.js
var object_store = __webpack_require__(96471);
// EXTERNAL MODULE: ./build/adapters/ledger/file-ledger-store.js
var file_ledger_store = __webpack_require__(57415);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/adapters/git/git.js
var git = __webpack_require__(68890);
;// CONCATENATED MODULE: ./build/adapters/local/change-to-review.js




/** Where a change usually branched off, the first that is there. */
const USUAL_BASES = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
/**
 * What a range of commits changes: `main..topic` as written, or one name, from where `HEAD` branched off it. Without one,
 * from where `HEAD` branched off the default branch. Throws `ConfigurationError` for what names no commits.
 */
async function changeInRange(clone, gitDir, range) {
    const commit = async (name) => {
        const args = [
            "-C",
            clone.root,
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            `${name}^{commit}`,
        ];
        return (0,git.gitText)(args, { gitDir: undefined }).catch(undefinedForGitError);
    };
    const [, left = "", dots = "", right = ""] = /^(.*?)(\.{2,3})(.*)$/.exec(range ?? "") ?? [];
    const from = dots === "" ? (range ?? (await firstOf(USUAL_BASES, commit))) : left || "HEAD";
    if (from === undefined) {
        throw new errors/* ConfigurationError */.j1("there is no main branch to compare with: name a range, as in main..HEAD");
    }
    const to = dots === "" ? "HEAD" : right || "HEAD";
    const [base, head] = [await commit(from), await commit(to)];
    for (const [name, sha] of [[from, base], [to, head]]) {
        if (sha === undefined)
            throw new errors/* ConfigurationError */.j1(`${JSON.stringify(name)} names no commit here`);
    }
    if (base === undefined || head === undefined)
        throw new Error("both ends of the range are known");
    // As GitHub shows a pull request: since the branch left its base, whatever has come to the base since.
    const baseSha = dots === ".." ? base : await (0,git.gitText)(["merge-base", base, head], { gitDir });
    return { baseSha, headSha: head, diff: await diffBetween(gitDir, baseSha, head), name: `${from}..${to}` };
}
/**
 * What lies in the working tree and in no commit, new files included. It is written as a commit into the private object
 * store and nowhere else: neither the clone's index nor its objects are touched, and no filter of it runs.
 */
async function uncommittedChange(clone, gitDir) {
    const scratch = (0,external_node_path_.join)(gitDir, "upshift");
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const inTree = {
        gitDir,
        env: { GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, "index"), GIT_WORK_TREE: clone.root },
    };
    await (0,git.git)(["read-tree", clone.head], inTree);
    await (0,git.git)(["-C", clone.root, "add", "--all", "--", ":/"], inTree);
    const tree = await (0,git.gitText)(["write-tree"], inTree);
    const identity = { GIT_AUTHOR_NAME: "you", GIT_AUTHOR_EMAIL: "you@localhost" };
    const committer = { GIT_COMMITTER_NAME: "you", GIT_COMMITTER_EMAIL: "you@localhost" };
    const headSha = await (0,git.gitText)(["commit-tree", tree, "-p", clone.head], {
        gitDir,
        input: "Uncommitted work",
        env: { ...identity, ...committer },
    });
    const diff = await diffBetween(gitDir, clone.head, headSha);
    return { baseSha: clone.head, headSha, diff, name: "uncommitted work" };
}
async function diffBetween(gitDir, base, head) {
    const args = ["diff-tree", "-r", "-p", "--find-renames", "--no-ext-diff", "--no-textconv", "--no-color"];
    return String(await (0,git.git)([...args, base, head], { gitDir }));
}
async function firstOf(names, commit) {
    for (const name of names) {
        // The first that is there is taken, so they are asked for one after the other.
        // oxlint-disable-next-line no-await-in-loop
        if ((await commit(name)) !== undefined)
            return name;
    }
    return undefined;
}
function undefinedForGitError(error) {
    if (error instanceof git.GitError)
        return undefined;
    throw error;
}

// EXTERNAL MODULE: ./build/adapters/local/clone.js
var local_clone = __webpack_require__(12256);
// EXTERNAL MODULE: ./build/adapters/local/watching.js
var watching = __webpack_require__(96240);
// EXTERNAL MODULE: ./build/adapters/redaction.js
var redaction = __webpack_require__(18196);
// EXTERNAL MODULE: ./build/adapters/system.js
var system = __webpack_require__(19292);
// EXTERNAL MODULE: ./build/domain/config.js
var config = __webpack_require__(427);
// EXTERNAL MODULE: ./build/domain/ladder.js
var ladder = __webpack_require__(31221);
// EXTERNAL MODULE: ./build/domain/money.js
var money = __webpack_require__(83693);
// EXTERNAL MODULE: ./build/domain/review/place-findings.js + 2 modules
var place_findings = __webpack_require__(65701);
// EXTERNAL MODULE: ./build/domain/diff.js
var diff = __webpack_require__(78690);
// EXTERNAL MODULE: ./build/domain/unified-diff.js
var unified_diff = __webpack_require__(37667);
// EXTERNAL MODULE: ./build/usecases/ladder-models.js
var ladder_models = __webpack_require__(58728);
// EXTERNAL MODULE: ./build/usecases/review-change.js + 3 modules
var review_change = __webpack_require__(38018);
// EXTERNAL MODULE: ./build/usecases/review-scope.js + 1 modules
var review_scope = __webpack_require__(45600);
// EXTERNAL MODULE: ./build/cli/run.js
var run = __webpack_require__(32720);
;// CONCATENATED MODULE: ./build/cli/review.js











/** Exit codes, as docs/review.md lists them. What could not be reviewed is 2, as is a mistake in what was asked for. */
function exitCodeOf({ made, placed }) {
    if (made === undefined)
        return 2;
    return placed.said.length === 0 ? 0 : 1;
}
/**
 * The Action's own review on a clone: the same tier by the diff's size, the same parts, the same second pass and the same
 * places, with a diff of git's in place of GitHub's. Throws `ConfigurationError` where there is nothing to review.
 */
async function reviewLocally(ports, request) {
    const { change, config, focus } = request;
    const scope = {
        headSha: change.headSha,
        diff: change.diff,
        fresh: null,
        earlier: [],
        holdsChange: true,
    };
    const { all, files } = filesOf(scope, config);
    if ((0,diff/* sizeOfFiles */.y)(files).files === 0)
        throw new errors/* ConfigurationError */.j1(`${change.name}: nothing that is to be reviewed has changed`);
    const task = taskOf(request);
    const estimate = await ports.estimate({
        text: `review ${focus === "" ? change.name : focus}`,
        body: "",
        kind: "review",
        sha: change.headSha,
        config,
        change: files,
    });
    const { router, performance } = await ports.routing(config);
    if (request.tier !== undefined && (0,ladder/* findRung */.s3)(config.ladder, request.tier) === undefined) {
        const names = config.ladder.map(({ name }) => name).join(", ");
        throw new errors/* ConfigurationError */.j1(`--tier ${request.tier} is not on the ladder (${names})`);
    }
    const { rung, reasons } = router.route({
        estimate,
        ladder: config.ladder,
        preset: config.preset,
        urgent: false,
        performance,
        ...(request.tier === undefined ? {} : { requestedTier: request.tier }),
    });
    const models = await (0,ladder_models/* resolveLadder */.r)(ports, config);
    const budget = request.budget === undefined ? Number.POSITIVE_INFINITY : (0,money/* usd */.dR)(request.budget);
    const assignment = {
        task,
        number: 1,
        mode: "first",
        rung,
        model: models.of(rung).model.id,
        reasons,
        limits: (0,ladder/* limitsOf */.Af)(rung, config.limits),
        ceilingMicroUsd: Math.min((0,ladder/* ceilingOf */.tO)(rung, config.limits), config.budget.perTaskMicroUsd, budget),
        startSha: change.headSha,
        parentSha: change.headSha,
        readOnly: true,
        handOff: null,
        commentId: 0,
        config,
    };
    const output = await (0,review_change/* reviewChange */.r)(ports, {
        ...assignment,
        review: { scope, checker: (0,review_scope/* checkerOf */.NO)(config, models) },
    });
    const made = output.review;
    const placed = (0,place_findings/* placeFindings */.k)({
        files: all,
        findings: made?.findings ?? [],
        earlier: [],
        limit: config.review.maxComments,
    });
    return { request, tier: rung.name, model: assignment.model, reasons, output, made, placed };
}
function filesOf(scope, config) {
    try {
        (0,unified_diff/* parseUnifiedDiff */.r)(scope.diff);
        return (0,review_scope/* filesToReview */.R2)(scope, config);
    }
    catch (error) {
        if (!(error instanceof unified_diff/* DiffSyntaxError */.L))
            throw error;
        throw new errors/* ConfigurationError */.j1(`the diff cannot be read: ${error.message}`, { cause: error });
    }
}
function taskOf({ change, focus, tier }) {
    return {
        id: `pull-0-${change.headSha.slice(0, 12)}`,
        source: {
            kind: "pull-request",
            number: 0,
            commentId: null,
            commentKind: "issue-comment",
            headSha: change.headSha,
            headRef: change.name,
        },
        kind: "review",
        verb: "review",
        text: focus,
        comment: "",
        title: change.name,
        body: "",
        bodyAuthor: { login: run/* LOCAL_ACTOR */.cs.login, trusted: true },
        actor: run/* LOCAL_ACTOR */.cs,
        // A clone's instructions are its owner's, so those of the base count as anywhere else.
        trustedSha: change.baseSha,
        baseSha: change.headSha,
        baseRef: change.name,
        branch: change.name,
        options: tier === undefined ? {} : { tier },
    };
}
/** One object, for scripts. Amounts are dollars. */
function reviewJson(review) {
    const { request, tier, model, reasons, output, made, placed } = review;
    return {
        status: made === undefined ? output.end : "reviewed",
        change: request.change.name,
        base: request.change.baseSha,
        head: request.change.headSha,
        tier,
        model,
        reasons,
        costUsd: (0,money/* toUsd */.Mn)(output.cost.microUsd),
        costIsExact: output.cost.exact,
        passes: (made?.passes ?? []).map(({ cost, ...pass }) => ({
            ...pass,
            costUsd: (0,money/* toUsd */.Mn)(cost.microUsd),
            costIsExact: cost.exact,
        })),
        summary: made?.summary ?? "",
        risk: made?.risk,
        findings: placed.said.map(findingJson),
        beyondLimit: placed.beyond,
        dropped: made?.dropped ?? 0,
        unchecked: made?.unchecked,
        leftOut: made?.leftOut ?? [],
        problem: made === undefined ? (output.detail ?? output.end) : undefined,
    };
}
function findingJson({ finding, position, suggestion }) {
    const { severity, title, reason, path, line } = finding;
    return {
        path: position?.path ?? path,
        line: position?.line ?? line,
        startLine: position?.startLine,
        side: position?.side,
        severity,
        title,
        reason,
        suggestion: suggestion === undefined ? undefined : (suggestion.text ?? ""),
    };
}
/** For a terminal: each finding under the place that an editor can jump to. */
function reviewText(review) {
    const { request, tier, output, made, placed } = review;
    const head = `${request.change.name} at ${request.change.headSha.slice(0, 7)} · ${tier} · ${(0,money/* formatUsd */.UK)(output.cost)}`;
    if (made === undefined)
        return plain(`${head}\nNot reviewed: ${output.detail ?? output.end}\n`);
    const findings = placed.said.map(findingText);
    const counts = placed.said.length === 0
        ? "Nothing found."
        : placed.said.length === 1
            ? "1 finding."
            : `${placed.said.length} findings.`;
    const notes = [
        ...(placed.beyond === 0
            ? []
            : [`${placed.beyond} less serious ones are not said, by review.max_comments.`]),
        ...(made.dropped === 0 ? [] : [`The second pass dropped ${made.dropped}.`]),
        ...(made.unchecked === undefined ? [] : [`Not all checked a second time: ${made.unchecked}.`]),
        ...made.leftOut.map(({ path, reason }) => `Not read: ${path} (${reason.replaceAll("`", "")}).`),
    ];
    const why = review.reasons.map((reason) => `${tier}: ${reason}`);
    return plain(`${[head, ...why, `${made.summary}\nRisk: ${made.risk}. ${made.riskReason}`.trim(), ...findings, [counts, ...notes].join("\n")].join("\n\n")}\n`);
}
function findingText({ finding, position, suggestion }) {
    const path = position?.path ?? finding.path;
    const line = position?.startLine ?? position?.line ?? finding.line;
    const place = path === undefined ? "(the change)" : line === undefined ? path : `${path}:${line}`;
    const removed = position?.side === "LEFT" ? " (removed)" : "";
    const reason = finding.reason.split("\n").map((each) => `  ${each}`);
    const edit = suggestion === undefined
        ? []
        : [
            "  instead:",
            ...(suggestion.text ?? "(without these lines)").split("\n").map((each) => `  | ${each}`),
        ];
    return [`${place}${removed}  ${finding.severity}: ${finding.title}`, ...reason, ...edit].join("\n");
}
/** What a model wrote may hold anything: nothing that a terminal obeys. */
const plain = (text) => text.replaceAll(/[^\n\t\P{C}]/gu, "");

// EXTERNAL MODULE: ./build/domain/redaction.js + 1 modules
var domain_redaction = __webpack_require__(94222);
// EXTERNAL MODULE: ./build/repository-ports.js
var repository_ports = __webpack_require__(34663);
;// CONCATENATED MODULE: ./build/local-review.js
















/** As a shell tells of a process that was interrupted. */
const INTERRUPTED = 130;
const CONFIG_FILE = ".github/upshift.yml";
/** `upshift review`: the composition root of a review on a clone. Gives back the exit code. */
async function reviewInClone(range, options) {
    const provider = (0,anthropic_provider/* readProvider */.WE)(({ variable }) => process.env[variable] ?? "");
    // A missing key is found out before anything is done.
    await (0,lazy_provider/* clientOf */.fe)(provider);
    const redact = (0,domain_redaction.createRedactor)((0,anthropic_provider/* secretsOf */.Fj)(provider));
    const say = (text) => void process.stderr.write(`${redact(text)}\n`);
    const clone = await (0,local_clone/* openClone */.ok)((0,external_node_path_.resolve)(options.repo));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "upshift-review-"));
    const interrupt = (0,watching/* interruption */.YW)(() => say("Stopping after this turn. Once more ends at once."));
    const store = await (0,object_store/* openObjectStore */.$)({ clone: clone.root, temporaryFolder: folder });
    try {
        const change = options.uncommitted === true
            ? await uncommittedChange(clone, store.gitDir)
            : await changeInRange(clone, store.gitDir, range);
        const text = await (0,local_clone/* fileAt */.Wd)({ gitDir: store.gitDir }, change.baseSha, CONFIG_FILE);
        const config = (0,lazy_provider/* pricedFor */.JC)(provider, (0,load_config.loadConfig)({ text, file: CONFIG_FILE }));
        const ledger = (0,file_ledger_store/* fileLedgerStore */.j)({
            directory: (0,external_node_path_.join)(clone.gitDir, "upshift", "ledger"),
            clock: system.systemClock,
            random: system.systemRandom,
        });
        const { languageModel, catalogue } = (0,lazy_provider/* lazyProvider */.EY)(provider, { say });
        const review = await reviewLocally({
            ...(0,repository_ports/* repositoryPorts */.x)({ openStore: async () => store, ledger, redact }),
            languageModel: (0,redaction/* redactingModel */.nN)((0,watching/* interruptible */.In)(languageModel, interrupt.signal), redact),
            catalogue,
            logger: loggerOf(say),
            stopRequested: async () => interrupt.signal.aborted,
        }, {
            change,
            config: options.verify ? config : { ...config, review: { ...config.review, verify: "off" } },
            focus: options.focus ?? "",
            ...(options.tier === undefined ? {} : { tier: options.tier }),
            ...(options.budget === undefined ? {} : { budget: options.budget }),
        });
        const shown = options.json === true ? `${JSON.stringify(reviewJson(review), undefined, 2)}\n` : reviewText(review);
        process.stdout.write(redact(shown));
        return interrupt.signal.aborted ? INTERRUPTED : exitCodeOf(review);
    }
    finally {
        interrupt.close();
        await store.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** What it does, on standard error: the result alone is on standard output. */
function loggerOf(say) {
    return { debug: () => { }, info: say, warn: say, error: say, group: async (_, body) => body() };
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* unused harmony exports datetime, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
