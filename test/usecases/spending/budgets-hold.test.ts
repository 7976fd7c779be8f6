import * as fc from "fast-check";
import { expect, test } from "vitest";
import { usd } from "../../../src/domain/money.ts";
import type { Actor } from "../../../src/domain/task.ts";
import type { AssistantBlock } from "../../../src/ports/language-model.ts";
import type { Trigger } from "../../../src/domain/trigger.ts";
import { generator } from "../../faults/random-plan.ts";
import { racingLedger } from "../../fakes/ports/racing-ledger.ts";
import { ISSUE, MAYA, World } from "../world.ts";
import { dying, overspent } from "./overspent.ts";
import { Bill, billingModel, Dead } from "./provider-bill.ts";

/*
 * Budgets against the provider's own bill: whatever people ask, whoever runs at the same time, dies after reserving or on
 * a call, and whatever replies do not tell, no task, day, month or person is billed more than the configuration allows.
 * The real use cases run over ports in memory.
 */

/** Its conversations share one ceiling; a second pass has another model. */
const REVIEW = "/ai review";
const RUNS = Number(process.env["UPSHIFT_BUDGET_RUNS"] ?? 400);
const LONG_MS = 60_000 + 100 * RUNS;
const PEOPLE: readonly Actor[] = [MAYA, { id: 1002, login: "ada", type: "User" }];

type Step =
  | ({ does: "ask"; person: number; words: string } & Life)
  | ({ does: "again" | "report"; which: number } & Life)
  | ({ does: "sweep" } & Life);

/** How one run lives: how readily it dies, and whether its model talks on and fills every request. */
interface Life {
  deaths: number;
  greedy: boolean;
  seed: number;
}

const life = { deaths: fc.constantFrom(0, 0, 0.1, 0.4), greedy: fc.boolean(), seed: fc.nat(1_000_000) };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("ask" as const),
      person: fc.nat(PEOPLE.length - 1),
      words: fc.constantFrom(
        "/ai fix the answer",
        "/ai fix the answer --tier haiku",
        "/ai fix the answer --tier sonnet",
        "/ai fix the answer --tier opus",
        "/ai fix the answer --tier opus --budget 0.40",
        "/ai ask what is the answer?",
        // About the newest task of the issue, whoever began it.
        "/ai retry --tier opus",
        "/ai escalate",
        REVIEW,
        `${REVIEW} --tier opus`,
      ),
      ...life,
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("again" as const), which: fc.nat(9), ...life }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant("report" as const), which: fc.nat(9), ...life }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("sweep" as const), ...life }) },
);
const story = fc.record({
  /** Steps of one row happen at the same time; the hours pass before it. */
  rows: fc.array(
    fc.record({
      hours: fc.constantFrom(0, 0, 1, 7, 15, 170),
      steps: fc.array(step, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  budget: fc.record({
    perTaskMicroUsd: fc.constantFrom(usd(0.2), usd(0.9), usd(2)),
    perDayMicroUsd: fc.constantFrom(undefined, usd(0.3), usd(1.2)),
    perMonthMicroUsd: fc.constantFrom(undefined, usd(0.6), usd(2.5)),
    perActorDayMicroUsd: fc.constantFrom(undefined, usd(0.3), usd(1)),
  }),
  seed: fc.nat(1_000_000),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

interface Seen {
  bill: Bill;
  deaths: number;
  refused: number;
  /** Attempts that ended because the next call might have cost too much. */
  limited: number;
  /** Attempts that the budget gave a lower rung or a smaller ceiling than usual. */
  steered: number;
  overspent: string[];
}

async function tell({ rows, budget, seed }: Story, compares = true): Promise<Seen> {
  const chance = generator(seed);
  const pause = async (): Promise<void> => {
    for (let turns = Math.floor(chance() * 4); turns > 0; turns -= 1) await Promise.resolve();
  };
  const ledger = racingLedger({ pause, compares });
  const world = new World({ replies: {}, config: (usual) => ({ ...usual, budget }) });
  for (const { id } of PEOPLE) world.host.levels.set(id, "write");
  const alive = new Set<number>();
  world.host.workflows.isActive = async (id) => alive.has(id);
  const seen: Seen = { bill: new Bill(), deaths: 0, refused: 0, limited: 0, steered: 0, overspent: [] };
  const asked: Trigger[] = [];
  let runs = 0;
  let hours = 0;

  const live = async (one: Step): Promise<void> => {
    const trigger = triggerOf(one, world, asked, ledger.all());
    if (trigger === undefined) return;
    const run = (runs += 1);
    const random = generator(one.seed);
    const languageModel = billingModel({
      random,
      deaths: one.deaths,
      share: () => (one.greedy || random() < 0.3 ? 1 : random()),
      bill: (usage, model) => seen.bill.add(ledger.all(), run, usage, model),
      content: ({ tools }) => {
        const handIn = tools.find(({ name }) => name.startsWith("submit_"));
        if (handIn !== undefined && random() < 0.3) return reviewed(handIn.name);
        if (tools.some(({ name }) => name === "submit") && random() < (one.greedy ? 0.05 : 0.35))
          return SUBMITTED;
        return random() < (one.greedy ? 0.05 : 0.5) ? [{ type: "text", text: "So it is." }] : LOOKS;
      },
    });
    const instead = { languageModel, ledger: dying(ledger, random, one.deaths) };
    alive.add(run);
    try {
      const outcome = await world.wake(trigger, { hours, run, instead });
      if (outcome.status === "refused") seen.refused += 1;
    } catch (error) {
      if (!(error instanceof Dead)) throw error;
      seen.deaths += 1;
    } finally {
      alive.delete(run);
    }
  };

  for (const row of rows) {
    hours += row.hours;
    await Promise.all(row.steps.map(live));
    seen.overspent.push(...(await overspent(ledger, seen.bill, budget)));
  }
  for (const event of ledger.all()) {
    if (event.type === "attempt.finished" && event.end === "cost-limit") seen.limited += 1;
    if (event.type === "attempt.reserved" && /budget/u.test(event.reasons.join(" "))) seen.steered += 1;
    if (event.type === "task.closed" && event.status === "budget") seen.refused += 1;
  }
  return seen;
}

const LOOKS = [
  {
    type: "tool_use" as const,
    id: "call",
    name: "str_replace_based_edit_tool",
    input: { command: "view", path: "answer.txt" },
  },
];
/** Wrong: CI is red and the next tier is asked for. */
const SUBMITTED = [
  {
    type: "tool_use" as const,
    id: "edit",
    name: "str_replace_based_edit_tool",
    input: { command: "create", path: "answer.txt", file_text: "43\n" },
  },
  {
    type: "tool_use" as const,
    id: "submit",
    name: "submit",
    input: { summary: "It is 43.", commit_message: "fix: 43", confidence: 0.9, reasoning: "" },
  },
];

/** One finding, which a second pass looks at. */
function reviewed(name: string): AssistantBlock[] {
  const finding = {
    severity: "minor",
    title: "It was 41",
    reason: "See the base.",
    path: "answer.txt",
    line: 1,
  };
  const input =
    name === "submit_checks"
      ? { checks: [{ finding: 0, holds: true, reason: "so it is" }] }
      : { summary: "Changes the answer.", risk: "low", risk_reason: "", findings: [finding] };
  return [{ type: "tool_use", id: "review", name, input }];
}

function triggerOf(
  one: Step,
  world: World,
  asked: Trigger[],
  events: readonly { task: string; type: string }[],
): Trigger | undefined {
  switch (one.does) {
    case "ask": {
      const author = PEOPLE[one.person] ?? MAYA;
      const number = one.words.startsWith(REVIEW) ? world.openPull({ "answer.txt": "40\n" }) : ISSUE;
      const { id } = world.host.add(number, one.words, author);
      const trigger = commentOf(number, id, one.words, author);
      asked.push(trigger);
      return trigger;
    }
    case "again":
      return asked[one.which % Math.max(1, asked.length)];
    case "report": {
      const tasks = [...new Set(events.map(({ task }) => task))];
      const task = tasks[one.which % Math.max(1, tasks.length)] ?? "";
      const headSha = world.host.branches.get(`upshift/${task}`);
      if (headSha === undefined) return undefined;
      const delivery = `workflow-run-${headSha}`;
      return { kind: "checks", delivery, taskIds: [task], headSha, what: "CI", defaultBranch: "main" };
    }
    case "sweep":
      return { kind: "sweep", defaultBranch: "main" };
  }
}

function commentOf(number: number, commentId: number, body: string, author: Actor): Trigger {
  return {
    kind: "comment",
    delivery: `comment-${commentId}`,
    commentKind: "issue-comment",
    commentId,
    body,
    author,
    sender: author,
    thread: {
      number,
      isPullRequest: number !== ISSUE,
      title: "The answer",
      body: "It is not what it should be.",
      author: MAYA,
      authorAssociation: "MEMBER",
      state: "open",
      locked: false,
    },
    defaultBranch: "main",
  };
}

test(
  "nobody is billed more than a budget allows, and never more than the ledger knows of",
  async () => {
    const sum = { runs: 0, calls: 0, deaths: 0, refused: 0, limited: 0, steered: 0 };
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const { bill, overspent: over, ...seen } = await tell(told);
        expect(over).toEqual([]);
        sum.runs += 1;
        sum.calls += bill.calls;
        for (const key of ["deaths", "refused", "limited", "steered"] as const) sum[key] += seen[key];
      }),
      { numRuns: RUNS },
    );
    process.stdout.write(
      `budgets: ${sum.runs} stories, ${sum.calls} billed calls, ${sum.deaths} deaths, ${sum.refused} refused by a budget, ${sum.steered} attempts steered by one, ${sum.limited} ended at their ceiling; nobody overspent\n`,
    );
    for (const count of Object.values(sum)) expect(count).toBeGreaterThan(0);
  },
  LONG_MS,
);

test(
  "without the comparison two runs take the same last dollar",
  async () => {
    const run = fc.check(
      fc.asyncProperty(story, async (told) => (await tell(told, false)).overspent.length === 0),
      { numRuns: 20 * RUNS, endOnFailure: true },
    );
    expect((await run).failed).toBe(true);
  },
  LONG_MS,
);
