import type { CheckResult, WorkflowRun } from "./verdict.ts";

/** How our own checks are told from the repository's: any one match is enough. */
interface OwnChecks {
  /** Exact check names or status contexts. */
  names?: readonly string[];
  /** Names or paths of the workflows that run us. */
  workflows?: readonly string[];
  /** Numeric ids of apps that only we report with; never the id of GitHub Actions itself. */
  appIds?: readonly number[];
  runIds?: readonly number[];
}

export interface CheckSelection {
  checks: readonly CheckResult[];
  runs?: readonly WorkflowRun[];
  own?: OwnChecks;
  /** Names that are never looked at; `workflow / job` works too. */
  ignore?: readonly string[];
}

/** A check with what its run tells about it. */
export interface RelevantCheck extends CheckResult {
  run: WorkflowRun | undefined;
}

export interface RelevantChecks {
  /** Newest result of each check; ours, ignored and superseded ones are gone. */
  checks: RelevantCheck[];
  /** Newest run of each workflow and event, likewise. */
  runs: WorkflowRun[];
}

/** What may take part in a verdict. The order of what comes in changes nothing. */
export function relevantChecks(selection: CheckSelection): RelevantChecks {
  const all = selection.runs ?? [];
  const runById = new Map(all.map((run) => [run.id, run]));
  const superseded = new Set(all.filter((run) => isSuperseded(run, all)).map(({ id }) => id));
  const own = selection.own ?? {};
  const checks = selection.checks
    .map((check): RelevantCheck => ({ ...check, run: runById.get(check.runId ?? -1) }))
    .filter((check) => !isOwnCheck(check, own))
    .filter((check) => !(selection.ignore ?? []).some((name) => isNamed(check, name)))
    .filter((check) => check.runId === undefined || !superseded.has(check.runId));
  const runs = all.filter((run) => !isOwnRun(run, own) && !superseded.has(run.id));
  return { checks: newest(checks, checkKey, isNewerCheck), runs: newest(runs, runKey, isNewerRun) };
}

/** True when a configured name means this check: its own name, or the `workflow / job` that GitHub's pages show. */
export function isNamed(check: RelevantCheck, name: string): boolean {
  if (check.name === name) return true;
  const workflow = workflowOf(check);
  return workflow !== undefined && `${workflow} / ${check.name}` === name;
}

/** Name of the workflow that a check belongs to, where it is known at all. */
export function workflowOf(check: CheckResult & { run?: WorkflowRun | undefined }): string | undefined {
  return check.workflow ?? check.run?.name;
}

function isOwnCheck(check: RelevantCheck, own: OwnChecks): boolean {
  const workflow = workflowOf(check);
  return (
    (own.names ?? []).includes(check.name) ||
    (check.appId !== undefined && (own.appIds ?? []).includes(check.appId)) ||
    (check.runId !== undefined && (own.runIds ?? []).includes(check.runId)) ||
    (workflow !== undefined && (own.workflows ?? []).includes(workflow)) ||
    (check.run !== undefined && isOwnRun(check.run, own))
  );
}

function isOwnRun(run: WorkflowRun, own: OwnChecks): boolean {
  const workflows = own.workflows ?? [];
  return (
    (own.runIds ?? []).includes(run.id) ||
    workflows.includes(run.name) ||
    (run.path !== undefined && workflows.includes(run.path))
  );
}

/**
 * A run that waits for approval (or waited until it expired) and whose work a dispatched run of the same workflow
 * has done for the same commit: nobody needs to approve it any more. Or a run that was cancelled, and a newer one of the
 * same workflow and commit was not: so GitHub ends all but the newest run of a concurrency group.
 */
function isSuperseded(run: WorkflowRun, all: readonly WorkflowRun[]): boolean {
  const isWaiting = run.state === "awaiting-approval" || run.state === "expired";
  const isCancelled = run.conclusion === "cancelled";
  if (!isWaiting && !isCancelled) return false;
  return all.some((other) => {
    if (other.id === run.id || other.headSha !== run.headSha || workflowKey(other) !== workflowKey(run))
      return false;
    return isWaiting
      ? other.event === "workflow_dispatch" && other.state === "concluded"
      : other.id > run.id && other.conclusion !== "cancelled";
  });
}

function workflowKey(run: WorkflowRun): string {
  return String(run.workflowId ?? run.path ?? run.name);
}

function runKey(run: WorkflowRun): string {
  return JSON.stringify([workflowKey(run), run.event ?? ""]);
}

/** Two apps, workflows or events may name a check alike: those are two checks, and both count. */
function checkKey(check: RelevantCheck): string {
  const workflow = check.run === undefined ? (check.workflow ?? "") : workflowKey(check.run);
  return JSON.stringify([check.source, check.appId ?? 0, workflow, check.run?.event ?? "", check.name]);
}

function newest<T>(items: readonly T[], keyOf: (item: T) => string, isNewer: (a: T, b: T) => boolean): T[] {
  const kept = new Map<string, T>();
  for (const item of items) {
    const other = kept.get(keyOf(item));
    if (other === undefined || isNewer(item, other)) kept.set(keyOf(item), item);
  }
  return [...kept.values()];
}

/** Worst last: of two results that can't be told apart by time the worse one counts. */
const BY_SEVERITY = [
  "skipped",
  "neutral",
  "success",
  "stale",
  "cancelled",
  "timed-out",
  "failure",
  "awaiting-approval",
  "pending",
] as const;

function isNewerCheck(a: RelevantCheck, b: RelevantCheck): boolean {
  const order = time(a) - time(b) || checkRunId(a) - checkRunId(b) || severity(a) - severity(b);
  return order > 0;
}

function checkRunId(check: CheckResult): number {
  return check.checkRunId ?? 0;
}

function severity(check: CheckResult): number {
  return BY_SEVERITY.indexOf(check.state);
}

/** A check that is queued again has no start yet: that is the newest there can be. */
function time(check: CheckResult): number {
  const started = Date.parse(check.startedAt);
  if (!Number.isNaN(started)) return started;
  return check.state === "pending" ? Number.MAX_SAFE_INTEGER : 0;
}

function isNewerRun(a: WorkflowRun, b: WorkflowRun): boolean {
  return (a.id - b.id || a.attempt - b.attempt) > 0;
}
