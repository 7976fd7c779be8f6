import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldTask, type LedgerEvent, type TaskState } from "../../src/domain/ledger.ts";
import { foldTasks } from "../../src/domain/ledger/task-state.ts";
import {
  ALL_TYPES,
  closed,
  concluded,
  created,
  done,
  batchCollected,
  batchReserved,
  batchSubmitted,
  feedback,
  finished,
  gate,
  intended,
  reserved,
  stopRequested,
  TASK,
  taskSpec,
  withdrawn,
} from "./ledger-samples.ts";

const SHA = "c".repeat(40);

/** The state of a task that has been created. */
function fold(...events: LedgerEvent[]): TaskState {
  const state = foldTask([created(), ...events]);
  if (state === undefined) throw new Error("the task was created");
  return state;
}

describe("foldTask", () => {
  it("knows no task that was never created", () => {
    expect(foldTask([])).toBeUndefined();
    expect(foldTask([reserved(), finished()])).toBeUndefined();
  });

  it("finds the tasks of a ledger that were created, and no others", async () => {
    const page = (id: string, events: LedgerEvent[]) => ({ id, events, damage: [], unknown: [] });
    const ledger = {
      async *tasks() {
        yield await Promise.resolve(page(TASK, [created()]));
        yield page("job-answers", []);
      },
    };
    const found: string[] = [];
    for await (const { id } of foldTasks(ledger)) found.push(id);
    expect(found).toEqual([TASK]);
  });

  it("takes an issue that a job opened for nothing of the task's own", () => {
    expect(fold(done({ effect: "issue", ref: "12" })).effects).toEqual({});
  });

  it("starts with what was asked", () => {
    expect(fold()).toMatchObject({
      id: TASK,
      task: taskSpec(),
      ladder: ["haiku", "sonnet", "opus"],
      createdAt: "2026-11-23T10:00:00.000Z",
      attempts: [],
      phase: "working",
      spent: { microUsd: 0, exact: true },
      reservations: [],
      stopRequested: false,
    });
  });

  it("gathers an attempt from its events", () => {
    const state = fold(
      reserved(1),
      finished(1, {
        headSha: SHA,
        confidence: 0.8,
        summary: "Pins the clock",
        openQuestions: ["Leap years?"],
        stat: { files: 1, additions: 2, deletions: 1 },
        findings: [],
        diff: "--- a\n+++ b\n",
      }),
      gate(1),
      concluded(1, {
        failureSignature: "s",
        failingChecks: ["test"],
        ciMinutes: 3,
        ciCost: { microUsd: 24, exact: true },
      }),
    );
    expect(state.attempts).toEqual([
      {
        number: 1,
        mode: "first",
        rung: { name: "haiku", line: "haiku" },
        model: "claude-haiku-5-5",
        startSha: "b".repeat(40),
        ceilingMicroUsd: 100_000,
        reservedAt: "2026-11-23T10:00:00.000Z",
        end: "submitted",
        usage: finished().usage,
        cost: { microUsd: 12_300, exact: true },
        turns: 4,
        durationMs: 20_500,
        confidence: 0.8,
        summary: "Pins the clock",
        openQuestions: ["Leap years?"],
        headSha: SHA,
        stat: { files: 1, additions: 2, deletions: 1 },
        findings: [],
        verdict: "red",
        verdictText: "1 of 3 checks failed",
        failureSignature: "s",
        failingChecks: ["test"],
        ciMinutes: 3,
        ciCost: { microUsd: 24, exact: true },
      },
    ]);
    expect(state).toMatchObject({
      spent: { microUsd: 12_300, exact: true },
      ciCost: { microUsd: 24, exact: true },
      lastHeadSha: SHA,
      lastDiff: "--- a\n+++ b\n",
      lastVerdict: { verdict: "red" },
    });
    expect(state.gates.get(1)?.metrics).toEqual({ syntax: true, types: false });
  });

  it("leaves out what is not known instead of setting it to undefined", () => {
    const [attempt] = fold(reserved(), finished(), concluded()).attempts;
    expect(Object.keys(attempt ?? {})).not.toContain("confidence");
    expect(Object.keys(attempt ?? {})).not.toContain("ciCost");
  });

  it.each<[string, LedgerEvent[], TaskState["phase"]]>([
    ["created", [], "working"],
    ["an attempt runs", [reserved(1)], "working"],
    ["an attempt ended without a commit", [reserved(1), finished(1, { end: "turn-limit" })], "working"],
    ["a commit waits for CI", [reserved(1), finished(1, { headSha: SHA })], "awaiting-ci"],
    [
      "CI still runs",
      [reserved(1), finished(1, { headSha: SHA }), concluded(1, { verdict: "pending" })],
      "awaiting-ci",
    ],
    [
      "no check said anything",
      [reserved(1), finished(1, { headSha: SHA }), concluded(1, { verdict: "unknown" })],
      "awaiting-ci",
    ],
    ["red", [reserved(1), finished(1, { headSha: SHA }), concluded(1)], "working"],
    [
      "green, to be accepted",
      [reserved(1), finished(1, { headSha: SHA }), concluded(1, { verdict: "green" })],
      "working",
    ],
    [
      "the next attempt runs",
      [reserved(1), finished(1, { headSha: SHA }), concluded(1), reserved(2)],
      "working",
    ],
    ["closed", [reserved(1), finished(1), closed(1)], "closed"],
    ["opened again by a retry", [reserved(1), finished(1), closed(1), reserved(2)], "working"],
    ["closed again", [reserved(1), finished(1), closed(1), reserved(2), finished(2), closed(2)], "closed"],
  ])("phase: %s", (_, events, phase) => {
    expect(fold(...events).phase).toBe(phase);
  });

  it("tells why it is closed, and forgets it when opened again", () => {
    expect(fold(closed(0, { status: "stopped", explanation: "asked to" })).closed).toEqual({
      status: "stopped",
      explanation: "asked to",
      at: "2026-11-23T10:00:00.000Z",
    });
    expect(fold(closed(0), reserved(1)).closed).toBeUndefined();
  });

  it("shows money held by an attempt that has not finished", () => {
    expect(fold(reserved(1), finished(1), reserved(2)).reservations).toEqual([
      {
        attempt: 2,
        ceilingMicroUsd: 100_000,
        leaseUntil: "2026-11-23T10:30:00.000Z",
        run: { id: 900, attempt: 1 },
      },
    ]);
  });

  it("calls the spend a lower bound once an attempt was given up without being settled", () => {
    expect(fold(reserved(1)).spent).toEqual({ microUsd: 0, exact: true });
    expect(fold(reserved(1), reserved(2), finished(2)).spent).toEqual({ microUsd: 12_300, exact: false });
    expect(fold(reserved(1), closed(1)).spent).toEqual({ microUsd: 0, exact: false });
    expect(fold(reserved(1), finished(1, { cost: { microUsd: 5, exact: false } })).spent.exact).toBe(false);
  });

  it("counts the money of attempts whose reservation was lost to damage", () => {
    const state = fold(finished(1), concluded(1, { ciCost: { microUsd: 9, exact: true } }));
    expect(state.attempts).toEqual([]);
    expect(state.spent.microUsd).toBe(12_300);
    expect(state.ciCost.microUsd).toBe(9);
  });

  it("pays for each judgement of CI, and believes the last", () => {
    const ci = { ciMinutes: 2, ciCost: { microUsd: 16, exact: true } };
    const state = fold(
      reserved(1),
      finished(1, { headSha: SHA }),
      concluded(1, ci),
      concluded(1, { ...ci, id: `${TASK}/1/ci/${SHA}/77.2`, verdict: "green" }),
    );
    expect(state.attempts[0]).toMatchObject({
      verdict: "green",
      ciMinutes: 4,
      ciCost: { microUsd: 32, exact: true },
    });
    expect(state.ciCost.microUsd).toBe(32);
  });

  it("knows what exists at the code host, and what may", () => {
    const state = fold(
      intended({ effect: "branch", key: "upshift/x" }),
      intended({ effect: "comment", key: "marker" }),
      intended({ effect: "pull-request", key: "upshift/x:main" }),
      done({ effect: "branch", ref: "upshift/x" }),
      done({ effect: "comment", ref: "123", key: "marker" }),
    );
    expect(state.effects).toEqual({ branch: "upshift/x", commentId: 123 });
    expect(state.unconfirmed).toEqual([{ effect: "pull-request", key: "upshift/x:main" }]);
    expect(fold(done({ effect: "pull-request", ref: "8", url: "https://x/8" })).effects.pullRequest).toEqual({
      number: 8,
      url: "https://x/8",
    });
  });

  it("forgets a wish to stop when the task goes on", () => {
    expect(fold(stopRequested()).stopRequested).toBe(true);
    expect(fold(stopRequested(), reserved(1)).stopRequested).toBe(false);
    expect(fold(stopRequested("comment-1"), reserved(1), stopRequested("comment-2")).stopRequested).toBe(
      true,
    );
  });

  it("remembers deliveries", () => {
    const state = fold(
      reserved(1, { delivery: "comment-4242" }),
      finished(1, { delivery: "workflow-run-9.1" }),
      feedback(),
    );
    expect([...state.deliveries]).toEqual(["comment-4242", "workflow-run-9.1"]);
  });

  it("gathers a batch: what was asked, what it is called there, what each request came to", () => {
    const reservation = batchReserved();
    const [first, second] = reservation.requests;
    const cost = { microUsd: 20_000, exact: true };
    expect(fold(reservation).batches).toMatchObject([
      { number: 1, model: "claude-haiku-5-5", batchId: undefined, requests: [first, second] },
    ]);
    const state = fold(reservation, batchSubmitted(), batchCollected({ cost }), batchReserved({ batch: 2 }));
    expect(state.batches[0]).toMatchObject({
      number: 1,
      model: "claude-haiku-5-5",
      batchId: "msgbatch_1",
      requests: [{ ...first, outcome: "succeeded", cost }, second],
    });
    expect(state.batches).toHaveLength(2);
    expect(state.spent).toEqual(cost);
    expect(fold(reservation, batchCollected({ cost }), closed()).spent).toEqual({ ...cost, exact: false });
    const all = ["unit-1", "unit-2"].map((customId) => batchCollected({ customId, cost }));
    expect(fold(reservation, ...all, closed()).spent).toEqual({ microUsd: 40_000, exact: true });
    // Its reservation was damaged: the money still counts.
    expect(fold(batchSubmitted(), batchCollected({ cost }))).toMatchObject({ batches: [], spent: cost });
  });

  it("counts each person's newest opinion", () => {
    const by = (id: number, source: string, rating: 1 | -1): LedgerEvent => ({
      ...feedback(source),
      rating,
      actor: { id, login: `person-${id}` },
    });
    const opinions = [by(1, "reaction-1", 1), by(2, "reaction-2", 1), by(1, "reaction-3", -1)];
    expect(fold(...opinions).feedback).toEqual({ up: 1, down: 1 });
    expect(fold({ ...feedback("email-1"), actor: null }).feedback).toEqual({ up: 1, down: 0 });
    expect(fold(...opinions, withdrawn("reaction-2", 2)).feedback).toEqual({ up: 0, down: 1 });
    // What had been given up for a newer opinion takes nothing away with it.
    expect(fold(...opinions, withdrawn("reaction-1", 1)).feedback).toEqual({ up: 1, down: 1 });
    expect(
      fold({ ...feedback("email-1"), actor: null }, { ...withdrawn("email-1", 1), actor: null }).feedback,
    ).toEqual({
      up: 0,
      down: 0,
    });
  });

  it("lists attempts by number, also when written out of order", () => {
    expect(fold(reserved(2), reserved(1)).attempts.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("is the same however often an event is repeated", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(ALL_TYPES.length - 1), { maxLength: 20 }), (repeats) => {
        const doubled = [...ALL_TYPES];
        // A repeat can only come after the event itself.
        for (const index of repeats) doubled.push(...ALL_TYPES.slice(index, index + 1));
        expect({ ...foldTask(doubled), events: [] }).toEqual({ ...foldTask(ALL_TYPES), events: [] });
      }),
    );
  });
});
