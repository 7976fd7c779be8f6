import { lstat, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { coverageFromLcov, coverageFromSummary } from "../../domain/complexity/coverage-report.ts";
import {
  NO_REPOSITORY_EVIDENCE,
  type RepositoryEvidence,
} from "../../domain/complexity/repository-evidence.ts";
import { ConfigurationError } from "../../domain/errors.ts";
import type { RepositorySurvey } from "../../ports/repository-survey.ts";
import { git, gitEnvironment } from "./git.ts";

const MOST_PATHS = 6;
const MOST_IDENTIFIERS = 8;
/** Files of a change whose users are looked for: all names in one look-up. */
const MOST_CHANGED = 50;
/** Commits of a file's history that say what it changes with; larger commits say nothing. */
const HISTORY = 20;
const LARGEST_TELLING_COMMIT = 30;
const LARGEST_REPORT_BYTES = 16 * 1024 * 1024;
const REPORTS = [
  { path: "coverage/coverage-summary.json", read: coverageFromSummary },
  { path: "coverage-summary.json", read: coverageFromSummary },
  { path: "coverage/lcov.info", read: coverageFromLcov },
  { path: "lcov.info", read: coverageFromLcov },
] as const;

/**
 * Surveys one commit of a clone, with git alone: argument vectors, hooks and every other program off, no network (a
 * partial clone does not fetch what it lacks). Throws `ConfigurationError` where the folder is no git repository.
 */
export function gitRepositorySurvey(options: {
  /** A checkout, or a bare repository. */
  directory: string;
  commit?: string;
  /** For all look-ups together. */
  budgetMs?: number;
  now: () => number;
}): RepositorySurvey {
  const { directory, commit = "HEAD", budgetMs = 5_000, now } = options;
  /** Output of a look-up, undefined when it failed or there was no time for it. */
  const askUntil =
    (end: number) =>
    async (args: readonly string[]): Promise<string | undefined> => {
      const left = end - now();
      if (left <= 0) return undefined;
      try {
        const out = await git(["-C", directory, ...args], {
          gitDir: undefined,
          timeoutMs: left,
          okExitCodes: [1],
          env: { ...gitEnvironment({ "protocol.allow": "never" }), GIT_NO_LAZY_FETCH: "1" },
        });
        return out.toString("utf8");
      } catch (error) {
        if (error instanceof ConfigurationError) throw error;
        return undefined;
      }
    };
  return {
    async aboutChange(paths) {
      const ask = askUntil(now() + budgetMs);
      const gitattributes = (await ask(["cat-file", "blob", `${commit}:.gitattributes`])) ?? "";
      const stems = [...new Set(paths.map(stem))].slice(0, MOST_CHANGED);
      const users =
        stems.length === 0
          ? undefined
          : await ask(
              grep(
                stems.flatMap((each) => ["-F", "-e", each]),
                commit,
              ),
            );
      const changed = new Set(paths.map((path) => `${commit}:${path}`));
      return {
        gitattributes,
        usedBy: users === undefined ? undefined : filesIn(users).filter((file) => !changed.has(file)).length,
      };
    },
    async survey({ paths, identifiers }) {
      const ask = askUntil(now() + budgetMs);
      if ((await ask(["rev-parse", "--git-dir"])) === undefined)
        throw new ConfigurationError(`${directory} is no git repository, or git cannot read it.`);
      const tree = await ask(["ls-tree", "-r", "-l", "-z", "--full-tree", commit]);
      if (tree === undefined) return { ...NO_REPOSITORY_EVIDENCE, testCoverage: await coverageIn(directory) };
      const tracked = readTree(tree);

      const files: { path: string; bytes: number; usedBy: number; together: number | undefined }[] = [];
      const missing: string[] = [];
      for (const name of paths.slice(0, MOST_PATHS)) {
        const path = resolve(name, tracked);
        if (path === undefined) {
          if (!isFolder(name, tracked)) missing.push(name);
        } else
          files.push({
            path,
            bytes: tracked.get(path) ?? 0,
            usedBy: filesIn(await ask(grep(["-F", "-e", stem(path)], commit))).filter(
              (file) => !file.endsWith(path),
            ).length,
            together: companyOf(await ask(history(path, commit))),
          });
      }
      const symbols: { name: string; files: number }[] = [];
      for (const name of identifiers.slice(0, MOST_IDENTIFIERS)) {
        const found = await ask(grep(["-w", "-F", "-e", name.replace(/\(\)$/, "")], commit));
        if (found !== undefined) symbols.push({ name, files: filesIn(found).length });
      }
      return {
        trackedFiles: tracked.size,
        files,
        missing,
        symbols,
        testCoverage: await coverageIn(directory),
      } satisfies RepositoryEvidence;
    },
  };
}

function grep(pattern: readonly string[], commit: string): string[] {
  return ["grep", "-l", "-z", "-I", "--no-textconv", ...pattern, commit, "--"];
}

function history(path: string, commit: string): string[] {
  return [
    "log",
    `-n${HISTORY}`,
    "--no-merges",
    // The first commit, and the boundary of a shallow clone, seem to change every file together.
    "--min-parents=1",
    "--full-diff",
    "--name-only",
    "--no-ext-diff",
    "--no-textconv",
    "--no-renames",
    "--format=%x01",
    commit,
    "--",
    `:(literal)${path}`,
  ];
}

/** Paths and sizes of `ls-tree -l -z`: `<mode> <type> <sha> <size>\t<path>`. Submodules have no size. */
function readTree(text: string): Map<string, number> {
  const tracked = new Map<string, number>();
  for (const entry of text.split("\0")) {
    const [, size, path] = /^\d+ blob \S+ +(\d+)\t([\s\S]+)$/.exec(entry) ?? [];
    if (path !== undefined) tracked.set(path, Number(size));
  }
  return tracked;
}

/** The tracked file that a task means: the exact path, or the only or shortest one that ends so. */
function resolve(name: string, tracked: ReadonlyMap<string, number>): string | undefined {
  if (tracked.has(name)) return name;
  return [...tracked.keys()]
    .filter((path) => path.endsWith(`/${name}`))
    .toSorted((one, other) => one.length - other.length)[0];
}

function isFolder(name: string, tracked: ReadonlyMap<string, number>): boolean {
  const folder = `${name.replace(/\/+$/, "")}/`;
  return [...tracked.keys()].some((path) => path.startsWith(folder));
}

/** What others import a file by: its name without extension, after a slash. */
function stem(path: string): string {
  const name = basename(path).replace(/(?:\.d)?\.\w+$/, "");
  return name === "index" || name === "__init__" ? path.replace(/\/[^/]+$/, "") : `/${name}`;
}

function filesIn(listed: string | undefined): string[] {
  return (listed ?? "").split("\0").filter((entry) => entry !== "");
}

/** Mean number of other files in the commits that changed a file. */
function companyOf(log: string | undefined): number | undefined {
  const sizes = (log ?? "")
    .split("\u0001")
    .slice(1)
    .map((entry) => entry.split("\n").filter((line) => line !== "").length)
    .filter((size) => size > 0 && size <= LARGEST_TELLING_COMMIT);
  return sizes.length === 0 ? undefined : sizes.reduce((sum, size) => sum + size - 1, 0) / sizes.length;
}

/** A coverage report in the checkout. Links are not followed: it is a stranger's folder. */
async function coverageIn(directory: string): Promise<number | undefined> {
  for (const report of REPORTS) {
    const path = join(directory, report.path);
    try {
      const stat = await lstat(path);
      if (!stat.isFile() || stat.size > LARGEST_REPORT_BYTES) continue;
      const share = report.read(await readFile(path, "utf8"));
      if (share !== undefined) return share;
    } catch {
      // Not there: the next one.
    }
  }
  return undefined;
}
