import type { LedgerDamage, LedgerEvent, UnknownEvent } from "../ledger.ts";
import { LEDGER_VERSION } from "../ledger.ts";
import type { TaskId } from "../task.ts";

/** Where the shards are on the ledger branch; everything outside is left alone. */
export const SHARD_FOLDER = "tasks/";

/** Folder and file name must fit the common limit of 255 bytes a name. */
const LONGEST_NAME = 200;

/**
 * The one file of a task: `tasks/2026-11/issue-7-4242.jsonl`, in the folder of the month (UTC) in which it was created,
 * so that a month can be read by itself. Bytes outside `a-z 0-9 . _ -` become `%` and two lower-case hexadecimal digits:
 * capitals too, as some file systems do not tell them from small letters. Throws `RangeError` for an id that is empty or too long.
 */
export function shardPath(task: TaskId, createdAt: string): string {
  const name = [...new TextEncoder().encode(task)]
    .map((byte) =>
      /[a-z0-9._-]/u.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).padStart(2, "0")}`,
    )
    .join("");
  if (name === "" || name.length > LONGEST_NAME)
    throw new RangeError(`not a task id: ${JSON.stringify(task)}`);
  return `${SHARD_FOLDER}${createdAt.slice(0, 7)}/${name}.jsonl`;
}

/** The task that a shard belongs to, from its path; undefined for a file that is no shard. */
export function taskOfShard(path: string): TaskId | undefined {
  const name = /^tasks\/\d{4}-\d{2}\/((?:[a-z0-9._-]|%[0-9a-f]{2})+)\.jsonl$/u.exec(path)?.[1];
  if (name?.includes("%") !== true) return name;
  const bytes = name.replaceAll(/%(..)/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

/**
 * Events as lines of JSON, one a line, each ended by a newline. Only ASCII: everything else is `\uXXXX`, so a file cut
 * at any byte loses nothing but its last line, whatever reads it.
 */
export function encodeEvents(events: readonly LedgerEvent[]): string {
  return events
    .map((event) => `${JSON.stringify(event).replaceAll(/[\u007f-\u{10ffff}]/gu, escapeUnits)}\n`)
    .join("");
}

/** One character as `\uXXXX`, or as two of them where it takes two UTF-16 units. */
function escapeUnits(character: string): string {
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
    .join("");
}

/**
 * The text of a shard after an append. What is there stays as it is, byte for byte; a last line without its newline
 * (a cut write) gets one, so that it spoils nothing that follows.
 */
export function appendToShard(text: string, events: readonly LedgerEvent[]): string {
  const gap = text === "" || text.endsWith("\n") ? "" : "\n";
  return text + gap + encodeEvents(events);
}

/** Checks one parsed line. Says what is wrong when it is not an event of this version. */
export type EventParser = (value: unknown) => { event: LedgerEvent } | { problem: string };

export interface DecodedShard {
  /** Undefined when the file's name is not that of a task. */
  task: TaskId | undefined;
  /** Line of each id that is taken, events of later versions included. A damaged line takes none: its event can be written again. */
  ids: ReadonlyMap<string, number>;
  events: LedgerEvent[];
  unknown: UnknownEvent[];
  damage: LedgerDamage[];
}

/** Types of events that this version knows; a line of another type was written by a later one. */
const KNOWN_TYPES: ReadonlySet<string> = new Set(
  // One that is missing here would not be read back, so it does not compile.
  Object.keys({
    "task.created": true,
    "attempt.reserved": true,
    "attempt.finished": true,
    "gate.measured": true,
    "ci.concluded": true,
    "review.drafted": true,
    "review.checked": true,
    "review.made": true,
    "effect.intended": true,
    "effect.done": true,
    "task.stop-requested": true,
    "task.closed": true,
    "batch.reserved": true,
    "batch.submitted": true,
    "batch.collected": true,
    "feedback.received": true,
    "feedback.withdrawn": true,
    "job.planned": true,
    "job.paused": true,
    "job.resumed": true,
    "job.triaged": true,
  } satisfies Record<LedgerEvent["type"], true>),
);

/**
 * Reads a shard: every complete event, in order. Events of later versions are kept apart; what cannot be read is
 * reported with its line. Of two events with one id the first counts.
 */
export function decodeShard(options: { path: string; text: string; parse: EventParser }): DecodedShard {
  const { path, text, parse } = options;
  const task = taskOfShard(path);
  const ids = new Map<string, number>();
  const shard = {
    task,
    ids,
    events: [] as LedgerEvent[],
    unknown: [] as UnknownEvent[],
    damage: [] as LedgerDamage[],
  };
  if (task === undefined) {
    shard.damage.push({ path, line: 0, problem: "the name of this file is not that of a task" });
    return shard;
  }
  const lines = text.split("\n");
  const isAscii = !/[^\n\u0020-\u007e]/u.test(text);
  lines.forEach((raw, index) => {
    if (raw === "") return;
    const line = index + 1;
    const report = (problem: string): void => {
      shard.damage.push({ path, line, problem });
    };
    // Written as ASCII, so any other character is damage, even where the JSON still parses.
    const read = isAscii || !/[^\u0020-\u007e]/u.test(raw) ? readLine(raw) : undefined;
    if (read === undefined) {
      const isCut = line === lines.length;
      report(isCut ? "half a line: the write of this event was cut" : "not an event: the line is damaged");
      return;
    }
    if (read.task !== task) {
      report(`an event of the task ${JSON.stringify(read.task)}, in the file of ${JSON.stringify(task)}`);
      return;
    }
    const first = ids.get(read.id);
    if (first !== undefined) {
      const what = lines[first - 1] === raw ? "repeats" : "differs from";
      report(`the id ${JSON.stringify(read.id)} is there twice: this ${what} line ${first}, which counts`);
      return;
    }
    if (read.v !== LEDGER_VERSION) {
      shard.unknown.push({ task, raw });
      report(`written with schema version ${read.v}, read with ${LEDGER_VERSION}: kept, not counted`);
    } else if (!KNOWN_TYPES.has(read.type)) {
      shard.unknown.push({ task, raw });
    } else {
      const parsed = parse(read.value);
      if ("problem" in parsed) {
        report(`not a valid ${read.type}: ${parsed.problem}`);
        return;
      }
      shard.events.push(parsed.event);
    }
    ids.set(read.id, line);
  });
  return shard;
}

interface Line {
  v: number;
  id: string;
  task: string;
  type: string;
  value: unknown;
}

/** What every event of every version has; undefined when the line is not one. */
function readLine(raw: string): Line | undefined {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  if (!("v" in value && "id" in value && "task" in value && "type" in value)) return undefined;
  const { v, id, task, type } = value;
  if (typeof v !== "number" || typeof id !== "string") return undefined;
  if (typeof task !== "string" || typeof type !== "string") return undefined;
  return { v, id, task, type, value };
}
