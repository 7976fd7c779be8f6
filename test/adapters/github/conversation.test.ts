import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fitComment, MOST_CHARACTERS } from "../../../src/adapters/github/comment-body.ts";
import { createConversation } from "../../../src/adapters/github/conversation.ts";
import { startGitHub } from "../../fakes/github/index.ts";
import type { GitHub } from "../../fakes/github/index.ts";
import { connect, fail, failure, heal, requests } from "./connect.ts";
import type { Connection } from "./connect.ts";

const COMMENTS = /\/issues\/\d+\/comments$/;
const COMMENT = /\/issues\/comments\/\d+$/;
const MARKER = "<!-- upshift:status issue-1 -->";

let github: GitHub;
let client: Connection;
let issue: number;
beforeAll(async () => {
  github = await startGitHub({ files: { "a.txt": "1\n" }, users: [{ login: "maya", permission: "write" }] });
});
beforeEach(async () => {
  const opened = await github.openIssue({ title: "Dates", body: "are off", author: "maya", labels: ["bug"] });
  issue = opened.number;
  client = connect(github);
});
afterEach(() => {
  heal();
  github.assertContract();
});
afterAll(() => github.close());

test("an issue, in one call", async () => {
  const maya = github.state.account("maya");
  await expect(createConversation(client).issue(issue)).resolves.toEqual({
    number: issue,
    title: "Dates",
    body: "are off",
    author: { id: maya.id, login: "maya", type: "User" },
    state: "open",
    locked: false,
    isPullRequest: false,
    labels: ["bug"],
  });
  expect(client.calls).toHaveLength(1);
});

test("a transferred issue is not ours any more", async () => {
  const other = {
    number: 9,
    repository_url: "https://api.github.com/repos/o/other",
    html_url: "https://github.com/o/other/issues/9",
  };
  fail(github, "GET", /\/issues\/\d+$/, { status: 200, body: other });
  const error = await failure(createConversation(client).issue(issue));
  expect(error).toMatchObject({ failure: "not-found", message: expect.stringContaining("o/other/issues/9") });
});

test("a comment and a review comment, or nothing", async () => {
  const conversation = createConversation(client);
  const { id } = github.comment(issue, { body: "/ai fix", author: "maya" });
  await expect(conversation.comment(id)).resolves.toMatchObject({
    id,
    body: "/ai fix",
    author: { login: "maya" },
  });
  await expect(conversation.comment(999_999)).resolves.toBeUndefined();
  const branch = await github.push("topic", { "a.txt": "2\n" });
  expect(branch).toMatch(/^[0-9a-f]{40}$/);
  const pull = await github.openPullRequest({ title: "T", head: "topic" });
  const number = [...github.state.issues.values()].find((one) => one.pull === pull)?.number ?? 0;
  const review = await github.reviewComment(number, {
    body: "/ai why",
    path: "a.txt",
    line: 1,
    author: "maya",
  });
  await expect(conversation.comment(review.id, "review-comment")).resolves.toMatchObject({ body: "/ai why" });
  await conversation.react(review.id, "eyes", "review-comment");
  expect(review.reactions.map(({ content }) => content)).toEqual(["eyes"]);
});

test("reacting twice is one reaction; gone is fine; an unclear failure is repeated", async () => {
  const conversation = createConversation(client);
  const comment = github.comment(issue, { body: "x" });
  await conversation.react(comment.id, "eyes");
  fail(github, "POST", /\/reactions$/, { when: "after", drop: true });
  await conversation.react(comment.id, "eyes");
  expect(comment.reactions).toHaveLength(1);
  await conversation.react(issue, "rocket", "issue");
  expect(github.state.issue(issue).reactions).toHaveLength(1);
  await expect(conversation.react(999_999, "eyes")).resolves.toBeUndefined();
});

describe("posting", () => {
  test("takes one call", async () => {
    const posted = await createConversation(client).postComment(issue, "hello");
    expect(posted).toMatchObject({ body: "hello", author: { type: "Bot" } });
    expect(requests(client)).toEqual([`POST /issues/${issue}/comments`]);
  });

  test.each([
    ["the answer was lost", { when: "after", drop: true } as const],
    ["a 502 came after the effect", { when: "after", status: 502 } as const],
    ["nothing had happened", { status: 502 }],
    ["the connection broke before", { drop: true }],
  ])("happens once when %s", async (_, fault) => {
    fail(github, "POST", COMMENTS, fault);
    const posted = await createConversation(client).postComment(issue, `${MARKER}\nhello`);
    expect(github.state.commentsOf(issue).map(({ id }) => id)).toEqual([posted.id]);
  });

  test("somebody else's comment with the same text is not taken for ours", async () => {
    github.comment(issue, { body: "hello", author: "maya" });
    fail(github, "POST", COMMENTS, { status: 502 });
    const posted = await createConversation(client).postComment(issue, "hello");
    expect(posted.author.type).toBe("Bot");
    expect(github.state.commentsOf(issue)).toHaveLength(2);
  });

  test("gives up after three tries", async () => {
    fail(github, "POST", COMMENTS, { status: 500 }, { status: 500 }, { status: 500 });
    expect((await failure(createConversation(client).postComment(issue, "x"))).failure).toBe("server");
    expect(client.slept).toEqual([1_000, 4_000]);
  });

  test("a locked issue is explained", async () => {
    fail(github, "POST", COMMENTS, {
      status: 403,
      body: { message: "Unable to create comment because issue is locked." },
    });
    expect((await failure(createConversation(client).postComment(issue, "x"))).remedy).toContain("unlock");
  });

  test("a long body is cut, so that GitHub takes it", async () => {
    const posted = await createConversation(client).postComment(issue, "line of text\n".repeat(8_000));
    expect(posted.body.length).toBeLessThan(65_536);
    expect(posted.body).toContain("was cut here");
  });
});

describe("updating", () => {
  test("takes one call, and tells when the comment is gone", async () => {
    const conversation = createConversation(client);
    const { id } = await conversation.postComment(issue, "one");
    await expect(conversation.updateComment(id, "two")).resolves.toMatchObject({ body: "two" });
    github.deleteComment(
      github.state.commentsOf(issue)[0] ??
        (() => {
          throw new Error("no comment");
        })(),
    );
    await expect(conversation.updateComment(id, "three")).resolves.toBeUndefined();
    expect(client.calls).toHaveLength(3);
  });

  test("is looked up before it is repeated", async () => {
    const conversation = createConversation(client);
    const { id } = await conversation.postComment(issue, "one");
    fail(github, "PATCH", COMMENT, { when: "after", drop: true });
    await expect(conversation.updateComment(id, "two")).resolves.toMatchObject({ body: "two" });
    expect(client.calls.filter(({ method }) => method === "PATCH")).toHaveLength(1);
  });
});

describe("finding our own comment", () => {
  test("other people's markers don't count, and the newest of ours does", async () => {
    const conversation = createConversation(client);
    await conversation.postComment(issue, `${MARKER} old`);
    const newest = await conversation.postComment(issue, `${MARKER} new`);
    github.comment(issue, { body: `${MARKER} forged`, author: "maya" });
    const fresh = connect(github);
    await expect(createConversation(fresh).findOwnComment(issue, MARKER)).resolves.toMatchObject({
      id: newest.id,
    });
    expect(requests(fresh)).toEqual([`GET /issues/${issue}/comments`, "POST graphql"]);
  });

  test("who we are is asked once", async () => {
    github.comment(issue, { body: MARKER, author: "maya" });
    const conversation = createConversation(client);
    await expect(conversation.findOwnComment(issue, MARKER)).resolves.toBeUndefined();
    await expect(conversation.findOwnComment(issue, MARKER)).resolves.toBeUndefined();
    expect(requests(client).filter((call) => call === "POST graphql")).toHaveLength(1);
  });

  test("an issue without comments asks nothing more", async () => {
    await expect(createConversation(client).findOwnComment(issue, MARKER)).resolves.toBeUndefined();
    expect(client.calls).toHaveLength(1);
  });

  test("all pages are looked at, from the end", async () => {
    const conversation = createConversation(client);
    const early = await conversation.postComment(issue, `${MARKER} early`);
    for (let index = 0; index < 250; index += 1) github.comment(issue, { body: "chatter", author: "maya" });
    const fresh = connect(github);
    await expect(createConversation(fresh).findOwnComment(issue, MARKER)).resolves.toMatchObject({
      id: early.id,
    });
    expect(fresh.calls).toHaveLength(4);
  });
});

describe("labels", () => {
  test("are set in one call, made where they are missing", async () => {
    await createConversation(client).addLabels(issue, ["upshift", "needs-human"]);
    expect(github.state.issue(issue).labels.map(({ name }) => name)).toEqual([
      "bug",
      "upshift",
      "needs-human",
    ]);
    expect(client.calls).toHaveLength(1);
  });

  test("a host that does not make them gets them made", async () => {
    fail(github, "POST", /\/labels$/, { status: 422, body: { message: "Validation Failed" } });
    await createConversation(client).addLabels(issue, ["upshift"]);
    expect(github.state.issue(issue).labels.map(({ name }) => name)).toContain("upshift");
  });

  test.each([403, 404, 422, 500])("%i never fails the task", async (status) => {
    const fault = { status, body: { message: "no" } };
    fail(github, "POST", /./, fault, fault, fault, fault);
    await expect(createConversation(client).addLabels(issue, ["upshift"])).resolves.toBeUndefined();
    expect(client.told.join()).toContain("not set");
  });
});

describe("a body that fits", () => {
  test("is left alone", () => {
    const body = "x".repeat(MOST_CHARACTERS);
    expect(fitComment(body)).toBe(body);
  });

  test("is cut at the end of a line, with an open fence closed", () => {
    const fitted = fitComment(`intro\n\`\`\`\`text\n${"some output\n".repeat(10_000)}\`\`\`\`\n`);
    expect(fitted.length).toBeLessThan(65_536);
    expect(fitted).toMatch(/some output\n````\n\n\*This comment was cut here/);
  });

  test("a closed fence is not closed again, and a single endless line is cut inside", () => {
    expect(fitComment(`~~~\ncode\n~~~\n${"text\n".repeat(20_000)}`)).not.toMatch(/~~~\n\n\*This/);
    expect(fitComment("🎈".repeat(40_000)).isWellFormed()).toBe(true);
  });
});
