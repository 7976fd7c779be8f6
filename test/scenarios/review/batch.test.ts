import { afterAll, beforeAll, expect, test } from "vitest";
import type { PullRequest } from "../../fakes/github/index.ts";
import { SWEEP, sweepWorkflow } from "../ci/examples.ts";
import { assertGoodConduct } from "../good-conduct.ts";
import type { Story } from "../story.ts";
import { commentsOf, open, ours, reviewRuns, reviews, startReviewStory } from "./review-story.ts";

/*
 * A review whose second pass is made in a batch: the pull request's run submits it; a sweep collects two answers, asks for
 * what has expired at once, and says the review. Whether another sweep does it twice: test/usecases/finish-review.test.ts.
 */

const CONFIG = "review:\n  auto: all\n  verify: batch\n";
const DATE = "export const first = open();\nexport const second = read();\nexport const third = leak();\n";

let story: Story;
let pull: PullRequest;
const seen = { whileWaiting: 0, ledger: "" };

beforeAll(async () => {
  story = await startReviewStory({
    config: CONFIG,
    filesAt: sweepWorkflow,
  });
  const { anthropic, github } = story;
  anthropic.script(
    reviews(/haiku/, [
      { path: "src/list.mjs", line: 1, title: "open() may throw" },
      { path: "src/list.mjs", line: 2, title: "read() never ends" },
      { path: "src/list.mjs", line: 3, title: "leak() is never freed" },
    ]),
  );
  anthropic.script(({ body }) => {
    const text = JSON.stringify(body);
    if (!text.includes("Say whether it holds")) return undefined;
    const holds = !text.includes("read() never ends");
    return { content: [`{"holds": ${holds}, "reason": "${holds ? "it does" : "it ends at once"}"}`] };
  });
  pull = await open(story, "topic", { "src/list.mjs": DATE });
  await github.settle();
  seen.whileWaiting = ours(pull).length;
  const [id = ""] = anthropic.batches.waiting;
  anthropic.endBatch(id, (_customId, index) => (index === 0 ? "expired" : "succeeded"));
  github.tick(SWEEP);
  await github.settle();
  seen.ledger = await story.ledger();
}, 120_000);
afterAll(() => story[Symbol.asyncDispose]());

test("one batch with a request for each finding, and no word while it is worked on", () => {
  const submitted = story.anthropic.journal.filter((entry) => entry.batch !== undefined);
  expect(submitted.map(({ batch }) => batch)).toEqual([
    [0, 1, 2].map((index) => expect.stringMatching(new RegExp(`^check-[0-9a-f]{28}-1-${index}$`))),
  ]);
  expect(seen.whileWaiting).toBe(0);
  expect(reviewRuns(story).map((outputs) => outputs["status"])).toEqual(["handed-on"]);
});

test("one review, without what was refuted", () => {
  expect(ours(pull)).toHaveLength(1);
  expect(ours(pull)[0]?.body).toContain("dropped 1");
  expect(commentsOf(pull).map(({ body }) => /\*\* (.*)/.exec(body)?.[1])).toEqual([
    "open() may throw",
    "leak() is never freed",
  ]);
});

test("each answer is charged once: half for the batch's, nothing for the expired one, the usual price for asking it again", () => {
  const lines = seen.ledger.split("\n").filter((line) => line.includes('"type":"batch.collected"'));
  const found = lines.map((line) => ({
    key: `${/"batch":(\d)/.exec(line)?.[1]} ${/"outcome":"(\w+)"/.exec(line)?.[1]}`,
    cost: Number(/"cost":\{"microUsd":(\d+),"exact":true\}/.exec(line)?.[1]),
    full:
      Number(/"inputTokens":(\d+)/.exec(line)?.[1]) * 0.1 +
      Number(/"outputTokens":(\d+)/.exec(line)?.[1]) * 0.5,
  }));
  expect(found.map(({ key }) => key).toSorted()).toEqual([
    "1 expired",
    "1 succeeded",
    "1 succeeded",
    "2 succeeded",
  ]);
  const share: Readonly<Record<string, number>> = { "1 expired": 0, "1 succeeded": 0.5, "2 succeeded": 1 };
  for (const { key, cost, full } of found) expect(cost).toBe(Math.round(full * (share[key] ?? 0)));
});

test("good conduct", () => assertGoodConduct(story));
