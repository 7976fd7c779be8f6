import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PullRequest } from "../../fakes/github/index.ts";
import { assertGoodConduct } from "../good-conduct.ts";
import { RIGHT, WRONG } from "../model-scripts.ts";
import { sampleFiles, type Story } from "../story.ts";
import {
  checks,
  commentsOf,
  asked,
  open,
  ours,
  reviewRuns,
  reviews,
  startReviewStory,
} from "./review-story.ts";

/* Three pull requests that nobody asks to be reviewed: the size of the diff chooses who reads it. */

const DATE = sampleFiles()["src/date.mjs"] ?? "";
const SMALL = { "src/date.mjs": DATE.replace(WRONG, RIGHT) };
const MEDIUM = {
  ...SMALL,
  "src/week.mjs": "export const DAYS = 8;\n",
  "test/week.test.mjs": 'import { DAYS } from "../src/week.mjs";\n',
};
const lines = (name: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `export const ${name}${index} = "${"x".repeat(120)}";\n`).join(
    "",
  );
const HUGE = Object.fromEntries(
  ["alpha", "beta", "gamma"].flatMap((name) => [
    [`src/${name}/${name}.mjs`, lines(name, 400)],
    [`test/${name}/${name}.test.mjs`, `// tests of ${name}\n`],
  ]),
);

let story: Story;
const pulls: Record<string, PullRequest> = {};
beforeAll(async () => {
  story = await startReviewStory();
  const { anthropic, github } = story;
  const line = DATE.split("\n").findIndex((each) => each.includes(WRONG)) + 1;
  anthropic.script(
    reviews(/haiku/, [
      {
        path: "src/date.mjs",
        line,
        severity: "minor",
        title: "The month is taken as it is",
        suggestion: { replaces: `  ${RIGHT}`, with: "  return utcDate(year, month, day);" },
      },
      { path: "src/date.mjs", line: line + 50, title: "Nothing checks the day" },
      { path: "src/date.mjs", line, title: "An imagined fault" },
    ]),
  );
  anthropic.script(checks(true, false, true));
  pulls["small"] = await open(story, "small", SMALL);
  await github.settle();
  anthropic.script(
    reviews(/sonnet/, [
      { path: "src/week.mjs", line: 1, severity: "critical", title: "A week of eight days" },
    ]),
  );
  anthropic.script(checks(true));
  pulls["medium"] = await open(story, "medium", MEDIUM);
  await github.settle();
  for (const name of ["alpha", "beta", "gamma"])
    anthropic.script({
      ...reviews(/opus/, [
        { path: `src/${name}/${name}.mjs`, line: 3, title: `Constant of ${name} is never used` },
      ]),
      when: ({ body }) => JSON.stringify(body.messages).includes(`=== src/${name}/`),
    });
  anthropic.script(checks(true, true, true));
  pulls["huge"] = await open(story, "huge", HUGE);
  await github.settle();
}, 180_000);
afterAll(() => story[Symbol.asyncDispose]());

const pull = (name: string): PullRequest => {
  const found = pulls[name];
  if (found === undefined) throw new Error(`no pull request ${name}`);
  return found;
};

test("a small diff goes to haiku, a medium one to sonnet, a huge one to opus; the second pass is haiku's", () => {
  const models = asked(story).map(({ model }) => /haiku|sonnet|opus/.exec(model)?.[0]);
  expect(models).toEqual(["haiku", "haiku", "sonnet", "haiku", "opus", "opus", "opus", "haiku"]);
  expect(reviewRuns(story)).toMatchObject([
    { status: "reviewed", tier: "haiku", findings: "2" },
    { status: "reviewed", tier: "sonnet", findings: "1" },
    { status: "reviewed", tier: "opus", findings: "3" },
  ]);
});

test.each([
  ["small", /1 file and \d+ lines to read: no more than one file and 50 lines/],
  ["medium", /3 files and \d+ lines: more than one file or 50 lines/],
  ["huge", /6 files and 1203 lines: more than 5 files or 500 lines/],
])("the reasons for the tier are in the %s one's review, with the cost of both passes", (name, reason) => {
  const [review, ...more] = ours(pull(name));
  expect(more).toEqual([]);
  expect(review?.state).toBe("COMMENTED");
  expect(review?.body).toMatch(reason);
  expect(review?.body).toMatch(
    /\| review \| `claude-\w+-5-5` \| \d \| \$0\.\d+ \|\n\| second pass \| `claude-haiku-5-5` \|/,
  );
  expect(review?.body).toMatch(/Reads dates in UTC\./);
});

describe("the small one", () => {
  test("has a suggestion that applies at the line that it replaces", () => {
    const [comment, ...more] = commentsOf(pull("small"));
    expect(more).toEqual([]);
    expect(comment?.body).toContain("```suggestion\n  return utcDate(year, month, day);\n```");
    expect(SMALL["src/date.mjs"].split("\n")[(comment?.line ?? 0) - 1]).toBe(`  ${RIGHT}`);
  });

  test("says what fits no line in its text, and not what the second pass refuted", () => {
    const [review] = ours(pull("small"));
    expect(review?.body).toContain("**Major:** Nothing checks the day `src/date.mjs:");
    expect(review?.body).toContain("dropped 1");
    expect(JSON.stringify(pull("small"))).not.toContain("An imagined fault");
  });
});

test("the huge one is read in parts of files that belong together, and says so", () => {
  expect(ours(pull("huge"))[0]?.body).toContain("Read in 3 parts");
  const prompts = asked(story).flatMap(({ model, messages }) =>
    model.includes("opus") ? JSON.stringify(messages) : [],
  );
  for (const name of ["alpha", "beta", "gamma"]) {
    const [prompt, ...more] = prompts.filter((each) => each.includes(`=== src/${name}/${name}.mjs`));
    expect(more).toEqual([]);
    expect(prompt).toContain(`=== test/${name}/${name}.test.mjs`);
  }
});

test("a model of a review can change nothing and is asked, not forced, to hand in", () => {
  for (const body of asked(story)) {
    const tools = (body.tools ?? []).map((tool) => ("name" in tool ? tool.name : ""));
    expect(tools).not.toContain("submit");
    expect(tools).not.toContain("delete_file");
    expect(body.tool_choice).toBeUndefined();
  }
});

test("the same events again change nothing and cost nothing", async () => {
  const { github } = story;
  const [requests, threads] = [asked(story).length, commentsOf(pull("huge")).length];
  const seen = github.events.find(({ name, action }) => name === "pull_request" && action === "opened");
  if (seen !== undefined) github.redeliver(seen);
  await github.settle();
  expect(asked(story)).toHaveLength(requests);
  for (const name of ["small", "medium", "huge"]) expect(ours(pull(name))).toHaveLength(1);
  expect(commentsOf(pull("huge"))).toHaveLength(threads);
  expect(
    reviewRuns(story)
      .slice(3)
      .map(({ status }) => status),
  ).toEqual(["skipped"]);
});

test("nothing is said beside the reviews, and nothing written but the ledger", async () => {
  for (const name of ["small", "medium", "huge"])
    expect(story.github.state.commentsOf(pull(name).number)).toEqual([]);
  const refs = (await story.github.git.refs("refs/heads")).map(({ ref }) => ref);
  expect(refs.filter((ref) => ref.includes("upshift/"))).toEqual(["refs/heads/upshift/ledger"]);
});

test("good conduct", () => assertGoodConduct(story));
