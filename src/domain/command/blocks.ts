import { LineCursor, type LineSpan } from "./line-cursor.ts";
import { markdownTagEnd } from "./raw-html.ts";

/** A leaf block that is not code: a paragraph or heading (`text`), or a block of raw HTML. */
export interface Leaf {
  kind: "text" | "html";
  /** Inside a block quote, as lazy continuation lines are, too. */
  quoted: boolean;
  lines: LineSpan[];
}

type OpenLeaf =
  | { kind: "paragraph"; lines: LineSpan[] }
  | { kind: "html"; lines: LineSpan[]; end: RegExp | undefined }
  | { kind: "fence"; marker: string; length: number }
  | { kind: "indented-code" };

/** In the stack of containers a block quote is 0, a list item the columns of indentation that continue it. */
const QUOTE = 0;
/** Columns of indentation from which a line is code. */
const CODE_INDENT = 4;

/**
 * The block structure of a Markdown text by CommonMark's algorithm (spec 0.31.2, appendix "A parsing strategy"):
 * every leaf block that is not code, in order.
 *
 * Our own, since no kept library serves: micromark takes 21 s for 64 KiB of `>`, 7 s for 64 KiB of `<!--` and 190 KB
 * of the bundle; commonmark.js, the oracle of our tests, does not say where inline code stands. Here time is linear: a
 * container that a line continues costs it a character, and a blank line passes all list items in one step.
 */
export function leavesOf(text: string): Leaf[] {
  const scanner = new BlockScanner(text);
  const lineEnding = /\r\n|\n|\r/g;
  let start = 0;
  for (const ending of text.matchAll(lineEnding)) {
    scanner.readLine(start, ending.index);
    start = ending.index + ending[0].length;
  }
  scanner.readLine(start, text.length);
  return scanner.finish();
}

class BlockScanner {
  readonly #line: LineCursor;
  readonly #leaves: Leaf[] = [];
  readonly #containers: number[] = [];
  /** Indices of the quotes among the containers. */
  readonly #quotes: number[] = [];
  #leaf: OpenLeaf | undefined;
  /** The list item that began with an empty line, until the line after it. */
  #emptyItem = -1;

  constructor(text: string) {
    this.#line = new LineCursor(text);
  }

  readLine(start: number, end: number): void {
    this.#line.moveTo(start, end);
    const matched = this.#matchContainers();
    const isWhole = matched === this.#containers.length;
    if (isWhole && this.#continueLeaf()) return;
    if (this.#line.isBlank || (!isWhole && this.#leaf?.kind !== "paragraph")) this.#closeTo(matched);
    if (!this.#line.isBlank) this.#openBlocks(matched);
  }

  finish(): Leaf[] {
    this.#closeLeaf();
    return this.#leaves;
  }

  /** How many of the open containers this line continues. */
  #matchContainers(): number {
    const emptyItem = this.#emptyItem;
    this.#emptyItem = -1;
    let matched = 0;
    let quotes = 0;
    for (const container of this.#containers) {
      if (container === QUOTE) {
        if (!this.#line.takeQuoteMarker()) break;
        quotes += 1;
        matched += 1;
      } else if (this.#line.isBlank) {
        // Continues every list item up to the next quote, but not one that has had no content yet.
        const stop = this.#quotes[quotes] ?? this.#containers.length;
        return emptyItem >= matched && emptyItem < stop ? emptyItem : stop;
      } else if (this.#line.indent >= container) {
        this.#line.advance(container);
        matched += 1;
      } else {
        break;
      }
    }
    return matched;
  }

  /** True when the open leaf takes the whole line. */
  #continueLeaf(): boolean {
    const leaf = this.#leaf;
    switch (leaf?.kind) {
      case "fence":
        if (this.#closesFence(leaf)) this.#leaf = undefined;
        return true;
      case "html":
        if (leaf.end === undefined && this.#line.isBlank) return false;
        this.#addHtmlLine(leaf);
        return true;
      case "indented-code":
        if (this.#line.isBlank || this.#line.indent >= CODE_INDENT) return true;
        this.#leaf = undefined;
        return false;
      default:
        return false;
    }
  }

  /** Starts the blocks that a line which is not blank opens; what remains is a paragraph's text. */
  #openBlocks(matched: number): void {
    let depth = matched;
    for (;;) {
      const inParagraph = this.#leaf?.kind === "paragraph";
      const interrupts = inParagraph && depth === this.#containers.length;
      if (this.#line.isBlank) return;
      if (this.#line.indent >= CODE_INDENT) {
        if (inParagraph) break;
        this.#closeTo(depth);
        this.#leaf = { kind: "indented-code" };
        return;
      }
      if (this.#startLeaf(depth, { inParagraph, interrupts })) return;
      if (this.#line.char === ">") {
        this.#closeTo(depth);
        this.#line.takeQuoteMarker();
        this.#quotes.push(this.#containers.length);
        this.#containers.push(QUOTE);
      } else if (!this.#startListItem(depth, interrupts)) {
        break;
      }
      depth = this.#containers.length;
    }
    const line = this.#line.fromWord();
    // Without all its containers this is a lazy continuation line: it belongs to the paragraph inside them.
    if (this.#leaf?.kind === "paragraph") this.#leaf.lines.push(line);
    else {
      this.#closeTo(depth);
      this.#leaf = { kind: "paragraph", lines: [line] };
    }
  }

  /** Heading, fence, HTML block or thematic break: true when one takes the line. */
  #startLeaf(depth: number, state: { inParagraph: boolean; interrupts: boolean }): boolean {
    switch (this.#line.char) {
      case "#":
        if (!this.#line.test(ATX_HEADING)) return false;
        this.#closeTo(depth);
        this.#emit("text", [this.#line.fromWord()]);
        return true;
      case "`":
      case "~": {
        const length = this.#line.runLength();
        if (length < 3) return false;
        if (this.#line.char === "`" && this.#line.words.includes("`", length)) return false;
        this.#closeTo(depth);
        this.#leaf = { kind: "fence", marker: this.#line.char, length };
        return true;
      }
      case "<": {
        const start = this.#htmlStart(!state.inParagraph);
        if (start === undefined) return false;
        this.#closeTo(depth);
        const leaf: OpenLeaf = { kind: "html", lines: [], end: start.end };
        this.#leaf = leaf;
        this.#addHtmlLine(leaf);
        return true;
      }
      case "=":
      case "-":
        if (state.interrupts && this.#line.test(SETEXT_UNDERLINE)) {
          this.#closeLeaf();
          return true;
        }
        return this.#line.char === "-" && this.#thematicBreak(depth);
      case "*":
      case "_":
        return this.#thematicBreak(depth);
      default:
        return false;
    }
  }

  #thematicBreak(depth: number): boolean {
    if (!this.#line.isThematicBreak()) return false;
    this.#closeTo(depth);
    return true;
  }

  #startListItem(depth: number, interrupts: boolean): boolean {
    const marker = this.#line.match(LIST_MARKER);
    if (marker === undefined) return false;
    const isEmpty = this.#line.isBlankAfter(marker.length);
    const isOrdered = marker.length > 1;
    // Only an item with text, and an ordered one only when it counts from one, may end a paragraph.
    if (interrupts && (isEmpty || (isOrdered && Number.parseInt(marker, 10) !== 1))) return false;
    this.#closeTo(depth);
    const markerIndent = this.#line.indent;
    this.#line.advance(markerIndent + marker.length);
    const gap = this.#line.indent;
    const padding = isEmpty || gap > CODE_INDENT ? 1 : gap;
    if (isEmpty) this.#emptyItem = this.#containers.length;
    else this.#line.advance(padding);
    this.#containers.push(markerIndent + marker.length + padding);
    return true;
  }

  /** The rule by which an HTML block that starts here ends: a pattern, or (`undefined`) a blank line. */
  #htmlStart(mayBeAnyTag: boolean): { end: RegExp | undefined } | undefined {
    const rule = HTML_STARTS.find(({ start }) => this.#line.test(start));
    if (rule !== undefined) return rule;
    if (!mayBeAnyTag) return undefined;
    const line = this.#line.words;
    const end = markdownTagEnd(line, 0);
    return end > 0 && line.slice(end).trim() === "" ? { end: undefined } : undefined;
  }

  #addHtmlLine(leaf: Extract<OpenLeaf, { kind: "html" }>): void {
    leaf.lines.push(this.#line.fromHere());
    if (leaf.end?.test(this.#line.words) === true) this.#closeLeaf();
  }

  #closesFence(fence: { marker: string; length: number }): boolean {
    if (this.#line.indent >= CODE_INDENT || this.#line.char !== fence.marker) return false;
    const length = this.#line.runLength();
    return length >= fence.length && this.#line.isBlankAfter(length);
  }

  #closeTo(depth: number): void {
    this.#closeLeaf();
    if (this.#containers.length > depth) this.#containers.length = depth;
    while ((this.#quotes.at(-1) ?? -1) >= depth) this.#quotes.pop();
  }

  #closeLeaf(): void {
    if (this.#leaf?.kind === "paragraph") this.#emit("text", this.#leaf.lines);
    if (this.#leaf?.kind === "html") this.#emit("html", this.#leaf.lines);
    this.#leaf = undefined;
  }

  #emit(kind: Leaf["kind"], lines: LineSpan[]): void {
    this.#leaves.push({ kind, quoted: this.#quotes.length > 0, lines });
  }
}

/* Sticky patterns over the whole text: each ends at the end of its line, which `\s` and `$` alone would not. */
const ATX_HEADING = /#{1,6}(?=[ \t\r\n]|$)/y;
const SETEXT_UNDERLINE = /(?:=+|-+)[ \t]*(?=[\r\n]|$)/y;
const LIST_MARKER = /(?:[*+-]|\d{1,9}[.)])(?=[ \t\r\n]|$)/y;

const HTML_BLOCK_TAGS =
  "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|" +
  "fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|" +
  "menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|" +
  "track|ul";

/** Start and end conditions 1 to 6 of HTML blocks (CommonMark §4.6). */
const HTML_STARTS: readonly { start: RegExp; end: RegExp | undefined }[] = [
  { start: /<(?:script|pre|style|textarea)(?=[\s>]|$)/iy, end: /<\/(?:script|pre|style|textarea)>/i },
  { start: /<!--/y, end: /-->/ },
  { start: /<\?/y, end: /\?>/ },
  { start: /<![a-z]/iy, end: />/ },
  { start: /<!\[CDATA\[/y, end: /\]\]>/ },
  { start: new RegExp(`</?(?:${HTML_BLOCK_TAGS})(?=[\\s>]|/>|$)`, "iy"), end: undefined },
];
