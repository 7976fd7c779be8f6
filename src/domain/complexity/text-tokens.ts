import type { WordTree } from "./word-tree.ts";

/** How a mark divides the text. */
export const BREAK = { none: 0, clause: 1, sentence: 2 } as const;
export type Break = (typeof BREAK)[keyof typeof BREAK];

const WORD = 1;
const DIGIT = 2;
const CLAUSE_MARK = 3;
const SENTENCE_MARK = 4;
const SIGN = 5;
const KIND = new Int8Array(128);
for (const letter of "abcdefghijklmnopqrstuvwxyz_") KIND[letter.charCodeAt(0)] = WORD;
for (const digit of "0123456789") KIND[digit.charCodeAt(0)] = DIGIT;
for (const mark of ",:()") KIND[mark.charCodeAt(0)] = CLAUSE_MARK;
for (const mark of "\n;!?.") KIND[mark.charCodeAt(0)] = SENTENCE_MARK;
for (const sign of "%&+") KIND[sign.charCodeAt(0)] = SIGN;

const PERCENT = 37;
const APOSTROPHE = 39;
const DASH = 45;
const FULL_STOP = 46;
const EQUALS = 61;
const GREATER = 62;
const LETTER_A = 97;
const LETTER_Z = 122;
const ARROW = 0x2192;

/** Letters beyond ASCII are letters of words that no list knows; long dashes divide clauses. */
function kindOf(code: number): number {
  if (code < 128) return KIND[code]!;
  if (code === 0x2013 || code === 0x2014) return CLAUSE_MARK;
  return code > 191 && code < 0x2000 ? WORD : 0;
}

/**
 * Cuts texts into words and marks, one text after the other: what it holds is that of the latest, up to `length`, and
 * what stands beyond is left from longer ones.
 */
export class TextTokens<Meaning> {
  /** Where each begins and ends in the text, in turn. */
  readonly bounds: number[] = [];
  /** What each means to the lists. */
  readonly meanings: (Meaning | undefined)[] = [];
  readonly breaks: Break[] = [];
  length = 0;
  private readonly tree: WordTree<Meaning>;
  private readonly number: Meaning | undefined;
  private readonly percent: Meaning | undefined;
  private readonly and: Meaning | undefined;
  private readonly arrow: Meaning | undefined;

  constructor(tree: WordTree<Meaning>) {
    this.tree = tree;
    this.number = tree.meaningOf("#");
    this.percent = tree.meaningOf("%");
    this.and = tree.meaningOf("&");
    this.arrow = tree.meaningOf("->");
  }

  cut(text: string): void {
    this.length = 0;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind === WORD) at = this.word(text, at);
      else if (kind === DIGIT) {
        const from = at;
        while (kindOf(text.charCodeAt(at)) === DIGIT) at += 1;
        this.push(from, at, this.number, BREAK.none);
      } else {
        const from = at;
        at += 1;
        if (kind === CLAUSE_MARK) this.push(from, at, undefined, BREAK.clause);
        else if (kind === SENTENCE_MARK) {
          const within = code === FULL_STOP && isWordlike(text.charCodeAt(at));
          if (!within) this.push(from, at, undefined, BREAK.sentence);
        } else if (kind === SIGN) this.push(from, at, code === PERCENT ? this.percent : this.and, BREAK.none);
        else if (code === ARROW) this.push(from, at, this.arrow, BREAK.none);
        else if ((code === DASH || code === EQUALS) && text.charCodeAt(at) === GREATER) {
          at += 1;
          this.push(from, at, this.arrow, BREAK.none);
        }
      }
    }
  }

  /** Reads the word at an index and returns the index after it. */
  private word(text: string, from: number): number {
    const { tree } = this;
    let at = from;
    let node = 0;
    let whole = true;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      // Letters first: nearly all are.
      if (code < LETTER_A || code > LETTER_Z) {
        if (code === APOSTROPHE && isWordlike(text.charCodeAt(at + 1))) continue;
        if (!isWordlike(code)) break;
      }
      if (!whole) continue;
      const next = tree.follow(node, code);
      if (next === 0) whole = false;
      else node = next;
    }
    this.push(from, at, tree.meaningAt(node, whole), BREAK.none);
    return at;
  }

  private push(from: number, to: number, meaning: Meaning | undefined, mark: Break): void {
    const index = this.length;
    this.bounds[2 * index] = from;
    this.bounds[2 * index + 1] = to;
    this.meanings[index] = meaning;
    this.breaks[index] = mark;
    this.length = index + 1;
  }
}

/** False for NaN, which stands beyond the end of a text. */
function isWordlike(code: number): boolean {
  const kind = kindOf(code);
  return kind === WORD || kind === DIGIT;
}
