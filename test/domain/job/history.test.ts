import { expect, test } from "vitest";
import { readJob } from "../../../src/domain/job/history.ts";
import { planRound } from "../../../src/domain/job/plan-round.ts";
import { ledgerOfJob, unitId } from "../../../src/domain/job.ts";
import type { CloseStatus, LedgerEvent } from "../../../src/domain/ledger.ts";
import type { Task } from "../../../src/domain/task.ts";
import { JOB } from "../../usecases/jobs/job-samples.ts";
import { closed, created, reserved, TASK, taskSpec } from "../ledger-samples.ts";

/** A ledger of these tasks. */
const ledgerOf = (tasks: Record<string, LedgerEvent[]>) => ({
  async *tasks() {
    for (const [id, events] of Object.entries(tasks))
      yield await Promise.resolve({ id, events, damage: [], unknown: [] });
  },
});

const unit = (path: string): string => unitId(JOB.id, path, "2026-11-23");
const source = (path: string): Task["source"] => ({ kind: "job", jobId: JOB.id, unit: path });
function taskOf(path: string, status?: CloseStatus, at = "2026-11-23T10:00:00.000Z"): LedgerEvent[] {
  const task = unit(path);
  const begun = created({ task, taskSpec: { ...taskSpec(task), source: source(path) } });
  return status === undefined ? [begun] : [begun, closed(1, { task, status, at })];
}

test("a job knows its own page and tasks, out of a ledger that others write too", async () => {
  const history = await readJob(
    ledgerOf({
      [TASK]: [created()],
      [ledgerOfJob("other")]: [],
      [ledgerOfJob(JOB.id)]: [],
      [unit("a.txt")]: taskOf("a.txt"),
      [unit("half.txt")]: [reserved(1, { task: unit("half.txt") })],
    }),
    JOB,
  );
  expect(history.tasks.map(({ id }) => id)).toEqual([unit("a.txt")]);
  expect(history).toMatchObject({ rounds: [], failures: [], paused: undefined, pauseIssue: undefined });
});

test("failures in a row are counted: what is green ends the row, what a person stopped does not", async () => {
  const failures = async (...statuses: CloseStatus[]) => {
    const tasks = statuses.map((status, day) => {
      const path = `${day}.txt`;
      return [unit(path), taskOf(path, status, `2026-11-2${day}T00:00:00.000Z`)] as const;
    });
    return (await readJob(ledgerOf(Object.fromEntries(tasks)), JOB)).failures;
  };
  expect(await failures("exhausted", "stopped", "budget")).toEqual([unit("0.txt"), unit("2.txt")]);
  expect(await failures("exhausted", "green", "failed")).toEqual([unit("2.txt")]);
  expect(await failures()).toEqual([]);
});

test("what ended at the same moment counts in the order of its names", async () => {
  const both = { [unit("b.txt")]: taskOf("b.txt", "failed"), [unit("a.txt")]: taskOf("a.txt", "failed") };
  const { failures } = await readJob(ledgerOf(both), JOB);
  expect(failures).toEqual([unit("a.txt"), unit("b.txt")].toSorted());
});

test("nothing is begun for a file while a task works on it, nor soon after; a person's task stands for no file", async () => {
  const own = await readJob(
    ledgerOf({
      [unit("a.txt")]: taskOf("a.txt"),
      [unit("b.txt")]: taskOf("b.txt", "green"),
      [unit("c.txt")]: taskOf("c.txt", "green", "2026-09-01T00:00:00.000Z"),
    }),
    JOB,
  );
  const persons = await readJob(ledgerOf({ [unit("d.txt")]: [created({ task: unit("d.txt") })] }), JOB);
  const plan = planRound({
    job: { ...JOB, maxOpenPullRequests: 9 },
    history: { ...own, tasks: [...own.tasks, ...persons.tasks] },
    candidates: ["a.txt", "b.txt", "c.txt", "d.txt"].map((path) => ({ path, findings: [] })),
    open: [],
    cause: "schedule",
    run: null,
    now: "2026-11-24T10:00:00.000Z",
  });
  expect(plan).toMatchObject({
    kind: "new",
    units: [{ path: "c.txt" }, { path: "d.txt" }],
    leftOut: [
      { path: "a.txt", why: "it is being worked on" },
      { path: "b.txt", why: "green on 2026-11-23" },
    ],
  });
});
