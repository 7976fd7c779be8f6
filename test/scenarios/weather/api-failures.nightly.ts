import { afterAll, beforeAll, expect, test } from "vitest";
import type { Fault } from "../../fakes/github/index.ts";
import { everyEvent } from "../every-event.ts";
import { assertGoodConduct } from "../good-conduct.ts";
import { edit, RIGHT, submit, WRONG } from "../model-scripts.ts";
import { jobOf, startStory, type Story } from "../story.ts";

/*
 * GitHub fails in the middle of things, each time for one issue: after it did what was asked, before it did, for a
 * while, or for good until somebody mends a setting.
 */

let story: Story;
const issues: Record<string, number> = {};
const told: Record<string, string> = {};
const runs: Record<string, ReturnType<typeof jobOf>> = {};
let callsBeforeRetry = 0;

interface Planned {
  method: string;
  path: RegExp;
  faults: Fault[];
}
let planned: Planned[] = [];

const modelCalls = (): number => story.anthropic.journal.filter((entry) => entry.body !== undefined).length;

beforeAll(async () => {
  story = await startStory({ workflow: everyEvent });
  const { github, anthropic } = story;
  github.onRequest(({ method, path, runId }) => {
    if (runId === null && !path.includes("/git/") && !path.endsWith("/pulls")) return undefined;
    const plan = planned.find(
      (each) => each.method === method && each.path.test(path) && each.faults.length > 0,
    );
    return plan?.faults.shift();
  });
  const ask = async (title: string, faults: Planned[], works = true): Promise<void> => {
    if (works)
      anthropic.script({
        when: ({ body }) => JSON.stringify(body.messages[0]).includes(`a case of ${title}.`),
        turns: [
          { content: [edit("src/date.mjs", WRONG, RIGHT)] },
          { content: [submit({ summary: "Days in UTC.", commit: `fix: ${title}` })] },
        ],
      });
    const comment = await story.ask("/ai fix the failing date test --tier haiku", {
      title: `a case of ${title}.`,
    });
    issues[title] = comment.issue;
    planned = faults;
    await github.settle();
    planned = [];
    const run = story.upshiftRuns().find((each) => each.title === `a case of ${title}.`);
    runs[title] = jobOf(run);
    told[title] = story
      .replies(comment.issue)
      .map((reply) => reply.body)
      .join("\n=====\n");
  };
  const lost: Fault = { when: "after", drop: true };
  const failed: Fault = { when: "after", status: 502, body: { message: "Server Error" } };
  await ask("answers that were lost", [
    { method: "POST", path: /\/issues\/\d+\/comments$/, faults: [failed] },
    { method: "POST", path: /\/git\/refs$/, faults: [lost] },
    { method: "POST", path: /\/pulls$/, faults: [lost] },
    { method: "GET", path: /\/permission$/, faults: [{ status: 500 }] },
  ]);

  // CI was faster than the answers, and its event found the task at work: what the sweep is for.
  github.tick("17 * * * *");
  await github.settle();
  told["answers that were lost"] = story.status(issues["answers that were lost"] ?? 0).body;

  const limited: Fault = { status: 403, headers: { "retry-after": "1" }, body: { message: "slow down" } };
  await ask("a secondary limit", [{ method: "POST", path: /\/issues\/\d+\/comments$/, faults: [limited] }]);

  // The branch cannot be made for as long as anybody tries.
  const down: Fault = { status: 503, body: { message: "Service Unavailable" } };
  await ask("a long outage", [{ method: "POST", path: /\/git\/refs$/, faults: [down, down, down, down] }]);
  anthropic.script({
    when: ({ body }) => JSON.stringify(body.messages[0]).includes("a case of a long outage."),
    turns: [
      { content: [edit("src/date.mjs", WRONG, RIGHT)] },
      { content: [submit({ summary: "Days in UTC.", commit: "fix: after the outage" })] },
    ],
  });
  github.tick("17 * * * *");
  await github.settle();

  const forbidden: Fault = {
    status: 403,
    body: { message: "GitHub Actions is not permitted to create or approve pull requests." },
  };
  await ask("a setting", [{ method: "POST", path: /\/pulls$/, faults: [forbidden] }]);
  callsBeforeRetry = modelCalls();
  github.comment(issues["a setting"] ?? 0, { author: "maya", body: "/ai retry" });
  await github.settle();

  await ask("a lock", [
    {
      method: "POST",
      path: /\/issues\/\d+\/comments$/,
      faults: [{ status: 422, body: { message: "Validation Failed" } }],
    },
  ]);
  const expired: Fault = { status: 401, body: { message: "Bad credentials" } };
  await ask("an expired token", [{ method: "GET", path: /\/contents\//, faults: [expired] }], false);
}, 90_000);
afterAll(() => story[Symbol.asyncDispose]());

const count = (method: string, path: RegExp, title: string): number => {
  const branch = `issue-${issues[title]}-`;
  return story.github.journal.filter(
    (entry) =>
      entry.method === method &&
      path.test(entry.path) &&
      entry.status < 300 &&
      (entry.path.includes(`/issues/${issues[title]}/`) ||
        JSON.stringify(entry.requestBody).includes(branch)),
  ).length;
};
const pullsOf = (title: string) =>
  story.github.state.pullRequests.filter((pull) => pull.headRef.includes(`issue-${issues[title]}-`));

test("what was done and whose answer was lost is not done twice", () => {
  const title = "answers that were lost";
  expect(story.replies(issues[title] ?? 0)).toHaveLength(1);
  expect(pullsOf(title)).toHaveLength(1);
  expect(count("POST", /\/pulls$/, title)).toBeLessThanOrEqual(1);
  expect(told[title]).toContain("CI is green");
});

test("a secondary limit is waited for", () => {
  expect(story.replies(issues["a secondary limit"] ?? 0)).toHaveLength(1);
  expect(told["a secondary limit"]).toContain("CI is green");
});

test("a long outage: the run fails and says so, the cost is kept, and the sweep finishes the task", () => {
  expect(runs["a long outage"]?.outputs["status"]).toBe("failed");
  expect(told["a long outage"]).toContain("Upshift could not go on.");
  expect(told["a long outage"]).toContain("the next sweep, or `retry`");
  const { body } = story.status(issues["a long outage"] ?? 0);
  expect(body).toContain("haiku interrupted → haiku ✅ green");
  expect(body).not.toContain("at least $");
  expect(pullsOf("a long outage")).toHaveLength(1);
});

test("a setting that forbids pull requests is named, and retry opens it without a model", () => {
  expect(told["a setting"]).toContain("Allow GitHub Actions to create and approve pull requests");
  expect(runs["a setting"]?.outputs["status"]).toBe("failed");
  expect(story.status(issues["a setting"] ?? 0).body).toContain("CI is green");
  expect(pullsOf("a setting")).toHaveLength(1);
  const about = story.anthropic.journal.filter((entry) =>
    JSON.stringify(entry.body?.messages[0] ?? "").includes("a case of a setting."),
  );
  expect(about).toHaveLength(2);
  expect(callsBeforeRetry).toBeGreaterThan(0);
});

test("a status comment that cannot be written does not stop the work, and is written when it can be", () => {
  expect(pullsOf("a lock")).toHaveLength(1);
  expect(told["a lock"]).toContain("CI is green");
});

test("an expired token: nothing is spent, and the run and the issue say what to do", () => {
  expect(runs["an expired token"]?.outputs["status"]).toBe("failed");
  expect(runs["an expired token"]?.summary).toContain("token is wrong or has expired");
  expect(told["an expired token"]).toContain("token is wrong or has expired");
});

test("good conduct", () => assertGoodConduct(story));
