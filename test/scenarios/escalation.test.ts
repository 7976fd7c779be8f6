import { afterAll, beforeAll, expect, test } from "vitest";
import type { JournalEntry } from "../fakes/anthropic/server.ts";
import { assertGoodConduct } from "./good-conduct.ts";
import { call, edit, sonnetUsesUtc, submit, view, WRONG } from "./model-scripts.ts";
import { jobOf, startStory, type Story } from "./story.ts";

/* The cheap tier forgets the time zone, CI is really red, the next tier reads that in the hand-off and gets it green. */

let story: Story;
const openings: string[] = [];

beforeAll(async () => {
  story = await startStory();
  const { github, anthropic } = story;
  anthropic.script({
    model: /haiku/,
    turns: [
      { content: ["I will look first.", view("src/date.mjs")] },
      {
        content: [
          edit("src/date.mjs", WRONG, "return new Date(year, month - 1, day);"),
          call("str_replace_based_edit_tool", {
            command: "create",
            path: "src/months.mjs",
            file_text: "export const FIRST_MONTH = 0;\n",
          }),
        ],
      },
      { content: [submit({ summary: "Months count from zero.", commit: "fix: count months from zero" })] },
    ],
  });
  anthropic.script(sonnetUsesUtc);
  await story.ask("/ai fix the failing date test --tier haiku");
  await github.settle(() => {
    const body = story.replies(1)[0]?.body;
    if (body !== undefined && openings.at(-1) !== body) openings.push(body);
    return false;
  });
});
afterAll(() => story[Symbol.asyncDispose]());

const requestsTo = (model: RegExp): JournalEntry[] =>
  story.anthropic.journal.filter((entry) => model.test(entry.body?.model ?? ""));

test("CI was really red, then really green", () => {
  expect(story.ciRuns().map((run) => run.conclusion)).toEqual(["failure", "success"]);
  expect(jobOf(story.ciRuns()[0]).log.join("\n")).toContain("'2026-02-28'");
});

test("one status comment from the first word to the summary", () => {
  const posts = story.github.journal.filter(
    (entry) => entry.method === "POST" && entry.path.endsWith("/comments"),
  );
  expect(posts).toHaveLength(1);
  const { body } = story.status(1);
  expect(body).toContain("haiku ❌ red → sonnet ✅ green");
  expect(body).toMatch(/\| 1 \| haiku \|.*❌ red.*`claude-haiku-5-5` \|/);
  expect(body).toMatch(/\| 2 \| sonnet \|.*✅ green.*`claude-sonnet-5-5` \|/);
  expect(body).toContain("CI is red after haiku.");
  expect(openings.some((text) => text.includes("Working on it with sonnet"))).toBe(true);
});

test("the second commit is a fast-forward whose tree is the base and the second patch alone", async () => {
  const { git } = story.github;
  const base = (await git.resolve("refs/heads/main")) ?? "";
  const head = await git.readCommit(story.pull().headSha);
  const [parent = ""] = head.parents;
  expect(head.parents).toHaveLength(1);
  expect((await git.readCommit(parent)).parents).toEqual([base]);
  const changed = await git.text(["diff", "--name-only", base, story.pull().headSha]);
  expect(changed.trim()).toBe("src/date.mjs");
  expect(await git.text(["diff", "--name-only", base, parent])).toContain("src/months.mjs");
});

test("the hand-off holds the real error and the failed diff, in a new conversation", () => {
  const first = requestsTo(/sonnet/)[0];
  const messages = first?.body?.messages ?? [];
  expect(messages.map((message) => message.role)).toEqual(["user"]);
  const text = JSON.stringify(messages);
  expect(text).toContain("AssertionError");
  expect(text).toContain("'2026-02-28'");
  expect(text).toContain("+  return new Date(year, month - 1, day);");
  expect(text).toContain("+export const FIRST_MONTH = 0;");
  expect(text).not.toContain("I will look first.");
  expect(first?.conversation).not.toBe(requestsTo(/haiku/)[0]?.conversation);
  expect(first?.jsonBytes).toBeLessThan(12_000);
});

test("one pull request, described by the second attempt, draft until green", () => {
  const pull = story.pull();
  const issue = story.github.state.issue(pull.number);
  expect(pull.draft).toBe(false);
  expect(issue.title).toBe("fix: read calendar days in UTC");
  expect(issue.body).toContain("read as UTC midnight");
  expect(issue.body).not.toContain("Months count from zero.");
  expect(issue.body).toContain("Closes #1");
});

test("outputs add both attempts up", () => {
  const { outputs } = jobOf(story.upshiftRuns().at(-1));
  expect(outputs).toMatchObject({ status: "green", attempts: "2", tier: "sonnet" });
});

test("good conduct", () => assertGoodConduct(story));
