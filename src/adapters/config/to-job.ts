import type { z } from "zod";
import type { Job, JobWork } from "../../domain/job.ts";
import { parseLadder } from "../../domain/ladder.ts";
import type { jobSchema } from "./job-schema.ts";
import { optionalUsd } from "./values.ts";

type FileJob = z.output<typeof jobSchema>;

/** Small numbers: what comes back has to be read by people. */
const DEFAULT_OPEN_PULL_REQUESTS = 2;
const DEFAULT_PAUSE_AFTER = 3;
const DEFAULT_AGAIN_AFTER_DAYS = 30;

/** A job of the validated file in the program's terms, defaults filled in. */
export function toJob(job: FileJob): Job {
  const { budget } = job;
  return {
    id: job.id,
    work: workOf(job),
    paths: job.paths ?? ["**"],
    report: job.report,
    cadence: job.cadence,
    ladder: job.ladder === undefined ? undefined : [...parseLadder(job.ladder)],
    budget: {
      perTaskMicroUsd: optionalUsd(budget?.per_task),
      perDayMicroUsd: optionalUsd(budget?.per_day),
      perMonthMicroUsd: optionalUsd(budget?.per_month),
    },
    maxOpenPullRequests: job.max_open_pull_requests ?? DEFAULT_OPEN_PULL_REQUESTS,
    labels: job.labels ?? [],
    reviewers: job.reviewers ?? [],
    pauseAfter: job.pause_after ?? DEFAULT_PAUSE_AFTER,
    againAfterDays: job.again_after ?? DEFAULT_AGAIN_AFTER_DAYS,
    triage: job.triage ?? "off",
  };
}

function workOf({
  recipe,
  rule = "",
  entry_points: entryPoints = [],
  prompt = "",
  contains,
}: FileJob): JobWork {
  switch (recipe) {
    case "dead-code":
      return { kind: recipe, entryPoints };
    case "tighten-types":
      return { kind: recipe };
    case "lint-rule":
      return { kind: recipe, rule };
    case undefined:
      return { kind: "prompt", prompt, contains };
  }
}
