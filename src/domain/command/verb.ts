/** What a command may begin with. Anything else is free text, whose verb is `do`. */
const VERBS = [
  "fix",
  "implement",
  "refactor",
  "test",
  "docs",
  "review",
  "ask",
  "explain",
  "plan",
  "route",
  "retry",
  "escalate",
  "stop",
  "cost",
  "report",
  "doctor",
  "help",
] as const;

export type Verb = (typeof VERBS)[number] | "do";

/** The verb that a word is, in any case of ASCII letters. */
export function verbOf(word: string): Verb | undefined {
  const lower = asciiLowerCase(word);
  return VERBS.find((known) => known === lower);
}

/**
 * Lower case for the letters A to Z and no others. `toLowerCase` would let `asK` with a Kelvin sign, or a dotted
 * capital I, pass for ASCII words.
 */
export function asciiLowerCase(text: string): string {
  return text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
