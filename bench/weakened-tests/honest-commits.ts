import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { roleOf } from "../../src/domain/patch/file-role.ts";
import { parseUnifiedDiff } from "../../src/domain/unified-diff.ts";

/*
 * Lists commits that edit tests without thinning them out: no merge, the lines of tests do not get fewer, no line with a
 * word of skipping is added. Nobody has looked at them one by one, so some are weakenings.
 *
 *   node bench/weakened-tests/honest-commits.ts --clones folder [--skip 0] [--lines 600] [--every 1] owner/name=200 … > commits.tsv
 *
 * `--skip` leaves out so many of the newest that fit, for a sample that has not been looked at; `--lines` bounds how many
 * lines a commit changes; `--every 9` looks at each ninth commit, so that a sample goes far back.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    clones: { type: "string", default: "." },
    skip: { type: "string", default: "0" },
    lines: { type: "string", default: "Infinity" },
    every: { type: "string", default: "1" },
  },
});

const SKIPS =
  /^\+.*(?:\.skip\b|\bskip[(:\s]|\bxit\(|\.only\b|todo\(|@Ignore|@Disabled|#\[ignore|mark\.skip|xfail|t\.Skip|[Ss]kipped\()/mu;
/** A patch of this many characters is not one that anybody reviews as a whole. */
const LARGEST = 400_000;

for (const wanted of positionals) {
  const [repository = "", number = "100"] = wanted.split("=");
  const folder = `${values.clones}/${repository.replace("/", "+")}/repo`;
  let left = Number(number);
  let skip = Number(values.skip);
  const commits = git(folder, "log", "--no-merges", "--format=%H", "-n", "6000").split("\n");
  for (const [at, commit] of commits.entries()) {
    if (left === 0) break;
    if (at % Number(values.every) !== 0) continue;
    if (commit === "" || !keepsTests(folder, commit)) continue;
    if (skip-- > 0) continue;
    left--;
    process.stdout.write(`${repository}\t${commit}\n`);
  }
}

function keepsTests(folder: string, commit: string): boolean {
  let diff: string;
  try {
    diff = git(folder, "diff-tree", "-p", "-M", "-r", "--root", "--no-commit-id", commit);
    if (diff.length > LARGEST || SKIPS.test(diff)) return false;
    const files = parseUnifiedDiff(diff);
    const changed = files.flatMap(({ hunks }) => hunks.flatMap((hunk) => hunk.lines));
    if (changed.filter(({ kind }) => kind !== "context").length > Number(values.lines)) return false;
    const tests = files.filter(({ path }) => roleOf(path).test);
    const lines = tests.flatMap(({ hunks }) => hunks.flatMap((hunk) => hunk.lines));
    const net = lines.reduce(
      (sum, { kind }) => sum + (kind === "added" ? 1 : kind === "removed" ? -1 : 0),
      0,
    );
    return lines.length > 0 && net >= 0;
  } catch {
    // A clone may lack some files, and some diffs cannot be read in one way only.
    return false;
  }
}

function git(folder: string, ...args: string[]): string {
  return execFileSync("git", ["-C", folder, ...args], {
    encoding: "utf8",
    maxBuffer: 200_000_000,
    stdio: ["ignore", "pipe", "ignore"],
  });
}
