import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { withDispatch } from "../../../src/adapters/setup/ci-workflow-edit.ts";
import { parseWorkflow } from "../../../src/adapters/setup/parse-workflow.ts";

const EXAMPLE = readFileSync(
  join(resolve(import.meta.dirname, "../../.."), "examples/workflows/ci-for-dispatch.yml"),
  "utf8",
);
const JOBS = "jobs:\n  test:\n    steps: [] # none yet\n  lint:\n    steps: []\n";
const edited = (on: string): string => withDispatch("ci.yml", `# ours\nname: CI\n${on}\n${JOBS}`, EXAMPLE);

describe.each([
  ["a map", "on:\n  push:\n    branches: [main]\n  pull_request:", ["push", "pull_request"]],
  ["a list", "on: [push, pull_request]", ["push", "pull_request"]],
  ["one word", "on: push", ["push"]],
])("triggers as %s", (_name, on, before) => {
  const text = edited(on);

  test("keep what was there and gain the one that lets Upshift start CI", () => {
    expect(parseWorkflow("ci.yml", text).triggers).toEqual([...before, "workflow_dispatch"]);
  });

  test("the last job waits for all others and starts Upshift again", () => {
    const { jobs } = parseWorkflow("ci.yml", text);
    expect(jobs.map(({ id, dispatches }) => [id, dispatches])).toEqual([
      ["test", false],
      ["lint", false],
      ["upshift", true],
    ]);
    expect(parse(text).jobs.upshift.needs).toEqual(["test", "lint"]);
  });

  test("comments stay, and a second time changes nothing", () => {
    expect(text).toContain("# ours");
    expect(text).toContain("# none yet");
    expect(withDispatch("ci.yml", text, EXAMPLE)).toBe(text);
  });
});

test("a trigger alone is added where the job is there", () => {
  const ready = edited("on: [push]");
  const without = ready.replace(/ {2}workflow_dispatch:.*\n/, "");
  expect(parseWorkflow("ci.yml", withDispatch("ci.yml", without, EXAMPLE)).triggers).toContain(
    "workflow_dispatch",
  );
  expect(withDispatch("ci.yml", without, EXAMPLE).match(/dispatches"/g)).toHaveLength(1);
});

test.each(["", "name: CI\n", "{", "jobs: 3"])(
  "%j is no workflow, and the message says what to do",
  (text) => {
    expect(() => withDispatch("ci.yml", text, EXAMPLE)).toThrow(/ci\.yml is not a workflow.*by hand/);
  },
);
