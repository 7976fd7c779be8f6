import type { DiffLine } from "../unified-diff.ts";

const NUMBER = /(?<![\w.])-?\d[\d_]*(?:\.\d+)?(?:e-?\d+)?/giu;

/** A setting or argument, which way it has to move to ask for less, and how far it may move that way unremarked. */
export interface Gauge {
  rule: string;
  message: string;
  where: "tests" | "settings" | "both";
  words: RegExp;
  looser: "higher" | "lower" | "either";
  /** New over old (or old over new) up to which a change is no finding. */
  slack?: number;
}

export const GAUGES: readonly Gauge[] = [
  {
    rule: "weakening/tolerance-widened",
    message: "compares with fewer digits",
    where: "tests",
    words: /\b(?:toBeCloseTo|places|decimals?(?=\s*[=:])|decimal_places|precision|digits|significant)\b/iu,
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
    rule: "weakening/assertion-loosened",
    message: "allows more than before",
    where: "tests",
    words: /num_?queries|max_?queries|max_?calls|max_?renders|maxDiff\w*/iu,
    looser: "higher",
  },
  {
    rule: "weakening/threshold-lowered",
    message: "a limit on coverage or quality becomes laxer",
    where: "tests",
    words: /\b(?:minimum_coverage|coverageThreshold|fail_under)\b/u,
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
      /max[-_ ]?(?:warnings|complexity|lines|depth|params|statements|len|nesting|issues|violations|errors|size|branches|args|returns|line)|allowed|tolerat|budget|\blimit|violations?|warnings|cyclomatic|cognitive|complexity|line[-_]?length|max[A-Z]\w+|\bmax\b/iu,
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

/** A number of a test that moves so that more is asked. */
export function isStricter(removed: DiffLine, added: DiffLine): boolean {
  if (shape(removed.text) !== shape(added.text) || removed.text === added.text) return false;
  const gauge = GAUGES.find(
    ({ where, words, looser }) => where !== "settings" && looser !== "either" && words.test(removed.text),
  );
  return gauge !== undefined && !moved({ ...gauge, slack: 1 }, removed, added);
}

export function moved(gauge: Gauge, removed: DiffLine, added: DiffLine): boolean {
  const before = removed.text.match(NUMBER) ?? [];
  const after = added.text.match(NUMBER) ?? [];
  // Everything but the numbers has to be the same, or the line says something else now.
  if (before.length !== after.length || shape(removed.text) !== shape(added.text)) return false;
  return before.some((text, at) => {
    const old = toNumber(text);
    const now = toNumber(after[at]!);
    if (old === now) return false;
    const slack = gauge.slack ?? 1;
    const higher = now > old * slack;
    const lower = now * slack < old;
    return gauge.looser === "higher" ? higher : gauge.looser === "lower" ? lower : higher || lower;
  });
}

export function toNumber(text: string): number {
  return Number(text.replaceAll("_", ""));
}

function shape(text: string): string {
  return text.replace(NUMBER, "0").replace(/\s+/gu, " ").trim();
}
