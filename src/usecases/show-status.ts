import type { Config } from "../domain/config.ts";
import { isHostFailure } from "../domain/errors.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { Task } from "../domain/task.ts";
import type { Clock } from "../ports/clock.ts";
import type { Conversation } from "../ports/code-host.ts";
import type { Logger } from "../ports/logger.ts";
import { renderStatus, statusMarker } from "../render/status-comment.ts";
import type { RunContext } from "./run-context.ts";

/** How a comment is written when it is not the usual status. */
export interface StatusText {
  /** Replaces the whole text, for an answer. */
  render?: (state: TaskState) => string;
  /** A sentence that the usual text has to carry: CI has not started, a token may not do something. */
  note?: string;
  /** The text is the result itself, as an answer is: that it cannot be written is thrown. */
  isResult?: boolean;
}

/**
 * Where a task is spoken of: the issue or pull request that it came from, and for a job its own pull request. What a
 * review that nobody asked for has to say, the review says.
 */
export function threadOf({ task, effects }: Pick<TaskState, "task" | "effects">): number | undefined {
  if (task.source.kind === "job") return effects.pullRequest?.number;
  return isSilent(task) ? undefined : task.source.number;
}

/** Nobody has asked for it, so nobody waits for its status. */
export function isSilent({ source }: Pick<Task, "source">): boolean {
  return source.kind === "pull-request" && source.commentId === null;
}

/**
 * Brings the task's one comment up to date and gives back its id (0 when there is none). Where no receipt says which
 * comment that is (a run was killed between posting and recording) it is found by its marker under our own account;
 * one that somebody deleted is posted anew.
 */
export async function showStatus(
  ports: { conversation: Conversation; clock: Clock; logger: Logger },
  context: RunContext,
  config: Config,
  state: TaskState,
  text: StatusText = {},
): Promise<number> {
  const thread = threadOf(state);
  // A job's task has no place to speak before it has a pull request; the run's summary has the rest.
  if (thread === undefined) return 0;
  const options = { config, runUrl: context.runUrl, now: ports.clock.now(), note: text.note };
  const body = text.render?.(state) ?? renderStatus(state, options);
  try {
    const known = state.effects.commentId;
    const id = known ?? (await ports.conversation.findOwnComment(thread, statusMarker(state.id)))?.id;
    const updated = id === undefined ? undefined : await ports.conversation.updateComment(id, body);
    return (updated ?? (await ports.conversation.postComment(thread, body))).id;
  } catch (error) {
    // The work is in the ledger; a comment that cannot be written now must not undo it.
    if (text.isResult === true || !isHostFailure(error)) throw error;
    ports.logger.warn(`The status comment could not be updated: ${error.message}`);
    return state.effects.commentId ?? 0;
  }
}
