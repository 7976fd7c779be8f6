import type { AttemptMode } from "../domain/attempt.ts";
import type { Config } from "../domain/config.ts";
import { limitsOf, type Rung } from "../domain/ladder.ts";
import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { LedgerEvent } from "../domain/ledger.ts";
import type { FailureEvidence } from "../domain/verdict.ts";
import type { Clock } from "../ports/clock.ts";
import type { ModelCatalogue } from "../ports/language-model.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import type { Logger } from "../ports/logger.ts";
import type { HandOff } from "../prompts/hand-off.ts";
import { resultOf } from "../render/cost-table.ts";
import type { Assignment } from "./assignment.ts";
import { keptOutput } from "./kept-work.ts";
import { resolveLadder } from "./ladder-models.ts";
import { reserveAttempt } from "./reserve-attempt.ts";
import { envelope, type RunContext } from "./run-context.ts";

export interface FollowUpPorts {
  ledger: LedgerStore;
  catalogue: ModelCatalogue;
  clock: Clock;
  logger: Logger;
}

export interface FollowUp {
  config: Config;
  mode: Exclude<AttemptMode, "first">;
  rung: Rung;
  reason: string;
  /** Events that belong into the same commit, such as the verdict that caused the attempt. */
  with?: readonly LedgerEvent[];
  /** Somebody asked for it: a closed task opens again. */
  request?: { delivery: string; actor: { id: number; login: string } };
  /** The attempt whose change is published once more, without a model. */
  publishes?: number;
}

export type Reserved =
  | { kind: "reserved"; state: TaskState }
  | { kind: "refused"; message: string }
  /** Another run has gone on with the task, or this delivery has been served. */
  | { kind: "overtaken" }
  /** Somebody has said stop since the last attempt was reserved. */
  | { kind: "stopped" };

/** Reserves one more attempt of a task. Two runs that both want the next attempt get one. */
export async function reserveFollowUp(
  ports: FollowUpPorts,
  context: RunContext,
  state: TaskState,
  followUp: FollowUp,
): Promise<Reserved> {
  const { config, mode, request } = followUp;
  const models = await resolveLadder(ports, config);
  const number = state.attempts.length + 1;
  const shared = envelope(context, ports.clock, state.id, request ?? {});
  return ports.ledger.update<Reserved>(async (ledger) => {
    const known = await ledger.eventsOf(state.id);
    const now = foldTask(known);
    if (now?.stopRequested === true && request === undefined) {
      return { append: [], result: { kind: "stopped" } };
    }
    const isServed = request !== undefined && now?.deliveries.has(request.delivery) === true;
    const isClosed = now?.phase === "closed" && request === undefined;
    if (now === undefined || now.attempts.length >= number || isServed || isClosed) {
      return { append: [], result: { kind: "overtaken" } };
    }
    const reservation = await reserveAttempt({
      ledger,
      envelope: shared,
      task: state.task,
      config,
      models,
      number,
      mode,
      wanted: followUp.rung,
      startSha: startOf(state, followUp),
      publishes: followUp.publishes,
      reasons: [followUp.reason],
    });
    if (reservation.kind === "refused") return { append: [], result: reservation };
    const append = [...(followUp.with ?? []), reservation.event];
    const after = foldTask([...known, ...append]);
    if (after === undefined) throw new Error("a reserved task must fold");
    return { append, result: { kind: "reserved", state: after } };
  });
}

/** What was made is published where it was made; a repair goes on from the newest commit; all else begins anew. */
function startOf(state: TaskState, { mode, publishes }: FollowUp): string {
  const published = state.attempts.find(({ number }) => number === publishes);
  if (published !== undefined) return published.startSha;
  return mode === "repair" ? (state.lastHeadSha ?? state.task.baseSha) : state.task.baseSha;
}

/** The newest reserved attempt as what the stages hand on. `commentId` is where its status is shown. */
export function assignmentOf(
  state: TaskState,
  options: { config: Config; commentId: number; evidence?: readonly FailureEvidence[] },
): Assignment {
  const attempt = state.attempts.at(-1);
  if (attempt === undefined) throw new Error("a reserved task has an attempt");
  const { config } = options;
  const kept = keptOutput(state);
  return {
    ...(kept === undefined ? {} : { kept }),
    task: state.task,
    number: attempt.number,
    mode: attempt.mode,
    rung: attempt.rung,
    model: attempt.model,
    reasons: reasonsOf(state, attempt.number),
    limits: limitsOf(attempt.rung, config.limits),
    ceilingMicroUsd: attempt.ceilingMicroUsd,
    startSha: attempt.startSha,
    parentSha: state.lastHeadSha ?? state.task.baseSha,
    readOnly: ["question", "plan", "review"].includes(state.task.kind),
    handOff: attempt.mode === "first" ? null : handOffOf(state, attempt.mode, options.evidence),
    commentId: options.commentId,
    config,
  };
}

function reasonsOf(state: TaskState, number: number): readonly string[] {
  const reserved = state.events.findLast(
    (event) => event.type === "attempt.reserved" && event.attempt === number,
  );
  return reserved?.type === "attempt.reserved" ? reserved.reasons : [];
}

function handOffOf(
  state: TaskState,
  mode: HandOff["mode"],
  evidence: readonly FailureEvidence[] | undefined,
): HandOff {
  return {
    mode,
    attempts: state.attempts.slice(0, -1).map((attempt) => ({
      tier: attempt.rung.name,
      summary: attempt.summary ?? "",
      outcome: attempt.verdictText ?? resultOf(attempt, true),
    })),
    diff: mode === "repair" ? undefined : state.lastDiff,
    failing: evidence?.map(({ check, errorLines }) => ({ check, errorLines })) ?? recordedFailure(state),
  };
}

/** What the ledger kept of the last red verdict, for an attempt that somebody asks for later. */
function recordedFailure(state: TaskState): HandOff["failing"] {
  const verdict = state.lastVerdict;
  if (verdict?.errorLines === undefined) return [];
  return [{ check: verdict.failingChecks?.join(", ") ?? "CI", errorLines: verdict.errorLines }];
}
