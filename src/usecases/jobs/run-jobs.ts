import type { Config } from "../../domain/config.ts";
import { ConfigurationError } from "../../domain/errors.ts";
import type { Job } from "../../domain/job.ts";
import { nearestWord } from "../../domain/nearest-word.ts";
import type { Outcome } from "../../domain/outcome.ts";
import type { Actor } from "../../domain/task.ts";
import type { Trigger } from "../../domain/trigger.ts";
import { renderDryRound, renderRound } from "../../render/job-round.ts";
import { denial } from "../denial.ts";
import type { RunContext } from "../run-context.ts";
import { sweep } from "../sweep.ts";
import type { JobPorts } from "./job-ports.ts";
import { dryPlan, type JobPlan, planJob } from "./plan-job.ts";
import { previewUnits } from "./preview-units.ts";
import { workUnit } from "./work-unit.ts";

/**
 * Jobs that a matrix may have: https://docs.github.com/en/actions/reference/limits. What is over that stays planned, for
 * the next run.
 */
const MOST_UNITS = 256;

type JobsTrigger = Extract<Trigger, { kind: "jobs" }>;

/** In a run that works by itself, units that have not begun by then wait for the next round. Milliseconds. */
const BEGIN_WITHIN_MS = 30 * 60_000;

/**
 * A schedule fired or a person started a job: plans its round, and where no other jobs of the workflow do that, works on
 * its units one after the other. A cron text that belongs to no job means what it always meant: look after open tasks.
 */
export async function runJobs(ports: JobPorts, context: RunContext, trigger: JobsTrigger): Promise<Outcome> {
  const config = await ports.loadConfig(context.base.sha);
  const jobs = jobsOf(config, trigger);
  if (jobs.length === 0) {
    if (trigger.mode === "plan") return { status: "planned", units: [], reply: "No job has this cadence." };
    if (context.dryRun) return { status: "skipped", reason: "dry run: no task goes on" };
    return sweep(ports, context);
  }
  const person = "sender" in trigger.cause ? trigger.cause.sender : undefined;
  const denied = await mayNot(ports, context, config, person);
  if (denied !== undefined) return { status: "refused", reason: denied };

  if (context.dryRun) {
    const plans: JobPlan[] = [];
    for (const job of jobs) plans.push(await dryPlan(ports, context, { job, person }));
    const previews = await previewUnits(ports, context, config, plans, person);
    return { status: "dry-run", reply: renderDryRound(plans, previews) };
  }
  const plans: JobPlan[] = [];
  for (const job of jobs) plans.push(await planJob(ports, context, config, { job, person }));
  const units = plans.flatMap((plan) => plan.units.map((unit) => unit.id)).slice(0, MOST_UNITS);
  if (trigger.mode === "plan") return { status: "planned", units, reply: renderRound(plans) };
  return workAll(ports, context, config, { plans, units, person });
}

/** Who may start a job, and who may run its workflow again. The schedule is the repository's own. */
export function mayNot(
  ports: JobPorts,
  context: RunContext,
  config: Config,
  person: Actor | undefined,
): Promise<string | undefined> {
  const actors = person === undefined ? [] : [person];
  return denial(ports, context, { actors, rules: config.permission, command: "do" });
}

function jobsOf(config: Config, { cause }: JobsTrigger): Job[] {
  if ("cron" in cause) return config.jobs.filter((job) => job.cadence === cause.cron);
  const job = config.jobs.find((each) => each.id === cause.jobId);
  if (job !== undefined) return [job];
  const ids = config.jobs.map((each) => each.id);
  const near = nearestWord(cause.jobId.slice(0, 40), ids);
  const known = ids.length === 0 ? "it has none" : `it has ${ids.join(", ")}`;
  throw new ConfigurationError(
    `there is no job ${JSON.stringify(cause.jobId.slice(0, 40))} in the configuration; ${near === undefined ? known : `did you mean ${near}?`}`,
  );
}

async function workAll(
  ports: JobPorts,
  context: RunContext,
  config: Config,
  round: { plans: readonly JobPlan[]; units: readonly string[]; person: Actor | undefined },
): Promise<Outcome> {
  const { plans, units, person } = round;
  if (units.length === 0) return { status: "replied", reply: renderRound(plans) };
  const startedAt = ports.clock.now();
  const outcomes: { unit: string; outcome: Outcome }[] = [];
  for (const unit of units) {
    const isLate = outcomes.length > 0 && ports.clock.now() - startedAt > BEGIN_WITHIN_MS;
    const outcome: Outcome = isLate
      ? { status: "skipped", reason: "this run has worked long enough; run the workflow again for the rest" }
      : await workUnit(ports, context, config, { unit, person });
    // Where another job makes the attempts one run hands over one; the next run takes up the rest.
    if (outcome.status === "assigned") return outcome;
    outcomes.push({ unit, outcome });
  }
  const [only] = outcomes;
  if (outcomes.length === 1 && only !== undefined) return only.outcome;
  const told = outcomes.map(
    ({ unit, outcome }) =>
      `- \`${unit}\`: ${outcome.status}${"reason" in outcome ? `, ${outcome.reason}` : ""}`,
  );
  return { status: "replied", reply: [renderRound(plans), ...told].join("\n") };
}
