import { describe, expect, test } from "vitest";
import { foldBatches } from "../../src/domain/ledger/batches.ts";
import { foldTask } from "../../src/domain/ledger/task-state.ts";
import { batchCollected, batchReserved, batchSubmitted, created } from "../domain/ledger-samples.ts";
import { DEFAULT_CONFIG } from "../../src/domain/config.ts";
import type { Figure, FigureId } from "../../src/report/figure.ts";
import { ledgerOfEvents } from "../fakes/ports/memory-ledger.ts";
import {
  type Report,
  ReportBuilder,
  reportOf,
  reportOnLedger,
  type ReportOptions,
} from "../../src/report/report.ts";
import { taskOf, type Try, workedExample } from "./worked-example.ts";

const NOW = "2026-11-30T00:00:00Z";

function report(tasks = workedExample(), options: Partial<ReportOptions> = {}): Report {
  return reportOf(tasks, { now: NOW, ...options });
}

function figure(id: FigureId, from = report()): Figure {
  const found = from.figures.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/*
 * Twelve tasks. Five are served by haiku at $0.02 and $0.01 of CI: $0.15 in all. One is red there and green on sonnet:
 * 0.03 + 0.21 = $0.24. Six begin on sonnet at 0.11, 0.21, 0.31, 0.21, 0.21, 0.21 = $1.26; the last of them is red. Total $1.65.
 */
describe("every figure, reckoned by hand", () => {
  test("counts and money", () => {
    const { tasks, spent, period, simulated } = report();
    expect(tasks).toEqual({ all: 12, closed: 12, resolved: 11, attempts: 13 });
    expect(spent).toEqual({ usd: 1.65, exact: true });
    expect(period).toMatchObject({ first: "2026-11-01T10:00:00.000Z", last: "2026-11-06T10:00:00.000Z" });
    expect(simulated).toBe(false);
  });

  test("cost reduction against middle-only: own sonnet attempts 0.21 + 1.26, five times the mean 1.26 / 6 for the rest", () => {
    // Baseline 0.21 + 1.26 + 5 × 0.21 = 2.52; (2.52 − 1.65) / 2.52.
    expect(figure("cost-reduction-middle").value).toBeCloseTo(0.87 / 2.52, 10);
    expect(figure("cost-reduction-middle")).toMatchObject({ of: 6, interval: "jackknife", state: "open" });
    expect(report().savedUsd.middle).toBeCloseTo(0.87, 10);
  });

  test("cost reduction against top-only: no task began there", () => {
    expect(figure("cost-reduction-top")).toMatchObject({ value: null, low: null, of: 0, state: "too-few" });
    expect(report().savedUsd.top).toBeNull();
  });

  test("quality 11 of 12, escalation 1 of 12, satisfaction 4 of 5, tiers 6, 6 and 0 of 12", () => {
    expect(figure("quality")).toMatchObject({ value: 11 / 12, of: 12, interval: "Wilson" });
    // Wilson by hand: centre (11/12 + 3.8416/24) / (1 + 3.8416/12) = 0.81563, half 0.16951.
    expect(figure("quality").low).toBeCloseTo(0.6461, 4);
    expect(figure("quality").high).toBeCloseTo(0.9851, 4);
    expect(figure("escalation-rate")).toMatchObject({ value: 1 / 12, of: 12 });
    expect(figure("satisfaction")).toMatchObject({ value: 0.8, of: 5 });
    expect(figure("cheap-share")).toMatchObject({ value: 0.5, of: 12 });
    expect(figure("middle-share")).toMatchObject({ value: 0.5, of: 12 });
    expect(figure("top-share")).toMatchObject({ value: 0, of: 12 });
  });

  test("cost of a task and of a resolved one", () => {
    expect(figure("cost-per-task").value).toBeCloseTo(1.65 / 12, 10);
    expect(figure("cost-per-resolved").value).toBeCloseTo(1.65 / 11, 10);
  });

  test("working time: five of 10 s, one of 40 s, six of 30 s, with a t interval of 11 degrees", () => {
    // Mean 22.5 s; squares 5 × 12.5² + 17.5² + 6 × 7.5² = 1425; √(1425 / 11 / 12) = 3.28565; × 2.201 = 7.2317.
    const seen = figure("working-time");
    expect(seen.value).toBe(22_500);
    expect((seen.low ?? 0) / 1_000).toBeCloseTo(22.5 - 7.2317, 2);
    expect((seen.high ?? 0) / 1_000).toBeCloseTo(22.5 + 7.2317, 2);
    expect(figure("time-to-close")).toMatchObject({ value: 300_000, low: 300_000, high: 300_000 });
  });

  test("where tasks began and ended", () => {
    expect(report().flow).toEqual([
      { from: "cheap", to: "cheap", tasks: 5 },
      { from: "middle", to: "middle", tasks: 5 },
      { from: "cheap", to: "middle", tasks: 1 },
      { from: "middle", to: "unresolved", tasks: 1 },
    ]);
  });

  test("each rung", () => {
    const [haiku, sonnet] = report().rungs;
    expect(haiku).toMatchObject({ rung: "haiku", attempts: 6, succeeded: 5, firstAttempts: 6, escalated: 1 });
    expect(haiku).toMatchObject({ meanCostMicroUsd: 20_000, meanDurationMs: 10_000 });
    // 0.1 + 5 × 0.2 + 0.3 over seven attempts, deviations 0.1 twice: √(0.02 / 6 / 7) = 0.021822; × 2.447 = 0.05340.
    expect(sonnet).toMatchObject({
      rung: "sonnet",
      attempts: 7,
      succeeded: 6,
      firstAttempts: 6,
      escalated: 0,
    });
    expect(sonnet?.cost?.value).toBeCloseTo(200_000, 6);
    expect((sonnet?.cost?.low ?? 0) / 1e6).toBeCloseTo(0.2 - 0.0534, 4);
  });

  test("each model's cache: 1,000 tokens in, 9,000 read, 100 out an attempt", () => {
    // Sonnet, seven attempts: 63,000 × (2.00 − 0.10) per million = $0.1197, of 70,000 × 2 + 700 × 10 per million = $0.147.
    // Haiku, six: 54,000 × (0.10 − 0.01) per million = $0.00486, of 60,000 × 0.1 + 600 × 0.5 per million = $0.0063.
    const [sonnet, haiku] = report().caches;
    expect(sonnet).toMatchObject({
      model: "claude-sonnet-5-5",
      promptTokens: 70_000,
      readTokens: 63_000,
      savedUsd: 0.1197,
    });
    expect(sonnet?.savedShare).toBeCloseTo(0.1197 / 0.147, 10);
    expect(haiku?.savedUsd).toBeCloseTo(0.00486, 10);
    expect(haiku?.savedShare).toBeCloseTo(0.00486 / 0.0063, 10);
  });

  test("each day", () => {
    const third = report().days[2];
    expect(third).toEqual({ day: "2026-11-03", cheap: 0.04, middle: 0.2, top: 0, ci: 0.03 });
    const all = report().days.reduce((sum, day) => sum + day.cheap + day.middle + day.top + day.ci, 0);
    expect(all).toBeCloseTo(1.65, 10);
  });

  test("money of a task whose first event is lost still counts, as a lower bound, and the loss is told", async () => {
    const [first, second] = workedExample();
    const lost = (first?.events ?? []).filter(({ type }) => type !== "task.created");
    const told = await reportOnLedger(ledgerOfEvents([...lost, ...(second?.events ?? [])]), { now: NOW });
    expect(told.tasks.all).toBe(1);
    expect(told.spent).toEqual({ usd: 0.06, exact: false });
    expect(told.days.map(({ cheap, ci }) => [cheap, ci])).toEqual([[0.04, 0.02]]);
    expect(told.damage).toEqual([
      { path: first?.id, line: 0, problem: "the task has no first event: only its money is counted" },
    ]);
    const later = await reportOnLedger(ledgerOfEvents(lost), { now: NOW, since: "2026-11-20" });
    expect(later.spent.usd).toBe(0);
  });

  test.each([
    ["nothing", [], 1],
    ["what a later version wrote", [{ task: "issue-9-9", raw: "{}" }], 0],
  ])("a file of %s: named %j, %i", async (_name, unknown, named) => {
    const ledger = {
      ...ledgerOfEvents([]),
      async *tasks() {
        yield { id: "issue-9-9", events: [], damage: [], unknown };
      },
    };
    expect((await reportOnLedger(ledger, { now: NOW })).damage).toHaveLength(named);
  });

  test("batches count on the day and on the tier of their model, a job's own page too", async () => {
    const at = "2026-11-03T12:00:00.000Z";
    const paid = { microUsd: 40_000, exact: true };
    const page = [batchReserved({ at }), batchSubmitted(), batchCollected({ cost: paid })];
    const builder = new ReportBuilder({ now: NOW });
    for (const task of workedExample()) builder.add(task);
    builder.addBatches(foldBatches(page));
    const { days, spent, budget } = builder.finish();
    expect(days[2]).toEqual({ day: "2026-11-03", cheap: 0.08, middle: 0.2, top: 0, ci: 0.03 });
    // One of its two requests has not been collected.
    expect(spent).toEqual({ usd: 1.69, exact: false });
    expect(budget.ceilingShare).toBeCloseTo(1.56 / 13.08, 10);

    const ofTask = foldTask([created({ at }), ...page]);
    expect(reportOf(ofTask === undefined ? [] : [ofTask], { now: NOW }).days).toEqual([
      { day: "2026-11-03", cheap: 0.04, middle: 0, top: 0, ci: 0 },
    ]);
    const later = new ReportBuilder({ now: NOW, since: "2026-11-04" });
    later.addBatches(foldBatches(page));
    expect(later.finish().days).toEqual([]);
  });

  test("what the cheap tier could have served: 5 of 6 at its rate, six tasks of 1.26 for six times 0.39 / 6", () => {
    const [fix] = report().kinds;
    expect(fix).toMatchObject({
      kind: "fix",
      tasks: 12,
      resolved: 11,
      cheapFirst: 6,
      cheapServed: 5,
      begunAbove: 6,
    });
    expect(fix?.couldHaveServed?.tasks).toBeCloseTo(5, 10);
    expect(fix?.couldHaveSavedUsd?.value).toBeCloseTo(1.26 - 0.39, 10);
    expect(fix?.meanUsd).toBeCloseTo(1.65 / 12, 10);
  });

  test("escalations and budgets", () => {
    expect(report().escalations).toEqual([
      { from: "haiku", to: "sonnet", kind: "fix", because: "red: test", times: 1, resolved: 1 },
    ]);
    // Models $1.52 of thirteen ceilings of a dollar.
    expect(report().budget).toMatchObject({ endedAtCeiling: 0, stoppedByBudget: 0, limits: [] });
    expect(report().budget.ceilingShare).toBeCloseTo(1.52 / 13, 10);
    const config = {
      ...DEFAULT_CONFIG,
      budget: { ...DEFAULT_CONFIG.budget, perDayMicroUsd: 1_000_000, perMonthMicroUsd: 4_000_000 },
    };
    const [task, day, month] = report(workedExample(), { config }).budget.limits;
    expect(task).toEqual({ scope: "task", limitUsd: 2, mostUsd: 0.3, where: "issue-9-1" });
    expect(day).toMatchObject({ scope: "day", limitUsd: 1, mostUsd: 0.5, where: "2026-11-05" });
    expect(month).toMatchObject({ scope: "month", limitUsd: 4, where: "2026-11" });
    expect(month?.mostUsd).toBeCloseTo(1.52, 10);
  });
});

describe("the backtest", () => {
  test("has what is on record, and only policies that the record knows", () => {
    const { tasks, points } = report().backtest;
    expect(tasks).toBe(12);
    const recorded = points.find(({ name }) => name === "recorded");
    expect(recorded).toMatchObject({ isToday: true, knownShare: 1, savedUsdPerTask: null });
    expect(recorded?.usdPerTask).toBeCloseTo(1.65 / 12, 10);
    expect(recorded?.resolved).toBeCloseTo(11 / 12, 10);
    const names = points.map(({ name }) => name);
    // Nobody has tried opus here: what begins there, or often ends there, is not spoken of.
    expect(names).not.toContain("always opus");
    expect(names).not.toContain("ladder: [haiku, opus]");
    expect(names).toContain("ladder: [haiku, sonnet]");
  });

  test("resolves as many as the report does: a task that was stopped after green is not", () => {
    const green = { line: "sonnet", usd: 0.1, verdict: "green", seconds: 1 } as const;
    const tasks = [1, 2, 3, 4, 5, 6, 7, 8].map((number) =>
      taskOf(number, "2026-11-10", [green], { status: number > 6 ? "stopped" : "green", isOrdinary: true }),
    );
    const { tasks: counts, backtest } = reportOf(tasks, { now: "2026-11-23T00:00:00Z" });
    expect(counts).toMatchObject({ closed: 8, resolved: 6 });
    for (const name of ["recorded", "preset: audit"])
      expect(backtest.points.find((point) => point.name === name)?.resolved).toBeCloseTo(6 / 8, 10);
  });

  test("marks the configured preset as today's", () => {
    const { points } = report(workedExample(), {
      config: { ...DEFAULT_CONFIG, preset: "conservative" },
    }).backtest;
    expect(points.filter(({ isToday }) => isToday).map(({ name }) => name)).toEqual(["preset: conservative"]);
  });

  test("a point of the frontier has nothing both cheaper and better", () => {
    const { points } = report().backtest;
    for (const point of points)
      expect(point.onFrontier).toBe(
        !points.some(
          (other) =>
            other.usdPerTask <= point.usdPerTask &&
            other.resolved >= point.resolved &&
            (other.usdPerTask < point.usdPerTask || other.resolved > point.resolved),
        ),
      );
  });
});

describe("little to count", () => {
  test("no tasks: no number is invented", () => {
    const empty = report([]);
    expect(empty.tasks.all).toBe(0);
    expect(empty.figures.every(({ value, state }) => value === null && state === "too-few")).toBe(true);
    expect(empty.backtest).toEqual({ tasks: 0, points: [] });
    expect(empty.advice).toEqual([]);
    expect(empty.budget.ceilingShare).toBeNull();
  });

  test("four tasks on the middle tier are too few for a saving, five are not", () => {
    const cheap = workedExample().slice(0, 5);
    const middle = workedExample().slice(6);
    expect(figure("cost-reduction-middle", report([...cheap, ...middle.slice(0, 4)])).value).toBeNull();
    expect(figure("cost-reduction-middle", report([...cheap, ...middle.slice(0, 5)])).value).not.toBeNull();
  });

  test("only tasks of the period count", () => {
    const seen = report(workedExample(), { since: "2026-11-02", until: "2026-11-04" });
    expect(seen.tasks.all).toBe(4);
    expect(seen.period).toMatchObject({
      since: "2026-11-02",
      until: "2026-11-04",
      last: "2026-11-03T10:00:00.000Z",
    });
  });

  test("what a person stopped says nothing of quality", () => {
    const stopped = taskOf(20, "2026-11-07", [{ line: "haiku", usd: 0.01, verdict: "red", seconds: 1 }], {
      status: "stopped",
    });
    expect(figure("quality", report([...workedExample(), stopped])).of).toBe(12);
    expect(report([...workedExample(), stopped]).tasks.closed).toBe(13);
  });
});

describe("advice", () => {
  const red = (line: Try["line"], usd: number): Try => ({ line, usd, verdict: "red", seconds: 1 });
  const green = (line: Try["line"], usd: number): Try => ({ line, usd, verdict: "green", seconds: 1 });
  const many = (count: number, tries: readonly Try[], from = 0) =>
    Array.from({ length: count }, (_, index) => taskOf(from + index, "2026-11-02", tries));
  const ids = (seen: Report): string[] => seen.advice.map(({ id }) => id);

  test("too many escalations: the cheap rules are too aggressive, with the next more careful preset", () => {
    const seen = report(
      [...many(30, [red("haiku", 0.02), green("sonnet", 0.2)]), ...many(20, [green("haiku", 0.02)], 100)],
      {
        config: { ...DEFAULT_CONFIG, preset: "aggressive" },
      },
    );
    expect(seen.advice.find(({ id }) => id === "too-aggressive")).toMatchObject({
      setting: "preset: balanced",
    });
  });

  test("few cheap starts: savings are missed", () => {
    const seen = report([...many(40, [green("sonnet", 0.2)]), ...many(10, [green("haiku", 0.02)], 100)]);
    expect(ids(seen)).toContain("savings-missed");
    expect(ids(seen)).not.toContain("too-aggressive");
  });

  test("many top starts: complexity is overestimated, and the backtest says what a cap would have saved", () => {
    const seen = report([...many(30, [green("opus", 1)]), ...many(20, [green("sonnet", 0.2)], 100)]);
    const advice = seen.advice.find(({ id }) => id === "complexity-overestimated");
    expect(advice?.setting).toBe("routing.top_tier_per_day: 0");
  });

  test("a rung that hardly ever succeeds", () => {
    const seen = report(many(40, [red("haiku", 0.02), green("sonnet", 0.2)]));
    expect(seen.advice.find(({ id }) => id === "rung-rarely-helps")).toMatchObject({
      setting: "ladder: [sonnet, opus]",
    });
  });

  test("another setting that saves and resolves as many", () => {
    const tasks = [...many(30, [green("sonnet", 0.2)]), ...many(30, [green("haiku", 0.02)], 100)];
    const seen = report(tasks, { config: { ...DEFAULT_CONFIG, preset: "audit" } });
    const advice = seen.advice.find(({ id }) => id === "cheaper-setting");
    expect(advice?.setting).toBe("preset: conservative");
    expect(advice?.backtest?.savedUsdPerTask?.low).toBeGreaterThan(0);
    expect(advice?.backtest?.resolved).toBe(1);
  });

  test("a fixed order that beats every setting is for learning to find, unless it is on", () => {
    const ordinary = (from: number, tries: readonly Try[]) =>
      Array.from({ length: 30 }, (_, index) =>
        taskOf(from + index, "2026-11-02", tries, { isOrdinary: true }),
      );
    const tasks = [...ordinary(0, [green("sonnet", 0.2)]), ...ordinary(100, [green("haiku", 0.02)])];
    const routing = { ...DEFAULT_CONFIG.routing, learn: false };
    const told = report(tasks, { config: { ...DEFAULT_CONFIG, routing } });
    expect(told.advice.find(({ id }) => id === "learning-pays")).toMatchObject({
      setting: "routing.learn: true",
    });
    expect(ids(report(tasks, { config: DEFAULT_CONFIG }))).not.toContain("learning-pays");
  });

  test("says nothing where all is well", () => {
    expect(ids(report(many(4, [green("haiku", 0.02)])))).toEqual([]);
  });
});
