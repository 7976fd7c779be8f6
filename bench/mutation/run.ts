import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { AREAS } from "./areas.ts";
import type { MutationArea } from "./areas.ts";

/*
 * Changes the code in small ways and counts how many of the changes a test notices.
 *
 *   node bench/mutation/run.ts [--area permission]… [--least 85] [--reports folder] [--concurrency 2] [--timeout 10000] [--mutate glob]…
 *
 * Mutants in values that are computed once, when a module loads (tables and patterns), are left out: they are held by the
 * corpora. Exits with 1 when an area is below the least share.
 */
const { values } = parseArgs({
  options: {
    area: { type: "string", multiple: true },
    least: { type: "string", default: "85" },
    reports: { type: "string", default: "build/mutation" },
    concurrency: { type: "string", default: "2" },
    mutate: { type: "string", multiple: true },
    timeout: { type: "string", default: "10000" },
    survivors: { type: "boolean", default: false },
  },
});

const ROOT = resolve(import.meta.dirname, "../..");

interface Mutant {
  status: string;
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number } };
}
interface Report {
  files: Record<string, { mutants: Mutant[] }>;
}

let failed = false;
for (const [name, area] of Object.entries(AREAS)) {
  if (values.area !== undefined && !values.area.includes(name)) continue;
  const report = mutate(name, area);
  if (report === undefined) {
    failed = true;
    continue;
  }
  const { caught, all } = count(report);
  const share = (100 * caught) / Math.max(1, all);
  failed ||= share < Number(values.least);
  print(`${name}: ${caught} of ${all} mutants caught (${share.toFixed(1)}%)`);
  if (values.survivors) printSurvivors(report);
}
process.exitCode = failed ? 1 : 0;

/** Undefined when Stryker could not run. */
function mutate(name: string, area: MutationArea): Report | undefined {
  const folder = resolve(ROOT, values.reports, name);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "mutation.json");
  const configuration = join(folder, "stryker.json");
  const tests = area.tests.flatMap((part) => globSync(`${part}*`, { cwd: ROOT })).flatMap(testFiles);
  writeFileSync(
    configuration,
    JSON.stringify({
      testRunner: "vitest",
      plugins: ["@stryker-mutator/vitest-runner"],
      vitest: { configFile: "vitest.mutation.config.ts", related: false },
      // TypeScript 7 has no interface that Stryker could read tsconfig.json through; vitest needs none.
      tsconfigFile: "none",
      mutate: values.mutate ?? area.mutate,
      coverageAnalysis: "perTest",
      ignoreStatic: true,
      concurrency: Number(values.concurrency),
      timeoutMS: Number(values.timeout),
      reporters: ["json"],
      jsonReporter: { fileName: file },
      incremental: true,
      incrementalFile: join(folder, "incremental.json"),
      tempDirName: join(folder, "sandbox"),
      cleanTempDir: "always",
      ignorePatterns: ["dist", "build", "coverage", ".git", "examples", "docs"],
      allowConsoleColors: false,
      fileLogLevel: "off",
      logLevel: "warn",
      allowEmpty: true,
    }),
  );
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, "node_modules/@stryker-mutator/core/bin/stryker.js"), "run", configuration],
    {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, UPSHIFT_MUTATION_TESTS: JSON.stringify([...new Set(tests)]) },
    },
  );
  if (status !== 0) {
    print(`${name}: could not be measured`);
    return undefined;
  }
  const report: Report = JSON.parse(readFileSync(file, "utf8"));
  return report;
}

function testFiles(path: string): string[] {
  return path.endsWith(".test.ts") ? [path] : globSync(`${path}/**/*.test.ts`, { cwd: ROOT });
}

function count(report: Report): { caught: number; all: number } {
  const mutants = Object.values(report.files).flatMap((file) => file.mutants);
  const caught = mutants.filter(({ status }) => status === "Killed" || status === "Timeout").length;
  const missed = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage").length;
  return { caught, all: caught + missed };
}

function printSurvivors(report: Report): void {
  for (const [path, { mutants }] of Object.entries(report.files)) {
    for (const { status, mutatorName, replacement, location } of mutants) {
      if (status !== "Survived" && status !== "NoCoverage") continue;
      const instead = (replacement ?? "").replaceAll(/\s+/g, " ").slice(0, 100);
      print(`  ${path}:${location.start.line} ${mutatorName} → ${instead}`);
    }
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
