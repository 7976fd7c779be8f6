import { groupBy } from "./group-by.ts";
import { isNamed, relevantChecks, workflowOf } from "./relevant-checks.ts";
import type { CheckSelection, RelevantCheck } from "./relevant-checks.ts";
import type { CheckResult, CheckState, FailureEvidence, RedCause, Verdict, WorkflowRun } from "./verdict.ts";

/** Everything that is known of one head SHA. */
export interface JudgeRequest extends CheckSelection {
  /** Names of the checks that decide; undefined or empty: all of them. */
  required: readonly string[] | undefined;
  /** What the failing checks printed. A check without evidence is ours. */
  evidence?: readonly FailureEvidence[];
  /** The same for the attempt's pinned parent; absent when CI never judged it. */
  base?: { checks: readonly CheckResult[]; evidence: readonly FailureEvidence[] };
  /** The task asked to mend what is red, so red on the parent is no excuse. */
  taskIsToFixIt: boolean;
  /** The pull request can't be merged: GitHub then starts no `pull_request` workflow at all. */
  conflict?: boolean;
  history?: {
    /** How often failed jobs of this head were already run again. */
    rechecks: number;
    /** Results of earlier attempts of the same head, where they were read. */
    earlier?: readonly CheckResult[];
    /** Tests that are known to have failed and then passed without any change. */
    flakyTests?: readonly string[];
  };
}

/**
 * Check runs and statuses of one head SHA → what CI says, and if it is red, whose fault it is. Only conclusions
 * judge; what a log claims changes nothing but the cause of a red.
 */
export function judge(request: JudgeRequest): Verdict {
  const relevant = relevantChecks(request);
  const { deciding, missing } = select(request, relevant.checks);
  const everything = required(request).length === 0;
  // With named checks only those decide, so other workflows matter no more than as the place where one may yet come.
  const openRuns = everything || missing.length > 0 ? relevant.runs : [];

  const awaited = deciding.filter(({ state }) => state === "pending");
  // Jobs that need others come into being only when those are done: while a run is active nothing of it is final.
  const active = openRuns.filter((run) => isActive(run) && !awaited.some(({ runId }) => runId === run.id));
  const running = [
    ...namesOf(awaited),
    ...(everything ? active.map(({ name }) => name) : openRuns.some(isActive) ? missing : []),
  ];
  if (running.length > 0) return pending(running, `waiting for ${list(running)}`);

  const failedRuns = openRuns.filter(({ state }) => state === "startup-failure");
  const failing = [...deciding.filter(({ state }) => isRed(state)), ...failedRuns.map(checkOfFailedRun)];
  if (failing.length > 0) return red(request, failing);

  const awaiting = unique([
    ...namesOf(deciding.filter(({ state }) => state === "awaiting-approval")),
    ...openRuns.filter(({ state }) => state === "awaiting-approval").map(({ name }) => name),
  ]);
  const expired = unique(openRuns.filter(({ state }) => state === "expired").map(({ name }) => name));
  const incomplete = awaiting.length + expired.length + missing.length > 0;
  const isMute = deciding.length === 0;
  if (request.conflict === true && (incomplete || isMute || everything)) return conflicting();
  if (incomplete)
    return pending(unique([...awaiting, ...expired, ...missing]), whyPending(awaiting, expired, missing));
  if (isMute)
    return { kind: "unknown", explanation: "no check of the repository said anything about this commit" };
  // A skipped required check holds nothing up at GitHub either, but it takes one that ran to call a commit green.
  if (!relevant.checks.some(({ state }) => state === "success" || state === "neutral")) {
    return { kind: "unknown", explanation: `nothing ran, all was skipped: ${list(namesOf(deciding))}` };
  }
  const optionalRed = relevant.checks.filter((check) => isRed(check.state) && !deciding.includes(check));
  return { kind: "green", checks: deciding.length, optionalRed: namesOf(optionalRed) };
}

/** What was asked for, without what we were told never to look at or report ourselves: that could never come. */
function required({ required: names, ignore = [], own = {} }: JudgeRequest): string[] {
  const never = new Set([...ignore, ...(own.names ?? [])]);
  return unique((names ?? []).filter((name) => !never.has(name)));
}

function select(
  request: JudgeRequest,
  checks: readonly RelevantCheck[],
): { deciding: readonly RelevantCheck[]; missing: string[] } {
  const names = required(request);
  if (names.length === 0) return { deciding: checks, missing: [] };
  return {
    deciding: checks.filter((check) => names.some((name) => isNamed(check, name))),
    missing: names.filter((name) => !checks.some((check) => isNamed(check, name))),
  };
}

/** Skipped and neutral count as GitHub counts them: they hold nothing up. */
function isRed(state: CheckState): boolean {
  return state === "failure" || state === "cancelled" || state === "timed-out" || state === "stale";
}

function isActive({ state }: WorkflowRun): boolean {
  return state === "queued" || state === "in-progress";
}

/** A workflow file that GitHub could not start has no check runs; it still must not look green. */
function checkOfFailedRun(run: WorkflowRun): RelevantCheck {
  return {
    source: "check-run",
    name: run.name,
    state: "stale",
    startedAt: run.startedAt ?? "",
    url: "",
    runId: run.id,
    run,
  };
}

type CheckCause = "suspect" | "infrastructure" | "timed-out" | "flaky" | "cancelled";

function red(request: JudgeRequest, failing: readonly RelevantCheck[]): Verdict {
  const evidence = (request.evidence ?? []).filter(({ check }) => failing.some(({ name }) => name === check));
  const byCause = groupBy(failing, (check) => causeOf(check, request));
  const cause = causeOfAll(request, failing, byCause);
  return {
    kind: "red",
    cause,
    failing: failing.map(withoutRun),
    evidence,
    explanation: explain(cause, failing, byCause, evidence),
  };
}

function withoutRun(check: RelevantCheck): CheckResult {
  const { run: _run, ...result } = check;
  const workflow = workflowOf(check);
  return workflow === undefined ? result : { ...result, workflow };
}

/**
 * One failing check that is ours makes the red ours. "Not ours" is said only when every failing check fails in the
 * same way on the parent. What says nothing about the change (a lost runner, a cancelled sibling) never excuses a
 * check that does, and is worth another look rather than another attempt.
 */
function causeOfAll(
  request: JudgeRequest,
  failing: readonly RelevantCheck[],
  byCause: ReadonlyMap<CheckCause, readonly RelevantCheck[]>,
): RedCause {
  const suspects = byCause.get("suspect") ?? [];
  if (suspects.some((check) => !isRedOnBase(check, request))) return "ours";
  if (suspects.length === failing.length) return "red-on-base";
  const others = ["infrastructure", "timed-out", "flaky"] as const;
  return others.find((cause) => byCause.has(cause)) ?? "cancelled";
}

function causeOf(check: RelevantCheck, request: JudgeRequest): CheckCause {
  const evidence = (request.evidence ?? []).filter((of) => of.check === check.name);
  if (check.state === "stale") return "infrastructure";
  if (check.state === "timed-out" || evidence.some(({ timedOut }) => timedOut === true)) return "timed-out";
  const isLost = evidence.length > 0 && evidence.every(({ infrastructure }) => infrastructure !== undefined);
  if (isLost) return "infrastructure";
  if (check.state === "cancelled") return "cancelled";
  return isFlaky(check, request, evidence) ? "flaky" : "suspect";
}

/**
 * The same job on the same commit has also passed, or only tests that are known for it failed. Said once: what is red
 * again after the recheck is red.
 */
function isFlaky(check: RelevantCheck, request: JudgeRequest, evidence: readonly FailureEvidence[]): boolean {
  const { rechecks = 0, earlier = [], flakyTests = [] } = request.history ?? {};
  if (rechecks > 0) return false;
  const failedTests = evidence.flatMap((of) => of.failedTests);
  if (failedTests.length > 0 && failedTests.every((test) => flakyTests.includes(test))) return true;
  const { checks } = relevantChecks(request);
  return [...earlier, ...checks].some((other) => other.state === "success" && isSameCheck(other, check));
}

/** Whatever the event and attempt. */
function isSameCheck(a: CheckResult & { run?: WorkflowRun | undefined }, b: RelevantCheck): boolean {
  const isSameWorkflow = (a.runId !== undefined && a.runId === b.runId) || workflowOf(a) === workflowOf(b);
  return a.source === b.source && a.name === b.name && a.appId === b.appId && isSameWorkflow;
}

function isRedOnBase(check: RelevantCheck, request: JudgeRequest): boolean {
  const { base } = request;
  if (base === undefined || request.taskIsToFixIt) return false;
  const { checks } = relevantChecks({ ...request, checks: base.checks, runs: [] });
  const isRedThere = checks.some(({ name, state }) => name === check.name && state === "failure");
  const here = signaturesOf(check.name, request.evidence ?? []);
  const there = signaturesOf(check.name, base.evidence);
  // An unknown failure is like no other, not even like another unknown one.
  return (
    isRedThere && here.length > 0 && here.every((signature) => signature !== "" && there.includes(signature))
  );
}

function signaturesOf(name: string, evidence: readonly FailureEvidence[]): string[] {
  return evidence.filter(({ check }) => check === name).map(({ signature }) => signature);
}

function conflicting(): Verdict {
  return {
    kind: "red",
    cause: "conflict",
    failing: [],
    evidence: [],
    explanation:
      "the branch conflicts with its base, and GitHub starts no pull request checks until that is resolved",
  };
}

function pending(waitingFor: readonly string[], explanation: string): Verdict {
  return { kind: "pending", waitingFor: unique(waitingFor), explanation };
}

function whyPending(awaiting: string[], expired: string[], missing: string[]): string {
  const parts = [
    [awaiting, "waiting for somebody with write access to approve the run of"],
    [expired, "nobody approved in time, so it must be run again:"],
    [missing, "not reported yet:"],
  ] as const;
  return parts
    .filter(([names]) => names.length > 0)
    .map(([names, words]) => `${words} ${list(names)}`)
    .join("; ");
}

const IN_WORDS: Readonly<Record<CheckCause, string>> = {
  suspect: "failed",
  infrastructure: "failed for a reason outside the repository",
  "timed-out": "ran out of time",
  flaky: "failed, but has also passed on this very commit",
  cancelled: "was cancelled",
};

function explain(
  cause: RedCause,
  failing: readonly RelevantCheck[],
  byCause: ReadonlyMap<CheckCause, readonly RelevantCheck[]>,
  evidence: readonly FailureEvidence[],
): string {
  if (cause === "red-on-base") return `${list(namesOf(failing))} failed in the same way before this change`;
  const parts = [...byCause]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([of, checks]) => `${list(namesOf(checks))} ${IN_WORDS[of]}`);
  const reason = evidence.find(({ infrastructure }) => infrastructure !== undefined)?.infrastructure;
  if (cause === "infrastructure" && reason !== undefined) parts.push(`(${reason})`);
  const tests = unique(evidence.flatMap(({ failedTests }) => failedTests));
  if (cause === "ours" && tests.length > 0) parts.push(`failing tests: ${list(tests)}`);
  return parts.join("; ");
}

/** At most five names, each on one line and short: they come from workflows and logs. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => name.replace(/[\s\p{C}]+/gu, " ").slice(0, 100));
  return names.length > 5 ? `${shown.join(", ")} and ${names.length - 5} more` : shown.join(", ");
}

function namesOf(checks: readonly CheckResult[]): string[] {
  return unique(checks.map(({ name }) => name));
}

/** Sorted, so that the order in which GitHub lists things shows nowhere. */
function unique(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted();
}
