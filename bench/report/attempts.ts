/*
 * How long does a report on a big ledger take, and how much memory? Makes a ledger of SIMULATED tasks until there are so many
 * attempts, as a folder or as the branch of a bare repository, and runs the committed bundle's `report` on it, as a process.
 *
 *   node bench/report/attempts.ts [attempts] [--folder] [--format md|html|json] [--ledger PLACE]
 *
 * With `--ledger` it reads that one instead, such as the one that bench/ledger/fold.ts leaves in the temporary folder.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { simulateYear } from "../../scripts/simulation/year.ts";
import { encodeEvents, shardPath } from "../../src/domain/ledger/shard.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: "boolean", default: false },
    format: { type: "string", default: "md" },
    ledger: { type: "string" },
  },
});
const attempts = Number(positionals[0] ?? 100_000);
const place =
  values.ledger ?? join(tmpdir(), `upshift-bench-report-${attempts}${values.folder ? "" : ".git"}`);
const COMMAND_LINE = resolve(import.meta.dirname, "../../dist/cli/index.js");
/** Printed by the process itself when it ends: what it took, and its peak. */
const WATCH =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\nUSED "+JSON.stringify([u.userCPUTime+u.systemCPUTime,u.maxRSS])+"\\n")})';

/** Files of the ledger, until there are enough attempts. */
function* shards(): Generator<{ path: string; text: string }> {
  let made = 0;
  for (const events of simulateYear({ seed: 1, tasks: attempts, from: "2025-12-01", days: 365 })) {
    const [created] = events;
    if (created === undefined || made >= attempts) return;
    made += events.filter(({ type }) => type === "attempt.reserved").length;
    yield { path: shardPath(created.task, created.at), text: encodeEvents(events) };
  }
}

function makeFolder(): void {
  for (const { path, text } of shards()) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text, "latin1");
  }
}

async function makeBranch(): Promise<void> {
  spawnSync("git", ["init", "--quiet", "--bare", place], { stdio: "inherit" });
  const importer = spawn("git", ["-C", place, "fast-import", "--quiet", "--date-format=raw"], {
    stdio: ["pipe", "inherit", "inherit"],
  });
  const write = async (text: string): Promise<void> => {
    if (!importer.stdin.write(text, "latin1")) await once(importer.stdin, "drain");
  };
  await write(
    "commit refs/heads/upshift/ledger\ncommitter Bench <bench@example.com> 1795000000 +0000\ndata 5\nbench\n",
  );
  for (const { path, text } of shards())
    await write(`M 100644 inline ${path}\ndata ${text.length}\n${text}\n`);
  importer.stdin.end();
  await once(importer, "close");
}

if (!existsSync(place)) await (values.folder ? makeFolder() : makeBranch());
const begun = performance.now();
const { stdout, stderr, status } = spawnSync(
  process.execPath,
  ["--import", WATCH, COMMAND_LINE, "report", "--ledger", place, "--format", values.format],
  { encoding: "utf8", maxBuffer: 1e9 },
);
const wall = Math.round(performance.now() - begun);
const [micro = 0, peak = 0]: number[] = JSON.parse(/^USED (.*)$/mu.exec(stderr)?.[1] ?? "[]");
process.stdout.write(
  `${values.ledger ?? `${attempts} attempts, ${values.folder ? "folder" : "branch"}`}, ${values.format}: ${wall} ms by the clock, ` +
    `${Math.round(micro / 1000)} ms of the process's own processor time, peak ${Math.round(peak / 1000)} MB, exit ${status}\n` +
    `${stdout.slice(0, 400)}\n${status === 0 ? "" : stderr}`,
);
