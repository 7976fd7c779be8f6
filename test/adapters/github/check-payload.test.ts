import { expect, test } from "vitest";
import { checkOfRun, checkOfStatus, workflowRunOf } from "../../../src/adapters/github/check-payload.ts";

const CHECK = {
  id: 12,
  name: "test",
  status: "completed",
  conclusion: "success" as string | null,
  started_at: "2026-11-23T10:00:00Z",
  completed_at: "2026-11-23T10:02:30Z",
  html_url: "https://github.com/o/r/actions/runs/7/job/12",
  details_url: "https://github.com/o/r/actions/runs/7/job/12",
  app: { id: 15368, slug: "github-actions" },
  check_suite: { id: 3 },
  output: { title: null, summary: null },
};

const RUN = {
  id: 7,
  name: "CI",
  head_sha: "abc",
  run_attempt: 2,
  status: "completed",
  conclusion: "success" as string | null,
  event: "push",
  path: ".github/workflows/ci.yml",
  workflow_id: 5,
  check_suite_id: 3,
  created_at: "2026-11-23T09:59:00Z",
};

test.each([
  ["completed", "success", "success"],
  ["completed", "neutral", "neutral"],
  ["completed", "skipped", "skipped"],
  ["completed", "failure", "failure"],
  ["completed", "cancelled", "cancelled"],
  ["completed", "timed_out", "timed-out"],
  ["completed", "action_required", "awaiting-approval"],
  ["completed", "stale", "stale"],
  ["completed", "startup_failure", "failure"],
  ["completed", "something new", "failure"],
  ["completed", null, "failure"],
  ["queued", null, "pending"],
  ["in_progress", null, "pending"],
  ["waiting", null, "pending"],
  ["requested", null, "pending"],
])("a check run that is %s, %s: %s", (status, conclusion, state) => {
  expect(checkOfRun({ ...CHECK, status, conclusion }).state).toBe(state);
});

test("a job of Actions knows its run; another app's check has neither job nor run", () => {
  expect(checkOfRun(CHECK)).toMatchObject({ jobId: 12, runId: 7, appId: 15368, checkRunId: 12 });
  const other = checkOfRun({ ...CHECK, app: { id: 9, slug: "other" }, output: { title: "T", summary: "S" } });
  expect(other).toMatchObject({ appId: 9, checkRunId: 12, summary: "T\nS" });
  expect(other).not.toHaveProperty("jobId");
  expect(other).not.toHaveProperty("runId");
});

test.each([
  ["success", "success"],
  ["pending", "pending"],
  ["failure", "failure"],
  ["error", "failure"],
])("a status of %s: %s", (given, state) => {
  const at = "2026-11-23T10:00:00Z";
  const payload = {
    context: "ci",
    state: given,
    description: null,
    target_url: null,
    created_at: at,
    updated_at: at,
  };
  expect(checkOfStatus(payload)).toMatchObject({ source: "status", name: "ci", state, url: "" });
});

test.each([
  ["completed", "action_required", 0, "awaiting-approval"],
  ["completed", "failure", 0, "expired"],
  ["completed", "failure", 1, "concluded"],
  ["completed", "startup_failure", 0, "startup-failure"],
  ["completed", "success", 1, "concluded"],
  ["in_progress", null, 1, "in-progress"],
  ["queued", null, 0, "queued"],
  ["waiting", null, 0, "queued"],
])("a run that is %s, %s, with %i jobs: %s", (status, conclusion, jobs, state) => {
  const found = workflowRunOf(
    { ...RUN, status, conclusion },
    Array.from({ length: jobs }, () => CHECK),
  );
  expect(found.state).toBe(state);
});

test("jobs that can't be read: nothing is called expired, and the time is unknown", () => {
  const found = workflowRunOf({ ...RUN, conclusion: "failure" }, undefined);
  expect(found).toMatchObject({ state: "concluded", billableMs: undefined, attempt: 2 });
});

test("time is that of the jobs, of all attempts; skipped and unfinished ones took none", () => {
  const jobs = [CHECK, CHECK, { ...CHECK, conclusion: "skipped" }, { ...CHECK, completed_at: null }];
  expect(workflowRunOf(RUN, jobs).billableMs).toBe(2 * 150_000);
});
