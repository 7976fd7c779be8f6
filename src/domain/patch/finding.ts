import type { Finding } from "../patch.ts";
import type { DiffHunk, DiffLine, FileDiff } from "../unified-diff.ts";
import type { Subject } from "./subject.ts";

/** A sign of weakening: somebody has to look, nothing is refused for it. */
export function weakening(
  subject: Subject,
  at: DiffLine | undefined,
  rule: string,
  message: string,
): Finding {
  const text = at?.text.trim().slice(0, 120) ?? "";
  return {
    rule,
    path: subject.path,
    line: at === undefined ? 0 : at.newLine || at.oldLine,
    message: text === "" ? message : `${message}: ${text}`,
    verdict: "needs-human",
  };
}

/** A dependency and its version, as manifests write them: whatever its name, it is no setting. */
export function isDependency(text: string): boolean {
  return /^\s*"[^"]{1,214}"\s*:\s*"(?:[~^<>=v\s]*\d+\.|workspace:|catalog:|npm:|file:|link:|git)/u.test(text);
}

/** Lines that do something. */
export function isBlank(line: DiffLine): boolean {
  return line.text.trim() === "";
}

/** The hunk that a line of the file stands in. */
export function hunkOf(file: FileDiff, line: DiffLine): DiffHunk {
  const known =
    HUNKS.get(file) ?? new Map(file.hunks.flatMap((hunk) => hunk.lines.map((one) => [one, hunk] as const)));
  HUNKS.set(file, known);
  return known.get(line)!;
}

const HUNKS = new WeakMap<FileDiff, Map<DiffLine, DiffHunk>>();

/** The place of a line among the lines of its hunk. */
export function placeOf(lines: DiffLine[], line: DiffLine): number {
  const known = PLACES.get(lines) ?? new Map(lines.map((one, at) => [one, at]));
  PLACES.set(lines, known);
  return known.get(line)!;
}

const PLACES = new WeakMap<DiffLine[], Map<DiffLine, number>>();

/** Width of the white space before a line; a tab counts as four. */
export function indentation(text: string): number {
  return text.slice(0, text.length - text.trimStart().length).replaceAll("\t", "    ").length;
}

/** The line that the list of a line belongs to: the nearest one further out, or the section of a table file. */
export function headOf(hunk: DiffHunk, at: number, side: "added" | "removed"): string {
  const other = side === "added" ? "removed" : "added";
  let own = indentation(hunk.lines[at]!.text);
  for (const line of hunk.lines.slice(Math.max(0, at - 200), at).toReversed()) {
    if (line.kind === other || isBlank(line)) continue;
    if (/^\s*\[\[?[\w."'*-]{1,100}\]?\]\s*$/u.test(line.text)) return line.text;
    if (/^\s*-\s/u.test(line.text) && indentation(line.text) >= own) continue;
    if (
      indentation(line.text) < own ||
      (/[:=]\s*\[?\s*$/u.test(line.text) && indentation(line.text) === own)
    ) {
      if (/[[({:=>]\s*$|^\s*\w{1,60}\s*=/u.test(line.text)) return line.text;
      own = indentation(line.text);
    }
  }
  return "";
}
