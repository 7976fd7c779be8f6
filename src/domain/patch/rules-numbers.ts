import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
import { isComment, pairLines } from "./changes.ts";
import { headOf, hunkOf, isDependency, placeOf, weakening } from "./finding.ts";
import { GAUGES, moved, toNumber } from "./gauges.ts";
import { isSetUp, waitsLonger } from "./rules-patience.ts";
import type { Subject } from "./subject.ts";

/** Numbers that move so that less is asked of the code. */
export function findLooserNumbers(subject: Subject): Finding[] {
  const { role } = subject;
  if (role.expectation || role.prose) return [];
  if (!role.test && !role.settings) return quotedBounds(subject);
  return subject.changes.flatMap((change) =>
    pairLines(change).flatMap(({ removed, added }) => {
      if (isComment(removed.text) || isComment(added.text)) return [];
      if (isVersion(added.text)) return [];
      const gauge = GAUGES.find(
        (one) =>
          (one.where === "both" || (one.where === "tests" ? role.test : role.settings)) &&
          one.words.test(removed.text) &&
          one.words.test(added.text) &&
          moved(one, removed, added),
      );
      if (gauge?.rule === "weakening/timeout-raised" && isSetUp(subject, added)) return [];
      // How often something was tried again, or how long it took, can be what a test asks for.
      if (
        (gauge?.rule === "weakening/timeout-raised" || gauge?.rule === "weakening/test-retried") &&
        /[Ee]qual|toBe\(|\bEQ\(|==/u.test(added.text) &&
        !/timeout\s*[=:]/iu.test(added.text)
      )
        return [];
      if (gauge !== undefined) return [weakening(subject, added, gauge.rule, gauge.message)];
      return otherwise(subject, removed, added);
    }),
  );
}

/** A comparison written as text, as load tests and monitors have them: `rate<0.01`. */
const QUOTED_BOUND = /["'`][\w().]{1,40}\s?([<>])=?\s?(\d+(?:\.\d+)?)/u;

function quotedBounds(subject: Subject): Finding[] {
  return subject.changes.flatMap((change) =>
    pairLines(change).flatMap(({ removed, added }) => {
      const [, sign, old] = QUOTED_BOUND.exec(removed.text) ?? [];
      const [, now, value] = QUOTED_BOUND.exec(added.text) ?? [];
      if (sign === undefined || sign !== now || isComment(added.text)) return [];
      const looser = sign === "<" ? Number(value) > Number(old) : Number(value) < Number(old);
      return looser
        ? [weakening(subject, added, "weakening/threshold-lowered", "a bound becomes laxer")]
        : [];
    }),
  );
}

/** Numbers that say what they are by themselves: durations, numbers of cases, options of a command. */
function otherwise(subject: Subject, removed: DiffLine, added: DiffLine): Finding[] {
  if (subject.role.test && waitsLonger(removed.text, added.text)) {
    return [weakening(subject, added, "weakening/timeout-raised", "waits longer before it fails")];
  }
  if (subject.role.settings && movedUnderHead(subject, removed, added)) {
    return [
      weakening(
        subject,
        added,
        "weakening/threshold-lowered",
        "a limit on coverage or quality becomes laxer",
      ),
    ];
  }
  if (subject.role.test && fewerRuns(removed.text, added.text)) {
    return [weakening(subject, added, "weakening/case-removed", "is tried with fewer cases")];
  }
  return subject.role.settings && optionMoved(removed.text, added.text)
    ? [weakening(subject, added, "weakening/threshold-lowered", "a limit of a command becomes laxer")]
    : [];
}

const RUNS =
  /(?:\bcases?|\bnum_?tests|\bnumRuns|\bmax_examples|\bruns|\biterations|with_cases)\W{1,3}(\d[\d_]*)/iu;

function fewerRuns(before: string, after: string): boolean {
  const old = RUNS.exec(before)?.[1];
  const now = RUNS.exec(after)?.[1];
  return old !== undefined && now !== undefined && toNumber(now) < toNumber(old);
}

/** A number whose own name says nothing, in a group that is named for limits. */
function movedUnderHead({ file }: Subject, removed: DiffLine, added: DiffLine): boolean {
  const hunk = hunkOf(file, added);
  if (!/^\s*["']?[\w-]{1,40}["']?\s*[:=]\s*\d[\d.]*\s*,?\s*$/u.test(added.text)) return false;
  const head = headOf(hunk, placeOf(hunk.lines, added), "added");
  return (
    /\b(?:thresholds?|minimum|coverage|scores?|fail_?under)\b/iu.test(head) &&
    moved({ rule: "", message: "", where: "settings", words: /./u, looser: "lower" }, removed, added)
  );
}

const OPTION = /(--?[a-z][\w-]{1,40})[= ](\d+(?:\.\d+)?)\b/giu;

/** The same option of a command with a number that asks for less, whatever else of the line changes. */
function optionMoved(before: string, after: string): boolean {
  const old = new Map([...before.matchAll(OPTION)].map(([, name = "", value = ""]) => [name, Number(value)]));
  return [...after.matchAll(OPTION)].some(([, name = "", value = ""]) => {
    const was = old.get(name);
    if (was === undefined) return false;
    const gauge = GAUGES.find(({ where, words }) => where === "settings" && words.test(name));
    return gauge?.looser === "higher"
      ? Number(value) > was
      : gauge?.looser === "lower" && Number(value) < was;
  });
}

/** Numbers of versions are no limits, whatever the key is called. */
function isVersion(text: string): boolean {
  return (
    /["'](?:[<>=~^!]=?|v)\s?\d+(?:\.\d+)*|deployment_target|sdk_?version|\b\w*[-_]?version\b["']?\s*[:=]/iu.test(
      text,
    ) || isDependency(text)
  );
}
