/**
 * Which parts of a Markdown text GitHub surely shows as code. People see code, so a `<!--` in it hides nothing and stays.
 * "Surely" is the point: where two readings are possible (a fence in a list, a backtick beside raw HTML), the answer is
 * no, because code that we only believe to be code is where an attacker would hide a comment.
 * Block structure after spec.commonmark.org (0.31), sections 4.5, 4.6 and 6.1.
 */

/** Half-open range of UTF-16 offsets. */
export interface TextRange {
  start: number;
  end: number;
}

interface Line extends TextRange {
  text: string;
}

/** Markers of lists and block quotes that may come before the content of a line. */
const CONTAINERS = String.raw`^(?:[ \t>*+-]|\d{1,9}[.)])*`;
const STARTS_HTML = new RegExp(`${CONTAINERS}<`, "u");
const STARTS_FENCE = new RegExp(`${CONTAINERS}(?:\`{3}|~{3})`, "u");
const TOP_FENCE = /^(`{3,}(?!`)|~{3,}(?!~))([^`]*)$/u;
const TABLE_RULE = /^[ \t|:>-]+$/u;

/** HTML blocks that a blank line does not end: how they start and end. */
const LONG_HTML_BLOCKS: readonly { start: RegExp; end: RegExp }[] = [
  {
    start: new RegExp(`${CONTAINERS}<(?:script|pre|style|textarea)(?![a-z0-9-])`, "iu"),
    end: /<\/(?:script|pre|style|textarea)>/iu,
  },
  { start: new RegExp(`${CONTAINERS}<!--`, "u"), end: /-->/u },
  { start: new RegExp(`${CONTAINERS}<\\?`, "u"), end: /\?>/u },
  { start: new RegExp(`${CONTAINERS}<!\\[CDATA\\[`, "u"), end: /\]\]>/u },
  { start: new RegExp(`${CONTAINERS}<![a-z]`, "iu"), end: />/u },
];

export function findVisibleCode(text: string): TextRange[] {
  const lines = splitLines(text);
  const code: TextRange[] = [];
  let paragraph: Line[] = [];
  const endParagraph = () => {
    for (const span of findCodeSpans(paragraph)) code.push(span);
    paragraph = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (/^[ \t]*$/u.test(line.text)) {
      endParagraph();
      continue;
    }
    const block = LONG_HTML_BLOCKS.find(({ start }) => start.test(line.text));
    if (block !== undefined) {
      paragraph = [];
      while (at < lines.length && !block.end.test(lines[at]!.text)) at++;
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
    if (last === undefined) break;
    endParagraph();
    code.push({ start: line.start, end: last.end });
    at = close;
  }
  endParagraph();
  return code.toSorted((a, b) => a.start - b.start);
}

function findClosingFence(lines: Line[], from: number, fence: string): number {
  for (let at = from; at < lines.length; at++) {
    const text = lines[at]!.text;
    if (!STARTS_FENCE.test(text)) continue;
    const trimmed = text.trim();
    const closes = trimmed.length >= fence.length && trimmed === fence.charAt(0).repeat(trimmed.length);
    // An indented closing fence closes as well, but in a list it would not: leave that to the strict side.
    if (closes) return text.startsWith(fence) ? at : -1;
  }
  return -1;
}

/** Code spans of one paragraph; none if any backtick in it could pair in another way or stand beside raw HTML. */
function findCodeSpans(paragraph: Line[]): TextRange[] {
  if (paragraph.some((line) => STARTS_HTML.test(line.text) || TABLE_RULE.test(line.text))) return [];
  const spans: TextRange[] = [];
  for (const line of paragraph) {
    let from = 0;
    while (true) {
      const open = line.text.indexOf("`", from);
      const before = line.text.slice(from, open === -1 ? undefined : open);
      if (open === -1) {
        // Raw HTML may run over the end of the line and take the next backtick into an attribute.
        if (before.includes("<") && spans.length === 0) break;
        break;
      }
      if (before.includes("<") || before.endsWith("\\")) return [];
      let inside = open;
      while (line.text.charAt(inside) === "`") inside += 1;
      const close = findRun(line.text, inside, inside - open);
      if (close === -1) return [];
      from = close + inside - open;
      spans.push({ start: line.start + open, end: line.start + from });
    }
    if (line.text.slice(from).includes("<") && line !== paragraph.at(-1)) return spans;
  }
  return spans;
}

/** Offset of the next run of exactly `length` backticks. */
function findRun(text: string, from: number, length: number): number {
  const runs = /`+/gu;
  runs.lastIndex = from;
  for (let match = runs.exec(text); match !== null; match = runs.exec(text)) {
    if (match[0].length === length) return match.index;
  }
  return -1;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r|$/gu)) {
    lines.push({ start, end: match.index, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  return lines;
}
