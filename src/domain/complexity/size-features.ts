import type { IntentReading } from "./intent.ts";
import { BREADTH } from "./simple-edits.ts";
import type { TaskWords } from "./task-words.ts";

/** What the size model looks at: small numbers with names, each 0–1 or a logarithm. */
export function sizeFeatures(
  words: TaskWords,
  intent: IntentReading,
  text: string,
  body: string,
): Readonly<Record<string, number>> {
  const type = words.conventionalType;
  return {
    docs: Number(type === "docs" || intent.intent === "document"),
    feature: Number(type === "feat"),
    refactor: Number(type === "refactor" || intent.intent === "refactor"),
    simple: Number(intent.intent === "simple-edit"),
    breadth: Number(BREADTH.test(words.ask)),
    titleWords: Math.log1p(text.split(/\s+/).length),
    bodyWords: Math.log1p(body.split(/\s+/).filter(Boolean).length),
  };
}
