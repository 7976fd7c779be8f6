import { redactTokens } from "../domain/redaction.ts";
import type { EventOf } from "../domain/ledger.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import { attemptCost, taskCost } from "./tiers.ts";

/** One attempt as the page shows it: who tried, why, what came of it. All of it is untrusted text. */
export interface AttemptRow {
  rung: string;
  model: string;
  mode: string;
  reasons: string;
  end: string;
  verdict: string;
  /** What CI said, in a line. */
  says: string;
  /** Error lines of the failing checks, cut. */
  log: string[];
  usd: number;
  /** False: at least so much. */
  exact: boolean;
  ms: number | null;
  turns: number | null;
  confidence: number | null;
}

/** One line of the page's table of tasks. */
export interface TaskRow {
  id: string;
  title: string;
  kind: string;
  createdAt: string;
  /** How it was closed, or the phase it is in. */
  status: string;
  url: string;
  usd: number;
  /** False: at least so much. */
  exact: boolean;
  attempts: AttemptRow[];
}

const MOST_LOG_LINES = 8;
const LONGEST_LINE = 200;
const LONGEST_TEXT = 400;

export function taskRow(state: TaskState): TaskRow {
  const { id, task, createdAt, closed, phase, effects, attempts } = state;
  const reasons = new Map<number, string>();
  const logs = new Map<number, EventOf<"ci.concluded">>();
  for (const event of state.events) {
    if (event.type === "attempt.reserved") reasons.set(event.attempt, event.reasons.join(" "));
    else if (event.type === "ci.concluded") logs.set(event.attempt, event);
  }
  return {
    id,
    title: cut(task.title === "" ? task.text : task.title, LONGEST_LINE),
    kind: task.kind,
    createdAt,
    status: closed?.status ?? phase,
    url: effects.pullRequest?.url ?? "",
    usd: taskCost(state) / 1e6,
    exact: state.spent.exact && state.ciCost.exact,
    attempts: attempts.map((attempt) => ({
      rung: attempt.rung.name,
      model: attempt.model,
      mode: attempt.mode,
      reasons: cut(reasons.get(attempt.number) ?? "", LONGEST_TEXT),
      end: attempt.end ?? "running",
      verdict: attempt.verdict ?? "",
      says: cut(attempt.verdictText ?? attempt.summary ?? "", LONGEST_TEXT),
      log: (logs.get(attempt.number)?.errorLines ?? [])
        .slice(0, MOST_LOG_LINES)
        .map((line) => cut(line, LONGEST_LINE)),
      usd: attemptCost(attempt) / 1e6,
      exact: attempt.cost?.exact === true && attempt.ciCost?.exact !== false,
      ms: attempt.durationMs ?? null,
      turns: attempt.turns ?? null,
      confidence: attempt.confidence ?? null,
    })),
  };
}

/** A token that is cut in two has no longer the form of one: it is taken out before. */
function cut(whole: string, most: number): string {
  if (whole.length <= most) return whole;
  const text = redactTokens(whole);
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** The page's table holds no more than this, so that a browser stays quick and a page can be sent. */
export const MOST_ROWS = 10_000;

/** Keeps the rows of the newest tasks while they come in any order. */
export class NewestRows {
  #kept: TaskRow[] = [];
  /** So many newer ones are kept already. */
  #tooOld = "";

  add(task: TaskState): void {
    if (task.createdAt < this.#tooOld) return;
    this.#kept.push(taskRow(task));
    if (this.#kept.length < 2 * MOST_ROWS) return;
    this.#kept = this.result();
    this.#tooOld = this.#kept.at(-1)?.createdAt ?? "";
  }

  /** Newest first. */
  result(): TaskRow[] {
    return this.#kept
      .toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
      .slice(0, MOST_ROWS);
  }
}
