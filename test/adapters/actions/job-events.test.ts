import { expect, test } from "vitest";
import { readEvent } from "../../../src/adapters/actions/event.ts";

/* What wakes a job: a schedule by its cron text, a person by the job's id; plan, work and summary by their modes. */

const repository = { default_branch: "main" };
const sender = { id: 7, login: "maya", type: "User" };
const schedule = { schedule: "23 4 * * 1", repository };
const dispatch = (inputs: object) => ({ inputs, repository, sender });

test("a schedule carries its cron text, with or without a plan", () => {
  const cause = { cron: "23 4 * * 1" };
  expect(readEvent("schedule", schedule)).toEqual({
    kind: "jobs",
    mode: "all",
    cause,
    defaultBranch: "main",
  });
  expect(readEvent("schedule", schedule, { mode: "plan" })).toMatchObject({ mode: "plan", cause });
});

test("a person names a job; without one it is the sweep, and for a plan it is a mistake", () => {
  const cause = { jobId: "types", sender };
  expect(readEvent("workflow_dispatch", dispatch({ job: "types" }))).toMatchObject({
    kind: "jobs",
    mode: "all",
    cause,
  });
  expect(readEvent("workflow_dispatch", dispatch({ job: "types" }), { mode: "plan" })).toMatchObject({
    mode: "plan",
    cause,
  });
  expect(readEvent("workflow_dispatch", dispatch({ job: "" }))).toMatchObject({ kind: "sweep" });
  expect(readEvent("workflow_dispatch", dispatch({}), { mode: "plan" })).toMatchObject({ kind: "unrelated" });
});

test("a person whom the event does not name starts nothing", () => {
  const nobody = { inputs: { job: "types" }, repository };
  for (const mode of ["", "plan", "work", "summary"])
    expect(readEvent("workflow_dispatch", nobody, { mode, unit: "job-a.b.c" })).toMatchObject({
      kind: "unrelated",
    });
});

test("a unit is named as a plan names it, and whoever started the run is asked about", () => {
  const unit = "job-types.src-a-ts.0123456789.20261129";
  expect(readEvent("schedule", schedule, { mode: "work", unit })).toMatchObject({
    kind: "work",
    unit,
    sender: undefined,
  });
  expect(readEvent("workflow_dispatch", dispatch({}), { mode: "work", unit })).toMatchObject({
    kind: "work",
    sender,
  });
  for (const bad of ["", "job-a b", "../x", "$(id)"])
    expect(readEvent("schedule", schedule, { mode: "work", unit: bad })).toMatchObject({ kind: "unrelated" });
  expect(readEvent("schedule", schedule, { mode: "summary" })).toMatchObject({ kind: "round" });
});

test.each(["issue_comment", "pull_request", "workflow_run", ""])("no job is started by %s", (name) => {
  const payload = { ...dispatch({ job: "types" }), action: "created" };
  expect(readEvent(name, payload, { mode: "plan" })).toMatchObject({ kind: "unrelated" });
});
