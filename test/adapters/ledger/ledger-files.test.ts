import { describe, expect, it } from "vitest";
import {
  findLoss,
  type LedgerFiles,
  NO_FILES,
  openSnapshot,
  planAppend,
  ShardCache,
} from "../../../src/adapters/ledger/ledger-files.ts";
import { encodeEvents } from "../../../src/domain/ledger/shard.ts";
import type { LedgerEvent } from "../../../src/domain/ledger.ts";
import { created, finished, reserved, TASK } from "../../domain/ledger-samples.ts";
import { damageOf, tasksOf } from "./ledger-fixture.ts";

const PATH = `tasks/2026-11/${TASK}.jsonl`;

/** Files that note which of them are read. */
function filesOf(
  texts: Record<string, string> | ReadonlyMap<string, string>,
  head: string | null = "h1",
): LedgerFiles & { reads: string[] } {
  const versions = texts instanceof Map ? texts : new Map(Object.entries(texts));
  const reads: string[] = [];
  return {
    head,
    reads,
    versions,
    async *read(paths) {
      for (const path of paths) {
        reads.push(path);
        yield [versions.get(path) ?? ""];
      }
    },
    continues: (path, before) =>
      Promise.resolve(versions.get(path)?.startsWith(before.versions.get(path) ?? "") === true),
  };
}
const nothing = openSnapshot(NO_FILES);

describe("openSnapshot", () => {
  it("reads the shards and leaves other files alone", async () => {
    const files = filesOf({ "README.md": "hello\n", [PATH]: encodeEvents([created()]) });
    const ledger = openSnapshot(files);
    expect(ledger.head).toBe("h1");
    expect((await tasksOf(ledger)).map(({ id }) => id)).toEqual([TASK]);
    expect(await damageOf(ledger)).toEqual([]);
    expect(files.reads).toEqual([PATH]);
  });

  it("reports a foreign file among the shards", async () => {
    const ledger = openSnapshot(filesOf({ "tasks/notes.txt": "x" }));
    expect(ledger.damage).toMatchObject([{ path: "tasks/notes.txt", line: 0 }]);
    expect(await tasksOf(ledger)).toEqual([]);
  });

  it("reads both files of a task that has two, each event once, and says so", async () => {
    const second = `tasks/2026-12/${TASK}.jsonl`;
    const snapshot = openSnapshot(
      filesOf({
        [second]: encodeEvents([created(), finished()]),
        "tasks/2026-11/other.jsonl": "",
        [PATH]: encodeEvents([created(), reserved()]),
      }),
    );
    const types = ["task.created", "attempt.reserved", "attempt.finished"];
    expect((await snapshot.eventsOf(TASK)).map(({ type }) => type)).toEqual(types);
    const tasks = await tasksOf(snapshot);
    expect(tasks.map(({ id, events }) => [id, events.length])).toEqual([
      ["other", 0],
      [TASK, 3],
    ]);
    expect(await damageOf(snapshot)).toEqual([
      { path: second, line: 0, problem: `the task has a second file, ${PATH}: both are read` },
    ]);
    expect((await planAppend(snapshot, [reserved(2)])).files.has(PATH)).toBe(true);
    expect((await planAppend(snapshot, [finished()])).files.size).toBe(0);
  });

  it("goes through the tasks from the newest month to the oldest", async () => {
    const paths = ["2025-12/a", "2026-02/b", "2026-01/c", "2026-02/a"].map((name) => `tasks/${name}.jsonl`);
    const snapshot = openSnapshot(filesOf(Object.fromEntries(paths.map((path) => [path, ""]))));
    const months = (await tasksOf(snapshot)).map(({ id }) => id);
    expect(months).toEqual(["b", "c", "a"]);
  });

  it("reads a task alone where it is asked for alone", async () => {
    const files = filesOf({ [PATH]: encodeEvents([created()]), "tasks/2026-11/x.jsonl": "" });
    expect(await openSnapshot(files).eventsOf(TASK)).toHaveLength(1);
    expect(await openSnapshot(files).eventsOf("issue-1-1")).toEqual([]);
    expect(files.reads).toEqual([PATH]);
  });

  it("decodes only what has changed", async () => {
    const cache = new ShardCache();
    const before = { [PATH]: encodeEvents([created()]), "tasks/2026-11/x.jsonl": "" };
    await tasksOf(openSnapshot(filesOf(before), cache));
    const after = filesOf({ ...before, "tasks/2026-11/x.jsonl": "{" }, "h2");
    expect(await damageOf(openSnapshot(after, cache))).toHaveLength(1);
    expect(after.reads).toEqual(["tasks/2026-11/x.jsonl"]);
  });

  it("keeps no more than a bounded part of what is long", async () => {
    const cache = new ShardCache();
    const long = encodeEvents([created({ ladder: ["x".repeat(1_900_000)] })]);
    const texts = Object.fromEntries([1, 2, 3].map((n) => [`tasks/2026-11/issue-${n}.jsonl`, long]));
    await tasksOf(openSnapshot(filesOf(texts), cache));
    const again = filesOf(texts);
    await tasksOf(openSnapshot(again, cache));
    expect(again.reads).toEqual(["tasks/2026-11/issue-1.jsonl"]);
  });

  it("keeps nothing of a big ledger but the tasks that were asked for by name", async () => {
    const cache = new ShardCache();
    const tasks = Array.from({ length: 301 }, (_, index) => `issue-${1000 + index}`);
    const texts = Object.fromEntries(
      tasks.map((task) => [`tasks/2026-11/${task}.jsonl`, encodeEvents([created({ task })])]),
    );
    const first = openSnapshot(filesOf(texts), cache);
    expect(await tasksOf(first)).toHaveLength(301);
    await first.eventsOf("issue-1007");
    const again = filesOf(texts);
    await tasksOf(openSnapshot(again, cache));
    expect(again.reads).toHaveLength(300);
    expect(again.reads).not.toContain("tasks/2026-11/issue-1007.jsonl");
  });

  it("ends its reading when nobody wants more", async () => {
    let ended = false;
    const files = filesOf({ [PATH]: encodeEvents([created()]), "tasks/2026-10/x.jsonl": "" });
    const ledger = openSnapshot({
      ...files,
      async *read(paths) {
        try {
          yield* files.read(paths);
        } finally {
          ended = true;
        }
      },
    });
    for await (const { id } of ledger.tasks()) {
      expect(id).toBe(TASK);
      break;
    }
    expect([ended, files.reads]).toEqual([true, [PATH]]);
  });
});

describe("planAppend", () => {
  it("puts a new task into the month of its first event, and keeps its later events there", async () => {
    const late = reserved(1, { at: "2026-12-01T00:00:00Z" });
    const { files } = await planAppend(nothing, [created(), late]);
    expect([...files.keys()]).toEqual([PATH]);
    const next = openSnapshot(filesOf(files));
    const change = await planAppend(next, [finished(1, { at: "2026-12-01T00:10:00Z" })]);
    expect(change.files.get(PATH)).toBe(
      (files.get(PATH) ?? "") + encodeEvents([finished(1, { at: "2026-12-01T00:10:00Z" })]),
    );
  });

  it("writes an id once: within a change, and when it is there already", async () => {
    const plan = await planAppend(nothing, [created(), created()]);
    expect(plan.written).toHaveLength(1);
    const next = openSnapshot(filesOf(plan.files));
    expect(await planAppend(next, [created({ ladder: ["opus"] })])).toEqual({
      files: new Map(),
      written: [],
    });
  });

  it("writes an event again whose line was damaged", async () => {
    const cut = openSnapshot(filesOf({ [PATH]: encodeEvents([created(), reserved()]).slice(0, -9) }));
    const { files } = await planAppend(cut, [reserved()]);
    expect(await openSnapshot(filesOf(files)).eventsOf(TASK)).toHaveLength(2);
  });

  it("does not write over an event of a later version", async () => {
    const later = `{"v":2,"id":"${TASK}/created","task":"${TASK}","type":"task.created"}\n`;
    expect((await planAppend(openSnapshot(filesOf({ [PATH]: later })), [created()])).files.size).toBe(0);
  });

  it("refuses an event that could not be read back", async () => {
    const bad: LedgerEvent = finished(1, { durationMs: Number.NaN });
    await expect(planAppend(nothing, [bad])).rejects.toThrow(
      /the ledger event issue-7-4242\/1\/finished is not valid: durationMs/u,
    );
  });
});

describe("findLoss", () => {
  const text = encodeEvents([created()]);
  const before = filesOf({ [PATH]: text, "README.md": "a" });

  it.each([
    ["the same", filesOf({ [PATH]: text }), []],
    ["more lines", filesOf({ [PATH]: text + encodeEvents([reserved()]) }, "h2"), []],
    ["another README", filesOf({ [PATH]: text, "README.md": "b" }, "h2"), []],
    ["a file less", filesOf({}, "h2"), [`${PATH}: is gone`]],
    ["a line less", filesOf({ [PATH]: "" }, "h2"), [`${PATH}: was rewritten`]],
    ["another line", filesOf({ [PATH]: text.replace("fix", "FIX") }, "h2"), [`${PATH}: was rewritten`]],
    ["no ledger", NO_FILES, [": the ledger was deleted"]],
  ])("%s", async (_, after, found) => {
    const loss = await findLoss(before, after);
    expect(loss.map(({ path, problem }) => `${path}: ${problem}`.slice(0, found[0]?.length))).toEqual(found);
    for (const { problem } of loss) expect(problem).toContain("The last good commit is h1");
  });

  it("finds nothing lost where nothing was", async () => {
    expect(await findLoss(NO_FILES, filesOf({}, "h1"))).toEqual([]);
  });
});
