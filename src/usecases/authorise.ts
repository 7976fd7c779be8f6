import type { ComplexityEstimate } from "../domain/complexity.ts";
import type { Config } from "../domain/config.ts";
import type { DiffSize } from "../domain/diff.ts";
import { eventId } from "../domain/ledger/event-id.ts";
import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { EffectKind, EventEnvelope, LedgerEvent } from "../domain/ledger.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Task, TaskKind } from "../domain/task.ts";
import type { Clock } from "../ports/clock.ts";
import type { Conversation, PullRequests } from "../ports/code-host.ts";
import type { ModelCatalogue } from "../ports/language-model.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import type { Logger } from "../ports/logger.ts";
import { renderPlan } from "../render/plan.ts";
import type { RoutingPolicy } from "../routing/policy.ts";
import type { RoutingDecision } from "../routing/router.ts";
import { statusMarker } from "../render/status-comment.ts";
import type { Assignment } from "./assignment.ts";
import { pullRequestKey } from "./attempt-events.ts";
import type { CommandRequest } from "./command-request.ts";
import { assignmentOf } from "./follow-up.ts";
import { diffForPrompt, pullDiffOf, sizeOf } from "./pull-diff.ts";
import { type LadderModels, resolveLadder } from "./ladder-models.ts";
import { reserveAttempt } from "./reserve-attempt.ts";
import { envelope, type RunContext } from "./run-context.ts";
import { showStatus } from "./show-status.ts";
import { KIND_OF_VERB, taskOf } from "./task-of-request.ts";

/** Stage 1 reads, reserves and speaks. It calls no model and cannot write to the repository. */
export interface AuthorisePorts {
  conversation: Conversation;
  pullRequests: PullRequests;
  ledger: LedgerStore;
  catalogue: ModelCatalogue;
  /** What the task will take, judged from its words and the repository at that commit. */
  estimate(options: {
    text: string;
    body: string;
    kind?: TaskKind;
    sha: string;
    config: Config;
    /** The change that the task is about: its size is counted and not guessed. */
    size?: DiffSize;
  }): Promise<ComplexityEstimate>;
  /** The rules and what the ledger has taught. */
  routing(config: Config): Promise<RoutingPolicy>;
  clock: Clock;
  logger: Logger;
}

export type Authorised =
  | { kind: "assigned"; assignment: Assignment }
  /** This very request has a task already: it was delivered twice, or the run that served it runs again. */
  | { kind: "known"; state: TaskState }
  | { kind: "done"; outcome: Outcome };

/**
 * Turns a permitted command into a reserved attempt: estimate, rung, budget, ledger, status comment, in this order, so
 * that nothing is promised that is not paid for. The same delivery again reserves nothing.
 */
export async function authorise(
  ports: AuthorisePorts,
  context: RunContext,
  request: CommandRequest,
  config: Config,
): Promise<Authorised> {
  const found = await taskOf(ports, context, request);
  if (found.kind === "refused") return refuse(ports, request.thread.number, found.reason);
  const { task } = found;
  const { command, thread } = request;
  const verbKind = KIND_OF_VERB[command.verb];
  const words = command.text === "" ? thread.title : command.text;
  const refusal = found.readOnly ? refuseFork(thread.number) : undefined;
  if (refusal !== undefined && verbKind !== undefined && !READ_ONLY_KINDS.has(verbKind))
    return refuse(ports, thread.number, refusal);
  const isAboutPull = command.text === "" || (verbKind !== undefined && READ_ONLY_KINDS.has(verbKind));
  const pullDiff = isAboutPull ? await pullDiffOf(ports, task) : undefined;
  const size = pullDiff === undefined ? undefined : sizeOf(pullDiff);
  const estimate = await ports.estimate({
    text: command.verb === "do" || verbKind === "question" ? words : `${command.verb} ${words}`,
    body: command.text === "" ? thread.body : `${thread.title}\n\n${thread.body}`,
    ...(verbKind === undefined ? {} : { kind: verbKind }),
    sha: task.baseSha,
    config,
    ...(size === undefined ? {} : { size }),
  });
  task.kind = verbKind ?? estimate.kind;
  if (refusal !== undefined && !READ_ONLY_KINDS.has(task.kind)) return refuse(ports, thread.number, refusal);
  const { router, performance, topTierLeftToday } = await ports.routing(config);
  const decision = router.route({
    estimate,
    text: words,
    ladder: config.ladder,
    preset: config.preset,
    urgent: command.options.urgent === true,
    performance,
    ...(topTierLeftToday === undefined ? {} : { topTierLeftToday }),
    ...(command.options.tier === undefined ? {} : { requestedTier: command.options.tier }),
  });
  const models = await resolveLadder(ports, config);

  if (context.dryRun || command.options.dryRun === true || command.verb === "route") {
    const reply = renderPlan({ task, estimate, decision, config, model: models.of(decision.rung).model.id });
    // The input `dry-run` promises that nothing is written anywhere.
    await ports.conversation.postComment(thread.number, reply);
    return { kind: "done", outcome: { status: "dry-run", reply } };
  }

  const opened = await openTask(ports, context, { request, task, estimate, decision, config, models });
  switch (opened.kind) {
    case "duplicate":
      return { kind: "known", state: opened.state };
    case "refused": {
      await ports.conversation.postComment(thread.number, `**Not started.** ${opened.message}`);
      return { kind: "done", outcome: { status: "refused", reason: opened.message } };
    }
    case "opened": {
      const commentId = await showStatus(ports, context, config, opened.state);
      const assignment = assignmentOf(opened.state, { config, commentId });
      return {
        kind: "assigned",
        assignment:
          pullDiff === undefined ? assignment : { ...assignment, pullDiff: diffForPrompt(pullDiff) },
      };
    }
  }
}

const READ_ONLY_KINDS: ReadonlySet<TaskKind> = new Set(["question", "plan", "review"]);

const refuseFork = (number: number): string =>
  `#${number} comes from a fork, so Upshift only reads it: \`ask\`, \`explain\` and \`plan\` work here.`;

async function refuse(ports: AuthorisePorts, number: number, reason: string): Promise<Authorised> {
  await ports.conversation.postComment(number, reason);
  return { kind: "done", outcome: { status: "refused", reason } };
}

type Opened =
  | { kind: "opened"; state: TaskState }
  | { kind: "duplicate"; state: TaskState }
  | { kind: "refused"; message: string };

async function openTask(
  ports: AuthorisePorts,
  context: RunContext,
  what: {
    request: CommandRequest;
    task: Task;
    estimate: ComplexityEstimate;
    decision: RoutingDecision;
    config: Config;
    models: LadderModels;
  },
): Promise<Opened> {
  const { request, task, estimate, decision, config, models } = what;
  const by = { actor: task.actor, delivery: request.delivery };
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
  if (task.source.kind !== "job") intents.push({ effect: "comment", key: statusMarker(task.id) });
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
