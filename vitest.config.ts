import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    coverage: {
      provider: "v8",
      // The pure core is held to every branch; adapters are held to their contracts and scenarios.
      include: ["src/domain/**", "src/routing/**"],
      reporter: ["text-summary"],
      thresholds: { branches: 100 },
    },
  },
});
