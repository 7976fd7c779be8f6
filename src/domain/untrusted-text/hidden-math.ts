import type { MarkupPass } from "./hidden-markup.ts";

/** TeX that takes room and shows nothing: white letters, and boxes in place of letters. */
const HIDING_TEX =
  /\\(?:(?:text|f|page)?color(?:box)?\s{0,4}(?:\[[a-z]{1,10}\]\s{0,4})?\{?\s{0,4}(?:white|transparent|#fff(?:fff)?|1,\s?1,\s?1)\b|[hv]?phantom\b)/iu;

/** Removes formulas between dollar signs that GitHub renders as white on white or as nothing. */
export const removeHiddenMath: MarkupPass = (text, removed) => {
  if (!/\\\w*(?:color|phantom)/iu.test(text)) return text;
  const pieces = text.split("$");
  return pieces
    .map((piece, at) => {
      const isInside = at > 0 && at < pieces.length - 1;
      if (!isInside || !HIDING_TEX.test(piece)) return piece;
      removed("text/hidden-formula");
      return "";
    })
    .join("$");
};
