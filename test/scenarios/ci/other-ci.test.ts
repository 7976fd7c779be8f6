import { afterAll, beforeAll, expect, test } from "vitest";
import type { PullRequest } from "../../fakes/github/index.ts";
import { assertGoodConduct } from "../good-conduct.ts";
import { haikuGetsItRight } from "../model-scripts.ts";
import { startStory, type Story } from "../story.ts";
import { example, withOutputs } from "./examples.ts";

/*
 * No workflow of the repository judges anything: one commit gets its verdict from a commit status of another CI system,
 * one from the check suite of a GitHub App.
 */

let story: Story;
const woken: string[] = [];

beforeAll(async () => {
  story = await startStory({
    files: { ".github/workflows/ci.yml": undefined },
    filesAt: (url) => ({ ".github/workflows/upshift.yml": withOutputs(example("upshift-full.yml", url)) }),
  });
  const { github } = story;
  const { sha } = await handedIn(0);
  // A status that is pending is a sign of CI, and starts no runner.
  await github.setStatus({ sha, context: "ci/jenkins", state: "pending" });
  await github.settle();
  woken.push(...started());
  await github.setStatus({ sha, context: "ci/jenkins", state: "success", description: "42 tests" });
  await github.settle();
  woken.push(...started());

  const other = await handedIn(1);
  const check = { ...other, name: "buildkite/tests", conclusion: null };
  await github.externalCheck(check);
  await github.settle();
  await github.externalCheck({ ...check, conclusion: "success" });
  await github.settle();
  woken.push(...started());
});
afterAll(() => story[Symbol.asyncDispose]());

/** Gives the command on a new issue; resolves when its pull request is there and our job still looks for CI. */
async function handedIn(before: number): Promise<{ sha: string; branch: string }> {
  story.anthropic.script(haikuGetsItRight);
  await story.ask("/ai fix the failing date test --tier haiku");
  const pulls = (): PullRequest[] => story.github.state.pullRequests;
  await story.github.settle(() => pulls().length > before);
  const pull = pulls().at(-1);
  if (pull === undefined) throw new Error("no pull request");
  return { sha: pull.headSha, branch: pull.headRef };
}

/** Events that have started a runner of ours since the last time. */
function started(): string[] {
  const all = story.upshiftRuns().filter((run) => run.conclusion !== "skipped");
  return all.map((run) => run.event).slice(woken.length);
}

test("by commit status: green as soon as it says success", () => {
  expect(story.status(1).body).toContain("CI is green");
  expect(story.status(1).body).toContain("1 check passed");
});

test("by check suite: the same", () => {
  expect(story.replies(3)[0]?.body).toContain("CI is green");
});

test("what is pending or not about our commits starts no runner", () => {
  expect(woken).toEqual(["issue_comment", "status", "issue_comment", "check_suite"]);
});

test("good conduct", () => assertGoodConduct(story));
