import type { Attempt } from "../domain/attempt.ts";
import type { ComplexityEstimate } from "../domain/complexity.ts";
import type { Ladder, Rung } from "../domain/ladder.ts";
import type { MicroUsd } from "../domain/money.ts";
import type { FailureEvidence } from "../domain/verdict.ts";
import type { EscalationPolicy } from "./escalation.ts";
import type { Preset, Router } from "./router.ts";

/** What one rung did with one task, on record. */
export interface RecordedOutcome {
  resolved: boolean;
  costMicroUsd: MicroUsd;
  /** Model calls of the attempt, where known. */
  turns?: number;
}

/** A task with the outcome of every rung on it: whatever a policy does, its result can be looked up. */
export interface RecordedTask {
  /** Looked at by rules and learning only; fixed policies never ask for it. */
  estimate(): ComplexityEstimate;
  /** Size of the change, which is known only after an attempt. */
  stat: { files: number; additions: number; deletions: number } | undefined;
  /** By the name of the rung; every rung of the ladder has one. */
  outcome(rung: string): RecordedOutcome | undefined;
}

export interface Policy {
  router: Router;
  escalation: EscalationPolicy;
  /** False for a policy that does the same with every task: reading the tasks can then be saved. */
  readsTasks: boolean;
}

/** Stands for a task that nobody reads. */
const UNREAD: ComplexityEstimate = {
  kind: "implement",
  files: 1,
  lines: 1,
  known: false,
  pAtLeast2Files: 0.5,
  pAtLeast6Files: 0.5,
  flags: {
    readOnly: false,
    simplePattern: false,
    architecture: false,
    securityCritical: false,
    performanceCritical: false,
    multiStep: false,
  },
  contextTokens: undefined,
  testCoverage: undefined,
  score: 0.5,
  evidence: [],
};
const NO_EVIDENCE: readonly FailureEvidence[] = [];
const FREE = (): MicroUsd => 0;

export interface ReplayOptions {
  ladder: Ladder;
  preset: Preset;
  /** What CI and waiting cost for each attempt. */
  overheadMicroUsd: MicroUsd;
  /** Chance that a wrong change comes out green: it ends the cascade early, unsolved. */
  falseGreenRate: number;
}

/** What a policy did with one task. With a false-green rate these are expectations. */
export interface TaskResult {
  solved: number;
  costMicroUsd: MicroUsd;
  /** Chance that a second attempt was made. */
  escalated: number;
  /** Name of the rung that it started on. */
  startedOn: string;
}

/** Results of a policy on tasks, one at a time. */
export function* replayed(
  tasks: readonly RecordedTask[],
  policy: Policy,
  options: ReplayOptions,
): Generator<TaskResult> {
  for (const task of tasks) yield replayTask(task, policy, options);
}

/** A cascade that repairs or rechecks for ever is a bug in the policy. */
const MOST_STEPS = 32;

/** Replays one task through the same router and escalation policy that production uses. */
export function replayTask(task: RecordedTask, policy: Policy, options: ReplayOptions): TaskResult {
  const { ladder, preset, overheadMicroUsd, falseGreenRate } = options;
  const estimate = policy.readsTasks ? task.estimate() : UNREAD;
  let { rung } = policy.router.route({ estimate, ladder, preset, urgent: false });
  const startedOn = rung.name;
  const history: Attempt[] = [];
  let reached = 1;
  let solved = 0;
  let costMicroUsd = 0;
  let escalated = 0;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const outcome = outcomeOn(task, rung);
    costMicroUsd += reached * (outcome.costMicroUsd + overheadMicroUsd);
    if (step === 1) escalated = reached;
    if (outcome.resolved) {
      solved = reached;
      break;
    }
    reached *= 1 - falseGreenRate;
    history.push(attemptOf(task, rung, outcome, history.length + 1));
    const decision = policy.escalation.next({
      history,
      ladder,
      cause: "ours",
      evidence: NO_EVIDENCE,
      estimate,
      budgetLeftMicroUsd: Number.POSITIVE_INFINITY,
      ceilingOf: FREE,
    });
    if (decision.kind !== "escalate" && decision.kind !== "repair") break;
    rung = decision.rung;
  }
  return { solved, costMicroUsd, escalated, startedOn };
}

function outcomeOn(task: RecordedTask, rung: Rung): RecordedOutcome {
  const outcome = task.outcome(rung.name);
  if (outcome === undefined) throw new RangeError(`no outcome of ${rung.name} is on record`);
  return outcome;
}

/** The attempt as production would know it after a red CI run. */
function attemptOf(task: RecordedTask, rung: Rung, outcome: RecordedOutcome, number: number): Attempt {
  const attempt: Attempt = {
    number,
    mode: number === 1 ? "first" : "escalate",
    rung,
    model: rung.name,
    startSha: "",
    ceilingMicroUsd: 0,
    reservedAt: "",
    end: "submitted",
    cost: { microUsd: outcome.costMicroUsd, exact: true },
    verdict: "red",
    headSha: String(number),
  };
  if (outcome.turns !== undefined) attempt.turns = outcome.turns;
  if (task.stat !== undefined) attempt.stat = task.stat;
  return attempt;
}

/** The best that any policy could have done: the cheapest rung that resolves the task, and nothing where none does. */
export function clairvoyant(task: RecordedTask, options: ReplayOptions): TaskResult {
  let cheapest = Number.POSITIVE_INFINITY;
  let startedOn: string | undefined;
  for (const rung of options.ladder) {
    const { resolved, costMicroUsd } = outcomeOn(task, rung);
    if (!resolved || costMicroUsd >= cheapest) continue;
    cheapest = costMicroUsd;
    startedOn = rung.name;
  }
  if (startedOn === undefined) return { solved: 0, costMicroUsd: 0, escalated: 0, startedOn: "none" };
  return { solved: 1, costMicroUsd: cheapest + options.overheadMicroUsd, escalated: 0, startedOn };
}

export interface Summary {
  tasks: number;
  /** Share of tasks resolved. */
  solved: number;
  costPerTaskUsd: number;
  /** Undefined when nothing was resolved. */
  costPerResolvedUsd: number | undefined;
  /** Value of what was resolved minus what all of it cost, USD a task. */
  utility: number;
  /** Share of tasks that needed a second attempt. */
  escalationRate: number;
  /** Share of tasks that started on each tier. */
  share: Readonly<Record<string, number>>;
}

/** Adds up results as they come: none needs to be kept. */
export function summarise(results: Iterable<TaskResult>, valueUsd: number): Summary {
  let tasks = 0;
  const sum = { solved: 0, costMicroUsd: 0, escalated: 0 };
  const starts = new Map<string, number>();
  for (const result of results) {
    tasks += 1;
    sum.solved += result.solved;
    sum.costMicroUsd += result.costMicroUsd;
    sum.escalated += result.escalated;
    starts.set(result.startedOn, (starts.get(result.startedOn) ?? 0) + 1);
  }
  const mean = (total: number): number => (tasks === 0 ? 0 : total / tasks);
  const solved = mean(sum.solved);
  const costPerTaskUsd = mean(sum.costMicroUsd) / 1e6;
  return {
    tasks,
    solved,
    costPerTaskUsd,
    costPerResolvedUsd: solved === 0 ? undefined : costPerTaskUsd / solved,
    utility: valueUsd * solved - costPerTaskUsd,
    escalationRate: mean(sum.escalated),
    share: Object.fromEntries([...starts].map(([name, started]) => [name, started / tasks])),
  };
}

/** Utility of one task in USD. */
export function utilityOf(result: TaskResult, valueUsd: number): number {
  return valueUsd * result.solved - result.costMicroUsd / 1e6;
}
