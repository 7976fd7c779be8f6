import { expect, test } from "vitest";
import { outputsOf } from "../../src/adapters/actions/report.ts";
import { jsonReporter, textReporter } from "../../src/cli/run-report.ts";
import { runTrace } from "../../src/cli/trace.ts";
import { DEFAULT_CONFIG } from "../../src/domain/config.ts";
import { foldTask, type LedgerEvent } from "../../src/domain/ledger.ts";
import { NO_USAGE } from "../../src/domain/usage.ts";
import { renderAnswer } from "../../src/render/answer.ts";
import { renderCosts } from "../../src/render/costs.ts";
import { renderPause } from "../../src/render/job-pause.ts";
import { renderRoundResult } from "../../src/render/job-round.ts";
import { jobSummary } from "../../src/render/job-summary.ts";
import { renderReport } from "../../src/render/report/markdown.ts";
import { renderStatus } from "../../src/render/status-comment.ts";
import { reportOf } from "../../src/report/report.ts";
import { taskRow } from "../../src/report/task-row.ts";
import { closed, concluded, created, finished, reserved, TASK } from "../domain/ledger-samples.ts";
import { ledgerOfEvents } from "../fakes/ports/memory-ledger.ts";
import { JOB } from "../usecases/jobs/job-samples.ts";

/*
 * Wherever money is shown: a cost of which something is not known reads "at least", and one that is known never does.
 * The first attempt cost $0.0123 that is known and at most $0.06; of CI one of two runs is timed.
 */

function stories(exact: boolean): { events: LedgerEvent[]; state: NonNullable<ReturnType<typeof foldTask>> } {
  const usage = exact ? {} : { usage: { ...NO_USAGE, inputTokens: 1_000, outputTokens: undefined } };
  const events: LedgerEvent[] = [
    created(),
    reserved(1),
    finished(1, { cost: { microUsd: 12_300, exact }, chargedMicroUsd: exact ? 12_300 : 60_000, ...usage }),
    concluded(1, { ciMinutes: 2, ciCost: { microUsd: 16_000, exact } }),
    closed(1, { status: "exhausted" }),
  ];
  const state = foldTask(events);
  if (state === undefined) throw new Error("no task");
  return { events, state };
}

const STATUS = { config: DEFAULT_CONFIG, runUrl: undefined, now: Date.parse("2026-11-23T12:00:00Z") };

async function traceOf(events: LedgerEvent[]): Promise<string> {
  const lines: string[] = [];
  await runTrace(
    { ledger: "x", task: TASK, log: [] },
    {
      readLedger: async () => ledgerOfEvents(events),
      readText: async () => "",
      write: (text) => void lines.push(text),
    },
  );
  return lines.join("");
}

const RESULT = {
  status: "exhausted",
  explanation: "",
  branch: undefined,
  headSha: undefined,
  worktree: undefined,
  unfinished: undefined,
  answer: undefined,
};

const SURFACES: [name: string, show: (story: ReturnType<typeof stories>) => Promise<string> | string][] = [
  ["the status comment", ({ state }) => renderStatus(state, STATUS)],
  [
    "the status comment while CI runs",
    ({ events }) => {
      const waiting = foldTask([...events.slice(0, 2), { ...finishedOf(events), headSha: "c".repeat(40) }]);
      return waiting === undefined ? "" : renderStatus(waiting, STATUS);
    },
  ],
  ["the job summary", ({ state }) => jobSummary({ status: "closed", task: state }, STATUS)],
  ["/ai cost", ({ state }) => renderCosts([state], DEFAULT_CONFIG)],
  ["an answer", ({ state }) => renderAnswer(state, "42", undefined)],
  ["a round of jobs", ({ state }) => renderRoundResult([{ job: "a", unit: UNIT, task: state }])],
  [
    "the issue of a paused job",
    ({ state }) => renderPause({ job: JOB, failed: [state], config: DEFAULT_CONFIG, runUrl: undefined }).body,
  ],
  ["the report", ({ state }) => renderReport(reportOf([state], { now: "2026-11-30T00:00:00Z" }))],
  ["the trace", ({ events }) => traceOf(events)],
  [
    "the terminal",
    ({ state }) => {
      let said = "";
      textReporter({ write: (text) => void (said += text), isLive: false, color: false }).finish({
        ...RESULT,
        task: state,
      });
      return said;
    },
  ],
];
const UNIT = { id: TASK, path: "a.txt", findings: [] };

function finishedOf(events: LedgerEvent[]): Extract<LedgerEvent, { type: "attempt.finished" }> {
  const found = events.find((event) => event.type === "attempt.finished");
  if (found?.type !== "attempt.finished") throw new Error("nothing finished");
  return found;
}

test.each(SURFACES)("%s", async (_, show) => {
  expect(await show(stories(false))).toMatch(/at least \**\$0\.0/u);
  expect(await show(stories(true))).not.toContain("at least");
});

test("what a program reads says so in a member of its own", () => {
  const [rough, known] = [stories(false), stories(true)].map(({ state }) => {
    let json = "";
    jsonReporter((text) => void (json += text)).finish({ ...RESULT, task: state });
    const { spent } = reportOf([state], { now: "2026-11-30T00:00:00Z" });
    return {
      outputs: outputsOf({ status: "closed", task: state })["cost-is-exact"],
      cli: JSON.parse(json).costIsExact,
      report: spent.exact,
      row: taskRow(state).exact,
      attempt: taskRow(state).attempts[0]?.exact,
    };
  });
  expect(rough).toEqual({ outputs: "false", cli: false, report: false, row: false, attempt: false });
  expect(known).toEqual({ outputs: "true", cli: true, report: true, row: true, attempt: true });
});

test("what is left of a budget is what the next attempt will find: the unknown counts at its worst", () => {
  const said = renderStatus(stories(false).state, STATUS);
  expect(said).toContain(
    "Budget left for this task: $1.94 of $2.00; what is not known counts with the most that it can have cost.",
  );
  expect(renderStatus(stories(true).state, STATUS)).toContain("Budget left for this task: $1.99 of $2.00.");
});

test("CI's time and price stand in the row of the attempt that it judged", () => {
  const said = renderStatus(stories(true).state, STATUS);
  expect(said).toContain("| # | tier | cost | result | time | in | out | cached | CI | model |");
  expect(said).toMatch(/\| 2 min, \$0\.016 \| `claude-haiku-5-5` \|/u);
  expect(said).toContain("Total: **$0.0123**, and $0.016 of CI time.");
});
