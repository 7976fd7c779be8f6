export const id = 73;
export const ids = [73];
export const modules = {

/***/ 1073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheckPatch: () => (/* binding */ runCheckPatch),
  runCheckText: () => (/* binding */ runCheckText)
});

;// CONCATENATED MODULE: ./build/adapters/secrets/find-secrets.js

/**
 * Secrets in a text by the rules of secretlint, which is loaded at the first call. `path` helps it: some rules only
 * look at files of some name. Scan whole files, not diffs: it does not know a key behind the `+` of a patch.
 */
async function findSecrets(text, path = "text.txt") {
    if (text === "")
        return [];
    const [{ lintSource }, { creator }] = await Promise.all([
        __webpack_require__.e(/* import() */ 198).then(__webpack_require__.bind(__webpack_require__, 198)),
        __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 1577)),
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
    return new Map(parseUnifiedDiff(diff).map((file) => [
        file.path,
        new Map(file.hunks.flatMap((hunk) => hunk.lines.flatMap((line) => line.kind === "added" ? [[line.newLine, line.text]] : []))),
    ]));
}
function extensionOf(path) {
    return /\.[^./]+$/u.exec(path)?.[0] ?? "";
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/domain/patch/install-hooks.js

/** Scripts that npm and its peers run by themselves (docs.npmjs.com/cli/using-npm/scripts, "Life Cycle Scripts"). */
const LIFECYCLE_SCRIPT = /"(preinstall|install|postinstall|preprepare|prepare|postprepare|prepublish|prepublishOnly|prepack|postpack|dependencies|preuninstall|uninstall|postuninstall|pnpm:devPreinstall)"\s*:\s*"/gu;
/** Added or changed lifecycle scripts of any `package.json`: code that runs on every machine that installs. */
function findInstallHooks(files, allow) {
    const isAllowed = allow.length === 0 ? () => false : picomatch(allow, { dot: true, nocase: true });
    return files
        .filter((file) => /(?:^|\/)package\.json$/iu.test(file.path))
        .flatMap((file) => file.hunks.flatMap((hunk) => {
        const lines = hunk.lines.filter((line) => line.kind !== "removed");
        // A key and its value may stand on different lines, and JSON lets a key be spelt in escapes.
        const starts = [];
        let text = "";
        for (const line of lines) {
            starts.push(text.length);
            text += `${decodeEscapes(line.text)}\n`;
        }
        return [...text.matchAll(LIFECYCLE_SCRIPT)].flatMap((match) => {
            const end = match.index + match[0].length;
            const touched = lines.findIndex((line, at) => {
                const from = starts[at] ?? 0;
                const to = starts[at + 1] ?? text.length;
                return line.kind === "added" && from < end && to > match.index;
            });
            if (touched === -1)
                return [];
            return [
                {
                    rule: "path/install-hook",
                    path: file.path,
                    line: lines[touched]?.newLine ?? 0,
                    message: `package managers run the script "${match[1]}" by themselves`,
                    verdict: isAllowed(file.path) ? "needs-human" : "refuse",
                },
            ];
        });
    }));
}
function decodeEscapes(json) {
    return json.replace(/\\u([0-9a-f]{4})/giu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

;// CONCATENATED MODULE: ./build/domain/patch/protected-paths.js

/** Instruction and permission files of coding agents: text there is obeyed by the next agent that reads the repository. */
const AGENT_FILES = new Set([
    "claude.md",
    "claude.local.md",
    "agents.md",
    "agents.override.md",
    "agent.md",
    "gemini.md",
    "qwen.md",
    "warp.md",
    "skill.md",
    "copilot-instructions.md",
    ".cursorrules",
    ".cursorignore",
    ".windsurfrules",
    ".clinerules",
    ".roorules",
    ".rules",
    ".goosehints",
    ".aider.conf.yml",
    ".mcp.json",
    "mcp.json",
    "opencode.json",
    "opencode.jsonc",
]);
const AGENT_FOLDERS = new Set([
    ".claude",
    ".claude-plugin",
    ".cursor",
    ".windsurf",
    ".clinerules",
    ".codex",
    ".gemini",
    ".agents",
    ".agent",
    ".aider",
    ".continue",
    ".roo",
    ".kiro",
    ".junie",
    ".amazonq",
    ".augment",
    ".opencode",
    ".qwen",
]);
const LOCKFILES = new Set([
    "package-lock.json",
    "npm-shrinkwrap.json",
    "yarn.lock",
    "pnpm-lock.yaml",
    "bun.lock",
    "bun.lockb",
    "deno.lock",
    "cargo.lock",
    "poetry.lock",
    "pipfile.lock",
    "uv.lock",
    "pdm.lock",
    "pixi.lock",
    "conda-lock.yml",
    "gemfile.lock",
    "gems.locked",
    "composer.lock",
    "go.sum",
    "go.work.sum",
    "mix.lock",
    "pubspec.lock",
    "podfile.lock",
    "package.resolved",
    "packages.lock.json",
    "paket.lock",
    "gradle.lockfile",
    "verification-metadata.xml",
    "flake.lock",
    "conan.lock",
    "cabal.project.freeze",
    "stack.yaml.lock",
    ".terraform.lock.hcl",
]);
/** Continuous integration outside `.github`: the judge of the patch. */
const CI_FILES = /^(?:jenkinsfile(?:\..+)?|azure-pipelines[^/]*\.ya?ml|bitbucket-pipelines\.ya?ml|\.?appveyor\.ya?ml|cloudbuild\.ya?ml|buildspec[^/]*\.ya?ml|wercker\.ya?ml|codefresh\.ya?ml|\.gitlab-ci\.ya?ml|\.travis\.ya?ml|\.drone\.ya?ml|\.cirrus\.ya?ml|\.woodpecker\.ya?ml|\.semaphore\.ya?ml)$/u;
const CI_FOLDERS = new Set([
    ".gitlab",
    ".circleci",
    ".buildkite",
    ".woodpecker",
    ".forgejo",
    ".gitea",
    ".teamcity",
    ".semaphore",
]);
/** Top-level dot files that no tool runs code from, and release notes: a folder of text that ends up in a change log. */
const HARMLESS_DOT_PATHS = /^(?:\.gitignore|\.editorconfig|\.dockerignore|\.prettierignore|\.eslintignore|\.mailmap|\.git-blame-ignore-revs|\.env\.(?:example|sample|template)|\.changeset\/[^/]+\.md|\.(?:changes|changelog|unreleased)\/.+\.(?:md|txt|ya?ml))$/u;
const RULES = [
    {
        rule: "path/git",
        message: "git's own files are off limits",
        matches: ({ segments }) => segments.some((segment) => segment === ".git" || /^git~\d+$/u.test(segment)),
    },
    {
        rule: "path/git-configuration",
        message: "submodule and attribute files change what git itself does",
        matches: ({ name }) => [".gitmodules", ".gitattributes", ".gitconfig", ".lfsconfig"].includes(name),
    },
    {
        rule: "path/github",
        message: "workflows, actions, owners and the bot's own configuration live in .github",
        matches: ({ segments }) => segments[0] === ".github",
    },
    {
        rule: "path/code-owners",
        message: "CODEOWNERS decides who must review",
        matches: ({ name }) => name === "codeowners",
    },
    {
        rule: "path/agent-instructions",
        message: "instructions and permissions of coding agents",
        matches: ({ name, segments }) => AGENT_FILES.has(name) ||
            /\.(?:instructions|prompt|chatmode)\.md$/u.test(name) ||
            segments.slice(0, -1).some((segment) => AGENT_FOLDERS.has(segment)),
    },
    {
        rule: "path/ci",
        message: "continuous integration judges this patch, so the patch may not change it",
        liftable: true,
        matches: ({ name, segments }) => CI_FILES.test(name) || CI_FOLDERS.has(segments[0] ?? ""),
    },
    {
        rule: "path/lockfile",
        message: "a lockfile decides what code gets installed",
        liftable: true,
        matches: ({ name }) => LOCKFILES.has(name),
    },
    {
        rule: "path/install-hook",
        message: "package managers run this file on install",
        liftable: true,
        matches: ({ name }) => ["binding.gyp", ".npmrc", ".yarnrc", ".yarnrc.yml", ".pnpmfile.cjs", ".pnpmfile.mjs"].includes(name),
    },
    {
        rule: "path/dot-path",
        message: "a dot file or folder at the top of the repository configures tools",
        liftable: true,
        matches: ({ segments, path }) => segments[0]?.startsWith(".") === true && !HARMLESS_DOT_PATHS.test(path),
    },
];
/** Decides about one path of a patch. Compiled once per configuration. */
function createPathRules(config) {
    const refuse = globs(config.refuse);
    const needsHuman = globs(config.needsHuman);
    const allow = globs(config.allow);
    return (path) => {
        const bad = malformedPath(path);
        if (bad !== undefined)
            return [finding("path/malformed", path, bad, "refuse")];
        const folded = foldPath(path);
        const findings = [];
        const allowed = allow(path, folded.path);
        for (const rule of RULES) {
            if (!rule.matches(folded))
                continue;
            const lifted = rule.liftable === true && allowed;
            findings.push(finding(rule.rule, path, rule.message, lifted ? "needs-human" : "refuse"));
            // The first rule names the reason; a `.git/x` need not also be told that it is a dot path.
            break;
        }
        if (refuse(path, folded.path)) {
            findings.push(finding("path/refused", path, "protected by this repository's configuration", "refuse"));
        }
        else if (needsHuman(path, folded.path)) {
            findings.push(finding("path/needs-human", path, "this repository's configuration asks for a human", "needs-human"));
        }
        return findings;
    };
}
/** Two paths that some file system would take for one have equal folds. */
function foldPath(path) {
    const segments = path.split("/").map(foldSegment);
    return { path: segments.join("/"), segments, name: segments.at(-1) ?? "" };
}
function foldSegment(segment) {
    return (segment
        .normalize("NFKC")
        // HFS+ ignores format characters in names; NTFS ignores trailing dots and spaces and what follows a colon.
        .replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, "")
        .replace(/(?<!^):.*$/su, "")
        .toLowerCase()
        // Lower-casing can decompose (İ) and NFKC of the result is what case-insensitive systems compare.
        .normalize("NFKC")
        .replace(/[. ]{1,255}$/u, "")
        .replace(/ſ/gu, "s"));
}
/** Why a path cannot be written anywhere safely; undefined when it can. */
function malformedPath(path) {
    if (path === "")
        return "empty path";
    if (!path.isWellFormed())
        return "not valid Unicode";
    if (path.length > 1024)
        return "path longer than 1,024 characters";
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(path))
        return "control character in path";
    if (/[\p{Cf}]/u.test(path))
        return "invisible character in path";
    if (path.includes("\\"))
        return "backslash in path";
    if (path.startsWith("/"))
        return "absolute path";
    if (/^[a-z]:/iu.test(path))
        return "drive letter in path";
    const segments = path.split("/");
    if (segments.some((segment) => segment === ""))
        return "empty segment in path";
    if (segments.some((segment) => segment.length > 255))
        return "segment longer than 255 characters";
    if (segments.some((segment) => foldSegment(segment) === ""))
        return "relative segment in path";
    return undefined;
}
function globs(patterns) {
    if (patterns.length === 0)
        return () => false;
    const match = picomatch(patterns, { dot: true, nocase: true });
    return (path, folded) => match(path) || match(folded);
}
function finding(rule, path, message, verdict) {
    return { rule, path, line: 0, message, verdict };
}

;// CONCATENATED MODULE: ./build/domain/patch/changes.js
function changesOf(file) {
    const changes = [];
    for (const hunk of file.hunks) {
        let current = { removed: [], added: [] };
        for (const line of hunk.lines) {
            if (line.kind === "context") {
                if (current.removed.length + current.added.length > 0)
                    changes.push(current);
                current = { removed: [], added: [] };
            }
            else {
                current[line.kind].push(line);
            }
        }
        if (current.removed.length + current.added.length > 0)
            changes.push(current);
    }
    return changes;
}
/** A rewrite larger than this is not an edit of its lines any more. */
const LARGEST_CHANGE = 80;
/** Removed lines with the added line that each most likely became; lines without a likeness are left out. */
function pairLines({ removed, added }) {
    if (removed.length > LARGEST_CHANGE || added.length > LARGEST_CHANGE)
        return [];
    // A line alone against a line alone is an edit, unless the two have nothing in common.
    const least = removed.length === 1 && added.length === 1 ? 0.1 : 0.3;
    const candidates = removed.flatMap((old, oldAt) => added.flatMap((now, newAt) => {
        const likeness = similarity(old.text, now.text);
        // Of equally like lines the one in the same position is meant.
        return likeness < least ? [] : [{ old, now, score: likeness - Math.abs(oldAt - newAt) / 1000 }];
    }));
    const taken = new Set();
    const pairs = [];
    for (const { old, now } of candidates.toSorted((a, b) => b.score - a.score)) {
        if (taken.has(old) || taken.has(now))
            continue;
        taken.add(old).add(now);
        pairs.push({ removed: old, added: now });
    }
    return pairs;
}
/** Sørensen–Dice coefficient over the words of two lines, 0–1. */
function similarity(a, b) {
    const left = words(a);
    const right = words(b);
    if (left.length + right.length === 0)
        return 1;
    const counts = new Map();
    for (const word of left)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    let common = 0;
    for (const word of right) {
        const count = counts.get(word) ?? 0;
        if (count === 0)
            continue;
        counts.set(word, count - 1);
        common++;
    }
    return (2 * common) / (left.length + right.length);
}
function words(text) {
    return text.slice(0, 1000).match(/[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu) ?? [];
}
const COMMENT = /^\s*(?:\/\/|\/\*|\*(?:\s|\/|$)|#(?!\[|!\[|\s*(?:if|endif|else|elif|pragma|define|include|region)\b|(?:expect|require)\()|--\s|;;|<!--|%\s|'\s|REM\s)/u;
function isComment(text) {
    return COMMENT.test(text);
}
/** A commented line without its comment sign. */
function uncomment(text) {
    return text.replace(/^\s*(?:\/\/+|\/\*+|\*|#+|--|;;|<!--|%)\s?/u, "").replace(/(?:\*\/|-->)\s*$/u, "");
}

;// CONCATENATED MODULE: ./build/domain/patch/patch-context.js

function readContext(subjects) {
    const sources = subjects.filter(({ role }) => role.source && !role.test);
    const gone = new Set();
    const present = new Set();
    let changesSource = subjects.some(({ path }) => /(?:^|\/)package\.json$/u.test(path));
    for (const { file, changes } of sources) {
        for (const hunk of file.hunks) {
            for (const word of wordsOf(hunk.lines.filter((line) => line.kind === "context")))
                present.add(word);
        }
        for (const change of changes) {
            for (const word of wordsOf(change.removed))
                gone.add(word);
            for (const word of wordsOf(change.added))
                present.add(word);
            if ([...change.removed, ...change.added].some(isCode))
                changesSource = true;
        }
    }
    for (const word of present)
        gone.delete(word);
    return {
        changesSource,
        testsShrink: growth(subjects) < 0,
        explains: (testLine) => patch_context_words(testLine).some((word) => gone.has(word)),
    };
}
function growth(subjects) {
    return subjects
        .filter(({ role }) => role.test || role.expectation)
        .flatMap(({ changes }) => changes)
        .reduce((sum, { added, removed }) => sum + added.length - removed.length, 0);
}
function isCode(line) {
    return line.text.trim() !== "" && !isComment(line.text);
}
function wordsOf(lines) {
    return lines.flatMap((line) => patch_context_words(line.text));
}
/** Identifiers and parts of literals that are long enough to mean something. */
function patch_context_words(text) {
    return text.slice(0, 2000).match(/[\p{L}_$][\p{L}\p{N}_$-]{3,}|\d{3,}/gu) ?? [];
}

;// CONCATENATED MODULE: ./build/domain/patch/file-role.js
const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|pyi|go|rs|java|kts?|groovy|scala|rb|cs|fs|vb|php|phpt|c|h|cc|cpp|cxx|hpp|hh|hxx|m|mm|swift|sh|bash|zsh|bats|ex|exs|dart|pl|pm|t|lua|r|jl|clj|cljs|hs|ml|erl|elm|nim|zig|sql|ps1)$/u;
const PROSE = /\.(?:mdx?|markdown|rst|adoc|txt|svg|png|jpe?g|gif|ico|webp)$|(?:^|\/)(?:licen[cs]e|authors|changelog|readme)(?:\.|$)/u;
/** Folders and names that test runners look into by default or by wide custom. */
const TEST_FOLDER = /(?:^|\/)(?:__tests?__|tests?|specs?|[a-z0-9_.-]{1,60}[._-]tests?|testing|e2e|cypress|integration[_-]?tests?|unit[_-]?tests?|androidtest|test[a-z]{0,20}fixtures|features|t)\//u;
const TEST_NAME = new RegExp([
    String.raw `(?:^|[._-])(?:tests?|specs?|e2e|cy|it)\.[cm]?[jt]sx?$`,
    String.raw `(?:^|[._-])(?:test-d|bench|stories\.test)\.[jt]sx?$`,
    String.raw `^(?:tests?_.*|.*_tests?|conftest|tests?)\.pyi?$`,
    String.raw `_test\.(?:go|rs|dart|cc|cpp|cxx|c|exs?|rb|php|sh|lua|zig|clj|ml|erl|js|ts)$`,
    String.raw `^tests?[._-].*\.(?:c|cc|cpp|cxx|rs|rb|sh|lua|jl|r|php|js|ts|swift|dart)$`,
    String.raw `_spec\.(?:rb|lua|cr|js|ts)$`,
    String.raw `\.(?:bats|feature|phpt|t)$`,
    String.raw `(?:tests?|spec|specs|it|testcase)\.(?:java|kt|kts|groovy|scala|cs|fs|vb|php|swift|m|mm|cc|cpp|hs)$`,
    String.raw `unittests?\.(?:cc|cpp|cxx|c)$`,
].join("|"), "u");
/** `contest.java` and `latest.cs` are no tests: there the word has to start with a capital or stand alone. */
const CAMEL_TEST_NAME = /(?:^|[a-z0-9_])(?:Tests?|Specs?|IT|TestCase)\.\w{1,6}$|^(?:Tests?|IT)[A-Z_]?\w*\.\w{1,6}$/u;
const NEEDS_CAMEL = /\.(?:java|kts?|groovy|scala|cs|fs|vb|php|swift|mm?|hs)$/u;
const EXPECTATION = /(?:^|\/)(?:__snapshots__|__image_snapshots__|snapshots|__fixtures__|fixtures?|testdata|test[_-]data|goldens?|golden[_-]files|cassettes|expected|baselines?|approvals|resources\/test)\/|\.(?:snap|snapshot|golden|approved\.\w{1,8}|verified\.\w{1,8}|expected|expect|out\.txt|baseline)$|(?:^|\/)(?:expected|golden)[_.-][^/]{0,100}$|[_.-](?:expected|golden)\.[^/]{1,20}$/u;
const SETTINGS_NAME = new RegExp([
    String.raw `^package\.json$`,
    String.raw `^(?:jest|vitest|vite|karma|playwright|cypress|ava|mocha|wdio|nightwatch|stryker|babel|webpack|eslint|oxlint|tslint|stylelint|commitlint|lint-staged|c8|nyc|codecov|tap|web-test-runner|turbo|nx|knip|biome|deno)(?:\.[\w-]{1,30})?\.(?:[cm]?[jt]s|jsonc?|ya?ml|toml)$`,
    String.raw `^[tj]sconfig[\w.-]*\.json$`,
    String.raw `^\.(?:eslintrc|oxlintrc|mocharc|nycrc|c8rc|taprc|jshintrc|stylelintrc|babelrc|swcrc|coveragerc|flake8|pylintrc|ruff|pre-commit-config|rspec|rubocop|rubocop_todo|simplecov|golangci|codecov|codeclimate|editorconfig|swiftlint|clang-tidy|lintstagedrc|env\.test)[\w.-]*$`,
    String.raw `^(?:pytest|tox|mypy|ruff|pylint|setup|flake8|behave|nose|sonar-project|detekt|checkstyle|pmd|spotbugs|junit-platform|gradle|phpunit|phpstan|psalm|infection|rector|phpcs|clippy|nextest|tarpaulin|rustfmt|deny|cargo|pyproject|analysis_options|build|codecov|coverage)(?:[\w-]{0,30})(?:\.[\w-]{1,20}){0,2}\.(?:ini|cfg|toml|xml|properties|ya?ml|neon|dist|json|gradle|kts)$`,
    String.raw `^(?:phpunit\.xml\.dist|phpstan\.neon|phpstan\.neon\.dist|setup\.cfg|pom\.xml|build\.xml|directory\.build\.(?:props|targets)|test\.runsettings|stylecop\.json)$`,
    String.raw `^(?:gnumakefile|makefile|justfile|rakefile|taskfile\.ya?ml|noxfile\.py|tasks\.py|fabfile\.py|dodo\.py|cmakelists\.txt|ctesttestfile\.cmake|meson\.build|build\.bazel|build|dangerfile|dockerfile|procfile|earthfile|magefile\.go|build\.sbt|mix\.exs|package\.swift|gulpfile\.[cm]?[jt]s|gruntfile\.[cm]?[jt]s|lerna\.json|nx\.json|project\.json|jest-setup\.[jt]s|docker-compose[\w.-]*\.ya?ml)$`,
    String.raw `\.(?:gradle|gradle\.kts|csproj|fsproj|vbproj|runsettings|mk|cmake|xctestplan|pbxproj|bzl)$`,
    // Scripts and pipelines: what CI calls.
    String.raw `\.(?:sh|bash|zsh|ps1|bat|cmd)$`,
    String.raw `\.ya?ml$`,
].join("|"), "u");
/** Written by machines; the path rules have their own word on them. */
const LOCKFILE = /(?:^|[-.])lock(?:b|file)?(?:\.\w{1,6})?$/u;
/** Found by test runners for its name alone. */
function isTestName(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const lower = name.toLowerCase();
    return TEST_NAME.test(lower) && (!NEEDS_CAMEL.test(lower) || CAMEL_TEST_NAME.test(name));
}
function roleOf(path) {
    const lower = path.toLowerCase();
    const lowerName = lower.slice(lower.lastIndexOf("/") + 1);
    const code = CODE.test(lowerName);
    const prose = PROSE.test(lowerName);
    const expectation = EXPECTATION.test(lower) || (TEST_FOLDER.test(lower) && !code && !prose && !SETTINGS_NAME.test(lowerName));
    const test = !expectation && (isTestName(path) || (code && TEST_FOLDER.test(lower)));
    // A script runs checks wherever it lies.
    const settings = (!test || /\.(?:sh|bash|zsh)$/u.test(lowerName)) &&
        !expectation &&
        !LOCKFILE.test(lowerName) &&
        SETTINGS_NAME.test(lowerName);
    return { test, expectation, settings, prose, source: !test && !expectation && !settings && !prose };
}

;// CONCATENATED MODULE: ./build/domain/patch/finding.js
/** A sign of weakening: somebody has to look, nothing is refused for it. */
function weakening(subject, at, rule, message) {
    const text = at?.text.trim().slice(0, 120) ?? "";
    return {
        rule,
        path: subject.path,
        line: at === undefined ? 0 : at.newLine || at.oldLine,
        message: text === "" ? message : `${message}: ${text}`,
        verdict: "needs-human",
    };
}
/** Lines that do something. */
function isBlank(line) {
    return line.text.trim() === "";
}
/** Width of the white space before a line; a tab counts as four. */
function indentation(text) {
    return (/^\s*/u.exec(text)?.[0] ?? "").replaceAll("\t", "    ").length;
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-cases.js



/** Rows that are test cases wherever they stand. */
const CASE_ROW = /^\s*(?:#\[(?:case|test_case|values)\b|\[(?:InlineData|DataRow|TestCase|Arguments)\(|@(?:CsvSource|ValueSource|CsvFileSource|EnumSource|MethodSource)\b|pytest\.param\(|@example\b|@pytest\.mark\.parametrize|Arguments\.of\()/u;
/** Rows that are test cases inside a table. */
const TABLE_ROW = /^\s*(?:[[({"'`|]|-?\d|yield\s*\[|Arguments\.of|arguments\(|'[^']*'\s*=>|"[^"]*"\s*=>|\w+\s*\|)/u;
/** Rows of values: where two of them stand together, there is a table. */
const LITERAL_ROW = /^\s*(?:["'][^"']*["']\s*=>\s*)?[[({]\s*(?:\w+:\s*)?(?:["'`][^"'`]*["'`]|-?[\d.]+)\s*,.*[\])}],?\s*$/u;
const TABLE_START = /\.each\b|\bparametrize\b|\[\]struct\b|\bmap\[string\]|@(?:Csv|Value)Source|\bwhere:|\bExamples:|dataProvider|\bcases\b|\btests\b\s*(?::=|=)|testCases|test_cases|Stream\.of\(|provide\w*\(|\bfor\s+\w+.{0,40}\bin\s*[[(]/iu;
/** Test cases that go while others stay: rows of tables and of parametrised tests. */
function findRemovedCases(subject) {
    return subject.file.hunks.flatMap((hunk) => {
        const lost = rows(hunk, "removed").length - rows(hunk, "added").length;
        if (lost <= 0)
            return [];
        const other = hunk.lines.some((line) => line.kind === "added" && !isBlank(line) && !isComment(line.text) && !TABLE_ROW.test(line.text));
        if (other)
            return [];
        return [weakening(subject, rows(hunk, "removed")[0], "tests/case-removed", `${lost} fewer test cases`)];
    });
}
function rows(hunk, kind) {
    const context = hunk.lines.filter((line) => line.kind === "context");
    const inTable = context.some((line) => TABLE_START.test(line.text)) ||
        context.filter((line) => LITERAL_ROW.test(line.text)).length >= 2;
    return hunk.lines.filter((line) => line.kind === kind &&
        (CASE_ROW.test(line.text) || (inTable && TABLE_ROW.test(line.text) && !TABLE_START.test(line.text))));
}
/** Test files that go, or move to where no runner looks. */
function findRemovedFiles(subjects) {
    const arrives = subjects.some(({ file, role }) => role.test && (file.kind === "added" || file.kind === "copied"));
    return subjects.flatMap((subject) => {
        const { file } = subject;
        const was = file.oldPath === undefined ? undefined : roleOf(file.oldPath);
        if (was === undefined || file.oldPath === undefined)
            return [];
        if (file.kind === "deleted" && was.test && file.hunks.length === 0 && !arrives) {
            return [weakening(subject, undefined, "tests/removed", "a file of tests is gone")];
        }
        if (file.kind !== "renamed")
            return [];
        const hidden = (was.test && !subject.role.test) || (isTestName(file.oldPath) && !isTestName(subject.path));
        return hidden
            ? [
                weakening(subject, undefined, "tests/renamed", `${file.oldPath} moves to where test runners do not look`),
            ]
            : [];
    });
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-commands.js


/** Commands that judge code. */
const CHECK_COMMAND = /\b(?:jest|vitest|mocha|ava|tap|karma|cypress|playwright|nyc|c8|pytest|py\.test|unittest|tox|nox|nose2?|coverage\s+run|mypy|pyright|ruff|flake8|pylint|black\s+--check|isort\s+--check|go\s+(?:test|vet)|golangci-lint|staticcheck|cargo\s+(?:test|nextest|clippy|fmt|check)|mvn\w?\b.{0,40}\b(?:test|verify|check)|gradlew?\b.{0,40}\b(?:test|check|build)|rspec|rubocop|minitest|rake\s+(?:test|spec)|phpunit|pest|phpstan|psalm|phpcs|dotnet\s+(?:test|format)|ctest|clang-tidy|cppcheck|swift\s+test|xcodebuild\b.{0,60}\btest|swiftlint|eslint|oxlint|tslint|biome|prettier\b.{0,40}(?:--check|-c\b|-l\b)|tsc\b|vue-tsc|svelte-check|bats|shellcheck|(?:npm|pnpm|yarn|bun)\s+(?:run\s+)?(?:test|lint|typecheck|type-check|check|ci|coverage|verify)\b|make\s+(?:test|check|lint|verify)|knip|depcheck|stryker|codecov|actionlint|zizmor|semgrep|node\s+--test|deno\s+(?:test|lint|check)|mix\s+(?:test|credo|dialyzer|format\s+--check)|dart\s+(?:test|analyze)|flutter\s+(?:test|analyze))/u;
const SCRIPT_KEY = /^\s*"((?:pre|post)?(?:test|tests|lint|typecheck|type-check|types|check|checks|ci|coverage|verify|validate|e2e|unit|integration|spec)(?:[:.-][\w:.-]+)?)"\s*:\s*"(.*)"\s*,?\s*$/u;
/** Commands that used to check something and do so no longer. */
function findDroppedCommands(subject) {
    if (!subject.role.settings || /\.(?:[cm]?[jt]s)$/u.test(subject.path))
        return [];
    return [...lostCommands(subject), ...changedScripts(subject)];
}
function lostCommands(subject) {
    const hits = (lines) => lines.filter((line) => !isComment(line.text) && isCommand(subject, line.text));
    const removed = subject.changes.flatMap((change) => hits(change.removed));
    const added = subject.changes.flatMap((change) => hits(change.added));
    if (removed.length <= added.length)
        return [];
    return [weakening(subject, removed[0], "checks/command-dropped", "a command that checks is gone")];
}
function isCommand(subject, text) {
    if (/cmakelists\.txt$/iu.test(subject.path))
        return /\b(?:add_test|gtest_discover_tests|catch_discover_tests|enable_testing)\s*\(/u.test(text);
    if (/(?:^|\/)package\.json$/u.test(subject.path))
        return SCRIPT_KEY.test(text) && CHECK_COMMAND.test(text);
    return CHECK_COMMAND.test(text);
}
/** A script of `package.json` that loses one of its steps. */
function changedScripts(subject) {
    if (!/(?:^|\/)(?:package|deno|composer)\.jsonc?$/u.test(subject.path))
        return [];
    const scripts = (lines) => new Map(lines.flatMap((line) => {
        const match = SCRIPT_KEY.exec(line.text);
        return match === null ? [] : [[match[1] ?? "", { line, steps: stepsOf(match[2] ?? "") }]];
    }));
    const before = scripts(subject.changes.flatMap((change) => change.removed));
    const after = scripts(subject.changes.flatMap((change) => change.added));
    return [...before].flatMap(([name, old]) => {
        const now = after.get(name);
        if (now === undefined)
            return [];
        const checks = (steps) => steps.filter((step) => CHECK_COMMAND.test(step)).length;
        return checks(now.steps) >= checks(old.steps)
            ? []
            : [weakening(subject, now.line, "checks/command-dropped", "a script no longer runs one of its checks")];
    });
}
function stepsOf(script) {
    return script.split(/&&|;|\|\||&/u).map((step) => step.trim());
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-conditions.js


const FAILS = /\b(?:t|b|tb)\.(?:Error|Fatal|Fail)|\bthrow\b|\bpanic!?\(|\braise\b|\bfail\(|\babort\(|\bexit\s+1|XCTFail|\bFAIL\(/u;
/**
 * Tests that fail by hand (`if got != want { t.Errorf(…) }`, the custom in Go): the condition is the assertion, and it is
 * looser when it lets more pass.
 */
function findLooserConditions(subject) {
    return subject.changes.flatMap((change) => pairLines(change).flatMap(({ removed, added }) => {
        if (!/^\s*(?:\}?\s*else\s+)?if\b/u.test(removed.text) ||
            !/^\s*(?:\}?\s*else\s+)?if\b/u.test(added.text))
            return [];
        const lines = subject.file.hunks.find((hunk) => hunk.lines.includes(added))?.lines ?? [];
        const at = lines.indexOf(added);
        if (!lines.slice(at, at + 4).some((line) => line.kind !== "removed" && FAILS.test(line.text)))
            return [];
        return exactness(added.text) < exactness(removed.text)
            ? [weakening(subject, added, "tests/assertion-loosened", "the condition to fail lets more pass")]
            : [];
    }));
}
/** How exactly a condition to fail pins down what it looks at. */
function exactness(condition) {
    if (/!=\s*(?:nil|null|None|undefined|0|"")(?!\w)|==|\blen\(/u.test(condition))
        return 1;
    if (/!=|!\s*(?:errors\.(?:Is|As)|reflect\.DeepEqual|cmp\.Equal|bytes\.Equal|slices\.Equal|maps\.Equal)|cmp\.Diff|\bnot\s+\w+\s+==/u.test(condition))
        return 4;
    if (/!\s*\w+\.(?:Contains|HasPrefix|HasSuffix|MatchString)/u.test(condition))
        return 3;
    return /[<>]/u.test(condition) ? 2 : 1;
}

;// CONCATENATED MODULE: ./build/domain/patch/assertion-matchers.js
const MATCHERS = [
    // JavaScript and TypeScript: Jest, Vitest, Chai, node:assert; Pest (PHP) and Dart borrow the names.
    {
        strength: 4,
        languages: ["javascript", "php", "other"],
        pattern: /(?:\.|->)(?:toBe|toEqual|toStrictEqual|toHaveBeenCalledWith|toHaveBeenCalledExactlyOnceWith|toHaveBeenLastCalledWith|toHaveBeenNthCalledWith|toBeCalledWith|lastCalledWith|nthCalledWith|toHaveBeenCalledTimes|toHaveBeenCalledOnce|toBeCalledTimes|toBeNull|toBeUndefined|toBeNaN|toBeTrue|toBeFalse|toMatchInlineSnapshot|toThrowErrorMatchingInlineSnapshot|toReturnWith|toHaveReturnedWith|toHaveReturnedTimes|toHaveTextContent|toHaveText|toHaveValue|toHaveAttribute|toHaveURL|toEqualTypeOf|toExtend|toBeEmpty|toBeEmptyDOMElement)\b/u,
    },
    {
        strength: 4,
        languages: ["javascript", "php", "other"],
        pattern: /\.(?:toMatchSnapshot|toThrowErrorMatchingSnapshot|toMatchFileSnapshot|toHaveScreenshot|matchSnapshot|snapshot)\b/u,
    },
    {
        strength: 3,
        languages: ["javascript", "php", "other"],
        pattern: /(?:\.|->)(?:toMatchObject|toHaveLength|toHaveCount|toContain|toContainEqual|toContainText|toMatch|toHaveProperty|toBeCloseTo|toBeOneOf|toMatchTypeOf|toSatisfy|toHaveClass)\b/u,
    },
    {
        strength: 2,
        languages: ["javascript", "php", "other"],
        pattern: /(?:\.|->)(?:toBeGreaterThan|toBeGreaterThanOrEqual|toBeLessThan|toBeLessThanOrEqual|toBeInstanceOf|toBeTypeOf|toBeWithin)\b/u,
    },
    {
        strength: 4,
        languages: ["javascript", "php", "other"],
        pattern: /\.(?:toThrow|toThrowError|rejectedWith|throwsAsync)\((?!\))/u,
    },
    {
        strength: 1,
        languages: ["javascript", "php", "other"],
        pattern: /(?:\.|->)(?:toBeDefined|toBeTruthy|toBeFalsy|toHaveBeenCalled|toBeCalled|toHaveReturned|toThrow|toThrowError|toBeVisible|toBeInTheDocument|toBeAny|toBeUnknown)\b/u,
    },
    {
        strength: 4,
        languages: ["javascript", "php", "other"],
        pattern: /\bassert\.(?:strictEqual|deepStrictEqual|deepEqual|equal|notDeepEqual|sameMembers|lengthOf|isTrue|isFalse|isNull|isUndefined|is|like)\b/u,
    },
    {
        strength: 3,
        languages: ["javascript", "php", "other"],
        pattern: /\bassert\.(?:match|include|partialDeepStrictEqual|closeTo|property|approximately)\b/u,
    },
    {
        strength: 2,
        languages: ["javascript", "php", "other"],
        pattern: /\bassert\.(?:isAbove|isBelow|isAtLeast|isAtMost|instanceOf|typeOf|isString|isNumber|isArray|isObject|isFunction)\b/u,
    },
    {
        strength: 1,
        languages: ["javascript", "php", "other"],
        pattern: /\bassert\.(?:ok|exists|isOk|isDefined|isNotNull|notEqual|notStrictEqual|throws|rejects|doesNotThrow|doesNotReject|isNotEmpty)\b/u,
    },
    {
        strength: 4,
        languages: ["javascript", "php", "other"],
        pattern: /\.(?:to|should|be)\b[\w.]{0,60}\.(?:equals?|eql|eq|lengthOf|calledWith|calledOnceWith|calledWithExactly|members|true|false|null|undefined)\b/u,
    },
    {
        strength: 3,
        languages: ["javascript", "php", "other"],
        pattern: /\.(?:to|should|be)\b[\w.]{0,60}\.(?:include|contain|match|closeTo|property|keys|satisfy)\b/u,
    },
    {
        strength: 2,
        languages: ["javascript", "php", "other"],
        pattern: /\.(?:to|should|be)\b[\w.]{0,60}\.(?:above|below|least|most|greaterThan|lessThan|an?|instanceof|instanceOf|within)\b/u,
    },
    {
        strength: 1,
        languages: ["javascript", "php", "other"],
        pattern: /\.(?:to|should|be)\b[\w.]{0,60}\.(?:ok|exist|called|throw|empty)\b/u,
    },
    {
        strength: 4,
        languages: ["javascript", "php", "other"],
        pattern: /\b(?:t|tap)\.(?:is|deepEqual|same|strictSame|equal|strictEqual)\(/u,
    },
    {
        strength: 1,
        languages: ["javascript", "php", "other"],
        pattern: /\b(?:t|tap)\.(?:truthy|falsy|ok|notOk|pass|not|throws|notThrows)\(/u,
    },
    // unittest, XCTest, PHPUnit, JUnit, minitest, xUnit, NUnit, MSTest, testify, gtest …: "assert" and a name.
    {
        strength: 4,
        pattern: /\b(?:XCTAssert|XCTUnwrap|self\.assert|[Aa]ssert(?:ions)?[._]?|require\.|\$this->assert|static::assert|self::assert)_?(?:Equals?|Are?Equal|AreSame|Same|Identical|Is|eq|equals?|equalf|same|Equalf|EqualValues|Exactly|JSONEq|YAMLEq|Len|Lenf|Count|ListEqual|DictEqual|SetEqual|TupleEqual|SequenceEqual|MultiLineEqual|CountEqual|ArrayEquals|IterableEquals|LinesMatch|All|Multiple|Single|Null|Nil|None|IsNone|IsNull|Empty|Zero|ErrorIs|EqualError|RaisesRegex|Raises_regex|raises_message|JsonStringEqualsJsonString|StringEqualsFile|FileEquals|XmlStringEqualsXmlString|DatabaseHas|Status|ExactJson|called_once_with|called_with|has_calls|EqualIgnoringCase|ElementsMatch|CollectionAssert|equal_to|nil|empty|status|redirected_to|difference|ErrorContains|PanicsWithValue|PanicsWithError|eq_hash|content)\b/u,
    },
    {
        strength: 4,
        pattern: /\b(?:ASSERT|EXPECT|BOOST_(?:CHECK|REQUIRE|TEST)|CPPUNIT_ASSERT|TEST_ASSERT|CHECK|REQUIRE|DOCTEST_CHECK|ck_assert|cr_assert|assert)_(?:EQUAL|EQ|STREQ|STRCASEEQ|FLOAT_EQ|DOUBLE_EQ|EQUAL_COLLECTIONS|THROWS_WITH|THAT|eq|int_eq|str_eq|uint_eq|ptr_eq|MESSAGE|EQUAL_INT|EQUAL_STRING|int_equal|string_equal|memory_equal)\w{0,20}\b/u,
    },
    {
        strength: 4,
        languages: ["rust"],
        pattern: /\bassert_eq!|\bassert_matches!|\bassert_snapshot!|\binsta::assert|\bpretty_assertions/u,
    },
    { strength: 4, pattern: /\b(?:CollectionAssert|StringAssert)\.AreE/u },
    {
        strength: 3,
        pattern: /\b(?:XCTAssert|self\.assert|[Aa]ssert(?:ions)?[._]?|require\.|\$this->assert|static::assert|self::assert)_?(?:In|NotIn|AlmostEqual|Contains?|Containsf|Subset|Subsetf|includes|in_delta|in_epsilon|InDelta|InEpsilon|WithinDuration|WithinRange|match|Regex|Regexp|Match|Matches|MatchesRegularExpression|StringContainsString|StringStartsWith|StringEndsWith|StartsWith|EndsWith|EqualsWithDelta|EqualWithAccuracy|ArrayHasKey|ArraySubset|called_once|DictContainsSubset|allclose|almost_equal|Throws|ThrowsExactly|ThrowsException|ThrowsAsync|ThrowsError|Raises|raises|raise|ErrorAs|select|response|OneOf|See|JsonFragment)\b/u,
    },
    {
        strength: 3,
        pattern: /\b(?:ASSERT|EXPECT|BOOST_\w{1,10}|CHECK|REQUIRE|TEST_ASSERT|CPPUNIT_ASSERT)_(?:NEAR|CLOSE|SMALL|DOUBLES_EQUAL|THROW|THROWS_AS|FLOAT_WITHIN|EXCEPTION|DEATH|WITHIN)\w{0,20}\b/u,
    },
    {
        strength: 2,
        pattern: /\b(?:XCTAssert|self\.assert|[Aa]ssert(?:ions)?[._]?|require\.|\$this->assert|static::assert|self::assert)_?(?:Greater|GreaterEqual|GreaterThan|GreaterThanOrEqual|Greaterf|GreaterOrEqual|Less|LessEqual|LessThan|LessThanOrEqual|LessOrEqual|Positive|Negative|IsInstance|IsType|IsInstanceOfType|InstanceOf|IsAssignableFrom|instance_of|kind_of|operator|InRange|IsA|IsArray|IsString|IsInt|IsBool|respond_to)\b/u,
    },
    {
        strength: 2,
        pattern: /\b(?:ASSERT|EXPECT|BOOST_\w{1,10}|CHECK|REQUIRE)_(?:GT|GE|LT|LE|GREATER\w{0,20}|LESS\w{0,20})\b/u,
    },
    {
        strength: 1,
        pattern: /\b(?:XCTAssert|self\.assert|[Aa]ssert(?:ions)?[._]?|require\.|\$this->assert|static::assert|self::assert|refute|[Rr]efute)_?(?:NotEquals?|NotEqual|AreNotEqual|NotSame|NotNil|NotNull|IsNotNull|IsNotNone|NotEmpty|IsNot|not_nil|not_nilf|nil|not_equal|not_empty|NoThrow|DoesNotThrow|NoError|NoErrorf|NotZero|Nothing|nothing_raised|NotPanics|present|Error|Panics|called|predicate|ThrowsAny|ThrowsAnyAsync|success|failure|Ok|Successful|not_in_delta)\b/u,
    },
    {
        strength: 1,
        pattern: /\b(?:ASSERT|EXPECT|BOOST_\w{1,10}|CHECK|REQUIRE)_(?:NE|NOT_EQUAL|NO_THROW|NOTHROW|ANY_THROW|THROWS)\b|\bassert_ne!/u,
    },
    // AssertJ, Truth, Kotest, Hamcrest, NUnit constraints, Fluent Assertions.
    {
        strength: 4,
        languages: ["jvm"],
        pattern: /\.(?:isEqualTo|isSameAs|isSameInstanceAs|hasSize|hasLength|containsExactly|containsExactlyInAnyOrder|containsExactlyElementsOf|containsExactlyEntriesIn|containsOnly|isTrue|isFalse|isNull|isZero|isOne|isEmpty|hasValue|hasToString|hasMessage|isEqualByComparingTo|usingRecursiveComparison|hasExactlyOneElement)\b/u,
    },
    {
        strength: 3,
        languages: ["jvm"],
        pattern: /\.(?:contains|containsAll|containsEntry|containsKey|containsSubsequence|containsAnyOf|startsWith|endsWith|matches|isCloseTo|isIn|hasMessageContaining|isEqualToIgnoringCase|isWithin|hasFieldOrProperty|satisfies|isThrownBy)\(/u,
    },
    {
        strength: 2,
        languages: ["jvm"],
        pattern: /\.(?:isGreaterThan|isGreaterThanOrEqualTo|isLessThan|isLessThanOrEqualTo|isAtLeast|isAtMost|isBetween|isPositive|isNegative|isInstanceOf|isExactlyInstanceOf|hasSizeGreaterThan|hasSizeLessThan|hasSameClassAs)\b/u,
    },
    {
        strength: 1,
        languages: ["jvm"],
        pattern: /\.(?:isNotNull|isNotEmpty|isNotEqualTo|isPresent|isNotBlank|isNotZero|doesNotThrowAnyException|isNotSameAs|isNotInstanceOf)\b/u,
    },
    {
        strength: 4,
        languages: ["jvm"],
        pattern: /\bshould(?:Be|Equal|BeEqual|HaveSize|ContainExactly|BeNull|BeTrue|BeFalse|BeEmpty|ThrowWithMessage)\b|\bshouldBe\b/u,
    },
    {
        strength: 3,
        languages: ["jvm"],
        pattern: /\bshould(?:Contain|Match|StartWith|EndWith|Include|ContainAll|BeOneOf|Throw)\b/u,
    },
    {
        strength: 2,
        languages: ["jvm"],
        pattern: /\bshouldBe(?:GreaterThan|LessThan|InstanceOf|AtLeast|AtMost|Positive|OfType)\w{0,20}\b/u,
    },
    { strength: 1, languages: ["jvm"], pattern: /\bshouldNot\w{1,30}\b/u },
    {
        strength: 4,
        languages: ["csharp"],
        pattern: /\bIs\.(?:EqualTo|SameAs|EquivalentTo|Null|True|False|Empty|Zero)\b|\bHas\.(?:Count|Length|Exactly)\b/u,
    },
    {
        strength: 3,
        languages: ["csharp"],
        pattern: /\bDoes\.\w{1,20}|\bContains\.\w{1,20}|\bHas\.(?:Member|Some|Property)\b|\bThrows\./u,
    },
    {
        strength: 2,
        languages: ["csharp"],
        pattern: /\bIs\.(?:GreaterThan|LessThan|AtLeast|AtMost|InstanceOf|TypeOf|InRange|Positive|Negative|AssignableTo)\w{0,20}\b/u,
    },
    { strength: 1, languages: ["csharp"], pattern: /\bIs\.Not\.\w{1,20}/u },
    {
        strength: 4,
        languages: ["csharp"],
        pattern: /\.Should\(\)\.(?:Be|Equal|BeEquivalentTo|HaveCount|BeNull|BeTrue|BeFalse|BeEmpty|BeSameAs|ContainSingle|Throw<\w+>\(\)\.WithMessage|HaveLength)\(/u,
    },
    {
        strength: 3,
        languages: ["csharp"],
        pattern: /\.Should\(\)\.(?:Contain|StartWith|EndWith|Match|BeApproximately|BeCloseTo|ContainKey|BeOneOf|Throw|ContainEquivalentOf|BeSubsetOf)\w{0,10}[(<]/u,
    },
    {
        strength: 2,
        languages: ["csharp"],
        pattern: /\.Should\(\)\.(?:BeGreater|BeLess|BeOfType|BeAssignableTo|BePositive|BeInRange|HaveCountGreater|BeAfter|BeBefore)\w{0,25}[(<]/u,
    },
    { strength: 1, languages: ["csharp"], pattern: /\.Should\(\)\.(?:Not\w{1,30})[(<]/u },
    {
        strength: 4,
        languages: ["jvm"],
        pattern: /\b(?:equalTo|sameInstance|hasItems?|(?<=[,(]\s?)contains(?:InAnyOrder)?|arrayContaining|hasEntry|nullValue|isEmptyString)\(/u,
    },
    { strength: 1, languages: ["jvm"], pattern: /\b(?:notNullValue|anything|any|instanceOf)\(\s*\)/u },
    {
        strength: 4,
        languages: ["jvm"],
        pattern: /\bverify\([^()]{1,80},\s*(?:times|never|exactly)\b|\bverify\(exactly/u,
    },
    { strength: 1, languages: ["jvm"], pattern: /\bverify\(|\bverifyNo/u },
    // RSpec.
    {
        strength: 4,
        languages: ["ruby"],
        pattern: /\b(?:to|not_to|to_not|should)\s+(?:eq|eql|equal|be|match_array|contain_exactly|be_nil|be_empty|be true|be false|be_zero|have_http_status|have_received\b[^#]{0,60}\.with|change\b[^#]{0,60}\.(?:by|from|to)|raise_error\(\s*\w+\s*,)\b(?!\s*[<>])/u,
    },
    {
        strength: 3,
        languages: ["ruby"],
        pattern: /\b(?:to|not_to|to_not|should)\s+(?:include|match|be_within|have_attributes|start_with|end_with|have_content|have_text|raise_error|change|have_key|cover|satisfy|receive)\b/u,
    },
    {
        strength: 2,
        languages: ["ruby"],
        pattern: /\b(?:to|not_to|to_not|should)\s+(?:be\s*[<>]|be_a\b|be_an\b|be_kind_of|be_an_instance_of|be_between|respond_to|be_positive|be_negative)/u,
    },
    {
        strength: 1,
        languages: ["ruby"],
        pattern: /\b(?:to|not_to|to_not|should)\s+(?:be_truthy|be_falsey|be_falsy|be_present|be_any|exist|have_received|be_\w{1,30})\b/u,
    },
    // Go without a library.
    {
        strength: 4,
        languages: ["go"],
        pattern: /\bt\.(?:Errorf?|Fatalf?|Fail|FailNow)\(|\bb\.Fatalf?\(|\bqt\.\w{1,20}|\bis\.Equal\(/u,
    },
    // Elixir and others.
    {
        strength: 3,
        languages: ["other", "rust"],
        pattern: /\bassert_receive\b|\bassert_raise\b|\brefute\b|\bpanic!\(/u,
    },
    // bats.
    { strength: 4, languages: ["shell"], pattern: /\bassert_(?:output|line|equal|stderr)\s+(?!-)/u },
    {
        strength: 3,
        languages: ["shell"],
        pattern: /\bassert_(?:output|line|stderr)\s+(?:--partial|-p|--regexp|-e)\b/u,
    },
    {
        strength: 1,
        languages: ["shell"],
        pattern: /\bassert_(?:success|failure|exists?|file_exists?|output|line)\b|\brefute_\w{1,20}\b/u,
    },
    {
        strength: 4,
        pattern: /#\[should_panic\(expected|@Test\(expected(?:Exceptions)?\s*=|\bpytest\.raises\([^)]{0,200}match\s*=/u,
    },
    {
        strength: 3,
        pattern: /#\[should_panic\]|\bpytest\.(?:raises|warns)\(|\bexpectException\w{0,20}\(|\bassertThrows\w{0,20}\b|\bassertRaises\w{0,20}\b|\bassertFails\w{0,20}\b/u,
    },
    {
        strength: 4,
        pattern: /\bnp\.testing\.assert_(?:array_)?equal\b|\bassert_(?:frame|series|index|extension_array)_equal\b/u,
    },
    { strength: 3, pattern: /\bnp\.testing\.assert_\w{1,40}\b|\bpytest\.approx\(/u },
];
/** Matchers whose name stands in quotes, or whose form is an argument. */
const OTHER_FORMS = [
    {
        strength: 1,
        languages: ["javascript"],
        pattern: /\.should\(\s*["'](?:not\.)?(?:exist|be\.visible|be\.ok|be\.undefined|be\.null|be\.empty)["']/u,
    },
    {
        strength: 3,
        languages: ["javascript"],
        pattern: /\.should\(\s*["'](?:not\.)?(?:contain|include|match)[\w.]*["']/u,
    },
    { strength: 4, languages: ["javascript"], pattern: /\.should\(\s*["'](?:have\.|eq|equal|deep)[\w.]*["']/u },
    {
        strength: 1,
        languages: ["other"],
        pattern: /(?<=\bexpect\(.{1,400},\s*)(?:isNotNull|isNotEmpty|anything|isNot\(|isNonNegative|returnsNormally)\b/u,
    },
    {
        strength: 2,
        languages: ["other"],
        pattern: /(?<=\bexpect\(.{1,400},\s*)(?:isA|greaterThan\w*|lessThan\w*|isPositive|isInstanceOf)\b/u,
    },
    {
        strength: 3,
        languages: ["other"],
        pattern: /(?<=\bexpect\(.{1,400},\s*)(?:contains\w*|startsWith|endsWith|hasLength|closeTo|throwsA|throwsException)\b/u,
    },
    {
        strength: 4,
        languages: ["other"],
        pattern: /(?<=\bexpect\(.{1,400},\s*)(?:equals|same|true|false|\d|"|'|\[|\{)/u,
    },
];

;// CONCATENATED MODULE: ./build/domain/patch/assertions.js

/** Assertions over a bare condition: their strength is that of the operator in it. */
const CONDITION = /(?:\b(?:assert|XCTAssert|XCTAssertTrue|XCTAssertFalse|assertTrue|assertFalse|assert!|debug_assert!|prove|ensure|EXPECT_TRUE|ASSERT_TRUE|EXPECT_FALSE|ASSERT_FALSE|CHECK|REQUIRE|CHECK_TRUE|BOOST_TEST|BOOST_CHECK|BOOST_REQUIRE|CPPUNIT_ASSERT|TEST_ASSERT|TEST_ASSERT_TRUE|TEST_CHECK|ck_assert|cr_assert|Assert\.(?:True|IsTrue|False|IsFalse|That)|(?:assert|require)\.(?:True|False|Truef|ok)|assert_true|assert_false|assert_that|assertThat|Debug\.Assert|Trace\.Assert|precondition|test\.ok)|#expect|#require)\b!?|(?:^|\s)\[\[?\s/u;
const TRIVIAL = new RegExp([
    String.raw `\bexpect\(\s*(?:true|1|"[^"]{1,80}"|'[^']{1,80}'|\[[^\]]{0,80}\]|\{[^}]{0,80}\})\s*\)\s*\.(?:toBeTruthy|toBeDefined|not\.toBeNull|not\.toBeUndefined|to\.be\.ok|to\.exist|to\.be\.true|to\s+be_truthy|to\s+be_present)\b`,
    String.raw `\bexpect\(\s*(?:false|null|undefined|0)\s*\)\s*\.(?:toBeFalsy|to\.be\.false|to\s+be_falsey)\b`,
    String.raw `\bexpect\(\s*[^()]{1,80}\)\.(?:toEqual|toStrictEqual|toMatchObject)\(\s*expect\.anything\(\)\s*\)|\bexpect\.assertions\(0\)`,
    String.raw `\bassert!?\(?\s*(?:True|true|1|not False|!false|1\s*===?\s*1|0\s*===?\s*0|"[^"]{1,80}"|'[^']{1,80}')\s*(?:\)|;|,|#|$|&&|\|\||or\b)`,
    String.raw `\b(?:assertTrue|assertThat|assert_true|XCTAssert(?:True)?|(?:EXPECT|ASSERT|CHECK)_TRUE|CHECK|REQUIRE|BOOST_(?:TEST|CHECK)|Assert\.(?:True|IsTrue|That)|assert\.(?:True|ok|isTrue)|require\.True|TEST_ASSERT(?:_TRUE)?|#expect|t\.ok|t\.true|Assertions\.assertTrue)\(\s*(?:t,\s*)?(?:true|True|TRUE|1|1\s*==\s*1|!false)\s*[,)]`,
    String.raw `\b(?:assertFalse|XCTAssertFalse|(?:EXPECT|ASSERT)_FALSE|Assert\.(?:False|IsFalse)|assert\.(?:False|isFalse))\(\s*(?:t,\s*)?(?:false|False|0)\s*[,)]`,
    String.raw `\b(?:addToAssertionCount\(|expectNotToPerformAssertions\(|Assert\.Pass\(|assert\.pass\(|t\.pass\(|pass\(\)|SUCCEED\(\)|assert_nothing_raised\s*(?:\{\s*\}|do\s*end))`,
    String.raw `\bassert\s+true\b|\bassert\(true\)|(?:^|\s)\[\[?\s+(?:1|true|"1")\s+\]`,
    String.raw `\bassert\b.{1,200}\bor\s+True\b|\|\|\s*true\s*\)`,
].join("|"), "u");
/** Two equal arguments compare a thing with itself. */
const SELF_COMPARISON = [
    /\bexpect\(\s*([^()]{1,80}|[^()]{0,60}\([^()]{0,60}\)[^()]{0,20})\s*\)\s*\.(?:toBe|toEqual|toStrictEqual|to\.equal|to\.eql|to\.deep\.equal)\(\s*\1\s*\)/u,
    /\b(?:assert\w{0,2}[Ee]quals?|assertSame|assert_equal|assert_eq!|AreEqual|Assert\.Equal|(?:assert|require)\.(?:Equal|equal|strictEqual|deepEqual)|XCTAssertEqual|EXPECT_EQ|ASSERT_EQ|CHECK_EQ)\s*\(?\s*(?:t,\s*)?([^(),]{1,80}|[^(),]{0,60}\([^()]{0,60}\))\s*,\s*\1\s*[,);]?\s*\)?;?\s*$/u,
    /\bassert!?\s*\(?\s*([\w.]{1,80}(?:\([^()]{0,60}\))?)\s*===?\s*\1\s*\)?[;,]?\s*$/u,
];
/** Undefined for a line that asserts nothing. */
function readAssertion(line, language) {
    const whole = line.slice(0, 2000);
    // What stands in quotes is data: "should contain x" is no matcher.
    const text = withoutStrings(whole);
    const negated = /(?:\.|->)not\b|\bnot_to\b|\bto_not\b|\bassert\s+not\b|\bassert!?\s*\(\s*!|\bIs\.Not\b|\bassertNot|\brefute/u.test(text);
    if (isTrivial(whole))
        return { strength: 0, matcher: "trivial", negated, text: whole, subject: whole, expected: "" };
    const other = OTHER_FORMS.find(({ languages, pattern }) => languages.includes(language) && pattern.test(whole));
    if (other !== undefined) {
        const matcher = other.pattern.exec(whole)?.[0] ?? "";
        return {
            strength: other.strength,
            matcher,
            negated: false,
            text: whole,
            subject: whole.slice(0, whole.indexOf(matcher)),
            expected: "",
        };
    }
    for (const { strength, languages, pattern } of MATCHERS) {
        if (languages?.includes(language) === false)
            continue;
        const match = pattern.exec(text);
        if (match === null)
            continue;
        const matcher = match[0].replace(/^\W+/u, "");
        // "not null" says that there is something, "not exactly this" hardly says more; but "does not contain" is as good as "contains".
        const at = whole.indexOf(matcher);
        // `expect(a > 0).toBe(true)`: the comparison decides, not the word for "true"; a type says less than a value.
        const inner = /^\s*(?:await\s+)?expect\((.*)\)\s*\.\s*$/u.exec(text.slice(0, match.index + 1))?.[1];
        if (strength === 4 &&
            inner !== undefined &&
            /\btypeof\b|\binstanceof\b|Array\.isArray|Number\.isFinite/u.test(inner)) {
            return {
                strength: 2,
                matcher: "type",
                negated,
                text: whole,
                subject: whole.slice(0, at),
                expected: whole.slice(at),
            };
        }
        if (strength === 4 &&
            inner !== undefined &&
            /[<>]|!==?|===?|\.(?:includes|startsWith|some|every|test|has)\(|!!|Boolean\(/u.test(inner) &&
            /^\w*\(\s*true\s*\)/u.test(whole.slice(at))) {
            return {
                ...ofCondition(inner),
                negated,
                text: whole,
                subject: whole.slice(0, at),
                expected: whole.slice(at),
            };
        }
        return {
            strength: negated && strength !== 3 ? 1 : strength,
            matcher,
            negated,
            text: whole,
            subject: whole.slice(0, at),
            expected: whole.slice(at + matcher.length),
        };
    }
    const condition = CONDITION.exec(text);
    if (condition === null)
        return undefined;
    const { operator, ...found } = ofCondition(text.slice(condition.index + condition[0].length));
    const from = whole.indexOf(condition[0].trim());
    const at = operator === undefined ? -1 : whole.indexOf(operator, from + condition[0].trim().length);
    const left = at === -1 ? "" : whole.slice(0, at);
    // A size, an order or a part of the thing instead of the thing.
    if (found.strength === 4 && PARTIAL_VIEW.test(left))
        found.strength = 3;
    return {
        ...found,
        negated,
        text: whole,
        subject: at === -1 ? whole : whole.slice(0, at),
        expected: at === -1 || operator === undefined ? "" : whole.slice(at + operator.length),
    };
}
function isTrivial(text) {
    if (/^\s*(?:import|from|use|using)\b/u.test(text))
        return false;
    return TRIVIAL.test(text) || SELF_COMPARISON.some((pattern) => pattern.test(text));
}
/** The line with its string literals emptied. An apostrophe in `it's` opens none. */
function withoutStrings(line) {
    return line.replace(/"(?:[^"\\]|\\.)*"|(?<![\w])'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/gu, '""');
}
const PARTIAL_VIEW = /\b(?:len|sorted|set|frozenset|type|bool|count|size|keys|str|repr|round|int)\s*\(|\.(?:length|size|count|len|keys|lower|upper|strip|trim)\b/u;
function ofCondition(condition) {
    const bare = condition;
    const operator = /===|!==|==|!=|<=|>=|\bis not\b|\bnot in\b|\bis\b|\bin\b|=~|(?<![-=])>(?!\()|<(?![\w\s]*>)|\s=\s|(?:^|\s)-(?:eq|ne|gt|ge|lt|le|n|z|f|e|d)\s/u
        .exec(bare)?.[0]
        .trim();
    switch (operator) {
        case "===":
        case "==":
        case "is":
        case "=":
        case "-eq":
        case "-z":
            return { strength: 4, matcher: "equals", operator };
        case "in":
        case "=~":
            return { strength: 3, matcher: "contains", operator };
        case "<":
        case ">":
        case "<=":
        case ">=":
        case "-gt":
        case "-ge":
        case "-lt":
        case "-le":
            return { strength: 2, matcher: "bound", operator };
        default:
    }
    if (operator !== undefined)
        return { strength: 1, matcher: operator, operator };
    if (/\b(?:equals?|Equals|eql|is_deeply|deepEqual|DeepEqual|SequenceEqual|isEqual|matches!)\b/u.test(bare))
        return { strength: 4, matcher: "equals", operator };
    if (/\b(?:startsWith|startswith|starts_with|endsWith|endswith|includes?|contains?|Contains|StartsWith|match(?:es)?|any|all|approx|isclose)\b/u.test(bare)) {
        return { strength: 3, matcher: "contains", operator };
    }
    if (/\b(?:isinstance|instanceof|is_a|kind_of)\b/u.test(bare))
        return { strength: 2, matcher: "type", operator };
    return { strength: 1, matcher: "truth", operator };
}

;// CONCATENATED MODULE: ./build/domain/patch/declarations.js
/** How a test, or a group of tests, is declared in the common frameworks. The name is in the group `name`, where there is one. */
const DECLARATIONS = [
    // JavaScript, TypeScript; Dart; Pest; Swift's Quick.
    /^\s*(?:export\s+)?[xf]?(?:it|test|specify|Deno\.test|bench|bun\.test)(?:\.[a-z]\w{0,20}\b(?:<[^(`]{0,80}>)?)*\s*(?:\(|`)(?:[^"'`]{0,400}\)\s*\()?\s*(?:["'`](?<name>.{0,200}?)["'`]\s*[,)]|(?<name2>[\w.]{1,80})\s*,|\s*$|[[({])/u,
    /^\s*(?:async\s+)?def\s+(?<name>test\w*)\s*(?:\(|$)/u,
    /^\s*func\s+(?<name>(?:Test|Benchmark|Fuzz|Example)\w*)\s*\(/u,
    /^\s*(?:@\w+\s+)*(?:public\s+|private\s+|internal\s+|override\s+|final\s+|static\s+|async\s+)*func(?:tion)?\s+(?<name>test\w*)\s*\(/u,
    /^\s*#\[(?:\w+::)?(?:test|rstest|test_case|wasm_bindgen_test|quickcheck|proptest)\b/u,
    /^\s*@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|Example|org\.junit\.\w{1,30}\.?\w{0,30}Test)\b(?!\s*\w+\s*[:=])/u,
    /^\s*\[(?:\w+,\s*)*(?:Fact|Theory|Test|TestCase|TestMethod|DataTestMethod)\b/u,
    /^\s*(?:it|specify|example|scenario|test)\s+["'](?<name>.{0,200}?)["'].{0,120}\bdo\b/u,
    /^\s*(?:it|specify|example)\s*(?:\{|do\b)/u,
    /^\s*(?:TEST|TEST_F|TEST_P|TYPED_TEST|TEST_CASE|SCENARIO|SECTION|BOOST_AUTO_TEST_CASE|BOOST_FIXTURE_TEST_CASE|DOCTEST_TEST_CASE|START_TEST|CTEST|Test|TEST_METHOD|tcase_add_test|RUN_TEST|CPPUNIT_TEST|cr_test)\s*\(\s*(?<name>[^)]{0,200})\)/u,
    /^\s*@test\s+["'](?<name>.{0,200}?)["']/u,
    /^\s*@(?:Test|Suite)\b/u,
    /^\s*(?:Scenario|Scenario Outline|Example):\s*(?<name>.{0,200})$/u,
    /^\s*test\s+["'](?<name>.{0,200}?)["']/u,
    /^\s*test_that\(\s*["'](?<name>.{0,200}?)["']/u,
    /^\s*\/\*\*\s*@test/u,
    /^\s*#\[Test\]/u,
    /^\s*t\.Run\(\s*["`](?<name>.{0,200}?)["`]/u,
    /^\s*subtest\s+["'](?<name>.{0,200}?)["']/u,
    /^\s*(?:function\s+)?(?<name>test_?\w+)\s*\(\)\s*\{/u,
];
/** Undefined for a line that declares no test. */
function readDeclaration(line, language) {
    const text = line.slice(0, 1000);
    for (const pattern of DECLARATIONS) {
        const groups = pattern.exec(text);
        // Go finds `TestX` only; other languages that say "func" find `testX`.
        if (groups !== null && language === "go" && /^_?test/u.test(groups.groups?.["name"] ?? ""))
            continue;
        if (groups !== null)
            return { name: (groups.groups?.["name"] ?? groups.groups?.["name2"] ?? "").trim() };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-expectations.js





/**
 * What a test expects may change because the code is meant to behave otherwise now: honest work does that all the
 * time, and then the code changes in the same patch. Where a patch changes nothing but what is expected, the test was
 * made to agree with what the code happens to do.
 */
function findEditedExpectations(subjects, context) {
    if (context.changesSource)
        return [];
    const onlyResults = subjects.every(({ role }) => role.expectation || role.prose);
    return subjects.flatMap((subject) => {
        if (subject.role.expectation)
            return onlyResults ? editedOutput(subject) : [];
        if (!subject.role.test)
            return [];
        return subject.file.hunks.flatMap((hunk) => editedInPlace(subject, hunk));
    });
}
/** Files that hold results, as opposed to input: snapshots and golden files. */
const RESULT_FILE = /snapshots?\/|goldens?\/|golden|expected|approved|verified|baseline|cassettes|\.(?:snap|snapshot|out|expect)$/iu;
function editedOutput(subject) {
    if (subject.file.kind === "added" || subject.file.kind === "renamed")
        return [];
    if (!RESULT_FILE.test(subject.path))
        return [];
    const first = subject.changes.find((change) => change.removed.some((line) => !isBlank(line)));
    if (first === undefined)
        return [];
    const line = first.added[0] ?? first.removed[0];
    return [
        weakening(subject, line, "tests/expectation-edited", "an expected result changes and no code does"),
    ];
}
const LITERAL = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|[-+]?\b\d[\d_.]*(?:e[-+]?\d+)?\w{0,3}\b|\b(?:true|false|null|undefined|None|True|False|nil|NULL)\b/gu;
/** The line with its values masked: equal for two lines that differ in values only. */
function shapeOf(text) {
    return text
        .trim()
        .replace(LITERAL, "§")
        .replace(/§(?:\s*,\s*§)*/gu, "§")
        .replace(/(\([^()]{0,40}\)|\[[^[\]]{0,40}\])(?:,\s*\1)*/gu, "$1")
        .replace(/\s+/gu, " ")
        .replace(/[,;]$/u, "");
}
/** Names that tests give to what they expect. */
const EXPECTED_NAME = /\b(?:want|expect|exp)\w*["']?\s*(?::=|[:=]|=>)/iu;
const TABLE = /\.each\b|\bparametrize\b|\[\]struct\b|\bmap\[string\]struct|@(?:Csv|Value|Method)Source|\bInlineData\b|\bTestCase\(|#\[case|\bwhere:|\bExamples:|\bdataProvider|\bDataRow\b|\bcases?\b\s*(?::=|[:=])|^\s*for\b.{1,80}\bin\s*[[(]|\b(?:test_?)?cases\b|provide\w*\(/iu;
function editedInPlace(subject, hunk) {
    const stubbed = stubbedOut(subject, hunk);
    if (stubbed !== undefined) {
        return [
            weakening(subject, stubbed, "tests/stubbed", "code under test is replaced, and nothing else changes"),
        ];
    }
    const changed = hunk.lines.filter((line) => line.kind !== "context" && !isBlank(line) && !isComment(line.text));
    const pairs = pairsOf(subject, hunk);
    // Where a test is given other input, or does other things, it may expect other results.
    const computed = pairs.find((pair) => computesExpected(subject, pair));
    if (computed !== undefined) {
        return [
            weakening(subject, computed.added, "tests/expectation-edited", "what is expected was written out and is computed now"),
        ];
    }
    const paired = new Set(pairs.flatMap((pair) => [pair.removed, pair.added]));
    if (changed.some((line) => !paired.has(line)))
        return [];
    return pairs
        .filter((pair) => squeeze(pair.removed.text) !== squeeze(pair.added.text) && expects(subject, hunk, pair))
        .slice(0, 1)
        .map((pair) => weakening(subject, pair.added, "tests/expectation-edited", "what is expected changes and no code does"));
}
const STUB = /\b(?:jest|vi)\.(?:mock|doMock)\(\s*["']\.|\bmonkeypatch\.setattr\(|(?<!\w)@?(?:mock|mocker)\.patch\b|^\s*@patch\(/u;
/** A stub added to a test that otherwise stays as it is. */
function stubbedOut(subject, hunk) {
    if (subject.file.kind === "added")
        return undefined;
    const added = hunk.lines.filter((line) => line.kind === "added" && !isBlank(line) && !isComment(line.text));
    if (added.length > 6 ||
        added.some((line) => readDeclaration(line.text, subject.language) !== undefined &&
            !hunk.lines.some((old) => old.kind === "removed" &&
                readDeclaration(old.text, subject.language)?.name ===
                    readDeclaration(line.text, subject.language)?.name)))
        return undefined;
    if (added.some((line) => readAssertion(line.text, subject.language) !== undefined))
        return undefined;
    return added.find((line) => STUB.test(line.text));
}
/** The literal that an assertion compared with became a call or a name. */
function computesExpected(subject, { removed, added }) {
    const before = readAssertion(removed.text, subject.language);
    const after = readAssertion(added.text, subject.language);
    if (before === undefined || after === undefined || before.matcher !== after.matcher)
        return false;
    if (before.expected === "" || squeeze(before.subject) !== squeeze(after.subject))
        return false;
    return (!/[\p{L}_$]/u.test(before.expected.replace(LITERAL, "")) &&
        /[\p{L}_$]/u.test(after.expected.replace(LITERAL, "")));
}
/** The line without what formatters change. */
function squeeze(text) {
    return text.replace(/[\s;,]+/gu, "").replace(/['`]/gu, '"');
}
function pairsOf(subject, hunk) {
    const lines = new Set(hunk.lines);
    return subject.changes
        .filter((change) => [...change.removed, ...change.added].some((line) => lines.has(line)))
        .flatMap(pairLines);
}
function expects(subject, hunk, { removed, added }) {
    const before = readAssertion(removed.text, subject.language);
    const after = readAssertion(added.text, subject.language);
    if (EXPECTED_NAME.test(removed.text) && EXPECTED_NAME.test(added.text))
        return true;
    if (shapeOf(removed.text) !== shapeOf(added.text))
        return false;
    if (CASE_ROW.test(removed.text) || LITERAL_ROW.test(removed.text) || TABLE.test(removed.text))
        return true;
    if (before !== undefined && after !== undefined) {
        return before.matcher === after.matcher && squeeze(before.subject) === squeeze(after.subject);
    }
    const above = hunk.lines.slice(0, hunk.lines.indexOf(removed)).filter((line) => line.kind !== "added");
    return above.some((line) => TABLE.test(line.text)) || insideAssertion(subject, above);
}
/** An assertion further up whose brackets are still open. */
function insideAssertion(subject, above) {
    let depth = 0;
    for (const line of above.toReversed()) {
        const bare = line.text.replace(LITERAL, "");
        depth += (bare.match(/[([{]/gu) ?? []).length - (bare.match(/[)\]}]/gu) ?? []).length;
        if (depth > 0 && readAssertion(line.text, subject.language) !== undefined)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-flow.js




/** Ways out of a test before it has asserted anything. */
const EXIT = /^\s*(?:return(?:\s+(?:true|nil|null|None|undefined|Ok\(\(\)\)|0))?|pass|exit(?:\s+0|\(0?\))|process\.exit\(0?\)|os\.Exit\(0\)|sys\.exit\(0?\)|os\._exit\(0\)|System\.exit\(0\)|std::process::exit\(0\)|Environment\.Exit\(0\)|raise\s+SystemExit(?:\(0?\))?|throw\s+new\s+Skip\w*\(.{0,80}\)|goto\s+\w+|done\(\)|next|break)\s*;?\s*(?:(?:\/\/|#).*)?$/u;
const PROCESS_EXIT = /^\s*(?:process\.exit\(0\)|os\.Exit\(0\)|sys\.exit\(0?\)|os\._exit\(0\)|System\.exit\(0\)|std::process::exit\(0\)|Environment\.Exit\(0\)|exit\(0\))\s*;?\s*$/u;
/** The result of the whole run, set by hand. */
const FORGED_RESULT = /\bexit_?status\s*=\s*0\b|\bexit_?code\s*=\s*0\b|process\.on\(\s*["'](?:uncaughtException|unhandledRejection)/iu;
const ENVIRONMENT = /process\.env\b|os\.environ|os\.getenv|os\.Getenv|System\.getenv|\bENV\[|\bgetenv\(|sys\.platform|process\.platform|runtime\.GOOS|env::var|\bis_?CI\b|Environment\.GetEnvironmentVariable|platform\.system|\$\{?CI\b|RUNNER_|GITHUB_ACTIONS|sys\.version_info|import\.meta\.env|cfg!\(/iu;
const NEVER = /^\s*(?:(?:if|while|when)\s*\(?\s*(?:false|False|0|!1|!true|1\s*==+\s*0|nil|None)|unless\s+true)\s*\)?\s*(?:\{|:|then|$)|^\s*#\s*if\s+(?:0|false|FALSE)\b|^\s*(?:=begin|<#|--\[\[|\{-|if\s+0\s*;)\s*$|\bif\s+false\s*(?:&&|\{)|&&\s*false\b|\bif\s+False\b|\bfalse\s*&&|\|\|\s*true\b/u;
/** Code of a test that no longer runs: after a way out, under a condition, in a block comment. */
function findDeadTests(subject) {
    return subject.file.hunks.flatMap((hunk) => hunk.lines.flatMap((line, at) => {
        if (line.kind !== "added")
            return [];
        const next = hunk.lines.slice(at + 1).find((one) => one.kind !== "removed" && !isBlank(one));
        if (NEVER.test(line.text) && !isPlainComment(line.text)) {
            return [weakening(subject, line, "tests/disabled", "a test is put where it never runs")];
        }
        if (opensBlockComment(line.text) && next?.kind === "context" && !isComment(next.text)) {
            return [weakening(subject, line, "tests/commented-out", "code of a test becomes a comment")];
        }
        if (ENVIRONMENT.test(line.text) &&
            /^\s*(?:if|unless|when|\[\[?)\b|^\s*\[\[?\s|\breturn\b/u.test(line.text)) {
            const body = [line, ...hunk.lines.slice(at + 1, at + 4)];
            if (body.some((one) => one.kind === "added" && /\breturn\b|\bexit\b|\bskip|\bpass\b/iu.test(one.text))) {
                return [weakening(subject, line, "tests/disabled", "a test looks at where it runs and gives up")];
            }
        }
        if (subject.file.kind !== "added" &&
            !isComment(line.text) &&
            (PROCESS_EXIT.test(line.text) || FORGED_RESULT.test(line.text))) {
            return [weakening(subject, line, "tests/disabled", "the test process ends with success")];
        }
        if (EXIT.test(line.text) &&
            next?.kind === "context" &&
            indentation(next.text) === indentation(line.text) &&
            !/^\s*(?:\}|\)|\]|end\b|else|elif|except|catch|rescue|finally|case|default|when|fi\b|done\b|esac\b|def |func |it\(|test\(|describe\(|@)/u.test(next.text)) {
            return [weakening(subject, line, "tests/disabled", "a test ends before it has asserted anything")];
        }
        return [];
    }));
}
function isPlainComment(text) {
    return isComment(text) && !/^\s*#\s*if\b/u.test(text);
}
function opensBlockComment(text) {
    return ((/^\s*(?:\{?\/\*)/u.test(text) && !text.includes("*/")) ||
        /^\s*(?:r?"""|r?''')\s*\w{0,20}\s*$/u.test(text) ||
        (/^\s*<!--/u.test(text) && !text.includes("-->")));
}
const CATCH = /\bcatch\b|^\s*except\b|^\s*rescue\b|\brescue\s+nil\b|\.catch\s*\(|\bcontextlib\.suppress\b|\bsuppress\(|\brecover\(\)|\bcatch_unwind\b|\btry\?|\bon\s+\w*Exception\b/u;
const RETHROWS = /\bthrow\b|\braise\b|\bfail\b|\bfail\(|Fail\(|assert|expect|Fatal|\bError\(|reject|panic|XCTFail|\bexit\s+1|should|done\(e/iu;
/** Forms that swallow whatever happens, in one line. */
const SWALLOWS = /\bdefer\s+func\(\)\s*\{\s*(?:_\s*=\s*)?recover\(\)|\brunCatching\s*\{|\bcatch_unwind\b/u;
/** Errors and failed assertions that a test now keeps to itself. */
function findSwallowedFailures(subject) {
    return subject.file.hunks.flatMap((hunk) => hunk.lines.flatMap((line, at) => {
        if (line.kind !== "added" || isComment(line.text))
            return [];
        if (SWALLOWS.test(line.text))
            return [weakening(subject, line, "tests/failure-swallowed", "a failure is swallowed")];
        if (!CATCH.test(line.text))
            return [];
        if (/\.catch\s*\(\s*(?:\(\s*\w*\s*\)|\w+)\s*=>\s*(?:\{\s*(?:\/\*.*\*\/)?\s*\}|null|undefined|void 0|\w+|true|false)\s*\)|\brescue\s+nil\b|\bcontextlib\.suppress\b|\.catch\s*\(\s*(?:noop|Function\.prototype|function\s*\(\w*\)\s*\{\s*\})/u.test(line.text)) {
            return wrapsOldCode(hunk, at, subject.language)
                ? [weakening(subject, line, "tests/failure-swallowed", "a failure is swallowed")]
                : [];
        }
        const body = bodyAfter(hunk, at);
        if (body.some((one) => RETHROWS.test(one)) || RETHROWS.test(handlerOf(line.text)))
            return [];
        return wrapsOldCode(hunk, at, subject.language)
            ? [weakening(subject, line, "tests/failure-swallowed", "a failure is swallowed")]
            : [];
    }));
}
/** What a handler does on the line that opens it: after the errors that it is for. */
function handlerOf(text) {
    const rest = text.replace(/^.*?\b(?:catch|except|rescue)\b/u, "");
    return /[{]/u.test(rest) ? rest.slice(rest.indexOf("{")) : (/:\s(.*)$/u.exec(rest)?.[1] ?? "");
}
/** The lines of a handler: up to where the indentation goes back. */
function bodyAfter(hunk, at) {
    const own = indentation(hunk.lines[at]?.text ?? "");
    const body = [];
    for (const line of hunk.lines.slice(at + 1)) {
        if (line.kind === "removed" || isBlank(line))
            continue;
        if (indentation(line.text) <= own)
            break;
        body.push(line.text.replace(/(?:\/\/|#).*$/u, ""));
    }
    return body;
}
/** Whether what the handler guards was there before: between it and its `try` stand old lines, or lines that replace old ones. */
function wrapsOldCode(hunk, at, language) {
    const guarded = [];
    for (let from = at - 1; from >= 0; from--) {
        const line = hunk.lines[from];
        if (line === undefined || readDeclaration(line.text, language) !== undefined)
            break;
        guarded.push(line);
        if (/^\s*(?:try|begin|do)\b/u.test(line.text))
            break;
    }
    const removed = new Set(hunk.lines.filter((line) => line.kind === "removed").map((line) => line.text.trim()));
    return (guarded.some((line) => (line.kind === "context" && !isBlank(line) && !/^\s*[{}()]*\s*$/u.test(line.text)) ||
        (line.kind === "added" && removed.has(line.text.trim()))) || hunk.lines[at]?.text.includes("try") === true);
}
/** Assertions that only run under a condition now. */
function findGuardedAssertions(subject) {
    return subject.changes.flatMap((change) => {
        const before = new Map(change.removed.map((line) => [line.text.trim(), line]));
        return change.added.flatMap((line, at) => {
            const inline = /^\s*if\s*\(?.{1,120}?\)?\s*(?:\{\s*)?((?:expect|assert|t\.|self\.assert|require|XCTAssert|Assert\.).*)$/u.exec(line.text);
            const rest = inline?.[1]?.replace(/\s*\}\s*$/u, "").trim();
            const trailing = subject.language !== "ruby"
                ? line.text.trim()
                : line.text.trim().replace(/\s+(?:if|unless)\s+.{1,120}$/u, "");
            if (rest !== undefined && before.has(rest)) {
                return [weakening(subject, line, "tests/disabled", "an assertion only runs under a condition")];
            }
            if (trailing !== line.text.trim() && before.has(trailing)) {
                return [weakening(subject, line, "tests/disabled", "an assertion only runs under a condition")];
            }
            const old = before.get(line.text.trim());
            if (old === undefined || readAssertion(line.text, subject.language) === undefined)
                return [];
            return indentation(line.text) > indentation(old.text) && isGuarded(change.added.slice(0, at), line)
                ? [weakening(subject, line, "tests/disabled", "an assertion only runs under a condition")]
                : [];
        });
    });
}
/** The innermost block around a line, among the lines before it, is a condition. */
function isGuarded(before, line) {
    const opener = before.findLast((one) => !isBlank(one) && indentation(one.text) < indentation(line.text));
    return opener !== undefined && /^\s*(?:\}?\s*else\s+)?(?:if|unless|when|guard|switch)\b/u.test(opener.text);
}
/** Tests and assertions that became comments. */
function findCommentedOut(subject) {
    const before = new Set(subject.changes.flatMap((change) => change.removed.filter((line) => !isComment(line.text)).map((line) => rules_flow_squeeze(line.text))));
    const kept = new Set(subject.changes.flatMap((change) => change.added.filter((line) => !isComment(line.text)).map((line) => rules_flow_squeeze(line.text))));
    return subject.changes.flatMap((change) => change.added
        .filter((line) => {
        if (!isComment(line.text))
            return false;
        const text = rules_flow_squeeze(uncomment(line.text));
        if (text.length < 4 || !before.has(text) || kept.has(text))
            return false;
        return (readAssertion(text, subject.language) !== undefined ||
            readDeclaration(text, subject.language) !== undefined);
    })
        .slice(0, 1)
        .map((line) => weakening(subject, line, "tests/commented-out", "code of a test becomes a comment")));
}
function rules_flow_squeeze(text) {
    return text.replace(/\s+/gu, "");
}

;// CONCATENATED MODULE: ./build/domain/patch/markers.js
/** One pattern out of several. */
function any(...patterns) {
    return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join("|"), "u");
}
const SKIPPED = { rule: "tests/skipped", message: "skips a test", where: "tests" };
const FOCUSED = { rule: "tests/focused", message: "runs only some of the tests", where: "tests" };
/** What marks a test as not to be run, by language. */
const SKIPS = [
    {
        ...SKIPPED,
        languages: ["javascript"],
        pattern: any(/(?<![\w$.])(?:it|test|describe|context|suite|specify|bench|Deno\.test|bun\.test|QUnit\.test|QUnit\.module)(?:\.(?:concurrent|sequential|each|parallel|serial))?\.(?:skip|skipIf|runIf|todo|todoIf|fixme|failing|fails|fail|slow|if)\b/u, /(?<![\w$.])(?:xit|xtest|xdescribe|xcontext|xspecify|xfeature|xscenario|pit)\s*(?:\(|\.|`)/u, /(?<![\w$])(?:this|t|ctx|context|task|test|testInfo)\.(?:skip|fixme)\s*\(/u, /^\s*(?:skip|todo|ignore)\s*:\s*(?:true|process\.|isCI\b|["'`]).{0,80},?\s*$/u, /\b(?:it|test|describe|suite)\(.{1,200}\{[^}]{0,80}\b(?:skip|todo|ignore|fails|retry)\s*:\s*(?!false)/u, /^\s*(?:return\s+)?pending\s*\(|\.(?:retries|retryTimes)\s*\(\s*[1-9]/u),
    },
    {
        ...SKIPPED,
        languages: ["python"],
        pattern: any(/\b(?:pytest|mark)\.(?:mark\.)?(?:skip|skipif|xfail|importorskip|flaky|slow|manual|quarantine|skip_\w{1,20})\b/u, /@(?:unittest\.)?(?:skip|skipIf|skipUnless|expectedFailure|nottest|flaky|unittest\.case\.skip)\b|\bSkipTest\b|\.skipTest\s*\(/u, /^\s*pytestmark\s*=|^\s*collect_ignore(?:_glob)?\b|\b__test__\s*=\s*False|\bpytest\.exit\s*\(/u),
    },
    {
        ...SKIPPED,
        languages: ["go"],
        pattern: any(/\b(?:t|b|f|tb|s|suite|s\.T\(\)|suite\.T\(\))\.(?:Skip|Skipf|SkipNow)\s*\(|\btesting\.Short\s*\(\)/u, /^\s*\/\/(?:go:build|\s*\+build)\s|\b(?:XIt|PIt|XDescribe|PDescribe|XContext|PContext|XSpecify)\(|\bginkgo\.Skip\(|^\s*Skip\(/u),
    },
    {
        ...SKIPPED,
        languages: ["rust"],
        pattern: any(/#\[\s*(?:\w+(?:::\w+)?\()?ignore\b|#\[cfg_attr\([^\]]{0,200}\bignore\b/u, /#\[cfg\((?!test\)|all\(test).{1,200}\)\]/u),
    },
    {
        ...SKIPPED,
        languages: ["jvm"],
        pattern: any(/@(?:Disabled|Ignore|IgnoreRest|IgnoreIf|PendingFeature|Requires|FlakyTest|Flaky|RetryingTest|RepeatedIfExceptionsTest)\b|@(?:Disabled|Enabled)(?:On|If|For)\w{1,40}/u, /@Test\s*\([^)]{0,200}\benabled\s*=\s*false|(?<![\w.])assum(?:e|ing)(?:True|That|False|NoException|NotNull)?\s*\(|\bAssum(?:e|ptions)\.\w{1,30}/u, /\bthrow\s+(?:new\s+)?(?:Skip|TestAborted|AssumptionViolated)\w{0,20}|@Tag\(\s*"(?:slow|skip|flaky|disabled|manual|quarantine)|(?<![\w.])(?:xit|xdescribe|xshould|xtest|xcontext|xscenario)\s*\(|\.config\(enabled\s*=\s*false|(?<![\w.])(?:ignore|pending)\s*(?:\(|\{)|["']!/u),
    },
    {
        ...SKIPPED,
        languages: ["csharp"],
        pattern: any(/\[\s*(?:\w+,\s*)*(?:Ignore|Explicit|Inconclusive|Skip)\b|\b(?:Skip|SkipWhen|SkipUnless|Ignore|IgnoreReason|Explicit)\s*=\s*(?:\$?@?"|true|nameof|\w+\.)/u, /\bAssert\.(?:Ignore|Inconclusive|Skip\w{0,10})\s*\(|\bSkip\.(?:If|IfNot|When)\s*\(|^\s*#if\s|\bAssume\.That/u),
    },
    {
        ...SKIPPED,
        languages: ["ruby"],
        pattern: any(/^\s*(?:skip|pending|omit|xit|xdescribe|xcontext|xspecify|xexample|xscenario|xfeature)\b\s*(?:["'(]|$|if\b|unless\b|do\b|\{)/u, /,\s*(?::skip\b|skip:|pending:|:pending\b|disabled:|:disabled\b|:slow\b|:flaky\b|broken:)/u),
    },
    {
        ...SKIPPED,
        languages: ["php"],
        pattern: /(?:->|::)(?:markTestSkipped|markTestIncomplete|skip|todo|skipOnCI|skipOnWindows|expectNotToPerformAssertions)\s*\(|@group\s+(?:ignore|disabled|slow|skip|flaky)|@(?:requires|doesNotPerformAssertions)\b|#\[(?:Requires\w{1,30}|DoesNotPerformAssertions|Group\(["'](?:slow|skip|ignore|disabled|flaky))/u,
    },
    {
        ...SKIPPED,
        languages: ["c", "swift"],
        pattern: any(/\bGTEST_SKIP\b|\bDISABLED_\w|\bdoctest::(?:skip|should_fail|may_fail)\b|\bunit_test::(?:disabled|expected_failures)\b|\[(?:\.|!hide|!mayfail|!shouldfail|hide)[\]\w]/u, /\bTEST_IGNORE\w{0,20}\b|\bSKIP\s*\(|\bQSKIP\b|\bQEXPECT_FAIL\b|\bcr_skip\w{0,10}|\.disabled\s*=\s*true|^\s*#\s*if\s+(?:0|false|FALSE|false)\b|^\s*#\s*if(?:n?def)?\s+\w*(?:DISABLED|SKIP|ENABLE_\w*TEST|NEVER|SLOW)/u, /\bXCTSkip(?:If|Unless)?\b|\.disabled\s*\(|\.disabled\s*[,)]|\bwithKnownIssue\b|\bXCTExpectFailure\b|\.enabled\(if:|(?<![\w.])(?:xit|xdescribe|xcontext|pending)\s*\(/u),
    },
    {
        ...SKIPPED,
        languages: ["shell", "other"],
        pattern: /^\s*skip\b(?:\s+["'$]|\s*$|\()|@(?:module)?tag\s+:?(?:skip|pending|exclude)|\bplan\s+skip_all\b|@Skip\b|^\s*@(?:wip|ignore|skip|manual|pending|broken|disabled|flaky)\b|\bskip_(?:if|on_ci|on_cran)\b|\bskip:\s*(?:true|['"])|(?<![\w.])pending\(/u,
    },
    {
        ...FOCUSED,
        languages: ["javascript", "jvm", "php", "other"],
        pattern: /(?<![\w$.])(?:it|test|describe|context|suite|specify|bench|Deno\.test|bun\.test|feature|scenario|QUnit\.test|QUnit\.module)(?:\.(?:concurrent|sequential|each|parallel|serial))?\.only\b|(?<![\w$.])(?:fit|fdescribe|fcontext|ftest|fspecify|fexample)\s*(?:\(|\.|`)|^\s*only\s*:\s*true\b|->only\(\)|\b(?:it|test|describe)\(.{1,200}\{[^}]{0,80}\bonly\s*:\s*true|\btest\(\s*["']f:|@(?:tag\s+:?)?(?:focus|only)\b/u,
    },
    {
        ...FOCUSED,
        languages: ["ruby", "swift", "go"],
        pattern: /(?<![\w.])(?:fit|fdescribe|fcontext|fspecify|fexample|FIt|FDescribe|FContext|FSpecify)\s*(?:\(|["']|do\b)|,\s*(?::focus\b|focus:\s*true)|\bFocus\b,/u,
    },
];
/** Settings and commands. */
const SETTINGS = [
    {
        rule: "checks/narrowed",
        message: "switches off a rule of a linter",
        where: "settings",
        files: /(?:^|\/)\.?(?:eslint|oxlint|tslint|stylelint|biome|jshint)[^/]*$/iu,
        pattern: /["'][@\w/-]{2,80}["']\s*:\s*\[?\s*(?:["'](?:off|warn|allow)["']|0\b)/u,
    },
    {
        rule: "checks/failure-ignored",
        message: "lets a failing command pass",
        where: "settings",
        pattern: any(/\|\|\s*(?:true|:|exit\s+0|echo\b|printf\b|\/bin\/true|\(exit 0\)|return\s+0|ver\s*>)/u, /;\s*(?:true|exit\s+0|:)\s*(?:$|["'])|&&\s*exit\s+0\b/u, /^\s*-?\s*(?:exit\s+0|exit\(0\)|sys\.exit\(0\)|process\.exit\(0\))\s*;?\s*$/u, /\bset\s+\+e\b|\bset\s+\+o\s+(?:errexit|pipefail)\b|\$ErrorActionPreference\s*=\s*["']?(?:Silently)?Continue|-ErrorAction\s+(?:SilentlyContinue|Ignore)/u, /\bcontinue-on-error\s*["']?:\s*(?:true|["'${])|\bcontinueOnError\s*["']?:\s*true|\ballow_failure["']?:\s*(?:true|$)|\ballow_failures\b|\bignore_errors?["']?\s*[:=]\s*(?:true|True|yes)|\bsoft_fail["']?:\s*|\bignore_outcome\s*=\s*True|\bfail_ci_if_error["']?:\s*false|\bfail-fast["']?:\s*false$(?!)/u, /--(?:passWithNoTests|pass-with-no-tests|no-fail|nofail|exit-zero|force-pass|no-verify|skip-tests?|skipTests|keep-going|noStackTrace|forceExit|exit-code=0|exit-code\s+0|allow-empty|suppress-tests-result|no-error-on-unmatched-pattern|no-bail|quiet-fail)\b/u, /\bpassWithNoTests["']?\s*[:=]\s*true|\b(?:bail)["']?\s*[:=]\s*(?:false|0)\b/u, /-(?:Dmaven\.)?(?:test\.failure\.ignore|test\.skip|DskipTests|DskipITs|Dmaven\.test\.\w{1,20})\b|-DskipTests|\b(?:skipTests|skipITs|testFailureIgnore|maven\.test\.skip|maven\.test\.failure\.ignore|failIfNoTests)\s*>|\bignoreFailures\s*=\s*true|\bfailIfNoTests\s*=\s*false|\bfail_fast\s*=\s*false$(?!)|-x\s+test\b|\bisIgnoreFailures\s*=\s*true/u, /\bif:\s*(?:false|\$\{\{\s*false\s*\}\}|always\(\))|\bwhen:\s*(?:never|manual)\b|\benabled\s*[:=]\s*false\b|\bonlyIf\s*\{\s*false/u, /^\t-@?\s*\w|^\t@?-\s*\w|^\s*\.IGNORE:|^ {2,}- (?:pytest|python|coverage|mypy|flake8|ruff|tox|nox)\b/u, /\bWILL_FAIL\b|\bDISABLED\s+(?:TRUE|ON|1)\b/u),
    },
    {
        rule: "checks/narrowed",
        message: "takes tests or files out of what is checked",
        where: "settings",
        pattern: any(/--(?:testPathIgnorePatterns?|ignore(?:-glob|-path|-pattern)?|exclude(?:-\w{1,20})?|deselect|skip|testNamePattern|test-name-pattern|test-skip-pattern|testPathPatterns?|grep-invert|invert|exclude-group|exclude-dir|filter-out|no-coverage|no-cov|no-lint|no-typecheck|no-check|max-fail|last-failed|lf|onlyChanged|only-changed|onlyFailures|changedSince|findRelatedTests|shard|updateSnapshot|update-snapshots?|snapshot-update|force-update|ci=false|transpile-only|retries|retry|reruns|detectOpenHandles=false)\b/u, /(?:^|[\s"'`])-(?:k|m)\s*["'\\]{0,2}not\b|\s-k\s+["'\\]{0,2}\w|--gtest_filter\s*=|\s--tests?\s+(?!["']?\*)[\w"'.*]+\.|\s-run\s|-short\b|\btest\s+.{0,60}--\s+--skip\b|--filter\s+["']?\w*!?~?=|\s--tag\s+~|--tags?\s+["']?not\b|--grep\b|-E\s+["']not/u, /\b(?:jest|vitest)\b.{0,80}\s-u\b|\b(?:UPDATE_SNAPSHOTS?|INSTA_UPDATE|UPDATE_EXPECT|UPDATE_GOLDEN\w{0,10}|SNAPSHOT_UPDATE|REGENERATE_\w{1,20}|CI)\s*=\s*(?:1|true|always|yes|force|false|0)\b|INSTA_FORCE_PASS/u, /["']?\b(?:testPathIgnorePatterns|coveragePathIgnorePatterns|modulePathIgnorePatterns|testIgnore|collect_ignore|norecursedirs|excludeSpecPattern|exclude_patterns|per-file-ignores|per_file_ignores|extend-ignore|extend_ignore|extend-exclude|extend-per-file-ignores|ignorePatterns|ignores|omit|exclude_lines|exclude_also|coverageExclude|excludeTags|excludedGroups|excludeGroups|test_exclude|skip_paths|skipFiles|skip_files|excluded_paths|exclude-rules|add_filter|excludeTestsMatching|excludeTags|excludeCategories|TestCaseFilter|sonar\.exclusions|sonar\.coverage\.exclusions|sonar\.test\.exclusions)\b["']?\s*[:=({[]/u, /\baddopts\b.{0,200}(?:--ignore|--deselect|(?:\s|["'=])-[km]\s|-p\s+no:|--no-cov|--co\b|--reruns)|\b(?:retries|retry|reruns|retryTimes|rerunFailingTestsCount|maxRetries|flakyTestAttempts)\b["']?\s*[:=>({]\s*["']?[1-9]/u, /<exclude>|<excludes?\b|<groups>|<excludedGroups>|<skip>\s*true|<IsTestProject>\s*false|<Compile\s+Remove=|<TreatWarningsAsErrors>\s*false|<NoWarn>|<WarningLevel>\s*[0-3]|<EnableNETAnalyzers>\s*false|<Nullable>\s*disable|<directory\s+suffix|<haltOnFailure>\s*false|<failOnViolation>\s*false|<failsOnError>\s*false|<haltonfailure/u, /\bexclude\s*(?:\(|["']|=|:\s*\[?\s*$|:\s*\[?\s*["'`]).{0,200}[Tt]ests?\b|\bexclude\b["']?\s*[:=(]\s*\[?["'`][^"'`]{0,80}(?:test|spec)|\bfilter\s*\{|["']!\*{0,2}\/?[\w*./-]{0,80}(?:test|spec)/u, /\b(?:test|harness|doctest|bench)\s*=\s*false\b/u, /["']?\b(?:strict|noImplicitAny|strictNullChecks|noUnusedLocals|noUnusedParameters|noImplicitReturns|noUncheckedIndexedAccess|exactOptionalPropertyTypes|strictFunctionTypes|strictPropertyInitialization|noFallthroughCasesInSwitch|noImplicitThis|useUnknownInCatchVariables|alwaysStrict|strictBindCallApply|checkJs|allErrors|failOnError|failOnWarning|errorOnDeprecated|forbidOnly|typecheck|noEmitOnError|restoreMocks|collectCoverage|enforce|all|dangerouslyIgnoreUnhandledErrors)\b["']?\s*:\s*false\b/u, /["']?\b(?:skipLibCheck|skipDefaultLibCheck|suppressImplicitAnyIndexErrors|ignoreDeprecations|allowUnreachableCode|allowUnusedLabels|dangerouslyIgnoreUnhandledErrors|isolatedModules_only|ignoreErrors|ignoreBuildErrors|ignoreDuringBuilds|diagnostics_off|allowOnly|ignoreCoverageErrors|skipFailedTests)\b["']?\s*:\s*true\b|\bdiagnostics["']?\s*:\s*false/u, /^\s*(?:ignore|disable|disabled|skip|exclude|extend-ignore|omit|deny|allow)\s*[=:]\s*|\b(?:ignore_missing_imports|ignore_errors|allow_untyped_\w{1,20}|implicit_optional|implicit_reexport)\s*=\s*[Tt]rue|\b(?:disallow_untyped_\w{1,20}|disallow_any_\w{1,20}|check_untyped_defs|warn_\w{1,30}|strict|strict_optional|strict_equality|no_implicit_optional|disallow_\w{1,40}|fail_on_\w{1,20}|error_on_\w{1,20}|failOnRisky|failOnWarning|beStrictAbout\w{1,40}|stopOnFailure|filterwarnings_error)\s*=\s*["']?[Ff]alse|\bfollow_imports\s*=\s*(?:skip|silent)|\btypeCheckingMode["']?\s*[:=]\s*["'](?:off|basic)/u, /-W(?:no-[\w=-]+)\b|-W\s*["']?ignore|\bfilterwarnings\b.{0,80}ignore|\bexclude(?:Tags|Groups|Categories)\s+["']|(?:^|\s)-w(?:\s|$|["'])|-Wno-error\b|\ballow\(warnings\)|RUSTFLAGS\s*=\s*["']?(?:-A|--cap-lints)|--cap-lints|-A\s+(?:warnings|clippy::|dead_code|unused)|\b(?:warnings|unused|dead_code|all|pedantic|unwrap_used|[a-z_]{3,40})\s*=\s*"(?:allow|warn)"/u),
    },
];
/** Lists of what is checked. A changed one has to hold all that it held before. */
const INCLUSIONS = /["']?\b(?:testRegex|testMatch|testNamePattern|specPattern|testpaths|python_files|python_functions|python_classes|include|select|extend-select|enable|testFiles|spec|collectCoverageFrom|roots|files)\b["']?\s*[:=]/u;
/** The head of a list of what is not checked. */
const EXCLUSION_HEAD = /\b(?:\w*ignore\w*|\w*exclu\w*|skip\w*|omit|deselect|collect_ignore)\b["']?\s*[:=({[]/iu;
const MARKERS = [...SKIPS, ...SETTINGS];

;// CONCATENATED MODULE: ./build/domain/patch/rules-markers.js



/** Longest part of a line that the patterns look at. */
const LINE_LIMIT = 1500;
/** Skips, focus, ignored failures and exclusions that a patch adds. */
function findMarkers(subject) {
    const keys = new Set(subject.changes.flatMap((change) => change.removed.map(keyOf)));
    const found = MARKERS.filter((marker) => applies(marker, subject)).flatMap((marker) => {
        const removed = subject.changes.flatMap((change) => change.removed.filter((line) => matches(marker, line)));
        const added = subject.changes
            .flatMap((change) => change.added.filter((line) => matches(marker, line)))
            .filter((line) => !isNewScript(subject, line, keys));
        // In tests a marker is one word, and moving it is no change. A setting can say more than it did on the same line.
        const more = marker.where === "tests"
            ? added.slice(removed.length)
            : added.filter((line) => saysMore(line, removed));
        return more.map((line) => weakening(subject, line, marker.rule, marker.message));
    });
    return subject.role.settings ? [...found, ...findListChanges(subject)] : found;
}
/** No line that went says the same or more. */
function saysMore(line, removed) {
    return !removed.some((old) => old.text.trim() === line.text.trim() ||
        (old.text.length >= line.text.length && similarity(old.text, line.text) > 0.5));
}
/** A list item on a line of its own that names a test file. */
const TEST_ITEM = /^\s*(?:-\s*)?["'][^"']{0,200}(?:\w[\w-]*(?:\.|_|-)(?:test|spec)\b|\btest_\w+|\w(?:Test|Spec|Tests))(?:\.\w+)?["'],?\s*$/u;
/** Lists of what is checked that lose items, and lists of what is not that gain some on lines of their own. */
function findListChanges(subject) {
    const narrowed = subject.changes.flatMap((change) => pairLines(change).filter(({ removed, added }) => INCLUSIONS.test(removed.text) &&
        INCLUSIONS.test(added.text) &&
        itemsOf(removed.text).some((item) => !itemsOf(added.text).includes(item))));
    const excluded = subject.file.hunks.flatMap(({ lines }) => {
        const items = lines.filter((line, at) => {
            if (!TEST_ITEM.test(line.text))
                return false;
            const head = lines.slice(0, at).findLast((one) => /[[({:=]\s*$/u.test(one.text));
            return head !== undefined && EXCLUSION_HEAD.test(head.text);
        });
        const removed = items.filter((line) => line.kind === "removed").length;
        return items.filter((line) => line.kind === "added").slice(removed);
    });
    return [...narrowed.map(({ added }) => added), ...excluded].map((line) => weakening(subject, line, "checks/narrowed", "takes tests or files out of what is checked"));
}
function itemsOf(list) {
    return [...list.matchAll(/["']([^"']{1,200})["']/gu)].map((match) => match[1] ?? "");
}
/** The key of a line of JSON, or nothing. */
function keyOf(line) {
    return /^\s*"([^"]{1,100})"\s*:/u.exec(line.text)?.[1] ?? "";
}
/** A script of a manifest that nothing ran before; the usual names are what CI runs. */
function isNewScript(subject, line, before) {
    const key = keyOf(line);
    return (/(?:^|\/)package\.json$/u.test(subject.path) &&
        /^\s*"[^"]{1,100}"\s*:\s*"/u.test(line.text) &&
        (!before.has(key) || /snap|update/u.test(key)) &&
        !/^(?:(?:pre|post)?(?:test|lint|check|ci|coverage|verify|typecheck))$/u.test(key));
}
function applies(marker, { role, language, file, path }) {
    // The manifest of a new package leaves nothing out that was checked before.
    if (marker.files?.test(path) === false)
        return false;
    if (file.kind === "added" && /(?:^|\/)package\.json$/u.test(path) && marker.rule === "checks/narrowed")
        return false;
    if (marker.languages?.includes(language) === false)
        return false;
    return marker.where === "tests" ? role.test : role.settings;
}
function matches(marker, line) {
    const text = line.text.slice(0, LINE_LIMIT);
    // Comments do nothing, but for build constraints and attributes.
    if (isComment(text) && !/^\s*(?:\/\/(?:go:build|\s*\+build)|#\[|#\s*if)/u.test(text))
        return false;
    return marker.pattern.test(text);
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-numbers.js



const NUMBER = /(?<![\w.])-?\d[\d_]*(?:\.\d+)?(?:e-?\d+)?/giu;
const GAUGES = [
    {
        rule: "tests/tolerance-widened",
        message: "compares with fewer digits",
        where: "tests",
        words: /\b(?:toBeCloseTo|places|decimal|precision|digits|significant)\b/iu,
        looser: "lower",
    },
    {
        rule: "tests/tolerance-widened",
        message: "allows a larger difference",
        where: "tests",
        words: /closeTo|approx|delta|epsilon|\beps\b|toleran|almost|\b(?:rtol|atol|rel|abs|rel_tol|abs_tol|within|of)\b|accuracy|NEAR\(|isCloseTo|offset\(|math\.Abs|fabs|\.abs\(|abs\(|maxDiff|threshold|Within|percentage|BOOST_CHECK_CLOSE/iu,
        looser: "higher",
    },
    {
        rule: "tests/assertion-loosened",
        message: "asks for less than before",
        where: "tests",
        words: /toBeGreaterThan|assertGreater|isGreaterThan|GreaterThan|Greater\(|AtLeast|at_least|atLeast|above\(|>=|>\s*-?\d|expect\.assertions|\bplan\(|_G[TE]\(/u,
        looser: "lower",
    },
    {
        rule: "tests/assertion-loosened",
        message: "asks for less than before",
        where: "tests",
        words: /toBeLessThan|assertLess|isLessThan|LessThan|Less\(|AtMost|at_most|atMost|below\(|<=|<\s*-?\d|_L[TE]\(/u,
        looser: "higher",
    },
    {
        rule: "tests/timeout-raised",
        message: "waits longer before it fails",
        where: "both",
        words: /\b(?:set|test|hook|default_?)?time_?out\b|\bdeadline\b|\bsleep|\bwait|eventually|\bduration\b|\binterval\b|\bpoll|\bslow\b|^\s*\}\s*,\s*\d|\bseconds\b|\bmillis/iu,
        looser: "higher",
        slack: 2,
    },
    {
        rule: "tests/retried",
        message: "is tried again more often before it fails",
        where: "both",
        words: /\bretr(?:y|ies)|reruns|flaky|attempts|retryTimes/iu,
        looser: "higher",
    },
    {
        rule: "checks/threshold-lowered",
        message: "a limit on coverage or quality becomes laxer",
        where: "settings",
        words: /max[-_ ]?(?:warnings|complexity|lines|depth|params|statements|len|nesting|issues|violations|errors|size|branches|args|returns|line)|allowed|tolerat|budget|violations?|warnings|cyclomatic|cognitive|complexity|line[-_]?length|max[A-Z]\w+|\bmax\b/iu,
        looser: "higher",
    },
    {
        rule: "checks/threshold-lowered",
        message: "a threshold moves",
        where: "settings",
        words: /^\s*(?:-\s*)?["']?threshold["']?\s*[:=]/iu,
        looser: "either",
    },
    {
        rule: "checks/threshold-lowered",
        message: "a limit on coverage or quality becomes laxer",
        where: "settings",
        words: /threshold|coverage|\b(?:branches|functions|lines|statements|instructions|methods|classes|patch|project)\b["']?\s*[:=,>(]|fail[-_]?under|\bmin(?:imum)?\b|min[-_]?\w*|target|score|\bbreak\b|\bhigh\b|\blow\b|COVEREDRATIO|<minimum>|level|require|msi|quality|strict|cov/iu,
        looser: "lower",
    },
];
/** Numbers that move so that less is asked of the code. */
function findLooserNumbers(subject) {
    const { role } = subject;
    if (!role.test && !role.settings)
        return [];
    return subject.changes.flatMap((change) => pairLines(change).flatMap(({ removed, added }) => {
        if (isComment(removed.text) || isComment(added.text))
            return [];
        const gauge = GAUGES.find((one) => (one.where === "both" || (one.where === "tests" ? role.test : role.settings)) &&
            one.words.test(removed.text) &&
            one.words.test(added.text) &&
            moved(one, removed, added));
        return gauge === undefined ? [] : [weakening(subject, added, gauge.rule, gauge.message)];
    }));
}
function moved(gauge, removed, added) {
    const before = removed.text.match(NUMBER) ?? [];
    const after = added.text.match(NUMBER) ?? [];
    // Everything but the numbers has to be the same, or the line says something else now.
    if (before.length !== after.length || shape(removed.text) !== shape(added.text))
        return false;
    return before.some((text, at) => {
        const old = toNumber(text);
        const now = toNumber(after[at] ?? "");
        if (old === now)
            return false;
        const slack = gauge.slack ?? 1;
        const higher = now > old * slack;
        const lower = now * slack < old;
        return gauge.looser === "higher" ? higher : gauge.looser === "lower" ? lower : higher || lower;
    });
}
function toNumber(text) {
    return Number(text.replaceAll("_", ""));
}
function shape(text) {
    return text.replace(NUMBER, "0").replace(/\s+/gu, " ").trim();
}
/** Limits that settings used to have. */
const LIMIT = /\b(?:coverageThreshold|thresholds?|branches|functions|lines|statements|fail_under|fail-under|cov-fail-under|check-coverage|max-warnings|minimum_coverage|minimumCoverage|COVEREDRATIO|minimum|maxWarnings|min_score|minMsi|minCoveredMsi|target)\b["']?\s*(?:[:=>({]|\s)\s*["'{(]?\s*(?:\d|\{|$)|--(?:check-coverage|fail-under|cov-fail-under|max-warnings|strict|strict-markers|bail|ci|failOnWarning|fail-on-warning|error-on-warnings?|forbid-only|frozen-lockfile|coverage|cov|race|Werror)\b|-Werror\b|-D\s+warnings|-race\b|#!?\[(?:deny|forbid)\(|"?forbidOnly"?\s*:\s*(?:true|!!)|"?failOnWarning"?[=:]\s*"?true|\bset\s+-(?:e|eu|euo|o\s+pipefail)\b|<failOnViolation>\s*true|<TreatWarningsAsErrors>\s*true|"?\b(?:strict\w*|no[A-Z]\w+|exactOptional\w+|alwaysStrict|disallow_\w+|warn_\w+|check_untyped_defs)\b"?\s*[:=]\s*[Tt]rue|\benforce\b|^\s*exit\s+[1-9]\b|["'][\w@/-]+["']\s*:\s*\[?\s*["']error["']/u;
/** Limits and strictness that a patch takes out of the settings, or out of the commands that run the checks. */
function findDroppedLimits(subject) {
    if (!subject.role.settings && !subject.role.source)
        return [];
    const pattern = subject.role.settings
        ? LIMIT
        : /#!?\[(?:deny|forbid)\(|^\s*["']use strict["'];?\s*$|declare\(strict_types=1\)|^\s*#\s*typed:\s*(?:strict|true)|^\s*\/\/\s*@ts-check|#nullable\s+enable/u;
    // Each occurrence counts: one line of options can hold several limits.
    const every = new RegExp(pattern.source, "gu");
    const hits = (lines) => lines
        .filter((line) => !/^\s*(?:#\s|\/\/\s)(?!@ts-check|\s*typed)/u.test(line.text))
        .flatMap((line) => [...line.text.slice(0, 1500).matchAll(every)].map(() => line));
    const removed = subject.changes.flatMap((change) => hits(change.removed));
    const added = subject.changes.flatMap((change) => hits(change.added));
    if (removed.length <= added.length)
        return [];
    return [weakening(subject, removed[0], "checks/threshold-lowered", "a limit or strictness is gone")];
}
/** Waiting and retrying that tests did not do before. */
const NEW_PATIENCE = /\bjest\.(?:setTimeout|retryTimes)\s*\(|\bthis\.(?:timeout|retries|slow)\s*\(\s*(?:0|[1-9]\d{4,})|\b(?:vi|vitest)\.setConfig\(\s*\{\s*(?:testTimeout|retry)|^\s*\}\s*,\s*[1-9]\d{4,}\s*\)|@(?:pytest\.mark\.)?flaky\b|\breruns\s*=|\btest(?:Info)?\.(?:setTimeout|slow)\s*\(|^\s*(?:testTimeout|retries|retry)\s*[:=]\s*[1-9]|@(?:Retry|RetryingTest|RepeatedIfExceptionsTest)\b|\[Retry\(|@timeout\s+\d{5,}/u;
function findNewPatience(subject) {
    if (subject.file.kind === "added" || !(subject.role.test || subject.role.settings))
        return [];
    const hits = (lines) => lines.filter((line) => !isComment(line.text) && NEW_PATIENCE.test(line.text));
    const removed = subject.changes.flatMap((change) => hits(change.removed));
    const added = subject.changes.flatMap((change) => hits(change.added));
    return added
        .slice(removed.length)
        .map((line) => weakening(subject, line, "tests/timeout-raised", "waits longer, or tries again, before it fails"));
}
/** Arguments of assertions that match anything, and errors of any kind. */
const WILDCARD = /expect\.any(?:thing)?\(|\bmock\.ANY\b|\bANY\b|\b(?:gomock|mock)\.Any(?:thing)?\b|\bIt\.IsAny|\bany(?:String|Int|Long|Object|List|Map|Boolean)?\(\)|\bArgumentMatchers\.any|\banything\b|\/\.[*+]\/|stringContaining\(\s*["'`]{2}\)|objectContaining\(|arrayContaining\(|stringMatching\(|hash_including|\bkind_of\(|Matchers\.any|\b_\s*,\s*_\b|,\s*_\s*\)|\.\*["']|\bunittest\.mock\.ANY\b|Arg\.Any|\$this->anything\(/gu;
const GENERAL_ERROR = /\b(?:Exception|BaseException|Throwable|Error|StandardError|RuntimeException|object|anyhow::Error|Errno|\\Exception|\\Throwable|NSError)\b/u;
const WITHOUT_ERROR = /(?:\(\s*\)\s*\)?;?|raise_error)\s*$/u;
const ERROR_ASSERTION = /raises|assertThrows|assertRaises|Throws|toThrow|rejects|raise_error|expectException|throw|XCTAssertThrows|should_panic|assertFails|isThrownBy|isInstanceOf/u;
function findWildcards(subject) {
    return subject.changes.flatMap((change) => pairLines(change).flatMap(({ removed, added }) => {
        const before = readAssertion(removed.text, subject.language);
        const after = readAssertion(added.text, subject.language);
        if (before === undefined || after === undefined || isComment(added.text))
            return [];
        if (isWhole(removed.text) && count(added.text, WILDCARD) > count(removed.text, WILDCARD)) {
            return [
                weakening(subject, added, "tests/assertion-loosened", "expects anything where it expected something"),
            ];
        }
        const or = /\|\||\bor\b|-o\b/gu;
        if (before.matcher === after.matcher && count(strip(added.text), or) > count(strip(removed.text), or)) {
            return [weakening(subject, added, "tests/assertion-loosened", "has a further way to hold")];
        }
        if (!ERROR_ASSERTION.test(removed.text) || !ERROR_ASSERTION.test(added.text))
            return [];
        const wider = GENERAL_ERROR.test(added.text) && !GENERAL_ERROR.test(removed.text) && errorNames(removed.text) > 0;
        const emptied = WITHOUT_ERROR.test(added.text) &&
            !WITHOUT_ERROR.test(removed.text) &&
            /toThrow|raise_error|Throws/u.test(added.text);
        const unmatched = /match\s*=|,\s*match:|WithMessage|message/u.test(removed.text) &&
            !/match\s*=|,\s*match:|WithMessage|message/u.test(added.text);
        return wider || emptied || unmatched
            ? [weakening(subject, added, "tests/assertion-loosened", "accepts more kinds of errors")]
            : [];
    }));
}
function count(text, pattern) {
    return (text.match(pattern) ?? []).length;
}
/** An assertion that is not spread over further lines. */
function isWhole(text) {
    return count(text, /[([{]/gu) === count(text, /[)\]}]/gu) || !/[({[]\s*$/u.test(text);
}
function strip(text) {
    return text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gu, '""');
}
function errorNames(text) {
    return count(text, /\b\w+(?:Error|Exception|Failure|Violation|Invalid\w*)\b/gu);
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-source.js


/** Code that asks whether it is being tested. */
const DETECTS_TESTS = /NODE_ENV["'\])]*\s*[!=]==?\s*["'`]test|["'`]test(?:ing)?["'`]\s*===?\s*process\.env|\bJEST_WORKER_ID\b|process\.env(?:\.|\[["'])(?:VITEST|TEST\b|TESTING|MOCHA|IS_TEST|CI\b)|\btypeof\s+(?:jest|describe|it|vi|expect)\b|globalThis\.(?:jest|describe|vi|__vitest\w*)|import\.meta\.(?:vitest|env\.(?:TEST|VITEST|MODE\s*===?\s*["']test))|\bPYTEST_CURRENT_TEST\b|["'](?:pytest|unittest|nose)["']\s+in\s+sys\.modules|sys\.modules\.get\(["'](?:pytest|unittest)|\b(?:os\.environ(?:\.get)?|os\.getenv)[[(]\s*["'](?:TESTING|TEST|CI|PYTEST\w*|GITHUB_ACTIONS|ENV)["']|\bflag\.Lookup\(["']test\.v|\btesting\.Testing\(\)|strings\.HasSuffix\(os\.Args\[0\],\s*["']\.test|\bos\.Getenv\(["'](?:CI|TEST|TESTING|GO_TEST|GITHUB_ACTIONS)["']\)|\bcfg!\(test\)|std::env::var\(["'](?:CI|TEST|RUST_TEST\w*|CARGO_TEST|NEXTEST)|Rails\.env\.test\?|\bdefined\?\((?:RSpec|Minitest)\)|ENV\[["'](?:RAILS_ENV|RACK_ENV|CI|TEST|GITHUB_ACTIONS)["']\]|XCTestConfigurationFilePath|NSClassFromString\(@?"XCTest|PHPUNIT_COMPOSER_INSTALL|defined\(["']PHPUNIT|class_exists\(\\?["']?PHPUnit|getenv\(["'](?:CI|TEST|TESTING|APP_ENV|GITHUB_ACTIONS)["']\)|System\.getenv\(["'](?:CI|TEST|GITHUB_ACTIONS)["']\)|getStackTrace\(\).{0,200}(?:junit|Test)|AppDomain\.CurrentDomain\.GetAssemblies\(\).{0,200}(?:xunit|nunit|test)|inspect\.stack\(\).{0,200}test|new Error\(\)\.stack.{0,100}(?:test|spec|jest|vitest)|Class\.forName\(["']org\.(?:junit|testng)|\bBATS_TEST_\w+|GITHUB_ACTIONS["'\])]?\s*===?\s*["']true/iu;
/** A condition on one exact, telling input with a fixed answer. */
const SPECIAL_CASE = /(?:\bif\b|\bunless\b|\bwhen\b|\?|\bcase\b).{0,200}?(?:(?<![!<>])===?|\.equals\(|\.Equals\(|\beq\b|\bis\b|=~|\bcase\b)\s*(?:"[^"]*[\s@\d.:/-][^"]*"|'[^']*[\s@\d.:/-][^']*'|`[^`]*[\s@\d.:/-][^`]*`|(?!(?:[1-5]\d\d|10+|1024|2048|4096)\b)-?\d{2,}(?:\.\d+)?\b|\[[^\]]{3,}\]|\([^()]{0,40},[^()]{0,40}\))/u;
const FIXED_ANSWER = /\breturn\s+(?:"[^"]*"|'[^']*'|`[^`$]*`|-?\d+(?:\.\d+)?|\[[^\]()]*\]|\{[^}()]*\}|true|false|True|False|Ok\((?:"[^"]*"|\d+)[^)]*\)|\([^()]{0,60}\)|nil|null|None|vec!\[[^\]]*\]|"[^"]*"\.to_string\(\)|String::from\("[^"]*"\)|List\.of\([^)]*\)|\[\]\w+\{[^}]*\})(?:\s*,\s*(?:nil|None|null|true|false))?(?:\s+(?:if|unless)\s+.{1,200})?\s*[;,)}\s]*(?:(?:\/\/|#).*)?$|\?\s*(?:"[^"]*"|'[^']*'|-?\d+(?:\.\d+)?)\s*:/u;
/** Source that gives tests what they want to see. */
function findTestDetection(subject) {
    if (!subject.role.source || subject.role.test)
        return [];
    const hits = (lines) => lines.filter((line) => !isComment(line.text) && DETECTS_TESTS.test(line.text.slice(0, 1500)));
    const removed = subject.changes.flatMap((change) => hits(change.removed));
    const added = subject.changes.flatMap((change) => hits(change.added));
    return added
        .slice(removed.length)
        .map((line) => weakening(subject, line, "source/detects-tests", "the code asks whether it is being tested"));
}
function findSpecialCases(subject) {
    if (!subject.role.source || subject.role.test || subject.file.kind === "added")
        return [];
    return subject.changes.flatMap((change) => change.added.flatMap((line, at) => {
        if (isComment(line.text) || !SPECIAL_CASE.test(line.text.slice(0, 600)))
            return [];
        const answer = [line, change.added[at + 1]].find((one) => one !== undefined && FIXED_ANSWER.test(one.text.slice(0, 600)));
        return answer === undefined
            ? []
            : [weakening(subject, line, "source/special-case", "one exact input gets a fixed answer")];
    }));
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-suppressions.js

/** Comments and attributes that tell a compiler, linter or coverage tool to look away. */
const SUPPRESSIONS = [
    {
        kind: "types",
        pattern: /@ts-(?:ignore|nocheck|expect-error)\b|#\s*type:\s*ignore|#\s*(?:mypy|pyright|pyre)\s*:\s*(?:ignore|basic|disable|allow)|#\s*pyre-ignore|@(?:typing\.)?no_type_check\b|#\s*typed:\s*(?:false|ignore)|@(?:phpstan|psalm)-(?:ignore|suppress)|#nullable\s+disable|\bsteep:ignore|@flow(?:fixme|ignore)|\$Flow(?:FixMe|Ignore)/iu,
    },
    {
        kind: "lint",
        pattern: /\b(?:eslint|oxlint|tslint|stylelint|biome|deno-lint|standard|jshint)[-:]?\s?-?(?:disable|ignore)|#\s*noqa\b|#\s*(?:pylint|ruff|flake8)\s*:\s*(?:disable|noqa|skip-file|ignore)|#\s*nosec\b|\/\/\s?nolint\b|\/\/\s?#nosec|\/\/lint:ignore|#!?\[(?:cfg_attr\([^\]]{0,100},\s*)?(?:allow|expect)\s*\(|@(?:file:)?Suppress(?:Warnings|FBWarnings|Lint)?\s*\(|\bCHECKSTYLE[:.]\s?OFF|\bNOPMD\b|\bNOSONAR\b|#pragma\s+warning\s*\(?\s*disable|\[(?:assembly:\s*)?(?:\w+\.)*SuppressMessage\b|#\s*rubocop:\s*(?:disable|todo)|\bphpcs:(?:ignore|disable)|@noinspection|@phan-suppress|@infection-ignore|\bNOLINT(?:NEXTLINE|BEGIN)?\b|#pragma\s+(?:GCC|clang)\s+diagnostic\s+ignored|\bcppcheck-suppress|\bswiftlint:disable\b|\/\/\s*ktlint-disable|\bignore_for_file:|\/\/\s*ignore:\s*\w+|@dialyzer\b|\bcredo:disable|#\s*shellcheck\s+disable/u,
    },
    {
        kind: "coverage",
        pattern: /\b(?:istanbul|c8|v8|nyc)\s+ignore\b|#\s*pragma:\s*no\s*cover|\bcoverage:\s?ignore|\bexcoveralls-ignore|@codeCoverageIgnore|\b(?:ExcludeFromCodeCoverage|ExcludeFromJacocoGeneratedReport)\b|\b(?:G|L)COVR?_EXCL_(?:LINE|START|BR_LINE)\b|#\s*:nocov:|#!?\[(?:coverage\(off\)|no_coverage)|@Generated\b|\bjacoco:ignore|\/\/\s*coverage-ignore/u,
    },
];
/** Forms that act on a whole file. */
const WHOLE_FILE = /@ts-nocheck|\/\*\s*(?:eslint|tslint|stylelint|oxlint)[-:]disable\s*\*\/|^\s*\/\/\s*tslint:disable\s*$|^\s*#\s*(?:flake8|ruff)\s*:\s*noqa\s*$|^\s*#\s*mypy:\s*ignore-errors|^\s*#\s*pylint:\s*(?:disable=all|skip-file)|#!\[allow|@file:Suppress|^\s*#\s*type:\s*ignore\s*$|@codeCoverageIgnoreFile|^\s*#\s*pyright:\s*(?:basic|ignore)|deno-lint-ignore-file|biome-ignore-all|ignore_for_file|istanbul\s+ignore\s+file|c8\s+ignore\s+file|(?:istanbul|c8|v8)\s+ignore\s+start|\[assembly:|@SuppressWarnings\(\s*\{?\s*"all"|#\s*typed:\s*(?:false|ignore)|^\s*#\s*rubocop:disable\s+all|NOLINTBEGIN|#nullable\s+disable\s*$/iu;
/**
 * Suppressions of checks that would otherwise have spoken about code that was there before, and those of whole
 * files. A new line may bring its own: it silences nothing that judged the old code. But a bare suppression of the type
 * check in new code, one that gives no reason, hides an error that nobody has looked at.
 */
function findSuppressions(subject) {
    if (subject.role.expectation || subject.role.prose)
        return [];
    const lines = subject.file.hunks.flatMap((hunk) => hunk.lines);
    const removed = subject.changes.reduce((sum, change) => sum + change.removed.filter(isSuppression).length, 0);
    const added = subject.changes.flatMap((change) => change.added.filter(isSuppression).map((line) => ({ line, change })));
    return added
        .slice(removed)
        .filter(({ line, change }) => matters(subject, line, change, lines))
        .map(({ line }) => ({
        rule: "checks/suppressed",
        path: subject.path,
        line: line.newLine,
        message: `silences a compiler, linter or coverage check: ${line.text.trim().slice(0, 120)}`,
        verdict: "needs-human",
    }));
}
function kindOf(text) {
    return SUPPRESSIONS.find(({ pattern }) => pattern.test(text.slice(0, 1500)))?.kind;
}
function isSuppression(line) {
    return kindOf(line.text) !== undefined;
}
function matters(subject, line, change, lines) {
    if (WHOLE_FILE.test(line.text))
        return subject.file.kind !== "added" || !subject.role.test;
    // How tests are written is for their linter; what they check is not in its hands.
    if (subject.role.test &&
        !subject.role.source &&
        (kindOf(line.text) === "lint" || /@ts-expect-error/u.test(line.text))) {
        return false;
    }
    // A sentence of reasons is for the reviewer of the code; what is silent is for us.
    if (hasReason(line.text, 7))
        return false;
    const at = lines.indexOf(line);
    const alone = /^\s*(?:\/\/|\/\*|#|<!--|\{\/\*|@|\*|\[|--|;)/u.test(line.text);
    const target = alone
        ? lines.slice(at + 1).find((next) => next.kind !== "removed" && !isSuppression(next))
        : line;
    if (target === undefined)
        return true;
    if (target.kind === "context")
        return true;
    const bare = alone
        ? target.text
        : target.text.replace(/\s*(?:\/\/|\/\*|#)\s*(?:@ts-|type:|noqa|nolint|eslint|tslint|pylint|nosec|NOLINT|NOSONAR|pragma|rubocop|:nocov|phpcs|shellcheck|istanbul|c8|swiftlint|ktlint|biome|oxlint|pyright|mypy).*$/iu, "");
    if (change.removed.some((old) => similarity(old.text, bare) >= 0.6))
        return true;
    return kindOf(line.text) === "types" && !subject.role.test && !hasReason(line.text, 4);
}
/** So many words that are not part of the directive itself. */
function hasReason(text, words) {
    const directive = SUPPRESSIONS.map(({ pattern }) => pattern.exec(text)).find((match) => match !== null);
    const rest = directive === undefined ? "" : text.slice(directive.index + directive[0].length);
    return (rest.match(/\p{L}{2,}/gu) ?? []).length >= words;
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-tests.js




/** What tests a patch takes away, over all its files: a test that moves to another file is still there. */
function findRemovedTests(subjects, context) {
    const tests = subjects.filter(({ role }) => role.test);
    const counted = tests.map((subject) => ({ subject, declared: countDeclarations(subject) }));
    const net = counted.reduce((sum, { declared }) => sum + declared.added.length - declared.removed.length, 0);
    if (net >= 0)
        return [];
    return counted.flatMap(({ subject, declared }) => {
        if (declared.removed.length <= declared.added.length)
            return [];
        const kept = new Set(declared.added.map(({ name }) => name));
        const lost = declared.removed.filter(({ name }) => name === "" || !kept.has(name));
        // Tests that grow were most likely reorganised. Not so when just the declaration changed and the body stayed.
        const found = context.testsShrink ? lost[0] : lost.find(({ change }) => change.removed.length <= 3);
        return found === undefined
            ? []
            : [weakening(subject, found.line, "tests/removed", "a test is gone or is not found any more")];
    });
}
function countDeclarations(subject) {
    const read = (change, lines) => lines.flatMap((line) => {
        const declaration = isComment(line.text) ? undefined : readDeclaration(line.text, subject.language);
        return declaration === undefined ? [] : [{ change, line, name: declaration.name }];
    });
    return {
        removed: subject.changes.flatMap((change) => read(change, change.removed)),
        added: subject.changes.flatMap((change) => read(change, change.added)),
    };
}
/** Assertions that a patch takes away, over all its tests. */
function findRemovedAssertions(subjects, context) {
    const tests = subjects.filter(({ role }) => role.test);
    const counted = tests.map((subject) => ({
        subject,
        removed: subject.changes.flatMap((change) => assertionsIn(change.removed, subject.language)),
        added: subject.changes.flatMap((change) => assertionsIn(change.added, subject.language)),
    }));
    const net = counted.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
    return counted.flatMap(({ subject, removed, added }) => {
        // Tests that grow were rewritten rather than thinned out: then only what goes without replacement counts.
        const lost = net < 0 && context.testsShrink && removed.length > added.length
            ? removed
            : lostInPlace(subject, net).filter((line) => !context.explains(line.text));
        return lost.length === 0
            ? []
            : [weakening(subject, lost[0], "tests/assertion-removed", "fewer assertions")];
    });
}
function assertionsIn(lines, language) {
    return lines.filter((line) => !isComment(line.text) &&
        !/^\s*(?:import|from|use|using|#include|require(?!\.))\b/u.test(line.text) &&
        (readAssertion(line.text, language)?.strength ?? 0) > 0);
}
/** Most lines that one assertion takes. */
const LONGEST_ASSERTION = 8;
/** Assertions that go without anything in their place, from a test that stays. */
function lostInPlace(subject, net) {
    return subject.file.hunks.flatMap((hunk) => {
        const inHunk = new Set(hunk.lines);
        const changes = subject.changes.filter(({ removed, added }) => [...removed, ...added].some((line) => inHunk.has(line)));
        if (changes.some(({ added }) => assertionsIn(added, subject.language).length > 0))
            return [];
        return changes.flatMap(({ removed, added }) => {
            const replaced = added.some((line) => !isBlank(line) && !isComment(line.text));
            if (replaced && (net >= 0 || removed.length > 3))
                return [];
            const gone = removed.filter((line) => !isBlank(line));
            const [first] = assertionsIn(gone, subject.language);
            return first !== undefined && first === gone[0] && gone.length <= LONGEST_ASSERTION ? [first] : [];
        });
    });
}
/** Assertions that ask for less than before. */
function findLoosenedAssertions(subject) {
    return subject.changes.flatMap((change) => pairLines(change).flatMap(({ removed, added }) => {
        if (isComment(removed.text) || isComment(added.text))
            return [];
        const before = readAssertion(removed.text, subject.language);
        const after = readAssertion(added.text, subject.language);
        if (before === undefined || after === undefined)
            return [];
        const how = loosening(before, after);
        if (how === undefined)
            return [];
        return [weakening(subject, added, "tests/assertion-loosened", how)];
    }));
}
function loosening(before, after) {
    if (rules_tests_throws(before) && after.negated && before.matcher === after.matcher)
        return "an error that had to come must not come now";
    // A snapshot holds whatever came out; naming a part of it can be the better test.
    if (/snapshot/iu.test(before.matcher) && after.strength >= 3)
        return undefined;
    // That something is not there is as much as to say that it is undefined.
    if (after.negated && after.strength === 3)
        return undefined;
    if (after.strength >= before.strength || rules_tests_throws(before) !== rules_tests_throws(after))
        return undefined;
    // What is looked at has to be the same, or the weaker assertion is about something else.
    if (after.strength > 0 && overlap(withoutMatcher(before), withoutMatcher(after)) < 0.5)
        return undefined;
    return `${before.matcher} became ${after.matcher}`;
}
/** About an error that has to come. That none comes is as little as any other "not". */
function rules_tests_throws({ matcher, negated }) {
    if (negated || /no_?t?_?(?:throw|panic|raise)|doesNot|NotPanics|NoError|nothing_raised/iu.test(matcher))
        return false;
    return /throw|raise|reject|exception|panic|error/iu.test(matcher);
}
/** Words of assertions themselves. */
const ASSERTION_WORDS = /^(?:expect|assert\w*|Assert\w*|require|self|this|static|t|check|should|Should|to|not|be|is|and|or|await|XCTAssert\w*|EXPECT_\w+|ASSERT_\w+|isinstance|typeof|Ok|NotNull|NotNil|True|False|true|false|not_to|refute\w*|verify|to[A-Z]\w*|be_\w+|eq|is[A-Z]\w*|has[A-Z]\w*|have_\w+|Have[A-Z]\w*|Be[A-Z]?\w*|Not[A-Z]\w*|nil|None|null|undefined|is_\w+|int|float|str|string|number|any|expected|want)$/u;
function withoutMatcher({ text, matcher }) {
    return text.replace(matcher, " ");
}
/** How much of what the shorter line names the longer one names too, 0–1. */
function overlap(a, b) {
    const left = namesIn(a);
    const right = namesIn(b);
    const least = Math.min(left.size, right.size);
    if (least === 0)
        return 1;
    return [...left].filter((name) => right.has(name)).length / least;
}
function namesIn(line) {
    return new Set((withoutStrings(line).match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []).filter((name) => !ASSERTION_WORDS.test(name)));
}
/** Assertions that hold whatever the code does. */
function findTrivialAssertions(subject) {
    return subject.changes.flatMap((change) => change.added
        .filter((line) => !isComment(line.text) && isTrivial(line.text.slice(0, 1000)))
        .map((line) => weakening(subject, line, "tests/trivial-assertion", "always holds")));
}

;// CONCATENATED MODULE: ./build/domain/patch/language.js
const BY_EXTENSION = [
    ["javascript", /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html)$/iu],
    ["python", /\.(?:pyi?|ipynb)$/iu],
    ["go", /\.go$/iu],
    ["rust", /\.rs$/iu],
    ["jvm", /\.(?:java|kts?|groovy|scala|sc)$/iu],
    ["csharp", /\.(?:cs|fs|vb)$/iu],
    ["ruby", /\.(?:rb|rake|gemspec|ru)$/iu],
    ["php", /\.(?:php|phpt)$/iu],
    ["c", /\.(?:c|h|cc|cpp|cxx|hpp|hh|hxx|cu|m|mm)$/iu],
    ["swift", /\.swift$/iu],
    ["shell", /\.(?:sh|bash|zsh|bats)$/iu],
];
function languageOf(path) {
    return BY_EXTENSION.find(([, pattern]) => pattern.test(path))?.[0] ?? "other";
}

;// CONCATENATED MODULE: ./build/domain/patch/subject.js



/** Files with tests in them do not always say so in their path. */
const LOOKS_LIKE_TESTS = /^\s*#\[(?:\w+::)?(?:test|cfg\(test\))|^\s*@(?:Test|ParameterizedTest)\b|^\s*\[(?:Fact|Theory|TestMethod|TestCase)\b|^\s*func\s+Test\w*\(t\s+\*testing\.T\)|^\s*(?:describe|it|test)(?:\.\w{1,12})?\(\s*["'`]|^\s*expect\(.{1,200}\)\.(?:not\.)?to[A-Z]|import\.meta\.vitest|\bunittest\.TestCase\b|^\s*(?:async\s+)?def\s+test_\w+\(|^\s*TEST(?:_[FP])?\(|\bassert_(?:eq|ne)!\(|^\s*>>> /u;
function readSubject(file) {
    const role = roleOf(file.path);
    const holdsTests = role.source &&
        file.hunks.some((hunk) => hunk.lines.some((line) => !isComment(line.text) && LOOKS_LIKE_TESTS.test(line.text.slice(0, 400))));
    return {
        file,
        path: file.path,
        role: holdsTests ? { ...role, test: true } : role,
        language: languageOf(file.path),
        changes: changesOf(file),
    };
}

;// CONCATENATED MODULE: ./build/domain/patch/weakenings.js












/** Rules that look at one file of tests. */
const TEST_RULES = [
    findLoosenedAssertions,
    findWildcards,
    findLooserConditions,
    findTrivialAssertions,
    findCommentedOut,
    findDeadTests,
    findSwallowedFailures,
    findGuardedAssertions,
    findRemovedCases,
];
/** Rules that look at one file, whatever it is. */
const FILE_RULES = [
    findMarkers,
    findSuppressions,
    findLooserNumbers,
    findDroppedLimits,
    findNewPatience,
    findDroppedCommands,
    findTestDetection,
    findSpecialCases,
];
/** Signs that a patch changes how the code is judged instead of the code. */
function findWeakenings(files) {
    const subjects = files.map(readSubject);
    const context = readContext(subjects);
    return [
        ...findRemovedFiles(subjects),
        ...findRemovedTests(subjects, context),
        ...findRemovedAssertions(subjects, context),
        ...findEditedExpectations(subjects, context),
        ...subjects.flatMap((subject) => FILE_RULES.flatMap((rule) => rule(subject))),
        ...subjects
            .filter(({ role }) => role.test)
            .flatMap((subject) => TEST_RULES.flatMap((rule) => rule(subject))),
    ];
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/parse.js
var parse = __webpack_require__(3857);
;// CONCATENATED MODULE: ./build/domain/unified-diff.js

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
function unified_diff_parseUnifiedDiff(text) {
    if (text.trim() === "")
        return [];
    if (/^(?:diff --(?:cc|combined) |@@@)/mu.test(text)) {
        throw new DiffSyntaxError("a combined diff of a merge cannot be checked");
    }
    const source = text.replace(MAIL_SIGNATURE, "\n");
    let sections;
    try {
        sections = (0,parse/* parsePatch */.i)(source);
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

;// CONCATENATED MODULE: ./build/domain/patch.js





/** Large enough for a honest change by one attempt, small enough for a human to look at. */
const DEFAULT_PATCH_LIMITS = {
    protectedPaths: { refuse: [], needsHuman: [], allow: [] },
    maxFiles: 300,
    maxBytes: 5_000_000,
};
const FILE_MODES = ["100644", "100755"];
const patchSchema = schemas/* strictObject */.rej({
    baseSha: schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u),
    edits: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt("op", [
        schemas/* strictObject */.rej({
            op: schemas/* literal */.euz("write"),
            path: schemas/* string */.YjP(),
            mode: schemas/* enum */.k5n(FILE_MODES),
            contentBase64: schemas/* base64 */.K39(),
        }),
        schemas/* strictObject */.rej({ op: schemas/* literal */.euz("delete"), path: schemas/* string */.YjP() }),
    ])),
    diff: schemas/* string */.YjP(),
});
/** Reads a patch artifact of unknown origin. Undefined when it is not of a patch's shape, unknown members included. */
function readPatch(value) {
    const result = patchSchema.safeParse(value);
    return result.success ? result.data : undefined;
}
/**
 * Judges a patch as hostile input: shape, size, paths, modes, protected paths, and whether it weakens how the code is
 * checked. `patch.diff` has to be the diff of exactly these edits against the base: whoever did not make it
 * must make it anew, because only its new side can be compared with the edits here.
 */
function checkPatch(patch, limits) {
    if (readPatch(patch) === undefined) {
        return conclude([
            about("", "patch/malformed", "not a patch: a member is missing, unknown or of the wrong form"),
        ]);
    }
    const bytes = patch.edits.reduce((sum, edit) => sum + (edit.op === "write" ? byteLength(edit) : 0), 0);
    if (patch.edits.length > limits.maxFiles || bytes > limits.maxBytes) {
        return conclude([tooLarge(patch.edits.length, bytes, limits)]);
    }
    const check = checkDiff(patch.diff, limits);
    const pathFindings = checkPaths(patch.edits.map((edit) => edit.path), patch.edits.filter((edit) => edit.op === "write").map((edit) => edit.path), limits);
    return conclude([...check.findings, ...pathFindings, ...compareWithDiff(patch)]);
}
/** The same rules over a unified diff alone, as `upshift check patch` gets it. */
function checkDiff(diff, limits) {
    if (diff.length > limits.maxBytes)
        return conclude([tooLarge(0, diff.length, limits)]);
    let files;
    try {
        files = unified_diff_parseUnifiedDiff(diff);
    }
    catch (error) {
        if (!(error instanceof DiffSyntaxError))
            throw error;
        return conclude([about("", "patch/malformed", `the diff cannot be read: ${error.message}`)]);
    }
    if (files.length > limits.maxFiles)
        return conclude([tooLarge(files.length, diff.length, limits)]);
    const written = files.flatMap((file) => file.newPath ?? []);
    const touched = files.flatMap((file) => [file.newPath, file.kind === "copied" ? undefined : file.oldPath].filter((path) => path !== undefined));
    return conclude([
        ...checkPaths(touched, written, limits),
        ...files.flatMap(checkModes),
        ...findInstallHooks(files, limits.protectedPaths.allow),
        ...findWeakenings(files),
    ]);
}
function checkPaths(touched, written, limits) {
    const rules = createPathRules(limits.protectedPaths);
    const findings = [...new Set(touched)].flatMap((path) => rules(path));
    const byFold = new Map();
    for (const path of written) {
        const fold = foldPath(path).path;
        const other = byFold.get(fold);
        if (other !== undefined) {
            findings.push(about(path, "path/collision", `the same file as ${JSON.stringify(other)} where case or Unicode form do not count`));
        }
        byFold.set(fold, path);
    }
    for (const path of byFold.keys()) {
        const parents = path.split("/").slice(0, -1);
        for (let length = 1; length <= parents.length; length++) {
            const parent = parents.slice(0, length).join("/");
            if (byFold.has(parent)) {
                findings.push(about(path, "path/collision", `${JSON.stringify(parent)} cannot be both a file and a folder`));
            }
        }
    }
    return findings;
}
function checkModes(file) {
    const mode = file.newMode;
    if (mode === undefined && file.oldMode === undefined)
        return [];
    const special = [file.oldMode, mode].find((one) => one !== undefined && !FILE_MODES.includes(one));
    if (special !== undefined) {
        const kind = special === "120000" ? "a symbolic link" : special === "160000" ? "a submodule" : `mode ${special}`;
        return [about(file.path, "mode/special-file", `${kind}: only regular files can be part of a patch`)];
    }
    if (mode !== "100755" || file.oldMode === "100755")
        return [];
    return [{ ...about(file.path, "mode/executable", "becomes executable"), verdict: "accept" }];
}
/** A diff that does not belong to the edits would hide them from every rule that reads diffs. */
function compareWithDiff(patch) {
    let files;
    try {
        files = parseUnifiedDiff(patch.diff);
    }
    catch {
        return [];
    }
    const findings = [];
    const written = new Map(files.flatMap((file) => (file.newPath === undefined ? [] : [[file.newPath, file]])));
    const deleted = new Set(files.flatMap((file) => file.oldPath !== undefined && (file.kind === "deleted" || file.kind === "renamed")
        ? [file.oldPath]
        : []));
    for (const edit of patch.edits) {
        const file = written.get(edit.path);
        if (edit.op === "delete" ? !deleted.has(edit.path) : file === undefined || !showsContent(file, edit)) {
            findings.push(mismatch(edit.path));
        }
    }
    const edited = new Set(patch.edits.map((edit) => edit.path));
    if (edited.size !== patch.edits.length) {
        findings.push(about("", "patch/malformed", "two edits of one path"));
    }
    for (const path of [...written.keys(), ...deleted])
        if (!edited.has(path))
            findings.push(mismatch(path));
    return findings;
}
function mismatch(path) {
    return about(path, "patch/diff-mismatch", "the diff does not show what the edits do");
}
function showsContent(file, edit) {
    if (file.newMode !== undefined && file.newMode !== edit.mode)
        return false;
    const lines = decode(edit).split("\n");
    return file.hunks.every((hunk) => hunk.lines.every((line) => line.newLine === 0 || lines[line.newLine - 1]?.replace(/\r$/u, "") === line.text));
}
function decode(edit) {
    return new TextDecoder().decode(Uint8Array.from(atob(edit.contentBase64), (char) => char.charCodeAt(0)));
}
/** Bytes that a base64 text stands for. */
function byteLength(edit) {
    return Math.floor((edit.contentBase64.replace(/=+$/u, "").length * 3) / 4);
}
function tooLarge(files, bytes, limits) {
    return about("", "patch/too-large", `${files} files and ${bytes} bytes; at most ${limits.maxFiles} files and ${limits.maxBytes} bytes`);
}
function about(path, rule, message) {
    return { rule, path, line: 0, message, verdict: "refuse" };
}
function conclude(findings) {
    const seen = new Set();
    const distinct = findings.filter((finding) => {
        const key = JSON.stringify([finding.rule, finding.path, finding.line, finding.message]);
        return !seen.has(key) && seen.add(key);
    });
    const verdict = distinct.some((finding) => finding.verdict === "refuse")
        ? "refuse"
        : distinct.some((finding) => finding.verdict === "needs-human")
            ? "needs-human"
            : "accept";
    return { verdict, findings: distinct };
}

// EXTERNAL MODULE: ./build/domain/record.js
var record = __webpack_require__(4612);
;// CONCATENATED MODULE: ./build/domain/redaction/token-patterns.js
/** Longest token that is looked at; a bound that keeps every pattern linear. */
const MAX = 1024;
/**
 * Tokens by their form. GitHub's installation tokens are about 520 characters with dots, dashes and underscores since 2026, so a
 * prefix and a generous alphabet decide, not a length.
 */
const PATTERNS = [
    new RegExp(`\\bgh[pousr]_[A-Za-z0-9_.-]{16,${MAX}}`, "gu"),
    new RegExp(`\\bgithub_pat_[A-Za-z0-9_]{20,${MAX}}`, "gu"),
    new RegExp(`\\bsk-(?:ant|proj|svcacct|admin|or|live|test)[-_][A-Za-z0-9_-]{16,${MAX}}`, "gu"),
    /\bsk-[A-Za-z0-9]{32,200}\b/gu,
    /\b(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA)[A-Z2-7]{16}\b/gu,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,512}/gu,
    /\bxapp-\d-[A-Za-z0-9-]{10,512}/gu,
    /https:\/\/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/+_-]{20,200}/gu,
    /https:\/\/(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{5,30}\/[\w-]{20,200}/gu,
    /\bAIza[A-Za-z0-9_-]{35}/gu,
    /\bya29\.[A-Za-z0-9_-]{20,1000}/gu,
    /\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,300}/gu,
    /\bwhsec_[A-Za-z0-9+/=]{16,200}/gu,
    /\bnpm_[A-Za-z0-9]{30,100}/gu,
    /\bpypi-[A-Za-z0-9_-]{40,1000}/gu,
    /\bgl(?:pat|ptt|dt|rt|cbt|agent|soat|ft|imt|oas)-[A-Za-z0-9_.-]{16,600}/gu,
    /\bhf_[A-Za-z0-9]{30,100}/gu,
    /\bdckr_(?:pat|oat)_[A-Za-z0-9_-]{20,200}/gu,
    /\bdop_v1_[a-f0-9]{64}/gu,
    /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/gu,
    /\bSG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,128}/gu,
    /\bkey-[0-9a-f]{32}\b/gu,
    /\b(?:hv[sbr]|s)\.[A-Za-z0-9_-]{90,300}/gu,
    /\bATATT3[A-Za-z0-9_=-]{100,400}/gu,
    /\blin_api_[A-Za-z0-9]{32,64}/gu,
    /\bntn_[A-Za-z0-9]{40,64}/gu,
    /\bAccountKey=[A-Za-z0-9+/]{80,100}={0,2}/gu,
    // JSON Web Tokens: three parts, the first two JSON objects.
    new RegExp(`\\beyJ[A-Za-z0-9_-]{10,${MAX}}\\.eyJ[A-Za-z0-9_-]{10,${MAX}}\\.[A-Za-z0-9_-]{10,${MAX}}`, "gu"),
    // Private keys, cut ones too: up to the end line, or as far as the base64 goes.
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[A-Za-z0-9+/=\s\\:,.-]{0,20000}?-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|[A-Za-z0-9+/=\s\\]{0,20000})/gu,
];
/** Here only a part of the match is the secret: the named group. */
const IN_CONTEXT = [
    // Passwords in addresses.
    /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'<>]{0,200}:(?<secret>[^\s@/"'<>]{3,500})@/dgu,
    /\bauthorization["']?\s{0,5}[:=]\s{0,5}["']?(?:basic|bearer|token)\s{1,5}(?<secret>[A-Za-z0-9+/=_.~-]{8,4096})/dgiu,
    /\baws.{0,20}?(?:secret|sk).{0,30}?["'\s:=]{1,10}(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/dgiu,
];
/** Base64 that is long enough to hold a token. */
const BASE64 = /[A-Za-z0-9+/_-]{32,}={0,2}/gu;
/** Everything in a text that has the form of a token, base64 and reversed ones included. */
function findTokens(text) {
    return [...findPlain(text), ...findEncoded(text), ...findReversed(text)];
}
function findPlain(text) {
    const ranges = [];
    for (const pattern of PATTERNS) {
        for (const match of text.matchAll(pattern)) {
            ranges.push({ start: match.index, end: match.index + match[0].length });
        }
    }
    for (const pattern of IN_CONTEXT) {
        for (const match of text.matchAll(pattern)) {
            const indices = match.indices?.groups?.["secret"];
            if (indices !== undefined)
                ranges.push({ start: indices[0], end: indices[1] });
        }
    }
    return ranges;
}
function findEncoded(text) {
    const ranges = [];
    for (const match of text.matchAll(BASE64)) {
        const decoded = decodeBase64(match[0]);
        if (decoded !== undefined && findPlain(decoded).length > 0) {
            ranges.push({ start: match.index, end: match.index + match[0].length });
        }
    }
    return ranges;
}
/** Undefined for what is no base64, or not of text. */
function decodeBase64(encoded) {
    const standard = encoded
        .replace(/={1,2}$/u, "")
        .replace(/-/gu, "+")
        .replace(/_/gu, "/");
    if (standard.length % 4 === 1)
        return undefined;
    const bytes = atob(standard);
    return /[^\t\n\r -~]/u.test(bytes.slice(0, 64)) ? undefined : bytes;
}
/** Prefixes written backwards, which end a reversed token. */
const REVERSED_PREFIX = /(?:_[prsuo]hg|_tap_buhtig|-tna-ks)(?![A-Za-z0-9])/gu;
function findReversed(text) {
    const ranges = [];
    let previous = { start: 0, end: 0 };
    for (const match of text.matchAll(REVERSED_PREFIX)) {
        // Backwards from the prefix, but never over the same characters twice.
        let start = match.index;
        while (start > previous.end && /[A-Za-z0-9_.-]/u.test(text.charAt(start - 1)))
            start--;
        if (start === previous.end)
            start = previous.start;
        previous = { start, end: match.index + match[0].length };
        if (match.index - start >= 16)
            ranges.push({ start, end: match.index + match[0].length });
    }
    return ranges;
}

;// CONCATENATED MODULE: ./build/domain/redaction/known-secrets.js
/**
 * Finds known secrets in any of the disguises that have been used to get one past a log scanner: raw, reversed, in base64
 * (standard or URL alphabet, at any offset, once or twice, or over UTF-16), hex, escapes, decimal codes, base32 or rot13, in
 * other case, split by spaces, lines or punctuation, and cut at either end.
 *
 * Text and secrets are compared by their letters and digits alone, lower-cased. A secret is found by any window of it:
 * at most sixteen characters, so that what is left of a cut one is found too.
 */
/** What a cut secret may lack in all and still be found, and the bounds of a window, letters and digits. */
const CUT = 16;
const WINDOW = { least: 8, most: 16 };
/** A secret with fewer letters and digits than `WINDOW.least` is found whole or not at all, and with fewer than this never. */
const SHORTEST_SECRET = 4;
function createSecretFinder(secrets) {
    const windows = new Map();
    for (const disguise of new Set(secrets.flatMap(splitLines).flatMap(disguises))) {
        const letters = lettersAndDigits(disguise).letters;
        if (letters.length < SHORTEST_SECRET)
            continue;
        const size = letters.length <= WINDOW.least
            ? letters.length
            : Math.min(WINDOW.most, Math.max(WINDOW.least, letters.length - CUT));
        const known = windows.get(size) ?? new Set();
        for (let at = 0; at + size <= letters.length; at++)
            known.add(letters.slice(at, at + size));
        windows.set(size, known);
    }
    return (text) => {
        if (windows.size === 0)
            return [];
        const { letters, offsets } = lettersAndDigits(text);
        const ranges = [];
        for (const [size, known] of windows) {
            for (let at = 0; at + size <= letters.length; at++) {
                if (!known.has(letters.slice(at, at + size)))
                    continue;
                const last = offsets[at + size - 1] ?? 0;
                const previous = ranges.at(-1);
                const start = offsets[at] ?? 0;
                if (previous !== undefined && start <= previous.end && start >= previous.start)
                    previous.end = last + 1;
                else
                    ranges.push({ start, end: last + 1 });
            }
        }
        return ranges;
    };
}
/** The lines of a key file are secrets each; its header is none. */
function splitLines(secret) {
    const lines = secret.split(/\r\n|\n|\r/u).filter((line) => !line.startsWith("-----"));
    return lines.length === 1 ? lines : lines.filter((line) => line.length >= WINDOW.least);
}
function lettersAndDigits(text) {
    const letters = [];
    const offsets = [];
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 0x41 && code <= 0x5a)
            letters.push(String.fromCharCode(code + 0x20));
        else if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39))
            letters.push(text.charAt(at));
        else
            continue;
        offsets.push(at);
    }
    return { letters: letters.join(""), offsets };
}
function disguises(secret) {
    const bytes = [...new TextEncoder().encode(secret)];
    const wide = bytes.flatMap((byte) => [byte, 0]);
    const forward = [
        secret,
        rot13(secret),
        bytes.map(hex).join(""),
        bytes.map((byte) => `x${hex(byte)}`).join(""),
        bytes.map((byte) => `0x${hex(byte)}`).join(""),
        bytes.map((byte) => `u00${hex(byte)}`).join(""),
        bytes.map((byte) => `x${byte.toString(16)}`).join(""),
        bytes.map((byte) => byte.toString(10)).join(""),
        bytes.map((byte) => byte.toString(8).padStart(3, "0")).join(""),
        bytes.map((byte) => byte.toString(2).padStart(8, "0")).join(""),
        ...base64(bytes),
        ...base64(bytes.toReversed()),
        ...base64(wide),
        ...base64(bytes).flatMap((once) => base64([...new TextEncoder().encode(once)])),
        base32(bytes),
    ];
    return forward.flatMap((text) => [text, Array.from(text).toReversed().join("")]);
}
function hex(byte) {
    return byte.toString(16).padStart(2, "0");
}
/** How base64 spells these bytes at each of the three offsets in a longer text, less the characters that depend on the neighbours. */
function base64(bytes) {
    return [0, 1, 2].map((offset) => {
        const encoded = btoa("\0".repeat(offset) + bytes.map((byte) => String.fromCharCode(byte)).join("")).replace(/={1,2}$/u, "");
        const complete = (offset + bytes.length) % 3 === 0;
        return encoded.slice(offset === 0 ? 0 : offset + 1, complete ? undefined : -1);
    });
}
function base32(bytes) {
    const bits = bytes.map((byte) => byte.toString(2).padStart(8, "0")).join("");
    return (bits.match(/[01]{5}/gu) ?? [])
        .map((five) => "abcdefghijklmnopqrstuvwxyz234567".charAt(Number.parseInt(five, 2)))
        .join("");
}
function rot13(text) {
    return text.replace(/[a-z]/giu, (letter) => {
        const base = letter <= "Z" ? 0x41 : 0x61;
        return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
    });
}

;// CONCATENATED MODULE: ./build/domain/redaction.js


const REPLACEMENT = "***";
/**
 * Makes a function that takes secrets out of whatever leaves: comments, commits, logs, outputs, ledger, prompts.
 * It knows the given secrets in many disguises (see `known-secrets.ts`) and anything that has the form of a well-known token.
 * Time is linear in the text. Secrets shorter than four characters are not looked for: they would blank out ordinary text.
 */
function createRedactor(secrets) {
    const findSecrets = createSecretFinder(secrets);
    return (text) => replaceRanges(text, [...findSecrets(text), ...findTokens(text)]);
}
/** Redacts only what has the form of a token: for text that comes before any secret is known. */
const redactTokens = createRedactor([]);
/** Puts `***` in place of each range; overlapping and touching ranges become one. */
function replaceRanges(text, ranges) {
    let result = "";
    let from = 0;
    let covered = -1;
    for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
        if (end <= from || start >= end)
            continue;
        if (start > covered)
            result += text.slice(from, start) + REPLACEMENT;
        from = end;
        covered = end;
    }
    return result + text.slice(from);
}
/**
 * Keeps text that is printed in a job's log from being read as a workflow command. The runner takes `::name::` at the start of a
 * line, after white space too, and `##[name]` anywhere in one (actions/runner, ActionCommand.TryParseV2 and TryParse).
 * A CR starts a line as well.
 */
function defuseRunnerCommands(text) {
    return text
        .replace(/(^|[\n\r\u0085\u2028\u2029])((?:(?![\n\r\u0085\u2028\u2029])[\s\p{Cc}\p{Cf}])*):(?=:)/gu, "$1$2: ")
        .replace(/##(?=\[)/gu, "# #");
}

;// CONCATENATED MODULE: ./build/domain/untrusted-text/invisible.js
/**
 * Characters that a reader does not see but a model does. Joiners and selectors that writing systems and emoji need
 * stay where they do their work, one at a time; everywhere else they go.
 */
const MESSAGES = {
    "text/tag-characters": "Unicode tag characters",
    "text/zero-width": "zero-width or invisible characters",
    "text/bidi-control": "bidirectional controls",
    "text/variation-selector": "variation selectors that select nothing",
    "text/soft-hyphen": "soft hyphens",
    "text/control": "control characters",
    "text/terminal-escape": "terminal escape sequences",
    "text/ill-formed": "unpaired surrogates or noncharacters",
};
/** The three subdivision flags in general use (unicode.org/Public/emoji, RGI_Emoji_Tag_Sequence). Other tag sequences are payload. */
const TAG_FLAG = /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/gu;
/** ECMA-48 control sequences and operating system commands. */
// oxlint-disable-next-line no-control-regex -- escape sequences are made of control characters
const TERMINAL_ESCAPE = /(?:\u001B\[|\u009B)[0-?]{0,64}[ -/]{0,8}[@-~]?|\u001B\][^\u0007\u001B]{0,2000}(?:\u0007|\u001B\\)?|\u001B[@-Z\\-_]?/gu;
/** Scripts in which ZWJ and ZWNJ shape letters (unicode.org/reports/tr31, section 2.3). */
const JOINING_LETTER = /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Balinese}\p{Script=Javanese}]$/u;
const EMOJI_BEFORE_JOINER = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;
const EMOJI_AFTER_JOINER = /^\p{Extended_Pictographic}$/u;
function invisible_removeInvisible(text) {
    const counts = new Map();
    const count = (rule) => counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const withoutEscapes = text.replace(TERMINAL_ESCAPE, () => {
        count("text/terminal-escape");
        return "";
    });
    // Most texts are plain: a first look saves walking them.
    if (!/[^\t\n\r -~]/u.test(withoutEscapes))
        return { clean: withoutEscapes, findings: report(counts) };
    const flags = [...withoutEscapes.matchAll(TAG_FLAG)];
    let clean = "";
    let from = 0;
    for (const flag of flags) {
        clean += walk(withoutEscapes.slice(from, flag.index), count) + flag[0];
        from = flag.index + flag[0].length;
    }
    clean += walk(withoutEscapes.slice(from), count);
    return { clean, findings: report(counts) };
}
/** What an invisible character is, for those that are never kept or kept only in their place. */
function isInvisible(char) {
    return classify(char.codePointAt(0) ?? 0) !== undefined;
}
function report(counts) {
    return [...counts].map(([rule, number]) => ({ rule, message: `removed ${MESSAGES[rule]}`, count: number }));
}
function walk(text, count) {
    const chars = Array.from(text);
    const kept = [];
    for (const [at, char] of chars.entries()) {
        const code = char.codePointAt(0) ?? 0;
        const rule = classify(code);
        if (rule === undefined) {
            kept.push(code === 0x2028 || code === 0x2029 || code === 0x85 ? "\n" : char);
        }
        else if (rule === "text/ill-formed" && code >= 0xd800 && code <= 0xdfff) {
            count(rule);
            kept.push("\uFFFD");
        }
        else if (isInPlace(code, kept.at(-1), chars[at + 1])) {
            kept.push(char);
        }
        else {
            count(rule);
        }
    }
    return kept.join("");
}
function isInPlace(code, before, after) {
    if (before === undefined)
        return false;
    if (code === 0x200d || code === 0x200c) {
        if (after === undefined)
            return false;
        const joinsEmoji = code === 0x200d && EMOJI_BEFORE_JOINER.test(before) && EMOJI_AFTER_JOINER.test(after);
        return joinsEmoji || (JOINING_LETTER.test(before) && (code === 0x200d || JOINING_LETTER.test(after)));
    }
    // Text and emoji presentation.
    if (code === 0xfe0e || code === 0xfe0f)
        return /^[\p{Emoji}\p{Extended_Pictographic}]$/u.test(before);
    // Standardised and ideographic variants.
    if ((code >= 0xfe00 && code <= 0xfe0d) || (code >= 0xe0100 && code <= 0xe01ef)) {
        return /^\p{Script=Han}$/u.test(before) || (code === 0xfe00 && /^\p{Sm}$/u.test(before));
    }
    if ((code >= 0x180b && code <= 0x180d) || code === 0x180f)
        return /^\p{Script=Mongolian}$/u.test(before);
    // Combining grapheme joiner after a combining mark or letter is normal text in several languages, but carries nothing.
    return false;
}
function classify(code) {
    if (code < 0x20)
        return code === 0x09 || code === 0x0a || code === 0x0d ? undefined : "text/control";
    if (code < 0x7f)
        return undefined;
    if (code < 0xa0)
        return code === 0x85 ? undefined : "text/control";
    if (code === 0xad)
        return "text/soft-hyphen";
    if (code < 0x034f)
        return undefined;
    if (code >= 0xe0000 && code <= 0xe007f)
        return "text/tag-characters";
    if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef))
        return "text/variation-selector";
    if ((code >= 0x180b && code <= 0x180d) || code === 0x180f)
        return "text/variation-selector";
    if (code === 0x061c ||
        code === 0x200e ||
        code === 0x200f ||
        (code >= 0x202a && code <= 0x202e) ||
        (code >= 0x2066 && code <= 0x2069)) {
        return "text/bidi-control";
    }
    if (code === 0x034f ||
        code === 0x115f ||
        code === 0x1160 ||
        code === 0x17b4 ||
        code === 0x17b5 ||
        code === 0x180e ||
        (code >= 0x200b && code <= 0x200d) ||
        (code >= 0x2060 && code <= 0x2065) ||
        (code >= 0x206a && code <= 0x206f) ||
        code === 0x3164 ||
        code === 0xfeff ||
        code === 0xffa0 ||
        (code >= 0xfff0 && code <= 0xfffb) ||
        (code >= 0x1bca0 && code <= 0x1bca3) ||
        (code >= 0x1d173 && code <= 0x1d17a) ||
        (code >= 0xe0080 && code <= 0xe0fff)) {
        return "text/zero-width";
    }
    if ((code >= 0xd800 && code <= 0xdfff) ||
        (code & 0xfffe) === 0xfffe ||
        (code >= 0xfdd0 && code <= 0xfdef)) {
        return "text/ill-formed";
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/domain/untrusted-text/entities.js

/** Character references, however often their ampersand was escaped again. The last `;` is optional in HTML. */
const ENTITY = /&(?:amp;){0,16}(?:#(\d{1,9})|#x([0-9a-f]{1,8})|([a-z]{2,20}))(;?)/giu;
/**
 * The named references that matter here: those that spell the delimiters of comments and tags, and those that are invisible
 * (html.spec.whatwg.org/multipage/named-characters.html). Names that differ only by case are folded.
 */
const NAMED = {
    lt: "<",
    gt: ">",
    excl: "!",
    hyphen: "-",
    dash: "-",
    minus: "-",
    quot: '"',
    apos: "'",
    sol: "/",
    colon: ":",
    equals: "=",
    shy: "\u00AD",
    zwj: "\u200D",
    zwnj: "\u200C",
    lrm: "\u200E",
    rlm: "\u200F",
    nobreak: "\u2060",
    applyfunction: "\u2061",
    af: "\u2061",
    invisibletimes: "\u2062",
    it: "\u2062",
    invisiblecomma: "\u2063",
    ic: "\u2063",
    zerowidthspace: "\u200B",
    negativethinspace: "\u200B",
    negativemediumspace: "\u200B",
    negativethickspace: "\u200B",
    negativeverythinspace: "\u200B",
};
/** Names that HTML also knows without `;`. */
const WITHOUT_SEMICOLON = new Set(["lt", "gt", "quot", "shy"]);
/** The character that a match of `ENTITY` stands for; undefined when it is not one we know. */
function decodeEntity(match) {
    const [, decimal, hex, name, semicolon] = match;
    if (name !== undefined) {
        const folded = name.toLowerCase();
        if (semicolon === "" && !WITHOUT_SEMICOLON.has(folded))
            return undefined;
        return NAMED[folded];
    }
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    if (!(code > 0 && code <= 0x10ffff))
        return undefined;
    return String.fromCodePoint(code);
}
/** Decodes what `decodeEntity` knows; the rest stays. For looking at attributes, not for output. */
function decodeEntities(text) {
    return text.replace(ENTITY, (...match) => decodeEntity(match) ?? match[0] ?? "");
}
/** An invisible character does not get in by being spelt `&#8203;`. */
const dropInvisibleEntities = (text, removed) => text.replace(ENTITY, (...match) => {
    const char = decodeEntity(match);
    if (char === undefined || !isInvisible(char))
        return match[0] ?? "";
    removed("text/encoded-invisible");
    return "";
});

;// CONCATENATED MODULE: ./build/domain/untrusted-text/comments.js

/** Other spellings of the delimiters that survive a look: full-width and small forms. */
const LOOK_ALIKES = {
    "\uFF1C": "<",
    "\uFE64": "<",
    "\uFF1E": ">",
    "\uFE65": ">",
    "\uFF01": "!",
    "\uFE57": "!",
    "\uFF0D": "-",
    "\uFE63": "-",
};
/**
 * Removes HTML comments in one pass over the text, whatever their delimiters are written in: entities (escaped any
 * number of times), look-alikes, halves that only meet when a comment between them is gone. Comments nest here, which HTML's
 * do not: of `<!-- a <!-- b --> c -->` nothing is left. A comment that never closes takes the rest of the text along,
 * as it does on GitHub at the start of a line. What is dropped is only ever too much, never too little.
 */
const removeComments = (text, removed) => {
    const kept = { raw: [], meaning: [] };
    /** Offsets in `kept` of the comments that are open, outermost first. */
    const open = [];
    /** Where in `kept` the text goes on after the last closed comment inside the outermost open one. */
    let resume = -1;
    const keep = (raw, meaning) => {
        kept.raw.push(raw);
        kept.meaning.push(meaning);
        if (meaning === "-" && endsWith(kept, "<!--")) {
            open.push(kept.raw.length - 4);
        }
        else if (meaning === ">" && endsWith(kept, "-->")) {
            const start = open.at(-1);
            // The dashes of `<!-->` belong to its opening.
            if (start === undefined || kept.raw.length - start < 7)
                return;
            open.pop();
            truncate(kept, start);
            removed("text/html-comment");
            resume = open.length === 0 ? -1 : start;
        }
    };
    let from = 0;
    for (const match of text.matchAll(ENTITY)) {
        for (const char of text.slice(from, match.index))
            keep(char, LOOK_ALIKES[char] ?? char);
        const char = decodeEntity(match);
        keep(match[0], char === undefined ? "&" : (LOOK_ALIKES[char] ?? char));
        from = match.index + match[0].length;
    }
    for (const char of text.slice(from))
        keep(char, LOOK_ALIKES[char] ?? char);
    const outermost = open[0];
    if (outermost === undefined)
        return removeDeclarations(kept.raw.join(""), removed);
    removed("text/unclosed-comment");
    const head = kept.raw.slice(0, outermost).join("");
    // `<!-- <!-- x --> text`: HTML's comment ended at the first close, so the text after the last one is shown.
    const next = open.find((start) => resume !== -1 && start >= resume);
    const tail = resume === -1 ? "" : kept.raw.slice(resume, next).join("");
    return removeDeclarations(`${head} ${tail}`.trimEnd(), removed);
};
function endsWith(kept, ending) {
    const offset = kept.meaning.length - ending.length;
    for (let at = 0; at < ending.length; at++)
        if (kept.meaning[offset + at] !== ending[at])
            return false;
    return true;
}
function truncate(kept, length) {
    kept.raw.length = length;
    kept.meaning.length = length;
}
/** The other raw HTML that browsers never show (spec.commonmark.org 0.31, section 6.6). */
const comments_DECLARATIONS = [
    { start: "<?", end: "?>", follows: /^/u },
    { start: "<![CDATA[", end: "]]>", follows: /^/u },
    { start: "<!", end: ">", follows: /^(?:[a-z]|\s{1,100}-)/iu },
];
const removeDeclarations = (text, removed) => {
    let result = text;
    for (const { start, end, follows } of comments_DECLARATIONS) {
        let clean = "";
        let from = 0;
        for (let at = result.indexOf(start); at !== -1; at = result.indexOf(start, at + 1)) {
            if (at < from || !follows.test(result.slice(at + start.length, at + start.length + 102)))
                continue;
            const close = result.indexOf(end, at + start.length);
            if (close === -1)
                break;
            clean += `${result.slice(from, at)} `;
            from = close + end.length;
            removed("text/hidden-declaration");
        }
        result = clean + result.slice(from);
    }
    return result;
};

;// CONCATENATED MODULE: ./build/domain/untrusted-text/hidden-elements.js

/** Elements without content (html.spec.whatwg.org, "Void elements"). */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Hidden by a browser's own style sheet. `details` is not among them: a reader can open it. */
const NEVER_SHOWN = new Set(["template", "datalist", "noembed", "noframes"]);
const HIDING_STYLE = /(?:display:none|visibility:(?:hidden|collapse)|opacity:(?:0+(?:\.0*)?|\.0+)%?(?:;|!|$)|font-size:0+(?:\.0*)?[a-z%]{0,4}(?:;|!|$)|(?:max-)?(?:height|width):0+(?:\.0*)?[a-z%]{0,4}(?:;|!|$)|color:transparent|(?:left|top|text-indent|margin-left):-\d{3,}|clip:rect\(0|clip-path:inset\((?:50|100)%|transform:scale\(0\))/u;
/** Attributes whose value is an address, a number or a style class: no text for a reader, and needed to see what was meant. */
const PLAIN_ATTRIBUTE = /^(?:href|src|srcset|width|height|align|valign|class|id|name|rel|target|type|lang|dir|open|colspan|rowspan|start|border|style|media)$/iu;
/** Longest text of an attribute that stays, characters and words: "Screenshot of the dialog", not a paragraph. */
const SHORT_TEXT = { characters: 40, words: 5 };
function isShortText(text) {
    return text.length <= SHORT_TEXT.characters && text.trim().split(/\s+/u).length <= SHORT_TEXT.words;
}
/** Removes elements that are not shown, with what is in them, and long texts in attributes of those that are. */
const removeHiddenElements = (text, removed) => {
    if (!text.includes("<"))
        return text;
    const tags = findTags(text);
    let clean = "";
    let from = 0;
    for (let at = 0; at < tags.length; at++) {
        const tag = tags[at];
        if (tag === undefined || tag.start < from)
            continue;
        clean += text.slice(from, tag.start);
        from = tag.end;
        if (tag.closing || !isHidden(tag)) {
            const attributes = shortenAttributes(tag.attributes);
            if (attributes !== tag.attributes)
                removed("text/hidden-attribute");
            clean += attributes === tag.attributes ? text.slice(tag.start, tag.end) : `<${tag.name}${attributes}>`;
            continue;
        }
        removed("text/hidden-element");
        // What stood on both sides must not meet: "<!-" and "-" would make a comment.
        clean += " ";
        if (VOID.has(tag.name))
            continue;
        const close = findClose(tags, at);
        from = tags[close]?.end ?? text.length;
        at = close === -1 ? tags.length : close;
    }
    return clean + text.slice(from);
};
/** Index of the tag that closes the one at `open`; -1 when none does. */
function findClose(tags, open) {
    const name = tags[open]?.name;
    let depth = 1;
    for (let at = open + 1; at < tags.length; at++) {
        const tag = tags[at];
        if (tag?.name !== name)
            continue;
        depth += tag?.closing === true ? -1 : 1;
        if (depth === 0)
            return at;
    }
    return -1;
}
function isHidden(tag) {
    if (NEVER_SHOWN.has(tag.name))
        return true;
    for (const { name, value } of readAttributes(tag.attributes)) {
        if (name === "hidden")
            return true;
        if (name === "type" && value.toLowerCase() === "hidden")
            return true;
        if (name === "style") {
            const style = value
                .replace(/\/\*[^*]*\*\//gu, "")
                .replace(/\\0{0,4}([0-9a-f]{2}) ?/giu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
                .replace(/\s+/gu, "")
                .toLowerCase();
            if (HIDING_STYLE.test(style))
                return true;
        }
    }
    return false;
}
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu;
function readAttributes(attributes) {
    return [...attributes.matchAll(ATTRIBUTE)].map(([, name, double, single, bare]) => ({
        name: (name ?? "").toLowerCase(),
        value: decodeEntities(double ?? single ?? bare ?? ""),
    }));
}
function shortenAttributes(attributes) {
    return attributes.replace(ATTRIBUTE, (whole, name, double, single, bare) => {
        const value = double ?? single ?? bare ?? "";
        return PLAIN_ATTRIBUTE.test(name) || isShortText(value) ? whole : `${name}=""`;
    });
}
/** Tags in order. Quotes are minded, so that a `>` in an attribute ends nothing. */
function findTags(text) {
    const tags = [];
    const opening = /<(\/?)([a-z][a-z0-9-]{0,40})(?=[\s/>"'])/giu;
    for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
        const end = findTagEnd(text, opening.lastIndex);
        if (end === -1)
            continue;
        tags.push({
            start: match.index,
            end,
            name: (match[2] ?? "").toLowerCase(),
            closing: match[1] === "/",
            attributes: text.slice(opening.lastIndex, end - 1),
        });
        opening.lastIndex = end;
    }
    return tags;
}
/** No tag that a person writes is longer or has more quotes; bounds keep unclosed ones from costing the square of the text. */
const LONGEST_TAG = 2000;
const MOST_QUOTES = 40;
function findTagEnd(text, from) {
    const rest = text.slice(from, from + LONGEST_TAG);
    let at = 0;
    for (let quotes = 0; quotes < MOST_QUOTES; quotes++) {
        const special = /[>"']/u.exec(rest.slice(at));
        if (special === null)
            return -1;
        at += special.index;
        if (special[0] === ">")
            return from + at + 1;
        const close = rest.indexOf(special[0], at + 1);
        // A quote that never closes: HTML would swallow the rest, CommonMark shows the text. The next `>` ends it here.
        if (close === -1)
            break;
        at = close + 1;
    }
    const plain = rest.indexOf(">");
    return plain === -1 ? -1 : from + plain + 1;
}

;// CONCATENATED MODULE: ./build/domain/untrusted-text/hidden-markdown.js

/** `[label]: destination "title"` on lines of its own (spec.commonmark.org 0.31, section 4.7). Titles may span lines. */
const DEFINITION = /^ {0,3}\[([^\][\r\n]{1,300})\]:[ \t]{0,100}(?:\r?\n[ \t]{0,100})?(<[^<>\r\n]*>|[^\s<]\S*)(?:[ \t]{1,100}|[ \t]{0,100}\r?\n[ \t]{0,100})?("[^"]{0,4000}"|'[^']{0,4000}'|\([^()]{0,4000}\))?[ \t]{0,100}$/gmu;
const FOOTNOTE = /^ {0,3}\[(\^[^\][\r\n]{1,300})\]:.*$/gmu;
/** `[text](destination "title")` and `![alternative text](destination "title")`; one level of brackets in the text. */
const INLINE_LINK = /(!?)\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([ \t]{0,100}(?:<[^<>\r\n]{0,2000}>|[^\s()<>]{0,2000}))(?:[ \t\r\n]{1,100}("[^"]{0,4000}"|'[^']{0,4000}'|\([^()]{0,4000}\)))?[ \t\r\n]{0,100}\)/gu;
const REFERENCE_IMAGE = /!\[((?:[^[\]]|\[[^[\]]*\])*)\](?!\()/gu;
/** Removes what Markdown itself hides: definitions that nothing refers to, long alternative texts and titles. */
const removeHiddenMarkdown = (text, removed) => {
    if (!text.includes("["))
        return text;
    const uses = new Map();
    for (const match of text.matchAll(/\[([^[\]\r\n]{1,300})\]/gu)) {
        const label = foldLabel(match[1] ?? "");
        uses.set(label, (uses.get(label) ?? 0) + 1);
    }
    const isUsed = (label) => (uses.get(foldLabel(label)) ?? 0) > 1;
    const drop = () => {
        removed("text/hidden-definition");
        return "";
    };
    return text
        .replace(FOOTNOTE, (whole, label) => (isUsed(label) ? whole : drop()))
        .replace(DEFINITION, (whole, label, destination, title) => {
        if (!isUsed(label))
            return drop();
        if (title === undefined || isShortText(title))
            return whole;
        removed("text/image-text");
        return `[${label}]: ${destination}`;
    })
        .replace(INLINE_LINK, (whole, bang, shown, to, title) => {
        const keepShown = bang === "" || isShortText(shown);
        const keepTitle = title === undefined || isShortText(title);
        if (keepShown && keepTitle)
            return whole;
        removed("text/image-text");
        return `${bang}[${keepShown ? shown : ""}](${to}${keepTitle && title !== undefined ? ` ${title}` : ""})`;
    })
        .replace(REFERENCE_IMAGE, (whole, shown) => {
        if (isShortText(shown))
            return whole;
        removed("text/image-text");
        return "![]";
    });
};
function foldLabel(label) {
    return label.trim().replace(/\s+/gu, " ").toLowerCase();
}

;// CONCATENATED MODULE: ./build/domain/untrusted-text/visible-code.js
/**
 * Which parts of a Markdown text GitHub surely shows as code. People see code, so a `<!--` in it hides nothing and stays.
 * "Surely" is the point: where two readings are possible (a fence in a list, a backtick beside raw HTML), the answer is
 * no, because code that we only believe to be code is where an attacker would hide a comment.
 * Block structure after spec.commonmark.org (0.31), sections 4.5, 4.6 and 6.1.
 */
/** Markers of lists and block quotes that may come before the content of a line. */
const CONTAINERS = String.raw `^(?:[ \t>*+-]|\d{1,9}[.)])*`;
const STARTS_HTML = new RegExp(`${CONTAINERS}<`, "u");
const STARTS_FENCE = new RegExp(`${CONTAINERS}(?:\`{3}|~{3})`, "u");
const TOP_FENCE = /^(`{3,}(?!`)|~{3,}(?!~))([^`]*)$/u;
const TABLE_RULE = /^[ \t|:>-]+$/u;
/** HTML blocks that a blank line does not end: how they start and end. */
const LONG_HTML_BLOCKS = [
    {
        start: new RegExp(`${CONTAINERS}<(?:script|pre|style|textarea)(?![a-z0-9-])`, "iu"),
        end: /<\/(?:script|pre|style|textarea)>/iu,
    },
    { start: new RegExp(`${CONTAINERS}<!--`, "u"), end: /-->/u },
    { start: new RegExp(`${CONTAINERS}<\\?`, "u"), end: /\?>/u },
    { start: new RegExp(`${CONTAINERS}<!\\[CDATA\\[`, "u"), end: /\]\]>/u },
    { start: new RegExp(`${CONTAINERS}<![a-z]`, "iu"), end: />/u },
];
function visible_code_findVisibleCode(text) {
    const lines = visible_code_splitLines(text);
    const code = [];
    let paragraph = [];
    const endParagraph = () => {
        for (const span of findCodeSpans(paragraph))
            code.push(span);
        paragraph = [];
    };
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at];
        if (line === undefined)
            break;
        if (/^[ \t]*$/u.test(line.text)) {
            endParagraph();
            continue;
        }
        const block = LONG_HTML_BLOCKS.find(({ start }) => start.test(line.text));
        if (block !== undefined) {
            paragraph = [];
            while (at < lines.length && !block.end.test(lines[at]?.text ?? ""))
                at++;
            continue;
        }
        if (!STARTS_FENCE.test(line.text)) {
            paragraph.push(line);
            continue;
        }
        const fence = TOP_FENCE.exec(line.text)?.[1];
        const insideHtml = paragraph.some((before) => STARTS_HTML.test(before.text));
        if (fence === undefined && /^(?:`{3}|~{3})/u.test(line.text)) {
            paragraph.push(line);
            continue;
        }
        const close = fence === undefined || insideHtml ? -1 : findClosingFence(lines, at + 1, fence);
        const last = lines[close];
        // A fence in a container, inside HTML or never closed: from here on more than one reading is possible.
        if (last === undefined)
            break;
        endParagraph();
        code.push({ start: line.start, end: last.end });
        at = close;
    }
    endParagraph();
    return code.toSorted((a, b) => a.start - b.start);
}
function findClosingFence(lines, from, fence) {
    for (let at = from; at < lines.length; at++) {
        const text = lines[at]?.text ?? "";
        if (!STARTS_FENCE.test(text))
            continue;
        const trimmed = text.trim();
        const closes = trimmed.length >= fence.length && trimmed === fence.charAt(0).repeat(trimmed.length);
        // An indented closing fence closes as well, but in a list it would not: leave that to the strict side.
        if (closes)
            return text.startsWith(fence) ? at : -1;
    }
    return -1;
}
/** Code spans of one paragraph; none if any backtick in it could pair in another way or stand beside raw HTML. */
function findCodeSpans(paragraph) {
    if (paragraph.some((line) => STARTS_HTML.test(line.text) || TABLE_RULE.test(line.text)))
        return [];
    const spans = [];
    for (const line of paragraph) {
        let from = 0;
        while (true) {
            const open = line.text.indexOf("`", from);
            const before = line.text.slice(from, open === -1 ? undefined : open);
            if (open === -1) {
                // Raw HTML may run over the end of the line and take the next backtick into an attribute.
                if (before.includes("<") && spans.length === 0)
                    break;
                break;
            }
            if (before.includes("<") || before.endsWith("\\"))
                return [];
            const run = /^`+/u.exec(line.text.slice(open))?.[0] ?? "`";
            const close = findRun(line.text, open + run.length, run.length);
            if (close === -1)
                return [];
            from = close + run.length;
            spans.push({ start: line.start + open, end: line.start + from });
        }
        if (line.text.slice(from).includes("<") && line !== paragraph.at(-1))
            return spans;
    }
    return spans;
}
/** Offset of the next run of exactly `length` backticks. */
function findRun(text, from, length) {
    const runs = /`+/gu;
    runs.lastIndex = from;
    for (let match = runs.exec(text); match !== null; match = runs.exec(text)) {
        if (match[0].length === length)
            return match.index;
    }
    return -1;
}
function visible_code_splitLines(text) {
    const lines = [];
    let start = 0;
    for (const match of text.matchAll(/\r\n|\n|\r|$/gu)) {
        lines.push({ start, end: match.index, text: text.slice(start, match.index) });
        start = match.index + match[0].length;
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/domain/untrusted-text/hidden-markup.js





const hidden_markup_MESSAGES = {
    "text/html-comment": "removed HTML comments",
    "text/unclosed-comment": "removed what follows an HTML comment that is never closed",
    "text/hidden-declaration": "removed processing instructions, declarations or CDATA",
    "text/hidden-element": "removed HTML elements that are not shown",
    "text/hidden-attribute": "removed HTML attributes with text that is not shown",
    "text/image-text": "removed long alternative texts and titles",
    "text/hidden-definition": "removed Markdown definitions that are not shown",
    "text/encoded-invisible": "removed invisible characters written as entities",
};
const PASSES = [
    dropInvisibleEntities,
    removeComments,
    removeHiddenElements,
    removeHiddenMarkdown,
];
/** Stands for code while the passes run. The text cannot hold it: noncharacters were removed before. */
const hidden_markup_CODE = "\uFDD0";
/** Removes markup that hides text from a reader of the rendered page. Code that is surely shown stays as it is. */
function removeHiddenMarkup(text) {
    if (!/[<&[\uFF1C\uFE64]/u.test(text))
        return { clean: text, findings: [] };
    const counts = new Map();
    const removed = (rule) => counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const code = [];
    let masked = "";
    let from = 0;
    for (const range of visible_code_findVisibleCode(text)) {
        // The placeholder carries its number, as a pass may drop some of them.
        masked += `${text.slice(from, range.start)}${hidden_markup_CODE}${code.length}${hidden_markup_CODE}`;
        code.push(text.slice(range.start, range.end));
        from = range.end;
    }
    masked += text.slice(from);
    for (const pass of PASSES)
        masked = pass(masked, removed);
    const clean = masked.replace(/\uFDD0(\d+)\uFDD0/gu, (_, number) => code[Number(number)] ?? "");
    const findings = [...counts].map(([rule, count]) => ({
        rule,
        message: hidden_markup_MESSAGES[rule],
        count,
    }));
    return { clean, findings };
}

;// CONCATENATED MODULE: ./build/domain/untrusted-text/defuse-output.js


/** Seen by nobody, and enough for GitHub not to recognise what it parts. */
const SEPARATOR = "\u200B";
/** https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/using-keywords-in-issues-and-pull-requests */
const CLOSING_KEYWORD = /\b(clos|fix|resolv)(e[sd]?|ing|es|ed|)(?=[\s:*_~`("'[\]<\u200B]{0,20}(?:issue\s{1,5})?(?:[\w.-]{1,100}\/[\w.-]{1,100})?(?:#|GH-)\d|[\s:*_~`("'[\]<]{0,20}(?:[^\s)]{0,200}\]\()?https?:\/\/[^\s)]{1,200}\/(?:issues|pull)\/\d)/giu;
/** `@user`, `@org/team`, `@everyone`. An address (`a@b`) is none. */
const MENTION = /(?<![A-Za-z0-9_.`\u200B])@(?=[A-Za-z0-9])/gu;
/** A line that some bot, ours included, would take for a command. */
const COMMAND = /^([ \t>*+-]*)\/(?=[A-Za-z])/gmu;
/** What we find our own comments by. Shown as code it would still be found. */
const OWN_MARKER = /<!(?=--\s{0,20}upshift\b)/giu;
/**
 * Makes text that the model wrote safe to publish: mentions notify nobody, closing keywords close nothing, images load nothing,
 * HTML (comments and so markers of state with it) is shown instead of obeyed, no line is a command. In a comment,
 * code that GitHub surely shows as code stays as it is, but for a marker of ours; a commit message has no code.
 */
function defuseOutput(text, kind = "markdown") {
    const clean = removeInvisible(text).clean.replace(OWN_MARKER, `<!${SEPARATOR}`);
    if (kind === "commit-message")
        return defuseReferences(clean);
    let result = "";
    let from = 0;
    for (const range of findVisibleCode(clean)) {
        result += defuseMarkdown(clean.slice(from, range.start)) + clean.slice(range.start, range.end);
        from = range.end;
    }
    return result + defuseMarkdown(clean.slice(from));
}
function defuseMarkdown(text) {
    return defuseReferences(text)
        .replace(/<(?=[A-Za-z/!?])/gu, "&lt;")
        .replace(/!(?=\[)/gu, "!\\");
}
function defuseReferences(text) {
    return text
        .replace(CLOSING_KEYWORD, (whole) => `${whole.slice(0, 2)}${SEPARATOR}${whole.slice(2)}`)
        .replace(MENTION, `@${SEPARATOR}`)
        .replace(COMMAND, `$1${SEPARATOR}/`);
}

;// CONCATENATED MODULE: ./build/domain/untrusted-text.js



/**
 * Takes out of a text what a person looking at GitHub's page would not see: invisible characters first, then markup
 * that hides text. What stays is for the prompt, inside a fence (`fenceUntrusted`): sanitising makes text honest, not trusted.
 */
function sanitise(text) {
    return inspectText(text).clean;
}
/** `sanitise`, and what was taken out. */
function inspectText(text) {
    const visible = invisible_removeInvisible(text);
    const shown = removeHiddenMarkup(visible.clean);
    return { clean: shown.clean, findings: [...visible.findings, ...shown.findings] };
}
/**
 * Wraps text for a prompt in delimiters that its author cannot close: they carry `nonce`, which has to be fresh and
 * unguessable for each prompt (128 random bits or more, letters and digits) and comes from the caller, as this layer has no randomness.
 * The text is sanitised here, so that no caller can forget it.
 */
function fenceUntrusted(source, nonce) {
    if (!/^[A-Za-z0-9]{16,}$/u.test(nonce)) {
        throw new RangeError("a fence needs a nonce of at least 16 letters and digits");
    }
    const tag = `untrusted-${nonce}`;
    // Nobody can guess the nonce, but a text that was fenced before may be quoted back.
    const text = sanitise(source.text).replaceAll(nonce, "[nonce]");
    const attributes = [
        ["label", source.label],
        ["author", source.author ?? "none"],
        ["trust", source.trust],
    ].map(([name, value]) => `${name}="${attribute(value ?? "", nonce)}"`);
    return `<${tag} ${attributes.join(" ")}>\n${text}\n</${tag}>`;
}
/** Attribute values come from outside as well: file names, logins, names of checks. */
function attribute(value, nonce) {
    return sanitise(value)
        .replaceAll(nonce, "[nonce]")
        .replace(/[<>"&\s]+/gu, " ")
        .trim()
        .slice(0, 200);
}

// EXTERNAL MODULE: ./build/cli/parse.js + 11 modules
var cli_parse = __webpack_require__(9102);
;// CONCATENATED MODULE: ./build/cli/check.js







/**
 * `upshift check patch --jsonl`: for each line `{"diff": "<unified diff>"}` one line that says whether Upshift would accept
 * that patch, by the rules that the Action applies to its own. Line n answers line n, and a line that cannot be read gets an error.
 */
async function runCheckPatch(io, limits = DEFAULT_PATCH_LIMITS) {
    await answerLines(io, "diff", (diff) => {
        const { verdict, findings } = checkDiff(diff, limits);
        return {
            verdict,
            findings: findings.map(({ rule, path, line, message }) => ({ rule, path, line, message })),
        };
    });
}
/**
 * `upshift check text --jsonl`: for each line `{"text": "…"}` one line with the text as it would go into a prompt: nothing
 * hidden in it and no secrets, and what was taken out.
 */
async function runCheckText(io) {
    await answerLines(io, "text", cleanText);
}
/** Sanitises first: what hid a secret from the patterns is gone then. */
async function cleanText(text) {
    const { clean, findings } = inspectText(text);
    const linted = await findSecrets(clean);
    const secrets = [...linted, ...findTokens(clean)];
    if (secrets.length === 0)
        return { clean, findings };
    const rules = [...new Set(linted.map(({ rule }) => rule))];
    return {
        clean: replaceRanges(clean, secrets),
        findings: [
            ...findings,
            {
                rule: "text/secret",
                message: rules.length === 0 ? "redacted secrets" : `redacted secrets: ${rules.join(", ")}`,
                count: secrets.length,
            },
        ],
    };
}
async function answerLines({ input, write }, member, answer) {
    for await (const line of (0,cli_parse/* linesOf */.D)(input)) {
        await write(`${JSON.stringify(await answerLine(line, member, answer))}\n`);
    }
}
async function answerLine(line, member, answer) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return { kind: "error", message: "The line is not JSON." };
    }
    const text = (0,record/* isRecord */.u)(value) ? value[member] : undefined;
    if (typeof text !== "string") {
        return { kind: "error", message: `The line is not an object with the text "${member}".` };
    }
    return answer(text);
}


/***/ })

};
