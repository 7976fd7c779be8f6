/**
 * Where a raw HTML tag that starts at `at` (a `<`) ends by CommonMark's grammar (§6.6), or -1 if there is none.
 * Written by hand since attribute patterns are the usual home of regular-expression bombs.
 */
export function markdownTagEnd(text: string, at: number): number {
  const closing = text[at + 1] === "/";
  let i = match(TAG_NAME, text, at + (closing ? 2 : 1));
  if (i < 0) return -1;
  for (;;) {
    const gap = match(SPACES, text, i);
    if (text[gap] === ">") return gap + 1;
    if (closing) return -1;
    if (text.startsWith("/>", gap)) return gap + 2;
    if (gap === i) return -1;
    i = match(ATTRIBUTE_NAME, text, gap);
    if (i < 0) return -1;
    const equals = match(SPACES, text, i);
    if (text[equals] !== "=") continue;
    const value = match(SPACES, text, equals + 1);
    const quote = text[value];
    if (quote === '"' || quote === "'") {
      const end = text.indexOf(quote, value + 1);
      if (end < 0) return -1;
      i = end + 1;
    } else {
      i = match(UNQUOTED_VALUE, text, value);
      if (i < 0) return -1;
    }
  }
}

/**
 * Where a tag ends for an HTML parser, which takes almost anything up to `>` outside a quoted value for a tag.
 * Infinity when it is never closed: the parser then swallows the rest. -1: not a tag.
 */
export function htmlTagEnd(text: string, at: number): number {
  let i = match(TAG_NAME, text, at + (text[at + 1] === "/" ? 2 : 1));
  if (i < 0) return -1;
  for (;;) {
    const stop = match(UNTIL_TAG_STOP, text, i);
    if (stop >= text.length) return Infinity;
    if (text[stop] === ">") return stop + 1;
    const value = match(SPACES, text, stop + 1);
    const quote = text[value];
    if (quote === '"' || quote === "'") {
      const end = text.indexOf(quote, value + 1);
      if (end < 0) return Infinity;
      i = end + 1;
    } else {
      i = stop + 1;
    }
  }
}

/** `code`, `/code`: the lower-case name of the tag that starts at `at`, with `/` before it for an end tag. */
export function tagName(text: string, at: number): string {
  const end = match(TAG_NAME, text, at + (text[at + 1] === "/" ? 2 : 1));
  return text.slice(at + 1, end).toLowerCase();
}

const TAG_NAME = /[A-Za-z][A-Za-z0-9-]*/y;
const SPACES = /[ \t\n]*/y;
const ATTRIBUTE_NAME = /[A-Za-z_:][A-Za-z0-9_.:-]*/y;
const UNQUOTED_VALUE = /[^ \t\n"'=<>`]+/y;
const UNTIL_TAG_STOP = /[^=>]*/y;

/** End of the sticky pattern's match at `at`, or -1. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
