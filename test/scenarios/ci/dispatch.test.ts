import { afterAll, beforeAll, expect, test } from "vitest";
import { assertGoodConduct } from "../good-conduct.ts";
import { haikuForgetsTheTimeZone, sonnetUsesUtc } from "../model-scripts.ts";
import { jobOf, startStory, type Story } from "../story.ts";
import { example, withOutputs } from "./examples.ts";

/*
 * Mode "dispatch" with the job token only: we start CI on the branch, its last job starts us with the commit. The cheap
 * tier is red, the next one green, and no App is anywhere.
 */

let story: Story;

beforeAll(async () => {
  story = await startStory({
    push: "none",
    files: {
      ".github/workflows/ci.yml": example("ci-for-dispatch.yml"),
      ".github/upshift.yml": "preset: balanced\ngate:\n  mode: dispatch\n  workflow: ci.yml\n",
    },
    filesAt: (url) => ({
      ".github/workflows/upshift.yml": withOutputs(example("upshift-dispatch.yml", url)),
    }),
  });
  story.anthropic.script(haikuForgetsTheTimeZone);
  story.anthropic.script(sonnetUsesUtc);
  await story.ask("/ai fix the failing date test --tier haiku");
  await story.github.settle();
});
afterAll(() => story[Symbol.asyncDispose]());

const ciOf = (event: string) => story.ciRuns().filter((run) => run.event === event);

test("CI ran because we dispatched it, and was red, then green", () => {
  expect(ciOf("workflow_dispatch").map((run) => run.conclusion)).toEqual(["failure", "success"]);
});

test("its last job woke us with the commit, though no workflow_run fired", () => {
  expect(story.upshiftRuns().map((run) => run.event)).toEqual([
    "issue_comment",
    "workflow_dispatch",
    "workflow_dispatch",
  ]);
  const woken = story.github.events.filter((event) => event.name === "workflow_run");
  expect(JSON.stringify(woken.map((event) => event.payload["workflow"]))).not.toContain("ci.yml");
});

test("the task is green on the second tier", () => {
  expect(story.status(1).body).toContain("haiku ❌ red → sonnet ✅ green");
  expect(jobOf(story.upshiftRuns().at(-1)).outputs).toMatchObject({ status: "green", attempts: "2" });
  expect(story.pull().draft).toBe(false);
});

test("the run that waits for approval beside it holds nothing up, and its sibling's report is no check", () => {
  expect(ciOf("pull_request").map((run) => run.conclusion)).toContain("action_required");
  expect(story.status(1).body).toContain("1 check passed");
});

test("good conduct", () => assertGoodConduct(story));
