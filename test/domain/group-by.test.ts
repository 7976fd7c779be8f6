import { expect, test } from "vitest";
import { groupBy } from "../../src/domain/group-by.ts";

test("members by key, in the order in which they come", () => {
  const groups = groupBy(["b1", "a1", "b2"], (name) => name.charAt(0));
  expect([...groups]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
});
