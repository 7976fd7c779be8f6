export const id = 6641;
export const ids = [6641];
export const modules = {

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
