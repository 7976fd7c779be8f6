import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunRecord } from "../fakes/github/index.ts";
import { assertGoodConduct } from "./good-conduct.ts";
import { sonnetUsesUtc } from "./model-scripts.ts";
import { jobOf, startStory, type Story } from "./story.ts";

/*
 * One line after another is taken out of the example's `permissions:`. Each time a story fails, and the person in
 * front of it is told which line is missing. With all lines back the last task goes on to green.
 */

const FILE = ".github/workflows/upshift.yml";

let story: Story;
const failed = new Map<string, { run: RunRecord | undefined; told: string; calls: number }>();

beforeAll(async () => {
  story = await startStory();
  const { github, anthropic } = story;
  const withWorkflow = (text: string): Promise<string> =>
    github.push("main", { [FILE]: text }, "ci: change permissions [skip ci]");
  const without = (scope: string): Promise<string> =>
    withWorkflow(
      scope === "contents: write"
        ? story.workflow.replace(scope, "contents: read")
        : story.workflow.replace(new RegExp(`^ {6}${scope}: .*\n`, "m"), ""),
    );
  const remember = (scope: string, issue: number): void => {
    const calls = anthropic.journal.filter((entry) => entry.body !== undefined).length;
    const [reply, ...more] = story.replies(issue);
    if (more.length > 0) throw new Error(`${scope}: ${more.length + 1} comments`);
    failed.set(scope, { run: story.upshiftRuns().at(-1), told: reply?.body ?? "", calls });
  };

  for (const scope of ["contents", "contents: write", "issues"]) {
    await without(scope);
    const { issue } = await story.ask("/ai fix the failing date test", { title: scope });
    await github.settle();
    remember(scope, issue);
  }

  // Only without a token of its own for pushing does the job token open the pull request.
  await without("pull-requests");
  github.setSecret("UPSHIFT_PUSH_TOKEN", "");
  anthropic.script(sonnetUsesUtc);
  const third = await story.ask("/ai fix the failing date test", { title: "pull-requests" });
  await github.settle();
  remember("pull-requests", third.issue);
  github.setSecret("UPSHIFT_PUSH_TOKEN", story.pushToken);

  // One task whose CI is done and has not been looked at, woken again and again.
  await withWorkflow(story.workflow);
  anthropic.script(sonnetUsesUtc);
  const fourth = await story.ask("/ai fix the failing date test", { title: "judging" });
  const stopLosing = github.loseEvents((event) => event.name === "workflow_run");
  await github.settle();
  stopLosing();
  const woken = github.events.findLast((event) =>
    JSON.stringify(event.payload["workflow"] ?? "").includes("ci.yml"),
  );
  if (woken === undefined) throw new Error("CI has not run");
  for (const scope of ["checks", "statuses", "actions"]) {
    await without(scope);
    github.redeliver(woken);
    await github.settle();
    remember(scope, fourth.issue);
  }
  await withWorkflow(story.workflow);
  github.redeliver(woken);
  await github.settle();
});
afterAll(() => story[Symbol.asyncDispose]());

describe.each([
  // What is told where: the scope, the line to add, whether a comment can say it, and model calls until then.
  // Before the configuration is read nobody knows who may be answered.
  ["contents", "`contents: read`", false, 0],
  ["contents: write", "`contents: write`", true, 0],
  ["issues", "`issues: ", false, 0],
  ["pull-requests", "`pull-requests: write`", true, 3],
  ["checks", "`checks: read`", true, 6],
  ["statuses", "`statuses: read`", true, 6],
  ["actions", "`actions: read`", true, 6],
])("without %s", (scope, line, inComment, calls) => {
  const seen = () => failed.get(scope) ?? expect.fail(`nothing is known of ${scope}`);

  test("the run does not pass for work done", () => {
    const { run } = seen();
    expect(jobOf(run).outputs["status"]).toBe("failed");
    expect(seen().calls).toBe(calls);
  });

  test("its page names the line to add, and shows no stack", () => {
    const { run } = seen();
    const { summary, checkRun, log } = jobOf(run);
    expect(summary).toContain(line);
    if (run?.conclusion === "failure")
      expect(checkRun.annotations.map((each) => each.message).join("\n")).toContain(line);
    expect(log.join("\n")).not.toMatch(/^\S+ +at .*\.js:\d+/m);
  });

  test.runIf(inComment)("so does the one comment on the issue", () => {
    expect(seen().told).toContain(line);
    expect(seen().told).toContain("permissions:");
  });
});

test("with every line back the task goes on, and nothing was paid twice", () => {
  expect(jobOf(story.upshiftRuns().at(-1)).outputs).toMatchObject({ status: "green", attempts: "1" });
  expect(story.anthropic.journal.filter((entry) => entry.body !== undefined)).toHaveLength(6);
  expect(story.status(5).body).toContain("CI is green");
});

test("good conduct", () => assertGoodConduct(story));
