import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/*
 * The linter keeps the import directions of docs/architecture.md. A guard can fall silent without anybody noticing, so
 * violations are planted in every room, and each must be caught; what is allowed must pass.
 */

const ROOT = resolve(import.meta.dirname, "../..");

const VIOLATIONS: Record<string, string> = {
  "src/domain": 'import "../ports/clock.ts";',
  "src/domain/ledger": 'import { readFile } from "node:fs/promises"; void readFile;',
  "src/routing": 'import "../adapters/system.ts";',
  "src/ports": 'import "../usecases/run-context.ts"; import "../adapters/system.ts";',
  "src/prompts": 'import "../adapters/git/git.ts";',
  "src/render": 'import { Octokit } from "@octokit/rest"; void Octokit;',
  "src/agent": 'import Anthropic from "@anthropic-ai/sdk"; void Anthropic;',
  "src/usecases": 'import "../adapters/system.ts";',
  "src/report": 'import "../render/markdown.ts";',
  "src/page": 'import "../adapters/system.ts";',
  "src/cli": 'import "../adapters/system.ts";',
  "src/adapters/git": 'import "../../usecases/run-context.ts";',
};

let folder = "";
let report = "";

beforeAll(async () => {
  // In a copy of the layout, so that nothing is planted in the house itself.
  folder = mkdtempSync(join(tmpdir(), "upshift-directions-"));
  copyFileSync(join(ROOT, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
  for (const [room, text] of Object.entries(VIOLATIONS)) plant(join(room, "violation.ts"), text);
  plant("src/routing/allowed.ts", 'import "../domain/money.ts";');
  report = await new Promise((done) => {
    const oxlint = join(ROOT, "node_modules/.bin/oxlint");
    execFile(oxlint, ["--format", "unix", "src"], { cwd: folder }, (_error, stdout) => done(stdout));
  });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `${text}\n`);
}

function caught(path: string): string[] {
  return report.split("\n").filter((line) => line.startsWith(path) && line.includes("no-restricted-imports"));
}

test.each(Object.keys(VIOLATIONS))("a forbidden import in %s is caught", (room) => {
  expect(caught(join(room, "violation.ts"))).not.toEqual([]);
});

test("an allowed import passes", () => {
  expect(report).toContain("violation.ts");
  expect(caught("src/routing/allowed.ts")).toEqual([]);
});
