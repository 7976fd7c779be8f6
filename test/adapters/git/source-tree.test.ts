import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gitSourceTree } from "../../../src/adapters/git/source-tree.ts";

/* One commit of a real repository, read in bulk. */

let directory = "";
let commit = "";
const git = (...args: string[]): string =>
  execFileSync("git", ["-C", directory, "-c", "user.name=a", "-c", "user.email=a@b", ...args], {
    encoding: "utf8",
  });

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "upshift-tree-"));
  git("init", "--quiet");
  writeFileSync(join(directory, "a.ts"), "export const alpha = 'é';\n");
  writeFileSync(join(directory, "b c.ts"), "");
  writeFileSync(join(directory, "binary"), Buffer.from([0, 1, 2]));
  writeFileSync(join(directory, "latin1.txt"), Buffer.from([0xe9]));
  symlinkSync("/etc/passwd", join(directory, "link"));
  git("add", "-A");
  git("commit", "--quiet", "-m", "x");
  commit = git("rev-parse", "HEAD").trim();
  // What is not committed does not count.
  writeFileSync(join(directory, "a.ts"), "changed since: alpha2");
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test("regular files of the commit, links left out", async () => {
  const files = await gitSourceTree({ directory, commit }).files();
  expect(files.map(({ path }) => path)).toEqual(["a.ts", "b c.ts", "binary", "latin1.txt"]);
  expect(files[0]?.bytes).toBe(27);
});

test("texts in the given order; what is no text, or not there, is left out", async () => {
  const found: string[] = [];
  for await (const { path, text } of gitSourceTree({ directory, commit }).texts([
    "b c.ts",
    "binary",
    "a.ts",
    "latin1.txt",
    "gone",
  ]))
    found.push(`${path}:${text}`);
  expect(found).toEqual(["b c.ts:", "a.ts:export const alpha = 'é';\n"]);
});

test("the files that hold a word, letter by letter", async () => {
  const tree = gitSourceTree({ directory, commit });
  expect(await tree.containing(["alpha", "-e"])).toEqual(["a.ts"]);
  expect(await tree.containing(["alpha2", "a.pha"])).toEqual([]);
});
