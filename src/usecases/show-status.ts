import type { Config } from "../domain/config.ts";
import { CodeHostError, PermissionError } from "../domain/errors.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { Clock } from "../ports/clock.ts";
import type { Conversation } from "../ports/code-host.ts";
import type { Logger } from "../ports/logger.ts";
import { renderStatus, statusMarker } from "../render/status-comment.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Brings the task's one comment up to date. Where no receipt says which comment that is (a run was killed between
 * posting and recording) it is found by its marker under our own account; one that somebody deleted is posted anew.
 */
export async function showStatus(
  ports: { conversation: Conversation; clock: Clock; logger: Logger },
  context: RunContext,
  config: Config,
  state: TaskState,
  render?: (state: TaskState) => string,
): Promise<void> {
  const { source } = state.task;
  if (source.kind === "job") return;
  const body =
    render?.(state) ?? renderStatus(state, { config, runUrl: context.runUrl, now: ports.clock.now() });
  try {
    const id =
      state.effects.commentId ??
      (await ports.conversation.findOwnComment(source.number, statusMarker(state.id)))?.id;
    const updated = id === undefined ? undefined : await ports.conversation.updateComment(id, body);
    if (updated === undefined) await ports.conversation.postComment(source.number, body);
  } catch (error) {
    // The work is in the ledger; a comment that cannot be written now must not undo it.
    if (!(error instanceof CodeHostError) && !(error instanceof PermissionError)) throw error;
    ports.logger.warn(`The status comment could not be updated: ${error.message}`);
  }
}
