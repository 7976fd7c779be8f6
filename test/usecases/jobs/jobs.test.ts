import { describe, expect, test } from "vitest";
import type { Config } from "../../../src/domain/config.ts";
import type { Job } from "../../../src/domain/job.ts";
import type { Outcome } from "../../../src/domain/outcome.ts";
import type { Trigger } from "../../../src/domain/trigger.ts";
import { JOB, tick } from "./job-samples.ts";
import { MAYA, World, writes } from "../world.ts";

/* Scheduled jobs over memory: planned once, worked on once, paused when nothing comes of it. */

const FILES = { "a.txt": "41\n", "b.txt": "41\n", "c.txt": "41\n", "README.md": "Answers.\n" };

function world(change: Partial<Job> = {}, replies = ["42"], config?: (usual: Config) => Config): World {
  return new World({
    files: FILES,
    replies: {
      haiku: Array.from({ length: 6 }, (_, index) =>
        writes(replies[index % replies.length] ?? "42", "a.txt"),
      ),
      sonnet: Array.from({ length: 6 }, () => writes("40", "a.txt")),
    },
    ci: (files) => (files["a.txt"] === "42\n" ? undefined : "##[error]AssertionError: wrong\n"),
    config: (usual) => {
      const own: Config = { ...usual, jobs: [{ ...JOB, ...change }], ladder: usual.ladder.slice(0, 1) };
      return config?.(own) ?? own;
    },
  });
}

const byHand = (jobId = "answers", sender = MAYA) =>
  ({ kind: "jobs", mode: "plan", cause: { jobId, sender }, defaultBranch: "main" }) as const;
const work = (unit: string) => ({ kind: "work", unit, sender: undefined, defaultBranch: "main" }) as const;

/** CI of a unit's newest commit has ended. */
function ciOf(here: World, unit: string): Trigger {
  const headSha = here.host.branches.get(`upshift/${unit}`);
  const delivery = `workflow-run-${headSha}`;
  return {
    kind: "checks",
    delivery,
    taskIds: [unit],
    headSha,
    what: "workflow run CI",
    defaultBranch: "main",
  };
}

function unitsOf(outcome: Outcome): readonly string[] {
  if (outcome.status !== "planned") throw new Error(`${outcome.status}, not planned`);
  return outcome.units;
}

const tasksOf = (here: World) => here.ledger.all().filter((event) => event.type === "task.created");

describe("a plan", () => {
  test("takes as many candidates as the job may have open, in a fixed order", async () => {
    const units = unitsOf(await world().wake(tick()));
    expect(units.map((unit) => unit.replace(/\.[0-9a-f]{10}\./, ".#."))).toEqual([
      "job-answers.a-txt.#.20261123",
      "job-answers.b-txt.#.20261123",
    ]);
  });

  test("delivered twice, or by another run of the day, is the same plan", async () => {
    const here = world();
    const first = unitsOf(await here.wake(tick()));
    const before = here.ledger.all().length;
    expect(unitsOf(await here.wake(tick(), { hours: 9, run: 2 }))).toEqual(first);
    expect(here.ledger.all()).toHaveLength(before);
  });

  test("run again after midnight is still the plan of its run", async () => {
    const here = world();
    const first = unitsOf(await here.wake(tick(), { run: 5 }));
    expect(unitsOf(await here.wake(tick(), { hours: 30, run: 5 }))).toEqual(first);
    expect(here.ledger.all().filter((event) => event.type === "job.planned")).toHaveLength(1);
  });

  test("what was planned and never begun is planned again another day", async () => {
    const here = world();
    await here.wake(tick());
    const later = unitsOf(await here.wake(tick(), { hours: 48, run: 2 }));
    expect(later.map((unit) => unit.slice(-8))).toEqual(["20261125", "20261125"]);
  });

  test("leaves out what is open, what is running and what was done lately", async () => {
    const here = world({ maxOpenPullRequests: 3 });
    const [a = ""] = unitsOf(await here.wake(tick()));
    await here.wake(work(a));
    expect(here.host.pulls).toHaveLength(1);
    // b and c were dropped; a has an open pull request.
    const next = unitsOf(await here.wake(tick(), { hours: 24, run: 2 }));
    expect(next.map((unit) => unit.split(".")[1])).toEqual(["b-txt", "c-txt"]);
  });

  test("of a file that was done waits for `again_after` days, by the ledger's dates", async () => {
    const here = world({ maxOpenPullRequests: 1, againAfterDays: 7 });
    const [a = ""] = unitsOf(await here.wake(tick()));
    await here.wake(work(a));
    await here.ciEnds();
    for (const pull of here.host.pulls) Object.assign(pull, { state: "closed", merged: true });
    const after = async (days: number) => {
      const units = unitsOf(await here.wake(tick(), { hours: 24 * days, run: 10 + days }));
      return units.map((unit) => unit.split(".")[1]);
    };
    expect(await after(6)).toEqual(["b-txt"]);
    expect(await after(7)).toEqual(["a-txt"]);
  });

  test("a cadence that no job has plans nothing", async () => {
    expect(await world().wake(tick("0 0 * * *"))).toMatchObject({ status: "planned", units: [] });
  });

  test("without a mode such a schedule is the sweep that it always was", async () => {
    const outcome = await world().wake({ ...tick("0 0 * * *"), mode: "all" });
    expect(outcome).toEqual({ status: "skipped", reason: "no task is open" });
  });

  test("a dry run lists units, tiers and costs, and writes nothing", async () => {
    const here = world();
    const outcome = await here.wake(tick(), { dryRun: true });
    expect(outcome).toMatchObject({
      status: "dry-run",
      reply: expect.stringContaining("| `a.txt` | 0 | haiku | $0."),
    });
    expect(here.ledger.all()).toEqual([]);
  });
});

describe("who may start a job", () => {
  test("a person with the permission that commands need", async () => {
    expect(unitsOf(await world().wake(byHand()))).toHaveLength(2);
  });

  test("nobody else, and nothing is looked at for them", async () => {
    const here = world();
    here.host.levels.set(7, "read");
    const outcome = await here.wake(byHand("answers", { id: 7, login: "sam", type: "User" }));
    expect(outcome).toMatchObject({ status: "refused", reason: expect.stringContaining("@sam") });
    expect(here.ledger.all()).toEqual([]);
  });

  test("no bot that is not listed", async () => {
    const bot = { id: 41898282, login: "github-actions[bot]", type: "Bot" } as const;
    expect(await world().wake(byHand("answers", bot))).toMatchObject({ status: "refused" });
  });

  test("a worker asks as well who started its run", async () => {
    const here = world();
    const [a = ""] = unitsOf(await here.wake(tick()));
    const stranger = { id: 7, login: "sam", type: "User" } as const;
    expect(await here.wake({ ...work(a), sender: stranger })).toMatchObject({ status: "refused" });
    expect(here.model.requests).toEqual([]);
  });

  test("a mistyped job is told with the nearest one", async () => {
    await expect(world().wake(byHand("answer"))).rejects.toThrow("did you mean answers?");
  });

  test("a person's run has a round of its own beside the day's", async () => {
    const here = world({ maxOpenPullRequests: 3 });
    await here.wake({ ...tick() });
    const [a = ""] = unitsOf(await here.wake(byHand(), { run: 77 }));
    expect(a).toBe("");
    // All three are planned already; the next day they are free again, and the round is named after the run.
    const next = unitsOf(await here.wake(byHand(), { hours: 24, run: 78 }));
    expect(next.every((unit) => unit.endsWith(".r78"))).toBe(true);
    expect(next).toHaveLength(3);
  });
});

describe("work", () => {
  test("makes one pull request that carries its status, with the job's labels; reviewers are asked when it is green", async () => {
    const here = world();
    const [a = ""] = unitsOf(await here.wake(tick()));
    expect(await here.wake(work(a))).toMatchObject({ status: "awaiting-ci" });
    const [pull] = here.host.pulls;
    expect(pull).toMatchObject({ headRef: `upshift/${a}`, draft: true });
    expect(pull?.body).toContain("Written by Upshift for the job `answers`");
    expect(here.host.labels.get(100)).toEqual(["upshift:job"]);
    expect(here.host.reviewers.size).toBe(0);
    expect(await here.ciEnds()).toMatchObject({ status: "closed" });
    expect(here.status).toContain("CI is green");
    expect([...here.host.comments.values()].map((comment) => comment.issue)).toEqual([100]);
    expect(here.host.reviewers.get(100)).toEqual(["maya", "acme/core"]);
  });

  test("the prompt holds the maintainers' words as the order and the file's name as data", async () => {
    const here = world();
    const [a = ""] = unitsOf(await here.wake(tick()));
    await here.wake(work(a));
    const text = JSON.stringify(here.model.requests[0]?.messages);
    expect(text).toContain("Put the right number in.");
    expect(text).toMatch(/<untrusted[^>]*>(?:(?!<untrusted).)*File: a\.txt/);
  });

  test("given twice is done once", async () => {
    const here = world();
    const [a = ""] = unitsOf(await here.wake(tick()));
    await here.wake(work(a));
    const asked = here.model.requests.length;
    expect(await here.wake(work(a), { run: 3 })).toMatchObject({ status: "skipped" });
    expect(here.model.requests).toHaveLength(asked);
    expect(here.host.pulls).toHaveLength(1);
  });

  test("a unit that no plan holds is not worked on", async () => {
    const here = world();
    await here.wake(tick());
    const outcome = await here.wake(work("job-answers.a-txt.0123456789.20261123"));
    expect(outcome).toMatchObject({ status: "skipped", reason: expect.stringContaining("no plan") });
    expect(here.model.requests).toEqual([]);
  });

  test("a budget of the job's own stops its tasks, and no one else's", async () => {
    const budget = { perTaskMicroUsd: undefined, perDayMicroUsd: 200_000, perMonthMicroUsd: undefined };
    const here = world({ budget });
    const [a = "", b = ""] = unitsOf(await here.wake(tick()));
    await here.wake(work(a));
    // The first attempt has spent little, so a second one fits only as far as the job's day goes.
    const second = await here.wake(work(b));
    expect(second.status).not.toBe("refused");
    const tight = world({ budget: { ...budget, perDayMicroUsd: 10_000 } });
    const [only = ""] = unitsOf(await tight.wake(tick()));
    const refused = await tight.wake(work(only));
    expect(refused).toMatchObject({
      status: "refused",
      reason: expect.stringContaining("jobs[].budget.per_day"),
    });
    expect(await tight.comment("/ai fix the number in a.txt")).toMatchObject({ status: "awaiting-ci" });
  });

  test("without a mode one run plans and works", async () => {
    const here = world({ maxOpenPullRequests: 1 });
    expect(await here.wake({ ...tick(), mode: "all" })).toMatchObject({ status: "awaiting-ci" });
    expect(here.host.pulls).toHaveLength(1);
  });

  test("where another job makes the attempts, one is handed over and the rest waits", async () => {
    const here = world();
    const handed: string[] = [];
    const instead = { handOver: async ({ task }: { task: { id: string } }) => void handed.push(task.id) };
    const outcome = await here.wake({ ...tick(), mode: "all" }, { instead });
    expect(outcome).toMatchObject({ status: "assigned", attempt: 1 });
    expect(handed).toHaveLength(1);
    await here.wake({ ...tick(), mode: "all" }, { instead, run: 2 });
    expect(new Set(handed).size).toBe(2);
  });

  test("the round's end is told from the ledger", async () => {
    const here = world();
    const [a = ""] = unitsOf(await here.wake(tick()));
    await here.wake(work(a));
    const told = await here.wake({ kind: "round", defaultBranch: "main" });
    expect(told).toMatchObject({ status: "replied" });
    const text = "reply" in told ? told.reply : "";
    expect(text).toMatch(/\| answers \| `a\.txt` \| awaiting-ci \| haiku \| #100 \| \$0\.\d+ \|/);
    expect(text).toContain("| answers | `b.txt` | not begun |");
  });
});

describe("failures in a row", () => {
  /** Two units, both red on the only tier. */
  async function failing(): Promise<World> {
    const here = world({ pauseAfter: 2, maxOpenPullRequests: 2 }, ["40"]);
    for (const unit of unitsOf(await here.wake(tick()))) {
      await here.wake(work(unit));
      await here.wake(ciOf(here, unit));
    }
    return here;
  }

  test("pause the job, which says so in one issue", async () => {
    const here = await failing();
    expect(tasksOf(here)).toHaveLength(2);
    const paused = await here.wake(tick(), { hours: 48, run: 2 });
    expect(paused).toMatchObject({
      units: [],
      reply: expect.stringContaining("paused after 2 failures in a row: #900"),
    });
    await here.wake(tick(), { hours: 72, run: 3 });
    await here.wake(tick(), { hours: 96, run: 4 });
    expect(here.host.openedIssues).toHaveLength(1);
    expect(here.host.openedIssues[0]?.body).toContain("`a.txt` (#100), exhausted");
    expect(here.ledger.all().filter((event) => event.type === "job.paused")).toHaveLength(1);
  });

  test("an issue whose receipt was lost is found and not posted again", async () => {
    const here = await failing();
    await here.wake(tick(), { hours: 48, run: 2 });
    const lost = here.ledger
      .all()
      .findIndex((event) => event.type === "effect.done" && event.effect === "issue");
    here.ledger.all().splice(lost, 1);
    await here.wake(tick(), { hours: 72, run: 3 });
    expect(here.host.openedIssues).toHaveLength(1);
    expect(
      here.ledger.all().filter((event) => event.type === "effect.done" && event.effect === "issue"),
    ).toHaveLength(1);
  });

  test("a unit planned before is not begun while the job waits", async () => {
    const here = world({ pauseAfter: 1, maxOpenPullRequests: 2 }, ["40"]);
    const [a = "", b = ""] = unitsOf(await here.wake(tick()));
    await here.wake(work(a));
    await here.ciEnds();
    await here.wake(tick(), { hours: 1, run: 2 });
    expect(await here.wake(work(b), { hours: 2 })).toMatchObject({ reason: "the job answers has paused" });
  });

  test("a person who starts it lets it go on, until it fails so often again", async () => {
    const here = await failing();
    await here.wake(tick(), { hours: 48, run: 2 });
    for (const pull of here.host.pulls) Object.assign(pull, { state: "closed" });
    expect(unitsOf(await here.wake(byHand(), { hours: 50, run: 9 }))).toHaveLength(1);
    expect(unitsOf(await here.wake(tick(), { hours: 72, run: 10 }))).not.toEqual([]);
  });

  test("one green in between, and the count begins again", async () => {
    const here = world({ pauseAfter: 2, maxOpenPullRequests: 3 }, ["40", "42", "40"]);
    for (const unit of unitsOf(await here.wake(tick()))) {
      await here.wake(work(unit));
      await here.wake(ciOf(here, unit));
    }
    for (const pull of here.host.pulls) Object.assign(pull, { state: "closed" });
    const next = await here.wake(tick(), { hours: 24 * 40, run: 2 });
    expect(unitsOf(next)).toHaveLength(3);
  });
});
