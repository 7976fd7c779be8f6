import { languageOf } from "../patch/language.ts";
import { type Finding, findingsAt } from "./finding.ts";
import { sourceParts } from "./source-parts.ts";

/** `any` where TypeScript reads a type: after a colon, an angle bracket, `as` and the like, and not as a name of something. */
const ANY =
  /(?:(?:\b(?:as|extends|keyof|is)\s+|=>[ \t]*|[:<|&=][ \t]*)any\b(?![ \t]*[:(.?])|,[ \t]*any(?=(?:\[\])*[ \t]*>))/g;

/** `Any` in an annotation. */
const PYTHON_ANY = /(?:(?::|->)[ \t]*|[[,|][ \t]*|\bcast\([ \t]*)(?:typing\.|t\.)?Any\b/g;
const TYPE_IGNORE = /#[ \t]*(?:type|pyright)[ \t]*:[ \t]*ignore\b/g;

/** A word that every file with a finding holds. */
export const WIDE_TYPE_WORDS = ["any", "Any", "ignore"] as const;

/** Lines of one file on which a type says nothing: `any` in TypeScript, `Any` and `# type: ignore` in Python. */
export function findWideTypes(path: string, text: string): Finding[] {
  if (/\.[cm]?tsx?$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path)) {
    return findingsAt(text, offsetsOf(ANY, sourceParts(text, "javascript").code));
  }
  if (languageOf(path) !== "python") return [];
  const { code, comments } = sourceParts(text, "python");
  const imported = code.replaceAll(/^[ \t]*(?:from\b.*\bimport\b|import\b).*$/gm, (line) =>
    " ".repeat(line.length),
  );
  return findingsAt(text, [...offsetsOf(PYTHON_ANY, imported), ...offsetsOf(TYPE_IGNORE, comments)]);
}

function offsetsOf(pattern: RegExp, text: string): number[] {
  return [...text.matchAll(pattern)].map((match) => match.index + match[0].length - 1);
}
