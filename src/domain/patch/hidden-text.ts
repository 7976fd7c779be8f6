import type { Finding } from "../patch.ts";
import type { FileDiff } from "../unified-diff.ts";
import { roleOf } from "./file-role.ts";

/** Makes a reader see other code than a compiler does: controls of direction, tags, letters without a shape. */
const DECEIVING =
  /[\u202A-\u202E\u2066-\u2069\u2061-\u2064\u3164\uFFA0\u115F\u1160\u{E0000}-\u{E007F}]|(?![\t\f\r])\p{Cc}/u;
/** What programs print in colour, as tests compare it. */
const COLOUR = /\u001B\[[\d;]{0,20}m/gu;
/** Without a width; scripts other than the Latin one, and emoji, need these. */
const WITHOUT_WIDTH = /[\u200B-\u200F\u2060\u00AD\uFEFF]/u;
const NEEDS_JOINERS = /(?!\p{Script=Latin})\p{L}|\p{Extended_Pictographic}/u;

/** Characters in added code that nobody sees. A line that moves as it was is nothing new. */
export function findHiddenText(files: FileDiff[]): Finding[] {
  return files
    .filter(({ path }) => {
      // What a terminal gets may well be an expected result.
      const role = roleOf(path);
      return !role.prose && !role.expectation;
    })
    .flatMap((file) => {
      const { test } = roleOf(file.path);
      const lines = file.hunks.flatMap((hunk) => hunk.lines);
      const before = new Set(lines.flatMap(({ kind, text }) => (kind === "removed" ? [text] : [])));
      return lines.flatMap((line): Finding[] => {
        if (line.kind !== "added" || before.has(line.text)) return [];
        const bare = line.newLine === 1 ? line.text.replace(/^\uFEFF/u, "") : line.text;
        const text = test ? bare.replace(COLOUR, "") : bare;
        const hidden = DECEIVING.exec(text) ?? (NEEDS_JOINERS.test(text) ? null : WITHOUT_WIDTH.exec(text));
        if (hidden === null) return [];
        const code = hidden[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
        return [
          {
            rule: "hidden-text/invisible",
            path: file.path,
            line: line.newLine,
            message: `a character that nobody sees: U+${code}`,
            verdict: "needs-human",
          },
        ];
      });
    });
}
