import type { AttemptEnd } from "../domain/attempt.ts";
import { eventId } from "../domain/ledger/event-id.ts";
import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { EventOf, LedgerEvent } from "../domain/ledger.ts";
import { checkPatch, DEFAULT_PATCH_LIMITS, type Patch, type PatchCheck } from "../domain/patch.ts";
import { diffStat } from "../domain/diff-stat.ts";
import { defuseOutput } from "../domain/untrusted-text.ts";
import type { Clock } from "../ports/clock.ts";
import type { Changes, Conversation, PullRequest } from "../ports/code-host.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import type { Logger } from "../ports/logger.ts";
import type { Workspace } from "../ports/workspace.ts";
import { commitMessage } from "../render/commit-message.ts";
import { pullRequestBody, pullRequestTitle } from "../render/pull-request.ts";
import type { Assignment, AttemptOutput } from "./assignment.ts";
import { envelope, type RunContext } from "./run-context.ts";
import { showStatus } from "./show-status.ts";

/** Stage 3 holds the write credential. It runs no code of the repository and believes nothing of the patch. */
export interface ApplyPorts {
  changes: Changes;
  conversation: Conversation;
  ledger: LedgerStore;
  /** To see for itself what the patch changes. */
  openWorkspace(sha: string): Promise<Workspace>;
  clock: Clock;
  logger: Logger;
}

/** Diff kept in the ledger for the next attempt's hand-off. */
const LEDGER_DIFF_CHARACTERS = 16_000;

interface Published {
  headSha: string;
  pullRequest: PullRequest;
}

/**
 * Publishes what an attempt made and settles its account. The order is: check, commit, pull request, ledger, comment;
 * each step finds what an earlier, interrupted run of it left behind. Without a patch worth a commit only the account
 * is settled: what follows is the escalation policy's to say.
 */
export async function applyPatch(
  ports: ApplyPorts,
  context: RunContext,
  assignment: Assignment,
  output: AttemptOutput,
): Promise<TaskState> {
  const { task } = assignment;
  let end: AttemptEnd = output.end;
  let check: PatchCheck = { verdict: "accept", findings: [] };
  let published: Published | undefined;
  let patch: Patch | undefined;
  let problem = output.detail;

  if (!assignment.readOnly && output.patch !== undefined && end !== "stopped-by-user") {
    patch = await remade(ports, assignment, output.patch);
    if (patch !== undefined) {
      check = checkPatch(patch, {
        ...DEFAULT_PATCH_LIMITS,
        protectedPaths: assignment.config.protectedPaths,
      });
      if (check.verdict === "refuse") {
        end = "patch-refused";
        problem = check.findings.map((finding) => finding.message).join("; ");
      } else if (end === "submitted")
        published = await publish(ports, context, assignment, output, patch, check);
    }
  }

  const finished: LedgerEvent = {
    ...envelope(context, ports.clock, task.id),
    id: eventId.finished(task.id, assignment.number),
    ...finishedMembers({ assignment, output, end, check, published, patch, problem }),
  };
  const receipts = published === undefined ? [] : receiptsOf(ports, context, assignment, published);
  const state = await ports.ledger.update((ledger) => {
    const known = ledger.events.get(task.id) ?? [];
    const append = [finished, commentReceipt(ports, context, assignment), ...receipts];
    const folded = foldTask([...known, ...append]);
    if (folded === undefined) throw new Error(`the ledger has lost ${task.id}`);
    return { append, result: folded };
  });
  if (state.phase === "awaiting-ci") await showStatus(ports, context, assignment.config, state);
  return state;
}

/** The same edits on a workspace of our own: the diff that the rules read is then surely the diff that is committed. */
async function remade(ports: ApplyPorts, assignment: Assignment, patch: Patch): Promise<Patch | undefined> {
  const limits = { ...DEFAULT_PATCH_LIMITS, protectedPaths: assignment.config.protectedPaths };
  const shape = checkPatch({ ...patch, baseSha: assignment.startSha }, limits);
  // What is refused unseen (malformed, too large, a forbidden path) is not even replayed.
  if (shape.verdict === "refuse") return { ...patch, baseSha: assignment.startSha };
  const workspace = await ports.openWorkspace(assignment.startSha);
  try {
    await workspace.replay(patch.edits);
    return await workspace.patch();
  } finally {
    await workspace.close();
  }
}

async function publish(
  ports: ApplyPorts,
  context: RunContext,
  assignment: Assignment,
  output: AttemptOutput,
  patch: Patch,
  check: PatchCheck,
): Promise<Published> {
  const { task, config } = assignment;
  const submission = output.submission;
  const { sha } = await ports.changes.commitPatch({
    branch: task.branch,
    parent: assignment.parentSha,
    patch,
    message: commitMessage(task, submission?.commitMessage),
  });
  const text = {
    title: pullRequestTitle(task, submission?.commitMessage),
    body: pullRequestBody({ task, submission, findings: check.findings, runUrl: context.runUrl }),
  };
  const existing =
    assignment.number === 1 ? undefined : await ports.changes.pullRequestFor(task.branch, task.baseRef);
  if (existing?.state === "open") {
    await ports.changes.updatePullRequest(existing.number, text);
    return { headSha: sha, pullRequest: existing };
  }
  const pullRequest = await ports.changes.openPullRequest({
    branch: task.branch,
    base: task.baseRef,
    ...text,
    draft: config.pullRequest.draft,
  });
  const labels =
    check.verdict === "needs-human"
      ? [...config.pullRequest.labels, "upshift:needs-human"]
      : config.pullRequest.labels;
  if (labels.length > 0) await ports.conversation.addLabels(pullRequest.number, labels);
  return { headSha: sha, pullRequest };
}

function finishedMembers(from: {
  assignment: Assignment;
  output: AttemptOutput;
  end: AttemptEnd;
  check: PatchCheck;
  published: Published | undefined;
  patch: Patch | undefined;
  problem: string | undefined;
}): Omit<EventOf<"attempt.finished">, keyof ReturnType<typeof envelope> | "id"> {
  const { assignment, output, check, published, patch, problem } = from;
  const { submission } = output;
  return {
    type: "attempt.finished",
    attempt: assignment.number,
    end: from.end,
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
    ...(published === undefined ? {} : { headSha: published.headSha }),
    ...(patch === undefined
      ? {}
      : { stat: diffStat(patch.diff), diff: patch.diff.slice(0, LEDGER_DIFF_CHARACTERS) }),
    ...(check.findings.length === 0 ? {} : { findings: check.findings.slice(0, 20) }),
    ...(problem === undefined ? {} : { error: problem.slice(0, 1000) }),
  };
}

function commentReceipt(ports: ApplyPorts, context: RunContext, assignment: Assignment): LedgerEvent {
  return {
    ...envelope(context, ports.clock, assignment.task.id),
    id: eventId.done(assignment.task.id, "comment", String(assignment.commentId)),
    type: "effect.done",
    effect: "comment",
    ref: String(assignment.commentId),
  };
}

function receiptsOf(
  ports: ApplyPorts,
  context: RunContext,
  assignment: Assignment,
  published: Published,
): LedgerEvent[] {
  const { task } = assignment;
  const shared = envelope(context, ports.clock, task.id);
  const number = String(published.pullRequest.number);
  return [
    {
      ...shared,
      id: eventId.done(task.id, "branch", task.branch),
      type: "effect.done",
      effect: "branch",
      ref: task.branch,
    },
    {
      ...shared,
      id: eventId.done(task.id, "pull-request", number),
      type: "effect.done",
      effect: "pull-request",
      ref: number,
      url: published.pullRequest.url,
    },
  ];
}
