import { afterAll, beforeAll, expect, test } from "vitest";
import { assertGoodConduct } from "../good-conduct.ts";
import { haikuGetsItRight } from "../model-scripts.ts";
import { startStory, type Story } from "../story.ts";

/* Which checks decide: by ruleset `test` is required. `lint` is red on every commit and only reported. */

let story: Story;

const CI = `name: CI
on: pull_request
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: node --test
  lint:
    runs-on: ubuntu-latest
    steps:
      - run: echo "src/date.mjs:1 is not formatted" && exit 1
`;

beforeAll(async () => {
  story = await startStory({
    files: { ".github/workflows/ci.yml": CI },
    github: { requiredChecks: { main: ["test"] }, requiredBy: "ruleset" },
  });
  const { github, anthropic } = story;
  anthropic.script(haikuGetsItRight);
  await story.ask("/ai fix the failing date test --tier haiku");
  await github.settle();

  anthropic.script(haikuGetsItRight);
  github.disturb({ workflow: "CI", job: "test" }, { kind: "cancelled" });
  await story.ask("/ai fix the failing date test --tier haiku");
  await github.settle();
});
afterAll(() => story[Symbol.asyncDispose]());

test("an optional red is reported and does not escalate", () => {
  expect(story.ciRuns()[0]?.conclusion).toBe("failure");
  const { body } = story.status(1);
  expect(body).toContain("CI is green");
  expect(body).toContain("Not required and red: lint");
  expect(body).toContain("1 attempt");
});

test("a cancelled required check is named as that, and costs no second attempt", () => {
  const { body } = story.status(3);
  expect(body).toContain("A human has to look at this");
  expect(body).toContain("The checks were cancelled");
  expect(body).toContain("1 attempt");
});

test("good conduct", () => assertGoodConduct(story));
