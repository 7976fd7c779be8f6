export const id = 5307;
export const ids = [5307];
export const modules = {

/***/ 65307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ss: () => (/* binding */ DEFAULT_PATCH_LIMITS),
  SS: () => (/* binding */ checkDiff),
  xV: () => (/* binding */ checkPatch),
  Hx: () => (/* binding */ readPatch),
  a9: () => (/* binding */ withSecrets)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/domain/patch/file-role.js
var file_role = __webpack_require__(22677);
;// CONCATENATED MODULE: ./build/domain/patch/hidden-text.js

/** Makes a reader see other code than a compiler does: controls of direction, tags, letters without a shape. */
const DECEIVING = /[\u202A-\u202E\u2066-\u2069\u2061-\u2064\u3164\uFFA0\u115F\u1160\u{E0000}-\u{E007F}]|(?![\t\f\r])\p{Cc}/u;
/** What programs print in colour, as tests compare it. */
const COLOUR = /\u001B\[[\d;]{0,20}m/gu;
/** Without a width; scripts other than the Latin one, and emoji, need these. */
const WITHOUT_WIDTH = /[\u200B-\u200F\u2060\u00AD\uFEFF]/u;
const NEEDS_JOINERS = /(?!\p{Script=Latin})\p{L}|\p{Extended_Pictographic}/u;
/** Characters in added code that nobody sees. A line that moves as it was is nothing new. */
function findHiddenText(files) {
    return files
        .filter(({ path }) => {
        // What a terminal gets may well be an expected result.
        const role = (0,file_role/* roleOf */.k)(path);
        return !role.prose && !role.expectation;
    })
        .flatMap((file) => {
        const { test } = (0,file_role/* roleOf */.k)(file.path);
        const lines = file.hunks.flatMap((hunk) => hunk.lines);
        const before = new Set(lines.flatMap(({ kind, text }) => (kind === "removed" ? [text] : [])));
        return lines.flatMap((line) => {
            if (line.kind !== "added" || before.has(line.text))
                return [];
            const bare = line.newLine === 1 ? line.text.replace(/^\uFEFF/u, "") : line.text;
            const text = test ? bare.replace(COLOUR, "") : bare;
            const hidden = DECEIVING.exec(text) ?? (NEEDS_JOINERS.test(text) ? null : WITHOUT_WIDTH.exec(text));
            if (hidden === null)
                return [];
            const code = hidden[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
            return [
                {
                    rule: "hidden-text/invisible",
                    path: file.path,
                    line: line.newLine,
                    message: `a character that nobody sees: U+${code}`,
                    verdict: "needs-human",
                },
            ];
        });
    });
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/domain/patch/install-hooks.js

/** Scripts that npm and its peers run by themselves (docs.npmjs.com/cli/using-npm/scripts, "Life Cycle Scripts"). */
const LIFECYCLE_SCRIPT = /"(preinstall|install|postinstall|preprepare|prepare|postprepare|prepublish|prepublishOnly|prepack|postpack|dependencies|preuninstall|uninstall|postuninstall|pnpm:devPreinstall)"\s*:\s*"/gu;
/** Added or changed lifecycle scripts of any `package.json`: code that runs on every machine that installs. */
function findInstallHooks(files, allow) {
    const isAllowed = allow.length === 0 ? () => false : picomatch(allow, { dot: true, nocase: true });
    return [...files.flatMap(findBuildCommands), ...findLifecycleScripts(files, isAllowed)];
}
/** Python runs this file to install the package. */
const BUILD_COMMAND = /\bos\.(?:system|popen|exec\w*|spawn\w*)\b|\bsubprocess\b|\b(?:exec|eval|__import__)\s*\(|\burlopen\b|\burlretrieve\b|\brequests\.|\bcmdclass\b/u;
function findBuildCommands(file) {
    if (!/(?:^|\/)setup\.py$/iu.test(file.path))
        return [];
    return file.hunks.flatMap(({ lines }) => lines
        .filter(({ kind, text }) => kind === "added" && BUILD_COMMAND.test(text) && !/^\s*#/u.test(text))
        .map((line) => ({
        rule: "protected-path/install-hook",
        path: file.path,
        line: line.newLine,
        message: "the package's set-up runs a program or other code",
        verdict: "needs-human",
    })));
}
function findLifecycleScripts(files, isAllowed) {
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
                const from = starts[at];
                const to = starts[at + 1] ?? text.length;
                return line.kind === "added" && from < end && to > match.index;
            });
            if (touched === -1)
                return [];
            return [
                {
                    rule: "protected-path/install-hook",
                    path: file.path,
                    line: lines[touched].newLine,
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
/** What workflows of this repository, and of others, call as a step. */
const ACTION_FILE = /^action\.ya?ml$/u;
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
/** Release notes: folders of text that ends up in a change log. */
const HARMLESS_DOT_FOLDERS = /^(?:\.changeset\/[^/]+\.md|\.(?:changes|changelog|unreleased)\/.+\.(?:md|txt|ya?ml))$/u;
/** Dot files that shells and tools run commands from, or take their secrets from, without being asked. */
const RUN_UNASKED = /^\.(?:env(?!\.(?:example|sample|template)$)(?:\..+)?|envrc|pre-commit-config\.ya?ml|pre-commit-hooks\.ya?ml|lefthook\.ya?ml|huskyrc(?:\..+)?|mise\.toml|tool-versions|bash_?profile|bashrc|zshrc|profile|netrc|pypirc|pnpmfile\.c?js|gdbinit|lldbinit|vimrc|exrc|yarnrc(?:\.yml)?|bundle|gemrc|devcontainer\.json|gitpod\.yml|readthedocs\.ya?ml|replit|sdkmanrc)$/u;
const RULES = [
    {
        rule: "protected-path/git",
        message: "git's own files are off limits",
        matches: ({ segments }) => segments.some((segment) => segment === ".git" || /^git~\d+$/u.test(segment)),
    },
    {
        rule: "protected-path/git-configuration",
        message: "submodule and attribute files change what git itself does",
        matches: ({ name }) => [".gitmodules", ".gitattributes", ".gitconfig", ".lfsconfig"].includes(name),
    },
    {
        rule: "protected-path/github",
        message: "workflows, actions, owners and the bot's own configuration live in .github",
        matches: ({ segments }) => segments[0] === ".github",
    },
    {
        rule: "protected-path/code-owners",
        message: "CODEOWNERS decides who must review",
        matches: ({ name }) => name === "codeowners",
    },
    {
        rule: "protected-path/agent-instructions",
        message: "instructions and permissions of coding agents",
        matches: ({ name, segments }) => AGENT_FILES.has(name) ||
            /\.(?:instructions|prompt|chatmode)\.md$/u.test(name) ||
            segments.slice(0, -1).some((segment) => AGENT_FOLDERS.has(segment)),
    },
    {
        rule: "protected-path/ci",
        message: "continuous integration judges this patch, so the patch may not change it",
        liftable: true,
        matches: ({ name, segments }) => CI_FILES.test(name) || ACTION_FILE.test(name) || CI_FOLDERS.has(segments[0]),
    },
    {
        rule: "protected-path/lockfile",
        message: "a lockfile decides what code gets installed",
        liftable: true,
        matches: ({ name }) => LOCKFILES.has(name),
    },
    {
        rule: "protected-path/install-hook",
        message: "package managers run this file on install",
        liftable: true,
        matches: ({ name }) => ["binding.gyp", ".npmrc", ".yarnrc", ".yarnrc.yml", ".pnpmfile.cjs", ".pnpmfile.mjs"].includes(name),
    },
    {
        rule: "protected-path/dot-path",
        message: "tools take orders from dot folders at the top of the repository, and from this kind of dot file",
        liftable: true,
        matches: ({ segments, name, path }) => segments.length === 1
            ? RUN_UNASKED.test(name)
            : segments[0]?.startsWith(".") === true && !HARMLESS_DOT_FOLDERS.test(path),
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
            return [finding("protected-path/malformed", path, bad, "refuse")];
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
            findings.push(finding("protected-path/refused", path, "protected by this repository's configuration", "refuse"));
        }
        else if (needsHuman(path, folded.path)) {
            findings.push(finding("protected-path/needs-human", path, "this repository's configuration asks for a human", "needs-human"));
        }
        return findings;
    };
}
/** Equal for two paths that would be one file where case, Unicode form and trailing dots do not count. */
function collisionKeyOf(path) {
    // What follows a colon is another stream of the same file on NTFS: so for what is protected, but two files are two.
    return path
        .split("/")
        .map((segment) => segment.split(":").map(foldSegment).join(":"))
        .join("/");
}
/** A path as the most forgiving file system would see it. */
function foldPath(path) {
    const segments = path.split("/").map(foldSegment);
    return { path: segments.join("/"), segments, name: segments.at(-1) };
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

// EXTERNAL MODULE: ./build/domain/patch/finding.js
var patch_finding = __webpack_require__(37529);
;// CONCATENATED MODULE: ./build/domain/patch/assertion-matchers.js
const MATCHERS = [
    // JavaScript and TypeScript: Jest, Vitest, Chai, node:assert; Pest (PHP) and Dart borrow the names.
    {
        strength: 4,
        languages: ["javascript", "php", "other"],
        pattern: /(?:\.|->)(?:toBe|toEqual|toStrictEqual|toHaveBeenCalledWith|toHaveBeenCalledExactlyOnceWith|toHaveBeenLastCalledWith|toHaveBeenNthCalledWith|toBeCalledWith|lastCalledWith|nthCalledWith|toBeNull|toBeUndefined|toBeNaN|toBeTrue|toBeFalse|toMatchInlineSnapshot|toThrowErrorMatchingInlineSnapshot|toReturnWith|toHaveReturnedWith|toHaveTextContent|toHaveText|toHaveValue|toHaveAttribute|toHaveURL|toEqualTypeOf|toExtend|toBeEmpty|toBeEmptyDOMElement)\b/u,
    },
    {
        strength: 4,
        languages: ["javascript", "php", "other"],
        pattern: /\.(?:toMatchSnapshot|toThrowErrorMatchingSnapshot|toMatchFileSnapshot|toHaveScreenshot|matchSnapshot|snapshot)\b/u,
    },
    {
        strength: 3,
        languages: ["javascript", "php", "other"],
        pattern: /(?:\.|->)(?:toMatchObject|toHaveBeenCalledTimes|toHaveBeenCalledOnce|toBeCalledTimes|toHaveReturnedTimes|toHaveLength|toHaveCount|toContain|toContainEqual|toContainText|toMatch|toHaveProperty|toBeCloseTo|toBeOneOf|toMatchTypeOf|toSatisfy|toHaveClass)\b/u,
    },
    {
        strength: 2,
        languages: ["javascript", "php", "other"],
        pattern: /(?:\.|->)(?:toBeGreaterThan|toBeGreaterThanOrEqual|toBeLessThan|toBeLessThanOrEqual|toBeInstanceOf|toBeTypeOf|toBeWithin|toBeVisible|toBeInTheDocument)\b/u,
    },
    {
        strength: 4,
        languages: ["javascript", "php", "other"],
        pattern: /\.(?:toThrow|toThrowError|rejectedWith|throwsAsync)\((?!\))/u,
    },
    {
        strength: 1,
        languages: ["javascript", "php", "other"],
        pattern: /(?:\.|->)(?:toBeDefined|toBeTruthy|toBeFalsy|toHaveBeenCalled|toBeCalled|toHaveReturned|toThrow|toThrowError|toBeAny|toBeUnknown)\b/u,
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
        pattern: /\.(?:contains|doesNotContain|doesNotContainKey|containsAll|containsEntry|containsKey|containsSubsequence|containsAnyOf|startsWith|endsWith|matches|isCloseTo|isIn|hasMessageContaining|isEqualToIgnoringCase|isWithin|hasFieldOrProperty|satisfies|isThrownBy)\(/u,
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
    {
        strength: 4,
        languages: ["csharp"],
        pattern: /\.Should(?:Be|BeNull|BeEmpty|BeTrue|BeFalse|BeSameAs|BeEquivalentTo|HaveSingleItem)\(/u,
    },
    {
        strength: 3,
        languages: ["csharp"],
        pattern: /\.Should(?:Contain|StartWith|EndWith|Match|BeOneOf|ContainKey|Throw|ThrowAsync)\w{0,10}[(<]/u,
    },
    {
        strength: 2,
        languages: ["csharp"],
        pattern: /\.ShouldBe(?:GreaterThan|LessThan|InRange|OfType|AssignableTo|Positive|Negative)\w{0,20}[(<]/u,
    },
    { strength: 1, languages: ["csharp"], pattern: /\.ShouldNot\w{1,30}[(<]/u },
    { strength: 4, languages: ["csharp"], pattern: /\.Verify\(|\.(?:DidNotReceive|Received)\w{0,20}\(/u },
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
        strength: 1,
        languages: ["ruby"],
        pattern: /\b(?:not_to|to_not|should_not)\s+(?:raise_error|raise_exception)\b/u,
    },
    { strength: 3, languages: ["ruby"], pattern: /^\s*@?\w{1,60}\.verify\s*$|\bassert_mock\b/u },
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
    // Gherkin.
    { strength: 3, languages: ["other"], pattern: /^\s*(?:Then|And|But)\s\S/u },
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
const CONDITION = /(?:\b(?:assert|XCTAssert|XCTAssertTrue|XCTAssertFalse|assertTrue|assertFalse|assert!|debug_assert!|prove|ensure|EXPECT_TRUE|ASSERT_TRUE|EXPECT_FALSE|ASSERT_FALSE|CHECK|REQUIRE|CHECK_TRUE|BOOST_TEST|BOOST_CHECK|BOOST_REQUIRE|CPPUNIT_ASSERT|TEST_ASSERT|TEST_ASSERT_TRUE|TEST_CHECK|ck_assert|cr_assert|Assert\.(?:True|IsTrue|False|IsFalse|That)|(?:assert|require)\.(?:True|False|Truef|ok)|assert_true|assert_false|assert_that|assertThat|Debug\.Assert|Trace\.Assert|precondition|test\.ok)|#expect|#require)\b!?/u;
const SHELL_CONDITION = /(?:^|\s)\[\[?\s/u;
const TRIVIAL = new RegExp([
    String.raw `\bexpect\(\s*(?:true|1|"[^"]{1,80}"|'[^']{1,80}'|\[[^\]]{0,80}\]|\{[^}]{0,80}\})\s*\)\s*\.(?:toBeTruthy|toBeDefined|not\.toBeNull|not\.toBeUndefined|to\.be\.ok|to\.exist|to\.be\.true|to\s+be_truthy|to\s+be_present)\b`,
    String.raw `\bexpect\(\s*(?:false|null|undefined|0)\s*\)\s*\.(?:toBeFalsy|to\.be\.false|to\s+be_falsey)\b`,
    String.raw `\bexpect\(\s*[^()]{1,80}\)\.(?:toEqual|toStrictEqual|toMatchObject)\(\s*expect\.anything\(\)\s*\)|\bexpect\.assertions\(0\)`,
    String.raw `\bassert!?\(?\s*(?:True|true|1|not False|!false|1\s*===?\s*1|0\s*===?\s*0|"[^"]{1,80}"|'[^']{1,80}')\s*(?:\)|;|,|#|$|&&|\|\||or\b)`,
    String.raw `\b(?:assertTrue|assertThat|assert_true|XCTAssert(?:True)?|(?:EXPECT|ASSERT|CHECK)_TRUE|CHECK|REQUIRE|BOOST_(?:TEST|CHECK)|Assert\.(?:True|IsTrue|That)|assert\.(?:True|ok|isTrue)|require\.True|TEST_ASSERT(?:_TRUE)?|#expect|t\.ok|t\.true|Assertions\.assertTrue)\(\s*(?:t,\s*)?(?:true|True|TRUE|1|1\s*==\s*1|!false)\s*[,)]`,
    String.raw `\b(?:assertFalse|XCTAssertFalse|(?:EXPECT|ASSERT)_FALSE|Assert\.(?:False|IsFalse)|assert\.(?:False|isFalse))\(\s*(?:t,\s*)?(?:false|False|0)\s*[,)]`,
    String.raw `\b(?:addToAssertionCount\(|expectNotToPerformAssertions\(|Assert\.Pass\(|assert\.pass\(|(?<![\w.])t\.pass\((?!\s*["'][^"']*\.rs["'])|pass\(\)|SUCCEED\(\)|assert_nothing_raised\s*(?:\{\s*\}|do\s*end))`,
    String.raw `\bassert\s+true\b|\bassert\(true\)|(?:^|\s)\[\[?\s+(?:1|true|"1")\s+\]`,
    // A tuple is true, and a matcher that is not called asks nothing.
    String.raw `^\s*assert\s*\([^()]*(?:\([^()]*\)[^()]*)*,\s*f?["'][^"']*["']\s*\)\s*(?:#.*)?$`,
    String.raw `\)\s*\.(?:not\.)?(?:toBe|toEqual|toStrictEqual|toMatchObject|toContain|toThrow|toHaveBeenCalled|toHaveBeenCalledWith|toHaveLength|toBeTruthy|toBeNull|toBeDefined|toMatchSnapshot)\s*;?\s*$`,
    String.raw `^\s*(?:await\s+)?expect\((?:[^()]|\([^()]*\))*\)\s*;\s*$`,
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
    // RSpec's words for stubs are those for expectations.
    if (/^\s*allow(?:_any_instance_of)?\b/u.test(whole))
        return undefined;
    // What stands in quotes is data: "should contain x" is no matcher.
    const text = withoutComment(withoutStrings(whole));
    const negated = /(?:\.|->)not\b|\bnot_to\b|\bto_not\b|\bassert\s+not\b|\bassert!?\s*\(\s*!|\bIs\.Not\b|\bassertNot|\brefute/u.test(text);
    if (isTrivial(whole))
        return { strength: 0, matcher: "trivial", negated, text: whole, subject: whole, expected: "" };
    const other = OTHER_FORMS.find(({ languages, pattern }) => languages.includes(language) && pattern.test(whole));
    if (other !== undefined) {
        const matcher = other.pattern.exec(whole)[0];
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
            /[<>]|!==?|===?|\.(?:includes|startsWith|some|every|test)\(|!!|Boolean\(/u.test(inner) &&
            /^\w*\(\s*true\s*\)/u.test(whole.slice(at))) {
            return {
                ...ofCondition(inner),
                negated,
                text: whole,
                subject: whole.slice(0, at),
                expected: whole.slice(at),
            };
        }
        // A spy that is asked what happened to it.
        const spied = /\.(?:called|calledOnce|calledTwice|notCalled|callCount)\s*$/u.exec(inner ?? "")?.[0];
        if (strength === 4 && spied !== undefined) {
            return {
                strength: /Once|Twice|Count/u.test(spied) ? 3 : 1,
                matcher: "spy",
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
    const condition = CONDITION.exec(text) ?? (language === "shell" ? SHELL_CONDITION.exec(text) : null);
    if (condition === null)
        return ownHelper(whole, text, negated);
    const { operator, ...found } = ofCondition(text.slice(condition.index + condition[0].length));
    const from = whole.indexOf(condition[0].trim());
    const at = operator === undefined ? -1 : whole.indexOf(operator, from + condition[0].trim().length);
    const left = at === -1 ? "" : whole.slice(0, at);
    // Not to be equal says little.
    if (found.strength === 4 && /[Ff]alse/u.test(condition[0]))
        found.strength = 1;
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
/** A helper of the project's own that says in its name that it asserts. */
function ownHelper(whole, text, negated) {
    const name = /(?<![\w.])(?:assert[A-Z]\w{1,60}|assert_[a-z]\w{1,60})(?=\s*[(<])/u.exec(text)?.[0];
    if (name === undefined || /\b(?:def|func|fun|function|fn|void|const|let|var)\s/u.test(text))
        return undefined;
    const at = whole.indexOf(name);
    return {
        strength: 3,
        matcher: name,
        negated,
        text: whole,
        subject: whole.slice(0, at),
        expected: whole.slice(at + name.length),
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
/** A remark at the end of a line says nothing about what is asserted. */
function withoutComment(text) {
    return text.replace(/(?<=[\s;})])(?:\/\/|#(?=\s)).*$/u, "");
}
const PARTIAL_VIEW = /\b(?:len|sorted|set|frozenset|type|bool|count|size|keys|str|repr|round|int)\s*\(|\.(?:length|size|count|len|keys|lower|upper|strip|trim)\b/u;
function ofCondition(condition) {
    const bare = condition.replace(/<[\w\s,.?[\]]{1,80}>(?=[\s)(>])/gu, "");
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
        case "not in":
            return { strength: 3, matcher: "lacks", operator };
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

// EXTERNAL MODULE: ./build/domain/patch/changes.js
var patch_changes = __webpack_require__(35893);
;// CONCATENATED MODULE: ./build/domain/patch/assertion-names.js


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
/** How much a line asserts; 0 where it asserts nothing. */
function strengthOf({ text }, language) {
    return readAssertion(text, language)?.strength ?? 0;
}
/** The lines that assert something. */
function assertionsIn(lines, language) {
    return lines.filter((line) => !(0,patch_changes/* isComment */.Cn)(line.text) &&
        !/^\s*(?:import|from|use|using|#include|require(?!\.))\b/u.test(line.text) &&
        strengthOf(line, language) > 0);
}

;// CONCATENATED MODULE: ./build/domain/patch/conservation.js


/** Lines that only say something. */
const SAYS = /^\s*(?:console\.|print\w*!?\s?\(|puts\b|p\s|echo\b|log\w*[.(]|logger\.|fmt\.Print|t\.Log|System\.(?:out|err)|Console\.Write|NSLog|warn\b|debug\w*[.(]|dump\(|var_dump|_\s*=)/u;
/** Go's way to fail; what it is given is a message. */
const FAILING_CALL = /\b(?:t|b|tb)\.(?:Error|Fatal)/u;
function readConservation(subjects) {
    const tests = subjects.filter(({ role }) => role.test || role.expectation);
    const names = new Set();
    const values = new Set();
    const whole = new Set();
    let fails = false;
    for (const subject of tests) {
        for (const { added } of subject.changes) {
            for (const line of added) {
                if ((0,patch_changes/* isComment */.Cn)(line.text) || SAYS.test(line.text))
                    continue;
                whole.add(squeeze(line.text));
                if (FAILING_CALL.test(line.text))
                    fails = true;
                for (const value of valuesIn(line.text)) {
                    for (const part of [value, ...value.split(/[\s,;|=]+/u)])
                        values.add(part);
                }
                for (const name of conservation_namesIn(line.text))
                    names.add(name);
            }
        }
    }
    const kept = new Set(tests.flatMap(({ file }) => file.hunks.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === "context" ? [squeeze(line.text)] : [])))));
    return {
        holds(line, subject) {
            if (whole.has(squeeze(line.text)))
                return true;
            // A file that goes because another one says the same.
            if (subject.file.kind === "deleted" && kept.has(squeeze(line.text)))
                return true;
            // What a failing call says is no value that it expects.
            const own = FAILING_CALL.test(line.text) ? [] : valuesIn(line.text);
            const known = conservation_namesIn(line.text);
            const found = known.filter((name) => names.has(name)).length;
            if (own.length === 0)
                return found === known.length && (known.length > 0 || fails);
            return own.every((value) => values.has(value)) && found * 2 >= known.length;
        },
    };
}
const squeeze = (text) => text.replace(/[\s;,]+/gu, "").replace(/['`]/gu, '"');
/** Texts and numbers, without their quotes. */
function valuesIn(text) {
    return (text
        .slice(0, 2000)
        .match(/"(?:[^"\\]|\\.)*"|(?<!\w)'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|(?<![\w.])\d[\w.]*/gu) ?? []).map((value) => value.replace(/^["'`]|["'`]$/gu, ""));
}
/** Words of languages and of assertions say nothing about the subject. */
const COMMON = /^(?:expect\w*|assert\w*|Assert\w*|EXPECT\w*|ASSERT\w*|CHECK\w*|REQUIRE\w*|require|should\w*|to[A-Z]\w*|is[A-Z]\w*|has[A-Z]\w*|await|async|return|const|let|var|if|for|in|of|new|self|this|not|true|false|True|False|None|nil|null|undefined|with|raises|pytest|range|len|the|t|tt|tc|it|be|eq|to|err|error|Error\w*|Fatal\w*|string|int|func|fn|def|void|static|XCT\w+|Equal|Equals|NoError|cmp|Diff|reflect|DeepEqual|and|or|do|end|lambda|toString|length|size|count)$/u;
function conservation_namesIn(text) {
    const bare = text.replace(/"(?:[^"\\]|\\.)*"|(?<!\w)'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/gu, " ");
    return [...new Set(bare.slice(0, 2000).match(/[\p{L}_$][\p{L}\p{N}_$]*/gu))].filter((name) => !COMMON.test(name));
}
/** How much the strongest of the assertions about each name asks for. */
function strengthByName(lines, subject) {
    const strongest = new Map();
    for (const { text } of lines) {
        const assertion = readAssertion(text, subject.language);
        if (assertion === undefined)
            continue;
        for (const name of conservation_namesIn(assertion.subject)) {
            strongest.set(name, Math.max(assertion.strength, strongest.get(name) ?? 0));
        }
    }
    return strongest;
}
/** An added assertion about the same thing asks for more than the removed one. */
function isOutdone(line, added, subject) {
    const before = readAssertion(line.text, subject.language);
    if (before === undefined || before.strength > 3)
        return false;
    return conservation_namesIn(before.subject).some((name) => (added.get(name) ?? 0) > before.strength);
}

;// CONCATENATED MODULE: ./build/domain/patch/patch-context.js



/** What declares a name in code. */
const DECLARED = /\b(?:function\*?|def|class|fn|func(?:\s+\([^)]{0,80}\))?|fun|const|let|var|type|interface|struct|enum|trait|module|record|object|protocol|extension|impl)\s+(?:self\.)?([\p{L}_$][\p{L}\p{N}_$]{2,})|^\s*(?:(?:public|private|protected|internal|static|final|async|override)\s+){1,4}[\w<>[\],.?\s]{1,80}?\s([\p{L}_$][\p{L}\p{N}_$]{2,})\s*(?:<[\w,\s]{1,40}>)?\s*\(/u;
/** Words of a name, in small letters. */
function partsOf(name) {
    return name
        .replace(/([a-z\d])([A-Z])/gu, "$1 $2")
        .toLowerCase()
        .split(/[^a-z\d]+/u)
        .filter((part) => part.length > 2);
}
/** Names of folders and files that say nothing about what is in them. */
const GENERAL = /^(?:src|lib|main|index|mod|init|app|apps|core|common|utils?|helpers?|internal|pkg|cmd|packages|java|kotlin|com|org|net|acme|types?|models?|service|services|controllers?|handlers?|components?|server|client|api|base|default|new|old|test|tests|file|files|data|format|formats|name|list|item|items|get|set|add|the|and|for|not|with|from|value|result|error)$/u;
/** What a file of code is about, by its name and its folder. */
function topicsOf(path) {
    return path
        .replace(/\.[^/]*$/u, "")
        .split("/")
        .slice(-2)
        .flatMap(partsOf)
        .filter((part) => !GENERAL.test(part));
}
/** A file that holds both has changes of code in front of its tests. */
function changesBesideTests({ file, language }) {
    if (language !== "rust")
        return false;
    const lines = file.hunks.flatMap((hunk) => hunk.lines);
    const tests = lines.findIndex(({ text }) => /^\s*#\[(?:cfg\(test\)|test\b|tokio::test)|^\s*mod\s+tests\b/u.test(text));
    if (tests === -1)
        return false;
    return lines
        .slice(0, tests)
        .some((line) => line.kind !== "context" && isCode(line) && !/^\s*(?:#|assert)/u.test(line.text));
}
function declaredIn(line) {
    if ((0,patch_changes/* isComment */.Cn)(line.text))
        return [];
    const declared = DECLARED.exec(line.text.slice(0, 400));
    const name = declared?.[1] ?? declared?.[2];
    return name === undefined ? [] : [name];
}
function readContext(subjects) {
    // Rust keeps tests beside the code.
    const code = subjects.filter(({ role }) => role.source);
    const sources = subjects.filter(({ role }) => role.source && !role.test);
    const gone = new Set();
    const retired = new Set();
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
    for (const { changes } of code) {
        for (const { removed } of changes) {
            const own = removed.filter((_, at) => !/^\s*#\[.{0,40}test/u.test(removed[at - 1]?.text ?? ""));
            for (const name of own.flatMap(declaredIn))
                retired.add(name);
        }
    }
    for (const { file } of code) {
        const stays = file.hunks.flatMap(({ lines }) => lines.filter(({ kind }) => kind !== "removed"));
        for (const name of stays.flatMap(declaredIn))
            retired.delete(name);
    }
    const topics = new Set(code.filter(({ file }) => file.kind === "deleted").flatMap(({ path }) => topicsOf(path)));
    if (code.some((subject) => subject.role.test && changesBesideTests(subject)))
        changesSource = true;
    const said = subjects
        .filter(({ role }) => (role.source || role.settings) && !role.test)
        .flatMap(({ changes }) => changes.flatMap(({ added }) => added.map(({ text }) => text)))
        .join("\n");
    const lines = growth(subjects);
    const netAssertions = countAssertions(subjects);
    return {
        changesSource,
        testsShrink: lines < 0,
        testsGrow: lines > 0,
        netAssertions,
        grows: netAssertions >= GROWTH.assertions && lines >= GROWTH.lines,
        retires: (testLines) => testLines.some((line) => (line.match(/[\p{L}_$][\p{L}\p{N}_$-]{2,}/gu) ?? []).some((word) => retired.has(word) || partsOf(word).some((part) => topics.has(part)))),
        changes: (stem) => sources.some(({ path }) => path.replace(/(?:\/index)?\.\w{1,8}$/u, "") === stem),
        deletes: (name) => subjects.some(({ file, path }) => file.kind === "deleted" && path.endsWith(name)),
        says: (value) => said.includes(value),
        brings: (name) => subjects.some(({ file, path }) => file.kind === "added" && path.split("/").at(-1) === name),
        conservation: readConservation(subjects),
        explains: (testLine) => words(testLine).some((word) => gone.has(word)),
    };
}
/** From here on a patch grows what is checked. */
const GROWTH = { assertions: 3, lines: 12 };
function countAssertions(subjects) {
    const asserting = (lines, { language }) => lines.filter((line) => !(0,patch_changes/* isComment */.Cn)(line.text) && strengthOf(line, language) > 0).length;
    return subjects
        .filter(({ role }) => role.test)
        .flatMap((subject) => subject.changes.map((change) => asserting(change.added, subject) - asserting(change.removed, subject)))
        .reduce((sum, net) => sum + net, 0);
}
function growth(subjects) {
    return subjects
        .filter(({ role }) => role.test || role.expectation)
        .flatMap(({ changes }) => changes)
        .reduce((sum, { added, removed }) => sum + added.length - removed.length, 0);
}
function isCode(line) {
    return line.text.trim() !== "" && !(0,patch_changes/* isComment */.Cn)(line.text);
}
function wordsOf(lines) {
    return lines.flatMap((line) => words(line.text));
}
/** Identifiers and parts of literals that are long enough to mean something. */
function words(text) {
    return text.slice(0, 2000).match(/[\p{L}_$][\p{L}\p{N}_$-]{3,}|\d{3,}/gu) ?? [];
}

;// CONCATENATED MODULE: ./build/domain/patch/declarations.js
/** How a test, or a group of tests, is declared in the common frameworks. The name is in the group `name`, where there is one. */
const DECLARATIONS = [
    // JavaScript, TypeScript; Dart; Pest; Swift's Quick.
    /^\s*(?:export\s+)?[xf]?(?:it|test|specify|Deno\.test|bench|bun\.test)(?:\.[a-z]\w{0,20}\b(?:<[^(`]{0,80}>)?)*\s*(?:\(|`)(?:[^"'`]{0,400}\)\s*\()?\s*(?:["'`](?<name>.{0,200}?)["'`]\s*[,)]|(?<name2>[\w.]{1,80})\s*,|\s*$|[[({])/u,
    /^\s*(?:async\s+)?def\s+(?<name>test\w*)\s*(?:\(|$)/u,
    /^\s*func\s+(?<name>(?:Test|Benchmark|Fuzz|Example)\w*)\s*\(/u,
    /^\s*(?:@\w+\s+)*(?:public\s+|internal\s+|override\s+|final\s+|static\s+|async\s+)*func(?:tion)?\s+(?<name>test\w*)\s*\(/u,
    /^\s*#\[(?:\w+::)?(?:test|rstest|test_case|wasm_bindgen_test|quickcheck|proptest)\b/u,
    /^\s*@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|Example|org\.junit\.\w{1,30}\.?\w{0,30}Test)\b(?!\s*\w+\s*[:=])/u,
    /^\s*\[(?:\w+,\s*)*(?:Fact|Theory|Test|TestCase|TestMethod|DataTestMethod)\b/u,
    /^\s*(?:it|specify|example|scenario|test)\s+["'](?<name>.{0,200}?)["'].{0,120}\bdo\b/u,
    /^\s*(?:it|specify|example)\s*(?:\{|do\b)/u,
    /^\s*(?:TEST|TEST_F|TEST_P|TYPED_TEST|TEST_CASE|SCENARIO|SECTION|BOOST_AUTO_TEST_CASE|BOOST_FIXTURE_TEST_CASE|DOCTEST_TEST_CASE|START_TEST|CTEST|Test|TEST_METHOD|tcase_add_test|suite_add_tcase|cmocka_unit_test\w*|g_test_add_func|mu_run_test|MU_RUN_TEST|RUN_TEST|CPPUNIT_TEST|cr_test)\s*\(\s*(?<name>[^)]{0,200})\)/u,
    /^\s*@test\s+["'](?<name>.{0,200}?)["']/u,
    /^\s*@(?:Test|Suite)\b/u,
    /^\s*\(deftest\s+(?<name>\S{1,100})/u,
    /^\s*(?:Scenario|Scenario Outline|Example):\s*(?<name>.{0,200})$/u,
    /^\s*test\s+["'](?<name>.{0,200}?)["']/u,
    /^\s*test_that\(\s*["'](?<name>.{0,200}?)["']/u,
    /^\s*\/\*\*\s*@test/u,
    /^\s*#\[Test\]/u,
    /^\s*t\.Run\(\s*["`](?<name>.{0,200}?)["`]/u,
    /^\s*subtest\s+["'](?<name>.{0,200}?)["']/u,
    /^\s*(?:function\s+)?(?<name>test_?\w+)\s*\(\)\s*\{/u,
];
/** Playwright's way to skip the test that the call stands in: it declares none. */
const RUNTIME_MARK = /^\s*(?:it|test)\.(?:skip|fixme|fail|slow)\((?!\s*["'`])(?!.{0,400}(?:=>|\bfunction\b)).{0,400}\)\s*;?\s*$/u;
/** Undefined for a line that declares no test. */
function readDeclaration(line, language) {
    const text = line.slice(0, 1000);
    if (RUNTIME_MARK.test(text))
        return undefined;
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

;// CONCATENATED MODULE: ./build/domain/patch/rules-cases.js




/** Rows that are test cases wherever they stand. */
const CASE_ROW = /^\s*(?:#\[(?:case|test_case|values)\b|\[(?:InlineData|DataRow|TestCase|Arguments)\(|@(?:CsvSource|ValueSource|CsvFileSource|EnumSource|MethodSource)\b|pytest\.param\(|@example\b|@pytest\.mark\.parametrize|Arguments\.of\()/u;
/** Rows that are test cases inside a table. */
const TABLE_ROW = /^\s*(?:[[({"'`|]|-?\d|yield\s*[["']|Arguments\.of|arguments\(|'[^']*'\s*=>|"[^"]*"\s*=>|\w+\s*\|)/u;
/** Rows of values: where two of them stand together, there is a table. */
const LITERAL_ROW = /^\s*(?:yield\s+)?(?:["'][^"']*["']\s*=>\s*)?[[({]\s*(?:\w+:\s*)?(?:["'`][^"'`]*["'`]|-?[\d.]+)\s*,.*[\])}][,;]?\s*$/u;
/** Rows of one value or with a name: two of them beside one that stays are a table. */
const SHORT_ROW = /^\s*(?:yield\s+)?(?:(?:["'][^"']{1,200}["']\s*(?:=>|:)\s*)[[({].{0,300}[\])}]|[[(]\s*(?:"[^"]*"|'[^']*'|-?[\d.]+)\s*,?\s*[\])])[,;]?\s*$/u;
const TABLE_START = /\.each\b|\bparametrize\b|\[\]struct\b|\bmap\[string\]|@(?:Csv|Value)Source|\bwhere:|\bExamples:|dataProvider|\bcases\b|\btests\b\s*(?::=|=)|testCases|test_cases|Stream\.of\(|provide\w*\(|\bfor\s+\w+.{0,40}\bin\s*[[(]/iu;
/** A list of cases that holds none any more. */
const EMPTIED = /^\s*(?:(?:const|let|var|final|static|private|public|readonly)\s+)*[\w.$:<>[\],\s]{1,60}[:=]\s*(?:\[\s*\]|\(\s*\)|\{\s*\}|list\(\)|vec!\[\]|new\s+\w+\[0\]|List\.of\(\)|\[\]\w+\{\s*\})\s*[;,]?\s*$/u;
function emptied(subject) {
    return subject.changes.flatMap(({ added, removed }) => {
        const line = added.find(({ text }) => EMPTIED.test(text));
        const name = /([\w$]{1,80})[^\w$]{0,40}[:=]/u.exec(line?.text ?? "")?.[1];
        const filled = removed.some(({ text }) => name !== undefined &&
            new RegExp(`\\b${name.replace(/\$/gu, "\\$")}\\b[^=]{0,60}[:=]\\s*(?:\\[|\\(|\\{|new|list|vec|List)`, "u").test(text) &&
            !EMPTIED.test(text));
        return line !== undefined &&
            filled &&
            removed.some(({ text }) => TABLE_ROW.test(text) || LITERAL_ROW.test(text))
            ? [(0,patch_finding/* weakening */.C$)(subject, line, "weakening/case-removed", "a list of cases is empty now")]
            : [];
    });
}
/** Test cases that go while others stay: rows of tables and of parametrised tests. */
function findRemovedCases(subject, context) {
    const rowsLost = subject.file.hunks.flatMap((hunk) => {
        const lost = rows(hunk, "removed").length - rows(hunk, "added").length;
        if (lost <= 0)
            return [];
        const gone = rows(hunk, "removed");
        const imports = subject.file.kind === "deleted" ? hunk.lines : gone;
        if (gone.every((line) => context.conservation.holds(line, subject)) ||
            context.retires(imports.map(({ text }) => text)))
            return [];
        const other = hunk.lines.some((line) => line.kind === "added" && !(0,patch_finding/* isBlank */.z3)(line) && !(0,patch_changes/* isComment */.Cn)(line.text) && !TABLE_ROW.test(line.text));
        if (other)
            return [];
        return [(0,patch_finding/* weakening */.C$)(subject, gone[0], "weakening/case-removed", `${lost} fewer test cases`)];
    });
    return [...emptied(subject), ...rowsLost];
}
function rows(hunk, kind) {
    const context = hunk.lines.filter((line) => line.kind === "context");
    const inTable = context.some((line) => TABLE_START.test(line.text)) ||
        [LITERAL_ROW, SHORT_ROW].some((row) => {
            const stays = new Set(context.filter(({ text }) => row.test(text)).map(({ text }) => (0,patch_finding/* indentation */.Mh)(text)));
            const old = hunk.lines.filter((line) => line.kind !== "added" && row.test(line.text));
            return old.filter(({ text }) => stays.has((0,patch_finding/* indentation */.Mh)(text))).length >= 2;
        });
    // Objects over several lines, beside others of their kind.
    const opens = (line) => {
        if (!/^\s*\{\s*$/u.test(line.text))
            return false;
        const after = hunk.lines.indexOf(line) + 1;
        return (hunk.lines
            .slice(after, after + 1)
            .some(({ text }) => /^\s*["']?\w{1,40}["']?\s*(?::|=>|=)\s*[^;]*,\s*$/u.test(text)) &&
            context.some((one) => /^\s*\},?\s*$/u.test(one.text) && (0,patch_finding/* indentation */.Mh)(one.text) === (0,patch_finding/* indentation */.Mh)(line.text)));
    };
    return hunk.lines.filter((line) => line.kind === kind &&
        (opens(line) ||
            CASE_ROW.test(line.text) ||
            (inTable && TABLE_ROW.test(line.text) && !TABLE_START.test(line.text))));
}
/** Code that tests use and that is not looked for as a test. */
const SUPPORT = /mock|helper|util|fixture|setup|stub|fake|support|factor(?:y|ies)|harness|server|shared|common/iu;
/** Test files that go, or move to where no runner looks. */
function findRemovedFiles(subjects) {
    const arrives = subjects.some(({ file, role }) => role.test && (file.kind === "added" || file.kind === "copied"));
    return subjects.flatMap((subject) => {
        const { file } = subject;
        const was = file.oldPath === undefined ? undefined : (0,file_role/* roleOf */.k)(file.oldPath);
        if (was === undefined || file.oldPath === undefined)
            return [];
        if (file.kind === "deleted" && was.test && file.hunks.length === 0 && !arrives) {
            return [(0,patch_finding/* weakening */.C$)(subject, undefined, "weakening/test-removed", "a file of tests is gone")];
        }
        if (file.kind === "deleted" && (0,file_role/* isTestName */.c)(file.oldPath) && movedOutOfSight(subject, subjects)) {
            return [
                (0,patch_finding/* weakening */.C$)(subject, undefined, "weakening/test-renamed", "its tests move to where test runners do not look"),
            ];
        }
        if (file.kind === "deleted" && isLostCase(subject, subjects)) {
            return [(0,patch_finding/* weakening */.C$)(subject, undefined, "weakening/case-removed", "a file that tests read is gone")];
        }
        if (file.kind !== "renamed")
            return [];
        const hidden = (was.test && !subject.role.test && !SUPPORT.test(file.oldPath)) ||
            ((0,file_role/* isTestName */.c)(file.oldPath) && !(0,file_role/* isTestName */.c)(subject.path));
        return hidden
            ? [
                (0,patch_finding/* weakening */.C$)(subject, undefined, "weakening/test-renamed", `${file.oldPath} moves to where test runners do not look`),
            ]
            : [];
    });
}
/** Data of tests that goes alone: no test changes with it, no code goes, and nothing of its kind comes. */
function isLostCase({ path, role }, subjects) {
    const isData = role.expectation || (role.prose && /(?:^|\/)(?:tests?|specs?)\/./u.test(path));
    return (isData &&
        subjects.every((other) => !other.role.test &&
            !(other.role.source && other.file.kind === "deleted") &&
            !(other.role.expectation && other.file.kind !== "deleted")));
}
/** Languages whose runners find tests by the names of files. */
const FOUND_BY_NAME = new Set(["go", "javascript", "python", "jvm", "ruby", "php"]);
/** The tests of a file that goes come back in a file whose name no runner looks for. */
function movedOutOfSight(subject, subjects) {
    if (!FOUND_BY_NAME.has(subject.language))
        return false;
    const names = declared(subject, "removed");
    if (names.length === 0)
        return false;
    const hidden = subjects.filter(({ file, path }) => file.kind === "added" && !(0,file_role/* isTestName */.c)(path));
    return hidden.some((other) => {
        const there = new Set(declared(other, "added"));
        return names.filter((name) => there.has(name)).length * 2 > names.length;
    });
}
function declared({ changes, language }, kind) {
    return changes.flatMap((change) => change[kind]
        .flatMap((line) => readDeclaration(line.text, language)?.name ?? [])
        .filter((name) => name !== ""));
}

// EXTERNAL MODULE: ./build/domain/group-by.js
var group_by = __webpack_require__(98350);
;// CONCATENATED MODULE: ./build/domain/patch/rules-exceptions.js


/** Files that hold nothing but exceptions from a check: what a linter, a type checker or a scanner is to pass over. */
const EXCEPTION_FILE = /(?:^|\/)(?:\.(?!git|docker|npm|prettier|vscode|helm|gcloud|hg|cvs|bazel|slug|eb|cf|now|vercel|code|cursor|remark|rsync)[\w-]{1,30}[_-]?ignore|\.?dialyzer[._-]ignore\.exs|\.snyk|\.nsprc|\.secrets\.baseline|\.rubocop_todo\.yml|[\w.-]{0,40}(?:suppressions?|exemptions?|waivers?|allow-?list)[\w-]{0,20}\.(?:xml|ya?ml|json5?|toml|txt)|\.?(?:audit|cve|vuln\w*|license)[._-]?(?:ignore|exceptions?|allow\w*)[\w.-]{0,20}|[\w.-]{0,40}(?:psalm|phpstan|detekt|lint|tslint|eslint|ktlint|checkstyle|pmd|spotbugs|findbugs|mypy|pylint|ruff|flake8|pyright|qodana|semgrep|gitleaks|secrets|cppcheck|steep|sorbet|arch\w{0,10}|type\w{0,10}|dead-?code|knip|betterer|api)[._-]?baseline[\w.-]{0,20})$/iu;
/** Names of lists by which a check is told what to pass over. */
const EXCEPTION_HEAD = /\b\w{0,30}(?:ignor|exclu|skip|omit|deselect|allow-?_?list|white-?_?list|suppress|exempt|waive|quarantine|mute)\w{0,30}\b/iu;
/** What nobody writes by hand, so that nobody checks it. */
const NOT_WRITTEN = /(?:^|[/_.*-])(?:proto|protobuf|grpc|thrift|openapi|swagger|codegen|migrations|node_modules|dist|build|coverage|vendors?|\.next|\.nuxt|\.git|out|output|generated|autogen|gen|target|te?mp|\.?cache|\.?venv|env|__pycache__|third[_-]party|\.output|\.turbo|public|static|lib|bin|obj|fixtures?|snapshots|docs?|examples?|playground)(?:[/*.$|^"'`,\]\s-]|$)|(?:MapperImpl|Designer|_pb2|_pb2_grpc|\.pb|\.gen|\.g|\.freezed|\.min|\.d)\.\w{1,8}\b|\.md\b/u;
/** An entry of such a list that names one thing of that kind. */
function isNotWritten(entry) {
    return entry.length < 200 && !/\s\S+\s/u.test(entry.trim()) && NOT_WRITTEN.test(entry.trim());
}
/** A check that is told to pass over more than before, in a file or a list that is there for just that. */
function findExceptions(subject) {
    if (EXCEPTION_FILE.test(subject.path))
        return [...inExceptionFile(subject)];
    if (!subject.role.settings || /\.(?:sh|bash|zsh|ps1|bat|cmd)$/iu.test(subject.path))
        return [];
    const lines = [...subject.file.hunks.flatMap((hunk) => longerLists(hunk)), ...longerInline(subject)];
    return lines
        .slice(0, 1)
        .map((line) => (0,patch_finding/* weakening */.C$)(subject, line, "weakening/narrowed", "a check passes over more than before"))
        .concat(subject.file.hunks
        .flatMap(shorterLists)
        .slice(0, 1)
        .map((line) => (0,patch_finding/* weakening */.C$)(subject, line, "weakening/command-dropped", "something no longer has to hold")));
}
/** Names of lists of what has to hold. */
const REQUIREMENT_HEAD = /\b(?:required?\w{0,20}|\w{0,20}conditions|contexts|\w{0,10}checks|status\w{0,10}|needs|gates|linters|enable|select|hooks)\b["']?\s*[:=]/iu;
/** Lists of what has to hold that lose items. */
function shorterLists(hunk) {
    const items = (kind) => hunk.lines.filter((line, at) => line.kind === kind && isItem(line.text) && REQUIREMENT_HEAD.test((0,patch_finding/* headOf */.Uo)(hunk, at, kind)));
    return items("removed").slice(items("added").length);
}
function inExceptionFile(subject) {
    const acting = (lines) => lines.filter((line) => !(0,patch_finding/* isBlank */.z3)(line) && !(0,patch_changes/* isComment */.Cn)(line.text) && /[\p{L}\d]/u.test(line.text) && !isNotWritten(line.text));
    const removed = subject.changes.flatMap((change) => acting(change.removed));
    const added = subject.changes.flatMap((change) => acting(change.added));
    return added.length <= removed.length
        ? []
        : [(0,patch_finding/* weakening */.C$)(subject, added[0], "weakening/narrowed", "one more exception from a check")];
}
/** Items on lines of their own, under a head that speaks of exceptions. */
function longerLists(hunk) {
    const items = (kind) => hunk.lines.filter((line, at) => line.kind === kind &&
        isItem(line.text) &&
        !isNotWritten(line.text.replace(/<\/?\w{1,40}>/gu, "")) &&
        EXCEPTION_HEAD.test((0,patch_finding/* headOf */.Uo)(hunk, at, kind)));
    return items("added").slice(items("removed").length);
}
/** A value in a list: no key, no bracket alone. */
function isItem(text) {
    return (!(0,patch_changes/* isComment */.Cn)(text) &&
        !(0,patch_finding/* isDependency */.yg)(text) &&
        (/^\s*(?:-\s+)?[\w#-]{1,60}=\S{1,60}(?:\s\w+)?\s*$|^\s*(?:-\s+)?(?:["'`]{1,3}[^"'`]{1,300}["'`]{1,3}|[\w*./\\^$|()?-]{2,200})\s*,?\s*(?:#.*|\/\/.*)?$/u.test(text) ||
            /^\s*(?:-\s+\w{1,30}\s*:|<\w{1,40}(?:\s[^>]{0,300})?>|\{.{3,300}\})/u.test(text) ||
            /^\s*\w{2,30}\s*=\s*\[/u.test(text)));
}
/** Lists that stand on one line with their head. */
function longerInline(subject) {
    const items = (text) => [...text.replace(/^[^:=]{0,100}[:=]/u, "").matchAll(/["'`][^"'`]{1,200}["'`]|[\w*./-]{2,}/gu)].filter(([item]) => !isNotWritten(item)).length;
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change)
        .filter(({ removed, added }) => {
        const head = /^[^:=]{1,100}(?=[:=])/u.exec(added.text)?.[0] ?? "";
        return (EXCEPTION_HEAD.test(head) &&
            /^[^:=]{1,100}(?=[:=])/u.exec(removed.text)?.[0] === head &&
            !(0,patch_changes/* isComment */.Cn)(added.text) &&
            items(added.text) > items(removed.text));
    })
        .map(({ added }) => added));
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-build.js




/** Build scripts that say in a language of their own which tests there are. */
const BUILD_SCRIPT = /\.(?:gradle(?:\.kts)?|sbt|sc|cmake|bzl|mk)$|(?:^|\/)(?:cmakelists\.txt|meson\.build|build(?:\.bazel)?|(?:gnu)?makefile|phpunit(?:\.xml)?(?:\.dist)?(?:\.xml)?)$/iu;
/** Chooses among tests, where it stands in a block about tests. */
const CHOICE = /^\s*(?:\w+\.)*(?:set)?(?:[Ee]xcludes?|[Ii]ncludes?|onlyIf)\b\s*(?:[({]|\+?=|["'])/u;
const TEST_BLOCK = /\b(?:\w*Test|test\w{0,20}|check)\b.{0,60}\{\s*$/u;
/** Neighbours of such a choice that say whose block it is. */
const TEST_SETTING = /^\s*(?:use(?:JUnit|TestNG)\w*|maxParallelForks|forkEvery|testLogging|finalizedBy\b.*[Tt]est)\b/u;
/** A pattern that names tests, wherever it stands. */
const TEST_PATTERN = /\bexclude\b\s*\(?\s*["'][^"']{0,120}(?:Tests?|IT|ITCase|Specs?)(?:[*./]|["'])/u;
const SBT = /\bTests\.(?:Argument\(.{0,80}"(?:-l|--exclude\S*|exclude)"|Exclude\(|Filter\()|\bexcludeFilter\b|\bTest\s*\/\s*(?:(?:\w+\s*\/\s*)?skip\s*:=\s*true|test\s*:=\s*\{\s*\}|sources\s*:=)/u;
const TEST_FILE = /[\w/-]{0,100}(?:[_.-](?:test|tests|spec)|(?:Test|Tests|Spec))\.\w{1,5}\b|\btest_\w{1,60}\.\w{1,5}\b/gu;
/** Lines of a hunk, before or after, that belong to what is looked at: a bound, so that a large hunk costs no square. */
const NEAR = 400;
/** Builds that run fewer of their tests than before. */
function findNarrowedBuilds(subject, context) {
    if (!subject.role.settings || !BUILD_SCRIPT.test(subject.path))
        return [];
    const chosen = subject.file.hunks.flatMap((hunk) => more(hunk));
    const shorter = Array.from((0,group_by/* groupBy */.$)(subject.changes, ({ hunk }) => hunk), ([hunk, changes]) => {
        const stays = new Set(hunk.lines.filter(({ kind }) => kind !== "removed").flatMap(testFilesIn));
        return changes.flatMap(patch_changes/* pairLines */.GC).filter(({ removed, added }) => {
            const before = testFilesIn(removed);
            const lost = before.filter((name) => !stays.has(name) && !context.deletes(name));
            const came = testFilesIn(added).filter((name) => !before.includes(name));
            return isNarrowerFolder(removed.text, added.text) || lost.length > came.length;
        });
    })
        .flat()
        .filter(({ removed }) => !(0,patch_changes/* isComment */.Cn)(removed.text))
        .map(({ added }) => added);
    return [...chosen, ...shorter].map((line) => (0,patch_finding/* weakening */.C$)(subject, line, "weakening/narrowed", "takes tests or files out of what is checked"));
}
function testFilesIn({ text }) {
    return text.match(TEST_FILE) ?? [];
}
function more(hunk) {
    const choices = (kind) => hunk.lines.filter((line, at) => line.kind === kind && !(0,patch_changes/* isComment */.Cn)(line.text) && !isNotWritten(line.text) && narrows(hunk, at));
    return choices("added").slice(choices("removed").length);
}
function narrows(hunk, at) {
    const { text } = hunk.lines[at];
    if (TEST_PATTERN.test(text) || SBT.test(text))
        return true;
    return CHOICE.test(text) && isAboutTests(hunk, at);
}
/** The block that the line stands in is one of tests, or has settings of tests. */
function isAboutTests(hunk, at) {
    const own = (0,patch_finding/* indentation */.Mh)(hunk.lines[at].text);
    const from = Math.max(0, at - NEAR);
    const lines = hunk.lines.slice(from, at + NEAR);
    const place = at - from;
    const further = (line) => line.kind !== "removed" && !(0,patch_finding/* isBlank */.z3)(line) && (0,patch_finding/* indentation */.Mh)(line.text) < own;
    const opener = lines.slice(0, place).findLastIndex(further);
    const end = lines.slice(place).findIndex(further);
    return (lines.slice(Math.max(0, opener), opener + 1).some(({ text }) => TEST_BLOCK.test(text)) ||
        lines
            .slice(opener + 1, end === -1 ? undefined : place + end)
            .some((line) => line.kind !== "removed" && TEST_SETTING.test(line.text)));
}
/** A folder of tests gives way to one inside it. */
function isNarrowerFolder(before, after) {
    const folder = (text) => /<(?:directory|file)[^>]{0,80}>\s*([^<]{1,200}?)\/?\s*</u.exec(text)?.[1] ?? "";
    return folder(before) !== "" && folder(after).startsWith(`${folder(before)}/`);
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-wildcards.js



/** Arguments of assertions that match anything, and errors of any kind. */
const WILDCARD = /expect\.any(?:thing)?\(|\bmock\.ANY\b|\bANY\b|\b(?:gomock|mock)\.Any(?:thing)?\b|\bIt\.IsAny|\bany(?:String|Int|Long|Object|List|Map|Boolean)?\(\)|\bArgumentMatchers\.any|\banything\b|\/\.[*+]\/|stringContaining\(\s*["'`]{2}\)|objectContaining\(|arrayContaining\(|stringMatching\(|hash_including|\bkind_of\(|Matchers\.any|\b_\s*,\s*_\b|[,=>([{]\s*_\w*\s*[)\]},]|\.\.\s*[)}]|\.\*["']|\bunittest\.mock\.ANY\b|Arg\.Any|\$this->anything\(/gu;
const GENERAL_ERROR = /\b(?:Exception|BaseException|Throwable|Error|StandardError|RuntimeException|object|anyhow::Error|Errno|\\Exception|\\Throwable|NSError)\b/u;
const WITHOUT_ERROR = /(?:\(\s*\)\s*\)?;?|raise_error)\s*$/u;
const ERROR_ASSERTION = /raises|assertThrows|assertRaises|Throws|toThrow|rejects|raise_error|expectException|throw|XCTAssertThrows|should_panic|assertFails|isThrownBy|isInstanceOf/u;
/** A pattern that nearly any text has, or a part that every text has. */
const VAGUE = /\/\^?(?:\(\?s\))?(?:\.[*+?]?|\[\\s\\S\][*+]?|\\[wS][*+]?)\$?\/[a-z]{0,4}(?=\s*(?:[,)\]};]|$))|(?:[Mm]atch\w{0,30}|[Rr]eg[Ee]xp?\w{0,10}|toHaveURL|waitForURL|--regexp|--partial)\b[^"'`]{0,80}["'`]\/?\^?(?:\(\?s\))?(?:\.[*+]?|\*{1,2}|\[\\s\\S\][*+]?)?\$?\/?["'`]\s*(?:[,)\]};]|$)|(?:[Cc]ontain\w{0,30}|[Ii]nclude\w{0,10}|[Ss]tarts?_?[Ww]ith|[Ee]nds?_?[Ww]ith|[Hh]as_?(?:[Pp]refix|[Ss]uffix)|[Hh]as_?[Ss]ubstr|[Ss]ubstring\w{0,10}|toThrow\w{0,20})\(?\s*(?:[^"'`]{1,120},\s*)?(?:""|''|``)\s*(?:[,)]|$)|\btoMatchObject\(\s*\{\s*\}\s*\)|[,(]\s*\/\/\s*\)|\bEXPECT_THAT\(.{1,200},\s*(?:_|An?<.{1,60}>\(\))\s*\)|\bassert\s+(?:""|'')\s+in\b/u;
/** An assertion that nearly anything satisfies, in the place of one that named something. */
function findVagueExpectations(subject) {
    const asserts = (text) => !(0,patch_changes/* isComment */.Cn)(text) &&
        (readAssertion(text, subject.language) !== undefined ||
            (subject.language === "go" && /^\s*if\b/u.test(text)));
    return subject.changes.flatMap(({ removed, added }) => {
        if (!removed.some(({ text }) => asserts(text) && !VAGUE.test(text)))
            return [];
        return added
            .filter(({ text }) => asserts(text) && VAGUE.test(text))
            .map((line) => (0,patch_finding/* weakening */.C$)(subject, line, "weakening/assertion-loosened", "expects what nearly anything satisfies"));
    });
}
function findWildcards(subject) {
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).flatMap(({ removed, added }) => {
        const before = readAssertion(removed.text, subject.language);
        const after = readAssertion(added.text, subject.language);
        if (before === undefined || after === undefined || (0,patch_changes/* isComment */.Cn)(added.text))
            return [];
        if (isWhole(removed.text) && count(added.text, WILDCARD) > count(removed.text, WILDCARD)) {
            return [
                (0,patch_finding/* weakening */.C$)(subject, added, "weakening/assertion-loosened", "expects anything where it expected something"),
            ];
        }
        const or = /\|\||\bor\b|-o\b/gu;
        if (before.matcher === after.matcher && count(strip(added.text), or) > count(strip(removed.text), or)) {
            return [(0,patch_finding/* weakening */.C$)(subject, added, "weakening/assertion-loosened", "has a further way to hold")];
        }
        if (!ERROR_ASSERTION.test(removed.text) || !ERROR_ASSERTION.test(added.text))
            return [];
        const wider = GENERAL_ERROR.test(added.text) && !GENERAL_ERROR.test(removed.text) && errorNames(removed.text) > 0;
        const emptied = WITHOUT_ERROR.test(added.text) &&
            !WITHOUT_ERROR.test(removed.text) &&
            /toThrow|raise_error|Throws/u.test(added.text);
        const unmatched = isWhole(added.text) &&
            /match\s*=|,\s*match:|WithMessage|message/u.test(removed.text) &&
            !/match\s*=|,\s*match:|WithMessage|message/u.test(added.text);
        return wider || emptied || unmatched
            ? [(0,patch_finding/* weakening */.C$)(subject, added, "weakening/assertion-loosened", "accepts more kinds of errors")]
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

;// CONCATENATED MODULE: ./build/domain/patch/rules-calls.js





/** What is expected of calls: that they come, how often, and with what. */
const CALLS = /\b(?:to\s+receive|have_received|have_enqueued\w*|have_performed\w*|assert_enqueued\w*|assert_performed\w*|expects|EXPECT\(\)|EXPECT_CALL|verify\w*|Verify\w*|(?:DidNot)?Received?\w*|\w*[Cc]alled\w*|call_?[Cc]ount|expect_\w+|shouldReceive|AssertNumberOfCalls|MustHaveHappened\w*)\b|^\s*(?:\d+|\([^()]{1,12}\)|_)\s*\*\s+\w/u;
/** A count that has to be met. */
const EXACT = /\bexactly\b|\bonce\b|\btwice\b|\bthrice\b|\b[Tt]imes\(\s*\d+\s*\)|\bTimes\.(?:Once|Never|Exactly)|[Cc]alledOnce|[Cc]alledTwice|call_?[Cc]ount|called_once|CalledTimes|\bReceived\(\s*\d|NumberOfCalls|(?:Once|Twice)Exactly|\bOnce\(\)|queued_jobs\s+\d|\.called\(\s*\d|^\s*\d+\s*\*/u;
/** A count that leaves room. */
const ROOMY = /\bat_?(?:least|most)\b|\b[aA]t(?:Least|Most)\w*|\bAny(?:Times|Number)\(|\bany\(\)|\bzeroOrMoreTimes\(|\bMaybe\(\)|\b(?:Min|Max)Times\(|\btimes\(\s*(?:\d+\s*)?\.\.|\bBetween\(|\.called\(\s*(?:greaterThan|anything|isPositive)|^\s*(?:\(\s*\w+\s*\.\.\s*\w+\s*\)|_)\s*\*/u;
/** Frameworks that mean "once" where nothing is said. */
const ONCE_BY_DEFAULT = /\bto\s+receive|have_received|have_enqueued|\bexpects\(:|EXPECT\(\)|EXPECT_CALL|\bverify\(\s*\w+\s*\)\./u;
const WITH = /(?:\.|->)(?:with|withArgs)\(|[Cc]alled\w*With|called\w*_with|has_calls|\bcalledWith/u;
const ANY_ARGUMENTS = /AnyArgs|any_args/gu;
/** Calls that may come more or less often now, or with other arguments. */
function findLooserCalls(subject) {
    return subject.changes.flatMap((change) => {
        const now = change.added.map(({ text }) => text).join(" ");
        const still = { exact: EXACT.test(now), with: WITH.test(now) };
        return (0,patch_changes/* pairLines */.GC)(change).flatMap((pair) => {
            if ((0,patch_changes/* isComment */.Cn)(pair.removed.text) || (0,patch_changes/* isComment */.Cn)(pair.added.text) || isReported(pair, subject))
                return [];
            const how = looser(pair, still);
            return how === undefined ? [] : [(0,patch_finding/* weakening */.C$)(subject, pair.added, "weakening/assertion-loosened", how)];
        });
    });
}
/** The tables of matchers tell these two apart. */
function isReported({ removed, added }, { language }) {
    const before = readAssertion(removed.text, language);
    const after = readAssertion(added.text, language);
    return before !== undefined && after !== undefined && after.strength < before.strength;
}
function looser({ removed, added }, still) {
    const before = withoutStrings(removed.text);
    const after = withoutStrings(added.text);
    const often = "calls may come more or less often";
    if (EXACT.test(before) && !ROOMY.test(before) && ROOMY.test(after))
        return often;
    if (!CALLS.test(before) || !CALLS.test(after) || overlap(before, after) < 0.5)
        return undefined;
    if (!ROOMY.test(before) && ROOMY.test(after))
        return often;
    const says = WITH.test(after) && !WITH.test(before);
    if (EXACT.test(before) && !still.exact && !says && !ROOMY.test(before) && !ONCE_BY_DEFAULT.test(after))
        return often;
    if (WITH.test(before) && !still.with)
        return "calls may come with any arguments";
    const wild = (text) => count(text, WILDCARD) + count(text, ANY_ARGUMENTS);
    return wild(after) > wild(before) ? "calls may come with any arguments" : undefined;
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-comparison.js



/** What makes different things look the same: order, case, white space, digits, all but a part. */
const LEVELLING = /\.(?:sort|toSorted|sort_by|sorted|reverse|toLowerCase|toUpperCase|lower|upper|downcase|upcase|trim|strip|trimEnd|trim_end|toFixed|slice|substring|substr|first|round|floor|ceil|ToLower\w*|ToUpper\w*|Trim|Take|OrderBy|to_lowercase|to_s|toString|String|uniq|length|size|count|len|Count|Length|keys|replace|replaceAll|gsub)\b\s*\(?|\b(?:sorted|set|frozenset|round|abs|len|str|bool|int|type|sort|lower|strtolower|trim|count|mb_strtolower|array_values|array_keys|Math\.(?:round|floor|ceil|trunc|abs)|Object\.(?:keys|values)|JSON\.stringify|String|Boolean|Number|parseInt|strings\.(?:TrimSpace|ToLower|Fields)|len|typeof|Set)\s*\(|\btypeof\s|\[\s*(?::\s*-?\w+|-?\w+\s*:)\s*\]/gu;
/** Assertions that look at less of the same thing than before, or do not wait for it. */
function findBlurredComparisons(subject) {
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).flatMap(({ removed, added }) => {
        if ((0,patch_changes/* isComment */.Cn)(removed.text) || (0,patch_changes/* isComment */.Cn)(added.text))
            return [];
        if (/\b(?:await|return)\b/u.test(removed.text) &&
            stopsWaiting(removed.text, added.text + assertsInside(subject, added))) {
            return [
                (0,patch_finding/* weakening */.C$)(subject, added, "weakening/assertion-loosened", "the test no longer waits for the assertion"),
            ];
        }
        if (/\basync\s+(?:Value)?Task\b/u.test(removed.text) && /\basync\s+void\b/u.test(added.text)) {
            return [(0,patch_finding/* weakening */.C$)(subject, added, "weakening/assertion-loosened", "nothing waits for the test")];
        }
        if (takesLess(removed.text, added.text)) {
            return [(0,patch_finding/* weakening */.C$)(subject, added, "weakening/case-removed", "a test goes through less than before")];
        }
        if (rules_comparison_count(quietly(subject, added.text), QUIET) > rules_comparison_count(quietly(subject, removed.text), QUIET) &&
            rules_comparison_count(removed.text, LOUD) > rules_comparison_count(added.text, LOUD)) {
            return [
                (0,patch_finding/* weakening */.C$)(subject, added, "weakening/assertion-loosened", "what used to fail on nothing gives nothing now"),
            ];
        }
        if (leavesOut(removed.text, added.text)) {
            return [
                (0,patch_finding/* weakening */.C$)(subject, added, "weakening/assertion-loosened", "a comparison leaves something out now"),
            ];
        }
        const before = readAssertion(removed.text, subject.language);
        const after = readAssertion(added.text, subject.language);
        if (before === undefined || after === undefined || before.matcher !== after.matcher)
            return [];
        return levelled(removed.text, added.text)
            ? [
                (0,patch_finding/* weakening */.C$)(subject, added, "weakening/assertion-loosened", "what is compared is levelled before it is compared"),
            ]
            : [];
    }));
}
/** Look-ups that fail when there is nothing, and those that say so quietly. */
const LOUD = /\b(?:getBy|getAllBy|findBy|findAllBy)\w+|\.unwrap\(\)|\.expect\(|\btry\s+XCTUnwrap|\btry!|\bfind!|\.fetch\(|\.first!|\.single\(|\.getOrThrow\(|\.orElseThrow\(|\.Single\(|\.First\(|!!/gu;
const QUIET = /\b(?:queryBy|queryAllBy)\w+|\.unwrap_or\w*|\.ok\(\)|\btry\?|\bfind_by\b|\.dig\(|\.firstOrNull\(|\.getOrNull\(|\.orElse\(|\.SingleOrDefault\(|\.FirstOrDefault\(|\?\.|\.get\(/gu;
/** Rust's question mark hands the error on. */
function quietly({ language }, text) {
    return language === "rust" ? text.replaceAll("?.", ".") : text;
}
function rules_comparison_count(text, pattern) {
    return (text.match(pattern) ?? []).length;
}
const rules_comparison_squeeze = (text) => text.replace(/\s+/gu, "");
/** The first assertion in the block that a line opens, after a sign of its own; nothing where there is none. */
function assertsInside({ file, language }, opener) {
    if (!/[({]\s*$/u.test(opener.text))
        return "";
    const { lines } = (0,patch_finding/* hunkOf */.ui)(file, opener);
    const rest = lines
        .slice(lines.indexOf(opener) + 1, lines.indexOf(opener) + 20)
        .filter(({ kind }) => kind !== "removed");
    for (const { text } of rest) {
        if (text.trim() !== "" && (0,patch_finding/* indentation */.Mh)(text) <= (0,patch_finding/* indentation */.Mh)(opener.text))
            return "";
        if (readAssertion(text, language) !== undefined)
            return `${INSIDE}expect`;
    }
    return "";
}
const INSIDE = "\u0000";
function stopsWaiting(before, whole) {
    const [after = "", inside] = whole.split(INSIDE);
    const bare = (text) => rules_comparison_squeeze(text.replace(/\b(?:await|return)\s+/gu, ""));
    const waits = (text) => (text.match(/\b(?:await|return)\s/gu) ?? []).length;
    return (waits(after) < waits(before) &&
        bare(before) === bare(after) &&
        (inside !== undefined || /\b(?:expect|assert|should)/u.test(after)));
}
/** What a value goes through: one way to write it for another is no step more. */
const STEPS = /[.([]|\btypeof\b/gu;
/** The line gained calls that level what it looks at, and is otherwise about the same thing. */
function levelled(before, after) {
    const old = before.match(LEVELLING) ?? [];
    const now = after.match(LEVELLING) ?? [];
    if (now.length <= old.length || rules_comparison_count(after, STEPS) <= rules_comparison_count(before, STEPS))
        return false;
    // What is levelled in case may be compared with a text that is written so.
    const names = new Set(before.toLowerCase().match(/[\p{L}_$][\p{L}\p{N}_$]*/gu));
    const bare = after
        .replaceAll(LEVELLING, " ")
        .toLowerCase()
        .matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu);
    return [...bare].every(([name]) => names.has(name));
}
/** Words by which comparisons are told what not to look at. */
const LEFT_OUT = /(?<!\bis_?)\b(?!is_)\w{0,20}(?:ignor\w+|exclud\w+|omit\w*|except|lenient|loose\w*|unordered|any_order|anyOrder|partial\w*|approx\w*|pick(?=\()|maxDiff\w*|threshold|mask|tolerance|IgnoreFields|check_\w{2,20}\s*=\s*False|allow_\w{2,20})\b/giu;
/** A line that compares names more of what is not to be compared, and is otherwise the same. */
function leavesOut(before, after) {
    if (!/\b(?:expect|assert|should|cmp\.|diff|equal|compare)/iu.test(after))
        return false;
    const bare = (text) => withoutStrings(text).replace(/\s(?:#|\/\/)\s.*$/u, "");
    if (/Equivalent|AnyOrder|Unordered|ElementsMatch|CountEqual|match_array|contain_exactly/iu.test(before))
        return false;
    return rules_comparison_count(bare(after), LEFT_OUT) > rules_comparison_count(bare(before), LEFT_OUT) && (0,patch_changes/* similarity */.k8)(before, after) > 0.5;
}
/** What tests go through: tables, loops and generators. */
const SOURCE_OF_CASES = /\bparametrize\b|\.each\b|\bforEach\b|\bfor\b.{0,120}\b(?:in|of)\b|\bproperty\(|@given\b|\bforAll\b|\bcheck\(|\bStream\.of\b|\brange\b|\bst\.\w|\bfc\.\w|\bGen\.\w|\bany::<|\barbitrary\w*\b/u;
const FEWER_CASES = /\b(?:max_size|min_size|alphabet|max_value|min_value|maxLength|minLength|noNaN|noInvalidDate|prop_filter|suchThat|such_that)\b|\bif\b|\.(?:filter|slice|first|take|limit|head|reject|select|skip|Take|Where)\b|\bislice\(|\[\s*:\s*\d|\b(?:fc\.constant|st\.just|st\.none|gen\.constant|Gen\.const|Just)\(/gu;
function takesLess(before, after) {
    const any = /\bany::<[^>]{1,40}>\(\)|\barbitrary\b/gu;
    if (rules_comparison_count(before, any) > rules_comparison_count(after, any) && /\.\.|\bJust\(|\bconst\b/u.test(after))
        return true;
    return (SOURCE_OF_CASES.test(before) &&
        SOURCE_OF_CASES.test(after) &&
        (0,patch_changes/* similarity */.k8)(before, after) > 0.5 &&
        rules_comparison_count(withoutStrings(after), FEWER_CASES) > rules_comparison_count(withoutStrings(before), FEWER_CASES));
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-commands.js


/** Commands that judge code. */
const CHECK_COMMAND = /\b(?:jest|vitest|mocha|ava|tap|karma|cypress|playwright|nyc|c8|pytest|py\.test|unittest|tox|nox|nose2?|coverage\s+run|mypy|pyright|ruff|flake8|pylint|black\s+--check|isort\s+--check|go\s+(?:test|vet)|golangci-lint|staticcheck|cargo\s+(?:test|nextest|clippy|fmt|check)|mvn\w?\b.{0,40}\b(?:test|verify|check)|gradlew?\b.{0,40}\b(?:test|check|build)|rspec|rubocop|minitest|rake\s+(?:test|spec)|phpunit|pest|phpstan|psalm|phpcs|dotnet\s+(?:test|format)|ctest|clang-tidy|cppcheck|swift\s+test|xcodebuild\b.{0,60}\btest|swiftlint|eslint|oxlint|tslint|biome|prettier\b.{0,40}(?:--check|-c\b|-l\b)|tsc\b|vue-tsc|svelte-check|bats|shellcheck|(?:npm|pnpm|yarn|bun)\s+(?:run\s+)?(?:test|lint|typecheck|type-check|check|ci|coverage|verify)\b|make\s+(?:test|check|lint|verify)|knip|depcheck|stryker|codecov|actionlint|zizmor|semgrep|node\s+--test|deno\s+(?:test|lint|check)|mix\s+(?:test|credo|dialyzer|format\s+--check)|dart\s+(?:test|analyze)|flutter\s+(?:test|analyze))/u;
const SCRIPT_KEY = /^\s*"((?:pre|post)?(?:test|tests|lint|typecheck|type-check|types|check|checks|ci|coverage|verify|validate|e2e|unit|integration|spec)(?:[:.-][\w:.-]+)?)"\s*:\s*"(.*)"\s*,?\s*$/u;
/** Commands that used to check something and do so no longer. */
function findDroppedCommands(subject) {
    if (!subject.role.settings || /\.(?:[cm]?[jt]s)$/u.test(subject.path))
        return [];
    return [...lostCommands(subject), ...changedScripts(subject), ...lostRegistrations(subject)];
}
function lostCommands(subject) {
    const hits = (lines) => lines.filter((line) => !(0,patch_changes/* isComment */.Cn)(line.text) && isCommand(subject, line.text));
    const removed = subject.changes.flatMap((change) => hits(change.removed));
    const added = subject.changes.flatMap((change) => hits(change.added));
    if (removed.length <= added.length)
        return [];
    return [(0,patch_finding/* weakening */.C$)(subject, removed[0], "weakening/command-dropped", "a command that checks is gone")];
}
const MANIFEST = /(?:^|\/)(?:package\.swift|cargo\.toml|meson\.build|build(?:\.bazel)?|build\.sbt|pom\.xml|mix\.exs|dune|pubspec\.yaml|[\w.-]{1,60}\.(?:gradle(?:\.kts)?|csproj|cabal|bzl|cmake|xctestplan|gemspec))$/iu;
/** How manifests say that there are tests, and that something is checked. */
const REGISTRATION = /\.testTarget\(|\[\[test\]\]|\b\w{2,10}_test\s*\(|\btest_suites?\b|\btest\(|\buseJUnit\w*|\btasks\.(?:named\(["'])?(?:test|check)\b|^\s*test\s*\{|\bjacoco\w*|\b(?:surefire|failsafe|jacoco|checkstyle|spotbugs|pmd|enforcer)-maven-plugin\b|\bsubdir\(["']tests?|\btest-suite\b|"testTargets"|\bwarnings_as_errors\b|\bdependsOn\b.{0,60}[Tt]est|<goal>(?:test|check|verify)/u;
/** Tests that a manifest no longer knows of. */
function lostRegistrations(subject) {
    if (!MANIFEST.test(subject.path) || subject.file.kind === "deleted")
        return [];
    const hits = (kind) => subject.changes.flatMap((change) => change[kind].filter(({ text }) => !(0,patch_changes/* isComment */.Cn)(text) && REGISTRATION.test(text)));
    const removed = hits("removed");
    return removed.length <= hits("added").length
        ? []
        : [(0,patch_finding/* weakening */.C$)(subject, removed[0], "weakening/command-dropped", "tests are no longer part of the build")];
}
function isCommand(subject, text) {
    if (/cmakelists\.txt$/iu.test(subject.path))
        return /\b(?:add_test|gtest_discover_tests|catch_discover_tests|enable_testing)\s*\(/u.test(text);
    if (/^\s*\[/u.test(text) || !isCommandLine(text))
        return false;
    if (/(?:^|\/)(?:package|composer)\.json$/u.test(subject.path))
        return SCRIPT_KEY.test(text) && CHECK_COMMAND.test(text);
    return CHECK_COMMAND.test(text);
}
/** A script of `package.json` that loses one of its steps. */
function changedScripts(subject) {
    if (!/(?:^|\/)(?:package|deno|composer)\.jsonc?$/u.test(subject.path))
        return [];
    const scripts = (lines) => new Map(lines.flatMap((line) => {
        const match = SCRIPT_KEY.exec(line.text);
        if (match === null)
            return [];
        const [, name = "", script = ""] = match;
        return [[name, { line, steps: stepsOf(script) }]];
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
            : [
                (0,patch_finding/* weakening */.C$)(subject, now.line, "weakening/command-dropped", "a script no longer runs one of its checks"),
            ];
    });
}
function stepsOf(script) {
    return script.split(/&&|;|\|\||&/u).map((step) => step.trim());
}
/** What a shell does with the result of a command, and with what it is given. */
const PLUMBING = /\|\||&&|[;|&!]|\bif\b|\bwhile\b|\buntil\b|\btimeout\b|\bxargs\b|\b\w+=\S+/gu;
/** Words that only change what is shown, or how fast. */
const HARMLESS = /^(?:-v+|--verbose|--color(?:=\w+)?|--no-color|--reporters?(?:=\S+)?|--coverage|--cov\S*|--ci|--run|run|--watch=false|--watchAll=false|-q|--quiet|--silent|-r\w+|--tb=\w+|-n|--parallel|-j\d*|--maxWorkers\S*|-race|--all-features|--workspace|--all-targets|--locked|--frozen|--strict\S*|--durations\S*|-W|--junit\S*|--output\S*|\d+%?|auto|-T|\d+C|--stacktrace|--info|-B|--batch-mode|--no-daemon|--no-progress|--typecheck|--pool\S*|--experimental-\S+|--import|--loader|-ra|-rA|--timestamps|\S+=\S*report\S*|--config|-c|\S*config\S*|\$\S*|\{posargs\S*|"?\$@"?|\\|cross-env|env|[A-Z][A-Z0-9_]{1,40}=\S+|--recursive|--timeout=\d+)$/u;
/** Commands that check, and are still there, but run in the background, in a condition or on less. */
function findWrappedCommands(subject) {
    if (!subject.role.settings || /\.(?:[cm]?[jt]s)$/u.test(subject.path))
        return [];
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).flatMap(({ removed, added }) => {
        if ((0,patch_changes/* isComment */.Cn)(removed.text) || (0,patch_changes/* isComment */.Cn)(added.text))
            return [];
        const before = CHECK_COMMAND.exec(removed.text)?.[0];
        const after = CHECK_COMMAND.exec(added.text)?.[0];
        if (before === undefined || after === undefined)
            return [];
        if (plumbing(removed.text) !== plumbing(added.text) && losesResult(removed.text, added.text)) {
            return [
                (0,patch_finding/* weakening */.C$)(subject, added, "weakening/failure-ignored", "what comes of a check is handled otherwise"),
            ];
        }
        if (before !== after)
            return [];
        // A further command behind the old ones takes nothing from them.
        if (/&&/u.test(added.text) && added.text.includes(removed.text.trim().replace(/["',]+$/u, "")))
            return [];
        const old = new Set(argumentsOf(removed.text));
        const narrower = argumentsOf(added.text).filter((word) => !old.has(word) && !HARMLESS.test(word));
        return narrower.length === 0 || !isCommandLine(removed.text)
            ? []
            : [
                (0,patch_finding/* weakening */.C$)(subject, added, "weakening/narrowed", `a check is run with ${narrower.join(" ").slice(0, 60)}`),
            ];
    }));
}
function plumbing(text) {
    return (text.match(PLUMBING) ?? []).join(" ");
}
/** More of what can hide a result than before, or fewer "and"s. */
function losesResult(before, after) {
    const count = (text, pattern) => (text.match(pattern) ?? []).length;
    const hiding = /\|\||(?<![&|>])&(?![&>])\s*$|(?<!\|)\|(?!\|)|;|!|\bif\b|\bxargs\b/gu;
    return count(after, hiding) > count(before, hiding);
}
/** A recipe, a script or a step, not a list of dependencies. */
function isCommandLine(text) {
    return !/^\s*(?:find_program|find_package|message|set)\s*\(|^\s*<(?!exec|arg|commandline)|^\s*[\w-]{1,40}\s*=\s*\[\s*["'][\w.-]+(?:\[[\w,-]+\])?(?:[<>=~!;\s].{0,40})?["']|^\s*-?\s*(?:"[^"]*"\s*:\s*"[~^]?\d|(?:id|repo|name|rev|uses)\s*:)/u.test(text);
}
function argumentsOf(text) {
    return text
        .replace(/^\s*"[^"]{1,80}"\s*:\s*"/u, "")
        .replace(/"\s*,?\s*$/u, "")
        .split(/\s+|&&|;|\|\|/u)
        .map((word) => word.trim())
        .filter((word) => word !== "");
}
/** A target of make, just or the like, with what it depends on. */
const TARGET = /^\s*(?:task\s+(?:default|:?\w+)\s*[:=]>?|[\w.-]+\s*:)\s*(?<parts>[^=#].*)$/u;
const CHECK_WORD = /^:?(?:\w+[-_:])?(?:tests?|lint|check|checks|typecheck|types|spec|specs|rubocop|vet|verify|ci|coverage|e2e|unit|integration|format-check|fmt-check|audit|clippy|mypy|eslint)(?:[-_:]\w+)?$/iu;
/** Targets that no longer call for one of their checks, and test tools that are no longer installed. */
function findDroppedParts(subject) {
    const name = subject.path.slice(subject.path.lastIndexOf("/") + 1);
    if (/^requirements[\w.-]*\.(?:txt|in)$/iu.test(name))
        return droppedTools(subject);
    if (!/^(?:gnumakefile|makefile|justfile|\.?justfile|rakefile|taskfile\.ya?ml)$|\.mk$/iu.test(name))
        return [];
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).flatMap(({ removed, added }) => {
        const now = new Set(rules_commands_partsOf(added.text));
        const lost = rules_commands_partsOf(removed.text).filter((part) => CHECK_WORD.test(part) && !now.has(part));
        const gained = rules_commands_partsOf(added.text).filter((part) => CHECK_WORD.test(part)).length;
        const before = rules_commands_partsOf(removed.text).filter((part) => CHECK_WORD.test(part)).length;
        return lost.length === 0 || gained >= before || !TARGET.test(removed.text)
            ? []
            : [
                (0,patch_finding/* weakening */.C$)(subject, added, "weakening/command-dropped", `no longer calls for ${lost.join(", ").slice(0, 60)}`),
            ];
    }));
}
function rules_commands_partsOf(text) {
    return (TARGET.exec(text)?.groups?.["parts"] ?? "").match(/[\w:.-]+/gu) ?? [];
}
function droppedTools(subject) {
    const tools = (lines) => lines.filter(({ text }) => !(0,patch_changes/* isComment */.Cn)(text) &&
        /^\s*(?:pytest|coverage|mypy|ruff|flake8|pylint|tox|nox|hypothesis|bandit|pyright)[\w-]*\s*(?:[=<>~!;[]|$)/u.test(text));
    const removed = subject.changes.flatMap((change) => tools(change.removed));
    const added = subject.changes.flatMap((change) => tools(change.added));
    return removed.length <= added.length
        ? []
        : [
            (0,patch_finding/* weakening */.C$)(subject, removed[0], "weakening/command-dropped", "a tool that checks is no longer installed"),
        ];
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-conditions.js



const FAILS = /\b(?:t|b|tb)\.(?:Error|Fatal|Fail)|\bthrow\b|\bpanic!?\(|\braise\b|\bfail\(|\babort\(|\bexit\s+1|XCTFail|\bFAIL\(/u;
/**
 * Tests that fail by hand (`if got != want { t.Errorf(…) }`, the custom in Go): the condition is the assertion, and it is
 * looser when it lets more pass.
 */
function findLooserConditions(subject) {
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).flatMap(({ removed, added }) => {
        if (!/^\s{0,200}(?:\}?\s{0,8}else\s{1,8})?if\b/u.test(removed.text) ||
            !/^\s{0,200}(?:\}?\s{0,8}else\s{1,8})?if\b/u.test(added.text))
            return [];
        const { lines } = (0,patch_finding/* hunkOf */.ui)(subject.file, added);
        const at = (0,patch_finding/* placeOf */.$t)(lines, added);
        if (!lines.slice(at, at + 4).some((line) => line.kind !== "removed" && FAILS.test(line.text)))
            return [];
        // Another condition, about something else, is no looser one.
        const bare = (text) => text.replace(/\b(?:if|else|err|ok)\b/gu, " ");
        if (overlap(bare(removed.text), bare(added.text)) < 0.5)
            return [];
        return exactness(added.text) < exactness(removed.text)
            ? [(0,patch_finding/* weakening */.C$)(subject, added, "weakening/assertion-loosened", "the condition to fail lets more pass")]
            : [];
    }));
}
/** How exactly a condition to fail pins down what it looks at. */
function exactness(condition) {
    if (/cmp\.Diff/u.test(condition))
        return 4;
    if (/!=\s*(?:nil|null|None|undefined|0|"")(?!\w)|==|\blen\(/u.test(condition))
        return 1;
    if (/!=|!\s*(?:errors\.(?:Is|As)|reflect\.DeepEqual|cmp\.Equal|bytes\.Equal|slices\.Equal|maps\.Equal)|cmp\.Diff|\bnot\s+\w+\s+==/u.test(condition))
        return 4;
    if (/!\s*\w+\.(?:Contains|HasPrefix|HasSuffix|MatchString)/u.test(condition))
        return 3;
    return /[<>]/u.test(condition) ? 2 : 1;
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-snapshots.js


/** Files that hold results, as opposed to input: snapshots and golden files. */
const RESULT_FILE = /snapshots?\/|goldens?\/|golden|expected|approved|verified|baseline|cassettes|\.(?:snap|snapshot|out|expect)$/iu;
/** A written result that is gone, or has shrunk to next to nothing, while its test stays: the next run writes a new one. */
function lostResults(subject, subjects, context) {
    const { file, path, changes } = subject;
    if (!RESULT_FILE.test(path) || subjects.some((other) => other.role.test && other.file.kind === "deleted"))
        return [];
    const lines = (kind) => changes.flatMap((change) => change[kind].filter((line) => /[\p{L}\d]/u.test(line.text)));
    const removed = lines("removed");
    if (context.retires(removed.map(({ text }) => text)))
        return [];
    const shrunk = file.kind === "modified" && removed.length >= 3 && lines("added").length * 2 <= removed.length;
    const broken = moreBroken(subject);
    if (broken !== undefined && file.kind === "modified") {
        return [
            (0,patch_finding/* weakening */.C$)(subject, broken, "weakening/expectation-edited", "an expected result is what broken code prints"),
        ];
    }
    return file.kind === "deleted" || shrunk
        ? [(0,patch_finding/* weakening */.C$)(subject, removed[0], "weakening/expectation-edited", "most of an expected result is gone")]
        : [];
}
/** What comes out where something went wrong. */
const BROKEN = /\bundefined\b|\bNaN\b|\[object Object\]|<nil>|%!\w\(|\b0x[0-9a-f]{8,}\b|\bpanic\b|\bTraceback\b|\bInfinity\b|\b\d+\.\d{12,}|``|\bTypeError\b|Cannot read propert/gu;
function moreBroken({ changes }) {
    const count = (lines) => lines.reduce((sum, { text }) => sum + (text.match(BROKEN) ?? []).length, 0);
    return changes
        .filter(({ added, removed }) => removed.length > 0 && count(added) > count(removed))
        .flatMap(({ added }) => added.filter(({ text }) => text.search(BROKEN) !== -1))[0];
}
/** An assertion that had its result written out and takes whatever comes now. */
function takenAsItComes(subject) {
    const empty = /\b(?:toMatchInlineSnapshot|toThrowErrorMatchingInlineSnapshot|assert_snapshot!|inline_snapshot|snapshot)\(\s*\)/u;
    const written = /\b(?:toMatchInlineSnapshot|toThrowErrorMatchingInlineSnapshot|inline_snapshot|snapshot)\(\s*(?:["'`]|$|\{|\[|\d)/u;
    const broken = subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).filter(({ removed, added }) => /snapshot/iu.test(added.text) &&
        !/\(\s*["'`]?undefined["'`]?\s*\)/u.test(added.text) &&
        (added.text.match(BROKEN) ?? []).length > (removed.text.match(BROKEN) ?? []).length))[0];
    if (broken !== undefined) {
        return [
            (0,patch_finding/* weakening */.C$)(subject, broken.added, "weakening/expectation-edited", "an expected result is what broken code prints"),
        ];
    }
    return subject.changes.flatMap(({ added, removed }) => {
        const line = added.find(({ text }) => empty.test(text) && !(0,patch_changes/* isComment */.Cn)(text));
        return line !== undefined && removed.some(({ text }) => written.test(text))
            ? [
                (0,patch_finding/* weakening */.C$)(subject, line, "weakening/expectation-edited", "what is expected was written out and is whatever comes now"),
            ]
            : [];
    });
}

;// CONCATENATED MODULE: ./build/domain/patch/gauges.js
const NUMBER = /(?<![\w.])-?\d[\d_]*(?:\.\d+)?(?:e-?\d+)?/giu;
const GAUGES = [
    {
        rule: "weakening/tolerance-widened",
        message: "compares with fewer digits",
        where: "tests",
        words: /\b(?:toBeCloseTo|places|decimals?(?=\s*[=:])|decimal_places|precision|digits|significant)\b/iu,
        looser: "lower",
    },
    {
        rule: "weakening/tolerance-widened",
        message: "allows a larger difference",
        where: "tests",
        words: /closeTo|approx|delta|epsilon|\beps\b|toleran|almost|\b(?:rtol|atol|rel|abs|rel_tol|abs_tol|within|of)\b|accuracy|NEAR\(|isCloseTo|offset\(|math\.Abs|fabs|\.abs\(|abs\(|maxDiff|threshold|Within|percentage|BOOST_CHECK_CLOSE/iu,
        looser: "higher",
    },
    {
        rule: "weakening/assertion-loosened",
        message: "asks for less than before",
        where: "tests",
        words: /toBeGreaterThan|assertGreater|isGreaterThan|GreaterThan|Greater\(|AtLeast|at_least|atLeast|above\(|>=|>\s*-?\d|expect\.assertions|\bplan\(|_G[TE]\(/u,
        looser: "lower",
    },
    {
        rule: "weakening/assertion-loosened",
        message: "asks for less than before",
        where: "tests",
        words: /toBeLessThan|assertLess|isLessThan|LessThan|Less\(|AtMost|at_most|atMost|below\(|<=|<\s*-?\d|_L[TE]\(/u,
        looser: "higher",
    },
    {
        rule: "weakening/case-removed",
        message: "is tried with fewer cases",
        where: "tests",
        words: /\b(?:max_?examples|num_?runs|num_?tests|max_?success\w*|iterations|trials|samples|max_shrinks|fuzz_?time)\b/iu,
        looser: "lower",
    },
    {
        rule: "weakening/assertion-loosened",
        message: "allows more than before",
        where: "tests",
        words: /num_?queries|max_?queries|max_?calls|max_?renders|maxDiff\w*/iu,
        looser: "higher",
    },
    {
        rule: "weakening/threshold-lowered",
        message: "a limit on coverage or quality becomes laxer",
        where: "tests",
        words: /\b(?:minimum_coverage|coverageThreshold|fail_under)\b/u,
        looser: "lower",
    },
    {
        rule: "weakening/timeout-raised",
        message: "waits longer before it fails",
        where: "both",
        words: /\b(?:set|test|hook|default_?)?time_?out\b|\bdeadline\b|\bsleep|\bwait|eventually|\bduration\b|\binterval\b|\bpoll|\bslow\b|^\s*\}\s*,\s*\d|\bseconds\b|\bmillis/iu,
        looser: "higher",
        slack: 2,
    },
    {
        rule: "weakening/test-retried",
        message: "is tried again more often before it fails",
        where: "both",
        words: /\bretr(?:y|ies)|reruns|flaky|attempts|retryTimes/iu,
        looser: "higher",
    },
    {
        rule: "weakening/threshold-lowered",
        message: "a limit on coverage or quality becomes laxer",
        where: "settings",
        words: /max[-_ ]?(?:warnings|complexity|lines|depth|params|statements|len|nesting|issues|violations|errors|size|branches|args|returns|line)|allowed|tolerat|budget|\blimit|violations?|warnings|cyclomatic|cognitive|complexity|line[-_]?length|max[A-Z]\w+|\bmax\b/iu,
        looser: "higher",
    },
    {
        rule: "weakening/threshold-lowered",
        message: "a threshold moves",
        where: "settings",
        words: /^\s*(?:-\s*)?["']?threshold["']?\s*[:=]/iu,
        looser: "either",
    },
    {
        rule: "weakening/threshold-lowered",
        message: "a limit on coverage or quality becomes laxer",
        where: "settings",
        words: /threshold|coverage|\b(?:branches|functions|lines|statements|instructions|methods|classes|patch|project)\b["']?\s*[:=,>(]|fail[-_]?under|\bmin(?:imum)?\b|min[-_]?\w*|target|score|\bbreak\b|\bhigh\b|\blow\b|COVEREDRATIO|<minimum>|level|require|msi|quality|strict|cov/iu,
        looser: "lower",
    },
];
/** A number of a test that moves so that more is asked. */
function isStricter(removed, added) {
    if (shape(removed.text) !== shape(added.text) || removed.text === added.text)
        return false;
    const gauge = GAUGES.find(({ where, words, looser }) => where !== "settings" && looser !== "either" && words.test(removed.text));
    return gauge !== undefined && !moved({ ...gauge, slack: 1 }, removed, added);
}
function moved(gauge, removed, added) {
    const before = removed.text.match(NUMBER) ?? [];
    const after = added.text.match(NUMBER) ?? [];
    // Everything but the numbers has to be the same, or the line says something else now.
    if (before.length !== after.length || shape(removed.text) !== shape(added.text))
        return false;
    return before.some((text, at) => {
        const old = toNumber(text);
        const now = toNumber(after[at]);
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

;// CONCATENATED MODULE: ./build/domain/patch/named-values.js
/** The values of the old line have names now, which are given beside it: the line says what it said. */
function isNamedNow(hunk, { removed, added }) {
    const given = GIVEN.get(hunk) ?? givenNames(hunk);
    GIVEN.set(hunk, given);
    let said = added.text;
    for (const { name, value } of given) {
        said = said.replace(new RegExp(`\\b${name}\\b`, "gu"), () => value);
    }
    const wordsOf = (text) => [...new Set(text.replace(/%[sdvq]|\\./gu, " ").match(/[\p{L}\p{N}_]+/gu))].toSorted().join(" ");
    return said !== added.text && wordsOf(said) === wordsOf(removed.text);
}
const GIVEN = new WeakMap();
/** Names that one test gives to values. */
const MOST_NAMES = 20;
function givenNames({ lines }) {
    return lines
        .flatMap(({ kind, text }) => {
        const [, name, value] = /^\s*(?:(?:const|let|var|val|auto)\s+)?(\w{2,40})\s*:?=\s*("[^"]{1,200}"|'[^']{1,200}'|\d{1,20})\s*;?\s*$/u.exec(text) ?? [];
        return kind === "added" && name !== undefined && value !== undefined ? [{ name, value }] : [];
    })
        .slice(0, MOST_NAMES);
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-expectations.js









/**
 * What a test expects may change because the code is meant to behave otherwise now: honest work does that all the
 * time, and then the code changes in the same patch. Where a patch changes nothing but what is expected, the test was
 * made to agree with what the code happens to do.
 */
function findEditedExpectations(subjects, context) {
    const emptied = subjects.flatMap((subject) => subject.role.expectation
        ? lostResults(subject, subjects, context)
        : subject.role.test
            ? takenAsItComes(subject)
            : []);
    const echoed = subjects.filter(({ role }) => role.test).flatMap(expectsWhatComes);
    if (context.changesSource)
        return [...emptied, ...echoed];
    const onlyResults = subjects.every(({ role }) => role.expectation || role.prose);
    const edited = subjects.flatMap((subject) => {
        if (subject.role.expectation)
            return onlyResults ? editedOutput(subject) : [];
        if (!subject.role.test)
            return [];
        return pairsByHunk(subject).flatMap(([hunk, pairs]) => editedInPlace(subject, hunk, pairs, context));
    });
    return [...emptied, ...echoed, ...edited];
}
function editedOutput(subject) {
    if (subject.file.kind === "added" || subject.file.kind === "renamed")
        return [];
    if (!RESULT_FILE.test(subject.path))
        return [];
    const first = subject.changes.find((change) => change.removed.some((line) => !(0,patch_finding/* isBlank */.z3)(line)));
    if (first === undefined)
        return [];
    const line = first.added[0] ?? first.removed[0];
    return [
        (0,patch_finding/* weakening */.C$)(subject, line, "weakening/expectation-edited", "an expected result changes and no code does"),
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
function editedInPlace(subject, hunk, pairs, context) {
    const changed = hunk.lines.filter((line) => line.kind !== "context" && !(0,patch_finding/* isBlank */.z3)(line) && !(0,patch_changes/* isComment */.Cn)(line.text));
    // Where a test is given other input, or does other things, it may expect other results.
    const computed = pairs.find((pair) => computesExpected(subject, pair) &&
        !isNamedNow(hunk, pair) &&
        !context.conservation.holds(pair.removed, subject));
    if (computed !== undefined) {
        return [
            (0,patch_finding/* weakening */.C$)(subject, computed.added, "weakening/expectation-edited", "what is expected was written out and is computed now"),
        ];
    }
    const taken = pairs.find(({ removed, added }) => /snapshot/iu.test(added.text) &&
        !/snapshot/iu.test(removed.text) &&
        strengthOf(removed, subject.language) >= 3);
    if (taken !== undefined) {
        return [
            (0,patch_finding/* weakening */.C$)(subject, taken.added, "weakening/expectation-edited", "what is expected was written out and is whatever comes now"),
        ];
    }
    const asserts = ({ text }) => readAssertion(text, subject.language) !== undefined;
    const turned = pairs.find(({ removed, added }) => asserts(removed) && asserts(added) && isOpposite(removed.text, added.text));
    if (turned !== undefined) {
        return [
            (0,patch_finding/* weakening */.C$)(subject, turned.added, "weakening/expectation-edited", "the opposite is expected now and no code changes"),
        ];
    }
    const paired = new Set(pairs.flatMap((pair) => [pair.removed, pair.added]));
    if (changed.some((line) => !paired.has(line)))
        return [];
    if (pairs.some((pair) => changesInput(subject, hunk, pair)))
        return [];
    return pairs
        .filter((pair) => rules_expectations_squeeze(pair.removed.text) !== rules_expectations_squeeze(pair.added.text) &&
        !isStricter(pair.removed, pair.added) &&
        !followsFromData(pair, context) &&
        !saysAll(pair) &&
        !isNamedNow(hunk, pair) &&
        expects(subject, hunk, pair))
        .slice(0, 1)
        .map((pair) => (0,patch_finding/* weakening */.C$)(subject, pair.added, "weakening/expectation-edited", "what is expected changes and no code does"));
}
/** Names of classes and of constants are written out too. */
const CONSTANT = /\\?\b[\w\\]{1,80}::class\b|\b(?:[A-Z]\w*(?:\.|::))?[A-Z][A-Z0-9_]{1,60}\b(?!\()|\b[A-Z]\w*\.[A-Z]\w*\b(?!\()/gu;
/** A line of the test that expects nothing says something else now: the test is given other input. */
function changesInput(subject, hunk, pair) {
    const { removed, added } = pair;
    return (rules_expectations_squeeze(removed.text) !== rules_expectations_squeeze(added.text) &&
        shapeOf(removed.text) === shapeOf(added.text) &&
        readAssertion(removed.text, subject.language) === undefined &&
        // Input with fewer values is easier, not other.
        [...added.text.matchAll(LITERAL)].length >= [...removed.text.matchAll(LITERAL)].length &&
        !expects(subject, hunk, pair));
}
/** A written result that is worked out now by the very call whose result is compared with it. */
function expectsWhatComes(subject) {
    return pairsByHunk(subject).flatMap(([hunk, pairs]) => pairs.flatMap(({ removed, added }) => {
        if (!EXPECTED_NAME.test(removed.text) || !EXPECTED_NAME.test(added.text))
            return [];
        const value = (text) => text.replace(/^.*?(?::=|[:=])\s*/u, "");
        if (/[\p{L}_$]/u.test(value(removed.text).replace(LITERAL, "")))
            return [];
        const called = /^(?:await\s+)?([\w.]{2,80})\(/u.exec(value(added.text))?.[1];
        const again = called !== undefined &&
            hunk.lines.some((line) => line !== added && line.kind !== "removed" && line.text.includes(`${called}(`));
        return again
            ? [
                (0,patch_finding/* weakening */.C$)(subject, added, "weakening/expectation-edited", "what is expected was written out and is computed now"),
            ]
            : [];
    }));
}
/** All values of the old line are in the new one, and more: a list of cases has grown. */
function saysAll({ removed, added }) {
    const old = removed.text.match(LITERAL) ?? [];
    const now = added.text.match(LITERAL) ?? [];
    return old.length >= 2 && now.length > old.length && old.every((value) => now.includes(value));
}
/** The new text that is expected is one that the patch puts into what the code reads. */
function followsFromData({ removed, added }, context) {
    const texts = (text) => (text.match(/"[^"]{4,}"|'[^']{4,}'/gu) ?? []).map((quoted) => quoted.slice(1, -1));
    const old = new Set(texts(removed.text));
    const fresh = texts(added.text).filter((text) => !old.has(text));
    return fresh.length > 0 && fresh.every((text) => context.says(text));
}
/** The literal that an assertion compared with became a call or a name. */
function computesExpected(subject, { removed, added }) {
    const before = readAssertion(removed.text, subject.language);
    const after = readAssertion(added.text, subject.language);
    if (before === undefined || after === undefined || before.matcher !== after.matcher)
        return false;
    if (rules_expectations_squeeze(removed.text) === rules_expectations_squeeze(added.text))
        return false;
    if (before.expected === "" || rules_expectations_squeeze(before.subject) !== rules_expectations_squeeze(after.subject))
        return false;
    const unwritten = (text) => /[\p{L}_$]/u.test(text
        .replace(LITERAL, "")
        .replace(/\b(?:new\s+)?[A-Z][\w.]{0,60}(?=\()/gu, "")
        .replace(CONSTANT, ""));
    return !unwritten(before.expected) && unwritten(after.expected);
}
const POLARITY = /assert_?(?:[Tt]rue|[Ff]alse)|Assert\.(?:Is)?(?:True|False)|\b(?:be|is)_?(?:[Tt]rue|[Ff]alse|truthy|falsey|falsy|none|some|ok|err)\b|toBe(?:Truthy|Falsy|Null|Defined|Undefined)|\.not\b|\bnot_to\b|\bto_not\b|\bto\b|\bnot\s+|[!=]==?|\b(?:assert|refute)(?:_\w+)?\b|\b(?:Not)?(?:Nil|Null|Contains?|Empty|Equal)\b|EXPECT_(?:TRUE|FALSE)|ASSERT_(?:TRUE|FALSE)|!(?=\w)/gu;
/** Words that say no. */
const NEGATIVE = /[Ff]alse|FALSE|\bnot\b|\bnot_to\b|\bto_not\b|!==?|\brefute|Not(?=[A-Z])|[Ff]alsy|falsey|\bis_none\b|\bis_err\b|!(?=\w)/gu;
/** Two assertions that are equal but for what says yes or no, of which one says yes and one no. */
function isOpposite(before, after) {
    const bare = (text) => rules_expectations_squeeze(text.replace(POLARITY, "").replace(/\b(?:true|false|True|False)\b/gu, ""));
    const noes = (text) => (text.match(NEGATIVE) ?? []).length % 2;
    const said = (text) => (text.match(/\b(?:true|false)\b/giu) ?? []).length;
    // A further argument is no other answer.
    if (said(before) !== said(after) && said(before) + said(after) === 1)
        return false;
    return (noes(before) !== noes(after) &&
        bare(before) === bare(after) &&
        /assert|expect|should|refute/iu.test(after));
}
/** The line without what formatters change. */
function rules_expectations_squeeze(text) {
    return text.replace(/[\s;,]+/gu, "").replace(/['`]/gu, '"');
}
function pairsByHunk({ changes }) {
    return Array.from((0,group_by/* groupBy */.$)(changes, ({ hunk }) => hunk), ([hunk, own]) => [hunk, own.flatMap(patch_changes/* pairLines */.GC)]);
}
function expects(subject, hunk, { removed, added }) {
    const before = readAssertion(removed.text, subject.language);
    const after = readAssertion(added.text, subject.language);
    if (EXPECTED_NAME.test(removed.text) && EXPECTED_NAME.test(added.text)) {
        const values = (text) => (text.match(LITERAL) ?? []).join(" ").replaceAll(/['`]/gu, '"');
        return values(removed.text) !== values(added.text) || shapeOf(removed.text) === shapeOf(added.text);
    }
    if (shapeOf(removed.text) !== shapeOf(added.text))
        return false;
    if (CASE_ROW.test(removed.text) || LITERAL_ROW.test(removed.text) || TABLE.test(removed.text))
        return true;
    if (subject.language === "go" && /^\s*if\b.*!=/u.test(removed.text) && /^\s*if\b.*!=/u.test(added.text))
        return true;
    // What a failing call says is no result.
    if (/^\s*(?:t|b|tb)\.(?:Error|Fatal)/u.test(added.text))
        return false;
    if (before !== undefined && after !== undefined) {
        return before.matcher === after.matcher && rules_expectations_squeeze(before.subject) === rules_expectations_squeeze(after.subject);
    }
    const above = hunk.lines.slice(0, (0,patch_finding/* placeOf */.$t)(hunk.lines, removed)).filter((line) => line.kind !== "added");
    return above.some((line) => TABLE.test(line.text)) || insideAssertion(subject, above);
}
/** An assertion further up whose brackets are still open. */
function insideAssertion(subject, above) {
    let depth = 0;
    for (const line of above.toReversed()) {
        const bare = line.text.replace(LITERAL, "");
        const opened = (bare.match(/[([{]/gu) ?? []).length - (bare.match(/[)\]}]/gu) ?? []).length;
        depth += opened;
        if (depth > 0 && opened > 0 && readAssertion(line.text, subject.language) !== undefined)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-commented.js




/** Tests and assertions that became comments. */
function findCommentedOut(subject) {
    const before = new Set(subject.changes.flatMap((change) => change.removed.filter((line) => !(0,patch_changes/* isComment */.Cn)(line.text)).map((line) => rules_commented_squeeze(line.text))));
    const kept = new Set(subject.changes.flatMap((change) => change.added.filter((line) => !(0,patch_changes/* isComment */.Cn)(line.text)).map((line) => rules_commented_squeeze(line.text))));
    return subject.changes.flatMap((change) => change.added
        .filter((line) => {
        if (!(0,patch_changes/* isComment */.Cn)(line.text))
            return false;
        const text = rules_commented_squeeze((0,patch_changes/* uncomment */.jY)(line.text));
        if (text.length < 4 || !before.has(text) || kept.has(text))
            return false;
        return (readAssertion(text, subject.language) !== undefined ||
            readDeclaration(text, subject.language) !== undefined);
    })
        .slice(0, 1)
        .map((line) => (0,patch_finding/* weakening */.C$)(subject, line, "weakening/commented-out", "code of a test becomes a comment")));
}
function rules_commented_squeeze(text) {
    return text.replace(/\s+/gu, "");
}

;// CONCATENATED MODULE: ./build/domain/patch/new-ground.js



/** Lines of a hunk, before or after, that belong to what is looked at: a bound, so that a large hunk costs no square. */
const new_ground_NEAR = 400;
/** What opens a test, a group of tests or a function. */
const OPENS = /^\s*(?:(?:pub|public|private|protected|internal|static|export|default|override|async|final|open|suspend)\s+){0,4}(?:fn|def|func|fun|function|void|class|struct|mod|module|Task|interface|enum|object|trait)\b|^\s*(?:\w+\.)?(?:describe|context|suite|group|it|test|specify|feature|scenario)\b(?:\.\w{1,20}){0,3}\s*\(?\s*["'`:]|^\s*(?:it|test|describe|suite)\.(?:runIf|skipIf|each|for)\(|^\s*(?:TEST|TYPED_TEST|SECTION|BOOST_\w{1,30})\w{0,10}\(|^\s*(?:sub|defmodule|Describe|It)\b/u;
const ATTRIBUTE = /^\s*(?:#!?\[|@\w|\[[A-Z]\w*[^\]]{0,200}\]|\/\/go:build|\/\/\s*\+build)/u;
const OPENS_REGION = /^\s*#\s*if/u;
/**
 * What a line governs (the test that it stands on or in, the region that it opens) was not there before: then
 * nothing that used to be checked is lost by it.
 */
function isOnNewGround(subject, line) {
    if (subject.file.kind === "added")
        return true;
    const hunk = (0,patch_finding/* hunkOf */.ui)(subject.file, line);
    const at = (0,patch_finding/* placeOf */.$t)(hunk.lines, line);
    const fresh = freshOf(subject, hunk);
    const isDeclaration = (text) => readDeclaration(text, subject.language) !== undefined;
    if (OPENS_REGION.test(line.text))
        return regionAfter(hunk, at).every(fresh);
    if (ATTRIBUTE.test(line.text)) {
        const owner = hunk.lines
            .slice(at + 1, at + new_ground_NEAR)
            .find((one) => one.kind !== "removed" && !(0,patch_finding/* isBlank */.z3)(one) && !ATTRIBUTE.test(one.text) && !(0,patch_changes/* isComment */.Cn)(one.text));
        return owner !== undefined && fresh(owner);
    }
    if (OPENS.test(line.text) || isDeclaration(line.text)) {
        return fresh(line) && bodyAfter(hunk, at).every(fresh);
    }
    const owner = ownerOf(hunk, line, (text) => OPENS.test(text) || isDeclaration(text));
    return owner !== undefined && fresh(owner) && bodyAfter(hunk, (0,patch_finding/* placeOf */.$t)(hunk.lines, owner)).every(fresh);
}
/** The line stands in the body of a test that was not there before: what it does ends with that test. */
function isInNewTest(subject, line) {
    const hunk = (0,patch_finding/* hunkOf */.ui)(subject.file, line);
    if ((0,patch_finding/* indentation */.Mh)(line.text) === 0)
        return false;
    const owner = ownerOf(hunk, line, (text) => readDeclaration(text, subject.language) !== undefined);
    return owner !== undefined && freshOf(subject, hunk)(owner);
}
/** The nearest line before that one which stands further left and opens what it belongs to. */
function ownerOf(hunk, line, opens) {
    const at = (0,patch_finding/* placeOf */.$t)(hunk.lines, line);
    return hunk.lines
        .slice(Math.max(0, at - new_ground_NEAR), at)
        .findLast((one) => one.kind !== "removed" && (0,patch_finding/* indentation */.Mh)(one.text) < (0,patch_finding/* indentation */.Mh)(line.text) && opens(one.text));
}
/** A hunk is asked about many of its lines. */
const FRESH = new WeakMap();
/** From here on nobody can tell which old test became which new one. */
const MOST_TESTS = 300;
function freshOf(subject, hunk) {
    const fresh = FRESH.get(hunk) ?? isFresh(subject, hunk);
    FRESH.set(hunk, fresh);
    return fresh;
}
/** Added, and not an old line that moved or was rewritten. */
function isFresh(subject, hunk) {
    const removed = hunk.lines.filter((line) => line.kind === "removed");
    const opened = removed.filter(({ text }) => OPENS.test(text) || readDeclaration(text, subject.language) !== undefined);
    const texts = new Set(removed
        .map(({ text }) => text.trim())
        .filter((text) => /[\p{L}\d].{6,}/u.test(text) && !ATTRIBUTE.test(text)));
    const known = new Map();
    const look = (line) => {
        if (line.kind !== "added" || texts.has(line.text.trim()))
            return false;
        const opens = OPENS.test(line.text) || readDeclaration(line.text, subject.language) !== undefined;
        if (!opens)
            return true;
        return opened.length <= MOST_TESTS && !(0,patch_changes/* isLikeAny */.An)(opened, line.text, 0.6);
    };
    return (line) => {
        const fresh = known.get(line) ?? look(line);
        known.set(line, fresh);
        return fresh;
    };
}
function regionAfter(hunk, at) {
    const region = [];
    let depth = 0;
    for (const line of hunk.lines.slice(at + 1, at + new_ground_NEAR)) {
        if (line.kind === "removed" || (0,patch_finding/* isBlank */.z3)(line))
            continue;
        if (OPENS_REGION.test(line.text))
            depth++;
        if (/^\s*#\s*endif/u.test(line.text) && depth-- === 0)
            break;
        if (/^\s*#\s*el/u.test(line.text) && depth === 0)
            break;
        region.push(line);
    }
    return region;
}
/** The lines further in, up to where the indentation goes back. */
function bodyAfter(hunk, at) {
    const own = (0,patch_finding/* indentation */.Mh)(hunk.lines[at].text);
    const body = [];
    for (const line of hunk.lines.slice(at + 1, at + new_ground_NEAR)) {
        if (line.kind === "removed" || (0,patch_finding/* isBlank */.z3)(line))
            continue;
        if ((0,patch_finding/* indentation */.Mh)(line.text) <= own && !/^\s*[{(]\s*$/u.test(line.text))
            break;
        body.push(line);
    }
    return body;
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-detached.js




/** Lines of a hunk that belong to what is looked at: a bound, so that a large hunk costs no square. */
const rules_detached_NEAR = 400;
/** What is started and not waited for. */
const DETACHED = /\.forEach\(\s*async\b|^\s*go\s+func\b|\bGlobalScope\.(?:launch|async)\b|^\s*(?:setTimeout|setImmediate|queueMicrotask|process\.nextTick)\(|\bnew\s+Thread\(|\bThread\.new\b|\bthread::spawn\(|\btokio::spawn\(|\bTask\.Run\(|^\s*Task\s*\{|\bDispatchQueue\.\w+.{0,30}\.async\b|\basyncio\.(?:create_task|ensure_future)\(|\bCompletableFuture\.runAsync\(/u;
const WAITED_FOR = /\bwait\w*\b|\.Wait\(\)|\bjoin\w*\(|\bawait\b|<-\s*\w*(?:done|quit|finish|err|result|sem)\w*|\.get\(\)|\bfulfillment\b|\brun_until\w*|\bdone\(|\bresolve\b|\bgather\(|\bselect\s*\{/iu;
/** Assertions of an old test that run beside it now, so that it ends before they have failed. */
function findDetachedChecks(subject) {
    return subject.file.hunks.flatMap((hunk) => hunk.lines.flatMap((line, at) => {
        if (line.kind !== "added" || (0,patch_changes/* isComment */.Cn)(line.text) || !DETACHED.test(line.text))
            return [];
        if (isOnNewGround(subject, line))
            return [];
        const rest = hunk.lines.slice(at + 1, at + rules_detached_NEAR).filter(({ kind }) => kind !== "removed");
        const asserts = rest.some(({ text }) => readAssertion(text, subject.language) !== undefined);
        const waits = rest.some(({ kind, text }) => kind === "added" && WAITED_FOR.test(text));
        const assertedBefore = hunk.lines.some(({ kind, text }) => kind !== "added" && readAssertion(text, subject.language) !== undefined);
        // A loop that calls functions that wait does not wait itself.
        const loops = /\.forEach\(\s*async\b/u.test(line.text);
        return asserts && assertedBefore && (loops || !waits)
            ? [(0,patch_finding/* weakening */.C$)(subject, line, "weakening/test-disabled", "assertions run where nothing waits for them")]
            : [];
    }));
}
const SAYS_DONE = /^\s*(?:done|t\.end|assert\.async|resolve|\w+\.fulfill|wg\.Done|latch\.countDown)\(\)\s*;?\s*$/u;
/** The call that ends an asynchronous test leaves the callback that asserts. */
function findEarlyEnds(subject) {
    return subject.file.hunks.flatMap((hunk) => {
        const ends = (kind) => hunk.lines.filter((line) => line.kind === kind && SAYS_DONE.test(line.text));
        const early = ends("added").find((line) => ends("removed").some((old) => old.text.trim() === line.text.trim() && (0,patch_finding/* indentation */.Mh)(line.text) < (0,patch_finding/* indentation */.Mh)(old.text)));
        return early === undefined
            ? []
            : [
                (0,patch_finding/* weakening */.C$)(subject, early, "weakening/test-disabled", "the test ends without waiting for what asserts"),
            ];
    });
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-flow.js






/** Lines of a hunk, before or after, that belong to what is looked at: a bound, so that a large hunk costs no square. */
const rules_flow_NEAR = 400;
/** Ways out of a test before it has asserted anything. */
const EXIT = /^\s*(?:return(?:\s+(?:true|nil|null|None|undefined|Ok\(\(\)\)|0))?|pass|exit(?:\s+0|\(0?\))|process\.exit\(0?\)|os\.Exit\(0\)|sys\.exit\(0?\)|os\._exit\(0\)|System\.exit\(0\)|std::process::exit\(0\)|Environment\.Exit\(0\)|raise\s+SystemExit(?:\(0?\))?|throw\s+new\s+Skip\w*\(.{0,80}\)|goto\s+\w+|done\(\)|next|break)\s*;?\s*(?:(?:\/\/|#).*)?$/u;
const PROCESS_EXIT = /^\s*(?:process\.exit\(0\)|os\.Exit\(0\)|sys\.exit\(0?\)|os\._exit\(0\)|System\.exit\(0\)|std::process::exit\(0\)|Environment\.Exit\(0\)|exit\(0\))\s*;?\s*$/u;
/** A way out under a condition, in one line. */
const EARLY_RETURN = /^\s*(?:if\b.{1,160}[)\s:{]\s*(?:\{\s*)?return\b\s*(?:true|nil|null|None|Ok\(\(\)\))?\s*;?\s*\}?\s*$|guard\b.{1,160}\belse\s*\{\s*return\s*\}|return\s+(?:if|unless)\b|let\s+(?:Some|Ok)\(.{1,80}\belse\s*\{\s*return\b[^}]{0,30}\}|(?:continue|next)\s+(?:if|unless)\b|if\b.{1,160}[)\s:{]\s*(?:\{\s*)?(?:continue|next)\s*;?\s*\}?\s*$|\[\[?\s.{1,120}\]\]?\s*&&\s*return\b|command\s+-v\b.{1,80}\|\|\s*return\b)/u;
/** Python makes these and then throws them away without a step. */
const LAZY = /^\s*(?:\(.{1,120}\bfor\b.{1,80}\bin\b.{1,80}\)|(?:map|filter)\(.{1,160}\))\s*$/u;
/** Loops that have nothing to go through. */
const EMPTY_LOOP = /\bfor\b.{1,80}\b(?:in|of)\s*(?:\[\s*\]|\(\s*\)|range\(0\)|\{\s*\}|0\.\.0\b|list\(\)|vec!\[\])|^\s*\[\s*\]\.(?:forEach|each|map)|\.each\(\s*\[\s*\]\s*\)|\bparametrize\([^[]{1,80}\[\s*\]\s*\)|\bwhile\s*\(?\s*(?:false|False|0)\b/u;
/** The result of the whole run, set by hand. */
const FORGED_RESULT = /\bexit_?status\s*=\s*0\b|\bexit_?code\s*=\s*0\b|process\.on\(\s*["'](?:uncaughtException|unhandledRejection)/iu;
const ENVIRONMENT = /process\.env\b|os\.environ|os\.getenv|os\.Getenv|System\.getenv|\bENV\[|\bgetenv\(|sys\.platform|process\.platform|runtime\.GOOS|env::var|\bis_?CI\b|Environment\.GetEnvironmentVariable|platform\.system|\$\{?CI\b|RUNNER_|GITHUB_ACTIONS|sys\.version_info|import\.meta\.env|cfg!\(/iu;
const NEVER = /^\s*(?:(?:if|while|when)\s*\(?\s*(?:false|False|0|!1|!true|1\s*==+\s*0|nil|None)|unless\s+true)\s*\)?\s*(?:\{|:|then|$)|^\s*#\s*if\s+(?:0|false|FALSE)\b|^\s*(?:=begin|<#|--\[\[|\{-|if\s+0\s*;)\s*$|\bif\s+false\s*(?:&&|\{)|&&\s*false\b|\bif\s+False\b|\bfalse\s*&&|\|\|\s*true\b/u;
/** Code of a test that no longer runs: after a way out, under a condition, in a block comment. */
function findDeadTests(subject) {
    return subject.file.hunks.flatMap((hunk) => hunk.lines.flatMap((line, at) => {
        if (line.kind !== "added")
            return [];
        const next = hunk.lines.slice(at + 1, at + rules_flow_NEAR).find((one) => one.kind !== "removed" && !(0,patch_finding/* isBlank */.z3)(one));
        if (NEVER.test(line.text) && !isPlainComment(line.text)) {
            return [(0,patch_finding/* weakening */.C$)(subject, line, "weakening/test-disabled", "a test is put where it never runs")];
        }
        if (opensBlockComment(line.text) &&
            !closesText(hunk, at) &&
            next?.kind === "context" &&
            !(0,patch_changes/* isComment */.Cn)(next.text)) {
            return [(0,patch_finding/* weakening */.C$)(subject, line, "weakening/commented-out", "code of a test becomes a comment")];
        }
        if (subject.language === "python" && LAZY.test(line.text)) {
            return [
                (0,patch_finding/* weakening */.C$)(subject, line, "weakening/test-disabled", "nothing goes through what would assert"),
            ];
        }
        if (EMPTY_LOOP.test(line.text) && !(0,patch_changes/* isComment */.Cn)(line.text) && subject.file.kind !== "added") {
            return [(0,patch_finding/* weakening */.C$)(subject, line, "weakening/test-disabled", "a test goes through nothing")];
        }
        if (/^\s*(?:continue|next)\s*;?\s*$/u.test(line.text) && skipsOldCases(subject, hunk, at)) {
            return [(0,patch_finding/* weakening */.C$)(subject, line, "weakening/test-disabled", "some cases of a test are passed over")];
        }
        if (EARLY_RETURN.test(line.text) && isInOldTest(subject, hunk, at)) {
            return [(0,patch_finding/* weakening */.C$)(subject, line, "weakening/test-disabled", "a test gives up under a condition")];
        }
        if (ENVIRONMENT.test(line.text) &&
            /^\s*(?:if|unless|when|\[\[?)\b|^\s*\[\[?\s|\breturn\b/u.test(line.text) &&
            !isOnNewGround(subject, line)) {
            const body = [line, ...hunk.lines.slice(at + 1, at + 4)];
            if (body.some((one) => one.kind === "added" && /\breturn\b|\bexit\b|\bskip|\bpass\b/iu.test(one.text))) {
                return [
                    (0,patch_finding/* weakening */.C$)(subject, line, "weakening/test-disabled", "a test looks at where it runs and gives up"),
                ];
            }
        }
        if (subject.file.kind !== "added" &&
            !(0,patch_changes/* isComment */.Cn)(line.text) &&
            (PROCESS_EXIT.test(line.text) || (FORGED_RESULT.test(line.text) && !isInNewTest(subject, line)))) {
            return [(0,patch_finding/* weakening */.C$)(subject, line, "weakening/test-disabled", "the test process ends with success")];
        }
        const above = hunk.lines
            .slice(Math.max(0, at - rules_flow_NEAR), at)
            .findLast((one) => one.kind !== "removed" && !(0,patch_finding/* isBlank */.z3)(one));
        const leaves = EXIT.test(line.text) || (/^\s*return\b.*[;)]\s*$/u.test(line.text) && balanced(line.text));
        if (leaves &&
            !/^\s*(?:\}?\s*else\b|if\b|for\b|while\b|case\b|default\b)(?!.*[{:]\s*$)/u.test(above?.text ?? "") &&
            next?.kind === "context" &&
            (0,patch_finding/* indentation */.Mh)(next.text) === (0,patch_finding/* indentation */.Mh)(line.text) &&
            !/^\s*(?:\}|\)|\]|end\b|else|elif|except|catch|rescue|finally|case|default|when|fi\b|done\b|esac\b|def |func |it\(|test\(|describe\(|@)/u.test(next.text)) {
            return [
                (0,patch_finding/* weakening */.C$)(subject, line, "weakening/test-disabled", "a test ends before it has asserted anything"),
            ];
        }
        return [];
    }));
}
/** The condition around a "continue" is new, and the loop around the condition is not. */
function skipsOldCases(subject, hunk, at) {
    const own = (0,patch_finding/* indentation */.Mh)(hunk.lines[at].text);
    const first = Math.max(0, at - rules_flow_NEAR);
    const opener = first +
        hunk.lines
            .slice(first, at)
            .findLastIndex((line) => line.kind !== "removed" && !(0,patch_finding/* isBlank */.z3)(line) && (0,patch_finding/* indentation */.Mh)(line.text) < own);
    return (opener >= first && hunk.lines[opener]?.kind === "added" && isInOldTest(subject, hunk, opener, at + 1));
}
/** The line stands among assertions that were there before, and not in a function that is new. */
function isInOldTest(subject, hunk, at, from = at + 1) {
    const own = (0,patch_finding/* indentation */.Mh)(hunk.lines[at].text);
    const opener = hunk.lines
        .slice(Math.max(0, at - rules_flow_NEAR), at)
        .findLast((line) => line.kind !== "removed" && !(0,patch_finding/* isBlank */.z3)(line) && (0,patch_finding/* indentation */.Mh)(line.text) < own);
    if (opener?.kind === "added")
        return false;
    const after = hunk.lines
        .slice(from, from + rules_flow_NEAR)
        .find((line) => line.kind !== "removed" && !(0,patch_finding/* isBlank */.z3)(line) && !/^\s*\}\s*$/u.test(line.text));
    const old = (line) => line.kind !== "added" && readAssertion(line.text, subject.language) !== undefined;
    return after?.kind === "context" && hunk.lines.slice(Math.max(0, at - 6), at + rules_flow_NEAR).some(old);
}
function balanced(text) {
    return (text.match(/[([{]/gu) ?? []).length === (text.match(/[)\]}]/gu) ?? []).length;
}
function isPlainComment(text) {
    return (0,patch_changes/* isComment */.Cn)(text) && !/^\s*#\s*if\b/u.test(text);
}
/** A line of three quotes alone ends the text that another one has begun. */
function closesText(hunk, at) {
    const quotes = /"""|'''/u.exec(hunk.lines[at].text)?.[0];
    if (quotes === undefined)
        return false;
    const before = hunk.lines.slice(0, at).filter((line) => line.kind !== "removed");
    return before.reduce((sum, { text }) => sum + text.split(quotes).length - 1, 0) % 2 === 1;
}
function opensBlockComment(text) {
    return ((/^\s*(?:\{?\/\*)/u.test(text) && !text.includes("*/")) ||
        /^\s*(?:r?"""|r?''')\s*\w{0,20}\s*$/u.test(text) ||
        (/^\s*<!--/u.test(text) && !text.includes("-->")));
}
/** Assertions that only run under a condition now. */
function findGuardedAssertions(subject) {
    const lines = subject.file.hunks.flatMap((hunk) => hunk.lines);
    return subject.changes.flatMap((change) => {
        const before = new Map(change.removed.map((line) => [line.text.trim(), line]));
        return change.added.flatMap((line, at) => {
            const inline = /^\s*if\s{0,4}\(?.{1,120}?\)?\s{0,4}(?:\{\s{0,4})?((?:expect|assert|t\.|self\.assert|require|XCTAssert|Assert\.).*)$/u.exec(line.text);
            const rest = inline?.[1]?.replace(/\s{0,8}\}\s{0,8}$/u, "").trim();
            const trailing = subject.language !== "ruby"
                ? line.text.trim()
                : line.text.trim().replace(/\s+(?:if|unless)\s+.{1,120}$/u, "");
            if (rest !== undefined && before.has(rest)) {
                return [
                    (0,patch_finding/* weakening */.C$)(subject, line, "weakening/test-disabled", "an assertion only runs under a condition"),
                ];
            }
            if (trailing !== line.text.trim() && before.has(trailing)) {
                return [
                    (0,patch_finding/* weakening */.C$)(subject, line, "weakening/test-disabled", "an assertion only runs under a condition"),
                ];
            }
            // `value && expect(value)`: nothing is asserted where there is nothing.
            if (/^\s*[\w.?!()]{1,60}\s*&&\s*(?:await\s+)?(?:expect|assert)\w*[(.]/u.test(line.text) &&
                change.removed.some((one) => readAssertion(one.text, subject.language) !== undefined)) {
                return [
                    (0,patch_finding/* weakening */.C$)(subject, line, "weakening/test-disabled", "an assertion only runs under a condition"),
                ];
            }
            const old = before.get(line.text.trim());
            const judges = readAssertion(line.text, subject.language) !== undefined ||
                readDeclaration(line.text, subject.language) !== undefined;
            if (old === undefined || !judges)
                return [];
            return (0,patch_finding/* indentation */.Mh)(line.text) > (0,patch_finding/* indentation */.Mh)(old.text) &&
                !hasOtherBranch(subject, lines, line) &&
                (isGuarded({ above: aboveOf(change.added.slice(Math.max(0, at - rules_flow_NEAR), at), line), lines }, line, before) ||
                    isAfterThrow(subject, line))
                ? [(0,patch_finding/* weakening */.C$)(subject, line, "weakening/test-disabled", "an assertion only runs under a condition")]
                : [];
        });
    });
}
const RAISING_BLOCK = /\b(?:assertRaises\w*|pytest\.raises|assertThrows\w*|assert_raises?\w*|assertFails\w*|shouldThrow\w*)\b|\braise_error\b|\bexpect\s*\{|\.toThrow/u;
/** Most lines of a block that waits for a failure. */
const LONGEST_BLOCK = 200;
/** The line now stands behind a call that has to fail, in the block that waits for the failure. */
function isAfterThrow({ file }, line) {
    const { lines } = (0,patch_finding/* hunkOf */.ui)(file, line);
    const at = (0,patch_finding/* placeOf */.$t)(lines, line);
    const above = lines
        .slice(Math.max(0, at - LONGEST_BLOCK), at)
        .filter((one) => one.kind !== "removed" && !(0,patch_finding/* isBlank */.z3)(one));
    const opener = above.findLast((one) => (0,patch_finding/* indentation */.Mh)(one.text) < (0,patch_finding/* indentation */.Mh)(line.text));
    return opener !== undefined && RAISING_BLOCK.test(opener.text) && above.at(-1) !== opener;
}
/** Where the condition does not hold, something else is asserted. */
function hasOtherBranch({ language }, lines, line) {
    const at = (0,patch_finding/* placeOf */.$t)(lines, line);
    const rest = lines.slice(at + 1, at + 40).filter(({ kind }) => kind !== "removed");
    const other = rest.findIndex(({ text, kind }) => kind === "added" &&
        /^\s*\}?\s*else\b(?!\s*if)/u.test(text) &&
        (0,patch_finding/* indentation */.Mh)(text) < (0,patch_finding/* indentation */.Mh)(line.text));
    return (other !== -1 &&
        rest
            .slice(other + 1, other + 8)
            .some((one) => one.kind === "added" &&
            (0,patch_finding/* indentation */.Mh)(one.text) >= (0,patch_finding/* indentation */.Mh)(line.text) &&
            strengthOf(one, language) >= 3));
}
/** Go fails by hand under a condition that is the assertion itself: what counts is what stands around that. */
function aboveOf(above, line) {
    if (!/^\s*(?:t|b|tb)\.(?:Error|Fatal|Fail)/u.test(line.text))
        return above;
    const own = above.findLastIndex((one) => !(0,patch_finding/* isBlank */.z3)(one) && (0,patch_finding/* indentation */.Mh)(one.text) < (0,patch_finding/* indentation */.Mh)(line.text));
    const condition = above[own];
    return condition === undefined
        ? above
        : above.slice(0, own).filter(({ text }) => (0,patch_finding/* indentation */.Mh)(text) < (0,patch_finding/* indentation */.Mh)(condition.text));
}
/** A function of the test's own that nothing calls. */
function isNeverCalled(opener, lines) {
    const name = /^\s*(?:(?:async\s+)?(?:def|function|fun|func|fn)\s+(\w+)|(?:const|let|var|val|auto)\s+(\w+)\s*:?=\s*(?:async\s*)?(?:\(|function\b|\w+\s*=>|\{|lambda\b|->|\|)|(\w+)\s*:?=\s*(?:lambda\b|func\s*\(|->|proc\b|function\b))/u
        .exec(opener.text)
        ?.slice(1)
        .find((group) => group !== undefined);
    if (name === undefined || /^test|^Test/u.test(name))
        return false;
    const calls = new RegExp(`\\b${name}\\b`, "u");
    return !lines.some((line) => line !== opener && line.kind !== "removed" && calls.test(line.text));
}
/** The innermost block around a line, among the lines before it, is a condition. */
function isGuarded({ above, lines }, line, before) {
    const opener = above.findLast((one) => !(0,patch_finding/* isBlank */.z3)(one) && (0,patch_finding/* indentation */.Mh)(one.text) < (0,patch_finding/* indentation */.Mh)(line.text));
    // What was a condition before is no new one.
    if (opener === undefined || before.has(opener.text.trim()))
        return false;
    if (isNeverCalled(opener, lines))
        return true;
    const mayNeverRun = /\.(?:on|once|then|subscribe|finally|addListener|addEventListener)\(|\b(?:setTimeout|setImmediate|setInterval|queueMicrotask|requestAnimationFrame|runCatching|go\s+func|defer\s+func|Thread|DispatchQueue)\b/u;
    return (/^\s{0,200}(?:\}?\s{0,8}else\s{1,8})?(?:if|unless|when|guard|switch)\b/u.test(opener.text) ||
        (mayNeverRun.test(opener.text) && !/\b(?:await|return|wait|expect)\b/u.test(opener.text)));
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-harness.js




/** What a single test may do for itself. */
const PER_TEST = "keeps errors from failing a test";
/** Words by which code around the tests decides which of them run and what comes out, in one sentence each. */
const HARNESS = [
    {
        message: "decides about the results of tests",
        pattern: /\bdef\s+pytest_(?:runtest_makereport|runtest_protocol|runtest_call|pyfunc_call|report_teststatus|sessionfinish|exception_interact|unconfigure)\b|\b(?:report|rep|outcome|result)\.outcome\s*=|\.force_result\(|\bwasSuccessful\s*=|\.(?:failures|errors)\.clear\(\)|\bfailures\s*=\s*\[\]|\bat_exit\b.{0,40}\bexit|\batexit\.register\(.{0,80}_exit|\bafter_run\b.{0,40}\bexit|\btrap\s+["'].{0,40}exit\s+0|\bregister_shutdown_function\(|\bprocess\.exitCode\s*=\s*0|\bsession\.(?:testsfailed|exitstatus)\s*=|\.exitOverride\(|\bdeferred_failures?\b|\bsetExitCode\(0\)|\binstance_variable_set\(:@(?:exception|failures?)|\b(?:example|current_example)\.(?:set_)?exception\s*=|\bset_exception\(nil|\bfunction\s+runTest\b|\bparent::runTest\b|\bsuper\.(?:runTest|invokeTest)\(|\bsuper\(\)\.run\(result/u,
    },
    {
        message: "decides which tests are run",
        pattern: /\bdef\s+pytest_(?:collection_modifyitems|ignore_collect|collect_file|pycollect_makeitem|deselected|generate_tests)\b|\bdef\s+load_tests\b|\bitems\[:\]\s*=|\bitems\.(?:remove|clear|pop)\(|\bfilter_run(?:_excluding|_including|_when_matching)?\b|\bexclude_pattern\b|\bExUnit\.(?:start|configure)\(.{0,80}\b(?:exclude|only|include)\b|\bGTEST_FLAG(?:_SET)?\(\s*filter|\bGTEST_FLAG\(filter\)|\bspecFilter\b|\bmocha\.(?:grep|fgrep|invert)\(|\bQUnit\.config\.(?:filter|module|testId)|\bdefaultTestSuite\b|\bsetFilter\(|\bMinitest\.(?:filter|extensions)\b|\bcollect_ignore\b/u,
    },
    {
        message: "puts something else in the place of an assertion",
        pattern: /^\s*(?:async\s+)?["']?(?:toBe|toEqual|toStrictEqual|toMatchObject|toContain|toThrow|toThrowError|toHaveBeenCalled|toHaveBeenCalledWith|toHaveLength|toMatchSnapshot|toBeCloseTo)["']?\s*(?:\([^;]{0,80}\)\s*\{|:\s*(?:async\s*)?(?:\(|function\b|\w+\s*=>))|\bexpect\.extend\(.{0,200}\bpass\s*:\s*(?:true|!0)\b|\b(?:global|globalThis|window|self)\.(?:expect|assert|it|test|describe)\s*=|^\s*(?:assert|expect|chai\.Assertion\.prototype|TestCase)\.\w{1,40}\s*=(?![=>])|(?<![\w$])assert(?:_?(?:equals?|eq|that|true|raises|is|in|same|strictEqual|deepEqual)|Equals?|True|That|Same|Raises|In)?\s*=\s*(?:lambda|\(.{0,40}\)\s*=>|function|mock|Mock|jest\.fn|vi\.fn|nil|None)|^\s*#\s*define\s+(?:assert|ASSERT|EXPECT|CHECK|REQUIRE|TEST_ASSERT)\w*\b|\bmacro_rules!\s+assert|^\s*def\s+assert(?:_equal|Equal|True|Raises|_raises|_nil|In|Is)\b|^\s*(?:public|protected|static|\s)*function\s+assert(?:Equals|Same|True|Count)\b|^\s*#\s*define\s+NDEBUG\b|-DNDEBUG\b/u,
    },
    {
        message: PER_TEST,
        pattern: /\bCypress\.on\(\s*["'](?:uncaught:exception|fail)["']|\bwindow\.onerror\s*=|\bset_error_handler\(|\berror_reporting\(0\)|\bprocess\.(?:on|once)\(\s*["'](?:uncaughtException|unhandledRejection)|\bdangerouslyIgnoreUnhandledErrors\b|\bwarnings\.(?:simplefilter|filterwarnings)\(\s*["']ignore|\bThread\.setDefaultUncaughtExceptionHandler\(|\bThread\.report_on_exception\s*=\s*false|\bsuppress_health_check\b|\bhandleTestExecutionException\b|\bTestExecutionExceptionHandler\b|\bIRetryAnalyzer\b|\bset_hook\(Box::new\(\|_\|/u,
    },
];
/** A result that the program used to hand on to its caller. */
const HANDED_ON = /\breturn\s+(?:RUN_ALL_TESTS\(\)|UNITY_END\(\)|Catch::Session|session\.run\(|context\.run\(|(?:result|status|failures?|failed|code|rc)\b)|\bos\.Exit\(\s*m\.Run\(\)|\bos\.Exit\(\s*(?:code|status|result|rc)\b|\bsys\.exit\(\s*(?!0?\s*\))\S|\bprocess\.exit\(\s*(?!0?\s*\))\S|\bexit\(\s*(?:main\(|status|result|code|failed|failures|!)|\bexit\s+"?\$\{?\w|\bexit\s+\$\?/u;
/** Tests, and the scripts that run them, that take the runner's decisions into their own hands. */
function findHarnessChanges(subject) {
    if (!subject.role.test && !subject.role.settings)
        return [];
    const hooks = HARNESS.flatMap(({ message, pattern }) => rules_harness_more(subject, "added", pattern)
        .filter((line) => !(message === PER_TEST && isInNewTest(subject, line)))
        .map((line) => (0,patch_finding/* weakening */.C$)(subject, line, "weakening/harness", message)));
    const kept = rules_harness_more(subject, "removed", HANDED_ON).map((line) => (0,patch_finding/* weakening */.C$)(subject, line, "weakening/failure-ignored", "a result is no longer handed on"));
    return [...hooks, ...kept];
}
/** Options of `set` that make a shell stop at what fails. */
const SHELL_OPTION = /\bset\s+-(\w*)(?:\s+(?:-o\s+)?(pipefail|errexit|nounset))*/u;
/** Scripts that stop at fewer failures than before. */
function findLaxShells(subject) {
    if (!subject.role.settings)
        return [];
    const options = (lines) => lines.flatMap((line) => {
        const match = (0,patch_changes/* isComment */.Cn)(line.text) ? null : SHELL_OPTION.exec(line.text);
        if (match === null)
            return [];
        const [, letters = ""] = match;
        return [
            ...letters.replaceAll(/[^eu]/gu, "").split(""),
            ...(line.text.match(/\b(?:pipefail|errexit|nounset)\b/gu) ?? []),
        ].map((option) => ({
            line,
            option,
        }));
    });
    const removed = subject.changes.flatMap((change) => options(change.removed));
    const added = new Set(subject.changes.flatMap((change) => options(change.added)).map(({ option }) => option));
    const lost = removed.find(({ option }) => !added.has(option));
    const silent = subject.changes.flatMap(({ added: lines, hunk }) => lines.filter((line) => isLastWord(hunk.lines, (0,patch_finding/* placeOf */.$t)(hunk.lines, line))));
    const praised = silent.map((line) => (0,patch_finding/* weakening */.C$)(subject, line, "weakening/failure-ignored", "a script that ends well, whatever its check says"));
    return lost === undefined
        ? praised
        : [
            ...praised,
            (0,patch_finding/* weakening */.C$)(subject, lost.line, "weakening/failure-ignored", `the script no longer stops (${lost.option})`),
        ];
}
/** `true` behind a check, at the end of a script that does not stop at what fails. */
function isLastWord(lines, at) {
    if (!/^\s*(?:true|:)\s*;?\s*$/u.test(lines[at].text))
        return false;
    const shown = (line) => line.kind !== "removed" && !(0,patch_finding/* isBlank */.z3)(line);
    const before = lines.slice(0, at).findLast(shown);
    const after = lines.slice(at + 1).find(shown);
    return (before !== undefined &&
        CHECK_COMMAND.test(before.text) &&
        (after === undefined || (0,patch_finding/* indentation */.Mh)(after.text) < (0,patch_finding/* indentation */.Mh)(before.text)) &&
        !lines.some((line) => line.kind !== "removed" && SHELL_OPTION.exec(line.text)?.[0].includes("e") === true));
}
/** Lines of one kind that match, beyond as many of the other kind. */
function rules_harness_more(subject, kind, pattern) {
    const hits = (lines) => lines.filter((line) => acts(line) && pattern.test(line.text.slice(0, 1000)));
    const own = subject.changes.flatMap((change) => hits(change[kind]));
    const other = subject.changes.flatMap((change) => hits(change[kind === "added" ? "removed" : "added"]));
    return own.slice(other.length);
}
function acts(line) {
    return !(0,patch_changes/* isComment */.Cn)(line.text) || /^\s*#\s*define\b/u.test(line.text);
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-judge.js


/** Files whose only use is to say how code is tested, linted, typed or measured. */
const JUDGE = /(?:^|\/)(?:(?:jest|vitest|karma|playwright|cypress|ava|wdio|nightwatch|stryker|eslint|oxlint|tslint|stylelint|c8|nyc|codecov|knip|biome|jasmine|web-test-runner)(?:\.[\w-]{1,30})?\.(?:[cm]?[jt]s|jsonc?|ya?ml|toml)|[tj]sconfig[\w.-]*\.json|\.(?:eslintrc|oxlintrc|mocharc|nycrc|c8rc|taprc|jshintrc|coveragerc|flake8|pylintrc|rspec|rubocop|rubocop_todo|simplecov|golangci|codecov|codeclimate|swiftlint|clang-tidy|pre-commit-config|credo)[\w.-]*|(?:pytest|tox|mypy|ruff|pylint|flake8|phpunit|phpstan|psalm|infection|phpcs|detekt|checkstyle|pmd|spotbugs|junit-platform|nextest|tarpaulin|clippy|deny)[\w.-]*\.(?:ini|cfg|toml|xml|properties|ya?ml|neon|dist)(?:\.dist)?|\.?credo\.exs|noxfile\.py|test\.runsettings|ctesttestfile\.cmake)$/iu;
/**
 * A patch whose only acts are in the settings of what judges it. Whatever they say, no code and no test changed, so
 * somebody has to see why the judge did.
 */
function findJudgeOnly(subjects) {
    const acting = subjects.filter(({ role, changes }) => !role.prose &&
        changes.some(({ added, removed }) => [...added, ...removed].some((line) => !(0,patch_finding/* isBlank */.z3)(line) && !(0,patch_changes/* isComment */.Cn)(line.text) && !(0,patch_finding/* isDependency */.yg)(line.text))));
    const [first] = acting;
    if (first === undefined || !acting.every(({ path }) => JUDGE.test(path)))
        return [];
    if (acting.every(({ file }) => file.kind === "added"))
        return [];
    // A limit that moves is for the rules about numbers, which know which way is stricter.
    if (acting.every(({ changes }) => changes.every(onlyNumbersMove)))
        return [];
    // To ask for more is for nobody to fear.
    const harsher = acting.every(({ changes }) => changes.every(({ added, removed }) => removed.every(patch_finding/* isBlank */.z3) && added.every(({ text }) => asksForMore(text))));
    if (harsher)
        return [];
    const line = first.changes
        .flatMap(({ added, removed }) => [...added, ...removed])
        .find((one) => !(0,patch_finding/* isBlank */.z3)(one));
    return [(0,patch_finding/* weakening */.C$)(first, line, "weakening/judge-only", "only how code is judged changes, and no code")];
}
/** A line that adds a rule, or that does nothing by itself. */
function asksForMore(text) {
    const rule = /["']?[\w@/.-]{2,80}["']?\s*[:=]\s*\[?\s*(?:["'](?:error|deny|forbid)["']|true\b)/u;
    if (rule.test(text))
        return !/\b(?:ignore|skip|allow|exclude|disable|suppress|pass)/iu.test(text.replace(/["'][\w@/-]+["']/u, ""));
    return (/^\W*$|^\s*(?:import\b|(?:const|let|var)\s+\w+\s*=\s*require\(|["']?(?:plugins|rules|files|extends)["']?\s*[:=])|^\s*\{\s*$/u.test(text) && !/!\*|["']!/u.test(text));
}
function onlyNumbersMove(change) {
    const bare = (text) => text.replace(/\d[\d_.]*/gu, "0").trim();
    const pairs = (0,patch_changes/* pairLines */.GC)(change).filter(({ removed, added }) => bare(removed.text) === bare(added.text));
    return pairs.length === change.removed.length && pairs.length === change.added.length;
}

;// CONCATENATED MODULE: ./build/domain/patch/markers.js
/** One pattern out of several. */
function any(...patterns) {
    return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join("|"), "u");
}
const SKIPPED = { rule: "weakening/test-skipped", message: "skips a test", where: "tests" };
const FOCUSED = {
    rule: "weakening/test-focused",
    message: "runs only some of the tests",
    where: "tests",
};
/** What marks a test as not to be run, by language. */
const SKIPS = [
    {
        ...SKIPPED,
        languages: ["javascript"],
        pattern: any(/(?<![\w$.])(?:it|test|describe|context|suite|specify|bench|Deno\.test|bun\.test|QUnit\.test|QUnit\.module)(?:\.(?:concurrent|sequential|each|parallel|serial))?\.(?:skip|skipIf|runIf|todo|todoIf|fixme|failing|fails|fail|slow|if)\b/u, /(?<![\w$.])(?:xit|xtest|xdescribe|xcontext|xspecify|xfeature|xscenario|pit)\s*(?:\(|\.|`)/u, /(?<![\w$])(?:this|t|ctx|context|task|test|testInfo)\.(?:skip|fixme)\s*\(/u, /^\s*(?:skip|todo|ignore)\s*:\s*(?:true|process\.|isCI\b|["'`]).{0,80},?\s*$/u, /\b(?:it|test|describe|suite)\(.{1,200}\{[^}]{0,80}\b(?:skip|todo|ignore|fails|retry)\s*:\s*(?!false)/u, /^\s*(?:return\s+)?pending\s*\(|^\s*(?:return\s+)?skip\(\s*(?:\)|["'`])|\.(?:retries|retryTimes)\s*\(\s*[1-9]/u),
    },
    {
        ...SKIPPED,
        languages: ["python"],
        pattern: any(/\b(?:pytest|mark)\.(?:mark\.)?(?:skip|skipif|xfail|importorskip|flaky|slow|manual|quarantine|skip_\w{1,20})\b/u, /@(?:\w+\.)*(?:\w{0,20}skip\w{0,20}|expectedFailure|nottest|\w{0,20}flaky|quarantined?)\b|\bSkipTest\b|\.skipTest\s*\(/u, /#\s*doctest:\s*\+(?:SKIP|ELLIPSIS|IGNORE_EXCEPTION_DETAIL)|^\s*pytestmark\s*=|^\s*collect_ignore(?:_glob)?\b|\b__test__\s*=\s*False|\bpytest\.exit\s*\(/u),
    },
    {
        ...SKIPPED,
        languages: ["go"],
        pattern: any(/\b(?:t|b|f|tb|s|suite|s\.T\(\)|suite\.T\(\))\.(?:Skip|Skipf|SkipNow)\s*\(|\btesting\.Short\s*\(\)/u, /^\s*\/\/(?:go:build|\s*\+build)\s|\b(?:XIt|PIt|XDescribe|PDescribe|XContext|PContext|XSpecify)\(|\bginkgo\.Skip\(|["'`],\s*Pending\b|^\s*Skip\(/u),
    },
    {
        ...SKIPPED,
        languages: ["rust"],
        pattern: any(/#\[\s*(?:[\w:]+(?:\([^()]{0,200}\))?\s*,\s*){0,6}(?:\w+(?:::\w+)?\()?ignore\b|#\[cfg_attr\([^\]]{0,200}\bignore\b/u, /#\[cfg\((?!test\)|all\(test|any\(test).{1,200}\)\]/u),
    },
    {
        ...SKIPPED,
        languages: ["jvm"],
        pattern: any(/@(?:\w+\.){0,8}(?:Disabled|Ignore|IgnoreRest|IgnoreIf|PendingFeature|Requires|FlakyTest|Flaky|RetryingTest|RepeatedIfExceptionsTest)\b|@(?:\w+\.){0,8}(?:Disabled|Enabled)(?:On|If|For)\w{1,40}/u, /@Test\s*\([^)]{0,200}\benabled\s*=\s*false|(?<![\w.])assum(?:e|ing)(?:True|That|False|NoException|NotNull)?\s*\(|\bAssum(?:e|ptions)\.\w{1,30}/u, /^\s*cancel\(\s*"|\bthrow\s+(?:new\s+)?(?:\w+\.){0,8}(?:Skip|TestAborted|AssumptionViolated)\w{0,20}|@Tag\(\s*"(?:slow|skip|flaky|disabled|manual|quarantine)|(?<![\w.])(?:xit|xdescribe|xshould|xtest|xcontext|xscenario)\s*\(|\.config\(enabled\w{0,20}\s*=\s*(?:false|\{)|(?<![\w.])(?:ignore|pending)\s*(?:\(|\{)|["']!/u),
    },
    {
        ...SKIPPED,
        languages: ["csharp"],
        pattern: any(/(?:\[<?|^\s*<)\s*(?:[\w.]{1,80}(?:\((?:[^()"]|"[^"]*"){0,300}\))?\s*[,;]\s*){0,8}(?:\w+\.){0,8}(?:Ignore|Explicit|Inconclusive|Skip)(?:Attribute)?\b|\b(?:Skip|SkipWhen|SkipUnless|Ignore|IgnoreReason|Explicit)\s*=\s*(?:\$?@?"|true|nameof|\w+\.)/u, /\bAssert\.(?:Ignore|Inconclusive|Skip\w{0,10})\s*\(|\bSkip\.(?:If|IfNot|When)\s*\(|^\s*#if\s|\bAssume\.That/u),
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
        pattern: any(/\bGTEST_SKIP\b|\bDISABLED_\w|\bdoctest::(?:skip|should_fail|may_fail)\b|\bunit_test::(?:disabled|expected_failures)\b|"[^"]{0,200}\[(?:\.|!hide|!mayfail|!shouldfail|hide)[\]\w]/u, /\bTEST_IGNORE\w{0,20}\b|\bSKIP\s*\(|\bQSKIP\b|\bQEXPECT_FAIL\b|\bcr_skip\w{0,10}|\.disabled\s*=\s*true|^\s*#\s*if\s+(?:0|false|FALSE|false)\b|^\s*#\s*if(?:n?def)?\s+\w*(?:DISABLED|SKIP|ENABLE_\w*TEST|NEVER|SLOW)/u, /\bXCTSkip(?:If|Unless)?\b|\.disabled\s*\(|\.disabled\s*[,)]|\bwithKnownIssue\b|\bXCTExpectFailure\b|\.enabled\(if:|(?<![\w.])(?:xit|xdescribe|xcontext|pending)\s*\(/u),
    },
    {
        ...SKIPPED,
        languages: ["shell", "other"],
        pattern: /^\s*skip\b(?:\s+["'$]|\s*$|\()|@(?:module)?tag\s+:?(?:skip|pending|exclude)|\bplan\s+skip_all\b|@Skip\b|^\s*@(?:wip|ignore|skip|manual|pending|broken|disabled|flaky)\b|\bskip_(?:if|on_ci|on_cran)\b|\bskip:\s*(?:true|['"])|(?<![\w.])pending\(|\bmarkTestSkipped\(|^\s*x(?:it|describe|context|specify|test)\b|^\s*(?:\(comment\b|#_)|\bpendingWith\b|\btodo_skip\b|^\s*TODO:\s*\{|\blocal\s+\$TODO\b|@test_(?:broken|skip)\b|^\s*@test\b.*\s(?:skip|broken)\s*=\s*true|\berror\.SkipZigTest\b/u,
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
/** What turns the meaning of a test round: it passes now when it used to fail. */
const INVERTED = [
    {
        rule: "weakening/test-inverted",
        message: "a test is to fail now",
        where: "tests",
        pattern: any(/#\[should_panic\b|@Test\s*\(\s*expected\s*=|\[ExpectedException\b|@expectedException\b|->expectException\w*\(|\bXCTExpectFailure\b|@unittest\.expectedFailure|\[!shouldfail\]|\b(?:doctest::|cr_|\.)should_fail\b|\.isInverted\s*=\s*true|\bassertForOverFulfill\s*=\s*false/u),
    },
];
/** Settings and commands. */
const SETTINGS = [
    {
        rule: "weakening/narrowed",
        message: "switches off a rule of a linter",
        where: "settings",
        files: /(?:^|\/)\.?(?:eslint|oxlint|tslint|stylelint|biome|jshint)[^/]*$/iu,
        pattern: /["'][@\w/-]{2,80}["']\s*:\s*\[?\s*(?:["'](?:off|warn|allow)["']|0\b)/u,
    },
    {
        rule: "weakening/failure-ignored",
        message: "lets a failing command pass",
        where: "settings",
        pattern: any(/\|\|\s*(?:true|:|exit\s+0|echo\b|printf\b|\/bin\/true|\(exit 0\)|return\s+0|ver\s*>)/u, /;\s*(?:true|exit\s+0|:)\s*(?:$|["'])|&&\s*exit\s+0\b/u, /^\s*(?:-\s*)?(?:exit\s+0|exit\(0\)|sys\.exit\(0\)|process\.exit\(0\))\s*;?\s*$/u, /\bset\s+\+e\b|\bset\s+\+o\s+(?:errexit|pipefail)\b|\$ErrorActionPreference\s*=\s*["']?(?:Silently)?Continue|-ErrorAction\s+(?:SilentlyContinue|Ignore)/u, /\bcontinue-on-error\s*["']?:\s*(?:true|["'${])|\bcontinueOnError\s*["']?:\s*true|\ballow_failure["']?:\s*(?:true|$)|\ballow_failures\b|\bignore_errors?["']?\s*[:=]\s*(?:true|True|yes)|\bsoft_fail["']?:\s*|\bignore_outcome\s*=\s*[Tt]rue|\bfailure["']?:\s*["']?ignore\b|\bfail_ci_if_error["']?:\s*false/u, /--(?:passWithNoTests|pass-with-no-tests|no-fail|nofail|exit-zero|force-pass|no-verify|skip-tests?|skipTests|keep-going|noStackTrace|forceExit|exit-code=0|exit-code\s+0|allow-empty|suppress-tests-result|no-error-on-unmatched-pattern|no-bail|quiet-fail)\b/u, /\bpassWithNoTests["']?\s*[:=]\s*true|\b(?:bail)["']?\s*[:=]\s*(?:false|0)\b/u, /-(?:Dmaven\.)?(?:test\.failure\.ignore|test\.skip|DskipTests|DskipITs|Dmaven\.test\.\w{1,20})\b|-DskipTests|\b(?:skipTests|skipITs|testFailureIgnore|maven\.test\.skip|maven\.test\.failure\.ignore|failIfNoTests)\s*>|\bignoreFailures\s*=\s*true|\bfailIfNoTests\s*=\s*false|-x\s+test\b|\bisIgnoreFailures\s*=\s*true/u, /\bif:\s*(?:false|\$\{\{\s*false\s*\}\}|always\(\))|\bwhen:\s*(?:never|manual)\b|^\s*["']?enabled["']?\s*[:=]\s*false\b|\b\w*(?:[Tt]est|[Cc]heck|[Ll]int|[Cc]over|[Vv]erif|[Ss]pot|pmd|detekt|jacoco|[Aa]udit|[Ss]can)\w*["')\].{\s]{1,6}\.?enabled\s*[:=]\s*false\b|\bonlyIf\s*\{\s*false/u, /^\t-@?\s*\w|^\t@?-\s*\w|^\s*\.IGNORE:|^ {2,}- (?:pytest|python|coverage|mypy|flake8|ruff|tox|nox)\b/u, /\b(?:flaky|muted|quarantined?|allow_flaky|soft_fail|informational)["']?\s*[:=]\s*(?:[Tt]rue|1|yes)\b|\btags\s*=\s*\[.{0,80}"(?:manual|flaky|notap|exclusive-skip)"|^\s*skip\s*[:=]\s*(?:[Tt]rue|1|yes)\b/u, /\bWILL_FAIL\b|\bDISABLED\s+(?:TRUE|ON|1)\b/u),
    },
    {
        rule: "weakening/narrowed",
        message: "takes tests or files out of what is checked",
        where: "settings",
        pattern: any(/--(?:testPathIgnorePatterns?|ignore(?:-glob|-path|-pattern)?|exclude(?:-\w{1,20})?|deselect|skip|testNamePattern|test-name-pattern|test-skip-pattern|testPathPatterns?|grep-invert|invert|exclude-group|exclude-dir|filter-out|no-coverage|no-cov|no-lint|no-typecheck|no-check|max-fail|last-failed|lf|onlyChanged|only-changed|onlyFailures|changedSince|findRelatedTests|shard|updateSnapshot|update-snapshots?|snapshot-update|force-update|ci=false|transpile-only|retries|retry|reruns|detectOpenHandles=false)\b/u, /(?:^|[\s"'`])-(?:k|m)\s*["'\\]{0,2}not\b|\s-k\s+["'\\]{0,2}\w|--gtest_filter\s*=|\s--tests?\s+(?!["']?\*)[\w"'.*]+\.|\s-run\s|-short\b|\btest\s+.{0,60}--\s+--skip\b|--filter\s+["']?\w*!?~?=|(?:^|\s)--tag\s+~|--tags?\s+["']?not\b|--grep\b|-E\s+["']not/u, /\b(?:jest|vitest)\b.{0,80}\s-u\b|\b(?:UPDATE_SNAPSHOTS?|INSTA_UPDATE|UPDATE_EXPECT|UPDATE_GOLDEN\w{0,10}|SNAPSHOT_UPDATE|REGENERATE_\w{1,20}|CI)\s*=\s*(?:1|true|always|yes|force|false|0)\b|INSTA_FORCE_PASS/u, /["']?\b(?:testPathIgnorePatterns|coveragePathIgnorePatterns|modulePathIgnorePatterns|testIgnore|collect_ignore|norecursedirs|excludeSpecPattern|exclude_patterns|per-file-ignores|per_file_ignores|extend-ignore|extend_ignore|extend-exclude|extend-per-file-ignores|ignorePatterns|ignores|omit|exclude_lines|exclude_also|coverageExclude|excludeTags|excludedGroups|excludeGroups|test_exclude|skip_paths|skipFiles|skip_files|excluded_paths|exclude-rules|add_filter|excludeTestsMatching|excludeTags|excludeCategories|TestCaseFilter|sonar\.exclusions|sonar\.coverage\.exclusions|sonar\.test\.exclusions)\b["']?\s*[:=({[]/u, /\baddopts\b.{0,200}(?:--ignore|--deselect|(?:\s|["'=])-[km]\s|-p\s+no:|--no-cov|--co\b|--reruns)|\b(?:retries|retry|reruns|retryTimes|rerunFailingTestsCount|maxRetries|flakyTestAttempts)\b["']?\s*[:=>({]\s*["']?[1-9]/u, /<exclude>|<excludes?\b|<groups>|<excludedGroups>|<skip>\s*true|<IsTestProject>\s*false|<Compile\s+Remove=|<\w{0,20}TestCaseFilter>|<test>\s*!|^\s*(?:--pattern|-P)\s|\bTEST_FILTER\b|--test_(?:tag_filters|filter|lang_filters)\b|\b(?:test_files|spec_files|FileList|Dir)\b.{0,120}(?:\]\s*-\s*\w|\.(?:reject|grep_v)\b)|\bEXCLUDE_LABELS\b|<TreatWarningsAsErrors>\s*false|<NoWarn>|<WarningLevel>\s*[0-3]|<EnableNETAnalyzers>\s*false|<Nullable>\s*disable|<directory\s+suffix|<haltOnFailure>\s*false|<failOnViolation>\s*false|<failsOnError>\s*false|<haltonfailure/u, /\bexclude\s*(?:\(|["']|=|:\s*\[?\s*$|:\s*\[?\s*["'`]).{0,200}[Tt]ests?\b|\bexclude\b["']?\s*[:=(]\s*\[?["'`][^"'`]{0,80}(?:test|spec)|\bfilter\s*\{|["']!\*{0,2}\/?[\w*./-]{0,80}(?:test|spec)/u, /\b(?:test|harness|doctest|bench|autotests)\s*=\s*false\b|\bTests?\.(?:Filter|Exclude)\(|^\s*required-features\s*=.{0,60}\btests?\b|\bignore_warnings:/u, /["']?\b(?:strict|noImplicitAny|strictNullChecks|noUnusedLocals|noUnusedParameters|noImplicitReturns|noUncheckedIndexedAccess|exactOptionalPropertyTypes|strictFunctionTypes|strictPropertyInitialization|noFallthroughCasesInSwitch|noImplicitThis|useUnknownInCatchVariables|alwaysStrict|strictBindCallApply|checkJs|allErrors|failOnError|failOnWarning|errorOnDeprecated|forbidOnly|typecheck|noEmitOnError|restoreMocks|collectCoverage|enforce|all|dangerouslyIgnoreUnhandledErrors)\b["']?\s*:\s*false\b/u, /["']?\b(?:skipLibCheck|skipDefaultLibCheck|suppressImplicitAnyIndexErrors|ignoreDeprecations|allowUnreachableCode|allowUnusedLabels|dangerouslyIgnoreUnhandledErrors|isolatedModules_only|ignoreErrors|ignoreBuildErrors|ignoreDuringBuilds|diagnostics_off|allowOnly|ignoreCoverageErrors|skipFailedTests)\b["']?\s*:\s*true\b|\bdiagnostics["']?\s*:\s*false/u, /^\s*(?:ignore|disable|disabled|skip|exclude|extend-ignore|omit|deny|allow)\s*[=:]\s*|\b(?:ignore_missing_imports|ignore_errors|allow_untyped_\w{1,20}|implicit_optional|implicit_reexport)\s*=\s*[Tt]rue|\b(?:disallow_untyped_\w{1,20}|disallow_any_\w{1,20}|check_untyped_defs|warn_\w{1,30}|strict|strict_optional|strict_equality|no_implicit_optional|disallow_\w{1,40}|fail_on_\w{1,20}|error_on_\w{1,20}|failOnRisky|failOnWarning|beStrictAbout\w{1,40}|stopOnFailure|filterwarnings_error)\s*=\s*["']?[Ff]alse|\bfollow_imports\s*=\s*(?:skip|silent)|\btypeCheckingMode["']?\s*[:=]\s*["'](?:off|basic)/u, /-W(?:no-[\w=-]+)\b|-W\s*["']?ignore|\bfilterwarnings\b.{0,80}ignore|\bexclude(?:Tags|Groups|Categories)\s+["']|(?:\b(?:g?cc|clang|g\+\+|javac|scalac|kotlinc)\b|FLAGS).{0,80}\s-w(?:\s|$|["'])|-Wno-error\b|\ballow\(warnings\)|RUSTFLAGS\s*=\s*["']?(?:-A|--cap-lints)|--cap-lints|-A\s+(?:warnings|clippy::|dead_code|unused)|\b(?:warnings|unused|dead_code|all|pedantic|unwrap_used|[a-z_]{3,40})\s*=\s*"(?:allow|warn)"/u),
    },
];
/** Lists of what is checked. A changed one has to hold all that it held before. */
const INCLUSIONS = /["']?\b(?:testRegex|testMatch|testNamePattern|specPattern|testpaths|python_files|python_functions|python_classes|include|select|extend-select|enable|testFiles|spec|collectCoverageFrom|roots|files|includeTags|includeGroups|includeTestsMatching|groups|\w{1,20}\.pattern|test_files|spec_files|test_paths|test_pattern)\b["']?\s*(?:[:=]|(?=['"]))/u;
/** The head of a list of what is not checked. */
const EXCLUSION_HEAD = /\b(?:\w*ignore\w*|\w*exclu\w*|skip\w*|omit|deselect|collect_ignore)\b["']?\s*[:=({[]/iu;
const MARKERS = [...SKIPS, ...INVERTED, ...SETTINGS];

;// CONCATENATED MODULE: ./build/domain/patch/rules-markers.js







/** Longest part of a line that the patterns look at. */
const LINE_LIMIT = 1500;
/** Skips, focus, ignored failures and exclusions that a patch adds. */
function findMarkers(subject, context) {
    const keys = new Set(subject.changes.flatMap((change) => change.removed.map(keyOf)));
    const found = MARKERS.filter((marker) => applies(marker, subject)).flatMap((marker) => {
        const removed = subject.changes.flatMap((change) => change.removed.filter((line) => matches(marker, line)));
        const added = subject.changes
            .flatMap((change) => change.added.filter((line) => matches(marker, line)))
            .filter((line) => !isNewScript(subject, line, keys));
        // In tests a marker is one word, and moving it is no change. A setting can say more than it did on the same line.
        const more = marker.where === "tests"
            ? added
                .slice(removed.length)
                .filter((line) => !(NEEDS_OLD_TEST.has(marker.rule) &&
                isOnNewGround(subject, line) &&
                !COLLECTION.test(line.text)))
            : added.filter((line) => saysMore(line, removed) && !isListOfOthers(line));
        const excused = (line) => hasTwin(subject, line) ||
            isOnCode(subject, line) ||
            repeatsConstraint(subject, line) ||
            isOfThePatch(line, context) ||
            (marker.rule === "weakening/test-inverted" &&
                (waitedBefore(subject, line) || (context.changesSource && isRenamed(subject, line))));
        return more
            .filter((line) => !excused(line))
            .map((line) => (0,patch_finding/* weakening */.C$)(subject, line, marker.rule, marker.message));
    });
    return subject.role.settings ? [...found, ...findListChanges(subject)] : found;
}
/** A new test may be skipped, be for one platform, or wait for an error: nothing that was checked is lost. */
const NEEDS_OLD_TEST = new Set(["weakening/test-inverted", "weakening/test-skipped"]);
/** Words that decide about other files as well. */
const COLLECTION = /\bcollect_ignore|\bpytest\.exit\b/u;
/** The test waited for a failure by hand, and now says so. */
function waitedBefore(subject, line) {
    const change = (0,patch_changes/* changeOf */.C2)(subject, line);
    return (change?.removed.some(({ text }) => /\bcatch\b|\bfail\(|\bexcept\b|\brescue\b|[Ee]xpect\w*Exception|Throws/u.test(text)) === true);
}
/** The test has got another name: it is said to be another test. */
function isRenamed(subject, line) {
    const { lines } = (0,patch_finding/* hunkOf */.ui)(subject.file, line);
    const owner = lines
        .slice(0, (0,patch_finding/* placeOf */.$t)(lines, line))
        .findLast((one) => one.kind !== "removed" && readDeclaration(one.text, subject.language) !== undefined);
    return owner?.kind === "added";
}
/** Go writes a constraint in two forms; the second one says nothing new. */
function repeatsConstraint(subject, line) {
    const words = (text) => text
        .replace(/^\s*\/\/\s*(?:go:build|\+build)\s+/u, "")
        .split(/\W+/u)
        .toSorted()
        .join(" ");
    const form = /^\s*\/\/\s*(?:go:build|\+build)\s/u;
    if (!form.test(line.text))
        return false;
    const lines = subject.file.hunks.flatMap((hunk) => hunk.lines);
    return lines.some((one) => one.kind !== "added" && form.test(one.text) && words(one.text) === words(line.text));
}
/** A condition under which the patch puts its code, too; a file that the patch itself brings, left out of one build. */
function isOfThePatch({ text }, context) {
    const feature = /^\s*#\[(cfg\(feature\s*=\s*"[^"]{1,60}"\))\]\s*$/u.exec(text)?.[1];
    if (feature !== undefined)
        return context.says(`#[${feature}]`);
    const left = /^\s*<Compile\s+Remove="([^"*]{1,200})"/u.exec(text)?.[1];
    return left !== undefined && context.brings(left.split(/[\\/]/u).at(-1));
}
/** A condition on code that is no test, in a file that holds both. */
function isOnCode(subject, line) {
    if (!subject.role.source || !/^\s*#\[cfg\(/u.test(line.text))
        return false;
    const { lines } = (0,patch_finding/* hunkOf */.ui)(subject.file, line);
    const at = (0,patch_finding/* placeOf */.$t)(lines, line);
    const attribute = (one) => one !== undefined && /^\s*#\[/u.test(one.text);
    let from = at;
    while (attribute(lines[from - 1]))
        from--;
    let to = at;
    while (attribute(lines[to + 1]))
        to++;
    const group = lines.slice(from, to + 2).map(({ text }) => text);
    return !group.some((text) => /#\[.{0,40}test\b|\bmod\s+\w*tests?\b/u.test(text.replace(/cfg\(.*\)/u, "")));
}
/** A condition on an old test, and another one on a new test beside it: what one platform leaves out the other one tries. */
function hasTwin(subject, line) {
    const condition = /^\s*#\[cfg\((?!test\b)/u;
    return (condition.test(line.text) &&
        subject.changes.some(({ added }) => added.some((one) => condition.test(one.text) && one.text.trim() !== line.text.trim() && isOnNewGround(subject, one))));
}
/** A head whose items are looked at one by one, or a list of nothing that a person writes. */
function isListOfOthers({ text }) {
    const [, element = "", inner] = /^\s*<(\w{1,40})>(?:([^<]{0,300})<\/\w{1,40}>)?\s*$/u.exec(text) ?? [];
    if (EXCEPTION_HEAD.test(element))
        return inner === undefined || isNotWritten(inner);
    const [, head = "", rest = ""] = /^([^:=]{1,80}[:=])(.*)$/u.exec(text) ?? [];
    if (!EXCEPTION_HEAD.test(head) || /^\s*["']?-/u.test(rest))
        return false;
    if (/^\s*[[({]?\s*$/u.test(rest))
        return true;
    const items = rest.split(/[,\s]+/u).filter((item) => /\w/u.test(item));
    return items.length > 0 && items.every((item) => isNotWritten(item));
}
/** No line that went says the same or more. */
function saysMore(line, removed) {
    return !removed.some((old) => old.text.trim() === line.text.trim() ||
        (old.text.length >= line.text.length && (0,patch_changes/* similarity */.k8)(old.text, line.text) > 0.5));
}
/** A list item on a line of its own that names a test file. */
const TEST_ITEM = /^\s*(?:-\s*)?["'][^"']{0,200}(?:\w[\w-]*(?:\.|_|-)(?:test|spec)\b|\btest_\w+|\w(?:Test|Spec|Tests))(?:\.\w+)?["'],?\s*$/u;
/** Lists of what is checked that lose items, and lists of what is not that gain some on lines of their own. */
function findListChanges(subject) {
    const narrowed = subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).filter(({ removed, added }) => INCLUSIONS.test(removed.text) &&
        INCLUSIONS.test(added.text) &&
        !(0,patch_finding/* isDependency */.yg)(added.text) &&
        itemsOf(removed.text).some((item) => !itemsOf(added.text).some((now) => covers(now, item)))));
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
    return [...narrowed.map(({ added }) => added), ...excluded].map((line) => (0,patch_finding/* weakening */.C$)(subject, line, "weakening/narrowed", "takes tests or files out of what is checked"));
}
function itemsOf(list) {
    const quoted = Array.from(list.matchAll(/["']([^"']{1,200})["']/gu), ([, item = ""]) => item);
    if (quoted.length > 0)
        return quoted;
    return list
        .replace(/^.*?[:=]/u, "")
        .split(/[\s,]+/u)
        .filter((item) => item !== "");
}
/** The new glob finds all that the old one found. */
function covers(now, item) {
    if (now === item)
        return true;
    if (!/[*?]/u.test(now) && now !== "" && item.startsWith(`${now.replace(/\/$/u, "")}/`))
        return true;
    return picomatch.isMatch(item.replaceAll("**/", "a/").replaceAll("*", "a"), now, { dot: true });
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
    if (file.kind === "added" && /(?:^|\/)package\.json$/u.test(path) && marker.rule === "weakening/narrowed")
        return false;
    if (marker.languages?.includes(language) === false)
        return false;
    return marker.where === "tests" ? role.test : role.settings;
}
function matches(marker, line) {
    const text = line.text.slice(0, LINE_LIMIT);
    if (marker.where === "settings" && (0,patch_finding/* isDependency */.yg)(text))
        return false;
    // Comments do nothing, but for build constraints and attributes.
    if ((0,patch_changes/* isComment */.Cn)(text) &&
        !/^\s*(?:\*\s*@(?:requires|group|doesNotPerform)|\/\/(?:go:build|\s*\+build)|#\[|#\s*if)/u.test(text))
        return false;
    return marker.pattern.test(text);
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-limits.js

/** Limits that settings used to have. */
const LIMIT = /\b(?:coverageThreshold|thresholds?|branches|functions|lines|statements|fail_under|fail-under|cov-fail-under|check-coverage|max-warnings|minimum_coverage|minimumCoverage|COVEREDRATIO|minimum|maxWarnings|min_score|minMsi|minCoveredMsi|maximum_coverage_drop|target)\b["']?(?:\s{0,8}[:=>({]|\s)\s{0,8}["'{(]?\s{0,8}(?:\d|\{|$)|--(?:check-coverage|fail-under|cov-fail-under|max-warnings|strict|strict-markers|bail|ci|failOnWarning|fail-on-warning|error-on-warnings?|forbid-only|frozen-lockfile|coverage|cov|race|Werror)\b|-Werror\b|-D\s+warnings|-race\b|\bwarnings_as_errors\b|--report-unused-disable-directives\b|\babortOnFail\b|#!?\[(?:deny|forbid)\(|"?forbidOnly"?\s*:\s*(?:true|!!)|"?failOnWarning"?[=:]\s*"?true|\bset\s+-(?:e|eu|euo|o\s+pipefail)\b|<failOnViolation>\s*true|<TreatWarningsAsErrors>\s*true|"?\b(?:strict\w*|no[A-Z]\w+|exactOptional\w+|alwaysStrict|disallow_\w+|warn_\w+|check_untyped_defs)\b"?\s*[:=]\s*[Tt]rue|\benforce\b|^\s*exit\s+[1-9]\b|\bcheck\b.{0,20}\bdependsOn\b|\bdependsOn\(?.{0,40}(?:Verification|[Ll]int|[Tt]est)|["'][\w@/-]+["']\s*:\s*\[?\s*["']error["']/u;
/** The same in the code that sets the tests up. */
const LIMIT_IN_TESTS = /@Timeout\(|@Test\(timeout\s*=|\bassertTimeout\w*\(|\bminimum_coverage\b|\bmaximum_coverage_drop\b|\babortOnFail\b|\brefuse_coverage_drop\b|\bcoverageThreshold\b|\bfail_under\b|\bforbidOnly\b|\bfail_if_no_examples\b|\bverify_partial_doubles\s*=\s*true|\bwarnings\.simplefilter\(\s*["']error|\braise_on_warning\b|\bexpect\.(?:hasAssertions|assertions)\(|\bgoleak\.Verify|\bt\.Cleanup\(\s*func\(\)\s*\{\s*(?:mock|ctrl)/u;
/** Limits and strictness that a patch takes out of the settings, or out of the commands that run the checks. */
function findDroppedLimits(subject) {
    const pattern = subject.role.settings
        ? LIMIT
        : subject.role.test
            ? LIMIT_IN_TESTS
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
    return [(0,patch_finding/* weakening */.C$)(subject, removed[0], "weakening/threshold-lowered", "a limit or strictness is gone")];
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-patience.js




/** Waiting and retrying that tests did not do before. */
const NEW_PATIENCE = /\bjest\.(?:setTimeout|retryTimes)\s*\(|\bthis\.(?:timeout|retries|slow)\s*\(\s*(?:0|[1-9]\d{4,})|\b(?:vi|vitest)\.setConfig\(\s*\{\s*(?:testTimeout|retry)|^\s*\}\s*,\s*[1-9]\d{4,}\s*\)|@(?:pytest\.mark\.)?flaky\b|\breruns\s*=|\btest(?:Info)?\.(?:setTimeout|slow)\s*\(|^\s*(?:testTimeout|retries|retry)\s*[:=]\s*[1-9]|@(?:Retry|RetryingTest|RepeatedIfExceptionsTest)\b|\[(?:\w{1,40},\s{0,4}){0,5}Retry\(|@timeout\s+\d{5,}|\bretry\s*:\s*[1-9]/u;
/** Waiting for time to pass. */
const SLEEPS = /\b(?:time\.sleep|asyncio\.sleep|Thread\.sleep|Task\.Delay|usleep|std::thread::sleep|thread::sleep|tokio::time::sleep|this_thread::sleep_for|Process\.sleep|Timer\.sleep)\s*\(|\bsleep\s*\(?\s*[\d.]|\btimes\b.{0,60}\bsleep\b/u;
function findNewPatience(subject) {
    return [...patienceOf(subject, NEW_PATIENCE), ...(subject.role.test ? patienceOf(subject, SLEEPS) : [])];
}
function patienceOf(subject, pattern) {
    if (subject.file.kind === "added" || !(subject.role.test || subject.role.settings))
        return [];
    // A pause of some milliseconds is no patience.
    const brief = (text) => subject.language === "javascript" && /\bsleep\(\s*\d{1,2}\s*\)/u.test(text);
    const hits = (lines) => lines.filter((line) => !(0,patch_changes/* isComment */.Cn)(line.text) && pattern.test(line.text) && !brief(line.text));
    const removed = subject.changes.flatMap((change) => hits(change.removed));
    const added = subject.changes.flatMap((change) => hits(change.added));
    return added
        .slice(removed.length)
        .filter((line) => !(subject.role.test && isOnNewGround(subject, line)))
        .map((line) => (0,patch_finding/* weakening */.C$)(subject, line, "weakening/timeout-raised", "waits longer, or tries again, before it fails"));
}
const UNITS = [
    [
        /(\d[\d_.]*)\s*\*\s*time\.(?:Milli|Micro|Nano)second\b|\bmilliseconds?\s*[(=]\s*(\d+)|\b(\d+)\.milliseconds\b|\bfrom_millis\((\d+)/u,
        0.001,
    ],
    [
        /(\d[\d_.]*)\s*\*\s*time\.Second\b|\b[Ss]econds?\s*[(=]\s*(\d+)|\b(\d+)\.seconds?\b|\bfrom_secs\((\d+)|\bofSeconds\((\d+)/u,
        1,
    ],
    [
        /(\d[\d_.]*)\s*\*\s*time\.Minute\b|\b[Mm]inutes?\s*[(=]\s*(\d+)|\b(\d+)\.minutes?\b|\bofMinutes\((\d+)/u,
        60,
    ],
    [/(\d[\d_.]*)\s*\*\s*time\.Hour\b|\b[Hh]ours?\s*[(=]\s*(\d+)|\b(\d+)\.hours?\b|\bofHours\((\d+)/u, 3600],
];
/** The first duration of a line, in seconds. */
function duration(text) {
    const found = UNITS.flatMap(([pattern, seconds]) => {
        const match = pattern.exec(text);
        const digits = match?.slice(1).find((group) => group !== undefined);
        return match === null || digits === undefined
            ? []
            : [{ at: match.index, value: toNumber(digits) * seconds }];
    });
    return found.toSorted((a, b) => a.at - b.at)[0]?.value;
}
/** A bound on waiting, with its unit, that has grown beyond what a slower machine asks for. */
function waitsLonger(before, after) {
    if (!/wait|eventually|timeout|deadline|within|time\.(?:Milli)?[Ss]econd\s*,/iu.test(before))
        return false;
    const old = duration(before);
    const now = duration(after);
    return old !== undefined && now !== undefined && old > 0 && now > old * 4;
}
/** Time to set up is no time in which something has to happen. */
function isSetUp({ file }, added) {
    if (!/^\s*\}/u.test(added.text))
        return /\bhookTimeout\b/u.test(added.text);
    const { lines } = (0,patch_finding/* hunkOf */.ui)(file, added);
    const opener = lines
        .slice(0, (0,patch_finding/* placeOf */.$t)(lines, added))
        .findLast(({ kind, text }) => kind !== "removed" &&
        text.trim() !== "" &&
        (0,patch_finding/* indentation */.Mh)(text) === (0,patch_finding/* indentation */.Mh)(added.text) &&
        !/^\s*[}\])]/u.test(text));
    return /^\s*(?:before|after|setup|teardown)\w*\s*\(/iu.test(opener?.text ?? "");
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-numbers.js




/** Numbers that move so that less is asked of the code. */
function findLooserNumbers(subject) {
    const { role } = subject;
    if (role.expectation || role.prose)
        return [];
    if (!role.test && !role.settings)
        return quotedBounds(subject);
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).flatMap(({ removed, added }) => {
        if ((0,patch_changes/* isComment */.Cn)(removed.text) || (0,patch_changes/* isComment */.Cn)(added.text))
            return [];
        if (isVersion(added.text))
            return [];
        const gauge = GAUGES.find((one) => (one.where === "both" || (one.where === "tests" ? role.test : role.settings)) &&
            one.words.test(removed.text) &&
            one.words.test(added.text) &&
            moved(one, removed, added));
        if (gauge?.rule === "weakening/timeout-raised" && isSetUp(subject, added))
            return [];
        // How often something was tried again, or how long it took, can be what a test asks for.
        if ((gauge?.rule === "weakening/timeout-raised" || gauge?.rule === "weakening/test-retried") &&
            /[Ee]qual|toBe\(|\bEQ\(|==/u.test(added.text) &&
            !/timeout\s*[=:]/iu.test(added.text))
            return [];
        if (gauge !== undefined)
            return [(0,patch_finding/* weakening */.C$)(subject, added, gauge.rule, gauge.message)];
        return otherwise(subject, removed, added);
    }));
}
/** A comparison written as text, as load tests and monitors have them: `rate<0.01`. */
const QUOTED_BOUND = /["'`][\w().]{1,40}\s?([<>])=?\s?(\d+(?:\.\d+)?)/u;
function quotedBounds(subject) {
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).flatMap(({ removed, added }) => {
        const [, sign, old] = QUOTED_BOUND.exec(removed.text) ?? [];
        const [, now, value] = QUOTED_BOUND.exec(added.text) ?? [];
        if (sign === undefined || sign !== now || (0,patch_changes/* isComment */.Cn)(added.text))
            return [];
        const looser = sign === "<" ? Number(value) > Number(old) : Number(value) < Number(old);
        return looser
            ? [(0,patch_finding/* weakening */.C$)(subject, added, "weakening/threshold-lowered", "a bound becomes laxer")]
            : [];
    }));
}
/** Numbers that say what they are by themselves: durations, numbers of cases, options of a command. */
function otherwise(subject, removed, added) {
    if (subject.role.test && waitsLonger(removed.text, added.text)) {
        return [(0,patch_finding/* weakening */.C$)(subject, added, "weakening/timeout-raised", "waits longer before it fails")];
    }
    if (subject.role.settings && movedUnderHead(subject, removed, added)) {
        return [
            (0,patch_finding/* weakening */.C$)(subject, added, "weakening/threshold-lowered", "a limit on coverage or quality becomes laxer"),
        ];
    }
    if (subject.role.test && fewerRuns(removed.text, added.text)) {
        return [(0,patch_finding/* weakening */.C$)(subject, added, "weakening/case-removed", "is tried with fewer cases")];
    }
    return subject.role.settings && optionMoved(removed.text, added.text)
        ? [(0,patch_finding/* weakening */.C$)(subject, added, "weakening/threshold-lowered", "a limit of a command becomes laxer")]
        : [];
}
const RUNS = /(?:\bcases?|\bnum_?tests|\bnumRuns|\bmax_examples|\bruns|\biterations|with_cases)\W{1,3}(\d[\d_]*)/iu;
function fewerRuns(before, after) {
    const old = RUNS.exec(before)?.[1];
    const now = RUNS.exec(after)?.[1];
    return old !== undefined && now !== undefined && toNumber(now) < toNumber(old);
}
/** A number whose own name says nothing, in a group that is named for limits. */
function movedUnderHead({ file }, removed, added) {
    const hunk = (0,patch_finding/* hunkOf */.ui)(file, added);
    if (!/^\s*["']?[\w-]{1,40}["']?\s*[:=]\s*\d[\d.]*\s*,?\s*$/u.test(added.text))
        return false;
    const head = (0,patch_finding/* headOf */.Uo)(hunk, (0,patch_finding/* placeOf */.$t)(hunk.lines, added), "added");
    return (/\b(?:thresholds?|minimum|coverage|scores?|fail_?under)\b/iu.test(head) &&
        moved({ rule: "", message: "", where: "settings", words: /./u, looser: "lower" }, removed, added));
}
const OPTION = /(--?[a-z][\w-]{1,40})[= ](\d+(?:\.\d+)?)\b/giu;
/** The same option of a command with a number that asks for less, whatever else of the line changes. */
function optionMoved(before, after) {
    const old = new Map([...before.matchAll(OPTION)].map(([, name = "", value = ""]) => [name, Number(value)]));
    return [...after.matchAll(OPTION)].some(([, name = "", value = ""]) => {
        const was = old.get(name);
        if (was === undefined)
            return false;
        const gauge = GAUGES.find(({ where, words }) => where === "settings" && words.test(name));
        return gauge?.looser === "higher"
            ? Number(value) > was
            : gauge?.looser === "lower" && Number(value) < was;
    });
}
/** Numbers of versions are no limits, whatever the key is called. */
function isVersion(text) {
    return (/["'](?:[<>=~^!]=?|v)\s?\d+(?:\.\d+)*|deployment_target|sdk_?version|\b\w*[-_]?version\b["']?\s*[:=]/iu.test(text) || (0,patch_finding/* isDependency */.yg)(text));
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-polarity.js


/**
 * Switches by what their names say. A name that speaks of strictness asks for less when it goes from on to off, one that
 * speaks of forgiveness when it goes from off to on; it does not matter which tool reads it.
 */
const STRICT = /strict|fail|error|enforce|require|check|deny|forbid|verif|valid|warn|branch|coverage|lint|test|audit|no[A-Z_-]|enable|severity|rule/iu;
const FORGIVING = /ignore|skip|allow|disable|exclude|suppress|silent|informational|optional|continue|soft|lenient|loose|pass|tolerat|quiet|unsafe|bypass|no[-_]?(?:fail|verify|check)/iu;
const ON = /^(?:true|yes|on|1|error|deny|forbid|strict|always|fatal|all|2|fail)$/iu;
const OFF = /^(?:false|no|off|0|none|ignore|allow|never|silent|skip|suggestion|disabled?|hidden|info|warn|warning|1|note|auto)$/iu;
/** A key and a plain value: JSON, YAML, TOML, INI, XML elements and attributes, assignments. */
const SWITCH = /^\s*(?:-\s*)?<?["']?(?<key>[@\w./-]{2,100})["']?\s*(?:[:=]|>)\s*\[?\s*["']?(?<value>[\w-]{1,20})["']?\s*(?:[,;\]]|<\/|$|#|\/\/)/u;
/** Settings whose switches move to the forgiving side. */
function findFlippedSwitches(subject) {
    if (!subject.role.settings)
        return [];
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).flatMap(({ removed, added }) => {
        if ((0,patch_changes/* isComment */.Cn)(removed.text) || (0,patch_changes/* isComment */.Cn)(added.text))
            return [];
        const before = readSwitch(removed.text);
        const after = readSwitch(added.text);
        if (severity(added.text) < severity(removed.text) && rules_polarity_keyOf(added.text) === rules_polarity_keyOf(removed.text)) {
            return [(0,patch_finding/* weakening */.C$)(subject, added, "weakening/narrowed", "a rule no longer fails the check")];
        }
        if (turnsInPlace(removed.text, added.text)) {
            return [(0,patch_finding/* weakening */.C$)(subject, added, "weakening/narrowed", "a switch moves to the forgiving side")];
        }
        if (before === undefined || after === undefined || before.key !== after.key)
            return [];
        return isLaxer(before, after)
            ? [(0,patch_finding/* weakening */.C$)(subject, added, "weakening/narrowed", "a switch moves to the forgiving side")]
            : [];
    }));
}
/** The key of a line, quoted or not; empty where it has none, as in a list. */
function rules_polarity_keyOf(text) {
    return /^\s*(?:-\s*)?["']?([@\w./:-]{2,100}?)["']?\s*[:=]/u.exec(text)?.[1] ?? "";
}
/** The strongest level that a line names in quotes: 3 is none named, which is no weaker than any. */
function severity(text) {
    const named = (words) => new RegExp(`["'](?:${words})["']`, "iu").test(text);
    if (named("error|deny|forbid|fatal"))
        return 2;
    if (named("warn|warning|info|suggestion"))
        return 1;
    return named("off|none|ignore|allow|disabled?|silent") ? 0 : 3;
}
function readSwitch(text) {
    const { key, value } = SWITCH.exec(text.slice(0, 300))?.groups ?? {};
    return key === undefined || value === undefined ? undefined : { key, value };
}
function isLaxer({ key, value: before }, { value: after }) {
    if (before.toLowerCase() === after.toLowerCase())
        return false;
    // A level of severity says itself which way it goes.
    if (/^(?:error|deny|forbid|fatal|2)$/iu.test(before) && OFF.test(after))
        return true;
    if (/^(?:strict|all|standard|full|max|recommended)$/iu.test(before) &&
        /^(?:off|none|basic|minimal|false|no|ignore|low)$/iu.test(after))
        return true;
    if (/^(?:warn|warning)$/iu.test(before) && /^(?:off|none|allow|0|silent|ignore)$/iu.test(after))
        return true;
    const turnsOff = /^(?:true|yes|on)$/iu.test(before) && /^(?:false|no|off)$/iu.test(after);
    const turnsOn = /^(?:false|no|off)$/iu.test(before) && ON.test(after);
    if (FORGIVING.test(key))
        return turnsOn;
    return turnsOff && STRICT.test(key);
}
const WORD_PAIR = /\b(?:ON|OFF|TRUE|FALSE|[Tt]rue|[Ff]alse|YES|NO)\b/gu;
/** Two lines that are the same but for words that switch something, whatever the syntax. */
function turnsInPlace(before, after) {
    if (before === after || before.replace(WORD_PAIR, "§") !== after.replace(WORD_PAIR, "§"))
        return false;
    const old = [...before.matchAll(WORD_PAIR)];
    const rest = before.replace(WORD_PAIR, " ");
    return [...after.matchAll(WORD_PAIR)].some(([value], at) => {
        if (old[at]?.[0].toLowerCase() === value.toLowerCase())
            return false;
        const on = /^(?:on|true|yes)$/iu.test(value);
        return FORGIVING.test(rest) ? on : !on && STRICT.test(rest);
    });
}
/** Conditions under which a pipeline runs its checks. */
const RUNS_IF = /^\s*(?:-\s*)?["']?(?:if|when|only|except|rules|paths-ignore|branches-ignore|branches|needs)["']?\s*:/u;
/** The step or job that the line stands in is new as a whole. */
function isInNewStep({ file }, line) {
    const { lines } = (0,patch_finding/* hunkOf */.ui)(file, line);
    const own = (0,patch_finding/* indentation */.Mh)(line.text);
    const owner = lines
        .slice(0, (0,patch_finding/* placeOf */.$t)(lines, line))
        .findLast((one) => one.kind !== "removed" && !(0,patch_finding/* isBlank */.z3)(one) && (0,patch_finding/* indentation */.Mh)(one.text) < own);
    return owner?.kind === "added";
}
/** Pipelines outside the protected folders whose checks run under other conditions than before. */
function findChangedConditions(subject) {
    if (!subject.role.settings || !/\.ya?ml$/iu.test(subject.path))
        return [];
    const runs = subject.file.hunks.some(({ lines }) => lines.some(({ text }) => /^\s*(?:-\s*)?(?:script|run|command|cmds|steps)\s*:/u.test(text)));
    if (!runs)
        return [];
    return subject.changes.flatMap(({ added, removed }) => {
        const before = new Set(removed.map(({ text }) => text.trim()));
        return added
            .filter((line) => RUNS_IF.test(line.text) && !before.has(line.text.trim()) && !isInNewStep(subject, line))
            .map((line) => (0,patch_finding/* weakening */.C$)(subject, line, "weakening/narrowed", "a check runs under another condition"));
    });
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-source.js


/** Code that asks whether it is being tested. */
const DETECTS_TESTS = /NODE_ENV["'\])]*\s*[!=]==?\s*["'`]test|["'`]test(?:ing)?["'`]\s*===?\s*process\.env|\bJEST_WORKER_ID\b|process\.env(?:\.|\[["'])(?:VITEST|TEST\b|TESTING|MOCHA|IS_TEST|CI\b)|\btypeof\s+(?:jest|describe|it|vi|expect)\b|globalThis\.(?:jest|describe|expect|vi|__vitest\w*)|import\.meta\.(?:vitest|env\.(?:TEST|VITEST|MODE\s*===?\s*["']test))|\bPYTEST_CURRENT_TEST\b|["'](?:pytest|unittest|nose)["']\s+in\s+sys\.modules|sys\.modules\.get\(["'](?:pytest|unittest)|\b(?:os\.environ(?:\.get)?|os\.getenv)[[(]\s*["'](?:TESTING|TEST|CI|PYTEST\w*|GITHUB_ACTIONS|ENV)["']|\bflag\.Lookup\(["']test\.v|\btesting\.Testing\(\)|strings\.HasSuffix\(os\.Args\[0\],\s*["']\.test|\bos\.Getenv\(["'](?:CI|TEST|TESTING|GO_TEST|GITHUB_ACTIONS)["']\)|\bcfg!\(test\)|std::env::var\(["'](?:CI|TEST|RUST_TEST\w*|CARGO_TEST|NEXTEST)|Rails\.env\.test\?|\bdefined\?\((?:RSpec|Minitest)\)|ENV\[["'](?:RAILS_ENV|RACK_ENV|CI|TEST|GITHUB_ACTIONS)["']\]|XCTestConfigurationFilePath|NSClassFromString\(@?"XCTest|PHPUNIT_COMPOSER_INSTALL|defined\(["']PHPUNIT|class_exists\(\\?["']?PHPUnit|getenv\(["'](?:CI|TEST|TESTING|APP_ENV|GITHUB_ACTIONS)["']\)|System\.getenv\(["'](?:CI|TEST|GITHUB_ACTIONS)["']\)|getStackTrace\(\).{0,200}(?:junit|Test)|AppDomain\.CurrentDomain\.GetAssemblies\(\).{0,200}(?:xunit|nunit|test)|inspect\.stack\(\).{0,200}test|new Error\(\)\.stack.{0,100}(?:test|spec|jest|vitest)|Class\.forName\(["']org\.(?:junit|testng)|["'](?:org\.)?(?:junit|testng|scalatest|spock)[\w.]*["']|(?:includes|contains|startsWith|indexOf|in|===?|match)\W{1,4}["'`/](?:jest|mocha|vitest|pytest|unittest|rspec|minitest|phpunit|xunit|nunit|testhost|go-test)\b|\bBATS_TEST_\w+|GITHUB_ACTIONS["'\])]?\s*===?\s*["']true/iu;
/** A condition on one exact, telling input with a fixed answer. */
const SPECIAL_CASE = /(?:\bif\b|\bunless\b|\bwhen\b|\?|\bcase\b).{0,200}?(?:(?<![!<>])===?|\.equals\(|\.Equals\(|\beq\b|\bis\b|=~|\bcase\b)\s*(?:"[^"]*[\s@\d.:/-][^"]*"|'[^']*[\s@\d.:/-][^']*'|`[^`]*[\s@\d.:/-][^`]*`|(?!(?:[1-5]\d\d|10+|1024|2048|4096)\b)-?\d{2,}(?:\.\d+)?\b|\[[^\]]{3,}\]|\([^()]{0,40},[^()]{0,40}\))/u;
/** Two inputs that have to be exactly so at the same time. */
const SEVERAL_AT_ONCE = /\bif\b.{0,120}?(?:===?|\beq\b|\.equals\()\s*(?:"[^"]+"|'[^']+'|-?\d+).{0,20}?(?:&&|\band\b).{0,120}?(?:===?|\beq\b|\.equals\()\s*(?:"[^"]+"|'[^']+'|-?\d+)/u;
const FIXED_ANSWER = /\breturn\s+(?:"[^"]*"|'[^']*'|`[^`$]*`|-?\d+(?:\.\d+)?|\[(?:[^[\]()]|\[[^[\]()]*\])*\]|\{[^}()]*\}|true|false|True|False|Ok\((?:"[^"]*"|\d+)[^)]*\)|\([^()]{0,60}\)|nil|null|None|vec!\[[^\]]*\]|"[^"]*"\.to_string\(\)|String::from\("[^"]*"\)|List\.of\([^)]*\)|\[\]\w+\{[^}]*\})(?:\s*,\s*(?:nil|None|null|true|false))?(?:\s+(?:if|unless)\s+.{1,200})?\s*[;,)}\s]*(?:(?:\/\/|#).*)?$|\?\s*(?:"[^"]*"|'[^']*'|-?\d+(?:\.\d+)?)\s*:/u;
/** Source that gives tests what they want to see. */
function findTestDetection(subject) {
    if (!subject.role.source || subject.role.test)
        return [];
    const hits = (lines) => lines.filter((line) => !(0,patch_changes/* isComment */.Cn)(line.text) && DETECTS_TESTS.test(line.text.slice(0, 1500)));
    const removed = subject.changes.flatMap((change) => hits(change.removed));
    const added = subject.changes.flatMap((change) => hits(change.added));
    return added
        .slice(removed.length)
        .map((line) => (0,patch_finding/* weakening */.C$)(subject, line, "weakening/detects-tests", "the code asks whether it is being tested"));
}
function findSpecialCases(subject) {
    if (!subject.role.source || subject.role.test || subject.file.kind === "added")
        return [];
    return subject.changes.flatMap((change) => change.added.flatMap((line, at) => {
        const text = line.text.slice(0, 600);
        if ((0,patch_changes/* isComment */.Cn)(text) || !(SPECIAL_CASE.test(text) || SEVERAL_AT_ONCE.test(text)))
            return [];
        const answer = [line, change.added[at + 1]].find((one) => one !== undefined && FIXED_ANSWER.test(one.text.slice(0, 600)));
        return answer === undefined
            ? []
            : [(0,patch_finding/* weakening */.C$)(subject, line, "weakening/special-case", "one exact input gets a fixed answer")];
    }));
}
/** Two and more literal keys with literal answers on one line, or the head of such a table. */
const TABLE_ENTRY = /(?:["'`][^"'`]{1,80}["'`]|-?\d[\d._]*|\([^()]{1,60}\)|\[[^\]]{1,60}\])\s*(?::|=>|->|,)\s*(?:["'`][^"'`]*["'`]|-?\d[\d._]*|\[[^\]]*\]|\{[^}]*\}|true|false|True|False|nil|None|null)/gu;
/** The way from a table straight to the caller. */
const LOOKED_UP = /\breturn\s+\*?&?(\w{2,60})(?:\[\w[\w.]{0,60}\]|\.get\(\w|\.fetch\(|\.Get\()|\breturn\s+(\w{2,60})\.(?:get|find)\(|\b(\w{2,60})\.key\?\(\w+\)|^\s*if\s+\w+\s+in\s+(\w{2,60})\s*:\s*return|\bif\s+(?:let\s+Some\(\w+\)|\w+\s*,\s*(?:ok|found|hit))\s*:?=\s*&?(\w{2,60})[[.]/u;
/** One branch of a switch with a literal on either side. */
const CASE_ANSWER = /^\s*(?:case|when|elif|if)\b.{0,60}?(?:"[^"]+"|'[^']+'|-?\d+)\s*\)?\s*(?::|then|->|=>|\{)\s*(?:return\s+)?(?:"[^"]*"|'[^']*'|-?\d+(?:\.\d+)?|\[[^\]]*\])\s*[;,}]?\s*$/u;
const CASE_HEAD = /^\s*(?:case|when)\s+(?:"[^"]+"|'[^']+'|-?\d+)\s*(?::|then|->|=>|\{)?\s*$/u;
/** A table of inputs and answers in front of code that is there to work the answers out. */
function findAnswerTables(subject) {
    if (!subject.role.source || subject.role.test || subject.file.kind === "added")
        return [];
    const added = subject.changes.flatMap((change) => change.added).filter((line) => !(0,patch_changes/* isComment */.Cn)(line.text));
    const removed = subject.changes.reduce((sum, change) => sum + change.removed.length, 0);
    // Where code makes room for a table, the table may be the better code.
    if (removed > 2 || added.length > 40)
        return [];
    const cases = added.filter((line, at) => CASE_ANSWER.test(line.text.slice(0, 300)) ||
        (CASE_HEAD.test(line.text.slice(0, 300)) &&
            added.slice(at + 1, at + 2).some(({ text }) => FIXED_ANSWER.test(text.slice(0, 300)))));
    if (removed === 0 && cases.length >= 3) {
        return [(0,patch_finding/* weakening */.C$)(subject, cases[0], "weakening/special-case", "several exact inputs get fixed answers")];
    }
    const [look] = added.flatMap((line) => {
        const found = LOOKED_UP.exec(line.text.slice(0, 300));
        // Each form has one group, and the others are empty.
        return found === null ? [] : [{ line, name: found.slice(1).join("") }];
    });
    if (look === undefined)
        return [];
    const named = new RegExp(`\\b${look.name}\\b.{0,80}[:=({]`, "u");
    const declared = added.some((line) => named.test(line.text) && line !== look.line);
    const entries = added.reduce((sum, line) => sum + (line.text.slice(0, 1000).match(TABLE_ENTRY) ?? []).length, 0);
    return declared && entries >= 2
        ? [(0,patch_finding/* weakening */.C$)(subject, look.line, "weakening/special-case", "answers come from a table of inputs")]
        : [];
}
const rules_source_CONSTANT = /^\s*(?:return\s+)?(?:true|false|True|False|TRUE|FALSE|nil|null|None|undefined|0|1|-1|""|''|\[\]|\{\}|Ok\(\(?\)?\)|Ok\(true\)|Some\(true\)|:ok|"[^"$#{]*"|'[^'$#{]*'|-?\d+(?:\.\d+)?)\s*;?\s*$/u;
/** Code that worked something out and now always says the same, in a patch without a test that asks for it. */
function findConstantBodies(subjects, context) {
    if (context.netAssertions > 0 || context.testsGrow)
        return [];
    return subjects
        .filter(({ role, file }) => role.source && !role.test && file.kind !== "added")
        .flatMap((subject) => subject.changes.flatMap((change) => constantBody(subject, change)));
}
const CATCHES_ALL = /^\s*(?:except(?:\s+(?:Base)?Exception\b.*)?:|\}?\s*catch\s*(?:\(\s*(?:Exception|Throwable|\\Exception|\\Throwable|\w+|e: (?:Exception|Throwable))?[^)]{0,20}\)|\{)|rescue\s*(?:=>|StandardError|$))/u;
const LITERAL_RETURN = /^\s*(?:return\s+)?(?:-?\d+(?:\.\d+)?|"[^"]+"|'[^']+'|true|True|\[.+\]|\{.+\})\s*;?\s*$/u;
/** Code whose every failure becomes one and the same answer, in a patch without a test that asks for it. */
function findMaskedFailures(subjects, context) {
    if (context.netAssertions > 0)
        return [];
    return subjects
        .filter(({ role, file }) => role.source && !role.test && file.kind !== "added")
        .flatMap((subject) => subject.changes.flatMap(({ added, removed }) => {
        const at = added.findIndex((line, index) => CATCHES_ALL.test(line.text) &&
            added.slice(index + 1, index + 2).some(({ text }) => LITERAL_RETURN.test(text)));
        const before = new Set(removed.map((line) => line.text.trim()));
        const wraps = added
            .slice(0, Math.max(0, at))
            .some((line) => !(0,patch_finding/* isBlank */.z3)(line) && before.has(line.text.trim()));
        return at === -1 || !wraps
            ? []
            : [
                (0,patch_finding/* weakening */.C$)(subject, added[at], "weakening/special-case", "every failure becomes one fixed answer"),
            ];
    }));
}
/** Languages in which the last expression of a function is its result. */
const IMPLICIT_RETURN = new Set(["ruby", "rust", "swift", "jvm", "other"]);
/** Nothing of the function comes after the line. */
function endsBlock({ file }, line) {
    const { lines } = (0,patch_finding/* hunkOf */.ui)(file, line);
    const next = lines.slice((0,patch_finding/* placeOf */.$t)(lines, line) + 1).find((one) => one.kind !== "removed" && !(0,patch_finding/* isBlank */.z3)(one));
    return next === undefined || (0,patch_finding/* indentation */.Mh)(next.text) < (0,patch_finding/* indentation */.Mh)(line.text);
}
function constantBody(subject, change) {
    const added = change.added.filter((line) => !(0,patch_finding/* isBlank */.z3)(line) && !(0,patch_changes/* isComment */.Cn)(line.text));
    const removed = change.removed.filter((line) => !(0,patch_finding/* isBlank */.z3)(line) && !(0,patch_changes/* isComment */.Cn)(line.text));
    const [only] = added;
    if (only === undefined || removed.length === 0)
        return [];
    if (added.length !== 1 && !/^\s*return\b/u.test(only.text))
        return [];
    if (!rules_source_CONSTANT.test(only.text) || removed.every((line) => rules_source_CONSTANT.test(line.text)))
        return [];
    // What was taken out has to have worked something out.
    const worked = removed.some((line) => /[(<>=+*/%-].*\w|\breturn\s+\w+[.([]/u.test(line.text));
    const returns = IMPLICIT_RETURN.has(subject.language) ||
        /\breturn\b/u.test(only.text + removed.map((line) => line.text).join(" "));
    return worked && returns && endsBlock(subject, only)
        ? [(0,patch_finding/* weakening */.C$)(subject, only, "weakening/special-case", "what was worked out is a constant now")]
        : [];
}
/** Code that says whether two things are equal. */
const EQUALITY = /\bdef\s+(?:__eq__|==|eql\?)|\b(?:boolean|bool)\s+[Ee]quals\s*\(|\bfn\s+eq\s*\(|\boperator\s?==|\bfun\s+equals\s*\(|\bstatic\s+func\s+==|\bfunc\s+(?:\([^)]{1,40}\)\s*)?Equal\s*\(/u;
/** Things are equal now that were not, by looking at less of them. */
function findLooserEquality(subject) {
    if (!subject.role.source || subject.role.test || subject.file.kind === "added")
        return [];
    const compared = (lines) => lines.reduce((sum, { text }) => sum + (text.match(/===?|\.equals\(|\.Equals\(|\beql\?/gu) ?? []).length, 0);
    return subject.changes.flatMap(({ removed, added }) => {
        const [first] = removed;
        const [line] = added;
        if (first === undefined || line === undefined || compared(removed) <= compared(added))
            return [];
        const { lines } = (0,patch_finding/* hunkOf */.ui)(subject.file, first);
        const at = (0,patch_finding/* placeOf */.$t)(lines, first);
        const owner = lines
            .slice(Math.max(0, at - 8), at)
            .findLast(({ text, kind }) => kind === "context" && /^\s*(?:\w+\s+)*(?:def|fn|func|fun|bool|boolean|static|public)\b/u.test(text));
        return owner !== undefined && EQUALITY.test(owner.text)
            ? [(0,patch_finding/* weakening */.C$)(subject, line, "weakening/special-case", "more things are equal than before")]
            : [];
    });
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-hidden-tests.js



/** Tests that stay in the file and that no runner comes upon. */
function findHiddenTests(subject) {
    const { hunks } = subject.file;
    if (subject.language === "python") {
        return [
            ...renamedClasses(subject),
            ...hunks.flatMap((hunk) => [...deletedNames(subject, hunk), ...shadowed(subject, hunk)]),
        ];
    }
    return subject.language === "ruby"
        ? hunks.flatMap((hunk) => shadowed(subject, hunk))
        : subject.language === "javascript"
            ? uncalled(subject)
            : [];
}
/** pytest looks for classes by their name, unless their base says what they are. */
function renamedClasses(subject) {
    const classes = subject.changes
        .flatMap(({ added }) => added.filter(({ text }) => /^\s*class\s+Test/u.test(text)))
        .flatMap(({ text }) => Array.from(text.matchAll(/\w+/gu), ([word]) => word));
    const inherited = new Set(classes);
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).flatMap(({ removed, added }) => {
        const name = /^\s*class\s+(?!Test)(\w+)/u.exec(added.text)?.[1];
        if (name === undefined || !/^\s*class\s+Test/u.test(removed.text) || /TestCase/u.test(added.text)) {
            return [];
        }
        return inherited.has(name)
            ? []
            : [(0,patch_finding/* weakening */.C$)(subject, added, "weakening/test-renamed", "a group of tests is not found any more")];
    }));
}
function deletedNames(subject, { lines }) {
    return lines
        .filter(({ kind, text }) => kind === "added" && /^\s*del\s+(?:\w+\.)?(?:test_\w+|Test\w+)\s*$/u.test(text))
        .map((line) => (0,patch_finding/* weakening */.C$)(subject, line, "weakening/test-removed", "a test is taken away again"));
}
/** A second function of one name in one scope: the first is gone. What stands further out ends a scope. */
function shadowed(subject, { lines }) {
    const findings = [];
    const scopes = new Map();
    for (const line of lines) {
        if (line.kind === "removed" || (0,patch_finding/* isBlank */.z3)(line))
            continue;
        const depth = (0,patch_finding/* indentation */.Mh)(line.text);
        for (const inner of scopes.keys())
            if (inner > depth)
                scopes.delete(inner);
        const name = /^\s*(?:async\s+)?def\s+(test\w*)\b(?!\.)/u.exec(line.text)?.[1];
        if (name === undefined)
            continue;
        const scope = scopes.get(depth) ?? new Map();
        scopes.set(depth, scope);
        const first = scope.get(name);
        scope.set(name, line);
        if (first?.kind === "added" || (first !== undefined && line.kind === "added")) {
            findings.push((0,patch_finding/* weakening */.C$)(subject, line, "weakening/test-removed", "hides the test of the same name before it"));
        }
    }
    return findings;
}
/** An assertion that moved into a function of one line which nothing calls. */
function uncalled(subject) {
    return subject.changes.flatMap((change) => {
        if (!change.removed.some(({ text }) => readAssertion(text, subject.language) !== undefined))
            return [];
        return change.added.flatMap((line) => {
            const [, name, body = ""] = /^\s*(?:const|let|var)\s+(\w+)\s*=\s*(?:async\s*)?(?:\([^()]{0,80}\)|\w+)\s*=>(.*)$/u.exec(line.text) ?? [];
            if (name === undefined || !/\b(?:expect|assert)\b/u.test(body))
                return [];
            const called = new RegExp(`\\b${name}\\b`, "u");
            const used = change.hunk.lines.some((other) => other !== line && other.kind !== "removed" && called.test(other.text));
            return used
                ? []
                : [
                    (0,patch_finding/* weakening */.C$)(subject, line, "weakening/test-disabled", "an assertion stands in a function that nothing calls"),
                ];
        });
    });
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-types.js


const TYPINGS = [
    {
        path: /\.(?:[cm]?tsx?|vue|svelte)$/u,
        // Not `(x as any).member`: a member that a library does not declare is honest code's daily bread.
        cast: /\bas\s+any\b(?!\s*\)\s*[?.[])|<any>\s*[\w(]/gu,
        open: /\btype\s+\w+\s*=\s*any\b|:\s*any\b|[<,|]\s*any\b|\bany\[\]/gu,
        typed: /\btype\s+\w+\s*=\s*(?!any\b)\S|[\w)\]?]:\s*(?!any\b)[A-Za-z_$][\w$.]*|[\w)\]?]:\s*[{[(]/gu,
    },
    {
        path: /\.pyi?$/u,
        cast: /\bcast\(\s*["']?(?:\w+\.)?Any\b/gu,
        open: /(?::|->)\s*["']?(?:\w+\.)?Any\b|[[,|]\s*(?:\w+\.)?Any\b/gu,
        typed: /(?:\w:|->)\s*["']?(?!(?:\w+\.)?Any\b)[A-Za-z_][\w.]*/gu,
    },
];
/** Edits of a line are this alike; a line that is written anew may be typed as it likes. */
const EDITED = 0.4;
/** Where a type was there is one that says nothing, or a value is taken out of the type check's sight. */
function findLooserTypes(subject) {
    const typing = TYPINGS.find(({ path }) => path.test(subject.path));
    if (typing === undefined || subject.role.test)
        return [];
    const count = (text, pattern) => (text.match(pattern) ?? []).length;
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).flatMap(({ removed, added }) => {
        if ((0,patch_changes/* isComment */.Cn)(added.text) || (0,patch_changes/* similarity */.k8)(removed.text, added.text) < EDITED)
            return [];
        const more = (pattern) => count(added.text, pattern) > count(removed.text, pattern);
        const gone = count(added.text, typing.typed) < count(removed.text, typing.typed);
        return more(typing.cast) || (more(typing.open) && gone)
            ? [(0,patch_finding/* weakening */.C$)(subject, added, "weakening/suppressed", "a type no longer says anything")]
            : [];
    }));
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-unread.js

/** Tests and scripts that change and of which the diff shows nothing. */
function findUnreadable(subject) {
    const { file, role } = subject;
    return file.binary && file.kind !== "deleted" && (role.test || role.settings)
        ? [(0,patch_finding/* weakening */.C$)(subject, undefined, "weakening/unread", "changes, and the diff does not say how")]
        : [];
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-values.js



/** Words of assertions in languages and frameworks that no table knows. */
const ASSERTS = /\b(?:assert|expect|should|is|ok|like|cmp_ok|check|must|verify|require|ensure|prove|should\w*|equal|eq|then|condition|match)(?:\b|_|(?=[A-Z]))/iu;
const VALUES = /"(?:[^"\\]|\\.)*"|(?<!\w)'(?:[^'\\]|\\.)*'|(?<![\w.])-?\d[\w.]*/gu;
/**
 * An assertion that named a value and is still one, but names fewer: whatever the words mean, it pins down less. Only
 * in languages that have no tables of matchers, which know better.
 */
function findFewerValues(subject, context) {
    if (subject.language !== "other")
        return [];
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).flatMap(({ removed, added }) => {
        if ((0,patch_changes/* isComment */.Cn)(removed.text) || (0,patch_changes/* isComment */.Cn)(added.text))
            return [];
        if (!ASSERTS.test(removed.text) || !ASSERTS.test(added.text))
            return [];
        const known = (text) => readAssertion(text, subject.language) !== undefined;
        if (known(removed.text) && known(added.text))
            return [];
        const values = (text) => [...text.matchAll(VALUES)].length;
        return values(added.text) >= values(removed.text) || context.conservation.holds(removed, subject)
            ? []
            : [(0,patch_finding/* weakening */.C$)(subject, added, "weakening/assertion-loosened", "an assertion names fewer values")];
    }));
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-helpers.js



/** What makes a test fail. */
const rules_helpers_FAILS = /\b(?:t|b|tb)\.(?:Error|Fatal|Fail)\w*\(|\bthrow\b|\bpanic!?\(|\braise\b|\bfail\(|\babort\(|\bexit\(?\s?1|XCTFail|\bFAIL\w*\(|\breject\(/u;
/** What only says something. */
const rules_helpers_SAYS = /\b(?:t|b|tb)\.Logf?\(|\bconsole\.\w+\(|\bprint\w*!?\s?\(|\bwarn\w*\b|\blog\w*[.(]|\bputs\b|\becho\b|\bNSLog\(|\bSystem\.(?:out|err)|\bfprintf\(/u;
/** Counting of failures. */
const COUNTS = /\b\w*(?:fail|error|bad|miss)\w*(?:\.count)?\s*(?:\+\+|\+=\s*1)|\+\+\s*\w*(?:fail|error)\w*/iu;
/** The verdict of a matcher that a project has written itself. */
const VERDICT = /^\s*(?:const\s+|let\s+|var\s+|return\s+\{\s*)?pass\b\s*[:=,]/u;
/** Code of the tests' own by which they fail: helpers that fail no more, count no more, or look at less. */
function findSofterFailures(subject) {
    return [
        ...quieter(subject),
        ...uncounted(subject),
        ...otherVerdicts(subject),
        ...earlyReturns(subject),
        ...uncollected(subject),
        ...rewriting(subject),
    ]
        .slice(0, 1)
        .map(({ line, message }) => (0,patch_finding/* weakening */.C$)(subject, line, "weakening/assertion-loosened", message));
}
function quieter(subject) {
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change)
        .filter(({ removed, added }) => rules_helpers_FAILS.test(removed.text) &&
        !rules_helpers_FAILS.test(added.text) &&
        rules_helpers_SAYS.test(added.text) &&
        !(0,patch_changes/* isComment */.Cn)(added.text))
        .map(({ added }) => ({ line: added, message: "what made a test fail is only written down now" })));
}
/** Soft assertions that nobody asks for in the end. */
function uncollected(subject) {
    return subject.file.hunks.flatMap(({ lines }) => {
        const now = lines.filter(({ kind }) => kind !== "removed");
        const line = now.find(({ kind, text }) => kind === "added" && /\bnew\s+(?:BDD)?SoftAssert\w{0,10}\(|\bsoftly\s*=/u.test(text));
        return line === undefined || now.some(({ text }) => /\bassertAll\b/u.test(text))
            ? []
            : [{ line, message: "what fails is collected, and nobody asks for it" }];
    });
}
/** What is expected is written anew by default. */
function rewriting(subject) {
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change)
        .filter(({ removed, added }) => /\b(?:update|overwrite|rewrite|regenerate|record|bless)/iu.test(added.text) &&
        /\bfalse\b/iu.test(removed.text) &&
        removed.text.replace(/\bfalse\b/iu, "") === added.text.replace(/\btrue\b/iu, ""))
        .map(({ added }) => ({ line: added, message: "what is expected is written anew on each run" })));
}
function uncounted(subject) {
    const hits = (kind) => subject.changes.flatMap((change) => change[kind].filter((line) => !(0,patch_changes/* isComment */.Cn)(line.text) && COUNTS.test(line.text)));
    return hits("removed")
        .slice(hits("added").length)
        .map((line) => ({ line, message: "a failure is no longer counted" }));
}
function otherVerdicts(subject) {
    return subject.changes
        .filter(({ removed }) => removed.some(({ text }) => VERDICT.test(text)))
        .flatMap(({ added }) => added.filter(({ text }) => VERDICT.test(text)).slice(0, 1))
        .map((line) => ({ line, message: "a matcher of the project's own decides otherwise" }));
}
/** A new way out, without a result, in front of what used to be asserted in the same block. */
function earlyReturns(subject) {
    return subject.file.hunks.flatMap((hunk) => hunk.lines.flatMap((line, at) => line.kind === "added" && /^\s*return\s*;?\s*$/u.test(line.text) && leavesOldChecks(subject, hunk, at)
        ? [{ line, message: "a test gives up under a condition" }]
        : []));
}
function leavesOldChecks(subject, hunk, at) {
    const own = (0,patch_finding/* indentation */.Mh)(hunk.lines[at].text);
    const opener = hunk.lines
        .slice(Math.max(0, at - 10), at)
        .findLast((line) => line.kind !== "removed" && !(0,patch_finding/* isBlank */.z3)(line) && (0,patch_finding/* indentation */.Mh)(line.text) < own);
    if (opener?.kind !== "added" || !/^\s*(?:if|unless|guard)\b/u.test(opener.text))
        return false;
    const level = (0,patch_finding/* indentation */.Mh)(opener.text);
    for (const line of hunk.lines.slice(at + 1, at + 60)) {
        if (line.kind === "removed" || (0,patch_finding/* isBlank */.z3)(line) || /^\s*[})]+;?\s*$|^\s*end\b/u.test(line.text))
            continue;
        if ((0,patch_finding/* indentation */.Mh)(line.text) < level)
            return false;
        if (line.kind === "context" &&
            (rules_helpers_FAILS.test(line.text) || readAssertion(line.text, subject.language) !== undefined))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-echoes.js




/** How the frameworks say so. Groups: the object, where it is one that the test holds, and the name. */
const FORMS = [
    // Assigned, in any language.
    /^\s*(?:self\.|this\.)?(?<object>\w+)\.(?<name>\w+)\s*=(?!=)\s*(?:async\s*)?(?:\(.{0,60}\)\s*=>|\w+\s*=>|lambda\b|function\b|func\(|jest\.fn|vi\.fn|(?:mock\.)?(?:Magic|Async)?Mock\()/u,
    /^\s*(?<name>\w+)\s*=(?!=)\s*func\(/u,
    // JavaScript.
    /\b(?:spyOn|method|sinon\.(?:stub|replace|fake))\(\s*(?<object>[\w.]+)\s*,\s*["'](?<name>\w+)["']\s*(?:,.*|\)\s*\.(?:mock(?:Return|Resolved|Implementation)|returns|resolves|callsFake).*)$/u,
    /\b(?:jest|vi)\.mocked\(\s*(?:\w+\.){0,4}(?<name>\w+)(?:,[^()]{0,60})?\)\s*\.mock(?:Return|Resolved|Implementation)/u,
    // Python.
    /\b(?:patch\.object|setattr)\(\s*(?<object>[\w.]+)\s*,\s*["'](?<name>\w+)["']\s*,/u,
    /(?<!\w)@?(?:mock\.|mocker\.)?(?:patch|setattr)\(\s*["'][\w.]*\.(?<name>\w+)["']\s*,/u,
    // A class of the test's own.
    /(?:\bclass\b|\bnew\b|\bobject\b).{1,120}@?\b[Oo]verride\s+(?:\w+\s+){0,3}?(?<name>\w+)\s*\(/u,
    // The JVM, C#.
    /\bdo(?:Return|Answer)\(.{0,120}\)\.when\(\s*(?<object>\w+)\s*\)\.(?<name>\w+)\(/u,
    /\bwhen\(\s*(?:\(\)\s*->\s*)?(?<object>\w+)(?:\.|::)(?<name>\w+).*\.then(?:Return|Answer)\(/u,
    /\b(?:co)?[eE]very\s*\{\s*(?<object>\w+)\.(?<name>\w+)\(/u,
    /(?<object>\w+)\.Setup(?:Get)?\(\s*\w+\s*=>\s*\w+\.(?<name>\w+)/u,
    /^\s*(?<object>\w+)\.(?<name>\w+)(?:\(.{0,80}\))?\.Returns(?:Async|ForAnyArgs)?\(/u,
    // Ruby.
    /\ballow\(\s*(?<object>[\w.@]+)\s*\)\.to\s+receive\(\s*:(?<name>\w+[?!]?)/u,
    /\ballow_any_instance_of\(.{1,80}\)\.to\s+receive\(\s*:(?<name>\w+[?!]?)/u,
    /(?<![\w.])(?<object>@?[a-z]\w*)\.stubs?\(\s*:(?<name>\w+[?!]?)/u,
    /\b[A-Z]\w*(?:\.any_instance)?\.stubs?\(\s*:(?<name>\w+[?!]?)/u,
    /\ballow\(\s*(?<object>[\w.@]+)\s*\)\.to\s+receive_messages\(\s*(?<name>\w+):/u,
    /^\s*def\s+(?!self\b)(?<object>[a-z]\w*)\.(?<name>\w+[?!]?)/u,
    /(?<object>\b[a-z]\w*)\.define_singleton_method\(\s*:(?<name>\w+[?!]?)/u,
    // PHP, Go, Elixir.
    /(?<object>\$\w+)->(?:method|shouldReceive|allows)\(\s*["'](?<name>\w+)["']/u,
    /\b(?:gomonkey\.Apply|monkey\.Patch)\w*\(.{0,80}?\b(?<name>\w+)["']?\s*,/u,
    /\bwith_mock\(?\s*[\w.]+,\s*(?:\[\],\s*)?\[?\s*(?<name>\w+[?!]?):/u,
];
/** What asks about calls instead of making them. */
const ABOUT_CALLS = /[Cc]alled|[Rr]eceived?\b|[Vv]erify|\.mock\b|\.calls\b|call_count|call_args|toHaveReturned|\bexpects\b/u;
/** Lines of a hunk, before or after, that belong to what is looked at: a bound, so that a large hunk costs no square. */
const rules_echoes_NEAR = 400;
/** Stubs of the very thing that a test, which was there before, asserts: the test hears itself. */
function findEchoes(subject, context) {
    if (!subject.role.test || subject.file.kind === "added")
        return [];
    return subject.file.hunks.flatMap((hunk) => hunk.lines.flatMap((line, at) => {
        if (line.kind !== "added" || (0,patch_changes/* isComment */.Cn)(line.text) || (0,patch_finding/* isBlank */.z3)(line))
            return [];
        const stub = stubIn(line.text.slice(0, 500));
        const echoes = stub === undefined
            ? replacesModule(subject, hunk, line, context)
            : !isInNewTest(subject, line) && isAsked(subject, hunk, at, stub);
        return echoes
            ? [
                (0,patch_finding/* weakening */.C$)(subject, line, "weakening/test-stubbed", "what is asserted is what the test has put there"),
            ]
            : [];
    }));
}
function stubIn(text) {
    for (const form of FORMS) {
        const { object, name } = form.exec(text)?.groups ?? {};
        if (name === undefined)
            continue;
        // A class or a module stands for all that is made of it.
        return object === undefined || /^[A-Z]|\./u.test(object) ? { name } : { object, name };
    }
    return undefined;
}
/** An assertion that was there before makes the call. */
function isAsked(subject, hunk, at, { object, name }) {
    const escaped = (text) => text.replace(/[$?]/gu, "\\$&");
    const call = new RegExp(object === undefined
        ? `(?:\\.|->|::|(?<![\\w.'":]))${escaped(name)}${subject.language === "ruby" ? "(?![\\w:])" : "\\s*\\("}`
        : `(?<![\\w])${escaped(object)}(?:\\.Object)?(?:\\.|->|::)${escaped(name)}(?![\\w:])`, "u");
    const below = hunk.lines.slice(at + 1, at + rules_echoes_NEAR);
    return below.some((line, from) => {
        if (!call.test(line.text) || !wasThere(hunk, line))
            return false;
        if (asserts(subject, line))
            return true;
        // The result gets a name, and the name is asked.
        const result = /^\s*(?:\w+\s+){0,3}(\w+)(?:\s*:\s*[\w<>]{1,40})?\s*:?=(?!=)/u.exec(line.text)?.[1];
        return (result !== undefined &&
            below
                .slice(from + 1, from + 20)
                .some((one) => new RegExp(`\\b${result}\\b`, "u").test(one.text) && asserts(subject, one)));
    });
}
/** The line stays, or is put in again further in. */
function wasThere(hunk, line) {
    return (line.kind === "context" ||
        (line.kind === "added" &&
            hunk.lines
                .slice(Math.max(0, (0,patch_finding/* placeOf */.$t)(hunk.lines, line) - rules_echoes_NEAR), (0,patch_finding/* placeOf */.$t)(hunk.lines, line))
                .some((one) => one.kind === "removed" && one.text.trim() === line.text.trim())));
}
function asserts({ language }, { text }) {
    if ((0,patch_changes/* isComment */.Cn)(text) || ABOUT_CALLS.test(text))
        return false;
    return readAssertion(text, language) !== undefined || (language === "go" && /^\s*if\b.*[!=]=/u.test(text));
}
const MODULE_MOCK = /\b(?:jest|vi)\.(?:mock|doMock|unstable_mockModule)\(\s*["'](\.[^"']{1,200})["']\s*,/u;
/** A module that the tests of this file have been about gets answers made up: it changes in the same patch, or is named like the file. */
function replacesModule(subject, hunk, line, context) {
    const specifier = MODULE_MOCK.exec(line.text)?.[1];
    if (specifier === undefined)
        return false;
    const at = (0,patch_finding/* placeOf */.$t)(hunk.lines, line);
    const factory = hunk.lines.slice(at, at + 10);
    // The rest of the module stays as it is.
    if (factory.some(({ text }) => /[iI]mportActual|requireActual|importOriginal|\.\.\.[\w(]/u.test(text)))
        return false;
    const old = hunk.lines.slice(Math.max(0, at - rules_echoes_NEAR), at + rules_echoes_NEAR).filter(({ kind }) => kind === "context");
    const imported = old.find(({ text }) => text.includes(specifier) && /^\s*(?:import\b|\}\s*from\b|(?:const|let|var)\b)/u.test(text));
    if (imported === undefined)
        return false;
    const asked = [...imported.text.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu)].some(([name]) => old.some((one) => one.text.includes(`expect(${name}(`) && asserts(subject, one)));
    return (asked || stemOf(specifier) === stemOf(subject.path) || context.changes(resolve(subject.path, specifier)));
}
/** The name of a file without its folder and its endings. */
function stemOf(path) {
    return path.slice(path.lastIndexOf("/") + 1).replace(/\..*$/u, "");
}
/** The path that a relative specifier means, without an ending. */
function resolve(from, specifier) {
    const parts = from.split("/").slice(0, -1);
    for (const part of specifier.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== ".")
            parts.push(part);
    }
    return parts.join("/").replace(/\.[cm]?[jt]sx?$/u, "");
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-stubs.js





/** Replaces code of the project, or makes it answer what a test wants to hear. */
const STUB = new RegExp([
    String.raw `\b(?:jest|vi)\.(?:mock|doMock|unstable_mockModule)\(\s*["']\.`,
    String.raw `\b(?:jest|vi)\.spyOn\(.{1,200}\)\s*\.mock(?:Return|Resolved|Rejected|Implementation)`,
    String.raw `\.mock(?:ReturnValue|ResolvedValue|RejectedValue|Implementation)(?:Once)?\(`,
    String.raw `\bsinon\.(?:stub|replace|fake)|\btd\.replace\(|\bproxyquire\b|\brewire\(|\bmock\.method\(|\bt\.mock\b`,
    String.raw `\bmonkeypatch\.(?:setattr|setitem|delattr)\(|(?<!\w)@?(?:mock|mocker)\.patch\b|^\s*@patch\(|^\s*with\s+patch\(|\b(?:Magic)?Mock\(\s*(?:return_value|side_effect)|\.(?:return_value|side_effect)\s*=`,
    String.raw `\bmockk<|\bevery\s*\{|\bwhen\(.{1,120}\)\.then(?:Return|Answer)|\bdoReturn\(|\bMockito\.(?:mock|spy)\(|\bmockStatic\(|\bSubstitute\.For<|\bnew\s+Mock<|\.Setup\(|\.Returns(?:Async)?\(|\bA\.CallTo\(`,
    String.raw `\ballow(?:_any_instance_of)?\(.{1,120}\)\.to\s+receive|\bexpect_any_instance_of\(|\.stubs?\(|\.stub\s+:|\bstub_const\(|\bany_instance\b|\bdefine_method\(|\bclass_eval\b|\binstance_eval\b`,
    String.raw `->(?:willReturn|shouldReceive|andReturn|will\()|\bcreate(?:Mock|Stub|PartialMock)\(|\bMockery::mock\(`,
    String.raw `\bgomonkey\.Apply|\bmonkey\.Patch|\.EXPECT\(\)\.|\.On\("\w+"`,
    String.raw `\bexpect_call\b|\bON_CALL\(|\bEXPECT_CALL\(.{1,120}WillRepeatedly|\bwill_return\(|\bMox\.(?:stub|expect)\(|\bwith_mock\b|\bMimic\.`,
    String.raw `^\s*(?:\w+\.)*[A-Za-z_]\w*\.(?:prototype\.)?\w+\s*=\s*(?:async\s*)?(?:\(.{0,60}\)\s*=>|lambda\b|function\b|jest\.fn|vi\.fn)`,
    String.raw `^\s*(?:global|globalThis|window|Date|Math)\.\w+\s*=(?!=)`,
].join("|"), "u");
/** More lines than this are not slipped in. */
const MOST_LINES = 8;
/**
 * Stubs slipped into tests that otherwise stay as they are, when no code changes: then nothing called for them but the
 * wish that the test passes.
 */
function findStubs(subject, context) {
    const echoed = findEchoes(subject, context);
    if (echoed.length > 0)
        return echoed;
    if (context.changesSource || !subject.role.test || subject.file.kind === "added")
        return [];
    return subject.file.hunks.flatMap((hunk) => {
        const stub = slippedIn(subject, hunk);
        return stub === undefined
            ? []
            : [
                (0,patch_finding/* weakening */.C$)(subject, stub, "weakening/test-stubbed", "code under test is replaced, and nothing else changes"),
            ];
    });
}
function slippedIn(subject, hunk) {
    const acting = (kind) => hunk.lines.filter((line) => line.kind === kind && !(0,patch_finding/* isBlank */.z3)(line) && !(0,patch_changes/* isComment */.Cn)(line.text));
    const added = acting("added");
    const removed = acting("removed");
    if (added.length > MOST_LINES)
        return undefined;
    const before = new Set(removed.map((line) => readDeclaration(line.text, subject.language)?.name));
    const brings = added.some((line) => {
        const declared = readDeclaration(line.text, subject.language);
        return declared !== undefined && !before.has(declared.name);
    });
    if (brings)
        return undefined;
    const asserted = (lines) => lines.filter((line) => readAssertion(line.text, subject.language) !== undefined).length;
    if (asserted(added) > asserted(removed))
        return undefined;
    // A stub that becomes another stub is upkeep.
    const stubs = added.filter((line) => STUB.test(line.text.slice(0, 500)));
    return stubs[removed.filter((line) => STUB.test(line.text.slice(0, 500))).length];
}

// EXTERNAL MODULE: ./build/domain/patch/rules-suppressions.js
var rules_suppressions = __webpack_require__(38004);
;// CONCATENATED MODULE: ./build/domain/patch/rules-swallow.js




/** Lines of a hunk, before or after, that belong to what is looked at: a bound, so that a large hunk costs no square. */
const rules_swallow_NEAR = 400;
const CATCH = /\bcatch\b|^\s*except\b|^\s*rescue\b|\brescue\s+nil\b|\.catch\s*\(|\bcontextlib\.suppress\b|\bsuppress\(|\brecover\(\)|\bcatch_unwind\b|\btry\?|\bon\s+\w*Exception\b/u;
const RETHROWS = /\b(?!console|print|log|warn|debug)\w+\((?:.{0,80},\s*)?(?:e|err|error|ex|exc|exception|thrown|reason)\b|\bthrow\b|\braise\b|\bfail\b|\bfail\(|Fail\(|assert|expect|Fatal|\bError\(|reject|panic|XCTFail|\bexit\s+1|should|done\(e/iu;
/** Takes failed assertions as well: where the check is "it must not get here", nothing is checked any more. */
const CATCHES_CHECKS = /\b(?:Throwable|AssertionError|BaseException)\b/u;
/** Forms that swallow whatever happens, in one line. */
const SWALLOWS = /\bdefer\s+func\(\)\s*\{\s*(?:_\s*=\s*)?recover\(\)|\brunCatching\s*\{|\bcatch_unwind\b/u;
/** Errors and failed assertions that a test now keeps to itself. */
function findSwallowedFailures(subject) {
    // What moves, or gets a remark, swallows no more than before.
    const bare = (text) => text.replace(/\s(?:\/\/|#\s).*$/u, "").trim();
    const before = new Set(subject.changes.flatMap(({ removed }) => removed.map(({ text }) => bare(text)).filter((text) => text.length > 8)));
    return subject.file.hunks.flatMap((hunk) => hunk.lines.flatMap((line, at) => {
        if (line.kind !== "added" || (0,patch_changes/* isComment */.Cn)(line.text) || before.has(bare(line.text)))
            return [];
        if (SWALLOWS.test(line.text))
            return [(0,patch_finding/* weakening */.C$)(subject, line, "weakening/failure-swallowed", "a failure is swallowed")];
        const code = withoutStrings(line.text);
        if (!CATCH.test(subject.language === "go" ? code : code.replace(/\brecover\(\)/gu, "")))
            return [];
        if (wasCaught(subject, line))
            return [];
        if (/\.catch\s*\(\s*(?:\(\s*\w*\s*\)|\w+)\s*=>\s*(?:\{\s*(?:\/\*.*\*\/)?\s*\}|null|undefined|void 0|\w+|true|false)\s*\)|\brescue\s+nil\b|\bcontextlib\.suppress\b|\.catch\s*\(\s*(?:noop|Function\.prototype|function\s*\(\w*\)\s*\{\s*\})/u.test(line.text)) {
            return wrapsOldCode(hunk, at, subject.language)
                ? [(0,patch_finding/* weakening */.C$)(subject, line, "weakening/failure-swallowed", "a failure is swallowed")]
                : [];
        }
        if (/\.catch\s*\(\s*(?:done|next|reject|fail|t\.fail|assert\.fail|callback|cb|t\.end)\b/u.test(line.text))
            return [];
        const body = rules_swallow_bodyAfter(hunk, at);
        if (expectsFailure(hunk, at) && !CATCHES_CHECKS.test(line.text))
            return [];
        if (body.some((one) => RETHROWS.test(one)) || RETHROWS.test(handlerOf(line.text)))
            return [];
        return wrapsOldCode(hunk, at, subject.language)
            ? [(0,patch_finding/* weakening */.C$)(subject, line, "weakening/failure-swallowed", "a failure is swallowed")]
            : [];
    }));
}
/** An assertion on an error, or on a result, in whose place there is a handler that asks next to nothing of what it got. */
function findToothlessHandlers(subject) {
    const strength = (text) => (0,patch_changes/* isComment */.Cn)(text) ? undefined : readAssertion(text, subject.language)?.strength;
    return subject.file.hunks.flatMap((hunk) => {
        const pinning = (kind) => hunk.lines.some((line) => line.kind === kind && (strength(line.text) ?? 0) >= 3);
        if (!pinning("removed") || pinning("added"))
            return [];
        return hunk.lines
            .filter((line) => {
            if (line.kind !== "added" || (0,patch_changes/* isComment */.Cn)(line.text))
                return false;
            if (!CATCH.test(withoutStrings(line.text)))
                return false;
            const at = (0,patch_finding/* placeOf */.$t)(hunk.lines, line);
            if (expectsFailure(hunk, at))
                return false;
            const body = [handlerOf(line.text), ...rules_swallow_bodyAfter(hunk, at)].filter((text) => /\w/u.test(text));
            return body.every((text) => strength(text) === undefined ? /^\s*pass\s*$/u.test(text) : strength(text) <= 2);
        })
            .map((line) => (0,patch_finding/* weakening */.C$)(subject, line, "weakening/failure-swallowed", "what was asserted may fail in any way now"));
    });
}
/** Catches of everything. */
const rules_swallow_CATCHES_ALL = /\bcatch\s*(?:\{|\(\s*(?:\.\.\.|[a-z_]\w*)\s*\)|\(\s*(?:final\s+)?\\?(?:Exception|Throwable|RuntimeException|Error)\b)|^\s*except\s*(?::|(?:Base)?Exception\b)|^\s*rescue\s*(?:$|=>|(?:Standard)?(?:Error|Exception)\b)|\bcatch\s*$/u;
/** The line is an edited one that caught something already, and does not catch everything now. */
function wasCaught(subject, line) {
    if (rules_swallow_CATCHES_ALL.test(line.text))
        return false;
    const change = (0,patch_changes/* changeOf */.C2)(subject, line);
    return (change !== undefined &&
        (0,patch_changes/* pairLines */.GC)(change).some(({ removed, added }) => added === line && CATCH.test(withoutStrings(removed.text))));
}
/** The guarded code itself fails when it gets to its end: an error is what the test waits for. */
function expectsFailure(hunk, at) {
    const own = (0,patch_finding/* indentation */.Mh)(hunk.lines[at].text);
    for (const line of hunk.lines.slice(Math.max(0, at - rules_swallow_NEAR), at).toReversed()) {
        if (line.kind === "removed" || (0,patch_finding/* isBlank */.z3)(line))
            continue;
        if (/\bfail\w*\s*\(|\bassert(?:\.fail|\s+False|\s+0)\b|assertTrue\(.{0,80}false\)|XCTFail|unreachable|AssertionError|should have|expect\.assertions/iu.test(line.text))
            return true;
        if ((0,patch_finding/* indentation */.Mh)(line.text) <= own)
            return false;
    }
    return false;
}
/** What a handler does on the line that opens it: after the errors that it is for. */
function handlerOf(text) {
    const rest = text.replace(/^.*?\b(?:catch|except|rescue)\b/u, "");
    return /[{]/u.test(rest) ? rest.slice(rest.indexOf("{")) : (/:\s(.*)$/u.exec(rest)?.[1] ?? "");
}
/** The lines of a handler: up to where the indentation goes back. */
function rules_swallow_bodyAfter(hunk, at) {
    const own = (0,patch_finding/* indentation */.Mh)(hunk.lines[at].text);
    const body = [];
    for (const line of hunk.lines.slice(at + 1, at + rules_swallow_NEAR)) {
        if (line.kind === "removed" || (0,patch_finding/* isBlank */.z3)(line))
            continue;
        if ((0,patch_finding/* indentation */.Mh)(line.text) <= own)
            break;
        body.push(line.text.replace(/(?:\/\/|#).*$/u, ""));
    }
    return body;
}
/** Whether what the handler guards was there before: between it and its `try` stand old lines, or lines that replace old ones. */
function wrapsOldCode(hunk, at, language) {
    const guarded = [];
    const chained = hunk.lines[at]?.text.includes(".catch") === true;
    const own = (0,patch_finding/* indentation */.Mh)(hunk.lines[at].text);
    if (chained && /^\s*\w/u.test(hunk.lines[at].text)) {
        return (0,patch_changes/* isLikeAny */.An)(hunk.lines, hunk.lines[at].text, 0.5);
    }
    for (let from = at - 1; from >= 0; from--) {
        const line = hunk.lines[from];
        if (line === undefined || readDeclaration(line.text, language) !== undefined)
            break;
        guarded.push(line);
        if (/^\s*(?:try|begin|do)\b/u.test(line.text))
            break;
        // A chain begins where its statement does.
        if (chained && (0,patch_finding/* indentation */.Mh)(line.text) <= own && !/^\s*[.})\]]/u.test(line.text))
            break;
    }
    // A statement that a chain goes on from has lost its end.
    const bare = ({ text }) => text.trim().replace(/[;,]$/u, "");
    const removed = new Set(hunk.lines.filter((line) => line.kind === "removed").map(bare));
    return (guarded.some((line) => (line.kind === "context" && !(0,patch_finding/* isBlank */.z3)(line) && !/^\s*[{}()]*\s*$/u.test(line.text)) ||
        (line.kind === "added" && removed.has(bare(line)))) ||
        hunk.lines[at].text.includes("try") ||
        (0,patch_changes/* isLikeAny */.An)(hunk.lines, hunk.lines[at].text, 0.6));
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
        const lost = declared.removed.filter(({ name, line }) => (name === "" || !kept.has(name)) && !isAccountedFor(subject, bodyOf(subject, line), context));
        // Tests that grow were most likely reorganised. Not so when just the declaration changed and the body stayed.
        const found = context.testsShrink ? lost[0] : lost.find(({ change }) => change.removed.length <= 3);
        return found === undefined
            ? []
            : [(0,patch_finding/* weakening */.C$)(subject, found.line, "weakening/test-removed", "a test is gone or is not found any more")];
    });
}
/** The removed lines of a test, from its declaration to the next one; nothing where a line of it that asserts stays. */
function bodyOf({ file, language }, declaration) {
    const { lines } = (0,patch_finding/* hunkOf */.ui)(file, declaration);
    const body = [declaration];
    for (const line of lines.slice((0,patch_finding/* placeOf */.$t)(lines, declaration) + 1)) {
        if (line.kind === "added")
            continue;
        if (readDeclaration(line.text, language) !== undefined)
            break;
        if (line.kind === "removed")
            body.push(line);
        else if (assertionsIn([line], language).length > 0)
            return [];
    }
    return body;
}
/** What the lines asserted is asserted elsewhere now, or was about something that the patch takes away. */
function isAccountedFor(subject, body, context) {
    const asserted = assertionsIn(body, subject.language);
    if (asserted.length > 0 && asserted.every((line) => context.conservation.holds(line, subject)))
        return true;
    return context.retires(body.map(({ text }) => text)) || isRetired(subject, context);
}
/** A file of tests that goes, whose imports are about something that goes, too. */
function isRetired(subject, context) {
    if (subject.file.kind !== "deleted")
        return false;
    const retired = RETIRED.get(subject) ??
        context.retires(subject.changes.flatMap(({ removed }) => removed.map(({ text }) => text)));
    RETIRED.set(subject, retired);
    return retired;
}
const RETIRED = new WeakMap();
/** The lines of all removed tests that are accounted for. */
function accountedLines(subject, context) {
    return countDeclarations(subject).removed.flatMap(({ line }) => {
        const body = bodyOf(subject, line);
        return isAccountedFor(subject, body, context) ? body : [];
    });
}
function countDeclarations(subject) {
    const read = (change, lines) => lines.flatMap((line) => {
        const declaration = (0,patch_changes/* isComment */.Cn)(line.text) ? undefined : readDeclaration(line.text, subject.language);
        return declaration === undefined ? [] : [{ change, line, name: declaration.name }];
    });
    return {
        removed: subject.changes.flatMap((change) => read(change, change.removed)),
        added: subject.changes.flatMap((change) => read(change, change.added)),
    };
}
/** What makes a group of tests one that runners find. */
const FOUND_BY = /\bTestCase\b|\bXCTestCase\b|<\s*Minitest::(?:Test|Spec)\b|\bActiveSupport::TestCase\b|\[(?:TestFixture|TestClass)\b|\bFunSuite\b|\bAny\w{2,12}Spec\b|\buse\s+ExUnit\.Case|@RunWith\b|@TestInstance\b|@(?:SpringBootTest|QuarkusTest|WebMvcTest|DataJpaTest)\b|\bextends\s+\w{0,20}Test(?:Case|Base)\b|\bRSpec\.describe\b|\bsuite\.Run\(|\bsuite\.addTest|\btcase_add_test\b|\bCPPUNIT_TEST_SUITE_REGISTRATION\b|^\s*mod\s+tests?\w*\s*;|^\s*#\[cfg\(test\)\]|^\s*unittest\.main\(/u;
/** The import of another framework. */
const FRAMEWORK = /^\s*(?:import|using|from|use)\b.*(?:org\.junit\.jupiter|\bXunit|\bNUnit|\bpytest\b|\bvitest\b|kotlin\.test|io\.kotest|\bTesting\b)/u;
/** Groups of tests that lose what runners find them by. */
function findLostGroups(subjects, context) {
    const tests = subjects.filter(({ role, file }) => role.test || file.hunks.some(({ lines }) => lines.some(({ text }) => FOUND_BY.test(text))));
    // `#[cfg(test)]` may stand on any item.
    const onCode = ({ file }, line) => {
        if (!/^\s*#\[cfg\(test\)/u.test(line.text))
            return false;
        const { lines: around } = (0,patch_finding/* hunkOf */.ui)(file, line);
        const next = around
            .slice((0,patch_finding/* placeOf */.$t)(around, line) + 1)
            .find((one) => one.kind === line.kind || one.kind === "context");
        return next !== undefined && !/^\s*(?:pub\s+)?mod\b|^\s*#\[/u.test(next.text);
    };
    const hits = (subject, lines) => lines.filter((line) => !onCode(subject, line) &&
        !(0,patch_changes/* isComment */.Cn)(line.text) &&
        !/^\s*(?:import|from|use\s+(?!ExUnit)|using|require)\b/u.test(line.text) &&
        FOUND_BY.test(line.text));
    const counted = tests.map((subject) => ({
        subject,
        removed: subject.changes.flatMap((change) => hits(subject, change.removed)),
        added: subject.changes.flatMap((change) => hits(subject, change.added)),
    }));
    const net = counted.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
    if (net >= 0)
        return [];
    // Tests that were found by their group may be found one by one now, or in another file, or by another framework.
    const all = tests.map(countDeclarations);
    const arrived = new Set(all.flatMap(({ added }) => added.map(({ name }) => name)));
    const marked = (subject) => {
        const { added, removed } = countDeclarations(subject);
        if (added.length > 0 && added.length >= removed.length)
            return true;
        if (removed.length > 0 &&
            removed.every(({ line }) => isAccountedFor(subject, bodyOf(subject, line), context)))
            return true;
        if (removed.length > 0 &&
            removed.every(({ name }) => arrived.has(name)) &&
            all.flatMap((one) => one.added).length >= removed.length)
            return true;
        return subject.changes.some(({ added: lines }) => lines.some(({ text }) => FRAMEWORK.test(text)));
    };
    // A file that goes as a whole is another rule's.
    return counted
        .filter(({ subject, removed, added }) => subject.file.kind !== "deleted" && removed.length > added.length && !marked(subject))
        .map(({ subject, removed }) => (0,patch_finding/* weakening */.C$)(subject, removed[0], "weakening/test-removed", "a group of tests is not found any more"));
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-assertions.js








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
        const all = strengthByName(subject.changes.flatMap((change) => change.added), subject);
        const moved = new Set(accountedLines(subject, context));
        const edited = new Set(subject.changes.flatMap((change) => editedAssertions(change, subject.language)));
        const undone = new Set(subject.changes.flatMap((change) => noLongerAsserting(change, subject.language)));
        const missed = lost.filter((line) => !moved.has(line) &&
            !edited.has(line) &&
            !isSetUpGone(subject, line) &&
            (undone.has(line) || !context.conservation.holds(line, subject)) &&
            !isOutdone(line, all, subject) &&
            !context.retires([line.text]) &&
            !isRetired(subject, context));
        return missed.length === 0
            ? []
            : [(0,patch_finding/* weakening */.C$)(subject, missed[0], "weakening/assertion-removed", "fewer assertions")];
    });
}
/** Go's check of an error, of a call that is gone as well: the test did not ask for it, it needed it. */
function isSetUpGone(subject, line) {
    if (subject.language !== "go" ||
        !/^\s*(?:t|b|tb)\.(?:Fatal|Error)\w*\(\s*(?:"[^"]*",\s*)?err\s*\)/u.test(line.text))
        return false;
    const { lines } = (0,patch_finding/* hunkOf */.ui)(subject.file, line);
    const at = (0,patch_finding/* placeOf */.$t)(lines, line);
    const above = lines.slice(Math.max(0, at - 3), at).filter(({ kind }) => kind === "removed");
    const called = above.flatMap(({ text }) => [...text.matchAll(/([\w.]+)\(/gu)].map(([, name = ""]) => name));
    if (!above.some(({ text }) => /\berr\s*!=\s*nil/u.test(text)))
        return false;
    return called.length > 0 && !called.some((name) => callsThatStay(lines).has(name));
}
/** Names of what is called in lines that stay or come, with and without what they stand in. */
function callsThatStay(lines) {
    const known = rules_assertions_CALLS.get(lines) ??
        new Set(lines
            .filter(({ kind }) => kind !== "removed")
            .flatMap(({ text }) => [...text.matchAll(/([\w.]{1,120})\(/gu)].flatMap(([, name = ""]) => name.split(".").map((_, at, parts) => parts.slice(at).join(".")))));
    rules_assertions_CALLS.set(lines, known);
    return known;
}
const rules_assertions_CALLS = new WeakMap();
/** Assertions that became something like them which asserts nothing. */
function noLongerAsserting(change, language) {
    const asserts = (line) => strengthOf(line, language) > 0;
    return (0,patch_changes/* pairLines */.GC)(change)
        .filter(({ removed, added }) => asserts(removed) &&
        !asserts(added) &&
        (0,patch_changes/* similarity */.k8)(removed.text, added.text) > 0.6 &&
        sameNames(removed, added))
        .map(({ removed }) => removed);
}
/** Assertions that became another one of at least the same strength about the same thing. */
function editedAssertions(change, language) {
    return (0,patch_changes/* pairLines */.GC)(change).flatMap(({ removed, added }) => {
        const before = readAssertion(removed.text, language);
        const after = readAssertion(added.text, language);
        return before !== undefined &&
            after !== undefined &&
            after.strength >= before.strength &&
            after.strength > 0 &&
            overlap(withoutMatcher(before), withoutMatcher(after)) >= 0.5
            ? [removed]
            : [];
    });
}
function sameNames(removed, added) {
    const now = namesIn(added.text);
    return [...namesIn(removed.text)].every((name) => now.has(name));
}
/** Most lines that one assertion takes. */
const LONGEST_ASSERTION = 8;
/** Assertions that go without anything in their place, from a test that stays. */
function lostInPlace(subject, net) {
    const kept = new Set(subject.changes.flatMap(({ added }) => added.map(({ text }) => text.trim())));
    const byHunk = (0,group_by/* groupBy */.$)(subject.changes, ({ hunk }) => hunk);
    return [...byHunk.values()].flatMap((changes) => {
        if (changes.some(({ added }) => assertionsIn(added, subject.language).length > 0))
            return [];
        return changes.flatMap(({ removed, added }) => {
            const replaced = added.some((line) => !(0,patch_finding/* isBlank */.z3)(line) && !(0,patch_changes/* isComment */.Cn)(line.text));
            if (replaced && (net >= 0 || removed.length > 3))
                return [];
            const gone = removed.filter((line) => !(0,patch_finding/* isBlank */.z3)(line));
            const [first] = assertionsIn(gone, subject.language);
            return first !== undefined &&
                first === gone[0] &&
                !kept.has(first.text.trim()) &&
                gone.length <= LONGEST_ASSERTION
                ? [first]
                : [];
        });
    });
}
/** Assertions that hold whatever the code does. */
function findTrivialAssertions(subject) {
    const lost = subject.changes.some(({ removed }) => assertionsIn(removed, subject.language).length > 0);
    return subject.changes.flatMap((change) => change.added
        .filter((line) => !(0,patch_changes/* isComment */.Cn)(line.text) && isTrivial(line.text.slice(0, 1000)))
        .filter((line) => lost || !isOnNewGround(subject, line))
        .map((line) => (0,patch_finding/* weakening */.C$)(subject, line, "weakening/trivial-assertion", "always holds")));
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-loosened.js





/** Assertions that ask for less than before. */
function findLoosenedAssertions(subject) {
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).flatMap(({ removed, added }) => {
        if ((0,patch_changes/* isComment */.Cn)(removed.text) || (0,patch_changes/* isComment */.Cn)(added.text))
            return [];
        const before = byItsCondition(subject, change, removed);
        const after = readAssertion(wholeText(change.added, added), subject.language);
        if (before === undefined || after === undefined)
            return [];
        const how = loosening(before, after);
        if (how === undefined)
            return [];
        return [(0,patch_finding/* weakening */.C$)(subject, added, "weakening/assertion-loosened", how)];
    }));
}
/** A call that makes a test fail by hand asserts what the condition around it does. */
function byItsCondition(subject, change, line) {
    const read = readAssertion(line.text, subject.language);
    if (read === undefined || subject.language !== "go" || !/^t\.|^b\./u.test(read.matcher))
        return read;
    const above = change.removed
        .slice(0, change.removed.indexOf(line))
        .findLast(({ text }) => !/^\s*$/u.test(text));
    if (above === undefined || !/^\s*(?:\}\s*else\s+)?if\b/u.test(above.text))
        return read;
    return { ...read, text: above.text, strength: exactness(above.text) };
}
/** Assertions that pinned something down, in whose place there are only ones that say little about the same thing. */
function findOutweighedAssertions(subject, context) {
    return subject.changes.flatMap((change) => {
        const weak = assertionsIn(change.added, subject.language).map((line) => ({
            line,
            assertion: readAssertion(line.text, subject.language),
        }));
        if (weak.length === 0 || weak.some(({ assertion }) => assertion.strength > 2 || rules_loosened_throws(assertion)))
            return [];
        const lost = change.removed.some((line, at) => {
            const before = (0,patch_changes/* isComment */.Cn)(line.text) ? undefined : byItsCondition(subject, change, line);
            if (before === undefined || before.strength < 4 || rules_loosened_throws(before))
                return false;
            const whole = statementFrom(change.removed, at);
            return (!whole.every((one) => context.conservation.holds(one, subject)) &&
                weak.some(({ assertion }) => about(whole, assertion)));
        });
        const [first] = weak;
        return lost && first !== undefined
            ? [(0,patch_finding/* weakening */.C$)(subject, first.line, "weakening/assertion-loosened", "asks for less of the same thing")]
            : [];
    });
}
/** Every name that the weaker assertion looks at was looked at before. */
function about(whole, assertion) {
    const known = new Set(whole.flatMap(({ text }) => [...namesIn(text)]));
    const own = [...namesIn(withoutMatcher(assertion))];
    return own.length > 0 && own.filter((name) => known.has(name)).length * 2 >= own.length;
}
/** The text of an assertion that goes on over the next lines. */
function wholeText(lines, first) {
    const at = lines.indexOf(first);
    const statement = statementFrom(lines, at);
    for (const line of lines.slice(at + statement.length, at + statement.length + 5)) {
        if (!/^\s*\??\.\w/u.test(line.text))
            break;
        statement.push(line);
    }
    return statement.length > 8
        ? first.text
        : statement.map(({ text }, index) => (index === 0 ? text : text.trim())).join(" ");
}
/** The lines of a statement, up to where its brackets are closed. */
function statementFrom(lines, at) {
    let depth = 0;
    for (let end = at; end < Math.min(lines.length, at + 20); end++) {
        const bare = withoutStrings(lines[end].text);
        depth += (bare.match(/[([{]/gu) ?? []).length - (bare.match(/[)\]}]/gu) ?? []).length;
        if (depth <= 0)
            return lines.slice(at, end + 1);
    }
    return lines.slice(at, at + 1);
}
/** A size or a part of the same thing, and fewer values than before. */
function seesLess(before, after) {
    const values = (text) => (text.match(/"[^"]*"|'[^']*'|(?<![\w.])\d[\w.]*/gu) ?? []).length;
    const part = /\.(?:length|size|count|keys)\b|\blen\s*\(|\bcount\s*\(|\.len\(\)/u;
    return (part.test(after) && !part.test(before) && values(after) < values(before) && overlap(before, after) >= 0.5);
}
function loosening(before, after) {
    if (rules_loosened_throws(before) && after.negated && before.matcher === after.matcher)
        return "an error that had to come must not come now";
    // To equal true is to be true.
    if (after.matcher === "truth" &&
        /\b(?:[Tt]rue|[Ff]alse|nil|null|None)\b/u.test(withoutStrings(before.text)) &&
        /\bassert_?(?:[Tt]rue|[Ff]alse|[Nn]ull|nil|None)|\.(?:True|False|Null|IsTrue|IsFalse)\(/u.test(after.text))
        return undefined;
    if (seesLess(before.text, after.text))
        return "only a part is looked at";
    // A snapshot holds whatever came out; naming a part of it can be the better test.
    if (/snapshot/iu.test(before.matcher) && after.strength >= 3)
        return undefined;
    // That something is not there is as much as to say that it is undefined.
    if (after.negated && after.strength === 3)
        return undefined;
    // A part of the thing that was looked at before is no smaller part now.
    const part = PARTIAL_VIEW.exec(after.subject)?.[0];
    if (part !== undefined && after.strength === 3 && after.matcher === "equals" && before.text.includes(part))
        return undefined;
    if (after.strength >= before.strength || rules_loosened_throws(before) !== rules_loosened_throws(after))
        return undefined;
    // What is looked at has to be the same, or the weaker assertion is about something else.
    if (after.strength > 0 && overlap(withoutMatcher(before), withoutMatcher(after)) < 0.5)
        return undefined;
    return `${before.matcher} became ${after.matcher}`;
}
/** About an error that has to come. That none comes is as little as any other "not". */
function rules_loosened_throws({ matcher, negated }) {
    if (negated || /no_?t?_?(?:throw|panic|raise)|doesNot|NotPanics|NoError|nothing_raised/iu.test(matcher))
        return false;
    return /throw|raise|reject|exception|panic|error/iu.test(matcher);
}

// EXTERNAL MODULE: ./build/domain/patch/language.js
var language = __webpack_require__(16984);
;// CONCATENATED MODULE: ./build/domain/patch/subject.js



/** Files with tests in them do not always say so in their path. */
const LOOKS_LIKE_TESTS = /^\s*#\[(?:\w+::)?(?:test|cfg\(test\))|^\s*@(?:Test|ParameterizedTest)\b|^\s*\[(?:Fact|Theory|TestMethod|TestCase)\b|^\s*func\s+Test\w*\(t\s+\*testing\.T\)|^\s*(?:describe|it|test)(?:\.\w{1,12})?\(\s*["'`]|^\s*expect\(.{1,200}\)\.(?:not\.)?to[A-Z]|import\.meta\.vitest|\bunittest\.TestCase\b|^\s*(?:async\s+)?def\s+test_\w+\(|^\s*TEST(?:_[FP])?\(|\bassert_(?:eq|ne)!\(|^\s*>>> /u;
/** Characters of a line that the rules look at; patterns over it may take the square of this and no more. */
const LONGEST_LINE = 4_000;
/** A wider gap only pushes text out of sight. */
const WIDEST_GAP = 80;
/** The file with its overlong lines cut, and with what stands behind a wide gap brought back into sight. */
function withinSight(file) {
    const cut = (text) => text.replace(/\s+/gu, (gap) => gap.slice(0, WIDEST_GAP)).slice(0, LONGEST_LINE);
    return {
        ...file,
        hunks: file.hunks.map((hunk) => ({
            ...hunk,
            lines: hunk.lines.map((line) => line.text.length <= WIDEST_GAP ? line : { ...line, text: cut(line.text) }),
        })),
    };
}
/** A program among the scripts that runs what judges. */
function runsChecks(file, role) {
    return (role.source &&
        /(?:^|\/)(?:scripts?|ci|tools?|hack|bin|build|dev)\/[^/]{1,60}\.(?:py|[cm]?[jt]s|rb|pl|php)$/iu.test(file.path) &&
        file.hunks.some(({ lines }) => lines.some(({ text }) => /["'`](?:[\w./-]{0,40}\/)?(?:pytest|jest|vitest|mocha|tox|rspec|phpunit|eslint|mypy|ruff|tsc|npm|pnpm|yarn|cargo|go|mvn|gradlew?|dotnet)\b/u.test(text))));
}
function readSubject(diff) {
    const file = withinSight(diff);
    const role = (0,file_role/* roleOf */.k)(file.path);
    const holdsTests = role.source &&
        file.hunks.some((hunk) => hunk.lines.some((line) => !(0,patch_changes/* isComment */.Cn)(line.text) && LOOKS_LIKE_TESTS.test(line.text.slice(0, 400))));
    return {
        file,
        path: file.path,
        role: holdsTests ? { ...role, test: true } : runsChecks(file, role) ? { ...role, settings: true } : role,
        language: (0,language/* languageOf */.e)(file.path),
        changes: (0,patch_changes/* changesOf */.fs)(file),
    };
}

;// CONCATENATED MODULE: ./build/domain/patch/weakenings.js


































/** Rules that look at one file of tests. */
const TEST_RULES = [
    findLoosenedAssertions,
    findOutweighedAssertions,
    findFewerValues,
    findBlurredComparisons,
    findWildcards,
    findVagueExpectations,
    findLooserCalls,
    findLooserConditions,
    findTrivialAssertions,
    findCommentedOut,
    findDeadTests,
    findSwallowedFailures,
    findToothlessHandlers,
    findGuardedAssertions,
    findEarlyEnds,
    findDetachedChecks,
    findSofterFailures,
    findRemovedCases,
    findHiddenTests,
];
/** Rules that look at one file, whatever it is. */
const FILE_RULES = [
    findMarkers,
    findNarrowedBuilds,
    findLooserNumbers,
    findDroppedLimits,
    findNewPatience,
    findExceptions,
    findDroppedCommands,
    findWrappedCommands,
    findDroppedParts,
    findHarnessChanges,
    findLaxShells,
    findFlippedSwitches,
    findChangedConditions,
    findTestDetection,
    findSpecialCases,
    findAnswerTables,
    findLooserTypes,
    findUnreadable,
    findLooserEquality,
];
/** Signs that honest growth shows as well: shown to the reviewer, but in a patch that checks far more than before no reason to stop. */
const SMALL_SIGNS = new Set([
    "weakening/assertion-loosened",
    "weakening/assertion-removed",
    "weakening/case-removed",
    "weakening/expectation-edited",
    "weakening/failure-swallowed",
    "weakening/special-case",
    "weakening/suppressed",
    "weakening/test-stubbed",
    "weakening/timeout-raised",
    "weakening/trivial-assertion",
]);
/** Lines of code, tests and settings, those around a change too, that the rules take some seconds for. */
const weakenings_MOST_LINES = 40_000;
function linesOf({ hunks }) {
    return hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0);
}
/** Signs that a patch changes how the code is judged instead of the code. */
function findWeakenings(files) {
    const subjects = files.map(readSubject);
    const judging = subjects.filter(({ role }) => !role.prose && !role.expectation);
    const lines = judging.reduce((sum, { file }) => sum + linesOf(file), 0);
    if (lines > weakenings_MOST_LINES) {
        const longest = judging.toSorted((a, b) => linesOf(b.file) - linesOf(a.file))[0];
        const message = `${lines} lines of code and tests: more than these rules read`;
        return [(0,patch_finding/* weakening */.C$)(longest, undefined, "weakening/unread", message)];
    }
    const context = readContext(subjects);
    const findings = findSigns(subjects, context);
    if (!context.grows)
        return findings;
    return findings.map((finding) => SMALL_SIGNS.has(finding.rule) ? { ...finding, verdict: "accept" } : finding);
}
function findSigns(subjects, context) {
    return [
        ...findRemovedFiles(subjects),
        ...findJudgeOnly(subjects),
        ...findRemovedTests(subjects, context),
        ...findLostGroups(subjects, context),
        ...findRemovedAssertions(subjects, context),
        ...findEditedExpectations(subjects, context),
        ...findConstantBodies(subjects, context),
        ...findMaskedFailures(subjects, context),
        ...subjects.flatMap((subject) => [...findStubs(subject, context), ...(0,rules_suppressions/* findSuppressions */.A)(subject, context)]),
        ...subjects.flatMap((subject) => FILE_RULES.flatMap((rule) => rule(subject, context))),
        ...subjects
            .filter(({ role }) => role.test)
            .flatMap((subject) => TEST_RULES.flatMap((rule) => rule(subject, context))),
    ];
}

// EXTERNAL MODULE: ./build/domain/unified-diff.js
var unified_diff = __webpack_require__(37667);
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
            patch_about("", "patch/malformed", "not a patch: a member is missing, unknown or of the wrong form"),
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
/** What a check comes to when the patch would write secrets into the history. */
function withSecrets(check, secrets) {
    return secrets.length === 0 ? check : { verdict: "refuse", findings: [...check.findings, ...secrets] };
}
/** The same rules over a unified diff alone, as `upshift check patch` gets it. */
function checkDiff(diff, limits) {
    if (diff.length > limits.maxBytes)
        return conclude([tooLarge(0, diff.length, limits)]);
    let files;
    try {
        files = (0,unified_diff/* parseUnifiedDiff */.r)(diff);
    }
    catch (error) {
        return conclude([
            patch_about("", "patch/malformed", `the diff cannot be read: ${String(error).replace(/^\w+: /u, "")}`),
        ]);
    }
    if (files.length > limits.maxFiles)
        return conclude([tooLarge(files.length, diff.length, limits)]);
    const check = checkFiles(files, limits);
    if (files.every(({ stripped }) => stripped === undefined))
        return check;
    // Whether a first component is a prefix or a folder is for whoever applies the diff to say.
    const other = checkFiles(files.map((file) => ({ ...file, ...file.stripped })), limits);
    return SEVERITY[other.verdict] > SEVERITY[check.verdict] ? other : check;
}
const SEVERITY = { accept: 0, "needs-human": 1, refuse: 2 };
function checkFiles(files, limits) {
    const written = files.flatMap((file) => file.newPath ?? []);
    const touched = files.flatMap((file) => [file.newPath, file.kind === "copied" ? undefined : file.oldPath].filter((path) => path !== undefined));
    return conclude([
        ...checkPaths(touched, written, limits),
        ...files.flatMap(checkModes),
        ...findInstallHooks(files, limits.protectedPaths.allow),
        ...findHiddenText(files),
        ...findWeakenings(files),
    ]);
}
function checkPaths(touched, written, limits) {
    const rules = createPathRules(limits.protectedPaths);
    const findings = [...new Set(touched)].flatMap((path) => rules(path));
    const byFold = new Map();
    for (const path of written) {
        const fold = collisionKeyOf(path);
        const other = byFold.get(fold);
        if (other !== undefined) {
            findings.push(patch_about(path, "protected-path/collision", `the same file as ${JSON.stringify(other)} where case or Unicode form do not count`));
        }
        byFold.set(fold, path);
    }
    for (const path of byFold.keys()) {
        const parents = path.split("/").slice(0, -1);
        for (let length = 1; length <= parents.length; length++) {
            const parent = parents.slice(0, length).join("/");
            if (byFold.has(parent)) {
                findings.push(patch_about(path, "protected-path/collision", `${JSON.stringify(parent)} cannot be both a file and a folder`));
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
        return [patch_about(file.path, "mode/special-file", `${kind}: only regular files can be part of a patch`)];
    }
    if (mode !== "100755" || file.oldMode === "100755")
        return [];
    return [{ ...patch_about(file.path, "mode/executable", "becomes executable"), verdict: "accept" }];
}
/** A diff that does not belong to the edits would hide them from every rule that reads diffs. */
function compareWithDiff(patch) {
    let files;
    try {
        files = (0,unified_diff/* parseUnifiedDiff */.r)(patch.diff);
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
        findings.push(patch_about("", "patch/malformed", "two edits of one path"));
    }
    for (const path of [...written.keys(), ...deleted])
        if (!edited.has(path))
            findings.push(mismatch(path));
    return findings;
}
function mismatch(path) {
    return patch_about(path, "patch/diff-mismatch", "the diff does not show what the edits do");
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
    return patch_about("", "patch/too-large", `${files} files and ${bytes} bytes; at most ${limits.maxFiles} files and ${limits.maxBytes} bytes`);
}
function patch_about(path, rule, message) {
    return { rule, path, line: 0, message, verdict: "refuse" };
}
function conclude(findings) {
    const seen = new Set();
    const distinct = findings.filter((finding) => {
        // One rule says one thing of a line.
        const message = finding.line === 0 ? finding.message : "";
        const key = JSON.stringify([finding.rule, finding.path, finding.line, message]);
        return !seen.has(key) && seen.add(key);
    });
    const verdict = distinct.some((finding) => finding.verdict === "refuse")
        ? "refuse"
        : distinct.some((finding) => finding.verdict === "needs-human")
            ? "needs-human"
            : "accept";
    return { verdict, findings: distinct };
}


/***/ }),

/***/ 35893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ isLikeAny),
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Cn: () => (/* binding */ isComment),
/* harmony export */   GC: () => (/* binding */ pairLines),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   jY: () => (/* binding */ uncomment),
/* harmony export */   k8: () => (/* binding */ similarity)
/* harmony export */ });
function changesOf(file) {
    const changes = [];
    for (const hunk of file.hunks) {
        let current = { hunk, removed: [], added: [] };
        for (const line of hunk.lines) {
            if (line.kind === "context") {
                if (current.removed.length + current.added.length > 0)
                    changes.push(current);
                current = { hunk, removed: [], added: [] };
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
/** The change that a changed line belongs to. */
function changeOf(subject, line) {
    const known = CHANGES.get(subject.changes) ??
        new Map(subject.changes.flatMap((change) => [...change.removed, ...change.added].map((one) => [one, change])));
    CHANGES.set(subject.changes, known);
    return known.get(line);
}
const CHANGES = new WeakMap();
/** A rewrite larger than this is not an edit of its lines any more, unless each is like the one in its position. */
const LARGEST_CHANGE = 80;
/** Removed lines with the added line that each most likely became; lines without a likeness are left out. */
function pairLines(change) {
    const known = PAIRS.get(change) ?? mostAlike(change);
    PAIRS.set(change, known);
    return known;
}
/** Many rules ask for the same pairs. */
const PAIRS = new WeakMap();
/** From here on a line of a large change became the one in the same position. */
const SURELY_ALIKE = 0.6;
function mostAlike({ removed, added }) {
    if (removed.length > LARGEST_CHANGE || added.length > LARGEST_CHANGE) {
        return removed.length === added.length
            ? removed.flatMap((old, at) => {
                const now = added[at];
                return similarity(old.text, now.text) >= SURELY_ALIKE ? [{ removed: old, added: now }] : [];
            })
            : [];
    }
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
/** Characters that are compared with one group of lines; that takes a second or so. */
const MOST_COMPARED = 20_000_000;
/**
 * Whether one of the removed lines among these is like the text. Where that was asked too often, the answer is yes: then
 * somebody looks.
 */
function isLikeAny(lines, text, least) {
    const known = LIKENESS.get(lines) ?? {
        removed: lines.filter(({ kind }) => kind === "removed"),
        answers: new Map(),
        compared: 0,
    };
    LIKENESS.set(lines, known);
    const key = `${least} ${text}`;
    const answer = known.answers.get(key) ??
        known.removed.some((old) => {
            known.compared += Math.min(old.text.length, LONGEST) + Math.min(text.length, LONGEST);
            return known.compared > MOST_COMPARED || similarity(old.text, text) > least;
        });
    known.answers.set(key, answer);
    return answer;
}
const LIKENESS = new WeakMap();
/** Characters of a line that count. */
const LONGEST = 1000;
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
    return Array.from(text.slice(0, LONGEST).matchAll(/[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu), ([word]) => word);
}
const COMMENT = /^\s*(?:\/\/|\/\*|\*(?:\s|\/|$)|#(?!\[|!\[|\s*(?:if|endif|else|elif|pragma|define|include|region)\b|(?:expect|require)\()|--\s|;;|<!--|%\s|'\s|REM\s)/u;
function isComment(text) {
    return COMMENT.test(text);
}
/** A commented line without its comment sign. */
function uncomment(text) {
    return text.replace(/^\s*(?:\/\/+|\/\*+|\*|#+|--|;;|<!--|%)\s?/u, "").replace(/(?:\*\/|-->)\s*$/u, "");
}


/***/ }),

/***/ 22677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isTestName),
/* harmony export */   k: () => (/* binding */ roleOf)
/* harmony export */ });
const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|pyi|go|rs|java|kts?|groovy|scala|rb|cs|fs|vb|php|phpt|c|h|cc|cpp|cxx|hpp|hh|hxx|m|mm|swift|sh|bash|zsh|bats|ex|exs|dart|pl|pm|t|lua|r|jl|clj|cljs|hs|ml|erl|elm|nim|zig|sql|ps1)$/u;
const PROSE = /\.(?:mdx?|markdown|rst|adoc|txt|svg|png|jpe?g|gif|ico|webp)$|(?:^|\/)(?:licen[cs]e|authors|changelog|readme)(?:\.|$)/u;
/** Folders and names that test runners look into by default or by wide custom. */
const TEST_FOLDER = /(?:^|\/)(?:__tests?__|tests?|specs?|[a-z0-9_.-]{1,60}[._-]tests?|testing|e2e|cypress|integration[_-]?tests?|unit[_-]?tests?|androidtest|test[a-z]{0,20}fixtures|\w{0,20}tests?[._-]?(?:utils?|helpers?|support|harness|kit)|features|t)\//u;
const TEST_NAME = new RegExp([
    String.raw `(?:^|[._-])(?:tests?|specs?|e2e|cy|it)\.[cm]?[jt]sx?$`,
    String.raw `(?:^|[._-])(?:test-d|bench|stories\.test)\.[jt]sx?$`,
    String.raw `^(?:tests?_.*|.*_tests?|conftest|tests?)\.pyi?$`,
    String.raw `_test\.(?:go|rs|dart|cc|cpp|cxx|c|exs?|rb|php|sh|lua|zig|clj|ml|erl|js|ts)$`,
    String.raw `^tests?[._-].*\.(?:c|cc|cpp|cxx|rs|rb|sh|lua|jl|r|php|js|ts|swift|dart)$`,
    String.raw `_spec\.(?:rb|lua|cr|js|ts)$`,
    String.raw `\.(?:bats|feature|phpt|t)$|\.tftest\.hcl$`,
    String.raw `(?:tests?|spec|specs|it|testcase)\.(?:java|kt|kts|groovy|scala|cs|fs|vb|php|swift|m|mm|cc|cpp|hs)$`,
    String.raw `unittests?\.(?:cc|cpp|cxx|c)$`,
].join("|"), "u");
/** `contest.java` and `latest.cs` are no tests: there the word has to start with a capital or stand alone. */
const CAMEL_TEST_NAME = /(?:^|[a-z0-9_])(?:Tests?|Specs?|IT|TestCase)\.\w{1,6}$|^(?:Tests?|IT)[A-Z_]?\w*\.\w{1,6}$/u;
const NEEDS_CAMEL = /\.(?:java|kts?|groovy|scala|cs|fs|vb|php|swift|mm?|hs)$/u;
const EXPECTATION = /(?:^|\/)(?:__snapshots__|__image_snapshots__|snapshots|__fixtures__|fixtures?|testdata|test[_-]data|goldens?|golden[_-]files|cassettes|expected|baselines?|approvals|resources\/test)\/|(?:^|\/)tests?\/(?:[^/]{1,60}\/){0,4}data\/|\.(?:snap|snapshot|golden|approved\.\w{1,8}|verified\.\w{1,8}|expected|expect|out\.txt|baseline)$|(?:^|\/)(?:expected|golden)[_.-][^/]{0,100}$|[_.-](?:expected|golden)\.[^/]{1,20}$/u;
const SETTINGS_NAME = new RegExp([
    String.raw `^(?:package|composer)\.json$`,
    String.raw `^(?:jest|vitest|vite|karma|playwright|cypress|ava|mocha|wdio|nightwatch|stryker|babel|webpack|eslint|oxlint|tslint|stylelint|commitlint|lint-staged|c8|nyc|codecov|tap|web-test-runner|turbo|nx|knip|biome|deno)(?:\.[\w-]{1,30})?\.(?:[cm]?[jt]s|jsonc?|ya?ml|toml)$`,
    String.raw `^(?:mocha\.opts|\.mocharc)$`,
    String.raw `^[tj]sconfig[\w.-]*\.json$`,
    String.raw `^\.(?:eslintrc|oxlintrc|mocharc|nycrc|c8rc|taprc|jshintrc|stylelintrc|babelrc|swcrc|coveragerc|flake8|pylintrc|ruff|pre-commit-config|rspec|rubocop|rubocop_todo|simplecov|golangci|codecov|codeclimate|editorconfig|swiftlint|clang-tidy|lintstagedrc|env\.test)[\w.-]*$`,
    String.raw `^(?:pytest|tox|mypy|ruff|pylint|setup|flake8|behave|nose|sonar-project|detekt|checkstyle|pmd|spotbugs|junit-platform|gradle|phpunit|phpstan|psalm|infection|rector|phpcs|clippy|nextest|tarpaulin|rustfmt|deny|cargo|pyproject|analysis_options|build|codecov|coverage)(?:[\w-]{0,30})(?:\.[\w-]{1,20}){0,2}\.(?:ini|cfg|toml|xml|properties|ya?ml|neon|dist|json|gradle|kts)$`,
    String.raw `^(?:phpunit\.xml\.dist|phpstan\.neon|phpstan\.neon\.dist|setup\.cfg|pom\.xml|build\.xml|directory\.build\.(?:props|targets)|test\.runsettings|stylecop\.json)$`,
    String.raw `^(?:gnumakefile|makefile|justfile|rakefile|taskfile\.ya?ml|noxfile\.py|tasks\.py|fabfile\.py|dodo\.py|cmakelists\.txt|ctesttestfile\.cmake|meson\.build|build\.bazel|build|dangerfile|dockerfile|procfile|earthfile|magefile\.go|build\.sbt|mix\.exs|package\.swift|gulpfile\.[cm]?[jt]s|gruntfile\.[cm]?[jt]s|lerna\.json|nx\.json|project\.json|jest-setup\.[jt]s|docker-compose[\w.-]*\.ya?ml)$`,
    String.raw `\.(?:gradle|gradle\.kts|csproj|fsproj|vbproj|runsettings|mk|cmake|xctestplan|pbxproj|bzl)$`,
    // Whatever the tool: names that speak of checks, in a format for data.
    String.raw `(?:^|[._-])(?:\w{0,20}lint\w{0,20}|check\w{0,20}|cov|coverage|coveralls|testcoverage|\w{0,10}limits?|budgets?|thresholds?|baseline|suppressions?|audit\w{0,10}|scan\w{0,10}|leaks|quality|allow-?list|exceptions|analysis|ruleset|trivy|snyk|semgrep|bandit|brakeman|bundlesize|bundlewatch|lighthouse\w{0,5}|infection|psalm|phpstan|pyright\w{0,10}|dialyzer|credo|detekt|cspell|dependency-cruiser|gitleaks|checkov|hadolint|pa11y\w{0,5}|luacheckrc|luacov|stryker|pitest|mutmut|cosmic-ray)(?:rc)?(?:[._-][\w-]{1,30}){0,3}\.(?:json5?|jsonc|toml|ya?ml|xml|ini|cfg|conf|neon|exs|properties|hcl)$`,
    String.raw `^\.(?:bandit|bazelrc|pyre_configuration|trivyignore|gitleaksignore|semgrepignore|snyk|nsprc|luacheckrc|luacov|pylintrc|jscsrc|credo\.exs|dialyzer_ignore\.exs|formatter\.exs|scalafix\.conf|scalafmt\.conf|eslintignore|stylelintignore|htmlhintrc|lighthouserc[\w.]{0,6}|size-limit[\w.]{0,6})$`,
    // Scripts and pipelines: what CI calls.
    String.raw `\.(?:sh|bash|zsh|ps1|bat|cmd)$`,
    String.raw `\.ya?ml$`,
].join("|"), "u");
/** A program without an ending, in a folder of scripts or of git's hooks: what CI, or a push, calls. It may be code as well. */
const BARE_SCRIPT = /(?:^|\/)(?:bin|scripts?|ci|hack|tools?|build|dev|\.husky|\.?git-?hooks|\.buildkite)\/(?:[\w-]{1,60}\/){0,2}[\w-]{1,60}$/u;
/** Written by machines; the path rules have their own word on them. */
const LOCKFILE = /(?:^|[-.])lock(?:b|file)?(?:\.\w{1,6})?$/u;
/** Found by test runners for its name alone. */
function isTestName(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const lower = name.toLowerCase();
    // Go passes over names that begin so.
    if (/^[_.].*\.go$/u.test(lower))
        return false;
    return TEST_NAME.test(lower) && (!NEEDS_CAMEL.test(lower) || CAMEL_TEST_NAME.test(name));
}
function roleOf(path) {
    const lower = path.toLowerCase();
    const lowerName = lower.slice(lower.lastIndexOf("/") + 1);
    const code = CODE.test(lowerName);
    const prose = PROSE.test(lowerName);
    const expectation = EXPECTATION.test(lower) ||
        (TEST_FOLDER.test(lower) && !code && !prose && !SETTINGS_NAME.test(lowerName) && !isTestName(path));
    const test = !expectation && (isTestName(path) || (code && TEST_FOLDER.test(lower)));
    const named = SETTINGS_NAME.test(lowerName);
    // A script runs checks wherever it lies.
    const settings = (!test || /\.(?:sh|bash|zsh)$/u.test(lowerName)) &&
        !expectation &&
        !LOCKFILE.test(lowerName) &&
        (named || BARE_SCRIPT.test(lower));
    const source = !test && !expectation && !prose && !(settings && named);
    return { test, expectation, settings, prose, source };
}


/***/ }),

/***/ 37529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   C$: () => (/* binding */ weakening),
/* harmony export */   Mh: () => (/* binding */ indentation),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   ui: () => (/* binding */ hunkOf),
/* harmony export */   yg: () => (/* binding */ isDependency),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
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
/** A dependency and its version, as manifests write them: whatever its name, it is no setting. */
function isDependency(text) {
    return /^\s*"[^"]{1,214}"\s*:\s*"(?:[~^<>=v\s]*\d+\.|workspace:|catalog:|npm:|file:|link:|git)/u.test(text);
}
/** Lines that do something. */
function isBlank(line) {
    return line.text.trim() === "";
}
/** The hunk that a line of the file stands in. */
function hunkOf(file, line) {
    const known = HUNKS.get(file) ?? new Map(file.hunks.flatMap((hunk) => hunk.lines.map((one) => [one, hunk])));
    HUNKS.set(file, known);
    return known.get(line);
}
const HUNKS = new WeakMap();
/** The place of a line among the lines of its hunk. */
function placeOf(lines, line) {
    const known = PLACES.get(lines) ?? new Map(lines.map((one, at) => [one, at]));
    PLACES.set(lines, known);
    return known.get(line);
}
const PLACES = new WeakMap();
/** Width of the white space before a line; a tab counts as four. */
function indentation(text) {
    return text.slice(0, text.length - text.trimStart().length).replaceAll("\t", "    ").length;
}
/** The line that the list of a line belongs to: the nearest one further out, or the section of a table file. */
function headOf(hunk, at, side) {
    const other = side === "added" ? "removed" : "added";
    let own = indentation(hunk.lines[at].text);
    for (const line of hunk.lines.slice(Math.max(0, at - 200), at).toReversed()) {
        if (line.kind === other || isBlank(line))
            continue;
        if (/^\s*\[\[?[\w."'*-]{1,100}\]?\]\s*$/u.test(line.text))
            return line.text;
        if (/^\s*-\s/u.test(line.text) && indentation(line.text) >= own)
            continue;
        if (indentation(line.text) < own ||
            (/[:=]\s*\[?\s*$/u.test(line.text) && indentation(line.text) === own)) {
            if (/[[({:=>]\s*$|^\s*\w{1,60}\s*=/u.test(line.text))
                return line.text;
            own = indentation(line.text);
        }
    }
    return "";
}


/***/ }),

/***/ 16984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
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


/***/ }),

/***/ 38004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findSuppressions),
/* harmony export */   F: () => (/* binding */ kindOfSuppression)
/* harmony export */ });
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35893);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37529);


/** Comments and attributes that tell a compiler, linter or coverage tool to look away. */
const SUPPRESSIONS = [
    {
        kind: "types",
        pattern: /#pragma\s+(?:GCC|clang)\s+diagnostic\s+ignored|#pragma\s+warning\s*\(?\s*disable|\bas\s+unknown\s+as\b|@ts-(?:ignore|nocheck|expect-error)\b|#\s*type:\s*ignore|#\s*(?:mypy|pyright|pyre)\s*:\s*(?:ignore|basic|disable|allow)|#\s*pyre-ignore|@(?:typing\.)?no_type_check\b|#\s*typed:\s*(?:false|ignore)|@(?:phpstan|psalm)-(?:ignore|suppress)|#nullable\s+disable|\bsteep:ignore|@flow(?:fixme|ignore)|\$Flow(?:FixMe|Ignore)/iu,
    },
    {
        kind: "lint",
        pattern: /\b(?:eslint|oxlint|tslint|stylelint|biome|deno-lint|standard|jshint)[-:]?\s?-?(?:disable|ignore)|#\s*noqa\b|#\s*(?:pylint|ruff|flake8)\s*:\s*(?:disable|noqa|skip-file|ignore)|#\s*nosec\b|\/\/\s?nolint\b|\/\/\s?#nosec|\/\/lint:ignore|#!?\[(?:cfg_attr\([^\]]{0,100},\s*)?(?:allow|expect)\s*\(|@(?:file:)?Suppress(?:Warnings|FBWarnings|Lint)?\s*\(|\bCHECKSTYLE[:.]\s?OFF|\bNOPMD\b|\bNOSONAR\b|\[(?:assembly:\s*)?(?:\w+\.)*SuppressMessage\b|#\s*rubocop:\s*(?:disable|todo)|\bphpcs:(?:ignore|disable)|@noinspection|@phan-suppress|@infection-ignore|\bNOLINT(?:NEXTLINE|BEGIN)?\b|\bcppcheck-suppress|\bswiftlint:disable\b|\/\/\s*ktlint-disable|\bignore_for_file:|\/\/\s*ignore:\s*\w+|@dialyzer\b|\bcredo:disable|#\s*shellcheck\s+disable/u,
    },
    {
        kind: "coverage",
        pattern: /\b(?:istanbul|c8|v8|nyc)\s+ignore\b|#\s*pragma:\s*no\s*cover|\bcoverage:\s?ignore|\bexcoveralls-ignore|@codeCoverageIgnore|\b(?:ExcludeFromCodeCoverage|ExcludeFromJacocoGeneratedReport)\b|\b(?:G|L)COVR?_EXCL_(?:LINE|START|BR_LINE)\b|#\s*:nocov:|#!?\[(?:coverage\(off\)|no_coverage)|@Generated\b|\bjacoco:ignore|\/\/\s*coverage-ignore/u,
    },
];
/** Names of rules against handlers that keep an error to themselves, and handlers of whatever comes. */
const SILENT_HANDLER = /\b(?:E722|BLE001|S110|W070[23]|broad-except\w*|bare-except|broad-exception-\w+|no-empty|errcheck|RescueException|SuppressedException|TooGenericException\w*|SwallowedException|EmptyCatch\w*|CA1031)\b|\b(?:catch|except|rescue)\b.{0,80}\b(?:Base|Standard)?(?:Exception|Throwable|Error)\b/u;
const HANDLER = /\b(?:catch|except|rescue)\b|\berr\s*!=\s*nil\b/u;
/** Forms that act on a whole file. */
const WHOLE_FILE = /@ts-nocheck|\/\*\s*(?:eslint|tslint|stylelint|oxlint)[-:]disable\s*\*\/|^\s*\/\/\s*tslint:disable\s*$|^\s*#\s*(?:flake8|ruff)\s*:\s*noqa\s*$|^\s*#\s*mypy:\s*ignore-errors|^\s*#\s*pylint:\s*(?:disable=all|skip-file)|#!\[allow|@file:Suppress|^\s*#\s*type:\s*ignore\s*$|@codeCoverageIgnoreFile|^\s*#\s*pyright:\s*(?:basic|ignore)|deno-lint-ignore-file|biome-ignore-all|ignore_for_file|istanbul\s+ignore\s+file|c8\s+ignore\s+file|(?:istanbul|c8|v8)\s+ignore\s+start|\[assembly:|@SuppressWarnings\(\s*\{?\s*"all"|#\s*typed:\s*(?:false|ignore)|^\s*#\s*rubocop:disable\s+all|NOLINTBEGIN|#nullable\s+disable\s*$/iu;
/**
 * Suppressions of checks that would otherwise have spoken about code that was there before, and those of whole
 * files. A new line may bring its own: it silences nothing that judged the old code. But a bare suppression of the type
 * check in new code, one that gives no reason, hides an error that nobody has looked at.
 */
function findSuppressions(subject, context) {
    if (subject.role.expectation || subject.role.prose || isGenerated(subject))
        return [];
    const lines = subject.file.hunks.flatMap((hunk) => hunk.lines);
    const removed = subject.changes.reduce((sum, change) => sum + change.removed.filter(isSuppression).length, 0);
    const added = subject.changes.flatMap((change) => change.added.filter(isSuppression).map((line) => ({ line, change })));
    return added
        .slice(removed)
        .filter(({ line, change }) => matters({ subject, context }, line, change, lines))
        .map(({ line }) => ({
        rule: "weakening/suppressed",
        path: subject.path,
        line: line.newLine,
        message: `silences a compiler, linter or coverage check: ${line.text.trim().slice(0, 120)}`,
        verdict: "needs-human",
    }));
}
/** A new file that says that a program has written it. */
function isGenerated({ file }) {
    return ((file.kind === "added" ||
        (file.hunks[0]?.lines[0]?.newLine ?? 9) + (file.hunks[0]?.lines[0]?.oldLine ?? 9) < 3) &&
        file.hunks
            .slice(0, 1)
            .flatMap(({ lines }) => lines.slice(0, 5))
            .some(({ text }) => /\bgenerated\b.{0,60}\b(?:by|code|file)\b|\bauto-?generated\b|\bDO NOT EDIT\b/iu.test(text)));
}
/** What a line switches off; undefined for one that switches nothing off. */
function kindOfSuppression(text) {
    return SUPPRESSIONS.find(({ pattern }) => pattern.test(text.slice(0, 1500)))?.kind;
}
function isSuppression(line) {
    return kindOfSuppression(line.text) !== undefined;
}
function matters({ subject, context }, line, change, lines) {
    if (WHOLE_FILE.test(line.text))
        return subject.file.kind !== "added" || !subject.role.test;
    // How tests are written is for their linter; what they check is not in its hands.
    if (subject.role.test &&
        !subject.role.source &&
        (kindOfSuppression(line.text) === "lint" || /#pragma/u.test(line.text))) {
        return false;
    }
    if (kindOfSuppression(line.text) === "coverage" && context.netAssertions > 0)
        return false;
    // A sentence of reasons is for the reviewer of the code; what is silent is for us.
    if (hasReason(line.text, 7))
        return false;
    if (kindOfSuppression(line.text) === "lint" && hasReason(line.text, 4))
        return false;
    // A handler of one kind of error becomes one of any.
    if (SILENT_HANDLER.test(line.text) && change.removed.some(({ text }) => HANDLER.test(text)))
        return true;
    const at = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(lines, line);
    if (opensRegion(line.text) && coversOldCode(lines, at))
        return true;
    const alone = /^\s*(?:\/\/|\/\*|#|<!--|\{\/\*|@|\*|\[|--|;)/u.test(line.text);
    const target = alone
        ? lines.slice(at + 1, at + 40).find((next) => next.kind !== "removed" && !isSuppression(next))
        : line;
    if (target === undefined || target.kind === "context")
        return true;
    // A new test may well say that the compiler refuses what it does.
    if (subject.role.test && /@ts-expect-error/u.test(line.text))
        return false;
    const bare = alone
        ? target.text
        : target.text.replace(/\s*(?:\/\/|\/\*|#)\s*(?:@ts-|type:|noqa|nolint|eslint|tslint|pylint|nosec|NOLINT|NOSONAR|pragma|rubocop|:nocov|phpcs|shellcheck|istanbul|c8|swiftlint|ktlint|biome|oxlint|pyright|mypy).*$/iu, "");
    const types = kindOfSuppression(line.text) === "types";
    // A line that is written anew may bring its own remark to the linter; an error of types is an error still.
    const alike = types ? 0.6 : 0.85;
    if (subject.role.test && hasReason(line.text, 3))
        return false;
    if ((0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .isLikeAny */ .An)(change.removed, bare, alike))
        return true;
    if (/\bas\s+unknown\b/u.test(line.text))
        return false;
    // Code that no test reaches, in a patch that tests no more than before.
    const silent = types || kindOfSuppression(line.text) === "coverage";
    return silent && !subject.role.test && !hasReason(line.text, 4);
}
/** Silences everything that comes after it, up to where the check is switched on again. */
function opensRegion(text) {
    return (/\/\*\s*(?:eslint|tslint|oxlint|stylelint)[-:]disable(?!-(?:next-)?line|:next-line|:this-line)/u.test(text) ||
        /^\s*#\s*(?:pylint:\s*disable|rubocop:\s*disable)/u.test(text) ||
        /_EXCL_START\b|#pragma\s+warning\s*\(?\s*disable|\bNOLINTBEGIN\b/u.test(text));
}
function coversOldCode(lines, at) {
    for (const line of lines.slice(at + 1)) {
        if (line.kind === "removed" || line.text.trim() === "")
            continue;
        if (/\benable\b|_EXCL_STOP|\brestore\b|NOLINTEND|diagnostic\s+pop/u.test(line.text))
            return false;
        if (line.kind === "context" && /[\p{L}\d]/u.test(line.text))
            return true;
    }
    return false;
}
/** So many words that are not part of the directive itself. */
function hasReason(text, words) {
    const directive = SUPPRESSIONS.map(({ pattern }) => pattern.exec(text)).find((match) => match !== null);
    const rest = text.slice(directive.index + directive[0].length);
    // Names of rules are no words: they have hyphens, slashes, underscores, digits or brackets about them.
    return (rest.match(/(?<![\w@/([-])\p{L}{2,}(?![\w/)\]-])/gu) ?? []).length >= words;
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
