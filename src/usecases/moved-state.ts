import { CodeHostError } from "../domain/errors.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { Conversation, PullRequest, PullRequests } from "../ports/code-host.ts";

/** What people did to the thread, the branch or the pull request while nobody of ours was looking. */
export interface MovedState {
  status: "stopped" | "needs-human";
  explanation: string;
}

export interface Whereabouts {
  /** Undefined while everything is where the task left it; else nothing more may be spent on it. */
  moved: MovedState | undefined;
  /** The task's pull request, if it has one. */
  pull: PullRequest | undefined;
}

/** Looks whether people went on without us. */
export async function whereabouts(
  ports: { conversation: Conversation; pullRequests: PullRequests },
  state: TaskState,
): Promise<Whereabouts> {
  const { task } = state;
  const number = state.effects.pullRequest?.number;
  const pull = number === undefined ? undefined : await ports.pullRequests.pullRequest(number);
  // First, as merging closes the issue as well.
  if (pull?.merged === true)
    return { moved: stopped("The pull request was merged before CI had its say."), pull };
  if (pull?.state === "closed") return { moved: stopped("The pull request was closed."), pull };
  if (task.source.kind === "issue") {
    const issue = await ports.conversation.issue(task.source.number).catch(undefinedWhenGone);
    if (issue === undefined) return { moved: stopped("The issue was deleted or moved elsewhere."), pull };
    if (issue.state === "closed") return { moved: stopped("The issue was closed."), pull };
  }
  if (pull === undefined) return { moved: undefined, pull };
  if (pull.headSha === state.lastHeadSha) return { moved: undefined, pull };
  const moved: MovedState = {
    status: "needs-human",
    explanation: `The branch \`${task.branch}\` has moved on to \`${pull.headSha.slice(0, 7)}\`, which is not Upshift's commit.`,
  };
  return { moved, pull };
}

const stopped = (explanation: string): MovedState => ({ status: "stopped", explanation });

function undefinedWhenGone(error: unknown): undefined {
  if (error instanceof CodeHostError && error.failure === "not-found") return undefined;
  throw error;
}
