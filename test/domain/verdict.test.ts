import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "../../src/domain/judge.ts";
import type { JudgeRequest } from "../../src/domain/judge.ts";
import type { CheckResult, CheckState, FailureEvidence, WorkflowRun } from "../../src/domain/verdict.ts";

let nextId = 1;

function check(name: string, state: CheckState, more: Partial<CheckResult> = {}): CheckResult {
  return {
    source: "check-run",
    name,
    state,
    startedAt: "2026-11-23T10:00:00Z",
    url: "",
    appId: 15368,
    ...more,
  };
}

function run(state: NonNullable<WorkflowRun["state"]>, more: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    id: nextId++,
    attempt: 1,
    name: "CI",
    headSha: "abc",
    billableMs: 0,
    event: "push",
    workflowId: 7,
    state,
    ...more,
  };
}

function evidence(name: string, signature = "s", more: Partial<FailureEvidence> = {}): FailureEvidence {
  return { check: name, errorLines: [], failedTests: [], signature, ...more };
}

function verdict(checks: CheckResult[], more: Partial<JudgeRequest> = {}) {
  return judge({ checks, required: undefined, taskIsToFixIt: false, ...more });
}

/** `green`, `pending`, `unknown`, or the cause of a red. */
function said(checks: CheckResult[], more: Partial<JudgeRequest> = {}): string {
  const result = verdict(checks, more);
  return result.kind === "red" ? result.cause : result.kind;
}

const ci = run("concluded", { id: 100 });

describe("which checks decide", () => {
  test.each<[string, string, CheckResult[], Partial<JudgeRequest>]>([
    ["zero checks", "unknown", [], {}],
    ["one success", "green", [check("a", "success")], {}],
    [
      "success beside neutral and skipped",
      "green",
      [check("a", "success"), check("b", "neutral"), check("c", "skipped")],
      {},
    ],
    ["everything skipped", "unknown", [check("a", "skipped"), check("b", "skipped")], {}],
    [
      "the only required one skipped, others ran",
      "green",
      [check("a", "skipped"), check("b", "success")],
      { required: ["a"] },
    ],
    ["one still running", "pending", [check("a", "success"), check("b", "pending")], {}],
    [
      "red, but one still running: its errors are wanted too",
      "pending",
      [check("a", "failure"), check("b", "pending")],
      {},
    ],
    ["red", "ours", [check("a", "failure"), check("b", "success")], {}],
    ["a status counts like a check run", "ours", [check("a", "failure", { source: "status" })], {}],
    ["required and absent", "pending", [check("a", "success")], { required: ["a", "b"] }],
    ["required absent, another required red", "ours", [check("a", "failure")], { required: ["a", "b"] }],
    [
      "required absent, another red, its workflow still running",
      "pending",
      [check("a", "failure")],
      { required: ["a", "b"], runs: [run("in-progress")] },
    ],
    ["optional red", "green", [check("a", "success"), check("b", "failure")], { required: ["a"] }],
    [
      "optional running",
      "green",
      [check("a", "success"), check("b", "pending")],
      { required: ["a"], runs: [run("queued")] },
    ],
    [
      "nothing is required: all decide",
      "ours",
      [check("a", "success"), check("b", "failure")],
      { required: [] },
    ],
    [
      "required by the name that GitHub's pages show",
      "ours",
      [check("a", "failure", { runId: 100 })],
      { required: ["CI / a"], runs: [ci] },
    ],
    ["ignored", "green", [check("a", "success"), check("b", "failure")], { ignore: ["b"] }],
    ["ignored and required", "green", [check("a", "success")], { required: ["a", "b"], ignore: ["b"] }],
    ["ours by name", "unknown", [check("upshift", "success")], { own: { names: ["upshift"] } }],
    [
      "ours by app",
      "green",
      [check("a", "success"), check("b", "pending", { appId: 9 })],
      { own: { appIds: [9] } },
    ],
    [
      "ours by workflow",
      "unknown",
      [check("a", "success", { runId: 100 })],
      { runs: [ci], own: { workflows: ["CI"] } },
    ],
    [
      "ours by path of the workflow",
      "unknown",
      [],
      {
        runs: [run("in-progress", { path: ".github/workflows/ai.yml" })],
        own: { workflows: [".github/workflows/ai.yml"] },
      },
    ],
    [
      "ours by run",
      "green",
      [check("a", "success"), check("b", "pending", { runId: 5 })],
      { own: { runIds: [5] } },
    ],
    [
      "ours and required by mistake",
      "green",
      [check("a", "success")],
      { required: ["a", "upshift"], own: { names: ["upshift"] } },
    ],
    [
      "the newest attempt counts",
      "green",
      [check("a", "failure"), check("a", "success", { startedAt: "2026-11-23T11:00:00Z" })],
      {},
    ],
    ["queued again", "pending", [check("a", "failure"), check("a", "pending", { startedAt: "" })], {}],
    [
      "two workflows name a job alike: both count",
      "ours",
      [
        check("a", "failure", { workflow: "CI" }),
        check("a", "success", { workflow: "Docs", startedAt: "2026-11-23T11:00:00Z" }),
      ],
      {},
    ],
    [
      "two apps name a check alike: both count",
      "ours",
      [
        check("a", "failure", { appId: 1 }),
        check("a", "success", { appId: 2, startedAt: "2026-11-23T11:00:00Z" }),
      ],
      { required: ["a"] },
    ],
    [
      "a workflow is still busy: later jobs may come",
      "pending",
      [check("a", "success", { runId: 100 })],
      { runs: [{ ...ci, state: "in-progress" }] },
    ],
  ])("%s: %s", (_, expected, checks, more) => {
    expect(said(checks, more)).toBe(expected);
  });

  test("optional reds are reported, in the same order whatever GitHub's", () => {
    const checks = [check("a", "success"), check("z", "failure"), check("b", "timed-out")];
    expect(verdict(checks, { required: ["a"] })).toEqual({
      kind: "green",
      checks: 1,
      optionalRed: ["b", "z"],
    });
  });

  test("what is awaited is named", () => {
    const result = verdict([check("a", "success")], { required: ["a", "b"] });
    expect(result).toEqual({ kind: "pending", waitingFor: ["b"], explanation: "not reported yet: b" });
  });
});

describe("where little is known", () => {
  const bare = (id: number, more: Partial<WorkflowRun> = {}): WorkflowRun => ({
    id,
    attempt: 1,
    name: "CI",
    headSha: "abc",
    billableMs: undefined,
    ...more,
  });

  test("a workflow is known by its number, else its path, else its name", () => {
    const dispatched = { event: "workflow_dispatch", state: "concluded" } as const;
    const waiting = { state: "awaiting-approval" } as const;
    const checks = [check("a", "success")];
    expect(said(checks, { runs: [bare(1, waiting), bare(2, dispatched)] })).toBe("green");
    const path = ".github/workflows/ci.yml";
    expect(said(checks, { runs: [bare(1, { ...waiting, path }), bare(2, { ...dispatched, path })] })).toBe(
      "green",
    );
    expect(said(checks, { runs: [bare(1, { ...waiting, path }), bare(2, dispatched)] })).toBe("pending");
  });

  test("without an app or a time the worse of two results counts, whatever their order", () => {
    const good: CheckResult = { source: "status", name: "a", state: "success", startedAt: "", url: "" };
    const bad: CheckResult = { ...good, state: "failure" };
    expect(said([good, bad])).toBe("ours");
    expect(said([bad, good])).toBe("ours");
  });

  test("of two results of the same second the later one is known by its number", () => {
    const first = check("a", "failure", { checkRunId: 1 });
    const second = check("a", "success", { checkRunId: 2 });
    expect(said([second, first])).toBe("green");
    expect(said([first, second])).toBe("green");
  });

  test("a later attempt of a run stands for it", () => {
    const runs = [bare(1, { state: "concluded", attempt: 1 }), bare(1, { state: "in-progress", attempt: 2 })];
    expect(said([check("a", "success")], { runs })).toBe("pending");
  });
});

describe("runs without checks", () => {
  const dispatched = run("concluded", { event: "workflow_dispatch" });
  test.each<[string, string, CheckResult[], WorkflowRun[]]>([
    ["awaiting approval", "pending", [], [run("awaiting-approval")]],
    [
      "awaiting approval beside a green workflow",
      "pending",
      [check("a", "success")],
      [run("awaiting-approval")],
    ],
    ["a check that awaits approval", "pending", [check("a", "awaiting-approval")], []],
    ["approval expired, no job ever ran", "pending", [], [run("expired")]],
    [
      "a dispatched run did the work of an awaiting one",
      "green",
      [check("a", "success", { runId: dispatched.id })],
      [run("awaiting-approval", { event: "pull_request" }), dispatched],
    ],
    [
      "a dispatched run did the work of an expired one",
      "green",
      [check("a", "success", { runId: dispatched.id })],
      [run("expired", { event: "pull_request" }), dispatched],
    ],
    [
      "cancelled by the newer run of its concurrency group",
      "green",
      [check("a", "cancelled", { runId: 1 }), check("a", "success", { runId: 2 })],
      [
        run("concluded", { id: 1, conclusion: "cancelled" }),
        run("concluded", { id: 2, event: "pull_request" }),
      ],
    ],
    [
      "cancelled, and the newer run has yet to say something",
      "pending",
      [check("a", "cancelled", { runId: 1 })],
      [run("concluded", { id: 1, conclusion: "cancelled" }), run("queued", { id: 2, event: "pull_request" })],
    ],
    [
      "both cancelled",
      "cancelled",
      [check("a", "cancelled", { runId: 1 }), check("a", "cancelled", { runId: 2 })],
      [
        run("concluded", { id: 1, conclusion: "cancelled" }),
        run("concluded", { id: 2, conclusion: "cancelled", event: "pull_request" }),
      ],
    ],
    [
      "the newer one was cancelled, not the older",
      "cancelled",
      [check("a", "success", { runId: 1 }), check("a", "cancelled", { runId: 2 })],
      [
        run("concluded", { id: 1 }),
        run("concluded", { id: 2, conclusion: "cancelled", event: "pull_request" }),
      ],
    ],
    [
      "the dispatched run is of another workflow",
      "pending",
      [check("a", "success")],
      [run("awaiting-approval", { event: "pull_request" }), { ...dispatched, workflowId: 8 }],
    ],
    [
      "the dispatched run is of another commit",
      "pending",
      [check("a", "success")],
      [run("awaiting-approval", { event: "pull_request" }), { ...dispatched, headSha: "def" }],
    ],
    [
      "the dispatched run is not done",
      "pending",
      [],
      [run("awaiting-approval", { event: "pull_request" }), { ...dispatched, state: "in-progress" }],
    ],
    ["queued", "pending", [], [run("queued")]],
    [
      "a workflow file that can't start",
      "infrastructure",
      [check("a", "success")],
      [run("startup-failure", { workflowId: 8 })],
    ],
    [
      "an older run of the same workflow and event",
      "green",
      [check("a", "success")],
      [run("awaiting-approval", { id: 1 }), run("concluded", { id: 2 })],
    ],
  ])("%s: %s", (_, expected, checks, runs) => {
    expect(said(checks, { runs })).toBe(expected);
  });

  test("approval is asked for in words", () => {
    const result = verdict([], { runs: [run("awaiting-approval")] });
    expect(result).toMatchObject({
      kind: "pending",
      waitingFor: ["CI"],
      explanation: expect.stringContaining("approve"),
    });
  });

  test("with named checks an awaiting run matters only while one of them is missing", () => {
    const runs = [run("awaiting-approval")];
    expect(said([check("a", "success")], { required: ["a"], runs })).toBe("green");
    expect(said([], { required: ["a"], runs })).toBe("pending");
  });
});

describe("why it is red", () => {
  const red = check("a", "failure");
  const base = { checks: [red], evidence: [evidence("a")] };
  const lost = { infrastructure: "the network failed" };

  test.each<[string, string, CheckResult[], Partial<JudgeRequest>]>([
    ["the same failure on the parent", "red-on-base", [red], { evidence: [evidence("a")], base }],
    [
      "the same failure, but the task is to fix it",
      "ours",
      [red],
      { evidence: [evidence("a")], base, taskIsToFixIt: true },
    ],
    ["another failure on the parent", "ours", [red], { evidence: [evidence("a", "other")], base }],
    [
      "an unknown failure on both",
      "ours",
      [red],
      { evidence: [evidence("a", "")], base: { checks: [red], evidence: [evidence("a", "")] } },
    ],
    ["no evidence", "ours", [red], { base }],
    [
      "the parent was green",
      "ours",
      [red],
      { evidence: [evidence("a")], base: { ...base, checks: [check("a", "success")] } },
    ],
    [
      "the parent was red and then green",
      "ours",
      [red],
      {
        evidence: [evidence("a")],
        base: { ...base, checks: [red, check("a", "success", { startedAt: "2026-11-23T11:00:00Z" })] },
      },
    ],
    ["the parent was never judged", "ours", [red], { evidence: [evidence("a")] }],
    [
      "one of two is new",
      "ours",
      [red, check("b", "failure")],
      { evidence: [evidence("a"), evidence("b")], base },
    ],
    [
      "both failed before",
      "red-on-base",
      [red, check("b", "failure")],
      {
        evidence: [evidence("a"), evidence("b", "t")],
        base: { checks: [red, check("b", "failure")], evidence: [evidence("a"), evidence("b", "t")] },
      },
    ],
    ["cancelled", "cancelled", [check("a", "cancelled")], {}],
    ["cancelled by the failure of its sibling", "ours", [red, check("b", "cancelled")], {}],
    [
      "cancelled beside what failed before",
      "cancelled",
      [red, check("b", "cancelled")],
      { evidence: [evidence("a")], base },
    ],
    ["timed out", "timed-out", [check("a", "timed-out")], {}],
    [
      "cancelled by GitHub for its time",
      "timed-out",
      [check("a", "cancelled")],
      { evidence: [evidence("a", "", { timedOut: true })] },
    ],
    ["the network", "infrastructure", [red], { evidence: [evidence("a", "s", lost)] }],
    [
      "the network for one, a bug for the other",
      "ours",
      [red, check("b", "failure")],
      { evidence: [evidence("a", "s", lost), evidence("b")] },
    ],
    ["never finished", "infrastructure", [check("a", "stale")], {}],
    [
      "has also passed on this commit",
      "flaky",
      [red],
      { history: { rechecks: 0, earlier: [check("a", "success")] } },
    ],
    [
      "passed for another event",
      "flaky",
      [check("a", "failure", { runId: 100 }), check("a", "success", { runId: 101 })],
      { runs: [ci, { ...ci, id: 101, event: "pull_request" }] },
    ],
    [
      "passed, but in another workflow",
      "ours",
      [check("a", "failure", { runId: 100 }), check("a", "success", { runId: 101 })],
      { runs: [ci, { ...ci, id: 101, workflowId: 8, name: "Docs" }] },
    ],
    [
      "red again after the recheck",
      "ours",
      [red],
      { history: { rechecks: 1, earlier: [check("a", "success")] } },
    ],
    [
      "only a test that is known for it",
      "flaky",
      [red],
      { evidence: [evidence("a", "s", { failedTests: ["t"] })], history: { rechecks: 0, flakyTests: ["t"] } },
    ],
    [
      "a known flaky test and another",
      "ours",
      [red],
      {
        evidence: [evidence("a", "s", { failedTests: ["t", "u"] })],
        history: { rechecks: 0, flakyTests: ["t"] },
      },
    ],
    ["a merge conflict that keeps CI from starting", "conflict", [], { conflict: true }],
    [
      "a conflict, and required checks missing",
      "conflict",
      [check("a", "success")],
      { conflict: true, required: ["a", "b"] },
    ],
    ["a conflict, and who knows what did not start", "conflict", [check("a", "success")], { conflict: true }],
    [
      "a conflict, but all that is required is green",
      "green",
      [check("a", "success")],
      { conflict: true, required: ["a"] },
    ],
    ["a conflict, checks still running", "pending", [check("a", "pending")], { conflict: true }],
    ["a conflict and a failure of ours", "ours", [red], { conflict: true }],
  ])("%s: %s", (_, expected, checks, more) => {
    expect(said(checks, more)).toBe(expected);
  });

  test("the user is told what failed and why", () => {
    const tests = evidence("a", "s", { failedTests: ["parses ISO"] });
    expect(verdict([red], { evidence: [tests] })).toMatchObject({
      failing: [red],
      evidence: [tests],
      explanation: "a failed; failing tests: parses ISO",
    });
    expect(verdict([red], { evidence: [evidence("a", "s", lost)] })).toMatchObject({
      explanation: "a failed for a reason outside the repository; (the network failed)",
    });
    expect(verdict([check("a\n::error::x", "cancelled")])).toMatchObject({
      explanation: "a ::error::x was cancelled",
    });
  });

  test("many names are counted, not listed", () => {
    const many = Array.from({ length: 8 }, (_, index) => check(`c${index}`, "failure"));
    expect(verdict(many)).toMatchObject({ explanation: "c0, c1, c2, c3, c4 and 3 more failed" });
  });
});

describe("for any set of checks", () => {
  const names = fc.constantFrom("a", "b", "c", "upshift");
  const states = fc.constantFrom<CheckState>(
    "success",
    "neutral",
    "skipped",
    "failure",
    "cancelled",
    "timed-out",
    "awaiting-approval",
    "stale",
    "pending",
  );
  const anyCheck = fc
    .tuple(
      names,
      states,
      fc.integer({ min: 0, max: 59 }),
      fc.constantFrom<"check-run" | "status">("check-run", "status"),
    )
    .map(([name, state, minute, source]) =>
      check(name, state, { source, startedAt: `2026-11-23T10:${String(minute).padStart(2, "0")}:00Z` }),
    );
  const requests = fc.record({
    checks: fc.array(anyCheck, { maxLength: 8 }),
    required: fc.option(fc.uniqueArray(names, { maxLength: 3 }), { nil: undefined }),
    own: fc.constant({ names: ["upshift"] }),
    ignore: fc.constantFrom<string[]>([], ["c"]),
    taskIsToFixIt: fc.boolean(),
    conflict: fc.boolean(),
    evidence: fc.constantFrom<FailureEvidence[]>([], [evidence("a"), evidence("b", "")]),
    base: fc.constantFrom(
      { checks: [], evidence: [] },
      { checks: [check("a", "failure")], evidence: [evidence("a")] },
    ),
  });

  test("the order of the checks is irrelevant", () => {
    fc.assert(
      fc.property(requests, fc.infiniteStream(fc.nat()), (request, order) => {
        const shuffled = request.checks
          .map((item) => ({ item, at: order.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ item }) => item);
        const other = judge({ ...request, checks: shuffled });
        const one = judge(request);
        expect(other.kind === "red" ? { ...other, failing: [] } : other).toEqual(
          one.kind === "red" ? { ...one, failing: [] } : one,
        );
      }),
    );
  });

  test("results of older attempts don't matter", () => {
    fc.assert(
      fc.property(requests, states, (request, state) => {
        const older = request.checks.map((item) => ({ ...item, state, startedAt: "2026-11-22T00:00:00Z" }));
        // A check queued again has no start; everything here has one, so the old ones are older.
        expect(judge({ ...request, checks: [...older, ...request.checks] })).toEqual(judge(request));
      }),
    );
  });

  test("nothing of our own counts", () => {
    fc.assert(
      fc.property(requests, states, (request, state) => {
        const ours = [
          check("upshift", state),
          check("x", state, { runId: 5 }),
          check("y", state, { appId: 9 }),
        ];
        const own = { names: ["upshift"], runIds: [5], appIds: [9] };
        expect(judge({ ...request, own, checks: [...request.checks, ...ours] })).toEqual(
          judge({ ...request, own }),
        );
      }),
    );
  });

  test("another red that decides never makes it green", () => {
    fc.assert(
      fc.property(
        requests,
        fc.constantFrom<CheckState>("failure", "cancelled", "timed-out", "stale"),
        (request, state) => {
          const required =
            request.required === undefined || request.required.length === 0
              ? undefined
              : [...request.required, "new"];
          const more = judge({ ...request, required, checks: [...request.checks, check("new", state)] });
          expect(more.kind).not.toBe("green");
        },
      ),
    );
  });

  test("green means that some check really ran well, and that none that decides did not", () => {
    fc.assert(
      fc.property(requests, (request) => {
        if (judge(request).kind !== "green") return;
        const deciding = request.checks.filter(
          ({ name }) => name !== "upshift" && !request.ignore.includes(name),
        );
        expect(deciding.some(({ state }) => state === "success" || state === "neutral")).toBe(true);
        for (const name of request.required ?? []) {
          const isLifted = name === "upshift" || request.ignore.includes(name);
          expect(isLifted || deciding.some((item) => item.name === name)).toBe(true);
        }
      }),
    );
  });
});
