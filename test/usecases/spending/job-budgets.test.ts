import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ProviderError } from "../../../src/domain/errors.ts";
import type { LedgerEvent } from "../../../src/domain/ledger.ts";
import { usd } from "../../../src/domain/money.ts";
import type { Trigger } from "../../../src/domain/trigger.ts";
import type { AssistantBlock } from "../../../src/ports/language-model.ts";
import type { Usage } from "../../../src/domain/usage.ts";
import type { BatchItem, BatchModel, BatchResult, BatchStatus } from "../../../src/ports/batch-model.ts";
import { generator } from "../../faults/random-plan.ts";
import { responseOf } from "../../fakes/ports/memory-batches.ts";
import { racingLedger } from "../../fakes/ports/racing-ledger.ts";
import { JOB, tick } from "../jobs/job-samples.ts";
import { World } from "../world.ts";
import { dying, overspent } from "./overspent.ts";
import { Bill, billingModel, Dead, told, usageOf } from "./provider-bill.ts";

/*
 * The same for a scheduled job: requests that are made in batches, or at once where a batch let them expire, and the units
 * that are worked on. Runs meet and die, batches are lost, forgotten or told in part.
 */

const RUNS = Number(process.env["UPSHIFT_BUDGET_RUNS"] ?? 400);
const LONG_MS = 60_000 + 100 * RUNS;

interface Step {
  does: "round" | "work" | "sweep" | "end" | "forget";
  deaths: number;
  seed: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom("round", "round", "work", "work", "sweep", "end", "end", "forget"),
  deaths: fc.constantFrom(0, 0, 0.2, 0.6),
  seed: fc.nat(1_000_000),
});
const story = fc.record({
  rows: fc.array(
    fc.record({
      hours: fc.constantFrom(0, 3, 24, 200),
      steps: fc.array(step, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 2, maxLength: 9 },
  ),
  triage: fc.constantFrom("batch" as const, "now" as const, "off" as const),
  day: fc.constantFrom(undefined, usd(0.002), usd(0.02), usd(0.3)),
  month: fc.constantFrom(undefined, usd(0.004), usd(0.5)),
  all: fc.constantFrom(undefined, usd(0.003), usd(0.9)),
  seed: fc.nat(1_000_000),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

const FILES = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`${String.fromCodePoint(97 + index)}.txt`, "41\n"]),
);
const WORTH = '{"worth": true, "reason": "wrong"}';

type Biller = (item: BatchItem, share: () => number) => Usage;

const LOOKS: AssistantBlock[] = [
  {
    type: "tool_use",
    id: "call",
    name: "str_replace_based_edit_tool",
    input: { command: "view", path: "a.txt" },
  },
];

/** Batches that are billed when they end. */
class BilledBatches implements BatchModel {
  readonly #all: { status: BatchStatus; items: readonly BatchItem[]; results: BatchResult[] }[] = [];
  readonly #random: () => number;
  readonly #bill: Biller;

  constructor(random: () => number, bill: Biller) {
    this.#random = random;
    this.#bill = bill;
  }

  async submit(items: readonly BatchItem[]): Promise<{ batchId: string }> {
    const chance = this.#random();
    if (chance < 0.1) throw new ProviderError("bad", { failure: "bad-request", retryable: false });
    const id = `batch-${this.#all.length + 1}`;
    const createdAt = "2026-11-23T10:00:00.000Z";
    this.#all.push({
      status: { id, createdAt, state: "running", requests: items.length },
      items,
      results: [],
    });
    if (chance < 0.3) throw new ProviderError("the answer was lost", { failure: "network", retryable: true });
    return { batchId: id };
  }

  /** All that run come to their end; only what succeeds is billed. */
  end(): void {
    for (const batch of this.#all.filter(({ status }) => status.state === "running")) {
      batch.status = { ...batch.status, state: "ended" };
      batch.results = batch.items.flatMap((item): BatchResult[] => {
        const { customId } = item;
        const chance = this.#random();
        if (chance < 0.2) return [{ customId, outcome: chance < 0.1 ? "expired" : "errored" }];
        const usage = this.#bill(item, () => (this.#random() < 0.4 ? 1 : this.#random()));
        // Billed, and its result is lost on the way.
        if (chance < 0.25) return [];
        const response = { ...responseOf(WORTH), usage, calls: [told(this.#random, usage)] };
        return [{ customId, outcome: "succeeded", response }];
      });
    }
  }

  forget(): void {
    for (const batch of this.#all) {
      if (batch.status.state === "ended") batch.status = { ...batch.status, state: "gone" };
    }
  }

  async status(id: string): Promise<BatchStatus | undefined> {
    return this.#all.find(({ status }) => status.id === id)?.status;
  }

  async since(): Promise<readonly BatchStatus[]> {
    return this.#all.map(({ status }) => status);
  }

  async *results(id: string): AsyncIterable<BatchResult> {
    yield* this.#all.find(({ status }) => status.id === id)?.results ?? [];
  }
}

async function tell({ rows, triage, day, month, all, seed }: Story, compares = true) {
  const chance = generator(seed);
  const pause = async (): Promise<void> => {
    for (let turns = Math.floor(chance() * 4); turns > 0; turns -= 1) await Promise.resolve();
  };
  const ledger = racingLedger({ pause, compares });
  const bill = new Bill();
  const batches = new BilledBatches(chance, ({ customId, request }, share) => {
    const usage = usageOf(share, request);
    const reserved = ledger.all().findLast((event) => holds(event, customId));
    if (reserved === undefined) throw new Error(`${customId} was submitted and not reserved`);
    bill.enter(ledger.all(), reserved, usage, request.model, true);
    return usage;
  });
  const budget = { perTaskMicroUsd: undefined, perDayMicroUsd: day, perMonthMicroUsd: month };
  const world = new World({
    files: FILES,
    replies: {},
    config: (usual) => ({
      ...usual,
      budget: { ...usual.budget, perDayMicroUsd: all },
      jobs: [{ ...JOB, triage, budget, maxOpenPullRequests: 3, againAfterDays: 1 }],
    }),
  });
  const alive = new Set<number>();
  world.host.workflows.isActive = async (id) => alive.has(id);
  let runs = 0;
  let deaths = 0;
  let hours = 0;
  const over: string[] = [];
  const units: string[] = [];

  const live = async ({ does, deaths: chanceOfDeath, seed: own }: Step): Promise<void> => {
    if (does === "end") return batches.end();
    if (does === "forget") return batches.forget();
    const run = (runs += 1);
    const random = generator(own);
    const languageModel = billingModel({
      random,
      deaths: chanceOfDeath,
      share: () => (random() < 0.4 ? 1 : random()),
      bill: (usage, model) => bill.add(ledger.all(), run, usage, model),
      content: ({ tools }) =>
        tools.length === 0 || random() < 0.3 ? [{ type: "text", text: WORTH }] : LOOKS,
    });
    const instead = { languageModel, batches, ledger: dying(ledger, random, chanceOfDeath) };
    const unit = does === "work" ? units.shift() : undefined;
    const trigger: Trigger =
      does === "round"
        ? tick()
        : unit !== undefined
          ? { kind: "work", unit, sender: undefined, defaultBranch: "main" }
          : { kind: "sweep", defaultBranch: "main" };
    alive.add(run);
    try {
      const outcome = await world.wake(trigger, { hours, run, instead });
      if (outcome.status === "planned") units.push(...outcome.units);
    } catch (error) {
      if (!(error instanceof Dead)) throw error;
      deaths += 1;
    } finally {
      alive.delete(run);
    }
  };

  for (const row of rows) {
    hours += row.hours;
    await Promise.all(row.steps.map(live));
    const job = { id: JOB.id, perDayMicroUsd: day, perMonthMicroUsd: month };
    const limits = {
      perTaskMicroUsd: Number.MAX_SAFE_INTEGER,
      perDayMicroUsd: all,
      perMonthMicroUsd: undefined,
      perActorDayMicroUsd: undefined,
      job,
    };
    over.push(...(await overspent(ledger, bill, limits, 0.5)));
  }
  const events = ledger.all();
  return {
    over,
    deaths,
    calls: bill.calls,
    asked: events.reduce(
      (sum, event) => sum + (event.type === "batch.reserved" ? event.requests.length : 0),
      0,
    ),
    worked: events.filter(({ type }) => type === "attempt.reserved").length,
    unknown: events.filter((event) => event.type === "batch.collected" && !event.cost.exact).length,
  };
}

function holds(event: LedgerEvent, customId: string): boolean {
  return event.type === "batch.reserved" && event.requests.some((request) => request.customId === customId);
}

test(
  "batches and single requests stay within the budgets of their job and of the repository",
  async () => {
    const sum = { runs: 0, deaths: 0, calls: 0, asked: 0, worked: 0, unknown: 0 };
    await fc.assert(
      fc.asyncProperty(story, async (lived) => {
        const { over, ...seen } = await tell(lived);
        expect(over).toEqual([]);
        sum.runs += 1;
        for (const key of ["deaths", "calls", "asked", "worked", "unknown"] as const) sum[key] += seen[key];
      }),
      { numRuns: RUNS },
    );
    process.stdout.write(
      `budgets of jobs: ${sum.runs} stories, ${sum.asked} requests and ${sum.worked} attempts reserved, ${sum.calls} billed, ${sum.unknown} of unknown cost, ${sum.deaths} deaths; nobody overspent\n`,
    );
    for (const count of Object.values(sum)) expect(count).toBeGreaterThan(0);
  },
  LONG_MS,
);

test(
  "without the comparison two rounds take the same last dollar",
  async () => {
    const property = fc.asyncProperty(story, async (lived) => (await tell(lived, false)).over.length === 0);
    expect((await fc.check(property, { numRuns: 20 * RUNS, endOnFailure: true })).failed).toBe(true);
  },
  LONG_MS,
);
