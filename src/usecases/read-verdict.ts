import type { Config } from "../domain/config.ts";
import { failureEvidence } from "../domain/failure-evidence.ts";
import { judge } from "../domain/judge.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import { relevantChecks } from "../domain/relevant-checks.ts";
import type { CheckResult, FailureEvidence, Verdict, WorkflowRun } from "../domain/verdict.ts";
import type { Checks } from "../ports/code-host.ts";
import { ownChecks } from "./own-checks.ts";
import type { RunContext } from "./run-context.ts";

/** Tokens of one failing check's log that a prompt carries. */
const EVIDENCE_TOKENS = 1_500;
/** A hundred red jobs of one matrix say what three of them say. */
const MOST_LOGS = 12;

export interface Reading {
  verdict: Verdict;
  runs: readonly WorkflowRun[];
  /** Something of CI still runs, so that an event will come. */
  isActive: boolean;
  /** Not one check of the repository, and not one run. */
  isMute: boolean;
}

/**
 * Reads everything that CI said of a commit and judges it. Logs are fetched only for what is red, and the parent's
 * checks only where they could excuse the head.
 */
export async function readVerdict(
  ports: { checks: Checks; redact: (text: string) => string },
  context: RunContext,
  state: TaskState,
  config: Config,
  { headSha, conflict }: { headSha: string; conflict: boolean },
): Promise<Reading> {
  const [checks, runs] = await readChecks(ports, context, headSha);
  const required = config.gate.required ?? (await ports.checks.requiredChecks(state.task.baseRef));
  const selection = { checks, runs, own: ownChecks(context, runs), ignore: config.gate.ignore };
  const history = { rechecks: rechecksOf(state, headSha) };
  const request = { ...selection, required, taskIsToFixIt: false, conflict, history };
  const relevant = relevantChecks(selection);
  const isActive =
    relevant.checks.some((check) => check.state === "pending") ||
    relevant.runs.some((run) => run.state === "queued" || run.state === "in-progress");
  const isMute = relevant.checks.length + relevant.runs.length === 0;
  const first = judge(request);
  if (first.kind !== "red") return { verdict: first, runs, isActive, isMute };

  const evidence = await evidenceOf(ports, first.failing);
  const fixing = isAboutCi(state, evidence);
  const base = fixing ? undefined : await baseOf(ports, selection, first.failing, state.task.baseSha);
  const verdict = judge({
    ...request,
    evidence,
    taskIsToFixIt: fixing,
    ...(base === undefined ? {} : { base }),
  });
  return { verdict, runs, isActive, isMute };
}

/** How often failed jobs of a commit were run again: each time is written as a verdict that is still pending. */
export function rechecksOf(state: TaskState, headSha: string): number {
  return state.events.filter(
    (event) => event.type === "ci.concluded" && event.verdict === "pending" && event.headSha === headSha,
  ).length;
}

/**
 * Where CI is called inside this run its jobs carry the caller's name in front. Without it they have the names by which
 * the configuration, branch protection and the parent's own CI know them.
 */
async function readChecks(
  ports: { checks: Checks },
  context: RunContext,
  headSha: string,
): Promise<[CheckResult[], WorkflowRun[]]> {
  const { ciJobs, run } = context;
  if (ciJobs === undefined || run === null) {
    return Promise.all([ports.checks.checksOf(headSha), ports.checks.runsOf(headSha)]);
  }
  const jobs = await ports.checks.jobsOf(run);
  const called = jobs.filter((job) => job.name.startsWith(ciJobs));
  return [called.map((job) => ({ ...job, name: job.name.slice(ciJobs.length).trim() || job.name })), []];
}

async function evidenceOf(
  ports: { checks: Checks; redact: (text: string) => string },
  failing: readonly CheckResult[],
): Promise<FailureEvidence[]> {
  const evidence: FailureEvidence[] = [];
  for (const check of failing.slice(0, MOST_LOGS)) {
    const log = await ports.checks.logOf(check);
    const clean = log === undefined ? undefined : ports.redact(log);
    evidence.push(failureEvidence({ check, log: clean, tokenBudget: EVIDENCE_TOKENS }));
  }
  return evidence;
}

/** What the pinned parent said, read only as far as the head's failing checks go. */
async function baseOf(
  ports: { checks: Checks; redact: (text: string) => string },
  selection: Parameters<typeof relevantChecks>[0],
  failing: readonly CheckResult[],
  baseSha: string,
): Promise<{ checks: CheckResult[]; evidence: FailureEvidence[] } | undefined> {
  const checks = await ports.checks.checksOf(baseSha);
  const names = new Set(failing.map((check) => check.name));
  const red = relevantChecks({ ...selection, checks, runs: [] }).checks.filter(
    (check) => names.has(check.name) && check.state !== "success" && check.state !== "pending",
  );
  // One check that was not red on the parent is enough: the head's failure is ours.
  if (new Set(red.map((check) => check.name)).size < names.size) return undefined;
  return { checks, evidence: await evidenceOf(ports, red) };
}

/**
 * Was the task to mend what is red? Then red on the parent is no excuse. A task says so by speaking of CI, tests or
 * builds that fail, or by naming one of the tests.
 */
function isAboutCi(state: TaskState, evidence: readonly FailureEvidence[]): boolean {
  const { task } = state;
  const text = `${task.text}\n${task.title}\n${task.body}`.toLowerCase();
  if (
    state.estimate.kind === "fix" &&
    /\b(?:test|tests|ci|build|check|checks|lint|type|types|red|fail\w*|broken|pipeline|workflow)\b/.test(text)
  ) {
    return true;
  }
  return evidence.some((each) =>
    each.failedTests.some((name) => name.length > 5 && text.includes(name.toLowerCase())),
  );
}
