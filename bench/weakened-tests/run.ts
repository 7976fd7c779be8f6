import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkDiff, DEFAULT_PATCH_LIMITS } from "../../src/domain/patch.ts";
import { allWeakenings } from "../../test/hostile/weakenings/corpus.ts";

/*
 * How many weakenings are caught, by kind and by language, and how many honest commits are held up.
 *
 *   node bench/weakened-tests/run.ts --honest commits.tsv --clones folder
 *
 * Each line of the list is `owner/name<TAB>commit`; a clone is looked for at `<folder>/<owner>+<name>/repo`.
 */
const { values } = parseArgs({
  options: {
    honest: { type: "string" },
    clones: { type: "string" },
    verbose: { type: "boolean", default: false },
  },
});

const weakenings = allWeakenings().map((weakening) => ({
  ...weakening,
  caught: checkDiff(weakening.diff, DEFAULT_PATCH_LIMITS).verdict !== "accept",
}));
print(
  `caught ${share(weakenings.filter(({ caught }) => caught).length, weakenings.length)} of the weakenings`,
);
printShares("by kind", (weakening) => weakening.kind);
printShares("by language", (weakening) => weakening.language);
for (const { name, caught } of weakenings) if (!caught) print(`  missed: ${name}`);

if (values.honest !== undefined && values.clones !== undefined) measureHonest(values.honest, values.clones);

function printShares(title: string, groupOf: (weakening: (typeof weakenings)[number]) => string): void {
  print(title);
  for (const [group, members] of Object.entries(Object.groupBy(weakenings, groupOf))) {
    const all = members ?? [];
    print(`  ${group.padEnd(22)} ${share(all.filter(({ caught }) => caught).length, all.length)}`);
  }
}

/** A protected path or a link is refused by design, so the two reasons to hold a commit up are counted apart. */
function measureHonest(list: string, clones: string): void {
  const commits = readFileSync(list, "utf8")
    .split("\n")
    .filter((line) => line.includes("\t"))
    .map((line) => line.split("\t"));
  let weakened = 0;
  let protectedPaths = 0;
  for (const [repository = "", commit = ""] of commits) {
    const folder = `${clones}/${repository.replace("/", "+")}/repo`;
    const diff = execFileSync(
      "git",
      ["-C", folder, "diff-tree", "-p", "-M", "-r", "--no-commit-id", commit],
      {
        encoding: "utf8",
        maxBuffer: 100_000_000,
      },
    );
    const found = checkDiff(diff, DEFAULT_PATCH_LIMITS).findings.filter(
      ({ verdict }) => verdict !== "accept",
    );
    const byDesign = new Set(
      found.filter(({ rule }) => !rule.startsWith("weakening/")).map(({ path }) => path),
    );
    const aboutChecks = found.filter(
      ({ rule, path }) => rule.startsWith("weakening/") && !byDesign.has(path),
    );
    if (aboutChecks.length > 0) weakened++;
    if (byDesign.size > 0) protectedPaths++;
    if (values.verbose) {
      for (const { rule, path, message } of found)
        print(`  ${commit.slice(0, 10)} ${rule} ${path}: ${message}`);
    }
  }
  print(`honest commits held up as weakened: ${share(weakened, commits.length)}`);
  print(`honest commits that touch protected paths: ${share(protectedPaths, commits.length)}`);
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / whole).toFixed(1)}%)`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
