import type { Config } from "../domain/config.ts";
import { eventId } from "../domain/ledger/event-id.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { LedgerEvent } from "../domain/ledger.ts";
import type { Outcome } from "../domain/outcome.ts";
import { draftOf } from "../domain/review/draft.ts";
import { interruptedEvent } from "./attempt-events.ts";
import { climbLadder } from "./climb-ladder.ts";
import { closeTask } from "./close-task.ts";
import { configFor } from "./config-for.ts";
import { finishReview } from "./finish-review.ts";
import { assignmentOf, reserveFollowUp } from "./follow-up.ts";
import { ownCommitOnBranch } from "./own-commit.ts";
import { seeToPullRequest } from "./publish.ts";
import { record } from "./record.ts";
import type { ResumePorts } from "./resume-on-checks.ts";
import { envelope, type RunContext } from "./run-context.ts";
import { showStatus } from "./show-status.ts";

/** So often a task is taken up again after its job died; then a person is asked. */
const MOST_INTERRUPTIONS = 2;

/**
 * The job that worked on a task died (cancelled, timed out, runner lost). What it had published is found at the code
 * host by its natural keys (branch, one open pull request of it) and entered; where there was nothing, the attempt is
 * made again on the same rung.
 */
export async function settleInterrupted(
  ports: ResumePorts,
  context: RunContext,
  state: TaskState,
): Promise<Outcome> {
  const config = await configFor(ports, context, state);
  if (state.stopRequested) {
    const explanation = "Somebody said stop.";
    return {
      status: "closed",
      task: await closeTask(ports, context, { state, config, status: "stopped", explanation }),
    };
  }
  if (draftOf(state) !== undefined) return finishReview(ports, context, state, config);
  const finished = state.attempts.at(-1)?.end !== undefined;
  const isPublished = !finished && state.task.kind !== "review";
  const published = isPublished ? await findPublished(ports, state, config) : undefined;
  const settled = finished ? state : await settle(ports, context, state, published);
  if (settled.phase === "awaiting-ci") {
    await showStatus(ports, context, config, settled);
    return { status: "awaiting-ci", task: settled };
  }
  if (config.gate.mode === "reusable" && settled.task.kind !== "review") {
    // CI is called by the run that makes the attempt; nobody would call it for one that is made here.
    const explanation = "The job that worked on this ended early. Say `/ai retry` to try again.";
    const closing = { state: settled, config, status: "needs-human" as const, explanation };
    return { status: "closed", task: await closeTask(ports, context, closing) };
  }
  const interruptions = settled.attempts.filter((attempt) => attempt.end === "interrupted").length;
  const last = settled.attempts.at(-1);
  if (last === undefined || interruptions > MOST_INTERRUPTIONS) {
    const explanation = "The job that worked on this ended early several times.";
    return {
      status: "closed",
      task: await closeTask(ports, context, { state: settled, config, status: "needs-human", explanation }),
    };
  }
  const reserved = await reserveFollowUp(ports, context, settled, {
    config,
    mode: "retry",
    rung: last.rung,
    reason: "The job that worked on this ended early; the same tier tries again.",
  });
  if (reserved.kind === "stopped") {
    const closing = {
      state: settled,
      config,
      status: "stopped" as const,
      explanation: "Somebody said stop.",
    };
    return { status: "closed", task: await closeTask(ports, context, closing) };
  }
  if (reserved.kind === "overtaken") return { status: "skipped", reason: "another run has gone on with it" };
  if (reserved.kind === "refused") {
    const closing = { state: settled, config, status: "budget" as const, explanation: reserved.message };
    return { status: "closed", task: await closeTask(ports, context, closing) };
  }
  const commentId = await showStatus(ports, context, config, reserved.state);
  return climbLadder(ports, context, assignmentOf(reserved.state, { config, commentId }));
}

interface Published {
  headSha: string;
  pullRequest: { number: number; url: string | undefined } | undefined;
}

/** A commit on the task's branch that the ledger has no receipt for, and its pull request. */
async function findPublished(
  ports: ResumePorts,
  state: TaskState,
  config: Config,
): Promise<Published | undefined> {
  const { task } = state;
  const parent = state.lastHeadSha ?? task.baseSha;
  const head = await ownCommitOnBranch(ports, task, parent);
  if (head === undefined) return undefined;
  if (task.source.kind === "pull-request") {
    return { headSha: head, pullRequest: { number: task.source.number, url: undefined } };
  }
  const existing = await ports.changes.pullRequestFor(task.branch, task.baseRef);
  if (existing?.state === "open") return { headSha: head, pullRequest: existing };
  const opened = await seeToPullRequest(ports, {
    assignment: { task, config },
    submission: undefined,
    findings: [],
    isNew: true,
    runUrl: undefined,
  });
  return { headSha: head, pullRequest: opened };
}

async function settle(
  ports: ResumePorts,
  context: RunContext,
  state: TaskState,
  published: Published | undefined,
): Promise<TaskState> {
  const attempt = state.attempts.at(-1);
  if (attempt === undefined) throw new Error("a working task has an attempt");
  const shared = envelope(context, ports.clock, state.id);
  const finished = interruptedEvent(shared, attempt, published?.headSha);
  const receipts: LedgerEvent[] =
    published?.pullRequest === undefined
      ? []
      : [
          {
            ...shared,
            id: eventId.done(state.id, "pull-request", String(published.pullRequest.number)),
            type: "effect.done",
            effect: "pull-request",
            ref: String(published.pullRequest.number),
            ...(published.pullRequest.url === undefined ? {} : { url: published.pullRequest.url }),
          },
        ];
  return record(ports, state, [finished, ...receipts]);
}
