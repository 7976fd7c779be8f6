import { expect, onTestFinished, test } from "vitest";
import { assertGoodConduct } from "../good-conduct.ts";
import { haikuGetsItRight } from "../model-scripts.ts";
import { startStory } from "../story.ts";
import { example } from "./examples.ts";

/* A repository of an organisation holds a call of the organisation's workflow, and nothing else of Upshift. */

test("the called workflow does the work, under the organisation's budget, and its end wakes it again", async () => {
  const story = await startStory({
    workflow: () =>
      // The embedded GitHub has one repository, so the called workflow lies in it.
      example("upshift-caller.yml")
        .replace(/uses: acme\/.*$/m, "uses: ./.github/workflows/upshift-organisation.yml")
        .replace("with:\n", "with:\n      budget-per-task: '0.60'\n"),
    filesAt: (url) => ({
      ".github/workflows/upshift-organisation.yml": example("upshift-organisation.yml", url),
    }),
    push: "none",
    github: { actionsMayCreatePullRequests: true },
  });
  onTestFinished(() => story[Symbol.asyncDispose]());
  const { github, anthropic } = story;
  anthropic.script(haikuGetsItRight);
  await story.ask("/ai fix the failing date test --tier haiku");
  await github.settle();
  const { body } = story.status(1);
  // Without an App the job token pushed, so CI waits for somebody's click: said, not guessed.
  expect(body).toContain("haiku");
  expect(body).toMatch(/approv/i);
  expect(story.pull().headRef).toMatch(/^upshift\/issue-1-/);
  expect(await story.ledger()).toContain('"type":"attempt.finished"');
  await assertGoodConduct({ ...story, upshiftRuns: () => [] });
});

test("a repository cannot spend more than the organisation's workflow says", async () => {
  const story = await startStory({
    workflow: () =>
      example("upshift-caller.yml")
        .replace(/uses: acme\/.*$/m, "uses: ./.github/workflows/upshift-organisation.yml")
        .replace("with:\n", "with:\n      budget-per-task: '0.001'\n"),
    files: { ".github/upshift.yml": "budget:\n  per_task: 50\n" },
    filesAt: (url) => ({
      ".github/workflows/upshift-organisation.yml": example("upshift-organisation.yml", url),
    }),
    push: "none",
  });
  onTestFinished(() => story[Symbol.asyncDispose]());
  await story.ask("/ai fix the failing date test");
  await story.github.settle();
  expect(story.replies(1)[0]?.body).toContain("Not started");
  expect(story.anthropic.journal.filter(({ path }) => path.endsWith("/messages"))).toEqual([]);
});
