export const id = 3781;
export const ids = [3781];
export const modules = {

/***/ 22798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isGeneratedPath),
/* harmony export */   h: () => (/* binding */ linguistRules)
/* harmony export */ });
/**
 * Files that machines write: they count neither as files nor as lines. Lockfiles, vendored folders, build output,
 * snapshots and generated code by their usual names; a repository's own `.gitattributes` adds to it.
 */
const GENERATED = [
    /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|Cargo\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|composer\.lock|Gemfile\.lock|go\.sum|flake\.lock|mix\.lock|pubspec\.lock|Podfile\.lock|packages\.lock\.json|gradle\.lockfile)$/,
    /(?:^|\/)(?:node_modules|vendor|vendored|third_party|bower_components|dist|build|out|target|coverage|\.next|\.nuxt|__pycache__|__generated__|generated)\//,
    /(?:^|\/)(?:__snapshots__|snapshots)\/|\.snap$|\.ambr$/,
    /\.min\.(?:js|css)$|\.(?:js|css)\.map$|\.bundle\.js$|\.pb\.go$|_pb2(?:_grpc)?\.py$|\.g\.dart$|\.designer\.cs$|\.generated\.\w+$|_generated\.\w+$/i,
];
function isGeneratedPath(path) {
    return GENERATED.some((pattern) => pattern.test(path));
}
const ATTRIBUTE = /(^|\s)(-)?linguist-(?:generated|vendored)(?:=(true|false))?(?=\s|$)/;
/** `dist/** linguist-generated` → one rule. Lines about other attributes say nothing. */
function linguistRules(gitattributes) {
    return gitattributes.split(/\r?\n/).flatMap((line) => {
        const [pattern = ""] = line.trim().split(/\s+/);
        const attribute = ATTRIBUTE.exec(line.trim().slice(pattern.length));
        if (pattern === "" || pattern.startsWith("#") || attribute === null)
            return [];
        return [{ pattern, generated: attribute[2] === undefined && attribute[3] !== "false" }];
    });
}


/***/ }),

/***/ 78690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ sizeOfFiles)
/* harmony export */ });
/* unused harmony export diffSize */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
/* harmony import */ var _complexity_generated_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22798);



/** Shorter lines (a brace, `return;`) are the same everywhere: equal ones are no move. */
const SHORTEST_MOVE = 4;
/**
 * Counts a unified diff. Generated files, lockfiles, vendored folders and snapshots are left out by name and by the
 * repository's linguist attributes; a line that is removed in one place and added in another counts once.
 * `usedBy` says how many other files use what changed. Throws `DiffSyntaxError` for what is no unified diff.
 */
function diffSize(diff, options = {}) {
    return sizeOfFiles(parseUnifiedDiff(diff), options);
}
/** The same for a diff that has been read, or for some of its files. */
function sizeOfFiles(all, options = {}) {
    const isGenerated = generatedBy(options.linguist ?? []);
    const leftOut = all.filter((file) => isGenerated(file.path)).map((file) => file.path);
    const files = all.filter((file) => !isGenerated(file.path));
    const changed = files.flatMap((file) => file.hunks.flatMap((hunk) => hunk.lines));
    const added = changed.filter((line) => line.kind === "added").map((line) => line.text.trim());
    const removed = changed.filter((line) => line.kind === "removed").map((line) => line.text.trim());
    const movedLines = movesBetween(removed, added);
    const lines = added.length + removed.length - movedLines;
    const hunks = files.reduce((sum, file) => sum + file.hunks.length, 0);
    const languages = languagesOf(files);
    return {
        files: files.length,
        lines,
        hunks,
        movedLines,
        languages,
        leftOut,
        evidence: [
            {
                about: "lines",
                says: `${lines} changed lines in ${hunks} hunks${movedLines === 0 ? "" : `, ${movedLines} of them moved`}`,
            },
            ...(languages.length === 0 ? [] : [{ about: "languages", says: languages.join(", ") }]),
            ...(leftOut.length === 0
                ? []
                : [{ about: "files", says: `not counted, as machines write them: ${leftOut.join(", ")}` }]),
            ...(options.usedBy === undefined
                ? []
                : [{ about: "files", says: `${options.usedBy} other files use what changed` }]),
        ],
    };
}
/** The last rule that matches wins, as in git; without one the usual names decide. */
function generatedBy(rules) {
    const compiled = rules.map(({ pattern, generated }) => ({
        generated,
        matches: picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern.replace(/^\//, ""), { dot: true, basename: !pattern.includes("/") }),
    }));
    return (path) => compiled.findLast((rule) => rule.matches(path))?.generated ?? (0,_complexity_generated_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isGeneratedPath */ .$)(path);
}
/** How many removed lines turn up among the added ones. */
function movesBetween(removed, added) {
    const waiting = new Map();
    for (const line of removed)
        if (line.length >= SHORTEST_MOVE)
            waiting.set(line, (waiting.get(line) ?? 0) + 1);
    let moves = 0;
    for (const line of added) {
        const left = waiting.get(line) ?? 0;
        if (left === 0)
            continue;
        waiting.set(line, left - 1);
        moves += 1;
    }
    return moves;
}
function languagesOf(files) {
    const lines = new Map();
    for (const file of files) {
        const extension = /\.(\w+)$/.exec(file.path)?.[1]?.toLowerCase();
        if (extension === undefined)
            continue;
        const changed = file.hunks.flatMap((hunk) => hunk.lines).filter((line) => line.kind !== "context").length;
        lines.set(extension, (lines.get(extension) ?? 0) + changed);
    }
    return [...lines].toSorted(([, one], [, other]) => other - one).map(([extension]) => extension);
}


/***/ }),

/***/ 43781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   estimateTask: () => (/* binding */ estimateTask)
/* harmony export */ });
/* harmony import */ var _domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66458);
/* harmony import */ var _domain_complexity_task_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44297);
/* harmony import */ var _domain_complexity_generated_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22798);
/* harmony import */ var _domain_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78690);




/** How hard a task looks by its words, by what the repository says of the names in them, and by the diff that it is about. */
async function estimateTask(survey, { text, body, kind, config, change }) {
    const task = {
        text,
        body,
        repository: await survey.survey((0,_domain_complexity_task_words_js__WEBPACK_IMPORTED_MODULE_1__/* .namedThings */ .Di)(text, body)),
        ...(kind === undefined ? {} : { kind }),
        ...(config.testCoverage === undefined ? {} : { testCoverage: config.testCoverage }),
    };
    if (change === undefined)
        return (0,_domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateFromText */ .Qx)(task);
    const { gitattributes, usedBy } = await survey.aboutChange(change.flatMap(({ oldPath }) => oldPath ?? []));
    return (0,_domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateFromDiff */ .i4)(task, (0,_domain_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOfFiles */ .y)(change, {
        linguist: (0,_domain_complexity_generated_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .linguistRules */ .h)(gitattributes),
        ...(usedBy === undefined ? {} : { usedBy }),
    }));
}


/***/ })

};
