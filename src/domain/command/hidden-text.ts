import { htmlTagEnd, markdownTagEnd, tagName } from "./raw-html.ts";

/** A part of a leaf's text that is code, quotation, comment or the inside of a tag: `from` ≤ x < `to`. */
interface Hidden {
  from: number;
  to: number;
}

export interface HiddenText {
  hidden: Hidden[];
  /**
   * A comment or tag that the text opens and does not close. `markup`: an HTML parser swallows all that follows.
   * `literal`: CommonMark shows it as text, as the paragraph ended before it; we still take it for a comment.
   */
  unclosed: "markup" | "literal" | undefined;
}

/** Raw HTML elements whose content quotes or shows code, and those whose content is not text at all. */
const QUOTING = new Set([
  ..."blockquote code kbd listing plaintext pre q samp tt xmp".split(" "),
  ..."noembed noframes noscript script style template textarea title".split(" "),
]);

/** Quoting elements that raw HTML has opened. They reach on into later blocks until they are closed. */
export class OpenElements {
  readonly #count = new Map<string, number>();
  #depth = 0;

  get isQuoting(): boolean {
    return this.#depth > 0;
  }

  /** `code` opens, `/code` closes; other tags do nothing. */
  readTag(name: string): void {
    const element = name.replace(/^\//, "");
    if (!QUOTING.has(element)) return;
    const open = this.#count.get(element) ?? 0;
    const change = name === element ? 1 : open > 0 ? -1 : 0;
    this.#count.set(element, open + change);
    this.#depth += change;
  }
}

/**
 * What is hidden in the inline content of a paragraph: code spans, comments, and tags, whichever opens first
 * (CommonMark §6.1, §6.5, §6.6). `open` is what earlier text left open, and what this text leaves open afterwards.
 */
export function hiddenInMarkdown(text: string, open: OpenElements): HiddenText {
  const scan = new HiddenScan(open);
  const backticks = new BacktickRuns(text);
  const ends = new EndFinder(text);
  const special = /[\\`<]/g;
  let isLeftOpen = false;
  for (let found = special.exec(text); found !== null; found = special.exec(text)) {
    const at = found.index;
    let next = at + 1;
    if (found[0] === "\\") {
      if (/[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) next = at + 2;
    } else if (found[0] === "`") {
      const inside = at + backticks.lengthAt(at);
      next = backticks.closing(inside, inside - at) ?? inside;
      if (next > inside) scan.hide(at, next);
    } else if (text.startsWith("<!--", at)) {
      const end = ends.after("-->", at + 2);
      scan.hide(at, end ?? text.length);
      // To a browser it is text, and the tags in it are tags.
      if (end === undefined) isLeftOpen = true;
      else next = end;
    } else {
      const section = sectionEnd(text, at, ends);
      const tag = section === undefined ? markdownTagEnd(text, at) : -1;
      if (section !== undefined) {
        // To an HTML parser these end at their first `>`, and what follows is markup.
        const { unclosed } = hiddenInHtml(text.slice(at, section), open);
        if (unclosed !== undefined) return scan.finish(text.length, { from: at, how: unclosed });
        next = section;
      } else if (tag > 0) {
        scan.tag(tagName(text, at), at, tag);
        next = tag;
      } else {
        next = autolinkEnd(text, at) ?? next;
      }
      if (next > at + 1) scan.hide(at, next);
    }
    special.lastIndex = next;
  }
  return scan.finish(text.length, isLeftOpen ? { from: text.length, how: "literal" } : undefined);
}

/** The same for a block of raw HTML, where Markdown means nothing. */
export function hiddenInHtml(text: string, open: OpenElements): HiddenText {
  const scan = new HiddenScan(open);
  const ends = new EndFinder(text);
  for (let at = text.indexOf("<"); at >= 0;) {
    let end: number | undefined = at + 1;
    if (text.startsWith("<!--", at)) end = ends.after("-->", at + 2);
    else if (/[!?]/.test(text.charAt(at + 1))) end = ends.after(">", at);
    else {
      const tagEnd = htmlTagEnd(text, at);
      if (tagEnd === Infinity) end = undefined;
      else if (tagEnd > 0) {
        scan.tag(tagName(text, at), at, tagEnd);
        end = tagEnd;
      }
    }
    if (end === undefined) return scan.finish(text.length, { from: at, how: "markup" });
    if (end > at + 1) scan.hide(at, end);
    at = text.indexOf("<", end);
  }
  return scan.finish(text.length);
}

/** End of the instruction, declaration or CDATA section that starts at `at`; undefined for none. */
function sectionEnd(text: string, at: number, ends: EndFinder): number | undefined {
  for (const [pattern, closer] of SECTIONS) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return ends.after(closer, at + 2);
  }
  return undefined;
}

/** End of the autolink that starts at `at`; undefined for none. What is an autolink is never a tag. */
function autolinkEnd(text: string, at: number): number | undefined {
  for (const autolink of AUTOLINKS) {
    autolink.lastIndex = at;
    if (autolink.test(text)) return autolink.lastIndex;
  }
  return undefined;
}

const SECTIONS: readonly [RegExp, string][] = [
  [/<\?/y, "?>"],
  [/<!\[CDATA\[/y, "]]>"],
  [/<![A-Za-z]/y, ">"],
];
const AUTOLINKS: readonly RegExp[] = [
  // oxlint-disable-next-line no-control-regex -- CommonMark §6.5 excludes control characters by range
  /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\u0000-\u0020]*>/y,
  /<[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?>/y,
];

class HiddenScan {
  readonly #hidden: Hidden[] = [];
  readonly #open: OpenElements;
  #quotedFrom = 0;

  constructor(open: OpenElements) {
    this.#open = open;
  }

  hide(from: number, to: number): void {
    this.#hidden.push({ from, to });
  }

  tag(name: string, at: number, end: number): void {
    const wasQuoting = this.#open.isQuoting;
    this.#open.readTag(name);
    if (!wasQuoting && this.#open.isQuoting) this.#quotedFrom = end;
    if (wasQuoting && !this.#open.isQuoting) this.hide(this.#quotedFrom, at);
  }

  finish(length: number, unclosed?: { from: number; how: "markup" | "literal" }): HiddenText {
    if (unclosed !== undefined) this.hide(unclosed.from, length);
    if (this.#open.isQuoting) this.hide(this.#quotedFrom, length);
    return { hidden: this.#hidden, unclosed: unclosed?.how };
  }
}

/** Runs of backticks by length, so that finding the closing run never reads the text again. */
class BacktickRuns {
  readonly #startsByLength = new Map<number, number[]>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    for (const { 0: run, index } of text.matchAll(/`+/g)) {
      const starts = this.#startsByLength.get(run.length);
      if (starts === undefined) this.#startsByLength.set(run.length, [index]);
      else starts.push(index);
    }
    for (const starts of this.#startsByLength.values()) starts.reverse();
  }

  lengthAt(at: number): number {
    let end = at;
    while (this.#text[end] === "`") end += 1;
    return end - at;
  }

  /** End of the next run of exactly this length. Calls must come with growing `from`. */
  closing(from: number, length: number): number | undefined {
    const starts = this.#startsByLength.get(length) ?? [];
    let start = starts.at(-1);
    while (start !== undefined && start < from) {
      starts.pop();
      start = starts.at(-1);
    }
    return start === undefined ? undefined : start + length;
  }
}

/** Finds closers; one that was not found is not looked for again. */
class EndFinder {
  readonly #text: string;
  readonly #missing = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Offset just after the next `closer` at or after `from`. */
  after(closer: string, from: number): number | undefined {
    if (this.#missing.has(closer)) return undefined;
    const at = this.#text.indexOf(closer, from);
    if (at < 0) this.#missing.add(closer);
    return at < 0 ? undefined : at + closer.length;
  }
}
