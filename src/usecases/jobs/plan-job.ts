import type { Config } from "../../domain/config.ts";
import { type Candidate, type Job, ledgerOfJob, type Unit } from "../../domain/job.ts";
import { foldJob, type JobHistory, readJob } from "../../domain/job/history.ts";
import {
  type LeftOut,
  type OpenPull,
  planRound,
  type RoundCause,
  roundKey,
  type RoundPlan,
  untriaged,
} from "../../domain/job/plan-round.ts";
import { eventId } from "../../domain/ledger/event-id.ts";
import type { LedgerEvent } from "../../domain/ledger.ts";
import type { Actor, TaskId } from "../../domain/task.ts";
import type { SourceTree } from "../../ports/source-tree.ts";
import { envelope, type RunContext } from "../run-context.ts";
import { findCandidates } from "./find-candidates.ts";
import type { JobPorts } from "./job-ports.ts";
import { tellPause } from "./tell-pause.ts";
import { collectTriage, triageCandidates } from "./triage-candidates.ts";

/** What a job is to do now. */
export interface JobPlan {
  job: Job;
  /** Empty where there is nothing to do. */
  units: readonly Unit[];
  leftOut: readonly LeftOut[];
  /** Set while the job waits for a person. */
  paused: { failures: readonly TaskId[]; issue: number | undefined } | undefined;
}

/**
 * Plans the job's round and enters it in the ledger, once: the same delivery again, or the run again, finds it there.
 * `person` started it by hand, which also lets a paused job go on.
 */
export async function planJob(
  ports: JobPorts,
  context: RunContext,
  config: Config,
  request: { job: Job; person: Actor | undefined },
): Promise<JobPlan> {
  const { job, person } = request;
  const found = await lookAround(ports, context, job);
  if (job.triage !== "off") await triage(ports, context, config, { ...request, ...found });
  const shared = envelope(
    context,
    ports.clock,
    ledgerOfJob(job.id),
    person === undefined ? {} : { actor: person },
  );
  const resume: LedgerEvent[] =
    person === undefined
      ? []
      : [{ ...shared, id: eventId.resumed(shared.task, runKey(context)), type: "job.resumed" }];
  const planned = await ports.ledger.update<{ plan: RoundPlan; history: JobHistory }>(async (ledger) => {
    const before = await readJob(ledger, job);
    const resumed = isWaiting(before, job) ? resume : [];
    const history = foldJob([...(await ledger.eventsOf(shared.task)), ...resumed], before.tasks);
    const cause: RoundCause = person === undefined ? "schedule" : "person";
    const plan = planRound({ job, history, ...found, cause, run: context.run, now: shared.at });
    return { append: [...resumed, ...eventsOf(plan, history, context, shared)], result: { plan, history } };
  });
  const { plan, history } = planned;
  if (plan.kind !== "paused") {
    const leftOut = plan.kind === "new" ? plan.leftOut : [];
    return { job, units: plan.units, leftOut, paused: undefined };
  }
  const issue = await tellPause(ports, context, config, job);
  return { job, units: [], leftOut: [], paused: { failures: history.failures, issue } };
}

/** Collects what was asked before, and asks about what the round could take and nobody was asked about. */
async function triage(
  ports: JobPorts,
  context: RunContext,
  config: Config,
  what: { job: Job; person: Actor | undefined } & Surroundings,
): Promise<void> {
  const { job, person, candidates, open, tree } = what;
  await collectTriage(ports, context, config, job);
  const history = await readJob(await ports.ledger.read(), job);
  if (person === undefined && isWaiting(history, job)) return;
  const cause: RoundCause = person === undefined ? "schedule" : "person";
  const now = new Date(ports.clock.now()).toISOString();
  const request = { job, history, candidates, open, cause, run: context.run, now };
  const asking = untriaged(request);
  const round = roundKey(cause, context.run, now);
  const payer = person ?? null;
  await triageCandidates(ports, context, config, { job, payer, round, asking, tree });
}

export interface DryPlanPorts extends Pick<JobPorts, "openTree" | "report" | "clock"> {
  ledger: Pick<JobPorts["ledger"], "read">;
  pullRequests: Pick<JobPorts["pullRequests"], "openFrom" | "changedPaths">;
}

/** What a round would be, without entering it anywhere. */
export async function dryPlan(
  ports: DryPlanPorts,
  context: Pick<RunContext, "base" | "run">,
  request: { job: Job; person: Actor | undefined },
): Promise<JobPlan> {
  const { job, person } = request;
  const found = await lookAround(ports, context, job);
  const history = await readJob(await ports.ledger.read(), job);
  const now = new Date(ports.clock.now()).toISOString();
  const cause: RoundCause = person === undefined ? "schedule" : "person";
  const plan = planRound({ job, history, ...found, cause, run: context.run, now });
  if (plan.kind === "paused")
    return { job, units: [], leftOut: [], paused: { failures: history.failures, issue: history.pauseIssue } };
  return { job, units: plan.units, leftOut: plan.kind === "new" ? plan.leftOut : [], paused: undefined };
}

interface Surroundings {
  candidates: readonly Candidate[];
  open: readonly OpenPull[];
  tree: SourceTree;
}

/** The repository's half of a plan: what could be done at this commit, and what is open already. */
async function lookAround(
  ports: Omit<DryPlanPorts, "ledger" | "clock">,
  context: Pick<RunContext, "base">,
  job: Job,
): Promise<Surroundings> {
  const { sha } = context.base;
  const tree = await ports.openTree(sha);
  const candidates = await findCandidates({ tree, report: (path) => ports.report(path, sha) }, job);
  const open: OpenPull[] = [];
  for (const pull of await ports.pullRequests.openFrom(`upshift/${ledgerOfJob(job.id)}.`)) {
    const paths = await ports.pullRequests.changedPaths(pull.number);
    open.push({ number: pull.number, branch: pull.headRef, paths });
  }
  return { candidates, open, tree };
}

/** A round without units is nothing that anybody has to know of. */
function eventsOf(
  plan: RoundPlan,
  history: JobHistory,
  context: RunContext,
  shared: ReturnType<typeof envelope>,
): LedgerEvent[] {
  if (plan.kind === "new" && plan.units.length > 0) {
    const id = eventId.planned(shared.task, plan.round);
    const { round } = plan;
    return [{ ...shared, id, type: "job.planned", round, baseSha: context.base.sha, units: [...plan.units] }];
  }
  const last = history.failures.at(-1);
  if (plan.kind === "paused" && history.paused === undefined && last !== undefined) {
    const id = eventId.paused(shared.task, last);
    return [{ ...shared, id, type: "job.paused", failures: [...history.failures] }];
  }
  return [];
}

const isWaiting = (history: JobHistory, job: Job): boolean =>
  history.paused !== undefined || history.failures.length >= job.pauseAfter;

/** A person's run lets a job go on once, however often it runs again. */
function runKey({ run }: RunContext): string {
  return run === null ? "local" : String(run.id);
}
