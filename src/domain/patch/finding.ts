import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
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

/** Width of the white space before a line; a tab counts as four. */
export function indentation(text: string): number {
  return (/^\s*/u.exec(text)?.[0] ?? "").replaceAll("\t", "    ").length;
}
