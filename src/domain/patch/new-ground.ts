import type { DiffHunk, DiffLine } from "../unified-diff.ts";
import { isComment, isLikeAny } from "./changes.ts";
import { readDeclaration } from "./declarations.ts";
import { hunkOf, indentation, isBlank, placeOf } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Lines of a hunk, before or after, that belong to what is looked at: a bound, so that a large hunk costs no square. */
const NEAR = 400;

/** What opens a test, a group of tests or a function. */
const OPENS =
  /^\s*(?:(?:pub|public|private|protected|internal|static|export|default|override|async|final|open|suspend)\s+){0,4}(?:fn|def|func|fun|function|void|class|struct|mod|module|Task|interface|enum|object|trait)\b|^\s*(?:\w+\.)?(?:describe|context|suite|group|it|test|specify|feature|scenario)\b(?:\.\w{1,20}){0,3}\s*\(?\s*["'`:]|^\s*(?:it|test|describe|suite)\.(?:runIf|skipIf|each|for)\(|^\s*(?:TEST|TYPED_TEST|SECTION|BOOST_\w{1,30})\w{0,10}\(|^\s*(?:sub|defmodule|Describe|It)\b/u;
const ATTRIBUTE = /^\s*(?:#!?\[|@\w|\[[A-Z]\w*[^\]]{0,200}\]|\/\/go:build|\/\/\s*\+build)/u;
const OPENS_REGION = /^\s*#\s*if/u;

/**
 * What a line governs (the test that it stands on or in, the region that it opens) was not there before: then
 * nothing that used to be checked is lost by it.
 */
export function isOnNewGround(subject: Subject, line: DiffLine): boolean {
  if (subject.file.kind === "added") return true;
  const hunk = hunkOf(subject.file, line);
  const at = placeOf(hunk.lines, line);
  const fresh = freshOf(subject, hunk);
  const isDeclaration = (text: string): boolean => readDeclaration(text, subject.language) !== undefined;
  if (OPENS_REGION.test(line.text)) return regionAfter(hunk, at).every(fresh);
  if (ATTRIBUTE.test(line.text)) {
    const owner = hunk.lines
      .slice(at + 1, at + NEAR)
      .find(
        (one) => one.kind !== "removed" && !isBlank(one) && !ATTRIBUTE.test(one.text) && !isComment(one.text),
      );
    return owner !== undefined && fresh(owner);
  }
  if (OPENS.test(line.text) || isDeclaration(line.text)) {
    return fresh(line) && bodyAfter(hunk, at).every(fresh);
  }
  const owner = ownerOf(hunk, line, (text) => OPENS.test(text) || isDeclaration(text));
  return owner !== undefined && fresh(owner) && bodyAfter(hunk, placeOf(hunk.lines, owner)).every(fresh);
}

/** The line stands in the body of a test that was not there before: what it does ends with that test. */
export function isInNewTest(subject: Subject, line: DiffLine): boolean {
  const hunk = hunkOf(subject.file, line);
  if (indentation(line.text) === 0) return false;
  const owner = ownerOf(hunk, line, (text) => readDeclaration(text, subject.language) !== undefined);
  return owner !== undefined && freshOf(subject, hunk)(owner);
}

/** The nearest line before that one which stands further left and opens what it belongs to. */
function ownerOf(hunk: DiffHunk, line: DiffLine, opens: (text: string) => boolean): DiffLine | undefined {
  const at = placeOf(hunk.lines, line);
  return hunk.lines
    .slice(Math.max(0, at - NEAR), at)
    .findLast(
      (one) => one.kind !== "removed" && indentation(one.text) < indentation(line.text) && opens(one.text),
    );
}

/** A hunk is asked about many of its lines. */
const FRESH = new WeakMap<DiffHunk, (line: DiffLine) => boolean>();
/** From here on nobody can tell which old test became which new one. */
const MOST_TESTS = 300;

function freshOf(subject: Subject, hunk: DiffHunk): (line: DiffLine) => boolean {
  const fresh = FRESH.get(hunk) ?? isFresh(subject, hunk);
  FRESH.set(hunk, fresh);
  return fresh;
}

/** Added, and not an old line that moved or was rewritten. */
function isFresh(subject: Subject, hunk: DiffHunk): (line: DiffLine) => boolean {
  const removed = hunk.lines.filter((line) => line.kind === "removed");
  const opened = removed.filter(
    ({ text }) => OPENS.test(text) || readDeclaration(text, subject.language) !== undefined,
  );
  const texts = new Set(
    removed
      .map(({ text }) => text.trim())
      .filter((text) => /[\p{L}\d].{6,}/u.test(text) && !ATTRIBUTE.test(text)),
  );
  const known = new Map<DiffLine, boolean>();
  const look = (line: DiffLine): boolean => {
    if (line.kind !== "added" || texts.has(line.text.trim())) return false;
    const opens = OPENS.test(line.text) || readDeclaration(line.text, subject.language) !== undefined;
    if (!opens) return true;
    return opened.length <= MOST_TESTS && !isLikeAny(opened, line.text, 0.6);
  };
  return (line) => {
    const fresh = known.get(line) ?? look(line);
    known.set(line, fresh);
    return fresh;
  };
}

function regionAfter(hunk: DiffHunk, at: number): DiffLine[] {
  const region: DiffLine[] = [];
  let depth = 0;
  for (const line of hunk.lines.slice(at + 1, at + NEAR)) {
    if (line.kind === "removed" || isBlank(line)) continue;
    if (OPENS_REGION.test(line.text)) depth++;
    if (/^\s*#\s*endif/u.test(line.text) && depth-- === 0) break;
    if (/^\s*#\s*el/u.test(line.text) && depth === 0) break;
    region.push(line);
  }
  return region;
}

/** The lines further in, up to where the indentation goes back. */
function bodyAfter(hunk: DiffHunk, at: number): DiffLine[] {
  const own = indentation(hunk.lines[at]!.text);
  const body: DiffLine[] = [];
  for (const line of hunk.lines.slice(at + 1, at + NEAR)) {
    if (line.kind === "removed" || isBlank(line)) continue;
    if (indentation(line.text) <= own && !/^\s*[{(]\s*$/u.test(line.text)) break;
    body.push(line);
  }
  return body;
}
