import type { Submission } from "../agent/tools.ts";
import type { Finding } from "../domain/patch.ts";
import type { Task } from "../domain/task.ts";
import { defuseOutput } from "../domain/untrusted-text.ts";
import { subjectOf } from "./commit-message.ts";
import { bullets, cell } from "./markdown.ts";

export function pullRequestTitle(task: Task, commitMessage: string | undefined): string {
  return subjectOf(task, commitMessage ?? "");
}

/** What of a pull request's words is still as we wrote it, and what a person has edited. */
export interface OwnWords {
  title: boolean;
  body: boolean;
}

/** Carries what we wrote last, so that a later attempt knows a reviewer's words from ours. */
const WORDS = /\n?<!-- upshift-words title=(\w{1,16}) body=(\w{1,16}) -->\s*$/u;

export function withWordsMarked({ title, body }: { title: string; body: string }): {
  title: string;
  body: string;
} {
  return {
    title,
    body: `${body}\n<!-- upshift-words title=${fingerprint(title)} body=${fingerprint(body)} -->`,
  };
}

/** A description without our mark has been written anew. */
export function ownWordsOf({ title, body }: { title: string; body: string }): OwnWords {
  const mark = WORDS.exec(body);
  return {
    title: mark === null || mark[1] === fingerprint(title),
    body: mark !== null && mark[2] === fingerprint(body.slice(0, mark.index)),
  };
}

/** Line ends and blanks at the ends are GitHub's to change. */
function fingerprint(text: string): string {
  const plain = text.replaceAll(/\s+/g, " ").trim();
  // FNV-1a, 32 bits: told apart are edits, not attacks.
  let hash = 0x811c9dc5;
  for (let at = 0; at < plain.length; at++) {
    hash = Math.imul(hash ^ plain.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

/** What has to be looked at before anything else; empty where nothing was found. */
export function findingsWarning(findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  const rows = findings.map(
    (finding) => `\`${cell(finding.path)}:${finding.line}\`: ${cell(finding.message)}`,
  );
  return `> [!WARNING]\n> Look at these before anything else; a green build does not speak for them.\n\n${bullets(rows)}`;
}

/** A description for whoever reviews: what and why first, then what to look at with care, then where it came from. */
export function pullRequestBody(options: {
  task: Task;
  submission: Submission | undefined;
  findings: readonly Finding[];
  runUrl: string | undefined;
}): string {
  const { task, submission, findings } = options;
  const parts: string[] = [];
  parts.push(
    submission === undefined ? "The model handed in no description." : defuseOutput(submission.summary),
  );
  if (findings.length > 0) parts.push(findingsWarning(findings));
  if (submission !== undefined && submission.openQuestions.length > 0) {
    parts.push(
      `**Open questions**\n\n${bullets(submission.openQuestions.map((question) => defuseOutput(question)))}`,
    );
  }
  if (submission?.confidence !== undefined) {
    const percent = Math.round(submission.confidence * 100);
    const why = submission.reasoning === "" ? "" : `: ${defuseOutput(submission.reasoning)}`;
    parts.push(`**Confidence that CI is green: ${percent}%**${why}`);
  }
  if (task.source.kind === "issue") parts.push(`Closes #${task.source.number}`);
  const run = options.runUrl === undefined ? "" : ` · [run](${options.runUrl})`;
  const { source } = task;
  const asker = source.kind === "job" ? `the job \`${source.jobId}\`` : `@\u200b${cell(task.actor.login)}`;
  parts.push(`<sub>Written by Upshift for ${asker} · task \`${task.id}\`${run}</sub>`);
  return parts.join("\n\n");
}
