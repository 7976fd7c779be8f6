import { afterAll, beforeAll, expect, test } from "vitest";
import type { Comment } from "../fakes/github/index.ts";
import { assertGoodConduct } from "./good-conduct.ts";
import { jobOf, startStory, type Story } from "./story.ts";

/* Comments after which no work may be done, each on an issue of its own, and what their authors are told. */

let story: Story;
const comments: Record<string, Comment> = {};

beforeAll(async () => {
  story = await startStory();
  const { github } = story;
  const ask = async (name: string, body: string, by = "maya"): Promise<Comment> =>
    (comments[name] = await story.ask(body, { title: name, by }));
  await ask("stranger", "/ai fix the failing date test", "sam");
  await ask("fenced", "Type this:\n```\n/ai fix the date test\n```");
  await ask("two", "/ai fix the date test\n/ai refactor everything");
  await ask("option", "/ai fix the date test --api-base=https://evil.example");
  await ask("dry run", "/ai fix the failing date test --dry-run");
  await ask("help", "/AI\u00A0help");
  await ask("report", "/ai report");
  github.editComment(await ask("edited", "/ai fix the date test"), "/ai fix everything at once");
  github.deleteComment(await ask("deleted", "/ai fix the date test"));
  await ask("unrelated", "Thanks, this looks fine.");
  const issue = await github.openIssue({ title: "bot", author: "maya" });
  comments["bot"] = github.comment(issue.number, {
    author: "upshift-pusher[bot]",
    body: "/ai fix the date test",
  });
  await github.push("feature/dates", { "NOTES.md": "Notes.\n" });
  await github.openPullRequest({ title: "Notes", head: "feature/dates", author: "maya" });
  await github.settle();
});
afterAll(() => story[Symbol.asyncDispose]());

const runOf = (name: string) =>
  story.upshiftRuns().find((run) => run.event === "issue_comment" && run.title === name) ??
  expect.fail(`no run for ${name}`);
const said = (name: string): string[] =>
  story.replies(comments[name]?.issue ?? 0).map((comment) => comment.body);
const reactions = (name: string): string[] | undefined =>
  comments[name]?.reactions.map((reaction) => reaction.content);

test("without write access: no comment, no word of the configuration, a confused face", () => {
  expect(said("stranger")).toEqual([]);
  expect(reactions("stranger")).toEqual(["confused"]);
  expect(jobOf(runOf("stranger")).summary).toContain("@\u200Bsam has the read permission here");
});

test("a fenced command is none", () => {
  expect(said("fenced")).toEqual([]);
  expect(reactions("fenced")).toEqual([]);
  expect(jobOf(runOf("fenced")).outputs["status"]).toBe("skipped");
});

test("two commands: an error that names both", () => {
  expect(said("two")).toHaveLength(1);
  expect(said("two")[0]).toMatch(/fix the date test[^]*refactor everything/);
  expect(reactions("two")).toEqual(["eyes", "confused"]);
});

test("an option that is not on the list", () => {
  expect(said("option")[0]).toContain("--api-base");
});

test("--dry-run: the plan in a comment", () => {
  expect(said("dry run")).toHaveLength(1);
  expect(said("dry run")[0]).toMatch(/\*\*sonnet\*\* \(`claude-sonnet-5-5`\), at most \$0\.75/);
  expect(jobOf(runOf("dry run")).outputs["status"]).toBe("dry-run");
});

test("help, and a report of no task yet", () => {
  expect(said("help")[0]).toContain("/ai fix the failing date test");
  expect(said("report")[0]).toMatch(/not enough tasks yet/i);
  expect(jobOf(runOf("help")).outputs["status"]).toBe("replied");
});

test("an edited and a deleted comment are not the words that were sent", () => {
  expect(said("edited")[0]).toMatch(/edited after it was posted/);
  expect(said("deleted")[0]).toMatch(/deleted before work began/);
  expect(jobOf(runOf("edited")).outputs["status"]).toBe("refused");
});

test("the example's if: starts no runner for unrelated comments, bots and branches", () => {
  for (const name of ["unrelated", "bot"]) {
    expect(runOf(name).conclusion, name).toBe("skipped");
    expect(jobOf(runOf(name)).steps, name).toEqual([]);
  }
  const wakes = story.upshiftRuns().filter((run) => run.event === "workflow_run");
  expect(wakes.map((run) => [run.conclusion, jobOf(run).steps])).toEqual([["skipped", []]]);
});

test("no model was asked, no branch made, nothing written into the ledger", async () => {
  expect(story.anthropic.journal.filter((entry) => entry.body !== undefined)).toEqual([]);
  const refs = (await story.github.git.refs("refs/heads")).map(({ ref }) => ref);
  expect(refs.toSorted()).toEqual(["refs/heads/feature/dates", "refs/heads/main"]);
});

test("the same events delivered once more get no second reply", async () => {
  const { github } = story;
  const count = github.state.comments.size;
  const again = ["help", "two", "dry run"].map((name) => comments[name]?.id);
  const delivered = github.events.filter((event) => {
    const id = again.find((each) => JSON.stringify(event.payload).includes(`"id":${each},`));
    return event.name === "issue_comment" && event.action === "created" && id !== undefined;
  });
  expect(delivered.filter((event) => event.actor.via === "web")).toHaveLength(3);
  for (const event of delivered) github.redeliver(event);
  await github.settle();
  expect(github.state.comments.size).toBe(count);
});

test("good conduct", () => assertGoodConduct(story));
