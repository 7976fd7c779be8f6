import { expect, test } from "vitest";
import { DEFAULT_CONFIG, type GateMode } from "../../src/domain/config.ts";
import { PermissionError } from "../../src/domain/errors.ts";
import { foldTask } from "../../src/domain/ledger.ts";
import type { CheckResult, WorkflowRun } from "../../src/domain/verdict.ts";
import type { PullRequest } from "../../src/ports/code-host.ts";
import { awaitCi, type AwaitCiPorts } from "../../src/usecases/await-ci.ts";
import type { RunContext } from "../../src/usecases/run-context.ts";
import { created, done, finished, reserved } from "../domain/ledger-samples.ts";

/* The minute after a push, on a clock that does not make anybody wait. */

const SHA = "c".repeat(40);
const CONTEXT: RunContext = {
  repository: { owner: "octocat", name: "hello" },
  base: { ref: "main", sha: "a".repeat(40) },
  run: { id: 900, attempt: 1 },
  runUrl: undefined,
  rerunBy: undefined,
  ciJobs: undefined,
  ownWorkflows: ["Upshift", ".github/workflows/upshift.yml"],
  trigger: "/ai",
  dryRun: false,
};
const STATE = foldTask([
  created(),
  reserved(1),
  finished(1, { headSha: SHA }),
  done({ effect: "comment", ref: "50" }),
  done({ effect: "pull-request", ref: "8" }),
]);

const run = (change: Partial<WorkflowRun> = {}): WorkflowRun => ({
  id: 77,
  attempt: 1,
  name: "CI",
  path: ".github/workflows/ci.yml",
  headSha: SHA,
  billableMs: undefined,
  state: "queued",
  event: "pull_request",
  ...change,
});
const check = (change: Partial<CheckResult> = {}): CheckResult => ({
  source: "status",
  name: "ci/jenkins",
  state: "pending",
  startedAt: "2026-11-23T10:00:00Z",
  url: "",
  ...change,
});

const PULL: PullRequest = {
  number: 8,
  url: "",
  nodeId: "",
  state: "open",
  merged: false,
  draft: true,
  headRef: "upshift/issue-7-4242",
  headSha: SHA,
  headRepository: "octocat/hello",
  baseRef: "main",
  mergeable: null,
};

interface Story {
  mode?: GateMode;
  workflow?: string | undefined;
  /** What there is to see at a time, in milliseconds after the push. */
  runs?: (at: number) => WorkflowRun[];
  checks?: (at: number) => CheckResult[];
  mergeable?: boolean | null;
  dispatch?: () => Promise<void>;
}

async function push(
  story: Story,
): Promise<{ note: string; waitedMs: number; looks: number; dispatched: string[] }> {
  let now = 0;
  let note = "";
  let looks = 0;
  const dispatched: string[] = [];
  const ports: AwaitCiPorts = {
    clock: { now: () => now, sleep: async (ms) => void (now += ms) },
    checks: {
      runsOf: async () => {
        looks += 1;
        return story.runs?.(now) ?? [];
      },
      checksOf: async () => story.checks?.(now) ?? [],
      logOf: never,
      requiredChecks: never,
      jobsOf: never,
    },
    workflows: {
      dispatch: async ({ workflow, ref }) => {
        await story.dispatch?.();
        dispatched.push(`${workflow} ${ref}`);
      },
      rerunFailedJobs: never,
      cancel: never,
      isActive: never,
    },
    pullRequests: {
      pullRequest: async (number) => ({ ...PULL, number, mergeable: story.mergeable ?? null }),
      diff: never,
      openFrom: never,
      changedPaths: never,
      diffBetween: never,
      compare: never,
    },
    conversation: {
      updateComment: async (id, body) => {
        note = body;
        return { id, body, author: { id: 1, login: "bot", type: "Bot" }, createdAt: "", url: "" };
      },
      issue: never,
      comment: never,
      react: never,
      postComment: never,
      findOwnComment: never,
      addLabels: never,
    },
    logger: { debug() {}, info() {}, warn() {}, error() {}, group: (_title, body) => body() },
  };
  if (STATE === undefined) throw new Error("the sample must fold");
  const gate = { ...DEFAULT_CONFIG.gate, mode: story.mode ?? "events", workflow: story.workflow };
  await awaitCi(ports, CONTEXT, { ...DEFAULT_CONFIG, gate }, STATE);
  return { note, waitedMs: now, looks, dispatched };
}

/** What this use case has no business with. */
const never = async (): Promise<never> => {
  throw new Error("not expected to be called");
};

test("CI that starts within the minute needs no words and no longer wait", async () => {
  expect(await push({ runs: (at) => (at >= 8_000 ? [run()] : []) })).toEqual({
    note: "",
    waitedMs: 8_000,
    looks: 3,
    dispatched: [],
  });
});

test("another CI system's pending status is a sign, too", async () => {
  expect(await push({ checks: (at) => (at >= 3_000 ? [check()] : []) })).toMatchObject({
    note: "",
    waitedMs: 3_000,
  });
});

test("events: nothing within the minute, and the comment says what is missing", async () => {
  const { note, waitedMs } = await push({});
  expect(waitedMs).toBe(58_000);
  expect(note).toContain("**No CI has started for this commit.**");
  expect(note).toContain("`push-token`");
  expect(note).toContain("`gate.mode` to `dispatch` or `reusable`");
});

test("our own runs and our own check are no sign of CI", async () => {
  const own = [
    run({ name: "Upshift", path: ".github/workflows/upshift.yml" }),
    run({ id: 78, name: "S", path: ".github/workflows/upshift-sweep.yml" }),
  ];
  const checks = [
    check({ source: "check-run", name: "sweep", runId: 78 }),
    check({ source: "check-run", name: "upshift" }),
  ];
  expect((await push({ runs: () => own, checks: () => checks })).note).toContain("No CI has started");
});

test("events: a run that waits for approval is named at once", async () => {
  const { note, waitedMs } = await push({ runs: () => [run({ state: "awaiting-approval" })] });
  expect(waitedMs).toBe(1_000);
  expect(note).toContain("CI waits for **approval**");
});

test("dispatch: CI is started on the branch; the run that waits for approval beside it means nothing", async () => {
  const awaiting = run({ id: 76, state: "awaiting-approval" });
  const runs = (at: number): WorkflowRun[] =>
    at >= 3_000 ? [awaiting, run({ event: "workflow_dispatch" })] : [awaiting];
  expect(await push({ mode: "dispatch", workflow: "ci.yml", runs })).toMatchObject({
    note: "",
    waitedMs: 3_000,
    dispatched: ["ci.yml upshift/issue-7-4242"],
  });
});

test("dispatch: what was asked for and never came is said", async () => {
  const { note } = await push({ mode: "dispatch", workflow: "ci.yml" });
  expect(note).toContain("The CI workflow was asked to run and has not begun");
});

test("dispatch without a workflow, or without the right to start it: said at once, and nothing is waited for", async () => {
  expect(await push({ mode: "dispatch" })).toMatchObject({
    note: expect.stringContaining("`gate.workflow` names no workflow file"),
    waitedMs: 0,
  });
  const denied = await push({
    mode: "dispatch",
    workflow: "ci.yml",
    dispatch: async () => {
      throw new PermissionError("The token may not do that.", { remedy: "actions: write" });
    },
  });
  expect(denied).toMatchObject({
    note: expect.stringContaining("CI could not be started with `ci.yml`"),
    waitedMs: 0,
  });
});

test("a conflict with the base is what suppresses pull request CI", async () => {
  const { note } = await push({ mergeable: false });
  expect(note).toContain("The branch conflicts with its base");
});

test("reusable: CI is called when this job has ended, so nothing is looked for", async () => {
  expect(await push({ mode: "reusable" })).toEqual({ note: "", waitedMs: 0, looks: 0, dispatched: [] });
});
