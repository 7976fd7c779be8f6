import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
import { isComment } from "./changes.ts";
import type { Change } from "./changes.ts";
import { hunkOf, indentation, isBlank, placeOf, weakening } from "./finding.ts";
import type { PatchContext } from "./patch-context.ts";
import type { Subject } from "./subject.ts";

/** Code that asks whether it is being tested. */
const DETECTS_TESTS =
  /NODE_ENV["'\])]*\s*[!=]==?\s*["'`]test|["'`]test(?:ing)?["'`]\s*===?\s*process\.env|\bJEST_WORKER_ID\b|process\.env(?:\.|\[["'])(?:VITEST|TEST\b|TESTING|MOCHA|IS_TEST|CI\b)|\btypeof\s+(?:jest|describe|it|vi|expect)\b|globalThis\.(?:jest|describe|expect|vi|__vitest\w*)|import\.meta\.(?:vitest|env\.(?:TEST|VITEST|MODE\s*===?\s*["']test))|\bPYTEST_CURRENT_TEST\b|["'](?:pytest|unittest|nose)["']\s+in\s+sys\.modules|sys\.modules\.get\(["'](?:pytest|unittest)|\b(?:os\.environ(?:\.get)?|os\.getenv)[[(]\s*["'](?:TESTING|TEST|CI|PYTEST\w*|GITHUB_ACTIONS|ENV)["']|\bflag\.Lookup\(["']test\.v|\btesting\.Testing\(\)|strings\.HasSuffix\(os\.Args\[0\],\s*["']\.test|\bos\.Getenv\(["'](?:CI|TEST|TESTING|GO_TEST|GITHUB_ACTIONS)["']\)|\bcfg!\(test\)|std::env::var\(["'](?:CI|TEST|RUST_TEST\w*|CARGO_TEST|NEXTEST)|Rails\.env\.test\?|\bdefined\?\((?:RSpec|Minitest)\)|ENV\[["'](?:RAILS_ENV|RACK_ENV|CI|TEST|GITHUB_ACTIONS)["']\]|XCTestConfigurationFilePath|NSClassFromString\(@?"XCTest|PHPUNIT_COMPOSER_INSTALL|defined\(["']PHPUNIT|class_exists\(\\?["']?PHPUnit|getenv\(["'](?:CI|TEST|TESTING|APP_ENV|GITHUB_ACTIONS)["']\)|System\.getenv\(["'](?:CI|TEST|GITHUB_ACTIONS)["']\)|getStackTrace\(\).{0,200}(?:junit|Test)|AppDomain\.CurrentDomain\.GetAssemblies\(\).{0,200}(?:xunit|nunit|test)|inspect\.stack\(\).{0,200}test|new Error\(\)\.stack.{0,100}(?:test|spec|jest|vitest)|Class\.forName\(["']org\.(?:junit|testng)|["'](?:org\.)?(?:junit|testng|scalatest|spock)[\w.]*["']|(?:includes|contains|startsWith|indexOf|in|===?|match)\W{1,4}["'`/](?:jest|mocha|vitest|pytest|unittest|rspec|minitest|phpunit|xunit|nunit|testhost|go-test)\b|\bBATS_TEST_\w+|GITHUB_ACTIONS["'\])]?\s*===?\s*["']true/iu;

/** A condition on one exact, telling input with a fixed answer. */
const SPECIAL_CASE =
  /(?:\bif\b|\bunless\b|\bwhen\b|\?|\bcase\b).{0,200}?(?:(?<![!<>])===?|\.equals\(|\.Equals\(|\beq\b|\bis\b|=~|\bcase\b)\s*(?:"[^"]*[\s@\d.:/-][^"]*"|'[^']*[\s@\d.:/-][^']*'|`[^`]*[\s@\d.:/-][^`]*`|(?!(?:[1-5]\d\d|10+|1024|2048|4096)\b)-?\d{2,}(?:\.\d+)?\b|\[[^\]]{3,}\]|\([^()]{0,40},[^()]{0,40}\))/u;
/** Two inputs that have to be exactly so at the same time. */
const SEVERAL_AT_ONCE =
  /\bif\b.{0,120}?(?:===?|\beq\b|\.equals\()\s*(?:"[^"]+"|'[^']+'|-?\d+).{0,20}?(?:&&|\band\b).{0,120}?(?:===?|\beq\b|\.equals\()\s*(?:"[^"]+"|'[^']+'|-?\d+)/u;
const FIXED_ANSWER =
  /\breturn\s+(?:"[^"]*"|'[^']*'|`[^`$]*`|-?\d+(?:\.\d+)?|\[(?:[^[\]()]|\[[^[\]()]*\])*\]|\{[^}()]*\}|true|false|True|False|Ok\((?:"[^"]*"|\d+)[^)]*\)|\([^()]{0,60}\)|nil|null|None|vec!\[[^\]]*\]|"[^"]*"\.to_string\(\)|String::from\("[^"]*"\)|List\.of\([^)]*\)|\[\]\w+\{[^}]*\})(?:\s*,\s*(?:nil|None|null|true|false))?(?:\s+(?:if|unless)\s+.{1,200})?\s*[;,)}\s]*(?:(?:\/\/|#).*)?$|\?\s*(?:"[^"]*"|'[^']*'|-?\d+(?:\.\d+)?)\s*:/u;

/** Source that gives tests what they want to see. */
export function findTestDetection(subject: Subject): Finding[] {
  if (!subject.role.source || subject.role.test) return [];
  const hits = (lines: DiffLine[]) =>
    lines.filter((line) => !isComment(line.text) && DETECTS_TESTS.test(line.text.slice(0, 1500)));
  const removed = subject.changes.flatMap((change) => hits(change.removed));
  const added = subject.changes.flatMap((change) => hits(change.added));
  return added
    .slice(removed.length)
    .map((line) =>
      weakening(subject, line, "weakening/detects-tests", "the code asks whether it is being tested"),
    );
}

export function findSpecialCases(subject: Subject): Finding[] {
  if (!subject.role.source || subject.role.test || subject.file.kind === "added") return [];
  return subject.changes.flatMap((change) =>
    change.added.flatMap((line, at) => {
      const text = line.text.slice(0, 600);
      if (isComment(text) || !(SPECIAL_CASE.test(text) || SEVERAL_AT_ONCE.test(text))) return [];
      const answer = [line, change.added[at + 1]].find(
        (one) => one !== undefined && FIXED_ANSWER.test(one.text.slice(0, 600)),
      );
      return answer === undefined
        ? []
        : [weakening(subject, line, "weakening/special-case", "one exact input gets a fixed answer")];
    }),
  );
}

/** Two and more literal keys with literal answers on one line, or the head of such a table. */
const TABLE_ENTRY =
  /(?:["'`][^"'`]{1,80}["'`]|-?\d[\d._]*|\([^()]{1,60}\)|\[[^\]]{1,60}\])\s*(?::|=>|->|,)\s*(?:["'`][^"'`]*["'`]|-?\d[\d._]*|\[[^\]]*\]|\{[^}]*\}|true|false|True|False|nil|None|null)/gu;
/** The way from a table straight to the caller. */
const LOOKED_UP =
  /\breturn\s+\*?&?(\w{2,60})(?:\[\w[\w.]{0,60}\]|\.get\(\w|\.fetch\(|\.Get\()|\breturn\s+(\w{2,60})\.(?:get|find)\(|\b(\w{2,60})\.key\?\(\w+\)|^\s*if\s+\w+\s+in\s+(\w{2,60})\s*:\s*return|\bif\s+(?:let\s+Some\(\w+\)|\w+\s*,\s*(?:ok|found|hit))\s*:?=\s*&?(\w{2,60})[[.]/u;

/** One branch of a switch with a literal on either side. */
const CASE_ANSWER =
  /^\s*(?:case|when|elif|if)\b.{0,60}?(?:"[^"]+"|'[^']+'|-?\d+)\s*\)?\s*(?::|then|->|=>|\{)\s*(?:return\s+)?(?:"[^"]*"|'[^']*'|-?\d+(?:\.\d+)?|\[[^\]]*\])\s*[;,}]?\s*$/u;

const CASE_HEAD = /^\s*(?:case|when)\s+(?:"[^"]+"|'[^']+'|-?\d+)\s*(?::|then|->|=>|\{)?\s*$/u;

/** A table of inputs and answers in front of code that is there to work the answers out. */
export function findAnswerTables(subject: Subject): Finding[] {
  if (!subject.role.source || subject.role.test || subject.file.kind === "added") return [];
  const added = subject.changes.flatMap((change) => change.added).filter((line) => !isComment(line.text));
  const removed = subject.changes.reduce((sum, change) => sum + change.removed.length, 0);
  // Where code makes room for a table, the table may be the better code.
  if (removed > 2 || added.length > 40) return [];
  const cases = added.filter(
    (line, at) =>
      CASE_ANSWER.test(line.text.slice(0, 300)) ||
      (CASE_HEAD.test(line.text.slice(0, 300)) &&
        added.slice(at + 1, at + 2).some(({ text }) => FIXED_ANSWER.test(text.slice(0, 300)))),
  );
  if (removed === 0 && cases.length >= 3) {
    return [weakening(subject, cases[0], "weakening/special-case", "several exact inputs get fixed answers")];
  }
  const [look] = added.flatMap((line) => {
    const found = LOOKED_UP.exec(line.text.slice(0, 300));
    // Each form has one group, and the others are empty.
    return found === null ? [] : [{ line, name: found.slice(1).join("") }];
  });
  if (look === undefined) return [];
  const named = new RegExp(`\\b${look.name}\\b.{0,80}[:=({]`, "u");
  const declared = added.some((line) => named.test(line.text) && line !== look.line);
  const entries = added.reduce(
    (sum, line) => sum + (line.text.slice(0, 1000).match(TABLE_ENTRY) ?? []).length,
    0,
  );
  return declared && entries >= 2
    ? [weakening(subject, look.line, "weakening/special-case", "answers come from a table of inputs")]
    : [];
}

const CONSTANT =
  /^\s*(?:return\s+)?(?:true|false|True|False|TRUE|FALSE|nil|null|None|undefined|0|1|-1|""|''|\[\]|\{\}|Ok\(\(?\)?\)|Ok\(true\)|Some\(true\)|:ok|"[^"$#{]*"|'[^'$#{]*'|-?\d+(?:\.\d+)?)\s*;?\s*$/u;

/** Code that worked something out and now always says the same, in a patch without a test that asks for it. */
export function findConstantBodies(subjects: Subject[], context: PatchContext): Finding[] {
  if (context.netAssertions > 0 || context.testsGrow) return [];
  return subjects
    .filter(({ role, file }) => role.source && !role.test && file.kind !== "added")
    .flatMap((subject) => subject.changes.flatMap((change) => constantBody(subject, change)));
}

const CATCHES_ALL =
  /^\s*(?:except(?:\s+(?:Base)?Exception\b.*)?:|\}?\s*catch\s*(?:\(\s*(?:Exception|Throwable|\\Exception|\\Throwable|\w+|e: (?:Exception|Throwable))?[^)]{0,20}\)|\{)|rescue\s*(?:=>|StandardError|$))/u;
const LITERAL_RETURN =
  /^\s*(?:return\s+)?(?:-?\d+(?:\.\d+)?|"[^"]+"|'[^']+'|true|True|\[.+\]|\{.+\})\s*;?\s*$/u;

/** Code whose every failure becomes one and the same answer, in a patch without a test that asks for it. */
export function findMaskedFailures(subjects: Subject[], context: PatchContext): Finding[] {
  if (context.netAssertions > 0) return [];
  return subjects
    .filter(({ role, file }) => role.source && !role.test && file.kind !== "added")
    .flatMap((subject) =>
      subject.changes.flatMap(({ added, removed }) => {
        const at = added.findIndex(
          (line, index) =>
            CATCHES_ALL.test(line.text) &&
            added.slice(index + 1, index + 2).some(({ text }) => LITERAL_RETURN.test(text)),
        );
        const before = new Set(removed.map((line) => line.text.trim()));
        const wraps = added
          .slice(0, Math.max(0, at))
          .some((line) => !isBlank(line) && before.has(line.text.trim()));
        return at === -1 || !wraps
          ? []
          : [
              weakening(
                subject,
                added[at],
                "weakening/special-case",
                "every failure becomes one fixed answer",
              ),
            ];
      }),
    );
}

/** Languages in which the last expression of a function is its result. */
const IMPLICIT_RETURN: ReadonlySet<string> = new Set(["ruby", "rust", "swift", "jvm", "other"]);

/** Nothing of the function comes after the line. */
function endsBlock({ file }: Subject, line: DiffLine): boolean {
  const { lines } = hunkOf(file, line);
  const next = lines.slice(placeOf(lines, line) + 1).find((one) => one.kind !== "removed" && !isBlank(one));
  return next === undefined || indentation(next.text) < indentation(line.text);
}

function constantBody(subject: Subject, change: Change): Finding[] {
  const added = change.added.filter((line) => !isBlank(line) && !isComment(line.text));
  const removed = change.removed.filter((line) => !isBlank(line) && !isComment(line.text));
  const [only] = added;
  if (only === undefined || removed.length === 0) return [];
  if (added.length !== 1 && !/^\s*return\b/u.test(only.text)) return [];
  if (!CONSTANT.test(only.text) || removed.every((line) => CONSTANT.test(line.text))) return [];
  // What was taken out has to have worked something out.
  const worked = removed.some((line) => /[(<>=+*/%-].*\w|\breturn\s+\w+[.([]/u.test(line.text));
  const returns =
    IMPLICIT_RETURN.has(subject.language) ||
    /\breturn\b/u.test(only.text + removed.map((line) => line.text).join(" "));
  return worked && returns && endsBlock(subject, only)
    ? [weakening(subject, only, "weakening/special-case", "what was worked out is a constant now")]
    : [];
}

/** Code that says whether two things are equal. */
const EQUALITY =
  /\bdef\s+(?:__eq__|==|eql\?)|\b(?:boolean|bool)\s+[Ee]quals\s*\(|\bfn\s+eq\s*\(|\boperator\s?==|\bfun\s+equals\s*\(|\bstatic\s+func\s+==|\bfunc\s+(?:\([^)]{1,40}\)\s*)?Equal\s*\(/u;

/** Things are equal now that were not, by looking at less of them. */
export function findLooserEquality(subject: Subject): Finding[] {
  if (!subject.role.source || subject.role.test || subject.file.kind === "added") return [];
  const compared = (lines: DiffLine[]) =>
    lines.reduce(
      (sum, { text }) => sum + (text.match(/===?|\.equals\(|\.Equals\(|\beql\?/gu) ?? []).length,
      0,
    );
  return subject.changes.flatMap(({ removed, added }) => {
    const [first] = removed;
    const [line] = added;
    if (first === undefined || line === undefined || compared(removed) <= compared(added)) return [];
    const { lines } = hunkOf(subject.file, first);
    const at = placeOf(lines, first);
    const owner = lines
      .slice(Math.max(0, at - 8), at)
      .findLast(
        ({ text, kind }) =>
          kind === "context" && /^\s*(?:\w+\s+)*(?:def|fn|func|fun|bool|boolean|static|public)\b/u.test(text),
      );
    return owner !== undefined && EQUALITY.test(owner.text)
      ? [weakening(subject, line, "weakening/special-case", "more things are equal than before")]
      : [];
  });
}
