import type { JobRecord, PullRequest, RunRecord } from "../../fakes/github/index.ts";
import { example } from "../ci/examples.ts";
import { RIGHT, WRONG } from "../model-scripts.ts";
import { sampleFiles, startStory, type Story, type StoryOptions } from "../story.ts";

/* The sample library, green on its main branch, with the example workflow of jobs and something for them to do. */

export const CRON = "23 4 * * 1";

/** Two files of which something is dead; what is not dead is tested. */
const MODULES = {
  "src/week.mjs": [
    'import { parseDate } from "./date.mjs";',
    "",
    "export function dayOfWeek(text) {",
    "  return parseDate(text).getUTCDay();",
    "}",
    "",
    "export function isoWeekNumber(text) {",
    "  return Math.ceil(dayOfWeek(text) / 7);",
    "}",
    "",
    "export const weekdayNames = ['Sunday', 'Monday'];",
    "",
  ].join("\n"),
  "src/month.mjs": [
    "export function daysInMonth(year, month) {",
    "  return new Date(Date.UTC(year, month, 0)).getUTCDate();",
    "}",
    "",
    "export function quarterOfMonth(month) {",
    "  return Math.ceil(month / 3);",
    "}",
    "",
  ].join("\n"),
  "test/week.test.mjs": [
    'import assert from "node:assert/strict";',
    'import { test } from "node:test";',
    'import { dayOfWeek } from "../src/week.mjs";',
    'import { daysInMonth } from "../src/month.mjs";',
    "",
    'test("a Sunday", () => assert.equal(dayOfWeek("2026-03-01"), 0));',
    'test("a leap year", () => assert.equal(daysInMonth(2028, 2), 29));',
    "",
  ].join("\n"),
};

/** What is dead in `src/week.mjs`, as it stands there. */
export const WEEK_TAIL = "export const weekdayNames = ['Sunday', 'Monday'];\n";
export const ISO_WEEK =
  "export function isoWeekNumber(text) {\n  return Math.ceil(dayOfWeek(text) / 7);\n}\n\n";

const CONFIG = [
  "jobs:",
  "  - id: dead-code",
  "    recipe: dead-code",
  '    paths: ["src/**"]',
  '    entry_points: ["src/date.mjs"]',
  `    cadence: "${CRON}"`,
  "    ladder: [haiku, sonnet]",
  "    labels: [refactor]",
  "    reviewers: [maya]",
  "",
].join("\n");

export function startJobsStory(
  options: StoryOptions & { config?: (text: string) => string; jobs?: (text: string) => string } = {},
): Promise<Story> {
  const { config, jobs, filesAt, ...rest } = options;
  return startStory({
    ...rest,
    files: {
      ...MODULES,
      "src/date.mjs": sampleFiles()["src/date.mjs"]?.replace(WRONG, RIGHT),
      ".github/upshift.yml": config?.(CONFIG) ?? CONFIG,
      ...rest.files,
    },
    filesAt: (url) => {
      const text = withOutputs(example("upshift-jobs.yml", url));
      return { ".github/workflows/upshift-jobs.yml": jobs?.(text) ?? text, ...filesAt?.(url) };
    },
  });
}

/** The example shows one output; stories look at more. */
function withOutputs(text: string): string {
  const lines = ["status", "task-id", "tier", "pull-request"].map(
    (name) => `      ${name}: \${{ steps.upshift.outputs.${name} }}\n`,
  );
  return text
    .replaceAll("      - uses: upshift-dev", "      - id: upshift\n        uses: upshift-dev")
    .replace("    outputs:\n", `    outputs:\n${lines[0]}`)
    .replaceAll(/^( {4}permissions:\n(?: {6}.*\n)+)( {4}steps:\n)/gm, `$1    outputs:\n${lines.join("")}$2`);
}

export const jobsRuns = (story: Story): RunRecord[] =>
  story.github.runs.filter((run) => run.workflow.name === "Upshift jobs");

/** The jobs of a run's newest attempt whose names begin so. */
export function jobsNamed(run: RunRecord | undefined, name: string): JobRecord[] {
  return (run?.attempts.at(-1) ?? []).filter((job) => job.name.startsWith(name));
}

export function pullOf(story: Story, slug: string): PullRequest {
  const found = story.github.state.pullRequests.filter((pull) => pull.headRef.includes(`.${slug}.`));
  const [pull] = found;
  if (pull === undefined || found.length > 1) throw new Error(`${found.length} pull requests for ${slug}`);
  return pull;
}
