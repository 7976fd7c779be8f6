/*
 * How long does it take, and how much memory, to rebuild everything from a big ledger? Reads, checks and folds 100,000
 * attempts (years of a busy repository) and decides a budget. Made-up data, two attempts a task.
 *
 *   node bench/ledger/fold.ts [attempts] [--hold]
 *
 * By default tasks are folded one by one as their files come, as a report does. With `--hold` the whole ledger is
 * decoded and kept first, as a store does for a run.
 */
import { parseEvent } from "../../src/adapters/ledger/event-schema.ts";
import { decodeLedger } from "../../src/adapters/ledger/ledger-files.ts";
import { decodeShard, encodeEvents } from "../../src/domain/ledger/shard.ts";
import { foldSpend, foldTask, type LedgerEvent } from "../../src/domain/ledger.ts";
import { closed, concluded, created, finished, reserved } from "../../test/domain/ledger-samples.ts";

const hold = process.argv.includes("--hold");
const attempts = Number(process.argv.slice(2).find((argument) => /^\d+$/u.test(argument)) ?? 100_000);
const ATTEMPTS_A_TASK = 2;
const NOW = "2026-11-23T12:00:00.000Z";
let bytes = 0;
let making = 0;

/** Files as they come from the branch. Their making is not what is measured. */
function* shards(): Generator<{ path: string; text: string }> {
  for (let index = 0; index < attempts / ATTEMPTS_A_TASK; index++) {
    const begun = performance.now();
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
    // One flat string a file, as from a buffer, not a rope of its parts.
    const text = Buffer.from(encodeEvents(events), "latin1").toString("latin1");
    bytes += text.length;
    making += performance.now() - begun;
    yield { path: `tasks/${month}/${task}.jsonl`, text };
  }
}

let folded = 0;
let damaged = 0;

/** Each task's events, its state folded on the way. */
function* tasks(): Generator<[string, readonly LedgerEvent[]]> {
  for (const { path, text } of shards()) {
    const { task, events, damage } = decodeShard({ path, text, parse: parseEvent });
    damaged += damage.length;
    folded += foldTask(events)?.attempts.length ?? 0;
    if (task !== undefined) yield [task, events];
  }
}

function* heldTasks(): Generator<[string, readonly LedgerEvent[]]> {
  const files = new Map([...shards()].map(({ path, text }) => [path, text]));
  const { ledger } = decodeLedger({ head: "a commit", files });
  damaged = ledger.damage.length;
  for (const [task, events] of ledger.events) {
    folded += foldTask(events)?.attempts.length ?? 0;
    yield [task, events];
  }
}

const start = performance.now();
const spend = foldSpend({ events: hold ? heldTasks() : tasks() }, NOW);
const ms = performance.now() - start - making;
const dollars = [...spend.days.values()].reduce((sum, { spent }) => sum + spent.microUsd, 0) / 1e6;
process.stdout.write(
  `${folded} attempts of ${spend.tasks.size} tasks, ${Math.round(bytes / 1e6)} MB of lines, ${damaged} damaged, ` +
    `$${dollars.toFixed(2)} in ${spend.days.size} days\n` +
    `${hold ? "held" : "one by one"}: read, checked and folded in ${Math.round(ms)} ms ` +
    `(beside ${Math.round(making)} ms of making them up), peak ${Math.round(process.resourceUsage().maxRSS / 1000)} MB\n`,
);
