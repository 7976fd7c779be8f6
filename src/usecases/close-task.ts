import { CodeHostError, PermissionError } from "../domain/errors.ts";
import type { Config } from "../domain/config.ts";
import { eventId } from "../domain/ledger/event-id.ts";
import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { CloseStatus, LedgerEvent } from "../domain/ledger.ts";
import type { Clock } from "../ports/clock.ts";
import type { Conversation } from "../ports/code-host.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import type { Logger } from "../ports/logger.ts";
import { interruptedEvent } from "./attempt-events.ts";
import { envelope, type RunContext } from "./run-context.ts";
import { showStatus, threadOf } from "./show-status.ts";

export interface ClosePorts {
  conversation: Conversation;
  ledger: LedgerStore;
  clock: Clock;
  logger: Logger;
}

/** Says on the pull request and the issue that a person has to look. */
export const NEEDS_HUMAN_LABEL = "upshift:needs-human";

const HAPPY: ReadonlySet<CloseStatus> = new Set(["green", "answered", "reviewed"]);

/**
 * Ends a task: comment, reaction and label first, the ledger last. What is done at the code host can be done twice
 * without harm; a closed task is never looked at again, so closing it first could leave a stale comment for ever.
 */
export async function closeTask(
  ports: ClosePorts,
  context: RunContext,
  closing: {
    state: TaskState;
    config: Config;
    status: CloseStatus;
    explanation: string;
    /** Events that belong into the same commit, such as the verdict that ended the task. */
    with?: readonly LedgerEvent[];
    /** Shown instead of the status, for an answer. */
    render?: (state: TaskState) => string;
  },
): Promise<TaskState> {
  const { state, config, status, explanation } = closing;
  const shared = envelope(context, ports.clock, state.id);
  const closed: LedgerEvent = {
    ...shared,
    id: eventId.closed(state.id, state.attempts.length),
    type: "task.closed",
    status,
    explanation,
  };
  // Who closes a task has made sure that nobody works on it: what an attempt still holds was left by a dead run.
  const left = state.reservations.map((open) =>
    interruptedEvent(shared, { number: open.attempt, ceilingMicroUsd: open.ceilingMicroUsd }),
  );
  const append = [...left, ...(closing.with ?? []), closed];
  const after = folded([...state.events, ...append]);
  await showStatus(
    ports,
    context,
    config,
    after,
    closing.render === undefined ? {} : { render: closing.render, isResult: true },
  );
  await courtesies(ports, after, status);
  return ports.ledger.update(async (ledger) => {
    const known = await ledger.eventsOf(state.id);
    const now = foldTask(known);
    // Another run may have gone on meanwhile: a task that has a newer attempt is not ours to close.
    if (now !== undefined && now.attempts.length > state.attempts.length) return { append: [], result: now };
    return { append, result: folded([...known, ...append]) };
  });
}

async function courtesies(ports: ClosePorts, state: TaskState, status: CloseStatus): Promise<void> {
  const { source } = state.task;
  try {
    const reaction = HAPPY.has(status) ? "rocket" : "confused";
    if (source.kind === "pull-request") {
      // Nobody asked for a review of the configuration's, so nobody waits for a sign.
      if (source.commentId === null) return;
      await ports.conversation.react(source.commentId, reaction, source.commentKind);
    } else if (source.kind === "issue") {
      await (source.commentId === null
        ? ports.conversation.react(source.number, reaction, "issue")
        : ports.conversation.react(source.commentId, reaction));
    }
    if (!HAPPY.has(status) && status !== "stopped" && state.task.kind !== "review") {
      const threads = new Set([threadOf(state), state.effects.pullRequest?.number]);
      for (const thread of threads)
        if (thread !== undefined) await ports.conversation.addLabels(thread, [NEEDS_HUMAN_LABEL]);
    }
  } catch (error) {
    if (!(error instanceof CodeHostError) && !(error instanceof PermissionError)) throw error;
    ports.logger.warn(`A reaction or label could not be set: ${error.message}`);
  }
}

function folded(events: readonly LedgerEvent[]): TaskState {
  const state = foldTask(events);
  if (state === undefined) throw new Error("the events hold no task");
  return state;
}
