import { leavesOf } from "./blocks.ts";
import { type HiddenText, hiddenInHtml, hiddenInMarkdown, OpenElements } from "./hidden-text.ts";
import type { LineSpan } from "./line-cursor.ts";

/** A line of a text, without its line ending. */
export interface PlainLine {
  text: string;
  /** 1-based. */
  number: number;
}

/**
 * The lines at whose start the author of a Markdown text speaks: not in a code fence, indented code, a code span, a
 * quote, an HTML comment or a tag. `isWanted` sees each line as written and picks those that matter.
 *
 * A fence that is never closed reaches to the end, as does a comment. That is CommonMark's rule for a fence, and an
 * HTML parser's for a comment that a block of raw HTML leaves open. A comment that a paragraph leaves open is shown
 * by GitHub as plain text; here it reaches to the next `-->` or the end all the same, to be on the safe side.
 */
export function plainLines(text: string, isWanted: (line: string) => boolean): PlainLine[] {
  // Nearly all comments hold no command: they cost one pass over their lines and no Markdown.
  if (!text.split(/\r\n|\n|\r/).some(isWanted)) return [];
  const found: number[] = [];
  const open = new OpenElements();
  let coveredUntil = 0;
  for (const leaf of leavesOf(text)) {
    const joined = join(text, leaf.lines);
    const scanned =
      leaf.kind === "html" ? hiddenInHtml(joined.text, open) : hiddenInMarkdown(joined.text, open);
    if (!leaf.quoted) {
      const isHidden = hiddenAt(joined.offsets, scanned);
      for (const [index, { lineStart, end }] of leaf.lines.entries()) {
        const isPlain = isHidden[index] === false && lineStart >= coveredUntil;
        if (isPlain && isWanted(text.slice(lineStart, end))) found.push(lineStart);
      }
    }
    if (scanned.unclosed === "markup") break;
    if (scanned.unclosed === "literal" && joined.end >= coveredUntil) {
      const end = text.indexOf("-->", joined.end);
      if (end < 0) break;
      coveredUntil = end + "-->".length;
    }
  }
  return numbered(text, found);
}

/** A leaf's content as one text, where in it each line starts, and where it ends in the whole text. */
function join(text: string, lines: readonly LineSpan[]): { text: string; offsets: number[]; end: number } {
  const parts: string[] = [];
  const offsets: number[] = [];
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
function hiddenAt(offsets: readonly number[], { hidden }: HiddenText): boolean[] {
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

function numbered(text: string, starts: readonly number[]): PlainLine[] {
  const lines: PlainLine[] = [];
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
