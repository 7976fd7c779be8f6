import { expect, it } from "vitest";
import { branchesOf } from "./branches.ts";

it.each([
  ["a|b", ["a", "b"]],
  ["a(?:b|c)d", ["abd", "acd"]],
  ["a(?:b(?:c|d)|e)", ["abc", "abd", "ae"]],
  ["(?:a|b)+", ["(?:a|b)+"]],
  ["(?:a|b)?c", ["(?:a|b)?c"]],
  ["(a|b)c", ["ac", "bc"]],
  ["(?<x>a|b)c", ["ac", "bc"]],
  [String.raw`(a|b)\1`, [String.raw`(a|b)\1`]],
  ["(?!a|b)c", ["(?!a|b)c"]],
  [String.raw`[(|]\(\|`, [String.raw`[(|]\(\|`]],
  ["(?:ab)(?:c|d)", ["abc", "abd"]],
])("%s", (source, branches) => {
  expect(branchesOf(source, 100).toSorted()).toEqual(branches.toSorted());
});

it("matches what the whole matches", () => {
  const source = String.raw`^\s*(?:it|test)(?:\.(?:skip|only))?\((?:"|')|\bfoo(?:bar|baz)\b`;
  const branches = branchesOf(source, 100).map((each) => new RegExp(each, "u"));
  for (const text of ["it(", 'it("a', "test.skip('a", "a foobar b", "foobaz", "foo"])
    expect(
      branches.some((branch) => branch.test(text)),
      text,
    ).toBe(new RegExp(source, "u").test(text));
});

it("stops where there would be too many", () => {
  expect(branchesOf("(?:a|b)".repeat(12), 50).length).toBeLessThanOrEqual(50);
});
