import { expect, test } from "vitest";
import { loadConfig } from "../../../src/adapters/config/load-config.ts";

/* `jobs:` as users write it. */

const load = (text: string) => loadConfig({ text, file: "f.yml" }).jobs;
const wrong = (text: string): string => {
  try {
    load(text);
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "nothing";
};

test("a job in few words has sensible defaults", () => {
  expect(load("jobs: [{id: dead-code, recipe: dead-code}]")).toEqual([
    {
      id: "dead-code",
      work: { kind: "dead-code", entryPoints: [] },
      paths: ["**"],
      report: undefined,
      cadence: undefined,
      ladder: undefined,
      budget: { perTaskMicroUsd: undefined, perDayMicroUsd: undefined, perMonthMicroUsd: undefined },
      maxOpenPullRequests: 2,
      labels: [],
      reviewers: [],
      pauseAfter: 3,
      againAfterDays: 30,
      triage: "off",
    },
  ]);
});

test("a job in many", () => {
  const text = `jobs:
  - id: console
    recipe: lint-rule
    rule: no-console
    paths: ["src/**", "!src/cli/**"]
    report: reports/eslint.json
    cadence: "23 4 * * 1-5"
    ladder: [haiku, sonnet]
    budget: { per_task: 0.5, per_day: 1, per_month: 10 }
    max_open_pull_requests: 5
    labels: [chore]
    reviewers: [maya, acme/core]
    pause_after: 1
    again_after: 7
    triage: batch
  - id: docs
    prompt: Add a doc comment to every exported function.
    contains: export function
    paths: ["src/**/*.ts"]
  - { id: types, recipe: tighten-types }`;
  expect(load(text)).toMatchObject([
    {
      work: { kind: "lint-rule", rule: "no-console" },
      ladder: [{ name: "haiku" }, { name: "sonnet" }],
      budget: { perTaskMicroUsd: 500_000 },
      triage: "batch",
    },
    { work: { kind: "prompt", contains: "export function" } },
    { work: { kind: "tighten-types" } },
  ]);
});

test.each([
  ["{id: a}", "`jobs[0].recipe` is wrong: a job has either a `recipe` or a `prompt`"],
  ["{id: a, recipe: dead-code, prompt: x, paths: [a]}", "a job has either a `recipe` or a `prompt`"],
  ["{id: a, recipe: dead-cod}", "did you mean `dead-code`?"],
  ["{id: a, recipe: lint-rule}", "the recipe lint-rule needs the `rule`"],
  ["{id: a, recipe: dead-code, rule: x}", "only lint-rule has a `rule`"],
  ["{id: a, recipe: tighten-types, entry_points: [x]}", "only dead-code has `entry_points`"],
  ["{id: a, recipe: tighten-types, contains: x}", "only a job with a `prompt` has `contains`"],
  ["{id: a, prompt: x}", "a job with a `prompt` needs `paths`"],
  ["{id: A, recipe: dead-code}", "`jobs[0].id` has a wrong form"],
  ["{id: a, recipe: dead-code, cadence: '1 2 * *'}", "`jobs[0].cadence` has a wrong form"],
  ["{id: a, recipe: dead-code, ladder: [opus, haiku]}", "haiku must stand before opus"],
  ["{id: a, recipe: dead-code, report: ../x.json}", "the path leaves the repository"],
  ["{id: a, recipe: dead-code}, {id: a, recipe: dead-code}", "another job has the id `a`"],
  ["{id: a, recipe: dead-code, cadnce: x}", "did you mean `cadence`?"],
])("%s", (job, message) => {
  expect(wrong(`jobs: [${job}]`)).toContain(message);
});
