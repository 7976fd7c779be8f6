import type { AttemptEnd } from "../domain/attempt.ts";
import { diffStat } from "../domain/diff-stat.ts";
import { eventId } from "../domain/ledger/event-id.ts";
import type { EventEnvelope, EventOf, LedgerEvent } from "../domain/ledger.ts";
import type { MicroUsd } from "../domain/money.ts";
import type { Patch, PatchCheck } from "../domain/patch.ts";
import type { Task } from "../domain/task.ts";
import { UNKNOWN_USAGE } from "../domain/usage.ts";
import { defuseOutput } from "../domain/untrusted-text.ts";
import { statusMarker } from "../render/status-comment.ts";
import type { Assignment, AttemptOutput } from "./assignment.ts";
import type { GateReport } from "./local-gates.ts";

/** Diff kept in the ledger for the next attempt's hand-off. */
const LEDGER_DIFF_CHARACTERS = 16_000;

/** No comment holds more: https://docs.github.com/en/rest/issues/comments (65,536). */
const LEDGER_ANSWER_CHARACTERS = 66_000;

/** By this a task's pull request is found: there is one open pull request for a head and a base. */
export function pullRequestKey(task: Task): string {
  return `${task.branch}:${task.baseRef}`;
}

/** What an attempt put at the code host. */
export interface Published {
  headSha: string;
  /** Absent where the commit could be made and the pull request not be opened. */
  pullRequest?: { number: number; url?: string };
}

/** What an attempt came to, as its account is settled from it. */
export interface FinishedAttempt {
  assignment: Assignment;
  output: AttemptOutput;
  end: AttemptEnd;
  check: PatchCheck;
  published: Published | undefined;
  patch: Patch | undefined;
  problem: string | undefined;
  /** The code host did not take the change: it is kept, so that nobody pays for it twice. */
  kept?: EventOf<"attempt.finished">["kept"];
}

type Envelope = Omit<EventEnvelope, "id">;

/** The events that settle an attempt: what it was and cost, and receipts for what now exists at the code host. */
export function attemptEvents(shared: Envelope, finished: FinishedAttempt): LedgerEvent[] {
  const { assignment, output, published } = finished;
  return [
    finishedEvent(shared, finished),
    ...(output.gates === undefined ? [] : [measuredEvent(shared, assignment, output.gates)]),
    ...(assignment.commentId === 0 ? [] : [commentReceipt(shared, assignment)]),
    ...(published === undefined ? [] : publishedReceipts(shared, assignment.task, published)),
  ];
}

function finishedEvent(shared: Envelope, finished: FinishedAttempt): LedgerEvent {
  const { assignment, output, check, published, patch, problem } = finished;
  const { submission } = output;
  return {
    ...shared,
    id: eventId.finished(assignment.task.id, assignment.number),
    type: "attempt.finished",
    attempt: assignment.number,
    end: finished.end,
    usage: output.usage,
    cost: output.cost,
    chargedMicroUsd: output.chargedMicroUsd,
    turns: output.turns,
    durationMs: Math.max(0, Math.round(output.durationMs)),
    ...(submission?.confidence === undefined ? {} : { confidence: submission.confidence }),
    ...(submission === undefined ? {} : { summary: defuseOutput(submission.summary).slice(0, 4000) }),
    ...(submission === undefined || submission.openQuestions.length === 0
      ? {}
      : {
          openQuestions: submission.openQuestions
            .slice(0, 10)
            .map((question) => defuseOutput(question).slice(0, 500)),
        }),
    ...(finished.end === "answered" ? { answer: output.text.slice(0, LEDGER_ANSWER_CHARACTERS) } : {}),
    ...(published === undefined ? {} : { headSha: published.headSha }),
    ...(patch === undefined
      ? {}
      : { stat: diffStat(patch.diff), diff: patch.diff.slice(0, LEDGER_DIFF_CHARACTERS) }),
    ...(check.findings.length === 0 ? {} : { findings: check.findings.slice(0, 20) }),
    ...(finished.kept === undefined ? {} : { kept: finished.kept }),
    ...(problem === undefined ? {} : { error: problem.slice(0, 1000) }),
  };
}

function measuredEvent(
  shared: Envelope,
  { task, number }: Assignment,
  { metrics, failures }: GateReport,
): LedgerEvent {
  return {
    ...shared,
    id: eventId.gate(task.id, number),
    type: "gate.measured",
    attempt: number,
    metrics,
    ...(failures.length === 0
      ? {}
      : {
          failures: failures.slice(0, 10).map(({ check, errorLines }) => ({
            check,
            errorLines: errorLines.slice(0, 60).map((line) => line.slice(0, 500)),
          })),
        }),
  };
}

/** Settles an attempt whose job died. What it cost cannot be known, so for budgets its whole ceiling counts as spent. */
export function interruptedEvent(
  shared: Envelope,
  attempt: { number: number; ceilingMicroUsd: MicroUsd },
  headSha?: string,
): LedgerEvent {
  return {
    ...shared,
    id: eventId.finished(shared.task, attempt.number),
    type: "attempt.finished",
    attempt: attempt.number,
    end: headSha === undefined ? "interrupted" : "submitted",
    usage: UNKNOWN_USAGE,
    cost: { microUsd: 0, exact: false },
    chargedMicroUsd: attempt.ceilingMicroUsd,
    turns: 0,
    durationMs: 0,
    ...(headSha === undefined ? {} : { headSha }),
    error: "the job ended before the attempt was settled",
  };
}

function commentReceipt(shared: Envelope, assignment: Assignment): LedgerEvent {
  return {
    ...shared,
    id: eventId.done(assignment.task.id, "comment", String(assignment.commentId)),
    type: "effect.done",
    effect: "comment",
    key: statusMarker(assignment.task.id),
    ref: String(assignment.commentId),
  };
}

function publishedReceipts(shared: Envelope, task: Task, { pullRequest }: Published): LedgerEvent[] {
  const branch: LedgerEvent = {
    ...shared,
    id: eventId.done(task.id, "branch", task.branch),
    type: "effect.done",
    effect: "branch",
    ref: task.branch,
  };
  if (pullRequest === undefined) return [branch];
  const number = String(pullRequest.number);
  return [
    branch,
    {
      ...shared,
      id: eventId.done(task.id, "pull-request", number),
      type: "effect.done",
      effect: "pull-request",
      key: pullRequestKey(task),
      ref: number,
      ...(pullRequest.url === undefined ? {} : { url: pullRequest.url }),
    },
  ];
}
