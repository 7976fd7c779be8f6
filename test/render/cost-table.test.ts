import { expect, test } from "vitest";
import { resultOf } from "../../src/render/cost-table.ts";
import { attemptOn, HAIKU } from "../routing/routing-fixtures.ts";

test.each([
  ["ours", "❌ red"],
  ["flaky", "❌ red"],
  ["red-on-base", "❌ red"],
  ["cancelled", "⚪ cancelled"],
  ["infrastructure", "⚪ CI broke"],
] as const)("an attempt that is red because of %s is shown as %s", (redCause, shown) => {
  expect(resultOf({ ...attemptOn(HAIKU), verdict: "red", redCause }, true)).toBe(shown);
});

test("red without a known cause is red", () => {
  expect(resultOf({ ...attemptOn(HAIKU), verdict: "red" }, true)).toBe("❌ red");
});
