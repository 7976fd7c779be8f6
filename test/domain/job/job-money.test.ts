import { expect, test } from "vitest";
import { budgetLines } from "../../../src/domain/budget.ts";
import { DEFAULT_CONFIG } from "../../../src/domain/config.ts";
import { configOfTask, jobOfTask, payerOf, SCHEDULE, unitId } from "../../../src/domain/job.ts";
import { foldBatches } from "../../../src/domain/ledger/batches.ts";
import { spendFold } from "../../../src/domain/ledger/spend.ts";
import { foldTask } from "../../../src/domain/ledger/task-state.ts";
import type { LedgerEvent } from "../../../src/domain/ledger.ts";
import { NO_USAGE } from "../../../src/domain/usage.ts";
import { JOB } from "../../usecases/jobs/job-samples.ts";

/* What a job's own page in the ledger holds, and whose money it is. */

const shared = { v: 1, at: "2026-11-29T04:23:00Z", task: "job-answers", actor: null, run: null } as const;
const requests = [
  { customId: "a", purpose: "a.txt", ceilingMicroUsd: 100 },
  { customId: "b", purpose: "b.txt", ceilingMicroUsd: 50 },
];
const PAGE: LedgerEvent[] = [
  { ...shared, id: "1", type: "batch.reserved", batch: 1, model: "m", requests },
  { ...shared, id: "2", type: "batch.submitted", batch: 1, batchId: "x" },
  { ...shared, id: "3", type: "job.triaged", customId: "a", path: "a.txt", worth: true, reason: "" },
  {
    ...shared,
    id: "4",
    type: "batch.collected",
    batch: 1,
    customId: "a",
    outcome: "succeeded",
    usage: NO_USAGE,
    cost: { microUsd: 7, exact: true },
  },
  { ...shared, id: "5", type: "batch.reserved", batch: 2, model: "m", requests: [], direct: true },
  { ...shared, id: "6", type: "job.planned", round: "20261129", baseSha: "", units: [] },
];

test("a page is no task, and its batches are folded all the same", () => {
  expect(foldTask(PAGE)).toBeUndefined();
  expect(foldBatches(PAGE)).toMatchObject([
    { number: 1, batchId: "x", direct: false, requests: [{ outcome: "succeeded" }, { customId: "b" }] },
    { number: 2, batchId: undefined, direct: true },
  ]);
});

test("a job's money counts for its own days and months, and for nobody else's", () => {
  const fold = spendFold();
  fold.add("job-answers", PAGE);
  fold.add("issue-7-1", []);
  expect(fold.spend.jobPeriods.get("answers 2026-11-29")).toMatchObject({
    chargedMicroUsd: 7,
    reservedMicroUsd: 50,
  });
  const budget = {
    ...DEFAULT_CONFIG.budget,
    job: { id: "answers", perDayMicroUsd: 60, perMonthMicroUsd: 1000 },
  };
  const question = { spend: fold.spend, task: "job-answers.x", actor: null, now: shared.at };
  expect(
    budgetLines({ ...question, budget }).map(({ scope, leftMicroUsd }) => [scope, leftMicroUsd]),
  ).toEqual([
    ["task", 2_000_000],
    ["job-day", 3],
    ["job-month", 943],
  ]);
  const other = { ...budget, job: { id: "other", perDayMicroUsd: 60, perMonthMicroUsd: undefined } };
  expect(budgetLines({ ...question, budget: other }).at(-1)).toMatchObject({
    scope: "job-day",
    leftMicroUsd: 60,
  });
});

test("a unit's name says job, file and round, and is told from its like", () => {
  expect(unitId("a", "src/x.ts", "20261129")).toMatch(/^job-a\.src-x-ts\.[0-9a-f]{10}\.20261129$/);
  expect(unitId("a", "src/x.ts", "1")).not.toBe(unitId("a", "src-x.ts", "1"));
  expect(unitId("a", "ёж", "1")).toMatch(/^job-a\.[0-9a-f]{10}\.1$/);
  expect(unitId("a", `${"x".repeat(200)}/y.ts`, "1").length).toBeLessThan(80);
  expect(["job-a", "job-a.b.c", "job-a-b.c", "job-A", "issue-7-1"].map(jobOfTask)).toEqual([
    "a",
    "a",
    "a-b",
    undefined,
    undefined,
  ]);
});

test("a task of a job has the job's ladder, budget, labels and reviewers; any other has the repository's", () => {
  const [haiku] = DEFAULT_CONFIG.ladder;
  const budget = { perTaskMicroUsd: 5, perDayMicroUsd: 6, perMonthMicroUsd: undefined };
  const job = { ...JOB, budget, ladder: haiku === undefined ? undefined : [haiku] };
  const config = { ...DEFAULT_CONFIG, jobs: [job] };
  const source = { kind: "job", jobId: "answers", unit: "a.txt" } as const;
  expect(configOfTask(config, { source })).toMatchObject({
    ladder: [{ name: "haiku" }],
    budget: { perTaskMicroUsd: 5, job: { id: "answers", perDayMicroUsd: 6 } },
    pullRequest: { labels: ["upshift:job"], reviewers: ["maya", "acme/core"] },
  });
  expect(configOfTask(config, { source: { ...source, jobId: "gone" } })).toBe(config);
  expect(configOfTask(config, { source: { kind: "issue", number: 1, commentId: 2 } })).toBe(config);
});

test("a schedule spends nobody's daily limit", () => {
  expect(payerOf({ actor: SCHEDULE })).toBeNull();
  const maya = { id: 1, login: "maya", type: "User" } as const;
  expect(payerOf({ actor: maya })).toBe(maya);
});
