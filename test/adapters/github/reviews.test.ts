import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createPullRequests } from "../../../src/adapters/github/pull-requests.ts";
import { createReviews } from "../../../src/adapters/github/reviews.ts";
import type { ReviewDraft } from "../../../src/ports/code-host.ts";
import type { PullRequest } from "../../fakes/github/index.ts";
import { startGitHub } from "../../fakes/github/index.ts";
import type { GitHub } from "../../fakes/github/index.ts";
import { connect, fail, failure, heal, requests } from "./connect.ts";
import type { Connection } from "./connect.ts";

const REVIEWS = /\/pulls\/\d+\/reviews$/;
const MARKER = "<!-- upshift review=pull-1-2 -->";
const BASE = `${Array.from({ length: 30 }, (_, index) => `line ${index + 1}`).join("\n")}\n`;

let github: GitHub;
let client: Connection;
let pull: PullRequest;
let branches = 0;
beforeAll(async () => {
  github = await startGitHub({ files: { "a.txt": BASE }, users: [{ login: "maya", permission: "write" }] });
});
beforeEach(async () => {
  branches += 1;
  const branch = `topic-${branches}`;
  await github.push(branch, {
    "a.txt": BASE.replace("line 3\n", "three\n").replace("line 20\n", "twenty\n"),
  });
  pull = await github.openPullRequest({ title: "T", head: branch });
  client = connect(github);
});
afterEach(() => {
  heal();
  github.assertContract();
});
afterAll(() => github.close());

const at = (line: number, more: object = {}): ReviewDraft["comments"][number] => ({
  position: { path: "a.txt", side: "RIGHT", line, ...more },
  body: `about line ${line}`,
});
const draft = (...comments: ReturnType<typeof at>[]) => ({
  commitSha: pull.headSha,
  body: `${MARKER}\n\nwords`,
  marker: MARKER,
  comments,
});

describe("one review", () => {
  test("with all its comments in one request, as a comment and never an approval", async () => {
    const left = { ...at(3), position: { path: "a.txt", side: "LEFT" as const, line: 3 } };
    const { id, url } = await createReviews(client).post(
      pull.number,
      draft(at(3), at(5, { startLine: 4 }), left),
    );
    expect(requests(client)).toEqual([`POST /pulls/${pull.number}/reviews`]);
    expect(url).toContain(`#pullrequestreview-${id}`);
    expect(pull.reviews).toMatchObject([{ id, state: "COMMENTED", commitId: pull.headSha }]);
    expect(
      pull.threads.map(({ comments: [comment] }) => [comment?.side, comment?.startLine, comment?.line]),
    ).toEqual([
      ["RIGHT", null, 3],
      ["RIGHT", 4, 5],
      ["LEFT", null, 3],
    ]);
  });

  test.each([
    ["a line outside the diff", () => at(12)],
    ["a range over two hunks", () => at(20, { startLine: 3 })],
    ["another file", () => ({ ...at(3), position: { path: "b.txt", side: "RIGHT" as const, line: 3 } })],
  ])("is refused whole for %s", async (_name, comment) => {
    const error = await failure(createReviews(client).post(pull.number, draft(at(3), comment())));
    expect(error).toMatchObject({ failure: "invalid", status: 422 });
    expect(pull.reviews).toEqual([]);
  });

  test("is looked up by its marker before it is posted again", async () => {
    fail(github, "POST", REVIEWS, { status: 502, when: "after" });
    const { id } = await createReviews(client).post(pull.number, draft(at(3)));
    expect(pull.reviews.map((review) => review.id)).toEqual([id]);
    fail(github, "POST", REVIEWS, { status: 502 });
    await createReviews(client).post(pull.number, { ...draft(), body: "again", marker: "again" });
    expect(pull.reviews).toHaveLength(2);
  });

  test("is found again with what it says, and another's marker is not ours", async () => {
    const reviews = createReviews(client);
    expect(await reviews.findOwn(pull.number, MARKER)).toBeUndefined();
    await createReviews(connect(github, { token: github.createToken("pat", { login: "maya" }) })).post(
      pull.number,
      draft(),
    );
    expect(await reviews.findOwn(pull.number, MARKER)).toBeUndefined();
    const { id } = await reviews.post(pull.number, draft(at(3)));
    expect(await reviews.findOwn(pull.number, MARKER)).toMatchObject({ id });
    expect(await reviews.commentsOf(pull.number, id)).toEqual([{ path: "a.txt", body: "about line 3" }]);
  });
});

describe("threads", () => {
  test("are outdated when their lines change, and resolved once", async () => {
    const reviews = createReviews(client);
    await reviews.post(pull.number, draft(at(3), at(20)));
    await createReviews(connect(github, { token: github.createToken("pat", { login: "maya" }) })).post(
      pull.number,
      { ...draft(at(4)), marker: "x" },
    );
    await github.push(pull.headRef, {
      "a.txt": BASE.replace("line 3\n", "third\n").replace("line 20\n", "twenty\n"),
    });
    const threads = await reviews.openThreads(pull.number);
    expect(threads.map(({ body, isOutdated }) => [body, isOutdated])).toEqual([
      ["about line 3", true],
      ["about line 20", false],
    ]);
    expect(await reviews.resolve(threads[0]?.id ?? "")).toBe(true);
    expect((await reviews.openThreads(pull.number)).map(({ body }) => body)).toEqual(["about line 20"]);
  });

  test("stay open where the token may not", async () => {
    await createReviews(client).post(pull.number, draft(at(3)));
    const [thread] = pull.threads;
    const reader = connect(github, {
      token: github.createToken("app", { permissions: { pull_requests: "read" } }),
    });
    expect(await createReviews(reader).resolve(`PRRT_${thread?.id}`)).toBe(false);
    expect(reader.told.join()).toContain("could not be resolved");
  });
});

describe("comparing two heads", () => {
  test("what came since, a history that was replaced, and a commit that is gone", async () => {
    const before = pull.headSha;
    const base = pull.baseSha;
    const pulls = createPullRequests(client);
    const after = await github.push(pull.headRef, { "b.txt": "new\n" });
    expect(await pulls.compare(before, after)).toEqual({
      status: "ahead",
      files: [{ path: "b.txt", patch: "@@ -0,0 +1 @@\n+new" }],
    });
    expect(await pulls.compare(after, before)).toMatchObject({ status: "behind" });
    expect(await pulls.compare(after, after)).toMatchObject({ status: "identical" });
    const other = await github.push(`other-${branches}`, { "c.txt": "c\n" });
    expect(await pulls.compare(before, other)).toMatchObject({ status: "diverged" });
    expect(await pulls.compare("f".repeat(40), after)).toBeUndefined();
    expect(await pulls.diffBetween(base, after)).toContain("+new");
    expect(await pulls.diffBetween(base, after)).toContain("+twenty");
  });
});
