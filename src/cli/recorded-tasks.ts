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
  const estimates = new Estimates();
  const tasks: RecordedTask[] = [];
  let line = 0;
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf("\n", from);
    const to = end === -1 ? text.length : end;
    const raw = text.slice(from, to);
    from = to + 1;
    line += 1;
    if (raw.trim() === "") continue;
    const row = parseRow(raw);
    if (row === undefined || !isRecord(row.rest["outcomes"]))
      throw unusable(file, line, 'not an object with the text "task" and the object "outcomes".');
    const recorded = row.rest["outcomes"];
    const outcomes = models.map((model) => {
      const outcome = readOutcome(recorded[model]);
      if (outcome !== undefined) return outcome;
      const known = Object.keys(recorded).join(", ");
      throw unusable(
        file,
        line,
        `no usable outcome of "${model}" (it has ${known === "" ? "none" : known}).`,
      );
    });
    tasks.push(
      new RecordedRow(
        row.text,
        estimates,
        readStat(row.rest["patch"]),
        new OutcomesInOrder(models, outcomes),
      ),
    );
  }
  if (tasks.length === 0) throw new ConfigurationError(`${file} has no rows.`);
  return tasks;
}

function unusable(file: string, line: number, problem: string): ConfigurationError {
  return new ConfigurationError(`${file}, line ${line}: ${problem}`, { at: { file, line, column: 1 } });
}

/** There are as many of these as rows: no closure and no map for each. */
class RecordedRow implements RecordedTask {
  readonly stat: RecordedTask["stat"];
  readonly outcomes: RecordedTask["outcomes"];
  private readonly text: RowText;
  private readonly estimates: Estimates;

  constructor(
    text: RowText,
    estimates: Estimates,
    stat: RecordedTask["stat"],
    outcomes: RecordedTask["outcomes"],
  ) {
    this.text = text;
    this.estimates = estimates;
    this.stat = stat;
    this.outcomes = outcomes;
  }

  estimate(): ComplexityEstimate {
    return this.estimates.of(decoded(this.text));
  }
}

class OutcomesInOrder {
  private readonly models: readonly string[];
  private readonly outcomes: readonly RecordedOutcome[];

  constructor(models: readonly string[], outcomes: readonly RecordedOutcome[]) {
    this.models = models;
    this.outcomes = outcomes;
  }

  get(model: string): RecordedOutcome | undefined {
    return this.outcomes[this.models.indexOf(model)];
  }
}

/** Large files are often made of few texts: the first ones are read once each. */
class Estimates {
  private static readonly MOST = 5_000;
  private readonly known = new Map<string, ComplexityEstimate>();

  of(task: string): ComplexityEstimate {
    const known = this.known.get(task);
    if (known !== undefined) return known;
    const estimate = estimateOf(task);
    if (this.known.size < Estimates.MOST) this.known.set(task, estimate);
    return estimate;
  }
}

/** The first line is what was asked, the rest its description. Sizes and ratings of the solution are never looked at. */
function estimateOf(task: string): ComplexityEstimate {
  const end = task.indexOf("\n");
  return end === -1 ? estimateOfWords(task, "") : estimateOfWords(task.slice(0, end), task.slice(end + 1));
}

/** Either as it stands in the file, a JSON string with its quotes, or decoded. */
type RowText = { json: string } | { value: string };

interface Row {
  text: RowText;
  rest: Record<string, unknown>;
}

const TASK = '"task":';

/**
 * A row with its text left as it stands until it is wanted: the parser is given an empty string in its place. Where
 * that does not work out (another member before it has the name, the text is no string) the row is parsed as a whole.
 */
function parseRow(raw: string): Row | undefined {
  const name = raw.indexOf(TASK);
  if (name !== -1) {
    const from = raw.indexOf('"', name + TASK.length);
    if (raw.slice(name + TASK.length, from).trim() === "") {
      const to = endOfString(raw, from);
      const rest = parseLine(`${raw.slice(0, from)}""${raw.slice(to)}`);
      if (rest?.["task"] === "") return { rest, text: { json: raw.slice(from, to) } };
    }
  }
  const rest = parseLine(raw);
  const task = rest?.["task"];
  return rest === undefined || typeof task !== "string" ? undefined : { rest, text: { value: task } };
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

/** What a JSON string may hold besides itself: escapes, and characters that may not stand in it. */
const NEEDS_PARSER = /[\\\0-\x1f]/;

function decoded(text: RowText): string {
  if ("value" in text) return text.value;
  const { json } = text;
  return NEEDS_PARSER.test(json) ? String(JSON.parse(json)) : json.slice(1, -1);
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
