import { afterAll, beforeAll, expect, test } from "vitest";
import { assertGoodConduct } from "./good-conduct.ts";
import { sonnetUsesUtc } from "./model-scripts.ts";
import { jobOf, startStory, type Story } from "./story.ts";

/*
 * `/ai fix …`: eyes, one status comment, a branch, a draft pull request, the job ends; CI is green, and the pull
 * request is ready with a cost summary. Then GitHub delivers both events a second time.
 */

let story: Story;
let commandId: number;
/** What stood there when the first job had ended and CI had not spoken. */
let opened: { comment: string; commentId: number; draft: boolean; body: string | null; requests: number };

beforeAll(async () => {
  story = await startStory();
  const { github, anthropic } = story;
  anthropic.script(sonnetUsesUtc);
  const command = await story.ask("/ai fix the failing date test");
  commandId = command.id;
  // CI's end is held back, so that what the first job left behind can be looked at in peace.
  const stopLosing = github.loseEvents((event) => event.name === "workflow_run");
  await github.settle();
  stopLosing();
  const status = story.status(1);
  opened = {
    comment: status.body,
    commentId: status.id,
    draft: story.pull().draft,
    body: github.state.issue(story.pull().number).body,
    requests: github.journal.length,
  };
  for (const event of github.events.filter(tellsOfCi)) github.redeliver(event);
  await github.settle();
});
afterAll(() => story[Symbol.asyncDispose]());

const command = () => story.github.state.comments.get(commandId);

test("the first comment says what was understood, the tier, why, and the most it may cost", () => {
  const text = story.github.journal.find(
    (entry) => entry.method === "POST" && entry.path.endsWith("/issues/1/comments"),
  )?.requestBody;
  expect(text).toMatchObject({ body: expect.stringContaining("Working on it with sonnet") });
  expect(text).toMatchObject({ body: expect.stringMatching(/Understood.*fix/) });
  expect(text).toMatchObject({
    body: expect.stringMatching(/Tier:\*\* sonnet \(`claude-sonnet-5-5`\)\. \w+ \w+/),
  });
  expect(text).toMatchObject({ body: expect.stringContaining("**At most:** $0.75") });
});

test("the commenter sees eyes, then a rocket", () => {
  expect(command()?.reactions.map((reaction) => reaction.content)).toEqual(["eyes", "rocket"]);
});

test("a draft pull request closes the issue, and the job ended before CI had spoken", async () => {
  const pull = story.pull();
  expect(pull.headRef).toBe(`upshift/issue-1-${commandId}`);
  expect(opened.draft).toBe(true);
  expect(opened.body).toContain("Closes #1");
  expect(opened.body).toContain("counted months from one");
  expect(opened.comment).toContain("CI decides");
  expect(jobOf(story.upshiftRuns()[0]).outputs).toMatchObject({
    status: "awaiting-ci",
    "task-id": `issue-1-${commandId}`,
    tier: "sonnet",
    attempts: "1",
    "pull-request": String(pull.number),
    branch: pull.headRef,
    "head-sha": pull.headSha,
  });
  const commit = await story.github.git.readCommit(pull.headSha);
  expect(commit.message).toContain(`Upshift-Task: issue-1-${commandId}`);
  expect(story.github.state.verifiedCommits.has(pull.headSha)).toBe(true);
});

test("CI is green: ready for review, and the same comment is the cost summary", () => {
  expect(story.ciRuns().map((run) => run.conclusion)).toEqual(["success"]);
  expect(story.pull().draft).toBe(false);
  const status = story.status(1);
  expect(status.id).toBe(opened.commentId);
  expect(status.body).toMatch(/^<!-- .* -->\n\n✅ \*\*CI is green\.\*\* → #2 · \*\*\$0\.00\d\d\*\*/);
  expect(status.body).toMatch(/\| 1 \| sonnet \| \$[\d.]+ \| ✅ green \|.*\| `claude-sonnet-5-5` \|/u);
  expect(status.body).toMatch(/same tokens at sonnet and opus prices: \$[\d.]+ at sonnet, \$[\d.]+ at opus/);
  expect(status.body).toMatch(/Budget left for this task: \$1\.99|\$2\.00/);
  const { outputs } = jobOf(story.upshiftRuns()[1]);
  expect(outputs).toMatchObject({ status: "green", attempts: "1", tier: "sonnet" });
  expect(Number(outputs["cost-usd"])).toBeGreaterThan(0);
});

test("the first model request is small and carries the repository's instructions", () => {
  const first = story.anthropic.journal.find((entry) => entry.body !== undefined);
  expect(JSON.stringify(first?.body)).toContain("It must mean the same day in every time zone");
  expect(first?.jsonBytes).toBeLessThan(12_000);
});

test("few requests: 15 to open, 12 to judge", () => {
  expect(opened.requests).toBeLessThanOrEqual(15);
  expect(story.github.journal.length - opened.requests).toBeLessThanOrEqual(12);
});

test("only two runs were started, both ours and both for us", () => {
  expect(story.upshiftRuns().map((run) => run.event)).toEqual(["issue_comment", "workflow_run"]);
});

test("each event delivered once more changes nothing", async () => {
  const { github, anthropic } = story;
  const before = {
    ledger: await story.ledger(),
    refs: await github.git.refs("refs/heads"),
    comments: [...github.state.comments.values()].map((comment) => comment.body),
    reactions: command()?.reactions.length,
    calls: anthropic.journal.filter((entry) => entry.body !== undefined).length,
    pulls: github.state.pullRequests.length,
  };
  const delivered = github.events.filter(
    (event) => tellsOfCi(event) || (event.name === "issue_comment" && event.action === "created"),
  );
  expect(delivered.map((event) => event.name)).toEqual(["issue_comment", "issue_comment", "workflow_run"]);
  for (const event of delivered) github.redeliver(event);
  await github.settle();

  const again = story.upshiftRuns().slice(2);
  // Our own comment was made with the job token, so GitHub starts nothing for it, however often it comes.
  expect(again.map((run) => run.conclusion)).toEqual(["success", "success"]);
  for (const run of again) {
    expect(jobOf(run).outputs["status"]).toBe("skipped");
    expect(jobOf(run).summary).toContain("**Skipped:**");
  }
  expect({
    ledger: await story.ledger(),
    refs: await github.git.refs("refs/heads"),
    comments: [...github.state.comments.values()].map((comment) => comment.body),
    reactions: command()?.reactions.length,
    calls: anthropic.journal.filter((entry) => entry.body !== undefined).length,
    pulls: github.state.pullRequests.length,
  }).toEqual(before);
  expect(before.calls).toBe(3);
});

test("good conduct", () => assertGoodConduct(story));

function tellsOfCi(event: { name: string; action: string | null; payload: object }): boolean {
  const isEnd = event.name === "workflow_run" && event.action === "completed";
  return isEnd && JSON.stringify(event.payload).includes('"path":".github/workflows/ci.yml"');
}
