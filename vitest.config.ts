import { defineConfig } from "vitest/config";

const FAULTS = "test/faults/**/*.test.ts";
const EVERY_BRANCH = { branches: 100 };

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    projects: [
      // Files share a worker's modules: GitHub's description and the SDK's types are compiled once, not per file.
      {
        extends: true,
        test: { name: "all", include: ["test/**/*.test.ts"], exclude: [FAULTS], isolate: false },
      },
      // A call that was left hanging keeps its place in a library's queue: what breaks things has a worker of its own.
      { extends: true, test: { name: "faults", include: [FAULTS], isolate: true } },
    ],
    // As many as a hosted runner has cores; vitest would leave one of two idle.
    maxWorkers: 2,
    coverage: {
      provider: "v8",
      include: ["src/domain/**", "src/routing/**"],
      reporter: ["text-summary"],
      // Where money and rights are decided, and where what a model wrote is judged, every branch is tested. How well the
      // rules that read diffs judge is another question: bench/weakened-tests.
      thresholds: { "src/domain/**": EVERY_BRANCH, "src/routing/**": EVERY_BRANCH },
    },
  },
});
