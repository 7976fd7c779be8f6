import { afterAll, beforeAll, expect, test } from "vitest";
import { assertGoodConduct } from "../good-conduct.ts";
import { edit, submit, view } from "../model-scripts.ts";
import { CRON, ISO_WEEK, jobsNamed, jobsRuns, pullOf, startJobsStory, WEEK_TAIL } from "./jobs-story.ts";
import type { Story } from "../story.ts";

/*
 * A schedule fires: one process plans, two work, one sums up. The cheap tier takes away too much of one file, CI is red,
 * the next tier reads that and takes away what is dead. Then the schedule fires again, the run is run again and CI's end
 * is delivered again.
 */

let story: Story;

const DAY = "export function dayOfWeek(text) {\n  return parseDate(text).getUTCDay();\n}\n\n";
const QUARTER = "\nexport function quarterOfMonth(month) {\n  return Math.ceil(month / 3);\n}\n";

beforeAll(async () => {
  story = await startJobsStory();
  const { github, anthropic } = story;
  const about = (file: string) => (request: { body: unknown }) =>
    JSON.stringify(request.body).includes(`File: src/${file}`);
  anthropic.script({
    model: /haiku/,
    when: about("week.mjs"),
    turns: [
      { content: [view("src/week.mjs")] },
      { content: [edit("src/week.mjs", DAY + ISO_WEEK + WEEK_TAIL, "export {};\n")] },
      { content: [submit({ summary: "Nothing of it is used.", commit: "refactor: remove dead code" })] },
    ],
  });
  anthropic.script({
    model: /haiku/,
    when: about("month.mjs"),
    turns: [
      { content: [edit("src/month.mjs", QUARTER, "")] },
      {
        content: [
          submit({ summary: "`quarterOfMonth` had no caller.", commit: "refactor: remove quarterOfMonth" }),
        ],
      },
    ],
  });
  anthropic.script({
    model: /sonnet/,
    turns: [
      { content: [edit("src/week.mjs", ISO_WEEK + WEEK_TAIL, "")] },
      {
        content: [
          submit({
            summary: "`dayOfWeek` is tested; the rest had no caller.",
            commit: "refactor: remove what nothing calls from week",
          }),
        ],
      },
    ],
  });
  github.tick(CRON);
  await github.settle();
}, 120_000);
afterAll(() => story[Symbol.asyncDispose]());

test("plan, work and summary are processes of their own, and the plan is a matrix", () => {
  const [run] = jobsRuns(story);
  expect(run?.conclusion).toBe("success");
  const [plan] = jobsNamed(run, "plan");
  const units: unknown = JSON.parse(plan?.outputs["units"] ?? "");
  expect(units).toEqual([
    expect.stringMatching(/^job-dead-code\.src-week-mjs\.[0-9a-f]{10}\.\d{8}$/),
    expect.stringMatching(/^job-dead-code\.src-month-mjs\.[0-9a-f]{10}\.\d{8}$/),
  ]);
  expect(jobsNamed(run, "work").map((job) => job.outputs["status"])).toEqual(["awaiting-ci", "awaiting-ci"]);
  expect(jobsNamed(run, "summary")[0]?.summary).toMatch(
    /\| dead-code \| `src\/week\.mjs` \| (?:awaiting-ci|working) \| haiku.* \| #\d \| \$0\.\d+ \|/,
  );
});

test("what is dead was found by reading alone, and the model is shown it as data", () => {
  const first = story.anthropic.journal.find((entry) =>
    JSON.stringify(entry.body ?? "").includes("File: src/week.mjs"),
  );
  const text = JSON.stringify(first?.body?.messages);
  expect(text).toContain("nothing else in the repository names `isoWeekNumber`");
  expect(text).toContain("nothing else in the repository names `weekdayNames`");
  expect(text).not.toContain("`dayOfWeek`");
});

test("red on haiku, green on sonnet, each unit in one pull request with its own status comment", () => {
  const { state } = story.github;
  expect(state.pullRequests).toHaveLength(2);
  const week = pullOf(story, "src-week-mjs");
  const [status, ...more] = story.replies(week.number);
  expect(more).toEqual([]);
  expect(status?.body).toContain("haiku ❌ red → sonnet ✅ green");
  expect(story.replies(pullOf(story, "src-month-mjs").number)[0]?.body).toContain("CI is green");
  for (const pull of state.pullRequests) {
    expect(pull.draft).toBe(false);
    expect(state.issue(pull.number).labels.map((label) => label.name)).toEqual(["refactor"]);
    expect(pull.requestedReviewers.map((account) => account.login)).toEqual(["maya"]);
    expect(state.issue(pull.number).body).toContain("for the job `dead-code`");
  }
});

test(
  "the same schedule again, the run again, and CI's end again change nothing",
  { timeout: 120_000 },
  async () => {
    const { github, anthropic } = story;
    const seen = async () => ({
      ledger: await story.ledger(),
      refs: await github.git.refs("refs/heads"),
      comments: [...github.state.comments.values()].map((comment) => comment.body),
      calls: anthropic.journal.filter((entry) => entry.body !== undefined).length,
      pulls: github.state.pullRequests.length,
    });
    const before = await seen();
    const ends = github.events.filter(
      (event) => event.name === "workflow_run" && event.action === "completed",
    );
    github.tick(CRON);
    for (const event of ends) github.redeliver(event);
    const [first] = jobsRuns(story);
    if (first !== undefined) await github.rerun(first);
    await github.settle();
    expect(jobsRuns(story).at(-1)?.conclusion).toBe("success");
    expect(jobsNamed(jobsRuns(story).at(-1), "plan")[0]?.outputs["units"]).toBe("[]");
    expect(await seen()).toEqual(before);
  },
);

test("good conduct", () => assertGoodConduct(story));
