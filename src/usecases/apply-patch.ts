import type { AttemptEnd } from "../domain/attempt.ts";
import { isHostFailure } from "../domain/errors.ts";
import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import { checkPatch, DEFAULT_PATCH_LIMITS, type Patch, type PatchCheck } from "../domain/patch.ts";
import type { Clock } from "../ports/clock.ts";
import type { Changes, Conversation } from "../ports/code-host.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import type { Logger } from "../ports/logger.ts";
import type { Workspace } from "../ports/workspace.ts";
import { failureText } from "../render/failure.ts";
import { commitMessage } from "../render/commit-message.ts";
import { pullRequestBody, pullRequestTitle } from "../render/pull-request.ts";
import type { Assignment, AttemptOutput } from "./assignment.ts";
import { attemptEvents, type Published } from "./attempt-events.ts";
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
      } else if (end === "submitted") {
        try {
          published = await publish(ports, context, assignment, output, patch, check);
        } catch (error) {
          // What the attempt cost has to be settled all the same.
          if (!isHostFailure(error)) throw error;
          problem = failureText(error);
        }
      }
    }
  }

  const finished = { assignment, output, end, check, published, patch, problem };
  const events = attemptEvents(envelope(context, ports.clock, task.id), finished);
  const state = await ports.ledger.update((ledger) => {
    const known = ledger.events.get(task.id) ?? [];
    const folded = foldTask([...known, ...events]);
    if (folded === undefined) throw new Error(`the ledger has lost ${task.id}`);
    return { append: events, result: folded };
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
  // On a person's pull request the commit is all there is to publish.
  if (task.source.kind === "pull-request")
    return { headSha: sha, pullRequest: { number: task.source.number } };
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
