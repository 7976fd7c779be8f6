import { defineConfig } from "vitest/config";

const tests: string[] = JSON.parse(process.env["UPSHIFT_MUTATION_TESTS"] ?? '["test/domain/**/*.test.ts"]');

/* What Stryker runs against each mutant: the tests of one area, named by bench/mutation/run.ts. */
export default defineConfig({
  test: {
    include: tests,
    // Bounds on time say nothing about a mutant while Stryker keeps the machine busy.
    testNamePattern:
      /^(?!.*(?:64 KiB|linear time|a megabyte|takes long|against the reference implementation))/u,
    testTimeout: 30_000,
    pool: "threads",
    maxWorkers: 1,
  },
});
