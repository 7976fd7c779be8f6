import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { LedgerEvent } from "../domain/ledger.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Clock } from "../ports/clock.ts";
import type { Conversation, Reviews } from "../ports/code-host.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import type { Logger } from "../ports/logger.ts";
import type { Assignment, AttemptOutput } from "./assignment.ts";
import { attemptEvents } from "./attempt-events.ts";
import { closeTask } from "./close-task.ts";
import { envelope, type RunContext } from "./run-context.ts";

export interface PublishReviewPorts {
  reviews: Reviews;
  conversation: Conversation;
  ledger: LedgerStore;
  clock: Clock;
  logger: Logger;
  redact(text: string): string;
}

/** What a task that needed no model came to. */
export const NOTHING_DONE: AttemptOutput = {
  end: "answered",
  text: "",
  usage: {
    inputTokens: 0,
    outputTokens: 0,
    cacheWrite5mTokens: 0,
    cacheWrite1hTokens: 0,
    cacheReadTokens: 0,
  },
  cost: { microUsd: 0, exact: true },
  chargedMicroUsd: 0,
  turns: 0,
  durationMs: 0,
};

/** Settles the attempt and ends the task, in one ledger commit. */
export async function closeReview(
  ports: PublishReviewPorts,
  context: RunContext,
  assignment: Assignment,
  output: AttemptOutput,
  status: "reviewed" | "stopped" | "failed",
  explanation: string,
  events: readonly LedgerEvent[] = [],
): Promise<Outcome> {
  const known = await (await ports.ledger.read()).eventsOf(assignment.task.id);
  const settled = [...unsettled(known, settlement(ports, context, assignment, output)), ...events];
  const state = foldTask([...known, ...settled]);
  if (state === undefined) throw new Error(`the ledger has lost ${assignment.task.id}`);
  const task = await closeTask(ports, context, {
    state,
    config: assignment.config,
    status,
    explanation,
    with: settled,
  });
  return { status: "closed", task };
}

export async function settleReview(
  ports: PublishReviewPorts,
  context: RunContext,
  assignment: Assignment,
  output: AttemptOutput,
): Promise<TaskState | undefined> {
  const events = settlement(ports, context, assignment, output);
  return ports.ledger.update(async (ledger) => {
    const known = await ledger.eventsOf(assignment.task.id);
    return { append: unsettled(known, events), result: foldTask([...known, ...events]) };
  });
}

/** A review that waited for its second pass was settled when it was drafted. */
function unsettled(known: readonly LedgerEvent[], events: readonly LedgerEvent[]): LedgerEvent[] {
  const ids = new Set(known.map(({ id }) => id));
  return events.filter(({ id }) => !ids.has(id));
}

/** The events that settle the attempt of a review. */
export function settlement(
  ports: PublishReviewPorts,
  context: RunContext,
  assignment: Assignment,
  output: AttemptOutput,
): LedgerEvent[] {
  return attemptEvents(envelope(context, ports.clock, assignment.task.id), {
    assignment,
    output,
    end: output.end,
    check: { verdict: "accept", findings: [] },
    published: undefined,
    patch: undefined,
    problem: output.detail,
  });
}
