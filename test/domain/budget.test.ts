import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  budgetLines,
  createMeter,
  leftOfTask,
  maxAffordableRung,
  reserve,
  tightest,
} from "../../src/domain/budget.ts";
import type { LedgerEvent } from "../../src/domain/ledger.ts";
import { PARTS_PER_MICRO_USD, type UnroundedCost, usd } from "../../src/domain/money.ts";
import type { Rung } from "../../src/domain/ladder.ts";
import { created, finished, reserved, spendOf, TASK, taskSpec } from "./ledger-samples.ts";

const NOW = "2026-11-23T10:10:00.000Z";
const UNLIMITED = {
  perTaskMicroUsd: usd(100),
  perDayMicroUsd: undefined,
  perMonthMicroUsd: undefined,
  perActorDayMicroUsd: undefined,
};

function ask(
  events: LedgerEvent[],
  budget: Partial<Parameters<typeof reserve>[0]["budget"]>,
  options: Partial<Parameters<typeof reserve>[0]> = {},
) {
  return reserve({
    spend: spendOf(events),
    budget: { ...UNLIMITED, ...budget },
    task: TASK,
    actor: { id: 11 },
    now: NOW,
    ceiling: usd(1),
    ...options,
  });
}

/** $0.40 spent by another task of the same person today, $0.30 held. */
const BUSY = [
  created({ task: "issue-1-1" }),
  reserved(1, { task: "issue-1-1" }),
  finished(1, { task: "issue-1-1", cost: { microUsd: usd(0.4), exact: true } }),
  reserved(2, { task: "issue-1-1", ceilingMicroUsd: usd(0.3) }),
];

describe("reserve", () => {
  it("grants the whole ceiling while every limit has room, to the last micro-dollar", () => {
    expect(ask(BUSY, { perDayMicroUsd: usd(1.7) })).toEqual({
      kind: "granted",
      grantedMicroUsd: usd(1),
      note: undefined,
    });
    expect(ask(BUSY, { perDayMicroUsd: usd(1.7) - 1 }).kind).toBe("refused");
    expect(ask(BUSY, {}, { actor: null }).kind).toBe("granted");
  });

  it.each([
    [
      "task",
      { perTaskMicroUsd: usd(0.5) },
      "An attempt needs at least $1.00, but only $0.50 is left of the budget of $0.50 for one task: $0.00 is spent. " +
        "Whoever may change the default branch can raise `budget.per_task` in `.github/upshift.yml` (or `budget-per-task` in the workflow, which wins); a command that named a " +
        "`--budget` can be given again with a higher one.",
    ],
    [
      "day",
      { perDayMicroUsd: usd(1.5) },
      "An attempt needs at least $1.00, but only $0.80 is left of the budget of $1.50 for the day (UTC): $0.40 is spent, " +
        "$0.30 is held by attempts that are not settled yet. Whoever may change the default branch can raise `budget.per_day` in " +
        "`.github/upshift.yml` (or `budget-per-day` in the workflow, which wins), or ask again from 2026-11-24 00:00 UTC on.",
    ],
    [
      "month",
      { perMonthMicroUsd: usd(0.1) },
      "An attempt needs at least $1.00, but only $0.00 is left of the budget of $0.10 for the month (UTC): $0.40 is spent, " +
        "$0.30 is held by attempts that are not settled yet. Whoever may change the default branch can raise `budget.per_month` in " +
        "`.github/upshift.yml` (or `budget-per-month` in the workflow, which wins), or ask again from 2026-12-01 00:00 UTC on.",
    ],
    [
      "actor-day",
      { perActorDayMicroUsd: usd(1.5) },
      "An attempt needs at least $1.00, but only $0.80 is left of the budget of $1.50 for one person a day (UTC): $0.40 is spent, " +
        "$0.30 is held by attempts that are not settled yet. Whoever may change the default branch can raise `budget.per_actor_day` in " +
        "`.github/upshift.yml`, or ask again from 2026-11-24 00:00 UTC on.",
    ],
  ])("refuses for the %s with the number, who can raise it and where", (scope, budget, message) => {
    expect(ask(BUSY, budget)).toMatchObject({
      kind: "refused",
      line: { scope },
      neededMicroUsd: usd(1),
      message,
    });
  });

  it("names the limit with the least left", () => {
    expect(ask(BUSY, { perDayMicroUsd: usd(1), perMonthMicroUsd: usd(0.9) })).toMatchObject({
      line: { scope: "month" },
    });
    expect(ask(BUSY, { perDayMicroUsd: usd(0.9), perMonthMicroUsd: usd(1) })).toMatchObject({
      line: { scope: "day" },
    });
  });

  it("grants less where less is still worth beginning with, and says so", () => {
    expect(ask(BUSY, { perDayMicroUsd: usd(1.5) }, { minimum: usd(0.5) })).toEqual({
      kind: "granted",
      grantedMicroUsd: usd(0.8),
      note: "The attempt may use $0.80 instead of $1.00: that is all that is left of the budget of $1.50 for the day (UTC).",
    });
    expect(ask(BUSY, { perDayMicroUsd: usd(1) }, { minimum: usd(0.5) }).kind).toBe("refused");
    expect(ask(BUSY, { perDayMicroUsd: usd(0.7) }, { minimum: 0 }).kind).toBe("refused");
  });

  it("counts each person by the numeric id", () => {
    expect(ask(BUSY, { perActorDayMicroUsd: usd(1) }, { actor: { id: 12 } }).kind).toBe("granted");
  });

  it("keeps a reservation after its lease: the run may still be spending it", () => {
    const limit = { perDayMicroUsd: usd(1.5) };
    expect(ask(BUSY, limit, { now: "2026-11-23T10:30:00Z" }).kind).toBe("refused");
    const settled = finished(2, { task: "issue-1-1", cost: { microUsd: 0, exact: true } });
    expect(ask([...BUSY, settled], limit, { now: "2026-11-23T10:30:00Z" }).kind).toBe("granted");
  });

  it("starts a new day and a new month at midnight UTC", () => {
    expect(ask(BUSY, { perDayMicroUsd: usd(1) }, { now: "2026-11-24T00:00:00Z" }).kind).toBe("granted");
    expect(ask(BUSY, { perMonthMicroUsd: usd(1) }, { now: "2026-11-30T23:59:59Z" }).kind).toBe("refused");
    expect(ask(BUSY, { perMonthMicroUsd: usd(1) }, { now: "2026-12-01T00:00:00Z" }).kind).toBe("granted");
  });

  it("never lets the sum of what is granted and spent pass a limit, whatever the order of runs", () => {
    const step = fc.record({
      task: fc.constantFrom("issue-1-1", "issue-2-2"),
      actor: fc.constantFrom(1, 2),
      ceiling: fc.integer({ min: 1, max: usd(2) }),
      /** Share of the ceiling that the attempt spends; undefined: it never settles. */
      spends: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
      usageKnown: fc.boolean(),
    });
    const budget = {
      perTaskMicroUsd: usd(3),
      perDayMicroUsd: usd(4),
      perMonthMicroUsd: usd(5),
      perActorDayMicroUsd: usd(2.5),
    };
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const events: LedgerEvent[] = [];
        const truth = { task: new Map<string, number>(), actor: new Map<number, number>(), all: 0 };
        steps.forEach(({ task, actor, ceiling, spends, usageKnown }, index) => {
          const decision = ask(events, budget, { task, actor: { id: actor }, ceiling, minimum: 1 });
          if (decision.kind === "refused") return;
          const by = { task, actor: { id: actor, login: "x" } };
          const { grantedMicroUsd } = decision;
          events.push(reserved(index, { ...by, ceilingMicroUsd: grantedMicroUsd }));
          const spent = spends === undefined ? grantedMicroUsd : Math.floor(grantedMicroUsd * spends);
          if (spends !== undefined) {
            // Usage missing from the responses: the true spend is there, the known cost is nought.
            const cost = usageKnown ? { microUsd: spent, exact: true } : { microUsd: 0, exact: false };
            events.push(finished(index, { ...by, cost }));
          }
          truth.task.set(task, (truth.task.get(task) ?? 0) + spent);
          truth.actor.set(actor, (truth.actor.get(actor) ?? 0) + spent);
          truth.all += spent;
        });
        for (const spent of truth.task.values()) expect(spent).toBeLessThanOrEqual(usd(3));
        for (const spent of truth.actor.values()) expect(spent).toBeLessThanOrEqual(usd(2.5));
        expect(truth.all).toBeLessThanOrEqual(usd(4));
      }),
    );
  });
});

describe("budgetLines", () => {
  it("lists the limits that are set", () => {
    const question = { spend: spendOf(BUSY), task: TASK, actor: { id: 11 }, now: NOW };
    expect(budgetLines({ ...question, budget: { ...UNLIMITED, perDayMicroUsd: usd(2) } })).toEqual([
      {
        scope: "task",
        limitMicroUsd: usd(100),
        chargedMicroUsd: 0,
        reservedMicroUsd: 0,
        leftMicroUsd: usd(100),
      },
      {
        scope: "day",
        limitMicroUsd: usd(2),
        chargedMicroUsd: usd(0.4),
        reservedMicroUsd: usd(0.3),
        leftMicroUsd: usd(1.3),
      },
    ]);
    expect(tightest([])).toBeUndefined();
  });
});

describe("leftOfTask", () => {
  const config = { budget: { ...UNLIMITED, perTaskMicroUsd: usd(2) } };
  const left = (events: LedgerEvent[], options: { budgetMicroUsd?: number } = {}) =>
    leftOfTask(config, { id: TASK, task: { ...taskSpec(), options }, events });

  it("is what the next reservation will find: charged and held, not what is known to be spent", () => {
    expect(left([created()])).toEqual({ leftMicroUsd: usd(2), limitMicroUsd: usd(2) });
    const rough = finished(1, { cost: { microUsd: 5, exact: false }, chargedMicroUsd: usd(0.3) });
    const events = [created(), reserved(1), rough, reserved(2, { ceilingMicroUsd: usd(0.2) })];
    expect(left(events).leftMicroUsd).toBe(usd(1.5));
    expect(left(events, { budgetMicroUsd: usd(0.6) })).toEqual({
      leftMicroUsd: usd(0.1),
      limitMicroUsd: usd(0.6),
    });
    expect(left(events, { budgetMicroUsd: usd(0.4) }).leftMicroUsd).toBe(0);
  });
});

describe("maxAffordableRung", () => {
  const [haiku, sonnet, opus]: Rung[] = [
    { name: "haiku", line: "haiku" },
    { name: "sonnet", line: "sonnet" },
    { name: "opus", line: "opus" },
  ];
  if (haiku === undefined || sonnet === undefined || opus === undefined) throw new Error("three rungs");
  const ceilings = new Map([
    ["haiku", usd(0.1)],
    ["sonnet", usd(0.5)],
    ["opus", usd(1.5)],
  ]);
  const choose = (wanted: Rung, left: number) =>
    maxAffordableRung({
      ladder: [haiku, sonnet, opus],
      wanted,
      ceilingOf: (rung) => ceilings.get(rung.name) ?? 0,
      line: {
        scope: "day",
        limitMicroUsd: usd(9),
        chargedMicroUsd: usd(9 - left),
        reservedMicroUsd: 0,
        leftMicroUsd: usd(left),
      },
    });

  it("keeps the wanted rung while it fits", () => {
    expect(choose(opus, 1.5)).toEqual({ rung: opus, says: undefined });
    expect(choose(haiku, 9)).toEqual({ rung: haiku, says: undefined });
  });

  it("goes down as far as needed, and says so", () => {
    expect(choose(opus, 1.49)).toEqual({
      rung: sonnet,
      says: "$1.49 is left of the budget of $9.00 for the day (UTC) and an attempt at opus may cost up to $1.50, so sonnet (up to $0.50) is used instead.",
    });
    expect(choose(opus, 0.3)?.rung).toEqual(haiku);
    expect(choose(haiku, 0.06)).toEqual({ rung: haiku, says: undefined });
    expect(choose(opus, 0.06)).toEqual({
      rung: haiku,
      says: "$0.06 is left of the budget of $9.00 for the day (UTC) and an attempt at opus may cost up to $1.50, so haiku (up to $0.06) is used instead.",
    });
  });

  it("stops where nothing fits", () => {
    expect(choose(opus, 0.049)).toBeUndefined();
  });

  it("takes a rung outside the ladder as it is", () => {
    const fable: Rung = { name: "fable", line: "fable" };
    ceilings.set("fable", usd(5));
    expect(choose(fable, 5)?.rung).toEqual(fable);
    expect(choose(fable, 2.49)).toBeUndefined();
  });
});

describe("createMeter", () => {
  const cost = (microUsd: number, exact = true): UnroundedCost => ({
    parts: BigInt(microUsd) * PARTS_PER_MICRO_USD,
    exact,
  });

  it("tells when the next call's worst case no longer fits", () => {
    const meter = createMeter(100);
    expect(meter.fits(100)).toBe(true);
    expect(meter.fits(101)).toBe(false);
    meter.charge(cost(40), 100);
    expect(meter.fits(60)).toBe(true);
    expect(meter.fits(61)).toBe(false);
    expect(meter).toMatchObject({
      cost: { microUsd: 40, exact: true },
      chargedMicroUsd: 40,
      leftMicroUsd: 60,
    });
  });

  it("charges a call of unknown usage at its worst case", () => {
    const meter = createMeter(100);
    meter.charge(cost(10, false), 70);
    expect(meter).toMatchObject({
      cost: { microUsd: 10, exact: false },
      chargedMicroUsd: 70,
      leftMicroUsd: 30,
    });
    meter.charge(cost(90, false), 70);
    expect(meter).toMatchObject({ chargedMicroUsd: 160, leftMicroUsd: 0 });
  });

  it("rounds once, however many calls there were: the cost to the nearest, the charge up", () => {
    // A tenth of a micro-dollar each, as one token of Haiku costs: alone each would be nothing.
    const tenth = { parts: PARTS_PER_MICRO_USD / 10n, exact: true };
    const meter = createMeter(1_000);
    for (let call = 0; call < 10_001; call += 1) if (meter.fits(1)) meter.charge(tenth, 1);
    expect(meter).toMatchObject({ cost: { microUsd: 999, exact: true }, chargedMicroUsd: 1_000 });
    const small = createMeter(10);
    small.charge(tenth, 1);
    expect(small).toMatchObject({ cost: { microUsd: 0, exact: true }, chargedMicroUsd: 1, leftMicroUsd: 9 });
  });

  it("never goes over the ceiling by calls that fit, and by at most one worst case by calls that did not ask", () => {
    const call = fc.record({
      worst: fc.nat(50),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      known: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(call), fc.nat(500), (calls, ceiling) => {
        const meter = createMeter(ceiling);
        let truth = 0;
        for (const { worst, share, known } of calls) {
          if (!meter.fits(worst)) continue;
          const spent = Math.floor(worst * share);
          truth += spent;
          meter.charge(known ? cost(spent) : cost(0, false), worst);
        }
        expect(truth).toBeLessThanOrEqual(ceiling);
        expect(truth).toBeLessThanOrEqual(meter.chargedMicroUsd);
      }),
    );
  });
});
