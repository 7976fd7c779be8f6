/** What part a file plays in judging code. One file may play several: Rust keeps tests beside the code. */
export interface FileRole {
  /** Holds tests. */
  test: boolean;
  /** Holds what tests compare with: snapshots, golden files, fixtures. */
  expectation: boolean;
  /** Says how tests, linters, compilers or coverage run, or runs them. */
  settings: boolean;
  /** Code that tests judge: none of the above. */
  source: boolean;
  /** Prose: judges nothing and explains nothing. */
  prose: boolean;
}

const CODE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|pyi|go|rs|java|kts?|groovy|scala|rb|cs|fs|vb|php|phpt|c|h|cc|cpp|cxx|hpp|hh|hxx|m|mm|swift|sh|bash|zsh|bats|ex|exs|dart|pl|pm|t|lua|r|jl|clj|cljs|hs|ml|erl|elm|nim|zig|sql|ps1)$/u;

const PROSE =
  /\.(?:mdx?|markdown|rst|adoc|txt|svg|png|jpe?g|gif|ico|webp)$|(?:^|\/)(?:licen[cs]e|authors|changelog|readme)(?:\.|$)/u;

/** Folders and names that test runners look into by default or by wide custom. */
const TEST_FOLDER =
  /(?:^|\/)(?:__tests?__|tests?|specs?|[a-z0-9_.-]{1,60}[._-]tests?|testing|e2e|cypress|integration[_-]?tests?|unit[_-]?tests?|androidtest|test[a-z]{0,20}fixtures|\w{0,20}tests?[._-]?(?:utils?|helpers?|support|harness|kit)|features|t)\//u;
const TEST_NAME = new RegExp(
  [
    String.raw`(?:^|[._-])(?:tests?|specs?|e2e|cy|it)\.[cm]?[jt]sx?$`,
    String.raw`(?:^|[._-])(?:test-d|bench|stories\.test)\.[jt]sx?$`,
    String.raw`^(?:tests?_.*|.*_tests?|conftest|tests?)\.pyi?$`,
    String.raw`_test\.(?:go|rs|dart|cc|cpp|cxx|c|exs?|rb|php|sh|lua|zig|clj|ml|erl|js|ts)$`,
    String.raw`^tests?[._-].*\.(?:c|cc|cpp|cxx|rs|rb|sh|lua|jl|r|php|js|ts|swift|dart)$`,
    String.raw`_spec\.(?:rb|lua|cr|js|ts)$`,
    String.raw`\.(?:bats|feature|phpt|t)$|\.tftest\.hcl$`,
    String.raw`(?:tests?|spec|specs|it|testcase)\.(?:java|kt|kts|groovy|scala|cs|fs|vb|php|swift|m|mm|cc|cpp|hs)$`,
    String.raw`unittests?\.(?:cc|cpp|cxx|c)$`,
  ].join("|"),
  "u",
);
/** `contest.java` and `latest.cs` are no tests: there the word has to start with a capital or stand alone. */
const CAMEL_TEST_NAME =
  /(?:^|[a-z0-9_])(?:Tests?|Specs?|IT|TestCase)\.\w{1,6}$|^(?:Tests?|IT)[A-Z_]?\w*\.\w{1,6}$/u;
const NEEDS_CAMEL = /\.(?:java|kts?|groovy|scala|cs|fs|vb|php|swift|mm?|hs)$/u;

const EXPECTATION =
  /(?:^|\/)(?:__snapshots__|__image_snapshots__|snapshots|__fixtures__|fixtures?|testdata|test[_-]data|goldens?|golden[_-]files|cassettes|expected|baselines?|approvals|resources\/test)\/|(?:^|\/)tests?\/(?:[^/]{1,60}\/){0,4}data\/|\.(?:snap|snapshot|golden|approved\.\w{1,8}|verified\.\w{1,8}|expected|expect|out\.txt|baseline)$|(?:^|\/)(?:expected|golden)[_.-][^/]{0,100}$|[_.-](?:expected|golden)\.[^/]{1,20}$/u;

const SETTINGS_NAME = new RegExp(
  [
    String.raw`^(?:package|composer)\.json$`,
    String.raw`^(?:jest|vitest|vite|karma|playwright|cypress|ava|mocha|wdio|nightwatch|stryker|babel|webpack|eslint|oxlint|tslint|stylelint|commitlint|lint-staged|c8|nyc|codecov|tap|web-test-runner|turbo|nx|knip|biome|deno)(?:\.[\w-]{1,30})?\.(?:[cm]?[jt]s|jsonc?|ya?ml|toml)$`,
    String.raw`^(?:mocha\.opts|\.mocharc)$`,
    String.raw`^[tj]sconfig[\w.-]*\.json$`,
    String.raw`^\.(?:eslintrc|oxlintrc|mocharc|nycrc|c8rc|taprc|jshintrc|stylelintrc|babelrc|swcrc|coveragerc|flake8|pylintrc|ruff|pre-commit-config|rspec|rubocop|rubocop_todo|simplecov|golangci|codecov|codeclimate|editorconfig|swiftlint|clang-tidy|lintstagedrc|env\.test)[\w.-]*$`,
    String.raw`^(?:pytest|tox|mypy|ruff|pylint|setup|flake8|behave|nose|sonar-project|detekt|checkstyle|pmd|spotbugs|junit-platform|gradle|phpunit|phpstan|psalm|infection|rector|phpcs|clippy|nextest|tarpaulin|rustfmt|deny|cargo|pyproject|analysis_options|build|codecov|coverage)(?:[\w-]{0,30})(?:\.[\w-]{1,20}){0,2}\.(?:ini|cfg|toml|xml|properties|ya?ml|neon|dist|json|gradle|kts)$`,
    String.raw`^(?:phpunit\.xml\.dist|phpstan\.neon|phpstan\.neon\.dist|setup\.cfg|pom\.xml|build\.xml|directory\.build\.(?:props|targets)|test\.runsettings|stylecop\.json)$`,
    String.raw`^(?:gnumakefile|makefile|justfile|rakefile|taskfile\.ya?ml|noxfile\.py|tasks\.py|fabfile\.py|dodo\.py|cmakelists\.txt|ctesttestfile\.cmake|meson\.build|build\.bazel|build|dangerfile|dockerfile|procfile|earthfile|magefile\.go|build\.sbt|mix\.exs|package\.swift|gulpfile\.[cm]?[jt]s|gruntfile\.[cm]?[jt]s|lerna\.json|nx\.json|project\.json|jest-setup\.[jt]s|docker-compose[\w.-]*\.ya?ml)$`,
    String.raw`\.(?:gradle|gradle\.kts|csproj|fsproj|vbproj|runsettings|mk|cmake|xctestplan|pbxproj|bzl)$`,
    // Whatever the tool: names that speak of checks, in a format for data.
    String.raw`(?:^|[._-])(?:\w{0,20}lint\w{0,20}|check\w{0,20}|cov|coverage|coveralls|testcoverage|\w{0,10}limits?|budgets?|thresholds?|baseline|suppressions?|audit\w{0,10}|scan\w{0,10}|leaks|quality|allow-?list|exceptions|analysis|ruleset|trivy|snyk|semgrep|bandit|brakeman|bundlesize|bundlewatch|lighthouse\w{0,5}|infection|psalm|phpstan|pyright\w{0,10}|dialyzer|credo|detekt|cspell|dependency-cruiser|gitleaks|checkov|hadolint|pa11y\w{0,5}|luacheckrc|luacov|stryker|pitest|mutmut|cosmic-ray)(?:rc)?(?:[._-][\w-]{1,30}){0,3}\.(?:json5?|jsonc|toml|ya?ml|xml|ini|cfg|conf|neon|exs|properties|hcl)$`,
    String.raw`^\.(?:bandit|bazelrc|pyre_configuration|trivyignore|gitleaksignore|semgrepignore|snyk|nsprc|luacheckrc|luacov|pylintrc|jscsrc|credo\.exs|dialyzer_ignore\.exs|formatter\.exs|scalafix\.conf|scalafmt\.conf|eslintignore|stylelintignore|htmlhintrc|lighthouserc[\w.]{0,6}|size-limit[\w.]{0,6})$`,
    // Scripts and pipelines: what CI calls.
    String.raw`\.(?:sh|bash|zsh|ps1|bat|cmd)$`,
    String.raw`\.ya?ml$`,
  ].join("|"),
  "u",
);

/** A program without an ending, in a folder of scripts or of git's hooks: what CI, or a push, calls. It may be code as well. */
const BARE_SCRIPT =
  /(?:^|\/)(?:bin|scripts?|ci|hack|tools?|build|dev|\.husky|\.?git-?hooks|\.buildkite)\/(?:[\w-]{1,60}\/){0,2}[\w-]{1,60}$/u;

/** Written by machines; the path rules have their own word on them. */
const LOCKFILE = /(?:^|[-.])lock(?:b|file)?(?:\.\w{1,6})?$/u;

/** Found by test runners for its name alone. */
export function isTestName(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const lower = name.toLowerCase();
  // Go passes over names that begin so.
  if (/^[_.].*\.go$/u.test(lower)) return false;
  return TEST_NAME.test(lower) && (!NEEDS_CAMEL.test(lower) || CAMEL_TEST_NAME.test(name));
}

export function roleOf(path: string): FileRole {
  const lower = path.toLowerCase();
  const lowerName = lower.slice(lower.lastIndexOf("/") + 1);
  const code = CODE.test(lowerName);
  const prose = PROSE.test(lowerName);
  const expectation =
    EXPECTATION.test(lower) ||
    (TEST_FOLDER.test(lower) && !code && !prose && !SETTINGS_NAME.test(lowerName) && !isTestName(path));
  const test = !expectation && (isTestName(path) || (code && TEST_FOLDER.test(lower)));
  const named = SETTINGS_NAME.test(lowerName);
  // A script runs checks wherever it lies.
  const settings =
    (!test || /\.(?:sh|bash|zsh)$/u.test(lowerName)) &&
    !expectation &&
    !LOCKFILE.test(lowerName) &&
    (named || BARE_SCRIPT.test(lower));
  const source = !test && !expectation && !prose && !(settings && named);
  return { test, expectation, settings, prose, source };
}
