import { readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folder of the script that runs: `dist`, `dist/cli`, or `src` in development. */
export function bundleFolder(): string {
  return dirname(realpathSync(process.argv[1] ?? "."));
}

/**
 * Texts of the files with that path from the bundle's folder or from one of the two above it, the nearest first: what lies
 * beside the bundle in every copy of this repository, whichever door was taken.
 */
export function* textsBesideBundle(path: string): Generator<string, void> {
  for (const folder of [".", "..", "../.."]) {
    try {
      yield readFileSync(join(bundleFolder(), folder, path), "utf8");
    } catch {
      // Not here.
    }
  }
}
