import { type GitOptions, git, gitStream } from "../git/git.ts";
import type { LedgerFiles } from "./ledger-files.ts";

/** How git is to be run on the repository that holds the ledger's objects. */
export type GitRun = GitOptions;

export const MAX_LEDGER_BYTES = 1024 * 1024 * 1024;

export const READING_SETTINGS: Record<string, string> = {
  // Files of tasks are much alike, so git stores them as differences; with little room for what it has unpacked it
  // unpacks the same ones again and again.
  "core.deltaBaseCacheLimit": "256m",
};

/** In place of an object's name: a link or a submodule. */
const NO_FILE = "no file";

/** The ledger's files in a commit whose objects are here. */
export async function filesAt(head: string, run: GitRun): Promise<LedgerFiles> {
  const listing = (await git(["ls-tree", "-r", "-z", head], run)).toString("latin1");
  const versions = new Map<string, string>();
  for (const entry of listing.split("\0")) {
    const [mode = "", , oid = ""] = entry.split(/[ \t]/u, 3);
    if (entry !== "")
      versions.set(entry.slice(entry.indexOf("\t") + 1), mode.startsWith("100") ? oid : NO_FILE);
  }
  const read = (paths: readonly string[]): AsyncIterable<string> =>
    readBlobs(
      paths.map((path) => versions.get(path) ?? NO_FILE),
      run,
    );
  return {
    head,
    versions,
    read,
    async continues(path, before) {
      const texts = [];
      for await (const text of readBlobs([before.versions.get(path), versions.get(path)], run))
        texts.push(text);
      return texts[1]?.startsWith(texts[0] ?? "") === true;
    },
  };
}

/**
 * Texts of blobs in this order, through one process, each as soon as git has written it. A link or a submodule is nothing that we
 * write: as an empty file it would look whole, so it reads as a line that is damage.
 */
async function* readBlobs(oids: readonly (string | undefined)[], run: GitRun): AsyncGenerator<string, void> {
  const known = oids.filter((oid) => oid !== undefined && oid !== NO_FILE);
  const input = `${known.join("\n")}\n`;
  const output = known.length === 0 ? [] : gitStream(["cat-file", "--batch", "--buffer"], { ...run, input });
  const blobs = readBatch(output);
  for (const oid of oids) {
    if (oid === undefined || oid === NO_FILE) yield "not a regular file\n";
    else {
      const blob = await blobs.next();
      if (blob.done === true) throw new Error(`the ledger's object ${oid} cannot be read`);
      yield blob.value;
    }
  }
}

/** What `cat-file --batch` writes: for each object a line with its name, type and size, its bytes and a newline. */
async function* readBatch(output: AsyncIterable<Buffer> | readonly Buffer[]): AsyncGenerator<string, void> {
  let held: Buffer[] = [];
  let length = 0;
  /** So many bytes make the object whole that has begun. */
  let needed = 0;
  for await (const chunk of output) {
    held.push(chunk);
    length += chunk.length;
    if (length < needed) continue;
    const bytes = Buffer.concat(held, length);
    let position = 0;
    for (;;) {
      const lineEnd = bytes.indexOf("\n", position);
      if (lineEnd < 0) break;
      const [oid = "", type, size] = bytes.toString("latin1", position, lineEnd).split(" ");
      if (type !== "blob")
        throw new Error(`the ledger's object ${oid} cannot be read: ${type ?? "no answer"}`);
      const end = lineEnd + 1 + Number(size);
      needed = end + 1 - position;
      if (end >= bytes.length) break;
      yield bytes.toString("latin1", lineEnd + 1, end);
      position = end + 1;
      needed = 0;
    }
    held = [bytes.subarray(position)];
    length -= position;
  }
}
