import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { git } from "./git-process.ts";
import type { GitHub } from "./index.ts";
import { FAILING, FIXED, scriptWorkflow, startSample } from "./sample.ts";

let started: GitHub | undefined;
let action = "";

/** An action that shows what it was given, as a bundle would be run. */
const MAIN = `
import { appendFileSync, readFileSync } from "node:fs";
const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"));
const names = Object.keys(process.env).filter((name) => !/^(GITHUB|RUNNER|INPUT)_/.test(name)).toSorted();
appendFileSync(process.env.GITHUB_OUTPUT, "seen<<E_1\\n" + event.action + "\\n" + names.join(" ") + "\\nE_1\\n");
appendFileSync(process.env.GITHUB_STEP_SUMMARY, "# Done\\n");
console.log("::add-mask::" + process.env["INPUT_API-KEY"]);
console.log("key " + process.env["INPUT_API-KEY"] + ", trigger " + process.env.INPUT_TRIGGER);
console.log("::error file=a.js,line=3,title=Bad::broken%0Afor good");
const url = process.env.GITHUB_API_URL + "/repos/" + process.env.GITHUB_REPOSITORY;
const headers = { authorization: "Bearer " + process.env["INPUT_GITHUB-TOKEN"] };
console.log("status", (await fetch(url, { headers })).status, process.env["INPUT_GITHUB-TOKEN"].length);
`;

beforeAll(async () => {
  action = await mkdtemp(join(tmpdir(), "action-"));
  await mkdir(join(action, "dist"));
  await writeFile(join(action, "dist", "index.mjs"), MAIN);
  await writeFile(
    join(action, "action.yml"),
    [
      "name: Probe",
      "inputs:",
      "  github-token: { default: '${{ github.token }}' }",
      "  api-key: { required: true }",
      "  trigger: { default: /ai }",
      "runs: { using: node24, main: dist/index.mjs }",
    ].join("\n"),
  );
});

afterAll(async () => {
  await rm(action, { recursive: true, force: true });
});

afterEach(async () => {
  await started?.close();
  started = undefined;
});

async function start(...options: Parameters<typeof startSample>): ReturnType<typeof startSample> {
  const sample = await startSample(...options);
  started = sample.github;
  return sample;
}

test("an action runs with its inputs in a clean environment, and its log is masked", async () => {
  const workflow = `name: Probe
on: { issue_comment: { types: [created] } }
permissions: { contents: read }
jobs:
  probe:
    if: startsWith(github.event.comment.body, '/AI')
    runs-on: ubuntu-latest
    outputs: { seen: "\${{ steps.probe.outputs.seen }}" }
    steps:
      - id: probe
        uses: acme/probe@v1
        with: { api-key: "\${{ secrets.KEY }}" }
`;
  const files = { ".github/workflows/probe.yml": workflow };
  const { github } = await start({ files, secrets: { KEY: "k-123" }, actions: { "acme/probe": action } });
  const { number } = await github.openIssue({ title: "Probe", author: "maya" });
  github.comment(number, { body: "/ai go", author: "maya" });
  await github.settle();
  const [job] = github.state.jobs();
  expect(job?.checkRun.conclusion).toBe("success");
  expect(job?.outputs["seen"]).toBe("created\nCI HOME LANG PATH");
  expect(job?.summary).toBe("# Done\n");
  const log = job?.log.join("\n") ?? "";
  expect(log).toContain("key ***, trigger /ai");
  expect(log).toContain("status 200 520");
  expect(log).not.toContain("k-123");
  expect(job?.raw).toContain("key k-123");
  expect(job?.checkRun.annotations).toEqual([
    { path: "a.js", line: 3, level: "failure", title: "Bad", message: "broken\nfor good" },
  ]);
  github.assertContract();
});

test("git pushes obey the same tokens and make the same events", async () => {
  const { github } = await start();
  const work = await mkdtemp(join(tmpdir(), "clone-"));
  try {
    const url = (token: string): string => github.cloneUrl.replace("://", `://x-access-token:${token}@`);
    const token = github.createToken("app");
    await git(["clone", "-q", url(token), work], { cwd: tmpdir() });
    const commit = async (path: string, content: string): Promise<void> => {
      await mkdir(join(work, path, ".."), { recursive: true });
      await writeFile(join(work, path), content);
      await git(["add", "-A"], { cwd: work });
      await git(["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", `Change ${path}`], {
        cwd: work,
      });
    };
    await commit("sum.js", FIXED["sum.js"]);
    const reader = github.createToken("app", { permissions: { contents: "read" } });
    await expect(git(["push", "-q", url(reader), "HEAD:refs/heads/fix/a"], { cwd: work })).rejects.toThrow(
      "403",
    );
    await git(["push", "-q", "origin", "HEAD:refs/heads/fix/a"], { cwd: work });
    await github.settle();
    expect(github.runs.map((run) => [run.event, run.conclusion])).toEqual([["push", "success"]]);
    expect(github.runs[0]?.actor.login).toBe("upshift-app[bot]");
    await commit(".github/workflows/evil.yml", "on: push");
    await expect(git(["push", "-q", "origin", "HEAD:refs/heads/fix/b"], { cwd: work })).rejects.toThrow(
      "without `workflows` permission",
    );
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  github.assertContract();
});

test("other CI, schedules, reviews and forks make their events", async () => {
  const on =
    "{status: , check_suite: {types: [completed]}, schedule: [{cron: '7 * * * *'}], pull_request_review_comment: {}, issues: {types: [labeled]}}";
  const listen = scriptWorkflow("Listen", on, "{}", "true");
  const files = { ...FAILING, ".github/workflows/listen.yml": listen };
  const { github, api, at } = await start({ files });
  const sha = await github.push("fix/sum", FIXED);
  await github.openPullRequest({ title: "Fix", head: "fix/sum" });
  await github.openIssue({ title: "Label me" });
  await github.settle();
  await github.setStatus({ sha, context: "ext", state: "failure" });
  await github.externalCheck({ sha, branch: "fix/sum", name: "lint", conclusion: "failure", summary: "no" });
  github.tick("7 * * * *");
  github.tick("8 * * * *");
  await github.reviewComment(1, { body: "/ai fix", path: "sum.js", line: 1 });
  await github.label(2, "go");
  await github.settle();
  const listened = github.runs.filter((run) => run.workflow.name === "Listen").map((run) => run.event);
  expect(listened).toEqual(["status", "check_suite", "schedule", "pull_request_review_comment", "issues"]);
  expect((await api.repos.getCombinedStatusForRef({ ...at, ref: sha })).data.state).toBe("failure");
  // Two of CI, one of the other system, and the review comment's own run, which reports on the head too.
  expect((await api.checks.listForRef({ ...at, ref: sha })).data.total_count).toBe(4);
  await github.pushToFork("eve", "evil", { "sum.js": "export const sum = () => 3;\n" });
  const fork = await github.openPullRequest({ title: "Fork", head: "eve:evil", author: "eve" });
  await github.settle();
  const run = github.runs.at(-1);
  expect([run?.event, run?.conclusion, run?.headOwner]).toEqual(["pull_request", "success", "eve"]);
  const { data } = await api.pulls.get({ ...at, pull_number: fork.number });
  expect([data.head.repo?.full_name, data.base.repo.full_name]).toEqual(["eve/sums", "acme/sums"]);
  await api.pulls.createReview({
    ...at,
    pull_number: 1,
    event: "COMMENT",
    body: "Reviewed",
    comments: [{ path: "sum.js", line: 1, side: "RIGHT", body: "Nice" }],
  });
  expect(github.state.pull(1).threads).toHaveLength(2);
  github.assertContract();
});

test("a comment can be lost, delivered twice, edited and deleted", async () => {
  const files = { ".github/workflows/t.yml": scriptWorkflow("T", "{issue_comment: {}}", "{}", "true") };
  const { github } = await start({ files });
  const { number } = await github.openIssue({ title: "Events" });
  const found = github.loseEvents((event) => event.name === "issue_comment");
  const comment = github.comment(number, { body: "one" });
  await github.settle();
  found();
  expect(github.runs).toHaveLength(0);
  const event = github.events.find((one) => one.name === "issue_comment");
  if (event !== undefined) github.redeliver(event);
  github.editComment(comment, "two");
  github.deleteComment(comment);
  await github.closeIssue(number);
  await github.settle();
  expect(github.runs.map((run) => run.payload["action"])).toEqual(["created", "edited", "deleted"]);
  github.assertContract();
});
