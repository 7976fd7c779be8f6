import { defineConfig } from "vitest/config";

/*
 * What is too long for every commit: the same tests with far more runs, and those that are named for the night. Seeds
 * are printed; UPSHIFT_MODEL_SEED and UPSHIFT_FAULT_SEED repeat a run.
 */
export default defineConfig({
  test: {
    include: [
      "test/**/*.nightly.ts",
      "test/hostile/{corpus,attempt-file,worst-case-model}.test.ts",
      "test/hostile/weakenings/*.test.ts",
      "test/workflows/*.test.ts",
      "test/scenarios/act/*.test.ts",
      "test/faults/**/*.test.ts",
      "test/usecases/spending/*.test.ts",
    ],
    env: {
      UPSHIFT_ACT: "yes",
      UPSHIFT_MODEL_RUNS: process.env["UPSHIFT_MODEL_RUNS"] ?? "100000",
      UPSHIFT_FAULT_RUNS: process.env["UPSHIFT_FAULT_RUNS"] ?? "10000",
      UPSHIFT_WIRE_RUNS: process.env["UPSHIFT_WIRE_RUNS"] ?? "200",
      UPSHIFT_REDELIVERIES: process.env["UPSHIFT_REDELIVERIES"] ?? "100",
      UPSHIFT_BUDGET_RUNS: process.env["UPSHIFT_BUDGET_RUNS"] ?? "20000",
      UPSHIFT_WIRE_EVERY_CALL: process.env["UPSHIFT_WIRE_EVERY_CALL"] ?? "yes",
    },
    testTimeout: 4 * 3_600_000,
    hookTimeout: 120_000,
    pool: "forks",
    fileParallelism: false,
  },
});
