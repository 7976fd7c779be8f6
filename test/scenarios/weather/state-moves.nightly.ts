import { afterAll, beforeAll, expect, test } from "vitest";
import { everyEvent } from "../every-event.ts";
import { assertGoodConduct } from "../good-conduct.ts";
import { edit, RIGHT, submit, WRONG } from "../model-scripts.ts";
import { jobOf, startStory, type Story } from "../story.ts";

/*
 * Things that people do between one run and the next, each to an issue of its own whose change is green: CI's events are
 * held back until all of it has happened.
 */

let story: Story;
const NAMES = [
  "closed",
  "transferred",
  "locked",
  "branch deleted",
  "pull request closed",
  "pull request merged",
  "base advanced",
  "comment deleted",
  "closed while working",
] as const;
type Name = (typeof NAMES)[number];
const issues = new Map<Name, number>();
const outcomes = new Map<Name, string | undefined>();

beforeAll(async () => {
  story = await startStory({
    workflow: everyEvent,
    files: { ".github/upshift.yml": "pull_request:\n  labels: [made-by-upshift]\n" },
  });
  const { github, anthropic } = story;
  const works = (name: Name, meanwhile?: (issue: number) => void): void => {
    anthropic.script({
      when: ({ body }) => JSON.stringify(body.messages[0]).includes(`title: ${name}.`),
      turns: [
        () => {
          meanwhile?.(issues.get(name) ?? 0);
          return {
            content: [edit("src/date.mjs", WRONG, RIGHT)],
            delayMs: meanwhile === undefined ? 0 : 500,
          };
        },
        { content: [submit({ summary: "Days in UTC.", commit: "fix: read days in UTC" })] },
      ],
    });
  };
  const stopLosing = github.loseEvents((event) => event.name === "workflow_run");
  for (const name of NAMES) {
    works(
      name,
      name === "closed while working" ? (issue) => void github.closeIssue(issue, "maya") : undefined,
    );
    const { issue } = await story.ask("/ai fix the failing date test --tier haiku", {
      title: `title: ${name}.`,
    });
    issues.set(name, issue);
  }
  await github.settle();
  stopLosing();

  const issueOf = (name: Name): number => issues.get(name) ?? expect.fail(name);
  const pullOf = (name: Name) =>
    github.state.pullRequests.find((pull) => pull.headRef.startsWith(`upshift/issue-${issueOf(name)}-`)) ??
    expect.fail(name);
  await github.closeIssue(issueOf("closed"), "maya");
  github.transferIssue(issueOf("transferred"));
  github.lockIssue(issueOf("locked"));
  await github.deleteBranch(pullOf("branch deleted").headRef, "maya");
  await github.closeIssue(pullOf("pull request closed").number, "maya");
  await github.markReady(pullOf("pull request merged").number, "maya");
  await github.mergePullRequest(pullOf("pull request merged").number, "maya");
  await github.push("main", { "NOTES.md": "Meanwhile.\n" }, "docs: meanwhile [skip ci]", "maya");
  github.deleteComment(story.status(issueOf("comment deleted")));

  for (const name of NAMES) {
    const branch = `upshift/issue-${issueOf(name)}-`;
    const woken = github.events.findLast(
      (event) =>
        event.name === "workflow_run" &&
        event.action === "completed" &&
        branchOf(event.payload).startsWith(branch),
    );
    const before = story.upshiftRuns().length;
    if (woken !== undefined) github.redeliver(woken);
    await github.settle();
    const run = story
      .upshiftRuns()
      .slice(before)
      .find((each) => branchOf(each.payload).startsWith(branch));
    outcomes.set(name, run === undefined ? undefined : jobOf(run).outputs["status"]);
  }
}, 120_000);
afterAll(() => story[Symbol.asyncDispose]());

function branchOf(payload: object): string {
  return /"head_branch":"([^"]*)"/.exec(JSON.stringify(payload))?.[1] ?? "";
}

const body = (name: Name): string => story.status(issues.get(name) ?? 0).body;

test.each([
  ["closed", "stopped", "The issue was closed."],
  ["branch deleted", "stopped", "The pull request was closed."],
  ["pull request closed", "stopped", "The pull request was closed."],
  ["pull request merged", "stopped", "The pull request was merged before CI had its say."],
  ["locked", "green", "CI is green"],
  ["base advanced", "green", "CI is green"],
  ["comment deleted", "green", "CI is green"],
] as const)("%s: %s, and its one comment says so", (name, status, words) => {
  expect(outcomes.get(name)).toBe(status);
  expect(body(name)).toContain(words);
});

test("transferred: the task is closed and no run fails", () => {
  expect(outcomes.get("transferred")).toBe("stopped");
});

test("closed while the model works: nothing is published", async () => {
  const issue = issues.get("closed while working") ?? 0;
  expect(body("closed while working")).toContain(`#${issue} was closed while this was worked on.`);
  const refs = await story.github.git.refs("refs/heads/upshift");
  expect(refs.map(({ ref }) => ref).filter((ref) => ref.includes(`issue-${issue}-`))).toEqual([]);
});

test("labels that the repository did not have are made", () => {
  for (const pull of story.github.state.pullRequests)
    expect(story.github.state.issue(pull.number).labels.map((label) => label.name)).toContain(
      "made-by-upshift",
    );
});

test("good conduct", () => assertGoodConduct(story));
