/*
 * How long a backtest of 100,000 rows takes.
 *   node bench/routing/speed.ts [ROWS] [long]
 * Makes up its rows, every text different: titles alone, or with `long` titles with a description of about 1,700
 * characters, as public issues have. Prints processor time (user and system) of each policy, reading included.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runBacktest } from "../../src/cli/backtest.ts";
import { seededRandom } from "../../src/routing/bootstrap.ts";
import { tierTaskSets } from "../../test/routing/tier-tasks/read-tier-tasks.ts";

const rows = Number(process.argv[2] ?? 100_000);
const long = process.argv.includes("long");
const MODELS = ["mini", "sonnet", "opus"];
const SENTENCES = [...tierTaskSets().values()].flat().map(([, text]) => text);

const random = seededRandom(1);
const pick = (): string => SENTENCES[Math.floor(random() * SENTENCES.length)] ?? "";

function row(index: number): string {
  const description = long ? `\n\n${Array.from({ length: 28 }, pick).join(". ")}.\n` : "";
  return JSON.stringify({
    id: `task-${index}`,
    task: `${pick()} (${index})${description}`,
    patch: { files: 1, additions: Math.floor(60 * random()), deletions: 3, hunks: 1 },
    outcomes: Object.fromEntries(
      MODELS.map((model, rung) => [
        model,
        { resolved: random() < 0.55 + 0.1 * rung, costUsd: 0.04 * 5 ** rung * random(), calls: 12 },
      ]),
    ),
  });
}

const folder = mkdtempSync(join(tmpdir(), "upshift-speed-"));
try {
  const data = join(folder, "rows.jsonl");
  const train = join(folder, "train.jsonl");
  writeFileSync(data, Array.from({ length: rows }, (_, index) => row(index)).join("\n"));
  writeFileSync(train, Array.from({ length: 300 }, (_, index) => row(index)).join("\n"));
  for (const policy of ["always:opus", "fixed:mini>sonnet>opus", "learned", "rules"]) {
    const before = process.cpuUsage();
    const start = performance.now();
    await runBacktest(
      { data, train, tiers: MODELS.join(","), policy, json: true },
      {
        read: async (path) => Promise.resolve(readFileSync(path, "utf8")),
        input: async () => "",
        write: () => {},
      },
    );
    const { user, system } = process.cpuUsage(before);
    process.stdout.write(
      `${policy}: ${((user + system) / 1e6).toFixed(2)} s of processor time, ${((performance.now() - start) / 1e3).toFixed(2)} s\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
