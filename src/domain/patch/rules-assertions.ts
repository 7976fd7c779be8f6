import { groupBy } from "../group-by.ts";
import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
import { assertionsIn, namesIn, overlap, strengthOf, withoutMatcher } from "./assertion-names.ts";
import { isTrivial, readAssertion } from "./assertions.ts";
import { isComment, pairLines, similarity } from "./changes.ts";
import type { Change } from "./changes.ts";
import { isOutdone, strengthByName } from "./conservation.ts";
import { hunkOf, isBlank, placeOf, weakening } from "./finding.ts";
import type { Language } from "./language.ts";
import { isOnNewGround } from "./new-ground.ts";
import type { PatchContext } from "./patch-context.ts";
import { accountedLines, isRetired } from "./rules-tests.ts";
import type { Subject } from "./subject.ts";

/** Assertions that a patch takes away, over all its tests. */
export function findRemovedAssertions(subjects: Subject[], context: PatchContext): Finding[] {
  const tests = subjects.filter(({ role }) => role.test);
  const counted = tests.map((subject) => ({
    subject,
    removed: subject.changes.flatMap((change) => assertionsIn(change.removed, subject.language)),
    added: subject.changes.flatMap((change) => assertionsIn(change.added, subject.language)),
  }));
  const net = counted.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
  return counted.flatMap(({ subject, removed, added }) => {
    // Tests that grow were rewritten rather than thinned out: then only what goes without replacement counts.
    const lost =
      net < 0 && context.testsShrink && removed.length > added.length
        ? removed
        : lostInPlace(subject, net).filter((line) => !context.explains(line.text));
    const all = strengthByName(
      subject.changes.flatMap((change) => change.added),
      subject,
    );
    const moved = new Set(accountedLines(subject, context));
    const edited = new Set(subject.changes.flatMap((change) => editedAssertions(change, subject.language)));
    const undone = new Set(subject.changes.flatMap((change) => noLongerAsserting(change, subject.language)));
    const missed = lost.filter(
      (line) =>
        !moved.has(line) &&
        !edited.has(line) &&
        !isSetUpGone(subject, line) &&
        (undone.has(line) || !context.conservation.holds(line, subject)) &&
        !isOutdone(line, all, subject) &&
        !context.retires([line.text]) &&
        !isRetired(subject, context),
    );
    return missed.length === 0
      ? []
      : [weakening(subject, missed[0], "weakening/assertion-removed", "fewer assertions")];
  });
}

/** Go's check of an error, of a call that is gone as well: the test did not ask for it, it needed it. */
function isSetUpGone(subject: Subject, line: DiffLine): boolean {
  if (
    subject.language !== "go" ||
    !/^\s*(?:t|b|tb)\.(?:Fatal|Error)\w*\(\s*(?:"[^"]*",\s*)?err\s*\)/u.test(line.text)
  )
    return false;
  const { lines } = hunkOf(subject.file, line);
  const at = placeOf(lines, line);
  const above = lines.slice(Math.max(0, at - 3), at).filter(({ kind }) => kind === "removed");
  const called = above.flatMap(({ text }) => [...text.matchAll(/([\w.]+)\(/gu)].map(([, name = ""]) => name));
  if (!above.some(({ text }) => /\berr\s*!=\s*nil/u.test(text))) return false;
  return called.length > 0 && !called.some((name) => callsThatStay(lines).has(name));
}

/** Names of what is called in lines that stay or come, with and without what they stand in. */
function callsThatStay(lines: DiffLine[]): ReadonlySet<string> {
  const known =
    CALLS.get(lines) ??
    new Set(
      lines
        .filter(({ kind }) => kind !== "removed")
        .flatMap(({ text }) =>
          [...text.matchAll(/([\w.]{1,120})\(/gu)].flatMap(([, name = ""]) =>
            name.split(".").map((_, at, parts) => parts.slice(at).join(".")),
          ),
        ),
    );
  CALLS.set(lines, known);
  return known;
}

const CALLS = new WeakMap<DiffLine[], ReadonlySet<string>>();

/** Assertions that became something like them which asserts nothing. */
function noLongerAsserting(change: Change, language: Language): DiffLine[] {
  const asserts = (line: DiffLine) => strengthOf(line, language) > 0;
  return pairLines(change)
    .filter(
      ({ removed, added }) =>
        asserts(removed) &&
        !asserts(added) &&
        similarity(removed.text, added.text) > 0.6 &&
        sameNames(removed, added),
    )
    .map(({ removed }) => removed);
}

/** Assertions that became another one of at least the same strength about the same thing. */
function editedAssertions(change: Change, language: Language): DiffLine[] {
  return pairLines(change).flatMap(({ removed, added }) => {
    const before = readAssertion(removed.text, language);
    const after = readAssertion(added.text, language);
    return before !== undefined &&
      after !== undefined &&
      after.strength >= before.strength &&
      after.strength > 0 &&
      overlap(withoutMatcher(before), withoutMatcher(after)) >= 0.5
      ? [removed]
      : [];
  });
}

function sameNames(removed: DiffLine, added: DiffLine): boolean {
  const now = namesIn(added.text);
  return [...namesIn(removed.text)].every((name) => now.has(name));
}

/** Most lines that one assertion takes. */
const LONGEST_ASSERTION = 8;

/** Assertions that go without anything in their place, from a test that stays. */
function lostInPlace(subject: Subject, net: number): DiffLine[] {
  const kept = new Set(subject.changes.flatMap(({ added }) => added.map(({ text }) => text.trim())));
  const byHunk = groupBy(subject.changes, ({ hunk }) => hunk);
  return [...byHunk.values()].flatMap((changes) => {
    if (changes.some(({ added }) => assertionsIn(added, subject.language).length > 0)) return [];
    return changes.flatMap(({ removed, added }) => {
      const replaced = added.some((line) => !isBlank(line) && !isComment(line.text));
      if (replaced && (net >= 0 || removed.length > 3)) return [];
      const gone = removed.filter((line) => !isBlank(line));
      const [first] = assertionsIn(gone, subject.language);
      return first !== undefined &&
        first === gone[0] &&
        !kept.has(first.text.trim()) &&
        gone.length <= LONGEST_ASSERTION
        ? [first]
        : [];
    });
  });
}

/** Assertions that hold whatever the code does. */
export function findTrivialAssertions(subject: Subject): Finding[] {
  const lost = subject.changes.some(({ removed }) => assertionsIn(removed, subject.language).length > 0);
  return subject.changes.flatMap((change) =>
    change.added
      .filter((line) => !isComment(line.text) && isTrivial(line.text.slice(0, 1000)))
      .filter((line) => lost || !isOnNewGround(subject, line))
      .map((line) => weakening(subject, line, "weakening/trivial-assertion", "always holds")),
  );
}
