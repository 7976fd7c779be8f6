import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
import { weakening } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Limits that settings used to have. */
const LIMIT =
  /\b(?:coverageThreshold|thresholds?|branches|functions|lines|statements|fail_under|fail-under|cov-fail-under|check-coverage|max-warnings|minimum_coverage|minimumCoverage|COVEREDRATIO|minimum|maxWarnings|min_score|minMsi|minCoveredMsi|maximum_coverage_drop|target)\b["']?(?:\s{0,8}[:=>({]|\s)\s{0,8}["'{(]?\s{0,8}(?:\d|\{|$)|--(?:check-coverage|fail-under|cov-fail-under|max-warnings|strict|strict-markers|bail|ci|failOnWarning|fail-on-warning|error-on-warnings?|forbid-only|frozen-lockfile|coverage|cov|race|Werror)\b|-Werror\b|-D\s+warnings|-race\b|\bwarnings_as_errors\b|--report-unused-disable-directives\b|\babortOnFail\b|#!?\[(?:deny|forbid)\(|"?forbidOnly"?\s*:\s*(?:true|!!)|"?failOnWarning"?[=:]\s*"?true|\bset\s+-(?:e|eu|euo|o\s+pipefail)\b|<failOnViolation>\s*true|<TreatWarningsAsErrors>\s*true|"?\b(?:strict\w*|no[A-Z]\w+|exactOptional\w+|alwaysStrict|disallow_\w+|warn_\w+|check_untyped_defs)\b"?\s*[:=]\s*[Tt]rue|\benforce\b|^\s*exit\s+[1-9]\b|\bcheck\b.{0,20}\bdependsOn\b|\bdependsOn\(?.{0,40}(?:Verification|[Ll]int|[Tt]est)|["'][\w@/-]+["']\s*:\s*\[?\s*["']error["']/u;

/** The same in the code that sets the tests up. */
const LIMIT_IN_TESTS =
  /@Timeout\(|@Test\(timeout\s*=|\bassertTimeout\w*\(|\bminimum_coverage\b|\bmaximum_coverage_drop\b|\babortOnFail\b|\brefuse_coverage_drop\b|\bcoverageThreshold\b|\bfail_under\b|\bforbidOnly\b|\bfail_if_no_examples\b|\bverify_partial_doubles\s*=\s*true|\bwarnings\.simplefilter\(\s*["']error|\braise_on_warning\b|\bexpect\.(?:hasAssertions|assertions)\(|\bgoleak\.Verify|\bt\.Cleanup\(\s*func\(\)\s*\{\s*(?:mock|ctrl)/u;

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
