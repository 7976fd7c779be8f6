import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileLedgerHost, fileLedgerStore } from "../../../src/adapters/ledger/file-ledger-store.ts";
import { reserve } from "../../../src/domain/budget.ts";
import { encodeEvents } from "../../../src/domain/ledger/shard.ts";
import { foldSpend, foldTask } from "../../../src/domain/ledger.ts";
import { ALL_TYPES, created, finished, reserved, stopRequested, TASK } from "../../domain/ledger-samples.ts";
import { damageOf, random, realClock, tasksOf } from "./ledger-fixture.ts";

const PATH = `tasks/2026-11/${TASK}.jsonl`;
let directory = "";
beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), "upshift-file-ledger-")), "ledger");
});
afterEach(async () => {
  await rm(join(directory, ".."), { recursive: true, force: true });
});

const options = () => ({ directory, clock: realClock, random });
const open = () => fileLedgerStore(options());

describe("the local ledger", () => {
  it("is empty before the first write, which makes the folder", async () => {
    expect((await open().read()).head).toBeNull();
    expect(await open().update(() => ({ append: [], result: 1 }))).toBe(1);
    await expect(readdir(directory)).rejects.toThrow(/ENOENT/u);
    await open().update(() => ({ append: [created()], result: 1 }));
    expect(await readdir(directory)).toEqual(["tasks"]);
    expect(await readFile(join(directory, PATH), "latin1")).toBe(encodeEvents([created()]));
  });

  it("keeps the same files as the branch, byte for byte", async () => {
    const broken = `\xff{"half\n${encodeEvents([created()])}{"v":1`;
    await mkdir(join(directory, "tasks/2026-11"), { recursive: true });
    await writeFile(join(directory, PATH), Buffer.from(broken, "latin1"));
    await open().update(() => ({ append: [reserved()], result: 0 }));
    expect(await readFile(join(directory, PATH), "latin1")).toBe(`${broken}\n${encodeEvents([reserved()])}`);
    const ledger = await open().read();
    expect(await ledger.eventsOf(TASK)).toHaveLength(2);
    expect((await damageOf(ledger)).map(({ line }) => line)).toEqual([1, 3]);
  });

  it("keeps every entry of writers at once, and each once", { timeout: 60_000 }, async () => {
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        const store = open();
        for (let entry = 0; entry < 5; entry++) {
          const id = `${TASK}/stop/${writer}.${entry}`;
          await store.update(() => ({ append: [{ ...stopRequested(), id }], result: 0 }));
        }
      }),
    );
    const ledger = await open().read();
    expect(new Set((await ledger.eventsOf(TASK)).map(({ id }) => id)).size).toBe(40);
    expect(await damageOf(ledger)).toEqual([]);
    expect((await readdir(directory)).toSorted()).toEqual(["tasks"]);
    expect(await readdir(join(directory, "tasks/2026-11"))).toEqual([`${TASK}.jsonl`]);
  });

  it("lets runs at once reserve no more than the budget holds", async () => {
    const budget = {
      perTaskMicroUsd: 1_000,
      perDayMicroUsd: 1_000,
      perMonthMicroUsd: undefined,
      perActorDayMicroUsd: undefined,
    };
    const now = "2026-11-23T10:00:00.000Z";
    const granted = await Promise.all(
      Array.from({ length: 10 }, async (_, run) =>
        open().update(async (ledger) => {
          const task = `issue-${run}-1`;
          const spend = await foldSpend(ledger);
          const decision = reserve({ spend, budget, task, actor: { id: run }, now, ceiling: 300 });
          if (decision.kind === "refused") return { append: [], result: 0 };
          const { grantedMicroUsd } = decision;
          return {
            append: [reserved(1, { task, ceilingMicroUsd: grantedMicroUsd })],
            result: grantedMicroUsd,
          };
        }),
      ),
    );
    expect(granted.toSorted((a, b) => b - a).slice(0, 4)).toEqual([300, 300, 300, 0]);
    expect((await foldSpend(await open().read())).days.get("2026-11-23")?.reservedMicroUsd).toBe(900);
  });

  it("charges and does nothing twice, when each event is delivered a hundred times", async () => {
    const store = open();
    for (let delivery = 0; delivery < 100; delivery++) {
      for (const event of ALL_TYPES) await store.update(() => ({ append: [event], result: 0 }));
    }
    const ledger = await store.read();
    const state = foldTask(await ledger.eventsOf(TASK));
    expect(await ledger.eventsOf(TASK)).toHaveLength(ALL_TYPES.length);
    // A lower bound: of the batch's two requests one is never collected.
    expect(state?.spent).toEqual({ microUsd: 12_300, exact: false });
    expect((await foldSpend(ledger)).tasks.get(TASK)?.chargedMicroUsd).toBe(12_300);
  });

  it("tells a writer whose state is old that it is", async () => {
    const [mine, theirs] = [fileLedgerHost(options()), fileLedgerHost(options())];
    const expected = await mine.load();
    const change = { expected, written: [], files: new Map([[PATH, encodeEvents([created()])]]) };
    expect(await theirs.publish(change)).toBe("published");
    expect(await mine.publish({ ...change, files: new Map([[PATH, "lost\n"]]) })).toBe("conflict");
    expect(await readFile(join(directory, PATH), "latin1")).toBe(encodeEvents([created()]));
  });

  it("ends a change of several files that a crash had cut", async () => {
    const other = "tasks/2026-11/issue-8-1.jsonl";
    await open().update(() => ({ append: [created()], result: 0 }));
    // Killed after the journal and the first of two files.
    const after = new Map([
      [PATH, encodeEvents([created(), reserved()])],
      [other, encodeEvents([created({ task: "issue-8-1" })])],
    ]);
    await writeFile(join(directory, "journal.json"), JSON.stringify([...after]));
    await writeFile(join(directory, PATH), after.get(PATH) ?? "", "latin1");
    const ledger = await open().read();
    expect((await tasksOf(ledger)).map(({ events }) => events.length)).toEqual([1, 2]);
    expect(await readdir(directory)).toEqual(["tasks"]);
  });

  it.each([
    [
      "that has lost a line and won a longer one",
      [created(), { ...stopRequested(), reason: "x".repeat(2_000) }],
      1,
    ],
    ["that has only grown", [created(), reserved(), stopRequested()], 0],
  ])("tells a file %s from one that was written anew", async (_, events, losses) => {
    const store = open();
    await store.update(() => ({ append: [created(), reserved()], result: 0 }));
    await store.read();
    await writeFile(join(directory, PATH), encodeEvents(events), "latin1");
    expect(await damageOf(await store.read())).toHaveLength(losses);
  });

  it("takes a file that ended in half a line and went on for one that has grown", async () => {
    const store = open();
    await store.update(() => ({ append: [created()], result: 0 }));
    const half = encodeEvents([created(), reserved()]).slice(0, -10);
    await writeFile(join(directory, PATH), half, "latin1");
    await store.read();
    await store.update(() => ({ append: [stopRequested()], result: 0 }));
    expect((await damageOf(await store.read())).map(({ problem }) => problem)).not.toContain(
      expect.stringContaining("rewritten"),
    );
  });

  it("follows no link, and opens no folder and no pipe in place of a file: each is damage", async () => {
    await open().update(() => ({ append: [created()], result: 0 }));
    const month = join(directory, dirname(PATH));
    await symlink("/etc/passwd", join(month, "a-link.jsonl"));
    await mkdir(join(month, "b-folder.jsonl"));
    execFileSync("mkfifo", [join(month, "c-pipe.jsonl")]);
    const tasks = await tasksOf(await open().read());
    expect(tasks.map(({ id, events, damage }) => [id, events.length, damage.length])).toEqual([
      [TASK, 1, 0],
      ["c-pipe", 0, 1],
      ["b-folder", 0, 1],
      ["a-link", 0, 1],
    ]);
  });

  it("leaves no journal behind", async () => {
    await open().update(() => ({ append: [created(), created({ task: "issue-8-1" })], result: 0 }));
    expect(await readdir(directory)).toEqual(["tasks"]);
  });

  it("takes over the lock of a process that died, not that of one that works", async () => {
    await mkdir(directory, { recursive: true });
    const lock = join(directory, "lock");
    await writeFile(lock, "");
    const host = fileLedgerHost(options());
    const change = {
      expected: await host.load(),
      written: [],
      files: new Map([[PATH, encodeEvents([created()])]]),
    };
    expect(await host.publish(change)).toBe("conflict");
    const old = new Date(Date.now() - 60_000);
    await utimes(lock, old, old);
    // Found old and taken away; the next try gets it.
    expect(await host.publish(change)).toBe("conflict");
    expect(await host.publish(change)).toBe("published");
  });

  it("says so when the folder cannot be made", async () => {
    await writeFile(directory, "a file is in the way");
    await expect(open().update(() => ({ append: [finished()], result: 0 }))).rejects.toThrow(
      /EEXIST|ENOTDIR/u,
    );
  });
});
