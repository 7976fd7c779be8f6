export const id = 3492;
export const ids = [3492,8890,9292];
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

/***/ 20386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ backoffMs),
/* harmony export */   v: () => (/* binding */ compareAndSwapStore)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _ledger_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58788);


/** Sixteen writers at once all get through (`test/adapters/ledger/many-writers.test.ts`); 64 are tried at night. */
const DEFAULT_BACKOFF = { tries: 200, baseMs: 200, capMs: 10_000 };
/** A write that follows a read within this time is first tried on what was read. */
const FRESH_MS = 10_000;
/** "Full jitter": writers that collided once spread out instead of colliding again. */
function backoffMs(backoff, attempt, random, tookMs = 0) {
    const cap = Math.max(backoff.capMs, 16 * tookMs);
    return random.next() * Math.min(cap, Math.max(backoff.baseMs, 2 * tookMs) * 2 ** attempt);
}
/**
 * A ledger store over files with a compare-and-swap: on conflict the whole read-modify-write is redone on the newest
 * state, never merged. Calls of one store run one after the other.
 */
function compareAndSwapStore(options) {
    const { host, clock, random, backoff = DEFAULT_BACKOFF } = options;
    const losses = [];
    const cache = new _ledger_files_js__WEBPACK_IMPORTED_MODULE_1__/* .ShardCache */ .Jh();
    let previous;
    /** What was read last, for a write that follows at once. */
    let latest;
    let queue = Promise.resolve();
    const inTurn = (work) => {
        const done = queue.then(work, work);
        queue = done.catch(() => undefined);
        return done;
    };
    const load = async () => {
        const files = await host.load();
        if (previous !== undefined)
            losses.push(...(await (0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_1__/* .findLoss */ .bj)(previous, files)));
        previous = files;
        const opened = (0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_1__/* .openSnapshot */ .r3)(files, cache);
        const snapshot = { ...opened, damage: [...losses, ...opened.damage] };
        latest = { snapshot, at: clock.now() };
        return snapshot;
    };
    const takeLatest = () => {
        const taken = latest;
        latest = undefined;
        return taken !== undefined && clock.now() - taken.at < FRESH_MS ? taken.snapshot : undefined;
    };
    return {
        read: () => inTurn(load),
        update: (decide) => inTurn(async () => {
            const planOn = async (snapshot) => {
                const { append, result } = await decide(snapshot);
                return { result, expected: snapshot.files, ...(await (0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_1__/* .planAppend */ .Ae)(snapshot, append)) };
            };
            const publish = async (change) => {
                latest = undefined;
                return (await host.publish(change)) === "published";
            };
            // What was read a moment ago need not be read again: if it is out of date the write is refused. A decision to write
            // nothing, or to throw, meets no such test, so it is taken on the newest state alone.
            const recent = takeLatest();
            const early = recent === undefined ? undefined : await planOn(recent).catch(() => undefined);
            if (early !== undefined && early.files.size > 0 && (await publish(early)))
                return early.result;
            for (let attempt = 0; attempt < backoff.tries; attempt++) {
                const begun = clock.now();
                const change = await planOn(await load());
                if (change.files.size === 0 || (await publish(change)))
                    return change.result;
                await clock.sleep(backoffMs(backoff, attempt, random, clock.now() - begun));
            }
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeHostError */ .kX(`The ledger could not be written: ${backoff.tries} tries each met somebody else's write.`, { failure: "conflict" });
        }),
    };
}


/***/ }),

/***/ 58788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bd: () => (/* binding */ NOT_A_FILE),
  EM: () => (/* binding */ NO_FILES),
  Jh: () => (/* binding */ ShardCache),
  bj: () => (/* binding */ findLoss),
  r3: () => (/* binding */ openSnapshot),
  Ae: () => (/* binding */ planAppend)
});

// EXTERNAL MODULE: ./build/adapters/young-generation.js
var young_generation = __webpack_require__(10752);
// EXTERNAL MODULE: ./build/domain/ledger/shard.js
var ledger_shard = __webpack_require__(80019);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var parse = __webpack_require__(43852);
// EXTERNAL MODULE: ./build/domain/record.js
var record = __webpack_require__(14612);
;// CONCATENATED MODULE: ./build/adapters/ledger/schema-guard.js


/**
 * A guard that says what `schema.safeParse` says of a value out of `JSON.parse`, without making the copy that zod makes
 * of everything it accepts: on a big ledger that copy takes longer than reading it. `known` holds guards for schemas whose checks
 * zod does not show; what is neither there nor understood here is left to zod itself.
 */
function guardOf(schema, known) {
    const guard = (part) => guardOf(part, known);
    const given = known.get(schema);
    if (given !== undefined)
        return given;
    if (schema instanceof schemas/* ZodOptional */.IiU || schema instanceof schemas/* ZodExactOptional */.ZwT) {
        const inner = guard(schema.unwrap());
        return (value) => value === undefined || inner(value);
    }
    if (schema instanceof schemas/* ZodNullable */.l1C) {
        const inner = guard(schema.unwrap());
        return (value) => value === null || inner(value);
    }
    if (!(schema instanceof schemas/* ZodType */.aRx) || hasChecks(schema))
        return byZod(schema);
    if (schema instanceof schemas/* ZodDiscriminatedUnion */.jvo)
        return unionGuard(schema, guard);
    if (schema instanceof schemas/* ZodObject */.bvH && schema.def.catchall === undefined)
        return objectGuard(schema, guard);
    if (schema instanceof schemas/* ZodArray */.naA) {
        const element = guard(schema.element);
        return (value) => Array.isArray(value) && value.every((each) => element(each));
    }
    if (schema instanceof schemas/* ZodRecord */.b8S && schema.keyType instanceof schemas/* ZodString */.NDH && !hasChecks(schema.keyType)) {
        const member = guard(schema.valueType);
        return (value) => (0,record/* isRecord */.u)(value) && Object.values(value).every((each) => member(each));
    }
    if (schema instanceof schemas/* ZodEnum */.Vb4) {
        const options = new Set(schema.options);
        return (value) => options.has(value);
    }
    if (schema instanceof schemas/* ZodLiteral */.DN5) {
        const values = new Set(schema.values);
        return (value) => values.has(value);
    }
    if (schema instanceof schemas/* ZodString */.NDH && !(schema instanceof schemas/* ZodStringFormat */.EB4)) {
        return (value) => typeof value === "string";
    }
    if (schema instanceof schemas/* ZodBoolean */.WFD)
        return (value) => typeof value === "boolean";
    if (schema instanceof schemas/* ZodNumber */.rSt && !(schema instanceof schemas/* ZodNumberFormat */.Kqw))
        return Number.isFinite;
    return byZod(schema);
}
const hasChecks = (schema) => (schema.def.checks?.length ?? 0) > 0;
function byZod(schema) {
    return (value) => parse/* safeParse */.xL(schema, value).success;
}
function objectGuard(schema, guard) {
    const members = Object.entries(schema.shape).map(([key, member]) => ({ key, holds: guard(member) }));
    return (value) => {
        if (!(0,record/* isRecord */.u)(value))
            return false;
        // A member that is missing reads as undefined, which only the guard of an optional one lets pass.
        for (const { key, holds } of members)
            if (!holds(value[key]))
                return false;
        return true;
    };
}
function unionGuard(schema, guard) {
    const { discriminator } = schema.def;
    const byTag = new Map();
    for (const option of schema.options) {
        const tag = option instanceof schemas/* ZodObject */.bvH ? option.shape[discriminator] : undefined;
        if (!(tag instanceof schemas/* ZodLiteral */.DN5))
            return byZod(schema);
        for (const value of tag.values)
            byTag.set(value, guard(option));
    }
    return (value) => (0,record/* isRecord */.u)(value) && byTag.get(value[discriminator])?.(value) === true;
}

// EXTERNAL MODULE: ./build/domain/attempt.js
var attempt = __webpack_require__(24900);
// EXTERNAL MODULE: ./build/domain/ledger.js
var ledger = __webpack_require__(48984);
// EXTERNAL MODULE: ./build/domain/review/finding.js
var finding = __webpack_require__(92195);
// EXTERNAL MODULE: ./build/domain/ladder.js
var ladder = __webpack_require__(31221);
;// CONCATENATED MODULE: ./build/adapters/ledger/event-parts.js



/* What events are made of. */
const count = schemas/* int */.Whr().nonnegative();
const integer = schemas/* int */.Whr();
const event_parts_length = schemas/* number */.aig().nonnegative();
const event_parts_text = schemas/* string */.YjP();
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
const time = schemas/* string */.YjP().regex(TIME, "not a UTC time");
const share = schemas/* number */.aig().min(0).max(1);
const cost = schemas/* object */.Ikc({ microUsd: count, exact: schemas/* boolean */.zMY() });
/** All members of a union of the domain: one that is missing here, or foreign, does not compile. */
const oneOf = (values) => schemas/* enum */.k5n(values);
const rung = schemas/* object */.Ikc({
    name: event_parts_text,
    line: schemas/* enum */.k5n(ladder/* MODEL_LINES */.kg),
    effort: schemas/* enum */.k5n(ladder/* EFFORTS */.ig).exactOptional(),
});
const usage = schemas/* object */.Ikc({
    inputTokens: count.optional(),
    outputTokens: count.optional(),
    cacheWrite5mTokens: count.optional(),
    cacheWrite1hTokens: count.optional(),
    cacheReadTokens: count.optional(),
    atLeast: schemas/* record */.g1P(schemas/* string */.YjP(), count).exactOptional(),
    webSearches: count.exactOptional(),
});
const actorAccount = schemas/* object */.Ikc({
    id: integer,
    login: event_parts_text,
    type: oneOf({
        User: "User",
        Bot: "Bot",
        Organization: "Organization",
        Mannequin: "Mannequin",
    }),
});
const kind = oneOf({
    question: "question",
    docs: "docs",
    test: "test",
    fix: "fix",
    refactor: "refactor",
    implement: "implement",
    plan: "plan",
    review: "review",
});
const taskSpec = schemas/* object */.Ikc({
    id: event_parts_text,
    source: schemas/* discriminatedUnion */.gMt("kind", [
        schemas/* object */.Ikc({ kind: schemas/* literal */.euz("issue"), number: count, commentId: count.nullable() }),
        schemas/* object */.Ikc({
            kind: schemas/* literal */.euz("pull-request"),
            number: count,
            commentId: count.nullable(),
            commentKind: oneOf({
                "issue-comment": "issue-comment",
                "review-comment": "review-comment",
            }),
            headSha: event_parts_text,
            headRef: event_parts_text,
        }),
        schemas/* object */.Ikc({ kind: schemas/* literal */.euz("job"), jobId: event_parts_text, unit: event_parts_text }),
    ]),
    kind,
    verb: event_parts_text,
    text: event_parts_text,
    comment: event_parts_text,
    place: event_parts_text.exactOptional(),
    plan: event_parts_text.exactOptional(),
    title: event_parts_text,
    body: event_parts_text,
    bodyAuthor: schemas/* object */.Ikc({ login: event_parts_text, trusted: schemas/* boolean */.zMY() }),
    actor: actorAccount,
    trustedSha: event_parts_text,
    baseSha: event_parts_text,
    baseRef: event_parts_text,
    branch: event_parts_text,
    options: schemas/* object */.Ikc({
        tier: event_parts_text.exactOptional(),
        budgetMicroUsd: count.exactOptional(),
        urgent: schemas/* boolean */.zMY().exactOptional(),
    }),
});
const estimate = schemas/* object */.Ikc({
    kind,
    files: schemas/* number */.aig(),
    lines: schemas/* number */.aig(),
    known: schemas/* boolean */.zMY(),
    linesKnown: schemas/* boolean */.zMY().exactOptional(),
    pAtLeast2Files: share,
    pAtLeast6Files: share,
    flags: schemas/* object */.Ikc({
        readOnly: schemas/* boolean */.zMY(),
        simplePattern: schemas/* boolean */.zMY(),
        architecture: schemas/* boolean */.zMY(),
        securityCritical: schemas/* boolean */.zMY(),
        performanceCritical: schemas/* boolean */.zMY(),
        multiStep: schemas/* boolean */.zMY(),
    }),
    contextTokens: schemas/* number */.aig().optional(),
    testCoverage: share.optional(),
    score: share,
    evidence: schemas/* array */.YOg(schemas/* object */.Ikc({ about: event_parts_text, says: event_parts_text })),
});
const event_parts_finding = schemas/* object */.Ikc({
    rule: event_parts_text,
    path: event_parts_text,
    line: count,
    message: event_parts_text,
    verdict: oneOf({ accept: "accept", "needs-human": "needs-human", refuse: "refuse" }),
});
const fileEdit = schemas/* discriminatedUnion */.gMt("op", [
    schemas/* object */.Ikc({
        op: schemas/* literal */.euz("write"),
        path: event_parts_text,
        mode: oneOf({ "100644": "100644", "100755": "100755" }),
        contentBase64: event_parts_text,
    }),
    schemas/* object */.Ikc({ op: schemas/* literal */.euz("delete"), path: event_parts_text }),
]);
const event_parts_attempt = schemas/* int */.Whr().positive();
const passes = schemas/* array */.YOg(schemas/* object */.Ikc({ pass: schemas/* enum */.k5n(["review", "check"]), model: event_parts_text, turns: count, cost }));
const reviewFinding = schemas/* object */.Ikc({
    severity: schemas/* enum */.k5n(finding/* SEVERITIES */.oC),
    title: event_parts_text,
    reason: event_parts_text,
    path: event_parts_text.exactOptional(),
    line: count.exactOptional(),
    startLine: count.exactOptional(),
    side: schemas/* enum */.k5n(["LEFT", "RIGHT"]).exactOptional(),
    suggestion: schemas/* object */.Ikc({ replaces: event_parts_text, with: event_parts_text }).exactOptional(),
});

;// CONCATENATED MODULE: ./build/adapters/ledger/event-schema.js






/*
 * The shape of every event of this version, as docs/ledger.md tells it. A later version may add members: they pass, and as
 * what is used is the value that was checked and not zod's copy of it, they stay.
 */
const envelope = {
    v: schemas/* literal */.euz(ledger/* LEDGER_VERSION */.Bn),
    id: event_parts_text,
    at: time,
    task: event_parts_text,
    actor: schemas/* object */.Ikc({ id: integer, login: event_parts_text }).nullable(),
    run: schemas/* object */.Ikc({ id: count, attempt: count }).nullable(),
    delivery: event_parts_text.exactOptional(),
};
const event_schema_event = schemas/* discriminatedUnion */.gMt("type", [
    schemas/* object */.Ikc({ ...envelope, type: schemas/* literal */.euz("task.created"), taskSpec: taskSpec, estimate: estimate, ladder: schemas/* array */.YOg(event_parts_text) }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("attempt.reserved"),
        attempt: event_parts_attempt,
        mode: oneOf({ first: "first", repair: "repair", escalate: "escalate", retry: "retry" }),
        rung: rung,
        model: event_parts_text,
        startSha: event_parts_text,
        ceilingMicroUsd: count,
        reasons: schemas/* array */.YOg(event_parts_text),
        publishes: event_parts_attempt.exactOptional(),
        leaseUntil: time,
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("attempt.finished"),
        attempt: event_parts_attempt,
        end: schemas/* enum */.k5n(attempt/* ATTEMPT_ENDS */.p),
        usage: usage,
        cost: cost,
        chargedMicroUsd: count.exactOptional(),
        turns: count,
        durationMs: event_parts_length,
        confidence: share.exactOptional(),
        summary: event_parts_text.exactOptional(),
        openQuestions: schemas/* array */.YOg(event_parts_text).exactOptional(),
        answer: event_parts_text.exactOptional(),
        headSha: event_parts_text.exactOptional(),
        stat: schemas/* object */.Ikc({ files: count, additions: count, deletions: count }).exactOptional(),
        diff: event_parts_text.exactOptional(),
        findings: schemas/* array */.YOg(event_parts_finding).exactOptional(),
        kept: schemas/* object */.Ikc({ baseSha: event_parts_text, edits: schemas/* array */.YOg(fileEdit) }).exactOptional(),
        error: event_parts_text.exactOptional(),
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("gate.measured"),
        attempt: event_parts_attempt,
        metrics: schemas/* object */.Ikc({
            syntax: schemas/* boolean */.zMY().exactOptional(),
            tests: schemas/* boolean */.zMY().exactOptional(),
            lint: schemas/* boolean */.zMY().exactOptional(),
            types: schemas/* boolean */.zMY().exactOptional(),
        }),
        failures: schemas/* array */.YOg(schemas/* object */.Ikc({ check: event_parts_text, errorLines: schemas/* array */.YOg(event_parts_text) })).exactOptional(),
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("ci.concluded"),
        attempt: event_parts_attempt,
        headSha: event_parts_text,
        verdict: oneOf({ green: "green", red: "red", pending: "pending", unknown: "unknown" }),
        cause: oneOf({
            ours: "ours",
            "red-on-base": "red-on-base",
            cancelled: "cancelled",
            "timed-out": "timed-out",
            infrastructure: "infrastructure",
            flaky: "flaky",
            conflict: "conflict",
        }).exactOptional(),
        explanation: event_parts_text,
        failingChecks: schemas/* array */.YOg(event_parts_text).exactOptional(),
        failedTests: schemas/* array */.YOg(event_parts_text).exactOptional(),
        errorLines: schemas/* array */.YOg(event_parts_text).exactOptional(),
        failureSignature: event_parts_text.exactOptional(),
        ciMinutes: event_parts_length.exactOptional(),
        ciCost: cost.exactOptional(),
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("review.made"),
        attempt: event_parts_attempt,
        pullRequest: count,
        headSha: event_parts_text,
        since: event_parts_text.exactOptional(),
        said: schemas/* array */.YOg(schemas/* object */.Ikc({
            fingerprint: event_parts_text,
            near: schemas/* array */.YOg(event_parts_text).exactOptional(),
            severity: schemas/* enum */.k5n(finding/* SEVERITIES */.oC),
            title: event_parts_text,
            path: event_parts_text.exactOptional(),
        })),
        dropped: count,
        resolved: count,
        passes: passes,
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("review.drafted"),
        attempt: event_parts_attempt,
        headSha: event_parts_text,
        review: schemas/* object */.Ikc({
            summary: event_parts_text,
            risk: schemas/* enum */.k5n(finding/* RISKS */.F7),
            riskReason: event_parts_text,
            findings: schemas/* array */.YOg(reviewFinding),
            mended: schemas/* array */.YOg(event_parts_text),
            repeated: count,
            dropped: count,
            unchecked: event_parts_text.exactOptional(),
            parts: count,
            leftOut: schemas/* array */.YOg(schemas/* object */.Ikc({ path: event_parts_text, reason: event_parts_text })),
            passes: passes,
        }),
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("review.checked"),
        attempt: event_parts_attempt,
        customId: event_parts_text,
        finding: count,
        holds: schemas/* boolean */.zMY(),
        reason: event_parts_text,
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("effect.intended"),
        effect: schemas/* enum */.k5n(ledger/* EFFECT_KINDS */.K8),
        key: event_parts_text,
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("effect.done"),
        effect: schemas/* enum */.k5n(ledger/* EFFECT_KINDS */.K8),
        ref: event_parts_text,
        key: event_parts_text.exactOptional(),
        url: event_parts_text.exactOptional(),
    }),
    schemas/* object */.Ikc({ ...envelope, type: schemas/* literal */.euz("task.stop-requested"), reason: event_parts_text }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("task.closed"),
        status: oneOf({
            green: "green",
            answered: "answered",
            reviewed: "reviewed",
            exhausted: "exhausted",
            budget: "budget",
            "not-ours": "not-ours",
            "needs-human": "needs-human",
            stopped: "stopped",
            failed: "failed",
        }),
        explanation: event_parts_text,
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("batch.reserved"),
        batch: event_parts_attempt,
        model: event_parts_text,
        requests: schemas/* array */.YOg(schemas/* object */.Ikc({ customId: event_parts_text, purpose: event_parts_text, ceilingMicroUsd: count })),
        direct: schemas/* literal */.euz(true).exactOptional(),
    }),
    schemas/* object */.Ikc({ ...envelope, type: schemas/* literal */.euz("batch.submitted"), batch: event_parts_attempt, batchId: event_parts_text }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("batch.collected"),
        batch: event_parts_attempt,
        customId: event_parts_text,
        outcome: schemas/* enum */.k5n(ledger/* BATCH_OUTCOMES */.hY),
        usage: usage,
        cost: cost,
        error: event_parts_text.exactOptional(),
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("feedback.received"),
        rating: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(-1)]),
        source: event_parts_text,
    }),
    schemas/* object */.Ikc({ ...envelope, type: schemas/* literal */.euz("feedback.withdrawn"), source: event_parts_text }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("job.planned"),
        round: event_parts_text,
        baseSha: event_parts_text,
        units: schemas/* array */.YOg(schemas/* object */.Ikc({ id: event_parts_text, path: event_parts_text, findings: schemas/* array */.YOg(schemas/* object */.Ikc({ line: count, says: event_parts_text })) })),
    }),
    schemas/* object */.Ikc({ ...envelope, type: schemas/* literal */.euz("job.paused"), failures: schemas/* array */.YOg(event_parts_text) }),
    schemas/* object */.Ikc({ ...envelope, type: schemas/* literal */.euz("job.resumed") }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("job.triaged"),
        customId: event_parts_text,
        path: event_parts_text,
        worth: schemas/* boolean */.zMY(),
        reason: event_parts_text,
    }),
]);
const isNumber = (value) => typeof value === "number";
/** Whether a value is an event, without zod's copy of it. */
const isKnownEvent = guardOf(event_schema_event, new Map([
    [count, (value) => Number.isSafeInteger(value) && isNumber(value) && value >= 0],
    [integer, Number.isSafeInteger],
    [event_parts_attempt, (value) => Number.isSafeInteger(value) && isNumber(value) && value > 0],
    [event_parts_length, (value) => Number.isFinite(value) && isNumber(value) && value >= 0],
    [share, (value) => isNumber(value) && value >= 0 && value <= 1],
    [time, (value) => typeof value === "string" && TIME.test(value)],
]));
/** Checks a parsed line of a shard and gives it back unchanged, members of later versions included. */
const parseEvent = (value) => {
    if (isEvent(value))
        return { event: value };
    const problems = event_schema_event.safeParse(value).error?.issues ?? [];
    return { problem: problems.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ") };
};
function isEvent(value) {
    return isKnownEvent(value);
}
/** The schema itself, for the test that holds the guard to it. */
const eventSchema = (/* unused pure expression or super */ null && (event_schema_event));

;// CONCATENATED MODULE: ./build/adapters/ledger/ledger-files.js



/** What stands for the text of a link, a folder or a submodule: as an empty file it would look whole, so it reads as damage. */
const NOT_A_FILE = "not a regular file\n";
/** There is no ledger yet. */
const NO_FILES = {
    head: null,
    versions: new Map(),
    async *read() { },
    continues: () => Promise.resolve(false),
};
/**
 * So many tasks are decoded once a run and kept. Of a bigger ledger only the tasks that are asked for by name are: were a part of what is
 * walked through kept, V8 would take all of it for long-lived, and the walk would need twice the memory.
 */
const SMALL_LEDGER = 300;
/** From so many tasks on the walk is worth a setting of the whole process. */
const BIG_LEDGER = 10_000;
const CACHE_CHARACTERS = 4_000_000;
/** Files that were decoded lately, so that a later load decodes only what has changed. */
class ShardCache {
    #kept = new Map();
    #characters = 0;
    /** Those of these files that are held as they are now, by path. */
    among(paths, versions) {
        const held = new Map();
        if (this.#kept.size === 0)
            return held;
        for (const path of paths) {
            const kept = this.#kept.get(path);
            if (kept !== undefined && kept.version === versions.get(path))
                held.set(path, kept);
        }
        return held;
    }
    keep(shard) {
        this.#characters -= this.#kept.get(shard.path)?.text.length ?? 0;
        this.#kept.delete(shard.path);
        if (this.#characters + shard.text.length > CACHE_CHARACTERS)
            return;
        this.#characters += shard.text.length;
        this.#kept.set(shard.path, shard);
    }
}
/** The ledger that these files are. */
function openSnapshot(files, cache = new ShardCache()) {
    const pathsOf = new Map();
    const damage = [];
    for (const path of [...files.versions.keys()].filter((name) => name.startsWith(ledger_shard/* SHARD_FOLDER */.sX)).toSorted()) {
        const task = (0,ledger_shard/* taskOfShard */.fo)(path);
        const paths = task === undefined ? undefined : pathsOf.get(task);
        if (task === undefined) {
            damage.push({ path, line: 0, problem: "the name of this file is not that of a task" });
        }
        else if (paths === undefined)
            pathsOf.set(task, [path]);
        else
            paths.push(path);
    }
    /** These files in this order, in portions; what the cache holds is not read. `isKept`: the cache may hold the rest then. */
    async function* decoded(paths, isKept) {
        const held = cache.among(paths, files.versions);
        let position = 0;
        const addHeld = (portion) => {
            for (; held.size > 0 && position < paths.length; position += 1) {
                const shard = held.get(paths[position]);
                if (shard === undefined)
                    return;
                portion.push(shard);
            }
        };
        const first = [];
        addHeld(first);
        yield first;
        for await (const texts of files.read(paths.filter((path) => !held.has(path)))) {
            const portion = [];
            for (const text of texts) {
                const path = paths[position];
                position += 1;
                const shard = {
                    path,
                    version: files.versions.get(path) ?? "",
                    text,
                    decoded: (0,ledger_shard/* decodeShard */.p6)({ path, text, parse: parseEvent }),
                };
                if (isKept)
                    cache.keep(shard);
                portion.push(shard);
                addHeld(portion);
            }
            yield portion;
        }
        if (position < paths.length)
            throw new Error(`the ledger's file ${paths[position]} was not read`);
    }
    const shardsOf = async (task) => {
        const own = [];
        for await (const portion of decoded(pathsOf.get(task) ?? [], true))
            own.push(...portion);
        return own;
    };
    return {
        files,
        head: files.head,
        damage,
        async eventsOf(task) {
            return joined(task, await shardsOf(task)).events;
        },
        async *tasks() {
            // Newest month first: who wants the newest tasks need not keep the older ones until they have come.
            const tasks = [...pathsOf].toReversed();
            if (tasks.length > BIG_LEDGER)
                (0,young_generation/* keepYoungGenerationSmall */.D)();
            const paths = tasks.flatMap(([, own]) => own);
            let own = [];
            for await (const portion of decoded(paths, tasks.length <= SMALL_LEDGER)) {
                for (const shard of portion) {
                    const { task } = shard.decoded;
                    own.push(shard);
                    if (task === undefined || own.length !== pathsOf.get(task)?.length)
                        continue;
                    yield joined(task, own);
                    own = [];
                }
            }
        },
        shardsOf,
    };
}
/** A task of one file, or of several, which is damage: events in the order of the paths, each id once. */
function joined(id, shards) {
    const [first, ...others] = shards;
    if (first === undefined)
        return { id, events: [], damage: [], unknown: [] };
    const task = { id, ...first.decoded };
    if (others.length === 0)
        return task;
    const seen = new Set(first.decoded.ids.keys());
    const events = [...task.events];
    const damage = [...task.damage];
    const unknown = [...task.unknown];
    for (const { path, decoded } of others) {
        damage.push({ path, line: 0, problem: `the task has a second file, ${first.path}: both are read` });
        damage.push(...decoded.damage);
        unknown.push(...decoded.unknown);
        events.push(...decoded.events.filter((event) => !seen.has(event.id)));
        for (const known of decoded.ids.keys())
            seen.add(known);
    }
    return { id, events, damage, unknown };
}
/**
 * The new texts of the files that an append changes; ids that are there already change nothing. Throws `TypeError` for
 * an event that a reader would refuse: better no entry than a damaged one.
 */
async function planAppend(snapshot, append) {
    const files = new Map();
    const written = [];
    const taken = new Set();
    for (const event of append) {
        const shards = await snapshot.shardsOf(event.task);
        const path = shards[0]?.path ?? newPath(files, event);
        if (taken.has(event.id) || shards.some(({ decoded }) => decoded.ids.has(event.id)))
            continue;
        const checked = parseEvent(JSON.parse((0,ledger_shard/* encodeEvents */.OL)([event])));
        if ("problem" in checked) {
            throw new TypeError(`the ledger event ${event.id} is not valid: ${checked.problem}`);
        }
        taken.add(event.id);
        files.set(path, (0,ledger_shard/* appendToShard */.Yj)(files.get(path) ?? shards[0]?.text ?? "", [event]));
        written.push(event);
    }
    return { files, written };
}
/** A task's first file; events of one change go to one file also when they straddle the turn of a month. */
function newPath(files, event) {
    const path = (0,ledger_shard/* shardPath */.A$)(event.task, event.at);
    const name = path.slice(path.lastIndexOf("/"));
    return [...files.keys()].find((known) => known.endsWith(name)) ?? path;
}
/**
 * What a later load proves to be lost: a ledger only grows, so every file that was there must still be there and begin
 * as it did. Anything else is a forced push or a deleted branch.
 */
async function findLoss(before, after) {
    if (before.head === null || before.head === after.head)
        return [];
    const remedy = `The last good commit is ${before.head}: push it to the branch again to get it back`;
    if (after.head === null) {
        return [{ path: "", line: 0, problem: `the ledger was deleted while it was in use. ${remedy}` }];
    }
    const loss = [];
    for (const [path, version] of before.versions) {
        const now = after.versions.get(path);
        if (!path.startsWith(ledger_shard/* SHARD_FOLDER */.sX) || now === version)
            continue;
        if (now !== undefined && (await after.continues(path, before)))
            continue;
        const what = now === undefined ? "is gone" : "was rewritten";
        loss.push({ path, line: 0, problem: `${what}: the ledger's branch was force-pushed. ${remedy}` });
    }
    return loss;
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

/***/ 24900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ LOOP_ENDS),
/* harmony export */   p: () => (/* binding */ ATTEMPT_ENDS)
/* harmony export */ });
/** Why the model loop ended. `submitted` and `answered` are the good ends; the rest keep the work so far. */
const LOOP_ENDS = [
    "submitted",
    "answered",
    "turn-limit",
    "output-token-limit",
    "cost-limit",
    "time-limit",
    "context-limit",
    "refusal",
    "stopped-by-user",
    "no-change",
    "provider-error",
    /** Local gates are configured and the machine has no sandbox for them: no model was asked. */
    "no-sandbox",
];
/** How an attempt ended: as its loop did, or as only the stages around it can say. */
const ATTEMPT_ENDS = [
    ...LOOP_ENDS,
    "patch-refused",
    /** People went on meanwhile (closed, merged, pushed): nothing was published over it. */
    "moved",
    /** Handed in, and not worth a CI run: a dearer rung is asked first. */
    "held-back",
    /** The job died; what it cost is not known. */
    "interrupted",
];


/***/ }),

/***/ 80019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ shardPath),
/* harmony export */   OL: () => (/* binding */ encodeEvents),
/* harmony export */   Yj: () => (/* binding */ appendToShard),
/* harmony export */   fo: () => (/* binding */ taskOfShard),
/* harmony export */   p6: () => (/* binding */ decodeShard),
/* harmony export */   sX: () => (/* binding */ SHARD_FOLDER)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48984);

/** Where the shards are on the ledger branch; everything outside is left alone. */
const SHARD_FOLDER = "tasks/";
/** Folder and file name must fit the common limit of 255 bytes a name. */
const LONGEST_NAME = 200;
/**
 * The one file of a task: `tasks/2026-11/issue-7-4242.jsonl`, in the folder of the month (UTC) in which it was created,
 * so that a month can be read by itself. Bytes outside `a-z 0-9 . _ -` become `%` and two lower-case hexadecimal digits:
 * capitals too, as some file systems do not tell them from small letters. Throws `RangeError` for an id that is empty or too long.
 */
function shardPath(task, createdAt) {
    const name = [...new TextEncoder().encode(task)]
        .map((byte) => /[a-z0-9._-]/u.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).padStart(2, "0")}`)
        .join("");
    if (name === "" || name.length > LONGEST_NAME)
        throw new RangeError(`not a task id: ${JSON.stringify(task)}`);
    return `${SHARD_FOLDER}${createdAt.slice(0, 7)}/${name}.jsonl`;
}
/** The task that a shard belongs to, from its path; undefined for a file that is no shard. */
function taskOfShard(path) {
    const name = /^tasks\/\d{4}-\d{2}\/((?:[a-z0-9._-]|%[0-9a-f]{2})+)\.jsonl$/u.exec(path)?.[1];
    if (name?.includes("%") !== true)
        return name;
    const bytes = name.replaceAll(/%(..)/gu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
/**
 * Events as lines of JSON, one a line, each ended by a newline. Only ASCII: everything else is `\uXXXX`, so a file cut
 * at any byte loses nothing but its last line, whatever reads it.
 */
function encodeEvents(events) {
    return events
        .map((event) => `${JSON.stringify(event).replaceAll(/[\u007f-\u{10ffff}]/gu, escapeUnits)}\n`)
        .join("");
}
/** One character as `\uXXXX`, or as two of them where it takes two UTF-16 units. */
function escapeUnits(character) {
    return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
        .join("");
}
/**
 * The text of a shard after an append. What is there stays as it is, byte for byte; a last line without its newline
 * (a cut write) gets one, so that it spoils nothing that follows.
 */
function appendToShard(text, events) {
    const gap = text === "" || text.endsWith("\n") ? "" : "\n";
    return text + gap + encodeEvents(events);
}
/** Types of events that this version knows; a line of another type was written by a later one. */
const KNOWN_TYPES = new Set(
// One that is missing here would not be read back, so it does not compile.
Object.keys({
    "task.created": true,
    "attempt.reserved": true,
    "attempt.finished": true,
    "gate.measured": true,
    "ci.concluded": true,
    "review.drafted": true,
    "review.checked": true,
    "review.made": true,
    "effect.intended": true,
    "effect.done": true,
    "task.stop-requested": true,
    "task.closed": true,
    "batch.reserved": true,
    "batch.submitted": true,
    "batch.collected": true,
    "feedback.received": true,
    "feedback.withdrawn": true,
    "job.planned": true,
    "job.paused": true,
    "job.resumed": true,
    "job.triaged": true,
}));
/**
 * Reads a shard: every complete event, in order. Events of later versions are kept apart; what cannot be read is
 * reported with its line. Of two events with one id the first counts.
 */
function decodeShard(options) {
    const { path, text, parse } = options;
    const task = taskOfShard(path);
    const ids = new Map();
    const shard = {
        task,
        ids,
        events: [],
        unknown: [],
        damage: [],
    };
    if (task === undefined) {
        shard.damage.push({ path, line: 0, problem: "the name of this file is not that of a task" });
        return shard;
    }
    const lines = text.split("\n");
    const isAscii = !/[^\n\u0020-\u007e]/u.test(text);
    lines.forEach((raw, index) => {
        if (raw === "")
            return;
        const line = index + 1;
        const report = (problem) => {
            shard.damage.push({ path, line, problem });
        };
        // Written as ASCII, so any other character is damage, even where the JSON still parses.
        const read = isAscii || !/[^\u0020-\u007e]/u.test(raw) ? readLine(raw) : undefined;
        if (read === undefined) {
            const isCut = line === lines.length;
            report(isCut ? "half a line: the write of this event was cut" : "not an event: the line is damaged");
            return;
        }
        if (read.task !== task) {
            report(`an event of the task ${JSON.stringify(read.task)}, in the file of ${JSON.stringify(task)}`);
            return;
        }
        const first = ids.get(read.id);
        if (first !== undefined) {
            const what = lines[first - 1] === raw ? "repeats" : "differs from";
            report(`the id ${JSON.stringify(read.id)} is there twice: this ${what} line ${first}, which counts`);
            return;
        }
        if (read.v !== _ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .LEDGER_VERSION */ .Bn) {
            shard.unknown.push({ task, raw });
            report(`written with schema version ${read.v}, read with ${_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .LEDGER_VERSION */ .Bn}: kept, not counted`);
        }
        else if (!KNOWN_TYPES.has(read.type)) {
            shard.unknown.push({ task, raw });
        }
        else {
            const parsed = parse(read.value);
            if ("problem" in parsed) {
                report(`not a valid ${read.type}: ${parsed.problem}`);
                return;
            }
            shard.events.push(parsed.event);
        }
        ids.set(read.id, line);
    });
    return shard;
}
/** What every event of every version has; undefined when the line is not one. */
function readLine(raw) {
    let value;
    try {
        value = JSON.parse(raw);
    }
    catch {
        return undefined;
    }
    if (typeof value !== "object" || value === null)
        return undefined;
    if (!("v" in value && "id" in value && "task" in value && "type" in value))
        return undefined;
    const { v, id, task, type } = value;
    if (typeof v !== "number" || typeof id !== "string")
        return undefined;
    if (typeof task !== "string" || typeof type !== "string")
        return undefined;
    return { v, id, task, type, value };
}


/***/ })

};
