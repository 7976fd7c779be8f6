import type { Task, TaskId } from "../domain/task.ts";
import { defuseOutput } from "../domain/untrusted-text.ts";

const SUBJECT_CHARACTERS = 72;

/** Words by which a commit message tells CI to look away: a model that writes one would get zero checks. */
const CI_SKIPS =
  /\[(?:skip[ -]ci|ci[ -]skip|no[ -]ci|skip[ -]actions|actions[ -]skip)\]|^[ \t]*skip-checks:.*$/gim;

/** The model's commit message made safe, with the task in a trailer; a plain one where there is none. */
export function commitMessage(task: Task, written: string | undefined): string {
  const [subject, ...body] = safe(written ?? "").split("\n");
  const text = body.join("\n").trim();
  const lines = [subjectOf(task, subject ?? "")];
  if (text !== "") lines.push("", text);
  lines.push("", `Upshift-Task: ${task.id}`);
  return lines.join("\n");
}

/** True for a message that `commitMessage` wrote for this task. */
export function hasTaskTrailer(message: string, task: TaskId): boolean {
  return message.split("\n").includes(`Upshift-Task: ${task}`);
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
  let left = defuseOutput(text, "commit-message");
  // Taking one out can put another one together: `[ci [no ci]skip]`.
  for (let before = ""; before !== left;) {
    before = left;
    left = left.replaceAll(CI_SKIPS, "");
  }
  return left.trim();
}
