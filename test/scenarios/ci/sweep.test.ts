import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunRecord } from "../../fakes/github/index.ts";
import { haikuGetsItRight, view } from "../model-scripts.ts";
import { jobOf, startStory, type Story } from "../story.ts";
import { SWEEP, sweepWorkflow } from "./examples.ts";

/* What the sweep finds: a lost event, a killed job, an issue that was closed, a damaged ledger, and nothing at all. */

let story: Story;
const COMMAND = "/ai fix the failing date test --tier haiku";
const seen: { lost: string; closed: string; idleRequests: number; ledgerAfterKill: string } = {
  lost: "",
  closed: "",
  idleRequests: -1,
  ledgerAfterKill: "",
};

const sweeps = (): RunRecord[] => story.github.runs.filter((run) => run.workflow.name === "Upshift sweep");
const lastSweep = () => jobOf(sweeps().at(-1));

beforeAll(async () => {
  story = await startStory({ filesAt: sweepWorkflow });
  const { github, anthropic } = story;
  const sweep = async (): Promise<void> => {
    github.tick(SWEEP);
    await github.settle();
  };

  const found = github.loseEvents((event) => event.name === "workflow_run");
  anthropic.script(haikuGetsItRight);
  await story.ask(COMMAND);
  await github.settle();
  seen.lost = story.status(1).body;
  anthropic.script(haikuGetsItRight);
  await story.ask(COMMAND);
  await github.settle();
  await github.closeIssue(3);
  await sweep();
  found();

  const before = github.journal.length;
  await sweep();
  seen.idleRequests = github.journal.length - before;

  anthropic.script({ model: /haiku/, turns: [{ content: [view("src/date.mjs")], delayMs: 20_000 }] });
  await story.ask(COMMAND);
  const asked = anthropic.journal.length;
  await github.settle(() => anthropic.journal.length > asked && anthropic.journal.at(-1)?.body !== undefined);
  const killed = story.upshiftRuns().at(-1);
  if (killed === undefined) throw new Error("nothing to kill");
  github.cancelRun(killed);
  await github.settle();
  seen.ledgerAfterKill = await story.ledger();
  anthropic.script(haikuGetsItRight);
  await sweep();

  const head = (await github.git.resolve("refs/heads/upshift/ledger")) ?? "";
  const entries = await github.git.readTree(head, true);
  const shard = entries.find((entry) => entry.path.endsWith(".jsonl"))?.path ?? "";
  const text = String(await github.git.readFile(head, shard));
  await github.push("upshift/ledger", { [shard]: `${text}{"v":1,"id":"half a li\n` });
  await sweep();
});
afterAll(() => story[Symbol.asyncDispose]());

test("a lost workflow_run: the verdict is read all the same", () => {
  expect(seen.lost).toContain("CI decides");
  expect(story.status(1).body).toContain("CI is green");
});

test("an issue closed meanwhile closes its task", () => {
  const body = story.replies(3)[0]?.body;
  expect(body).toContain("Stopped.");
  expect(body).toContain("The issue was closed.");
});

test("nothing to do costs at most two requests", () => {
  const idle = jobOf(sweeps()[1]);
  expect(idle.outputs["status"]).toBe("skipped");
  expect(idle.summary).toContain("no task is open");
  expect(seen.idleRequests).toBeLessThanOrEqual(2);
});

test("a job killed in the middle of an attempt is made again on the same tier", async () => {
  expect(seen.ledgerAfterKill).not.toMatch(/issue-5-\d+\/1\/finished/);
  const ledger = await story.ledger();
  const events = ledger.split("\n").filter((line) => line.includes('"task":"issue-5-'));
  const finished = events.find((line) => /"id":"issue-5-\d+\/1\/finished"/.test(line)) ?? "";
  const reserved = events.find((line) => /"id":"issue-5-\d+\/1\/reserved"/.test(line)) ?? "";
  expect(finished).toContain('"end":"interrupted"');
  const ceiling = /"ceilingMicroUsd":(\d+)/.exec(reserved)?.[1];
  expect(finished).toContain(`"chargedMicroUsd":${ceiling}`);
  const body = story.replies(5)[0]?.body;
  expect(body).toContain("CI is green");
  expect(body).toMatch(/\| 2 \| haiku \|/);
});

test("a damaged line is reported where somebody looks", () => {
  expect(lastSweep().summary).toMatch(/ledger damaged at .*jsonl:\d+/);
  expect(
    lastSweep()
      .checkRun.annotations.map((each) => each.message)
      .join("\n"),
  ).toMatch(/damaged at/);
});

test("good conduct, but for the job that was killed", () => {
  story.github.assertContract();
  expect(story.anthropic.violations).toEqual([]);
});
