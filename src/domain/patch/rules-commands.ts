import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
import { isComment, pairLines } from "./changes.ts";
import { weakening } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Commands that judge code. */
export const CHECK_COMMAND =
  /\b(?:jest|vitest|mocha|ava|tap|karma|cypress|playwright|nyc|c8|pytest|py\.test|unittest|tox|nox|nose2?|coverage\s+run|mypy|pyright|ruff|flake8|pylint|black\s+--check|isort\s+--check|go\s+(?:test|vet)|golangci-lint|staticcheck|cargo\s+(?:test|nextest|clippy|fmt|check)|mvn\w?\b.{0,40}\b(?:test|verify|check)|gradlew?\b.{0,40}\b(?:test|check|build)|rspec|rubocop|minitest|rake\s+(?:test|spec)|phpunit|pest|phpstan|psalm|phpcs|dotnet\s+(?:test|format)|ctest|clang-tidy|cppcheck|swift\s+test|xcodebuild\b.{0,60}\btest|swiftlint|eslint|oxlint|tslint|biome|prettier\b.{0,40}(?:--check|-c\b|-l\b)|tsc\b|vue-tsc|svelte-check|bats|shellcheck|(?:npm|pnpm|yarn|bun)\s+(?:run\s+)?(?:test|lint|typecheck|type-check|check|ci|coverage|verify)\b|make\s+(?:test|check|lint|verify)|knip|depcheck|stryker|codecov|actionlint|zizmor|semgrep|node\s+--test|deno\s+(?:test|lint|check)|mix\s+(?:test|credo|dialyzer|format\s+--check)|dart\s+(?:test|analyze)|flutter\s+(?:test|analyze))/u;
const SCRIPT_KEY =
  /^\s*"((?:pre|post)?(?:test|tests|lint|typecheck|type-check|types|check|checks|ci|coverage|verify|validate|e2e|unit|integration|spec)(?:[:.-][\w:.-]+)?)"\s*:\s*"(.*)"\s*,?\s*$/u;

/** Commands that used to check something and do so no longer. */
export function findDroppedCommands(subject: Subject): Finding[] {
  if (!subject.role.settings || /\.(?:[cm]?[jt]s)$/u.test(subject.path)) return [];
  return [...lostCommands(subject), ...changedScripts(subject), ...lostRegistrations(subject)];
}

function lostCommands(subject: Subject): Finding[] {
  const hits = (lines: DiffLine[]) =>
    lines.filter((line) => !isComment(line.text) && isCommand(subject, line.text));
  const removed = subject.changes.flatMap((change) => hits(change.removed));
  const added = subject.changes.flatMap((change) => hits(change.added));
  if (removed.length <= added.length) return [];
  return [weakening(subject, removed[0], "weakening/command-dropped", "a command that checks is gone")];
}

const MANIFEST =
  /(?:^|\/)(?:package\.swift|cargo\.toml|meson\.build|build(?:\.bazel)?|build\.sbt|pom\.xml|mix\.exs|dune|pubspec\.yaml|[\w.-]{1,60}\.(?:gradle(?:\.kts)?|csproj|cabal|bzl|cmake|xctestplan|gemspec))$/iu;
/** How manifests say that there are tests, and that something is checked. */
const REGISTRATION =
  /\.testTarget\(|\[\[test\]\]|\b\w{2,10}_test\s*\(|\btest_suites?\b|\btest\(|\buseJUnit\w*|\btasks\.(?:named\(["'])?(?:test|check)\b|^\s*test\s*\{|\bjacoco\w*|\b(?:surefire|failsafe|jacoco|checkstyle|spotbugs|pmd|enforcer)-maven-plugin\b|\bsubdir\(["']tests?|\btest-suite\b|"testTargets"|\bwarnings_as_errors\b|\bdependsOn\b.{0,60}[Tt]est|<goal>(?:test|check|verify)/u;

/** Tests that a manifest no longer knows of. */
function lostRegistrations(subject: Subject): Finding[] {
  if (!MANIFEST.test(subject.path) || subject.file.kind === "deleted") return [];
  const hits = (kind: "added" | "removed") =>
    subject.changes.flatMap((change) =>
      change[kind].filter(({ text }) => !isComment(text) && REGISTRATION.test(text)),
    );
  const removed = hits("removed");
  return removed.length <= hits("added").length
    ? []
    : [weakening(subject, removed[0], "weakening/command-dropped", "tests are no longer part of the build")];
}

function isCommand(subject: Subject, text: string): boolean {
  if (/cmakelists\.txt$/iu.test(subject.path))
    return /\b(?:add_test|gtest_discover_tests|catch_discover_tests|enable_testing)\s*\(/u.test(text);
  if (/^\s*\[/u.test(text) || !isCommandLine(text)) return false;
  if (/(?:^|\/)(?:package|composer)\.json$/u.test(subject.path))
    return SCRIPT_KEY.test(text) && CHECK_COMMAND.test(text);
  return CHECK_COMMAND.test(text);
}

/** A script of `package.json` that loses one of its steps. */
function changedScripts(subject: Subject): Finding[] {
  if (!/(?:^|\/)(?:package|deno|composer)\.jsonc?$/u.test(subject.path)) return [];
  const scripts = (lines: DiffLine[]) =>
    new Map(
      lines.flatMap((line) => {
        const match = SCRIPT_KEY.exec(line.text);
        if (match === null) return [];
        const [, name = "", script = ""] = match;
        return [[name, { line, steps: stepsOf(script) }] as const];
      }),
    );
  const before = scripts(subject.changes.flatMap((change) => change.removed));
  const after = scripts(subject.changes.flatMap((change) => change.added));
  return [...before].flatMap(([name, old]) => {
    const now = after.get(name);
    if (now === undefined) return [];
    const checks = (steps: string[]) => steps.filter((step) => CHECK_COMMAND.test(step)).length;
    return checks(now.steps) >= checks(old.steps)
      ? []
      : [
          weakening(
            subject,
            now.line,
            "weakening/command-dropped",
            "a script no longer runs one of its checks",
          ),
        ];
  });
}

function stepsOf(script: string): string[] {
  return script.split(/&&|;|\|\||&/u).map((step) => step.trim());
}

/** What a shell does with the result of a command, and with what it is given. */
const PLUMBING = /\|\||&&|[;|&!]|\bif\b|\bwhile\b|\buntil\b|\btimeout\b|\bxargs\b|\b\w+=\S+/gu;
/** Words that only change what is shown, or how fast. */
const HARMLESS =
  /^(?:-v+|--verbose|--color(?:=\w+)?|--no-color|--reporters?(?:=\S+)?|--coverage|--cov\S*|--ci|--run|run|--watch=false|--watchAll=false|-q|--quiet|--silent|-r\w+|--tb=\w+|-n|--parallel|-j\d*|--maxWorkers\S*|-race|--all-features|--workspace|--all-targets|--locked|--frozen|--strict\S*|--durations\S*|-W|--junit\S*|--output\S*|\d+%?|auto|-T|\d+C|--stacktrace|--info|-B|--batch-mode|--no-daemon|--no-progress|--typecheck|--pool\S*|--experimental-\S+|--import|--loader|-ra|-rA|--timestamps|\S+=\S*report\S*|--config|-c|\S*config\S*|\$\S*|\{posargs\S*|"?\$@"?|\\|cross-env|env|[A-Z][A-Z0-9_]{1,40}=\S+|--recursive|--timeout=\d+)$/u;

/** Commands that check, and are still there, but run in the background, in a condition or on less. */
export function findWrappedCommands(subject: Subject): Finding[] {
  if (!subject.role.settings || /\.(?:[cm]?[jt]s)$/u.test(subject.path)) return [];
  return subject.changes.flatMap((change) =>
    pairLines(change).flatMap(({ removed, added }) => {
      if (isComment(removed.text) || isComment(added.text)) return [];
      const before = CHECK_COMMAND.exec(removed.text)?.[0];
      const after = CHECK_COMMAND.exec(added.text)?.[0];
      if (before === undefined || after === undefined) return [];
      if (plumbing(removed.text) !== plumbing(added.text) && losesResult(removed.text, added.text)) {
        return [
          weakening(
            subject,
            added,
            "weakening/failure-ignored",
            "what comes of a check is handled otherwise",
          ),
        ];
      }
      if (before !== after) return [];
      // A further command behind the old ones takes nothing from them.
      if (/&&/u.test(added.text) && added.text.includes(removed.text.trim().replace(/["',]+$/u, "")))
        return [];
      const old = new Set(argumentsOf(removed.text));
      const narrower = argumentsOf(added.text).filter((word) => !old.has(word) && !HARMLESS.test(word));
      return narrower.length === 0 || !isCommandLine(removed.text)
        ? []
        : [
            weakening(
              subject,
              added,
              "weakening/narrowed",
              `a check is run with ${narrower.join(" ").slice(0, 60)}`,
            ),
          ];
    }),
  );
}

function plumbing(text: string): string {
  return (text.match(PLUMBING) ?? []).join(" ");
}

/** More of what can hide a result than before, or fewer "and"s. */
function losesResult(before: string, after: string): boolean {
  const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;
  const hiding = /\|\||(?<![&|>])&(?![&>])\s*$|(?<!\|)\|(?!\|)|;|!|\bif\b|\bxargs\b/gu;
  return count(after, hiding) > count(before, hiding);
}

/** A recipe, a script or a step, not a list of dependencies. */
function isCommandLine(text: string): boolean {
  return !/^\s*(?:find_program|find_package|message|set)\s*\(|^\s*<(?!exec|arg|commandline)|^\s*[\w-]{1,40}\s*=\s*\[\s*["'][\w.-]+(?:\[[\w,-]+\])?(?:[<>=~!;\s].{0,40})?["']|^\s*-?\s*(?:"[^"]*"\s*:\s*"[~^]?\d|(?:id|repo|name|rev|uses)\s*:)/u.test(
    text,
  );
}

function argumentsOf(text: string): string[] {
  return text
    .replace(/^\s*"[^"]{1,80}"\s*:\s*"/u, "")
    .replace(/"\s*,?\s*$/u, "")
    .split(/\s+|&&|;|\|\|/u)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** A target of make, just or the like, with what it depends on. */
const TARGET = /^\s*(?:task\s+(?:default|:?\w+)\s*[:=]>?|[\w.-]+\s*:)\s*(?<parts>[^=#].*)$/u;
const CHECK_WORD =
  /^:?(?:\w+[-_:])?(?:tests?|lint|check|checks|typecheck|types|spec|specs|rubocop|vet|verify|ci|coverage|e2e|unit|integration|format-check|fmt-check|audit|clippy|mypy|eslint)(?:[-_:]\w+)?$/iu;

/** Targets that no longer call for one of their checks, and test tools that are no longer installed. */
export function findDroppedParts(subject: Subject): Finding[] {
  const name = subject.path.slice(subject.path.lastIndexOf("/") + 1);
  if (/^requirements[\w.-]*\.(?:txt|in)$/iu.test(name)) return droppedTools(subject);
  if (!/^(?:gnumakefile|makefile|justfile|\.?justfile|rakefile|taskfile\.ya?ml)$|\.mk$/iu.test(name))
    return [];
  return subject.changes.flatMap((change) =>
    pairLines(change).flatMap(({ removed, added }) => {
      const now = new Set(partsOf(added.text));
      const lost = partsOf(removed.text).filter((part) => CHECK_WORD.test(part) && !now.has(part));
      const gained = partsOf(added.text).filter((part) => CHECK_WORD.test(part)).length;
      const before = partsOf(removed.text).filter((part) => CHECK_WORD.test(part)).length;
      return lost.length === 0 || gained >= before || !TARGET.test(removed.text)
        ? []
        : [
            weakening(
              subject,
              added,
              "weakening/command-dropped",
              `no longer calls for ${lost.join(", ").slice(0, 60)}`,
            ),
          ];
    }),
  );
}

function partsOf(text: string): string[] {
  return (TARGET.exec(text)?.groups?.["parts"] ?? "").match(/[\w:.-]+/gu) ?? [];
}

function droppedTools(subject: Subject): Finding[] {
  const tools = (lines: DiffLine[]) =>
    lines.filter(
      ({ text }) =>
        !isComment(text) &&
        /^\s*(?:pytest|coverage|mypy|ruff|flake8|pylint|tox|nox|hypothesis|bandit|pyright)[\w-]*\s*(?:[=<>~!;[]|$)/u.test(
          text,
        ),
    );
  const removed = subject.changes.flatMap((change) => tools(change.removed));
  const added = subject.changes.flatMap((change) => tools(change.added));
  return removed.length <= added.length
    ? []
    : [
        weakening(
          subject,
          removed[0],
          "weakening/command-dropped",
          "a tool that checks is no longer installed",
        ),
      ];
}
