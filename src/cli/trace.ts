import { ConfigurationError } from "../domain/errors.ts";
import type { EventOf, Ledger, LedgerEvent } from "../domain/ledger.ts";
import { formatUsd } from "../domain/money.ts";

export interface TraceOptions {
  /** A ledger folder, a git repository, or the address of one. */
  ledger: string;
  task: string;
  /** Job logs of the runs, with debug logging on: the API calls in them are told in between. */
  log: string[];
  json?: boolean;
}

/** One thing that happened. `at` is ISO 8601, UTC. */
interface Step {
  at: string;
  /** `1234.1`: workflow run and attempt; empty where there is none. */
  run: string;
  what: string;
  says: string;
}

/**
 * `upshift trace`: every ledger event of one task in the order in which it was written, with its time, and the API
 * calls of its runs where their logs are given.
 */
export async function runTrace(
  options: TraceOptions,
  io: {
    readLedger: (place: string) => Promise<Ledger>;
    readText: (path: string) => Promise<string>;
    write: (text: string) => Promise<void> | void;
  },
): Promise<void> {
  const ledger = await io.readLedger(options.ledger);
  const events = await ledger.eventsOf(options.task);
  if (events.length === 0) {
    const known: string[] = [];
    for await (const { id } of ledger.tasks()) {
      known.push(id);
      if (known.length > 5) known.shift();
    }
    const newest = known.length === 0 ? "It holds none." : `The newest are ${known.join(", ")}.`;
    throw new ConfigurationError(`The ledger ${options.ledger} holds no task ${options.task}. ${newest}`);
  }
  if (options.json === true) {
    for (const event of events) await io.write(`${JSON.stringify(event)}\n`);
    return;
  }
  const logs = await Promise.all(options.log.map((path) => io.readText(path)));
  const steps = [...events.map(stepOf), ...logs.flatMap(apiCalls)];
  // The sort is stable: what was written in one commit keeps its order.
  for (const step of steps.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))) {
    const { at, run, what, says } = step;
    await io.write(`${at}  ${run.padEnd(14)}  ${what.padEnd(20)}  ${oneLine(says)}\n`);
  }
}

function stepOf(event: LedgerEvent): Step {
  const run = event.run === null ? "" : `${event.run.id}.${event.run.attempt}`;
  return { at: event.at, run, what: event.type, says: saysOf(event) };
}

function saysOf(event: LedgerEvent): string {
  switch (event.type) {
    case "task.created": {
      const { kind, text, title, baseSha } = event.taskSpec;
      const by = event.actor === null ? "" : ` by @${event.actor.login}`;
      return `${kind}${by} at ${baseSha.slice(0, 7)}, ladder ${event.ladder.join(" → ")}: ${text === "" ? title : text}`;
    }
    case "attempt.reserved":
      return `attempt ${event.attempt} (${event.mode}) on ${event.rung.name} (${event.model}), at most ${formatUsd(event.ceilingMicroUsd)}: ${event.reasons.join(" ")}`;
    case "attempt.finished": {
      const head = event.headSha === undefined ? "no commit" : `commit ${event.headSha.slice(0, 7)}`;
      const error = event.error === undefined ? "" : `: ${event.error}`;
      return `attempt ${event.attempt}: ${event.end}, ${head}, ${event.turns} turns, ${formatUsd(event.cost)}${error}`;
    }
    case "gate.measured":
      return `attempt ${event.attempt}: ${JSON.stringify(event.metrics)}`;
    case "ci.concluded":
      return `attempt ${event.attempt}: ${event.verdict}${event.cause === undefined ? "" : ` (${event.cause})`} on ${event.headSha.slice(0, 7)}${ciCostOf(event)}: ${event.explanation}`;
    case "review.made": {
      const since = event.since === undefined ? "" : ` since ${event.since.slice(0, 7)}`;
      return `attempt ${event.attempt}: ${event.said.length} findings on ${event.headSha.slice(0, 7)}${since}, ${event.dropped} not confirmed, ${event.resolved} resolved`;
    }
    case "review.drafted":
      return `attempt ${event.attempt}: ${event.review.findings.length} findings on ${event.headSha.slice(0, 7)} wait for the second pass`;
    case "review.checked":
      return `attempt ${event.attempt}, finding ${event.finding}: ${event.holds ? "holds" : "does not hold"}, ${event.reason}`;
    case "effect.intended":
      return `${event.effect} ${event.key}`;
    case "effect.done":
      return `${event.effect} ${event.ref}${event.url === undefined ? "" : ` ${event.url}`}`;
    case "task.stop-requested":
      return event.reason;
    case "task.closed":
      return `${event.status}: ${event.explanation}`;
    case "batch.reserved": {
      const most = event.requests.reduce((sum, { ceilingMicroUsd }) => sum + ceilingMicroUsd, 0);
      return `batch ${event.batch} for ${event.model}: ${event.requests.length} requests, at most ${formatUsd(most)}`;
    }
    case "batch.submitted":
      return `batch ${event.batch} is ${event.batchId}`;
    case "batch.collected": {
      const error = event.error === undefined ? "" : `: ${event.error}`;
      return `batch ${event.batch}, ${event.customId}: ${event.outcome}, ${formatUsd(event.cost)}${error}`;
    }
    case "feedback.received":
      return `${event.rating > 0 ? "+1" : "-1"} by ${event.source}`;
    case "feedback.withdrawn":
      return `taken back by ${event.source}`;
    case "job.planned":
      return `round ${event.round}: ${event.units.map((unit) => unit.id).join(", ")}`;
    case "job.paused":
      return `after ${event.failures.join(", ")}`;
    case "job.triaged":
      return `${event.path}: ${event.worth ? "worth it" : "not worth it"}, ${event.reason}`;
    case "job.resumed":
      return event.actor === null ? "" : `by @${event.actor.login}`;
  }
}

function ciCostOf({ ciMinutes, ciCost }: EventOf<"ci.concluded">): string {
  const minutes = ciMinutes === undefined ? "" : `, ${ciMinutes.toFixed(1)} min`;
  return ciCost === undefined ? minutes : `${minutes}, ${formatUsd(ciCost)}`;
}

/** As the Action's debug log writes them, after the time that GitHub puts before every line. */
const CALL = /^\uFEFF?(\d{4}-\d\d-\d\dT[\d:.]+Z) (?:##\[debug\]|::debug::)GitHub: (.+)$/gmu;

function apiCalls(log: string): Step[] {
  return [...log.matchAll(CALL)].map(([, at = "", says = ""]) => ({ at, run: "", what: "api", says }));
}

/** What others wrote (words of a task, of CI) may hold anything: one line, and nothing that a terminal obeys. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}
