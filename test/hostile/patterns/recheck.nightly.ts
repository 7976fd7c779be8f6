import { beforeAll, describe, expect, it } from "vitest";
import { check } from "recheck";
import { allPatterns } from "./all-patterns.ts";
import type { Pattern } from "./all-patterns.ts";

/*
 * Whether any pattern of the pure core can be made to take forever: asked of recheck, in JavaScript alone. A pattern that it
 * finds vulnerable counts only where the attack string really takes long; one that it cannot decide is tried with pumped
 * strings in pumped.test.ts.
 */

/** Milliseconds for one pattern. */
const BUDGET = Number(process.env["UPSHIFT_RECHECK_MS"] ?? 3_000);
/** What the longest line that a rule looks at may cost, in milliseconds. */
const SLOW = 200;

let patterns: Pattern[] = [];
beforeAll(async () => {
  process.env["RECHECK_BACKEND"] = "pure";
  patterns = await allPatterns();
});

describe("recheck", () => {
  it("finds no pattern that can be made to take forever", async () => {
    const counts = { safe: 0, vulnerable: 0, bounded: 0, unknown: 0 };
    const slow: string[] = [];
    for (const { source, flags, file } of patterns) {
      const { status, attack } = await verdictOf(source, flags);
      if (status !== "vulnerable") {
        counts[status]++;
        continue;
      }
      const cost = attack === undefined ? 0 : timeOf(new RegExp(source, flags.replace(/[gy]/u, "")), attack);
      if (cost > SLOW) {
        counts.vulnerable++;
        slow.push(`${file}: /${source.slice(0, 200)}/${flags} took ${cost.toFixed(0)} ms`);
      } else counts.bounded++;
    }
    process.stdout.write(
      `recheck: ${patterns.length} patterns: ${counts.safe} safe, ${counts.bounded} bounded, ${counts.unknown} undecided, ${counts.vulnerable} vulnerable (${BUDGET} ms each)\n`,
    );
    expect(slow).toEqual([]);
  });
});

async function verdictOf(
  source: string,
  flags: string,
): Promise<{ status: "safe" | "vulnerable" | "unknown"; attack?: string }> {
  // recheck does not know these two; they change nothing about how long a match takes.
  const known = flags.replaceAll(/[dv]/gu, "");
  const result = await check(source, known, { timeout: BUDGET, attackTimeout: BUDGET, recallTimeout: -1 });
  return result.status === "vulnerable"
    ? { status: "vulnerable", attack: result.attack.string.slice(0, 20_000) }
    : { status: result.status };
}

function timeOf(pattern: RegExp, text: string): number {
  const started = process.cpuUsage();
  pattern.test(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
