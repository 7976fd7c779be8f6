import { afterAll, beforeAll, expect, test } from "vitest";
import type { PullRequest } from "../../fakes/github/index.ts";
import { assertGoodConduct } from "../good-conduct.ts";
import type { Story } from "../story.ts";
import {
  asked,
  checks,
  commentsOf,
  open,
  ours,
  reviewPrompts,
  reviewRuns,
  reviews,
  startReviewStory,
} from "./review-story.ts";

/*
 * One pull request over several pushes: only what is new is read, nothing is said twice, what was mended is resolved, and a
 * history that was replaced is read from the start.
 */

const text = (changes: Record<number, string> = {}): string =>
  Array.from(
    { length: 40 },
    (_, index) => `${changes[index + 1] ?? `export const line${index + 1} = ${index + 1};`}\n`,
  ).join("");
const FIRST = { 2: "export const line2 = open();", 30: "export const line30 = read();" };
const SECOND = { ...FIRST, 2: "export const line2 = openSafely();", 20: "export const line20 = leak();" };

let story: Story;
let pull: PullRequest;
beforeAll(async () => {
  story = await startReviewStory({ files: { "src/list.mjs": text() } });
  const { anthropic, github } = story;
  anthropic.script(
    reviews(/haiku/, [
      { path: "src/list.mjs", line: 2, title: "open() may throw" },
      { path: "src/list.mjs", line: 30, title: "read() never ends" },
    ]),
  );
  anthropic.script(checks(true, true));
  pull = await open(story, "topic", { "src/list.mjs": text(FIRST) });
  await github.settle();

  anthropic.script(
    reviews(
      /haiku/,
      [
        { path: "src/list.mjs", line: 20, title: "leak() is never freed" },
        { path: "src/list.mjs", line: 2, title: "openSafely() is not imported" },
      ],
      { mended: [0] },
    ),
  );
  anthropic.script(checks(true, false));
  await github.push("topic", { "src/list.mjs": text(SECOND) }, "Mend", "maya");
  await github.settle();

  anthropic.script(reviews(/haiku/, []));
  await github.push(
    "topic",
    { "src/list.mjs": text({ ...SECOND, 21: "export const line21 = 0;" }) },
    "More",
    "maya",
  );
  await github.settle();
}, 180_000);
afterAll(() => story[Symbol.asyncDispose]());

const prompts = (): string[] => reviewPrompts(story);

test("after a push only the hunks that it touched are read", () => {
  expect(prompts()[0]).toContain("line30 = read()");
  expect(prompts()[1]).toContain("+* export const line20 = leak();");
  expect(prompts()[1]).not.toContain("line30 = read()");
  expect(ours(pull)[1]?.body).toMatch(/Reviewed what is new from `\w{7}` to `\w{7}`/);
});

test("nothing is said twice, and each comment is at the head that it is about", () => {
  expect(commentsOf(pull).map(({ line, body }) => [line, /\*\* (.*)/.exec(body)?.[1]])).toEqual([
    [2, "open() may throw"],
    [30, "read() never ends"],
    [20, "leak() is never freed"],
  ]);
  expect(prompts()[1]).toContain("0. src/list.mjs: open() may throw");
});

test("the comment whose line was mended is resolved, and no other", () => {
  expect(pull.threads.map(({ resolved }) => resolved)).toEqual([true, false, false]);
  expect(ours(pull)[1]?.body).toContain("the comment is resolved");
});

test("a push that leaves nothing to say is reviewed in silence", () => {
  expect(ours(pull)).toHaveLength(2);
  expect(reviewRuns(story).map(({ status, findings }) => [status, findings])).toEqual([
    ["reviewed", "2"],
    ["reviewed", "1"],
    ["reviewed", "0"],
  ]);
});

test("the same push delivered again is not read again", async () => {
  const before = asked(story).length;
  const pushes = story.github.events.filter(({ action }) => action === "synchronize");
  for (const event of pushes) story.github.redeliver(event);
  await story.github.settle();
  expect(asked(story)).toHaveLength(before);
  expect(ours(pull)).toHaveLength(2);
});

test("a history that was replaced is read whole, and that is said", async () => {
  const { github, anthropic } = story;
  anthropic.script(reviews(/haiku/, [{ path: "src/list.mjs", line: 35, title: "stop() is missing" }]));
  anthropic.script(checks(true));
  await github.forcePush("topic", { "src/list.mjs": text({ ...SECOND, 35: "start();" }) }, "Rebased", "maya");
  await github.settle();
  expect(ours(pull).at(-1)?.body).toContain("a force-push or a rebase");
  expect(prompts().at(-1)).toContain("line30 = read()");
});

test("good conduct", () => assertGoodConduct(story));
