import { afterAll, beforeAll, expect, test } from "vitest";
import { assertGoodConduct } from "./good-conduct.ts";
import { edit, staysRed, submit, WRONG } from "./model-scripts.ts";
import { jobOf, startStory, type Story } from "./story.ts";

/* Three tiers, three red builds, and one reply whose usage never came: stop, label, and say what is known. */

let story: Story;

beforeAll(async () => {
  story = await startStory({
    files: { ".github/upshift.yml": "budget:\n  per_task: 5\n" },
  });
  const { anthropic, github } = story;
  anthropic.script(staysRed(/haiku/, "haiku"));
  anthropic.script(staysRed(/sonnet/, "sonnet"));
  anthropic.script({
    model: /opus/,
    turns: [
      { content: [edit("src/date.mjs", WRONG, "return new Date(year, month, day - 31);")] },
      {
        usage: null,
        content: [
          submit({
            summary: "A last try.",
            commit: "fix: the last try",
            questions: ["Is the time zone of CI meant to be Tokyo's?"],
          }),
        ],
      },
    ],
  });
  await story.ask("/ai fix the failing date test --tier haiku");
  await github.settle();
});
afterAll(() => story[Symbol.asyncDispose]());

test("three commits, each judged by CI, none green", () => {
  expect(story.ciRuns().map((run) => run.conclusion)).toEqual(["failure", "failure", "failure"]);
});

test("the account is honest: what was tried, what CI said, what remains", () => {
  const { body } = story.status(1);
  expect(body).toContain("🛑 **Not solved.**");
  expect(body).toContain("haiku ❌ red → sonnet ❌ red → opus ❌ red");
  expect(body).toMatch(/\*\*haiku\*\* ❌ red: .*a day survives reading and writing/);
  expect(body).toMatch(/What remains: #2 .*draft/);
  expect(body).toContain("Is the time zone of CI meant to be Tokyo's?");
});

test("what a reply without usage cost is not made up", () => {
  expect(story.status(1).body).toMatch(/\*\*at least \$0\.\d+\*\*/);
  expect(story.status(1).body).toMatch(/\| 3 \| opus .*≥ /);
});

test("the pull request stays a draft and carries the label", () => {
  const pull = story.pull();
  expect(pull.draft).toBe(true);
  const { labels } = story.github.state.issue(pull.number);
  expect(labels.map((label) => label.name)).toContain("upshift:needs-human");
});

test("the reaction and the outputs say so, too", () => {
  const [command] = story.github.state.commentsOf(1);
  expect(command?.reactions.map((reaction) => reaction.content)).toEqual(["eyes", "confused"]);
  expect(jobOf(story.upshiftRuns().at(-1)).outputs).toMatchObject({ status: "exhausted", attempts: "3" });
});

test("good conduct", () => assertGoodConduct(story));
