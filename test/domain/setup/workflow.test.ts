import { expect, test } from "vitest";
import { readWorkflowFacts } from "../../../src/domain/setup/workflow.ts";

const read = (workflow: unknown) => readWorkflowFacts(".github/workflows/a.yml", workflow);

test("triggers in their three forms", () => {
  expect(read({ on: "push" }).triggers).toEqual(["push"]);
  expect(read({ on: ["push", "pull_request", 3] }).triggers).toEqual(["push", "pull_request"]);
  expect(read({ on: { push: null, schedule: [] } }).triggers).toEqual(["push", "schedule"]);
});

test("what it waits for, and the inputs it takes", () => {
  const facts = read({
    name: "Upshift",
    on: {
      workflow_run: { workflows: ["CI", "Lint"] },
      workflow_dispatch: { inputs: { "head-sha": { type: "string" } } },
    },
  });
  expect(facts).toMatchObject({
    name: "Upshift",
    waitsFor: ["CI", "Lint"],
    dispatchInputs: ["head-sha"],
    jobs: [],
  });
  expect(read({ on: { workflow_run: { workflows: "CI" } } }).waitsFor).toEqual(["CI"]);
});

test("a job that runs us, with its rights and its group", () => {
  const [job] = read({
    permissions: "read-all",
    concurrency: "all",
    jobs: {
      upshift: {
        permissions: { contents: "write", broken: 3 },
        concurrency: { group: "upshift-${{ github.event.issue.number }}" },
        steps: [
          { run: "true" },
          { uses: "upshift-dev/upshift@v1", with: { mode: "authorise", "github-token": "x" } },
        ],
      },
    },
  }).jobs;
  expect(job).toEqual({
    id: "upshift",
    permissions: { contents: "write" },
    concurrencyGroup: "upshift-${{ github.event.issue.number }}",
    upshift: { ref: "v1", mode: "authorise", inputs: ["mode", "github-token"] },
    dispatches: false,
  });
});

test("a job takes the workflow's rights and group where it has none; short forms stand for all permissions", () => {
  const workflow = (permissions: unknown) =>
    read({
      permissions,
      concurrency: "all",
      jobs: { a: { steps: [{ uses: "other/upshift@v1", with: {} }] } },
    }).jobs[0];
  expect(workflow("write-all")).toMatchObject({ permissions: { "*": "write" }, concurrencyGroup: "all" });
  expect(workflow("read-all")?.permissions).toEqual({ "*": "read" });
  expect(workflow(undefined)?.permissions).toBeUndefined();
  expect(workflow(undefined)?.upshift).toEqual({ ref: "v1", mode: "", inputs: [] });
});

test("a script that starts a workflow", () => {
  const dispatches = (run: string) => read({ jobs: { a: { steps: [{ run }] } } }).jobs[0]?.dispatches;
  expect(dispatches('curl "$GITHUB_API_URL/repos/o/r/actions/workflows/upshift.yml/dispatches"')).toBe(true);
  expect(dispatches("gh workflow run upshift.yml")).toBe(true);
  expect(dispatches("npm test")).toBe(false);
});

test.each([
  undefined,
  null,
  3,
  "text",
  [],
  { jobs: 3 },
  { jobs: { a: null } },
  { jobs: { a: { steps: 3 } } },
])("a file that holds %j says nothing and breaks nothing", (workflow) => {
  expect(read(workflow)).toMatchObject({ name: ".github/workflows/a.yml", triggers: [], waitsFor: [] });
});
