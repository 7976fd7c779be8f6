import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../fakes/github/json-value.ts";
import { asText, condition } from "../../fakes/runner/expression.ts";
import { resolveTemplate } from "../../fakes/runner/template.ts";
import { readWorkflowFile, type WorkflowFile } from "../../fakes/runner/workflow-file.ts";
import { ROOT } from "../story.ts";

/* The example workflows as GitHub's own parser and expression evaluator read them: what starts a runner, what waits. */

const FOLDER = join(ROOT, "examples/workflows");
const read = (name: string): Promise<WorkflowFile> =>
  readWorkflowFile(`.github/workflows/${name}`, readFileSync(join(FOLDER, name), "utf8"));

const REPOSITORY = { full_name: "octocat/hello", default_branch: "main" };
type Event = [name: string, payload: JsonObject];

const contexts = ([name, payload]: Event): JsonObject => ({
  github: {
    event_name: name,
    repository: "octocat/hello",
    run_id: "4711",
    event: { repository: REPOSITORY, ...payload },
  },
  inputs: { "head-sha": "c".repeat(40) },
  needs: {},
});

async function starts(file: string, event: Event): Promise<boolean> {
  const [job] = (await read(file)).jobs;
  return condition(job?.condition ?? null, contexts(event), "success");
}

async function groupOf(file: string, event: Event): Promise<string> {
  const workflow = await read(file);
  const rule = workflow.concurrency ?? workflow.jobs[0]?.concurrency;
  const value = resolveTemplate(rule, contexts(event));
  return typeof value === "object" && value !== null && "group" in value
    ? asText(value["group"])
    : asText(value);
}

const comment = (body: string, type = "User"): Event => [
  "issue_comment",
  { comment: { body, user: { type } }, issue: { number: 7 } },
];
const workflowRun = (change: JsonObject): Event => [
  "workflow_run",
  {
    workflow_run: {
      head_repository: { full_name: "octocat/hello" },
      head_branch: "upshift/issue-7-1",
      head_sha: "c".repeat(40),
      head_commit: { message: "fix: x\n\nUpshift-Task: issue-7-1" },
      ...change,
    },
  },
];
const status = (change: JsonObject): Event => [
  "status",
  {
    sha: "c".repeat(40),
    state: "success",
    commit: { commit: { message: "fix: x\n\nUpshift-Task: issue-7-1" } },
    branches: [{ name: "upshift/issue-7-1" }],
    ...change,
  },
];
const checkSuite = (change: JsonObject): Event => [
  "check_suite",
  {
    check_suite: {
      head_branch: "upshift/issue-7-1",
      head_sha: "c".repeat(40),
      head_commit: { message: "fix: x\n\nUpshift-Task: issue-7-1" },
      ...change,
    },
  },
];

test.each(readdirSync(FOLDER))(
  "%s is a workflow that GitHub accepts, with no rights but those it names",
  async (name) => {
    const file = await read(name);
    expect(file.errors).toEqual([]);
    expect(file.permissions).toEqual(name.startsWith("ci-") ? { contents: "read" } : {});
  },
);

describe("what starts a runner", () => {
  test.each<[string, string, Event, boolean]>([
    ["a command", "upshift.yml", comment("/ai fix it"), true],
    ["another comment", "upshift.yml", comment("looks good"), false],
    ["a bot's comment", "upshift.yml", comment("/ai fix it", "Bot"), false],
    ["CI on our branch", "upshift.yml", workflowRun({}), true],
    [
      "CI on a person's branch with our commit",
      "upshift.yml",
      workflowRun({ head_branch: "fix-dates" }),
      true,
    ],
    [
      "CI on a person's own commit",
      "upshift.yml",
      workflowRun({ head_branch: "fix-dates", head_commit: { message: "wip" } }),
      false,
    ],
    ["CI on the merged commit", "upshift.yml", workflowRun({ head_branch: "main" }), false],
    [
      "CI on a fork's branch named like ours",
      "upshift.yml",
      workflowRun({ head_repository: { full_name: "mallory/hello" } }),
      false,
    ],
    ["CI without a head commit", "upshift.yml", workflowRun({ head_branch: "x", head_commit: null }), false],
    [
      "CI on the ledger branch",
      "upshift.yml",
      workflowRun({ head_branch: "upshift/ledger", head_commit: null }),
      false,
    ],
    ["a status", "upshift-full.yml", status({}), true],
    ["a pending status", "upshift-full.yml", status({ state: "pending" }), false],
    [
      "a status on a person's commit",
      "upshift-full.yml",
      status({ commit: { commit: { message: "wip" } } }),
      false,
    ],
    [
      "a status on the merged commit",
      "upshift-full.yml",
      status({ branches: [{ name: "main" }, { name: "upshift/issue-7-1" }] }),
      false,
    ],
    ["a check suite", "upshift-full.yml", checkSuite({}), true],
    [
      "a check suite on a person's commit",
      "upshift-full.yml",
      checkSuite({ head_commit: { message: "wip" } }),
      false,
    ],
    ["the label", "upshift-full.yml", ["issues", { action: "labeled", label: { name: "upshift" } }], true],
    ["another label", "upshift-full.yml", ["issues", { action: "labeled", label: { name: "bug" } }], false],
    ["dispatched CI that reports back", "upshift-dispatch.yml", ["workflow_dispatch", {}], true],
    ["another comment", "upshift-dispatch.yml", comment("looks good"), false],
    ["another comment", "upshift-reusable.yml", comment("looks good"), false],
  ])("%s, %s", async (_what, file, event, expected) => {
    expect(await starts(file, event)).toBe(expected);
  });
});

describe.each(["upshift.yml", "upshift-full.yml", "upshift-dispatch.yml", "upshift-reusable.yml"])(
  "who waits for whom in %s",
  (file) => {
    test("work on one issue is one at a time", async () => {
      expect(await groupOf(file, comment("/ai fix it"))).toBe("upshift-7");
      expect(await groupOf(file, comment("/ai retry --tier opus"))).toBe("upshift-7");
      expect(await groupOf(file, comment("/ai"))).toBe("upshift-7");
    });

    test.each(["ask", "explain", "plan", "review", "cost", "route", "report", "help", "stop"])(
      "%s waits for nobody",
      async (verb) => {
        expect(await groupOf(file, comment(`/ai ${verb}\r\n`))).toBe("upshift-4711");
      },
    );
  },
);
