import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ROOT } from "./story.ts";

/* What a terminal is told when the words, the pipe or the machine are not as they should be: one line, and a code. */

const UPSHIFT = `"${process.execPath}" "${join(ROOT, "dist/cli/index.js")}"`;
const folder = mkdtempSync(join(tmpdir(), "upshift-terminal-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sh(
  line: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile("/bin/bash", ["-o", "pipefail", "-c", line], { cwd: folder, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

test("a reader that has had enough ends us quietly", async () => {
  const lines = `for i in $(seq 3000); do echo '{"body": "/ai fix the date test"}'; done`;
  const { code, out, err } = await sh(`(${lines}) 2>/dev/null | ${UPSHIFT} parse --jsonl | head -1`);
  expect(out.split("\n").filter((line) => line !== "")).toHaveLength(1);
  expect(err).toBe("");
  expect([0, 141]).toContain(code);
});

test("an output that cannot be written is told in one line", async () => {
  const { code, err } = await sh(`${UPSHIFT} route --json --task "fix the date test" > /dev/full`);
  expect(code).toBe(2);
  expect(err).toMatch(/^upshift: the output cannot be written: ENOSPC[^\n]*\n$/u);
});

test.each([
  [
    "a file in a folder that is not there",
    "route --ledger /nowhere --task x",
    "There is no ledger at /nowhere",
  ],
  ["a folder that is no ledger", "report --ledger .", "holds no ledger: it has no folder tasks/"],
  ["an option that there is not", "route --tusk x", "unknown option '--tusk'"],
  ["a value that is no number", "route --task x --files many", "not a number"],
  ["a command that there is not", "rout", "unknown command 'rout'"],
  ["nothing at all", "", "Usage: upshift"],
  ["two ways at once", "route --jsonl --task x", "not both"],
])("%s: %s", async (_name, words, says) => {
  const { code, out, err } = await sh(`${UPSHIFT} ${words} </dev/null`);
  expect(err).toContain(says);
  expect(err).not.toContain("    at ");
  expect([code, out]).toEqual([2, ""]);
});

test("a report that cannot be written where it was asked for", async () => {
  execFileSync(process.execPath, [
    join(ROOT, "scripts/simulate-ledger.ts"),
    join(folder, "year"),
    "--tasks",
    "3",
  ]);
  const { code, err } = await sh(`${UPSHIFT} report --ledger year --output nowhere/report.md`);
  expect([code, err]).toEqual([
    2,
    "upshift: nowhere/report.md cannot be written: there is no such file or folder\n",
  ]);
});

test("a machine without git is told so", async () => {
  execFileSync("git", ["init", "--quiet", join(folder, "clone")]);
  const { code, err } = await sh(`${UPSHIFT} report --ledger clone`, { PATH: "/nowhere", HOME: folder });
  expect([code, err]).toEqual([2, "upshift: git was not found on this machine's PATH: install it.\n"]);
});

test("the version is that of the package", async () => {
  expect((await sh(`${UPSHIFT} --version`)).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
});
