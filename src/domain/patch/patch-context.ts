import type { DiffLine } from "../unified-diff.ts";
import { strengthOf } from "./assertion-names.ts";
import { isComment } from "./changes.ts";
import { readConservation } from "./conservation.ts";
import type { Conservation } from "./conservation.ts";
import type { Subject } from "./subject.ts";

/** What the rest of a patch says about a change to a test. */
export interface PatchContext {
  /** Code (or what it depends on) changes too, so that other behaviour may be meant. */
  changesSource: boolean;
  /** The tests have fewer lines than before, over all their files. */
  testsShrink: boolean;
  /** The tests, or what they compare with, have more lines than before. */
  testsGrow: boolean;
  /** Assertions added less assertions removed, over all tests. */
  netAssertions: number;
  /** Far more is checked than before, so that a small sign most likely belongs to the growth. */
  grows: boolean;
  /** The line speaks of something that the patch takes out of the code. */
  explains(testLine: string): boolean;
  /** The lines are about something that the patch takes away as a whole: a file of code, a function, a class. */
  retires(testLines: string[]): boolean;
  /** What the code, or the data that it reads, says now. */
  says(value: string): boolean;
  /** The patch adds a file of this name. */
  brings(name: string): boolean;
  /** A file of code, by its path without an ending, is among those that change. */
  changes(stem: string): boolean;
  /** A file whose path ends so is deleted. */
  deletes(name: string): boolean;
  /** What was asserted and still is, elsewhere. */
  conservation: Conservation;
}

/** What declares a name in code. */
const DECLARED =
  /\b(?:function\*?|def|class|fn|func(?:\s+\([^)]{0,80}\))?|fun|const|let|var|type|interface|struct|enum|trait|module|record|object|protocol|extension|impl)\s+(?:self\.)?([\p{L}_$][\p{L}\p{N}_$]{2,})|^\s*(?:(?:public|private|protected|internal|static|final|async|override)\s+){1,4}[\w<>[\],.?\s]{1,80}?\s([\p{L}_$][\p{L}\p{N}_$]{2,})\s*(?:<[\w,\s]{1,40}>)?\s*\(/u;

/** Words of a name, in small letters. */
function partsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/gu, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/u)
    .filter((part) => part.length > 2);
}

/** Names of folders and files that say nothing about what is in them. */
const GENERAL =
  /^(?:src|lib|main|index|mod|init|app|apps|core|common|utils?|helpers?|internal|pkg|cmd|packages|java|kotlin|com|org|net|acme|types?|models?|service|services|controllers?|handlers?|components?|server|client|api|base|default|new|old|test|tests|file|files|data|format|formats|name|list|item|items|get|set|add|the|and|for|not|with|from|value|result|error)$/u;

/** What a file of code is about, by its name and its folder. */
function topicsOf(path: string): string[] {
  return path
    .replace(/\.[^/]*$/u, "")
    .split("/")
    .slice(-2)
    .flatMap(partsOf)
    .filter((part) => !GENERAL.test(part));
}

/** A file that holds both has changes of code in front of its tests. */
function changesBesideTests({ file, language }: Subject): boolean {
  if (language !== "rust") return false;
  const lines = file.hunks.flatMap((hunk) => hunk.lines);
  const tests = lines.findIndex(({ text }) =>
    /^\s*#\[(?:cfg\(test\)|test\b|tokio::test)|^\s*mod\s+tests\b/u.test(text),
  );
  if (tests === -1) return false;
  return lines
    .slice(0, tests)
    .some((line) => line.kind !== "context" && isCode(line) && !/^\s*(?:#|assert)/u.test(line.text));
}

function declaredIn(line: DiffLine): string[] {
  if (isComment(line.text)) return [];
  const declared = DECLARED.exec(line.text.slice(0, 400));
  const name = declared?.[1] ?? declared?.[2];
  return name === undefined ? [] : [name];
}

export function readContext(subjects: Subject[]): PatchContext {
  // Rust keeps tests beside the code.
  const code = subjects.filter(({ role }) => role.source);
  const sources = subjects.filter(({ role }) => role.source && !role.test);
  const gone = new Set<string>();
  const retired = new Set<string>();
  const present = new Set<string>();
  let changesSource = subjects.some(({ path }) => /(?:^|\/)package\.json$/u.test(path));
  for (const { file, changes } of sources) {
    for (const hunk of file.hunks) {
      for (const word of wordsOf(hunk.lines.filter((line) => line.kind === "context"))) present.add(word);
    }
    for (const change of changes) {
      for (const word of wordsOf(change.removed)) gone.add(word);
      for (const word of wordsOf(change.added)) present.add(word);
      if ([...change.removed, ...change.added].some(isCode)) changesSource = true;
    }
  }
  for (const word of present) gone.delete(word);
  for (const { changes } of code) {
    for (const { removed } of changes) {
      const own = removed.filter((_, at) => !/^\s*#\[.{0,40}test/u.test(removed[at - 1]?.text ?? ""));
      for (const name of own.flatMap(declaredIn)) retired.add(name);
    }
  }
  for (const { file } of code) {
    const stays = file.hunks.flatMap(({ lines }) => lines.filter(({ kind }) => kind !== "removed"));
    for (const name of stays.flatMap(declaredIn)) retired.delete(name);
  }
  const topics = new Set(
    code.filter(({ file }) => file.kind === "deleted").flatMap(({ path }) => topicsOf(path)),
  );
  if (code.some((subject) => subject.role.test && changesBesideTests(subject))) changesSource = true;
  const said = subjects
    .filter(({ role }) => (role.source || role.settings) && !role.test)
    .flatMap(({ changes }) => changes.flatMap(({ added }) => added.map(({ text }) => text)))
    .join("\n");
  const lines = growth(subjects);
  const netAssertions = countAssertions(subjects);
  return {
    changesSource,
    testsShrink: lines < 0,
    testsGrow: lines > 0,
    netAssertions,
    grows: netAssertions >= GROWTH.assertions && lines >= GROWTH.lines,
    retires: (testLines) =>
      testLines.some((line) =>
        (line.match(/[\p{L}_$][\p{L}\p{N}_$-]{2,}/gu) ?? []).some(
          (word) => retired.has(word) || partsOf(word).some((part) => topics.has(part)),
        ),
      ),
    changes: (stem) => sources.some(({ path }) => path.replace(/(?:\/index)?\.\w{1,8}$/u, "") === stem),
    deletes: (name) => subjects.some(({ file, path }) => file.kind === "deleted" && path.endsWith(name)),
    says: (value) => said.includes(value),
    brings: (name) =>
      subjects.some(({ file, path }) => file.kind === "added" && path.split("/").at(-1) === name),
    conservation: readConservation(subjects),
    explains: (testLine) => words(testLine).some((word) => gone.has(word)),
  };
}

/** From here on a patch grows what is checked. */
const GROWTH = { assertions: 3, lines: 12 };

function countAssertions(subjects: Subject[]): number {
  const asserting = (lines: DiffLine[], { language }: Subject) =>
    lines.filter((line) => !isComment(line.text) && strengthOf(line, language) > 0).length;
  return subjects
    .filter(({ role }) => role.test)
    .flatMap((subject) =>
      subject.changes.map((change) => asserting(change.added, subject) - asserting(change.removed, subject)),
    )
    .reduce((sum, net) => sum + net, 0);
}

function growth(subjects: Subject[]): number {
  return subjects
    .filter(({ role }) => role.test || role.expectation)
    .flatMap(({ changes }) => changes)
    .reduce((sum, { added, removed }) => sum + added.length - removed.length, 0);
}

function isCode(line: DiffLine): boolean {
  return line.text.trim() !== "" && !isComment(line.text);
}

function wordsOf(lines: DiffLine[]): string[] {
  return lines.flatMap((line) => words(line.text));
}

/** Identifiers and parts of literals that are long enough to mean something. */
function words(text: string): string[] {
  return text.slice(0, 2000).match(/[\p{L}_$][\p{L}\p{N}_$-]{3,}|\d{3,}/gu) ?? [];
}
