import { type Candidate, type Job, type Unit, unitId } from "../job.ts";
import type { JobHistory, Round } from "./history.ts";
import type { TriageVerdict } from "./triage.ts";

export interface RoundRequest {
  job: Job;
  history: JobHistory;
  /** Ranked, best first. */
  candidates: readonly Candidate[];
  /** The job's open pull requests, as the code host lists them. */
  open: readonly OpenPull[];
  cause: RoundCause;
  /** The workflow run that plans; null outside Actions. */
  run: { id: number } | null;
  /** ISO 8601, UTC. */
  now: string;
}

export interface OpenPull {
  number: number;
  branch: string;
  /** What it changes. */
  paths: readonly string[];
}

/** A schedule has one round a day, however often it fires, and however late. A person's word has one of its own. */
export type RoundCause = "schedule" | "person";

/** A candidate that no unit was made of, and why. */
export interface LeftOut {
  path: string;
  why: string;
}

export type RoundPlan =
  /** This round has been planned: what of it has not been begun. */
  | { kind: "known"; round: string; units: readonly Unit[] }
  | { kind: "new"; round: string; units: readonly Unit[]; leftOut: readonly LeftOut[] }
  /** The job waits, or begins to wait, for a person. */
  | { kind: "paused" };

/**
 * What a job does next: a pure function of the repository (candidates, open pull requests) and the ledger, so that
 * planning again plans nothing twice. Of the clock only the date counts, and a round that the ledger has keeps the date
 * that it was given: a run that is late, doubled or run again finds it there.
 */
export function planRound(request: RoundRequest): RoundPlan {
  const { job, history, cause, run, now } = request;
  if (history.paused !== undefined || history.failures.length >= job.pauseAfter) return { kind: "paused" };
  const key = roundKey(cause, run, now);
  const known = knownRound(request);
  const begun = new Set(history.tasks.map((task) => task.id));
  if (known !== undefined)
    return { kind: "known", round: known.key, units: known.units.filter((unit) => !begun.has(unit.id)) };

  const waiting = waitingUnits(history.rounds, begun, now.slice(0, 10));
  const reasons = reasonsAgainst(request, waiting);
  const triaged = job.triage === "off" ? () => undefined : triageReason(request);
  const leftOut: LeftOut[] = [];
  const units: Unit[] = [];
  const room = job.maxOpenPullRequests - occupied(request, waiting);
  for (const candidate of request.candidates) {
    const why =
      reasons.get(candidate.path) ?? triaged(candidate.path) ?? (units.length < room ? undefined : NO_ROOM);
    if (why === undefined) units.push({ id: unitId(job.id, candidate.path, key), ...candidate });
    else leftOut.push({ path: candidate.path, why });
  }
  return { kind: "new", round: key, units, leftOut };
}

export const NO_ROOM = "the job has as many pull requests and tasks as it may have";

/** Candidates that nothing speaks against, by what triage has said of them. */
export interface Untriaged {
  /** Nobody was asked about them. */
  open: readonly Candidate[];
  /** How many are worth a pull request and wait for room. */
  passed: number;
}

/** What triage is for in this round; nothing where the round is known already. */
export function untriaged(request: RoundRequest): Untriaged {
  if (knownRound(request) !== undefined) return { open: [], passed: 0 };
  const begun = new Set(request.history.tasks.map((task) => task.id));
  const waiting = waitingUnits(request.history.rounds, begun, request.now.slice(0, 10));
  const reasons = reasonsAgainst(request, waiting);
  const free = request.candidates.filter(({ path }) => !reasons.has(path));
  return {
    open: free.filter(({ path }) => verdictOn(request, path) === undefined),
    passed: free.filter(({ path }) => verdictOn(request, path)?.worth === true).length,
  };
}

function knownRound({ history, cause, run, now }: RoundRequest): Round | undefined {
  const key = roundKey(cause, run, now);
  return history.rounds.find((round) => round.key === key || (run !== null && round.run?.id === run.id));
}

/** An opinion of a file is an opinion of what it was then. */
const VERDICT_DAYS = 30;

function verdictOn({ history, now }: RoundRequest, path: string): TriageVerdict | undefined {
  const verdict = history.triage.verdicts.get(path);
  return verdict !== undefined && daysBetween(verdict.at, now) < VERDICT_DAYS ? verdict : undefined;
}

function triageReason(request: RoundRequest): (path: string) => string | undefined {
  return (path) => {
    const verdict = verdictOn(request, path);
    if (verdict === undefined) return "a model is asked about it first";
    return verdict.worth ? undefined : `not worth a pull request: ${verdict.reason}`;
  };
}

/** `20261129` for a schedule, `r4711` for a person's run: short, as it ends a branch's name. */
export function roundKey(cause: RoundCause, run: { id: number } | null, now: string): string {
  const day = now.slice(0, 10).replaceAll("-", "");
  return cause === "person" && run !== null ? `r${run.id}` : day;
}

/** Units of today's rounds that nobody has begun: they may be begun any minute. Those of other days were dropped. */
function waitingUnits(rounds: readonly Round[], begun: ReadonlySet<string>, today: string): Unit[] {
  return rounds
    .filter((round) => round.at.startsWith(today))
    .flatMap((round) => round.units)
    .filter((unit) => !begun.has(unit.id));
}

function occupied({ history, open }: RoundRequest, waiting: readonly Unit[]): number {
  const running = history.tasks.filter((task) => task.phase !== "closed").map((task) => task.task.branch);
  const planned = waiting.map((unit) => `upshift/${unit.id}`);
  return new Set([...open.map((pull) => pull.branch), ...running, ...planned]).size;
}

/** By path: why nothing is begun for it now. */
function reasonsAgainst(request: RoundRequest, waiting: readonly Unit[]): Map<string, string> {
  const { job, history, open, now } = request;
  const reasons = new Map<string, string>();
  for (const { task, closed } of history.tasks) {
    const path = task.source.kind === "job" ? task.source.unit : "";
    if (closed === undefined) reasons.set(path, "it is being worked on");
    else if (daysBetween(closed.at, now) < job.againAfterDays)
      reasons.set(path, `${closed.status} on ${closed.at.slice(0, 10)}`);
  }
  for (const unit of waiting) reasons.set(unit.path, "it is planned already");
  for (const pull of open)
    for (const path of pull.paths) reasons.set(path, `pull request #${pull.number} touches it`);
  return reasons;
}

const DAY_MS = 86_400_000;

/** Calendar days (UTC) between two times, whatever the hour. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY_MS);
}
