import { beforeAll, describe, expect, it } from "vitest";
import { check } from "recheck";
import { allPatterns } from "./all-patterns.ts";
import type { Pattern } from "./all-patterns.ts";
import { branchesOf } from "./branches.ts";
import { simplified } from "./simplify.ts";

/*
 * Whether any pattern of the pure core can be made to take forever: asked of recheck. A pattern that it
 * finds vulnerable counts only where the attack string really takes long. Alternatives are judged one by one: a pattern is
 * safe when all of them are. One that it cannot decide is tried with pumped strings in pumped.test.ts.
 */

/** Milliseconds for one alternative of a pattern. */
const BUDGET = Number(process.env["UPSHIFT_RECHECK_MS"] ?? 3_000);
/** Alternatives of one pattern that are told apart. */
const MOST_BRANCHES = 400;
/** What the longest line that a rule looks at may cost, in milliseconds. */
const SLOW = 200;

let patterns: Pattern[] = [];
beforeAll(async () => {
  patterns = await allPatterns();
});

describe("recheck", () => {
  it("finds no pattern that can be made to take forever", async () => {
    const counts = { safe: 0, vulnerable: 0, bounded: 0, unknown: 0 };
    const slow: string[] = [];
    const undecided: string[] = [];
    let branches = 0;
    for (const { source, flags, file } of patterns) {
      const parts = branchesOf(source, MOST_BRANCHES);
      branches += parts.length;
      const verdicts: Status[] = [];
      for (const part of parts) {
        const { status, attack } = await verdictOf(part, flags);
        verdicts.push(
          status !== "vulnerable" ||
            timeOf(new RegExp(part, flags.replace(/[gy]/u, "")), asSeenBy(file, attack)) <= SLOW
            ? status
            : "slow",
        );
        if (status !== "unknown") continue;
        // The pattern is undecided whatever the others are.
        undecided.push(`${file}: ${part.slice(0, 160)}`);
        break;
      }
      if (verdicts.includes("slow")) {
        counts.vulnerable++;
        slow.push(`${file}: /${source.slice(0, 200)}/${flags}`);
      } else if (verdicts.includes("unknown")) counts.unknown++;
      else if (verdicts.includes("vulnerable")) counts.bounded++;
      else counts.safe++;
    }
    if (process.env["UPSHIFT_RECHECK_LIST"] !== undefined) process.stdout.write(`${undecided.join("\n")}\n`);
    process.stdout.write(
      `recheck: ${patterns.length} patterns (${branches} alternatives): ${counts.safe} safe, ${counts.bounded} bounded, ${counts.unknown} undecided, ${counts.vulnerable} vulnerable (${BUDGET} ms each)\n`,
    );
    expect(slow).toEqual([]);
  });
});

type Status = "safe" | "vulnerable" | "unknown" | "slow";

const asked = new Map<string, { status: Exclude<Status, "slow">; attack: string }>();

/** Many patterns share alternatives: each is asked about once. */
async function verdictOf(
  source: string,
  flags: string,
): Promise<{ status: Exclude<Status, "slow">; attack: string }> {
  const key = `/${source}/${flags}`;
  const verdict = asked.get(key) ?? (await ask(source, flags));
  asked.set(key, verdict);
  return verdict;
}

/** First as it stands and by its automaton alone, which is quick or says that it cannot; then in simpler terms. */
async function ask(
  source: string,
  flags: string,
): Promise<{ status: Exclude<Status, "slow">; attack: string }> {
  // recheck does not know these two; they change nothing about how long a match takes.
  const known = flags.replaceAll(/[dv]/gu, "");
  const first = await consult(source, known, "automaton", BUDGET / 4);
  if (first.status !== "unknown") return first;
  const verdicts: Awaited<ReturnType<typeof consult>>[] = [];
  for (const each of simplified(source)) {
    const verdict = await consult(each, known, "automaton", BUDGET);
    verdicts.push(verdict.status === "unknown" ? await consult(each, known, "auto", BUDGET) : verdict);
  }
  return (
    verdicts.find(({ status }) => status === "vulnerable") ??
    verdicts.find(({ status }) => status === "unknown") ?? { status: "safe", attack: "" }
  );
}

async function consult(
  source: string,
  flags: string,
  checker: "automaton" | "auto",
  timeout: number,
): Promise<{ status: Exclude<Status, "slow">; attack: string }> {
  const result = await check(source, flags, { checker, timeout, attackTimeout: timeout, recallTimeout: -1 });
  return result.status === "vulnerable"
    ? { status: "vulnerable", attack: result.attack.string.slice(0, 20_000) }
    : { status: result.status, attack: "" };
}

/** What patterns of a file get to see: rules about patches cut their lines and the gaps in them (`subject.ts`), others see whole comments. */
function asSeenBy(file: string, attack: string): string {
  if (!file.includes("/patch/")) return attack;
  return attack.replaceAll(/\s+/gu, (gap) => gap.slice(0, 80)).slice(0, 4_000);
}

function timeOf(pattern: RegExp, text: string): number {
  const started = process.cpuUsage();
  pattern.test(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
