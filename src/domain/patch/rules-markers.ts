import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
import { isComment } from "./changes.ts";
import { MARKERS } from "./markers.ts";
import type { Marker } from "./markers.ts";
import type { Subject } from "./subject.ts";

/** Longest part of a line that the patterns look at. */
export const LINE_LIMIT = 1500;

/** Skips, focus, suppressions and the like that a patch adds. */
export function findMarkers(subject: Subject): Finding[] {
  return MARKERS.filter((marker) => applies(marker, subject)).flatMap((marker) => {
    const before = new Set(subject.changes.flatMap((change) => change.removed.map(keyOf)));
    const added: DiffLine[] = [];
    let removed = 0;
    for (const change of subject.changes) {
      removed += change.removed.filter((line) => matches(marker, line)).length;
      added.push(
        ...change.added.filter((line) => matches(marker, line) && !isNewScript(subject, line, before)),
      );
    }
    return added.slice(removed).map((line): Finding => ({
      rule: marker.rule,
      path: subject.path,
      line: line.newLine,
      message: `${marker.message}: ${line.text.trim().slice(0, 120)}`,
      verdict: "needs-human",
    }));
  });
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
    !before.has(key) &&
    !/^(?:(?:pre|post)?(?:test|lint|check|ci|coverage|verify|typecheck))$/u.test(key)
  );
}

function applies(marker: Marker, { role, language, file, path }: Subject): boolean {
  // The manifest of a new package leaves nothing out that was checked before.
  if (marker.files?.test(path) === false) return false;
  if (file.kind === "added" && /(?:^|\/)package\.json$/u.test(path) && marker.rule === "checks/narrowed")
    return false;
  if (marker.languages?.includes(language) === false) return false;
  return marker.where === "tests" ? role.test : role.settings;
}

function matches(marker: Marker, line: DiffLine): boolean {
  const text = line.text.slice(0, LINE_LIMIT);
  // Comments do nothing, but for build constraints and attributes.
  if (isComment(text) && !/^\s*(?:\/\/(?:go:build|\s*\+build)|#\[|#\s*if)/u.test(text)) return false;
  return marker.pattern.test(text);
}
