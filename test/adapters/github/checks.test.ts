import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createChecks } from "../../../src/adapters/github/checks.ts";
import { createRepository } from "../../../src/adapters/github/repository.ts";
import { createWorkflowControl } from "../../../src/adapters/github/workflow-control.ts";
import { failureEvidence } from "../../../src/domain/failure-evidence.ts";
import { judge } from "../../../src/domain/judge.ts";
import { startGitHub } from "../../fakes/github/index.ts";
import type { GitHub, GitHubOptions } from "../../fakes/github/index.ts";
import { connect, fail, failure, heal, requests } from "./connect.ts";
import type { Connection } from "./connect.ts";

const CI = `name: CI
on: [push, workflow_dispatch]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: cat verdict.txt; grep -q good verdict.txt
`;

let github: GitHub;
let client: Connection;
let branches = 0;

beforeAll(async () => {
  github = await startGitHub({ files: { "verdict.txt": "good\n", ".github/workflows/ci.yml": CI } });
});
beforeEach(() => {
  client = connect(github);
  branches += 1;
});
afterEach(() => {
  heal();
  github.assertContract();
});
afterAll(() => github.close());

/** A push to a branch of this test's own, and what CI makes of it. */
async function push(content: string): Promise<string> {
  const sha = await github.push(`topic-${branches}`, { "verdict.txt": content });
  await github.settle();
  return sha;
}

async function onAnotherGitHub(
  options: GitHubOptions,
  story: (other: GitHub) => Promise<void>,
): Promise<void> {
  const other = await startGitHub(options);
  try {
    await story(other);
    other.assertContract();
  } finally {
    await other.close();
  }
}

describe("checks of a commit", () => {
  test("a green job, in two calls", async () => {
    const checks = await createChecks(client).checksOf(await push("good and new\n"));
    expect(checks).toEqual([
      expect.objectContaining({ source: "check-run", name: "test", state: "success" }),
    ]);
    expect(client.calls).toHaveLength(2);
  });

  test("a red job with the real log, judged", async () => {
    const sha = await push("bad\nAssertionError: dates are off\n");
    const port = createChecks(client);
    const [check] = await port.checksOf(sha);
    const log = check === undefined ? undefined : await port.logOf(check);
    const evidence = failureEvidence({ check: { name: "test" }, log, tokenBudget: 500 });
    expect(evidence.errorLines).toContain("AssertionError: dates are off");
    const runs = await port.runsOf(sha);
    expect(runs).toEqual([
      expect.objectContaining({ name: "CI", state: "concluded", attempt: 1, event: "push" }),
    ]);
    expect(runs[0]?.billableMs).toBeGreaterThanOrEqual(0);
    const verdict = judge({
      checks: check === undefined ? [] : [check],
      runs,
      required: undefined,
      evidence: [evidence],
      taskIsToFixIt: false,
    });
    expect(verdict).toMatchObject({ kind: "red", cause: "ours", failing: [{ workflow: "CI" }] });
  });

  test("statuses and other CI systems, all pages of them", async () => {
    await onAnotherGitHub({ files: { "a.txt": "1\n" } }, async (other) => {
      const there = connect(other);
      const sha = await other.push("topic", { "a.txt": "2\n" });
      await other.setStatus({ sha, context: "ci/old", state: "error", description: "d" });
      for (let index = 0; index < 101; index += 1) {
        await other.externalCheck({ sha, branch: null, name: `other ${index}`, conclusion: "neutral" });
      }
      const checks = await createChecks(there).checksOf(sha);
      expect(checks).toHaveLength(102);
      expect(checks.find(({ source }) => source === "status")).toMatchObject({
        name: "ci/old",
        state: "failure",
        summary: "d",
      });
      expect(requests(there).filter((call) => call.endsWith("/check-runs"))).toHaveLength(2);
    });
  });

  test("nothing at all", async () => {
    await onAnotherGitHub({ files: { "a.txt": "1\n" } }, async (other) => {
      const sha = await other.push("topic", { "a.txt": "2\n" });
      await expect(createChecks(connect(other)).checksOf(sha)).resolves.toEqual([]);
      await expect(createChecks(connect(other)).runsOf(sha)).resolves.toEqual([]);
    });
  });

  test("a list without end is an error, not half a list", async () => {
    const headers = { link: '<https://x/?page=2>; rel="next"' };
    const sha = await github.push(`topic-${branches}`, { "a.txt": "x" });
    const page = { status: 200, headers, body: { total_count: 0, check_runs: [] } };
    fail(github, "GET", /\/check-runs$/, ...Array.from({ length: 50 }, () => page));
    expect((await failure(createChecks(client).checksOf(sha))).message).toContain("more than 50 pages");
  });
});

describe("logs", () => {
  test("gone: the annotations say what is left", async () => {
    const sha = await push("good\n");
    await github.externalCheck({
      sha,
      branch: `topic-${branches}`,
      name: "other",
      conclusion: "failure",
      annotations: [
        { path: "a.js", line: 3, level: "failure", title: "TypeError", message: "x is undefined" },
      ],
    });
    const port = createChecks(client);
    const other = (await port.checksOf(sha)).find(({ name }) => name === "other");
    await expect(other && port.logOf(other)).resolves.toContain("a.js:3: TypeError: x is undefined");
  });

  test("a lost runner is infrastructure, a job over its time timed out", async () => {
    github.disturb({ workflow: "CI" }, { kind: "runner-lost" });
    const sha = await push("good\n");
    const port = createChecks(client);
    const [check] = await port.checksOf(sha);
    const log = check === undefined ? undefined : await port.logOf(check);
    expect(failureEvidence({ check: { name: "test" }, log, tokenBudget: 100 }).infrastructure).toBe(
      "the runner was lost",
    );
  });

  test("gone, forbidden and broken", async () => {
    const port = createChecks(client);
    const [check] = await port.checksOf(await push("bad\n"));
    if (check === undefined) throw new Error("no check");
    const { checkRunId: _id, ...withoutAnnotations } = check;
    fail(github, "GET", /\/logs$/, { status: 410, body: { message: "gone" } });
    await expect(port.logOf(withoutAnnotations)).resolves.toBeUndefined();
    fail(github, "GET", /\/logs$/, {
      status: 403,
      body: { message: "Resource not accessible by integration" },
    });
    expect((await failure(port.logOf(check))).remedy).toContain("`actions: read`");
    const down = { status: 500 };
    fail(github, "GET", /\/logs$/, down, down, down, down, down, down, down, down);
    await expect(port.logOf(check)).resolves.toBeDefined();
    expect(client.told.join()).toContain("could not be read");
  });
});

describe("required checks", () => {
  test.each(["protection", "ruleset"] as const)("by %s, in two calls", async (requiredBy) => {
    await onAnotherGitHub({ requiredChecks: { main: ["test", "lint"] }, requiredBy }, async (other) => {
      const there = connect(other);
      await expect(createChecks(there).requiredChecks("main")).resolves.toEqual(["test", "lint"]);
      expect(there.calls).toHaveLength(2);
    });
  });

  test("none, and not to be read", async () => {
    await expect(createChecks(client).requiredChecks("main")).resolves.toEqual([]);
    fail(github, "GET", /\/branches\/main$/, { status: 403, body: { message: "no" } });
    await expect(createChecks(client).requiredChecks("main")).resolves.toBeUndefined();
  });

  test("an outage is not an answer", async () => {
    const down = { status: 500 };
    fail(github, "GET", /\/rules\/branches/, down, down, down, down);
    expect((await failure(createChecks(client).requiredChecks("main"))).failure).toBe("server");
  });
});

describe("runs", () => {
  test("a recheck is the next attempt, asked for once", async () => {
    const sha = await push("bad\n");
    const port = createChecks(client);
    const [before] = await port.runsOf(sha);
    if (before === undefined) throw new Error("no run");
    fail(github, "POST", /rerun-failed-jobs$/, { when: "after", drop: true });
    await createWorkflowControl(client).rerunFailedJobs(before);
    await github.settle();
    const [after] = await port.runsOf(sha);
    expect(after).toMatchObject({ id: before.id, attempt: 2 });
    expect(after?.billableMs).toBeGreaterThanOrEqual(before.billableMs ?? 0);
    await expect(port.checksOf(sha)).resolves.toHaveLength(1);
  });

  test("a dispatch starts the workflow once, whatever becomes of the answer", async () => {
    const sha = await push("good\n");
    fail(github, "POST", /dispatches$/, { when: "after", drop: true });
    // A run comes into being a little after it was asked for.
    const clock = { ...client.clock, sleep: () => github.settle() };
    await createWorkflowControl({ ...client, clock }).dispatch({
      workflow: "ci.yml",
      ref: `topic-${branches}`,
    });
    await github.settle();
    const runs = await createChecks(client).runsOf(sha);
    expect(runs).toHaveLength(2);
    expect(runs.map(({ event }) => event)).toEqual(expect.arrayContaining(["push", "workflow_dispatch"]));
  });

  test("there is nothing to cancel when a run is over", async () => {
    const [run] = await createChecks(client).runsOf(await push("good\n"));
    await expect(createWorkflowControl(client).cancel(run?.id ?? 0)).resolves.toBe(false);
    await expect(createWorkflowControl(client).cancel(999_999)).resolves.toBe(false);
  });
});

describe("the repository", () => {
  test("default branch and files", async () => {
    const repository = createRepository(client);
    const { name, sha } = await repository.defaultBranch();
    expect(name).toBe("main");
    await expect(repository.fileAt("verdict.txt", sha)).resolves.toBe("good\n");
    await expect(repository.fileAt("none.txt", sha)).resolves.toBeUndefined();
    await expect(repository.fileAt(".github", sha)).resolves.toBeUndefined();
    expect(client.calls).toHaveLength(5);
  });

  test("the name of the default branch, where the event tells it, saves a call", async () => {
    await createRepository(client, { defaultBranchName: "main" }).defaultBranch();
    expect(requests(client)).toEqual(["GET /git/ref/heads%2Fmain"]);
  });

  test("a large file comes from its blob", async () => {
    const text = "x".repeat(1_100_000);
    const sha = await github.push(`topic-${branches}`, { "big.txt": text });
    await expect(createRepository(client).fileAt("big.txt", sha)).resolves.toBe(text);
  });
});
