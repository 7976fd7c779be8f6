import { decodeEntity, ENTITY } from "./entities.ts";
import type { MarkupPass } from "./hidden-markup.ts";

/** Other spellings of the delimiters that survive a look: full-width and small forms. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  "\uFF1C": "<",
  "\uFE64": "<",
  "\uFF1E": ">",
  "\uFE65": ">",
  "\uFF01": "!",
  "\uFE57": "!",
  "\uFF0D": "-",
  "\uFE63": "-",
};

/** What was kept so far: each unit as it was written, beside the one character that it means. */
interface Kept {
  raw: string[];
  meaning: string[];
}

/**
 * Removes HTML comments in one pass over the text, whatever their delimiters are written in: entities (escaped any
 * number of times), look-alikes, halves that only meet when a comment between them is gone. Comments nest here, which HTML's
 * do not: of `<!-- a <!-- b --> c -->` nothing is left. A comment that never closes takes the rest of the text along,
 * as it does on GitHub at the start of a line. What is dropped is only ever too much, never too little.
 */
export const removeComments: MarkupPass = (text, removed) => {
  const kept: Kept = { raw: [], meaning: [] };
  /** Offsets in `kept` of the comments that are open, outermost first. */
  const open: number[] = [];
  /** Where in `kept` the text goes on after the last closed comment inside the outermost open one. */
  let resume = -1;

  const keep = (raw: string, meaning: string) => {
    kept.raw.push(raw);
    kept.meaning.push(meaning);
    if (meaning === "-" && endsWith(kept, "<!--")) {
      open.push(kept.raw.length - 4);
    } else if (meaning === ">") {
      const start = open.at(-1);
      if (start === undefined || !closes(kept, start)) return;
      open.pop();
      truncate(kept, start);
      removed("text/html-comment");
      resume = open.length === 0 ? -1 : start;
    }
  };

  let from = 0;
  for (const match of text.matchAll(ENTITY)) {
    for (const char of text.slice(from, match.index)) keep(char, LOOK_ALIKES[char] ?? char);
    const char = decodeEntity(match);
    keep(match[0], char === undefined ? "&" : (LOOK_ALIKES[char] ?? char));
    from = match.index + match[0].length;
  }
  for (const char of text.slice(from)) keep(char, LOOK_ALIKES[char] ?? char);

  const outermost = open[0];
  if (outermost === undefined) return removeDeclarations(kept.raw.join(""), removed);
  removed("text/unclosed-comment");
  const head = kept.raw.slice(0, outermost).join("");
  // `<!-- <!-- x --> text`: HTML's comment ended at the first close, so the text after the last one is shown.
  const next = open.find((start) => resume !== -1 && start >= resume);
  const tail = resume === -1 ? "" : kept.raw.slice(resume, next).join("");
  return removeDeclarations(`${head} ${tail}`.trimEnd(), removed);
};

/** `-->`, also where its dashes are those of the opening (`<!-->`, `<!--->`), and `--!>`, where they are not (HTML, 13.2.5.43 to 51). */
function closes(kept: Kept, start: number): boolean {
  return endsWith(kept, "-->") || (endsWith(kept, "--!>") && kept.raw.length - start >= 8);
}

function endsWith(kept: Kept, ending: string): boolean {
  const offset = kept.meaning.length - ending.length;
  for (let at = 0; at < ending.length; at++) if (kept.meaning[offset + at] !== ending[at]) return false;
  return true;
}

function truncate(kept: Kept, length: number): void {
  kept.raw.length = length;
  kept.meaning.length = length;
}

/** The other raw HTML that browsers never show (spec.commonmark.org 0.31, section 6.6). */
const DECLARATIONS: readonly { start: string; end: string; follows: RegExp }[] = [
  { start: "<?", end: "?>", follows: /^/u },
  { start: "<![CDATA[", end: "]]>", follows: /^/u },
  { start: "<!", end: ">", follows: /^(?:[a-z]|\s{1,100}-)/iu },
];

const removeDeclarations: MarkupPass = (text, removed) => {
  let result = text;
  for (const { start, end, follows } of DECLARATIONS) {
    let clean = "";
    let from = 0;
    for (let at = result.indexOf(start); at !== -1; at = result.indexOf(start, at + 1)) {
      if (at < from || !follows.test(result.slice(at + start.length, at + start.length + 102))) continue;
      const close = result.indexOf(end, at + start.length);
      if (close === -1) break;
      clean += `${result.slice(from, at)} `;
      from = close + end.length;
      removed("text/hidden-declaration");
    }
    result = clean + result.slice(from);
  }
  return result;
};
