import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Outcome } from "../../../src/domain/outcome.ts";
import { type FakeAnthropic, startAnthropic } from "../../fakes/anthropic/server.ts";
import type { TurnBlock } from "../../fakes/anthropic/script.ts";
import { type GitHub, startGitHub } from "../../fakes/github/index.ts";
import { call, submit } from "../../scenarios/model-scripts.ts";
import { installFastClock } from "./fast-clock.ts";
import { KEY, runJob } from "./job.ts";

/*
 * Every kind of event that the Action takes, through its own adapters over HTTP and git: delivered once it does its
 * work, and delivered again and again, each time to a job of its own, it changes nothing. UPSHIFT_REDELIVERIES says how
 * often; at night it is a hundred times.
 */

const TIMES = Number(process.env["UPSHIFT_REDELIVERIES"] ?? 1);

const CI = `name: CI
on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: grep -q 42 answer.txt || { echo "AssertionError expected 42"; exit 1; }
`;
const CONFIG = "review:\n  auto: all\nstart:\n  label: upshift\n";
const RED = "40\n";

let restoreClock: () => void;
let folder: string;
let runs = 0;
let deliveries = 0;
const worlds: World[] = [];

class World {
  readonly github: GitHub;
  readonly anthropic: FakeAnthropic;

  constructor(github: GitHub, anthropic: FakeAnthropic) {
    this.github = github;
    this.anthropic = anthropic;
  }

  static async start(files: Record<string, string>): Promise<World> {
    const anthropic = await startAnthropic({ apiKey: KEY });
    const github = await startGitHub({
      files: { "answer.txt": "41\n", "README.md": "An answer.\n", ".github/upshift.yml": CONFIG, ...files },
      users: [{ login: "maya", id: 1001, permission: "write" }],
      appSlug: "upshift-pusher",
      rateLimit: 10_000_000,
    });
    // The cheap tier is wrong, the others are right.
    anthropic.script(({ model, body }) => {
      const tools = JSON.stringify(body.tools ?? []);
      const does = (name: string): boolean => tools.includes(`"${name}"`);
      const file_text = model.includes("haiku") ? RED : "42\n";
      const content: TurnBlock[] = does("submit_review")
        ? [call("submit_review", { summary: "Fine.", risk: "low", risk_reason: "", findings: [] })]
        : does("submit")
          ? [
              call("str_replace_based_edit_tool", { command: "create", path: "answer.txt", file_text }),
              submit({ summary: "The answer.", commit: "fix: the answer" }),
            ]
          : ["It is the answer."];
      return { content };
    });
    const world = new World(github, anthropic);
    worlds.push(world);
    return world;
  }

  async close(): Promise<void> {
    await this.github.close();
    await this.anthropic.close();
  }

  /** The newest event of that kind, as GitHub sent it. */
  newest(name: string, action?: string): unknown {
    const event = this.github.events.findLast(
      (each) => each.name === name && (action === undefined || each.payload["action"] === action),
    );
    if (event === undefined) throw new Error(`GitHub has told nobody of ${name} ${action ?? ""}`);
    return event.payload;
  }

  deliver(event: string, payload: unknown): Promise<Outcome> {
    const { github, anthropic } = this;
    runs += 1;
    deliveries += 1;
    const place = { github, githubUrl: github.serverUrl, anthropicUrl: anthropic.url, folder };
    return runJob(place, { event, payload, run: runs });
  }

  /** All that people can see of it, and the bill. */
  async traces(): Promise<unknown> {
    const { state, git } = this.github;
    const refs = await git.refs("refs/heads/");
    const ledger = refs.find(({ ref }) => ref === "refs/heads/upshift/ledger")?.sha;
    const shards = ledger === undefined ? [] : await git.readTree(ledger, true);
    return structuredClone({
      ledger: shards.map(({ path, sha }) => [path, sha]),
      branches: refs.filter(({ ref }) => !ref.endsWith("/ledger")),
      comments: [...state.comments.values()].map(({ id, body }) => [id, body]),
      issues: state.issues.size,
      pulls: state.pullRequests.map(({ number, headSha, draft, reviews, threads }) => [
        number,
        headSha,
        draft,
        reviews.length,
        threads.length,
      ]),
      billed: this.billed,
    });
  }

  /** Once, and then as often as it takes to be sure. Gives back what the first delivery came to. */
  async again(event: string, payload: unknown): Promise<Outcome> {
    const outcome = await this.deliver(event, payload);
    const once = await this.traces();
    for (let time = 0; time < TIMES; time += 1) await this.deliver(event, payload);
    expect(await this.traces(), `${event} delivered ${TIMES} times more`).toEqual(once);
    return outcome;
  }

  async ask(body: string): Promise<{ issue: number; told: unknown }> {
    const { number } = await this.github.openIssue({ title: "The answer is wrong", author: "maya" });
    this.github.comment(number, { author: "maya", body });
    return { issue: number, told: this.newest("issue_comment", "created") };
  }

  /** Replies that cost something. */
  get billed(): number {
    return this.anthropic.journal.filter(({ billed }) => billed !== null).length;
  }

  status(issue: number): string {
    return this.github.state.commentsOf(issue).find(({ author }) => author.type === "Bot")?.body ?? "";
  }
}

beforeAll(async () => {
  restoreClock = installFastClock();
  folder = await mkdtemp(join(tmpdir(), "upshift-redelivery-"));
});
afterAll(async () => {
  restoreClock();
  for (const world of worlds) {
    world.github.assertContract();
    expect(world.anthropic.violations).toEqual([]);
    await world.close();
  }
  await rm(folder, { recursive: true, force: true });
  process.stdout.write(
    `redeliveries through the adapters: ${deliveries} deliveries, each event heard once\n`,
  );
});

const LONG_MS = 60_000 + 20_000 * TIMES;

test(
  "a command, its red build and its green one, the edit of its comment, and what comes by the hour or by hand",
  async () => {
    const world = await World.start({ ".github/workflows/ci.yml": CI });
    const { github } = world;
    const { issue, told } = await world.ask("/ai fix the answer --tier haiku");
    expect(await world.again("issue_comment", told)).toMatchObject({ status: "awaiting-ci" });
    const hourly = { schedule: "17 * * * *", repository: { default_branch: "main" } };
    await world.again("schedule", hourly);
    await github.settle();
    expect(await world.again("workflow_run", world.newest("workflow_run", "completed"))).toMatchObject({
      status: "awaiting-ci",
    });
    await github.settle();
    expect(await world.again("workflow_run", world.newest("workflow_run", "completed"))).toMatchObject({
      status: "closed",
    });
    expect(world.status(issue)).toContain("haiku ❌ red → sonnet ✅ green");
    expect(github.state.pullRequests).toHaveLength(1);
    expect(world.billed).toBe(2);

    const comment = [...github.state.comments.values()].find(({ body }) => body.startsWith("/ai fix"));
    if (comment !== undefined) github.editComment(comment, "/ai fix the answer --tier opus");
    await world.again("issue_comment", world.newest("issue_comment", "edited"));
    await world.again("issue_comment", told);
    await world.again("schedule", hourly);
    const byHand = {
      repository: { default_branch: "main" },
      sender: { id: 1001, login: "maya", type: "User" },
    };
    const task = `issue-${issue}-${comment?.id ?? 0}`;
    const headSha = github.state.pullRequests[0]?.headSha;
    for (const inputs of [{}, { "task-id": task }, { "head-sha": headSha, branch: `upshift/${task}` }])
      await world.again("workflow_dispatch", { ...byHand, inputs });
    expect(world.billed).toBe(2);
  },
  LONG_MS,
);

test(
  "the reports of another CI system, and of one that we dispatched",
  async () => {
    const world = await World.start({});
    const { github } = world;
    const { issue, told } = await world.ask("/ai fix the answer --tier haiku");
    await world.again("issue_comment", told);
    const judge = async (conclusion: "success" | "failure"): Promise<string> => {
      const [pull] = github.state.pullRequests;
      if (pull === undefined) throw new Error("no pull request");
      const { headSha: sha, headRef: branch } = pull;
      await github.externalCheck({ sha, branch, name: "test", conclusion, summary: "expected 42" });
      return sha;
    };
    await judge("failure");
    expect(await world.again("check_suite", world.newest("check_suite", "completed"))).toMatchObject({
      status: "awaiting-ci",
    });
    const sha = github.state.pullRequests[0]?.headSha ?? "";
    await github.setStatus({ sha, context: "ci/other", state: "pending" });
    await world.again("status", world.newest("status"));
    await github.setStatus({ sha, context: "ci/other", state: "success" });
    expect(await world.again("status", world.newest("status"))).toMatchObject({ status: "closed" });
    expect(world.status(issue)).toContain("haiku ❌ red → sonnet ✅ green");

    // Dispatched CI reports from its own last job.
    const second = await world.ask("/ai fix the answer --tier sonnet");
    await world.again("issue_comment", second.told);
    const [, pull] = github.state.pullRequests;
    if (pull === undefined) throw new Error("no second pull request");
    await github.externalCheck({
      sha: pull.headSha,
      branch: pull.headRef,
      name: "test",
      conclusion: "success",
    });
    const inputs = { "head-sha": pull.headSha, branch: pull.headRef };
    const byHand = {
      repository: { default_branch: "main" },
      sender: { id: 1001, login: "maya", type: "User" },
    };
    expect(await world.again("workflow_dispatch", { ...byHand, inputs })).toMatchObject({ status: "closed" });
    expect(github.state.pullRequests).toHaveLength(2);
    expect(world.billed).toBe(3);
  },
  LONG_MS,
);

test(
  "a pull request, a push to it, a question at one of its lines, and a label on an issue",
  async () => {
    const world = await World.start({});
    const { github } = world;
    await github.push("feature", { "answer.txt": "43\n" }, "feat: another answer", "maya");
    const pull = await github.openPullRequest({ title: "Another answer", head: "feature", author: "maya" });
    await world.again("pull_request", world.newest("pull_request", "opened"));
    expect(pull.reviews).toHaveLength(1);
    await github.push("feature", { "answer.txt": "44\n" }, "feat: yet another", "maya");
    await world.again("pull_request", world.newest("pull_request", "synchronize"));
    await github.reviewComment(pull.number, {
      author: "maya",
      body: "/ai explain this line",
      path: "answer.txt",
      line: 1,
    });
    await world.again("pull_request_review_comment", world.newest("pull_request_review_comment", "created"));

    const { number } = await github.openIssue({ title: "The answer is wrong", author: "maya" });
    await github.label(number, "upshift", "maya");
    await world.again("issues", world.newest("issues", "labeled"));
    expect(github.state.pullRequests).toHaveLength(2);
  },
  LONG_MS,
);
