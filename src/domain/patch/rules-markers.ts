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
    const added: DiffLine[] = [];
    let removed = 0;
    for (const change of subject.changes) {
      removed += change.removed.filter((line) => matches(marker, line)).length;
      added.push(...change.added.filter((line) => matches(marker, line)));
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

function applies(marker: Marker, { role, language, file, path }: Subject): boolean {
  // The manifest of a new package leaves nothing out that was checked before.
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
