export const id = 1652;
export const ids = [1652];
export const modules = {

/***/ 31652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ parseComment),
  u: () => (/* binding */ parseTrigger)
});

;// CONCATENATED MODULE: ./build/domain/command/line-cursor.js
/**
 * A place in one line of a text, that knows of columns: a tab reaches to the next multiple of four, and container
 * markers may take a part of one (CommonMark §2.2). `indent` is the white space before the next word, in columns.
 */
class LineCursor {
    #text;
    #lineStart = 0;
    #end = 0;
    #at = 0;
    #column = 0;
    /** Offset and column of the next character that is neither space nor tab; kept until the cursor passes it. */
    #wordAt = 0;
    #wordColumn = 0;
    /** Before this no thematic break can start: the search for one has already failed further on. */
    #noBreakBefore = 0;
    constructor(text) {
        this.#text = text;
    }
    moveTo(start, end) {
        this.#lineStart = start;
        this.#end = end;
        this.#at = start;
        this.#column = 0;
        this.#noBreakBefore = start;
        this.#findWord();
    }
    get indent() {
        return this.#wordColumn - this.#column;
    }
    get isBlank() {
        return this.#wordAt === this.#end;
    }
    /** The first character of the next word; empty at the end. */
    get char() {
        return this.isBlank ? "" : this.#text.charAt(this.#wordAt);
    }
    /** The rest of the line from its next word on. */
    get words() {
        return this.#text.slice(this.#wordAt, this.#end);
    }
    fromHere() {
        return { lineStart: this.#lineStart, start: this.#at, end: this.#end };
    }
    fromWord() {
        return { lineStart: this.#lineStart, start: this.#wordAt, end: this.#end };
    }
    /** What a sticky pattern matches at the next word. */
    match(sticky) {
        sticky.lastIndex = this.#wordAt;
        return sticky.exec(this.#text)?.[0];
    }
    test(sticky) {
        return this.match(sticky) !== undefined;
    }
    /** How often the next word's first character is repeated. */
    runLength() {
        const marker = this.char;
        let at = this.#wordAt;
        while (at < this.#end && this.#text[at] === marker)
            at += 1;
        return at - this.#wordAt;
    }
    /** Whether only white space follows the first `length` characters of the next word. */
    isBlankAfter(length) {
        let at = this.#wordAt + length;
        while (at < this.#end && (this.#text[at] === " " || this.#text[at] === "\t"))
            at += 1;
        return at === this.#end;
    }
    isThematicBreak() {
        if (this.#wordAt < this.#noBreakBefore)
            return false;
        const marker = this.char;
        let count = 0;
        let at = this.#wordAt;
        for (; at < this.#end; at += 1) {
            const char = this.#text[at];
            if (char === marker)
                count += 1;
            else if (char !== " " && char !== "\t")
                break;
        }
        // All up to `at` is this marker and white space, so a later start would fail at the same place.
        this.#noBreakBefore = at;
        return at === this.#end && count >= 3;
    }
    /** Passes `>` and the one column of white space that belongs to it. */
    takeQuoteMarker() {
        if (this.indent > 3 || this.char !== ">")
            return false;
        this.advance(this.indent + 1);
        if (this.indent > 0)
            this.advance(1);
        return true;
    }
    /** Passes columns: of white space, or all of it and then characters that are not tabs. */
    advance(columns) {
        this.#column += columns;
        if (this.#column < this.#wordColumn)
            return;
        this.#at = this.#wordAt + (this.#column - this.#wordColumn);
        if (this.#column > this.#wordColumn)
            this.#findWord();
    }
    #findWord() {
        let at = this.#at;
        let column = this.#column;
        for (; at < this.#end; at += 1) {
            const char = this.#text[at];
            if (char === " ")
                column += 1;
            else if (char === "\t")
                column += 4 - (column % 4);
            else
                break;
        }
        this.#wordAt = at;
        this.#wordColumn = column;
    }
}

;// CONCATENATED MODULE: ./build/domain/command/raw-html.js
/**
 * Where a raw HTML tag that starts at `at` (a `<`) ends by CommonMark's grammar (§6.6), or -1 if there is none.
 * Written by hand since attribute patterns are the usual home of regular-expression bombs.
 */
function markdownTagEnd(text, at) {
    const closing = text[at + 1] === "/";
    let i = match(TAG_NAME, text, at + (closing ? 2 : 1));
    if (i < 0)
        return -1;
    for (;;) {
        const gap = match(SPACES, text, i);
        if (text[gap] === ">")
            return gap + 1;
        if (closing)
            return -1;
        if (text.startsWith("/>", gap))
            return gap + 2;
        if (gap === i)
            return -1;
        i = match(ATTRIBUTE_NAME, text, gap);
        if (i < 0)
            return -1;
        const equals = match(SPACES, text, i);
        if (text[equals] !== "=")
            continue;
        const value = match(SPACES, text, equals + 1);
        const quote = text[value];
        if (quote === '"' || quote === "'") {
            const end = text.indexOf(quote, value + 1);
            if (end < 0)
                return -1;
            i = end + 1;
        }
        else {
            i = match(UNQUOTED_VALUE, text, value);
            if (i < 0)
                return -1;
        }
    }
}
/**
 * Where a tag ends for an HTML parser, which takes almost anything up to `>` outside a quoted value for a tag.
 * Infinity when it is never closed: the parser then swallows the rest. -1: not a tag.
 */
function htmlTagEnd(text, at) {
    let i = match(TAG_NAME, text, at + (text[at + 1] === "/" ? 2 : 1));
    if (i < 0)
        return -1;
    for (;;) {
        const stop = match(UNTIL_TAG_STOP, text, i);
        if (stop >= text.length)
            return Infinity;
        if (text[stop] === ">")
            return stop + 1;
        const value = match(SPACES, text, stop + 1);
        const quote = text[value];
        if (quote === '"' || quote === "'") {
            const end = text.indexOf(quote, value + 1);
            if (end < 0)
                return Infinity;
            i = end + 1;
        }
        else {
            i = stop + 1;
        }
    }
}
/** `code`, `/code`: the lower-case name of the tag that starts at `at`, with `/` before it for an end tag. */
function tagName(text, at) {
    const end = match(TAG_NAME, text, at + (text[at + 1] === "/" ? 2 : 1));
    return text.slice(at + 1, end).toLowerCase();
}
const TAG_NAME = /[A-Za-z][A-Za-z0-9-]*/y;
const SPACES = /[ \t\n]*/y;
const ATTRIBUTE_NAME = /[A-Za-z_:][A-Za-z0-9_.:-]*/y;
const UNQUOTED_VALUE = /[^ \t\n"'=<>`]+/y;
const UNTIL_TAG_STOP = /[^=>]*/y;
/** End of the sticky pattern's match at `at`, or -1. */
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
}

;// CONCATENATED MODULE: ./build/domain/command/blocks.js


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
function leavesOf(text) {
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
    #line;
    #leaves = [];
    #containers = [];
    /** Indices of the quotes among the containers. */
    #quotes = [];
    #leaf;
    /** The list item that began with an empty line, until the line after it. */
    #emptyItem = -1;
    constructor(text) {
        this.#line = new LineCursor(text);
    }
    readLine(start, end) {
        this.#line.moveTo(start, end);
        const matched = this.#matchContainers();
        const isWhole = matched === this.#containers.length;
        if (isWhole && this.#continueLeaf())
            return;
        if (this.#line.isBlank || (!isWhole && this.#leaf?.kind !== "paragraph"))
            this.#closeTo(matched);
        if (!this.#line.isBlank)
            this.#openBlocks(matched);
    }
    finish() {
        this.#closeLeaf();
        return this.#leaves;
    }
    /** How many of the open containers this line continues. */
    #matchContainers() {
        const emptyItem = this.#emptyItem;
        this.#emptyItem = -1;
        let matched = 0;
        let quotes = 0;
        for (const container of this.#containers) {
            if (container === QUOTE) {
                if (!this.#line.takeQuoteMarker())
                    break;
                quotes += 1;
                matched += 1;
            }
            else if (this.#line.isBlank) {
                // Continues every list item up to the next quote, but not one that has had no content yet.
                const stop = this.#quotes[quotes] ?? this.#containers.length;
                return emptyItem >= matched && emptyItem < stop ? emptyItem : stop;
            }
            else if (this.#line.indent >= container) {
                this.#line.advance(container);
                matched += 1;
            }
            else {
                break;
            }
        }
        return matched;
    }
    /** True when the open leaf takes the whole line. */
    #continueLeaf() {
        const leaf = this.#leaf;
        switch (leaf?.kind) {
            case "fence":
                if (this.#closesFence(leaf))
                    this.#leaf = undefined;
                return true;
            case "html":
                if (leaf.end === undefined && this.#line.isBlank)
                    return false;
                this.#addHtmlLine(leaf);
                return true;
            case "indented-code":
                if (this.#line.isBlank || this.#line.indent >= CODE_INDENT)
                    return true;
                this.#leaf = undefined;
                return false;
            default:
                return false;
        }
    }
    /** Starts the blocks that a line which is not blank opens; what remains is a paragraph's text. */
    #openBlocks(matched) {
        let depth = matched;
        for (;;) {
            const inParagraph = this.#leaf?.kind === "paragraph";
            const interrupts = inParagraph && depth === this.#containers.length;
            if (this.#line.isBlank)
                return;
            if (this.#line.indent >= CODE_INDENT) {
                if (inParagraph)
                    break;
                this.#closeTo(depth);
                this.#leaf = { kind: "indented-code" };
                return;
            }
            if (this.#startLeaf(depth, { inParagraph, interrupts }))
                return;
            if (this.#line.char === ">") {
                this.#closeTo(depth);
                this.#line.takeQuoteMarker();
                this.#quotes.push(this.#containers.length);
                this.#containers.push(QUOTE);
            }
            else if (!this.#startListItem(depth, interrupts)) {
                break;
            }
            depth = this.#containers.length;
        }
        const line = this.#line.fromWord();
        // Without all its containers this is a lazy continuation line: it belongs to the paragraph inside them.
        if (this.#leaf?.kind === "paragraph")
            this.#leaf.lines.push(line);
        else {
            this.#closeTo(depth);
            this.#leaf = { kind: "paragraph", lines: [line] };
        }
    }
    /** Heading, fence, HTML block or thematic break: true when one takes the line. */
    #startLeaf(depth, state) {
        switch (this.#line.char) {
            case "#":
                if (!this.#line.test(ATX_HEADING))
                    return false;
                this.#closeTo(depth);
                this.#emit("text", [this.#line.fromWord()]);
                return true;
            case "`":
            case "~": {
                const length = this.#line.runLength();
                if (length < 3)
                    return false;
                if (this.#line.char === "`" && this.#line.words.includes("`", length))
                    return false;
                this.#closeTo(depth);
                this.#leaf = { kind: "fence", marker: this.#line.char, length };
                return true;
            }
            case "<": {
                const start = this.#htmlStart(!state.inParagraph);
                if (start === undefined)
                    return false;
                this.#closeTo(depth);
                const leaf = { kind: "html", lines: [], end: start.end };
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
    #thematicBreak(depth) {
        if (!this.#line.isThematicBreak())
            return false;
        this.#closeTo(depth);
        return true;
    }
    #startListItem(depth, interrupts) {
        const marker = this.#line.match(LIST_MARKER);
        if (marker === undefined)
            return false;
        const isEmpty = this.#line.isBlankAfter(marker.length);
        const isOrdered = marker.length > 1;
        // Only an item with text, and an ordered one only when it counts from one, may end a paragraph.
        if (interrupts && (isEmpty || (isOrdered && Number.parseInt(marker, 10) !== 1)))
            return false;
        this.#closeTo(depth);
        const markerIndent = this.#line.indent;
        this.#line.advance(markerIndent + marker.length);
        const gap = this.#line.indent;
        const padding = isEmpty || gap > CODE_INDENT ? 1 : gap;
        if (isEmpty)
            this.#emptyItem = this.#containers.length;
        else
            this.#line.advance(padding);
        this.#containers.push(markerIndent + marker.length + padding);
        return true;
    }
    /** The rule by which an HTML block that starts here ends: a pattern, or (`undefined`) a blank line. */
    #htmlStart(mayBeAnyTag) {
        const rule = HTML_STARTS.find(({ start }) => this.#line.test(start));
        if (rule !== undefined)
            return rule;
        if (!mayBeAnyTag)
            return undefined;
        const line = this.#line.words;
        const end = markdownTagEnd(line, 0);
        return end > 0 && line.slice(end).trim() === "" ? { end: undefined } : undefined;
    }
    #addHtmlLine(leaf) {
        leaf.lines.push(this.#line.fromHere());
        if (leaf.end?.test(this.#line.words) === true)
            this.#closeLeaf();
    }
    #closesFence(fence) {
        if (this.#line.indent >= CODE_INDENT || this.#line.char !== fence.marker)
            return false;
        const length = this.#line.runLength();
        return length >= fence.length && this.#line.isBlankAfter(length);
    }
    #closeTo(depth) {
        this.#closeLeaf();
        if (this.#containers.length > depth)
            this.#containers.length = depth;
        while ((this.#quotes.at(-1) ?? -1) >= depth)
            this.#quotes.pop();
    }
    #closeLeaf() {
        if (this.#leaf?.kind === "paragraph")
            this.#emit("text", this.#leaf.lines);
        if (this.#leaf?.kind === "html")
            this.#emit("html", this.#leaf.lines);
        this.#leaf = undefined;
    }
    #emit(kind, lines) {
        this.#leaves.push({ kind, quoted: this.#quotes.length > 0, lines });
    }
}
/* Sticky patterns over the whole text: each ends at the end of its line, which `\s` and `$` alone would not. */
const ATX_HEADING = /#{1,6}(?=[ \t\r\n]|$)/y;
const SETEXT_UNDERLINE = /(?:=+|-+)[ \t]*(?=[\r\n]|$)/y;
const LIST_MARKER = /(?:[*+-]|\d{1,9}[.)])(?=[ \t\r\n]|$)/y;
const HTML_BLOCK_TAGS = "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|" +
    "fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|" +
    "menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|" +
    "track|ul";
/** Start and end conditions 1 to 6 of HTML blocks (CommonMark §4.6). */
const HTML_STARTS = [
    { start: /<(?:script|pre|style|textarea)(?=[\s>]|$)/iy, end: /<\/(?:script|pre|style|textarea)>/i },
    { start: /<!--/y, end: /-->/ },
    { start: /<\?/y, end: /\?>/ },
    { start: /<![a-z]/iy, end: />/ },
    { start: /<!\[CDATA\[/y, end: /\]\]>/ },
    { start: new RegExp(`</?(?:${HTML_BLOCK_TAGS})(?=[\\s>]|/>|$)`, "iy"), end: undefined },
];

;// CONCATENATED MODULE: ./build/domain/command/hidden-text.js

/** Raw HTML elements whose content quotes or shows code, and those whose content is not text at all. */
const QUOTING = new Set([
    ..."blockquote code kbd listing plaintext pre q samp tt xmp".split(" "),
    ..."noembed noframes noscript script style template textarea title".split(" "),
]);
/** Quoting elements that raw HTML has opened. They reach on into later blocks until they are closed. */
class OpenElements {
    #count = new Map();
    #depth = 0;
    get isQuoting() {
        return this.#depth > 0;
    }
    /** `code` opens, `/code` closes; other tags do nothing. */
    readTag(name) {
        const element = name.replace(/^\//, "");
        if (!QUOTING.has(element))
            return;
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
function hiddenInMarkdown(text, open) {
    const scan = new HiddenScan(open);
    const backticks = new BacktickRuns(text);
    const ends = new EndFinder(text);
    const special = /[\\`<]/g;
    let isLeftOpen = false;
    for (let found = special.exec(text); found !== null; found = special.exec(text)) {
        const at = found.index;
        let next = at + 1;
        if (found[0] === "\\") {
            if (/[!-/:-@[-`{-~]/.test(text.charAt(at + 1)))
                next = at + 2;
        }
        else if (found[0] === "`") {
            const inside = at + backticks.lengthAt(at);
            next = backticks.closing(inside, inside - at) ?? inside;
            if (next > inside)
                scan.hide(at, next);
        }
        else if (text.startsWith("<!--", at)) {
            const end = ends.after("-->", at + 2);
            scan.hide(at, end ?? text.length);
            // To a browser it is text, and the tags in it are tags.
            if (end === undefined)
                isLeftOpen = true;
            else
                next = end;
        }
        else {
            const section = sectionEnd(text, at, ends);
            const tag = section === undefined ? markdownTagEnd(text, at) : -1;
            if (section !== undefined) {
                // To an HTML parser these end at their first `>`, and what follows is markup.
                const { unclosed } = hiddenInHtml(text.slice(at, section), open);
                if (unclosed !== undefined)
                    return scan.finish(text.length, { from: at, how: unclosed });
                next = section;
            }
            else if (tag > 0) {
                scan.tag(tagName(text, at), at, tag);
                next = tag;
            }
            else {
                next = autolinkEnd(text, at) ?? next;
            }
            if (next > at + 1)
                scan.hide(at, next);
        }
        special.lastIndex = next;
    }
    return scan.finish(text.length, isLeftOpen ? { from: text.length, how: "literal" } : undefined);
}
/** The same for a block of raw HTML, where Markdown means nothing. */
function hiddenInHtml(text, open) {
    const scan = new HiddenScan(open);
    const ends = new EndFinder(text);
    for (let at = text.indexOf("<"); at >= 0;) {
        let end = at + 1;
        if (text.startsWith("<!--", at))
            end = ends.after("-->", at + 2);
        else if (/[!?]/.test(text.charAt(at + 1)))
            end = ends.after(">", at);
        else {
            const tagEnd = htmlTagEnd(text, at);
            if (tagEnd === Infinity)
                end = undefined;
            else if (tagEnd > 0) {
                scan.tag(tagName(text, at), at, tagEnd);
                end = tagEnd;
            }
        }
        if (end === undefined)
            return scan.finish(text.length, { from: at, how: "markup" });
        if (end > at + 1)
            scan.hide(at, end);
        at = text.indexOf("<", end);
    }
    return scan.finish(text.length);
}
/** End of the instruction, declaration or CDATA section that starts at `at`; undefined for none. */
function sectionEnd(text, at, ends) {
    for (const [pattern, closer] of SECTIONS) {
        pattern.lastIndex = at;
        if (pattern.test(text))
            return ends.after(closer, at + 2);
    }
    return undefined;
}
/** End of the autolink that starts at `at`; undefined for none. What is an autolink is never a tag. */
function autolinkEnd(text, at) {
    for (const autolink of AUTOLINKS) {
        autolink.lastIndex = at;
        if (autolink.test(text))
            return autolink.lastIndex;
    }
    return undefined;
}
const SECTIONS = [
    [/<\?/y, "?>"],
    [/<!\[CDATA\[/y, "]]>"],
    [/<![A-Za-z]/y, ">"],
];
const AUTOLINKS = [
    // oxlint-disable-next-line no-control-regex -- CommonMark §6.5 excludes control characters by range
    /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\u0000-\u0020]*>/y,
    /<[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?>/y,
];
class HiddenScan {
    #hidden = [];
    #open;
    #quotedFrom = 0;
    constructor(open) {
        this.#open = open;
    }
    hide(from, to) {
        this.#hidden.push({ from, to });
    }
    tag(name, at, end) {
        const wasQuoting = this.#open.isQuoting;
        this.#open.readTag(name);
        if (!wasQuoting && this.#open.isQuoting)
            this.#quotedFrom = end;
        if (wasQuoting && !this.#open.isQuoting)
            this.hide(this.#quotedFrom, at);
    }
    finish(length, unclosed) {
        if (unclosed !== undefined)
            this.hide(unclosed.from, length);
        if (this.#open.isQuoting)
            this.hide(this.#quotedFrom, length);
        return { hidden: this.#hidden, unclosed: unclosed?.how };
    }
}
/** Runs of backticks by length, so that finding the closing run never reads the text again. */
class BacktickRuns {
    #startsByLength = new Map();
    #text;
    constructor(text) {
        this.#text = text;
        for (const { 0: run, index } of text.matchAll(/`+/g)) {
            const starts = this.#startsByLength.get(run.length);
            if (starts === undefined)
                this.#startsByLength.set(run.length, [index]);
            else
                starts.push(index);
        }
        for (const starts of this.#startsByLength.values())
            starts.reverse();
    }
    lengthAt(at) {
        let end = at;
        while (this.#text[end] === "`")
            end += 1;
        return end - at;
    }
    /** End of the next run of exactly this length. Calls must come with growing `from`. */
    closing(from, length) {
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
    #text;
    #missing = new Set();
    constructor(text) {
        this.#text = text;
    }
    /** Offset just after the next `closer` at or after `from`. */
    after(closer, from) {
        if (this.#missing.has(closer))
            return undefined;
        const at = this.#text.indexOf(closer, from);
        if (at < 0)
            this.#missing.add(closer);
        return at < 0 ? undefined : at + closer.length;
    }
}

;// CONCATENATED MODULE: ./build/domain/command/plain-lines.js


/**
 * The lines at whose start the author of a Markdown text speaks: not in a code fence, indented code, a code span, a
 * quote, an HTML comment or a tag. `isWanted` sees each line as written and picks those that matter.
 *
 * A fence that is never closed reaches to the end, as does a comment. That is CommonMark's rule for a fence, and an
 * HTML parser's for a comment that a block of raw HTML leaves open. A comment that a paragraph leaves open is shown
 * by GitHub as plain text; here it reaches to the next `-->` or the end all the same, to be on the safe side.
 */
function plainLines(text, isWanted) {
    // Nearly all comments hold no command: they cost one pass over their lines and no Markdown.
    if (!text.split(/\r\n|\n|\r/).some(isWanted))
        return [];
    const found = [];
    const open = new OpenElements();
    let coveredUntil = 0;
    for (const leaf of leavesOf(text)) {
        const joined = join(text, leaf.lines);
        const scanned = leaf.kind === "html" ? hiddenInHtml(joined.text, open) : hiddenInMarkdown(joined.text, open);
        if (!leaf.quoted) {
            const isHidden = hiddenAt(joined.offsets, scanned);
            for (const [index, { lineStart, end }] of leaf.lines.entries()) {
                const isPlain = isHidden[index] === false && lineStart >= coveredUntil;
                if (isPlain && isWanted(text.slice(lineStart, end)))
                    found.push(lineStart);
            }
        }
        if (scanned.unclosed === "markup")
            break;
        if (scanned.unclosed === "literal" && joined.end >= coveredUntil) {
            const end = text.indexOf("-->", joined.end);
            if (end < 0)
                break;
            coveredUntil = end + "-->".length;
        }
    }
    return numbered(text, found);
}
/** A leaf's content as one text, where in it each line starts, and where it ends in the whole text. */
function join(text, lines) {
    const parts = [];
    const offsets = [];
    let length = 0;
    let last = 0;
    for (const { start, end } of lines) {
        offsets.push(length);
        parts.push(text.slice(start, end));
        length += end - start + 1;
        last = end;
    }
    return { text: parts.join("\n"), offsets, end: last };
}
/** For each of the growing offsets, whether a hidden part covers it. */
function hiddenAt(offsets, { hidden }) {
    const parts = hidden.toSorted((a, b) => a.from - b.from);
    let next = 0;
    let reach = 0;
    return offsets.map((offset) => {
        for (let part = parts[next]; part !== undefined && part.from <= offset; part = parts[next]) {
            reach = Math.max(reach, part.to);
            next += 1;
        }
        return offset < reach;
    });
}
function numbered(text, starts) {
    const lines = [];
    let number = 0;
    let start = 0;
    let wanted = 0;
    for (const line of text.split(/(?<=\r\n|\n|\r(?!\n))/)) {
        number += 1;
        if (start === starts[wanted]) {
            wanted += 1;
            lines.push({ text: line.replace(/[\r\n]+$/, ""), number });
        }
        start += line.length;
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/domain/command/verb.js
/** What a command may begin with. Anything else is free text, whose verb is `do`. */
const VERBS = [
    "fix",
    "implement",
    "refactor",
    "test",
    "docs",
    "review",
    "ask",
    "explain",
    "plan",
    "route",
    "retry",
    "escalate",
    "stop",
    "cost",
    "report",
    "doctor",
    "help",
];
/** The verb that a word is, in any case of ASCII letters. */
function verbOf(word) {
    const lower = asciiLowerCase(word);
    return VERBS.find((known) => known === lower);
}
/**
 * Lower case for the letters A to Z and no others. `toLowerCase` would let `asK` with a Kelvin sign, or a dotted
 * capital I, pass for ASCII words.
 */
function asciiLowerCase(text) {
    return text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

// EXTERNAL MODULE: ./build/domain/ladder.js
var ladder = __webpack_require__(31221);
// EXTERNAL MODULE: ./build/domain/money.js
var money = __webpack_require__(83693);
// EXTERNAL MODULE: ./build/domain/nearest-word.js
var nearest_word = __webpack_require__(9436);
// EXTERNAL MODULE: ./build/domain/quoted.js
var quoted = __webpack_require__(72457);
;// CONCATENATED MODULE: ./build/domain/command/options.js





/** The whole allow-list, each option as it is used. Nothing else that a comment says can reach a setting. */
const NAMES = ["tier", "budget", "urgent", "dry-run"];
const USAGE = {
    tier: "--tier opus",
    budget: "--budget 0.50",
    urgent: "--urgent",
    "dry-run": "--dry-run",
};
/** No valid word of ours is longer, and comparing words takes the product of their lengths. */
const LONGEST_COMPARED = 24;
/** The options of one command, filled in as they are met, and what was wrong with others. */
class OptionReader {
    options = {};
    /** Sentences for the one who wrote the command; empty when all is well. */
    mistakes = [];
    #seen = new Set();
    /**
     * Takes one option. `word` is as written (`--tier`, `--tier=opus`), `next` the word after it where there is one.
     * Returns whether `next` was its value.
     */
    take(word, next) {
        const equals = word.indexOf("=");
        const written = equals < 0 ? word : word.slice(0, equals);
        const name = NAMES.find((known) => `--${known}` === asciiLowerCase(written));
        if (name === undefined) {
            this.mistakes.push(unknownOption(written));
            return false;
        }
        if (this.#seen.has(name))
            this.mistakes.push(`\`--${name}\` is given twice. Give it once.`);
        this.#seen.add(name);
        if (name === "urgent" || name === "dry-run") {
            if (equals >= 0)
                this.mistakes.push(`\`--${name}\` takes no value: write just \`${USAGE[name]}\`.`);
            this.options[name === "urgent" ? "urgent" : "dryRun"] = true;
            return false;
        }
        const isNext = equals < 0 && next !== undefined && !isOption(next);
        this.#read(name, unquoted(isNext ? next : equals < 0 ? "" : word.slice(equals + 1)));
        return isNext;
    }
    /**
     * Notes an option whose two hyphens a keyboard has turned into a dash (`—tier`). Taken for text it would silently
     * lift a limit that somebody set, so it is a mistake.
     */
    checkText(word) {
        const match = /^[\u2012-\u2015\u2212\uFE58\uFE63\uFF0D]-?([a-z-]{4,8})(?:=|$)/i.exec(word);
        const name = NAMES.find((known) => known === asciiLowerCase(match?.[1] ?? ""));
        if (name === undefined)
            return;
        this.mistakes.push(`${(0,quoted/* quoted */.T)(word)} begins with a dash (—), not with two hyphens: write \`${USAGE[name]}\`.`);
    }
    #read(name, value) {
        const mistake = value === ""
            ? `\`--${name}\` needs a value, as in \`${USAGE[name]}\`.`
            : name === "tier"
                ? this.#readTier(value)
                : this.#readBudget(value);
        if (mistake !== undefined)
            this.mistakes.push(mistake);
    }
    #readTier(value) {
        this.options.tier = asciiLowerCase(value);
        return tierMistake(this.options.tier, value);
    }
    #readBudget(value) {
        const microUsd = (0,money/* parseUsd */._e)(value);
        if (microUsd === undefined) {
            return `\`--budget\`: ${(0,quoted/* quoted */.T)(value)} is not an amount of US dollars. Write it as \`--budget 0.50\` or \`--budget $2\`.`;
        }
        if (microUsd === 0)
            return "`--budget` must be above zero, as in `--budget 0.50`.";
        this.options.budget = (0,money/* toUsd */.Mn)(microUsd);
        return undefined;
    }
}
/** `--` and a letter. `--`, `---` and `--5` are text. */
function isOption(word) {
    return /^--[A-Za-z]/.test(word);
}
function unknownOption(written) {
    const near = (0,nearest_word/* nearestWord */.z)(written.slice(2, LONGEST_COMPARED), NAMES);
    const hint = near === undefined ? "" : ` Did you mean \`--${near}\`?`;
    return (`${(0,quoted/* quoted */.T)(written)} is not an option.${hint} The options are ${list(Object.values(USAGE))}. ` +
        "Put words that only look like an option in back-ticks.");
}
function tierMistake(tier, written) {
    const at = tier.indexOf("@");
    const line = at < 0 ? tier : tier.slice(0, at);
    if (!ladder/* MODEL_LINES */.kg.some((known) => known === line)) {
        const near = (0,nearest_word/* nearestWord */.z)(line.slice(0, LONGEST_COMPARED), ladder/* MODEL_LINES */.kg);
        return (`\`--tier\`: ${(0,quoted/* quoted */.T)(written)} is not a tier.${near === undefined ? "" : ` Did you mean \`${near}\`?`} ` +
            `The tiers are ${list(ladder/* MODEL_LINES */.kg)}; an effort level may follow, as in \`haiku@high\`.`);
    }
    const effort = tier.slice(line.length + 1);
    if (at < 0 || ladder/* EFFORTS */.ig.some((known) => known === effort))
        return undefined;
    const near = (0,nearest_word/* nearestWord */.z)(effort.slice(0, LONGEST_COMPARED), ladder/* EFFORTS */.ig);
    return (`\`--tier\`: ${(0,quoted/* quoted */.T)(written)} has no effort level that exists after the \`@\`.` +
        `${near === undefined ? "" : ` Did you mean \`${line}@${near}\`?`} The levels are ${list(ladder/* EFFORTS */.ig)}.`);
}
/** A value may stand in quotes or back-ticks of its own. */
function unquoted(value) {
    const match = /^(["'`])(.*)\1$/s.exec(value) ?? /^([“‘])(.*)[”’]$/s.exec(value);
    return (match?.[2] ?? value).trim();
}
function list(words) {
    return words.map((word) => `\`${word}\``).join(", ");
}

;// CONCATENATED MODULE: ./build/domain/command/words.js


/**
 * Separates options from text; they may stand anywhere. Inside back-ticks or quotes nothing is an option. `--` before
 * any text but the verb ends the options; further on it is a dash, as people write in sentences.
 */
function readWords(line) {
    const reader = new OptionReader();
    const words = wordsOf(line);
    let text = "";
    let isValue = false;
    for (const [index, word] of words.entries()) {
        if (isValue) {
            isValue = false;
        }
        else if (word.text === "--" && (text === "" || verbOf(trimWhiteSpace(text)) !== undefined)) {
            text += line.slice(word.end);
            break;
        }
        else if (isOption(word.text)) {
            isValue = reader.take(word.text, words[index + 1]?.text);
        }
        else {
            reader.checkText(word.text);
            text += line.slice(word.gap, word.end);
        }
    }
    return { text: trimWhiteSpace(text), options: reader.options, mistakes: reader.mistakes };
}
/** Words between white space; a part in back-ticks or quotes belongs to one word, white space and all. */
function wordsOf(line) {
    const closers = new Closers(line);
    const words = [];
    let gap = 0;
    let at = 0;
    while (at < line.length) {
        while (at < line.length && WHITE_SPACE.test(line.charAt(at)))
            at += 1;
        if (at === line.length)
            break;
        const start = at;
        while (at < line.length && !WHITE_SPACE.test(line.charAt(at))) {
            at = closers.endOfQuotation(at) ?? at + 1;
        }
        words.push({ text: line.slice(start, at), gap, end: at });
        gap = at;
    }
    return words;
}
/**
 * Without the white space at both ends, by Unicode's definition. `trim` and `\s` would count the byte-order mark in and
 * U+0085 out; a pattern for the end takes quadratic time on runs of blanks.
 */
function trimWhiteSpace(text) {
    let start = 0;
    let end = text.length;
    while (start < end && WHITE_SPACE.test(text.charAt(start)))
        start += 1;
    while (end > start && WHITE_SPACE.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
const WHITE_SPACE = /\p{White_Space}/u;
const QUOTES = {
    '"': '"',
    "'": "'",
    "“": "”",
    "‘": "’",
    "«": "»",
    "„": "“",
};
/** Finds where quotations end; a closer that was not found is not looked for again, so long lines stay linear. */
class Closers {
    #line;
    #missing = new Set();
    constructor(line) {
        this.#line = line;
    }
    /** Offset after the quotation or code span that opens at `at`; undefined when none does. */
    endOfQuotation(at) {
        const char = this.#line.charAt(at);
        if (char === "`") {
            let open = at;
            while (this.#line[open] === "`")
                open += 1;
            return this.#codeEnd(open, open - at) ?? open;
        }
        const closer = Object.hasOwn(QUOTES, char) ? QUOTES[char] : undefined;
        // Within a word it is an apostrophe or an inch.
        if (closer === undefined || /[\p{L}\p{N}]/u.test(this.#line.charAt(at - 1)))
            return undefined;
        return this.#find(closer, at + 1);
    }
    #find(closer, from) {
        if (this.#missing.has(closer))
            return undefined;
        for (let at = this.#line.indexOf(closer, from); at >= 0; at = this.#line.indexOf(closer, at + 1)) {
            // A single quote before a letter is an apostrophe, not an end.
            if (closer !== "'" || !/[\p{L}\p{N}]/u.test(this.#line.charAt(at + 1)))
                return at + closer.length;
        }
        this.#missing.add(closer);
        return undefined;
    }
    #codeEnd(from, length) {
        const run = new RegExp(`(?<!\`)\`{${length}}(?!\`)`, "g");
        run.lastIndex = from;
        return run.test(this.#line) ? run.lastIndex : undefined;
    }
}

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
;// CONCATENATED MODULE: ./build/domain/command.js





const DEFAULT_TRIGGER = "/ai";
/**
 * Looks for a command in a comment: the trigger word, in any case of ASCII letters, at the start of a line (after up
 * to three spaces and a byte-order mark), then white space or the end of the line. Nothing in code, quotes or HTML
 * comments is a command. Two commands are an error, since neither was meant more than the other.
 *
 * Never throws, whatever the text; takes time linear in its length.
 */
function parseComment(body, options = {}) {
    const trigger = options.trigger ?? DEFAULT_TRIGGER;
    const text = body.startsWith(BYTE_ORDER_MARK) ? body.slice(1) : body;
    const lines = plainLines(text, (line) => triggerEnd(line, trigger) >= 0);
    const [first, second] = lines;
    if (first === undefined)
        return { kind: "none" };
    if (second !== undefined) {
        const others = lines.length > 2 ? `, and ${lines.length - 2} more` : "";
        return {
            kind: "error",
            message: `This comment has more than one command: ${(0,quoted/* quoted */.T)(first.text)} (line ${first.number}) and ` +
                `${(0,quoted/* quoted */.T)(second.text)} (line ${second.number})${others}. Write one command in a comment.`,
        };
    }
    return readCommand(first.text.slice(triggerEnd(first.text, trigger)));
}
/**
 * Checks a trigger word from configuration: `/`, `@` or `!`, then letters, digits, `-`, `_`. Throws
 * `ConfigurationError`: a trigger that Markdown takes for something else could never be seen.
 */
function parseTrigger(word) {
    const trigger = word.trim();
    if (/^[/@!][A-Za-z][A-Za-z0-9_-]{0,38}$/.test(trigger))
        return trigger;
    throw new errors/* ConfigurationError */.j1(`${(0,quoted/* quoted */.T)(word)} cannot be the trigger word: write \`/\`, \`@\` or \`!\` and then letters, as in \`/ai\` or \`@upshift\`.`);
}
/** The answer has to stay short, whatever a comment holds. */
const MOST_MISTAKES = 5;
const BYTE_ORDER_MARK = "\uFEFF";
/** Where the trigger ends on a line that begins with it; -1 when the line does not. */
function triggerEnd(line, trigger) {
    let start = 0;
    while (start < 3 && line[start] === " ")
        start += 1;
    if (line[start] === BYTE_ORDER_MARK)
        start += 1;
    const end = start + trigger.length;
    if (asciiLowerCase(line.slice(start, end)) !== asciiLowerCase(trigger))
        return -1;
    return end === line.length || /\p{White_Space}/u.test(line.charAt(end)) ? end : -1;
}
function readCommand(rest) {
    const { text, options, mistakes } = readWords(rest);
    if (mistakes.length > 0)
        return { kind: "error", message: mistakes.slice(0, MOST_MISTAKES).join("\n\n") };
    // Without a word of its own there is nothing to do but to say what could be done.
    if (text === "")
        return { kind: "command", verb: "help", text, options };
    const end = text.search(/\p{White_Space}/u);
    const first = end < 0 ? text : text.slice(0, end);
    const verb = verbOf(first);
    if (verb === undefined)
        return { kind: "command", verb: "do", text, options };
    return { kind: "command", verb, text: trimWhiteSpace(text.slice(first.length)), options };
}


/***/ }),

/***/ 31221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   C7: () => (/* binding */ parseRung),
/* harmony export */   O7: () => (/* binding */ nextRung),
/* harmony export */   _k: () => (/* binding */ parseLadder),
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   ig: () => (/* binding */ EFFORTS),
/* harmony export */   kg: () => (/* binding */ MODEL_LINES),
/* harmony export */   r: () => (/* binding */ DEFAULT_LADDER),
/* harmony export */   s3: () => (/* binding */ findRung),
/* harmony export */   tO: () => (/* binding */ ceilingOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9436);


/** A family of models as the Models API names it, cheapest first. What users read as the *tier*. */
const MODEL_LINES = ["haiku", "sonnet", "opus", "fable"];
const EFFORTS = ["low", "medium", "high", "xhigh", "max"];
const DEFAULT_LADDER = [
    { name: "haiku", line: "haiku" },
    { name: "sonnet", line: "sonnet" },
    { name: "opus", line: "opus" },
];
const MINUTE = 60_000;
/**
 * Limits of one attempt, by line. The dollars are the ceiling that is reserved before the first call: about twice what
 * a 20-turn attempt with a warm cache costs at the line's prices of November 2026, so that a healthy attempt ends by
 * itself. Haiku's prompt stays below 100,000 tokens, where its price is five times higher for the whole request
 * (https://platform.claude.com/docs/en/about-claude/pricing); the margin covers what is not known before sending.
 */
const DEFAULT_LIMITS = {
    haiku: {
        turns: 40,
        outputTokens: 40_000,
        microUsd: 150_000,
        wallMs: 8 * MINUTE,
        promptTokens: 90_000,
    },
    sonnet: {
        turns: 40,
        outputTokens: 40_000,
        microUsd: 750_000,
        wallMs: 12 * MINUTE,
        promptTokens: 180_000,
    },
    opus: {
        turns: 40,
        outputTokens: 48_000,
        microUsd: 1_500_000,
        wallMs: 15 * MINUTE,
        promptTokens: 180_000,
    },
    fable: {
        turns: 40,
        outputTokens: 48_000,
        microUsd: 4_000_000,
        wallMs: 20 * MINUTE,
        promptTokens: 180_000,
    },
};
/**
 * `haiku` or `haiku@high` → a rung; case and outer spaces do not count.
 * Throws `ConfigurationError` that names the nearest valid word.
 */
function parseRung(text) {
    const [lineText = "", effortText, ...rest] = text
        .trim()
        .toLowerCase()
        .split("@")
        .map((part) => part.trim());
    const line = MODEL_LINES.find((known) => known === lineText);
    if (line === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${quote(text)} is not a tier${hint(lineText, MODEL_LINES)}`);
    }
    if (effortText === undefined)
        return { name: line, line };
    const effort = EFFORTS.find((known) => known === effortText);
    if (effort === undefined || rest.length > 0) {
        const wrong = [effortText, ...rest].join("@");
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${quote(text)}: ${quote(wrong)} is not an effort level${hint(wrong, EFFORTS)}`);
    }
    return { name: `${line}@${effort}`, line, effort };
}
/**
 * `haiku, haiku@high, sonnet` or a list of such names → a ladder. Throws `ConfigurationError` for an unknown name, a
 * name given twice, no name at all, and an order that does not climb: escalating to a cheaper tier is never meant.
 */
function parseLadder(input) {
    const names = (typeof input === "string" ? input.split(/[,\n]/) : input)
        .map((name) => name.trim())
        .filter((name) => name !== "");
    if (names.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`the ladder is empty: name at least one tier of ${MODEL_LINES.join(", ")}`);
    }
    const ladder = names.map(parseRung);
    for (const [index, rung] of ladder.entries()) {
        const below = ladder.slice(0, index);
        if (below.some((other) => other.name === rung.name)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`the ladder names ${rung.name} twice`);
        }
        const dearer = below.find((other) => isAbove(other, rung));
        if (dearer !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`the ladder climbs from the cheapest tier to the dearest: ${rung.name} must stand before ${dearer.name}`);
        }
    }
    return ladder;
}
/**
 * The rung that a user's word means on this ladder: the exact name, else the line's lowest rung (`sonnet` finds
 * `sonnet@high`). Undefined when the ladder has none of that line.
 */
function findRung(ladder, name) {
    const wanted = parseRung(name);
    const exact = ladder.find((rung) => rung.name === wanted.name);
    if (exact !== undefined || wanted.effort !== undefined)
        return exact;
    return ladder.find((rung) => rung.line === wanted.line);
}
/**
 * The next rung up, undefined at the top. A rung that is no longer on the ladder (the configuration changed between
 * two attempts) is followed by the lowest rung that is above it.
 */
function nextRung(ladder, rung) {
    const index = ladder.findIndex((other) => other.name === rung.name);
    if (index >= 0)
        return ladder[index + 1];
    return ladder.find((other) => isAbove(other, rung));
}
/** Limits of a rung: its own by full name, else its line's, else the default ones of its line. */
function limitsOf(rung, limits = {}) {
    return own(limits, rung.name) ?? own(limits, rung.line) ?? DEFAULT_LIMITS[rung.line];
}
/** Most that one attempt on a rung may cost: what is reserved for it before the first call. */
function ceilingOf(rung, limits) {
    return limitsOf(rung, limits).microUsd;
}
/** A dearer line, or the same line at a higher effort. No effort given is the model's default: not comparable. */
function isAbove(rung, other) {
    const lines = MODEL_LINES.indexOf(rung.line) - MODEL_LINES.indexOf(other.line);
    if (lines !== 0)
        return lines > 0;
    if (rung.effort === undefined || other.effort === undefined)
        return false;
    return EFFORTS.indexOf(rung.effort) > EFFORTS.indexOf(other.effort);
}
/** Names come from configuration files, so `constructor` must not find anything. */
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
function hint(word, valid) {
    const nearest = (0,_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .z)(word, valid);
    const suggestion = nearest === undefined ? "" : `; did you mean ${nearest}?`;
    return `${suggestion} (valid: ${valid.join(", ")})`;
}
/** The user's own words, shortened: a message must stay one readable line. */
function quote(text) {
    const line = text.trim().replaceAll(/\s+/g, " ");
    return `"${line.length > 40 ? `${line.slice(0, 40)}…` : line}"`;
}


/***/ }),

/***/ 9436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/**
 * The candidate that a mistyped word most likely meant, for "did you mean …?". Undefined when nothing is close:
 * a wrong suggestion is worse than none. Letter case does not count; of equally close ones the first is taken.
 */
function nearestWord(word, candidates) {
    const typed = word.toLowerCase();
    let nearest;
    let shortest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const target = candidate.toLowerCase();
        const distance = isSlip(typed, target) ? 1 : editDistance(typed, target);
        // About a third of the letters may be wrong: `snnet` is sonnet, `gpt` is nothing of ours.
        if (distance > Math.max(1, Math.floor(target.length / 3)) || distance >= shortest)
            continue;
        nearest = candidate;
        shortest = distance;
    }
    return nearest;
}
/** Mistakes that are small however many letters they touch: an unfinished or a longer word, two letters swapped. */
function isSlip(typed, target) {
    if (typed.length >= 3 && (target.startsWith(typed) || typed.startsWith(target)))
        return true;
    return Array.from(typed).some((letter, at) => typed.slice(0, at) + typed.slice(at + 1, at + 2) + letter + typed.slice(at + 2) === target);
}
/** Letters to insert, delete or replace to get from one word to the other (Levenshtein). */
function editDistance(from, to) {
    let above = Array.from({ length: to.length + 1 }, (_, column) => column);
    let distance = to.length;
    for (let row = 1; row <= from.length; row++) {
        let [diagonal, left] = [row - 1, row];
        const current = [left];
        for (const [column, up] of above.slice(1).entries()) {
            left = Math.min(up + 1, left + 1, diagonal + (from[row - 1] === to[column] ? 0 : 1));
            diagonal = up;
            current.push(left);
        }
        above = current;
        distance = left;
    }
    return distance;
}


/***/ }),

/***/ 72457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
const LONGEST_SHOWN = 40;
/**
 * Somebody's own words inside one of our messages: one short line of code that cannot break out of its back-ticks,
 * mention anybody, or hide characters.
 */
function quoted(text) {
    const line = text
        .slice(0, LONGEST_SHOWN * 4)
        .replaceAll(/[`\s\p{Cc}\p{Cf}]+/gu, " ")
        .trim();
    const characters = Array.from(line);
    const isLong = characters.length > LONGEST_SHOWN;
    const shown = isLong ? `${characters.slice(0, LONGEST_SHOWN).join("")}…` : line;
    return `\`${shown === "" ? " " : shown}\``.toWellFormed();
}


/***/ })

};
