import { describe, expect, it } from "vitest";
import type { Task } from "../../../src/domain/task.ts";
import { parseEvent } from "../../../src/adapters/ledger/event-schema.ts";
import { ALL_TYPES, concluded, created, finished, reserved, taskSpec } from "../../domain/ledger-samples.ts";

/** As it is when read from a file. */
const written = (value: object | null): Record<string, unknown> => JSON.parse(JSON.stringify(value));

/** Members that an event may lack. */
const OPTIONAL = new Set(["delivery", "key", "url"]);

describe("parseEvent", () => {
  it.each(ALL_TYPES.map((event) => [event.type, event] as const))(
    "takes a %s and gives it back unchanged",
    (_, event) => {
      const value = written(event);
      expect(parseEvent(value)).toEqual({ event: value });
    },
  );

  it.each(ALL_TYPES.map((event) => [event.type, event] as const))(
    "refuses a %s that lacks any member",
    (_, event) => {
      for (const member of Object.keys(event).filter((name) => !OPTIONAL.has(name))) {
        const { [member]: _left, ...rest } = written(event);
        expect(parseEvent(rest), member).toHaveProperty("problem");
      }
    },
  );

  it.each<[string, Task["source"]]>([
    ["an issue's label", { kind: "issue", number: 7, commentId: null }],
    [
      "a pull request",
      {
        kind: "pull-request",
        number: 8,
        commentId: 9,
        commentKind: "review-comment",
        headSha: "c".repeat(40),
        headRef: "topic",
      },
    ],
    ["a job", { kind: "job", jobId: "types", unit: "src/a.ts" }],
  ])("takes a task from %s, and no member of it may be missing", (_, source) => {
    const spec = { ...taskSpec(), source };
    const event = (changed: object): Record<string, unknown> => ({
      ...written(created()),
      taskSpec: written(changed),
    });
    expect(parseEvent(event(spec))).toHaveProperty("event");
    for (const member of Object.keys(spec)) {
      const { [member]: _left, ...rest } = written(spec);
      expect(parseEvent(event(rest)), member).toHaveProperty("problem");
    }
    for (const member of Object.keys(source)) {
      const { [member]: _left, ...rest } = written(source);
      expect(parseEvent(event({ ...spec, source: rest })), member).toHaveProperty("problem");
    }
  });

  it("keeps members of a later version, at any depth", () => {
    const value = {
      ...written(created()),
      later: 1,
      taskSpec: { ...taskSpec(), later: { x: 2 } },
    };
    expect(parseEvent(value)).toEqual({ event: value });
  });

  it.each<[string, object | null]>([
    ["a fraction of a micro-dollar", finished(1, { cost: { microUsd: 0.5, exact: true } })],
    ["a negative cost", finished(1, { cost: { microUsd: -1, exact: true } })],
    ["a cost beyond exact integers", finished(1, { cost: { microUsd: 2 ** 53, exact: true } })],
    ["tokens that are no number", finished(1, { usage: { ...finished().usage, inputTokens: Number.NaN } })],
    ["attempt 0", reserved(0)],
    ["a time that is not UTC", reserved(1, { at: "2026-11-23T10:00:00+01:00" })],
    ["a lease without an end", reserved(1, { leaseUntil: "" })],
    ["a confidence above 1", finished(1, { confidence: 1.1 })],
    ["CI minutes below 0", concluded(1, { ciMinutes: -1 })],
    ["another version", { ...created(), v: 2 }],
    ["another type", { ...created(), type: "x" }],
    ["nothing", null],
  ])("refuses %s", (_, value) => {
    expect(parseEvent(written(value))).toHaveProperty("problem");
  });

  it("says which member is wrong", () => {
    expect(parseEvent(written({ ...finished(), turns: "4" }))).toEqual({
      problem: "turns: Invalid input: expected number, received string",
    });
  });

  it("takes usage with classes that are unknown", () => {
    const usage = {
      ...finished().usage,
      inputTokens: undefined,
      atLeast: { inputTokens: 5 },
      webSearches: 1,
    };
    expect(parseEvent(written(finished(1, { usage })))).toHaveProperty("event");
  });
});
