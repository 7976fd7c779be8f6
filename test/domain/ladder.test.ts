import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { ConfigurationError } from "../../src/domain/errors.ts";
import {
  ceilingOf,
  DEFAULT_LADDER,
  DEFAULT_LIMITS,
  EFFORTS,
  findRung,
  limitsOf,
  MODEL_LINES,
  nextRung,
  parseLadder,
  parseRung,
} from "../../src/domain/ladder.ts";

describe("parseRung", () => {
  test.each([
    ["haiku", { name: "haiku", line: "haiku" }],
    [" Sonnet ", { name: "sonnet", line: "sonnet" }],
    ["haiku@high", { name: "haiku@high", line: "haiku", effort: "high" }],
    ["OPUS @ XHigh", { name: "opus@xhigh", line: "opus", effort: "xhigh" }],
  ])("%j", (text, rung) => expect(parseRung(text)).toEqual(rung));

  test.each([
    ["haku", /"haku" is not a tier; did you mean haiku\?/],
    ["sonet", /did you mean sonnet\?/],
    ["opsu", /did you mean opus\?/],
    ["gpt", /"gpt" is not a tier \(valid: haiku, sonnet, opus, fable\)/],
    ["", /"" is not a tier/],
    ["@high", /is not a tier/],
    ["haiku@hgih", /"hgih" is not an effort level; did you mean high\?/],
    ["haiku@", /"" is not an effort level \(valid: low/],
    ["haiku@high@max", /"high@max" is not an effort level/],
    ["constructor", /is not a tier/],
    ["claude-haiku-5-5", /is not a tier/],
    [`${"x".repeat(500)}\n::error::`, /^"x{40}…" is not a tier/],
  ])("%j is refused", (text, message) => {
    expect(() => parseRung(text)).toThrow(ConfigurationError);
    expect(() => parseRung(text)).toThrow(message);
  });

  test("every rung's name reads back as the same rung", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MODEL_LINES),
        fc.option(fc.constantFrom(...EFFORTS), { nil: undefined }),
        (line, effort) => {
          const rung = parseRung(effort === undefined ? line : `${line}@${effort}`);
          expect(parseRung(rung.name)).toEqual(rung);
          expect(rung.effort).toBe(effort);
        },
      ),
    );
  });

  test("any text is a rung or a ConfigurationError of one line", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."haikusonetp@ \n\u2028é😀".split(""), "high", "max") }),
        (text) => {
          try {
            return MODEL_LINES.includes(parseRung(text).line);
          } catch (error) {
            return error instanceof ConfigurationError && !error.message.includes("\n");
          }
        },
      ),
    );
  });
});

describe("parseLadder", () => {
  test.each([
    ["haiku, sonnet, opus", ["haiku", "sonnet", "opus"]],
    ["opus", ["opus"]],
    [" haiku ,, haiku@high,\nsonnet ", ["haiku", "haiku@high", "sonnet"]],
    [
      ["haiku@low", "haiku@max", "opus"],
      ["haiku@low", "haiku@max", "opus"],
    ],
  ])("%j", (input, names) => expect(parseLadder(input).map((rung) => rung.name)).toEqual(names));

  test.each([
    ["", /ladder is empty/],
    [" , ", /ladder is empty/],
    [[], /ladder is empty/],
    ["haiku, haiku", /names haiku twice/],
    ["opus, sonnet", /sonnet must stand before opus/],
    ["haiku@max, haiku@low", /haiku@low must stand before haiku@max/],
    ["haiku, sonnnet", /did you mean sonnet/],
  ])("%j is refused", (input, message) => {
    expect(() => parseLadder(input)).toThrow(ConfigurationError);
    expect(() => parseLadder(input)).toThrow(message);
  });

  test("the default ladder is one", () => {
    expect(parseLadder(DEFAULT_LADDER.map((rung) => rung.name))).toEqual(DEFAULT_LADDER);
  });
});

describe("climbing", () => {
  const ladder = parseLadder("haiku, haiku@high, opus");

  test("each rung leads to the next, the last to none", () => {
    const climbed = [parseRung("haiku")];
    for (let rung = nextRung(ladder, parseRung("haiku")); rung !== undefined; rung = nextRung(ladder, rung)) {
      climbed.push(rung);
    }
    expect(climbed).toEqual(ladder);
  });

  test.each([
    ["sonnet", "opus"],
    ["haiku@low", "haiku@high"],
    ["fable", undefined],
  ])("a rung that left the ladder, %s, leads to %s", (from, to) => {
    expect(nextRung(ladder, parseRung(from))?.name).toBe(to);
  });

  test.each([
    ["haiku", "haiku"],
    ["HAIKU@HIGH", "haiku@high"],
    ["opus", "opus"],
    ["opus@max", undefined],
    ["sonnet", undefined],
  ])("--tier %s finds %s", (word, name) => expect(findRung(ladder, word)?.name).toBe(name));

  test("a line finds its lowest rung", () => {
    expect(findRung(parseLadder("sonnet@high, sonnet@max"), "sonnet")?.name).toBe("sonnet@high");
  });
});

describe("limits", () => {
  const own = { ...DEFAULT_LIMITS.haiku, microUsd: 1 };
  const line = { ...DEFAULT_LIMITS.haiku, microUsd: 2 };

  test("a rung's own limits win over its line's, and those over the default ones", () => {
    expect(ceilingOf(parseRung("haiku@high"), { "haiku@high": own, haiku: line })).toBe(1);
    expect(ceilingOf(parseRung("haiku@high"), { haiku: line })).toBe(2);
    expect(limitsOf(parseRung("haiku@high"), { sonnet: line })).toEqual(DEFAULT_LIMITS.haiku);
    expect(limitsOf(parseRung("opus"))).toEqual(DEFAULT_LIMITS.opus);
  });

  test("Haiku stays below its long-prompt band, and no tier costs less than a cheaper one", () => {
    expect(DEFAULT_LIMITS.haiku.promptTokens).toBeLessThan(100_000);
    const ceilings = MODEL_LINES.map((name) => DEFAULT_LIMITS[name].microUsd);
    expect(ceilings).toEqual(ceilings.toSorted((a, b) => a - b));
  });
});
