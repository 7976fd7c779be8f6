import type { TaskWords } from "./task-words.ts";
import type { IntentReading } from "./intent.ts";
import { SIZE_MODEL } from "./size-model.ts";
import { sizeFeatures } from "./size-features.ts";

export interface SizePrediction {
  pAtLeast2Files: number;
  pAtLeast6Files: number;
  /** Typical files and lines at those odds. */
  files: number;
  lines: number;
}

export const LINES_PER_FILE = 30;

/** How many files a task is likely to change, from its words. */
export function predictSize(
  words: TaskWords,
  intent: IntentReading,
  text: string,
  body: string,
): SizePrediction {
  const features = sizeFeatures(words, intent, text, body);
  const atLeast2 = logistic(SIZE_MODEL.atLeast2, features);
  const atLeast6 = Math.min(atLeast2, logistic(SIZE_MODEL.atLeast6, features));
  return sized(atLeast2, atLeast6);
}

/** One file, two to five (three on average), six and more (ten). */
export function sized(pAtLeast2Files: number, pAtLeast6Files: number): SizePrediction {
  const files = Math.max(1, Math.round(1 + 2 * pAtLeast2Files + 7 * pAtLeast6Files));
  return { pAtLeast2Files, pAtLeast6Files, files, lines: files * LINES_PER_FILE };
}

function logistic(
  model: { intercept: number; weights: Readonly<Record<string, number>> },
  features: Readonly<Record<string, number>>,
): number {
  let z = model.intercept;
  for (const [name, weight] of Object.entries(model.weights)) z += weight * (features[name] ?? 0);
  return 1 / (1 + Math.exp(-z));
}
