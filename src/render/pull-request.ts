import type { Submission } from "../agent/tools.ts";
import type { Finding } from "../domain/patch.ts";
import type { Task } from "../domain/task.ts";
import { defuseOutput } from "../domain/untrusted-text.ts";
import { subjectOf } from "./commit-message.ts";
import { bullets, cell } from "./markdown.ts";

export function pullRequestTitle(task: Task, commitMessage: string | undefined): string {
  return subjectOf(task, commitMessage ?? "");
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
  if (findings.length > 0) {
    const rows = findings.map(
      (finding) => `\`${cell(finding.path)}:${finding.line}\`: ${cell(finding.message)}`,
    );
    parts.push(
      `> [!WARNING]\n> Look at these before anything else; a green build does not speak for them.\n\n${bullets(rows)}`,
    );
  }
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
