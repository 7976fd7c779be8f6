import type { Finding } from "../patch.ts";
import { overlap } from "./assertion-names.ts";
import { readAssertion, withoutStrings } from "./assertions.ts";
import { isComment, pairLines } from "./changes.ts";
import type { LinePair } from "./changes.ts";
import { weakening } from "./finding.ts";
import { count, WILDCARD } from "./rules-wildcards.ts";
import type { Subject } from "./subject.ts";

/** What is expected of calls: that they come, how often, and with what. */
const CALLS =
  /\b(?:to\s+receive|have_received|have_enqueued\w*|have_performed\w*|assert_enqueued\w*|assert_performed\w*|expects|EXPECT\(\)|EXPECT_CALL|verify\w*|Verify\w*|(?:DidNot)?Received?\w*|\w*[Cc]alled\w*|call_?[Cc]ount|expect_\w+|shouldReceive|AssertNumberOfCalls|MustHaveHappened\w*)\b|^\s*(?:\d+|\([^()]{1,12}\)|_)\s*\*\s+\w/u;

/** A count that has to be met. */
const EXACT =
  /\bexactly\b|\bonce\b|\btwice\b|\bthrice\b|\b[Tt]imes\(\s*\d+\s*\)|\bTimes\.(?:Once|Never|Exactly)|[Cc]alledOnce|[Cc]alledTwice|call_?[Cc]ount|called_once|CalledTimes|\bReceived\(\s*\d|NumberOfCalls|(?:Once|Twice)Exactly|\bOnce\(\)|queued_jobs\s+\d|\.called\(\s*\d|^\s*\d+\s*\*/u;

/** A count that leaves room. */
const ROOMY =
  /\bat_?(?:least|most)\b|\b[aA]t(?:Least|Most)\w*|\bAny(?:Times|Number)\(|\bany\(\)|\bzeroOrMoreTimes\(|\bMaybe\(\)|\b(?:Min|Max)Times\(|\btimes\(\s*(?:\d+\s*)?\.\.|\bBetween\(|\.called\(\s*(?:greaterThan|anything|isPositive)|^\s*(?:\(\s*\w+\s*\.\.\s*\w+\s*\)|_)\s*\*/u;

/** Frameworks that mean "once" where nothing is said. */
const ONCE_BY_DEFAULT =
  /\bto\s+receive|have_received|have_enqueued|\bexpects\(:|EXPECT\(\)|EXPECT_CALL|\bverify\(\s*\w+\s*\)\./u;

const WITH = /(?:\.|->)(?:with|withArgs)\(|[Cc]alled\w*With|called\w*_with|has_calls|\bcalledWith/u;

const ANY_ARGUMENTS = /AnyArgs|any_args/gu;

/** Calls that may come more or less often now, or with other arguments. */
export function findLooserCalls(subject: Subject): Finding[] {
  return subject.changes.flatMap((change) => {
    const now = change.added.map(({ text }) => text).join(" ");
    const still = { exact: EXACT.test(now), with: WITH.test(now) };
    return pairLines(change).flatMap((pair) => {
      if (isComment(pair.removed.text) || isComment(pair.added.text) || isReported(pair, subject)) return [];
      const how = looser(pair, still);
      return how === undefined ? [] : [weakening(subject, pair.added, "weakening/assertion-loosened", how)];
    });
  });
}

/** The tables of matchers tell these two apart. */
function isReported({ removed, added }: LinePair, { language }: Subject): boolean {
  const before = readAssertion(removed.text, language);
  const after = readAssertion(added.text, language);
  return before !== undefined && after !== undefined && after.strength < before.strength;
}

function looser({ removed, added }: LinePair, still: { exact: boolean; with: boolean }): string | undefined {
  const before = withoutStrings(removed.text);
  const after = withoutStrings(added.text);
  const often = "calls may come more or less often";
  if (EXACT.test(before) && !ROOMY.test(before) && ROOMY.test(after)) return often;
  if (!CALLS.test(before) || !CALLS.test(after) || overlap(before, after) < 0.5) return undefined;
  if (!ROOMY.test(before) && ROOMY.test(after)) return often;
  const says = WITH.test(after) && !WITH.test(before);
  if (EXACT.test(before) && !still.exact && !says && !ROOMY.test(before) && !ONCE_BY_DEFAULT.test(after))
    return often;
  if (WITH.test(before) && !still.with) return "calls may come with any arguments";
  const wild = (text: string) => count(text, WILDCARD) + count(text, ANY_ARGUMENTS);
  return wild(after) > wild(before) ? "calls may come with any arguments" : undefined;
}
