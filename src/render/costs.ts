import type { Config } from "../domain/config.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import { addCosts, formatUsd } from "../domain/money.ts";
import { costTable } from "./cost-table.ts";
import { details } from "./markdown.ts";

/** `/ai cost`: every task of a thread, its attempts folded away. */
export function renderCosts(tasks: readonly TaskState[], config: Config): string {
  if (tasks.length === 0) return "Nothing has been spent here.";
  const models = addCosts(...tasks.map((state) => state.spent));
  const ci = addCosts(...tasks.map((state) => state.ciCost));
  const lines = tasks.map((state) => {
    const outcome = state.closed?.status ?? state.phase;
    return details(
      `\`${state.id}\`: ${formatUsd(addCosts(state.spent, state.ciCost))}, ${outcome}`,
      costTable(state.attempts, state.closed !== undefined),
    );
  });
  const parts =
    ci.microUsd === 0 && ci.exact ? "" : `: ${formatUsd(models)} for models and ${formatUsd(ci)} for CI`;
  const limit = `A task may cost ${formatUsd(config.budget.perTaskMicroUsd)} in model calls.`;
  return [`**${formatUsd(addCosts(models, ci))}** so far${parts}. ${limit}`, ...lines].join("\n\n");
}
