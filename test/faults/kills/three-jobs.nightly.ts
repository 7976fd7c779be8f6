import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scenarios/story.ts";
import { startKillStory } from "./kill-story.ts";
import type { Moment } from "./kill-switch.ts";

/*
 * The three-job form, with the process of one job killed in each story. A job that dies takes its workflow run with it,
 * so what comes after is the sweep: it settles what was lost at its worst and goes on.
 */

const EXAMPLE = readFileSync(join(ROOT, "examples/workflows/upshift-three-jobs.yml"), "utf8");
const WORKFLOW = {
  text: (usual: string): string => {
    const [baseUrl = ""] = /anthropic-base-url: \S+/.exec(usual) ?? [];
    return EXAMPLE.replace("mode: attempt\n", `mode: attempt\n          ${baseUrl}\n`);
  },
  cron: "17,47 * * * *",
};

test.each<[string, RegExp, Moment]>([
  ["authorise, before the attempt is reserved", /receive-pack/, "before"],
  ["authorise, after it is reserved", /receive-pack/, "after"],
  ["attempt, after the model has answered", /^model \/v1\/messages/, "after"],
  ["apply, after the branch is made", /^POST .*\/git\/refs$/, "after"],
  ["apply, after the pull request is opened", /^POST .*\/pulls$/, "after"],
])("killed in %s", { timeout: 600_000 }, async (_, kind, moment) => {
  await using story = await startKillStory({ escalates: false, workflow: WORKFLOW });
  story.kill.armOn(kind, moment);
  await story.begin();
  expect(story.kill.kills).toBe(1);
  await story.recover();
  const { branches: _branches, ...state } = await story.finalState();
  expect(state).toMatchObject({
    status: "green",
    pullRequests: 1,
    isReady: true,
    statusComments: 1,
    otherComments: 0,
  });
  const { charged, spent } = await story.money();
  expect(charged).toBeGreaterThanOrEqual(spent);
  expect(story.github.violations).toEqual([]);
  expect(story.story.anthropic.violations).toEqual([]);
});
