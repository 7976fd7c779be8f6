import type { Finding } from "../patch.ts";
import type { DiffHunk, DiffLine } from "../unified-diff.ts";
import { isComment } from "./changes.ts";
import { readDeclaration } from "./declarations.ts";
import { isTestName, roleOf } from "./file-role.ts";
import type { PatchContext } from "./patch-context.ts";
import { indentation, isBlank, weakening } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Rows that are test cases wherever they stand. */
export const CASE_ROW =
  /^\s*(?:#\[(?:case|test_case|values)\b|\[(?:InlineData|DataRow|TestCase|Arguments)\(|@(?:CsvSource|ValueSource|CsvFileSource|EnumSource|MethodSource)\b|pytest\.param\(|@example\b|@pytest\.mark\.parametrize|Arguments\.of\()/u;
/** Rows that are test cases inside a table. */
const TABLE_ROW =
  /^\s*(?:[[({"'`|]|-?\d|yield\s*[["']|Arguments\.of|arguments\(|'[^']*'\s*=>|"[^"]*"\s*=>|\w+\s*\|)/u;
/** Rows of values: where two of them stand together, there is a table. */
export const LITERAL_ROW =
  /^\s*(?:yield\s+)?(?:["'][^"']*["']\s*=>\s*)?[[({]\s*(?:\w+:\s*)?(?:["'`][^"'`]*["'`]|-?[\d.]+)\s*,.*[\])}][,;]?\s*$/u;
/** Rows of one value or with a name: two of them beside one that stays are a table. */
const SHORT_ROW =
  /^\s*(?:yield\s+)?(?:(?:["'][^"']{1,200}["']\s*(?:=>|:)\s*)[[({].{0,300}[\])}]|[[(]\s*(?:"[^"]*"|'[^']*'|-?[\d.]+)\s*,?\s*[\])])[,;]?\s*$/u;
const TABLE_START =
  /\.each\b|\bparametrize\b|\[\]struct\b|\bmap\[string\]|@(?:Csv|Value)Source|\bwhere:|\bExamples:|dataProvider|\bcases\b|\btests\b\s*(?::=|=)|testCases|test_cases|Stream\.of\(|provide\w*\(|\bfor\s+\w+.{0,40}\bin\s*[[(]/iu;

/** A list of cases that holds none any more. */
const EMPTIED =
  /^\s*(?:(?:const|let|var|final|static|private|public|readonly)\s+)*[\w.$:<>[\],\s]{1,60}[:=]\s*(?:\[\s*\]|\(\s*\)|\{\s*\}|list\(\)|vec!\[\]|new\s+\w+\[0\]|List\.of\(\)|\[\]\w+\{\s*\})\s*[;,]?\s*$/u;

function emptied(subject: Subject): Finding[] {
  return subject.changes.flatMap(({ added, removed }) => {
    const line = added.find(({ text }) => EMPTIED.test(text));
    const name = /([\w$]{1,80})[^\w$]{0,40}[:=]/u.exec(line?.text ?? "")?.[1];
    const filled = removed.some(
      ({ text }) =>
        name !== undefined &&
        new RegExp(
          `\\b${name.replace(/\$/gu, "\\$")}\\b[^=]{0,60}[:=]\\s*(?:\\[|\\(|\\{|new|list|vec|List)`,
          "u",
        ).test(text) &&
        !EMPTIED.test(text),
    );
    return line !== undefined &&
      filled &&
      removed.some(({ text }) => TABLE_ROW.test(text) || LITERAL_ROW.test(text))
      ? [weakening(subject, line, "weakening/case-removed", "a list of cases is empty now")]
      : [];
  });
}

/** Test cases that go while others stay: rows of tables and of parametrised tests. */
export function findRemovedCases(subject: Subject, context: PatchContext): Finding[] {
  const rowsLost = subject.file.hunks.flatMap((hunk) => {
    const lost = rows(hunk, "removed").length - rows(hunk, "added").length;
    if (lost <= 0) return [];
    const gone = rows(hunk, "removed");
    const imports = subject.file.kind === "deleted" ? hunk.lines : gone;
    if (
      gone.every((line) => context.conservation.holds(line, subject)) ||
      context.retires(imports.map(({ text }) => text))
    )
      return [];
    const other = hunk.lines.some(
      (line) =>
        line.kind === "added" && !isBlank(line) && !isComment(line.text) && !TABLE_ROW.test(line.text),
    );
    if (other) return [];
    return [weakening(subject, gone[0], "weakening/case-removed", `${lost} fewer test cases`)];
  });
  return [...emptied(subject), ...rowsLost];
}

function rows(hunk: DiffHunk, kind: DiffLine["kind"]): DiffLine[] {
  const context = hunk.lines.filter((line) => line.kind === "context");
  const inTable =
    context.some((line) => TABLE_START.test(line.text)) ||
    [LITERAL_ROW, SHORT_ROW].some((row) => {
      const stays = new Set(
        context.filter(({ text }) => row.test(text)).map(({ text }) => indentation(text)),
      );
      const old = hunk.lines.filter((line) => line.kind !== "added" && row.test(line.text));
      return old.filter(({ text }) => stays.has(indentation(text))).length >= 2;
    });
  // Objects over several lines, beside others of their kind.
  const opens = (line: DiffLine) => {
    if (!/^\s*\{\s*$/u.test(line.text)) return false;
    const after = hunk.lines.indexOf(line) + 1;
    return (
      hunk.lines
        .slice(after, after + 1)
        .some(({ text }) => /^\s*["']?\w{1,40}["']?\s*(?::|=>|=)\s*[^;]*,\s*$/u.test(text)) &&
      context.some(
        (one) => /^\s*\},?\s*$/u.test(one.text) && indentation(one.text) === indentation(line.text),
      )
    );
  };
  return hunk.lines.filter(
    (line) =>
      line.kind === kind &&
      (opens(line) ||
        CASE_ROW.test(line.text) ||
        (inTable && TABLE_ROW.test(line.text) && !TABLE_START.test(line.text))),
  );
}

/** Code that tests use and that is not looked for as a test. */
const SUPPORT =
  /mock|helper|util|fixture|setup|stub|fake|support|factor(?:y|ies)|harness|server|shared|common/iu;

/** Test files that go, or move to where no runner looks. */
export function findRemovedFiles(subjects: Subject[]): Finding[] {
  const arrives = subjects.some(
    ({ file, role }) => role.test && (file.kind === "added" || file.kind === "copied"),
  );
  return subjects.flatMap((subject) => {
    const { file } = subject;
    const was = file.oldPath === undefined ? undefined : roleOf(file.oldPath);
    if (was === undefined || file.oldPath === undefined) return [];
    if (file.kind === "deleted" && was.test && file.hunks.length === 0 && !arrives) {
      return [weakening(subject, undefined, "weakening/test-removed", "a file of tests is gone")];
    }
    if (file.kind === "deleted" && isTestName(file.oldPath) && movedOutOfSight(subject, subjects)) {
      return [
        weakening(
          subject,
          undefined,
          "weakening/test-renamed",
          "its tests move to where test runners do not look",
        ),
      ];
    }
    if (file.kind === "deleted" && isLostCase(subject, subjects)) {
      return [weakening(subject, undefined, "weakening/case-removed", "a file that tests read is gone")];
    }
    if (file.kind !== "renamed") return [];
    const hidden =
      (was.test && !subject.role.test && !SUPPORT.test(file.oldPath)) ||
      (isTestName(file.oldPath) && !isTestName(subject.path));
    return hidden
      ? [
          weakening(
            subject,
            undefined,
            "weakening/test-renamed",
            `${file.oldPath} moves to where test runners do not look`,
          ),
        ]
      : [];
  });
}

/** Data of tests that goes alone: no test changes with it, no code goes, and nothing of its kind comes. */
function isLostCase({ path, role }: Subject, subjects: Subject[]): boolean {
  const isData = role.expectation || (role.prose && /(?:^|\/)(?:tests?|specs?)\/./u.test(path));
  return (
    isData &&
    subjects.every(
      (other) =>
        !other.role.test &&
        !(other.role.source && other.file.kind === "deleted") &&
        !(other.role.expectation && other.file.kind !== "deleted"),
    )
  );
}

/** Languages whose runners find tests by the names of files. */
const FOUND_BY_NAME: ReadonlySet<string> = new Set(["go", "javascript", "python", "jvm", "ruby", "php"]);

/** The tests of a file that goes come back in a file whose name no runner looks for. */
function movedOutOfSight(subject: Subject, subjects: Subject[]): boolean {
  if (!FOUND_BY_NAME.has(subject.language)) return false;
  const names = declared(subject, "removed");
  if (names.length === 0) return false;
  const hidden = subjects.filter(({ file, path }) => file.kind === "added" && !isTestName(path));
  return hidden.some((other) => {
    const there = new Set(declared(other, "added"));
    return names.filter((name) => there.has(name)).length * 2 > names.length;
  });
}

function declared({ changes, language }: Subject, kind: "added" | "removed"): string[] {
  return changes.flatMap((change) =>
    change[kind]
      .flatMap((line) => readDeclaration(line.text, language)?.name ?? [])
      .filter((name) => name !== ""),
  );
}
