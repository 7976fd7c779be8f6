import type { Finding } from "../patch.ts";
import type { FileDiff } from "../unified-diff.ts";
import { readContext } from "./patch-context.ts";
import { findRemovedCases, findRemovedFiles } from "./rules-cases.ts";
import { findDroppedCommands } from "./rules-commands.ts";
import { findLooserConditions } from "./rules-conditions.ts";
import { findEditedExpectations } from "./rules-expectations.ts";
import {
  findCommentedOut,
  findDeadTests,
  findGuardedAssertions,
  findSwallowedFailures,
} from "./rules-flow.ts";
import { findMarkers } from "./rules-markers.ts";
import { findDroppedLimits, findLooserNumbers, findNewPatience, findWildcards } from "./rules-numbers.ts";
import { findSpecialCases, findTestDetection } from "./rules-source.ts";
import { findSuppressions } from "./rules-suppressions.ts";
import {
  findLoosenedAssertions,
  findRemovedAssertions,
  findRemovedTests,
  findTrivialAssertions,
} from "./rules-tests.ts";
import { readSubject } from "./subject.ts";
import type { Subject } from "./subject.ts";

/** Rules that look at one file of tests. */
const TEST_RULES: readonly ((subject: Subject) => Finding[])[] = [
  findLoosenedAssertions,
  findWildcards,
  findLooserConditions,
  findTrivialAssertions,
  findCommentedOut,
  findDeadTests,
  findSwallowedFailures,
  findGuardedAssertions,
  findRemovedCases,
];

/** Rules that look at one file, whatever it is. */
const FILE_RULES: readonly ((subject: Subject) => Finding[])[] = [
  findMarkers,
  findSuppressions,
  findLooserNumbers,
  findDroppedLimits,
  findNewPatience,
  findDroppedCommands,
  findTestDetection,
  findSpecialCases,
];

/** Signs that a patch changes how the code is judged instead of the code. */
export function findWeakenings(files: FileDiff[]): Finding[] {
  const subjects = files.map(readSubject);
  const context = readContext(subjects);
  return [
    ...findRemovedFiles(subjects),
    ...findRemovedTests(subjects, context),
    ...findRemovedAssertions(subjects, context),
    ...findEditedExpectations(subjects, context),
    ...subjects.flatMap((subject) => FILE_RULES.flatMap((rule) => rule(subject))),
    ...subjects
      .filter(({ role }) => role.test)
      .flatMap((subject) => TEST_RULES.flatMap((rule) => rule(subject))),
  ];
}
