import type { TaskReading } from "./task-lexicon.ts";
import { TIER_MODEL } from "./tier-model.ts";
import { WordTree } from "./word-tree.ts";

/** What the words of a task, weighed one by one, say of the tier that it takes. The chances add up to 1. */
export interface SecondOpinion {
  haiku: number;
  sonnet: number;
  opus: number;
  /** The words that speak loudest for the likelier of the cheap and the top tier. */
  because(): string[];
}

/** How much a feature adds to the log-odds of the cheap and of the top tier against the middle one. */
type Entry = readonly [feature: string, haiku: number, opus: number];
/** The first entry, whose feature is empty, is the intercept. */
export type TierModel = readonly [Entry, ...Entry[]];

type Weights = readonly [haiku: number, opus: number];

const LONGEST = 60;
const ENDINGS = ["ations", "ation", "ing", "ed", "es", "s"];
const LAST_OF_ENDINGS = new Set(ENDINGS.map((ending) => ending.charCodeAt(ending.length - 1)));
const LONGEST_STEM = 7;
const LOUDEST = 3;

/**
 * The features of a task: its words, cut to their stems; the first word once more; and `@list` for each word list that
 * is found in it.
 */
export function tierFeatures({ reading }: TaskReading): Set<string> {
  const features = new Set<string>();
  for (let index = 0; index < Math.min(LONGEST, reading.length); index += 1) {
    const stem = stemOf(reading.word(index));
    features.add(stem);
    if (index === 0) features.add(`^${stem}`);
  }
  for (const list of reading.lists()) features.add(`@${list}`);
  return features;
}

function stemOf(word: string): string {
  if (/^\d/.test(word)) return "#";
  return word.slice(0, Math.min(word.length - endingOf(word, 0, word.length), LONGEST_STEM));
}

const MODEL = new Map<string, Weights>(TIER_MODEL.map(([feature, haiku, opus]) => [feature, [haiku, opus]]));
/** Before any word is looked at. */
const [[, ...INTERCEPT]] = TIER_MODEL;

/** What a stem adds, and what it adds besides as the first word. */
interface Stem {
  anywhere: Weights | undefined;
  first: Weights | undefined;
}

const STEMS = new Map<string, Stem>();
for (const feature of MODEL.keys()) {
  if (feature.startsWith("@")) continue;
  const stem = feature.startsWith("^") ? feature.slice(1) : feature;
  STEMS.set(stem, { anywhere: MODEL.get(stem), first: MODEL.get(`^${stem}`) });
}
const LIST_WEIGHTS = new Map(
  [...MODEL]
    .filter(([feature]) => feature.startsWith("@"))
    .map(([feature, weights]) => [feature.slice(1), weights]),
);
/** Stems of words, to be found without cutting the word out of its text. */
const WORD_STEMS = stemTree([...STEMS].filter(([stem]) => /^[a-z0-9_']*$/.test(stem)));

function stemTree(stems: readonly (readonly [string, Stem])[]): WordTree<Stem> {
  return new WordTree<Stem>(
    stems.map(([stem], index) => [stem, index] as const),
    ([index]) => stems[index!]![1],
  );
}

function knownStem(text: string, from: number, to: number): Stem | undefined {
  if (!isLetter(text.charCodeAt(from))) return STEMS.get(stemOf(text.slice(from, to)));
  return WORD_STEMS.meaningOf(text, from, Math.min(to - endingOf(text, from, to), from + LONGEST_STEM));
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Length of the ending of a word, the longest first. */
function endingOf(text: string, from: number, to: number): number {
  if (!LAST_OF_ENDINGS.has(text.charCodeAt(to - 1))) return 0;
  for (const ending of ENDINGS)
    if (to - from >= ending.length && text.endsWith(ending, to)) return ending.length;
  return 0;
}

/**
 * A second opinion: a multinomial logistic regression over words (`tier-model.ts`; bench/README.md says what it adds).
 * Where no rule holds, it may speak; where it contradicts the cheap tier, the middle one is safer.
 */
export function secondOpinion({ reading }: TaskReading): SecondOpinion {
  let [haiku, opus] = INTERCEPT;
  const add = (weights: Weights | undefined): void => {
    if (weights === undefined) return;
    haiku += weights[0];
    opus += weights[1];
  };
  const length = Math.min(LONGEST, reading.length);
  const seen: Stem[] = [];
  for (let index = 0; index < length; index += 1) {
    const stem = knownStem(reading.text, reading.startOf(index), reading.endOf(index));
    if (stem === undefined || seen.includes(stem)) continue;
    seen.push(stem);
    add(stem.anywhere);
    if (index === 0) add(stem.first);
  }
  for (const list of reading.lists()) add(LIST_WEIGHTS.get(list));
  const cheap = Math.exp(haiku);
  const top = Math.exp(opus);
  const sum = cheap + 1 + top;
  return {
    haiku: cheap / sum,
    sonnet: 1 / sum,
    opus: top / sum,
    because() {
      const side = haiku > opus ? 0 : 1;
      const words = new Map<string, number>();
      for (let index = 0; index < length; index += 1) {
        const word = reading.word(index);
        if (/\w{3}/.test(word)) words.set(word, MODEL.get(stemOf(word))?.[side] ?? 0);
      }
      return [...words]
        .toSorted(([, one], [, other]) => other - one)
        .slice(0, LOUDEST)
        .map(([word]) => word);
    },
  };
}
