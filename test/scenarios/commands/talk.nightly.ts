import { afterAll, beforeAll, expect, test } from "vitest";
import type { Comment } from "../../fakes/github/index.ts";
import { everyEvent } from "../every-event.ts";
import { assertGoodConduct } from "../good-conduct.ts";
import { edit, RIGHT, submit, WRONG } from "../model-scripts.ts";
import { startStory, type Story } from "../story.ts";

/*
 * Commands that talk (help, route, cost, plan, explain), on issues, pull requests and review comments, and the other
 * ways to start a task: a label and an assignment.
 */

let story: Story;
let issue: number;
let pull: number;
const CONFIG = "start:\n  label: upshift\n  assignee: helper-account\n";
const PLAN = "Read days in UTC.\n\n- [ ] src/date.mjs: use Date.UTC\n- [ ] test/date.test.mjs: keep as it is";

const prompts = (words: string): string[] =>
  story.anthropic.journal
    .map((entry) => JSON.stringify(entry.body?.messages[0] ?? ""))
    .filter((text) => text.includes(words));
const replies = (number: number): string[] => story.replies(number).map((comment) => comment.body);

beforeAll(async () => {
  story = await startStory({
    workflow: everyEvent,
    files: { ".github/upshift.yml": CONFIG },
    github: {
      users: [
        { login: "maya", id: 1001, permission: "write" },
        { login: "sam", id: 1002, permission: "read" },
        { login: "helper-account", id: 1003, permission: "write" },
      ],
    },
  });
  const { github, anthropic } = story;
  const say = async (number: number, body: string): Promise<Comment> => {
    const comment = github.comment(number, { author: "maya", body });
    await github.settle();
    return comment;
  };
  ({ issue } = await story.ask("/ai plan how to read days in UTC", { title: "Read days in UTC" }));
  anthropic.script({ turns: [{ content: [PLAN] }] });
  await github.settle();
  anthropic.script({
    turns: [
      { content: [edit("src/date.mjs", WRONG, RIGHT)] },
      { content: [submit({ summary: "Follows the plan.", commit: "fix: read days in UTC" })] },
    ],
  });
  await say(issue, "/ai implement");
  pull = story.pull().number;
  // On the pull request of a task the commands about it work as on its issue.
  await say(pull, "/ai cost");
  await say(issue, "/ai cost");
  await say(issue, "/ai route rewrite the whole parser in src/date.mjs");
  await say(issue, "/ai help");
  await say(issue, "/ai hlep");

  await github.push("feature/week", { "src/week.mjs": "export const DAYS = 7;\n" }, "feat: weeks", "maya");
  const theirs = await github.openPullRequest({ title: "Weeks", head: "feature/week", author: "maya" });
  anthropic.script({ turns: [{ content: ["Seven days."] }] });
  await github.reviewComment(theirs.number, {
    author: "maya",
    body: "/ai explain this line",
    path: "src/week.mjs",
    line: 1,
  });
  await github.settle();

  const signalled = async (title: string, signal: (number: number) => Promise<void>): Promise<void> => {
    const { number } = await github.openIssue({ title, author: "maya" });
    anthropic.script({
      when: ({ body }) => JSON.stringify(body.messages[0]).includes(title),
      turns: [
        { content: [edit("src/date.mjs", WRONG, RIGHT)] },
        { content: [submit({ summary: "Days in UTC.", commit: "fix: read days in UTC" })] },
      ],
    });
    await signal(number);
    await github.settle();
  };
  await signalled("Labelled", (number) => github.label(number, "upshift", "maya"));
  await signalled("Labelled otherwise", (number) => github.label(number, "bug", "maya"));
  await signalled("Labelled by a stranger", (number) => github.label(number, "upshift", "sam"));
  await signalled("Assigned", (number) => github.assign(number, "helper-account", "maya"));
});
afterAll(() => story[Symbol.asyncDispose]());

test("implement follows the plan's checkbox list", () => {
  expect(replies(issue)[0]).toContain("- [ ] src/date.mjs: use Date.UTC");
  const [prompt] = prompts("plan written by the model earlier");
  expect(prompt).toContain("- [ ] src/date.mjs: use Date.UTC");
  expect(story.github.state.issue(pull).title).toBe("fix: read days in UTC");
});

test("cost adds up both tasks on the issue, and the task on its pull request", () => {
  const onIssue = replies(issue).find((body) => body.includes("so far. A task may cost"));
  expect(onIssue?.match(/<details>/g)).toHaveLength(2);
  const onPull = replies(pull).find((body) => body.includes("so far. A task may cost"));
  expect(onPull?.match(/<details>/g)).toHaveLength(1);
});

test("route says the tier and asks no model", () => {
  expect(replies(issue).join("\n")).toMatch(/This would start on \*\*\w+\*\*/);
  expect(prompts("rewrite the whole parser")).toEqual([]);
});

test("help, and an unknown word that looks like it", () => {
  const help = replies(issue).filter((body) => body.includes("does a task with the cheapest model tier"));
  expect(help).toHaveLength(2);
  for (const verb of ["stop", "retry", "escalate", "cost", "plan", "explain"])
    expect(help[0]).toContain(verb);
});

test("a review comment is answered on its pull request, and the model knows the line", () => {
  const [prompt] = prompts("explain: this line");
  expect(prompt).toContain("src/week.mjs:1");
  expect(replies(story.github.state.pullRequests[1]?.number ?? 0)[0]).toContain("Seven days.");
});

test("a label and an assignment that the configuration names start a task, others and strangers do not", () => {
  const told = [...story.github.state.issues.values()]
    .filter((each) => each.title.startsWith("Labelled") || each.title === "Assigned")
    .map((each) => [each.title, replies(each.number).length]);
  expect(told).toEqual([
    ["Labelled", 1],
    ["Labelled otherwise", 0],
    ["Labelled by a stranger", 0],
    ["Assigned", 1],
  ]);
});

test("good conduct", () => assertGoodConduct(story));
