import { type Job, jobOfTask, ledgerOfJob, type Unit } from "../job.ts";
import { foldTask, type TaskState } from "../ledger/task-state.ts";
import type { CloseStatus, EventOf, Ledger, LedgerEvent } from "../ledger.ts";
import type { TaskId } from "../task.ts";
import { foldTriage, type Triage } from "./triage.ts";

/** One round of a job: the units that were planned together. */
export interface Round {
  key: string;
  /** ISO 8601, UTC: when the ledger took it. */
  at: string;
  /** The workflow run that planned it; null outside Actions. */
  run: { id: number } | null;
  units: readonly Unit[];
}

/** All that the ledger knows of one job. */
export interface JobHistory {
  rounds: readonly Round[];
  /** Tasks of its units, in the order in which they were created. */
  tasks: readonly TaskState[];
  /** Set while it waits for a person. */
  paused: EventOf<"job.paused"> | undefined;
  /** Tasks that failed in a row, newest last, since one was green or a person let it go on. */
  failures: readonly TaskId[];
  /** What was asked about candidates, and what was answered. */
  triage: Triage;
  /** Number of the issue that says it is paused, once that has been posted. */
  pauseIssue: number | undefined;
}

/** A task that ends so has cost money and brought nothing. What a person stopped says nothing about the job. */
const FAILURES: ReadonlySet<CloseStatus> = new Set([
  "exhausted",
  "budget",
  "not-ours",
  "needs-human",
  "failed",
]);

/** What belongs to one job, out of the whole ledger. */
export async function readJob(ledger: Pick<Ledger, "tasks">, job: Pick<Job, "id">): Promise<JobHistory> {
  const found: TaskState[] = [];
  let page: readonly LedgerEvent[] = [];
  for await (const { id, events } of ledger.tasks()) {
    if (jobOfTask(id) !== job.id) continue;
    const state = foldTask(events);
    if (id === ledgerOfJob(job.id)) page = events;
    else if (state !== undefined) found.push(state);
  }
  return foldJob(page, found);
}

/** The same from the job's own page and the tasks of its units. */
export function foldJob(page: readonly LedgerEvent[], found: readonly TaskState[]): JobHistory {
  const tasks = found.toSorted(
    (one, other) => one.createdAt.localeCompare(other.createdAt) || one.id.localeCompare(other.id),
  );
  const resumed = page.findLastIndex((event) => event.type === "job.resumed");
  const resumedAt = page[resumed]?.at ?? "";
  const paused = page.slice(resumed + 1).findLast((event) => event.type === "job.paused");
  return {
    rounds: page.flatMap((event) =>
      event.type === "job.planned"
        ? [{ key: event.round, at: event.at, run: event.run, units: event.units }]
        : [],
    ),
    tasks,
    paused,
    failures: failuresSince(tasks, resumedAt),
    triage: foldTriage(page),
    pauseIssue: issueOf(page, paused),
  };
}

function failuresSince(tasks: readonly TaskState[], resumedAt: string): TaskId[] {
  const ended = tasks
    .flatMap(({ id, closed }) => (closed === undefined ? [] : [{ id, ...closed }]))
    .filter(({ at }) => at > resumedAt)
    .toSorted((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id));
  const failures: TaskId[] = [];
  for (const { id, status } of ended) {
    if (FAILURES.has(status)) failures.push(id);
    else if (status !== "stopped") failures.length = 0;
  }
  return failures;
}

/** The receipt of the issue that tells of this very pause. */
function issueOf(
  page: readonly LedgerEvent[],
  paused: EventOf<"job.paused"> | undefined,
): number | undefined {
  const receipt = page.find(
    (event) => event.type === "effect.done" && event.effect === "issue" && event.key === paused?.id,
  );
  return receipt?.type === "effect.done" ? Number(receipt.ref) : undefined;
}
