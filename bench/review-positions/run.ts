import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { reviewHunk } from "../../test/fakes/github/review-lines.ts";
import type { ReviewFinding } from "../../src/domain/review/finding.ts";
import { positionOf } from "../../src/domain/review/position.ts";
import { splitDiff } from "../../src/domain/review/split-diff.ts";
import { applySuggestion, fitSuggestion } from "../../src/domain/review/suggestion.ts";
import { type FileDiff, parseUnifiedDiff } from "../../src/domain/unified-diff.ts";

/*
 * Places for comments and suggestions over hunks of real histories: `node bench/review-positions/run.ts CLONE…`
 *
 * Each position that we make is judged by GitHub's rules as the embedded GitHub has them, from the raw patch; each
 * suggestion is applied to the file and compared with an edit made by line numbers alone; each split is searched for hunks
 * that were torn, lost or told wrongly. Anything wrong is printed, and the exit code is 1.
 */

const HUNKS = Number(process.env["HUNKS"] ?? 10_000);
const TOKENS = 2_000;
const clones = process.argv.slice(2);
if (clones.length === 0) throw new Error("name at least one clone");

const counts = {
  commits: 0,
  files: 0,
  hunks: 0,
  positions: 0,
  misfits: 0,
  suggestions: 0,
  unfit: 0,
  parts: 0,
};
const wrong: string[] = [];
const share = Math.ceil(HUNKS / clones.length);

for (const [index, clone] of clones.entries()) {
  const goal = index === clones.length - 1 ? HUNKS : share * (index + 1);
  for (const sha of git(clone, ["rev-list", "--no-merges", "--min-parents=1", "HEAD"]).trim().split("\n")) {
    if (counts.hunks >= goal) break;
    if (sha !== "") judgeCommit(clone, sha);
  }
}
console.log(
  `${counts.hunks.toLocaleString("en")} hunks of ${counts.commits.toLocaleString("en")} commits in ${clones.length} clones`,
);
console.log(
  `positions     ${counts.positions.toLocaleString("en")} made, ${counts.misfits.toLocaleString("en")} lines outside the diff left to the summary`,
);
console.log(
  `suggestions   ${counts.suggestions.toLocaleString("en")} applied, ${counts.unfit.toLocaleString("en")} not made (equal places)`,
);
console.log(
  `parts         ${counts.parts.toLocaleString("en")} of at most ${TOKENS} tokens, no hunk torn or lost`,
);
console.log(`wrong         ${wrong.length}`);
for (const each of wrong.slice(0, 20)) console.log(each);
if (wrong.length > 0) process.exitCode = 1;

function judgeCommit(clone: string, sha: string): void {
  const text = git(clone, [
    "diff-tree",
    "-p",
    "-M",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    `${sha}^`,
    sha,
  ]);
  // Bytes that are no UTF-8 come out as others, so the lines could not be compared.
  if (text === "" || text.length > 4_000_000 || text.includes("\uFFFD")) return;
  const files = parseUnifiedDiff(text);
  const patches = patchesOf(text);
  if (patches.length !== files.length) {
    wrong.push(`${sha}: ${files.length} files read, ${patches.length} patches`);
    return;
  }
  counts.commits += 1;
  for (const [index, file] of files.entries()) {
    counts.files += 1;
    counts.hunks += file.hunks.length;
    judgePositions(sha, file, files, patches[index] ?? "");
    if (file.kind !== "deleted" && file.hunks.length > 0) judgeSuggestions(clone, sha, file, files);
  }
  judgeSplit(sha, files);
}

/** Lines of every hunk from both sides, its first and last among them, ranges of up to twelve, and lines just outside. */
function judgePositions(sha: string, file: FileDiff, files: readonly FileDiff[], patch: string): void {
  for (const hunk of file.hunks) {
    for (const line of sampled(hunk.lines)) {
      for (const side of ["LEFT", "RIGHT"] as const) {
        const number = side === "LEFT" ? line.oldLine : line.newLine;
        const length = chance(`${sha}${file.path}${number}${side}`, 8);
        for (const [startLine, last] of [
          [number, number],
          [number - length, number],
          [number, number + 4 + length],
        ] as const) {
          if (last < 1) continue;
          const position = positionOf(files, {
            path: file.path,
            line: last,
            startLine: Math.max(1, startLine),
            side,
          });
          if (position === undefined) {
            counts.misfits += 1;
            continue;
          }
          counts.positions += 1;
          const at = { ...position, startLine: position.startLine ?? null, startSide: position.side };
          const taken = position.path === file.path ? reviewHunk(patch, at) : { refusal: "another file" };
          if ("refusal" in taken) wrong.push(`${sha} ${file.path} ${JSON.stringify(at)}: ${taken.refusal}`);
        }
      }
    }
  }
}

/** About a dozen of a long hunk: each position is judged from the raw patch, which takes as long as the patch is. */
function sampled<T>(lines: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(lines.length / 10));
  return lines.filter((_, index) => index % step === 0 || index === lines.length - 1);
}

/** One small edit in each hunk, of lines that it shows. */
function judgeSuggestions(clone: string, sha: string, file: FileDiff, files: readonly FileDiff[]): void {
  const after = git(clone, ["cat-file", "blob", `${sha}:${file.path}`]).replaceAll("\r\n", "\n");
  const lines = after.split("\n");
  for (const hunk of file.hunks) {
    const right = hunk.lines.filter(({ kind }) => kind !== "removed");
    const first = right[chance(`${sha}${file.path}${hunk.lines.length}`, right.length)];
    if (first === undefined) continue;
    const end = Math.min(first.newLine + chance(first.text, 4), right.at(-1)?.newLine ?? first.newLine);
    const replaces = lines.slice(first.newLine - 1, end).join("\n");
    const put = chance(replaces, 5) === 0 ? "" : `${replaces} // mended\nmore`;
    const finding: ReviewFinding = {
      severity: "minor",
      title: "t",
      reason: "r",
      path: file.path,
      line: end,
      suggestion: { replaces, with: put },
    };
    const fitted = fitSuggestion(files, finding);
    if (fitted === undefined) {
      counts.unfit += 1;
      continue;
    }
    counts.suggestions += 1;
    const { line, startLine = line } = fitted.position;
    const expected = [
      ...lines.slice(0, startLine - 1),
      ...(put === "" ? [] : put.split("\n")),
      ...lines.slice(line),
    ];
    const isSame = lines.slice(startLine - 1, line).join("\n") === replaces.replace(/\n$/, "");
    if (!isSame || applySuggestion(after, fitted) !== expected.join("\n"))
      wrong.push(`${sha} ${file.path} suggestion at ${startLine}–${line}`);
  }
}

function judgeSplit(sha: string, files: readonly FileDiff[]): void {
  const { parts, leftOut } = splitDiff(files, { tokens: TOKENS, parts: 1_000 });
  counts.parts += parts.length;
  const read = parts.flatMap((part) => part.files.flatMap(({ hunks }) => hunks));
  const told = new Set(leftOut.map(({ path }) => path));
  if (new Set(read).size !== read.length) wrong.push(`${sha}: a hunk is in two parts`);
  if (parts.some(({ tokens }) => tokens > TOKENS)) wrong.push(`${sha}: a part is too large`);
  for (const file of files)
    for (const hunk of file.hunks)
      if (!read.includes(hunk) && !told.has(file.path)) wrong.push(`${sha} ${file.path}: a hunk is lost`);
}

/** The raw hunks of each file, as GitHub's API gives them. */
function patchesOf(diff: string): string[] {
  const sections = diff.split(/^(?=diff --git )/m).filter((section) => section.startsWith("diff --git "));
  return sections.map((section) => {
    const start = /^@@ /m.exec(section)?.index;
    return start === undefined ? "" : section.slice(start);
  });
}

/** The same number each time: below `below`, from the text. */
function chance(text: string, below: number): number {
  if (below <= 0) return 0;
  return createHash("sha256").update(text).digest().readUInt32BE(0) % below;
}

function git(clone: string, args: readonly string[]): string {
  const ran = spawnSync("git", ["-C", clone, ...args], { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  return ran.stdout;
}
