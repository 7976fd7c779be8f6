import { isHostFailure } from "../domain/errors.ts";
import { eventId } from "../domain/ledger/event-id.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { LedgerEvent } from "../domain/ledger.ts";
import type { TaskId } from "../domain/task.ts";
import type { Clock } from "../ports/clock.ts";
import type { Opinion, Opinions } from "../ports/code-host.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import type { Logger } from "../ports/logger.ts";
import { failureText } from "../render/failure.ts";
import { envelope, type RunContext } from "./run-context.ts";

/** A task of ours with a comment that people can vote on, and what the ledger knows of their votes. */
export interface Heard {
  task: TaskId;
  commentId: number;
  feedback: { up: number; down: number };
}

/** What to remember of a task while a ledger is read; undefined where there is nothing to vote on. */
export function heardOf({ id, effects, feedback }: TaskState): Heard | undefined {
  return effects.commentId === undefined ? undefined : { task: id, commentId: effects.commentId, feedback };
}

/**
 * Writes down 👍 and 👎 on our comments, those that were changed or taken back included. One request where nothing has
 * changed: only comments whose counts differ from the ledger's are asked about. Bots have no vote. What cannot be
 * heard now is heard the next time, and fails nothing.
 */
export async function hearOpinions(
  ports: { opinions: Opinions; ledger: LedgerStore; clock: Clock; logger: Logger },
  context: RunContext,
  tasks: readonly Heard[],
): Promise<void> {
  if (tasks.length === 0) return;
  try {
    const counts = await ports.opinions.counts();
    for (const { task, commentId, feedback } of tasks) {
      const now = counts.get(commentId);
      if (now === undefined || (now.up === feedback.up && now.down === feedback.down)) continue;
      await hear(ports, context, task, await ports.opinions.on(commentId));
    }
  } catch (error) {
    if (!isHostFailure(error)) throw error;
    ports.logger.warn(`Votes on comments cannot be heard: ${failureText(error)}`);
  }
}

async function hear(
  ports: { ledger: LedgerStore; clock: Clock },
  context: RunContext,
  task: TaskId,
  opinions: readonly Opinion[],
): Promise<void> {
  const people = opinions
    .filter(({ by }) => by.type !== "Bot")
    .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
  await ports.ledger.update(async (ledger) => {
    const events = await ledger.eventsOf(task);
    const known = new Set(events.map(({ id }) => id));
    const given = people.map(({ id, by, rating }): LedgerEvent => {
      const source = sourceOf(id);
      return {
        ...envelope(context, ports.clock, task, { actor: by }),
        id: eventId.feedback(task, source),
        type: "feedback.received",
        rating,
        source,
      };
    });
    const there = new Set(people.map(({ id }) => sourceOf(id)));
    const withdrawn = events.flatMap((event): LedgerEvent[] => {
      if (event.type !== "feedback.received" || there.has(event.source)) return [];
      return [
        {
          ...envelope(context, ports.clock, task),
          actor: event.actor,
          id: eventId.feedbackWithdrawn(task, event.source),
          type: "feedback.withdrawn",
          source: event.source,
        },
      ];
    });
    return { append: [...withdrawn, ...given].filter(({ id }) => !known.has(id)), result: undefined };
  });
}

/** A reaction has an id of its own; whoever changes their mind makes another. */
const sourceOf = (reaction: number): string => `reaction-${reaction}`;
