import type { Finding } from "../patch.ts";
import { isBlank, isDependency, weakening } from "./finding.ts";
import { isComment, pairLines } from "./changes.ts";
import type { Change } from "./changes.ts";
import type { Subject } from "./subject.ts";

/** Files whose only use is to say how code is tested, linted, typed or measured. */
const JUDGE =
  /(?:^|\/)(?:(?:jest|vitest|karma|playwright|cypress|ava|wdio|nightwatch|stryker|eslint|oxlint|tslint|stylelint|c8|nyc|codecov|knip|biome|jasmine|web-test-runner)(?:\.[\w-]{1,30})?\.(?:[cm]?[jt]s|jsonc?|ya?ml|toml)|[tj]sconfig[\w.-]*\.json|\.(?:eslintrc|oxlintrc|mocharc|nycrc|c8rc|taprc|jshintrc|coveragerc|flake8|pylintrc|rspec|rubocop|rubocop_todo|simplecov|golangci|codecov|codeclimate|swiftlint|clang-tidy|pre-commit-config|credo)[\w.-]*|(?:pytest|tox|mypy|ruff|pylint|flake8|phpunit|phpstan|psalm|infection|phpcs|detekt|checkstyle|pmd|spotbugs|junit-platform|nextest|tarpaulin|clippy|deny)[\w.-]*\.(?:ini|cfg|toml|xml|properties|ya?ml|neon|dist)(?:\.dist)?|\.?credo\.exs|noxfile\.py|test\.runsettings|ctesttestfile\.cmake)$/iu;

/**
 * A patch whose only acts are in the settings of what judges it. Whatever they say, no code and no test changed, so
 * somebody has to see why the judge did.
 */
export function findJudgeOnly(subjects: Subject[]): Finding[] {
  const acting = subjects.filter(
    ({ role, changes }) =>
      !role.prose &&
      changes.some(({ added, removed }) =>
        [...added, ...removed].some(
          (line) => !isBlank(line) && !isComment(line.text) && !isDependency(line.text),
        ),
      ),
  );
  const [first] = acting;
  if (first === undefined || !acting.every(({ path }) => JUDGE.test(path))) return [];
  if (acting.every(({ file }) => file.kind === "added")) return [];
  // A limit that moves is for the rules about numbers, which know which way is stricter.
  if (acting.every(({ changes }) => changes.every(onlyNumbersMove))) return [];
  // To ask for more is for nobody to fear.
  const harsher = acting.every(({ changes }) =>
    changes.every(
      ({ added, removed }) => removed.every(isBlank) && added.every(({ text }) => asksForMore(text)),
    ),
  );
  if (harsher) return [];
  const line = first.changes
    .flatMap(({ added, removed }) => [...added, ...removed])
    .find((one) => !isBlank(one));
  return [weakening(first, line, "weakening/judge-only", "only how code is judged changes, and no code")];
}

/** A line that adds a rule, or that does nothing by itself. */
function asksForMore(text: string): boolean {
  const rule = /["']?[\w@/.-]{2,80}["']?\s*[:=]\s*\[?\s*(?:["'](?:error|deny|forbid)["']|true\b)/u;
  if (rule.test(text))
    return !/\b(?:ignore|skip|allow|exclude|disable|suppress|pass)/iu.test(
      text.replace(/["'][\w@/-]+["']/u, ""),
    );
  return (
    /^\W*$|^\s*(?:import\b|(?:const|let|var)\s+\w+\s*=\s*require\(|["']?(?:plugins|rules|files|extends)["']?\s*[:=])|^\s*\{\s*$/u.test(
      text,
    ) && !/!\*|["']!/u.test(text)
  );
}

function onlyNumbersMove(change: Change): boolean {
  const bare = (text: string) => text.replace(/\d[\d_.]*/gu, "0").trim();
  const pairs = pairLines(change).filter(({ removed, added }) => bare(removed.text) === bare(added.text));
  return pairs.length === change.removed.length && pairs.length === change.added.length;
}
