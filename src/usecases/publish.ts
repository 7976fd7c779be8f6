import { CodeHostError, isHostFailure, type PermissionError } from "../domain/errors.ts";
import type { Finding, Patch, PatchCheck } from "../domain/patch.ts";
import type { Submission } from "../agent/tools.ts";
import type { Changes, Conversation, PullRequest, PullRequests } from "../ports/code-host.ts";
import { commitMessage } from "../render/commit-message.ts";
import { failureText } from "../render/failure.ts";
import {
  findingsWarning,
  ownWordsOf,
  pullRequestBody,
  pullRequestTitle,
  withWordsMarked,
} from "../render/pull-request.ts";
import type { Assignment, AttemptOutput } from "./assignment.ts";
import type { Published } from "./attempt-events.ts";
import { NEEDS_HUMAN_LABEL } from "./close-task.ts";
import { ownCommitOnBranch } from "./own-commit.ts";
import type { RunContext } from "./run-context.ts";

export interface PublishPorts {
  changes: Changes;
  conversation: Conversation;
  pullRequests: PullRequests;
}

/** How far a change got. What is published is kept whatever happens after it. */
export type Publication =
  | { kind: "published"; published: Published }
  /** People went on meanwhile: nothing was pushed over their work. */
  | { kind: "moved"; explanation: string }
  /** The code host failed; `published` holds what was done before it did. */
  | { kind: "failed"; error: CodeHostError | PermissionError; published: Published | undefined };

/** Commits an attempt's patch and sees to its pull request. Doing it again finds what is there. */
export async function publish(
  ports: PublishPorts,
  context: RunContext,
  what: { assignment: Assignment; output: AttemptOutput; patch: Patch; check: PatchCheck },
): Promise<Publication> {
  const { assignment, output, patch, check } = what;
  const { task } = assignment;
  let published: Published | undefined;
  try {
    const explanation = await movedMeanwhile(ports, assignment);
    if (explanation !== undefined) return { kind: "moved", explanation };
    const { sha } = await ports.changes.commitPatch({
      branch: task.branch,
      parent: assignment.parentSha,
      patch,
      message: commitMessage(task, output.submission?.commitMessage),
    });
    published = { headSha: sha };
    // On a person's pull request the commit is all there is to publish.
    const pullRequest =
      task.source.kind === "pull-request"
        ? { number: task.source.number }
        : await seeToPullRequest(ports, {
            assignment,
            submission: output.submission,
            findings: check.findings,
            isNew: assignment.number === 1,
            runUrl: context.runUrl,
          });
    return { kind: "published", published: { headSha: sha, pullRequest } };
  } catch (error) {
    if (!isHostFailure(error)) throw error;
    if (error instanceof CodeHostError && error.failure === "conflict")
      return { kind: "moved", explanation: failureText(error) };
    return { kind: "failed", error, published: published ?? (await leftBehind(ports, assignment)) };
  }
}

/** A commit that was made although its answer was lost. */
async function leftBehind(
  ports: PublishPorts,
  { task, parentSha }: Assignment,
): Promise<Published | undefined> {
  try {
    const head = await ownCommitOnBranch(ports, task, parentSha);
    return head === undefined ? undefined : { headSha: head };
  } catch (error) {
    if (!isHostFailure(error)) throw error;
    return undefined;
  }
}

/** What people did while the attempt ran, in words; undefined: nothing that matters. */
async function movedMeanwhile(
  ports: PublishPorts,
  { task, parentSha }: Assignment,
): Promise<string | undefined> {
  const { source } = task;
  switch (source.kind) {
    case "job":
      return undefined;
    case "issue": {
      const issue = await ports.conversation.issue(source.number).catch((error: unknown) => {
        if (error instanceof CodeHostError && error.failure === "not-found") return undefined;
        throw error;
      });
      if (issue === undefined)
        return `#${source.number} was deleted or moved elsewhere while this was worked on.`;
      return issue.state === "closed" ? `#${source.number} was closed while this was worked on.` : undefined;
    }
    case "pull-request": {
      const pull = await ports.pullRequests.pullRequest(source.number);
      if (pull === undefined) return `#${source.number} is gone.`;
      if (pull.merged) return `#${source.number} was merged while this was worked on.`;
      if (pull.state === "closed") return `#${source.number} was closed while this was worked on.`;
      if (pull.headSha === parentSha) return undefined;
      // A run that died after its commit leaves this head behind: committing the same tree again finds it.
      if ((await ownCommitOnBranch(ports, task, parentSha)) === pull.headSha) return undefined;
      return `\`${task.branch}\` has moved on from \`${parentSha.slice(0, 7)}\` to \`${pull.headSha.slice(0, 7)}\` while this was worked on, so nothing was pushed. Say the command again to work on what is there now.`;
    }
  }
}

interface Described {
  assignment: Pick<Assignment, "task" | "config">;
  submission: Submission | undefined;
  findings: readonly Finding[];
  /** The first attempt: there can be no pull request of this branch yet. */
  isNew: boolean;
  runUrl: string | undefined;
}

/** Brings the open pull request of the task's branch up to date, or opens one. */
export async function seeToPullRequest(
  ports: PublishPorts,
  { assignment, submission, findings, isNew, runUrl }: Described,
): Promise<PullRequest> {
  const { task, config } = assignment;
  const text = {
    title: pullRequestTitle(task, submission?.commitMessage),
    body: pullRequestBody({ task, submission, findings, runUrl }),
  };
  const existing = isNew ? undefined : await ports.changes.pullRequestFor(task.branch, task.baseRef);
  if (existing?.state === "open") {
    await ports.changes.updatePullRequest(existing.number, newWords(existing, text, findings));
    return existing;
  }
  const pullRequest = await ports.changes.openPullRequest({
    branch: task.branch,
    base: task.baseRef,
    ...withWordsMarked(text),
    draft: config.pullRequest.draft,
  });
  const { labels } = config.pullRequest;
  await ports.conversation.addLabels(
    pullRequest.number,
    findings.some((finding) => finding.verdict === "needs-human") ? [...labels, NEEDS_HUMAN_LABEL] : labels,
  );
  return pullRequest;
}

/** Words that a reviewer has edited stay; what has to be looked at is put before them. */
function newWords(
  existing: PullRequest,
  text: { title: string; body: string },
  findings: readonly Finding[],
): { title?: string; body?: string } {
  const now = { title: existing.title ?? "", body: existing.body ?? "" };
  const own = ownWordsOf(now);
  if (own.title && own.body) return withWordsMarked(text);
  if (own.body) return { body: withWordsMarked({ title: text.title, body: text.body }).body };
  const warning = findingsWarning(findings);
  const title = own.title ? { title: text.title } : {};
  return warning === "" || now.body.includes(warning)
    ? title
    : { ...title, body: `${warning}\n\n${now.body}` };
}
