import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  appendToShard,
  decodeShard,
  encodeEvents,
  type EventParser,
  shardPath,
  taskOfShard,
} from "../../src/domain/ledger/shard.ts";
import type { LedgerEvent } from "../../src/domain/ledger.ts";
import { ALL_TYPES, created, finished, reserved, TASK } from "./ledger-samples.ts";

const PATH = "tasks/2026-11/issue-7-4242.jsonl";

/** Takes every event but one whose `turns` is negative, so that both answers can be had. */
const parse: EventParser = (value) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- stands in for the schema of the adapter
  const event = value as LedgerEvent;
  return event.type === "attempt.finished" && event.turns < 0 ? { problem: "turns: too small" } : { event };
};
const decode = (text: string, path = PATH) => decodeShard({ path, text, parse });
const problems = (text: string, path = PATH) =>
  decode(text, path).damage.map(({ line, problem }) => `${line}: ${problem}`);

describe("shardPath", () => {
  it.each([
    ["issue-7-4242", "tasks/2026-11/issue-7-4242.jsonl"],
    ["job-Types-src/a b.ts", "tasks/2026-11/job-%54ypes-src%2fa%20b.ts.jsonl"],
    ["../../etc", "tasks/2026-11/..%2f..%2fetc.jsonl"],
    ["é%2f", "tasks/2026-11/%c3%a9%252f.jsonl"],
  ])("%s is in %s", (task, path) => {
    expect(shardPath(task, "2026-11-30T23:59:59Z")).toBe(path);
    expect(taskOfShard(path)).toBe(task);
  });

  it.each(["", "x".repeat(201), "É".repeat(40)])("refuses the id %j", (task) => {
    expect(() => shardPath(task, "2026-11-30")).toThrow(RangeError);
  });

  it("comes back from the path, for any id; no two ids share a file, also where capitals do not count", () => {
    const id = fc.string({ unit: "binary", minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(id, id, (a, b) => {
        const [pathA, pathB] = [shardPath(a, "2026-11-30"), shardPath(b, "2026-11-30")];
        expect(taskOfShard(pathA)).toBe(a);
        expect(pathA.toLowerCase() === pathB.toLowerCase()).toBe(a === b);
      }),
    );
  });

  it.each([
    "README.md",
    "tasks/x.jsonl",
    "tasks/2026-11/A.jsonl",
    "tasks/2026-11/%zz.jsonl",
    "tasks/2026-11/x.json",
    "tasks/2026-11/.jsonl",
  ])("%s is no shard", (path) => {
    expect(taskOfShard(path)).toBeUndefined();
  });
});

describe("encodeEvents", () => {
  it("writes one line of ASCII an event", () => {
    const text = encodeEvents(ALL_TYPES);
    expect(text).toMatch(/^[\u0020-\u007e\n]*$/u);
    expect(text.split("\n")).toHaveLength(ALL_TYPES.length + 1);
    expect(decode(text).events).toEqual(structuredClone(JSON.parse(JSON.stringify(ALL_TYPES))));
  });

  it("keeps any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (summary, error) => {
        const [event] = decode(encodeEvents([finished(1, { summary, error })])).events;
        expect(event).toMatchObject({ summary, error });
      }),
    );
  });
});

describe("decodeShard", () => {
  const text = encodeEvents(ALL_TYPES);

  it("reads an intact file without a complaint", () => {
    expect(decode(text).damage).toEqual([]);
    expect(decode("")).toEqual({ task: TASK, ids: new Map(), events: [], unknown: [], damage: [] });
  });

  it("recovers every complete event of a file cut at any byte", () => {
    let complete = 0;
    for (let length = 0; length <= text.length; length++) {
      // A last line that has lost only its newline is complete.
      if (text[length] === "\n" || length === text.length)
        complete = text.slice(0, length).split("\n").filter(Boolean).length;
      const { events, damage } = decode(text.slice(0, length));
      const whole = text[length] === "\n" || text[length - 1] === "\n" || length === 0;
      expect(events).toHaveLength(complete);
      expect(damage.map(({ problem }) => problem)).toEqual(
        whole ? [] : ["half a line: the write of this event was cut"],
      );
    }
    expect(complete).toBe(ALL_TYPES.length);
  });

  it("reads on after a cut, whatever is appended", () => {
    for (let length = 0; length <= text.length; length += 7) {
      const cut = text.slice(0, length);
      const before = decode(cut);
      const after = decode(appendToShard(cut, [reserved(9)]));
      expect(after.events).toEqual([...before.events, reserved(9)]);
      expect(appendToShard(cut, [reserved(9)]).startsWith(cut)).toBe(true);
    }
  });

  it("carries events of later versions along, byte for byte", () => {
    const later = `{"type":"task.frozen", "v":1,"id":"${TASK}/frozen","task":"${TASK}","x":[1.50, {"y" : null}]}`;
    const shard = decode(`${encodeEvents([created()])}${later}\n${encodeEvents([reserved()])}`);
    expect(shard.events.map(({ type }) => type)).toEqual(["task.created", "attempt.reserved"]);
    expect(shard.unknown).toEqual([{ task: TASK, raw: later }]);
    expect(shard.damage).toEqual([]);
    expect(shard.ids.has(`${TASK}/frozen`)).toBe(true);
    expect(appendToShard(`${later}\n`, [reserved()]).startsWith(`${later}\n`)).toBe(true);
  });

  it("keeps and reports events of a later schema", () => {
    const later = encodeEvents([created()]).replace('"v":1', '"v":2');
    expect(decode(later)).toMatchObject({ events: [], unknown: [{ task: TASK, raw: later.trim() }] });
    expect(problems(later)).toEqual(["1: written with schema version 2, read with 1: kept, not counted"]);
  });

  it.each([
    ["no JSON", "{]"],
    ["no object", "7"],
    ["null", "null"],
    ["a list", "[]"],
    ["no id", '{"v":1,"task":"x","type":"y"}'],
    ["an id that is no text", '{"v":1,"id":7,"task":"x","type":"y"}'],
    ["a version that is no number", '{"v":"1","id":"7","task":"x","type":"y"}'],
    ["a task that is no text", '{"v":1,"id":"7","task":null,"type":"y"}'],
    ["a type that is no text", '{"v":1,"id":"7","task":"x","type":{}}'],
    ["a byte that is not ASCII", `{"v":1,"id":"7","task":"${TASK}","type":"\u00e9"}`],
    ["a zero byte", '{"v":1,"id":"\0","task":"x","type":"y"}'],
    ["a carriage return", '{"v":1,"id":"7","task":"x","type":"y"}\r'],
    ["blanks", "   "],
  ])("reports a line with %s and reads on", (_, line) => {
    expect(problems(`${line}\n${encodeEvents([created()])}`)).toEqual([
      "1: not an event: the line is damaged",
    ]);
    expect(decode(`${line}\n${encodeEvents([created()])}`).events).toHaveLength(1);
  });

  it("passes over empty lines", () => {
    expect(problems(`\n\n${encodeEvents([created()])}\n`)).toEqual([]);
  });

  it("reports an event that the schema refuses, and lets it be written again", () => {
    const mended = encodeEvents([finished(1, { turns: -1 }), finished(1)]);
    expect(problems(mended)).toEqual(["1: not a valid attempt.finished: turns: too small"]);
    expect(decode(mended).events).toEqual([finished(1)]);
  });

  it("counts the first of two events with one id, and says whether they differ", () => {
    const doubled = encodeEvents([finished(1), finished(1), finished(1, { turns: 5 })]);
    expect(decode(doubled).events).toEqual([finished(1)]);
    expect(problems(doubled)).toEqual([
      `2: the id "${TASK}/1/finished" is there twice: this repeats line 1, which counts`,
      `3: the id "${TASK}/1/finished" is there twice: this differs from line 1, which counts`,
    ]);
  });

  it("reports an event in the file of another task", () => {
    expect(problems(encodeEvents([created({ task: "issue-8-1" })]))).toEqual([
      '1: an event of the task "issue-8-1", in the file of "issue-7-4242"',
    ]);
  });

  it("reports a file whose name is that of no task", () => {
    expect(decode("x", "tasks/notes.txt")).toMatchObject({ task: undefined, events: [] });
    expect(problems("x", "tasks/notes.txt")).toEqual(["0: the name of this file is not that of a task"]);
  });

  it("never throws, whatever the bytes", () => {
    const line = fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.constantFrom(...text.split("\n")));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { events, damage, unknown } = decode(lines.join("\n"));
        const written = lines
          .join("\n")
          .split("\n")
          .filter((entry) => entry !== "");
        expect(events.length + damage.length + unknown.length).toBeGreaterThanOrEqual(written.length);
      }),
    );
  });
});
