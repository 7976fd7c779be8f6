import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
import { assertionsIn, namesIn, overlap, withoutMatcher } from "./assertion-names.ts";
import { PARTIAL_VIEW, readAssertion, withoutStrings } from "./assertions.ts";
import type { Assertion } from "./assertions.ts";
import { isComment, pairLines } from "./changes.ts";
import type { Change } from "./changes.ts";
import { weakening } from "./finding.ts";
import type { PatchContext } from "./patch-context.ts";
import { exactness } from "./rules-conditions.ts";
import type { Subject } from "./subject.ts";

/** Assertions that ask for less than before. */
export function findLoosenedAssertions(subject: Subject): Finding[] {
  return subject.changes.flatMap((change) =>
    pairLines(change).flatMap(({ removed, added }) => {
      if (isComment(removed.text) || isComment(added.text)) return [];
      const before = byItsCondition(subject, change, removed);
      const after = readAssertion(wholeText(change.added, added), subject.language);
      if (before === undefined || after === undefined) return [];
      const how = loosening(before, after);
      if (how === undefined) return [];
      return [weakening(subject, added, "weakening/assertion-loosened", how)];
    }),
  );
}

/** A call that makes a test fail by hand asserts what the condition around it does. */
function byItsCondition(subject: Subject, change: Change, line: DiffLine): Assertion | undefined {
  const read = readAssertion(line.text, subject.language);
  if (read === undefined || subject.language !== "go" || !/^t\.|^b\./u.test(read.matcher)) return read;
  const above = change.removed
    .slice(0, change.removed.indexOf(line))
    .findLast(({ text }) => !/^\s*$/u.test(text));
  if (above === undefined || !/^\s*(?:\}\s*else\s+)?if\b/u.test(above.text)) return read;
  return { ...read, text: above.text, strength: exactness(above.text) };
}

/** Assertions that pinned something down, in whose place there are only ones that say little about the same thing. */
export function findOutweighedAssertions(subject: Subject, context: PatchContext): Finding[] {
  return subject.changes.flatMap((change) => {
    const weak = assertionsIn(change.added, subject.language).map((line) => ({
      line,
      assertion: readAssertion(line.text, subject.language)!,
    }));
    if (weak.length === 0 || weak.some(({ assertion }) => assertion.strength > 2 || throws(assertion)))
      return [];
    const lost = change.removed.some((line, at) => {
      const before = isComment(line.text) ? undefined : byItsCondition(subject, change, line);
      if (before === undefined || before.strength < 4 || throws(before)) return false;
      const whole = statementFrom(change.removed, at);
      return (
        !whole.every((one) => context.conservation.holds(one, subject)) &&
        weak.some(({ assertion }) => about(whole, assertion))
      );
    });
    const [first] = weak;
    return lost && first !== undefined
      ? [weakening(subject, first.line, "weakening/assertion-loosened", "asks for less of the same thing")]
      : [];
  });
}

/** Every name that the weaker assertion looks at was looked at before. */
function about(whole: DiffLine[], assertion: Assertion): boolean {
  const known = new Set(whole.flatMap(({ text }) => [...namesIn(text)]));
  const own = [...namesIn(withoutMatcher(assertion))];
  return own.length > 0 && own.filter((name) => known.has(name)).length * 2 >= own.length;
}

/** The text of an assertion that goes on over the next lines. */
function wholeText(lines: DiffLine[], first: DiffLine): string {
  const at = lines.indexOf(first);
  const statement = statementFrom(lines, at);
  for (const line of lines.slice(at + statement.length, at + statement.length + 5)) {
    if (!/^\s*\??\.\w/u.test(line.text)) break;
    statement.push(line);
  }
  return statement.length > 8
    ? first.text
    : statement.map(({ text }, index) => (index === 0 ? text : text.trim())).join(" ");
}

/** The lines of a statement, up to where its brackets are closed. */
function statementFrom(lines: DiffLine[], at: number): DiffLine[] {
  let depth = 0;
  for (let end = at; end < Math.min(lines.length, at + 20); end++) {
    const bare = withoutStrings(lines[end]!.text);
    depth += (bare.match(/[([{]/gu) ?? []).length - (bare.match(/[)\]}]/gu) ?? []).length;
    if (depth <= 0) return lines.slice(at, end + 1);
  }
  return lines.slice(at, at + 1);
}

/** A size or a part of the same thing, and fewer values than before. */
function seesLess(before: string, after: string): boolean {
  const values = (text: string) => (text.match(/"[^"]*"|'[^']*'|(?<![\w.])\d[\w.]*/gu) ?? []).length;
  const part = /\.(?:length|size|count|keys)\b|\blen\s*\(|\bcount\s*\(|\.len\(\)/u;
  return (
    part.test(after) && !part.test(before) && values(after) < values(before) && overlap(before, after) >= 0.5
  );
}

function loosening(before: Assertion, after: Assertion): string | undefined {
  if (throws(before) && after.negated && before.matcher === after.matcher)
    return "an error that had to come must not come now";
  // To equal true is to be true.
  if (
    after.matcher === "truth" &&
    /\b(?:[Tt]rue|[Ff]alse|nil|null|None)\b/u.test(withoutStrings(before.text)) &&
    /\bassert_?(?:[Tt]rue|[Ff]alse|[Nn]ull|nil|None)|\.(?:True|False|Null|IsTrue|IsFalse)\(/u.test(after.text)
  )
    return undefined;
  if (seesLess(before.text, after.text)) return "only a part is looked at";
  // A snapshot holds whatever came out; naming a part of it can be the better test.
  if (/snapshot/iu.test(before.matcher) && after.strength >= 3) return undefined;
  // That something is not there is as much as to say that it is undefined.
  if (after.negated && after.strength === 3) return undefined;
  // A part of the thing that was looked at before is no smaller part now.
  const part = PARTIAL_VIEW.exec(after.subject)?.[0];
  if (part !== undefined && after.strength === 3 && after.matcher === "equals" && before.text.includes(part))
    return undefined;
  if (after.strength >= before.strength || throws(before) !== throws(after)) return undefined;
  // What is looked at has to be the same, or the weaker assertion is about something else.
  if (after.strength > 0 && overlap(withoutMatcher(before), withoutMatcher(after)) < 0.5) return undefined;
  return `${before.matcher} became ${after.matcher}`;
}

/** About an error that has to come. That none comes is as little as any other "not". */
function throws({ matcher, negated }: Assertion): boolean {
  if (negated || /no_?t?_?(?:throw|panic|raise)|doesNot|NotPanics|NoError|nothing_raised/iu.test(matcher))
    return false;
  return /throw|raise|reject|exception|panic|error/iu.test(matcher);
}
