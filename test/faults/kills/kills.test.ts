import { afterAll, beforeAll, expect, test } from "vitest";
import { deathsIn } from "./effects.ts";
import { type KillStory, startKillStory } from "./kill-story.ts";
import type { Moment } from "./kill-switch.ts";

/*
 * The committed bundle's process is killed (SIGKILL) again and again in one story. The whole loop, a story for each
 * effect of the demo's task, runs at night: `vitest run --config vitest.nightly.config.ts test/faults/kills`.
 */

/** Nobody is killed: what this story comes to every other one must come to. */
let reference: KillStory;
let exchanges: string[];
let kills = 0;

beforeAll(async () => {
  reference = await startKillStory({ escalates: false });
  await reference.begin();
  exchanges = [...reference.kill.seen];
  expect((await reference.finalState()).status).toBe("green");
}, 120_000);

afterAll(async () => {
  await reference[Symbol.asyncDispose]();
  process.stdout.write(`kills of the bundle: ${kills}\n`);
});

async function expectTheSame(story: KillStory): Promise<void> {
  expect(await story.finalState()).toEqual(await reference.finalState());
  const { charged, spent } = await story.money();
  expect(charged).toBeGreaterThanOrEqual(spent);
  expect(story.github.violations).toEqual([]);
  expect(story.story.anthropic.violations).toEqual([]);
}

test(
  "killed at every effect of the run that takes the command, and of the one that judges",
  { timeout: 300_000 },
  async () => {
    await using story = await startKillStory({ escalates: false });

    // Until the attempt is reserved nothing has been promised: each delivery begins anew.
    const reserving = exchanges.indexOf("git /git-receive-pack");
    const hearAgain = story.loseReports();
    const early = deathsIn(exchanges.slice(0, reserving + 1)).filter(({ moment }) => moment === "before");
    for (const [index, { at, moment }] of early.entries()) {
      story.kill.arm(at, moment);
      await (index === 0 ? story.begin() : story.deliverAgain());
    }
    expect(story.kill.kills).toBe(early.length);
    story.kill.disarm();
    await story.deliverAgain();
    hearAgain();

    // A verdict counts when it is in the ledger, so every report begins anew, too. What is ready stays ready: one exchange less.
    const configuration = exchanges.findLastIndex((what) => what.endsWith("/.github/upshift.yml"));
    const late = deathsIn(exchanges.slice(configuration - 3)).slice(0, -1);
    for (const { at, moment } of late) {
      story.kill.arm(at, moment);
      await story.reportAgain();
    }
    expect(story.kill.kills).toBeGreaterThanOrEqual(early.length + late.length - 1);
    story.kill.disarm();
    await story.reportAgain();
    await expectTheSame(story);
    expect((await story.money()).reserved).toBe(1);

    // When all is done another delivery finds nothing to do.
    await story.deliverAgain();
    await story.sweep();
    await expectTheSame(story);
    kills += story.kill.kills;
  },
);

type Death = readonly [kind: RegExp, moment: Moment];

test.each<[string, Death, Death]>([
  [
    "the first reply of the model, twice",
    [/^model \/v1\/messages/, "after"],
    [/^model \/v1\/messages/, "after"],
  ],
  ["the commit, the branch", [/^POST .*\/git\/commits$/, "after"], [/^POST .*\/git\/refs$/, "after"]],
])("killed at two effects of an attempt: %s", { timeout: 300_000 }, async (_, first, second) => {
  await using story = await startKillStory({ escalates: false });
  story.kill.armOn(...first);
  await story.begin();
  story.kill.armOn(...second);
  await story.deliverAgain();
  expect(story.kill.kills).toBe(2);
  await story.deliverAgain();
  expect(await story.recover()).toBe("nothing more");
  await expectTheSame(story);
  kills += story.kill.kills;
});
