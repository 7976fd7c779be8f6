import { defineConfig } from "vitest/config";

const EVERY_BRANCH = { branches: 100 };

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    // Files share a worker's modules: GitHub's description and the SDK's types are compiled once, not per file.
    isolate: false,
    // As many as a hosted runner has cores; vitest would leave one of two idle.
    maxWorkers: 2,
    coverage: {
      provider: "v8",
      include: ["src/domain/**", "src/routing/**"],
      reporter: ["text-summary"],
      // Where money and rights are decided every branch is tested. The rules that read diffs are measured by their
      // corpora (bench/weakened-tests, test/hostile) and are not there yet.
      thresholds: {
        "src/routing/**": EVERY_BRANCH,
        "src/domain/command/**": EVERY_BRANCH,
        "src/domain/complexity/**": EVERY_BRANCH,
        "src/domain/ledger/**": EVERY_BRANCH,
        "src/domain/{judge,relevant-checks,permission,pricing,money,usage,ladder}.ts": EVERY_BRANCH,
      },
    },
  },
});
