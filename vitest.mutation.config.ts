import { defineConfig } from "vitest/config";

/* What Stryker runs against each mutant: the tests of one area, named by bench/mutation/run.ts. */
export default defineConfig({
  test: {
    include: JSON.parse(process.env["UPSHIFT_MUTATION_TESTS"] ?? '["test/domain/**/*.test.ts"]') as string[],
    testTimeout: 30_000,
    pool: "threads",
    maxWorkers: 1,
  },
});
