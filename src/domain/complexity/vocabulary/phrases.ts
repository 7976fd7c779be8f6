import type { Phrases } from "../lexicon.ts";

/** A list as it is written here: one or more phrases a line, divided by `|`. */
export function phrases(text: string): Phrases {
  return text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
