import type { Job } from "../../../src/domain/job.ts";

export const CRON = "23 4 * * 1";
/** Every text file at the root is a candidate. */
export const JOB: Job = {
  id: "answers",
  work: { kind: "prompt", prompt: "Put the right number in.", contains: undefined },
  paths: ["*.txt"],
  report: undefined,
  cadence: CRON,
  ladder: undefined,
  budget: { perTaskMicroUsd: undefined, perDayMicroUsd: undefined, perMonthMicroUsd: undefined },
  maxOpenPullRequests: 2,
  labels: ["upshift:job"],
  reviewers: ["maya", "acme/core"],
  pauseAfter: 2,
  againAfterDays: 30,
  triage: "off",
};

/** The job's schedule fires, in a workflow that plans first. */
export const tick = (cron = CRON) =>
  ({ kind: "jobs", mode: "plan", cause: { cron }, defaultBranch: "main" }) as const;
