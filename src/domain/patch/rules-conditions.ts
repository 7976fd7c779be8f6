import type { Finding } from "../patch.ts";
import { overlap } from "./assertion-names.ts";
import type { Strength } from "./assertions.ts";
import { pairLines } from "./changes.ts";
import { hunkOf, placeOf, weakening } from "./finding.ts";
import type { Subject } from "./subject.ts";

const FAILS =
  /\b(?:t|b|tb)\.(?:Error|Fatal|Fail)|\bthrow\b|\bpanic!?\(|\braise\b|\bfail\(|\babort\(|\bexit\s+1|XCTFail|\bFAIL\(/u;

/**
 * Tests that fail by hand (`if got != want { t.Errorf(…) }`, the custom in Go): the condition is the assertion, and it is
 * looser when it lets more pass.
 */
export function findLooserConditions(subject: Subject): Finding[] {
  return subject.changes.flatMap((change) =>
    pairLines(change).flatMap(({ removed, added }) => {
      if (
        !/^\s{0,200}(?:\}?\s{0,8}else\s{1,8})?if\b/u.test(removed.text) ||
        !/^\s{0,200}(?:\}?\s{0,8}else\s{1,8})?if\b/u.test(added.text)
      )
        return [];
      const { lines } = hunkOf(subject.file, added);
      const at = placeOf(lines, added);
      if (!lines.slice(at, at + 4).some((line) => line.kind !== "removed" && FAILS.test(line.text)))
        return [];
      // Another condition, about something else, is no looser one.
      const bare = (text: string) => text.replace(/\b(?:if|else|err|ok)\b/gu, " ");
      if (overlap(bare(removed.text), bare(added.text)) < 0.5) return [];
      return exactness(added.text) < exactness(removed.text)
        ? [weakening(subject, added, "weakening/assertion-loosened", "the condition to fail lets more pass")]
        : [];
    }),
  );
}

/** How exactly a condition to fail pins down what it looks at. */
export function exactness(condition: string): Strength {
  if (/cmp\.Diff/u.test(condition)) return 4;
  if (/!=\s*(?:nil|null|None|undefined|0|"")(?!\w)|==|\blen\(/u.test(condition)) return 1;
  if (
    /!=|!\s*(?:errors\.(?:Is|As)|reflect\.DeepEqual|cmp\.Equal|bytes\.Equal|slices\.Equal|maps\.Equal)|cmp\.Diff|\bnot\s+\w+\s+==/u.test(
      condition,
    )
  )
    return 4;
  if (/!\s*\w+\.(?:Contains|HasPrefix|HasSuffix|MatchString)/u.test(condition)) return 3;
  return /[<>]/u.test(condition) ? 2 : 1;
}
