import { succeeded } from "../domain/statistics.ts";
import type { Attempt } from "../domain/attempt.ts";
import type { ComplexityEstimate } from "../domain/complexity.ts";
import type { Observation } from "./success-model.ts";
import { evidenceOfAttempt, evidenceOfTask } from "./task-evidence.ts";

/** A closed task as the ledger tells it. */
export interface ClosedTask {
  estimate: ComplexityEstimate;
  /** Oldest first. */
  attempts: readonly Attempt[];
  /** ISO 8601. */
  createdAt: string;
}

/** After this many days an observation weighs half: models, prices and repositories change. */
export const HALF_LIFE_DAYS = 90;

/** What a repository's own tasks teach: each judged attempt is one observation, given what had failed before it. */
export function* observationsOfLedger(tasks: Iterable<ClosedTask>, now: string): Generator<Observation> {
  for (const { estimate, attempts, createdAt } of tasks) {
    const known = evidenceOfTask(estimate);
    const ageDays = Math.max(0, Date.parse(now) - Date.parse(createdAt)) / 86_400_000;
    const failed: string[] = [];
    let left: readonly string[] = [];
    for (const attempt of attempts) {
      const resolved = succeeded(attempt);
      if (!resolved && attempt.verdict !== "red" && attempt.end === "submitted") break;
      const { cost } = attempt;
      yield {
        failed: [...failed],
        rung: attempt.rung.name,
        resolved,
        costMicroUsd: cost === undefined ? undefined : cost.microUsd + (attempt.ciCost?.microUsd ?? 0),
        evidence: [...known, ...left],
        weight: 0.5 ** (ageDays / HALF_LIFE_DAYS),
      };
      if (resolved) break;
      if (!failed.includes(attempt.rung.name)) failed.push(attempt.rung.name);
      left = evidenceOfAttempt(attempt, attempt.verdict === "red" ? "ours" : "before-ci");
    }
  }
}

/** Something that escalations have in common, for the monthly report. */
export interface Suggestion {
  folder: string;
  escalated: number;
  of: number;
  says: string;
}

const FEWEST_TASKS = 5;
const MOSTLY = 0.7;

/** Folders whose tasks mostly had to escalate: "tasks that touch `db/migrations/` escalated 6 of 7 times". */
export function suggestionsFrom(
  tasks: Iterable<{ attempts: readonly Attempt[]; paths: readonly string[] }>,
): Suggestion[] {
  const byFolder = new Map<string, { escalated: number; of: number }>();
  for (const { attempts, paths } of tasks) {
    const [first] = attempts;
    if (first === undefined) continue;
    const escalated = attempts.some((attempt) => attempt.rung.name !== first.rung.name);
    const folders = new Set(
      paths.map((path) => path.replace(/[^/]*$/, "")).filter((folder) => folder !== ""),
    );
    for (const folder of folders) {
      const seen = byFolder.get(folder) ?? { escalated: 0, of: 0 };
      byFolder.set(folder, { escalated: seen.escalated + Number(escalated), of: seen.of + 1 });
    }
  }
  return [...byFolder]
    .filter(([, { escalated, of }]) => of >= FEWEST_TASKS && escalated / of >= MOSTLY)
    .map(([folder, { escalated, of }]) => ({
      folder,
      escalated,
      of,
      says: `Tasks that touch \`${folder}\` escalated ${escalated} of ${of} times: start them a tier higher.`,
    }))
    .toSorted((one, other) => other.escalated - one.escalated);
}
