import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createChanges } from "../../../src/adapters/github/changes.ts";
import { createConversation } from "../../../src/adapters/github/conversation.ts";
import { createPullRequests } from "../../../src/adapters/github/pull-requests.ts";
import { createRepository } from "../../../src/adapters/github/repository.ts";
import { startGitHub } from "../../fakes/github/index.ts";
import type { Fault, GitHub } from "../../fakes/github/index.ts";
import { connect, fail, failure, heal, requests } from "./connect.ts";

let github: GitHub;
let issue: number;
beforeAll(async () => {
  github = await startGitHub({ files: { "a.txt": "1\n" } });
  issue = (await github.openIssue({ title: "A" })).number;
});
afterAll(() => github.close());
afterEach(heal);

const ISSUE = /\/issues\/\d+$/;
const COMMENTS = /\/issues\/\d+\/comments$/;

describe("reads", () => {
  test.each<[string, Fault]>([
    ["a 502", { status: 502 }],
    ["a reset", { drop: true }],
    ["an answer that breaks off", { when: "after", drop: "truncate" }],
    [
      "a 429 with retry-after",
      { status: 429, headers: { "retry-after": "2" }, body: { message: "slow down" } },
    ],
    ["a bare 429", { status: 429, body: { message: "Too Many Requests" } }],
    ["a secondary limit", { status: 403, body: { message: "You have exceeded a secondary rate limit." } }],
    ["a 403 with retry-after", { status: 403, headers: { "retry-after": "2" }, body: { message: "abuse" } }],
  ])("are repeated after %s", async (_, fault) => {
    const client = connect(github);
    fail(github, "GET", ISSUE, fault);
    await expect(createConversation(client).issue(issue)).resolves.toMatchObject({ title: "A" });
    expect(client.calls).toHaveLength(2);
  });

  test.each<[string, Fault, string, number]>([
    ["500 again and again", { status: 500 }, "server", 4],
    ["a reset again and again", { drop: true }, "network", 4],
    ["401", { status: 401, body: { message: "Bad credentials" } }, "unauthenticated", 1],
    ["404", { status: 404, body: { message: "Not Found" } }, "not-found", 1],
    ["410", { status: 410, body: { message: "This issue was deleted" } }, "not-found", 1],
    ["451", { status: 451, body: { message: "Repository access blocked" } }, "forbidden", 1],
  ])("fail at last with %s", async (_, fault, expected, calls) => {
    const client = connect(github);
    fail(github, "GET", ISSUE, fault, fault, fault, fault);
    expect((await failure(createConversation(client).issue(issue))).failure).toBe(expected);
    expect(client.calls).toHaveLength(calls);
  });

  test("a request that never ends is cut", async () => {
    const client = connect(github, { requestTimeoutMs: 50 });
    const slow = { delayMs: 300 };
    fail(github, "GET", ISSUE, slow, slow, slow, slow);
    expect((await failure(createConversation(client).issue(issue))).failure).toBe("network");
  });
});

describe("rate limits", () => {
  const limited = (retryAfter: number): Fault => ({
    status: 429,
    headers: { "retry-after": String(retryAfter) },
    body: { message: "You have exceeded a secondary rate limit." },
  });

  test("writes are repeated too: GitHub turned them away", async () => {
    const client = connect(github);
    fail(github, "POST", COMMENTS, limited(3));
    const before = github.state.commentsOf(issue).length;
    await createConversation(client).postComment(issue, "limited once");
    expect(github.state.commentsOf(issue)).toHaveLength(before + 1);
    expect(client.told).toEqual([expect.stringContaining("waiting 3 s")]);
  });

  test("all waits together are bounded", async () => {
    const client = connect(github, { maxRateLimitWaitMs: 10 });
    fail(github, "GET", ISSUE, limited(6), limited(6));
    const error = await failure(createConversation(client).issue(issue));
    expect(error).toMatchObject({ failure: "rate-limit", status: 429 });
    expect(client.calls).toHaveLength(2);
    expect(client.told.at(-1)).toContain("giving up");
  });

  test("a primary limit that ends within reach is waited for, and named when it does not", async () => {
    const reset = Math.floor(Date.now() / 1000) + 3_000;
    const client = connect(github, { maxRateLimitWaitMs: 1_000 });
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) };
    fail(github, "GET", ISSUE, { status: 403, headers, body: { message: "API rate limit exceeded" } });
    const error = await failure(createConversation(client).issue(issue));
    expect(error.failure).toBe("rate-limit");
    expect(error.remedy).toContain(new Date(reset * 1000).toISOString());
  });
});

describe("a missing permission", () => {
  test("names the exact line", async () => {
    const token = github.createToken("app", {
      permissions: { issues: "read", metadata: "read", contents: "read" },
    });
    const client = connect(github, { token });
    const error = await failure(createConversation(client).postComment(issue, "x"));
    expect(error).toMatchObject({ failure: "forbidden", status: 403 });
    expect(error.remedy).toMatch(/^add `issues: write` .*under `permissions:`/);
    expect(client.calls).toHaveLength(1);
  });

  test.each([
    ["contents=write", "add `contents: write` under"],
    ["issues=write; pull_requests=write", "add `issues: write` or `pull-requests: write` under"],
    ["metadata=read,checks=read", "add `checks: read` under"],
    ["administration=read", "a job's token can't have `administration: read`"],
  ])("%s: %s", async (header, remedy) => {
    const client = connect(github);
    const headers = { "x-accepted-github-permissions": header };
    fail(github, "GET", ISSUE, {
      status: 403,
      headers,
      body: { message: "Resource not accessible by integration" },
    });
    expect((await failure(createConversation(client).issue(issue))).remedy).toContain(remedy);
  });

  test.each<[string, RegExp, RegExp]>([
    ["Resource not accessible by integration", /\/git\/refs$/, /`contents: write`/],
    ["Repository was archived so is read-only.", /\/git\/refs$/, /unarchive/],
    ["Resource protected by organization SAML enforcement.", /\/git\/refs$/, /single sign-on/],
    [
      "refusing to allow a GitHub App to update workflow without `workflows` permission",
      /\/git\/refs$/,
      /never change files under/,
    ],
    ["Repository rule violations found", /\/git\/refs$/, /ruleset/],
  ])("without the header, from the words: %s", async (message, path, remedy) => {
    const client = connect(github);
    const sha = (await createRepository(client, { defaultBranchName: "main" }).defaultBranch()).sha;
    fail(github, "POST", path, { status: 403, body: { message } });
    const patch = { baseSha: sha, edits: [], diff: "" };
    const write = createChanges(client).commitPatch({
      branch: `x-${message.length}`,
      parent: sha,
      patch: { ...patch, edits: [{ op: "write", path: "b.txt", mode: "100644", contentBase64: "Yg==" }] },
      message: "b",
    });
    expect((await failure(write)).remedy).toMatch(remedy);
  });
});

test("the token is sent, and no secret is in what is told", async () => {
  const token = github.createToken("app");
  const client = connect(github, { token });
  github.revokeToken(token);
  const error = await failure(createPullRequests(client).pullRequest(1));
  expect(error.failure).toBe("unauthenticated");
  expect(JSON.stringify([error.message, error.remedy, client.told])).not.toContain(token);
  expect(requests(client)).toEqual(["GET /pulls/1"]);
});
