import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
import { isComment } from "./changes.ts";
import { weakening } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Commands that judge code. */
const CHECK_COMMAND =
  /\b(?:jest|vitest|mocha|ava|tap|karma|cypress|playwright|nyc|c8|pytest|py\.test|unittest|tox|nox|nose2?|coverage\s+run|mypy|pyright|ruff|flake8|pylint|black\s+--check|isort\s+--check|go\s+(?:test|vet)|golangci-lint|staticcheck|cargo\s+(?:test|nextest|clippy|fmt|check)|mvn\w?\b.{0,40}\b(?:test|verify|check)|gradlew?\b.{0,40}\b(?:test|check|build)|rspec|rubocop|minitest|rake\s+(?:test|spec)|phpunit|pest|phpstan|psalm|phpcs|dotnet\s+(?:test|format)|ctest|clang-tidy|cppcheck|swift\s+test|xcodebuild\b.{0,60}\btest|swiftlint|eslint|oxlint|tslint|biome|prettier\b.{0,40}(?:--check|-c\b|-l\b)|tsc\b|vue-tsc|svelte-check|bats|shellcheck|(?:npm|pnpm|yarn|bun)\s+(?:run\s+)?(?:test|lint|typecheck|type-check|check|ci|coverage|verify)\b|make\s+(?:test|check|lint|verify)|knip|depcheck|stryker|codecov|actionlint|zizmor|semgrep|node\s+--test|deno\s+(?:test|lint|check)|mix\s+(?:test|credo|dialyzer|format\s+--check)|dart\s+(?:test|analyze)|flutter\s+(?:test|analyze))/u;
const SCRIPT_KEY =
  /^\s*"((?:pre|post)?(?:test|tests|lint|typecheck|type-check|types|check|checks|ci|coverage|verify|validate|e2e|unit|integration|spec)(?:[:.-][\w:.-]+)?)"\s*:\s*"(.*)"\s*,?\s*$/u;

/** Commands that used to check something and do so no longer. */
export function findDroppedCommands(subject: Subject): Finding[] {
  if (!subject.role.settings || /\.(?:[cm]?[jt]s)$/u.test(subject.path)) return [];
  return [...lostCommands(subject), ...changedScripts(subject)];
}

function lostCommands(subject: Subject): Finding[] {
  const hits = (lines: DiffLine[]) =>
    lines.filter((line) => !isComment(line.text) && isCommand(subject, line.text));
  const removed = subject.changes.flatMap((change) => hits(change.removed));
  const added = subject.changes.flatMap((change) => hits(change.added));
  if (removed.length <= added.length) return [];
  return [weakening(subject, removed[0], "checks/command-dropped", "a command that checks is gone")];
}

function isCommand(subject: Subject, text: string): boolean {
  if (/cmakelists\.txt$/iu.test(subject.path))
    return /\b(?:add_test|gtest_discover_tests|catch_discover_tests|enable_testing)\s*\(/u.test(text);
  if (/(?:^|\/)package\.json$/u.test(subject.path)) return SCRIPT_KEY.test(text) && CHECK_COMMAND.test(text);
  return CHECK_COMMAND.test(text);
}

/** A script of `package.json` that loses one of its steps. */
function changedScripts(subject: Subject): Finding[] {
  if (!/(?:^|\/)(?:package|deno|composer)\.jsonc?$/u.test(subject.path)) return [];
  const scripts = (lines: DiffLine[]) =>
    new Map(
      lines.flatMap((line) => {
        const match = SCRIPT_KEY.exec(line.text);
        return match === null ? [] : [[match[1] ?? "", { line, steps: stepsOf(match[2] ?? "") }] as const];
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
      : [weakening(subject, now.line, "checks/command-dropped", "a script no longer runs one of its checks")];
  });
}

function stepsOf(script: string): string[] {
  return script.split(/&&|;|\|\||&/u).map((step) => step.trim());
}
