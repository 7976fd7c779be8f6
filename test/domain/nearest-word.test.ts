import { expect, test } from "vitest";

import { nearestWord } from "../../src/domain/nearest-word.ts";

const WORDS = ["haiku", "sonnet", "opus", "high", "xhigh", "budget"];

test.each([
  ["haiku", "haiku"],
  ["Haiku", "haiku"],
  ["haku", "haiku"],
  ["haikuu", "haiku"],
  ["hiaku", "haiku"],
  ["opsu", "opus"],
  ["opuss", "opus"],
  ["snnt", "sonnet"],
  ["son", "sonnet"],
  ["sonnets-and-more", "sonnet"],
  ["budgets", "budget"],
  ["xhig", "xhigh"],
  ["hih", "high"],
  ["", undefined],
  ["so", undefined],
  ["gpt", undefined],
  ["constructor", undefined],
  ["opinion", undefined],
])("%j means %s", (word, meant) => expect(nearestWord(word, WORDS)).toBe(meant));

test("nothing to choose from", () => expect(nearestWord("haiku", [])).toBeUndefined());

test("of equally close words the first is taken", () =>
  expect(nearestWord("cat", ["bat", "rat"])).toBe("bat"));
