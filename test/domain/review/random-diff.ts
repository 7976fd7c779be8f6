import { createTwoFilesPatch } from "diff";
import fc from "fast-check";
import { type FileDiff, parseUnifiedDiff } from "../../../src/domain/unified-diff.ts";

/** A file before and after, with the diff in both forms: as we parse it and as GitHub's API gives it. */
export interface RandomDiff {
  before: string;
  after: string;
  files: FileDiff[];
  /** Hunks alone. */
  patch: string;
}

/** Few different lines, so that equal ones stand beside each other and far apart. */
const lines = fc.array(fc.constantFrom("a", "b", "  c", "}", "", "return x;"), { maxLength: 60 });

/** An old file and edits of it, which make several hunks more often than two files at random would. */
export const randomDiff: fc.Arbitrary<RandomDiff> = fc
  .tuple(
    lines,
    fc.array(
      fc.tuple(fc.nat(60), fc.nat(3), fc.array(fc.constantFrom("a", "new", "  n", ""), { maxLength: 4 })),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
  )
  .map(([old, edits]) => {
    const changed: string[] = [...old];
    for (const [at, removed, added] of edits) changed.splice(at, removed, ...added);
    return diffOf(textOf(old), textOf(changed));
  })
  .filter(({ before, after }) => before !== after);

const textOf = (all: readonly string[]): string => (all.length === 0 ? "" : `${all.join("\n")}\n`);

export function diffOf(before: string, after: string, path = "src/a.ts"): RandomDiff {
  const text = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, "", "", { context: 3 });
  const patch = text.slice(text.indexOf("@@ "));
  return { before, after, files: parseUnifiedDiff(`--- a/${path}\n+++ b/${path}\n${patch}`), patch };
}
