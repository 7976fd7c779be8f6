import * as fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { eventSchema, parseEvent } from "../../../src/adapters/ledger/event-schema.ts";
import { guardOf } from "../../../src/adapters/ledger/schema-guard.ts";
import { isRecord } from "../../../src/domain/record.ts";
import { ALL_TYPES } from "../../domain/ledger-samples.ts";

/** Everything that a member may wrongly be. */
const anything = fc.oneof(
  fc.constantFrom(
    null,
    true,
    "",
    "2026-11-23T10:00:00Z",
    -1,
    0,
    1,
    0.5,
    2 ** 53,
    [],
    {},
    "haiku",
    "green",
    [1],
    [{}],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** One member, however deep, becomes something else or goes. */
function mutated(value: unknown, path: readonly number[], change: { gone: true } | { to: unknown }): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return "to" in change ? change.to : undefined;
  if (Array.isArray(value)) {
    if (value.length === 0) return "to" in change ? [change.to] : value;
    return value.map((each: unknown, index) =>
      index === first % value.length ? mutated(each, rest, change) : each,
    );
  }
  if (!isRecord(value) || Object.keys(value).length === 0) return "to" in change ? change.to : value;
  const keys = Object.keys(value);
  const chosen = keys[first % keys.length];
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === chosen ? mutated(each, rest, change) : each]),
  );
}

test("the guard says what zod says, of every event with anything changed in it", () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...ALL_TYPES),
      fc.array(fc.nat(30), { maxLength: 4 }),
      fc.oneof(fc.constant({ gone: true as const }), fc.record({ to: anything })),
      (event, path, change) => {
        const value: unknown = JSON.parse(JSON.stringify(mutated(event, path, change)) ?? "null");
        const accepted = "event" in parseEvent(value);
        expect(accepted).toBe(eventSchema.safeParse(value).success);
        seen[accepted ? "accepted" : "refused"] += 1;
      },
    ),
    { numRuns: 3_000 },
  );
  expect(seen.accepted).toBeGreaterThan(200);
  expect(seen.refused).toBeGreaterThan(200);
});

test("what the guard does not understand is left to zod", () => {
  const schema = z.object({
    short: z.string().max(3),
    strict: z.strictObject({ a: z.number() }),
    either: z.union([z.string(), z.number()]),
    sizes: z.record(z.string().min(1), z.number()),
    list: z.array(z.boolean()).min(1),
  });
  const holds = guardOf(schema, new Map());
  const good = { short: "abc", strict: { a: 1 }, either: 1, sizes: { a: 1 }, list: [true] };
  expect(holds(good)).toBe(true);
  for (const bad of [
    { short: "abcd" },
    { strict: { a: 1, b: 2 } },
    { either: true },
    { sizes: { "": 1 } },
    { list: [] },
  ]) {
    expect(holds({ ...good, ...bad })).toBe(false);
  }
});
