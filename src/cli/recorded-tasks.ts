import { type ComplexityEstimate, estimateOfWords } from "../domain/complexity.ts";
import type { Searchable } from "../domain/complexity/size-features.ts";
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
  const { file, models } = options;
  // Some editors begin a file with a byte order mark.
  const text = options.text.replace(/^\uFEFF/u, "");
  const estimates = new Estimates();
  const table = new OutcomeTable(models);
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
      throw unusable(
        file,
        line,
        notJson(raw) ?? 'not an object with the text "task" and the object "outcomes".',
      );
    const outcomes = row.rest["outcomes"];
    for (const model of models) {
      if (table.add(outcomes[model])) continue;
      const known = Object.keys(outcomes).join(", ");
      throw unusable(
        file,
        line,
        `no usable outcome of "${model}" (it has ${known === "" ? "none" : known}).`,
      );
    }
    const at = { file, line };
    tasks.push(new RecordedRow(estimates, row.json, at, readStat(row.rest["patch"]), table, tasks.length));
  }
  if (tasks.length === 0) throw new ConfigurationError(`${file} has no rows.`);
  return tasks;
}

interface Place {
  file: string;
  line: number;
}

function unusable(file: string, line: number, problem: string): ConfigurationError {
  return new ConfigurationError(`${file}, line ${line}: ${problem}`, { at: { file, line, column: 1 } });
}

/** Outcomes of all rows, a number each: as objects they would be most of what the collector has to copy. */
class OutcomeTable {
  private readonly models: readonly string[];
  private readonly resolved: boolean[] = [];
  private readonly costs: number[] = [];
  /** NaN where it is not known. */
  private readonly calls: number[] = [];

  constructor(models: readonly string[]) {
    this.models = models;
  }

  /** The next outcome, in the order of the models; false for one that cannot be used. */
  add(value: unknown): boolean {
    if (!isRecord(value)) return false;
    const { resolved, costUsd, calls } = value;
    if (typeof resolved !== "boolean" || !isAmount(costUsd)) return false;
    this.resolved.push(resolved);
    this.costs.push(costUsd * 1e6);
    this.calls.push(isAmount(calls) ? calls : Number.NaN);
    return true;
  }

  of(row: number, model: string): RecordedOutcome | undefined {
    const column = this.models.indexOf(model);
    if (column === -1) return undefined;
    const at = row * this.models.length + column;
    const outcome: RecordedOutcome = { resolved: this.resolved[at]!, costMicroUsd: this.costs[at]! };
    const calls = this.calls[at]!;
    if (!Number.isNaN(calls)) outcome.turns = calls;
    return outcome;
  }
}

/** There are as many of these as rows: no closure and no map for each. */
class RecordedRow implements RecordedTask {
  readonly stat: RecordedTask["stat"];
  private readonly estimates: Estimates;
  private readonly json: string;
  private readonly at: Place;
  private readonly table: OutcomeTable;
  private readonly row: number;

  constructor(
    estimates: Estimates,
    json: string,
    at: Place,
    stat: RecordedTask["stat"],
    table: OutcomeTable,
    row: number,
  ) {
    this.estimates = estimates;
    this.json = json;
    this.at = at;
    this.stat = stat;
    this.table = table;
    this.row = row;
  }

  estimate(): ComplexityEstimate {
    return this.estimates.of(this.json, this.at);
  }

  outcome(model: string): RecordedOutcome | undefined {
    return this.table.of(this.row, model);
  }
}

/** Large files are often made of few texts: the first ones are read once each. They are told apart by their titles. */
class Estimates {
  private static readonly MOST = 5_000;
  private readonly known = new Map<string, { json: string; estimate: ComplexityEstimate }>();

  of(json: string, at: Place): ComplexityEstimate {
    const end = endOfFirstLine(json);
    const title = json.slice(0, end);
    const known = this.known.get(title);
    if (known?.json === json) return known.estimate;
    const estimate = estimateOfWords(
      decoded(end === json.length ? json : `${title}"`, at),
      new Description(json, end, at),
    );
    if (this.known.size < Estimates.MOST) this.known.set(title, { json, estimate });
    return estimate;
  }
}

/**
 * What stands below the first line of a task, decoded when it is wanted. The first line is what was asked; sizes and
 * ratings of the solution are never looked at.
 */
class Description implements Searchable {
  private readonly json: string;
  private readonly from: number;
  private readonly at: Place;

  /** From after a line feed at an index of the JSON string. */
  constructor(json: string, from: number, at: Place) {
    this.json = json;
    this.from = from;
    this.at = at;
  }

  /** Letters stand for themselves: what escapes them though it need not is searched in vain. */
  mayHave(pattern: RegExp): boolean {
    return this.from < this.json.length && pattern.test(this.json);
  }

  text(): string {
    return this.from === this.json.length
      ? ""
      : decoded(`"${this.json.slice(this.from + LINE_FEED.length)}`, this.at);
  }
}

const LINE_FEED = "\\n";

/** Index of the first line feed in a JSON string; its length where it has one line. */
function endOfFirstLine(json: string): number {
  let at = json.indexOf(LINE_FEED);
  while (at !== -1 && isEscaped(json, at)) at = json.indexOf(LINE_FEED, at + 1);
  return at === -1 ? json.length : at;
}

interface Row {
  /** The text as it stands in the file: a JSON string with its quotes. */
  json: string;
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
      if (rest?.["task"] === "") return { rest, json: raw.slice(from, to) };
    }
  }
  const rest = parseLine(raw);
  const task = rest?.["task"];
  return rest === undefined || typeof task !== "string" ? undefined : { rest, json: JSON.stringify(task) };
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

/** The text of a JSON string. Throws for one that is none, as the parser has not looked into it before. */
function decoded(json: string, { file, line }: Place): string {
  try {
    return String(JSON.parse(json));
  } catch {
    throw unusable(
      file,
      line,
      'the text "task" has a control character or an escape that JSON does not allow.',
    );
  }
}

/** What the parser has against a line; undefined where it is JSON. */
function notJson(raw: string): string | undefined {
  try {
    JSON.parse(raw);
    return undefined;
  } catch (error) {
    // To the parser the line is a text of its own: its number of it would mislead.
    return `not JSON: ${error instanceof Error ? error.message.replace(/ \(line \d+ column \d+\)/u, "") : String(error)}.`;
  }
}

function parseLine(raw: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(raw);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
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
