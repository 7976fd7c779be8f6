import type { Config } from "../domain/config.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { EventOf } from "../domain/ledger.ts";
import { NO_COST } from "../domain/money.ts";
import type { Patch } from "../domain/patch.ts";
import { NO_USAGE } from "../domain/usage.ts";
import type { AttemptOutput } from "./assignment.ts";
import type { FollowUp } from "./follow-up.ts";

/** Larger changes are not kept: a task's file is read with every look at the ledger. Characters of base64. */
const LARGEST_KEPT = 200_000;

/** What of a change is kept in the ledger when the code host did not take it; undefined: it is too large. */
export function changeToKeep({ baseSha, edits }: Patch): EventOf<"attempt.finished">["kept"] {
  const size = edits.reduce((sum, edit) => sum + (edit.op === "write" ? edit.contentBase64.length : 0), 0);
  return size > LARGEST_KEPT ? undefined : { baseSha, edits };
}

/** The newest attempt handed in a change that is in the ledger and nowhere else. */
export function keptAttempt(state: TaskState): number | undefined {
  const last = state.attempts.at(-1);
  const finished = finishedEvent(state, last?.number);
  return finished?.kept !== undefined && finished.headSha === undefined ? last?.number : undefined;
}

/** How often in a row the newest attempts have only tried to publish what an earlier one made. */
export function timesPublished(state: TaskState): number {
  const reserved = state.events.filter((event) => event.type === "attempt.reserved");
  return reserved.length - 1 - reserved.findLastIndex((event) => event.publishes === undefined);
}

/** The follow-up that publishes it: an attempt of its own, so that it is recorded and judged like any other. */
export function publishing(state: TaskState, number: number, config: Config): FollowUp | undefined {
  const last = state.attempts.at(-1);
  if (last === undefined) return undefined;
  const reason = `The change of attempt ${number} is published; no model is asked again.`;
  return { config, mode: "retry", rung: last.rung, reason, publishes: number };
}

/** What the newest attempt hands in without asking a model; undefined: it has to ask one. */
export function keptOutput(state: TaskState): AttemptOutput | undefined {
  const reserved = state.events.findLast((event) => event.type === "attempt.reserved");
  const made = finishedEvent(state, reserved?.publishes);
  if (made?.kept === undefined) return undefined;
  return {
    end: "submitted",
    submission: {
      summary: made.summary ?? "",
      commitMessage: "",
      confidence: made.confidence,
      reasoning: "",
      openQuestions: made.openQuestions ?? [],
    },
    text: "",
    patch: { ...made.kept, diff: made.diff ?? "" },
    usage: NO_USAGE,
    cost: NO_COST,
    chargedMicroUsd: 0,
    turns: 0,
    durationMs: 0,
  };
}

function finishedEvent(
  state: TaskState,
  attempt: number | undefined,
): EventOf<"attempt.finished"> | undefined {
  return state.events.find(
    (event): event is EventOf<"attempt.finished"> =>
      event.type === "attempt.finished" && event.attempt === attempt,
  );
}
