import { afterAll, beforeAll, expect, test } from "vitest";
import { startStory, type Story } from "../story.ts";

/* `/ai doctor` in a repository where four things are wrong: each is named with its fix, and nothing is spent. */

let story: Story;

beforeAll(async () => {
  story = await startStory({
    push: "none",
    github: { blockedRefs: ["refs/heads/upshift/issue-*"] },
    workflow: (text) =>
      text.replace("workflows: [CI]", "workflows: [Tests]").replace(/ +checks: read.*\n/, ""),
  });
  await story.ask("/ai doctor");
  await story.github.settle();
});
afterAll(() => story[Symbol.asyncDispose]());

test("what keeps it from working comes first, with what to do", () => {
  const [reply] = story.replies(1);
  expect(reply?.body).toMatch(/\n\*\*5 things keep Upshift from working here\.\*\*\n\n- ❌/);
  expect(reply?.body).toContain("Add `checks: read` under `permissions:`");
  expect(reply?.body).toContain("“Tests”");
  expect(reply?.body).toContain("The job token pushes");
  expect(reply?.body).toContain("A ruleset covers a task's branch");
  expect(reply?.body).toContain("can only be read by an administrator's token");
  expect(reply?.body).toContain("things are as they should be");
});

test("it costs no model call and no commit", async () => {
  expect(story.anthropic.journal.filter((entry) => entry.body !== undefined)).toEqual([]);
  expect(await story.ledger()).toBe("");
});
