import type { Finding } from "../patch.ts";
import type { FileDiff } from "../unified-diff.ts";
import { weakening } from "./finding.ts";
import { readContext } from "./patch-context.ts";
import type { PatchContext } from "./patch-context.ts";
import { findRemovedCases, findRemovedFiles } from "./rules-cases.ts";
import { findNarrowedBuilds } from "./rules-build.ts";
import { findLooserCalls } from "./rules-calls.ts";
import { findBlurredComparisons } from "./rules-comparison.ts";
import { findDroppedCommands, findDroppedParts, findWrappedCommands } from "./rules-commands.ts";
import { findExceptions } from "./rules-exceptions.ts";
import { findLooserConditions } from "./rules-conditions.ts";
import { findEditedExpectations } from "./rules-expectations.ts";
import { findCommentedOut } from "./rules-commented.ts";
import { findDetachedChecks, findEarlyEnds } from "./rules-detached.ts";
import { findDeadTests, findGuardedAssertions } from "./rules-flow.ts";
import { findHarnessChanges, findLaxShells } from "./rules-harness.ts";
import { findJudgeOnly } from "./rules-judge.ts";
import { findMarkers } from "./rules-markers.ts";
import { findDroppedLimits } from "./rules-limits.ts";
import { findLooserNumbers } from "./rules-numbers.ts";
import { findNewPatience } from "./rules-patience.ts";
import { findVagueExpectations, findWildcards } from "./rules-wildcards.ts";
import { findChangedConditions, findFlippedSwitches } from "./rules-polarity.ts";
import {
  findAnswerTables,
  findConstantBodies,
  findLooserEquality,
  findMaskedFailures,
  findSpecialCases,
  findTestDetection,
} from "./rules-source.ts";
import { findHiddenTests } from "./rules-hidden-tests.ts";
import { findLooserTypes } from "./rules-types.ts";
import { findUnreadable } from "./rules-unread.ts";
import { findFewerValues } from "./rules-values.ts";
import { findSofterFailures } from "./rules-helpers.ts";
import { findStubs } from "./rules-stubs.ts";
import { findSuppressions } from "./rules-suppressions.ts";
import { findSwallowedFailures, findToothlessHandlers } from "./rules-swallow.ts";
import { findRemovedAssertions, findTrivialAssertions } from "./rules-assertions.ts";
import { findLoosenedAssertions, findOutweighedAssertions } from "./rules-loosened.ts";
import { findLostGroups, findRemovedTests } from "./rules-tests.ts";
import { readSubject } from "./subject.ts";
import type { Subject } from "./subject.ts";

/** Rules that look at one file of tests. */
const TEST_RULES: readonly ((subject: Subject, context: PatchContext) => Finding[])[] = [
  findLoosenedAssertions,
  findOutweighedAssertions,
  findFewerValues,
  findBlurredComparisons,
  findWildcards,
  findVagueExpectations,
  findLooserCalls,
  findLooserConditions,
  findTrivialAssertions,
  findCommentedOut,
  findDeadTests,
  findSwallowedFailures,
  findToothlessHandlers,
  findGuardedAssertions,
  findEarlyEnds,
  findDetachedChecks,
  findSofterFailures,
  findRemovedCases,
  findHiddenTests,
];

/** Rules that look at one file, whatever it is. */
const FILE_RULES: readonly ((subject: Subject, context: PatchContext) => Finding[])[] = [
  findMarkers,
  findNarrowedBuilds,
  findLooserNumbers,
  findDroppedLimits,
  findNewPatience,
  findExceptions,
  findDroppedCommands,
  findWrappedCommands,
  findDroppedParts,
  findHarnessChanges,
  findLaxShells,
  findFlippedSwitches,
  findChangedConditions,
  findTestDetection,
  findSpecialCases,
  findAnswerTables,
  findLooserTypes,
  findUnreadable,
  findLooserEquality,
];

/** Signs that honest growth shows as well: shown to the reviewer, but in a patch that checks far more than before no reason to stop. */
const SMALL_SIGNS: ReadonlySet<string> = new Set([
  "weakening/assertion-loosened",
  "weakening/assertion-removed",
  "weakening/case-removed",
  "weakening/expectation-edited",
  "weakening/failure-swallowed",
  "weakening/special-case",
  "weakening/suppressed",
  "weakening/test-stubbed",
  "weakening/timeout-raised",
  "weakening/trivial-assertion",
]);

/** Lines of code, tests and settings, those around a change too, that the rules take some seconds for. */
const MOST_LINES = 40_000;

function linesOf({ hunks }: FileDiff): number {
  return hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0);
}

/** Signs that a patch changes how the code is judged instead of the code. */
export function findWeakenings(files: FileDiff[]): Finding[] {
  const subjects = files.map(readSubject);
  const judging = subjects.filter(({ role }) => !role.prose && !role.expectation);
  const lines = judging.reduce((sum, { file }) => sum + linesOf(file), 0);
  if (lines > MOST_LINES) {
    const longest = judging.toSorted((a, b) => linesOf(b.file) - linesOf(a.file))[0]!;
    const message = `${lines} lines of code and tests: more than these rules read`;
    return [weakening(longest, undefined, "weakening/unread", message)];
  }
  const context = readContext(subjects);
  const findings = findSigns(subjects, context);
  if (!context.grows) return findings;
  return findings.map((finding) =>
    SMALL_SIGNS.has(finding.rule) ? { ...finding, verdict: "accept" } : finding,
  );
}

function findSigns(subjects: Subject[], context: PatchContext): Finding[] {
  return [
    ...findRemovedFiles(subjects),
    ...findJudgeOnly(subjects),
    ...findRemovedTests(subjects, context),
    ...findLostGroups(subjects, context),
    ...findRemovedAssertions(subjects, context),
    ...findEditedExpectations(subjects, context),
    ...findConstantBodies(subjects, context),
    ...findMaskedFailures(subjects, context),
    ...subjects.flatMap((subject) => [...findStubs(subject, context), ...findSuppressions(subject, context)]),
    ...subjects.flatMap((subject) => FILE_RULES.flatMap((rule) => rule(subject, context))),
    ...subjects
      .filter(({ role }) => role.test)
      .flatMap((subject) => TEST_RULES.flatMap((rule) => rule(subject, context))),
  ];
}
