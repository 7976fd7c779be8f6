import type { Task } from "../domain/task.ts";
import type { Changes } from "../ports/code-host.ts";
import { hasTaskTrailer } from "../render/commit-message.ts";

/**
 * The commit that an attempt of this task put on the branch although no receipt says so: the run died between the two.
 * Known by its parent, which is the one that the attempt built on, and by the task's trailer in its message.
 */
export async function ownCommitOnBranch(
  ports: { changes: Pick<Changes, "branchHead" | "commitAt"> },
  task: Task,
  parentSha: string,
): Promise<string | undefined> {
  const head = await ports.changes.branchHead(task.branch);
  if (head === undefined || head === parentSha) return undefined;
  const commit = await ports.changes.commitAt(head);
  const isOurs =
    commit !== undefined &&
    commit.parents.length === 1 &&
    commit.parents[0] === parentSha &&
    hasTaskTrailer(commit.message, task.id);
  return isOurs ? head : undefined;
}
