import { foldTask, type LedgerEvent, type TaskState } from "../../src/domain/ledger.ts";
import { NO_USAGE } from "../../src/domain/usage.ts";
import type { ModelLine } from "../../src/domain/ladder.ts";
import { closed, concluded, created, finished, reserved, taskSpec } from "../domain/ledger-samples.ts";

export interface Try {
  line: ModelLine;
  /** Dollars of the model, and of CI. */
  usd: number;
  ciUsd?: number;
  verdict: "green" | "red";
  seconds: number;
}

/** A task in a line: who tried, at what price, and how it ended. */
export function taskOf(
  number: number,
  day: string,
  tries: readonly Try[],
  options: {
    votes?: readonly (1 | -1)[];
    status?: "green" | "exhausted" | "stopped";
    kind?: "fix" | "docs";
    /** Several files and no simple pattern: the rules begin it on the middle tier under every preset. */
    isOrdinary?: boolean;
  } = {},
): TaskState {
  const id = `issue-${number}-1`;
  const at = `${day}T10:00:00.000Z`;
  const {
    status = tries.at(-1)?.verdict === "green" ? "green" : "exhausted",
    kind = "fix",
    votes = [],
  } = options;
  const plain = created({ task: id, at, taskSpec: { ...taskSpec(id), kind } });
  const ordinary = {
    taskSpec: { ...plain.taskSpec, text: "add sorting" },
    estimate: {
      ...plain.estimate,
      files: 4,
      pAtLeast2Files: 0.9,
      flags: { ...plain.estimate.flags, simplePattern: false },
    },
  };
  const events: LedgerEvent[] = [options.isOrdinary === true ? { ...plain, ...ordinary } : plain];
  tries.forEach(({ line, usd, ciUsd = 0, verdict, seconds }, index) => {
    const attempt = index + 1;
    events.push(
      reserved(attempt, {
        task: id,
        at,
        rung: { name: line, line },
        model: `claude-${line}-5-5`,
        ceilingMicroUsd: 1_000_000,
      }),
      finished(attempt, {
        task: id,
        at,
        usage: {
          ...NO_USAGE,
          inputTokens: 1e3,
          cacheReadTokens: 9e3,
          outputTokens: 100,
        },
        cost: {
          microUsd: usd * 1e6,
          exact: true,
        },
        durationMs: seconds * 1e3,
        headSha: "c".repeat(40),
      }),
      concluded(attempt, {
        task: id,
        at,
        verdict,
        failingChecks: verdict === "red" ? ["test"] : [],
        ciCost: {
          microUsd: ciUsd * 1e6,
          exact: true,
        },
      }),
    );
  });
  events.push(closed(tries.length, { task: id, at: `${day}T10:05:00.000Z`, status }));
  votes.forEach((rating, index) => {
    const source = `reaction-${number}${index}`;
    events.push({
      v: 1,
      id: `${id}/feedback/${source}`,
      at,
      task: id,
      actor: null,
      run: null,
      type: "feedback.received",
      rating,
      source,
    });
  });
  const state = foldTask(events);
  if (state === undefined) throw new Error("no task");
  return state;
}

const haiku = (verdict: Try["verdict"], usd = 0.02): Try => ({
  line: "haiku",
  usd,
  ciUsd: 0.01,
  verdict,
  seconds: 10,
});
const sonnet = (verdict: Try["verdict"], usd = 0.2): Try => ({
  line: "sonnet",
  usd,
  ciUsd: 0.01,
  verdict,
  seconds: 30,
});

/** Twelve tasks whose every figure can be reckoned on paper: test/report/report.test.ts does. */
export function workedExample(): TaskState[] {
  return [
    // Six begin cheap: five are served, one escalates.
    taskOf(1, "2026-11-01", [haiku("green")], { votes: [1, 1] }),
    taskOf(2, "2026-11-01", [haiku("green")], { votes: [1] }),
    taskOf(3, "2026-11-02", [haiku("green")], { votes: [1] }),
    taskOf(4, "2026-11-02", [haiku("green")]),
    taskOf(5, "2026-11-03", [haiku("green")]),
    taskOf(6, "2026-11-03", [haiku("red"), sonnet("green")]),
    // Six begin on the middle tier: five green, one not.
    taskOf(7, "2026-11-04", [sonnet("green", 0.1)]),
    taskOf(8, "2026-11-04", [sonnet("green", 0.2)]),
    taskOf(9, "2026-11-05", [sonnet("green", 0.3)]),
    taskOf(10, "2026-11-05", [sonnet("green", 0.2)]),
    taskOf(11, "2026-11-06", [sonnet("green", 0.2)]),
    taskOf(12, "2026-11-06", [sonnet("red", 0.2)], { votes: [-1] }),
  ];
}
