import { afterAll, beforeAll, expect, test } from "vitest";
import { haikuForgetsTheTimeZone, sonnetUsesUtc } from "../model-scripts.ts";
import { startStory, type Story } from "../story.ts";
import { example } from "./examples.ts";

/*
 * Mode "reusable" with the job token only: attempt, CI as a called workflow on its commit, judge. Red, escalated and
 * green within one run, with nothing to wait for.
 */

let story: Story;

beforeAll(async () => {
  story = await startStory({
    push: "none",
    files: {
      ".github/workflows/ci.yml": example("ci-for-reusable.yml"),
      ".github/upshift.yml": "preset: balanced\ngate:\n  mode: reusable\n",
    },
    filesAt: (url) => ({ ".github/workflows/upshift.yml": example("upshift-reusable.yml", url) }),
  });
  story.anthropic.script(haikuForgetsTheTimeZone);
  story.anthropic.script(sonnetUsesUtc);
  await story.ask("/ai fix the failing date test --tier haiku");
  await story.github.settle();
});
afterAll(() => story[Symbol.asyncDispose]());

const jobs = () => story.upshiftRuns()[0]?.attempts[0] ?? [];
const conclusionOf = (name: string) => jobs().find((job) => job.name === name)?.checkRun.conclusion;

test("one run: red, judged, escalated, green; the third round is not needed", () => {
  expect(story.upshiftRuns()).toHaveLength(1);
  expect({
    attempt: conclusionOf("attempt"),
    "ci-1": conclusionOf("ci-1 / test"),
    "judge-1": conclusionOf("judge-1"),
    "ci-2": conclusionOf("ci-2 / test"),
    "judge-2": conclusionOf("judge-2"),
    "judge-3": conclusionOf("judge-3"),
  }).toEqual({
    attempt: "success",
    "ci-1": "failure",
    "judge-1": "success",
    "ci-2": "success",
    "judge-2": "success",
    "judge-3": "skipped",
  });
});

test("the comment tells it as in any other mode", () => {
  const { body } = story.status(1);
  expect(body).toContain("haiku ❌ red → sonnet ✅ green");
  expect(body).toContain("1 check passed");
  expect(story.pull().draft).toBe(false);
});

test("the hand-off has the called job's real error", () => {
  const request = story.anthropic.journal.find((entry) => /sonnet/.test(entry.body?.model ?? ""));
  expect(JSON.stringify(request?.body?.messages)).toContain("'2026-02-28'");
});

test("what the agent wrote ran with a token that reads contents, and without the provider's key", () => {
  const ci = jobs().filter((job) => job.name.endsWith("/ test"));
  expect(ci.length).toBeGreaterThan(0);
  for (const job of ci) expect(job.raw).not.toContain(story.apiKey.slice(0, -7));
  story.github.assertContract();
  expect(story.anthropic.violations).toEqual([]);
});
