export const id = 4443;
export const ids = [4443,6824];
export const modules = {

/***/ 36824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSecrets: () => (/* binding */ findSecrets),
/* harmony export */   findSecretsInPatch: () => (/* binding */ findSecretsInPatch)
/* harmony export */ });
/* harmony import */ var _domain_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37667);

/**
 * Secrets in a text by the rules of secretlint, which is loaded at the first call. `path` helps it: some rules only
 * look at files of some name. Scan whole files, not diffs: it does not know a key behind the `+` of a patch.
 */
async function findSecrets(text, path = "text.txt") {
    if (text === "")
        return [];
    const [{ lintSource }, { creator }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 198)),
        __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577)),
    ]);
    const result = await lintSource({
        source: { filePath: path, content: text, ext: extensionOf(path), contentType: "text" },
        options: {
            noPhysicFilePath: true,
            config: {
                rules: [
                    {
                        id: "@secretlint/secretlint-rule-preset-recommend",
                        rule: creator,
                        rules: [{ id: "@secretlint/secretlint-rule-aws", options: { enableIDScanRule: true } }],
                    },
                ],
            },
        },
    });
    return result.messages
        .filter((message) => message.type === "message" && message.range[1] > message.range[0])
        .map(({ ruleId, messageId, range, loc }) => {
        const rule = ruleId.replace(/^.*secretlint-rule-/u, "");
        return {
            rule,
            message: `looks like a secret: ${rule} (${messageId})`,
            start: range[0],
            end: range[1],
            line: loc.start.line,
        };
    });
}
/**
 * Secrets that a patch would add: by secretlint's rules over the files that it results in, and those of this very run,
 * which `redact` knows in every disguise. What a file held before (a test's made-up key) is not the patch's doing.
 */
async function findSecretsInPatch(patch, redact) {
    const findings = [];
    const added = addedLines(patch.diff);
    for (const edit of patch.edits) {
        if (edit.op === "delete")
            continue;
        const report = (line, message) => {
            findings.push({ rule: "secrets/committed", path: edit.path, line, message, verdict: "refuse" });
        };
        const lines = added.get(edit.path) ?? new Map();
        const text = Buffer.from(edit.contentBase64, "base64").toString("utf8");
        for (const secret of await findSecrets(text, edit.path)) {
            if (lines.has(secret.line))
                report(secret.line, secret.message);
        }
        const whole = [...lines.values()].join("\n");
        if (redact(whole) !== whole)
            report(0, "holds a secret of this run, or a token");
    }
    return findings;
}
/** Text of the added lines by path and line number. */
function addedLines(diff) {
    return new Map((0,_domain_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUnifiedDiff */ .r)(diff).map((file) => [
        file.path,
        new Map(file.hunks.flatMap((hunk) => hunk.lines.flatMap((line) => line.kind === "added" ? [[line.newLine, line.text]] : []))),
    ]));
}
function extensionOf(path) {
    return /\.[^./]+$/u.exec(path)?.[0] ?? "";
}


/***/ }),

/***/ 37667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ DiffSyntaxError),
/* harmony export */   r: () => (/* binding */ parseUnifiedDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73857);

/** The text is not a unified diff that can be read in exactly one way. */
class DiffSyntaxError extends Error {
    name = "DiffSyntaxError";
}
/** `git format-patch` ends a mail with "-- " and its version: not part of the last hunk. */
const MAIL_SIGNATURE = /\n-- \n\d[\w.() -]{0,80}\n*$/u;
/**
 * Reads a unified diff, git's extended headers included.
 * Strict on purpose: a diff whose hunk headers miscount, that holds combined (merge) hunks or names no file could be
 * read differently by whoever applies it, so it is a `DiffSyntaxError` instead of a guess.
 * An empty text is a diff of nothing.
 */
function parseUnifiedDiff(text) {
    if (text.trim() === "")
        return [];
    if (/^(?:diff --(?:cc|combined) |@@@)/mu.test(text)) {
        throw new DiffSyntaxError("a combined diff of a merge cannot be checked");
    }
    const source = text.replace(MAIL_SIGNATURE, "\n");
    let sections;
    try {
        sections = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .parsePatch */ .i)(source);
    }
    catch (error) {
        throw new DiffSyntaxError(error instanceof Error ? error.message : "unreadable diff");
    }
    const extended = readExtendedHeaders(source);
    let gitSections = 0;
    const files = sections.map((section) => {
        const headers = section.isGit === true ? extended[gitSections++] : undefined;
        const created = section.isCreate === true || section.oldFileName === "/dev/null";
        const deleted = section.isDelete === true || section.newFileName === "/dev/null";
        const oldPath = created ? undefined : withoutPrefix(section.oldFileName, "a/");
        const newPath = deleted ? undefined : withoutPrefix(section.newFileName, "b/");
        const path = newPath ?? oldPath;
        if (path === undefined || path === "")
            throw new DiffSyntaxError("a section of the diff names no file");
        const mode = headers?.mode;
        return {
            kind: created
                ? "added"
                : deleted
                    ? "deleted"
                    : section.isCopy === true
                        ? "copied"
                        : oldPath !== newPath
                            ? "renamed"
                            : "modified",
            oldPath,
            newPath,
            path,
            oldMode: section.oldMode ?? (created ? undefined : mode),
            newMode: section.newMode ?? (deleted ? undefined : mode),
            binary: headers?.binary ?? false,
            hunks: section.hunks.map(readHunk),
        };
    });
    if (gitSections !== extended.length)
        throw new DiffSyntaxError("a section of the diff could not be read");
    return files;
}
function withoutPrefix(name, prefix) {
    return name?.startsWith(prefix) === true ? name.slice(prefix.length) : name;
}
/** jsdiff leaves out the mode on `index` lines (the only place where a changed submodule shows) and git's binary patches. */
function readExtendedHeaders(text) {
    const sections = [];
    // Lines of a hunk start with a space, "+", "-" or "\", so these can only be headers.
    for (const match of text.matchAll(/^(?:(diff --git )|index [0-9a-f]+\.\.[0-9a-f]+ (\d{6})|(Binary files |GIT binary patch))/gmu)) {
        if (match[1] !== undefined)
            sections.push({ mode: undefined, binary: false });
        const section = sections.at(-1);
        if (section === undefined)
            continue;
        if (match[2] !== undefined)
            section.mode = match[2];
        if (match[3] !== undefined)
            section.binary = true;
    }
    return sections;
}
function readHunk(hunk) {
    let oldLine = hunk.oldStart;
    let newLine = hunk.newStart;
    const lines = [];
    for (const raw of hunk.lines) {
        const text = raw.slice(1).replace(/\r$/u, "");
        switch (raw[0]) {
            case "+":
                lines.push({ kind: "added", text, oldLine: 0, newLine: newLine++ });
                break;
            case "-":
                lines.push({ kind: "removed", text, oldLine: oldLine++, newLine: 0 });
                break;
            case "\\":
                break;
            default:
                lines.push({ kind: "context", text, oldLine: oldLine++, newLine: newLine++ });
        }
    }
    return { lines };
}


/***/ })

};
