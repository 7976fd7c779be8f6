import { combinedSignature } from "../domain/failure-signature.ts";
import { eventId } from "../domain/ledger/event-id.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { EventOf } from "../domain/ledger.ts";
import type { MicroUsd } from "../domain/money.ts";
import { priceCiTime } from "../domain/pricing.ts";
import type { Verdict } from "../domain/verdict.ts";
import type { Clock } from "../ports/clock.ts";
import { type Reading, rechecksOf } from "./read-verdict.ts";
import { envelope, type RunContext } from "./run-context.ts";

/** The verdict as an event. Its id names the judgement, so that the same one is written once. */
export function conclude(
  ports: { clock: Clock },
  context: RunContext,
  state: TaskState,
  trigger: { headSha: string; delivery: string },
  { verdict, runs }: Reading,
  ciMicroUsdPerMinute: MicroUsd | undefined,
): EventOf<"ci.concluded"> {
  const attempt = state.attempts.at(-1)?.number ?? 1;
  const red = verdict.kind === "red" ? verdict : undefined;
  const rechecks = rechecksOf(state, trigger.headSha);
  return {
    ...envelope(context, ports.clock, state.id, { delivery: trigger.delivery }),
    id: eventId.ci(state.id, attempt, trigger.headSha, judgementOf(runs, verdict, rechecks)),
    type: "ci.concluded",
    attempt,
    headSha: trigger.headSha,
    verdict: verdict.kind,
    explanation: "explanation" in verdict ? verdict.explanation : "all checks passed",
    ...(red === undefined
      ? {}
      : {
          cause: red.cause,
          failingChecks: red.failing.map((check) => check.name),
          failedTests: red.evidence.flatMap((each) => each.failedTests).slice(0, 50),
          errorLines: red.evidence.flatMap((each) => each.errorLines).slice(0, 60),
          failureSignature: combinedSignature(red.evidence),
        }),
    ...ciTime(runs, ciMicroUsdPerMinute, countedMs(state, trigger.headSha)),
  };
}

/** `<run>.<attempt>` of all runs, or the verdict where none is known: a recheck of a commit is another judgement. */
function judgementOf(runs: Reading["runs"], verdict: Verdict, rechecks: number): string {
  const ids = runs.map((run) => `${run.id}.${run.attempt}`).toSorted();
  if (ids.length > 0) return ids.join("+");
  return rechecks === 0 ? verdict.kind : `${verdict.kind}.${rechecks}`;
}

/** What CI took and cost; a lower bound where GitHub does not tell a run's time, nothing where it tells none. */
function ciTime(
  runs: Reading["runs"],
  price: MicroUsd | undefined,
  counted: number,
): Pick<EventOf<"ci.concluded">, "ciMinutes" | "ciCost"> {
  const runsMs = runs.map((run) => run.billableMs);
  if (runsMs.every((ms) => ms === undefined)) return {};
  const { ciMinutes, ciCost } = priceCiTime({ runsMs, microUsdPerMinute: price ?? 0, countedMs: counted });
  return price === undefined ? { ciMinutes } : { ciMinutes, ciCost };
}

/**
 * A run's time is that of all its attempts, and a commit is judged more than once where CI said nothing at first or was
 * asked again: each minute counts once.
 */
function countedMs({ events }: TaskState, headSha: string): number {
  return events.reduce(
    (sum, event) =>
      event.type === "ci.concluded" && event.headSha === headSha
        ? sum + Math.round((event.ciMinutes ?? 0) * 60_000)
        : sum,
    0,
  );
}
