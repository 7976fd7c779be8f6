/*
 * How long does it take, and how much memory, to rebuild everything from a big ledger? Makes a ledger branch of made-up
 * tasks (two attempts each, years of a busy repository) once, brings it to this machine as a run does, and reads, checks
 * and folds all of it through the store: the spend that a budget is decided by, and every task's state.
 *
 *   node bench/ledger/fold.ts [attempts] [--folder]
 *
 * With `--folder` the same files are read from a local folder instead.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileLedgerStore } from "../../src/adapters/ledger/file-ledger-store.ts";
import { gitLedgerStore } from "../../src/adapters/ledger/git-ledger-store.ts";
import { systemClock, systemRandom } from "../../src/adapters/system.ts";
import { encodeEvents } from "../../src/domain/ledger/shard.ts";
import { foldSpend, foldTask, type Ledger, type LedgerEvent, spendFold } from "../../src/domain/ledger.ts";
import { closed, concluded, created, finished, reserved } from "../../test/domain/ledger-samples.ts";

const attempts = Number(process.argv.slice(2).find((argument) => /^\d+$/u.test(argument)) ?? 100_000);
const isFolder = process.argv.includes("--folder");
const ATTEMPTS_A_TASK = 2;
const place = join(tmpdir(), `upshift-bench-ledger-${attempts}${isFolder ? "" : ".git"}`);

function shard(index: number): { path: string; text: string } {
  const task = `issue-${index}-${index * 7}`;
  const month = `2026-${String((index % 12) + 1).padStart(2, "0")}`;
  const at = `${month}-${String((index % 28) + 1).padStart(2, "0")}T10:00:00.000Z`;
  const by = { task, at, actor: { id: index % 40, login: `person-${index % 40}` } };
  const headSha = String(index).padStart(40, "0");
  const events: LedgerEvent[] = [created(by)];
  for (let attempt = 1; attempt <= ATTEMPTS_A_TASK; attempt++) {
    const verdict = attempt === ATTEMPTS_A_TASK ? "green" : "red";
    events.push(reserved(attempt, by));
    events.push(finished(attempt, { ...by, headSha, summary: "Pins the clock in the date test" }));
    events.push(concluded(attempt, { ...by, headSha, verdict }));
  }
  events.push(closed(ATTEMPTS_A_TASK, by));
  return { path: `tasks/${month}/${task}.jsonl`, text: encodeEvents(events) };
}

const TASKS = attempts / ATTEMPTS_A_TASK;

async function makeFolder(): Promise<void> {
  for (let index = 0; index < TASKS; index++) {
    const { path, text } = shard(index);
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), text, "latin1");
  }
}

async function makeBranch(): Promise<void> {
  const init = spawn("git", ["init", "--quiet", "--bare", place], { stdio: "inherit" });
  await once(init, "close");
  const importer = spawn("git", ["-C", place, "fast-import", "--quiet", "--date-format=raw"], {
    stdio: ["pipe", "inherit", "inherit"],
  });
  const write = async (text: string): Promise<void> => {
    if (!importer.stdin.write(text, "latin1")) await once(importer.stdin, "drain");
  };
  await write(
    "commit refs/heads/upshift/ledger\ncommitter Bench <bench@example.com> 1795000000 +0000\ndata 5\nbench\n",
  );
  for (let index = 0; index < TASKS; index++) {
    const { path, text } = shard(index);
    await write(`M 100644 inline ${path}\ndata ${text.length}\n${text}\n`);
  }
  importer.stdin.end();
  await once(importer, "close");
}

/** Wall time and our own processor time of some work, and the peak memory so far. */
async function measured(what: string, work: () => Promise<string>): Promise<void> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const says = await work();
  const { user, system } = process.cpuUsage(cpu);
  const peak = Math.round(process.resourceUsage().maxRSS / 1000);
  const ms = Math.round(performance.now() - wall);
  process.stdout.write(
    `${what}: ${ms} ms by the clock, ${Math.round((user + system) / 1000)} ms of processor time here, peak ${peak} MB; ${says}\n`,
  );
}

const exists = await access(place).then(
  () => true,
  () => false,
);
if (!exists) await (isFolder ? makeFolder() : makeBranch());

const workDirectory = await mkdtemp(join(tmpdir(), "upshift-bench-"));
const shared = { clock: systemClock, random: systemRandom };
const store = isFolder
  ? fileLedgerStore({ directory: place, ...shared })
  : gitLedgerStore({ remoteUrl: `file://${place}`, workDirectory, ...shared });
let ledger: Ledger | undefined;
const opened = (): Ledger => {
  if (ledger === undefined) throw new Error("not opened");
  return ledger;
};
try {
  await measured(isFolder ? "list" : "fetch and list", async () => {
    ledger = await store.read();
    return `head ${ledger.head?.slice(0, 7) ?? "none"}`;
  });
  await measured("read, check and fold the spend", async () => {
    const { tasks, days } = await foldSpend(opened());
    const dollars = [...days.values()].reduce((sum, { spent }) => sum + spent.microUsd, 0) / 1e6;
    return `${tasks.size} tasks, $${dollars.toFixed(2)} in ${days.size} days`;
  });
  await measured("read, check and fold the spend and every task", async () => {
    const spend = spendFold();
    let folded = 0;
    let damaged = 0;
    for await (const { id, events, damage } of opened().tasks()) {
      spend.add(id, events);
      folded += foldTask(events)?.attempts.length ?? 0;
      damaged += damage.length;
    }
    return `${folded} attempts, ${damaged} damaged`;
  });
} finally {
  await rm(workDirectory, { recursive: true, force: true });
}
