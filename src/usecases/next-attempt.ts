import { leftOfTask } from "../domain/budget.ts";
import type { Config } from "../domain/config.ts";
import { ceilingOf } from "../domain/ladder.ts";
import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { LedgerEvent } from "../domain/ledger.ts";
import type { FailureEvidence, RedCause } from "../domain/verdict.ts";
import type { EscalationDecision, EscalationPolicy } from "../routing/escalation.ts";
import type { RoutingPolicy } from "../routing/policy.ts";
import type { Assignment } from "./assignment.ts";
import type { ClosePorts } from "./close-task.ts";
import { assignmentOf, type FollowUpPorts, reserveFollowUp } from "./follow-up.ts";
import type { RunContext } from "./run-context.ts";
import { showStatus } from "./show-status.ts";

export interface NextAttemptPorts extends ClosePorts, FollowUpPorts {
  /** The rules and what the ledger has taught. */
  routing(config: Config): Promise<RoutingPolicy>;
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
  | {
      kind: "stop";
      status: Extract<EscalationDecision, { kind: "stop" }>["status"] | "stopped";
      reason: string;
    }
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
  const { escalation } = await ports.routing(config);
  const decision = decide(escalation, state, config, failure);
  if (decision.kind === "recheck" || decision.kind === "stop") return decision;
  const reserved = await reserveFollowUp(ports, context, state, {
    config,
    mode: decision.kind,
    rung: decision.rung,
    reason: decision.reason,
    ...(failure.concluded === undefined ? {} : { with: [failure.concluded] }),
  });
  if (reserved.kind === "refused") return { kind: "stop", status: "budget", reason: reserved.message };
  if (reserved.kind === "stopped") return { kind: "stop", status: "stopped", reason: "Somebody said stop." };
  if (reserved.kind === "overtaken") return reserved;
  const commentId = await showStatus(ports, context, config, reserved.state);
  return {
    kind: "assigned",
    assignment: assignmentOf(reserved.state, { config, commentId, evidence: failure.evidence }),
  };
}

function decide(
  escalation: EscalationPolicy,
  state: TaskState,
  config: Config,
  failure: Failure,
): EscalationDecision {
  const rechecks = state.events.filter(
    (event) =>
      event.type === "ci.concluded" && event.verdict === "pending" && event.headSha === state.lastHeadSha,
  ).length;
  const judged =
    failure.concluded === undefined ? state : (foldTask([...state.events, failure.concluded]) ?? state);
  return escalation.next({
    estimate: state.estimate,
    history: judged.attempts,
    ladder: config.ladder,
    cause: failure.cause,
    evidence: failure.evidence,
    rechecks,
    budgetLeftMicroUsd: leftOfTask(config, state).leftMicroUsd,
    ceilingOf: (rung) => ceilingOf(rung, config.limits),
  });
}
