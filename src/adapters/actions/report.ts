import * as core from "@actions/core";
import type { Outcome } from "../../domain/outcome.ts";
import { toUsd } from "../../domain/money.ts";
import { jobSummary } from "../../render/job-summary.ts";
import type { StatusOptions } from "../../render/status-comment.ts";

/** Outputs for following steps, and the job summary. Every run has one; a skip says why and is not shown as work. */
export async function reportOutcome(
  outcome: Outcome,
  options: { redact: (text: string) => string; status: StatusOptions | undefined },
): Promise<void> {
  for (const [name, value] of Object.entries(outputsOf(outcome))) core.setOutput(name, options.redact(value));
  await core.summary.addRaw(options.redact(jobSummary(outcome, options.status)), true).write();
}

/** The outputs of `action.yml`; what is not known is empty. */
export function outputsOf(outcome: Outcome): Record<string, string> {
  const task = "task" in outcome ? outcome.task : undefined;
  const reserved = outcome.status === "assigned" ? outcome : undefined;
  const last = task?.attempts.at(-1);
  return {
    "task-id": task?.id ?? reserved?.taskId ?? "",
    attempt: reserved === undefined ? "" : "true",
    units: JSON.stringify(outcome.status === "planned" ? outcome.units : []),
    status: outcome.status === "closed" ? (outcome.task.closed?.status ?? "closed") : outcome.status,
    tier: last?.rung.name ?? reserved?.tier ?? "",
    attempts: task === undefined ? "" : String(task.attempts.length),
    "cost-usd": task === undefined ? "" : String(toUsd(task.spent.microUsd)),
    "cost-is-exact": task === undefined ? "" : String(task.spent.exact),
    "pull-request": task?.effects.pullRequest === undefined ? "" : String(task.effects.pullRequest.number),
    branch: task?.effects.branch ?? "",
    findings: task?.review === undefined ? "" : String(task.review.said.length),
    review: task?.effects.review?.url ?? "",
    "head-sha": task?.lastHeadSha ?? "",
  };
}
