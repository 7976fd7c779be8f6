import type { SourceTree } from "../../../src/ports/source-tree.ts";
import type { Files } from "./memory-workspace.ts";

/** The texts of some files. */
export function memoryTree(files: Files): SourceTree {
  const paths = Object.keys(files).toSorted();
  return {
    files: async () => paths.map((path) => ({ path, bytes: Buffer.byteLength(files[path] ?? "") })),
    async *texts(wanted) {
      for (const path of wanted) {
        const text = files[path];
        if (text !== undefined) yield { path, text };
      }
    },
    containing: async (words) =>
      paths.filter((path) => words.some((word) => files[path]?.includes(word) === true)),
  };
}
