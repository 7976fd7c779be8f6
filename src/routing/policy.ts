import type { Attempt } from "../domain/attempt.ts";
import type { Ladder, ModelLine } from "../domain/ladder.ts";
import type { MicroUsd } from "../domain/money.ts";
import { performanceByRung, type RungPerformance } from "../domain/statistics.ts";
import type { EscalationPolicy } from "./escalation.ts";
import { ladderEscalation } from "./ladder-escalation.ts";
import { learnedEscalation } from "./learned-escalation.ts";
import { learnedRouter } from "./learned-router.ts";
import { type ClosedTask, observationsOfLedger } from "./ledger-evidence.ts";
import { measuredPrior } from "./recorded-evidence.ts";
import type { Router } from "./router.ts";
import { ruleRouter } from "./rule-router.ts";
import { learnSuccess } from "./success-model.ts";

/** How a repository routes just now: the rules, and what its own ledger has taught. */
export interface RoutingPolicy {
  router: Router;
  escalation: EscalationPolicy;
  performance: readonly RungPerformance[];
  /** Starts on the top tier that the day's cap leaves; undefined: no cap. */
  topTierLeftToday: number | undefined;
}

export interface PolicyOptions {
  /** Tasks on record, oldest first. */
  tasks: readonly ClosedTask[];
  ladder: Ladder;
  /** ISO 8601, UTC. */
  now: string;
  /** What one attempt on a line costs before there is a record. */
  costOf: (line: ModelLine) => MicroUsd;
  /** What a resolved task is worth. */
  valueMicroUsd: MicroUsd;
  /** Price of a minute of CI; undefined: CI is not counted. */
  ciMicroUsdPerMinute: MicroUsd | undefined;
  /** Starts on the top tier that a day may have. */
  topTierPerDay: number | undefined;
}

/** The rules alone: for a repository without a record, and where learning is switched off. */
export const RULES_ONLY: RoutingPolicy = {
  router: ruleRouter,
  escalation: ladderEscalation,
  performance: [],
  topTierLeftToday: undefined,
};

/** The policy that the record of a repository's own tasks makes of the rules. Without a record it is the rules. */
export function routingPolicy(options: PolicyOptions): RoutingPolicy {
  const { tasks, ladder, now, costOf, valueMicroUsd, topTierPerDay } = options;
  const topTierLeftToday =
    topTierPerDay === undefined
      ? undefined
      : Math.max(0, topTierPerDay - topStartsOn(now.slice(0, 10), tasks));
  if (tasks.length === 0) return { ...RULES_ONLY, topTierLeftToday };
  const model = learnSuccess(observationsOfLedger(tasks, now), measuredPrior(ladder, costOf));
  const learned = { model, valueMicroUsd, overheadMicroUsd: ciOverhead(tasks, options.ciMicroUsdPerMinute) };
  return {
    router: learnedRouter({ ...learned, rules: ruleRouter }),
    escalation: learnedEscalation({ ...learned, ladderPolicy: ladderEscalation }),
    performance: performanceByRung(tasks.map((task) => task.attempts)),
    topTierLeftToday,
  };
}

function topStartsOn(day: string, tasks: readonly ClosedTask[]): number {
  return tasks.filter((task) => task.createdAt.startsWith(day) && task.attempts[0]?.rung.line === "opus")
    .length;
}

/** What CI of one attempt costs on average here. */
function ciOverhead(tasks: readonly ClosedTask[], price: MicroUsd | undefined): MicroUsd {
  if (price === undefined) return 0;
  const minutes = tasks
    .flatMap((task) => task.attempts)
    .flatMap((attempt: Attempt) => attempt.ciMinutes ?? []);
  if (minutes.length === 0) return 0;
  return Math.round((minutes.reduce((sum, each) => sum + each, 0) / minutes.length) * price);
}
