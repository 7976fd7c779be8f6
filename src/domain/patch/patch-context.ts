import type { DiffLine } from "../unified-diff.ts";
import { readAssertion } from "./assertions.ts";
import { isComment } from "./changes.ts";
import type { Subject } from "./subject.ts";

/** What the rest of a patch says about a change to a test. */
export interface PatchContext {
  /** Code (or what it depends on) changes too, so that other behaviour may be meant. */
  changesSource: boolean;
  /** The tests have fewer lines than before, over all their files. */
  testsShrink: boolean;
  /** Assertions added less assertions removed, over all tests. */
  netAssertions: number;
  /** Far more is checked than before, so that a small sign most likely belongs to the growth. */
  grows: boolean;
  /** The line speaks of something that the patch takes out of the code. */
  explains(testLine: string): boolean;
}

export function readContext(subjects: Subject[]): PatchContext {
  const sources = subjects.filter(({ role }) => role.source && !role.test);
  const gone = new Set<string>();
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
  const lines = growth(subjects);
  const netAssertions = countAssertions(subjects);
  return {
    changesSource,
    testsShrink: lines < 0,
    netAssertions,
    grows: netAssertions >= GROWTH.assertions && lines >= GROWTH.lines,
    explains: (testLine) => words(testLine).some((word) => gone.has(word)),
  };
}

/** From here on a patch grows what is checked. */
const GROWTH = { assertions: 3, lines: 12 };

function countAssertions(subjects: Subject[]): number {
  const asserting = (lines: DiffLine[], { language }: Subject) =>
    lines.filter((line) => !isComment(line.text) && (readAssertion(line.text, language)?.strength ?? 0) > 0)
      .length;
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
