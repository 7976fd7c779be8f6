import { afterAll, beforeAll, expect, test } from "vitest";
import type { JobRecord } from "../fakes/github/index.ts";
import { assertGoodConduct } from "./good-conduct.ts";
import { jobOf, startStory, type Story } from "./story.ts";

/* A mistake in `.github/upshift.yml`; then, with that mended, the input `dry-run`, which writes nothing anywhere. */

let story: Story;
let broken: { stranger: JobRecord; maintainer: JobRecord };
let dry: { job: JobRecord; writes: string[] };

beforeAll(async () => {
  story = await startStory({
    files: { ".github/upshift.yml": "preset: balanced\nbudget:\n  per_taks: 5\n  per_day: much\n" },
  });
  const { github } = story;
  const lastJob = async (): Promise<JobRecord> => {
    await github.settle();
    return jobOf(story.upshiftRuns().at(-1));
  };
  await story.ask("/ai fix the failing date test", { by: "sam" });
  const stranger = await lastJob();
  await story.ask("/ai fix the failing date test");
  broken = { stranger, maintainer: await lastJob() };

  const workflow = story.workflow.replace("with:\n", 'with:\n          dry-run: "true"\n');
  await github.push(
    "main",
    { ".github/upshift.yml": "preset: balanced\n", ".github/workflows/upshift.yml": workflow },
    "ci: dry run [skip ci]",
  );
  const before = github.journal.length;
  await story.ask("/ai fix the failing date test");
  dry = {
    job: await lastJob(),
    writes: github.journal
      .slice(before)
      .filter((entry) => entry.method !== "GET")
      .map((entry) => `${entry.method} ${entry.path}`),
  };
});
afterAll(() => story[Symbol.asyncDispose]());

test("the comment names file, line, key and the nearest valid key", () => {
  const { body } = story.status(2);
  expect(body).toContain(".github/upshift.yml:3:");
  expect(body).toContain("per_taks");
  expect(body).toMatch(/did you mean `per_task`\?/);
  expect(body).toContain(".github/upshift.yml:4:");
});

test("so do the annotation at that line and the summary, and the run fails", () => {
  const { maintainer } = broken;
  expect(maintainer.checkRun.conclusion).toBe("failure");
  expect(maintainer.checkRun.annotations).toEqual([
    expect.objectContaining({ path: ".github/upshift.yml", line: 3, level: "failure" }),
  ]);
  expect(maintainer.summary).toContain("per_taks");
  expect(maintainer.outputs["status"]).toBe("failed");
});

test("a stranger is told nothing of it", () => {
  expect(story.replies(1)).toEqual([]);
  expect(broken.stranger.outputs["status"]).toBe("refused");
});

test("dry-run: the plan in the summary, and not one write", async () => {
  expect(dry.job.outputs["status"]).toBe("dry-run");
  expect(dry.job.summary).toMatch(/\*\*Dry run\.\*\* This would start on \*\*sonnet\*\*/);
  expect(dry.writes).toEqual([]);
  expect(story.replies(3)).toEqual([]);
  expect(await story.ledger()).toBe("");
  expect(story.anthropic.journal.filter((entry) => entry.body !== undefined)).toEqual([]);
});

test("good conduct", () => assertGoodConduct(story));
