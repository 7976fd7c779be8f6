import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync, lstatSync } from "node:fs";
import { link, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { SHARD_FOLDER } from "../../domain/ledger/shard.ts";
import type { Clock, Random } from "../../ports/clock.ts";
import type { LedgerStore } from "../../ports/ledger-store.ts";
import { type Backoff, compareAndSwapStore, type LedgerFilesHost } from "./compare-and-swap.ts";
import { type LedgerFiles, NO_FILES, NOT_A_FILE } from "./ledger-files.ts";

export interface FileLedgerOptions {
  /** Holds the same files as the ledger branch; made where missing. */
  directory: string;
  clock: Clock;
  random: Random;
  backoff?: Backoff;
}

/** Path and whole new text of each file of a change. */
const journalSchema = z.array(z.tuple([z.string(), z.string()]));

/** A lock older than this was left by a process that died: a write takes milliseconds. */
const LOCK_LIFETIME_MS = 30_000;
/** In place of a version: a link, a folder or a pipe, which nobody follows, opens or waits for. */
const NO_FILE = "no file";
/** So many files are read in one go. */
const PORTION = 32;
const LOCAL_BACKOFF: Backoff = { tries: 200, baseMs: 5, capMs: 250 };

/** The ledger in a local folder, for the command line: the same files, the same guarantees. */
export function fileLedgerStore(options: FileLedgerOptions): LedgerStore {
  const { clock, random, backoff = LOCAL_BACKOFF } = options;
  return compareAndSwapStore({ host: fileLedgerHost(options), clock, random, backoff });
}

export function fileLedgerHost(options: FileLedgerOptions): LedgerFilesHost {
  const { directory, clock, random } = options;
  const lock = join(directory, "lock");
  const journal = join(directory, "journal.json");

  const load = async (): Promise<LedgerFiles> => {
    const versions = new Map<string, string>();
    for (const path of await shardsBelow(directory)) {
      // Here and below the blocking calls: of many small files they read thirty times as many a second.
      const found = lstatSync(`${directory}/${path}`, { bigint: true });
      // Every write of ours makes a new file and moves it into place.
      versions.set(path, found.isFile() ? `${found.size} ${found.ino} ${found.mtimeNs}` : NO_FILE);
    }
    if (versions.size === 0) return NO_FILES;
    const hash = createHash("sha256");
    for (const [path, version] of versions) hash.update(`${path}\0${version}\0`);
    return {
      head: hash.digest("hex"),
      versions,
      async *read(paths) {
        for (let from = 0; from < paths.length; from += PORTION)
          yield paths
            .slice(from, from + PORTION)
            .map((path) =>
              versions.get(path) === NO_FILE ? NOT_A_FILE : readFileSync(`${directory}/${path}`, "latin1"),
            );
      },
      continues: (path, before) =>
        Promise.resolve(
          versions.get(path) !== NO_FILE &&
            hasLineEndAt(join(directory, path), sizeIn(before.versions.get(path))),
        ),
    };
  };

  /** Ends a change of several files that a crash had cut in two. */
  const recover = async (): Promise<void> => {
    const text = await readFile(journal, "utf8").catch(() => undefined);
    if (text === undefined) return;
    await apply(directory, new Map(journalSchema.parse(JSON.parse(text))), random.id());
    await rm(journal);
  };

  return {
    async load() {
      if (await exists(journal)) await withLock(lock, clock, recover);
      return load();
    },
    async publish({ expected, files }) {
      await mkdir(directory, { recursive: true });
      const outcome = await withLock(lock, clock, async () => {
        await recover();
        const current = await load();
        if (current.head !== expected.head) return "conflict" as const;
        if (files.size > 1) await writeWhole(journal, JSON.stringify([...files]), random.id());
        await apply(directory, files, random.id());
        await rm(journal, { force: true });
        return "published" as const;
      });
      return outcome ?? "conflict";
    },
  };
}

const sizeIn = (version: string | undefined): number => Number(version?.split(" ")[0] ?? 0);

/**
 * What a file was is not kept, only how long: one that only grew has the end of a line where it ended then, or begins a
 * new one there after half a line. Another text of the same or a greater length hardly ever does.
 */
function hasLineEndAt(path: string, size: number): boolean {
  if (size === 0) return true;
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(2);
    const read = readSync(file, bytes, 0, 2, size - 1);
    return read > 0 && bytes.subarray(0, read).includes("\n");
  } finally {
    closeSync(file);
  }
}

async function shardsBelow(directory: string): Promise<string[]> {
  const root = join(directory, SHARD_FOLDER);
  const months = await readdir(root).catch(() => []);
  const paths: string[] = [];
  for (const month of months) {
    const names = await readdir(join(root, month)).catch(() => []);
    paths.push(
      ...names.filter((name) => name.endsWith(".jsonl")).map((name) => `${SHARD_FOLDER}${month}/${name}`),
    );
  }
  return paths.toSorted();
}

/** Runs `work` alone. Undefined: somebody else holds the lock. */
async function withLock<T>(lock: string, clock: Clock, work: () => Promise<T>): Promise<T | undefined> {
  try {
    await (await open(lock, "wx")).close();
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
    await takeAwayIfLeft(lock, clock);
    return undefined;
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/**
 * Removes the lock of a process that died. It is moved aside first and looked at again: in between somebody else may have
 * done the same and be at work under a new lock, which then goes back.
 */
async function takeAwayIfLeft(lock: string, clock: Clock): Promise<void> {
  const found = await stat(lock).catch(() => undefined);
  if (found === undefined || clock.now() - found.mtimeMs <= LOCK_LIFETIME_MS) return;
  const aside = `${lock}.left-${found.ino}`;
  await rename(lock, aside).catch(() => undefined);
  const moved = await stat(aside).catch(() => undefined);
  if (moved !== undefined && moved.ino !== found.ino) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}

async function apply(
  directory: string,
  files: ReadonlyMap<string, string>,
  uniqueName: string,
): Promise<void> {
  for (const [path, text] of files) {
    const target = join(directory, path);
    await mkdir(dirname(target), { recursive: true });
    await writeWhole(target, text, uniqueName);
  }
}

/** A reader sees the old file or the new one, never a part; also after a power cut. */
async function writeWhole(target: string, text: string, uniqueName: string): Promise<void> {
  const temporary = `${target}.${uniqueName}.tmp`;
  const file = await open(temporary, "w", 0o600);
  try {
    await file.writeFile(Buffer.from(text, "latin1"));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, target);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
