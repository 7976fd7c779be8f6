import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

/* Every command in docs/command-line.md that is shown with its output prints just that, figures that are tuned aside. */

const ROOT = resolve(import.meta.dirname, "../..");
const PAGE = readFileSync(join(ROOT, "docs/command-line.md"), "utf8");
const SHOWN = [...PAGE.matchAll(/^```console\n\$ (.*)\n([\s\S]*?)^```$/gm)].map(
  ([, command = "", output = ""]): [string, string] => [command, output],
);

const withoutFigures = (text: string): string => text.replaceAll(/\d+(?:\.\d+)?/g, "N");

test("there are commands to run", () => expect(SHOWN.length).toBeGreaterThan(2));

test.each(SHOWN)("%s", (command, output) => {
  const line = `upshift() { "${process.execPath}" "${join(ROOT, "dist/cli/index.js")}" "$@"; }; ${command}`;
  const printed = execFileSync("bash", ["-c", line], {
    cwd: ROOT,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
  });
  expect(withoutFigures(printed)).toBe(withoutFigures(output));
});

test("the options of `run` are the program's own", () => {
  const help = execFileSync(process.execPath, [join(ROOT, "dist/cli/index.js"), "run", "--help"], {
    encoding: "utf8",
  });
  const documented = [...PAGE.matchAll(/`(--[a-z-]+)(?: [A-Z]+)?`/g)].map(([, option = ""]) => option);
  const real = new Set([...help.matchAll(/(--[a-z-]+)/g)].map(([, option = ""]) => option));
  expect(documented.filter((option) => !real.has(option))).toEqual([]);
  const run = ["--repo", "--gate", "--tier", "--budget", "--branch", "--worktree", "--continue", "--json"];
  expect(documented).toEqual(expect.arrayContaining(run));
});
