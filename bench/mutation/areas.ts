/** A part of the code whose mistakes cost money or trust, and the tests that are to notice a change in it. */
export interface MutationArea {
  /** Globs of the sources that are mutated. */
  mutate: readonly string[];
  /** Test files, or parts of their paths, that run against each mutant. */
  tests: readonly string[];
}

export const AREAS: Readonly<Record<string, MutationArea>> = {
  command: {
    mutate: ["src/domain/command.ts", "src/domain/command/**/*.ts"],
    tests: ["test/domain/command"],
  },
  permission: { mutate: ["src/domain/permission.ts"], tests: ["test/domain/permission.test.ts"] },
  path: {
    mutate: [
      "src/domain/repository-path.ts",
      "src/domain/patch/protected-paths.ts",
      "src/domain/patch/install-hooks.ts",
    ],
    tests: ["test/domain/patch.test.ts", "test/domain/patch/", "test/domain/repository-path"],
  },
  redaction: {
    mutate: ["src/domain/redaction.ts", "src/domain/redaction/**/*.ts"],
    tests: ["test/domain/redaction"],
  },
  untrusted: {
    mutate: ["src/domain/untrusted-text.ts", "src/domain/untrusted-text/**/*.ts"],
    tests: ["test/domain/untrusted-text"],
  },
  patch: {
    mutate: [
      "src/domain/patch.ts",
      "src/domain/patch/**/*.ts",
      "!src/domain/patch/protected-paths.ts",
      "!src/domain/patch/install-hooks.ts",
    ],
    tests: ["test/domain/patch", "test/hostile/weakenings/"],
  },
  budget: { mutate: ["src/domain/budget.ts"], tests: ["test/domain/budget"] },
  ledger: {
    mutate: ["src/domain/ledger.ts", "src/domain/ledger/**/*.ts"],
    tests: ["test/domain/ledger", "test/adapters/ledger/event-schema.test.ts"],
  },
};
