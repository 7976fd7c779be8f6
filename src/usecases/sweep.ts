import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { Outcome } from "../domain/outcome.ts";
import { isHostFailure } from "../domain/errors.ts";
import type { Opinions } from "../ports/code-host.ts";
import { jobOfTask, ledgerOfJob } from "../domain/job.ts";
import { foldBatches } from "../domain/ledger/batches.ts";
import type { LedgerEvent } from "../domain/ledger.ts";
import { settleChecks } from "./finish-review.ts";
import { failureText } from "../render/failure.ts";
import { closeTask } from "./close-task.ts";
import { configFor } from "./config-for.ts";
import { goOn } from "./continue-task.ts";
import { lacksPullRequest, openLatePullRequest } from "./late-pull-request.ts";
import { type Heard, hearOpinions, heardOf } from "./hear-opinions.ts";
import { isHeld } from "./lease.ts";
import { whereabouts } from "./moved-state.ts";
import { type ResumePorts, resumeTask } from "./resume-on-checks.ts";
import type { RunContext } from "./run-context.ts";
import type { JobPorts } from "./jobs/job-ports.ts";
import { collectTriage } from "./jobs/triage-candidates.ts";
import { settleInterrupted } from "./settle-interrupted.ts";

/** A task that nobody has judged for so long is given to a person. Milliseconds. */
const GIVE_UP_MS = 72 * 3_600_000;

/**
 * Finds tasks whose event never came (schedules are dropped, runs are cancelled, webhooks are lost) and resumes,
 * finishes or closes them. It also hears what people think of our comments. With
 * nothing open and no vote it costs one fetch of the ledger and one request.
 */
export async function sweep(ports: JobPorts & { opinions: Opinions }, context: RunContext): Promise<Outcome> {
  const ledger = await ports.ledger.read();
  const open: TaskState[] = [];
  const votable: Heard[] = [];
  /** Jobs that wait for answers of a model. */
  const asking: string[] = [];
  const damage = [...ledger.damage];
  for await (const task of ledger.tasks()) {
    damage.push(...task.damage);
    const job = jobOfTask(task.id);
    if (job !== undefined && task.id === ledgerOfJob(job) && hasOpenAsks(task.events)) asking.push(job);
    const state = foldTask(task.events);
    if (state === undefined) continue;
    if (state.phase !== "closed" || hasOpenAsks(task.events)) open.push(state);
    const heard = heardOf(state);
    if (heard !== undefined) votable.push(heard);
  }
  await hearOpinions(ports, context, votable);
  const told = damage.map(({ path, line, problem }) => `ledger damaged at ${path}:${line}: ${problem}`);
  for (const each of told) ports.logger.warn(`Sweep: ${each}`);
  for (const state of open) {
    try {
      const outcome = await sweepTask(ports, context, state);
      // One run hands one attempt to the next job; what else is open is found by the next sweep.
      if (outcome.status === "assigned") return outcome;
      told.push(`${state.id}: ${outcome.status}${"reason" in outcome ? `, ${outcome.reason}` : ""}`);
    } catch (error) {
      // One task that cannot be helped now must not keep the sweep from the others.
      if (!isHostFailure(error)) throw error;
      told.push(`${state.id}: ${failureText(error)}`);
    }
  }
  if (asking.length > 0) told.push(...(await collectAnswers(ports, context, asking)));
  if (told.length === 0) return { status: "skipped", reason: "no task is open" };
  return { status: "replied", reply: told.map((line) => `- ${line}`).join("\n") };
}

async function sweepTask(ports: ResumePorts, context: RunContext, state: TaskState): Promise<Outcome> {
  // It ended while a batch of its was with the provider: what that costs is settled all the same.
  if (state.phase === "closed") return settleChecks(ports, context, state);
  if (state.phase === "working") {
    if (await isHeld(ports, context, state)) return { status: "skipped", reason: "an attempt is running" };
    // What an attempt came to is in the ledger; only the step after it is missing.
    if (state.attempts.at(-1)?.end !== undefined)
      return goOn(ports, context, state, await configFor(ports, context, state));
    const settled = await settleInterrupted(ports, context, state);
    const isOfDead =
      settled.status === "awaiting-ci" && settled.task.attempts.length === state.attempts.length;
    if (!isOfDead) return settled;
    // CI may have judged long ago what the dead run left, and no event will come.
    const { task } = settled;
    const judged = await resumeTask(ports, context, task, { headSha: task.lastHeadSha, delivery: "sweep" });
    return judged.status === "skipped" ? settled : judged;
  }
  if (lacksPullRequest(state))
    return openLatePullRequest(ports, context, state, await configFor(ports, context, state));
  const headSha = state.lastHeadSha ?? "";
  const isStale = ports.clock.now() - newestEventMs(state) > GIVE_UP_MS;
  const trigger = { headSha, delivery: `sweep-${headSha}` };
  const outcome = await resumeTask(ports, context, state, trigger).catch((error: unknown): Outcome => {
    // What has kept us from judging for days will not end by itself.
    if (!isStale || !isHostFailure(error)) throw error;
    return { status: "skipped", reason: failureText(error) };
  });
  if (outcome.status !== "skipped") return outcome;
  const config = await configFor(ports, context, state);
  // Where CI is a called workflow nothing but the run that called it can judge.
  if (config.gate.mode === "reusable" && !(await isRunActive(ports, state))) {
    const ended = `The run that had \`${headSha.slice(0, 7)}\` judged has ended without a verdict. Say \`/ai retry\` to try again.`;
    const closing = { state, config, status: "needs-human" as const, explanation: ended };
    return { status: "closed", task: await closeTask(ports, context, closing) };
  }
  if (!isStale) return outcome;
  const { moved } = await whereabouts(ports, state);
  const explanation =
    moved?.explanation ?? `No CI has judged \`${headSha.slice(0, 7)}\` for three days: ${outcome.reason}.`;
  const status = moved?.status ?? "needs-human";
  return { status: "closed", task: await closeTask(ports, context, { state, config, status, explanation }) };
}

async function isRunActive(ports: ResumePorts, state: TaskState): Promise<boolean> {
  const run = state.events.findLast((event) => event.type === "attempt.reserved")?.run;
  return run !== undefined && run !== null && ports.workflows.isActive(run.id);
}

function newestEventMs(state: TaskState): number {
  return Math.max(...state.events.map((event) => Date.parse(event.at)));
}

function hasOpenAsks(events: readonly LedgerEvent[]): boolean {
  return foldBatches(events).some(({ requests }) => requests.some(({ outcome }) => outcome === undefined));
}

/** Answers that have come in a batch since a job asked; what is still awaited needs no words. */
async function collectAnswers(
  ports: JobPorts,
  context: RunContext,
  jobIds: readonly string[],
): Promise<string[]> {
  const config = await ports.loadConfig(context.base.sha);
  const told: string[] = [];
  for (const job of config.jobs.filter((each) => jobIds.includes(each.id))) {
    const { answered, failed } = await collectTriage(ports, context, config, job);
    if (answered + failed > 0) told.push(`${job.id}: ${answered} answers collected, ${failed} without one`);
  }
  return told;
}
