import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunRecord } from "../../fakes/github/index.ts";
import { everyEvent } from "../every-event.ts";
import { assertGoodConduct } from "../good-conduct.ts";
import { haikuForgetsTheTimeZone, opusUsesUtc, sonnetUsesUtc, staysRed } from "../model-scripts.ts";
import { startStory, type Story } from "../story.ts";

/* Commands that steer a task: stop, retry and escalate, on its issue and on its pull request. */

let story: Story;
const issues: Record<"nothing" | "waiting" | "higher", number> = {
  nothing: 0,
  waiting: 0,
  higher: 0,
};
/** Newest status comment of an issue when something had happened to it. */
const seen = new Map<string, string>();
let ciOfStopped: RunRecord | undefined;

beforeAll(async () => {
  story = await startStory({ workflow: everyEvent });
  const { github, anthropic } = story;
  const say = async (number: number, body: string): Promise<void> => {
    github.comment(number, { author: "maya", body });
    await github.settle();
  };
  const ask = async (name: keyof typeof issues, body: string): Promise<number> => {
    const { issue } = await story.ask(body, { title: name });
    issues[name] = issue;
    await github.settle();
    return issue;
  };

  const nothing = await ask("nothing", "/ai stop");
  await say(nothing, "/ai retry");
  await say(nothing, "/ai cost");

  // CI's events are lost, so that the task waits.
  const stopLosing = github.loseEvents((event) => event.name === "workflow_run");
  anthropic.script(staysRed(/haiku/, "first"));
  const waiting = await ask("waiting", "/ai fix the failing date test --tier haiku");
  seen.set("before stop", story.status(waiting).body);
  ciOfStopped = story.ciRuns().at(-1);
  await say(waiting, "/ai stop");
  seen.set("after stop", story.status(waiting).body);
  stopLosing();
  const late = github.events.findLast((event) =>
    JSON.stringify(event.payload["workflow_run"] ?? "").includes(`upshift/issue-${waiting}-`),
  );
  if (late !== undefined) github.redeliver(late);
  await github.settle();
  // Said on the pull request, it is about the same task.
  const pull = story.pull().number;
  anthropic.script(haikuForgetsTheTimeZone);
  anthropic.script(sonnetUsesUtc);
  await say(pull, "/ai retry");
  seen.set("after retry", story.status(waiting).body);

  // Where nobody judges a tier, a person may say which one comes next.
  const loseAgain = github.loseEvents((event) => event.name === "workflow_run");
  anthropic.script(staysRed(/haiku/, "again"));
  const higher = await ask("higher", "/ai fix the failing date test --tier haiku");
  anthropic.script(staysRed(/sonnet/, "escalated"));
  await say(higher, "/ai escalate");
  loseAgain();
  anthropic.script(opusUsesUtc);
  await say(higher, "/ai retry --tier opus");
  await say(higher, "/ai escalate");
});
afterAll(() => story[Symbol.asyncDispose]());

const replies = (number: number): string[] => story.replies(number).map((comment) => comment.body);

test("stop, retry and cost where nothing runs say so", () => {
  const told = replies(issues.nothing).join("\n");
  expect(told).toContain("Nothing is running here.");
  expect(told).toContain("There is no task here to retry.");
  expect(told).toContain("Nothing has been spent here.");
});

test("stop while CI is awaited closes the task at once, and the late event changes nothing", () => {
  expect(seen.get("before stop")).toContain("CI decides");
  expect(seen.get("after stop")).toMatch(/⏹️ \*\*Stopped\.\*\*[^]*Stopped by @maya/);
  expect(ciOfStopped?.conclusion).toBe("failure");
});

test("retry on the task's pull request opens it again, on the same tier, and it may climb", () => {
  const body = seen.get("after retry") ?? "";
  expect(body).toContain("haiku not judged → haiku ❌ red → sonnet ✅ green");
  expect(body).toContain("@\u200Bmaya said retry.");
});

test("escalate takes the next tier, retry --tier the one that is named, and above the last there is none", () => {
  const [status = "", ...told] = replies(issues.higher);
  expect(status).toContain("haiku not judged → sonnet not judged → opus ✅ green");
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("There is no tier above the last one");
});

test("each attempt goes on top of the one before it", async () => {
  const { git, state } = story.github;
  for (const { headSha } of state.pullRequests) {
    const subjects = (await git.text(["log", "--format=%s", "-4", headSha])).trim().split("\n");
    expect(subjects.at(-1)).toBe("Initial commit");
    expect(subjects).toHaveLength(4);
  }
});

test("good conduct", () => assertGoodConduct(story));
