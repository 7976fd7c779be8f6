import type { Finding } from "../patch.ts";
import type { DiffHunk, DiffLine } from "../unified-diff.ts";
import { readAssertion } from "./assertions.ts";
import { isComment, pairLines } from "./changes.ts";
import { indentation, isBlank, weakening } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** What makes a test fail. */
const FAILS =
  /\b(?:t|b|tb)\.(?:Error|Fatal|Fail)\w*\(|\bthrow\b|\bpanic!?\(|\braise\b|\bfail\(|\babort\(|\bexit\(?\s?1|XCTFail|\bFAIL\w*\(|\breject\(/u;
/** What only says something. */
const SAYS =
  /\b(?:t|b|tb)\.Logf?\(|\bconsole\.\w+\(|\bprint\w*!?\s?\(|\bwarn\w*\b|\blog\w*[.(]|\bputs\b|\becho\b|\bNSLog\(|\bSystem\.(?:out|err)|\bfprintf\(/u;
/** Counting of failures. */
const COUNTS = /\b\w*(?:fail|error|bad|miss)\w*(?:\.count)?\s*(?:\+\+|\+=\s*1)|\+\+\s*\w*(?:fail|error)\w*/iu;
/** The verdict of a matcher that a project has written itself. */
const VERDICT = /^\s*(?:const\s+|let\s+|var\s+|return\s+\{\s*)?pass\b\s*[:=,]/u;

/** Code of the tests' own by which they fail: helpers that fail no more, count no more, or look at less. */
export function findSofterFailures(subject: Subject): Finding[] {
  return [
    ...quieter(subject),
    ...uncounted(subject),
    ...otherVerdicts(subject),
    ...earlyReturns(subject),
    ...uncollected(subject),
    ...rewriting(subject),
  ]
    .slice(0, 1)
    .map(({ line, message }) => weakening(subject, line, "weakening/assertion-loosened", message));
}

interface Softer {
  line: DiffLine;
  message: string;
}

function quieter(subject: Subject): Softer[] {
  return subject.changes.flatMap((change) =>
    pairLines(change)
      .filter(
        ({ removed, added }) =>
          FAILS.test(removed.text) &&
          !FAILS.test(added.text) &&
          SAYS.test(added.text) &&
          !isComment(added.text),
      )
      .map(({ added }) => ({ line: added, message: "what made a test fail is only written down now" })),
  );
}

/** Soft assertions that nobody asks for in the end. */
function uncollected(subject: Subject): Softer[] {
  return subject.file.hunks.flatMap(({ lines }) => {
    const now = lines.filter(({ kind }) => kind !== "removed");
    const line = now.find(
      ({ kind, text }) => kind === "added" && /\bnew\s+(?:BDD)?SoftAssert\w{0,10}\(|\bsoftly\s*=/u.test(text),
    );
    return line === undefined || now.some(({ text }) => /\bassertAll\b/u.test(text))
      ? []
      : [{ line, message: "what fails is collected, and nobody asks for it" }];
  });
}

/** What is expected is written anew by default. */
function rewriting(subject: Subject): Softer[] {
  return subject.changes.flatMap((change) =>
    pairLines(change)
      .filter(
        ({ removed, added }) =>
          /\b(?:update|overwrite|rewrite|regenerate|record|bless)/iu.test(added.text) &&
          /\bfalse\b/iu.test(removed.text) &&
          removed.text.replace(/\bfalse\b/iu, "") === added.text.replace(/\btrue\b/iu, ""),
      )
      .map(({ added }) => ({ line: added, message: "what is expected is written anew on each run" })),
  );
}

function uncounted(subject: Subject): Softer[] {
  const hits = (kind: "added" | "removed") =>
    subject.changes.flatMap((change) =>
      change[kind].filter((line) => !isComment(line.text) && COUNTS.test(line.text)),
    );
  return hits("removed")
    .slice(hits("added").length)
    .map((line) => ({ line, message: "a failure is no longer counted" }));
}

function otherVerdicts(subject: Subject): Softer[] {
  return subject.changes
    .filter(({ removed }) => removed.some(({ text }) => VERDICT.test(text)))
    .flatMap(({ added }) => added.filter(({ text }) => VERDICT.test(text)).slice(0, 1))
    .map((line) => ({ line, message: "a matcher of the project's own decides otherwise" }));
}

/** A new way out, without a result, in front of what used to be asserted in the same block. */
function earlyReturns(subject: Subject): Softer[] {
  return subject.file.hunks.flatMap((hunk) =>
    hunk.lines.flatMap((line, at) =>
      line.kind === "added" && /^\s*return\s*;?\s*$/u.test(line.text) && leavesOldChecks(subject, hunk, at)
        ? [{ line, message: "a test gives up under a condition" }]
        : [],
    ),
  );
}

function leavesOldChecks(subject: Subject, hunk: DiffHunk, at: number): boolean {
  const own = indentation(hunk.lines[at]!.text);
  const opener = hunk.lines
    .slice(Math.max(0, at - 10), at)
    .findLast((line) => line.kind !== "removed" && !isBlank(line) && indentation(line.text) < own);
  if (opener?.kind !== "added" || !/^\s*(?:if|unless|guard)\b/u.test(opener.text)) return false;
  const level = indentation(opener.text);
  for (const line of hunk.lines.slice(at + 1, at + 60)) {
    if (line.kind === "removed" || isBlank(line) || /^\s*[})]+;?\s*$|^\s*end\b/u.test(line.text)) continue;
    if (indentation(line.text) < level) return false;
    if (
      line.kind === "context" &&
      (FAILS.test(line.text) || readAssertion(line.text, subject.language) !== undefined)
    )
      return true;
  }
  return false;
}
