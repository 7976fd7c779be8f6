import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/*
 * Runs vitest with the arguments given and ends with one plain line, "N passed, N failed", that any machine can read.
 * A run that executed no test has failed, whatever vitest thinks of it.
 */
interface Counts {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "upshift-tests-"));
const report = join(folder, "report.json");
try {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, [vitest, "run", ...reporters, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  const counts: Counts = JSON.parse(readFileSync(report, "utf8"));
  const skipped = counts.numPendingTests === 0 ? "" : `, ${counts.numPendingTests} skipped`;
  process.stdout.write(`\n${counts.numPassedTests} passed, ${counts.numFailedTests} failed${skipped}\n`);
  process.exitCode = status === 0 && counts.numPassedTests > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
