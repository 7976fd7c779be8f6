import { afterAll, beforeAll, expect, test } from "vitest";
import { assertGoodConduct } from "../good-conduct.ts";
import { haikuGetsItRight } from "../model-scripts.ts";
import { startStory, type Story } from "../story.ts";
import { ciOn, SWEEP, sweepWorkflow } from "./examples.ts";

/*
 * CI fails and the change is not to blame. The failed jobs run again once, before anything is paid for; as a re-run by
 * the job token wakes nobody, the sweep reads the result.
 */

const models = () => story.anthropic.journal.filter((entry) => entry.body !== undefined).length;
let story: Story;
let flaky: string;
let lost: string;

beforeAll(async () => {
  story = await startStory({
    files: { ".github/workflows/ci.yml": ciOn("[push, pull_request]") },
    filesAt: sweepWorkflow,
    github: { rerunsWake: "never" },
  });
  const { github, anthropic } = story;
  anthropic.script(haikuGetsItRight);
  // Of the two runs for the same commit one fails, the other passes: the commit can't be the reason.
  github.disturb(
    { workflow: "CI" },
    { kind: "fails", log: ["not ok 1 - uploads in time", "##[error]Process completed with exit code 1."] },
  );
  await story.ask("/ai fix the failing date test --tier haiku");
  await github.settle();
  flaky = story.status(1).body;
  github.tick(SWEEP);
  await github.settle();

  anthropic.script(haikuGetsItRight);
  github.disturb({ workflow: "CI", times: 2 }, { kind: "runner-lost" });
  await story.ask("/ai fix the failing date test --tier haiku");
  await github.settle();
  lost = story.replies(3)[0]?.body ?? "";
  github.tick(SWEEP);
  await github.settle();
});
afterAll(() => story[Symbol.asyncDispose]());

const branchRuns = (issue: number) =>
  story.ciRuns().filter((run) => run.headBranch?.startsWith(`upshift/issue-${issue}-`));

test("flaky: the failed run is run again once, and only that one", () => {
  expect(flaky).toContain("CI runs again before anything is paid for");
  expect(flaky).toContain("has also passed on this very commit");
  expect(
    branchRuns(1)
      .map((run) => run.attempt)
      .toSorted((a, b) => a - b),
  ).toEqual([1, 2]);
});

test("the sweep reads that it has passed: green after one attempt", () => {
  expect(story.status(1).body).toContain("CI is green");
  expect(story.status(1).body).toContain("1 attempt");
});

test("a lost runner: CI is asked once more, and a person is not", () => {
  expect(lost).toContain("CI itself failed, not the change");
  expect(lost).toMatch(/runner/);
  expect(branchRuns(3).map((run) => run.attempt)).toEqual([2, 2]);
  expect(story.replies(3)[0]?.body).toContain("CI is green");
});

test("nobody paid for either", () => {
  expect(models()).toBe(6);
});

test("good conduct", () => assertGoodConduct(story));
