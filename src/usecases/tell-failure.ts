import { ConfigurationError, isHostFailure } from "../domain/errors.ts";
import type { TaskId } from "../domain/task.ts";
import type { CommentKind, Conversation } from "../ports/code-host.ts";
import { renderFailure } from "../render/failure.ts";
import { renderConfigurationError } from "../render/replies.ts";
import { statusMarker } from "../render/status-comment.ts";

/**
 * Says why a run fails where its commenter looks: in the task's status comment if there is one, else in a reply. For
 * what a person can mend; a bug of ours is for the log.
 */
export async function tellFailure(
  ports: { conversation: Conversation },
  about: { number: number; task: TaskId; comment: { id: number; kind: CommentKind } | undefined },
  error: unknown,
): Promise<void> {
  const isConfiguration = error instanceof ConfigurationError;
  if (!isConfiguration && !isHostFailure(error)) return;
  const text = isConfiguration ? renderConfigurationError(error) : renderFailure(error);
  const marker = statusMarker(about.task);
  const body = `${marker}\n\n${text}`;
  try {
    const status = await ports.conversation.findOwnComment(about.number, marker);
    if (status === undefined) await ports.conversation.postComment(about.number, body);
    else await ports.conversation.updateComment(status.id, body);
    if (about.comment !== undefined)
      await ports.conversation.react(about.comment.id, "confused", about.comment.kind);
  } catch (second) {
    // Where not even this may be said, the run's own page still says it.
    if (!isHostFailure(second)) throw second;
  }
}
