import type { DiffLine } from "../unified-diff.ts";
import { readAssertion, withoutStrings } from "./assertions.ts";
import type { Assertion } from "./assertions.ts";
import { isComment } from "./changes.ts";
import type { Language } from "./language.ts";

/** Words of assertions themselves. */
const ASSERTION_WORDS =
  /^(?:expect|assert\w*|Assert\w*|require|self|this|static|t|check|should|Should|to|not|be|is|and|or|await|XCTAssert\w*|EXPECT_\w+|ASSERT_\w+|isinstance|typeof|Ok|NotNull|NotNil|True|False|true|false|not_to|refute\w*|verify|to[A-Z]\w*|be_\w+|eq|is[A-Z]\w*|has[A-Z]\w*|have_\w+|Have[A-Z]\w*|Be[A-Z]?\w*|Not[A-Z]\w*|nil|None|null|undefined|is_\w+|int|float|str|string|number|any|expected|want)$/u;

export function withoutMatcher({ text, matcher }: Pick<Assertion, "text" | "matcher">): string {
  return text.replace(matcher, " ");
}

/** How much of what the shorter line names the longer one names too, 0–1. */
export function overlap(a: string, b: string): number {
  const left = namesIn(a);
  const right = namesIn(b);
  const least = Math.min(left.size, right.size);
  if (least === 0) return 1;
  return [...left].filter((name) => right.has(name)).length / least;
}

export function namesIn(line: string): Set<string> {
  return new Set(
    (withoutStrings(line).match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []).filter(
      (name) => !ASSERTION_WORDS.test(name),
    ),
  );
}

/** How much a line asserts; 0 where it asserts nothing. */
export function strengthOf({ text }: Pick<DiffLine, "text">, language: Language): number {
  return readAssertion(text, language)?.strength ?? 0;
}

/** The lines that assert something. */
export function assertionsIn(lines: DiffLine[], language: Language): DiffLine[] {
  return lines.filter(
    (line) =>
      !isComment(line.text) &&
      !/^\s*(?:import|from|use|using|#include|require(?!\.))\b/u.test(line.text) &&
      strengthOf(line, language) > 0,
  );
}
