import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
import { isLikeAny } from "./changes.ts";
import type { Change } from "./changes.ts";
import type { PatchContext } from "./patch-context.ts";
import { placeOf } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Comments and attributes that tell a compiler, linter or coverage tool to look away. */
const SUPPRESSIONS: readonly { kind: "types" | "lint" | "coverage"; pattern: RegExp }[] = [
  {
    kind: "types",
    pattern:
      /#pragma\s+(?:GCC|clang)\s+diagnostic\s+ignored|#pragma\s+warning\s*\(?\s*disable|\bas\s+unknown\s+as\b|@ts-(?:ignore|nocheck|expect-error)\b|#\s*type:\s*ignore|#\s*(?:mypy|pyright|pyre)\s*:\s*(?:ignore|basic|disable|allow)|#\s*pyre-ignore|@(?:typing\.)?no_type_check\b|#\s*typed:\s*(?:false|ignore)|@(?:phpstan|psalm)-(?:ignore|suppress)|#nullable\s+disable|\bsteep:ignore|@flow(?:fixme|ignore)|\$Flow(?:FixMe|Ignore)/iu,
  },
  {
    kind: "lint",
    pattern:
      /\b(?:eslint|oxlint|tslint|stylelint|biome|deno-lint|standard|jshint)[-:]?\s?-?(?:disable|ignore)|#\s*noqa\b|#\s*(?:pylint|ruff|flake8)\s*:\s*(?:disable|noqa|skip-file|ignore)|#\s*nosec\b|\/\/\s?nolint\b|\/\/\s?#nosec|\/\/lint:ignore|#!?\[(?:cfg_attr\([^\]]{0,100},\s*)?(?:allow|expect)\s*\(|@(?:file:)?Suppress(?:Warnings|FBWarnings|Lint)?\s*\(|\bCHECKSTYLE[:.]\s?OFF|\bNOPMD\b|\bNOSONAR\b|\[(?:assembly:\s*)?(?:\w+\.)*SuppressMessage\b|#\s*rubocop:\s*(?:disable|todo)|\bphpcs:(?:ignore|disable)|@noinspection|@phan-suppress|@infection-ignore|\bNOLINT(?:NEXTLINE|BEGIN)?\b|\bcppcheck-suppress|\bswiftlint:disable\b|\/\/\s*ktlint-disable|\bignore_for_file:|\/\/\s*ignore:\s*\w+|@dialyzer\b|\bcredo:disable|#\s*shellcheck\s+disable/u,
  },
  {
    kind: "coverage",
    pattern:
      /\b(?:istanbul|c8|v8|nyc)\s+ignore\b|#\s*pragma:\s*no\s*cover|\bcoverage:\s?ignore|\bexcoveralls-ignore|@codeCoverageIgnore|\b(?:ExcludeFromCodeCoverage|ExcludeFromJacocoGeneratedReport)\b|\b(?:G|L)COVR?_EXCL_(?:LINE|START|BR_LINE)\b|#\s*:nocov:|#!?\[(?:coverage\(off\)|no_coverage)|@Generated\b|\bjacoco:ignore|\/\/\s*coverage-ignore/u,
  },
];

/** Names of rules against handlers that keep an error to themselves, and handlers of whatever comes. */
const SILENT_HANDLER =
  /\b(?:E722|BLE001|S110|W070[23]|broad-except\w*|bare-except|broad-exception-\w+|no-empty|errcheck|RescueException|SuppressedException|TooGenericException\w*|SwallowedException|EmptyCatch\w*|CA1031)\b|\b(?:catch|except|rescue)\b.{0,80}\b(?:Base|Standard)?(?:Exception|Throwable|Error)\b/u;
const HANDLER = /\b(?:catch|except|rescue)\b|\berr\s*!=\s*nil\b/u;

/** Forms that act on a whole file. */
const WHOLE_FILE =
  /@ts-nocheck|\/\*\s*(?:eslint|tslint|stylelint|oxlint)[-:]disable\s*\*\/|^\s*\/\/\s*tslint:disable\s*$|^\s*#\s*(?:flake8|ruff)\s*:\s*noqa\s*$|^\s*#\s*mypy:\s*ignore-errors|^\s*#\s*pylint:\s*(?:disable=all|skip-file)|#!\[allow|@file:Suppress|^\s*#\s*type:\s*ignore\s*$|@codeCoverageIgnoreFile|^\s*#\s*pyright:\s*(?:basic|ignore)|deno-lint-ignore-file|biome-ignore-all|ignore_for_file|istanbul\s+ignore\s+file|c8\s+ignore\s+file|(?:istanbul|c8|v8)\s+ignore\s+start|\[assembly:|@SuppressWarnings\(\s*\{?\s*"all"|#\s*typed:\s*(?:false|ignore)|^\s*#\s*rubocop:disable\s+all|NOLINTBEGIN|#nullable\s+disable\s*$/iu;

/**
 * Suppressions of checks that would otherwise have spoken about code that was there before, and those of whole
 * files. A new line may bring its own: it silences nothing that judged the old code. But a bare suppression of the type
 * check in new code, one that gives no reason, hides an error that nobody has looked at.
 */
export function findSuppressions(subject: Subject, context: PatchContext): Finding[] {
  if (subject.role.expectation || subject.role.prose || isGenerated(subject)) return [];
  const lines = subject.file.hunks.flatMap((hunk) => hunk.lines);
  const removed = subject.changes.reduce(
    (sum, change) => sum + change.removed.filter(isSuppression).length,
    0,
  );
  const added = subject.changes.flatMap((change) =>
    change.added.filter(isSuppression).map((line) => ({ line, change })),
  );
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
function isGenerated({ file }: Subject): boolean {
  return (
    (file.kind === "added" ||
      (file.hunks[0]?.lines[0]?.newLine ?? 9) + (file.hunks[0]?.lines[0]?.oldLine ?? 9) < 3) &&
    file.hunks
      .slice(0, 1)
      .flatMap(({ lines }) => lines.slice(0, 5))
      .some(({ text }) =>
        /\bgenerated\b.{0,60}\b(?:by|code|file)\b|\bauto-?generated\b|\bDO NOT EDIT\b/iu.test(text),
      )
  );
}

/** What a line switches off; undefined for one that switches nothing off. */
export function kindOfSuppression(text: string): "types" | "lint" | "coverage" | undefined {
  return SUPPRESSIONS.find(({ pattern }) => pattern.test(text.slice(0, 1500)))?.kind;
}

function isSuppression(line: DiffLine): boolean {
  return kindOfSuppression(line.text) !== undefined;
}

function matters(
  { subject, context }: { subject: Subject; context: PatchContext },
  line: DiffLine,
  change: Change,
  lines: DiffLine[],
): boolean {
  if (WHOLE_FILE.test(line.text)) return subject.file.kind !== "added" || !subject.role.test;
  // How tests are written is for their linter; what they check is not in its hands.
  if (
    subject.role.test &&
    !subject.role.source &&
    (kindOfSuppression(line.text) === "lint" || /#pragma/u.test(line.text))
  ) {
    return false;
  }
  if (kindOfSuppression(line.text) === "coverage" && context.netAssertions > 0) return false;
  // A sentence of reasons is for the reviewer of the code; what is silent is for us.
  if (hasReason(line.text, 7)) return false;
  if (kindOfSuppression(line.text) === "lint" && hasReason(line.text, 4)) return false;
  // A handler of one kind of error becomes one of any.
  if (SILENT_HANDLER.test(line.text) && change.removed.some(({ text }) => HANDLER.test(text))) return true;
  const at = placeOf(lines, line);
  if (opensRegion(line.text) && coversOldCode(lines, at)) return true;
  const alone = /^\s*(?:\/\/|\/\*|#|<!--|\{\/\*|@|\*|\[|--|;)/u.test(line.text);
  const target = alone
    ? lines.slice(at + 1, at + 40).find((next) => next.kind !== "removed" && !isSuppression(next))
    : line;
  if (target === undefined || target.kind === "context") return true;
  // A new test may well say that the compiler refuses what it does.
  if (subject.role.test && /@ts-expect-error/u.test(line.text)) return false;
  const bare = alone
    ? target.text
    : target.text.replace(
        /\s*(?:\/\/|\/\*|#)\s*(?:@ts-|type:|noqa|nolint|eslint|tslint|pylint|nosec|NOLINT|NOSONAR|pragma|rubocop|:nocov|phpcs|shellcheck|istanbul|c8|swiftlint|ktlint|biome|oxlint|pyright|mypy).*$/iu,
        "",
      );
  const types = kindOfSuppression(line.text) === "types";
  // A line that is written anew may bring its own remark to the linter; an error of types is an error still.
  const alike = types ? 0.6 : 0.85;
  if (subject.role.test && hasReason(line.text, 3)) return false;
  if (isLikeAny(change.removed, bare, alike)) return true;
  if (/\bas\s+unknown\b/u.test(line.text)) return false;
  // Code that no test reaches, in a patch that tests no more than before.
  const silent = types || kindOfSuppression(line.text) === "coverage";
  return silent && !subject.role.test && !hasReason(line.text, 4);
}

/** Silences everything that comes after it, up to where the check is switched on again. */
function opensRegion(text: string): boolean {
  return (
    /\/\*\s*(?:eslint|tslint|oxlint|stylelint)[-:]disable(?!-(?:next-)?line|:next-line|:this-line)/u.test(
      text,
    ) ||
    /^\s*#\s*(?:pylint:\s*disable|rubocop:\s*disable)/u.test(text) ||
    /_EXCL_START\b|#pragma\s+warning\s*\(?\s*disable|\bNOLINTBEGIN\b/u.test(text)
  );
}

function coversOldCode(lines: DiffLine[], at: number): boolean {
  for (const line of lines.slice(at + 1)) {
    if (line.kind === "removed" || line.text.trim() === "") continue;
    if (/\benable\b|_EXCL_STOP|\brestore\b|NOLINTEND|diagnostic\s+pop/u.test(line.text)) return false;
    if (line.kind === "context" && /[\p{L}\d]/u.test(line.text)) return true;
  }
  return false;
}

/** So many words that are not part of the directive itself. */
function hasReason(text: string, words: number): boolean {
  const directive = SUPPRESSIONS.map(({ pattern }) => pattern.exec(text)).find((match) => match !== null)!;
  const rest = text.slice(directive.index + directive[0].length);
  // Names of rules are no words: they have hyphens, slashes, underscores, digits or brackets about them.
  return (rest.match(/(?<![\w@/([-])\p{L}{2,}(?![\w/)\]-])/gu) ?? []).length >= words;
}
