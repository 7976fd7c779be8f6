import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { encodeEvents, shardPath } from "../src/domain/ledger/shard.ts";
import { simulateYear } from "./simulation/year.ts";

/*
 * A SIMULATED year of a busy repository as a ledger folder, to see what a report looks like before there is a record:
 *
 *   node scripts/simulate-ledger.ts FOLDER [--tasks 6000] [--seed 1] [--from 2025-12-01] [--days 365]
 *
 * Outcomes are drawn from the rates in scripts/simulation/tasks.ts. Every task is named `simulated-…`, and a report that
 * holds one says so at its top.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tasks: { type: "string", default: "6000" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "2025-12-01" },
    days: { type: "string", default: "365" },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error("name the folder to write");
const folders = new Set<string>();
let written = 0;
const { from } = values;
const year = { seed: Number(values.seed), tasks: Number(values.tasks), from, days: Number(values.days) };
for (const events of simulateYear(year)) {
  const [created] = events;
  if (created === undefined) continue;
  const path = join(folder, shardPath(created.task, created.at));
  if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  folders.add(dirname(path));
  writeFileSync(path, encodeEvents(events));
  written += 1;
}
process.stdout.write(`${written} simulated tasks in ${folder}\n`);
