import { afterAll, beforeAll, expect, test } from "vitest";
import { haikuGetsItRight } from "../model-scripts.ts";
import { jobOf, startStory, type Story } from "../story.ts";
import { ciOn, SWEEP, sweepWorkflow } from "./examples.ts";

/* The real minute after a push that starts nothing; test/usecases/await-ci.test.ts has the same without the wait. */

let story: Story;
let looked: { seconds: number; body: string };

beforeAll(async () => {
  story = await startStory({
    push: "none",
    // The embedded runner kills a job after a minute unless told otherwise.
    github: { jobTimeoutMs: 120_000 },
    files: { ".github/workflows/ci.yml": ciOn("push") },
    filesAt: sweepWorkflow,
  });
  story.anthropic.script(haikuGetsItRight);
  await story.ask("/ai fix the failing date test --tier haiku");
  const start = Date.now();
  await story.github.settle();
  looked = { seconds: (Date.now() - start) / 1000, body: story.status(1).body };
  story.github.tick(SWEEP);
  await story.github.settle();
}, 120_000);
afterAll(() => story[Symbol.asyncDispose]());

test("the comment says within about a minute what is missing", () => {
  expect(looked.seconds).toBeGreaterThan(50);
  expect(looked.seconds).toBeLessThan(90);
  expect(looked.body).toContain("No CI has started for this commit");
  expect(looked.body).toContain("`push-token`");
  expect(jobOf(story.upshiftRuns()[0]).outputs["status"]).toBe("awaiting-ci");
});

test("the task is left for the sweep, which never calls it green", () => {
  expect(story.status(1).body).toContain("CI decides");
  expect(story.status(1).body).toContain("No CI has started for this commit");
  story.github.assertContract();
});
