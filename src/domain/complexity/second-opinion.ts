import type { TaskReading } from "./task-lexicon.ts";
import { TIER_MODEL } from "./tier-model.ts";

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
const ENDING = /(?:ing|ed|es|s|ations?)$/;
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
  return /^\d/.test(word) ? "#" : word.replace(ENDING, "").slice(0, 7);
}

const MODEL = new Map<string, Weights>(TIER_MODEL.map(([feature, haiku, opus]) => [feature, [haiku, opus]]));
/** Before any word is looked at. */
const [[, ...INTERCEPT]] = TIER_MODEL;
/** Stems by word: most words are met again and again. */
const STEMS = new Map<string, string>();
const MOST_STEMS = 20_000;

function knownStemOf(word: string): string {
  let stem = STEMS.get(word);
  if (stem === undefined) {
    stem = stemOf(word);
    if (STEMS.size < MOST_STEMS) STEMS.set(word, stem);
  }
  return stem;
}

/**
 * A second opinion: a multinomial logistic regression over words (`tier-model.ts`; bench/README.md says what it adds).
 * Where no rule holds, it may speak; where it contradicts the cheap tier, the middle one is safer.
 */
export function secondOpinion({ reading }: TaskReading): SecondOpinion {
  let [haiku, opus] = INTERCEPT;
  const seen = new Set<string>();
  const add = (feature: string): void => {
    if (seen.has(feature)) return;
    seen.add(feature);
    const weights = MODEL.get(feature);
    if (weights === undefined) return;
    haiku += weights[0];
    opus += weights[1];
  };
  const length = Math.min(LONGEST, reading.length);
  for (let index = 0; index < length; index += 1) {
    const stem = knownStemOf(reading.word(index));
    add(stem);
    if (index === 0) add(`^${stem}`);
  }
  for (const list of reading.lists()) add(`@${list}`);
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
