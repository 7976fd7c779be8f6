import type { Candidate, Job } from "../job.ts";
import { type Batch, foldBatches } from "../ledger/batches.ts";
import type { LedgerEvent } from "../ledger.ts";
import { textHash } from "../text-hash.ts";

/** What a model said of a candidate, and when. */
export interface TriageVerdict {
  worth: boolean;
  reason: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** What a job's page in the ledger says of its triage. */
export interface Triage {
  /** The newest of each path. */
  verdicts: ReadonlyMap<string, TriageVerdict>;
  batches: readonly Batch[];
}

export function foldTriage(page: readonly LedgerEvent[]): Triage {
  const verdicts = new Map<string, TriageVerdict>();
  for (const event of page) {
    if (event.type === "job.triaged")
      verdicts.set(event.path, { worth: event.worth, reason: event.reason, at: event.at });
  }
  return { verdicts, batches: foldBatches(page) };
}

/**
 * The natural key of asking about a candidate: repository, job, file and round. The provider's list of batches is shared by
 * all repositories of a workspace, so the repository is in it. At most 64 characters, as the API wants them.
 */
export function triageId(repository: string, jobId: string, path: string, round: string): string {
  return `triage-${candidateKey(repository, jobId, path)}-${round}`;
}

function candidateKey(repository: string, jobId: string, path: string): string {
  return textHash(`${repository.toLowerCase()} ${jobId} ${path}`);
}

/** What is to be asked in a round. */
export interface TriageAsks {
  /** As the job is configured: in a batch, or at once. */
  fresh: readonly Candidate[];
  /** What a batch has let expire or could not answer: at once, so that no candidate waits for ever. */
  again: readonly Candidate[];
}

/**
 * Which candidates to ask about, best first. A round asks once, for at most `limit` of them: the same round again, or the
 * next one while an answer is awaited, asks nothing twice.
 */
export function candidatesToAsk(options: {
  repository: string;
  job: Pick<Job, "id">;
  /** Those that nothing speaks against and of which no verdict is known. */
  candidates: readonly Candidate[];
  triage: Triage;
  round: string;
  limit: number;
}): TriageAsks {
  const { repository, job, candidates, triage, round, limit } = options;
  const asked = triage.batches.flatMap(({ direct, requests }) =>
    requests.map((request) => ({ ...request, direct })),
  );
  const asksOf = (path: string) => {
    const prefix = `triage-${candidateKey(repository, job.id, path)}-`;
    return asked.filter((request) => request.customId.startsWith(prefix));
  };
  const again: Candidate[] = [];
  const fresh: Candidate[] = [];
  const isAskedRound = asked.some((request) => !request.direct && request.customId.endsWith(`-${round}`));
  for (const candidate of candidates) {
    const last = asksOf(candidate.path).at(-1);
    const isOpen = last !== undefined && last.outcome === undefined;
    if (isOpen) continue;
    const isFailedBatch = last !== undefined && !last.direct && last.outcome !== "succeeded";
    if (isFailedBatch) again.push(candidate);
    else if (!isAskedRound && last?.customId !== triageId(repository, job.id, candidate.path, round))
      fresh.push(candidate);
  }
  return { fresh: fresh.slice(0, limit), again: again.slice(0, limit) };
}
