import { afterAll, beforeAll, expect, test } from "vitest";
import type { PullRequest } from "../../fakes/github/index.ts";
import { everyEvent } from "../every-event.ts";
import { assertGoodConduct } from "../good-conduct.ts";
import { edit, RIGHT, submit, WRONG } from "../model-scripts.ts";
import { jobOf, startStory, type Story } from "../story.ts";

/*
 * Commands on pull requests of the repository itself. Each stands on a branch of its own: one is mended over two tiers,
 * one is explained, and on three others people go on while the model works.
 */

let story: Story;
let mended: PullRequest;
let explained: PullRequest;
const overtaken: Record<"pushed" | "closed" | "merged" | "deleted", PullRequest | undefined> = {
  pushed: undefined,
  closed: undefined,
  merged: undefined,
  deleted: undefined,
};
const theirs = new Map<string, string>();

const FEATURE = { "src/week.mjs": "export const DAYS = 7;\n" };

beforeAll(async () => {
  story = await startStory({ workflow: everyEvent });
  const { github, anthropic } = story;
  const openPull = async (name: string): Promise<PullRequest> => {
    await github.push(`feature/${name}`, FEATURE, `feat: ${name}`, "maya");
    return github.openPullRequest({
      title: `Add weeks, ${name}`,
      head: `feature/${name}`,
      author: "maya",
      draft: name === "mended",
    });
  };
  const about = (name: string) => (request: { body: { messages: unknown[] } }) =>
    JSON.stringify(request.body.messages[0]).includes(`Add weeks, ${name}`);

  mended = await openPull("mended");
  anthropic.script({
    model: /haiku/,
    when: about("mended"),
    turns: [
      { content: [edit("src/date.mjs", WRONG, "return new Date(year, month - 1, day);")] },
      { content: [submit({ summary: "Months count from zero.", commit: "fix: count months from zero" })] },
    ],
  });
  anthropic.script({
    model: /sonnet/,
    when: about("mended"),
    turns: [
      { content: [edit("src/date.mjs", WRONG, RIGHT)] },
      { content: [submit({ summary: "Days are read in UTC.", commit: "fix: read days in UTC" })] },
    ],
  });
  github.comment(mended.number, { author: "maya", body: "/ai fix the failing date test --tier haiku" });

  explained = await openPull("explained");
  anthropic.script({
    when: about("explained"),
    turns: [{ content: ["It adds `DAYS`, the length of a week (src/week.mjs:1)."] }],
  });
  github.comment(explained.number, { author: "maya", body: "/ai explain" });

  const goOn = {
    pushed: async (pull: PullRequest) => {
      theirs.set("pushed", await github.push(pull.headRef, { "NOTES.md": "Mine.\n" }, "docs: mine", "maya"));
    },
    closed: (pull: PullRequest) => github.closeIssue(pull.number, "maya"),
    merged: (pull: PullRequest) => github.mergePullRequest(pull.number, "maya"),
    deleted: (pull: PullRequest) => github.deleteBranch(pull.headRef, "maya"),
  };
  for (const name of ["pushed", "closed", "merged", "deleted"] as const) {
    const pull = await openPull(name);
    overtaken[name] = pull;
    anthropic.script({
      when: about(name),
      turns: [
        () => {
          void goOn[name](pull);
          return { content: [edit("src/date.mjs", WRONG, RIGHT)], delayMs: 1_500 };
        },
        { content: [submit({ summary: "Days are read in UTC.", commit: "fix: read days in UTC" })] },
      ],
    });
    github.comment(pull.number, { author: "maya", body: "/ai fix the failing date test --tier haiku" });
  }
  await github.settle();
});
afterAll(() => story[Symbol.asyncDispose]());

test("red → the next tier → green, as two commits on the person's own branch", async () => {
  const { git } = story.github;
  expect(story.status(mended.number).body).toContain("haiku ❌ red → sonnet ✅ green");
  const head = await git.readCommit(mended.headSha);
  const [first = ""] = head.parents;
  const [start = ""] = (await git.readCommit(first)).parents;
  expect((await git.text(["log", "-1", "--format=%s", start])).trim()).toBe("feat: mended");
  const changed = await git.text(["diff", "--name-only", start, mended.headSha]);
  expect(changed.trim()).toBe("src/date.mjs");
});

test("no branch and no pull request of our own, and theirs stays a draft as they left it", async () => {
  expect(story.github.state.pullRequests).toHaveLength(6);
  const branches = (await story.github.git.refs("refs/heads/upshift")).map(({ ref }) => ref);
  expect(branches).toEqual(["refs/heads/upshift/ledger"]);
  expect(mended.draft).toBe(true);
  expect(story.status(mended.number).body).not.toContain("ready for review");
});

test("explain: the model is shown the diff, fenced as untrusted, and its size is counted", () => {
  const request = story.anthropic.journal.find((entry) =>
    JSON.stringify(entry.body?.messages[0] ?? "").includes("Add weeks, explained"),
  );
  const prompt = JSON.stringify(request?.body?.messages);
  expect(prompt).toMatch(/<untrusted-\w+ label=\\"diff of the pull request\\"[^>]*trust=\\"untrusted\\">/);
  expect(prompt).toContain("+export const DAYS = 7;");
  const { body } = story.status(explained.number);
  expect(body).toContain("the length of a week");
  expect(
    story.anthropic.journal.filter((entry) => entry.conversation === request?.conversation),
  ).toHaveLength(1);
});

test.each([
  ["pushed", /has moved on from `\w{7}` to `\w{7}`/],
  ["closed", /was closed while this was worked on/],
  ["merged", /was merged while this was worked on/],
  ["deleted", /closed while this was worked on|is gone/],
] as const)("%s meanwhile: nothing is pushed, and it says so", async (name, words) => {
  const pull = overtaken[name] ?? expect.fail("no pull request");
  const { body } = story.status(pull.number);
  expect(body).toContain("⏹️ **Stopped.**");
  expect(body).toMatch(words);
  const head = await story.github.git.resolve(`refs/heads/${pull.headRef}`);
  if (name === "deleted") expect(head).toBeNull();
  else if (name === "pushed") expect(head).toBe(theirs.get("pushed"));
  else expect(head).toBe(pull.headSha);
});

test("outputs tell how each ended", () => {
  const statuses = story
    .upshiftRuns()
    .flatMap((run) => jobOf(run).outputs["status"] ?? [])
    .filter((status) => status !== "skipped");
  expect(statuses.toSorted((one, other) => one.localeCompare(other))).toEqual([
    "answered",
    "awaiting-ci",
    "awaiting-ci",
    "green",
    "stopped",
    "stopped",
    "stopped",
    "stopped",
  ]);
});

test("good conduct", () => assertGoodConduct(story));
