export const id = 6824;
export const ids = [6824];
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


/***/ })

};
