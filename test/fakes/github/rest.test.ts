import { afterEach, expect, test } from "vitest";
import type { GitHub } from "./index.ts";
import { clientOf, FIXED, startSample } from "./sample.ts";

let started: GitHub | undefined;

async function start(...options: Parameters<typeof startSample>): ReturnType<typeof startSample> {
  const sample = await startSample(...options);
  started = sample.github;
  return sample;
}

afterEach(async () => {
  await started?.close();
  started = undefined;
});

test("a branch moves forward only, and a ref exists once", async () => {
  const { github, api, at } = await start();
  const base = (await api.git.getRef({ ...at, ref: "heads/main" })).data.object.sha;
  const tree = await api.git.createTree({
    ...at,
    base_tree: base,
    tree: [{ path: "new.txt", mode: "100644", type: "blob", content: "new\n" }],
  });
  const commit = await api.git.createCommit({ ...at, message: "Add", tree: tree.data.sha, parents: [base] });
  expect(commit.data.verification.verified).toBe(true);
  const { sha } = commit.data;
  await api.git.createRef({ ...at, ref: "refs/heads/a", sha });
  await expect(api.git.createRef({ ...at, ref: "refs/heads/a", sha })).rejects.toThrow(
    "Reference already exists",
  );
  await expect(api.git.createRef({ ...at, ref: "refs/heads/a b", sha })).rejects.toThrow(
    "not a valid ref name",
  );
  await expect(api.git.updateRef({ ...at, ref: "heads/a", sha: base })).rejects.toThrow(
    "Update is not a fast forward",
  );
  await api.git.updateRef({ ...at, ref: "heads/a", sha: base, force: true });
  github.assertContract();
});

test("there is one open pull request for a branch, and only if it has commits", async () => {
  const { github, api, at } = await start();
  const request = { ...at, title: "Fix", head: "fix/sum", base: "main" };
  await expect(api.pulls.create(request)).rejects.toMatchObject({ status: 422 });
  await github.push("fix/sum", FIXED);
  const { data } = await api.pulls.create({ ...request, draft: true });
  expect(data).toMatchObject({ draft: true, mergeable: true, mergeable_state: "draft", changed_files: 1 });
  await expect(api.pulls.create(request)).rejects.toThrow("A pull request already exists for acme:fix/sum.");
  const found = await api.pulls.list({ ...at, head: "acme:fix/sum", state: "open" });
  expect(found.data.map((pull) => pull.number)).toEqual([1]);
  const id = data.node_id;
  await api.graphql(
    "mutation($id: ID!) { markPullRequestReadyForReview(input: {pullRequestId: $id}) { pullRequest { isDraft } } }",
    { id },
  );
  expect(github.state.pull(1).draft).toBe(false);
  github.assertContract();
});

test("comments have a limit, lists have pages, and every answer tells of the rate", async () => {
  const { github, api, at } = await start();
  const { number } = await github.openIssue({ title: "Long", author: "maya" });
  const issue = { ...at, issue_number: number };
  await expect(api.issues.createComment({ ...issue, body: "x".repeat(65_537) })).rejects.toMatchObject({
    status: 422,
  });
  for (let count = 0; count < 3; count++) github.comment(number, { body: `${count}`, author: "maya" });
  const page = await api.issues.listComments({ ...issue, per_page: 2 });
  expect(page.headers.link).toContain('rel="next"');
  expect(page.headers["x-ratelimit-remaining"]).toBe("4998");
  const all = await api.paginate(api.issues.listComments, { ...issue, per_page: 2 });
  expect(all.map((comment) => comment.body)).toEqual(["0", "1", "2"]);
  const first = await api.reactions.createForIssue({ ...issue, content: "eyes" });
  const again = await api.reactions.createForIssue({ ...issue, content: "eyes" });
  expect([first.status, again.status, first.data.id]).toEqual([201, 200, again.data.id]);
  github.assertContract();
});

test("tokens may do what their permissions say, and nothing when revoked", async () => {
  const { github, at } = await start();
  const { number } = await github.openIssue({ title: "Guarded" });
  const value = github.createToken("app", { permissions: { pull_requests: "write", contents: "read" } });
  const api = clientOf(github, value);
  const comment = { ...at, issue_number: number, body: "hello" };
  await expect(api.issues.createComment(comment)).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining("Resource not accessible by integration"),
  });
  await expect(api.users.getAuthenticated()).rejects.toMatchObject({ status: 403 });
  await expect(api.repos.getStatusChecksProtection({ ...at, branch: "main" })).rejects.toMatchObject({
    status: 403,
  });
  github.revokeToken(value);
  await expect(api.repos.get(at)).rejects.toThrow("Bad credentials");
  const outsider = clientOf(github, github.createToken("pat", { login: "eve" }));
  await expect(outsider.issues.get({ ...at, issue_number: number })).rejects.toMatchObject({ status: 404 });
  expect((await outsider.users.getAuthenticated()).data.login).toBe("eve");
  github.assertContract();
});

test("what GitHub would ignore or not know is a violation", async () => {
  const { github, api, at } = await start();
  const { number } = await github.openIssue({ title: "Strict" });
  await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...at,
    issue_number: number,
    body: "hello",
    boddy: "typo",
  });
  expect(github.violations).toEqual([expect.stringContaining("boddy")]);
  await api.request("GET /repos/{owner}/{repo}/pulls?sate=open", at);
  await expect(api.request("GET /repos/{owner}/{repo}/nonsense", at)).rejects.toMatchObject({ status: 404 });
  await expect(api.graphql("{ viewer { logn } }")).rejects.toThrow("logn");
  expect(github.violations).toHaveLength(4);
  expect(() => github.assertContract()).toThrow("unknown query sate");
});

test("a fault can strike before or after the effect", async () => {
  const { github, api, at } = await start();
  const { number } = await github.openIssue({ title: "Faults" });
  const comment = { ...at, issue_number: number, body: "hello" };
  for (const when of ["before", "after"] as const) {
    const stop = github.onRequest(({ method }) => (method === "POST" ? { when, status: 502 } : undefined));
    await expect(api.issues.createComment(comment)).rejects.toMatchObject({ status: 502 });
    stop();
  }
  expect(github.state.commentsOf(number)).toHaveLength(1);
  const stop = github.onRequest(() => ({ drop: true }));
  await expect(api.issues.createComment(comment)).rejects.toThrow();
  stop();
  expect(github.journal.map((entry) => entry.status)).toEqual([502, 502, 0]);
});

test("rulesets, locks and archives refuse", async () => {
  const { github, api, at } = await start({ blockedRefs: ["refs/heads/ledger/*"] });
  const sha = (await api.git.getRef({ ...at, ref: "heads/main" })).data.object.sha;
  await expect(api.git.createRef({ ...at, ref: "refs/heads/ledger/x", sha })).rejects.toThrow(
    "Repository rule violations found",
  );
  const { number } = await github.openIssue({ title: "Quiet" });
  github.lockIssue(number);
  const comment = { ...at, issue_number: number, body: "hello" };
  await expect(api.issues.createComment(comment)).rejects.toMatchObject({ status: 403 });
  github.archive();
  await expect(api.git.createBlob({ ...at, content: "x" })).rejects.toThrow("archived");
  github.assertContract();
});
