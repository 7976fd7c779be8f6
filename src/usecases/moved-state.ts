import { CodeHostError } from "../domain/errors.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { Conversation, PullRequests } from "../ports/code-host.ts";

/** What people did to the thread, the branch or the pull request while nobody of ours was looking. */
export interface MovedState {
  status: "stopped" | "needs-human";
  explanation: string;
}

/** Undefined while everything is where the task left it; else nothing more may be spent on it. */
export async function hasMoved(
  ports: { conversation: Conversation; pullRequests: PullRequests },
  state: TaskState,
): Promise<MovedState | undefined> {
  const { task } = state;
  if (task.source.kind === "issue") {
    const issue = await ports.conversation.issue(task.source.number).catch(undefinedWhenGone);
    if (issue === undefined) return stopped("The issue was deleted or moved elsewhere.");
    if (issue.state === "closed") return stopped("The issue was closed.");
  }
  const number = state.effects.pullRequest?.number;
  const pull = number === undefined ? undefined : await ports.pullRequests.pullRequest(number);
  if (pull === undefined) return undefined;
  if (pull.merged) return stopped("The pull request was merged before CI had its say.");
  if (pull.state === "closed") return stopped("The pull request was closed.");
  if (pull.headSha === state.lastHeadSha) return undefined;
  return {
    status: "needs-human",
    explanation: `The branch \`${task.branch}\` has moved on to \`${pull.headSha.slice(0, 7)}\`, which is not Upshift's commit.`,
  };
}

const stopped = (explanation: string): MovedState => ({ status: "stopped", explanation });

function undefinedWhenGone(error: unknown): undefined {
  if (error instanceof CodeHostError && error.failure === "not-found") return undefined;
  throw error;
}
