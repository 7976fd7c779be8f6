import { expect, test } from "vitest";
import { type Config, DEFAULT_CONFIG } from "../../src/domain/config.ts";
import { foldTask } from "../../src/domain/ledger.ts";
import type { CheckResult, Verdict, WorkflowRun } from "../../src/domain/verdict.ts";
import type { Checks } from "../../src/ports/code-host.ts";
import { readVerdict } from "../../src/usecases/read-verdict.ts";
import type { RunContext } from "../../src/usecases/run-context.ts";
import { created, finished, reserved, taskSpec } from "../domain/ledger-samples.ts";

/* What is read of a commit, and what the verdict makes of it; the rules themselves are tested in test/domain. */

const SHA = "c".repeat(40);
const STATE = foldTask([
  created({ taskSpec: { ...taskSpec(), kind: "docs", text: "reword the README", title: "Words", body: "" } }),
  reserved(1),
  finished(1, { headSha: SHA }),
]);

const check = (
  name: string,
  state: CheckResult["state"],
  change: Partial<CheckResult> = {},
): CheckResult => ({
  source: "check-run",
  name,
  state,
  startedAt: "2026-11-23T10:00:00Z",
  url: "",
  jobId: 1,
  ...change,
});
const run = (id: number, change: Partial<WorkflowRun> = {}): WorkflowRun => ({
  id,
  attempt: 1,
  name: "CI",
  path: ".github/workflows/ci.yml",
  headSha: SHA,
  billableMs: 60_000,
  state: "concluded",
  event: "pull_request",
  workflowId: 1,
  ...change,
});

interface Seen {
  checks?: CheckResult[];
  runs?: WorkflowRun[];
  base?: CheckResult[];
  required?: string[];
  jobs?: CheckResult[];
  ciJobs?: string;
  log?: string;
  gate?: Partial<Config["gate"]>;
  conflict?: boolean;
}

async function read(seen: Seen): Promise<Verdict> {
  const checks: Checks = {
    checksOf: async (sha) => (sha === SHA ? (seen.checks ?? []) : (seen.base ?? [])),
    runsOf: async () => seen.runs ?? [],
    requiredChecks: async () => seen.required,
    jobsOf: async () => seen.jobs ?? [],
    logOf: async () => seen.log ?? "##[error]AssertionError: 41 is not 42\n",
  };
  const context: RunContext = {
    repository: { owner: "octocat", name: "hello" },
    base: { ref: "main", sha: "a".repeat(40) },
    run: { id: 900, attempt: 1 },
    runUrl: undefined,
    rerunBy: undefined,
    ciJobs: seen.ciJobs,
    // The sweep reads; what our other workflows left on the commit is ours all the same.
    ownWorkflows: ["Upshift sweep", ".github/workflows/upshift-sweep.yml"],
    trigger: "/ai",
    dryRun: false,
  };
  if (STATE === undefined) throw new Error("the sample must fold");
  const config = { ...DEFAULT_CONFIG, gate: { ...DEFAULT_CONFIG.gate, ...seen.gate } };
  const at = { headSha: SHA, conflict: seen.conflict ?? false };
  return (await readVerdict({ checks, redact: (text) => text }, context, STATE, config, at)).verdict;
}

test("zero checks: unknown", async () => {
  expect((await read({})).kind).toBe("unknown");
});

test("nothing but our own check on the commit, left there by a review comment: unknown, never green", async () => {
  const ours = run(5, {
    name: "Upshift",
    path: ".github/workflows/upshift.yml",
    event: "pull_request_review_comment",
  });
  expect((await read({ runs: [ours], checks: [check("ai", "success", { runId: 5 })] })).kind).toBe("unknown");
  expect((await read({ checks: [check("upshift", "success")] })).kind).toBe("unknown");
});

test("all skipped: unknown", async () => {
  expect((await read({ runs: [run(1)], checks: [check("test", "skipped", { runId: 1 })] })).kind).toBe(
    "unknown",
  );
});

test("required by the configuration: others do not decide, absent ones are awaited", async () => {
  const checks = [check("test", "success"), check("lint", "failure")];
  expect(await read({ checks, gate: { required: ["test"] } })).toMatchObject({
    kind: "green",
    optionalRed: ["lint"],
  });
  expect(await read({ checks, gate: { required: ["test", "e2e"] } })).toMatchObject({
    kind: "pending",
    waitingFor: ["e2e"],
  });
});

test("the configuration wins over what the branch requires", async () => {
  const checks = [check("test", "failure"), check("lint", "success")];
  expect((await read({ checks, required: ["test"], gate: { required: ["lint"] } })).kind).toBe("green");
  expect((await read({ checks, required: ["test"] })).kind).toBe("red");
});

test("a dispatched run that has ended stands for the one that waits for approval", async () => {
  const runs = [run(1, { state: "awaiting-approval" }), run(2, { event: "workflow_dispatch" })];
  expect((await read({ runs, checks: [check("test", "success", { runId: 2 })] })).kind).toBe("green");
  expect((await read({ runs: runs.slice(0, 1) })).kind).toBe("pending");
});

test("expired without approval: pending, not red", async () => {
  const runs = [run(1, { state: "expired", conclusion: "failure" })];
  expect(await read({ runs })).toMatchObject({
    kind: "pending",
    explanation: expect.stringContaining("approved in time"),
  });
});

test("a conflict is red for that reason, and GitHub started nothing", async () => {
  expect(await read({ conflict: true })).toMatchObject({ kind: "red", cause: "conflict" });
});

test("a log that says the runner was lost is no failure of the change", async () => {
  const log = "##[error]The hosted runner lost communication with the server.\n";
  expect(await read({ checks: [check("test", "failure")], log })).toMatchObject({
    kind: "red",
    cause: "infrastructure",
  });
});

test("a called workflow: only its jobs count, under the names that everybody knows them by", async () => {
  const jobs = [
    check("attempt", "success"),
    check("ci-1 / test", "failure"),
    check("ci-2 / test", "success"),
    check("judge-2", "pending"),
  ];
  expect(await read({ jobs, ciJobs: "ci-2 /", required: ["test"] })).toMatchObject({
    kind: "green",
    checks: 1,
  });
  const red = await read({ jobs, ciJobs: "ci-1 /", base: [check("test", "failure")] });
  expect(red).toMatchObject({ kind: "red", cause: "red-on-base", failing: [{ name: "test" }] });
  expect((await read({ jobs, ciJobs: "ci-3 /" })).kind).toBe("unknown");
});
