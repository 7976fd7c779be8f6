import { textOf } from "../../agent/conversation.ts";
import type { Config } from "../../domain/config.ts";
import { type Candidate, configOfJob, type Job, ledgerOfJob } from "../../domain/job.ts";
import type { Untriaged } from "../../domain/job/plan-round.ts";
import { candidatesToAsk, foldTriage, triageId } from "../../domain/job/triage.ts";
import { eventId } from "../../domain/ledger/event-id.ts";
import type { LedgerEvent } from "../../domain/ledger.ts";
import type { Actor } from "../../domain/task.ts";
import type { SourceTree } from "../../ports/source-tree.ts";
import { readTriage, triageRequest } from "../../prompts/triage.ts";
import { askDirectly } from "../batches/ask-directly.ts";
import type { Ask, AskContext } from "../batches/batch-ports.ts";
import { type Collected, collectBatches } from "../batches/collect-batches.ts";
import { submitBatch } from "../batches/submit-batch.ts";
import { resolveLadder } from "../ladder-models.ts";
import { envelope, type RunContext } from "../run-context.ts";
import type { JobPorts } from "./job-ports.ts";

/** Candidates that one round asks about, for each pull request that the job may have open; and in all. */
const ASKS_PER_PULL_REQUEST = 3;
const MOST_ASKS = 30;

/** Settles what an earlier run has asked: the sweep does so, and every round of the job. */
export function collectTriage(
  ports: JobPorts,
  context: RunContext,
  config: Config,
  job: Job,
): Promise<Collected> {
  return collectBatches(ports, context, askContext(ports, context, config, { job, payer: null }));
}

/**
 * Asks the job's cheapest tier about candidates of which it has said nothing yet: in a batch that a later run collects, or
 * at once. What a batch has let expire is asked at once.
 */
export async function triageCandidates(
  ports: JobPorts,
  context: RunContext,
  config: Config,
  what: { job: Job; payer: Actor | null; round: string; asking: Untriaged; tree: SourceTree },
): Promise<void> {
  const { job, round, asking, tree } = what;
  const page = ledgerOfJob(job.id);
  const repository = `${context.repository.owner}/${context.repository.name}`;
  // What has passed and waits for room is work enough: nobody is asked about more than can be done.
  const most = Math.min(MOST_ASKS, ASKS_PER_PULL_REQUEST * job.maxOpenPullRequests);
  const limit = Math.max(0, most - asking.passed);
  const candidates = asking.open;
  const choice = (events: readonly LedgerEvent[]) =>
    candidatesToAsk({ repository, job, candidates, triage: foldTriage(events), round, limit });
  const wanted = choice(await (await ports.ledger.read()).eventsOf(page));
  const askable = [...wanted.fresh, ...wanted.again];
  if (askable.length === 0) return;

  const own = configOfJob(config, job);
  const [cheapest] = own.ladder;
  if (cheapest === undefined) return;
  const model = (await resolveLadder(ports, own)).of(cheapest).model.id;
  const asks = new Map<string, Ask>();
  for await (const { path, text } of tree.texts(askable.map((candidate) => candidate.path))) {
    const candidate = askable.find((each) => each.path === path);
    if (candidate === undefined) continue;
    const customId = triageId(repository, job.id, path, round);
    const request = triageRequest({ work: job.work, candidate, text, model, nonce: ports.random.id() });
    asks.set(path, { customId, purpose: path, request });
  }
  const about = askContext(ports, context, config, what);
  const asksFor = (list: readonly Candidate[]): Ask[] => list.flatMap(({ path }) => asks.get(path) ?? []);
  if (wanted.again.length > 0)
    await askDirectly(ports, context, about, (events) => asksFor(choice(events).again));
  if (wanted.fresh.length === 0) return;
  const { batches } = ports;
  if (job.triage === "batch" && batches !== undefined) {
    await submitBatch({ ...ports, batches }, context, about, (events) => asksFor(choice(events).fresh));
    return;
  }
  if (job.triage === "batch")
    ports.logger.warn("The provider has no batches: candidates are asked about at once.");
  await askDirectly(ports, context, about, (events) => asksFor(choice(events).fresh));
}

function askContext(
  ports: JobPorts,
  context: RunContext,
  config: Config,
  { job, payer }: { job: Job; payer: Actor | null },
): AskContext {
  const page = ledgerOfJob(job.id);
  return {
    page,
    config: configOfJob(config, job),
    payer,
    answered({ customId, purpose }, response) {
      const { worth, reason } = readTriage(textOf(response.content));
      const id = eventId.triaged(page, customId);
      const shared = envelope(context, ports.clock, page);
      return [{ ...shared, id, type: "job.triaged", customId, path: purpose, worth, reason }];
    },
  };
}
