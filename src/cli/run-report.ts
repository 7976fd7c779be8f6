import { stripVTControlCharacters } from "node:util";
import type { GateResult } from "../domain/gate.ts";
import type { LedgerEvent } from "../domain/ledger.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import { formatUsd, toUsd } from "../domain/money.ts";
import { costCells, tokens } from "../render/cost-table.ts";
import { duration } from "../render/markdown.ts";
import type { AttemptTurn } from "../usecases/attempt-task.ts";

/** What happens during a local run, as it happens. The ledger's own events are told when they are written. */
export type RunEvent =
  | {
      type: "start";
      task: string;
      branch: string;
      base: string;
      gate: string;
      sandboxed: boolean;
      dirty: boolean;
    }
  | { type: "ledger"; event: LedgerEvent }
  | ({ type: "turn" } & AttemptTurn)
  /** What the model does between two turns; untrusted. */
  | { type: "doing"; text: string }
  | { type: "gate"; name: string; state: "running" }
  | { type: "gate"; name: string; state: "passed" | "failed" | "unknown"; result: GateResult; ms: number }
  | { type: "notice"; text: string };

/** How a run ended, for a person, a script and the exit code. */
export interface RunResult {
  status: string;
  explanation: string;
  branch: string | undefined;
  headSha: string | undefined;
  worktree: string | undefined;
  /** File with the edits of an attempt that was stopped. */
  unfinished: string | undefined;
  answer: string | undefined;
  task: TaskState | undefined;
}

export interface RunReporter {
  tell(event: RunEvent): void;
  finish(result: RunResult): void;
}

/** One JSON object a line: `RunEvent`s, and a last one of type `result`. */
export function jsonReporter(write: (text: string) => void): RunReporter {
  const line = (value: unknown): void => write(`${JSON.stringify(value)}\n`);
  return {
    tell: (event) => line(event),
    finish({ task, ...result }) {
      line({
        type: "result",
        ...result,
        taskId: task?.id,
        attempts: task?.attempts.length ?? 0,
        costUsd: task === undefined ? 0 : toUsd(task.spent.microUsd),
        costIsExact: task?.spent.exact ?? true,
      });
    },
  };
}

export interface TextOptions {
  write: (text: string) => void;
  /** A terminal that can rewrite its last line. */
  isLive: boolean;
  color: boolean;
}

/** Lines for a person. On a terminal the last one changes while the model works; elsewhere every line stays. */
export function textReporter({ write, isLive, color }: TextOptions): RunReporter {
  const paint = (code: number, text: string): string => (color ? `\u001B[${code}m${text}\u001B[0m` : text);
  const bold = (text: string): string => paint(1, text);
  const dim = (text: string): string => paint(2, text);
  const green = (text: string): string => paint(32, text);
  const red = (text: string): string => paint(31, text);
  let hasLiveLine = false;
  const clear = (): void => {
    if (hasLiveLine) write("\r\u001B[2K");
    hasLiveLine = false;
  };
  const line = (text: string): void => {
    clear();
    write(`${text}\n`);
  };
  const live = (text: string): void => {
    if (!isLive) return;
    clear();
    write(dim(`  ${text}`));
    hasLiveLine = true;
  };

  const tellLedger = (event: LedgerEvent): void => {
    switch (event.type) {
      case "attempt.reserved":
        line(
          `${bold(event.rung.name)} ${dim(`(${event.model})`)} up to ${formatUsd(event.ceilingMicroUsd)}: ${plain(event.reasons.join(" "))}`,
        );
        break;
      case "attempt.finished":
        if (event.headSha !== undefined)
          line(`  committed ${event.headSha.slice(0, 7)}: ${plain(event.summary ?? "").slice(0, 100)}`);
        else if (event.end !== "answered")
          line(`  ${event.end}${event.error === undefined ? "" : `: ${plain(event.error)}`}`);
        break;
      default:
        break;
    }
  };

  return {
    tell(event) {
      switch (event.type) {
        case "start":
          line(bold(plain(event.task)));
          line(
            dim(
              `  from ${event.base} to ${event.branch}, judged ${event.sandboxed ? "in a sandbox " : ""}by \`${event.gate}\``,
            ),
          );
          if (event.dirty) line(dim("  what is not committed stays as it is and takes no part"));
          if (!event.sandboxed)
            line(
              red("  no sandbox: the gate runs code that a model wrote, as you, with all that you may do"),
            );
          break;
        case "ledger":
          tellLedger(event.event);
          break;
        case "turn":
          line(
            dim(
              `  turn ${event.turn} · ${usageText(event)} · ${formatUsd(event.cost)} · ${plain(event.doing)}`,
            ),
          );
          break;
        case "doing":
          live(plain(event.text).slice(0, 70));
          break;
        case "gate":
          if (event.state === "running") live(`${event.name} …`);
          else if (event.state === "passed") line(`  ${green("✓")} ${event.name} in ${duration(event.ms)}`);
          else {
            const why = event.result.problem ?? firstError(event.result.output);
            line(
              `  ${red("✗")} ${event.name} in ${duration(event.ms)}${why === "" ? "" : `: ${plain(why).slice(0, 120)}`}`,
            );
          }
          break;
        case "notice":
          line(dim(plain(event.text)));
          break;
      }
    },
    finish(result) {
      clear();
      const { task, status, explanation, branch, worktree, unfinished, answer } = result;
      if (answer !== undefined) line(`\n${stripVTControlCharacters(answer)}`);
      const isGreen = status === "green" || status === "answered";
      const cost = task === undefined ? "" : ` · ${formatUsd(task.spent)}`;
      const tries = task === undefined ? 0 : task.attempts.length;
      line(
        `\n${isGreen ? green(`✓ ${status}`) : red(`✗ ${status}`)}${cost}${tries > 1 ? ` in ${tries} attempts` : ""}`,
      );
      if (!isGreen && explanation !== "") line(plain(explanation));
      if (branch !== undefined)
        line(
          `The work is on ${bold(branch)}${worktree === undefined ? "" : `, in ${worktree}`}: git diff HEAD...${branch}`,
        );
      if (unfinished !== undefined) line(`Edits of the attempt that was stopped: git apply ${unfinished}`);
      if (task !== undefined && task.attempts.length > 0)
        line(`\n${columns(costCells(task.attempts, true))}`);
    },
  };
}

/** Nothing that a model, a test or a file name says may steer the terminal. */
function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return stripVTControlCharacters(text)
    .replaceAll(/[\u0000-\u001F\u007F-\u009F]+/g, " ")
    .trim();
}

function usageText({ usage }: AttemptTurn): string {
  const read = tokens(usage, ["inputTokens", "cacheWrite5mTokens", "cacheWrite1hTokens", "cacheReadTokens"]);
  return `${read} in, ${tokens(usage, ["outputTokens"])} out`;
}

/** The line of an output that most looks like what went wrong. */
function firstError(output: string): string {
  const lines = output.split("\n").map((each) => each.trim());
  return (
    lines.find((each) => /\b(?:error|fail(?:ed|ure)?|not ok)\b|✖|✗/i.test(each)) ??
    lines.findLast(Boolean) ??
    ""
  );
}

function columns({ head, align, rows }: ReturnType<typeof costCells>): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => (row[at] ?? "").length)));
  return all
    .map((row) =>
      row
        .map((cell, at) =>
          align[at] === "r" ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
