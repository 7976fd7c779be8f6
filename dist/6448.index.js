export const id = 6448;
export const ids = [6448];
export const modules = {

/***/ 66448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ss: () => (/* binding */ DEFAULT_PATCH_LIMITS),
  SS: () => (/* binding */ checkDiff),
  xV: () => (/* binding */ checkPatch),
  Hx: () => (/* binding */ readPatch)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
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
                    rule: "protected-path/install-hook",
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
        matches: ({ name, segments }) => CI_FILES.test(name) || CI_FOLDERS.has(segments[0] ?? ""),
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

// EXTERNAL MODULE: ./build/domain/patch/changes.js
var patch_changes = __webpack_require__(35893);
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
    const lines = growth(subjects);
    const netAssertions = countAssertions(subjects);
    return {
        changesSource,
        testsShrink: lines < 0,
        netAssertions,
        grows: netAssertions >= GROWTH.assertions && lines >= GROWTH.lines,
        explains: (testLine) => words(testLine).some((word) => gone.has(word)),
    };
}
/** From here on a patch grows what is checked. */
const GROWTH = { assertions: 3, lines: 12 };
function countAssertions(subjects) {
    const asserting = (lines, { language }) => lines.filter((line) => !(0,patch_changes/* isComment */.Cn)(line.text) && (readAssertion(line.text, language)?.strength ?? 0) > 0)
        .length;
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
    /^\s*(?:TEST|TEST_F|TEST_P|TYPED_TEST|TEST_CASE|SCENARIO|SECTION|BOOST_AUTO_TEST_CASE|BOOST_FIXTURE_TEST_CASE|DOCTEST_TEST_CASE|START_TEST|CTEST|Test|TEST_METHOD|tcase_add_test|RUN_TEST|CPPUNIT_TEST|cr_test)\s*\(\s*(?<name>[^)]{0,200})\)/u,
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

// EXTERNAL MODULE: ./build/domain/patch/file-role.js
var file_role = __webpack_require__(22677);
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
/** A dependency and its version, as manifests write them: whatever its name, it is no setting. */
function isDependency(text) {
    return /^\s*"[^"]{1,214}"\s*:\s*"(?:[~^<>=v\s]*\d+\.|workspace:|catalog:|npm:|file:|link:|git)/u.test(text);
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
        const other = hunk.lines.some((line) => line.kind === "added" && !isBlank(line) && !(0,patch_changes/* isComment */.Cn)(line.text) && !TABLE_ROW.test(line.text));
        if (other)
            return [];
        return [
            weakening(subject, rows(hunk, "removed")[0], "weakening/case-removed", `${lost} fewer test cases`),
        ];
    });
}
function rows(hunk, kind) {
    const context = hunk.lines.filter((line) => line.kind === "context");
    const inTable = context.some((line) => TABLE_START.test(line.text)) ||
        (context.some((line) => LITERAL_ROW.test(line.text)) &&
            hunk.lines.filter((line) => line.kind !== "added" && LITERAL_ROW.test(line.text)).length >= 2);
    return hunk.lines.filter((line) => line.kind === kind &&
        (CASE_ROW.test(line.text) || (inTable && TABLE_ROW.test(line.text) && !TABLE_START.test(line.text))));
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
            return [weakening(subject, undefined, "weakening/test-removed", "a file of tests is gone")];
        }
        if (file.kind === "deleted" && (0,file_role/* isTestName */.c)(file.oldPath) && movedOutOfSight(subject, subjects)) {
            return [
                weakening(subject, undefined, "weakening/test-renamed", "its tests move to where test runners do not look"),
            ];
        }
        if (file.kind !== "renamed")
            return [];
        const hidden = (was.test && !subject.role.test && !SUPPORT.test(file.oldPath)) ||
            ((0,file_role/* isTestName */.c)(file.oldPath) && !(0,file_role/* isTestName */.c)(subject.path));
        return hidden
            ? [
                weakening(subject, undefined, "weakening/test-renamed", `${file.oldPath} moves to where test runners do not look`),
            ]
            : [];
    });
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

;// CONCATENATED MODULE: ./build/domain/patch/rules-comparison.js



/** What makes different things look the same: order, case, white space, digits, all but a part. */
const LEVELLING = /\.(?:sort|toSorted|sort_by|sorted|reverse|toLowerCase|toUpperCase|lower|upper|downcase|upcase|trim|strip|trimEnd|trim_end|toFixed|slice|substring|substr|first|round|floor|ceil|ToLower\w*|ToUpper\w*|Trim|Take|OrderBy|to_lowercase|to_s|toString|String|uniq|length|size|count|len|Count|Length|keys|replace|replaceAll|gsub)\b\s*\(?|\b(?:sorted|set|frozenset|round|abs|len|str|bool|int|type|sort|lower|strtolower|trim|count|mb_strtolower|array_values|array_keys|Math\.(?:round|floor|ceil|trunc|abs)|Object\.(?:keys|values)|JSON\.stringify|String|Boolean|Number|parseInt|strings\.(?:TrimSpace|ToLower|Fields)|len|typeof|Set)\s*\(|\btypeof\s|\[\s*(?::\s*-?\w+|-?\w+\s*:)\s*\]/gu;
/** Assertions that look at less of the same thing than before, or do not wait for it. */
function findBlurredComparisons(subject) {
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).flatMap(({ removed, added }) => {
        if ((0,patch_changes/* isComment */.Cn)(removed.text) || (0,patch_changes/* isComment */.Cn)(added.text))
            return [];
        if (/\b(?:await|return)\b/u.test(removed.text) && stopsWaiting(removed.text, added.text)) {
            return [
                weakening(subject, added, "weakening/assertion-loosened", "the test no longer waits for the assertion"),
            ];
        }
        if (takesLess(removed.text, added.text)) {
            return [weakening(subject, added, "weakening/case-removed", "a test goes through less than before")];
        }
        if (count(added.text, QUIET) > count(removed.text, QUIET) &&
            count(removed.text, LOUD) > count(added.text, LOUD)) {
            return [
                weakening(subject, added, "weakening/assertion-loosened", "what used to fail on nothing gives nothing now"),
            ];
        }
        if (leavesOut(removed.text, added.text)) {
            return [
                weakening(subject, added, "weakening/assertion-loosened", "a comparison leaves something out now"),
            ];
        }
        const before = readAssertion(removed.text, subject.language);
        const after = readAssertion(added.text, subject.language);
        if (before === undefined || after === undefined || before.matcher !== after.matcher)
            return [];
        return levelled(removed.text, added.text)
            ? [
                weakening(subject, added, "weakening/assertion-loosened", "what is compared is levelled before it is compared"),
            ]
            : [];
    }));
}
/** Look-ups that fail when there is nothing, and those that say so quietly. */
const LOUD = /\b(?:getBy|getAllBy|findBy|findAllBy)\w+|\.unwrap\(\)|\.expect\(|\btry\s+XCTUnwrap|\btry!|\bfind!|\.fetch\(|\.first!|\.single\(|\.getOrThrow\(|\.orElseThrow\(|\.Single\(|\.First\(|!!/gu;
const QUIET = /\b(?:queryBy|queryAllBy)\w+|\.unwrap_or\w*|\.ok\(\)|\btry\?|\bfind_by\b|\.dig\(|\.firstOrNull\(|\.getOrNull\(|\.orElse\(|\.SingleOrDefault\(|\.FirstOrDefault\(|\?\.|\.get\(/gu;
function count(text, pattern) {
    return (text.match(pattern) ?? []).length;
}
const squeeze = (text) => text.replace(/\s+/gu, "");
function stopsWaiting(before, after) {
    const bare = (text) => squeeze(text.replace(/\b(?:await|return)\s+/gu, ""));
    const waits = (text) => (text.match(/\b(?:await|return)\s/gu) ?? []).length;
    return (waits(after) < waits(before) && bare(before) === bare(after) && /\b(?:expect|assert|should)/u.test(after));
}
/** The line gained calls that level what it looks at, and is otherwise about the same thing. */
function levelled(before, after) {
    const old = before.match(LEVELLING) ?? [];
    const now = after.match(LEVELLING) ?? [];
    if (now.length <= old.length)
        return false;
    const names = new Set(before.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu));
    const bare = after.replaceAll(LEVELLING, " ").match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
    return bare.every((name) => names.has(name));
}
/** Words by which comparisons are told what not to look at. */
const LEFT_OUT = /\b\w{0,20}(?:ignor\w+|exclud\w+|omit\w*|except|lenient|loose\w*|unordered|any_order|anyOrder|partial\w*|approx\w*|IgnoreFields|check_\w{2,20}\s*=\s*False|allow_\w{2,20})\b/giu;
/** A line that compares names more of what is not to be compared, and is otherwise the same. */
function leavesOut(before, after) {
    if (!/\b(?:expect|assert|should|cmp\.|diff|equal|compare)/iu.test(after))
        return false;
    const bare = (text) => withoutStrings(text);
    return count(bare(after), LEFT_OUT) > count(bare(before), LEFT_OUT) && (0,patch_changes/* similarity */.k8)(before, after) > 0.5;
}
/** What tests go through: tables, loops and generators. */
const SOURCE_OF_CASES = /\bparametrize\b|\.each\b|\bforEach\b|\bfor\b.{0,120}\b(?:in|of)\b|\bproperty\(|@given\b|\bforAll\b|\bcheck\(|\bStream\.of\b|\brange\b/u;
const FEWER_CASES = /\bif\b|\.(?:filter|slice|first|take|limit|head|reject|select|skip|Take|Where)\b|\bislice\(|\[\s*:\s*\d|\b(?:fc\.constant|st\.just|st\.none|gen\.constant|Gen\.const|Just)\(/gu;
function takesLess(before, after) {
    return (SOURCE_OF_CASES.test(before) &&
        SOURCE_OF_CASES.test(after) &&
        (0,patch_changes/* similarity */.k8)(before, after) > 0.5 &&
        count(withoutStrings(after), FEWER_CASES) > count(withoutStrings(before), FEWER_CASES));
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
    const hits = (lines) => lines.filter((line) => !(0,patch_changes/* isComment */.Cn)(line.text) && isCommand(subject, line.text));
    const removed = subject.changes.flatMap((change) => hits(change.removed));
    const added = subject.changes.flatMap((change) => hits(change.added));
    if (removed.length <= added.length)
        return [];
    return [weakening(subject, removed[0], "weakening/command-dropped", "a command that checks is gone")];
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
            : [
                weakening(subject, now.line, "weakening/command-dropped", "a script no longer runs one of its checks"),
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
                weakening(subject, added, "weakening/failure-ignored", "what comes of a check is handled otherwise"),
            ];
        }
        if (before !== after)
            return [];
        const old = new Set(argumentsOf(removed.text));
        const narrower = argumentsOf(added.text).filter((word) => !old.has(word) && !HARMLESS.test(word));
        return narrower.length === 0 || !isCommandLine(removed.text)
            ? []
            : [
                weakening(subject, added, "weakening/narrowed", `a check is run with ${narrower.join(" ").slice(0, 60)}`),
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
    return !/^\s*-?\s*(?:"[^"]*"\s*:\s*"[~^]?\d|(?:id|repo|name|rev|uses)\s*:)/u.test(text);
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
        const now = new Set(partsOf(added.text));
        const lost = partsOf(removed.text).filter((part) => CHECK_WORD.test(part) && !now.has(part));
        return lost.length === 0 || !TARGET.test(removed.text)
            ? []
            : [
                weakening(subject, added, "weakening/command-dropped", `no longer calls for ${lost.join(", ").slice(0, 60)}`),
            ];
    }));
}
function partsOf(text) {
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
            weakening(subject, removed[0], "weakening/command-dropped", "a tool that checks is no longer installed"),
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
        const lines = subject.file.hunks.find((hunk) => hunk.lines.includes(added))?.lines ?? [];
        const at = lines.indexOf(added);
        if (!lines.slice(at, at + 4).some((line) => line.kind !== "removed" && FAILS.test(line.text)))
            return [];
        return exactness(added.text) < exactness(removed.text)
            ? [weakening(subject, added, "weakening/assertion-loosened", "the condition to fail lets more pass")]
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
        weakening(subject, line, "weakening/expectation-edited", "an expected result changes and no code does"),
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
    const changed = hunk.lines.filter((line) => line.kind !== "context" && !isBlank(line) && !(0,patch_changes/* isComment */.Cn)(line.text));
    const pairs = pairsOf(subject, hunk);
    // Where a test is given other input, or does other things, it may expect other results.
    const computed = pairs.find((pair) => computesExpected(subject, pair));
    if (computed !== undefined) {
        return [
            weakening(subject, computed.added, "weakening/expectation-edited", "what is expected was written out and is computed now"),
        ];
    }
    const taken = pairs.find(({ removed, added }) => /snapshot/iu.test(added.text) &&
        !/snapshot/iu.test(removed.text) &&
        (readAssertion(removed.text, subject.language)?.strength ?? 0) >= 3);
    if (taken !== undefined) {
        return [
            weakening(subject, taken.added, "weakening/expectation-edited", "what is expected was written out and is whatever comes now"),
        ];
    }
    const paired = new Set(pairs.flatMap((pair) => [pair.removed, pair.added]));
    if (changed.some((line) => !paired.has(line)))
        return [];
    return pairs
        .filter((pair) => rules_expectations_squeeze(pair.removed.text) !== rules_expectations_squeeze(pair.added.text) && expects(subject, hunk, pair))
        .slice(0, 1)
        .map((pair) => weakening(subject, pair.added, "weakening/expectation-edited", "what is expected changes and no code does"));
}
/** The literal that an assertion compared with became a call or a name. */
function computesExpected(subject, { removed, added }) {
    const before = readAssertion(removed.text, subject.language);
    const after = readAssertion(added.text, subject.language);
    if (before === undefined || after === undefined || before.matcher !== after.matcher)
        return false;
    if (before.expected === "" || rules_expectations_squeeze(before.subject) !== rules_expectations_squeeze(after.subject))
        return false;
    return (!/[\p{L}_$]/u.test(before.expected.replace(LITERAL, "").replace(/\b(?:new\s+)?[A-Z][\w.]{0,60}(?=\()/gu, "")) && /[\p{L}_$]/u.test(after.expected.replace(LITERAL, "")));
}
/** The line without what formatters change. */
function rules_expectations_squeeze(text) {
    return text.replace(/[\s;,]+/gu, "").replace(/['`]/gu, '"');
}
function pairsOf(subject, hunk) {
    const lines = new Set(hunk.lines);
    return subject.changes
        .filter((change) => [...change.removed, ...change.added].some((line) => lines.has(line)))
        .flatMap(patch_changes/* pairLines */.GC);
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
        return before.matcher === after.matcher && rules_expectations_squeeze(before.subject) === rules_expectations_squeeze(after.subject);
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




/** Lines of a hunk, before or after, that belong to what is looked at: a bound, so that a large hunk costs no square. */
const NEAR = 400;
/** Ways out of a test before it has asserted anything. */
const EXIT = /^\s*(?:return(?:\s+(?:true|nil|null|None|undefined|Ok\(\(\)\)|0))?|pass|exit(?:\s+0|\(0?\))|process\.exit\(0?\)|os\.Exit\(0\)|sys\.exit\(0?\)|os\._exit\(0\)|System\.exit\(0\)|std::process::exit\(0\)|Environment\.Exit\(0\)|raise\s+SystemExit(?:\(0?\))?|throw\s+new\s+Skip\w*\(.{0,80}\)|goto\s+\w+|done\(\)|next|break)\s*;?\s*(?:(?:\/\/|#).*)?$/u;
const PROCESS_EXIT = /^\s*(?:process\.exit\(0\)|os\.Exit\(0\)|sys\.exit\(0?\)|os\._exit\(0\)|System\.exit\(0\)|std::process::exit\(0\)|Environment\.Exit\(0\)|exit\(0\))\s*;?\s*$/u;
/** A way out under a condition, in one line. */
const EARLY_RETURN = /^\s*(?:if\b.{1,160}[)\s:{]\s*(?:\{\s*)?return\b\s*(?:true|nil|null|None|Ok\(\(\)\))?\s*;?\s*\}?\s*$|guard\b.{1,160}\belse\s*\{\s*return\s*\}|return\s+(?:if|unless)\b|let\s+(?:Some|Ok)\(.{1,80}\belse\s*\{\s*return\b[^}]{0,30}\}|(?:continue|next)\s+(?:if|unless)\b|if\b.{1,160}[)\s:{]\s*(?:\{\s*)?(?:continue|next)\s*;?\s*\}?\s*$|\[\[?\s.{1,120}\]\]?\s*&&\s*return\b|command\s+-v\b.{1,80}\|\|\s*return\b)/u;
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
        const next = hunk.lines.slice(at + 1, at + NEAR).find((one) => one.kind !== "removed" && !isBlank(one));
        if (NEVER.test(line.text) && !isPlainComment(line.text)) {
            return [weakening(subject, line, "weakening/test-disabled", "a test is put where it never runs")];
        }
        if (opensBlockComment(line.text) && next?.kind === "context" && !(0,patch_changes/* isComment */.Cn)(next.text)) {
            return [weakening(subject, line, "weakening/commented-out", "code of a test becomes a comment")];
        }
        if (EMPTY_LOOP.test(line.text) && !(0,patch_changes/* isComment */.Cn)(line.text) && subject.file.kind !== "added") {
            return [weakening(subject, line, "weakening/test-disabled", "a test goes through nothing")];
        }
        if (/^\s*(?:continue|next)\s*;?\s*$/u.test(line.text) && skipsOldCases(subject, hunk, at)) {
            return [weakening(subject, line, "weakening/test-disabled", "some cases of a test are passed over")];
        }
        if (EARLY_RETURN.test(line.text) && isInOldTest(subject, hunk, at)) {
            return [weakening(subject, line, "weakening/test-disabled", "a test gives up under a condition")];
        }
        if (ENVIRONMENT.test(line.text) &&
            /^\s*(?:if|unless|when|\[\[?)\b|^\s*\[\[?\s|\breturn\b/u.test(line.text)) {
            const body = [line, ...hunk.lines.slice(at + 1, at + 4)];
            if (body.some((one) => one.kind === "added" && /\breturn\b|\bexit\b|\bskip|\bpass\b/iu.test(one.text))) {
                return [
                    weakening(subject, line, "weakening/test-disabled", "a test looks at where it runs and gives up"),
                ];
            }
        }
        if (subject.file.kind !== "added" &&
            !(0,patch_changes/* isComment */.Cn)(line.text) &&
            (PROCESS_EXIT.test(line.text) || FORGED_RESULT.test(line.text))) {
            return [weakening(subject, line, "weakening/test-disabled", "the test process ends with success")];
        }
        const above = hunk.lines
            .slice(Math.max(0, at - NEAR), at)
            .findLast((one) => one.kind !== "removed" && !isBlank(one));
        const leaves = EXIT.test(line.text) || (/^\s*return\b.*[;)]\s*$/u.test(line.text) && balanced(line.text));
        if (leaves &&
            !/^\s*(?:\}?\s*else\b|if\b|for\b|while\b|case\b|default\b)(?!.*[{:]\s*$)/u.test(above?.text ?? "") &&
            next?.kind === "context" &&
            indentation(next.text) === indentation(line.text) &&
            !/^\s*(?:\}|\)|\]|end\b|else|elif|except|catch|rescue|finally|case|default|when|fi\b|done\b|esac\b|def |func |it\(|test\(|describe\(|@)/u.test(next.text)) {
            return [
                weakening(subject, line, "weakening/test-disabled", "a test ends before it has asserted anything"),
            ];
        }
        return [];
    }));
}
/** The condition around a "continue" is new, and the loop around the condition is not. */
function skipsOldCases(subject, hunk, at) {
    const own = indentation(hunk.lines[at]?.text ?? "");
    const first = Math.max(0, at - NEAR);
    const opener = first +
        hunk.lines
            .slice(first, at)
            .findLastIndex((line) => line.kind !== "removed" && !isBlank(line) && indentation(line.text) < own);
    return (opener >= first && hunk.lines[opener]?.kind === "added" && isInOldTest(subject, hunk, opener, at + 1));
}
/** The line stands among assertions that were there before, and not in a function that is new. */
function isInOldTest(subject, hunk, at, from = at + 1) {
    const own = indentation(hunk.lines[at]?.text ?? "");
    const opener = hunk.lines
        .slice(Math.max(0, at - NEAR), at)
        .findLast((line) => line.kind !== "removed" && !isBlank(line) && indentation(line.text) < own);
    if (opener?.kind === "added")
        return false;
    const after = hunk.lines
        .slice(from, from + NEAR)
        .find((line) => line.kind !== "removed" && !isBlank(line) && !/^\s*\}\s*$/u.test(line.text));
    const old = (line) => line.kind !== "added" && readAssertion(line.text, subject.language) !== undefined;
    return after?.kind === "context" && hunk.lines.slice(Math.max(0, at - 6), at + NEAR).some(old);
}
function balanced(text) {
    return (text.match(/[([{]/gu) ?? []).length === (text.match(/[)\]}]/gu) ?? []).length;
}
function isPlainComment(text) {
    return (0,patch_changes/* isComment */.Cn)(text) && !/^\s*#\s*if\b/u.test(text);
}
function opensBlockComment(text) {
    return ((/^\s*(?:\{?\/\*)/u.test(text) && !text.includes("*/")) ||
        /^\s*(?:r?"""|r?''')\s*\w{0,20}\s*$/u.test(text) ||
        (/^\s*<!--/u.test(text) && !text.includes("-->")));
}
/** Assertions that only run under a condition now. */
function findGuardedAssertions(subject) {
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
                    weakening(subject, line, "weakening/test-disabled", "an assertion only runs under a condition"),
                ];
            }
            if (trailing !== line.text.trim() && before.has(trailing)) {
                return [
                    weakening(subject, line, "weakening/test-disabled", "an assertion only runs under a condition"),
                ];
            }
            const old = before.get(line.text.trim());
            const judges = readAssertion(line.text, subject.language) !== undefined ||
                readDeclaration(line.text, subject.language) !== undefined;
            if (old === undefined || !judges)
                return [];
            return indentation(line.text) > indentation(old.text) &&
                isGuarded(change.added.slice(Math.max(0, at - NEAR), at), line)
                ? [weakening(subject, line, "weakening/test-disabled", "an assertion only runs under a condition")]
                : [];
        });
    });
}
/** The innermost block around a line, among the lines before it, is a condition. */
function isGuarded(before, line) {
    const opener = before.findLast((one) => !isBlank(one) && indentation(one.text) < indentation(line.text));
    if (opener === undefined)
        return false;
    const mayNeverRun = /\.(?:on|once|then|subscribe|finally|addListener|addEventListener)\(|\b(?:setTimeout|setImmediate|setInterval|queueMicrotask|requestAnimationFrame|runCatching|go\s+func|defer\s+func|Thread|DispatchQueue)\b/u;
    return (/^\s{0,200}(?:\}?\s{0,8}else\s{1,8})?(?:if|unless|when|guard|switch)\b/u.test(opener.text) ||
        (mayNeverRun.test(opener.text) && !/\b(?:await|return|wait|expect)\b/u.test(opener.text)));
}
/** Tests and assertions that became comments. */
function findCommentedOut(subject) {
    const before = new Set(subject.changes.flatMap((change) => change.removed.filter((line) => !(0,patch_changes/* isComment */.Cn)(line.text)).map((line) => rules_flow_squeeze(line.text))));
    const kept = new Set(subject.changes.flatMap((change) => change.added.filter((line) => !(0,patch_changes/* isComment */.Cn)(line.text)).map((line) => rules_flow_squeeze(line.text))));
    return subject.changes.flatMap((change) => change.added
        .filter((line) => {
        if (!(0,patch_changes/* isComment */.Cn)(line.text))
            return false;
        const text = rules_flow_squeeze((0,patch_changes/* uncomment */.jY)(line.text));
        if (text.length < 4 || !before.has(text) || kept.has(text))
            return false;
        return (readAssertion(text, subject.language) !== undefined ||
            readDeclaration(text, subject.language) !== undefined);
    })
        .slice(0, 1)
        .map((line) => weakening(subject, line, "weakening/commented-out", "code of a test becomes a comment")));
}
function rules_flow_squeeze(text) {
    return text.replace(/\s+/gu, "");
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-harness.js


/** Words by which code around the tests decides which of them run and what comes out, in one sentence each. */
const HARNESS = [
    {
        message: "decides about the results of tests",
        pattern: /\bdef\s+pytest_(?:runtest_makereport|runtest_protocol|runtest_call|pyfunc_call|report_teststatus|sessionfinish|exception_interact|unconfigure)\b|\b(?:report|rep|outcome|result)\.outcome\s*=|\.force_result\(|\bwasSuccessful\s*=|\.(?:failures|errors)\.clear\(\)|\bfailures\s*=\s*\[\]|\bat_exit\b.{0,40}\bexit|\batexit\.register\(.{0,80}_exit|\bafter_run\b.{0,40}\bexit|\btrap\s+["'].{0,40}exit\s+0|\bregister_shutdown_function\(|\bprocess\.exitCode\s*=\s*0|\bsession\.(?:testsfailed|exitstatus)\s*=|\.exitOverride\(|\bdeferred_failures?\b|\bsetExitCode\(0\)/u,
    },
    {
        message: "decides which tests are run",
        pattern: /\bdef\s+pytest_(?:collection_modifyitems|ignore_collect|collect_file|pycollect_makeitem|deselected|generate_tests)\b|\bdef\s+load_tests\b|\bitems\[:\]\s*=|\bitems\.(?:remove|clear|pop)\(|\bfilter_run(?:_excluding|_including|_when_matching)?\b|\bexclude_pattern\b|\bExUnit\.(?:start|configure)\(.{0,80}\b(?:exclude|only|include)\b|\bGTEST_FLAG(?:_SET)?\(\s*filter|\bGTEST_FLAG\(filter\)|\bspecFilter\b|\bmocha\.(?:grep|fgrep|invert)\(|\bQUnit\.config\.(?:filter|module|testId)|\bdefaultTestSuite\b|\bsetFilter\(|\bMinitest\.(?:filter|extensions)\b|\bcollect_ignore\b/u,
    },
    {
        message: "puts something else in the place of an assertion",
        pattern: /^\s*(?:async\s+)?["']?(?:toBe|toEqual|toStrictEqual|toMatchObject|toContain|toThrow|toThrowError|toHaveBeenCalled|toHaveBeenCalledWith|toHaveLength|toMatchSnapshot|toBeCloseTo)["']?\s*(?:\([^;]{0,80}\)\s*\{|:\s*(?:async\s*)?(?:\(|function\b|\w+\s*=>))|\b(?:global|globalThis|window|self)\.(?:expect|assert|it|test|describe)\s*=|\b(?:assert|expect|chai\.Assertion\.prototype|TestCase)\.\w{1,40}\s*=(?![=>])|\bassert\w{0,30}\s*=\s*(?:lambda|\(.{0,40}\)\s*=>|function|mock|Mock|jest\.fn|vi\.fn|nil|None)|^\s*#\s*define\s+(?:assert|ASSERT|EXPECT|CHECK|REQUIRE|TEST_ASSERT)\w*\b|\bmacro_rules!\s+assert|^\s*def\s+assert(?:_equal|Equal|True|Raises|_raises|_nil|In|Is)\b|^\s*(?:public|protected|static|\s)*function\s+assert(?:Equals|Same|True|Count)\b|^\s*#\s*define\s+NDEBUG\b|-DNDEBUG\b/u,
    },
    {
        message: "keeps errors from failing a test",
        pattern: /\bCypress\.on\(\s*["']uncaught:exception|\bwindow\.onerror\s*=|\bset_error_handler\(|\berror_reporting\(0\)|\bprocess\.(?:on|once)\(\s*["'](?:uncaughtException|unhandledRejection)|\bdangerouslyIgnoreUnhandledErrors\b|\bwarnings\.(?:simplefilter|filterwarnings)\(\s*["']ignore|\bThread\.setDefaultUncaughtExceptionHandler\(|\bThread\.report_on_exception\s*=\s*false|\bsuppress_health_check\b|\bset_hook\(Box::new\(\|_\|/u,
    },
];
/** A result that the program used to hand on to its caller. */
const HANDED_ON = /\breturn\s+(?:RUN_ALL_TESTS\(\)|UNITY_END\(\)|Catch::Session|session\.run\(|context\.run\(|(?:result|status|failures?|failed|code|rc)\b)|\bos\.Exit\(\s*m\.Run\(\)|\bos\.Exit\(\s*(?:code|status|result|rc)\b|\bsys\.exit\(\s*(?!0?\s*\))\S|\bprocess\.exit\(\s*(?!0?\s*\))\S|\bexit\(\s*(?:main\(|status|result|code|failed|failures|!)|\bexit\s+"?\$\{?\w|\bexit\s+\$\?/u;
/** Tests, and the scripts that run them, that take the runner's decisions into their own hands. */
function findHarnessChanges(subject) {
    if (!subject.role.test && !subject.role.settings)
        return [];
    const hooks = HARNESS.flatMap(({ message, pattern }) => more(subject, "added", pattern).map((line) => weakening(subject, line, "weakening/harness", message)));
    const kept = more(subject, "removed", HANDED_ON).map((line) => weakening(subject, line, "weakening/failure-ignored", "a result is no longer handed on"));
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
        const letters = (match[1] ?? "").match(/[eu]/gu) ?? [];
        return [...letters, ...(line.text.match(/\b(?:pipefail|errexit|nounset)\b/gu) ?? [])].map((option) => ({
            line,
            option,
        }));
    });
    const removed = subject.changes.flatMap((change) => options(change.removed));
    const added = new Set(subject.changes.flatMap((change) => options(change.added)).map(({ option }) => option));
    const lost = removed.find(({ option }) => !added.has(option));
    return lost === undefined
        ? []
        : [
            weakening(subject, lost.line, "weakening/failure-ignored", `the script no longer stops (${lost.option})`),
        ];
}
/** Lines of one kind that match, beyond as many of the other kind. */
function more(subject, kind, pattern) {
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
        changes.some(({ added, removed }) => [...added, ...removed].some((line) => !isBlank(line) && !(0,patch_changes/* isComment */.Cn)(line.text) && !isDependency(line.text))));
    const [first] = acting;
    if (first === undefined || !acting.every(({ path }) => JUDGE.test(path)))
        return [];
    if (acting.every(({ file }) => file.kind === "added"))
        return [];
    // A limit that moves is for the rules about numbers, which know which way is stricter.
    if (acting.every(({ changes }) => changes.every(onlyNumbersMove)))
        return [];
    const line = first.changes
        .flatMap(({ added, removed }) => [...added, ...removed])
        .find((one) => !isBlank(one));
    return [weakening(first, line, "weakening/judge-only", "only how code is judged changes, and no code")];
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
        pattern: any(/#\[\s*(?:\w+(?:::\w+)?\()?ignore\b|#\[cfg_attr\([^\]]{0,200}\bignore\b/u, /#\[cfg\((?!test\)|all\(test|any\(test).{1,200}\)\]/u),
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
        pattern: /^\s*skip\b(?:\s+["'$]|\s*$|\()|@(?:module)?tag\s+:?(?:skip|pending|exclude)|\bplan\s+skip_all\b|@Skip\b|^\s*@(?:wip|ignore|skip|manual|pending|broken|disabled|flaky)\b|\bskip_(?:if|on_ci|on_cran)\b|\bskip:\s*(?:true|['"])|(?<![\w.])pending\(|^\s*x(?:it|describe|context|specify|test)\b|^\s*(?:\(comment\b|#_)|\bpendingWith\b|\btodo_skip\b|\berror\.SkipZigTest\b/u,
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
        pattern: any(/#\[should_panic\b|@Test\s*\(\s*expected\s*=|\[ExpectedException\b|@expectedException\b|->expectException\w*\(|\bXCTExpectFailure\b|@unittest\.expectedFailure|\[!shouldfail\]|\bshould_fail\b|\.isInverted\s*=\s*true|\bassertForOverFulfill\s*=\s*false/u),
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
        pattern: any(/\|\|\s*(?:true|:|exit\s+0|echo\b|printf\b|\/bin\/true|\(exit 0\)|return\s+0|ver\s*>)/u, /;\s*(?:true|exit\s+0|:)\s*(?:$|["'])|&&\s*exit\s+0\b/u, /^\s*-?\s*(?:exit\s+0|exit\(0\)|sys\.exit\(0\)|process\.exit\(0\))\s*;?\s*$/u, /\bset\s+\+e\b|\bset\s+\+o\s+(?:errexit|pipefail)\b|\$ErrorActionPreference\s*=\s*["']?(?:Silently)?Continue|-ErrorAction\s+(?:SilentlyContinue|Ignore)/u, /\bcontinue-on-error\s*["']?:\s*(?:true|["'${])|\bcontinueOnError\s*["']?:\s*true|\ballow_failure["']?:\s*(?:true|$)|\ballow_failures\b|\bignore_errors?["']?\s*[:=]\s*(?:true|True|yes)|\bsoft_fail["']?:\s*|\bignore_outcome\s*=\s*True|\bfail_ci_if_error["']?:\s*false/u, /--(?:passWithNoTests|pass-with-no-tests|no-fail|nofail|exit-zero|force-pass|no-verify|skip-tests?|skipTests|keep-going|noStackTrace|forceExit|exit-code=0|exit-code\s+0|allow-empty|suppress-tests-result|no-error-on-unmatched-pattern|no-bail|quiet-fail)\b/u, /\bpassWithNoTests["']?\s*[:=]\s*true|\b(?:bail)["']?\s*[:=]\s*(?:false|0)\b/u, /-(?:Dmaven\.)?(?:test\.failure\.ignore|test\.skip|DskipTests|DskipITs|Dmaven\.test\.\w{1,20})\b|-DskipTests|\b(?:skipTests|skipITs|testFailureIgnore|maven\.test\.skip|maven\.test\.failure\.ignore|failIfNoTests)\s*>|\bignoreFailures\s*=\s*true|\bfailIfNoTests\s*=\s*false|-x\s+test\b|\bisIgnoreFailures\s*=\s*true/u, /\bif:\s*(?:false|\$\{\{\s*false\s*\}\}|always\(\))|\bwhen:\s*(?:never|manual)\b|\benabled\s*[:=]\s*false\b|\bonlyIf\s*\{\s*false/u, /^\t-@?\s*\w|^\t@?-\s*\w|^\s*\.IGNORE:|^ {2,}- (?:pytest|python|coverage|mypy|flake8|ruff|tox|nox)\b/u, /\b(?:flaky|muted|quarantined?|allow_flaky|soft_fail|informational)["']?\s*[:=]\s*(?:[Tt]rue|1|yes)\b|\btags\s*=\s*\[.{0,80}"(?:manual|flaky|notap|exclusive-skip)"|^\s*skip\s*[:=]\s*(?:[Tt]rue|1|yes)\b/u, /\bWILL_FAIL\b|\bDISABLED\s+(?:TRUE|ON|1)\b/u),
    },
    {
        rule: "weakening/narrowed",
        message: "takes tests or files out of what is checked",
        where: "settings",
        pattern: any(/--(?:testPathIgnorePatterns?|ignore(?:-glob|-path|-pattern)?|exclude(?:-\w{1,20})?|deselect|skip|testNamePattern|test-name-pattern|test-skip-pattern|testPathPatterns?|grep-invert|invert|exclude-group|exclude-dir|filter-out|no-coverage|no-cov|no-lint|no-typecheck|no-check|max-fail|last-failed|lf|onlyChanged|only-changed|onlyFailures|changedSince|findRelatedTests|shard|updateSnapshot|update-snapshots?|snapshot-update|force-update|ci=false|transpile-only|retries|retry|reruns|detectOpenHandles=false)\b/u, /(?:^|[\s"'`])-(?:k|m)\s*["'\\]{0,2}not\b|\s-k\s+["'\\]{0,2}\w|--gtest_filter\s*=|\s--tests?\s+(?!["']?\*)[\w"'.*]+\.|\s-run\s|-short\b|\btest\s+.{0,60}--\s+--skip\b|--filter\s+["']?\w*!?~?=|\s--tag\s+~|--tags?\s+["']?not\b|--grep\b|-E\s+["']not/u, /\b(?:jest|vitest)\b.{0,80}\s-u\b|\b(?:UPDATE_SNAPSHOTS?|INSTA_UPDATE|UPDATE_EXPECT|UPDATE_GOLDEN\w{0,10}|SNAPSHOT_UPDATE|REGENERATE_\w{1,20}|CI)\s*=\s*(?:1|true|always|yes|force|false|0)\b|INSTA_FORCE_PASS/u, /["']?\b(?:testPathIgnorePatterns|coveragePathIgnorePatterns|modulePathIgnorePatterns|testIgnore|collect_ignore|norecursedirs|excludeSpecPattern|exclude_patterns|per-file-ignores|per_file_ignores|extend-ignore|extend_ignore|extend-exclude|extend-per-file-ignores|ignorePatterns|ignores|omit|exclude_lines|exclude_also|coverageExclude|excludeTags|excludedGroups|excludeGroups|test_exclude|skip_paths|skipFiles|skip_files|excluded_paths|exclude-rules|add_filter|excludeTestsMatching|excludeTags|excludeCategories|TestCaseFilter|sonar\.exclusions|sonar\.coverage\.exclusions|sonar\.test\.exclusions)\b["']?\s*[:=({[]/u, /\baddopts\b.{0,200}(?:--ignore|--deselect|(?:\s|["'=])-[km]\s|-p\s+no:|--no-cov|--co\b|--reruns)|\b(?:retries|retry|reruns|retryTimes|rerunFailingTestsCount|maxRetries|flakyTestAttempts)\b["']?\s*[:=>({]\s*["']?[1-9]/u, /<exclude>|<excludes?\b|<groups>|<excludedGroups>|<skip>\s*true|<IsTestProject>\s*false|<Compile\s+Remove=|<TreatWarningsAsErrors>\s*false|<NoWarn>|<WarningLevel>\s*[0-3]|<EnableNETAnalyzers>\s*false|<Nullable>\s*disable|<directory\s+suffix|<haltOnFailure>\s*false|<failOnViolation>\s*false|<failsOnError>\s*false|<haltonfailure/u, /\bexclude\s*(?:\(|["']|=|:\s*\[?\s*$|:\s*\[?\s*["'`]).{0,200}[Tt]ests?\b|\bexclude\b["']?\s*[:=(]\s*\[?["'`][^"'`]{0,80}(?:test|spec)|\bfilter\s*\{|["']!\*{0,2}\/?[\w*./-]{0,80}(?:test|spec)/u, /\b(?:test|harness|doctest|bench)\s*=\s*false\b/u, /["']?\b(?:strict|noImplicitAny|strictNullChecks|noUnusedLocals|noUnusedParameters|noImplicitReturns|noUncheckedIndexedAccess|exactOptionalPropertyTypes|strictFunctionTypes|strictPropertyInitialization|noFallthroughCasesInSwitch|noImplicitThis|useUnknownInCatchVariables|alwaysStrict|strictBindCallApply|checkJs|allErrors|failOnError|failOnWarning|errorOnDeprecated|forbidOnly|typecheck|noEmitOnError|restoreMocks|collectCoverage|enforce|all|dangerouslyIgnoreUnhandledErrors)\b["']?\s*:\s*false\b/u, /["']?\b(?:skipLibCheck|skipDefaultLibCheck|suppressImplicitAnyIndexErrors|ignoreDeprecations|allowUnreachableCode|allowUnusedLabels|dangerouslyIgnoreUnhandledErrors|isolatedModules_only|ignoreErrors|ignoreBuildErrors|ignoreDuringBuilds|diagnostics_off|allowOnly|ignoreCoverageErrors|skipFailedTests)\b["']?\s*:\s*true\b|\bdiagnostics["']?\s*:\s*false/u, /^\s*(?:ignore|disable|disabled|skip|exclude|extend-ignore|omit|deny|allow)\s*[=:]\s*|\b(?:ignore_missing_imports|ignore_errors|allow_untyped_\w{1,20}|implicit_optional|implicit_reexport)\s*=\s*[Tt]rue|\b(?:disallow_untyped_\w{1,20}|disallow_any_\w{1,20}|check_untyped_defs|warn_\w{1,30}|strict|strict_optional|strict_equality|no_implicit_optional|disallow_\w{1,40}|fail_on_\w{1,20}|error_on_\w{1,20}|failOnRisky|failOnWarning|beStrictAbout\w{1,40}|stopOnFailure|filterwarnings_error)\s*=\s*["']?[Ff]alse|\bfollow_imports\s*=\s*(?:skip|silent)|\btypeCheckingMode["']?\s*[:=]\s*["'](?:off|basic)/u, /-W(?:no-[\w=-]+)\b|-W\s*["']?ignore|\bfilterwarnings\b.{0,80}ignore|\bexclude(?:Tags|Groups|Categories)\s+["']|(?:^|\s)-w(?:\s|$|["'])|-Wno-error\b|\ballow\(warnings\)|RUSTFLAGS\s*=\s*["']?(?:-A|--cap-lints)|--cap-lints|-A\s+(?:warnings|clippy::|dead_code|unused)|\b(?:warnings|unused|dead_code|all|pedantic|unwrap_used|[a-z_]{3,40})\s*=\s*"(?:allow|warn)"/u),
    },
];
/** Lists of what is checked. A changed one has to hold all that it held before. */
const INCLUSIONS = /["']?\b(?:testRegex|testMatch|testNamePattern|specPattern|testpaths|python_files|python_functions|python_classes|include|select|extend-select|enable|testFiles|spec|collectCoverageFrom|roots|files|includeTags|includeGroups|includeTestsMatching|groups)\b["']?\s*(?:[:=]|(?=['"]))/u;
/** The head of a list of what is not checked. */
const EXCLUSION_HEAD = /\b(?:\w*ignore\w*|\w*exclu\w*|skip\w*|omit|deselect|collect_ignore)\b["']?\s*[:=({[]/iu;
const MARKERS = [...SKIPS, ...INVERTED, ...SETTINGS];

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
            ? added
                .slice(removed.length)
                .filter((line) => !(marker.rule === "weakening/test-inverted" && isInNewTest(subject, line)))
            : added.filter((line) => saysMore(line, removed));
        return more.map((line) => weakening(subject, line, marker.rule, marker.message));
    });
    return subject.role.settings ? [...found, ...findListChanges(subject)] : found;
}
/** The next declaration after the line, or the last one before it, is new. */
function isInNewTest(subject, line) {
    const lines = subject.file.hunks.find((hunk) => hunk.lines.includes(line))?.lines ?? [];
    const at = lines.indexOf(line);
    const opens = (one) => one.kind !== "removed" &&
        /\b(?:fn|def|func|fun|void|function|class|async|public)\b|\b(?:it|test)\(/u.test(one.text);
    const attribute = /^\s*(?:#\[|@|\[|\*)/u.test(line.text);
    const owner = attribute ? lines.slice(at + 1).find(opens) : lines.slice(0, at).findLast(opens);
    return (owner?.kind === "added" &&
        !lines.some((one) => one.kind === "removed" && one.text.trim() === owner.text.trim()));
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
        !isDependency(added.text) &&
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
    return [...narrowed.map(({ added }) => added), ...excluded].map((line) => weakening(subject, line, "weakening/narrowed", "takes tests or files out of what is checked"));
}
function itemsOf(list) {
    const quoted = [...list.matchAll(/["']([^"']{1,200})["']/gu)].map((match) => match[1] ?? "");
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
    if (marker.where === "settings" && isDependency(text))
        return false;
    // Comments do nothing, but for build constraints and attributes.
    if ((0,patch_changes/* isComment */.Cn)(text) && !/^\s*(?:\/\/(?:go:build|\s*\+build)|#\[|#\s*if)/u.test(text))
        return false;
    return marker.pattern.test(text);
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-numbers.js



const NUMBER = /(?<![\w.])-?\d[\d_]*(?:\.\d+)?(?:e-?\d+)?/giu;
const GAUGES = [
    {
        rule: "weakening/tolerance-widened",
        message: "compares with fewer digits",
        where: "tests",
        words: /\b(?:toBeCloseTo|places|decimal|precision|digits|significant)\b/iu,
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
        words: /max[-_ ]?(?:warnings|complexity|lines|depth|params|statements|len|nesting|issues|violations|errors|size|branches|args|returns|line)|allowed|tolerat|budget|violations?|warnings|cyclomatic|cognitive|complexity|line[-_]?length|max[A-Z]\w+|\bmax\b/iu,
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
/** Numbers that move so that less is asked of the code. */
function findLooserNumbers(subject) {
    const { role } = subject;
    if (!role.test && !role.settings)
        return [];
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).flatMap(({ removed, added }) => {
        if ((0,patch_changes/* isComment */.Cn)(removed.text) || (0,patch_changes/* isComment */.Cn)(added.text))
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
const LIMIT = /\b(?:coverageThreshold|thresholds?|branches|functions|lines|statements|fail_under|fail-under|cov-fail-under|check-coverage|max-warnings|minimum_coverage|minimumCoverage|COVEREDRATIO|minimum|maxWarnings|min_score|minMsi|minCoveredMsi|target)\b["']?(?:\s{0,8}[:=>({]|\s)\s{0,8}["'{(]?\s{0,8}(?:\d|\{|$)|--(?:check-coverage|fail-under|cov-fail-under|max-warnings|strict|strict-markers|bail|ci|failOnWarning|fail-on-warning|error-on-warnings?|forbid-only|frozen-lockfile|coverage|cov|race|Werror)\b|-Werror\b|-D\s+warnings|-race\b|#!?\[(?:deny|forbid)\(|"?forbidOnly"?\s*:\s*(?:true|!!)|"?failOnWarning"?[=:]\s*"?true|\bset\s+-(?:e|eu|euo|o\s+pipefail)\b|<failOnViolation>\s*true|<TreatWarningsAsErrors>\s*true|"?\b(?:strict\w*|no[A-Z]\w+|exactOptional\w+|alwaysStrict|disallow_\w+|warn_\w+|check_untyped_defs)\b"?\s*[:=]\s*[Tt]rue|\benforce\b|^\s*exit\s+[1-9]\b|\bcheck\b.{0,20}\bdependsOn\b|\bdependsOn\(?.{0,40}(?:Verification|[Ll]int|[Tt]est)|["'][\w@/-]+["']\s*:\s*\[?\s*["']error["']/u;
/** The same in the code that sets the tests up. */
const LIMIT_IN_TESTS = /\bminimum_coverage\b|\brefuse_coverage_drop\b|\bcoverageThreshold\b|\bfail_under\b|\bforbidOnly\b|\bfail_if_no_examples\b|\bverify_partial_doubles\s*=\s*true|\bwarnings\.simplefilter\(\s*["']error|\braise_on_warning\b|\bexpect\.(?:hasAssertions|assertions)\(|\bgoleak\.Verify|\bt\.Cleanup\(\s*func\(\)\s*\{\s*(?:mock|ctrl)/u;
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
    return [weakening(subject, removed[0], "weakening/threshold-lowered", "a limit or strictness is gone")];
}
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
    const hits = (lines) => lines.filter((line) => !(0,patch_changes/* isComment */.Cn)(line.text) && pattern.test(line.text));
    const removed = subject.changes.flatMap((change) => hits(change.removed));
    const added = subject.changes.flatMap((change) => hits(change.added));
    return added
        .slice(removed.length)
        .map((line) => weakening(subject, line, "weakening/timeout-raised", "waits longer, or tries again, before it fails"));
}
/** Arguments of assertions that match anything, and errors of any kind. */
const WILDCARD = /expect\.any(?:thing)?\(|\bmock\.ANY\b|\bANY\b|\b(?:gomock|mock)\.Any(?:thing)?\b|\bIt\.IsAny|\bany(?:String|Int|Long|Object|List|Map|Boolean)?\(\)|\bArgumentMatchers\.any|\banything\b|\/\.[*+]\/|stringContaining\(\s*["'`]{2}\)|objectContaining\(|arrayContaining\(|stringMatching\(|hash_including|\bkind_of\(|Matchers\.any|\b_\s*,\s*_\b|[,=>([{]\s*_\w*\s*[)\]},]|\.\.\s*[)}]|\.\*["']|\bunittest\.mock\.ANY\b|Arg\.Any|\$this->anything\(/gu;
const GENERAL_ERROR = /\b(?:Exception|BaseException|Throwable|Error|StandardError|RuntimeException|object|anyhow::Error|Errno|\\Exception|\\Throwable|NSError)\b/u;
const WITHOUT_ERROR = /(?:\(\s*\)\s*\)?;?|raise_error)\s*$/u;
const ERROR_ASSERTION = /raises|assertThrows|assertRaises|Throws|toThrow|rejects|raise_error|expectException|throw|XCTAssertThrows|should_panic|assertFails|isThrownBy|isInstanceOf/u;
function findWildcards(subject) {
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).flatMap(({ removed, added }) => {
        const before = readAssertion(removed.text, subject.language);
        const after = readAssertion(added.text, subject.language);
        if (before === undefined || after === undefined || (0,patch_changes/* isComment */.Cn)(added.text))
            return [];
        if (isWhole(removed.text) && rules_numbers_count(added.text, WILDCARD) > rules_numbers_count(removed.text, WILDCARD)) {
            return [
                weakening(subject, added, "weakening/assertion-loosened", "expects anything where it expected something"),
            ];
        }
        const or = /\|\||\bor\b|-o\b/gu;
        if (before.matcher === after.matcher && rules_numbers_count(strip(added.text), or) > rules_numbers_count(strip(removed.text), or)) {
            return [weakening(subject, added, "weakening/assertion-loosened", "has a further way to hold")];
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
            ? [weakening(subject, added, "weakening/assertion-loosened", "accepts more kinds of errors")]
            : [];
    }));
}
function rules_numbers_count(text, pattern) {
    return (text.match(pattern) ?? []).length;
}
/** An assertion that is not spread over further lines. */
function isWhole(text) {
    return rules_numbers_count(text, /[([{]/gu) === rules_numbers_count(text, /[)\]}]/gu) || !/[({[]\s*$/u.test(text);
}
function strip(text) {
    return text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gu, '""');
}
function errorNames(text) {
    return rules_numbers_count(text, /\b\w+(?:Error|Exception|Failure|Violation|Invalid\w*)\b/gu);
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
        if (turnsInPlace(removed.text, added.text)) {
            return [weakening(subject, added, "weakening/narrowed", "a switch moves to the forgiving side")];
        }
        if (before === undefined || after === undefined || before.key !== after.key)
            return [];
        return isLaxer(before, after)
            ? [weakening(subject, added, "weakening/narrowed", "a switch moves to the forgiving side")]
            : [];
    }));
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
    const old = before.match(WORD_PAIR) ?? [];
    const now = after.match(WORD_PAIR) ?? [];
    const rest = before.replace(WORD_PAIR, " ");
    return now.some((value, at) => {
        const was = old[at] ?? value;
        if (was.toLowerCase() === value.toLowerCase())
            return false;
        const on = /^(?:on|true|yes)$/iu.test(value);
        return FORGIVING.test(rest) ? on : !on && STRICT.test(rest);
    });
}
/** Conditions under which a pipeline runs its checks. */
const RUNS_IF = /^\s*(?:-\s*)?["']?(?:if|when|only|except|rules|paths-ignore|branches-ignore|branches|needs)["']?\s*:/u;
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
            .filter(({ text }) => RUNS_IF.test(text) && !before.has(text.trim()))
            .map((line) => weakening(subject, line, "weakening/narrowed", "a check runs under another condition"));
    });
}

;// CONCATENATED MODULE: ./build/domain/patch/rules-source.js


/** Code that asks whether it is being tested. */
const DETECTS_TESTS = /NODE_ENV["'\])]*\s*[!=]==?\s*["'`]test|["'`]test(?:ing)?["'`]\s*===?\s*process\.env|\bJEST_WORKER_ID\b|process\.env(?:\.|\[["'])(?:VITEST|TEST\b|TESTING|MOCHA|IS_TEST|CI\b)|\btypeof\s+(?:jest|describe|it|vi|expect)\b|globalThis\.(?:jest|describe|vi|__vitest\w*)|import\.meta\.(?:vitest|env\.(?:TEST|VITEST|MODE\s*===?\s*["']test))|\bPYTEST_CURRENT_TEST\b|["'](?:pytest|unittest|nose)["']\s+in\s+sys\.modules|sys\.modules\.get\(["'](?:pytest|unittest)|\b(?:os\.environ(?:\.get)?|os\.getenv)[[(]\s*["'](?:TESTING|TEST|CI|PYTEST\w*|GITHUB_ACTIONS|ENV)["']|\bflag\.Lookup\(["']test\.v|\btesting\.Testing\(\)|strings\.HasSuffix\(os\.Args\[0\],\s*["']\.test|\bos\.Getenv\(["'](?:CI|TEST|TESTING|GO_TEST|GITHUB_ACTIONS)["']\)|\bcfg!\(test\)|std::env::var\(["'](?:CI|TEST|RUST_TEST\w*|CARGO_TEST|NEXTEST)|Rails\.env\.test\?|\bdefined\?\((?:RSpec|Minitest)\)|ENV\[["'](?:RAILS_ENV|RACK_ENV|CI|TEST|GITHUB_ACTIONS)["']\]|XCTestConfigurationFilePath|NSClassFromString\(@?"XCTest|PHPUNIT_COMPOSER_INSTALL|defined\(["']PHPUNIT|class_exists\(\\?["']?PHPUnit|getenv\(["'](?:CI|TEST|TESTING|APP_ENV|GITHUB_ACTIONS)["']\)|System\.getenv\(["'](?:CI|TEST|GITHUB_ACTIONS)["']\)|getStackTrace\(\).{0,200}(?:junit|Test)|AppDomain\.CurrentDomain\.GetAssemblies\(\).{0,200}(?:xunit|nunit|test)|inspect\.stack\(\).{0,200}test|new Error\(\)\.stack.{0,100}(?:test|spec|jest|vitest)|Class\.forName\(["']org\.(?:junit|testng)|\bBATS_TEST_\w+|GITHUB_ACTIONS["'\])]?\s*===?\s*["']true/iu;
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
        .map((line) => weakening(subject, line, "weakening/detects-tests", "the code asks whether it is being tested"));
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
            : [weakening(subject, line, "weakening/special-case", "one exact input gets a fixed answer")];
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
        (CASE_HEAD.test(line.text.slice(0, 300)) && FIXED_ANSWER.test(added[at + 1]?.text.slice(0, 300) ?? "")));
    if (removed === 0 && cases.length >= 3) {
        return [weakening(subject, cases[0], "weakening/special-case", "several exact inputs get fixed answers")];
    }
    const look = added.find((line) => LOOKED_UP.test(line.text.slice(0, 300)));
    if (look === undefined)
        return [];
    const name = (LOOKED_UP.exec(look.text.slice(0, 300)) ?? []).slice(1).find((one) => one !== undefined);
    const declared = added.some((line) => name !== undefined && new RegExp(`\\b${name}\\b.{0,80}[:=({]`, "u").test(line.text) && line !== look);
    const entries = added.reduce((sum, line) => sum + (line.text.slice(0, 1000).match(TABLE_ENTRY) ?? []).length, 0);
    return declared && entries >= 2
        ? [weakening(subject, look, "weakening/special-case", "answers come from a table of inputs")]
        : [];
}
const CONSTANT = /^\s*(?:return\s+)?(?:true|false|True|False|TRUE|FALSE|nil|null|None|undefined|0|1|-1|""|''|\[\]|\{\}|Ok\(\(?\)?\)|Ok\(true\)|Some\(true\)|:ok|"[^"$#{]*"|'[^'$#{]*'|-?\d+(?:\.\d+)?)\s*;?\s*$/u;
/** Code that worked something out and now always says the same, in a patch without a test that asks for it. */
function findConstantBodies(subjects, context) {
    if (context.netAssertions > 0)
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
        const at = added.findIndex((line, index) => CATCHES_ALL.test(line.text) && LITERAL_RETURN.test(added[index + 1]?.text ?? ""));
        const before = new Set(removed.map((line) => line.text.trim()));
        const wraps = added
            .slice(0, Math.max(0, at))
            .some((line) => !isBlank(line) && before.has(line.text.trim()));
        return at === -1 || !wraps
            ? []
            : [
                weakening(subject, added[at], "weakening/special-case", "every failure becomes one fixed answer"),
            ];
    }));
}
/** Languages in which the last expression of a function is its result. */
const IMPLICIT_RETURN = new Set(["ruby", "rust", "swift", "jvm", "other"]);
/** Nothing of the function comes after the line. */
function endsBlock({ file }, line) {
    const lines = file.hunks.find((hunk) => hunk.lines.includes(line))?.lines ?? [];
    const next = lines.slice(lines.indexOf(line) + 1).find((one) => one.kind !== "removed" && !isBlank(one));
    return next === undefined || indentation(next.text) < indentation(line.text);
}
function constantBody(subject, change) {
    const added = change.added.filter((line) => !isBlank(line) && !(0,patch_changes/* isComment */.Cn)(line.text));
    const removed = change.removed.filter((line) => !isBlank(line) && !(0,patch_changes/* isComment */.Cn)(line.text));
    const [only] = added;
    if (added.length !== 1 || only === undefined || removed.length === 0)
        return [];
    if (!CONSTANT.test(only.text) || removed.every((line) => CONSTANT.test(line.text)))
        return [];
    // What was taken out has to have worked something out.
    const worked = removed.some((line) => /[(<>=+*/%-].*\w|\breturn\s+\w+[.([]/u.test(line.text));
    const returns = IMPLICIT_RETURN.has(subject.language) ||
        /\breturn\b/u.test(only.text + removed.map((line) => line.text).join(" "));
    return worked && returns && endsBlock(subject, only)
        ? [weakening(subject, only, "weakening/special-case", "what was worked out is a constant now")]
        : [];
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
    if (context.changesSource || !subject.role.test || subject.file.kind === "added")
        return [];
    return subject.file.hunks.flatMap((hunk) => {
        const stub = slippedIn(subject, hunk);
        return stub === undefined
            ? []
            : [
                weakening(subject, stub, "weakening/test-stubbed", "code under test is replaced, and nothing else changes"),
            ];
    });
}
function slippedIn(subject, hunk) {
    const acting = (kind) => hunk.lines.filter((line) => line.kind === kind && !isBlank(line) && !(0,patch_changes/* isComment */.Cn)(line.text));
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
/** Forms that swallow whatever happens, in one line. */
const SWALLOWS = /\bdefer\s+func\(\)\s*\{\s*(?:_\s*=\s*)?recover\(\)|\brunCatching\s*\{|\bcatch_unwind\b/u;
/** Errors and failed assertions that a test now keeps to itself. */
function findSwallowedFailures(subject) {
    return subject.file.hunks.flatMap((hunk) => hunk.lines.flatMap((line, at) => {
        if (line.kind !== "added" || (0,patch_changes/* isComment */.Cn)(line.text))
            return [];
        if (SWALLOWS.test(line.text))
            return [weakening(subject, line, "weakening/failure-swallowed", "a failure is swallowed")];
        if (!CATCH.test(line.text))
            return [];
        if (/\.catch\s*\(\s*(?:\(\s*\w*\s*\)|\w+)\s*=>\s*(?:\{\s*(?:\/\*.*\*\/)?\s*\}|null|undefined|void 0|\w+|true|false)\s*\)|\brescue\s+nil\b|\bcontextlib\.suppress\b|\.catch\s*\(\s*(?:noop|Function\.prototype|function\s*\(\w*\)\s*\{\s*\})/u.test(line.text)) {
            return wrapsOldCode(hunk, at, subject.language)
                ? [weakening(subject, line, "weakening/failure-swallowed", "a failure is swallowed")]
                : [];
        }
        if (/\.catch\s*\(\s*(?:done|next|reject|fail|t\.fail|assert\.fail|callback|cb|t\.end)\b/u.test(line.text))
            return [];
        const body = bodyAfter(hunk, at);
        if (expectsFailure(hunk, at))
            return [];
        if (body.some((one) => RETHROWS.test(one)) || RETHROWS.test(handlerOf(line.text)))
            return [];
        return wrapsOldCode(hunk, at, subject.language)
            ? [weakening(subject, line, "weakening/failure-swallowed", "a failure is swallowed")]
            : [];
    }));
}
/** The guarded code itself fails when it gets to its end: an error is what the test waits for. */
function expectsFailure(hunk, at) {
    const own = indentation(hunk.lines[at]?.text ?? "");
    for (const line of hunk.lines.slice(Math.max(0, at - rules_swallow_NEAR), at).toReversed()) {
        if (line.kind === "removed" || isBlank(line))
            continue;
        if (/\bfail\w*\s*\(|\bassert(?:\.fail|\s+False|\s+0)\b|assertTrue\(.{0,80}false\)|XCTFail|unreachable|AssertionError|should have|expect\.assertions/iu.test(line.text))
            return true;
        if (indentation(line.text) <= own)
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
function bodyAfter(hunk, at) {
    const own = indentation(hunk.lines[at]?.text ?? "");
    const body = [];
    for (const line of hunk.lines.slice(at + 1, at + rules_swallow_NEAR)) {
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
    const chained = hunk.lines[at]?.text.includes(".catch") === true;
    const own = indentation(hunk.lines[at]?.text ?? "");
    if (chained && /^\s*\w/u.test(hunk.lines[at]?.text ?? "")) {
        return hunk.lines.some((line) => line.kind === "removed" && (0,patch_changes/* similarity */.k8)(line.text, hunk.lines[at]?.text ?? "") > 0.5);
    }
    for (let from = at - 1; from >= 0; from--) {
        const line = hunk.lines[from];
        if (line === undefined || readDeclaration(line.text, language) !== undefined)
            break;
        guarded.push(line);
        if (/^\s*(?:try|begin|do)\b/u.test(line.text))
            break;
        // A chain begins where its statement does.
        if (chained && indentation(line.text) <= own && !/^\s*[.})\]]/u.test(line.text))
            break;
    }
    const removed = new Set(hunk.lines.filter((line) => line.kind === "removed").map((line) => line.text.trim()));
    return (guarded.some((line) => (line.kind === "context" && !isBlank(line) && !/^\s*[{}()]*\s*$/u.test(line.text)) ||
        (line.kind === "added" && removed.has(line.text.trim()))) ||
        hunk.lines[at]?.text.includes("try") === true ||
        hunk.lines.some((line) => line.kind === "removed" && (0,patch_changes/* similarity */.k8)(line.text, hunk.lines[at]?.text ?? "") > 0.6));
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
            : [weakening(subject, found.line, "weakening/test-removed", "a test is gone or is not found any more")];
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
const FOUND_BY = /\bTestCase\b|\bXCTestCase\b|\bMinitest::(?:Test|Spec)\b|\bActiveSupport::TestCase\b|\[(?:TestFixture|TestClass)\b|\bFunSuite\b|\bAny\w{2,12}Spec\b|\buse\s+ExUnit\.Case|@RunWith\b|@TestInstance\b|@(?:SpringBootTest|QuarkusTest|WebMvcTest|DataJpaTest)\b|\bextends\s+\w{0,20}Test(?:Case|Base)\b|\bRSpec\.describe\b|\bsuite\.Run\(|\bsuite\.addTest|\btcase_add_test\b|\bCPPUNIT_TEST_SUITE_REGISTRATION\b|^\s*mod\s+tests?\w*\s*;|^\s*#\[cfg\(test\)\]|^\s*unittest\.main\(/u;
/** Groups of tests that lose what runners find them by. */
function findLostGroups(subjects) {
    const tests = subjects.filter(({ role, file }) => role.test || file.hunks.some(({ lines }) => lines.some(({ text }) => FOUND_BY.test(text))));
    const hits = (lines) => lines.filter(({ text }) => !(0,patch_changes/* isComment */.Cn)(text) &&
        !/^\s*(?:import|from|use\s+(?!ExUnit)|using|require)\b/u.test(text) &&
        FOUND_BY.test(text));
    const counted = tests.map((subject) => ({
        subject,
        removed: subject.changes.flatMap((change) => hits(change.removed)),
        added: subject.changes.flatMap((change) => hits(change.added)),
    }));
    const net = counted.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
    if (net >= 0)
        return [];
    // A file that goes as a whole is another rule's.
    return counted
        .filter(({ subject, removed, added }) => subject.file.kind !== "deleted" && removed.length > added.length)
        .map(({ subject, removed }) => weakening(subject, removed[0], "weakening/test-removed", "a group of tests is not found any more"));
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
            : [weakening(subject, lost[0], "weakening/assertion-removed", "fewer assertions")];
    });
}
function assertionsIn(lines, language) {
    return lines.filter((line) => !(0,patch_changes/* isComment */.Cn)(line.text) &&
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
            const replaced = added.some((line) => !isBlank(line) && !(0,patch_changes/* isComment */.Cn)(line.text));
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
    return subject.changes.flatMap((change) => (0,patch_changes/* pairLines */.GC)(change).flatMap(({ removed, added }) => {
        if ((0,patch_changes/* isComment */.Cn)(removed.text) || (0,patch_changes/* isComment */.Cn)(added.text))
            return [];
        const before = readAssertion(removed.text, subject.language);
        const after = readAssertion(added.text, subject.language);
        if (before === undefined || after === undefined)
            return [];
        const how = loosening(before, after);
        if (how === undefined)
            return [];
        return [weakening(subject, added, "weakening/assertion-loosened", how)];
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
        .filter((line) => !(0,patch_changes/* isComment */.Cn)(line.text) && isTrivial(line.text.slice(0, 1000)))
        .map((line) => weakening(subject, line, "weakening/trivial-assertion", "always holds")));
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
function readSubject(diff) {
    const file = withinSight(diff);
    const role = (0,file_role/* roleOf */.k)(file.path);
    const holdsTests = role.source &&
        file.hunks.some((hunk) => hunk.lines.some((line) => !(0,patch_changes/* isComment */.Cn)(line.text) && LOOKS_LIKE_TESTS.test(line.text.slice(0, 400))));
    return {
        file,
        path: file.path,
        role: holdsTests ? { ...role, test: true } : role,
        language: (0,language/* languageOf */.e)(file.path),
        changes: (0,patch_changes/* changesOf */.fs)(file),
    };
}

;// CONCATENATED MODULE: ./build/domain/patch/weakenings.js


















/** Rules that look at one file of tests. */
const TEST_RULES = [
    findLoosenedAssertions,
    findBlurredComparisons,
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
    rules_suppressions/* findSuppressions */.A,
    findLooserNumbers,
    findDroppedLimits,
    findNewPatience,
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
/** Signs that a patch changes how the code is judged instead of the code. */
function findWeakenings(files) {
    const subjects = files.map(readSubject);
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
        ...findLostGroups(subjects),
        ...findRemovedAssertions(subjects, context),
        ...findEditedExpectations(subjects, context),
        ...findConstantBodies(subjects, context),
        ...findMaskedFailures(subjects, context),
        ...subjects.flatMap((subject) => findStubs(subject, context)),
        ...subjects.flatMap((subject) => FILE_RULES.flatMap((rule) => rule(subject))),
        ...subjects
            .filter(({ role }) => role.test)
            .flatMap((subject) => TEST_RULES.flatMap((rule) => rule(subject))),
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
        files = (0,unified_diff/* parseUnifiedDiff */.r)(diff);
    }
    catch (error) {
        if (!(error instanceof unified_diff/* DiffSyntaxError */.L))
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
        const fold = collisionKeyOf(path);
        const other = byFold.get(fold);
        if (other !== undefined) {
            findings.push(about(path, "protected-path/collision", `the same file as ${JSON.stringify(other)} where case or Unicode form do not count`));
        }
        byFold.set(fold, path);
    }
    for (const path of byFold.keys()) {
        const parents = path.split("/").slice(0, -1);
        for (let length = 1; length <= parents.length; length++) {
            const parent = parents.slice(0, length).join("/");
            if (byFold.has(parent)) {
                findings.push(about(path, "protected-path/collision", `${JSON.stringify(parent)} cannot be both a file and a folder`));
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


/***/ }),

/***/ 35893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ isComment),
/* harmony export */   GC: () => (/* binding */ pairLines),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   jY: () => (/* binding */ uncomment),
/* harmony export */   k8: () => (/* binding */ similarity)
/* harmony export */ });
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
        rule: "weakening/suppressed",
        path: subject.path,
        line: line.newLine,
        message: `silences a compiler, linter or coverage check: ${line.text.trim().slice(0, 120)}`,
        verdict: "needs-human",
    }));
}
/** What a line switches off; undefined for one that switches nothing off. */
function kindOfSuppression(text) {
    return SUPPRESSIONS.find(({ pattern }) => pattern.test(text.slice(0, 1500)))?.kind;
}
function isSuppression(line) {
    return kindOfSuppression(line.text) !== undefined;
}
function matters(subject, line, change, lines) {
    if (WHOLE_FILE.test(line.text))
        return subject.file.kind !== "added" || !subject.role.test;
    // How tests are written is for their linter; what they check is not in its hands.
    if (subject.role.test &&
        !subject.role.source &&
        (kindOfSuppression(line.text) === "lint" || /@ts-expect-error/u.test(line.text))) {
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
    if (change.removed.some((old) => (0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .similarity */ .k8)(old.text, bare) >= 0.6))
        return true;
    return kindOfSuppression(line.text) === "types" && !subject.role.test && !hasReason(line.text, 4);
}
/** So many words that are not part of the directive itself. */
function hasReason(text, words) {
    const directive = SUPPRESSIONS.map(({ pattern }) => pattern.exec(text)).find((match) => match !== null);
    const rest = directive === undefined ? "" : text.slice(directive.index + directive[0].length);
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
