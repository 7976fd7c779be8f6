import { expect, it } from "vitest";
import { simplified } from "./simplify.ts";

it.each([
  ["a{0,200}b", ["a{0,2}b"]],
  ["a{20,200}b", ["a{2,4}b"]],
  ["a{3}b$", ["a{3}b"]],
  [String.raw`\ba\s*(?!b\s)c`, ["a *c", "b "]],
  ["(?<!x)a*", ["a*", "x"]],
  [String.raw`[(?=\s]a\$`, [String.raw`[(?=\s]a\$`]],
  ["(?:a(?=b))+", ["(?:a)+", "b"]],
])("%s", (source, expected) => {
  expect(simplified(source)).toEqual(expected.map((each) => `${each}${String.raw`\uE000`}`));
});
