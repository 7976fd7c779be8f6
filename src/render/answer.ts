import type { TaskState } from "../domain/ledger/task-state.ts";
import { formatUsd } from "../domain/money.ts";
import { defuseOutput } from "../domain/untrusted-text.ts";
import { costTable } from "./cost-table.ts";
import { details } from "./markdown.ts";
import { statusMarker } from "./status-comment.ts";

/** By this line `implement` finds the plan that it has to follow. */
export const PLAN_MARKER = "<!-- upshift plan -->";

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
