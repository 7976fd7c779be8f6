export const id = 3402;
export const ids = [3402];
export const modules = {

/***/ 91495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ githubIdentityToken)
/* harmony export */ });
/**
 * GitHub's own identity provider
 * (https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token). `mask` is told
 * each token before anybody else sees it.
 */
function githubIdentityToken(variables, { mask, fetch = globalThis.fetch }) {
    return async (audience) => {
        const address = variables["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
        const bearer = variables["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
        if (address === "" || bearer === "") {
            throw new Error("GitHub gives this job no identity token: add `id-token: write` under `permissions:`");
        }
        const url = new URL(address);
        url.searchParams.set("audience", audience);
        const response = await fetch(url, {
            headers: { authorization: `Bearer ${bearer}`, accept: "application/json; api-version=2.0" },
            signal: AbortSignal.timeout(30_000),
        });
        if (!response.ok)
            throw new Error(`GitHub refused an identity token (HTTP ${response.status})`);
        const body = await response.json();
        const token = typeof body === "object" && body !== null && "value" in body && typeof body.value === "string"
            ? body.value
            : "";
        if (token === "")
            throw new Error("GitHub's answer holds no identity token");
        mask(token);
        return token;
    };
}


/***/ }),

/***/ 31432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   o: () => (/* binding */ secretsAmong)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _domain_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31652);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56046);
/* harmony import */ var _anthropic_provider_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59301);




function readInputs() {
    const secret = (name) => {
        const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name);
        if (value !== "")
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(value);
        return value;
    };
    const optional = (name) => {
        const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name);
        return value === "" ? undefined : value;
    };
    const githubToken = secret("github-token");
    const overrides = {};
    const ladder = optional("ladder");
    if (ladder !== undefined)
        overrides.ladder = ladder;
    const perTask = optional("budget-per-task");
    if (perTask !== undefined)
        overrides.budgetPerTask = perTask;
    const perDay = optional("budget-per-day");
    if (perDay !== undefined)
        overrides.budgetPerDay = perDay;
    const perMonth = optional("budget-per-month");
    if (perMonth !== undefined)
        overrides.budgetPerMonth = perMonth;
    const provider = (0,_anthropic_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .readProvider */ .WE)(({ input, variable }) => {
        const given = input === undefined ? "" : (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(input);
        return given === "" ? (process.env[variable] ?? "") : given;
    });
    for (const each of (0,_anthropic_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOf */ .Fj)(provider))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(each);
    return {
        provider,
        githubToken,
        pushToken: secret("push-token") || githubToken,
        app: appOf((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("app-id"), secret("app-private-key")),
        trigger: (0,_domain_command_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTrigger */ .u)((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("trigger") || "/ai"),
        configPath: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("config") || ".github/upshift.yml",
        dryRun: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("dry-run") !== "" && (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getBooleanInput */ .Vt)("dry-run"),
        mode: modeOf((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("mode")),
        ciJobs: optional("ci-jobs"),
        reportPage: optional("report-page"),
        overrides,
    };
}
function appOf(id, privateKey) {
    if (id === "" && privateKey === "")
        return undefined;
    if (id === "" || privateKey === "")
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1("app-id and app-private-key belong together: one of them is empty");
    return { id, privateKey };
}
const MODES = ["", "sweep", "report", "judge", "authorise", "attempt", "apply", "plan", "work", "summary"];
/** A mistyped mode must not do everything with all rights. */
function modeOf(text) {
    if (MODES.includes(text))
        return text;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`the input mode is ${JSON.stringify(text.slice(0, 40))}; valid: ${MODES.filter(Boolean).join(", ")}, or none`);
}
/** Everything among the inputs that nobody may read in a log, a comment or a file. */
function secretsAmong({ provider, githubToken, pushToken, app }) {
    const given = [githubToken, pushToken, app?.privateKey ?? ""].filter((each) => each !== "");
    return [...(0,_anthropic_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOf */ .Fj)(provider), ...given];
}


/***/ }),

/***/ 87125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ actionsLogger)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _domain_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94222);


/** The job's log. Every line is redacted, and nothing in it can be read by the runner as a command. */
function actionsLogger(redact) {
    const safe = (text) => (0,_domain_redaction_js__WEBPACK_IMPORTED_MODULE_1__.defuseRunnerCommands)(redact(text));
    return {
        debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(safe(message)),
        info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(safe(message)),
        warn: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(safe(message)),
        error: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(safe(message)),
        group: (title, body) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os(safe(title), body),
    };
}


/***/ }),

/***/ 44581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ reportOutcome)
});

// UNUSED EXPORTS: outputsOf

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/domain/money.js
var money = __webpack_require__(83693);
// EXTERNAL MODULE: ./build/domain/untrusted-text.js + 8 modules
var untrusted_text = __webpack_require__(11436);
// EXTERNAL MODULE: ./build/render/status-comment.js
var status_comment = __webpack_require__(903);
;// CONCATENATED MODULE: ./build/render/job-summary.js


/** What the run's page shows. */
function jobSummary(outcome, options) {
    switch (outcome.status) {
        case "skipped":
            return `**Skipped:** ${(0,untrusted_text/* defuseOutput */.wK)(outcome.reason)}.`;
        case "refused":
            return `**Refused:** ${(0,untrusted_text/* defuseOutput */.wK)(outcome.reason)}`;
        case "replied":
        case "dry-run":
        case "planned":
            return outcome.reply;
        case "assigned":
            return `Attempt ${outcome.attempt} of \`${outcome.taskId}\` on ${outcome.tier} is reserved; the next job makes it.`;
        case "attempted":
            return `Attempt ${outcome.attempt} of \`${outcome.taskId}\` on ${outcome.tier} ended: ${outcome.end}. The next job judges what it left.`;
        case "handed-on":
        case "awaiting-ci":
        case "closed":
            return options === undefined ? outcome.task.id : (0,status_comment/* renderStatus */.L)(outcome.task, options);
    }
}

;// CONCATENATED MODULE: ./build/adapters/actions/report.js



/** Outputs for following steps, and the job summary. Every run has one; a skip says why and is not shown as work. */
async function reportOutcome(outcome, options) {
    for (const [name, value] of Object.entries(outputsOf(outcome)))
        core/* setOutput */.uH(name, options.redact(value));
    await core/* summary */.z.addRaw(options.redact(jobSummary(outcome, options.status)), true).write();
}
/** The outputs of `action.yml`; what is not known is empty. */
function outputsOf(outcome) {
    const task = "task" in outcome ? outcome.task : undefined;
    const reserved = outcome.status === "assigned" ? outcome : undefined;
    const last = task?.attempts.at(-1);
    return {
        "task-id": task?.id ?? reserved?.taskId ?? "",
        attempt: reserved === undefined ? "" : "true",
        units: JSON.stringify(outcome.status === "planned" ? outcome.units : []),
        status: outcome.status === "closed" ? (outcome.task.closed?.status ?? "closed") : outcome.status,
        tier: last?.rung.name ?? reserved?.tier ?? "",
        attempts: task === undefined ? "" : String(task.attempts.length),
        "cost-usd": task === undefined ? "" : String((0,money/* toUsd */.Mn)(task.spent.microUsd)),
        "cost-is-exact": task === undefined ? "" : String(task.spent.exact),
        "pull-request": task?.effects.pullRequest === undefined ? "" : String(task.effects.pullRequest.number),
        branch: task?.effects.branch ?? "",
        findings: task?.review === undefined ? "" : String(task.review.said.length),
        review: task?.effects.review?.url ?? "",
        "head-sha": task?.lastHeadSha ?? "",
    };
}


/***/ }),

/***/ 1305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ ASSIGNMENT_FILE),
/* harmony export */   vY: () => (/* binding */ readStageFile),
/* harmony export */   xq: () => (/* binding */ ATTEMPT_FILE),
/* harmony export */   yc: () => (/* binding */ writeStageFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** Names in the job's working folder, for `actions/upload-artifact` and `actions/download-artifact`. */
const ASSIGNMENT_FILE = "upshift-assignment.json";
const ATTEMPT_FILE = "upshift-attempt.json";
/**
 * Reads a file that another job left. A link is not followed and a pipe is not waited for: what is read is a regular
 * file of at most `maxBytes` of UTF-8, checked on the open file and not on its name.
 */
async function readStageFile(path, maxBytes) {
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? error.code : "";
        return code === "ENOENT" ? { kind: "missing" } : { kind: "bad", reason: "it cannot be opened as a file" };
    }
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            return { kind: "bad", reason: "it is not a regular file" };
        if (stat.size > maxBytes)
            return { kind: "bad", reason: `it is larger than ${maxBytes} bytes` };
        const buffer = Buffer.alloc(stat.size + 1);
        let length = 0;
        for (;;) {
            const { bytesRead } = await file.read(buffer, length, buffer.length - length);
            length += bytesRead;
            if (bytesRead === 0 || length === buffer.length)
                break;
        }
        if (length > stat.size)
            return { kind: "bad", reason: "it grew while it was read" };
        return {
            kind: "text",
            text: new TextDecoder("utf-8", { fatal: true }).decode(buffer.subarray(0, length)),
        };
    }
    catch (error) {
        if (error instanceof TypeError)
            return { kind: "bad", reason: "it is not UTF-8" };
        throw error;
    }
    finally {
        await file.close();
    }
}
/** Writes a file for the next job; refuses to write through a link that lies in its place. */
async function writeStageFile(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text, {
        flag: node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW,
        mode: 0o600,
    });
}


/***/ }),

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

/***/ 91453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ MAX_STAGE_FILE_BYTES),
/* harmony export */   K6: () => (/* binding */ readAssignment),
/* harmony export */   KS: () => (/* binding */ encodeAttempt),
/* harmony export */   Od: () => (/* binding */ encodeAssignment),
/* harmony export */   ce: () => (/* binding */ readAttempt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _domain_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24900);
/* harmony import */ var _domain_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12782);
/* harmony import */ var _domain_patch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65307);
/* harmony import */ var _domain_review_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92195);
/* harmony import */ var _domain_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94310);






/*
 * The two files by which three jobs with three sets of rights meet. The first is written by the job that may reserve
 * money; the second by the job that ran beside a model, and is read as if its author were the attacker.
 */
/** Schema version of both files. */
const VERSION = 1;
/** A patch may hold 5 MB, base64 makes four bytes of three, and its diff is beside it. Bytes. */
const MAX_STAGE_FILE_BYTES = 24 * 1024 * 1024;
function encodeAssignment(assignment, run) {
    return JSON.stringify({ v: VERSION, run, assignment });
}
const sha = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u);
const taskId = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:issue|pull|job)-[\w.-]{1,150}$/u);
const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative();
/** As deep as a mix-up of files could reach; the rest was written by our own job a minute ago. */
const assignmentFile = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    v: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(VERSION),
    run: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: count, attempt: count }).nullable(),
    assignment: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
        task: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ id: taskId, baseSha: sha, trustedSha: sha }),
        number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
        rung: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
        model: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
        limits: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ turns: count, outputTokens: count, microUsd: count, wallMs: count }),
        ceilingMicroUsd: count,
        startSha: sha,
        readOnly: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        config: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ prices: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()) }),
    }),
});
/**
 * The attempt to make; a text says why not. An assignment is for one attempt of one run: running the attempt's job
 * again by hand would spend a second time for what was reserved once.
 */
function readAssignment(text, run) {
    const value = parseJson(text);
    if (!isAssignmentFile(value))
        return "the file holds no assignment";
    const made = value.run;
    if (made?.id !== run?.id || made?.attempt !== run?.attempt)
        return "the assignment was made for another attempt of the workflow run; give the command again";
    return value.assignment;
}
function isAssignmentFile(value) {
    return assignmentFile.safeParse(value).success;
}
function encodeAttempt(assignment, output) {
    const { task, number, startSha } = assignment;
    return JSON.stringify({ v: VERSION, claim: { task: task.id, number, startSha }, output });
}
const tokenCounts = Object.fromEntries(_domain_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_CLASSES */ .j5.map((name) => [name, count.optional()]));
const words = (most) => zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(most);
const lineNumber = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive();
/** As believed as the rest: what it says is placed and rendered by the job that reads it. */
const reviewOutput = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    summary: words(50_000),
    risk: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_domain_review_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .RISKS */ .F7),
    riskReason: words(2_000),
    findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        severity: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_domain_review_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC),
        title: words(400),
        reason: words(8_000),
        path: words(5_000).exactOptional(),
        line: lineNumber.exactOptional(),
        startLine: lineNumber.exactOptional(),
        side: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["LEFT", "RIGHT"]).exactOptional(),
        suggestion: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ replaces: words(20_000), with: words(20_000) }).exactOptional(),
    }))
        .max(500),
    mended: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(words(64)).max(1_000),
    repeated: count,
    dropped: count,
    unchecked: words(20_000).exactOptional(),
    parts: count,
    leftOut: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: words(5_000), reason: words(20_000) })).max(10_000),
    passes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        pass: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["review", "check"]),
        model: words(200),
        turns: count,
        cost: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ microUsd: count, exact: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() }),
    }))
        .max(2),
});
const attemptFile = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    v: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(VERSION),
    claim: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ task: taskId, number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(), startSha: sha }),
    output: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        // What only a later stage or the sweep may say is not among them.
        end: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_domain_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOP_ENDS */ .c),
        submission: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            summary: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100_000),
            commitMessage: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(20_000),
            confidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1).optional(),
            reasoning: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100_000),
            openQuestions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(10_000)).max(100),
        })
            .optional(),
        text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(500_000),
        patch: zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY((value) => (0,_domain_patch_js__WEBPACK_IMPORTED_MODULE_1__/* .readPatch */ .Hx)(value) !== undefined, "not a patch").optional(),
        usage: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            ...tokenCounts,
            atLeast: zod__WEBPACK_IMPORTED_MODULE_3__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_domain_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_CLASSES */ .j5), count).optional(),
            webSearches: count.optional(),
        }),
        cost: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ microUsd: count, exact: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() }),
        chargedMicroUsd: count,
        turns: count.max(10_000),
        durationMs: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()
            .nonnegative()
            .max(7 * 86_400_000),
        detail: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(20_000).optional(),
        gates: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_domain_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .GATE_KINDS */ .W), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()),
            failures: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
                check: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(200),
                errorLines: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(2_000)).max(500),
            }))
                .max(20),
        })
            .optional(),
        review: reviewOutput.exactOptional(),
    }),
});
/** Reads what the attempt's job left, believing nothing of its form. `text` is within `MAX_STAGE_FILE_BYTES`. */
function readAttempt(text) {
    const parsed = attemptFile.safeParse(parseJson(text));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return { kind: "refused", reason: `it is not of the form of an attempt (${issuePlace(issue)})` };
    }
    const { claim, output } = parsed.data;
    const { submission, patch, detail, gates, usage, ...measured } = output;
    return {
        kind: "read",
        claim,
        output: {
            ...measured,
            usage: usageOf(usage),
            ...(submission === undefined
                ? {}
                : { submission: { ...submission, confidence: submission.confidence } }),
            ...(patch === undefined ? {} : { patch }),
            ...(detail === undefined ? {} : { detail }),
            ...(gates === undefined ? {} : { gates }),
        },
    };
}
/** Where, not what: the file's own words are not repeated. */
function issuePlace(issue) {
    const place = (issue?.path ?? []).filter((part) => /^[\w-]{1,40}$/u.test(String(part))).join(".");
    return place === "" ? (issue?.code ?? "unknown") : `${place}: ${issue?.code ?? "unknown"}`;
}
/** JSON drops what is undefined; a class that is not there is unknown. */
function usageOf(parsed) {
    const known = (name) => {
        const value = parsed[name];
        return typeof value === "number" ? value : undefined;
    };
    return {
        inputTokens: known("inputTokens"),
        outputTokens: known("outputTokens"),
        cacheWrite5mTokens: known("cacheWrite5mTokens"),
        cacheWrite1hTokens: known("cacheWrite1hTokens"),
        cacheReadTokens: known("cacheReadTokens"),
        ...(parsed.atLeast === undefined ? {} : { atLeast: parsed.atLeast }),
        ...(parsed.webSearches === undefined ? {} : { webSearches: parsed.webSearches }),
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
