import type { Finding } from "../patch.ts";
import { readAssertion } from "./assertions.ts";
import { isComment, pairLines } from "./changes.ts";
import { weakening } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Arguments of assertions that match anything, and errors of any kind. */
export const WILDCARD =
  /expect\.any(?:thing)?\(|\bmock\.ANY\b|\bANY\b|\b(?:gomock|mock)\.Any(?:thing)?\b|\bIt\.IsAny|\bany(?:String|Int|Long|Object|List|Map|Boolean)?\(\)|\bArgumentMatchers\.any|\banything\b|\/\.[*+]\/|stringContaining\(\s*["'`]{2}\)|objectContaining\(|arrayContaining\(|stringMatching\(|hash_including|\bkind_of\(|Matchers\.any|\b_\s*,\s*_\b|[,=>([{]\s*_\w*\s*[)\]},]|\.\.\s*[)}]|\.\*["']|\bunittest\.mock\.ANY\b|Arg\.Any|\$this->anything\(/gu;
const GENERAL_ERROR =
  /\b(?:Exception|BaseException|Throwable|Error|StandardError|RuntimeException|object|anyhow::Error|Errno|\\Exception|\\Throwable|NSError)\b/u;
const WITHOUT_ERROR = /(?:\(\s*\)\s*\)?;?|raise_error)\s*$/u;
const ERROR_ASSERTION =
  /raises|assertThrows|assertRaises|Throws|toThrow|rejects|raise_error|expectException|throw|XCTAssertThrows|should_panic|assertFails|isThrownBy|isInstanceOf/u;

/** A pattern that nearly any text has, or a part that every text has. */
const VAGUE =
  /\/\^?(?:\(\?s\))?(?:\.[*+?]?|\[\\s\\S\][*+]?|\\[wS][*+]?)\$?\/[a-z]{0,4}(?=\s*(?:[,)\]};]|$))|(?:[Mm]atch\w{0,30}|[Rr]eg[Ee]xp?\w{0,10}|toHaveURL|waitForURL|--regexp|--partial)\b[^"'`]{0,80}["'`]\/?\^?(?:\(\?s\))?(?:\.[*+]?|\*{1,2}|\[\\s\\S\][*+]?)?\$?\/?["'`]\s*(?:[,)\]};]|$)|(?:[Cc]ontain\w{0,30}|[Ii]nclude\w{0,10}|[Ss]tarts?_?[Ww]ith|[Ee]nds?_?[Ww]ith|[Hh]as_?(?:[Pp]refix|[Ss]uffix)|[Hh]as_?[Ss]ubstr|[Ss]ubstring\w{0,10}|toThrow\w{0,20})\(?\s*(?:[^"'`]{1,120},\s*)?(?:""|''|``)\s*(?:[,)]|$)|\btoMatchObject\(\s*\{\s*\}\s*\)|[,(]\s*\/\/\s*\)|\bEXPECT_THAT\(.{1,200},\s*(?:_|An?<.{1,60}>\(\))\s*\)|\bassert\s+(?:""|'')\s+in\b/u;

/** An assertion that nearly anything satisfies, in the place of one that named something. */
export function findVagueExpectations(subject: Subject): Finding[] {
  const asserts = (text: string) =>
    !isComment(text) &&
    (readAssertion(text, subject.language) !== undefined ||
      (subject.language === "go" && /^\s*if\b/u.test(text)));
  return subject.changes.flatMap(({ removed, added }) => {
    if (!removed.some(({ text }) => asserts(text) && !VAGUE.test(text))) return [];
    return added
      .filter(({ text }) => asserts(text) && VAGUE.test(text))
      .map((line) =>
        weakening(subject, line, "weakening/assertion-loosened", "expects what nearly anything satisfies"),
      );
  });
}

export function findWildcards(subject: Subject): Finding[] {
  return subject.changes.flatMap((change) =>
    pairLines(change).flatMap(({ removed, added }) => {
      const before = readAssertion(removed.text, subject.language);
      const after = readAssertion(added.text, subject.language);
      if (before === undefined || after === undefined || isComment(added.text)) return [];
      if (isWhole(removed.text) && count(added.text, WILDCARD) > count(removed.text, WILDCARD)) {
        return [
          weakening(
            subject,
            added,
            "weakening/assertion-loosened",
            "expects anything where it expected something",
          ),
        ];
      }
      const or = /\|\||\bor\b|-o\b/gu;
      if (before.matcher === after.matcher && count(strip(added.text), or) > count(strip(removed.text), or)) {
        return [weakening(subject, added, "weakening/assertion-loosened", "has a further way to hold")];
      }
      if (!ERROR_ASSERTION.test(removed.text) || !ERROR_ASSERTION.test(added.text)) return [];
      const wider =
        GENERAL_ERROR.test(added.text) && !GENERAL_ERROR.test(removed.text) && errorNames(removed.text) > 0;
      const emptied =
        WITHOUT_ERROR.test(added.text) &&
        !WITHOUT_ERROR.test(removed.text) &&
        /toThrow|raise_error|Throws/u.test(added.text);
      const unmatched =
        isWhole(added.text) &&
        /match\s*=|,\s*match:|WithMessage|message/u.test(removed.text) &&
        !/match\s*=|,\s*match:|WithMessage|message/u.test(added.text);
      return wider || emptied || unmatched
        ? [weakening(subject, added, "weakening/assertion-loosened", "accepts more kinds of errors")]
        : [];
    }),
  );
}

export function count(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).length;
}

/** An assertion that is not spread over further lines. */
function isWhole(text: string): boolean {
  return count(text, /[([{]/gu) === count(text, /[)\]}]/gu) || !/[({[]\s*$/u.test(text);
}

function strip(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gu, '""');
}

function errorNames(text: string): number {
  return count(text, /\b\w+(?:Error|Exception|Failure|Violation|Invalid\w*)\b/gu);
}
