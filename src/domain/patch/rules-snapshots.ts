import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
import { isComment, pairLines } from "./changes.ts";
import { weakening } from "./finding.ts";
import type { PatchContext } from "./patch-context.ts";
import type { Subject } from "./subject.ts";

/** Files that hold results, as opposed to input: snapshots and golden files. */
export const RESULT_FILE =
  /snapshots?\/|goldens?\/|golden|expected|approved|verified|baseline|cassettes|\.(?:snap|snapshot|out|expect)$/iu;

/** A written result that is gone, or has shrunk to next to nothing, while its test stays: the next run writes a new one. */
export function lostResults(subject: Subject, subjects: Subject[], context: PatchContext): Finding[] {
  const { file, path, changes } = subject;
  if (!RESULT_FILE.test(path) || subjects.some((other) => other.role.test && other.file.kind === "deleted"))
    return [];
  const lines = (kind: "added" | "removed") =>
    changes.flatMap((change) => change[kind].filter((line) => /[\p{L}\d]/u.test(line.text)));
  const removed = lines("removed");
  if (context.retires(removed.map(({ text }) => text))) return [];
  const shrunk =
    file.kind === "modified" && removed.length >= 3 && lines("added").length * 2 <= removed.length;
  const broken = moreBroken(subject);
  if (broken !== undefined && file.kind === "modified") {
    return [
      weakening(
        subject,
        broken,
        "weakening/expectation-edited",
        "an expected result is what broken code prints",
      ),
    ];
  }
  return file.kind === "deleted" || shrunk
    ? [weakening(subject, removed[0], "weakening/expectation-edited", "most of an expected result is gone")]
    : [];
}

/** What comes out where something went wrong. */
const BROKEN =
  /\bundefined\b|\bNaN\b|\[object Object\]|<nil>|%!\w\(|\b0x[0-9a-f]{8,}\b|\bpanic\b|\bTraceback\b|\bInfinity\b|\b\d+\.\d{12,}|``|\bTypeError\b|Cannot read propert/gu;

function moreBroken({ changes }: Subject): DiffLine | undefined {
  const count = (lines: DiffLine[]) =>
    lines.reduce((sum, { text }) => sum + (text.match(BROKEN) ?? []).length, 0);
  return changes
    .filter(({ added, removed }) => removed.length > 0 && count(added) > count(removed))
    .flatMap(({ added }) => added.filter(({ text }) => text.search(BROKEN) !== -1))[0];
}

/** An assertion that had its result written out and takes whatever comes now. */
export function takenAsItComes(subject: Subject): Finding[] {
  const empty =
    /\b(?:toMatchInlineSnapshot|toThrowErrorMatchingInlineSnapshot|assert_snapshot!|inline_snapshot|snapshot)\(\s*\)/u;
  const written =
    /\b(?:toMatchInlineSnapshot|toThrowErrorMatchingInlineSnapshot|inline_snapshot|snapshot)\(\s*(?:["'`]|$|\{|\[|\d)/u;
  const broken = subject.changes.flatMap((change) =>
    pairLines(change).filter(
      ({ removed, added }) =>
        /snapshot/iu.test(added.text) &&
        !/\(\s*["'`]?undefined["'`]?\s*\)/u.test(added.text) &&
        (added.text.match(BROKEN) ?? []).length > (removed.text.match(BROKEN) ?? []).length,
    ),
  )[0];
  if (broken !== undefined) {
    return [
      weakening(
        subject,
        broken.added,
        "weakening/expectation-edited",
        "an expected result is what broken code prints",
      ),
    ];
  }
  return subject.changes.flatMap(({ added, removed }) => {
    const line = added.find(({ text }) => empty.test(text) && !isComment(text));
    return line !== undefined && removed.some(({ text }) => written.test(text))
      ? [
          weakening(
            subject,
            line,
            "weakening/expectation-edited",
            "what is expected was written out and is whatever comes now",
          ),
        ]
      : [];
  });
}
