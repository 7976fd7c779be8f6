import type { Config } from "./config.ts";
import type { Rung } from "./ladder.ts";
import type { MicroUsd } from "./money.ts";
import type { Actor, Task, TaskId } from "./task.ts";
import { textHash } from "./text-hash.ts";

export const RECIPES = ["dead-code", "tighten-types", "lint-rule"] as const;

/** What a job does to each of its units. */
export type JobWork =
  /** The maintainers' own words. `contains`: only files that hold this text. */
  | { kind: "prompt"; prompt: string; contains: string | undefined }
  /** `entryPoints`: globs of files whose exports others use, beside those that are found. */
  | { kind: "dead-code"; entryPoints: readonly string[] }
  | { kind: "tighten-types" }
  /** `rule` as its linter names it: `no-console`, `@typescript-eslint/no-explicit-any`, `E501`. */
  | { kind: "lint-rule"; rule: string };

/** When candidates are asked about, one model request each, before a pull request is begun for them. */
export const TRIAGES = ["off", "now", "batch"] as const;
export type Triage = (typeof TRIAGES)[number];

/** A scheduled refactor job, as configured under `jobs`. */
export interface Job {
  /** `[a-z0-9-]`: part of task ids and branch names. */
  id: string;
  work: JobWork;
  /** Globs of the files it may look at; one that begins with `!` takes files out. */
  paths: readonly string[];
  /** Path of a linter's, knip's or coverage report, in the job's working folder or the repository. */
  report: string | undefined;
  /** Cron text, equal to one of the workflow's `schedule`; undefined: it runs when somebody says so. */
  cadence: string | undefined;
  /** The rungs that it may climb; undefined: those of the repository. */
  ladder: Rung[] | undefined;
  budget: {
    perTaskMicroUsd: MicroUsd | undefined;
    /** Calendar day, UTC; undefined: only the repository's own limit. */
    perDayMicroUsd: MicroUsd | undefined;
    perMonthMicroUsd: MicroUsd | undefined;
  };
  /** Pull requests and running tasks of this job at a time. */
  maxOpenPullRequests: number;
  labels: readonly string[];
  /** Logins, and teams as `org/team`. */
  reviewers: readonly string[];
  /** So many failures in a row, and the job waits for a person. */
  pauseAfter: number;
  /** Days during which a file that was done, or could not be done, is left alone. */
  againAfterDays: number;
  triage: Triage;
}

/** Something that a job could do, found without a model. */
export interface Candidate {
  path: string;
  /** What was found there, in the order of the lines; empty where the file itself is the candidate. */
  findings: readonly { line: number; says: string }[];
}

/** A candidate that a round has taken. Its id is its task's. */
export interface Unit extends Candidate {
  id: TaskId;
}

/** Who acts where nobody gave a command: the repository by its schedule. No account has this id. */
export const SCHEDULE: Actor = { id: 0, login: "schedule", type: "Bot" };

/** Whose daily limit a task counts for; null where it is the repository's own. */
export function payerOf({ actor }: Pick<Task, "actor">): Actor | null {
  return actor.id === SCHEDULE.id ? null : actor;
}

/** Where the ledger keeps what belongs to a job and to none of its tasks. */
export function ledgerOfJob(jobId: string): TaskId {
  return `job-${jobId}`;
}

/** The job that a task, or a job's own page in the ledger, belongs to; undefined for the tasks of people. */
export function jobOfTask(task: TaskId): string | undefined {
  return /^job-([a-z0-9-]+)(?:\.|$)/.exec(task)?.[1];
}

/**
 * The natural key of a unit: job, file and round. The path is shortened for people's eyes and told apart by its hash; a
 * dot ends the job's id, which has none, so that no job's branches begin with another one's.
 */
export function unitId(jobId: string, path: string, round: string): TaskId {
  const slug = path
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(-40)
    .replace(/^-+/, "");
  return [ledgerOfJob(jobId), ...(slug === "" ? [] : [slug]), textHash(path).slice(0, 10), round].join(".");
}

/** The configuration as it holds for one task: a job has its own ladder, budget, labels and reviewers. */
export function configOfTask(config: Config, task: Pick<Task, "source">): Config {
  const { source } = task;
  const job = source.kind === "job" ? config.jobs.find((each) => each.id === source.jobId) : undefined;
  return job === undefined ? config : configOfJob(config, job);
}

export function configOfJob(config: Config, job: Job): Config {
  const { perTaskMicroUsd, perDayMicroUsd, perMonthMicroUsd } = job.budget;
  return {
    ...config,
    ladder: job.ladder ?? config.ladder,
    budget: {
      ...config.budget,
      perTaskMicroUsd: Math.min(config.budget.perTaskMicroUsd, perTaskMicroUsd ?? Number.POSITIVE_INFINITY),
      job: { id: job.id, perDayMicroUsd, perMonthMicroUsd },
    },
    pullRequest: {
      ...config.pullRequest,
      labels: [...new Set([...config.pullRequest.labels, ...job.labels])],
      reviewers: [...job.reviewers],
    },
  };
}
