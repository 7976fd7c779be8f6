import { foldTasks, type TaskState } from "../domain/ledger/task-state.ts";
import type { Task, TaskId, TaskKind } from "../domain/task.ts";
import type { Conversation, PullRequest, PullRequests } from "../ports/code-host.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import { planIn } from "../render/answer.ts";
import type { CommandRequest } from "./command-request.ts";
import type { RunContext } from "./run-context.ts";

/** Kinds that a verb says by itself; for the rest the estimate reads the words. */
export const KIND_OF_VERB: Readonly<Record<string, TaskKind>> = {
  fix: "fix",
  implement: "implement",
  refactor: "refactor",
  test: "test",
  docs: "docs",
  ask: "question",
  explain: "question",
  plan: "plan",
  review: "review",
};

const TRUSTED_ASSOCIATIONS = ["OWNER", "MEMBER", "COLLABORATOR"];

export type FoundTask =
  | { kind: "task"; task: Task; /** A fork's pull request: nothing may be changed. */ readOnly: boolean }
  | { kind: "refused"; reason: string };

/**
 * What was asked for, pinned: an issue to the default branch's commit, a pull request to its head. A fork's head is
 * looked at as data and never becomes a place to write to.
 */
export async function taskOf(
  ports: { pullRequests: PullRequests; conversation: Conversation; ledger: LedgerStore },
  context: RunContext,
  request: CommandRequest,
): Promise<FoundTask> {
  const { thread, command } = request;
  const plan = await planFor(ports, request);
  const shared = { ...sharedMembers(context, request), ...(plan === undefined ? {} : { plan }) };
  const isReview = command.verb === "review";
  if (!thread.isPullRequest && isReview) {
    return { kind: "refused", reason: `\`review\` is for pull requests, and #${thread.number} is an issue.` };
  }
  if (!thread.isPullRequest) {
    if (thread.state === "closed") {
      return { kind: "refused", reason: `#${thread.number} is closed. Reopen it, then ask again.` };
    }
    const id = taskIdOf(request);
    const source = { kind: "issue" as const, number: thread.number, commentId: request.comment?.id ?? null };
    const base = { baseSha: context.base.sha, baseRef: context.base.ref };
    return {
      kind: "task",
      readOnly: false,
      task: { ...shared, ...base, id, source, branch: request.branch ?? `upshift/${id}` },
    };
  }
  const pull = await ports.pullRequests.pullRequest(thread.number);
  const comment = request.comment;
  if (pull === undefined || (comment === null && !isReview)) {
    return { kind: "refused", reason: `Pull request #${thread.number} cannot be read.` };
  }
  const isQuestion = isReview || ["ask", "explain", "plan"].includes(command.verb);
  if (pull.state === "closed" && !isQuestion) {
    return {
      kind: "refused",
      reason: `#${thread.number} is ${pull.merged ? "merged" : "closed"}: there is nothing to change.`,
    };
  }
  if (!isQuestion && isNobodysBranch(pull.headRef, context)) {
    return {
      kind: "refused",
      reason: `#${thread.number} comes from \`${pull.headRef}\`, and Upshift commits neither to the default branch nor to its own ledger.`,
    };
  }
  const id = taskIdOf(request);
  const headSha = request.headSha ?? pull.headSha;
  const isForeign = isFork(pull, context);
  return {
    kind: "task",
    readOnly: isForeign,
    task: {
      ...shared,
      id,
      source: {
        kind: "pull-request",
        number: thread.number,
        commentId: comment?.id ?? null,
        commentKind: comment?.kind ?? "issue-comment",
        headSha,
        headRef: pull.headRef,
      },
      // A fork's change is reviewed from its diff alone, beside the files that it would go into.
      baseSha: isReview && isForeign ? (pull.baseSha ?? context.base.sha) : headSha,
      baseRef: pull.baseRef,
      branch: pull.headRef,
    },
  };
}

/** The same request has the same task, however often it comes. */
export function taskIdOf({ thread, key }: Pick<CommandRequest, "thread" | "key">): TaskId {
  return `${thread.isPullRequest ? "pull" : "issue"}-${thread.number}-${key}`;
}

/**
 * The newest plan on this thread, for `implement`: somebody with write access asked for both. The ledger says which
 * comment holds it: with the job's token every workflow writes under our account, so a marker proves nothing.
 */
async function planFor(
  ports: { conversation: Conversation; ledger: LedgerStore },
  { command, thread }: CommandRequest,
): Promise<string | undefined> {
  if (command.verb !== "implement") return undefined;
  const plans: TaskState[] = [];
  for await (const state of foldTasks(await ports.ledger.read())) {
    const { kind, source } = state.task;
    const isHere = source.kind !== "job" && source.number === thread.number;
    if (kind === "plan" && isHere && state.closed?.status === "answered") plans.push(state);
  }
  plans.sort((a, b) => (b.closed?.at ?? "").localeCompare(a.closed?.at ?? ""));
  for (const { id, effects } of plans) {
    if (effects.commentId === undefined) continue;
    const comment = await ports.conversation.comment(effects.commentId, "issue-comment");
    const plan = comment === undefined ? undefined : planIn(comment.body, id);
    if (plan !== undefined) return plan.slice(0, 8_000);
  }
  return undefined;
}

/** Branches that no task may move: a pull request can have any branch as its head (`main` into `release`). */
function isNobodysBranch(headRef: string, context: RunContext): boolean {
  const name = headRef.replace(/^refs\/heads\//, "");
  return name === context.base.ref || name === "upshift/ledger" || headRef.startsWith("refs/");
}

function isFork(pull: PullRequest, context: RunContext): boolean {
  const own = `${context.repository.owner}/${context.repository.name}`.toLowerCase();
  return pull.headRepository?.toLowerCase() !== own;
}

function placeText({ path, line }: { path: string; line: number | undefined }): string {
  return line === undefined ? path.slice(0, 500) : `${path.slice(0, 500)}:${line}`;
}

function sharedMembers(
  context: RunContext,
  { thread, command, actor, comment }: CommandRequest,
): Omit<Task, "id" | "source" | "baseSha" | "baseRef" | "branch"> {
  const { tier, budget, urgent } = command.options;
  return {
    kind: "implement",
    verb: command.verb,
    text: command.text,
    comment: comment?.body.slice(0, 10_000) ?? "",
    ...(comment?.place === undefined ? {} : { place: placeText(comment.place) }),
    title: thread.title,
    body: thread.body,
    bodyAuthor: {
      login: thread.author.login,
      trusted: TRUSTED_ASSOCIATIONS.includes(thread.authorAssociation),
    },
    actor,
    trustedSha: context.base.sha,
    options: {
      ...(tier === undefined ? {} : { tier }),
      ...(budget === undefined ? {} : { budgetMicroUsd: Math.round(budget * 1_000_000) }),
      ...(urgent === undefined ? {} : { urgent }),
    },
  };
}
