import type { Attempt } from "../attempt.ts";
import type { ComplexityEstimate } from "../complexity.ts";
import type { CloseStatus, EffectKind, EventOf, Ledger, LedgerEvent } from "../ledger.ts";
import { addCosts, type Cost, type MicroUsd, NO_COST } from "../money.ts";
import type { Task, TaskId } from "../task.ts";
import { type Batch, Batches } from "./batches.ts";

/** Money held for an attempt that has not finished, until its lease ends. */
export interface OpenReservation {
  attempt: number;
  ceilingMicroUsd: MicroUsd;
  /** ISO 8601, UTC. */
  leaseUntil: string;
  /** The workflow run that holds it; null outside Actions. */
  run: { id: number; attempt: number } | null;
}

/** All that the ledger knows of one task: folded from its events, never stored. */
export interface TaskState {
  id: TaskId;
  task: Task;
  estimate: ComplexityEstimate;
  /** Names of the rungs this task may climb, cheapest first. */
  ladder: readonly string[];
  createdAt: string;
  /** By number. */
  attempts: readonly Attempt[];
  /**
   * `working`: an attempt runs, or the next step is ours; `awaiting-ci`: the newest attempt's commit has no final
   * verdict yet; `closed`: nothing more will happen unless somebody asks (a later reservation opens the task again).
   */
  phase: "working" | "awaiting-ci" | "closed";
  /** Why it is closed; absent while it is not. */
  closed?: { status: CloseStatus; explanation: string; at: string };
  /** Model spend of the finished attempts; a lower bound once an attempt was given up without being settled. */
  spent: Cost;
  /** What CI cost on top. */
  ciCost: Cost;
  /** Of attempts that have not finished, lapsed leases included: whoever reads it compares `leaseUntil` with now. */
  reservations: readonly OpenReservation[];
  /** What exists at the code host. */
  effects: {
    commentId?: number;
    branch?: string;
    pullRequest?: { number: number; url: string | undefined };
    review?: { id: number; url: string | undefined };
  };
  /** The newest review that the task has made. */
  review: EventOf<"review.made"> | undefined;
  /** Intents without a receipt: look at the code host before doing them again. */
  unconfirmed: readonly { effect: EffectKind; key: string }[];
  /** Newest commit that carries the task's work. */
  lastHeadSha: string | undefined;
  /** Diff of the newest attempt that left one, for the hand-off. */
  lastDiff: string | undefined;
  /** The newest judgement, with what failed. */
  lastVerdict: EventOf<"ci.concluded"> | undefined;
  /** By attempt number. */
  gates: ReadonlyMap<number, Pick<EventOf<"gate.measured">, "metrics" | "failures">>;
  /** Somebody asked to stop since the newest reservation. */
  stopRequested: boolean;
  /** By number; a request without an outcome has not been collected. */
  batches: readonly Batch[];
  /** Opinions of what the task came to, each person's newest. */
  feedback: { up: number; down: number };
  /** Keys of the deliveries that have left an event. */
  deliveries: ReadonlySet<string>;
  events: readonly LedgerEvent[];
}

/**
 * Folds the events of one task, oldest first. Undefined without a `task.created`: such a task is yet to be created (or
 * its first line was damaged: writing `task.created` again, rebuilt from the comment, mends it).
 */
export function foldTask(events: readonly LedgerEvent[]): TaskState | undefined {
  const created = events.find((event) => event.type === "task.created");
  if (created === undefined) return undefined;

  const attempts = new Map<number, Attempt>();
  const open = new Map<number, OpenReservation>();
  const gates = new Map<number, EventOf<"gate.measured">>();
  const unconfirmed = new Map<string, { effect: EffectKind; key: string }>();
  const deliveries = new Set<string>();
  const seen = new Set<string>();
  const effects: TaskState["effects"] = {};
  const batches = new Batches();
  /** By the person's number, or by source where nobody is named. */
  const ratings = new Map<number | string, EventOf<"feedback.received">>();
  let closed: TaskState["closed"];
  let review: TaskState["review"];
  let stopRequested = false;
  let lastHeadSha: string | undefined;
  let lastDiff: string | undefined;
  let lastVerdict: EventOf<"ci.concluded"> | undefined;
  let spent = NO_COST;
  let ciCost = NO_COST;

  for (const event of events) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    if (event.delivery !== undefined) deliveries.add(event.delivery);
    switch (event.type) {
      case "task.created":
        break;
      case "attempt.reserved":
        attempts.set(event.attempt, attemptOf(event));
        open.set(event.attempt, {
          attempt: event.attempt,
          ceilingMicroUsd: event.ceilingMicroUsd,
          leaseUntil: event.leaseUntil,
          run: event.run,
        });
        closed = undefined;
        stopRequested = false;
        break;
      case "attempt.finished": {
        const attempt = attempts.get(event.attempt);
        if (attempt !== undefined) settle(attempt, event);
        open.delete(event.attempt);
        spent = addCosts(spent, event.cost);
        lastHeadSha = event.headSha ?? lastHeadSha;
        lastDiff = event.diff ?? lastDiff;
        break;
      }
      case "gate.measured":
        gates.set(event.attempt, event);
        break;
      case "ci.concluded": {
        const attempt = attempts.get(event.attempt);
        // The first judgement's CI has been paid for even when a second one overrules it.
        const cost = addCosts(attempt?.ciCost ?? NO_COST, event.ciCost ?? NO_COST);
        if (attempt !== undefined) judge(attempt, event, cost);
        ciCost = addCosts(ciCost, event.ciCost ?? NO_COST);
        lastVerdict = event;
        break;
      }
      case "effect.intended":
        unconfirmed.set(`${event.effect} ${event.key}`, { effect: event.effect, key: event.key });
        break;
      case "effect.done":
        unconfirmed.delete(`${event.effect} ${event.key ?? event.ref}`);
        Object.assign(effects, effectOf(event));
        break;
      case "review.made":
        review = event;
        break;
      case "task.stop-requested":
        stopRequested = true;
        break;
      case "task.closed":
        closed = { status: event.status, explanation: event.explanation, at: event.at };
        break;
      case "batch.reserved":
        batches.reserved(event);
        break;
      case "batch.submitted":
        batches.submitted(event);
        break;
      case "batch.collected":
        batches.collected(event);
        spent = addCosts(spent, event.cost);
        break;
      case "feedback.received":
        ratings.set(event.actor?.id ?? event.source, event);
        break;
      case "feedback.withdrawn":
        // An older opinion that was given up for a newer one may go, too: the newer one stays.
        if (ratings.get(event.actor?.id ?? event.source)?.source === event.source)
          ratings.delete(event.actor?.id ?? event.source);
        break;
      // Looked for by who finishes the review.
      case "review.drafted":
      case "review.checked":
      // A job's own page is no task.
      case "job.planned":
      case "job.paused":
      case "job.resumed":
      case "job.triaged":
        break;
    }
  }

  const list = [...attempts.values()].toSorted((a, b) => a.number - b.number);
  const last = list.at(-1);
  // Given up without being settled: what it cost will never be known.
  const abandoned =
    [...open.keys()].some((number) => closed !== undefined || number !== last?.number) ||
    (closed !== undefined && batches.isOpen);
  return {
    id: created.task,
    task: created.taskSpec,
    estimate: created.estimate,
    ladder: created.ladder,
    createdAt: created.at,
    attempts: list,
    phase: closed !== undefined ? "closed" : isAwaitingCi(last) ? "awaiting-ci" : "working",
    ...(closed === undefined ? {} : { closed }),
    spent: abandoned ? { ...spent, exact: false } : spent,
    ciCost,
    reservations: [...open.values()],
    effects,
    unconfirmed: [...unconfirmed.values()],
    lastHeadSha,
    lastDiff,
    lastVerdict,
    review,
    gates,
    stopRequested,
    batches: batches.list,
    feedback: {
      up: [...ratings.values()].filter(({ rating }) => rating > 0).length,
      down: [...ratings.values()].filter(({ rating }) => rating < 0).length,
    },
    deliveries,
    events,
  };
}

/** The state of every task of a ledger that has a `task.created`, one by one. */
export async function* foldTasks(ledger: Pick<Ledger, "tasks">): AsyncGenerator<TaskState> {
  for await (const { events } of ledger.tasks()) {
    const state = foldTask(events);
    if (state !== undefined) yield state;
  }
}

/** A commit was made and CI has said neither green nor red. */
function isAwaitingCi(last: Attempt | undefined): boolean {
  return last?.headSha !== undefined && last.verdict !== "green" && last.verdict !== "red";
}

function attemptOf(event: EventOf<"attempt.reserved">): Attempt {
  return {
    number: event.attempt,
    mode: event.mode,
    rung: event.rung,
    model: event.model,
    startSha: event.startSha,
    ceilingMicroUsd: event.ceilingMicroUsd,
    reservedAt: event.at,
  };
}

/*
 * Written out member by member, as this runs for every attempt of a big ledger: an absent member and one that is
 * `undefined` are not the same.
 */

function settle(attempt: Attempt, event: EventOf<"attempt.finished">): void {
  attempt.end = event.end;
  attempt.usage = event.usage;
  attempt.cost = event.cost;
  attempt.turns = event.turns;
  attempt.durationMs = event.durationMs;
  if (event.confidence !== undefined) attempt.confidence = event.confidence;
  if (event.summary !== undefined) attempt.summary = event.summary;
  if (event.openQuestions !== undefined) attempt.openQuestions = event.openQuestions;
  if (event.headSha !== undefined) attempt.headSha = event.headSha;
  if (event.stat !== undefined) attempt.stat = event.stat;
  if (event.findings !== undefined) attempt.findings = event.findings;
}

function judge(attempt: Attempt, event: EventOf<"ci.concluded">, ciCost: Cost): void {
  attempt.verdict = event.verdict;
  attempt.verdictText = event.explanation;
  if (event.cause !== undefined) attempt.redCause = event.cause;
  if (event.failureSignature !== undefined) attempt.failureSignature = event.failureSignature;
  if (event.failingChecks !== undefined) attempt.failingChecks = event.failingChecks;
  if (event.ciMinutes !== undefined) attempt.ciMinutes = (attempt.ciMinutes ?? 0) + event.ciMinutes;
  if (event.ciCost !== undefined) attempt.ciCost = ciCost;
}

function effectOf(event: EventOf<"effect.done">): TaskState["effects"] {
  if (event.effect === "comment") return { commentId: Number(event.ref) };
  if (event.effect === "branch") return { branch: event.ref };
  // Issues belong to jobs.
  if (event.effect === "issue") return {};
  if (event.effect === "review") return { review: { id: Number(event.ref), url: event.url } };
  return { pullRequest: { number: Number(event.ref), url: event.url } };
}
