import type { Command } from "../domain/command.ts";
import type { ComplexityEstimate } from "../domain/complexity.ts";
import type { Config } from "../domain/config.ts";
import { limitsOf } from "../domain/ladder.ts";
import { eventId } from "../domain/ledger/event-id.ts";
import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { LedgerEvent } from "../domain/ledger.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Task, TaskKind } from "../domain/task.ts";
import type { Trigger } from "../domain/trigger.ts";
import type { Clock } from "../ports/clock.ts";
import type { Conversation } from "../ports/code-host.ts";
import type { ModelCatalogue } from "../ports/language-model.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import type { Logger } from "../ports/logger.ts";
import { renderPlan } from "../render/plan.ts";
import { renderStatus, statusMarker } from "../render/status-comment.ts";
import type { Router, RoutingDecision } from "../routing/router.ts";
import type { Assignment } from "./assignment.ts";
import { type LadderModels, resolveLadder } from "./ladder-models.ts";
import { reserveAttempt } from "./reserve-attempt.ts";
import { envelope, type RunContext } from "./run-context.ts";

/** Stage 1 reads, reserves and speaks. It calls no model and cannot write to the repository. */
export interface AuthorisePorts {
  conversation: Conversation;
  ledger: LedgerStore;
  catalogue: ModelCatalogue;
  /** What the task will take, judged from its words and the repository at that commit. */
  estimate(options: {
    text: string;
    body: string;
    kind?: TaskKind;
    sha: string;
    config: Config;
  }): Promise<ComplexityEstimate>;
  router: Router;
  clock: Clock;
  logger: Logger;
}

export type Authorised = { kind: "assigned"; assignment: Assignment } | { kind: "done"; outcome: Outcome };

type CommentTrigger = Extract<Trigger, { kind: "comment" }>;

const KIND_OF_VERB: Readonly<Record<string, TaskKind>> = {
  fix: "fix",
  implement: "implement",
  refactor: "refactor",
  test: "test",
  docs: "docs",
  ask: "question",
  explain: "question",
};

/**
 * Turns a permitted command into a reserved attempt: estimate, rung, budget, ledger, status comment, in this order, so
 * that nothing is promised that is not paid for. The same comment delivered again reserves nothing.
 */
export async function authorise(
  ports: AuthorisePorts,
  context: RunContext,
  request: { trigger: CommentTrigger; command: Command; config: Config },
): Promise<Authorised> {
  const { trigger, command, config } = request;
  const task = taskOf(context, trigger, command);
  const verbKind = KIND_OF_VERB[command.verb];
  const estimate = await ports.estimate({
    text: command.text === "" ? trigger.thread.title : command.text,
    body: command.text === "" ? trigger.thread.body : `${trigger.thread.title}\n\n${trigger.thread.body}`,
    ...(verbKind === undefined ? {} : { kind: verbKind }),
    sha: task.baseSha,
    config,
  });
  task.kind = verbKind ?? estimate.kind;
  const decision = ports.router.route({
    estimate,
    text: command.text === "" ? trigger.thread.title : command.text,
    ladder: config.ladder,
    preset: config.preset,
    urgent: command.options.urgent === true,
    ...(command.options.tier === undefined ? {} : { requestedTier: command.options.tier }),
  });
  const models = await resolveLadder(ports, config);

  if (context.dryRun || command.options.dryRun === true || command.verb === "route") {
    const reply = renderPlan({ task, estimate, decision, config, model: models.of(decision.rung).model.id });
    // The input `dry-run` promises that nothing is written anywhere.
    if (!context.dryRun) await ports.conversation.postComment(trigger.thread.number, reply);
    return { kind: "done", outcome: { status: "dry-run", reply } };
  }

  const opened = await openTask(ports, context, { trigger, task, estimate, decision, config, models });
  switch (opened.kind) {
    case "duplicate":
      return {
        kind: "done",
        outcome: { status: "skipped", reason: `${task.id} is already known: ${opened.state.phase}` },
      };
    case "refused":
      await ports.conversation.postComment(
        trigger.thread.number,
        `${statusMarker(task.id)}\n**Not started.** ${opened.message}`,
      );
      return { kind: "done", outcome: { status: "refused", reason: opened.message } };
    case "opened": {
      const body = renderStatus(opened.state, { config, runUrl: context.runUrl, now: ports.clock.now() });
      const comment = await ports.conversation.postComment(trigger.thread.number, body);
      return { kind: "assigned", assignment: firstAssignment(opened.state, config, comment.id) };
    }
  }
}

type Opened =
  | { kind: "opened"; state: TaskState }
  | { kind: "duplicate"; state: TaskState }
  | { kind: "refused"; message: string };

async function openTask(
  ports: AuthorisePorts,
  context: RunContext,
  what: {
    trigger: CommentTrigger;
    task: Task;
    estimate: ComplexityEstimate;
    decision: RoutingDecision;
    config: Config;
    models: LadderModels;
  },
): Promise<Opened> {
  const { trigger, task, estimate, decision, config, models } = what;
  const shared = envelope(context, ports.clock, task.id, { actor: task.actor, delivery: trigger.delivery });
  return ports.ledger.update<Opened>((ledger) => {
    const known = ledger.events.get(task.id) ?? [];
    const existing = foldTask(known);
    if (existing !== undefined) return { append: [], result: { kind: "duplicate", state: existing } };
    const reservation = reserveAttempt({
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
    const append = [created, reservation.event];
    const state = foldTask([...known, ...append]);
    if (state === undefined) throw new Error("a created task must fold");
    return { append, result: { kind: "opened", state } };
  });
}

function firstAssignment(state: TaskState, config: Config, commentId: number): Assignment {
  const attempt = state.attempts.at(-1);
  if (attempt === undefined) throw new Error("an opened task has an attempt");
  return {
    task: state.task,
    number: attempt.number,
    mode: attempt.mode,
    rung: attempt.rung,
    model: attempt.model,
    limits: limitsOf(attempt.rung, config.limits),
    ceilingMicroUsd: attempt.ceilingMicroUsd,
    startSha: attempt.startSha,
    parentSha: state.task.baseSha,
    readOnly: state.task.kind === "question",
    handOff: null,
    commentId,
    config,
  };
}

function taskOf(context: RunContext, trigger: CommentTrigger, command: Command): Task {
  const { thread } = trigger;
  const id = `issue-${thread.number}-${trigger.commentId}`;
  const { tier, budget, urgent } = command.options;
  return {
    id,
    source: { kind: "issue", number: thread.number, commentId: trigger.commentId },
    kind: "implement",
    verb: command.verb,
    text: command.text,
    comment: trigger.body.slice(0, 10_000),
    title: thread.title,
    body: thread.body,
    bodyAuthor: {
      login: thread.author.login,
      trusted: ["OWNER", "MEMBER", "COLLABORATOR"].includes(thread.authorAssociation),
    },
    actor: trigger.author,
    baseSha: context.base.sha,
    baseRef: context.base.ref,
    branch: `upshift/${id}`,
    options: {
      ...(tier === undefined ? {} : { tier }),
      ...(budget === undefined ? {} : { budgetMicroUsd: Math.round(budget * 1_000_000) }),
      ...(urgent === undefined ? {} : { urgent }),
    },
  };
}
