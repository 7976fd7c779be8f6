import type { AttemptMode } from "../domain/attempt.ts";
import {
  budgetLines,
  budgetOfTask,
  leastWorthReserving,
  maxAffordableRung,
  reserve,
  tightest,
} from "../domain/budget.ts";
import type { Config } from "../domain/config.ts";
import { ceilingOf, type Rung } from "../domain/ladder.ts";
import { eventId } from "../domain/ledger/event-id.ts";
import { type Spend, spendFold } from "../domain/ledger/spend.ts";
import type { EventEnvelope, Ledger, LedgerEvent } from "../domain/ledger.ts";
import type { Task } from "../domain/task.ts";
import { payerOf } from "../domain/job.ts";
import type { LadderModels } from "./ladder-models.ts";

/** Longest life of an attempt's job beside the model loop: start-up, fetching, committing. Milliseconds. */
const LEASE_MARGIN_MS = 10 * 60_000;

/** The tier whose starts `routing.top_tier_per_day` counts. */
const TOP_LINE = "opus";

export type Reservation =
  | { kind: "reserved"; event: Extract<LedgerEvent, { type: "attempt.reserved" }> }
  | { kind: "refused"; message: string };

/**
 * Decides an attempt's rung within what the budgets leave, and makes its `attempt.reserved` event. It reads the ledger and
 * does nothing else, so that it can be redone on a conflict: two runs can never both take the last dollar.
 */
export async function reserveAttempt(options: {
  ledger: Ledger;
  envelope: Omit<EventEnvelope, "id">;
  task: Task;
  config: Config;
  models: LadderModels;
  number: number;
  mode: AttemptMode;
  wanted: Rung;
  startSha: string;
  reasons: readonly string[];
  /** The attempt whose change is published once more: that costs nothing. */
  publishes?: number | undefined;
}): Promise<Reservation> {
  const { ledger, envelope, task, config, models, number } = options;
  const { spend, topStarts } = await readLedger(ledger, envelope.at.slice(0, 10));
  const capped = withinTopTierCap(options, topStarts);
  const { wanted } = capped;
  const budget = budgetOfTask(config, task);
  // Whoever asks for more pays for it, and not whoever began the task: as the ledger will count it.
  const actor = envelope.actor ?? payerOf(task);
  const question = { spend, budget, task: task.id, actor, now: envelope.at };
  const line = tightest(budgetLines(question));
  const ceiling = (rung: Rung): number =>
    options.publishes === undefined ? ceilingOf(rung, config.limits) : 0;
  const { publishes } = options;
  // An escalation that bought the tier which has just failed would be none.
  const ladder = options.mode === "escalate" || options.mode === "repair" ? [wanted] : config.ladder;
  const affordable = line && maxAffordableRung({ ladder, wanted, ceilingOf: ceiling, line });
  // Where nothing fits, what is refused is the least that there is.
  const cheapest = ladder.some(({ name }) => name === wanted.name) ? (ladder[0] ?? wanted) : wanted;
  const rung = affordable?.rung ?? cheapest;
  const decision = reserve({
    ...question,
    ceiling: ceiling(rung),
    minimum: leastWorthReserving(ceiling(rung)),
  });
  if (decision.kind === "refused") return { kind: "refused", message: decision.message };
  const notes = [capped.says, affordable?.says, decision.note].filter((note) => note !== undefined);
  const resolved = models.of(rung);
  // Gates run at most twice: on what is handed in, and on its repair.
  const gatesMs = config.gates.reduce((sum, gate) => sum + 2 * gate.wallMs, 0);
  const lease = ((config.limits[rung.name] ?? config.limits[rung.line])?.wallMs ?? 0) + gatesMs;
  return {
    kind: "reserved",
    event: {
      ...envelope,
      id: eventId.reserved(task.id, number),
      type: "attempt.reserved",
      attempt: number,
      mode: options.mode,
      rung,
      model: resolved.model.id,
      startSha: options.startSha,
      ceilingMicroUsd: decision.grantedMicroUsd,
      reasons: [...options.reasons, ...notes],
      ...(publishes === undefined ? {} : { publishes }),
      leaseUntil: new Date(Date.parse(envelope.at) + lease + LEASE_MARGIN_MS).toISOString(),
    },
  };
}

/** In one pass: what is spent and held, and how many tasks have begun on the top tier on that day. */
async function readLedger(ledger: Ledger, day: string): Promise<{ spend: Spend; topStarts: number }> {
  const fold = spendFold();
  let topStarts = 0;
  for await (const { id, events } of ledger.tasks()) {
    fold.add(id, events);
    const first = events.find((event) => event.type === "attempt.reserved");
    if (first?.rung.line === TOP_LINE && first.at.startsWith(day)) topStarts += 1;
  }
  return { spend: fold.spend, topStarts };
}

/**
 * The wanted rung of a first attempt, or the next lower one when the day has had as many starts on the top tier as it may.
 * The router has looked already; here it counts what other runs have reserved since. Who names a tier gets it.
 */
function withinTopTierCap(
  { task, config, mode, wanted }: Parameters<typeof reserveAttempt>[0],
  starts: number,
): { wanted: Rung; says?: string } {
  const cap = config.routing.topTierPerDay;
  const isFree = mode !== "first" || wanted.line !== TOP_LINE || task.options.tier !== undefined;
  if (cap === undefined || isFree) return { wanted };
  const below = config.ladder.findIndex((rung) => rung.name === wanted.name);
  const lower = config.ladder.slice(0, Math.max(0, below)).findLast(({ line }) => line !== TOP_LINE);
  if (starts < cap || lower === undefined) return { wanted };
  return { wanted: lower, says: `Today's cap on the top tier is used up: ${lower.name} instead.` };
}
