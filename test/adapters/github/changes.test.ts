import { Buffer } from "node:buffer";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createChanges } from "../../../src/adapters/github/changes.ts";
import { createPullRequests } from "../../../src/adapters/github/pull-requests.ts";
import type { FileEdit, Patch } from "../../../src/domain/patch.ts";
import { startGitHub } from "../../fakes/github/index.ts";
import type { GitHub } from "../../fakes/github/index.ts";
import { connect, fail, failure, heal, requests } from "./connect.ts";
import type { Connection } from "./connect.ts";

const CREATE_REF = /\/git\/refs$/;
const UPDATE_REF = /\/git\/refs\/heads/;
const PULLS = /\/pulls$/;

const FILES = { "src/a.txt": "one\n", "src/gone.txt": "x\n", "run.sh*": "#!/bin/sh\n" };

let github: GitHub;
let client: Connection;
let base: string;
/** A branch of each test's own. */
let branch = "";
let branches = 0;

beforeAll(async () => {
  github = await startGitHub({ files: FILES });
  base = (await createChanges(connect(github)).branchHead("main")) ?? "";
});
beforeEach(() => {
  client = connect(github);
  branches += 1;
  branch = `upshift/issue-1-${branches}`;
});
afterEach(() => {
  heal();
  github.assertContract();
});
afterAll(() => github.close());

function write(path: string, content: string | Buffer, mode: "100644" | "100755" = "100644"): FileEdit {
  return { op: "write", path, mode, contentBase64: Buffer.from(content).toString("base64") };
}

function patch(...edits: FileEdit[]): Patch {
  return { baseSha: base, edits, diff: "" };
}

function commit(edits: FileEdit[], parent = base) {
  return createChanges(client).commitPatch({ branch, parent, patch: patch(...edits), message: "fix: dates" });
}

async function fileIn(ref: string, path: string): Promise<Buffer | undefined> {
  const entry = await client.octokit.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    owner: client.owner,
    repo: client.repo,
    tree_sha: ref,
    recursive: "1",
  });
  const found = entry.data.tree.find((one) => one.path === path);
  if (found?.sha === undefined) return undefined;
  const blob = await client.octokit.rest.git.getBlob({
    owner: client.owner,
    repo: client.repo,
    file_sha: found.sha,
  });
  return Buffer.from(blob.data.content, "base64");
}

describe("committing a patch", () => {
  test("makes the branch in five calls, keeping modes, removing files, changing nothing else", async () => {
    const { sha } = await commit([
      write("src/a.txt", "two\n"),
      write("run.sh", "#!/bin/sh\nexit 0\n", "100755"),
      { op: "delete", path: "src/gone.txt" },
    ]);
    expect(requests(client)).toEqual([
      `GET /git/ref/heads%2F${encodeURIComponent(branch)}`,
      `GET /git/commits/${base}`,
      "POST /git/trees",
      "POST /git/commits",
      "POST /git/refs",
    ]);
    await expect(createChanges(client).branchHead(branch)).resolves.toBe(sha);
    expect((await fileIn(sha, "src/a.txt"))?.toString()).toBe("two\n");
    expect(await fileIn(sha, "src/gone.txt")).toBeUndefined();
    const tree = await client.octokit.rest.git.getTree({
      owner: client.owner,
      repo: client.repo,
      tree_sha: sha,
    });
    expect(tree.data.tree.find(({ path }) => path === "run.sh")?.mode).toBe("100755");
  });

  test("keeps every byte: binary, Latin-1, byte-order mark, nothing, mixed line ends, NUL", async () => {
    const files = {
      binary: Buffer.from([0xff, 0xfe, 0x00, 0x01]),
      latin1: Buffer.from([0x63, 0x61, 0x66, 0xe9]),
      mark: Buffer.from("\uFEFFx\r\ny\n"),
      empty: Buffer.alloc(0),
      mixed: Buffer.from("a\r\nb\n\u2028🎈\u0001"),
      nul: Buffer.from("a\0b"),
    };
    const { sha } = await commit(Object.entries(files).map(([path, bytes]) => write(path, bytes)));
    for (const [path, bytes] of Object.entries(files)) expect(await fileIn(sha, path), path).toEqual(bytes);
    // Only what is plain text went inline.
    expect(requests(client).filter((call) => call === "POST /git/blobs")).toHaveLength(5);
  });

  test("a second time is nothing new", async () => {
    const first = await commit([write("src/a.txt", "two\n")]);
    client.calls.length = 0;
    await expect(commit([write("src/a.txt", "two\n")])).resolves.toEqual(first);
    expect(client.calls.map(({ method }) => method)).toEqual(["GET", "GET", "POST", "GET"]);
  });

  test("the next attempt moves the branch on, from the pinned base's tree", async () => {
    const first = await commit([write("src/a.txt", "two\n"), write("extra.txt", "x\n")]);
    const second = await commit([write("src/a.txt", "three\n")], first.sha);
    expect((await fileIn(second.sha, "src/a.txt"))?.toString()).toBe("three\n");
    expect(await fileIn(second.sha, "extra.txt")).toBeUndefined();
    const data = await client.octokit.rest.git.getCommit({
      owner: client.owner,
      repo: client.repo,
      commit_sha: second.sha,
    });
    expect(data.data.parents.map(({ sha }) => sha)).toEqual([first.sha]);
  });

  test("a branch that somebody else moved is a conflict, before and during", async () => {
    const first = await commit([write("src/a.txt", "two\n")]);
    await github.push(branch, { "theirs.txt": "x\n" });
    const error = await failure(commit([write("src/a.txt", "three\n")], first.sha));
    expect(error).toMatchObject({ failure: "conflict", message: expect.stringContaining("has moved") });

    const head = (await createChanges(client).branchHead(branch)) ?? "";
    fail(github, "PATCH", UPDATE_REF, { status: 422, body: { message: "Update is not a fast forward" } });
    expect((await failure(commit([write("b", "b")], head))).failure).toBe("conflict");
  });

  test("a branch that came into being meanwhile is a conflict", async () => {
    fail(github, "POST", CREATE_REF, { status: 422, body: { message: "Reference already exists" } });
    expect((await failure(commit([write("b", "b")]))).failure).toBe("conflict");
  });

  test.each([
    ["the answer was lost", { when: "after", drop: true } as const],
    ["a 502 came after the effect", { when: "after", status: 502 } as const],
    ["nothing had happened", { status: 502 }],
  ])("moves the branch once when %s", async (_, fault) => {
    fail(github, "POST", CREATE_REF, fault);
    const first = await commit([write("a", "1")]);
    await expect(createChanges(client).branchHead(branch)).resolves.toBe(first.sha);
    fail(github, "PATCH", UPDATE_REF, fault);
    const second = await commit([write("a", "2")], first.sha);
    await expect(createChanges(client).branchHead(branch)).resolves.toBe(second.sha);
  });

  test("an empty patch is refused", async () => {
    expect((await failure(commit([]))).failure).toBe("invalid");
  });

  test("a ruleset that forbids the branch is explained", async () => {
    const other = await startGitHub({ files: FILES, blockedRefs: ["refs/heads/upshift/*"] });
    const changes = createChanges(connect(other));
    const parent = (await changes.branchHead("main")) ?? "";
    const edited = { ...patch(write("a", "1")), baseSha: parent };
    const error = await failure(
      changes.commitPatch({ branch: "upshift/x", parent, patch: edited, message: "x" }),
    );
    expect(error.remedy).toMatch(/ruleset/);
    await other.close();
  });
});

describe("pull requests", () => {
  beforeEach(async () => {
    await commit([write("src/a.txt", "two\n")]);
    client.calls.length = 0;
  });

  const wanted = () => ({ branch, base: "main", title: "Fix dates", body: "Closes #1", draft: true });

  test("open in one call", async () => {
    const pull = await createChanges(client).openPullRequest(wanted());
    expect(pull).toMatchObject({
      state: "open",
      draft: true,
      merged: false,
      headRef: branch,
      baseRef: "main",
    });
    expect(requests(client)).toEqual(["POST /pulls"]);
    await expect(createPullRequests(client).pullRequest(pull.number)).resolves.toMatchObject({
      title: "Fix dates",
    });
    await expect(createPullRequests(client).pullRequest(999)).resolves.toBeUndefined();
  });

  test("a second time is the same one", async () => {
    const changes = createChanges(client);
    const first = await changes.openPullRequest(wanted());
    await expect(changes.openPullRequest(wanted())).resolves.toMatchObject({ number: first.number });
  });

  test("is opened as a normal one where drafts are not to be had", async () => {
    const message = "Draft pull requests are not supported in this repository.";
    fail(github, "POST", PULLS, { status: 422, body: { message } });
    await expect(createChanges(client).openPullRequest(wanted())).resolves.toMatchObject({ draft: false });
  });

  test("where Actions may not open any, the setting is named", async () => {
    const message = "GitHub Actions is not permitted to create or approve pull requests.";
    fail(github, "POST", PULLS, { status: 403, body: { message } });
    const error = await failure(createChanges(client).openPullRequest(wanted()));
    expect(error.remedy).toContain("Settings → Actions → General");
  });

  test.each([
    ["the answer was lost", { when: "after", drop: true } as const],
    ["nothing had happened", { drop: true } as const],
  ])("opens once when %s", async (_, fault) => {
    fail(github, "POST", PULLS, fault);
    const pull = await createChanges(client).openPullRequest(wanted());
    await expect(createChanges(client).pullRequestFor(branch, "main")).resolves.toMatchObject({
      number: pull.number,
    });
    expect(
      client.calls.filter(({ method, status }) => method === "POST" && status === 201).length,
    ).toBeLessThan(2);
  });

  test("nothing to merge is an error", async () => {
    const message = `Validation Failed: {"message":"No commits between main and ${branch}"}`;
    fail(github, "POST", PULLS, { status: 422, body: { message } });
    expect((await failure(createChanges(client).openPullRequest(wanted()))).failure).toBe("invalid");
  });

  test("is found: the open one before closed ones, never another branch's", async () => {
    const changes = createChanges(client);
    await expect(changes.pullRequestFor(branch, "main")).resolves.toBeUndefined();
    const closed = await changes.openPullRequest(wanted());
    await github.closeIssue(closed.number);
    await expect(changes.pullRequestFor(branch, "main")).resolves.toMatchObject({
      number: closed.number,
      state: "closed",
    });
    const open = await changes.openPullRequest(wanted());
    await expect(changes.pullRequestFor(branch, "main")).resolves.toMatchObject({ number: open.number });
    await expect(changes.pullRequestFor("other", "main")).resolves.toBeUndefined();
  });

  test("a change of text happens, also after an unclear failure", async () => {
    const changes = createChanges(client);
    const { number } = await changes.openPullRequest(wanted());
    fail(github, "PATCH", /\/pulls\/\d+$/, { when: "after", drop: true });
    await changes.updatePullRequest(number, { title: "New" });
    expect(github.state.issue(number).title).toBe("New");
  });

  test("is marked ready by GraphQL; a normal one needs no call", async () => {
    const changes = createChanges(client);
    const pull = await changes.openPullRequest(wanted());
    client.calls.length = 0;
    await expect(changes.markReady(pull)).resolves.toBe(true);
    expect(requests(client)).toEqual(["POST graphql"]);
    expect(github.state.pull(pull.number).draft).toBe(false);
    await expect(changes.markReady({ ...pull, draft: false })).resolves.toBe(true);
    expect(client.calls).toHaveLength(1);
  });

  test("a refusal is said, not thrown; ready already is ready", async () => {
    const changes = createChanges(client);
    const pull = await changes.openPullRequest(wanted());
    const refusal = {
      status: 200,
      body: {
        data: null,
        errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }],
      },
    };
    fail(github, "POST", /graphql/, refusal, refusal);
    await expect(changes.markReady(pull)).resolves.toBe(false);
    expect(client.told.join()).toContain("stays a draft");
    await github.markReady(pull.number);
    await expect(changes.markReady(pull)).resolves.toBe(true);
  });

  test("an outage while marking is an outage", async () => {
    const changes = createChanges(client);
    const pull = await changes.openPullRequest(wanted());
    const down = { status: 502 };
    fail(github, "POST", /graphql/, down, down, down, down);
    expect((await failure(changes.markReady(pull))).failure).toBe("server");
  });
});
