import type { Config } from "../domain/config.ts";
import { ceilingOf, limitsOf } from "../domain/ladder.ts";
import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { LedgerEvent } from "../domain/ledger.ts";
import type { FailureEvidence, RedCause } from "../domain/verdict.ts";
import type { ModelCatalogue } from "../ports/language-model.ts";
import type { HandOff } from "../prompts/hand-off.ts";
import { resultOf } from "../render/cost-table.ts";
import type { EscalationDecision, EscalationPolicy } from "../routing/escalation.ts";
import type { Assignment } from "./assignment.ts";
import type { ClosePorts } from "./close-task.ts";
import { type LadderModels, resolveLadder } from "./ladder-models.ts";
import { reserveAttempt } from "./reserve-attempt.ts";
import { envelope, type RunContext } from "./run-context.ts";
import { showStatus } from "./show-status.ts";

export interface NextAttemptPorts extends ClosePorts {
  catalogue: ModelCatalogue;
  escalation: EscalationPolicy;
}

/** Why the last attempt was not good enough. */
export interface Failure {
  cause: RedCause | "before-ci";
  evidence: readonly FailureEvidence[];
  /** The verdict as an event, when CI gave it: it goes into the same commit as what follows from it. */
  concluded?: LedgerEvent;
}

export type NextStep =
  | { kind: "assigned"; assignment: Assignment }
  | { kind: "recheck"; reason: string }
  | { kind: "stop"; status: Extract<EscalationDecision, { kind: "stop" }>["status"]; reason: string }
  /** Another run has gone on with the task in the meantime. */
  | { kind: "overtaken" };

/**
 * What follows a failed attempt. A repair or an escalation is reserved in the ledger in the same commit as the verdict
 * that caused it, so that two runs that see the same red build start one attempt.
 */
export async function nextAttempt(
  ports: NextAttemptPorts,
  context: RunContext,
  state: TaskState,
  config: Config,
  failure: Failure,
): Promise<NextStep> {
  const decision = decide(ports, state, config, failure);
  if (decision.kind === "recheck") return decision;
  if (decision.kind === "stop") return decision;

  const models = await resolveLadder(ports, config);
  const reserved = await reserve(ports, context, { state, config, models, decision, failure });
  if (reserved.kind === "refused") return { kind: "stop", status: "budget", reason: reserved.message };
  if (reserved.kind === "overtaken") return reserved;
  await showStatus(ports, context, config, reserved.state);
  return { kind: "assigned", assignment: assign(reserved.state, config, failure) };
}

function decide(
  ports: NextAttemptPorts,
  state: TaskState,
  config: Config,
  failure: Failure,
): EscalationDecision {
  const limit = Math.min(
    config.budget.perTaskMicroUsd,
    state.task.options.budgetMicroUsd ?? Number.POSITIVE_INFINITY,
  );
  const rechecks = state.events.filter(
    (event) =>
      event.type === "ci.concluded" && event.verdict === "pending" && event.headSha === state.lastHeadSha,
  ).length;
  const history =
    failure.concluded === undefined ? state : (foldTask([...state.events, failure.concluded]) ?? state);
  return ports.escalation.next({
    history: history.attempts,
    ladder: config.ladder,
    cause: failure.cause,
    evidence: failure.evidence,
    rechecks,
    budgetLeftMicroUsd: Math.max(0, limit - state.spent.microUsd),
    ceilingOf: (rung) => ceilingOf(rung, config.limits),
  });
}

type Reserved =
  | { kind: "reserved"; state: TaskState }
  | { kind: "refused"; message: string }
  | { kind: "overtaken" };

async function reserve(
  ports: NextAttemptPorts,
  context: RunContext,
  what: {
    state: TaskState;
    config: Config;
    models: LadderModels;
    decision: Extract<EscalationDecision, { kind: "repair" | "escalate" }>;
    failure: Failure;
  },
): Promise<Reserved> {
  const { state, config, models, decision, failure } = what;
  const number = state.attempts.length + 1;
  const shared = envelope(context, ports.clock, state.id);
  return ports.ledger.update<Reserved>((ledger) => {
    const known = ledger.events.get(state.id) ?? [];
    const now = foldTask(known);
    if (now === undefined || now.attempts.length >= number || now.phase === "closed") {
      return { append: [], result: { kind: "overtaken" } };
    }
    const reservation = reserveAttempt({
      ledger,
      envelope: shared,
      task: state.task,
      config,
      models,
      number,
      mode: decision.kind,
      wanted: decision.rung,
      startSha: decision.kind === "repair" ? (state.lastHeadSha ?? state.task.baseSha) : state.task.baseSha,
      reasons: [decision.reason],
    });
    if (reservation.kind === "refused") return { append: [], result: reservation };
    const append = [...(failure.concluded === undefined ? [] : [failure.concluded]), reservation.event];
    const after = foldTask([...known, ...append]);
    if (after === undefined) throw new Error("a reserved task must fold");
    return { append, result: { kind: "reserved", state: after } };
  });
}

function assign(state: TaskState, config: Config, failure: Failure): Assignment {
  const attempt = state.attempts.at(-1);
  if (attempt === undefined) throw new Error("a reserved task has an attempt");
  return {
    task: state.task,
    number: attempt.number,
    mode: attempt.mode,
    rung: attempt.rung,
    model: attempt.model,
    limits: limitsOf(attempt.rung, config.limits),
    ceilingMicroUsd: attempt.ceilingMicroUsd,
    startSha: attempt.startSha,
    parentSha: state.lastHeadSha ?? state.task.baseSha,
    readOnly: state.task.kind === "question",
    handOff: handOffOf(state, attempt.mode === "repair" ? "repair" : "escalate", failure),
    commentId: state.effects.commentId ?? 0,
    config,
  };
}

function handOffOf(state: TaskState, mode: HandOff["mode"], failure: Failure): HandOff {
  return {
    mode,
    attempts: state.attempts.slice(0, -1).map((attempt) => ({
      tier: attempt.rung.name,
      summary: attempt.summary ?? "",
      outcome: attempt.verdictText ?? resultOf(attempt),
    })),
    diff: mode === "repair" ? undefined : state.lastDiff,
    failing: failure.evidence.map(({ check, errorLines }) => ({ check, errorLines })),
  };
}
