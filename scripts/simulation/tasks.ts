/*
 * What people ask for in the simulated repository, how many files it takes, and the rates that outcomes are drawn from. All of
 * it is invented: it shows what a report looks like, and proves nothing about any model.
 */

/** Reading; one file; two to five; six and more. */
export type Size = "reading" | "one" | "some" | "many";

export interface SimulatedTask {
  text: string;
  size: Size;
  /** A file that the change touches. */
  path: string;
  /** How often it is asked for, beside the others. */
  weight: number;
}

/** Chance that an attempt is green (a question answered), by size and tier, when nothing has failed before. */
export const SUCCESS: Readonly<Record<Size, Readonly<Record<"haiku" | "sonnet" | "opus", number>>>> = {
  reading: { haiku: 0.98, sonnet: 0.99, opus: 0.99 },
  one: { haiku: 0.9, sonnet: 0.95, opus: 0.97 },
  some: { haiku: 0.55, sonnet: 0.84, opus: 0.91 },
  many: { haiku: 0.2, sonnet: 0.58, opus: 0.78 },
};
/** Tasks that are harder than they look: their chances are multiplied by this. Failures of tiers go together so. */
export const HARD = { share: 0.08, factor: 0.35 };
/** Share of closed tasks whose comment gets a vote, and of 👍 among them, by whether it went well. */
export const VOTES = { share: 0.14, upIfGood: 0.93, upIfBad: 0.3 };
/** Share of tasks that somebody stops, and of those that CI cannot judge. */
export const ODD = { stopped: 0.01, notOurs: 0.012 };

export const TASKS: readonly SimulatedTask[] = [
  { text: "fix typo in the comment above parseRange", size: "one", path: "src/range.ts", weight: 9 },
  { text: "add JSDoc to formatDate", size: "one", path: "src/format.ts", weight: 8 },
  {
    text: "rename variable tmp to pending in the scheduler",
    size: "one",
    path: "src/scheduler.ts",
    weight: 6,
  },
  { text: "update README with the new --dry-run flag", size: "one", path: "docs/usage.md", weight: 8 },
  {
    text: "add type annotation to the options parameter of connect",
    size: "one",
    path: "src/connect.ts",
    weight: 6,
  },
  { text: "remove the unused import in src/cache.ts", size: "one", path: "src/cache.ts", weight: 8 },
  { text: "add error logging to the catch block in retry.ts", size: "one", path: "src/retry.ts", weight: 6 },
  { text: "find TODO comments in the parser", size: "reading", path: "src/parser.ts", weight: 4 },
  { text: "explain what invalidates the session cache", size: "reading", path: "src/session.ts", weight: 5 },
  { text: "list every caller of loadConfig", size: "reading", path: "src/config.ts", weight: 4 },
  { text: "fix the off-by-one in src/pagination.ts", size: "one", path: "src/pagination.ts", weight: 6 },
  { text: "handle a null email in the sign-up form", size: "some", path: "src/forms/sign-up.ts", weight: 5 },
  {
    text: "add an endpoint POST /api/users/update-profile",
    size: "some",
    path: "src/api/users.ts",
    weight: 4,
  },
  { text: "edge-case tests for the date parser", size: "some", path: "test/date.test.ts", weight: 5 },
  { text: "refactor getUserById to a Result", size: "some", path: "src/users/lookup.ts", weight: 4 },
  { text: "fix the flaky date test", size: "one", path: "test/date.test.ts", weight: 5 },
  { text: "extract validation into a function", size: "some", path: "src/forms/validate.ts", weight: 3 },
  {
    text: "rename the column owner_id to account_id",
    size: "many",
    path: "db/migrations/0042.sql",
    weight: 2,
  },
  { text: "add an index to the events table", size: "many", path: "db/migrations/0043.sql", weight: 2 },
  {
    text: "fix a race condition in an async user fetch",
    size: "some",
    path: "src/users/fetch.ts",
    weight: 3,
  },
  { text: "missing error handling in the upload route", size: "some", path: "src/api/upload.ts", weight: 4 },
  {
    text: "refactor the entire API layer to typed routes",
    size: "many",
    path: "src/api/routes.ts",
    weight: 1,
  },
  { text: "architect real-time notifications", size: "many", path: "src/notify/hub.ts", weight: 1 },
  { text: "diagnose the memory leak across services", size: "many", path: "src/pool.ts", weight: 1 },
  {
    text: "optimize the performance of the search index",
    size: "many",
    path: "src/search/index.ts",
    weight: 2,
  },
];
