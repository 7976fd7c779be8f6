import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
import { assertionsIn } from "./assertion-names.ts";
import { isComment } from "./changes.ts";
import type { Change } from "./changes.ts";
import { readDeclaration } from "./declarations.ts";
import { hunkOf, placeOf, weakening } from "./finding.ts";
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
    const lost = declared.removed.filter(
      ({ name, line }) =>
        (name === "" || !kept.has(name)) && !isAccountedFor(subject, bodyOf(subject, line), context),
    );
    // Tests that grow were most likely reorganised. Not so when just the declaration changed and the body stayed.
    const found = context.testsShrink ? lost[0] : lost.find(({ change }) => change.removed.length <= 3);
    return found === undefined
      ? []
      : [weakening(subject, found.line, "weakening/test-removed", "a test is gone or is not found any more")];
  });
}

/** The removed lines of a test, from its declaration to the next one; nothing where a line of it that asserts stays. */
function bodyOf({ file, language }: Subject, declaration: DiffLine): DiffLine[] {
  const { lines } = hunkOf(file, declaration);
  const body = [declaration];
  for (const line of lines.slice(placeOf(lines, declaration) + 1)) {
    if (line.kind === "added") continue;
    if (readDeclaration(line.text, language) !== undefined) break;
    if (line.kind === "removed") body.push(line);
    else if (assertionsIn([line], language).length > 0) return [];
  }
  return body;
}

/** What the lines asserted is asserted elsewhere now, or was about something that the patch takes away. */
function isAccountedFor(subject: Subject, body: DiffLine[], context: PatchContext): boolean {
  const asserted = assertionsIn(body, subject.language);
  if (asserted.length > 0 && asserted.every((line) => context.conservation.holds(line, subject))) return true;
  return context.retires(body.map(({ text }) => text)) || isRetired(subject, context);
}

/** A file of tests that goes, whose imports are about something that goes, too. */
export function isRetired(subject: Subject, context: PatchContext): boolean {
  if (subject.file.kind !== "deleted") return false;
  const retired =
    RETIRED.get(subject) ??
    context.retires(subject.changes.flatMap(({ removed }) => removed.map(({ text }) => text)));
  RETIRED.set(subject, retired);
  return retired;
}

const RETIRED = new WeakMap<Subject, boolean>();

/** The lines of all removed tests that are accounted for. */
export function accountedLines(subject: Subject, context: PatchContext): DiffLine[] {
  return countDeclarations(subject).removed.flatMap(({ line }) => {
    const body = bodyOf(subject, line);
    return isAccountedFor(subject, body, context) ? body : [];
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
  /\bTestCase\b|\bXCTestCase\b|<\s*Minitest::(?:Test|Spec)\b|\bActiveSupport::TestCase\b|\[(?:TestFixture|TestClass)\b|\bFunSuite\b|\bAny\w{2,12}Spec\b|\buse\s+ExUnit\.Case|@RunWith\b|@TestInstance\b|@(?:SpringBootTest|QuarkusTest|WebMvcTest|DataJpaTest)\b|\bextends\s+\w{0,20}Test(?:Case|Base)\b|\bRSpec\.describe\b|\bsuite\.Run\(|\bsuite\.addTest|\btcase_add_test\b|\bCPPUNIT_TEST_SUITE_REGISTRATION\b|^\s*mod\s+tests?\w*\s*;|^\s*#\[cfg\(test\)\]|^\s*unittest\.main\(/u;

/** The import of another framework. */
const FRAMEWORK =
  /^\s*(?:import|using|from|use)\b.*(?:org\.junit\.jupiter|\bXunit|\bNUnit|\bpytest\b|\bvitest\b|kotlin\.test|io\.kotest|\bTesting\b)/u;

/** Groups of tests that lose what runners find them by. */
export function findLostGroups(subjects: Subject[], context: PatchContext): Finding[] {
  const tests = subjects.filter(
    ({ role, file }) =>
      role.test || file.hunks.some(({ lines }) => lines.some(({ text }) => FOUND_BY.test(text))),
  );
  // `#[cfg(test)]` may stand on any item.
  const onCode = ({ file }: Subject, line: DiffLine) => {
    if (!/^\s*#\[cfg\(test\)/u.test(line.text)) return false;
    const { lines: around } = hunkOf(file, line);
    const next = around
      .slice(placeOf(around, line) + 1)
      .find((one) => one.kind === line.kind || one.kind === "context");
    return next !== undefined && !/^\s*(?:pub\s+)?mod\b|^\s*#\[/u.test(next.text);
  };
  const hits = (subject: Subject, lines: DiffLine[]) =>
    lines.filter(
      (line) =>
        !onCode(subject, line) &&
        !isComment(line.text) &&
        !/^\s*(?:import|from|use\s+(?!ExUnit)|using|require)\b/u.test(line.text) &&
        FOUND_BY.test(line.text),
    );
  const counted = tests.map((subject) => ({
    subject,
    removed: subject.changes.flatMap((change) => hits(subject, change.removed)),
    added: subject.changes.flatMap((change) => hits(subject, change.added)),
  }));
  const net = counted.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
  if (net >= 0) return [];
  // Tests that were found by their group may be found one by one now, or in another file, or by another framework.
  const all = tests.map(countDeclarations);
  const arrived = new Set(all.flatMap(({ added }) => added.map(({ name }) => name)));
  const marked = (subject: Subject) => {
    const { added, removed } = countDeclarations(subject);
    if (added.length > 0 && added.length >= removed.length) return true;
    if (
      removed.length > 0 &&
      removed.every(({ line }) => isAccountedFor(subject, bodyOf(subject, line), context))
    )
      return true;
    if (
      removed.length > 0 &&
      removed.every(({ name }) => arrived.has(name)) &&
      all.flatMap((one) => one.added).length >= removed.length
    )
      return true;
    return subject.changes.some(({ added: lines }) => lines.some(({ text }) => FRAMEWORK.test(text)));
  };
  // A file that goes as a whole is another rule's.
  return counted
    .filter(
      ({ subject, removed, added }) =>
        subject.file.kind !== "deleted" && removed.length > added.length && !marked(subject),
    )
    .map(({ subject, removed }) =>
      weakening(subject, removed[0], "weakening/test-removed", "a group of tests is not found any more"),
    );
}
