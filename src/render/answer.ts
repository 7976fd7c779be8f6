import type { TaskState } from "../domain/ledger/task-state.ts";
import { formatUsd } from "../domain/money.ts";
import type { TaskId } from "../domain/task.ts";
import { defuseOutput } from "../domain/untrusted-text.ts";
import { costTable } from "./cost-table.ts";
import { details } from "./markdown.ts";
import { statusMarker } from "./status-comment.ts";

/** Stands between the status marker and a plan. */
const PLAN_MARKER = "<!-- upshift plan -->";

/** The answer to a question takes the status comment's place, its cost folded below. */
export function renderAnswer(state: TaskState, answer: string, runUrl: string | undefined): string {
  const run = runUrl === undefined ? "" : ` · [run](${runUrl})`;
  return [
    statusMarker(state.id),
    ...(state.task.kind === "plan" ? [PLAN_MARKER] : []),
    defuseOutput(answer),
    details(`Cost: ${formatUsd(state.spent)}`, costTable(state.attempts)),
    `<sub>Upshift · task \`${state.id}\` · answered by ${state.attempts.at(-1)?.rung.name ?? "?"}${run}</sub>`,
  ].join("\n\n");
}

/**
 * The plan in the comment of the task that made it; undefined for a comment that is put together in another way. Ticking
 * a box on the page edits the comment, and a browser ends lines with CRLF.
 */
export function planIn(body: string, task: TaskId): string | undefined {
  const head = [statusMarker(task), PLAN_MARKER, ""].join("\n\n");
  const text = body.replaceAll("\r\n", "\n");
  if (!text.startsWith(head)) return undefined;
  const costs = text.lastIndexOf("\n\n<details>");
  const plan = text.slice(head.length, costs < 0 ? undefined : costs).trim();
  return plan === "" ? undefined : plan;
}
