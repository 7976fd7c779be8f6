import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileLedgerStore } from "../../src/adapters/ledger/file-ledger-store.ts";
import { gitLedgerStore } from "../../src/adapters/ledger/git-ledger-store.ts";
import { withLedgers } from "../../src/adapters/ledger/open-ledger.ts";
import { systemClock, systemRandom } from "../../src/adapters/system.ts";
import { runTrace } from "../../src/cli/trace.ts";
import type { LedgerEvent } from "../../src/domain/ledger.ts";
import { closed, concluded, created, finished, reserved, TASK } from "../domain/ledger-samples.ts";

const at = (minute: number): { at: string } => ({ at: `2026-11-23T10:0${minute}:00.000Z` });
const EVENTS: LedgerEvent[] = [
  created(at(0)),
  reserved(1, at(0)),
  finished(1, { ...at(2), headSha: "c".repeat(40) }),
  concluded(1, { ...at(4), verdict: "green", explanation: "all\u001B[31m\nchecks \u202Epassed" }),
  closed(1, { ...at(4), status: "green", explanation: "1 check passed." }),
];
const LOG = [
  "2026-11-23T10:01:00.0000000Z ##[debug]GitHub: GET /repos/o/r/contents/x 200 12 ms",
  "2026-11-23T10:01:30.0000000Z Something else",
  "2026-11-23T10:03:00.0000000Z ##[debug]GitHub: POST /repos/o/r/pulls 201 40 ms",
].join("\n");

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "upshift-trace-"));
  const shared = { clock: systemClock, random: systemRandom };
  const change = () => ({ append: EVENTS, result: undefined });
  await fileLedgerStore({ directory: join(folder, "files"), ...shared }).update(change);
  const remoteUrl = join(folder, "repository.git");
  execFileSync("git", ["init", "--quiet", "--bare", remoteUrl]);
  mkdirSync(join(folder, "work"));
  await gitLedgerStore({ remoteUrl, workDirectory: join(folder, "work"), ...shared }).update(change);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function trace(ledger: string, more: { task?: string; json?: boolean; log?: string[] } = {}) {
  const lines: string[] = [];
  await withLedgers({}, (readLedger) =>
    runTrace(
      {
        ledger: join(folder, ledger),
        task: more.task ?? TASK,
        log: more.log ?? [],
        json: more.json ?? false,
      },
      { readLedger, readText: async () => LOG, write: (text) => void lines.push(text.trimEnd()) },
    ),
  );
  return lines;
}

test("every event of the task, in order, with its time: from a folder and from a repository", async () => {
  const lines = await trace("files");
  expect(lines.map((line) => line.split(/ {2,}/)[2])).toEqual(EVENTS.map((event) => event.type));
  expect(lines.map((line) => line.slice(0, 24))).toEqual(EVENTS.map((event) => event.at));
  expect(lines[2]).toContain("attempt 1: submitted, commit ccccccc");
  expect(await trace("repository.git")).toEqual(lines);
});

test("nothing that a terminal obeys", async () => {
  const line = (await trace("files")).find((each) => each.includes("ci.concluded"));
  expect(line).toContain("all [31m checks passed");
  // oxlint-disable-next-line no-control-regex
  expect(line).not.toMatch(/[\u0000-\u001F\u202E]/);
});

test("API calls out of a run's debug log stand where they happened", async () => {
  const lines = await trace("files", { log: ["run.log"] });
  expect(lines.map((line) => line.split(/ {2,}/).at(-1)).slice(2, 5)).toEqual([
    "GET /repos/o/r/contents/x 200 12 ms",
    expect.stringContaining("attempt 1: submitted"),
    "POST /repos/o/r/pulls 201 40 ms",
  ]);
});

test("--json gives the events as they are", async () => {
  const lines = await trace("files", { json: true });
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(EVENTS);
});

test.each([
  ["files", "issue-1-1", /holds no task issue-1-1\. The newest are issue-7-4242\./],
  ["nowhere", TASK, /There is no ledger at .*nowhere/],
])("what is not there: %s, %s", async (ledger, task, message) => {
  await expect(trace(ledger, { task })).rejects.toThrow(message);
});
