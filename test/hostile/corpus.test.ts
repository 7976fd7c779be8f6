import { afterAll, expect, test } from "vitest";
import { always, Arena, writes } from "./arena.ts";
import { ACTORS, COMMANDS, PAYLOADS } from "./corpus/commands-actors-payloads.ts";
import { FILES_AND_GIT, useRealRepository } from "./corpus/files.ts";
import type { Group } from "./corpus/group.ts";
import { INJECTION, OUTPUT } from "./corpus/injection-output.ts";
import { LOOP } from "./corpus/loop.ts";

/*
 * The threat list, group by group. A root cause is one distinct way in; its variants are the same way in other words.
 * Nothing may escape (escape.ts says what that is), and nothing may crash.
 */

const GROUPS: readonly Group[] = [
  ...COMMANDS,
  ...ACTORS,
  ...PAYLOADS,
  ...INJECTION,
  ...OUTPUT,
  ...FILES_AND_GIT,
  ...LOOP,
];

useRealRepository();

const counted: { number: number; roots: number; variants: number; escapes: number }[] = [];

test.each(GROUPS.map((group) => [group.number, group.title, group] as const))(
  "%i: %s",
  async (number, _title, { roots }) => {
    const wrong: string[] = [];
    let escapes = 0;
    for (const [name, attacks] of Object.entries(roots)) {
      expect(attacks, name).not.toHaveLength(0);
      for (const [index, attack] of attacks.entries()) {
        try {
          for (const escape of await attack()) {
            escapes += 1;
            wrong.push(`${name} (${index}): ${escape.kind}: ${escape.seen}`);
          }
        } catch (error) {
          wrong.push(`${name} (${index}): ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    }
    const attacks = Object.values(roots).reduce((sum, each) => sum + each.length, 0);
    const rootCount = Object.keys(roots).length;
    counted.push({ number, roots: rootCount, variants: attacks - rootCount, escapes });
    expect(wrong.slice(0, 12)).toEqual([]);
  },
);

test("the arena can tell: an allowed command asks a model and ends green", async () => {
  const arena = new Arena({
    replies: always(writes("answer.txt", "42\n")),
    ci: (files) => (files["answer.txt"] === "42\n" ? undefined : "Error: it is red"),
  });
  await arena.comment("/ai fix the answer");
  expect(arena.scripted.requests).toHaveLength(1);
  expect(arena.escapes({ modelMayRun: false }).map(({ kind }) => kind)).toEqual(["unauthorised-model-call"]);
  await arena.ciEnds();
  expect(arena.task()?.closed?.status).toBe("green");
  expect(arena.escapes({ modelMayRun: true })).toEqual([]);
});

afterAll(() => {
  const sum = (of: (group: (typeof counted)[number]) => number): number =>
    counted.reduce((total, group) => total + of(group), 0);
  const lines = counted
    .toSorted((a, b) => a.number - b.number)
    .map(
      ({ number, roots, variants, escapes }) =>
        `${number}: ${roots}+${variants}${escapes === 0 ? "" : ` (${escapes} escapes)`}`,
    );
  process.stdout.write(
    `hostile corpus: ${counted.length} groups, ${sum((each) => each.roots)} root causes + ${sum((each) => each.variants)} variants = ${sum((each) => each.roots + each.variants)} cases, ${sum((each) => each.escapes)} escapes\n${lines.join(", ")}\n`,
  );
});
