import type { Language } from "./language.ts";

/** One pattern out of several. */
function any(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join("|"), "u");
}

/**
 * Words that, added to a repository, switch off some of what judges it. Each counts only where it acts, and only when a
 * patch adds more of it than it takes away, so that moved code is no finding.
 */
export interface Marker {
  rule: string;
  message: string;
  where: "tests" | "settings";
  /** Absent: in every language. */
  languages?: readonly Language[];
  /** Absent: in every file of that kind. */
  files?: RegExp;
  pattern: RegExp;
}

const SKIPPED = { rule: "weakening/test-skipped", message: "skips a test", where: "tests" } as const;
const FOCUSED = {
  rule: "weakening/test-focused",
  message: "runs only some of the tests",
  where: "tests",
} as const;

/** What marks a test as not to be run, by language. */
const SKIPS: readonly Marker[] = [
  {
    ...SKIPPED,
    languages: ["javascript"],
    pattern: any(
      /(?<![\w$.])(?:it|test|describe|context|suite|specify|bench|Deno\.test|bun\.test|QUnit\.test|QUnit\.module)(?:\.(?:concurrent|sequential|each|parallel|serial))?\.(?:skip|skipIf|runIf|todo|todoIf|fixme|failing|fails|fail|slow|if)\b/u,
      /(?<![\w$.])(?:xit|xtest|xdescribe|xcontext|xspecify|xfeature|xscenario|pit)\s*(?:\(|\.|`)/u,
      /(?<![\w$])(?:this|t|ctx|context|task|test|testInfo)\.(?:skip|fixme)\s*\(/u,
      /^\s*(?:skip|todo|ignore)\s*:\s*(?:true|process\.|isCI\b|["'`]).{0,80},?\s*$/u,
      /\b(?:it|test|describe|suite)\(.{1,200}\{[^}]{0,80}\b(?:skip|todo|ignore|fails|retry)\s*:\s*(?!false)/u,
      /^\s*(?:return\s+)?pending\s*\(|^\s*(?:return\s+)?skip\(\s*(?:\)|["'`])|\.(?:retries|retryTimes)\s*\(\s*[1-9]/u,
    ),
  },
  {
    ...SKIPPED,
    languages: ["python"],
    pattern: any(
      /\b(?:pytest|mark)\.(?:mark\.)?(?:skip|skipif|xfail|importorskip|flaky|slow|manual|quarantine|skip_\w{1,20})\b/u,
      /@(?:\w+\.)*(?:\w{0,20}skip\w{0,20}|expectedFailure|nottest|\w{0,20}flaky|quarantined?)\b|\bSkipTest\b|\.skipTest\s*\(/u,
      /#\s*doctest:\s*\+(?:SKIP|ELLIPSIS|IGNORE_EXCEPTION_DETAIL)|^\s*pytestmark\s*=|^\s*collect_ignore(?:_glob)?\b|\b__test__\s*=\s*False|\bpytest\.exit\s*\(/u,
    ),
  },
  {
    ...SKIPPED,
    languages: ["go"],
    pattern: any(
      /\b(?:t|b|f|tb|s|suite|s\.T\(\)|suite\.T\(\))\.(?:Skip|Skipf|SkipNow)\s*\(|\btesting\.Short\s*\(\)/u,
      /^\s*\/\/(?:go:build|\s*\+build)\s|\b(?:XIt|PIt|XDescribe|PDescribe|XContext|PContext|XSpecify)\(|\bginkgo\.Skip\(|["'`],\s*Pending\b|^\s*Skip\(/u,
    ),
  },
  {
    ...SKIPPED,
    languages: ["rust"],
    pattern: any(
      /#\[\s*(?:[\w:]+(?:\([^()]{0,200}\))?\s*,\s*){0,6}(?:\w+(?:::\w+)?\()?ignore\b|#\[cfg_attr\([^\]]{0,200}\bignore\b/u,
      /#\[cfg\((?!test\)|all\(test|any\(test).{1,200}\)\]/u,
    ),
  },
  {
    ...SKIPPED,
    languages: ["jvm"],
    pattern: any(
      /@(?:\w+\.){0,8}(?:Disabled|Ignore|IgnoreRest|IgnoreIf|PendingFeature|Requires|FlakyTest|Flaky|RetryingTest|RepeatedIfExceptionsTest)\b|@(?:\w+\.){0,8}(?:Disabled|Enabled)(?:On|If|For)\w{1,40}/u,
      /@Test\s*\([^)]{0,200}\benabled\s*=\s*false|(?<![\w.])assum(?:e|ing)(?:True|That|False|NoException|NotNull)?\s*\(|\bAssum(?:e|ptions)\.\w{1,30}/u,
      /^\s*cancel\(\s*"|\bthrow\s+(?:new\s+)?(?:\w+\.){0,8}(?:Skip|TestAborted|AssumptionViolated)\w{0,20}|@Tag\(\s*"(?:slow|skip|flaky|disabled|manual|quarantine)|(?<![\w.])(?:xit|xdescribe|xshould|xtest|xcontext|xscenario)\s*\(|\.config\(enabled\w{0,20}\s*=\s*(?:false|\{)|(?<![\w.])(?:ignore|pending)\s*(?:\(|\{)|["']!/u,
    ),
  },
  {
    ...SKIPPED,
    languages: ["csharp"],
    pattern: any(
      /(?:\[<?|^\s*<)\s*(?:[\w.]{1,80}(?:\((?:[^()"]|"[^"]*"){0,300}\))?\s*[,;]\s*){0,8}(?:\w+\.){0,8}(?:Ignore|Explicit|Inconclusive|Skip)(?:Attribute)?\b|\b(?:Skip|SkipWhen|SkipUnless|Ignore|IgnoreReason|Explicit)\s*=\s*(?:\$?@?"|true|nameof|\w+\.)/u,
      /\bAssert\.(?:Ignore|Inconclusive|Skip\w{0,10})\s*\(|\bSkip\.(?:If|IfNot|When)\s*\(|^\s*#if\s|\bAssume\.That/u,
    ),
  },
  {
    ...SKIPPED,
    languages: ["ruby"],
    pattern: any(
      /^\s*(?:skip|pending|omit|xit|xdescribe|xcontext|xspecify|xexample|xscenario|xfeature)\b\s*(?:["'(]|$|if\b|unless\b|do\b|\{)/u,
      /,\s*(?::skip\b|skip:|pending:|:pending\b|disabled:|:disabled\b|:slow\b|:flaky\b|broken:)/u,
    ),
  },
  {
    ...SKIPPED,
    languages: ["php"],
    pattern:
      /(?:->|::)(?:markTestSkipped|markTestIncomplete|skip|todo|skipOnCI|skipOnWindows|expectNotToPerformAssertions)\s*\(|@group\s+(?:ignore|disabled|slow|skip|flaky)|@(?:requires|doesNotPerformAssertions)\b|#\[(?:Requires\w{1,30}|DoesNotPerformAssertions|Group\(["'](?:slow|skip|ignore|disabled|flaky))/u,
  },
  {
    ...SKIPPED,
    languages: ["c", "swift"],
    pattern: any(
      /\bGTEST_SKIP\b|\bDISABLED_\w|\bdoctest::(?:skip|should_fail|may_fail)\b|\bunit_test::(?:disabled|expected_failures)\b|"[^"]{0,200}\[(?:\.|!hide|!mayfail|!shouldfail|hide)[\]\w]/u,
      /\bTEST_IGNORE\w{0,20}\b|\bSKIP\s*\(|\bQSKIP\b|\bQEXPECT_FAIL\b|\bcr_skip\w{0,10}|\.disabled\s*=\s*true|^\s*#\s*if\s+(?:0|false|FALSE|false)\b|^\s*#\s*if(?:n?def)?\s+\w*(?:DISABLED|SKIP|ENABLE_\w*TEST|NEVER|SLOW)/u,
      /\bXCTSkip(?:If|Unless)?\b|\.disabled\s*\(|\.disabled\s*[,)]|\bwithKnownIssue\b|\bXCTExpectFailure\b|\.enabled\(if:|(?<![\w.])(?:xit|xdescribe|xcontext|pending)\s*\(/u,
    ),
  },
  {
    ...SKIPPED,
    languages: ["shell", "other"],
    pattern:
      /^\s*skip\b(?:\s+["'$]|\s*$|\()|@(?:module)?tag\s+:?(?:skip|pending|exclude)|\bplan\s+skip_all\b|@Skip\b|^\s*@(?:wip|ignore|skip|manual|pending|broken|disabled|flaky)\b|\bskip_(?:if|on_ci|on_cran)\b|\bskip:\s*(?:true|['"])|(?<![\w.])pending\(|\bmarkTestSkipped\(|^\s*x(?:it|describe|context|specify|test)\b|^\s*(?:\(comment\b|#_)|\bpendingWith\b|\btodo_skip\b|^\s*TODO:\s*\{|\blocal\s+\$TODO\b|@test_(?:broken|skip)\b|^\s*@test\b.*\s(?:skip|broken)\s*=\s*true|\berror\.SkipZigTest\b/u,
  },
  {
    ...FOCUSED,
    languages: ["javascript", "jvm", "php", "other"],
    pattern:
      /(?<![\w$.])(?:it|test|describe|context|suite|specify|bench|Deno\.test|bun\.test|feature|scenario|QUnit\.test|QUnit\.module)(?:\.(?:concurrent|sequential|each|parallel|serial))?\.only\b|(?<![\w$.])(?:fit|fdescribe|fcontext|ftest|fspecify|fexample)\s*(?:\(|\.|`)|^\s*only\s*:\s*true\b|->only\(\)|\b(?:it|test|describe)\(.{1,200}\{[^}]{0,80}\bonly\s*:\s*true|\btest\(\s*["']f:|@(?:tag\s+:?)?(?:focus|only)\b/u,
  },
  {
    ...FOCUSED,
    languages: ["ruby", "swift", "go"],
    pattern:
      /(?<![\w.])(?:fit|fdescribe|fcontext|fspecify|fexample|FIt|FDescribe|FContext|FSpecify)\s*(?:\(|["']|do\b)|,\s*(?::focus\b|focus:\s*true)|\bFocus\b,/u,
  },
];

/** What turns the meaning of a test round: it passes now when it used to fail. */
const INVERTED: readonly Marker[] = [
  {
    rule: "weakening/test-inverted",
    message: "a test is to fail now",
    where: "tests",
    pattern: any(
      /#\[should_panic\b|@Test\s*\(\s*expected\s*=|\[ExpectedException\b|@expectedException\b|->expectException\w*\(|\bXCTExpectFailure\b|@unittest\.expectedFailure|\[!shouldfail\]|\b(?:doctest::|cr_|\.)should_fail\b|\.isInverted\s*=\s*true|\bassertForOverFulfill\s*=\s*false/u,
    ),
  },
];

/** Settings and commands. */
const SETTINGS: readonly Marker[] = [
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
    pattern: any(
      /\|\|\s*(?:true|:|exit\s+0|echo\b|printf\b|\/bin\/true|\(exit 0\)|return\s+0|ver\s*>)/u,
      /;\s*(?:true|exit\s+0|:)\s*(?:$|["'])|&&\s*exit\s+0\b/u,
      /^\s*(?:-\s*)?(?:exit\s+0|exit\(0\)|sys\.exit\(0\)|process\.exit\(0\))\s*;?\s*$/u,
      /\bset\s+\+e\b|\bset\s+\+o\s+(?:errexit|pipefail)\b|\$ErrorActionPreference\s*=\s*["']?(?:Silently)?Continue|-ErrorAction\s+(?:SilentlyContinue|Ignore)/u,
      /\bcontinue-on-error\s*["']?:\s*(?:true|["'${])|\bcontinueOnError\s*["']?:\s*true|\ballow_failure["']?:\s*(?:true|$)|\ballow_failures\b|\bignore_errors?["']?\s*[:=]\s*(?:true|True|yes)|\bsoft_fail["']?:\s*|\bignore_outcome\s*=\s*[Tt]rue|\bfailure["']?:\s*["']?ignore\b|\bfail_ci_if_error["']?:\s*false/u,
      /--(?:passWithNoTests|pass-with-no-tests|no-fail|nofail|exit-zero|force-pass|no-verify|skip-tests?|skipTests|keep-going|noStackTrace|forceExit|exit-code=0|exit-code\s+0|allow-empty|suppress-tests-result|no-error-on-unmatched-pattern|no-bail|quiet-fail)\b/u,
      /\bpassWithNoTests["']?\s*[:=]\s*true|\b(?:bail)["']?\s*[:=]\s*(?:false|0)\b/u,
      /-(?:Dmaven\.)?(?:test\.failure\.ignore|test\.skip|DskipTests|DskipITs|Dmaven\.test\.\w{1,20})\b|-DskipTests|\b(?:skipTests|skipITs|testFailureIgnore|maven\.test\.skip|maven\.test\.failure\.ignore|failIfNoTests)\s*>|\bignoreFailures\s*=\s*true|\bfailIfNoTests\s*=\s*false|-x\s+test\b|\bisIgnoreFailures\s*=\s*true/u,
      /\bif:\s*(?:false|\$\{\{\s*false\s*\}\}|always\(\))|\bwhen:\s*(?:never|manual)\b|^\s*["']?enabled["']?\s*[:=]\s*false\b|\b\w*(?:[Tt]est|[Cc]heck|[Ll]int|[Cc]over|[Vv]erif|[Ss]pot|pmd|detekt|jacoco|[Aa]udit|[Ss]can)\w*["')\].{\s]{1,6}\.?enabled\s*[:=]\s*false\b|\bonlyIf\s*\{\s*false/u,
      /^\t-@?\s*\w|^\t@?-\s*\w|^\s*\.IGNORE:|^ {2,}- (?:pytest|python|coverage|mypy|flake8|ruff|tox|nox)\b/u,
      /\b(?:flaky|muted|quarantined?|allow_flaky|soft_fail|informational)["']?\s*[:=]\s*(?:[Tt]rue|1|yes)\b|\btags\s*=\s*\[.{0,80}"(?:manual|flaky|notap|exclusive-skip)"|^\s*skip\s*[:=]\s*(?:[Tt]rue|1|yes)\b/u,
      /\bWILL_FAIL\b|\bDISABLED\s+(?:TRUE|ON|1)\b/u,
    ),
  },
  {
    rule: "weakening/narrowed",
    message: "takes tests or files out of what is checked",
    where: "settings",
    pattern: any(
      /--(?:testPathIgnorePatterns?|ignore(?:-glob|-path|-pattern)?|exclude(?:-\w{1,20})?|deselect|skip|testNamePattern|test-name-pattern|test-skip-pattern|testPathPatterns?|grep-invert|invert|exclude-group|exclude-dir|filter-out|no-coverage|no-cov|no-lint|no-typecheck|no-check|max-fail|last-failed|lf|onlyChanged|only-changed|onlyFailures|changedSince|findRelatedTests|shard|updateSnapshot|update-snapshots?|snapshot-update|force-update|ci=false|transpile-only|retries|retry|reruns|detectOpenHandles=false)\b/u,
      /(?:^|[\s"'`])-(?:k|m)\s*["'\\]{0,2}not\b|\s-k\s+["'\\]{0,2}\w|--gtest_filter\s*=|\s--tests?\s+(?!["']?\*)[\w"'.*]+\.|\s-run\s|-short\b|\btest\s+.{0,60}--\s+--skip\b|--filter\s+["']?\w*!?~?=|(?:^|\s)--tag\s+~|--tags?\s+["']?not\b|--grep\b|-E\s+["']not/u,
      /\b(?:jest|vitest)\b.{0,80}\s-u\b|\b(?:UPDATE_SNAPSHOTS?|INSTA_UPDATE|UPDATE_EXPECT|UPDATE_GOLDEN\w{0,10}|SNAPSHOT_UPDATE|REGENERATE_\w{1,20}|CI)\s*=\s*(?:1|true|always|yes|force|false|0)\b|INSTA_FORCE_PASS/u,
      /["']?\b(?:testPathIgnorePatterns|coveragePathIgnorePatterns|modulePathIgnorePatterns|testIgnore|collect_ignore|norecursedirs|excludeSpecPattern|exclude_patterns|per-file-ignores|per_file_ignores|extend-ignore|extend_ignore|extend-exclude|extend-per-file-ignores|ignorePatterns|ignores|omit|exclude_lines|exclude_also|coverageExclude|excludeTags|excludedGroups|excludeGroups|test_exclude|skip_paths|skipFiles|skip_files|excluded_paths|exclude-rules|add_filter|excludeTestsMatching|excludeTags|excludeCategories|TestCaseFilter|sonar\.exclusions|sonar\.coverage\.exclusions|sonar\.test\.exclusions)\b["']?\s*[:=({[]/u,
      /\baddopts\b.{0,200}(?:--ignore|--deselect|(?:\s|["'=])-[km]\s|-p\s+no:|--no-cov|--co\b|--reruns)|\b(?:retries|retry|reruns|retryTimes|rerunFailingTestsCount|maxRetries|flakyTestAttempts)\b["']?\s*[:=>({]\s*["']?[1-9]/u,
      /<exclude>|<excludes?\b|<groups>|<excludedGroups>|<skip>\s*true|<IsTestProject>\s*false|<Compile\s+Remove=|<\w{0,20}TestCaseFilter>|<test>\s*!|^\s*(?:--pattern|-P)\s|\bTEST_FILTER\b|--test_(?:tag_filters|filter|lang_filters)\b|\b(?:test_files|spec_files|FileList|Dir)\b.{0,120}(?:\]\s*-\s*\w|\.(?:reject|grep_v)\b)|\bEXCLUDE_LABELS\b|<TreatWarningsAsErrors>\s*false|<NoWarn>|<WarningLevel>\s*[0-3]|<EnableNETAnalyzers>\s*false|<Nullable>\s*disable|<directory\s+suffix|<haltOnFailure>\s*false|<failOnViolation>\s*false|<failsOnError>\s*false|<haltonfailure/u,
      /\bexclude\s*(?:\(|["']|=|:\s*\[?\s*$|:\s*\[?\s*["'`]).{0,200}[Tt]ests?\b|\bexclude\b["']?\s*[:=(]\s*\[?["'`][^"'`]{0,80}(?:test|spec)|\bfilter\s*\{|["']!\*{0,2}\/?[\w*./-]{0,80}(?:test|spec)/u,
      /\b(?:test|harness|doctest|bench|autotests)\s*=\s*false\b|\bTests?\.(?:Filter|Exclude)\(|^\s*required-features\s*=.{0,60}\btests?\b|\bignore_warnings:/u,
      /["']?\b(?:strict|noImplicitAny|strictNullChecks|noUnusedLocals|noUnusedParameters|noImplicitReturns|noUncheckedIndexedAccess|exactOptionalPropertyTypes|strictFunctionTypes|strictPropertyInitialization|noFallthroughCasesInSwitch|noImplicitThis|useUnknownInCatchVariables|alwaysStrict|strictBindCallApply|checkJs|allErrors|failOnError|failOnWarning|errorOnDeprecated|forbidOnly|typecheck|noEmitOnError|restoreMocks|collectCoverage|enforce|all|dangerouslyIgnoreUnhandledErrors)\b["']?\s*:\s*false\b/u,
      /["']?\b(?:skipLibCheck|skipDefaultLibCheck|suppressImplicitAnyIndexErrors|ignoreDeprecations|allowUnreachableCode|allowUnusedLabels|dangerouslyIgnoreUnhandledErrors|isolatedModules_only|ignoreErrors|ignoreBuildErrors|ignoreDuringBuilds|diagnostics_off|allowOnly|ignoreCoverageErrors|skipFailedTests)\b["']?\s*:\s*true\b|\bdiagnostics["']?\s*:\s*false/u,
      /^\s*(?:ignore|disable|disabled|skip|exclude|extend-ignore|omit|deny|allow)\s*[=:]\s*|\b(?:ignore_missing_imports|ignore_errors|allow_untyped_\w{1,20}|implicit_optional|implicit_reexport)\s*=\s*[Tt]rue|\b(?:disallow_untyped_\w{1,20}|disallow_any_\w{1,20}|check_untyped_defs|warn_\w{1,30}|strict|strict_optional|strict_equality|no_implicit_optional|disallow_\w{1,40}|fail_on_\w{1,20}|error_on_\w{1,20}|failOnRisky|failOnWarning|beStrictAbout\w{1,40}|stopOnFailure|filterwarnings_error)\s*=\s*["']?[Ff]alse|\bfollow_imports\s*=\s*(?:skip|silent)|\btypeCheckingMode["']?\s*[:=]\s*["'](?:off|basic)/u,
      /-W(?:no-[\w=-]+)\b|-W\s*["']?ignore|\bfilterwarnings\b.{0,80}ignore|\bexclude(?:Tags|Groups|Categories)\s+["']|(?:\b(?:g?cc|clang|g\+\+|javac|scalac|kotlinc)\b|FLAGS).{0,80}\s-w(?:\s|$|["'])|-Wno-error\b|\ballow\(warnings\)|RUSTFLAGS\s*=\s*["']?(?:-A|--cap-lints)|--cap-lints|-A\s+(?:warnings|clippy::|dead_code|unused)|\b(?:warnings|unused|dead_code|all|pedantic|unwrap_used|[a-z_]{3,40})\s*=\s*"(?:allow|warn)"/u,
    ),
  },
];

/** Lists of what is checked. A changed one has to hold all that it held before. */
export const INCLUSIONS =
  /["']?\b(?:testRegex|testMatch|testNamePattern|specPattern|testpaths|python_files|python_functions|python_classes|include|select|extend-select|enable|testFiles|spec|collectCoverageFrom|roots|files|includeTags|includeGroups|includeTestsMatching|groups|\w{1,20}\.pattern|test_files|spec_files|test_paths|test_pattern)\b["']?\s*(?:[:=]|(?=['"]))/u;

/** The head of a list of what is not checked. */
export const EXCLUSION_HEAD =
  /\b(?:\w*ignore\w*|\w*exclu\w*|skip\w*|omit|deselect|collect_ignore)\b["']?\s*[:=({[]/iu;

export const MARKERS: readonly Marker[] = [...SKIPS, ...INVERTED, ...SETTINGS];
