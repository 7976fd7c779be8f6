import type { ComplexityEstimate } from "../../domain/complexity.ts";
import type { Config } from "../../domain/config.ts";
import { configOfJob, type Job, jobOfTask, type Unit } from "../../domain/job.ts";
import { readJob } from "../../domain/job/history.ts";
import { foldTask } from "../../domain/ledger/task-state.ts";
import type { Outcome } from "../../domain/outcome.ts";
import type { Actor, Task, TaskId } from "../../domain/task.ts";
import { kindOfWork, taskOfUnit } from "../../prompts/job-task.ts";
import type { RoutingDecision } from "../../routing/router.ts";
import { climbLadder } from "../climb-ladder.ts";
import { assignmentOf } from "../follow-up.ts";
import { resolveLadder } from "../ladder-models.ts";
import { openTask } from "../open-task.ts";
import type { RunContext } from "../run-context.ts";
import { takeUpAgain } from "../take-up-again.ts";
import type { JobPorts } from "./job-ports.ts";

/**
 * One unit of a planned round, as a task of the normal loop. Only the ledger is believed: a unit that no plan there holds
 * is not worked on, whoever names it, and one that is worked on already is not begun twice.
 */
export async function workUnit(
  ports: JobPorts,
  context: RunContext,
  config: Config,
  request: { unit: TaskId; person: Actor | undefined },
): Promise<Outcome> {
  const ledger = await ports.ledger.read();
  const known = foldTask(await ledger.eventsOf(request.unit));
  if (known !== undefined) return takeUpAgain(ports, context, known);
  const job = config.jobs.find((each) => each.id === jobOfTask(request.unit));
  if (job === undefined) return skipped(`the configuration has no job for ${request.unit}`);
  const history = await readJob(ledger, job);
  const unit = history.rounds.flatMap((round) => round.units).find((each) => each.id === request.unit);
  if (unit === undefined) return skipped(`the ledger holds no plan with ${request.unit}`);
  if (history.paused !== undefined) return skipped(`the job ${job.id} has paused`);
  return begin(ports, context, config, { job, unit, person: request.person });
}

const skipped = (reason: string): Outcome => ({ status: "skipped", reason });

async function begin(
  ports: JobPorts,
  context: RunContext,
  config: Config,
  what: { job: Job; unit: Unit; person: Actor | undefined },
): Promise<Outcome> {
  const own = configOfJob(config, what.job);
  const { task, estimate, decision } = await judgeUnit(ports, context, config, what);
  const models = await resolveLadder(ports, own);
  const delivery = undefined;
  const opened = await openTask(ports, context, { delivery, task, estimate, decision, config: own, models });
  switch (opened.kind) {
    case "duplicate":
      return takeUpAgain(ports, context, opened.state);
    case "refused":
      return { status: "refused", reason: opened.message };
    case "opened":
      return climbLadder(ports, context, assignmentOf(opened.state, { config: own, commentId: 0 }));
  }
}

/** How hard a unit looks and where it would start: the same for a dry run and for work. */
export async function judgeUnit(
  ports: Pick<JobPorts, "estimate" | "routing">,
  context: Pick<RunContext, "base">,
  config: Config,
  { job, unit, person }: { job: Job; unit: Unit; person: Actor | undefined },
): Promise<{ task: Task; estimate: ComplexityEstimate; decision: RoutingDecision }> {
  const own = configOfJob(config, job);
  const task = taskOfUnit({ job, unit, base: context.base, person });
  const kind = kindOfWork(job.work);
  const estimate = await ports.estimate({
    text: task.text,
    body: task.body,
    ...(kind === undefined ? {} : { kind }),
    sha: task.baseSha,
    config: own,
  });
  task.kind = kind ?? estimate.kind;
  const { router, performance, topTierLeftToday } = await ports.routing(own);
  const decision = router.route({
    estimate,
    ladder: own.ladder,
    preset: own.preset,
    urgent: false,
    performance,
    ...(topTierLeftToday === undefined ? {} : { topTierLeftToday }),
  });
  return { task, estimate, decision };
}
