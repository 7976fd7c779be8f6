import type { Submission } from "../agent/tools.ts";
import type { Config } from "../domain/config.ts";
import { eventId } from "../domain/ledger/event-id.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { LedgerEvent } from "../domain/ledger.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import { awaitCi, type AwaitCiPorts } from "./await-ci.ts";
import { type PublishPorts, seeToPullRequest } from "./publish.ts";
import { record } from "./record.ts";
import { envelope, type RunContext } from "./run-context.ts";
import { showStatus } from "./show-status.ts";

/** The newest commit of a task is on its own branch, and no pull request shows it: one could not be opened then. */
export function lacksPullRequest(state: TaskState): boolean {
  return (
    state.task.source.kind !== "pull-request" &&
    state.phase === "awaiting-ci" &&
    state.effects.pullRequest === undefined
  );
}

/**
 * Opens the pull request that an earlier run could not, from what the ledger kept of the attempt, and lets CI judge. No
 * model is asked.
 */
export async function openLatePullRequest(
  ports: PublishPorts & AwaitCiPorts & { ledger: LedgerStore },
  context: RunContext,
  state: TaskState,
  config: Config,
): Promise<Outcome> {
  const last = state.attempts.at(-1);
  const submission: Submission | undefined =
    last?.summary === undefined
      ? undefined
      : {
          summary: last.summary,
          commitMessage: "",
          confidence: last.confidence,
          reasoning: "",
          openQuestions: last.openQuestions ?? [],
        };
  const pull = await seeToPullRequest(ports, {
    assignment: { task: state.task, config },
    submission,
    findings: last?.findings ?? [],
    isNew: false,
    runUrl: context.runUrl,
  });
  const receipt: LedgerEvent = {
    ...envelope(context, ports.clock, state.id),
    id: eventId.done(state.id, "pull-request", String(pull.number)),
    type: "effect.done",
    effect: "pull-request",
    ref: String(pull.number),
    url: pull.url,
  };
  const task = await record(ports, state, [receipt]);
  await showStatus(ports, context, config, task);
  await awaitCi(ports, context, config, task);
  return { status: "awaiting-ci", task };
}
