import { afterAll, beforeAll, expect, test } from "vitest";
import { assertGoodConduct } from "../good-conduct.ts";
import { edit, submit } from "../model-scripts.ts";
import type { Story } from "../story.ts";
import { CRON, ISO_WEEK, jobsNamed, jobsRuns, pullOf, startJobsStory, WEEK_TAIL } from "./jobs-story.ts";

/*
 * Triage at half price: one run submits a batch, the schedule comes twice meanwhile, the batch ends with one answer and
 * one expired request, and a later run collects: it asks about the expired one at once and works on what is worth it.
 */

let story: Story;
const seen = { whileWaiting: 0, ledgerBefore: "", ledgerAfter: "" };

const batchPosts = () => story.anthropic.journal.filter((entry) => entry.batch !== undefined);
const tick = async (): Promise<void> => {
  story.github.tick(CRON);
  await story.github.settle();
};

beforeAll(async () => {
  story = await startJobsStory({ config: (text) => `${text}    triage: batch\n` });
  const { anthropic } = story;
  // Whoever is asked about a candidate answers; work follows its script.
  anthropic.script(({ body }) => {
    const text = JSON.stringify(body);
    if (!text.includes("You sort work")) return undefined;
    const worth = text.includes("src/week.mjs");
    return { content: [`{"worth": ${worth}, "reason": "${worth ? "two dead exports" : "one line"}"}`] };
  });
  anthropic.script({
    model: /haiku/,
    when: ({ body }) => JSON.stringify(body).includes("File: src/week.mjs"),
    turns: [
      { content: [edit("src/week.mjs", ISO_WEEK + WEEK_TAIL, "")] },
      {
        content: [submit({ summary: "Two exports had no caller.", commit: "refactor: remove dead exports" })],
      },
    ],
  });
  await tick();
  await tick();
  seen.whileWaiting = batchPosts().length;
  const [id = ""] = anthropic.batches.waiting;
  anthropic.endBatch(id, (_customId, index) => (index === 0 ? "expired" : "succeeded"));
  await tick();
  seen.ledgerBefore = await story.ledger();
  await tick();
  seen.ledgerAfter = await story.ledger();
}, 120_000);
afterAll(() => story[Symbol.asyncDispose]());

test("one batch with both candidates, however often the schedule comes while it is worked on", () => {
  expect(seen.whileWaiting).toBe(1);
  expect(batchPosts()[0]?.batch).toEqual([
    expect.stringMatching(/^triage-[0-9a-f]{28}-\d{8}$/),
    expect.stringMatching(/^triage-[0-9a-f]{28}-\d{8}$/),
  ]);
  const [first, second] = jobsRuns(story);
  for (const run of [first, second]) {
    expect(jobsNamed(run, "plan")[0]?.outputs["units"]).toBe("[]");
    expect(jobsNamed(run, "plan")[0]?.summary).toContain("a model is asked about it first");
    expect(jobsNamed(run, "work")[0]?.checkRun.conclusion).toBe("skipped");
  }
});

test("the answer costs half, the expired request nothing, and asking it again the usual price", () => {
  const collected = seen.ledgerBefore.split("\n").filter((line) => line.includes('"type":"batch.collected"'));
  const costs = collected.map((line) =>
    /"outcome":"(\w+)".*"cost":\{"microUsd":(\d+),"exact":true\}/.exec(line),
  );
  expect(costs.map((cost) => cost?.[1])).toEqual(
    expect.arrayContaining(["expired", "succeeded", "succeeded"]),
  );
  const usage = (line: string) => {
    const input = Number(/"inputTokens":(\d+)/.exec(line)?.[1]);
    const output = Number(/"outputTokens":(\d+)/.exec(line)?.[1]);
    return input * 0.1 + output * 0.5;
  };
  const batch = collected.find((line) => line.includes('"batch":1') && line.includes('"succeeded"')) ?? "";
  const direct = collected.find((line) => line.includes('"batch":2')) ?? "";
  const costOf = (line: string) => Number(/"cost":\{"microUsd":(\d+)/.exec(line)?.[1]);
  expect(costOf(batch)).toBe(Math.round(usage(batch) / 2));
  expect(costOf(direct)).toBe(Math.round(usage(direct)));
  expect(collected.some((line) => line.includes('"expired"') && costOf(line) === 0)).toBe(true);
});

test("what is worth it becomes a green pull request, and what is not is left with its reason", () => {
  expect(story.github.state.pullRequests).toHaveLength(1);
  expect(story.replies(pullOf(story, "src-week-mjs").number)[0]?.body).toContain("CI is green");
  const third = jobsNamed(jobsRuns(story)[2], "plan")[0];
  expect(third?.summary).toContain("not worth a pull request: one line");
});

test("the schedule once more submits, asks and begins nothing", () => {
  expect(batchPosts()).toHaveLength(1);
  expect(seen.ledgerAfter).toBe(seen.ledgerBefore);
});

test("good conduct", () => assertGoodConduct(story));
