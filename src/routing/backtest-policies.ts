import type { Ladder, ModelLine, Rung } from "../domain/ladder.ts";
import type { MicroUsd } from "../domain/money.ts";
import { replayed, summarise, type Policy, type RecordedTask, type ReplayOptions } from "./backtest.ts";
import { fixedCascade } from "./fixed-cascade.ts";
import { ladderEscalation } from "./ladder-escalation.ts";
import { learnedEscalation } from "./learned-escalation.ts";
import { learnedRouter } from "./learned-router.ts";
import { measuredPrior, observationsOf } from "./recorded-evidence.ts";
import { ruleRouter } from "./rule-router.ts";
import { learnSuccess } from "./success-model.ts";

/** Recorded models as a ladder: a model that is named after a tier is that tier, others stand in by their place. */
export function ladderOf(models: readonly string[]): Ladder {
  return models.map((name, index): Rung => {
    const named = (["haiku", "sonnet", "opus", "fable"] as const).find((line) => name.includes(line));
    return { name, line: named ?? byPlace(index, models.length) };
  });
}

function byPlace(index: number, count: number): ModelLine {
  if (index === 0 && count > 1) return "haiku";
  return index > 0 && index === count - 1 ? "opus" : "sonnet";
}

export const RULES_POLICY: Policy = { router: ruleRouter, escalation: ladderEscalation, readsTasks: true };

/** Learns from tasks with every outcome on record. Nothing of the tasks that it is later tried on may be among them. */
export function learnedPolicy(options: {
  tasks: readonly RecordedTask[];
  ladder: Ladder;
  valueMicroUsd: MicroUsd;
  overheadMicroUsd: MicroUsd;
}): Policy {
  const { tasks, ladder, valueMicroUsd, overheadMicroUsd } = options;
  const model = learnSuccess(
    observations(tasks, ladder),
    measuredPrior(ladder, (line) => PRIOR_COST[line]),
  );
  const shared = { model, valueMicroUsd, overheadMicroUsd };
  return {
    readsTasks: true,
    router: learnedRouter({ ...shared, rules: ruleRouter }),
    escalation: learnedEscalation({ ...shared, ladderPolicy: ladderEscalation }),
  };
}

function* observations(tasks: readonly RecordedTask[], ladder: Ladder) {
  for (const task of tasks) yield* observationsOf(task, ladder);
}

/** Micro-dollars of one attempt before any is on record, from the same 500 public tasks. */
const PRIOR_COST: Readonly<Record<ModelLine, MicroUsd>> = {
  haiku: 40_000,
  sonnet: 560_000,
  opus: 720_000,
  fable: 1_500_000,
};

/** The order and length of rungs that would have been worth the most on these tasks, whatever the task. */
export function bestFixedCascade(
  tasks: readonly RecordedTask[],
  options: ReplayOptions,
  valueUsd: number,
): readonly Rung[] {
  let best: { rungs: readonly Rung[]; utility: number } | undefined;
  for (const rungs of cascadesOf(options.ladder)) {
    const policy = fixedCascade(rungs);
    const { utility } = summarise(replayed(tasks, policy, options), valueUsd);
    if (best === undefined || utility > best.utility) best = { rungs, utility };
  }
  return best?.rungs ?? options.ladder;
}

/** All ways to climb a ladder: its non-empty subsequences, shortest and cheapest first. */
export function cascadesOf(ladder: Ladder): readonly (readonly Rung[])[] {
  let found: (readonly Rung[])[] = [[]];
  for (const rung of ladder) found = [...found, ...found.map((rungs) => [...rungs, rung])];
  return found.filter((rungs) => rungs.length > 0).toSorted((one, other) => one.length - other.length);
}
