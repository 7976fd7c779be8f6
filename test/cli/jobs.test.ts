import { beforeEach, expect, test } from "vitest";
import { runJobsCommand } from "../../src/cli/jobs.ts";
import { estimateFromText } from "../../src/domain/complexity.ts";
import { type Config, DEFAULT_CONFIG } from "../../src/domain/config.ts";
import { ConfigurationError } from "../../src/domain/errors.ts";
import { RULES_ONLY } from "../../src/routing/policy.ts";
import { memoryLedger } from "../fakes/ports/memory-ledger.ts";
import { memoryTree } from "../fakes/ports/memory-tree.ts";
import { JOB } from "../usecases/jobs/job-samples.ts";

/* `upshift jobs`: what would be done, and nothing is. */

let said = "";
beforeEach(() => {
  said = "";
});

function run(options: { job?: string; json?: boolean } = {}, config: Partial<Config> = {}): Promise<void> {
  const ledger = memoryLedger();
  return runJobsCommand(
    { repo: ".", ...options },
    {
      config: {
        ...DEFAULT_CONFIG,
        jobs: [JOB, { ...JOB, id: "by-hand", cadence: undefined, paths: ["*.md"] }],
        ...config,
      },
      base: { ref: "HEAD", sha: "a".repeat(40) },
      hasLedger: false,
      ledger,
      clock: { now: () => Date.parse("2026-11-29T04:00:00Z"), sleep: async () => {} },
      openTree: async () => memoryTree({ "a.txt": "1", "b.txt": "2", "c.txt": "3" }),
      report: async () => undefined,
      pullRequests: { openFrom: async () => [], changedPaths: async () => [] },
      estimate: async ({ text, body }) => estimateFromText({ text, body }),
      routing: async () => RULES_ONLY,
      write: (text) => void (said += text),
    },
  );
}

test("lists the units of each job with tier and cost, and what was not looked at", async () => {
  await run();
  expect(said).toMatch(
    /^answers \(23 4 \* \* 1\)\n {2}a\.txt: \w+, about \$0\.\d+\n {2}b\.txt: \w+, about \$0\.\d+\n/,
  );
  expect(said).toContain(
    "left for later: 1 (c.txt: the job has as many pull requests and tasks as it may have)",
  );
  expect(said).toContain("by-hand (by hand)\n  nothing to do\n");
  expect(said).toContain("Not looked at: earlier rounds (no --ledger), what is open on GitHub (no network).");
});

test("as JSON, a job a line", async () => {
  await run({ job: "answers", json: true });
  const plan: unknown = JSON.parse(said);
  expect(plan).toMatchObject({
    job: "answers",
    cadence: "23 4 * * 1",
    paused: false,
    units: [
      { path: "a.txt", tier: expect.any(String), expectedCostUsd: expect.any(Number) },
      { path: "b.txt" },
    ],
    leftOut: [{ path: "c.txt" }],
  });
});

test("a job that is not there, and a configuration without jobs", async () => {
  await expect(run({ job: "nope" })).rejects.toThrow(ConfigurationError);
  await expect(run({}, { jobs: [] })).rejects.toThrow("the configuration has no jobs");
});
