import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunRecord } from "../../fakes/github/index.ts";
import { everyEvent } from "../every-event.ts";
import { assertGoodConduct } from "../good-conduct.ts";
import { edit, haikuForgetsTheTimeZone, RIGHT, sonnetUsesUtc, submit, WRONG } from "../model-scripts.ts";
import { jobOf, startStory, type Story } from "../story.ts";

/*
 * Several runs for one thing, without a concurrency group that would put them in a row: what keeps order is the ledger.
 */

let story: Story;
const issues: Record<string, number> = {};
const woken: RunRecord[] = [];
const rerun: Record<string, string | undefined> = {};
let killed: RunRecord | undefined;
let swept: RunRecord | undefined;
let cancelled: RunRecord | undefined;

const worksOn = (title: string): Parameters<Story["anthropic"]["script"]>[0] => ({
  when: ({ body }) => JSON.stringify(body.messages[0]).includes(title),
  turns: [
    { content: [edit("src/date.mjs", WRONG, RIGHT)] },
    { content: [submit({ summary: "Days in UTC.", commit: "fix: read days in UTC" })] },
  ],
});
const callsAbout = (title: string): number =>
  story.anthropic.journal.filter((entry) => JSON.stringify(entry.body?.messages[0] ?? "").includes(title))
    .length;

beforeAll(async () => {
  story = await startStory({
    workflow: (text) => everyEvent(text).replace(/ {4}concurrency:\n(?: {6}.*\n)*/, ""),
    github: { runners: 3 },
  });
  const { github, anthropic } = story;

  // Two commands at once.
  anthropic.script(worksOn("Twice"));
  anthropic.script(worksOn("Twice"));
  const first = await story.ask("/ai fix the failing date test --tier haiku", { title: "Twice" });
  issues["twice"] = first.issue;
  github.comment(first.issue, { author: "maya", body: "/ai fix the failing date test --tier haiku" });
  await github.settle();

  // Two events of one red commit at once.
  const stopLosing = github.loseEvents((event) => event.name === "workflow_run");
  anthropic.script(haikuForgetsTheTimeZone);
  anthropic.script(sonnetUsesUtc);
  issues["judged"] = (
    await story.ask("/ai fix the failing date test --tier haiku", { title: "Judged" })
  ).issue;
  await github.settle();
  stopLosing();
  const red = github.events.findLast((event) =>
    JSON.stringify(event.payload["workflow"] ?? "").includes("ci.yml"),
  );
  const before = story.upshiftRuns().length;
  if (red === undefined) throw new Error("CI has not run");
  github.redeliver(red);
  github.redeliver(red);
  await github.settle();
  woken.push(...story.upshiftRuns().slice(before, before + 2));

  // The same run again: by somebody who may not, and by somebody who may.
  const original = story.upshiftRuns().find((run) => run.title === "Judged") ?? expect.fail("no run");
  await github.rerun(original, { by: "sam" });
  await github.settle();
  rerun["sam"] = jobOf(original).summary;
  await github.rerun(original);
  await github.settle();
  rerun["owner"] = jobOf(original).summary;

  // A run that is cancelled before it began, and one in the middle of its work.
  issues["cancelled"] = (
    await story.ask("/ai fix the failing date test --tier haiku", { title: "Cancelled" })
  ).issue;
  await github.settle(() => {
    cancelled = story.upshiftRuns().find((run) => run.title === "Cancelled");
    return cancelled !== undefined;
  });
  if (cancelled !== undefined) github.cancelRun(cancelled);
  await github.settle();
  anthropic.script(worksOn("Cancelled"));
  if (cancelled !== undefined) await github.rerun(cancelled, { by: "maya" });
  await github.settle();

  anthropic.script({
    when: ({ body }) => JSON.stringify(body.messages[0]).includes("Killed"),
    turns: [
      () => {
        killed = story.upshiftRuns().find((run) => run.title === "Killed");
        if (killed !== undefined) github.cancelRun(killed);
        return { content: [edit("src/date.mjs", WRONG, RIGHT)], delayMs: 2_000 };
      },
    ],
  });
  issues["killed"] = (
    await story.ask("/ai fix the failing date test --tier haiku", { title: "Killed" })
  ).issue;
  await github.settle();
  anthropic.script(worksOn("Killed"));
  github.tick("17 * * * *");
  await github.settle(() => {
    swept ??= story.upshiftRuns().findLast((run) => run.event === "schedule");
    return false;
  });
}, 90_000);
afterAll(() => story[Symbol.asyncDispose]());

test("two commands at once: each has its task, its comment and its pull request, and nothing is mixed up", () => {
  const bodies = story.replies(issues["twice"] ?? 0).map((comment) => comment.body);
  expect(bodies).toHaveLength(2);
  const pulls = bodies.map((body) => /CI is green\.\*\* → #(\d+)/.exec(body)?.[1]);
  expect(pulls).not.toContain(undefined);
  expect(new Set(pulls).size).toBe(2);
  expect(callsAbout("Twice")).toBe(4);
});

test("two events of one red commit: one attempt follows, the other run says why it did nothing", () => {
  const statuses = woken
    .map((run) => jobOf(run).outputs["status"] ?? "")
    .toSorted((a, b) => a.localeCompare(b));
  expect(statuses).toEqual(["awaiting-ci", "skipped"]);
  const idle = woken.find((run) => jobOf(run).outputs["status"] === "skipped");
  expect(jobOf(idle).summary).toMatch(/another run has gone on|is being worked on|is not the newest commit/);
  expect(story.status(issues["judged"] ?? 0).body).toContain("haiku ❌ red → sonnet ✅ green");
  expect(callsAbout("Judged")).toBe(5 + 1);
});

test("a re-run asks for the right of whoever pressed the button, and is no second command", () => {
  expect(rerun["sam"]).toContain("@\u200Bsam has the read permission here");
  expect(rerun["owner"]).toContain("is already known: closed");
  expect(story.replies(issues["judged"] ?? 0)).toHaveLength(1);
});

test("a cancelled run can be run again by who may, and then serves its command", () => {
  expect(story.replies(issues["cancelled"] ?? 0)).toHaveLength(1);
  expect(story.status(issues["cancelled"] ?? 0).body).toContain("CI is green");
});

test("a run that was cancelled at work holds nothing: the next sweep goes on at once", () => {
  expect(killed?.conclusion).toBe("cancelled");
  expect(jobOf(swept).summary).toContain("awaiting-ci");
  const { body } = story.status(issues["killed"] ?? 0);
  expect(body).toContain("haiku interrupted → haiku ✅ green");
  // What the lost attempt cost is not known, and not taken for nothing.
  expect(body).toMatch(/at least \$/);
});

test("good conduct", () => {
  for (const job of [killed, cancelled].flatMap((run) => run?.attempts.flat() ?? []))
    if (job.checkRun.conclusion === "cancelled") job.checkRun.conclusion = "skipped";
  return assertGoodConduct(story);
});
