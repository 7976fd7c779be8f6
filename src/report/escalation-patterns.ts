import type { Attempt } from "../domain/attempt.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import type { TaskKind } from "../domain/task.ts";
import { isResolved } from "../domain/statistics.ts";

/** A way in which tasks left a rung, and how often. */
export interface EscalationPattern {
  from: string;
  to: string;
  kind: TaskKind;
  /** `red: test (ubuntu)`, `turn-limit`, … */
  because: string;
  times: number;
  /** How many of those tasks were resolved in the end. */
  resolved: number;
}

const MOST_SHOWN = 8;

export class EscalationTally {
  readonly #patterns = new Map<string, EscalationPattern>();

  add(state: TaskState): void {
    const { task, attempts } = state;
    const resolved = Number(isResolved(state));
    attempts.forEach((attempt, index) => {
      const next = attempts[index + 1];
      if (next === undefined || next.rung.name === attempt.rung.name) return;
      const because = reasonOf(attempt);
      const key = `${attempt.rung.name} ${next.rung.name} ${task.kind} ${because}`;
      let pattern = this.#patterns.get(key);
      if (pattern === undefined) {
        const names = { from: attempt.rung.name, to: next.rung.name, kind: task.kind, because };
        pattern = { ...names, times: 0, resolved: 0 };
        this.#patterns.set(key, pattern);
      }
      pattern.times += 1;
      pattern.resolved += resolved;
    });
  }

  /** The most frequent first. */
  result(): EscalationPattern[] {
    return [...this.#patterns.values()]
      .toSorted((one, other) => other.times - one.times || (one.because < other.because ? -1 : 1))
      .slice(0, MOST_SHOWN);
  }
}

function reasonOf({ verdict, end, failingChecks }: Attempt): string {
  if (verdict === "red") return failingChecks?.[0] === undefined ? "red" : `red: ${failingChecks[0]}`;
  return end ?? "not finished";
}
