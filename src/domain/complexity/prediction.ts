import { NO_REPOSITORY_EVIDENCE, repositoryLogOdds, type RepositoryEvidence } from "./repository-evidence.ts";
import { AT_LEAST_2_FILES, AT_LEAST_6_FILES } from "./size-model.ts";

/** Log-odds as a sum of weights, one for each of `SIZE_FEATURES`. */
export interface LogisticModel {
  intercept: number;
  weights: readonly number[];
}

export interface SizePrediction {
  pAtLeast2Files: number;
  pAtLeast6Files: number;
  /** Typical files and lines at those odds. */
  files: number;
  lines: number;
}

/** Median changed lines a file in the fitting data, rounded. */
export const LINES_PER_FILE = 30;

/** How many files a task is likely to change, from its features (`sizeFeatures`) and, where there is one, the checkout. */
export function predictSize(
  features: readonly number[],
  repository: RepositoryEvidence = NO_REPOSITORY_EVIDENCE,
): SizePrediction {
  return sized(
    probability(AT_LEAST_2_FILES, features, repositoryLogOdds(repository)),
    probability(AT_LEAST_6_FILES, features),
  );
}

/** The likeliest of one file, two to five (three on average), six and more (ten); of two as likely, the larger. */
export function sized(pAtLeast2Files: number, pAtLeast6: number): SizePrediction {
  // Six or more files are also two or more.
  const pAtLeast6Files = Math.min(pAtLeast2Files, pAtLeast6);
  const [one, some] = [1 - pAtLeast2Files, pAtLeast2Files - pAtLeast6Files];
  const files = pAtLeast6Files >= Math.max(one, some) ? 10 : some >= one ? 3 : 1;
  return { pAtLeast2Files, pAtLeast6Files, files, lines: files * LINES_PER_FILE };
}

/**
 * Mean of the natural logarithm of the changed lines of one file, of two to five, of six and more; their common
 * standard deviation. From the development commits (bench/README.md), rounded.
 */
const LOG_LINES = { one: 1.8, some: 3.8, many: 6 };
const LOG_LINES_DEVIATION = 1.3;
/** Lines above this say no more about files than this many: hardly a commit behind those figures has more. */
const MOST_TELLING_LINES = 10_000;

/** The prediction once the changed lines are known: what they make likelier, by Bayes' rule. */
export function givenLines(
  { pAtLeast2Files, pAtLeast6Files }: SizePrediction,
  lines: number,
): SizePrediction {
  const log = Math.log(Math.min(Math.max(lines, 1), MOST_TELLING_LINES));
  const likelihood = (mean: number): number => Math.exp(-(((log - mean) / LOG_LINES_DEVIATION) ** 2) / 2);
  const one = (1 - pAtLeast2Files) * likelihood(LOG_LINES.one);
  const some = (pAtLeast2Files - pAtLeast6Files) * likelihood(LOG_LINES.some);
  const many = pAtLeast6Files * likelihood(LOG_LINES.many);
  const all = one + some + many;
  return { ...sized((some + many) / all, many / all), lines };
}

/** Probability of the event that a model was fitted to. */
export function probability(model: LogisticModel, features: readonly number[], shift = 0): number {
  const logOdds = model.weights.reduce(
    (sum, weight, index) => sum + weight * (features[index] ?? 0),
    model.intercept + shift,
  );
  return 1 / (1 + Math.exp(-logOdds));
}
