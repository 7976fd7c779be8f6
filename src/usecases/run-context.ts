import type { EventEnvelope } from "../domain/ledger.ts";
import { LEDGER_VERSION } from "../domain/ledger.ts";
import type { TaskId } from "../domain/task.ts";
import type { Clock } from "../ports/clock.ts";

/** Where and as what this process runs: facts, not settings. */
export interface RunContext {
  repository: { owner: string; name: string };
  /** Default branch and its commit when the event happened: what configuration and first attempts are pinned to. */
  base: { ref: string; sha: string };
  /** The workflow run; null outside Actions. */
  run: { id: number; attempt: number } | null;
  /** Link to the run's page, for people; undefined outside Actions. */
  runUrl: string | undefined;
  /** Login of whoever ran the workflow again, where that is not who caused the event. */
  rerunBy: string | undefined;
  /**
   * Where CI is a called workflow of this very run: the start of its jobs' names. Its jobs are then the checks, as
   * they hang on another commit than the one that they tested.
   */
  ciJobs: string | undefined;
  /** Names and paths of the workflows that run us: their checks never judge our work. */
  ownWorkflows: readonly string[];
  /** The word that starts a command. */
  trigger: string;
  dryRun: boolean;
}

/** The members that every event of this run shares. */
export function envelope(
  context: RunContext,
  clock: Clock,
  task: TaskId,
  by: { actor?: { id: number; login: string }; delivery?: string } = {},
): Omit<EventEnvelope, "id"> {
  return {
    v: LEDGER_VERSION,
    at: new Date(clock.now()).toISOString(),
    task,
    actor: by.actor === undefined ? null : { id: by.actor.id, login: by.actor.login },
    run: context.run,
    ...(by.delivery === undefined ? {} : { delivery: by.delivery }),
  };
}
