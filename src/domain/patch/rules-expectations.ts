import { groupBy } from "../group-by.ts";
import type { Finding } from "../patch.ts";
import type { DiffHunk, DiffLine } from "../unified-diff.ts";
import { strengthOf } from "./assertion-names.ts";
import { readAssertion } from "./assertions.ts";
import { isComment, pairLines } from "./changes.ts";
import type { LinePair } from "./changes.ts";
import { isBlank, placeOf, weakening } from "./finding.ts";
import { CASE_ROW, LITERAL_ROW } from "./rules-cases.ts";
import { lostResults, RESULT_FILE, takenAsItComes } from "./rules-snapshots.ts";
import { isStricter } from "./gauges.ts";
import { isNamedNow } from "./named-values.ts";
import type { PatchContext } from "./patch-context.ts";
import type { Subject } from "./subject.ts";

/**
 * What a test expects may change because the code is meant to behave otherwise now: honest work does that all the
 * time, and then the code changes in the same patch. Where a patch changes nothing but what is expected, the test was
 * made to agree with what the code happens to do.
 */
export function findEditedExpectations(subjects: Subject[], context: PatchContext): Finding[] {
  const emptied = subjects.flatMap((subject) =>
    subject.role.expectation
      ? lostResults(subject, subjects, context)
      : subject.role.test
        ? takenAsItComes(subject)
        : [],
  );
  const echoed = subjects.filter(({ role }) => role.test).flatMap(expectsWhatComes);
  if (context.changesSource) return [...emptied, ...echoed];
  const onlyResults = subjects.every(({ role }) => role.expectation || role.prose);
  const edited = subjects.flatMap((subject) => {
    if (subject.role.expectation) return onlyResults ? editedOutput(subject) : [];
    if (!subject.role.test) return [];
    return pairsByHunk(subject).flatMap(([hunk, pairs]) => editedInPlace(subject, hunk, pairs, context));
  });
  return [...emptied, ...echoed, ...edited];
}

function editedOutput(subject: Subject): Finding[] {
  if (subject.file.kind === "added" || subject.file.kind === "renamed") return [];
  if (!RESULT_FILE.test(subject.path)) return [];
  const first = subject.changes.find((change) => change.removed.some((line) => !isBlank(line)));
  if (first === undefined) return [];
  const line = first.added[0] ?? first.removed[0];
  return [
    weakening(subject, line, "weakening/expectation-edited", "an expected result changes and no code does"),
  ];
}

const LITERAL =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|[-+]?\b\d[\d_.]*(?:e[-+]?\d+)?\w{0,3}\b|\b(?:true|false|null|undefined|None|True|False|nil|NULL)\b/gu;

/** The line with its values masked: equal for two lines that differ in values only. */
function shapeOf(text: string): string {
  return text
    .trim()
    .replace(LITERAL, "§")
    .replace(/§(?:\s*,\s*§)*/gu, "§")
    .replace(/(\([^()]{0,40}\)|\[[^[\]]{0,40}\])(?:,\s*\1)*/gu, "$1")
    .replace(/\s+/gu, " ")
    .replace(/[,;]$/u, "");
}

/** Names that tests give to what they expect. */
const EXPECTED_NAME = /\b(?:want|expect|exp)\w*["']?\s*(?::=|[:=]|=>)/iu;
const TABLE =
  /\.each\b|\bparametrize\b|\[\]struct\b|\bmap\[string\]struct|@(?:Csv|Value|Method)Source|\bInlineData\b|\bTestCase\(|#\[case|\bwhere:|\bExamples:|\bdataProvider|\bDataRow\b|\bcases?\b\s*(?::=|[:=])|^\s*for\b.{1,80}\bin\s*[[(]|\b(?:test_?)?cases\b|provide\w*\(/iu;

function editedInPlace(
  subject: Subject,
  hunk: DiffHunk,
  pairs: LinePair[],
  context: PatchContext,
): Finding[] {
  const changed = hunk.lines.filter(
    (line) => line.kind !== "context" && !isBlank(line) && !isComment(line.text),
  );
  // Where a test is given other input, or does other things, it may expect other results.
  const computed = pairs.find(
    (pair) =>
      computesExpected(subject, pair) &&
      !isNamedNow(hunk, pair) &&
      !context.conservation.holds(pair.removed, subject),
  );
  if (computed !== undefined) {
    return [
      weakening(
        subject,
        computed.added,
        "weakening/expectation-edited",
        "what is expected was written out and is computed now",
      ),
    ];
  }
  const taken = pairs.find(
    ({ removed, added }) =>
      /snapshot/iu.test(added.text) &&
      !/snapshot/iu.test(removed.text) &&
      strengthOf(removed, subject.language) >= 3,
  );
  if (taken !== undefined) {
    return [
      weakening(
        subject,
        taken.added,
        "weakening/expectation-edited",
        "what is expected was written out and is whatever comes now",
      ),
    ];
  }
  const asserts = ({ text }: DiffLine) => readAssertion(text, subject.language) !== undefined;
  const turned = pairs.find(
    ({ removed, added }) => asserts(removed) && asserts(added) && isOpposite(removed.text, added.text),
  );
  if (turned !== undefined) {
    return [
      weakening(
        subject,
        turned.added,
        "weakening/expectation-edited",
        "the opposite is expected now and no code changes",
      ),
    ];
  }
  const paired = new Set(pairs.flatMap((pair) => [pair.removed, pair.added]));
  if (changed.some((line) => !paired.has(line))) return [];
  if (pairs.some((pair) => changesInput(subject, hunk, pair))) return [];
  return pairs
    .filter(
      (pair) =>
        squeeze(pair.removed.text) !== squeeze(pair.added.text) &&
        !isStricter(pair.removed, pair.added) &&
        !followsFromData(pair, context) &&
        !saysAll(pair) &&
        !isNamedNow(hunk, pair) &&
        expects(subject, hunk, pair),
    )
    .slice(0, 1)
    .map((pair) =>
      weakening(
        subject,
        pair.added,
        "weakening/expectation-edited",
        "what is expected changes and no code does",
      ),
    );
}

/** Names of classes and of constants are written out too. */
const CONSTANT =
  /\\?\b[\w\\]{1,80}::class\b|\b(?:[A-Z]\w*(?:\.|::))?[A-Z][A-Z0-9_]{1,60}\b(?!\()|\b[A-Z]\w*\.[A-Z]\w*\b(?!\()/gu;

/** A line of the test that expects nothing says something else now: the test is given other input. */
function changesInput(subject: Subject, hunk: DiffHunk, pair: LinePair): boolean {
  const { removed, added } = pair;
  return (
    squeeze(removed.text) !== squeeze(added.text) &&
    shapeOf(removed.text) === shapeOf(added.text) &&
    readAssertion(removed.text, subject.language) === undefined &&
    // Input with fewer values is easier, not other.
    [...added.text.matchAll(LITERAL)].length >= [...removed.text.matchAll(LITERAL)].length &&
    !expects(subject, hunk, pair)
  );
}

/** A written result that is worked out now by the very call whose result is compared with it. */
function expectsWhatComes(subject: Subject): Finding[] {
  return pairsByHunk(subject).flatMap(([hunk, pairs]) =>
    pairs.flatMap(({ removed, added }) => {
      if (!EXPECTED_NAME.test(removed.text) || !EXPECTED_NAME.test(added.text)) return [];
      const value = (text: string) => text.replace(/^.*?(?::=|[:=])\s*/u, "");
      if (/[\p{L}_$]/u.test(value(removed.text).replace(LITERAL, ""))) return [];
      const called = /^(?:await\s+)?([\w.]{2,80})\(/u.exec(value(added.text))?.[1];
      const again =
        called !== undefined &&
        hunk.lines.some(
          (line) => line !== added && line.kind !== "removed" && line.text.includes(`${called}(`),
        );
      return again
        ? [
            weakening(
              subject,
              added,
              "weakening/expectation-edited",
              "what is expected was written out and is computed now",
            ),
          ]
        : [];
    }),
  );
}

/** All values of the old line are in the new one, and more: a list of cases has grown. */
function saysAll({ removed, added }: LinePair): boolean {
  const old: string[] = removed.text.match(LITERAL) ?? [];
  const now: string[] = added.text.match(LITERAL) ?? [];
  return old.length >= 2 && now.length > old.length && old.every((value) => now.includes(value));
}

/** The new text that is expected is one that the patch puts into what the code reads. */
function followsFromData({ removed, added }: LinePair, context: PatchContext): boolean {
  const texts = (text: string) =>
    (text.match(/"[^"]{4,}"|'[^']{4,}'/gu) ?? []).map((quoted) => quoted.slice(1, -1));
  const old = new Set(texts(removed.text));
  const fresh = texts(added.text).filter((text) => !old.has(text));
  return fresh.length > 0 && fresh.every((text) => context.says(text));
}

/** The literal that an assertion compared with became a call or a name. */
function computesExpected(subject: Subject, { removed, added }: LinePair): boolean {
  const before = readAssertion(removed.text, subject.language);
  const after = readAssertion(added.text, subject.language);
  if (before === undefined || after === undefined || before.matcher !== after.matcher) return false;
  if (squeeze(removed.text) === squeeze(added.text)) return false;
  if (before.expected === "" || squeeze(before.subject) !== squeeze(after.subject)) return false;
  const unwritten = (text: string) =>
    /[\p{L}_$]/u.test(
      text
        .replace(LITERAL, "")
        .replace(/\b(?:new\s+)?[A-Z][\w.]{0,60}(?=\()/gu, "")
        .replace(CONSTANT, ""),
    );
  return !unwritten(before.expected) && unwritten(after.expected);
}

const POLARITY =
  /assert_?(?:[Tt]rue|[Ff]alse)|Assert\.(?:Is)?(?:True|False)|\b(?:be|is)_?(?:[Tt]rue|[Ff]alse|truthy|falsey|falsy|none|some|ok|err)\b|toBe(?:Truthy|Falsy|Null|Defined|Undefined)|\.not\b|\bnot_to\b|\bto_not\b|\bto\b|\bnot\s+|[!=]==?|\b(?:assert|refute)(?:_\w+)?\b|\b(?:Not)?(?:Nil|Null|Contains?|Empty|Equal)\b|EXPECT_(?:TRUE|FALSE)|ASSERT_(?:TRUE|FALSE)|!(?=\w)/gu;

/** Words that say no. */
const NEGATIVE =
  /[Ff]alse|FALSE|\bnot\b|\bnot_to\b|\bto_not\b|!==?|\brefute|Not(?=[A-Z])|[Ff]alsy|falsey|\bis_none\b|\bis_err\b|!(?=\w)/gu;

/** Two assertions that are equal but for what says yes or no, of which one says yes and one no. */
function isOpposite(before: string, after: string): boolean {
  const bare = (text: string) =>
    squeeze(text.replace(POLARITY, "").replace(/\b(?:true|false|True|False)\b/gu, ""));
  const noes = (text: string) => (text.match(NEGATIVE) ?? []).length % 2;
  const said = (text: string) => (text.match(/\b(?:true|false)\b/giu) ?? []).length;
  // A further argument is no other answer.
  if (said(before) !== said(after) && said(before) + said(after) === 1) return false;
  return (
    noes(before) !== noes(after) &&
    bare(before) === bare(after) &&
    /assert|expect|should|refute/iu.test(after)
  );
}

/** The line without what formatters change. */
function squeeze(text: string): string {
  return text.replace(/[\s;,]+/gu, "").replace(/['`]/gu, '"');
}

function pairsByHunk({ changes }: Subject): [DiffHunk, LinePair[]][] {
  return Array.from(
    groupBy(changes, ({ hunk }) => hunk),
    ([hunk, own]) => [hunk, own.flatMap(pairLines)],
  );
}

function expects(subject: Subject, hunk: DiffHunk, { removed, added }: LinePair): boolean {
  const before = readAssertion(removed.text, subject.language);
  const after = readAssertion(added.text, subject.language);
  if (EXPECTED_NAME.test(removed.text) && EXPECTED_NAME.test(added.text)) {
    const values = (text: string) => (text.match(LITERAL) ?? []).join(" ").replaceAll(/['`]/gu, '"');
    return values(removed.text) !== values(added.text) || shapeOf(removed.text) === shapeOf(added.text);
  }
  if (shapeOf(removed.text) !== shapeOf(added.text)) return false;
  if (CASE_ROW.test(removed.text) || LITERAL_ROW.test(removed.text) || TABLE.test(removed.text)) return true;
  if (subject.language === "go" && /^\s*if\b.*!=/u.test(removed.text) && /^\s*if\b.*!=/u.test(added.text))
    return true;
  // What a failing call says is no result.
  if (/^\s*(?:t|b|tb)\.(?:Error|Fatal)/u.test(added.text)) return false;
  if (before !== undefined && after !== undefined) {
    return before.matcher === after.matcher && squeeze(before.subject) === squeeze(after.subject);
  }
  const above = hunk.lines.slice(0, placeOf(hunk.lines, removed)).filter((line) => line.kind !== "added");
  return above.some((line) => TABLE.test(line.text)) || insideAssertion(subject, above);
}

/** An assertion further up whose brackets are still open. */
function insideAssertion(subject: Subject, above: DiffLine[]): boolean {
  let depth = 0;
  for (const line of above.toReversed()) {
    const bare = line.text.replace(LITERAL, "");
    const opened = (bare.match(/[([{]/gu) ?? []).length - (bare.match(/[)\]}]/gu) ?? []).length;
    depth += opened;
    if (depth > 0 && opened > 0 && readAssertion(line.text, subject.language) !== undefined) return true;
  }
  return false;
}
