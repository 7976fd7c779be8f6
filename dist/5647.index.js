export const id = 5647;
export const ids = [5647];
export const modules = {

/***/ 98350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Members by key, keys in the order in which they first come. `Map.groupBy`, which Node 20 does not have. */
function groupBy(members, keyOf) {
    const groups = new Map();
    for (const member of members) {
        const key = keyOf(member);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [member]);
        else
            group.push(member);
    }
    return groups;
}


/***/ }),

/***/ 11436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wK: () => (/* reexport */ defuseOutput),
  bq: () => (/* binding */ fenceCode),
  C0: () => (/* binding */ fenceUntrusted),
  O0: () => (/* binding */ inspectText),
  tB: () => (/* binding */ sanitise)
});

// EXTERNAL MODULE: ./build/domain/untrusted-text/invisible.js
var invisible = __webpack_require__(78679);
;// CONCATENATED MODULE: ./build/domain/untrusted-text/entities.js

/** Character references, however often their ampersand was escaped again. The last `;` is optional in HTML. */
const ENTITY = /&(?:amp;){0,16}(?:#(\d{1,9})|#x([0-9a-f]{1,8})|([a-z]{2,20}))(;?)/giu;
/**
 * The named references that matter here: those that spell the delimiters of comments and tags, and those that are invisible
 * (html.spec.whatwg.org/multipage/named-characters.html). Names that differ only by case are folded.
 */
const NAMED = {
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
function decodeEntity(match) {
    const [, decimal, hex, name, semicolon] = match;
    if (name !== undefined) {
        const folded = name.toLowerCase();
        if (semicolon === "" && !WITHOUT_SEMICOLON.has(folded))
            return undefined;
        return NAMED[folded];
    }
    const code = Number(decimal ?? `0x${hex}`);
    if (!(code > 0 && code <= 0x10ffff))
        return undefined;
    return String.fromCodePoint(code);
}
/** Decodes what `decodeEntity` knows; the rest stays. For looking at attributes, not for output. */
function decodeEntities(text) {
    return text.replace(ENTITY, (whole, ...groups) => decodeEntity([whole, ...groups]) ?? whole);
}
/** An invisible character does not get in by being spelt `&#8203;`. */
const dropInvisibleEntities = (text, removed) => text.replace(ENTITY, (whole, ...groups) => {
    const char = decodeEntity([whole, ...groups]);
    if (char === undefined || !(0,invisible/* isInvisible */.qW)(char))
        return whole;
    removed("text/encoded-invisible");
    return "";
});

;// CONCATENATED MODULE: ./build/domain/untrusted-text/comments.js

/** Other spellings of the delimiters that survive a look: full-width and small forms. */
const LOOK_ALIKES = {
    "\uFF1C": "<",
    "\uFE64": "<",
    "\uFF1E": ">",
    "\uFE65": ">",
    "\uFF01": "!",
    "\uFE57": "!",
    "\uFF0D": "-",
    "\uFE63": "-",
};
/**
 * Removes HTML comments in one pass over the text, whatever their delimiters are written in: entities (escaped any
 * number of times), look-alikes, halves that only meet when a comment between them is gone. Comments nest here, which HTML's
 * do not: of `<!-- a <!-- b --> c -->` nothing is left. A comment that never closes takes the rest of the text along,
 * as it does on GitHub at the start of a line. What is dropped is only ever too much, never too little.
 */
const removeComments = (text, removed) => {
    const kept = { raw: [], meaning: [] };
    /** Offsets in `kept` of the comments that are open, outermost first. */
    const open = [];
    /** Where in `kept` the text goes on after the last closed comment inside the outermost open one. */
    let resume = -1;
    const keep = (raw, meaning) => {
        kept.raw.push(raw);
        kept.meaning.push(meaning);
        if (meaning === "-" && endsWith(kept, "<!--")) {
            open.push(kept.raw.length - 4);
        }
        else if (meaning === ">") {
            const start = open.at(-1);
            if (start === undefined || !closes(kept, start))
                return;
            open.pop();
            truncate(kept, start);
            removed("text/html-comment");
            resume = open.length === 0 ? -1 : start;
        }
    };
    let from = 0;
    for (const match of text.matchAll(ENTITY)) {
        for (const char of text.slice(from, match.index))
            keep(char, LOOK_ALIKES[char] ?? char);
        const char = decodeEntity(match);
        keep(match[0], char === undefined ? "&" : (LOOK_ALIKES[char] ?? char));
        from = match.index + match[0].length;
    }
    for (const char of text.slice(from))
        keep(char, LOOK_ALIKES[char] ?? char);
    const outermost = open[0];
    if (outermost === undefined)
        return removeDeclarations(kept.raw.join(""), removed);
    removed("text/unclosed-comment");
    const head = kept.raw.slice(0, outermost).join("");
    // `<!-- <!-- x --> text`: HTML's comment ended at the first close, so the text after the last one is shown.
    const next = open.find((start) => resume !== -1 && start >= resume);
    const tail = resume === -1 ? "" : kept.raw.slice(resume, next).join("");
    return removeDeclarations(`${head} ${tail}`.trimEnd(), removed);
};
/** `-->`, also where its dashes are those of the opening (`<!-->`, `<!--->`), and `--!>`, where they are not (HTML, 13.2.5.43 to 51). */
function closes(kept, start) {
    return endsWith(kept, "-->") || (endsWith(kept, "--!>") && kept.raw.length - start >= 8);
}
function endsWith(kept, ending) {
    const offset = kept.meaning.length - ending.length;
    for (let at = 0; at < ending.length; at++)
        if (kept.meaning[offset + at] !== ending[at])
            return false;
    return true;
}
function truncate(kept, length) {
    kept.raw.length = length;
    kept.meaning.length = length;
}
/** The other raw HTML that browsers never show (spec.commonmark.org 0.31, section 6.6). */
const DECLARATIONS = [
    { start: "<?", end: "?>", follows: /^/u },
    { start: "<![CDATA[", end: "]]>", follows: /^/u },
    { start: "<!", end: ">", follows: /^(?:[a-z]|\s{1,100}-)/iu },
];
const removeDeclarations = (text, removed) => {
    let result = text;
    for (const { start, end, follows } of DECLARATIONS) {
        let clean = "";
        let from = 0;
        for (let at = result.indexOf(start); at !== -1; at = result.indexOf(start, at + 1)) {
            if (at < from || !follows.test(result.slice(at + start.length, at + start.length + 102)))
                continue;
            const close = result.indexOf(end, at + start.length);
            if (close === -1)
                break;
            clean += `${result.slice(from, at)} `;
            from = close + end.length;
            removed("text/hidden-declaration");
        }
        result = clean + result.slice(from);
    }
    return result;
};

;// CONCATENATED MODULE: ./build/domain/untrusted-text/hidden-elements.js

/** Elements without content (html.spec.whatwg.org, "Void elements"). */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Hidden by a browser's own style sheet. `details` is not among them: a reader can open it. */
const NEVER_SHOWN = new Set("template datalist noembed noframes noscript script style object iframe".split(" "));
const HIDING_STYLE = /(?:display:none|visibility:(?:hidden|collapse)|opacity:(?:0+(?:\.0*)?|\.0+)%?(?:;|!|$)|font-size:0+(?:\.0*)?[a-z%]{0,4}(?:;|!|$)|(?:max-)?(?:height|width):0+(?:\.0*)?[a-z%]{0,4}(?:;|!|$)|(?:^|[^-])(?:color|fill):(?:transparent|white|#fff(?:f|fff|fffff)?|#[0-9a-f]{3}0|#[0-9a-f]{6}00|rgba?\(255,255,255[^)]{0,200}\)|rgba\([^)]{0,200},0(?:\.0+)?\)|hsla?\([^)]{0,200},100%[^)]{0,200}\))(?:;|!|$)|font-size:(?:[01](?:\.\d*)?|\.\d+)(?:px|pt|%)(?:;|!|$)|font:0|(?:left|top|text-indent|margin-left):-\d{3,}|clip:rect\(0|clip-path:inset\((?:50|100)%|transform:scale\(0\))/u;
/** White on the white page: GitHub drops it, and other readers of the text do not. */
const NO_COLOUR = /^(?:white|transparent|none|#fff|#ffffff)$/iu;
/** Attributes whose value is an address, a number or a style class: no text for a reader, and needed to see what was meant. */
const PLAIN_ATTRIBUTE = /^(?:href|src|srcset|width|height|align|valign|class|id|name|rel|target|type|lang|dir|open|colspan|rowspan|start|border|style|media)$/iu;
/** Longest text of an attribute that stays: the page does not show it, and a name like "logo" tells nobody what to do. */
const SHORT_TEXT = { characters: 20, words: 1 };
function isShortText(text) {
    return text.length <= SHORT_TEXT.characters && text.trim().split(/\s+/u).length <= SHORT_TEXT.words;
}
/** Removes elements that are not shown, with what is in them, and long texts in attributes of those that are. */
const removeHiddenElements = (text, removed) => {
    if (!text.includes("<"))
        return text;
    const tags = findTags(text);
    let clean = "";
    let from = 0;
    for (let at = 0; at < tags.length; at++) {
        const tag = tags[at];
        clean += text.slice(from, tag.start);
        from = tag.end;
        if (tag.closing || !isHidden(tag)) {
            const attributes = shortenAttributes(tag.attributes);
            if (attributes !== tag.attributes)
                removed("text/hidden-attribute");
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
function findClose(tags, open) {
    const name = tags[open]?.name;
    let depth = 1;
    for (let at = open + 1; at < tags.length; at++) {
        const tag = tags[at];
        if (tag?.name !== name)
            continue;
        depth += tag?.closing === true ? -1 : 1;
        if (depth === 0)
            return at;
    }
    return -1;
}
function isHidden(tag) {
    if (NEVER_SHOWN.has(tag.name))
        return true;
    for (const { name, value } of readAttributes(tag.attributes)) {
        if (name === "hidden")
            return true;
        if (name === "type" && value.toLowerCase() === "hidden")
            return true;
        if ((name === "color" || name === "fill") && NO_COLOUR.test(value.trim()))
            return true;
        if (name === "style") {
            const style = value
                .replace(/\/\*[^*]*\*\//gu, "")
                .replace(/\\0{0,4}([0-9a-f]{2}) ?/giu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
                .replace(/\s+/gu, "")
                .toLowerCase();
            if (HIDING_STYLE.test(style))
                return true;
        }
    }
    return false;
}
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu;
function readAttributes(attributes) {
    return [...attributes.matchAll(ATTRIBUTE)].map(([, name = "", double, single, bare]) => ({
        name: name.toLowerCase(),
        value: decodeEntities(double ?? single ?? bare ?? ""),
    }));
}
function shortenAttributes(attributes) {
    return attributes.replace(ATTRIBUTE, (whole, name, double, single, bare) => {
        const value = double ?? single ?? bare ?? "";
        return PLAIN_ATTRIBUTE.test(name) || isShortText(value) ? whole : `${name}=""`;
    });
}
/** Tags in order. Quotes are minded, so that a `>` in an attribute ends nothing. */
function findTags(text) {
    const tags = [];
    const opening = /<(\/?)([a-z][a-z0-9-]{0,40})(?=[\s/>"'])/giu;
    for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
        const [, slash, name = ""] = match;
        const end = findTagEnd(text, opening.lastIndex);
        if (end === -1)
            continue;
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
function findTagEnd(text, from) {
    const rest = text.slice(from, from + LONGEST_TAG);
    let at = 0;
    for (let quotes = 0; quotes < MOST_QUOTES; quotes++) {
        const special = /[>"']/u.exec(rest.slice(at));
        if (special === null)
            return -1;
        at += special.index;
        if (special[0] === ">")
            return from + at + 1;
        const close = rest.indexOf(special[0], at + 1);
        // A quote that never closes: HTML would swallow the rest, CommonMark shows the text. The next `>` ends it here.
        if (close === -1)
            break;
        at = close + 1;
    }
    const plain = rest.indexOf(">");
    return plain === -1 ? -1 : from + plain + 1;
}

;// CONCATENATED MODULE: ./build/domain/untrusted-text/hidden-markdown.js

/** `[label]: destination "title"` on lines of its own (spec.commonmark.org 0.31, section 4.7). Titles may span lines. */
const DEFINITION = /^ {0,3}\[([^\][\r\n]{1,300})\]:[ \t]{0,100}(?:\r?\n[ \t]{0,100})?(<[^<>\r\n]*>|[^\s<]\S*)(?:[ \t]{1,100}|[ \t]{0,100}\r?\n[ \t]{0,100})?("[^"]{0,4000}"|'[^']{0,4000}'|\([^()]{0,4000}\))?[ \t]{0,100}$/gmu;
const FOOTNOTE = /^ {0,3}\[(\^[^\][\r\n]{1,300})\]:.*$/gmu;
/** `[text](destination "title")` and `![alternative text](destination "title")`; one level of brackets in the text. */
const INLINE_LINK = /(!?)\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([ \t]{0,100}(?:<[^<>\r\n]{0,2000}>|[^\s()<>]{0,2000}))(?:[ \t\r\n]{1,100}("[^"]{0,4000}"|'[^']{0,4000}'|\([^()]{0,4000}\)))?[ \t\r\n]{0,100}\)/gu;
const REFERENCE_IMAGE = /!\[((?:[^[\]]|\[[^[\]]*\])*)\](?!\()/gu;
/** Removes what Markdown itself hides: definitions that nothing refers to, long alternative texts and titles. */
const removeHiddenMarkdown = (text, removed) => {
    if (!text.includes("["))
        return text;
    const written = new Set();
    const writtenAgain = new Set();
    for (const [, label = ""] of text.matchAll(/\[([^[\]\r\n]{1,300})\]/gu)) {
        const folded = foldLabel(label);
        (written.has(folded) ? writtenAgain : written).add(folded);
    }
    // Once where it is defined, and once more.
    const isUsed = (label) => writtenAgain.has(foldLabel(label));
    const drop = () => {
        removed("text/hidden-definition");
        return "";
    };
    return text
        .replace(FOOTNOTE, (whole, label) => (isUsed(label) ? whole : drop()))
        .replace(DEFINITION, (whole, label, destination, title) => {
        if (!isUsed(label))
            return drop();
        if (title === undefined || isShortText(title))
            return whole;
        removed("text/image-text");
        return `[${label}]: ${destination}`;
    })
        .replace(INLINE_LINK, (whole, bang, shown, to, title) => {
        const keepShown = bang === "" || isShortText(shown);
        const keepTitle = title === undefined || isShortText(title);
        if (keepShown && keepTitle)
            return whole;
        removed("text/image-text");
        return `${bang}[${keepShown ? shown : ""}](${to}${keepTitle && title !== undefined ? ` ${title}` : ""})`;
    })
        .replace(REFERENCE_IMAGE, (whole, shown) => {
        if (isShortText(shown))
            return whole;
        removed("text/image-text");
        return "![]";
    });
};
function foldLabel(label) {
    return label.trim().replace(/\s+/gu, " ").toLowerCase();
}

;// CONCATENATED MODULE: ./build/domain/untrusted-text/hidden-math.js
/** TeX that takes room and shows nothing: white letters, and boxes in place of letters. */
const HIDING_TEX = /\\(?:(?:text|f|page)?color(?:box)?\s{0,4}(?:\[[a-z]{1,10}\]\s{0,4})?\{?\s{0,4}(?:white|transparent|#fff(?:fff)?|1,\s?1,\s?1)\b|[hv]?phantom\b)/iu;
/** Removes formulas between dollar signs that GitHub renders as white on white or as nothing. */
const removeHiddenMath = (text, removed) => {
    if (!/\\\w*(?:color|phantom)/iu.test(text))
        return text;
    const pieces = text.split("$");
    return pieces
        .map((piece, at) => {
        const isInside = at > 0 && at < pieces.length - 1;
        if (!isInside || !HIDING_TEX.test(piece))
            return piece;
        removed("text/hidden-formula");
        return "";
    })
        .join("$");
};

;// CONCATENATED MODULE: ./build/domain/untrusted-text/visible-code.js
/**
 * Which parts of a Markdown text GitHub surely shows as code. People see code, so a `<!--` in it hides nothing and stays.
 * "Surely" is the point: where two readings are possible (a fence in a list, a backtick beside raw HTML), the answer is
 * no, because code that we only believe to be code is where an attacker would hide a comment.
 * Block structure after spec.commonmark.org (0.31), sections 4.5, 4.6 and 6.1.
 */
/** Markers of lists and block quotes that may come before the content of a line. */
const CONTAINERS = String.raw `^(?:[ \t>*+-]|\d{1,9}[.)])*`;
const STARTS_HTML = new RegExp(`${CONTAINERS}<`, "u");
const STARTS_FENCE = new RegExp(`${CONTAINERS}(?:\`{3}|~{3})`, "u");
const TOP_FENCE = /^(`{3,}(?!`)|~{3,}(?!~))([^`]*)$/u;
const TABLE_RULE = /^[ \t|:>-]+$/u;
/** HTML blocks that a blank line does not end: how they start and end. */
const LONG_HTML_BLOCKS = [
    {
        start: new RegExp(`${CONTAINERS}<(?:script|pre|style|textarea)(?![a-z0-9-])`, "iu"),
        end: /<\/(?:script|pre|style|textarea)>/iu,
    },
    { start: new RegExp(`${CONTAINERS}<!--`, "u"), end: /-->/u },
    { start: new RegExp(`${CONTAINERS}<\\?`, "u"), end: /\?>/u },
    { start: new RegExp(`${CONTAINERS}<!\\[CDATA\\[`, "u"), end: /\]\]>/u },
    { start: new RegExp(`${CONTAINERS}<![a-z]`, "iu"), end: />/u },
];
function findVisibleCode(text) {
    const lines = splitLines(text);
    const code = [];
    let paragraph = [];
    const endParagraph = () => {
        for (const span of findCodeSpans(paragraph))
            code.push(span);
        paragraph = [];
    };
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at];
        if (/^[ \t]*$/u.test(line.text)) {
            endParagraph();
            continue;
        }
        const block = LONG_HTML_BLOCKS.find(({ start }) => start.test(line.text));
        if (block !== undefined) {
            paragraph = [];
            while (at < lines.length && !block.end.test(lines[at].text))
                at++;
            continue;
        }
        if (!STARTS_FENCE.test(line.text)) {
            paragraph.push(line);
            continue;
        }
        const fence = TOP_FENCE.exec(line.text)?.[1];
        const insideHtml = paragraph.some((before) => STARTS_HTML.test(before.text));
        if (fence === undefined && /^(?:`{3}|~{3})/u.test(line.text)) {
            paragraph.push(line);
            continue;
        }
        const close = fence === undefined || insideHtml ? -1 : findClosingFence(lines, at + 1, fence);
        const last = lines[close];
        // A fence in a container, inside HTML or never closed: from here on more than one reading is possible.
        if (last === undefined)
            break;
        endParagraph();
        code.push({ start: line.start, end: last.end });
        at = close;
    }
    endParagraph();
    return code.toSorted((a, b) => a.start - b.start);
}
function findClosingFence(lines, from, fence) {
    for (let at = from; at < lines.length; at++) {
        const text = lines[at].text;
        if (!STARTS_FENCE.test(text))
            continue;
        const trimmed = text.trim();
        const closes = trimmed.length >= fence.length && trimmed === fence.charAt(0).repeat(trimmed.length);
        // An indented closing fence closes as well, but in a list it would not: leave that to the strict side.
        if (closes)
            return text.startsWith(fence) ? at : -1;
    }
    return -1;
}
/** Code spans of one paragraph; none if any backtick in it could pair in another way or stand beside raw HTML. */
function findCodeSpans(paragraph) {
    if (paragraph.some((line) => STARTS_HTML.test(line.text) || TABLE_RULE.test(line.text)))
        return [];
    const spans = [];
    for (const line of paragraph) {
        let from = 0;
        while (true) {
            const open = line.text.indexOf("`", from);
            const before = line.text.slice(from, open === -1 ? undefined : open);
            if (open === -1) {
                // Raw HTML may run over the end of the line and take the next backtick into an attribute.
                if (before.includes("<") && spans.length === 0)
                    break;
                break;
            }
            if (before.includes("<") || before.endsWith("\\"))
                return [];
            let inside = open;
            while (line.text.charAt(inside) === "`")
                inside += 1;
            const close = findRun(line.text, inside, inside - open);
            if (close === -1)
                return [];
            from = close + inside - open;
            spans.push({ start: line.start + open, end: line.start + from });
        }
        if (line.text.slice(from).includes("<") && line !== paragraph.at(-1))
            return spans;
    }
    return spans;
}
/** Offset of the next run of exactly `length` backticks. */
function findRun(text, from, length) {
    const runs = /`+/gu;
    runs.lastIndex = from;
    for (let match = runs.exec(text); match !== null; match = runs.exec(text)) {
        if (match[0].length === length)
            return match.index;
    }
    return -1;
}
function splitLines(text) {
    const lines = [];
    let start = 0;
    for (const match of text.matchAll(/\r\n|\n|\r|$/gu)) {
        lines.push({ start, end: match.index, text: text.slice(start, match.index) });
        start = match.index + match[0].length;
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/domain/untrusted-text/hidden-markup.js






const MESSAGES = {
    "text/html-comment": "removed HTML comments",
    "text/unclosed-comment": "removed what follows an HTML comment that is never closed",
    "text/hidden-declaration": "removed processing instructions, declarations or CDATA",
    "text/hidden-element": "removed HTML elements that are not shown",
    "text/hidden-attribute": "removed HTML attributes with text that is not shown",
    "text/image-text": "removed long alternative texts and titles",
    "text/hidden-definition": "removed Markdown definitions that are not shown",
    "text/hidden-formula": "removed formulas that are rendered as nothing",
    "text/encoded-invisible": "removed invisible characters written as entities",
};
const PASSES = [
    dropInvisibleEntities,
    removeComments,
    removeHiddenElements,
    removeHiddenMarkdown,
    removeHiddenMath,
];
/** Stands for code while the passes run. The text cannot hold it: noncharacters were removed before. */
const CODE = "\uFDD0";
/** Removes markup that hides text from a reader of the rendered page. Code that is surely shown stays as it is. */
function removeHiddenMarkup(text) {
    if (!/[<&[\\\uFF1C\uFE64]/u.test(text))
        return { clean: text, findings: [] };
    const counts = new Map();
    const removed = (rule) => counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const code = [];
    let masked = "";
    let from = 0;
    for (const range of findVisibleCode(text)) {
        // The placeholder carries its number, as a pass may drop some of them.
        masked += `${text.slice(from, range.start)}${CODE}${code.length}${CODE}`;
        code.push(text.slice(range.start, range.end));
        from = range.end;
    }
    masked += text.slice(from);
    for (const pass of PASSES)
        masked = pass(masked, removed);
    const clean = masked.replace(/\uFDD0(\d+)\uFDD0/gu, (_, number) => code.slice(Number(number), Number(number) + 1).join(""));
    const findings = [...counts].map(([rule, count]) => ({
        rule,
        message: MESSAGES[rule],
        count,
    }));
    return { clean, findings };
}

;// CONCATENATED MODULE: ./build/domain/untrusted-text/defuse-output.js


/** Seen by nobody, and enough for GitHub not to recognise what it parts. */
const SEPARATOR = "\u200B";
/** https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/using-keywords-in-issues-and-pull-requests */
const CLOSING_KEYWORD = /\b(clos|fix|resolv)(e[sd]?|ing|es|ed|)(?=[\s:*_~`("'[\]<\u200B]{0,20}(?:issue\s{1,5})?(?:[\w.-]{1,100}\/[\w.-]{1,100})?(?:#|GH-)\d|[\s:*_~`("'[\]<]{0,20}(?:[^\s)]{0,200}\]\()?https?:\/\/[^\s)]{1,200}\/(?:issues|pull)\/\d)/giu;
/** `@user`, `@org/team`, `@everyone`. An address (`a@b`) is none. */
const MENTION = /(?<![A-Za-z0-9_.`\u200B])@(?=[A-Za-z0-9])/gu;
/** A line that some bot, ours included, would take for a command. */
const COMMAND = /^([ \t>*+-]*)\/(?=[A-Za-z])/gmu;
/** What we find our own comments by. Shown as code it would still be found. */
const OWN_MARKER = /<!(?=--\s{0,20}upshift\b)/giu;
/**
 * Makes text that the model wrote safe to publish: mentions notify nobody, closing keywords close nothing, images load nothing,
 * HTML (comments and so markers of state with it) is shown instead of obeyed, no line is a command. In a comment,
 * code that GitHub surely shows as code stays as it is, but for a marker of ours; a commit message has no code.
 */
function defuseOutput(text, kind = "markdown") {
    const clean = (0,invisible/* removeInvisible */.i)(text).clean.replace(OWN_MARKER, `<!${SEPARATOR}`);
    if (kind === "commit-message")
        return defuseReferences(clean);
    let result = "";
    let from = 0;
    for (const range of findVisibleCode(clean)) {
        result += defuseMarkdown(clean.slice(from, range.start)) + clean.slice(range.start, range.end);
        from = range.end;
    }
    return result + defuseMarkdown(clean.slice(from));
}
function defuseMarkdown(text) {
    return defuseReferences(text)
        .replace(/<(?=[A-Za-z/!?])/gu, "&lt;")
        .replace(/!(?=\[)/gu, "!\\");
}
function defuseReferences(text) {
    return text
        .replace(CLOSING_KEYWORD, (whole) => `${whole.slice(0, 2)}${SEPARATOR}${whole.slice(2)}`)
        .replace(MENTION, `@${SEPARATOR}`)
        .replace(COMMAND, `$1${SEPARATOR}/`);
}

;// CONCATENATED MODULE: ./build/domain/untrusted-text.js



/**
 * Takes out of a text what a person looking at GitHub's page would not see: invisible characters first, then markup
 * that hides text. What stays is for the prompt, inside a fence (`fenceUntrusted`): sanitising makes text honest, not trusted.
 */
function sanitise(text) {
    return inspectText(text).clean;
}
/** `sanitise`, and what was taken out. */
function inspectText(text) {
    const visible = (0,invisible/* removeInvisible */.i)(text);
    const shown = removeHiddenMarkup(visible.clean);
    return { clean: shown.clean, findings: [...visible.findings, ...shown.findings] };
}
/**
 * Wraps text for a prompt in delimiters that its author cannot close: they carry `nonce`, which has to be fresh and
 * unguessable for each prompt (128 random bits or more, letters and digits) and comes from the caller, as this layer has no randomness.
 * The text is sanitised here, so that no caller can forget it.
 */
function fenceUntrusted(source, nonce) {
    return fence(source, sanitise(source.text), nonce);
}
/**
 * The same for code that is to be judged. Whoever looks at a diff sees its comments and markup, so they stay: taking
 * them out would hide code from the reviewer that everybody else sees. Characters that nobody sees are named instead.
 */
function fenceCode(source, nonce) {
    return fence(source, nameInvisible(source.text), nonce);
}
function fence(source, shown, nonce) {
    if (!/^[A-Za-z0-9]{16,}$/u.test(nonce)) {
        throw new RangeError("a fence needs a nonce of at least 16 letters and digits");
    }
    const tag = `untrusted-${nonce}`;
    // Nobody can guess the nonce, but a text that was fenced before may be quoted back.
    const text = shown.replaceAll(nonce, "[nonce]");
    const { label, author = "none", trust } = source;
    const attributes = Object.entries({ label, author, trust }).map(([name, value]) => `${name}="${attribute(value, nonce)}"`);
    return `<${tag} ${attributes.join(" ")}>\n${text}\n</${tag}>`;
}
/** Attribute values come from outside as well: file names, logins, names of checks. */
function attribute(value, nonce) {
    return sanitise(value)
        .replaceAll(nonce, "[nonce]")
        .replace(/[<>"&\s]+/gu, " ")
        .trim()
        .slice(0, 200);
}
/** `\u202E` becomes `<U+202E>`. */
function nameInvisible(text) {
    return text.replaceAll(/[^\t\n -~]/gu, (char) => (0,invisible/* isInvisible */.qW)(char) ? `<U+${(0,invisible/* codeOf */.$N)(char).toString(16).toUpperCase().padStart(4, "0")}>` : char);
}


/***/ }),

/***/ 78679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   i: () => (/* binding */ removeInvisible),
/* harmony export */   qW: () => (/* binding */ isInvisible)
/* harmony export */ });
/**
 * Characters that a reader does not see but a model does. Joiners and selectors that writing systems and emoji need
 * stay where they do their work, one at a time; everywhere else they go.
 */
const MESSAGES = {
    "text/tag-characters": "Unicode tag characters",
    "text/zero-width": "zero-width or invisible characters",
    "text/bidi-control": "bidirectional controls",
    "text/variation-selector": "variation selectors that select nothing",
    "text/soft-hyphen": "soft hyphens",
    "text/control": "control characters",
    "text/terminal-escape": "terminal escape sequences",
    "text/ill-formed": "unpaired surrogates or noncharacters",
};
/** The three subdivision flags in general use (unicode.org/Public/emoji, RGI_Emoji_Tag_Sequence). Other tag sequences are payload. */
const TAG_FLAG = /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/gu;
/** ECMA-48 control sequences and operating system commands. */
// oxlint-disable-next-line no-control-regex -- escape sequences are made of control characters
const TERMINAL_ESCAPE = /(?:\u001B\[|\u009B)[0-?]{0,64}[ -/]{0,8}[@-~]?|\u001B\][^\u0007\u001B]{0,2000}(?:\u0007|\u001B\\)?|\u001B[@-Z\\-_]?/gu;
/** Scripts in which ZWJ and ZWNJ shape letters (unicode.org/reports/tr31, section 2.3). */
const JOINING_LETTER = /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Balinese}\p{Script=Javanese}]$/u;
const EMOJI_BEFORE_JOINER = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;
const EMOJI_AFTER_JOINER = /^\p{Extended_Pictographic}$/u;
function removeInvisible(text) {
    const counts = new Map();
    const count = (rule) => counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const withoutEscapes = text.replace(TERMINAL_ESCAPE, () => {
        count("text/terminal-escape");
        return "";
    });
    // Most texts are plain: a first look saves walking them.
    if (!/[^\t\n\r -~]/u.test(withoutEscapes))
        return { clean: withoutEscapes, findings: report(counts) };
    const flags = [...withoutEscapes.matchAll(TAG_FLAG)];
    let clean = "";
    let from = 0;
    for (const flag of flags) {
        clean += walk(withoutEscapes.slice(from, flag.index), count) + flag[0];
        from = flag.index + flag[0].length;
    }
    clean += walk(withoutEscapes.slice(from), count);
    return { clean, findings: report(counts) };
}
/** What an invisible character is, for those that are never kept or kept only in their place. */
function isInvisible(char) {
    return classify(codeOf(char)) !== undefined;
}
/** Code point of a character, which is no empty text. */
function codeOf(char) {
    return char.codePointAt(0);
}
function report(counts) {
    return [...counts].map(([rule, number]) => ({ rule, message: `removed ${MESSAGES[rule]}`, count: number }));
}
function walk(text, count) {
    const chars = Array.from(text);
    const kept = [];
    for (const [at, char] of chars.entries()) {
        const code = codeOf(char);
        const rule = classify(code);
        if (rule === undefined) {
            kept.push(code === 0x2028 || code === 0x2029 || code === 0x85 ? "\n" : char);
        }
        else if (rule === "text/ill-formed" && code >= 0xd800 && code <= 0xdfff) {
            count(rule);
            kept.push("\uFFFD");
        }
        else if (isInPlace(code, kept.at(-1), chars[at + 1])) {
            kept.push(char);
        }
        else {
            count(rule);
        }
    }
    return kept.join("");
}
function isInPlace(code, before, after) {
    if (before === undefined)
        return false;
    if (code === 0x200d || code === 0x200c) {
        if (after === undefined)
            return false;
        const joinsEmoji = code === 0x200d && EMOJI_BEFORE_JOINER.test(before) && EMOJI_AFTER_JOINER.test(after);
        return joinsEmoji || (JOINING_LETTER.test(before) && (code === 0x200d || JOINING_LETTER.test(after)));
    }
    // Text and emoji presentation.
    if (code === 0xfe0e || code === 0xfe0f)
        return /^[\p{Emoji}\p{Extended_Pictographic}]$/u.test(before);
    // Standardised and ideographic variants.
    if ((code >= 0xfe00 && code <= 0xfe0d) || (code >= 0xe0100 && code <= 0xe01ef)) {
        return /^\p{Script=Han}$/u.test(before) || (code === 0xfe00 && /^\p{Sm}$/u.test(before));
    }
    if ((code >= 0x180b && code <= 0x180d) || code === 0x180f)
        return /^\p{Script=Mongolian}$/u.test(before);
    // Combining grapheme joiner after a combining mark or letter is normal text in several languages, but carries nothing.
    return false;
}
function classify(code) {
    if (code < 0x20)
        return code === 0x09 || code === 0x0a || code === 0x0d ? undefined : "text/control";
    if (code < 0x7f)
        return undefined;
    if (code < 0xa0)
        return code === 0x85 ? undefined : "text/control";
    if (code === 0xad)
        return "text/soft-hyphen";
    if (code < 0x034f)
        return undefined;
    if (code >= 0xe0000 && code <= 0xe007f)
        return "text/tag-characters";
    if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef))
        return "text/variation-selector";
    if ((code >= 0x180b && code <= 0x180d) || code === 0x180f)
        return "text/variation-selector";
    if (code === 0x061c ||
        code === 0x200e ||
        code === 0x200f ||
        (code >= 0x202a && code <= 0x202e) ||
        (code >= 0x2066 && code <= 0x2069)) {
        return "text/bidi-control";
    }
    if (code === 0x034f ||
        code === 0x115f ||
        code === 0x1160 ||
        code === 0x17b4 ||
        code === 0x17b5 ||
        code === 0x180e ||
        (code >= 0x200b && code <= 0x200d) ||
        (code >= 0x2060 && code <= 0x2065) ||
        (code >= 0x206a && code <= 0x206f) ||
        code === 0x3164 ||
        code === 0xfeff ||
        code === 0xffa0 ||
        (code >= 0xfff0 && code <= 0xfffb) ||
        (code >= 0x1bca0 && code <= 0x1bca3) ||
        (code >= 0x1d173 && code <= 0x1d17a) ||
        (code >= 0xe0080 && code <= 0xe0fff)) {
        return "text/zero-width";
    }
    if ((code >= 0xd800 && code <= 0xdfff) ||
        (code & 0xfffe) === 0xfffe ||
        (code >= 0xfdd0 && code <= 0xfdef)) {
        return "text/ill-formed";
    }
    return undefined;
}


/***/ })

};
