import { isHostFailure } from "../domain/errors.ts";
import type { Task } from "../domain/task.ts";
import { DiffSyntaxError, type FileDiff, parseUnifiedDiff } from "../domain/unified-diff.ts";
import type { PullRequests } from "../ports/code-host.ts";
import type { Logger } from "../ports/logger.ts";
import type { Assignment } from "./assignment.ts";

/** Characters of a pull request's diff in a prompt: some 10,000 tokens, read at every turn from the cache. */
const PROMPT_CHARACTERS = 30_000;

/**
 * What the task's pull request changes; undefined where the task is about no pull request, or its diff cannot be had:
 * the model can still read the files.
 */
export async function pullDiffOf(
  ports: { pullRequests: PullRequests; logger: Logger },
  task: Pick<Task, "source">,
): Promise<string | undefined> {
  if (task.source.kind !== "pull-request") return undefined;
  try {
    return await ports.pullRequests.diff(task.source.number);
  } catch (error) {
    if (!isHostFailure(error)) throw error;
    ports.logger.warn(`The pull request's diff cannot be read: ${error.message}`);
    return undefined;
  }
}

/** As much of a diff as a prompt carries, cut at the end of a line. */
export function diffForPrompt(diff: string): string {
  if (diff.length <= PROMPT_CHARACTERS) return diff;
  const kept = diff.slice(0, diff.lastIndexOf("\n", PROMPT_CHARACTERS) + 1);
  const rest = diff.slice(kept.length).split("\n").length;
  return `${kept}(cut: ${rest} more lines; read the files for the rest)`;
}

/** The assignment with its pull request's diff, which every attempt is shown. */
export async function withPullDiff(
  ports: { pullRequests: PullRequests; logger: Logger },
  assignment: Assignment,
): Promise<Assignment> {
  if (assignment.pullDiff !== undefined) return assignment;
  const diff = await pullDiffOf(ports, assignment.task);
  return diff === undefined ? assignment : { ...assignment, pullDiff: diffForPrompt(diff) };
}

/** Undefined for what is no diff that can be read in exactly one way. */
export function filesOf(diff: string): FileDiff[] | undefined {
  try {
    return parseUnifiedDiff(diff);
  } catch (error) {
    if (error instanceof DiffSyntaxError) return undefined;
    throw error;
  }
}
