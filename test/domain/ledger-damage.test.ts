import { expect, test } from "vitest";
import { DamageTally } from "../../src/domain/ledger/damage.ts";

const at = (line: number) => ({ path: "tasks/x", line, problem: "half a line" });

test("all lines are counted, the first twenty places named, and what has no line is named alone", () => {
  const tally = new DamageTally();
  tally.add(Array.from({ length: 15 }, (_, index) => at(index + 1)));
  tally.name({ path: "issue-7-1", line: 0, problem: "no first event" });
  tally.add(Array.from({ length: 9 }, (_, index) => at(index + 16)));
  expect(tally.lines).toBe(24);
  const first = Array.from({ length: 15 }, (_, index) => index + 1);
  expect(tally.named.map(({ line }) => line)).toEqual([...first, 0, 16, 17, 18, 19]);
  tally.name(at(99));
  expect(tally.named).toHaveLength(20);
});
