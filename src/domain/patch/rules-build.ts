import { groupBy } from "../group-by.ts";
import type { Finding } from "../patch.ts";
import type { DiffHunk, DiffLine } from "../unified-diff.ts";
import { isComment, pairLines } from "./changes.ts";
import { indentation, isBlank, weakening } from "./finding.ts";
import type { PatchContext } from "./patch-context.ts";
import { isNotWritten } from "./rules-exceptions.ts";
import type { Subject } from "./subject.ts";

/** Build scripts that say in a language of their own which tests there are. */
const BUILD_SCRIPT =
  /\.(?:gradle(?:\.kts)?|sbt|sc|cmake|bzl|mk)$|(?:^|\/)(?:cmakelists\.txt|meson\.build|build(?:\.bazel)?|(?:gnu)?makefile|phpunit(?:\.xml)?(?:\.dist)?(?:\.xml)?)$/iu;

/** Chooses among tests, where it stands in a block about tests. */
const CHOICE = /^\s*(?:\w+\.)*(?:set)?(?:[Ee]xcludes?|[Ii]ncludes?|onlyIf)\b\s*(?:[({]|\+?=|["'])/u;
const TEST_BLOCK = /\b(?:\w*Test|test\w{0,20}|check)\b.{0,60}\{\s*$/u;
/** Neighbours of such a choice that say whose block it is. */
const TEST_SETTING =
  /^\s*(?:use(?:JUnit|TestNG)\w*|maxParallelForks|forkEvery|testLogging|finalizedBy\b.*[Tt]est)\b/u;
/** A pattern that names tests, wherever it stands. */
const TEST_PATTERN = /\bexclude\b\s*\(?\s*["'][^"']{0,120}(?:Tests?|IT|ITCase|Specs?)(?:[*./]|["'])/u;

const SBT =
  /\bTests\.(?:Argument\(.{0,80}"(?:-l|--exclude\S*|exclude)"|Exclude\(|Filter\()|\bexcludeFilter\b|\bTest\s*\/\s*(?:(?:\w+\s*\/\s*)?skip\s*:=\s*true|test\s*:=\s*\{\s*\}|sources\s*:=)/u;
const TEST_FILE =
  /[\w/-]{0,100}(?:[_.-](?:test|tests|spec)|(?:Test|Tests|Spec))\.\w{1,5}\b|\btest_\w{1,60}\.\w{1,5}\b/gu;

/** Lines of a hunk, before or after, that belong to what is looked at: a bound, so that a large hunk costs no square. */
const NEAR = 400;

/** Builds that run fewer of their tests than before. */
export function findNarrowedBuilds(subject: Subject, context: PatchContext): Finding[] {
  if (!subject.role.settings || !BUILD_SCRIPT.test(subject.path)) return [];
  const chosen = subject.file.hunks.flatMap((hunk) => more(hunk));
  const shorter = Array.from(
    groupBy(subject.changes, ({ hunk }) => hunk),
    ([hunk, changes]) => {
      const stays = new Set(hunk.lines.filter(({ kind }) => kind !== "removed").flatMap(testFilesIn));
      return changes.flatMap(pairLines).filter(({ removed, added }) => {
        const before = testFilesIn(removed);
        const lost = before.filter((name) => !stays.has(name) && !context.deletes(name));
        const came = testFilesIn(added).filter((name) => !before.includes(name));
        return isNarrowerFolder(removed.text, added.text) || lost.length > came.length;
      });
    },
  )
    .flat()
    .filter(({ removed }) => !isComment(removed.text))
    .map(({ added }) => added);
  return [...chosen, ...shorter].map((line) =>
    weakening(subject, line, "weakening/narrowed", "takes tests or files out of what is checked"),
  );
}

function testFilesIn({ text }: DiffLine): string[] {
  return text.match(TEST_FILE) ?? [];
}

function more(hunk: DiffHunk): DiffLine[] {
  const choices = (kind: DiffLine["kind"]) =>
    hunk.lines.filter(
      (line, at) =>
        line.kind === kind && !isComment(line.text) && !isNotWritten(line.text) && narrows(hunk, at),
    );
  return choices("added").slice(choices("removed").length);
}

function narrows(hunk: DiffHunk, at: number): boolean {
  const { text } = hunk.lines[at]!;
  if (TEST_PATTERN.test(text) || SBT.test(text)) return true;
  return CHOICE.test(text) && isAboutTests(hunk, at);
}

/** The block that the line stands in is one of tests, or has settings of tests. */
function isAboutTests(hunk: DiffHunk, at: number): boolean {
  const own = indentation(hunk.lines[at]!.text);
  const from = Math.max(0, at - NEAR);
  const lines = hunk.lines.slice(from, at + NEAR);
  const place = at - from;
  const further = (line: DiffLine) =>
    line.kind !== "removed" && !isBlank(line) && indentation(line.text) < own;
  const opener = lines.slice(0, place).findLastIndex(further);
  const end = lines.slice(place).findIndex(further);
  return (
    lines.slice(Math.max(0, opener), opener + 1).some(({ text }) => TEST_BLOCK.test(text)) ||
    lines
      .slice(opener + 1, end === -1 ? undefined : place + end)
      .some((line) => line.kind !== "removed" && TEST_SETTING.test(line.text))
  );
}

/** A folder of tests gives way to one inside it. */
function isNarrowerFolder(before: string, after: string): boolean {
  const folder = (text: string) =>
    /<(?:directory|file)[^>]{0,80}>\s*([^<]{1,200}?)\/?\s*</u.exec(text)?.[1] ?? "";
  return folder(before) !== "" && folder(after).startsWith(`${folder(before)}/`);
}
