import type { Finding } from "../patch.ts";
import type { DiffHunk, DiffLine } from "../unified-diff.ts";
import { readAssertion } from "./assertions.ts";
import { isComment, pairLines } from "./changes.ts";
import type { LinePair } from "./changes.ts";
import { isBlank, weakening } from "./finding.ts";
import { CASE_ROW, LITERAL_ROW } from "./rules-cases.ts";
import type { PatchContext } from "./patch-context.ts";
import type { Subject } from "./subject.ts";

/**
 * What a test expects may change because the code is meant to behave otherwise now: honest work does that all the
 * time, and then the code changes in the same patch. Where a patch changes nothing but what is expected, the test was
 * made to agree with what the code happens to do.
 */
export function findEditedExpectations(subjects: Subject[], context: PatchContext): Finding[] {
  if (context.changesSource) return [];
  const onlyResults = subjects.every(({ role }) => role.expectation || role.prose);
  return subjects.flatMap((subject) => {
    if (subject.role.expectation) return onlyResults ? editedOutput(subject) : [];
    if (!subject.role.test) return [];
    return subject.file.hunks.flatMap((hunk) => editedInPlace(subject, hunk));
  });
}

/** Files that hold results, as opposed to input: snapshots and golden files. */
const RESULT_FILE =
  /snapshots?\/|goldens?\/|golden|expected|approved|verified|baseline|cassettes|\.(?:snap|snapshot|out|expect)$/iu;

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

function editedInPlace(subject: Subject, hunk: DiffHunk): Finding[] {
  const changed = hunk.lines.filter(
    (line) => line.kind !== "context" && !isBlank(line) && !isComment(line.text),
  );
  const pairs = pairsOf(subject, hunk);
  // Where a test is given other input, or does other things, it may expect other results.
  const computed = pairs.find((pair) => computesExpected(subject, pair));
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
      (readAssertion(removed.text, subject.language)?.strength ?? 0) >= 3,
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
  const paired = new Set(pairs.flatMap((pair) => [pair.removed, pair.added]));
  if (changed.some((line) => !paired.has(line))) return [];
  return pairs
    .filter((pair) => squeeze(pair.removed.text) !== squeeze(pair.added.text) && expects(subject, hunk, pair))
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

/** The literal that an assertion compared with became a call or a name. */
function computesExpected(subject: Subject, { removed, added }: LinePair): boolean {
  const before = readAssertion(removed.text, subject.language);
  const after = readAssertion(added.text, subject.language);
  if (before === undefined || after === undefined || before.matcher !== after.matcher) return false;
  if (before.expected === "" || squeeze(before.subject) !== squeeze(after.subject)) return false;
  return (
    !/[\p{L}_$]/u.test(
      before.expected.replace(LITERAL, "").replace(/\b(?:new\s+)?[A-Z][\w.]{0,60}(?=\()/gu, ""),
    ) && /[\p{L}_$]/u.test(after.expected.replace(LITERAL, ""))
  );
}

/** The line without what formatters change. */
function squeeze(text: string): string {
  return text.replace(/[\s;,]+/gu, "").replace(/['`]/gu, '"');
}

function pairsOf(subject: Subject, hunk: DiffHunk): LinePair[] {
  const lines = new Set(hunk.lines);
  return subject.changes
    .filter((change) => [...change.removed, ...change.added].some((line) => lines.has(line)))
    .flatMap(pairLines);
}

function expects(subject: Subject, hunk: DiffHunk, { removed, added }: LinePair): boolean {
  const before = readAssertion(removed.text, subject.language);
  const after = readAssertion(added.text, subject.language);
  if (EXPECTED_NAME.test(removed.text) && EXPECTED_NAME.test(added.text)) return true;
  if (shapeOf(removed.text) !== shapeOf(added.text)) return false;
  if (CASE_ROW.test(removed.text) || LITERAL_ROW.test(removed.text) || TABLE.test(removed.text)) return true;
  if (before !== undefined && after !== undefined) {
    return before.matcher === after.matcher && squeeze(before.subject) === squeeze(after.subject);
  }
  const above = hunk.lines.slice(0, hunk.lines.indexOf(removed)).filter((line) => line.kind !== "added");
  return above.some((line) => TABLE.test(line.text)) || insideAssertion(subject, above);
}

/** An assertion further up whose brackets are still open. */
function insideAssertion(subject: Subject, above: DiffLine[]): boolean {
  let depth = 0;
  for (const line of above.toReversed()) {
    const bare = line.text.replace(LITERAL, "");
    depth += (bare.match(/[([{]/gu) ?? []).length - (bare.match(/[)\]}]/gu) ?? []).length;
    if (depth > 0 && readAssertion(line.text, subject.language) !== undefined) return true;
  }
  return false;
}
