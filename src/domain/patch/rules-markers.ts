import picomatch from "picomatch";
import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
import { changeOf, isComment, pairLines, similarity } from "./changes.ts";
import { readDeclaration } from "./declarations.ts";
import { hunkOf, isDependency, placeOf, weakening } from "./finding.ts";
import { isOnNewGround } from "./new-ground.ts";
import { EXCEPTION_HEAD, isNotWritten } from "./rules-exceptions.ts";
import { EXCLUSION_HEAD, INCLUSIONS, MARKERS } from "./markers.ts";
import type { Marker } from "./markers.ts";
import type { PatchContext } from "./patch-context.ts";
import type { Subject } from "./subject.ts";

/** Longest part of a line that the patterns look at. */
const LINE_LIMIT = 1500;

/** Skips, focus, ignored failures and exclusions that a patch adds. */
export function findMarkers(subject: Subject, context: PatchContext): Finding[] {
  const keys = new Set(subject.changes.flatMap((change) => change.removed.map(keyOf)));
  const found = MARKERS.filter((marker) => applies(marker, subject)).flatMap((marker) => {
    const removed = subject.changes.flatMap((change) =>
      change.removed.filter((line) => matches(marker, line)),
    );
    const added = subject.changes
      .flatMap((change) => change.added.filter((line) => matches(marker, line)))
      .filter((line) => !isNewScript(subject, line, keys));
    // In tests a marker is one word, and moving it is no change. A setting can say more than it did on the same line.
    const more =
      marker.where === "tests"
        ? added
            .slice(removed.length)
            .filter(
              (line) =>
                !(
                  NEEDS_OLD_TEST.has(marker.rule) &&
                  isOnNewGround(subject, line) &&
                  !COLLECTION.test(line.text)
                ),
            )
        : added.filter((line) => saysMore(line, removed) && !isListOfOthers(line));
    const excused = (line: DiffLine) =>
      hasTwin(subject, line) ||
      isOnCode(subject, line) ||
      repeatsConstraint(subject, line) ||
      isOfThePatch(line, context) ||
      (marker.rule === "weakening/test-inverted" &&
        (waitedBefore(subject, line) || (context.changesSource && isRenamed(subject, line))));
    return more
      .filter((line) => !excused(line))
      .map((line) => weakening(subject, line, marker.rule, marker.message));
  });
  return subject.role.settings ? [...found, ...findListChanges(subject)] : found;
}

/** A new test may be skipped, be for one platform, or wait for an error: nothing that was checked is lost. */
const NEEDS_OLD_TEST: ReadonlySet<string> = new Set(["weakening/test-inverted", "weakening/test-skipped"]);
/** Words that decide about other files as well. */
const COLLECTION = /\bcollect_ignore|\bpytest\.exit\b/u;

/** The test waited for a failure by hand, and now says so. */
function waitedBefore(subject: Subject, line: DiffLine): boolean {
  const change = changeOf(subject, line);
  return (
    change?.removed.some(({ text }) =>
      /\bcatch\b|\bfail\(|\bexcept\b|\brescue\b|[Ee]xpect\w*Exception|Throws/u.test(text),
    ) === true
  );
}

/** The test has got another name: it is said to be another test. */
function isRenamed(subject: Subject, line: DiffLine): boolean {
  const { lines } = hunkOf(subject.file, line);
  const owner = lines
    .slice(0, placeOf(lines, line))
    .findLast((one) => one.kind !== "removed" && readDeclaration(one.text, subject.language) !== undefined);
  return owner?.kind === "added";
}

/** Go writes a constraint in two forms; the second one says nothing new. */
function repeatsConstraint(subject: Subject, line: DiffLine): boolean {
  const words = (text: string) =>
    text
      .replace(/^\s*\/\/\s*(?:go:build|\+build)\s+/u, "")
      .split(/\W+/u)
      .toSorted()
      .join(" ");
  const form = /^\s*\/\/\s*(?:go:build|\+build)\s/u;
  if (!form.test(line.text)) return false;
  const lines = subject.file.hunks.flatMap((hunk) => hunk.lines);
  return lines.some(
    (one) => one.kind !== "added" && form.test(one.text) && words(one.text) === words(line.text),
  );
}

/** A condition under which the patch puts its code, too; a file that the patch itself brings, left out of one build. */
function isOfThePatch({ text }: DiffLine, context: PatchContext): boolean {
  const feature = /^\s*#\[(cfg\(feature\s*=\s*"[^"]{1,60}"\))\]\s*$/u.exec(text)?.[1];
  if (feature !== undefined) return context.says(`#[${feature}]`);
  const left = /^\s*<Compile\s+Remove="([^"*]{1,200})"/u.exec(text)?.[1];
  return left !== undefined && context.brings(left.split(/[\\/]/u).at(-1)!);
}

/** A condition on code that is no test, in a file that holds both. */
function isOnCode(subject: Subject, line: DiffLine): boolean {
  if (!subject.role.source || !/^\s*#\[cfg\(/u.test(line.text)) return false;
  const { lines } = hunkOf(subject.file, line);
  const at = placeOf(lines, line);
  const attribute = (one: DiffLine | undefined) => one !== undefined && /^\s*#\[/u.test(one.text);
  let from = at;
  while (attribute(lines[from - 1])) from--;
  let to = at;
  while (attribute(lines[to + 1])) to++;
  const group = lines.slice(from, to + 2).map(({ text }) => text);
  return !group.some((text) => /#\[.{0,40}test\b|\bmod\s+\w*tests?\b/u.test(text.replace(/cfg\(.*\)/u, "")));
}

/** A condition on an old test, and another one on a new test beside it: what one platform leaves out the other one tries. */
function hasTwin(subject: Subject, line: DiffLine): boolean {
  const condition = /^\s*#\[cfg\((?!test\b)/u;
  return (
    condition.test(line.text) &&
    subject.changes.some(({ added }) =>
      added.some(
        (one) =>
          condition.test(one.text) && one.text.trim() !== line.text.trim() && isOnNewGround(subject, one),
      ),
    )
  );
}

/** A head whose items are looked at one by one, or a list of nothing that a person writes. */
function isListOfOthers({ text }: DiffLine): boolean {
  const [, element = "", inner] = /^\s*<(\w{1,40})>(?:([^<]{0,300})<\/\w{1,40}>)?\s*$/u.exec(text) ?? [];
  if (EXCEPTION_HEAD.test(element)) return inner === undefined || isNotWritten(inner);
  const [, head = "", rest = ""] = /^([^:=]{1,80}[:=])(.*)$/u.exec(text) ?? [];
  if (!EXCEPTION_HEAD.test(head) || /^\s*["']?-/u.test(rest)) return false;
  if (/^\s*[[({]?\s*$/u.test(rest)) return true;
  const items = rest.split(/[,\s]+/u).filter((item) => /\w/u.test(item));
  return items.length > 0 && items.every((item) => isNotWritten(item));
}

/** No line that went says the same or more. */
function saysMore(line: DiffLine, removed: DiffLine[]): boolean {
  return !removed.some(
    (old) =>
      old.text.trim() === line.text.trim() ||
      (old.text.length >= line.text.length && similarity(old.text, line.text) > 0.5),
  );
}

/** A list item on a line of its own that names a test file. */
const TEST_ITEM =
  /^\s*(?:-\s*)?["'][^"']{0,200}(?:\w[\w-]*(?:\.|_|-)(?:test|spec)\b|\btest_\w+|\w(?:Test|Spec|Tests))(?:\.\w+)?["'],?\s*$/u;

/** Lists of what is checked that lose items, and lists of what is not that gain some on lines of their own. */
function findListChanges(subject: Subject): Finding[] {
  const narrowed = subject.changes.flatMap((change) =>
    pairLines(change).filter(
      ({ removed, added }) =>
        INCLUSIONS.test(removed.text) &&
        INCLUSIONS.test(added.text) &&
        !isDependency(added.text) &&
        itemsOf(removed.text).some((item) => !itemsOf(added.text).some((now) => covers(now, item))),
    ),
  );
  const excluded = subject.file.hunks.flatMap(({ lines }) => {
    const items = lines.filter((line, at) => {
      if (!TEST_ITEM.test(line.text)) return false;
      const head = lines.slice(0, at).findLast((one) => /[[({:=]\s*$/u.test(one.text));
      return head !== undefined && EXCLUSION_HEAD.test(head.text);
    });
    const removed = items.filter((line) => line.kind === "removed").length;
    return items.filter((line) => line.kind === "added").slice(removed);
  });
  return [...narrowed.map(({ added }) => added), ...excluded].map((line) =>
    weakening(subject, line, "weakening/narrowed", "takes tests or files out of what is checked"),
  );
}

function itemsOf(list: string): string[] {
  const quoted = Array.from(list.matchAll(/["']([^"']{1,200})["']/gu), ([, item = ""]) => item);
  if (quoted.length > 0) return quoted;
  return list
    .replace(/^.*?[:=]/u, "")
    .split(/[\s,]+/u)
    .filter((item) => item !== "");
}

/** The new glob finds all that the old one found. */
function covers(now: string, item: string): boolean {
  if (now === item) return true;
  if (!/[*?]/u.test(now) && now !== "" && item.startsWith(`${now.replace(/\/$/u, "")}/`)) return true;
  return picomatch.isMatch(item.replaceAll("**/", "a/").replaceAll("*", "a"), now, { dot: true });
}

/** The key of a line of JSON, or nothing. */
function keyOf(line: DiffLine): string {
  return /^\s*"([^"]{1,100})"\s*:/u.exec(line.text)?.[1] ?? "";
}

/** A script of a manifest that nothing ran before; the usual names are what CI runs. */
function isNewScript(subject: Subject, line: DiffLine, before: Set<string>): boolean {
  const key = keyOf(line);
  return (
    /(?:^|\/)package\.json$/u.test(subject.path) &&
    /^\s*"[^"]{1,100}"\s*:\s*"/u.test(line.text) &&
    (!before.has(key) || /snap|update/u.test(key)) &&
    !/^(?:(?:pre|post)?(?:test|lint|check|ci|coverage|verify|typecheck))$/u.test(key)
  );
}

function applies(marker: Marker, { role, language, file, path }: Subject): boolean {
  // The manifest of a new package leaves nothing out that was checked before.
  if (marker.files?.test(path) === false) return false;
  if (file.kind === "added" && /(?:^|\/)package\.json$/u.test(path) && marker.rule === "weakening/narrowed")
    return false;
  if (marker.languages?.includes(language) === false) return false;
  return marker.where === "tests" ? role.test : role.settings;
}

function matches(marker: Marker, line: DiffLine): boolean {
  const text = line.text.slice(0, LINE_LIMIT);
  if (marker.where === "settings" && isDependency(text)) return false;
  // Comments do nothing, but for build constraints and attributes.
  if (
    isComment(text) &&
    !/^\s*(?:\*\s*@(?:requires|group|doesNotPerform)|\/\/(?:go:build|\s*\+build)|#\[|#\s*if)/u.test(text)
  )
    return false;
  return marker.pattern.test(text);
}
