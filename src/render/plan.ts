import type { ComplexityEstimate } from "../domain/complexity.ts";
import type { Config } from "../domain/config.ts";
import { ceilingOf } from "../domain/ladder.ts";
import { formatUsd } from "../domain/money.ts";
import type { Task } from "../domain/task.ts";
import { defuseOutput } from "../domain/untrusted-text.ts";
import type { RoutingDecision } from "../routing/router.ts";
import { bullets, cell } from "./markdown.ts";

/** What a dry run says: the tier, why, and the most that it would cost. */
export function renderPlan(options: {
  task: Task;
  estimate: ComplexityEstimate;
  decision: RoutingDecision;
  config: Config;
  model: string;
}): string {
  const { task, estimate, decision, config, model } = options;
  const { rung } = decision;
  const above = config.ladder.slice(config.ladder.findIndex((each) => each.name === rung.name) + 1);
  return [
    `**Dry run.** This would start on **${rung.name}** (\`${model}\`), at most ${formatUsd(ceilingOf(rung, config.limits))} for the first attempt.`,
    bullets(
      [...decision.reasons, ...estimate.evidence.map((each) => `${each.about}: ${each.says}`)].map((line) =>
        cell(defuseOutput(line)),
      ),
    ),
    task.kind === "review"
      ? `A review has no CI to wait for: whatever is found, it ends with one attempt, within ${formatUsd(config.budget.perTaskMicroUsd)}.`
      : above.length === 0
        ? "There is no tier above it."
        : `On red it would go on with ${above.map((each) => each.name).join(" → ")}, within ${formatUsd(config.budget.perTaskMicroUsd)} for the task.`,
    `<sub>Upshift · task \`${task.id}\` · nothing was changed and no model was asked</sub>`,
  ].join("\n\n");
}
