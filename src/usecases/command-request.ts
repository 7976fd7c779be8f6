import type { Command } from "../domain/command.ts";
import type { Actor } from "../domain/task.ts";
import type { Thread, Trigger } from "../domain/trigger.ts";

/** A command and who gave it where, whatever event brought it. */
export interface CommandRequest {
  /** Natural key of the delivery. */
  delivery: string;
  /** Where the work shall go; absent: to a branch that is named by the task. */
  branch?: string;
  /** What tells this request from others on the same thread: the end of the task's id. */
  key: string;
  actor: Actor;
  thread: Thread;
  command: Command;
  /** The head of the pull request that the event told of; absent: whichever it has now. */
  headSha?: string;
  /** The comment that gave it; null for a label or an assignment. */
  comment: {
    id: number;
    kind: "issue-comment" | "review-comment";
    body: string;
    /** Where a review comment stands. */
    place?: { path: string; line: number | undefined };
  } | null;
}

export function requestOfComment(
  trigger: Extract<Trigger, { kind: "comment" }>,
  command: Command,
): CommandRequest {
  return {
    delivery: trigger.delivery,
    key: String(trigger.commentId),
    actor: trigger.author,
    thread: trigger.thread,
    command,
    comment: {
      id: trigger.commentId,
      kind: trigger.commentKind,
      body: trigger.body,
      ...(trigger.place === undefined ? {} : { place: trigger.place }),
    },
  };
}

/** A label or an assignment asks for what the issue describes. */
export function requestOfSignal(trigger: Extract<Trigger, { kind: "issue-signal" }>): CommandRequest {
  return {
    delivery: trigger.delivery,
    // The time of the event is its only identity; a redelivery carries the same one.
    key: trigger.delivery.replace(/^issue-\d+-/, "").replaceAll(/[^A-Za-z0-9]+/g, ""),
    actor: trigger.sender,
    thread: trigger.thread,
    command: { kind: "command", verb: "do", text: "", options: {} },
    comment: null,
  };
}
