import type { Finding } from "../patch.ts";
import type { DiffHunk, DiffLine } from "../unified-diff.ts";
import { readAssertion, withoutStrings } from "./assertions.ts";
import { changeOf, isComment, isLikeAny, pairLines } from "./changes.ts";
import { readDeclaration } from "./declarations.ts";
import { indentation, isBlank, placeOf, weakening } from "./finding.ts";
import type { Language } from "./language.ts";
import type { Subject } from "./subject.ts";

/** Lines of a hunk, before or after, that belong to what is looked at: a bound, so that a large hunk costs no square. */
const NEAR = 400;

const CATCH =
  /\bcatch\b|^\s*except\b|^\s*rescue\b|\brescue\s+nil\b|\.catch\s*\(|\bcontextlib\.suppress\b|\bsuppress\(|\brecover\(\)|\bcatch_unwind\b|\btry\?|\bon\s+\w*Exception\b/u;
const RETHROWS =
  /\b(?!console|print|log|warn|debug)\w+\((?:.{0,80},\s*)?(?:e|err|error|ex|exc|exception|thrown|reason)\b|\bthrow\b|\braise\b|\bfail\b|\bfail\(|Fail\(|assert|expect|Fatal|\bError\(|reject|panic|XCTFail|\bexit\s+1|should|done\(e/iu;

/** Takes failed assertions as well: where the check is "it must not get here", nothing is checked any more. */
const CATCHES_CHECKS = /\b(?:Throwable|AssertionError|BaseException)\b/u;

/** Forms that swallow whatever happens, in one line. */
const SWALLOWS = /\bdefer\s+func\(\)\s*\{\s*(?:_\s*=\s*)?recover\(\)|\brunCatching\s*\{|\bcatch_unwind\b/u;

/** Errors and failed assertions that a test now keeps to itself. */
export function findSwallowedFailures(subject: Subject): Finding[] {
  // What moves, or gets a remark, swallows no more than before.
  const bare = (text: string) => text.replace(/\s(?:\/\/|#\s).*$/u, "").trim();
  const before = new Set(
    subject.changes.flatMap(({ removed }) =>
      removed.map(({ text }) => bare(text)).filter((text) => text.length > 8),
    ),
  );
  return subject.file.hunks.flatMap((hunk) =>
    hunk.lines.flatMap((line, at) => {
      if (line.kind !== "added" || isComment(line.text) || before.has(bare(line.text))) return [];
      if (SWALLOWS.test(line.text))
        return [weakening(subject, line, "weakening/failure-swallowed", "a failure is swallowed")];
      const code = withoutStrings(line.text);
      if (!CATCH.test(subject.language === "go" ? code : code.replace(/\brecover\(\)/gu, ""))) return [];
      if (wasCaught(subject, line)) return [];
      if (
        /\.catch\s*\(\s*(?:\(\s*\w*\s*\)|\w+)\s*=>\s*(?:\{\s*(?:\/\*.*\*\/)?\s*\}|null|undefined|void 0|\w+|true|false)\s*\)|\brescue\s+nil\b|\bcontextlib\.suppress\b|\.catch\s*\(\s*(?:noop|Function\.prototype|function\s*\(\w*\)\s*\{\s*\})/u.test(
          line.text,
        )
      ) {
        return wrapsOldCode(hunk, at, subject.language)
          ? [weakening(subject, line, "weakening/failure-swallowed", "a failure is swallowed")]
          : [];
      }
      if (
        /\.catch\s*\(\s*(?:done|next|reject|fail|t\.fail|assert\.fail|callback|cb|t\.end)\b/u.test(line.text)
      )
        return [];
      const body = bodyAfter(hunk, at);
      if (expectsFailure(hunk, at) && !CATCHES_CHECKS.test(line.text)) return [];
      if (body.some((one) => RETHROWS.test(one)) || RETHROWS.test(handlerOf(line.text))) return [];
      return wrapsOldCode(hunk, at, subject.language)
        ? [weakening(subject, line, "weakening/failure-swallowed", "a failure is swallowed")]
        : [];
    }),
  );
}

/** An assertion on an error, or on a result, in whose place there is a handler that asks next to nothing of what it got. */
export function findToothlessHandlers(subject: Subject): Finding[] {
  const strength = (text: string) =>
    isComment(text) ? undefined : readAssertion(text, subject.language)?.strength;
  return subject.file.hunks.flatMap((hunk) => {
    const pinning = (kind: DiffLine["kind"]) =>
      hunk.lines.some((line) => line.kind === kind && (strength(line.text) ?? 0) >= 3);
    if (!pinning("removed") || pinning("added")) return [];
    return hunk.lines
      .filter((line) => {
        if (line.kind !== "added" || isComment(line.text)) return false;
        if (!CATCH.test(withoutStrings(line.text))) return false;
        const at = placeOf(hunk.lines, line);
        if (expectsFailure(hunk, at)) return false;
        const body = [handlerOf(line.text), ...bodyAfter(hunk, at)].filter((text) => /\w/u.test(text));
        return body.every((text) =>
          strength(text) === undefined ? /^\s*pass\s*$/u.test(text) : strength(text)! <= 2,
        );
      })
      .map((line) =>
        weakening(subject, line, "weakening/failure-swallowed", "what was asserted may fail in any way now"),
      );
  });
}

/** Catches of everything. */
const CATCHES_ALL =
  /\bcatch\s*(?:\{|\(\s*(?:\.\.\.|[a-z_]\w*)\s*\)|\(\s*(?:final\s+)?\\?(?:Exception|Throwable|RuntimeException|Error)\b)|^\s*except\s*(?::|(?:Base)?Exception\b)|^\s*rescue\s*(?:$|=>|(?:Standard)?(?:Error|Exception)\b)|\bcatch\s*$/u;

/** The line is an edited one that caught something already, and does not catch everything now. */
function wasCaught(subject: Subject, line: DiffLine): boolean {
  if (CATCHES_ALL.test(line.text)) return false;
  const change = changeOf(subject, line);
  return (
    change !== undefined &&
    pairLines(change).some(({ removed, added }) => added === line && CATCH.test(withoutStrings(removed.text)))
  );
}

/** The guarded code itself fails when it gets to its end: an error is what the test waits for. */
function expectsFailure(hunk: DiffHunk, at: number): boolean {
  const own = indentation(hunk.lines[at]!.text);
  for (const line of hunk.lines.slice(Math.max(0, at - NEAR), at).toReversed()) {
    if (line.kind === "removed" || isBlank(line)) continue;
    if (
      /\bfail\w*\s*\(|\bassert(?:\.fail|\s+False|\s+0)\b|assertTrue\(.{0,80}false\)|XCTFail|unreachable|AssertionError|should have|expect\.assertions/iu.test(
        line.text,
      )
    )
      return true;
    if (indentation(line.text) <= own) return false;
  }
  return false;
}

/** What a handler does on the line that opens it: after the errors that it is for. */
function handlerOf(text: string): string {
  const rest = text.replace(/^.*?\b(?:catch|except|rescue)\b/u, "");
  return /[{]/u.test(rest) ? rest.slice(rest.indexOf("{")) : (/:\s(.*)$/u.exec(rest)?.[1] ?? "");
}

/** The lines of a handler: up to where the indentation goes back. */
function bodyAfter(hunk: DiffHunk, at: number): string[] {
  const own = indentation(hunk.lines[at]!.text);
  const body: string[] = [];
  for (const line of hunk.lines.slice(at + 1, at + NEAR)) {
    if (line.kind === "removed" || isBlank(line)) continue;
    if (indentation(line.text) <= own) break;
    body.push(line.text.replace(/(?:\/\/|#).*$/u, ""));
  }
  return body;
}

/** Whether what the handler guards was there before: between it and its `try` stand old lines, or lines that replace old ones. */
function wrapsOldCode(hunk: DiffHunk, at: number, language: Language): boolean {
  const guarded: DiffLine[] = [];
  const chained = hunk.lines[at]?.text.includes(".catch") === true;
  const own = indentation(hunk.lines[at]!.text);
  if (chained && /^\s*\w/u.test(hunk.lines[at]!.text)) {
    return isLikeAny(hunk.lines, hunk.lines[at]!.text, 0.5);
  }
  for (let from = at - 1; from >= 0; from--) {
    const line = hunk.lines[from];
    if (line === undefined || readDeclaration(line.text, language) !== undefined) break;
    guarded.push(line);
    if (/^\s*(?:try|begin|do)\b/u.test(line.text)) break;
    // A chain begins where its statement does.
    if (chained && indentation(line.text) <= own && !/^\s*[.})\]]/u.test(line.text)) break;
  }
  // A statement that a chain goes on from has lost its end.
  const bare = ({ text }: DiffLine) => text.trim().replace(/[;,]$/u, "");
  const removed = new Set(hunk.lines.filter((line) => line.kind === "removed").map(bare));
  return (
    guarded.some(
      (line) =>
        (line.kind === "context" && !isBlank(line) && !/^\s*[{}()]*\s*$/u.test(line.text)) ||
        (line.kind === "added" && removed.has(bare(line))),
    ) ||
    hunk.lines[at]!.text.includes("try") ||
    isLikeAny(hunk.lines, hunk.lines[at]!.text, 0.6)
  );
}
