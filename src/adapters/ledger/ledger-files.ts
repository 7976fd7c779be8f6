import {
  appendToShard,
  type DecodedShard,
  decodeShard,
  encodeEvents,
  SHARD_FOLDER,
  shardPath,
} from "../../domain/ledger/shard.ts";
import type { Ledger, LedgerDamage, LedgerEvent, UnknownEvent } from "../../domain/ledger.ts";
import type { TaskId } from "../../domain/task.ts";
import { parseEvent } from "./event-schema.ts";

/**
 * The files of a ledger at one moment. Texts hold one character a byte (latin1): shards are ASCII, and damaged bytes must
 * survive being read and written back.
 */
export interface LedgerFiles {
  /** Names the state: two loads with one head have the same files. Null: there is no ledger yet. */
  head: string | null;
  files: ReadonlyMap<string, string>;
}

/** The ledger as decoded, with what is needed to add to it. */
export interface LedgerSnapshot extends LedgerFiles {
  ledger: Ledger;
  shards: ReadonlyMap<string, { text: string; decoded: DecodedShard }>;
  /** Where each task's file is. */
  pathOf: ReadonlyMap<TaskId, string>;
  /** Ids that each task's files hold. */
  idsOf: ReadonlyMap<TaskId, ReadonlyMap<string, number>>;
}

/** Decodes all shards. Those whose text is as in `previous` are taken from there. */
export function decodeLedger(loaded: LedgerFiles, previous?: LedgerSnapshot): LedgerSnapshot {
  const shards = new Map<string, { text: string; decoded: DecodedShard }>();
  const pathOf = new Map<TaskId, string>();
  const idsOf = new Map<TaskId, ReadonlyMap<string, number>>();
  const events = new Map<TaskId, LedgerEvent[]>();
  const unknown: UnknownEvent[] = [];
  const damage: LedgerDamage[] = [];
  for (const path of [...loaded.files.keys()].filter((name) => name.startsWith(SHARD_FOLDER)).toSorted()) {
    const text = loaded.files.get(path) ?? "";
    const before = previous?.shards.get(path);
    const decoded = before?.text === text ? before.decoded : decodeShard({ path, text, parse: parseEvent });
    shards.set(path, { text, decoded });
    damage.push(...decoded.damage);
    const { task } = decoded;
    if (task === undefined) continue;
    unknown.push(...decoded.unknown);
    const other = pathOf.get(task);
    if (other === undefined) {
      pathOf.set(task, path);
      idsOf.set(task, decoded.ids);
      events.set(task, decoded.events);
    } else {
      damage.push({ path, line: 0, problem: `the task has a second file, ${other}: both are read` });
      const known = idsOf.get(task) ?? new Map<string, number>();
      const more = decoded.events.filter((event) => !known.has(event.id));
      idsOf.set(task, new Map([...known, ...decoded.ids]));
      events.set(task, [...(events.get(task) ?? []), ...more]);
    }
  }
  return { ...loaded, shards, pathOf, idsOf, ledger: { head: loaded.head, events, damage, unknown } };
}

/**
 * The new texts of the files that an append changes; ids that are there already change nothing. Throws `TypeError` for
 * an event that a reader would refuse: better no entry than a damaged one.
 */
export function planAppend(
  snapshot: LedgerSnapshot,
  append: readonly LedgerEvent[],
): { files: Map<string, string>; written: LedgerEvent[] } {
  const files = new Map<string, string>();
  const written: LedgerEvent[] = [];
  const taken = new Set<string>();
  for (const event of append) {
    const path = snapshot.pathOf.get(event.task) ?? newPath(files, event);
    if (taken.has(event.id) || snapshot.idsOf.get(event.task)?.has(event.id) === true) continue;
    const checked = parseEvent(JSON.parse(encodeEvents([event])));
    if ("problem" in checked) {
      throw new TypeError(`the ledger event ${event.id} is not valid: ${checked.problem}`);
    }
    taken.add(event.id);
    files.set(path, appendToShard(files.get(path) ?? snapshot.shards.get(path)?.text ?? "", [event]));
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
export function findLoss(before: LedgerFiles, after: LedgerFiles): LedgerDamage[] {
  if (before.head === null || before.head === after.head) return [];
  const remedy = `The last good commit is ${before.head}: push it to the branch again to get it back`;
  if (after.head === null) {
    return [{ path: "", line: 0, problem: `the ledger was deleted while it was in use. ${remedy}` }];
  }
  const loss: LedgerDamage[] = [];
  for (const [path, text] of before.files) {
    const now = after.files.get(path);
    if (!path.startsWith(SHARD_FOLDER) || now?.startsWith(text) === true) continue;
    const what = now === undefined ? "is gone" : "was rewritten";
    loss.push({ path, line: 0, problem: `${what}: the ledger's branch was force-pushed. ${remedy}` });
  }
  return loss;
}
