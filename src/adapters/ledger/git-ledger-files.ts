import { type GitOptions, git, gitStream } from "../git/git.ts";
import { type LedgerFiles, NOT_A_FILE } from "./ledger-files.ts";

/** How git is to be run on the repository that holds the ledger's objects. */
export type GitRun = GitOptions;

export const MAX_LEDGER_BYTES = 1024 * 1024 * 1024;

export const READING_SETTINGS: Record<string, string> = {
  // Files of tasks are much alike, so git stores them as differences; with little room for what it has unpacked it
  // unpacks the same ones again and again.
  "core.deltaBaseCacheLimit": "256m",
};

/** In place of the object's name of a link or a submodule: git takes it for no object's and for no branch's. */
const NO_FILE = "no..file";

/** The ledger's files in a commit whose objects are here. */
export async function filesAt(head: string, run: GitRun): Promise<LedgerFiles> {
  const listing = (await git(["ls-tree", "-r", "-z", head], run)).toString("latin1");
  const versions = new Map<string, string>();
  for (const entry of listing.split("\0")) {
    const [mode = "", , oid = ""] = entry.split(/[ \t]/u, 3);
    if (entry !== "")
      versions.set(entry.slice(entry.indexOf("\t") + 1), mode.startsWith("100") ? oid : NO_FILE);
  }
  const read = (paths: readonly string[]): AsyncIterable<readonly string[]> =>
    readBlobs(
      paths.map((path) => versions.get(path) ?? NO_FILE),
      run,
    );
  return {
    head,
    versions,
    read,
    async continues(path, before) {
      const oids = [before, { versions }].map((files) => files.versions.get(path) ?? NO_FILE);
      const texts: string[] = [];
      for await (const portion of readBlobs(oids, run)) texts.push(...portion);
      return texts[1]?.startsWith(texts[0] ?? "") === true;
    },
  };
}

/** Texts of blobs in this order, through one process, in portions as git writes them. */
async function* readBlobs(oids: readonly string[], run: GitRun): AsyncGenerator<string[], void> {
  if (oids.length === 0) return;
  const input = `${oids.join("\n")}\n`;
  let held: Buffer[] = [];
  let length = 0;
  /** So many bytes make the object whole that has begun. */
  let needed = 0;
  for await (const chunk of gitStream(["cat-file", "--batch", "--buffer"], { ...run, input })) {
    held.push(chunk);
    length += chunk.length;
    if (length < needed) continue;
    const { texts, rest, wants } = wholeBlobs(Buffer.concat(held, length));
    held = [rest];
    length = rest.length;
    needed = wants;
    if (texts.length > 0) yield texts;
  }
}

/** Of what `cat-file --batch` writes (for each object a line with name, type and size, its bytes, a newline) the objects that are whole. */
function wholeBlobs(bytes: Buffer): { texts: string[]; rest: Buffer; wants: number } {
  const texts: string[] = [];
  let position = 0;
  let wants = 0;
  for (;;) {
    const lineEnd = bytes.indexOf("\n", position);
    if (lineEnd < 0) break;
    const [oid = "", type, size] = bytes.toString("latin1", position, lineEnd).split(" ");
    if (oid === NO_FILE) {
      texts.push(NOT_A_FILE);
      position = lineEnd + 1;
      continue;
    }
    if (type !== "blob") throw new Error(`the ledger's object ${oid} cannot be read: ${type ?? "no answer"}`);
    const end = lineEnd + 1 + Number(size);
    if (end >= bytes.length) {
      wants = end + 1 - position;
      break;
    }
    texts.push(bytes.toString("latin1", lineEnd + 1, end));
    position = end + 1;
  }
  return { texts, rest: bytes.subarray(position), wants };
}
