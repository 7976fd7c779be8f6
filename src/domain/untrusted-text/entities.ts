import type { MarkupPass } from "./hidden-markup.ts";
import { isInvisible } from "./invisible.ts";

/** Character references, however often their ampersand was escaped again. The last `;` is optional in HTML. */
export const ENTITY = /&(?:amp;){0,16}(?:#(\d{1,9})|#x([0-9a-f]{1,8})|([a-z]{2,20}))(;?)/giu;

/**
 * The named references that matter here: those that spell the delimiters of comments and tags, and those that are invisible
 * (html.spec.whatwg.org/multipage/named-characters.html). Names that differ only by case are folded.
 */
const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  excl: "!",
  hyphen: "-",
  dash: "-",
  minus: "-",
  quot: '"',
  apos: "'",
  sol: "/",
  colon: ":",
  equals: "=",
  shy: "\u00AD",
  zwj: "\u200D",
  zwnj: "\u200C",
  lrm: "\u200E",
  rlm: "\u200F",
  nobreak: "\u2060",
  applyfunction: "\u2061",
  af: "\u2061",
  invisibletimes: "\u2062",
  it: "\u2062",
  invisiblecomma: "\u2063",
  ic: "\u2063",
  zerowidthspace: "\u200B",
  negativethinspace: "\u200B",
  negativemediumspace: "\u200B",
  negativethickspace: "\u200B",
  negativeverythinspace: "\u200B",
};

/** Names that HTML also knows without `;`. */
const WITHOUT_SEMICOLON = new Set(["lt", "gt", "quot", "shy"]);

/** The character that a match of `ENTITY` stands for; undefined when it is not one we know. */
export function decodeEntity(match: readonly (string | undefined)[]): string | undefined {
  const [, decimal, hex, name, semicolon] = match;
  if (name !== undefined) {
    const folded = name.toLowerCase();
    if (semicolon === "" && !WITHOUT_SEMICOLON.has(folded)) return undefined;
    return NAMED[folded];
  }
  const code = Number(decimal ?? `0x${hex}`);
  if (!(code > 0 && code <= 0x10ffff)) return undefined;
  return String.fromCodePoint(code);
}

/** Decodes what `decodeEntity` knows; the rest stays. For looking at attributes, not for output. */
export function decodeEntities(text: string): string {
  return text.replace(
    ENTITY,
    (whole: string, ...groups: string[]) => decodeEntity([whole, ...groups]) ?? whole,
  );
}

/** An invisible character does not get in by being spelt `&#8203;`. */
export const dropInvisibleEntities: MarkupPass = (text, removed) =>
  text.replace(ENTITY, (whole: string, ...groups: string[]) => {
    const char = decodeEntity([whole, ...groups]);
    if (char === undefined || !isInvisible(char)) return whole;
    removed("text/encoded-invisible");
    return "";
  });
