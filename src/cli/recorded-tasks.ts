import { estimateFromText, type ComplexityEstimate } from "../domain/complexity.ts";
import { ConfigurationError } from "../domain/errors.ts";
import { isRecord } from "../domain/record.ts";
import type { RecordedOutcome, RecordedTask } from "../routing/backtest.ts";

/**
 * Reads recorded outcomes, one JSON object a line:
 * `{"task", "outcomes": {model: {"resolved", "costUsd", "calls"?}}, "patch"?: {"files", "additions", "deletions"}}`.
 * Only the named models are looked at. Throws `ConfigurationError` with file and line for what cannot be used.
 */
export function readRecordedTasks(options: {
  file: string;
  text: string;
  models: readonly string[];
}): RecordedTask[] {
  const { file, text, models } = options;
  // Large files are often made of few rows: equal lines are read once, and so are equal texts.
  const byLine = new Map<string, RecordedTask>();
  const estimates = new Map<string, ComplexityEstimate>();
  const tasks: RecordedTask[] = [];
  let line = 0;
  for (const raw of text.split("\n")) {
    line += 1;
    if (raw.trim() === "") continue;
    const same = byLine.get(raw);
    if (same !== undefined) {
      tasks.push(same);
      continue;
    }
    const fail = (problem: string): never => {
      throw new ConfigurationError(`${file}, line ${line}: ${problem}`, { at: { file, line, column: 1 } });
    };
    const row = parseLine(raw);
    if (row === undefined || typeof row["task"] !== "string" || !isRecord(row["outcomes"])) {
      return fail('not an object with the text "task" and the object "outcomes".');
    }
    const outcomes = new Map<string, RecordedOutcome>();
    for (const model of models) {
      const outcome = readOutcome(row["outcomes"][model]);
      if (outcome === undefined) {
        const known = Object.keys(row["outcomes"]).join(", ");
        return fail(`no usable outcome of "${model}" (it has ${known === "" ? "none" : known}).`);
      }
      outcomes.set(model, outcome);
    }
    const task = row["task"];
    const recorded: RecordedTask = {
      text: task,
      estimate: () => {
        let known = estimates.get(task);
        if (known === undefined) {
          known = estimateOf(task);
          estimates.set(task, known);
        }
        return known;
      },
      stat: readStat(row["patch"]),
      outcomes,
    };
    byLine.set(raw, recorded);
    tasks.push(recorded);
  }
  if (tasks.length === 0) throw new ConfigurationError(`${file} has no rows.`);
  return tasks;
}

/** The first line is what was asked, the rest its description. Sizes and ratings of the solution are never looked at. */
function estimateOf(task: string): ComplexityEstimate {
  const end = task.indexOf("\n");
  return end === -1
    ? estimateFromText({ text: task })
    : estimateFromText({ text: task.slice(0, end), body: task.slice(end + 1) });
}

function parseLine(raw: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(raw);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function readOutcome(value: unknown): RecordedOutcome | undefined {
  if (!isRecord(value)) return undefined;
  const { resolved, costUsd, calls } = value;
  if (typeof resolved !== "boolean" || !isAmount(costUsd)) return undefined;
  return {
    resolved,
    costMicroUsd: costUsd * 1e6,
    ...(isAmount(calls) ? { turns: calls } : {}),
  };
}

function readStat(value: unknown): RecordedTask["stat"] {
  if (!isRecord(value)) return undefined;
  const { files, additions, deletions } = value;
  return isAmount(files) && isAmount(additions) && isAmount(deletions)
    ? { files, additions, deletions }
    : undefined;
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
