import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileLexicon } from "../../src/domain/complexity/lexicon.ts";

const found = (phrases: readonly string[], text: string): string[] => {
  const reading = compileLexicon({ list: phrases }).read(text);
  return reading.all("list").map((hit) => reading.words(hit));
};

describe("phrases", () => {
  test.each([
    ["leak", "a leak", ["leak"]],
    ["leak", "leaks", []],
    ["leak*", "leaks and leaking", ["leaks", "leaking"]],
    ["leak*", "lea", []],
    ["leak*", "leakü", ["leakü"]],
    ["leak", "le{ak", []],
    ["sign/log in", "sign in or log in", ["sign in", "log in"]],
    ["sign in", "sign-in", ["sign-in"]],
    ["charge twice", "charge me twice", []],
    ["charge .. twice", "charge my card twice", ["charge my card twice"]],
    ["charge .. twice", "charge my dear customer twice", []],
    ["charge ..3 twice", "charge my dear customer twice", ["charge my dear customer twice"]],
    ["charge ..3 twice", "charge. twice", []],
    ["charge ..3 twice", "charge, twice", ["charge, twice"]],
    ["a ..2 b c", "a b x b c", ["a b x b c"]],
    ["doesnt", "it doesn't", ["doesn't"]],
    ["# ms", "200ms", ["200ms"]],
    ["# users", "fifty users, 12 users", ["fifty users", "12 users"]],
    ["a -> b", "a → b, a -> b, a => b", ["a → b", "a -> b", "a => b"]],
    ["n & #", "n + 1 and n & 1", ["n + 1", "n & 1"]],
    ["# %", "50%", ["50%"]],
  ])("'%s' in '%s'", (phrase, text, hits) => {
    expect(found([phrase], text)).toEqual(hits);
  });

  test.each(["über", "404", "two  spaces", "Upper", ""])("'%s' is a bug in a list", (phrase) => {
    expect(() => compileLexicon({ list: [phrase] })).toThrow(SyntaxError);
  });

  test("equal words of different lists are told apart", () => {
    const reading = compileLexicon({ one: ["memory leak*"], other: ["memory", "leaking"] }).read(
      "memory leaking",
    );
    expect(reading.lists().toSorted()).toEqual(["one", "other"]);
    expect(reading.all("other")).toHaveLength(2);
    expect(reading.all("other").map((hit) => reading.words(hit))).toEqual(["memory", "leaking"]);
  });
});

describe("where a request can begin", () => {
  test.each([
    ["rename it", true],
    ["please rename it", true],
    ["could you rename it", true],
    ["it is old, rename it", true],
    ["it is old. rename it", true],
    ["read it and rename it", true],
    ["the script fails to rename it", false],
    ["nobody may rename it", false],
  ])("'%s'", (text, begins) => {
    expect(found(["^rename"], text).length > 0).toBe(begins);
  });

  test("a hit opens its sentence when only politeness stands before it", () => {
    const opens = (text: string) =>
      compileLexicon({ list: ["rename"] })
        .read(text)
        .all("list")[0]?.opens;
    expect(opens("hello team, could you rename it")).toBe(true);
    expect(opens("it is old. please rename it")).toBe(true);
    expect(opens("it is old, rename it")).toBe(false);
    expect(opens("the old file and rename it")).toBe(false);
  });
});

test("words and marks can be looked at one by one", () => {
  const reading = compileLexicon({ list: [] }).read("naïve idea, a.b – e.g. (50%)!");
  expect(Array.from({ length: reading.length }, (_, index) => reading.word(index))).toEqual([
    "naïve",
    "idea",
    ",",
    "a",
    "b",
    "–",
    "e",
    "g",
    ".",
    "(",
    "50",
    "%",
    ")",
    "!",
  ]);
  expect(reading.word(-1)).toBe("");
  expect(reading.word(99)).toBe("");
  expect(reading.sentenceEnds).toEqual([8, 13]);
});

test("whatever stands in a text, every hit is a piece of it", () => {
  const lexicon = compileLexicon({ list: ["a* ..3 b", "^c", "# d", "-> a"] });
  fc.assert(
    fc.property(fc.stringMatching(/^[abcd1 ,.'>\n-]{0,60}$/), (text) => {
      const reading = lexicon.read(text);
      for (const hit of reading.all("list")) {
        expect(hit.to).toBeGreaterThan(hit.from);
        expect(hit.to).toBeLessThanOrEqual(reading.length);
        expect(text).toContain(reading.words(hit));
      }
    }),
  );
});
