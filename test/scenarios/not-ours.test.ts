import { afterAll, beforeAll, expect, test } from "vitest";
import { assertGoodConduct } from "./good-conduct.ts";
import { edit, submit } from "./model-scripts.ts";
import { jobOf, startStory, type Story } from "./story.ts";

/* The default branch is red before we come, and the task has nothing to do with it: nobody pays for a second attempt. */

let story: Story;

beforeAll(async () => {
  story = await startStory();
  const { github, anthropic } = story;
  await github.push("main", { "NEWS.md": "Nothing yet.\n" });
  await github.settle();
  anthropic.script({
    turns: [
      {
        content: [
          edit("README.md", "Three functions for calendar days.", "Functions for calendar days."),
          submit({ summary: "The README no longer counts.", commit: "docs: do not count functions" }),
        ],
      },
    ],
  });
  await story.ask("/ai docs say functions instead of three functions in README.md", {
    title: "Wording of the README",
    body: "It counts for no reason.",
  });
  await github.settle();
});
afterAll(() => story[Symbol.asyncDispose]());

test("red on main and red on the branch, in the same way", () => {
  expect(story.ciRuns().map((run) => [run.event, run.conclusion])).toEqual([
    ["push", "failure"],
    ["pull_request", "failure"],
  ]);
});

test("the task stops at one attempt and says why", () => {
  const { body } = story.status(1);
  expect(body).toContain("CI cannot judge this change");
  expect(body).toMatch(/test failed in the same way before this change/);
  expect(body).toContain("1 attempt");
  expect(story.anthropic.journal.filter((entry) => entry.body !== undefined)).toHaveLength(1);
  expect(jobOf(story.upshiftRuns().at(-1)).outputs["status"]).toBe("not-ours");
});

test("the run of main's own CI started no runner of ours", () => {
  const [first] = story.upshiftRuns();
  expect(first?.event).toBe("workflow_run");
  expect(first?.conclusion).toBe("skipped");
});

test("good conduct", () => assertGoodConduct(story));
