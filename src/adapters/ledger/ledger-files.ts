import { keepYoungGenerationSmall } from "../young-generation.ts";
import {
  appendToShard,
  type DecodedShard,
  decodeShard,
  encodeEvents,
  SHARD_FOLDER,
  shardPath,
  taskOfShard,
} from "../../domain/ledger/shard.ts";
import type { Ledger, LedgerDamage, LedgerEvent, LedgerTask } from "../../domain/ledger.ts";
import type { TaskId } from "../../domain/task.ts";
import { parseEvent } from "./event-schema.ts";

/** The files of a ledger at one moment: their names are known, their texts are read when they are asked for. */
export interface LedgerFiles {
  /** Names the state: two loads with one head have the same files. Null: there is no ledger yet. */
  head: string | null;
  /** By path, something that changes whenever the file does. */
  versions: ReadonlyMap<string, string>;
  /**
   * Texts of these files, in this order, in portions as they come. They hold one character a byte (latin1): shards are
   * ASCII, and damaged bytes must survive being read and written back.
   */
  read(paths: readonly string[]): AsyncIterable<readonly string[]>;
  /** Whether a file begins with what it was in an earlier state. */
  continues(path: string, before: LedgerFiles): Promise<boolean>;
}

/** A ledger, with what is needed to add to it. */
export interface LedgerSnapshot extends Ledger {
  files: LedgerFiles;
  /** The task's file; more than one is damage. */
  shardsOf(task: TaskId): Promise<Shard[]>;
}

/** What stands for the text of a link, a folder or a submodule: as an empty file it would look whole, so it reads as damage. */
export const NOT_A_FILE = "not a regular file\n";

/** There is no ledger yet. */
export const NO_FILES: LedgerFiles = {
  head: null,
  versions: new Map(),
  async *read() {},
  continues: () => Promise.resolve(false),
};

/** A file, decoded. */
export interface Shard {
  path: string;
  version: string;
  text: string;
  decoded: DecodedShard;
}

/**
 * So many tasks are decoded once a run and kept. Of a bigger ledger only the tasks that are asked for by name are: were a part of what is
 * walked through kept, V8 would take all of it for long-lived, and the walk would need twice the memory.
 */
const SMALL_LEDGER = 300;
/** From so many tasks on the walk is worth a setting of the whole process. */
const BIG_LEDGER = 10_000;
const CACHE_CHARACTERS = 4_000_000;

/** Files that were decoded lately, so that a later load decodes only what has changed. */
export class ShardCache {
  readonly #kept = new Map<string, Shard>();
  #characters = 0;

  /** Those of these files that are held as they are now, by path. */
  among(paths: readonly string[], versions: ReadonlyMap<string, string>): Map<string, Shard> {
    const held = new Map<string, Shard>();
    if (this.#kept.size === 0) return held;
    for (const path of paths) {
      const kept = this.#kept.get(path);
      if (kept !== undefined && kept.version === versions.get(path)) held.set(path, kept);
    }
    return held;
  }

  keep(shard: Shard): void {
    this.#characters -= this.#kept.get(shard.path)?.text.length ?? 0;
    this.#kept.delete(shard.path);
    if (this.#characters + shard.text.length > CACHE_CHARACTERS) return;
    this.#characters += shard.text.length;
    this.#kept.set(shard.path, shard);
  }
}

/** The ledger that these files are. */
export function openSnapshot(files: LedgerFiles, cache = new ShardCache()): LedgerSnapshot {
  const pathsOf = new Map<TaskId, string[]>();
  const damage: LedgerDamage[] = [];
  for (const path of [...files.versions.keys()].filter((name) => name.startsWith(SHARD_FOLDER)).toSorted()) {
    const task = taskOfShard(path);
    const paths = task === undefined ? undefined : pathsOf.get(task);
    if (task === undefined) {
      damage.push({ path, line: 0, problem: "the name of this file is not that of a task" });
    } else if (paths === undefined) pathsOf.set(task, [path]);
    else paths.push(path);
  }

  /** These files in this order, in portions; what the cache holds is not read. `isKept`: the cache may hold the rest then. */
  async function* decoded(paths: readonly string[], isKept: boolean): AsyncGenerator<Shard[], void> {
    const held = cache.among(paths, files.versions);
    let position = 0;
    const addHeld = (portion: Shard[]): void => {
      for (; held.size > 0 && position < paths.length; position += 1) {
        const shard = held.get(paths[position]!);
        if (shard === undefined) return;
        portion.push(shard);
      }
    };
    const first: Shard[] = [];
    addHeld(first);
    yield first;
    for await (const texts of files.read(paths.filter((path) => !held.has(path)))) {
      const portion: Shard[] = [];
      for (const text of texts) {
        const path = paths[position]!;
        position += 1;
        const shard = {
          path,
          version: files.versions.get(path) ?? "",
          text,
          decoded: decodeShard({ path, text, parse: parseEvent }),
        };
        if (isKept) cache.keep(shard);
        portion.push(shard);
        addHeld(portion);
      }
      yield portion;
    }
    if (position < paths.length) throw new Error(`the ledger's file ${paths[position]} was not read`);
  }

  const shardsOf = async (task: TaskId): Promise<Shard[]> => {
    const own: Shard[] = [];
    for await (const portion of decoded(pathsOf.get(task) ?? [], true)) own.push(...portion);
    return own;
  };

  return {
    files,
    head: files.head,
    damage,
    async eventsOf(task) {
      return joined(task, await shardsOf(task)).events;
    },
    async *tasks() {
      // Newest month first: who wants the newest tasks need not keep the older ones until they have come.
      const tasks = [...pathsOf].toReversed();
      if (tasks.length > BIG_LEDGER) keepYoungGenerationSmall();
      const paths = tasks.flatMap(([, own]) => own);
      let own: Shard[] = [];
      for await (const portion of decoded(paths, tasks.length <= SMALL_LEDGER)) {
        for (const shard of portion) {
          const { task } = shard.decoded;
          own.push(shard);
          if (task === undefined || own.length !== pathsOf.get(task)?.length) continue;
          yield joined(task, own);
          own = [];
        }
      }
    },
    shardsOf,
  };
}

/** A task of one file, or of several, which is damage: events in the order of the paths, each id once. */
function joined(id: TaskId, shards: readonly Shard[]): LedgerTask {
  const [first, ...others] = shards;
  if (first === undefined) return { id, events: [], damage: [], unknown: [] };
  const task = { id, ...first.decoded };
  if (others.length === 0) return task;
  const seen = new Set(first.decoded.ids.keys());
  const events = [...task.events];
  const damage = [...task.damage];
  const unknown = [...task.unknown];
  for (const { path, decoded } of others) {
    damage.push({ path, line: 0, problem: `the task has a second file, ${first.path}: both are read` });
    damage.push(...decoded.damage);
    unknown.push(...decoded.unknown);
    events.push(...decoded.events.filter((event) => !seen.has(event.id)));
    for (const known of decoded.ids.keys()) seen.add(known);
  }
  return { id, events, damage, unknown };
}

/**
 * The new texts of the files that an append changes; ids that are there already change nothing. Throws `TypeError` for
 * an event that a reader would refuse: better no entry than a damaged one.
 */
export async function planAppend(
  snapshot: LedgerSnapshot,
  append: readonly LedgerEvent[],
): Promise<{ files: Map<string, string>; written: LedgerEvent[] }> {
  const files = new Map<string, string>();
  const written: LedgerEvent[] = [];
  const taken = new Set<string>();
  for (const event of append) {
    const shards = await snapshot.shardsOf(event.task);
    const path = shards[0]?.path ?? newPath(files, event);
    if (taken.has(event.id) || shards.some(({ decoded }) => decoded.ids.has(event.id))) continue;
    const checked = parseEvent(JSON.parse(encodeEvents([event])));
    if ("problem" in checked) {
      throw new TypeError(`the ledger event ${event.id} is not valid: ${checked.problem}`);
    }
    taken.add(event.id);
    files.set(path, appendToShard(files.get(path) ?? shards[0]?.text ?? "", [event]));
    written.push(event);
  }
  return { files, written };
}

/** A task's first file; events of one change go to one file also when they straddle the turn of a month. */
function newPath(files: ReadonlyMap<string, string>, event: LedgerEvent): string {
  const path = shardPath(event.task, event.at);
  const name = path.slice(path.lastIndexOf("/"));
  return [...files.keys()].find((known) => known.endsWith(name)) ?? path;
}

/**
 * What a later load proves to be lost: a ledger only grows, so every file that was there must still be there and begin
 * as it did. Anything else is a forced push or a deleted branch.
 */
export async function findLoss(before: LedgerFiles, after: LedgerFiles): Promise<LedgerDamage[]> {
  if (before.head === null || before.head === after.head) return [];
  const remedy = `The last good commit is ${before.head}: push it to the branch again to get it back`;
  if (after.head === null) {
    return [{ path: "", line: 0, problem: `the ledger was deleted while it was in use. ${remedy}` }];
  }
  const loss: LedgerDamage[] = [];
  for (const [path, version] of before.versions) {
    const now = after.versions.get(path);
    if (!path.startsWith(SHARD_FOLDER) || now === version) continue;
    if (now !== undefined && (await after.continues(path, before))) continue;
    const what = now === undefined ? "is gone" : "was rewritten";
    loss.push({ path, line: 0, problem: `${what}: the ledger's branch was force-pushed. ${remedy}` });
  }
  return loss;
}
