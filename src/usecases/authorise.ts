import type { ComplexityEstimate } from "../domain/complexity.ts";
import type { Config } from "../domain/config.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { Outcome } from "../domain/outcome.ts";
import { READ_ONLY_KINDS, type TaskKind } from "../domain/task.ts";
import type { FileDiff } from "../domain/unified-diff.ts";
import type { Clock } from "../ports/clock.ts";
import type { Conversation, PullRequests } from "../ports/code-host.ts";
import type { ModelCatalogue } from "../ports/language-model.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import type { Logger } from "../ports/logger.ts";
import { renderPlan } from "../render/plan.ts";
import type { RoutingPolicy } from "../routing/policy.ts";
import type { Assignment } from "./assignment.ts";
import type { CommandRequest } from "./command-request.ts";
import { assignmentOf } from "./follow-up.ts";
import { diffForPrompt, filesOf, pullDiffOf } from "./pull-diff.ts";
import { resolveLadder } from "./ladder-models.ts";
import { openTask } from "./open-task.ts";
import { checkerOf, reviewScope } from "./review-scope.ts";
import type { RunContext } from "./run-context.ts";
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
    change?: readonly FileDiff[];
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
  const reviewed = verbKind === "review" ? await reviewScope(ports, task, config) : undefined;
  if (reviewed?.kind === "nothing") return nothingToDo(ports, thread.number, reviewed.reason);
  const isAboutPull =
    verbKind !== "review" &&
    (command.text === "" || (verbKind !== undefined && READ_ONLY_KINDS.has(verbKind)));
  const pullDiff = isAboutPull ? await pullDiffOf(ports, task) : undefined;
  const change = reviewed?.files ?? (pullDiff === undefined ? undefined : filesOf(pullDiff));
  const estimate = await ports.estimate({
    text: command.verb === "do" || verbKind === "question" ? words : `${command.verb} ${words}`,
    body: command.text === "" ? thread.body : `${thread.title}\n\n${thread.body}`,
    ...(verbKind === undefined ? {} : { kind: verbKind }),
    sha: task.baseSha,
    config,
    ...(change === undefined ? {} : { change }),
  });
  // Plain words may ask for a review, too; on an issue there is none to be had, only an answer.
  if (verbKind === undefined && estimate.kind === "review" && thread.isPullRequest)
    return authorise(ports, context, { ...request, command: { ...command, verb: "review" } }, config);
  task.kind = verbKind ?? (estimate.kind === "review" ? "question" : estimate.kind);
  if (refusal !== undefined && !READ_ONLY_KINDS.has(task.kind)) return refuse(ports, thread.number, refusal);
  const { router, performance, topTierLeftToday } = await ports.routing(config);
  const decision = router.route({
    estimate,
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

  const { delivery } = request;
  const opened = await openTask(ports, context, { delivery, task, estimate, decision, config, models });
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
        assignment: {
          ...assignment,
          ...(pullDiff === undefined ? {} : { pullDiff: diffForPrompt(pullDiff) }),
          ...(reviewed === undefined
            ? {}
            : { review: { scope: reviewed.scope, checker: checkerOf(config, models) } }),
        },
      };
    }
  }
}

const refuseFork = (number: number): string =>
  `#${number} comes from a fork, so Upshift only reads it: \`review\`, \`ask\`, \`explain\` and \`plan\` work here.`;

async function refuse(ports: AuthorisePorts, number: number, reason: string): Promise<Authorised> {
  await ports.conversation.postComment(number, reason);
  return { kind: "done", outcome: { status: "refused", reason } };
}

/** Asked for by somebody who may, and there is nothing that could be done: said, not an error. */
async function nothingToDo(ports: AuthorisePorts, number: number, reason: string): Promise<Authorised> {
  await ports.conversation.postComment(number, reason);
  return { kind: "done", outcome: { status: "skipped", reason } };
}
