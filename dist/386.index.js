export const id = 386;
export const ids = [386];
export const modules = {

/***/ 20386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ backoffMs),
/* harmony export */   v: () => (/* binding */ compareAndSwapStore)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _ledger_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95233);


/** Sixteen writers at once all get through (`test/adapters/ledger/many-writers.test.ts`); 64 are tried at night. */
const DEFAULT_BACKOFF = { tries: 200, baseMs: 200, capMs: 10_000 };
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
        const snapshot = (0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_1__/* .openSnapshot */ .r3)(files, cache);
        return { ...snapshot, damage: [...losses, ...snapshot.damage] };
    };
    return {
        read: () => inTurn(load),
        update: (decide) => inTurn(async () => {
            for (let attempt = 0; attempt < backoff.tries; attempt++) {
                const begun = clock.now();
                const snapshot = await load();
                const change = await decide(snapshot);
                const plan = await (0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_1__/* .planAppend */ .Ae)(snapshot, change.append);
                if (plan.files.size === 0)
                    return change.result;
                const outcome = await host.publish({ expected: snapshot.files, ...plan });
                if (outcome === "published")
                    return change.result;
                await clock.sleep(backoffMs(backoff, attempt, random, clock.now() - begun));
            }
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeHostError */ .kX(`The ledger could not be written: ${backoff.tries} tries each met somebody else's write.`, { failure: "conflict" });
        }),
    };
}


/***/ }),

/***/ 95233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EM: () => (/* binding */ NO_FILES),
  Jh: () => (/* binding */ ShardCache),
  bj: () => (/* binding */ findLoss),
  r3: () => (/* binding */ openSnapshot),
  Ae: () => (/* binding */ planAppend)
});

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

// EXTERNAL MODULE: ./build/domain/ladder.js
var ladder = __webpack_require__(31221);
// EXTERNAL MODULE: ./build/domain/ledger.js
var ledger = __webpack_require__(48984);
// EXTERNAL MODULE: ./build/domain/review/finding.js
var finding = __webpack_require__(92195);
;// CONCATENATED MODULE: ./build/adapters/ledger/event-schema.js





/*
 * The shape of every event of this version, as docs/ledger.md tells it. A later version may add members: they pass, and as
 * what is used is the value that was checked and not zod's copy of it, they stay.
 */
const count = schemas/* int */.Whr().nonnegative();
const integer = schemas/* int */.Whr();
const event_schema_length = schemas/* number */.aig().nonnegative();
const event_schema_text = schemas/* string */.YjP();
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
const time = schemas/* string */.YjP().regex(TIME, "not a UTC time");
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
    id: integer,
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
            commentId: count.nullable(),
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
const event_schema_finding = schemas/* object */.Ikc({
    rule: event_schema_text,
    path: event_schema_text,
    line: count,
    message: event_schema_text,
    verdict: oneOf({ accept: "accept", "needs-human": "needs-human", refuse: "refuse" }),
});
const fileEdit = schemas/* discriminatedUnion */.gMt("op", [
    schemas/* object */.Ikc({
        op: schemas/* literal */.euz("write"),
        path: event_schema_text,
        mode: oneOf({ "100644": "100644", "100755": "100755" }),
        contentBase64: event_schema_text,
    }),
    schemas/* object */.Ikc({ op: schemas/* literal */.euz("delete"), path: event_schema_text }),
]);
const envelope = {
    v: schemas/* literal */.euz(ledger/* LEDGER_VERSION */.Bn),
    id: event_schema_text,
    at: time,
    task: event_schema_text,
    actor: schemas/* object */.Ikc({ id: integer, login: event_schema_text }).nullable(),
    run: schemas/* object */.Ikc({ id: count, attempt: count }).nullable(),
    delivery: event_schema_text.exactOptional(),
};
const attempt = schemas/* int */.Whr().positive();
const passes = schemas/* array */.YOg(schemas/* object */.Ikc({ pass: schemas/* enum */.k5n(["review", "check"]), model: event_schema_text, turns: count, cost }));
const reviewFinding = schemas/* object */.Ikc({
    severity: schemas/* enum */.k5n(finding/* SEVERITIES */.oC),
    title: event_schema_text,
    reason: event_schema_text,
    path: event_schema_text.exactOptional(),
    line: count.exactOptional(),
    startLine: count.exactOptional(),
    side: schemas/* enum */.k5n(["LEFT", "RIGHT"]).exactOptional(),
    suggestion: schemas/* object */.Ikc({ replaces: event_schema_text, with: event_schema_text }).exactOptional(),
});
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
        publishes: attempt.exactOptional(),
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
            "no-sandbox": "no-sandbox",
            interrupted: "interrupted",
        }),
        usage,
        cost,
        chargedMicroUsd: count.exactOptional(),
        turns: count,
        durationMs: event_schema_length,
        confidence: share.exactOptional(),
        summary: event_schema_text.exactOptional(),
        openQuestions: schemas/* array */.YOg(event_schema_text).exactOptional(),
        answer: event_schema_text.exactOptional(),
        headSha: event_schema_text.exactOptional(),
        stat: schemas/* object */.Ikc({ files: count, additions: count, deletions: count }).exactOptional(),
        diff: event_schema_text.exactOptional(),
        findings: schemas/* array */.YOg(event_schema_finding).exactOptional(),
        kept: schemas/* object */.Ikc({ baseSha: event_schema_text, edits: schemas/* array */.YOg(fileEdit) }).exactOptional(),
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
        ciMinutes: event_schema_length.exactOptional(),
        ciCost: cost.exactOptional(),
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("review.made"),
        attempt,
        pullRequest: count,
        headSha: event_schema_text,
        since: event_schema_text.exactOptional(),
        said: schemas/* array */.YOg(schemas/* object */.Ikc({
            fingerprint: event_schema_text,
            near: schemas/* array */.YOg(event_schema_text).exactOptional(),
            severity: schemas/* enum */.k5n(finding/* SEVERITIES */.oC),
            title: event_schema_text,
            path: event_schema_text.exactOptional(),
        })),
        dropped: count,
        resolved: count,
        passes,
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("review.drafted"),
        attempt,
        headSha: event_schema_text,
        review: schemas/* object */.Ikc({
            summary: event_schema_text,
            risk: schemas/* enum */.k5n(finding/* RISKS */.F7),
            riskReason: event_schema_text,
            findings: schemas/* array */.YOg(reviewFinding),
            mended: schemas/* array */.YOg(event_schema_text),
            repeated: count,
            dropped: count,
            unchecked: event_schema_text.exactOptional(),
            parts: count,
            leftOut: schemas/* array */.YOg(schemas/* object */.Ikc({ path: event_schema_text, reason: event_schema_text })),
            passes,
        }),
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("review.checked"),
        attempt,
        customId: event_schema_text,
        finding: count,
        holds: schemas/* boolean */.zMY(),
        reason: event_schema_text,
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
            reviewed: "reviewed",
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
        type: schemas/* literal */.euz("batch.reserved"),
        batch: attempt,
        model: event_schema_text,
        requests: schemas/* array */.YOg(schemas/* object */.Ikc({ customId: event_schema_text, purpose: event_schema_text, ceilingMicroUsd: count })),
        direct: schemas/* literal */.euz(true).exactOptional(),
    }),
    schemas/* object */.Ikc({ ...envelope, type: schemas/* literal */.euz("batch.submitted"), batch: attempt, batchId: event_schema_text }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("batch.collected"),
        batch: attempt,
        customId: event_schema_text,
        outcome: schemas/* enum */.k5n(ledger/* BATCH_OUTCOMES */.hY),
        usage,
        cost,
        error: event_schema_text.exactOptional(),
    }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("feedback.received"),
        rating: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(-1)]),
        source: event_schema_text,
    }),
    schemas/* object */.Ikc({ ...envelope, type: schemas/* literal */.euz("feedback.withdrawn"), source: event_schema_text }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("job.planned"),
        round: event_schema_text,
        baseSha: event_schema_text,
        units: schemas/* array */.YOg(schemas/* object */.Ikc({ id: event_schema_text, path: event_schema_text, findings: schemas/* array */.YOg(schemas/* object */.Ikc({ line: count, says: event_schema_text })) })),
    }),
    schemas/* object */.Ikc({ ...envelope, type: schemas/* literal */.euz("job.paused"), failures: schemas/* array */.YOg(event_schema_text) }),
    schemas/* object */.Ikc({ ...envelope, type: schemas/* literal */.euz("job.resumed") }),
    schemas/* object */.Ikc({
        ...envelope,
        type: schemas/* literal */.euz("job.triaged"),
        customId: event_schema_text,
        path: event_schema_text,
        worth: schemas/* boolean */.zMY(),
        reason: event_schema_text,
    }),
]);
const isNumber = (value) => typeof value === "number";
/** Whether a value is an event, without zod's copy of it. */
const isKnownEvent = guardOf(event_schema_event, new Map([
    [count, (value) => Number.isSafeInteger(value) && isNumber(value) && value >= 0],
    [integer, Number.isSafeInteger],
    [attempt, (value) => Number.isSafeInteger(value) && isNumber(value) && value > 0],
    [event_schema_length, (value) => Number.isFinite(value) && isNumber(value) && value >= 0],
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
const CACHE_CHARACTERS = 4_000_000;
/** Files that were decoded lately, so that a later load decodes only what has changed. */
class ShardCache {
    #kept = new Map();
    #characters = 0;
    get(path, version) {
        const kept = this.#kept.get(path);
        return kept?.version === version ? kept : undefined;
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
    /** These files, to be taken in this order: what the cache does not hold is read in one go. `isKept`: it may hold it then. */
    const reading = (paths, isKept) => {
        const keptOf = (path) => cache.get(path, files.versions.get(path));
        const missing = new Set(paths.filter((path) => keptOf(path) === undefined));
        const texts = files.read([...missing])[Symbol.asyncIterator]();
        return {
            async take(path) {
                const kept = missing.has(path) ? undefined : keptOf(path);
                if (kept !== undefined)
                    return kept;
                const next = await texts.next();
                if (next.done === true)
                    throw new Error(`the ledger's file ${path} was not read`);
                const text = next.value;
                const decoded = (0,ledger_shard/* decodeShard */.p6)({ path, text, parse: parseEvent });
                const shard = { path, version: files.versions.get(path) ?? "", text, decoded };
                if (isKept)
                    cache.keep(shard);
                return shard;
            },
            end: async () => texts.return?.(),
        };
    };
    const shardsOf = async (task) => {
        const paths = pathsOf.get(task) ?? [];
        const shards = reading(paths, true);
        const own = [];
        for (const path of paths)
            own.push(await shards.take(path));
        await shards.end();
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
            const shards = reading([...pathsOf.values()].flat(), pathsOf.size <= SMALL_LEDGER);
            try {
                for (const [task, paths] of pathsOf) {
                    const own = [];
                    for (const path of paths)
                        own.push(await shards.take(path));
                    yield joined(task, own);
                }
            }
            finally {
                await shards.end();
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
