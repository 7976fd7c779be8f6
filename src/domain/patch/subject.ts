import type { FileDiff } from "../unified-diff.ts";
import { changesOf, isComment } from "./changes.ts";
import type { Change } from "./changes.ts";
import { roleOf } from "./file-role.ts";
import type { FileRole } from "./file-role.ts";
import { languageOf } from "./language.ts";
import type { Language } from "./language.ts";

/** One file of a patch, as the rules look at it. */
export interface Subject {
  file: FileDiff;
  path: string;
  role: FileRole;
  language: Language;
  changes: Change[];
}

/** Files with tests in them do not always say so in their path. */
const LOOKS_LIKE_TESTS =
  /^\s*#\[(?:\w+::)?(?:test|cfg\(test\))|^\s*@(?:Test|ParameterizedTest)\b|^\s*\[(?:Fact|Theory|TestMethod|TestCase)\b|^\s*func\s+Test\w*\(t\s+\*testing\.T\)|^\s*(?:describe|it|test)(?:\.\w{1,12})?\(\s*["'`]|^\s*expect\(.{1,200}\)\.(?:not\.)?to[A-Z]|import\.meta\.vitest|\bunittest\.TestCase\b|^\s*(?:async\s+)?def\s+test_\w+\(|^\s*TEST(?:_[FP])?\(|\bassert_(?:eq|ne)!\(|^\s*>>> /u;

/** Characters of a line that the rules look at; patterns over it may take the square of this and no more. */
const LONGEST_LINE = 4_000;
/** A wider gap only pushes text out of sight. */
const WIDEST_GAP = 80;

/** The file with its overlong lines cut, and with what stands behind a wide gap brought back into sight. */
function withinSight(file: FileDiff): FileDiff {
  const cut = (text: string) =>
    text.replace(/\s+/gu, (gap) => gap.slice(0, WIDEST_GAP)).slice(0, LONGEST_LINE);
  return {
    ...file,
    hunks: file.hunks.map((hunk) => ({
      ...hunk,
      lines: hunk.lines.map((line) =>
        line.text.length <= WIDEST_GAP ? line : { ...line, text: cut(line.text) },
      ),
    })),
  };
}

/** A program among the scripts that runs what judges. */
function runsChecks(file: FileDiff, role: FileRole): boolean {
  return (
    role.source &&
    /(?:^|\/)(?:scripts?|ci|tools?|hack|bin|build|dev)\/[^/]{1,60}\.(?:py|[cm]?[jt]s|rb|pl|php)$/iu.test(
      file.path,
    ) &&
    file.hunks.some(({ lines }) =>
      lines.some(({ text }) =>
        /["'`](?:[\w./-]{0,40}\/)?(?:pytest|jest|vitest|mocha|tox|rspec|phpunit|eslint|mypy|ruff|tsc|npm|pnpm|yarn|cargo|go|mvn|gradlew?|dotnet)\b/u.test(
          text,
        ),
      ),
    )
  );
}

export function readSubject(diff: FileDiff): Subject {
  const file = withinSight(diff);
  const role = roleOf(file.path);
  const holdsTests =
    role.source &&
    file.hunks.some((hunk) =>
      hunk.lines.some((line) => !isComment(line.text) && LOOKS_LIKE_TESTS.test(line.text.slice(0, 400))),
    );
  return {
    file,
    path: file.path,
    role: holdsTests ? { ...role, test: true } : runsChecks(file, role) ? { ...role, settings: true } : role,
    language: languageOf(file.path),
    changes: changesOf(file),
  };
}
