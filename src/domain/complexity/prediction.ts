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

/**
 * From this chance on a task counts as one of six files and more. Below one half, as a large change that is taken for a
 * small one costs more than the other way round; chosen by the macro-F1 on the development commits (bench/README.md).
 */
const LIKELY_LARGE = 0.3;

/** Six or more files are also two or more. One file, two to five (three on average), six and more (ten). */
export function sized(pAtLeast2Files: number, pAtLeast6: number): SizePrediction {
  const pAtLeast6Files = Math.min(pAtLeast2Files, pAtLeast6);
  const files = pAtLeast6Files >= LIKELY_LARGE ? 10 : pAtLeast2Files >= 0.5 ? 3 : 1;
  return { pAtLeast2Files, pAtLeast6Files, files, lines: files * LINES_PER_FILE };
}

/** Probability of the event that a model was fitted to. */
export function probability(model: LogisticModel, features: readonly number[], shift = 0): number {
  const logOdds = model.weights.reduce(
    (sum, weight, index) => sum + weight * (features[index] ?? 0),
    model.intercept + shift,
  );
  return 1 / (1 + Math.exp(-logOdds));
}
