import type { DiffHunk } from "../unified-diff.ts";
import type { LinePair } from "./changes.ts";

/** The values of the old line have names now, which are given beside it: the line says what it said. */
export function isNamedNow(hunk: DiffHunk, { removed, added }: LinePair): boolean {
  const given = GIVEN.get(hunk) ?? givenNames(hunk);
  GIVEN.set(hunk, given);
  let said = added.text;
  for (const { name, value } of given) {
    said = said.replace(new RegExp(`\\b${name}\\b`, "gu"), () => value);
  }
  const wordsOf = (text: string) =>
    [...new Set(text.replace(/%[sdvq]|\\./gu, " ").match(/[\p{L}\p{N}_]+/gu))].toSorted().join(" ");
  return said !== added.text && wordsOf(said) === wordsOf(removed.text);
}

const GIVEN = new WeakMap<DiffHunk, { name: string; value: string }[]>();
/** Names that one test gives to values. */
const MOST_NAMES = 20;

function givenNames({ lines }: DiffHunk): { name: string; value: string }[] {
  return lines
    .flatMap(({ kind, text }) => {
      const [, name, value] =
        /^\s*(?:(?:const|let|var|val|auto)\s+)?(\w{2,40})\s*:?=\s*("[^"]{1,200}"|'[^']{1,200}'|\d{1,20})\s*;?\s*$/u.exec(
          text,
        ) ?? [];
      return kind === "added" && name !== undefined && value !== undefined ? [{ name, value }] : [];
    })
    .slice(0, MOST_NAMES);
}
