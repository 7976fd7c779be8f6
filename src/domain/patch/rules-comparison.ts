import type { Finding } from "../patch.ts";
import { readAssertion, withoutStrings } from "./assertions.ts";
import { isComment, pairLines, similarity } from "./changes.ts";
import type { DiffLine } from "../unified-diff.ts";
import { hunkOf, indentation, weakening } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** What makes different things look the same: order, case, white space, digits, all but a part. */
const LEVELLING =
  /\.(?:sort|toSorted|sort_by|sorted|reverse|toLowerCase|toUpperCase|lower|upper|downcase|upcase|trim|strip|trimEnd|trim_end|toFixed|slice|substring|substr|first|round|floor|ceil|ToLower\w*|ToUpper\w*|Trim|Take|OrderBy|to_lowercase|to_s|toString|String|uniq|length|size|count|len|Count|Length|keys|replace|replaceAll|gsub)\b\s*\(?|\b(?:sorted|set|frozenset|round|abs|len|str|bool|int|type|sort|lower|strtolower|trim|count|mb_strtolower|array_values|array_keys|Math\.(?:round|floor|ceil|trunc|abs)|Object\.(?:keys|values)|JSON\.stringify|String|Boolean|Number|parseInt|strings\.(?:TrimSpace|ToLower|Fields)|len|typeof|Set)\s*\(|\btypeof\s|\[\s*(?::\s*-?\w+|-?\w+\s*:)\s*\]/gu;

/** Assertions that look at less of the same thing than before, or do not wait for it. */
export function findBlurredComparisons(subject: Subject): Finding[] {
  return subject.changes.flatMap((change) =>
    pairLines(change).flatMap(({ removed, added }) => {
      if (isComment(removed.text) || isComment(added.text)) return [];
      if (
        /\b(?:await|return)\b/u.test(removed.text) &&
        stopsWaiting(removed.text, added.text + assertsInside(subject, added))
      ) {
        return [
          weakening(
            subject,
            added,
            "weakening/assertion-loosened",
            "the test no longer waits for the assertion",
          ),
        ];
      }
      if (/\basync\s+(?:Value)?Task\b/u.test(removed.text) && /\basync\s+void\b/u.test(added.text)) {
        return [weakening(subject, added, "weakening/assertion-loosened", "nothing waits for the test")];
      }
      if (takesLess(removed.text, added.text)) {
        return [weakening(subject, added, "weakening/case-removed", "a test goes through less than before")];
      }
      if (
        count(quietly(subject, added.text), QUIET) > count(quietly(subject, removed.text), QUIET) &&
        count(removed.text, LOUD) > count(added.text, LOUD)
      ) {
        return [
          weakening(
            subject,
            added,
            "weakening/assertion-loosened",
            "what used to fail on nothing gives nothing now",
          ),
        ];
      }
      if (leavesOut(removed.text, added.text)) {
        return [
          weakening(subject, added, "weakening/assertion-loosened", "a comparison leaves something out now"),
        ];
      }
      const before = readAssertion(removed.text, subject.language);
      const after = readAssertion(added.text, subject.language);
      if (before === undefined || after === undefined || before.matcher !== after.matcher) return [];
      return levelled(removed.text, added.text)
        ? [
            weakening(
              subject,
              added,
              "weakening/assertion-loosened",
              "what is compared is levelled before it is compared",
            ),
          ]
        : [];
    }),
  );
}

/** Look-ups that fail when there is nothing, and those that say so quietly. */
const LOUD =
  /\b(?:getBy|getAllBy|findBy|findAllBy)\w+|\.unwrap\(\)|\.expect\(|\btry\s+XCTUnwrap|\btry!|\bfind!|\.fetch\(|\.first!|\.single\(|\.getOrThrow\(|\.orElseThrow\(|\.Single\(|\.First\(|!!/gu;
const QUIET =
  /\b(?:queryBy|queryAllBy)\w+|\.unwrap_or\w*|\.ok\(\)|\btry\?|\bfind_by\b|\.dig\(|\.firstOrNull\(|\.getOrNull\(|\.orElse\(|\.SingleOrDefault\(|\.FirstOrDefault\(|\?\.|\.get\(/gu;

/** Rust's question mark hands the error on. */
function quietly({ language }: Subject, text: string): string {
  return language === "rust" ? text.replaceAll("?.", ".") : text;
}

function count(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).length;
}

const squeeze = (text: string): string => text.replace(/\s+/gu, "");

/** The first assertion in the block that a line opens, after a sign of its own; nothing where there is none. */
function assertsInside({ file, language }: Subject, opener: DiffLine): string {
  if (!/[({]\s*$/u.test(opener.text)) return "";
  const { lines } = hunkOf(file, opener);
  const rest = lines
    .slice(lines.indexOf(opener) + 1, lines.indexOf(opener) + 20)
    .filter(({ kind }) => kind !== "removed");
  for (const { text } of rest) {
    if (text.trim() !== "" && indentation(text) <= indentation(opener.text)) return "";
    if (readAssertion(text, language) !== undefined) return `${INSIDE}expect`;
  }
  return "";
}

const INSIDE = "\u0000";

function stopsWaiting(before: string, whole: string): boolean {
  const [after = "", inside] = whole.split(INSIDE);
  const bare = (text: string) => squeeze(text.replace(/\b(?:await|return)\s+/gu, ""));
  const waits = (text: string) => (text.match(/\b(?:await|return)\s/gu) ?? []).length;
  return (
    waits(after) < waits(before) &&
    bare(before) === bare(after) &&
    (inside !== undefined || /\b(?:expect|assert|should)/u.test(after))
  );
}

/** What a value goes through: one way to write it for another is no step more. */
const STEPS = /[.([]|\btypeof\b/gu;

/** The line gained calls that level what it looks at, and is otherwise about the same thing. */
function levelled(before: string, after: string): boolean {
  const old = before.match(LEVELLING) ?? [];
  const now = after.match(LEVELLING) ?? [];
  if (now.length <= old.length || count(after, STEPS) <= count(before, STEPS)) return false;
  // What is levelled in case may be compared with a text that is written so.
  const names = new Set(before.toLowerCase().match(/[\p{L}_$][\p{L}\p{N}_$]*/gu));
  const bare = after
    .replaceAll(LEVELLING, " ")
    .toLowerCase()
    .matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu);
  return [...bare].every(([name]) => names.has(name));
}

/** Words by which comparisons are told what not to look at. */
const LEFT_OUT =
  /(?<!\bis_?)\b(?!is_)\w{0,20}(?:ignor\w+|exclud\w+|omit\w*|except|lenient|loose\w*|unordered|any_order|anyOrder|partial\w*|approx\w*|pick(?=\()|maxDiff\w*|threshold|mask|tolerance|IgnoreFields|check_\w{2,20}\s*=\s*False|allow_\w{2,20})\b/giu;

/** A line that compares names more of what is not to be compared, and is otherwise the same. */
function leavesOut(before: string, after: string): boolean {
  if (!/\b(?:expect|assert|should|cmp\.|diff|equal|compare)/iu.test(after)) return false;
  const bare = (text: string) => withoutStrings(text).replace(/\s(?:#|\/\/)\s.*$/u, "");
  if (/Equivalent|AnyOrder|Unordered|ElementsMatch|CountEqual|match_array|contain_exactly/iu.test(before))
    return false;
  return count(bare(after), LEFT_OUT) > count(bare(before), LEFT_OUT) && similarity(before, after) > 0.5;
}

/** What tests go through: tables, loops and generators. */
const SOURCE_OF_CASES =
  /\bparametrize\b|\.each\b|\bforEach\b|\bfor\b.{0,120}\b(?:in|of)\b|\bproperty\(|@given\b|\bforAll\b|\bcheck\(|\bStream\.of\b|\brange\b|\bst\.\w|\bfc\.\w|\bGen\.\w|\bany::<|\barbitrary\w*\b/u;
const FEWER_CASES =
  /\b(?:max_size|min_size|alphabet|max_value|min_value|maxLength|minLength|noNaN|noInvalidDate|prop_filter|suchThat|such_that)\b|\bif\b|\.(?:filter|slice|first|take|limit|head|reject|select|skip|Take|Where)\b|\bislice\(|\[\s*:\s*\d|\b(?:fc\.constant|st\.just|st\.none|gen\.constant|Gen\.const|Just)\(/gu;

function takesLess(before: string, after: string): boolean {
  const any = /\bany::<[^>]{1,40}>\(\)|\barbitrary\b/gu;
  if (count(before, any) > count(after, any) && /\.\.|\bJust\(|\bconst\b/u.test(after)) return true;
  return (
    SOURCE_OF_CASES.test(before) &&
    SOURCE_OF_CASES.test(after) &&
    similarity(before, after) > 0.5 &&
    count(withoutStrings(after), FEWER_CASES) > count(withoutStrings(before), FEWER_CASES)
  );
}
