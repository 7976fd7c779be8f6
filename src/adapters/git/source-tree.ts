import type { SourceTree } from "../../ports/source-tree.ts";
import { git, gitEnvironment, type GitOptions } from "./git.ts";

/** Read by one `cat-file`: enough that few processes are started, little enough that it fits in memory. */
const BATCH_BYTES = 16 * 1024 * 1024;
const SEARCH_TIMEOUT_MS = 60_000;

interface Blob {
  path: string;
  sha: string;
  bytes: number;
}

/** A commit of a clone or of a bare repository, by `ls-tree`, `cat-file --batch` and `grep`. No network. */
export function gitSourceTree(options: { directory: string; commit: string }): SourceTree {
  const { directory, commit } = options;
  const inCommit: GitOptions = {
    gitDir: undefined,
    env: { ...gitEnvironment({ "protocol.allow": "never" }), GIT_NO_LAZY_FETCH: "1" },
  };
  const run = (args: readonly string[], more: Partial<GitOptions> = {}): Promise<Buffer> =>
    git(["-C", directory, ...args], { ...inCommit, ...more });
  let tree: Promise<Map<string, Blob>> | undefined;
  const blobs = (): Promise<Map<string, Blob>> => {
    tree ??= run(["ls-tree", "-r", "-l", "-z", "--full-tree", commit]).then(readTree);
    return tree;
  };
  return {
    async files() {
      return [...(await blobs()).values()].map(({ path, bytes }) => ({ path, bytes }));
    },

    async *texts(paths) {
      const all = await blobs();
      for (const batch of batches(paths.flatMap((path) => all.get(path) ?? []))) {
        const input = batch.map((blob) => `${blob.sha}\n`).join("");
        const output = await run(["cat-file", "--batch"], {
          input,
          maxBytes: 2 * BATCH_BYTES + sizeOf(batch),
        });
        let offset = 0;
        for (const { path, bytes } of batch) {
          // `<sha> blob <size>\n<content>\n`
          const start = output.indexOf(10, offset) + 1;
          const text = decode(output.subarray(start, start + bytes));
          offset = start + bytes + 1;
          if (text !== undefined) yield { path, text };
        }
      }
    },

    async containing(words) {
      const patterns = words.flatMap((word) => ["-e", word]);
      const output = await run(["grep", "-l", "-z", "-I", "-F", "--no-textconv", ...patterns, commit, "--"], {
        okExitCodes: [1],
        timeoutMs: SEARCH_TIMEOUT_MS,
      });
      // `<commit>:<path>`
      return output
        .toString()
        .split("\0")
        .filter((entry) => entry !== "")
        .map((entry) => entry.slice(commit.length + 1));
    },
  };
}

/** `<mode> blob <sha> <size>\t<path>`; links and submodules are no files. */
function readTree(output: Buffer): Map<string, Blob> {
  const blobs = new Map<string, Blob>();
  for (const entry of output.toString().split("\0")) {
    const [, sha, size, path] = /^100\d{3} blob (\S+) +(\d+)\t([\s\S]+)$/.exec(entry) ?? [];
    if (sha !== undefined && path !== undefined) blobs.set(path, { path, sha, bytes: Number(size) });
  }
  return blobs;
}

function* batches(blobs: readonly Blob[]): Iterable<Blob[]> {
  let batch: Blob[] = [];
  let bytes = 0;
  for (const blob of blobs) {
    if (bytes + blob.bytes > BATCH_BYTES && batch.length > 0) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(blob);
    bytes += blob.bytes;
  }
  if (batch.length > 0) yield batch;
}

const sizeOf = (batch: readonly Blob[]): number => batch.reduce((sum, blob) => sum + blob.bytes, 0);

function decode(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
