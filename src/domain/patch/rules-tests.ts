import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
import { isTrivial, readAssertion, withoutStrings } from "./assertions.ts";
import type { Assertion } from "./assertions.ts";
import { isComment, pairLines } from "./changes.ts";
import type { Change } from "./changes.ts";
import { readDeclaration } from "./declarations.ts";
import { isBlank, weakening } from "./finding.ts";
import type { Language } from "./language.ts";
import type { PatchContext } from "./patch-context.ts";
import type { Subject } from "./subject.ts";

/** What tests a patch takes away, over all its files: a test that moves to another file is still there. */
export function findRemovedTests(subjects: Subject[], context: PatchContext): Finding[] {
  const tests = subjects.filter(({ role }) => role.test);
  const counted = tests.map((subject) => ({ subject, declared: countDeclarations(subject) }));
  const net = counted.reduce((sum, { declared }) => sum + declared.added.length - declared.removed.length, 0);
  if (net >= 0) return [];
  return counted.flatMap(({ subject, declared }) => {
    if (declared.removed.length <= declared.added.length) return [];
    const kept = new Set(declared.added.map(({ name }) => name));
    const lost = declared.removed.filter(({ name }) => name === "" || !kept.has(name));
    // Tests that grow were most likely reorganised. Not so when just the declaration changed and the body stayed.
    const found = context.testsShrink ? lost[0] : lost.find(({ change }) => change.removed.length <= 3);
    return found === undefined
      ? []
      : [weakening(subject, found.line, "weakening/test-removed", "a test is gone or is not found any more")];
  });
}

function countDeclarations(subject: Subject) {
  const read = (change: Change, lines: DiffLine[]) =>
    lines.flatMap((line) => {
      const declaration = isComment(line.text) ? undefined : readDeclaration(line.text, subject.language);
      return declaration === undefined ? [] : [{ change, line, name: declaration.name }];
    });
  return {
    removed: subject.changes.flatMap((change) => read(change, change.removed)),
    added: subject.changes.flatMap((change) => read(change, change.added)),
  };
}

/** What makes a group of tests one that runners find. */
const FOUND_BY =
  /\bTestCase\b|\bXCTestCase\b|\bMinitest::(?:Test|Spec)\b|\bActiveSupport::TestCase\b|\[(?:TestFixture|TestClass)\b|\bFunSuite\b|\bAny\w{2,12}Spec\b|\buse\s+ExUnit\.Case|@RunWith\b|@TestInstance\b|@(?:SpringBootTest|QuarkusTest|WebMvcTest|DataJpaTest)\b|\bextends\s+\w{0,20}Test(?:Case|Base)\b|\bRSpec\.describe\b|\bsuite\.Run\(|\bsuite\.addTest|\btcase_add_test\b|\bCPPUNIT_TEST_SUITE_REGISTRATION\b|^\s*mod\s+tests?\w*\s*;|^\s*#\[cfg\(test\)\]|^\s*unittest\.main\(/u;

/** Groups of tests that lose what runners find them by. */
export function findLostGroups(subjects: Subject[]): Finding[] {
  const tests = subjects.filter(
    ({ role, file }) =>
      role.test || file.hunks.some(({ lines }) => lines.some(({ text }) => FOUND_BY.test(text))),
  );
  const hits = (lines: DiffLine[]) =>
    lines.filter(
      ({ text }) =>
        !isComment(text) &&
        !/^\s*(?:import|from|use\s+(?!ExUnit)|using|require)\b/u.test(text) &&
        FOUND_BY.test(text),
    );
  const counted = tests.map((subject) => ({
    subject,
    removed: subject.changes.flatMap((change) => hits(change.removed)),
    added: subject.changes.flatMap((change) => hits(change.added)),
  }));
  const net = counted.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
  if (net >= 0) return [];
  // A file that goes as a whole is another rule's.
  return counted
    .filter(({ subject, removed, added }) => subject.file.kind !== "deleted" && removed.length > added.length)
    .map(({ subject, removed }) =>
      weakening(subject, removed[0], "weakening/test-removed", "a group of tests is not found any more"),
    );
}

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
    return lost.length === 0
      ? []
      : [weakening(subject, lost[0], "weakening/assertion-removed", "fewer assertions")];
  });
}

function assertionsIn(lines: DiffLine[], language: Language): DiffLine[] {
  return lines.filter(
    (line) =>
      !isComment(line.text) &&
      !/^\s*(?:import|from|use|using|#include|require(?!\.))\b/u.test(line.text) &&
      (readAssertion(line.text, language)?.strength ?? 0) > 0,
  );
}

/** Most lines that one assertion takes. */
const LONGEST_ASSERTION = 8;

/** Assertions that go without anything in their place, from a test that stays. */
function lostInPlace(subject: Subject, net: number): DiffLine[] {
  return subject.file.hunks.flatMap((hunk) => {
    const inHunk = new Set(hunk.lines);
    const changes = subject.changes.filter(({ removed, added }) =>
      [...removed, ...added].some((line) => inHunk.has(line)),
    );
    if (changes.some(({ added }) => assertionsIn(added, subject.language).length > 0)) return [];
    return changes.flatMap(({ removed, added }) => {
      const replaced = added.some((line) => !isBlank(line) && !isComment(line.text));
      if (replaced && (net >= 0 || removed.length > 3)) return [];
      const gone = removed.filter((line) => !isBlank(line));
      const [first] = assertionsIn(gone, subject.language);
      return first !== undefined && first === gone[0] && gone.length <= LONGEST_ASSERTION ? [first] : [];
    });
  });
}

/** Assertions that ask for less than before. */
export function findLoosenedAssertions(subject: Subject): Finding[] {
  return subject.changes.flatMap((change) =>
    pairLines(change).flatMap(({ removed, added }) => {
      if (isComment(removed.text) || isComment(added.text)) return [];
      const before = readAssertion(removed.text, subject.language);
      const after = readAssertion(added.text, subject.language);
      if (before === undefined || after === undefined) return [];
      const how = loosening(before, after);
      if (how === undefined) return [];
      return [weakening(subject, added, "weakening/assertion-loosened", how)];
    }),
  );
}

function loosening(before: Assertion, after: Assertion): string | undefined {
  if (throws(before) && after.negated && before.matcher === after.matcher)
    return "an error that had to come must not come now";
  // A snapshot holds whatever came out; naming a part of it can be the better test.
  if (/snapshot/iu.test(before.matcher) && after.strength >= 3) return undefined;
  // That something is not there is as much as to say that it is undefined.
  if (after.negated && after.strength === 3) return undefined;
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

/** Words of assertions themselves. */
const ASSERTION_WORDS =
  /^(?:expect|assert\w*|Assert\w*|require|self|this|static|t|check|should|Should|to|not|be|is|and|or|await|XCTAssert\w*|EXPECT_\w+|ASSERT_\w+|isinstance|typeof|Ok|NotNull|NotNil|True|False|true|false|not_to|refute\w*|verify|to[A-Z]\w*|be_\w+|eq|is[A-Z]\w*|has[A-Z]\w*|have_\w+|Have[A-Z]\w*|Be[A-Z]?\w*|Not[A-Z]\w*|nil|None|null|undefined|is_\w+|int|float|str|string|number|any|expected|want)$/u;

function withoutMatcher({ text, matcher }: Assertion): string {
  return text.replace(matcher, " ");
}

/** How much of what the shorter line names the longer one names too, 0–1. */
function overlap(a: string, b: string): number {
  const left = namesIn(a);
  const right = namesIn(b);
  const least = Math.min(left.size, right.size);
  if (least === 0) return 1;
  return [...left].filter((name) => right.has(name)).length / least;
}

function namesIn(line: string): Set<string> {
  return new Set(
    (withoutStrings(line).match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []).filter(
      (name) => !ASSERTION_WORDS.test(name),
    ),
  );
}

/** Assertions that hold whatever the code does. */
export function findTrivialAssertions(subject: Subject): Finding[] {
  return subject.changes.flatMap((change) =>
    change.added
      .filter((line) => !isComment(line.text) && isTrivial(line.text.slice(0, 1000)))
      .map((line) => weakening(subject, line, "weakening/trivial-assertion", "always holds")),
  );
}
