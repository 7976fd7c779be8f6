export const id = 415;
export const ids = [415];
export const modules = {

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ backoffMs),
  v: () => (/* binding */ compareAndSwapStore)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/ledger/shard.js
var shard = __webpack_require__(19);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/domain/ladder.js
var ladder = __webpack_require__(1221);
// EXTERNAL MODULE: ./build/domain/ledger.js + 1 modules
var ledger = __webpack_require__(9960);
;// CONCATENATED MODULE: ./build/adapters/ledger/event-schema.js



/*
 * The shape of every event of this version, as docs/ledger.md tells it. A later version may add members: they pass, and as
 * what is used is the value that was checked and not zod's copy of it, they stay.
 */
const count = schemas/* int */.Whr().nonnegative();
const event_schema_text = schemas/* string */.YjP();
const time = schemas/* string */.YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/, "not a UTC time");
const share = schemas/* number */.aig().min(0).max(1);
const cost = schemas/* object */.Ikc({ microUsd: count, exact: schemas/* boolean */.zMY() });
/** All members of a union of the domain: one that is missing here, or foreign, does not compile. */
const oneOf = (values) => schemas/* enum */.k5n(values);
const rung = schemas/* object */.Ikc({
    name: event_schema_text,
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
    id: schemas/* int */.Whr(),
    login: event_schema_text,
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
    id: event_schema_text,
    source: schemas/* discriminatedUnion */.gMt("kind", [
        schemas/* object */.Ikc({ kind: schemas/* literal */.euz("issue"), number: count, commentId: count.nullable() }),
        schemas/* object */.Ikc({
            kind: schemas/* literal */.euz("pull-request"),
            number: count,
            commentId: count,
            commentKind: oneOf({
                "issue-comment": "issue-comment",
                "review-comment": "review-comment",
            }),
            headSha: event_schema_text,
            headRef: event_schema_text,
        }),
        schemas/* object */.Ikc({ kind: schemas/* literal */.euz("job"), jobId: event_schema_text, unit: event_schema_text }),
    ]),
    kind,
    verb: event_schema_text,
    text: event_schema_text,
    comment: event_schema_text,
    place: event_schema_text.exactOptional(),
    plan: event_schema_text.exactOptional(),
    title: event_schema_text,
    body: event_schema_text,
    bodyAuthor: schemas/* object */.Ikc({ login: event_schema_text, trusted: schemas/* boolean */.zMY() }),
    actor: actorAccount,
    trustedSha: event_schema_text,
    baseSha: event_schema_text,
    baseRef: event_schema_text,
    branch: event_schema_text,
    options: schemas/* object */.Ikc({
        tier: event_schema_text.exactOptional(),
        budgetMicroUsd: count.exactOptional(),
        urgent: schemas/* boolean */.zMY().exactOptional(),
    }),
});
const estimate = schemas/* object */.Ikc({
    kind,
    files: schemas/* number */.aig(),
    lines: schemas/* number */.aig(),
    known: schemas/* boolean */.zMY(),
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
    evidence: schemas/* array */.YOg(schemas/* object */.Ikc({ about: event_schema_text, says: event_schema_text })),
});
const finding = schemas/* object */.Ikc({
    rule: event_schema_text,
    path: event_schema_text,
    line: count,
    message: event_schema_text,
    verdict: oneOf({ accept: "accept", "needs-human": "needs-human", refuse: "refuse" }),
});
const envelope = {
    v: schemas/* literal */.euz(ledger/* LEDGER_VERSION */.Bn),
    id: event_schema_text,
    at: time,
    task: event_schema_text,
    actor: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), login: event_schema_text }).nullable(),
    run: schemas/* object */.Ikc({ id: count, attempt: count }).nullable(),
    delivery: event_schema_text.exactOptional(),
};
const attempt = schemas/* int */.Whr().positive();
const event_schema_event = schemas/* discriminatedUnion */.gMt("type", [
    schemas/* object */.Ikc({ ...envelope, type: schemas/* literal */.euz("task.created"), taskSpec, estimate, ladder: schemas/* array */.YOg(event_schema_text) }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("attempt.reserved"),
        attempt,
        mode: oneOf({ first: "first", repair: "repair", escalate: "escalate", retry: "retry" }),
        rung,
        model: event_schema_text,
        startSha: event_schema_text,
        ceilingMicroUsd: count,
        reasons: schemas/* array */.YOg(event_schema_text),
        leaseUntil: time,
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("attempt.finished"),
        attempt,
        end: oneOf({
            submitted: "submitted",
            answered: "answered",
            "turn-limit": "turn-limit",
            "output-token-limit": "output-token-limit",
            "cost-limit": "cost-limit",
            "time-limit": "time-limit",
            "context-limit": "context-limit",
            refusal: "refusal",
            "stopped-by-user": "stopped-by-user",
            "no-change": "no-change",
            "provider-error": "provider-error",
            "patch-refused": "patch-refused",
            "held-back": "held-back",
            moved: "moved",
            interrupted: "interrupted",
        }),
        usage,
        cost,
        chargedMicroUsd: count.exactOptional(),
        turns: count,
        durationMs: schemas/* number */.aig().nonnegative(),
        confidence: share.exactOptional(),
        summary: event_schema_text.exactOptional(),
        openQuestions: schemas/* array */.YOg(event_schema_text).exactOptional(),
        headSha: event_schema_text.exactOptional(),
        stat: schemas/* object */.Ikc({ files: count, additions: count, deletions: count }).exactOptional(),
        diff: event_schema_text.exactOptional(),
        findings: schemas/* array */.YOg(finding).exactOptional(),
        error: event_schema_text.exactOptional(),
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("gate.measured"),
        attempt,
        metrics: schemas/* object */.Ikc({
            syntax: schemas/* boolean */.zMY().exactOptional(),
            tests: schemas/* boolean */.zMY().exactOptional(),
            lint: schemas/* boolean */.zMY().exactOptional(),
            types: schemas/* boolean */.zMY().exactOptional(),
        }),
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("ci.concluded"),
        attempt,
        headSha: event_schema_text,
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
        explanation: event_schema_text,
        failingChecks: schemas/* array */.YOg(event_schema_text).exactOptional(),
        failedTests: schemas/* array */.YOg(event_schema_text).exactOptional(),
        errorLines: schemas/* array */.YOg(event_schema_text).exactOptional(),
        failureSignature: event_schema_text.exactOptional(),
        ciMinutes: schemas/* number */.aig().nonnegative().exactOptional(),
        ciCost: cost.exactOptional(),
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("effect.intended"),
        effect: schemas/* enum */.k5n(ledger/* EFFECT_KINDS */.K8),
        key: event_schema_text,
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("effect.done"),
        effect: schemas/* enum */.k5n(ledger/* EFFECT_KINDS */.K8),
        ref: event_schema_text,
        key: event_schema_text.exactOptional(),
        url: event_schema_text.exactOptional(),
    }),
    schemas/* object */.Ikc({ ...envelope, type: schemas/* literal */.euz("task.stop-requested"), reason: event_schema_text }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("task.closed"),
        status: oneOf({
            green: "green",
            answered: "answered",
            exhausted: "exhausted",
            budget: "budget",
            "not-ours": "not-ours",
            "needs-human": "needs-human",
            stopped: "stopped",
            failed: "failed",
        }),
        explanation: event_schema_text,
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("feedback.received"),
        rating: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(-1)]),
        source: event_schema_text,
    }),
]);
/** Checks a parsed line of a shard and gives it back unchanged, members of later versions included. */
const parseEvent = (value) => {
    if (isEvent(value))
        return { event: value };
    const problems = event_schema_event.safeParse(value).error?.issues ?? [];
    return { problem: problems.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ") };
};
function isEvent(value) {
    return event_schema_event.safeParse(value).success;
}

;// CONCATENATED MODULE: ./build/adapters/ledger/ledger-files.js


/** Decodes all shards. Those whose text is as in `previous` are taken from there. */
function decodeLedger(loaded, previous) {
    const shards = new Map();
    const pathOf = new Map();
    const idsOf = new Map();
    const events = new Map();
    const unknown = [];
    const damage = [];
    for (const path of [...loaded.files.keys()].filter((name) => name.startsWith(shard/* SHARD_FOLDER */.sX)).toSorted()) {
        const text = loaded.files.get(path) ?? "";
        const before = previous?.shards.get(path);
        const decoded = before?.text === text ? before.decoded : (0,shard/* decodeShard */.p6)({ path, text, parse: parseEvent });
        shards.set(path, { text, decoded });
        damage.push(...decoded.damage);
        const { task } = decoded;
        if (task === undefined)
            continue;
        unknown.push(...decoded.unknown);
        const other = pathOf.get(task);
        if (other === undefined) {
            pathOf.set(task, path);
            idsOf.set(task, decoded.ids);
            events.set(task, decoded.events);
        }
        else {
            damage.push({ path, line: 0, problem: `the task has a second file, ${other}: both are read` });
            const known = idsOf.get(task) ?? new Map();
            const more = decoded.events.filter((event) => !known.has(event.id));
            idsOf.set(task, new Map([...known, ...decoded.ids]));
            events.set(task, [...(events.get(task) ?? []), ...more]);
        }
    }
    return { ...loaded, shards, pathOf, idsOf, ledger: { head: loaded.head, events, damage, unknown } };
}
/**
 * The new texts of the files that an append changes; ids that are there already change nothing. Throws `TypeError` for
 * an event that a reader would refuse: better no entry than a damaged one.
 */
function planAppend(snapshot, append) {
    const files = new Map();
    const written = [];
    const taken = new Set();
    for (const event of append) {
        const path = snapshot.pathOf.get(event.task) ?? newPath(files, event);
        if (taken.has(event.id) || snapshot.idsOf.get(event.task)?.has(event.id) === true)
            continue;
        const checked = parseEvent(JSON.parse((0,shard/* encodeEvents */.OL)([event])));
        if ("problem" in checked) {
            throw new TypeError(`the ledger event ${event.id} is not valid: ${checked.problem}`);
        }
        taken.add(event.id);
        files.set(path, (0,shard/* appendToShard */.Yj)(files.get(path) ?? snapshot.shards.get(path)?.text ?? "", [event]));
        written.push(event);
    }
    return { files, written };
}
/** A task's first file; events of one change go to one file also when they straddle the turn of a month. */
function newPath(files, event) {
    const path = (0,shard/* shardPath */.A$)(event.task, event.at);
    const name = path.slice(path.lastIndexOf("/"));
    return [...files.keys()].find((known) => known.endsWith(name)) ?? path;
}
/**
 * What a later load proves to be lost: a ledger only grows, so every file that was there must still be there and begin
 * as it did. Anything else is a forced push or a deleted branch.
 */
function findLoss(before, after) {
    if (before.head === null || before.head === after.head)
        return [];
    const remedy = `The last good commit is ${before.head}: push it to the branch again to get it back`;
    if (after.head === null) {
        return [{ path: "", line: 0, problem: `the ledger was deleted while it was in use. ${remedy}` }];
    }
    const loss = [];
    for (const [path, text] of before.files) {
        const now = after.files.get(path);
        if (!path.startsWith(shard/* SHARD_FOLDER */.sX) || now?.startsWith(text) === true)
            continue;
        const what = now === undefined ? "is gone" : "was rewritten";
        loss.push({ path, line: 0, problem: `${what}: the ledger's branch was force-pushed. ${remedy}` });
    }
    return loss;
}

;// CONCATENATED MODULE: ./build/adapters/ledger/compare-and-swap.js


/** With a push of a second or so, some hundred runs at once all get through. */
const DEFAULT_BACKOFF = { tries: 200, baseMs: 200, capMs: 10_000 };
/** "Full jitter": writers that collided once spread out instead of colliding again. */
function backoffMs(backoff, attempt, random, tookMs = 0) {
    return random.next() * Math.min(backoff.capMs, Math.max(backoff.baseMs, 2 * tookMs) * 2 ** attempt);
}
/**
 * A ledger store over files with a compare-and-swap: on conflict the whole read-modify-write is redone on the newest
 * state, never merged. Calls of one store run one after the other.
 */
function compareAndSwapStore(options) {
    const { host, clock, random, backoff = DEFAULT_BACKOFF } = options;
    const losses = [];
    let previous;
    let queue = Promise.resolve();
    const inTurn = (work) => {
        const done = queue.then(work, work);
        queue = done.catch(() => undefined);
        return done;
    };
    const load = async () => {
        const files = await host.load();
        if (previous !== undefined)
            losses.push(...findLoss(previous, files));
        const snapshot = decodeLedger(files, previous);
        previous = snapshot;
        if (losses.length === 0)
            return snapshot;
        const { ledger } = snapshot;
        return { ...snapshot, ledger: { ...ledger, damage: [...losses, ...ledger.damage] } };
    };
    return {
        read: () => inTurn(async () => (await load()).ledger),
        update: (decide) => inTurn(async () => {
            for (let attempt = 0; attempt < backoff.tries; attempt++) {
                const begun = clock.now();
                const snapshot = await load();
                const change = decide(snapshot.ledger);
                const plan = planAppend(snapshot, change.append);
                if (plan.files.size === 0)
                    return change.result;
                const outcome = await host.publish({ expected: snapshot, ...plan });
                if (outcome === "published")
                    return change.result;
                await clock.sleep(backoffMs(backoff, attempt, random, clock.now() - begun));
            }
            throw new errors/* CodeHostError */.kX(`The ledger could not be written: ${backoff.tries} tries each met somebody else's write.`, { failure: "conflict" });
        }),
    };
}


/***/ }),

/***/ 7415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileLedgerHost: () => (/* binding */ fileLedgerHost),
/* harmony export */   fileLedgerStore: () => (/* binding */ fileLedgerStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8816);
/* harmony import */ var _domain_ledger_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19);
/* harmony import */ var _compare_and_swap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3998);






/** Path and whole new text of each file of a change. */
const journalSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()]));
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
        const files = new Map();
        for (const path of await shardsBelow(directory)) {
            files.set(path, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path))).toString("latin1"));
        }
        if (files.size === 0)
            return { head: null, files };
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        for (const [path, text] of files)
            hash.update(`${path}\0${text.length}\0`).update(text, "latin1");
        return { head: hash.digest("hex"), files };
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

/***/ 1221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ig: () => (/* binding */ EFFORTS),
/* harmony export */   kg: () => (/* binding */ MODEL_LINES)
/* harmony export */ });
/* unused harmony exports DEFAULT_LADDER, DEFAULT_LIMITS, parseRung, parseLadder, findRung, nextRung, limitsOf, ceilingOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);


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
        throw new ConfigurationError(`${quote(text)} is not a tier${hint(lineText, MODEL_LINES)}`);
    }
    if (effortText === undefined)
        return { name: line, line };
    const effort = EFFORTS.find((known) => known === effortText);
    if (effort === undefined || rest.length > 0) {
        const wrong = [effortText, ...rest].join("@");
        throw new ConfigurationError(`${quote(text)}: ${quote(wrong)} is not an effort level${hint(wrong, EFFORTS)}`);
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
        throw new ConfigurationError(`the ladder is empty: name at least one tier of ${MODEL_LINES.join(", ")}`);
    }
    const ladder = names.map(parseRung);
    for (const [index, rung] of ladder.entries()) {
        const below = ladder.slice(0, index);
        if (below.some((other) => other.name === rung.name)) {
            throw new ConfigurationError(`the ladder names ${rung.name} twice`);
        }
        const dearer = below.find((other) => isAbove(other, rung));
        if (dearer !== undefined) {
            throw new ConfigurationError(`the ladder climbs from the cheapest tier to the dearest: ${rung.name} must stand before ${dearer.name}`);
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
    const nearest = nearestWord(word, valid);
    const suggestion = nearest === undefined ? "" : `; did you mean ${nearest}?`;
    return `${suggestion} (valid: ${valid.join(", ")})`;
}
/** The user's own words, shortened: a message must stay one readable line. */
function quote(text) {
    const line = text.trim().replaceAll(/\s+/g, " ");
    return `"${line.length > 40 ? `${line.slice(0, 40)}…` : line}"`;
}


/***/ }),

/***/ 9960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K8: () => (/* binding */ EFFECT_KINDS),
  Bn: () => (/* binding */ LEDGER_VERSION)
});

// UNUSED EXPORTS: actorDayKey, eventId, foldSpend, foldTask

;// CONCATENATED MODULE: ./build/domain/ledger/event-id.js
/**
 * Natural keys of events: the same fact has the same id whoever writes it, so that writing it twice is writing it once.
 * Everything that can happen more than once carries what tells one time from the other.
 */
const eventId = {
    created: (task) => `${task}/created`,
    reserved: (task, attempt) => `${task}/${attempt}/reserved`,
    finished: (task, attempt) => `${task}/${attempt}/finished`,
    gate: (task, attempt) => `${task}/${attempt}/gate`,
    /** `evidence` tells one judgement of a commit from the next: `<run id>.<run attempt>`, or the verdict for a status. */
    ci: (task, attempt, headSha, evidence) => `${task}/${attempt}/ci/${headSha}/${evidence}`,
    intended: (task, effect, key) => `${task}/intent/${effect}/${key}`,
    done: (task, effect, ref) => `${task}/effect/${effect}/${ref}`,
    /** `by` is the delivery that asked: a task that went on may be stopped again. */
    stopRequested: (task, by) => `${task}/stop/${by}`,
    /** `attempts` is how many there had been: a task that is retried can be closed again. */
    closed: (task, attempts) => `${task}/closed/${attempts}`,
    feedback: (task, source) => `${task}/feedback/${source}`,
};

// EXTERNAL MODULE: ./build/domain/ledger/spend.js
var spend = __webpack_require__(9347);
// EXTERNAL MODULE: ./build/domain/ledger/task-state.js
var task_state = __webpack_require__(3642);
;// CONCATENATED MODULE: ./build/domain/ledger.js
/** Schema version written into every event. */
const LEDGER_VERSION = 1;
const EFFECT_KINDS = ["comment", "branch", "pull-request"];





/***/ }),

/***/ 19:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ shardPath),
/* harmony export */   OL: () => (/* binding */ encodeEvents),
/* harmony export */   Yj: () => (/* binding */ appendToShard),
/* harmony export */   p6: () => (/* binding */ decodeShard),
/* harmony export */   sX: () => (/* binding */ SHARD_FOLDER)
/* harmony export */ });
/* unused harmony export taskOfShard */
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9960);

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
const KNOWN_TYPES = new Set([
    "task.created",
    "attempt.reserved",
    "attempt.finished",
    "gate.measured",
    "ci.concluded",
    "effect.intended",
    "effect.done",
    "task.stop-requested",
    "task.closed",
    "feedback.received",
]);
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


/***/ }),

/***/ 9347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports NO_SPEND, actorDayKey, foldSpend */
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3693);

const NO_SPEND = {
    spent: _money_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR,
    chargedMicroUsd: 0,
    reservedMicroUsd: 0,
    lapsedMicroUsd: 0,
};
function actorDayKey(actorId, day) {
    return `${actorId} ${day}`;
}
/**
 * What has been spent and is held, in one pass. `now` (ISO 8601, UTC) decides which leases are over. Spend without a
 * name (the machine's own follow-up attempts) counts for whoever asked for the task. Tasks may come one by one, so a
 * ledger of any size can be folded without holding it.
 */
function foldSpend(ledger, now) {
    const tasks = new Map();
    const days = new Map();
    const months = new Map();
    const actorDays = new Map();
    for (const [task, events] of ledger.events) {
        for (const money of attemptMoney(events, now)) {
            const day = money.at.slice(0, 10);
            addTo(tasks, task, money);
            addTo(days, day, money);
            addTo(months, day.slice(0, 7), money);
            if (money.actorId !== undefined)
                addTo(actorDays, actorDayKey(money.actorId, day), money);
        }
    }
    return { tasks, days, months, actorDays };
}
/** The money of each attempt of one task. */
function attemptMoney(events, now) {
    const byAttempt = new Map();
    const ceilings = new Map();
    let askedBy;
    for (const event of events) {
        if (event.type === "task.created")
            askedBy = event.taskSpec.actor.id;
        else if (event.type === "attempt.reserved") {
            const lapsed = Date.parse(event.leaseUntil) <= Date.parse(now);
            ceilings.set(event.attempt, event.ceilingMicroUsd);
            byAttempt.set(event.attempt, {
                at: event.at,
                actorId: event.actor?.id ?? askedBy,
                spent: { microUsd: 0, exact: !lapsed },
                chargedMicroUsd: 0,
                reservedMicroUsd: lapsed ? 0 : event.ceilingMicroUsd,
                lapsedMicroUsd: lapsed ? event.ceilingMicroUsd : 0,
            });
        }
        else if (event.type === "attempt.finished") {
            // A reservation that is missing (its line was damaged) takes nothing away from what was spent.
            const reserved = byAttempt.get(event.attempt);
            const ceiling = ceilings.get(event.attempt) ?? 0;
            const unknownAtMost = event.cost.exact ? event.cost.microUsd : Math.max(event.cost.microUsd, ceiling);
            byAttempt.set(event.attempt, {
                at: reserved?.at ?? event.at,
                actorId: reserved === undefined ? (event.actor?.id ?? askedBy) : reserved.actorId,
                spent: event.cost,
                chargedMicroUsd: event.chargedMicroUsd ?? unknownAtMost,
                reservedMicroUsd: 0,
                lapsedMicroUsd: 0,
            });
        }
    }
    return byAttempt.values();
}
function addTo(totals, key, more) {
    const sum = totals.get(key);
    if (sum === undefined) {
        const { spent, chargedMicroUsd, reservedMicroUsd, lapsedMicroUsd } = more;
        totals.set(key, { spent: { ...spent }, chargedMicroUsd, reservedMicroUsd, lapsedMicroUsd });
        return;
    }
    // In place: a ledger has several of these for each of a hundred thousand attempts.
    sum.spent.microUsd += more.spent.microUsd;
    sum.spent.exact &&= more.spent.exact;
    sum.chargedMicroUsd += more.chargedMicroUsd;
    sum.reservedMicroUsd += more.reservedMicroUsd;
    sum.lapsedMicroUsd += more.lapsedMicroUsd;
}


/***/ }),

/***/ 3642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ foldTask)
/* harmony export */ });
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3693);

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
    let closed;
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
                    Object.assign(attempt, resultOf(event));
                open.delete(event.attempt);
                spent = (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addCosts */ .Iu)(spent, event.cost);
                lastHeadSha = event.headSha ?? lastHeadSha;
                lastDiff = event.diff ?? lastDiff;
                break;
            }
            case "gate.measured":
                gates.set(event.attempt, event.metrics);
                break;
            case "ci.concluded": {
                const attempt = attempts.get(event.attempt);
                // The first judgement's CI has been paid for even when a second one overrules it.
                const cost = (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addCosts */ .Iu)(attempt?.ciCost ?? _money_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR, event.ciCost ?? _money_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR);
                if (attempt !== undefined)
                    Object.assign(attempt, judgementOf(event, attempt, cost));
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
            case "task.stop-requested":
                stopRequested = true;
                break;
            case "task.closed":
                closed = { status: event.status, explanation: event.explanation, at: event.at };
                break;
            case "feedback.received":
                break;
        }
    }
    const list = [...attempts.values()].toSorted((a, b) => a.number - b.number);
    const last = list.at(-1);
    // Given up without being settled: what it cost will never be known.
    const abandoned = [...open.keys()].some((number) => closed !== undefined || number !== last?.number);
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
        gates,
        stopRequested,
        deliveries,
        events,
    };
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
function resultOf(event) {
    return known({
        end: event.end,
        usage: event.usage,
        cost: event.cost,
        turns: event.turns,
        durationMs: event.durationMs,
        confidence: event.confidence,
        summary: event.summary,
        openQuestions: event.openQuestions,
        headSha: event.headSha,
        stat: event.stat,
        findings: event.findings,
    });
}
function judgementOf(event, attempt, ciCost) {
    return known({
        verdict: event.verdict,
        verdictText: event.explanation,
        failureSignature: event.failureSignature,
        failingChecks: event.failingChecks,
        ciMinutes: event.ciMinutes === undefined ? undefined : (attempt.ciMinutes ?? 0) + event.ciMinutes,
        ciCost: event.ciCost === undefined ? undefined : ciCost,
    });
}
function effectOf(event) {
    if (event.effect === "comment")
        return { commentId: Number(event.ref) };
    if (event.effect === "branch")
        return { branch: event.ref };
    return { pullRequest: { number: Number(event.ref), url: event.url } };
}
/** The members that have a value: an absent member and one that is `undefined` are not the same. */
function known(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 3693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ addCosts),
/* harmony export */   Mn: () => (/* binding */ toUsd),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   WR: () => (/* binding */ NO_COST),
/* harmony export */   _e: () => (/* binding */ parseUsd),
/* harmony export */   dR: () => (/* binding */ usd)
/* harmony export */ });
const NO_COST = { microUsd: 0, exact: true };
const MICRO_PER_USD = 1_000_000;
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
    const match = /^\s*\$?\s*(?<whole>\d{1,3}(?:,\d{3})+|\d*)(?:\.(?<part>\d{1,6}))?\s*(?:usd)?\s*$/iu.exec(text);
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
function readable(microUsd, roundUp) {
    const decimals = microUsd >= MICRO_PER_USD ? 2 : microUsd >= 100 ? 4 : 6;
    const step = 10 ** (6 - decimals);
    const rounded = Math.floor((microUsd + (roundUp ? Math.floor(step / 2) : 0)) / step) * step;
    const whole = Math.floor(rounded / MICRO_PER_USD);
    const part = String(rounded % MICRO_PER_USD).padStart(6, "0");
    // At least two decimals, as prices are written; zeros beyond them carry nothing.
    const shown = part.slice(0, 2) + part.slice(2).replace(/0+$/u, "");
    return `${String(whole).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",")}.${shown}`;
}


/***/ })

};
