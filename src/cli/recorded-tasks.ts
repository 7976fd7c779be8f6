import { type ComplexityEstimate, estimateOfWords } from "../domain/complexity.ts";
import { ConfigurationError } from "../domain/errors.ts";
import { isRecord } from "../domain/record.ts";
import type { RecordedOutcome, RecordedTask } from "../routing/backtest.ts";

/**
 * Reads recorded outcomes, one JSON object a line:
 * `{"task", "outcomes": {model: {"resolved", "costUsd", "calls"?}}, "patch"?: {"files", "additions", "deletions"}}`.
 * Only the named models are looked at, and the text of a task only when somebody asks for it: most of a file is text.
 * Throws `ConfigurationError` with file and line for what cannot be used.
 */
export function readRecordedTasks(options: {
  file: string;
  text: string;
  models: readonly string[];
}): RecordedTask[] {
  const { file, text, models } = options;
  // Large files are often made of few texts: each is read once.
  const estimates = new Map<string, ComplexityEstimate>();
  const estimateOnce = (task: string): ComplexityEstimate => {
    const known = estimates.get(task);
    if (known !== undefined) return known;
    const estimate = estimateOf(task);
    estimates.set(task, estimate);
    return estimate;
  };
  const tasks: RecordedTask[] = [];
  let line = 0;
  for (const raw of text.split("\n")) {
    line += 1;
    if (raw.trim() === "") continue;
    const at = line;
    const fail = (problem: string): never => {
      throw new ConfigurationError(`${file}, line ${at}: ${problem}`, {
        at: { file, line: at, column: 1 },
      });
    };
    const row = parseRow(raw);
    if (row === undefined || !isRecord(row.rest["outcomes"])) {
      return fail('not an object with the text "task" and the object "outcomes".');
    }
    const recorded = row.rest["outcomes"];
    const outcomes = new Map<string, RecordedOutcome>();
    for (const model of models) {
      const outcome = readOutcome(recorded[model]);
      if (outcome === undefined) {
        const known = Object.keys(recorded).join(", ");
        return fail(`no usable outcome of "${model}" (it has ${known === "" ? "none" : known}).`);
      }
      outcomes.set(model, outcome);
    }
    tasks.push({
      get text() {
        return row.text();
      },
      estimate: () => estimateOnce(row.text()),
      stat: readStat(row.rest["patch"]),
      outcomes,
    });
  }
  if (tasks.length === 0) throw new ConfigurationError(`${file} has no rows.`);
  return tasks;
}

/** The first line is what was asked, the rest its description. Sizes and ratings of the solution are never looked at. */
function estimateOf(task: string): ComplexityEstimate {
  const end = task.indexOf("\n");
  return end === -1 ? estimateOfWords(task, "") : estimateOfWords(task.slice(0, end), task.slice(end + 1));
}

interface Row {
  text(): string;
  rest: Record<string, unknown>;
}

const TASK = '"task":';

/**
 * A row with its text left as it stands until it is wanted: the parser is given an empty string in its place. Where
 * that does not work out (another member before it has the name, the text is no string) the row is parsed as a whole.
 */
function parseRow(raw: string): Row | undefined {
  const from = raw.indexOf('"', raw.indexOf(TASK) + TASK.length);
  if (raw.includes(TASK) && raw.slice(raw.indexOf(TASK) + TASK.length, from).trim() === "") {
    const to = endOfString(raw, from);
    const rest = parseLine(`${raw.slice(0, from)}""${raw.slice(to)}`);
    if (rest?.["task"] === "") return { rest, text: () => textOf(raw.slice(from, to)) };
  }
  const rest = parseLine(raw);
  const task = rest?.["task"];
  return rest === undefined || typeof task !== "string" ? undefined : { rest, text: () => task };
}

/** Index after the closing quote of the JSON string that opens at `from`. */
function endOfString(raw: string, from: number): number {
  let at = from;
  do {
    at = raw.indexOf('"', at + 1);
    if (at === -1) return raw.length;
  } while (isEscaped(raw, at));
  return at + 1;
}

/** An odd number of backslashes stands before it. */
function isEscaped(raw: string, at: number): boolean {
  let backslashes = 0;
  while (raw.charCodeAt(at - 1 - backslashes) === 92) backslashes += 1;
  return backslashes % 2 === 1;
}

function textOf(json: string): string {
  return String(JSON.parse(json));
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
