import type { Finding } from "../patch.ts";
import type { DiffHunk, DiffLine } from "../unified-diff.ts";
import { strengthOf } from "./assertion-names.ts";
import { readAssertion } from "./assertions.ts";
import { isComment } from "./changes.ts";
import { readDeclaration } from "./declarations.ts";
import { hunkOf, indentation, isBlank, placeOf, weakening } from "./finding.ts";
import { isInNewTest, isOnNewGround } from "./new-ground.ts";
import type { Subject } from "./subject.ts";

/** Lines of a hunk, before or after, that belong to what is looked at: a bound, so that a large hunk costs no square. */
const NEAR = 400;

/** Ways out of a test before it has asserted anything. */
const EXIT =
  /^\s*(?:return(?:\s+(?:true|nil|null|None|undefined|Ok\(\(\)\)|0))?|pass|exit(?:\s+0|\(0?\))|process\.exit\(0?\)|os\.Exit\(0\)|sys\.exit\(0?\)|os\._exit\(0\)|System\.exit\(0\)|std::process::exit\(0\)|Environment\.Exit\(0\)|raise\s+SystemExit(?:\(0?\))?|throw\s+new\s+Skip\w*\(.{0,80}\)|goto\s+\w+|done\(\)|next|break)\s*;?\s*(?:(?:\/\/|#).*)?$/u;
const PROCESS_EXIT =
  /^\s*(?:process\.exit\(0\)|os\.Exit\(0\)|sys\.exit\(0?\)|os\._exit\(0\)|System\.exit\(0\)|std::process::exit\(0\)|Environment\.Exit\(0\)|exit\(0\))\s*;?\s*$/u;
/** A way out under a condition, in one line. */
const EARLY_RETURN =
  /^\s*(?:if\b.{1,160}[)\s:{]\s*(?:\{\s*)?return\b\s*(?:true|nil|null|None|Ok\(\(\)\))?\s*;?\s*\}?\s*$|guard\b.{1,160}\belse\s*\{\s*return\s*\}|return\s+(?:if|unless)\b|let\s+(?:Some|Ok)\(.{1,80}\belse\s*\{\s*return\b[^}]{0,30}\}|(?:continue|next)\s+(?:if|unless)\b|if\b.{1,160}[)\s:{]\s*(?:\{\s*)?(?:continue|next)\s*;?\s*\}?\s*$|\[\[?\s.{1,120}\]\]?\s*&&\s*return\b|command\s+-v\b.{1,80}\|\|\s*return\b)/u;
/** Python makes these and then throws them away without a step. */
const LAZY = /^\s*(?:\(.{1,120}\bfor\b.{1,80}\bin\b.{1,80}\)|(?:map|filter)\(.{1,160}\))\s*$/u;
/** Loops that have nothing to go through. */
const EMPTY_LOOP =
  /\bfor\b.{1,80}\b(?:in|of)\s*(?:\[\s*\]|\(\s*\)|range\(0\)|\{\s*\}|0\.\.0\b|list\(\)|vec!\[\])|^\s*\[\s*\]\.(?:forEach|each|map)|\.each\(\s*\[\s*\]\s*\)|\bparametrize\([^[]{1,80}\[\s*\]\s*\)|\bwhile\s*\(?\s*(?:false|False|0)\b/u;
/** The result of the whole run, set by hand. */
const FORGED_RESULT =
  /\bexit_?status\s*=\s*0\b|\bexit_?code\s*=\s*0\b|process\.on\(\s*["'](?:uncaughtException|unhandledRejection)/iu;
const ENVIRONMENT =
  /process\.env\b|os\.environ|os\.getenv|os\.Getenv|System\.getenv|\bENV\[|\bgetenv\(|sys\.platform|process\.platform|runtime\.GOOS|env::var|\bis_?CI\b|Environment\.GetEnvironmentVariable|platform\.system|\$\{?CI\b|RUNNER_|GITHUB_ACTIONS|sys\.version_info|import\.meta\.env|cfg!\(/iu;
const NEVER =
  /^\s*(?:(?:if|while|when)\s*\(?\s*(?:false|False|0|!1|!true|1\s*==+\s*0|nil|None)|unless\s+true)\s*\)?\s*(?:\{|:|then|$)|^\s*#\s*if\s+(?:0|false|FALSE)\b|^\s*(?:=begin|<#|--\[\[|\{-|if\s+0\s*;)\s*$|\bif\s+false\s*(?:&&|\{)|&&\s*false\b|\bif\s+False\b|\bfalse\s*&&|\|\|\s*true\b/u;

/** Code of a test that no longer runs: after a way out, under a condition, in a block comment. */
export function findDeadTests(subject: Subject): Finding[] {
  return subject.file.hunks.flatMap((hunk) =>
    hunk.lines.flatMap((line, at) => {
      if (line.kind !== "added") return [];
      const next = hunk.lines.slice(at + 1, at + NEAR).find((one) => one.kind !== "removed" && !isBlank(one));
      if (NEVER.test(line.text) && !isPlainComment(line.text)) {
        return [weakening(subject, line, "weakening/test-disabled", "a test is put where it never runs")];
      }
      if (
        opensBlockComment(line.text) &&
        !closesText(hunk, at) &&
        next?.kind === "context" &&
        !isComment(next.text)
      ) {
        return [weakening(subject, line, "weakening/commented-out", "code of a test becomes a comment")];
      }
      if (subject.language === "python" && LAZY.test(line.text)) {
        return [
          weakening(subject, line, "weakening/test-disabled", "nothing goes through what would assert"),
        ];
      }
      if (EMPTY_LOOP.test(line.text) && !isComment(line.text) && subject.file.kind !== "added") {
        return [weakening(subject, line, "weakening/test-disabled", "a test goes through nothing")];
      }
      if (/^\s*(?:continue|next)\s*;?\s*$/u.test(line.text) && skipsOldCases(subject, hunk, at)) {
        return [weakening(subject, line, "weakening/test-disabled", "some cases of a test are passed over")];
      }
      if (EARLY_RETURN.test(line.text) && isInOldTest(subject, hunk, at)) {
        return [weakening(subject, line, "weakening/test-disabled", "a test gives up under a condition")];
      }
      if (
        ENVIRONMENT.test(line.text) &&
        /^\s*(?:if|unless|when|\[\[?)\b|^\s*\[\[?\s|\breturn\b/u.test(line.text) &&
        !isOnNewGround(subject, line)
      ) {
        const body = [line, ...hunk.lines.slice(at + 1, at + 4)];
        if (
          body.some((one) => one.kind === "added" && /\breturn\b|\bexit\b|\bskip|\bpass\b/iu.test(one.text))
        ) {
          return [
            weakening(subject, line, "weakening/test-disabled", "a test looks at where it runs and gives up"),
          ];
        }
      }
      if (
        subject.file.kind !== "added" &&
        !isComment(line.text) &&
        (PROCESS_EXIT.test(line.text) || (FORGED_RESULT.test(line.text) && !isInNewTest(subject, line)))
      ) {
        return [weakening(subject, line, "weakening/test-disabled", "the test process ends with success")];
      }
      const above = hunk.lines
        .slice(Math.max(0, at - NEAR), at)
        .findLast((one) => one.kind !== "removed" && !isBlank(one));
      const leaves =
        EXIT.test(line.text) || (/^\s*return\b.*[;)]\s*$/u.test(line.text) && balanced(line.text));
      if (
        leaves &&
        !/^\s*(?:\}?\s*else\b|if\b|for\b|while\b|case\b|default\b)(?!.*[{:]\s*$)/u.test(above?.text ?? "") &&
        next?.kind === "context" &&
        indentation(next.text) === indentation(line.text) &&
        !/^\s*(?:\}|\)|\]|end\b|else|elif|except|catch|rescue|finally|case|default|when|fi\b|done\b|esac\b|def |func |it\(|test\(|describe\(|@)/u.test(
          next.text,
        )
      ) {
        return [
          weakening(subject, line, "weakening/test-disabled", "a test ends before it has asserted anything"),
        ];
      }
      return [];
    }),
  );
}

/** The condition around a "continue" is new, and the loop around the condition is not. */
function skipsOldCases(subject: Subject, hunk: DiffHunk, at: number): boolean {
  const own = indentation(hunk.lines[at]!.text);
  const first = Math.max(0, at - NEAR);
  const opener =
    first +
    hunk.lines
      .slice(first, at)
      .findLastIndex((line) => line.kind !== "removed" && !isBlank(line) && indentation(line.text) < own);
  return (
    opener >= first && hunk.lines[opener]?.kind === "added" && isInOldTest(subject, hunk, opener, at + 1)
  );
}

/** The line stands among assertions that were there before, and not in a function that is new. */
function isInOldTest(subject: Subject, hunk: DiffHunk, at: number, from = at + 1): boolean {
  const own = indentation(hunk.lines[at]!.text);
  const opener = hunk.lines
    .slice(Math.max(0, at - NEAR), at)
    .findLast((line) => line.kind !== "removed" && !isBlank(line) && indentation(line.text) < own);
  if (opener?.kind === "added") return false;
  const after = hunk.lines
    .slice(from, from + NEAR)
    .find((line) => line.kind !== "removed" && !isBlank(line) && !/^\s*\}\s*$/u.test(line.text));
  const old = (line: DiffLine) =>
    line.kind !== "added" && readAssertion(line.text, subject.language) !== undefined;
  return after?.kind === "context" && hunk.lines.slice(Math.max(0, at - 6), at + NEAR).some(old);
}

function balanced(text: string): boolean {
  return (text.match(/[([{]/gu) ?? []).length === (text.match(/[)\]}]/gu) ?? []).length;
}

function isPlainComment(text: string): boolean {
  return isComment(text) && !/^\s*#\s*if\b/u.test(text);
}

/** A line of three quotes alone ends the text that another one has begun. */
function closesText(hunk: DiffHunk, at: number): boolean {
  const quotes = /"""|'''/u.exec(hunk.lines[at]!.text)?.[0];
  if (quotes === undefined) return false;
  const before = hunk.lines.slice(0, at).filter((line) => line.kind !== "removed");
  return before.reduce((sum, { text }) => sum + text.split(quotes).length - 1, 0) % 2 === 1;
}

function opensBlockComment(text: string): boolean {
  return (
    (/^\s*(?:\{?\/\*)/u.test(text) && !text.includes("*/")) ||
    /^\s*(?:r?"""|r?''')\s*\w{0,20}\s*$/u.test(text) ||
    (/^\s*<!--/u.test(text) && !text.includes("-->"))
  );
}

/** Assertions that only run under a condition now. */
export function findGuardedAssertions(subject: Subject): Finding[] {
  const lines = subject.file.hunks.flatMap((hunk) => hunk.lines);
  return subject.changes.flatMap((change) => {
    const before = new Map(change.removed.map((line) => [line.text.trim(), line]));
    return change.added.flatMap((line, at) => {
      const inline =
        /^\s*if\s{0,4}\(?.{1,120}?\)?\s{0,4}(?:\{\s{0,4})?((?:expect|assert|t\.|self\.assert|require|XCTAssert|Assert\.).*)$/u.exec(
          line.text,
        );
      const rest = inline?.[1]?.replace(/\s{0,8}\}\s{0,8}$/u, "").trim();
      const trailing =
        subject.language !== "ruby"
          ? line.text.trim()
          : line.text.trim().replace(/\s+(?:if|unless)\s+.{1,120}$/u, "");
      if (rest !== undefined && before.has(rest)) {
        return [
          weakening(subject, line, "weakening/test-disabled", "an assertion only runs under a condition"),
        ];
      }
      if (trailing !== line.text.trim() && before.has(trailing)) {
        return [
          weakening(subject, line, "weakening/test-disabled", "an assertion only runs under a condition"),
        ];
      }
      // `value && expect(value)`: nothing is asserted where there is nothing.
      if (
        /^\s*[\w.?!()]{1,60}\s*&&\s*(?:await\s+)?(?:expect|assert)\w*[(.]/u.test(line.text) &&
        change.removed.some((one) => readAssertion(one.text, subject.language) !== undefined)
      ) {
        return [
          weakening(subject, line, "weakening/test-disabled", "an assertion only runs under a condition"),
        ];
      }
      const old = before.get(line.text.trim());
      const judges =
        readAssertion(line.text, subject.language) !== undefined ||
        readDeclaration(line.text, subject.language) !== undefined;
      if (old === undefined || !judges) return [];
      return indentation(line.text) > indentation(old.text) &&
        !hasOtherBranch(subject, lines, line) &&
        (isGuarded(
          { above: aboveOf(change.added.slice(Math.max(0, at - NEAR), at), line), lines },
          line,
          before,
        ) ||
          isAfterThrow(subject, line))
        ? [weakening(subject, line, "weakening/test-disabled", "an assertion only runs under a condition")]
        : [];
    });
  });
}

const RAISING_BLOCK =
  /\b(?:assertRaises\w*|pytest\.raises|assertThrows\w*|assert_raises?\w*|assertFails\w*|shouldThrow\w*)\b|\braise_error\b|\bexpect\s*\{|\.toThrow/u;

/** Most lines of a block that waits for a failure. */
const LONGEST_BLOCK = 200;

/** The line now stands behind a call that has to fail, in the block that waits for the failure. */
function isAfterThrow({ file }: Subject, line: DiffLine): boolean {
  const { lines } = hunkOf(file, line);
  const at = placeOf(lines, line);
  const above = lines
    .slice(Math.max(0, at - LONGEST_BLOCK), at)
    .filter((one) => one.kind !== "removed" && !isBlank(one));
  const opener = above.findLast((one) => indentation(one.text) < indentation(line.text));
  return opener !== undefined && RAISING_BLOCK.test(opener.text) && above.at(-1) !== opener;
}

/** Where the condition does not hold, something else is asserted. */
function hasOtherBranch({ language }: Subject, lines: DiffLine[], line: DiffLine): boolean {
  const at = placeOf(lines, line);
  const rest = lines.slice(at + 1, at + 40).filter(({ kind }) => kind !== "removed");
  const other = rest.findIndex(
    ({ text, kind }) =>
      kind === "added" &&
      /^\s*\}?\s*else\b(?!\s*if)/u.test(text) &&
      indentation(text) < indentation(line.text),
  );
  return (
    other !== -1 &&
    rest
      .slice(other + 1, other + 8)
      .some(
        (one) =>
          one.kind === "added" &&
          indentation(one.text) >= indentation(line.text) &&
          strengthOf(one, language) >= 3,
      )
  );
}

/** Go fails by hand under a condition that is the assertion itself: what counts is what stands around that. */
function aboveOf(above: DiffLine[], line: DiffLine): DiffLine[] {
  if (!/^\s*(?:t|b|tb)\.(?:Error|Fatal|Fail)/u.test(line.text)) return above;
  const own = above.findLastIndex((one) => !isBlank(one) && indentation(one.text) < indentation(line.text));
  const condition = above[own];
  return condition === undefined
    ? above
    : above.slice(0, own).filter(({ text }) => indentation(text) < indentation(condition.text));
}

/** A function of the test's own that nothing calls. */
function isNeverCalled(opener: DiffLine, lines: DiffLine[]): boolean {
  const name =
    /^\s*(?:(?:async\s+)?(?:def|function|fun|func|fn)\s+(\w+)|(?:const|let|var|val|auto)\s+(\w+)\s*:?=\s*(?:async\s*)?(?:\(|function\b|\w+\s*=>|\{|lambda\b|->|\|)|(\w+)\s*:?=\s*(?:lambda\b|func\s*\(|->|proc\b|function\b))/u
      .exec(opener.text)
      ?.slice(1)
      .find((group) => group !== undefined);
  if (name === undefined || /^test|^Test/u.test(name)) return false;
  const calls = new RegExp(`\\b${name}\\b`, "u");
  return !lines.some((line) => line !== opener && line.kind !== "removed" && calls.test(line.text));
}

/** The innermost block around a line, among the lines before it, is a condition. */
function isGuarded(
  { above, lines }: { above: DiffLine[]; lines: DiffLine[] },
  line: DiffLine,
  before: ReadonlyMap<string, DiffLine>,
): boolean {
  const opener = above.findLast((one) => !isBlank(one) && indentation(one.text) < indentation(line.text));
  // What was a condition before is no new one.
  if (opener === undefined || before.has(opener.text.trim())) return false;
  if (isNeverCalled(opener, lines)) return true;
  const mayNeverRun =
    /\.(?:on|once|then|subscribe|finally|addListener|addEventListener)\(|\b(?:setTimeout|setImmediate|setInterval|queueMicrotask|requestAnimationFrame|runCatching|go\s+func|defer\s+func|Thread|DispatchQueue)\b/u;
  return (
    /^\s{0,200}(?:\}?\s{0,8}else\s{1,8})?(?:if|unless|when|guard|switch)\b/u.test(opener.text) ||
    (mayNeverRun.test(opener.text) && !/\b(?:await|return|wait|expect)\b/u.test(opener.text))
  );
}
