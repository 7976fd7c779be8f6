import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { readEvent } from "../../../src/adapters/actions/event.ts";

/*
 * GitHub's own example payloads, and payloads that somebody bent: an event is input like any other. What is not for us
 * is `unrelated`; nothing throws, whatever is missing.
 */

type Json = Record<string, unknown>;

const file = createRequire(import.meta.url).resolve("@octokit/webhooks-examples/api.github.com/index.json");
const examples: { name: string; examples: Json[] }[] = JSON.parse(readFileSync(file, "utf8"));
const all = examples.flatMap(({ name, examples: payloads }) =>
  payloads.map((payload, index): [string, string, Json] => [`${name} ${index}`, name, { ...payload }]),
);
const first = (name: string, action?: string): Json => {
  const found = all.find(
    ([, of, payload]) => of === name && (action === undefined || payload["action"] === action),
  );
  if (found === undefined) throw new Error(`no example of ${name} ${action}`);
  return structuredClone(found[2]);
};

/** The value at a path replaced, as if GitHub had sent it so. */
function bent(payload: Json, path: string, value: unknown): Json {
  const copy = structuredClone(payload);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let at: unknown = copy;
  for (const key of keys) at = typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined;
  if (typeof at === "object" && at !== null) Reflect.set(at, last, value);
  return copy;
}

const SHA = "c".repeat(40);
const OURS = "fix: x\n\nUpshift-Task: issue-7-4242\n";

describe("GitHub's own examples", () => {
  test("there are hundreds, and every one is read", () => {
    expect(all.length).toBeGreaterThan(250);
    for (const [, name, payload] of all) expect(() => readEvent(name, payload)).not.toThrow();
  });

  test("only comments, signals and pull requests are for us: no example is about a commit of ours", () => {
    const kinds = new Map<string, Set<string>>();
    for (const [, name, payload] of all) {
      const { kind } = readEvent(name, payload);
      if (kind !== "unrelated") kinds.set(name, (kinds.get(name) ?? new Set()).add(kind));
    }
    expect(Object.fromEntries([...kinds].map(([name, found]) => [name, [...found]]))).toEqual({
      issue_comment: ["comment"],
      pull_request_review_comment: ["comment"],
      issues: ["issue-signal"],
      pull_request: ["pull-request"],
      workflow_dispatch: ["sweep"],
    });
  });

  test("an edited or deleted comment gives no command", () => {
    for (const action of ["edited", "deleted"])
      expect(readEvent("issue_comment", first("issue_comment", action)).kind).toBe("unrelated");
  });

  test.each(["", "ping", "pull_request_target", "constructor", "__proto__"])(
    "the event %j is not for us",
    (name) => {
      expect(readEvent(name, { action: "created" }).kind).toBe("unrelated");
    },
  );
});

describe("comments with members missing", () => {
  const payload = first("issue_comment", "created");
  test.each([
    ["comment", null],
    ["comment.id", "12"],
    ["comment.id", -1],
    ["comment.id", 1.5],
    ["comment.user", null],
    ["comment.user.id", undefined],
    ["comment.user.login", 7],
    ["sender", null],
    ["issue", []],
    ["issue.number", null],
    ["action", null],
  ])("%s = %j is unrelated", (path, value) => {
    expect(readEvent("issue_comment", bent(payload, path, value)).kind).toBe("unrelated");
  });

  test("an issue without a body or an author is still an issue", () => {
    const trigger = readEvent("issue_comment", bent(bent(payload, "issue.body", null), "issue.user", null));
    expect(trigger).toMatchObject({
      kind: "comment",
      thread: { body: "", author: { login: "ghost", id: 0 } },
    });
  });
});

describe("pull requests", () => {
  const payload = first("pull_request", "opened");

  test("one head is one delivery, whatever brought it", () => {
    const opened = readEvent("pull_request", payload);
    expect(opened).toMatchObject({ kind: "pull-request", action: "opened", draft: false });
    for (const [action, known] of [
      ["reopened", "opened"],
      ["ready_for_review", "ready_for_review"],
      ["synchronize", "synchronize"],
    ] as const) {
      const trigger = readEvent("pull_request", bent(payload, "action", action));
      expect(trigger).toEqual({ ...opened, action: known });
    }
  });

  test.each([
    ["a fork", "pull_request.head.repo.full_name", "eve/hello"],
    ["a fork that is gone", "pull_request.head.repo", null],
    ["no repository to compare with", "repository.full_name", undefined],
    ["another action", "action", "labeled"],
    ["an action that is a word of JavaScript's", "action", "constructor"],
    ["no head", "pull_request.head.sha", "main"],
    ["no sender", "sender", null],
    ["no number", "pull_request.number", "7"],
  ])("%s is unrelated", (_name, path, value) => {
    expect(readEvent("pull_request", bent(payload, path, value)).kind).toBe("unrelated");
  });
});

describe("events about commits", () => {
  const own = { full_name: "octocat/hello", default_branch: "main" };
  const run = {
    id: 5,
    run_attempt: 2,
    name: "CI",
    head_branch: "upshift/issue-7-4242",
    head_sha: SHA,
    head_repository: { full_name: "octocat/hello" },
    head_commit: { message: OURS },
  };
  const workflowRun = (change: Json = {}): Json => ({
    action: "completed",
    repository: own,
    workflow_run: { ...run, ...change },
  });

  test.each<[string, string, Json, string[]]>([
    ["a run on our branch", "workflow_run", workflowRun({ head_commit: null }), ["issue-7-4242"]],
    [
      "a run on a person's branch",
      "workflow_run",
      workflowRun({ head_branch: "fix-dates" }),
      ["issue-7-4242"],
    ],
    [
      "a check suite without a branch",
      "check_suite",
      {
        action: "completed",
        repository: own,
        check_suite: { id: 9, head_branch: null, head_sha: SHA, head_commit: { message: OURS }, app: null },
      },
      ["issue-7-4242"],
    ],
    [
      "a status of many branches",
      "status",
      {
        id: 3,
        sha: SHA,
        state: "failure",
        context: "ci/jenkins",
        repository: own,
        commit: { commit: { message: "theirs" } },
        branches: [{ name: "x" }, null, { name: "upshift/issue-7-4242" }, { name: "upshift/pull-8-1" }],
      },
      ["issue-7-4242", "pull-8-1"],
    ],
    [
      "dispatched CI with the branch",
      "workflow_dispatch",
      { repository: own, inputs: { "head-sha": SHA, branch: "upshift/issue-7-4242" } },
      ["issue-7-4242"],
    ],
    [
      "dispatched CI with the commit alone",
      "workflow_dispatch",
      { repository: own, inputs: { "head-sha": SHA } },
      [],
    ],
  ])("%s", (_what, name, payload, taskIds) => {
    expect(readEvent(name, payload)).toMatchObject({
      kind: "checks",
      taskIds,
      headSha: SHA,
      defaultBranch: "main",
    });
  });

  test.each<[string, string, Json]>([
    [
      "a fork's branch named like ours",
      "workflow_run",
      workflowRun({ head_repository: { full_name: "m/hello" } }),
    ],
    ["a run whose fork was deleted", "workflow_run", workflowRun({ head_repository: null })],
    ["a run that only started", "workflow_run", { ...workflowRun(), action: "requested" }],
    ["the ledger branch", "workflow_run", workflowRun({ head_branch: "upshift/ledger", head_commit: null })],
    ["no commit", "workflow_run", workflowRun({ head_sha: "main" })],
    ["a short commit", "workflow_run", workflowRun({ head_sha: SHA.slice(1) })],
    [
      "a branch with a path in the task",
      "workflow_run",
      workflowRun({ head_branch: "upshift/issue-7/../x", head_commit: null }),
    ],
    [
      "a trailer in the middle of a line",
      "workflow_run",
      workflowRun({ head_branch: "x", head_commit: { message: "see Upshift-Task: issue-7-4242" } }),
    ],
    [
      "a pending status",
      "status",
      { id: 3, sha: SHA, state: "pending", branches: [{ name: run.head_branch }] },
    ],
    ["a status with no branches", "status", { id: 3, sha: SHA, state: "success", branches: null }],
    [
      "dispatched CI with words for a commit",
      "workflow_dispatch",
      { inputs: { "head-sha": "main; rm -rf /" } },
    ],
  ])("%s is unrelated", (_what, name, payload) => {
    expect(readEvent(name, payload).kind).toBe("unrelated");
  });
});

describe("the input mode", () => {
  test("sweep and judge say what to do whatever the event was", () => {
    const payload = first("issue_comment", "created");
    expect(readEvent("issue_comment", payload, { mode: "sweep" }).kind).toBe("sweep");
    expect(readEvent("issue_comment", payload, { mode: "judge", taskId: "issue-7-4242" })).toMatchObject({
      kind: "checks",
      taskIds: ["issue-7-4242"],
    });
  });

  test("judge without an attempt before it, or with what is no task, does nothing", () => {
    for (const taskId of ["", "main", "issue-7/../x", "issue-7\nissue-8"])
      expect(readEvent("issue_comment", {}, { mode: "judge", taskId }).kind).toBe("unrelated");
  });

  test("a mode that we do not have is named, and does not pass for the event", () => {
    const trigger = readEvent("issue_comment", first("issue_comment", "created"), { mode: "jugde" });
    expect(trigger).toMatchObject({ kind: "unrelated", reason: expect.stringContaining("jugde") });
  });

  test.each([null, undefined, [], "text", 7])("the payload %j is unrelated", (payload) => {
    expect(readEvent("issue_comment", payload).kind).toBe("unrelated");
  });
});
