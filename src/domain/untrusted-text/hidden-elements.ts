import { decodeEntities } from "./entities.ts";
import type { MarkupPass } from "./hidden-markup.ts";

interface Tag {
  /** Offsets of `<` and of what follows `>`. */
  start: number;
  end: number;
  name: string;
  closing: boolean;
  attributes: string;
}

/** Elements without content (html.spec.whatwg.org, "Void elements"). */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** Hidden by a browser's own style sheet. `details` is not among them: a reader can open it. */
const NEVER_SHOWN = new Set(
  "template datalist noembed noframes noscript script style object iframe".split(" "),
);

const HIDING_STYLE =
  /(?:display:none|visibility:(?:hidden|collapse)|opacity:(?:0+(?:\.0*)?|\.0+)%?(?:;|!|$)|font-size:0+(?:\.0*)?[a-z%]{0,4}(?:;|!|$)|(?:max-)?(?:height|width):0+(?:\.0*)?[a-z%]{0,4}(?:;|!|$)|(?:^|[^-])(?:color|fill):(?:transparent|white|#fff(?:f|fff|fffff)?|#[0-9a-f]{3}0|#[0-9a-f]{6}00|rgba?\(255,255,255[^)]{0,200}\)|rgba\([^)]{0,200},0(?:\.0+)?\)|hsla?\([^)]{0,200},100%[^)]{0,200}\))(?:;|!|$)|font-size:(?:[01](?:\.\d*)?|\.\d+)(?:px|pt|%)(?:;|!|$)|font:0|(?:left|top|text-indent|margin-left):-\d{3,}|clip:rect\(0|clip-path:inset\((?:50|100)%|transform:scale\(0\))/u;

/** White on the white page: GitHub drops it, and other readers of the text do not. */
const NO_COLOUR = /^(?:white|transparent|none|#fff|#ffffff)$/iu;

/** Attributes whose value is an address, a number or a style class: no text for a reader, and needed to see what was meant. */
const PLAIN_ATTRIBUTE =
  /^(?:href|src|srcset|width|height|align|valign|class|id|name|rel|target|type|lang|dir|open|colspan|rowspan|start|border|style|media)$/iu;

/** Longest text of an attribute that stays: the page does not show it, and a name like "logo" tells nobody what to do. */
const SHORT_TEXT = { characters: 20, words: 1 };

export function isShortText(text: string): boolean {
  return text.length <= SHORT_TEXT.characters && text.trim().split(/\s+/u).length <= SHORT_TEXT.words;
}

/** Removes elements that are not shown, with what is in them, and long texts in attributes of those that are. */
export const removeHiddenElements: MarkupPass = (text, removed) => {
  if (!text.includes("<")) return text;
  const tags = findTags(text);
  let clean = "";
  let from = 0;
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at]!;
    clean += text.slice(from, tag.start);
    from = tag.end;
    if (tag.closing || !isHidden(tag)) {
      const attributes = shortenAttributes(tag.attributes);
      if (attributes !== tag.attributes) removed("text/hidden-attribute");
      clean += attributes === tag.attributes ? text.slice(tag.start, tag.end) : `<${tag.name}${attributes}>`;
      continue;
    }
    const close = VOID.has(tag.name) ? at : findClose(tags, at);
    // The name of an element in a sentence hides nothing.
    if (close === -1 && NEVER_SHOWN.has(tag.name)) {
      clean += text.slice(tag.start, tag.end);
      continue;
    }
    removed("text/hidden-element");
    // What stood on both sides must not meet: "<!-" and "-" would make a comment.
    clean += " ";
    from = tags[close]?.end ?? text.length;
    at = close === -1 ? tags.length : close;
  }
  return clean + text.slice(from);
};

/** Index of the tag that closes the one at `open`; -1 when none does. */
function findClose(tags: Tag[], open: number): number {
  const name = tags[open]?.name;
  let depth = 1;
  for (let at = open + 1; at < tags.length; at++) {
    const tag = tags[at];
    if (tag?.name !== name) continue;
    depth += tag?.closing === true ? -1 : 1;
    if (depth === 0) return at;
  }
  return -1;
}

function isHidden(tag: Tag): boolean {
  if (NEVER_SHOWN.has(tag.name)) return true;
  for (const { name, value } of readAttributes(tag.attributes)) {
    if (name === "hidden") return true;
    if (name === "type" && value.toLowerCase() === "hidden") return true;
    if ((name === "color" || name === "fill") && NO_COLOUR.test(value.trim())) return true;
    if (name === "style") {
      const style = value
        .replace(/\/\*[^*]*\*\//gu, "")
        .replace(/\\0{0,4}([0-9a-f]{2}) ?/giu, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        )
        .replace(/\s+/gu, "")
        .toLowerCase();
      if (HIDING_STYLE.test(style)) return true;
    }
  }
  return false;
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu;

function readAttributes(attributes: string): { name: string; value: string }[] {
  return [...attributes.matchAll(ATTRIBUTE)].map(([, name = "", double, single, bare]) => ({
    name: name.toLowerCase(),
    value: decodeEntities(double ?? single ?? bare ?? ""),
  }));
}

function shortenAttributes(attributes: string): string {
  return attributes.replace(
    ATTRIBUTE,
    (whole: string, name: string, double?: string, single?: string, bare?: string) => {
      const value = double ?? single ?? bare ?? "";
      return PLAIN_ATTRIBUTE.test(name) || isShortText(value) ? whole : `${name}=""`;
    },
  );
}

/** Tags in order. Quotes are minded, so that a `>` in an attribute ends nothing. */
function findTags(text: string): Tag[] {
  const tags: Tag[] = [];
  const opening = /<(\/?)([a-z][a-z0-9-]{0,40})(?=[\s/>"'])/giu;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const [, slash, name = ""] = match;
    const end = findTagEnd(text, opening.lastIndex);
    if (end === -1) continue;
    tags.push({
      start: match.index,
      end,
      name: name.toLowerCase(),
      closing: slash === "/",
      attributes: text.slice(opening.lastIndex, end - 1),
    });
    opening.lastIndex = end;
  }
  return tags;
}

/** No tag that a person writes is longer or has more quotes; bounds keep unclosed ones from costing the square of the text. */
const LONGEST_TAG = 2000;
const MOST_QUOTES = 40;

function findTagEnd(text: string, from: number): number {
  const rest = text.slice(from, from + LONGEST_TAG);
  let at = 0;
  for (let quotes = 0; quotes < MOST_QUOTES; quotes++) {
    const special = /[>"']/u.exec(rest.slice(at));
    if (special === null) return -1;
    at += special.index;
    if (special[0] === ">") return from + at + 1;
    const close = rest.indexOf(special[0], at + 1);
    // A quote that never closes: HTML would swallow the rest, CommonMark shows the text. The next `>` ends it here.
    if (close === -1) break;
    at = close + 1;
  }
  const plain = rest.indexOf(">");
  return plain === -1 ? -1 : from + plain + 1;
}
