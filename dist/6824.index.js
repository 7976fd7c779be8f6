export const id = 6824;
export const ids = [6824];
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


/***/ })

};
