import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type FakeAnthropic, startAnthropic } from "../fakes/anthropic/server.ts";
import {
  type Comment,
  type GitHub,
  type GitHubOptions,
  type JobRecord,
  type PullRequest,
  type RunRecord,
  startGitHub,
} from "../fakes/github/index.ts";

/*
 * A repository with the sample library and the README's example workflow on the embedded GitHub, and the embedded
 * model provider. What runs is the committed bundle, as a runner would run it.
 */

export const ROOT = resolve(import.meta.dirname, "../..");

/** The example workflow shows how to use the outputs nowhere, so a story asks for all of them. */
const OUTPUTS = [
  "task-id",
  "status",
  "tier",
  "attempts",
  "cost-usd",
  "pull-request",
  "branch",
  "head-sha",
] as const;

export interface StoryOptions {
  /** Files beside those of the sample; undefined removes one. */
  files?: Record<string, string | undefined>;
  /** More of them, where the address of the embedded provider has to be written into one. */
  filesAt?: (anthropicUrl: string) => Record<string, string | undefined>;
  /** Changes the example workflow's text. */
  workflow?: (text: string) => string;
  /** Whose token pushes: an App's (CI starts by itself) or none (the job token). */
  push?: "app" | "none";
  github?: Partial<GitHubOptions>;
  /** Use the real provider with this key instead of the embedded one: only the demo does. */
  realModel?: { apiKey: string };
}

export interface Story extends AsyncDisposable {
  github: GitHub;
  anthropic: FakeAnthropic;
  apiKey: string;
  pushToken: string;
  /** The example workflow as this story's repository has it. */
  workflow: string;
  /** Opens an issue and comments on it, as maya unless told otherwise. Nothing has run yet. */
  ask(body: string, issue?: { title?: string; body?: string; by?: string }): Promise<Comment>;
  /** Runs of our own workflow, in order. */
  upshiftRuns(): RunRecord[];
  ciRuns(): RunRecord[];
  /** The bot's comments on an issue. */
  replies(issue: number): Comment[];
  /** The only one; fails when there are more or none. */
  status(issue: number): Comment;
  /** The only pull request. */
  pull(): PullRequest;
  /** Everything that people or other programs can read: comments, pull requests, logs, summaries, commits, ledger. */
  everythingPublic(): Promise<string>;
  /** Lines of the ledger branch; empty when there is none. */
  ledger(): Promise<string>;
}

export async function startStory(options: StoryOptions = {}): Promise<Story> {
  const apiKey = options.realModel?.apiKey ?? "sk-ant-api03-story-key-that-nobody-may-ever-see-0123456789";
  const anthropic = await startAnthropic({ apiKey });
  const example = readFileSync(join(ROOT, "examples/workflows/upshift.yml"), "utf8")
    .replace(
      "with:\n",
      options.realModel === undefined ? `with:\n          anthropic-base-url: ${anthropic.url}\n` : "with:\n",
    )
    .replace("- uses: upshift-dev", "- id: upshift\n        uses: upshift-dev")
    .replace("    steps:\n", `    outputs:\n${OUTPUTS.map(outputLine).join("")}    steps:\n`);
  const workflow = options.workflow?.(example) ?? example;
  const files = {
    ...sampleFiles(),
    ".github/workflows/upshift.yml": workflow,
    ...options.files,
    ...options.filesAt?.(anthropic.url),
  };
  const github = await startGitHub({
    files: Object.fromEntries(
      Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
    users: [
      { login: "maya", id: 1001, permission: "write" },
      { login: "sam", id: 1002, permission: "read" },
    ],
    secrets: { ANTHROPIC_API_KEY: apiKey },
    actions: { "upshift-dev/upshift": ROOT },
    appSlug: "upshift-pusher",
    ...options.github,
  });
  const pushToken = options.push === "none" ? "" : github.createToken("app");
  if (pushToken !== "") github.setSecret("UPSHIFT_PUSH_TOKEN", pushToken);
  const { state, git } = github;
  const runsOf = (name: string): RunRecord[] => github.runs.filter((run) => run.workflow.name === name);

  const story: Story = {
    github,
    anthropic,
    apiKey,
    pushToken,
    workflow,
    async ask(body, about = {}) {
      const by = about.by ?? "maya";
      const issue = await github.openIssue({
        title: about.title ?? "The date test fails",
        body: about.body ?? "`node --test` is red: see src/date.mjs",
        author: by,
      });
      return github.comment(issue.number, { author: by, body });
    },
    upshiftRuns: () => runsOf("Upshift"),
    ciRuns: () => runsOf("CI"),
    replies: (issue) => state.commentsOf(issue).filter((comment) => comment.author.type === "Bot"),
    status(issue) {
      const [comment, ...more] = story.replies(issue);
      if (comment === undefined || more.length > 0) {
        throw new Error(`#${issue} has ${more.length + (comment === undefined ? 0 : 1)} comments of ours`);
      }
      return comment;
    },
    pull() {
      const [pull, ...more] = state.pullRequests;
      if (pull === undefined || more.length > 0)
        throw new Error(`${state.pullRequests.length} pull requests`);
      return pull;
    },
    async ledger() {
      const head = await git.resolve("refs/heads/upshift/ledger");
      if (head === null) return "";
      const entries = await git.readTree(head, true);
      const texts = await Promise.all(
        entries.map(async (entry) => String(await git.readFile(head, entry.path))),
      );
      return texts.join("\n");
    },
    async everythingPublic() {
      const jobs = state.jobs();
      return [
        ...[...state.comments.values()].map((comment) => comment.body),
        ...[...state.issues.values()].map((issue) => `${issue.title}\n${issue.body ?? ""}`),
        ...jobs.flatMap((job) => [job.log.join("\n"), job.summary, JSON.stringify(job.outputs)]),
        ...jobs.flatMap((job) => job.checkRun.annotations.map((annotation) => annotation.message)),
        await git.text(["log", "--all", "-p", "--format=fuller"]),
        await story.ledger(),
      ].join("\n");
    },
    async [Symbol.asyncDispose]() {
      await github.close();
      await anthropic.close();
    },
  };
  return story;
}

const outputLine = (name: string): string => `      ${name}: \${{ steps.upshift.outputs.${name} }}\n`;

/** The newest job of a run. */
export function jobOf(run: RunRecord | undefined): JobRecord {
  const job = run?.attempts.at(-1)?.[0];
  if (job === undefined) throw new Error("the run has no job");
  return job;
}

/** `examples/date-library`, path by path. */
export function sampleFiles(): Record<string, string | undefined> {
  const folder = join(ROOT, "examples/date-library");
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path), readFileSync(path, "utf8")];
      }),
  );
}
