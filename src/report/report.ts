import type { Config } from "../domain/config.ts";
import { GroupedSums, ratio } from "../domain/interval.ts";
import { DEFAULT_LADDER, type Ladder, parseLadder } from "../domain/ladder.ts";
import { type Batch, foldBatches } from "../domain/ledger/batches.ts";
import { DamageTally } from "../domain/ledger/damage.ts";
import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { Ledger, LedgerDamage, LedgerEvent } from "../domain/ledger.ts";
import type { PriceTable } from "../domain/pricing.ts";
import { PRICE_TABLE } from "../domain/price-table.ts";
import { withPriceOverrides } from "../domain/pricing.ts";
import { isJudged, isResolved, PerformanceTally, type RungRow } from "../domain/statistics.ts";
import { suggestionsFrom } from "../routing/suggestions.ts";
import { type Advice, adviceFrom } from "./advice.ts";
import { type BudgetUse, type DayCost, SpendTally } from "./budget-use.ts";
import { type CacheSavings, CacheTally } from "./cache-savings.ts";
import { CostReduction } from "./cost-reduction.ts";
import { type EscalationPattern, EscalationTally } from "./escalation-patterns.ts";
import { hasLostItsStart, looseSpend } from "./loose-spend.ts";
import { type Figure, shareFigure, sumsFigure } from "./figure.ts";
import { type KindAudit, KindTally } from "./kind-audit.ts";
import { backtest, NewestTasks, type PolicyPoint } from "./policies.ts";
import { hasEscalated, resolvedBy, taskCost, type Tier, tierOf } from "./tiers.ts";

/** Everything that is said of a repository's tasks. Plain data: it goes into JSON as it is. */
export interface Report {
  /** `owner/name`, where it is known. */
  repository: string | null;
  /** True when tasks of it were drawn by the simulator and did not happen. */
  simulated: boolean;
  /** ISO 8601. */
  madeAt: string;
  period: { since: string | null; until: string | null; first: string | null; last: string | null };
  tasks: { all: number; closed: number; resolved: number; attempts: number };
  spent: { usd: number; exact: boolean };
  /** Dollars of the two cost reductions; null: not enough tasks yet. */
  savedUsd: { middle: number | null; top: number | null };
  figures: Figure[];
  flow: { from: Tier; to: Tier | "unresolved"; tasks: number }[];
  rungs: RungRow[];
  caches: CacheSavings[];
  days: DayCost[];
  kinds: KindAudit[];
  escalations: EscalationPattern[];
  budget: BudgetUse;
  /** Replayed on `tasks` of the newest closed tasks; no points below five. */
  backtest: { tasks: number; points: PolicyPoint[] };
  advice: Advice[];
  /** Lines of the ledger that could not be read: their tasks may be told wrongly. */
  damagedLines: number;
  /** The first of them, and tasks whose first event is missing: where, and what is wrong. */
  damage: LedgerDamage[];
}

export interface ReportOptions {
  /** ISO 8601, UTC. */
  now: string;
  repository?: string;
  /** Only tasks created from this moment on, and before that one (ISO 8601, a prefix will do). */
  since?: string;
  until?: string;
  /** What the repository is configured to; absent: not known. */
  config?: Pick<Config, "preset" | "budget" | "ladder" | "models" | "prices" | "routing">;
}

/** Tasks of the simulator (scripts/simulate-ledger.ts) are named so, that nobody takes them for real ones. */
export const SIMULATED = "simulated-";

/** Gathers a report while tasks come one by one, in any order; keeps sums, not tasks. */
export class ReportBuilder {
  readonly #options: ReportOptions;
  readonly #middle = new CostReduction("middle");
  readonly #top = new CostReduction("top");
  readonly #spend = new SpendTally();
  readonly #rungs = new PerformanceTally();
  readonly #caches = new CacheTally();
  readonly #kinds = new KindTally();
  readonly #escalations = new EscalationTally();
  readonly #newest = new NewestTasks();
  /** Micro-dollars of closed tasks, and how many were resolved; then the same by task. */
  readonly #perResolved = new GroupedSums(2);
  readonly #perTask = new GroupedSums(2);
  readonly #working = new GroupedSums(2);
  readonly #toClose = new GroupedSums(2);
  readonly #flow = new Map<string, Report["flow"][number]>();
  readonly #begun: Record<Tier, number> = { cheap: 0, middle: 0, top: 0 };
  #tasks = { all: 0, closed: 0, resolved: 0, attempts: 0 };
  #spent = { microUsd: 0, exact: true };
  #gated = { green: 0, of: 0 };
  #escalated = { of: 0, times: 0 };
  #votes = { up: 0, down: 0 };
  #first: string | null = null;
  #last: string | null = null;
  #newestLadder: { at: string; names: readonly string[] } | undefined;
  #simulated = false;

  constructor(options: ReportOptions) {
    this.#options = options;
  }

  /** True when the task is of the period and was counted. */
  add(task: TaskState): boolean {
    const { createdAt, attempts } = task;
    if (!this.#isInPeriod(createdAt)) return false;
    if (this.#first === null || createdAt < this.#first) this.#first = createdAt;
    if (this.#last === null || createdAt > this.#last) this.#last = createdAt;
    if (this.#newestLadder === undefined || createdAt > this.#newestLadder.at)
      this.#newestLadder = { at: createdAt, names: task.ladder };
    this.#simulated ||= task.id.startsWith(SIMULATED);
    this.#tasks.all += 1;
    this.#tasks.attempts += attempts.length;
    this.#spent.microUsd += taskCost(task);
    this.#spent.exact &&= task.spent.exact && task.ciCost.exact;
    this.#spend.add(task);
    this.#caches.add(task);
    this.#votes.up += task.feedback.up;
    this.#votes.down += task.feedback.down;
    const first = attempts[0];
    if (first !== undefined) this.#begun[tierOf(first)] += 1;
    if (task.closed !== undefined) this.#addClosed(task, task.closed);
    return true;
  }

  /** Batches of a scheduled job, which are no task's: their money counts, in the period in which they were reserved. */
  addBatches(batches: readonly Batch[]): void {
    const own = batches.filter(({ at }) => this.#isInPeriod(at));
    this.#spend.addBatches(own);
    for (const { cost } of own.flatMap(({ requests }) => requests)) {
      this.#spent.microUsd += cost?.microUsd ?? 0;
      this.#spent.exact &&= cost?.exact === true;
    }
  }

  #isInPeriod(at: string): boolean {
    const { since = "", until = "~" } = this.#options;
    return at >= since && at < until;
  }

  #addClosed(task: TaskState, closed: NonNullable<TaskState["closed"]>): void {
    const { attempts } = task;
    const resolved = isResolved(task);
    this.#tasks.closed += 1;
    this.#tasks.resolved += Number(resolved);
    const isGated = !["question", "plan", "review"].includes(task.task.kind);
    if (isGated && !["answered", "reviewed", "stopped", "not-ours"].includes(closed.status)) {
      this.#gated.of += 1;
      this.#gated.green += Number(closed.status === "green");
    }
    if (attempts.some(isJudged)) {
      this.#escalated.of += 1;
      this.#escalated.times += Number(hasEscalated(task));
    }
    this.#rungs.add(attempts);
    this.#kinds.add(task);
    this.#escalations.add(task);
    this.#middle.add(task);
    this.#top.add(task);
    this.#newest.add(task);
    const first = attempts[0];
    if (first === undefined) return;
    const cost = taskCost(task);
    this.#perResolved.add([cost, Number(resolved)]);
    this.#perTask.add([cost, 1]);
    this.#working.add([attempts.reduce((sum, attempt) => sum + (attempt.durationMs ?? 0), 0), 1]);
    this.#toClose.add([Date.parse(closed.at) - Date.parse(task.createdAt), 1]);
    const from = tierOf(first);
    const to = resolvedBy(task) ?? "unresolved";
    const key = `${from} ${to}`;
    const edge = this.#flow.get(key);
    if (edge === undefined) this.#flow.set(key, { from, to, tasks: 1 });
    else edge.tasks += 1;
  }

  /** Of a task that cannot be told (its first event is lost) the money counts all the same, as a lower bound. */
  addLoose(events: readonly LedgerEvent[]): void {
    const own = looseSpend(events).filter(({ at }) => this.#isInPeriod(at));
    if (own.length === 0) return;
    this.#spend.addLoose(own);
    for (const { microUsd, ciMicroUsd } of own) this.#spent.microUsd += microUsd + ciMicroUsd;
    this.#spent.exact = false;
  }

  finish(damaged = new DamageTally()): Report {
    const { now, repository = null, since = null, until = null, config } = this.#options;
    const begun = this.#begun.cheap + this.#begun.middle + this.#begun.top;
    const dollars = ([above = 0, below = 0]: readonly number[]): number | undefined =>
      ratio([above / 1e6, below]);
    const figures = [
      this.#middle.figure(),
      this.#top.figure(),
      shareFigure("quality", this.#gated.green, this.#gated.of),
      shareFigure("escalation-rate", this.#escalated.times, this.#escalated.of),
      shareFigure("satisfaction", this.#votes.up, this.#votes.up + this.#votes.down),
      shareFigure("cheap-share", this.#begun.cheap, begun),
      shareFigure("middle-share", this.#begun.middle, begun),
      shareFigure("top-share", this.#begun.top, begun),
      sumsFigure("cost-per-resolved", this.#perResolved, dollars),
      sumsFigure("cost-per-task", this.#perTask, dollars),
      sumsFigure("working-time", this.#working, ratio),
      sumsFigure("time-to-close", this.#toClose, ratio),
    ];
    const ladder = config?.ladder ?? ladderOf(this.#newestLadder?.names);
    const place = (name: string): number => ladder.findIndex((rung) => rung.name === name);
    const rungs = this.#rungs.rows().toSorted((one, other) => place(one.rung) - place(other.rung));
    const today = config?.preset;
    const newest = this.#newest.result();
    const replay = backtest({ tasks: newest, ladder, now, today, config });
    const prices: PriceTable = withPriceOverrides(PRICE_TABLE, config?.prices ?? []);
    return {
      repository,
      simulated: this.#simulated,
      madeAt: now,
      period: { since, until, first: this.#first, last: this.#last },
      tasks: this.#tasks,
      spent: { usd: this.#spent.microUsd / 1e6, exact: this.#spent.exact },
      savedUsd: { middle: savedBy(this.#middle), top: savedBy(this.#top) },
      figures,
      flow: [...this.#flow.values()].toSorted((one, other) => other.tasks - one.tasks),
      rungs,
      caches: this.#caches.result(prices),
      days: this.#spend.days(),
      kinds: this.#kinds.result(),
      escalations: this.#escalations.result(),
      budget: this.#spend.budget(config?.budget),
      backtest: { tasks: replay?.tasks ?? 0, points: replay?.points ?? [] },
      advice: adviceFrom({
        figures,
        rungs,
        ladder,
        today,
        learn: config?.routing.learn,
        backtest: replay,
        folders: suggestionsFrom(newest),
      }),
      damagedLines: damaged.lines,
      damage: damaged.named,
    };
  }
}

/** The report of a whole ledger; `onTask` sees every task of the period. */
export async function reportOnLedger(
  ledger: Ledger,
  options: ReportOptions,
  onTask?: (task: TaskState) => void,
): Promise<Report> {
  const builder = new ReportBuilder(options);
  const damaged = new DamageTally();
  damaged.add(ledger.damage);
  for await (const { id, events, damage, unknown } of ledger.tasks()) {
    damaged.add(damage);
    const task = foldTask(events);
    if (task !== undefined) {
      if (builder.add(task)) onTask?.(task);
      continue;
    }
    builder.addBatches(foldBatches(events));
    builder.addLoose(events);
    if (hasLostItsStart(events, unknown))
      damaged.name({ path: id, line: 0, problem: "the task has no first event: only its money is counted" });
  }
  return builder.finish(damaged);
}

/** The same for tasks that are at hand. */
export function reportOf(tasks: Iterable<TaskState>, options: ReportOptions): Report {
  const builder = new ReportBuilder(options);
  for (const task of tasks) builder.add(task);
  return builder.finish();
}

function savedBy(reduction: CostReduction): number | null {
  const amounts = reduction.amounts();
  return amounts === undefined ? null : (amounts.baseline - amounts.paid) / 1e6;
}

/** A ledger names its rungs as configuration does; what cannot be read is an old name, and the default ladder stands in. */
function ladderOf(names: readonly string[] | undefined): Ladder {
  if (names === undefined) return DEFAULT_LADDER;
  try {
    return parseLadder(names);
  } catch {
    return DEFAULT_LADDER;
  }
}
