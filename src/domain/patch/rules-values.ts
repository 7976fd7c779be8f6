import type { Finding } from "../patch.ts";
import { readAssertion } from "./assertions.ts";
import { isComment, pairLines } from "./changes.ts";
import { weakening } from "./finding.ts";
import type { PatchContext } from "./patch-context.ts";
import type { Subject } from "./subject.ts";

/** Words of assertions in languages and frameworks that no table knows. */
const ASSERTS =
  /\b(?:assert|expect|should|is|ok|like|cmp_ok|check|must|verify|require|ensure|prove|should\w*|equal|eq|then|condition|match)(?:\b|_|(?=[A-Z]))/iu;
const VALUES = /"(?:[^"\\]|\\.)*"|(?<!\w)'(?:[^'\\]|\\.)*'|(?<![\w.])-?\d[\w.]*/gu;

/**
 * An assertion that named a value and is still one, but names fewer: whatever the words mean, it pins down less. Only
 * in languages that have no tables of matchers, which know better.
 */
export function findFewerValues(subject: Subject, context: PatchContext): Finding[] {
  if (subject.language !== "other") return [];
  return subject.changes.flatMap((change) =>
    pairLines(change).flatMap(({ removed, added }) => {
      if (isComment(removed.text) || isComment(added.text)) return [];
      if (!ASSERTS.test(removed.text) || !ASSERTS.test(added.text)) return [];
      const known = (text: string) => readAssertion(text, subject.language) !== undefined;
      if (known(removed.text) && known(added.text)) return [];
      const values = (text: string) => [...text.matchAll(VALUES)].length;
      return values(added.text) >= values(removed.text) || context.conservation.holds(removed, subject)
        ? []
        : [weakening(subject, added, "weakening/assertion-loosened", "an assertion names fewer values")];
    }),
  );
}
