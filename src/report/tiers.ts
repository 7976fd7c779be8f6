import type { Attempt } from "../domain/attempt.ts";
import { MODEL_LINES, type ModelLine } from "../domain/ladder.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { MicroUsd } from "../domain/money.ts";
import { isResolved, succeeded } from "../domain/statistics.ts";

/** What the strategy calls cheap, middle and top, whatever the rungs of a ladder are named. */
export const TIERS = ["cheap", "middle", "top"] as const;
export type Tier = (typeof TIERS)[number];

const TIER_OF: Record<ModelLine, Tier> = { haiku: "cheap", sonnet: "middle", opus: "top", fable: "top" };

export function tierOf(attempt: Attempt): Tier {
  return tierOfLine(attempt.rung.line);
}

export function tierOfLine(line: ModelLine): Tier {
  return TIER_OF[line];
}

/** Of a batch only the model is on record; one whose name tells no line counts as the middle. */
export function tierOfModel(model: string): Tier {
  return TIER_OF[MODEL_LINES.find((line) => model.includes(line)) ?? "sonnet"];
}

/** Models and CI of one attempt; a lower bound where something is unknown. */
export function attemptCost(attempt: Attempt): MicroUsd {
  return (attempt.cost?.microUsd ?? 0) + (attempt.ciCost?.microUsd ?? 0);
}

/** Models, batches included, and CI; a lower bound where something is unknown. */
export function taskCost({ spent, ciCost }: Pick<TaskState, "spent" | "ciCost">): MicroUsd {
  return spent.microUsd + ciCost.microUsd;
}

/** Where the task was resolved; undefined where it was not. */
export function resolvedBy(task: Pick<TaskState, "attempts" | "closed">): Tier | undefined {
  const attempt = isResolved(task) ? task.attempts.findLast(succeeded) : undefined;
  return attempt === undefined ? undefined : tierOf(attempt);
}

/** A later attempt ran on another rung than the first. */
export function hasEscalated({ attempts }: Pick<TaskState, "attempts">): boolean {
  return attempts.some((attempt) => attempt.rung.name !== attempts[0]?.rung.name);
}
