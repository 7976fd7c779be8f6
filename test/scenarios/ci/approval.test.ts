import { afterAll, beforeAll, expect, test } from "vitest";
import { assertGoodConduct } from "../good-conduct.ts";
import { haikuGetsItRight } from "../model-scripts.ts";
import { startStory, type Story } from "../story.ts";
import { SWEEP, sweepWorkflow } from "./examples.ts";

/*
 * Mode "events" without an App: GitHub makes a run for our pull request that waits until somebody approves it. That is
 * pending. One is approved and goes on; the other expires, which GitHub calls a failure without any job.
 */

let story: Story;
let waiting: string;
let expired: string;

beforeAll(async () => {
  story = await startStory({ push: "none", filesAt: sweepWorkflow });
  const { github, anthropic } = story;
  anthropic.script(haikuGetsItRight);
  await story.ask("/ai fix the failing date test --tier haiku");
  await github.settle();
  waiting = story.status(1).body;
  const run = story.ciRuns()[0];
  if (run === undefined) throw new Error("no run waits");
  await github.approveRun(run);
  await github.settle();

  anthropic.script(haikuGetsItRight);
  await story.ask("/ai fix the failing date test --tier haiku");
  await github.settle();
  const other = story.ciRuns()[1];
  if (other === undefined) throw new Error("no second run waits");
  github.expireRun(other);
  github.tick(SWEEP);
  await github.settle();
  expired = story.replies(3)[0]?.body ?? "";
  github.tick(SWEEP);
  await github.settle();
});
afterAll(() => story[Symbol.asyncDispose]());

test("waiting for approval is neither red nor silent", () => {
  expect(waiting).toContain("CI decides");
  expect(waiting).toMatch(/CI waits for \*\*approval\*\*: somebody with write access/);
  expect(waiting).toContain("push-token");
});

test("approved, it goes on to green", () => {
  expect(story.status(1).body).toContain("CI is green");
  expect(story.status(1).body).not.toContain("approval");
});

test("expired is not red: no second attempt, and the comment says what to do", () => {
  expect(expired).toContain("CI decides");
  expect(expired).toContain("nobody approved in time, so it must be run again: CI");
  expect(expired).not.toContain("❌ red");
  expect(story.anthropic.journal.filter((entry) => entry.body !== undefined)).toHaveLength(6);
});

test("it is said once: a second sweep changes nothing", async () => {
  expect(story.replies(3)[0]?.body).toBe(expired);
  expect((await story.ledger()).match(/"verdict":"unknown"/g)).toHaveLength(1);
});

test("good conduct", () => assertGoodConduct(story));
