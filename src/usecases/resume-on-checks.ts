import type { Config } from "../domain/config.ts";
import { assertNever, isHostFailure } from "../domain/errors.ts";
import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { EventOf, Ledger, LedgerEvent } from "../domain/ledger.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Trigger } from "../domain/trigger.ts";
import type { Verdict } from "../domain/verdict.ts";
import type { Checks, PullRequest, PullRequests, WorkflowControl } from "../ports/code-host.ts";
import { renderFailure } from "../render/failure.ts";
import { renderNoCi } from "../render/no-ci.ts";
import { renderStatus } from "../render/status-comment.ts";
import { startCi } from "./await-ci.ts";
import { climbLadder, type ClimbPorts } from "./climb-ladder.ts";
import { conclude } from "./conclude.ts";
import { closeTask } from "./close-task.ts";
import { configFor } from "./config-for.ts";
import { isHeld } from "./lease.ts";
import { nextAttempt } from "./next-attempt.ts";
import { type Reading, readVerdict, rechecksOf } from "./read-verdict.ts";
import { type Judged, type JudgedRed, recheck, runsToRepeat } from "./recheck.ts";
import { record } from "./record.ts";
import { whereabouts } from "./moved-state.ts";
import type { RunContext } from "./run-context.ts";
import { settleInterrupted } from "./settle-interrupted.ts";
import { showStatus } from "./show-status.ts";
import { stateWithCommit } from "./state-with-commit.ts";

export interface ResumePorts extends ClimbPorts {
  checks: Checks;
  workflows: WorkflowControl;
  pullRequests: PullRequests;
  loadConfig(sha: string): Promise<Config>;
  redact(text: string): string;
}

/**
 * CI has said something about a branch of ours: accept, repair, escalate, check again or stop. All state is rebuilt
 * from the ledger, so a delivery that comes twice, late or out of order finds nothing left to do.
 */
export async function resumeOnChecks(
  ports: ResumePorts,
  context: RunContext,
  trigger: Extract<Trigger, { kind: "checks" }>,
): Promise<Outcome> {
  const ledger = await ports.ledger.read();
  const named = await Promise.all(trigger.taskIds.map(async (id) => foldTask(await ledger.eventsOf(id))));
  const state = named.find((each) => each !== undefined) ?? (await taskOfCommit(ledger, trigger.headSha));
  if (state !== undefined) return resumeTask(ports, context, state, trigger);
  return skipped(`the ledger holds no task ${trigger.taskIds.join(", ") || `for ${trigger.headSha}`}`);
}

/** Dispatched CI knows its commit for sure; a branch of somebody else's says nothing about the task. */
async function taskOfCommit(ledger: Ledger, headSha: string | undefined): Promise<TaskState | undefined> {
  if (headSha === undefined) return undefined;
  for await (const { events } of ledger.tasks()) {
    const isIt = events.some((event) => event.type === "attempt.finished" && event.headSha === headSha);
    const state = isIt ? foldTask(events) : undefined;
    if (state !== undefined) return state;
  }
  return undefined;
}

/** One task at the point where CI has to be asked. */
export async function resumeTask(
  ports: ResumePorts,
  context: RunContext,
  known: TaskState,
  trigger: { headSha: string | undefined; delivery: string },
): Promise<Outcome> {
  let state = await stateWithCommit(ports, context, known, trigger.headSha);
  // The run that made this commit, or the one that this commit's verdict had started, has died before it could say what
  // it did: what it left is settled and gone on with at once.
  const isLeft = state.phase === "working" && state.attempts.at(-1)?.end === undefined;
  if (isLeft && trigger.headSha !== undefined && !(await isHeld(ports, context, state))) {
    const settled = await settleInterrupted(ports, context, state);
    const isOfDead =
      settled.status === "awaiting-ci" && settled.task.attempts.length === state.attempts.length;
    if (!isOfDead) return settled;
    state = settled.task;
  }
  if (state.phase === "closed") return skipped(`${state.id} is closed: ${state.closed?.status ?? ""}`);
  if (state.phase === "working") return skipped(`${state.id} is being worked on`);
  const headSha = trigger.headSha ?? state.lastHeadSha;
  if (headSha === undefined || state.lastHeadSha !== headSha)
    return skipped(`${trigger.headSha} is not the newest commit of ${state.id}`);

  const config = await configFor(ports, context, state);
  try {
    return await judgeTask(ports, context, state, { headSha, delivery: trigger.delivery }, config);
  } catch (error) {
    // The branch waits for a verdict, and nobody who waits with it looks into the log of this run.
    if (isHostFailure(error)) {
      const at = { config, runUrl: context.runUrl, now: ports.clock.now() };
      const render = (shown: TaskState): string => `${renderStatus(shown, at)}\n\n${renderFailure(error)}`;
      await showStatus(ports, context, config, state, { render });
    }
    throw error;
  }
}

async function judgeTask(
  ports: ResumePorts,
  context: RunContext,
  state: TaskState,
  trigger: { headSha: string; delivery: string },
  config: Config,
): Promise<Outcome> {
  const { moved, pull } = await whereabouts(ports, state);
  if (moved !== undefined) {
    const { status, explanation } = moved;
    return {
      status: "closed",
      task: await closeTask(ports, context, { state, config, status, explanation }),
    };
  }
  const commit = { ...trigger, conflict: pull?.mergeable === false };
  const reading = await settledReading(ports, context, state, commit, config);
  const { verdict } = reading;
  ports.logger.info(
    `Verdict on ${trigger.headSha}: ${verdict.kind}${"explanation" in verdict ? `, ${verdict.explanation}` : ""}`,
  );
  switch (verdict.kind) {
    case "pending":
    case "unknown":
      await tellWhatIsAwaited(
        ports,
        context,
        config,
        state,
        reading,
        conclude(ports, context, state, trigger, reading, config.ciMicroUsdPerMinute),
      );
      return skipped(`no verdict yet: ${verdict.explanation}`);
    case "green":
      return accept(ports, context, {
        pull,
        state,
        config,
        verdict,
        concluded: conclude(ports, context, state, trigger, reading, config.ciMicroUsdPerMinute),
      });
    case "red":
      return answerRed(ports, context, {
        state,
        config,
        verdict,
        runs: reading.runs,
        concluded: conclude(ports, context, state, trigger, reading, config.ciMicroUsdPerMinute),
      });
    default:
      return assertNever(verdict);
  }
}

/** Waits between looks while the CI that reported back is still ending. Milliseconds. */
const LAST_JOB_WAITS_MS = [5_000, 10_000, 20_000, 30_000];

/**
 * The verdict. CI that we dispatched reports back from its own last job, so it may still be running when we look, and
 * no later event will come: then we look again for a minute.
 */
async function settledReading(
  ports: ResumePorts,
  context: RunContext,
  state: TaskState,
  commit: { headSha: string; conflict: boolean; delivery: string },
  config: Config,
): Promise<Reading> {
  let reading = await readVerdict(ports, context, state, config, commit);
  if (!commit.delivery.startsWith("dispatch-")) return reading;
  for (const wait of LAST_JOB_WAITS_MS) {
    if (reading.verdict.kind !== "pending") break;
    await ports.clock.sleep(wait);
    reading = await readVerdict(ports, context, state, config, commit);
  }
  return reading;
}

/**
 * Checks that still run need no words. What no event will end (an approval that is missing, a required check that
 * nobody reports, nothing but skipped jobs) is said in the comment, once: the ledger keeps what has been said.
 */
async function tellWhatIsAwaited(
  ports: ResumePorts,
  context: RunContext,
  config: Config,
  state: TaskState,
  reading: Reading,
  concluded: EventOf<"ci.concluded">,
): Promise<void> {
  if (reading.isActive) return;
  const isDispatched = reading.runs.some((run) => run.event === "workflow_dispatch");
  const problem = isDispatched ? undefined : await startCi(ports, config, state);
  // What could not be started after the push has been started now.
  if (config.gate.mode === "dispatch" && !isDispatched && problem === undefined) return;

  const { lastVerdict } = state;
  const isTold =
    lastVerdict?.id.startsWith(concluded.id) === true && lastVerdict.explanation === concluded.explanation;
  if (isTold) return;
  // Neither green nor red, and no recheck: the next real verdict has an id of its own.
  const id = `${concluded.id}/told/${state.events.length}`;
  const told: LedgerEvent = { ...concluded, id, verdict: "unknown" };
  const after = await record(ports, state, [told]);
  const note =
    problem ??
    (reading.isMute
      ? renderNoCi("nothing", config.gate.mode)
      : `CI has not judged \`${concluded.headSha.slice(0, 7)}\`: ${concluded.explanation}.`);
  await showStatus(ports, context, config, after, { note });
}

async function accept(
  ports: ResumePorts,
  context: RunContext,
  {
    state,
    config,
    verdict,
    concluded,
    pull,
  }: Judged<Extract<Verdict, { kind: "green" }>> & {
    pull: PullRequest | undefined;
  },
): Promise<Outcome> {
  const weakened = state.attempts.at(-1)?.findings?.filter((finding) => finding.verdict !== "accept") ?? [];
  const optional =
    verdict.optionalRed.length === 0 ? "" : ` Not required and red: ${verdict.optionalRed.join(", ")}.`;
  const closing = { state, config, with: [concluded] };
  // Reviewers are asked once there is something to review, and not of every red try.
  const { reviewers } = config.pullRequest;
  if (pull !== undefined && reviewers.length > 0)
    await ports.changes.requestReviewers(pull.number, reviewers);
  if (weakened.length > 0) {
    const what = weakened.map((finding) => `\`${finding.path}\`: ${finding.message}`).join("; ");
    const explanation = `All ${verdict.checks} checks are green, but the change also touches how it is checked, so green proves less: ${what}.${optional}`;
    return {
      status: "closed",
      task: await closeTask(ports, context, { ...closing, status: "needs-human", explanation }),
    };
  }
  // A person's own pull request is theirs to mark ready.
  const isTheirs = state.task.source.kind === "pull-request";
  const ready = isTheirs || pull === undefined || !pull.draft || (await ports.changes.markReady(pull));
  const review = isTheirs
    ? `The commit is on \`${state.task.branch}\`.`
    : ready
      ? "The pull request is ready for review."
      : "It could not be marked ready: this token may not do that; press “Ready for review”.";
  const checks = verdict.checks === 1 ? "1 check" : `${verdict.checks} checks`;
  const explanation = `${checks} passed on \`${state.lastHeadSha?.slice(0, 7) ?? ""}\`. ${review}${optional}`;
  return {
    status: "closed",
    task: await closeTask(ports, context, { ...closing, status: "green", explanation }),
  };
}

async function answerRed(ports: ResumePorts, context: RunContext, judged: JudgedRed): Promise<Outcome> {
  const { state, config, verdict, concluded } = judged;
  const again = runsToRepeat(context, judged);
  // A runner that was lost says nothing: CI is asked once more before a person is. That costs no model call.
  if (
    verdict.cause === "infrastructure" &&
    again !== undefined &&
    rechecksOf(state, concluded.headSha) === 0
  ) {
    return recheck(
      ports,
      context,
      judged,
      again,
      "CI itself failed, not the change: the failed jobs run again.",
    );
  }
  // What cannot be run again by us is judged as it stands.
  const isUnstable = verdict.cause === "flaky" || verdict.cause === "timed-out";
  const cause = isUnstable && again === undefined ? "ours" : verdict.cause;
  const step = await nextAttempt(ports, context, state, config, {
    cause,
    evidence: verdict.evidence,
    concluded,
  });
  switch (step.kind) {
    case "assigned":
      return climbLadder(ports, context, step.assignment);
    case "overtaken":
      return skipped(`another run has gone on with ${state.id}`);
    case "recheck":
      return recheck(ports, context, judged, again ?? [], step.reason);
    case "stop": {
      const isNotItsFault = step.status === "not-ours" || cause === "cancelled" || cause === "infrastructure";
      const explanation = isNotItsFault ? `${step.reason} ${verdict.explanation}` : step.reason;
      const closing = { state, config, status: step.status, explanation, with: [concluded] };
      return { status: "closed", task: await closeTask(ports, context, closing) };
    }
    default:
      return assertNever(step);
  }
}

const skipped = (reason: string): Outcome => ({ status: "skipped", reason });
