import { expect, it } from "vitest";
import { allPatterns } from "./all-patterns.ts";

/*
 * Strings that make backtracking patterns slow, against every pattern of the pure core: pieces of the pattern itself, repeated,
 * with an end that does not match. What recheck says about the same patterns is asked at night.
 */

/** Characters of the longest line that rules look at. */
const LENGTH = 2_000;
/** Processor time of one match in milliseconds; quadratic patterns stay below, exponential ones do not. */
const SLOW = 100;

it("no pattern takes long on pumped strings", async () => {
  const patterns = await allPatterns();
  expect(patterns.length).toBeGreaterThan(500);
  const slow: string[] = [];
  for (const { source, flags, file } of patterns) {
    const pattern = new RegExp(source, flags.replaceAll(/[gy]/gu, ""));
    for (const text of pumped(source)) {
      const started = process.cpuUsage();
      pattern.test(text);
      const { user, system } = process.cpuUsage(started);
      if (user + system > SLOW * 1000) {
        slow.push(`${file}: /${source.slice(0, 120)}/ ${(user + system) / 1000} ms on ${text.slice(0, 40)}`);
        break;
      }
    }
  }
  expect(slow).toEqual([]);
}, 120_000);

function pumped(source: string): string[] {
  const words = [...new Set(source.match(/[A-Za-z]{2,}/gu) ?? [])].slice(0, 3);
  const signs = [...new Set(source.match(/[-.:=<>"'`/#({[\s]/gu) ?? [])].slice(0, 4);
  const pieces = [
    " ",
    "a",
    "a ",
    "aA0_",
    ...words,
    ...signs,
    ...signs.map((sign) => `${words[0] ?? "a"}${sign}`),
  ];
  return pieces.map((piece) => `${words[0] ?? ""}${piece.repeat(Math.ceil(LENGTH / piece.length))}\u0000`);
}
