import { describe, expect, it } from "vitest";
import {
  decodeLedger,
  findLoss,
  type LedgerFiles,
  planAppend,
} from "../../../src/adapters/ledger/ledger-files.ts";
import { encodeEvents } from "../../../src/domain/ledger/shard.ts";
import type { LedgerEvent } from "../../../src/domain/ledger.ts";
import { created, finished, reserved, TASK } from "../../domain/ledger-samples.ts";

const PATH = `tasks/2026-11/${TASK}.jsonl`;
const filesOf = (files: Record<string, string>, head: string | null = "h1"): LedgerFiles => ({
  head,
  files: new Map(Object.entries(files)),
});
const nothing = decodeLedger(filesOf({}, null));

describe("decodeLedger", () => {
  it("reads the shards and leaves other files alone", () => {
    const { ledger } = decodeLedger(filesOf({ "README.md": "hello\n", [PATH]: encodeEvents([created()]) }));
    expect(ledger.head).toBe("h1");
    expect([...ledger.events.keys()]).toEqual([TASK]);
    expect(ledger.damage).toEqual([]);
    expect(ledger.unknown).toEqual([]);
  });

  it("reports a foreign file among the shards", () => {
    const { ledger } = decodeLedger(filesOf({ "tasks/notes.txt": "x" }));
    expect(ledger.damage).toMatchObject([{ path: "tasks/notes.txt", line: 0 }]);
    expect(ledger.events.size).toBe(0);
  });

  it("reads both files of a task that has two, each event once, and says so", () => {
    const second = `tasks/2026-12/${TASK}.jsonl`;
    const snapshot = decodeLedger(
      filesOf({
        [second]: encodeEvents([created(), finished()]),
        [PATH]: encodeEvents([created(), reserved()]),
      }),
    );
    expect(snapshot.ledger.events.get(TASK)?.map(({ type }) => type)).toEqual([
      "task.created",
      "attempt.reserved",
      "attempt.finished",
    ]);
    expect(snapshot.ledger.damage).toEqual([
      { path: second, line: 0, problem: `the task has a second file, ${PATH}: both are read` },
    ]);
    expect(planAppend(snapshot, [reserved(2)]).files.has(PATH)).toBe(true);
    expect(planAppend(snapshot, [finished()]).files.size).toBe(0);
  });

  it("decodes only what has changed", () => {
    const first = decodeLedger(filesOf({ [PATH]: encodeEvents([created()]), "tasks/2026-11/x.jsonl": "" }));
    const second = decodeLedger(
      filesOf({ [PATH]: encodeEvents([created()]), "tasks/2026-11/x.jsonl": "{" }, "h2"),
      first,
    );
    expect(second.ledger.events.get(TASK)).toBe(first.ledger.events.get(TASK));
    expect(second.ledger.damage).toHaveLength(1);
  });
});

describe("planAppend", () => {
  it("puts a new task into the month of its first event, and keeps its later events there", () => {
    const late = reserved(1, { at: "2026-12-01T00:00:00Z" });
    const { files } = planAppend(nothing, [created(), late]);
    expect([...files.keys()]).toEqual([PATH]);
    const next = decodeLedger({ head: "h2", files });
    const change = planAppend(next, [finished(1, { at: "2026-12-01T00:10:00Z" })]);
    expect(change.files.get(PATH)).toBe(
      (files.get(PATH) ?? "") + encodeEvents([finished(1, { at: "2026-12-01T00:10:00Z" })]),
    );
  });

  it("writes an id once: within a change, and when it is there already", () => {
    const plan = planAppend(nothing, [created(), created()]);
    expect(plan.written).toHaveLength(1);
    const next = decodeLedger({ head: "h2", files: plan.files });
    expect(planAppend(next, [created({ ladder: ["opus"] })])).toEqual({ files: new Map(), written: [] });
  });

  it("writes an event again whose line was damaged", () => {
    const cut = decodeLedger(filesOf({ [PATH]: encodeEvents([created(), reserved()]).slice(0, -9) }));
    const { files } = planAppend(cut, [reserved()]);
    expect(decodeLedger({ head: "h2", files }).ledger.events.get(TASK)).toHaveLength(2);
  });

  it("does not write over an event of a later version", () => {
    const later = `{"v":2,"id":"${TASK}/created","task":"${TASK}","type":"task.created"}\n`;
    expect(planAppend(decodeLedger(filesOf({ [PATH]: later })), [created()]).files.size).toBe(0);
  });

  it("refuses an event that could not be read back", () => {
    const bad: LedgerEvent = finished(1, { durationMs: Number.NaN });
    expect(() => planAppend(nothing, [bad])).toThrow(
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
    ["no ledger", filesOf({}, null), [": the ledger was deleted"]],
  ])("%s", (_, after, found) => {
    const loss = findLoss(before, after);
    expect(loss.map(({ path, problem }) => `${path}: ${problem}`.slice(0, found[0]?.length))).toEqual(found);
    for (const { problem } of loss) expect(problem).toContain("The last good commit is h1");
  });

  it("finds nothing lost where nothing was", () => {
    expect(findLoss(filesOf({}, null), filesOf({}, "h1"))).toEqual([]);
  });
});
