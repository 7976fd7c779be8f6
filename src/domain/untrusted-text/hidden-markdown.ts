import { isShortText } from "./hidden-elements.ts";
import type { MarkupPass } from "./hidden-markup.ts";

/** `[label]: destination "title"` on lines of its own (spec.commonmark.org 0.31, section 4.7). Titles may span lines. */
const DEFINITION =
  /^ {0,3}\[([^\][\r\n]{1,300})\]:[ \t]{0,100}(?:\r?\n[ \t]{0,100})?(<[^<>\r\n]*>|[^\s<]\S*)(?:[ \t]{1,100}|[ \t]{0,100}\r?\n[ \t]{0,100})?("[^"]{0,4000}"|'[^']{0,4000}'|\([^()]{0,4000}\))?[ \t]{0,100}$/gmu;

const FOOTNOTE = /^ {0,3}\[(\^[^\][\r\n]{1,300})\]:.*$/gmu;

/** `[text](destination "title")` and `![alternative text](destination "title")`; one level of brackets in the text. */
const INLINE_LINK =
  /(!?)\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([ \t]{0,100}(?:<[^<>\r\n]{0,2000}>|[^\s()<>]{0,2000}))(?:[ \t\r\n]{1,100}("[^"]{0,4000}"|'[^']{0,4000}'|\([^()]{0,4000}\)))?[ \t\r\n]{0,100}\)/gu;

const REFERENCE_IMAGE = /!\[((?:[^[\]]|\[[^[\]]*\])*)\](?!\()/gu;

/** Removes what Markdown itself hides: definitions that nothing refers to, long alternative texts and titles. */
export const removeHiddenMarkdown: MarkupPass = (text, removed) => {
  if (!text.includes("[")) return text;
  const written = new Set<string>();
  const writtenAgain = new Set<string>();
  for (const [, label = ""] of text.matchAll(/\[([^[\]\r\n]{1,300})\]/gu)) {
    const folded = foldLabel(label);
    (written.has(folded) ? writtenAgain : written).add(folded);
  }
  // Once where it is defined, and once more.
  const isUsed = (label: string) => writtenAgain.has(foldLabel(label));
  const drop = (): string => {
    removed("text/hidden-definition");
    return "";
  };
  return text
    .replace(FOOTNOTE, (whole: string, label: string) => (isUsed(label) ? whole : drop()))
    .replace(DEFINITION, (whole: string, label: string, destination: string, title?: string) => {
      if (!isUsed(label)) return drop();
      if (title === undefined || isShortText(title)) return whole;
      removed("text/image-text");
      return `[${label}]: ${destination}`;
    })
    .replace(INLINE_LINK, (whole: string, bang: string, shown: string, to: string, title?: string) => {
      const keepShown = bang === "" || isShortText(shown);
      const keepTitle = title === undefined || isShortText(title);
      if (keepShown && keepTitle) return whole;
      removed("text/image-text");
      return `${bang}[${keepShown ? shown : ""}](${to}${keepTitle && title !== undefined ? ` ${title}` : ""})`;
    })
    .replace(REFERENCE_IMAGE, (whole: string, shown: string) => {
      if (isShortText(shown)) return whole;
      removed("text/image-text");
      return "![]";
    });
};

function foldLabel(label: string): string {
  return label.trim().replace(/\s+/gu, " ").toLowerCase();
}
