import { BREAK, TextTokens } from "./text-tokens.ts";
import { WordTree } from "./word-tree.ts";

/**
 * Finds phrases of many word lists in a text, in one pass over it. The lists are data (`vocabulary/`), written in a
 * notation that can be read aloud:
 *
 *     memory leak*            the word `memory`, then any word that begins with `leak`
 *     sign/log in             alternatives for one word
 *     charge* ..3 twice       up to three words may stand between (`..` is two)
 *     ^rename ..              only where a request can begin: after a full stop, a comma, "and", "please" …
 *
 * Texts are expected in lower case. Hyphens separate words, apostrophes are dropped (`doesnt`), `->` is a word, and
 * `#` stands for a number, in digits or in words.
 */
export type Phrases = readonly string[];

/** One place where a list was found: words `from` to before `to`. */
export interface Hit {
  from: number;
  to: number;
  /** Begins its sentence, politeness aside. */
  opens: boolean;
}

export interface Lexicon<Concept extends string> {
  read(text: string): Reading<Concept>;
}

/** Words around a request that say nothing of it: "could you please", "we would like to". */
const POLITE =
  "please/pls/plz/kindly/just/also/you/we/i/me/us/can/could/would/will/shall/should/must/may/like/love/want/need/ought/to/" +
  "now/simply/quickly/lets/let/somebody/someone/anyone/anybody/it/be/nice/great/good/useful/helpful/help/possible/is/" +
  "hi/hello/hey/dear/ok/okay/so/team/all/there/ai/asap/urgent/try/make/sure/that/go/ahead/do/favour/favor/id/wed/youd/ill/" +
  "really/probably/maybe/perhaps/again/first/finally/next/todo/task/bug/feature/request/ticket/wish/hereby/time/your/job";
/** Words after which a new request may begin. */
const JOINS = "and/then/please/pls/plz/kindly/but/or/&";
/** Words for numbers, which fit `#` as digits do. */
const NUMBER_WORDS =
  "two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/fifteen/twenty/thirty/forty/fifty/sixty/hundred/hundreds/" +
  "thousand/thousands/million/millions/billion/dozens";

/** Most words between two parts of a phrase where none are stated. */
const USUAL_GAP = 2;

/** One word of a phrase after its first: any of a set of words. */
interface Element {
  /** Number of the set; equal sets share one. */
  set: number;
  /** Words that may stand before it. */
  gap: number;
}

interface Phrase {
  concept: string;
  /** After the first word. */
  rest: readonly Element[];
  startsRequest: boolean;
}

/** What a word of a text means to the lists. Words that fit the same patterns share one. */
interface WordMeaning {
  /** Phrases that it can begin. */
  begins: readonly Phrase[];
  /** For each of them the set of its next word; -1 where there is none. */
  nextSets: readonly number[];
  /** Bit set of the sets that it is in. */
  sets: Uint32Array;
  /** The same as a list. */
  setNumbers: readonly number[];
  polite: boolean;
  joins: boolean;
}

/** Compiles word lists. Throws for a phrase that is not in the notation: that is a bug in a list. */
export function compileLexicon<Concept extends string>(
  lists: Readonly<Record<Concept, Phrases>>,
): Lexicon<Concept> {
  const compiler = new Compiler();
  for (const [concept, phrases] of Object.entries<Phrases>(lists)) {
    for (const phrase of phrases) compiler.add(phrase, concept);
  }
  const tokens = new TextTokens(compiler.finish());
  const latest = new LatestPlaces(compiler.sets);
  return {
    read(text) {
      tokens.cut(text);
      latest.of(tokens);
      return new Reading<Concept>(text, tokens, latest);
    },
  };
}

class Compiler {
  private readonly patterns = new Map<string, number>();
  private readonly setNumbers = new Map<string, number>();
  private readonly membersOfSet: (readonly number[])[] = [];
  private readonly beginning = new Map<number, Phrase[]>();

  /** How many sets the phrases need. */
  get sets(): number {
    return this.membersOfSet.length;
  }

  add(text: string, concept: string): void {
    const startsRequest = text.startsWith("^");
    const words = (startsRequest ? text.slice(1) : text).split(" ");
    const [first = "", ...others] = words;
    const rest: Element[] = [];
    let gap = 0;
    for (const word of others) {
      const between = /^\.\.(\d*)$/.exec(word);
      if (between !== null) {
        gap = between[1] === "" ? USUAL_GAP : Number(between[1]);
        continue;
      }
      rest.push({ set: this.setOf(word), gap });
      gap = 0;
    }
    const phrase: Phrase = { concept, rest, startsRequest };
    for (const pattern of this.idsOf(first)) {
      const known = this.beginning.get(pattern);
      if (known === undefined) this.beginning.set(pattern, [phrase]);
      else known.push(phrase);
    }
  }

  finish(): WordTree<WordMeaning> {
    const polite = new Set(this.idsOf(POLITE));
    const joins = new Set(this.idsOf(JOINS));
    const setsOf = new Map<number, number[]>();
    this.membersOfSet.forEach((members, set) => {
      for (const pattern of members) {
        const known = setsOf.get(pattern);
        if (known === undefined) setsOf.set(pattern, [set]);
        else known.push(set);
      }
    });
    const width = Math.ceil(this.membersOfSet.length / 32);
    const number = this.patterns.get("#");
    const numbers =
      number === undefined ? [] : NUMBER_WORDS.split("/").map((word) => [word, number] as const);
    return new WordTree([...this.patterns, ...numbers], (ids): WordMeaning => {
      const setNumbers = [...new Set(ids.flatMap((id) => setsOf.get(id) ?? []))];
      const sets = new Uint32Array(width);
      for (const set of setNumbers) sets[set >> 5]! |= 1 << (set & 31);
      const begins = ids.flatMap((id) => this.beginning.get(id) ?? []);
      return {
        begins,
        nextSets: begins.map(({ rest }) => rest[0]?.set ?? -1),
        sets,
        setNumbers,
        polite: ids.some((id) => polite.has(id)),
        joins: ids.some((id) => joins.has(id)),
      };
    });
  }

  private setOf(word: string): number {
    const key = [...new Set(word.split("/"))].toSorted().join("/");
    const known = this.setNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.membersOfSet.length;
    this.setNumbers.set(key, number);
    this.membersOfSet.push(this.idsOf(key));
    return number;
  }

  private idsOf(word: string): number[] {
    return word.split("/").map((pattern) => {
      if (!/^(?:[a-z_][a-z0-9_]*\*?|#|->|[%&])$/.test(pattern))
        throw new SyntaxError(`"${pattern}" is no word of a phrase`);
      const known = this.patterns.get(pattern);
      if (known !== undefined) return known;
      this.patterns.set(pattern, this.patterns.size);
      return this.patterns.size - 1;
    });
  }
}

/** Where in a text the words of each set stand last. One serves all texts of a lexicon, one after the other. */
class LatestPlaces {
  /** Places of all texts so far count on, so that those of earlier texts need not be cleared. */
  private readonly places: Float64Array;
  private before = 0;
  private after = 0;

  constructor(sets: number) {
    this.places = new Float64Array(sets).fill(-1);
  }

  of({ meanings, length }: TextTokens<WordMeaning>): void {
    this.before = this.after;
    this.after += length;
    for (let index = 0; index < length; index += 1) {
      const meaning = meanings[index];
      if (meaning !== undefined) for (const set of meaning.setNumbers) this.places[set] = this.before + index;
    }
  }

  /** Negative where no word of the set is in the text. */
  at(set: number): number {
    return this.places[set]! - this.before;
  }
}

const NO_HITS: readonly Hit[] = [];

/** A text with all places where the lists were found. */
export class Reading<Concept extends string> {
  /** The text that was read. */
  readonly text: string;
  /** Words and marks of the text. */
  readonly length: number;
  /** Indexes of the marks that end a sentence. */
  readonly sentenceEnds: number[] = [];
  /** Where each word or mark begins and ends, in turn. */
  private readonly bounds: readonly number[];
  private readonly found = new Map<string, Hit[]>();

  /** `tokens` and `latest` hold this text now, and the next one later. */
  constructor(text: string, tokens: TextTokens<WordMeaning>, latest: LatestPlaces) {
    this.text = text;
    this.length = tokens.length;
    this.bounds = tokens.bounds.slice(0, 2 * tokens.length);
    let requestBegins = true;
    let sentenceBegins = true;
    for (let index = 0; index < tokens.length; index += 1) {
      const meaning = tokens.meanings[index];
      const mark = tokens.breaks[index];
      if (meaning !== undefined) {
        const { begins, nextSets } = meaning;
        for (let which = 0; which < begins.length; which += 1) {
          const next = nextSets[which]!;
          // Most phrases are ruled out here: their next word does not come any more.
          if (next >= 0 && latest.at(next) <= index) continue;
          const phrase = begins[which]!;
          if (phrase.startsRequest && !requestBegins) continue;
          const to = phraseEnd(tokens, phrase.rest, 0, index + 1);
          if (to === undefined) continue;
          const hit = { from: index, to, opens: sentenceBegins };
          const hits = this.found.get(phrase.concept);
          if (hits === undefined) this.found.set(phrase.concept, [hit]);
          else hits.push(hit);
        }
      }
      if (mark === BREAK.sentence) {
        this.sentenceEnds.push(index);
        sentenceBegins = true;
        requestBegins = true;
      } else if (mark === BREAK.clause || meaning?.joins === true) {
        requestBegins = true;
        if (mark === BREAK.none && !meaning?.polite) sentenceBegins = false;
      } else if (meaning?.polite !== true) {
        requestBegins = false;
        sentenceBegins = false;
      }
    }
  }

  /** Places where a list was found, in order of their first word. */
  all(concept: Concept): readonly Hit[] {
    return this.found.get(concept) ?? NO_HITS;
  }

  /** Names of the lists that were found. */
  lists(): string[] {
    return [...this.found.keys()];
  }

  /** The text of a hit, for the user. */
  words({ from, to }: Hit): string {
    return this.text.slice(this.startOf(from), this.endOf(to - 1));
  }

  /** Where the word or mark at an index begins in the text; 0 outside the text. */
  startOf(index: number): number {
    return this.bounds[2 * index] ?? 0;
  }

  /** Where it ends: the index after its last character; 0 outside the text. */
  endOf(index: number): number {
    return this.bounds[2 * index + 1] ?? 0;
  }

  /** The single word or mark at an index; empty outside the text. */
  word(index: number): string {
    return this.text.slice(this.startOf(index), this.endOf(index));
  }
}

/** Index after the last word of a phrase whose words from `element` on stand at or after `at`. */
function phraseEnd(
  tokens: TextTokens<WordMeaning>,
  rest: readonly Element[],
  element: number,
  at: number,
): number | undefined {
  const wanted = rest[element];
  if (wanted === undefined) return at;
  const last = Math.min(at + wanted.gap, tokens.length - 1);
  for (let index = at; index <= last; index += 1) {
    const meaning = tokens.meanings[index];
    if (meaning !== undefined && isIn(meaning.sets, wanted.set)) {
      const end = phraseEnd(tokens, rest, element + 1, index + 1);
      if (end !== undefined) return end;
    }
    if (tokens.breaks[index] === BREAK.sentence) return undefined;
  }
  return undefined;
}

function isIn(sets: Uint32Array, set: number): boolean {
  return (sets[set >> 5]! & (1 << (set & 31))) !== 0;
}
