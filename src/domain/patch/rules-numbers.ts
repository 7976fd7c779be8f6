import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
import { readAssertion } from "./assertions.ts";
import { isComment, pairLines } from "./changes.ts";
import { weakening } from "./finding.ts";
import type { Subject } from "./subject.ts";

const NUMBER = /(?<![\w.])-?\d[\d_]*(?:\.\d+)?(?:e-?\d+)?/giu;

/** A setting or argument, which way it has to move to ask for less, and how far it may move that way unremarked. */
interface Gauge {
  rule: string;
  message: string;
  where: "tests" | "settings" | "both";
  words: RegExp;
  looser: "higher" | "lower" | "either";
  /** New over old (or old over new) up to which a change is no finding. */
  slack?: number;
}

const GAUGES: readonly Gauge[] = [
  {
    rule: "weakening/tolerance-widened",
    message: "compares with fewer digits",
    where: "tests",
    words: /\b(?:toBeCloseTo|places|decimal|precision|digits|significant)\b/iu,
    looser: "lower",
  },
  {
    rule: "weakening/tolerance-widened",
    message: "allows a larger difference",
    where: "tests",
    words:
      /closeTo|approx|delta|epsilon|\beps\b|toleran|almost|\b(?:rtol|atol|rel|abs|rel_tol|abs_tol|within|of)\b|accuracy|NEAR\(|isCloseTo|offset\(|math\.Abs|fabs|\.abs\(|abs\(|maxDiff|threshold|Within|percentage|BOOST_CHECK_CLOSE/iu,
    looser: "higher",
  },
  {
    rule: "weakening/assertion-loosened",
    message: "asks for less than before",
    where: "tests",
    words:
      /toBeGreaterThan|assertGreater|isGreaterThan|GreaterThan|Greater\(|AtLeast|at_least|atLeast|above\(|>=|>\s*-?\d|expect\.assertions|\bplan\(|_G[TE]\(/u,
    looser: "lower",
  },
  {
    rule: "weakening/assertion-loosened",
    message: "asks for less than before",
    where: "tests",
    words:
      /toBeLessThan|assertLess|isLessThan|LessThan|Less\(|AtMost|at_most|atMost|below\(|<=|<\s*-?\d|_L[TE]\(/u,
    looser: "higher",
  },
  {
    rule: "weakening/case-removed",
    message: "is tried with fewer cases",
    where: "tests",
    words:
      /\b(?:max_?examples|num_?runs|num_?tests|max_?success\w*|iterations|trials|samples|max_shrinks|fuzz_?time)\b/iu,
    looser: "lower",
  },
  {
    rule: "weakening/timeout-raised",
    message: "waits longer before it fails",
    where: "both",
    words:
      /\b(?:set|test|hook|default_?)?time_?out\b|\bdeadline\b|\bsleep|\bwait|eventually|\bduration\b|\binterval\b|\bpoll|\bslow\b|^\s*\}\s*,\s*\d|\bseconds\b|\bmillis/iu,
    looser: "higher",
    slack: 2,
  },
  {
    rule: "weakening/test-retried",
    message: "is tried again more often before it fails",
    where: "both",
    words: /\bretr(?:y|ies)|reruns|flaky|attempts|retryTimes/iu,
    looser: "higher",
  },
  {
    rule: "weakening/threshold-lowered",
    message: "a limit on coverage or quality becomes laxer",
    where: "settings",
    words:
      /max[-_ ]?(?:warnings|complexity|lines|depth|params|statements|len|nesting|issues|violations|errors|size|branches|args|returns|line)|allowed|tolerat|budget|violations?|warnings|cyclomatic|cognitive|complexity|line[-_]?length|max[A-Z]\w+|\bmax\b/iu,
    looser: "higher",
  },
  {
    rule: "weakening/threshold-lowered",
    message: "a threshold moves",
    where: "settings",
    words: /^\s*(?:-\s*)?["']?threshold["']?\s*[:=]/iu,
    looser: "either",
  },
  {
    rule: "weakening/threshold-lowered",
    message: "a limit on coverage or quality becomes laxer",
    where: "settings",
    words:
      /threshold|coverage|\b(?:branches|functions|lines|statements|instructions|methods|classes|patch|project)\b["']?\s*[:=,>(]|fail[-_]?under|\bmin(?:imum)?\b|min[-_]?\w*|target|score|\bbreak\b|\bhigh\b|\blow\b|COVEREDRATIO|<minimum>|level|require|msi|quality|strict|cov/iu,
    looser: "lower",
  },
];

/** Numbers that move so that less is asked of the code. */
export function findLooserNumbers(subject: Subject): Finding[] {
  const { role } = subject;
  if (!role.test && !role.settings) return [];
  return subject.changes.flatMap((change) =>
    pairLines(change).flatMap(({ removed, added }) => {
      if (isComment(removed.text) || isComment(added.text)) return [];
      const gauge = GAUGES.find(
        (one) =>
          (one.where === "both" || (one.where === "tests" ? role.test : role.settings)) &&
          one.words.test(removed.text) &&
          one.words.test(added.text) &&
          moved(one, removed, added),
      );
      return gauge === undefined ? [] : [weakening(subject, added, gauge.rule, gauge.message)];
    }),
  );
}

function moved(gauge: Gauge, removed: DiffLine, added: DiffLine): boolean {
  const before = removed.text.match(NUMBER) ?? [];
  const after = added.text.match(NUMBER) ?? [];
  // Everything but the numbers has to be the same, or the line says something else now.
  if (before.length !== after.length || shape(removed.text) !== shape(added.text)) return false;
  return before.some((text, at) => {
    const old = toNumber(text);
    const now = toNumber(after[at] ?? "");
    if (old === now) return false;
    const slack = gauge.slack ?? 1;
    const higher = now > old * slack;
    const lower = now * slack < old;
    return gauge.looser === "higher" ? higher : gauge.looser === "lower" ? lower : higher || lower;
  });
}

function toNumber(text: string): number {
  return Number(text.replaceAll("_", ""));
}

function shape(text: string): string {
  return text.replace(NUMBER, "0").replace(/\s+/gu, " ").trim();
}

/** Limits that settings used to have. */
const LIMIT =
  /\b(?:coverageThreshold|thresholds?|branches|functions|lines|statements|fail_under|fail-under|cov-fail-under|check-coverage|max-warnings|minimum_coverage|minimumCoverage|COVEREDRATIO|minimum|maxWarnings|min_score|minMsi|minCoveredMsi|target)\b["']?(?:\s{0,8}[:=>({]|\s)\s{0,8}["'{(]?\s{0,8}(?:\d|\{|$)|--(?:check-coverage|fail-under|cov-fail-under|max-warnings|strict|strict-markers|bail|ci|failOnWarning|fail-on-warning|error-on-warnings?|forbid-only|frozen-lockfile|coverage|cov|race|Werror)\b|-Werror\b|-D\s+warnings|-race\b|#!?\[(?:deny|forbid)\(|"?forbidOnly"?\s*:\s*(?:true|!!)|"?failOnWarning"?[=:]\s*"?true|\bset\s+-(?:e|eu|euo|o\s+pipefail)\b|<failOnViolation>\s*true|<TreatWarningsAsErrors>\s*true|"?\b(?:strict\w*|no[A-Z]\w+|exactOptional\w+|alwaysStrict|disallow_\w+|warn_\w+|check_untyped_defs)\b"?\s*[:=]\s*[Tt]rue|\benforce\b|^\s*exit\s+[1-9]\b|\bcheck\b.{0,20}\bdependsOn\b|\bdependsOn\(?.{0,40}(?:Verification|[Ll]int|[Tt]est)|["'][\w@/-]+["']\s*:\s*\[?\s*["']error["']/u;

/** The same in the code that sets the tests up. */
const LIMIT_IN_TESTS =
  /\bminimum_coverage\b|\brefuse_coverage_drop\b|\bcoverageThreshold\b|\bfail_under\b|\bforbidOnly\b|\bfail_if_no_examples\b|\bverify_partial_doubles\s*=\s*true|\bwarnings\.simplefilter\(\s*["']error|\braise_on_warning\b|\bexpect\.(?:hasAssertions|assertions)\(|\bgoleak\.Verify|\bt\.Cleanup\(\s*func\(\)\s*\{\s*(?:mock|ctrl)/u;

/** Limits and strictness that a patch takes out of the settings, or out of the commands that run the checks. */
export function findDroppedLimits(subject: Subject): Finding[] {
  const pattern = subject.role.settings
    ? LIMIT
    : subject.role.test
      ? LIMIT_IN_TESTS
      : /#!?\[(?:deny|forbid)\(|^\s*["']use strict["'];?\s*$|declare\(strict_types=1\)|^\s*#\s*typed:\s*(?:strict|true)|^\s*\/\/\s*@ts-check|#nullable\s+enable/u;
  // Each occurrence counts: one line of options can hold several limits.
  const every = new RegExp(pattern.source, "gu");
  const hits = (lines: DiffLine[]) =>
    lines
      .filter((line) => !/^\s*(?:#\s|\/\/\s)(?!@ts-check|\s*typed)/u.test(line.text))
      .flatMap((line) => [...line.text.slice(0, 1500).matchAll(every)].map(() => line));
  const removed = subject.changes.flatMap((change) => hits(change.removed));
  const added = subject.changes.flatMap((change) => hits(change.added));
  if (removed.length <= added.length) return [];
  return [weakening(subject, removed[0], "weakening/threshold-lowered", "a limit or strictness is gone")];
}

/** Waiting and retrying that tests did not do before. */
const NEW_PATIENCE =
  /\bjest\.(?:setTimeout|retryTimes)\s*\(|\bthis\.(?:timeout|retries|slow)\s*\(\s*(?:0|[1-9]\d{4,})|\b(?:vi|vitest)\.setConfig\(\s*\{\s*(?:testTimeout|retry)|^\s*\}\s*,\s*[1-9]\d{4,}\s*\)|@(?:pytest\.mark\.)?flaky\b|\breruns\s*=|\btest(?:Info)?\.(?:setTimeout|slow)\s*\(|^\s*(?:testTimeout|retries|retry)\s*[:=]\s*[1-9]|@(?:Retry|RetryingTest|RepeatedIfExceptionsTest)\b|\[(?:\w{1,40},\s{0,4}){0,5}Retry\(|@timeout\s+\d{5,}|\bretry\s*:\s*[1-9]/u;
/** Waiting for time to pass. */
const SLEEPS =
  /\b(?:time\.sleep|asyncio\.sleep|Thread\.sleep|Task\.Delay|usleep|std::thread::sleep|thread::sleep|tokio::time::sleep|this_thread::sleep_for|Process\.sleep|Timer\.sleep)\s*\(|\bsleep\s*\(?\s*[\d.]|\btimes\b.{0,60}\bsleep\b/u;

export function findNewPatience(subject: Subject): Finding[] {
  return [...patienceOf(subject, NEW_PATIENCE), ...(subject.role.test ? patienceOf(subject, SLEEPS) : [])];
}

function patienceOf(subject: Subject, pattern: RegExp): Finding[] {
  if (subject.file.kind === "added" || !(subject.role.test || subject.role.settings)) return [];
  const hits = (lines: DiffLine[]) =>
    lines.filter((line) => !isComment(line.text) && pattern.test(line.text));
  const removed = subject.changes.flatMap((change) => hits(change.removed));
  const added = subject.changes.flatMap((change) => hits(change.added));
  return added
    .slice(removed.length)
    .map((line) =>
      weakening(subject, line, "weakening/timeout-raised", "waits longer, or tries again, before it fails"),
    );
}

/** Arguments of assertions that match anything, and errors of any kind. */
const WILDCARD =
  /expect\.any(?:thing)?\(|\bmock\.ANY\b|\bANY\b|\b(?:gomock|mock)\.Any(?:thing)?\b|\bIt\.IsAny|\bany(?:String|Int|Long|Object|List|Map|Boolean)?\(\)|\bArgumentMatchers\.any|\banything\b|\/\.[*+]\/|stringContaining\(\s*["'`]{2}\)|objectContaining\(|arrayContaining\(|stringMatching\(|hash_including|\bkind_of\(|Matchers\.any|\b_\s*,\s*_\b|[,=>([{]\s*_\w*\s*[)\]},]|\.\.\s*[)}]|\.\*["']|\bunittest\.mock\.ANY\b|Arg\.Any|\$this->anything\(/gu;
const GENERAL_ERROR =
  /\b(?:Exception|BaseException|Throwable|Error|StandardError|RuntimeException|object|anyhow::Error|Errno|\\Exception|\\Throwable|NSError)\b/u;
const WITHOUT_ERROR = /(?:\(\s*\)\s*\)?;?|raise_error)\s*$/u;
const ERROR_ASSERTION =
  /raises|assertThrows|assertRaises|Throws|toThrow|rejects|raise_error|expectException|throw|XCTAssertThrows|should_panic|assertFails|isThrownBy|isInstanceOf/u;

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
        /match\s*=|,\s*match:|WithMessage|message/u.test(removed.text) &&
        !/match\s*=|,\s*match:|WithMessage|message/u.test(added.text);
      return wider || emptied || unmatched
        ? [weakening(subject, added, "weakening/assertion-loosened", "accepts more kinds of errors")]
        : [];
    }),
  );
}

function count(text: string, pattern: RegExp): number {
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
