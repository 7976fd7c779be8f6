export const id = 4443;
export const ids = [4443,6824];
export const modules = {

/***/ 36824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSecrets: () => (/* binding */ findSecrets),
/* harmony export */   findSecretsInDiff: () => (/* binding */ findSecretsInDiff),
/* harmony export */   findSecretsInPatch: () => (/* binding */ findSecretsInPatch)
/* harmony export */ });
/* harmony import */ var _domain_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37667);

/** UTF-16 units that are looked at together; secretlint's time grows with the square of what it finds. */
const CHUNK = 200_000;
/** What two chunks share, so that no key falls between them. */
const OVERLAP = 20_000;
/**
 * Secrets in a text by the rules of secretlint, which is loaded at the first call. `path` helps it: some rules only
 * look at files of some name. Scan whole files, not diffs: it does not know a key behind the `+` of a patch.
 */
async function findSecrets(text, path = "text.txt") {
    const found = new Map();
    let line = 0;
    for (let from = 0; from < text.length; from += CHUNK) {
        for (const secret of await lint(text.slice(from, from + CHUNK + OVERLAP), path)) {
            const moved = {
                ...secret,
                start: secret.start + from,
                end: secret.end + from,
                line: secret.line + line,
            };
            found.set(`${moved.rule} ${moved.start} ${moved.end}`, moved);
        }
        line += text.slice(from, from + CHUNK).split("\n").length - 1;
    }
    return [...found.values()];
}
async function lint(text, path) {
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
    const files = new Map((0,_domain_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUnifiedDiff */ .r)(patch.diff).map((file) => [file.path, file]));
    for (const edit of patch.edits) {
        const file = files.get(edit.path);
        if (edit.op === "delete" || file === undefined)
            continue;
        const text = Buffer.from(edit.contentBase64, "base64").toString("utf8");
        findings.push(...(await secretsOf(file, { text, lineOf: (line) => line }, redact)));
    }
    return findings;
}
/** The same of a diff alone, where all that can be seen of a file are its hunks. */
async function findSecretsInDiff(diff, redact) {
    const findings = [];
    for (const file of (0,_domain_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUnifiedDiff */ .r)(diff)) {
        const shown = file.hunks.flatMap(({ lines }) => lines.filter(({ kind }) => kind !== "removed"));
        const text = shown.map((line) => line.text).join("\n");
        findings.push(...(await secretsOf(file, { text, lineOf: (line) => shown[line - 1]?.newLine ?? 0 }, redact)));
    }
    return findings;
}
/** Secrets that begin in a line which the diff adds. `lineOf` turns a line of the text into one of the file. */
async function secretsOf(file, { text, lineOf }, redact) {
    const about = (line, message) => ({
        rule: "secrets/committed",
        path: file.path,
        line,
        message,
        verdict: "refuse",
    });
    const added = file.hunks.flatMap(({ lines }) => lines.filter(({ kind }) => kind === "added"));
    if (added.length === 0)
        return [];
    const numbers = new Set(added.map(({ newLine }) => newLine));
    const findings = (await findSecrets(text, file.path)).flatMap((secret) => {
        const line = lineOf(secret.line);
        return numbers.has(line) ? [about(line, secret.message)] : [];
    });
    const whole = added.map((line) => line.text).join("\n");
    if (findings.length === 0 && redact(whole) !== whole) {
        findings.push(about(0, "holds a secret of this run, or a token"));
    }
    return findings;
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
        throw new DiffSyntaxError("a header or a hunk of the diff cannot be read", { cause: error });
    }
    const extended = readExtendedHeaders(source);
    let gitSections = 0;
    const files = sections.map((section) => {
        const headers = section.isGit === true ? extended[gitSections++] : undefined;
        const created = section.isCreate === true || section.oldFileName === "/dev/null";
        const deleted = section.isDelete === true || section.newFileName === "/dev/null";
        const oldName = created ? undefined : section.oldFileName;
        const newName = deleted ? undefined : section.newFileName;
        const copied = section.isCopy === true;
        const names = named(withoutPrefix(oldName, "a/"), withoutPrefix(newName, "b/"), copied);
        if (names === undefined)
            throw new DiffSyntaxError("a section of the diff names no file");
        const isUsual = (oldName?.startsWith("a/") ?? true) && (newName?.startsWith("b/") ?? true);
        const stripped = isUsual ? undefined : named(withoutFirst(oldName), withoutFirst(newName), copied);
        const mode = headers?.mode;
        return {
            ...names,
            ...(stripped === undefined ? {} : { stripped }),
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
/** Undefined where no side has a name. */
function named(oldPath, newPath, copied) {
    const path = newPath ?? oldPath;
    if (path === undefined || path === "")
        return undefined;
    const kind = oldPath === undefined
        ? "added"
        : newPath === undefined
            ? "deleted"
            : copied
                ? "copied"
                : oldPath === newPath
                    ? "modified"
                    : "renamed";
    return { kind, oldPath, newPath, path };
}
function withoutFirst(name) {
    return name?.slice(name.indexOf("/") + 1);
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
