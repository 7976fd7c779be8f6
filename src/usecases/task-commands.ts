import type { Config } from "../domain/config.ts";
import { findRung, nextRung, type Rung } from "../domain/ladder.ts";
import { configOfTask } from "../domain/job.ts";
import { eventId } from "../domain/ledger/event-id.ts";
import { foldTasks, type TaskState } from "../domain/ledger/task-state.ts";
import type { Ledger, LedgerEvent } from "../domain/ledger.ts";
import type { Outcome } from "../domain/outcome.ts";
import { renderCosts } from "../render/costs.ts";
import { climbLadder, type ClimbPorts } from "./climb-ladder.ts";
import { closeTask } from "./close-task.ts";
import type { CommandRequest } from "./command-request.ts";
import { assignmentOf, reserveFollowUp } from "./follow-up.ts";
import { lacksPullRequest, openLatePullRequest } from "./late-pull-request.ts";
import { isHeld } from "./lease.ts";
import { publishKept } from "./publish-kept.ts";
import type { ResumePorts } from "./resume-on-checks.ts";
import { envelope, type RunContext } from "./run-context.ts";
import { settleInterrupted } from "./settle-interrupted.ts";
import { showStatus } from "./show-status.ts";

/** Tasks that were started on an issue or pull request, or whose pull request it is, oldest first. */
export async function tasksOfThread(ledger: Ledger, number: number): Promise<TaskState[]> {
  const found: TaskState[] = [];
  for await (const state of foldTasks(ledger)) {
    const { source } = state.task;
    const isHere = source.kind !== "job" && source.number === number;
    if (isHere || state.effects.pullRequest?.number === number) found.push(state);
  }
  return found.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** `stop`: the running attempt ends after its turn; a task that waits for CI is closed at once. */
export async function stopTasks(
  ports: ClimbPorts,
  context: RunContext,
  request: CommandRequest,
  config: Config,
): Promise<Outcome> {
  const { delivery, actor, thread } = request;
  const reason = `@${actor.login} said stop`;
  const open = await ports.ledger.update(async (ledger) => {
    const all = await tasksOfThread(ledger, thread.number);
    const heard = all.filter((state) =>
      state.events.some(({ id }) => id === eventId.stopRequested(state.id, delivery)),
    );
    // Delivered again: what it had not ended yet is ended, and what was begun since then is none of its business.
    if (heard.length > 0)
      return {
        append: [],
        result: {
          states: heard.filter((each) => each.phase !== "closed" && each.stopRequested),
          heard: true,
        },
      };
    const states = all.filter((state) => state.phase !== "closed");
    const append = states.map((state): LedgerEvent => ({
      ...envelope(context, ports.clock, state.id, { actor, delivery }),
      id: eventId.stopRequested(state.id, delivery),
      type: "task.stop-requested",
      reason,
    }));
    return { append, result: { states, heard: false } };
  });
  if (open.states.length === 0)
    return open.heard
      ? { status: "skipped", reason: "this stop has been served already" }
      : say(ports, thread.number, "Nothing is running here.");
  const closed: TaskState[] = [];
  for (const state of open.states) {
    // A running attempt closes the task itself; one whose job has died leaves that to us.
    if (state.phase === "working" && (await isHeld(ports, context, state))) {
      const note = `${reason}: the running attempt ends after its current turn.`;
      await showStatus(ports, context, configOfTask(config, state.task), state, { note });
      continue;
    }
    const explanation = `Stopped by @${actor.login}.`;
    const own = configOfTask(config, state.task);
    closed.push(await closeTask(ports, context, { state, config: own, status: "stopped", explanation }));
  }
  const last = closed.at(-1);
  return last === undefined
    ? { status: "replied", reply: "The running attempt ends after its current turn." }
    : { status: "closed", task: last };
}

/** `cost`: what the tasks of this thread have cost so far. */
export async function tellCosts(
  ports: ClimbPorts,
  request: CommandRequest,
  config: Config,
): Promise<Outcome> {
  const tasks = await tasksOfThread(await ports.ledger.read(), request.thread.number);
  return say(ports, request.thread.number, renderCosts(tasks, config));
}

/**
 * `retry [--tier]` and `escalate`: one more attempt of the thread's newest task, on the same rung, the one named or the
 * next one up, with a hand-off of all that was tried.
 */
export async function tryAgain(
  ports: ResumePorts,
  context: RunContext,
  request: CommandRequest,
  repository: Config,
): Promise<Outcome> {
  const { command, thread, delivery, actor } = request;
  const state = (await tasksOfThread(await ports.ledger.read(), thread.number)).at(-1);
  if (state === undefined) return say(ports, thread.number, `There is no task here to ${command.verb}.`);
  const config = configOfTask(repository, state.task);
  if (state.deliveries.has(delivery)) return servedAlready(state);
  if (state.phase === "working" && (await isHeld(ports, context, state)))
    return say(ports, thread.number, "An attempt is running. Wait for it, or say `stop` first.");
  const obstacle = await obstacleTo(ports, request, state);
  if (obstacle !== undefined) return say(ports, thread.number, `**Not started.** ${obstacle}`);
  if (command.verb === "retry" && command.options.tier === undefined) {
    // What an earlier run has left half done is ended first, without asking a model.
    if (lacksPullRequest(state)) return openLatePullRequest(ports, context, state, config);
    if (state.phase === "working" && state.attempts.at(-1)?.end === undefined)
      return settleInterrupted(ports, context, state);
    const published = await publishKept(ports, context, state, config, { delivery, actor });
    if (published !== undefined) return published;
  }
  const rung = rungFor(request, state, config);
  if (rung === undefined) {
    return say(
      ports,
      thread.number,
      "There is no tier above the last one on this ladder. Try `retry --tier`, or add a rung.",
    );
  }
  const reserved = await reserveFollowUp(ports, context, state, {
    config,
    mode: command.verb === "escalate" ? "escalate" : "retry",
    rung,
    reason: `@${actor.login} said ${command.verb}.`,
    request: { delivery, actor },
  });
  switch (reserved.kind) {
    case "stopped":
    case "overtaken":
      return servedAlready(state);
    case "refused":
      return say(ports, thread.number, `**Not started.** ${reserved.message}`);
    case "reserved": {
      const commentId = await showStatus(ports, context, config, reserved.state);
      return climbLadder(ports, context, assignmentOf(reserved.state, { config, commentId }));
    }
  }
}

const servedAlready = (state: TaskState): Outcome => ({
  status: "skipped",
  reason: `${state.id} has been gone on with already`,
});

/** Why another attempt could publish nothing, so that none is paid for; undefined: it could. */
async function obstacleTo(
  ports: ResumePorts,
  { thread }: CommandRequest,
  { task, lastHeadSha }: TaskState,
): Promise<string | undefined> {
  if (task.kind === "question" || task.kind === "plan") return undefined;
  if (thread.state === "closed") return `#${thread.number} is closed. Reopen it, then say it again.`;
  if (task.source.kind !== "pull-request") return undefined;
  const pull = await ports.pullRequests.pullRequest(task.source.number);
  if (pull === undefined || pull.state === "closed") return `#${task.source.number} is closed.`;
  if (pull.headSha === (lastHeadSha ?? task.baseSha)) return undefined;
  return `\`${task.branch}\` has moved on to \`${pull.headSha.slice(0, 7)}\` since. Give the command itself again to work on what is there now.`;
}

function rungFor(request: CommandRequest, state: TaskState, config: Config): Rung | undefined {
  const { verb, options } = request.command;
  const last = state.attempts.at(-1)?.rung;
  if (options.tier !== undefined) return findRung(config.ladder, options.tier);
  if (last === undefined) return config.ladder[0];
  return verb === "escalate" ? nextRung(config.ladder, last) : last;
}

async function say(ports: ClimbPorts, number: number, reply: string): Promise<Outcome> {
  await ports.conversation.postComment(number, reply);
  return { status: "replied", reply };
}
