import type { ComplexityEstimate } from "../domain/complexity.ts";
import type { Config } from "../domain/config.ts";
import { SCHEDULE } from "../domain/job.ts";
import { eventId } from "../domain/ledger/event-id.ts";
import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { EffectKind, EventEnvelope, LedgerEvent } from "../domain/ledger.ts";
import { READ_ONLY_KINDS, type Task } from "../domain/task.ts";
import type { Clock } from "../ports/clock.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import { reviewKey } from "../render/review.ts";
import { statusMarker } from "../render/status-comment.ts";
import type { RoutingDecision } from "../routing/router.ts";
import { pullRequestKey } from "./attempt-events.ts";
import type { LadderModels } from "./ladder-models.ts";
import { reserveAttempt } from "./reserve-attempt.ts";
import { envelope, type RunContext } from "./run-context.ts";
import { isSilent } from "./show-status.ts";

/** What became of a request for a task. */
export type Opened =
  | { kind: "opened"; state: TaskState }
  | { kind: "duplicate"; state: TaskState }
  | { kind: "refused"; message: string };

/**
 * Creates a task and reserves its first attempt, in one ledger commit: it is paid for or not begun. The same task again
 * is given back as it is.
 */
export async function openTask(
  ports: { ledger: LedgerStore; clock: Clock },
  context: RunContext,
  what: {
    /** Natural key of what asked for it; undefined where nothing was delivered. */
    delivery: string | undefined;
    task: Task;
    estimate: ComplexityEstimate;
    decision: RoutingDecision;
    config: Config;
    models: LadderModels;
  },
): Promise<Opened> {
  const { delivery, task, estimate, decision, config, models } = what;
  const by = {
    ...(task.actor.id === SCHEDULE.id ? {} : { actor: task.actor }),
    ...(delivery === undefined ? {} : { delivery }),
  };
  const shared = envelope(context, ports.clock, task.id, by);
  return ports.ledger.update<Opened>(async (ledger) => {
    const known = await ledger.eventsOf(task.id);
    const existing = foldTask(known);
    if (existing !== undefined) return { append: [], result: { kind: "duplicate", state: existing } };
    const reservation = await reserveAttempt({
      ledger,
      envelope: shared,
      task,
      config,
      models,
      number: 1,
      mode: "first",
      wanted: decision.rung,
      startSha: task.baseSha,
      reasons: decision.reasons,
    });
    if (reservation.kind === "refused") return { append: [], result: reservation };
    const created: LedgerEvent = {
      ...shared,
      id: eventId.created(task.id),
      type: "task.created",
      taskSpec: task,
      estimate,
      ladder: config.ladder.map((rung) => rung.name),
    };
    const append = [created, reservation.event, ...intentsOf(shared, task)];
    const state = foldTask([...known, ...append]);
    if (state === undefined) throw new Error("a created task must fold");
    return { append, result: { kind: "opened", state } };
  });
}

/**
 * What the task is about to do at the code host, each with the natural key by which it is looked up before it is done
 * again: the marker of its comment, its branch, and the one open pull request from there. They ride in the commit that
 * reserves the first attempt.
 */
function intentsOf(shared: Omit<EventEnvelope, "id">, task: Task): LedgerEvent[] {
  const intents: { effect: EffectKind; key: string }[] = [];
  if (task.source.kind !== "job" && !isSilent(task))
    intents.push({ effect: "comment", key: statusMarker(task.id) });
  if (task.kind === "review") intents.push({ effect: "review", key: reviewKey(task.id) });
  if (!READ_ONLY_KINDS.has(task.kind)) {
    intents.push({ effect: "branch", key: task.branch });
    if (task.source.kind !== "pull-request") {
      intents.push({ effect: "pull-request", key: pullRequestKey(task) });
    }
  }
  return intents.map(({ effect, key }) => ({
    ...shared,
    id: eventId.intended(task.id, effect, key),
    type: "effect.intended",
    effect,
    key,
  }));
}
