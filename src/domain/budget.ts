import type { Config } from "./config.ts";
import type { Rung } from "./ladder.ts";
import {
  actorDayKey,
  jobPeriodKey,
  NO_SPEND,
  type Spend,
  spendOfTask,
  type SpendTotals,
} from "./ledger/spend.ts";
import type { TaskState } from "./ledger/task-state.ts";
import {
  type Cost,
  formatUsd,
  type MicroUsd,
  PARTS_PER_MICRO_USD,
  roundCosts,
  roundUp,
  type UnroundedCost,
} from "./money.ts";
import type { Task, TaskId } from "./task.ts";

export type BudgetScope = "task" | "day" | "month" | "actor-day" | "job-day" | "job-month";

/** Keys in `.github/upshift.yml`, and inputs of the action in their place, as a refusal names them. */
const BUDGET_KEYS: Record<BudgetScope, readonly [key: string, input?: string]> = {
  task: ["budget.per_task", "budget-per-task"],
  day: ["budget.per_day", "budget-per-day"],
  month: ["budget.per_month", "budget-per-month"],
  "actor-day": ["budget.per_actor_day"],
  "job-day": ["jobs[].budget.per_day"],
  "job-month": ["jobs[].budget.per_month"],
};

/** Who can raise a limit, and where. */
export function whoCanRaise(scope: BudgetScope): string {
  const [key, input] = BUDGET_KEYS[scope];
  const instead = input === undefined ? "" : ` (or \`${input}\` in the workflow, which wins)`;
  const own =
    scope === "task" ? "; a command that named a `--budget` can be given again with a higher one" : "";
  return `Whoever may change the default branch can raise \`${key}\` in \`.github/upshift.yml\`${instead}${own}`;
}

/** One limit and how much of it is used. */
export interface BudgetLine {
  scope: BudgetScope;
  limitMicroUsd: MicroUsd;
  /** Spent, with the worst case of what is unknown. */
  chargedMicroUsd: MicroUsd;
  /** Held by attempts that have not been settled. */
  reservedMicroUsd: MicroUsd;
  /** Never below zero. */
  leftMicroUsd: MicroUsd;
}

export type ReservationDecision =
  | {
      kind: "granted";
      /** The ceiling of the attempt: what was asked for, or less where less is left and `minimum` allows it. */
      grantedMicroUsd: MicroUsd;
      /** Set when a budget made the grant smaller than what was asked for: one sentence for the user. */
      note: string | undefined;
    }
  | {
      kind: "refused";
      /** The limit with the least left. */
      line: BudgetLine;
      /** What would have been needed. */
      neededMicroUsd: MicroUsd;
      /** For the user: the numbers, who can raise the limit, and where. */
      message: string;
    };

interface BudgetQuestion {
  /** Of the newest ledger. */
  spend: Spend;
  budget: Config["budget"];
  task: TaskId;
  /** Whom the spend is counted for; null where nobody asked (a scheduled job). */
  actor: { id: number } | null;
  /** ISO 8601, UTC. */
  now: string;
}

/** Every limit that applies to a task of this actor now, with what is left of it. */
export function budgetLines(question: BudgetQuestion): BudgetLine[] {
  const { spend, budget, task, actor, now } = question;
  const day = now.slice(0, 10);
  const limits: [BudgetScope, MicroUsd | undefined, SpendTotals | undefined][] = [
    ["task", budget.perTaskMicroUsd, spend.tasks.get(task)],
    ["day", budget.perDayMicroUsd, spend.days.get(day)],
    ["month", budget.perMonthMicroUsd, spend.months.get(now.slice(0, 7))],
  ];
  if (actor !== null) {
    limits.push(["actor-day", budget.perActorDayMicroUsd, spend.actorDays.get(actorDayKey(actor.id, day))]);
  }
  const { job } = budget;
  if (job !== undefined) {
    limits.push(["job-day", job.perDayMicroUsd, spend.jobPeriods.get(jobPeriodKey(job.id, day))]);
    limits.push([
      "job-month",
      job.perMonthMicroUsd,
      spend.jobPeriods.get(jobPeriodKey(job.id, now.slice(0, 7))),
    ]);
  }
  return limits.flatMap(([scope, limitMicroUsd, used]) => {
    if (limitMicroUsd === undefined) return [];
    const { chargedMicroUsd, reservedMicroUsd } = used ?? NO_SPEND;
    const leftMicroUsd = Math.max(0, limitMicroUsd - chargedMicroUsd - reservedMicroUsd);
    return [{ scope, limitMicroUsd, chargedMicroUsd, reservedMicroUsd, leftMicroUsd }];
  });
}

/** The line with the least left: the one that will stop the task. There always is one, as every task has a limit. */
export function tightest(lines: readonly BudgetLine[]): BudgetLine | undefined {
  return lines.reduce<BudgetLine | undefined>(
    (least, line) => (least === undefined || line.leftMicroUsd < least.leftMicroUsd ? line : least),
    undefined,
  );
}

/** The configured budget, with the task's own limit where its command gave a lower one. */
export function budgetOfTask(config: Pick<Config, "budget">, task: Pick<Task, "options">): Config["budget"] {
  const own = task.options.budgetMicroUsd ?? Number.POSITIVE_INFINITY;
  return { ...config.budget, perTaskMicroUsd: Math.min(config.budget.perTaskMicroUsd, own) };
}

/** What is left of a task's own limit, and the limit: as the next reservation will see it, with the worst of what is unknown. */
export function leftOfTask(
  config: Pick<Config, "budget">,
  { id, task, events }: Pick<TaskState, "id" | "task" | "events">,
): { leftMicroUsd: MicroUsd; limitMicroUsd: MicroUsd } {
  const limitMicroUsd = budgetOfTask(config, task).perTaskMicroUsd;
  const { chargedMicroUsd, reservedMicroUsd } = spendOfTask(id, events);
  return { leftMicroUsd: Math.max(0, limitMicroUsd - chargedMicroUsd - reservedMicroUsd), limitMicroUsd };
}

/** The least that an attempt is worth beginning with: half of its usual ceiling. Below it most end at the limit. */
export function leastWorthReserving(ceiling: MicroUsd): MicroUsd {
  return Math.floor(ceiling / 2);
}

/**
 * May an attempt that costs at most `ceiling` begin? Pure: call it inside `LedgerStore.update` and write
 * `attempt.reserved` with the granted ceiling in the same change, so that two runs cannot both take the last dollar.
 * `minimum` (default: the whole ceiling) is the least that is still worth beginning with.
 */
export function reserve(
  question: BudgetQuestion & { ceiling: MicroUsd; minimum?: MicroUsd },
): ReservationDecision {
  const { ceiling, minimum = ceiling } = question;
  const line = tightest(budgetLines(question));
  if (line === undefined || line.leftMicroUsd >= ceiling) {
    return { kind: "granted", grantedMicroUsd: ceiling, note: undefined };
  }
  if (line.leftMicroUsd >= minimum && line.leftMicroUsd > 0) {
    return {
      kind: "granted",
      grantedMicroUsd: line.leftMicroUsd,
      note: `The attempt may use ${formatUsd(line.leftMicroUsd)} instead of ${formatUsd(ceiling)}: that is all that is left of ${describe(line)}.`,
    };
  }
  return { kind: "refused", line, neededMicroUsd: minimum, message: refusal(line, minimum, question.now) };
}

/**
 * The dearest rung up to the wanted one whose worst case still fits, else the dearest of which enough fits to be worth
 * beginning with: a budget chooses a lower tier, or skips the top rung, before it stops a task. `says` tells the user so;
 * undefined when the wanted rung itself is taken. Undefined when no rung fits.
 */
export function maxAffordableRung(options: {
  /** Cheapest first. */
  ladder: readonly Rung[];
  wanted: Rung;
  ceilingOf: (rung: Rung) => MicroUsd;
  /** The limit with the least left. */
  line: BudgetLine;
}): { rung: Rung; says: string | undefined } | undefined {
  const { ladder, wanted, ceilingOf, line } = options;
  const { leftMicroUsd } = line;
  const index = ladder.findIndex((rung) => rung.name === wanted.name);
  const reachable = index < 0 ? [wanted] : ladder.slice(0, index + 1);
  const rung =
    reachable.findLast((candidate) => ceilingOf(candidate) <= leftMicroUsd) ??
    reachable.findLast((candidate) => leastWorthReserving(ceilingOf(candidate)) <= leftMicroUsd);
  if (rung === undefined) return undefined;
  if (rung.name === wanted.name) return { rung, says: undefined };
  return {
    rung,
    says:
      `${formatUsd(leftMicroUsd)} is left of ${describe(line)} and an attempt at ${wanted.name} may cost up to ` +
      `${formatUsd(ceilingOf(wanted))}, so ${rung.name} (up to ${formatUsd(Math.min(ceilingOf(rung), leftMicroUsd))}) is used instead.`,
  };
}

/**
 * Counts one attempt's calls against its ceiling while it runs. `fits` is asked before a call with that call's worst
 * case, `charge` is told after it what the call did cost. A call whose usage is unknown is charged at its worst case,
 * so money that cannot be seen is never spent twice.
 */
export interface Meter {
  /** True when the call cannot take the attempt over its ceiling. */
  fits(worstCase: MicroUsd): boolean;
  charge(cost: UnroundedCost, worstCase: MicroUsd): void;
  /** For people: the sum of the costs, rounded once; a lower bound where one was. */
  readonly cost: Cost;
  /** For budgets: the sum with worst cases for what is unknown, rounded up once. Goes into `attempt.finished`. */
  readonly chargedMicroUsd: MicroUsd;
  /** Never below zero. */
  readonly leftMicroUsd: MicroUsd;
}

export function createMeter(ceiling: MicroUsd): Meter {
  let spent: UnroundedCost = { parts: 0n, exact: true };
  let charged = 0n;
  const left = (): MicroUsd => Math.max(0, ceiling - roundUp(charged));
  return {
    fits: (worstCase) => worstCase <= left(),
    charge(called, worstCase) {
      spent = { parts: spent.parts + called.parts, exact: spent.exact && called.exact };
      const unknownAtMost = BigInt(worstCase) * PARTS_PER_MICRO_USD;
      charged += called.exact || called.parts > unknownAtMost ? called.parts : unknownAtMost;
    },
    get cost() {
      return roundCosts(spent);
    },
    get chargedMicroUsd() {
      return roundUp(charged);
    },
    get leftMicroUsd() {
      return left();
    },
  };
}

const SCOPE_WORDS: Record<BudgetScope, string> = {
  task: "for one task",
  day: "for the day (UTC)",
  month: "for the month (UTC)",
  "actor-day": "for one person a day (UTC)",
  "job-day": "for this job a day (UTC)",
  "job-month": "for this job a month (UTC)",
};

function describe(line: BudgetLine): string {
  return `the budget of ${formatUsd(line.limitMicroUsd)} ${SCOPE_WORDS[line.scope]}`;
}

function refusal(line: BudgetLine, needed: MicroUsd, now: string): string {
  const held =
    line.reservedMicroUsd > 0
      ? `, ${formatUsd(line.reservedMicroUsd)} is held by attempts that are not settled yet`
      : "";
  const until = line.scope === "task" ? "" : `, or ask again from ${nextPeriod(line.scope, now)} on`;
  return (
    `An attempt needs at least ${formatUsd(needed)}, but only ${formatUsd(line.leftMicroUsd)} is left of ` +
    `${describe(line)}: ${formatUsd(line.chargedMicroUsd)} is spent${held}. ` +
    `${whoCanRaise(line.scope)}${until}.`
  );
}

function nextPeriod(scope: Exclude<BudgetScope, "task">, now: string): string {
  const date = new Date(now);
  const next =
    scope === "month" || scope === "job-month"
      ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
      : Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1);
  return `${new Date(next).toISOString().slice(0, 10)} 00:00 UTC`;
}
