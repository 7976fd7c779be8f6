import { afterAll, expect, test } from "vitest";
import { RIGHT } from "../../scenarios/model-scripts.ts";
import { type FinalState, type KillStory, startKillStory } from "./kill-story.ts";

/*
 * The committed bundle's process is killed at every exchange of the runs that do not come from a command on an issue or
 * from its CI: a command on a pull request and what judges it, the sweep, a stop.
 */

const LONG_MS = 300_000;
const RESERVES = /git-receive-pack/;

let kills = 0;
afterAll(() => {
  process.stdout.write(`kills of the bundle beside the command on an issue: ${kills}\n`);
});

async function expectEnd(story: KillStory, end: Partial<FinalState>): Promise<void> {
  const { work, ...state } = await story.finalState();
  expect(work).toContain(RIGHT);
  expect(state).toMatchObject({ statusComments: 1, otherComments: 0, ...end });
  const { charged, spent, reserved } = await story.money();
  expect(reserved).toBe(1);
  expect(charged).toBeGreaterThanOrEqual(spent);
  expect(story.github.violations).toEqual([]);
  expect(story.story.anthropic.violations).toEqual([]);
  kills += story.kill.kills;
}

test(
  "killed at every exchange of a command on a pull request, and of the run that judges it",
  async () => {
    await using story = await startKillStory({ escalates: false, onPull: true });
    story.loseReports();
    let isGiven = false;
    const give = (): Promise<void> => {
      if (isGiven) return story.deliverAgain();
      isGiven = true;
      return story.begin();
    };
    await story.killThrough(give, RESERVES);
    await give();
    await story.killThrough(() => story.reportAgain());
    await expectEnd(story, { status: "green", pullRequests: 1 });
  },
  LONG_MS,
);

test(
  "killed at every exchange of the sweep that finds what no event told",
  async () => {
    await using story = await startKillStory({ escalates: false });
    story.loseReports();
    await story.begin();
    await story.killThrough(() => story.sweep());
    await expectEnd(story, { status: "green", pullRequests: 1, isReady: true });
  },
  LONG_MS,
);

test(
  "killed at every exchange of a stop",
  async () => {
    await using story = await startKillStory({ escalates: false });
    story.loseReports();
    await story.begin();
    let isSaid = false;
    await story.killThrough(() => {
      if (isSaid) return story.deliverAgain();
      isSaid = true;
      return story.say("/ai stop");
    });
    await expectEnd(story, { status: "stopped", pullRequests: 1, isReady: false });
  },
  LONG_MS,
);
