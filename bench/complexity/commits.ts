import { readFileSync } from "node:fs";
import { z } from "zod";

const COMMIT = z.object({
  repo: z.string(),
  commit: z.string(),
  parent: z.string().optional(),
  title: z.string(),
  body: z.string(),
  files: z.number(),
  /** Lines. */
  additions: z.number().optional(),
  deletions: z.number().optional(),
});

/** A real change: what its title and body said, and how many files it touched. */
export type Commit = z.infer<typeof COMMIT>;

export function readCommits(path: string): Commit[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => COMMIT.parse(JSON.parse(line)));
}
