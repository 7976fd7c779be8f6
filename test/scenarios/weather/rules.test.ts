import { afterAll, beforeAll, expect, test } from "vitest";
import { everyEvent } from "../every-event.ts";
import { assertGoodConduct } from "../good-conduct.ts";
import { edit, RIGHT, submit, WRONG } from "../model-scripts.ts";
import { jobOf, startStory, type Story } from "../story.ts";

/*
 * What the repository's own rules forbid: marking ready, the task's branch, the ledger's branch, and in the end every
 * write, as the repository is archived.
 */

let story: Story;
const issues: Record<string, number> = {};
/** The embedded GitHub looks at this list whenever a ref moves. */
const blockedRefs: string[] = [];

const LONG = "A line of a long answer.\n".repeat(3_000);

beforeAll(async () => {
  story = await startStory({ workflow: everyEvent, github: { blockedRefs } });
  const { github, anthropic } = story;
  const works = (title: string): void =>
    anthropic.script({
      when: ({ body }) => JSON.stringify(body.messages[0]).includes(`a case of ${title}.`),
      turns: [
        { content: [edit("src/date.mjs", WRONG, RIGHT)] },
        { content: [submit({ summary: "Days in UTC.", commit: "fix: read days in UTC" })] },
      ],
    });
  const ask = async (title: string, body = "/ai fix the failing date test --tier haiku"): Promise<void> => {
    issues[title] = (await story.ask(body, { title: `a case of ${title}.` })).issue;
    await github.settle();
  };
  const refused = github.onRequest(({ path, body }) =>
    path === "/graphql" && JSON.stringify(body).includes("markPullRequestReadyForReview")
      ? {
          status: 200,
          body: {
            data: null,
            errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration", path: ["x"] }],
          },
        }
      : undefined,
  );
  works("a draft");
  await ask("a draft");
  refused();

  anthropic.script({ turns: [{ content: [LONG] }] });
  await ask("a long answer", "/ai ask what is it?");

  blockedRefs.push("refs/heads/upshift/issue-*");
  works("a branch");
  await ask("a branch");
  blockedRefs.splice(0);

  blockedRefs.push("refs/heads/upshift/ledger");
  await ask("a ledger");
  blockedRefs.splice(0);

  const { number } = await github.openIssue({ title: "a case of an archive.", author: "maya" });
  github.comment(number, { author: "maya", body: "/ai fix the failing date test" });
  github.archive();
  await github.settle();
});
afterAll(() => story[Symbol.asyncDispose]());

const body = (title: string): string => story.status(issues[title] ?? 0).body;
const runOf = (title: string) =>
  jobOf(story.upshiftRuns().find((run) => run.title === `a case of ${title}.`));

test("mark-ready refused: green all the same, and the button is named", () => {
  expect(body("a draft")).toContain("CI is green");
  expect(body("a draft")).toMatch(/could not be marked ready[^]*Ready for review/);
});

test("an answer longer than a comment is cut at a line, and says so", () => {
  const long = body("a long answer");
  expect(long.length).toBeLessThanOrEqual(65_536);
  expect(long.length).toBeGreaterThan(60_000);
  expect(long).not.toMatch(/A line of a long(?! answer\.$)/m);
  expect(long.slice(-300)).toMatch(/cut|truncated|shortened/i);
});

test("a ruleset that forbids our branch: the comment says what to exempt", () => {
  expect(body("a branch")).toContain("⚠️ **Failed.**");
  expect(body("a branch")).toMatch(/exempt `upshift\/\*\*`/i);
});

test("a ruleset that forbids the ledger: nothing is spent, and the comment names the branch", () => {
  expect(runOf("a ledger").outputs["status"]).toBe("failed");
  expect(body("a ledger")).toContain("upshift/ledger");
  expect(body("a ledger")).toMatch(/ruleset|branch protection/);
  expect(JSON.stringify(story.anthropic.journal.map((entry) => entry.body))).not.toContain(
    "a case of a ledger.",
  );
});

test("an archived repository: nothing can be said there, so the run says it, and nothing is spent", () => {
  const { outputs, summary } = runOf("an archive");
  expect(outputs["status"]).toBe("failed");
  expect(summary).toMatch(/archived/);
  expect(JSON.stringify(story.anthropic.journal.map((entry) => entry.body))).not.toContain(
    "a case of an archive.",
  );
});

test("good conduct", () => assertGoodConduct(story));
