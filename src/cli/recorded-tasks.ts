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
    const outcomes = row.rest["outcomes"];
    for (const model of models) {
      if (readOutcome(outcomes[model]) !== undefined) continue;
      const known = Object.keys(outcomes).join(", ");
      throw unusable(
        file,
        line,
        `no usable outcome of "${model}" (it has ${known === "" ? "none" : known}).`,
      );
    }
    const at = { file, line };
    tasks.push(new RecordedRow(estimates, row.json, at, readStat(row.rest["patch"]), outcomes));
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

/** There are as many of these as rows: no closure and no map for each, and the outcomes as the parser left them. */
class RecordedRow implements RecordedTask {
  readonly stat: RecordedTask["stat"];
  private readonly estimates: Estimates;
  private readonly json: string;
  private readonly at: Place;
  private readonly recorded: Record<string, unknown>;

  constructor(
    estimates: Estimates,
    json: string,
    at: Place,
    stat: RecordedTask["stat"],
    recorded: Record<string, unknown>,
  ) {
    this.estimates = estimates;
    this.json = json;
    this.at = at;
    this.stat = stat;
    this.recorded = recorded;
  }

  estimate(): ComplexityEstimate {
    return this.estimates.of(this.json, this.at);
  }

  outcome(model: string): RecordedOutcome | undefined {
    return readOutcome(this.recorded[model]);
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
  const outcome: RecordedOutcome = { resolved, costMicroUsd: costUsd * 1e6 };
  if (isAmount(calls)) outcome.turns = calls;
  return outcome;
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
