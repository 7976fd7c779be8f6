import { type CommandOptions, isOption, OptionReader } from "./options.ts";
import { verbOf } from "./verb.ts";

/** The text of a command with its options taken out. Words keep their own spacing between them. */
export interface CommandWords {
  text: string;
  options: CommandOptions;
  /** What is wrong with the options: one that does not exist, has a bad value or is repeated. */
  mistakes: string[];
}

/**
 * Separates options from text; they may stand anywhere. Inside back-ticks or quotes nothing is an option. `--` before
 * any text but the verb ends the options; further on it is a dash, as people write in sentences.
 */
export function readWords(line: string): CommandWords {
  const reader = new OptionReader();
  const words = wordsOf(line);
  let text = "";
  let isValue = false;
  for (const [index, word] of words.entries()) {
    if (isValue) {
      isValue = false;
    } else if (word.text === "--" && (text === "" || verbOf(trimWhiteSpace(text)) !== undefined)) {
      text += line.slice(word.end);
      break;
    } else if (isOption(word.text)) {
      isValue = reader.take(word.text, words[index + 1]?.text);
    } else {
      reader.checkText(word.text);
      text += line.slice(word.gap, word.end);
    }
  }
  return { text: trimWhiteSpace(text), options: reader.options, mistakes: reader.mistakes };
}

/** A word and the white space before it: offsets of the gap's start and of the word's end. */
interface Word {
  text: string;
  gap: number;
  end: number;
}

/** Words between white space; a part in back-ticks or quotes belongs to one word, white space and all. */
function wordsOf(line: string): Word[] {
  const closers = new Closers(line);
  const words: Word[] = [];
  let gap = 0;
  let at = 0;
  while (at < line.length) {
    while (at < line.length && WHITE_SPACE.test(line.charAt(at))) at += 1;
    if (at === line.length) break;
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
export function trimWhiteSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && WHITE_SPACE.test(text.charAt(start))) start += 1;
  while (end > start && WHITE_SPACE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const WHITE_SPACE = /\p{White_Space}/u;
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "“": "”",
  "‘": "’",
  "«": "»",
  "„": "“",
};

/** Finds where quotations end; a closer that was not found is not looked for again, so long lines stay linear. */
class Closers {
  readonly #line: string;
  readonly #missing = new Set<string>();

  constructor(line: string) {
    this.#line = line;
  }

  /** Offset after the quotation or code span that opens at `at`; undefined when none does. */
  endOfQuotation(at: number): number | undefined {
    const char = this.#line.charAt(at);
    if (char === "`") {
      let open = at;
      while (this.#line[open] === "`") open += 1;
      return this.#codeEnd(open, open - at) ?? open;
    }
    const closer = Object.hasOwn(QUOTES, char) ? QUOTES[char] : undefined;
    // Within a word it is an apostrophe or an inch.
    if (closer === undefined || /[\p{L}\p{N}]/u.test(this.#line.charAt(at - 1))) return undefined;
    return this.#find(closer, at + 1);
  }

  #find(closer: string, from: number): number | undefined {
    if (this.#missing.has(closer)) return undefined;
    for (let at = this.#line.indexOf(closer, from); at >= 0; at = this.#line.indexOf(closer, at + 1)) {
      // A single quote before a letter is an apostrophe, not an end.
      if (closer !== "'" || !/[\p{L}\p{N}]/u.test(this.#line.charAt(at + 1))) return at + closer.length;
    }
    this.#missing.add(closer);
    return undefined;
  }

  #codeEnd(from: number, length: number): number | undefined {
    const run = new RegExp(`(?<!\`)\`{${length}}(?!\`)`, "g");
    run.lastIndex = from;
    return run.test(this.#line) ? run.lastIndex : undefined;
  }
}
