export const id = 6982;
export const ids = [6982];
export const modules = {

/***/ 75273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createGateRunner)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/repository-path.js
var repository_path = __webpack_require__(26041);
// EXTERNAL MODULE: ./build/adapters/git/workspace.js
var git_workspace = __webpack_require__(78991);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/adapters/gates/command-runner.js

/** Characters kept of each end of an output: the beginning names the command, the end the failures. */
const HEAD_CHARACTERS = 16_000;
const TAIL_CHARACTERS = 48_000;
/**
 * Runs one line with the machine's shell and keeps the two ends of its output. On time-out or abort the whole process
 * group is killed, so that nothing it started lives on.
 */
async function runShell(line, options) {
    const child = (0,external_node_child_process_.spawn)("/bin/bash", ["-c", line], {
        cwd: options.cwd,
        env: { ...options.env },
        stdio: ["ignore", "pipe", "pipe"],
        // A group of its own, which can be killed as one.
        detached: true,
    });
    const output = boundedOutput();
    child.stdout.on("data", (chunk) => output.add(chunk));
    child.stderr.on("data", (chunk) => output.add(chunk));
    let timedOut = false;
    const timer = setTimeout(() => {
        timedOut = true;
        killGroup(child);
    }, options.timeoutMs);
    const onAbort = () => killGroup(child);
    options.signal?.addEventListener("abort", onAbort, { once: true });
    if (options.signal?.aborted === true)
        onAbort();
    try {
        const exitCode = await new Promise((resolve, reject) => {
            child.on("error", reject);
            // Not `close`: a grandchild that kept our pipe would be waited for. What is left of the group is killed.
            child.on("exit", (code) => {
                killGroup(child);
                resolve(code);
            });
        });
        // What was printed just before the end is still on its way.
        await Promise.race([ended(child), new Promise((resolve) => setTimeout(resolve, 1_000).unref())]);
        return { exitCode, timedOut, output: output.text() };
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener("abort", onAbort);
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
async function ended(child) {
    const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
    const open = streams.filter((stream) => !stream.readableEnded);
    await Promise.all(open.map((stream) => new Promise((resolve) => stream.once("close", resolve))));
}
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, "SIGKILL");
    }
    catch {
        // It has ended already.
    }
}
function boundedOutput() {
    let head = "";
    let tail = "";
    let dropped = 0;
    const decoder = new TextDecoder();
    return {
        add(chunk) {
            let text = decoder.decode(chunk, { stream: true });
            if (head.length < HEAD_CHARACTERS) {
                const room = HEAD_CHARACTERS - head.length;
                head += text.slice(0, room);
                text = text.slice(room);
            }
            tail += text;
            if (tail.length > 2 * TAIL_CHARACTERS) {
                dropped += tail.length - TAIL_CHARACTERS;
                tail = tail.slice(-TAIL_CHARACTERS);
            }
        },
        text() {
            const more = Math.max(0, tail.length - TAIL_CHARACTERS);
            const cut = dropped + more;
            return cut === 0 ? head + tail : `${head}\n(${cut} characters left out)\n${tail.slice(more)}`;
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/gates/sandbox.js



/** Commands cannot be confined on this machine. The message says why and what to do. */
class SandboxUnavailableError extends Error {
    name = "SandboxUnavailableError";
}
/**
 * Hidden from every command: homes, other people's temporary files, and the sockets of the machine's services, of which
 * Docker's would be a way out.
 */
const HIDDEN = ["/home", "/root", "/tmp", "/var/tmp", "/run", "/mnt", "/media"];
/** Long enough for a loaded machine; the probe takes a third of a second on an idle one. */
const PROBE_MS = 30_000;
/**
 * Opens a sandbox and proves it by trying: a first command has to find that it can write to its folder and to nothing
 * else, that hidden folders are empty, that no address can be reached, and that no process but its own is to be seen.
 * Any other answer, or none, is a `SandboxUnavailableError`: nothing is ever run less confined than asked for.
 */
async function openSandbox(options) {
    if (process.platform !== "linux")
        throw new SandboxUnavailableError(`local gates run in a sandbox that exists on Linux only; this is ${process.platform}. Remove \`gates\`, or run the job on a Linux runner.`);
    // Loaded by runs with gates only; this module of the library alone, as its proxies are for commands that have a network.
    const { cleanupBwrapMountPoints, getLinuxDependencyStatus, wrapCommandWithSandboxLinux } = await __webpack_require__.e(/* import() */ 8672).then(__webpack_require__.bind(__webpack_require__, 18672));
    if (!getLinuxDependencyStatus().hasBwrap)
        throw new SandboxUnavailableError(`bubblewrap (bwrap) is not installed. ${INSTALL}`);
    const runner = {
        async run(command, { cwd, env, timeoutMs, signal }) {
            // Bubblewrap hands its own environment on: the command gets ours and no other.
            const assignments = Object.entries(env).map(([name, value]) => quoted(`${name}=${value}`));
            const bare = ["exec", "/usr/bin/env", "-i", ...assignments, "/bin/bash", "-c", quoted(command)];
            const line = await wrapCommandWithSandboxLinux({
                command: bare.join(" "),
                // With no proxy to talk to, an own network with nothing in it.
                needsNetworkRestriction: true,
                readConfig: {
                    denyOnly: [],
                    literalDenyOnly: [...new Set([...HIDDEN, ...options.hidden])],
                    literalAllowWithinDeny: [...new Set([options.folder, ...options.readable])],
                },
                writeConfig: { allowOnly: [], literalAllowOnly: [options.folder], denyWithinAllow: [] },
                // The machine's sockets are hidden with their folders. The library's own filter is a program of its own, which
                // the bundle does not carry.
                allowAllUnixSockets: true,
            });
            try {
                // The probe and every command find bubblewrap in the same way.
                return await runShell(line, { cwd, env: { PATH: process.env["PATH"] ?? "" }, timeoutMs, signal });
            }
            finally {
                cleanupBwrapMountPoints();
            }
        },
    };
    try {
        await probe(runner, options);
    }
    catch (cause) {
        if (cause instanceof SandboxUnavailableError)
            throw cause;
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new SandboxUnavailableError(`the sandbox does not start: ${why}. ${INSTALL}`, { cause });
    }
    return runner;
}
const INSTALL = "Local gates need bubblewrap and ripgrep: run `sudo apt-get install -y bubblewrap ripgrep` before this step, or remove `gates` from the configuration.";
const NAMESPACES = "If the kernel refuses unprivileged user namespaces (Ubuntu 24.04 does by AppArmor), run `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` before this step, or remove `gates` from the configuration.";
/** Asks from inside what can be done, and compares the answers with what has to hold. */
async function probe(runner, options) {
    const hidden = [...HIDDEN, ...options.hidden];
    const canary = `upshift-probe-${process.pid}`;
    const script = [
        `touch ${canary} && echo "inside: yes"; rm -f ${canary}`,
        `for each in /usr /etc /var /opt; do touch $each/${canary} 2>/dev/null && echo "outside: $each"; done`,
        'for each in pid net; do echo "$each: $(readlink /proc/self/ns/$each)"; done',
        // In a process list of its own, the first process is one of its own.
        'echo "first: $(readlink /proc/1/ns/pid)"',
        'echo "routes: $(tail -n +2 /proc/net/route | wc -l)"',
        ...hidden.map((path) => `echo "seen ${path}: $(ls -A ${quoted(path)} 2>/dev/null | tr '\\n' '/')"`),
        'echo "end: yes"',
    ].join("\n");
    const env = { PATH: "/usr/local/bin:/usr/bin:/bin" };
    const { output, exitCode } = await runner.run(script, { cwd: options.folder, env, timeoutMs: PROBE_MS });
    const answers = new Map(output.split("\n").map((line) => {
        const at = line.indexOf(": ");
        return [line.slice(0, at), line.slice(at + 2)];
    }));
    const refuse = (what) => {
        throw new SandboxUnavailableError(`the sandbox does not hold here: ${what}. ${NAMESPACES}`);
    };
    if (answers.get("end") !== "yes")
        refuse(output.trim().split("\n").at(-1)?.slice(0, 300) || `exit code ${exitCode ?? "none"}, no answer`);
    if (answers.get("inside") !== "yes")
        refuse("its own folder is not writable");
    if (answers.has("outside"))
        refuse(`${answers.get("outside")} is writable`);
    for (const name of ["pid", "net"]) {
        const own = await (0,promises_.readlink)(`/proc/self/ns/${name}`);
        if ((answers.get(name) ?? own) === own)
            refuse(`it shares the machine's ${name} namespace`);
    }
    if (answers.get("first") !== answers.get("pid"))
        refuse("it sees the machine's processes");
    if (answers.get("routes") !== "0")
        refuse("it has a network");
    for (const path of hidden) {
        // Of what is hidden the names are there on which something else is mounted.
        const leadsTo = [options.folder, ...options.readable, ...hidden].flatMap((each) => {
            const below = (0,external_node_path_.relative)(path, each);
            const isBelow = each !== path && !below.startsWith("..") && !(0,external_node_path_.isAbsolute)(below);
            return isBelow ? [below.split(external_node_path_.sep)[0]] : [];
        });
        const seen = (answers.get(`seen ${path}`) ?? path).split("/").filter((name) => name !== "");
        const stranger = seen.find((name) => !leadsTo.includes(name));
        if (stranger !== undefined)
            refuse(`${(0,external_node_path_.join)(path, stranger)} can be seen`);
    }
}
const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;

;// CONCATENATED MODULE: ./build/adapters/gates/gate-runner.js







/** Runs gates on a private checkout, each in a sandbox that is opened, proved and closed around them. */
function createGateRunner(options) {
    const open = async (folder, gates) => {
        if (options.unconfined === true)
            return UNCONFINED;
        const hidden = [options.temporaryFolder, options.workFolder, (0,external_node_os_.homedir)(), ...(options.hidden ?? [])];
        const links = linksOf(gates).map((link) => (0,external_node_path_.join)(options.workFolder, link));
        return openSandbox({ folder, hidden, readable: [...links, ...(await toolFolders(hidden))] });
    };
    const inFolder = async (body) => {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(options.temporaryFolder), "upshift-gate-"));
        try {
            return await body(folder);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
        }
    };
    let probed;
    return {
        unavailable() {
            probed ??= inFolder(async (folder) => {
                try {
                    await open(folder, []);
                    return undefined;
                }
                catch (error) {
                    if (error instanceof SandboxUnavailableError)
                        return error.message;
                    throw error;
                }
            });
            return probed;
        },
        measure: async (tree, gates, signal) => inFolder(async (folder) => {
            const files = (0,external_node_path_.join)(folder, "files");
            await checkOut(await options.openStore(), tree, files);
            await linkInto(files, gates, options.workFolder);
            for (const name of ["home", "tmp"])
                await (0,promises_.mkdir)((0,external_node_path_.join)(folder, name));
            const runner = await open(folder, gates);
            const results = [];
            for (const gate of gates) {
                const end = await runner.run(gate.run, {
                    cwd: files,
                    env: environmentIn(folder),
                    timeoutMs: gate.wallMs,
                    signal,
                });
                results.push(resultOf(gate, end));
            }
            return results;
        }),
    };
}
const UNCONFINED = { run: runShell };
/**
 * Writes the tree with git's plumbing, without a `.git` beside it: git is never run in a folder where a command of the
 * repository has been, and its filters are not configured, so none runs.
 */
async function checkOut(store, tree, files) {
    const workspace = await (0,git_workspace/* openGitWorkspace */.q)(store, tree.sha);
    try {
        await workspace.replay(tree.edits);
        await workspace.checkOut(files);
    }
    finally {
        await workspace.close();
    }
}
const linksOf = (gates) => {
    const links = gates.flatMap((gate) => gate.links.map(repository_path/* parseRepositoryPath */.X));
    return [...new Set(links.flatMap((link) => (link.ok ? [link.path] : [])))];
};
/** What the repository does not track and its commands need. Nothing that it tracks is covered up or followed. */
async function linkInto(files, gates, workFolder) {
    for (const link of linksOf(gates)) {
        const at = (0,external_node_path_.join)(files, link);
        const parent = await (0,promises_.realpath)((0,external_node_path_.dirname)(at)).catch(() => undefined);
        if (parent !== (0,external_node_path_.dirname)(at))
            continue;
        await (0,promises_.symlink)((0,external_node_path_.join)(workFolder, link), at).catch((error) => {
            if (!(error instanceof Error && "code" in error && error.code === "EEXIST"))
                throw error;
        });
    }
}
/** Where the job's programs are, with the libraries beside them: they may lie in a home or in a tool cache. */
async function toolFolders(hidden) {
    const onPath = (process.env["PATH"] ?? "").split(external_node_path_.delimiter).filter((each) => each.startsWith("/"));
    const own = (0,external_node_path_.dirname)(await (0,promises_.realpath)(process.execPath));
    // A folder that holds a hidden one would bring it back.
    const safe = [...onPath, own].filter((bin) => !hidden.some((each) => `${each}/`.startsWith(`${bin}/`)));
    return [...new Set(safe)].flatMap((bin) => (0,external_node_path_.basename)(bin) === "bin" ? [bin, (0,external_node_path_.join)((0,external_node_path_.dirname)(bin), "lib")] : [bin]);
}
/** The whole environment of a command. PATH is the job's, so that a set-up step before ours decides versions. */
function environmentIn(folder) {
    return {
        PATH: process.env["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
        HOME: (0,external_node_path_.join)(folder, "home"),
        TMPDIR: (0,external_node_path_.join)(folder, "tmp"),
        LANG: "C.UTF-8",
        CI: "true",
    };
}
/** Of 126 and 127 a shell says that it could not start the command: that tells about the machine, not the change. */
const NOT_STARTED = new Set([126, 127]);
function resultOf({ name, kind, wallMs }, { exitCode, timedOut, output }) {
    const unknown = (problem) => ({ name, kind, passed: undefined, problem, output });
    if (timedOut)
        return unknown(`it did not end within ${Math.round(wallMs / 1_000)} seconds`);
    if (exitCode === null)
        return unknown("it was killed");
    if (NOT_STARTED.has(exitCode))
        return unknown("the machine has no such command");
    return exitCode === 0 ? { name, kind, passed: true, output: "" } : { name, kind, passed: false, output };
}


/***/ }),

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

/***/ 66212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInClone: () => (/* binding */ runInClone)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:readline/promises"
var external_node_readline_promises_ = __webpack_require__(26848);
// EXTERNAL MODULE: ./build/adapters/anthropic/lazy-provider.js
var lazy_provider = __webpack_require__(25546);
// EXTERNAL MODULE: ./build/adapters/anthropic/provider.js
var anthropic_provider = __webpack_require__(59301);
// EXTERNAL MODULE: ./build/adapters/config/load-config.js + 7 modules
var load_config = __webpack_require__(48059);
// EXTERNAL MODULE: ./build/adapters/gates/gate-runner.js + 2 modules
var gate_runner = __webpack_require__(75273);
// EXTERNAL MODULE: ./build/adapters/git/object-store.js
var object_store = __webpack_require__(96471);
// EXTERNAL MODULE: ./build/adapters/ledger/file-ledger-store.js
var file_ledger_store = __webpack_require__(57415);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/adapters/git/git.js
var git = __webpack_require__(68890);
;// CONCATENATED MODULE: ./build/adapters/local/changes.js





/**
 * Commits into the clone's object store and moves a branch, by plumbing alone: no working tree, no index of the user's
 * and no hook has a part in it. The pull request of a local run is its branch, under the number of the run's thread.
 */
function localChanges(clone, number) {
    const inClone = { gitDir: clone.gitDir };
    let opened;
    const branchHead = async (branch) => {
        const head = await (0,git.gitText)(["rev-parse", "--verify", "--quiet", `refs/heads/${branch}^{commit}`], {
            ...inClone,
            okExitCodes: [1],
        });
        return head === "" ? undefined : head;
    };
    const commitAt = async (sha) => {
        try {
            const text = await (0,git.gitText)(["show", "--no-patch", "--format=%P%n%B", `${sha}^{commit}`], inClone);
            const [parents = "", ...message] = text.split("\n");
            return {
                parents: parents.split(" ").filter((each) => each !== ""),
                message: message.join("\n").trim(),
            };
        }
        catch (error) {
            if (error instanceof git.GitError)
                return undefined;
            throw error;
        }
    };
    const pullRequestFor = async (branch, base) => {
        return opened?.headRef === branch && opened.baseRef === base ? current(opened) : undefined;
    };
    const current = async (pull) => ({
        ...pull,
        headSha: (await branchHead(pull.headRef)) ?? "",
    });
    return {
        branchHead,
        commitAt,
        pullRequestFor,
        pullRequest: async (asked) => (opened === undefined || asked !== number ? undefined : current(opened)),
        diff: async () => undefined,
        diffBetween: async () => undefined,
        compare: async () => undefined,
        openFrom: async () => [],
        changedPaths: async () => [],
        async commitPatch(commit) {
            const { branch, parent, message } = commit;
            const head = await branchHead(branch);
            const tree = await treeOf(clone, commit);
            if (head !== undefined && head !== parent) {
                const there = await commitAt(head);
                const isOurs = there?.parents.length === 1 &&
                    there.parents[0] === parent &&
                    (await (0,git.gitText)(["rev-parse", `${head}^{tree}`], inClone)) === tree;
                if (isOurs)
                    return { sha: head };
                throw moved(branch, parent, head);
            }
            await refuseCheckedOut(clone, branch);
            const sha = await (0,git.gitText)(["commit-tree", tree, "-p", parent], {
                ...inClone,
                input: message,
                env: identityOf(clone),
            });
            // With the old value git refuses when somebody else has moved it meanwhile; an empty one means "not there yet".
            await (0,git.git)(["update-ref", `refs/heads/${branch}`, sha, head ?? ""], inClone).catch((error) => {
                if (error instanceof git.GitError)
                    throw moved(branch, head, undefined, error);
                throw error;
            });
            return { sha };
        },
        async openPullRequest({ branch, base, title, body, draft }) {
            opened = {
                number,
                url: "",
                nodeId: String(number),
                state: "open",
                merged: false,
                draft,
                headRef: branch,
                headSha: (await branchHead(branch)) ?? "",
                headRepository: undefined,
                baseRef: base,
                mergeable: true,
                title,
                body,
            };
            return opened;
        },
        async updatePullRequest(_, change) {
            if (opened !== undefined)
                opened = { ...opened, ...change };
        },
        markReady: async () => true,
        requestReviewers: async () => { },
    };
}
async function treeOf(clone, { patch }) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "upshift-index-"));
    const inIndex = { gitDir: clone.gitDir, env: { GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, "index") } };
    try {
        await (0,git.git)(["read-tree", patch.baseSha], inIndex);
        const zero = "0".repeat(patch.baseSha.length);
        for (const edit of patch.edits) {
            const sha = edit.op === "delete"
                ? zero
                : await (0,git.gitText)(["hash-object", "-w", "--stdin", "--no-filters"], {
                    ...inIndex,
                    input: Buffer.from(edit.contentBase64, "base64"),
                });
            const mode = edit.op === "delete" ? "0" : edit.mode;
            await (0,git.git)(["update-index", "-z", "--index-info"], {
                ...inIndex,
                input: `${mode} ${sha} 0\t${edit.path}\0`,
            });
        }
        return await (0,git.gitText)(["write-tree"], inIndex);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** Moving a branch under somebody's feet would make their tree look like a change that undoes ours. */
async function refuseCheckedOut(clone, branch) {
    const list = await (0,git.gitText)(["worktree", "list", "--porcelain"], { gitDir: clone.gitDir });
    const entry = list.split("\n\n").find((each) => each.split("\n").includes(`branch refs/heads/${branch}`));
    const where = entry === undefined ? undefined : /^worktree (.*)$/m.exec(entry)?.[1];
    if (where === undefined)
        return;
    throw new errors/* CodeHostError */.kX(`${branch} is checked out in ${where}, and a run moves no branch that is`, {
        failure: "conflict",
        remedy: "switch to another branch there, or name another one with --branch",
    });
}
function identityOf({ author }) {
    return {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_COMMITTER_NAME: author.name,
        GIT_COMMITTER_EMAIL: author.email,
    };
}
function moved(branch, expected, found, cause) {
    const place = (sha) => (sha === undefined ? "elsewhere" : sha.slice(0, 12));
    return new errors/* CodeHostError */.kX(`branch ${branch} has moved: expected ${place(expected)}, found ${place(found)}`, {
        failure: "conflict",
        remedy: "run again to start from what is there now",
        cause,
    });
}

// EXTERNAL MODULE: ./build/adapters/local/clone.js
var local_clone = __webpack_require__(12256);
;// CONCATENATED MODULE: ./build/adapters/local/code-host.js

function localCi(gate, runner) {
    const results = new Map();
    const pending = () => ({
        source: "check-run",
        name: gate.name,
        state: "pending",
        startedAt: "",
        url: "",
    });
    return {
        async judge(sha, signal) {
            const startedAt = new Date().toISOString();
            const [result] = await runner.measure({ sha, edits: [] }, [gate], signal);
            if (signal.aborted || result === undefined)
                return undefined;
            const check = {
                ...pending(),
                state: result.passed === undefined ? "cancelled" : result.passed ? "success" : "failure",
                startedAt,
                completedAt: new Date().toISOString(),
                ...(result.problem === undefined ? {} : { summary: result.problem }),
            };
            results.set(sha, { check, output: result.output });
            return result;
        },
        checks: {
            // A commit that was not judged yet will be: nothing has to be waited for.
            checksOf: async (sha) => [results.get(sha)?.check ?? pending()],
            logOf: async (check) => [...results.values()].find((each) => each.check === check)?.output ?? latest(results),
            requiredChecks: async () => undefined,
            runsOf: async () => [],
            jobsOf: async () => [],
        },
    };
}
function latest(results) {
    return [...results.values()].at(-1)?.output;
}
/** A local run has no pull request that could be reviewed. */
function localReviews() {
    const none = async () => {
        throw new errors/* CodeHostError */.kX("there is no pull request here", { failure: "not-found" });
    };
    return {
        post: none,
        findOwn: async () => undefined,
        commentsOf: async () => [],
        openThreads: async () => [],
        resolve: async () => false,
    };
}
/** A voice for somebody at a terminal. What is posted is told; there is nobody to react to and nothing to label. */
function localConversation(thread, tell) {
    const nobody = { id: 1, login: "you", type: "User" };
    const comment = (body) => {
        tell(body);
        return { id: thread.number, body, author: nobody, createdAt: "", url: "" };
    };
    return {
        issue: async () => ({
            ...thread,
            body: "",
            author: nobody,
            state: "open",
            locked: false,
            isPullRequest: false,
            labels: [],
        }),
        comment: async () => undefined,
        react: async () => { },
        postComment: async (_, body) => comment(body),
        updateComment: async (_, body) => comment(body),
        findOwnComment: async () => undefined,
        addLabels: async () => { },
    };
}
/** There is no CI system to command. Whether a run is still at work is known by its process. */
function localWorkflows() {
    return {
        rerunFailedJobs: async () => { },
        dispatch: async () => { },
        cancel: async () => false,
        isActive: async (runId) => isAlive(runId),
    };
}
function isAlive(processId) {
    if (processId === process.pid)
        return true;
    try {
        process.kill(processId, 0);
        return true;
    }
    catch (error) {
        // Somebody else's process has that number: it is alive, though it may not be a run of ours.
        return error instanceof Error && "code" in error && error.code === "EPERM";
    }
}

;// CONCATENATED MODULE: ./build/adapters/local/gate.js




const GATE_MINUTES = 10;
/** The command that judges: the one that was named, else what the repository's own files say. */
async function gateOf(clone, options) {
    const run = options.gate ?? (await testCommand(clone.root));
    if (run === undefined)
        throw new errors/* ConfigurationError */.j1('no test command was found here: name the judge, as in --gate "make test"');
    return {
        name: run.length > 60 ? `${run.slice(0, 59)}…` : run,
        run,
        kind: "tests",
        wallMs: (options.minutes ?? GATE_MINUTES) * 60_000,
        links: await (0,local_clone/* dependencyFolders */.DT)(clone),
    };
}
async function testCommand(root) {
    const manifest = await (0,promises_.readFile)((0,external_node_path_.join)(root, "package.json"), "utf8").catch(() => undefined);
    if (manifest !== undefined && /"scripts"\s*:\s*\{[^}]*"test"\s*:/.test(manifest))
        return "npm test";
    for (const [file, command] of [
        ["Cargo.toml", "cargo test"],
        ["go.mod", "go test ./..."],
        ["pyproject.toml", "python -m pytest"],
    ]) {
        if (await (0,promises_.access)((0,external_node_path_.join)(root, file)).then(() => true, () => false))
            return command;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/domain/ledger/task-state.js
var task_state = __webpack_require__(83642);
;// CONCATENATED MODULE: ./build/adapters/local/place.js



/** The task's number in this clone and its branch: new ones, or those of the newest task. */
async function placeOf(clone, ledger, task, options) {
    let newest;
    let highest = 0;
    for await (const state of (0,task_state/* foldTasks */.u)(await ledger.read())) {
        if (state.task.source.kind !== "issue")
            continue;
        highest = Math.max(highest, state.task.source.number);
        if (newest === undefined || newest.createdAt < state.createdAt)
            newest = state;
    }
    if (options.continue === true) {
        if (newest?.task.source.kind !== "issue")
            throw new errors/* ConfigurationError */.j1("this clone's ledger holds no task to go on with");
        return { number: newest.task.source.number, branch: newest.task.branch, known: newest };
    }
    const changes = localChanges(clone, 0);
    if (options.branch !== undefined) {
        if ((await changes.branchHead(options.branch)) !== undefined)
            throw new errors/* ConfigurationError */.j1(`the branch ${options.branch} is there already: name another one`);
        return { number: highest + 1, branch: options.branch, known: undefined };
    }
    const slug = slugOf(task ?? "");
    for (let suffix = 1;; suffix++) {
        const branch = `upshift/${slug}${suffix === 1 ? "" : `-${suffix}`}`;
        if ((await changes.branchHead(branch)) === undefined)
            return { number: highest + 1, branch, known: undefined };
    }
}
function slugOf(text) {
    const words = text
        .normalize("NFKD")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .slice(0, 40)
        .replaceAll(/^-+|-+$/g, "");
    return words === "" ? "task" : words;
}

// EXTERNAL MODULE: ./build/adapters/local/watching.js
var watching = __webpack_require__(96240);
// EXTERNAL MODULE: ./build/adapters/redaction.js
var redaction = __webpack_require__(18196);
// EXTERNAL MODULE: ./build/adapters/system.js
var system = __webpack_require__(19292);
// EXTERNAL MODULE: ./build/cli/run.js
var run = __webpack_require__(32720);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/domain/money.js
var money = __webpack_require__(83693);
// EXTERNAL MODULE: ./build/render/cost-table.js
var cost_table = __webpack_require__(97301);
// EXTERNAL MODULE: ./build/render/markdown.js
var markdown = __webpack_require__(5120);
;// CONCATENATED MODULE: ./build/cli/run-report.js




/** One JSON object a line: `RunEvent`s, and a last one of type `result`. */
function jsonReporter(write) {
    const line = (value) => write(`${JSON.stringify(value)}\n`);
    return {
        tell: (event) => line(event),
        finish({ task, ...result }) {
            line({
                type: "result",
                ...result,
                taskId: task?.id,
                attempts: task?.attempts.length ?? 0,
                costUsd: task === undefined ? 0 : (0,money/* toUsd */.Mn)(task.spent.microUsd),
                costIsExact: task?.spent.exact ?? true,
            });
        },
    };
}
/** Lines for a person. On a terminal the last one changes while the model works; elsewhere every line stays. */
function textReporter({ write, isLive, color }) {
    const paint = (code, text) => (color ? `\u001B[${code}m${text}\u001B[0m` : text);
    const bold = (text) => paint(1, text);
    const dim = (text) => paint(2, text);
    const green = (text) => paint(32, text);
    const red = (text) => paint(31, text);
    let hasLiveLine = false;
    const clear = () => {
        if (hasLiveLine)
            write("\r\u001B[2K");
        hasLiveLine = false;
    };
    const line = (text) => {
        clear();
        write(`${text}\n`);
    };
    const live = (text) => {
        if (!isLive)
            return;
        clear();
        write(dim(`  ${text}`));
        hasLiveLine = true;
    };
    const tellLedger = (event) => {
        switch (event.type) {
            case "attempt.reserved":
                line(`${bold(event.rung.name)} ${dim(`(${event.model})`)} up to ${(0,money/* formatUsd */.UK)(event.ceilingMicroUsd)}: ${plain(event.reasons.join(" "))}`);
                break;
            case "attempt.finished":
                if (event.headSha !== undefined)
                    line(`  committed ${event.headSha.slice(0, 7)}: ${plain(event.summary ?? "").slice(0, 100)}`);
                else if (event.end !== "answered")
                    line(`  ${event.end}${event.error === undefined ? "" : `: ${plain(event.error)}`}`);
                break;
            default:
                break;
        }
    };
    return {
        tell(event) {
            switch (event.type) {
                case "start":
                    line(bold(plain(event.task)));
                    line(dim(`  from ${event.base} to ${event.branch}, judged ${event.sandboxed ? "in a sandbox " : ""}by \`${event.gate}\``));
                    if (event.dirty)
                        line(dim("  what is not committed stays as it is and takes no part"));
                    if (!event.sandboxed)
                        line(red("  no sandbox: the gate runs code that a model wrote, as you, with all that you may do"));
                    break;
                case "ledger":
                    tellLedger(event.event);
                    break;
                case "turn":
                    line(dim(`  turn ${event.turn} · ${usageText(event)} · ${(0,money/* formatUsd */.UK)(event.cost)} · ${plain(event.doing)}`));
                    break;
                case "doing":
                    live(plain(event.text).slice(0, 70));
                    break;
                case "gate":
                    if (event.state === "running")
                        live(`${event.name} …`);
                    else if (event.state === "passed")
                        line(`  ${green("✓")} ${event.name} in ${(0,markdown/* duration */.p0)(event.ms)}`);
                    else {
                        const why = event.result.problem ?? firstError(event.result.output);
                        line(`  ${red("✗")} ${event.name} in ${(0,markdown/* duration */.p0)(event.ms)}${why === "" ? "" : `: ${plain(why).slice(0, 120)}`}`);
                    }
                    break;
                case "notice":
                    line(dim(plain(event.text)));
                    break;
            }
        },
        finish(result) {
            clear();
            const { task, status, explanation, branch, worktree, unfinished, answer } = result;
            if (answer !== undefined)
                line(`\n${(0,external_node_util_.stripVTControlCharacters)(answer)}`);
            const isGreen = status === "green" || status === "answered";
            const cost = task === undefined ? "" : ` · ${(0,money/* formatUsd */.UK)(task.spent)}`;
            const tries = task === undefined ? 0 : task.attempts.length;
            line(`\n${isGreen ? green(`✓ ${status}`) : red(`✗ ${status}`)}${cost}${tries > 1 ? ` in ${tries} attempts` : ""}`);
            if (!isGreen && explanation !== "")
                line(plain(explanation));
            if (branch !== undefined)
                line(`The work is on ${bold(branch)}${worktree === undefined ? "" : `, in ${worktree}`}: git diff HEAD...${branch}`);
            if (unfinished !== undefined)
                line(`Edits of the attempt that was stopped: git apply ${unfinished}`);
            if (task !== undefined && task.attempts.length > 0)
                line(`\n${columns((0,cost_table/* costCells */.BM)(task.attempts, true))}`);
        },
    };
}
/** Nothing that a model, a test or a file name says may steer the terminal. */
function plain(text) {
    // oxlint-disable-next-line no-control-regex
    return (0,external_node_util_.stripVTControlCharacters)(text)
        .replaceAll(/[\u0000-\u001F\u007F-\u009F]+/g, " ")
        .trim();
}
function usageText({ usage }) {
    const read = (0,cost_table/* tokens */.LU)(usage, ["inputTokens", "cacheWrite5mTokens", "cacheWrite1hTokens", "cacheReadTokens"]);
    return `${read} in, ${(0,cost_table/* tokens */.LU)(usage, ["outputTokens"])} out`;
}
/** The line of an output that most looks like what went wrong. */
function firstError(output) {
    const lines = output.split("\n").map((each) => each.trim());
    return (lines.find((each) => /\b(?:error|fail(?:ed|ure)?|not ok)\b|✖|✗/i.test(each)) ??
        lines.findLast(Boolean) ??
        "");
}
function columns({ head, align, rows }) {
    const all = [head, ...rows];
    const widths = head.map((_, at) => Math.max(...all.map((row) => (row[at] ?? "").length)));
    return all
        .map((row) => row
        .map((cell, at) => align[at] === "r" ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd())
        .join("\n");
}

// EXTERNAL MODULE: ./build/domain/config.js
var domain_config = __webpack_require__(427);
// EXTERNAL MODULE: ./build/domain/redaction.js + 1 modules
var domain_redaction = __webpack_require__(94222);
// EXTERNAL MODULE: ./build/repository-ports.js
var repository_ports = __webpack_require__(34663);
;// CONCATENATED MODULE: ./build/local-run.js
























const CONFIG_FILE = ".github/upshift.yml";
/**
 * `upshift run`: the composition root of a run on a clone. The same use cases as the Action's, with the clone in place of
 * GitHub and a command in place of CI. Gives back the exit code.
 */
async function runInClone(task, options) {
    if (task === undefined && options.continue !== true)
        throw new errors/* ConfigurationError */.j1('say what shall be done: upshift run "…", or --continue');
    const provider = (0,anthropic_provider/* readProvider */.WE)(({ variable }) => process.env[variable] ?? "");
    // A missing key is found out before anything is done.
    await (0,lazy_provider/* clientOf */.fe)(provider);
    const redact = (0,domain_redaction.createRedactor)((0,anthropic_provider/* secretsOf */.Fj)(provider));
    const reporter = reporterOf(options, redact);
    const clone = await (0,local_clone/* openClone */.ok)((0,external_node_path_.resolve)(options.repo));
    const ledger = (0,watching/* observed */.Px)((0,redaction/* redactingLedger */.z$)((0,file_ledger_store/* fileLedgerStore */.j)({
        directory: (0,external_node_path_.resolve)(options.ledger ?? (0,external_node_path_.join)(clone.gitDir, "upshift", "ledger")),
        clock: system.systemClock,
        random: system.systemRandom,
    }), redact), (event) => reporter.tell({ type: "ledger", event }));
    const configOf = async (sha) => localConfig((0,lazy_provider/* pricedFor */.JC)(provider, (0,load_config.loadConfig)({ text: await (0,local_clone/* fileAt */.Wd)(clone, sha, CONFIG_FILE), file: CONFIG_FILE })), options);
    const config = await configOf(clone.head);
    const place = await placeOf(clone, ledger, task, options);
    const gate = await gateOf(clone, options);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "upshift-run-"));
    let store;
    const interrupt = (0,watching/* interruption */.YW)(() => reporter.tell({ type: "notice", text: "Stopping; what is done is kept. Once more ends at once." }));
    try {
        const openStore = () => (store ??= (0,object_store/* openObjectStore */.$)({ clone: clone.root, temporaryFolder: folder }));
        const gates = (0,gate_runner/* createGateRunner */.q)({
            openStore,
            temporaryFolder: folder,
            workFolder: clone.root,
            unconfined: !options.sandbox,
        });
        const isConfined = await confinement(() => gates.unavailable(), options);
        const runner = isConfined ? gates : unconfined(openStore, folder, clone);
        const ci = localCi(gate, runner);
        const changes = localChanges(clone, place.number);
        let edits;
        const shared = (0,repository_ports/* repositoryPorts */.x)({ openStore, ledger, redact });
        const { languageModel, catalogue } = (0,lazy_provider/* lazyProvider */.EY)(provider, {
            say: (text) => reporter.tell({ type: "notice", text }),
            onProgress: (progress) => {
                if (progress.type === "retry")
                    reporter.tell({ type: "notice", text: progress.reason });
                else
                    reporter.tell({ type: "doing", text: progress.type === "tool" ? progress.name : progress.text });
            },
        });
        const ports = {
            ...shared,
            // Nothing here takes time to appear, so nothing is waited for.
            clock: { ...shared.clock, sleep: async () => { } },
            openWorkspace: async (sha) => {
                const workspace = await shared.openWorkspace(sha);
                return { ...workspace, patch: async () => (edits = await workspace.patch()) };
            },
            permissions: { accountOf: async () => run/* LOCAL_ACTOR */.cs, permissionOf: async () => "admin" },
            pullRequests: changes,
            reviews: localReviews(),
            changes: (0,redaction/* redactingChanges */.BK)(changes, redact),
            conversation: localConversation({ number: place.number, title: task ?? "" }, () => { }),
            checks: ci.checks,
            workflows: localWorkflows(),
            ledger,
            // Nobody waits a day at a terminal.
            batches: undefined,
            languageModel: (0,redaction/* redactingModel */.nN)((0,watching/* interruptible */.In)(languageModel, interrupt.signal), redact),
            catalogue,
            gates: runner,
            logger: loggerOf(reporter),
            loadConfig: configOf,
            // `upshift doctor` looks at what lies on GitHub; here is nothing that it could ask.
            diagnose: async () => [],
            stopRequested: async () => interrupt.signal.aborted,
            onTurn: (turn) => reporter.tell({ type: "turn", ...turn }),
        };
        reporter.tell({
            type: "start",
            task: task ?? place.known?.task.title ?? "",
            branch: place.branch,
            base: `${clone.branch} at ${clone.head.slice(0, 7)}`,
            gate: gate.run,
            sandboxed: isConfined,
            dirty: clone.isDirty,
        });
        const result = await (0,run/* runLocally */.gm)({
            ports,
            context: contextOf(clone),
            config,
            judge: async (sha) => {
                reporter.tell({ type: "gate", name: gate.name, state: "running" });
                const startedAt = Date.now();
                const found = await ci.judge(sha, interrupt.signal);
                if (found !== undefined) {
                    const state = found.passed === undefined ? "unknown" : found.passed ? "passed" : "failed";
                    const told = { ...found, output: redact(found.output) };
                    reporter.tell({ type: "gate", name: gate.name, state, result: told, ms: Date.now() - startedAt });
                }
                return found;
            },
            interrupted: interrupt.signal,
            reporter,
            number: place.number,
            branch: place.branch,
        }, requestOf(task, options));
        const worktree = await worktreeOf(clone, options, result.branch);
        const isUnfinished = result.status === "interrupted" && result.task?.attempts.at(-1)?.headSha === undefined;
        reporter.finish({
            ...result,
            worktree,
            unfinished: isUnfinished ? await savedEdits(clone, edits) : undefined,
        });
        return (0,run/* exitCodeOf */.FO)(result.status);
    }
    finally {
        interrupt.close();
        await (await store)?.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function requestOf(task, { tier, budget, urgent }) {
    return {
        text: task,
        ...(tier === undefined ? {} : { tier }),
        ...(budget === undefined ? {} : { budget }),
        ...(urgent === undefined ? {} : { urgent }),
    };
}
function reporterOf({ json }, redact) {
    const write = (text) => void process.stdout.write(redact(text));
    if (json === true)
        return jsonReporter(write);
    const isLive = process.stdout.isTTY;
    // https://no-color.org: any text but an empty one.
    const color = isLive && (process.env["NO_COLOR"] ?? "") === "";
    return textReporter({ write, isLive, color });
}
/** What is said of CI and of pull requests in the configuration is about GitHub. Options win over the file. */
function localConfig(config, { preset }) {
    const chosen = domain_config/* CONFIG_PRESETS */.ic.find((each) => each === preset);
    if (preset !== undefined && chosen === undefined)
        throw new errors/* ConfigurationError */.j1(`--preset is ${JSON.stringify(preset)}; valid: ${domain_config/* CONFIG_PRESETS */.ic.join(", ")}`);
    return {
        ...config,
        preset: chosen ?? config.preset,
        gate: { required: undefined, ignore: [], mode: "events", workflow: undefined },
        pullRequest: { ...config.pullRequest, draft: false, labels: [] },
    };
}
function contextOf(clone) {
    return {
        repository: { owner: "local", name: clone.name },
        base: { ref: clone.branch, sha: clone.head },
        // The process, and when it began: numbers of processes come again.
        run: { id: process.pid, attempt: Math.floor(Date.now() / 1000 - process.uptime()) },
        runUrl: undefined,
        rerunBy: undefined,
        ciJobs: undefined,
        ownWorkflows: [],
        trigger: "/ai",
        dryRun: false,
    };
}
/** Whether the gate is confined. Where it cannot be, a person has to say that it may run all the same. */
async function confinement(unavailable, { sandbox }) {
    if (!sandbox)
        return false;
    const problem = await unavailable();
    if (problem === undefined)
        return true;
    if (process.stdin.isTTY && process.stderr.isTTY) {
        const terminal = (0,external_node_readline_promises_.createInterface)({ input: process.stdin, output: process.stderr });
        const said = await terminal.question(`The gate cannot be confined here: ${problem}\nRun code that a model wrote as you, unconfined? [y/N] `);
        terminal.close();
        if (/^y(?:es)?$/i.test(said.trim()))
            return false;
    }
    throw new errors/* ConfigurationError */.j1(`${problem}\nOr run the gate unconfined, as you, with --no-sandbox.`);
}
function unconfined(openStore, temporaryFolder, clone) {
    return (0,gate_runner/* createGateRunner */.q)({ openStore, temporaryFolder, workFolder: clone.root, unconfined: true });
}
/** The working tree that was asked for, once there is work to put into it. */
async function worktreeOf(clone, { worktree }, branch) {
    if (worktree === undefined || branch === undefined)
        return undefined;
    const folder = (0,external_node_path_.resolve)(worktree);
    await (0,local_clone/* addWorktree */.l)(clone, folder, branch);
    return folder;
}
/** The edits of an attempt that was stopped, as a file that `git apply` takes. */
async function savedEdits(clone, edits) {
    if (edits === undefined)
        return undefined;
    const folder = (0,external_node_path_.join)(clone.gitDir, "upshift");
    await (0,promises_.mkdir)(folder, { recursive: true });
    const file = (0,external_node_path_.join)(folder, "unfinished.patch");
    await (0,promises_.writeFile)(file, edits.diff);
    return (0,external_node_path_.relative)(process.cwd(), file);
}
/** Warnings for a person; the rest is told as events. */
function loggerOf(reporter) {
    const quiet = () => { };
    const say = (text) => reporter.tell({ type: "notice", text });
    return { debug: quiet, info: quiet, warn: say, error: say, group: async (_, body) => body() };
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
