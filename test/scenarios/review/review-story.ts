import { readFileSync } from "node:fs";
import { join } from "node:path";
import type Anthropic from "@anthropic-ai/sdk";
import type { Script } from "../../fakes/anthropic/script.ts";
import type { PullRequest, Review, ReviewComment } from "../../fakes/github/index.ts";
import { call } from "../model-scripts.ts";
import { ROOT, type Story, startStory, type StoryOptions } from "../story.ts";

/* A repository with the example workflow for reviews. */

interface ScriptedFinding {
  path: string;
  line?: number;
  title: string;
  [more: string]: unknown;
}

/** What a model hands in about one part of a change. */
export function reviews(
  model: RegExp,
  findings: readonly ScriptedFinding[],
  more: Record<string, unknown> = {},
): Script {
  const full = findings.map((finding) => ({
    severity: "major",
    reason: "The tests in test/date.test.mjs show an input for which it goes wrong.",
    ...finding,
  }));
  const input = {
    summary: "Reads dates in UTC.",
    risk: "medium",
    risk_reason: "Every caller reads dates through it.",
    findings: full,
    ...more,
  };
  return { model, when: isReview, turns: [{ content: [call("submit_review", input)] }] };
}

/** What the second pass says of each finding, in order. */
export function checks(...holds: boolean[]): Script {
  const input = { checks: holds.map((each, finding) => ({ finding, holds: each, reason: "src/date.mjs" })) };
  return {
    model: /haiku/,
    when: (request) => !isReview(request),
    turns: [{ content: [call("submit_checks", input)] }],
  };
}

const isReview: NonNullable<Script["when"]> = ({ body }) =>
  JSON.stringify(body.tools).includes("submit_review");

const REVIEW_CONFIG = "review:\n  auto: all\n";

export function startReviewStory(
  options: StoryOptions & {
    config?: string;
    /** Whether the workflow for commands is installed, too. */
    withCommands?: boolean;
  } = {},
): Promise<Story> {
  const { config = REVIEW_CONFIG, withCommands = false, files, filesAt, ...rest } = options;
  return startStory({
    ...rest,
    files: {
      ".github/upshift.yml": config,
      // A review neither starts CI nor waits for it.
      ".github/workflows/ci.yml": undefined,
      ...(withCommands ? {} : { ".github/workflows/upshift.yml": undefined }),
      ...files,
    },
    filesAt: (url) => ({ ".github/workflows/upshift-review.yml": reviewWorkflow(url), ...filesAt?.(url) }),
  });
}

function reviewWorkflow(anthropicUrl: string): string {
  const outputs = ["status", "findings", "review", "tier", "cost-usd"].map(
    (name) => `      ${name}: \${{ steps.upshift.outputs.${name} }}\n`,
  );
  return readFileSync(join(ROOT, "examples/workflows/upshift-review.yml"), "utf8")
    .replace("with:\n", `with:\n          anthropic-base-url: ${anthropicUrl}\n`)
    .replace("- uses: upshift-dev", "- id: upshift\n        uses: upshift-dev")
    .replace("    steps:\n", `    outputs:\n${outputs.join("")}    steps:\n`);
}

/** A pull request of maya's from a branch of the repository itself. */
export async function open(
  story: Story,
  branch: string,
  files: Record<string, string>,
  more: { title?: string; draft?: boolean } = {},
): Promise<PullRequest> {
  await story.github.push(branch, files, "Change files", "maya");
  const { title = "Read dates another way", draft = false } = more;
  return story.github.openPullRequest({ title, head: branch, author: "maya", draft });
}

/** Runs of the review workflow whose job was not skipped, with the outputs of each. */
export function reviewRuns(story: Story): Record<string, string>[] {
  return story.github.runs
    .filter((run) => run.workflow.name === "Upshift review")
    .flatMap((run) => run.attempts.at(-1) ?? [])
    .filter((job) => job.checkRun.conclusion !== "skipped")
    .map((job) => job.outputs);
}

export const ours = (pull: PullRequest): Review[] =>
  pull.reviews.filter(({ author }) => author.type === "Bot");

export const commentsOf = (pull: PullRequest): ReviewComment[] =>
  pull.threads.flatMap(({ comments: [first] }) => (first === undefined ? [] : [first]));

/** What models were asked, in order. */
export const asked = (story: Story): Anthropic.MessageCreateParams[] =>
  story.anthropic.journal.flatMap(({ body }) => body ?? []);

/** What they were told at the start of each conversation of a first pass. */
export const reviewPrompts = (story: Story): string[] =>
  asked(story).flatMap((body) =>
    JSON.stringify(body.tools).includes("submit_review") ? JSON.stringify(body.messages) : [],
  );
