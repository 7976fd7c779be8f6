import { describe, expect, it } from "vitest";
import { actorDayKey } from "../../src/domain/ledger.ts";
import {
  batchCollected,
  batchReserved,
  batchSubmitted,
  concluded,
  created,
  finished,
  reserved,
  spendOf,
} from "./ledger-samples.ts";

const DAY = "2026-11-23";

describe("foldSpend", () => {
  it("adds up by task, day, month and actor", () => {
    const other = { task: "issue-8-1", actor: { id: 12, login: "bob" } };
    const spend = spendOf([
      created(),
      reserved(1),
      finished(1),
      reserved(2, { at: "2026-11-24T00:00:00Z" }),
      finished(2, { at: "2026-11-24T01:00:00Z" }),
      created({ task: other.task }),
      reserved(1, other),
      finished(1, other),
      concluded(1, other),
    ]);
    expect(spend.tasks.get("issue-7-4242")?.spent).toEqual({ microUsd: 24_600, exact: true });
    expect(spend.days.get(DAY)?.chargedMicroUsd).toBe(24_600);
    expect(spend.days.get("2026-11-24")?.chargedMicroUsd).toBe(12_300);
    expect(spend.months.get("2026-11")?.chargedMicroUsd).toBe(36_900);
    expect(spend.actorDays.get(actorDayKey(11, DAY))?.chargedMicroUsd).toBe(12_300);
    expect(spend.actorDays.get(actorDayKey(12, DAY))?.chargedMicroUsd).toBe(12_300);
  });

  it("holds a reservation until it is settled, however long that takes", () => {
    expect(spendOf([created(), reserved(1)]).days.get(DAY)).toEqual({
      spent: { microUsd: 0, exact: true },
      chargedMicroUsd: 0,
      reservedMicroUsd: 100_000,
    });
  });

  it("counts an attempt that settles after its lease, on the day it was reserved", () => {
    const events = [created(), reserved(1), finished(1, { at: "2026-11-24T00:10:00Z" })];
    expect(spendOf(events).days.get(DAY)).toEqual({
      spent: { microUsd: 12_300, exact: true },
      chargedMicroUsd: 12_300,
      reservedMicroUsd: 0,
    });
  });

  it.each([
    ["what the meter charged", { chargedMicroUsd: 40_000, cost: { microUsd: 100, exact: false } }, 40_000],
    ["the ceiling, for a cost that is not known", { cost: { microUsd: 100, exact: false } }, 100_000],
    ["the cost, where it is above the ceiling", { cost: { microUsd: 100_001, exact: false } }, 100_001],
    ["the exact cost", { cost: { microUsd: 100, exact: true } }, 100],
  ])("charges %s", (_, change, charged) => {
    const spend = spendOf([created(), reserved(1), finished(1, change)]);
    expect(spend.tasks.get("issue-7-4242")?.chargedMicroUsd).toBe(charged);
    expect(spend.tasks.get("issue-7-4242")?.spent).toEqual(change.cost);
  });

  it("holds each request of a batch until it is collected", () => {
    const events = [created(), batchReserved(), batchSubmitted()];
    expect(spendOf(events).days.get(DAY)?.reservedMicroUsd).toBe(80_000);
    const cost = { microUsd: 20_000, exact: true };
    expect(spendOf([...events, batchCollected({ cost })]).days.get(DAY)).toEqual({
      spent: cost,
      chargedMicroUsd: 20_000,
      reservedMicroUsd: 30_000,
    });
    const unknown = batchCollected({ customId: "unit-2", cost: { microUsd: 0, exact: false } });
    expect(spendOf([...events, unknown]).tasks.get("issue-7-4242")?.chargedMicroUsd).toBe(30_000);
  });

  it("counts the machine's own attempts for whoever asked", () => {
    const spend = spendOf([created(), reserved(1, { actor: null }), finished(1, { actor: null })]);
    expect(spend.actorDays.get(actorDayKey(11, DAY))?.chargedMicroUsd).toBe(12_300);
  });

  it("loses no money when the lines around it are damaged", () => {
    const nobody = spendOf([finished(1, { actor: null })]);
    expect(nobody.tasks.get("issue-7-4242")?.chargedMicroUsd).toBe(12_300);
    expect(nobody.actorDays.size).toBe(0);
    const somebody = spendOf([finished(1)]);
    expect(somebody.actorDays.get(actorDayKey(11, DAY))?.chargedMicroUsd).toBe(12_300);
    const inexact = spendOf([finished(1, { cost: { microUsd: 7, exact: false } })]);
    expect(inexact.tasks.get("issue-7-4242")?.chargedMicroUsd).toBe(7);
  });
});
