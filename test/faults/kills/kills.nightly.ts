import { isDeepStrictEqual } from "node:util";
import { afterAll, expect, test } from "vitest";
import { deathsIn } from "./effects.ts";
import { startKillStory } from "./kill-story.ts";

/*
 * The whole loop: for every exchange of the demo's task (comment, red, escalation, green) a story of its own, in which
 * the bundle's process is killed there, and what comes after: the event once more, or the sweep alone, by turns. Either
 * is enough; until the attempt is reserved there is nothing that a sweep could find. UPSHIFT_KILLS=40-60 takes a part of
 * the loop.
 */

const [from = 0, to] = (process.env["UPSHIFT_KILLS"] ?? "0").split("-").map(Number);
let kills = 0;
/** Deaths by what it took to end them: nothing (CI's own report did), one delivery, … */
const ended = new Map<string, number>();
const began = performance.now();
afterAll(() => {
  const seconds = Math.round((performance.now() - began) / 1000);
  const tally = [...ended].map(([after, deaths]) => `${deaths} after ${after}`).join(", ");
  process.stdout.write(`kills of the bundle at every effect: ${kills} in ${seconds} s; ended: ${tally}\n`);
});

test("killed at any effect, the task ends in the same state", async () => {
  await using reference = await startKillStory({ escalates: true });
  await reference.begin();
  const exchanges = [...reference.kill.seen];
  const expected = await reference.finalState();
  expect(expected.status).toBe("green");
  const wrong: unknown[] = [];
  const deaths = deathsIn(exchanges);
  const reserved = deaths.findIndex(({ what, moment }) => /receive-pack/.test(what) && moment === "after");
  for (const [index, death] of [...deaths.entries()].slice(from, to)) {
    await using story = await startKillStory({ escalates: true });
    story.kill.arm(death.at, death.moment);
    await story.begin();
    const needed = await story.recover(index >= reserved && index % 2 === 1 ? "sweep" : "delivery");
    kills += story.kill.kills;
    ended.set(needed, (ended.get(needed) ?? 0) + 1);
    const state = await story.finalState();
    const { charged, spent } = await story.money();
    const problems = [...story.github.violations, ...story.story.anthropic.violations];
    const isRight =
      story.kill.kills === 1 &&
      !needed.includes("and") &&
      charged >= spent &&
      problems.length === 0 &&
      isDeepStrictEqual(state, expected);
    if (!isRight) wrong.push({ ...death, kills: story.kill.kills, charged, spent, problems, state });
    const says = isRight ? "the same end" : "ANOTHER END";
    process.stdout.write(`${death.at} ${death.moment} ${death.what}: ${says} after ${needed}\n`);
  }
  expect(wrong).toEqual([]);
});
