import type { Task } from "../domain/task.ts";
import { defuseOutput } from "../domain/untrusted-text.ts";

const SUBJECT_CHARACTERS = 72;

/** Words by which a commit message tells CI to look away: a model that writes one would get zero checks. */
const CI_SKIPS = /\[(?:skip[ -]ci|ci[ -]skip|no[ -]ci|skip[ -]actions|actions[ -]skip)\]|^skip-checks:.*$/gim;

/** The model's commit message made safe, with the task in a trailer; a plain one where there is none. */
export function commitMessage(task: Task, written: string | undefined): string {
  const [subject, ...body] = safe(written ?? "").split("\n");
  const text = body.join("\n").trim();
  const lines = [subjectOf(task, subject ?? "")];
  if (text !== "") lines.push("", text);
  lines.push("", `Upshift-Task: ${task.id}`);
  return lines.join("\n");
}

/** One line that names the change: for the commit's subject and the pull request's title. */
export function subjectOf(task: Task, written: string): string {
  const subject = safe(written).split("\n")[0]?.trim() ?? "";
  const fallback =
    safe(task.text === "" ? task.title : task.text)
      .split("\n")[0]
      ?.trim() ?? "";
  const chosen = subject !== "" ? subject : fallback !== "" ? fallback : task.id;
  return chosen.length <= SUBJECT_CHARACTERS ? chosen : `${chosen.slice(0, SUBJECT_CHARACTERS - 1)}…`;
}

function safe(text: string): string {
  return defuseOutput(text, "commit-message").replaceAll(CI_SKIPS, "").trim();
}
