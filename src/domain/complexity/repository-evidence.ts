import type { Evidence } from "../complexity.ts";

/** What a checkout says about the things that a task names. */
export interface RepositoryEvidence {
  trackedFiles: number;
  /** Named paths that exist. `usedBy`: other files that import or mention it; `together`: files a commit usually changes with it. */
  files: readonly { path: string; bytes: number; usedBy: number; together: number | undefined }[];
  /** Named paths that do not exist. */
  missing: readonly string[];
  /** Named identifiers, and how many files have them. */
  symbols: readonly { name: string; files: number }[];
  /** Share of lines that tests cover, 0–1, from a report in the checkout. */
  testCoverage: number | undefined;
}

export const NO_REPOSITORY_EVIDENCE: RepositoryEvidence = {
  trackedFiles: 0,
  files: [],
  missing: [],
  symbols: [],
  testCoverage: undefined,
};

/** Bytes of source a token stands for, roughly; and what a task needs on top of the files that it names. */
const BYTES_PER_TOKEN = 4;
const OVERHEAD_TOKENS = 2_000;

/** Tokens of the named files and of a share of those that change with them. */
export function contextTokensOf(repository: RepositoryEvidence): number {
  const bytes = repository.files.reduce(
    (sum, file) => sum + file.bytes * (1 + 0.5 * Math.min(5, file.together ?? 0)),
    0,
  );
  return OVERHEAD_TOKENS + Math.round(bytes / BYTES_PER_TOKEN);
}

/**
 * How the odds of touching a second file move with what the checkout says, in log-odds: up with the company that named
 * files usually change in, up a little with identifiers in many files. For six files and more, both made the prediction
 * worse on real history (bench/README.md), so that one is left to the text.
 */
export function repositoryLogOdds(repository: RepositoryEvidence): number {
  const together = meanOf(
    repository.files.flatMap((file) => (file.together === undefined ? [] : [file.together])),
  );
  const spread = meanOf(repository.symbols.map((symbol) => symbol.files).filter((files) => files > 0));
  return (
    (together === undefined ? 0 : 0.5 * (Math.log1p(together) - Math.log(3))) +
    (spread === undefined ? 0 : 0.1 * (Math.log1p(spread) - Math.log(5)))
  );
}

export function repositoryEvidence(repository: RepositoryEvidence): Evidence[] {
  return [
    ...repository.files.map(({ path, usedBy, together }) => ({
      about: "files",
      says: `names ${path}, which ${count(usedBy, "other file")} ${usedBy === 1 ? "uses" : "use"}${together === undefined ? "" : ` and which usually changes with ${count(Math.round(together), "other")}`}`,
    })),
    ...repository.symbols.map(({ name, files }) => ({
      about: "files",
      says: `names ${name}, found ${files === 0 ? "nowhere" : `in ${count(files, "file")}`}`,
    })),
    ...repository.missing.map((path) => ({ about: "files", says: `names ${path}, which does not exist` })),
    {
      about: "context",
      says: `needs about ${contextTokensOf(repository).toLocaleString("en")} tokens of context${repository.files.length === 0 ? ", as it names no file" : ": the files it names, and a part of what changes with them"}`,
    },
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
